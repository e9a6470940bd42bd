//! API Gateway: written by `cargo xtask codegen` from botocore's model; edits are lost.

pub static SERVICE: crate::ServiceInfo = crate::ServiceInfo {
    name: "apigateway",
    service_id: "API Gateway",
    endpoint_prefix: "apigateway",
    signing_name: "apigateway",
    protocol: crate::Protocol::RestJson,
    target_prefix: None,
    api_version: "2015-07-09",
    xml_namespace: None,
    query_compatible: false,
    operations: &[
        &info::CREATE_DEPLOYMENT,
        &info::CREATE_RESOURCE,
        &info::CREATE_REST_API,
        &info::CREATE_STAGE,
        &info::DELETE_DEPLOYMENT,
        &info::DELETE_INTEGRATION,
        &info::DELETE_METHOD,
        &info::DELETE_RESOURCE,
        &info::DELETE_REST_API,
        &info::DELETE_STAGE,
        &info::GET_ACCOUNT,
        &info::GET_DEPLOYMENT,
        &info::GET_DEPLOYMENTS,
        &info::GET_EXPORT,
        &info::GET_INTEGRATION,
        &info::GET_METHOD,
        &info::GET_RESOURCE,
        &info::GET_RESOURCES,
        &info::GET_REST_API,
        &info::GET_REST_APIS,
        &info::GET_STAGE,
        &info::GET_STAGES,
        &info::GET_TAGS,
        &info::PUT_INTEGRATION,
        &info::PUT_INTEGRATION_RESPONSE,
        &info::PUT_METHOD,
        &info::PUT_METHOD_RESPONSE,
        &info::TAG_RESOURCE,
        &info::TEST_INVOKE_METHOD,
        &info::UNTAG_RESOURCE,
        &info::UPDATE_ACCOUNT,
        &info::UPDATE_REST_API,
        &info::UPDATE_STAGE,
    ],
};

pub struct CreateDeployment;

impl crate::Operation for CreateDeployment {
    type Input = CreateDeploymentInput;
    type Output = CreateDeploymentOutput;
    const SERVICE: &'static crate::ServiceInfo = &SERVICE;
    const INFO: &'static crate::OperationInfo = &info::CREATE_DEPLOYMENT;
}

pub struct CreateResource;

impl crate::Operation for CreateResource {
    type Input = CreateResourceInput;
    type Output = CreateResourceOutput;
    const SERVICE: &'static crate::ServiceInfo = &SERVICE;
    const INFO: &'static crate::OperationInfo = &info::CREATE_RESOURCE;
}

pub struct CreateRestApi;

impl crate::Operation for CreateRestApi {
    type Input = CreateRestApiInput;
    type Output = CreateRestApiOutput;
    const SERVICE: &'static crate::ServiceInfo = &SERVICE;
    const INFO: &'static crate::OperationInfo = &info::CREATE_REST_API;
}

pub struct CreateStage;

impl crate::Operation for CreateStage {
    type Input = CreateStageInput;
    type Output = CreateStageOutput;
    const SERVICE: &'static crate::ServiceInfo = &SERVICE;
    const INFO: &'static crate::OperationInfo = &info::CREATE_STAGE;
}

pub struct DeleteDeployment;

impl crate::Operation for DeleteDeployment {
    type Input = DeleteDeploymentInput;
    type Output = DeleteDeploymentOutput;
    const SERVICE: &'static crate::ServiceInfo = &SERVICE;
    const INFO: &'static crate::OperationInfo = &info::DELETE_DEPLOYMENT;
}

pub struct DeleteIntegration;

impl crate::Operation for DeleteIntegration {
    type Input = DeleteIntegrationInput;
    type Output = DeleteIntegrationOutput;
    const SERVICE: &'static crate::ServiceInfo = &SERVICE;
    const INFO: &'static crate::OperationInfo = &info::DELETE_INTEGRATION;
}

pub struct DeleteMethod;

impl crate::Operation for DeleteMethod {
    type Input = DeleteMethodInput;
    type Output = DeleteMethodOutput;
    const SERVICE: &'static crate::ServiceInfo = &SERVICE;
    const INFO: &'static crate::OperationInfo = &info::DELETE_METHOD;
}

pub struct DeleteResource;

impl crate::Operation for DeleteResource {
    type Input = DeleteResourceInput;
    type Output = DeleteResourceOutput;
    const SERVICE: &'static crate::ServiceInfo = &SERVICE;
    const INFO: &'static crate::OperationInfo = &info::DELETE_RESOURCE;
}

pub struct DeleteRestApi;

impl crate::Operation for DeleteRestApi {
    type Input = DeleteRestApiInput;
    type Output = DeleteRestApiOutput;
    const SERVICE: &'static crate::ServiceInfo = &SERVICE;
    const INFO: &'static crate::OperationInfo = &info::DELETE_REST_API;
}

pub struct DeleteStage;

impl crate::Operation for DeleteStage {
    type Input = DeleteStageInput;
    type Output = DeleteStageOutput;
    const SERVICE: &'static crate::ServiceInfo = &SERVICE;
    const INFO: &'static crate::OperationInfo = &info::DELETE_STAGE;
}

pub struct GetAccount;

impl crate::Operation for GetAccount {
    type Input = GetAccountInput;
    type Output = GetAccountOutput;
    const SERVICE: &'static crate::ServiceInfo = &SERVICE;
    const INFO: &'static crate::OperationInfo = &info::GET_ACCOUNT;
}

pub struct GetDeployment;

impl crate::Operation for GetDeployment {
    type Input = GetDeploymentInput;
    type Output = GetDeploymentOutput;
    const SERVICE: &'static crate::ServiceInfo = &SERVICE;
    const INFO: &'static crate::OperationInfo = &info::GET_DEPLOYMENT;
}

pub struct GetDeployments;

impl crate::Operation for GetDeployments {
    type Input = GetDeploymentsInput;
    type Output = GetDeploymentsOutput;
    const SERVICE: &'static crate::ServiceInfo = &SERVICE;
    const INFO: &'static crate::OperationInfo = &info::GET_DEPLOYMENTS;
}

pub struct GetExport;

impl crate::Operation for GetExport {
    type Input = GetExportInput;
    type Output = GetExportOutput;
    const SERVICE: &'static crate::ServiceInfo = &SERVICE;
    const INFO: &'static crate::OperationInfo = &info::GET_EXPORT;
}

pub struct GetIntegration;

impl crate::Operation for GetIntegration {
    type Input = GetIntegrationInput;
    type Output = GetIntegrationOutput;
    const SERVICE: &'static crate::ServiceInfo = &SERVICE;
    const INFO: &'static crate::OperationInfo = &info::GET_INTEGRATION;
}

pub struct GetMethod;

impl crate::Operation for GetMethod {
    type Input = GetMethodInput;
    type Output = GetMethodOutput;
    const SERVICE: &'static crate::ServiceInfo = &SERVICE;
    const INFO: &'static crate::OperationInfo = &info::GET_METHOD;
}

pub struct GetResource;

impl crate::Operation for GetResource {
    type Input = GetResourceInput;
    type Output = GetResourceOutput;
    const SERVICE: &'static crate::ServiceInfo = &SERVICE;
    const INFO: &'static crate::OperationInfo = &info::GET_RESOURCE;
}

pub struct GetResources;

impl crate::Operation for GetResources {
    type Input = GetResourcesInput;
    type Output = GetResourcesOutput;
    const SERVICE: &'static crate::ServiceInfo = &SERVICE;
    const INFO: &'static crate::OperationInfo = &info::GET_RESOURCES;
}

pub struct GetRestApi;

impl crate::Operation for GetRestApi {
    type Input = GetRestApiInput;
    type Output = GetRestApiOutput;
    const SERVICE: &'static crate::ServiceInfo = &SERVICE;
    const INFO: &'static crate::OperationInfo = &info::GET_REST_API;
}

pub struct GetRestApis;

impl crate::Operation for GetRestApis {
    type Input = GetRestApisInput;
    type Output = GetRestApisOutput;
    const SERVICE: &'static crate::ServiceInfo = &SERVICE;
    const INFO: &'static crate::OperationInfo = &info::GET_REST_APIS;
}

pub struct GetStage;

impl crate::Operation for GetStage {
    type Input = GetStageInput;
    type Output = GetStageOutput;
    const SERVICE: &'static crate::ServiceInfo = &SERVICE;
    const INFO: &'static crate::OperationInfo = &info::GET_STAGE;
}

pub struct GetStages;

impl crate::Operation for GetStages {
    type Input = GetStagesInput;
    type Output = GetStagesOutput;
    const SERVICE: &'static crate::ServiceInfo = &SERVICE;
    const INFO: &'static crate::OperationInfo = &info::GET_STAGES;
}

pub struct GetTags;

impl crate::Operation for GetTags {
    type Input = GetTagsInput;
    type Output = GetTagsOutput;
    const SERVICE: &'static crate::ServiceInfo = &SERVICE;
    const INFO: &'static crate::OperationInfo = &info::GET_TAGS;
}

pub struct PutIntegration;

impl crate::Operation for PutIntegration {
    type Input = PutIntegrationInput;
    type Output = PutIntegrationOutput;
    const SERVICE: &'static crate::ServiceInfo = &SERVICE;
    const INFO: &'static crate::OperationInfo = &info::PUT_INTEGRATION;
}

pub struct PutIntegrationResponse;

impl crate::Operation for PutIntegrationResponse {
    type Input = PutIntegrationResponseInput;
    type Output = PutIntegrationResponseOutput;
    const SERVICE: &'static crate::ServiceInfo = &SERVICE;
    const INFO: &'static crate::OperationInfo = &info::PUT_INTEGRATION_RESPONSE;
}

pub struct PutMethod;

impl crate::Operation for PutMethod {
    type Input = PutMethodInput;
    type Output = PutMethodOutput;
    const SERVICE: &'static crate::ServiceInfo = &SERVICE;
    const INFO: &'static crate::OperationInfo = &info::PUT_METHOD;
}

pub struct PutMethodResponse;

impl crate::Operation for PutMethodResponse {
    type Input = PutMethodResponseInput;
    type Output = PutMethodResponseOutput;
    const SERVICE: &'static crate::ServiceInfo = &SERVICE;
    const INFO: &'static crate::OperationInfo = &info::PUT_METHOD_RESPONSE;
}

pub struct TagResource;

impl crate::Operation for TagResource {
    type Input = TagResourceInput;
    type Output = TagResourceOutput;
    const SERVICE: &'static crate::ServiceInfo = &SERVICE;
    const INFO: &'static crate::OperationInfo = &info::TAG_RESOURCE;
}

pub struct TestInvokeMethod;

impl crate::Operation for TestInvokeMethod {
    type Input = TestInvokeMethodInput;
    type Output = TestInvokeMethodOutput;
    const SERVICE: &'static crate::ServiceInfo = &SERVICE;
    const INFO: &'static crate::OperationInfo = &info::TEST_INVOKE_METHOD;
}

pub struct UntagResource;

impl crate::Operation for UntagResource {
    type Input = UntagResourceInput;
    type Output = UntagResourceOutput;
    const SERVICE: &'static crate::ServiceInfo = &SERVICE;
    const INFO: &'static crate::OperationInfo = &info::UNTAG_RESOURCE;
}

pub struct UpdateAccount;

impl crate::Operation for UpdateAccount {
    type Input = UpdateAccountInput;
    type Output = UpdateAccountOutput;
    const SERVICE: &'static crate::ServiceInfo = &SERVICE;
    const INFO: &'static crate::OperationInfo = &info::UPDATE_ACCOUNT;
}

pub struct UpdateRestApi;

impl crate::Operation for UpdateRestApi {
    type Input = UpdateRestApiInput;
    type Output = UpdateRestApiOutput;
    const SERVICE: &'static crate::ServiceInfo = &SERVICE;
    const INFO: &'static crate::OperationInfo = &info::UPDATE_REST_API;
}

pub struct UpdateStage;

impl crate::Operation for UpdateStage {
    type Input = UpdateStageInput;
    type Output = UpdateStageOutput;
    const SERVICE: &'static crate::ServiceInfo = &SERVICE;
    const INFO: &'static crate::OperationInfo = &info::UPDATE_STAGE;
}

/// What the model says of the operations.
pub mod info {
    use super::schema;
    use crate::OperationInfo;

