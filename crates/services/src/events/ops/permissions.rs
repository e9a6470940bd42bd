//! PutPermission and RemovePermission: who else may put events on a bus.

use super::super::bus::Place;
use super::super::table::BUSES;
use crate::{Cx, OpResult};
use aws::Error;
use aws::events::{
    Condition, PutPermissionInput, PutPermissionOutput, RemovePermissionInput, RemovePermissionOutput, errors,
};
use documents::policy::{DocumentKind, PolicyDocument};
use serde_json::{Value, json};

/// Bytes of a bus's policy. [EventBridge quotas]
const MOST_BYTES: usize = 10_240;

pub async fn put_permission(cx: Cx, input: PutPermissionInput) -> OpResult<PutPermissionOutput> {
    let place = Place::own(&cx, input.event_bus_name.as_deref())?;
    let whole = input.policy.clone();
    let statement = if whole.is_some() { None } else { Some(statement(&place, &input)?) };
    change(&cx, place, move |old| {
        let policy = match (whole, statement) {
            (Some(text), _) => text,
            (None, statement) => {
                let mut policy = read(old.as_deref());
                let sid = statement.as_ref().map(|s| s["Sid"].clone());
                if let Some(all) = policy["Statement"].as_array_mut() {
                    all.retain(|one| Some(&one["Sid"]) != sid.as_ref());
                    all.extend(statement);
                }
                policy.to_string()
            }
        };
        PolicyDocument::parse(&policy, DocumentKind::Resource, None)
            .map_err(|e| Error::validation(format!("Provided policy is not valid: {e}")))?;
        if policy.len() > MOST_BYTES {
            return Err(errors::policy_length_exceeded_exception("The event bus policy is too long."));
        }
        Ok(Some(policy))
    })
    .await?;
    Ok(PutPermissionOutput {})
}

pub async fn remove_permission(cx: Cx, input: RemovePermissionInput) -> OpResult<RemovePermissionOutput> {
    let place = Place::own(&cx, input.event_bus_name.as_deref())?;
    change(&cx, place, move |old| {
        if input.remove_all_permissions == Some(true) {
            return Ok(None);
        }
        let sid = input.statement_id.unwrap_or_default();
        let mut policy = read(old.as_deref());
        let all = policy["Statement"].as_array_mut();
        let kept = all.map_or(0, |all| {
            let before = all.len();
            all.retain(|one| one["Sid"] != json!(sid));
            if all.len() == before { usize::MAX } else { all.len() }
        });
        match kept {
            usize::MAX => Err(errors::resource_not_found_exception(
                "Statement with the provided id does not exist.".to_owned(),
            )),
            0 => Ok(None),
            _ => Ok(Some(policy.to_string())),
        }
    })
    .await?;
    Ok(RemovePermissionOutput {})
}

async fn change(
    cx: &Cx,
    place: Place,
    next: impl FnOnce(Option<String>) -> Result<Option<String>, Error> + Send + 'static,
) -> OpResult<()> {
    let now = cx.now();
    cx.write(move |tx| {
        let mut bus = place.must_find(tx)?;
        bus.policy = next(bus.policy.take())?;
        bus.modified_at = now;
        Ok(BUSES.put(tx, &place.scope(), &place.bus, &bus)?)
    })
    .await
}

fn read(policy: Option<&str>) -> Value {
    let read = policy.and_then(|text| serde_json::from_str::<Value>(text).ok());
    let mut policy = read.unwrap_or_else(|| json!({"Version": "2012-10-17", "Statement": []}));
    if policy["Statement"].is_object() {
        policy["Statement"] = json!([policy["Statement"]]);
    }
    policy
}

fn statement(place: &Place, input: &PutPermissionInput) -> Result<Value, Error> {
    let required = |name: &str, value: &Option<String>| {
        value.clone().ok_or_else(|| Error::validation(format!("Parameter {name} must be specified.")))
    };
    let action = required("Action", &input.action)?;
    let principal = required("Principal", &input.principal)?;
    let sid = required("StatementId", &input.statement_id)?;
    if action != "events:PutEvents" {
        return Err(Error::validation("Provided value in parameter 'action' is not supported."));
    }
    let who = match principal.as_str() {
        "*" => json!("*"),
        account => json!({ "AWS": format!("arn:aws:iam::{account}:root") }),
    };
    let mut statement = json!({
        "Sid": sid, "Effect": "Allow", "Principal": who, "Action": action, "Resource": place.arn().to_string(),
    });
    if let Some(Condition { r#type, key, value }) = &input.condition {
        statement["Condition"] = json!({ r#type: { key: value } });
    }
    Ok(statement)
}
