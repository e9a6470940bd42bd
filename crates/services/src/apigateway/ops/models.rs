//! CreateModel, GetModel, GetModels, UpdateModel, DeleteModel.

use super::super::api::{Api, bad};
use super::super::parts::{Model, no_model};
use super::super::schema;
use super::super::table::{change, read};
use super::apis::created_id;
use super::{changes, page};
use crate::{Cx, OpError, OpResult, OrMissing};
use aws::Error;
use aws::apigateway::{
    self as model, CreateModelInput, DeleteModelInput, DeleteModelOutput, GetModelInput, GetModelsInput,
    GetModelsOutput, UpdateModelInput, errors,
};
use serde_json::Value;

fn no_schema() -> Error {
    bad("Model schema must have at least 1 property or array items defined")
}

/// The schema of a JSON model must be one that requests can be held to.
fn check_schema(content_type: &str, text: Option<&str>) -> OpResult<()> {
    let text = text.filter(|t| !t.is_empty()).ok_or_else(no_schema)?;
    if content_type != "application/json" {
        return Ok(());
    }
    let parsed: Value = serde_json::from_str(text)
        .map_err(|_| bad("Invalid model schema specified. Unable to parse the JSON document."))?;
    schema::check(&parsed).map_err(|keyword| {
        OpError::not_served(&model::SERVICE, format_args!("{keyword} in the schema of a model"))
    })
}

pub async fn create_model(cx: Cx, input: CreateModelInput) -> OpResult<model::Model> {
    let id = created_id(&cx);
    change(&cx, &input.rest_api_id, move |_, _, api| {
        if input.name.is_empty() {
            return Err(bad("Model name must be non-empty").into());
        }
        if let Some(there) = api.parts.models.get(&input.name) {
            if there.id == id {
                // Made before, by the same request.
                return Ok(there.shown(&input.name));
            }
            return Err(errors::conflict_exception("Model name already exists for this REST API").into());
        }
        check_schema(&input.content_type, input.schema.as_deref())?;
        let model = Model {
            id,
            description: input.description.filter(|d| !d.is_empty()),
            content_type: input.content_type,
            schema: input.schema,
        };
        let shown = model.shown(&input.name);
        api.parts.models.insert(input.name, model);
        Ok(shown)
    })
    .await
}

pub async fn get_model(cx: Cx, input: GetModelInput) -> OpResult<model::Model> {
    if input.flatten == Some(true) {
        return Err(OpError::not_served(&model::SERVICE, "flatten"));
    }
    let mut api = read(&cx, &input.rest_api_id).or_missing(|| no_model(&input.model_name))?;
    Ok(api.parts.model(&input.model_name)?.shown(&input.model_name))
}

pub async fn get_models(cx: Cx, input: GetModelsInput) -> OpResult<GetModelsOutput> {
    let api = read(&cx, &input.rest_api_id)?;
    let mut all: Vec<(String, Model)> = api.parts.models.into_iter().collect();
    all.sort_by(|(a, _), (b, _)| a.cmp(b));
    let (items, position) =
        page("models", all, |(name, _)| name.clone(), input.position.as_deref(), input.limit)?;
    let items = items.iter().map(|(name, model)| model.shown(name)).collect();
    Ok(GetModelsOutput { position, items: Some(items) })
}

pub async fn update_model(cx: Cx, input: UpdateModelInput) -> OpResult<model::Model> {
    let changes = changes(input.patch_operations)?;
    read(&cx, &input.rest_api_id).or_missing(|| no_model(&input.model_name))?;
    change(&cx, &input.rest_api_id, move |_, _, api| {
        let model = api.parts.model(&input.model_name)?;
        for change in changes {
            change.check_one_of(&["/description", "/schema"])?;
            if change.raw == "/description" {
                model.description = change.some();
                continue;
            }
            check_schema(&model.content_type, change.value.as_deref())?;
            model.schema.clone_from(&change.value);
        }
        Ok(model.shown(&input.model_name))
    })
    .await
}

/// The method that has a model, if one does: as requests, or as answers.
fn user(api: &Api, model: &str) -> Option<String> {
    let uses = |models: Option<&indexmap::IndexMap<String, String>>| {
        models.is_some_and(|all| all.values().any(|name| name == model))
    };
    for resource in api.resources.values() {
        for (name, method) in &resource.methods {
            let place = format!("{}/{name}", resource.path);
            if uses(method.request_models.as_ref()) {
                return Some(format!("is referenced in method request: {place}"));
            }
            if method.responses.values().any(|r| uses(r.models.as_ref())) {
                return Some(format!("is referenced in method response: {place}"));
            }
        }
    }
    None
}

pub async fn delete_model(cx: Cx, input: DeleteModelInput) -> OpResult<DeleteModelOutput> {
    read(&cx, &input.rest_api_id).or_missing(|| no_model(&input.model_name))?;
    change(&cx, &input.rest_api_id, move |_, _, api| {
        api.parts.model(&input.model_name)?;
        if let Some(user) = user(api, &input.model_name) {
            let message = format!("Cannot delete model '{}', {user}", input.model_name);
            return Err(errors::conflict_exception(message).into());
        }
        api.parts.models.shift_remove(&input.model_name);
        Ok(DeleteModelOutput {})
    })
    .await
}
