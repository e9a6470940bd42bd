//! API Gateway: REST APIs whose methods are Lambda functions (AWS_PROXY) or mocks; stages serve deployments, which are
//! copies of the API as it was. [`handle`] answers the requests of an API's own clients.
//!
//! Not served: integrations other than those two, authorizers other than functions, resource policies, gateway responses,
//! caches, canaries, domain names, OpenAPI import and export, and expressions in templates.

mod access;
mod api;
mod authorizer;
mod cloudformation;
mod compression;
mod execute;
mod integration;
mod keys;
mod meter;
mod ops;
mod parts;
mod proxy;
mod route;
mod schema;
mod table;
mod validate;

pub use execute::{ExecuteAnswer, ExecuteRequest, handle};

use crate::Service;
use aws::apigateway as model;

pub fn service() -> Service {
    let service = Service::new(&model::SERVICE)
        .operation::<model::CreateRestApi, _>(access::create_api, ops::create_rest_api)
        .operation::<model::GetRestApi, _>(access::get_api, ops::get_rest_api)
        .operation::<model::GetRestApis, _>(access::get_apis, ops::get_rest_apis)
        .operation::<model::UpdateRestApi, _>(access::update_api, ops::update_rest_api)
        .operation::<model::DeleteRestApi, _>(access::delete_api, ops::delete_rest_api)
        .operation::<model::GetAccount, _>(access::get_account, ops::get_account)
        .operation::<model::UpdateAccount, _>(access::update_account, ops::update_account)
        .operation::<model::TagResource, _>(access::tag, ops::tag_resource)
        .operation::<model::UntagResource, _>(access::untag, ops::untag_resource)
        .operation::<model::GetTags, _>(access::get_tags, ops::get_tags);
    metering(parts(stages(methods(service))))
        .state(authorizer::Cache::default())
        .state(keys::Buckets::default())
        .resource_type(cloudformation::RestApi)
        .resource_type(cloudformation::Resource)
        .resource_type(cloudformation::Method)
        .resource_type(cloudformation::Deployment)
        .resource_type(cloudformation::Stage)
        .resource_type(cloudformation::Account)
        .resource_type(cloudformation::Model)
        .resource_type(cloudformation::RequestValidator)
        .resource_type(cloudformation::Authorizer)
        .not_served(&[
            (
                "GetExport, ImportRestApi, PutRestApi, Body and BodyS3Location",
                "OpenAPI documents are neither read nor written.",
            ),
            ("HTTP, HTTP_PROXY and AWS integrations", "Refused by name by PutIntegration."),
            (
                "expressions in mapping templates",
                "MOCK integrations have fixed templates; others are refused.",
            ),
            ("authorizers of Cognito", "Refused by name by CreateAuthorizer and PutMethod."),
            ("gateway responses", "Refused by name."),
            (
                "throttling of methods in usage plans",
                "Refused by name; throttling and quotas of plans are served.",
            ),
            ("resource policies, PRIVATE endpoints, caches, canaries", "Refused by name."),
            ("method settings of stages", "Refused by name by UpdateStage."),
        ])
}

fn methods(service: Service) -> Service {
    service
        .operation::<model::CreateResource, _>(access::create_resource, ops::create_resource)
        .operation::<model::GetResource, _>(access::get_resource, ops::get_resource)
        .operation::<model::GetResources, _>(access::get_resources, ops::get_resources)
        .operation::<model::DeleteResource, _>(access::delete_resource, ops::delete_resource)
        .operation::<model::PutMethod, _>(access::put_method, ops::put_method)
        .operation::<model::GetMethod, _>(access::get_method, ops::get_method)
        .operation::<model::DeleteMethod, _>(access::delete_method, ops::delete_method)
        .operation::<model::PutMethodResponse, _>(access::put_method_response, ops::put_method_response)
        .operation::<model::PutIntegration, _>(access::put_integration, ops::put_integration)
        .operation::<model::GetIntegration, _>(access::get_integration, ops::get_integration)
        .operation::<model::DeleteIntegration, _>(access::delete_integration, ops::delete_integration)
        .operation::<model::PutIntegrationResponse, _>(
            access::put_integration_response,
            ops::put_integration_response,
        )
        .operation::<model::TestInvokeMethod, _>(access::test_method, ops::test_invoke_method)
        .operation::<model::UpdateResource, _>(access::update_resource, ops::update_resource)
        .operation::<model::UpdateMethod, _>(access::update_method, ops::update_method)
        .operation::<model::GetMethodResponse, _>(access::get_method_response, ops::get_method_response)
        .operation::<model::UpdateMethodResponse, _>(
            access::update_method_response,
            ops::update_method_response,
        )
        .operation::<model::DeleteMethodResponse, _>(
            access::delete_method_response,
            ops::delete_method_response,
        )
        .operation::<model::UpdateIntegration, _>(access::update_integration, ops::update_integration)
        .operation::<model::GetIntegrationResponse, _>(
            access::get_integration_response,
            ops::get_integration_response,
        )
        .operation::<model::UpdateIntegrationResponse, _>(
            access::update_integration_response,
            ops::update_integration_response,
        )
        .operation::<model::DeleteIntegrationResponse, _>(
            access::delete_integration_response,
            ops::delete_integration_response,
        )
}

