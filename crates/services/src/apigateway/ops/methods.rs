//! PutMethod, GetMethod, UpdateMethod, DeleteMethod.

use super::super::api::{Api, Method, bad, missing};
use super::super::table::change;
use super::{below, changes};
use crate::{Cx, OpError, OpResult};
use aws::apigateway::{
    self as model, DeleteMethodInput, DeleteMethodOutput, GetMethodInput, PutMethodInput, UpdateMethodInput,
    errors,
};
use indexmap::IndexMap;

const METHODS: &[&str] = &["ANY", "DELETE", "GET", "HEAD", "OPTIONS", "PATCH", "POST", "PUT"];

/// What a method refers to must be there.
fn check(api: &Api, method: &Method) -> OpResult<()> {
    match method.authorization.as_str() {
        "NONE" | "AWS_IAM" => {}
        "CUSTOM" => api.parts.check_authorizer(method.authorizer.as_deref())?,
        "COGNITO_USER_POOLS" if method.authorizer.is_none() => api.parts.check_authorizer(None)?,
        "COGNITO_USER_POOLS" => {
            return Err(OpError::not_served(&model::SERVICE, "authorizationType COGNITO_USER_POOLS"));
        }
        other => return Err(bad(format!("Invalid authorization type specified: {other}")).into()),
    }
    api.parts.check_validator(method.validator.as_deref())?;
    for name in method.request_models.iter().flatten().map(|(_, name)| name) {
        api.parts.check_model(name)?;
    }
    let mut names = Vec::new();
    for parameter in method.request_parameters.iter().flatten().map(|(name, _)| name) {
        let mut parts = parameter.splitn(4, '.');
        let place = (parts.next(), parts.next(), parts.next());
        let known = matches!(
            place,
            (
                Some("method"),
                Some("request"),
                Some("header" | "querystring" | "path" | "multivalueheader" | "multivaluequerystring")
            )
        );
        let Some(name) = parts.next().filter(|_| known) else {
            return Err(bad(format!("Invalid mapping expression specified: {parameter}")).into());
        };
        if names.contains(&name) {
            return Err(bad("Parameter names must be unique across querystring, header and path").into());
        }
        names.push(name);
    }
    Ok(())
}

pub async fn put_method(cx: Cx, input: PutMethodInput) -> OpResult<model::Method> {
    if input.authorization_scopes.as_ref().is_some_and(|scopes| !scopes.is_empty()) {
        return Err(OpError::not_served(&model::SERVICE, "authorizationScopes"));
    }
    below(&cx, &input.rest_api_id)?;
    let creation = cx.creation().map(str::to_owned);
    change(&cx, &input.rest_api_id, move |_, _, api| {
        api.resource(&input.resource_id)?;
        if !METHODS.contains(&input.http_method.as_str()) {
            return Err(bad(
                "Invalid HttpMethod specified. Valid options are GET,PUT,POST,DELETE,PATCH,OPTIONS,HEAD,ANY",
            )
            .into());
        }
        let method = Method {
            authorization: input.authorization_type.to_ascii_uppercase(),
            authorizer: input.authorizer_id,
            api_key_required: input.api_key_required.unwrap_or_default(),
            validator: input.request_validator_id,
            operation_name: input.operation_name,
            request_parameters: input.request_parameters,
            request_models: input.request_models,
            responses: IndexMap::new(),
            integration: None,
            creation,
        };
        check(api, &method)?;
        let resource = api.resource(&input.resource_id)?;
        let there = resource.methods.get(&input.http_method);
        // What the same request made before is made anew: what belongs to it is put again, too.
        if there.is_some_and(|there| there.creation.is_none() || there.creation != method.creation) {
            return Err(errors::conflict_exception("Method already exists for this resource").into());
        }
        let shown = method.shown(&input.http_method);
        resource.methods.insert(input.http_method, method);
        Ok(shown)
    })
    .await
}

pub async fn get_method(cx: Cx, input: GetMethodInput) -> OpResult<model::Method> {
    let mut api = below(&cx, &input.rest_api_id)?;
    Ok(api.method(&input.resource_id, &input.http_method)?.shown(&input.http_method))
}

pub async fn update_method(cx: Cx, input: UpdateMethodInput) -> OpResult<model::Method> {
    below(&cx, &input.rest_api_id)?;
    let operations = input.patch_operations;
    change(&cx, &input.rest_api_id, move |_, _, api| {
        let mut method = api.method(&input.resource_id, &input.http_method)?.clone();
        for change in changes(operations)? {
            match change.parts().as_slice() {
                ["requestParameters", name] if change.removes() => {
                    let there = method.request_parameters.as_mut().and_then(|all| all.shift_remove(*name));
                    there.ok_or_else(|| errors::not_found_exception("Invalid parameter name specified"))?;
                }
                ["requestParameters", name] => {
                    method
                        .request_parameters
                        .get_or_insert_default()
                        .insert((*name).to_owned(), change.flag());
                }
                ["requestModels", kind] if change.removes() => {
                    let there = method.request_models.as_mut().and_then(|all| all.shift_remove(*kind));
                    there
                        .ok_or_else(|| errors::not_found_exception("Content-Type specified was not found"))?;
                }
                ["requestModels", kind] => {
                    let name = change.text()?;
                    method.request_models.get_or_insert_default().insert((*kind).to_owned(), name);
                }
                ["authorizationType"] => {
                    change.check_replaces()?;
                    method.authorization = change.text()?;
                }
                ["authorizerId"] => {
                    change.check_replaces()?;
                    method.authorizer = change.some();
                }
                ["apiKeyRequired"] => {
                    change.check_replaces()?;
                    method.api_key_required = change.flag();
                }
                ["operationName"] => method.operation_name = change.some(),
                ["requestValidatorId"] => method.validator = change.some(),
                ["authorizationScopes", ..] => return Err(change.refused()),
                _ => return Err(change.invalid().into()),
            }
        }
        method.request_parameters = method.request_parameters.take().filter(|all| !all.is_empty());
        method.request_models = method.request_models.take().filter(|all| !all.is_empty());
        if method.authorization != "CUSTOM" {
            method.authorizer = None;
        }
        check(api, &method)?;
        let shown = method.shown(&input.http_method);
        *api.method(&input.resource_id, &input.http_method)? = method;
        Ok(shown)
    })
    .await
}

pub async fn delete_method(cx: Cx, input: DeleteMethodInput) -> OpResult<DeleteMethodOutput> {
    below(&cx, &input.rest_api_id)?;
    change(&cx, &input.rest_api_id, move |_, _, api| {
        let resource = api.resource(&input.resource_id)?;
        resource.methods.shift_remove(&input.http_method).ok_or_else(|| missing("Method identifier"))?;
        Ok(DeleteMethodOutput {})
    })
    .await
}