    pub static CREATE_DEPLOYMENT: OperationInfo = OperationInfo {
        name: "CreateDeployment",
        method: "POST",
        uri: "/restapis/{restapi_id}/deployments",
        status: 201,
        input: &schema::CREATE_DEPLOYMENT_REQUEST,
        output: &schema::DEPLOYMENT,
        result_wrapper: None,
        input_xml_name: None,
        input_xml_namespace: None,
        errors: &[
            "BadRequestException",
            "ConflictException",
            "LimitExceededException",
            "NotFoundException",
            "UnauthorizedException",
            "TooManyRequestsException",
            "ServiceUnavailableException",
        ],
    };
    pub static CREATE_RESOURCE: OperationInfo = OperationInfo {
        name: "CreateResource",
        method: "POST",
        uri: "/restapis/{restapi_id}/resources/{parent_id}",
        status: 201,
        input: &schema::CREATE_RESOURCE_REQUEST,
        output: &schema::RESOURCE,
        result_wrapper: None,
        input_xml_name: None,
        input_xml_namespace: None,
        errors: &[
            "UnauthorizedException",
            "NotFoundException",
            "ConflictException",
            "LimitExceededException",
            "BadRequestException",
            "TooManyRequestsException",
        ],
    };
    pub static CREATE_REST_API: OperationInfo = OperationInfo {
        name: "CreateRestApi",
        method: "POST",
        uri: "/restapis",
        status: 201,
        input: &schema::CREATE_REST_API_REQUEST,
        output: &schema::REST_API,
        result_wrapper: None,
        input_xml_name: None,
        input_xml_namespace: None,
        errors: &[
            "BadRequestException",
            "ConflictException",
            "LimitExceededException",
            "UnauthorizedException",
            "TooManyRequestsException",
        ],
    };
    pub static CREATE_STAGE: OperationInfo = OperationInfo {
        name: "CreateStage",
        method: "POST",
        uri: "/restapis/{restapi_id}/stages",
        status: 201,
        input: &schema::CREATE_STAGE_REQUEST,
        output: &schema::STAGE,
        result_wrapper: None,
        input_xml_name: None,
        input_xml_namespace: None,
        errors: &[
            "UnauthorizedException",
            "BadRequestException",
            "NotFoundException",
            "ConflictException",
            "LimitExceededException",
            "TooManyRequestsException",
        ],
    };
    pub static DELETE_DEPLOYMENT: OperationInfo = OperationInfo {
        name: "DeleteDeployment",
        method: "DELETE",
        uri: "/restapis/{restapi_id}/deployments/{deployment_id}",
        status: 202,
        input: &schema::DELETE_DEPLOYMENT_REQUEST,
        output: &schema::DELETE_DEPLOYMENT_OUTPUT,
        result_wrapper: None,
        input_xml_name: None,
        input_xml_namespace: None,
        errors: &[
            "BadRequestException",
            "ConflictException",
            "LimitExceededException",
            "NotFoundException",
            "UnauthorizedException",
            "TooManyRequestsException",
        ],
    };
    pub static DELETE_INTEGRATION: OperationInfo = OperationInfo {
        name: "DeleteIntegration",
        method: "DELETE",
        uri: "/restapis/{restapi_id}/resources/{resource_id}/methods/{http_method}/integration",
        status: 204,
        input: &schema::DELETE_INTEGRATION_REQUEST,
        output: &schema::DELETE_INTEGRATION_OUTPUT,
        result_wrapper: None,
        input_xml_name: None,
        input_xml_namespace: None,
        errors: &[
            "BadRequestException",
            "ConflictException",
            "NotFoundException",
            "UnauthorizedException",
            "TooManyRequestsException",
        ],
    };
    pub static DELETE_METHOD: OperationInfo = OperationInfo {
        name: "DeleteMethod",
        method: "DELETE",
        uri: "/restapis/{restapi_id}/resources/{resource_id}/methods/{http_method}",
        status: 204,
        input: &schema::DELETE_METHOD_REQUEST,
        output: &schema::DELETE_METHOD_OUTPUT,
        result_wrapper: None,
        input_xml_name: None,
        input_xml_namespace: None,
        errors: &[
            "UnauthorizedException",
            "NotFoundException",
            "TooManyRequestsException",
            "ConflictException",
        ],
    };
    pub static DELETE_RESOURCE: OperationInfo = OperationInfo {
        name: "DeleteResource",
        method: "DELETE",
        uri: "/restapis/{restapi_id}/resources/{resource_id}",
        status: 202,
        input: &schema::DELETE_RESOURCE_REQUEST,
        output: &schema::DELETE_RESOURCE_OUTPUT,
        result_wrapper: None,
        input_xml_name: None,
        input_xml_namespace: None,
        errors: &[
            "UnauthorizedException",
            "NotFoundException",
            "BadRequestException",
            "ConflictException",
            "TooManyRequestsException",
        ],
    };
    pub static DELETE_REST_API: OperationInfo = OperationInfo {
        name: "DeleteRestApi",
        method: "DELETE",
        uri: "/restapis/{restapi_id}",
        status: 202,
        input: &schema::DELETE_REST_API_REQUEST,
        output: &schema::DELETE_REST_API_OUTPUT,
        result_wrapper: None,
        input_xml_name: None,
        input_xml_namespace: None,
        errors: &[
            "BadRequestException",
            "ConflictException",
            "NotFoundException",
            "UnauthorizedException",
            "TooManyRequestsException",
        ],
    };
    pub static DELETE_STAGE: OperationInfo = OperationInfo {
        name: "DeleteStage",
        method: "DELETE",
        uri: "/restapis/{restapi_id}/stages/{stage_name}",
        status: 202,
        input: &schema::DELETE_STAGE_REQUEST,
        output: &schema::DELETE_STAGE_OUTPUT,
        result_wrapper: None,
        input_xml_name: None,
        input_xml_namespace: None,
        errors: &[
            "BadRequestException",
            "ConflictException",
            "LimitExceededException",
            "NotFoundException",
            "UnauthorizedException",
            "TooManyRequestsException",
        ],
    };
    pub static GET_ACCOUNT: OperationInfo = OperationInfo {
        name: "GetAccount",
        method: "GET",
        uri: "/account",
        status: 200,
        input: &schema::GET_ACCOUNT_REQUEST,
        output: &schema::ACCOUNT,
        result_wrapper: None,
        input_xml_name: None,
        input_xml_namespace: None,
        errors: &[
            "BadRequestException",
            "NotFoundException",
            "UnauthorizedException",
            "TooManyRequestsException",
        ],
    };
    pub static GET_DEPLOYMENT: OperationInfo = OperationInfo {
        name: "GetDeployment",
        method: "GET",
        uri: "/restapis/{restapi_id}/deployments/{deployment_id}",
        status: 200,
        input: &schema::GET_DEPLOYMENT_REQUEST,
        output: &schema::DEPLOYMENT,
        result_wrapper: None,
        input_xml_name: None,
        input_xml_namespace: None,
        errors: &[
            "BadRequestException",
            "NotFoundException",
            "UnauthorizedException",
            "TooManyRequestsException",
            "ServiceUnavailableException",
        ],
    };
    pub static GET_DEPLOYMENTS: OperationInfo = OperationInfo {
        name: "GetDeployments",
        method: "GET",
        uri: "/restapis/{restapi_id}/deployments",
        status: 200,
        input: &schema::GET_DEPLOYMENTS_REQUEST,
        output: &schema::DEPLOYMENTS,
        result_wrapper: None,
        input_xml_name: None,
        input_xml_namespace: None,
        errors: &[
            "BadRequestException",
            "NotFoundException",
            "UnauthorizedException",
            "TooManyRequestsException",
            "ServiceUnavailableException",
        ],
    };
    pub static GET_EXPORT: OperationInfo = OperationInfo {
        name: "GetExport",
        method: "GET",
        uri: "/restapis/{restapi_id}/stages/{stage_name}/exports/{export_type}",
        status: 200,
        input: &schema::GET_EXPORT_REQUEST,
        output: &schema::EXPORT_RESPONSE,
        result_wrapper: None,
        input_xml_name: None,
        input_xml_namespace: None,
        errors: &[
            "BadRequestException",
            "ConflictException",
            "LimitExceededException",
            "NotFoundException",
            "UnauthorizedException",
            "TooManyRequestsException",
        ],
    };
    pub static GET_INTEGRATION: OperationInfo = OperationInfo {
        name: "GetIntegration",
        method: "GET",
        uri: "/restapis/{restapi_id}/resources/{resource_id}/methods/{http_method}/integration",
        status: 200,
        input: &schema::GET_INTEGRATION_REQUEST,
        output: &schema::INTEGRATION,
        result_wrapper: None,
        input_xml_name: None,
        input_xml_namespace: None,
        errors: &[
            "BadRequestException",
            "NotFoundException",
            "UnauthorizedException",
            "TooManyRequestsException",
        ],
    };
    pub static GET_METHOD: OperationInfo = OperationInfo {
        name: "GetMethod",
        method: "GET",
        uri: "/restapis/{restapi_id}/resources/{resource_id}/methods/{http_method}",
        status: 200,
        input: &schema::GET_METHOD_REQUEST,
        output: &schema::METHOD,
        result_wrapper: None,
        input_xml_name: None,
        input_xml_namespace: None,
        errors: &["UnauthorizedException", "NotFoundException", "TooManyRequestsException"],
    };
    pub static GET_RESOURCE: OperationInfo = OperationInfo {
        name: "GetResource",
        method: "GET",
        uri: "/restapis/{restapi_id}/resources/{resource_id}",
        status: 200,
        input: &schema::GET_RESOURCE_REQUEST,
        output: &schema::RESOURCE,
        result_wrapper: None,
        input_xml_name: None,
        input_xml_namespace: None,
        errors: &["UnauthorizedException", "NotFoundException", "TooManyRequestsException"],
    };
    pub static GET_RESOURCES: OperationInfo = OperationInfo {
        name: "GetResources",
        method: "GET",
        uri: "/restapis/{restapi_id}/resources",
        status: 200,
        input: &schema::GET_RESOURCES_REQUEST,
        output: &schema::RESOURCES,
        result_wrapper: None,
        input_xml_name: None,
        input_xml_namespace: None,
        errors: &[
            "BadRequestException",
            "UnauthorizedException",
            "NotFoundException",
            "TooManyRequestsException",
        ],
    };
    pub static GET_REST_API: OperationInfo = OperationInfo {
        name: "GetRestApi",
        method: "GET",
        uri: "/restapis/{restapi_id}",
        status: 200,
        input: &schema::GET_REST_API_REQUEST,
        output: &schema::REST_API,
        result_wrapper: None,
        input_xml_name: None,
        input_xml_namespace: None,
        errors: &[
            "BadRequestException",
            "NotFoundException",
            "UnauthorizedException",
            "TooManyRequestsException",
        ],
    };
    pub static GET_REST_APIS: OperationInfo = OperationInfo {
        name: "GetRestApis",
        method: "GET",
        uri: "/restapis",
        status: 200,
        input: &schema::GET_REST_APIS_REQUEST,
        output: &schema::REST_APIS,
        result_wrapper: None,
        input_xml_name: None,
        input_xml_namespace: None,
        errors: &[
            "BadRequestException",
            "NotFoundException",
            "UnauthorizedException",
            "TooManyRequestsException",
        ],
    };
    pub static GET_STAGE: OperationInfo = OperationInfo {
        name: "GetStage",
        method: "GET",
        uri: "/restapis/{restapi_id}/stages/{stage_name}",
        status: 200,
        input: &schema::GET_STAGE_REQUEST,
        output: &schema::STAGE,
        result_wrapper: None,
        input_xml_name: None,
        input_xml_namespace: None,
        errors: &[
            "BadRequestException",
            "ConflictException",
            "LimitExceededException",
            "NotFoundException",
            "UnauthorizedException",
            "TooManyRequestsException",
        ],
    };
    pub static GET_STAGES: OperationInfo = OperationInfo {
        name: "GetStages",
        method: "GET",
        uri: "/restapis/{restapi_id}/stages",
        status: 200,
        input: &schema::GET_STAGES_REQUEST,
        output: &schema::STAGES,
        result_wrapper: None,
        input_xml_name: None,
        input_xml_namespace: None,
        errors: &[
            "BadRequestException",
            "ConflictException",
            "LimitExceededException",
            "NotFoundException",
            "UnauthorizedException",
            "TooManyRequestsException",
        ],
    };
    pub static GET_TAGS: OperationInfo = OperationInfo {
        name: "GetTags",
        method: "GET",
        uri: "/tags/{resource_arn}",
        status: 200,
        input: &schema::GET_TAGS_REQUEST,
        output: &schema::TAGS,
        result_wrapper: None,
        input_xml_name: None,
        input_xml_namespace: None,
        errors: &[
            "BadRequestException",
            "NotFoundException",
            "UnauthorizedException",
            "TooManyRequestsException",
        ],
    };
    pub static PUT_INTEGRATION: OperationInfo = OperationInfo {
        name: "PutIntegration",
        method: "PUT",
        uri: "/restapis/{restapi_id}/resources/{resource_id}/methods/{http_method}/integration",
        status: 201,
        input: &schema::PUT_INTEGRATION_REQUEST,
        output: &schema::INTEGRATION,
        result_wrapper: None,
        input_xml_name: None,
        input_xml_namespace: None,
        errors: &[
            "BadRequestException",
            "ConflictException",
            "LimitExceededException",
            "NotFoundException",
            "UnauthorizedException",
            "TooManyRequestsException",
        ],
    };
    pub static PUT_INTEGRATION_RESPONSE: OperationInfo = OperationInfo {
        name: "PutIntegrationResponse",
        method: "PUT",
        uri: "/restapis/{restapi_id}/resources/{resource_id}/methods/{http_method}/integration/responses/{status_code}",
        status: 201,
        input: &schema::PUT_INTEGRATION_RESPONSE_REQUEST,
        output: &schema::INTEGRATION_RESPONSE,
        result_wrapper: None,
        input_xml_name: None,
        input_xml_namespace: None,
        errors: &[
            "BadRequestException",
            "ConflictException",
            "LimitExceededException",
            "NotFoundException",
            "UnauthorizedException",
            "TooManyRequestsException",
        ],
    };
    pub static PUT_METHOD: OperationInfo = OperationInfo {
        name: "PutMethod",
        method: "PUT",
        uri: "/restapis/{restapi_id}/resources/{resource_id}/methods/{http_method}",
        status: 201,
        input: &schema::PUT_METHOD_REQUEST,
        output: &schema::METHOD,
        result_wrapper: None,
        input_xml_name: None,
        input_xml_namespace: None,
        errors: &[
            "BadRequestException",
            "UnauthorizedException",
            "NotFoundException",
            "ConflictException",
            "LimitExceededException",
            "TooManyRequestsException",
        ],
    };
    pub static PUT_METHOD_RESPONSE: OperationInfo = OperationInfo {
        name: "PutMethodResponse",
        method: "PUT",
        uri: "/restapis/{restapi_id}/resources/{resource_id}/methods/{http_method}/responses/{status_code}",
        status: 201,
        input: &schema::PUT_METHOD_RESPONSE_REQUEST,
        output: &schema::METHOD_RESPONSE,
        result_wrapper: None,
        input_xml_name: None,
        input_xml_namespace: None,
        errors: &[
            "UnauthorizedException",
            "NotFoundException",
            "ConflictException",
            "LimitExceededException",
            "BadRequestException",
            "TooManyRequestsException",
        ],
    };
    pub static TAG_RESOURCE: OperationInfo = OperationInfo {
        name: "TagResource",
        method: "PUT",
        uri: "/tags/{resource_arn}",
        status: 204,
        input: &schema::TAG_RESOURCE_REQUEST,
        output: &schema::TAG_RESOURCE_OUTPUT,
        result_wrapper: None,
        input_xml_name: None,
        input_xml_namespace: None,
        errors: &[
            "BadRequestException",
            "ConflictException",
            "LimitExceededException",
            "NotFoundException",
            "UnauthorizedException",
            "TooManyRequestsException",
        ],
    };
    pub static TEST_INVOKE_METHOD: OperationInfo = OperationInfo {
        name: "TestInvokeMethod",
        method: "POST",
        uri: "/restapis/{restapi_id}/resources/{resource_id}/methods/{http_method}",
        status: 200,
        input: &schema::TEST_INVOKE_METHOD_REQUEST,
        output: &schema::TEST_INVOKE_METHOD_RESPONSE,
        result_wrapper: None,
        input_xml_name: None,
        input_xml_namespace: None,
        errors: &[
            "BadRequestException",
            "UnauthorizedException",
            "NotFoundException",
            "TooManyRequestsException",
        ],
    };
    pub static UNTAG_RESOURCE: OperationInfo = OperationInfo {
        name: "UntagResource",
        method: "DELETE",
        uri: "/tags/{resource_arn}",
        status: 204,
        input: &schema::UNTAG_RESOURCE_REQUEST,
        output: &schema::UNTAG_RESOURCE_OUTPUT,
        result_wrapper: None,
        input_xml_name: None,
        input_xml_namespace: None,
        errors: &[
            "BadRequestException",
            "ConflictException",
            "LimitExceededException",
            "NotFoundException",
            "UnauthorizedException",
            "TooManyRequestsException",
        ],
    };
    pub static UPDATE_ACCOUNT: OperationInfo = OperationInfo {
        name: "UpdateAccount",
        method: "PATCH",
        uri: "/account",
        status: 200,
        input: &schema::UPDATE_ACCOUNT_REQUEST,
        output: &schema::ACCOUNT,
        result_wrapper: None,
        input_xml_name: None,
        input_xml_namespace: None,
        errors: &[
            "BadRequestException",
            "ConflictException",
            "LimitExceededException",
            "NotFoundException",
            "UnauthorizedException",
            "TooManyRequestsException",
        ],
    };
    pub static UPDATE_REST_API: OperationInfo = OperationInfo {
        name: "UpdateRestApi",
        method: "PATCH",
        uri: "/restapis/{restapi_id}",
        status: 200,
        input: &schema::UPDATE_REST_API_REQUEST,
        output: &schema::REST_API,
        result_wrapper: None,
        input_xml_name: None,
        input_xml_namespace: None,
        errors: &[
            "BadRequestException",
            "ConflictException",
            "LimitExceededException",
            "NotFoundException",
            "UnauthorizedException",
            "TooManyRequestsException",
        ],
    };
    pub static UPDATE_STAGE: OperationInfo = OperationInfo {
        name: "UpdateStage",
        method: "PATCH",
        uri: "/restapis/{restapi_id}/stages/{stage_name}",
        status: 200,
        input: &schema::UPDATE_STAGE_REQUEST,
        output: &schema::STAGE,
        result_wrapper: None,
        input_xml_name: None,
        input_xml_namespace: None,
        errors: &[
            "BadRequestException",
            "ConflictException",
            "LimitExceededException",
            "NotFoundException",
            "UnauthorizedException",
            "TooManyRequestsException",
        ],
    };
}

/// The errors that the model lists for the operations.
pub mod errors {
    use crate::Error;

