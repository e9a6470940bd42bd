//! CreateAuthorizer, GetAuthorizer(s), UpdateAuthorizer, DeleteAuthorizer: those that are Lambda functions.

use super::super::api::{bad, missing};
use super::super::integration::{check_credentials, function_of};
use super::super::parts::{Authorizer, TTL_SECONDS};
use super::super::table::{change, read};
use super::apis::created_id;
use super::{changes, page};
use crate::{Cx, OpError, OpResult, OrMissing};
use aws::apigateway::{
    self as model, AuthorizerType, CreateAuthorizerInput, DeleteAuthorizerInput, DeleteAuthorizerOutput,
    GetAuthorizerInput, GetAuthorizersInput, GetAuthorizersOutput, UpdateAuthorizerInput, errors,
};
use indexmap::IndexMap;

/// Where an authorizer may find who asks.
const PLACES: &[&str] =
    &["method.request.header.", "method.request.querystring.", "stageVariables.", "context."];
/// [CreateAuthorizer]
const LONGEST_TTL: i32 = 3600;

fn check(authorizer: &Authorizer) -> OpResult<()> {
    check_credentials(authorizer.credentials.as_deref())?;
    if function_of(&authorizer.uri, &IndexMap::new()).is_none() {
        return Err(bad(format!(
            "Invalid Authorizer URI: {}. Authorizer URI should be a valid API Gateway ARN that \
                                represents a Lambda function invocation.",
            authorizer.uri
        ))
        .into());
    }
    if authorizer.ttl_seconds.is_some_and(|ttl| !(0..=LONGEST_TTL).contains(&ttl)) {
        return Err(bad(format!("Authorizer result ttl must be between 0 and {LONGEST_TTL} seconds")).into());
    }
    let sources: Vec<&str> =
        authorizer.identity_source.iter().flat_map(|s| s.split(',')).map(str::trim).collect();
    if authorizer.kind == "TOKEN"
        && !matches!(sources.as_slice(), [one] if one.starts_with("method.request.header."))
    {
        return Err(bad("Identity source for a TOKEN authorizer must be a single header").into());
    }
    if let Some(odd) = sources.iter().find(|s| !PLACES.iter().any(|place| s.starts_with(place))) {
        return Err(bad(format!("Invalid identity source specified: {odd}")).into());
    }
    Ok(())
}

pub async fn create_authorizer(cx: Cx, input: CreateAuthorizerInput) -> OpResult<model::Authorizer> {
    let busy = "Unable to complete operation due to concurrent modification. Please try again later.";
    read(&cx, &input.rest_api_id).or_missing(|| errors::conflict_exception(busy))?;
    let served = matches!(input.r#type, AuthorizerType::Token | AuthorizerType::Request);
    if !served
        || input.provider_arns.as_ref().is_some_and(|p| !p.is_empty())
        || input.jwt_configuration.is_some()
    {
        return Err(OpError::not_served(&model::SERVICE, "authorizers other than Lambda functions"));
    }
    let authorizer = Authorizer {
        name: input.name,
        kind: input.r#type.as_str().to_owned(),
        auth_type: input.auth_type,
        uri: input.authorizer_uri.unwrap_or_default(),
        credentials: input.authorizer_credentials,
        identity_source: input.identity_source,
        identity_validation: input.identity_validation_expression,
        ttl_seconds: Some(input.authorizer_result_ttl_in_seconds.unwrap_or(TTL_SECONDS)),
    };
    check(&authorizer)?;
    let id = created_id(&cx);
    change(&cx, &input.rest_api_id, move |_, _, api| {
        // Made before, by the same request.
        if let Some(made) = api.parts.authorizers.get(&id) {
            return Ok(made.shown(&id));
        }
        if api.parts.authorizers.values().any(|a| a.name == authorizer.name) {
            return Err(bad(
                "Authorizer name must be unique. Authorizer with same name already exists in this REST API",
            )
            .into());
        }
        let shown = authorizer.shown(&id);
        api.parts.authorizers.insert(id, authorizer);
        Ok(shown)
    })
    .await
}

pub async fn get_authorizer(cx: Cx, input: GetAuthorizerInput) -> OpResult<model::Authorizer> {
    let mut api = read(&cx, &input.rest_api_id).or_missing(|| missing("Authorizer identifier"))?;
    Ok(api.parts.authorizer(&input.authorizer_id)?.shown(&input.authorizer_id))
}

pub async fn get_authorizers(cx: Cx, input: GetAuthorizersInput) -> OpResult<GetAuthorizersOutput> {
    let api = read(&cx, &input.rest_api_id)?;
    let all: Vec<(String, Authorizer)> = api.parts.authorizers.into_iter().collect();
    let (items, position) =
        page("authorizers", all, |(id, _)| id.clone(), input.position.as_deref(), input.limit)?;
    let items = items.iter().map(|(id, authorizer)| authorizer.shown(id)).collect();
    Ok(GetAuthorizersOutput { position, items: Some(items) })
}

pub async fn update_authorizer(cx: Cx, input: UpdateAuthorizerInput) -> OpResult<model::Authorizer> {
    let changes = changes(input.patch_operations)?;
    change(&cx, &input.rest_api_id, move |_, _, api| {
        let authorizer = api.parts.authorizer(&input.authorizer_id)?;
        for change in changes {
            match change.parts().as_slice() {
                ["name"] => authorizer.name = change.text()?,
                ["authType"] => authorizer.auth_type = change.some(),
                ["authorizerUri"] => authorizer.uri = change.text()?,
                ["authorizerCredentials"] => authorizer.credentials = change.some(),
                ["identitySource"] => authorizer.identity_source = change.some(),
                ["identityValidationExpression"] => authorizer.identity_validation = change.some(),
                ["authorizerResultTtlInSeconds"] => {
                    let ttl = change.text()?.parse();
                    authorizer.ttl_seconds = Some(ttl.map_err(|_| bad("Invalid authorizer result ttl"))?);
                }
                ["type" | "providerARNs", ..] => return Err(change.refused()),
                _ => return Err(change.invalid().into()),
            }
        }
        check(authorizer)?;
        Ok(authorizer.shown(&input.authorizer_id))
    })
    .await
}

pub async fn delete_authorizer(cx: Cx, input: DeleteAuthorizerInput) -> OpResult<DeleteAuthorizerOutput> {
    change(&cx, &input.rest_api_id, move |_, _, api| {
        let id = &input.authorizer_id;
        let mut methods = api.resources.values().flat_map(|r| r.methods.values());
        if methods.any(|m| m.authorizer.as_deref() == Some(id)) {
            return Err(errors::conflict_exception(format!(
                "Cannot delete authorizer '{id}', is referenced by a method"
            ))
            .into());
        }
        api.parts.authorizers.shift_remove(id).ok_or_else(|| missing("Authorizer identifier"))?;
        Ok(DeleteAuthorizerOutput {})
    })
    .await
}
