//! AWS::ApiGateway::Method, with its integration and its responses.

use super::{gone, or_taken};
use crate::resource::{Physical, Property, PropertyKind, ResourceRequest, ResourceType};
use crate::{Cx, OpError};
use async_trait::async_trait;
use aws::Error;
use aws::apigateway::{
    DeleteMethod, DeleteMethodInput, PutIntegration, PutIntegrationInput, PutIntegrationResponse,
    PutIntegrationResponseInput, PutMethod, PutMethodInput, PutMethodResponse, PutMethodResponseInput,
};
use indexmap::IndexMap;
use serde::Deserialize;

pub struct Method;

type Texts = IndexMap<String, String>;

#[derive(Deserialize)]
#[serde(rename_all = "PascalCase")]
struct IntegrationResponse {
    status_code: String,
    selection_pattern: Option<String>,
    response_parameters: Option<Texts>,
    response_templates: Option<Texts>,
}

#[expect(clippy::struct_field_names, reason = "the names are the template's")]
#[derive(Deserialize)]
#[serde(rename_all = "PascalCase")]
struct Integration {
    r#type: String,
    integration_http_method: Option<String>,
    uri: Option<String>,
    credentials: Option<String>,
    passthrough_behavior: Option<String>,
    timeout_in_millis: Option<i32>,
    request_templates: Option<Texts>,
    integration_responses: Option<Vec<IntegrationResponse>>,
}

#[derive(Deserialize)]
#[serde(rename_all = "PascalCase")]
struct MethodResponse {
    status_code: String,
    response_parameters: Option<IndexMap<String, bool>>,
    response_models: Option<Texts>,
}

#[derive(Deserialize)]
#[serde(rename_all = "PascalCase")]
pub struct Properties {
    rest_api_id: String,
    resource_id: String,
    http_method: String,
    authorization_type: Option<String>,
    api_key_required: Option<bool>,
    authorizer_id: Option<String>,
    request_validator_id: Option<String>,
    operation_name: Option<String>,
    request_parameters: Option<IndexMap<String, bool>>,
    request_models: Option<Texts>,
    integration: Option<Integration>,
    method_responses: Option<Vec<MethodResponse>>,
}

const TEXTS: PropertyKind = PropertyKind::Map(&PropertyKind::String);
const FLAGS: PropertyKind = PropertyKind::Map(&PropertyKind::Boolean);
const INTEGRATION_RESPONSE: &[Property] = &[
    Property::new("StatusCode", PropertyKind::String).required(),
    Property::new("SelectionPattern", PropertyKind::String),
    Property::new("ResponseParameters", TEXTS),
    Property::new("ResponseTemplates", TEXTS),
];
const INTEGRATION: &[Property] = &[
    Property::new("Type", PropertyKind::String).required(),
    Property::new("IntegrationHttpMethod", PropertyKind::String),
    Property::new("Uri", PropertyKind::String),
    Property::new("Credentials", PropertyKind::String),
    Property::new("PassthroughBehavior", PropertyKind::String),
    Property::new("TimeoutInMillis", PropertyKind::Integer),
    Property::new("RequestTemplates", TEXTS),
    Property::new("IntegrationResponses", PropertyKind::List(&PropertyKind::Object(INTEGRATION_RESPONSE))),
];
const METHOD_RESPONSE: &[Property] = &[
    Property::new("StatusCode", PropertyKind::String).required(),
    Property::new("ResponseParameters", FLAGS),
    Property::new("ResponseModels", TEXTS),
];