    pub fn bad_request_exception(message: impl Into<String>) -> Error {
        Error::new("BadRequestException", 400, message)
    }
    pub fn conflict_exception(message: impl Into<String>) -> Error {
        Error::new("ConflictException", 409, message)
    }
    pub fn limit_exceeded_exception(message: impl Into<String>) -> Error {
        Error::new("LimitExceededException", 429, message)
    }
    pub fn not_found_exception(message: impl Into<String>) -> Error {
        Error::new("NotFoundException", 404, message)
    }
    pub fn service_unavailable_exception(message: impl Into<String>) -> Error {
        Error::new("ServiceUnavailableException", 503, message)
    }
    pub fn too_many_requests_exception(message: impl Into<String>) -> Error {
        Error::new("TooManyRequestsException", 429, message)
    }
    pub fn unauthorized_exception(message: impl Into<String>) -> Error {
        Error::new("UnauthorizedException", 401, message)
    }
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct AccessLogSettings {
    pub format: Option<String>,
    pub destination_arn: Option<String>,
}

impl crate::TreeValue for AccessLogSettings {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self { format: s.take_optional(0)?, destination_arn: s.take_optional(1)? })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(2);
        s.put_optional(0, self.format);
        s.put_optional(1, self.destination_arn);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for AccessLogSettings {
    const SCHEMA: &'static crate::Schema = &schema::ACCESS_LOG_SETTINGS;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct Account {
    pub cloudwatch_role_arn: Option<String>,
    pub throttle_settings: Option<ThrottleSettings>,
    pub features: Option<Vec<String>>,
    pub api_key_version: Option<String>,
}

impl crate::TreeValue for Account {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self {
            cloudwatch_role_arn: s.take_optional(0)?,
            throttle_settings: s.take_optional(1)?,
            features: s.take_optional(2)?,
            api_key_version: s.take_optional(3)?,
        })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(4);
        s.put_optional(0, self.cloudwatch_role_arn);
        s.put_optional(1, self.throttle_settings);
        s.put_optional(2, self.features);
        s.put_optional(3, self.api_key_version);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for Account {
    const SCHEMA: &'static crate::Schema = &schema::ACCOUNT;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct CanarySettings {
    pub percent_traffic: Option<f64>,
    pub deployment_id: Option<String>,
    pub stage_variable_overrides: Option<indexmap::IndexMap<String, String>>,
    pub use_stage_cache: Option<bool>,
}

impl crate::TreeValue for CanarySettings {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self {
            percent_traffic: s.take_optional(0)?,
            deployment_id: s.take_optional(1)?,
            stage_variable_overrides: s.take_optional(2)?,
            use_stage_cache: s.take_optional(3)?,
        })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(4);
        s.put_optional(0, self.percent_traffic);
        s.put_optional(1, self.deployment_id);
        s.put_optional(2, self.stage_variable_overrides);
        s.put_optional(3, self.use_stage_cache);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for CanarySettings {
    const SCHEMA: &'static crate::Schema = &schema::CANARY_SETTINGS;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct CreateDeploymentInput {
    pub rest_api_id: String,
    pub stage_name: Option<String>,
    pub stage_description: Option<String>,
    pub description: Option<String>,
    pub cache_cluster_enabled: Option<bool>,
    pub cache_cluster_size: Option<CacheClusterSize>,
    pub variables: Option<indexmap::IndexMap<String, String>>,
    pub canary_settings: Option<DeploymentCanarySettings>,
    pub tracing_enabled: Option<bool>,
}

impl crate::TreeValue for CreateDeploymentInput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self {
            rest_api_id: s.take(0)?,
            stage_name: s.take_optional(1)?,
            stage_description: s.take_optional(2)?,
            description: s.take_optional(3)?,
            cache_cluster_enabled: s.take_optional(4)?,
            cache_cluster_size: s.take_optional(5)?,
            variables: s.take_optional(6)?,
            canary_settings: s.take_optional(7)?,
            tracing_enabled: s.take_optional(8)?,
        })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(9);
        s.put(0, self.rest_api_id);
        s.put_optional(1, self.stage_name);
        s.put_optional(2, self.stage_description);
        s.put_optional(3, self.description);
        s.put_optional(4, self.cache_cluster_enabled);
        s.put_optional(5, self.cache_cluster_size);
        s.put_optional(6, self.variables);
        s.put_optional(7, self.canary_settings);
        s.put_optional(8, self.tracing_enabled);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for CreateDeploymentInput {
    const SCHEMA: &'static crate::Schema = &schema::CREATE_DEPLOYMENT_REQUEST;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct CreateResourceInput {
    pub rest_api_id: String,
    pub parent_id: String,
    pub path_part: String,
}

impl crate::TreeValue for CreateResourceInput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self { rest_api_id: s.take(0)?, parent_id: s.take(1)?, path_part: s.take(2)? })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(3);
        s.put(0, self.rest_api_id);
        s.put(1, self.parent_id);
        s.put(2, self.path_part);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for CreateResourceInput {
    const SCHEMA: &'static crate::Schema = &schema::CREATE_RESOURCE_REQUEST;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct CreateRestApiInput {
    pub name: String,
    pub description: Option<String>,
    pub version: Option<String>,
    pub clone_from: Option<String>,
    pub binary_media_types: Option<Vec<String>>,
    pub minimum_compression_size: Option<i32>,
    pub api_key_source: Option<ApiKeySourceType>,
    pub endpoint_configuration: Option<EndpointConfiguration>,
    pub policy: Option<String>,
    pub tags: Option<indexmap::IndexMap<String, String>>,
    pub disable_execute_api_endpoint: Option<bool>,
    pub security_policy: Option<SecurityPolicy>,
    pub endpoint_access_mode: Option<EndpointAccessMode>,
}

impl crate::TreeValue for CreateRestApiInput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self {
            name: s.take(0)?,
            description: s.take_optional(1)?,
            version: s.take_optional(2)?,
            clone_from: s.take_optional(3)?,
            binary_media_types: s.take_optional(4)?,
            minimum_compression_size: s.take_optional(5)?,
            api_key_source: s.take_optional(6)?,
            endpoint_configuration: s.take_optional(7)?,
            policy: s.take_optional(8)?,
            tags: s.take_optional(9)?,
            disable_execute_api_endpoint: s.take_optional(10)?,
            security_policy: s.take_optional(11)?,
            endpoint_access_mode: s.take_optional(12)?,
        })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(13);
        s.put(0, self.name);
        s.put_optional(1, self.description);
        s.put_optional(2, self.version);
        s.put_optional(3, self.clone_from);
        s.put_optional(4, self.binary_media_types);
        s.put_optional(5, self.minimum_compression_size);
        s.put_optional(6, self.api_key_source);
        s.put_optional(7, self.endpoint_configuration);
        s.put_optional(8, self.policy);
        s.put_optional(9, self.tags);
        s.put_optional(10, self.disable_execute_api_endpoint);
        s.put_optional(11, self.security_policy);
        s.put_optional(12, self.endpoint_access_mode);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for CreateRestApiInput {
    const SCHEMA: &'static crate::Schema = &schema::CREATE_REST_API_REQUEST;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct CreateStageInput {
    pub rest_api_id: String,
    pub stage_name: String,
    pub deployment_id: String,
    pub description: Option<String>,
    pub cache_cluster_enabled: Option<bool>,
    pub cache_cluster_size: Option<CacheClusterSize>,
    pub variables: Option<indexmap::IndexMap<String, String>>,
    pub documentation_version: Option<String>,
    pub canary_settings: Option<CanarySettings>,
    pub tracing_enabled: Option<bool>,
    pub tags: Option<indexmap::IndexMap<String, String>>,
}

impl crate::TreeValue for CreateStageInput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self {
            rest_api_id: s.take(0)?,
            stage_name: s.take(1)?,
            deployment_id: s.take(2)?,
            description: s.take_optional(3)?,
            cache_cluster_enabled: s.take_optional(4)?,
            cache_cluster_size: s.take_optional(5)?,
            variables: s.take_optional(6)?,
            documentation_version: s.take_optional(7)?,
            canary_settings: s.take_optional(8)?,
            tracing_enabled: s.take_optional(9)?,
            tags: s.take_optional(10)?,
        })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(11);
        s.put(0, self.rest_api_id);
        s.put(1, self.stage_name);
        s.put(2, self.deployment_id);
        s.put_optional(3, self.description);
        s.put_optional(4, self.cache_cluster_enabled);
        s.put_optional(5, self.cache_cluster_size);
        s.put_optional(6, self.variables);
        s.put_optional(7, self.documentation_version);
        s.put_optional(8, self.canary_settings);
        s.put_optional(9, self.tracing_enabled);
        s.put_optional(10, self.tags);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for CreateStageInput {
    const SCHEMA: &'static crate::Schema = &schema::CREATE_STAGE_REQUEST;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct DeleteDeploymentInput {
    pub rest_api_id: String,
    pub deployment_id: String,
}

impl crate::TreeValue for DeleteDeploymentInput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self { rest_api_id: s.take(0)?, deployment_id: s.take(1)? })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(2);
        s.put(0, self.rest_api_id);
        s.put(1, self.deployment_id);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for DeleteDeploymentInput {
    const SCHEMA: &'static crate::Schema = &schema::DELETE_DEPLOYMENT_REQUEST;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct DeleteIntegrationInput {
    pub rest_api_id: String,
    pub resource_id: String,
    pub http_method: String,
}

impl crate::TreeValue for DeleteIntegrationInput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self { rest_api_id: s.take(0)?, resource_id: s.take(1)?, http_method: s.take(2)? })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(3);
        s.put(0, self.rest_api_id);
        s.put(1, self.resource_id);
        s.put(2, self.http_method);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for DeleteIntegrationInput {
    const SCHEMA: &'static crate::Schema = &schema::DELETE_INTEGRATION_REQUEST;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct DeleteMethodInput {
    pub rest_api_id: String,
    pub resource_id: String,
    pub http_method: String,
}

impl crate::TreeValue for DeleteMethodInput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self { rest_api_id: s.take(0)?, resource_id: s.take(1)?, http_method: s.take(2)? })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(3);
        s.put(0, self.rest_api_id);
        s.put(1, self.resource_id);
        s.put(2, self.http_method);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for DeleteMethodInput {
    const SCHEMA: &'static crate::Schema = &schema::DELETE_METHOD_REQUEST;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct DeleteResourceInput {
    pub rest_api_id: String,
    pub resource_id: String,
}

impl crate::TreeValue for DeleteResourceInput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self { rest_api_id: s.take(0)?, resource_id: s.take(1)? })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(2);
        s.put(0, self.rest_api_id);
        s.put(1, self.resource_id);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for DeleteResourceInput {
    const SCHEMA: &'static crate::Schema = &schema::DELETE_RESOURCE_REQUEST;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct DeleteRestApiInput {
    pub rest_api_id: String,
}

impl crate::TreeValue for DeleteRestApiInput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self { rest_api_id: s.take(0)? })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(1);
        s.put(0, self.rest_api_id);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for DeleteRestApiInput {
    const SCHEMA: &'static crate::Schema = &schema::DELETE_REST_API_REQUEST;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct DeleteStageInput {
    pub rest_api_id: String,
    pub stage_name: String,
}

impl crate::TreeValue for DeleteStageInput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self { rest_api_id: s.take(0)?, stage_name: s.take(1)? })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(2);
        s.put(0, self.rest_api_id);
        s.put(1, self.stage_name);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for DeleteStageInput {
    const SCHEMA: &'static crate::Schema = &schema::DELETE_STAGE_REQUEST;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct Deployment {
    pub id: Option<String>,
    pub description: Option<String>,
    pub created_date: Option<crate::Timestamp>,
    pub api_summary: Option<indexmap::IndexMap<String, indexmap::IndexMap<String, MethodSnapshot>>>,
}

impl crate::TreeValue for Deployment {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self {
            id: s.take_optional(0)?,
            description: s.take_optional(1)?,
            created_date: s.take_optional(2)?,
            api_summary: s.take_optional(3)?,
        })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(4);
        s.put_optional(0, self.id);
        s.put_optional(1, self.description);
        s.put_optional(2, self.created_date);
        s.put_optional(3, self.api_summary);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for Deployment {
    const SCHEMA: &'static crate::Schema = &schema::DEPLOYMENT;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct DeploymentCanarySettings {
    pub percent_traffic: Option<f64>,
    pub stage_variable_overrides: Option<indexmap::IndexMap<String, String>>,
    pub use_stage_cache: Option<bool>,
}

impl crate::TreeValue for DeploymentCanarySettings {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self {
            percent_traffic: s.take_optional(0)?,
            stage_variable_overrides: s.take_optional(1)?,
            use_stage_cache: s.take_optional(2)?,
        })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(3);
        s.put_optional(0, self.percent_traffic);
        s.put_optional(1, self.stage_variable_overrides);
        s.put_optional(2, self.use_stage_cache);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for DeploymentCanarySettings {
    const SCHEMA: &'static crate::Schema = &schema::DEPLOYMENT_CANARY_SETTINGS;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct GetDeploymentsOutput {
    pub position: Option<String>,
    pub items: Option<Vec<Deployment>>,
}

impl crate::TreeValue for GetDeploymentsOutput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self { position: s.take_optional(0)?, items: s.take_optional(1)? })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(2);
        s.put_optional(0, self.position);
        s.put_optional(1, self.items);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for GetDeploymentsOutput {
    const SCHEMA: &'static crate::Schema = &schema::DEPLOYMENTS;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct EndpointConfiguration {
    pub types: Option<Vec<EndpointType>>,
    pub ip_address_type: Option<IpAddressType>,
    pub vpc_endpoint_ids: Option<Vec<String>>,
}

impl crate::TreeValue for EndpointConfiguration {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self {
            types: s.take_optional(0)?,
            ip_address_type: s.take_optional(1)?,
            vpc_endpoint_ids: s.take_optional(2)?,
        })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(3);
        s.put_optional(0, self.types);
        s.put_optional(1, self.ip_address_type);
        s.put_optional(2, self.vpc_endpoint_ids);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for EndpointConfiguration {
    const SCHEMA: &'static crate::Schema = &schema::ENDPOINT_CONFIGURATION;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct GetExportOutput {
    pub content_type: Option<String>,
    pub content_disposition: Option<String>,
    pub body: Option<bytes::Bytes>,
}

impl crate::TreeValue for GetExportOutput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self {
            content_type: s.take_optional(0)?,
            content_disposition: s.take_optional(1)?,
            body: s.take_optional(2)?,
        })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(3);
        s.put_optional(0, self.content_type);
        s.put_optional(1, self.content_disposition);
        s.put_optional(2, self.body);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for GetExportOutput {
    const SCHEMA: &'static crate::Schema = &schema::EXPORT_RESPONSE;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct GetAccountInput {}

impl crate::TreeValue for GetAccountInput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        tree.structure()?;
        Ok(Self {})
    }
    fn into_tree(self) -> crate::Tree {
        crate::Tree::Structure(crate::Structure::default())
    }
}

impl crate::Shape for GetAccountInput {
    const SCHEMA: &'static crate::Schema = &schema::GET_ACCOUNT_REQUEST;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct GetDeploymentInput {
    pub rest_api_id: String,
    pub deployment_id: String,
    pub embed: Option<Vec<String>>,
}

impl crate::TreeValue for GetDeploymentInput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self { rest_api_id: s.take(0)?, deployment_id: s.take(1)?, embed: s.take_optional(2)? })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(3);
        s.put(0, self.rest_api_id);
        s.put(1, self.deployment_id);
        s.put_optional(2, self.embed);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for GetDeploymentInput {
    const SCHEMA: &'static crate::Schema = &schema::GET_DEPLOYMENT_REQUEST;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct GetDeploymentsInput {
    pub rest_api_id: String,
    pub position: Option<String>,
    pub limit: Option<i32>,
}

impl crate::TreeValue for GetDeploymentsInput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self { rest_api_id: s.take(0)?, position: s.take_optional(1)?, limit: s.take_optional(2)? })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(3);
        s.put(0, self.rest_api_id);
        s.put_optional(1, self.position);
        s.put_optional(2, self.limit);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for GetDeploymentsInput {
    const SCHEMA: &'static crate::Schema = &schema::GET_DEPLOYMENTS_REQUEST;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct GetExportInput {
    pub rest_api_id: String,
    pub stage_name: String,
    pub export_type: String,
    pub parameters: Option<indexmap::IndexMap<String, String>>,
    pub accepts: Option<String>,
}

impl crate::TreeValue for GetExportInput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self {
            rest_api_id: s.take(0)?,
            stage_name: s.take(1)?,
            export_type: s.take(2)?,
            parameters: s.take_optional(3)?,
            accepts: s.take_optional(4)?,
        })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(5);
        s.put(0, self.rest_api_id);
        s.put(1, self.stage_name);
        s.put(2, self.export_type);
        s.put_optional(3, self.parameters);
        s.put_optional(4, self.accepts);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for GetExportInput {
    const SCHEMA: &'static crate::Schema = &schema::GET_EXPORT_REQUEST;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct GetIntegrationInput {
    pub rest_api_id: String,
    pub resource_id: String,
    pub http_method: String,
}

