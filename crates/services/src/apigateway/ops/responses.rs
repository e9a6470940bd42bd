//! What methods and integrations may answer: Put, Get, Update and Delete of MethodResponse and of IntegrationResponse.

use super::super::api::{IntegrationResponse, MethodResponse, bad, missing};
use super::super::integration::{check_mapping, check_template};
use super::super::table::change;
use super::{below, changes};
use crate::{Cx, OpError, OpResult};
use aws::Error;
use aws::apigateway::{
    self as model, DeleteIntegrationResponseInput, DeleteIntegrationResponseOutput,
    DeleteMethodResponseInput, DeleteMethodResponseOutput, GetIntegrationResponseInput,
    GetMethodResponseInput, Op, PutIntegrationResponseInput, PutMethodResponseInput,
    UpdateIntegrationResponseInput, UpdateMethodResponseInput, errors,
};

fn no_response() -> Error {
    missing("Response status code")
}

fn no_parameter() -> Error {
    errors::not_found_exception("Invalid parameter name specified")
}

fn no_content_type() -> Error {
    errors::not_found_exception("Content-Type specified was not found")
}

fn check_content_type(kind: &str) -> Result<(), Error> {
    if kind.contains('/') {
        return Ok(());
    }
    Err(bad(format!("Validation Result: warnings : [], errors : [Invalid content type specified: {kind}]")))
}

pub async fn put_method_response(cx: Cx, input: PutMethodResponseInput) -> OpResult<model::MethodResponse> {
    below(&cx, &input.rest_api_id)?;
    change(&cx, &input.rest_api_id, move |_, _, api| {
        api.method(&input.resource_id, &input.http_method)?;
        for name in input.response_models.iter().flatten().map(|(_, name)| name) {
            api.parts.check_model(name)?;
        }
        let method = api.method(&input.resource_id, &input.http_method)?;
        if method.responses.contains_key(&input.status_code) {
            return Err(errors::conflict_exception("Response already exists for this resource").into());
        }
        let response =
            MethodResponse { parameters: input.response_parameters, models: input.response_models };
        let shown = response.shown(&input.status_code);
        method.responses.insert(input.status_code, response);
        Ok(shown)
    })
    .await
}

pub async fn get_method_response(cx: Cx, input: GetMethodResponseInput) -> OpResult<model::MethodResponse> {
    let mut api = below(&cx, &input.rest_api_id)?;
    let method = api.method(&input.resource_id, &input.http_method)?;
    let response = method.responses.get(&input.status_code).ok_or_else(no_response)?;
    Ok(response.shown(&input.status_code))
}

pub async fn update_method_response(
    cx: Cx,
    input: UpdateMethodResponseInput,
) -> OpResult<model::MethodResponse> {
    below(&cx, &input.rest_api_id)?;
    let operations = input.patch_operations;
    change(&cx, &input.rest_api_id, move |_, _, api| {
        let method = api.method(&input.resource_id, &input.http_method)?;
        let response = method.responses.get_mut(&input.status_code).ok_or_else(no_response)?;
        for change in changes(operations)? {
            match change.parts().as_slice() {
                ["responseParameters", name] if change.removes() => {
                    let there = response.parameters.as_mut().and_then(|all| all.shift_remove(*name));
                    there.ok_or_else(no_parameter)?;
                }
                ["responseParameters", name]
                    if change.op == Op::Replace
                        && !response.parameters.iter().flatten().any(|(n, _)| n == name) =>
                {
                    return Err(no_parameter().into());
                }
                ["responseParameters", name] => {
                    response.parameters.get_or_insert_default().insert((*name).to_owned(), change.flag());
                }
                ["responseModels", kind] if change.removes() => {
                    let there = response.models.as_mut().and_then(|all| all.shift_remove(*kind));
                    there.ok_or_else(no_content_type)?;
                }
                ["responseModels", kind]
                    if change.op == Op::Replace
                        && !response.models.iter().flatten().any(|(k, _)| k == kind) =>
                {
                    return Err(no_content_type().into());
                }
                ["responseModels", kind] => {
                    response.models.get_or_insert_default().insert((*kind).to_owned(), change.text()?);
                }
                _ => return Err(change.invalid().into()),
            }
        }
        response.parameters = response.parameters.take().filter(|all| !all.is_empty());
        response.models = response.models.take().filter(|all| !all.is_empty());
        Ok(response.shown(&input.status_code))
    })
    .await
}

