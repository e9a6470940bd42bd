//! CreateUsagePlan, GetUsagePlan(s), UpdateUsagePlan, DeleteUsagePlan, and the keys of plans.

use super::super::api::bad;
use super::super::keys::{ApiKey, KEYS, PLANS, Plan, PlanStage, Quota, Throttle, forget};
use super::super::table::APIS;
use super::apis::new_id;
use super::keys::no_key;
use super::patch::Change;
use super::{changes, page};
use crate::{Cx, OpError, OpResult};
use aws::Error;
use aws::apigateway::{
    self as model, ApiStage, CreateUsagePlanInput, CreateUsagePlanKeyInput, DeleteUsagePlanInput,
    DeleteUsagePlanKeyInput, DeleteUsagePlanKeyOutput, DeleteUsagePlanOutput, GetUsagePlanInput,
    GetUsagePlanKeyInput, GetUsagePlanKeysInput, GetUsagePlanKeysOutput, GetUsagePlansInput,
    GetUsagePlansOutput, QuotaSettings, ThrottleSettings, UpdateUsagePlanInput, UsagePlanKey, errors,
};
use store::{Scope, Tx};

fn no_plan() -> Error {
    errors::not_found_exception("Invalid Usage Plan ID specified")
}

fn throttle(given: ThrottleSettings) -> Throttle {
    Throttle { burst: given.burst_limit.unwrap_or_default(), rate: given.rate_limit.unwrap_or_default() }
}

fn quota(given: QuotaSettings) -> Result<Quota, Error> {
    let period = given.period.ok_or_else(|| bad("Usage Plan quota period must be specified"))?;
    let limit = given.limit.ok_or_else(|| bad("Usage Plan quota limit must be specified"))?;
    Ok(Quota { limit, offset: given.offset.unwrap_or_default(), period: period.as_str().to_owned() })
}

/// The stage of a plan must be there.
fn check_stage(tx: &Tx<'_>, scope: &Scope, plan: &str, stage: &PlanStage) -> OpResult<()> {
    let api = APIS.get(tx, scope, &stage.api)?;
    if api.is_some_and(|api| api.stages.contains_key(&stage.stage)) {
        return Ok(());
    }
    Err(errors::not_found_exception(format!(
        "Invalid API Stage {{api: {}, stage: {}}} specified for usageplan {plan}",
        stage.api, stage.stage
    ))
    .into())
}

fn stage(given: ApiStage) -> OpResult<PlanStage> {
    if given.throttle.is_some_and(|t| !t.is_empty()) {
        return Err(OpError::not_served(&model::SERVICE, "throttling of a method in a usage plan"));
    }
    let none = || bad("Invalid API Stage specified");
    Ok(PlanStage { api: given.api_id.ok_or_else(none)?, stage: given.stage.ok_or_else(none)? })
}

pub async fn create_usage_plan(cx: Cx, input: CreateUsagePlanInput) -> OpResult<model::UsagePlan> {
    let stages = input.api_stages.unwrap_or_default().into_iter().map(stage).collect::<OpResult<_>>()?;
    let plan = Plan {
        id: new_id(&cx, 6),
        name: input.name,
        description: input.description,
        stages,
        throttle: input.throttle.map(throttle),
        quota: input.quota.map(quota).transpose()?,
        product_code: None,
        tags: input.tags.unwrap_or_default(),
        keys: Vec::new(),
    };
    let scope = cx.scope();
    cx.write(move |tx| {
        for stage in &plan.stages {
            check_stage(tx, &scope, &plan.id, stage)?;
        }
        PLANS.put(tx, &scope, &plan.id, &plan)?;
        Ok(plan.shown())
    })
    .await
}

fn whole(plan: &Plan) -> model::UsagePlan {
    model::UsagePlan { tags: Some(plan.tags.clone()), ..plan.shown() }
}

