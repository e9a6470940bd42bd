//! CreateDeployment, GetDeployment, GetDeployments, UpdateDeployment, DeleteDeployment.

use super::super::api::{Api, Deployment, Stage, bad, missing};
use super::super::table::{DEPLOYMENTS, change, deployment_key, read};
use super::apis::created_id;
use super::{changes, page};
use crate::{Cx, OpError, OpResult};
use aws::Error;
use aws::apigateway::{
    self as model, CreateDeploymentInput, DeleteDeploymentInput, DeleteDeploymentOutput, GetDeploymentInput,
    GetDeploymentsInput, GetDeploymentsOutput, UpdateDeploymentInput,
};
use indexmap::IndexMap;
use store::Key;

fn check(api: &Api) -> Result<(), Error> {
    let mut methods = api.resources.values().flat_map(|r| r.methods.values()).peekable();
    if methods.peek().is_none() {
        return Err(bad("The REST API doesn't contain any methods"));
    }
    if methods.any(|m| m.integration.is_none()) {
        return Err(bad("No integration defined for method"));
    }
    Ok(())
}

pub async fn create_deployment(cx: Cx, input: CreateDeploymentInput) -> OpResult<model::Deployment> {
    let refused = [
        (input.canary_settings.is_some(), "canarySettings"),
        (input.cache_cluster_enabled == Some(true), "cache clusters"),
        (input.cache_cluster_size.is_some(), "cacheClusterSize"),
        (input.tracing_enabled == Some(true), "tracingEnabled"),
    ];
    if let Some((_, what)) = refused.iter().find(|(refused, _)| *refused) {
        return Err(OpError::not_served(&model::SERVICE, what));
    }
    let (id, now) = (created_id(&cx), cx.now().whole_seconds());
    change(&cx, &input.rest_api_id, move |tx, scope, api| {
        if let Some(made) = DEPLOYMENTS.get(tx, scope, deployment_key(&api.id, &id).as_str())? {
            // Made before, by the same request.
            return Ok(made.shown(false));
        }
        check(api)?;
        let resources = api.resources.clone();
        let parts = api.parts.clone();
        let deployment = Deployment { id, description: input.description, created_at: now, resources, parts };
        DEPLOYMENTS.put(tx, scope, deployment_key(&api.id, &deployment.id).as_str(), &deployment)?;
        if let Some(name) = input.stage_name.filter(|n| !n.is_empty()) {
            let stage = api.stages.entry(name.clone()).or_insert_with(|| Stage {
                name,
                deployment: String::new(),
                description: None,
                variables: IndexMap::new(),
                documentation_version: None,
                tags: IndexMap::new(),
                created_at: now,
                updated_at: now,
            });
            stage.deployment.clone_from(&deployment.id);
            stage.updated_at = now;
            if input.stage_description.is_some() {
                stage.description = input.stage_description;
            }
            stage.variables.extend(input.variables.unwrap_or_default());
        }
        Ok(deployment.shown(false))
    })
    .await
}

pub async fn get_deployment(cx: Cx, input: GetDeploymentInput) -> OpResult<model::Deployment> {
    read(&cx, &input.rest_api_id)?;
    let key = deployment_key(&input.rest_api_id, &input.deployment_id);
    let row = cx.read(|r| DEPLOYMENTS.get(r, &cx.scope(), key.as_str()))?;
    let summary = input.embed.is_some_and(|all| all.iter().any(|e| e == "apisummary"));
    Ok(row.ok_or_else(|| missing("Deployment identifier"))?.shown(summary))
}

pub async fn get_deployments(cx: Cx, input: GetDeploymentsInput) -> OpResult<GetDeploymentsOutput> {
    read(&cx, &input.rest_api_id)?;
    let prefix = Key::new(&input.rest_api_id).children();
    let rows = cx.read(|r| DEPLOYMENTS.scan(r, &cx.scope(), prefix.as_str(), None, usize::MAX))?;
    let all: Vec<Deployment> = rows.into_iter().map(|(_, d)| d).collect();
    let (items, position) =
        page("deployments", all, |d| d.id.clone(), input.position.as_deref(), input.limit)?;
    Ok(GetDeploymentsOutput { position, items: Some(items.iter().map(|d| d.shown(false)).collect()) })
}

pub async fn update_deployment(cx: Cx, input: UpdateDeploymentInput) -> OpResult<model::Deployment> {
    let changes = changes(input.patch_operations)?;
    change(&cx, &input.rest_api_id, move |tx, scope, api| {
        let key = deployment_key(&api.id, &input.deployment_id);
        let row = DEPLOYMENTS.get(tx, scope, key.as_str())?;
        let mut deployment = row.ok_or_else(|| missing("Deployment identifier"))?;
        for change in changes {
            change.check_one_of(&["/description"])?;
            deployment.description.clone_from(&change.value);
        }
        DEPLOYMENTS.put(tx, scope, key.as_str(), &deployment)?;
        Ok(deployment.shown(false))
    })
    .await
}

pub async fn delete_deployment(cx: Cx, input: DeleteDeploymentInput) -> OpResult<DeleteDeploymentOutput> {
    change(&cx, &input.rest_api_id, move |tx, scope, api| {
        if api.stages.values().any(|s| s.deployment == input.deployment_id) {
            return Err(bad("Active stages pointing to this deployment must be moved or deleted").into());
        }
        let key = deployment_key(&api.id, &input.deployment_id);
        if !DEPLOYMENTS.delete(tx, scope, key.as_str())? {
            return Err(missing("Deployment identifier").into());
        }
        Ok(DeleteDeploymentOutput {})
    })
    .await
}
