//! CreateStage, GetStage, GetStages, UpdateStage, DeleteStage.

use super::super::api::{Stage, bad, missing};
use super::super::table::{DEPLOYMENTS, change, deployment_key, read};
use super::changes;
use crate::{Cx, OpError, OpResult};
use aws::Error;
use aws::apigateway::{
    self as model, CreateStageInput, DeleteStageInput, DeleteStageOutput, GetStageInput, GetStagesInput,
    GetStagesOutput, UpdateStageInput, errors,
};
use store::{Scope, Tx};

fn check_deployment(tx: &Tx<'_>, scope: &Scope, api: &str, deployment: &str) -> OpResult<()> {
    let row = DEPLOYMENTS.get(tx, scope, deployment_key(api, deployment).as_str())?;
    row.map(drop).ok_or_else(|| missing("Deployment identifier").into())
}

pub async fn create_stage(cx: Cx, input: CreateStageInput) -> OpResult<model::Stage> {
    let refused = [
        (input.canary_settings.is_some(), "canarySettings"),
        (input.cache_cluster_enabled == Some(true), "cache clusters"),
        (input.cache_cluster_size.is_some(), "cacheClusterSize"),
        (input.tracing_enabled == Some(true), "tracingEnabled"),
    ];
    if let Some((_, what)) = refused.iter().find(|(refused, _)| *refused) {
        return Err(OpError::not_served(&model::SERVICE, what));
    }
    let now = cx.now().whole_seconds();
    change(&cx, &input.rest_api_id, move |tx, scope, api| {
        check_deployment(tx, scope, &api.id, &input.deployment_id)?;
        if api.stages.contains_key(&input.stage_name) {
            return Err(errors::conflict_exception("Stage already exists").into());
        }
        let stage = Stage {
            name: input.stage_name,
            deployment: input.deployment_id,
            description: input.description,
            variables: input.variables.unwrap_or_default(),
            documentation_version: input.documentation_version,
            tags: input.tags.unwrap_or_default(),
            created_at: now,
            updated_at: now,
        };
        let shown = stage.shown();
        api.stages.insert(stage.name.clone(), stage);
        Ok(shown)
    })
    .await
}

pub async fn get_stage(cx: Cx, input: GetStageInput) -> OpResult<model::Stage> {
    Ok(read(&cx, &input.rest_api_id)?.stage(&input.stage_name)?.shown())
}

pub async fn get_stages(cx: Cx, input: GetStagesInput) -> OpResult<GetStagesOutput> {
    let api = read(&cx, &input.rest_api_id)?;
    let of = input.deployment_id;
    let stages = api.stages.values().filter(|s| of.as_ref().is_none_or(|d| s.deployment == *d));
    Ok(GetStagesOutput { item: Some(stages.map(Stage::shown).collect()) })
}

fn no_setting(path: &str) -> Error {
    let methods = |method: &str| {
        format!(
            "/{method}/metrics/enabled, /{method}/logging/dataTrace, /{method}/logging/loglevel, \
             /{method}/throttling/burstLimit{{}}/{method}/throttling/rateLimit{{}}/{method}/caching/ttlInSeconds, \
             /{method}/caching/enabled, /{method}/caching/dataEncrypted, \
             /{method}/caching/requireAuthorizationForCacheControl, \
             /{method}/caching/unauthorizedCacheControlHeaderStrategy"
        )
    };
    // API Gateway's own list lacks commas where it does.
    let (each, all) =
        (methods("{resourcePath}/{httpMethod}").replace("{}", ""), methods("*/*").replace("{}", " "));
    bad(format!(
        "Invalid method setting path: {path}. Must be one of: [/deploymentId, /description, /cacheClusterEnabled, \
         /cacheClusterSize, /clientCertificateId, /accessLogSettings, /accessLogSettings/destinationArn, \
         /accessLogSettings/format, {each}, {all}, /variables/{{variable_name}}, /tracingEnabled]"
    ))
}

pub async fn update_stage(cx: Cx, input: UpdateStageInput) -> OpResult<model::Stage> {
    let (changes, now) = (changes(input.patch_operations)?, cx.now().whole_seconds());
    change(&cx, &input.rest_api_id, move |tx, scope, api| {
        let id = api.id.clone();
        let stage = api.stage(&input.stage_name)?;
        for change in changes {
            match change.parts().as_slice() {
                ["description"] => stage.description = change.some(),
                ["deploymentId"] => {
                    stage.deployment = change.text()?;
                    check_deployment(tx, scope, &id, &stage.deployment)?;
                }
                ["variables", name] => match &change.value {
                    Some(value) => drop(stage.variables.insert((*name).to_owned(), value.clone())),
                    None => drop(stage.variables.shift_remove(*name)),
                },
                ["tracingEnabled" | "cacheClusterEnabled"] if !change.flag() => {}
                ["tracingEnabled" | "cacheClusterEnabled" | "cacheClusterSize" | "clientCertificateId"]
                | ["canarySettings" | "accessLogSettings", ..]
                | [_, _, "metrics" | "logging" | "throttling" | "caching", _] => return Err(change.refused()),
                parts if change.removes() => {
                    return Err(bad(format!(
                        "Cannot remove method setting {} because there is no method setting for this method ",
                        parts.join("/")
                    ))
                    .into());
                }
                _ => return Err(no_setting(&change.raw).into()),
            }
        }
        stage.updated_at = now;
        Ok(stage.shown())
    })
    .await
}

pub async fn delete_stage(cx: Cx, input: DeleteStageInput) -> OpResult<DeleteStageOutput> {
    change(&cx, &input.rest_api_id, move |_, _, api| {
        api.stages.shift_remove(&input.stage_name).ok_or_else(|| missing("stage identifier"))?;
        Ok(DeleteStageOutput {})
    })
    .await
}
