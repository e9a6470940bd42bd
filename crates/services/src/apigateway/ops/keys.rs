//! CreateApiKey, GetApiKey(s), UpdateApiKey, DeleteApiKey.

use super::super::api::bad;
use super::super::keys::{ApiKey, KEYS, PLANS, forget};
use super::apis::new_id;
use super::{changes, page};
use crate::{Cx, OpError, OpResult};
use aws::Error;
use aws::apigateway::{
    self as model, CreateApiKeyInput, DeleteApiKeyInput, DeleteApiKeyOutput, GetApiKeyInput, GetApiKeysInput,
    GetApiKeysOutput, UpdateApiKeyInput, errors,
};

const VALUE: &[u8] = b"abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789";
/// [Amazon API Gateway quotas]
const LONGEST_NAME: usize = 1024;
const LONGEST_DESCRIPTION: usize = 125_000;

pub fn no_key() -> Error {
    errors::not_found_exception("Invalid API Key identifier specified")
}

fn check_value(value: &str) -> Result<(), Error> {
    match value.len() {
        0..20 => Err(bad("API Key value should be at least 20 characters")),
        20..=128 => Ok(()),
        _ => Err(bad("API Key value exceeds maximum size of 128 characters")),
    }
}

fn check_texts(name: Option<&str>, description: Option<&str>) -> Result<(), Error> {
    if name.is_some_and(|n| n.len() > LONGEST_NAME) {
        return Err(bad(format!("Invalid API Key name, can be at most {LONGEST_NAME} characters.")));
    }
    if description.is_some_and(|d| d.len() > LONGEST_DESCRIPTION) {
        return Err(bad("Invalid API Key description specified."));
    }
    Ok(())
}

pub async fn create_api_key(cx: Cx, input: CreateApiKeyInput) -> OpResult<model::ApiKey> {
    if input.stage_keys.as_ref().is_some_and(|keys| !keys.is_empty()) {
        return Err(OpError::not_served(&model::SERVICE, "stageKeys"));
    }
    // Ids of keys always differ from their values, which are secrets.
    if input.generate_distinct_id == Some(false) {
        return Err(OpError::not_served(&model::SERVICE, "generateDistinctId false"));
    }
    check_texts(input.name.as_deref(), input.description.as_deref())?;
    let given = input.value.filter(|v| !v.is_empty());
    let value = given.unwrap_or_else(|| cx.random_string(VALUE, 40));
    check_value(&value)?;
    let sealer = cx.world().store().sealer().clone();
    let now = cx.now();
    let key = ApiKey {
        id: new_id(&cx, 10),
        value: ApiKey::seal(&sealer, &value),
        name: input.name.filter(|n| !n.is_empty()),
        description: input.description,
        customer_id: input.customer_id,
        enabled: input.enabled.unwrap_or_default(),
        tags: input.tags.unwrap_or_default(),
        created_at: now.whole_seconds(),
        updated_at: now.whole_seconds(),
        order: now.millis(),
    };
    let (scope, shown, wanted) = (cx.scope(), key.shown(), value.clone());
    cx.write(move |tx| {
        for (_, other) in KEYS.all(tx, &scope)? {
            if other.value(&sealer)? == wanted {
                return Err(errors::conflict_exception("API Key already exists").into());
            }
        }
        KEYS.put(tx, &scope, &key.id, &key)?;
        Ok(())
    })
    .await?;
    Ok(model::ApiKey { value: Some(value), ..shown })
}

pub async fn get_api_key(cx: Cx, input: GetApiKeyInput) -> OpResult<model::ApiKey> {
    let key = cx.read(|r| KEYS.get(r, &cx.scope(), &input.api_key))?.ok_or_else(no_key)?;
    let whole = input.include_value.unwrap_or_default();
    let value = whole.then(|| key.value(cx.world().store().sealer())).transpose()?;
    Ok(model::ApiKey { value, tags: Some(key.tags.clone()), ..key.shown() })
}

pub async fn get_api_keys(cx: Cx, input: GetApiKeysInput) -> OpResult<GetApiKeysOutput> {
    let all = cx.read(|r| KEYS.all(r, &cx.scope()))?.into_iter().map(|(_, key)| key);
    let named = |key: &ApiKey| {
        input.name_query.as_ref().is_none_or(|q| key.name.as_ref().is_some_and(|n| n.starts_with(q.as_str())))
    };
    let mut all: Vec<ApiKey> = all
        .filter(|key| named(key) && (input.customer_id.is_none() || key.customer_id == input.customer_id))
        .collect();
    all.sort_by_key(|key| std::cmp::Reverse(key.order));
    let (items, position) =
        page("API keys", all, |key| key.id.clone(), input.position.as_deref(), input.limit)?;
    let whole = input.include_values.unwrap_or_default();
    let sealer = cx.world().store().sealer();
    let shown = |key: &ApiKey| -> OpResult<model::ApiKey> {
        let value = whole.then(|| key.value(sealer)).transpose()?;
        Ok(model::ApiKey { value, ..key.shown() })
    };
    let items = items.iter().map(shown).collect::<OpResult<_>>()?;
    Ok(GetApiKeysOutput { items: Some(items), position, warnings: None })
}

pub async fn update_api_key(cx: Cx, input: UpdateApiKeyInput) -> OpResult<model::ApiKey> {
    const PATHS: &[&str] = &["/description", "/enabled", "/name", "/customerId"];
    let (changes, scope, now) = (changes(input.patch_operations)?, cx.scope(), cx.now().whole_seconds());
    cx.write(move |tx| {
        let mut key = KEYS.get(tx, &scope, &input.api_key)?.ok_or_else(no_key)?;
        for change in changes {
            change.check_one_of(PATHS)?;
            match change.raw.as_str() {
                "/description" => key.description = change.some(),
                "/enabled" => key.enabled = change.flag(),
                "/name" => key.name = change.some(),
                _ => key.customer_id = change.some(),
            }
        }
        check_texts(key.name.as_deref(), key.description.as_deref())?;
        key.updated_at = now;
        KEYS.put(tx, &scope, &key.id, &key)?;
        Ok(model::ApiKey { tags: Some(key.tags.clone()), ..key.shown() })
    })
    .await
}

pub async fn delete_api_key(cx: Cx, input: DeleteApiKeyInput) -> OpResult<DeleteApiKeyOutput> {
    let scope = cx.scope();
    cx.write(move |tx| {
        if !KEYS.delete(tx, &scope, &input.api_key)? {
            return Err(no_key().into());
        }
        for (id, mut plan) in PLANS.all(tx, &scope)? {
            // A plan may have had it once.
            forget(tx, &scope, &plan.id, Some(&input.api_key))?;
            if plan.keys.contains(&input.api_key) {
                plan.keys.retain(|key| *key != input.api_key);
                PLANS.put(tx, &scope, id.as_str(), &plan)?;
            }
        }
        Ok(DeleteApiKeyOutput {})
    })
    .await
}
