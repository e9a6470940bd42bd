//! What each operation asks of IAM: the HTTP method, on the path that it has below `apigateway:<region>::`.
//! [Service Authorization Reference, Amazon API Gateway Management]

use super::api::Api;
use super::integration::CALLERS_CREDENTIALS;
use super::ops::new_values;
use super::table::APIS;
use crate::iam::pass_role;
use crate::{Access, Cx, OpResult};
use aws::apigateway as model;
use indexmap::IndexMap;

const PRINCIPAL: &str = "apigateway.amazonaws.com";

fn to(cx: &Cx, action: &'static str, api: &str, rest: &str) -> OpResult<Vec<Access>> {
    let row = cx.read(|r| APIS.get(r, &cx.scope(), api))?;
    let tags = row.map(|api| api.tags).unwrap_or_default();
    let access = Access::new(cx, action, format!("{}{rest}", Api::arn(cx.region(), api)));
    Ok(vec![access.with_tags(tags.iter().map(|(k, v)| (k.as_str(), v.as_str())), [])])
}

macro_rules! rules {
    ($($name:ident($input:ident: $kind:ident) => $action:literal $path:literal $($part:ident),*;)*) => {
        $(pub fn $name(cx: &Cx, $input: &model::$kind) -> OpResult<Vec<Access>> {
            let rest: String = format!($path, $($input.$part),*);
            to(cx, $action, &$input.rest_api_id, &rest)
        })*
    };
}

rules! {
    get_api(i: GetRestApiInput) => "apigateway:GET" "";
    update_api(i: UpdateRestApiInput) => "apigateway:PATCH" "";
    delete_api(i: DeleteRestApiInput) => "apigateway:DELETE" "";
    create_resource(i: CreateResourceInput) => "apigateway:POST" "/resources/{}" parent_id;
    get_resource(i: GetResourceInput) => "apigateway:GET" "/resources/{}" resource_id;
    get_resources(i: GetResourcesInput) => "apigateway:GET" "/resources";
    delete_resource(i: DeleteResourceInput) => "apigateway:DELETE" "/resources/{}" resource_id;
    put_method(i: PutMethodInput) => "apigateway:PUT" "/resources/{}/methods/{}" resource_id, http_method;
    get_method(i: GetMethodInput) => "apigateway:GET" "/resources/{}/methods/{}" resource_id, http_method;
    delete_method(i: DeleteMethodInput) => "apigateway:DELETE" "/resources/{}/methods/{}" resource_id, http_method;
    test_method(i: TestInvokeMethodInput) => "apigateway:POST" "/resources/{}/methods/{}" resource_id, http_method;
    put_method_response(i: PutMethodResponseInput) =>
        "apigateway:PUT" "/resources/{}/methods/{}/responses/{}" resource_id, http_method, status_code;
    put_the_integration(i: PutIntegrationInput) =>
        "apigateway:PUT" "/resources/{}/methods/{}/integration" resource_id, http_method;
    get_integration(i: GetIntegrationInput) =>
        "apigateway:GET" "/resources/{}/methods/{}/integration" resource_id, http_method;
    delete_integration(i: DeleteIntegrationInput) =>
        "apigateway:DELETE" "/resources/{}/methods/{}/integration" resource_id, http_method;
    put_integration_response(i: PutIntegrationResponseInput) =>
        "apigateway:PUT" "/resources/{}/methods/{}/integration/responses/{}" resource_id, http_method, status_code;
    create_deployment(i: CreateDeploymentInput) => "apigateway:POST" "/deployments";
    get_deployment(i: GetDeploymentInput) => "apigateway:GET" "/deployments/{}" deployment_id;
    get_deployments(i: GetDeploymentsInput) => "apigateway:GET" "/deployments";
    delete_deployment(i: DeleteDeploymentInput) => "apigateway:DELETE" "/deployments/{}" deployment_id;
    create_a_stage(i: CreateStageInput) => "apigateway:POST" "/stages";
    get_stage(i: GetStageInput) => "apigateway:GET" "/stages/{}" stage_name;
    get_stages(i: GetStagesInput) => "apigateway:GET" "/stages";
    update_stage(i: UpdateStageInput) => "apigateway:PATCH" "/stages/{}" stage_name;
    update_resource(i: UpdateResourceInput) => "apigateway:PATCH" "/resources/{}" resource_id;
    update_method(i: UpdateMethodInput) => "apigateway:PATCH" "/resources/{}/methods/{}" resource_id, http_method;
    get_method_response(i: GetMethodResponseInput) =>
        "apigateway:GET" "/resources/{}/methods/{}/responses/{}" resource_id, http_method, status_code;
    update_method_response(i: UpdateMethodResponseInput) =>
        "apigateway:PATCH" "/resources/{}/methods/{}/responses/{}" resource_id, http_method, status_code;
    delete_method_response(i: DeleteMethodResponseInput) =>
        "apigateway:DELETE" "/resources/{}/methods/{}/responses/{}" resource_id, http_method, status_code;
    update_the_integration(i: UpdateIntegrationInput) =>
        "apigateway:PATCH" "/resources/{}/methods/{}/integration" resource_id, http_method;
    get_integration_response(i: GetIntegrationResponseInput) =>
        "apigateway:GET" "/resources/{}/methods/{}/integration/responses/{}" resource_id, http_method, status_code;
    update_integration_response(i: UpdateIntegrationResponseInput) =>
        "apigateway:PATCH" "/resources/{}/methods/{}/integration/responses/{}" resource_id, http_method, status_code;
    delete_integration_response(i: DeleteIntegrationResponseInput) =>
        "apigateway:DELETE" "/resources/{}/methods/{}/integration/responses/{}" resource_id, http_method, status_code;
    update_deployment(i: UpdateDeploymentInput) => "apigateway:PATCH" "/deployments/{}" deployment_id;
    create_model(i: CreateModelInput) => "apigateway:POST" "/models";
    get_model(i: GetModelInput) => "apigateway:GET" "/models/{}" model_name;
    get_models(i: GetModelsInput) => "apigateway:GET" "/models";
    update_model(i: UpdateModelInput) => "apigateway:PATCH" "/models/{}" model_name;
    delete_model(i: DeleteModelInput) => "apigateway:DELETE" "/models/{}" model_name;
    create_validator(i: CreateRequestValidatorInput) => "apigateway:POST" "/requestvalidators";
    get_validator(i: GetRequestValidatorInput) =>
        "apigateway:GET" "/requestvalidators/{}" request_validator_id;
    get_validators(i: GetRequestValidatorsInput) => "apigateway:GET" "/requestvalidators";
    update_validator(i: UpdateRequestValidatorInput) =>
        "apigateway:PATCH" "/requestvalidators/{}" request_validator_id;
    delete_validator(i: DeleteRequestValidatorInput) =>
        "apigateway:DELETE" "/requestvalidators/{}" request_validator_id;
    create_an_authorizer(i: CreateAuthorizerInput) => "apigateway:POST" "/authorizers";
    get_authorizer(i: GetAuthorizerInput) => "apigateway:GET" "/authorizers/{}" authorizer_id;
    get_authorizers(i: GetAuthorizersInput) => "apigateway:GET" "/authorizers";
    update_an_authorizer(i: UpdateAuthorizerInput) => "apigateway:PATCH" "/authorizers/{}" authorizer_id;
    delete_authorizer(i: DeleteAuthorizerInput) => "apigateway:DELETE" "/authorizers/{}" authorizer_id;
    delete_stage(i: DeleteStageInput) => "apigateway:DELETE" "/stages/{}" stage_name;
}

