//! CreateStage, GetStage, GetStages, UpdateStage, DeleteStage.

use super::super::api::{Stage, missing};
use super::super::table::{DEPLOYMENTS, change, deployment_key, read};
use super::changes;
use crate::{Cx, OpError, OpResult};
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
        (input.tracing_enabled == Some(true), "tracingEnabled"),
        (input.documentation_version.is_some(), "documentationVersion"),
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

pub async fn update_stage(cx: Cx, input: UpdateStageInput) -> OpResult<model::Stage> {
    let (changes, now) = (changes(input.patch_operations)?, cx.now().whole_seconds());
    change(&cx, &input.rest_api_id, move |tx, scope, api| {
        let id = api.id.clone();
        let stage = api.stage(&input.stage_name)?;
        for change in changes {
            match change.parts().as_slice() {
                ["description"] => stage.description.clone_from(&change.value),
                ["deploymentId"] => {
                    stage.deployment = change.text()?;
                    check_deployment(tx, scope, &id, &stage.deployment)?;
                }
                ["variables", name] => match &change.value {
                    Some(value) => drop(stage.variables.insert((*name).to_owned(), value.clone())),
                    None => drop(stage.variables.shift_remove(*name)),
                },
                ["tracingEnabled" | "cacheClusterEnabled"] if !change.flag() => {}
                _ => return Err(change.refused()),
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