fn parts(service: Service) -> Service {
    service
        .operation::<model::CreateModel, _>(access::create_model, ops::create_model)
        .operation::<model::GetModel, _>(access::get_model, ops::get_model)
        .operation::<model::GetModels, _>(access::get_models, ops::get_models)
        .operation::<model::UpdateModel, _>(access::update_model, ops::update_model)
        .operation::<model::DeleteModel, _>(access::delete_model, ops::delete_model)
        .operation::<model::CreateRequestValidator, _>(
            access::create_validator,
            ops::create_request_validator,
        )
        .operation::<model::GetRequestValidator, _>(access::get_validator, ops::get_request_validator)
        .operation::<model::GetRequestValidators, _>(access::get_validators, ops::get_request_validators)
        .operation::<model::UpdateRequestValidator, _>(
            access::update_validator,
            ops::update_request_validator,
        )
        .operation::<model::DeleteRequestValidator, _>(
            access::delete_validator,
            ops::delete_request_validator,
        )
        .operation::<model::CreateAuthorizer, _>(access::create_authorizer, ops::create_authorizer)
        .operation::<model::GetAuthorizer, _>(access::get_authorizer, ops::get_authorizer)
        .operation::<model::GetAuthorizers, _>(access::get_authorizers, ops::get_authorizers)
        .operation::<model::UpdateAuthorizer, _>(access::update_authorizer, ops::update_authorizer)
        .operation::<model::DeleteAuthorizer, _>(access::delete_authorizer, ops::delete_authorizer)
}

fn metering(service: Service) -> Service {
    service
        .operation::<model::CreateApiKey, _>(access::create_key, ops::create_api_key)
        .operation::<model::GetApiKey, _>(access::get_key, ops::get_api_key)
        .operation::<model::GetApiKeys, _>(access::get_keys, ops::get_api_keys)
        .operation::<model::UpdateApiKey, _>(access::update_key, ops::update_api_key)
        .operation::<model::DeleteApiKey, _>(access::delete_key, ops::delete_api_key)
        .operation::<model::CreateUsagePlan, _>(access::create_plan, ops::create_usage_plan)
        .operation::<model::GetUsagePlan, _>(access::get_plan, ops::get_usage_plan)
        .operation::<model::GetUsagePlans, _>(access::get_plans, ops::get_usage_plans)
        .operation::<model::UpdateUsagePlan, _>(access::update_plan, ops::update_usage_plan)
        .operation::<model::DeleteUsagePlan, _>(access::delete_plan, ops::delete_usage_plan)
        .operation::<model::CreateUsagePlanKey, _>(access::create_plan_key, ops::create_usage_plan_key)
        .operation::<model::GetUsagePlanKey, _>(access::get_plan_key, ops::get_usage_plan_key)
        .operation::<model::GetUsagePlanKeys, _>(access::get_plan_keys, ops::get_usage_plan_keys)
        .operation::<model::DeleteUsagePlanKey, _>(access::delete_plan_key, ops::delete_usage_plan_key)
}

fn stages(service: Service) -> Service {
    service
        .operation::<model::CreateDeployment, _>(access::create_deployment, ops::create_deployment)
        .operation::<model::GetDeployment, _>(access::get_deployment, ops::get_deployment)
        .operation::<model::GetDeployments, _>(access::get_deployments, ops::get_deployments)
        .operation::<model::UpdateDeployment, _>(access::update_deployment, ops::update_deployment)
        .operation::<model::DeleteDeployment, _>(access::delete_deployment, ops::delete_deployment)
        .operation::<model::CreateStage, _>(access::create_stage, ops::create_stage)
        .operation::<model::GetStage, _>(access::get_stage, ops::get_stage)
        .operation::<model::GetStages, _>(access::get_stages, ops::get_stages)
        .operation::<model::UpdateStage, _>(access::update_stage, ops::update_stage)
        .operation::<model::DeleteStage, _>(access::delete_stage, ops::delete_stage)
}