pub async fn get_usage_plan(cx: Cx, input: GetUsagePlanInput) -> OpResult<model::UsagePlan> {
    let plan = cx.read(|r| PLANS.get(r, &cx.scope(), &input.usage_plan_id))?;
    Ok(whole(&plan.ok_or_else(no_plan)?))
}

pub async fn get_usage_plans(cx: Cx, input: GetUsagePlansInput) -> OpResult<GetUsagePlansOutput> {
    let all = cx.read(|r| PLANS.all(r, &cx.scope()))?.into_iter().map(|(_, plan)| plan);
    let of = input.key_id;
    let all = all.filter(|p| of.as_ref().is_none_or(|key| p.keys.contains(key))).collect();
    let (items, position) =
        page("usage plans", all, |plan: &Plan| plan.id.clone(), input.position.as_deref(), input.limit)?;
    Ok(GetUsagePlansOutput { position, items: Some(items.iter().map(Plan::shown).collect()) })
}

fn number<T: std::str::FromStr>(change: &Change) -> OpResult<T> {
    change.text()?.parse().map_err(|_| bad(format!("Invalid value for {}", change.raw)).into())
}

fn apply(tx: &Tx<'_>, scope: &Scope, plan: &mut Plan, change: &Change) -> OpResult<()> {
    let none = || Quota { limit: 0, offset: 0, period: "DAY".to_owned() };
    match change.parts().as_slice() {
        ["name"] => plan.name = change.text()?,
        ["description"] => plan.description = change.some(),
        ["productCode"] => plan.product_code = change.some(),
        ["throttle"] if change.removes() => plan.throttle = None,
        ["throttle", "burstLimit"] => plan.throttle.get_or_insert_default().burst = number(change)?,
        ["throttle", "rateLimit"] => plan.throttle.get_or_insert_default().rate = number(change)?,
        ["quota"] if change.removes() => plan.quota = None,
        ["quota", "limit"] => plan.quota.get_or_insert_with(none).limit = number(change)?,
        ["quota", "offset"] => plan.quota.get_or_insert_with(none).offset = number(change)?,
        ["quota", "period"] => {
            let period: model::QuotaPeriodType = number(change)?;
            period.as_str().clone_into(&mut plan.quota.get_or_insert_with(none).period);
        }
        ["apiStages"] => {
            let invalid = || bad("Invalid API Stage specified");
            let text = change.value.as_deref().ok_or_else(invalid)?;
            let (api, stage) = text.split_once(':').ok_or_else(invalid)?;
            let stage = PlanStage { api: api.to_owned(), stage: stage.to_owned() };
            check_stage(tx, scope, &plan.id, &stage)?;
            plan.stages.retain(|s| *s != stage);
            if !change.removes() {
                plan.stages.push(stage);
            }
        }
        ["apiStages", ..] => return Err(change.refused()),
        _ => return Err(change.invalid().into()),
    }
    Ok(())
}

pub async fn update_usage_plan(cx: Cx, input: UpdateUsagePlanInput) -> OpResult<model::UsagePlan> {
    let (changes, scope) = (changes(input.patch_operations)?, cx.scope());
    cx.write(move |tx| {
        let mut plan = PLANS.get(tx, &scope, &input.usage_plan_id)?.ok_or_else(no_plan)?;
        for change in &changes {
            apply(tx, &scope, &mut plan, change)?;
        }
        PLANS.put(tx, &scope, &plan.id, &plan)?;
        Ok(whole(&plan))
    })
    .await
}

pub async fn delete_usage_plan(cx: Cx, input: DeleteUsagePlanInput) -> OpResult<DeleteUsagePlanOutput> {
    let scope = cx.scope();
    cx.write(move |tx| {
        let plan = PLANS.get(tx, &scope, &input.usage_plan_id)?.ok_or_else(no_plan)?;
        // Stages that were deleted with their API hold nothing.
        let there = |s: &PlanStage| check_stage(tx, &scope, &plan.id, s).is_ok();
        if plan.stages.iter().any(there) {
            let message = format!(
                "Cannot delete Usage Plan {} because there are API Stages associated with it",
                plan.id
            );
            return Err(bad(message).into());
        }
        PLANS.delete(tx, &scope, &input.usage_plan_id)?;
        forget(tx, &scope, &input.usage_plan_id, None)?;
        Ok(DeleteUsagePlanOutput {})
    })
    .await
}