impl crate::TreeValue for GetIntegrationInput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self { rest_api_id: s.take(0)?, resource_id: s.take(1)?, http_method: s.take(2)? })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(3);
        s.put(0, self.rest_api_id);
        s.put(1, self.resource_id);
        s.put(2, self.http_method);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for GetIntegrationInput {
    const SCHEMA: &'static crate::Schema = &schema::GET_INTEGRATION_REQUEST;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct GetMethodInput {
    pub rest_api_id: String,
    pub resource_id: String,
    pub http_method: String,
}

impl crate::TreeValue for GetMethodInput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self { rest_api_id: s.take(0)?, resource_id: s.take(1)?, http_method: s.take(2)? })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(3);
        s.put(0, self.rest_api_id);
        s.put(1, self.resource_id);
        s.put(2, self.http_method);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for GetMethodInput {
    const SCHEMA: &'static crate::Schema = &schema::GET_METHOD_REQUEST;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct GetResourceInput {
    pub rest_api_id: String,
    pub resource_id: String,
    pub embed: Option<Vec<String>>,
}

impl crate::TreeValue for GetResourceInput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self { rest_api_id: s.take(0)?, resource_id: s.take(1)?, embed: s.take_optional(2)? })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(3);
        s.put(0, self.rest_api_id);
        s.put(1, self.resource_id);
        s.put_optional(2, self.embed);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for GetResourceInput {
    const SCHEMA: &'static crate::Schema = &schema::GET_RESOURCE_REQUEST;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct GetResourcesInput {
    pub rest_api_id: String,
    pub position: Option<String>,
    pub limit: Option<i32>,
    pub embed: Option<Vec<String>>,
}

impl crate::TreeValue for GetResourcesInput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self {
            rest_api_id: s.take(0)?,
            position: s.take_optional(1)?,
            limit: s.take_optional(2)?,
            embed: s.take_optional(3)?,
        })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(4);
        s.put(0, self.rest_api_id);
        s.put_optional(1, self.position);
        s.put_optional(2, self.limit);
        s.put_optional(3, self.embed);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for GetResourcesInput {
    const SCHEMA: &'static crate::Schema = &schema::GET_RESOURCES_REQUEST;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct GetRestApiInput {
    pub rest_api_id: String,
}

impl crate::TreeValue for GetRestApiInput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self { rest_api_id: s.take(0)? })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(1);
        s.put(0, self.rest_api_id);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for GetRestApiInput {
    const SCHEMA: &'static crate::Schema = &schema::GET_REST_API_REQUEST;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct GetRestApisInput {
    pub position: Option<String>,
    pub limit: Option<i32>,
}

impl crate::TreeValue for GetRestApisInput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self { position: s.take_optional(0)?, limit: s.take_optional(1)? })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(2);
        s.put_optional(0, self.position);
        s.put_optional(1, self.limit);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for GetRestApisInput {
    const SCHEMA: &'static crate::Schema = &schema::GET_REST_APIS_REQUEST;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct GetStageInput {
    pub rest_api_id: String,
    pub stage_name: String,
}

impl crate::TreeValue for GetStageInput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self { rest_api_id: s.take(0)?, stage_name: s.take(1)? })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(2);
        s.put(0, self.rest_api_id);
        s.put(1, self.stage_name);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for GetStageInput {
    const SCHEMA: &'static crate::Schema = &schema::GET_STAGE_REQUEST;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct GetStagesInput {
    pub rest_api_id: String,
    pub deployment_id: Option<String>,
}

impl crate::TreeValue for GetStagesInput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self { rest_api_id: s.take(0)?, deployment_id: s.take_optional(1)? })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(2);
        s.put(0, self.rest_api_id);
        s.put_optional(1, self.deployment_id);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for GetStagesInput {
    const SCHEMA: &'static crate::Schema = &schema::GET_STAGES_REQUEST;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct GetTagsInput {
    pub resource_arn: String,
    pub position: Option<String>,
    pub limit: Option<i32>,
}

impl crate::TreeValue for GetTagsInput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self { resource_arn: s.take(0)?, position: s.take_optional(1)?, limit: s.take_optional(2)? })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(3);
        s.put(0, self.resource_arn);
        s.put_optional(1, self.position);
        s.put_optional(2, self.limit);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for GetTagsInput {
    const SCHEMA: &'static crate::Schema = &schema::GET_TAGS_REQUEST;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct Integration {
    pub r#type: Option<IntegrationType>,
    pub http_method: Option<String>,
    pub uri: Option<String>,
    pub connection_type: Option<ConnectionType>,
    pub connection_id: Option<String>,
    pub credentials: Option<String>,
    pub request_parameters: Option<indexmap::IndexMap<String, String>>,
    pub request_templates: Option<indexmap::IndexMap<String, String>>,
    pub passthrough_behavior: Option<String>,
    pub content_handling: Option<ContentHandlingStrategy>,
    pub timeout_in_millis: Option<i32>,
    pub cache_namespace: Option<String>,
    pub cache_key_parameters: Option<Vec<String>>,
    pub integration_responses: Option<indexmap::IndexMap<String, IntegrationResponse>>,
    pub tls_config: Option<TlsConfig>,
    pub response_transfer_mode: Option<ResponseTransferMode>,
    pub integration_target: Option<String>,
}

impl crate::TreeValue for Integration {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self {
            r#type: s.take_optional(0)?,
            http_method: s.take_optional(1)?,
            uri: s.take_optional(2)?,
            connection_type: s.take_optional(3)?,
            connection_id: s.take_optional(4)?,
            credentials: s.take_optional(5)?,
            request_parameters: s.take_optional(6)?,
            request_templates: s.take_optional(7)?,
            passthrough_behavior: s.take_optional(8)?,
            content_handling: s.take_optional(9)?,
            timeout_in_millis: s.take_optional(10)?,
            cache_namespace: s.take_optional(11)?,
            cache_key_parameters: s.take_optional(12)?,
            integration_responses: s.take_optional(13)?,
            tls_config: s.take_optional(14)?,
            response_transfer_mode: s.take_optional(15)?,
            integration_target: s.take_optional(16)?,
        })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(17);
        s.put_optional(0, self.r#type);
        s.put_optional(1, self.http_method);
        s.put_optional(2, self.uri);
        s.put_optional(3, self.connection_type);
        s.put_optional(4, self.connection_id);
        s.put_optional(5, self.credentials);
        s.put_optional(6, self.request_parameters);
        s.put_optional(7, self.request_templates);
        s.put_optional(8, self.passthrough_behavior);
        s.put_optional(9, self.content_handling);
        s.put_optional(10, self.timeout_in_millis);
        s.put_optional(11, self.cache_namespace);
        s.put_optional(12, self.cache_key_parameters);
        s.put_optional(13, self.integration_responses);
        s.put_optional(14, self.tls_config);
        s.put_optional(15, self.response_transfer_mode);
        s.put_optional(16, self.integration_target);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for Integration {
    const SCHEMA: &'static crate::Schema = &schema::INTEGRATION;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct IntegrationResponse {
    pub status_code: Option<String>,
    pub selection_pattern: Option<String>,
    pub response_parameters: Option<indexmap::IndexMap<String, String>>,
    pub response_templates: Option<indexmap::IndexMap<String, String>>,
    pub content_handling: Option<ContentHandlingStrategy>,
}

impl crate::TreeValue for IntegrationResponse {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self {
            status_code: s.take_optional(0)?,
            selection_pattern: s.take_optional(1)?,
            response_parameters: s.take_optional(2)?,
            response_templates: s.take_optional(3)?,
            content_handling: s.take_optional(4)?,
        })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(5);
        s.put_optional(0, self.status_code);
        s.put_optional(1, self.selection_pattern);
        s.put_optional(2, self.response_parameters);
        s.put_optional(3, self.response_templates);
        s.put_optional(4, self.content_handling);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for IntegrationResponse {
    const SCHEMA: &'static crate::Schema = &schema::INTEGRATION_RESPONSE;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct Method {
    pub http_method: Option<String>,
    pub authorization_type: Option<String>,
    pub authorizer_id: Option<String>,
    pub api_key_required: Option<bool>,
    pub request_validator_id: Option<String>,
    pub operation_name: Option<String>,
    pub request_parameters: Option<indexmap::IndexMap<String, bool>>,
    pub request_models: Option<indexmap::IndexMap<String, String>>,
    pub method_responses: Option<indexmap::IndexMap<String, MethodResponse>>,
    pub method_integration: Option<Integration>,
    pub authorization_scopes: Option<Vec<String>>,
}

impl crate::TreeValue for Method {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self {
            http_method: s.take_optional(0)?,
            authorization_type: s.take_optional(1)?,
            authorizer_id: s.take_optional(2)?,
            api_key_required: s.take_optional(3)?,
            request_validator_id: s.take_optional(4)?,
            operation_name: s.take_optional(5)?,
            request_parameters: s.take_optional(6)?,
            request_models: s.take_optional(7)?,
            method_responses: s.take_optional(8)?,
            method_integration: s.take_optional(9)?,
            authorization_scopes: s.take_optional(10)?,
        })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(11);
        s.put_optional(0, self.http_method);
        s.put_optional(1, self.authorization_type);
        s.put_optional(2, self.authorizer_id);
        s.put_optional(3, self.api_key_required);
        s.put_optional(4, self.request_validator_id);
        s.put_optional(5, self.operation_name);
        s.put_optional(6, self.request_parameters);
        s.put_optional(7, self.request_models);
        s.put_optional(8, self.method_responses);
        s.put_optional(9, self.method_integration);
        s.put_optional(10, self.authorization_scopes);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for Method {
    const SCHEMA: &'static crate::Schema = &schema::METHOD;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct MethodResponse {
    pub status_code: Option<String>,
    pub response_parameters: Option<indexmap::IndexMap<String, bool>>,
    pub response_models: Option<indexmap::IndexMap<String, String>>,
}

impl crate::TreeValue for MethodResponse {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self {
            status_code: s.take_optional(0)?,
            response_parameters: s.take_optional(1)?,
            response_models: s.take_optional(2)?,
        })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(3);
        s.put_optional(0, self.status_code);
        s.put_optional(1, self.response_parameters);
        s.put_optional(2, self.response_models);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for MethodResponse {
    const SCHEMA: &'static crate::Schema = &schema::METHOD_RESPONSE;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct MethodSetting {
    pub metrics_enabled: Option<bool>,
    pub logging_level: Option<String>,
    pub data_trace_enabled: Option<bool>,
    pub throttling_burst_limit: Option<i32>,
    pub throttling_rate_limit: Option<f64>,
    pub caching_enabled: Option<bool>,
    pub cache_ttl_in_seconds: Option<i32>,
    pub cache_data_encrypted: Option<bool>,
    pub require_authorization_for_cache_control: Option<bool>,
    pub unauthorized_cache_control_header_strategy: Option<UnauthorizedCacheControlHeaderStrategy>,
}

impl crate::TreeValue for MethodSetting {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self {
            metrics_enabled: s.take_optional(0)?,
            logging_level: s.take_optional(1)?,
            data_trace_enabled: s.take_optional(2)?,
            throttling_burst_limit: s.take_optional(3)?,
            throttling_rate_limit: s.take_optional(4)?,
            caching_enabled: s.take_optional(5)?,
            cache_ttl_in_seconds: s.take_optional(6)?,
            cache_data_encrypted: s.take_optional(7)?,
            require_authorization_for_cache_control: s.take_optional(8)?,
            unauthorized_cache_control_header_strategy: s.take_optional(9)?,
        })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(10);
        s.put_optional(0, self.metrics_enabled);
        s.put_optional(1, self.logging_level);
        s.put_optional(2, self.data_trace_enabled);
        s.put_optional(3, self.throttling_burst_limit);
        s.put_optional(4, self.throttling_rate_limit);
        s.put_optional(5, self.caching_enabled);
        s.put_optional(6, self.cache_ttl_in_seconds);
        s.put_optional(7, self.cache_data_encrypted);
        s.put_optional(8, self.require_authorization_for_cache_control);
        s.put_optional(9, self.unauthorized_cache_control_header_strategy);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for MethodSetting {
    const SCHEMA: &'static crate::Schema = &schema::METHOD_SETTING;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct MethodSnapshot {
    pub authorization_type: Option<String>,
    pub api_key_required: Option<bool>,
}

impl crate::TreeValue for MethodSnapshot {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self { authorization_type: s.take_optional(0)?, api_key_required: s.take_optional(1)? })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(2);
        s.put_optional(0, self.authorization_type);
        s.put_optional(1, self.api_key_required);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for MethodSnapshot {
    const SCHEMA: &'static crate::Schema = &schema::METHOD_SNAPSHOT;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct PatchOperation {
    pub op: Option<Op>,
    pub path: Option<String>,
    pub value: Option<String>,
    pub from: Option<String>,
}

impl crate::TreeValue for PatchOperation {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self {
            op: s.take_optional(0)?,
            path: s.take_optional(1)?,
            value: s.take_optional(2)?,
            from: s.take_optional(3)?,
        })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(4);
        s.put_optional(0, self.op);
        s.put_optional(1, self.path);
        s.put_optional(2, self.value);
        s.put_optional(3, self.from);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for PatchOperation {
    const SCHEMA: &'static crate::Schema = &schema::PATCH_OPERATION;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct PutIntegrationInput {
    pub rest_api_id: String,
    pub resource_id: String,
    pub http_method: String,
    pub r#type: IntegrationType,
    pub integration_http_method: Option<String>,
    pub uri: Option<String>,
    pub connection_type: Option<ConnectionType>,
    pub connection_id: Option<String>,
    pub credentials: Option<String>,
    pub request_parameters: Option<indexmap::IndexMap<String, String>>,
    pub request_templates: Option<indexmap::IndexMap<String, String>>,
    pub passthrough_behavior: Option<String>,
    pub cache_namespace: Option<String>,
    pub cache_key_parameters: Option<Vec<String>>,
    pub content_handling: Option<ContentHandlingStrategy>,
    pub timeout_in_millis: Option<i32>,
    pub tls_config: Option<TlsConfig>,
    pub response_transfer_mode: Option<ResponseTransferMode>,
    pub integration_target: Option<String>,
}

impl crate::TreeValue for PutIntegrationInput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self {
            rest_api_id: s.take(0)?,
            resource_id: s.take(1)?,
            http_method: s.take(2)?,
            r#type: s.take(3)?,
            integration_http_method: s.take_optional(4)?,
            uri: s.take_optional(5)?,
            connection_type: s.take_optional(6)?,
            connection_id: s.take_optional(7)?,
            credentials: s.take_optional(8)?,
            request_parameters: s.take_optional(9)?,
            request_templates: s.take_optional(10)?,
            passthrough_behavior: s.take_optional(11)?,
            cache_namespace: s.take_optional(12)?,
            cache_key_parameters: s.take_optional(13)?,
            content_handling: s.take_optional(14)?,
            timeout_in_millis: s.take_optional(15)?,
            tls_config: s.take_optional(16)?,
            response_transfer_mode: s.take_optional(17)?,
            integration_target: s.take_optional(18)?,
        })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(19);
        s.put(0, self.rest_api_id);
        s.put(1, self.resource_id);
        s.put(2, self.http_method);
        s.put(3, self.r#type);
        s.put_optional(4, self.integration_http_method);
        s.put_optional(5, self.uri);
        s.put_optional(6, self.connection_type);
        s.put_optional(7, self.connection_id);
        s.put_optional(8, self.credentials);
        s.put_optional(9, self.request_parameters);
        s.put_optional(10, self.request_templates);
        s.put_optional(11, self.passthrough_behavior);
        s.put_optional(12, self.cache_namespace);
        s.put_optional(13, self.cache_key_parameters);
        s.put_optional(14, self.content_handling);
        s.put_optional(15, self.timeout_in_millis);
        s.put_optional(16, self.tls_config);
        s.put_optional(17, self.response_transfer_mode);
        s.put_optional(18, self.integration_target);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for PutIntegrationInput {
    const SCHEMA: &'static crate::Schema = &schema::PUT_INTEGRATION_REQUEST;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct PutIntegrationResponseInput {
    pub rest_api_id: String,
    pub resource_id: String,
    pub http_method: String,
    pub status_code: String,
    pub selection_pattern: Option<String>,
    pub response_parameters: Option<indexmap::IndexMap<String, String>>,
    pub response_templates: Option<indexmap::IndexMap<String, String>>,
    pub content_handling: Option<ContentHandlingStrategy>,
}

impl crate::TreeValue for PutIntegrationResponseInput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self {
            rest_api_id: s.take(0)?,
            resource_id: s.take(1)?,
            http_method: s.take(2)?,
            status_code: s.take(3)?,
            selection_pattern: s.take_optional(4)?,
            response_parameters: s.take_optional(5)?,
            response_templates: s.take_optional(6)?,
            content_handling: s.take_optional(7)?,
        })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(8);
        s.put(0, self.rest_api_id);
        s.put(1, self.resource_id);
        s.put(2, self.http_method);
        s.put(3, self.status_code);
        s.put_optional(4, self.selection_pattern);
        s.put_optional(5, self.response_parameters);
        s.put_optional(6, self.response_templates);
        s.put_optional(7, self.content_handling);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for PutIntegrationResponseInput {
    const SCHEMA: &'static crate::Schema = &schema::PUT_INTEGRATION_RESPONSE_REQUEST;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct PutMethodInput {
    pub rest_api_id: String,
    pub resource_id: String,
    pub http_method: String,
    pub authorization_type: String,
    pub authorizer_id: Option<String>,
    pub api_key_required: Option<bool>,
    pub operation_name: Option<String>,
    pub request_parameters: Option<indexmap::IndexMap<String, bool>>,
    pub request_models: Option<indexmap::IndexMap<String, String>>,
    pub request_validator_id: Option<String>,
    pub authorization_scopes: Option<Vec<String>>,
}