/// Who has API Gateway do something under a role gives it that role.
fn with_roles<'a>(cx: &Cx, asked: Vec<Access>, roles: impl IntoIterator<Item = &'a str>) -> Vec<Access> {
    // The caller's own credentials are no role; the operation refuses them.
    let roles = roles.into_iter().filter(|role| !role.is_empty() && *role != CALLERS_CREDENTIALS);
    asked.into_iter().chain(roles.map(|role| pass_role(cx, role, PRINCIPAL))).collect()
}

pub fn put_integration(cx: &Cx, input: &model::PutIntegrationInput) -> OpResult<Vec<Access>> {
    Ok(with_roles(cx, put_the_integration(cx, input)?, input.credentials.as_deref()))
}

pub fn update_integration(cx: &Cx, input: &model::UpdateIntegrationInput) -> OpResult<Vec<Access>> {
    let roles = new_values(input.patch_operations.as_deref(), "credentials");
    Ok(with_roles(cx, update_the_integration(cx, input)?, roles))
}

pub fn create_authorizer(cx: &Cx, input: &model::CreateAuthorizerInput) -> OpResult<Vec<Access>> {
    Ok(with_roles(cx, create_an_authorizer(cx, input)?, input.authorizer_credentials.as_deref()))
}

pub fn update_authorizer(cx: &Cx, input: &model::UpdateAuthorizerInput) -> OpResult<Vec<Access>> {
    let roles = new_values(input.patch_operations.as_deref(), "authorizerCredentials");
    Ok(with_roles(cx, update_an_authorizer(cx, input)?, roles))
}

/// With the tags that a request brings.
fn tagging(asked: Vec<Access>, tags: Option<&IndexMap<String, String>>) -> Vec<Access> {
    let tags = || tags.into_iter().flatten().map(|(k, v)| (k.as_str(), v.as_str()));
    asked.into_iter().map(|access| access.with_tags([], tags())).collect()
}