fn shown_key(cx: &Cx, key: &ApiKey) -> OpResult<UsagePlanKey> {
    Ok(UsagePlanKey {
        id: Some(key.id.clone()),
        r#type: Some("API_KEY".to_owned()),
        value: Some(key.value(cx.world().store().sealer())?),
        name: key.name.clone(),
    })
}

pub async fn create_usage_plan_key(cx: Cx, input: CreateUsagePlanKeyInput) -> OpResult<UsagePlanKey> {
    if input.key_type != "API_KEY" {
        return Err(bad("Usage Plan key type must be API_KEY").into());
    }
    let scope = cx.scope();
    let key = cx
        .write(move |tx| {
            let mut plan = PLANS.get(tx, &scope, &input.usage_plan_id)?.ok_or_else(no_plan)?;
            let key = KEYS.get(tx, &scope, &input.key_id)?.ok_or_else(no_key)?;
            if plan.keys.contains(&key.id) {
                let message = "Usage Plan already has this key";
                return Err(errors::conflict_exception(message).into());
            }
            plan.keys.push(key.id.clone());
            PLANS.put(tx, &scope, &plan.id, &plan)?;
            Ok(key)
        })
        .await?;
    shown_key(&cx, &key)
}

fn key_of(cx: &Cx, plan: &str, key: &str) -> OpResult<ApiKey> {
    let plan = cx.read(|r| PLANS.get(r, &cx.scope(), plan))?.ok_or_else(no_plan)?;
    let found = cx.read(|r| KEYS.get(r, &cx.scope(), key))?;
    Ok(found.filter(|_| plan.keys.iter().any(|own| own == key)).ok_or_else(no_key)?)
}

pub async fn get_usage_plan_key(cx: Cx, input: GetUsagePlanKeyInput) -> OpResult<UsagePlanKey> {
    shown_key(&cx, &key_of(&cx, &input.usage_plan_id, &input.key_id)?)
}

pub async fn get_usage_plan_keys(cx: Cx, input: GetUsagePlanKeysInput) -> OpResult<GetUsagePlanKeysOutput> {
    let plan = cx.read(|r| PLANS.get(r, &cx.scope(), &input.usage_plan_id))?;
    let mut all = Vec::new();
    for id in plan.into_iter().flat_map(|plan| plan.keys).rev() {
        let key = cx.read(|r| KEYS.get(r, &cx.scope(), &id))?;
        let named = |key: &ApiKey| {
            let query = input.name_query.as_ref();
            query.is_none_or(|q| key.name.as_ref().is_some_and(|n| n.starts_with(q.as_str())))
        };
        all.extend(key.filter(named));
    }
    let (items, position) =
        page("plan keys", all, |key| key.id.clone(), input.position.as_deref(), input.limit)?;
    let items = items.iter().map(|key| shown_key(&cx, key)).collect::<OpResult<_>>()?;
    Ok(GetUsagePlanKeysOutput { position, items: Some(items) })
}

pub async fn delete_usage_plan_key(
    cx: Cx,
    input: DeleteUsagePlanKeyInput,
) -> OpResult<DeleteUsagePlanKeyOutput> {
    key_of(&cx, &input.usage_plan_id, &input.key_id)?;
    let scope = cx.scope();
    cx.write(move |tx| {
        let mut plan = PLANS.get(tx, &scope, &input.usage_plan_id)?.ok_or_else(no_plan)?;
        plan.keys.retain(|key| *key != input.key_id);
        PLANS.put(tx, &scope, &plan.id, &plan)?;
        Ok(DeleteUsagePlanKeyOutput {})
    })
    .await
}