pub async fn delete_method_response(
    cx: Cx,
    input: DeleteMethodResponseInput,
) -> OpResult<DeleteMethodResponseOutput> {
    below(&cx, &input.rest_api_id)?;
    change(&cx, &input.rest_api_id, move |_, _, api| {
        let method = api.method(&input.resource_id, &input.http_method)?;
        method.responses.shift_remove(&input.status_code).ok_or_else(no_response)?;
        Ok(DeleteMethodResponseOutput {})
    })
    .await
}

pub async fn put_integration_response(
    cx: Cx,
    input: PutIntegrationResponseInput,
) -> OpResult<model::IntegrationResponse> {
    if input.content_handling.is_some() {
        return Err(OpError::not_served(&model::SERVICE, "contentHandling"));
    }
    below(&cx, &input.rest_api_id)?;
    for (kind, template) in input.response_templates.iter().flatten() {
        check_content_type(kind)?;
        check_template(template)?;
    }
    input.response_parameters.iter().flatten().try_for_each(|(to, from)| check_mapping(to, from))?;
    change(&cx, &input.rest_api_id, move |_, _, api| {
        let method = api.method(&input.resource_id, &input.http_method)?;
        if !method.responses.contains_key(&input.status_code) {
            return Err(no_response().into());
        }
        let integration = api.integration(&input.resource_id, &input.http_method)?;
        let response = IntegrationResponse {
            selection: input.selection_pattern,
            parameters: input.response_parameters,
            templates: input.response_templates,
        };
        let shown = response.shown(&input.status_code);
        integration.responses.insert(input.status_code, response);
        Ok(shown)
    })
    .await
}

pub async fn get_integration_response(
    cx: Cx,
    input: GetIntegrationResponseInput,
) -> OpResult<model::IntegrationResponse> {
    let mut api = below(&cx, &input.rest_api_id)?;
    let integration = api.integration(&input.resource_id, &input.http_method)?;
    let response = integration.responses.get(&input.status_code).ok_or_else(no_response)?;
    Ok(response.shown(&input.status_code))
}

pub async fn update_integration_response(
    cx: Cx,
    input: UpdateIntegrationResponseInput,
) -> OpResult<model::IntegrationResponse> {
    below(&cx, &input.rest_api_id)?;
    let operations = input.patch_operations;
    change(&cx, &input.rest_api_id, move |_, _, api| {
        let integration = api.integration(&input.resource_id, &input.http_method)?;
        let response = integration.responses.get_mut(&input.status_code).ok_or_else(no_response)?;
        for change in changes(operations)? {
            match change.parts().as_slice() {
                ["selectionPattern"] => response.selection.clone_from(&change.value),
                ["responseParameters", name] if change.removes() => {
                    let there = response.parameters.as_mut().and_then(|all| all.shift_remove(*name));
                    there.ok_or_else(no_parameter)?;
                }
                ["responseParameters", name] => {
                    let from = change.text()?;
                    check_mapping(name, &from)?;
                    response.parameters.get_or_insert_default().insert((*name).to_owned(), from);
                }
                ["responseTemplates", kind] if change.removes() => {
                    let there = response.templates.as_mut().and_then(|all| all.shift_remove(*kind));
                    there.ok_or_else(no_content_type)?;
                }
                ["responseTemplates", kind] => {
                    let template = change.value.clone().unwrap_or_default();
                    check_template(&template)?;
                    response.templates.get_or_insert_default().insert((*kind).to_owned(), template);
                }
                ["contentHandling"] => return Err(change.refused()),
                _ => return Err(change.invalid().into()),
            }
        }
        Ok(response.shown(&input.status_code))
    })
    .await
}

pub async fn delete_integration_response(
    cx: Cx,
    input: DeleteIntegrationResponseInput,
) -> OpResult<DeleteIntegrationResponseOutput> {
    below(&cx, &input.rest_api_id)?;
    change(&cx, &input.rest_api_id, move |_, _, api| {
        api.resource(&input.resource_id)?;
        // Where there is no method, there is no integration either.
        let integration = api.integration(&input.resource_id, &input.http_method);
        let integration = integration.map_err(|_| missing("Integration identifier"))?;
        integration.responses.shift_remove(&input.status_code).ok_or_else(no_response)?;
        Ok(DeleteIntegrationResponseOutput {})
    })
    .await
}
