//! API Gateway: REST APIs whose methods are Lambda functions (AWS_PROXY) or mocks; stages serve deployments, which are
//! copies of the API as it was. [`handle`] answers the requests of an API's own clients.
//!
//! Not served: integrations other than those two, authorizers, API keys and usage plans, validators, models, resource
//! policies, gateway responses, caches, canaries, domain names, OpenAPI import and export, and expressions in templates.

mod access;
mod api;
mod cloudformation;
mod execute;
mod integration;
mod ops;
mod proxy;
mod route;
mod table;

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
    stages(methods(service))
        .resource_type(cloudformation::RestApi)
        .resource_type(cloudformation::Resource)
        .resource_type(cloudformation::Method)
        .resource_type(cloudformation::Deployment)
        .resource_type(cloudformation::Stage)
        .resource_type(cloudformation::Account)
        .not_served(&[
            ("GetExport, Body and BodyS3Location", "OpenAPI documents are neither read nor written."),
            ("HTTP, HTTP_PROXY and AWS integrations", "Refused by name by PutIntegration."),
            (
                "expressions in mapping templates",
                "MOCK integrations have fixed templates; others are refused.",
            ),
            ("authorizers, API keys, request validators", "Refused by name by PutMethod."),
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
}

fn stages(service: Service) -> Service {
    service
        .operation::<model::CreateDeployment, _>(access::create_deployment, ops::create_deployment)
        .operation::<model::GetDeployment, _>(access::get_deployment, ops::get_deployment)
        .operation::<model::GetDeployments, _>(access::get_deployments, ops::get_deployments)
        .operation::<model::DeleteDeployment, _>(access::delete_deployment, ops::delete_deployment)
        .operation::<model::CreateStage, _>(access::create_stage, ops::create_stage)
        .operation::<model::GetStage, _>(access::get_stage, ops::get_stage)
        .operation::<model::GetStages, _>(access::get_stages, ops::get_stages)
        .operation::<model::UpdateStage, _>(access::update_stage, ops::update_stage)
        .operation::<model::DeleteStage, _>(access::delete_stage, ops::delete_stage)
}
