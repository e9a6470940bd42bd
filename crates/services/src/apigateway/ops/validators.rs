//! CreateRequestValidator, GetRequestValidator(s), UpdateRequestValidator, DeleteRequestValidator.

use super::super::api::{bad, missing};
use super::super::parts::Validator;
use super::super::table::{change, read};
use super::apis::created_id;
use super::{changes, page};
use crate::{Cx, OpResult, OrMissing};
use aws::Error;
use aws::apigateway::{
    self as model, CreateRequestValidatorInput, DeleteRequestValidatorInput, DeleteRequestValidatorOutput,
    GetRequestValidatorInput, GetRequestValidatorsInput, GetRequestValidatorsOutput,
    UpdateRequestValidatorInput,
};

fn no_validator() -> Error {
    missing("Request Validator identifier")
}

pub async fn create_request_validator(
    cx: Cx,
    input: CreateRequestValidatorInput,
) -> OpResult<model::RequestValidator> {
    read(&cx, &input.rest_api_id).or_missing(|| bad("Invalid REST API identifier specified"))?;
    let id = created_id(&cx);
    change(&cx, &input.rest_api_id, move |_, _, api| {
        // Made before, by the same request.
        if let Some(made) = api.parts.validators.get(&id) {
            return Ok(made.shown(&id));
        }
        let validator = Validator {
            name: input.name,
            body: input.validate_request_body.unwrap_or_default(),
            parameters: input.validate_request_parameters.unwrap_or_default(),
        };
        let shown = validator.shown(&id);
        api.parts.validators.insert(id, validator);
        Ok(shown)
    })
    .await
}

pub async fn get_request_validator(
    cx: Cx,
    input: GetRequestValidatorInput,
) -> OpResult<model::RequestValidator> {
    let mut api = read(&cx, &input.rest_api_id).or_missing(no_validator)?;
    Ok(api.parts.validator(&input.request_validator_id)?.shown(&input.request_validator_id))
}

pub async fn get_request_validators(
    cx: Cx,
    input: GetRequestValidatorsInput,
) -> OpResult<GetRequestValidatorsOutput> {
    let api = read(&cx, &input.rest_api_id)?;
    let all: Vec<(String, Validator)> = api.parts.validators.into_iter().collect();
    let (items, position) =
        page("validators", all, |(id, _)| id.clone(), input.position.as_deref(), input.limit)?;
    let items = items.iter().map(|(id, validator)| validator.shown(id)).collect();
    Ok(GetRequestValidatorsOutput { position, items: Some(items) })
}

pub async fn update_request_validator(
    cx: Cx,
    input: UpdateRequestValidatorInput,
) -> OpResult<model::RequestValidator> {
    const PATHS: &[&str] = &["/name", "/validateRequestParameters", "/validateRequestBody"];
    let changes = changes(input.patch_operations)?;
    read(&cx, &input.rest_api_id).or_missing(no_validator)?;
    change(&cx, &input.rest_api_id, move |_, _, api| {
        let validator = api.parts.validator(&input.request_validator_id)?;
        for change in changes {
            change.check_one_of(PATHS)?;
            match change.raw.as_str() {
                "/name" if change.some().is_none() => {
                    return Err(bad("Request Validator name cannot be blank").into());
                }
                "/name" => validator.name = change.some(),
                "/validateRequestBody" => validator.body = change.flag(),
                _ => validator.parameters = change.flag(),
            }
        }
        Ok(validator.shown(&input.request_validator_id))
    })
    .await
}

pub async fn delete_request_validator(
    cx: Cx,
    input: DeleteRequestValidatorInput,
) -> OpResult<DeleteRequestValidatorOutput> {
    read(&cx, &input.rest_api_id).or_missing(no_validator)?;
    change(&cx, &input.rest_api_id, move |_, _, api| {
        let id = &input.request_validator_id;
        let mut methods = api.resources.values().flat_map(|r| r.methods.values());
        if methods.any(|m| m.validator.as_deref() == Some(id)) {
            return Err(aws::apigateway::errors::conflict_exception(format!(
                "Cannot delete request validator '{id}', is referenced by a method"
            ))
            .into());
        }
        api.parts.validators.shift_remove(id).ok_or_else(no_validator)?;
        Ok(DeleteRequestValidatorOutput {})
    })
    .await
}