impl crate::TreeValue for PutMethodInput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self {
            rest_api_id: s.take(0)?,
            resource_id: s.take(1)?,
            http_method: s.take(2)?,
            authorization_type: s.take(3)?,
            authorizer_id: s.take_optional(4)?,
            api_key_required: s.take_optional(5)?,
            operation_name: s.take_optional(6)?,
            request_parameters: s.take_optional(7)?,
            request_models: s.take_optional(8)?,
            request_validator_id: s.take_optional(9)?,
            authorization_scopes: s.take_optional(10)?,
        })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(11);
        s.put(0, self.rest_api_id);
        s.put(1, self.resource_id);
        s.put(2, self.http_method);
        s.put(3, self.authorization_type);
        s.put_optional(4, self.authorizer_id);
        s.put_optional(5, self.api_key_required);
        s.put_optional(6, self.operation_name);
        s.put_optional(7, self.request_parameters);
        s.put_optional(8, self.request_models);
        s.put_optional(9, self.request_validator_id);
        s.put_optional(10, self.authorization_scopes);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for PutMethodInput {
    const SCHEMA: &'static crate::Schema = &schema::PUT_METHOD_REQUEST;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct PutMethodResponseInput {
    pub rest_api_id: String,
    pub resource_id: String,
    pub http_method: String,
    pub status_code: String,
    pub response_parameters: Option<indexmap::IndexMap<String, bool>>,
    pub response_models: Option<indexmap::IndexMap<String, String>>,
}

impl crate::TreeValue for PutMethodResponseInput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self {
            rest_api_id: s.take(0)?,
            resource_id: s.take(1)?,
            http_method: s.take(2)?,
            status_code: s.take(3)?,
            response_parameters: s.take_optional(4)?,
            response_models: s.take_optional(5)?,
        })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(6);
        s.put(0, self.rest_api_id);
        s.put(1, self.resource_id);
        s.put(2, self.http_method);
        s.put(3, self.status_code);
        s.put_optional(4, self.response_parameters);
        s.put_optional(5, self.response_models);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for PutMethodResponseInput {
    const SCHEMA: &'static crate::Schema = &schema::PUT_METHOD_RESPONSE_REQUEST;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct Resource {
    pub id: Option<String>,
    pub parent_id: Option<String>,
    pub path_part: Option<String>,
    pub path: Option<String>,
    pub resource_methods: Option<indexmap::IndexMap<String, Method>>,
}

impl crate::TreeValue for Resource {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self {
            id: s.take_optional(0)?,
            parent_id: s.take_optional(1)?,
            path_part: s.take_optional(2)?,
            path: s.take_optional(3)?,
            resource_methods: s.take_optional(4)?,
        })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(5);
        s.put_optional(0, self.id);
        s.put_optional(1, self.parent_id);
        s.put_optional(2, self.path_part);
        s.put_optional(3, self.path);
        s.put_optional(4, self.resource_methods);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for Resource {
    const SCHEMA: &'static crate::Schema = &schema::RESOURCE;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct GetResourcesOutput {
    pub position: Option<String>,
    pub items: Option<Vec<Resource>>,
}

impl crate::TreeValue for GetResourcesOutput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self { position: s.take_optional(0)?, items: s.take_optional(1)? })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(2);
        s.put_optional(0, self.position);
        s.put_optional(1, self.items);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for GetResourcesOutput {
    const SCHEMA: &'static crate::Schema = &schema::RESOURCES;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct RestApi {
    pub id: Option<String>,
    pub name: Option<String>,
    pub description: Option<String>,
    pub created_date: Option<crate::Timestamp>,
    pub version: Option<String>,
    pub warnings: Option<Vec<String>>,
    pub binary_media_types: Option<Vec<String>>,
    pub minimum_compression_size: Option<i32>,
    pub api_key_source: Option<ApiKeySourceType>,
    pub endpoint_configuration: Option<EndpointConfiguration>,
    pub policy: Option<String>,
    pub tags: Option<indexmap::IndexMap<String, String>>,
    pub disable_execute_api_endpoint: Option<bool>,
    pub root_resource_id: Option<String>,
    pub security_policy: Option<SecurityPolicy>,
    pub endpoint_access_mode: Option<EndpointAccessMode>,
    pub api_status: Option<ApiStatus>,
    pub api_status_message: Option<String>,
}

impl crate::TreeValue for RestApi {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self {
            id: s.take_optional(0)?,
            name: s.take_optional(1)?,
            description: s.take_optional(2)?,
            created_date: s.take_optional(3)?,
            version: s.take_optional(4)?,
            warnings: s.take_optional(5)?,
            binary_media_types: s.take_optional(6)?,
            minimum_compression_size: s.take_optional(7)?,
            api_key_source: s.take_optional(8)?,
            endpoint_configuration: s.take_optional(9)?,
            policy: s.take_optional(10)?,
            tags: s.take_optional(11)?,
            disable_execute_api_endpoint: s.take_optional(12)?,
            root_resource_id: s.take_optional(13)?,
            security_policy: s.take_optional(14)?,
            endpoint_access_mode: s.take_optional(15)?,
            api_status: s.take_optional(16)?,
            api_status_message: s.take_optional(17)?,
        })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(18);
        s.put_optional(0, self.id);
        s.put_optional(1, self.name);
        s.put_optional(2, self.description);
        s.put_optional(3, self.created_date);
        s.put_optional(4, self.version);
        s.put_optional(5, self.warnings);
        s.put_optional(6, self.binary_media_types);
        s.put_optional(7, self.minimum_compression_size);
        s.put_optional(8, self.api_key_source);
        s.put_optional(9, self.endpoint_configuration);
        s.put_optional(10, self.policy);
        s.put_optional(11, self.tags);
        s.put_optional(12, self.disable_execute_api_endpoint);
        s.put_optional(13, self.root_resource_id);
        s.put_optional(14, self.security_policy);
        s.put_optional(15, self.endpoint_access_mode);
        s.put_optional(16, self.api_status);
        s.put_optional(17, self.api_status_message);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for RestApi {
    const SCHEMA: &'static crate::Schema = &schema::REST_API;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct GetRestApisOutput {
    pub position: Option<String>,
    pub items: Option<Vec<RestApi>>,
}

impl crate::TreeValue for GetRestApisOutput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self { position: s.take_optional(0)?, items: s.take_optional(1)? })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(2);
        s.put_optional(0, self.position);
        s.put_optional(1, self.items);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for GetRestApisOutput {
    const SCHEMA: &'static crate::Schema = &schema::REST_APIS;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct Stage {
    pub deployment_id: Option<String>,
    pub client_certificate_id: Option<String>,
    pub stage_name: Option<String>,
    pub description: Option<String>,
    pub cache_cluster_enabled: Option<bool>,
    pub cache_cluster_size: Option<CacheClusterSize>,
    pub cache_cluster_status: Option<CacheClusterStatus>,
    pub method_settings: Option<indexmap::IndexMap<String, MethodSetting>>,
    pub variables: Option<indexmap::IndexMap<String, String>>,
    pub documentation_version: Option<String>,
    pub access_log_settings: Option<AccessLogSettings>,
    pub canary_settings: Option<CanarySettings>,
    pub tracing_enabled: Option<bool>,
    pub web_acl_arn: Option<String>,
    pub tags: Option<indexmap::IndexMap<String, String>>,
    pub created_date: Option<crate::Timestamp>,
    pub last_updated_date: Option<crate::Timestamp>,
}

impl crate::TreeValue for Stage {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self {
            deployment_id: s.take_optional(0)?,
            client_certificate_id: s.take_optional(1)?,
            stage_name: s.take_optional(2)?,
            description: s.take_optional(3)?,
            cache_cluster_enabled: s.take_optional(4)?,
            cache_cluster_size: s.take_optional(5)?,
            cache_cluster_status: s.take_optional(6)?,
            method_settings: s.take_optional(7)?,
            variables: s.take_optional(8)?,
            documentation_version: s.take_optional(9)?,
            access_log_settings: s.take_optional(10)?,
            canary_settings: s.take_optional(11)?,
            tracing_enabled: s.take_optional(12)?,
            web_acl_arn: s.take_optional(13)?,
            tags: s.take_optional(14)?,
            created_date: s.take_optional(15)?,
            last_updated_date: s.take_optional(16)?,
        })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(17);
        s.put_optional(0, self.deployment_id);
        s.put_optional(1, self.client_certificate_id);
        s.put_optional(2, self.stage_name);
        s.put_optional(3, self.description);
        s.put_optional(4, self.cache_cluster_enabled);
        s.put_optional(5, self.cache_cluster_size);
        s.put_optional(6, self.cache_cluster_status);
        s.put_optional(7, self.method_settings);
        s.put_optional(8, self.variables);
        s.put_optional(9, self.documentation_version);
        s.put_optional(10, self.access_log_settings);
        s.put_optional(11, self.canary_settings);
        s.put_optional(12, self.tracing_enabled);
        s.put_optional(13, self.web_acl_arn);
        s.put_optional(14, self.tags);
        s.put_optional(15, self.created_date);
        s.put_optional(16, self.last_updated_date);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for Stage {
    const SCHEMA: &'static crate::Schema = &schema::STAGE;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct GetStagesOutput {
    pub item: Option<Vec<Stage>>,
}

impl crate::TreeValue for GetStagesOutput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self { item: s.take_optional(0)? })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(1);
        s.put_optional(0, self.item);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for GetStagesOutput {
    const SCHEMA: &'static crate::Schema = &schema::STAGES;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct TagResourceInput {
    pub resource_arn: String,
    pub tags: indexmap::IndexMap<String, String>,
}

impl crate::TreeValue for TagResourceInput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self { resource_arn: s.take(0)?, tags: s.take(1)? })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(2);
        s.put(0, self.resource_arn);
        s.put(1, self.tags);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for TagResourceInput {
    const SCHEMA: &'static crate::Schema = &schema::TAG_RESOURCE_REQUEST;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct GetTagsOutput {
    pub tags: Option<indexmap::IndexMap<String, String>>,
}

impl crate::TreeValue for GetTagsOutput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self { tags: s.take_optional(0)? })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(1);
        s.put_optional(0, self.tags);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for GetTagsOutput {
    const SCHEMA: &'static crate::Schema = &schema::TAGS;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct TestInvokeMethodInput {
    pub rest_api_id: String,
    pub resource_id: String,
    pub http_method: String,
    pub path_with_query_string: Option<String>,
    pub body: Option<String>,
    pub headers: Option<indexmap::IndexMap<String, String>>,
    pub multi_value_headers: Option<indexmap::IndexMap<String, Vec<String>>>,
    pub client_certificate_id: Option<String>,
    pub stage_variables: Option<indexmap::IndexMap<String, String>>,
}

impl crate::TreeValue for TestInvokeMethodInput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self {
            rest_api_id: s.take(0)?,
            resource_id: s.take(1)?,
            http_method: s.take(2)?,
            path_with_query_string: s.take_optional(3)?,
            body: s.take_optional(4)?,
            headers: s.take_optional(5)?,
            multi_value_headers: s.take_optional(6)?,
            client_certificate_id: s.take_optional(7)?,
            stage_variables: s.take_optional(8)?,
        })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(9);
        s.put(0, self.rest_api_id);
        s.put(1, self.resource_id);
        s.put(2, self.http_method);
        s.put_optional(3, self.path_with_query_string);
        s.put_optional(4, self.body);
        s.put_optional(5, self.headers);
        s.put_optional(6, self.multi_value_headers);
        s.put_optional(7, self.client_certificate_id);
        s.put_optional(8, self.stage_variables);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for TestInvokeMethodInput {
    const SCHEMA: &'static crate::Schema = &schema::TEST_INVOKE_METHOD_REQUEST;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct TestInvokeMethodOutput {
    pub status: Option<i32>,
    pub body: Option<String>,
    pub headers: Option<indexmap::IndexMap<String, String>>,
    pub multi_value_headers: Option<indexmap::IndexMap<String, Vec<String>>>,
    pub log: Option<String>,
    pub latency: Option<i64>,
}

impl crate::TreeValue for TestInvokeMethodOutput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self {
            status: s.take_optional(0)?,
            body: s.take_optional(1)?,
            headers: s.take_optional(2)?,
            multi_value_headers: s.take_optional(3)?,
            log: s.take_optional(4)?,
            latency: s.take_optional(5)?,
        })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(6);
        s.put_optional(0, self.status);
        s.put_optional(1, self.body);
        s.put_optional(2, self.headers);
        s.put_optional(3, self.multi_value_headers);
        s.put_optional(4, self.log);
        s.put_optional(5, self.latency);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for TestInvokeMethodOutput {
    const SCHEMA: &'static crate::Schema = &schema::TEST_INVOKE_METHOD_RESPONSE;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct ThrottleSettings {
    pub burst_limit: Option<i32>,
    pub rate_limit: Option<f64>,
}

impl crate::TreeValue for ThrottleSettings {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self { burst_limit: s.take_optional(0)?, rate_limit: s.take_optional(1)? })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(2);
        s.put_optional(0, self.burst_limit);
        s.put_optional(1, self.rate_limit);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for ThrottleSettings {
    const SCHEMA: &'static crate::Schema = &schema::THROTTLE_SETTINGS;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct TlsConfig {
    pub insecure_skip_verification: Option<bool>,
}

impl crate::TreeValue for TlsConfig {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self { insecure_skip_verification: s.take_optional(0)? })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(1);
        s.put_optional(0, self.insecure_skip_verification);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for TlsConfig {
    const SCHEMA: &'static crate::Schema = &schema::TLS_CONFIG;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct UntagResourceInput {
    pub resource_arn: String,
    pub tag_keys: Vec<String>,
}

impl crate::TreeValue for UntagResourceInput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self { resource_arn: s.take(0)?, tag_keys: s.take(1)? })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(2);
        s.put(0, self.resource_arn);
        s.put(1, self.tag_keys);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for UntagResourceInput {
    const SCHEMA: &'static crate::Schema = &schema::UNTAG_RESOURCE_REQUEST;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct UpdateAccountInput {
    pub patch_operations: Option<Vec<PatchOperation>>,
}

