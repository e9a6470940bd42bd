//! AWS::ApiGateway::RequestValidator.

use super::{gone, patch};
use crate::resource::{Physical, Property, PropertyKind, ResourceRequest, ResourceType};
use crate::{Cx, OpError};
use async_trait::async_trait;
use aws::apigateway::{
    CreateRequestValidator, CreateRequestValidatorInput, DeleteRequestValidator, DeleteRequestValidatorInput,
    UpdateRequestValidator, UpdateRequestValidatorInput,
};
use serde::Deserialize;

pub struct RequestValidator;

#[derive(Deserialize)]
#[serde(rename_all = "PascalCase")]
pub struct Properties {
    rest_api_id: String,
    name: Option<String>,
    validate_request_body: Option<bool>,
    validate_request_parameters: Option<bool>,
}

#[async_trait]
impl ResourceType for RequestValidator {
    const NAME: &'static str = "AWS::ApiGateway::RequestValidator";
    const PROPERTIES: &'static [Property] = &[
        Property::new("RestApiId", PropertyKind::String).required().replaces(),
        Property::new("Name", PropertyKind::String).replaces(),
        Property::new("ValidateRequestBody", PropertyKind::Boolean),
        Property::new("ValidateRequestParameters", PropertyKind::Boolean),
    ];
    const ATTRIBUTES: &'static [&'static str] = &["RequestValidatorId"];
    type Properties = Properties;

    async fn create(&self, cx: &Cx, request: &ResourceRequest, new: Properties) -> Result<Physical, OpError> {
        let input = CreateRequestValidatorInput {
            rest_api_id: new.rest_api_id,
            name: new.name,
            validate_request_body: new.validate_request_body,
            validate_request_parameters: new.validate_request_parameters,
        };
        let made = cx.creating(&request.token).call::<CreateRequestValidator>(input).await?;
        Ok(physical(made.id.unwrap_or_default()))
    }

    async fn update(
        &self,
        cx: &Cx,
        _: &ResourceRequest,
        id: &str,
        _: Properties,
        new: Properties,
    ) -> Result<Physical, OpError> {
        let flag = |path: &str, on: Option<bool>| patch(path, Some(on.unwrap_or_default().to_string()));
        let input = UpdateRequestValidatorInput {
            rest_api_id: new.rest_api_id,
            request_validator_id: id.to_owned(),
            patch_operations: Some(vec![
                flag("/validateRequestBody", new.validate_request_body),
                flag("/validateRequestParameters", new.validate_request_parameters),
            ]),
        };
        cx.call::<UpdateRequestValidator>(input).await?;
        Ok(physical(id.to_owned()))
    }

    async fn delete(&self, cx: &Cx, _: &ResourceRequest, id: &str, old: Properties) -> Result<(), OpError> {
        let input =
            DeleteRequestValidatorInput { rest_api_id: old.rest_api_id, request_validator_id: id.to_owned() };
        gone(cx.call::<DeleteRequestValidator>(input).await)
    }
}

fn physical(id: String) -> Physical {
    Physical::new(&*id).with("RequestValidatorId", id)
}
