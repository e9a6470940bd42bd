//! PutMethod, GetMethod, DeleteMethod, PutMethodResponse.

use super::super::api::{Method, MethodResponse, bad, missing};
use super::super::table::{change, read};
use crate::{Cx, OpError, OpResult};
use aws::apigateway::{
    self as model, DeleteMethodInput, DeleteMethodOutput, GetMethodInput, PutMethodInput,
    PutMethodResponseInput, errors,
};
use indexmap::IndexMap;

const METHODS: &[&str] = &["ANY", "DELETE", "GET", "HEAD", "OPTIONS", "PATCH", "POST", "PUT"];

pub async fn put_method(cx: Cx, input: PutMethodInput) -> OpResult<model::Method> {
    if !METHODS.contains(&input.http_method.as_str()) {
        return Err(bad(
            "Invalid HttpMethod specified. Valid options are GET,PUT,POST,DELETE,PATCH,OPTIONS,HEAD,ANY",
        )
        .into());
    }
    let authorization = input.authorization_type.as_str();
    let refused = [
        (
            !matches!(authorization, "NONE" | "AWS_IAM"),
            "authorizers (authorizationType other than NONE and AWS_IAM)",
        ),
        (input.api_key_required == Some(true), "API keys"),
        (input.request_validator_id.is_some(), "request validators"),
    ];
    if let Some((_, what)) = refused.iter().find(|(refused, _)| *refused) {
        return Err(OpError::not_served(&model::SERVICE, what));
    }
    let method = Method {
        authorization: input.authorization_type,
        operation_name: input.operation_name,
        request_parameters: input.request_parameters,
        request_models: input.request_models,
        responses: IndexMap::new(),
        integration: None,
    };
    change(&cx, &input.rest_api_id, move |_, _, api| {
        let resource = api.resource(&input.resource_id)?;
        if resource.methods.contains_key(&input.http_method) {
            return Err(errors::conflict_exception("Method already exists for this resource").into());
        }
        let shown = method.shown(&input.http_method);
        resource.methods.insert(input.http_method, method);
        Ok(shown)
    })
    .await
}

pub async fn get_method(cx: Cx, input: GetMethodInput) -> OpResult<model::Method> {
    let mut api = read(&cx, &input.rest_api_id)?;
    Ok(api.method(&input.resource_id, &input.http_method)?.shown(&input.http_method))
}

pub async fn delete_method(cx: Cx, input: DeleteMethodInput) -> OpResult<DeleteMethodOutput> {
    change(&cx, &input.rest_api_id, move |_, _, api| {
        let resource = api.resource(&input.resource_id)?;
        resource.methods.shift_remove(&input.http_method).ok_or_else(|| missing("Method identifier"))?;
        Ok(DeleteMethodOutput {})
    })
    .await
}

pub async fn put_method_response(cx: Cx, input: PutMethodResponseInput) -> OpResult<model::MethodResponse> {
    change(&cx, &input.rest_api_id, move |_, _, api| {
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