impl crate::TreeValue for UpdateAccountInput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self { patch_operations: s.take_optional(0)? })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(1);
        s.put_optional(0, self.patch_operations);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for UpdateAccountInput {
    const SCHEMA: &'static crate::Schema = &schema::UPDATE_ACCOUNT_REQUEST;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct UpdateRestApiInput {
    pub rest_api_id: String,
    pub patch_operations: Option<Vec<PatchOperation>>,
}

impl crate::TreeValue for UpdateRestApiInput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self { rest_api_id: s.take(0)?, patch_operations: s.take_optional(1)? })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(2);
        s.put(0, self.rest_api_id);
        s.put_optional(1, self.patch_operations);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for UpdateRestApiInput {
    const SCHEMA: &'static crate::Schema = &schema::UPDATE_REST_API_REQUEST;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct UpdateStageInput {
    pub rest_api_id: String,
    pub stage_name: String,
    pub patch_operations: Option<Vec<PatchOperation>>,
}

impl crate::TreeValue for UpdateStageInput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self { rest_api_id: s.take(0)?, stage_name: s.take(1)?, patch_operations: s.take_optional(2)? })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(3);
        s.put(0, self.rest_api_id);
        s.put(1, self.stage_name);
        s.put_optional(2, self.patch_operations);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for UpdateStageInput {
    const SCHEMA: &'static crate::Schema = &schema::UPDATE_STAGE_REQUEST;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct DeleteDeploymentOutput {}

impl crate::TreeValue for DeleteDeploymentOutput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        tree.structure()?;
        Ok(Self {})
    }
    fn into_tree(self) -> crate::Tree {
        crate::Tree::Structure(crate::Structure::default())
    }
}

impl crate::Shape for DeleteDeploymentOutput {
    const SCHEMA: &'static crate::Schema = &schema::DELETE_DEPLOYMENT_OUTPUT;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct DeleteIntegrationOutput {}

impl crate::TreeValue for DeleteIntegrationOutput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        tree.structure()?;
        Ok(Self {})
    }
    fn into_tree(self) -> crate::Tree {
        crate::Tree::Structure(crate::Structure::default())
    }
}

impl crate::Shape for DeleteIntegrationOutput {
    const SCHEMA: &'static crate::Schema = &schema::DELETE_INTEGRATION_OUTPUT;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct DeleteMethodOutput {}

impl crate::TreeValue for DeleteMethodOutput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        tree.structure()?;
        Ok(Self {})
    }
    fn into_tree(self) -> crate::Tree {
        crate::Tree::Structure(crate::Structure::default())
    }
}

impl crate::Shape for DeleteMethodOutput {
    const SCHEMA: &'static crate::Schema = &schema::DELETE_METHOD_OUTPUT;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct DeleteResourceOutput {}

impl crate::TreeValue for DeleteResourceOutput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        tree.structure()?;
        Ok(Self {})
    }
    fn into_tree(self) -> crate::Tree {
        crate::Tree::Structure(crate::Structure::default())
    }
}

impl crate::Shape for DeleteResourceOutput {
    const SCHEMA: &'static crate::Schema = &schema::DELETE_RESOURCE_OUTPUT;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct DeleteRestApiOutput {}

impl crate::TreeValue for DeleteRestApiOutput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        tree.structure()?;
        Ok(Self {})
    }
    fn into_tree(self) -> crate::Tree {
        crate::Tree::Structure(crate::Structure::default())
    }
}

impl crate::Shape for DeleteRestApiOutput {
    const SCHEMA: &'static crate::Schema = &schema::DELETE_REST_API_OUTPUT;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct DeleteStageOutput {}

impl crate::TreeValue for DeleteStageOutput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        tree.structure()?;
        Ok(Self {})
    }
    fn into_tree(self) -> crate::Tree {
        crate::Tree::Structure(crate::Structure::default())
    }
}

impl crate::Shape for DeleteStageOutput {
    const SCHEMA: &'static crate::Schema = &schema::DELETE_STAGE_OUTPUT;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct TagResourceOutput {}

impl crate::TreeValue for TagResourceOutput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        tree.structure()?;
        Ok(Self {})
    }
    fn into_tree(self) -> crate::Tree {
        crate::Tree::Structure(crate::Structure::default())
    }
}

impl crate::Shape for TagResourceOutput {
    const SCHEMA: &'static crate::Schema = &schema::TAG_RESOURCE_OUTPUT;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct UntagResourceOutput {}

impl crate::TreeValue for UntagResourceOutput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        tree.structure()?;
        Ok(Self {})
    }
    fn into_tree(self) -> crate::Tree {
        crate::Tree::Structure(crate::Structure::default())
    }
}

impl crate::Shape for UntagResourceOutput {
    const SCHEMA: &'static crate::Schema = &schema::UNTAG_RESOURCE_OUTPUT;
}

pub type CreateDeploymentOutput = Deployment;

pub type CreateResourceOutput = Resource;

pub type CreateRestApiOutput = RestApi;

pub type CreateStageOutput = Stage;

pub type GetAccountOutput = Account;

pub type GetDeploymentOutput = Deployment;

pub type GetIntegrationOutput = Integration;

pub type GetMethodOutput = Method;

pub type GetResourceOutput = Resource;

pub type GetRestApiOutput = RestApi;

pub type GetStageOutput = Stage;

pub type PutIntegrationOutput = Integration;

pub type PutIntegrationResponseOutput = IntegrationResponse;

pub type PutMethodOutput = Method;

pub type PutMethodResponseOutput = MethodResponse;

pub type UpdateAccountOutput = Account;

pub type UpdateRestApiOutput = RestApi;

pub type UpdateStageOutput = Stage;

crate::serde_by_tree!(
    AccessLogSettings,
    Account,
    CanarySettings,
    CreateDeploymentInput,
    CreateResourceInput,
    CreateRestApiInput,
    CreateStageInput,
    DeleteDeploymentInput,
    DeleteIntegrationInput,
    DeleteMethodInput,
    DeleteResourceInput,
    DeleteRestApiInput,
    DeleteStageInput,
    Deployment,
    DeploymentCanarySettings,
    GetDeploymentsOutput,
    EndpointConfiguration,
    GetExportOutput,
    GetAccountInput,
    GetDeploymentInput,
    GetDeploymentsInput,
    GetExportInput,
    GetIntegrationInput,
    GetMethodInput,
    GetResourceInput,
    GetResourcesInput,
    GetRestApiInput,
    GetRestApisInput,
    GetStageInput,
    GetStagesInput,
    GetTagsInput,
    Integration,
    IntegrationResponse,
    Method,
    MethodResponse,
    MethodSetting,
    MethodSnapshot,
    PatchOperation,
    PutIntegrationInput,
    PutIntegrationResponseInput,
    PutMethodInput,
    PutMethodResponseInput,
    Resource,
    GetResourcesOutput,
    RestApi,
    GetRestApisOutput,
    Stage,
    GetStagesOutput,
    TagResourceInput,
    GetTagsOutput,
    TestInvokeMethodInput,
    TestInvokeMethodOutput,
    ThrottleSettings,
    TlsConfig,
    UntagResourceInput,
    UpdateAccountInput,
    UpdateRestApiInput,
    UpdateStageInput,
    DeleteDeploymentOutput,
    DeleteIntegrationOutput,
    DeleteMethodOutput,
    DeleteResourceOutput,
    DeleteRestApiOutput,
    DeleteStageOutput,
    TagResourceOutput,
    UntagResourceOutput,
);

crate::string_enum! {
    pub enum ApiKeySourceType {
        Header = "HEADER",
        Authorizer = "AUTHORIZER",
    }
    pub enum ApiStatus {
        Updating = "UPDATING",
        Available = "AVAILABLE",
        Pending = "PENDING",
        Failed = "FAILED",
    }
    pub enum CacheClusterSize {
        V0_5 = "0.5",
        V1_6 = "1.6",
        V6_1 = "6.1",
        V13_5 = "13.5",
        V28_4 = "28.4",
        V58_2 = "58.2",
        V118 = "118",
        V237 = "237",
    }
    pub enum CacheClusterStatus {
        CreateInProgress = "CREATE_IN_PROGRESS",
        Available = "AVAILABLE",
        DeleteInProgress = "DELETE_IN_PROGRESS",
        NotAvailable = "NOT_AVAILABLE",
        FlushInProgress = "FLUSH_IN_PROGRESS",
    }
    pub enum ConnectionType {
        Internet = "INTERNET",
        VpcLink = "VPC_LINK",
    }
    pub enum ContentHandlingStrategy {
        ConvertToBinary = "CONVERT_TO_BINARY",
        ConvertToText = "CONVERT_TO_TEXT",
    }
    pub enum EndpointAccessMode {
        Basic = "BASIC",
        Strict = "STRICT",
    }
    pub enum EndpointType {
        Regional = "REGIONAL",
        Edge = "EDGE",
        Private = "PRIVATE",
    }
    pub enum IntegrationType {
        Http = "HTTP",
        Aws = "AWS",
        Mock = "MOCK",
        HttpProxy = "HTTP_PROXY",
        AwsProxy = "AWS_PROXY",
    }
    pub enum IpAddressType {
        Ipv4 = "ipv4",
        Dualstack = "dualstack",
    }
    pub enum Op {
        Add = "add",
        Remove = "remove",
        Replace = "replace",
        Move = "move",
        Copy = "copy",
        Test = "test",
    }
    pub enum ResponseTransferMode {
        Buffered = "BUFFERED",
        Stream = "STREAM",
    }
    pub enum SecurityPolicy {
        Tls1_0 = "TLS_1_0",
        Tls1_2 = "TLS_1_2",
        SecurityPolicyTls13_1_3_2025_09 = "SecurityPolicy_TLS13_1_3_2025_09",
        SecurityPolicyTls13_1_3Fips2025_09 = "SecurityPolicy_TLS13_1_3_FIPS_2025_09",
        SecurityPolicyTls13_1_2PfsPq2025_09 = "SecurityPolicy_TLS13_1_2_PFS_PQ_2025_09",
        SecurityPolicyTls13_1_2FipsPq2025_09 = "SecurityPolicy_TLS13_1_2_FIPS_PQ_2025_09",
        SecurityPolicyTls13_1_2FipsPfsPq2025_09 = "SecurityPolicy_TLS13_1_2_FIPS_PFS_PQ_2025_09",
        SecurityPolicyTls13_1_2Ext2Pq2025_09 = "SecurityPolicy_TLS13_1_2_Ext2_PQ_2025_09",
        SecurityPolicyTls13_1_2Ext2FipsPq2025_09 = "SecurityPolicy_TLS13_1_2_Ext2_FIPS_PQ_2025_09",
        SecurityPolicyTls13_1_2Pq2025_09 = "SecurityPolicy_TLS13_1_2_PQ_2025_09",
        SecurityPolicyTls13_1_2_2021_06 = "SecurityPolicy_TLS13_1_2_2021_06",
        SecurityPolicyTls13_2025Edge = "SecurityPolicy_TLS13_2025_EDGE",
        SecurityPolicyTls12Pfs2025Edge = "SecurityPolicy_TLS12_PFS_2025_EDGE",
        SecurityPolicyTls12_2018Edge = "SecurityPolicy_TLS12_2018_EDGE",
    }
    pub enum UnauthorizedCacheControlHeaderStrategy {
        FailWith403 = "FAIL_WITH_403",
        SucceedWithResponseHeader = "SUCCEED_WITH_RESPONSE_HEADER",
        SucceedWithoutResponseHeader = "SUCCEED_WITHOUT_RESPONSE_HEADER",
    }
}

/// The shapes as the model has them.
pub mod schema {
    use crate::{Kind, Location, Member, Schema, scalar};

