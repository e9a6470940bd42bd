//! Lambda: written by `cargo xtask codegen` from botocore's model; edits are lost.

pub static SERVICE: crate::ServiceInfo = crate::ServiceInfo {
    name: "lambda",
    service_id: "Lambda",
    endpoint_prefix: "lambda",
    signing_name: "lambda",
    protocol: crate::Protocol::RestJson,
    target_prefix: None,
    api_version: "2015-03-31",
    xml_namespace: None,
    query_compatible: false,
    operations: &[
        &info::ADD_LAYER_VERSION_PERMISSION,
        &info::ADD_PERMISSION,
        &info::CREATE_ALIAS,
        &info::CREATE_EVENT_SOURCE_MAPPING,
        &info::CREATE_FUNCTION,
        &info::CREATE_FUNCTION_URL_CONFIG,
        &info::DELETE_ALIAS,
        &info::DELETE_EVENT_SOURCE_MAPPING,
        &info::DELETE_FUNCTION,
        &info::DELETE_FUNCTION_CONCURRENCY,
        &info::DELETE_FUNCTION_EVENT_INVOKE_CONFIG,
        &info::DELETE_FUNCTION_URL_CONFIG,
        &info::DELETE_LAYER_VERSION,
        &info::DELETE_PROVISIONED_CONCURRENCY_CONFIG,
        &info::GET_ACCOUNT_SETTINGS,
        &info::GET_ALIAS,
        &info::GET_EVENT_SOURCE_MAPPING,
        &info::GET_FUNCTION,
        &info::GET_FUNCTION_CODE_SIGNING_CONFIG,
        &info::GET_FUNCTION_CONCURRENCY,
        &info::GET_FUNCTION_CONFIGURATION,
        &info::GET_FUNCTION_EVENT_INVOKE_CONFIG,
        &info::GET_FUNCTION_RECURSION_CONFIG,
        &info::GET_FUNCTION_URL_CONFIG,
        &info::GET_LAYER_VERSION,
        &info::GET_LAYER_VERSION_BY_ARN,
        &info::GET_LAYER_VERSION_POLICY,
        &info::GET_POLICY,
        &info::GET_PROVISIONED_CONCURRENCY_CONFIG,
        &info::GET_RUNTIME_MANAGEMENT_CONFIG,
        &info::INVOKE,
        &info::INVOKE_ASYNC,
        &info::LIST_ALIASES,
        &info::LIST_EVENT_SOURCE_MAPPINGS,
        &info::LIST_FUNCTION_EVENT_INVOKE_CONFIGS,
        &info::LIST_FUNCTION_URL_CONFIGS,
        &info::LIST_FUNCTIONS,
        &info::LIST_LAYER_VERSIONS,
        &info::LIST_LAYERS,
        &info::LIST_PROVISIONED_CONCURRENCY_CONFIGS,
        &info::LIST_TAGS,
        &info::LIST_VERSIONS_BY_FUNCTION,
        &info::PUBLISH_LAYER_VERSION,
        &info::PUBLISH_VERSION,
        &info::PUT_FUNCTION_CONCURRENCY,
        &info::PUT_FUNCTION_EVENT_INVOKE_CONFIG,
        &info::PUT_FUNCTION_RECURSION_CONFIG,
        &info::PUT_PROVISIONED_CONCURRENCY_CONFIG,
        &info::PUT_RUNTIME_MANAGEMENT_CONFIG,
        &info::REMOVE_LAYER_VERSION_PERMISSION,
        &info::REMOVE_PERMISSION,
        &info::TAG_RESOURCE,
        &info::UNTAG_RESOURCE,
        &info::UPDATE_ALIAS,
        &info::UPDATE_EVENT_SOURCE_MAPPING,
        &info::UPDATE_FUNCTION_CODE,
        &info::UPDATE_FUNCTION_CONFIGURATION,
        &info::UPDATE_FUNCTION_EVENT_INVOKE_CONFIG,
        &info::UPDATE_FUNCTION_URL_CONFIG,
    ],
};

pub struct AddLayerVersionPermission;

impl crate::Operation for AddLayerVersionPermission {
    type Input = AddLayerVersionPermissionInput;
    type Output = AddLayerVersionPermissionOutput;
    const SERVICE: &'static crate::ServiceInfo = &SERVICE;
    const INFO: &'static crate::OperationInfo = &info::ADD_LAYER_VERSION_PERMISSION;
}

pub struct AddPermission;

impl crate::Operation for AddPermission {
    type Input = AddPermissionInput;
    type Output = AddPermissionOutput;
    const SERVICE: &'static crate::ServiceInfo = &SERVICE;
    const INFO: &'static crate::OperationInfo = &info::ADD_PERMISSION;
}

pub struct CreateAlias;

impl crate::Operation for CreateAlias {
    type Input = CreateAliasInput;
    type Output = CreateAliasOutput;
    const SERVICE: &'static crate::ServiceInfo = &SERVICE;
    const INFO: &'static crate::OperationInfo = &info::CREATE_ALIAS;
}

pub struct CreateEventSourceMapping;

impl crate::Operation for CreateEventSourceMapping {
    type Input = CreateEventSourceMappingInput;
    type Output = CreateEventSourceMappingOutput;
    const SERVICE: &'static crate::ServiceInfo = &SERVICE;
    const INFO: &'static crate::OperationInfo = &info::CREATE_EVENT_SOURCE_MAPPING;
}

pub struct CreateFunction;

impl crate::Operation for CreateFunction {
    type Input = CreateFunctionInput;
    type Output = CreateFunctionOutput;
    const SERVICE: &'static crate::ServiceInfo = &SERVICE;
    const INFO: &'static crate::OperationInfo = &info::CREATE_FUNCTION;
}

pub struct CreateFunctionUrlConfig;

impl crate::Operation for CreateFunctionUrlConfig {
    type Input = CreateFunctionUrlConfigInput;
    type Output = CreateFunctionUrlConfigOutput;
    const SERVICE: &'static crate::ServiceInfo = &SERVICE;
    const INFO: &'static crate::OperationInfo = &info::CREATE_FUNCTION_URL_CONFIG;
}

pub struct DeleteAlias;

impl crate::Operation for DeleteAlias {
    type Input = DeleteAliasInput;
    type Output = DeleteAliasOutput;
    const SERVICE: &'static crate::ServiceInfo = &SERVICE;
    const INFO: &'static crate::OperationInfo = &info::DELETE_ALIAS;
}

pub struct DeleteEventSourceMapping;

impl crate::Operation for DeleteEventSourceMapping {
    type Input = DeleteEventSourceMappingInput;
    type Output = DeleteEventSourceMappingOutput;
    const SERVICE: &'static crate::ServiceInfo = &SERVICE;
    const INFO: &'static crate::OperationInfo = &info::DELETE_EVENT_SOURCE_MAPPING;
}

pub struct DeleteFunction;

impl crate::Operation for DeleteFunction {
    type Input = DeleteFunctionInput;
    type Output = DeleteFunctionOutput;
    const SERVICE: &'static crate::ServiceInfo = &SERVICE;
    const INFO: &'static crate::OperationInfo = &info::DELETE_FUNCTION;
}

pub struct DeleteFunctionConcurrency;

impl crate::Operation for DeleteFunctionConcurrency {
    type Input = DeleteFunctionConcurrencyInput;
    type Output = DeleteFunctionConcurrencyOutput;
    const SERVICE: &'static crate::ServiceInfo = &SERVICE;
    const INFO: &'static crate::OperationInfo = &info::DELETE_FUNCTION_CONCURRENCY;
}

pub struct DeleteFunctionEventInvokeConfig;

impl crate::Operation for DeleteFunctionEventInvokeConfig {
    type Input = DeleteFunctionEventInvokeConfigInput;
    type Output = DeleteFunctionEventInvokeConfigOutput;
    const SERVICE: &'static crate::ServiceInfo = &SERVICE;
    const INFO: &'static crate::OperationInfo = &info::DELETE_FUNCTION_EVENT_INVOKE_CONFIG;
}

pub struct DeleteFunctionUrlConfig;

impl crate::Operation for DeleteFunctionUrlConfig {
    type Input = DeleteFunctionUrlConfigInput;
    type Output = DeleteFunctionUrlConfigOutput;
    const SERVICE: &'static crate::ServiceInfo = &SERVICE;
    const INFO: &'static crate::OperationInfo = &info::DELETE_FUNCTION_URL_CONFIG;
}

pub struct DeleteLayerVersion;

impl crate::Operation for DeleteLayerVersion {
    type Input = DeleteLayerVersionInput;
    type Output = DeleteLayerVersionOutput;
    const SERVICE: &'static crate::ServiceInfo = &SERVICE;
    const INFO: &'static crate::OperationInfo = &info::DELETE_LAYER_VERSION;
}

pub struct DeleteProvisionedConcurrencyConfig;

impl crate::Operation for DeleteProvisionedConcurrencyConfig {
    type Input = DeleteProvisionedConcurrencyConfigInput;
    type Output = DeleteProvisionedConcurrencyConfigOutput;
    const SERVICE: &'static crate::ServiceInfo = &SERVICE;
    const INFO: &'static crate::OperationInfo = &info::DELETE_PROVISIONED_CONCURRENCY_CONFIG;
}

pub struct GetAccountSettings;

impl crate::Operation for GetAccountSettings {
    type Input = GetAccountSettingsInput;
    type Output = GetAccountSettingsOutput;
    const SERVICE: &'static crate::ServiceInfo = &SERVICE;
    const INFO: &'static crate::OperationInfo = &info::GET_ACCOUNT_SETTINGS;
}

pub struct GetAlias;

impl crate::Operation for GetAlias {
    type Input = GetAliasInput;
    type Output = GetAliasOutput;
    const SERVICE: &'static crate::ServiceInfo = &SERVICE;
    const INFO: &'static crate::OperationInfo = &info::GET_ALIAS;
}

pub struct GetEventSourceMapping;

impl crate::Operation for GetEventSourceMapping {
    type Input = GetEventSourceMappingInput;
    type Output = GetEventSourceMappingOutput;
    const SERVICE: &'static crate::ServiceInfo = &SERVICE;
    const INFO: &'static crate::OperationInfo = &info::GET_EVENT_SOURCE_MAPPING;
}

pub struct GetFunction;

impl crate::Operation for GetFunction {
    type Input = GetFunctionInput;
    type Output = GetFunctionOutput;
    const SERVICE: &'static crate::ServiceInfo = &SERVICE;
    const INFO: &'static crate::OperationInfo = &info::GET_FUNCTION;
}

pub struct GetFunctionCodeSigningConfig;

impl crate::Operation for GetFunctionCodeSigningConfig {
    type Input = GetFunctionCodeSigningConfigInput;
    type Output = GetFunctionCodeSigningConfigOutput;
    const SERVICE: &'static crate::ServiceInfo = &SERVICE;
    const INFO: &'static crate::OperationInfo = &info::GET_FUNCTION_CODE_SIGNING_CONFIG;
}

pub struct GetFunctionConcurrency;

impl crate::Operation for GetFunctionConcurrency {
    type Input = GetFunctionConcurrencyInput;
    type Output = GetFunctionConcurrencyOutput;
    const SERVICE: &'static crate::ServiceInfo = &SERVICE;
    const INFO: &'static crate::OperationInfo = &info::GET_FUNCTION_CONCURRENCY;
}

pub struct GetFunctionConfiguration;

impl crate::Operation for GetFunctionConfiguration {
    type Input = GetFunctionConfigurationInput;
    type Output = GetFunctionConfigurationOutput;
    const SERVICE: &'static crate::ServiceInfo = &SERVICE;
    const INFO: &'static crate::OperationInfo = &info::GET_FUNCTION_CONFIGURATION;
}

pub struct GetFunctionEventInvokeConfig;

impl crate::Operation for GetFunctionEventInvokeConfig {
    type Input = GetFunctionEventInvokeConfigInput;
    type Output = GetFunctionEventInvokeConfigOutput;
    const SERVICE: &'static crate::ServiceInfo = &SERVICE;
    const INFO: &'static crate::OperationInfo = &info::GET_FUNCTION_EVENT_INVOKE_CONFIG;
}

pub struct GetFunctionRecursionConfig;

impl crate::Operation for GetFunctionRecursionConfig {
    type Input = GetFunctionRecursionConfigInput;
    type Output = GetFunctionRecursionConfigOutput;
    const SERVICE: &'static crate::ServiceInfo = &SERVICE;
    const INFO: &'static crate::OperationInfo = &info::GET_FUNCTION_RECURSION_CONFIG;
}

pub struct GetFunctionUrlConfig;

impl crate::Operation for GetFunctionUrlConfig {
    type Input = GetFunctionUrlConfigInput;
    type Output = GetFunctionUrlConfigOutput;
    const SERVICE: &'static crate::ServiceInfo = &SERVICE;
    const INFO: &'static crate::OperationInfo = &info::GET_FUNCTION_URL_CONFIG;
}

pub struct GetLayerVersion;

impl crate::Operation for GetLayerVersion {
    type Input = GetLayerVersionInput;
    type Output = GetLayerVersionOutput;
    const SERVICE: &'static crate::ServiceInfo = &SERVICE;
    const INFO: &'static crate::OperationInfo = &info::GET_LAYER_VERSION;
}

pub struct GetLayerVersionByArn;

impl crate::Operation for GetLayerVersionByArn {
    type Input = GetLayerVersionByArnInput;
    type Output = GetLayerVersionByArnOutput;
    const SERVICE: &'static crate::ServiceInfo = &SERVICE;
    const INFO: &'static crate::OperationInfo = &info::GET_LAYER_VERSION_BY_ARN;
}

pub struct GetLayerVersionPolicy;

impl crate::Operation for GetLayerVersionPolicy {
    type Input = GetLayerVersionPolicyInput;
    type Output = GetLayerVersionPolicyOutput;
    const SERVICE: &'static crate::ServiceInfo = &SERVICE;
    const INFO: &'static crate::OperationInfo = &info::GET_LAYER_VERSION_POLICY;
}

pub struct GetPolicy;

impl crate::Operation for GetPolicy {
    type Input = GetPolicyInput;
    type Output = GetPolicyOutput;
    const SERVICE: &'static crate::ServiceInfo = &SERVICE;
    const INFO: &'static crate::OperationInfo = &info::GET_POLICY;
}

pub struct GetProvisionedConcurrencyConfig;

impl crate::Operation for GetProvisionedConcurrencyConfig {
    type Input = GetProvisionedConcurrencyConfigInput;
    type Output = GetProvisionedConcurrencyConfigOutput;
    const SERVICE: &'static crate::ServiceInfo = &SERVICE;
    const INFO: &'static crate::OperationInfo = &info::GET_PROVISIONED_CONCURRENCY_CONFIG;
}

pub struct GetRuntimeManagementConfig;

impl crate::Operation for GetRuntimeManagementConfig {
    type Input = GetRuntimeManagementConfigInput;
    type Output = GetRuntimeManagementConfigOutput;
    const SERVICE: &'static crate::ServiceInfo = &SERVICE;
    const INFO: &'static crate::OperationInfo = &info::GET_RUNTIME_MANAGEMENT_CONFIG;
}

pub struct Invoke;

impl crate::Operation for Invoke {
    type Input = InvokeInput;
    type Output = InvokeOutput;
    const SERVICE: &'static crate::ServiceInfo = &SERVICE;
    const INFO: &'static crate::OperationInfo = &info::INVOKE;
}

pub struct InvokeAsync;

impl crate::Operation for InvokeAsync {
    type Input = InvokeAsyncInput;
    type Output = InvokeAsyncOutput;
    const SERVICE: &'static crate::ServiceInfo = &SERVICE;
    const INFO: &'static crate::OperationInfo = &info::INVOKE_ASYNC;
}

pub struct ListAliases;

impl crate::Operation for ListAliases {
    type Input = ListAliasesInput;
    type Output = ListAliasesOutput;
    const SERVICE: &'static crate::ServiceInfo = &SERVICE;
    const INFO: &'static crate::OperationInfo = &info::LIST_ALIASES;
}

pub struct ListEventSourceMappings;

impl crate::Operation for ListEventSourceMappings {
    type Input = ListEventSourceMappingsInput;
    type Output = ListEventSourceMappingsOutput;
    const SERVICE: &'static crate::ServiceInfo = &SERVICE;
    const INFO: &'static crate::OperationInfo = &info::LIST_EVENT_SOURCE_MAPPINGS;
}

pub struct ListFunctionEventInvokeConfigs;

impl crate::Operation for ListFunctionEventInvokeConfigs {
    type Input = ListFunctionEventInvokeConfigsInput;
    type Output = ListFunctionEventInvokeConfigsOutput;
    const SERVICE: &'static crate::ServiceInfo = &SERVICE;
    const INFO: &'static crate::OperationInfo = &info::LIST_FUNCTION_EVENT_INVOKE_CONFIGS;
}

pub struct ListFunctionUrlConfigs;

impl crate::Operation for ListFunctionUrlConfigs {
    type Input = ListFunctionUrlConfigsInput;
    type Output = ListFunctionUrlConfigsOutput;
    const SERVICE: &'static crate::ServiceInfo = &SERVICE;
    const INFO: &'static crate::OperationInfo = &info::LIST_FUNCTION_URL_CONFIGS;
}

pub struct ListFunctions;

impl crate::Operation for ListFunctions {
    type Input = ListFunctionsInput;
    type Output = ListFunctionsOutput;
    const SERVICE: &'static crate::ServiceInfo = &SERVICE;
    const INFO: &'static crate::OperationInfo = &info::LIST_FUNCTIONS;
}

pub struct ListLayerVersions;

impl crate::Operation for ListLayerVersions {
    type Input = ListLayerVersionsInput;
    type Output = ListLayerVersionsOutput;
    const SERVICE: &'static crate::ServiceInfo = &SERVICE;
    const INFO: &'static crate::OperationInfo = &info::LIST_LAYER_VERSIONS;
}

pub struct ListLayers;

impl crate::Operation for ListLayers {
    type Input = ListLayersInput;
    type Output = ListLayersOutput;
    const SERVICE: &'static crate::ServiceInfo = &SERVICE;
    const INFO: &'static crate::OperationInfo = &info::LIST_LAYERS;
}

pub struct ListProvisionedConcurrencyConfigs;

impl crate::Operation for ListProvisionedConcurrencyConfigs {
    type Input = ListProvisionedConcurrencyConfigsInput;
    type Output = ListProvisionedConcurrencyConfigsOutput;
    const SERVICE: &'static crate::ServiceInfo = &SERVICE;
    const INFO: &'static crate::OperationInfo = &info::LIST_PROVISIONED_CONCURRENCY_CONFIGS;
}

pub struct ListTags;

impl crate::Operation for ListTags {
    type Input = ListTagsInput;
    type Output = ListTagsOutput;
    const SERVICE: &'static crate::ServiceInfo = &SERVICE;
    const INFO: &'static crate::OperationInfo = &info::LIST_TAGS;
}

pub struct ListVersionsByFunction;

impl crate::Operation for ListVersionsByFunction {
    type Input = ListVersionsByFunctionInput;
    type Output = ListVersionsByFunctionOutput;
    const SERVICE: &'static crate::ServiceInfo = &SERVICE;
    const INFO: &'static crate::OperationInfo = &info::LIST_VERSIONS_BY_FUNCTION;
}

pub struct PublishLayerVersion;

impl crate::Operation for PublishLayerVersion {
    type Input = PublishLayerVersionInput;
    type Output = PublishLayerVersionOutput;
    const SERVICE: &'static crate::ServiceInfo = &SERVICE;
    const INFO: &'static crate::OperationInfo = &info::PUBLISH_LAYER_VERSION;
}

pub struct PublishVersion;

impl crate::Operation for PublishVersion {
    type Input = PublishVersionInput;
    type Output = PublishVersionOutput;
    const SERVICE: &'static crate::ServiceInfo = &SERVICE;
    const INFO: &'static crate::OperationInfo = &info::PUBLISH_VERSION;
}

pub struct PutFunctionConcurrency;

impl crate::Operation for PutFunctionConcurrency {
    type Input = PutFunctionConcurrencyInput;
    type Output = PutFunctionConcurrencyOutput;
    const SERVICE: &'static crate::ServiceInfo = &SERVICE;
    const INFO: &'static crate::OperationInfo = &info::PUT_FUNCTION_CONCURRENCY;
}

pub struct PutFunctionEventInvokeConfig;

impl crate::Operation for PutFunctionEventInvokeConfig {
    type Input = PutFunctionEventInvokeConfigInput;
    type Output = PutFunctionEventInvokeConfigOutput;
    const SERVICE: &'static crate::ServiceInfo = &SERVICE;
    const INFO: &'static crate::OperationInfo = &info::PUT_FUNCTION_EVENT_INVOKE_CONFIG;
}

pub struct PutFunctionRecursionConfig;

impl crate::Operation for PutFunctionRecursionConfig {
    type Input = PutFunctionRecursionConfigInput;
    type Output = PutFunctionRecursionConfigOutput;
    const SERVICE: &'static crate::ServiceInfo = &SERVICE;
    const INFO: &'static crate::OperationInfo = &info::PUT_FUNCTION_RECURSION_CONFIG;
}

pub struct PutProvisionedConcurrencyConfig;

impl crate::Operation for PutProvisionedConcurrencyConfig {
    type Input = PutProvisionedConcurrencyConfigInput;
    type Output = PutProvisionedConcurrencyConfigOutput;
    const SERVICE: &'static crate::ServiceInfo = &SERVICE;
    const INFO: &'static crate::OperationInfo = &info::PUT_PROVISIONED_CONCURRENCY_CONFIG;
}

pub struct PutRuntimeManagementConfig;

impl crate::Operation for PutRuntimeManagementConfig {
    type Input = PutRuntimeManagementConfigInput;
    type Output = PutRuntimeManagementConfigOutput;
    const SERVICE: &'static crate::ServiceInfo = &SERVICE;
    const INFO: &'static crate::OperationInfo = &info::PUT_RUNTIME_MANAGEMENT_CONFIG;
}

pub struct RemoveLayerVersionPermission;

impl crate::Operation for RemoveLayerVersionPermission {
    type Input = RemoveLayerVersionPermissionInput;
    type Output = RemoveLayerVersionPermissionOutput;
    const SERVICE: &'static crate::ServiceInfo = &SERVICE;
    const INFO: &'static crate::OperationInfo = &info::REMOVE_LAYER_VERSION_PERMISSION;
}

pub struct RemovePermission;

impl crate::Operation for RemovePermission {
    type Input = RemovePermissionInput;
    type Output = RemovePermissionOutput;
    const SERVICE: &'static crate::ServiceInfo = &SERVICE;
    const INFO: &'static crate::OperationInfo = &info::REMOVE_PERMISSION;
}

pub struct TagResource;

impl crate::Operation for TagResource {
    type Input = TagResourceInput;
    type Output = TagResourceOutput;
    const SERVICE: &'static crate::ServiceInfo = &SERVICE;
    const INFO: &'static crate::OperationInfo = &info::TAG_RESOURCE;
}

pub struct UntagResource;

impl crate::Operation for UntagResource {
    type Input = UntagResourceInput;
    type Output = UntagResourceOutput;
    const SERVICE: &'static crate::ServiceInfo = &SERVICE;
    const INFO: &'static crate::OperationInfo = &info::UNTAG_RESOURCE;
}

pub struct UpdateAlias;

impl crate::Operation for UpdateAlias {
    type Input = UpdateAliasInput;
    type Output = UpdateAliasOutput;
    const SERVICE: &'static crate::ServiceInfo = &SERVICE;
    const INFO: &'static crate::OperationInfo = &info::UPDATE_ALIAS;
}

pub struct UpdateEventSourceMapping;

impl crate::Operation for UpdateEventSourceMapping {
    type Input = UpdateEventSourceMappingInput;
    type Output = UpdateEventSourceMappingOutput;
    const SERVICE: &'static crate::ServiceInfo = &SERVICE;
    const INFO: &'static crate::OperationInfo = &info::UPDATE_EVENT_SOURCE_MAPPING;
}

pub struct UpdateFunctionCode;

impl crate::Operation for UpdateFunctionCode {
    type Input = UpdateFunctionCodeInput;
    type Output = UpdateFunctionCodeOutput;
    const SERVICE: &'static crate::ServiceInfo = &SERVICE;
    const INFO: &'static crate::OperationInfo = &info::UPDATE_FUNCTION_CODE;
}

pub struct UpdateFunctionConfiguration;

impl crate::Operation for UpdateFunctionConfiguration {
    type Input = UpdateFunctionConfigurationInput;
    type Output = UpdateFunctionConfigurationOutput;
    const SERVICE: &'static crate::ServiceInfo = &SERVICE;
    const INFO: &'static crate::OperationInfo = &info::UPDATE_FUNCTION_CONFIGURATION;
}

pub struct UpdateFunctionEventInvokeConfig;

impl crate::Operation for UpdateFunctionEventInvokeConfig {
    type Input = UpdateFunctionEventInvokeConfigInput;
    type Output = UpdateFunctionEventInvokeConfigOutput;
    const SERVICE: &'static crate::ServiceInfo = &SERVICE;
    const INFO: &'static crate::OperationInfo = &info::UPDATE_FUNCTION_EVENT_INVOKE_CONFIG;
}

pub struct UpdateFunctionUrlConfig;

impl crate::Operation for UpdateFunctionUrlConfig {
    type Input = UpdateFunctionUrlConfigInput;
    type Output = UpdateFunctionUrlConfigOutput;
    const SERVICE: &'static crate::ServiceInfo = &SERVICE;
    const INFO: &'static crate::OperationInfo = &info::UPDATE_FUNCTION_URL_CONFIG;
}

/// What the model says of the operations.
pub mod info {
    use super::schema;
    use crate::OperationInfo;

    pub static ADD_LAYER_VERSION_PERMISSION: OperationInfo = OperationInfo {
        name: "AddLayerVersionPermission",
        method: "POST",
        uri: "/2018-10-31/layers/{LayerName}/versions/{VersionNumber}/policy",
        status: 201,
        input: &schema::ADD_LAYER_VERSION_PERMISSION_REQUEST,
        output: &schema::ADD_LAYER_VERSION_PERMISSION_RESPONSE,
        result_wrapper: None,
        input_xml_name: None,
        input_xml_namespace: None,
        errors: &[
            "InvalidParameterValueException",
            "ResourceConflictException",
            "ServiceException",
            "TooManyRequestsException",
            "PolicyLengthExceededException",
            "ResourceNotFoundException",
            "PreconditionFailedException",
        ],
    };
    pub static ADD_PERMISSION: OperationInfo = OperationInfo {
        name: "AddPermission",
        method: "POST",
        uri: "/2015-03-31/functions/{FunctionName}/policy",
        status: 201,
        input: &schema::ADD_PERMISSION_REQUEST,
        output: &schema::ADD_PERMISSION_RESPONSE,
        result_wrapper: None,
        input_xml_name: None,
        input_xml_namespace: None,
        errors: &[
            "InvalidParameterValueException",
            "ResourceConflictException",
            "PublicPolicyException",
            "ServiceException",
            "TooManyRequestsException",
            "PolicyLengthExceededException",
            "ResourceNotFoundException",
            "PreconditionFailedException",
        ],
    };
    pub static CREATE_ALIAS: OperationInfo = OperationInfo {
        name: "CreateAlias",
        method: "POST",
        uri: "/2015-03-31/functions/{FunctionName}/aliases",
        status: 201,
        input: &schema::CREATE_ALIAS_REQUEST,
        output: &schema::ALIAS_CONFIGURATION,
        result_wrapper: None,
        input_xml_name: None,
        input_xml_namespace: None,
        errors: &[
            "InvalidParameterValueException",
            "ResourceConflictException",
            "ServiceException",
            "TooManyRequestsException",
            "AliasLimitExceededException",
            "ResourceNotFoundException",
        ],
    };
    pub static CREATE_EVENT_SOURCE_MAPPING: OperationInfo = OperationInfo {
        name: "CreateEventSourceMapping",
        method: "POST",
        uri: "/2015-03-31/event-source-mappings",
        status: 202,
        input: &schema::CREATE_EVENT_SOURCE_MAPPING_REQUEST,
        output: &schema::EVENT_SOURCE_MAPPING_CONFIGURATION,
        result_wrapper: None,
        input_xml_name: None,
        input_xml_namespace: None,
        errors: &[
            "InvalidParameterValueException",
            "ResourceConflictException",
            "ServiceException",
            "TooManyRequestsException",
            "ResourceNotFoundException",
        ],
    };
    pub static CREATE_FUNCTION: OperationInfo = OperationInfo {
        name: "CreateFunction",
        method: "POST",
        uri: "/2015-03-31/functions",
        status: 201,
        input: &schema::CREATE_FUNCTION_REQUEST,
        output: &schema::FUNCTION_CONFIGURATION,
        result_wrapper: None,
        input_xml_name: None,
        input_xml_namespace: None,
        errors: &[
            "InvalidParameterValueException",
            "ResourceConflictException",
            "ServiceException",
            "TooManyRequestsException",
            "InvalidCodeSignatureException",
            "ResourceNotFoundException",
            "CodeVerificationFailedException",
            "CodeSigningConfigNotFoundException",
            "CodeStorageExceededException",
            "FunctionVersionsPerCapacityProviderLimitExceededException",
        ],
    };
    pub static CREATE_FUNCTION_URL_CONFIG: OperationInfo = OperationInfo {
        name: "CreateFunctionUrlConfig",
        method: "POST",
        uri: "/2021-10-31/functions/{FunctionName}/url",
        status: 201,
        input: &schema::CREATE_FUNCTION_URL_CONFIG_REQUEST,
        output: &schema::CREATE_FUNCTION_URL_CONFIG_RESPONSE,
        result_wrapper: None,
        input_xml_name: None,
        input_xml_namespace: None,
        errors: &[
            "InvalidParameterValueException",
            "ResourceConflictException",
            "ServiceException",
            "TooManyRequestsException",
            "ResourceNotFoundException",
        ],
    };
    pub static DELETE_ALIAS: OperationInfo = OperationInfo {
        name: "DeleteAlias",
        method: "DELETE",
        uri: "/2015-03-31/functions/{FunctionName}/aliases/{Name}",
        status: 204,
        input: &schema::DELETE_ALIAS_REQUEST,
        output: &schema::DELETE_ALIAS_OUTPUT,
        result_wrapper: None,
        input_xml_name: None,
        input_xml_namespace: None,
        errors: &[
            "InvalidParameterValueException",
            "ResourceConflictException",
            "ServiceException",
            "TooManyRequestsException",
            "ResourceNotFoundException",
        ],
    };
    pub static DELETE_EVENT_SOURCE_MAPPING: OperationInfo = OperationInfo {
        name: "DeleteEventSourceMapping",
        method: "DELETE",
        uri: "/2015-03-31/event-source-mappings/{UUID}",
        status: 202,
        input: &schema::DELETE_EVENT_SOURCE_MAPPING_REQUEST,
        output: &schema::EVENT_SOURCE_MAPPING_CONFIGURATION,
        result_wrapper: None,
        input_xml_name: None,
        input_xml_namespace: None,
        errors: &[
            "InvalidParameterValueException",
            "ResourceInUseException",
            "ResourceConflictException",
            "ServiceException",
            "TooManyRequestsException",
            "ResourceNotFoundException",
        ],
    };
    pub static DELETE_FUNCTION: OperationInfo = OperationInfo {
        name: "DeleteFunction",
        method: "DELETE",
        uri: "/2015-03-31/functions/{FunctionName}",
        status: 200,
        input: &schema::DELETE_FUNCTION_REQUEST,
        output: &schema::DELETE_FUNCTION_RESPONSE,
        result_wrapper: None,
        input_xml_name: None,
        input_xml_namespace: None,
        errors: &[
            "InvalidParameterValueException",
            "ResourceConflictException",
            "ServiceException",
            "TooManyRequestsException",
            "ResourceNotFoundException",
        ],
    };
    pub static DELETE_FUNCTION_CONCURRENCY: OperationInfo = OperationInfo {
        name: "DeleteFunctionConcurrency",
        method: "DELETE",
        uri: "/2017-10-31/functions/{FunctionName}/concurrency",
        status: 204,
        input: &schema::DELETE_FUNCTION_CONCURRENCY_REQUEST,
        output: &schema::DELETE_FUNCTION_CONCURRENCY_OUTPUT,
        result_wrapper: None,
        input_xml_name: None,
        input_xml_namespace: None,
        errors: &[
            "InvalidParameterValueException",
            "ResourceConflictException",
            "ServiceException",
            "TooManyRequestsException",
            "ResourceNotFoundException",
        ],
    };
    pub static DELETE_FUNCTION_EVENT_INVOKE_CONFIG: OperationInfo = OperationInfo {
        name: "DeleteFunctionEventInvokeConfig",
        method: "DELETE",
        uri: "/2019-09-25/functions/{FunctionName}/event-invoke-config",
        status: 204,
        input: &schema::DELETE_FUNCTION_EVENT_INVOKE_CONFIG_REQUEST,
        output: &schema::DELETE_FUNCTION_EVENT_INVOKE_CONFIG_OUTPUT,
        result_wrapper: None,
        input_xml_name: None,
        input_xml_namespace: None,
        errors: &[
            "InvalidParameterValueException",
            "ResourceConflictException",
            "ServiceException",
            "TooManyRequestsException",
            "ResourceNotFoundException",
        ],
    };
    pub static DELETE_FUNCTION_URL_CONFIG: OperationInfo = OperationInfo {
        name: "DeleteFunctionUrlConfig",
        method: "DELETE",
        uri: "/2021-10-31/functions/{FunctionName}/url",
        status: 204,
        input: &schema::DELETE_FUNCTION_URL_CONFIG_REQUEST,
        output: &schema::DELETE_FUNCTION_URL_CONFIG_OUTPUT,
        result_wrapper: None,
        input_xml_name: None,
        input_xml_namespace: None,
        errors: &[
            "InvalidParameterValueException",
            "ResourceConflictException",
            "ServiceException",
            "TooManyRequestsException",
            "ResourceNotFoundException",
        ],
    };
    pub static DELETE_LAYER_VERSION: OperationInfo = OperationInfo {
        name: "DeleteLayerVersion",
        method: "DELETE",
        uri: "/2018-10-31/layers/{LayerName}/versions/{VersionNumber}",
        status: 204,
        input: &schema::DELETE_LAYER_VERSION_REQUEST,
        output: &schema::DELETE_LAYER_VERSION_OUTPUT,
        result_wrapper: None,
        input_xml_name: None,
        input_xml_namespace: None,
        errors: &[
            "InvalidParameterValueException",
            "ServiceException",
            "TooManyRequestsException",
            "ResourceNotFoundException",
        ],
    };
    pub static DELETE_PROVISIONED_CONCURRENCY_CONFIG: OperationInfo = OperationInfo {
        name: "DeleteProvisionedConcurrencyConfig",
        method: "DELETE",
        uri: "/2019-09-30/functions/{FunctionName}/provisioned-concurrency",
        status: 204,
        input: &schema::DELETE_PROVISIONED_CONCURRENCY_CONFIG_REQUEST,
        output: &schema::DELETE_PROVISIONED_CONCURRENCY_CONFIG_OUTPUT,
        result_wrapper: None,
        input_xml_name: None,
        input_xml_namespace: None,
        errors: &[
            "InvalidParameterValueException",
            "ResourceConflictException",
            "ServiceException",
            "TooManyRequestsException",
            "ResourceNotFoundException",
        ],
    };
    pub static GET_ACCOUNT_SETTINGS: OperationInfo = OperationInfo {
        name: "GetAccountSettings",
        method: "GET",
        uri: "/2016-08-19/account-settings",
        status: 200,
        input: &schema::GET_ACCOUNT_SETTINGS_REQUEST,
        output: &schema::GET_ACCOUNT_SETTINGS_RESPONSE,
        result_wrapper: None,
        input_xml_name: None,
        input_xml_namespace: None,
        errors: &["ServiceException", "TooManyRequestsException"],
    };
    pub static GET_ALIAS: OperationInfo = OperationInfo {
        name: "GetAlias",
        method: "GET",
        uri: "/2015-03-31/functions/{FunctionName}/aliases/{Name}",
        status: 200,
        input: &schema::GET_ALIAS_REQUEST,
        output: &schema::ALIAS_CONFIGURATION,
        result_wrapper: None,
        input_xml_name: None,
        input_xml_namespace: None,
        errors: &[
            "InvalidParameterValueException",
            "ServiceException",
            "TooManyRequestsException",
            "ResourceNotFoundException",
        ],
    };
    pub static GET_EVENT_SOURCE_MAPPING: OperationInfo = OperationInfo {
        name: "GetEventSourceMapping",
        method: "GET",
        uri: "/2015-03-31/event-source-mappings/{UUID}",
        status: 200,
        input: &schema::GET_EVENT_SOURCE_MAPPING_REQUEST,
        output: &schema::EVENT_SOURCE_MAPPING_CONFIGURATION,
        result_wrapper: None,
        input_xml_name: None,
        input_xml_namespace: None,
        errors: &[
            "InvalidParameterValueException",
            "ServiceException",
            "TooManyRequestsException",
            "ResourceNotFoundException",
        ],
    };
    pub static GET_FUNCTION: OperationInfo = OperationInfo {
        name: "GetFunction",
        method: "GET",
        uri: "/2015-03-31/functions/{FunctionName}",
        status: 200,
        input: &schema::GET_FUNCTION_REQUEST,
        output: &schema::GET_FUNCTION_RESPONSE,
        result_wrapper: None,
        input_xml_name: None,
        input_xml_namespace: None,
        errors: &[
            "InvalidParameterValueException",
            "ServiceException",
            "TooManyRequestsException",
            "ResourceNotFoundException",
        ],
    };
    pub static GET_FUNCTION_CODE_SIGNING_CONFIG: OperationInfo = OperationInfo {
        name: "GetFunctionCodeSigningConfig",
        method: "GET",
        uri: "/2020-06-30/functions/{FunctionName}/code-signing-config",
        status: 200,
        input: &schema::GET_FUNCTION_CODE_SIGNING_CONFIG_REQUEST,
        output: &schema::GET_FUNCTION_CODE_SIGNING_CONFIG_RESPONSE,
        result_wrapper: None,
        input_xml_name: None,
        input_xml_namespace: None,
        errors: &[
            "InvalidParameterValueException",
            "ServiceException",
            "TooManyRequestsException",
            "ResourceNotFoundException",
            "CodeSigningConfigNotFoundException",
        ],
    };
    pub static GET_FUNCTION_CONCURRENCY: OperationInfo = OperationInfo {
        name: "GetFunctionConcurrency",
        method: "GET",
        uri: "/2019-09-30/functions/{FunctionName}/concurrency",
        status: 200,
        input: &schema::GET_FUNCTION_CONCURRENCY_REQUEST,
        output: &schema::GET_FUNCTION_CONCURRENCY_RESPONSE,
        result_wrapper: None,
        input_xml_name: None,
        input_xml_namespace: None,
        errors: &[
            "InvalidParameterValueException",
            "ServiceException",
            "TooManyRequestsException",
            "ResourceNotFoundException",
        ],
    };
    pub static GET_FUNCTION_CONFIGURATION: OperationInfo = OperationInfo {
        name: "GetFunctionConfiguration",
        method: "GET",
        uri: "/2015-03-31/functions/{FunctionName}/configuration",
        status: 200,
        input: &schema::GET_FUNCTION_CONFIGURATION_REQUEST,
        output: &schema::FUNCTION_CONFIGURATION,
        result_wrapper: None,
        input_xml_name: None,
        input_xml_namespace: None,
        errors: &[
            "InvalidParameterValueException",
            "ServiceException",
            "TooManyRequestsException",
            "ResourceNotFoundException",
        ],
    };
    pub static GET_FUNCTION_EVENT_INVOKE_CONFIG: OperationInfo = OperationInfo {
        name: "GetFunctionEventInvokeConfig",
        method: "GET",
        uri: "/2019-09-25/functions/{FunctionName}/event-invoke-config",
        status: 200,
        input: &schema::GET_FUNCTION_EVENT_INVOKE_CONFIG_REQUEST,
        output: &schema::FUNCTION_EVENT_INVOKE_CONFIG,
        result_wrapper: None,
        input_xml_name: None,
        input_xml_namespace: None,
        errors: &[
            "InvalidParameterValueException",
            "ServiceException",
            "TooManyRequestsException",
            "ResourceNotFoundException",
        ],
    };
    pub static GET_FUNCTION_RECURSION_CONFIG: OperationInfo = OperationInfo {
        name: "GetFunctionRecursionConfig",
        method: "GET",
        uri: "/2024-08-31/functions/{FunctionName}/recursion-config",
        status: 200,
        input: &schema::GET_FUNCTION_RECURSION_CONFIG_REQUEST,
        output: &schema::GET_FUNCTION_RECURSION_CONFIG_RESPONSE,
        result_wrapper: None,
        input_xml_name: None,
        input_xml_namespace: None,
        errors: &[
            "InvalidParameterValueException",
            "ServiceException",
            "TooManyRequestsException",
            "ResourceNotFoundException",
        ],
    };
    pub static GET_FUNCTION_URL_CONFIG: OperationInfo = OperationInfo {
        name: "GetFunctionUrlConfig",
        method: "GET",
        uri: "/2021-10-31/functions/{FunctionName}/url",
        status: 200,
        input: &schema::GET_FUNCTION_URL_CONFIG_REQUEST,
        output: &schema::GET_FUNCTION_URL_CONFIG_RESPONSE,
        result_wrapper: None,
        input_xml_name: None,
        input_xml_namespace: None,
        errors: &[
            "InvalidParameterValueException",
            "ServiceException",
            "TooManyRequestsException",
            "ResourceNotFoundException",
        ],
    };
    pub static GET_LAYER_VERSION: OperationInfo = OperationInfo {
        name: "GetLayerVersion",
        method: "GET",
        uri: "/2018-10-31/layers/{LayerName}/versions/{VersionNumber}",
        status: 200,
        input: &schema::GET_LAYER_VERSION_REQUEST,
        output: &schema::GET_LAYER_VERSION_RESPONSE,
        result_wrapper: None,
        input_xml_name: None,
        input_xml_namespace: None,
        errors: &[
            "InvalidParameterValueException",
            "ServiceException",
            "TooManyRequestsException",
            "ResourceNotFoundException",
        ],
    };
    pub static GET_LAYER_VERSION_BY_ARN: OperationInfo = OperationInfo {
        name: "GetLayerVersionByArn",
        method: "GET",
        uri: "/2018-10-31/layers?find=LayerVersion",
        status: 200,
        input: &schema::GET_LAYER_VERSION_BY_ARN_REQUEST,
        output: &schema::GET_LAYER_VERSION_RESPONSE,
        result_wrapper: None,
        input_xml_name: None,
        input_xml_namespace: None,
        errors: &[
            "InvalidParameterValueException",
            "ServiceException",
            "TooManyRequestsException",
            "ResourceNotFoundException",
        ],
    };
    pub static GET_LAYER_VERSION_POLICY: OperationInfo = OperationInfo {
        name: "GetLayerVersionPolicy",
        method: "GET",
        uri: "/2018-10-31/layers/{LayerName}/versions/{VersionNumber}/policy",
        status: 200,
        input: &schema::GET_LAYER_VERSION_POLICY_REQUEST,
        output: &schema::GET_LAYER_VERSION_POLICY_RESPONSE,
        result_wrapper: None,
        input_xml_name: None,
        input_xml_namespace: None,
        errors: &[
            "InvalidParameterValueException",
            "ServiceException",
            "TooManyRequestsException",
            "ResourceNotFoundException",
        ],
    };
    pub static GET_POLICY: OperationInfo = OperationInfo {
        name: "GetPolicy",
        method: "GET",
        uri: "/2015-03-31/functions/{FunctionName}/policy",
        status: 200,
        input: &schema::GET_POLICY_REQUEST,
        output: &schema::GET_POLICY_RESPONSE,
        result_wrapper: None,
        input_xml_name: None,
        input_xml_namespace: None,
        errors: &[
            "InvalidParameterValueException",
            "ServiceException",
            "TooManyRequestsException",
            "ResourceNotFoundException",
        ],
    };
    pub static GET_PROVISIONED_CONCURRENCY_CONFIG: OperationInfo = OperationInfo {
        name: "GetProvisionedConcurrencyConfig",
        method: "GET",
        uri: "/2019-09-30/functions/{FunctionName}/provisioned-concurrency",
        status: 200,
        input: &schema::GET_PROVISIONED_CONCURRENCY_CONFIG_REQUEST,
        output: &schema::GET_PROVISIONED_CONCURRENCY_CONFIG_RESPONSE,
        result_wrapper: None,
        input_xml_name: None,
        input_xml_namespace: None,
        errors: &[
            "InvalidParameterValueException",
            "ProvisionedConcurrencyConfigNotFoundException",
            "ServiceException",
            "TooManyRequestsException",
            "ResourceNotFoundException",
        ],
    };
    pub static GET_RUNTIME_MANAGEMENT_CONFIG: OperationInfo = OperationInfo {
        name: "GetRuntimeManagementConfig",
        method: "GET",
        uri: "/2021-07-20/functions/{FunctionName}/runtime-management-config",
        status: 200,
        input: &schema::GET_RUNTIME_MANAGEMENT_CONFIG_REQUEST,
        output: &schema::GET_RUNTIME_MANAGEMENT_CONFIG_RESPONSE,
        result_wrapper: None,
        input_xml_name: None,
        input_xml_namespace: None,
        errors: &[
            "InvalidParameterValueException",
            "ServiceException",
            "TooManyRequestsException",
            "ResourceNotFoundException",
        ],
    };
    pub static INVOKE: OperationInfo = OperationInfo {
        name: "Invoke",
        method: "POST",
        uri: "/2015-03-31/functions/{FunctionName}/invocations",
        status: 200,
        input: &schema::INVOCATION_REQUEST,
        output: &schema::INVOCATION_RESPONSE,
        result_wrapper: None,
        input_xml_name: None,
        input_xml_namespace: None,
        errors: &[
            "RuntimeAliasDeletedException",
            "CodeArtifactUserDeletedException",
            "ResourceNotReadyException",
            "ServiceQuotaExceededException",
            "InvalidSecurityGroupIDException",
            "SnapStartTimeoutException",
            "TooManyRequestsException",
            "EC2ThrottledException",
            "EFSMountConnectivityException",
            "SubnetIPAddressLimitReachedException",
            "KMSAccessDeniedException",
            "RequestTooLargeException",
            "KMSDisabledException",
            "UnsupportedMediaTypeException",
            "S3FilesMountConnectivityException",
            "SerializedRequestEntityTooLargeException",
            "InvalidRuntimeException",
            "NoPublishedVersionException",
            "EC2UnexpectedException",
            "InvalidSubnetIDException",
            "KMSNotFoundException",
            "InvalidParameterValueException",
            "EC2AccessDeniedException",
            "EFSIOException",
            "KMSInvalidStateException",
            "ResourceConflictException",
            "RuntimeVersionDeletedException",
            "ENILimitReachedException",
            "SnapStartNotReadyException",
            "ServiceException",
            "CodeArtifactUserPendingException",
            "SnapStartException",
            "RecursiveInvocationException",
            "S3FilesMountFailureException",
            "EFSMountTimeoutException",
            "ENINotReadyException",
            "S3FilesMountTimeoutException",
            "CodeArtifactUserFailedException",
            "ModeNotSupportedException",
            "ResourceNotFoundException",
            "InvalidRequestContentException",
            "SnapStartRegenerationFailureException",
            "DurableExecutionAlreadyStartedException",
            "InvalidZipFileException",
            "EFSMountFailureException",
        ],
    };
    pub static INVOKE_ASYNC: OperationInfo = OperationInfo {
        name: "InvokeAsync",
        method: "POST",
        uri: "/2014-11-13/functions/{FunctionName}/invoke-async",
        status: 202,
        input: &schema::INVOKE_ASYNC_REQUEST,
        output: &schema::INVOKE_ASYNC_RESPONSE,
        result_wrapper: None,
        input_xml_name: None,
        input_xml_namespace: None,
        errors: &[
            "ServiceQuotaExceededException",
            "InvalidSecurityGroupIDException",
            "SnapStartTimeoutException",
            "EC2ThrottledException",
            "EFSMountConnectivityException",
            "SubnetIPAddressLimitReachedException",
            "KMSAccessDeniedException",
            "KMSDisabledException",
            "S3FilesMountConnectivityException",
            "InvalidRuntimeException",
            "EC2UnexpectedException",
            "InvalidSubnetIDException",
            "KMSNotFoundException",
            "EC2AccessDeniedException",
            "EFSIOException",
            "KMSInvalidStateException",
            "ResourceConflictException",
            "ENILimitReachedException",
            "SnapStartNotReadyException",
            "ServiceException",
            "SnapStartException",
            "S3FilesMountFailureException",
            "EFSMountTimeoutException",
            "S3FilesMountTimeoutException",
            "ModeNotSupportedException",
            "ResourceNotFoundException",
            "InvalidRequestContentException",
            "SnapStartRegenerationFailureException",
            "EFSMountFailureException",
        ],
    };
    pub static LIST_ALIASES: OperationInfo = OperationInfo {
        name: "ListAliases",
        method: "GET",
        uri: "/2015-03-31/functions/{FunctionName}/aliases",
        status: 200,
        input: &schema::LIST_ALIASES_REQUEST,
        output: &schema::LIST_ALIASES_RESPONSE,
        result_wrapper: None,
        input_xml_name: None,
        input_xml_namespace: None,
        errors: &[
            "InvalidParameterValueException",
            "ServiceException",
            "TooManyRequestsException",
            "ResourceNotFoundException",
        ],
    };
    pub static LIST_EVENT_SOURCE_MAPPINGS: OperationInfo = OperationInfo {
        name: "ListEventSourceMappings",
        method: "GET",
        uri: "/2015-03-31/event-source-mappings",
        status: 200,
        input: &schema::LIST_EVENT_SOURCE_MAPPINGS_REQUEST,
        output: &schema::LIST_EVENT_SOURCE_MAPPINGS_RESPONSE,
        result_wrapper: None,
        input_xml_name: None,
        input_xml_namespace: None,
        errors: &[
            "InvalidParameterValueException",
            "ServiceException",
            "TooManyRequestsException",
            "ResourceNotFoundException",
        ],
    };
    pub static LIST_FUNCTION_EVENT_INVOKE_CONFIGS: OperationInfo = OperationInfo {
        name: "ListFunctionEventInvokeConfigs",
        method: "GET",
        uri: "/2019-09-25/functions/{FunctionName}/event-invoke-config/list",
        status: 200,
        input: &schema::LIST_FUNCTION_EVENT_INVOKE_CONFIGS_REQUEST,
        output: &schema::LIST_FUNCTION_EVENT_INVOKE_CONFIGS_RESPONSE,
        result_wrapper: None,
        input_xml_name: None,
        input_xml_namespace: None,
        errors: &[
            "InvalidParameterValueException",
            "ServiceException",
            "TooManyRequestsException",
            "ResourceNotFoundException",
        ],
    };
    pub static LIST_FUNCTION_URL_CONFIGS: OperationInfo = OperationInfo {
        name: "ListFunctionUrlConfigs",
        method: "GET",
        uri: "/2021-10-31/functions/{FunctionName}/urls",
        status: 200,
        input: &schema::LIST_FUNCTION_URL_CONFIGS_REQUEST,
        output: &schema::LIST_FUNCTION_URL_CONFIGS_RESPONSE,
        result_wrapper: None,
        input_xml_name: None,
        input_xml_namespace: None,
        errors: &[
            "InvalidParameterValueException",
            "ServiceException",
            "TooManyRequestsException",
            "ResourceNotFoundException",
        ],
    };
    pub static LIST_FUNCTIONS: OperationInfo = OperationInfo {
        name: "ListFunctions",
        method: "GET",
        uri: "/2015-03-31/functions",
        status: 200,
        input: &schema::LIST_FUNCTIONS_REQUEST,
        output: &schema::LIST_FUNCTIONS_RESPONSE,
        result_wrapper: None,
        input_xml_name: None,
        input_xml_namespace: None,
        errors: &["InvalidParameterValueException", "ServiceException", "TooManyRequestsException"],
    };
    pub static LIST_LAYER_VERSIONS: OperationInfo = OperationInfo {
        name: "ListLayerVersions",
        method: "GET",
        uri: "/2018-10-31/layers/{LayerName}/versions",
        status: 200,
        input: &schema::LIST_LAYER_VERSIONS_REQUEST,
        output: &schema::LIST_LAYER_VERSIONS_RESPONSE,
        result_wrapper: None,
        input_xml_name: None,
        input_xml_namespace: None,
        errors: &[
            "InvalidParameterValueException",
            "ServiceException",
            "TooManyRequestsException",
            "ResourceNotFoundException",
        ],
    };
    pub static LIST_LAYERS: OperationInfo = OperationInfo {
        name: "ListLayers",
        method: "GET",
        uri: "/2018-10-31/layers",
        status: 200,
        input: &schema::LIST_LAYERS_REQUEST,
        output: &schema::LIST_LAYERS_RESPONSE,
        result_wrapper: None,
        input_xml_name: None,
        input_xml_namespace: None,
        errors: &["InvalidParameterValueException", "ServiceException", "TooManyRequestsException"],
    };
    pub static LIST_PROVISIONED_CONCURRENCY_CONFIGS: OperationInfo = OperationInfo {
        name: "ListProvisionedConcurrencyConfigs",
        method: "GET",
        uri: "/2019-09-30/functions/{FunctionName}/provisioned-concurrency?List=ALL",
        status: 200,
        input: &schema::LIST_PROVISIONED_CONCURRENCY_CONFIGS_REQUEST,
        output: &schema::LIST_PROVISIONED_CONCURRENCY_CONFIGS_RESPONSE,
        result_wrapper: None,
        input_xml_name: None,
        input_xml_namespace: None,
        errors: &[
            "InvalidParameterValueException",
            "ServiceException",
            "TooManyRequestsException",
            "ResourceNotFoundException",
        ],
    };
    pub static LIST_TAGS: OperationInfo = OperationInfo {
        name: "ListTags",
        method: "GET",
        uri: "/2017-03-31/tags/{Resource}",
        status: 200,
        input: &schema::LIST_TAGS_REQUEST,
        output: &schema::LIST_TAGS_RESPONSE,
        result_wrapper: None,
        input_xml_name: None,
        input_xml_namespace: None,
        errors: &[
            "InvalidParameterValueException",
            "ServiceException",
            "TooManyRequestsException",
            "ResourceNotFoundException",
        ],
    };
    pub static LIST_VERSIONS_BY_FUNCTION: OperationInfo = OperationInfo {
        name: "ListVersionsByFunction",
        method: "GET",
        uri: "/2015-03-31/functions/{FunctionName}/versions",
        status: 200,
        input: &schema::LIST_VERSIONS_BY_FUNCTION_REQUEST,
        output: &schema::LIST_VERSIONS_BY_FUNCTION_RESPONSE,
        result_wrapper: None,
        input_xml_name: None,
        input_xml_namespace: None,
        errors: &[
            "InvalidParameterValueException",
            "ServiceException",
            "TooManyRequestsException",
            "ResourceNotFoundException",
        ],
    };
    pub static PUBLISH_LAYER_VERSION: OperationInfo = OperationInfo {
        name: "PublishLayerVersion",
        method: "POST",
        uri: "/2018-10-31/layers/{LayerName}/versions",
        status: 201,
        input: &schema::PUBLISH_LAYER_VERSION_REQUEST,
        output: &schema::PUBLISH_LAYER_VERSION_RESPONSE,
        result_wrapper: None,
        input_xml_name: None,
        input_xml_namespace: None,
        errors: &[
            "InvalidParameterValueException",
            "ServiceException",
            "TooManyRequestsException",
            "ResourceNotFoundException",
            "CodeStorageExceededException",
        ],
    };
    pub static PUBLISH_VERSION: OperationInfo = OperationInfo {
        name: "PublishVersion",
        method: "POST",
        uri: "/2015-03-31/functions/{FunctionName}/versions",
        status: 201,
        input: &schema::PUBLISH_VERSION_REQUEST,
        output: &schema::FUNCTION_CONFIGURATION,
        result_wrapper: None,
        input_xml_name: None,
        input_xml_namespace: None,
        errors: &[
            "InvalidParameterValueException",
            "ResourceConflictException",
            "ServiceException",
            "TooManyRequestsException",
            "ResourceNotFoundException",
            "CodeStorageExceededException",
            "FunctionVersionsPerCapacityProviderLimitExceededException",
            "PreconditionFailedException",
        ],
    };
    pub static PUT_FUNCTION_CONCURRENCY: OperationInfo = OperationInfo {
        name: "PutFunctionConcurrency",
        method: "PUT",
        uri: "/2017-10-31/functions/{FunctionName}/concurrency",
        status: 200,
        input: &schema::PUT_FUNCTION_CONCURRENCY_REQUEST,
        output: &schema::CONCURRENCY,
        result_wrapper: None,
        input_xml_name: None,
        input_xml_namespace: None,
        errors: &[
            "InvalidParameterValueException",
            "ResourceConflictException",
            "ServiceException",
            "TooManyRequestsException",
            "ResourceNotFoundException",
        ],
    };
    pub static PUT_FUNCTION_EVENT_INVOKE_CONFIG: OperationInfo = OperationInfo {
        name: "PutFunctionEventInvokeConfig",
        method: "PUT",
        uri: "/2019-09-25/functions/{FunctionName}/event-invoke-config",
        status: 200,
        input: &schema::PUT_FUNCTION_EVENT_INVOKE_CONFIG_REQUEST,
        output: &schema::FUNCTION_EVENT_INVOKE_CONFIG,
        result_wrapper: None,
        input_xml_name: None,
        input_xml_namespace: None,
        errors: &[
            "InvalidParameterValueException",
            "ResourceConflictException",
            "ServiceException",
            "TooManyRequestsException",
            "ResourceNotFoundException",
        ],
    };
    pub static PUT_FUNCTION_RECURSION_CONFIG: OperationInfo = OperationInfo {
        name: "PutFunctionRecursionConfig",
        method: "PUT",
        uri: "/2024-08-31/functions/{FunctionName}/recursion-config",
        status: 200,
        input: &schema::PUT_FUNCTION_RECURSION_CONFIG_REQUEST,
        output: &schema::PUT_FUNCTION_RECURSION_CONFIG_RESPONSE,
        result_wrapper: None,
        input_xml_name: None,
        input_xml_namespace: None,
        errors: &[
            "InvalidParameterValueException",
            "ResourceConflictException",
            "ServiceException",
            "TooManyRequestsException",
            "ResourceNotFoundException",
        ],
    };
    pub static PUT_PROVISIONED_CONCURRENCY_CONFIG: OperationInfo = OperationInfo {
        name: "PutProvisionedConcurrencyConfig",
        method: "PUT",
        uri: "/2019-09-30/functions/{FunctionName}/provisioned-concurrency",
        status: 202,
        input: &schema::PUT_PROVISIONED_CONCURRENCY_CONFIG_REQUEST,
        output: &schema::PUT_PROVISIONED_CONCURRENCY_CONFIG_RESPONSE,
        result_wrapper: None,
        input_xml_name: None,
        input_xml_namespace: None,
        errors: &[
            "InvalidParameterValueException",
            "ResourceConflictException",
            "ServiceException",
            "TooManyRequestsException",
            "ResourceNotFoundException",
        ],
    };
    pub static PUT_RUNTIME_MANAGEMENT_CONFIG: OperationInfo = OperationInfo {
        name: "PutRuntimeManagementConfig",
        method: "PUT",
        uri: "/2021-07-20/functions/{FunctionName}/runtime-management-config",
        status: 200,
        input: &schema::PUT_RUNTIME_MANAGEMENT_CONFIG_REQUEST,
        output: &schema::PUT_RUNTIME_MANAGEMENT_CONFIG_RESPONSE,
        result_wrapper: None,
        input_xml_name: None,
        input_xml_namespace: None,
        errors: &[
            "InvalidParameterValueException",
            "ResourceConflictException",
            "ServiceException",
            "TooManyRequestsException",
            "ResourceNotFoundException",
        ],
    };
    pub static REMOVE_LAYER_VERSION_PERMISSION: OperationInfo = OperationInfo {
        name: "RemoveLayerVersionPermission",
        method: "DELETE",
        uri: "/2018-10-31/layers/{LayerName}/versions/{VersionNumber}/policy/{StatementId}",
        status: 204,
        input: &schema::REMOVE_LAYER_VERSION_PERMISSION_REQUEST,
        output: &schema::REMOVE_LAYER_VERSION_PERMISSION_OUTPUT,
        result_wrapper: None,
        input_xml_name: None,
        input_xml_namespace: None,
        errors: &[
            "InvalidParameterValueException",
            "ResourceConflictException",
            "ServiceException",
            "TooManyRequestsException",
            "ResourceNotFoundException",
            "PreconditionFailedException",
        ],
    };
    pub static REMOVE_PERMISSION: OperationInfo = OperationInfo {
        name: "RemovePermission",
        method: "DELETE",
        uri: "/2015-03-31/functions/{FunctionName}/policy/{StatementId}",
        status: 204,
        input: &schema::REMOVE_PERMISSION_REQUEST,
        output: &schema::REMOVE_PERMISSION_OUTPUT,
        result_wrapper: None,
        input_xml_name: None,
        input_xml_namespace: None,
        errors: &[
            "InvalidParameterValueException",
            "PublicPolicyException",
            "ServiceException",
            "TooManyRequestsException",
            "ResourceNotFoundException",
            "PreconditionFailedException",
        ],
    };
    pub static TAG_RESOURCE: OperationInfo = OperationInfo {
        name: "TagResource",
        method: "POST",
        uri: "/2017-03-31/tags/{Resource}",
        status: 204,
        input: &schema::TAG_RESOURCE_REQUEST,
        output: &schema::TAG_RESOURCE_OUTPUT,
        result_wrapper: None,
        input_xml_name: None,
        input_xml_namespace: None,
        errors: &[
            "InvalidParameterValueException",
            "ResourceConflictException",
            "ServiceException",
            "TooManyRequestsException",
            "ResourceNotFoundException",
        ],
    };
    pub static UNTAG_RESOURCE: OperationInfo = OperationInfo {
        name: "UntagResource",
        method: "DELETE",
        uri: "/2017-03-31/tags/{Resource}",
        status: 204,
        input: &schema::UNTAG_RESOURCE_REQUEST,
        output: &schema::UNTAG_RESOURCE_OUTPUT,
        result_wrapper: None,
        input_xml_name: None,
        input_xml_namespace: None,
        errors: &[
            "InvalidParameterValueException",
            "ResourceConflictException",
            "ServiceException",
            "TooManyRequestsException",
            "ResourceNotFoundException",
        ],
    };
    pub static UPDATE_ALIAS: OperationInfo = OperationInfo {
        name: "UpdateAlias",
        method: "PUT",
        uri: "/2015-03-31/functions/{FunctionName}/aliases/{Name}",
        status: 200,
        input: &schema::UPDATE_ALIAS_REQUEST,
        output: &schema::ALIAS_CONFIGURATION,
        result_wrapper: None,
        input_xml_name: None,
        input_xml_namespace: None,
        errors: &[
            "InvalidParameterValueException",
            "ResourceConflictException",
            "ServiceException",
            "TooManyRequestsException",
            "ResourceNotFoundException",
            "PreconditionFailedException",
        ],
    };
    pub static UPDATE_EVENT_SOURCE_MAPPING: OperationInfo = OperationInfo {
        name: "UpdateEventSourceMapping",
        method: "PUT",
        uri: "/2015-03-31/event-source-mappings/{UUID}",
        status: 202,
        input: &schema::UPDATE_EVENT_SOURCE_MAPPING_REQUEST,
        output: &schema::EVENT_SOURCE_MAPPING_CONFIGURATION,
        result_wrapper: None,
        input_xml_name: None,
        input_xml_namespace: None,
        errors: &[
            "InvalidParameterValueException",
            "ResourceInUseException",
            "ResourceConflictException",
            "ServiceException",
            "TooManyRequestsException",
            "ResourceNotFoundException",
        ],
    };
    pub static UPDATE_FUNCTION_CODE: OperationInfo = OperationInfo {
        name: "UpdateFunctionCode",
        method: "PUT",
        uri: "/2015-03-31/functions/{FunctionName}/code",
        status: 200,
        input: &schema::UPDATE_FUNCTION_CODE_REQUEST,
        output: &schema::FUNCTION_CONFIGURATION,
        result_wrapper: None,
        input_xml_name: None,
        input_xml_namespace: None,
        errors: &[
            "InvalidParameterValueException",
            "ResourceConflictException",
            "ServiceException",
            "TooManyRequestsException",
            "InvalidCodeSignatureException",
            "ResourceNotFoundException",
            "CodeVerificationFailedException",
            "CodeSigningConfigNotFoundException",
            "CodeStorageExceededException",
            "PreconditionFailedException",
        ],
    };
    pub static UPDATE_FUNCTION_CONFIGURATION: OperationInfo = OperationInfo {
        name: "UpdateFunctionConfiguration",
        method: "PUT",
        uri: "/2015-03-31/functions/{FunctionName}/configuration",
        status: 200,
        input: &schema::UPDATE_FUNCTION_CONFIGURATION_REQUEST,
        output: &schema::FUNCTION_CONFIGURATION,
        result_wrapper: None,
        input_xml_name: None,
        input_xml_namespace: None,
        errors: &[
            "InvalidParameterValueException",
            "ResourceConflictException",
            "ServiceException",
            "TooManyRequestsException",
            "InvalidCodeSignatureException",
            "ResourceNotFoundException",
            "CodeVerificationFailedException",
            "CodeSigningConfigNotFoundException",
            "PreconditionFailedException",
        ],
    };
    pub static UPDATE_FUNCTION_EVENT_INVOKE_CONFIG: OperationInfo = OperationInfo {
        name: "UpdateFunctionEventInvokeConfig",
        method: "POST",
        uri: "/2019-09-25/functions/{FunctionName}/event-invoke-config",
        status: 200,
        input: &schema::UPDATE_FUNCTION_EVENT_INVOKE_CONFIG_REQUEST,
        output: &schema::FUNCTION_EVENT_INVOKE_CONFIG,
        result_wrapper: None,
        input_xml_name: None,
        input_xml_namespace: None,
        errors: &[
            "InvalidParameterValueException",
            "ResourceConflictException",
            "ServiceException",
            "TooManyRequestsException",
            "ResourceNotFoundException",
        ],
    };
    pub static UPDATE_FUNCTION_URL_CONFIG: OperationInfo = OperationInfo {
        name: "UpdateFunctionUrlConfig",
        method: "PUT",
        uri: "/2021-10-31/functions/{FunctionName}/url",
        status: 200,
        input: &schema::UPDATE_FUNCTION_URL_CONFIG_REQUEST,
        output: &schema::UPDATE_FUNCTION_URL_CONFIG_RESPONSE,
        result_wrapper: None,
        input_xml_name: None,
        input_xml_namespace: None,
        errors: &[
            "InvalidParameterValueException",
            "ResourceConflictException",
            "ServiceException",
            "TooManyRequestsException",
            "ResourceNotFoundException",
        ],
    };
}

/// The errors that the model lists for the operations.
pub mod errors {
    use crate::Error;

    pub fn alias_limit_exceeded_exception(message: impl Into<String>) -> Error {
        Error::new("AliasLimitExceededException", 400, message)
    }
    pub fn code_artifact_user_deleted_exception(message: impl Into<String>) -> Error {
        Error::new("CodeArtifactUserDeletedException", 409, message)
    }
    pub fn code_artifact_user_failed_exception(message: impl Into<String>) -> Error {
        Error::new("CodeArtifactUserFailedException", 409, message)
    }
    pub fn code_artifact_user_pending_exception(message: impl Into<String>) -> Error {
        Error::new("CodeArtifactUserPendingException", 409, message)
    }
    pub fn code_signing_config_not_found_exception(message: impl Into<String>) -> Error {
        Error::new("CodeSigningConfigNotFoundException", 404, message)
    }
    pub fn code_storage_exceeded_exception(message: impl Into<String>) -> Error {
        Error::new("CodeStorageExceededException", 400, message)
    }
    pub fn code_verification_failed_exception(message: impl Into<String>) -> Error {
        Error::new("CodeVerificationFailedException", 400, message)
    }
    pub fn durable_execution_already_started_exception(message: impl Into<String>) -> Error {
        Error::new("DurableExecutionAlreadyStartedException", 409, message)
    }
    pub fn ec2_access_denied_exception(message: impl Into<String>) -> Error {
        Error::new("EC2AccessDeniedException", 502, message)
    }
    pub fn ec2_throttled_exception(message: impl Into<String>) -> Error {
        Error::new("EC2ThrottledException", 502, message)
    }
    pub fn ec2_unexpected_exception(message: impl Into<String>) -> Error {
        Error::new("EC2UnexpectedException", 502, message)
    }
    pub fn efsio_exception(message: impl Into<String>) -> Error {
        Error::new("EFSIOException", 410, message)
    }
    pub fn efs_mount_connectivity_exception(message: impl Into<String>) -> Error {
        Error::new("EFSMountConnectivityException", 408, message)
    }
    pub fn efs_mount_failure_exception(message: impl Into<String>) -> Error {
        Error::new("EFSMountFailureException", 403, message)
    }
    pub fn efs_mount_timeout_exception(message: impl Into<String>) -> Error {
        Error::new("EFSMountTimeoutException", 408, message)
    }
    pub fn eni_limit_reached_exception(message: impl Into<String>) -> Error {
        Error::new("ENILimitReachedException", 502, message)
    }
    pub fn eni_not_ready_exception(message: impl Into<String>) -> Error {
        Error::new("ENINotReadyException", 502, message)
    }
    pub fn function_versions_per_capacity_provider_limit_exceeded_exception(
        message: impl Into<String>,
    ) -> Error {
        Error::new("FunctionVersionsPerCapacityProviderLimitExceededException", 400, message)
    }
    pub fn invalid_code_signature_exception(message: impl Into<String>) -> Error {
        Error::new("InvalidCodeSignatureException", 400, message)
    }
    pub fn invalid_parameter_value_exception(message: impl Into<String>) -> Error {
        Error::new("InvalidParameterValueException", 400, message)
    }
    pub fn invalid_request_content_exception(message: impl Into<String>) -> Error {
        Error::new("InvalidRequestContentException", 400, message)
    }
    pub fn invalid_runtime_exception(message: impl Into<String>) -> Error {
        Error::new("InvalidRuntimeException", 502, message)
    }
    pub fn invalid_security_group_id_exception(message: impl Into<String>) -> Error {
        Error::new("InvalidSecurityGroupIDException", 502, message)
    }
    pub fn invalid_subnet_id_exception(message: impl Into<String>) -> Error {
        Error::new("InvalidSubnetIDException", 502, message)
    }
    pub fn invalid_zip_file_exception(message: impl Into<String>) -> Error {
        Error::new("InvalidZipFileException", 502, message)
    }
    pub fn kms_access_denied_exception(message: impl Into<String>) -> Error {
        Error::new("KMSAccessDeniedException", 502, message)
    }
    pub fn kms_disabled_exception(message: impl Into<String>) -> Error {
        Error::new("KMSDisabledException", 502, message)
    }
    pub fn kms_invalid_state_exception(message: impl Into<String>) -> Error {
        Error::new("KMSInvalidStateException", 502, message)
    }
    pub fn kms_not_found_exception(message: impl Into<String>) -> Error {
        Error::new("KMSNotFoundException", 502, message)
    }
    pub fn mode_not_supported_exception(message: impl Into<String>) -> Error {
        Error::new("ModeNotSupportedException", 400, message)
    }
    pub fn no_published_version_exception(message: impl Into<String>) -> Error {
        Error::new("NoPublishedVersionException", 400, message)
    }
    pub fn policy_length_exceeded_exception(message: impl Into<String>) -> Error {
        Error::new("PolicyLengthExceededException", 400, message)
    }
    pub fn precondition_failed_exception(message: impl Into<String>) -> Error {
        Error::new("PreconditionFailedException", 412, message)
    }
    pub fn provisioned_concurrency_config_not_found_exception(message: impl Into<String>) -> Error {
        Error::new("ProvisionedConcurrencyConfigNotFoundException", 404, message)
    }
    pub fn public_policy_exception(message: impl Into<String>) -> Error {
        Error::new("PublicPolicyException", 400, message)
    }
    pub fn recursive_invocation_exception(message: impl Into<String>) -> Error {
        Error::new("RecursiveInvocationException", 400, message)
    }
    pub fn request_too_large_exception(message: impl Into<String>) -> Error {
        Error::new("RequestTooLargeException", 413, message)
    }
    pub fn resource_conflict_exception(message: impl Into<String>) -> Error {
        Error::new("ResourceConflictException", 409, message)
    }
    pub fn resource_in_use_exception(message: impl Into<String>) -> Error {
        Error::new("ResourceInUseException", 400, message)
    }
    pub fn resource_not_found_exception(message: impl Into<String>) -> Error {
        Error::new("ResourceNotFoundException", 404, message)
    }
    pub fn resource_not_ready_exception(message: impl Into<String>) -> Error {
        Error::new("ResourceNotReadyException", 502, message)
    }
    pub fn runtime_alias_deleted_exception(message: impl Into<String>) -> Error {
        Error::new("RuntimeAliasDeletedException", 409, message)
    }
    pub fn runtime_version_deleted_exception(message: impl Into<String>) -> Error {
        Error::new("RuntimeVersionDeletedException", 409, message)
    }
    pub fn s3_files_mount_connectivity_exception(message: impl Into<String>) -> Error {
        Error::new("S3FilesMountConnectivityException", 408, message)
    }
    pub fn s3_files_mount_failure_exception(message: impl Into<String>) -> Error {
        Error::new("S3FilesMountFailureException", 403, message)
    }
    pub fn s3_files_mount_timeout_exception(message: impl Into<String>) -> Error {
        Error::new("S3FilesMountTimeoutException", 408, message)
    }
    pub fn serialized_request_entity_too_large_exception(message: impl Into<String>) -> Error {
        Error::new("SerializedRequestEntityTooLargeException", 413, message)
    }
    pub fn service_exception(message: impl Into<String>) -> Error {
        Error::new("ServiceException", 500, message)
    }
    pub fn service_quota_exceeded_exception(message: impl Into<String>) -> Error {
        Error::new("ServiceQuotaExceededException", 402, message)
    }
    pub fn snap_start_exception(message: impl Into<String>) -> Error {
        Error::new("SnapStartException", 400, message)
    }
    pub fn snap_start_not_ready_exception(message: impl Into<String>) -> Error {
        Error::new("SnapStartNotReadyException", 409, message)
    }
    pub fn snap_start_regeneration_failure_exception(message: impl Into<String>) -> Error {
        Error::new("SnapStartRegenerationFailureException", 409, message)
    }
    pub fn snap_start_timeout_exception(message: impl Into<String>) -> Error {
        Error::new("SnapStartTimeoutException", 408, message)
    }
    pub fn subnet_ip_address_limit_reached_exception(message: impl Into<String>) -> Error {
        Error::new("SubnetIPAddressLimitReachedException", 502, message)
    }
    pub fn too_many_requests_exception(message: impl Into<String>) -> Error {
        Error::new("TooManyRequestsException", 429, message)
    }
    pub fn unsupported_media_type_exception(message: impl Into<String>) -> Error {
        Error::new("UnsupportedMediaTypeException", 415, message)
    }
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct AcceleratorConfig {
    pub accelerator_memory_size: i32,
}

impl crate::TreeValue for AcceleratorConfig {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self { accelerator_memory_size: s.take(0)? })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(1);
        s.put(0, self.accelerator_memory_size);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for AcceleratorConfig {
    const SCHEMA: &'static crate::Schema = &schema::ACCELERATOR_CONFIG;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct AccountLimit {
    pub total_code_size: Option<i64>,
    pub code_size_unzipped: Option<i64>,
    pub code_size_zipped: Option<i64>,
    pub concurrent_executions: Option<i32>,
    pub unreserved_concurrent_executions: Option<i32>,
}

impl crate::TreeValue for AccountLimit {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self {
            total_code_size: s.take_optional(0)?,
            code_size_unzipped: s.take_optional(1)?,
            code_size_zipped: s.take_optional(2)?,
            concurrent_executions: s.take_optional(3)?,
            unreserved_concurrent_executions: s.take_optional(4)?,
        })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(5);
        s.put_optional(0, self.total_code_size);
        s.put_optional(1, self.code_size_unzipped);
        s.put_optional(2, self.code_size_zipped);
        s.put_optional(3, self.concurrent_executions);
        s.put_optional(4, self.unreserved_concurrent_executions);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for AccountLimit {
    const SCHEMA: &'static crate::Schema = &schema::ACCOUNT_LIMIT;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct AccountUsage {
    pub total_code_size: Option<i64>,
    pub function_count: Option<i64>,
}

impl crate::TreeValue for AccountUsage {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self { total_code_size: s.take_optional(0)?, function_count: s.take_optional(1)? })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(2);
        s.put_optional(0, self.total_code_size);
        s.put_optional(1, self.function_count);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for AccountUsage {
    const SCHEMA: &'static crate::Schema = &schema::ACCOUNT_USAGE;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct AddLayerVersionPermissionInput {
    pub layer_name: String,
    pub version_number: i64,
    pub statement_id: String,
    pub action: String,
    pub principal: String,
    pub organization_id: Option<String>,
    pub revision_id: Option<String>,
}

impl crate::TreeValue for AddLayerVersionPermissionInput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self {
            layer_name: s.take(0)?,
            version_number: s.take(1)?,
            statement_id: s.take(2)?,
            action: s.take(3)?,
            principal: s.take(4)?,
            organization_id: s.take_optional(5)?,
            revision_id: s.take_optional(6)?,
        })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(7);
        s.put(0, self.layer_name);
        s.put(1, self.version_number);
        s.put(2, self.statement_id);
        s.put(3, self.action);
        s.put(4, self.principal);
        s.put_optional(5, self.organization_id);
        s.put_optional(6, self.revision_id);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for AddLayerVersionPermissionInput {
    const SCHEMA: &'static crate::Schema = &schema::ADD_LAYER_VERSION_PERMISSION_REQUEST;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct AddLayerVersionPermissionOutput {
    pub statement: Option<String>,
    pub revision_id: Option<String>,
}

impl crate::TreeValue for AddLayerVersionPermissionOutput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self { statement: s.take_optional(0)?, revision_id: s.take_optional(1)? })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(2);
        s.put_optional(0, self.statement);
        s.put_optional(1, self.revision_id);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for AddLayerVersionPermissionOutput {
    const SCHEMA: &'static crate::Schema = &schema::ADD_LAYER_VERSION_PERMISSION_RESPONSE;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct AddPermissionInput {
    pub function_name: String,
    pub statement_id: String,
    pub action: String,
    pub principal: String,
    pub source_arn: Option<String>,
    pub function_url_auth_type: Option<FunctionUrlAuthType>,
    pub invoked_via_function_url: Option<bool>,
    pub source_account: Option<String>,
    pub event_source_token: Option<String>,
    pub qualifier: Option<String>,
    pub revision_id: Option<String>,
    pub principal_org_id: Option<String>,
}

impl crate::TreeValue for AddPermissionInput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self {
            function_name: s.take(0)?,
            statement_id: s.take(1)?,
            action: s.take(2)?,
            principal: s.take(3)?,
            source_arn: s.take_optional(4)?,
            function_url_auth_type: s.take_optional(5)?,
            invoked_via_function_url: s.take_optional(6)?,
            source_account: s.take_optional(7)?,
            event_source_token: s.take_optional(8)?,
            qualifier: s.take_optional(9)?,
            revision_id: s.take_optional(10)?,
            principal_org_id: s.take_optional(11)?,
        })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(12);
        s.put(0, self.function_name);
        s.put(1, self.statement_id);
        s.put(2, self.action);
        s.put(3, self.principal);
        s.put_optional(4, self.source_arn);
        s.put_optional(5, self.function_url_auth_type);
        s.put_optional(6, self.invoked_via_function_url);
        s.put_optional(7, self.source_account);
        s.put_optional(8, self.event_source_token);
        s.put_optional(9, self.qualifier);
        s.put_optional(10, self.revision_id);
        s.put_optional(11, self.principal_org_id);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for AddPermissionInput {
    const SCHEMA: &'static crate::Schema = &schema::ADD_PERMISSION_REQUEST;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct AddPermissionOutput {
    pub statement: Option<String>,
}

impl crate::TreeValue for AddPermissionOutput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self { statement: s.take_optional(0)? })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(1);
        s.put_optional(0, self.statement);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for AddPermissionOutput {
    const SCHEMA: &'static crate::Schema = &schema::ADD_PERMISSION_RESPONSE;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct AliasConfiguration {
    pub alias_arn: Option<String>,
    pub name: Option<String>,
    pub function_version: Option<String>,
    pub description: Option<String>,
    pub routing_config: Option<AliasRoutingConfiguration>,
    pub revision_id: Option<String>,
}

impl crate::TreeValue for AliasConfiguration {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self {
            alias_arn: s.take_optional(0)?,
            name: s.take_optional(1)?,
            function_version: s.take_optional(2)?,
            description: s.take_optional(3)?,
            routing_config: s.take_optional(4)?,
            revision_id: s.take_optional(5)?,
        })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(6);
        s.put_optional(0, self.alias_arn);
        s.put_optional(1, self.name);
        s.put_optional(2, self.function_version);
        s.put_optional(3, self.description);
        s.put_optional(4, self.routing_config);
        s.put_optional(5, self.revision_id);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for AliasConfiguration {
    const SCHEMA: &'static crate::Schema = &schema::ALIAS_CONFIGURATION;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct AliasRoutingConfiguration {
    pub additional_version_weights: Option<indexmap::IndexMap<String, f64>>,
}

impl crate::TreeValue for AliasRoutingConfiguration {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self { additional_version_weights: s.take_optional(0)? })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(1);
        s.put_optional(0, self.additional_version_weights);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for AliasRoutingConfiguration {
    const SCHEMA: &'static crate::Schema = &schema::ALIAS_ROUTING_CONFIGURATION;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct AmazonManagedKafkaEventSourceConfig {
    pub consumer_group_id: Option<String>,
    pub schema_registry_config: Option<KafkaSchemaRegistryConfig>,
}

impl crate::TreeValue for AmazonManagedKafkaEventSourceConfig {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self { consumer_group_id: s.take_optional(0)?, schema_registry_config: s.take_optional(1)? })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(2);
        s.put_optional(0, self.consumer_group_id);
        s.put_optional(1, self.schema_registry_config);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for AmazonManagedKafkaEventSourceConfig {
    const SCHEMA: &'static crate::Schema = &schema::AMAZON_MANAGED_KAFKA_EVENT_SOURCE_CONFIG;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct CapacityProviderConfig {
    pub lambda_managed_instances_capacity_provider_config: LambdaManagedInstancesCapacityProviderConfig,
}

impl crate::TreeValue for CapacityProviderConfig {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self { lambda_managed_instances_capacity_provider_config: s.take(0)? })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(1);
        s.put(0, self.lambda_managed_instances_capacity_provider_config);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for CapacityProviderConfig {
    const SCHEMA: &'static crate::Schema = &schema::CAPACITY_PROVIDER_CONFIG;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct Concurrency {
    pub reserved_concurrent_executions: Option<i32>,
}

impl crate::TreeValue for Concurrency {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self { reserved_concurrent_executions: s.take_optional(0)? })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(1);
        s.put_optional(0, self.reserved_concurrent_executions);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for Concurrency {
    const SCHEMA: &'static crate::Schema = &schema::CONCURRENCY;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct Cors {
    pub allow_credentials: Option<bool>,
    pub allow_headers: Option<Vec<String>>,
    pub allow_methods: Option<Vec<String>>,
    pub allow_origins: Option<Vec<String>>,
    pub expose_headers: Option<Vec<String>>,
    pub max_age: Option<i32>,
}

impl crate::TreeValue for Cors {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self {
            allow_credentials: s.take_optional(0)?,
            allow_headers: s.take_optional(1)?,
            allow_methods: s.take_optional(2)?,
            allow_origins: s.take_optional(3)?,
            expose_headers: s.take_optional(4)?,
            max_age: s.take_optional(5)?,
        })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(6);
        s.put_optional(0, self.allow_credentials);
        s.put_optional(1, self.allow_headers);
        s.put_optional(2, self.allow_methods);
        s.put_optional(3, self.allow_origins);
        s.put_optional(4, self.expose_headers);
        s.put_optional(5, self.max_age);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for Cors {
    const SCHEMA: &'static crate::Schema = &schema::CORS;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct CreateAliasInput {
    pub function_name: String,
    pub name: String,
    pub function_version: String,
    pub description: Option<String>,
    pub routing_config: Option<AliasRoutingConfiguration>,
}

impl crate::TreeValue for CreateAliasInput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self {
            function_name: s.take(0)?,
            name: s.take(1)?,
            function_version: s.take(2)?,
            description: s.take_optional(3)?,
            routing_config: s.take_optional(4)?,
        })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(5);
        s.put(0, self.function_name);
        s.put(1, self.name);
        s.put(2, self.function_version);
        s.put_optional(3, self.description);
        s.put_optional(4, self.routing_config);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for CreateAliasInput {
    const SCHEMA: &'static crate::Schema = &schema::CREATE_ALIAS_REQUEST;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct CreateEventSourceMappingInput {
    pub event_source_arn: Option<String>,
    pub function_name: String,
    pub enabled: Option<bool>,
    pub batch_size: Option<i32>,
    pub filter_criteria: Option<FilterCriteria>,
    pub kms_key_arn: Option<String>,
    pub metrics_config: Option<EventSourceMappingMetricsConfig>,
    pub logging_config: Option<EventSourceMappingLoggingConfig>,
    pub scaling_config: Option<ScalingConfig>,
    pub maximum_batching_window_in_seconds: Option<i32>,
    pub parallelization_factor: Option<i32>,
    pub starting_position: Option<EventSourcePosition>,
    pub starting_position_timestamp: Option<crate::Timestamp>,
    pub destination_config: Option<DestinationConfig>,
    pub maximum_record_age_in_seconds: Option<i32>,
    pub bisect_batch_on_function_error: Option<bool>,
    pub maximum_retry_attempts: Option<i32>,
    pub tags: Option<indexmap::IndexMap<String, String>>,
    pub tumbling_window_in_seconds: Option<i32>,
    pub topics: Option<Vec<String>>,
    pub queues: Option<Vec<String>>,
    pub source_access_configurations: Option<Vec<SourceAccessConfiguration>>,
    pub self_managed_event_source: Option<SelfManagedEventSource>,
    pub function_response_types: Option<Vec<FunctionResponseType>>,
    pub amazon_managed_kafka_event_source_config: Option<AmazonManagedKafkaEventSourceConfig>,
    pub self_managed_kafka_event_source_config: Option<SelfManagedKafkaEventSourceConfig>,
    pub document_db_event_source_config: Option<DocumentDBEventSourceConfig>,
    pub provisioned_poller_config: Option<ProvisionedPollerConfig>,
}

impl crate::TreeValue for CreateEventSourceMappingInput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self {
            event_source_arn: s.take_optional(0)?,
            function_name: s.take(1)?,
            enabled: s.take_optional(2)?,
            batch_size: s.take_optional(3)?,
            filter_criteria: s.take_optional(4)?,
            kms_key_arn: s.take_optional(5)?,
            metrics_config: s.take_optional(6)?,
            logging_config: s.take_optional(7)?,
            scaling_config: s.take_optional(8)?,
            maximum_batching_window_in_seconds: s.take_optional(9)?,
            parallelization_factor: s.take_optional(10)?,
            starting_position: s.take_optional(11)?,
            starting_position_timestamp: s.take_optional(12)?,
            destination_config: s.take_optional(13)?,
            maximum_record_age_in_seconds: s.take_optional(14)?,
            bisect_batch_on_function_error: s.take_optional(15)?,
            maximum_retry_attempts: s.take_optional(16)?,
            tags: s.take_optional(17)?,
            tumbling_window_in_seconds: s.take_optional(18)?,
            topics: s.take_optional(19)?,
            queues: s.take_optional(20)?,
            source_access_configurations: s.take_optional(21)?,
            self_managed_event_source: s.take_optional(22)?,
            function_response_types: s.take_optional(23)?,
            amazon_managed_kafka_event_source_config: s.take_optional(24)?,
            self_managed_kafka_event_source_config: s.take_optional(25)?,
            document_db_event_source_config: s.take_optional(26)?,
            provisioned_poller_config: s.take_optional(27)?,
        })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(28);
        s.put_optional(0, self.event_source_arn);
        s.put(1, self.function_name);
        s.put_optional(2, self.enabled);
        s.put_optional(3, self.batch_size);
        s.put_optional(4, self.filter_criteria);
        s.put_optional(5, self.kms_key_arn);
        s.put_optional(6, self.metrics_config);
        s.put_optional(7, self.logging_config);
        s.put_optional(8, self.scaling_config);
        s.put_optional(9, self.maximum_batching_window_in_seconds);
        s.put_optional(10, self.parallelization_factor);
        s.put_optional(11, self.starting_position);
        s.put_optional(12, self.starting_position_timestamp);
        s.put_optional(13, self.destination_config);
        s.put_optional(14, self.maximum_record_age_in_seconds);
        s.put_optional(15, self.bisect_batch_on_function_error);
        s.put_optional(16, self.maximum_retry_attempts);
        s.put_optional(17, self.tags);
        s.put_optional(18, self.tumbling_window_in_seconds);
        s.put_optional(19, self.topics);
        s.put_optional(20, self.queues);
        s.put_optional(21, self.source_access_configurations);
        s.put_optional(22, self.self_managed_event_source);
        s.put_optional(23, self.function_response_types);
        s.put_optional(24, self.amazon_managed_kafka_event_source_config);
        s.put_optional(25, self.self_managed_kafka_event_source_config);
        s.put_optional(26, self.document_db_event_source_config);
        s.put_optional(27, self.provisioned_poller_config);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for CreateEventSourceMappingInput {
    const SCHEMA: &'static crate::Schema = &schema::CREATE_EVENT_SOURCE_MAPPING_REQUEST;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct CreateFunctionInput {
    pub function_name: String,
    pub runtime: Option<String>,
    pub role: String,
    pub handler: Option<String>,
    pub code: FunctionCode,
    pub description: Option<String>,
    pub timeout: Option<i32>,
    pub memory_size: Option<i32>,
    pub publish: Option<bool>,
    pub publish_to: Option<FunctionVersionLatestPublished>,
    pub vpc_config: Option<VpcConfig>,
    pub package_type: Option<PackageType>,
    pub dead_letter_config: Option<DeadLetterConfig>,
    pub environment: Option<Environment>,
    pub kms_key_arn: Option<String>,
    pub tracing_config: Option<TracingConfig>,
    pub tags: Option<indexmap::IndexMap<String, String>>,
    pub layers: Option<Vec<String>>,
    pub file_system_configs: Option<Vec<FileSystemConfig>>,
    pub code_signing_config_arn: Option<String>,
    pub image_config: Option<ImageConfig>,
    pub architectures: Option<Vec<Architecture>>,
    pub ephemeral_storage: Option<EphemeralStorage>,
    pub snap_start: Option<SnapStart>,
    pub logging_config: Option<LoggingConfig>,
    pub tenancy_config: Option<TenancyConfig>,
    pub capacity_provider_config: Option<CapacityProviderConfig>,
    pub durable_config: Option<DurableConfig>,
    pub runtime_config: Option<FunctionRuntimeConfig>,
    pub accelerator_config: Option<AcceleratorConfig>,
}

impl crate::TreeValue for CreateFunctionInput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self {
            function_name: s.take(0)?,
            runtime: s.take_optional(1)?,
            role: s.take(2)?,
            handler: s.take_optional(3)?,
            code: s.take(4)?,
            description: s.take_optional(5)?,
            timeout: s.take_optional(6)?,
            memory_size: s.take_optional(7)?,
            publish: s.take_optional(8)?,
            publish_to: s.take_optional(9)?,
            vpc_config: s.take_optional(10)?,
            package_type: s.take_optional(11)?,
            dead_letter_config: s.take_optional(12)?,
            environment: s.take_optional(13)?,
            kms_key_arn: s.take_optional(14)?,
            tracing_config: s.take_optional(15)?,
            tags: s.take_optional(16)?,
            layers: s.take_optional(17)?,
            file_system_configs: s.take_optional(18)?,
            code_signing_config_arn: s.take_optional(19)?,
            image_config: s.take_optional(20)?,
            architectures: s.take_optional(21)?,
            ephemeral_storage: s.take_optional(22)?,
            snap_start: s.take_optional(23)?,
            logging_config: s.take_optional(24)?,
            tenancy_config: s.take_optional(25)?,
            capacity_provider_config: s.take_optional(26)?,
            durable_config: s.take_optional(27)?,
            runtime_config: s.take_optional(28)?,
            accelerator_config: s.take_optional(29)?,
        })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(30);
        s.put(0, self.function_name);
        s.put_optional(1, self.runtime);
        s.put(2, self.role);
        s.put_optional(3, self.handler);
        s.put(4, self.code);
        s.put_optional(5, self.description);
        s.put_optional(6, self.timeout);
        s.put_optional(7, self.memory_size);
        s.put_optional(8, self.publish);
        s.put_optional(9, self.publish_to);
        s.put_optional(10, self.vpc_config);
        s.put_optional(11, self.package_type);
        s.put_optional(12, self.dead_letter_config);
        s.put_optional(13, self.environment);
        s.put_optional(14, self.kms_key_arn);
        s.put_optional(15, self.tracing_config);
        s.put_optional(16, self.tags);
        s.put_optional(17, self.layers);
        s.put_optional(18, self.file_system_configs);
        s.put_optional(19, self.code_signing_config_arn);
        s.put_optional(20, self.image_config);
        s.put_optional(21, self.architectures);
        s.put_optional(22, self.ephemeral_storage);
        s.put_optional(23, self.snap_start);
        s.put_optional(24, self.logging_config);
        s.put_optional(25, self.tenancy_config);
        s.put_optional(26, self.capacity_provider_config);
        s.put_optional(27, self.durable_config);
        s.put_optional(28, self.runtime_config);
        s.put_optional(29, self.accelerator_config);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for CreateFunctionInput {
    const SCHEMA: &'static crate::Schema = &schema::CREATE_FUNCTION_REQUEST;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct CreateFunctionUrlConfigInput {
    pub function_name: String,
    pub qualifier: Option<String>,
    pub auth_type: FunctionUrlAuthType,
    pub cors: Option<Cors>,
    pub invoke_mode: Option<InvokeMode>,
}

impl crate::TreeValue for CreateFunctionUrlConfigInput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self {
            function_name: s.take(0)?,
            qualifier: s.take_optional(1)?,
            auth_type: s.take(2)?,
            cors: s.take_optional(3)?,
            invoke_mode: s.take_optional(4)?,
        })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(5);
        s.put(0, self.function_name);
        s.put_optional(1, self.qualifier);
        s.put(2, self.auth_type);
        s.put_optional(3, self.cors);
        s.put_optional(4, self.invoke_mode);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for CreateFunctionUrlConfigInput {
    const SCHEMA: &'static crate::Schema = &schema::CREATE_FUNCTION_URL_CONFIG_REQUEST;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct CreateFunctionUrlConfigOutput {
    pub function_url: Option<String>,
    pub function_arn: Option<String>,
    pub auth_type: Option<FunctionUrlAuthType>,
    pub cors: Option<Cors>,
    pub creation_time: Option<String>,
    pub invoke_mode: Option<InvokeMode>,
}

impl crate::TreeValue for CreateFunctionUrlConfigOutput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self {
            function_url: s.take_optional(0)?,
            function_arn: s.take_optional(1)?,
            auth_type: s.take_optional(2)?,
            cors: s.take_optional(3)?,
            creation_time: s.take_optional(4)?,
            invoke_mode: s.take_optional(5)?,
        })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(6);
        s.put_optional(0, self.function_url);
        s.put_optional(1, self.function_arn);
        s.put_optional(2, self.auth_type);
        s.put_optional(3, self.cors);
        s.put_optional(4, self.creation_time);
        s.put_optional(5, self.invoke_mode);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for CreateFunctionUrlConfigOutput {
    const SCHEMA: &'static crate::Schema = &schema::CREATE_FUNCTION_URL_CONFIG_RESPONSE;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct DeadLetterConfig {
    pub target_arn: Option<String>,
}

impl crate::TreeValue for DeadLetterConfig {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self { target_arn: s.take_optional(0)? })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(1);
        s.put_optional(0, self.target_arn);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for DeadLetterConfig {
    const SCHEMA: &'static crate::Schema = &schema::DEAD_LETTER_CONFIG;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct DeleteAliasInput {
    pub function_name: String,
    pub name: String,
}

impl crate::TreeValue for DeleteAliasInput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self { function_name: s.take(0)?, name: s.take(1)? })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(2);
        s.put(0, self.function_name);
        s.put(1, self.name);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for DeleteAliasInput {
    const SCHEMA: &'static crate::Schema = &schema::DELETE_ALIAS_REQUEST;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct DeleteEventSourceMappingInput {
    pub uuid: String,
}

impl crate::TreeValue for DeleteEventSourceMappingInput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self { uuid: s.take(0)? })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(1);
        s.put(0, self.uuid);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for DeleteEventSourceMappingInput {
    const SCHEMA: &'static crate::Schema = &schema::DELETE_EVENT_SOURCE_MAPPING_REQUEST;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct DeleteFunctionConcurrencyInput {
    pub function_name: String,
}

impl crate::TreeValue for DeleteFunctionConcurrencyInput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self { function_name: s.take(0)? })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(1);
        s.put(0, self.function_name);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for DeleteFunctionConcurrencyInput {
    const SCHEMA: &'static crate::Schema = &schema::DELETE_FUNCTION_CONCURRENCY_REQUEST;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct DeleteFunctionEventInvokeConfigInput {
    pub function_name: String,
    pub qualifier: Option<String>,
}

impl crate::TreeValue for DeleteFunctionEventInvokeConfigInput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self { function_name: s.take(0)?, qualifier: s.take_optional(1)? })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(2);
        s.put(0, self.function_name);
        s.put_optional(1, self.qualifier);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for DeleteFunctionEventInvokeConfigInput {
    const SCHEMA: &'static crate::Schema = &schema::DELETE_FUNCTION_EVENT_INVOKE_CONFIG_REQUEST;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct DeleteFunctionInput {
    pub function_name: String,
    pub qualifier: Option<String>,
}

impl crate::TreeValue for DeleteFunctionInput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self { function_name: s.take(0)?, qualifier: s.take_optional(1)? })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(2);
        s.put(0, self.function_name);
        s.put_optional(1, self.qualifier);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for DeleteFunctionInput {
    const SCHEMA: &'static crate::Schema = &schema::DELETE_FUNCTION_REQUEST;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct DeleteFunctionOutput {
    pub status_code: Option<i32>,
}

impl crate::TreeValue for DeleteFunctionOutput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self { status_code: s.take_optional(0)? })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(1);
        s.put_optional(0, self.status_code);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for DeleteFunctionOutput {
    const SCHEMA: &'static crate::Schema = &schema::DELETE_FUNCTION_RESPONSE;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct DeleteFunctionUrlConfigInput {
    pub function_name: String,
    pub qualifier: Option<String>,
}

impl crate::TreeValue for DeleteFunctionUrlConfigInput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self { function_name: s.take(0)?, qualifier: s.take_optional(1)? })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(2);
        s.put(0, self.function_name);
        s.put_optional(1, self.qualifier);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for DeleteFunctionUrlConfigInput {
    const SCHEMA: &'static crate::Schema = &schema::DELETE_FUNCTION_URL_CONFIG_REQUEST;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct DeleteLayerVersionInput {
    pub layer_name: String,
    pub version_number: i64,
}

impl crate::TreeValue for DeleteLayerVersionInput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self { layer_name: s.take(0)?, version_number: s.take(1)? })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(2);
        s.put(0, self.layer_name);
        s.put(1, self.version_number);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for DeleteLayerVersionInput {
    const SCHEMA: &'static crate::Schema = &schema::DELETE_LAYER_VERSION_REQUEST;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct DeleteProvisionedConcurrencyConfigInput {
    pub function_name: String,
    pub qualifier: String,
}

impl crate::TreeValue for DeleteProvisionedConcurrencyConfigInput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self { function_name: s.take(0)?, qualifier: s.take(1)? })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(2);
        s.put(0, self.function_name);
        s.put(1, self.qualifier);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for DeleteProvisionedConcurrencyConfigInput {
    const SCHEMA: &'static crate::Schema = &schema::DELETE_PROVISIONED_CONCURRENCY_CONFIG_REQUEST;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct DestinationConfig {
    pub on_success: Option<OnSuccess>,
    pub on_failure: Option<OnFailure>,
}

impl crate::TreeValue for DestinationConfig {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self { on_success: s.take_optional(0)?, on_failure: s.take_optional(1)? })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(2);
        s.put_optional(0, self.on_success);
        s.put_optional(1, self.on_failure);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for DestinationConfig {
    const SCHEMA: &'static crate::Schema = &schema::DESTINATION_CONFIG;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct DocumentDBEventSourceConfig {
    pub database_name: Option<String>,
    pub collection_name: Option<String>,
    pub full_document: Option<FullDocument>,
}

impl crate::TreeValue for DocumentDBEventSourceConfig {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self {
            database_name: s.take_optional(0)?,
            collection_name: s.take_optional(1)?,
            full_document: s.take_optional(2)?,
        })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(3);
        s.put_optional(0, self.database_name);
        s.put_optional(1, self.collection_name);
        s.put_optional(2, self.full_document);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for DocumentDBEventSourceConfig {
    const SCHEMA: &'static crate::Schema = &schema::DOCUMENT_DB_EVENT_SOURCE_CONFIG;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct DurableConfig {
    pub kms_key_arn: Option<String>,
    pub retention_period_in_days: Option<i32>,
    pub execution_timeout: Option<i32>,
}

impl crate::TreeValue for DurableConfig {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self {
            kms_key_arn: s.take_optional(0)?,
            retention_period_in_days: s.take_optional(1)?,
            execution_timeout: s.take_optional(2)?,
        })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(3);
        s.put_optional(0, self.kms_key_arn);
        s.put_optional(1, self.retention_period_in_days);
        s.put_optional(2, self.execution_timeout);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for DurableConfig {
    const SCHEMA: &'static crate::Schema = &schema::DURABLE_CONFIG;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct Environment {
    pub variables: Option<indexmap::IndexMap<String, String>>,
}

impl crate::TreeValue for Environment {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self { variables: s.take_optional(0)? })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(1);
        s.put_optional(0, self.variables);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for Environment {
    const SCHEMA: &'static crate::Schema = &schema::ENVIRONMENT;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct EnvironmentError {
    pub error_code: Option<String>,
    pub message: Option<String>,
}

impl crate::TreeValue for EnvironmentError {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self { error_code: s.take_optional(0)?, message: s.take_optional(1)? })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(2);
        s.put_optional(0, self.error_code);
        s.put_optional(1, self.message);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for EnvironmentError {
    const SCHEMA: &'static crate::Schema = &schema::ENVIRONMENT_ERROR;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct EnvironmentResponse {
    pub variables: Option<indexmap::IndexMap<String, String>>,
    pub error: Option<EnvironmentError>,
}

impl crate::TreeValue for EnvironmentResponse {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self { variables: s.take_optional(0)?, error: s.take_optional(1)? })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(2);
        s.put_optional(0, self.variables);
        s.put_optional(1, self.error);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for EnvironmentResponse {
    const SCHEMA: &'static crate::Schema = &schema::ENVIRONMENT_RESPONSE;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct EphemeralStorage {
    pub size: i32,
}

impl crate::TreeValue for EphemeralStorage {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self { size: s.take(0)? })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(1);
        s.put(0, self.size);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for EphemeralStorage {
    const SCHEMA: &'static crate::Schema = &schema::EPHEMERAL_STORAGE;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct EventSourceMappingConfiguration {
    pub uuid: Option<String>,
    pub starting_position: Option<EventSourcePosition>,
    pub starting_position_timestamp: Option<crate::Timestamp>,
    pub batch_size: Option<i32>,
    pub maximum_batching_window_in_seconds: Option<i32>,
    pub parallelization_factor: Option<i32>,
    pub event_source_arn: Option<String>,
    pub filter_criteria: Option<FilterCriteria>,
    pub filter_criteria_error: Option<FilterCriteriaError>,
    pub kms_key_arn: Option<String>,
    pub metrics_config: Option<EventSourceMappingMetricsConfig>,
    pub logging_config: Option<EventSourceMappingLoggingConfig>,
    pub scaling_config: Option<ScalingConfig>,
    pub function_arn: Option<String>,
    pub last_modified: Option<crate::Timestamp>,
    pub last_processing_result: Option<String>,
    pub state: Option<String>,
    pub state_transition_reason: Option<String>,
    pub destination_config: Option<DestinationConfig>,
    pub topics: Option<Vec<String>>,
    pub queues: Option<Vec<String>>,
    pub source_access_configurations: Option<Vec<SourceAccessConfiguration>>,
    pub self_managed_event_source: Option<SelfManagedEventSource>,
    pub maximum_record_age_in_seconds: Option<i32>,
    pub bisect_batch_on_function_error: Option<bool>,
    pub maximum_retry_attempts: Option<i32>,
    pub tumbling_window_in_seconds: Option<i32>,
    pub function_response_types: Option<Vec<FunctionResponseType>>,
    pub amazon_managed_kafka_event_source_config: Option<AmazonManagedKafkaEventSourceConfig>,
    pub self_managed_kafka_event_source_config: Option<SelfManagedKafkaEventSourceConfig>,
    pub document_db_event_source_config: Option<DocumentDBEventSourceConfig>,
    pub event_source_mapping_arn: Option<String>,
    pub provisioned_poller_config: Option<ProvisionedPollerConfig>,
}

impl crate::TreeValue for EventSourceMappingConfiguration {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self {
            uuid: s.take_optional(0)?,
            starting_position: s.take_optional(1)?,
            starting_position_timestamp: s.take_optional(2)?,
            batch_size: s.take_optional(3)?,
            maximum_batching_window_in_seconds: s.take_optional(4)?,
            parallelization_factor: s.take_optional(5)?,
            event_source_arn: s.take_optional(6)?,
            filter_criteria: s.take_optional(7)?,
            filter_criteria_error: s.take_optional(8)?,
            kms_key_arn: s.take_optional(9)?,
            metrics_config: s.take_optional(10)?,
            logging_config: s.take_optional(11)?,
            scaling_config: s.take_optional(12)?,
            function_arn: s.take_optional(13)?,
            last_modified: s.take_optional(14)?,
            last_processing_result: s.take_optional(15)?,
            state: s.take_optional(16)?,
            state_transition_reason: s.take_optional(17)?,
            destination_config: s.take_optional(18)?,
            topics: s.take_optional(19)?,
            queues: s.take_optional(20)?,
            source_access_configurations: s.take_optional(21)?,
            self_managed_event_source: s.take_optional(22)?,
            maximum_record_age_in_seconds: s.take_optional(23)?,
            bisect_batch_on_function_error: s.take_optional(24)?,
            maximum_retry_attempts: s.take_optional(25)?,
            tumbling_window_in_seconds: s.take_optional(26)?,
            function_response_types: s.take_optional(27)?,
            amazon_managed_kafka_event_source_config: s.take_optional(28)?,
            self_managed_kafka_event_source_config: s.take_optional(29)?,
            document_db_event_source_config: s.take_optional(30)?,
            event_source_mapping_arn: s.take_optional(31)?,
            provisioned_poller_config: s.take_optional(32)?,
        })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(33);
        s.put_optional(0, self.uuid);
        s.put_optional(1, self.starting_position);
        s.put_optional(2, self.starting_position_timestamp);
        s.put_optional(3, self.batch_size);
        s.put_optional(4, self.maximum_batching_window_in_seconds);
        s.put_optional(5, self.parallelization_factor);
        s.put_optional(6, self.event_source_arn);
        s.put_optional(7, self.filter_criteria);
        s.put_optional(8, self.filter_criteria_error);
        s.put_optional(9, self.kms_key_arn);
        s.put_optional(10, self.metrics_config);
        s.put_optional(11, self.logging_config);
        s.put_optional(12, self.scaling_config);
        s.put_optional(13, self.function_arn);
        s.put_optional(14, self.last_modified);
        s.put_optional(15, self.last_processing_result);
        s.put_optional(16, self.state);
        s.put_optional(17, self.state_transition_reason);
        s.put_optional(18, self.destination_config);
        s.put_optional(19, self.topics);
        s.put_optional(20, self.queues);
        s.put_optional(21, self.source_access_configurations);
        s.put_optional(22, self.self_managed_event_source);
        s.put_optional(23, self.maximum_record_age_in_seconds);
        s.put_optional(24, self.bisect_batch_on_function_error);
        s.put_optional(25, self.maximum_retry_attempts);
        s.put_optional(26, self.tumbling_window_in_seconds);
        s.put_optional(27, self.function_response_types);
        s.put_optional(28, self.amazon_managed_kafka_event_source_config);
        s.put_optional(29, self.self_managed_kafka_event_source_config);
        s.put_optional(30, self.document_db_event_source_config);
        s.put_optional(31, self.event_source_mapping_arn);
        s.put_optional(32, self.provisioned_poller_config);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for EventSourceMappingConfiguration {
    const SCHEMA: &'static crate::Schema = &schema::EVENT_SOURCE_MAPPING_CONFIGURATION;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct EventSourceMappingLoggingConfig {
    pub system_log_level: Option<EventSourceMappingSystemLogLevel>,
}

impl crate::TreeValue for EventSourceMappingLoggingConfig {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self { system_log_level: s.take_optional(0)? })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(1);
        s.put_optional(0, self.system_log_level);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for EventSourceMappingLoggingConfig {
    const SCHEMA: &'static crate::Schema = &schema::EVENT_SOURCE_MAPPING_LOGGING_CONFIG;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct EventSourceMappingMetricsConfig {
    pub metrics: Option<Vec<EventSourceMappingMetric>>,
}

impl crate::TreeValue for EventSourceMappingMetricsConfig {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self { metrics: s.take_optional(0)? })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(1);
        s.put_optional(0, self.metrics);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for EventSourceMappingMetricsConfig {
    const SCHEMA: &'static crate::Schema = &schema::EVENT_SOURCE_MAPPING_METRICS_CONFIG;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct FileSystemConfig {
    pub arn: String,
    pub local_mount_path: String,
    pub s3_files_config: Option<S3FilesConfig>,
}

impl crate::TreeValue for FileSystemConfig {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self { arn: s.take(0)?, local_mount_path: s.take(1)?, s3_files_config: s.take_optional(2)? })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(3);
        s.put(0, self.arn);
        s.put(1, self.local_mount_path);
        s.put_optional(2, self.s3_files_config);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for FileSystemConfig {
    const SCHEMA: &'static crate::Schema = &schema::FILE_SYSTEM_CONFIG;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct Filter {
    pub pattern: Option<String>,
}

impl crate::TreeValue for Filter {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self { pattern: s.take_optional(0)? })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(1);
        s.put_optional(0, self.pattern);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for Filter {
    const SCHEMA: &'static crate::Schema = &schema::FILTER;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct FilterCriteria {
    pub filters: Option<Vec<Filter>>,
}

impl crate::TreeValue for FilterCriteria {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self { filters: s.take_optional(0)? })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(1);
        s.put_optional(0, self.filters);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for FilterCriteria {
    const SCHEMA: &'static crate::Schema = &schema::FILTER_CRITERIA;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct FilterCriteriaError {
    pub error_code: Option<String>,
    pub message: Option<String>,
}

impl crate::TreeValue for FilterCriteriaError {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self { error_code: s.take_optional(0)?, message: s.take_optional(1)? })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(2);
        s.put_optional(0, self.error_code);
        s.put_optional(1, self.message);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for FilterCriteriaError {
    const SCHEMA: &'static crate::Schema = &schema::FILTER_CRITERIA_ERROR;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct FunctionCode {
    pub zip_file: Option<bytes::Bytes>,
    pub s3_bucket: Option<String>,
    pub s3_key: Option<String>,
    pub s3_object_version: Option<String>,
    pub s3_object_storage_mode: Option<S3ObjectStorageMode>,
    pub image_uri: Option<String>,
    pub source_kms_key_arn: Option<String>,
}

impl crate::TreeValue for FunctionCode {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self {
            zip_file: s.take_optional(0)?,
            s3_bucket: s.take_optional(1)?,
            s3_key: s.take_optional(2)?,
            s3_object_version: s.take_optional(3)?,
            s3_object_storage_mode: s.take_optional(4)?,
            image_uri: s.take_optional(5)?,
            source_kms_key_arn: s.take_optional(6)?,
        })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(7);
        s.put_optional(0, self.zip_file);
        s.put_optional(1, self.s3_bucket);
        s.put_optional(2, self.s3_key);
        s.put_optional(3, self.s3_object_version);
        s.put_optional(4, self.s3_object_storage_mode);
        s.put_optional(5, self.image_uri);
        s.put_optional(6, self.source_kms_key_arn);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for FunctionCode {
    const SCHEMA: &'static crate::Schema = &schema::FUNCTION_CODE;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct FunctionCodeLocation {
    pub repository_type: Option<String>,
    pub location: Option<String>,
    pub image_uri: Option<String>,
    pub resolved_image_uri: Option<String>,
    pub resolved_s3_object: Option<ResolvedS3Object>,
    pub source_kms_key_arn: Option<String>,
    pub error: Option<FunctionCodeLocationError>,
}

impl crate::TreeValue for FunctionCodeLocation {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self {
            repository_type: s.take_optional(0)?,
            location: s.take_optional(1)?,
            image_uri: s.take_optional(2)?,
            resolved_image_uri: s.take_optional(3)?,
            resolved_s3_object: s.take_optional(4)?,
            source_kms_key_arn: s.take_optional(5)?,
            error: s.take_optional(6)?,
        })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(7);
        s.put_optional(0, self.repository_type);
        s.put_optional(1, self.location);
        s.put_optional(2, self.image_uri);
        s.put_optional(3, self.resolved_image_uri);
        s.put_optional(4, self.resolved_s3_object);
        s.put_optional(5, self.source_kms_key_arn);
        s.put_optional(6, self.error);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for FunctionCodeLocation {
    const SCHEMA: &'static crate::Schema = &schema::FUNCTION_CODE_LOCATION;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct FunctionCodeLocationError {
    pub error_code: Option<String>,
    pub message: Option<String>,
}

impl crate::TreeValue for FunctionCodeLocationError {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self { error_code: s.take_optional(0)?, message: s.take_optional(1)? })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(2);
        s.put_optional(0, self.error_code);
        s.put_optional(1, self.message);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for FunctionCodeLocationError {
    const SCHEMA: &'static crate::Schema = &schema::FUNCTION_CODE_LOCATION_ERROR;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct FunctionConfiguration {
    pub function_name: Option<String>,
    pub function_arn: Option<String>,
    pub runtime: Option<String>,
    pub role: Option<String>,
    pub handler: Option<String>,
    pub code_size: Option<i64>,
    pub description: Option<String>,
    pub timeout: Option<i32>,
    pub memory_size: Option<i32>,
    pub last_modified: Option<String>,
    pub code_sha256: Option<String>,
    pub version: Option<String>,
    pub vpc_config: Option<VpcConfigResponse>,
    pub dead_letter_config: Option<DeadLetterConfig>,
    pub environment: Option<EnvironmentResponse>,
    pub kms_key_arn: Option<String>,
    pub tracing_config: Option<TracingConfigResponse>,
    pub master_arn: Option<String>,
    pub revision_id: Option<String>,
    pub layers: Option<Vec<Layer>>,
    pub state: Option<State>,
    pub state_reason: Option<String>,
    pub state_reason_code: Option<StateReasonCode>,
    pub last_update_status: Option<LastUpdateStatus>,
    pub last_update_status_reason: Option<String>,
    pub last_update_status_reason_code: Option<String>,
    pub file_system_configs: Option<Vec<FileSystemConfig>>,
    pub signing_profile_version_arn: Option<String>,
    pub signing_job_arn: Option<String>,
    pub package_type: Option<PackageType>,
    pub image_config_response: Option<ImageConfigResponse>,
    pub architectures: Option<Vec<Architecture>>,
    pub ephemeral_storage: Option<EphemeralStorage>,
    pub snap_start: Option<SnapStartResponse>,
    pub runtime_version_config: Option<RuntimeVersionConfig>,
    pub logging_config: Option<LoggingConfig>,
    pub tenancy_config: Option<TenancyConfig>,
    pub capacity_provider_config: Option<CapacityProviderConfig>,
    pub config_sha256: Option<String>,
    pub durable_config: Option<DurableConfig>,
    pub runtime_config: Option<FunctionRuntimeConfig>,
    pub accelerator_config: Option<AcceleratorConfig>,
}

impl crate::TreeValue for FunctionConfiguration {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self {
            function_name: s.take_optional(0)?,
            function_arn: s.take_optional(1)?,
            runtime: s.take_optional(2)?,
            role: s.take_optional(3)?,
            handler: s.take_optional(4)?,
            code_size: s.take_optional(5)?,
            description: s.take_optional(6)?,
            timeout: s.take_optional(7)?,
            memory_size: s.take_optional(8)?,
            last_modified: s.take_optional(9)?,
            code_sha256: s.take_optional(10)?,
            version: s.take_optional(11)?,
            vpc_config: s.take_optional(12)?,
            dead_letter_config: s.take_optional(13)?,
            environment: s.take_optional(14)?,
            kms_key_arn: s.take_optional(15)?,
            tracing_config: s.take_optional(16)?,
            master_arn: s.take_optional(17)?,
            revision_id: s.take_optional(18)?,
            layers: s.take_optional(19)?,
            state: s.take_optional(20)?,
            state_reason: s.take_optional(21)?,
            state_reason_code: s.take_optional(22)?,
            last_update_status: s.take_optional(23)?,
            last_update_status_reason: s.take_optional(24)?,
            last_update_status_reason_code: s.take_optional(25)?,
            file_system_configs: s.take_optional(26)?,
            signing_profile_version_arn: s.take_optional(27)?,
            signing_job_arn: s.take_optional(28)?,
            package_type: s.take_optional(29)?,
            image_config_response: s.take_optional(30)?,
            architectures: s.take_optional(31)?,
            ephemeral_storage: s.take_optional(32)?,
            snap_start: s.take_optional(33)?,
            runtime_version_config: s.take_optional(34)?,
            logging_config: s.take_optional(35)?,
            tenancy_config: s.take_optional(36)?,
            capacity_provider_config: s.take_optional(37)?,
            config_sha256: s.take_optional(38)?,
            durable_config: s.take_optional(39)?,
            runtime_config: s.take_optional(40)?,
            accelerator_config: s.take_optional(41)?,
        })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(42);
        s.put_optional(0, self.function_name);
        s.put_optional(1, self.function_arn);
        s.put_optional(2, self.runtime);
        s.put_optional(3, self.role);
        s.put_optional(4, self.handler);
        s.put_optional(5, self.code_size);
        s.put_optional(6, self.description);
        s.put_optional(7, self.timeout);
        s.put_optional(8, self.memory_size);
        s.put_optional(9, self.last_modified);
        s.put_optional(10, self.code_sha256);
        s.put_optional(11, self.version);
        s.put_optional(12, self.vpc_config);
        s.put_optional(13, self.dead_letter_config);
        s.put_optional(14, self.environment);
        s.put_optional(15, self.kms_key_arn);
        s.put_optional(16, self.tracing_config);
        s.put_optional(17, self.master_arn);
        s.put_optional(18, self.revision_id);
        s.put_optional(19, self.layers);
        s.put_optional(20, self.state);
        s.put_optional(21, self.state_reason);
        s.put_optional(22, self.state_reason_code);
        s.put_optional(23, self.last_update_status);
        s.put_optional(24, self.last_update_status_reason);
        s.put_optional(25, self.last_update_status_reason_code);
        s.put_optional(26, self.file_system_configs);
        s.put_optional(27, self.signing_profile_version_arn);
        s.put_optional(28, self.signing_job_arn);
        s.put_optional(29, self.package_type);
        s.put_optional(30, self.image_config_response);
        s.put_optional(31, self.architectures);
        s.put_optional(32, self.ephemeral_storage);
        s.put_optional(33, self.snap_start);
        s.put_optional(34, self.runtime_version_config);
        s.put_optional(35, self.logging_config);
        s.put_optional(36, self.tenancy_config);
        s.put_optional(37, self.capacity_provider_config);
        s.put_optional(38, self.config_sha256);
        s.put_optional(39, self.durable_config);
        s.put_optional(40, self.runtime_config);
        s.put_optional(41, self.accelerator_config);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for FunctionConfiguration {
    const SCHEMA: &'static crate::Schema = &schema::FUNCTION_CONFIGURATION;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct FunctionEventInvokeConfig {
    pub last_modified: Option<crate::Timestamp>,
    pub function_arn: Option<String>,
    pub maximum_retry_attempts: Option<i32>,
    pub maximum_event_age_in_seconds: Option<i32>,
    pub destination_config: Option<DestinationConfig>,
}

impl crate::TreeValue for FunctionEventInvokeConfig {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self {
            last_modified: s.take_optional(0)?,
            function_arn: s.take_optional(1)?,
            maximum_retry_attempts: s.take_optional(2)?,
            maximum_event_age_in_seconds: s.take_optional(3)?,
            destination_config: s.take_optional(4)?,
        })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(5);
        s.put_optional(0, self.last_modified);
        s.put_optional(1, self.function_arn);
        s.put_optional(2, self.maximum_retry_attempts);
        s.put_optional(3, self.maximum_event_age_in_seconds);
        s.put_optional(4, self.destination_config);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for FunctionEventInvokeConfig {
    const SCHEMA: &'static crate::Schema = &schema::FUNCTION_EVENT_INVOKE_CONFIG;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct FunctionRuntimeConfig {
    pub runtime_arn: String,
    pub runtime_alias: String,
}

impl crate::TreeValue for FunctionRuntimeConfig {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self { runtime_arn: s.take(0)?, runtime_alias: s.take(1)? })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(2);
        s.put(0, self.runtime_arn);
        s.put(1, self.runtime_alias);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for FunctionRuntimeConfig {
    const SCHEMA: &'static crate::Schema = &schema::FUNCTION_RUNTIME_CONFIG;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct FunctionUrlConfig {
    pub function_url: Option<String>,
    pub function_arn: Option<String>,
    pub creation_time: Option<String>,
    pub last_modified_time: Option<String>,
    pub cors: Option<Cors>,
    pub auth_type: Option<FunctionUrlAuthType>,
    pub invoke_mode: Option<InvokeMode>,
}

impl crate::TreeValue for FunctionUrlConfig {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self {
            function_url: s.take_optional(0)?,
            function_arn: s.take_optional(1)?,
            creation_time: s.take_optional(2)?,
            last_modified_time: s.take_optional(3)?,
            cors: s.take_optional(4)?,
            auth_type: s.take_optional(5)?,
            invoke_mode: s.take_optional(6)?,
        })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(7);
        s.put_optional(0, self.function_url);
        s.put_optional(1, self.function_arn);
        s.put_optional(2, self.creation_time);
        s.put_optional(3, self.last_modified_time);
        s.put_optional(4, self.cors);
        s.put_optional(5, self.auth_type);
        s.put_optional(6, self.invoke_mode);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for FunctionUrlConfig {
    const SCHEMA: &'static crate::Schema = &schema::FUNCTION_URL_CONFIG;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct GetAccountSettingsInput {}

impl crate::TreeValue for GetAccountSettingsInput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        tree.structure()?;
        Ok(Self {})
    }
    fn into_tree(self) -> crate::Tree {
        crate::Tree::Structure(crate::Structure::default())
    }
}

impl crate::Shape for GetAccountSettingsInput {
    const SCHEMA: &'static crate::Schema = &schema::GET_ACCOUNT_SETTINGS_REQUEST;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct GetAccountSettingsOutput {
    pub account_limit: Option<AccountLimit>,
    pub account_usage: Option<AccountUsage>,
}

impl crate::TreeValue for GetAccountSettingsOutput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self { account_limit: s.take_optional(0)?, account_usage: s.take_optional(1)? })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(2);
        s.put_optional(0, self.account_limit);
        s.put_optional(1, self.account_usage);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for GetAccountSettingsOutput {
    const SCHEMA: &'static crate::Schema = &schema::GET_ACCOUNT_SETTINGS_RESPONSE;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct GetAliasInput {
    pub function_name: String,
    pub name: String,
}

impl crate::TreeValue for GetAliasInput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self { function_name: s.take(0)?, name: s.take(1)? })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(2);
        s.put(0, self.function_name);
        s.put(1, self.name);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for GetAliasInput {
    const SCHEMA: &'static crate::Schema = &schema::GET_ALIAS_REQUEST;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct GetEventSourceMappingInput {
    pub uuid: String,
}

impl crate::TreeValue for GetEventSourceMappingInput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self { uuid: s.take(0)? })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(1);
        s.put(0, self.uuid);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for GetEventSourceMappingInput {
    const SCHEMA: &'static crate::Schema = &schema::GET_EVENT_SOURCE_MAPPING_REQUEST;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct GetFunctionCodeSigningConfigInput {
    pub function_name: String,
}

impl crate::TreeValue for GetFunctionCodeSigningConfigInput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self { function_name: s.take(0)? })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(1);
        s.put(0, self.function_name);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for GetFunctionCodeSigningConfigInput {
    const SCHEMA: &'static crate::Schema = &schema::GET_FUNCTION_CODE_SIGNING_CONFIG_REQUEST;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct GetFunctionCodeSigningConfigOutput {
    pub code_signing_config_arn: Option<String>,
    pub function_name: Option<String>,
}

impl crate::TreeValue for GetFunctionCodeSigningConfigOutput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self { code_signing_config_arn: s.take_optional(0)?, function_name: s.take_optional(1)? })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(2);
        s.put_optional(0, self.code_signing_config_arn);
        s.put_optional(1, self.function_name);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for GetFunctionCodeSigningConfigOutput {
    const SCHEMA: &'static crate::Schema = &schema::GET_FUNCTION_CODE_SIGNING_CONFIG_RESPONSE;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct GetFunctionConcurrencyInput {
    pub function_name: String,
}

impl crate::TreeValue for GetFunctionConcurrencyInput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self { function_name: s.take(0)? })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(1);
        s.put(0, self.function_name);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for GetFunctionConcurrencyInput {
    const SCHEMA: &'static crate::Schema = &schema::GET_FUNCTION_CONCURRENCY_REQUEST;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct GetFunctionConcurrencyOutput {
    pub reserved_concurrent_executions: Option<i32>,
}

impl crate::TreeValue for GetFunctionConcurrencyOutput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self { reserved_concurrent_executions: s.take_optional(0)? })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(1);
        s.put_optional(0, self.reserved_concurrent_executions);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for GetFunctionConcurrencyOutput {
    const SCHEMA: &'static crate::Schema = &schema::GET_FUNCTION_CONCURRENCY_RESPONSE;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct GetFunctionConfigurationInput {
    pub function_name: String,
    pub qualifier: Option<String>,
}

impl crate::TreeValue for GetFunctionConfigurationInput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self { function_name: s.take(0)?, qualifier: s.take_optional(1)? })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(2);
        s.put(0, self.function_name);
        s.put_optional(1, self.qualifier);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for GetFunctionConfigurationInput {
    const SCHEMA: &'static crate::Schema = &schema::GET_FUNCTION_CONFIGURATION_REQUEST;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct GetFunctionEventInvokeConfigInput {
    pub function_name: String,
    pub qualifier: Option<String>,
}

impl crate::TreeValue for GetFunctionEventInvokeConfigInput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self { function_name: s.take(0)?, qualifier: s.take_optional(1)? })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(2);
        s.put(0, self.function_name);
        s.put_optional(1, self.qualifier);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for GetFunctionEventInvokeConfigInput {
    const SCHEMA: &'static crate::Schema = &schema::GET_FUNCTION_EVENT_INVOKE_CONFIG_REQUEST;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct GetFunctionRecursionConfigInput {
    pub function_name: String,
}

impl crate::TreeValue for GetFunctionRecursionConfigInput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self { function_name: s.take(0)? })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(1);
        s.put(0, self.function_name);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for GetFunctionRecursionConfigInput {
    const SCHEMA: &'static crate::Schema = &schema::GET_FUNCTION_RECURSION_CONFIG_REQUEST;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct GetFunctionRecursionConfigOutput {
    pub recursive_loop: Option<RecursiveLoop>,
}

impl crate::TreeValue for GetFunctionRecursionConfigOutput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self { recursive_loop: s.take_optional(0)? })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(1);
        s.put_optional(0, self.recursive_loop);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for GetFunctionRecursionConfigOutput {
    const SCHEMA: &'static crate::Schema = &schema::GET_FUNCTION_RECURSION_CONFIG_RESPONSE;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct GetFunctionInput {
    pub function_name: String,
    pub qualifier: Option<String>,
}

impl crate::TreeValue for GetFunctionInput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self { function_name: s.take(0)?, qualifier: s.take_optional(1)? })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(2);
        s.put(0, self.function_name);
        s.put_optional(1, self.qualifier);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for GetFunctionInput {
    const SCHEMA: &'static crate::Schema = &schema::GET_FUNCTION_REQUEST;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct GetFunctionOutput {
    pub configuration: Option<FunctionConfiguration>,
    pub code: Option<FunctionCodeLocation>,
    pub tags: Option<indexmap::IndexMap<String, String>>,
    pub tags_error: Option<TagsError>,
    pub concurrency: Option<Concurrency>,
}

impl crate::TreeValue for GetFunctionOutput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self {
            configuration: s.take_optional(0)?,
            code: s.take_optional(1)?,
            tags: s.take_optional(2)?,
            tags_error: s.take_optional(3)?,
            concurrency: s.take_optional(4)?,
        })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(5);
        s.put_optional(0, self.configuration);
        s.put_optional(1, self.code);
        s.put_optional(2, self.tags);
        s.put_optional(3, self.tags_error);
        s.put_optional(4, self.concurrency);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for GetFunctionOutput {
    const SCHEMA: &'static crate::Schema = &schema::GET_FUNCTION_RESPONSE;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct GetFunctionUrlConfigInput {
    pub function_name: String,
    pub qualifier: Option<String>,
}

impl crate::TreeValue for GetFunctionUrlConfigInput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self { function_name: s.take(0)?, qualifier: s.take_optional(1)? })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(2);
        s.put(0, self.function_name);
        s.put_optional(1, self.qualifier);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for GetFunctionUrlConfigInput {
    const SCHEMA: &'static crate::Schema = &schema::GET_FUNCTION_URL_CONFIG_REQUEST;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct GetFunctionUrlConfigOutput {
    pub function_url: Option<String>,
    pub function_arn: Option<String>,
    pub auth_type: Option<FunctionUrlAuthType>,
    pub cors: Option<Cors>,
    pub creation_time: Option<String>,
    pub last_modified_time: Option<String>,
    pub invoke_mode: Option<InvokeMode>,
}

impl crate::TreeValue for GetFunctionUrlConfigOutput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self {
            function_url: s.take_optional(0)?,
            function_arn: s.take_optional(1)?,
            auth_type: s.take_optional(2)?,
            cors: s.take_optional(3)?,
            creation_time: s.take_optional(4)?,
            last_modified_time: s.take_optional(5)?,
            invoke_mode: s.take_optional(6)?,
        })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(7);
        s.put_optional(0, self.function_url);
        s.put_optional(1, self.function_arn);
        s.put_optional(2, self.auth_type);
        s.put_optional(3, self.cors);
        s.put_optional(4, self.creation_time);
        s.put_optional(5, self.last_modified_time);
        s.put_optional(6, self.invoke_mode);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for GetFunctionUrlConfigOutput {
    const SCHEMA: &'static crate::Schema = &schema::GET_FUNCTION_URL_CONFIG_RESPONSE;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct GetLayerVersionByArnInput {
    pub arn: String,
}

impl crate::TreeValue for GetLayerVersionByArnInput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self { arn: s.take(0)? })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(1);
        s.put(0, self.arn);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for GetLayerVersionByArnInput {
    const SCHEMA: &'static crate::Schema = &schema::GET_LAYER_VERSION_BY_ARN_REQUEST;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct GetLayerVersionPolicyInput {
    pub layer_name: String,
    pub version_number: i64,
}

impl crate::TreeValue for GetLayerVersionPolicyInput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self { layer_name: s.take(0)?, version_number: s.take(1)? })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(2);
        s.put(0, self.layer_name);
        s.put(1, self.version_number);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for GetLayerVersionPolicyInput {
    const SCHEMA: &'static crate::Schema = &schema::GET_LAYER_VERSION_POLICY_REQUEST;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct GetLayerVersionPolicyOutput {
    pub policy: Option<String>,
    pub revision_id: Option<String>,
}

impl crate::TreeValue for GetLayerVersionPolicyOutput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self { policy: s.take_optional(0)?, revision_id: s.take_optional(1)? })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(2);
        s.put_optional(0, self.policy);
        s.put_optional(1, self.revision_id);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for GetLayerVersionPolicyOutput {
    const SCHEMA: &'static crate::Schema = &schema::GET_LAYER_VERSION_POLICY_RESPONSE;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct GetLayerVersionInput {
    pub layer_name: String,
    pub version_number: i64,
}

impl crate::TreeValue for GetLayerVersionInput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self { layer_name: s.take(0)?, version_number: s.take(1)? })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(2);
        s.put(0, self.layer_name);
        s.put(1, self.version_number);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for GetLayerVersionInput {
    const SCHEMA: &'static crate::Schema = &schema::GET_LAYER_VERSION_REQUEST;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct GetLayerVersionResponse {
    pub content: Option<LayerVersionContentOutput>,
    pub layer_arn: Option<String>,
    pub layer_version_arn: Option<String>,
    pub description: Option<String>,
    pub created_date: Option<String>,
    pub version: Option<i64>,
    pub compatible_architectures: Option<Vec<Architecture>>,
    pub compatible_runtimes: Option<Vec<String>>,
    pub license_info: Option<String>,
}

impl crate::TreeValue for GetLayerVersionResponse {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self {
            content: s.take_optional(0)?,
            layer_arn: s.take_optional(1)?,
            layer_version_arn: s.take_optional(2)?,
            description: s.take_optional(3)?,
            created_date: s.take_optional(4)?,
            version: s.take_optional(5)?,
            compatible_architectures: s.take_optional(6)?,
            compatible_runtimes: s.take_optional(7)?,
            license_info: s.take_optional(8)?,
        })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(9);
        s.put_optional(0, self.content);
        s.put_optional(1, self.layer_arn);
        s.put_optional(2, self.layer_version_arn);
        s.put_optional(3, self.description);
        s.put_optional(4, self.created_date);
        s.put_optional(5, self.version);
        s.put_optional(6, self.compatible_architectures);
        s.put_optional(7, self.compatible_runtimes);
        s.put_optional(8, self.license_info);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for GetLayerVersionResponse {
    const SCHEMA: &'static crate::Schema = &schema::GET_LAYER_VERSION_RESPONSE;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct GetPolicyInput {
    pub function_name: String,
    pub qualifier: Option<String>,
}

impl crate::TreeValue for GetPolicyInput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self { function_name: s.take(0)?, qualifier: s.take_optional(1)? })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(2);
        s.put(0, self.function_name);
        s.put_optional(1, self.qualifier);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for GetPolicyInput {
    const SCHEMA: &'static crate::Schema = &schema::GET_POLICY_REQUEST;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct GetPolicyOutput {
    pub policy: Option<String>,
    pub revision_id: Option<String>,
}

impl crate::TreeValue for GetPolicyOutput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self { policy: s.take_optional(0)?, revision_id: s.take_optional(1)? })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(2);
        s.put_optional(0, self.policy);
        s.put_optional(1, self.revision_id);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for GetPolicyOutput {
    const SCHEMA: &'static crate::Schema = &schema::GET_POLICY_RESPONSE;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct GetProvisionedConcurrencyConfigInput {
    pub function_name: String,
    pub qualifier: String,
}

impl crate::TreeValue for GetProvisionedConcurrencyConfigInput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self { function_name: s.take(0)?, qualifier: s.take(1)? })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(2);
        s.put(0, self.function_name);
        s.put(1, self.qualifier);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for GetProvisionedConcurrencyConfigInput {
    const SCHEMA: &'static crate::Schema = &schema::GET_PROVISIONED_CONCURRENCY_CONFIG_REQUEST;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct GetProvisionedConcurrencyConfigOutput {
    pub requested_provisioned_concurrent_executions: Option<i32>,
    pub available_provisioned_concurrent_executions: Option<i32>,
    pub allocated_provisioned_concurrent_executions: Option<i32>,
    pub status: Option<ProvisionedConcurrencyStatusEnum>,
    pub status_reason: Option<String>,
    pub last_modified: Option<String>,
}

impl crate::TreeValue for GetProvisionedConcurrencyConfigOutput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self {
            requested_provisioned_concurrent_executions: s.take_optional(0)?,
            available_provisioned_concurrent_executions: s.take_optional(1)?,
            allocated_provisioned_concurrent_executions: s.take_optional(2)?,
            status: s.take_optional(3)?,
            status_reason: s.take_optional(4)?,
            last_modified: s.take_optional(5)?,
        })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(6);
        s.put_optional(0, self.requested_provisioned_concurrent_executions);
        s.put_optional(1, self.available_provisioned_concurrent_executions);
        s.put_optional(2, self.allocated_provisioned_concurrent_executions);
        s.put_optional(3, self.status);
        s.put_optional(4, self.status_reason);
        s.put_optional(5, self.last_modified);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for GetProvisionedConcurrencyConfigOutput {
    const SCHEMA: &'static crate::Schema = &schema::GET_PROVISIONED_CONCURRENCY_CONFIG_RESPONSE;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct GetRuntimeManagementConfigInput {
    pub function_name: String,
    pub qualifier: Option<String>,
}

impl crate::TreeValue for GetRuntimeManagementConfigInput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self { function_name: s.take(0)?, qualifier: s.take_optional(1)? })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(2);
        s.put(0, self.function_name);
        s.put_optional(1, self.qualifier);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for GetRuntimeManagementConfigInput {
    const SCHEMA: &'static crate::Schema = &schema::GET_RUNTIME_MANAGEMENT_CONFIG_REQUEST;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct GetRuntimeManagementConfigOutput {
    pub update_runtime_on: Option<UpdateRuntimeOn>,
    pub function_arn: Option<String>,
    pub runtime_version_arn: Option<String>,
}

impl crate::TreeValue for GetRuntimeManagementConfigOutput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self {
            update_runtime_on: s.take_optional(0)?,
            function_arn: s.take_optional(1)?,
            runtime_version_arn: s.take_optional(2)?,
        })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(3);
        s.put_optional(0, self.update_runtime_on);
        s.put_optional(1, self.function_arn);
        s.put_optional(2, self.runtime_version_arn);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for GetRuntimeManagementConfigOutput {
    const SCHEMA: &'static crate::Schema = &schema::GET_RUNTIME_MANAGEMENT_CONFIG_RESPONSE;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct ImageConfig {
    pub entry_point: Option<Vec<String>>,
    pub command: Option<Vec<String>>,
    pub working_directory: Option<String>,
}

impl crate::TreeValue for ImageConfig {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self {
            entry_point: s.take_optional(0)?,
            command: s.take_optional(1)?,
            working_directory: s.take_optional(2)?,
        })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(3);
        s.put_optional(0, self.entry_point);
        s.put_optional(1, self.command);
        s.put_optional(2, self.working_directory);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for ImageConfig {
    const SCHEMA: &'static crate::Schema = &schema::IMAGE_CONFIG;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct ImageConfigError {
    pub error_code: Option<String>,
    pub message: Option<String>,
}

impl crate::TreeValue for ImageConfigError {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self { error_code: s.take_optional(0)?, message: s.take_optional(1)? })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(2);
        s.put_optional(0, self.error_code);
        s.put_optional(1, self.message);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for ImageConfigError {
    const SCHEMA: &'static crate::Schema = &schema::IMAGE_CONFIG_ERROR;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct ImageConfigResponse {
    pub image_config: Option<ImageConfig>,
    pub error: Option<ImageConfigError>,
}

impl crate::TreeValue for ImageConfigResponse {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self { image_config: s.take_optional(0)?, error: s.take_optional(1)? })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(2);
        s.put_optional(0, self.image_config);
        s.put_optional(1, self.error);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for ImageConfigResponse {
    const SCHEMA: &'static crate::Schema = &schema::IMAGE_CONFIG_RESPONSE;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct InvokeInput {
    pub function_name: String,
    pub invocation_type: Option<InvocationType>,
    pub log_type: Option<LogType>,
    pub client_context: Option<String>,
    pub durable_execution_name: Option<String>,
    pub payload: Option<bytes::Bytes>,
    pub qualifier: Option<String>,
    pub tenant_id: Option<String>,
}

impl crate::TreeValue for InvokeInput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self {
            function_name: s.take(0)?,
            invocation_type: s.take_optional(1)?,
            log_type: s.take_optional(2)?,
            client_context: s.take_optional(3)?,
            durable_execution_name: s.take_optional(4)?,
            payload: s.take_optional(5)?,
            qualifier: s.take_optional(6)?,
            tenant_id: s.take_optional(7)?,
        })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(8);
        s.put(0, self.function_name);
        s.put_optional(1, self.invocation_type);
        s.put_optional(2, self.log_type);
        s.put_optional(3, self.client_context);
        s.put_optional(4, self.durable_execution_name);
        s.put_optional(5, self.payload);
        s.put_optional(6, self.qualifier);
        s.put_optional(7, self.tenant_id);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for InvokeInput {
    const SCHEMA: &'static crate::Schema = &schema::INVOCATION_REQUEST;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct InvokeOutput {
    pub status_code: Option<i32>,
    pub function_error: Option<String>,
    pub log_result: Option<String>,
    pub payload: Option<bytes::Bytes>,
    pub executed_version: Option<String>,
    pub durable_execution_arn: Option<String>,
}

impl crate::TreeValue for InvokeOutput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self {
            status_code: s.take_optional(0)?,
            function_error: s.take_optional(1)?,
            log_result: s.take_optional(2)?,
            payload: s.take_optional(3)?,
            executed_version: s.take_optional(4)?,
            durable_execution_arn: s.take_optional(5)?,
        })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(6);
        s.put_optional(0, self.status_code);
        s.put_optional(1, self.function_error);
        s.put_optional(2, self.log_result);
        s.put_optional(3, self.payload);
        s.put_optional(4, self.executed_version);
        s.put_optional(5, self.durable_execution_arn);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for InvokeOutput {
    const SCHEMA: &'static crate::Schema = &schema::INVOCATION_RESPONSE;
}

#[derive(Debug, Default)]
pub struct InvokeAsyncInput {
    pub function_name: String,
    pub invoke_args: crate::ByteStream,
}

impl crate::TreeValue for InvokeAsyncInput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self { function_name: s.take(0)?, invoke_args: s.take(1)? })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(2);
        s.put(0, self.function_name);
        s.put(1, self.invoke_args);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for InvokeAsyncInput {
    const SCHEMA: &'static crate::Schema = &schema::INVOKE_ASYNC_REQUEST;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct InvokeAsyncOutput {
    pub status: Option<i32>,
}

impl crate::TreeValue for InvokeAsyncOutput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self { status: s.take_optional(0)? })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(1);
        s.put_optional(0, self.status);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for InvokeAsyncOutput {
    const SCHEMA: &'static crate::Schema = &schema::INVOKE_ASYNC_RESPONSE;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct KafkaSchemaRegistryAccessConfig {
    pub r#type: Option<KafkaSchemaRegistryAuthType>,
    pub uri: Option<String>,
}

impl crate::TreeValue for KafkaSchemaRegistryAccessConfig {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self { r#type: s.take_optional(0)?, uri: s.take_optional(1)? })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(2);
        s.put_optional(0, self.r#type);
        s.put_optional(1, self.uri);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for KafkaSchemaRegistryAccessConfig {
    const SCHEMA: &'static crate::Schema = &schema::KAFKA_SCHEMA_REGISTRY_ACCESS_CONFIG;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct KafkaSchemaRegistryConfig {
    pub schema_registry_uri: Option<String>,
    pub event_record_format: Option<SchemaRegistryEventRecordFormat>,
    pub access_configs: Option<Vec<KafkaSchemaRegistryAccessConfig>>,
    pub schema_validation_configs: Option<Vec<KafkaSchemaValidationConfig>>,
}

impl crate::TreeValue for KafkaSchemaRegistryConfig {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self {
            schema_registry_uri: s.take_optional(0)?,
            event_record_format: s.take_optional(1)?,
            access_configs: s.take_optional(2)?,
            schema_validation_configs: s.take_optional(3)?,
        })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(4);
        s.put_optional(0, self.schema_registry_uri);
        s.put_optional(1, self.event_record_format);
        s.put_optional(2, self.access_configs);
        s.put_optional(3, self.schema_validation_configs);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for KafkaSchemaRegistryConfig {
    const SCHEMA: &'static crate::Schema = &schema::KAFKA_SCHEMA_REGISTRY_CONFIG;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct KafkaSchemaValidationConfig {
    pub attribute: Option<KafkaSchemaValidationAttribute>,
}

impl crate::TreeValue for KafkaSchemaValidationConfig {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self { attribute: s.take_optional(0)? })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(1);
        s.put_optional(0, self.attribute);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for KafkaSchemaValidationConfig {
    const SCHEMA: &'static crate::Schema = &schema::KAFKA_SCHEMA_VALIDATION_CONFIG;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct LambdaManagedInstancesCapacityProviderConfig {
    pub capacity_provider_arn: String,
    pub per_execution_environment_max_concurrency: Option<i32>,
    pub execution_environment_memory_gi_b_per_v_cpu: Option<f64>,
}

impl crate::TreeValue for LambdaManagedInstancesCapacityProviderConfig {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self {
            capacity_provider_arn: s.take(0)?,
            per_execution_environment_max_concurrency: s.take_optional(1)?,
            execution_environment_memory_gi_b_per_v_cpu: s.take_optional(2)?,
        })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(3);
        s.put(0, self.capacity_provider_arn);
        s.put_optional(1, self.per_execution_environment_max_concurrency);
        s.put_optional(2, self.execution_environment_memory_gi_b_per_v_cpu);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for LambdaManagedInstancesCapacityProviderConfig {
    const SCHEMA: &'static crate::Schema = &schema::LAMBDA_MANAGED_INSTANCES_CAPACITY_PROVIDER_CONFIG;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct Layer {
    pub arn: Option<String>,
    pub code_size: Option<i64>,
    pub signing_profile_version_arn: Option<String>,
    pub signing_job_arn: Option<String>,
}

impl crate::TreeValue for Layer {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self {
            arn: s.take_optional(0)?,
            code_size: s.take_optional(1)?,
            signing_profile_version_arn: s.take_optional(2)?,
            signing_job_arn: s.take_optional(3)?,
        })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(4);
        s.put_optional(0, self.arn);
        s.put_optional(1, self.code_size);
        s.put_optional(2, self.signing_profile_version_arn);
        s.put_optional(3, self.signing_job_arn);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for Layer {
    const SCHEMA: &'static crate::Schema = &schema::LAYER;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct LayerVersionContentInput {
    pub s3_bucket: Option<String>,
    pub s3_key: Option<String>,
    pub s3_object_version: Option<String>,
    pub s3_object_storage_mode: Option<S3ObjectStorageMode>,
    pub zip_file: Option<bytes::Bytes>,
}

impl crate::TreeValue for LayerVersionContentInput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self {
            s3_bucket: s.take_optional(0)?,
            s3_key: s.take_optional(1)?,
            s3_object_version: s.take_optional(2)?,
            s3_object_storage_mode: s.take_optional(3)?,
            zip_file: s.take_optional(4)?,
        })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(5);
        s.put_optional(0, self.s3_bucket);
        s.put_optional(1, self.s3_key);
        s.put_optional(2, self.s3_object_version);
        s.put_optional(3, self.s3_object_storage_mode);
        s.put_optional(4, self.zip_file);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for LayerVersionContentInput {
    const SCHEMA: &'static crate::Schema = &schema::LAYER_VERSION_CONTENT_INPUT;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct LayerVersionContentOutput {
    pub location: Option<String>,
    pub code_sha256: Option<String>,
    pub code_size: Option<i64>,
    pub signing_profile_version_arn: Option<String>,
    pub signing_job_arn: Option<String>,
    pub resolved_s3_object: Option<ResolvedS3Object>,
}

impl crate::TreeValue for LayerVersionContentOutput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self {
            location: s.take_optional(0)?,
            code_sha256: s.take_optional(1)?,
            code_size: s.take_optional(2)?,
            signing_profile_version_arn: s.take_optional(3)?,
            signing_job_arn: s.take_optional(4)?,
            resolved_s3_object: s.take_optional(5)?,
        })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(6);
        s.put_optional(0, self.location);
        s.put_optional(1, self.code_sha256);
        s.put_optional(2, self.code_size);
        s.put_optional(3, self.signing_profile_version_arn);
        s.put_optional(4, self.signing_job_arn);
        s.put_optional(5, self.resolved_s3_object);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for LayerVersionContentOutput {
    const SCHEMA: &'static crate::Schema = &schema::LAYER_VERSION_CONTENT_OUTPUT;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct LayerVersionsListItem {
    pub layer_version_arn: Option<String>,
    pub version: Option<i64>,
    pub description: Option<String>,
    pub created_date: Option<String>,
    pub compatible_architectures: Option<Vec<Architecture>>,
    pub compatible_runtimes: Option<Vec<String>>,
    pub license_info: Option<String>,
}

impl crate::TreeValue for LayerVersionsListItem {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self {
            layer_version_arn: s.take_optional(0)?,
            version: s.take_optional(1)?,
            description: s.take_optional(2)?,
            created_date: s.take_optional(3)?,
            compatible_architectures: s.take_optional(4)?,
            compatible_runtimes: s.take_optional(5)?,
            license_info: s.take_optional(6)?,
        })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(7);
        s.put_optional(0, self.layer_version_arn);
        s.put_optional(1, self.version);
        s.put_optional(2, self.description);
        s.put_optional(3, self.created_date);
        s.put_optional(4, self.compatible_architectures);
        s.put_optional(5, self.compatible_runtimes);
        s.put_optional(6, self.license_info);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for LayerVersionsListItem {
    const SCHEMA: &'static crate::Schema = &schema::LAYER_VERSIONS_LIST_ITEM;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct LayersListItem {
    pub layer_name: Option<String>,
    pub layer_arn: Option<String>,
    pub latest_matching_version: Option<LayerVersionsListItem>,
}

impl crate::TreeValue for LayersListItem {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self {
            layer_name: s.take_optional(0)?,
            layer_arn: s.take_optional(1)?,
            latest_matching_version: s.take_optional(2)?,
        })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(3);
        s.put_optional(0, self.layer_name);
        s.put_optional(1, self.layer_arn);
        s.put_optional(2, self.latest_matching_version);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for LayersListItem {
    const SCHEMA: &'static crate::Schema = &schema::LAYERS_LIST_ITEM;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct ListAliasesInput {
    pub function_name: String,
    pub function_version: Option<String>,
    pub marker: Option<String>,
    pub max_items: Option<i32>,
}

impl crate::TreeValue for ListAliasesInput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self {
            function_name: s.take(0)?,
            function_version: s.take_optional(1)?,
            marker: s.take_optional(2)?,
            max_items: s.take_optional(3)?,
        })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(4);
        s.put(0, self.function_name);
        s.put_optional(1, self.function_version);
        s.put_optional(2, self.marker);
        s.put_optional(3, self.max_items);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for ListAliasesInput {
    const SCHEMA: &'static crate::Schema = &schema::LIST_ALIASES_REQUEST;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct ListAliasesOutput {
    pub next_marker: Option<String>,
    pub aliases: Option<Vec<AliasConfiguration>>,
}

impl crate::TreeValue for ListAliasesOutput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self { next_marker: s.take_optional(0)?, aliases: s.take_optional(1)? })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(2);
        s.put_optional(0, self.next_marker);
        s.put_optional(1, self.aliases);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for ListAliasesOutput {
    const SCHEMA: &'static crate::Schema = &schema::LIST_ALIASES_RESPONSE;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct ListEventSourceMappingsInput {
    pub event_source_arn: Option<String>,
    pub function_name: Option<String>,
    pub marker: Option<String>,
    pub max_items: Option<i32>,
}

impl crate::TreeValue for ListEventSourceMappingsInput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self {
            event_source_arn: s.take_optional(0)?,
            function_name: s.take_optional(1)?,
            marker: s.take_optional(2)?,
            max_items: s.take_optional(3)?,
        })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(4);
        s.put_optional(0, self.event_source_arn);
        s.put_optional(1, self.function_name);
        s.put_optional(2, self.marker);
        s.put_optional(3, self.max_items);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for ListEventSourceMappingsInput {
    const SCHEMA: &'static crate::Schema = &schema::LIST_EVENT_SOURCE_MAPPINGS_REQUEST;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct ListEventSourceMappingsOutput {
    pub next_marker: Option<String>,
    pub event_source_mappings: Option<Vec<EventSourceMappingConfiguration>>,
}

impl crate::TreeValue for ListEventSourceMappingsOutput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self { next_marker: s.take_optional(0)?, event_source_mappings: s.take_optional(1)? })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(2);
        s.put_optional(0, self.next_marker);
        s.put_optional(1, self.event_source_mappings);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for ListEventSourceMappingsOutput {
    const SCHEMA: &'static crate::Schema = &schema::LIST_EVENT_SOURCE_MAPPINGS_RESPONSE;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct ListFunctionEventInvokeConfigsInput {
    pub function_name: String,
    pub marker: Option<String>,
    pub max_items: Option<i32>,
}

impl crate::TreeValue for ListFunctionEventInvokeConfigsInput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self { function_name: s.take(0)?, marker: s.take_optional(1)?, max_items: s.take_optional(2)? })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(3);
        s.put(0, self.function_name);
        s.put_optional(1, self.marker);
        s.put_optional(2, self.max_items);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for ListFunctionEventInvokeConfigsInput {
    const SCHEMA: &'static crate::Schema = &schema::LIST_FUNCTION_EVENT_INVOKE_CONFIGS_REQUEST;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct ListFunctionEventInvokeConfigsOutput {
    pub function_event_invoke_configs: Option<Vec<FunctionEventInvokeConfig>>,
    pub next_marker: Option<String>,
}

impl crate::TreeValue for ListFunctionEventInvokeConfigsOutput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self { function_event_invoke_configs: s.take_optional(0)?, next_marker: s.take_optional(1)? })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(2);
        s.put_optional(0, self.function_event_invoke_configs);
        s.put_optional(1, self.next_marker);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for ListFunctionEventInvokeConfigsOutput {
    const SCHEMA: &'static crate::Schema = &schema::LIST_FUNCTION_EVENT_INVOKE_CONFIGS_RESPONSE;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct ListFunctionUrlConfigsInput {
    pub function_name: String,
    pub marker: Option<String>,
    pub max_items: Option<i32>,
}

impl crate::TreeValue for ListFunctionUrlConfigsInput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self { function_name: s.take(0)?, marker: s.take_optional(1)?, max_items: s.take_optional(2)? })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(3);
        s.put(0, self.function_name);
        s.put_optional(1, self.marker);
        s.put_optional(2, self.max_items);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for ListFunctionUrlConfigsInput {
    const SCHEMA: &'static crate::Schema = &schema::LIST_FUNCTION_URL_CONFIGS_REQUEST;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct ListFunctionUrlConfigsOutput {
    pub function_url_configs: Option<Vec<FunctionUrlConfig>>,
    pub next_marker: Option<String>,
}

impl crate::TreeValue for ListFunctionUrlConfigsOutput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self { function_url_configs: s.take_optional(0)?, next_marker: s.take_optional(1)? })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(2);
        s.put_optional(0, self.function_url_configs);
        s.put_optional(1, self.next_marker);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for ListFunctionUrlConfigsOutput {
    const SCHEMA: &'static crate::Schema = &schema::LIST_FUNCTION_URL_CONFIGS_RESPONSE;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct ListFunctionsInput {
    pub master_region: Option<String>,
    pub function_version: Option<FunctionVersion>,
    pub marker: Option<String>,
    pub max_items: Option<i32>,
}

impl crate::TreeValue for ListFunctionsInput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self {
            master_region: s.take_optional(0)?,
            function_version: s.take_optional(1)?,
            marker: s.take_optional(2)?,
            max_items: s.take_optional(3)?,
        })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(4);
        s.put_optional(0, self.master_region);
        s.put_optional(1, self.function_version);
        s.put_optional(2, self.marker);
        s.put_optional(3, self.max_items);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for ListFunctionsInput {
    const SCHEMA: &'static crate::Schema = &schema::LIST_FUNCTIONS_REQUEST;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct ListFunctionsOutput {
    pub next_marker: Option<String>,
    pub functions: Option<Vec<FunctionConfiguration>>,
}

impl crate::TreeValue for ListFunctionsOutput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self { next_marker: s.take_optional(0)?, functions: s.take_optional(1)? })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(2);
        s.put_optional(0, self.next_marker);
        s.put_optional(1, self.functions);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for ListFunctionsOutput {
    const SCHEMA: &'static crate::Schema = &schema::LIST_FUNCTIONS_RESPONSE;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct ListLayerVersionsInput {
    pub compatible_architecture: Option<Architecture>,
    pub compatible_runtime: Option<String>,
    pub layer_name: String,
    pub marker: Option<String>,
    pub max_items: Option<i32>,
}

impl crate::TreeValue for ListLayerVersionsInput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self {
            compatible_architecture: s.take_optional(0)?,
            compatible_runtime: s.take_optional(1)?,
            layer_name: s.take(2)?,
            marker: s.take_optional(3)?,
            max_items: s.take_optional(4)?,
        })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(5);
        s.put_optional(0, self.compatible_architecture);
        s.put_optional(1, self.compatible_runtime);
        s.put(2, self.layer_name);
        s.put_optional(3, self.marker);
        s.put_optional(4, self.max_items);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for ListLayerVersionsInput {
    const SCHEMA: &'static crate::Schema = &schema::LIST_LAYER_VERSIONS_REQUEST;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct ListLayerVersionsOutput {
    pub next_marker: Option<String>,
    pub layer_versions: Option<Vec<LayerVersionsListItem>>,
}

impl crate::TreeValue for ListLayerVersionsOutput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self { next_marker: s.take_optional(0)?, layer_versions: s.take_optional(1)? })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(2);
        s.put_optional(0, self.next_marker);
        s.put_optional(1, self.layer_versions);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for ListLayerVersionsOutput {
    const SCHEMA: &'static crate::Schema = &schema::LIST_LAYER_VERSIONS_RESPONSE;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct ListLayersInput {
    pub compatible_architecture: Option<Architecture>,
    pub compatible_runtime: Option<String>,
    pub marker: Option<String>,
    pub max_items: Option<i32>,
}

impl crate::TreeValue for ListLayersInput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self {
            compatible_architecture: s.take_optional(0)?,
            compatible_runtime: s.take_optional(1)?,
            marker: s.take_optional(2)?,
            max_items: s.take_optional(3)?,
        })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(4);
        s.put_optional(0, self.compatible_architecture);
        s.put_optional(1, self.compatible_runtime);
        s.put_optional(2, self.marker);
        s.put_optional(3, self.max_items);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for ListLayersInput {
    const SCHEMA: &'static crate::Schema = &schema::LIST_LAYERS_REQUEST;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct ListLayersOutput {
    pub next_marker: Option<String>,
    pub layers: Option<Vec<LayersListItem>>,
}

impl crate::TreeValue for ListLayersOutput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self { next_marker: s.take_optional(0)?, layers: s.take_optional(1)? })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(2);
        s.put_optional(0, self.next_marker);
        s.put_optional(1, self.layers);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for ListLayersOutput {
    const SCHEMA: &'static crate::Schema = &schema::LIST_LAYERS_RESPONSE;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct ListProvisionedConcurrencyConfigsInput {
    pub function_name: String,
    pub marker: Option<String>,
    pub max_items: Option<i32>,
}

impl crate::TreeValue for ListProvisionedConcurrencyConfigsInput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self { function_name: s.take(0)?, marker: s.take_optional(1)?, max_items: s.take_optional(2)? })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(3);
        s.put(0, self.function_name);
        s.put_optional(1, self.marker);
        s.put_optional(2, self.max_items);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for ListProvisionedConcurrencyConfigsInput {
    const SCHEMA: &'static crate::Schema = &schema::LIST_PROVISIONED_CONCURRENCY_CONFIGS_REQUEST;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct ListProvisionedConcurrencyConfigsOutput {
    pub provisioned_concurrency_configs: Option<Vec<ProvisionedConcurrencyConfigListItem>>,
    pub next_marker: Option<String>,
}

impl crate::TreeValue for ListProvisionedConcurrencyConfigsOutput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self { provisioned_concurrency_configs: s.take_optional(0)?, next_marker: s.take_optional(1)? })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(2);
        s.put_optional(0, self.provisioned_concurrency_configs);
        s.put_optional(1, self.next_marker);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for ListProvisionedConcurrencyConfigsOutput {
    const SCHEMA: &'static crate::Schema = &schema::LIST_PROVISIONED_CONCURRENCY_CONFIGS_RESPONSE;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct ListTagsInput {
    pub resource: String,
}

impl crate::TreeValue for ListTagsInput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self { resource: s.take(0)? })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(1);
        s.put(0, self.resource);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for ListTagsInput {
    const SCHEMA: &'static crate::Schema = &schema::LIST_TAGS_REQUEST;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct ListTagsOutput {
    pub tags: Option<indexmap::IndexMap<String, String>>,
}

impl crate::TreeValue for ListTagsOutput {
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

impl crate::Shape for ListTagsOutput {
    const SCHEMA: &'static crate::Schema = &schema::LIST_TAGS_RESPONSE;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct ListVersionsByFunctionInput {
    pub function_name: String,
    pub marker: Option<String>,
    pub max_items: Option<i32>,
}

impl crate::TreeValue for ListVersionsByFunctionInput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self { function_name: s.take(0)?, marker: s.take_optional(1)?, max_items: s.take_optional(2)? })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(3);
        s.put(0, self.function_name);
        s.put_optional(1, self.marker);
        s.put_optional(2, self.max_items);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for ListVersionsByFunctionInput {
    const SCHEMA: &'static crate::Schema = &schema::LIST_VERSIONS_BY_FUNCTION_REQUEST;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct ListVersionsByFunctionOutput {
    pub next_marker: Option<String>,
    pub versions: Option<Vec<FunctionConfiguration>>,
}

impl crate::TreeValue for ListVersionsByFunctionOutput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self { next_marker: s.take_optional(0)?, versions: s.take_optional(1)? })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(2);
        s.put_optional(0, self.next_marker);
        s.put_optional(1, self.versions);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for ListVersionsByFunctionOutput {
    const SCHEMA: &'static crate::Schema = &schema::LIST_VERSIONS_BY_FUNCTION_RESPONSE;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct LoggingConfig {
    pub log_format: Option<LogFormat>,
    pub application_log_level: Option<ApplicationLogLevel>,
    pub system_log_level: Option<SystemLogLevel>,
    pub log_group: Option<String>,
}

impl crate::TreeValue for LoggingConfig {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self {
            log_format: s.take_optional(0)?,
            application_log_level: s.take_optional(1)?,
            system_log_level: s.take_optional(2)?,
            log_group: s.take_optional(3)?,
        })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(4);
        s.put_optional(0, self.log_format);
        s.put_optional(1, self.application_log_level);
        s.put_optional(2, self.system_log_level);
        s.put_optional(3, self.log_group);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for LoggingConfig {
    const SCHEMA: &'static crate::Schema = &schema::LOGGING_CONFIG;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct OnFailure {
    pub destination: Option<String>,
}

impl crate::TreeValue for OnFailure {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self { destination: s.take_optional(0)? })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(1);
        s.put_optional(0, self.destination);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for OnFailure {
    const SCHEMA: &'static crate::Schema = &schema::ON_FAILURE;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct OnSuccess {
    pub destination: Option<String>,
}

impl crate::TreeValue for OnSuccess {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self { destination: s.take_optional(0)? })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(1);
        s.put_optional(0, self.destination);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for OnSuccess {
    const SCHEMA: &'static crate::Schema = &schema::ON_SUCCESS;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct ProvisionedConcurrencyConfigListItem {
    pub function_arn: Option<String>,
    pub requested_provisioned_concurrent_executions: Option<i32>,
    pub available_provisioned_concurrent_executions: Option<i32>,
    pub allocated_provisioned_concurrent_executions: Option<i32>,
    pub status: Option<ProvisionedConcurrencyStatusEnum>,
    pub status_reason: Option<String>,
    pub last_modified: Option<String>,
}

impl crate::TreeValue for ProvisionedConcurrencyConfigListItem {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self {
            function_arn: s.take_optional(0)?,
            requested_provisioned_concurrent_executions: s.take_optional(1)?,
            available_provisioned_concurrent_executions: s.take_optional(2)?,
            allocated_provisioned_concurrent_executions: s.take_optional(3)?,
            status: s.take_optional(4)?,
            status_reason: s.take_optional(5)?,
            last_modified: s.take_optional(6)?,
        })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(7);
        s.put_optional(0, self.function_arn);
        s.put_optional(1, self.requested_provisioned_concurrent_executions);
        s.put_optional(2, self.available_provisioned_concurrent_executions);
        s.put_optional(3, self.allocated_provisioned_concurrent_executions);
        s.put_optional(4, self.status);
        s.put_optional(5, self.status_reason);
        s.put_optional(6, self.last_modified);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for ProvisionedConcurrencyConfigListItem {
    const SCHEMA: &'static crate::Schema = &schema::PROVISIONED_CONCURRENCY_CONFIG_LIST_ITEM;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct ProvisionedPollerConfig {
    pub minimum_pollers: Option<i32>,
    pub maximum_pollers: Option<i32>,
    pub poller_group_name: Option<String>,
}

impl crate::TreeValue for ProvisionedPollerConfig {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self {
            minimum_pollers: s.take_optional(0)?,
            maximum_pollers: s.take_optional(1)?,
            poller_group_name: s.take_optional(2)?,
        })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(3);
        s.put_optional(0, self.minimum_pollers);
        s.put_optional(1, self.maximum_pollers);
        s.put_optional(2, self.poller_group_name);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for ProvisionedPollerConfig {
    const SCHEMA: &'static crate::Schema = &schema::PROVISIONED_POLLER_CONFIG;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct PublishLayerVersionInput {
    pub layer_name: String,
    pub description: Option<String>,
    pub content: LayerVersionContentInput,
    pub compatible_architectures: Option<Vec<Architecture>>,
    pub compatible_runtimes: Option<Vec<String>>,
    pub license_info: Option<String>,
}

impl crate::TreeValue for PublishLayerVersionInput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self {
            layer_name: s.take(0)?,
            description: s.take_optional(1)?,
            content: s.take(2)?,
            compatible_architectures: s.take_optional(3)?,
            compatible_runtimes: s.take_optional(4)?,
            license_info: s.take_optional(5)?,
        })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(6);
        s.put(0, self.layer_name);
        s.put_optional(1, self.description);
        s.put(2, self.content);
        s.put_optional(3, self.compatible_architectures);
        s.put_optional(4, self.compatible_runtimes);
        s.put_optional(5, self.license_info);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for PublishLayerVersionInput {
    const SCHEMA: &'static crate::Schema = &schema::PUBLISH_LAYER_VERSION_REQUEST;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct PublishLayerVersionOutput {
    pub content: Option<LayerVersionContentOutput>,
    pub layer_arn: Option<String>,
    pub layer_version_arn: Option<String>,
    pub description: Option<String>,
    pub created_date: Option<String>,
    pub version: Option<i64>,
    pub compatible_architectures: Option<Vec<Architecture>>,
    pub compatible_runtimes: Option<Vec<String>>,
    pub license_info: Option<String>,
}

impl crate::TreeValue for PublishLayerVersionOutput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self {
            content: s.take_optional(0)?,
            layer_arn: s.take_optional(1)?,
            layer_version_arn: s.take_optional(2)?,
            description: s.take_optional(3)?,
            created_date: s.take_optional(4)?,
            version: s.take_optional(5)?,
            compatible_architectures: s.take_optional(6)?,
            compatible_runtimes: s.take_optional(7)?,
            license_info: s.take_optional(8)?,
        })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(9);
        s.put_optional(0, self.content);
        s.put_optional(1, self.layer_arn);
        s.put_optional(2, self.layer_version_arn);
        s.put_optional(3, self.description);
        s.put_optional(4, self.created_date);
        s.put_optional(5, self.version);
        s.put_optional(6, self.compatible_architectures);
        s.put_optional(7, self.compatible_runtimes);
        s.put_optional(8, self.license_info);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for PublishLayerVersionOutput {
    const SCHEMA: &'static crate::Schema = &schema::PUBLISH_LAYER_VERSION_RESPONSE;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct PublishVersionInput {
    pub function_name: String,
    pub code_sha256: Option<String>,
    pub description: Option<String>,
    pub revision_id: Option<String>,
    pub publish_to: Option<FunctionVersionLatestPublished>,
}

impl crate::TreeValue for PublishVersionInput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self {
            function_name: s.take(0)?,
            code_sha256: s.take_optional(1)?,
            description: s.take_optional(2)?,
            revision_id: s.take_optional(3)?,
            publish_to: s.take_optional(4)?,
        })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(5);
        s.put(0, self.function_name);
        s.put_optional(1, self.code_sha256);
        s.put_optional(2, self.description);
        s.put_optional(3, self.revision_id);
        s.put_optional(4, self.publish_to);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for PublishVersionInput {
    const SCHEMA: &'static crate::Schema = &schema::PUBLISH_VERSION_REQUEST;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct PutFunctionConcurrencyInput {
    pub function_name: String,
    pub reserved_concurrent_executions: i32,
}

impl crate::TreeValue for PutFunctionConcurrencyInput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self { function_name: s.take(0)?, reserved_concurrent_executions: s.take(1)? })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(2);
        s.put(0, self.function_name);
        s.put(1, self.reserved_concurrent_executions);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for PutFunctionConcurrencyInput {
    const SCHEMA: &'static crate::Schema = &schema::PUT_FUNCTION_CONCURRENCY_REQUEST;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct PutFunctionEventInvokeConfigInput {
    pub function_name: String,
    pub qualifier: Option<String>,
    pub maximum_retry_attempts: Option<i32>,
    pub maximum_event_age_in_seconds: Option<i32>,
    pub destination_config: Option<DestinationConfig>,
}

impl crate::TreeValue for PutFunctionEventInvokeConfigInput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self {
            function_name: s.take(0)?,
            qualifier: s.take_optional(1)?,
            maximum_retry_attempts: s.take_optional(2)?,
            maximum_event_age_in_seconds: s.take_optional(3)?,
            destination_config: s.take_optional(4)?,
        })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(5);
        s.put(0, self.function_name);
        s.put_optional(1, self.qualifier);
        s.put_optional(2, self.maximum_retry_attempts);
        s.put_optional(3, self.maximum_event_age_in_seconds);
        s.put_optional(4, self.destination_config);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for PutFunctionEventInvokeConfigInput {
    const SCHEMA: &'static crate::Schema = &schema::PUT_FUNCTION_EVENT_INVOKE_CONFIG_REQUEST;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct PutFunctionRecursionConfigInput {
    pub function_name: String,
    pub recursive_loop: RecursiveLoop,
}

impl crate::TreeValue for PutFunctionRecursionConfigInput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self { function_name: s.take(0)?, recursive_loop: s.take(1)? })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(2);
        s.put(0, self.function_name);
        s.put(1, self.recursive_loop);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for PutFunctionRecursionConfigInput {
    const SCHEMA: &'static crate::Schema = &schema::PUT_FUNCTION_RECURSION_CONFIG_REQUEST;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct PutFunctionRecursionConfigOutput {
    pub recursive_loop: Option<RecursiveLoop>,
}

impl crate::TreeValue for PutFunctionRecursionConfigOutput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self { recursive_loop: s.take_optional(0)? })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(1);
        s.put_optional(0, self.recursive_loop);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for PutFunctionRecursionConfigOutput {
    const SCHEMA: &'static crate::Schema = &schema::PUT_FUNCTION_RECURSION_CONFIG_RESPONSE;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct PutProvisionedConcurrencyConfigInput {
    pub function_name: String,
    pub qualifier: String,
    pub provisioned_concurrent_executions: i32,
}

impl crate::TreeValue for PutProvisionedConcurrencyConfigInput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self {
            function_name: s.take(0)?,
            qualifier: s.take(1)?,
            provisioned_concurrent_executions: s.take(2)?,
        })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(3);
        s.put(0, self.function_name);
        s.put(1, self.qualifier);
        s.put(2, self.provisioned_concurrent_executions);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for PutProvisionedConcurrencyConfigInput {
    const SCHEMA: &'static crate::Schema = &schema::PUT_PROVISIONED_CONCURRENCY_CONFIG_REQUEST;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct PutProvisionedConcurrencyConfigOutput {
    pub requested_provisioned_concurrent_executions: Option<i32>,
    pub allocated_provisioned_concurrent_executions: Option<i32>,
    pub available_provisioned_concurrent_executions: Option<i32>,
    pub status: Option<ProvisionedConcurrencyStatusEnum>,
    pub status_reason: Option<String>,
    pub last_modified: Option<String>,
}

impl crate::TreeValue for PutProvisionedConcurrencyConfigOutput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self {
            requested_provisioned_concurrent_executions: s.take_optional(0)?,
            allocated_provisioned_concurrent_executions: s.take_optional(1)?,
            available_provisioned_concurrent_executions: s.take_optional(2)?,
            status: s.take_optional(3)?,
            status_reason: s.take_optional(4)?,
            last_modified: s.take_optional(5)?,
        })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(6);
        s.put_optional(0, self.requested_provisioned_concurrent_executions);
        s.put_optional(1, self.allocated_provisioned_concurrent_executions);
        s.put_optional(2, self.available_provisioned_concurrent_executions);
        s.put_optional(3, self.status);
        s.put_optional(4, self.status_reason);
        s.put_optional(5, self.last_modified);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for PutProvisionedConcurrencyConfigOutput {
    const SCHEMA: &'static crate::Schema = &schema::PUT_PROVISIONED_CONCURRENCY_CONFIG_RESPONSE;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct PutRuntimeManagementConfigInput {
    pub function_name: String,
    pub qualifier: Option<String>,
    pub update_runtime_on: UpdateRuntimeOn,
    pub runtime_version_arn: Option<String>,
}

impl crate::TreeValue for PutRuntimeManagementConfigInput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self {
            function_name: s.take(0)?,
            qualifier: s.take_optional(1)?,
            update_runtime_on: s.take(2)?,
            runtime_version_arn: s.take_optional(3)?,
        })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(4);
        s.put(0, self.function_name);
        s.put_optional(1, self.qualifier);
        s.put(2, self.update_runtime_on);
        s.put_optional(3, self.runtime_version_arn);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for PutRuntimeManagementConfigInput {
    const SCHEMA: &'static crate::Schema = &schema::PUT_RUNTIME_MANAGEMENT_CONFIG_REQUEST;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct PutRuntimeManagementConfigOutput {
    pub update_runtime_on: Option<UpdateRuntimeOn>,
    pub function_arn: Option<String>,
    pub runtime_version_arn: Option<String>,
}

impl crate::TreeValue for PutRuntimeManagementConfigOutput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self {
            update_runtime_on: s.take_optional(0)?,
            function_arn: s.take_optional(1)?,
            runtime_version_arn: s.take_optional(2)?,
        })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(3);
        s.put_optional(0, self.update_runtime_on);
        s.put_optional(1, self.function_arn);
        s.put_optional(2, self.runtime_version_arn);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for PutRuntimeManagementConfigOutput {
    const SCHEMA: &'static crate::Schema = &schema::PUT_RUNTIME_MANAGEMENT_CONFIG_RESPONSE;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct RemoveLayerVersionPermissionInput {
    pub layer_name: String,
    pub version_number: i64,
    pub statement_id: String,
    pub revision_id: Option<String>,
}

impl crate::TreeValue for RemoveLayerVersionPermissionInput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self {
            layer_name: s.take(0)?,
            version_number: s.take(1)?,
            statement_id: s.take(2)?,
            revision_id: s.take_optional(3)?,
        })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(4);
        s.put(0, self.layer_name);
        s.put(1, self.version_number);
        s.put(2, self.statement_id);
        s.put_optional(3, self.revision_id);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for RemoveLayerVersionPermissionInput {
    const SCHEMA: &'static crate::Schema = &schema::REMOVE_LAYER_VERSION_PERMISSION_REQUEST;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct RemovePermissionInput {
    pub function_name: String,
    pub statement_id: String,
    pub qualifier: Option<String>,
    pub revision_id: Option<String>,
}

impl crate::TreeValue for RemovePermissionInput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self {
            function_name: s.take(0)?,
            statement_id: s.take(1)?,
            qualifier: s.take_optional(2)?,
            revision_id: s.take_optional(3)?,
        })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(4);
        s.put(0, self.function_name);
        s.put(1, self.statement_id);
        s.put_optional(2, self.qualifier);
        s.put_optional(3, self.revision_id);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for RemovePermissionInput {
    const SCHEMA: &'static crate::Schema = &schema::REMOVE_PERMISSION_REQUEST;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct ResolvedS3Object {
    pub s3_bucket: Option<String>,
    pub s3_key: Option<String>,
    pub s3_object_version: Option<String>,
}

impl crate::TreeValue for ResolvedS3Object {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self {
            s3_bucket: s.take_optional(0)?,
            s3_key: s.take_optional(1)?,
            s3_object_version: s.take_optional(2)?,
        })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(3);
        s.put_optional(0, self.s3_bucket);
        s.put_optional(1, self.s3_key);
        s.put_optional(2, self.s3_object_version);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for ResolvedS3Object {
    const SCHEMA: &'static crate::Schema = &schema::RESOLVED_S3_OBJECT;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct RuntimeVersionConfig {
    pub runtime_version_arn: Option<String>,
    pub error: Option<RuntimeVersionError>,
}

impl crate::TreeValue for RuntimeVersionConfig {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self { runtime_version_arn: s.take_optional(0)?, error: s.take_optional(1)? })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(2);
        s.put_optional(0, self.runtime_version_arn);
        s.put_optional(1, self.error);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for RuntimeVersionConfig {
    const SCHEMA: &'static crate::Schema = &schema::RUNTIME_VERSION_CONFIG;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct RuntimeVersionError {
    pub error_code: Option<String>,
    pub message: Option<String>,
}

impl crate::TreeValue for RuntimeVersionError {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self { error_code: s.take_optional(0)?, message: s.take_optional(1)? })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(2);
        s.put_optional(0, self.error_code);
        s.put_optional(1, self.message);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for RuntimeVersionError {
    const SCHEMA: &'static crate::Schema = &schema::RUNTIME_VERSION_ERROR;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct S3FilesConfig {
    pub direct_s3_read: Option<DirectS3Read>,
}

impl crate::TreeValue for S3FilesConfig {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self { direct_s3_read: s.take_optional(0)? })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(1);
        s.put_optional(0, self.direct_s3_read);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for S3FilesConfig {
    const SCHEMA: &'static crate::Schema = &schema::S3_FILES_CONFIG;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct ScalingConfig {
    pub maximum_concurrency: Option<i32>,
}

impl crate::TreeValue for ScalingConfig {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self { maximum_concurrency: s.take_optional(0)? })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(1);
        s.put_optional(0, self.maximum_concurrency);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for ScalingConfig {
    const SCHEMA: &'static crate::Schema = &schema::SCALING_CONFIG;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct SelfManagedEventSource {
    pub endpoints: Option<indexmap::IndexMap<String, Vec<String>>>,
}

impl crate::TreeValue for SelfManagedEventSource {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self { endpoints: s.take_optional(0)? })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(1);
        s.put_optional(0, self.endpoints);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for SelfManagedEventSource {
    const SCHEMA: &'static crate::Schema = &schema::SELF_MANAGED_EVENT_SOURCE;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct SelfManagedKafkaEventSourceConfig {
    pub consumer_group_id: Option<String>,
    pub schema_registry_config: Option<KafkaSchemaRegistryConfig>,
    pub consumption_mode: Option<KafkaEventSourceMappingConsumptionMode>,
}

impl crate::TreeValue for SelfManagedKafkaEventSourceConfig {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self {
            consumer_group_id: s.take_optional(0)?,
            schema_registry_config: s.take_optional(1)?,
            consumption_mode: s.take_optional(2)?,
        })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(3);
        s.put_optional(0, self.consumer_group_id);
        s.put_optional(1, self.schema_registry_config);
        s.put_optional(2, self.consumption_mode);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for SelfManagedKafkaEventSourceConfig {
    const SCHEMA: &'static crate::Schema = &schema::SELF_MANAGED_KAFKA_EVENT_SOURCE_CONFIG;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct SnapStart {
    pub apply_on: Option<SnapStartApplyOn>,
}

impl crate::TreeValue for SnapStart {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self { apply_on: s.take_optional(0)? })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(1);
        s.put_optional(0, self.apply_on);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for SnapStart {
    const SCHEMA: &'static crate::Schema = &schema::SNAP_START;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct SnapStartResponse {
    pub apply_on: Option<SnapStartApplyOn>,
    pub optimization_status: Option<SnapStartOptimizationStatus>,
}

impl crate::TreeValue for SnapStartResponse {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self { apply_on: s.take_optional(0)?, optimization_status: s.take_optional(1)? })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(2);
        s.put_optional(0, self.apply_on);
        s.put_optional(1, self.optimization_status);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for SnapStartResponse {
    const SCHEMA: &'static crate::Schema = &schema::SNAP_START_RESPONSE;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct SourceAccessConfiguration {
    pub r#type: Option<SourceAccessType>,
    pub uri: Option<String>,
}

impl crate::TreeValue for SourceAccessConfiguration {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self { r#type: s.take_optional(0)?, uri: s.take_optional(1)? })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(2);
        s.put_optional(0, self.r#type);
        s.put_optional(1, self.uri);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for SourceAccessConfiguration {
    const SCHEMA: &'static crate::Schema = &schema::SOURCE_ACCESS_CONFIGURATION;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct TagResourceInput {
    pub resource: String,
    pub tags: indexmap::IndexMap<String, String>,
}

impl crate::TreeValue for TagResourceInput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self { resource: s.take(0)?, tags: s.take(1)? })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(2);
        s.put(0, self.resource);
        s.put(1, self.tags);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for TagResourceInput {
    const SCHEMA: &'static crate::Schema = &schema::TAG_RESOURCE_REQUEST;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct TagsError {
    pub error_code: Option<String>,
    pub message: Option<String>,
}

impl crate::TreeValue for TagsError {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self { error_code: s.take_optional(0)?, message: s.take_optional(1)? })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(2);
        s.put_optional(0, self.error_code);
        s.put_optional(1, self.message);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for TagsError {
    const SCHEMA: &'static crate::Schema = &schema::TAGS_ERROR;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct TenancyConfig {
    pub tenant_isolation_mode: TenantIsolationMode,
}

impl crate::TreeValue for TenancyConfig {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self { tenant_isolation_mode: s.take(0)? })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(1);
        s.put(0, self.tenant_isolation_mode);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for TenancyConfig {
    const SCHEMA: &'static crate::Schema = &schema::TENANCY_CONFIG;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct TracingConfig {
    pub mode: Option<TracingMode>,
}

impl crate::TreeValue for TracingConfig {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self { mode: s.take_optional(0)? })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(1);
        s.put_optional(0, self.mode);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for TracingConfig {
    const SCHEMA: &'static crate::Schema = &schema::TRACING_CONFIG;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct TracingConfigResponse {
    pub mode: Option<TracingMode>,
}

impl crate::TreeValue for TracingConfigResponse {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self { mode: s.take_optional(0)? })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(1);
        s.put_optional(0, self.mode);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for TracingConfigResponse {
    const SCHEMA: &'static crate::Schema = &schema::TRACING_CONFIG_RESPONSE;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct UntagResourceInput {
    pub resource: String,
    pub tag_keys: Vec<String>,
}

impl crate::TreeValue for UntagResourceInput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self { resource: s.take(0)?, tag_keys: s.take(1)? })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(2);
        s.put(0, self.resource);
        s.put(1, self.tag_keys);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for UntagResourceInput {
    const SCHEMA: &'static crate::Schema = &schema::UNTAG_RESOURCE_REQUEST;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct UpdateAliasInput {
    pub function_name: String,
    pub name: String,
    pub function_version: Option<String>,
    pub description: Option<String>,
    pub routing_config: Option<AliasRoutingConfiguration>,
    pub revision_id: Option<String>,
}

impl crate::TreeValue for UpdateAliasInput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self {
            function_name: s.take(0)?,
            name: s.take(1)?,
            function_version: s.take_optional(2)?,
            description: s.take_optional(3)?,
            routing_config: s.take_optional(4)?,
            revision_id: s.take_optional(5)?,
        })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(6);
        s.put(0, self.function_name);
        s.put(1, self.name);
        s.put_optional(2, self.function_version);
        s.put_optional(3, self.description);
        s.put_optional(4, self.routing_config);
        s.put_optional(5, self.revision_id);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for UpdateAliasInput {
    const SCHEMA: &'static crate::Schema = &schema::UPDATE_ALIAS_REQUEST;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct UpdateEventSourceMappingInput {
    pub uuid: String,
    pub function_name: Option<String>,
    pub enabled: Option<bool>,
    pub batch_size: Option<i32>,
    pub filter_criteria: Option<FilterCriteria>,
    pub kms_key_arn: Option<String>,
    pub metrics_config: Option<EventSourceMappingMetricsConfig>,
    pub logging_config: Option<EventSourceMappingLoggingConfig>,
    pub scaling_config: Option<ScalingConfig>,
    pub maximum_batching_window_in_seconds: Option<i32>,
    pub parallelization_factor: Option<i32>,
    pub destination_config: Option<DestinationConfig>,
    pub maximum_record_age_in_seconds: Option<i32>,
    pub bisect_batch_on_function_error: Option<bool>,
    pub maximum_retry_attempts: Option<i32>,
    pub tumbling_window_in_seconds: Option<i32>,
    pub source_access_configurations: Option<Vec<SourceAccessConfiguration>>,
    pub function_response_types: Option<Vec<FunctionResponseType>>,
    pub amazon_managed_kafka_event_source_config: Option<AmazonManagedKafkaEventSourceConfig>,
    pub self_managed_kafka_event_source_config: Option<SelfManagedKafkaEventSourceConfig>,
    pub document_db_event_source_config: Option<DocumentDBEventSourceConfig>,
    pub provisioned_poller_config: Option<ProvisionedPollerConfig>,
}

impl crate::TreeValue for UpdateEventSourceMappingInput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self {
            uuid: s.take(0)?,
            function_name: s.take_optional(1)?,
            enabled: s.take_optional(2)?,
            batch_size: s.take_optional(3)?,
            filter_criteria: s.take_optional(4)?,
            kms_key_arn: s.take_optional(5)?,
            metrics_config: s.take_optional(6)?,
            logging_config: s.take_optional(7)?,
            scaling_config: s.take_optional(8)?,
            maximum_batching_window_in_seconds: s.take_optional(9)?,
            parallelization_factor: s.take_optional(10)?,
            destination_config: s.take_optional(11)?,
            maximum_record_age_in_seconds: s.take_optional(12)?,
            bisect_batch_on_function_error: s.take_optional(13)?,
            maximum_retry_attempts: s.take_optional(14)?,
            tumbling_window_in_seconds: s.take_optional(15)?,
            source_access_configurations: s.take_optional(16)?,
            function_response_types: s.take_optional(17)?,
            amazon_managed_kafka_event_source_config: s.take_optional(18)?,
            self_managed_kafka_event_source_config: s.take_optional(19)?,
            document_db_event_source_config: s.take_optional(20)?,
            provisioned_poller_config: s.take_optional(21)?,
        })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(22);
        s.put(0, self.uuid);
        s.put_optional(1, self.function_name);
        s.put_optional(2, self.enabled);
        s.put_optional(3, self.batch_size);
        s.put_optional(4, self.filter_criteria);
        s.put_optional(5, self.kms_key_arn);
        s.put_optional(6, self.metrics_config);
        s.put_optional(7, self.logging_config);
        s.put_optional(8, self.scaling_config);
        s.put_optional(9, self.maximum_batching_window_in_seconds);
        s.put_optional(10, self.parallelization_factor);
        s.put_optional(11, self.destination_config);
        s.put_optional(12, self.maximum_record_age_in_seconds);
        s.put_optional(13, self.bisect_batch_on_function_error);
        s.put_optional(14, self.maximum_retry_attempts);
        s.put_optional(15, self.tumbling_window_in_seconds);
        s.put_optional(16, self.source_access_configurations);
        s.put_optional(17, self.function_response_types);
        s.put_optional(18, self.amazon_managed_kafka_event_source_config);
        s.put_optional(19, self.self_managed_kafka_event_source_config);
        s.put_optional(20, self.document_db_event_source_config);
        s.put_optional(21, self.provisioned_poller_config);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for UpdateEventSourceMappingInput {
    const SCHEMA: &'static crate::Schema = &schema::UPDATE_EVENT_SOURCE_MAPPING_REQUEST;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct UpdateFunctionCodeInput {
    pub function_name: String,
    pub zip_file: Option<bytes::Bytes>,
    pub s3_bucket: Option<String>,
    pub s3_key: Option<String>,
    pub s3_object_version: Option<String>,
    pub s3_object_storage_mode: Option<S3ObjectStorageMode>,
    pub image_uri: Option<String>,
    pub architectures: Option<Vec<Architecture>>,
    pub publish: Option<bool>,
    pub publish_to: Option<FunctionVersionLatestPublished>,
    pub dry_run: Option<bool>,
    pub revision_id: Option<String>,
    pub source_kms_key_arn: Option<String>,
}

impl crate::TreeValue for UpdateFunctionCodeInput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self {
            function_name: s.take(0)?,
            zip_file: s.take_optional(1)?,
            s3_bucket: s.take_optional(2)?,
            s3_key: s.take_optional(3)?,
            s3_object_version: s.take_optional(4)?,
            s3_object_storage_mode: s.take_optional(5)?,
            image_uri: s.take_optional(6)?,
            architectures: s.take_optional(7)?,
            publish: s.take_optional(8)?,
            publish_to: s.take_optional(9)?,
            dry_run: s.take_optional(10)?,
            revision_id: s.take_optional(11)?,
            source_kms_key_arn: s.take_optional(12)?,
        })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(13);
        s.put(0, self.function_name);
        s.put_optional(1, self.zip_file);
        s.put_optional(2, self.s3_bucket);
        s.put_optional(3, self.s3_key);
        s.put_optional(4, self.s3_object_version);
        s.put_optional(5, self.s3_object_storage_mode);
        s.put_optional(6, self.image_uri);
        s.put_optional(7, self.architectures);
        s.put_optional(8, self.publish);
        s.put_optional(9, self.publish_to);
        s.put_optional(10, self.dry_run);
        s.put_optional(11, self.revision_id);
        s.put_optional(12, self.source_kms_key_arn);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for UpdateFunctionCodeInput {
    const SCHEMA: &'static crate::Schema = &schema::UPDATE_FUNCTION_CODE_REQUEST;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct UpdateFunctionConfigurationInput {
    pub function_name: String,
    pub role: Option<String>,
    pub handler: Option<String>,
    pub description: Option<String>,
    pub timeout: Option<i32>,
    pub memory_size: Option<i32>,
    pub vpc_config: Option<VpcConfig>,
    pub environment: Option<Environment>,
    pub runtime: Option<String>,
    pub dead_letter_config: Option<DeadLetterConfig>,
    pub kms_key_arn: Option<String>,
    pub tracing_config: Option<TracingConfig>,
    pub revision_id: Option<String>,
    pub layers: Option<Vec<String>>,
    pub file_system_configs: Option<Vec<FileSystemConfig>>,
    pub image_config: Option<ImageConfig>,
    pub ephemeral_storage: Option<EphemeralStorage>,
    pub snap_start: Option<SnapStart>,
    pub logging_config: Option<LoggingConfig>,
    pub capacity_provider_config: Option<CapacityProviderConfig>,
    pub durable_config: Option<DurableConfig>,
    pub runtime_config: Option<FunctionRuntimeConfig>,
    pub accelerator_config: Option<AcceleratorConfig>,
}

impl crate::TreeValue for UpdateFunctionConfigurationInput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self {
            function_name: s.take(0)?,
            role: s.take_optional(1)?,
            handler: s.take_optional(2)?,
            description: s.take_optional(3)?,
            timeout: s.take_optional(4)?,
            memory_size: s.take_optional(5)?,
            vpc_config: s.take_optional(6)?,
            environment: s.take_optional(7)?,
            runtime: s.take_optional(8)?,
            dead_letter_config: s.take_optional(9)?,
            kms_key_arn: s.take_optional(10)?,
            tracing_config: s.take_optional(11)?,
            revision_id: s.take_optional(12)?,
            layers: s.take_optional(13)?,
            file_system_configs: s.take_optional(14)?,
            image_config: s.take_optional(15)?,
            ephemeral_storage: s.take_optional(16)?,
            snap_start: s.take_optional(17)?,
            logging_config: s.take_optional(18)?,
            capacity_provider_config: s.take_optional(19)?,
            durable_config: s.take_optional(20)?,
            runtime_config: s.take_optional(21)?,
            accelerator_config: s.take_optional(22)?,
        })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(23);
        s.put(0, self.function_name);
        s.put_optional(1, self.role);
        s.put_optional(2, self.handler);
        s.put_optional(3, self.description);
        s.put_optional(4, self.timeout);
        s.put_optional(5, self.memory_size);
        s.put_optional(6, self.vpc_config);
        s.put_optional(7, self.environment);
        s.put_optional(8, self.runtime);
        s.put_optional(9, self.dead_letter_config);
        s.put_optional(10, self.kms_key_arn);
        s.put_optional(11, self.tracing_config);
        s.put_optional(12, self.revision_id);
        s.put_optional(13, self.layers);
        s.put_optional(14, self.file_system_configs);
        s.put_optional(15, self.image_config);
        s.put_optional(16, self.ephemeral_storage);
        s.put_optional(17, self.snap_start);
        s.put_optional(18, self.logging_config);
        s.put_optional(19, self.capacity_provider_config);
        s.put_optional(20, self.durable_config);
        s.put_optional(21, self.runtime_config);
        s.put_optional(22, self.accelerator_config);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for UpdateFunctionConfigurationInput {
    const SCHEMA: &'static crate::Schema = &schema::UPDATE_FUNCTION_CONFIGURATION_REQUEST;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct UpdateFunctionEventInvokeConfigInput {
    pub function_name: String,
    pub qualifier: Option<String>,
    pub maximum_retry_attempts: Option<i32>,
    pub maximum_event_age_in_seconds: Option<i32>,
    pub destination_config: Option<DestinationConfig>,
}

impl crate::TreeValue for UpdateFunctionEventInvokeConfigInput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self {
            function_name: s.take(0)?,
            qualifier: s.take_optional(1)?,
            maximum_retry_attempts: s.take_optional(2)?,
            maximum_event_age_in_seconds: s.take_optional(3)?,
            destination_config: s.take_optional(4)?,
        })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(5);
        s.put(0, self.function_name);
        s.put_optional(1, self.qualifier);
        s.put_optional(2, self.maximum_retry_attempts);
        s.put_optional(3, self.maximum_event_age_in_seconds);
        s.put_optional(4, self.destination_config);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for UpdateFunctionEventInvokeConfigInput {
    const SCHEMA: &'static crate::Schema = &schema::UPDATE_FUNCTION_EVENT_INVOKE_CONFIG_REQUEST;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct UpdateFunctionUrlConfigInput {
    pub function_name: String,
    pub qualifier: Option<String>,
    pub auth_type: Option<FunctionUrlAuthType>,
    pub cors: Option<Cors>,
    pub invoke_mode: Option<InvokeMode>,
}

impl crate::TreeValue for UpdateFunctionUrlConfigInput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self {
            function_name: s.take(0)?,
            qualifier: s.take_optional(1)?,
            auth_type: s.take_optional(2)?,
            cors: s.take_optional(3)?,
            invoke_mode: s.take_optional(4)?,
        })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(5);
        s.put(0, self.function_name);
        s.put_optional(1, self.qualifier);
        s.put_optional(2, self.auth_type);
        s.put_optional(3, self.cors);
        s.put_optional(4, self.invoke_mode);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for UpdateFunctionUrlConfigInput {
    const SCHEMA: &'static crate::Schema = &schema::UPDATE_FUNCTION_URL_CONFIG_REQUEST;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct UpdateFunctionUrlConfigOutput {
    pub function_url: Option<String>,
    pub function_arn: Option<String>,
    pub auth_type: Option<FunctionUrlAuthType>,
    pub cors: Option<Cors>,
    pub creation_time: Option<String>,
    pub last_modified_time: Option<String>,
    pub invoke_mode: Option<InvokeMode>,
}

impl crate::TreeValue for UpdateFunctionUrlConfigOutput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self {
            function_url: s.take_optional(0)?,
            function_arn: s.take_optional(1)?,
            auth_type: s.take_optional(2)?,
            cors: s.take_optional(3)?,
            creation_time: s.take_optional(4)?,
            last_modified_time: s.take_optional(5)?,
            invoke_mode: s.take_optional(6)?,
        })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(7);
        s.put_optional(0, self.function_url);
        s.put_optional(1, self.function_arn);
        s.put_optional(2, self.auth_type);
        s.put_optional(3, self.cors);
        s.put_optional(4, self.creation_time);
        s.put_optional(5, self.last_modified_time);
        s.put_optional(6, self.invoke_mode);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for UpdateFunctionUrlConfigOutput {
    const SCHEMA: &'static crate::Schema = &schema::UPDATE_FUNCTION_URL_CONFIG_RESPONSE;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct VpcConfig {
    pub subnet_ids: Option<Vec<String>>,
    pub security_group_ids: Option<Vec<String>>,
    pub ipv6_allowed_for_dual_stack: Option<bool>,
}

impl crate::TreeValue for VpcConfig {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self {
            subnet_ids: s.take_optional(0)?,
            security_group_ids: s.take_optional(1)?,
            ipv6_allowed_for_dual_stack: s.take_optional(2)?,
        })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(3);
        s.put_optional(0, self.subnet_ids);
        s.put_optional(1, self.security_group_ids);
        s.put_optional(2, self.ipv6_allowed_for_dual_stack);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for VpcConfig {
    const SCHEMA: &'static crate::Schema = &schema::VPC_CONFIG;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct VpcConfigResponse {
    pub subnet_ids: Option<Vec<String>>,
    pub security_group_ids: Option<Vec<String>>,
    pub vpc_id: Option<String>,
    pub ipv6_allowed_for_dual_stack: Option<bool>,
}

impl crate::TreeValue for VpcConfigResponse {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self {
            subnet_ids: s.take_optional(0)?,
            security_group_ids: s.take_optional(1)?,
            vpc_id: s.take_optional(2)?,
            ipv6_allowed_for_dual_stack: s.take_optional(3)?,
        })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(4);
        s.put_optional(0, self.subnet_ids);
        s.put_optional(1, self.security_group_ids);
        s.put_optional(2, self.vpc_id);
        s.put_optional(3, self.ipv6_allowed_for_dual_stack);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for VpcConfigResponse {
    const SCHEMA: &'static crate::Schema = &schema::VPC_CONFIG_RESPONSE;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct DeleteAliasOutput {}

impl crate::TreeValue for DeleteAliasOutput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        tree.structure()?;
        Ok(Self {})
    }
    fn into_tree(self) -> crate::Tree {
        crate::Tree::Structure(crate::Structure::default())
    }
}

impl crate::Shape for DeleteAliasOutput {
    const SCHEMA: &'static crate::Schema = &schema::DELETE_ALIAS_OUTPUT;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct DeleteFunctionConcurrencyOutput {}

impl crate::TreeValue for DeleteFunctionConcurrencyOutput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        tree.structure()?;
        Ok(Self {})
    }
    fn into_tree(self) -> crate::Tree {
        crate::Tree::Structure(crate::Structure::default())
    }
}

impl crate::Shape for DeleteFunctionConcurrencyOutput {
    const SCHEMA: &'static crate::Schema = &schema::DELETE_FUNCTION_CONCURRENCY_OUTPUT;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct DeleteFunctionEventInvokeConfigOutput {}

impl crate::TreeValue for DeleteFunctionEventInvokeConfigOutput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        tree.structure()?;
        Ok(Self {})
    }
    fn into_tree(self) -> crate::Tree {
        crate::Tree::Structure(crate::Structure::default())
    }
}

impl crate::Shape for DeleteFunctionEventInvokeConfigOutput {
    const SCHEMA: &'static crate::Schema = &schema::DELETE_FUNCTION_EVENT_INVOKE_CONFIG_OUTPUT;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct DeleteFunctionUrlConfigOutput {}

impl crate::TreeValue for DeleteFunctionUrlConfigOutput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        tree.structure()?;
        Ok(Self {})
    }
    fn into_tree(self) -> crate::Tree {
        crate::Tree::Structure(crate::Structure::default())
    }
}

impl crate::Shape for DeleteFunctionUrlConfigOutput {
    const SCHEMA: &'static crate::Schema = &schema::DELETE_FUNCTION_URL_CONFIG_OUTPUT;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct DeleteLayerVersionOutput {}

impl crate::TreeValue for DeleteLayerVersionOutput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        tree.structure()?;
        Ok(Self {})
    }
    fn into_tree(self) -> crate::Tree {
        crate::Tree::Structure(crate::Structure::default())
    }
}

impl crate::Shape for DeleteLayerVersionOutput {
    const SCHEMA: &'static crate::Schema = &schema::DELETE_LAYER_VERSION_OUTPUT;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct DeleteProvisionedConcurrencyConfigOutput {}

impl crate::TreeValue for DeleteProvisionedConcurrencyConfigOutput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        tree.structure()?;
        Ok(Self {})
    }
    fn into_tree(self) -> crate::Tree {
        crate::Tree::Structure(crate::Structure::default())
    }
}

impl crate::Shape for DeleteProvisionedConcurrencyConfigOutput {
    const SCHEMA: &'static crate::Schema = &schema::DELETE_PROVISIONED_CONCURRENCY_CONFIG_OUTPUT;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct RemoveLayerVersionPermissionOutput {}

impl crate::TreeValue for RemoveLayerVersionPermissionOutput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        tree.structure()?;
        Ok(Self {})
    }
    fn into_tree(self) -> crate::Tree {
        crate::Tree::Structure(crate::Structure::default())
    }
}

impl crate::Shape for RemoveLayerVersionPermissionOutput {
    const SCHEMA: &'static crate::Schema = &schema::REMOVE_LAYER_VERSION_PERMISSION_OUTPUT;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct RemovePermissionOutput {}

impl crate::TreeValue for RemovePermissionOutput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        tree.structure()?;
        Ok(Self {})
    }
    fn into_tree(self) -> crate::Tree {
        crate::Tree::Structure(crate::Structure::default())
    }
}

impl crate::Shape for RemovePermissionOutput {
    const SCHEMA: &'static crate::Schema = &schema::REMOVE_PERMISSION_OUTPUT;
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

pub type CreateAliasOutput = AliasConfiguration;

pub type CreateEventSourceMappingOutput = EventSourceMappingConfiguration;

pub type CreateFunctionOutput = FunctionConfiguration;

pub type DeleteEventSourceMappingOutput = EventSourceMappingConfiguration;

pub type GetAliasOutput = AliasConfiguration;

pub type GetEventSourceMappingOutput = EventSourceMappingConfiguration;

pub type GetFunctionConfigurationOutput = FunctionConfiguration;

pub type GetFunctionEventInvokeConfigOutput = FunctionEventInvokeConfig;

pub type GetLayerVersionOutput = GetLayerVersionResponse;

pub type GetLayerVersionByArnOutput = GetLayerVersionResponse;

pub type PublishVersionOutput = FunctionConfiguration;

pub type PutFunctionConcurrencyOutput = Concurrency;

pub type PutFunctionEventInvokeConfigOutput = FunctionEventInvokeConfig;

pub type UpdateAliasOutput = AliasConfiguration;

pub type UpdateEventSourceMappingOutput = EventSourceMappingConfiguration;

pub type UpdateFunctionCodeOutput = FunctionConfiguration;

pub type UpdateFunctionConfigurationOutput = FunctionConfiguration;

pub type UpdateFunctionEventInvokeConfigOutput = FunctionEventInvokeConfig;

crate::serde_by_tree!(
    AcceleratorConfig,
    AccountLimit,
    AccountUsage,
    AddLayerVersionPermissionInput,
    AddLayerVersionPermissionOutput,
    AddPermissionInput,
    AddPermissionOutput,
    AliasConfiguration,
    AliasRoutingConfiguration,
    AmazonManagedKafkaEventSourceConfig,
    CapacityProviderConfig,
    Concurrency,
    Cors,
    CreateAliasInput,
    CreateEventSourceMappingInput,
    CreateFunctionInput,
    CreateFunctionUrlConfigInput,
    CreateFunctionUrlConfigOutput,
    DeadLetterConfig,
    DeleteAliasInput,
    DeleteEventSourceMappingInput,
    DeleteFunctionConcurrencyInput,
    DeleteFunctionEventInvokeConfigInput,
    DeleteFunctionInput,
    DeleteFunctionOutput,
    DeleteFunctionUrlConfigInput,
    DeleteLayerVersionInput,
    DeleteProvisionedConcurrencyConfigInput,
    DestinationConfig,
    DocumentDBEventSourceConfig,
    DurableConfig,
    Environment,
    EnvironmentError,
    EnvironmentResponse,
    EphemeralStorage,
    EventSourceMappingConfiguration,
    EventSourceMappingLoggingConfig,
    EventSourceMappingMetricsConfig,
    FileSystemConfig,
    Filter,
    FilterCriteria,
    FilterCriteriaError,
    FunctionCode,
    FunctionCodeLocation,
    FunctionCodeLocationError,
    FunctionConfiguration,
    FunctionEventInvokeConfig,
    FunctionRuntimeConfig,
    FunctionUrlConfig,
    GetAccountSettingsInput,
    GetAccountSettingsOutput,
    GetAliasInput,
    GetEventSourceMappingInput,
    GetFunctionCodeSigningConfigInput,
    GetFunctionCodeSigningConfigOutput,
    GetFunctionConcurrencyInput,
    GetFunctionConcurrencyOutput,
    GetFunctionConfigurationInput,
    GetFunctionEventInvokeConfigInput,
    GetFunctionRecursionConfigInput,
    GetFunctionRecursionConfigOutput,
    GetFunctionInput,
    GetFunctionOutput,
    GetFunctionUrlConfigInput,
    GetFunctionUrlConfigOutput,
    GetLayerVersionByArnInput,
    GetLayerVersionPolicyInput,
    GetLayerVersionPolicyOutput,
    GetLayerVersionInput,
    GetLayerVersionResponse,
    GetPolicyInput,
    GetPolicyOutput,
    GetProvisionedConcurrencyConfigInput,
    GetProvisionedConcurrencyConfigOutput,
    GetRuntimeManagementConfigInput,
    GetRuntimeManagementConfigOutput,
    ImageConfig,
    ImageConfigError,
    ImageConfigResponse,
    InvokeInput,
    InvokeOutput,
    InvokeAsyncOutput,
    KafkaSchemaRegistryAccessConfig,
    KafkaSchemaRegistryConfig,
    KafkaSchemaValidationConfig,
    LambdaManagedInstancesCapacityProviderConfig,
    Layer,
    LayerVersionContentInput,
    LayerVersionContentOutput,
    LayerVersionsListItem,
    LayersListItem,
    ListAliasesInput,
    ListAliasesOutput,
    ListEventSourceMappingsInput,
    ListEventSourceMappingsOutput,
    ListFunctionEventInvokeConfigsInput,
    ListFunctionEventInvokeConfigsOutput,
    ListFunctionUrlConfigsInput,
    ListFunctionUrlConfigsOutput,
    ListFunctionsInput,
    ListFunctionsOutput,
    ListLayerVersionsInput,
    ListLayerVersionsOutput,
    ListLayersInput,
    ListLayersOutput,
    ListProvisionedConcurrencyConfigsInput,
    ListProvisionedConcurrencyConfigsOutput,
    ListTagsInput,
    ListTagsOutput,
    ListVersionsByFunctionInput,
    ListVersionsByFunctionOutput,
    LoggingConfig,
    OnFailure,
    OnSuccess,
    ProvisionedConcurrencyConfigListItem,
    ProvisionedPollerConfig,
    PublishLayerVersionInput,
    PublishLayerVersionOutput,
    PublishVersionInput,
    PutFunctionConcurrencyInput,
    PutFunctionEventInvokeConfigInput,
    PutFunctionRecursionConfigInput,
    PutFunctionRecursionConfigOutput,
    PutProvisionedConcurrencyConfigInput,
    PutProvisionedConcurrencyConfigOutput,
    PutRuntimeManagementConfigInput,
    PutRuntimeManagementConfigOutput,
    RemoveLayerVersionPermissionInput,
    RemovePermissionInput,
    ResolvedS3Object,
    RuntimeVersionConfig,
    RuntimeVersionError,
    S3FilesConfig,
    ScalingConfig,
    SelfManagedEventSource,
    SelfManagedKafkaEventSourceConfig,
    SnapStart,
    SnapStartResponse,
    SourceAccessConfiguration,
    TagResourceInput,
    TagsError,
    TenancyConfig,
    TracingConfig,
    TracingConfigResponse,
    UntagResourceInput,
    UpdateAliasInput,
    UpdateEventSourceMappingInput,
    UpdateFunctionCodeInput,
    UpdateFunctionConfigurationInput,
    UpdateFunctionEventInvokeConfigInput,
    UpdateFunctionUrlConfigInput,
    UpdateFunctionUrlConfigOutput,
    VpcConfig,
    VpcConfigResponse,
    DeleteAliasOutput,
    DeleteFunctionConcurrencyOutput,
    DeleteFunctionEventInvokeConfigOutput,
    DeleteFunctionUrlConfigOutput,
    DeleteLayerVersionOutput,
    DeleteProvisionedConcurrencyConfigOutput,
    RemoveLayerVersionPermissionOutput,
    RemovePermissionOutput,
    TagResourceOutput,
    UntagResourceOutput,
);

crate::string_enum! {
    pub enum ApplicationLogLevel {
        Trace = "TRACE",
        Debug = "DEBUG",
        Info = "INFO",
        Warn = "WARN",
        Error = "ERROR",
        Fatal = "FATAL",
    }
    pub enum Architecture {
        X86_64 = "x86_64",
        Arm64 = "arm64",
    }
    pub enum DirectS3Read {
        Enabled = "ENABLED",
        Disabled = "DISABLED",
        Auto = "AUTO",
    }
    pub enum EndPointType {
        KafkaBootstrapServers = "KAFKA_BOOTSTRAP_SERVERS",
    }
    pub enum EventSourceMappingMetric {
        EventCount = "EventCount",
        ErrorCount = "ErrorCount",
        KafkaMetrics = "KafkaMetrics",
    }
    pub enum EventSourceMappingSystemLogLevel {
        Debug = "DEBUG",
        Info = "INFO",
        Warn = "WARN",
    }
    pub enum EventSourcePosition {
        TrimHorizon = "TRIM_HORIZON",
        Latest = "LATEST",
        AtTimestamp = "AT_TIMESTAMP",
    }
    pub enum FullDocument {
        UpdateLookup = "UpdateLookup",
        Default = "Default",
    }
    pub enum FunctionResponseType {
        ReportBatchItemFailures = "ReportBatchItemFailures",
    }
    pub enum FunctionUrlAuthType {
        None = "NONE",
        AwsIam = "AWS_IAM",
    }
    pub enum FunctionVersion {
        All = "ALL",
    }
    pub enum FunctionVersionLatestPublished {
        LatestPublished = "LATEST_PUBLISHED",
    }
    pub enum InvocationType {
        Event = "Event",
        RequestResponse = "RequestResponse",
        DryRun = "DryRun",
    }
    pub enum InvokeMode {
        Buffered = "BUFFERED",
        ResponseStream = "RESPONSE_STREAM",
    }
    pub enum KafkaEventSourceMappingConsumptionMode {
        Stream = "Stream",
        Queue = "Queue",
    }
    pub enum KafkaSchemaRegistryAuthType {
        BasicAuth = "BASIC_AUTH",
        ClientCertificateTlsAuth = "CLIENT_CERTIFICATE_TLS_AUTH",
        ServerRootCaCertificate = "SERVER_ROOT_CA_CERTIFICATE",
        OauthbearerAuth = "OAUTHBEARER_AUTH",
    }
    pub enum KafkaSchemaValidationAttribute {
        Key = "KEY",
        Value = "VALUE",
    }
    pub enum LastUpdateStatus {
        Successful = "Successful",
        Failed = "Failed",
        InProgress = "InProgress",
    }
    pub enum LogFormat {
        Json = "JSON",
        Text = "Text",
    }
    pub enum LogType {
        None = "None",
        Tail = "Tail",
    }
    pub enum PackageType {
        Zip = "Zip",
        Image = "Image",
    }
    pub enum ProvisionedConcurrencyStatusEnum {
        InProgress = "IN_PROGRESS",
        Ready = "READY",
        Failed = "FAILED",
    }
    pub enum RecursiveLoop {
        Allow = "Allow",
        Terminate = "Terminate",
    }
    pub enum S3ObjectStorageMode {
        Copy = "COPY",
        Reference = "REFERENCE",
    }
    pub enum SchemaRegistryEventRecordFormat {
        Json = "JSON",
        Source = "SOURCE",
    }
    pub enum SnapStartApplyOn {
        PublishedVersions = "PublishedVersions",
        None = "None",
    }
    pub enum SnapStartOptimizationStatus {
        On = "On",
        Off = "Off",
    }
    pub enum SourceAccessType {
        BasicAuth = "BASIC_AUTH",
        VpcSubnet = "VPC_SUBNET",
        VpcSecurityGroup = "VPC_SECURITY_GROUP",
        SaslScram512Auth = "SASL_SCRAM_512_AUTH",
        SaslScram256Auth = "SASL_SCRAM_256_AUTH",
        VirtualHost = "VIRTUAL_HOST",
        ClientCertificateTlsAuth = "CLIENT_CERTIFICATE_TLS_AUTH",
        ServerRootCaCertificate = "SERVER_ROOT_CA_CERTIFICATE",
        OauthbearerAuth = "OAUTHBEARER_AUTH",
        OauthbearerScope = "OAUTHBEARER_SCOPE",
        OauthbearerAudience = "OAUTHBEARER_AUDIENCE",
        OauthbearerLogicalCluster = "OAUTHBEARER_LOGICAL_CLUSTER",
        OauthbearerIdentityPool = "OAUTHBEARER_IDENTITY_POOL",
        IamAuth = "IAM_AUTH",
        IamOauthbearerAuth = "IAM_OAUTHBEARER_AUTH",
    }
    pub enum State {
        Pending = "Pending",
        Active = "Active",
        Inactive = "Inactive",
        Failed = "Failed",
        Deactivating = "Deactivating",
        Deactivated = "Deactivated",
        ActiveNonInvocable = "ActiveNonInvocable",
        Deleting = "Deleting",
    }
    pub enum StateReasonCode {
        Idle = "Idle",
        Creating = "Creating",
        Restoring = "Restoring",
        EniLimitExceeded = "EniLimitExceeded",
        InsufficientRolePermissions = "InsufficientRolePermissions",
        InvalidConfiguration = "InvalidConfiguration",
        InternalError = "InternalError",
        SubnetOutOfIPAddresses = "SubnetOutOfIPAddresses",
        InvalidSubnet = "InvalidSubnet",
        InvalidSecurityGroup = "InvalidSecurityGroup",
        ImageDeleted = "ImageDeleted",
        ImageAccessDenied = "ImageAccessDenied",
        InvalidImage = "InvalidImage",
        KMSKeyAccessDenied = "KMSKeyAccessDenied",
        KMSKeyNotFound = "KMSKeyNotFound",
        InvalidStateKMSKey = "InvalidStateKMSKey",
        DisabledKMSKey = "DisabledKMSKey",
        EFSIOError = "EFSIOError",
        EFSMountConnectivityError = "EFSMountConnectivityError",
        EFSMountFailure = "EFSMountFailure",
        EFSMountTimeout = "EFSMountTimeout",
        InvalidRuntime = "InvalidRuntime",
        InvalidZipFileException = "InvalidZipFileException",
        FunctionError = "FunctionError",
        ServiceQuotaExceededException = "ServiceQuotaExceededException",
        VcpuLimitExceeded = "VcpuLimitExceeded",
        CapacityProviderScalingLimitExceeded = "CapacityProviderScalingLimitExceeded",
        InsufficientCapacity = "InsufficientCapacity",
        EC2RequestLimitExceeded = "EC2RequestLimitExceeded",
        FunctionErrorInitTimeout = "FunctionError.InitTimeout",
        FunctionErrorRuntimeInitError = "FunctionError.RuntimeInitError",
        FunctionErrorExtensionInitError = "FunctionError.ExtensionInitError",
        FunctionErrorInvalidEntryPoint = "FunctionError.InvalidEntryPoint",
        FunctionErrorInvalidWorkingDirectory = "FunctionError.InvalidWorkingDirectory",
        FunctionErrorPermissionDenied = "FunctionError.PermissionDenied",
        FunctionErrorTooManyExtensions = "FunctionError.TooManyExtensions",
        FunctionErrorInitResourceExhausted = "FunctionError.InitResourceExhausted",
        DisallowedByVpcEncryptionControl = "DisallowedByVpcEncryptionControl",
        DrainingDurableExecutions = "DrainingDurableExecutions",
        IncompatibleAcceleratorInstanceTypes = "IncompatibleAcceleratorInstanceTypes",
        DependencyError = "DependencyError",
    }
    pub enum SystemLogLevel {
        Debug = "DEBUG",
        Info = "INFO",
        Warn = "WARN",
    }
    pub enum TenantIsolationMode {
        PerTenant = "PER_TENANT",
    }
    pub enum TracingMode {
        Active = "Active",
        PassThrough = "PassThrough",
    }
    pub enum UpdateRuntimeOn {
        Auto = "Auto",
        Manual = "Manual",
        FunctionUpdate = "FunctionUpdate",
    }
}

/// The shapes as the model has them.
pub mod schema {
    use crate::{Kind, Location, Member, Schema, scalar};

    pub static ACCELERATOR_CONFIG: Schema = Schema::plain("AcceleratorConfig", Kind::Structure)
        .members(&[Member::plain("AcceleratorMemorySize", &scalar::INTEGER).required()]);
    pub static ACCOUNT_LIMIT: Schema = Schema::plain("AccountLimit", Kind::Structure).members(&[
        Member::plain("TotalCodeSize", &scalar::LONG),
        Member::plain("CodeSizeUnzipped", &scalar::LONG),
        Member::plain("CodeSizeZipped", &scalar::LONG),
        Member::plain("ConcurrentExecutions", &scalar::INTEGER),
        Member::plain("UnreservedConcurrentExecutions", &UNRESERVED_CONCURRENT_EXECUTIONS),
    ]);
    pub static ACCOUNT_USAGE: Schema = Schema::plain("AccountUsage", Kind::Structure).members(&[
        Member::plain("TotalCodeSize", &scalar::LONG),
        Member::plain("FunctionCount", &scalar::LONG),
    ]);
    pub static ACTION: Schema = Schema::plain("Action", Kind::String)
        .min(0.0)
        .max(10000.0)
        .pattern("(lambda:[*]|lambda:[a-zA-Z]+|[*])");
    pub static ADD_LAYER_VERSION_PERMISSION_REQUEST: Schema =
        Schema::plain("AddLayerVersionPermissionRequest", Kind::Structure).members(&[
            Member::plain("LayerName", &LAYER_NAME_OR_ARN).required().at(Location::Uri),
            Member::plain("VersionNumber", &scalar::LONG).required().at(Location::Uri),
            Member::plain("StatementId", &STATEMENT_ID).required(),
            Member::plain("Action", &LAYER_PERMISSION_ALLOWED_ACTION).required(),
            Member::plain("Principal", &LAYER_PERMISSION_ALLOWED_PRINCIPAL).required(),
            Member::plain("OrganizationId", &ORGANIZATION_ID),
            Member::plain("RevisionId", &scalar::STRING).at(Location::QueryString),
        ]);
    pub static ADD_LAYER_VERSION_PERMISSION_RESPONSE: Schema =
        Schema::plain("AddLayerVersionPermissionResponse", Kind::Structure).members(&[
            Member::plain("Statement", &scalar::STRING),
            Member::plain("RevisionId", &scalar::STRING),
        ]);
    pub static ADD_PERMISSION_REQUEST: Schema = Schema::plain("AddPermissionRequest", Kind::Structure)
        .members(&[
            Member::plain("FunctionName", &NAMESPACED_FUNCTION_NAME).required().at(Location::Uri),
            Member::plain("StatementId", &STATEMENT_ID).required(),
            Member::plain("Action", &ACTION).required(),
            Member::plain("Principal", &PRINCIPAL).required(),
            Member::plain("SourceArn", &ARN),
            Member::plain("FunctionUrlAuthType", &FUNCTION_URL_AUTH_TYPE),
            Member::plain("InvokedViaFunctionUrl", &scalar::BOOLEAN),
            Member::plain("SourceAccount", &SOURCE_OWNER),
            Member::plain("EventSourceToken", &EVENT_SOURCE_TOKEN),
            Member::plain("Qualifier", &NUMERIC_LATEST_PUBLISHED_OR_ALIAS_QUALIFIER)
                .at(Location::QueryString),
            Member::plain("RevisionId", &scalar::STRING),
            Member::plain("PrincipalOrgID", &PRINCIPAL_ORG_ID),
        ]);
    pub static ADD_PERMISSION_RESPONSE: Schema = Schema::plain("AddPermissionResponse", Kind::Structure)
        .members(&[Member::plain("Statement", &scalar::STRING)]);
    pub static ADDITIONAL_VERSION: Schema =
        Schema::plain("AdditionalVersion", Kind::String).min(1.0).max(1024.0).pattern("[0-9]+");
    pub static ADDITIONAL_VERSION_WEIGHTS: Schema = Schema::plain("AdditionalVersionWeights", Kind::Map)
        .members(&[Member::plain("key", &ADDITIONAL_VERSION), Member::plain("value", &WEIGHT)]);
    pub static ALIAS: Schema =
        Schema::plain("Alias", Kind::String).min(1.0).max(128.0).pattern("(?!^[0-9]+$)([a-zA-Z0-9-_]+)");
    pub static ALIAS_CONFIGURATION: Schema = Schema::plain("AliasConfiguration", Kind::Structure).members(&[
        Member::plain("AliasArn", &FUNCTION_ARN),
        Member::plain("Name", &ALIAS),
        Member::plain("FunctionVersion", &VERSION),
        Member::plain("Description", &DESCRIPTION),
        Member::plain("RoutingConfig", &ALIAS_ROUTING_CONFIGURATION),
        Member::plain("RevisionId", &scalar::STRING),
    ]);
    pub static ALIAS_LIST: Schema =
        Schema::plain("AliasList", Kind::List).members(&[Member::plain("member", &ALIAS_CONFIGURATION)]);
    pub static ALIAS_ROUTING_CONFIGURATION: Schema =
        Schema::plain("AliasRoutingConfiguration", Kind::Structure)
            .members(&[Member::plain("AdditionalVersionWeights", &ADDITIONAL_VERSION_WEIGHTS)]);
    pub static ALLOW_METHODS_LIST: Schema = Schema::plain("AllowMethodsList", Kind::List)
        .members(&[Member::plain("member", &METHOD)])
        .min(0.0)
        .max(6.0);
    pub static ALLOW_ORIGINS_LIST: Schema = Schema::plain("AllowOriginsList", Kind::List)
        .members(&[Member::plain("member", &ORIGIN)])
        .min(0.0)
        .max(100.0);
    pub static AMAZON_MANAGED_KAFKA_EVENT_SOURCE_CONFIG: Schema =
        Schema::plain("AmazonManagedKafkaEventSourceConfig", Kind::Structure).members(&[
            Member::plain("ConsumerGroupId", &URI),
            Member::plain("SchemaRegistryConfig", &KAFKA_SCHEMA_REGISTRY_CONFIG),
        ]);
    pub static APPLICATION_LOG_LEVEL: Schema =
        Schema::plain("ApplicationLogLevel", Kind::String).one_of(super::ApplicationLogLevel::VALUES);
    pub static ARCHITECTURE: Schema =
        Schema::plain("Architecture", Kind::String).one_of(super::Architecture::VALUES);
    pub static ARCHITECTURES_LIST: Schema = Schema::plain("ArchitecturesList", Kind::List)
        .members(&[Member::plain("member", &ARCHITECTURE)])
        .min(1.0)
        .max(1.0);
    pub static ARN: Schema = Schema::plain("Arn", Kind::String)
        .min(0.0)
        .max(10000.0)
        .pattern(r"arn:(aws[a-zA-Z0-9-]*):([a-zA-Z0-9\-])+:((eusc-)?[a-z]{2}((-gov)|(-iso([a-z]?)))?-[a-z]+-\d{1})?:(\d{12})?:(.*)");
    pub static BATCH_SIZE: Schema = Schema::plain("BatchSize", Kind::Integer).min(1.0).max(10000.0);
    pub static BLOB: Schema = Schema::plain("Blob", Kind::Blob).sensitive();
    pub static BLOB_STREAM: Schema = Schema::plain("BlobStream", Kind::Blob).streaming();
    pub static CAPACITY_PROVIDER_ARN: Schema = Schema::plain("CapacityProviderArn", Kind::String)
        .min(1.0)
        .max(140.0)
        .pattern(r"arn:aws[a-zA-Z-]*:lambda:(eusc-)?[a-z]{2}((-gov)|(-iso([a-z]?)))?-[a-z]+-\d{1}:\d{12}:capacity-provider:[a-zA-Z0-9-_]+");
    pub static CAPACITY_PROVIDER_CONFIG: Schema = Schema::plain("CapacityProviderConfig", Kind::Structure)
        .members(&[Member::plain(
            "LambdaManagedInstancesCapacityProviderConfig",
            &LAMBDA_MANAGED_INSTANCES_CAPACITY_PROVIDER_CONFIG,
        )
        .required()]);
    pub static CODE_SIGNING_CONFIG_ARN: Schema = Schema::plain("CodeSigningConfigArn", Kind::String)
        .min(0.0)
        .max(200.0)
        .pattern(r"arn:(aws[a-zA-Z-]*)?:lambda:(eusc-)?[a-z]{2}((-gov)|(-iso([a-z]?)))?-[a-z]+-\d{1}:\d{12}:code-signing-config:csc-[a-z0-9]{17}");
    pub static COLLECTION_NAME: Schema = Schema::plain("CollectionName", Kind::String)
        .min(1.0)
        .max(57.0)
        .pattern(r"(^(?!(system\x2e)))(^[_a-zA-Z0-9])([^$]*)");
    pub static COMPATIBLE_ARCHITECTURES: Schema = Schema::plain("CompatibleArchitectures", Kind::List)
        .members(&[Member::plain("member", &ARCHITECTURE)])
        .min(0.0)
        .max(2.0);
    pub static COMPATIBLE_RUNTIMES: Schema = Schema::plain("CompatibleRuntimes", Kind::List)
        .members(&[Member::plain("member", &RUNTIME)])
        .min(0.0)
        .max(15.0);
    pub static CONCURRENCY: Schema = Schema::plain("Concurrency", Kind::Structure)
        .members(&[Member::plain("ReservedConcurrentExecutions", &RESERVED_CONCURRENT_EXECUTIONS)]);
    pub static CORS: Schema = Schema::plain("Cors", Kind::Structure).members(&[
        Member::plain("AllowCredentials", &scalar::BOOLEAN),
        Member::plain("AllowHeaders", &HEADERS_LIST),
        Member::plain("AllowMethods", &ALLOW_METHODS_LIST),
        Member::plain("AllowOrigins", &ALLOW_ORIGINS_LIST),
        Member::plain("ExposeHeaders", &HEADERS_LIST),
        Member::plain("MaxAge", &MAX_AGE),
    ]);
    pub static CREATE_ALIAS_REQUEST: Schema =
        Schema::plain("CreateAliasRequest", Kind::Structure).members(&[
            Member::plain("FunctionName", &FUNCTION_NAME).required().at(Location::Uri),
            Member::plain("Name", &ALIAS).required(),
            Member::plain("FunctionVersion", &VERSION_WITH_LATEST_PUBLISHED).required(),
            Member::plain("Description", &DESCRIPTION),
            Member::plain("RoutingConfig", &ALIAS_ROUTING_CONFIGURATION),
        ]);
    pub static CREATE_EVENT_SOURCE_MAPPING_REQUEST: Schema =
        Schema::plain("CreateEventSourceMappingRequest", Kind::Structure).members(&[
            Member::plain("EventSourceArn", &ARN),
            Member::plain("FunctionName", &NAMESPACED_FUNCTION_NAME).required(),
            Member::plain("Enabled", &scalar::BOOLEAN),
            Member::plain("BatchSize", &BATCH_SIZE),
            Member::plain("FilterCriteria", &FILTER_CRITERIA),
            Member::plain("KMSKeyArn", &KMS_KEY_ARN),
            Member::plain("MetricsConfig", &EVENT_SOURCE_MAPPING_METRICS_CONFIG),
            Member::plain("LoggingConfig", &EVENT_SOURCE_MAPPING_LOGGING_CONFIG),
            Member::plain("ScalingConfig", &SCALING_CONFIG),
            Member::plain("MaximumBatchingWindowInSeconds", &MAXIMUM_BATCHING_WINDOW_IN_SECONDS),
            Member::plain("ParallelizationFactor", &PARALLELIZATION_FACTOR),
            Member::plain("StartingPosition", &EVENT_SOURCE_POSITION),
            Member::plain("StartingPositionTimestamp", &scalar::TIMESTAMP),
            Member::plain("DestinationConfig", &DESTINATION_CONFIG),
            Member::plain("MaximumRecordAgeInSeconds", &MAXIMUM_RECORD_AGE_IN_SECONDS),
            Member::plain("BisectBatchOnFunctionError", &scalar::BOOLEAN),
            Member::plain("MaximumRetryAttempts", &MAXIMUM_RETRY_ATTEMPTS_EVENT_SOURCE_MAPPING),
            Member::plain("Tags", &TAGS),
            Member::plain("TumblingWindowInSeconds", &TUMBLING_WINDOW_IN_SECONDS),
            Member::plain("Topics", &TOPICS),
            Member::plain("Queues", &QUEUES),
            Member::plain("SourceAccessConfigurations", &SOURCE_ACCESS_CONFIGURATIONS),
            Member::plain("SelfManagedEventSource", &SELF_MANAGED_EVENT_SOURCE),
            Member::plain("FunctionResponseTypes", &FUNCTION_RESPONSE_TYPE_LIST),
            Member::plain("AmazonManagedKafkaEventSourceConfig", &AMAZON_MANAGED_KAFKA_EVENT_SOURCE_CONFIG),
            Member::plain("SelfManagedKafkaEventSourceConfig", &SELF_MANAGED_KAFKA_EVENT_SOURCE_CONFIG),
            Member::plain("DocumentDBEventSourceConfig", &DOCUMENT_DB_EVENT_SOURCE_CONFIG),
            Member::plain("ProvisionedPollerConfig", &PROVISIONED_POLLER_CONFIG),
        ]);
    pub static CREATE_FUNCTION_REQUEST: Schema = Schema::plain("CreateFunctionRequest", Kind::Structure)
        .members(&[
            Member::plain("FunctionName", &FUNCTION_NAME).required(),
            Member::plain("Runtime", &RUNTIME),
            Member::plain("Role", &ROLE_ARN).required(),
            Member::plain("Handler", &HANDLER),
            Member::plain("Code", &FUNCTION_CODE).required(),
            Member::plain("Description", &DESCRIPTION),
            Member::plain("Timeout", &TIMEOUT),
            Member::plain("MemorySize", &MEMORY_SIZE),
            Member::plain("Publish", &scalar::BOOLEAN),
            Member::plain("PublishTo", &FUNCTION_VERSION_LATEST_PUBLISHED),
            Member::plain("VpcConfig", &VPC_CONFIG),
            Member::plain("PackageType", &PACKAGE_TYPE),
            Member::plain("DeadLetterConfig", &DEAD_LETTER_CONFIG),
            Member::plain("Environment", &ENVIRONMENT),
            Member::plain("KMSKeyArn", &KMS_KEY_ARN),
            Member::plain("TracingConfig", &TRACING_CONFIG),
            Member::plain("Tags", &TAGS),
            Member::plain("Layers", &LAYER_LIST),
            Member::plain("FileSystemConfigs", &FILE_SYSTEM_CONFIG_LIST),
            Member::plain("CodeSigningConfigArn", &CODE_SIGNING_CONFIG_ARN),
            Member::plain("ImageConfig", &IMAGE_CONFIG),
            Member::plain("Architectures", &ARCHITECTURES_LIST),
            Member::plain("EphemeralStorage", &EPHEMERAL_STORAGE),
            Member::plain("SnapStart", &SNAP_START),
            Member::plain("LoggingConfig", &LOGGING_CONFIG),
            Member::plain("TenancyConfig", &TENANCY_CONFIG),
            Member::plain("CapacityProviderConfig", &CAPACITY_PROVIDER_CONFIG),
            Member::plain("DurableConfig", &DURABLE_CONFIG),
            Member::plain("RuntimeConfig", &FUNCTION_RUNTIME_CONFIG),
            Member::plain("AcceleratorConfig", &ACCELERATOR_CONFIG),
        ]);
    pub static CREATE_FUNCTION_URL_CONFIG_REQUEST: Schema =
        Schema::plain("CreateFunctionUrlConfigRequest", Kind::Structure).members(&[
            Member::plain("FunctionName", &FUNCTION_URL_FUNCTION_NAME).required().at(Location::Uri),
            Member::plain("Qualifier", &FUNCTION_URL_QUALIFIER).at(Location::QueryString),
            Member::plain("AuthType", &FUNCTION_URL_AUTH_TYPE).required(),
            Member::plain("Cors", &CORS),
            Member::plain("InvokeMode", &INVOKE_MODE),
        ]);
    pub static CREATE_FUNCTION_URL_CONFIG_RESPONSE: Schema =
        Schema::plain("CreateFunctionUrlConfigResponse", Kind::Structure).members(&[
            Member::plain("FunctionUrl", &FUNCTION_URL).required(),
            Member::plain("FunctionArn", &FUNCTION_ARN).required(),
            Member::plain("AuthType", &FUNCTION_URL_AUTH_TYPE).required(),
            Member::plain("Cors", &CORS),
            Member::plain("CreationTime", &TIMESTAMP).required(),
            Member::plain("InvokeMode", &INVOKE_MODE),
        ]);
    pub static DATABASE_NAME: Schema =
        Schema::plain("DatabaseName", Kind::String).min(1.0).max(63.0).pattern(r"[^ /\.$\x22]*");
    pub static DEAD_LETTER_CONFIG: Schema = Schema::plain("DeadLetterConfig", Kind::Structure)
        .members(&[Member::plain("TargetArn", &RESOURCE_ARN)]);
    pub static DELETE_ALIAS_REQUEST: Schema =
        Schema::plain("DeleteAliasRequest", Kind::Structure).members(&[
            Member::plain("FunctionName", &FUNCTION_NAME).required().at(Location::Uri),
            Member::plain("Name", &ALIAS).required().at(Location::Uri),
        ]);
    pub static DELETE_EVENT_SOURCE_MAPPING_REQUEST: Schema = Schema::plain(
        "DeleteEventSourceMappingRequest",
        Kind::Structure,
    )
    .members(&[Member::plain("UUID", &UUID_STRING).required().at(Location::Uri)]);
    pub static DELETE_FUNCTION_CONCURRENCY_REQUEST: Schema = Schema::plain(
        "DeleteFunctionConcurrencyRequest",
        Kind::Structure,
    )
    .members(&[Member::plain("FunctionName", &FUNCTION_NAME).required().at(Location::Uri)]);
    pub static DELETE_FUNCTION_EVENT_INVOKE_CONFIG_REQUEST: Schema =
        Schema::plain("DeleteFunctionEventInvokeConfigRequest", Kind::Structure).members(&[
            Member::plain("FunctionName", &NAMESPACED_FUNCTION_NAME).required().at(Location::Uri),
            Member::plain("Qualifier", &NUMERIC_LATEST_PUBLISHED_OR_ALIAS_QUALIFIER)
                .at(Location::QueryString),
        ]);
    pub static DELETE_FUNCTION_REQUEST: Schema = Schema::plain("DeleteFunctionRequest", Kind::Structure)
        .members(&[
            Member::plain("FunctionName", &NAMESPACED_FUNCTION_NAME).required().at(Location::Uri),
            Member::plain("Qualifier", &NUMERIC_LATEST_PUBLISHED_OR_ALIAS_QUALIFIER)
                .at(Location::QueryString),
        ]);
    pub static DELETE_FUNCTION_RESPONSE: Schema = Schema::plain("DeleteFunctionResponse", Kind::Structure)
        .members(&[Member::plain("StatusCode", &scalar::INTEGER).at(Location::StatusCode)]);
    pub static DELETE_FUNCTION_URL_CONFIG_REQUEST: Schema =
        Schema::plain("DeleteFunctionUrlConfigRequest", Kind::Structure).members(&[
            Member::plain("FunctionName", &FUNCTION_URL_FUNCTION_NAME).required().at(Location::Uri),
            Member::plain("Qualifier", &FUNCTION_URL_QUALIFIER).at(Location::QueryString),
        ]);
    pub static DELETE_LAYER_VERSION_REQUEST: Schema =
        Schema::plain("DeleteLayerVersionRequest", Kind::Structure).members(&[
            Member::plain("LayerName", &LAYER_NAME_OR_ARN).required().at(Location::Uri),
            Member::plain("VersionNumber", &scalar::LONG).required().at(Location::Uri),
        ]);
    pub static DELETE_PROVISIONED_CONCURRENCY_CONFIG_REQUEST: Schema =
        Schema::plain("DeleteProvisionedConcurrencyConfigRequest", Kind::Structure).members(&[
            Member::plain("FunctionName", &FUNCTION_NAME).required().at(Location::Uri),
            Member::plain("Qualifier", &QUALIFIER).required().at(Location::QueryString),
        ]);
    pub static DESCRIPTION: Schema = Schema::plain("Description", Kind::String).min(0.0).max(256.0);
    pub static DESTINATION_ARN: Schema = Schema::plain("DestinationArn", Kind::String)
        .min(0.0)
        .max(350.0)
        .pattern(r"$|kafka://([^.]([a-zA-Z0-9\-_.]{0,248}))|arn:(aws[a-zA-Z0-9-]*):([a-zA-Z0-9\-])+:((eusc-)?[a-z]{2}((-gov)|(-iso([a-z]?)))?-[a-z]+-\d{1})?:(\d{12})?:(.*)");
    pub static DESTINATION_CONFIG: Schema = Schema::plain("DestinationConfig", Kind::Structure)
        .members(&[Member::plain("OnSuccess", &ON_SUCCESS), Member::plain("OnFailure", &ON_FAILURE)]);
    pub static DIRECT_S3_READ: Schema =
        Schema::plain("DirectS3Read", Kind::String).one_of(super::DirectS3Read::VALUES);
    pub static DOCUMENT_DB_EVENT_SOURCE_CONFIG: Schema =
        Schema::plain("DocumentDBEventSourceConfig", Kind::Structure).members(&[
            Member::plain("DatabaseName", &DATABASE_NAME),
            Member::plain("CollectionName", &COLLECTION_NAME),
            Member::plain("FullDocument", &FULL_DOCUMENT),
        ]);
    pub static DURABLE_CONFIG: Schema = Schema::plain("DurableConfig", Kind::Structure).members(&[
        Member::plain("KMSKeyArn", &KMS_KEY_ARN),
        Member::plain("RetentionPeriodInDays", &RETENTION_PERIOD_IN_DAYS),
        Member::plain("ExecutionTimeout", &EXECUTION_TIMEOUT),
    ]);
    pub static DURABLE_EXECUTION_ARN: Schema = Schema::plain("DurableExecutionArn", Kind::String)
        .min(1.0)
        .max(1024.0)
        .pattern(r"arn:([a-zA-Z0-9-]+):lambda:([a-zA-Z0-9-]+):(\d{12}):function:([a-zA-Z0-9_-]+):(\$LATEST(?:\.PUBLISHED)?|[0-9]+)/durable-execution/([a-zA-Z0-9_-]+)/([a-zA-Z0-9_-]+)");
    pub static DURABLE_EXECUTION_NAME: Schema =
        Schema::plain("DurableExecutionName", Kind::String).min(1.0).max(64.0).pattern("[a-zA-Z0-9-_]+");
    pub static END_POINT_TYPE: Schema =
        Schema::plain("EndPointType", Kind::String).one_of(super::EndPointType::VALUES);
    pub static ENDPOINT: Schema = Schema::plain("Endpoint", Kind::String)
        .min(1.0)
        .max(300.0)
        .pattern(r"(([a-zA-Z0-9]|[a-zA-Z0-9][a-zA-Z0-9\-]*[a-zA-Z0-9])\.)*([A-Za-z0-9]|[A-Za-z0-9][A-Za-z0-9\-]*[A-Za-z0-9]):[0-9]{1,5}");
    pub static ENDPOINT_LISTS: Schema = Schema::plain("EndpointLists", Kind::List)
        .members(&[Member::plain("member", &ENDPOINT)])
        .min(1.0)
        .max(10.0);
    pub static ENDPOINTS: Schema = Schema::plain("Endpoints", Kind::Map)
        .members(&[Member::plain("key", &END_POINT_TYPE), Member::plain("value", &ENDPOINT_LISTS)])
        .min(1.0)
        .max(2.0);
    pub static ENVIRONMENT: Schema = Schema::plain("Environment", Kind::Structure)
        .members(&[Member::plain("Variables", &ENVIRONMENT_VARIABLES)]);
    pub static ENVIRONMENT_ERROR: Schema = Schema::plain("EnvironmentError", Kind::Structure)
        .members(&[Member::plain("ErrorCode", &scalar::STRING), Member::plain("Message", &SENSITIVE_STRING)]);
    pub static ENVIRONMENT_RESPONSE: Schema =
        Schema::plain("EnvironmentResponse", Kind::Structure).members(&[
            Member::plain("Variables", &ENVIRONMENT_VARIABLES),
            Member::plain("Error", &ENVIRONMENT_ERROR),
        ]);
    pub static ENVIRONMENT_VARIABLE_NAME: Schema =
        Schema::plain("EnvironmentVariableName", Kind::String).pattern("[a-zA-Z]([a-zA-Z0-9_])+").sensitive();
    pub static ENVIRONMENT_VARIABLE_VALUE: Schema =
        Schema::plain("EnvironmentVariableValue", Kind::String).sensitive();
    pub static ENVIRONMENT_VARIABLES: Schema = Schema::plain("EnvironmentVariables", Kind::Map)
        .members(&[
            Member::plain("key", &ENVIRONMENT_VARIABLE_NAME),
            Member::plain("value", &ENVIRONMENT_VARIABLE_VALUE),
        ])
        .sensitive();
    pub static EPHEMERAL_STORAGE: Schema = Schema::plain("EphemeralStorage", Kind::Structure)
        .members(&[Member::plain("Size", &EPHEMERAL_STORAGE_SIZE).required()]);
    pub static EPHEMERAL_STORAGE_SIZE: Schema =
        Schema::plain("EphemeralStorageSize", Kind::Integer).min(512.0).max(32768.0);
    pub static EVENT_SOURCE_MAPPING_ARN: Schema = Schema::plain("EventSourceMappingArn", Kind::String)
        .min(85.0)
        .max(120.0)
        .pattern(r"arn:(aws[a-zA-Z-]*)?:lambda:(eusc-)?[a-z]{2}((-gov)|(-iso([a-z]?)))?-[a-z]+-\d{1}:\d{12}:event-source-mapping:[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}");
    pub static EVENT_SOURCE_MAPPING_CONFIGURATION: Schema =
        Schema::plain("EventSourceMappingConfiguration", Kind::Structure).members(&[
            Member::plain("UUID", &UUID_STRING),
            Member::plain("StartingPosition", &EVENT_SOURCE_POSITION),
            Member::plain("StartingPositionTimestamp", &scalar::TIMESTAMP),
            Member::plain("BatchSize", &BATCH_SIZE),
            Member::plain("MaximumBatchingWindowInSeconds", &MAXIMUM_BATCHING_WINDOW_IN_SECONDS),
            Member::plain("ParallelizationFactor", &PARALLELIZATION_FACTOR),
            Member::plain("EventSourceArn", &ARN),
            Member::plain("FilterCriteria", &FILTER_CRITERIA),
            Member::plain("FilterCriteriaError", &FILTER_CRITERIA_ERROR),
            Member::plain("KMSKeyArn", &KMS_KEY_ARN),
            Member::plain("MetricsConfig", &EVENT_SOURCE_MAPPING_METRICS_CONFIG),
            Member::plain("LoggingConfig", &EVENT_SOURCE_MAPPING_LOGGING_CONFIG),
            Member::plain("ScalingConfig", &SCALING_CONFIG),
            Member::plain("FunctionArn", &FUNCTION_ARN),
            Member::plain("LastModified", &scalar::TIMESTAMP),
            Member::plain("LastProcessingResult", &scalar::STRING),
            Member::plain("State", &scalar::STRING),
            Member::plain("StateTransitionReason", &scalar::STRING),
            Member::plain("DestinationConfig", &DESTINATION_CONFIG),
            Member::plain("Topics", &TOPICS),
            Member::plain("Queues", &QUEUES),
            Member::plain("SourceAccessConfigurations", &SOURCE_ACCESS_CONFIGURATIONS),
            Member::plain("SelfManagedEventSource", &SELF_MANAGED_EVENT_SOURCE),
            Member::plain("MaximumRecordAgeInSeconds", &MAXIMUM_RECORD_AGE_IN_SECONDS),
            Member::plain("BisectBatchOnFunctionError", &scalar::BOOLEAN),
            Member::plain("MaximumRetryAttempts", &MAXIMUM_RETRY_ATTEMPTS_EVENT_SOURCE_MAPPING),
            Member::plain("TumblingWindowInSeconds", &TUMBLING_WINDOW_IN_SECONDS),
            Member::plain("FunctionResponseTypes", &FUNCTION_RESPONSE_TYPE_LIST),
            Member::plain("AmazonManagedKafkaEventSourceConfig", &AMAZON_MANAGED_KAFKA_EVENT_SOURCE_CONFIG),
            Member::plain("SelfManagedKafkaEventSourceConfig", &SELF_MANAGED_KAFKA_EVENT_SOURCE_CONFIG),
            Member::plain("DocumentDBEventSourceConfig", &DOCUMENT_DB_EVENT_SOURCE_CONFIG),
            Member::plain("EventSourceMappingArn", &EVENT_SOURCE_MAPPING_ARN),
            Member::plain("ProvisionedPollerConfig", &PROVISIONED_POLLER_CONFIG),
        ]);
    pub static EVENT_SOURCE_MAPPING_LOGGING_CONFIG: Schema =
        Schema::plain("EventSourceMappingLoggingConfig", Kind::Structure)
            .members(&[Member::plain("SystemLogLevel", &EVENT_SOURCE_MAPPING_SYSTEM_LOG_LEVEL)]);
    pub static EVENT_SOURCE_MAPPING_METRIC: Schema = Schema::plain("EventSourceMappingMetric", Kind::String)
        .one_of(super::EventSourceMappingMetric::VALUES);
    pub static EVENT_SOURCE_MAPPING_METRIC_LIST: Schema =
        Schema::plain("EventSourceMappingMetricList", Kind::List)
            .members(&[Member::plain("member", &EVENT_SOURCE_MAPPING_METRIC)])
            .min(0.0)
            .max(3.0);
    pub static EVENT_SOURCE_MAPPING_METRICS_CONFIG: Schema =
        Schema::plain("EventSourceMappingMetricsConfig", Kind::Structure)
            .members(&[Member::plain("Metrics", &EVENT_SOURCE_MAPPING_METRIC_LIST)]);
    pub static EVENT_SOURCE_MAPPING_SYSTEM_LOG_LEVEL: Schema =
        Schema::plain("EventSourceMappingSystemLogLevel", Kind::String)
            .one_of(super::EventSourceMappingSystemLogLevel::VALUES);
    pub static EVENT_SOURCE_MAPPINGS_LIST: Schema = Schema::plain("EventSourceMappingsList", Kind::List)
        .members(&[Member::plain("member", &EVENT_SOURCE_MAPPING_CONFIGURATION)]);
    pub static EVENT_SOURCE_POSITION: Schema =
        Schema::plain("EventSourcePosition", Kind::String).one_of(super::EventSourcePosition::VALUES);
    pub static EVENT_SOURCE_TOKEN: Schema =
        Schema::plain("EventSourceToken", Kind::String).min(0.0).max(256.0).pattern(r"[a-zA-Z0-9._\-]+");
    pub static EXECUTION_ENVIRONMENT_MEMORY_GI_B_PER_V_CPU: Schema =
        Schema::plain("ExecutionEnvironmentMemoryGiBPerVCpu", Kind::Double).min(2.0).max(8.0);
    pub static EXECUTION_TIMEOUT: Schema =
        Schema::plain("ExecutionTimeout", Kind::Integer).min(1.0).max(31622400.0);
    pub static FILE_SYSTEM_ARN: Schema = Schema::plain("FileSystemArn", Kind::String)
        .min(0.0)
        .max(256.0)
        .pattern(r"arn:aws[a-zA-Z-]*:elasticfilesystem:(eusc-)?[a-z]{2}((-gov)|(-iso([a-z]?)))?-[a-z]+-\d{1}:\d{12}:access-point/fsap-[a-f0-9]{17}$|^arn:aws[-a-z]*:s3files:[0-9a-z-:]+:file-system/fs-[0-9a-f]{17,40}/access-point/fsap-[0-9a-f]{17,40}");
    pub static FILE_SYSTEM_CONFIG: Schema = Schema::plain("FileSystemConfig", Kind::Structure).members(&[
        Member::plain("Arn", &FILE_SYSTEM_ARN).required(),
        Member::plain("LocalMountPath", &LOCAL_MOUNT_PATH).required(),
        Member::plain("S3FilesConfig", &S3_FILES_CONFIG),
    ]);
    pub static FILE_SYSTEM_CONFIG_LIST: Schema = Schema::plain("FileSystemConfigList", Kind::List)
        .members(&[Member::plain("member", &FILE_SYSTEM_CONFIG)])
        .min(0.0)
        .max(1.0);
    pub static FILTER: Schema =
        Schema::plain("Filter", Kind::Structure).members(&[Member::plain("Pattern", &PATTERN)]);
    pub static FILTER_CRITERIA: Schema =
        Schema::plain("FilterCriteria", Kind::Structure).members(&[Member::plain("Filters", &FILTER_LIST)]);
    pub static FILTER_CRITERIA_ERROR: Schema =
        Schema::plain("FilterCriteriaError", Kind::Structure).members(&[
            Member::plain("ErrorCode", &FILTER_CRITERIA_ERROR_CODE),
            Member::plain("Message", &FILTER_CRITERIA_ERROR_MESSAGE),
        ]);
    pub static FILTER_CRITERIA_ERROR_CODE: Schema = Schema::plain("FilterCriteriaErrorCode", Kind::String)
        .min(10.0)
        .max(50.0)
        .pattern("[A-Za-z]+Exception");
    pub static FILTER_CRITERIA_ERROR_MESSAGE: Schema =
        Schema::plain("FilterCriteriaErrorMessage", Kind::String).min(10.0).max(2048.0).pattern(".*");
    pub static FILTER_LIST: Schema =
        Schema::plain("FilterList", Kind::List).members(&[Member::plain("member", &FILTER)]);
    pub static FULL_DOCUMENT: Schema =
        Schema::plain("FullDocument", Kind::String).one_of(super::FullDocument::VALUES);
    pub static FUNCTION_ARN: Schema = Schema::plain("FunctionArn", Kind::String)
        .min(0.0)
        .max(10000.0)
        .pattern(r"arn:(aws[a-zA-Z-]*)?:lambda:(eusc-)?[a-z]{2}((-gov)|(-iso([a-z]?)))?-[a-z]+-\d{1}:\d{12}:function:[a-zA-Z0-9-_]+(:(\$LATEST|[a-zA-Z0-9-_]+))?");
    pub static FUNCTION_CODE: Schema = Schema::plain("FunctionCode", Kind::Structure).members(&[
        Member::plain("ZipFile", &BLOB),
        Member::plain("S3Bucket", &S3_BUCKET),
        Member::plain("S3Key", &S3_KEY),
        Member::plain("S3ObjectVersion", &S3_OBJECT_VERSION),
        Member::plain("S3ObjectStorageMode", &S3_OBJECT_STORAGE_MODE),
        Member::plain("ImageUri", &scalar::STRING),
        Member::plain("SourceKMSKeyArn", &KMS_KEY_ARN),
    ]);
    pub static FUNCTION_CODE_LOCATION: Schema = Schema::plain("FunctionCodeLocation", Kind::Structure)
        .members(&[
            Member::plain("RepositoryType", &scalar::STRING),
            Member::plain("Location", &SENSITIVE_STRING_ON_SERVER_ONLY),
            Member::plain("ImageUri", &scalar::STRING),
            Member::plain("ResolvedImageUri", &scalar::STRING),
            Member::plain("ResolvedS3Object", &RESOLVED_S3_OBJECT),
            Member::plain("SourceKMSKeyArn", &KMS_KEY_ARN),
            Member::plain("Error", &FUNCTION_CODE_LOCATION_ERROR),
        ]);
    pub static FUNCTION_CODE_LOCATION_ERROR: Schema =
        Schema::plain("FunctionCodeLocationError", Kind::Structure).members(&[
            Member::plain("ErrorCode", &scalar::STRING),
            Member::plain("Message", &SENSITIVE_STRING),
        ]);
    pub static FUNCTION_CONFIGURATION: Schema = Schema::plain("FunctionConfiguration", Kind::Structure)
        .members(&[
            Member::plain("FunctionName", &NAMESPACED_FUNCTION_NAME),
            Member::plain("FunctionArn", &NAME_SPACED_FUNCTION_ARN),
            Member::plain("Runtime", &RUNTIME),
            Member::plain("Role", &ROLE_ARN),
            Member::plain("Handler", &HANDLER),
            Member::plain("CodeSize", &scalar::LONG),
            Member::plain("Description", &DESCRIPTION),
            Member::plain("Timeout", &TIMEOUT),
            Member::plain("MemorySize", &MEMORY_SIZE),
            Member::plain("LastModified", &TIMESTAMP),
            Member::plain("CodeSha256", &scalar::STRING),
            Member::plain("Version", &VERSION),
            Member::plain("VpcConfig", &VPC_CONFIG_RESPONSE),
            Member::plain("DeadLetterConfig", &DEAD_LETTER_CONFIG),
            Member::plain("Environment", &ENVIRONMENT_RESPONSE),
            Member::plain("KMSKeyArn", &KMS_KEY_ARN),
            Member::plain("TracingConfig", &TRACING_CONFIG_RESPONSE),
            Member::plain("MasterArn", &FUNCTION_ARN),
            Member::plain("RevisionId", &scalar::STRING),
            Member::plain("Layers", &LAYERS_REFERENCE_LIST),
            Member::plain("State", &STATE),
            Member::plain("StateReason", &scalar::STRING),
            Member::plain("StateReasonCode", &STATE_REASON_CODE),
            Member::plain("LastUpdateStatus", &LAST_UPDATE_STATUS),
            Member::plain("LastUpdateStatusReason", &scalar::STRING),
            Member::plain("LastUpdateStatusReasonCode", &LAST_UPDATE_STATUS_REASON_CODE),
            Member::plain("FileSystemConfigs", &FILE_SYSTEM_CONFIG_LIST),
            Member::plain("SigningProfileVersionArn", &ARN),
            Member::plain("SigningJobArn", &ARN),
            Member::plain("PackageType", &PACKAGE_TYPE),
            Member::plain("ImageConfigResponse", &IMAGE_CONFIG_RESPONSE),
            Member::plain("Architectures", &ARCHITECTURES_LIST),
            Member::plain("EphemeralStorage", &EPHEMERAL_STORAGE),
            Member::plain("SnapStart", &SNAP_START_RESPONSE),
            Member::plain("RuntimeVersionConfig", &RUNTIME_VERSION_CONFIG),
            Member::plain("LoggingConfig", &LOGGING_CONFIG),
            Member::plain("TenancyConfig", &TENANCY_CONFIG),
            Member::plain("CapacityProviderConfig", &CAPACITY_PROVIDER_CONFIG),
            Member::plain("ConfigSha256", &scalar::STRING),
            Member::plain("DurableConfig", &DURABLE_CONFIG),
            Member::plain("RuntimeConfig", &FUNCTION_RUNTIME_CONFIG),
            Member::plain("AcceleratorConfig", &ACCELERATOR_CONFIG),
        ]);
    pub static FUNCTION_EVENT_INVOKE_CONFIG: Schema =
        Schema::plain("FunctionEventInvokeConfig", Kind::Structure).members(&[
            Member::plain("LastModified", &scalar::TIMESTAMP),
            Member::plain("FunctionArn", &FUNCTION_ARN),
            Member::plain("MaximumRetryAttempts", &MAXIMUM_RETRY_ATTEMPTS),
            Member::plain("MaximumEventAgeInSeconds", &MAXIMUM_EVENT_AGE_IN_SECONDS),
            Member::plain("DestinationConfig", &DESTINATION_CONFIG),
        ]);
    pub static FUNCTION_EVENT_INVOKE_CONFIG_LIST: Schema =
        Schema::plain("FunctionEventInvokeConfigList", Kind::List)
            .members(&[Member::plain("member", &FUNCTION_EVENT_INVOKE_CONFIG)]);
    pub static FUNCTION_LIST: Schema = Schema::plain("FunctionList", Kind::List)
        .members(&[Member::plain("member", &FUNCTION_CONFIGURATION)]);
    pub static FUNCTION_NAME: Schema = Schema::plain("FunctionName", Kind::String)
        .min(1.0)
        .max(140.0)
        .pattern(r"(arn:(aws[a-zA-Z-]*)?:lambda:)?((eusc-)?[a-z]{2}((-gov)|(-iso([a-z]?)))?-[a-z]+-\d{1}:)?(\d{12}:)?(function:)?([a-zA-Z0-9-_]+)(:(\$LATEST|[a-zA-Z0-9-_]+))?");
    pub static FUNCTION_RESPONSE_TYPE: Schema =
        Schema::plain("FunctionResponseType", Kind::String).one_of(super::FunctionResponseType::VALUES);
    pub static FUNCTION_RESPONSE_TYPE_LIST: Schema = Schema::plain("FunctionResponseTypeList", Kind::List)
        .members(&[Member::plain("member", &FUNCTION_RESPONSE_TYPE)])
        .min(0.0)
        .max(1.0);
    pub static FUNCTION_RUNTIME_ALIAS: Schema =
        Schema::plain("FunctionRuntimeAlias", Kind::String).min(1.0).max(128.0);
    pub static FUNCTION_RUNTIME_ARN: Schema = Schema::plain("FunctionRuntimeArn", Kind::String)
        .min(48.0)
        .max(2048.0)
        .pattern(r"arn:[a-z-]+:lambda:[a-z0-9-]+:\d{12}:runtime/.+");
    pub static FUNCTION_RUNTIME_CONFIG: Schema = Schema::plain("FunctionRuntimeConfig", Kind::Structure)
        .members(&[
            Member::plain("RuntimeArn", &FUNCTION_RUNTIME_ARN).required(),
            Member::plain("RuntimeAlias", &FUNCTION_RUNTIME_ALIAS).required(),
        ]);
    pub static FUNCTION_URL: Schema = Schema::plain("FunctionUrl", Kind::String).min(40.0).max(100.0);
    pub static FUNCTION_URL_AUTH_TYPE: Schema =
        Schema::plain("FunctionUrlAuthType", Kind::String).one_of(super::FunctionUrlAuthType::VALUES);
    pub static FUNCTION_URL_CONFIG: Schema = Schema::plain("FunctionUrlConfig", Kind::Structure).members(&[
        Member::plain("FunctionUrl", &FUNCTION_URL).required(),
        Member::plain("FunctionArn", &FUNCTION_ARN).required(),
        Member::plain("CreationTime", &TIMESTAMP).required(),
        Member::plain("LastModifiedTime", &TIMESTAMP).required(),
        Member::plain("Cors", &CORS),
        Member::plain("AuthType", &FUNCTION_URL_AUTH_TYPE).required(),
        Member::plain("InvokeMode", &INVOKE_MODE),
    ]);
    pub static FUNCTION_URL_CONFIG_LIST: Schema = Schema::plain("FunctionUrlConfigList", Kind::List)
        .members(&[Member::plain("member", &FUNCTION_URL_CONFIG)]);
    pub static FUNCTION_URL_FUNCTION_NAME: Schema = Schema::plain("FunctionUrlFunctionName", Kind::String)
        .min(1.0)
        .max(140.0)
        .pattern(r"(arn:(aws[a-zA-Z-]*)?:lambda:)?((eusc-)?[a-z]{2}((-gov)|(-iso([a-z]?)))?-[a-z]+-\d{1}:)?(\d{12}:)?(function:)?([a-zA-Z0-9-_]{1,64})(:((?!\d+$)[0-9a-zA-Z-_]+))?");
    pub static FUNCTION_URL_QUALIFIER: Schema = Schema::plain("FunctionUrlQualifier", Kind::String)
        .min(1.0)
        .max(128.0)
        .pattern(r"((?!^\d+$)^[0-9a-zA-Z-_]+$)");
    pub static FUNCTION_VERSION: Schema =
        Schema::plain("FunctionVersion", Kind::String).one_of(super::FunctionVersion::VALUES);
    pub static FUNCTION_VERSION_LATEST_PUBLISHED: Schema =
        Schema::plain("FunctionVersionLatestPublished", Kind::String)
            .one_of(super::FunctionVersionLatestPublished::VALUES);
    pub static GET_ACCOUNT_SETTINGS_REQUEST: Schema =
        Schema::plain("GetAccountSettingsRequest", Kind::Structure);
    pub static GET_ACCOUNT_SETTINGS_RESPONSE: Schema =
        Schema::plain("GetAccountSettingsResponse", Kind::Structure).members(&[
            Member::plain("AccountLimit", &ACCOUNT_LIMIT),
            Member::plain("AccountUsage", &ACCOUNT_USAGE),
        ]);
    pub static GET_ALIAS_REQUEST: Schema = Schema::plain("GetAliasRequest", Kind::Structure).members(&[
        Member::plain("FunctionName", &FUNCTION_NAME).required().at(Location::Uri),
        Member::plain("Name", &ALIAS).required().at(Location::Uri),
    ]);
    pub static GET_EVENT_SOURCE_MAPPING_REQUEST: Schema = Schema::plain(
        "GetEventSourceMappingRequest",
        Kind::Structure,
    )
    .members(&[Member::plain("UUID", &UUID_STRING).required().at(Location::Uri)]);
    pub static GET_FUNCTION_CODE_SIGNING_CONFIG_REQUEST: Schema = Schema::plain(
        "GetFunctionCodeSigningConfigRequest",
        Kind::Structure,
    )
    .members(&[Member::plain("FunctionName", &NAMESPACED_FUNCTION_NAME).required().at(Location::Uri)]);
    pub static GET_FUNCTION_CODE_SIGNING_CONFIG_RESPONSE: Schema =
        Schema::plain("GetFunctionCodeSigningConfigResponse", Kind::Structure).members(&[
            Member::plain("CodeSigningConfigArn", &CODE_SIGNING_CONFIG_ARN).required(),
            Member::plain("FunctionName", &FUNCTION_NAME).required(),
        ]);
    pub static GET_FUNCTION_CONCURRENCY_REQUEST: Schema = Schema::plain(
        "GetFunctionConcurrencyRequest",
        Kind::Structure,
    )
    .members(&[Member::plain("FunctionName", &FUNCTION_NAME).required().at(Location::Uri)]);
    pub static GET_FUNCTION_CONCURRENCY_RESPONSE: Schema =
        Schema::plain("GetFunctionConcurrencyResponse", Kind::Structure)
            .members(&[Member::plain("ReservedConcurrentExecutions", &RESERVED_CONCURRENT_EXECUTIONS)]);
    pub static GET_FUNCTION_CONFIGURATION_REQUEST: Schema =
        Schema::plain("GetFunctionConfigurationRequest", Kind::Structure).members(&[
            Member::plain("FunctionName", &NAMESPACED_FUNCTION_NAME).required().at(Location::Uri),
            Member::plain("Qualifier", &NUMERIC_LATEST_PUBLISHED_OR_ALIAS_QUALIFIER)
                .at(Location::QueryString),
        ]);
    pub static GET_FUNCTION_EVENT_INVOKE_CONFIG_REQUEST: Schema =
        Schema::plain("GetFunctionEventInvokeConfigRequest", Kind::Structure).members(&[
            Member::plain("FunctionName", &NAMESPACED_FUNCTION_NAME).required().at(Location::Uri),
            Member::plain("Qualifier", &NUMERIC_LATEST_PUBLISHED_OR_ALIAS_QUALIFIER)
                .at(Location::QueryString),
        ]);
    pub static GET_FUNCTION_RECURSION_CONFIG_REQUEST: Schema = Schema::plain(
        "GetFunctionRecursionConfigRequest",
        Kind::Structure,
    )
    .members(&[Member::plain("FunctionName", &UNQUALIFIED_FUNCTION_NAME).required().at(Location::Uri)]);
    pub static GET_FUNCTION_RECURSION_CONFIG_RESPONSE: Schema =
        Schema::plain("GetFunctionRecursionConfigResponse", Kind::Structure)
            .members(&[Member::plain("RecursiveLoop", &RECURSIVE_LOOP)]);
    pub static GET_FUNCTION_REQUEST: Schema =
        Schema::plain("GetFunctionRequest", Kind::Structure).members(&[
            Member::plain("FunctionName", &NAMESPACED_FUNCTION_NAME).required().at(Location::Uri),
            Member::plain("Qualifier", &NUMERIC_LATEST_PUBLISHED_OR_ALIAS_QUALIFIER)
                .at(Location::QueryString),
        ]);
    pub static GET_FUNCTION_RESPONSE: Schema =
        Schema::plain("GetFunctionResponse", Kind::Structure).members(&[
            Member::plain("Configuration", &FUNCTION_CONFIGURATION),
            Member::plain("Code", &FUNCTION_CODE_LOCATION),
            Member::plain("Tags", &TAGS),
            Member::plain("TagsError", &TAGS_ERROR),
            Member::plain("Concurrency", &CONCURRENCY),
        ]);
    pub static GET_FUNCTION_URL_CONFIG_REQUEST: Schema =
        Schema::plain("GetFunctionUrlConfigRequest", Kind::Structure).members(&[
            Member::plain("FunctionName", &FUNCTION_URL_FUNCTION_NAME).required().at(Location::Uri),
            Member::plain("Qualifier", &FUNCTION_URL_QUALIFIER).at(Location::QueryString),
        ]);
    pub static GET_FUNCTION_URL_CONFIG_RESPONSE: Schema =
        Schema::plain("GetFunctionUrlConfigResponse", Kind::Structure).members(&[
            Member::plain("FunctionUrl", &FUNCTION_URL).required(),
            Member::plain("FunctionArn", &FUNCTION_ARN).required(),
            Member::plain("AuthType", &FUNCTION_URL_AUTH_TYPE).required(),
            Member::plain("Cors", &CORS),
            Member::plain("CreationTime", &TIMESTAMP).required(),
            Member::plain("LastModifiedTime", &TIMESTAMP).required(),
            Member::plain("InvokeMode", &INVOKE_MODE),
        ]);
    pub static GET_LAYER_VERSION_BY_ARN_REQUEST: Schema = Schema::plain(
        "GetLayerVersionByArnRequest",
        Kind::Structure,
    )
    .members(&[Member::plain("Arn", &LAYER_VERSION_ARN).required().at(Location::QueryString)]);
    pub static GET_LAYER_VERSION_POLICY_REQUEST: Schema =
        Schema::plain("GetLayerVersionPolicyRequest", Kind::Structure).members(&[
            Member::plain("LayerName", &LAYER_NAME_OR_ARN).required().at(Location::Uri),
            Member::plain("VersionNumber", &scalar::LONG).required().at(Location::Uri),
        ]);
    pub static GET_LAYER_VERSION_POLICY_RESPONSE: Schema =
        Schema::plain("GetLayerVersionPolicyResponse", Kind::Structure).members(&[
            Member::plain("Policy", &scalar::STRING),
            Member::plain("RevisionId", &scalar::STRING),
        ]);
    pub static GET_LAYER_VERSION_REQUEST: Schema = Schema::plain("GetLayerVersionRequest", Kind::Structure)
        .members(&[
            Member::plain("LayerName", &LAYER_NAME_OR_ARN).required().at(Location::Uri),
            Member::plain("VersionNumber", &scalar::LONG).required().at(Location::Uri),
        ]);
    pub static GET_LAYER_VERSION_RESPONSE: Schema = Schema::plain("GetLayerVersionResponse", Kind::Structure)
        .members(&[
            Member::plain("Content", &LAYER_VERSION_CONTENT_OUTPUT),
            Member::plain("LayerArn", &LAYER_ARN),
            Member::plain("LayerVersionArn", &LAYER_VERSION_ARN),
            Member::plain("Description", &DESCRIPTION),
            Member::plain("CreatedDate", &TIMESTAMP),
            Member::plain("Version", &scalar::LONG),
            Member::plain("CompatibleArchitectures", &COMPATIBLE_ARCHITECTURES),
            Member::plain("CompatibleRuntimes", &COMPATIBLE_RUNTIMES),
            Member::plain("LicenseInfo", &LICENSE_INFO),
        ]);
    pub static GET_POLICY_REQUEST: Schema = Schema::plain("GetPolicyRequest", Kind::Structure).members(&[
        Member::plain("FunctionName", &NAMESPACED_FUNCTION_NAME).required().at(Location::Uri),
        Member::plain("Qualifier", &NUMERIC_LATEST_PUBLISHED_OR_ALIAS_QUALIFIER).at(Location::QueryString),
    ]);
    pub static GET_POLICY_RESPONSE: Schema = Schema::plain("GetPolicyResponse", Kind::Structure)
        .members(&[Member::plain("Policy", &scalar::STRING), Member::plain("RevisionId", &scalar::STRING)]);
    pub static GET_PROVISIONED_CONCURRENCY_CONFIG_REQUEST: Schema =
        Schema::plain("GetProvisionedConcurrencyConfigRequest", Kind::Structure).members(&[
            Member::plain("FunctionName", &FUNCTION_NAME).required().at(Location::Uri),
            Member::plain("Qualifier", &QUALIFIER).required().at(Location::QueryString),
        ]);
    pub static GET_PROVISIONED_CONCURRENCY_CONFIG_RESPONSE: Schema =
        Schema::plain("GetProvisionedConcurrencyConfigResponse", Kind::Structure).members(&[
            Member::plain("RequestedProvisionedConcurrentExecutions", &POSITIVE_INTEGER),
            Member::plain("AvailableProvisionedConcurrentExecutions", &NON_NEGATIVE_INTEGER),
            Member::plain("AllocatedProvisionedConcurrentExecutions", &NON_NEGATIVE_INTEGER),
            Member::plain("Status", &PROVISIONED_CONCURRENCY_STATUS_ENUM),
            Member::plain("StatusReason", &scalar::STRING),
            Member::plain("LastModified", &TIMESTAMP),
        ]);
    pub static GET_RUNTIME_MANAGEMENT_CONFIG_REQUEST: Schema =
        Schema::plain("GetRuntimeManagementConfigRequest", Kind::Structure).members(&[
            Member::plain("FunctionName", &NAMESPACED_FUNCTION_NAME).required().at(Location::Uri),
            Member::plain("Qualifier", &NUMERIC_LATEST_PUBLISHED_OR_ALIAS_QUALIFIER)
                .at(Location::QueryString),
        ]);
    pub static GET_RUNTIME_MANAGEMENT_CONFIG_RESPONSE: Schema =
        Schema::plain("GetRuntimeManagementConfigResponse", Kind::Structure).members(&[
            Member::plain("UpdateRuntimeOn", &UPDATE_RUNTIME_ON),
            Member::plain("FunctionArn", &NAME_SPACED_FUNCTION_ARN),
            Member::plain("RuntimeVersionArn", &RUNTIME_VERSION_ARN),
        ]);
    pub static HANDLER: Schema =
        Schema::plain("Handler", Kind::String).min(0.0).max(128.0).pattern(r"[^\s]+");
    pub static HEADER: Schema = Schema::plain("Header", Kind::String).min(0.0).max(1024.0).pattern(".*");
    pub static HEADERS_LIST: Schema = Schema::plain("HeadersList", Kind::List)
        .members(&[Member::plain("member", &HEADER)])
        .min(0.0)
        .max(100.0);
    pub static IMAGE_CONFIG: Schema = Schema::plain("ImageConfig", Kind::Structure).members(&[
        Member::plain("EntryPoint", &STRING_LIST),
        Member::plain("Command", &STRING_LIST),
        Member::plain("WorkingDirectory", &WORKING_DIRECTORY),
    ]);
    pub static IMAGE_CONFIG_ERROR: Schema = Schema::plain("ImageConfigError", Kind::Structure)
        .members(&[Member::plain("ErrorCode", &scalar::STRING), Member::plain("Message", &SENSITIVE_STRING)]);
    pub static IMAGE_CONFIG_RESPONSE: Schema = Schema::plain("ImageConfigResponse", Kind::Structure)
        .members(&[Member::plain("ImageConfig", &IMAGE_CONFIG), Member::plain("Error", &IMAGE_CONFIG_ERROR)]);
    pub static INVOCATION_REQUEST: Schema = Schema::plain("InvocationRequest", Kind::Structure)
        .members(&[
            Member::plain("FunctionName", &NAMESPACED_FUNCTION_NAME).required().at(Location::Uri),
            Member::plain("InvocationType", &INVOCATION_TYPE)
                .at(Location::Header)
                .wire("X-Amz-Invocation-Type"),
            Member::plain("LogType", &LOG_TYPE).at(Location::Header).wire("X-Amz-Log-Type"),
            Member::plain("ClientContext", &scalar::STRING).at(Location::Header).wire("X-Amz-Client-Context"),
            Member::plain("DurableExecutionName", &DURABLE_EXECUTION_NAME)
                .at(Location::Header)
                .wire("X-Amz-Durable-Execution-Name"),
            Member::plain("Payload", &BLOB),
            Member::plain("Qualifier", &NUMERIC_LATEST_PUBLISHED_OR_ALIAS_QUALIFIER)
                .at(Location::QueryString),
            Member::plain("TenantId", &TENANT_ID).at(Location::Header).wire("X-Amz-Tenant-Id"),
        ])
        .payload(5);
    pub static INVOCATION_RESPONSE: Schema = Schema::plain("InvocationResponse", Kind::Structure)
        .members(&[
            Member::plain("StatusCode", &scalar::INTEGER).at(Location::StatusCode),
            Member::plain("FunctionError", &scalar::STRING).at(Location::Header).wire("X-Amz-Function-Error"),
            Member::plain("LogResult", &scalar::STRING).at(Location::Header).wire("X-Amz-Log-Result"),
            Member::plain("Payload", &BLOB),
            Member::plain("ExecutedVersion", &VERSION).at(Location::Header).wire("X-Amz-Executed-Version"),
            Member::plain("DurableExecutionArn", &DURABLE_EXECUTION_ARN)
                .at(Location::Header)
                .wire("X-Amz-Durable-Execution-Arn"),
        ])
        .payload(3);
    pub static INVOCATION_TYPE: Schema =
        Schema::plain("InvocationType", Kind::String).one_of(super::InvocationType::VALUES);
    pub static INVOKE_ASYNC_REQUEST: Schema = Schema::plain("InvokeAsyncRequest", Kind::Structure)
        .members(&[
            Member::plain("FunctionName", &NAMESPACED_FUNCTION_NAME).required().at(Location::Uri),
            Member::plain("InvokeArgs", &BLOB_STREAM).required(),
        ])
        .payload(1);
    pub static INVOKE_ASYNC_RESPONSE: Schema = Schema::plain("InvokeAsyncResponse", Kind::Structure)
        .members(&[Member::plain("Status", &scalar::INTEGER).at(Location::StatusCode)]);
    pub static INVOKE_MODE: Schema =
        Schema::plain("InvokeMode", Kind::String).one_of(super::InvokeMode::VALUES);
    pub static KMS_KEY_ARN: Schema = Schema::plain("KMSKeyArn", Kind::String)
        .min(0.0)
        .max(10000.0)
        .pattern("(arn:(aws[a-zA-Z-]*)?:[a-z0-9-.]+:.*)|()");
    pub static KAFKA_EVENT_SOURCE_MAPPING_CONSUMPTION_MODE: Schema =
        Schema::plain("KafkaEventSourceMappingConsumptionMode", Kind::String)
            .one_of(super::KafkaEventSourceMappingConsumptionMode::VALUES);
    pub static KAFKA_SCHEMA_REGISTRY_ACCESS_CONFIG: Schema =
        Schema::plain("KafkaSchemaRegistryAccessConfig", Kind::Structure)
            .members(&[Member::plain("Type", &KAFKA_SCHEMA_REGISTRY_AUTH_TYPE), Member::plain("URI", &ARN)]);
    pub static KAFKA_SCHEMA_REGISTRY_ACCESS_CONFIG_LIST: Schema =
        Schema::plain("KafkaSchemaRegistryAccessConfigList", Kind::List)
            .members(&[Member::plain("member", &KAFKA_SCHEMA_REGISTRY_ACCESS_CONFIG)]);
    pub static KAFKA_SCHEMA_REGISTRY_AUTH_TYPE: Schema =
        Schema::plain("KafkaSchemaRegistryAuthType", Kind::String)
            .one_of(super::KafkaSchemaRegistryAuthType::VALUES);
    pub static KAFKA_SCHEMA_REGISTRY_CONFIG: Schema =
        Schema::plain("KafkaSchemaRegistryConfig", Kind::Structure).members(&[
            Member::plain("SchemaRegistryURI", &SCHEMA_REGISTRY_URI),
            Member::plain("EventRecordFormat", &SCHEMA_REGISTRY_EVENT_RECORD_FORMAT),
            Member::plain("AccessConfigs", &KAFKA_SCHEMA_REGISTRY_ACCESS_CONFIG_LIST),
            Member::plain("SchemaValidationConfigs", &KAFKA_SCHEMA_VALIDATION_CONFIG_LIST),
        ]);
    pub static KAFKA_SCHEMA_VALIDATION_ATTRIBUTE: Schema =
        Schema::plain("KafkaSchemaValidationAttribute", Kind::String)
            .one_of(super::KafkaSchemaValidationAttribute::VALUES);
    pub static KAFKA_SCHEMA_VALIDATION_CONFIG: Schema =
        Schema::plain("KafkaSchemaValidationConfig", Kind::Structure)
            .members(&[Member::plain("Attribute", &KAFKA_SCHEMA_VALIDATION_ATTRIBUTE)]);
    pub static KAFKA_SCHEMA_VALIDATION_CONFIG_LIST: Schema =
        Schema::plain("KafkaSchemaValidationConfigList", Kind::List)
            .members(&[Member::plain("member", &KAFKA_SCHEMA_VALIDATION_CONFIG)]);
    pub static LAMBDA_MANAGED_INSTANCES_CAPACITY_PROVIDER_CONFIG: Schema =
        Schema::plain("LambdaManagedInstancesCapacityProviderConfig", Kind::Structure).members(&[
            Member::plain("CapacityProviderArn", &CAPACITY_PROVIDER_ARN).required(),
            Member::plain(
                "PerExecutionEnvironmentMaxConcurrency",
                &PER_EXECUTION_ENVIRONMENT_MAX_CONCURRENCY,
            ),
            Member::plain(
                "ExecutionEnvironmentMemoryGiBPerVCpu",
                &EXECUTION_ENVIRONMENT_MEMORY_GI_B_PER_V_CPU,
            ),
        ]);
    pub static LAST_UPDATE_STATUS: Schema =
        Schema::plain("LastUpdateStatus", Kind::String).one_of(super::LastUpdateStatus::VALUES);
    pub static LAST_UPDATE_STATUS_REASON_CODE: Schema =
        Schema::plain("LastUpdateStatusReasonCode", Kind::String).one_of(&[
            "EniLimitExceeded",
            "InsufficientRolePermissions",
            "InvalidConfiguration",
            "InternalError",
            "SubnetOutOfIPAddresses",
            "InvalidSubnet",
            "InvalidSecurityGroup",
            "ImageDeleted",
            "ImageAccessDenied",
            "InvalidImage",
            "KMSKeyAccessDenied",
            "KMSKeyNotFound",
            "InvalidStateKMSKey",
            "DisabledKMSKey",
            "EFSIOError",
            "EFSMountConnectivityError",
            "EFSMountFailure",
            "EFSMountTimeout",
            "InvalidRuntime",
            "InvalidZipFileException",
            "FunctionError",
            "ServiceQuotaExceededException",
            "VcpuLimitExceeded",
            "CapacityProviderScalingLimitExceeded",
            "InsufficientCapacity",
            "EC2RequestLimitExceeded",
            "FunctionError.InitTimeout",
            "FunctionError.RuntimeInitError",
            "FunctionError.ExtensionInitError",
            "FunctionError.InvalidEntryPoint",
            "FunctionError.InvalidWorkingDirectory",
            "FunctionError.PermissionDenied",
            "FunctionError.TooManyExtensions",
            "FunctionError.InitResourceExhausted",
            "DisallowedByVpcEncryptionControl",
            "IncompatibleAcceleratorInstanceTypes",
            "DependencyError",
        ]);
    pub static LAYER: Schema = Schema::plain("Layer", Kind::Structure).members(&[
        Member::plain("Arn", &LAYER_VERSION_ARN),
        Member::plain("CodeSize", &scalar::LONG),
        Member::plain("SigningProfileVersionArn", &ARN),
        Member::plain("SigningJobArn", &ARN),
    ]);
    pub static LAYER_ARN: Schema = Schema::plain("LayerArn", Kind::String)
        .min(1.0)
        .max(2048.0)
        .pattern(r"arn:(aws[a-zA-Z-]*)?:lambda:(eusc-)?[a-z]{2}((-gov)|(-iso([a-z]?)))?-[a-z]+-\d{1}:\d{12}:layer:[a-zA-Z0-9-_]+");
    pub static LAYER_LIST: Schema =
        Schema::plain("LayerList", Kind::List).members(&[Member::plain("member", &LAYER_VERSION_ARN)]);
    pub static LAYER_NAME: Schema = Schema::plain("LayerName", Kind::String)
        .min(1.0)
        .max(140.0)
        .pattern(r"(arn:(aws[a-zA-Z-]*)?:lambda:(eusc-)?[a-z]{2}((-gov)|(-iso([a-z]?)))?-[a-z]+-\d{1}:\d{12}:layer:[a-zA-Z0-9-_]+)|[a-zA-Z0-9-_]+");
    pub static LAYER_NAME_OR_ARN: Schema = Schema::plain("LayerNameOrArn", Kind::String)
        .min(1.0)
        .max(2048.0)
        .pattern(r"(arn:(aws[a-zA-Z-]*)?:lambda:(eusc-)?[a-z]{2}((-gov)|(-iso([a-z]?)))?-[a-z]+-\d{1}:\d{12}:layer:[a-zA-Z0-9-_]{1,140}|[a-zA-Z0-9-_]{1,140})");
    pub static LAYER_PERMISSION_ALLOWED_ACTION: Schema =
        Schema::plain("LayerPermissionAllowedAction", Kind::String)
            .min(0.0)
            .max(22.0)
            .pattern("lambda:GetLayerVersion");
    pub static LAYER_PERMISSION_ALLOWED_PRINCIPAL: Schema =
        Schema::plain("LayerPermissionAllowedPrincipal", Kind::String)
            .min(0.0)
            .max(10000.0)
            .pattern(r"\d{12}|\*|arn:(aws[a-zA-Z-]*):iam::\d{12}:root");
    pub static LAYER_VERSION_ARN: Schema = Schema::plain("LayerVersionArn", Kind::String)
        .min(1.0)
        .max(2048.0)
        .pattern(r"((arn:(aws[a-zA-Z-]*)?:lambda:(eusc-)?[a-z]{2}((-gov)|(-iso([a-z]?)))?-[a-z]+-\d{1}:\d{12}:layer:[a-zA-Z0-9-_]+:[0-9]+)|(arn:[a-zA-Z0-9-]+:lambda:::awslayer:[a-zA-Z0-9-_]+))");
    pub static LAYER_VERSION_CONTENT_INPUT: Schema =
        Schema::plain("LayerVersionContentInput", Kind::Structure).members(&[
            Member::plain("S3Bucket", &S3_BUCKET),
            Member::plain("S3Key", &S3_KEY),
            Member::plain("S3ObjectVersion", &S3_OBJECT_VERSION),
            Member::plain("S3ObjectStorageMode", &S3_OBJECT_STORAGE_MODE),
            Member::plain("ZipFile", &BLOB),
        ]);
    pub static LAYER_VERSION_CONTENT_OUTPUT: Schema =
        Schema::plain("LayerVersionContentOutput", Kind::Structure).members(&[
            Member::plain("Location", &SENSITIVE_STRING_ON_SERVER_ONLY),
            Member::plain("CodeSha256", &scalar::STRING),
            Member::plain("CodeSize", &scalar::LONG),
            Member::plain("SigningProfileVersionArn", &ARN),
            Member::plain("SigningJobArn", &ARN),
            Member::plain("ResolvedS3Object", &RESOLVED_S3_OBJECT),
        ]);
    pub static LAYER_VERSIONS_LIST: Schema = Schema::plain("LayerVersionsList", Kind::List)
        .members(&[Member::plain("member", &LAYER_VERSIONS_LIST_ITEM)]);
    pub static LAYER_VERSIONS_LIST_ITEM: Schema = Schema::plain("LayerVersionsListItem", Kind::Structure)
        .members(&[
            Member::plain("LayerVersionArn", &LAYER_VERSION_ARN),
            Member::plain("Version", &scalar::LONG),
            Member::plain("Description", &DESCRIPTION),
            Member::plain("CreatedDate", &TIMESTAMP),
            Member::plain("CompatibleArchitectures", &COMPATIBLE_ARCHITECTURES),
            Member::plain("CompatibleRuntimes", &COMPATIBLE_RUNTIMES),
            Member::plain("LicenseInfo", &LICENSE_INFO),
        ]);
    pub static LAYERS_LIST: Schema =
        Schema::plain("LayersList", Kind::List).members(&[Member::plain("member", &LAYERS_LIST_ITEM)]);
    pub static LAYERS_LIST_ITEM: Schema = Schema::plain("LayersListItem", Kind::Structure).members(&[
        Member::plain("LayerName", &LAYER_NAME),
        Member::plain("LayerArn", &LAYER_ARN),
        Member::plain("LatestMatchingVersion", &LAYER_VERSIONS_LIST_ITEM),
    ]);
    pub static LAYERS_REFERENCE_LIST: Schema =
        Schema::plain("LayersReferenceList", Kind::List).members(&[Member::plain("member", &LAYER)]);
    pub static LICENSE_INFO: Schema =
        Schema::plain("LicenseInfo", Kind::String).min(0.0).max(512.0).pattern(".*");
    pub static LIST_ALIASES_REQUEST: Schema =
        Schema::plain("ListAliasesRequest", Kind::Structure).members(&[
            Member::plain("FunctionName", &FUNCTION_NAME).required().at(Location::Uri),
            Member::plain("FunctionVersion", &VERSION_WITH_LATEST_PUBLISHED).at(Location::QueryString),
            Member::plain("Marker", &scalar::STRING).at(Location::QueryString),
            Member::plain("MaxItems", &MAX_LIST_ITEMS).at(Location::QueryString),
        ]);
    pub static LIST_ALIASES_RESPONSE: Schema = Schema::plain("ListAliasesResponse", Kind::Structure)
        .members(&[Member::plain("NextMarker", &scalar::STRING), Member::plain("Aliases", &ALIAS_LIST)]);
    pub static LIST_EVENT_SOURCE_MAPPINGS_REQUEST: Schema =
        Schema::plain("ListEventSourceMappingsRequest", Kind::Structure).members(&[
            Member::plain("EventSourceArn", &ARN).at(Location::QueryString),
            Member::plain("FunctionName", &NAMESPACED_FUNCTION_NAME).at(Location::QueryString),
            Member::plain("Marker", &scalar::STRING).at(Location::QueryString),
            Member::plain("MaxItems", &MAX_LIST_ITEMS).at(Location::QueryString),
        ]);
    pub static LIST_EVENT_SOURCE_MAPPINGS_RESPONSE: Schema =
        Schema::plain("ListEventSourceMappingsResponse", Kind::Structure).members(&[
            Member::plain("NextMarker", &scalar::STRING),
            Member::plain("EventSourceMappings", &EVENT_SOURCE_MAPPINGS_LIST),
        ]);
    pub static LIST_FUNCTION_EVENT_INVOKE_CONFIGS_REQUEST: Schema =
        Schema::plain("ListFunctionEventInvokeConfigsRequest", Kind::Structure).members(&[
            Member::plain("FunctionName", &NAMESPACED_FUNCTION_NAME).required().at(Location::Uri),
            Member::plain("Marker", &scalar::STRING).at(Location::QueryString),
            Member::plain("MaxItems", &MAX_FUNCTION_EVENT_INVOKE_CONFIG_LIST_ITEMS).at(Location::QueryString),
        ]);
    pub static LIST_FUNCTION_EVENT_INVOKE_CONFIGS_RESPONSE: Schema =
        Schema::plain("ListFunctionEventInvokeConfigsResponse", Kind::Structure).members(&[
            Member::plain("FunctionEventInvokeConfigs", &FUNCTION_EVENT_INVOKE_CONFIG_LIST),
            Member::plain("NextMarker", &scalar::STRING),
        ]);
    pub static LIST_FUNCTION_URL_CONFIGS_REQUEST: Schema =
        Schema::plain("ListFunctionUrlConfigsRequest", Kind::Structure).members(&[
            Member::plain("FunctionName", &FUNCTION_URL_FUNCTION_NAME).required().at(Location::Uri),
            Member::plain("Marker", &scalar::STRING).at(Location::QueryString),
            Member::plain("MaxItems", &MAX_ITEMS).at(Location::QueryString),
        ]);
    pub static LIST_FUNCTION_URL_CONFIGS_RESPONSE: Schema =
        Schema::plain("ListFunctionUrlConfigsResponse", Kind::Structure).members(&[
            Member::plain("FunctionUrlConfigs", &FUNCTION_URL_CONFIG_LIST).required(),
            Member::plain("NextMarker", &scalar::STRING),
        ]);
    pub static LIST_FUNCTIONS_REQUEST: Schema = Schema::plain("ListFunctionsRequest", Kind::Structure)
        .members(&[
            Member::plain("MasterRegion", &MASTER_REGION).at(Location::QueryString),
            Member::plain("FunctionVersion", &FUNCTION_VERSION).at(Location::QueryString),
            Member::plain("Marker", &scalar::STRING).at(Location::QueryString),
            Member::plain("MaxItems", &MAX_LIST_ITEMS).at(Location::QueryString),
        ]);
    pub static LIST_FUNCTIONS_RESPONSE: Schema = Schema::plain("ListFunctionsResponse", Kind::Structure)
        .members(&[Member::plain("NextMarker", &scalar::STRING), Member::plain("Functions", &FUNCTION_LIST)]);
    pub static LIST_LAYER_VERSIONS_REQUEST: Schema =
        Schema::plain("ListLayerVersionsRequest", Kind::Structure).members(&[
            Member::plain("CompatibleArchitecture", &ARCHITECTURE).at(Location::QueryString),
            Member::plain("CompatibleRuntime", &RUNTIME).at(Location::QueryString),
            Member::plain("LayerName", &LAYER_NAME_OR_ARN).required().at(Location::Uri),
            Member::plain("Marker", &scalar::STRING).at(Location::QueryString),
            Member::plain("MaxItems", &MAX_LAYER_LIST_ITEMS).at(Location::QueryString),
        ]);
    pub static LIST_LAYER_VERSIONS_RESPONSE: Schema =
        Schema::plain("ListLayerVersionsResponse", Kind::Structure).members(&[
            Member::plain("NextMarker", &scalar::STRING),
            Member::plain("LayerVersions", &LAYER_VERSIONS_LIST),
        ]);
    pub static LIST_LAYERS_REQUEST: Schema = Schema::plain("ListLayersRequest", Kind::Structure).members(&[
        Member::plain("CompatibleArchitecture", &ARCHITECTURE).at(Location::QueryString),
        Member::plain("CompatibleRuntime", &RUNTIME).at(Location::QueryString),
        Member::plain("Marker", &scalar::STRING).at(Location::QueryString),
        Member::plain("MaxItems", &MAX_LAYER_LIST_ITEMS).at(Location::QueryString),
    ]);
    pub static LIST_LAYERS_RESPONSE: Schema = Schema::plain("ListLayersResponse", Kind::Structure)
        .members(&[Member::plain("NextMarker", &scalar::STRING), Member::plain("Layers", &LAYERS_LIST)]);
    pub static LIST_PROVISIONED_CONCURRENCY_CONFIGS_REQUEST: Schema =
        Schema::plain("ListProvisionedConcurrencyConfigsRequest", Kind::Structure).members(&[
            Member::plain("FunctionName", &FUNCTION_NAME).required().at(Location::Uri),
            Member::plain("Marker", &scalar::STRING).at(Location::QueryString),
            Member::plain("MaxItems", &MAX_PROVISIONED_CONCURRENCY_CONFIG_LIST_ITEMS)
                .at(Location::QueryString),
        ]);
    pub static LIST_PROVISIONED_CONCURRENCY_CONFIGS_RESPONSE: Schema =
        Schema::plain("ListProvisionedConcurrencyConfigsResponse", Kind::Structure).members(&[
            Member::plain("ProvisionedConcurrencyConfigs", &PROVISIONED_CONCURRENCY_CONFIG_LIST),
            Member::plain("NextMarker", &scalar::STRING),
        ]);
    pub static LIST_TAGS_REQUEST: Schema = Schema::plain("ListTagsRequest", Kind::Structure)
        .members(&[Member::plain("Resource", &TAGGABLE_RESOURCE).required().at(Location::Uri)]);
    pub static LIST_TAGS_RESPONSE: Schema =
        Schema::plain("ListTagsResponse", Kind::Structure).members(&[Member::plain("Tags", &TAGS)]);
    pub static LIST_VERSIONS_BY_FUNCTION_REQUEST: Schema =
        Schema::plain("ListVersionsByFunctionRequest", Kind::Structure).members(&[
            Member::plain("FunctionName", &NAMESPACED_FUNCTION_NAME).required().at(Location::Uri),
            Member::plain("Marker", &scalar::STRING).at(Location::QueryString),
            Member::plain("MaxItems", &MAX_LIST_ITEMS).at(Location::QueryString),
        ]);
    pub static LIST_VERSIONS_BY_FUNCTION_RESPONSE: Schema =
        Schema::plain("ListVersionsByFunctionResponse", Kind::Structure).members(&[
            Member::plain("NextMarker", &scalar::STRING),
            Member::plain("Versions", &FUNCTION_LIST),
        ]);
    pub static LOCAL_MOUNT_PATH: Schema =
        Schema::plain("LocalMountPath", Kind::String).min(0.0).max(160.0).pattern("/mnt/[a-zA-Z0-9-_.]+");
    pub static LOG_FORMAT: Schema = Schema::plain("LogFormat", Kind::String).one_of(super::LogFormat::VALUES);
    pub static LOG_GROUP: Schema =
        Schema::plain("LogGroup", Kind::String).min(1.0).max(512.0).pattern(r"[\.\-_/#A-Za-z0-9]+");
    pub static LOG_TYPE: Schema = Schema::plain("LogType", Kind::String).one_of(super::LogType::VALUES);
    pub static LOGGING_CONFIG: Schema = Schema::plain("LoggingConfig", Kind::Structure).members(&[
        Member::plain("LogFormat", &LOG_FORMAT),
        Member::plain("ApplicationLogLevel", &APPLICATION_LOG_LEVEL),
        Member::plain("SystemLogLevel", &SYSTEM_LOG_LEVEL),
        Member::plain("LogGroup", &LOG_GROUP),
    ]);
    pub static MASTER_REGION: Schema = Schema::plain("MasterRegion", Kind::String)
        .min(1.0)
        .max(50.0)
        .pattern(r"ALL|(eusc-)?[a-z]{2}((-gov)|(-iso([a-z]?)))?-[a-z]+-\d{1}");
    pub static MAX_AGE: Schema = Schema::plain("MaxAge", Kind::Integer).min(0.0).max(86400.0);
    pub static MAX_FUNCTION_EVENT_INVOKE_CONFIG_LIST_ITEMS: Schema =
        Schema::plain("MaxFunctionEventInvokeConfigListItems", Kind::Integer).min(1.0).max(50.0);
    pub static MAX_ITEMS: Schema = Schema::plain("MaxItems", Kind::Integer).min(1.0).max(50.0);
    pub static MAX_LAYER_LIST_ITEMS: Schema =
        Schema::plain("MaxLayerListItems", Kind::Integer).min(1.0).max(50.0);
    pub static MAX_LIST_ITEMS: Schema = Schema::plain("MaxListItems", Kind::Integer).min(1.0).max(10000.0);
    pub static MAX_PROVISIONED_CONCURRENCY_CONFIG_LIST_ITEMS: Schema =
        Schema::plain("MaxProvisionedConcurrencyConfigListItems", Kind::Integer).min(1.0).max(50.0);
    pub static MAXIMUM_BATCHING_WINDOW_IN_SECONDS: Schema =
        Schema::plain("MaximumBatchingWindowInSeconds", Kind::Integer).min(0.0).max(300.0);
    pub static MAXIMUM_CONCURRENCY: Schema =
        Schema::plain("MaximumConcurrency", Kind::Integer).min(2.0).max(1000.0);
    pub static MAXIMUM_EVENT_AGE_IN_SECONDS: Schema =
        Schema::plain("MaximumEventAgeInSeconds", Kind::Integer).min(60.0).max(21600.0);
    pub static MAXIMUM_NUMBER_OF_POLLERS: Schema =
        Schema::plain("MaximumNumberOfPollers", Kind::Integer).min(1.0).max(10000.0);
    pub static MAXIMUM_RECORD_AGE_IN_SECONDS: Schema =
        Schema::plain("MaximumRecordAgeInSeconds", Kind::Integer).min(-1.0).max(604800.0);
    pub static MAXIMUM_RETRY_ATTEMPTS: Schema =
        Schema::plain("MaximumRetryAttempts", Kind::Integer).min(0.0).max(2.0);
    pub static MAXIMUM_RETRY_ATTEMPTS_EVENT_SOURCE_MAPPING: Schema =
        Schema::plain("MaximumRetryAttemptsEventSourceMapping", Kind::Integer).min(-1.0).max(10000.0);
    pub static MEMORY_SIZE: Schema = Schema::plain("MemorySize", Kind::Integer).min(128.0).max(32768.0);
    pub static METHOD: Schema = Schema::plain("Method", Kind::String).min(0.0).max(6.0).pattern(".*");
    pub static MINIMUM_NUMBER_OF_POLLERS: Schema =
        Schema::plain("MinimumNumberOfPollers", Kind::Integer).min(1.0).max(200.0);
    pub static NAME_SPACED_FUNCTION_ARN: Schema = Schema::plain("NameSpacedFunctionArn", Kind::String)
        .min(0.0)
        .max(10000.0)
        .pattern(r"arn:(aws[a-zA-Z-]*)?:lambda:(eusc-)?[a-z]{2}((-gov)|(-iso([a-z]?)))?-[a-z]+-\d{1}:\d{12}:function:[a-zA-Z0-9-_\.]+(:(\$LATEST(\.PUBLISHED)?|[a-zA-Z0-9-_]+))?");
    pub static NAMESPACED_FUNCTION_NAME: Schema = Schema::plain("NamespacedFunctionName", Kind::String)
        .min(1.0)
        .max(256.0)
        .pattern(r"(arn:(aws[a-zA-Z-]*)?:lambda:)?((eusc-)?[a-z]{2}((-gov)|(-iso([a-z]?)))?-[a-z]+-\d{1}:)?(\d{12}:)?(function:)?([a-zA-Z0-9-_\.]+)(:(\$LATEST(\.PUBLISHED)?|[a-zA-Z0-9-_]+))?");
    pub static NAMESPACED_STATEMENT_ID: Schema =
        Schema::plain("NamespacedStatementId", Kind::String).min(1.0).max(100.0).pattern("([a-zA-Z0-9-_.]+)");
    pub static NON_NEGATIVE_INTEGER: Schema = Schema::plain("NonNegativeInteger", Kind::Integer).min(0.0);
    pub static NUMERIC_LATEST_PUBLISHED_OR_ALIAS_QUALIFIER: Schema =
        Schema::plain("NumericLatestPublishedOrAliasQualifier", Kind::String)
            .min(1.0)
            .max(128.0)
            .pattern(r"\$(LATEST(\.PUBLISHED)?)|[a-zA-Z0-9-_$]+");
    pub static ON_FAILURE: Schema = Schema::plain("OnFailure", Kind::Structure)
        .members(&[Member::plain("Destination", &DESTINATION_ARN)]);
    pub static ON_SUCCESS: Schema = Schema::plain("OnSuccess", Kind::Structure)
        .members(&[Member::plain("Destination", &DESTINATION_ARN)]);
    pub static ORGANIZATION_ID: Schema =
        Schema::plain("OrganizationId", Kind::String).min(0.0).max(34.0).pattern("o-[a-z0-9]{10,32}");
    pub static ORIGIN: Schema = Schema::plain("Origin", Kind::String).min(1.0).max(253.0).pattern(".*");
    pub static PACKAGE_TYPE: Schema =
        Schema::plain("PackageType", Kind::String).one_of(super::PackageType::VALUES);
    pub static PARALLELIZATION_FACTOR: Schema =
        Schema::plain("ParallelizationFactor", Kind::Integer).min(1.0).max(10.0);
    pub static PATTERN: Schema =
        Schema::plain("Pattern", Kind::String).min(0.0).max(4096.0).pattern(r"[\s\S]*");
    pub static PER_EXECUTION_ENVIRONMENT_MAX_CONCURRENCY: Schema =
        Schema::plain("PerExecutionEnvironmentMaxConcurrency", Kind::Integer).min(1.0).max(1600.0);
    pub static POSITIVE_INTEGER: Schema = Schema::plain("PositiveInteger", Kind::Integer).min(1.0);
    pub static PRINCIPAL: Schema =
        Schema::plain("Principal", Kind::String).min(0.0).max(2048.0).pattern(r"[^\s]+");
    pub static PRINCIPAL_ORG_ID: Schema =
        Schema::plain("PrincipalOrgID", Kind::String).min(12.0).max(34.0).pattern("o-[a-z0-9]{10,32}");
    pub static PROVISIONED_CONCURRENCY_CONFIG_LIST: Schema =
        Schema::plain("ProvisionedConcurrencyConfigList", Kind::List)
            .members(&[Member::plain("member", &PROVISIONED_CONCURRENCY_CONFIG_LIST_ITEM)]);
    pub static PROVISIONED_CONCURRENCY_CONFIG_LIST_ITEM: Schema =
        Schema::plain("ProvisionedConcurrencyConfigListItem", Kind::Structure).members(&[
            Member::plain("FunctionArn", &FUNCTION_ARN),
            Member::plain("RequestedProvisionedConcurrentExecutions", &POSITIVE_INTEGER),
            Member::plain("AvailableProvisionedConcurrentExecutions", &NON_NEGATIVE_INTEGER),
            Member::plain("AllocatedProvisionedConcurrentExecutions", &NON_NEGATIVE_INTEGER),
            Member::plain("Status", &PROVISIONED_CONCURRENCY_STATUS_ENUM),
            Member::plain("StatusReason", &scalar::STRING),
            Member::plain("LastModified", &TIMESTAMP),
        ]);
    pub static PROVISIONED_CONCURRENCY_STATUS_ENUM: Schema =
        Schema::plain("ProvisionedConcurrencyStatusEnum", Kind::String)
            .one_of(super::ProvisionedConcurrencyStatusEnum::VALUES);
    pub static PROVISIONED_POLLER_CONFIG: Schema = Schema::plain("ProvisionedPollerConfig", Kind::Structure)
        .members(&[
            Member::plain("MinimumPollers", &MINIMUM_NUMBER_OF_POLLERS),
            Member::plain("MaximumPollers", &MAXIMUM_NUMBER_OF_POLLERS),
            Member::plain("PollerGroupName", &PROVISIONED_POLLER_GROUP_NAME),
        ]);
    pub static PROVISIONED_POLLER_GROUP_NAME: Schema =
        Schema::plain("ProvisionedPollerGroupName", Kind::String)
            .min(0.0)
            .max(128.0)
            .pattern("[a-zA-Z0-9-_]*");
    pub static PUBLISH_LAYER_VERSION_REQUEST: Schema =
        Schema::plain("PublishLayerVersionRequest", Kind::Structure).members(&[
            Member::plain("LayerName", &LAYER_NAME_OR_ARN).required().at(Location::Uri),
            Member::plain("Description", &DESCRIPTION),
            Member::plain("Content", &LAYER_VERSION_CONTENT_INPUT).required(),
            Member::plain("CompatibleArchitectures", &COMPATIBLE_ARCHITECTURES),
            Member::plain("CompatibleRuntimes", &COMPATIBLE_RUNTIMES),
            Member::plain("LicenseInfo", &LICENSE_INFO),
        ]);
    pub static PUBLISH_LAYER_VERSION_RESPONSE: Schema =
        Schema::plain("PublishLayerVersionResponse", Kind::Structure).members(&[
            Member::plain("Content", &LAYER_VERSION_CONTENT_OUTPUT),
            Member::plain("LayerArn", &LAYER_ARN),
            Member::plain("LayerVersionArn", &LAYER_VERSION_ARN),
            Member::plain("Description", &DESCRIPTION),
            Member::plain("CreatedDate", &TIMESTAMP),
            Member::plain("Version", &scalar::LONG),
            Member::plain("CompatibleArchitectures", &COMPATIBLE_ARCHITECTURES),
            Member::plain("CompatibleRuntimes", &COMPATIBLE_RUNTIMES),
            Member::plain("LicenseInfo", &LICENSE_INFO),
        ]);
    pub static PUBLISH_VERSION_REQUEST: Schema = Schema::plain("PublishVersionRequest", Kind::Structure)
        .members(&[
            Member::plain("FunctionName", &FUNCTION_NAME).required().at(Location::Uri),
            Member::plain("CodeSha256", &scalar::STRING),
            Member::plain("Description", &DESCRIPTION),
            Member::plain("RevisionId", &scalar::STRING),
            Member::plain("PublishTo", &FUNCTION_VERSION_LATEST_PUBLISHED),
        ]);
    pub static PUT_FUNCTION_CONCURRENCY_REQUEST: Schema =
        Schema::plain("PutFunctionConcurrencyRequest", Kind::Structure).members(&[
            Member::plain("FunctionName", &FUNCTION_NAME).required().at(Location::Uri),
            Member::plain("ReservedConcurrentExecutions", &RESERVED_CONCURRENT_EXECUTIONS).required(),
        ]);
    pub static PUT_FUNCTION_EVENT_INVOKE_CONFIG_REQUEST: Schema =
        Schema::plain("PutFunctionEventInvokeConfigRequest", Kind::Structure).members(&[
            Member::plain("FunctionName", &NAMESPACED_FUNCTION_NAME).required().at(Location::Uri),
            Member::plain("Qualifier", &NUMERIC_LATEST_PUBLISHED_OR_ALIAS_QUALIFIER)
                .at(Location::QueryString),
            Member::plain("MaximumRetryAttempts", &MAXIMUM_RETRY_ATTEMPTS),
            Member::plain("MaximumEventAgeInSeconds", &MAXIMUM_EVENT_AGE_IN_SECONDS),
            Member::plain("DestinationConfig", &DESTINATION_CONFIG),
        ]);
    pub static PUT_FUNCTION_RECURSION_CONFIG_REQUEST: Schema =
        Schema::plain("PutFunctionRecursionConfigRequest", Kind::Structure).members(&[
            Member::plain("FunctionName", &UNQUALIFIED_FUNCTION_NAME).required().at(Location::Uri),
            Member::plain("RecursiveLoop", &RECURSIVE_LOOP).required(),
        ]);
    pub static PUT_FUNCTION_RECURSION_CONFIG_RESPONSE: Schema =
        Schema::plain("PutFunctionRecursionConfigResponse", Kind::Structure)
            .members(&[Member::plain("RecursiveLoop", &RECURSIVE_LOOP)]);
    pub static PUT_PROVISIONED_CONCURRENCY_CONFIG_REQUEST: Schema =
        Schema::plain("PutProvisionedConcurrencyConfigRequest", Kind::Structure).members(&[
            Member::plain("FunctionName", &FUNCTION_NAME).required().at(Location::Uri),
            Member::plain("Qualifier", &QUALIFIER).required().at(Location::QueryString),
            Member::plain("ProvisionedConcurrentExecutions", &POSITIVE_INTEGER).required(),
        ]);
    pub static PUT_PROVISIONED_CONCURRENCY_CONFIG_RESPONSE: Schema =
        Schema::plain("PutProvisionedConcurrencyConfigResponse", Kind::Structure).members(&[
            Member::plain("RequestedProvisionedConcurrentExecutions", &POSITIVE_INTEGER),
            Member::plain("AllocatedProvisionedConcurrentExecutions", &NON_NEGATIVE_INTEGER),
            Member::plain("AvailableProvisionedConcurrentExecutions", &NON_NEGATIVE_INTEGER),
            Member::plain("Status", &PROVISIONED_CONCURRENCY_STATUS_ENUM),
            Member::plain("StatusReason", &scalar::STRING),
            Member::plain("LastModified", &TIMESTAMP),
        ]);
    pub static PUT_RUNTIME_MANAGEMENT_CONFIG_REQUEST: Schema =
        Schema::plain("PutRuntimeManagementConfigRequest", Kind::Structure).members(&[
            Member::plain("FunctionName", &NAMESPACED_FUNCTION_NAME).required().at(Location::Uri),
            Member::plain("Qualifier", &NUMERIC_LATEST_PUBLISHED_OR_ALIAS_QUALIFIER)
                .at(Location::QueryString),
            Member::plain("UpdateRuntimeOn", &UPDATE_RUNTIME_ON).required(),
            Member::plain("RuntimeVersionArn", &RUNTIME_VERSION_ARN),
        ]);
    pub static PUT_RUNTIME_MANAGEMENT_CONFIG_RESPONSE: Schema =
        Schema::plain("PutRuntimeManagementConfigResponse", Kind::Structure).members(&[
            Member::plain("UpdateRuntimeOn", &UPDATE_RUNTIME_ON).required(),
            Member::plain("FunctionArn", &FUNCTION_ARN).required(),
            Member::plain("RuntimeVersionArn", &RUNTIME_VERSION_ARN),
        ]);
    pub static QUALIFIER: Schema =
        Schema::plain("Qualifier", Kind::String).min(1.0).max(128.0).pattern("(|[a-zA-Z0-9$_-]+)");
    pub static QUEUE: Schema = Schema::plain("Queue", Kind::String).min(1.0).max(1000.0).pattern(r"[\s\S]*");
    pub static QUEUES: Schema =
        Schema::plain("Queues", Kind::List).members(&[Member::plain("member", &QUEUE)]).min(1.0).max(1.0);
    pub static RECURSIVE_LOOP: Schema =
        Schema::plain("RecursiveLoop", Kind::String).one_of(super::RecursiveLoop::VALUES);
    pub static REMOVE_LAYER_VERSION_PERMISSION_REQUEST: Schema =
        Schema::plain("RemoveLayerVersionPermissionRequest", Kind::Structure).members(&[
            Member::plain("LayerName", &LAYER_NAME_OR_ARN).required().at(Location::Uri),
            Member::plain("VersionNumber", &scalar::LONG).required().at(Location::Uri),
            Member::plain("StatementId", &STATEMENT_ID).required().at(Location::Uri),
            Member::plain("RevisionId", &scalar::STRING).at(Location::QueryString),
        ]);
    pub static REMOVE_PERMISSION_REQUEST: Schema = Schema::plain("RemovePermissionRequest", Kind::Structure)
        .members(&[
            Member::plain("FunctionName", &NAMESPACED_FUNCTION_NAME).required().at(Location::Uri),
            Member::plain("StatementId", &NAMESPACED_STATEMENT_ID).required().at(Location::Uri),
            Member::plain("Qualifier", &NUMERIC_LATEST_PUBLISHED_OR_ALIAS_QUALIFIER)
                .at(Location::QueryString),
            Member::plain("RevisionId", &scalar::STRING).at(Location::QueryString),
        ]);
    pub static RESERVED_CONCURRENT_EXECUTIONS: Schema =
        Schema::plain("ReservedConcurrentExecutions", Kind::Integer).min(0.0);
    pub static RESOLVED_S3_OBJECT: Schema = Schema::plain("ResolvedS3Object", Kind::Structure).members(&[
        Member::plain("S3Bucket", &S3_BUCKET),
        Member::plain("S3Key", &S3_KEY),
        Member::plain("S3ObjectVersion", &S3_OBJECT_VERSION),
    ]);
    pub static RESOURCE_ARN: Schema = Schema::plain("ResourceArn", Kind::String)
        .min(0.0)
        .max(10000.0)
        .pattern("(arn:(aws[a-zA-Z-]*)?:[a-z0-9-.]+:.*)|()");
    pub static RETENTION_PERIOD_IN_DAYS: Schema =
        Schema::plain("RetentionPeriodInDays", Kind::Integer).min(1.0).max(90.0);
    pub static ROLE_ARN: Schema = Schema::plain("RoleArn", Kind::String)
        .min(0.0)
        .max(10000.0)
        .pattern(r"arn:(aws[a-zA-Z-]*)?:iam::\d{12}:role/?[a-zA-Z_0-9+=,.@\-_/]+");
    pub static RUNTIME: Schema = Schema::plain("Runtime", Kind::String);
    pub static RUNTIME_VERSION_ARN: Schema = Schema::plain("RuntimeVersionArn", Kind::String)
        .min(26.0)
        .max(2048.0)
        .pattern(r"((arn:(aws[a-zA-Z-]*):lambda:(eusc-)?[a-z]{2}((-gov)|(-iso([a-z]?)))?-[a-z]+-\d{1}::runtime:.+)|(arn:(aws[a-zA-Z-]*):lambda:(eusc-)?[a-z]{2}((-gov)|(-iso([a-z]?)))?-[a-z]+-\d{1}:\d{12}:runtime/[A-Za-z0-9_.-]{1,128}/version/[A-Za-z0-9_.-]{1,128}))");
    pub static RUNTIME_VERSION_CONFIG: Schema = Schema::plain("RuntimeVersionConfig", Kind::Structure)
        .members(&[
            Member::plain("RuntimeVersionArn", &RUNTIME_VERSION_ARN),
            Member::plain("Error", &RUNTIME_VERSION_ERROR),
        ]);
    pub static RUNTIME_VERSION_ERROR: Schema = Schema::plain("RuntimeVersionError", Kind::Structure)
        .members(&[Member::plain("ErrorCode", &scalar::STRING), Member::plain("Message", &SENSITIVE_STRING)]);
    pub static S3_BUCKET: Schema =
        Schema::plain("S3Bucket", Kind::String).min(3.0).max(63.0).pattern(r"[0-9A-Za-z\.\-_]*(?<!\.)");
    pub static S3_FILES_CONFIG: Schema = Schema::plain("S3FilesConfig", Kind::Structure)
        .members(&[Member::plain("DirectS3Read", &DIRECT_S3_READ)]);
    pub static S3_KEY: Schema = Schema::plain("S3Key", Kind::String).min(1.0).max(1024.0).pattern(".*");
    pub static S3_OBJECT_STORAGE_MODE: Schema =
        Schema::plain("S3ObjectStorageMode", Kind::String).one_of(super::S3ObjectStorageMode::VALUES);
    pub static S3_OBJECT_VERSION: Schema =
        Schema::plain("S3ObjectVersion", Kind::String).min(1.0).max(1024.0).pattern(".*");
    pub static SCALING_CONFIG: Schema = Schema::plain("ScalingConfig", Kind::Structure)
        .members(&[Member::plain("MaximumConcurrency", &MAXIMUM_CONCURRENCY)]);
    pub static SCHEMA_REGISTRY_EVENT_RECORD_FORMAT: Schema =
        Schema::plain("SchemaRegistryEventRecordFormat", Kind::String)
            .one_of(super::SchemaRegistryEventRecordFormat::VALUES);
    pub static SCHEMA_REGISTRY_URI: Schema = Schema::plain("SchemaRegistryUri", Kind::String)
        .min(1.0)
        .max(10000.0)
        .pattern(r"[a-zA-Z0-9-\/*:_+=.@-]*");
    pub static SECURITY_GROUP_ID: Schema =
        Schema::plain("SecurityGroupId", Kind::String).min(0.0).max(1024.0).pattern("sg-[0-9a-zA-Z]*");
    pub static SECURITY_GROUP_IDS: Schema = Schema::plain("SecurityGroupIds", Kind::List)
        .members(&[Member::plain("member", &SECURITY_GROUP_ID)])
        .min(0.0)
        .max(5.0);
    pub static SELF_MANAGED_EVENT_SOURCE: Schema = Schema::plain("SelfManagedEventSource", Kind::Structure)
        .members(&[Member::plain("Endpoints", &ENDPOINTS)]);
    pub static SELF_MANAGED_KAFKA_EVENT_SOURCE_CONFIG: Schema =
        Schema::plain("SelfManagedKafkaEventSourceConfig", Kind::Structure).members(&[
            Member::plain("ConsumerGroupId", &URI),
            Member::plain("SchemaRegistryConfig", &KAFKA_SCHEMA_REGISTRY_CONFIG),
            Member::plain("ConsumptionMode", &KAFKA_EVENT_SOURCE_MAPPING_CONSUMPTION_MODE),
        ]);
    pub static SENSITIVE_STRING: Schema = Schema::plain("SensitiveString", Kind::String).sensitive();
    pub static SENSITIVE_STRING_ON_SERVER_ONLY: Schema =
        Schema::plain("SensitiveStringOnServerOnly", Kind::String).min(0.0).max(10000.0);
    pub static SNAP_START: Schema = Schema::plain("SnapStart", Kind::Structure)
        .members(&[Member::plain("ApplyOn", &SNAP_START_APPLY_ON)]);
    pub static SNAP_START_APPLY_ON: Schema =
        Schema::plain("SnapStartApplyOn", Kind::String).one_of(super::SnapStartApplyOn::VALUES);
    pub static SNAP_START_OPTIMIZATION_STATUS: Schema =
        Schema::plain("SnapStartOptimizationStatus", Kind::String)
            .one_of(super::SnapStartOptimizationStatus::VALUES);
    pub static SNAP_START_RESPONSE: Schema = Schema::plain("SnapStartResponse", Kind::Structure).members(&[
        Member::plain("ApplyOn", &SNAP_START_APPLY_ON),
        Member::plain("OptimizationStatus", &SNAP_START_OPTIMIZATION_STATUS),
    ]);
    pub static SOURCE_ACCESS_CONFIGURATION: Schema =
        Schema::plain("SourceAccessConfiguration", Kind::Structure)
            .members(&[Member::plain("Type", &SOURCE_ACCESS_TYPE), Member::plain("URI", &URI)]);
    pub static SOURCE_ACCESS_CONFIGURATIONS: Schema = Schema::plain("SourceAccessConfigurations", Kind::List)
        .members(&[Member::plain("member", &SOURCE_ACCESS_CONFIGURATION)])
        .min(0.0)
        .max(23.0);
    pub static SOURCE_ACCESS_TYPE: Schema =
        Schema::plain("SourceAccessType", Kind::String).one_of(super::SourceAccessType::VALUES);
    pub static SOURCE_OWNER: Schema =
        Schema::plain("SourceOwner", Kind::String).min(0.0).max(12.0).pattern(r"\d{12}");
    pub static STATE: Schema = Schema::plain("State", Kind::String).one_of(super::State::VALUES);
    pub static STATE_REASON_CODE: Schema =
        Schema::plain("StateReasonCode", Kind::String).one_of(super::StateReasonCode::VALUES);
    pub static STATEMENT_ID: Schema =
        Schema::plain("StatementId", Kind::String).min(1.0).max(100.0).pattern("([a-zA-Z0-9-_]+)");
    pub static STRING_LIST: Schema = Schema::plain("StringList", Kind::List)
        .members(&[Member::plain("member", &scalar::STRING)])
        .min(0.0)
        .max(1500.0);
    pub static SUBNET_ID: Schema =
        Schema::plain("SubnetId", Kind::String).min(0.0).max(1024.0).pattern("subnet-[0-9a-z]*");
    pub static SUBNET_IDS: Schema = Schema::plain("SubnetIds", Kind::List)
        .members(&[Member::plain("member", &SUBNET_ID)])
        .min(0.0)
        .max(16.0);
    pub static SYSTEM_LOG_LEVEL: Schema =
        Schema::plain("SystemLogLevel", Kind::String).one_of(super::SystemLogLevel::VALUES);
    pub static TAG_KEY: Schema =
        Schema::plain("TagKey", Kind::String).min(1.0).max(128.0).pattern(r"([\p{L}\p{Z}\p{N}_.:/=+\-@]*)");
    pub static TAG_KEY_LIST: Schema =
        Schema::plain("TagKeyList", Kind::List).members(&[Member::plain("member", &TAG_KEY)]);
    pub static TAG_RESOURCE_REQUEST: Schema =
        Schema::plain("TagResourceRequest", Kind::Structure).members(&[
            Member::plain("Resource", &TAGGABLE_RESOURCE).required().at(Location::Uri),
            Member::plain("Tags", &TAGS).required(),
        ]);
    pub static TAG_VALUE: Schema =
        Schema::plain("TagValue", Kind::String).min(0.0).max(256.0).pattern(r"([\p{L}\p{Z}\p{N}_.:/=+\-@]*)");
    pub static TAGGABLE_RESOURCE: Schema = Schema::plain("TaggableResource", Kind::String)
        .min(1.0)
        .max(10000.0)
        .pattern(r"arn:(aws[a-zA-Z-]*):lambda:(eusc-)?[a-z]{2}((-gov)|(-iso([a-z]?)))?-[a-z]+-\d{1}:\d{12}:(function:[a-zA-Z0-9-_]+(:(\$LATEST|[a-zA-Z0-9-_]+))?|code-signing-config:csc-[a-z0-9]{17}|event-source-mapping:[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}|(capacity-provider|network-connector):[a-zA-Z0-9-_]{1,64})");
    pub static TAGS: Schema = Schema::plain("Tags", Kind::Map)
        .members(&[Member::plain("key", &TAG_KEY), Member::plain("value", &TAG_VALUE)]);
    pub static TAGS_ERROR: Schema = Schema::plain("TagsError", Kind::Structure).members(&[
        Member::plain("ErrorCode", &TAGS_ERROR_CODE).required(),
        Member::plain("Message", &TAGS_ERROR_MESSAGE).required(),
    ]);
    pub static TAGS_ERROR_CODE: Schema =
        Schema::plain("TagsErrorCode", Kind::String).min(10.0).max(21.0).pattern("[A-Za-z]+Exception");
    pub static TAGS_ERROR_MESSAGE: Schema =
        Schema::plain("TagsErrorMessage", Kind::String).min(84.0).max(1000.0).pattern(".*");
    pub static TENANCY_CONFIG: Schema = Schema::plain("TenancyConfig", Kind::Structure)
        .members(&[Member::plain("TenantIsolationMode", &TENANT_ISOLATION_MODE).required()]);
    pub static TENANT_ID: Schema =
        Schema::plain("TenantId", Kind::String).min(1.0).max(256.0).pattern(r"[a-zA-Z0-9\._:\/=+\-@ ]+");
    pub static TENANT_ISOLATION_MODE: Schema =
        Schema::plain("TenantIsolationMode", Kind::String).one_of(super::TenantIsolationMode::VALUES);
    pub static TIMEOUT: Schema = Schema::plain("Timeout", Kind::Integer).min(1.0).max(5400.0);
    pub static TIMESTAMP: Schema = Schema::plain("Timestamp", Kind::String).min(0.0).max(100.0).pattern(".*");
    pub static TOPIC: Schema =
        Schema::plain("Topic", Kind::String).min(1.0).max(249.0).pattern(r"[^.]([a-zA-Z0-9\-_.]+)");
    pub static TOPICS: Schema =
        Schema::plain("Topics", Kind::List).members(&[Member::plain("member", &TOPIC)]).min(1.0).max(1.0);
    pub static TRACING_CONFIG: Schema =
        Schema::plain("TracingConfig", Kind::Structure).members(&[Member::plain("Mode", &TRACING_MODE)]);
    pub static TRACING_CONFIG_RESPONSE: Schema = Schema::plain("TracingConfigResponse", Kind::Structure)
        .members(&[Member::plain("Mode", &TRACING_MODE)]);
    pub static TRACING_MODE: Schema =
        Schema::plain("TracingMode", Kind::String).one_of(super::TracingMode::VALUES);
    pub static TUMBLING_WINDOW_IN_SECONDS: Schema =
        Schema::plain("TumblingWindowInSeconds", Kind::Integer).min(0.0).max(900.0);
    pub static URI: Schema =
        Schema::plain("URI", Kind::String).min(1.0).max(200.0).pattern(r"[ a-zA-Z0-9-\/*:_+=.@-]*");
    pub static UUID_STRING: Schema = Schema::plain("UUIDString", Kind::String).min(36.0).max(36.0);
    pub static UNQUALIFIED_FUNCTION_NAME: Schema = Schema::plain("UnqualifiedFunctionName", Kind::String)
        .min(1.0)
        .max(140.0)
        .pattern(r"(arn:(aws[a-zA-Z-]*)?:lambda:)?((eusc-)?[a-z]{2}((-gov)|(-iso([a-z]?)))?-[a-z]+-\d{1}:)?(\d{12}:)?(function:)?([a-zA-Z0-9-_]+)");
    pub static UNRESERVED_CONCURRENT_EXECUTIONS: Schema =
        Schema::plain("UnreservedConcurrentExecutions", Kind::Integer).min(0.0);
    pub static UNTAG_RESOURCE_REQUEST: Schema = Schema::plain("UntagResourceRequest", Kind::Structure)
        .members(&[
            Member::plain("Resource", &TAGGABLE_RESOURCE).required().at(Location::Uri),
            Member::plain("TagKeys", &TAG_KEY_LIST).required().at(Location::QueryString).wire("tagKeys"),
        ]);
    pub static UPDATE_ALIAS_REQUEST: Schema =
        Schema::plain("UpdateAliasRequest", Kind::Structure).members(&[
            Member::plain("FunctionName", &FUNCTION_NAME).required().at(Location::Uri),
            Member::plain("Name", &ALIAS).required().at(Location::Uri),
            Member::plain("FunctionVersion", &VERSION_WITH_LATEST_PUBLISHED),
            Member::plain("Description", &DESCRIPTION),
            Member::plain("RoutingConfig", &ALIAS_ROUTING_CONFIGURATION),
            Member::plain("RevisionId", &scalar::STRING),
        ]);
    pub static UPDATE_EVENT_SOURCE_MAPPING_REQUEST: Schema =
        Schema::plain("UpdateEventSourceMappingRequest", Kind::Structure).members(&[
            Member::plain("UUID", &UUID_STRING).required().at(Location::Uri),
            Member::plain("FunctionName", &NAMESPACED_FUNCTION_NAME),
            Member::plain("Enabled", &scalar::BOOLEAN),
            Member::plain("BatchSize", &BATCH_SIZE),
            Member::plain("FilterCriteria", &FILTER_CRITERIA),
            Member::plain("KMSKeyArn", &KMS_KEY_ARN),
            Member::plain("MetricsConfig", &EVENT_SOURCE_MAPPING_METRICS_CONFIG),
            Member::plain("LoggingConfig", &EVENT_SOURCE_MAPPING_LOGGING_CONFIG),
            Member::plain("ScalingConfig", &SCALING_CONFIG),
            Member::plain("MaximumBatchingWindowInSeconds", &MAXIMUM_BATCHING_WINDOW_IN_SECONDS),
            Member::plain("ParallelizationFactor", &PARALLELIZATION_FACTOR),
            Member::plain("DestinationConfig", &DESTINATION_CONFIG),
            Member::plain("MaximumRecordAgeInSeconds", &MAXIMUM_RECORD_AGE_IN_SECONDS),
            Member::plain("BisectBatchOnFunctionError", &scalar::BOOLEAN),
            Member::plain("MaximumRetryAttempts", &MAXIMUM_RETRY_ATTEMPTS_EVENT_SOURCE_MAPPING),
            Member::plain("TumblingWindowInSeconds", &TUMBLING_WINDOW_IN_SECONDS),
            Member::plain("SourceAccessConfigurations", &SOURCE_ACCESS_CONFIGURATIONS),
            Member::plain("FunctionResponseTypes", &FUNCTION_RESPONSE_TYPE_LIST),
            Member::plain("AmazonManagedKafkaEventSourceConfig", &AMAZON_MANAGED_KAFKA_EVENT_SOURCE_CONFIG),
            Member::plain("SelfManagedKafkaEventSourceConfig", &SELF_MANAGED_KAFKA_EVENT_SOURCE_CONFIG),
            Member::plain("DocumentDBEventSourceConfig", &DOCUMENT_DB_EVENT_SOURCE_CONFIG),
            Member::plain("ProvisionedPollerConfig", &PROVISIONED_POLLER_CONFIG),
        ]);
    pub static UPDATE_FUNCTION_CODE_REQUEST: Schema =
        Schema::plain("UpdateFunctionCodeRequest", Kind::Structure).members(&[
            Member::plain("FunctionName", &FUNCTION_NAME).required().at(Location::Uri),
            Member::plain("ZipFile", &BLOB),
            Member::plain("S3Bucket", &S3_BUCKET),
            Member::plain("S3Key", &S3_KEY),
            Member::plain("S3ObjectVersion", &S3_OBJECT_VERSION),
            Member::plain("S3ObjectStorageMode", &S3_OBJECT_STORAGE_MODE),
            Member::plain("ImageUri", &scalar::STRING),
            Member::plain("Architectures", &ARCHITECTURES_LIST),
            Member::plain("Publish", &scalar::BOOLEAN),
            Member::plain("PublishTo", &FUNCTION_VERSION_LATEST_PUBLISHED),
            Member::plain("DryRun", &scalar::BOOLEAN),
            Member::plain("RevisionId", &scalar::STRING),
            Member::plain("SourceKMSKeyArn", &KMS_KEY_ARN),
        ]);
    pub static UPDATE_FUNCTION_CONFIGURATION_REQUEST: Schema =
        Schema::plain("UpdateFunctionConfigurationRequest", Kind::Structure).members(&[
            Member::plain("FunctionName", &FUNCTION_NAME).required().at(Location::Uri),
            Member::plain("Role", &ROLE_ARN),
            Member::plain("Handler", &HANDLER),
            Member::plain("Description", &DESCRIPTION),
            Member::plain("Timeout", &TIMEOUT),
            Member::plain("MemorySize", &MEMORY_SIZE),
            Member::plain("VpcConfig", &VPC_CONFIG),
            Member::plain("Environment", &ENVIRONMENT),
            Member::plain("Runtime", &RUNTIME),
            Member::plain("DeadLetterConfig", &DEAD_LETTER_CONFIG),
            Member::plain("KMSKeyArn", &KMS_KEY_ARN),
            Member::plain("TracingConfig", &TRACING_CONFIG),
            Member::plain("RevisionId", &scalar::STRING),
            Member::plain("Layers", &LAYER_LIST),
            Member::plain("FileSystemConfigs", &FILE_SYSTEM_CONFIG_LIST),
            Member::plain("ImageConfig", &IMAGE_CONFIG),
            Member::plain("EphemeralStorage", &EPHEMERAL_STORAGE),
            Member::plain("SnapStart", &SNAP_START),
            Member::plain("LoggingConfig", &LOGGING_CONFIG),
            Member::plain("CapacityProviderConfig", &CAPACITY_PROVIDER_CONFIG),
            Member::plain("DurableConfig", &DURABLE_CONFIG),
            Member::plain("RuntimeConfig", &FUNCTION_RUNTIME_CONFIG),
            Member::plain("AcceleratorConfig", &ACCELERATOR_CONFIG),
        ]);
    pub static UPDATE_FUNCTION_EVENT_INVOKE_CONFIG_REQUEST: Schema =
        Schema::plain("UpdateFunctionEventInvokeConfigRequest", Kind::Structure).members(&[
            Member::plain("FunctionName", &NAMESPACED_FUNCTION_NAME).required().at(Location::Uri),
            Member::plain("Qualifier", &NUMERIC_LATEST_PUBLISHED_OR_ALIAS_QUALIFIER)
                .at(Location::QueryString),
            Member::plain("MaximumRetryAttempts", &MAXIMUM_RETRY_ATTEMPTS),
            Member::plain("MaximumEventAgeInSeconds", &MAXIMUM_EVENT_AGE_IN_SECONDS),
            Member::plain("DestinationConfig", &DESTINATION_CONFIG),
        ]);
    pub static UPDATE_FUNCTION_URL_CONFIG_REQUEST: Schema =
        Schema::plain("UpdateFunctionUrlConfigRequest", Kind::Structure).members(&[
            Member::plain("FunctionName", &FUNCTION_URL_FUNCTION_NAME).required().at(Location::Uri),
            Member::plain("Qualifier", &FUNCTION_URL_QUALIFIER).at(Location::QueryString),
            Member::plain("AuthType", &FUNCTION_URL_AUTH_TYPE),
            Member::plain("Cors", &CORS),
            Member::plain("InvokeMode", &INVOKE_MODE),
        ]);
    pub static UPDATE_FUNCTION_URL_CONFIG_RESPONSE: Schema =
        Schema::plain("UpdateFunctionUrlConfigResponse", Kind::Structure).members(&[
            Member::plain("FunctionUrl", &FUNCTION_URL).required(),
            Member::plain("FunctionArn", &FUNCTION_ARN).required(),
            Member::plain("AuthType", &FUNCTION_URL_AUTH_TYPE).required(),
            Member::plain("Cors", &CORS),
            Member::plain("CreationTime", &TIMESTAMP).required(),
            Member::plain("LastModifiedTime", &TIMESTAMP).required(),
            Member::plain("InvokeMode", &INVOKE_MODE),
        ]);
    pub static UPDATE_RUNTIME_ON: Schema =
        Schema::plain("UpdateRuntimeOn", Kind::String).one_of(super::UpdateRuntimeOn::VALUES);
    pub static VERSION: Schema =
        Schema::plain("Version", Kind::String).min(1.0).max(1024.0).pattern(r"(\$LATEST|[0-9]+)");
    pub static VERSION_WITH_LATEST_PUBLISHED: Schema =
        Schema::plain("VersionWithLatestPublished", Kind::String)
            .min(1.0)
            .max(1024.0)
            .pattern(r"(\$LATEST(\.PUBLISHED)?|[0-9]+)");
    pub static VPC_CONFIG: Schema = Schema::plain("VpcConfig", Kind::Structure).members(&[
        Member::plain("SubnetIds", &SUBNET_IDS),
        Member::plain("SecurityGroupIds", &SECURITY_GROUP_IDS),
        Member::plain("Ipv6AllowedForDualStack", &scalar::BOOLEAN),
    ]);
    pub static VPC_CONFIG_RESPONSE: Schema = Schema::plain("VpcConfigResponse", Kind::Structure).members(&[
        Member::plain("SubnetIds", &SUBNET_IDS),
        Member::plain("SecurityGroupIds", &SECURITY_GROUP_IDS),
        Member::plain("VpcId", &scalar::STRING),
        Member::plain("Ipv6AllowedForDualStack", &scalar::BOOLEAN),
    ]);
    pub static WEIGHT: Schema = Schema::plain("Weight", Kind::Double).min(0.0).max(1.0);
    pub static WORKING_DIRECTORY: Schema =
        Schema::plain("WorkingDirectory", Kind::String).min(0.0).max(1000.0);
    pub static DELETE_ALIAS_OUTPUT: Schema = Schema::plain("DeleteAliasOutput", Kind::Structure);
    pub static DELETE_FUNCTION_CONCURRENCY_OUTPUT: Schema =
        Schema::plain("DeleteFunctionConcurrencyOutput", Kind::Structure);
    pub static DELETE_FUNCTION_EVENT_INVOKE_CONFIG_OUTPUT: Schema =
        Schema::plain("DeleteFunctionEventInvokeConfigOutput", Kind::Structure);
    pub static DELETE_FUNCTION_URL_CONFIG_OUTPUT: Schema =
        Schema::plain("DeleteFunctionUrlConfigOutput", Kind::Structure);
    pub static DELETE_LAYER_VERSION_OUTPUT: Schema =
        Schema::plain("DeleteLayerVersionOutput", Kind::Structure);
    pub static DELETE_PROVISIONED_CONCURRENCY_CONFIG_OUTPUT: Schema =
        Schema::plain("DeleteProvisionedConcurrencyConfigOutput", Kind::Structure);
    pub static REMOVE_LAYER_VERSION_PERMISSION_OUTPUT: Schema =
        Schema::plain("RemoveLayerVersionPermissionOutput", Kind::Structure);
    pub static REMOVE_PERMISSION_OUTPUT: Schema = Schema::plain("RemovePermissionOutput", Kind::Structure);
    pub static TAG_RESOURCE_OUTPUT: Schema = Schema::plain("TagResourceOutput", Kind::Structure);
    pub static UNTAG_RESOURCE_OUTPUT: Schema = Schema::plain("UntagResourceOutput", Kind::Structure);
}