pub fn create_stage(cx: &Cx, input: &model::CreateStageInput) -> OpResult<Vec<Access>> {
    Ok(tagging(create_a_stage(cx, input)?, input.tags.as_ref()))
}

pub fn create_key(cx: &Cx, input: &model::CreateApiKeyInput) -> OpResult<Vec<Access>> {
    Ok(tagging(at(cx, "apigateway:POST", "/apikeys"), input.tags.as_ref()))
}

pub fn create_plan(cx: &Cx, input: &model::CreateUsagePlanInput) -> OpResult<Vec<Access>> {
    Ok(tagging(at(cx, "apigateway:POST", "/usageplans"), input.tags.as_ref()))
}

fn at(cx: &Cx, action: &'static str, path: &str) -> Vec<Access> {
    vec![Access::new(cx, action, format!("arn:aws:apigateway:{}::{path}", cx.region()))]
}

macro_rules! metering {
    ($($name:ident($input:ident: $kind:ident) => $action:literal $path:literal $($part:ident),*;)*) => {
        $(pub fn $name(cx: &Cx, $input: &model::$kind) -> OpResult<Vec<Access>> {
            let path: String = format!($path, $($input.$part),*);
            Ok(at(cx, $action, &path))
        })*
    };
}

metering! {
    get_key(i: GetApiKeyInput) => "apigateway:GET" "/apikeys/{}" api_key;
    get_keys(_i: GetApiKeysInput) => "apigateway:GET" "/apikeys";
    update_key(i: UpdateApiKeyInput) => "apigateway:PATCH" "/apikeys/{}" api_key;
    delete_key(i: DeleteApiKeyInput) => "apigateway:DELETE" "/apikeys/{}" api_key;
    get_plan(i: GetUsagePlanInput) => "apigateway:GET" "/usageplans/{}" usage_plan_id;
    get_plans(_i: GetUsagePlansInput) => "apigateway:GET" "/usageplans";
    update_plan(i: UpdateUsagePlanInput) => "apigateway:PATCH" "/usageplans/{}" usage_plan_id;
    delete_plan(i: DeleteUsagePlanInput) => "apigateway:DELETE" "/usageplans/{}" usage_plan_id;
    create_plan_key(i: CreateUsagePlanKeyInput) => "apigateway:POST" "/usageplans/{}/keys" usage_plan_id;
    get_plan_key(i: GetUsagePlanKeyInput) => "apigateway:GET" "/usageplans/{}/keys/{}" usage_plan_id, key_id;
    get_plan_keys(i: GetUsagePlanKeysInput) => "apigateway:GET" "/usageplans/{}/keys" usage_plan_id;
    delete_plan_key(i: DeleteUsagePlanKeyInput) =>
        "apigateway:DELETE" "/usageplans/{}/keys/{}" usage_plan_id, key_id;
}

pub fn create_api(cx: &Cx, input: &model::CreateRestApiInput) -> OpResult<Vec<Access>> {
    Ok(tagging(at(cx, "apigateway:POST", "/restapis"), input.tags.as_ref()))
}

pub fn get_apis(cx: &Cx, _: &model::GetRestApisInput) -> OpResult<Vec<Access>> {
    Ok(at(cx, "apigateway:GET", "/restapis"))
}

pub fn get_account(cx: &Cx, _: &model::GetAccountInput) -> OpResult<Vec<Access>> {
    Ok(at(cx, "apigateway:GET", "/account"))
}

pub fn update_account(cx: &Cx, input: &model::UpdateAccountInput) -> OpResult<Vec<Access>> {
    let roles = new_values(input.patch_operations.as_deref(), "cloudwatchRoleArn");
    Ok(with_roles(cx, at(cx, "apigateway:PATCH", "/account"), roles))
}

pub fn tag(cx: &Cx, input: &model::TagResourceInput) -> OpResult<Vec<Access>> {
    let asked = at(cx, "apigateway:PUT", &format!("/tags/{}", input.resource_arn));
    Ok(tagging(asked, Some(&input.tags)))
}

pub fn untag(cx: &Cx, input: &model::UntagResourceInput) -> OpResult<Vec<Access>> {
    let mut asked = at(cx, "apigateway:DELETE", &format!("/tags/{}", input.resource_arn));
    for access in &mut asked {
        access.context.set_all("aws:TagKeys", input.tag_keys.iter().cloned());
    }
    Ok(asked)
}

pub fn get_tags(cx: &Cx, input: &model::GetTagsInput) -> OpResult<Vec<Access>> {
    Ok(at(cx, "apigateway:GET", &format!("/tags/{}", input.resource_arn)))
}
