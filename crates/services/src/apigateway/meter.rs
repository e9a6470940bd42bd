//! Whether a key that came with a request lets it through: it must be enabled, and of a plan of the stage that has not
//! been used up.

use super::execute::{ExecuteAnswer, ExecuteRequest, Served};
use super::keys::{ApiKey, Buckets, KEYS, PLANS, Plan, Quota, USAGES, forget};
use crate::{Caller, OpResult, World};
use std::sync::Arc;
use store::{Key, Scope};

/// The key that a request may go on with, or why it may not.
pub async fn admit(
    world: &Arc<World>,
    served: &Served,
    request: &ExecuteRequest,
) -> OpResult<Result<ApiKey, ExecuteAnswer>> {
    let scope = Scope::new(served.account, &served.region);
    let Some((key, plan)) = find(world, served, &scope, request.header("x-api-key"))? else {
        return Ok(Err(ExecuteAnswer::forbidden()));
    };
    if let Some(quota) = plan.quota.clone()
        && !count(world, served, &plan, &key, quota).await?
    {
        return Ok(Err(ExecuteAnswer::error(429, "LimitExceededException", "Limit Exceeded")));
    }
    if let Some(throttle) = plan.throttle
        && !world.state::<Buckets>().take(&plan.id, &key.id, throttle, world.now())
    {
        return Ok(Err(ExecuteAnswer::error(429, "TooManyRequestsException", "Too Many Requests")));
    }
    Ok(Ok(key))
}

fn find(
    world: &Arc<World>,
    served: &Served,
    scope: &Scope,
    value: Option<&str>,
) -> OpResult<Option<(ApiKey, Plan)>> {
    let Some(value) = value else { return Ok(None) };
    let sealer = world.store().sealer();
    world.store().read(|r| {
        for (_, plan) in PLANS.all(r, scope)? {
            if !plan.stages.iter().any(|s| s.api == served.api.id && s.stage == served.stage.name) {
                continue;
            }
            for id in &plan.keys {
                let Some(key) = KEYS.get(r, scope, id)? else { continue };
                if key.enabled && key.value(sealer)? == value {
                    return Ok(Some((key, plan)));
                }
            }
        }
        Ok(None)
    })
}

/// Counts the request, if there is one left in the period.
async fn count(
    world: &Arc<World>,
    served: &Served,
    plan: &Plan,
    key: &ApiKey,
    quota: Quota,
) -> OpResult<bool> {
    let began = quota.began(world.now());
    let period = Key::new(&plan.id).then(&key.id).then_number(began.unsigned_abs());
    let (plan_id, key_id) = (plan.id.clone(), key.id.clone());
    let service = Caller::service("apigateway.amazonaws.com", served.account);
    let cx = world.cx(service, served.region.clone());
    let scope = cx.scope();
    cx.write(move |tx| {
        let used = USAGES.get(tx, &scope, period.as_str())?;
        if used.is_none() {
            // A new period: what was used before is not looked at again.
            forget(tx, &scope, &plan_id, Some(&key_id))?;
        }
        let used = used.unwrap_or_default();
        if used >= i64::from(quota.limit) {
            return Ok(false);
        }
        USAGES.put(tx, &scope, period.as_str(), &(used + 1))?;
        Ok(true)
    })
    .await
}
