//! What each operation asks of IAM: the HTTP method, on the path that it has below `apigateway:<region>::`.
//! [Service Authorization Reference, Amazon API Gateway Management]

use super::api::Api;
use super::table::APIS;
use crate::{Access, Cx, OpResult};
use aws::apigateway as model;

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
    put_integration(i: PutIntegrationInput) =>
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
    create_stage(i: CreateStageInput) => "apigateway:POST" "/stages";
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
    update_integration(i: UpdateIntegrationInput) =>
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
    create_authorizer(i: CreateAuthorizerInput) => "apigateway:POST" "/authorizers";
    get_authorizer(i: GetAuthorizerInput) => "apigateway:GET" "/authorizers/{}" authorizer_id;
    get_authorizers(i: GetAuthorizersInput) => "apigateway:GET" "/authorizers";
    update_authorizer(i: UpdateAuthorizerInput) => "apigateway:PATCH" "/authorizers/{}" authorizer_id;
    delete_authorizer(i: DeleteAuthorizerInput) => "apigateway:DELETE" "/authorizers/{}" authorizer_id;
    delete_stage(i: DeleteStageInput) => "apigateway:DELETE" "/stages/{}" stage_name;
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
    create_key(_i: CreateApiKeyInput) => "apigateway:POST" "/apikeys";
    get_key(i: GetApiKeyInput) => "apigateway:GET" "/apikeys/{}" api_key;
    get_keys(_i: GetApiKeysInput) => "apigateway:GET" "/apikeys";
    update_key(i: UpdateApiKeyInput) => "apigateway:PATCH" "/apikeys/{}" api_key;
    delete_key(i: DeleteApiKeyInput) => "apigateway:DELETE" "/apikeys/{}" api_key;
    create_plan(_i: CreateUsagePlanInput) => "apigateway:POST" "/usageplans";
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
    let tags = input.tags.iter().flatten().map(|(k, v)| (k.as_str(), v.as_str()));
    Ok(at(cx, "apigateway:POST", "/restapis").into_iter().map(|a| a.with_tags([], tags.clone())).collect())
}

pub fn get_apis(cx: &Cx, _: &model::GetRestApisInput) -> OpResult<Vec<Access>> {
    Ok(at(cx, "apigateway:GET", "/restapis"))
}

pub fn get_account(cx: &Cx, _: &model::GetAccountInput) -> OpResult<Vec<Access>> {
    Ok(at(cx, "apigateway:GET", "/account"))
}

pub fn update_account(cx: &Cx, _: &model::UpdateAccountInput) -> OpResult<Vec<Access>> {
    Ok(at(cx, "apigateway:PATCH", "/account"))
}

pub fn tag(cx: &Cx, input: &model::TagResourceInput) -> OpResult<Vec<Access>> {
    Ok(at(cx, "apigateway:PUT", &format!("/tags/{}", input.resource_arn)))
}

pub fn untag(cx: &Cx, input: &model::UntagResourceInput) -> OpResult<Vec<Access>> {
    Ok(at(cx, "apigateway:DELETE", &format!("/tags/{}", input.resource_arn)))
}

pub fn get_tags(cx: &Cx, input: &model::GetTagsInput) -> OpResult<Vec<Access>> {
    Ok(at(cx, "apigateway:GET", &format!("/tags/{}", input.resource_arn)))
}
