//! PutIntegration, GetIntegration, DeleteIntegration, PutIntegrationResponse.

use super::super::api::{Integration, IntegrationResponse, bad, missing};
use super::super::integration::{check_mapping, check_template, function_of};
use super::super::table::{change, read};
use crate::{Cx, OpError, OpResult};
use aws::apigateway::{
    self as model, DeleteIntegrationInput, DeleteIntegrationOutput, GetIntegrationInput, IntegrationType,
    PutIntegrationInput, PutIntegrationResponseInput,
};
use indexmap::IndexMap;

/// [Amazon API Gateway quotas]
const TIMEOUTS: std::ops::RangeInclusive<i32> = 50..=29_000;

fn check(input: &PutIntegrationInput) -> OpResult<()> {
    let some = |map: &Option<IndexMap<String, String>>| map.as_ref().is_some_and(|m| !m.is_empty());
    let refused = [
        (
            !matches!(input.r#type, IntegrationType::AwsProxy | IntegrationType::Mock),
            "integrations other than AWS_PROXY and MOCK",
        ),
        (
            input.connection_id.is_some() || input.connection_type == Some(model::ConnectionType::VpcLink),
            "VPC links",
        ),
        (some(&input.request_parameters), "requestParameters of integrations"),
        (input.content_handling.is_some(), "contentHandling"),
        (input.cache_key_parameters.as_ref().is_some_and(|k| !k.is_empty()), "caches"),
        (input.response_transfer_mode == Some(model::ResponseTransferMode::Stream), "streamed responses"),
        (input.integration_target.is_some(), "integrationTarget"),
    ];
    if let Some((_, what)) = refused.iter().find(|(refused, _)| *refused) {
        return Err(OpError::not_served(&model::SERVICE, what));
    }
    if input.timeout_in_millis.is_some_and(|t| !TIMEOUTS.contains(&t)) {
        return Err(bad("Timeout should be between 50 ms and 29000 ms").into());
    }
    if input.r#type == IntegrationType::Mock {
        return input.request_templates.iter().flatten().try_for_each(|(_, t)| check_template(t));
    }
    let uri = input.uri.as_deref().unwrap_or_default();
    if function_of(uri, &IndexMap::new()).is_none() {
        if uri.starts_with("arn:aws:apigateway:") && !uri.contains(":lambda:path/") {
            return Err(OpError::not_served(
                &model::SERVICE,
                "AWS_PROXY integrations with other services than Lambda",
            ));
        }
        return Err(bad("Invalid ARN specified in the request").into());
    }
    if input.integration_http_method.is_none() {
        return Err(bad("Enumeration value for HttpMethod must be non-empty").into());
    }
    Ok(())
}

pub async fn put_integration(cx: Cx, input: PutIntegrationInput) -> OpResult<model::Integration> {
    check(&input)?;
    let integration = Integration {
        kind: input.r#type.as_str().to_owned(),
        http_method: input.integration_http_method,
        uri: input.uri,
        credentials: input.credentials,
        request_templates: input.request_templates,
        passthrough: input.passthrough_behavior.unwrap_or_else(|| "WHEN_NO_MATCH".into()),
        timeout: input.timeout_in_millis.unwrap_or(*TIMEOUTS.end()),
        cache_namespace: input.cache_namespace.unwrap_or_else(|| input.resource_id.clone()),
        responses: IndexMap::new(),
    };
    change(&cx, &input.rest_api_id, move |_, _, api| {
        let method = api.method(&input.resource_id, &input.http_method)?;
        let shown = integration.shown();
        method.integration = Some(integration);
        Ok(shown)
    })
    .await
}

pub async fn get_integration(cx: Cx, input: GetIntegrationInput) -> OpResult<model::Integration> {
    let mut api = read(&cx, &input.rest_api_id)?;
    Ok(api.integration(&input.resource_id, &input.http_method)?.shown())
}

pub async fn delete_integration(cx: Cx, input: DeleteIntegrationInput) -> OpResult<DeleteIntegrationOutput> {
    change(&cx, &input.rest_api_id, move |_, _, api| {
        let method = api.method(&input.resource_id, &input.http_method)?;
        method.integration.take().ok_or_else(|| missing("Integration identifier"))?;
        Ok(DeleteIntegrationOutput {})
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
    input.response_templates.iter().flatten().try_for_each(|(_, t)| check_template(t))?;
    input.response_parameters.iter().flatten().try_for_each(|(to, from)| check_mapping(to, from))?;
    change(&cx, &input.rest_api_id, move |_, _, api| {
        let method = api.method(&input.resource_id, &input.http_method)?;
        if !method.responses.contains_key(&input.status_code) {
            return Err(missing("Response status code").into());
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