#[async_trait]
impl ResourceType for Method {
    const NAME: &'static str = "AWS::ApiGateway::Method";
    const PROPERTIES: &'static [Property] = &[
        Property::new("RestApiId", PropertyKind::String).required().replaces(),
        Property::new("ResourceId", PropertyKind::String).required().replaces(),
        Property::new("HttpMethod", PropertyKind::String).required().replaces(),
        Property::new("AuthorizationType", PropertyKind::String),
        Property::new("ApiKeyRequired", PropertyKind::Boolean),
        Property::new("AuthorizerId", PropertyKind::String),
        Property::new("RequestValidatorId", PropertyKind::String),
        Property::new("OperationName", PropertyKind::String),
        Property::new("RequestParameters", FLAGS),
        Property::new("RequestModels", TEXTS),
        Property::new("Integration", PropertyKind::Object(INTEGRATION)),
        Property::new("MethodResponses", PropertyKind::List(&PropertyKind::Object(METHOD_RESPONSE))),
    ];
    const ATTRIBUTES: &'static [&'static str] = &[];
    type Properties = Properties;

    async fn create(&self, cx: &Cx, request: &ResourceRequest, new: Properties) -> Result<Physical, OpError> {
        let id = physical_id(&new);
        put(&cx.creating(&request.token), new).await?;
        Ok(Physical::new(id))
    }

    async fn update(
        &self,
        cx: &Cx,
        _: &ResourceRequest,
        id: &str,
        _: Properties,
        new: Properties,
    ) -> Result<Physical, OpError> {
        // Stages go on serving what was deployed, so a method may be made anew.
        gone(cx.call::<DeleteMethod>(delete_input(&new)).await)?;
        put(cx, new).await?;
        Ok(Physical::new(id))
    }

    async fn delete(&self, cx: &Cx, _: &ResourceRequest, _: &str, old: Properties) -> Result<(), OpError> {
        gone(cx.call::<DeleteMethod>(delete_input(&old)).await)
    }
}

fn physical_id(of: &Properties) -> String {
    format!("{}|{}|{}", of.rest_api_id, of.resource_id, of.http_method)
}

fn delete_input(of: &Properties) -> DeleteMethodInput {
    DeleteMethodInput {
        rest_api_id: of.rest_api_id.clone(),
        resource_id: of.resource_id.clone(),
        http_method: of.http_method.clone(),
    }
}

async fn put(cx: &Cx, new: Properties) -> Result<(), OpError> {
    let DeleteMethodInput { rest_api_id, resource_id, http_method } = delete_input(&new);
    let input = PutMethodInput {
        rest_api_id: rest_api_id.clone(),
        resource_id: resource_id.clone(),
        http_method: http_method.clone(),
        authorization_type: new.authorization_type.unwrap_or_else(|| "NONE".into()),
        api_key_required: new.api_key_required,
        authorizer_id: new.authorizer_id,
        request_validator_id: new.request_validator_id,
        operation_name: new.operation_name,
        request_parameters: new.request_parameters,
        request_models: new.request_models,
        ..Default::default()
    };
    or_taken(cx.call::<PutMethod>(input).await)?;
    for response in new.method_responses.unwrap_or_default() {
        let input = PutMethodResponseInput {
            rest_api_id: rest_api_id.clone(),
            resource_id: resource_id.clone(),
            http_method: http_method.clone(),
            status_code: response.status_code,
            response_parameters: response.response_parameters,
            response_models: response.response_models,
        };
        cx.call::<PutMethodResponse>(input).await?;
    }
    let Some(integration) = new.integration else { return Ok(()) };
    let kind = &integration.r#type;
    let input = PutIntegrationInput {
        rest_api_id: rest_api_id.clone(),
        resource_id: resource_id.clone(),
        http_method: http_method.clone(),
        r#type: kind.parse().map_err(|_| Error::validation(format!("{kind} is not a valid Type.")))?,
        integration_http_method: integration.integration_http_method,
        uri: integration.uri,
        credentials: integration.credentials,
        passthrough_behavior: integration.passthrough_behavior,
        timeout_in_millis: integration.timeout_in_millis,
        request_templates: integration.request_templates,
        ..Default::default()
    };
    cx.call::<PutIntegration>(input).await?;
    for response in integration.integration_responses.unwrap_or_default() {
        let input = PutIntegrationResponseInput {
            rest_api_id: rest_api_id.clone(),
            resource_id: resource_id.clone(),
            http_method: http_method.clone(),
            status_code: response.status_code,
            selection_pattern: response.selection_pattern,
            response_parameters: response.response_parameters,
            response_templates: response.response_templates,
            ..Default::default()
        };
        cx.call::<PutIntegrationResponse>(input).await?;
    }
    Ok(())
}
