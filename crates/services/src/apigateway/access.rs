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
    delete_stage(i: DeleteStageInput) => "apigateway:DELETE" "/stages/{}" stage_name;
}

fn at(cx: &Cx, action: &'static str, path: &str) -> Vec<Access> {
    vec![Access::new(cx, action, format!("arn:aws:apigateway:{}::{path}", cx.region()))]
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
