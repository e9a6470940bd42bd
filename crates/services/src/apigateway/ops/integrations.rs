//! PutIntegration, GetIntegration, UpdateIntegration, DeleteIntegration.

use super::super::api::{Integration, bad, missing};
use super::super::integration::{check_credentials, check_template, function_of};
use super::super::table::change;
use super::{below, changes};
use crate::{Cx, OpError, OpResult};
use aws::Error;
use aws::apigateway::{
    self as model, DeleteIntegrationInput, DeleteIntegrationOutput, GetIntegrationInput, IntegrationType,
    PutIntegrationInput, UpdateIntegrationInput, errors,
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
        (input.tls_config.is_some(), "tlsConfig"),
    ];
    if let Some((_, what)) = refused.iter().find(|(refused, _)| *refused) {
        return Err(OpError::not_served(&model::SERVICE, what));
    }
    check_credentials(input.credentials.as_deref())?;
    if input.timeout_in_millis.is_some_and(|t| !TIMEOUTS.contains(&t)) {
        return Err(wrong_timeout().into());
    }
    if input.r#type == IntegrationType::Mock {
        return input.request_templates.iter().flatten().try_for_each(|(_, t)| check_template(t));
    }
    if input.integration_http_method.is_none() {
        return Err(bad("Enumeration value for HttpMethod must be non-empty").into());
    }
    check_uri(input.uri.as_deref().unwrap_or_default())
}

fn check_uri(uri: &str) -> OpResult<()> {
    if !uri.starts_with("arn:") {
        return Err(bad("Invalid ARN specified in the request").into());
    }
    if !uri.contains(":path/") && !uri.contains(":action/") {
        return Err(bad("AWS ARN for integration must contain path or action").into());
    }
    if uri.contains(":firehose:") {
        return Err(OpError::not_served(&model::SERVICE, "AWS_PROXY integrations with Firehose"));
    }
    if function_of(uri, &IndexMap::new()).is_none() {
        return Err(bad(
            "Integrations of type 'AWS_PROXY' currently only supports Lambda function and Firehose stream invocations.",
        )
        .into());
    }
    Ok(())
}

fn wrong_timeout() -> Error {
    bad("Timeout should be between 50 ms and 29000 ms")
}

pub async fn put_integration(cx: Cx, input: PutIntegrationInput) -> OpResult<model::Integration> {
    below(&cx, &input.rest_api_id)?.method(&input.resource_id, &input.http_method)?;
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
    let mut api = below(&cx, &input.rest_api_id)?;
    Ok(api.integration(&input.resource_id, &input.http_method)?.shown())
}

pub async fn delete_integration(cx: Cx, input: DeleteIntegrationInput) -> OpResult<DeleteIntegrationOutput> {
    below(&cx, &input.rest_api_id)?;
    change(&cx, &input.rest_api_id, move |_, _, api| {
        let method = api.method(&input.resource_id, &input.http_method)?;
        method.integration.take().ok_or_else(|| missing("Integration identifier"))?;
        Ok(DeleteIntegrationOutput {})
    })
    .await
}

pub async fn update_integration(cx: Cx, input: UpdateIntegrationInput) -> OpResult<model::Integration> {
    below(&cx, &input.rest_api_id)?;
    let operations = input.patch_operations;
    change(&cx, &input.rest_api_id, move |_, _, api| {
        let integration = api.integration(&input.resource_id, &input.http_method)?;
        for change in changes(operations)? {
            match change.parts().as_slice() {
                ["uri"] => {
                    let uri = change.text()?;
                    if integration.kind == "AWS_PROXY" {
                        check_uri(&uri)?;
                    }
                    integration.uri = Some(uri);
                }
                ["httpMethod"] => integration.http_method = change.some(),
                ["credentials"] => {
                    integration.credentials = change.some();
                    check_credentials(integration.credentials.as_deref())?;
                }
                ["passthroughBehavior"] => integration.passthrough = change.text()?,
                ["cacheNamespace"] => integration.cache_namespace = change.text()?,
                ["timeoutInMillis"] => {
                    let timeout = change.text()?.parse().ok();
                    integration.timeout =
                        timeout.filter(|t| TIMEOUTS.contains(t)).ok_or_else(wrong_timeout)?;
                }
                ["requestTemplates", kind] if change.removes() => {
                    let there =
                        integration.request_templates.as_mut().and_then(|all| all.shift_remove(*kind));
                    there
                        .ok_or_else(|| errors::not_found_exception("Content-Type specified was not found"))?;
                }
                ["requestTemplates", kind] => {
                    let template = change.value.clone().unwrap_or_default();
                    if integration.kind == "MOCK" {
                        check_template(&template)?;
                    }
                    integration
                        .request_templates
                        .get_or_insert_default()
                        .insert((*kind).to_owned(), template);
                }
                ["requestParameters" | "cacheKeyParameters" | "contentHandling" | "tlsConfig", ..] => {
                    return Err(change.refused());
                }
                _ => return Err(change.invalid().into()),
            }
        }
        Ok(integration.shown())
    })
    .await
}
