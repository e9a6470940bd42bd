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
        &info::CREATE_API_KEY,
        &info::CREATE_AUTHORIZER,
        &info::CREATE_BASE_PATH_MAPPING,
        &info::CREATE_DEPLOYMENT,
        &info::CREATE_DOCUMENTATION_PART,
        &info::CREATE_DOCUMENTATION_VERSION,
        &info::CREATE_DOMAIN_NAME,
        &info::CREATE_MODEL,
        &info::CREATE_REQUEST_VALIDATOR,
        &info::CREATE_RESOURCE,
        &info::CREATE_REST_API,
        &info::CREATE_STAGE,
        &info::CREATE_USAGE_PLAN,
        &info::CREATE_USAGE_PLAN_KEY,
        &info::CREATE_VPC_LINK,
        &info::DELETE_API_KEY,
        &info::DELETE_AUTHORIZER,
        &info::DELETE_DEPLOYMENT,
        &info::DELETE_GATEWAY_RESPONSE,
        &info::DELETE_INTEGRATION,
        &info::DELETE_INTEGRATION_RESPONSE,
        &info::DELETE_METHOD,
        &info::DELETE_METHOD_RESPONSE,
        &info::DELETE_MODEL,
        &info::DELETE_REQUEST_VALIDATOR,
        &info::DELETE_RESOURCE,
        &info::DELETE_REST_API,
        &info::DELETE_STAGE,
        &info::DELETE_USAGE_PLAN,
        &info::DELETE_USAGE_PLAN_KEY,
        &info::FLUSH_STAGE_AUTHORIZERS_CACHE,
        &info::FLUSH_STAGE_CACHE,
        &info::GENERATE_CLIENT_CERTIFICATE,
        &info::GET_ACCOUNT,
        &info::GET_API_KEY,
        &info::GET_API_KEYS,
        &info::GET_AUTHORIZER,
        &info::GET_AUTHORIZERS,
        &info::GET_BASE_PATH_MAPPINGS,
        &info::GET_CLIENT_CERTIFICATES,
        &info::GET_DEPLOYMENT,
        &info::GET_DEPLOYMENTS,
        &info::GET_DOCUMENTATION_PARTS,
        &info::GET_DOCUMENTATION_VERSIONS,
        &info::GET_DOMAIN_NAME,
        &info::GET_DOMAIN_NAMES,
        &info::GET_EXPORT,
        &info::GET_GATEWAY_RESPONSE,
        &info::GET_GATEWAY_RESPONSES,
        &info::GET_INTEGRATION,
        &info::GET_INTEGRATION_RESPONSE,
        &info::GET_METHOD,
        &info::GET_METHOD_RESPONSE,
        &info::GET_MODEL,
        &info::GET_MODEL_TEMPLATE,
        &info::GET_MODELS,
        &info::GET_REQUEST_VALIDATOR,
        &info::GET_REQUEST_VALIDATORS,
        &info::GET_RESOURCE,
        &info::GET_RESOURCES,
        &info::GET_REST_API,
        &info::GET_REST_APIS,
        &info::GET_SDK,
        &info::GET_SDK_TYPES,
        &info::GET_STAGE,
        &info::GET_STAGES,
        &info::GET_TAGS,
        &info::GET_USAGE,
        &info::GET_USAGE_PLAN,
        &info::GET_USAGE_PLAN_KEY,
        &info::GET_USAGE_PLAN_KEYS,
        &info::GET_USAGE_PLANS,
        &info::GET_VPC_LINK,
        &info::GET_VPC_LINKS,
        &info::IMPORT_API_KEYS,
        &info::IMPORT_REST_API,
        &info::PUT_GATEWAY_RESPONSE,
        &info::PUT_INTEGRATION,
        &info::PUT_INTEGRATION_RESPONSE,
        &info::PUT_METHOD,
        &info::PUT_METHOD_RESPONSE,
        &info::PUT_REST_API,
        &info::TAG_RESOURCE,
        &info::TEST_INVOKE_AUTHORIZER,
        &info::TEST_INVOKE_METHOD,
        &info::UNTAG_RESOURCE,
        &info::UPDATE_ACCOUNT,
        &info::UPDATE_API_KEY,
        &info::UPDATE_AUTHORIZER,
        &info::UPDATE_DEPLOYMENT,
        &info::UPDATE_GATEWAY_RESPONSE,
        &info::UPDATE_INTEGRATION,
        &info::UPDATE_INTEGRATION_RESPONSE,
        &info::UPDATE_METHOD,
        &info::UPDATE_METHOD_RESPONSE,
        &info::UPDATE_MODEL,
        &info::UPDATE_REQUEST_VALIDATOR,
        &info::UPDATE_RESOURCE,
        &info::UPDATE_REST_API,
        &info::UPDATE_STAGE,
        &info::UPDATE_USAGE,
        &info::UPDATE_USAGE_PLAN,
    ],
};

pub struct CreateApiKey;

impl crate::Operation for CreateApiKey {
    type Input = CreateApiKeyInput;
    type Output = CreateApiKeyOutput;
    const SERVICE: &'static crate::ServiceInfo = &SERVICE;
    const INFO: &'static crate::OperationInfo = &info::CREATE_API_KEY;
}

pub struct CreateAuthorizer;

impl crate::Operation for CreateAuthorizer {
    type Input = CreateAuthorizerInput;
    type Output = CreateAuthorizerOutput;
    const SERVICE: &'static crate::ServiceInfo = &SERVICE;
    const INFO: &'static crate::OperationInfo = &info::CREATE_AUTHORIZER;
}

pub struct CreateBasePathMapping;

impl crate::Operation for CreateBasePathMapping {
    type Input = CreateBasePathMappingInput;
    type Output = CreateBasePathMappingOutput;
    const SERVICE: &'static crate::ServiceInfo = &SERVICE;
    const INFO: &'static crate::OperationInfo = &info::CREATE_BASE_PATH_MAPPING;
}

pub struct CreateDeployment;

impl crate::Operation for CreateDeployment {
    type Input = CreateDeploymentInput;
    type Output = CreateDeploymentOutput;
    const SERVICE: &'static crate::ServiceInfo = &SERVICE;
    const INFO: &'static crate::OperationInfo = &info::CREATE_DEPLOYMENT;
}

pub struct CreateDocumentationPart;

impl crate::Operation for CreateDocumentationPart {
    type Input = CreateDocumentationPartInput;
    type Output = CreateDocumentationPartOutput;
    const SERVICE: &'static crate::ServiceInfo = &SERVICE;
    const INFO: &'static crate::OperationInfo = &info::CREATE_DOCUMENTATION_PART;
}

pub struct CreateDocumentationVersion;

impl crate::Operation for CreateDocumentationVersion {
    type Input = CreateDocumentationVersionInput;
    type Output = CreateDocumentationVersionOutput;
    const SERVICE: &'static crate::ServiceInfo = &SERVICE;
    const INFO: &'static crate::OperationInfo = &info::CREATE_DOCUMENTATION_VERSION;
}

pub struct CreateDomainName;

impl crate::Operation for CreateDomainName {
    type Input = CreateDomainNameInput;
    type Output = CreateDomainNameOutput;
    const SERVICE: &'static crate::ServiceInfo = &SERVICE;
    const INFO: &'static crate::OperationInfo = &info::CREATE_DOMAIN_NAME;
}

pub struct CreateModel;

impl crate::Operation for CreateModel {
    type Input = CreateModelInput;
    type Output = CreateModelOutput;
    const SERVICE: &'static crate::ServiceInfo = &SERVICE;
    const INFO: &'static crate::OperationInfo = &info::CREATE_MODEL;
}

pub struct CreateRequestValidator;

impl crate::Operation for CreateRequestValidator {
    type Input = CreateRequestValidatorInput;
    type Output = CreateRequestValidatorOutput;
    const SERVICE: &'static crate::ServiceInfo = &SERVICE;
    const INFO: &'static crate::OperationInfo = &info::CREATE_REQUEST_VALIDATOR;
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

pub struct CreateUsagePlan;

impl crate::Operation for CreateUsagePlan {
    type Input = CreateUsagePlanInput;
    type Output = CreateUsagePlanOutput;
    const SERVICE: &'static crate::ServiceInfo = &SERVICE;
    const INFO: &'static crate::OperationInfo = &info::CREATE_USAGE_PLAN;
}

pub struct CreateUsagePlanKey;

impl crate::Operation for CreateUsagePlanKey {
    type Input = CreateUsagePlanKeyInput;
    type Output = CreateUsagePlanKeyOutput;
    const SERVICE: &'static crate::ServiceInfo = &SERVICE;
    const INFO: &'static crate::OperationInfo = &info::CREATE_USAGE_PLAN_KEY;
}

pub struct CreateVpcLink;

impl crate::Operation for CreateVpcLink {
    type Input = CreateVpcLinkInput;
    type Output = CreateVpcLinkOutput;
    const SERVICE: &'static crate::ServiceInfo = &SERVICE;
    const INFO: &'static crate::OperationInfo = &info::CREATE_VPC_LINK;
}

pub struct DeleteApiKey;

impl crate::Operation for DeleteApiKey {
    type Input = DeleteApiKeyInput;
    type Output = DeleteApiKeyOutput;
    const SERVICE: &'static crate::ServiceInfo = &SERVICE;
    const INFO: &'static crate::OperationInfo = &info::DELETE_API_KEY;
}

pub struct DeleteAuthorizer;

impl crate::Operation for DeleteAuthorizer {
    type Input = DeleteAuthorizerInput;
    type Output = DeleteAuthorizerOutput;
    const SERVICE: &'static crate::ServiceInfo = &SERVICE;
    const INFO: &'static crate::OperationInfo = &info::DELETE_AUTHORIZER;
}

pub struct DeleteDeployment;

impl crate::Operation for DeleteDeployment {
    type Input = DeleteDeploymentInput;
    type Output = DeleteDeploymentOutput;
    const SERVICE: &'static crate::ServiceInfo = &SERVICE;
    const INFO: &'static crate::OperationInfo = &info::DELETE_DEPLOYMENT;
}

pub struct DeleteGatewayResponse;

impl crate::Operation for DeleteGatewayResponse {
    type Input = DeleteGatewayResponseInput;
    type Output = DeleteGatewayResponseOutput;
    const SERVICE: &'static crate::ServiceInfo = &SERVICE;
    const INFO: &'static crate::OperationInfo = &info::DELETE_GATEWAY_RESPONSE;
}

pub struct DeleteIntegration;

impl crate::Operation for DeleteIntegration {
    type Input = DeleteIntegrationInput;
    type Output = DeleteIntegrationOutput;
    const SERVICE: &'static crate::ServiceInfo = &SERVICE;
    const INFO: &'static crate::OperationInfo = &info::DELETE_INTEGRATION;
}

pub struct DeleteIntegrationResponse;

impl crate::Operation for DeleteIntegrationResponse {
    type Input = DeleteIntegrationResponseInput;
    type Output = DeleteIntegrationResponseOutput;
    const SERVICE: &'static crate::ServiceInfo = &SERVICE;
    const INFO: &'static crate::OperationInfo = &info::DELETE_INTEGRATION_RESPONSE;
}

pub struct DeleteMethod;

impl crate::Operation for DeleteMethod {
    type Input = DeleteMethodInput;
    type Output = DeleteMethodOutput;
    const SERVICE: &'static crate::ServiceInfo = &SERVICE;
    const INFO: &'static crate::OperationInfo = &info::DELETE_METHOD;
}

pub struct DeleteMethodResponse;

impl crate::Operation for DeleteMethodResponse {
    type Input = DeleteMethodResponseInput;
    type Output = DeleteMethodResponseOutput;
    const SERVICE: &'static crate::ServiceInfo = &SERVICE;
    const INFO: &'static crate::OperationInfo = &info::DELETE_METHOD_RESPONSE;
}

pub struct DeleteModel;

impl crate::Operation for DeleteModel {
    type Input = DeleteModelInput;
    type Output = DeleteModelOutput;
    const SERVICE: &'static crate::ServiceInfo = &SERVICE;
    const INFO: &'static crate::OperationInfo = &info::DELETE_MODEL;
}

pub struct DeleteRequestValidator;

impl crate::Operation for DeleteRequestValidator {
    type Input = DeleteRequestValidatorInput;
    type Output = DeleteRequestValidatorOutput;
    const SERVICE: &'static crate::ServiceInfo = &SERVICE;
    const INFO: &'static crate::OperationInfo = &info::DELETE_REQUEST_VALIDATOR;
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

pub struct DeleteUsagePlan;

impl crate::Operation for DeleteUsagePlan {
    type Input = DeleteUsagePlanInput;
    type Output = DeleteUsagePlanOutput;
    const SERVICE: &'static crate::ServiceInfo = &SERVICE;
    const INFO: &'static crate::OperationInfo = &info::DELETE_USAGE_PLAN;
}

pub struct DeleteUsagePlanKey;

impl crate::Operation for DeleteUsagePlanKey {
    type Input = DeleteUsagePlanKeyInput;
    type Output = DeleteUsagePlanKeyOutput;
    const SERVICE: &'static crate::ServiceInfo = &SERVICE;
    const INFO: &'static crate::OperationInfo = &info::DELETE_USAGE_PLAN_KEY;
}

pub struct FlushStageAuthorizersCache;

impl crate::Operation for FlushStageAuthorizersCache {
    type Input = FlushStageAuthorizersCacheInput;
    type Output = FlushStageAuthorizersCacheOutput;
    const SERVICE: &'static crate::ServiceInfo = &SERVICE;
    const INFO: &'static crate::OperationInfo = &info::FLUSH_STAGE_AUTHORIZERS_CACHE;
}

pub struct FlushStageCache;

impl crate::Operation for FlushStageCache {
    type Input = FlushStageCacheInput;
    type Output = FlushStageCacheOutput;
    const SERVICE: &'static crate::ServiceInfo = &SERVICE;
    const INFO: &'static crate::OperationInfo = &info::FLUSH_STAGE_CACHE;
}

pub struct GenerateClientCertificate;

impl crate::Operation for GenerateClientCertificate {
    type Input = GenerateClientCertificateInput;
    type Output = GenerateClientCertificateOutput;
    const SERVICE: &'static crate::ServiceInfo = &SERVICE;
    const INFO: &'static crate::OperationInfo = &info::GENERATE_CLIENT_CERTIFICATE;
}

pub struct GetAccount;

impl crate::Operation for GetAccount {
    type Input = GetAccountInput;
    type Output = GetAccountOutput;
    const SERVICE: &'static crate::ServiceInfo = &SERVICE;
    const INFO: &'static crate::OperationInfo = &info::GET_ACCOUNT;
}

pub struct GetApiKey;

impl crate::Operation for GetApiKey {
    type Input = GetApiKeyInput;
    type Output = GetApiKeyOutput;
    const SERVICE: &'static crate::ServiceInfo = &SERVICE;
    const INFO: &'static crate::OperationInfo = &info::GET_API_KEY;
}

pub struct GetApiKeys;

impl crate::Operation for GetApiKeys {
    type Input = GetApiKeysInput;
    type Output = GetApiKeysOutput;
    const SERVICE: &'static crate::ServiceInfo = &SERVICE;
    const INFO: &'static crate::OperationInfo = &info::GET_API_KEYS;
}

pub struct GetAuthorizer;

impl crate::Operation for GetAuthorizer {
    type Input = GetAuthorizerInput;
    type Output = GetAuthorizerOutput;
    const SERVICE: &'static crate::ServiceInfo = &SERVICE;
    const INFO: &'static crate::OperationInfo = &info::GET_AUTHORIZER;
}

pub struct GetAuthorizers;

impl crate::Operation for GetAuthorizers {
    type Input = GetAuthorizersInput;
    type Output = GetAuthorizersOutput;
    const SERVICE: &'static crate::ServiceInfo = &SERVICE;
    const INFO: &'static crate::OperationInfo = &info::GET_AUTHORIZERS;
}

pub struct GetBasePathMappings;

impl crate::Operation for GetBasePathMappings {
    type Input = GetBasePathMappingsInput;
    type Output = GetBasePathMappingsOutput;
    const SERVICE: &'static crate::ServiceInfo = &SERVICE;
    const INFO: &'static crate::OperationInfo = &info::GET_BASE_PATH_MAPPINGS;
}

pub struct GetClientCertificates;

impl crate::Operation for GetClientCertificates {
    type Input = GetClientCertificatesInput;
    type Output = GetClientCertificatesOutput;
    const SERVICE: &'static crate::ServiceInfo = &SERVICE;
    const INFO: &'static crate::OperationInfo = &info::GET_CLIENT_CERTIFICATES;
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

pub struct GetDocumentationParts;

impl crate::Operation for GetDocumentationParts {
    type Input = GetDocumentationPartsInput;
    type Output = GetDocumentationPartsOutput;
    const SERVICE: &'static crate::ServiceInfo = &SERVICE;
    const INFO: &'static crate::OperationInfo = &info::GET_DOCUMENTATION_PARTS;
}

pub struct GetDocumentationVersions;

impl crate::Operation for GetDocumentationVersions {
    type Input = GetDocumentationVersionsInput;
    type Output = GetDocumentationVersionsOutput;
    const SERVICE: &'static crate::ServiceInfo = &SERVICE;
    const INFO: &'static crate::OperationInfo = &info::GET_DOCUMENTATION_VERSIONS;
}

pub struct GetDomainName;

impl crate::Operation for GetDomainName {
    type Input = GetDomainNameInput;
    type Output = GetDomainNameOutput;
    const SERVICE: &'static crate::ServiceInfo = &SERVICE;
    const INFO: &'static crate::OperationInfo = &info::GET_DOMAIN_NAME;
}

pub struct GetDomainNames;

impl crate::Operation for GetDomainNames {
    type Input = GetDomainNamesInput;
    type Output = GetDomainNamesOutput;
    const SERVICE: &'static crate::ServiceInfo = &SERVICE;
    const INFO: &'static crate::OperationInfo = &info::GET_DOMAIN_NAMES;
}

pub struct GetExport;

impl crate::Operation for GetExport {
    type Input = GetExportInput;
    type Output = GetExportOutput;
    const SERVICE: &'static crate::ServiceInfo = &SERVICE;
    const INFO: &'static crate::OperationInfo = &info::GET_EXPORT;
}

pub struct GetGatewayResponse;

impl crate::Operation for GetGatewayResponse {
    type Input = GetGatewayResponseInput;
    type Output = GetGatewayResponseOutput;
    const SERVICE: &'static crate::ServiceInfo = &SERVICE;
    const INFO: &'static crate::OperationInfo = &info::GET_GATEWAY_RESPONSE;
}

pub struct GetGatewayResponses;

impl crate::Operation for GetGatewayResponses {
    type Input = GetGatewayResponsesInput;
    type Output = GetGatewayResponsesOutput;
    const SERVICE: &'static crate::ServiceInfo = &SERVICE;
    const INFO: &'static crate::OperationInfo = &info::GET_GATEWAY_RESPONSES;
}

pub struct GetIntegration;

impl crate::Operation for GetIntegration {
    type Input = GetIntegrationInput;
    type Output = GetIntegrationOutput;
    const SERVICE: &'static crate::ServiceInfo = &SERVICE;
    const INFO: &'static crate::OperationInfo = &info::GET_INTEGRATION;
}

pub struct GetIntegrationResponse;

impl crate::Operation for GetIntegrationResponse {
    type Input = GetIntegrationResponseInput;
    type Output = GetIntegrationResponseOutput;
    const SERVICE: &'static crate::ServiceInfo = &SERVICE;
    const INFO: &'static crate::OperationInfo = &info::GET_INTEGRATION_RESPONSE;
}

pub struct GetMethod;

impl crate::Operation for GetMethod {
    type Input = GetMethodInput;
    type Output = GetMethodOutput;
    const SERVICE: &'static crate::ServiceInfo = &SERVICE;
    const INFO: &'static crate::OperationInfo = &info::GET_METHOD;
}

pub struct GetMethodResponse;

impl crate::Operation for GetMethodResponse {
    type Input = GetMethodResponseInput;
    type Output = GetMethodResponseOutput;
    const SERVICE: &'static crate::ServiceInfo = &SERVICE;
    const INFO: &'static crate::OperationInfo = &info::GET_METHOD_RESPONSE;
}

pub struct GetModel;

impl crate::Operation for GetModel {
    type Input = GetModelInput;
    type Output = GetModelOutput;
    const SERVICE: &'static crate::ServiceInfo = &SERVICE;
    const INFO: &'static crate::OperationInfo = &info::GET_MODEL;
}

pub struct GetModelTemplate;

impl crate::Operation for GetModelTemplate {
    type Input = GetModelTemplateInput;
    type Output = GetModelTemplateOutput;
    const SERVICE: &'static crate::ServiceInfo = &SERVICE;
    const INFO: &'static crate::OperationInfo = &info::GET_MODEL_TEMPLATE;
}

pub struct GetModels;

impl crate::Operation for GetModels {
    type Input = GetModelsInput;
    type Output = GetModelsOutput;
    const SERVICE: &'static crate::ServiceInfo = &SERVICE;
    const INFO: &'static crate::OperationInfo = &info::GET_MODELS;
}

pub struct GetRequestValidator;

impl crate::Operation for GetRequestValidator {
    type Input = GetRequestValidatorInput;
    type Output = GetRequestValidatorOutput;
    const SERVICE: &'static crate::ServiceInfo = &SERVICE;
    const INFO: &'static crate::OperationInfo = &info::GET_REQUEST_VALIDATOR;
}

pub struct GetRequestValidators;

impl crate::Operation for GetRequestValidators {
    type Input = GetRequestValidatorsInput;
    type Output = GetRequestValidatorsOutput;
    const SERVICE: &'static crate::ServiceInfo = &SERVICE;
    const INFO: &'static crate::OperationInfo = &info::GET_REQUEST_VALIDATORS;
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

pub struct GetSdk;

impl crate::Operation for GetSdk {
    type Input = GetSdkInput;
    type Output = GetSdkOutput;
    const SERVICE: &'static crate::ServiceInfo = &SERVICE;
    const INFO: &'static crate::OperationInfo = &info::GET_SDK;
}

pub struct GetSdkTypes;

impl crate::Operation for GetSdkTypes {
    type Input = GetSdkTypesInput;
    type Output = GetSdkTypesOutput;
    const SERVICE: &'static crate::ServiceInfo = &SERVICE;
    const INFO: &'static crate::OperationInfo = &info::GET_SDK_TYPES;
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

pub struct GetUsage;

impl crate::Operation for GetUsage {
    type Input = GetUsageInput;
    type Output = GetUsageOutput;
    const SERVICE: &'static crate::ServiceInfo = &SERVICE;
    const INFO: &'static crate::OperationInfo = &info::GET_USAGE;
}

pub struct GetUsagePlan;

impl crate::Operation for GetUsagePlan {
    type Input = GetUsagePlanInput;
    type Output = GetUsagePlanOutput;
    const SERVICE: &'static crate::ServiceInfo = &SERVICE;
    const INFO: &'static crate::OperationInfo = &info::GET_USAGE_PLAN;
}

pub struct GetUsagePlanKey;

impl crate::Operation for GetUsagePlanKey {
    type Input = GetUsagePlanKeyInput;
    type Output = GetUsagePlanKeyOutput;
    const SERVICE: &'static crate::ServiceInfo = &SERVICE;
    const INFO: &'static crate::OperationInfo = &info::GET_USAGE_PLAN_KEY;
}

pub struct GetUsagePlanKeys;

impl crate::Operation for GetUsagePlanKeys {
    type Input = GetUsagePlanKeysInput;
    type Output = GetUsagePlanKeysOutput;
    const SERVICE: &'static crate::ServiceInfo = &SERVICE;
    const INFO: &'static crate::OperationInfo = &info::GET_USAGE_PLAN_KEYS;
}

pub struct GetUsagePlans;

impl crate::Operation for GetUsagePlans {
    type Input = GetUsagePlansInput;
    type Output = GetUsagePlansOutput;
    const SERVICE: &'static crate::ServiceInfo = &SERVICE;
    const INFO: &'static crate::OperationInfo = &info::GET_USAGE_PLANS;
}

pub struct GetVpcLink;

impl crate::Operation for GetVpcLink {
    type Input = GetVpcLinkInput;
    type Output = GetVpcLinkOutput;
    const SERVICE: &'static crate::ServiceInfo = &SERVICE;
    const INFO: &'static crate::OperationInfo = &info::GET_VPC_LINK;
}

pub struct GetVpcLinks;

impl crate::Operation for GetVpcLinks {
    type Input = GetVpcLinksInput;
    type Output = GetVpcLinksOutput;
    const SERVICE: &'static crate::ServiceInfo = &SERVICE;
    const INFO: &'static crate::OperationInfo = &info::GET_VPC_LINKS;
}

pub struct ImportApiKeys;

impl crate::Operation for ImportApiKeys {
    type Input = ImportApiKeysInput;
    type Output = ImportApiKeysOutput;
    const SERVICE: &'static crate::ServiceInfo = &SERVICE;
    const INFO: &'static crate::OperationInfo = &info::IMPORT_API_KEYS;
}

pub struct ImportRestApi;

impl crate::Operation for ImportRestApi {
    type Input = ImportRestApiInput;
    type Output = ImportRestApiOutput;
    const SERVICE: &'static crate::ServiceInfo = &SERVICE;
    const INFO: &'static crate::OperationInfo = &info::IMPORT_REST_API;
}

pub struct PutGatewayResponse;

impl crate::Operation for PutGatewayResponse {
    type Input = PutGatewayResponseInput;
    type Output = PutGatewayResponseOutput;
    const SERVICE: &'static crate::ServiceInfo = &SERVICE;
    const INFO: &'static crate::OperationInfo = &info::PUT_GATEWAY_RESPONSE;
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

pub struct PutRestApi;

impl crate::Operation for PutRestApi {
    type Input = PutRestApiInput;
    type Output = PutRestApiOutput;
    const SERVICE: &'static crate::ServiceInfo = &SERVICE;
    const INFO: &'static crate::OperationInfo = &info::PUT_REST_API;
}

pub struct TagResource;

impl crate::Operation for TagResource {
    type Input = TagResourceInput;
    type Output = TagResourceOutput;
    const SERVICE: &'static crate::ServiceInfo = &SERVICE;
    const INFO: &'static crate::OperationInfo = &info::TAG_RESOURCE;
}

pub struct TestInvokeAuthorizer;

impl crate::Operation for TestInvokeAuthorizer {
    type Input = TestInvokeAuthorizerInput;
    type Output = TestInvokeAuthorizerOutput;
    const SERVICE: &'static crate::ServiceInfo = &SERVICE;
    const INFO: &'static crate::OperationInfo = &info::TEST_INVOKE_AUTHORIZER;
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

pub struct UpdateApiKey;

impl crate::Operation for UpdateApiKey {
    type Input = UpdateApiKeyInput;
    type Output = UpdateApiKeyOutput;
    const SERVICE: &'static crate::ServiceInfo = &SERVICE;
    const INFO: &'static crate::OperationInfo = &info::UPDATE_API_KEY;
}

pub struct UpdateAuthorizer;

impl crate::Operation for UpdateAuthorizer {
    type Input = UpdateAuthorizerInput;
    type Output = UpdateAuthorizerOutput;
    const SERVICE: &'static crate::ServiceInfo = &SERVICE;
    const INFO: &'static crate::OperationInfo = &info::UPDATE_AUTHORIZER;
}

pub struct UpdateDeployment;

impl crate::Operation for UpdateDeployment {
    type Input = UpdateDeploymentInput;
    type Output = UpdateDeploymentOutput;
    const SERVICE: &'static crate::ServiceInfo = &SERVICE;
    const INFO: &'static crate::OperationInfo = &info::UPDATE_DEPLOYMENT;
}

pub struct UpdateGatewayResponse;

impl crate::Operation for UpdateGatewayResponse {
    type Input = UpdateGatewayResponseInput;
    type Output = UpdateGatewayResponseOutput;
    const SERVICE: &'static crate::ServiceInfo = &SERVICE;
    const INFO: &'static crate::OperationInfo = &info::UPDATE_GATEWAY_RESPONSE;
}

pub struct UpdateIntegration;

impl crate::Operation for UpdateIntegration {
    type Input = UpdateIntegrationInput;
    type Output = UpdateIntegrationOutput;
    const SERVICE: &'static crate::ServiceInfo = &SERVICE;
    const INFO: &'static crate::OperationInfo = &info::UPDATE_INTEGRATION;
}

pub struct UpdateIntegrationResponse;

impl crate::Operation for UpdateIntegrationResponse {
    type Input = UpdateIntegrationResponseInput;
    type Output = UpdateIntegrationResponseOutput;
    const SERVICE: &'static crate::ServiceInfo = &SERVICE;
    const INFO: &'static crate::OperationInfo = &info::UPDATE_INTEGRATION_RESPONSE;
}

pub struct UpdateMethod;

impl crate::Operation for UpdateMethod {
    type Input = UpdateMethodInput;
    type Output = UpdateMethodOutput;
    const SERVICE: &'static crate::ServiceInfo = &SERVICE;
    const INFO: &'static crate::OperationInfo = &info::UPDATE_METHOD;
}

pub struct UpdateMethodResponse;

impl crate::Operation for UpdateMethodResponse {
    type Input = UpdateMethodResponseInput;
    type Output = UpdateMethodResponseOutput;
    const SERVICE: &'static crate::ServiceInfo = &SERVICE;
    const INFO: &'static crate::OperationInfo = &info::UPDATE_METHOD_RESPONSE;
}

pub struct UpdateModel;

impl crate::Operation for UpdateModel {
    type Input = UpdateModelInput;
    type Output = UpdateModelOutput;
    const SERVICE: &'static crate::ServiceInfo = &SERVICE;
    const INFO: &'static crate::OperationInfo = &info::UPDATE_MODEL;
}

pub struct UpdateRequestValidator;

impl crate::Operation for UpdateRequestValidator {
    type Input = UpdateRequestValidatorInput;
    type Output = UpdateRequestValidatorOutput;
    const SERVICE: &'static crate::ServiceInfo = &SERVICE;
    const INFO: &'static crate::OperationInfo = &info::UPDATE_REQUEST_VALIDATOR;
}

pub struct UpdateResource;

impl crate::Operation for UpdateResource {
    type Input = UpdateResourceInput;
    type Output = UpdateResourceOutput;
    const SERVICE: &'static crate::ServiceInfo = &SERVICE;
    const INFO: &'static crate::OperationInfo = &info::UPDATE_RESOURCE;
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

pub struct UpdateUsage;

impl crate::Operation for UpdateUsage {
    type Input = UpdateUsageInput;
    type Output = UpdateUsageOutput;
    const SERVICE: &'static crate::ServiceInfo = &SERVICE;
    const INFO: &'static crate::OperationInfo = &info::UPDATE_USAGE;
}

pub struct UpdateUsagePlan;

impl crate::Operation for UpdateUsagePlan {
    type Input = UpdateUsagePlanInput;
    type Output = UpdateUsagePlanOutput;
    const SERVICE: &'static crate::ServiceInfo = &SERVICE;
    const INFO: &'static crate::OperationInfo = &info::UPDATE_USAGE_PLAN;
}

/// What the model says of the operations.
pub mod info {
    use super::schema;
    use crate::OperationInfo;

