//! AWS::ApiGateway::Authorizer.

use super::{gone, patch};
use crate::resource::{Physical, Property, PropertyKind, ResourceRequest, ResourceType};
use crate::{Cx, OpError};
use async_trait::async_trait;
use aws::Error;
use aws::apigateway::{
    CreateAuthorizer, CreateAuthorizerInput, DeleteAuthorizer, DeleteAuthorizerInput, UpdateAuthorizer,
    UpdateAuthorizerInput,
};
use serde::Deserialize;

pub struct Authorizer;

#[derive(Deserialize)]
#[serde(rename_all = "PascalCase")]
pub struct Properties {
    rest_api_id: String,
    name: String,
    r#type: String,
    auth_type: Option<String>,
    authorizer_uri: Option<String>,
    authorizer_credentials: Option<String>,
    identity_source: Option<String>,
    identity_validation_expression: Option<String>,
    authorizer_result_ttl_in_seconds: Option<i32>,
}

#[async_trait]
impl ResourceType for Authorizer {
    const NAME: &'static str = "AWS::ApiGateway::Authorizer";
    const PROPERTIES: &'static [Property] = &[
        Property::new("RestApiId", PropertyKind::String).required().replaces(),
        Property::new("Name", PropertyKind::String).required(),
        Property::new("Type", PropertyKind::String).required().replaces(),
        Property::new("AuthType", PropertyKind::String),
        Property::new("AuthorizerUri", PropertyKind::String),
        Property::new("AuthorizerCredentials", PropertyKind::String),
        Property::new("IdentitySource", PropertyKind::String),
        Property::new("IdentityValidationExpression", PropertyKind::String),
        Property::new("AuthorizerResultTtlInSeconds", PropertyKind::Integer),
    ];
    const ATTRIBUTES: &'static [&'static str] = &["AuthorizerId"];
    type Properties = Properties;

    async fn create(&self, cx: &Cx, request: &ResourceRequest, new: Properties) -> Result<Physical, OpError> {
        let kind = &new.r#type;
        let input = CreateAuthorizerInput {
            r#type: kind.parse().map_err(|_| Error::validation(format!("{kind} is not a valid Type.")))?,
            rest_api_id: new.rest_api_id,
            name: new.name,
            auth_type: new.auth_type,
            authorizer_uri: new.authorizer_uri,
            authorizer_credentials: new.authorizer_credentials,
            identity_source: new.identity_source,
            identity_validation_expression: new.identity_validation_expression,
            authorizer_result_ttl_in_seconds: new.authorizer_result_ttl_in_seconds,
            ..Default::default()
        };
        let made = cx.creating(&request.token).call::<CreateAuthorizer>(input).await;
        Ok(physical(made.map_err(or_named)?.id.unwrap_or_default()))
    }

    async fn update(
        &self,
        cx: &Cx,
        _: &ResourceRequest,
        id: &str,
        _: Properties,
        new: Properties,
    ) -> Result<Physical, OpError> {
        let ttl = new.authorizer_result_ttl_in_seconds.unwrap_or(300);
        let input = UpdateAuthorizerInput {
            rest_api_id: new.rest_api_id,
            authorizer_id: id.to_owned(),
            patch_operations: Some(vec![
                patch("/name", Some(new.name)),
                patch("/authType", new.auth_type),
                patch("/authorizerUri", Some(new.authorizer_uri.unwrap_or_default())),
                patch("/authorizerCredentials", new.authorizer_credentials),
                patch("/identitySource", new.identity_source),
                patch("/identityValidationExpression", new.identity_validation_expression),
                patch("/authorizerResultTtlInSeconds", Some(ttl.to_string())),
            ]),
        };
        cx.call::<UpdateAuthorizer>(input).await?;
        Ok(physical(id.to_owned()))
    }

    async fn delete(&self, cx: &Cx, _: &ResourceRequest, id: &str, old: Properties) -> Result<(), OpError> {
        let input = DeleteAuthorizerInput { rest_api_id: old.rest_api_id, authorizer_id: id.to_owned() };
        gone(cx.call::<DeleteAuthorizer>(input).await)
    }
}

/// Of a name that another authorizer has, API Gateway says only that the request is bad.
fn or_named(error: OpError) -> OpError {
    match error {
        OpError::Aws(error) if error.message.starts_with("Authorizer name must be unique") => {
            Error::new("AlreadyExists", 400, error.message).into()
        }
        other => other,
    }
}

fn physical(id: String) -> Physical {
    Physical::new(&*id).with("AuthorizerId", id)
}