    pub static ACCESS_LOG_SETTINGS: Schema = Schema::plain("AccessLogSettings", Kind::Structure).members(&[
        Member::plain("format", &scalar::STRING),
        Member::plain("destinationArn", &scalar::STRING),
    ]);
    pub static ACCOUNT: Schema = Schema::plain("Account", Kind::Structure).members(&[
        Member::plain("cloudwatchRoleArn", &scalar::STRING),
        Member::plain("throttleSettings", &THROTTLE_SETTINGS),
        Member::plain("features", &LIST_OF_STRING),
        Member::plain("apiKeyVersion", &scalar::STRING),
    ]);
    pub static API_KEY_SOURCE_TYPE: Schema =
        Schema::plain("ApiKeySourceType", Kind::String).one_of(super::ApiKeySourceType::VALUES);
    pub static API_STATUS: Schema = Schema::plain("ApiStatus", Kind::String).one_of(super::ApiStatus::VALUES);
    pub static CACHE_CLUSTER_SIZE: Schema =
        Schema::plain("CacheClusterSize", Kind::String).one_of(super::CacheClusterSize::VALUES);
    pub static CACHE_CLUSTER_STATUS: Schema =
        Schema::plain("CacheClusterStatus", Kind::String).one_of(super::CacheClusterStatus::VALUES);
    pub static CANARY_SETTINGS: Schema = Schema::plain("CanarySettings", Kind::Structure).members(&[
        Member::plain("percentTraffic", &scalar::DOUBLE),
        Member::plain("deploymentId", &scalar::STRING),
        Member::plain("stageVariableOverrides", &MAP_OF_STRING_TO_STRING),
        Member::plain("useStageCache", &scalar::BOOLEAN),
    ]);
    pub static CONNECTION_TYPE: Schema =
        Schema::plain("ConnectionType", Kind::String).one_of(super::ConnectionType::VALUES);
    pub static CONTENT_HANDLING_STRATEGY: Schema =
        Schema::plain("ContentHandlingStrategy", Kind::String).one_of(super::ContentHandlingStrategy::VALUES);
    pub static CREATE_DEPLOYMENT_REQUEST: Schema = Schema::plain("CreateDeploymentRequest", Kind::Structure)
        .members(&[
            Member::plain("restApiId", &scalar::STRING).required().at(Location::Uri).wire("restapi_id"),
            Member::plain("stageName", &scalar::STRING),
            Member::plain("stageDescription", &scalar::STRING),
            Member::plain("description", &scalar::STRING),
            Member::plain("cacheClusterEnabled", &scalar::BOOLEAN),
            Member::plain("cacheClusterSize", &CACHE_CLUSTER_SIZE),
            Member::plain("variables", &MAP_OF_STRING_TO_STRING),
            Member::plain("canarySettings", &DEPLOYMENT_CANARY_SETTINGS),
            Member::plain("tracingEnabled", &scalar::BOOLEAN),
        ]);
    pub static CREATE_RESOURCE_REQUEST: Schema = Schema::plain("CreateResourceRequest", Kind::Structure)
        .members(&[
            Member::plain("restApiId", &scalar::STRING).required().at(Location::Uri).wire("restapi_id"),
            Member::plain("parentId", &scalar::STRING).required().at(Location::Uri).wire("parent_id"),
            Member::plain("pathPart", &scalar::STRING).required(),
        ]);
    pub static CREATE_REST_API_REQUEST: Schema = Schema::plain("CreateRestApiRequest", Kind::Structure)
        .members(&[
            Member::plain("name", &scalar::STRING).required(),
            Member::plain("description", &scalar::STRING),
            Member::plain("version", &scalar::STRING),
            Member::plain("cloneFrom", &scalar::STRING),
            Member::plain("binaryMediaTypes", &LIST_OF_STRING),
            Member::plain("minimumCompressionSize", &scalar::INTEGER),
            Member::plain("apiKeySource", &API_KEY_SOURCE_TYPE),
            Member::plain("endpointConfiguration", &ENDPOINT_CONFIGURATION),
            Member::plain("policy", &scalar::STRING),
            Member::plain("tags", &MAP_OF_STRING_TO_STRING),
            Member::plain("disableExecuteApiEndpoint", &scalar::BOOLEAN),
            Member::plain("securityPolicy", &SECURITY_POLICY),
            Member::plain("endpointAccessMode", &ENDPOINT_ACCESS_MODE),
        ]);
    pub static CREATE_STAGE_REQUEST: Schema =
        Schema::plain("CreateStageRequest", Kind::Structure).members(&[
            Member::plain("restApiId", &scalar::STRING).required().at(Location::Uri).wire("restapi_id"),
            Member::plain("stageName", &scalar::STRING).required(),
            Member::plain("deploymentId", &scalar::STRING).required(),
            Member::plain("description", &scalar::STRING),
            Member::plain("cacheClusterEnabled", &scalar::BOOLEAN),
            Member::plain("cacheClusterSize", &CACHE_CLUSTER_SIZE),
            Member::plain("variables", &MAP_OF_STRING_TO_STRING),
            Member::plain("documentationVersion", &scalar::STRING),
            Member::plain("canarySettings", &CANARY_SETTINGS),
            Member::plain("tracingEnabled", &scalar::BOOLEAN),
            Member::plain("tags", &MAP_OF_STRING_TO_STRING),
        ]);
    pub static DELETE_DEPLOYMENT_REQUEST: Schema = Schema::plain("DeleteDeploymentRequest", Kind::Structure)
        .members(&[
            Member::plain("restApiId", &scalar::STRING).required().at(Location::Uri).wire("restapi_id"),
            Member::plain("deploymentId", &scalar::STRING).required().at(Location::Uri).wire("deployment_id"),
        ]);
    pub static DELETE_INTEGRATION_REQUEST: Schema =
        Schema::plain("DeleteIntegrationRequest", Kind::Structure).members(&[
            Member::plain("restApiId", &scalar::STRING).required().at(Location::Uri).wire("restapi_id"),
            Member::plain("resourceId", &scalar::STRING).required().at(Location::Uri).wire("resource_id"),
            Member::plain("httpMethod", &scalar::STRING).required().at(Location::Uri).wire("http_method"),
        ]);
    pub static DELETE_METHOD_REQUEST: Schema =
        Schema::plain("DeleteMethodRequest", Kind::Structure).members(&[
            Member::plain("restApiId", &scalar::STRING).required().at(Location::Uri).wire("restapi_id"),
            Member::plain("resourceId", &scalar::STRING).required().at(Location::Uri).wire("resource_id"),
            Member::plain("httpMethod", &scalar::STRING).required().at(Location::Uri).wire("http_method"),
        ]);
    pub static DELETE_RESOURCE_REQUEST: Schema = Schema::plain("DeleteResourceRequest", Kind::Structure)
        .members(&[
            Member::plain("restApiId", &scalar::STRING).required().at(Location::Uri).wire("restapi_id"),
            Member::plain("resourceId", &scalar::STRING).required().at(Location::Uri).wire("resource_id"),
        ]);
    pub static DELETE_REST_API_REQUEST: Schema = Schema::plain("DeleteRestApiRequest", Kind::Structure)
        .members(&[Member::plain("restApiId", &scalar::STRING)
            .required()
            .at(Location::Uri)
            .wire("restapi_id")]);
    pub static DELETE_STAGE_REQUEST: Schema =
        Schema::plain("DeleteStageRequest", Kind::Structure).members(&[
            Member::plain("restApiId", &scalar::STRING).required().at(Location::Uri).wire("restapi_id"),
            Member::plain("stageName", &scalar::STRING).required().at(Location::Uri).wire("stage_name"),
        ]);
    pub static DEPLOYMENT: Schema = Schema::plain("Deployment", Kind::Structure).members(&[
        Member::plain("id", &scalar::STRING),
        Member::plain("description", &scalar::STRING),
        Member::plain("createdDate", &scalar::TIMESTAMP),
        Member::plain("apiSummary", &PATH_TO_MAP_OF_METHOD_SNAPSHOT),
    ]);
    pub static DEPLOYMENT_CANARY_SETTINGS: Schema =
        Schema::plain("DeploymentCanarySettings", Kind::Structure).members(&[
            Member::plain("percentTraffic", &scalar::DOUBLE),
            Member::plain("stageVariableOverrides", &MAP_OF_STRING_TO_STRING),
            Member::plain("useStageCache", &scalar::BOOLEAN),
        ]);
    pub static DEPLOYMENTS: Schema = Schema::plain("Deployments", Kind::Structure).members(&[
        Member::plain("position", &scalar::STRING),
        Member::plain("items", &LIST_OF_DEPLOYMENT).wire("item"),
    ]);
    pub static ENDPOINT_ACCESS_MODE: Schema =
        Schema::plain("EndpointAccessMode", Kind::String).one_of(super::EndpointAccessMode::VALUES);
    pub static ENDPOINT_CONFIGURATION: Schema = Schema::plain("EndpointConfiguration", Kind::Structure)
        .members(&[
            Member::plain("types", &LIST_OF_ENDPOINT_TYPE),
            Member::plain("ipAddressType", &IP_ADDRESS_TYPE),
            Member::plain("vpcEndpointIds", &LIST_OF_STRING),
        ]);
    pub static ENDPOINT_TYPE: Schema =
        Schema::plain("EndpointType", Kind::String).one_of(super::EndpointType::VALUES);
    pub static EXPORT_RESPONSE: Schema = Schema::plain("ExportResponse", Kind::Structure)
        .members(&[
            Member::plain("contentType", &scalar::STRING).at(Location::Header).wire("Content-Type"),
            Member::plain("contentDisposition", &scalar::STRING)
                .at(Location::Header)
                .wire("Content-Disposition"),
            Member::plain("body", &scalar::BLOB),
        ])
        .payload(2);
    pub static GET_ACCOUNT_REQUEST: Schema = Schema::plain("GetAccountRequest", Kind::Structure);
    pub static GET_DEPLOYMENT_REQUEST: Schema = Schema::plain("GetDeploymentRequest", Kind::Structure)
        .members(&[
            Member::plain("restApiId", &scalar::STRING).required().at(Location::Uri).wire("restapi_id"),
            Member::plain("deploymentId", &scalar::STRING).required().at(Location::Uri).wire("deployment_id"),
            Member::plain("embed", &LIST_OF_STRING).at(Location::QueryString),
        ]);
    pub static GET_DEPLOYMENTS_REQUEST: Schema = Schema::plain("GetDeploymentsRequest", Kind::Structure)
        .members(&[
            Member::plain("restApiId", &scalar::STRING).required().at(Location::Uri).wire("restapi_id"),
            Member::plain("position", &scalar::STRING).at(Location::QueryString),
            Member::plain("limit", &scalar::INTEGER).at(Location::QueryString),
        ]);
    pub static GET_EXPORT_REQUEST: Schema = Schema::plain("GetExportRequest", Kind::Structure).members(&[
        Member::plain("restApiId", &scalar::STRING).required().at(Location::Uri).wire("restapi_id"),
        Member::plain("stageName", &scalar::STRING).required().at(Location::Uri).wire("stage_name"),
        Member::plain("exportType", &scalar::STRING).required().at(Location::Uri).wire("export_type"),
        Member::plain("parameters", &MAP_OF_STRING_TO_STRING).at(Location::QueryString),
        Member::plain("accepts", &scalar::STRING).at(Location::Header).wire("Accept"),
    ]);
    pub static GET_INTEGRATION_REQUEST: Schema = Schema::plain("GetIntegrationRequest", Kind::Structure)
        .members(&[
            Member::plain("restApiId", &scalar::STRING).required().at(Location::Uri).wire("restapi_id"),
            Member::plain("resourceId", &scalar::STRING).required().at(Location::Uri).wire("resource_id"),
            Member::plain("httpMethod", &scalar::STRING).required().at(Location::Uri).wire("http_method"),
        ]);
    pub static GET_METHOD_REQUEST: Schema = Schema::plain("GetMethodRequest", Kind::Structure).members(&[
        Member::plain("restApiId", &scalar::STRING).required().at(Location::Uri).wire("restapi_id"),
        Member::plain("resourceId", &scalar::STRING).required().at(Location::Uri).wire("resource_id"),
        Member::plain("httpMethod", &scalar::STRING).required().at(Location::Uri).wire("http_method"),
    ]);
    pub static GET_RESOURCE_REQUEST: Schema =
        Schema::plain("GetResourceRequest", Kind::Structure).members(&[
            Member::plain("restApiId", &scalar::STRING).required().at(Location::Uri).wire("restapi_id"),
            Member::plain("resourceId", &scalar::STRING).required().at(Location::Uri).wire("resource_id"),
            Member::plain("embed", &LIST_OF_STRING).at(Location::QueryString),
        ]);
    pub static GET_RESOURCES_REQUEST: Schema =
        Schema::plain("GetResourcesRequest", Kind::Structure).members(&[
            Member::plain("restApiId", &scalar::STRING).required().at(Location::Uri).wire("restapi_id"),
            Member::plain("position", &scalar::STRING).at(Location::QueryString),
            Member::plain("limit", &scalar::INTEGER).at(Location::QueryString),
            Member::plain("embed", &LIST_OF_STRING).at(Location::QueryString),
        ]);
    pub static GET_REST_API_REQUEST: Schema =
        Schema::plain("GetRestApiRequest", Kind::Structure).members(&[Member::plain(
            "restApiId",
            &scalar::STRING,
        )
        .required()
        .at(Location::Uri)
        .wire("restapi_id")]);
    pub static GET_REST_APIS_REQUEST: Schema =
        Schema::plain("GetRestApisRequest", Kind::Structure).members(&[
            Member::plain("position", &scalar::STRING).at(Location::QueryString),
            Member::plain("limit", &scalar::INTEGER).at(Location::QueryString),
        ]);
    pub static GET_STAGE_REQUEST: Schema = Schema::plain("GetStageRequest", Kind::Structure).members(&[
        Member::plain("restApiId", &scalar::STRING).required().at(Location::Uri).wire("restapi_id"),
        Member::plain("stageName", &scalar::STRING).required().at(Location::Uri).wire("stage_name"),
    ]);
    pub static GET_STAGES_REQUEST: Schema = Schema::plain("GetStagesRequest", Kind::Structure).members(&[
        Member::plain("restApiId", &scalar::STRING).required().at(Location::Uri).wire("restapi_id"),
        Member::plain("deploymentId", &scalar::STRING).at(Location::QueryString),
    ]);
    pub static GET_TAGS_REQUEST: Schema = Schema::plain("GetTagsRequest", Kind::Structure).members(&[
        Member::plain("resourceArn", &scalar::STRING).required().at(Location::Uri).wire("resource_arn"),
        Member::plain("position", &scalar::STRING).at(Location::QueryString),
        Member::plain("limit", &scalar::INTEGER).at(Location::QueryString),
    ]);
    pub static INTEGRATION: Schema = Schema::plain("Integration", Kind::Structure).members(&[
        Member::plain("type", &INTEGRATION_TYPE),
        Member::plain("httpMethod", &scalar::STRING),
        Member::plain("uri", &scalar::STRING),
        Member::plain("connectionType", &CONNECTION_TYPE),
        Member::plain("connectionId", &scalar::STRING),
        Member::plain("credentials", &scalar::STRING),
        Member::plain("requestParameters", &MAP_OF_STRING_TO_STRING),
        Member::plain("requestTemplates", &MAP_OF_STRING_TO_STRING),
        Member::plain("passthroughBehavior", &scalar::STRING),
        Member::plain("contentHandling", &CONTENT_HANDLING_STRATEGY),
        Member::plain("timeoutInMillis", &scalar::INTEGER),
        Member::plain("cacheNamespace", &scalar::STRING),
        Member::plain("cacheKeyParameters", &LIST_OF_STRING),
        Member::plain("integrationResponses", &MAP_OF_INTEGRATION_RESPONSE),
        Member::plain("tlsConfig", &TLS_CONFIG),
        Member::plain("responseTransferMode", &RESPONSE_TRANSFER_MODE),
        Member::plain("integrationTarget", &scalar::STRING),
    ]);
    pub static INTEGRATION_RESPONSE: Schema =
        Schema::plain("IntegrationResponse", Kind::Structure).members(&[
            Member::plain("statusCode", &STATUS_CODE),
            Member::plain("selectionPattern", &scalar::STRING),
            Member::plain("responseParameters", &MAP_OF_STRING_TO_STRING),
            Member::plain("responseTemplates", &MAP_OF_STRING_TO_STRING),
            Member::plain("contentHandling", &CONTENT_HANDLING_STRATEGY),
        ]);
    pub static INTEGRATION_TYPE: Schema =
        Schema::plain("IntegrationType", Kind::String).one_of(super::IntegrationType::VALUES);
    pub static IP_ADDRESS_TYPE: Schema =
        Schema::plain("IpAddressType", Kind::String).one_of(super::IpAddressType::VALUES);
    pub static LIST_OF_DEPLOYMENT: Schema =
        Schema::plain("ListOfDeployment", Kind::List).members(&[Member::plain("member", &DEPLOYMENT)]);
    pub static LIST_OF_ENDPOINT_TYPE: Schema =
        Schema::plain("ListOfEndpointType", Kind::List).members(&[Member::plain("member", &ENDPOINT_TYPE)]);
    pub static LIST_OF_PATCH_OPERATION: Schema = Schema::plain("ListOfPatchOperation", Kind::List)
        .members(&[Member::plain("member", &PATCH_OPERATION)]);
    pub static LIST_OF_RESOURCE: Schema =
        Schema::plain("ListOfResource", Kind::List).members(&[Member::plain("member", &RESOURCE)]);
    pub static LIST_OF_REST_API: Schema =
        Schema::plain("ListOfRestApi", Kind::List).members(&[Member::plain("member", &REST_API)]);
    pub static LIST_OF_STAGE: Schema =
        Schema::plain("ListOfStage", Kind::List).members(&[Member::plain("member", &STAGE)]);
    pub static LIST_OF_STRING: Schema =
        Schema::plain("ListOfString", Kind::List).members(&[Member::plain("member", &scalar::STRING)]);
    pub static MAP_OF_INTEGRATION_RESPONSE: Schema = Schema::plain("MapOfIntegrationResponse", Kind::Map)
        .members(&[Member::plain("key", &scalar::STRING), Member::plain("value", &INTEGRATION_RESPONSE)]);
    pub static MAP_OF_METHOD: Schema = Schema::plain("MapOfMethod", Kind::Map)
        .members(&[Member::plain("key", &scalar::STRING), Member::plain("value", &METHOD)]);
    pub static MAP_OF_METHOD_RESPONSE: Schema = Schema::plain("MapOfMethodResponse", Kind::Map)
        .members(&[Member::plain("key", &scalar::STRING), Member::plain("value", &METHOD_RESPONSE)]);
    pub static MAP_OF_METHOD_SETTINGS: Schema = Schema::plain("MapOfMethodSettings", Kind::Map)
        .members(&[Member::plain("key", &scalar::STRING), Member::plain("value", &METHOD_SETTING)]);
    pub static MAP_OF_METHOD_SNAPSHOT: Schema = Schema::plain("MapOfMethodSnapshot", Kind::Map)
        .members(&[Member::plain("key", &scalar::STRING), Member::plain("value", &METHOD_SNAPSHOT)]);
    pub static MAP_OF_STRING_TO_BOOLEAN: Schema = Schema::plain("MapOfStringToBoolean", Kind::Map)
        .members(&[Member::plain("key", &scalar::STRING), Member::plain("value", &scalar::BOOLEAN)]);
    pub static MAP_OF_STRING_TO_LIST: Schema = Schema::plain("MapOfStringToList", Kind::Map)
        .members(&[Member::plain("key", &scalar::STRING), Member::plain("value", &LIST_OF_STRING)]);
    pub static MAP_OF_STRING_TO_STRING: Schema = Schema::plain("MapOfStringToString", Kind::Map)
        .members(&[Member::plain("key", &scalar::STRING), Member::plain("value", &scalar::STRING)]);
    pub static METHOD: Schema = Schema::plain("Method", Kind::Structure).members(&[
        Member::plain("httpMethod", &scalar::STRING),
        Member::plain("authorizationType", &scalar::STRING),
        Member::plain("authorizerId", &scalar::STRING),
        Member::plain("apiKeyRequired", &scalar::BOOLEAN),
        Member::plain("requestValidatorId", &scalar::STRING),
        Member::plain("operationName", &scalar::STRING),
        Member::plain("requestParameters", &MAP_OF_STRING_TO_BOOLEAN),
        Member::plain("requestModels", &MAP_OF_STRING_TO_STRING),
        Member::plain("methodResponses", &MAP_OF_METHOD_RESPONSE),
        Member::plain("methodIntegration", &INTEGRATION),
        Member::plain("authorizationScopes", &LIST_OF_STRING),
    ]);
    pub static METHOD_RESPONSE: Schema = Schema::plain("MethodResponse", Kind::Structure).members(&[
        Member::plain("statusCode", &STATUS_CODE),
        Member::plain("responseParameters", &MAP_OF_STRING_TO_BOOLEAN),
        Member::plain("responseModels", &MAP_OF_STRING_TO_STRING),
    ]);
    pub static METHOD_SETTING: Schema = Schema::plain("MethodSetting", Kind::Structure).members(&[
        Member::plain("metricsEnabled", &scalar::BOOLEAN),
        Member::plain("loggingLevel", &scalar::STRING),
        Member::plain("dataTraceEnabled", &scalar::BOOLEAN),
        Member::plain("throttlingBurstLimit", &scalar::INTEGER),
        Member::plain("throttlingRateLimit", &scalar::DOUBLE),
        Member::plain("cachingEnabled", &scalar::BOOLEAN),
        Member::plain("cacheTtlInSeconds", &scalar::INTEGER),
        Member::plain("cacheDataEncrypted", &scalar::BOOLEAN),
        Member::plain("requireAuthorizationForCacheControl", &scalar::BOOLEAN),
        Member::plain("unauthorizedCacheControlHeaderStrategy", &UNAUTHORIZED_CACHE_CONTROL_HEADER_STRATEGY),
    ]);
    pub static METHOD_SNAPSHOT: Schema = Schema::plain("MethodSnapshot", Kind::Structure).members(&[
        Member::plain("authorizationType", &scalar::STRING),
        Member::plain("apiKeyRequired", &scalar::BOOLEAN),
    ]);
    pub static OP: Schema = Schema::plain("Op", Kind::String).one_of(super::Op::VALUES);
    pub static PATCH_OPERATION: Schema = Schema::plain("PatchOperation", Kind::Structure).members(&[
        Member::plain("op", &OP),
        Member::plain("path", &scalar::STRING),
        Member::plain("value", &scalar::STRING),
        Member::plain("from", &scalar::STRING),
    ]);
    pub static PATH_TO_MAP_OF_METHOD_SNAPSHOT: Schema = Schema::plain("PathToMapOfMethodSnapshot", Kind::Map)
        .members(&[Member::plain("key", &scalar::STRING), Member::plain("value", &MAP_OF_METHOD_SNAPSHOT)]);
    pub static PUT_INTEGRATION_REQUEST: Schema = Schema::plain("PutIntegrationRequest", Kind::Structure)
        .members(&[
            Member::plain("restApiId", &scalar::STRING).required().at(Location::Uri).wire("restapi_id"),
            Member::plain("resourceId", &scalar::STRING).required().at(Location::Uri).wire("resource_id"),
            Member::plain("httpMethod", &scalar::STRING).required().at(Location::Uri).wire("http_method"),
            Member::plain("type", &INTEGRATION_TYPE).required(),
            Member::plain("integrationHttpMethod", &scalar::STRING).wire("httpMethod"),
            Member::plain("uri", &scalar::STRING),
            Member::plain("connectionType", &CONNECTION_TYPE),
            Member::plain("connectionId", &scalar::STRING),
            Member::plain("credentials", &scalar::STRING),
            Member::plain("requestParameters", &MAP_OF_STRING_TO_STRING),
            Member::plain("requestTemplates", &MAP_OF_STRING_TO_STRING),
            Member::plain("passthroughBehavior", &scalar::STRING),
            Member::plain("cacheNamespace", &scalar::STRING),
            Member::plain("cacheKeyParameters", &LIST_OF_STRING),
            Member::plain("contentHandling", &CONTENT_HANDLING_STRATEGY),
            Member::plain("timeoutInMillis", &scalar::INTEGER),
            Member::plain("tlsConfig", &TLS_CONFIG),
            Member::plain("responseTransferMode", &RESPONSE_TRANSFER_MODE),
            Member::plain("integrationTarget", &scalar::STRING),
        ]);
    pub static PUT_INTEGRATION_RESPONSE_REQUEST: Schema =
        Schema::plain("PutIntegrationResponseRequest", Kind::Structure).members(&[
            Member::plain("restApiId", &scalar::STRING).required().at(Location::Uri).wire("restapi_id"),
            Member::plain("resourceId", &scalar::STRING).required().at(Location::Uri).wire("resource_id"),
            Member::plain("httpMethod", &scalar::STRING).required().at(Location::Uri).wire("http_method"),
            Member::plain("statusCode", &STATUS_CODE).required().at(Location::Uri).wire("status_code"),
            Member::plain("selectionPattern", &scalar::STRING),
            Member::plain("responseParameters", &MAP_OF_STRING_TO_STRING),
            Member::plain("responseTemplates", &MAP_OF_STRING_TO_STRING),
            Member::plain("contentHandling", &CONTENT_HANDLING_STRATEGY),
        ]);
    pub static PUT_METHOD_REQUEST: Schema = Schema::plain("PutMethodRequest", Kind::Structure).members(&[
        Member::plain("restApiId", &scalar::STRING).required().at(Location::Uri).wire("restapi_id"),
        Member::plain("resourceId", &scalar::STRING).required().at(Location::Uri).wire("resource_id"),
        Member::plain("httpMethod", &scalar::STRING).required().at(Location::Uri).wire("http_method"),
        Member::plain("authorizationType", &scalar::STRING).required(),
        Member::plain("authorizerId", &scalar::STRING),
        Member::plain("apiKeyRequired", &scalar::BOOLEAN),
        Member::plain("operationName", &scalar::STRING),
        Member::plain("requestParameters", &MAP_OF_STRING_TO_BOOLEAN),
        Member::plain("requestModels", &MAP_OF_STRING_TO_STRING),
        Member::plain("requestValidatorId", &scalar::STRING),
        Member::plain("authorizationScopes", &LIST_OF_STRING),
    ]);
    pub static PUT_METHOD_RESPONSE_REQUEST: Schema =
        Schema::plain("PutMethodResponseRequest", Kind::Structure).members(&[
            Member::plain("restApiId", &scalar::STRING).required().at(Location::Uri).wire("restapi_id"),
            Member::plain("resourceId", &scalar::STRING).required().at(Location::Uri).wire("resource_id"),
            Member::plain("httpMethod", &scalar::STRING).required().at(Location::Uri).wire("http_method"),
            Member::plain("statusCode", &STATUS_CODE).required().at(Location::Uri).wire("status_code"),
            Member::plain("responseParameters", &MAP_OF_STRING_TO_BOOLEAN),
            Member::plain("responseModels", &MAP_OF_STRING_TO_STRING),
        ]);
    pub static RESOURCE: Schema = Schema::plain("Resource", Kind::Structure).members(&[
        Member::plain("id", &scalar::STRING),
        Member::plain("parentId", &scalar::STRING),
        Member::plain("pathPart", &scalar::STRING),
        Member::plain("path", &scalar::STRING),
        Member::plain("resourceMethods", &MAP_OF_METHOD),
    ]);
    pub static RESOURCES: Schema = Schema::plain("Resources", Kind::Structure).members(&[
        Member::plain("position", &scalar::STRING),
        Member::plain("items", &LIST_OF_RESOURCE).wire("item"),
    ]);
    pub static RESPONSE_TRANSFER_MODE: Schema =
        Schema::plain("ResponseTransferMode", Kind::String).one_of(super::ResponseTransferMode::VALUES);
    pub static REST_API: Schema = Schema::plain("RestApi", Kind::Structure).members(&[
        Member::plain("id", &scalar::STRING),
        Member::plain("name", &scalar::STRING),
        Member::plain("description", &scalar::STRING),
        Member::plain("createdDate", &scalar::TIMESTAMP),
        Member::plain("version", &scalar::STRING),
        Member::plain("warnings", &LIST_OF_STRING),
        Member::plain("binaryMediaTypes", &LIST_OF_STRING),
        Member::plain("minimumCompressionSize", &scalar::INTEGER),
        Member::plain("apiKeySource", &API_KEY_SOURCE_TYPE),
        Member::plain("endpointConfiguration", &ENDPOINT_CONFIGURATION),
        Member::plain("policy", &scalar::STRING),
        Member::plain("tags", &MAP_OF_STRING_TO_STRING),
        Member::plain("disableExecuteApiEndpoint", &scalar::BOOLEAN),
        Member::plain("rootResourceId", &scalar::STRING),
        Member::plain("securityPolicy", &SECURITY_POLICY),
        Member::plain("endpointAccessMode", &ENDPOINT_ACCESS_MODE),
        Member::plain("apiStatus", &API_STATUS),
        Member::plain("apiStatusMessage", &scalar::STRING),
    ]);
    pub static REST_APIS: Schema = Schema::plain("RestApis", Kind::Structure).members(&[
        Member::plain("position", &scalar::STRING),
        Member::plain("items", &LIST_OF_REST_API).wire("item"),
    ]);
    pub static SECURITY_POLICY: Schema =
        Schema::plain("SecurityPolicy", Kind::String).one_of(super::SecurityPolicy::VALUES);
    pub static STAGE: Schema = Schema::plain("Stage", Kind::Structure).members(&[
        Member::plain("deploymentId", &scalar::STRING),
        Member::plain("clientCertificateId", &scalar::STRING),
        Member::plain("stageName", &scalar::STRING),
        Member::plain("description", &scalar::STRING),
        Member::plain("cacheClusterEnabled", &scalar::BOOLEAN),
        Member::plain("cacheClusterSize", &CACHE_CLUSTER_SIZE),
        Member::plain("cacheClusterStatus", &CACHE_CLUSTER_STATUS),
        Member::plain("methodSettings", &MAP_OF_METHOD_SETTINGS),
        Member::plain("variables", &MAP_OF_STRING_TO_STRING),
        Member::plain("documentationVersion", &scalar::STRING),
        Member::plain("accessLogSettings", &ACCESS_LOG_SETTINGS),
        Member::plain("canarySettings", &CANARY_SETTINGS),
        Member::plain("tracingEnabled", &scalar::BOOLEAN),
        Member::plain("webAclArn", &scalar::STRING),
        Member::plain("tags", &MAP_OF_STRING_TO_STRING),
        Member::plain("createdDate", &scalar::TIMESTAMP),
        Member::plain("lastUpdatedDate", &scalar::TIMESTAMP),
    ]);
    pub static STAGES: Schema =
        Schema::plain("Stages", Kind::Structure).members(&[Member::plain("item", &LIST_OF_STAGE)]);
    pub static STATUS_CODE: Schema = Schema::plain("StatusCode", Kind::String).pattern(r"[1-5]\d\d");
    pub static TAG_RESOURCE_REQUEST: Schema =
        Schema::plain("TagResourceRequest", Kind::Structure).members(&[
            Member::plain("resourceArn", &scalar::STRING).required().at(Location::Uri).wire("resource_arn"),
            Member::plain("tags", &MAP_OF_STRING_TO_STRING).required(),
        ]);
    pub static TAGS: Schema =
        Schema::plain("Tags", Kind::Structure).members(&[Member::plain("tags", &MAP_OF_STRING_TO_STRING)]);
    pub static TEST_INVOKE_METHOD_REQUEST: Schema = Schema::plain("TestInvokeMethodRequest", Kind::Structure)
        .members(&[
            Member::plain("restApiId", &scalar::STRING).required().at(Location::Uri).wire("restapi_id"),
            Member::plain("resourceId", &scalar::STRING).required().at(Location::Uri).wire("resource_id"),
            Member::plain("httpMethod", &scalar::STRING).required().at(Location::Uri).wire("http_method"),
            Member::plain("pathWithQueryString", &scalar::STRING),
            Member::plain("body", &scalar::STRING),
            Member::plain("headers", &MAP_OF_STRING_TO_STRING),
            Member::plain("multiValueHeaders", &MAP_OF_STRING_TO_LIST),
            Member::plain("clientCertificateId", &scalar::STRING),
            Member::plain("stageVariables", &MAP_OF_STRING_TO_STRING),
        ]);
    pub static TEST_INVOKE_METHOD_RESPONSE: Schema =
        Schema::plain("TestInvokeMethodResponse", Kind::Structure).members(&[
            Member::plain("status", &scalar::INTEGER),
            Member::plain("body", &scalar::STRING),
            Member::plain("headers", &MAP_OF_STRING_TO_STRING),
            Member::plain("multiValueHeaders", &MAP_OF_STRING_TO_LIST),
            Member::plain("log", &scalar::STRING),
            Member::plain("latency", &scalar::LONG),
        ]);
    pub static THROTTLE_SETTINGS: Schema = Schema::plain("ThrottleSettings", Kind::Structure).members(&[
        Member::plain("burstLimit", &scalar::INTEGER),
        Member::plain("rateLimit", &scalar::DOUBLE),
    ]);
    pub static TLS_CONFIG: Schema = Schema::plain("TlsConfig", Kind::Structure)
        .members(&[Member::plain("insecureSkipVerification", &scalar::BOOLEAN)]);
    pub static UNAUTHORIZED_CACHE_CONTROL_HEADER_STRATEGY: Schema =
        Schema::plain("UnauthorizedCacheControlHeaderStrategy", Kind::String)
            .one_of(super::UnauthorizedCacheControlHeaderStrategy::VALUES);
    pub static UNTAG_RESOURCE_REQUEST: Schema = Schema::plain("UntagResourceRequest", Kind::Structure)
        .members(&[
            Member::plain("resourceArn", &scalar::STRING).required().at(Location::Uri).wire("resource_arn"),
            Member::plain("tagKeys", &LIST_OF_STRING).required().at(Location::QueryString),
        ]);
    pub static UPDATE_ACCOUNT_REQUEST: Schema = Schema::plain("UpdateAccountRequest", Kind::Structure)
        .members(&[Member::plain("patchOperations", &LIST_OF_PATCH_OPERATION)]);
    pub static UPDATE_REST_API_REQUEST: Schema = Schema::plain("UpdateRestApiRequest", Kind::Structure)
        .members(&[
            Member::plain("restApiId", &scalar::STRING).required().at(Location::Uri).wire("restapi_id"),
            Member::plain("patchOperations", &LIST_OF_PATCH_OPERATION),
        ]);
    pub static UPDATE_STAGE_REQUEST: Schema =
        Schema::plain("UpdateStageRequest", Kind::Structure).members(&[
            Member::plain("restApiId", &scalar::STRING).required().at(Location::Uri).wire("restapi_id"),
            Member::plain("stageName", &scalar::STRING).required().at(Location::Uri).wire("stage_name"),
            Member::plain("patchOperations", &LIST_OF_PATCH_OPERATION),
        ]);
    pub static DELETE_DEPLOYMENT_OUTPUT: Schema = Schema::plain("DeleteDeploymentOutput", Kind::Structure);
    pub static DELETE_INTEGRATION_OUTPUT: Schema = Schema::plain("DeleteIntegrationOutput", Kind::Structure);
    pub static DELETE_METHOD_OUTPUT: Schema = Schema::plain("DeleteMethodOutput", Kind::Structure);
    pub static DELETE_RESOURCE_OUTPUT: Schema = Schema::plain("DeleteResourceOutput", Kind::Structure);
    pub static DELETE_REST_API_OUTPUT: Schema = Schema::plain("DeleteRestApiOutput", Kind::Structure);
    pub static DELETE_STAGE_OUTPUT: Schema = Schema::plain("DeleteStageOutput", Kind::Structure);
    pub static TAG_RESOURCE_OUTPUT: Schema = Schema::plain("TagResourceOutput", Kind::Structure);
    pub static UNTAG_RESOURCE_OUTPUT: Schema = Schema::plain("UntagResourceOutput", Kind::Structure);
}