    pub static CREATE_API_KEY: OperationInfo = OperationInfo {
        name: "CreateApiKey",
        method: "POST",
        uri: "/apikeys",
        status: 201,
        input: &schema::CREATE_API_KEY_REQUEST,
        output: &schema::API_KEY,
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
    pub static CREATE_AUTHORIZER: OperationInfo = OperationInfo {
        name: "CreateAuthorizer",
        method: "POST",
        uri: "/restapis/{restapi_id}/authorizers",
        status: 201,
        input: &schema::CREATE_AUTHORIZER_REQUEST,
        output: &schema::AUTHORIZER,
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
    pub static CREATE_BASE_PATH_MAPPING: OperationInfo = OperationInfo {
        name: "CreateBasePathMapping",
        method: "POST",
        uri: "/domainnames/{domain_name}/basepathmappings",
        status: 201,
        input: &schema::CREATE_BASE_PATH_MAPPING_REQUEST,
        output: &schema::BASE_PATH_MAPPING,
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
    pub static CREATE_DOCUMENTATION_PART: OperationInfo = OperationInfo {
        name: "CreateDocumentationPart",
        method: "POST",
        uri: "/restapis/{restapi_id}/documentation/parts",
        status: 201,
        input: &schema::CREATE_DOCUMENTATION_PART_REQUEST,
        output: &schema::DOCUMENTATION_PART,
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
    pub static CREATE_DOCUMENTATION_VERSION: OperationInfo = OperationInfo {
        name: "CreateDocumentationVersion",
        method: "POST",
        uri: "/restapis/{restapi_id}/documentation/versions",
        status: 201,
        input: &schema::CREATE_DOCUMENTATION_VERSION_REQUEST,
        output: &schema::DOCUMENTATION_VERSION,
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
    pub static CREATE_DOMAIN_NAME: OperationInfo = OperationInfo {
        name: "CreateDomainName",
        method: "POST",
        uri: "/domainnames",
        status: 201,
        input: &schema::CREATE_DOMAIN_NAME_REQUEST,
        output: &schema::DOMAIN_NAME,
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
    pub static CREATE_MODEL: OperationInfo = OperationInfo {
        name: "CreateModel",
        method: "POST",
        uri: "/restapis/{restapi_id}/models",
        status: 201,
        input: &schema::CREATE_MODEL_REQUEST,
        output: &schema::MODEL,
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
    pub static CREATE_REQUEST_VALIDATOR: OperationInfo = OperationInfo {
        name: "CreateRequestValidator",
        method: "POST",
        uri: "/restapis/{restapi_id}/requestvalidators",
        status: 201,
        input: &schema::CREATE_REQUEST_VALIDATOR_REQUEST,
        output: &schema::REQUEST_VALIDATOR,
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
    pub static CREATE_USAGE_PLAN: OperationInfo = OperationInfo {
        name: "CreateUsagePlan",
        method: "POST",
        uri: "/usageplans",
        status: 201,
        input: &schema::CREATE_USAGE_PLAN_REQUEST,
        output: &schema::USAGE_PLAN,
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
    pub static CREATE_USAGE_PLAN_KEY: OperationInfo = OperationInfo {
        name: "CreateUsagePlanKey",
        method: "POST",
        uri: "/usageplans/{usageplanId}/keys",
        status: 201,
        input: &schema::CREATE_USAGE_PLAN_KEY_REQUEST,
        output: &schema::USAGE_PLAN_KEY,
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
    pub static CREATE_VPC_LINK: OperationInfo = OperationInfo {
        name: "CreateVpcLink",
        method: "POST",
        uri: "/vpclinks",
        status: 202,
        input: &schema::CREATE_VPC_LINK_REQUEST,
        output: &schema::VPC_LINK,
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
    pub static DELETE_API_KEY: OperationInfo = OperationInfo {
        name: "DeleteApiKey",
        method: "DELETE",
        uri: "/apikeys/{api_Key}",
        status: 202,
        input: &schema::DELETE_API_KEY_REQUEST,
        output: &schema::DELETE_API_KEY_OUTPUT,
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
    pub static DELETE_AUTHORIZER: OperationInfo = OperationInfo {
        name: "DeleteAuthorizer",
        method: "DELETE",
        uri: "/restapis/{restapi_id}/authorizers/{authorizer_id}",
        status: 202,
        input: &schema::DELETE_AUTHORIZER_REQUEST,
        output: &schema::DELETE_AUTHORIZER_OUTPUT,
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
    pub static DELETE_GATEWAY_RESPONSE: OperationInfo = OperationInfo {
        name: "DeleteGatewayResponse",
        method: "DELETE",
        uri: "/restapis/{restapi_id}/gatewayresponses/{response_type}",
        status: 202,
        input: &schema::DELETE_GATEWAY_RESPONSE_REQUEST,
        output: &schema::DELETE_GATEWAY_RESPONSE_OUTPUT,
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
    pub static DELETE_INTEGRATION_RESPONSE: OperationInfo = OperationInfo {
        name: "DeleteIntegrationResponse",
        method: "DELETE",
        uri: "/restapis/{restapi_id}/resources/{resource_id}/methods/{http_method}/integration/responses/{status_code}",
        status: 204,
        input: &schema::DELETE_INTEGRATION_RESPONSE_REQUEST,
        output: &schema::DELETE_INTEGRATION_RESPONSE_OUTPUT,
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
    pub static DELETE_METHOD_RESPONSE: OperationInfo = OperationInfo {
        name: "DeleteMethodResponse",
        method: "DELETE",
        uri: "/restapis/{restapi_id}/resources/{resource_id}/methods/{http_method}/responses/{status_code}",
        status: 204,
        input: &schema::DELETE_METHOD_RESPONSE_REQUEST,
        output: &schema::DELETE_METHOD_RESPONSE_OUTPUT,
        result_wrapper: None,
        input_xml_name: None,
        input_xml_namespace: None,
        errors: &[
            "UnauthorizedException",
            "NotFoundException",
            "TooManyRequestsException",
            "BadRequestException",
            "ConflictException",
        ],
    };
    pub static DELETE_MODEL: OperationInfo = OperationInfo {
        name: "DeleteModel",
        method: "DELETE",
        uri: "/restapis/{restapi_id}/models/{model_name}",
        status: 202,
        input: &schema::DELETE_MODEL_REQUEST,
        output: &schema::DELETE_MODEL_OUTPUT,
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
    pub static DELETE_REQUEST_VALIDATOR: OperationInfo = OperationInfo {
        name: "DeleteRequestValidator",
        method: "DELETE",
        uri: "/restapis/{restapi_id}/requestvalidators/{requestvalidator_id}",
        status: 202,
        input: &schema::DELETE_REQUEST_VALIDATOR_REQUEST,
        output: &schema::DELETE_REQUEST_VALIDATOR_OUTPUT,
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
    pub static DELETE_USAGE_PLAN: OperationInfo = OperationInfo {
        name: "DeleteUsagePlan",
        method: "DELETE",
        uri: "/usageplans/{usageplanId}",
        status: 202,
        input: &schema::DELETE_USAGE_PLAN_REQUEST,
        output: &schema::DELETE_USAGE_PLAN_OUTPUT,
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
    pub static DELETE_USAGE_PLAN_KEY: OperationInfo = OperationInfo {
        name: "DeleteUsagePlanKey",
        method: "DELETE",
        uri: "/usageplans/{usageplanId}/keys/{keyId}",
        status: 202,
        input: &schema::DELETE_USAGE_PLAN_KEY_REQUEST,
        output: &schema::DELETE_USAGE_PLAN_KEY_OUTPUT,
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
    pub static FLUSH_STAGE_AUTHORIZERS_CACHE: OperationInfo = OperationInfo {
        name: "FlushStageAuthorizersCache",
        method: "DELETE",
        uri: "/restapis/{restapi_id}/stages/{stage_name}/cache/authorizers",
        status: 202,
        input: &schema::FLUSH_STAGE_AUTHORIZERS_CACHE_REQUEST,
        output: &schema::FLUSH_STAGE_AUTHORIZERS_CACHE_OUTPUT,
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
    pub static FLUSH_STAGE_CACHE: OperationInfo = OperationInfo {
        name: "FlushStageCache",
        method: "DELETE",
        uri: "/restapis/{restapi_id}/stages/{stage_name}/cache/data",
        status: 202,
        input: &schema::FLUSH_STAGE_CACHE_REQUEST,
        output: &schema::FLUSH_STAGE_CACHE_OUTPUT,
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
    pub static GENERATE_CLIENT_CERTIFICATE: OperationInfo = OperationInfo {
        name: "GenerateClientCertificate",
        method: "POST",
        uri: "/clientcertificates",
        status: 201,
        input: &schema::GENERATE_CLIENT_CERTIFICATE_REQUEST,
        output: &schema::CLIENT_CERTIFICATE,
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
    pub static GET_API_KEY: OperationInfo = OperationInfo {
        name: "GetApiKey",
        method: "GET",
        uri: "/apikeys/{api_Key}",
        status: 200,
        input: &schema::GET_API_KEY_REQUEST,
        output: &schema::API_KEY,
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
    pub static GET_API_KEYS: OperationInfo = OperationInfo {
        name: "GetApiKeys",
        method: "GET",
        uri: "/apikeys",
        status: 200,
        input: &schema::GET_API_KEYS_REQUEST,
        output: &schema::API_KEYS,
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
    pub static GET_AUTHORIZER: OperationInfo = OperationInfo {
        name: "GetAuthorizer",
        method: "GET",
        uri: "/restapis/{restapi_id}/authorizers/{authorizer_id}",
        status: 200,
        input: &schema::GET_AUTHORIZER_REQUEST,
        output: &schema::AUTHORIZER,
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
    pub static GET_AUTHORIZERS: OperationInfo = OperationInfo {
        name: "GetAuthorizers",
        method: "GET",
        uri: "/restapis/{restapi_id}/authorizers",
        status: 200,
        input: &schema::GET_AUTHORIZERS_REQUEST,
        output: &schema::AUTHORIZERS,
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
    pub static GET_BASE_PATH_MAPPINGS: OperationInfo = OperationInfo {
        name: "GetBasePathMappings",
        method: "GET",
        uri: "/domainnames/{domain_name}/basepathmappings",
        status: 200,
        input: &schema::GET_BASE_PATH_MAPPINGS_REQUEST,
        output: &schema::BASE_PATH_MAPPINGS,
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
    pub static GET_CLIENT_CERTIFICATES: OperationInfo = OperationInfo {
        name: "GetClientCertificates",
        method: "GET",
        uri: "/clientcertificates",
        status: 200,
        input: &schema::GET_CLIENT_CERTIFICATES_REQUEST,
        output: &schema::CLIENT_CERTIFICATES,
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
    pub static GET_DOCUMENTATION_PARTS: OperationInfo = OperationInfo {
        name: "GetDocumentationParts",
        method: "GET",
        uri: "/restapis/{restapi_id}/documentation/parts",
        status: 200,
        input: &schema::GET_DOCUMENTATION_PARTS_REQUEST,
        output: &schema::DOCUMENTATION_PARTS,
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
    pub static GET_DOCUMENTATION_VERSIONS: OperationInfo = OperationInfo {
        name: "GetDocumentationVersions",
        method: "GET",
        uri: "/restapis/{restapi_id}/documentation/versions",
        status: 200,
        input: &schema::GET_DOCUMENTATION_VERSIONS_REQUEST,
        output: &schema::DOCUMENTATION_VERSIONS,
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
    pub static GET_DOMAIN_NAME: OperationInfo = OperationInfo {
        name: "GetDomainName",
        method: "GET",
        uri: "/domainnames/{domain_name}",
        status: 200,
        input: &schema::GET_DOMAIN_NAME_REQUEST,
        output: &schema::DOMAIN_NAME,
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
    pub static GET_DOMAIN_NAMES: OperationInfo = OperationInfo {
        name: "GetDomainNames",
        method: "GET",
        uri: "/domainnames",
        status: 200,
        input: &schema::GET_DOMAIN_NAMES_REQUEST,
        output: &schema::DOMAIN_NAMES,
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
    pub static GET_GATEWAY_RESPONSE: OperationInfo = OperationInfo {
        name: "GetGatewayResponse",
        method: "GET",
        uri: "/restapis/{restapi_id}/gatewayresponses/{response_type}",
        status: 200,
        input: &schema::GET_GATEWAY_RESPONSE_REQUEST,
        output: &schema::GATEWAY_RESPONSE,
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
    pub static GET_GATEWAY_RESPONSES: OperationInfo = OperationInfo {
        name: "GetGatewayResponses",
        method: "GET",
        uri: "/restapis/{restapi_id}/gatewayresponses",
        status: 200,
        input: &schema::GET_GATEWAY_RESPONSES_REQUEST,
        output: &schema::GATEWAY_RESPONSES,
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
    pub static GET_INTEGRATION_RESPONSE: OperationInfo = OperationInfo {
        name: "GetIntegrationResponse",
        method: "GET",
        uri: "/restapis/{restapi_id}/resources/{resource_id}/methods/{http_method}/integration/responses/{status_code}",
        status: 200,
        input: &schema::GET_INTEGRATION_RESPONSE_REQUEST,
        output: &schema::INTEGRATION_RESPONSE,
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
    pub static GET_METHOD_RESPONSE: OperationInfo = OperationInfo {
        name: "GetMethodResponse",
        method: "GET",
        uri: "/restapis/{restapi_id}/resources/{resource_id}/methods/{http_method}/responses/{status_code}",
        status: 200,
        input: &schema::GET_METHOD_RESPONSE_REQUEST,
        output: &schema::METHOD_RESPONSE,
        result_wrapper: None,
        input_xml_name: None,
        input_xml_namespace: None,
        errors: &["UnauthorizedException", "NotFoundException", "TooManyRequestsException"],
    };
    pub static GET_MODEL: OperationInfo = OperationInfo {
        name: "GetModel",
        method: "GET",
        uri: "/restapis/{restapi_id}/models/{model_name}",
        status: 200,
        input: &schema::GET_MODEL_REQUEST,
        output: &schema::MODEL,
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
    pub static GET_MODEL_TEMPLATE: OperationInfo = OperationInfo {
        name: "GetModelTemplate",
        method: "GET",
        uri: "/restapis/{restapi_id}/models/{model_name}/default_template",
        status: 200,
        input: &schema::GET_MODEL_TEMPLATE_REQUEST,
        output: &schema::TEMPLATE,
        result_wrapper: None,
        input_xml_name: None,
        input_xml_namespace: None,
        errors: &[
            "UnauthorizedException",
            "NotFoundException",
            "BadRequestException",
            "TooManyRequestsException",
        ],
    };
    pub static GET_MODELS: OperationInfo = OperationInfo {
        name: "GetModels",
        method: "GET",
        uri: "/restapis/{restapi_id}/models",
        status: 200,
        input: &schema::GET_MODELS_REQUEST,
        output: &schema::MODELS,
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
    pub static GET_REQUEST_VALIDATOR: OperationInfo = OperationInfo {
        name: "GetRequestValidator",
        method: "GET",
        uri: "/restapis/{restapi_id}/requestvalidators/{requestvalidator_id}",
        status: 200,
        input: &schema::GET_REQUEST_VALIDATOR_REQUEST,
        output: &schema::REQUEST_VALIDATOR,
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
    pub static GET_REQUEST_VALIDATORS: OperationInfo = OperationInfo {
        name: "GetRequestValidators",
        method: "GET",
        uri: "/restapis/{restapi_id}/requestvalidators",
        status: 200,
        input: &schema::GET_REQUEST_VALIDATORS_REQUEST,
        output: &schema::REQUEST_VALIDATORS,
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
    pub static GET_SDK: OperationInfo = OperationInfo {
        name: "GetSdk",
        method: "GET",
        uri: "/restapis/{restapi_id}/stages/{stage_name}/sdks/{sdk_type}",
        status: 200,
        input: &schema::GET_SDK_REQUEST,
        output: &schema::SDK_RESPONSE,
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
    pub static GET_SDK_TYPES: OperationInfo = OperationInfo {
        name: "GetSdkTypes",
        method: "GET",
        uri: "/sdktypes",
        status: 200,
        input: &schema::GET_SDK_TYPES_REQUEST,
        output: &schema::SDK_TYPES,
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
    pub static GET_USAGE: OperationInfo = OperationInfo {
        name: "GetUsage",
        method: "GET",
        uri: "/usageplans/{usageplanId}/usage",
        status: 200,
        input: &schema::GET_USAGE_REQUEST,
        output: &schema::USAGE,
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
    pub static GET_USAGE_PLAN: OperationInfo = OperationInfo {
        name: "GetUsagePlan",
        method: "GET",
        uri: "/usageplans/{usageplanId}",
        status: 200,
        input: &schema::GET_USAGE_PLAN_REQUEST,
        output: &schema::USAGE_PLAN,
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
    pub static GET_USAGE_PLAN_KEY: OperationInfo = OperationInfo {
        name: "GetUsagePlanKey",
        method: "GET",
        uri: "/usageplans/{usageplanId}/keys/{keyId}",
        status: 200,
        input: &schema::GET_USAGE_PLAN_KEY_REQUEST,
        output: &schema::USAGE_PLAN_KEY,
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
    pub static GET_USAGE_PLAN_KEYS: OperationInfo = OperationInfo {
        name: "GetUsagePlanKeys",
        method: "GET",
        uri: "/usageplans/{usageplanId}/keys",
        status: 200,
        input: &schema::GET_USAGE_PLAN_KEYS_REQUEST,
        output: &schema::USAGE_PLAN_KEYS,
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
    pub static GET_USAGE_PLANS: OperationInfo = OperationInfo {
        name: "GetUsagePlans",
        method: "GET",
        uri: "/usageplans",
        status: 200,
        input: &schema::GET_USAGE_PLANS_REQUEST,
        output: &schema::USAGE_PLANS,
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
    pub static GET_VPC_LINK: OperationInfo = OperationInfo {
        name: "GetVpcLink",
        method: "GET",
        uri: "/vpclinks/{vpclink_id}",
        status: 200,
        input: &schema::GET_VPC_LINK_REQUEST,
        output: &schema::VPC_LINK,
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
    pub static GET_VPC_LINKS: OperationInfo = OperationInfo {
        name: "GetVpcLinks",
        method: "GET",
        uri: "/vpclinks",
        status: 200,
        input: &schema::GET_VPC_LINKS_REQUEST,
        output: &schema::VPC_LINKS,
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
    pub static IMPORT_API_KEYS: OperationInfo = OperationInfo {
        name: "ImportApiKeys",
        method: "POST",
        uri: "/apikeys?mode=import",
        status: 201,
        input: &schema::IMPORT_API_KEYS_REQUEST,
        output: &schema::API_KEY_IDS,
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
    pub static IMPORT_REST_API: OperationInfo = OperationInfo {
        name: "ImportRestApi",
        method: "POST",
        uri: "/restapis?mode=import",
        status: 201,
        input: &schema::IMPORT_REST_API_REQUEST,
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
    pub static PUT_GATEWAY_RESPONSE: OperationInfo = OperationInfo {
        name: "PutGatewayResponse",
        method: "PUT",
        uri: "/restapis/{restapi_id}/gatewayresponses/{response_type}",
        status: 201,
        input: &schema::PUT_GATEWAY_RESPONSE_REQUEST,
        output: &schema::GATEWAY_RESPONSE,
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
    pub static PUT_REST_API: OperationInfo = OperationInfo {
        name: "PutRestApi",
        method: "PUT",
        uri: "/restapis/{restapi_id}",
        status: 200,
        input: &schema::PUT_REST_API_REQUEST,
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
    pub static TEST_INVOKE_AUTHORIZER: OperationInfo = OperationInfo {
        name: "TestInvokeAuthorizer",
        method: "POST",
        uri: "/restapis/{restapi_id}/authorizers/{authorizer_id}",
        status: 200,
        input: &schema::TEST_INVOKE_AUTHORIZER_REQUEST,
        output: &schema::TEST_INVOKE_AUTHORIZER_RESPONSE,
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
    pub static UPDATE_API_KEY: OperationInfo = OperationInfo {
        name: "UpdateApiKey",
        method: "PATCH",
        uri: "/apikeys/{api_Key}",
        status: 200,
        input: &schema::UPDATE_API_KEY_REQUEST,
        output: &schema::API_KEY,
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
    pub static UPDATE_AUTHORIZER: OperationInfo = OperationInfo {
        name: "UpdateAuthorizer",
        method: "PATCH",
        uri: "/restapis/{restapi_id}/authorizers/{authorizer_id}",
        status: 200,
        input: &schema::UPDATE_AUTHORIZER_REQUEST,
        output: &schema::AUTHORIZER,
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
    pub static UPDATE_DEPLOYMENT: OperationInfo = OperationInfo {
        name: "UpdateDeployment",
        method: "PATCH",
        uri: "/restapis/{restapi_id}/deployments/{deployment_id}",
        status: 200,
        input: &schema::UPDATE_DEPLOYMENT_REQUEST,
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
    pub static UPDATE_GATEWAY_RESPONSE: OperationInfo = OperationInfo {
        name: "UpdateGatewayResponse",
        method: "PATCH",
        uri: "/restapis/{restapi_id}/gatewayresponses/{response_type}",
        status: 200,
        input: &schema::UPDATE_GATEWAY_RESPONSE_REQUEST,
        output: &schema::GATEWAY_RESPONSE,
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
    pub static UPDATE_INTEGRATION: OperationInfo = OperationInfo {
        name: "UpdateIntegration",
        method: "PATCH",
        uri: "/restapis/{restapi_id}/resources/{resource_id}/methods/{http_method}/integration",
        status: 200,
        input: &schema::UPDATE_INTEGRATION_REQUEST,
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
    pub static UPDATE_INTEGRATION_RESPONSE: OperationInfo = OperationInfo {
        name: "UpdateIntegrationResponse",
        method: "PATCH",
        uri: "/restapis/{restapi_id}/resources/{resource_id}/methods/{http_method}/integration/responses/{status_code}",
        status: 200,
        input: &schema::UPDATE_INTEGRATION_RESPONSE_REQUEST,
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
    pub static UPDATE_METHOD: OperationInfo = OperationInfo {
        name: "UpdateMethod",
        method: "PATCH",
        uri: "/restapis/{restapi_id}/resources/{resource_id}/methods/{http_method}",
        status: 200,
        input: &schema::UPDATE_METHOD_REQUEST,
        output: &schema::METHOD,
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
    pub static UPDATE_METHOD_RESPONSE: OperationInfo = OperationInfo {
        name: "UpdateMethodResponse",
        method: "PATCH",
        uri: "/restapis/{restapi_id}/resources/{resource_id}/methods/{http_method}/responses/{status_code}",
        status: 201,
        input: &schema::UPDATE_METHOD_RESPONSE_REQUEST,
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
    pub static UPDATE_MODEL: OperationInfo = OperationInfo {
        name: "UpdateModel",
        method: "PATCH",
        uri: "/restapis/{restapi_id}/models/{model_name}",
        status: 200,
        input: &schema::UPDATE_MODEL_REQUEST,
        output: &schema::MODEL,
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
    pub static UPDATE_REQUEST_VALIDATOR: OperationInfo = OperationInfo {
        name: "UpdateRequestValidator",
        method: "PATCH",
        uri: "/restapis/{restapi_id}/requestvalidators/{requestvalidator_id}",
        status: 200,
        input: &schema::UPDATE_REQUEST_VALIDATOR_REQUEST,
        output: &schema::REQUEST_VALIDATOR,
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
    pub static UPDATE_RESOURCE: OperationInfo = OperationInfo {
        name: "UpdateResource",
        method: "PATCH",
        uri: "/restapis/{restapi_id}/resources/{resource_id}",
        status: 200,
        input: &schema::UPDATE_RESOURCE_REQUEST,
        output: &schema::RESOURCE,
        result_wrapper: None,
        input_xml_name: None,
        input_xml_namespace: None,
        errors: &[
            "UnauthorizedException",
            "NotFoundException",
            "ConflictException",
            "BadRequestException",
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
    pub static UPDATE_USAGE: OperationInfo = OperationInfo {
        name: "UpdateUsage",
        method: "PATCH",
        uri: "/usageplans/{usageplanId}/keys/{keyId}/usage",
        status: 200,
        input: &schema::UPDATE_USAGE_REQUEST,
        output: &schema::USAGE,
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
    pub static UPDATE_USAGE_PLAN: OperationInfo = OperationInfo {
        name: "UpdateUsagePlan",
        method: "PATCH",
        uri: "/usageplans/{usageplanId}",
        status: 200,
        input: &schema::UPDATE_USAGE_PLAN_REQUEST,
        output: &schema::USAGE_PLAN,
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
pub struct ApiKey {
    pub id: Option<String>,
    pub value: Option<String>,
    pub name: Option<String>,
    pub customer_id: Option<String>,
    pub description: Option<String>,
    pub enabled: Option<bool>,
    pub created_date: Option<crate::Timestamp>,
    pub last_updated_date: Option<crate::Timestamp>,
    pub stage_keys: Option<Vec<String>>,
    pub tags: Option<indexmap::IndexMap<String, String>>,
}

impl crate::TreeValue for ApiKey {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self {
            id: s.take_optional(0)?,
            value: s.take_optional(1)?,
            name: s.take_optional(2)?,
            customer_id: s.take_optional(3)?,
            description: s.take_optional(4)?,
            enabled: s.take_optional(5)?,
            created_date: s.take_optional(6)?,
            last_updated_date: s.take_optional(7)?,
            stage_keys: s.take_optional(8)?,
            tags: s.take_optional(9)?,
        })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(10);
        s.put_optional(0, self.id);
        s.put_optional(1, self.value);
        s.put_optional(2, self.name);
        s.put_optional(3, self.customer_id);
        s.put_optional(4, self.description);
        s.put_optional(5, self.enabled);
        s.put_optional(6, self.created_date);
        s.put_optional(7, self.last_updated_date);
        s.put_optional(8, self.stage_keys);
        s.put_optional(9, self.tags);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for ApiKey {
    const SCHEMA: &'static crate::Schema = &schema::API_KEY;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct ImportApiKeysOutput {
    pub ids: Option<Vec<String>>,
    pub warnings: Option<Vec<String>>,
}

impl crate::TreeValue for ImportApiKeysOutput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self { ids: s.take_optional(0)?, warnings: s.take_optional(1)? })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(2);
        s.put_optional(0, self.ids);
        s.put_optional(1, self.warnings);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for ImportApiKeysOutput {
    const SCHEMA: &'static crate::Schema = &schema::API_KEY_IDS;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct GetApiKeysOutput {
    pub warnings: Option<Vec<String>>,
    pub position: Option<String>,
    pub items: Option<Vec<ApiKey>>,
}

impl crate::TreeValue for GetApiKeysOutput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self { warnings: s.take_optional(0)?, position: s.take_optional(1)?, items: s.take_optional(2)? })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(3);
        s.put_optional(0, self.warnings);
        s.put_optional(1, self.position);
        s.put_optional(2, self.items);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for GetApiKeysOutput {
    const SCHEMA: &'static crate::Schema = &schema::API_KEYS;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct ApiStage {
    pub api_id: Option<String>,
    pub stage: Option<String>,
    pub throttle: Option<indexmap::IndexMap<String, ThrottleSettings>>,
}

impl crate::TreeValue for ApiStage {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self { api_id: s.take_optional(0)?, stage: s.take_optional(1)?, throttle: s.take_optional(2)? })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(3);
        s.put_optional(0, self.api_id);
        s.put_optional(1, self.stage);
        s.put_optional(2, self.throttle);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for ApiStage {
    const SCHEMA: &'static crate::Schema = &schema::API_STAGE;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct Authorizer {
    pub id: Option<String>,
    pub name: Option<String>,
    pub r#type: Option<AuthorizerType>,
    pub provider_arns: Option<Vec<String>>,
    pub auth_type: Option<String>,
    pub authorizer_uri: Option<String>,
    pub authorizer_credentials: Option<String>,
    pub identity_source: Option<String>,
    pub identity_validation_expression: Option<String>,
    pub authorizer_result_ttl_in_seconds: Option<i32>,
    pub jwt_configuration: Option<JwtConfiguration>,
}

impl crate::TreeValue for Authorizer {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self {
            id: s.take_optional(0)?,
            name: s.take_optional(1)?,
            r#type: s.take_optional(2)?,
            provider_arns: s.take_optional(3)?,
            auth_type: s.take_optional(4)?,
            authorizer_uri: s.take_optional(5)?,
            authorizer_credentials: s.take_optional(6)?,
            identity_source: s.take_optional(7)?,
            identity_validation_expression: s.take_optional(8)?,
            authorizer_result_ttl_in_seconds: s.take_optional(9)?,
            jwt_configuration: s.take_optional(10)?,
        })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(11);
        s.put_optional(0, self.id);
        s.put_optional(1, self.name);
        s.put_optional(2, self.r#type);
        s.put_optional(3, self.provider_arns);
        s.put_optional(4, self.auth_type);
        s.put_optional(5, self.authorizer_uri);
        s.put_optional(6, self.authorizer_credentials);
        s.put_optional(7, self.identity_source);
        s.put_optional(8, self.identity_validation_expression);
        s.put_optional(9, self.authorizer_result_ttl_in_seconds);
        s.put_optional(10, self.jwt_configuration);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for Authorizer {
    const SCHEMA: &'static crate::Schema = &schema::AUTHORIZER;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct GetAuthorizersOutput {
    pub position: Option<String>,
    pub items: Option<Vec<Authorizer>>,
}

impl crate::TreeValue for GetAuthorizersOutput {
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

impl crate::Shape for GetAuthorizersOutput {
    const SCHEMA: &'static crate::Schema = &schema::AUTHORIZERS;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct BasePathMapping {
    pub base_path: Option<String>,
    pub rest_api_id: Option<String>,
    pub stage: Option<String>,
}

impl crate::TreeValue for BasePathMapping {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self {
            base_path: s.take_optional(0)?,
            rest_api_id: s.take_optional(1)?,
            stage: s.take_optional(2)?,
        })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(3);
        s.put_optional(0, self.base_path);
        s.put_optional(1, self.rest_api_id);
        s.put_optional(2, self.stage);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for BasePathMapping {
    const SCHEMA: &'static crate::Schema = &schema::BASE_PATH_MAPPING;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct GetBasePathMappingsOutput {
    pub position: Option<String>,
    pub items: Option<Vec<BasePathMapping>>,
}

impl crate::TreeValue for GetBasePathMappingsOutput {
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

impl crate::Shape for GetBasePathMappingsOutput {
    const SCHEMA: &'static crate::Schema = &schema::BASE_PATH_MAPPINGS;
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
pub struct ClientCertificate {
    pub client_certificate_id: Option<String>,
    pub description: Option<String>,
    pub pem_encoded_certificate: Option<String>,
    pub created_date: Option<crate::Timestamp>,
    pub expiration_date: Option<crate::Timestamp>,
    pub tags: Option<indexmap::IndexMap<String, String>>,
}

impl crate::TreeValue for ClientCertificate {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self {
            client_certificate_id: s.take_optional(0)?,
            description: s.take_optional(1)?,
            pem_encoded_certificate: s.take_optional(2)?,
            created_date: s.take_optional(3)?,
            expiration_date: s.take_optional(4)?,
            tags: s.take_optional(5)?,
        })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(6);
        s.put_optional(0, self.client_certificate_id);
        s.put_optional(1, self.description);
        s.put_optional(2, self.pem_encoded_certificate);
        s.put_optional(3, self.created_date);
        s.put_optional(4, self.expiration_date);
        s.put_optional(5, self.tags);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for ClientCertificate {
    const SCHEMA: &'static crate::Schema = &schema::CLIENT_CERTIFICATE;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct GetClientCertificatesOutput {
    pub position: Option<String>,
    pub items: Option<Vec<ClientCertificate>>,
}

impl crate::TreeValue for GetClientCertificatesOutput {
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

impl crate::Shape for GetClientCertificatesOutput {
    const SCHEMA: &'static crate::Schema = &schema::CLIENT_CERTIFICATES;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct CreateApiKeyInput {
    pub name: Option<String>,
    pub description: Option<String>,
    pub enabled: Option<bool>,
    pub generate_distinct_id: Option<bool>,
    pub value: Option<String>,
    pub stage_keys: Option<Vec<StageKey>>,
    pub customer_id: Option<String>,
    pub tags: Option<indexmap::IndexMap<String, String>>,
}

impl crate::TreeValue for CreateApiKeyInput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self {
            name: s.take_optional(0)?,
            description: s.take_optional(1)?,
            enabled: s.take_optional(2)?,
            generate_distinct_id: s.take_optional(3)?,
            value: s.take_optional(4)?,
            stage_keys: s.take_optional(5)?,
            customer_id: s.take_optional(6)?,
            tags: s.take_optional(7)?,
        })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(8);
        s.put_optional(0, self.name);
        s.put_optional(1, self.description);
        s.put_optional(2, self.enabled);
        s.put_optional(3, self.generate_distinct_id);
        s.put_optional(4, self.value);
        s.put_optional(5, self.stage_keys);
        s.put_optional(6, self.customer_id);
        s.put_optional(7, self.tags);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for CreateApiKeyInput {
    const SCHEMA: &'static crate::Schema = &schema::CREATE_API_KEY_REQUEST;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct CreateAuthorizerInput {
    pub rest_api_id: String,
    pub name: String,
    pub r#type: AuthorizerType,
    pub provider_arns: Option<Vec<String>>,
    pub auth_type: Option<String>,
    pub authorizer_uri: Option<String>,
    pub authorizer_credentials: Option<String>,
    pub identity_source: Option<String>,
    pub identity_validation_expression: Option<String>,
    pub authorizer_result_ttl_in_seconds: Option<i32>,
    pub jwt_configuration: Option<JwtConfigurationInput>,
}

impl crate::TreeValue for CreateAuthorizerInput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self {
            rest_api_id: s.take(0)?,
            name: s.take(1)?,
            r#type: s.take(2)?,
            provider_arns: s.take_optional(3)?,
            auth_type: s.take_optional(4)?,
            authorizer_uri: s.take_optional(5)?,
            authorizer_credentials: s.take_optional(6)?,
            identity_source: s.take_optional(7)?,
            identity_validation_expression: s.take_optional(8)?,
            authorizer_result_ttl_in_seconds: s.take_optional(9)?,
            jwt_configuration: s.take_optional(10)?,
        })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(11);
        s.put(0, self.rest_api_id);
        s.put(1, self.name);
        s.put(2, self.r#type);
        s.put_optional(3, self.provider_arns);
        s.put_optional(4, self.auth_type);
        s.put_optional(5, self.authorizer_uri);
        s.put_optional(6, self.authorizer_credentials);
        s.put_optional(7, self.identity_source);
        s.put_optional(8, self.identity_validation_expression);
        s.put_optional(9, self.authorizer_result_ttl_in_seconds);
        s.put_optional(10, self.jwt_configuration);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for CreateAuthorizerInput {
    const SCHEMA: &'static crate::Schema = &schema::CREATE_AUTHORIZER_REQUEST;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct CreateBasePathMappingInput {
    pub domain_name: String,
    pub domain_name_id: Option<String>,
    pub base_path: Option<String>,
    pub rest_api_id: String,
    pub stage: Option<String>,
}

impl crate::TreeValue for CreateBasePathMappingInput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self {
            domain_name: s.take(0)?,
            domain_name_id: s.take_optional(1)?,
            base_path: s.take_optional(2)?,
            rest_api_id: s.take(3)?,
            stage: s.take_optional(4)?,
        })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(5);
        s.put(0, self.domain_name);
        s.put_optional(1, self.domain_name_id);
        s.put_optional(2, self.base_path);
        s.put(3, self.rest_api_id);
        s.put_optional(4, self.stage);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for CreateBasePathMappingInput {
    const SCHEMA: &'static crate::Schema = &schema::CREATE_BASE_PATH_MAPPING_REQUEST;
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
pub struct CreateDocumentationPartInput {
    pub rest_api_id: String,
    pub location: DocumentationPartLocation,
    pub properties: String,
}

impl crate::TreeValue for CreateDocumentationPartInput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self { rest_api_id: s.take(0)?, location: s.take(1)?, properties: s.take(2)? })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(3);
        s.put(0, self.rest_api_id);
        s.put(1, self.location);
        s.put(2, self.properties);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for CreateDocumentationPartInput {
    const SCHEMA: &'static crate::Schema = &schema::CREATE_DOCUMENTATION_PART_REQUEST;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct CreateDocumentationVersionInput {
    pub rest_api_id: String,
    pub documentation_version: String,
    pub stage_name: Option<String>,
    pub description: Option<String>,
}

impl crate::TreeValue for CreateDocumentationVersionInput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self {
            rest_api_id: s.take(0)?,
            documentation_version: s.take(1)?,
            stage_name: s.take_optional(2)?,
            description: s.take_optional(3)?,
        })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(4);
        s.put(0, self.rest_api_id);
        s.put(1, self.documentation_version);
        s.put_optional(2, self.stage_name);
        s.put_optional(3, self.description);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for CreateDocumentationVersionInput {
    const SCHEMA: &'static crate::Schema = &schema::CREATE_DOCUMENTATION_VERSION_REQUEST;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct CreateDomainNameInput {
    pub domain_name: String,
    pub certificate_name: Option<String>,
    pub certificate_body: Option<String>,
    pub certificate_private_key: Option<String>,
    pub certificate_chain: Option<String>,
    pub certificate_arn: Option<String>,
    pub regional_certificate_name: Option<String>,
    pub regional_certificate_arn: Option<String>,
    pub endpoint_configuration: Option<EndpointConfiguration>,
    pub tags: Option<indexmap::IndexMap<String, String>>,
    pub security_policy: Option<SecurityPolicy>,
    pub endpoint_access_mode: Option<EndpointAccessMode>,
    pub mutual_tls_authentication: Option<MutualTlsAuthenticationInput>,
    pub ownership_verification_certificate_arn: Option<String>,
    pub policy: Option<String>,
    pub routing_mode: Option<RoutingMode>,
}

impl crate::TreeValue for CreateDomainNameInput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self {
            domain_name: s.take(0)?,
            certificate_name: s.take_optional(1)?,
            certificate_body: s.take_optional(2)?,
            certificate_private_key: s.take_optional(3)?,
            certificate_chain: s.take_optional(4)?,
            certificate_arn: s.take_optional(5)?,
            regional_certificate_name: s.take_optional(6)?,
            regional_certificate_arn: s.take_optional(7)?,
            endpoint_configuration: s.take_optional(8)?,
            tags: s.take_optional(9)?,
            security_policy: s.take_optional(10)?,
            endpoint_access_mode: s.take_optional(11)?,
            mutual_tls_authentication: s.take_optional(12)?,
            ownership_verification_certificate_arn: s.take_optional(13)?,
            policy: s.take_optional(14)?,
            routing_mode: s.take_optional(15)?,
        })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(16);
        s.put(0, self.domain_name);
        s.put_optional(1, self.certificate_name);
        s.put_optional(2, self.certificate_body);
        s.put_optional(3, self.certificate_private_key);
        s.put_optional(4, self.certificate_chain);
        s.put_optional(5, self.certificate_arn);
        s.put_optional(6, self.regional_certificate_name);
        s.put_optional(7, self.regional_certificate_arn);
        s.put_optional(8, self.endpoint_configuration);
        s.put_optional(9, self.tags);
        s.put_optional(10, self.security_policy);
        s.put_optional(11, self.endpoint_access_mode);
        s.put_optional(12, self.mutual_tls_authentication);
        s.put_optional(13, self.ownership_verification_certificate_arn);
        s.put_optional(14, self.policy);
        s.put_optional(15, self.routing_mode);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for CreateDomainNameInput {
    const SCHEMA: &'static crate::Schema = &schema::CREATE_DOMAIN_NAME_REQUEST;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct CreateModelInput {
    pub rest_api_id: String,
    pub name: String,
    pub description: Option<String>,
    pub schema: Option<String>,
    pub content_type: String,
}

impl crate::TreeValue for CreateModelInput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self {
            rest_api_id: s.take(0)?,
            name: s.take(1)?,
            description: s.take_optional(2)?,
            schema: s.take_optional(3)?,
            content_type: s.take(4)?,
        })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(5);
        s.put(0, self.rest_api_id);
        s.put(1, self.name);
        s.put_optional(2, self.description);
        s.put_optional(3, self.schema);
        s.put(4, self.content_type);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for CreateModelInput {
    const SCHEMA: &'static crate::Schema = &schema::CREATE_MODEL_REQUEST;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct CreateRequestValidatorInput {
    pub rest_api_id: String,
    pub name: Option<String>,
    pub validate_request_body: Option<bool>,
    pub validate_request_parameters: Option<bool>,
}

impl crate::TreeValue for CreateRequestValidatorInput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self {
            rest_api_id: s.take(0)?,
            name: s.take_optional(1)?,
            validate_request_body: s.take_optional(2)?,
            validate_request_parameters: s.take_optional(3)?,
        })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(4);
        s.put(0, self.rest_api_id);
        s.put_optional(1, self.name);
        s.put_optional(2, self.validate_request_body);
        s.put_optional(3, self.validate_request_parameters);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for CreateRequestValidatorInput {
    const SCHEMA: &'static crate::Schema = &schema::CREATE_REQUEST_VALIDATOR_REQUEST;
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
pub struct CreateUsagePlanKeyInput {
    pub usage_plan_id: String,
    pub key_id: String,
    pub key_type: String,
}

impl crate::TreeValue for CreateUsagePlanKeyInput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self { usage_plan_id: s.take(0)?, key_id: s.take(1)?, key_type: s.take(2)? })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(3);
        s.put(0, self.usage_plan_id);
        s.put(1, self.key_id);
        s.put(2, self.key_type);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for CreateUsagePlanKeyInput {
    const SCHEMA: &'static crate::Schema = &schema::CREATE_USAGE_PLAN_KEY_REQUEST;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct CreateUsagePlanInput {
    pub name: String,
    pub description: Option<String>,
    pub api_stages: Option<Vec<ApiStage>>,
    pub throttle: Option<ThrottleSettings>,
    pub quota: Option<QuotaSettings>,
    pub tags: Option<indexmap::IndexMap<String, String>>,
}

impl crate::TreeValue for CreateUsagePlanInput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self {
            name: s.take(0)?,
            description: s.take_optional(1)?,
            api_stages: s.take_optional(2)?,
            throttle: s.take_optional(3)?,
            quota: s.take_optional(4)?,
            tags: s.take_optional(5)?,
        })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(6);
        s.put(0, self.name);
        s.put_optional(1, self.description);
        s.put_optional(2, self.api_stages);
        s.put_optional(3, self.throttle);
        s.put_optional(4, self.quota);
        s.put_optional(5, self.tags);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for CreateUsagePlanInput {
    const SCHEMA: &'static crate::Schema = &schema::CREATE_USAGE_PLAN_REQUEST;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct CreateVpcLinkInput {
    pub name: String,
    pub description: Option<String>,
    pub target_arns: Vec<String>,
    pub tags: Option<indexmap::IndexMap<String, String>>,
}

impl crate::TreeValue for CreateVpcLinkInput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self {
            name: s.take(0)?,
            description: s.take_optional(1)?,
            target_arns: s.take(2)?,
            tags: s.take_optional(3)?,
        })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(4);
        s.put(0, self.name);
        s.put_optional(1, self.description);
        s.put(2, self.target_arns);
        s.put_optional(3, self.tags);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for CreateVpcLinkInput {
    const SCHEMA: &'static crate::Schema = &schema::CREATE_VPC_LINK_REQUEST;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct DeleteApiKeyInput {
    pub api_key: String,
}

impl crate::TreeValue for DeleteApiKeyInput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self { api_key: s.take(0)? })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(1);
        s.put(0, self.api_key);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for DeleteApiKeyInput {
    const SCHEMA: &'static crate::Schema = &schema::DELETE_API_KEY_REQUEST;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct DeleteAuthorizerInput {
    pub rest_api_id: String,
    pub authorizer_id: String,
}

impl crate::TreeValue for DeleteAuthorizerInput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self { rest_api_id: s.take(0)?, authorizer_id: s.take(1)? })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(2);
        s.put(0, self.rest_api_id);
        s.put(1, self.authorizer_id);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for DeleteAuthorizerInput {
    const SCHEMA: &'static crate::Schema = &schema::DELETE_AUTHORIZER_REQUEST;
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
pub struct DeleteGatewayResponseInput {
    pub rest_api_id: String,
    pub response_type: GatewayResponseType,
}

impl crate::TreeValue for DeleteGatewayResponseInput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self { rest_api_id: s.take(0)?, response_type: s.take(1)? })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(2);
        s.put(0, self.rest_api_id);
        s.put(1, self.response_type);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for DeleteGatewayResponseInput {
    const SCHEMA: &'static crate::Schema = &schema::DELETE_GATEWAY_RESPONSE_REQUEST;
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
pub struct DeleteIntegrationResponseInput {
    pub rest_api_id: String,
    pub resource_id: String,
    pub http_method: String,
    pub status_code: String,
}

impl crate::TreeValue for DeleteIntegrationResponseInput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self {
            rest_api_id: s.take(0)?,
            resource_id: s.take(1)?,
            http_method: s.take(2)?,
            status_code: s.take(3)?,
        })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(4);
        s.put(0, self.rest_api_id);
        s.put(1, self.resource_id);
        s.put(2, self.http_method);
        s.put(3, self.status_code);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for DeleteIntegrationResponseInput {
    const SCHEMA: &'static crate::Schema = &schema::DELETE_INTEGRATION_RESPONSE_REQUEST;
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
pub struct DeleteMethodResponseInput {
    pub rest_api_id: String,
    pub resource_id: String,
    pub http_method: String,
    pub status_code: String,
}

impl crate::TreeValue for DeleteMethodResponseInput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self {
            rest_api_id: s.take(0)?,
            resource_id: s.take(1)?,
            http_method: s.take(2)?,
            status_code: s.take(3)?,
        })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(4);
        s.put(0, self.rest_api_id);
        s.put(1, self.resource_id);
        s.put(2, self.http_method);
        s.put(3, self.status_code);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for DeleteMethodResponseInput {
    const SCHEMA: &'static crate::Schema = &schema::DELETE_METHOD_RESPONSE_REQUEST;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct DeleteModelInput {
    pub rest_api_id: String,
    pub model_name: String,
}

impl crate::TreeValue for DeleteModelInput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self { rest_api_id: s.take(0)?, model_name: s.take(1)? })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(2);
        s.put(0, self.rest_api_id);
        s.put(1, self.model_name);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for DeleteModelInput {
    const SCHEMA: &'static crate::Schema = &schema::DELETE_MODEL_REQUEST;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct DeleteRequestValidatorInput {
    pub rest_api_id: String,
    pub request_validator_id: String,
}

impl crate::TreeValue for DeleteRequestValidatorInput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self { rest_api_id: s.take(0)?, request_validator_id: s.take(1)? })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(2);
        s.put(0, self.rest_api_id);
        s.put(1, self.request_validator_id);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for DeleteRequestValidatorInput {
    const SCHEMA: &'static crate::Schema = &schema::DELETE_REQUEST_VALIDATOR_REQUEST;
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
pub struct DeleteUsagePlanKeyInput {
    pub usage_plan_id: String,
    pub key_id: String,
}

impl crate::TreeValue for DeleteUsagePlanKeyInput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self { usage_plan_id: s.take(0)?, key_id: s.take(1)? })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(2);
        s.put(0, self.usage_plan_id);
        s.put(1, self.key_id);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for DeleteUsagePlanKeyInput {
    const SCHEMA: &'static crate::Schema = &schema::DELETE_USAGE_PLAN_KEY_REQUEST;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct DeleteUsagePlanInput {
    pub usage_plan_id: String,
}

impl crate::TreeValue for DeleteUsagePlanInput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self { usage_plan_id: s.take(0)? })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(1);
        s.put(0, self.usage_plan_id);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for DeleteUsagePlanInput {
    const SCHEMA: &'static crate::Schema = &schema::DELETE_USAGE_PLAN_REQUEST;
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
pub struct DocumentationPart {
    pub id: Option<String>,
    pub location: Option<DocumentationPartLocation>,
    pub properties: Option<String>,
}

impl crate::TreeValue for DocumentationPart {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self { id: s.take_optional(0)?, location: s.take_optional(1)?, properties: s.take_optional(2)? })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(3);
        s.put_optional(0, self.id);
        s.put_optional(1, self.location);
        s.put_optional(2, self.properties);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for DocumentationPart {
    const SCHEMA: &'static crate::Schema = &schema::DOCUMENTATION_PART;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct DocumentationPartLocation {
    pub r#type: DocumentationPartType,
    pub path: Option<String>,
    pub method: Option<String>,
    pub status_code: Option<String>,
    pub name: Option<String>,
}

impl crate::TreeValue for DocumentationPartLocation {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self {
            r#type: s.take(0)?,
            path: s.take_optional(1)?,
            method: s.take_optional(2)?,
            status_code: s.take_optional(3)?,
            name: s.take_optional(4)?,
        })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(5);
        s.put(0, self.r#type);
        s.put_optional(1, self.path);
        s.put_optional(2, self.method);
        s.put_optional(3, self.status_code);
        s.put_optional(4, self.name);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for DocumentationPartLocation {
    const SCHEMA: &'static crate::Schema = &schema::DOCUMENTATION_PART_LOCATION;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct GetDocumentationPartsOutput {
    pub position: Option<String>,
    pub items: Option<Vec<DocumentationPart>>,
}

impl crate::TreeValue for GetDocumentationPartsOutput {
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

impl crate::Shape for GetDocumentationPartsOutput {
    const SCHEMA: &'static crate::Schema = &schema::DOCUMENTATION_PARTS;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct DocumentationVersion {
    pub version: Option<String>,
    pub created_date: Option<crate::Timestamp>,
    pub description: Option<String>,
}

impl crate::TreeValue for DocumentationVersion {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self {
            version: s.take_optional(0)?,
            created_date: s.take_optional(1)?,
            description: s.take_optional(2)?,
        })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(3);
        s.put_optional(0, self.version);
        s.put_optional(1, self.created_date);
        s.put_optional(2, self.description);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for DocumentationVersion {
    const SCHEMA: &'static crate::Schema = &schema::DOCUMENTATION_VERSION;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct GetDocumentationVersionsOutput {
    pub position: Option<String>,
    pub items: Option<Vec<DocumentationVersion>>,
}

impl crate::TreeValue for GetDocumentationVersionsOutput {
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

impl crate::Shape for GetDocumentationVersionsOutput {
    const SCHEMA: &'static crate::Schema = &schema::DOCUMENTATION_VERSIONS;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct DomainName {
    pub domain_name: Option<String>,
    pub domain_name_id: Option<String>,
    pub domain_name_arn: Option<String>,
    pub certificate_name: Option<String>,
    pub certificate_arn: Option<String>,
    pub certificate_upload_date: Option<crate::Timestamp>,
    pub regional_domain_name: Option<String>,
    pub regional_hosted_zone_id: Option<String>,
    pub regional_certificate_name: Option<String>,
    pub regional_certificate_arn: Option<String>,
    pub distribution_domain_name: Option<String>,
    pub distribution_hosted_zone_id: Option<String>,
    pub endpoint_configuration: Option<EndpointConfiguration>,
    pub domain_name_status: Option<DomainNameStatus>,
    pub domain_name_status_message: Option<String>,
    pub security_policy: Option<SecurityPolicy>,
    pub endpoint_access_mode: Option<EndpointAccessMode>,
    pub tags: Option<indexmap::IndexMap<String, String>>,
    pub mutual_tls_authentication: Option<MutualTlsAuthentication>,
    pub ownership_verification_certificate_arn: Option<String>,
    pub management_policy: Option<String>,
    pub policy: Option<String>,
    pub routing_mode: Option<RoutingMode>,
}

impl crate::TreeValue for DomainName {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self {
            domain_name: s.take_optional(0)?,
            domain_name_id: s.take_optional(1)?,
            domain_name_arn: s.take_optional(2)?,
            certificate_name: s.take_optional(3)?,
            certificate_arn: s.take_optional(4)?,
            certificate_upload_date: s.take_optional(5)?,
            regional_domain_name: s.take_optional(6)?,
            regional_hosted_zone_id: s.take_optional(7)?,
            regional_certificate_name: s.take_optional(8)?,
            regional_certificate_arn: s.take_optional(9)?,
            distribution_domain_name: s.take_optional(10)?,
            distribution_hosted_zone_id: s.take_optional(11)?,
            endpoint_configuration: s.take_optional(12)?,
            domain_name_status: s.take_optional(13)?,
            domain_name_status_message: s.take_optional(14)?,
            security_policy: s.take_optional(15)?,
            endpoint_access_mode: s.take_optional(16)?,
            tags: s.take_optional(17)?,
            mutual_tls_authentication: s.take_optional(18)?,
            ownership_verification_certificate_arn: s.take_optional(19)?,
            management_policy: s.take_optional(20)?,
            policy: s.take_optional(21)?,
            routing_mode: s.take_optional(22)?,
        })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(23);
        s.put_optional(0, self.domain_name);
        s.put_optional(1, self.domain_name_id);
        s.put_optional(2, self.domain_name_arn);
        s.put_optional(3, self.certificate_name);
        s.put_optional(4, self.certificate_arn);
        s.put_optional(5, self.certificate_upload_date);
        s.put_optional(6, self.regional_domain_name);
        s.put_optional(7, self.regional_hosted_zone_id);
        s.put_optional(8, self.regional_certificate_name);
        s.put_optional(9, self.regional_certificate_arn);
        s.put_optional(10, self.distribution_domain_name);
        s.put_optional(11, self.distribution_hosted_zone_id);
        s.put_optional(12, self.endpoint_configuration);
        s.put_optional(13, self.domain_name_status);
        s.put_optional(14, self.domain_name_status_message);
        s.put_optional(15, self.security_policy);
        s.put_optional(16, self.endpoint_access_mode);
        s.put_optional(17, self.tags);
        s.put_optional(18, self.mutual_tls_authentication);
        s.put_optional(19, self.ownership_verification_certificate_arn);
        s.put_optional(20, self.management_policy);
        s.put_optional(21, self.policy);
        s.put_optional(22, self.routing_mode);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for DomainName {
    const SCHEMA: &'static crate::Schema = &schema::DOMAIN_NAME;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct GetDomainNamesOutput {
    pub position: Option<String>,
    pub items: Option<Vec<DomainName>>,
}

impl crate::TreeValue for GetDomainNamesOutput {
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

impl crate::Shape for GetDomainNamesOutput {
    const SCHEMA: &'static crate::Schema = &schema::DOMAIN_NAMES;
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
pub struct FlushStageAuthorizersCacheInput {
    pub rest_api_id: String,
    pub stage_name: String,
}

impl crate::TreeValue for FlushStageAuthorizersCacheInput {
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

impl crate::Shape for FlushStageAuthorizersCacheInput {
    const SCHEMA: &'static crate::Schema = &schema::FLUSH_STAGE_AUTHORIZERS_CACHE_REQUEST;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct FlushStageCacheInput {
    pub rest_api_id: String,
    pub stage_name: String,
}

impl crate::TreeValue for FlushStageCacheInput {
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

impl crate::Shape for FlushStageCacheInput {
    const SCHEMA: &'static crate::Schema = &schema::FLUSH_STAGE_CACHE_REQUEST;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct GatewayResponse {
    pub response_type: Option<GatewayResponseType>,
    pub status_code: Option<String>,
    pub response_parameters: Option<indexmap::IndexMap<String, String>>,
    pub response_templates: Option<indexmap::IndexMap<String, String>>,
    pub default_response: Option<bool>,
}

impl crate::TreeValue for GatewayResponse {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self {
            response_type: s.take_optional(0)?,
            status_code: s.take_optional(1)?,
            response_parameters: s.take_optional(2)?,
            response_templates: s.take_optional(3)?,
            default_response: s.take_optional(4)?,
        })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(5);
        s.put_optional(0, self.response_type);
        s.put_optional(1, self.status_code);
        s.put_optional(2, self.response_parameters);
        s.put_optional(3, self.response_templates);
        s.put_optional(4, self.default_response);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for GatewayResponse {
    const SCHEMA: &'static crate::Schema = &schema::GATEWAY_RESPONSE;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct GetGatewayResponsesOutput {
    pub position: Option<String>,
    pub items: Option<Vec<GatewayResponse>>,
}

impl crate::TreeValue for GetGatewayResponsesOutput {
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

impl crate::Shape for GetGatewayResponsesOutput {
    const SCHEMA: &'static crate::Schema = &schema::GATEWAY_RESPONSES;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct GenerateClientCertificateInput {
    pub description: Option<String>,
    pub tags: Option<indexmap::IndexMap<String, String>>,
}

impl crate::TreeValue for GenerateClientCertificateInput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self { description: s.take_optional(0)?, tags: s.take_optional(1)? })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(2);
        s.put_optional(0, self.description);
        s.put_optional(1, self.tags);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for GenerateClientCertificateInput {
    const SCHEMA: &'static crate::Schema = &schema::GENERATE_CLIENT_CERTIFICATE_REQUEST;
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
pub struct GetApiKeyInput {
    pub api_key: String,
    pub include_value: Option<bool>,
}

impl crate::TreeValue for GetApiKeyInput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self { api_key: s.take(0)?, include_value: s.take_optional(1)? })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(2);
        s.put(0, self.api_key);
        s.put_optional(1, self.include_value);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for GetApiKeyInput {
    const SCHEMA: &'static crate::Schema = &schema::GET_API_KEY_REQUEST;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct GetApiKeysInput {
    pub position: Option<String>,
    pub limit: Option<i32>,
    pub name_query: Option<String>,
    pub customer_id: Option<String>,
    pub include_values: Option<bool>,
}

impl crate::TreeValue for GetApiKeysInput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self {
            position: s.take_optional(0)?,
            limit: s.take_optional(1)?,
            name_query: s.take_optional(2)?,
            customer_id: s.take_optional(3)?,
            include_values: s.take_optional(4)?,
        })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(5);
        s.put_optional(0, self.position);
        s.put_optional(1, self.limit);
        s.put_optional(2, self.name_query);
        s.put_optional(3, self.customer_id);
        s.put_optional(4, self.include_values);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for GetApiKeysInput {
    const SCHEMA: &'static crate::Schema = &schema::GET_API_KEYS_REQUEST;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct GetAuthorizerInput {
    pub rest_api_id: String,
    pub authorizer_id: String,
}

impl crate::TreeValue for GetAuthorizerInput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self { rest_api_id: s.take(0)?, authorizer_id: s.take(1)? })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(2);
        s.put(0, self.rest_api_id);
        s.put(1, self.authorizer_id);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for GetAuthorizerInput {
    const SCHEMA: &'static crate::Schema = &schema::GET_AUTHORIZER_REQUEST;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct GetAuthorizersInput {
    pub rest_api_id: String,
    pub position: Option<String>,
    pub limit: Option<i32>,
}

impl crate::TreeValue for GetAuthorizersInput {
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

impl crate::Shape for GetAuthorizersInput {
    const SCHEMA: &'static crate::Schema = &schema::GET_AUTHORIZERS_REQUEST;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct GetBasePathMappingsInput {
    pub domain_name: String,
    pub domain_name_id: Option<String>,
    pub position: Option<String>,
    pub limit: Option<i32>,
}

impl crate::TreeValue for GetBasePathMappingsInput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self {
            domain_name: s.take(0)?,
            domain_name_id: s.take_optional(1)?,
            position: s.take_optional(2)?,
            limit: s.take_optional(3)?,
        })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(4);
        s.put(0, self.domain_name);
        s.put_optional(1, self.domain_name_id);
        s.put_optional(2, self.position);
        s.put_optional(3, self.limit);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for GetBasePathMappingsInput {
    const SCHEMA: &'static crate::Schema = &schema::GET_BASE_PATH_MAPPINGS_REQUEST;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct GetClientCertificatesInput {
    pub position: Option<String>,
    pub limit: Option<i32>,
}

impl crate::TreeValue for GetClientCertificatesInput {
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

impl crate::Shape for GetClientCertificatesInput {
    const SCHEMA: &'static crate::Schema = &schema::GET_CLIENT_CERTIFICATES_REQUEST;
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
pub struct GetDocumentationPartsInput {
    pub rest_api_id: String,
    pub r#type: Option<DocumentationPartType>,
    pub name_query: Option<String>,
    pub path: Option<String>,
    pub position: Option<String>,
    pub limit: Option<i32>,
    pub location_status: Option<LocationStatusType>,
}

impl crate::TreeValue for GetDocumentationPartsInput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self {
            rest_api_id: s.take(0)?,
            r#type: s.take_optional(1)?,
            name_query: s.take_optional(2)?,
            path: s.take_optional(3)?,
            position: s.take_optional(4)?,
            limit: s.take_optional(5)?,
            location_status: s.take_optional(6)?,
        })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(7);
        s.put(0, self.rest_api_id);
        s.put_optional(1, self.r#type);
        s.put_optional(2, self.name_query);
        s.put_optional(3, self.path);
        s.put_optional(4, self.position);
        s.put_optional(5, self.limit);
        s.put_optional(6, self.location_status);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for GetDocumentationPartsInput {
    const SCHEMA: &'static crate::Schema = &schema::GET_DOCUMENTATION_PARTS_REQUEST;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct GetDocumentationVersionsInput {
    pub rest_api_id: String,
    pub position: Option<String>,
    pub limit: Option<i32>,
}

impl crate::TreeValue for GetDocumentationVersionsInput {
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

impl crate::Shape for GetDocumentationVersionsInput {
    const SCHEMA: &'static crate::Schema = &schema::GET_DOCUMENTATION_VERSIONS_REQUEST;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct GetDomainNameInput {
    pub domain_name: String,
    pub domain_name_id: Option<String>,
}

impl crate::TreeValue for GetDomainNameInput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self { domain_name: s.take(0)?, domain_name_id: s.take_optional(1)? })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(2);
        s.put(0, self.domain_name);
        s.put_optional(1, self.domain_name_id);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for GetDomainNameInput {
    const SCHEMA: &'static crate::Schema = &schema::GET_DOMAIN_NAME_REQUEST;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct GetDomainNamesInput {
    pub position: Option<String>,
    pub limit: Option<i32>,
    pub resource_owner: Option<ResourceOwner>,
}

impl crate::TreeValue for GetDomainNamesInput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self {
            position: s.take_optional(0)?,
            limit: s.take_optional(1)?,
            resource_owner: s.take_optional(2)?,
        })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(3);
        s.put_optional(0, self.position);
        s.put_optional(1, self.limit);
        s.put_optional(2, self.resource_owner);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for GetDomainNamesInput {
    const SCHEMA: &'static crate::Schema = &schema::GET_DOMAIN_NAMES_REQUEST;
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
pub struct GetGatewayResponseInput {
    pub rest_api_id: String,
    pub response_type: GatewayResponseType,
}

impl crate::TreeValue for GetGatewayResponseInput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self { rest_api_id: s.take(0)?, response_type: s.take(1)? })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(2);
        s.put(0, self.rest_api_id);
        s.put(1, self.response_type);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for GetGatewayResponseInput {
    const SCHEMA: &'static crate::Schema = &schema::GET_GATEWAY_RESPONSE_REQUEST;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct GetGatewayResponsesInput {
    pub rest_api_id: String,
    pub position: Option<String>,
    pub limit: Option<i32>,
}

impl crate::TreeValue for GetGatewayResponsesInput {
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

impl crate::Shape for GetGatewayResponsesInput {
    const SCHEMA: &'static crate::Schema = &schema::GET_GATEWAY_RESPONSES_REQUEST;
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
pub struct GetIntegrationResponseInput {
    pub rest_api_id: String,
    pub resource_id: String,
    pub http_method: String,
    pub status_code: String,
}

impl crate::TreeValue for GetIntegrationResponseInput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self {
            rest_api_id: s.take(0)?,
            resource_id: s.take(1)?,
            http_method: s.take(2)?,
            status_code: s.take(3)?,
        })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(4);
        s.put(0, self.rest_api_id);
        s.put(1, self.resource_id);
        s.put(2, self.http_method);
        s.put(3, self.status_code);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for GetIntegrationResponseInput {
    const SCHEMA: &'static crate::Schema = &schema::GET_INTEGRATION_RESPONSE_REQUEST;
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
pub struct GetMethodResponseInput {
    pub rest_api_id: String,
    pub resource_id: String,
    pub http_method: String,
    pub status_code: String,
}

impl crate::TreeValue for GetMethodResponseInput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self {
            rest_api_id: s.take(0)?,
            resource_id: s.take(1)?,
            http_method: s.take(2)?,
            status_code: s.take(3)?,
        })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(4);
        s.put(0, self.rest_api_id);
        s.put(1, self.resource_id);
        s.put(2, self.http_method);
        s.put(3, self.status_code);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for GetMethodResponseInput {
    const SCHEMA: &'static crate::Schema = &schema::GET_METHOD_RESPONSE_REQUEST;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct GetModelInput {
    pub rest_api_id: String,
    pub model_name: String,
    pub flatten: Option<bool>,
}

impl crate::TreeValue for GetModelInput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self { rest_api_id: s.take(0)?, model_name: s.take(1)?, flatten: s.take_optional(2)? })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(3);
        s.put(0, self.rest_api_id);
        s.put(1, self.model_name);
        s.put_optional(2, self.flatten);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for GetModelInput {
    const SCHEMA: &'static crate::Schema = &schema::GET_MODEL_REQUEST;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct GetModelTemplateInput {
    pub rest_api_id: String,
    pub model_name: String,
}

impl crate::TreeValue for GetModelTemplateInput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self { rest_api_id: s.take(0)?, model_name: s.take(1)? })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(2);
        s.put(0, self.rest_api_id);
        s.put(1, self.model_name);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for GetModelTemplateInput {
    const SCHEMA: &'static crate::Schema = &schema::GET_MODEL_TEMPLATE_REQUEST;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct GetModelsInput {
    pub rest_api_id: String,
    pub position: Option<String>,
    pub limit: Option<i32>,
}

impl crate::TreeValue for GetModelsInput {
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

impl crate::Shape for GetModelsInput {
    const SCHEMA: &'static crate::Schema = &schema::GET_MODELS_REQUEST;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct GetRequestValidatorInput {
    pub rest_api_id: String,
    pub request_validator_id: String,
}

impl crate::TreeValue for GetRequestValidatorInput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self { rest_api_id: s.take(0)?, request_validator_id: s.take(1)? })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(2);
        s.put(0, self.rest_api_id);
        s.put(1, self.request_validator_id);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for GetRequestValidatorInput {
    const SCHEMA: &'static crate::Schema = &schema::GET_REQUEST_VALIDATOR_REQUEST;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct GetRequestValidatorsInput {
    pub rest_api_id: String,
    pub position: Option<String>,
    pub limit: Option<i32>,
}

impl crate::TreeValue for GetRequestValidatorsInput {
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

impl crate::Shape for GetRequestValidatorsInput {
    const SCHEMA: &'static crate::Schema = &schema::GET_REQUEST_VALIDATORS_REQUEST;
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
pub struct GetSdkInput {
    pub rest_api_id: String,
    pub stage_name: String,
    pub sdk_type: String,
    pub parameters: Option<indexmap::IndexMap<String, String>>,
}

impl crate::TreeValue for GetSdkInput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self {
            rest_api_id: s.take(0)?,
            stage_name: s.take(1)?,
            sdk_type: s.take(2)?,
            parameters: s.take_optional(3)?,
        })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(4);
        s.put(0, self.rest_api_id);
        s.put(1, self.stage_name);
        s.put(2, self.sdk_type);
        s.put_optional(3, self.parameters);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for GetSdkInput {
    const SCHEMA: &'static crate::Schema = &schema::GET_SDK_REQUEST;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct GetSdkTypesInput {
    pub position: Option<String>,
    pub limit: Option<i32>,
}

impl crate::TreeValue for GetSdkTypesInput {
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

impl crate::Shape for GetSdkTypesInput {
    const SCHEMA: &'static crate::Schema = &schema::GET_SDK_TYPES_REQUEST;
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
pub struct GetUsagePlanKeyInput {
    pub usage_plan_id: String,
    pub key_id: String,
}

impl crate::TreeValue for GetUsagePlanKeyInput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self { usage_plan_id: s.take(0)?, key_id: s.take(1)? })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(2);
        s.put(0, self.usage_plan_id);
        s.put(1, self.key_id);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for GetUsagePlanKeyInput {
    const SCHEMA: &'static crate::Schema = &schema::GET_USAGE_PLAN_KEY_REQUEST;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct GetUsagePlanKeysInput {
    pub usage_plan_id: String,
    pub position: Option<String>,
    pub limit: Option<i32>,
    pub name_query: Option<String>,
}

impl crate::TreeValue for GetUsagePlanKeysInput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self {
            usage_plan_id: s.take(0)?,
            position: s.take_optional(1)?,
            limit: s.take_optional(2)?,
            name_query: s.take_optional(3)?,
        })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(4);
        s.put(0, self.usage_plan_id);
        s.put_optional(1, self.position);
        s.put_optional(2, self.limit);
        s.put_optional(3, self.name_query);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for GetUsagePlanKeysInput {
    const SCHEMA: &'static crate::Schema = &schema::GET_USAGE_PLAN_KEYS_REQUEST;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct GetUsagePlanInput {
    pub usage_plan_id: String,
}

impl crate::TreeValue for GetUsagePlanInput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self { usage_plan_id: s.take(0)? })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(1);
        s.put(0, self.usage_plan_id);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for GetUsagePlanInput {
    const SCHEMA: &'static crate::Schema = &schema::GET_USAGE_PLAN_REQUEST;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct GetUsagePlansInput {
    pub position: Option<String>,
    pub key_id: Option<String>,
    pub limit: Option<i32>,
}

impl crate::TreeValue for GetUsagePlansInput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self { position: s.take_optional(0)?, key_id: s.take_optional(1)?, limit: s.take_optional(2)? })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(3);
        s.put_optional(0, self.position);
        s.put_optional(1, self.key_id);
        s.put_optional(2, self.limit);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for GetUsagePlansInput {
    const SCHEMA: &'static crate::Schema = &schema::GET_USAGE_PLANS_REQUEST;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct GetUsageInput {
    pub usage_plan_id: String,
    pub key_id: Option<String>,
    pub start_date: String,
    pub end_date: String,
    pub position: Option<String>,
    pub limit: Option<i32>,
}

impl crate::TreeValue for GetUsageInput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self {
            usage_plan_id: s.take(0)?,
            key_id: s.take_optional(1)?,
            start_date: s.take(2)?,
            end_date: s.take(3)?,
            position: s.take_optional(4)?,
            limit: s.take_optional(5)?,
        })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(6);
        s.put(0, self.usage_plan_id);
        s.put_optional(1, self.key_id);
        s.put(2, self.start_date);
        s.put(3, self.end_date);
        s.put_optional(4, self.position);
        s.put_optional(5, self.limit);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for GetUsageInput {
    const SCHEMA: &'static crate::Schema = &schema::GET_USAGE_REQUEST;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct GetVpcLinkInput {
    pub vpc_link_id: String,
}

impl crate::TreeValue for GetVpcLinkInput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self { vpc_link_id: s.take(0)? })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(1);
        s.put(0, self.vpc_link_id);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for GetVpcLinkInput {
    const SCHEMA: &'static crate::Schema = &schema::GET_VPC_LINK_REQUEST;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct GetVpcLinksInput {
    pub position: Option<String>,
    pub limit: Option<i32>,
}

impl crate::TreeValue for GetVpcLinksInput {
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

impl crate::Shape for GetVpcLinksInput {
    const SCHEMA: &'static crate::Schema = &schema::GET_VPC_LINKS_REQUEST;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct ImportApiKeysInput {
    pub body: bytes::Bytes,
    pub format: ApiKeysFormat,
    pub fail_on_warnings: Option<bool>,
}

impl crate::TreeValue for ImportApiKeysInput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self { body: s.take(0)?, format: s.take(1)?, fail_on_warnings: s.take_optional(2)? })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(3);
        s.put(0, self.body);
        s.put(1, self.format);
        s.put_optional(2, self.fail_on_warnings);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for ImportApiKeysInput {
    const SCHEMA: &'static crate::Schema = &schema::IMPORT_API_KEYS_REQUEST;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct ImportRestApiInput {
    pub fail_on_warnings: Option<bool>,
    pub parameters: Option<indexmap::IndexMap<String, String>>,
    pub body: bytes::Bytes,
}

impl crate::TreeValue for ImportRestApiInput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self { fail_on_warnings: s.take_optional(0)?, parameters: s.take_optional(1)?, body: s.take(2)? })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(3);
        s.put_optional(0, self.fail_on_warnings);
        s.put_optional(1, self.parameters);
        s.put(2, self.body);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for ImportRestApiInput {
    const SCHEMA: &'static crate::Schema = &schema::IMPORT_REST_API_REQUEST;
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
pub struct JwtAdditionalClaim {
    pub claim_name: String,
    pub format: JwtClaimFormat,
    pub required: Option<bool>,
    pub expected_values: Option<Vec<String>>,
}

impl crate::TreeValue for JwtAdditionalClaim {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self {
            claim_name: s.take(0)?,
            format: s.take(1)?,
            required: s.take_optional(2)?,
            expected_values: s.take_optional(3)?,
        })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(4);
        s.put(0, self.claim_name);
        s.put(1, self.format);
        s.put_optional(2, self.required);
        s.put_optional(3, self.expected_values);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for JwtAdditionalClaim {
    const SCHEMA: &'static crate::Schema = &schema::JWT_ADDITIONAL_CLAIM;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct JwtConfiguration {
    pub issuers: Option<Vec<JwtIssuer>>,
    pub default_algorithms: Option<Vec<JwtSigningAlgorithm>>,
}

impl crate::TreeValue for JwtConfiguration {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self { issuers: s.take_optional(0)?, default_algorithms: s.take_optional(1)? })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(2);
        s.put_optional(0, self.issuers);
        s.put_optional(1, self.default_algorithms);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for JwtConfiguration {
    const SCHEMA: &'static crate::Schema = &schema::JWT_CONFIGURATION;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct JwtConfigurationInput {
    pub issuers: Vec<JwtIssuerInput>,
    pub default_algorithms: Vec<JwtSigningAlgorithm>,
}

impl crate::TreeValue for JwtConfigurationInput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self { issuers: s.take(0)?, default_algorithms: s.take(1)? })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(2);
        s.put(0, self.issuers);
        s.put(1, self.default_algorithms);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for JwtConfigurationInput {
    const SCHEMA: &'static crate::Schema = &schema::JWT_CONFIGURATION_INPUT;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct JwtIssuer {
    pub issuer: Option<String>,
    pub audiences: Option<Vec<String>>,
    pub additional_claims: Option<Vec<JwtAdditionalClaim>>,
    pub jwks_uri: Option<String>,
}

impl crate::TreeValue for JwtIssuer {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self {
            issuer: s.take_optional(0)?,
            audiences: s.take_optional(1)?,
            additional_claims: s.take_optional(2)?,
            jwks_uri: s.take_optional(3)?,
        })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(4);
        s.put_optional(0, self.issuer);
        s.put_optional(1, self.audiences);
        s.put_optional(2, self.additional_claims);
        s.put_optional(3, self.jwks_uri);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for JwtIssuer {
    const SCHEMA: &'static crate::Schema = &schema::JWT_ISSUER;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct JwtIssuerInput {
    pub issuer: String,
    pub audiences: Vec<String>,
    pub additional_claims: Option<Vec<JwtAdditionalClaim>>,
}

impl crate::TreeValue for JwtIssuerInput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self { issuer: s.take(0)?, audiences: s.take(1)?, additional_claims: s.take_optional(2)? })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(3);
        s.put(0, self.issuer);
        s.put(1, self.audiences);
        s.put_optional(2, self.additional_claims);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for JwtIssuerInput {
    const SCHEMA: &'static crate::Schema = &schema::JWT_ISSUER_INPUT;
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
pub struct Model {
    pub id: Option<String>,
    pub name: Option<String>,
    pub description: Option<String>,
    pub schema: Option<String>,
    pub content_type: Option<String>,
}

impl crate::TreeValue for Model {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self {
            id: s.take_optional(0)?,
            name: s.take_optional(1)?,
            description: s.take_optional(2)?,
            schema: s.take_optional(3)?,
            content_type: s.take_optional(4)?,
        })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(5);
        s.put_optional(0, self.id);
        s.put_optional(1, self.name);
        s.put_optional(2, self.description);
        s.put_optional(3, self.schema);
        s.put_optional(4, self.content_type);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for Model {
    const SCHEMA: &'static crate::Schema = &schema::MODEL;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct GetModelsOutput {
    pub position: Option<String>,
    pub items: Option<Vec<Model>>,
}

impl crate::TreeValue for GetModelsOutput {
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

impl crate::Shape for GetModelsOutput {
    const SCHEMA: &'static crate::Schema = &schema::MODELS;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct MutualTlsAuthentication {
    pub truststore_uri: Option<String>,
    pub truststore_version: Option<String>,
    pub truststore_warnings: Option<Vec<String>>,
}

impl crate::TreeValue for MutualTlsAuthentication {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self {
            truststore_uri: s.take_optional(0)?,
            truststore_version: s.take_optional(1)?,
            truststore_warnings: s.take_optional(2)?,
        })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(3);
        s.put_optional(0, self.truststore_uri);
        s.put_optional(1, self.truststore_version);
        s.put_optional(2, self.truststore_warnings);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for MutualTlsAuthentication {
    const SCHEMA: &'static crate::Schema = &schema::MUTUAL_TLS_AUTHENTICATION;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct MutualTlsAuthenticationInput {
    pub truststore_uri: Option<String>,
    pub truststore_version: Option<String>,
}

impl crate::TreeValue for MutualTlsAuthenticationInput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self { truststore_uri: s.take_optional(0)?, truststore_version: s.take_optional(1)? })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(2);
        s.put_optional(0, self.truststore_uri);
        s.put_optional(1, self.truststore_version);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for MutualTlsAuthenticationInput {
    const SCHEMA: &'static crate::Schema = &schema::MUTUAL_TLS_AUTHENTICATION_INPUT;
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
pub struct PutGatewayResponseInput {
    pub rest_api_id: String,
    pub response_type: GatewayResponseType,
    pub status_code: Option<String>,
    pub response_parameters: Option<indexmap::IndexMap<String, String>>,
    pub response_templates: Option<indexmap::IndexMap<String, String>>,
}

impl crate::TreeValue for PutGatewayResponseInput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self {
            rest_api_id: s.take(0)?,
            response_type: s.take(1)?,
            status_code: s.take_optional(2)?,
            response_parameters: s.take_optional(3)?,
            response_templates: s.take_optional(4)?,
        })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(5);
        s.put(0, self.rest_api_id);
        s.put(1, self.response_type);
        s.put_optional(2, self.status_code);
        s.put_optional(3, self.response_parameters);
        s.put_optional(4, self.response_templates);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for PutGatewayResponseInput {
    const SCHEMA: &'static crate::Schema = &schema::PUT_GATEWAY_RESPONSE_REQUEST;
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
pub struct PutRestApiInput {
    pub rest_api_id: String,
    pub mode: Option<PutMode>,
    pub fail_on_warnings: Option<bool>,
    pub parameters: Option<indexmap::IndexMap<String, String>>,
    pub body: bytes::Bytes,
}

impl crate::TreeValue for PutRestApiInput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self {
            rest_api_id: s.take(0)?,
            mode: s.take_optional(1)?,
            fail_on_warnings: s.take_optional(2)?,
            parameters: s.take_optional(3)?,
            body: s.take(4)?,
        })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(5);
        s.put(0, self.rest_api_id);
        s.put_optional(1, self.mode);
        s.put_optional(2, self.fail_on_warnings);
        s.put_optional(3, self.parameters);
        s.put(4, self.body);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for PutRestApiInput {
    const SCHEMA: &'static crate::Schema = &schema::PUT_REST_API_REQUEST;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct QuotaSettings {
    pub limit: Option<i32>,
    pub offset: Option<i32>,
    pub period: Option<QuotaPeriodType>,
}

impl crate::TreeValue for QuotaSettings {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self { limit: s.take_optional(0)?, offset: s.take_optional(1)?, period: s.take_optional(2)? })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(3);
        s.put_optional(0, self.limit);
        s.put_optional(1, self.offset);
        s.put_optional(2, self.period);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for QuotaSettings {
    const SCHEMA: &'static crate::Schema = &schema::QUOTA_SETTINGS;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct RequestValidator {
    pub id: Option<String>,
    pub name: Option<String>,
    pub validate_request_body: Option<bool>,
    pub validate_request_parameters: Option<bool>,
}

impl crate::TreeValue for RequestValidator {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self {
            id: s.take_optional(0)?,
            name: s.take_optional(1)?,
            validate_request_body: s.take_optional(2)?,
            validate_request_parameters: s.take_optional(3)?,
        })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(4);
        s.put_optional(0, self.id);
        s.put_optional(1, self.name);
        s.put_optional(2, self.validate_request_body);
        s.put_optional(3, self.validate_request_parameters);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for RequestValidator {
    const SCHEMA: &'static crate::Schema = &schema::REQUEST_VALIDATOR;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct GetRequestValidatorsOutput {
    pub position: Option<String>,
    pub items: Option<Vec<RequestValidator>>,
}

impl crate::TreeValue for GetRequestValidatorsOutput {
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

impl crate::Shape for GetRequestValidatorsOutput {
    const SCHEMA: &'static crate::Schema = &schema::REQUEST_VALIDATORS;
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
pub struct SdkConfigurationProperty {
    pub name: Option<String>,
    pub friendly_name: Option<String>,
    pub description: Option<String>,
    pub required: Option<bool>,
    pub default_value: Option<String>,
}

impl crate::TreeValue for SdkConfigurationProperty {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self {
            name: s.take_optional(0)?,
            friendly_name: s.take_optional(1)?,
            description: s.take_optional(2)?,
            required: s.take_optional(3)?,
            default_value: s.take_optional(4)?,
        })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(5);
        s.put_optional(0, self.name);
        s.put_optional(1, self.friendly_name);
        s.put_optional(2, self.description);
        s.put_optional(3, self.required);
        s.put_optional(4, self.default_value);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for SdkConfigurationProperty {
    const SCHEMA: &'static crate::Schema = &schema::SDK_CONFIGURATION_PROPERTY;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct GetSdkOutput {
    pub content_type: Option<String>,
    pub content_disposition: Option<String>,
    pub body: Option<bytes::Bytes>,
}

impl crate::TreeValue for GetSdkOutput {
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

impl crate::Shape for GetSdkOutput {
    const SCHEMA: &'static crate::Schema = &schema::SDK_RESPONSE;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct SdkType {
    pub id: Option<String>,
    pub friendly_name: Option<String>,
    pub description: Option<String>,
    pub configuration_properties: Option<Vec<SdkConfigurationProperty>>,
}

impl crate::TreeValue for SdkType {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self {
            id: s.take_optional(0)?,
            friendly_name: s.take_optional(1)?,
            description: s.take_optional(2)?,
            configuration_properties: s.take_optional(3)?,
        })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(4);
        s.put_optional(0, self.id);
        s.put_optional(1, self.friendly_name);
        s.put_optional(2, self.description);
        s.put_optional(3, self.configuration_properties);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for SdkType {
    const SCHEMA: &'static crate::Schema = &schema::SDK_TYPE;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct GetSdkTypesOutput {
    pub position: Option<String>,
    pub items: Option<Vec<SdkType>>,
}

impl crate::TreeValue for GetSdkTypesOutput {
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

impl crate::Shape for GetSdkTypesOutput {
    const SCHEMA: &'static crate::Schema = &schema::SDK_TYPES;
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
pub struct StageKey {
    pub rest_api_id: Option<String>,
    pub stage_name: Option<String>,
}

impl crate::TreeValue for StageKey {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self { rest_api_id: s.take_optional(0)?, stage_name: s.take_optional(1)? })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(2);
        s.put_optional(0, self.rest_api_id);
        s.put_optional(1, self.stage_name);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for StageKey {
    const SCHEMA: &'static crate::Schema = &schema::STAGE_KEY;
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
pub struct GetModelTemplateOutput {
    pub value: Option<String>,
}

impl crate::TreeValue for GetModelTemplateOutput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self { value: s.take_optional(0)? })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(1);
        s.put_optional(0, self.value);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for GetModelTemplateOutput {
    const SCHEMA: &'static crate::Schema = &schema::TEMPLATE;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct TestInvokeAuthorizerInput {
    pub rest_api_id: String,
    pub authorizer_id: String,
    pub headers: Option<indexmap::IndexMap<String, String>>,
    pub multi_value_headers: Option<indexmap::IndexMap<String, Vec<String>>>,
    pub path_with_query_string: Option<String>,
    pub body: Option<String>,
    pub stage_variables: Option<indexmap::IndexMap<String, String>>,
    pub additional_context: Option<indexmap::IndexMap<String, String>>,
}

impl crate::TreeValue for TestInvokeAuthorizerInput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self {
            rest_api_id: s.take(0)?,
            authorizer_id: s.take(1)?,
            headers: s.take_optional(2)?,
            multi_value_headers: s.take_optional(3)?,
            path_with_query_string: s.take_optional(4)?,
            body: s.take_optional(5)?,
            stage_variables: s.take_optional(6)?,
            additional_context: s.take_optional(7)?,
        })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(8);
        s.put(0, self.rest_api_id);
        s.put(1, self.authorizer_id);
        s.put_optional(2, self.headers);
        s.put_optional(3, self.multi_value_headers);
        s.put_optional(4, self.path_with_query_string);
        s.put_optional(5, self.body);
        s.put_optional(6, self.stage_variables);
        s.put_optional(7, self.additional_context);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for TestInvokeAuthorizerInput {
    const SCHEMA: &'static crate::Schema = &schema::TEST_INVOKE_AUTHORIZER_REQUEST;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct TestInvokeAuthorizerOutput {
    pub client_status: Option<i32>,
    pub log: Option<String>,
    pub latency: Option<i64>,
    pub principal_id: Option<String>,
    pub policy: Option<String>,
    pub authorization: Option<indexmap::IndexMap<String, Vec<String>>>,
    pub claims: Option<indexmap::IndexMap<String, String>>,
}

impl crate::TreeValue for TestInvokeAuthorizerOutput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self {
            client_status: s.take_optional(0)?,
            log: s.take_optional(1)?,
            latency: s.take_optional(2)?,
            principal_id: s.take_optional(3)?,
            policy: s.take_optional(4)?,
            authorization: s.take_optional(5)?,
            claims: s.take_optional(6)?,
        })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(7);
        s.put_optional(0, self.client_status);
        s.put_optional(1, self.log);
        s.put_optional(2, self.latency);
        s.put_optional(3, self.principal_id);
        s.put_optional(4, self.policy);
        s.put_optional(5, self.authorization);
        s.put_optional(6, self.claims);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for TestInvokeAuthorizerOutput {
    const SCHEMA: &'static crate::Schema = &schema::TEST_INVOKE_AUTHORIZER_RESPONSE;
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
pub struct UpdateApiKeyInput {
    pub api_key: String,
    pub patch_operations: Option<Vec<PatchOperation>>,
}

impl crate::TreeValue for UpdateApiKeyInput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self { api_key: s.take(0)?, patch_operations: s.take_optional(1)? })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(2);
        s.put(0, self.api_key);
        s.put_optional(1, self.patch_operations);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for UpdateApiKeyInput {
    const SCHEMA: &'static crate::Schema = &schema::UPDATE_API_KEY_REQUEST;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct UpdateAuthorizerInput {
    pub rest_api_id: String,
    pub authorizer_id: String,
    pub patch_operations: Option<Vec<PatchOperation>>,
}

impl crate::TreeValue for UpdateAuthorizerInput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self { rest_api_id: s.take(0)?, authorizer_id: s.take(1)?, patch_operations: s.take_optional(2)? })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(3);
        s.put(0, self.rest_api_id);
        s.put(1, self.authorizer_id);
        s.put_optional(2, self.patch_operations);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for UpdateAuthorizerInput {
    const SCHEMA: &'static crate::Schema = &schema::UPDATE_AUTHORIZER_REQUEST;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct UpdateDeploymentInput {
    pub rest_api_id: String,
    pub deployment_id: String,
    pub patch_operations: Option<Vec<PatchOperation>>,
}

impl crate::TreeValue for UpdateDeploymentInput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self { rest_api_id: s.take(0)?, deployment_id: s.take(1)?, patch_operations: s.take_optional(2)? })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(3);
        s.put(0, self.rest_api_id);
        s.put(1, self.deployment_id);
        s.put_optional(2, self.patch_operations);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for UpdateDeploymentInput {
    const SCHEMA: &'static crate::Schema = &schema::UPDATE_DEPLOYMENT_REQUEST;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct UpdateGatewayResponseInput {
    pub rest_api_id: String,
    pub response_type: GatewayResponseType,
    pub patch_operations: Option<Vec<PatchOperation>>,
}

impl crate::TreeValue for UpdateGatewayResponseInput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self { rest_api_id: s.take(0)?, response_type: s.take(1)?, patch_operations: s.take_optional(2)? })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(3);
        s.put(0, self.rest_api_id);
        s.put(1, self.response_type);
        s.put_optional(2, self.patch_operations);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for UpdateGatewayResponseInput {
    const SCHEMA: &'static crate::Schema = &schema::UPDATE_GATEWAY_RESPONSE_REQUEST;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct UpdateIntegrationInput {
    pub rest_api_id: String,
    pub resource_id: String,
    pub http_method: String,
    pub patch_operations: Option<Vec<PatchOperation>>,
}

impl crate::TreeValue for UpdateIntegrationInput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self {
            rest_api_id: s.take(0)?,
            resource_id: s.take(1)?,
            http_method: s.take(2)?,
            patch_operations: s.take_optional(3)?,
        })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(4);
        s.put(0, self.rest_api_id);
        s.put(1, self.resource_id);
        s.put(2, self.http_method);
        s.put_optional(3, self.patch_operations);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for UpdateIntegrationInput {
    const SCHEMA: &'static crate::Schema = &schema::UPDATE_INTEGRATION_REQUEST;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct UpdateIntegrationResponseInput {
    pub rest_api_id: String,
    pub resource_id: String,
    pub http_method: String,
    pub status_code: String,
    pub patch_operations: Option<Vec<PatchOperation>>,
}

impl crate::TreeValue for UpdateIntegrationResponseInput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self {
            rest_api_id: s.take(0)?,
            resource_id: s.take(1)?,
            http_method: s.take(2)?,
            status_code: s.take(3)?,
            patch_operations: s.take_optional(4)?,
        })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(5);
        s.put(0, self.rest_api_id);
        s.put(1, self.resource_id);
        s.put(2, self.http_method);
        s.put(3, self.status_code);
        s.put_optional(4, self.patch_operations);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for UpdateIntegrationResponseInput {
    const SCHEMA: &'static crate::Schema = &schema::UPDATE_INTEGRATION_RESPONSE_REQUEST;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct UpdateMethodInput {
    pub rest_api_id: String,
    pub resource_id: String,
    pub http_method: String,
    pub patch_operations: Option<Vec<PatchOperation>>,
}

impl crate::TreeValue for UpdateMethodInput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self {
            rest_api_id: s.take(0)?,
            resource_id: s.take(1)?,
            http_method: s.take(2)?,
            patch_operations: s.take_optional(3)?,
        })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(4);
        s.put(0, self.rest_api_id);
        s.put(1, self.resource_id);
        s.put(2, self.http_method);
        s.put_optional(3, self.patch_operations);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for UpdateMethodInput {
    const SCHEMA: &'static crate::Schema = &schema::UPDATE_METHOD_REQUEST;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct UpdateMethodResponseInput {
    pub rest_api_id: String,
    pub resource_id: String,
    pub http_method: String,
    pub status_code: String,
    pub patch_operations: Option<Vec<PatchOperation>>,
}

impl crate::TreeValue for UpdateMethodResponseInput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self {
            rest_api_id: s.take(0)?,
            resource_id: s.take(1)?,
            http_method: s.take(2)?,
            status_code: s.take(3)?,
            patch_operations: s.take_optional(4)?,
        })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(5);
        s.put(0, self.rest_api_id);
        s.put(1, self.resource_id);
        s.put(2, self.http_method);
        s.put(3, self.status_code);
        s.put_optional(4, self.patch_operations);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for UpdateMethodResponseInput {
    const SCHEMA: &'static crate::Schema = &schema::UPDATE_METHOD_RESPONSE_REQUEST;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct UpdateModelInput {
    pub rest_api_id: String,
    pub model_name: String,
    pub patch_operations: Option<Vec<PatchOperation>>,
}

impl crate::TreeValue for UpdateModelInput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self { rest_api_id: s.take(0)?, model_name: s.take(1)?, patch_operations: s.take_optional(2)? })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(3);
        s.put(0, self.rest_api_id);
        s.put(1, self.model_name);
        s.put_optional(2, self.patch_operations);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for UpdateModelInput {
    const SCHEMA: &'static crate::Schema = &schema::UPDATE_MODEL_REQUEST;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct UpdateRequestValidatorInput {
    pub rest_api_id: String,
    pub request_validator_id: String,
    pub patch_operations: Option<Vec<PatchOperation>>,
}

impl crate::TreeValue for UpdateRequestValidatorInput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self {
            rest_api_id: s.take(0)?,
            request_validator_id: s.take(1)?,
            patch_operations: s.take_optional(2)?,
        })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(3);
        s.put(0, self.rest_api_id);
        s.put(1, self.request_validator_id);
        s.put_optional(2, self.patch_operations);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for UpdateRequestValidatorInput {
    const SCHEMA: &'static crate::Schema = &schema::UPDATE_REQUEST_VALIDATOR_REQUEST;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct UpdateResourceInput {
    pub rest_api_id: String,
    pub resource_id: String,
    pub patch_operations: Option<Vec<PatchOperation>>,
}

impl crate::TreeValue for UpdateResourceInput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self { rest_api_id: s.take(0)?, resource_id: s.take(1)?, patch_operations: s.take_optional(2)? })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(3);
        s.put(0, self.rest_api_id);
        s.put(1, self.resource_id);
        s.put_optional(2, self.patch_operations);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for UpdateResourceInput {
    const SCHEMA: &'static crate::Schema = &schema::UPDATE_RESOURCE_REQUEST;
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
pub struct UpdateUsagePlanInput {
    pub usage_plan_id: String,
    pub patch_operations: Option<Vec<PatchOperation>>,
}

impl crate::TreeValue for UpdateUsagePlanInput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self { usage_plan_id: s.take(0)?, patch_operations: s.take_optional(1)? })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(2);
        s.put(0, self.usage_plan_id);
        s.put_optional(1, self.patch_operations);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for UpdateUsagePlanInput {
    const SCHEMA: &'static crate::Schema = &schema::UPDATE_USAGE_PLAN_REQUEST;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct UpdateUsageInput {
    pub usage_plan_id: String,
    pub key_id: String,
    pub patch_operations: Option<Vec<PatchOperation>>,
}

impl crate::TreeValue for UpdateUsageInput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self { usage_plan_id: s.take(0)?, key_id: s.take(1)?, patch_operations: s.take_optional(2)? })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(3);
        s.put(0, self.usage_plan_id);
        s.put(1, self.key_id);
        s.put_optional(2, self.patch_operations);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for UpdateUsageInput {
    const SCHEMA: &'static crate::Schema = &schema::UPDATE_USAGE_REQUEST;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct Usage {
    pub usage_plan_id: Option<String>,
    pub start_date: Option<String>,
    pub end_date: Option<String>,
    pub position: Option<String>,
    pub items: Option<indexmap::IndexMap<String, Vec<Vec<i64>>>>,
}

impl crate::TreeValue for Usage {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self {
            usage_plan_id: s.take_optional(0)?,
            start_date: s.take_optional(1)?,
            end_date: s.take_optional(2)?,
            position: s.take_optional(3)?,
            items: s.take_optional(4)?,
        })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(5);
        s.put_optional(0, self.usage_plan_id);
        s.put_optional(1, self.start_date);
        s.put_optional(2, self.end_date);
        s.put_optional(3, self.position);
        s.put_optional(4, self.items);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for Usage {
    const SCHEMA: &'static crate::Schema = &schema::USAGE;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct UsagePlan {
    pub id: Option<String>,
    pub name: Option<String>,
    pub description: Option<String>,
    pub api_stages: Option<Vec<ApiStage>>,
    pub throttle: Option<ThrottleSettings>,
    pub quota: Option<QuotaSettings>,
    pub product_code: Option<String>,
    pub tags: Option<indexmap::IndexMap<String, String>>,
}

impl crate::TreeValue for UsagePlan {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self {
            id: s.take_optional(0)?,
            name: s.take_optional(1)?,
            description: s.take_optional(2)?,
            api_stages: s.take_optional(3)?,
            throttle: s.take_optional(4)?,
            quota: s.take_optional(5)?,
            product_code: s.take_optional(6)?,
            tags: s.take_optional(7)?,
        })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(8);
        s.put_optional(0, self.id);
        s.put_optional(1, self.name);
        s.put_optional(2, self.description);
        s.put_optional(3, self.api_stages);
        s.put_optional(4, self.throttle);
        s.put_optional(5, self.quota);
        s.put_optional(6, self.product_code);
        s.put_optional(7, self.tags);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for UsagePlan {
    const SCHEMA: &'static crate::Schema = &schema::USAGE_PLAN;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct UsagePlanKey {
    pub id: Option<String>,
    pub r#type: Option<String>,
    pub value: Option<String>,
    pub name: Option<String>,
}

impl crate::TreeValue for UsagePlanKey {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self {
            id: s.take_optional(0)?,
            r#type: s.take_optional(1)?,
            value: s.take_optional(2)?,
            name: s.take_optional(3)?,
        })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(4);
        s.put_optional(0, self.id);
        s.put_optional(1, self.r#type);
        s.put_optional(2, self.value);
        s.put_optional(3, self.name);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for UsagePlanKey {
    const SCHEMA: &'static crate::Schema = &schema::USAGE_PLAN_KEY;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct GetUsagePlanKeysOutput {
    pub position: Option<String>,
    pub items: Option<Vec<UsagePlanKey>>,
}

impl crate::TreeValue for GetUsagePlanKeysOutput {
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

impl crate::Shape for GetUsagePlanKeysOutput {
    const SCHEMA: &'static crate::Schema = &schema::USAGE_PLAN_KEYS;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct GetUsagePlansOutput {
    pub position: Option<String>,
    pub items: Option<Vec<UsagePlan>>,
}

impl crate::TreeValue for GetUsagePlansOutput {
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

impl crate::Shape for GetUsagePlansOutput {
    const SCHEMA: &'static crate::Schema = &schema::USAGE_PLANS;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct VpcLink {
    pub id: Option<String>,
    pub name: Option<String>,
    pub description: Option<String>,
    pub target_arns: Option<Vec<String>>,
    pub status: Option<VpcLinkStatus>,
    pub status_message: Option<String>,
    pub tags: Option<indexmap::IndexMap<String, String>>,
}

impl crate::TreeValue for VpcLink {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self {
            id: s.take_optional(0)?,
            name: s.take_optional(1)?,
            description: s.take_optional(2)?,
            target_arns: s.take_optional(3)?,
            status: s.take_optional(4)?,
            status_message: s.take_optional(5)?,
            tags: s.take_optional(6)?,
        })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(7);
        s.put_optional(0, self.id);
        s.put_optional(1, self.name);
        s.put_optional(2, self.description);
        s.put_optional(3, self.target_arns);
        s.put_optional(4, self.status);
        s.put_optional(5, self.status_message);
        s.put_optional(6, self.tags);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for VpcLink {
    const SCHEMA: &'static crate::Schema = &schema::VPC_LINK;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct GetVpcLinksOutput {
    pub position: Option<String>,
    pub items: Option<Vec<VpcLink>>,
}

impl crate::TreeValue for GetVpcLinksOutput {
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

impl crate::Shape for GetVpcLinksOutput {
    const SCHEMA: &'static crate::Schema = &schema::VPC_LINKS;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct DeleteApiKeyOutput {}

impl crate::TreeValue for DeleteApiKeyOutput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        tree.structure()?;
        Ok(Self {})
    }
    fn into_tree(self) -> crate::Tree {
        crate::Tree::Structure(crate::Structure::default())
    }
}

impl crate::Shape for DeleteApiKeyOutput {
    const SCHEMA: &'static crate::Schema = &schema::DELETE_API_KEY_OUTPUT;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct DeleteAuthorizerOutput {}

impl crate::TreeValue for DeleteAuthorizerOutput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        tree.structure()?;
        Ok(Self {})
    }
    fn into_tree(self) -> crate::Tree {
        crate::Tree::Structure(crate::Structure::default())
    }
}

impl crate::Shape for DeleteAuthorizerOutput {
    const SCHEMA: &'static crate::Schema = &schema::DELETE_AUTHORIZER_OUTPUT;
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
pub struct DeleteGatewayResponseOutput {}

impl crate::TreeValue for DeleteGatewayResponseOutput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        tree.structure()?;
        Ok(Self {})
    }
    fn into_tree(self) -> crate::Tree {
        crate::Tree::Structure(crate::Structure::default())
    }
}

impl crate::Shape for DeleteGatewayResponseOutput {
    const SCHEMA: &'static crate::Schema = &schema::DELETE_GATEWAY_RESPONSE_OUTPUT;
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
pub struct DeleteIntegrationResponseOutput {}

impl crate::TreeValue for DeleteIntegrationResponseOutput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        tree.structure()?;
        Ok(Self {})
    }
    fn into_tree(self) -> crate::Tree {
        crate::Tree::Structure(crate::Structure::default())
    }
}

impl crate::Shape for DeleteIntegrationResponseOutput {
    const SCHEMA: &'static crate::Schema = &schema::DELETE_INTEGRATION_RESPONSE_OUTPUT;
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
pub struct DeleteMethodResponseOutput {}

impl crate::TreeValue for DeleteMethodResponseOutput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        tree.structure()?;
        Ok(Self {})
    }
    fn into_tree(self) -> crate::Tree {
        crate::Tree::Structure(crate::Structure::default())
    }
}

impl crate::Shape for DeleteMethodResponseOutput {
    const SCHEMA: &'static crate::Schema = &schema::DELETE_METHOD_RESPONSE_OUTPUT;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct DeleteModelOutput {}

impl crate::TreeValue for DeleteModelOutput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        tree.structure()?;
        Ok(Self {})
    }
    fn into_tree(self) -> crate::Tree {
        crate::Tree::Structure(crate::Structure::default())
    }
}

impl crate::Shape for DeleteModelOutput {
    const SCHEMA: &'static crate::Schema = &schema::DELETE_MODEL_OUTPUT;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct DeleteRequestValidatorOutput {}

impl crate::TreeValue for DeleteRequestValidatorOutput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        tree.structure()?;
        Ok(Self {})
    }
    fn into_tree(self) -> crate::Tree {
        crate::Tree::Structure(crate::Structure::default())
    }
}

impl crate::Shape for DeleteRequestValidatorOutput {
    const SCHEMA: &'static crate::Schema = &schema::DELETE_REQUEST_VALIDATOR_OUTPUT;
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
pub struct DeleteUsagePlanOutput {}

impl crate::TreeValue for DeleteUsagePlanOutput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        tree.structure()?;
        Ok(Self {})
    }
    fn into_tree(self) -> crate::Tree {
        crate::Tree::Structure(crate::Structure::default())
    }
}

impl crate::Shape for DeleteUsagePlanOutput {
    const SCHEMA: &'static crate::Schema = &schema::DELETE_USAGE_PLAN_OUTPUT;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct DeleteUsagePlanKeyOutput {}

impl crate::TreeValue for DeleteUsagePlanKeyOutput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        tree.structure()?;
        Ok(Self {})
    }
    fn into_tree(self) -> crate::Tree {
        crate::Tree::Structure(crate::Structure::default())
    }
}

impl crate::Shape for DeleteUsagePlanKeyOutput {
    const SCHEMA: &'static crate::Schema = &schema::DELETE_USAGE_PLAN_KEY_OUTPUT;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct FlushStageAuthorizersCacheOutput {}

impl crate::TreeValue for FlushStageAuthorizersCacheOutput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        tree.structure()?;
        Ok(Self {})
    }
    fn into_tree(self) -> crate::Tree {
        crate::Tree::Structure(crate::Structure::default())
    }
}

impl crate::Shape for FlushStageAuthorizersCacheOutput {
    const SCHEMA: &'static crate::Schema = &schema::FLUSH_STAGE_AUTHORIZERS_CACHE_OUTPUT;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct FlushStageCacheOutput {}

impl crate::TreeValue for FlushStageCacheOutput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        tree.structure()?;
        Ok(Self {})
    }
    fn into_tree(self) -> crate::Tree {
        crate::Tree::Structure(crate::Structure::default())
    }
}

impl crate::Shape for FlushStageCacheOutput {
    const SCHEMA: &'static crate::Schema = &schema::FLUSH_STAGE_CACHE_OUTPUT;
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

pub type CreateApiKeyOutput = ApiKey;

pub type CreateAuthorizerOutput = Authorizer;

pub type CreateBasePathMappingOutput = BasePathMapping;

pub type CreateDeploymentOutput = Deployment;

pub type CreateDocumentationPartOutput = DocumentationPart;

pub type CreateDocumentationVersionOutput = DocumentationVersion;

pub type CreateDomainNameOutput = DomainName;

pub type CreateModelOutput = Model;

pub type CreateRequestValidatorOutput = RequestValidator;

pub type CreateResourceOutput = Resource;

pub type CreateRestApiOutput = RestApi;

pub type CreateStageOutput = Stage;

pub type CreateUsagePlanOutput = UsagePlan;

pub type CreateUsagePlanKeyOutput = UsagePlanKey;

pub type CreateVpcLinkOutput = VpcLink;

pub type GenerateClientCertificateOutput = ClientCertificate;

pub type GetAccountOutput = Account;

pub type GetApiKeyOutput = ApiKey;

pub type GetAuthorizerOutput = Authorizer;

pub type GetDeploymentOutput = Deployment;

pub type GetDomainNameOutput = DomainName;

pub type GetGatewayResponseOutput = GatewayResponse;

pub type GetIntegrationOutput = Integration;

pub type GetIntegrationResponseOutput = IntegrationResponse;

pub type GetMethodOutput = Method;

pub type GetMethodResponseOutput = MethodResponse;

pub type GetModelOutput = Model;

pub type GetRequestValidatorOutput = RequestValidator;

pub type GetResourceOutput = Resource;

pub type GetRestApiOutput = RestApi;

pub type GetStageOutput = Stage;

pub type GetUsageOutput = Usage;

pub type GetUsagePlanOutput = UsagePlan;

pub type GetUsagePlanKeyOutput = UsagePlanKey;

pub type GetVpcLinkOutput = VpcLink;

pub type ImportRestApiOutput = RestApi;

pub type PutGatewayResponseOutput = GatewayResponse;

pub type PutIntegrationOutput = Integration;

pub type PutIntegrationResponseOutput = IntegrationResponse;

pub type PutMethodOutput = Method;

pub type PutMethodResponseOutput = MethodResponse;

pub type PutRestApiOutput = RestApi;

pub type UpdateAccountOutput = Account;

pub type UpdateApiKeyOutput = ApiKey;

pub type UpdateAuthorizerOutput = Authorizer;

pub type UpdateDeploymentOutput = Deployment;

pub type UpdateGatewayResponseOutput = GatewayResponse;

pub type UpdateIntegrationOutput = Integration;

pub type UpdateIntegrationResponseOutput = IntegrationResponse;

pub type UpdateMethodOutput = Method;

pub type UpdateMethodResponseOutput = MethodResponse;

pub type UpdateModelOutput = Model;

pub type UpdateRequestValidatorOutput = RequestValidator;

pub type UpdateResourceOutput = Resource;

pub type UpdateRestApiOutput = RestApi;

pub type UpdateStageOutput = Stage;

pub type UpdateUsageOutput = Usage;

pub type UpdateUsagePlanOutput = UsagePlan;

crate::serde_by_tree!(
    AccessLogSettings,
    Account,
    ApiKey,
    ImportApiKeysOutput,
    GetApiKeysOutput,
    ApiStage,
    Authorizer,
    GetAuthorizersOutput,
    BasePathMapping,
    GetBasePathMappingsOutput,
    CanarySettings,
    ClientCertificate,
    GetClientCertificatesOutput,
    CreateApiKeyInput,
    CreateAuthorizerInput,
    CreateBasePathMappingInput,
    CreateDeploymentInput,
    CreateDocumentationPartInput,
    CreateDocumentationVersionInput,
    CreateDomainNameInput,
    CreateModelInput,
    CreateRequestValidatorInput,
    CreateResourceInput,
    CreateRestApiInput,
    CreateStageInput,
    CreateUsagePlanKeyInput,
    CreateUsagePlanInput,
    CreateVpcLinkInput,
    DeleteApiKeyInput,
    DeleteAuthorizerInput,
    DeleteDeploymentInput,
    DeleteGatewayResponseInput,
    DeleteIntegrationInput,
    DeleteIntegrationResponseInput,
    DeleteMethodInput,
    DeleteMethodResponseInput,
    DeleteModelInput,
    DeleteRequestValidatorInput,
    DeleteResourceInput,
    DeleteRestApiInput,
    DeleteStageInput,
    DeleteUsagePlanKeyInput,
    DeleteUsagePlanInput,
    Deployment,
    DeploymentCanarySettings,
    GetDeploymentsOutput,
    DocumentationPart,
    DocumentationPartLocation,
    GetDocumentationPartsOutput,
    DocumentationVersion,
    GetDocumentationVersionsOutput,
    DomainName,
    GetDomainNamesOutput,
    EndpointConfiguration,
    GetExportOutput,
    FlushStageAuthorizersCacheInput,
    FlushStageCacheInput,
    GatewayResponse,
    GetGatewayResponsesOutput,
    GenerateClientCertificateInput,
    GetAccountInput,
    GetApiKeyInput,
    GetApiKeysInput,
    GetAuthorizerInput,
    GetAuthorizersInput,
    GetBasePathMappingsInput,
    GetClientCertificatesInput,
    GetDeploymentInput,
    GetDeploymentsInput,
    GetDocumentationPartsInput,
    GetDocumentationVersionsInput,
    GetDomainNameInput,
    GetDomainNamesInput,
    GetExportInput,
    GetGatewayResponseInput,
    GetGatewayResponsesInput,
    GetIntegrationInput,
    GetIntegrationResponseInput,
    GetMethodInput,
    GetMethodResponseInput,
    GetModelInput,
    GetModelTemplateInput,
    GetModelsInput,
    GetRequestValidatorInput,
    GetRequestValidatorsInput,
    GetResourceInput,
    GetResourcesInput,
    GetRestApiInput,
    GetRestApisInput,
    GetSdkInput,
    GetSdkTypesInput,
    GetStageInput,
    GetStagesInput,
    GetTagsInput,
    GetUsagePlanKeyInput,
    GetUsagePlanKeysInput,
    GetUsagePlanInput,
    GetUsagePlansInput,
    GetUsageInput,
    GetVpcLinkInput,
    GetVpcLinksInput,
    ImportApiKeysInput,
    ImportRestApiInput,
    Integration,
    IntegrationResponse,
    JwtAdditionalClaim,
    JwtConfiguration,
    JwtConfigurationInput,
    JwtIssuer,
    JwtIssuerInput,
    Method,
    MethodResponse,
    MethodSetting,
    MethodSnapshot,
    Model,
    GetModelsOutput,
    MutualTlsAuthentication,
    MutualTlsAuthenticationInput,
    PatchOperation,
    PutGatewayResponseInput,
    PutIntegrationInput,
    PutIntegrationResponseInput,
    PutMethodInput,
    PutMethodResponseInput,
    PutRestApiInput,
    QuotaSettings,
    RequestValidator,
    GetRequestValidatorsOutput,
    Resource,
    GetResourcesOutput,
    RestApi,
    GetRestApisOutput,
    SdkConfigurationProperty,
    GetSdkOutput,
    SdkType,
    GetSdkTypesOutput,
    Stage,
    StageKey,
    GetStagesOutput,
    TagResourceInput,
    GetTagsOutput,
    GetModelTemplateOutput,
    TestInvokeAuthorizerInput,
    TestInvokeAuthorizerOutput,
    TestInvokeMethodInput,
    TestInvokeMethodOutput,
    ThrottleSettings,
    TlsConfig,
    UntagResourceInput,
    UpdateAccountInput,
    UpdateApiKeyInput,
    UpdateAuthorizerInput,
    UpdateDeploymentInput,
    UpdateGatewayResponseInput,
    UpdateIntegrationInput,
    UpdateIntegrationResponseInput,
    UpdateMethodInput,
    UpdateMethodResponseInput,
    UpdateModelInput,
    UpdateRequestValidatorInput,
    UpdateResourceInput,
    UpdateRestApiInput,
    UpdateStageInput,
    UpdateUsagePlanInput,
    UpdateUsageInput,
    Usage,
    UsagePlan,
    UsagePlanKey,
    GetUsagePlanKeysOutput,
    GetUsagePlansOutput,
    VpcLink,
    GetVpcLinksOutput,
    DeleteApiKeyOutput,
    DeleteAuthorizerOutput,
    DeleteDeploymentOutput,
    DeleteGatewayResponseOutput,
    DeleteIntegrationOutput,
    DeleteIntegrationResponseOutput,
    DeleteMethodOutput,
    DeleteMethodResponseOutput,
    DeleteModelOutput,
    DeleteRequestValidatorOutput,
    DeleteResourceOutput,
    DeleteRestApiOutput,
    DeleteStageOutput,
    DeleteUsagePlanOutput,
    DeleteUsagePlanKeyOutput,
    FlushStageAuthorizersCacheOutput,
    FlushStageCacheOutput,
    TagResourceOutput,
    UntagResourceOutput,
);

crate::string_enum! {
    pub enum ApiKeySourceType {
        Header = "HEADER",
        Authorizer = "AUTHORIZER",
    }
    pub enum ApiKeysFormat {
        Csv = "csv",
    }
    pub enum ApiStatus {
        Updating = "UPDATING",
        Available = "AVAILABLE",
        Pending = "PENDING",
        Failed = "FAILED",
    }
    pub enum AuthorizerType {
        Token = "TOKEN",
        Request = "REQUEST",
        CognitoUserPools = "COGNITO_USER_POOLS",
        Jwt = "JWT",
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
    pub enum DocumentationPartType {
        Api = "API",
        Authorizer = "AUTHORIZER",
        Model = "MODEL",
        Resource = "RESOURCE",
        Method = "METHOD",
        PathParameter = "PATH_PARAMETER",
        QueryParameter = "QUERY_PARAMETER",
        RequestHeader = "REQUEST_HEADER",
        RequestBody = "REQUEST_BODY",
        Response = "RESPONSE",
        ResponseHeader = "RESPONSE_HEADER",
        ResponseBody = "RESPONSE_BODY",
    }
    pub enum DomainNameStatus {
        Available = "AVAILABLE",
        Updating = "UPDATING",
        Pending = "PENDING",
        PendingCertificateReimport = "PENDING_CERTIFICATE_REIMPORT",
        PendingOwnershipVerification = "PENDING_OWNERSHIP_VERIFICATION",
        Failed = "FAILED",
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
    pub enum GatewayResponseType {
        Default4xx = "DEFAULT_4XX",
        Default5xx = "DEFAULT_5XX",
        ResourceNotFound = "RESOURCE_NOT_FOUND",
        Unauthorized = "UNAUTHORIZED",
        InvalidApiKey = "INVALID_API_KEY",
        AccessDenied = "ACCESS_DENIED",
        AuthorizerFailure = "AUTHORIZER_FAILURE",
        AuthorizerConfigurationError = "AUTHORIZER_CONFIGURATION_ERROR",
        InvalidSignature = "INVALID_SIGNATURE",
        ExpiredToken = "EXPIRED_TOKEN",
        MissingAuthenticationToken = "MISSING_AUTHENTICATION_TOKEN",
        IntegrationFailure = "INTEGRATION_FAILURE",
        IntegrationTimeout = "INTEGRATION_TIMEOUT",
        ApiConfigurationError = "API_CONFIGURATION_ERROR",
        UnsupportedMediaType = "UNSUPPORTED_MEDIA_TYPE",
        BadRequestParameters = "BAD_REQUEST_PARAMETERS",
        BadRequestBody = "BAD_REQUEST_BODY",
        RequestTooLarge = "REQUEST_TOO_LARGE",
        Throttled = "THROTTLED",
        QuotaExceeded = "QUOTA_EXCEEDED",
        WafFiltered = "WAF_FILTERED",
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
    pub enum JwtClaimFormat {
        SingleString = "SINGLE_STRING",
    }
    pub enum JwtSigningAlgorithm {
        Rs256 = "RS256",
        Rs384 = "RS384",
        Rs512 = "RS512",
        Es256 = "ES256",
        Es384 = "ES384",
        Es512 = "ES512",
    }
    pub enum LocationStatusType {
        Documented = "DOCUMENTED",
        Undocumented = "UNDOCUMENTED",
    }
    pub enum Op {
        Add = "add",
        Remove = "remove",
        Replace = "replace",
        Move = "move",
        Copy = "copy",
        Test = "test",
    }
    pub enum PutMode {
        Merge = "merge",
        Overwrite = "overwrite",
    }
    pub enum QuotaPeriodType {
        Day = "DAY",
        Week = "WEEK",
        Month = "MONTH",
    }
    pub enum ResourceOwner {
        Self_ = "SELF",
        OtherAccounts = "OTHER_ACCOUNTS",
    }
    pub enum ResponseTransferMode {
        Buffered = "BUFFERED",
        Stream = "STREAM",
    }
    pub enum RoutingMode {
        BasePathMappingOnly = "BASE_PATH_MAPPING_ONLY",
        RoutingRuleOnly = "ROUTING_RULE_ONLY",
        RoutingRuleThenBasePathMapping = "ROUTING_RULE_THEN_BASE_PATH_MAPPING",
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
    pub enum VpcLinkStatus {
        Available = "AVAILABLE",
        Pending = "PENDING",
        Deleting = "DELETING",
        Failed = "FAILED",
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
    pub static API_KEY: Schema = Schema::plain("ApiKey", Kind::Structure).members(&[
        Member::plain("id", &scalar::STRING),
        Member::plain("value", &scalar::STRING),
        Member::plain("name", &scalar::STRING),
        Member::plain("customerId", &scalar::STRING),
        Member::plain("description", &scalar::STRING),
        Member::plain("enabled", &scalar::BOOLEAN),
        Member::plain("createdDate", &scalar::TIMESTAMP),
        Member::plain("lastUpdatedDate", &scalar::TIMESTAMP),
        Member::plain("stageKeys", &LIST_OF_STRING),
        Member::plain("tags", &MAP_OF_STRING_TO_STRING),
    ]);
    pub static API_KEY_IDS: Schema = Schema::plain("ApiKeyIds", Kind::Structure)
        .members(&[Member::plain("ids", &LIST_OF_STRING), Member::plain("warnings", &LIST_OF_STRING)]);
    pub static API_KEY_SOURCE_TYPE: Schema =
        Schema::plain("ApiKeySourceType", Kind::String).one_of(super::ApiKeySourceType::VALUES);
    pub static API_KEYS: Schema = Schema::plain("ApiKeys", Kind::Structure).members(&[
        Member::plain("warnings", &LIST_OF_STRING),
        Member::plain("position", &scalar::STRING),
        Member::plain("items", &LIST_OF_API_KEY).wire("item"),
    ]);
    pub static API_KEYS_FORMAT: Schema =
        Schema::plain("ApiKeysFormat", Kind::String).one_of(super::ApiKeysFormat::VALUES);
    pub static API_STAGE: Schema = Schema::plain("ApiStage", Kind::Structure).members(&[
        Member::plain("apiId", &scalar::STRING),
        Member::plain("stage", &scalar::STRING),
        Member::plain("throttle", &MAP_OF_API_STAGE_THROTTLE_SETTINGS),
    ]);
    pub static API_STATUS: Schema = Schema::plain("ApiStatus", Kind::String).one_of(super::ApiStatus::VALUES);
    pub static AUTHORIZER: Schema = Schema::plain("Authorizer", Kind::Structure).members(&[
        Member::plain("id", &scalar::STRING),
        Member::plain("name", &scalar::STRING),
        Member::plain("type", &AUTHORIZER_TYPE),
        Member::plain("providerARNs", &LIST_OF_ARNS),
        Member::plain("authType", &scalar::STRING),
        Member::plain("authorizerUri", &scalar::STRING),
        Member::plain("authorizerCredentials", &scalar::STRING),
        Member::plain("identitySource", &scalar::STRING),
        Member::plain("identityValidationExpression", &scalar::STRING),
        Member::plain("authorizerResultTtlInSeconds", &scalar::INTEGER),
        Member::plain("jwtConfiguration", &JWT_CONFIGURATION),
    ]);
    pub static AUTHORIZER_TYPE: Schema =
        Schema::plain("AuthorizerType", Kind::String).one_of(super::AuthorizerType::VALUES);
    pub static AUTHORIZERS: Schema = Schema::plain("Authorizers", Kind::Structure).members(&[
        Member::plain("position", &scalar::STRING),
        Member::plain("items", &LIST_OF_AUTHORIZER).wire("item"),
    ]);
    pub static BASE_PATH_MAPPING: Schema = Schema::plain("BasePathMapping", Kind::Structure).members(&[
        Member::plain("basePath", &scalar::STRING),
        Member::plain("restApiId", &scalar::STRING),
        Member::plain("stage", &scalar::STRING),
    ]);
    pub static BASE_PATH_MAPPINGS: Schema = Schema::plain("BasePathMappings", Kind::Structure).members(&[
        Member::plain("position", &scalar::STRING),
        Member::plain("items", &LIST_OF_BASE_PATH_MAPPING).wire("item"),
    ]);
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
    pub static CLIENT_CERTIFICATE: Schema = Schema::plain("ClientCertificate", Kind::Structure).members(&[
        Member::plain("clientCertificateId", &scalar::STRING),
        Member::plain("description", &scalar::STRING),
        Member::plain("pemEncodedCertificate", &scalar::STRING),
        Member::plain("createdDate", &scalar::TIMESTAMP),
        Member::plain("expirationDate", &scalar::TIMESTAMP),
        Member::plain("tags", &MAP_OF_STRING_TO_STRING),
    ]);
    pub static CLIENT_CERTIFICATES: Schema = Schema::plain("ClientCertificates", Kind::Structure).members(&[
        Member::plain("position", &scalar::STRING),
        Member::plain("items", &LIST_OF_CLIENT_CERTIFICATE).wire("item"),
    ]);
    pub static CONNECTION_TYPE: Schema =
        Schema::plain("ConnectionType", Kind::String).one_of(super::ConnectionType::VALUES);
    pub static CONTENT_HANDLING_STRATEGY: Schema =
        Schema::plain("ContentHandlingStrategy", Kind::String).one_of(super::ContentHandlingStrategy::VALUES);
    pub static CREATE_API_KEY_REQUEST: Schema = Schema::plain("CreateApiKeyRequest", Kind::Structure)
        .members(&[
            Member::plain("name", &scalar::STRING),
            Member::plain("description", &scalar::STRING),
            Member::plain("enabled", &scalar::BOOLEAN),
            Member::plain("generateDistinctId", &scalar::BOOLEAN),
            Member::plain("value", &scalar::STRING),
            Member::plain("stageKeys", &LIST_OF_STAGE_KEYS),
            Member::plain("customerId", &scalar::STRING),
            Member::plain("tags", &MAP_OF_STRING_TO_STRING),
        ]);
    pub static CREATE_AUTHORIZER_REQUEST: Schema = Schema::plain("CreateAuthorizerRequest", Kind::Structure)
        .members(&[
            Member::plain("restApiId", &scalar::STRING).required().at(Location::Uri).wire("restapi_id"),
            Member::plain("name", &scalar::STRING).required(),
            Member::plain("type", &AUTHORIZER_TYPE).required(),
            Member::plain("providerARNs", &LIST_OF_ARNS),
            Member::plain("authType", &scalar::STRING),
            Member::plain("authorizerUri", &scalar::STRING),
            Member::plain("authorizerCredentials", &scalar::STRING),
            Member::plain("identitySource", &scalar::STRING),
            Member::plain("identityValidationExpression", &scalar::STRING),
            Member::plain("authorizerResultTtlInSeconds", &scalar::INTEGER),
            Member::plain("jwtConfiguration", &JWT_CONFIGURATION_INPUT),
        ]);
    pub static CREATE_BASE_PATH_MAPPING_REQUEST: Schema =
        Schema::plain("CreateBasePathMappingRequest", Kind::Structure).members(&[
            Member::plain("domainName", &scalar::STRING).required().at(Location::Uri).wire("domain_name"),
            Member::plain("domainNameId", &scalar::STRING).at(Location::QueryString),
            Member::plain("basePath", &scalar::STRING),
            Member::plain("restApiId", &scalar::STRING).required(),
            Member::plain("stage", &scalar::STRING),
        ]);
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
    pub static CREATE_DOCUMENTATION_PART_REQUEST: Schema =
        Schema::plain("CreateDocumentationPartRequest", Kind::Structure).members(&[
            Member::plain("restApiId", &scalar::STRING).required().at(Location::Uri).wire("restapi_id"),
            Member::plain("location", &DOCUMENTATION_PART_LOCATION).required(),
            Member::plain("properties", &scalar::STRING).required(),
        ]);
    pub static CREATE_DOCUMENTATION_VERSION_REQUEST: Schema =
        Schema::plain("CreateDocumentationVersionRequest", Kind::Structure).members(&[
            Member::plain("restApiId", &scalar::STRING).required().at(Location::Uri).wire("restapi_id"),
            Member::plain("documentationVersion", &scalar::STRING).required(),
            Member::plain("stageName", &scalar::STRING),
            Member::plain("description", &scalar::STRING),
        ]);
    pub static CREATE_DOMAIN_NAME_REQUEST: Schema = Schema::plain("CreateDomainNameRequest", Kind::Structure)
        .members(&[
            Member::plain("domainName", &scalar::STRING).required(),
            Member::plain("certificateName", &scalar::STRING),
            Member::plain("certificateBody", &scalar::STRING),
            Member::plain("certificatePrivateKey", &scalar::STRING),
            Member::plain("certificateChain", &scalar::STRING),
            Member::plain("certificateArn", &scalar::STRING),
            Member::plain("regionalCertificateName", &scalar::STRING),
            Member::plain("regionalCertificateArn", &scalar::STRING),
            Member::plain("endpointConfiguration", &ENDPOINT_CONFIGURATION),
            Member::plain("tags", &MAP_OF_STRING_TO_STRING),
            Member::plain("securityPolicy", &SECURITY_POLICY),
            Member::plain("endpointAccessMode", &ENDPOINT_ACCESS_MODE),
            Member::plain("mutualTlsAuthentication", &MUTUAL_TLS_AUTHENTICATION_INPUT),
            Member::plain("ownershipVerificationCertificateArn", &scalar::STRING),
            Member::plain("policy", &scalar::STRING),
            Member::plain("routingMode", &ROUTING_MODE),
        ]);
    pub static CREATE_MODEL_REQUEST: Schema =
        Schema::plain("CreateModelRequest", Kind::Structure).members(&[
            Member::plain("restApiId", &scalar::STRING).required().at(Location::Uri).wire("restapi_id"),
            Member::plain("name", &scalar::STRING).required(),
            Member::plain("description", &scalar::STRING),
            Member::plain("schema", &scalar::STRING),
            Member::plain("contentType", &scalar::STRING).required(),
        ]);
    pub static CREATE_REQUEST_VALIDATOR_REQUEST: Schema =
        Schema::plain("CreateRequestValidatorRequest", Kind::Structure).members(&[
            Member::plain("restApiId", &scalar::STRING).required().at(Location::Uri).wire("restapi_id"),
            Member::plain("name", &scalar::STRING),
            Member::plain("validateRequestBody", &scalar::BOOLEAN),
            Member::plain("validateRequestParameters", &scalar::BOOLEAN),
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
    pub static CREATE_USAGE_PLAN_KEY_REQUEST: Schema =
        Schema::plain("CreateUsagePlanKeyRequest", Kind::Structure).members(&[
            Member::plain("usagePlanId", &scalar::STRING).required().at(Location::Uri).wire("usageplanId"),
            Member::plain("keyId", &scalar::STRING).required(),
            Member::plain("keyType", &scalar::STRING).required(),
        ]);
    pub static CREATE_USAGE_PLAN_REQUEST: Schema = Schema::plain("CreateUsagePlanRequest", Kind::Structure)
        .members(&[
            Member::plain("name", &scalar::STRING).required(),
            Member::plain("description", &scalar::STRING),
            Member::plain("apiStages", &LIST_OF_API_STAGE),
            Member::plain("throttle", &THROTTLE_SETTINGS),
            Member::plain("quota", &QUOTA_SETTINGS),
            Member::plain("tags", &MAP_OF_STRING_TO_STRING),
        ]);
    pub static CREATE_VPC_LINK_REQUEST: Schema = Schema::plain("CreateVpcLinkRequest", Kind::Structure)
        .members(&[
            Member::plain("name", &scalar::STRING).required(),
            Member::plain("description", &scalar::STRING),
            Member::plain("targetArns", &LIST_OF_STRING).required(),
            Member::plain("tags", &MAP_OF_STRING_TO_STRING),
        ]);
    pub static DELETE_API_KEY_REQUEST: Schema = Schema::plain("DeleteApiKeyRequest", Kind::Structure)
        .members(&[Member::plain("apiKey", &scalar::STRING).required().at(Location::Uri).wire("api_Key")]);
    pub static DELETE_AUTHORIZER_REQUEST: Schema = Schema::plain("DeleteAuthorizerRequest", Kind::Structure)
        .members(&[
            Member::plain("restApiId", &scalar::STRING).required().at(Location::Uri).wire("restapi_id"),
            Member::plain("authorizerId", &scalar::STRING).required().at(Location::Uri).wire("authorizer_id"),
        ]);
    pub static DELETE_DEPLOYMENT_REQUEST: Schema = Schema::plain("DeleteDeploymentRequest", Kind::Structure)
        .members(&[
            Member::plain("restApiId", &scalar::STRING).required().at(Location::Uri).wire("restapi_id"),
            Member::plain("deploymentId", &scalar::STRING).required().at(Location::Uri).wire("deployment_id"),
        ]);
    pub static DELETE_GATEWAY_RESPONSE_REQUEST: Schema =
        Schema::plain("DeleteGatewayResponseRequest", Kind::Structure).members(&[
            Member::plain("restApiId", &scalar::STRING).required().at(Location::Uri).wire("restapi_id"),
            Member::plain("responseType", &GATEWAY_RESPONSE_TYPE)
                .required()
                .at(Location::Uri)
                .wire("response_type"),
        ]);
    pub static DELETE_INTEGRATION_REQUEST: Schema =
        Schema::plain("DeleteIntegrationRequest", Kind::Structure).members(&[
            Member::plain("restApiId", &scalar::STRING).required().at(Location::Uri).wire("restapi_id"),
            Member::plain("resourceId", &scalar::STRING).required().at(Location::Uri).wire("resource_id"),
            Member::plain("httpMethod", &scalar::STRING).required().at(Location::Uri).wire("http_method"),
        ]);
    pub static DELETE_INTEGRATION_RESPONSE_REQUEST: Schema =
        Schema::plain("DeleteIntegrationResponseRequest", Kind::Structure).members(&[
            Member::plain("restApiId", &scalar::STRING).required().at(Location::Uri).wire("restapi_id"),
            Member::plain("resourceId", &scalar::STRING).required().at(Location::Uri).wire("resource_id"),
            Member::plain("httpMethod", &scalar::STRING).required().at(Location::Uri).wire("http_method"),
            Member::plain("statusCode", &STATUS_CODE).required().at(Location::Uri).wire("status_code"),
        ]);
    pub static DELETE_METHOD_REQUEST: Schema =
        Schema::plain("DeleteMethodRequest", Kind::Structure).members(&[
            Member::plain("restApiId", &scalar::STRING).required().at(Location::Uri).wire("restapi_id"),
            Member::plain("resourceId", &scalar::STRING).required().at(Location::Uri).wire("resource_id"),
            Member::plain("httpMethod", &scalar::STRING).required().at(Location::Uri).wire("http_method"),
        ]);
    pub static DELETE_METHOD_RESPONSE_REQUEST: Schema =
        Schema::plain("DeleteMethodResponseRequest", Kind::Structure).members(&[
            Member::plain("restApiId", &scalar::STRING).required().at(Location::Uri).wire("restapi_id"),
            Member::plain("resourceId", &scalar::STRING).required().at(Location::Uri).wire("resource_id"),
            Member::plain("httpMethod", &scalar::STRING).required().at(Location::Uri).wire("http_method"),
            Member::plain("statusCode", &STATUS_CODE).required().at(Location::Uri).wire("status_code"),
        ]);
    pub static DELETE_MODEL_REQUEST: Schema =
        Schema::plain("DeleteModelRequest", Kind::Structure).members(&[
            Member::plain("restApiId", &scalar::STRING).required().at(Location::Uri).wire("restapi_id"),
            Member::plain("modelName", &scalar::STRING).required().at(Location::Uri).wire("model_name"),
        ]);
    pub static DELETE_REQUEST_VALIDATOR_REQUEST: Schema =
        Schema::plain("DeleteRequestValidatorRequest", Kind::Structure).members(&[
            Member::plain("restApiId", &scalar::STRING).required().at(Location::Uri).wire("restapi_id"),
            Member::plain("requestValidatorId", &scalar::STRING)
                .required()
                .at(Location::Uri)
                .wire("requestvalidator_id"),
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
    pub static DELETE_USAGE_PLAN_KEY_REQUEST: Schema =
        Schema::plain("DeleteUsagePlanKeyRequest", Kind::Structure).members(&[
            Member::plain("usagePlanId", &scalar::STRING).required().at(Location::Uri).wire("usageplanId"),
            Member::plain("keyId", &scalar::STRING).required().at(Location::Uri),
        ]);
    pub static DELETE_USAGE_PLAN_REQUEST: Schema = Schema::plain("DeleteUsagePlanRequest", Kind::Structure)
        .members(&[Member::plain("usagePlanId", &scalar::STRING)
            .required()
            .at(Location::Uri)
            .wire("usageplanId")]);
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
    pub static DOCUMENTATION_PART: Schema = Schema::plain("DocumentationPart", Kind::Structure).members(&[
        Member::plain("id", &scalar::STRING),
        Member::plain("location", &DOCUMENTATION_PART_LOCATION),
        Member::plain("properties", &scalar::STRING),
    ]);
    pub static DOCUMENTATION_PART_LOCATION: Schema =
        Schema::plain("DocumentationPartLocation", Kind::Structure).members(&[
            Member::plain("type", &DOCUMENTATION_PART_TYPE).required(),
            Member::plain("path", &scalar::STRING),
            Member::plain("method", &scalar::STRING),
            Member::plain("statusCode", &DOCUMENTATION_PART_LOCATION_STATUS_CODE),
            Member::plain("name", &scalar::STRING),
        ]);
    pub static DOCUMENTATION_PART_LOCATION_STATUS_CODE: Schema =
        Schema::plain("DocumentationPartLocationStatusCode", Kind::String).pattern(r"^([1-5]\d\d|\*|\s*)$");
    pub static DOCUMENTATION_PART_TYPE: Schema =
        Schema::plain("DocumentationPartType", Kind::String).one_of(super::DocumentationPartType::VALUES);
    pub static DOCUMENTATION_PARTS: Schema = Schema::plain("DocumentationParts", Kind::Structure).members(&[
        Member::plain("position", &scalar::STRING),
        Member::plain("items", &LIST_OF_DOCUMENTATION_PART).wire("item"),
    ]);
    pub static DOCUMENTATION_VERSION: Schema = Schema::plain("DocumentationVersion", Kind::Structure)
        .members(&[
            Member::plain("version", &scalar::STRING),
            Member::plain("createdDate", &scalar::TIMESTAMP),
            Member::plain("description", &scalar::STRING),
        ]);
    pub static DOCUMENTATION_VERSIONS: Schema = Schema::plain("DocumentationVersions", Kind::Structure)
        .members(&[
            Member::plain("position", &scalar::STRING),
            Member::plain("items", &LIST_OF_DOCUMENTATION_VERSION).wire("item"),
        ]);
    pub static DOMAIN_NAME: Schema = Schema::plain("DomainName", Kind::Structure).members(&[
        Member::plain("domainName", &scalar::STRING),
        Member::plain("domainNameId", &scalar::STRING),
        Member::plain("domainNameArn", &scalar::STRING),
        Member::plain("certificateName", &scalar::STRING),
        Member::plain("certificateArn", &scalar::STRING),
        Member::plain("certificateUploadDate", &scalar::TIMESTAMP),
        Member::plain("regionalDomainName", &scalar::STRING),
        Member::plain("regionalHostedZoneId", &scalar::STRING),
        Member::plain("regionalCertificateName", &scalar::STRING),
        Member::plain("regionalCertificateArn", &scalar::STRING),
        Member::plain("distributionDomainName", &scalar::STRING),
        Member::plain("distributionHostedZoneId", &scalar::STRING),
        Member::plain("endpointConfiguration", &ENDPOINT_CONFIGURATION),
        Member::plain("domainNameStatus", &DOMAIN_NAME_STATUS),
        Member::plain("domainNameStatusMessage", &scalar::STRING),
        Member::plain("securityPolicy", &SECURITY_POLICY),
        Member::plain("endpointAccessMode", &ENDPOINT_ACCESS_MODE),
        Member::plain("tags", &MAP_OF_STRING_TO_STRING),
        Member::plain("mutualTlsAuthentication", &MUTUAL_TLS_AUTHENTICATION),
        Member::plain("ownershipVerificationCertificateArn", &scalar::STRING),
        Member::plain("managementPolicy", &scalar::STRING),
        Member::plain("policy", &scalar::STRING),
        Member::plain("routingMode", &ROUTING_MODE),
    ]);
    pub static DOMAIN_NAME_STATUS: Schema =
        Schema::plain("DomainNameStatus", Kind::String).one_of(super::DomainNameStatus::VALUES);
    pub static DOMAIN_NAMES: Schema = Schema::plain("DomainNames", Kind::Structure).members(&[
        Member::plain("position", &scalar::STRING),
        Member::plain("items", &LIST_OF_DOMAIN_NAME).wire("item"),
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
    pub static FLUSH_STAGE_AUTHORIZERS_CACHE_REQUEST: Schema =
        Schema::plain("FlushStageAuthorizersCacheRequest", Kind::Structure).members(&[
            Member::plain("restApiId", &scalar::STRING).required().at(Location::Uri).wire("restapi_id"),
            Member::plain("stageName", &scalar::STRING).required().at(Location::Uri).wire("stage_name"),
        ]);
    pub static FLUSH_STAGE_CACHE_REQUEST: Schema = Schema::plain("FlushStageCacheRequest", Kind::Structure)
        .members(&[
            Member::plain("restApiId", &scalar::STRING).required().at(Location::Uri).wire("restapi_id"),
            Member::plain("stageName", &scalar::STRING).required().at(Location::Uri).wire("stage_name"),
        ]);
    pub static GATEWAY_RESPONSE: Schema = Schema::plain("GatewayResponse", Kind::Structure).members(&[
        Member::plain("responseType", &GATEWAY_RESPONSE_TYPE),
        Member::plain("statusCode", &STATUS_CODE),
        Member::plain("responseParameters", &MAP_OF_STRING_TO_STRING),
        Member::plain("responseTemplates", &MAP_OF_STRING_TO_STRING),
        Member::plain("defaultResponse", &scalar::BOOLEAN),
    ]);
    pub static GATEWAY_RESPONSE_TYPE: Schema =
        Schema::plain("GatewayResponseType", Kind::String).one_of(super::GatewayResponseType::VALUES);
    pub static GATEWAY_RESPONSES: Schema = Schema::plain("GatewayResponses", Kind::Structure).members(&[
        Member::plain("position", &scalar::STRING),
        Member::plain("items", &LIST_OF_GATEWAY_RESPONSE).wire("item"),
    ]);
    pub static GENERATE_CLIENT_CERTIFICATE_REQUEST: Schema =
        Schema::plain("GenerateClientCertificateRequest", Kind::Structure).members(&[
            Member::plain("description", &scalar::STRING),
            Member::plain("tags", &MAP_OF_STRING_TO_STRING),
        ]);
    pub static GET_ACCOUNT_REQUEST: Schema = Schema::plain("GetAccountRequest", Kind::Structure);
    pub static GET_API_KEY_REQUEST: Schema = Schema::plain("GetApiKeyRequest", Kind::Structure).members(&[
        Member::plain("apiKey", &scalar::STRING).required().at(Location::Uri).wire("api_Key"),
        Member::plain("includeValue", &scalar::BOOLEAN).at(Location::QueryString),
    ]);
    pub static GET_API_KEYS_REQUEST: Schema = Schema::plain("GetApiKeysRequest", Kind::Structure).members(&[
        Member::plain("position", &scalar::STRING).at(Location::QueryString),
        Member::plain("limit", &scalar::INTEGER).at(Location::QueryString),
        Member::plain("nameQuery", &scalar::STRING).at(Location::QueryString).wire("name"),
        Member::plain("customerId", &scalar::STRING).at(Location::QueryString),
        Member::plain("includeValues", &scalar::BOOLEAN).at(Location::QueryString),
    ]);
    pub static GET_AUTHORIZER_REQUEST: Schema = Schema::plain("GetAuthorizerRequest", Kind::Structure)
        .members(&[
            Member::plain("restApiId", &scalar::STRING).required().at(Location::Uri).wire("restapi_id"),
            Member::plain("authorizerId", &scalar::STRING).required().at(Location::Uri).wire("authorizer_id"),
        ]);
    pub static GET_AUTHORIZERS_REQUEST: Schema = Schema::plain("GetAuthorizersRequest", Kind::Structure)
        .members(&[
            Member::plain("restApiId", &scalar::STRING).required().at(Location::Uri).wire("restapi_id"),
            Member::plain("position", &scalar::STRING).at(Location::QueryString),
            Member::plain("limit", &scalar::INTEGER).at(Location::QueryString),
        ]);
    pub static GET_BASE_PATH_MAPPINGS_REQUEST: Schema =
        Schema::plain("GetBasePathMappingsRequest", Kind::Structure).members(&[
            Member::plain("domainName", &scalar::STRING).required().at(Location::Uri).wire("domain_name"),
            Member::plain("domainNameId", &scalar::STRING).at(Location::QueryString),
            Member::plain("position", &scalar::STRING).at(Location::QueryString),
            Member::plain("limit", &scalar::INTEGER).at(Location::QueryString),
        ]);
    pub static GET_CLIENT_CERTIFICATES_REQUEST: Schema =
        Schema::plain("GetClientCertificatesRequest", Kind::Structure).members(&[
            Member::plain("position", &scalar::STRING).at(Location::QueryString),
            Member::plain("limit", &scalar::INTEGER).at(Location::QueryString),
        ]);
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
    pub static GET_DOCUMENTATION_PARTS_REQUEST: Schema =
        Schema::plain("GetDocumentationPartsRequest", Kind::Structure).members(&[
            Member::plain("restApiId", &scalar::STRING).required().at(Location::Uri).wire("restapi_id"),
            Member::plain("type", &DOCUMENTATION_PART_TYPE).at(Location::QueryString),
            Member::plain("nameQuery", &scalar::STRING).at(Location::QueryString).wire("name"),
            Member::plain("path", &scalar::STRING).at(Location::QueryString),
            Member::plain("position", &scalar::STRING).at(Location::QueryString),
            Member::plain("limit", &scalar::INTEGER).at(Location::QueryString),
            Member::plain("locationStatus", &LOCATION_STATUS_TYPE).at(Location::QueryString),
        ]);
    pub static GET_DOCUMENTATION_VERSIONS_REQUEST: Schema =
        Schema::plain("GetDocumentationVersionsRequest", Kind::Structure).members(&[
            Member::plain("restApiId", &scalar::STRING).required().at(Location::Uri).wire("restapi_id"),
            Member::plain("position", &scalar::STRING).at(Location::QueryString),
            Member::plain("limit", &scalar::INTEGER).at(Location::QueryString),
        ]);
    pub static GET_DOMAIN_NAME_REQUEST: Schema = Schema::plain("GetDomainNameRequest", Kind::Structure)
        .members(&[
            Member::plain("domainName", &scalar::STRING).required().at(Location::Uri).wire("domain_name"),
            Member::plain("domainNameId", &scalar::STRING).at(Location::QueryString),
        ]);
    pub static GET_DOMAIN_NAMES_REQUEST: Schema = Schema::plain("GetDomainNamesRequest", Kind::Structure)
        .members(&[
            Member::plain("position", &scalar::STRING).at(Location::QueryString),
            Member::plain("limit", &scalar::INTEGER).at(Location::QueryString),
            Member::plain("resourceOwner", &RESOURCE_OWNER).at(Location::QueryString),
        ]);
    pub static GET_EXPORT_REQUEST: Schema = Schema::plain("GetExportRequest", Kind::Structure).members(&[
        Member::plain("restApiId", &scalar::STRING).required().at(Location::Uri).wire("restapi_id"),
        Member::plain("stageName", &scalar::STRING).required().at(Location::Uri).wire("stage_name"),
        Member::plain("exportType", &scalar::STRING).required().at(Location::Uri).wire("export_type"),
        Member::plain("parameters", &MAP_OF_STRING_TO_STRING).at(Location::QueryString),
        Member::plain("accepts", &scalar::STRING).at(Location::Header).wire("Accept"),
    ]);
    pub static GET_GATEWAY_RESPONSE_REQUEST: Schema =
        Schema::plain("GetGatewayResponseRequest", Kind::Structure).members(&[
            Member::plain("restApiId", &scalar::STRING).required().at(Location::Uri).wire("restapi_id"),
            Member::plain("responseType", &GATEWAY_RESPONSE_TYPE)
                .required()
                .at(Location::Uri)
                .wire("response_type"),
        ]);
    pub static GET_GATEWAY_RESPONSES_REQUEST: Schema =
        Schema::plain("GetGatewayResponsesRequest", Kind::Structure).members(&[
            Member::plain("restApiId", &scalar::STRING).required().at(Location::Uri).wire("restapi_id"),
            Member::plain("position", &scalar::STRING).at(Location::QueryString),
            Member::plain("limit", &scalar::INTEGER).at(Location::QueryString),
        ]);
    pub static GET_INTEGRATION_REQUEST: Schema = Schema::plain("GetIntegrationRequest", Kind::Structure)
        .members(&[
            Member::plain("restApiId", &scalar::STRING).required().at(Location::Uri).wire("restapi_id"),
            Member::plain("resourceId", &scalar::STRING).required().at(Location::Uri).wire("resource_id"),
            Member::plain("httpMethod", &scalar::STRING).required().at(Location::Uri).wire("http_method"),
        ]);
    pub static GET_INTEGRATION_RESPONSE_REQUEST: Schema =
        Schema::plain("GetIntegrationResponseRequest", Kind::Structure).members(&[
            Member::plain("restApiId", &scalar::STRING).required().at(Location::Uri).wire("restapi_id"),
            Member::plain("resourceId", &scalar::STRING).required().at(Location::Uri).wire("resource_id"),
            Member::plain("httpMethod", &scalar::STRING).required().at(Location::Uri).wire("http_method"),
            Member::plain("statusCode", &STATUS_CODE).required().at(Location::Uri).wire("status_code"),
        ]);
    pub static GET_METHOD_REQUEST: Schema = Schema::plain("GetMethodRequest", Kind::Structure).members(&[
        Member::plain("restApiId", &scalar::STRING).required().at(Location::Uri).wire("restapi_id"),
        Member::plain("resourceId", &scalar::STRING).required().at(Location::Uri).wire("resource_id"),
        Member::plain("httpMethod", &scalar::STRING).required().at(Location::Uri).wire("http_method"),
    ]);
    pub static GET_METHOD_RESPONSE_REQUEST: Schema =
        Schema::plain("GetMethodResponseRequest", Kind::Structure).members(&[
            Member::plain("restApiId", &scalar::STRING).required().at(Location::Uri).wire("restapi_id"),
            Member::plain("resourceId", &scalar::STRING).required().at(Location::Uri).wire("resource_id"),
            Member::plain("httpMethod", &scalar::STRING).required().at(Location::Uri).wire("http_method"),
            Member::plain("statusCode", &STATUS_CODE).required().at(Location::Uri).wire("status_code"),
        ]);
    pub static GET_MODEL_REQUEST: Schema = Schema::plain("GetModelRequest", Kind::Structure).members(&[
        Member::plain("restApiId", &scalar::STRING).required().at(Location::Uri).wire("restapi_id"),
        Member::plain("modelName", &scalar::STRING).required().at(Location::Uri).wire("model_name"),
        Member::plain("flatten", &scalar::BOOLEAN).at(Location::QueryString),
    ]);
    pub static GET_MODEL_TEMPLATE_REQUEST: Schema = Schema::plain("GetModelTemplateRequest", Kind::Structure)
        .members(&[
            Member::plain("restApiId", &scalar::STRING).required().at(Location::Uri).wire("restapi_id"),
            Member::plain("modelName", &scalar::STRING).required().at(Location::Uri).wire("model_name"),
        ]);
    pub static GET_MODELS_REQUEST: Schema = Schema::plain("GetModelsRequest", Kind::Structure).members(&[
        Member::plain("restApiId", &scalar::STRING).required().at(Location::Uri).wire("restapi_id"),
        Member::plain("position", &scalar::STRING).at(Location::QueryString),
        Member::plain("limit", &scalar::INTEGER).at(Location::QueryString),
    ]);
    pub static GET_REQUEST_VALIDATOR_REQUEST: Schema =
        Schema::plain("GetRequestValidatorRequest", Kind::Structure).members(&[
            Member::plain("restApiId", &scalar::STRING).required().at(Location::Uri).wire("restapi_id"),
            Member::plain("requestValidatorId", &scalar::STRING)
                .required()
                .at(Location::Uri)
                .wire("requestvalidator_id"),
        ]);
    pub static GET_REQUEST_VALIDATORS_REQUEST: Schema =
        Schema::plain("GetRequestValidatorsRequest", Kind::Structure).members(&[
            Member::plain("restApiId", &scalar::STRING).required().at(Location::Uri).wire("restapi_id"),
            Member::plain("position", &scalar::STRING).at(Location::QueryString),
            Member::plain("limit", &scalar::INTEGER).at(Location::QueryString),
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
    pub static GET_SDK_REQUEST: Schema = Schema::plain("GetSdkRequest", Kind::Structure).members(&[
        Member::plain("restApiId", &scalar::STRING).required().at(Location::Uri).wire("restapi_id"),
        Member::plain("stageName", &scalar::STRING).required().at(Location::Uri).wire("stage_name"),
        Member::plain("sdkType", &scalar::STRING).required().at(Location::Uri).wire("sdk_type"),
        Member::plain("parameters", &MAP_OF_STRING_TO_STRING).at(Location::QueryString),
    ]);
    pub static GET_SDK_TYPES_REQUEST: Schema =
        Schema::plain("GetSdkTypesRequest", Kind::Structure).members(&[
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
    pub static GET_USAGE_PLAN_KEY_REQUEST: Schema = Schema::plain("GetUsagePlanKeyRequest", Kind::Structure)
        .members(&[
            Member::plain("usagePlanId", &scalar::STRING).required().at(Location::Uri).wire("usageplanId"),
            Member::plain("keyId", &scalar::STRING).required().at(Location::Uri),
        ]);
    pub static GET_USAGE_PLAN_KEYS_REQUEST: Schema =
        Schema::plain("GetUsagePlanKeysRequest", Kind::Structure).members(&[
            Member::plain("usagePlanId", &scalar::STRING).required().at(Location::Uri).wire("usageplanId"),
            Member::plain("position", &scalar::STRING).at(Location::QueryString),
            Member::plain("limit", &scalar::INTEGER).at(Location::QueryString),
            Member::plain("nameQuery", &scalar::STRING).at(Location::QueryString).wire("name"),
        ]);
    pub static GET_USAGE_PLAN_REQUEST: Schema = Schema::plain("GetUsagePlanRequest", Kind::Structure)
        .members(&[Member::plain("usagePlanId", &scalar::STRING)
            .required()
            .at(Location::Uri)
            .wire("usageplanId")]);
    pub static GET_USAGE_PLANS_REQUEST: Schema = Schema::plain("GetUsagePlansRequest", Kind::Structure)
        .members(&[
            Member::plain("position", &scalar::STRING).at(Location::QueryString),
            Member::plain("keyId", &scalar::STRING).at(Location::QueryString),
            Member::plain("limit", &scalar::INTEGER).at(Location::QueryString),
        ]);
    pub static GET_USAGE_REQUEST: Schema = Schema::plain("GetUsageRequest", Kind::Structure).members(&[
        Member::plain("usagePlanId", &scalar::STRING).required().at(Location::Uri).wire("usageplanId"),
        Member::plain("keyId", &scalar::STRING).at(Location::QueryString),
        Member::plain("startDate", &scalar::STRING).required().at(Location::QueryString),
        Member::plain("endDate", &scalar::STRING).required().at(Location::QueryString),
        Member::plain("position", &scalar::STRING).at(Location::QueryString),
        Member::plain("limit", &scalar::INTEGER).at(Location::QueryString),
    ]);
    pub static GET_VPC_LINK_REQUEST: Schema =
        Schema::plain("GetVpcLinkRequest", Kind::Structure).members(&[Member::plain(
            "vpcLinkId",
            &scalar::STRING,
        )
        .required()
        .at(Location::Uri)
        .wire("vpclink_id")]);
    pub static GET_VPC_LINKS_REQUEST: Schema =
        Schema::plain("GetVpcLinksRequest", Kind::Structure).members(&[
            Member::plain("position", &scalar::STRING).at(Location::QueryString),
            Member::plain("limit", &scalar::INTEGER).at(Location::QueryString),
        ]);
    pub static IMPORT_API_KEYS_REQUEST: Schema = Schema::plain("ImportApiKeysRequest", Kind::Structure)
        .members(&[
            Member::plain("body", &scalar::BLOB).required(),
            Member::plain("format", &API_KEYS_FORMAT).required().at(Location::QueryString),
            Member::plain("failOnWarnings", &scalar::BOOLEAN)
                .at(Location::QueryString)
                .wire("failonwarnings"),
        ])
        .payload(0);
    pub static IMPORT_REST_API_REQUEST: Schema = Schema::plain("ImportRestApiRequest", Kind::Structure)
        .members(&[
            Member::plain("failOnWarnings", &scalar::BOOLEAN)
                .at(Location::QueryString)
                .wire("failonwarnings"),
            Member::plain("parameters", &MAP_OF_STRING_TO_STRING).at(Location::QueryString),
            Member::plain("body", &scalar::BLOB).required(),
        ])
        .payload(2);
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
    pub static JWT_ADDITIONAL_CLAIM: Schema =
        Schema::plain("JwtAdditionalClaim", Kind::Structure).members(&[
            Member::plain("claimName", &scalar::STRING).required(),
            Member::plain("format", &JWT_CLAIM_FORMAT).required(),
            Member::plain("required", &scalar::BOOLEAN),
            Member::plain("expectedValues", &LIST_OF_STRING),
        ]);
    pub static JWT_CLAIM_FORMAT: Schema =
        Schema::plain("JwtClaimFormat", Kind::String).one_of(super::JwtClaimFormat::VALUES);
    pub static JWT_CONFIGURATION: Schema = Schema::plain("JwtConfiguration", Kind::Structure).members(&[
        Member::plain("issuers", &LIST_OF_JWT_ISSUER),
        Member::plain("defaultAlgorithms", &LIST_OF_JWT_SIGNING_ALGORITHM),
    ]);
    pub static JWT_CONFIGURATION_INPUT: Schema = Schema::plain("JwtConfigurationInput", Kind::Structure)
        .members(&[
            Member::plain("issuers", &LIST_OF_JWT_ISSUER_INPUT).required(),
            Member::plain("defaultAlgorithms", &LIST_OF_JWT_SIGNING_ALGORITHM).required(),
        ]);
    pub static JWT_ISSUER: Schema = Schema::plain("JwtIssuer", Kind::Structure).members(&[
        Member::plain("issuer", &scalar::STRING),
        Member::plain("audiences", &LIST_OF_STRING),
        Member::plain("additionalClaims", &LIST_OF_JWT_ADDITIONAL_CLAIM),
        Member::plain("jwksUri", &scalar::STRING),
    ]);
    pub static JWT_ISSUER_INPUT: Schema = Schema::plain("JwtIssuerInput", Kind::Structure).members(&[
        Member::plain("issuer", &scalar::STRING).required(),
        Member::plain("audiences", &LIST_OF_STRING).required(),
        Member::plain("additionalClaims", &LIST_OF_JWT_ADDITIONAL_CLAIM),
    ]);
    pub static JWT_SIGNING_ALGORITHM: Schema =
        Schema::plain("JwtSigningAlgorithm", Kind::String).one_of(super::JwtSigningAlgorithm::VALUES);
    pub static LIST_OF_ARNS: Schema =
        Schema::plain("ListOfARNs", Kind::List).members(&[Member::plain("member", &scalar::STRING)]);
    pub static LIST_OF_API_KEY: Schema =
        Schema::plain("ListOfApiKey", Kind::List).members(&[Member::plain("member", &API_KEY)]);
    pub static LIST_OF_API_STAGE: Schema =
        Schema::plain("ListOfApiStage", Kind::List).members(&[Member::plain("member", &API_STAGE)]);
    pub static LIST_OF_AUTHORIZER: Schema =
        Schema::plain("ListOfAuthorizer", Kind::List).members(&[Member::plain("member", &AUTHORIZER)]);
    pub static LIST_OF_BASE_PATH_MAPPING: Schema = Schema::plain("ListOfBasePathMapping", Kind::List)
        .members(&[Member::plain("member", &BASE_PATH_MAPPING)]);
    pub static LIST_OF_CLIENT_CERTIFICATE: Schema = Schema::plain("ListOfClientCertificate", Kind::List)
        .members(&[Member::plain("member", &CLIENT_CERTIFICATE)]);
    pub static LIST_OF_DEPLOYMENT: Schema =
        Schema::plain("ListOfDeployment", Kind::List).members(&[Member::plain("member", &DEPLOYMENT)]);
    pub static LIST_OF_DOCUMENTATION_PART: Schema = Schema::plain("ListOfDocumentationPart", Kind::List)
        .members(&[Member::plain("member", &DOCUMENTATION_PART)]);
    pub static LIST_OF_DOCUMENTATION_VERSION: Schema =
        Schema::plain("ListOfDocumentationVersion", Kind::List)
            .members(&[Member::plain("member", &DOCUMENTATION_VERSION)]);
    pub static LIST_OF_DOMAIN_NAME: Schema =
        Schema::plain("ListOfDomainName", Kind::List).members(&[Member::plain("member", &DOMAIN_NAME)]);
    pub static LIST_OF_ENDPOINT_TYPE: Schema =
        Schema::plain("ListOfEndpointType", Kind::List).members(&[Member::plain("member", &ENDPOINT_TYPE)]);
    pub static LIST_OF_GATEWAY_RESPONSE: Schema = Schema::plain("ListOfGatewayResponse", Kind::List)
        .members(&[Member::plain("member", &GATEWAY_RESPONSE)]);
    pub static LIST_OF_JWT_ADDITIONAL_CLAIM: Schema = Schema::plain("ListOfJwtAdditionalClaim", Kind::List)
        .members(&[Member::plain("member", &JWT_ADDITIONAL_CLAIM)]);
    pub static LIST_OF_JWT_ISSUER: Schema =
        Schema::plain("ListOfJwtIssuer", Kind::List).members(&[Member::plain("member", &JWT_ISSUER)]);
    pub static LIST_OF_JWT_ISSUER_INPUT: Schema = Schema::plain("ListOfJwtIssuerInput", Kind::List)
        .members(&[Member::plain("member", &JWT_ISSUER_INPUT)]);
    pub static LIST_OF_JWT_SIGNING_ALGORITHM: Schema = Schema::plain("ListOfJwtSigningAlgorithm", Kind::List)
        .members(&[Member::plain("member", &JWT_SIGNING_ALGORITHM)]);
    pub static LIST_OF_LONG: Schema =
        Schema::plain("ListOfLong", Kind::List).members(&[Member::plain("member", &scalar::LONG)]);
    pub static LIST_OF_MODEL: Schema =
        Schema::plain("ListOfModel", Kind::List).members(&[Member::plain("member", &MODEL)]);
    pub static LIST_OF_PATCH_OPERATION: Schema = Schema::plain("ListOfPatchOperation", Kind::List)
        .members(&[Member::plain("member", &PATCH_OPERATION)]);
    pub static LIST_OF_REQUEST_VALIDATOR: Schema = Schema::plain("ListOfRequestValidator", Kind::List)
        .members(&[Member::plain("member", &REQUEST_VALIDATOR)]);
    pub static LIST_OF_RESOURCE: Schema =
        Schema::plain("ListOfResource", Kind::List).members(&[Member::plain("member", &RESOURCE)]);
    pub static LIST_OF_REST_API: Schema =
        Schema::plain("ListOfRestApi", Kind::List).members(&[Member::plain("member", &REST_API)]);
    pub static LIST_OF_SDK_CONFIGURATION_PROPERTY: Schema =
        Schema::plain("ListOfSdkConfigurationProperty", Kind::List)
            .members(&[Member::plain("member", &SDK_CONFIGURATION_PROPERTY)]);
    pub static LIST_OF_SDK_TYPE: Schema =
        Schema::plain("ListOfSdkType", Kind::List).members(&[Member::plain("member", &SDK_TYPE)]);
    pub static LIST_OF_STAGE: Schema =
        Schema::plain("ListOfStage", Kind::List).members(&[Member::plain("member", &STAGE)]);
    pub static LIST_OF_STAGE_KEYS: Schema =
        Schema::plain("ListOfStageKeys", Kind::List).members(&[Member::plain("member", &STAGE_KEY)]);
    pub static LIST_OF_STRING: Schema =
        Schema::plain("ListOfString", Kind::List).members(&[Member::plain("member", &scalar::STRING)]);
    pub static LIST_OF_USAGE: Schema =
        Schema::plain("ListOfUsage", Kind::List).members(&[Member::plain("member", &LIST_OF_LONG)]);
    pub static LIST_OF_USAGE_PLAN: Schema =
        Schema::plain("ListOfUsagePlan", Kind::List).members(&[Member::plain("member", &USAGE_PLAN)]);
    pub static LIST_OF_USAGE_PLAN_KEY: Schema =
        Schema::plain("ListOfUsagePlanKey", Kind::List).members(&[Member::plain("member", &USAGE_PLAN_KEY)]);
    pub static LIST_OF_VPC_LINK: Schema =
        Schema::plain("ListOfVpcLink", Kind::List).members(&[Member::plain("member", &VPC_LINK)]);
    pub static LOCATION_STATUS_TYPE: Schema =
        Schema::plain("LocationStatusType", Kind::String).one_of(super::LocationStatusType::VALUES);
    pub static MAP_OF_API_STAGE_THROTTLE_SETTINGS: Schema =
        Schema::plain("MapOfApiStageThrottleSettings", Kind::Map)
            .members(&[Member::plain("key", &scalar::STRING), Member::plain("value", &THROTTLE_SETTINGS)]);
    pub static MAP_OF_INTEGRATION_RESPONSE: Schema = Schema::plain("MapOfIntegrationResponse", Kind::Map)
        .members(&[Member::plain("key", &scalar::STRING), Member::plain("value", &INTEGRATION_RESPONSE)]);
    pub static MAP_OF_KEY_USAGES: Schema = Schema::plain("MapOfKeyUsages", Kind::Map)
        .members(&[Member::plain("key", &scalar::STRING), Member::plain("value", &LIST_OF_USAGE)]);
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
    pub static MODEL: Schema = Schema::plain("Model", Kind::Structure).members(&[
        Member::plain("id", &scalar::STRING),
        Member::plain("name", &scalar::STRING),
        Member::plain("description", &scalar::STRING),
        Member::plain("schema", &scalar::STRING),
        Member::plain("contentType", &scalar::STRING),
    ]);
    pub static MODELS: Schema = Schema::plain("Models", Kind::Structure).members(&[
        Member::plain("position", &scalar::STRING),
        Member::plain("items", &LIST_OF_MODEL).wire("item"),
    ]);
    pub static MUTUAL_TLS_AUTHENTICATION: Schema = Schema::plain("MutualTlsAuthentication", Kind::Structure)
        .members(&[
            Member::plain("truststoreUri", &scalar::STRING),
            Member::plain("truststoreVersion", &scalar::STRING),
            Member::plain("truststoreWarnings", &LIST_OF_STRING),
        ]);
    pub static MUTUAL_TLS_AUTHENTICATION_INPUT: Schema =
        Schema::plain("MutualTlsAuthenticationInput", Kind::Structure).members(&[
            Member::plain("truststoreUri", &scalar::STRING),
            Member::plain("truststoreVersion", &scalar::STRING),
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
    pub static PUT_GATEWAY_RESPONSE_REQUEST: Schema =
        Schema::plain("PutGatewayResponseRequest", Kind::Structure).members(&[
            Member::plain("restApiId", &scalar::STRING).required().at(Location::Uri).wire("restapi_id"),
            Member::plain("responseType", &GATEWAY_RESPONSE_TYPE)
                .required()
                .at(Location::Uri)
                .wire("response_type"),
            Member::plain("statusCode", &STATUS_CODE),
            Member::plain("responseParameters", &MAP_OF_STRING_TO_STRING),
            Member::plain("responseTemplates", &MAP_OF_STRING_TO_STRING),
        ]);
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
    pub static PUT_MODE: Schema = Schema::plain("PutMode", Kind::String).one_of(super::PutMode::VALUES);
    pub static PUT_REST_API_REQUEST: Schema = Schema::plain("PutRestApiRequest", Kind::Structure)
        .members(&[
            Member::plain("restApiId", &scalar::STRING).required().at(Location::Uri).wire("restapi_id"),
            Member::plain("mode", &PUT_MODE).at(Location::QueryString),
            Member::plain("failOnWarnings", &scalar::BOOLEAN)
                .at(Location::QueryString)
                .wire("failonwarnings"),
            Member::plain("parameters", &MAP_OF_STRING_TO_STRING).at(Location::QueryString),
            Member::plain("body", &scalar::BLOB).required(),
        ])
        .payload(4);
    pub static QUOTA_PERIOD_TYPE: Schema =
        Schema::plain("QuotaPeriodType", Kind::String).one_of(super::QuotaPeriodType::VALUES);
    pub static QUOTA_SETTINGS: Schema = Schema::plain("QuotaSettings", Kind::Structure).members(&[
        Member::plain("limit", &scalar::INTEGER),
        Member::plain("offset", &scalar::INTEGER),
        Member::plain("period", &QUOTA_PERIOD_TYPE),
    ]);
    pub static REQUEST_VALIDATOR: Schema = Schema::plain("RequestValidator", Kind::Structure).members(&[
        Member::plain("id", &scalar::STRING),
        Member::plain("name", &scalar::STRING),
        Member::plain("validateRequestBody", &scalar::BOOLEAN),
        Member::plain("validateRequestParameters", &scalar::BOOLEAN),
    ]);
    pub static REQUEST_VALIDATORS: Schema = Schema::plain("RequestValidators", Kind::Structure).members(&[
        Member::plain("position", &scalar::STRING),
        Member::plain("items", &LIST_OF_REQUEST_VALIDATOR).wire("item"),
    ]);
    pub static RESOURCE: Schema = Schema::plain("Resource", Kind::Structure).members(&[
        Member::plain("id", &scalar::STRING),
        Member::plain("parentId", &scalar::STRING),
        Member::plain("pathPart", &scalar::STRING),
        Member::plain("path", &scalar::STRING),
        Member::plain("resourceMethods", &MAP_OF_METHOD),
    ]);
    pub static RESOURCE_OWNER: Schema =
        Schema::plain("ResourceOwner", Kind::String).one_of(super::ResourceOwner::VALUES);
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
    pub static ROUTING_MODE: Schema =
        Schema::plain("RoutingMode", Kind::String).one_of(super::RoutingMode::VALUES);
    pub static SDK_CONFIGURATION_PROPERTY: Schema =
        Schema::plain("SdkConfigurationProperty", Kind::Structure).members(&[
            Member::plain("name", &scalar::STRING),
            Member::plain("friendlyName", &scalar::STRING),
            Member::plain("description", &scalar::STRING),
            Member::plain("required", &scalar::BOOLEAN),
            Member::plain("defaultValue", &scalar::STRING),
        ]);
    pub static SDK_RESPONSE: Schema = Schema::plain("SdkResponse", Kind::Structure)
        .members(&[
            Member::plain("contentType", &scalar::STRING).at(Location::Header).wire("Content-Type"),
            Member::plain("contentDisposition", &scalar::STRING)
                .at(Location::Header)
                .wire("Content-Disposition"),
            Member::plain("body", &scalar::BLOB),
        ])
        .payload(2);
    pub static SDK_TYPE: Schema = Schema::plain("SdkType", Kind::Structure).members(&[
        Member::plain("id", &scalar::STRING),
        Member::plain("friendlyName", &scalar::STRING),
        Member::plain("description", &scalar::STRING),
        Member::plain("configurationProperties", &LIST_OF_SDK_CONFIGURATION_PROPERTY),
    ]);
    pub static SDK_TYPES: Schema = Schema::plain("SdkTypes", Kind::Structure).members(&[
        Member::plain("position", &scalar::STRING),
        Member::plain("items", &LIST_OF_SDK_TYPE).wire("item"),
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
    pub static STAGE_KEY: Schema = Schema::plain("StageKey", Kind::Structure)
        .members(&[Member::plain("restApiId", &scalar::STRING), Member::plain("stageName", &scalar::STRING)]);
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
    pub static TEMPLATE: Schema =
        Schema::plain("Template", Kind::Structure).members(&[Member::plain("value", &scalar::STRING)]);
    pub static TEST_INVOKE_AUTHORIZER_REQUEST: Schema =
        Schema::plain("TestInvokeAuthorizerRequest", Kind::Structure).members(&[
            Member::plain("restApiId", &scalar::STRING).required().at(Location::Uri).wire("restapi_id"),
            Member::plain("authorizerId", &scalar::STRING).required().at(Location::Uri).wire("authorizer_id"),
            Member::plain("headers", &MAP_OF_STRING_TO_STRING),
            Member::plain("multiValueHeaders", &MAP_OF_STRING_TO_LIST),
            Member::plain("pathWithQueryString", &scalar::STRING),
            Member::plain("body", &scalar::STRING),
            Member::plain("stageVariables", &MAP_OF_STRING_TO_STRING),
            Member::plain("additionalContext", &MAP_OF_STRING_TO_STRING),
        ]);
    pub static TEST_INVOKE_AUTHORIZER_RESPONSE: Schema =
        Schema::plain("TestInvokeAuthorizerResponse", Kind::Structure).members(&[
            Member::plain("clientStatus", &scalar::INTEGER),
            Member::plain("log", &scalar::STRING),
            Member::plain("latency", &scalar::LONG),
            Member::plain("principalId", &scalar::STRING),
            Member::plain("policy", &scalar::STRING),
            Member::plain("authorization", &MAP_OF_STRING_TO_LIST),
            Member::plain("claims", &MAP_OF_STRING_TO_STRING),
        ]);
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
    pub static UPDATE_API_KEY_REQUEST: Schema = Schema::plain("UpdateApiKeyRequest", Kind::Structure)
        .members(&[
            Member::plain("apiKey", &scalar::STRING).required().at(Location::Uri).wire("api_Key"),
            Member::plain("patchOperations", &LIST_OF_PATCH_OPERATION),
        ]);
    pub static UPDATE_AUTHORIZER_REQUEST: Schema = Schema::plain("UpdateAuthorizerRequest", Kind::Structure)
        .members(&[
            Member::plain("restApiId", &scalar::STRING).required().at(Location::Uri).wire("restapi_id"),
            Member::plain("authorizerId", &scalar::STRING).required().at(Location::Uri).wire("authorizer_id"),
            Member::plain("patchOperations", &LIST_OF_PATCH_OPERATION),
        ]);
    pub static UPDATE_DEPLOYMENT_REQUEST: Schema = Schema::plain("UpdateDeploymentRequest", Kind::Structure)
        .members(&[
            Member::plain("restApiId", &scalar::STRING).required().at(Location::Uri).wire("restapi_id"),
            Member::plain("deploymentId", &scalar::STRING).required().at(Location::Uri).wire("deployment_id"),
            Member::plain("patchOperations", &LIST_OF_PATCH_OPERATION),
        ]);
    pub static UPDATE_GATEWAY_RESPONSE_REQUEST: Schema =
        Schema::plain("UpdateGatewayResponseRequest", Kind::Structure).members(&[
            Member::plain("restApiId", &scalar::STRING).required().at(Location::Uri).wire("restapi_id"),
            Member::plain("responseType", &GATEWAY_RESPONSE_TYPE)
                .required()
                .at(Location::Uri)
                .wire("response_type"),
            Member::plain("patchOperations", &LIST_OF_PATCH_OPERATION),
        ]);
    pub static UPDATE_INTEGRATION_REQUEST: Schema =
        Schema::plain("UpdateIntegrationRequest", Kind::Structure).members(&[
            Member::plain("restApiId", &scalar::STRING).required().at(Location::Uri).wire("restapi_id"),
            Member::plain("resourceId", &scalar::STRING).required().at(Location::Uri).wire("resource_id"),
            Member::plain("httpMethod", &scalar::STRING).required().at(Location::Uri).wire("http_method"),
            Member::plain("patchOperations", &LIST_OF_PATCH_OPERATION),
        ]);
    pub static UPDATE_INTEGRATION_RESPONSE_REQUEST: Schema =
        Schema::plain("UpdateIntegrationResponseRequest", Kind::Structure).members(&[
            Member::plain("restApiId", &scalar::STRING).required().at(Location::Uri).wire("restapi_id"),
            Member::plain("resourceId", &scalar::STRING).required().at(Location::Uri).wire("resource_id"),
            Member::plain("httpMethod", &scalar::STRING).required().at(Location::Uri).wire("http_method"),
            Member::plain("statusCode", &STATUS_CODE).required().at(Location::Uri).wire("status_code"),
            Member::plain("patchOperations", &LIST_OF_PATCH_OPERATION),
        ]);
    pub static UPDATE_METHOD_REQUEST: Schema =
        Schema::plain("UpdateMethodRequest", Kind::Structure).members(&[
            Member::plain("restApiId", &scalar::STRING).required().at(Location::Uri).wire("restapi_id"),
            Member::plain("resourceId", &scalar::STRING).required().at(Location::Uri).wire("resource_id"),
            Member::plain("httpMethod", &scalar::STRING).required().at(Location::Uri).wire("http_method"),
            Member::plain("patchOperations", &LIST_OF_PATCH_OPERATION),
        ]);
    pub static UPDATE_METHOD_RESPONSE_REQUEST: Schema =
        Schema::plain("UpdateMethodResponseRequest", Kind::Structure).members(&[
            Member::plain("restApiId", &scalar::STRING).required().at(Location::Uri).wire("restapi_id"),
            Member::plain("resourceId", &scalar::STRING).required().at(Location::Uri).wire("resource_id"),
            Member::plain("httpMethod", &scalar::STRING).required().at(Location::Uri).wire("http_method"),
            Member::plain("statusCode", &STATUS_CODE).required().at(Location::Uri).wire("status_code"),
            Member::plain("patchOperations", &LIST_OF_PATCH_OPERATION),
        ]);
    pub static UPDATE_MODEL_REQUEST: Schema =
        Schema::plain("UpdateModelRequest", Kind::Structure).members(&[
            Member::plain("restApiId", &scalar::STRING).required().at(Location::Uri).wire("restapi_id"),
            Member::plain("modelName", &scalar::STRING).required().at(Location::Uri).wire("model_name"),
            Member::plain("patchOperations", &LIST_OF_PATCH_OPERATION),
        ]);
    pub static UPDATE_REQUEST_VALIDATOR_REQUEST: Schema =
        Schema::plain("UpdateRequestValidatorRequest", Kind::Structure).members(&[
            Member::plain("restApiId", &scalar::STRING).required().at(Location::Uri).wire("restapi_id"),
            Member::plain("requestValidatorId", &scalar::STRING)
                .required()
                .at(Location::Uri)
                .wire("requestvalidator_id"),
            Member::plain("patchOperations", &LIST_OF_PATCH_OPERATION),
        ]);
    pub static UPDATE_RESOURCE_REQUEST: Schema = Schema::plain("UpdateResourceRequest", Kind::Structure)
        .members(&[
            Member::plain("restApiId", &scalar::STRING).required().at(Location::Uri).wire("restapi_id"),
            Member::plain("resourceId", &scalar::STRING).required().at(Location::Uri).wire("resource_id"),
            Member::plain("patchOperations", &LIST_OF_PATCH_OPERATION),
        ]);
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
    pub static UPDATE_USAGE_PLAN_REQUEST: Schema = Schema::plain("UpdateUsagePlanRequest", Kind::Structure)
        .members(&[
            Member::plain("usagePlanId", &scalar::STRING).required().at(Location::Uri).wire("usageplanId"),
            Member::plain("patchOperations", &LIST_OF_PATCH_OPERATION),
        ]);
    pub static UPDATE_USAGE_REQUEST: Schema =
        Schema::plain("UpdateUsageRequest", Kind::Structure).members(&[
            Member::plain("usagePlanId", &scalar::STRING).required().at(Location::Uri).wire("usageplanId"),
            Member::plain("keyId", &scalar::STRING).required().at(Location::Uri),
            Member::plain("patchOperations", &LIST_OF_PATCH_OPERATION),
        ]);
    pub static USAGE: Schema = Schema::plain("Usage", Kind::Structure).members(&[
        Member::plain("usagePlanId", &scalar::STRING),
        Member::plain("startDate", &scalar::STRING),
        Member::plain("endDate", &scalar::STRING),
        Member::plain("position", &scalar::STRING),
        Member::plain("items", &MAP_OF_KEY_USAGES).wire("values"),
    ]);
    pub static USAGE_PLAN: Schema = Schema::plain("UsagePlan", Kind::Structure).members(&[
        Member::plain("id", &scalar::STRING),
        Member::plain("name", &scalar::STRING),
        Member::plain("description", &scalar::STRING),
        Member::plain("apiStages", &LIST_OF_API_STAGE),
        Member::plain("throttle", &THROTTLE_SETTINGS),
        Member::plain("quota", &QUOTA_SETTINGS),
        Member::plain("productCode", &scalar::STRING),
        Member::plain("tags", &MAP_OF_STRING_TO_STRING),
    ]);
    pub static USAGE_PLAN_KEY: Schema = Schema::plain("UsagePlanKey", Kind::Structure).members(&[
        Member::plain("id", &scalar::STRING),
        Member::plain("type", &scalar::STRING),
        Member::plain("value", &scalar::STRING),
        Member::plain("name", &scalar::STRING),
    ]);
    pub static USAGE_PLAN_KEYS: Schema = Schema::plain("UsagePlanKeys", Kind::Structure).members(&[
        Member::plain("position", &scalar::STRING),
        Member::plain("items", &LIST_OF_USAGE_PLAN_KEY).wire("item"),
    ]);
    pub static USAGE_PLANS: Schema = Schema::plain("UsagePlans", Kind::Structure).members(&[
        Member::plain("position", &scalar::STRING),
        Member::plain("items", &LIST_OF_USAGE_PLAN).wire("item"),
    ]);
    pub static VPC_LINK: Schema = Schema::plain("VpcLink", Kind::Structure).members(&[
        Member::plain("id", &scalar::STRING),
        Member::plain("name", &scalar::STRING),
        Member::plain("description", &scalar::STRING),
        Member::plain("targetArns", &LIST_OF_STRING),
        Member::plain("status", &VPC_LINK_STATUS),
        Member::plain("statusMessage", &scalar::STRING),
        Member::plain("tags", &MAP_OF_STRING_TO_STRING),
    ]);
    pub static VPC_LINK_STATUS: Schema =
        Schema::plain("VpcLinkStatus", Kind::String).one_of(super::VpcLinkStatus::VALUES);
    pub static VPC_LINKS: Schema = Schema::plain("VpcLinks", Kind::Structure).members(&[
        Member::plain("position", &scalar::STRING),
        Member::plain("items", &LIST_OF_VPC_LINK).wire("item"),
    ]);
    pub static DELETE_API_KEY_OUTPUT: Schema = Schema::plain("DeleteApiKeyOutput", Kind::Structure);
    pub static DELETE_AUTHORIZER_OUTPUT: Schema = Schema::plain("DeleteAuthorizerOutput", Kind::Structure);
    pub static DELETE_DEPLOYMENT_OUTPUT: Schema = Schema::plain("DeleteDeploymentOutput", Kind::Structure);
    pub static DELETE_GATEWAY_RESPONSE_OUTPUT: Schema =
        Schema::plain("DeleteGatewayResponseOutput", Kind::Structure);
    pub static DELETE_INTEGRATION_OUTPUT: Schema = Schema::plain("DeleteIntegrationOutput", Kind::Structure);
    pub static DELETE_INTEGRATION_RESPONSE_OUTPUT: Schema =
        Schema::plain("DeleteIntegrationResponseOutput", Kind::Structure);
    pub static DELETE_METHOD_OUTPUT: Schema = Schema::plain("DeleteMethodOutput", Kind::Structure);
    pub static DELETE_METHOD_RESPONSE_OUTPUT: Schema =
        Schema::plain("DeleteMethodResponseOutput", Kind::Structure);
    pub static DELETE_MODEL_OUTPUT: Schema = Schema::plain("DeleteModelOutput", Kind::Structure);
    pub static DELETE_REQUEST_VALIDATOR_OUTPUT: Schema =
        Schema::plain("DeleteRequestValidatorOutput", Kind::Structure);
    pub static DELETE_RESOURCE_OUTPUT: Schema = Schema::plain("DeleteResourceOutput", Kind::Structure);
    pub static DELETE_REST_API_OUTPUT: Schema = Schema::plain("DeleteRestApiOutput", Kind::Structure);
    pub static DELETE_STAGE_OUTPUT: Schema = Schema::plain("DeleteStageOutput", Kind::Structure);
    pub static DELETE_USAGE_PLAN_OUTPUT: Schema = Schema::plain("DeleteUsagePlanOutput", Kind::Structure);
    pub static DELETE_USAGE_PLAN_KEY_OUTPUT: Schema =
        Schema::plain("DeleteUsagePlanKeyOutput", Kind::Structure);
    pub static FLUSH_STAGE_AUTHORIZERS_CACHE_OUTPUT: Schema =
        Schema::plain("FlushStageAuthorizersCacheOutput", Kind::Structure);
    pub static FLUSH_STAGE_CACHE_OUTPUT: Schema = Schema::plain("FlushStageCacheOutput", Kind::Structure);
    pub static TAG_RESOURCE_OUTPUT: Schema = Schema::plain("TagResourceOutput", Kind::Structure);
    pub static UNTAG_RESOURCE_OUTPUT: Schema = Schema::plain("UntagResourceOutput", Kind::Structure);
}
