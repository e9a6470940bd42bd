//! CodePipeline: written by `cargo xtask codegen` from botocore's model; edits are lost.

pub static SERVICE: crate::ServiceInfo = crate::ServiceInfo {
    name: "codepipeline",
    service_id: "CodePipeline",
    endpoint_prefix: "codepipeline",
    signing_name: "codepipeline",
    protocol: crate::Protocol::AwsJson11,
    target_prefix: Some("CodePipeline_20150709"),
    api_version: "2015-07-09",
    xml_namespace: Some("http://codepipeline.amazonaws.com/doc/2015-07-09/"),
    query_compatible: false,
    operations: &[
        &info::ACKNOWLEDGE_JOB,
        &info::ACKNOWLEDGE_THIRD_PARTY_JOB,
        &info::CREATE_CUSTOM_ACTION_TYPE,
        &info::CREATE_PIPELINE,
        &info::DELETE_CUSTOM_ACTION_TYPE,
        &info::DELETE_PIPELINE,
        &info::DELETE_WEBHOOK,
        &info::DEREGISTER_WEBHOOK_WITH_THIRD_PARTY,
        &info::DISABLE_STAGE_TRANSITION,
        &info::ENABLE_STAGE_TRANSITION,
        &info::GET_ACTION_TYPE,
        &info::GET_JOB_DETAILS,
        &info::GET_PIPELINE,
        &info::GET_PIPELINE_EXECUTION,
        &info::GET_PIPELINE_STATE,
        &info::GET_THIRD_PARTY_JOB_DETAILS,
        &info::LIST_ACTION_EXECUTIONS,
        &info::LIST_ACTION_TYPES,
        &info::LIST_DEPLOY_ACTION_EXECUTION_TARGETS,
        &info::LIST_PIPELINE_EXECUTIONS,
        &info::LIST_PIPELINES,
        &info::LIST_RULE_EXECUTIONS,
        &info::LIST_RULE_TYPES,
        &info::LIST_TAGS_FOR_RESOURCE,
        &info::LIST_WEBHOOKS,
        &info::OVERRIDE_STAGE_CONDITION,
        &info::POLL_FOR_JOBS,
        &info::POLL_FOR_THIRD_PARTY_JOBS,
        &info::PUT_ACTION_REVISION,
        &info::PUT_APPROVAL_RESULT,
        &info::PUT_JOB_FAILURE_RESULT,
        &info::PUT_JOB_SUCCESS_RESULT,
        &info::PUT_THIRD_PARTY_JOB_FAILURE_RESULT,
        &info::PUT_THIRD_PARTY_JOB_SUCCESS_RESULT,
        &info::PUT_WEBHOOK,
        &info::REGISTER_WEBHOOK_WITH_THIRD_PARTY,
        &info::RETRY_STAGE_EXECUTION,
        &info::ROLLBACK_STAGE,
        &info::START_PIPELINE_EXECUTION,
        &info::STOP_PIPELINE_EXECUTION,
        &info::TAG_RESOURCE,
        &info::UNTAG_RESOURCE,
        &info::UPDATE_ACTION_TYPE,
        &info::UPDATE_PIPELINE,
    ],
};

pub struct AcknowledgeJob;

impl crate::Operation for AcknowledgeJob {
    type Input = AcknowledgeJobInput;
    type Output = AcknowledgeJobOutput;
    const SERVICE: &'static crate::ServiceInfo = &SERVICE;
    const INFO: &'static crate::OperationInfo = &info::ACKNOWLEDGE_JOB;
}

pub struct AcknowledgeThirdPartyJob;

impl crate::Operation for AcknowledgeThirdPartyJob {
    type Input = AcknowledgeThirdPartyJobInput;
    type Output = AcknowledgeThirdPartyJobOutput;
    const SERVICE: &'static crate::ServiceInfo = &SERVICE;
    const INFO: &'static crate::OperationInfo = &info::ACKNOWLEDGE_THIRD_PARTY_JOB;
}

pub struct CreateCustomActionType;

impl crate::Operation for CreateCustomActionType {
    type Input = CreateCustomActionTypeInput;
    type Output = CreateCustomActionTypeOutput;
    const SERVICE: &'static crate::ServiceInfo = &SERVICE;
    const INFO: &'static crate::OperationInfo = &info::CREATE_CUSTOM_ACTION_TYPE;
}

pub struct CreatePipeline;

impl crate::Operation for CreatePipeline {
    type Input = CreatePipelineInput;
    type Output = CreatePipelineOutput;
    const SERVICE: &'static crate::ServiceInfo = &SERVICE;
    const INFO: &'static crate::OperationInfo = &info::CREATE_PIPELINE;
}

pub struct DeleteCustomActionType;

impl crate::Operation for DeleteCustomActionType {
    type Input = DeleteCustomActionTypeInput;
    type Output = DeleteCustomActionTypeOutput;
    const SERVICE: &'static crate::ServiceInfo = &SERVICE;
    const INFO: &'static crate::OperationInfo = &info::DELETE_CUSTOM_ACTION_TYPE;
}

pub struct DeletePipeline;

impl crate::Operation for DeletePipeline {
    type Input = DeletePipelineInput;
    type Output = DeletePipelineOutput;
    const SERVICE: &'static crate::ServiceInfo = &SERVICE;
    const INFO: &'static crate::OperationInfo = &info::DELETE_PIPELINE;
}

pub struct DeleteWebhook;

impl crate::Operation for DeleteWebhook {
    type Input = DeleteWebhookInput;
    type Output = DeleteWebhookOutput;
    const SERVICE: &'static crate::ServiceInfo = &SERVICE;
    const INFO: &'static crate::OperationInfo = &info::DELETE_WEBHOOK;
}

pub struct DeregisterWebhookWithThirdParty;

impl crate::Operation for DeregisterWebhookWithThirdParty {
    type Input = DeregisterWebhookWithThirdPartyInput;
    type Output = DeregisterWebhookWithThirdPartyOutput;
    const SERVICE: &'static crate::ServiceInfo = &SERVICE;
    const INFO: &'static crate::OperationInfo = &info::DEREGISTER_WEBHOOK_WITH_THIRD_PARTY;
}

pub struct DisableStageTransition;

impl crate::Operation for DisableStageTransition {
    type Input = DisableStageTransitionInput;
    type Output = DisableStageTransitionOutput;
    const SERVICE: &'static crate::ServiceInfo = &SERVICE;
    const INFO: &'static crate::OperationInfo = &info::DISABLE_STAGE_TRANSITION;
}

pub struct EnableStageTransition;

impl crate::Operation for EnableStageTransition {
    type Input = EnableStageTransitionInput;
    type Output = EnableStageTransitionOutput;
    const SERVICE: &'static crate::ServiceInfo = &SERVICE;
    const INFO: &'static crate::OperationInfo = &info::ENABLE_STAGE_TRANSITION;
}

pub struct GetActionType;

impl crate::Operation for GetActionType {
    type Input = GetActionTypeInput;
    type Output = GetActionTypeOutput;
    const SERVICE: &'static crate::ServiceInfo = &SERVICE;
    const INFO: &'static crate::OperationInfo = &info::GET_ACTION_TYPE;
}

pub struct GetJobDetails;

impl crate::Operation for GetJobDetails {
    type Input = GetJobDetailsInput;
    type Output = GetJobDetailsOutput;
    const SERVICE: &'static crate::ServiceInfo = &SERVICE;
    const INFO: &'static crate::OperationInfo = &info::GET_JOB_DETAILS;
}

pub struct GetPipeline;

impl crate::Operation for GetPipeline {
    type Input = GetPipelineInput;
    type Output = GetPipelineOutput;
    const SERVICE: &'static crate::ServiceInfo = &SERVICE;
    const INFO: &'static crate::OperationInfo = &info::GET_PIPELINE;
}

pub struct GetPipelineExecution;

impl crate::Operation for GetPipelineExecution {
    type Input = GetPipelineExecutionInput;
    type Output = GetPipelineExecutionOutput;
    const SERVICE: &'static crate::ServiceInfo = &SERVICE;
    const INFO: &'static crate::OperationInfo = &info::GET_PIPELINE_EXECUTION;
}

pub struct GetPipelineState;

impl crate::Operation for GetPipelineState {
    type Input = GetPipelineStateInput;
    type Output = GetPipelineStateOutput;
    const SERVICE: &'static crate::ServiceInfo = &SERVICE;
    const INFO: &'static crate::OperationInfo = &info::GET_PIPELINE_STATE;
}

pub struct GetThirdPartyJobDetails;

impl crate::Operation for GetThirdPartyJobDetails {
    type Input = GetThirdPartyJobDetailsInput;
    type Output = GetThirdPartyJobDetailsOutput;
    const SERVICE: &'static crate::ServiceInfo = &SERVICE;
    const INFO: &'static crate::OperationInfo = &info::GET_THIRD_PARTY_JOB_DETAILS;
}

pub struct ListActionExecutions;

impl crate::Operation for ListActionExecutions {
    type Input = ListActionExecutionsInput;
    type Output = ListActionExecutionsOutput;
    const SERVICE: &'static crate::ServiceInfo = &SERVICE;
    const INFO: &'static crate::OperationInfo = &info::LIST_ACTION_EXECUTIONS;
}

pub struct ListActionTypes;

impl crate::Operation for ListActionTypes {
    type Input = ListActionTypesInput;
    type Output = ListActionTypesOutput;
    const SERVICE: &'static crate::ServiceInfo = &SERVICE;
    const INFO: &'static crate::OperationInfo = &info::LIST_ACTION_TYPES;
}

pub struct ListDeployActionExecutionTargets;

impl crate::Operation for ListDeployActionExecutionTargets {
    type Input = ListDeployActionExecutionTargetsInput;
    type Output = ListDeployActionExecutionTargetsOutput;
    const SERVICE: &'static crate::ServiceInfo = &SERVICE;
    const INFO: &'static crate::OperationInfo = &info::LIST_DEPLOY_ACTION_EXECUTION_TARGETS;
}

pub struct ListPipelineExecutions;

impl crate::Operation for ListPipelineExecutions {
    type Input = ListPipelineExecutionsInput;
    type Output = ListPipelineExecutionsOutput;
    const SERVICE: &'static crate::ServiceInfo = &SERVICE;
    const INFO: &'static crate::OperationInfo = &info::LIST_PIPELINE_EXECUTIONS;
}

pub struct ListPipelines;

impl crate::Operation for ListPipelines {
    type Input = ListPipelinesInput;
    type Output = ListPipelinesOutput;
    const SERVICE: &'static crate::ServiceInfo = &SERVICE;
    const INFO: &'static crate::OperationInfo = &info::LIST_PIPELINES;
}

pub struct ListRuleExecutions;

impl crate::Operation for ListRuleExecutions {
    type Input = ListRuleExecutionsInput;
    type Output = ListRuleExecutionsOutput;
    const SERVICE: &'static crate::ServiceInfo = &SERVICE;
    const INFO: &'static crate::OperationInfo = &info::LIST_RULE_EXECUTIONS;
}

pub struct ListRuleTypes;

impl crate::Operation for ListRuleTypes {
    type Input = ListRuleTypesInput;
    type Output = ListRuleTypesOutput;
    const SERVICE: &'static crate::ServiceInfo = &SERVICE;
    const INFO: &'static crate::OperationInfo = &info::LIST_RULE_TYPES;
}

pub struct ListTagsForResource;

impl crate::Operation for ListTagsForResource {
    type Input = ListTagsForResourceInput;
    type Output = ListTagsForResourceOutput;
    const SERVICE: &'static crate::ServiceInfo = &SERVICE;
    const INFO: &'static crate::OperationInfo = &info::LIST_TAGS_FOR_RESOURCE;
}

pub struct ListWebhooks;

impl crate::Operation for ListWebhooks {
    type Input = ListWebhooksInput;
    type Output = ListWebhooksOutput;
    const SERVICE: &'static crate::ServiceInfo = &SERVICE;
    const INFO: &'static crate::OperationInfo = &info::LIST_WEBHOOKS;
}

pub struct OverrideStageCondition;

impl crate::Operation for OverrideStageCondition {
    type Input = OverrideStageConditionInput;
    type Output = OverrideStageConditionOutput;
    const SERVICE: &'static crate::ServiceInfo = &SERVICE;
    const INFO: &'static crate::OperationInfo = &info::OVERRIDE_STAGE_CONDITION;
}

pub struct PollForJobs;

impl crate::Operation for PollForJobs {
    type Input = PollForJobsInput;
    type Output = PollForJobsOutput;
    const SERVICE: &'static crate::ServiceInfo = &SERVICE;
    const INFO: &'static crate::OperationInfo = &info::POLL_FOR_JOBS;
}

pub struct PollForThirdPartyJobs;

impl crate::Operation for PollForThirdPartyJobs {
    type Input = PollForThirdPartyJobsInput;
    type Output = PollForThirdPartyJobsOutput;
    const SERVICE: &'static crate::ServiceInfo = &SERVICE;
    const INFO: &'static crate::OperationInfo = &info::POLL_FOR_THIRD_PARTY_JOBS;
}

pub struct PutActionRevision;

impl crate::Operation for PutActionRevision {
    type Input = PutActionRevisionInput;
    type Output = PutActionRevisionOutput;
    const SERVICE: &'static crate::ServiceInfo = &SERVICE;
    const INFO: &'static crate::OperationInfo = &info::PUT_ACTION_REVISION;
}

pub struct PutApprovalResult;

impl crate::Operation for PutApprovalResult {
    type Input = PutApprovalResultInput;
    type Output = PutApprovalResultOutput;
    const SERVICE: &'static crate::ServiceInfo = &SERVICE;
    const INFO: &'static crate::OperationInfo = &info::PUT_APPROVAL_RESULT;
}

pub struct PutJobFailureResult;

impl crate::Operation for PutJobFailureResult {
    type Input = PutJobFailureResultInput;
    type Output = PutJobFailureResultOutput;
    const SERVICE: &'static crate::ServiceInfo = &SERVICE;
    const INFO: &'static crate::OperationInfo = &info::PUT_JOB_FAILURE_RESULT;
}

pub struct PutJobSuccessResult;

impl crate::Operation for PutJobSuccessResult {
    type Input = PutJobSuccessResultInput;
    type Output = PutJobSuccessResultOutput;
    const SERVICE: &'static crate::ServiceInfo = &SERVICE;
    const INFO: &'static crate::OperationInfo = &info::PUT_JOB_SUCCESS_RESULT;
}

pub struct PutThirdPartyJobFailureResult;

impl crate::Operation for PutThirdPartyJobFailureResult {
    type Input = PutThirdPartyJobFailureResultInput;
    type Output = PutThirdPartyJobFailureResultOutput;
    const SERVICE: &'static crate::ServiceInfo = &SERVICE;
    const INFO: &'static crate::OperationInfo = &info::PUT_THIRD_PARTY_JOB_FAILURE_RESULT;
}

pub struct PutThirdPartyJobSuccessResult;

impl crate::Operation for PutThirdPartyJobSuccessResult {
    type Input = PutThirdPartyJobSuccessResultInput;
    type Output = PutThirdPartyJobSuccessResultOutput;
    const SERVICE: &'static crate::ServiceInfo = &SERVICE;
    const INFO: &'static crate::OperationInfo = &info::PUT_THIRD_PARTY_JOB_SUCCESS_RESULT;
}

pub struct PutWebhook;

impl crate::Operation for PutWebhook {
    type Input = PutWebhookInput;
    type Output = PutWebhookOutput;
    const SERVICE: &'static crate::ServiceInfo = &SERVICE;
    const INFO: &'static crate::OperationInfo = &info::PUT_WEBHOOK;
}

pub struct RegisterWebhookWithThirdParty;

impl crate::Operation for RegisterWebhookWithThirdParty {
    type Input = RegisterWebhookWithThirdPartyInput;
    type Output = RegisterWebhookWithThirdPartyOutput;
    const SERVICE: &'static crate::ServiceInfo = &SERVICE;
    const INFO: &'static crate::OperationInfo = &info::REGISTER_WEBHOOK_WITH_THIRD_PARTY;
}

pub struct RetryStageExecution;

impl crate::Operation for RetryStageExecution {
    type Input = RetryStageExecutionInput;
    type Output = RetryStageExecutionOutput;
    const SERVICE: &'static crate::ServiceInfo = &SERVICE;
    const INFO: &'static crate::OperationInfo = &info::RETRY_STAGE_EXECUTION;
}

pub struct RollbackStage;

impl crate::Operation for RollbackStage {
    type Input = RollbackStageInput;
    type Output = RollbackStageOutput;
    const SERVICE: &'static crate::ServiceInfo = &SERVICE;
    const INFO: &'static crate::OperationInfo = &info::ROLLBACK_STAGE;
}

pub struct StartPipelineExecution;

impl crate::Operation for StartPipelineExecution {
    type Input = StartPipelineExecutionInput;
    type Output = StartPipelineExecutionOutput;
    const SERVICE: &'static crate::ServiceInfo = &SERVICE;
    const INFO: &'static crate::OperationInfo = &info::START_PIPELINE_EXECUTION;
}

pub struct StopPipelineExecution;

impl crate::Operation for StopPipelineExecution {
    type Input = StopPipelineExecutionInput;
    type Output = StopPipelineExecutionOutput;
    const SERVICE: &'static crate::ServiceInfo = &SERVICE;
    const INFO: &'static crate::OperationInfo = &info::STOP_PIPELINE_EXECUTION;
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

pub struct UpdateActionType;

impl crate::Operation for UpdateActionType {
    type Input = UpdateActionTypeInput;
    type Output = UpdateActionTypeOutput;
    const SERVICE: &'static crate::ServiceInfo = &SERVICE;
    const INFO: &'static crate::OperationInfo = &info::UPDATE_ACTION_TYPE;
}

pub struct UpdatePipeline;

impl crate::Operation for UpdatePipeline {
    type Input = UpdatePipelineInput;
    type Output = UpdatePipelineOutput;
    const SERVICE: &'static crate::ServiceInfo = &SERVICE;
    const INFO: &'static crate::OperationInfo = &info::UPDATE_PIPELINE;
}

/// What the model says of the operations.
pub mod info {
    use super::schema;
    use crate::OperationInfo;

    pub static ACKNOWLEDGE_JOB: OperationInfo = OperationInfo {
        name: "AcknowledgeJob",
        method: "POST",
        uri: "/",
        status: 200,
        input: &schema::ACKNOWLEDGE_JOB_INPUT,
        output: &schema::ACKNOWLEDGE_JOB_OUTPUT,
        result_wrapper: None,
        input_xml_name: None,
        input_xml_namespace: None,
        errors: &["ValidationException", "InvalidNonceException", "JobNotFoundException"],
    };
    pub static ACKNOWLEDGE_THIRD_PARTY_JOB: OperationInfo = OperationInfo {
        name: "AcknowledgeThirdPartyJob",
        method: "POST",
        uri: "/",
        status: 200,
        input: &schema::ACKNOWLEDGE_THIRD_PARTY_JOB_INPUT,
        output: &schema::ACKNOWLEDGE_THIRD_PARTY_JOB_OUTPUT,
        result_wrapper: None,
        input_xml_name: None,
        input_xml_namespace: None,
        errors: &[
            "ValidationException",
            "InvalidNonceException",
            "JobNotFoundException",
            "InvalidClientTokenException",
        ],
    };
    pub static CREATE_CUSTOM_ACTION_TYPE: OperationInfo = OperationInfo {
        name: "CreateCustomActionType",
        method: "POST",
        uri: "/",
        status: 200,
        input: &schema::CREATE_CUSTOM_ACTION_TYPE_INPUT,
        output: &schema::CREATE_CUSTOM_ACTION_TYPE_OUTPUT,
        result_wrapper: None,
        input_xml_name: None,
        input_xml_namespace: None,
        errors: &[
            "ValidationException",
            "LimitExceededException",
            "TooManyTagsException",
            "InvalidTagsException",
            "ConcurrentModificationException",
        ],
    };
    pub static CREATE_PIPELINE: OperationInfo = OperationInfo {
        name: "CreatePipeline",
        method: "POST",
        uri: "/",
        status: 200,
        input: &schema::CREATE_PIPELINE_INPUT,
        output: &schema::CREATE_PIPELINE_OUTPUT,
        result_wrapper: None,
        input_xml_name: None,
        input_xml_namespace: None,
        errors: &[
            "ValidationException",
            "PipelineNameInUseException",
            "InvalidStageDeclarationException",
            "InvalidActionDeclarationException",
            "InvalidBlockerDeclarationException",
            "InvalidStructureException",
            "LimitExceededException",
            "TooManyTagsException",
            "InvalidTagsException",
            "ConcurrentModificationException",
        ],
    };
    pub static DELETE_CUSTOM_ACTION_TYPE: OperationInfo = OperationInfo {
        name: "DeleteCustomActionType",
        method: "POST",
        uri: "/",
        status: 200,
        input: &schema::DELETE_CUSTOM_ACTION_TYPE_INPUT,
        output: &schema::DELETE_CUSTOM_ACTION_TYPE_OUTPUT,
        result_wrapper: None,
        input_xml_name: None,
        input_xml_namespace: None,
        errors: &["ValidationException", "ConcurrentModificationException"],
    };
    pub static DELETE_PIPELINE: OperationInfo = OperationInfo {
        name: "DeletePipeline",
        method: "POST",
        uri: "/",
        status: 200,
        input: &schema::DELETE_PIPELINE_INPUT,
        output: &schema::DELETE_PIPELINE_OUTPUT,
        result_wrapper: None,
        input_xml_name: None,
        input_xml_namespace: None,
        errors: &["ValidationException", "ConcurrentModificationException"],
    };
    pub static DELETE_WEBHOOK: OperationInfo = OperationInfo {
        name: "DeleteWebhook",
        method: "POST",
        uri: "/",
        status: 200,
        input: &schema::DELETE_WEBHOOK_INPUT,
        output: &schema::DELETE_WEBHOOK_OUTPUT,
        result_wrapper: None,
        input_xml_name: None,
        input_xml_namespace: None,
        errors: &["ValidationException", "ConcurrentModificationException"],
    };
    pub static DEREGISTER_WEBHOOK_WITH_THIRD_PARTY: OperationInfo = OperationInfo {
        name: "DeregisterWebhookWithThirdParty",
        method: "POST",
        uri: "/",
        status: 200,
        input: &schema::DEREGISTER_WEBHOOK_WITH_THIRD_PARTY_INPUT,
        output: &schema::DEREGISTER_WEBHOOK_WITH_THIRD_PARTY_OUTPUT,
        result_wrapper: None,
        input_xml_name: None,
        input_xml_namespace: None,
        errors: &["ValidationException", "WebhookNotFoundException"],
    };
    pub static DISABLE_STAGE_TRANSITION: OperationInfo = OperationInfo {
        name: "DisableStageTransition",
        method: "POST",
        uri: "/",
        status: 200,
        input: &schema::DISABLE_STAGE_TRANSITION_INPUT,
        output: &schema::DISABLE_STAGE_TRANSITION_OUTPUT,
        result_wrapper: None,
        input_xml_name: None,
        input_xml_namespace: None,
        errors: &["ValidationException", "PipelineNotFoundException", "StageNotFoundException"],
    };
    pub static ENABLE_STAGE_TRANSITION: OperationInfo = OperationInfo {
        name: "EnableStageTransition",
        method: "POST",
        uri: "/",
        status: 200,
        input: &schema::ENABLE_STAGE_TRANSITION_INPUT,
        output: &schema::ENABLE_STAGE_TRANSITION_OUTPUT,
        result_wrapper: None,
        input_xml_name: None,
        input_xml_namespace: None,
        errors: &["ValidationException", "PipelineNotFoundException", "StageNotFoundException"],
    };
    pub static GET_ACTION_TYPE: OperationInfo = OperationInfo {
        name: "GetActionType",
        method: "POST",
        uri: "/",
        status: 200,
        input: &schema::GET_ACTION_TYPE_INPUT,
        output: &schema::GET_ACTION_TYPE_OUTPUT,
        result_wrapper: None,
        input_xml_name: None,
        input_xml_namespace: None,
        errors: &["ActionTypeNotFoundException", "ValidationException"],
    };
    pub static GET_JOB_DETAILS: OperationInfo = OperationInfo {
        name: "GetJobDetails",
        method: "POST",
        uri: "/",
        status: 200,
        input: &schema::GET_JOB_DETAILS_INPUT,
        output: &schema::GET_JOB_DETAILS_OUTPUT,
        result_wrapper: None,
        input_xml_name: None,
        input_xml_namespace: None,
        errors: &["ValidationException", "JobNotFoundException"],
    };
    pub static GET_PIPELINE: OperationInfo = OperationInfo {
        name: "GetPipeline",
        method: "POST",
        uri: "/",
        status: 200,
        input: &schema::GET_PIPELINE_INPUT,
        output: &schema::GET_PIPELINE_OUTPUT,
        result_wrapper: None,
        input_xml_name: None,
        input_xml_namespace: None,
        errors: &["ValidationException", "PipelineNotFoundException", "PipelineVersionNotFoundException"],
    };
    pub static GET_PIPELINE_EXECUTION: OperationInfo = OperationInfo {
        name: "GetPipelineExecution",
        method: "POST",
        uri: "/",
        status: 200,
        input: &schema::GET_PIPELINE_EXECUTION_INPUT,
        output: &schema::GET_PIPELINE_EXECUTION_OUTPUT,
        result_wrapper: None,
        input_xml_name: None,
        input_xml_namespace: None,
        errors: &["ValidationException", "PipelineNotFoundException", "PipelineExecutionNotFoundException"],
    };
    pub static GET_PIPELINE_STATE: OperationInfo = OperationInfo {
        name: "GetPipelineState",
        method: "POST",
        uri: "/",
        status: 200,
        input: &schema::GET_PIPELINE_STATE_INPUT,
        output: &schema::GET_PIPELINE_STATE_OUTPUT,
        result_wrapper: None,
        input_xml_name: None,
        input_xml_namespace: None,
        errors: &["ValidationException", "PipelineNotFoundException"],
    };
    pub static GET_THIRD_PARTY_JOB_DETAILS: OperationInfo = OperationInfo {
        name: "GetThirdPartyJobDetails",
        method: "POST",
        uri: "/",
        status: 200,
        input: &schema::GET_THIRD_PARTY_JOB_DETAILS_INPUT,
        output: &schema::GET_THIRD_PARTY_JOB_DETAILS_OUTPUT,
        result_wrapper: None,
        input_xml_name: None,
        input_xml_namespace: None,
        errors: &[
            "JobNotFoundException",
            "ValidationException",
            "InvalidClientTokenException",
            "InvalidJobException",
        ],
    };
    pub static LIST_ACTION_EXECUTIONS: OperationInfo = OperationInfo {
        name: "ListActionExecutions",
        method: "POST",
        uri: "/",
        status: 200,
        input: &schema::LIST_ACTION_EXECUTIONS_INPUT,
        output: &schema::LIST_ACTION_EXECUTIONS_OUTPUT,
        result_wrapper: None,
        input_xml_name: None,
        input_xml_namespace: None,
        errors: &[
            "ValidationException",
            "PipelineNotFoundException",
            "InvalidNextTokenException",
            "PipelineExecutionNotFoundException",
        ],
    };
    pub static LIST_ACTION_TYPES: OperationInfo = OperationInfo {
        name: "ListActionTypes",
        method: "POST",
        uri: "/",
        status: 200,
        input: &schema::LIST_ACTION_TYPES_INPUT,
        output: &schema::LIST_ACTION_TYPES_OUTPUT,
        result_wrapper: None,
        input_xml_name: None,
        input_xml_namespace: None,
        errors: &["ValidationException", "InvalidNextTokenException"],
    };
    pub static LIST_DEPLOY_ACTION_EXECUTION_TARGETS: OperationInfo = OperationInfo {
        name: "ListDeployActionExecutionTargets",
        method: "POST",
        uri: "/",
        status: 200,
        input: &schema::LIST_DEPLOY_ACTION_EXECUTION_TARGETS_INPUT,
        output: &schema::LIST_DEPLOY_ACTION_EXECUTION_TARGETS_OUTPUT,
        result_wrapper: None,
        input_xml_name: None,
        input_xml_namespace: None,
        errors: &[
            "ValidationException",
            "PipelineNotFoundException",
            "InvalidNextTokenException",
            "ActionExecutionNotFoundException",
        ],
    };
    pub static LIST_PIPELINE_EXECUTIONS: OperationInfo = OperationInfo {
        name: "ListPipelineExecutions",
        method: "POST",
        uri: "/",
        status: 200,
        input: &schema::LIST_PIPELINE_EXECUTIONS_INPUT,
        output: &schema::LIST_PIPELINE_EXECUTIONS_OUTPUT,
        result_wrapper: None,
        input_xml_name: None,
        input_xml_namespace: None,
        errors: &["ValidationException", "PipelineNotFoundException", "InvalidNextTokenException"],
    };
    pub static LIST_PIPELINES: OperationInfo = OperationInfo {
        name: "ListPipelines",
        method: "POST",
        uri: "/",
        status: 200,
        input: &schema::LIST_PIPELINES_INPUT,
        output: &schema::LIST_PIPELINES_OUTPUT,
        result_wrapper: None,
        input_xml_name: None,
        input_xml_namespace: None,
        errors: &["ValidationException", "InvalidNextTokenException"],
    };
    pub static LIST_RULE_EXECUTIONS: OperationInfo = OperationInfo {
        name: "ListRuleExecutions",
        method: "POST",
        uri: "/",
        status: 200,
        input: &schema::LIST_RULE_EXECUTIONS_INPUT,
        output: &schema::LIST_RULE_EXECUTIONS_OUTPUT,
        result_wrapper: None,
        input_xml_name: None,
        input_xml_namespace: None,
        errors: &[
            "ValidationException",
            "PipelineNotFoundException",
            "InvalidNextTokenException",
            "PipelineExecutionNotFoundException",
        ],
    };
    pub static LIST_RULE_TYPES: OperationInfo = OperationInfo {
        name: "ListRuleTypes",
        method: "POST",
        uri: "/",
        status: 200,
        input: &schema::LIST_RULE_TYPES_INPUT,
        output: &schema::LIST_RULE_TYPES_OUTPUT,
        result_wrapper: None,
        input_xml_name: None,
        input_xml_namespace: None,
        errors: &["ValidationException", "InvalidNextTokenException"],
    };
    pub static LIST_TAGS_FOR_RESOURCE: OperationInfo = OperationInfo {
        name: "ListTagsForResource",
        method: "POST",
        uri: "/",
        status: 200,
        input: &schema::LIST_TAGS_FOR_RESOURCE_INPUT,
        output: &schema::LIST_TAGS_FOR_RESOURCE_OUTPUT,
        result_wrapper: None,
        input_xml_name: None,
        input_xml_namespace: None,
        errors: &[
            "ValidationException",
            "ResourceNotFoundException",
            "InvalidNextTokenException",
            "InvalidArnException",
        ],
    };
    pub static LIST_WEBHOOKS: OperationInfo = OperationInfo {
        name: "ListWebhooks",
        method: "POST",
        uri: "/",
        status: 200,
        input: &schema::LIST_WEBHOOKS_INPUT,
        output: &schema::LIST_WEBHOOKS_OUTPUT,
        result_wrapper: None,
        input_xml_name: None,
        input_xml_namespace: None,
        errors: &["ValidationException", "InvalidNextTokenException"],
    };
    pub static OVERRIDE_STAGE_CONDITION: OperationInfo = OperationInfo {
        name: "OverrideStageCondition",
        method: "POST",
        uri: "/",
        status: 200,
        input: &schema::OVERRIDE_STAGE_CONDITION_INPUT,
        output: &schema::OVERRIDE_STAGE_CONDITION_OUTPUT,
        result_wrapper: None,
        input_xml_name: None,
        input_xml_namespace: None,
        errors: &[
            "ValidationException",
            "ConflictException",
            "PipelineNotFoundException",
            "StageNotFoundException",
            "ConditionNotOverridableException",
            "NotLatestPipelineExecutionException",
            "ConcurrentPipelineExecutionsLimitExceededException",
        ],
    };
    pub static POLL_FOR_JOBS: OperationInfo = OperationInfo {
        name: "PollForJobs",
        method: "POST",
        uri: "/",
        status: 200,
        input: &schema::POLL_FOR_JOBS_INPUT,
        output: &schema::POLL_FOR_JOBS_OUTPUT,
        result_wrapper: None,
        input_xml_name: None,
        input_xml_namespace: None,
        errors: &["ValidationException", "ActionTypeNotFoundException"],
    };
    pub static POLL_FOR_THIRD_PARTY_JOBS: OperationInfo = OperationInfo {
        name: "PollForThirdPartyJobs",
        method: "POST",
        uri: "/",
        status: 200,
        input: &schema::POLL_FOR_THIRD_PARTY_JOBS_INPUT,
        output: &schema::POLL_FOR_THIRD_PARTY_JOBS_OUTPUT,
        result_wrapper: None,
        input_xml_name: None,
        input_xml_namespace: None,
        errors: &["ActionTypeNotFoundException", "ValidationException"],
    };
    pub static PUT_ACTION_REVISION: OperationInfo = OperationInfo {
        name: "PutActionRevision",
        method: "POST",
        uri: "/",
        status: 200,
        input: &schema::PUT_ACTION_REVISION_INPUT,
        output: &schema::PUT_ACTION_REVISION_OUTPUT,
        result_wrapper: None,
        input_xml_name: None,
        input_xml_namespace: None,
        errors: &[
            "PipelineNotFoundException",
            "StageNotFoundException",
            "ActionNotFoundException",
            "ValidationException",
            "ConcurrentPipelineExecutionsLimitExceededException",
        ],
    };
    pub static PUT_APPROVAL_RESULT: OperationInfo = OperationInfo {
        name: "PutApprovalResult",
        method: "POST",
        uri: "/",
        status: 200,
        input: &schema::PUT_APPROVAL_RESULT_INPUT,
        output: &schema::PUT_APPROVAL_RESULT_OUTPUT,
        result_wrapper: None,
        input_xml_name: None,
        input_xml_namespace: None,
        errors: &[
            "InvalidApprovalTokenException",
            "ApprovalAlreadyCompletedException",
            "PipelineNotFoundException",
            "StageNotFoundException",
            "ActionNotFoundException",
            "ValidationException",
        ],
    };
    pub static PUT_JOB_FAILURE_RESULT: OperationInfo = OperationInfo {
        name: "PutJobFailureResult",
        method: "POST",
        uri: "/",
        status: 200,
        input: &schema::PUT_JOB_FAILURE_RESULT_INPUT,
        output: &schema::PUT_JOB_FAILURE_RESULT_OUTPUT,
        result_wrapper: None,
        input_xml_name: None,
        input_xml_namespace: None,
        errors: &["ValidationException", "JobNotFoundException", "InvalidJobStateException"],
    };
    pub static PUT_JOB_SUCCESS_RESULT: OperationInfo = OperationInfo {
        name: "PutJobSuccessResult",
        method: "POST",
        uri: "/",
        status: 200,
        input: &schema::PUT_JOB_SUCCESS_RESULT_INPUT,
        output: &schema::PUT_JOB_SUCCESS_RESULT_OUTPUT,
        result_wrapper: None,
        input_xml_name: None,
        input_xml_namespace: None,
        errors: &[
            "ValidationException",
            "JobNotFoundException",
            "InvalidJobStateException",
            "OutputVariablesSizeExceededException",
        ],
    };
    pub static PUT_THIRD_PARTY_JOB_FAILURE_RESULT: OperationInfo = OperationInfo {
        name: "PutThirdPartyJobFailureResult",
        method: "POST",
        uri: "/",
        status: 200,
        input: &schema::PUT_THIRD_PARTY_JOB_FAILURE_RESULT_INPUT,
        output: &schema::PUT_THIRD_PARTY_JOB_FAILURE_RESULT_OUTPUT,
        result_wrapper: None,
        input_xml_name: None,
        input_xml_namespace: None,
        errors: &[
            "ValidationException",
            "JobNotFoundException",
            "InvalidJobStateException",
            "InvalidClientTokenException",
        ],
    };
    pub static PUT_THIRD_PARTY_JOB_SUCCESS_RESULT: OperationInfo = OperationInfo {
        name: "PutThirdPartyJobSuccessResult",
        method: "POST",
        uri: "/",
        status: 200,
        input: &schema::PUT_THIRD_PARTY_JOB_SUCCESS_RESULT_INPUT,
        output: &schema::PUT_THIRD_PARTY_JOB_SUCCESS_RESULT_OUTPUT,
        result_wrapper: None,
        input_xml_name: None,
        input_xml_namespace: None,
        errors: &[
            "ValidationException",
            "JobNotFoundException",
            "InvalidJobStateException",
            "InvalidClientTokenException",
        ],
    };
    pub static PUT_WEBHOOK: OperationInfo = OperationInfo {
        name: "PutWebhook",
        method: "POST",
        uri: "/",
        status: 200,
        input: &schema::PUT_WEBHOOK_INPUT,
        output: &schema::PUT_WEBHOOK_OUTPUT,
        result_wrapper: None,
        input_xml_name: None,
        input_xml_namespace: None,
        errors: &[
            "ValidationException",
            "LimitExceededException",
            "InvalidWebhookFilterPatternException",
            "InvalidWebhookAuthenticationParametersException",
            "PipelineNotFoundException",
            "TooManyTagsException",
            "InvalidTagsException",
            "ConcurrentModificationException",
        ],
    };
    pub static REGISTER_WEBHOOK_WITH_THIRD_PARTY: OperationInfo = OperationInfo {
        name: "RegisterWebhookWithThirdParty",
        method: "POST",
        uri: "/",
        status: 200,
        input: &schema::REGISTER_WEBHOOK_WITH_THIRD_PARTY_INPUT,
        output: &schema::REGISTER_WEBHOOK_WITH_THIRD_PARTY_OUTPUT,
        result_wrapper: None,
        input_xml_name: None,
        input_xml_namespace: None,
        errors: &["ValidationException", "WebhookNotFoundException"],
    };
    pub static RETRY_STAGE_EXECUTION: OperationInfo = OperationInfo {
        name: "RetryStageExecution",
        method: "POST",
        uri: "/",
        status: 200,
        input: &schema::RETRY_STAGE_EXECUTION_INPUT,
        output: &schema::RETRY_STAGE_EXECUTION_OUTPUT,
        result_wrapper: None,
        input_xml_name: None,
        input_xml_namespace: None,
        errors: &[
            "ValidationException",
            "ConflictException",
            "PipelineNotFoundException",
            "StageNotFoundException",
            "StageNotRetryableException",
            "NotLatestPipelineExecutionException",
            "ConcurrentPipelineExecutionsLimitExceededException",
        ],
    };
    pub static ROLLBACK_STAGE: OperationInfo = OperationInfo {
        name: "RollbackStage",
        method: "POST",
        uri: "/",
        status: 200,
        input: &schema::ROLLBACK_STAGE_INPUT,
        output: &schema::ROLLBACK_STAGE_OUTPUT,
        result_wrapper: None,
        input_xml_name: None,
        input_xml_namespace: None,
        errors: &[
            "ValidationException",
            "ConflictException",
            "PipelineNotFoundException",
            "PipelineExecutionNotFoundException",
            "PipelineExecutionOutdatedException",
            "StageNotFoundException",
            "UnableToRollbackStageException",
        ],
    };
    pub static START_PIPELINE_EXECUTION: OperationInfo = OperationInfo {
        name: "StartPipelineExecution",
        method: "POST",
        uri: "/",
        status: 200,
        input: &schema::START_PIPELINE_EXECUTION_INPUT,
        output: &schema::START_PIPELINE_EXECUTION_OUTPUT,
        result_wrapper: None,
        input_xml_name: None,
        input_xml_namespace: None,
        errors: &[
            "ValidationException",
            "ConflictException",
            "PipelineNotFoundException",
            "ConcurrentPipelineExecutionsLimitExceededException",
        ],
    };
    pub static STOP_PIPELINE_EXECUTION: OperationInfo = OperationInfo {
        name: "StopPipelineExecution",
        method: "POST",
        uri: "/",
        status: 200,
        input: &schema::STOP_PIPELINE_EXECUTION_INPUT,
        output: &schema::STOP_PIPELINE_EXECUTION_OUTPUT,
        result_wrapper: None,
        input_xml_name: None,
        input_xml_namespace: None,
        errors: &[
            "ValidationException",
            "ConflictException",
            "PipelineNotFoundException",
            "PipelineExecutionNotStoppableException",
            "DuplicatedStopRequestException",
        ],
    };
    pub static TAG_RESOURCE: OperationInfo = OperationInfo {
        name: "TagResource",
        method: "POST",
        uri: "/",
        status: 200,
        input: &schema::TAG_RESOURCE_INPUT,
        output: &schema::TAG_RESOURCE_OUTPUT,
        result_wrapper: None,
        input_xml_name: None,
        input_xml_namespace: None,
        errors: &[
            "ValidationException",
            "ResourceNotFoundException",
            "InvalidArnException",
            "TooManyTagsException",
            "InvalidTagsException",
            "ConcurrentModificationException",
        ],
    };
    pub static UNTAG_RESOURCE: OperationInfo = OperationInfo {
        name: "UntagResource",
        method: "POST",
        uri: "/",
        status: 200,
        input: &schema::UNTAG_RESOURCE_INPUT,
        output: &schema::UNTAG_RESOURCE_OUTPUT,
        result_wrapper: None,
        input_xml_name: None,
        input_xml_namespace: None,
        errors: &[
            "ValidationException",
            "ResourceNotFoundException",
            "InvalidArnException",
            "InvalidTagsException",
            "ConcurrentModificationException",
        ],
    };
    pub static UPDATE_ACTION_TYPE: OperationInfo = OperationInfo {
        name: "UpdateActionType",
        method: "POST",
        uri: "/",
        status: 200,
        input: &schema::UPDATE_ACTION_TYPE_INPUT,
        output: &schema::UPDATE_ACTION_TYPE_OUTPUT,
        result_wrapper: None,
        input_xml_name: None,
        input_xml_namespace: None,
        errors: &["RequestFailedException", "ValidationException", "ActionTypeNotFoundException"],
    };
    pub static UPDATE_PIPELINE: OperationInfo = OperationInfo {
        name: "UpdatePipeline",
        method: "POST",
        uri: "/",
        status: 200,
        input: &schema::UPDATE_PIPELINE_INPUT,
        output: &schema::UPDATE_PIPELINE_OUTPUT,
        result_wrapper: None,
        input_xml_name: None,
        input_xml_namespace: None,
        errors: &[
            "ValidationException",
            "InvalidStageDeclarationException",
            "InvalidActionDeclarationException",
            "InvalidBlockerDeclarationException",
            "InvalidStructureException",
            "LimitExceededException",
        ],
    };
}

/// The errors that the model lists for the operations.
pub mod errors {
    use crate::Error;

    pub fn action_execution_not_found_exception(message: impl Into<String>) -> Error {
        Error::new("ActionExecutionNotFoundException", 400, message)
    }
    pub fn action_not_found_exception(message: impl Into<String>) -> Error {
        Error::new("ActionNotFoundException", 400, message)
    }
    pub fn action_type_not_found_exception(message: impl Into<String>) -> Error {
        Error::new("ActionTypeNotFoundException", 400, message)
    }
    pub fn approval_already_completed_exception(message: impl Into<String>) -> Error {
        Error::new("ApprovalAlreadyCompletedException", 400, message)
    }
    pub fn concurrent_modification_exception(message: impl Into<String>) -> Error {
        Error::new("ConcurrentModificationException", 400, message)
    }
    pub fn concurrent_pipeline_executions_limit_exceeded_exception(message: impl Into<String>) -> Error {
        Error::new("ConcurrentPipelineExecutionsLimitExceededException", 400, message)
    }
    pub fn condition_not_overridable_exception(message: impl Into<String>) -> Error {
        Error::new("ConditionNotOverridableException", 400, message)
    }
    pub fn conflict_exception(message: impl Into<String>) -> Error {
        Error::new("ConflictException", 409, message)
    }
    pub fn duplicated_stop_request_exception(message: impl Into<String>) -> Error {
        Error::new("DuplicatedStopRequestException", 400, message)
    }
    pub fn invalid_action_declaration_exception(message: impl Into<String>) -> Error {
        Error::new("InvalidActionDeclarationException", 400, message)
    }
    pub fn invalid_approval_token_exception(message: impl Into<String>) -> Error {
        Error::new("InvalidApprovalTokenException", 400, message)
    }
    pub fn invalid_arn_exception(message: impl Into<String>) -> Error {
        Error::new("InvalidArnException", 400, message)
    }
    pub fn invalid_blocker_declaration_exception(message: impl Into<String>) -> Error {
        Error::new("InvalidBlockerDeclarationException", 400, message)
    }
    pub fn invalid_client_token_exception(message: impl Into<String>) -> Error {
        Error::new("InvalidClientTokenException", 400, message)
    }
    pub fn invalid_job_exception(message: impl Into<String>) -> Error {
        Error::new("InvalidJobException", 400, message)
    }
    pub fn invalid_job_state_exception(message: impl Into<String>) -> Error {
        Error::new("InvalidJobStateException", 400, message)
    }
    pub fn invalid_next_token_exception(message: impl Into<String>) -> Error {
        Error::new("InvalidNextTokenException", 400, message)
    }
    pub fn invalid_nonce_exception(message: impl Into<String>) -> Error {
        Error::new("InvalidNonceException", 400, message)
    }
    pub fn invalid_stage_declaration_exception(message: impl Into<String>) -> Error {
        Error::new("InvalidStageDeclarationException", 400, message)
    }
    pub fn invalid_structure_exception(message: impl Into<String>) -> Error {
        Error::new("InvalidStructureException", 400, message)
    }
    pub fn invalid_tags_exception(message: impl Into<String>) -> Error {
        Error::new("InvalidTagsException", 400, message)
    }
    pub fn invalid_webhook_authentication_parameters_exception(message: impl Into<String>) -> Error {
        Error::new("InvalidWebhookAuthenticationParametersException", 400, message)
    }
    pub fn invalid_webhook_filter_pattern_exception(message: impl Into<String>) -> Error {
        Error::new("InvalidWebhookFilterPatternException", 400, message)
    }
    pub fn job_not_found_exception(message: impl Into<String>) -> Error {
        Error::new("JobNotFoundException", 400, message)
    }
    pub fn limit_exceeded_exception(message: impl Into<String>) -> Error {
        Error::new("LimitExceededException", 400, message)
    }
    pub fn not_latest_pipeline_execution_exception(message: impl Into<String>) -> Error {
        Error::new("NotLatestPipelineExecutionException", 400, message)
    }
    pub fn output_variables_size_exceeded_exception(message: impl Into<String>) -> Error {
        Error::new("OutputVariablesSizeExceededException", 400, message)
    }
    pub fn pipeline_execution_not_found_exception(message: impl Into<String>) -> Error {
        Error::new("PipelineExecutionNotFoundException", 400, message)
    }
    pub fn pipeline_execution_not_stoppable_exception(message: impl Into<String>) -> Error {
        Error::new("PipelineExecutionNotStoppableException", 400, message)
    }
    pub fn pipeline_execution_outdated_exception(message: impl Into<String>) -> Error {
        Error::new("PipelineExecutionOutdatedException", 400, message)
    }
    pub fn pipeline_name_in_use_exception(message: impl Into<String>) -> Error {
        Error::new("PipelineNameInUseException", 400, message)
    }
    pub fn pipeline_not_found_exception(message: impl Into<String>) -> Error {
        Error::new("PipelineNotFoundException", 400, message)
    }
    pub fn pipeline_version_not_found_exception(message: impl Into<String>) -> Error {
        Error::new("PipelineVersionNotFoundException", 400, message)
    }
    pub fn request_failed_exception(message: impl Into<String>) -> Error {
        Error::new("RequestFailedException", 400, message)
    }
    pub fn resource_not_found_exception(message: impl Into<String>) -> Error {
        Error::new("ResourceNotFoundException", 400, message)
    }
    pub fn stage_not_found_exception(message: impl Into<String>) -> Error {
        Error::new("StageNotFoundException", 400, message)
    }
    pub fn stage_not_retryable_exception(message: impl Into<String>) -> Error {
        Error::new("StageNotRetryableException", 400, message)
    }
    pub fn too_many_tags_exception(message: impl Into<String>) -> Error {
        Error::new("TooManyTagsException", 400, message)
    }
    pub fn unable_to_rollback_stage_exception(message: impl Into<String>) -> Error {
        Error::new("UnableToRollbackStageException", 400, message)
    }
    pub fn validation_exception(message: impl Into<String>) -> Error {
        Error::new("ValidationException", 400, message)
    }
    pub fn webhook_not_found_exception(message: impl Into<String>) -> Error {
        Error::new("WebhookNotFoundException", 400, message)
    }
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct AWSSessionCredentials {
    pub access_key_id: Option<String>,
    pub secret_access_key: Option<String>,
    pub session_token: Option<String>,
}

impl crate::TreeValue for AWSSessionCredentials {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self {
            access_key_id: s.take_optional(0)?,
            secret_access_key: s.take_optional(1)?,
            session_token: s.take_optional(2)?,
        })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(3);
        s.put_optional(0, self.access_key_id);
        s.put_optional(1, self.secret_access_key);
        s.put_optional(2, self.session_token);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for AWSSessionCredentials {
    const SCHEMA: &'static crate::Schema = &schema::AWS_SESSION_CREDENTIALS;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct AcknowledgeJobInput {
    pub job_id: String,
    pub nonce: String,
}

impl crate::TreeValue for AcknowledgeJobInput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self { job_id: s.take(0)?, nonce: s.take(1)? })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(2);
        s.put(0, self.job_id);
        s.put(1, self.nonce);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for AcknowledgeJobInput {
    const SCHEMA: &'static crate::Schema = &schema::ACKNOWLEDGE_JOB_INPUT;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct AcknowledgeJobOutput {
    pub status: Option<JobStatus>,
}

impl crate::TreeValue for AcknowledgeJobOutput {
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

impl crate::Shape for AcknowledgeJobOutput {
    const SCHEMA: &'static crate::Schema = &schema::ACKNOWLEDGE_JOB_OUTPUT;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct AcknowledgeThirdPartyJobInput {
    pub job_id: String,
    pub nonce: String,
    pub client_token: String,
}

impl crate::TreeValue for AcknowledgeThirdPartyJobInput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self { job_id: s.take(0)?, nonce: s.take(1)?, client_token: s.take(2)? })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(3);
        s.put(0, self.job_id);
        s.put(1, self.nonce);
        s.put(2, self.client_token);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for AcknowledgeThirdPartyJobInput {
    const SCHEMA: &'static crate::Schema = &schema::ACKNOWLEDGE_THIRD_PARTY_JOB_INPUT;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct AcknowledgeThirdPartyJobOutput {
    pub status: Option<JobStatus>,
}

impl crate::TreeValue for AcknowledgeThirdPartyJobOutput {
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

impl crate::Shape for AcknowledgeThirdPartyJobOutput {
    const SCHEMA: &'static crate::Schema = &schema::ACKNOWLEDGE_THIRD_PARTY_JOB_OUTPUT;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct ActionConfiguration {
    pub configuration: Option<indexmap::IndexMap<String, String>>,
}

impl crate::TreeValue for ActionConfiguration {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self { configuration: s.take_optional(0)? })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(1);
        s.put_optional(0, self.configuration);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for ActionConfiguration {
    const SCHEMA: &'static crate::Schema = &schema::ACTION_CONFIGURATION;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct ActionConfigurationProperty {
    pub name: String,
    pub required: bool,
    pub key: bool,
    pub secret: bool,
    pub queryable: Option<bool>,
    pub description: Option<String>,
    pub r#type: Option<ActionConfigurationPropertyType>,
}

impl crate::TreeValue for ActionConfigurationProperty {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self {
            name: s.take(0)?,
            required: s.take(1)?,
            key: s.take(2)?,
            secret: s.take(3)?,
            queryable: s.take_optional(4)?,
            description: s.take_optional(5)?,
            r#type: s.take_optional(6)?,
        })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(7);
        s.put(0, self.name);
        s.put(1, self.required);
        s.put(2, self.key);
        s.put(3, self.secret);
        s.put_optional(4, self.queryable);
        s.put_optional(5, self.description);
        s.put_optional(6, self.r#type);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for ActionConfigurationProperty {
    const SCHEMA: &'static crate::Schema = &schema::ACTION_CONFIGURATION_PROPERTY;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct ActionContext {
    pub name: Option<String>,
    pub action_execution_id: Option<String>,
}

impl crate::TreeValue for ActionContext {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self { name: s.take_optional(0)?, action_execution_id: s.take_optional(1)? })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(2);
        s.put_optional(0, self.name);
        s.put_optional(1, self.action_execution_id);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for ActionContext {
    const SCHEMA: &'static crate::Schema = &schema::ACTION_CONTEXT;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct ActionDeclaration {
    pub name: String,
    pub action_type_id: ActionTypeId,
    pub run_order: Option<i32>,
    pub configuration: Option<indexmap::IndexMap<String, String>>,
    pub commands: Option<Vec<String>>,
    pub output_artifacts: Option<Vec<OutputArtifact>>,
    pub input_artifacts: Option<Vec<InputArtifact>>,
    pub output_variables: Option<Vec<String>>,
    pub role_arn: Option<String>,
    pub region: Option<String>,
    pub namespace: Option<String>,
    pub timeout_in_minutes: Option<i32>,
    pub environment_variables: Option<Vec<EnvironmentVariable>>,
}

impl crate::TreeValue for ActionDeclaration {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self {
            name: s.take(0)?,
            action_type_id: s.take(1)?,
            run_order: s.take_optional(2)?,
            configuration: s.take_optional(3)?,
            commands: s.take_optional(4)?,
            output_artifacts: s.take_optional(5)?,
            input_artifacts: s.take_optional(6)?,
            output_variables: s.take_optional(7)?,
            role_arn: s.take_optional(8)?,
            region: s.take_optional(9)?,
            namespace: s.take_optional(10)?,
            timeout_in_minutes: s.take_optional(11)?,
            environment_variables: s.take_optional(12)?,
        })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(13);
        s.put(0, self.name);
        s.put(1, self.action_type_id);
        s.put_optional(2, self.run_order);
        s.put_optional(3, self.configuration);
        s.put_optional(4, self.commands);
        s.put_optional(5, self.output_artifacts);
        s.put_optional(6, self.input_artifacts);
        s.put_optional(7, self.output_variables);
        s.put_optional(8, self.role_arn);
        s.put_optional(9, self.region);
        s.put_optional(10, self.namespace);
        s.put_optional(11, self.timeout_in_minutes);
        s.put_optional(12, self.environment_variables);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for ActionDeclaration {
    const SCHEMA: &'static crate::Schema = &schema::ACTION_DECLARATION;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct ActionExecution {
    pub action_execution_id: Option<String>,
    pub status: Option<ActionExecutionStatus>,
    pub summary: Option<String>,
    pub last_status_change: Option<crate::Timestamp>,
    pub token: Option<String>,
    pub last_updated_by: Option<String>,
    pub external_execution_id: Option<String>,
    pub external_execution_url: Option<String>,
    pub percent_complete: Option<i32>,
    pub error_details: Option<ErrorDetails>,
    pub log_stream_arn: Option<String>,
}

impl crate::TreeValue for ActionExecution {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self {
            action_execution_id: s.take_optional(0)?,
            status: s.take_optional(1)?,
            summary: s.take_optional(2)?,
            last_status_change: s.take_optional(3)?,
            token: s.take_optional(4)?,
            last_updated_by: s.take_optional(5)?,
            external_execution_id: s.take_optional(6)?,
            external_execution_url: s.take_optional(7)?,
            percent_complete: s.take_optional(8)?,
            error_details: s.take_optional(9)?,
            log_stream_arn: s.take_optional(10)?,
        })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(11);
        s.put_optional(0, self.action_execution_id);
        s.put_optional(1, self.status);
        s.put_optional(2, self.summary);
        s.put_optional(3, self.last_status_change);
        s.put_optional(4, self.token);
        s.put_optional(5, self.last_updated_by);
        s.put_optional(6, self.external_execution_id);
        s.put_optional(7, self.external_execution_url);
        s.put_optional(8, self.percent_complete);
        s.put_optional(9, self.error_details);
        s.put_optional(10, self.log_stream_arn);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for ActionExecution {
    const SCHEMA: &'static crate::Schema = &schema::ACTION_EXECUTION;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct ActionExecutionDetail {
    pub pipeline_execution_id: Option<String>,
    pub action_execution_id: Option<String>,
    pub pipeline_version: Option<i32>,
    pub stage_name: Option<String>,
    pub action_name: Option<String>,
    pub start_time: Option<crate::Timestamp>,
    pub last_update_time: Option<crate::Timestamp>,
    pub updated_by: Option<String>,
    pub status: Option<ActionExecutionStatus>,
    pub input: Option<ActionExecutionInput>,
    pub output: Option<ActionExecutionOutput>,
}

impl crate::TreeValue for ActionExecutionDetail {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self {
            pipeline_execution_id: s.take_optional(0)?,
            action_execution_id: s.take_optional(1)?,
            pipeline_version: s.take_optional(2)?,
            stage_name: s.take_optional(3)?,
            action_name: s.take_optional(4)?,
            start_time: s.take_optional(5)?,
            last_update_time: s.take_optional(6)?,
            updated_by: s.take_optional(7)?,
            status: s.take_optional(8)?,
            input: s.take_optional(9)?,
            output: s.take_optional(10)?,
        })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(11);
        s.put_optional(0, self.pipeline_execution_id);
        s.put_optional(1, self.action_execution_id);
        s.put_optional(2, self.pipeline_version);
        s.put_optional(3, self.stage_name);
        s.put_optional(4, self.action_name);
        s.put_optional(5, self.start_time);
        s.put_optional(6, self.last_update_time);
        s.put_optional(7, self.updated_by);
        s.put_optional(8, self.status);
        s.put_optional(9, self.input);
        s.put_optional(10, self.output);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for ActionExecutionDetail {
    const SCHEMA: &'static crate::Schema = &schema::ACTION_EXECUTION_DETAIL;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct ActionExecutionFilter {
    pub pipeline_execution_id: Option<String>,
    pub latest_in_pipeline_execution: Option<LatestInPipelineExecutionFilter>,
}

impl crate::TreeValue for ActionExecutionFilter {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self {
            pipeline_execution_id: s.take_optional(0)?,
            latest_in_pipeline_execution: s.take_optional(1)?,
        })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(2);
        s.put_optional(0, self.pipeline_execution_id);
        s.put_optional(1, self.latest_in_pipeline_execution);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for ActionExecutionFilter {
    const SCHEMA: &'static crate::Schema = &schema::ACTION_EXECUTION_FILTER;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct ActionExecutionInput {
    pub action_type_id: Option<ActionTypeId>,
    pub configuration: Option<indexmap::IndexMap<String, String>>,
    pub resolved_configuration: Option<indexmap::IndexMap<String, String>>,
    pub role_arn: Option<String>,
    pub region: Option<String>,
    pub input_artifacts: Option<Vec<ArtifactDetail>>,
    pub namespace: Option<String>,
}

impl crate::TreeValue for ActionExecutionInput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self {
            action_type_id: s.take_optional(0)?,
            configuration: s.take_optional(1)?,
            resolved_configuration: s.take_optional(2)?,
            role_arn: s.take_optional(3)?,
            region: s.take_optional(4)?,
            input_artifacts: s.take_optional(5)?,
            namespace: s.take_optional(6)?,
        })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(7);
        s.put_optional(0, self.action_type_id);
        s.put_optional(1, self.configuration);
        s.put_optional(2, self.resolved_configuration);
        s.put_optional(3, self.role_arn);
        s.put_optional(4, self.region);
        s.put_optional(5, self.input_artifacts);
        s.put_optional(6, self.namespace);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for ActionExecutionInput {
    const SCHEMA: &'static crate::Schema = &schema::ACTION_EXECUTION_INPUT;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct ActionExecutionOutput {
    pub output_artifacts: Option<Vec<ArtifactDetail>>,
    pub execution_result: Option<ActionExecutionResult>,
    pub output_variables: Option<indexmap::IndexMap<String, String>>,
}

impl crate::TreeValue for ActionExecutionOutput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self {
            output_artifacts: s.take_optional(0)?,
            execution_result: s.take_optional(1)?,
            output_variables: s.take_optional(2)?,
        })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(3);
        s.put_optional(0, self.output_artifacts);
        s.put_optional(1, self.execution_result);
        s.put_optional(2, self.output_variables);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for ActionExecutionOutput {
    const SCHEMA: &'static crate::Schema = &schema::ACTION_EXECUTION_OUTPUT;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct ActionExecutionResult {
    pub external_execution_id: Option<String>,
    pub external_execution_summary: Option<String>,
    pub external_execution_url: Option<String>,
    pub error_details: Option<ErrorDetails>,
    pub log_stream_arn: Option<String>,
}

impl crate::TreeValue for ActionExecutionResult {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self {
            external_execution_id: s.take_optional(0)?,
            external_execution_summary: s.take_optional(1)?,
            external_execution_url: s.take_optional(2)?,
            error_details: s.take_optional(3)?,
            log_stream_arn: s.take_optional(4)?,
        })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(5);
        s.put_optional(0, self.external_execution_id);
        s.put_optional(1, self.external_execution_summary);
        s.put_optional(2, self.external_execution_url);
        s.put_optional(3, self.error_details);
        s.put_optional(4, self.log_stream_arn);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for ActionExecutionResult {
    const SCHEMA: &'static crate::Schema = &schema::ACTION_EXECUTION_RESULT;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct ActionRevision {
    pub revision_id: String,
    pub revision_change_id: String,
    pub created: crate::Timestamp,
}

impl crate::TreeValue for ActionRevision {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self { revision_id: s.take(0)?, revision_change_id: s.take(1)?, created: s.take(2)? })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(3);
        s.put(0, self.revision_id);
        s.put(1, self.revision_change_id);
        s.put(2, self.created);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for ActionRevision {
    const SCHEMA: &'static crate::Schema = &schema::ACTION_REVISION;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct ActionState {
    pub action_name: Option<String>,
    pub current_revision: Option<ActionRevision>,
    pub latest_execution: Option<ActionExecution>,
    pub entity_url: Option<String>,
    pub revision_url: Option<String>,
}

impl crate::TreeValue for ActionState {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self {
            action_name: s.take_optional(0)?,
            current_revision: s.take_optional(1)?,
            latest_execution: s.take_optional(2)?,
            entity_url: s.take_optional(3)?,
            revision_url: s.take_optional(4)?,
        })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(5);
        s.put_optional(0, self.action_name);
        s.put_optional(1, self.current_revision);
        s.put_optional(2, self.latest_execution);
        s.put_optional(3, self.entity_url);
        s.put_optional(4, self.revision_url);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for ActionState {
    const SCHEMA: &'static crate::Schema = &schema::ACTION_STATE;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct ActionType {
    pub id: Option<ActionTypeId>,
    pub settings: Option<ActionTypeSettings>,
    pub action_configuration_properties: Option<Vec<ActionConfigurationProperty>>,
    pub input_artifact_details: Option<ArtifactDetails>,
    pub output_artifact_details: Option<ArtifactDetails>,
}

impl crate::TreeValue for ActionType {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self {
            id: s.take_optional(0)?,
            settings: s.take_optional(1)?,
            action_configuration_properties: s.take_optional(2)?,
            input_artifact_details: s.take_optional(3)?,
            output_artifact_details: s.take_optional(4)?,
        })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(5);
        s.put_optional(0, self.id);
        s.put_optional(1, self.settings);
        s.put_optional(2, self.action_configuration_properties);
        s.put_optional(3, self.input_artifact_details);
        s.put_optional(4, self.output_artifact_details);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for ActionType {
    const SCHEMA: &'static crate::Schema = &schema::ACTION_TYPE;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct ActionTypeArtifactDetails {
    pub minimum_count: i32,
    pub maximum_count: i32,
}

impl crate::TreeValue for ActionTypeArtifactDetails {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self { minimum_count: s.take(0)?, maximum_count: s.take(1)? })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(2);
        s.put(0, self.minimum_count);
        s.put(1, self.maximum_count);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for ActionTypeArtifactDetails {
    const SCHEMA: &'static crate::Schema = &schema::ACTION_TYPE_ARTIFACT_DETAILS;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct ActionTypeDeclaration {
    pub description: Option<String>,
    pub executor: ActionTypeExecutor,
    pub id: ActionTypeIdentifier,
    pub input_artifact_details: ActionTypeArtifactDetails,
    pub output_artifact_details: ActionTypeArtifactDetails,
    pub permissions: Option<ActionTypePermissions>,
    pub properties: Option<Vec<ActionTypeProperty>>,
    pub urls: Option<ActionTypeUrls>,
}

impl crate::TreeValue for ActionTypeDeclaration {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self {
            description: s.take_optional(0)?,
            executor: s.take(1)?,
            id: s.take(2)?,
            input_artifact_details: s.take(3)?,
            output_artifact_details: s.take(4)?,
            permissions: s.take_optional(5)?,
            properties: s.take_optional(6)?,
            urls: s.take_optional(7)?,
        })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(8);
        s.put_optional(0, self.description);
        s.put(1, self.executor);
        s.put(2, self.id);
        s.put(3, self.input_artifact_details);
        s.put(4, self.output_artifact_details);
        s.put_optional(5, self.permissions);
        s.put_optional(6, self.properties);
        s.put_optional(7, self.urls);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for ActionTypeDeclaration {
    const SCHEMA: &'static crate::Schema = &schema::ACTION_TYPE_DECLARATION;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct ActionTypeExecutor {
    pub configuration: ExecutorConfiguration,
    pub r#type: ExecutorType,
    pub policy_statements_template: Option<String>,
    pub job_timeout: Option<i32>,
}

impl crate::TreeValue for ActionTypeExecutor {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self {
            configuration: s.take(0)?,
            r#type: s.take(1)?,
            policy_statements_template: s.take_optional(2)?,
            job_timeout: s.take_optional(3)?,
        })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(4);
        s.put(0, self.configuration);
        s.put(1, self.r#type);
        s.put_optional(2, self.policy_statements_template);
        s.put_optional(3, self.job_timeout);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for ActionTypeExecutor {
    const SCHEMA: &'static crate::Schema = &schema::ACTION_TYPE_EXECUTOR;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct ActionTypeId {
    pub category: ActionCategory,
    pub owner: ActionOwner,
    pub provider: String,
    pub version: String,
}

impl crate::TreeValue for ActionTypeId {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self { category: s.take(0)?, owner: s.take(1)?, provider: s.take(2)?, version: s.take(3)? })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(4);
        s.put(0, self.category);
        s.put(1, self.owner);
        s.put(2, self.provider);
        s.put(3, self.version);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for ActionTypeId {
    const SCHEMA: &'static crate::Schema = &schema::ACTION_TYPE_ID;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct ActionTypeIdentifier {
    pub category: ActionCategory,
    pub owner: String,
    pub provider: String,
    pub version: String,
}

impl crate::TreeValue for ActionTypeIdentifier {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self { category: s.take(0)?, owner: s.take(1)?, provider: s.take(2)?, version: s.take(3)? })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(4);
        s.put(0, self.category);
        s.put(1, self.owner);
        s.put(2, self.provider);
        s.put(3, self.version);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for ActionTypeIdentifier {
    const SCHEMA: &'static crate::Schema = &schema::ACTION_TYPE_IDENTIFIER;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct ActionTypePermissions {
    pub allowed_accounts: Vec<String>,
}

impl crate::TreeValue for ActionTypePermissions {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self { allowed_accounts: s.take(0)? })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(1);
        s.put(0, self.allowed_accounts);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for ActionTypePermissions {
    const SCHEMA: &'static crate::Schema = &schema::ACTION_TYPE_PERMISSIONS;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct ActionTypeProperty {
    pub name: String,
    pub optional: bool,
    pub key: bool,
    pub no_echo: bool,
    pub queryable: Option<bool>,
    pub description: Option<String>,
}

impl crate::TreeValue for ActionTypeProperty {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self {
            name: s.take(0)?,
            optional: s.take(1)?,
            key: s.take(2)?,
            no_echo: s.take(3)?,
            queryable: s.take_optional(4)?,
            description: s.take_optional(5)?,
        })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(6);
        s.put(0, self.name);
        s.put(1, self.optional);
        s.put(2, self.key);
        s.put(3, self.no_echo);
        s.put_optional(4, self.queryable);
        s.put_optional(5, self.description);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for ActionTypeProperty {
    const SCHEMA: &'static crate::Schema = &schema::ACTION_TYPE_PROPERTY;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct ActionTypeSettings {
    pub third_party_configuration_url: Option<String>,
    pub entity_url_template: Option<String>,
    pub execution_url_template: Option<String>,
    pub revision_url_template: Option<String>,
}

impl crate::TreeValue for ActionTypeSettings {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self {
            third_party_configuration_url: s.take_optional(0)?,
            entity_url_template: s.take_optional(1)?,
            execution_url_template: s.take_optional(2)?,
            revision_url_template: s.take_optional(3)?,
        })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(4);
        s.put_optional(0, self.third_party_configuration_url);
        s.put_optional(1, self.entity_url_template);
        s.put_optional(2, self.execution_url_template);
        s.put_optional(3, self.revision_url_template);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for ActionTypeSettings {
    const SCHEMA: &'static crate::Schema = &schema::ACTION_TYPE_SETTINGS;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct ActionTypeUrls {
    pub configuration_url: Option<String>,
    pub entity_url_template: Option<String>,
    pub execution_url_template: Option<String>,
    pub revision_url_template: Option<String>,
}

impl crate::TreeValue for ActionTypeUrls {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self {
            configuration_url: s.take_optional(0)?,
            entity_url_template: s.take_optional(1)?,
            execution_url_template: s.take_optional(2)?,
            revision_url_template: s.take_optional(3)?,
        })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(4);
        s.put_optional(0, self.configuration_url);
        s.put_optional(1, self.entity_url_template);
        s.put_optional(2, self.execution_url_template);
        s.put_optional(3, self.revision_url_template);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for ActionTypeUrls {
    const SCHEMA: &'static crate::Schema = &schema::ACTION_TYPE_URLS;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct ApprovalResult {
    pub summary: String,
    pub status: ApprovalStatus,
}

impl crate::TreeValue for ApprovalResult {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self { summary: s.take(0)?, status: s.take(1)? })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(2);
        s.put(0, self.summary);
        s.put(1, self.status);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for ApprovalResult {
    const SCHEMA: &'static crate::Schema = &schema::APPROVAL_RESULT;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct Artifact {
    pub name: Option<String>,
    pub revision: Option<String>,
    pub location: Option<ArtifactLocation>,
}

impl crate::TreeValue for Artifact {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self { name: s.take_optional(0)?, revision: s.take_optional(1)?, location: s.take_optional(2)? })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(3);
        s.put_optional(0, self.name);
        s.put_optional(1, self.revision);
        s.put_optional(2, self.location);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for Artifact {
    const SCHEMA: &'static crate::Schema = &schema::ARTIFACT;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct ArtifactDetail {
    pub name: Option<String>,
    pub s3location: Option<S3Location>,
}

impl crate::TreeValue for ArtifactDetail {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self { name: s.take_optional(0)?, s3location: s.take_optional(1)? })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(2);
        s.put_optional(0, self.name);
        s.put_optional(1, self.s3location);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for ArtifactDetail {
    const SCHEMA: &'static crate::Schema = &schema::ARTIFACT_DETAIL;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct ArtifactDetails {
    pub minimum_count: i32,
    pub maximum_count: i32,
}

impl crate::TreeValue for ArtifactDetails {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self { minimum_count: s.take(0)?, maximum_count: s.take(1)? })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(2);
        s.put(0, self.minimum_count);
        s.put(1, self.maximum_count);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for ArtifactDetails {
    const SCHEMA: &'static crate::Schema = &schema::ARTIFACT_DETAILS;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct ArtifactLocation {
    pub r#type: Option<ArtifactLocationType>,
    pub s3_location: Option<S3ArtifactLocation>,
}

impl crate::TreeValue for ArtifactLocation {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self { r#type: s.take_optional(0)?, s3_location: s.take_optional(1)? })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(2);
        s.put_optional(0, self.r#type);
        s.put_optional(1, self.s3_location);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for ArtifactLocation {
    const SCHEMA: &'static crate::Schema = &schema::ARTIFACT_LOCATION;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct ArtifactRevision {
    pub name: Option<String>,
    pub revision_id: Option<String>,
    pub revision_change_identifier: Option<String>,
    pub revision_summary: Option<String>,
    pub created: Option<crate::Timestamp>,
    pub revision_url: Option<String>,
}

impl crate::TreeValue for ArtifactRevision {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self {
            name: s.take_optional(0)?,
            revision_id: s.take_optional(1)?,
            revision_change_identifier: s.take_optional(2)?,
            revision_summary: s.take_optional(3)?,
            created: s.take_optional(4)?,
            revision_url: s.take_optional(5)?,
        })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(6);
        s.put_optional(0, self.name);
        s.put_optional(1, self.revision_id);
        s.put_optional(2, self.revision_change_identifier);
        s.put_optional(3, self.revision_summary);
        s.put_optional(4, self.created);
        s.put_optional(5, self.revision_url);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for ArtifactRevision {
    const SCHEMA: &'static crate::Schema = &schema::ARTIFACT_REVISION;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct ArtifactStore {
    pub r#type: ArtifactStoreType,
    pub location: String,
    pub encryption_key: Option<EncryptionKey>,
}

impl crate::TreeValue for ArtifactStore {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self { r#type: s.take(0)?, location: s.take(1)?, encryption_key: s.take_optional(2)? })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(3);
        s.put(0, self.r#type);
        s.put(1, self.location);
        s.put_optional(2, self.encryption_key);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for ArtifactStore {
    const SCHEMA: &'static crate::Schema = &schema::ARTIFACT_STORE;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct BeforeEntryConditions {
    pub conditions: Vec<Condition>,
}

impl crate::TreeValue for BeforeEntryConditions {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self { conditions: s.take(0)? })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(1);
        s.put(0, self.conditions);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for BeforeEntryConditions {
    const SCHEMA: &'static crate::Schema = &schema::BEFORE_ENTRY_CONDITIONS;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct BlockerDeclaration {
    pub name: String,
    pub r#type: BlockerType,
}

impl crate::TreeValue for BlockerDeclaration {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self { name: s.take(0)?, r#type: s.take(1)? })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(2);
        s.put(0, self.name);
        s.put(1, self.r#type);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for BlockerDeclaration {
    const SCHEMA: &'static crate::Schema = &schema::BLOCKER_DECLARATION;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct Condition {
    pub result: Option<ResultShape>,
    pub rules: Option<Vec<RuleDeclaration>>,
}

impl crate::TreeValue for Condition {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self { result: s.take_optional(0)?, rules: s.take_optional(1)? })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(2);
        s.put_optional(0, self.result);
        s.put_optional(1, self.rules);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for Condition {
    const SCHEMA: &'static crate::Schema = &schema::CONDITION;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct ConditionExecution {
    pub status: Option<ConditionExecutionStatus>,
    pub summary: Option<String>,
    pub last_status_change: Option<crate::Timestamp>,
}

impl crate::TreeValue for ConditionExecution {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self {
            status: s.take_optional(0)?,
            summary: s.take_optional(1)?,
            last_status_change: s.take_optional(2)?,
        })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(3);
        s.put_optional(0, self.status);
        s.put_optional(1, self.summary);
        s.put_optional(2, self.last_status_change);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for ConditionExecution {
    const SCHEMA: &'static crate::Schema = &schema::CONDITION_EXECUTION;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct ConditionState {
    pub latest_execution: Option<ConditionExecution>,
    pub rule_states: Option<Vec<RuleState>>,
}

impl crate::TreeValue for ConditionState {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self { latest_execution: s.take_optional(0)?, rule_states: s.take_optional(1)? })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(2);
        s.put_optional(0, self.latest_execution);
        s.put_optional(1, self.rule_states);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for ConditionState {
    const SCHEMA: &'static crate::Schema = &schema::CONDITION_STATE;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct CreateCustomActionTypeInput {
    pub category: ActionCategory,
    pub provider: String,
    pub version: String,
    pub settings: Option<ActionTypeSettings>,
    pub configuration_properties: Option<Vec<ActionConfigurationProperty>>,
    pub input_artifact_details: ArtifactDetails,
    pub output_artifact_details: ArtifactDetails,
    pub tags: Option<Vec<Tag>>,
}

impl crate::TreeValue for CreateCustomActionTypeInput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self {
            category: s.take(0)?,
            provider: s.take(1)?,
            version: s.take(2)?,
            settings: s.take_optional(3)?,
            configuration_properties: s.take_optional(4)?,
            input_artifact_details: s.take(5)?,
            output_artifact_details: s.take(6)?,
            tags: s.take_optional(7)?,
        })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(8);
        s.put(0, self.category);
        s.put(1, self.provider);
        s.put(2, self.version);
        s.put_optional(3, self.settings);
        s.put_optional(4, self.configuration_properties);
        s.put(5, self.input_artifact_details);
        s.put(6, self.output_artifact_details);
        s.put_optional(7, self.tags);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for CreateCustomActionTypeInput {
    const SCHEMA: &'static crate::Schema = &schema::CREATE_CUSTOM_ACTION_TYPE_INPUT;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct CreateCustomActionTypeOutput {
    pub action_type: Option<ActionType>,
    pub tags: Option<Vec<Tag>>,
}

impl crate::TreeValue for CreateCustomActionTypeOutput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self { action_type: s.take_optional(0)?, tags: s.take_optional(1)? })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(2);
        s.put_optional(0, self.action_type);
        s.put_optional(1, self.tags);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for CreateCustomActionTypeOutput {
    const SCHEMA: &'static crate::Schema = &schema::CREATE_CUSTOM_ACTION_TYPE_OUTPUT;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct CreatePipelineInput {
    pub pipeline: PipelineDeclaration,
    pub tags: Option<Vec<Tag>>,
}

impl crate::TreeValue for CreatePipelineInput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self { pipeline: s.take(0)?, tags: s.take_optional(1)? })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(2);
        s.put(0, self.pipeline);
        s.put_optional(1, self.tags);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for CreatePipelineInput {
    const SCHEMA: &'static crate::Schema = &schema::CREATE_PIPELINE_INPUT;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct CreatePipelineOutput {
    pub pipeline: Option<PipelineDeclaration>,
    pub tags: Option<Vec<Tag>>,
}

impl crate::TreeValue for CreatePipelineOutput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self { pipeline: s.take_optional(0)?, tags: s.take_optional(1)? })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(2);
        s.put_optional(0, self.pipeline);
        s.put_optional(1, self.tags);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for CreatePipelineOutput {
    const SCHEMA: &'static crate::Schema = &schema::CREATE_PIPELINE_OUTPUT;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct CurrentRevision {
    pub revision: String,
    pub change_identifier: String,
    pub created: Option<crate::Timestamp>,
    pub revision_summary: Option<String>,
}

impl crate::TreeValue for CurrentRevision {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self {
            revision: s.take(0)?,
            change_identifier: s.take(1)?,
            created: s.take_optional(2)?,
            revision_summary: s.take_optional(3)?,
        })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(4);
        s.put(0, self.revision);
        s.put(1, self.change_identifier);
        s.put_optional(2, self.created);
        s.put_optional(3, self.revision_summary);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for CurrentRevision {
    const SCHEMA: &'static crate::Schema = &schema::CURRENT_REVISION;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct DeleteCustomActionTypeInput {
    pub category: ActionCategory,
    pub provider: String,
    pub version: String,
}

impl crate::TreeValue for DeleteCustomActionTypeInput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self { category: s.take(0)?, provider: s.take(1)?, version: s.take(2)? })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(3);
        s.put(0, self.category);
        s.put(1, self.provider);
        s.put(2, self.version);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for DeleteCustomActionTypeInput {
    const SCHEMA: &'static crate::Schema = &schema::DELETE_CUSTOM_ACTION_TYPE_INPUT;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct DeletePipelineInput {
    pub name: String,
}

impl crate::TreeValue for DeletePipelineInput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self { name: s.take(0)? })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(1);
        s.put(0, self.name);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for DeletePipelineInput {
    const SCHEMA: &'static crate::Schema = &schema::DELETE_PIPELINE_INPUT;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct DeleteWebhookInput {
    pub name: String,
}

impl crate::TreeValue for DeleteWebhookInput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self { name: s.take(0)? })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(1);
        s.put(0, self.name);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for DeleteWebhookInput {
    const SCHEMA: &'static crate::Schema = &schema::DELETE_WEBHOOK_INPUT;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct DeleteWebhookOutput {}

impl crate::TreeValue for DeleteWebhookOutput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        tree.structure()?;
        Ok(Self {})
    }
    fn into_tree(self) -> crate::Tree {
        crate::Tree::Structure(crate::Structure::default())
    }
}

impl crate::Shape for DeleteWebhookOutput {
    const SCHEMA: &'static crate::Schema = &schema::DELETE_WEBHOOK_OUTPUT;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct DeployActionExecutionTarget {
    pub target_id: Option<String>,
    pub target_type: Option<String>,
    pub status: Option<String>,
    pub start_time: Option<crate::Timestamp>,
    pub end_time: Option<crate::Timestamp>,
    pub events: Option<Vec<DeployTargetEvent>>,
}

impl crate::TreeValue for DeployActionExecutionTarget {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self {
            target_id: s.take_optional(0)?,
            target_type: s.take_optional(1)?,
            status: s.take_optional(2)?,
            start_time: s.take_optional(3)?,
            end_time: s.take_optional(4)?,
            events: s.take_optional(5)?,
        })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(6);
        s.put_optional(0, self.target_id);
        s.put_optional(1, self.target_type);
        s.put_optional(2, self.status);
        s.put_optional(3, self.start_time);
        s.put_optional(4, self.end_time);
        s.put_optional(5, self.events);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for DeployActionExecutionTarget {
    const SCHEMA: &'static crate::Schema = &schema::DEPLOY_ACTION_EXECUTION_TARGET;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct DeployTargetEvent {
    pub name: Option<String>,
    pub status: Option<String>,
    pub start_time: Option<crate::Timestamp>,
    pub end_time: Option<crate::Timestamp>,
    pub context: Option<DeployTargetEventContext>,
}

impl crate::TreeValue for DeployTargetEvent {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self {
            name: s.take_optional(0)?,
            status: s.take_optional(1)?,
            start_time: s.take_optional(2)?,
            end_time: s.take_optional(3)?,
            context: s.take_optional(4)?,
        })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(5);
        s.put_optional(0, self.name);
        s.put_optional(1, self.status);
        s.put_optional(2, self.start_time);
        s.put_optional(3, self.end_time);
        s.put_optional(4, self.context);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for DeployTargetEvent {
    const SCHEMA: &'static crate::Schema = &schema::DEPLOY_TARGET_EVENT;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct DeployTargetEventContext {
    pub ssm_command_id: Option<String>,
    pub message: Option<String>,
}

impl crate::TreeValue for DeployTargetEventContext {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self { ssm_command_id: s.take_optional(0)?, message: s.take_optional(1)? })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(2);
        s.put_optional(0, self.ssm_command_id);
        s.put_optional(1, self.message);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for DeployTargetEventContext {
    const SCHEMA: &'static crate::Schema = &schema::DEPLOY_TARGET_EVENT_CONTEXT;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct DeregisterWebhookWithThirdPartyInput {
    pub webhook_name: Option<String>,
}

impl crate::TreeValue for DeregisterWebhookWithThirdPartyInput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self { webhook_name: s.take_optional(0)? })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(1);
        s.put_optional(0, self.webhook_name);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for DeregisterWebhookWithThirdPartyInput {
    const SCHEMA: &'static crate::Schema = &schema::DEREGISTER_WEBHOOK_WITH_THIRD_PARTY_INPUT;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct DeregisterWebhookWithThirdPartyOutput {}

impl crate::TreeValue for DeregisterWebhookWithThirdPartyOutput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        tree.structure()?;
        Ok(Self {})
    }
    fn into_tree(self) -> crate::Tree {
        crate::Tree::Structure(crate::Structure::default())
    }
}

impl crate::Shape for DeregisterWebhookWithThirdPartyOutput {
    const SCHEMA: &'static crate::Schema = &schema::DEREGISTER_WEBHOOK_WITH_THIRD_PARTY_OUTPUT;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct DisableStageTransitionInput {
    pub pipeline_name: String,
    pub stage_name: String,
    pub transition_type: StageTransitionType,
    pub reason: String,
}

impl crate::TreeValue for DisableStageTransitionInput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self {
            pipeline_name: s.take(0)?,
            stage_name: s.take(1)?,
            transition_type: s.take(2)?,
            reason: s.take(3)?,
        })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(4);
        s.put(0, self.pipeline_name);
        s.put(1, self.stage_name);
        s.put(2, self.transition_type);
        s.put(3, self.reason);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for DisableStageTransitionInput {
    const SCHEMA: &'static crate::Schema = &schema::DISABLE_STAGE_TRANSITION_INPUT;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct EnableStageTransitionInput {
    pub pipeline_name: String,
    pub stage_name: String,
    pub transition_type: StageTransitionType,
}

impl crate::TreeValue for EnableStageTransitionInput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self { pipeline_name: s.take(0)?, stage_name: s.take(1)?, transition_type: s.take(2)? })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(3);
        s.put(0, self.pipeline_name);
        s.put(1, self.stage_name);
        s.put(2, self.transition_type);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for EnableStageTransitionInput {
    const SCHEMA: &'static crate::Schema = &schema::ENABLE_STAGE_TRANSITION_INPUT;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct EncryptionKey {
    pub id: String,
    pub r#type: EncryptionKeyType,
}

impl crate::TreeValue for EncryptionKey {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self { id: s.take(0)?, r#type: s.take(1)? })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(2);
        s.put(0, self.id);
        s.put(1, self.r#type);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for EncryptionKey {
    const SCHEMA: &'static crate::Schema = &schema::ENCRYPTION_KEY;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct EnvironmentVariable {
    pub name: String,
    pub value: String,
    pub r#type: Option<EnvironmentVariableType>,
}

impl crate::TreeValue for EnvironmentVariable {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self { name: s.take(0)?, value: s.take(1)?, r#type: s.take_optional(2)? })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(3);
        s.put(0, self.name);
        s.put(1, self.value);
        s.put_optional(2, self.r#type);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for EnvironmentVariable {
    const SCHEMA: &'static crate::Schema = &schema::ENVIRONMENT_VARIABLE;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct ErrorDetails {
    pub code: Option<String>,
    pub message: Option<String>,
}

impl crate::TreeValue for ErrorDetails {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self { code: s.take_optional(0)?, message: s.take_optional(1)? })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(2);
        s.put_optional(0, self.code);
        s.put_optional(1, self.message);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for ErrorDetails {
    const SCHEMA: &'static crate::Schema = &schema::ERROR_DETAILS;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct ExecutionDetails {
    pub summary: Option<String>,
    pub external_execution_id: Option<String>,
    pub percent_complete: Option<i32>,
}

impl crate::TreeValue for ExecutionDetails {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self {
            summary: s.take_optional(0)?,
            external_execution_id: s.take_optional(1)?,
            percent_complete: s.take_optional(2)?,
        })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(3);
        s.put_optional(0, self.summary);
        s.put_optional(1, self.external_execution_id);
        s.put_optional(2, self.percent_complete);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for ExecutionDetails {
    const SCHEMA: &'static crate::Schema = &schema::EXECUTION_DETAILS;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct ExecutionTrigger {
    pub trigger_type: Option<TriggerType>,
    pub trigger_detail: Option<String>,
}

impl crate::TreeValue for ExecutionTrigger {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self { trigger_type: s.take_optional(0)?, trigger_detail: s.take_optional(1)? })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(2);
        s.put_optional(0, self.trigger_type);
        s.put_optional(1, self.trigger_detail);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for ExecutionTrigger {
    const SCHEMA: &'static crate::Schema = &schema::EXECUTION_TRIGGER;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct ExecutorConfiguration {
    pub lambda_executor_configuration: Option<LambdaExecutorConfiguration>,
    pub job_worker_executor_configuration: Option<JobWorkerExecutorConfiguration>,
}

impl crate::TreeValue for ExecutorConfiguration {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self {
            lambda_executor_configuration: s.take_optional(0)?,
            job_worker_executor_configuration: s.take_optional(1)?,
        })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(2);
        s.put_optional(0, self.lambda_executor_configuration);
        s.put_optional(1, self.job_worker_executor_configuration);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for ExecutorConfiguration {
    const SCHEMA: &'static crate::Schema = &schema::EXECUTOR_CONFIGURATION;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct FailureConditions {
    pub result: Option<ResultShape>,
    pub retry_configuration: Option<RetryConfiguration>,
    pub conditions: Option<Vec<Condition>>,
}

impl crate::TreeValue for FailureConditions {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self {
            result: s.take_optional(0)?,
            retry_configuration: s.take_optional(1)?,
            conditions: s.take_optional(2)?,
        })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(3);
        s.put_optional(0, self.result);
        s.put_optional(1, self.retry_configuration);
        s.put_optional(2, self.conditions);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for FailureConditions {
    const SCHEMA: &'static crate::Schema = &schema::FAILURE_CONDITIONS;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct FailureDetails {
    pub r#type: FailureType,
    pub message: String,
    pub external_execution_id: Option<String>,
}

impl crate::TreeValue for FailureDetails {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self { r#type: s.take(0)?, message: s.take(1)?, external_execution_id: s.take_optional(2)? })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(3);
        s.put(0, self.r#type);
        s.put(1, self.message);
        s.put_optional(2, self.external_execution_id);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for FailureDetails {
    const SCHEMA: &'static crate::Schema = &schema::FAILURE_DETAILS;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct GetActionTypeInput {
    pub category: ActionCategory,
    pub owner: String,
    pub provider: String,
    pub version: String,
}

impl crate::TreeValue for GetActionTypeInput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self { category: s.take(0)?, owner: s.take(1)?, provider: s.take(2)?, version: s.take(3)? })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(4);
        s.put(0, self.category);
        s.put(1, self.owner);
        s.put(2, self.provider);
        s.put(3, self.version);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for GetActionTypeInput {
    const SCHEMA: &'static crate::Schema = &schema::GET_ACTION_TYPE_INPUT;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct GetActionTypeOutput {
    pub action_type: Option<ActionTypeDeclaration>,
}

impl crate::TreeValue for GetActionTypeOutput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self { action_type: s.take_optional(0)? })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(1);
        s.put_optional(0, self.action_type);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for GetActionTypeOutput {
    const SCHEMA: &'static crate::Schema = &schema::GET_ACTION_TYPE_OUTPUT;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct GetJobDetailsInput {
    pub job_id: String,
}

impl crate::TreeValue for GetJobDetailsInput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self { job_id: s.take(0)? })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(1);
        s.put(0, self.job_id);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for GetJobDetailsInput {
    const SCHEMA: &'static crate::Schema = &schema::GET_JOB_DETAILS_INPUT;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct GetJobDetailsOutput {
    pub job_details: Option<JobDetails>,
}

impl crate::TreeValue for GetJobDetailsOutput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self { job_details: s.take_optional(0)? })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(1);
        s.put_optional(0, self.job_details);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for GetJobDetailsOutput {
    const SCHEMA: &'static crate::Schema = &schema::GET_JOB_DETAILS_OUTPUT;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct GetPipelineExecutionInput {
    pub pipeline_name: String,
    pub pipeline_execution_id: String,
}

impl crate::TreeValue for GetPipelineExecutionInput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self { pipeline_name: s.take(0)?, pipeline_execution_id: s.take(1)? })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(2);
        s.put(0, self.pipeline_name);
        s.put(1, self.pipeline_execution_id);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for GetPipelineExecutionInput {
    const SCHEMA: &'static crate::Schema = &schema::GET_PIPELINE_EXECUTION_INPUT;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct GetPipelineExecutionOutput {
    pub pipeline_execution: Option<PipelineExecution>,
}

impl crate::TreeValue for GetPipelineExecutionOutput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self { pipeline_execution: s.take_optional(0)? })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(1);
        s.put_optional(0, self.pipeline_execution);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for GetPipelineExecutionOutput {
    const SCHEMA: &'static crate::Schema = &schema::GET_PIPELINE_EXECUTION_OUTPUT;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct GetPipelineInput {
    pub name: String,
    pub version: Option<i32>,
}

impl crate::TreeValue for GetPipelineInput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self { name: s.take(0)?, version: s.take_optional(1)? })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(2);
        s.put(0, self.name);
        s.put_optional(1, self.version);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for GetPipelineInput {
    const SCHEMA: &'static crate::Schema = &schema::GET_PIPELINE_INPUT;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct GetPipelineOutput {
    pub pipeline: Option<PipelineDeclaration>,
    pub metadata: Option<PipelineMetadata>,
}

impl crate::TreeValue for GetPipelineOutput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self { pipeline: s.take_optional(0)?, metadata: s.take_optional(1)? })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(2);
        s.put_optional(0, self.pipeline);
        s.put_optional(1, self.metadata);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for GetPipelineOutput {
    const SCHEMA: &'static crate::Schema = &schema::GET_PIPELINE_OUTPUT;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct GetPipelineStateInput {
    pub name: String,
}

impl crate::TreeValue for GetPipelineStateInput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self { name: s.take(0)? })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(1);
        s.put(0, self.name);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for GetPipelineStateInput {
    const SCHEMA: &'static crate::Schema = &schema::GET_PIPELINE_STATE_INPUT;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct GetPipelineStateOutput {
    pub pipeline_name: Option<String>,
    pub pipeline_version: Option<i32>,
    pub stage_states: Option<Vec<StageState>>,
    pub created: Option<crate::Timestamp>,
    pub updated: Option<crate::Timestamp>,
}

impl crate::TreeValue for GetPipelineStateOutput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self {
            pipeline_name: s.take_optional(0)?,
            pipeline_version: s.take_optional(1)?,
            stage_states: s.take_optional(2)?,
            created: s.take_optional(3)?,
            updated: s.take_optional(4)?,
        })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(5);
        s.put_optional(0, self.pipeline_name);
        s.put_optional(1, self.pipeline_version);
        s.put_optional(2, self.stage_states);
        s.put_optional(3, self.created);
        s.put_optional(4, self.updated);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for GetPipelineStateOutput {
    const SCHEMA: &'static crate::Schema = &schema::GET_PIPELINE_STATE_OUTPUT;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct GetThirdPartyJobDetailsInput {
    pub job_id: String,
    pub client_token: String,
}

impl crate::TreeValue for GetThirdPartyJobDetailsInput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self { job_id: s.take(0)?, client_token: s.take(1)? })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(2);
        s.put(0, self.job_id);
        s.put(1, self.client_token);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for GetThirdPartyJobDetailsInput {
    const SCHEMA: &'static crate::Schema = &schema::GET_THIRD_PARTY_JOB_DETAILS_INPUT;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct GetThirdPartyJobDetailsOutput {
    pub job_details: Option<ThirdPartyJobDetails>,
}

impl crate::TreeValue for GetThirdPartyJobDetailsOutput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self { job_details: s.take_optional(0)? })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(1);
        s.put_optional(0, self.job_details);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for GetThirdPartyJobDetailsOutput {
    const SCHEMA: &'static crate::Schema = &schema::GET_THIRD_PARTY_JOB_DETAILS_OUTPUT;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct GitBranchFilterCriteria {
    pub includes: Option<Vec<String>>,
    pub excludes: Option<Vec<String>>,
}

impl crate::TreeValue for GitBranchFilterCriteria {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self { includes: s.take_optional(0)?, excludes: s.take_optional(1)? })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(2);
        s.put_optional(0, self.includes);
        s.put_optional(1, self.excludes);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for GitBranchFilterCriteria {
    const SCHEMA: &'static crate::Schema = &schema::GIT_BRANCH_FILTER_CRITERIA;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct GitConfiguration {
    pub source_action_name: String,
    pub push: Option<Vec<GitPushFilter>>,
    pub pull_request: Option<Vec<GitPullRequestFilter>>,
}

impl crate::TreeValue for GitConfiguration {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self {
            source_action_name: s.take(0)?,
            push: s.take_optional(1)?,
            pull_request: s.take_optional(2)?,
        })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(3);
        s.put(0, self.source_action_name);
        s.put_optional(1, self.push);
        s.put_optional(2, self.pull_request);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for GitConfiguration {
    const SCHEMA: &'static crate::Schema = &schema::GIT_CONFIGURATION;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct GitFilePathFilterCriteria {
    pub includes: Option<Vec<String>>,
    pub excludes: Option<Vec<String>>,
}

impl crate::TreeValue for GitFilePathFilterCriteria {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self { includes: s.take_optional(0)?, excludes: s.take_optional(1)? })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(2);
        s.put_optional(0, self.includes);
        s.put_optional(1, self.excludes);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for GitFilePathFilterCriteria {
    const SCHEMA: &'static crate::Schema = &schema::GIT_FILE_PATH_FILTER_CRITERIA;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct GitPullRequestFilter {
    pub events: Option<Vec<GitPullRequestEventType>>,
    pub branches: Option<GitBranchFilterCriteria>,
    pub file_paths: Option<GitFilePathFilterCriteria>,
}

impl crate::TreeValue for GitPullRequestFilter {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self {
            events: s.take_optional(0)?,
            branches: s.take_optional(1)?,
            file_paths: s.take_optional(2)?,
        })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(3);
        s.put_optional(0, self.events);
        s.put_optional(1, self.branches);
        s.put_optional(2, self.file_paths);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for GitPullRequestFilter {
    const SCHEMA: &'static crate::Schema = &schema::GIT_PULL_REQUEST_FILTER;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct GitPushFilter {
    pub tags: Option<GitTagFilterCriteria>,
    pub branches: Option<GitBranchFilterCriteria>,
    pub file_paths: Option<GitFilePathFilterCriteria>,
}

impl crate::TreeValue for GitPushFilter {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self { tags: s.take_optional(0)?, branches: s.take_optional(1)?, file_paths: s.take_optional(2)? })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(3);
        s.put_optional(0, self.tags);
        s.put_optional(1, self.branches);
        s.put_optional(2, self.file_paths);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for GitPushFilter {
    const SCHEMA: &'static crate::Schema = &schema::GIT_PUSH_FILTER;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct GitTagFilterCriteria {
    pub includes: Option<Vec<String>>,
    pub excludes: Option<Vec<String>>,
}

impl crate::TreeValue for GitTagFilterCriteria {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self { includes: s.take_optional(0)?, excludes: s.take_optional(1)? })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(2);
        s.put_optional(0, self.includes);
        s.put_optional(1, self.excludes);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for GitTagFilterCriteria {
    const SCHEMA: &'static crate::Schema = &schema::GIT_TAG_FILTER_CRITERIA;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct InputArtifact {
    pub name: String,
}

impl crate::TreeValue for InputArtifact {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self { name: s.take(0)? })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(1);
        s.put(0, self.name);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for InputArtifact {
    const SCHEMA: &'static crate::Schema = &schema::INPUT_ARTIFACT;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct Job {
    pub id: Option<String>,
    pub data: Option<JobData>,
    pub nonce: Option<String>,
    pub account_id: Option<String>,
}

impl crate::TreeValue for Job {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self {
            id: s.take_optional(0)?,
            data: s.take_optional(1)?,
            nonce: s.take_optional(2)?,
            account_id: s.take_optional(3)?,
        })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(4);
        s.put_optional(0, self.id);
        s.put_optional(1, self.data);
        s.put_optional(2, self.nonce);
        s.put_optional(3, self.account_id);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for Job {
    const SCHEMA: &'static crate::Schema = &schema::JOB;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct JobData {
    pub action_type_id: Option<ActionTypeId>,
    pub action_configuration: Option<ActionConfiguration>,
    pub pipeline_context: Option<PipelineContext>,
    pub input_artifacts: Option<Vec<Artifact>>,
    pub output_artifacts: Option<Vec<Artifact>>,
    pub artifact_credentials: Option<AWSSessionCredentials>,
    pub continuation_token: Option<String>,
    pub encryption_key: Option<EncryptionKey>,
}

impl crate::TreeValue for JobData {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self {
            action_type_id: s.take_optional(0)?,
            action_configuration: s.take_optional(1)?,
            pipeline_context: s.take_optional(2)?,
            input_artifacts: s.take_optional(3)?,
            output_artifacts: s.take_optional(4)?,
            artifact_credentials: s.take_optional(5)?,
            continuation_token: s.take_optional(6)?,
            encryption_key: s.take_optional(7)?,
        })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(8);
        s.put_optional(0, self.action_type_id);
        s.put_optional(1, self.action_configuration);
        s.put_optional(2, self.pipeline_context);
        s.put_optional(3, self.input_artifacts);
        s.put_optional(4, self.output_artifacts);
        s.put_optional(5, self.artifact_credentials);
        s.put_optional(6, self.continuation_token);
        s.put_optional(7, self.encryption_key);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for JobData {
    const SCHEMA: &'static crate::Schema = &schema::JOB_DATA;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct JobDetails {
    pub id: Option<String>,
    pub data: Option<JobData>,
    pub account_id: Option<String>,
}

impl crate::TreeValue for JobDetails {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self { id: s.take_optional(0)?, data: s.take_optional(1)?, account_id: s.take_optional(2)? })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(3);
        s.put_optional(0, self.id);
        s.put_optional(1, self.data);
        s.put_optional(2, self.account_id);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for JobDetails {
    const SCHEMA: &'static crate::Schema = &schema::JOB_DETAILS;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct JobWorkerExecutorConfiguration {
    pub polling_accounts: Option<Vec<String>>,
    pub polling_service_principals: Option<Vec<String>>,
}

impl crate::TreeValue for JobWorkerExecutorConfiguration {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self { polling_accounts: s.take_optional(0)?, polling_service_principals: s.take_optional(1)? })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(2);
        s.put_optional(0, self.polling_accounts);
        s.put_optional(1, self.polling_service_principals);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for JobWorkerExecutorConfiguration {
    const SCHEMA: &'static crate::Schema = &schema::JOB_WORKER_EXECUTOR_CONFIGURATION;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct LambdaExecutorConfiguration {
    pub lambda_function_arn: String,
}

impl crate::TreeValue for LambdaExecutorConfiguration {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self { lambda_function_arn: s.take(0)? })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(1);
        s.put(0, self.lambda_function_arn);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for LambdaExecutorConfiguration {
    const SCHEMA: &'static crate::Schema = &schema::LAMBDA_EXECUTOR_CONFIGURATION;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct LatestInPipelineExecutionFilter {
    pub pipeline_execution_id: String,
    pub start_time_range: StartTimeRange,
}

impl crate::TreeValue for LatestInPipelineExecutionFilter {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self { pipeline_execution_id: s.take(0)?, start_time_range: s.take(1)? })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(2);
        s.put(0, self.pipeline_execution_id);
        s.put(1, self.start_time_range);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for LatestInPipelineExecutionFilter {
    const SCHEMA: &'static crate::Schema = &schema::LATEST_IN_PIPELINE_EXECUTION_FILTER;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct ListActionExecutionsInput {
    pub pipeline_name: String,
    pub filter: Option<ActionExecutionFilter>,
    pub max_results: Option<i32>,
    pub next_token: Option<String>,
}

impl crate::TreeValue for ListActionExecutionsInput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self {
            pipeline_name: s.take(0)?,
            filter: s.take_optional(1)?,
            max_results: s.take_optional(2)?,
            next_token: s.take_optional(3)?,
        })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(4);
        s.put(0, self.pipeline_name);
        s.put_optional(1, self.filter);
        s.put_optional(2, self.max_results);
        s.put_optional(3, self.next_token);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for ListActionExecutionsInput {
    const SCHEMA: &'static crate::Schema = &schema::LIST_ACTION_EXECUTIONS_INPUT;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct ListActionExecutionsOutput {
    pub action_execution_details: Option<Vec<ActionExecutionDetail>>,
    pub next_token: Option<String>,
}

impl crate::TreeValue for ListActionExecutionsOutput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self { action_execution_details: s.take_optional(0)?, next_token: s.take_optional(1)? })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(2);
        s.put_optional(0, self.action_execution_details);
        s.put_optional(1, self.next_token);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for ListActionExecutionsOutput {
    const SCHEMA: &'static crate::Schema = &schema::LIST_ACTION_EXECUTIONS_OUTPUT;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct ListActionTypesInput {
    pub action_owner_filter: Option<ActionOwner>,
    pub next_token: Option<String>,
    pub region_filter: Option<String>,
}

impl crate::TreeValue for ListActionTypesInput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self {
            action_owner_filter: s.take_optional(0)?,
            next_token: s.take_optional(1)?,
            region_filter: s.take_optional(2)?,
        })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(3);
        s.put_optional(0, self.action_owner_filter);
        s.put_optional(1, self.next_token);
        s.put_optional(2, self.region_filter);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for ListActionTypesInput {
    const SCHEMA: &'static crate::Schema = &schema::LIST_ACTION_TYPES_INPUT;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct ListActionTypesOutput {
    pub action_types: Option<Vec<ActionType>>,
    pub next_token: Option<String>,
}

impl crate::TreeValue for ListActionTypesOutput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self { action_types: s.take_optional(0)?, next_token: s.take_optional(1)? })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(2);
        s.put_optional(0, self.action_types);
        s.put_optional(1, self.next_token);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for ListActionTypesOutput {
    const SCHEMA: &'static crate::Schema = &schema::LIST_ACTION_TYPES_OUTPUT;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct ListDeployActionExecutionTargetsInput {
    pub pipeline_name: Option<String>,
    pub action_execution_id: String,
    pub filters: Option<Vec<TargetFilter>>,
    pub max_results: Option<i32>,
    pub next_token: Option<String>,
}

impl crate::TreeValue for ListDeployActionExecutionTargetsInput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self {
            pipeline_name: s.take_optional(0)?,
            action_execution_id: s.take(1)?,
            filters: s.take_optional(2)?,
            max_results: s.take_optional(3)?,
            next_token: s.take_optional(4)?,
        })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(5);
        s.put_optional(0, self.pipeline_name);
        s.put(1, self.action_execution_id);
        s.put_optional(2, self.filters);
        s.put_optional(3, self.max_results);
        s.put_optional(4, self.next_token);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for ListDeployActionExecutionTargetsInput {
    const SCHEMA: &'static crate::Schema = &schema::LIST_DEPLOY_ACTION_EXECUTION_TARGETS_INPUT;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct ListDeployActionExecutionTargetsOutput {
    pub targets: Option<Vec<DeployActionExecutionTarget>>,
    pub next_token: Option<String>,
}

impl crate::TreeValue for ListDeployActionExecutionTargetsOutput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self { targets: s.take_optional(0)?, next_token: s.take_optional(1)? })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(2);
        s.put_optional(0, self.targets);
        s.put_optional(1, self.next_token);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for ListDeployActionExecutionTargetsOutput {
    const SCHEMA: &'static crate::Schema = &schema::LIST_DEPLOY_ACTION_EXECUTION_TARGETS_OUTPUT;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct ListPipelineExecutionsInput {
    pub pipeline_name: String,
    pub max_results: Option<i32>,
    pub filter: Option<PipelineExecutionFilter>,
    pub next_token: Option<String>,
}

impl crate::TreeValue for ListPipelineExecutionsInput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self {
            pipeline_name: s.take(0)?,
            max_results: s.take_optional(1)?,
            filter: s.take_optional(2)?,
            next_token: s.take_optional(3)?,
        })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(4);
        s.put(0, self.pipeline_name);
        s.put_optional(1, self.max_results);
        s.put_optional(2, self.filter);
        s.put_optional(3, self.next_token);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for ListPipelineExecutionsInput {
    const SCHEMA: &'static crate::Schema = &schema::LIST_PIPELINE_EXECUTIONS_INPUT;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct ListPipelineExecutionsOutput {
    pub pipeline_execution_summaries: Option<Vec<PipelineExecutionSummary>>,
    pub next_token: Option<String>,
}

impl crate::TreeValue for ListPipelineExecutionsOutput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self { pipeline_execution_summaries: s.take_optional(0)?, next_token: s.take_optional(1)? })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(2);
        s.put_optional(0, self.pipeline_execution_summaries);
        s.put_optional(1, self.next_token);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for ListPipelineExecutionsOutput {
    const SCHEMA: &'static crate::Schema = &schema::LIST_PIPELINE_EXECUTIONS_OUTPUT;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct ListPipelinesInput {
    pub next_token: Option<String>,
    pub max_results: Option<i32>,
}

impl crate::TreeValue for ListPipelinesInput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self { next_token: s.take_optional(0)?, max_results: s.take_optional(1)? })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(2);
        s.put_optional(0, self.next_token);
        s.put_optional(1, self.max_results);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for ListPipelinesInput {
    const SCHEMA: &'static crate::Schema = &schema::LIST_PIPELINES_INPUT;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct ListPipelinesOutput {
    pub pipelines: Option<Vec<PipelineSummary>>,
    pub next_token: Option<String>,
}

impl crate::TreeValue for ListPipelinesOutput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self { pipelines: s.take_optional(0)?, next_token: s.take_optional(1)? })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(2);
        s.put_optional(0, self.pipelines);
        s.put_optional(1, self.next_token);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for ListPipelinesOutput {
    const SCHEMA: &'static crate::Schema = &schema::LIST_PIPELINES_OUTPUT;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct ListRuleExecutionsInput {
    pub pipeline_name: String,
    pub filter: Option<RuleExecutionFilter>,
    pub max_results: Option<i32>,
    pub next_token: Option<String>,
}

impl crate::TreeValue for ListRuleExecutionsInput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self {
            pipeline_name: s.take(0)?,
            filter: s.take_optional(1)?,
            max_results: s.take_optional(2)?,
            next_token: s.take_optional(3)?,
        })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(4);
        s.put(0, self.pipeline_name);
        s.put_optional(1, self.filter);
        s.put_optional(2, self.max_results);
        s.put_optional(3, self.next_token);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for ListRuleExecutionsInput {
    const SCHEMA: &'static crate::Schema = &schema::LIST_RULE_EXECUTIONS_INPUT;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct ListRuleExecutionsOutput {
    pub rule_execution_details: Option<Vec<RuleExecutionDetail>>,
    pub next_token: Option<String>,
}

impl crate::TreeValue for ListRuleExecutionsOutput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self { rule_execution_details: s.take_optional(0)?, next_token: s.take_optional(1)? })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(2);
        s.put_optional(0, self.rule_execution_details);
        s.put_optional(1, self.next_token);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for ListRuleExecutionsOutput {
    const SCHEMA: &'static crate::Schema = &schema::LIST_RULE_EXECUTIONS_OUTPUT;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct ListRuleTypesInput {
    pub rule_owner_filter: Option<RuleOwner>,
    pub region_filter: Option<String>,
}

impl crate::TreeValue for ListRuleTypesInput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self { rule_owner_filter: s.take_optional(0)?, region_filter: s.take_optional(1)? })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(2);
        s.put_optional(0, self.rule_owner_filter);
        s.put_optional(1, self.region_filter);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for ListRuleTypesInput {
    const SCHEMA: &'static crate::Schema = &schema::LIST_RULE_TYPES_INPUT;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct ListRuleTypesOutput {
    pub rule_types: Option<Vec<RuleType>>,
}

impl crate::TreeValue for ListRuleTypesOutput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self { rule_types: s.take_optional(0)? })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(1);
        s.put_optional(0, self.rule_types);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for ListRuleTypesOutput {
    const SCHEMA: &'static crate::Schema = &schema::LIST_RULE_TYPES_OUTPUT;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct ListTagsForResourceInput {
    pub resource_arn: String,
    pub next_token: Option<String>,
    pub max_results: Option<i32>,
}

impl crate::TreeValue for ListTagsForResourceInput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self {
            resource_arn: s.take(0)?,
            next_token: s.take_optional(1)?,
            max_results: s.take_optional(2)?,
        })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(3);
        s.put(0, self.resource_arn);
        s.put_optional(1, self.next_token);
        s.put_optional(2, self.max_results);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for ListTagsForResourceInput {
    const SCHEMA: &'static crate::Schema = &schema::LIST_TAGS_FOR_RESOURCE_INPUT;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct ListTagsForResourceOutput {
    pub tags: Option<Vec<Tag>>,
    pub next_token: Option<String>,
}

impl crate::TreeValue for ListTagsForResourceOutput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self { tags: s.take_optional(0)?, next_token: s.take_optional(1)? })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(2);
        s.put_optional(0, self.tags);
        s.put_optional(1, self.next_token);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for ListTagsForResourceOutput {
    const SCHEMA: &'static crate::Schema = &schema::LIST_TAGS_FOR_RESOURCE_OUTPUT;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct ListWebhookItem {
    pub definition: Option<WebhookDefinition>,
    pub url: Option<String>,
    pub error_message: Option<String>,
    pub error_code: Option<String>,
    pub last_triggered: Option<crate::Timestamp>,
    pub arn: Option<String>,
    pub tags: Option<Vec<Tag>>,
}

impl crate::TreeValue for ListWebhookItem {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self {
            definition: s.take_optional(0)?,
            url: s.take_optional(1)?,
            error_message: s.take_optional(2)?,
            error_code: s.take_optional(3)?,
            last_triggered: s.take_optional(4)?,
            arn: s.take_optional(5)?,
            tags: s.take_optional(6)?,
        })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(7);
        s.put_optional(0, self.definition);
        s.put_optional(1, self.url);
        s.put_optional(2, self.error_message);
        s.put_optional(3, self.error_code);
        s.put_optional(4, self.last_triggered);
        s.put_optional(5, self.arn);
        s.put_optional(6, self.tags);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for ListWebhookItem {
    const SCHEMA: &'static crate::Schema = &schema::LIST_WEBHOOK_ITEM;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct ListWebhooksInput {
    pub next_token: Option<String>,
    pub max_results: Option<i32>,
}

impl crate::TreeValue for ListWebhooksInput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self { next_token: s.take_optional(0)?, max_results: s.take_optional(1)? })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(2);
        s.put_optional(0, self.next_token);
        s.put_optional(1, self.max_results);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for ListWebhooksInput {
    const SCHEMA: &'static crate::Schema = &schema::LIST_WEBHOOKS_INPUT;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct ListWebhooksOutput {
    pub webhooks: Option<Vec<ListWebhookItem>>,
    pub next_token: Option<String>,
}

impl crate::TreeValue for ListWebhooksOutput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self { webhooks: s.take_optional(0)?, next_token: s.take_optional(1)? })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(2);
        s.put_optional(0, self.webhooks);
        s.put_optional(1, self.next_token);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for ListWebhooksOutput {
    const SCHEMA: &'static crate::Schema = &schema::LIST_WEBHOOKS_OUTPUT;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct OutputArtifact {
    pub name: String,
    pub files: Option<Vec<String>>,
}

impl crate::TreeValue for OutputArtifact {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self { name: s.take(0)?, files: s.take_optional(1)? })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(2);
        s.put(0, self.name);
        s.put_optional(1, self.files);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for OutputArtifact {
    const SCHEMA: &'static crate::Schema = &schema::OUTPUT_ARTIFACT;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct OverrideStageConditionInput {
    pub pipeline_name: String,
    pub stage_name: String,
    pub pipeline_execution_id: String,
    pub condition_type: ConditionType,
}

impl crate::TreeValue for OverrideStageConditionInput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self {
            pipeline_name: s.take(0)?,
            stage_name: s.take(1)?,
            pipeline_execution_id: s.take(2)?,
            condition_type: s.take(3)?,
        })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(4);
        s.put(0, self.pipeline_name);
        s.put(1, self.stage_name);
        s.put(2, self.pipeline_execution_id);
        s.put(3, self.condition_type);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for OverrideStageConditionInput {
    const SCHEMA: &'static crate::Schema = &schema::OVERRIDE_STAGE_CONDITION_INPUT;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct PipelineContext {
    pub pipeline_name: Option<String>,
    pub stage: Option<StageContext>,
    pub action: Option<ActionContext>,
    pub pipeline_arn: Option<String>,
    pub pipeline_execution_id: Option<String>,
}

impl crate::TreeValue for PipelineContext {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self {
            pipeline_name: s.take_optional(0)?,
            stage: s.take_optional(1)?,
            action: s.take_optional(2)?,
            pipeline_arn: s.take_optional(3)?,
            pipeline_execution_id: s.take_optional(4)?,
        })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(5);
        s.put_optional(0, self.pipeline_name);
        s.put_optional(1, self.stage);
        s.put_optional(2, self.action);
        s.put_optional(3, self.pipeline_arn);
        s.put_optional(4, self.pipeline_execution_id);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for PipelineContext {
    const SCHEMA: &'static crate::Schema = &schema::PIPELINE_CONTEXT;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct PipelineDeclaration {
    pub name: String,
    pub role_arn: String,
    pub artifact_store: Option<ArtifactStore>,
    pub artifact_stores: Option<indexmap::IndexMap<String, ArtifactStore>>,
    pub stages: Vec<StageDeclaration>,
    pub version: Option<i32>,
    pub execution_mode: Option<ExecutionMode>,
    pub pipeline_type: Option<PipelineType>,
    pub variables: Option<Vec<PipelineVariableDeclaration>>,
    pub triggers: Option<Vec<PipelineTriggerDeclaration>>,
}

impl crate::TreeValue for PipelineDeclaration {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self {
            name: s.take(0)?,
            role_arn: s.take(1)?,
            artifact_store: s.take_optional(2)?,
            artifact_stores: s.take_optional(3)?,
            stages: s.take(4)?,
            version: s.take_optional(5)?,
            execution_mode: s.take_optional(6)?,
            pipeline_type: s.take_optional(7)?,
            variables: s.take_optional(8)?,
            triggers: s.take_optional(9)?,
        })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(10);
        s.put(0, self.name);
        s.put(1, self.role_arn);
        s.put_optional(2, self.artifact_store);
        s.put_optional(3, self.artifact_stores);
        s.put(4, self.stages);
        s.put_optional(5, self.version);
        s.put_optional(6, self.execution_mode);
        s.put_optional(7, self.pipeline_type);
        s.put_optional(8, self.variables);
        s.put_optional(9, self.triggers);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for PipelineDeclaration {
    const SCHEMA: &'static crate::Schema = &schema::PIPELINE_DECLARATION;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct PipelineExecution {
    pub pipeline_name: Option<String>,
    pub pipeline_version: Option<i32>,
    pub pipeline_execution_id: Option<String>,
    pub status: Option<PipelineExecutionStatus>,
    pub status_summary: Option<String>,
    pub artifact_revisions: Option<Vec<ArtifactRevision>>,
    pub variables: Option<Vec<ResolvedPipelineVariable>>,
    pub trigger: Option<ExecutionTrigger>,
    pub execution_mode: Option<ExecutionMode>,
    pub execution_type: Option<ExecutionType>,
    pub rollback_metadata: Option<PipelineRollbackMetadata>,
}

impl crate::TreeValue for PipelineExecution {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self {
            pipeline_name: s.take_optional(0)?,
            pipeline_version: s.take_optional(1)?,
            pipeline_execution_id: s.take_optional(2)?,
            status: s.take_optional(3)?,
            status_summary: s.take_optional(4)?,
            artifact_revisions: s.take_optional(5)?,
            variables: s.take_optional(6)?,
            trigger: s.take_optional(7)?,
            execution_mode: s.take_optional(8)?,
            execution_type: s.take_optional(9)?,
            rollback_metadata: s.take_optional(10)?,
        })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(11);
        s.put_optional(0, self.pipeline_name);
        s.put_optional(1, self.pipeline_version);
        s.put_optional(2, self.pipeline_execution_id);
        s.put_optional(3, self.status);
        s.put_optional(4, self.status_summary);
        s.put_optional(5, self.artifact_revisions);
        s.put_optional(6, self.variables);
        s.put_optional(7, self.trigger);
        s.put_optional(8, self.execution_mode);
        s.put_optional(9, self.execution_type);
        s.put_optional(10, self.rollback_metadata);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for PipelineExecution {
    const SCHEMA: &'static crate::Schema = &schema::PIPELINE_EXECUTION;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct PipelineExecutionFilter {
    pub succeeded_in_stage: Option<SucceededInStageFilter>,
}

impl crate::TreeValue for PipelineExecutionFilter {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self { succeeded_in_stage: s.take_optional(0)? })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(1);
        s.put_optional(0, self.succeeded_in_stage);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for PipelineExecutionFilter {
    const SCHEMA: &'static crate::Schema = &schema::PIPELINE_EXECUTION_FILTER;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct PipelineExecutionSummary {
    pub pipeline_execution_id: Option<String>,
    pub status: Option<PipelineExecutionStatus>,
    pub status_summary: Option<String>,
    pub start_time: Option<crate::Timestamp>,
    pub last_update_time: Option<crate::Timestamp>,
    pub source_revisions: Option<Vec<SourceRevision>>,
    pub trigger: Option<ExecutionTrigger>,
    pub stop_trigger: Option<StopExecutionTrigger>,
    pub execution_mode: Option<ExecutionMode>,
    pub execution_type: Option<ExecutionType>,
    pub rollback_metadata: Option<PipelineRollbackMetadata>,
}

impl crate::TreeValue for PipelineExecutionSummary {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self {
            pipeline_execution_id: s.take_optional(0)?,
            status: s.take_optional(1)?,
            status_summary: s.take_optional(2)?,
            start_time: s.take_optional(3)?,
            last_update_time: s.take_optional(4)?,
            source_revisions: s.take_optional(5)?,
            trigger: s.take_optional(6)?,
            stop_trigger: s.take_optional(7)?,
            execution_mode: s.take_optional(8)?,
            execution_type: s.take_optional(9)?,
            rollback_metadata: s.take_optional(10)?,
        })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(11);
        s.put_optional(0, self.pipeline_execution_id);
        s.put_optional(1, self.status);
        s.put_optional(2, self.status_summary);
        s.put_optional(3, self.start_time);
        s.put_optional(4, self.last_update_time);
        s.put_optional(5, self.source_revisions);
        s.put_optional(6, self.trigger);
        s.put_optional(7, self.stop_trigger);
        s.put_optional(8, self.execution_mode);
        s.put_optional(9, self.execution_type);
        s.put_optional(10, self.rollback_metadata);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for PipelineExecutionSummary {
    const SCHEMA: &'static crate::Schema = &schema::PIPELINE_EXECUTION_SUMMARY;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct PipelineMetadata {
    pub pipeline_arn: Option<String>,
    pub created: Option<crate::Timestamp>,
    pub updated: Option<crate::Timestamp>,
    pub polling_disabled_at: Option<crate::Timestamp>,
}

impl crate::TreeValue for PipelineMetadata {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self {
            pipeline_arn: s.take_optional(0)?,
            created: s.take_optional(1)?,
            updated: s.take_optional(2)?,
            polling_disabled_at: s.take_optional(3)?,
        })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(4);
        s.put_optional(0, self.pipeline_arn);
        s.put_optional(1, self.created);
        s.put_optional(2, self.updated);
        s.put_optional(3, self.polling_disabled_at);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for PipelineMetadata {
    const SCHEMA: &'static crate::Schema = &schema::PIPELINE_METADATA;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct PipelineRollbackMetadata {
    pub rollback_target_pipeline_execution_id: Option<String>,
}

impl crate::TreeValue for PipelineRollbackMetadata {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self { rollback_target_pipeline_execution_id: s.take_optional(0)? })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(1);
        s.put_optional(0, self.rollback_target_pipeline_execution_id);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for PipelineRollbackMetadata {
    const SCHEMA: &'static crate::Schema = &schema::PIPELINE_ROLLBACK_METADATA;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct PipelineSummary {
    pub name: Option<String>,
    pub version: Option<i32>,
    pub pipeline_type: Option<PipelineType>,
    pub execution_mode: Option<ExecutionMode>,
    pub created: Option<crate::Timestamp>,
    pub updated: Option<crate::Timestamp>,
}

impl crate::TreeValue for PipelineSummary {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self {
            name: s.take_optional(0)?,
            version: s.take_optional(1)?,
            pipeline_type: s.take_optional(2)?,
            execution_mode: s.take_optional(3)?,
            created: s.take_optional(4)?,
            updated: s.take_optional(5)?,
        })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(6);
        s.put_optional(0, self.name);
        s.put_optional(1, self.version);
        s.put_optional(2, self.pipeline_type);
        s.put_optional(3, self.execution_mode);
        s.put_optional(4, self.created);
        s.put_optional(5, self.updated);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for PipelineSummary {
    const SCHEMA: &'static crate::Schema = &schema::PIPELINE_SUMMARY;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct PipelineTriggerDeclaration {
    pub provider_type: PipelineTriggerProviderType,
    pub git_configuration: GitConfiguration,
}

impl crate::TreeValue for PipelineTriggerDeclaration {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self { provider_type: s.take(0)?, git_configuration: s.take(1)? })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(2);
        s.put(0, self.provider_type);
        s.put(1, self.git_configuration);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for PipelineTriggerDeclaration {
    const SCHEMA: &'static crate::Schema = &schema::PIPELINE_TRIGGER_DECLARATION;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct PipelineVariable {
    pub name: String,
    pub value: String,
}

impl crate::TreeValue for PipelineVariable {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self { name: s.take(0)?, value: s.take(1)? })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(2);
        s.put(0, self.name);
        s.put(1, self.value);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for PipelineVariable {
    const SCHEMA: &'static crate::Schema = &schema::PIPELINE_VARIABLE;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct PipelineVariableDeclaration {
    pub name: String,
    pub default_value: Option<String>,
    pub description: Option<String>,
}

impl crate::TreeValue for PipelineVariableDeclaration {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self { name: s.take(0)?, default_value: s.take_optional(1)?, description: s.take_optional(2)? })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(3);
        s.put(0, self.name);
        s.put_optional(1, self.default_value);
        s.put_optional(2, self.description);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for PipelineVariableDeclaration {
    const SCHEMA: &'static crate::Schema = &schema::PIPELINE_VARIABLE_DECLARATION;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct PollForJobsInput {
    pub action_type_id: ActionTypeId,
    pub max_batch_size: Option<i32>,
    pub query_param: Option<indexmap::IndexMap<String, String>>,
}

impl crate::TreeValue for PollForJobsInput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self {
            action_type_id: s.take(0)?,
            max_batch_size: s.take_optional(1)?,
            query_param: s.take_optional(2)?,
        })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(3);
        s.put(0, self.action_type_id);
        s.put_optional(1, self.max_batch_size);
        s.put_optional(2, self.query_param);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for PollForJobsInput {
    const SCHEMA: &'static crate::Schema = &schema::POLL_FOR_JOBS_INPUT;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct PollForJobsOutput {
    pub jobs: Option<Vec<Job>>,
}

impl crate::TreeValue for PollForJobsOutput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self { jobs: s.take_optional(0)? })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(1);
        s.put_optional(0, self.jobs);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for PollForJobsOutput {
    const SCHEMA: &'static crate::Schema = &schema::POLL_FOR_JOBS_OUTPUT;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct PollForThirdPartyJobsInput {
    pub action_type_id: ActionTypeId,
    pub max_batch_size: Option<i32>,
}

impl crate::TreeValue for PollForThirdPartyJobsInput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self { action_type_id: s.take(0)?, max_batch_size: s.take_optional(1)? })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(2);
        s.put(0, self.action_type_id);
        s.put_optional(1, self.max_batch_size);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for PollForThirdPartyJobsInput {
    const SCHEMA: &'static crate::Schema = &schema::POLL_FOR_THIRD_PARTY_JOBS_INPUT;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct PollForThirdPartyJobsOutput {
    pub jobs: Option<Vec<ThirdPartyJob>>,
}

impl crate::TreeValue for PollForThirdPartyJobsOutput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self { jobs: s.take_optional(0)? })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(1);
        s.put_optional(0, self.jobs);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for PollForThirdPartyJobsOutput {
    const SCHEMA: &'static crate::Schema = &schema::POLL_FOR_THIRD_PARTY_JOBS_OUTPUT;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct PutActionRevisionInput {
    pub pipeline_name: String,
    pub stage_name: String,
    pub action_name: String,
    pub action_revision: ActionRevision,
}

impl crate::TreeValue for PutActionRevisionInput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self {
            pipeline_name: s.take(0)?,
            stage_name: s.take(1)?,
            action_name: s.take(2)?,
            action_revision: s.take(3)?,
        })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(4);
        s.put(0, self.pipeline_name);
        s.put(1, self.stage_name);
        s.put(2, self.action_name);
        s.put(3, self.action_revision);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for PutActionRevisionInput {
    const SCHEMA: &'static crate::Schema = &schema::PUT_ACTION_REVISION_INPUT;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct PutActionRevisionOutput {
    pub new_revision: Option<bool>,
    pub pipeline_execution_id: Option<String>,
}

impl crate::TreeValue for PutActionRevisionOutput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self { new_revision: s.take_optional(0)?, pipeline_execution_id: s.take_optional(1)? })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(2);
        s.put_optional(0, self.new_revision);
        s.put_optional(1, self.pipeline_execution_id);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for PutActionRevisionOutput {
    const SCHEMA: &'static crate::Schema = &schema::PUT_ACTION_REVISION_OUTPUT;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct PutApprovalResultInput {
    pub pipeline_name: String,
    pub stage_name: String,
    pub action_name: String,
    pub result: ApprovalResult,
    pub token: String,
}

impl crate::TreeValue for PutApprovalResultInput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self {
            pipeline_name: s.take(0)?,
            stage_name: s.take(1)?,
            action_name: s.take(2)?,
            result: s.take(3)?,
            token: s.take(4)?,
        })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(5);
        s.put(0, self.pipeline_name);
        s.put(1, self.stage_name);
        s.put(2, self.action_name);
        s.put(3, self.result);
        s.put(4, self.token);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for PutApprovalResultInput {
    const SCHEMA: &'static crate::Schema = &schema::PUT_APPROVAL_RESULT_INPUT;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct PutApprovalResultOutput {
    pub approved_at: Option<crate::Timestamp>,
}

impl crate::TreeValue for PutApprovalResultOutput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self { approved_at: s.take_optional(0)? })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(1);
        s.put_optional(0, self.approved_at);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for PutApprovalResultOutput {
    const SCHEMA: &'static crate::Schema = &schema::PUT_APPROVAL_RESULT_OUTPUT;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct PutJobFailureResultInput {
    pub job_id: String,
    pub failure_details: FailureDetails,
}

impl crate::TreeValue for PutJobFailureResultInput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self { job_id: s.take(0)?, failure_details: s.take(1)? })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(2);
        s.put(0, self.job_id);
        s.put(1, self.failure_details);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for PutJobFailureResultInput {
    const SCHEMA: &'static crate::Schema = &schema::PUT_JOB_FAILURE_RESULT_INPUT;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct PutJobSuccessResultInput {
    pub job_id: String,
    pub current_revision: Option<CurrentRevision>,
    pub continuation_token: Option<String>,
    pub execution_details: Option<ExecutionDetails>,
    pub output_variables: Option<indexmap::IndexMap<String, String>>,
}

impl crate::TreeValue for PutJobSuccessResultInput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self {
            job_id: s.take(0)?,
            current_revision: s.take_optional(1)?,
            continuation_token: s.take_optional(2)?,
            execution_details: s.take_optional(3)?,
            output_variables: s.take_optional(4)?,
        })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(5);
        s.put(0, self.job_id);
        s.put_optional(1, self.current_revision);
        s.put_optional(2, self.continuation_token);
        s.put_optional(3, self.execution_details);
        s.put_optional(4, self.output_variables);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for PutJobSuccessResultInput {
    const SCHEMA: &'static crate::Schema = &schema::PUT_JOB_SUCCESS_RESULT_INPUT;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct PutThirdPartyJobFailureResultInput {
    pub job_id: String,
    pub client_token: String,
    pub failure_details: FailureDetails,
}

impl crate::TreeValue for PutThirdPartyJobFailureResultInput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self { job_id: s.take(0)?, client_token: s.take(1)?, failure_details: s.take(2)? })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(3);
        s.put(0, self.job_id);
        s.put(1, self.client_token);
        s.put(2, self.failure_details);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for PutThirdPartyJobFailureResultInput {
    const SCHEMA: &'static crate::Schema = &schema::PUT_THIRD_PARTY_JOB_FAILURE_RESULT_INPUT;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct PutThirdPartyJobSuccessResultInput {
    pub job_id: String,
    pub client_token: String,
    pub current_revision: Option<CurrentRevision>,
    pub continuation_token: Option<String>,
    pub execution_details: Option<ExecutionDetails>,
}

impl crate::TreeValue for PutThirdPartyJobSuccessResultInput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self {
            job_id: s.take(0)?,
            client_token: s.take(1)?,
            current_revision: s.take_optional(2)?,
            continuation_token: s.take_optional(3)?,
            execution_details: s.take_optional(4)?,
        })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(5);
        s.put(0, self.job_id);
        s.put(1, self.client_token);
        s.put_optional(2, self.current_revision);
        s.put_optional(3, self.continuation_token);
        s.put_optional(4, self.execution_details);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for PutThirdPartyJobSuccessResultInput {
    const SCHEMA: &'static crate::Schema = &schema::PUT_THIRD_PARTY_JOB_SUCCESS_RESULT_INPUT;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct PutWebhookInput {
    pub webhook: WebhookDefinition,
    pub tags: Option<Vec<Tag>>,
}

impl crate::TreeValue for PutWebhookInput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self { webhook: s.take(0)?, tags: s.take_optional(1)? })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(2);
        s.put(0, self.webhook);
        s.put_optional(1, self.tags);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for PutWebhookInput {
    const SCHEMA: &'static crate::Schema = &schema::PUT_WEBHOOK_INPUT;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct PutWebhookOutput {
    pub webhook: Option<ListWebhookItem>,
}

impl crate::TreeValue for PutWebhookOutput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self { webhook: s.take_optional(0)? })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(1);
        s.put_optional(0, self.webhook);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for PutWebhookOutput {
    const SCHEMA: &'static crate::Schema = &schema::PUT_WEBHOOK_OUTPUT;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct RegisterWebhookWithThirdPartyInput {
    pub webhook_name: Option<String>,
}

impl crate::TreeValue for RegisterWebhookWithThirdPartyInput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self { webhook_name: s.take_optional(0)? })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(1);
        s.put_optional(0, self.webhook_name);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for RegisterWebhookWithThirdPartyInput {
    const SCHEMA: &'static crate::Schema = &schema::REGISTER_WEBHOOK_WITH_THIRD_PARTY_INPUT;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct RegisterWebhookWithThirdPartyOutput {}

impl crate::TreeValue for RegisterWebhookWithThirdPartyOutput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        tree.structure()?;
        Ok(Self {})
    }
    fn into_tree(self) -> crate::Tree {
        crate::Tree::Structure(crate::Structure::default())
    }
}

impl crate::Shape for RegisterWebhookWithThirdPartyOutput {
    const SCHEMA: &'static crate::Schema = &schema::REGISTER_WEBHOOK_WITH_THIRD_PARTY_OUTPUT;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct ResolvedPipelineVariable {
    pub name: Option<String>,
    pub resolved_value: Option<String>,
}

impl crate::TreeValue for ResolvedPipelineVariable {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self { name: s.take_optional(0)?, resolved_value: s.take_optional(1)? })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(2);
        s.put_optional(0, self.name);
        s.put_optional(1, self.resolved_value);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for ResolvedPipelineVariable {
    const SCHEMA: &'static crate::Schema = &schema::RESOLVED_PIPELINE_VARIABLE;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct RetryConfiguration {
    pub retry_mode: Option<StageRetryMode>,
}

impl crate::TreeValue for RetryConfiguration {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self { retry_mode: s.take_optional(0)? })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(1);
        s.put_optional(0, self.retry_mode);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for RetryConfiguration {
    const SCHEMA: &'static crate::Schema = &schema::RETRY_CONFIGURATION;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct RetryStageExecutionInput {
    pub pipeline_name: String,
    pub stage_name: String,
    pub pipeline_execution_id: String,
    pub retry_mode: StageRetryMode,
}

impl crate::TreeValue for RetryStageExecutionInput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self {
            pipeline_name: s.take(0)?,
            stage_name: s.take(1)?,
            pipeline_execution_id: s.take(2)?,
            retry_mode: s.take(3)?,
        })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(4);
        s.put(0, self.pipeline_name);
        s.put(1, self.stage_name);
        s.put(2, self.pipeline_execution_id);
        s.put(3, self.retry_mode);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for RetryStageExecutionInput {
    const SCHEMA: &'static crate::Schema = &schema::RETRY_STAGE_EXECUTION_INPUT;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct RetryStageExecutionOutput {
    pub pipeline_execution_id: Option<String>,
}

impl crate::TreeValue for RetryStageExecutionOutput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self { pipeline_execution_id: s.take_optional(0)? })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(1);
        s.put_optional(0, self.pipeline_execution_id);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for RetryStageExecutionOutput {
    const SCHEMA: &'static crate::Schema = &schema::RETRY_STAGE_EXECUTION_OUTPUT;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct RetryStageMetadata {
    pub auto_stage_retry_attempt: Option<i32>,
    pub manual_stage_retry_attempt: Option<i32>,
    pub latest_retry_trigger: Option<RetryTrigger>,
}

impl crate::TreeValue for RetryStageMetadata {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self {
            auto_stage_retry_attempt: s.take_optional(0)?,
            manual_stage_retry_attempt: s.take_optional(1)?,
            latest_retry_trigger: s.take_optional(2)?,
        })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(3);
        s.put_optional(0, self.auto_stage_retry_attempt);
        s.put_optional(1, self.manual_stage_retry_attempt);
        s.put_optional(2, self.latest_retry_trigger);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for RetryStageMetadata {
    const SCHEMA: &'static crate::Schema = &schema::RETRY_STAGE_METADATA;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct RollbackStageInput {
    pub pipeline_name: String,
    pub stage_name: String,
    pub target_pipeline_execution_id: String,
}

impl crate::TreeValue for RollbackStageInput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self {
            pipeline_name: s.take(0)?,
            stage_name: s.take(1)?,
            target_pipeline_execution_id: s.take(2)?,
        })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(3);
        s.put(0, self.pipeline_name);
        s.put(1, self.stage_name);
        s.put(2, self.target_pipeline_execution_id);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for RollbackStageInput {
    const SCHEMA: &'static crate::Schema = &schema::ROLLBACK_STAGE_INPUT;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct RollbackStageOutput {
    pub pipeline_execution_id: Option<String>,
}

impl crate::TreeValue for RollbackStageOutput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self { pipeline_execution_id: s.take_optional(0)? })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(1);
        s.put_optional(0, self.pipeline_execution_id);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for RollbackStageOutput {
    const SCHEMA: &'static crate::Schema = &schema::ROLLBACK_STAGE_OUTPUT;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct RuleConfigurationProperty {
    pub name: Option<String>,
    pub required: Option<bool>,
    pub key: Option<bool>,
    pub secret: Option<bool>,
    pub queryable: Option<bool>,
    pub description: Option<String>,
    pub r#type: Option<RuleConfigurationPropertyType>,
}

impl crate::TreeValue for RuleConfigurationProperty {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self {
            name: s.take_optional(0)?,
            required: s.take_optional(1)?,
            key: s.take_optional(2)?,
            secret: s.take_optional(3)?,
            queryable: s.take_optional(4)?,
            description: s.take_optional(5)?,
            r#type: s.take_optional(6)?,
        })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(7);
        s.put_optional(0, self.name);
        s.put_optional(1, self.required);
        s.put_optional(2, self.key);
        s.put_optional(3, self.secret);
        s.put_optional(4, self.queryable);
        s.put_optional(5, self.description);
        s.put_optional(6, self.r#type);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for RuleConfigurationProperty {
    const SCHEMA: &'static crate::Schema = &schema::RULE_CONFIGURATION_PROPERTY;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct RuleDeclaration {
    pub name: String,
    pub rule_type_id: RuleTypeId,
    pub configuration: Option<indexmap::IndexMap<String, String>>,
    pub commands: Option<Vec<String>>,
    pub input_artifacts: Option<Vec<InputArtifact>>,
    pub role_arn: Option<String>,
    pub region: Option<String>,
    pub timeout_in_minutes: Option<i32>,
}

impl crate::TreeValue for RuleDeclaration {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self {
            name: s.take(0)?,
            rule_type_id: s.take(1)?,
            configuration: s.take_optional(2)?,
            commands: s.take_optional(3)?,
            input_artifacts: s.take_optional(4)?,
            role_arn: s.take_optional(5)?,
            region: s.take_optional(6)?,
            timeout_in_minutes: s.take_optional(7)?,
        })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(8);
        s.put(0, self.name);
        s.put(1, self.rule_type_id);
        s.put_optional(2, self.configuration);
        s.put_optional(3, self.commands);
        s.put_optional(4, self.input_artifacts);
        s.put_optional(5, self.role_arn);
        s.put_optional(6, self.region);
        s.put_optional(7, self.timeout_in_minutes);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for RuleDeclaration {
    const SCHEMA: &'static crate::Schema = &schema::RULE_DECLARATION;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct RuleExecution {
    pub rule_execution_id: Option<String>,
    pub status: Option<RuleExecutionStatus>,
    pub summary: Option<String>,
    pub last_status_change: Option<crate::Timestamp>,
    pub token: Option<String>,
    pub last_updated_by: Option<String>,
    pub external_execution_id: Option<String>,
    pub external_execution_url: Option<String>,
    pub error_details: Option<ErrorDetails>,
}

impl crate::TreeValue for RuleExecution {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self {
            rule_execution_id: s.take_optional(0)?,
            status: s.take_optional(1)?,
            summary: s.take_optional(2)?,
            last_status_change: s.take_optional(3)?,
            token: s.take_optional(4)?,
            last_updated_by: s.take_optional(5)?,
            external_execution_id: s.take_optional(6)?,
            external_execution_url: s.take_optional(7)?,
            error_details: s.take_optional(8)?,
        })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(9);
        s.put_optional(0, self.rule_execution_id);
        s.put_optional(1, self.status);
        s.put_optional(2, self.summary);
        s.put_optional(3, self.last_status_change);
        s.put_optional(4, self.token);
        s.put_optional(5, self.last_updated_by);
        s.put_optional(6, self.external_execution_id);
        s.put_optional(7, self.external_execution_url);
        s.put_optional(8, self.error_details);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for RuleExecution {
    const SCHEMA: &'static crate::Schema = &schema::RULE_EXECUTION;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct RuleExecutionDetail {
    pub pipeline_execution_id: Option<String>,
    pub rule_execution_id: Option<String>,
    pub pipeline_version: Option<i32>,
    pub stage_name: Option<String>,
    pub rule_name: Option<String>,
    pub start_time: Option<crate::Timestamp>,
    pub last_update_time: Option<crate::Timestamp>,
    pub updated_by: Option<String>,
    pub status: Option<RuleExecutionStatus>,
    pub input: Option<RuleExecutionInput>,
    pub output: Option<RuleExecutionOutput>,
}

impl crate::TreeValue for RuleExecutionDetail {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self {
            pipeline_execution_id: s.take_optional(0)?,
            rule_execution_id: s.take_optional(1)?,
            pipeline_version: s.take_optional(2)?,
            stage_name: s.take_optional(3)?,
            rule_name: s.take_optional(4)?,
            start_time: s.take_optional(5)?,
            last_update_time: s.take_optional(6)?,
            updated_by: s.take_optional(7)?,
            status: s.take_optional(8)?,
            input: s.take_optional(9)?,
            output: s.take_optional(10)?,
        })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(11);
        s.put_optional(0, self.pipeline_execution_id);
        s.put_optional(1, self.rule_execution_id);
        s.put_optional(2, self.pipeline_version);
        s.put_optional(3, self.stage_name);
        s.put_optional(4, self.rule_name);
        s.put_optional(5, self.start_time);
        s.put_optional(6, self.last_update_time);
        s.put_optional(7, self.updated_by);
        s.put_optional(8, self.status);
        s.put_optional(9, self.input);
        s.put_optional(10, self.output);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for RuleExecutionDetail {
    const SCHEMA: &'static crate::Schema = &schema::RULE_EXECUTION_DETAIL;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct RuleExecutionFilter {
    pub pipeline_execution_id: Option<String>,
    pub latest_in_pipeline_execution: Option<LatestInPipelineExecutionFilter>,
}

impl crate::TreeValue for RuleExecutionFilter {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self {
            pipeline_execution_id: s.take_optional(0)?,
            latest_in_pipeline_execution: s.take_optional(1)?,
        })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(2);
        s.put_optional(0, self.pipeline_execution_id);
        s.put_optional(1, self.latest_in_pipeline_execution);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for RuleExecutionFilter {
    const SCHEMA: &'static crate::Schema = &schema::RULE_EXECUTION_FILTER;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct RuleExecutionInput {
    pub rule_type_id: Option<RuleTypeId>,
    pub configuration: Option<indexmap::IndexMap<String, String>>,
    pub resolved_configuration: Option<indexmap::IndexMap<String, String>>,
    pub role_arn: Option<String>,
    pub region: Option<String>,
    pub input_artifacts: Option<Vec<ArtifactDetail>>,
}

impl crate::TreeValue for RuleExecutionInput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self {
            rule_type_id: s.take_optional(0)?,
            configuration: s.take_optional(1)?,
            resolved_configuration: s.take_optional(2)?,
            role_arn: s.take_optional(3)?,
            region: s.take_optional(4)?,
            input_artifacts: s.take_optional(5)?,
        })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(6);
        s.put_optional(0, self.rule_type_id);
        s.put_optional(1, self.configuration);
        s.put_optional(2, self.resolved_configuration);
        s.put_optional(3, self.role_arn);
        s.put_optional(4, self.region);
        s.put_optional(5, self.input_artifacts);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for RuleExecutionInput {
    const SCHEMA: &'static crate::Schema = &schema::RULE_EXECUTION_INPUT;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct RuleExecutionOutput {
    pub execution_result: Option<RuleExecutionResult>,
}

impl crate::TreeValue for RuleExecutionOutput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self { execution_result: s.take_optional(0)? })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(1);
        s.put_optional(0, self.execution_result);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for RuleExecutionOutput {
    const SCHEMA: &'static crate::Schema = &schema::RULE_EXECUTION_OUTPUT;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct RuleExecutionResult {
    pub external_execution_id: Option<String>,
    pub external_execution_summary: Option<String>,
    pub external_execution_url: Option<String>,
    pub error_details: Option<ErrorDetails>,
}

impl crate::TreeValue for RuleExecutionResult {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self {
            external_execution_id: s.take_optional(0)?,
            external_execution_summary: s.take_optional(1)?,
            external_execution_url: s.take_optional(2)?,
            error_details: s.take_optional(3)?,
        })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(4);
        s.put_optional(0, self.external_execution_id);
        s.put_optional(1, self.external_execution_summary);
        s.put_optional(2, self.external_execution_url);
        s.put_optional(3, self.error_details);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for RuleExecutionResult {
    const SCHEMA: &'static crate::Schema = &schema::RULE_EXECUTION_RESULT;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct RuleRevision {
    pub revision_id: Option<String>,
    pub revision_change_id: Option<String>,
    pub created: Option<crate::Timestamp>,
}

impl crate::TreeValue for RuleRevision {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self {
            revision_id: s.take_optional(0)?,
            revision_change_id: s.take_optional(1)?,
            created: s.take_optional(2)?,
        })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(3);
        s.put_optional(0, self.revision_id);
        s.put_optional(1, self.revision_change_id);
        s.put_optional(2, self.created);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for RuleRevision {
    const SCHEMA: &'static crate::Schema = &schema::RULE_REVISION;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct RuleState {
    pub rule_name: Option<String>,
    pub current_revision: Option<RuleRevision>,
    pub latest_execution: Option<RuleExecution>,
    pub entity_url: Option<String>,
    pub revision_url: Option<String>,
}

impl crate::TreeValue for RuleState {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self {
            rule_name: s.take_optional(0)?,
            current_revision: s.take_optional(1)?,
            latest_execution: s.take_optional(2)?,
            entity_url: s.take_optional(3)?,
            revision_url: s.take_optional(4)?,
        })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(5);
        s.put_optional(0, self.rule_name);
        s.put_optional(1, self.current_revision);
        s.put_optional(2, self.latest_execution);
        s.put_optional(3, self.entity_url);
        s.put_optional(4, self.revision_url);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for RuleState {
    const SCHEMA: &'static crate::Schema = &schema::RULE_STATE;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct RuleType {
    pub id: Option<RuleTypeId>,
    pub settings: Option<RuleTypeSettings>,
    pub rule_configuration_properties: Option<Vec<RuleConfigurationProperty>>,
    pub input_artifact_details: Option<ArtifactDetails>,
}

impl crate::TreeValue for RuleType {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self {
            id: s.take_optional(0)?,
            settings: s.take_optional(1)?,
            rule_configuration_properties: s.take_optional(2)?,
            input_artifact_details: s.take_optional(3)?,
        })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(4);
        s.put_optional(0, self.id);
        s.put_optional(1, self.settings);
        s.put_optional(2, self.rule_configuration_properties);
        s.put_optional(3, self.input_artifact_details);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for RuleType {
    const SCHEMA: &'static crate::Schema = &schema::RULE_TYPE;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct RuleTypeId {
    pub category: RuleCategory,
    pub owner: Option<RuleOwner>,
    pub provider: String,
    pub version: Option<String>,
}

impl crate::TreeValue for RuleTypeId {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self {
            category: s.take(0)?,
            owner: s.take_optional(1)?,
            provider: s.take(2)?,
            version: s.take_optional(3)?,
        })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(4);
        s.put(0, self.category);
        s.put_optional(1, self.owner);
        s.put(2, self.provider);
        s.put_optional(3, self.version);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for RuleTypeId {
    const SCHEMA: &'static crate::Schema = &schema::RULE_TYPE_ID;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct RuleTypeSettings {
    pub third_party_configuration_url: Option<String>,
    pub entity_url_template: Option<String>,
    pub execution_url_template: Option<String>,
    pub revision_url_template: Option<String>,
}

impl crate::TreeValue for RuleTypeSettings {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self {
            third_party_configuration_url: s.take_optional(0)?,
            entity_url_template: s.take_optional(1)?,
            execution_url_template: s.take_optional(2)?,
            revision_url_template: s.take_optional(3)?,
        })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(4);
        s.put_optional(0, self.third_party_configuration_url);
        s.put_optional(1, self.entity_url_template);
        s.put_optional(2, self.execution_url_template);
        s.put_optional(3, self.revision_url_template);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for RuleTypeSettings {
    const SCHEMA: &'static crate::Schema = &schema::RULE_TYPE_SETTINGS;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct S3ArtifactLocation {
    pub bucket_name: Option<String>,
    pub object_key: Option<String>,
}

impl crate::TreeValue for S3ArtifactLocation {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self { bucket_name: s.take_optional(0)?, object_key: s.take_optional(1)? })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(2);
        s.put_optional(0, self.bucket_name);
        s.put_optional(1, self.object_key);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for S3ArtifactLocation {
    const SCHEMA: &'static crate::Schema = &schema::S3_ARTIFACT_LOCATION;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct S3Location {
    pub bucket: Option<String>,
    pub key: Option<String>,
}

impl crate::TreeValue for S3Location {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self { bucket: s.take_optional(0)?, key: s.take_optional(1)? })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(2);
        s.put_optional(0, self.bucket);
        s.put_optional(1, self.key);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for S3Location {
    const SCHEMA: &'static crate::Schema = &schema::S3_LOCATION;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct SourceRevision {
    pub action_name: Option<String>,
    pub revision_id: Option<String>,
    pub revision_summary: Option<String>,
    pub revision_url: Option<String>,
}

impl crate::TreeValue for SourceRevision {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self {
            action_name: s.take_optional(0)?,
            revision_id: s.take_optional(1)?,
            revision_summary: s.take_optional(2)?,
            revision_url: s.take_optional(3)?,
        })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(4);
        s.put_optional(0, self.action_name);
        s.put_optional(1, self.revision_id);
        s.put_optional(2, self.revision_summary);
        s.put_optional(3, self.revision_url);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for SourceRevision {
    const SCHEMA: &'static crate::Schema = &schema::SOURCE_REVISION;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct SourceRevisionOverride {
    pub action_name: String,
    pub revision_type: SourceRevisionType,
    pub revision_value: String,
}

impl crate::TreeValue for SourceRevisionOverride {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self { action_name: s.take(0)?, revision_type: s.take(1)?, revision_value: s.take(2)? })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(3);
        s.put(0, self.action_name);
        s.put(1, self.revision_type);
        s.put(2, self.revision_value);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for SourceRevisionOverride {
    const SCHEMA: &'static crate::Schema = &schema::SOURCE_REVISION_OVERRIDE;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct StageConditionState {
    pub latest_execution: Option<StageConditionsExecution>,
    pub condition_states: Option<Vec<ConditionState>>,
}

impl crate::TreeValue for StageConditionState {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self { latest_execution: s.take_optional(0)?, condition_states: s.take_optional(1)? })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(2);
        s.put_optional(0, self.latest_execution);
        s.put_optional(1, self.condition_states);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for StageConditionState {
    const SCHEMA: &'static crate::Schema = &schema::STAGE_CONDITION_STATE;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct StageConditionsExecution {
    pub status: Option<ConditionExecutionStatus>,
    pub summary: Option<String>,
}

impl crate::TreeValue for StageConditionsExecution {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self { status: s.take_optional(0)?, summary: s.take_optional(1)? })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(2);
        s.put_optional(0, self.status);
        s.put_optional(1, self.summary);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for StageConditionsExecution {
    const SCHEMA: &'static crate::Schema = &schema::STAGE_CONDITIONS_EXECUTION;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct StageContext {
    pub name: Option<String>,
}

impl crate::TreeValue for StageContext {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self { name: s.take_optional(0)? })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(1);
        s.put_optional(0, self.name);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for StageContext {
    const SCHEMA: &'static crate::Schema = &schema::STAGE_CONTEXT;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct StageDeclaration {
    pub name: String,
    pub blockers: Option<Vec<BlockerDeclaration>>,
    pub actions: Vec<ActionDeclaration>,
    pub on_failure: Option<FailureConditions>,
    pub on_success: Option<SuccessConditions>,
    pub before_entry: Option<BeforeEntryConditions>,
}

impl crate::TreeValue for StageDeclaration {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self {
            name: s.take(0)?,
            blockers: s.take_optional(1)?,
            actions: s.take(2)?,
            on_failure: s.take_optional(3)?,
            on_success: s.take_optional(4)?,
            before_entry: s.take_optional(5)?,
        })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(6);
        s.put(0, self.name);
        s.put_optional(1, self.blockers);
        s.put(2, self.actions);
        s.put_optional(3, self.on_failure);
        s.put_optional(4, self.on_success);
        s.put_optional(5, self.before_entry);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for StageDeclaration {
    const SCHEMA: &'static crate::Schema = &schema::STAGE_DECLARATION;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct StageExecution {
    pub pipeline_execution_id: Option<String>,
    pub status: Option<StageExecutionStatus>,
    pub r#type: Option<ExecutionType>,
}

impl crate::TreeValue for StageExecution {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self {
            pipeline_execution_id: s.take_optional(0)?,
            status: s.take_optional(1)?,
            r#type: s.take_optional(2)?,
        })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(3);
        s.put_optional(0, self.pipeline_execution_id);
        s.put_optional(1, self.status);
        s.put_optional(2, self.r#type);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for StageExecution {
    const SCHEMA: &'static crate::Schema = &schema::STAGE_EXECUTION;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct StageState {
    pub stage_name: Option<String>,
    pub inbound_execution: Option<StageExecution>,
    pub inbound_executions: Option<Vec<StageExecution>>,
    pub inbound_transition_state: Option<TransitionState>,
    pub action_states: Option<Vec<ActionState>>,
    pub latest_execution: Option<StageExecution>,
    pub before_entry_condition_state: Option<StageConditionState>,
    pub on_success_condition_state: Option<StageConditionState>,
    pub on_failure_condition_state: Option<StageConditionState>,
    pub retry_stage_metadata: Option<RetryStageMetadata>,
}

impl crate::TreeValue for StageState {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self {
            stage_name: s.take_optional(0)?,
            inbound_execution: s.take_optional(1)?,
            inbound_executions: s.take_optional(2)?,
            inbound_transition_state: s.take_optional(3)?,
            action_states: s.take_optional(4)?,
            latest_execution: s.take_optional(5)?,
            before_entry_condition_state: s.take_optional(6)?,
            on_success_condition_state: s.take_optional(7)?,
            on_failure_condition_state: s.take_optional(8)?,
            retry_stage_metadata: s.take_optional(9)?,
        })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(10);
        s.put_optional(0, self.stage_name);
        s.put_optional(1, self.inbound_execution);
        s.put_optional(2, self.inbound_executions);
        s.put_optional(3, self.inbound_transition_state);
        s.put_optional(4, self.action_states);
        s.put_optional(5, self.latest_execution);
        s.put_optional(6, self.before_entry_condition_state);
        s.put_optional(7, self.on_success_condition_state);
        s.put_optional(8, self.on_failure_condition_state);
        s.put_optional(9, self.retry_stage_metadata);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for StageState {
    const SCHEMA: &'static crate::Schema = &schema::STAGE_STATE;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct StartPipelineExecutionInput {
    pub name: String,
    pub variables: Option<Vec<PipelineVariable>>,
    pub client_request_token: Option<String>,
    pub source_revisions: Option<Vec<SourceRevisionOverride>>,
}

impl crate::TreeValue for StartPipelineExecutionInput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self {
            name: s.take(0)?,
            variables: s.take_optional(1)?,
            client_request_token: s.take_optional(2)?,
            source_revisions: s.take_optional(3)?,
        })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(4);
        s.put(0, self.name);
        s.put_optional(1, self.variables);
        s.put_optional(2, self.client_request_token);
        s.put_optional(3, self.source_revisions);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for StartPipelineExecutionInput {
    const SCHEMA: &'static crate::Schema = &schema::START_PIPELINE_EXECUTION_INPUT;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct StartPipelineExecutionOutput {
    pub pipeline_execution_id: Option<String>,
}

impl crate::TreeValue for StartPipelineExecutionOutput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self { pipeline_execution_id: s.take_optional(0)? })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(1);
        s.put_optional(0, self.pipeline_execution_id);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for StartPipelineExecutionOutput {
    const SCHEMA: &'static crate::Schema = &schema::START_PIPELINE_EXECUTION_OUTPUT;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct StopExecutionTrigger {
    pub reason: Option<String>,
}

impl crate::TreeValue for StopExecutionTrigger {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self { reason: s.take_optional(0)? })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(1);
        s.put_optional(0, self.reason);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for StopExecutionTrigger {
    const SCHEMA: &'static crate::Schema = &schema::STOP_EXECUTION_TRIGGER;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct StopPipelineExecutionInput {
    pub pipeline_name: String,
    pub pipeline_execution_id: String,
    pub abandon: Option<bool>,
    pub reason: Option<String>,
}

impl crate::TreeValue for StopPipelineExecutionInput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self {
            pipeline_name: s.take(0)?,
            pipeline_execution_id: s.take(1)?,
            abandon: s.take_optional(2)?,
            reason: s.take_optional(3)?,
        })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(4);
        s.put(0, self.pipeline_name);
        s.put(1, self.pipeline_execution_id);
        s.put_optional(2, self.abandon);
        s.put_optional(3, self.reason);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for StopPipelineExecutionInput {
    const SCHEMA: &'static crate::Schema = &schema::STOP_PIPELINE_EXECUTION_INPUT;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct StopPipelineExecutionOutput {
    pub pipeline_execution_id: Option<String>,
}

impl crate::TreeValue for StopPipelineExecutionOutput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self { pipeline_execution_id: s.take_optional(0)? })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(1);
        s.put_optional(0, self.pipeline_execution_id);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for StopPipelineExecutionOutput {
    const SCHEMA: &'static crate::Schema = &schema::STOP_PIPELINE_EXECUTION_OUTPUT;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct SucceededInStageFilter {
    pub stage_name: Option<String>,
}

impl crate::TreeValue for SucceededInStageFilter {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self { stage_name: s.take_optional(0)? })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(1);
        s.put_optional(0, self.stage_name);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for SucceededInStageFilter {
    const SCHEMA: &'static crate::Schema = &schema::SUCCEEDED_IN_STAGE_FILTER;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct SuccessConditions {
    pub conditions: Vec<Condition>,
}

impl crate::TreeValue for SuccessConditions {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self { conditions: s.take(0)? })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(1);
        s.put(0, self.conditions);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for SuccessConditions {
    const SCHEMA: &'static crate::Schema = &schema::SUCCESS_CONDITIONS;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct Tag {
    pub key: String,
    pub value: String,
}

impl crate::TreeValue for Tag {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self { key: s.take(0)?, value: s.take(1)? })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(2);
        s.put(0, self.key);
        s.put(1, self.value);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for Tag {
    const SCHEMA: &'static crate::Schema = &schema::TAG;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct TagResourceInput {
    pub resource_arn: String,
    pub tags: Vec<Tag>,
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
    const SCHEMA: &'static crate::Schema = &schema::TAG_RESOURCE_INPUT;
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
pub struct TargetFilter {
    pub name: Option<TargetFilterName>,
    pub values: Option<Vec<String>>,
}

impl crate::TreeValue for TargetFilter {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self { name: s.take_optional(0)?, values: s.take_optional(1)? })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(2);
        s.put_optional(0, self.name);
        s.put_optional(1, self.values);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for TargetFilter {
    const SCHEMA: &'static crate::Schema = &schema::TARGET_FILTER;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct ThirdPartyJob {
    pub client_id: Option<String>,
    pub job_id: Option<String>,
}

impl crate::TreeValue for ThirdPartyJob {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self { client_id: s.take_optional(0)?, job_id: s.take_optional(1)? })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(2);
        s.put_optional(0, self.client_id);
        s.put_optional(1, self.job_id);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for ThirdPartyJob {
    const SCHEMA: &'static crate::Schema = &schema::THIRD_PARTY_JOB;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct ThirdPartyJobData {
    pub action_type_id: Option<ActionTypeId>,
    pub action_configuration: Option<ActionConfiguration>,
    pub pipeline_context: Option<PipelineContext>,
    pub input_artifacts: Option<Vec<Artifact>>,
    pub output_artifacts: Option<Vec<Artifact>>,
    pub artifact_credentials: Option<AWSSessionCredentials>,
    pub continuation_token: Option<String>,
    pub encryption_key: Option<EncryptionKey>,
}

impl crate::TreeValue for ThirdPartyJobData {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self {
            action_type_id: s.take_optional(0)?,
            action_configuration: s.take_optional(1)?,
            pipeline_context: s.take_optional(2)?,
            input_artifacts: s.take_optional(3)?,
            output_artifacts: s.take_optional(4)?,
            artifact_credentials: s.take_optional(5)?,
            continuation_token: s.take_optional(6)?,
            encryption_key: s.take_optional(7)?,
        })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(8);
        s.put_optional(0, self.action_type_id);
        s.put_optional(1, self.action_configuration);
        s.put_optional(2, self.pipeline_context);
        s.put_optional(3, self.input_artifacts);
        s.put_optional(4, self.output_artifacts);
        s.put_optional(5, self.artifact_credentials);
        s.put_optional(6, self.continuation_token);
        s.put_optional(7, self.encryption_key);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for ThirdPartyJobData {
    const SCHEMA: &'static crate::Schema = &schema::THIRD_PARTY_JOB_DATA;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct ThirdPartyJobDetails {
    pub id: Option<String>,
    pub data: Option<ThirdPartyJobData>,
    pub nonce: Option<String>,
}

impl crate::TreeValue for ThirdPartyJobDetails {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self { id: s.take_optional(0)?, data: s.take_optional(1)?, nonce: s.take_optional(2)? })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(3);
        s.put_optional(0, self.id);
        s.put_optional(1, self.data);
        s.put_optional(2, self.nonce);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for ThirdPartyJobDetails {
    const SCHEMA: &'static crate::Schema = &schema::THIRD_PARTY_JOB_DETAILS;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct TransitionState {
    pub enabled: Option<bool>,
    pub last_changed_by: Option<String>,
    pub last_changed_at: Option<crate::Timestamp>,
    pub disabled_reason: Option<String>,
}

impl crate::TreeValue for TransitionState {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self {
            enabled: s.take_optional(0)?,
            last_changed_by: s.take_optional(1)?,
            last_changed_at: s.take_optional(2)?,
            disabled_reason: s.take_optional(3)?,
        })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(4);
        s.put_optional(0, self.enabled);
        s.put_optional(1, self.last_changed_by);
        s.put_optional(2, self.last_changed_at);
        s.put_optional(3, self.disabled_reason);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for TransitionState {
    const SCHEMA: &'static crate::Schema = &schema::TRANSITION_STATE;
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
    const SCHEMA: &'static crate::Schema = &schema::UNTAG_RESOURCE_INPUT;
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

#[derive(Clone, Debug, PartialEq, Default)]
pub struct UpdateActionTypeInput {
    pub action_type: ActionTypeDeclaration,
}

impl crate::TreeValue for UpdateActionTypeInput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self { action_type: s.take(0)? })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(1);
        s.put(0, self.action_type);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for UpdateActionTypeInput {
    const SCHEMA: &'static crate::Schema = &schema::UPDATE_ACTION_TYPE_INPUT;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct UpdatePipelineInput {
    pub pipeline: PipelineDeclaration,
}

impl crate::TreeValue for UpdatePipelineInput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self { pipeline: s.take(0)? })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(1);
        s.put(0, self.pipeline);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for UpdatePipelineInput {
    const SCHEMA: &'static crate::Schema = &schema::UPDATE_PIPELINE_INPUT;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct UpdatePipelineOutput {
    pub pipeline: Option<PipelineDeclaration>,
}

impl crate::TreeValue for UpdatePipelineOutput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self { pipeline: s.take_optional(0)? })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(1);
        s.put_optional(0, self.pipeline);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for UpdatePipelineOutput {
    const SCHEMA: &'static crate::Schema = &schema::UPDATE_PIPELINE_OUTPUT;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct WebhookAuthConfiguration {
    pub allowed_ip_range: Option<String>,
    pub secret_token: Option<String>,
}

impl crate::TreeValue for WebhookAuthConfiguration {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self { allowed_ip_range: s.take_optional(0)?, secret_token: s.take_optional(1)? })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(2);
        s.put_optional(0, self.allowed_ip_range);
        s.put_optional(1, self.secret_token);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for WebhookAuthConfiguration {
    const SCHEMA: &'static crate::Schema = &schema::WEBHOOK_AUTH_CONFIGURATION;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct WebhookDefinition {
    pub name: String,
    pub target_pipeline: String,
    pub target_action: String,
    pub filters: Vec<WebhookFilterRule>,
    pub authentication: WebhookAuthenticationType,
    pub authentication_configuration: WebhookAuthConfiguration,
}

impl crate::TreeValue for WebhookDefinition {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self {
            name: s.take(0)?,
            target_pipeline: s.take(1)?,
            target_action: s.take(2)?,
            filters: s.take(3)?,
            authentication: s.take(4)?,
            authentication_configuration: s.take(5)?,
        })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(6);
        s.put(0, self.name);
        s.put(1, self.target_pipeline);
        s.put(2, self.target_action);
        s.put(3, self.filters);
        s.put(4, self.authentication);
        s.put(5, self.authentication_configuration);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for WebhookDefinition {
    const SCHEMA: &'static crate::Schema = &schema::WEBHOOK_DEFINITION;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct WebhookFilterRule {
    pub json_path: String,
    pub match_equals: Option<String>,
}

impl crate::TreeValue for WebhookFilterRule {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self { json_path: s.take(0)?, match_equals: s.take_optional(1)? })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(2);
        s.put(0, self.json_path);
        s.put_optional(1, self.match_equals);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for WebhookFilterRule {
    const SCHEMA: &'static crate::Schema = &schema::WEBHOOK_FILTER_RULE;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct DeleteCustomActionTypeOutput {}

impl crate::TreeValue for DeleteCustomActionTypeOutput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        tree.structure()?;
        Ok(Self {})
    }
    fn into_tree(self) -> crate::Tree {
        crate::Tree::Structure(crate::Structure::default())
    }
}

impl crate::Shape for DeleteCustomActionTypeOutput {
    const SCHEMA: &'static crate::Schema = &schema::DELETE_CUSTOM_ACTION_TYPE_OUTPUT;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct DeletePipelineOutput {}

impl crate::TreeValue for DeletePipelineOutput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        tree.structure()?;
        Ok(Self {})
    }
    fn into_tree(self) -> crate::Tree {
        crate::Tree::Structure(crate::Structure::default())
    }
}

impl crate::Shape for DeletePipelineOutput {
    const SCHEMA: &'static crate::Schema = &schema::DELETE_PIPELINE_OUTPUT;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct DisableStageTransitionOutput {}

impl crate::TreeValue for DisableStageTransitionOutput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        tree.structure()?;
        Ok(Self {})
    }
    fn into_tree(self) -> crate::Tree {
        crate::Tree::Structure(crate::Structure::default())
    }
}

impl crate::Shape for DisableStageTransitionOutput {
    const SCHEMA: &'static crate::Schema = &schema::DISABLE_STAGE_TRANSITION_OUTPUT;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct EnableStageTransitionOutput {}

impl crate::TreeValue for EnableStageTransitionOutput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        tree.structure()?;
        Ok(Self {})
    }
    fn into_tree(self) -> crate::Tree {
        crate::Tree::Structure(crate::Structure::default())
    }
}

impl crate::Shape for EnableStageTransitionOutput {
    const SCHEMA: &'static crate::Schema = &schema::ENABLE_STAGE_TRANSITION_OUTPUT;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct OverrideStageConditionOutput {}

impl crate::TreeValue for OverrideStageConditionOutput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        tree.structure()?;
        Ok(Self {})
    }
    fn into_tree(self) -> crate::Tree {
        crate::Tree::Structure(crate::Structure::default())
    }
}

impl crate::Shape for OverrideStageConditionOutput {
    const SCHEMA: &'static crate::Schema = &schema::OVERRIDE_STAGE_CONDITION_OUTPUT;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct PutJobFailureResultOutput {}

impl crate::TreeValue for PutJobFailureResultOutput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        tree.structure()?;
        Ok(Self {})
    }
    fn into_tree(self) -> crate::Tree {
        crate::Tree::Structure(crate::Structure::default())
    }
}

impl crate::Shape for PutJobFailureResultOutput {
    const SCHEMA: &'static crate::Schema = &schema::PUT_JOB_FAILURE_RESULT_OUTPUT;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct PutJobSuccessResultOutput {}

impl crate::TreeValue for PutJobSuccessResultOutput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        tree.structure()?;
        Ok(Self {})
    }
    fn into_tree(self) -> crate::Tree {
        crate::Tree::Structure(crate::Structure::default())
    }
}

impl crate::Shape for PutJobSuccessResultOutput {
    const SCHEMA: &'static crate::Schema = &schema::PUT_JOB_SUCCESS_RESULT_OUTPUT;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct PutThirdPartyJobFailureResultOutput {}

impl crate::TreeValue for PutThirdPartyJobFailureResultOutput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        tree.structure()?;
        Ok(Self {})
    }
    fn into_tree(self) -> crate::Tree {
        crate::Tree::Structure(crate::Structure::default())
    }
}

impl crate::Shape for PutThirdPartyJobFailureResultOutput {
    const SCHEMA: &'static crate::Schema = &schema::PUT_THIRD_PARTY_JOB_FAILURE_RESULT_OUTPUT;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct PutThirdPartyJobSuccessResultOutput {}

impl crate::TreeValue for PutThirdPartyJobSuccessResultOutput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        tree.structure()?;
        Ok(Self {})
    }
    fn into_tree(self) -> crate::Tree {
        crate::Tree::Structure(crate::Structure::default())
    }
}

impl crate::Shape for PutThirdPartyJobSuccessResultOutput {
    const SCHEMA: &'static crate::Schema = &schema::PUT_THIRD_PARTY_JOB_SUCCESS_RESULT_OUTPUT;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct UpdateActionTypeOutput {}

impl crate::TreeValue for UpdateActionTypeOutput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        tree.structure()?;
        Ok(Self {})
    }
    fn into_tree(self) -> crate::Tree {
        crate::Tree::Structure(crate::Structure::default())
    }
}

impl crate::Shape for UpdateActionTypeOutput {
    const SCHEMA: &'static crate::Schema = &schema::UPDATE_ACTION_TYPE_OUTPUT;
}

crate::serde_by_tree!(
    AWSSessionCredentials,
    AcknowledgeJobInput,
    AcknowledgeJobOutput,
    AcknowledgeThirdPartyJobInput,
    AcknowledgeThirdPartyJobOutput,
    ActionConfiguration,
    ActionConfigurationProperty,
    ActionContext,
    ActionDeclaration,
    ActionExecution,
    ActionExecutionDetail,
    ActionExecutionFilter,
    ActionExecutionInput,
    ActionExecutionOutput,
    ActionExecutionResult,
    ActionRevision,
    ActionState,
    ActionType,
    ActionTypeArtifactDetails,
    ActionTypeDeclaration,
    ActionTypeExecutor,
    ActionTypeId,
    ActionTypeIdentifier,
    ActionTypePermissions,
    ActionTypeProperty,
    ActionTypeSettings,
    ActionTypeUrls,
    ApprovalResult,
    Artifact,
    ArtifactDetail,
    ArtifactDetails,
    ArtifactLocation,
    ArtifactRevision,
    ArtifactStore,
    BeforeEntryConditions,
    BlockerDeclaration,
    Condition,
    ConditionExecution,
    ConditionState,
    CreateCustomActionTypeInput,
    CreateCustomActionTypeOutput,
    CreatePipelineInput,
    CreatePipelineOutput,
    CurrentRevision,
    DeleteCustomActionTypeInput,
    DeletePipelineInput,
    DeleteWebhookInput,
    DeleteWebhookOutput,
    DeployActionExecutionTarget,
    DeployTargetEvent,
    DeployTargetEventContext,
    DeregisterWebhookWithThirdPartyInput,
    DeregisterWebhookWithThirdPartyOutput,
    DisableStageTransitionInput,
    EnableStageTransitionInput,
    EncryptionKey,
    EnvironmentVariable,
    ErrorDetails,
    ExecutionDetails,
    ExecutionTrigger,
    ExecutorConfiguration,
    FailureConditions,
    FailureDetails,
    GetActionTypeInput,
    GetActionTypeOutput,
    GetJobDetailsInput,
    GetJobDetailsOutput,
    GetPipelineExecutionInput,
    GetPipelineExecutionOutput,
    GetPipelineInput,
    GetPipelineOutput,
    GetPipelineStateInput,
    GetPipelineStateOutput,
    GetThirdPartyJobDetailsInput,
    GetThirdPartyJobDetailsOutput,
    GitBranchFilterCriteria,
    GitConfiguration,
    GitFilePathFilterCriteria,
    GitPullRequestFilter,
    GitPushFilter,
    GitTagFilterCriteria,
    InputArtifact,
    Job,
    JobData,
    JobDetails,
    JobWorkerExecutorConfiguration,
    LambdaExecutorConfiguration,
    LatestInPipelineExecutionFilter,
    ListActionExecutionsInput,
    ListActionExecutionsOutput,
    ListActionTypesInput,
    ListActionTypesOutput,
    ListDeployActionExecutionTargetsInput,
    ListDeployActionExecutionTargetsOutput,
    ListPipelineExecutionsInput,
    ListPipelineExecutionsOutput,
    ListPipelinesInput,
    ListPipelinesOutput,
    ListRuleExecutionsInput,
    ListRuleExecutionsOutput,
    ListRuleTypesInput,
    ListRuleTypesOutput,
    ListTagsForResourceInput,
    ListTagsForResourceOutput,
    ListWebhookItem,
    ListWebhooksInput,
    ListWebhooksOutput,
    OutputArtifact,
    OverrideStageConditionInput,
    PipelineContext,
    PipelineDeclaration,
    PipelineExecution,
    PipelineExecutionFilter,
    PipelineExecutionSummary,
    PipelineMetadata,
    PipelineRollbackMetadata,
    PipelineSummary,
    PipelineTriggerDeclaration,
    PipelineVariable,
    PipelineVariableDeclaration,
    PollForJobsInput,
    PollForJobsOutput,
    PollForThirdPartyJobsInput,
    PollForThirdPartyJobsOutput,
    PutActionRevisionInput,
    PutActionRevisionOutput,
    PutApprovalResultInput,
    PutApprovalResultOutput,
    PutJobFailureResultInput,
    PutJobSuccessResultInput,
    PutThirdPartyJobFailureResultInput,
    PutThirdPartyJobSuccessResultInput,
    PutWebhookInput,
    PutWebhookOutput,
    RegisterWebhookWithThirdPartyInput,
    RegisterWebhookWithThirdPartyOutput,
    ResolvedPipelineVariable,
    RetryConfiguration,
    RetryStageExecutionInput,
    RetryStageExecutionOutput,
    RetryStageMetadata,
    RollbackStageInput,
    RollbackStageOutput,
    RuleConfigurationProperty,
    RuleDeclaration,
    RuleExecution,
    RuleExecutionDetail,
    RuleExecutionFilter,
    RuleExecutionInput,
    RuleExecutionOutput,
    RuleExecutionResult,
    RuleRevision,
    RuleState,
    RuleType,
    RuleTypeId,
    RuleTypeSettings,
    S3ArtifactLocation,
    S3Location,
    SourceRevision,
    SourceRevisionOverride,
    StageConditionState,
    StageConditionsExecution,
    StageContext,
    StageDeclaration,
    StageExecution,
    StageState,
    StartPipelineExecutionInput,
    StartPipelineExecutionOutput,
    StopExecutionTrigger,
    StopPipelineExecutionInput,
    StopPipelineExecutionOutput,
    SucceededInStageFilter,
    SuccessConditions,
    Tag,
    TagResourceInput,
    TagResourceOutput,
    TargetFilter,
    ThirdPartyJob,
    ThirdPartyJobData,
    ThirdPartyJobDetails,
    TransitionState,
    UntagResourceInput,
    UntagResourceOutput,
    UpdateActionTypeInput,
    UpdatePipelineInput,
    UpdatePipelineOutput,
    WebhookAuthConfiguration,
    WebhookDefinition,
    WebhookFilterRule,
    DeleteCustomActionTypeOutput,
    DeletePipelineOutput,
    DisableStageTransitionOutput,
    EnableStageTransitionOutput,
    OverrideStageConditionOutput,
    PutJobFailureResultOutput,
    PutJobSuccessResultOutput,
    PutThirdPartyJobFailureResultOutput,
    PutThirdPartyJobSuccessResultOutput,
    UpdateActionTypeOutput,
);

crate::string_enum! {
    pub enum ActionCategory {
        Source = "Source",
        Build = "Build",
        Deploy = "Deploy",
        Test = "Test",
        Invoke = "Invoke",
        Approval = "Approval",
        Compute = "Compute",
    }
    pub enum ActionConfigurationPropertyType {
        String = "String",
        Number = "Number",
        Boolean = "Boolean",
    }
    pub enum ActionExecutionStatus {
        InProgress = "InProgress",
        Abandoned = "Abandoned",
        Succeeded = "Succeeded",
        Failed = "Failed",
    }
    pub enum ActionOwner {
        Aws = "AWS",
        ThirdParty = "ThirdParty",
        Custom = "Custom",
    }
    pub enum ApprovalStatus {
        Approved = "Approved",
        Rejected = "Rejected",
    }
    pub enum ArtifactLocationType {
        S3 = "S3",
    }
    pub enum ArtifactStoreType {
        S3 = "S3",
    }
    pub enum BlockerType {
        Schedule = "Schedule",
    }
    pub enum ConditionExecutionStatus {
        InProgress = "InProgress",
        Failed = "Failed",
        Errored = "Errored",
        Succeeded = "Succeeded",
        Cancelled = "Cancelled",
        Abandoned = "Abandoned",
        Overridden = "Overridden",
    }
    pub enum ConditionType {
        BeforeEntry = "BEFORE_ENTRY",
        OnSuccess = "ON_SUCCESS",
    }
    pub enum EncryptionKeyType {
        Kms = "KMS",
    }
    pub enum EnvironmentVariableType {
        Plaintext = "PLAINTEXT",
        SecretsManager = "SECRETS_MANAGER",
    }
    pub enum ExecutionMode {
        Queued = "QUEUED",
        Superseded = "SUPERSEDED",
        Parallel = "PARALLEL",
    }
    pub enum ExecutionType {
        Standard = "STANDARD",
        Rollback = "ROLLBACK",
    }
    pub enum ExecutorType {
        JobWorker = "JobWorker",
        Lambda = "Lambda",
    }
    pub enum FailureType {
        JobFailed = "JobFailed",
        ConfigurationError = "ConfigurationError",
        PermissionError = "PermissionError",
        RevisionOutOfSync = "RevisionOutOfSync",
        RevisionUnavailable = "RevisionUnavailable",
        SystemUnavailable = "SystemUnavailable",
    }
    pub enum GitPullRequestEventType {
        Open = "OPEN",
        Updated = "UPDATED",
        Closed = "CLOSED",
    }
    pub enum JobStatus {
        Created = "Created",
        Queued = "Queued",
        Dispatched = "Dispatched",
        InProgress = "InProgress",
        TimedOut = "TimedOut",
        Succeeded = "Succeeded",
        Failed = "Failed",
    }
    pub enum PipelineExecutionStatus {
        Cancelled = "Cancelled",
        InProgress = "InProgress",
        Stopped = "Stopped",
        Stopping = "Stopping",
        Succeeded = "Succeeded",
        Superseded = "Superseded",
        Failed = "Failed",
    }
    pub enum PipelineTriggerProviderType {
        CodeStarSourceConnection = "CodeStarSourceConnection",
    }
    pub enum PipelineType {
        V1 = "V1",
        V2 = "V2",
    }
    pub enum ResultShape {
        Rollback = "ROLLBACK",
        Fail = "FAIL",
        Retry = "RETRY",
        Skip = "SKIP",
    }
    pub enum RetryTrigger {
        AutomatedStageRetry = "AutomatedStageRetry",
        ManualStageRetry = "ManualStageRetry",
    }
    pub enum RuleCategory {
        Rule = "Rule",
    }
    pub enum RuleConfigurationPropertyType {
        String = "String",
        Number = "Number",
        Boolean = "Boolean",
    }
    pub enum RuleExecutionStatus {
        InProgress = "InProgress",
        Abandoned = "Abandoned",
        Succeeded = "Succeeded",
        Failed = "Failed",
    }
    pub enum RuleOwner {
        Aws = "AWS",
    }
    pub enum SourceRevisionType {
        CommitId = "COMMIT_ID",
        ImageDigest = "IMAGE_DIGEST",
        S3ObjectVersionId = "S3_OBJECT_VERSION_ID",
        S3ObjectKey = "S3_OBJECT_KEY",
    }
    pub enum StageExecutionStatus {
        Cancelled = "Cancelled",
        InProgress = "InProgress",
        Failed = "Failed",
        Stopped = "Stopped",
        Stopping = "Stopping",
        Succeeded = "Succeeded",
        Skipped = "Skipped",
    }
    pub enum StageRetryMode {
        FailedActions = "FAILED_ACTIONS",
        AllActions = "ALL_ACTIONS",
    }
    pub enum StageTransitionType {
        Inbound = "Inbound",
        Outbound = "Outbound",
    }
    pub enum StartTimeRange {
        Latest = "Latest",
        All = "All",
    }
    pub enum TargetFilterName {
        TargetStatus = "TARGET_STATUS",
    }
    pub enum TriggerType {
        CreatePipeline = "CreatePipeline",
        StartPipelineExecution = "StartPipelineExecution",
        PollForSourceChanges = "PollForSourceChanges",
        Webhook = "Webhook",
        CloudWatchEvent = "CloudWatchEvent",
        PutActionRevision = "PutActionRevision",
        WebhookV2 = "WebhookV2",
        ManualRollback = "ManualRollback",
        AutomatedRollback = "AutomatedRollback",
    }
    pub enum WebhookAuthenticationType {
        GithubHmac = "GITHUB_HMAC",
        Ip = "IP",
        Unauthenticated = "UNAUTHENTICATED",
    }
}

/// The shapes as the model has them.
pub mod schema {
    use crate::{Kind, Member, Schema, scalar};

    pub static AWS_REGION_NAME: Schema = Schema::plain("AWSRegionName", Kind::String).min(4.0).max(30.0);
    pub static AWS_SESSION_CREDENTIALS: Schema = Schema::plain("AWSSessionCredentials", Kind::Structure)
        .members(&[
            Member::plain("accessKeyId", &ACCESS_KEY_ID).required(),
            Member::plain("secretAccessKey", &SECRET_ACCESS_KEY).required(),
            Member::plain("sessionToken", &SESSION_TOKEN).required(),
        ])
        .sensitive();
    pub static ACCESS_KEY_ID: Schema = Schema::plain("AccessKeyId", Kind::String).sensitive();
    pub static ACCOUNT_ID: Schema = Schema::plain("AccountId", Kind::String).pattern("[0-9]{12}");
    pub static ACKNOWLEDGE_JOB_INPUT: Schema = Schema::plain("AcknowledgeJobInput", Kind::Structure)
        .members(&[Member::plain("jobId", &JOB_ID).required(), Member::plain("nonce", &NONCE).required()]);
    pub static ACKNOWLEDGE_JOB_OUTPUT: Schema = Schema::plain("AcknowledgeJobOutput", Kind::Structure)
        .members(&[Member::plain("status", &JOB_STATUS)]);
    pub static ACKNOWLEDGE_THIRD_PARTY_JOB_INPUT: Schema =
        Schema::plain("AcknowledgeThirdPartyJobInput", Kind::Structure).members(&[
            Member::plain("jobId", &THIRD_PARTY_JOB_ID).required(),
            Member::plain("nonce", &NONCE).required(),
            Member::plain("clientToken", &CLIENT_TOKEN).required(),
        ]);
    pub static ACKNOWLEDGE_THIRD_PARTY_JOB_OUTPUT: Schema =
        Schema::plain("AcknowledgeThirdPartyJobOutput", Kind::Structure)
            .members(&[Member::plain("status", &JOB_STATUS)]);
    pub static ACTION_CATEGORY: Schema =
        Schema::plain("ActionCategory", Kind::String).one_of(super::ActionCategory::VALUES);
    pub static ACTION_CONFIGURATION: Schema = Schema::plain("ActionConfiguration", Kind::Structure)
        .members(&[Member::plain("configuration", &ACTION_CONFIGURATION_MAP)]);
    pub static ACTION_CONFIGURATION_KEY: Schema =
        Schema::plain("ActionConfigurationKey", Kind::String).min(1.0).max(50.0);
    pub static ACTION_CONFIGURATION_MAP: Schema =
        Schema::plain("ActionConfigurationMap", Kind::Map).members(&[
            Member::plain("key", &ACTION_CONFIGURATION_KEY),
            Member::plain("value", &ACTION_CONFIGURATION_VALUE),
        ]);
    pub static ACTION_CONFIGURATION_PROPERTY: Schema =
        Schema::plain("ActionConfigurationProperty", Kind::Structure).members(&[
            Member::plain("name", &ACTION_CONFIGURATION_KEY).required(),
            Member::plain("required", &scalar::BOOLEAN).required(),
            Member::plain("key", &scalar::BOOLEAN).required(),
            Member::plain("secret", &scalar::BOOLEAN).required(),
            Member::plain("queryable", &scalar::BOOLEAN),
            Member::plain("description", &DESCRIPTION),
            Member::plain("type", &ACTION_CONFIGURATION_PROPERTY_TYPE),
        ]);
    pub static ACTION_CONFIGURATION_PROPERTY_LIST: Schema =
        Schema::plain("ActionConfigurationPropertyList", Kind::List)
            .members(&[Member::plain("member", &ACTION_CONFIGURATION_PROPERTY)])
            .max(10.0);
    pub static ACTION_CONFIGURATION_PROPERTY_TYPE: Schema =
        Schema::plain("ActionConfigurationPropertyType", Kind::String)
            .one_of(super::ActionConfigurationPropertyType::VALUES);
    pub static ACTION_CONFIGURATION_QUERYABLE_VALUE: Schema =
        Schema::plain("ActionConfigurationQueryableValue", Kind::String)
            .min(1.0)
            .max(50.0)
            .pattern("[a-zA-Z0-9_-]+");
    pub static ACTION_CONFIGURATION_VALUE: Schema =
        Schema::plain("ActionConfigurationValue", Kind::String).min(1.0).max(1000.0);
    pub static ACTION_CONTEXT: Schema = Schema::plain("ActionContext", Kind::Structure)
        .members(&[Member::plain("name", &ACTION_NAME), Member::plain("actionExecutionId", &scalar::STRING)]);
    pub static ACTION_DECLARATION: Schema = Schema::plain("ActionDeclaration", Kind::Structure).members(&[
        Member::plain("name", &ACTION_NAME).required(),
        Member::plain("actionTypeId", &ACTION_TYPE_ID).required(),
        Member::plain("runOrder", &ACTION_RUN_ORDER),
        Member::plain("configuration", &ACTION_CONFIGURATION_MAP),
        Member::plain("commands", &COMMAND_LIST),
        Member::plain("outputArtifacts", &OUTPUT_ARTIFACT_LIST),
        Member::plain("inputArtifacts", &INPUT_ARTIFACT_LIST),
        Member::plain("outputVariables", &OUTPUT_VARIABLE_LIST),
        Member::plain("roleArn", &ROLE_ARN),
        Member::plain("region", &AWS_REGION_NAME),
        Member::plain("namespace", &ACTION_NAMESPACE),
        Member::plain("timeoutInMinutes", &ACTION_TIMEOUT),
        Member::plain("environmentVariables", &ENVIRONMENT_VARIABLE_LIST),
    ]);
    pub static ACTION_EXECUTION: Schema = Schema::plain("ActionExecution", Kind::Structure).members(&[
        Member::plain("actionExecutionId", &scalar::STRING),
        Member::plain("status", &ACTION_EXECUTION_STATUS),
        Member::plain("summary", &EXECUTION_SUMMARY),
        Member::plain("lastStatusChange", &scalar::TIMESTAMP),
        Member::plain("token", &scalar::STRING),
        Member::plain("lastUpdatedBy", &scalar::STRING),
        Member::plain("externalExecutionId", &EXECUTION_ID),
        Member::plain("externalExecutionUrl", &URL),
        Member::plain("percentComplete", &PERCENTAGE),
        Member::plain("errorDetails", &ERROR_DETAILS),
        Member::plain("logStreamARN", &LOG_STREAM_ARN),
    ]);
    pub static ACTION_EXECUTION_DETAIL: Schema = Schema::plain("ActionExecutionDetail", Kind::Structure)
        .members(&[
            Member::plain("pipelineExecutionId", &PIPELINE_EXECUTION_ID),
            Member::plain("actionExecutionId", &scalar::STRING),
            Member::plain("pipelineVersion", &PIPELINE_VERSION),
            Member::plain("stageName", &STAGE_NAME),
            Member::plain("actionName", &ACTION_NAME),
            Member::plain("startTime", &scalar::TIMESTAMP),
            Member::plain("lastUpdateTime", &scalar::TIMESTAMP),
            Member::plain("updatedBy", &scalar::STRING),
            Member::plain("status", &ACTION_EXECUTION_STATUS),
            Member::plain("input", &ACTION_EXECUTION_INPUT),
            Member::plain("output", &ACTION_EXECUTION_OUTPUT),
        ]);
    pub static ACTION_EXECUTION_DETAIL_LIST: Schema = Schema::plain("ActionExecutionDetailList", Kind::List)
        .members(&[Member::plain("member", &ACTION_EXECUTION_DETAIL)]);
    pub static ACTION_EXECUTION_FILTER: Schema = Schema::plain("ActionExecutionFilter", Kind::Structure)
        .members(&[
            Member::plain("pipelineExecutionId", &PIPELINE_EXECUTION_ID),
            Member::plain("latestInPipelineExecution", &LATEST_IN_PIPELINE_EXECUTION_FILTER),
        ]);
    pub static ACTION_EXECUTION_INPUT: Schema = Schema::plain("ActionExecutionInput", Kind::Structure)
        .members(&[
            Member::plain("actionTypeId", &ACTION_TYPE_ID),
            Member::plain("configuration", &ACTION_CONFIGURATION_MAP),
            Member::plain("resolvedConfiguration", &RESOLVED_ACTION_CONFIGURATION_MAP),
            Member::plain("roleArn", &ROLE_ARN),
            Member::plain("region", &AWS_REGION_NAME),
            Member::plain("inputArtifacts", &ARTIFACT_DETAIL_LIST),
            Member::plain("namespace", &ACTION_NAMESPACE),
        ]);
    pub static ACTION_EXECUTION_OUTPUT: Schema = Schema::plain("ActionExecutionOutput", Kind::Structure)
        .members(&[
            Member::plain("outputArtifacts", &ARTIFACT_DETAIL_LIST),
            Member::plain("executionResult", &ACTION_EXECUTION_RESULT),
            Member::plain("outputVariables", &OUTPUT_VARIABLES_MAP),
        ]);
    pub static ACTION_EXECUTION_RESULT: Schema = Schema::plain("ActionExecutionResult", Kind::Structure)
        .members(&[
            Member::plain("externalExecutionId", &scalar::STRING),
            Member::plain("externalExecutionSummary", &scalar::STRING),
            Member::plain("externalExecutionUrl", &URL),
            Member::plain("errorDetails", &ERROR_DETAILS),
            Member::plain("logStreamARN", &LOG_STREAM_ARN),
        ]);
    pub static ACTION_EXECUTION_STATUS: Schema =
        Schema::plain("ActionExecutionStatus", Kind::String).one_of(super::ActionExecutionStatus::VALUES);
    pub static ACTION_NAME: Schema =
        Schema::plain("ActionName", Kind::String).min(1.0).max(100.0).pattern(r"[A-Za-z0-9.@\-_]+");
    pub static ACTION_NAMESPACE: Schema =
        Schema::plain("ActionNamespace", Kind::String).min(1.0).max(100.0).pattern(r"[A-Za-z0-9@\-_]+");
    pub static ACTION_OWNER: Schema =
        Schema::plain("ActionOwner", Kind::String).one_of(super::ActionOwner::VALUES);
    pub static ACTION_PROVIDER: Schema =
        Schema::plain("ActionProvider", Kind::String).min(1.0).max(35.0).pattern("[0-9A-Za-z_-]+");
    pub static ACTION_REVISION: Schema = Schema::plain("ActionRevision", Kind::Structure).members(&[
        Member::plain("revisionId", &REVISION).required(),
        Member::plain("revisionChangeId", &REVISION_CHANGE_IDENTIFIER).required(),
        Member::plain("created", &scalar::TIMESTAMP).required(),
    ]);
    pub static ACTION_RUN_ORDER: Schema = Schema::plain("ActionRunOrder", Kind::Integer).min(1.0).max(999.0);
    pub static ACTION_STATE: Schema = Schema::plain("ActionState", Kind::Structure).members(&[
        Member::plain("actionName", &ACTION_NAME),
        Member::plain("currentRevision", &ACTION_REVISION),
        Member::plain("latestExecution", &ACTION_EXECUTION),
        Member::plain("entityUrl", &URL),
        Member::plain("revisionUrl", &URL),
    ]);
    pub static ACTION_STATE_LIST: Schema =
        Schema::plain("ActionStateList", Kind::List).members(&[Member::plain("member", &ACTION_STATE)]);
    pub static ACTION_TIMEOUT: Schema = Schema::plain("ActionTimeout", Kind::Integer).min(5.0).max(86400.0);
    pub static ACTION_TYPE: Schema = Schema::plain("ActionType", Kind::Structure).members(&[
        Member::plain("id", &ACTION_TYPE_ID).required(),
        Member::plain("settings", &ACTION_TYPE_SETTINGS),
        Member::plain("actionConfigurationProperties", &ACTION_CONFIGURATION_PROPERTY_LIST),
        Member::plain("inputArtifactDetails", &ARTIFACT_DETAILS).required(),
        Member::plain("outputArtifactDetails", &ARTIFACT_DETAILS).required(),
    ]);
    pub static ACTION_TYPE_ARTIFACT_DETAILS: Schema =
        Schema::plain("ActionTypeArtifactDetails", Kind::Structure).members(&[
            Member::plain("minimumCount", &MINIMUM_ACTION_TYPE_ARTIFACT_COUNT).required(),
            Member::plain("maximumCount", &MAXIMUM_ACTION_TYPE_ARTIFACT_COUNT).required(),
        ]);
    pub static ACTION_TYPE_DECLARATION: Schema = Schema::plain("ActionTypeDeclaration", Kind::Structure)
        .members(&[
            Member::plain("description", &ACTION_TYPE_DESCRIPTION),
            Member::plain("executor", &ACTION_TYPE_EXECUTOR).required(),
            Member::plain("id", &ACTION_TYPE_IDENTIFIER).required(),
            Member::plain("inputArtifactDetails", &ACTION_TYPE_ARTIFACT_DETAILS).required(),
            Member::plain("outputArtifactDetails", &ACTION_TYPE_ARTIFACT_DETAILS).required(),
            Member::plain("permissions", &ACTION_TYPE_PERMISSIONS),
            Member::plain("properties", &ACTION_TYPE_PROPERTIES),
            Member::plain("urls", &ACTION_TYPE_URLS),
        ]);
    pub static ACTION_TYPE_DESCRIPTION: Schema =
        Schema::plain("ActionTypeDescription", Kind::String).min(1.0).max(1024.0);
    pub static ACTION_TYPE_EXECUTOR: Schema =
        Schema::plain("ActionTypeExecutor", Kind::Structure).members(&[
            Member::plain("configuration", &EXECUTOR_CONFIGURATION).required(),
            Member::plain("type", &EXECUTOR_TYPE).required(),
            Member::plain("policyStatementsTemplate", &POLICY_STATEMENTS_TEMPLATE),
            Member::plain("jobTimeout", &JOB_TIMEOUT),
        ]);
    pub static ACTION_TYPE_ID: Schema = Schema::plain("ActionTypeId", Kind::Structure).members(&[
        Member::plain("category", &ACTION_CATEGORY).required(),
        Member::plain("owner", &ACTION_OWNER).required(),
        Member::plain("provider", &ACTION_PROVIDER).required(),
        Member::plain("version", &VERSION).required(),
    ]);
    pub static ACTION_TYPE_IDENTIFIER: Schema = Schema::plain("ActionTypeIdentifier", Kind::Structure)
        .members(&[
            Member::plain("category", &ACTION_CATEGORY).required(),
            Member::plain("owner", &ACTION_TYPE_OWNER).required(),
            Member::plain("provider", &ACTION_PROVIDER).required(),
            Member::plain("version", &VERSION).required(),
        ]);
    pub static ACTION_TYPE_LIST: Schema =
        Schema::plain("ActionTypeList", Kind::List).members(&[Member::plain("member", &ACTION_TYPE)]);
    pub static ACTION_TYPE_OWNER: Schema =
        Schema::plain("ActionTypeOwner", Kind::String).pattern("AWS|ThirdParty");
    pub static ACTION_TYPE_PERMISSIONS: Schema = Schema::plain("ActionTypePermissions", Kind::Structure)
        .members(&[Member::plain("allowedAccounts", &ALLOWED_ACCOUNTS).required()]);
    pub static ACTION_TYPE_PROPERTIES: Schema = Schema::plain("ActionTypeProperties", Kind::List)
        .members(&[Member::plain("member", &ACTION_TYPE_PROPERTY)])
        .max(10.0);
    pub static ACTION_TYPE_PROPERTY: Schema =
        Schema::plain("ActionTypeProperty", Kind::Structure).members(&[
            Member::plain("name", &ACTION_CONFIGURATION_KEY).required(),
            Member::plain("optional", &scalar::BOOLEAN).required(),
            Member::plain("key", &scalar::BOOLEAN).required(),
            Member::plain("noEcho", &scalar::BOOLEAN).required(),
            Member::plain("queryable", &scalar::BOOLEAN),
            Member::plain("description", &PROPERTY_DESCRIPTION),
        ]);
    pub static ACTION_TYPE_SETTINGS: Schema =
        Schema::plain("ActionTypeSettings", Kind::Structure).members(&[
            Member::plain("thirdPartyConfigurationUrl", &URL),
            Member::plain("entityUrlTemplate", &URL_TEMPLATE),
            Member::plain("executionUrlTemplate", &URL_TEMPLATE),
            Member::plain("revisionUrlTemplate", &URL_TEMPLATE),
        ]);
    pub static ACTION_TYPE_URLS: Schema = Schema::plain("ActionTypeUrls", Kind::Structure).members(&[
        Member::plain("configurationUrl", &URL),
        Member::plain("entityUrlTemplate", &URL_TEMPLATE),
        Member::plain("executionUrlTemplate", &URL_TEMPLATE),
        Member::plain("revisionUrlTemplate", &URL_TEMPLATE),
    ]);
    pub static ALLOWED_ACCOUNT: Schema =
        Schema::plain("AllowedAccount", Kind::String).pattern(r"[0-9]{12}|\*");
    pub static ALLOWED_ACCOUNTS: Schema = Schema::plain("AllowedAccounts", Kind::List)
        .members(&[Member::plain("member", &ALLOWED_ACCOUNT)])
        .min(1.0)
        .max(1000.0);
    pub static APPROVAL_RESULT: Schema = Schema::plain("ApprovalResult", Kind::Structure).members(&[
        Member::plain("summary", &APPROVAL_SUMMARY).required(),
        Member::plain("status", &APPROVAL_STATUS).required(),
    ]);
    pub static APPROVAL_STATUS: Schema =
        Schema::plain("ApprovalStatus", Kind::String).one_of(super::ApprovalStatus::VALUES);
    pub static APPROVAL_SUMMARY: Schema = Schema::plain("ApprovalSummary", Kind::String).min(0.0).max(512.0);
    pub static APPROVAL_TOKEN: Schema = Schema::plain("ApprovalToken", Kind::String)
        .pattern("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}");
    pub static ARTIFACT: Schema = Schema::plain("Artifact", Kind::Structure).members(&[
        Member::plain("name", &ARTIFACT_NAME),
        Member::plain("revision", &REVISION),
        Member::plain("location", &ARTIFACT_LOCATION),
    ]);
    pub static ARTIFACT_DETAIL: Schema = Schema::plain("ArtifactDetail", Kind::Structure)
        .members(&[Member::plain("name", &ARTIFACT_NAME), Member::plain("s3location", &S3_LOCATION)]);
    pub static ARTIFACT_DETAIL_LIST: Schema =
        Schema::plain("ArtifactDetailList", Kind::List).members(&[Member::plain("member", &ARTIFACT_DETAIL)]);
    pub static ARTIFACT_DETAILS: Schema = Schema::plain("ArtifactDetails", Kind::Structure).members(&[
        Member::plain("minimumCount", &MINIMUM_ARTIFACT_COUNT).required(),
        Member::plain("maximumCount", &MAXIMUM_ARTIFACT_COUNT).required(),
    ]);
    pub static ARTIFACT_LIST: Schema =
        Schema::plain("ArtifactList", Kind::List).members(&[Member::plain("member", &ARTIFACT)]);
    pub static ARTIFACT_LOCATION: Schema = Schema::plain("ArtifactLocation", Kind::Structure).members(&[
        Member::plain("type", &ARTIFACT_LOCATION_TYPE),
        Member::plain("s3Location", &S3_ARTIFACT_LOCATION),
    ]);
    pub static ARTIFACT_LOCATION_TYPE: Schema =
        Schema::plain("ArtifactLocationType", Kind::String).one_of(super::ArtifactLocationType::VALUES);
    pub static ARTIFACT_NAME: Schema =
        Schema::plain("ArtifactName", Kind::String).min(1.0).max(100.0).pattern(r"[a-zA-Z0-9_\-]+");
    pub static ARTIFACT_REVISION: Schema = Schema::plain("ArtifactRevision", Kind::Structure).members(&[
        Member::plain("name", &ARTIFACT_NAME),
        Member::plain("revisionId", &REVISION),
        Member::plain("revisionChangeIdentifier", &REVISION_CHANGE_IDENTIFIER),
        Member::plain("revisionSummary", &REVISION_SUMMARY),
        Member::plain("created", &scalar::TIMESTAMP),
        Member::plain("revisionUrl", &URL),
    ]);
    pub static ARTIFACT_REVISION_LIST: Schema = Schema::plain("ArtifactRevisionList", Kind::List)
        .members(&[Member::plain("member", &ARTIFACT_REVISION)]);
    pub static ARTIFACT_STORE: Schema = Schema::plain("ArtifactStore", Kind::Structure).members(&[
        Member::plain("type", &ARTIFACT_STORE_TYPE).required(),
        Member::plain("location", &ARTIFACT_STORE_LOCATION).required(),
        Member::plain("encryptionKey", &ENCRYPTION_KEY),
    ]);
    pub static ARTIFACT_STORE_LOCATION: Schema =
        Schema::plain("ArtifactStoreLocation", Kind::String).min(3.0).max(63.0).pattern(r"[a-zA-Z0-9\-\.]+");
    pub static ARTIFACT_STORE_MAP: Schema = Schema::plain("ArtifactStoreMap", Kind::Map)
        .members(&[Member::plain("key", &AWS_REGION_NAME), Member::plain("value", &ARTIFACT_STORE)]);
    pub static ARTIFACT_STORE_TYPE: Schema =
        Schema::plain("ArtifactStoreType", Kind::String).one_of(super::ArtifactStoreType::VALUES);
    pub static BEFORE_ENTRY_CONDITIONS: Schema = Schema::plain("BeforeEntryConditions", Kind::Structure)
        .members(&[Member::plain("conditions", &CONDITION_LIST).required()]);
    pub static BLOCKER_DECLARATION: Schema = Schema::plain("BlockerDeclaration", Kind::Structure).members(&[
        Member::plain("name", &BLOCKER_NAME).required(),
        Member::plain("type", &BLOCKER_TYPE).required(),
    ]);
    pub static BLOCKER_NAME: Schema = Schema::plain("BlockerName", Kind::String).min(1.0).max(100.0);
    pub static BLOCKER_TYPE: Schema =
        Schema::plain("BlockerType", Kind::String).one_of(super::BlockerType::VALUES);
    pub static CLIENT_ID: Schema = Schema::plain("ClientId", Kind::String)
        .pattern("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}");
    pub static CLIENT_REQUEST_TOKEN: Schema =
        Schema::plain("ClientRequestToken", Kind::String).min(1.0).max(128.0).pattern("^[a-zA-Z0-9-]+$");
    pub static CLIENT_TOKEN: Schema = Schema::plain("ClientToken", Kind::String).min(1.0).max(256.0);
    pub static COMMAND: Schema = Schema::plain("Command", Kind::String).min(1.0).max(1000.0);
    pub static COMMAND_LIST: Schema = Schema::plain("CommandList", Kind::List)
        .members(&[Member::plain("member", &COMMAND)])
        .min(1.0)
        .max(50.0);
    pub static CONDITION: Schema = Schema::plain("Condition", Kind::Structure)
        .members(&[Member::plain("result", &RESULT), Member::plain("rules", &RULE_DECLARATION_LIST)]);
    pub static CONDITION_EXECUTION: Schema = Schema::plain("ConditionExecution", Kind::Structure).members(&[
        Member::plain("status", &CONDITION_EXECUTION_STATUS),
        Member::plain("summary", &EXECUTION_SUMMARY),
        Member::plain("lastStatusChange", &scalar::TIMESTAMP),
    ]);
    pub static CONDITION_EXECUTION_STATUS: Schema = Schema::plain("ConditionExecutionStatus", Kind::String)
        .one_of(super::ConditionExecutionStatus::VALUES);
    pub static CONDITION_LIST: Schema = Schema::plain("ConditionList", Kind::List)
        .members(&[Member::plain("member", &CONDITION)])
        .min(1.0)
        .max(1.0);
    pub static CONDITION_STATE: Schema = Schema::plain("ConditionState", Kind::Structure).members(&[
        Member::plain("latestExecution", &CONDITION_EXECUTION),
        Member::plain("ruleStates", &RULE_STATE_LIST),
    ]);
    pub static CONDITION_STATE_LIST: Schema =
        Schema::plain("ConditionStateList", Kind::List).members(&[Member::plain("member", &CONDITION_STATE)]);
    pub static CONDITION_TYPE: Schema =
        Schema::plain("ConditionType", Kind::String).one_of(super::ConditionType::VALUES);
    pub static CONTINUATION_TOKEN: Schema =
        Schema::plain("ContinuationToken", Kind::String).min(1.0).max(2048.0);
    pub static CREATE_CUSTOM_ACTION_TYPE_INPUT: Schema =
        Schema::plain("CreateCustomActionTypeInput", Kind::Structure).members(&[
            Member::plain("category", &ACTION_CATEGORY).required(),
            Member::plain("provider", &ACTION_PROVIDER).required(),
            Member::plain("version", &VERSION).required(),
            Member::plain("settings", &ACTION_TYPE_SETTINGS),
            Member::plain("configurationProperties", &ACTION_CONFIGURATION_PROPERTY_LIST),
            Member::plain("inputArtifactDetails", &ARTIFACT_DETAILS).required(),
            Member::plain("outputArtifactDetails", &ARTIFACT_DETAILS).required(),
            Member::plain("tags", &TAG_LIST),
        ]);
    pub static CREATE_CUSTOM_ACTION_TYPE_OUTPUT: Schema =
        Schema::plain("CreateCustomActionTypeOutput", Kind::Structure).members(&[
            Member::plain("actionType", &ACTION_TYPE).required(),
            Member::plain("tags", &TAG_LIST),
        ]);
    pub static CREATE_PIPELINE_INPUT: Schema =
        Schema::plain("CreatePipelineInput", Kind::Structure).members(&[
            Member::plain("pipeline", &PIPELINE_DECLARATION).required(),
            Member::plain("tags", &TAG_LIST),
        ]);
    pub static CREATE_PIPELINE_OUTPUT: Schema = Schema::plain("CreatePipelineOutput", Kind::Structure)
        .members(&[Member::plain("pipeline", &PIPELINE_DECLARATION), Member::plain("tags", &TAG_LIST)]);
    pub static CURRENT_REVISION: Schema = Schema::plain("CurrentRevision", Kind::Structure).members(&[
        Member::plain("revision", &REVISION).required(),
        Member::plain("changeIdentifier", &REVISION_CHANGE_IDENTIFIER).required(),
        Member::plain("created", &scalar::TIMESTAMP),
        Member::plain("revisionSummary", &REVISION_SUMMARY),
    ]);
    pub static DELETE_CUSTOM_ACTION_TYPE_INPUT: Schema =
        Schema::plain("DeleteCustomActionTypeInput", Kind::Structure).members(&[
            Member::plain("category", &ACTION_CATEGORY).required(),
            Member::plain("provider", &ACTION_PROVIDER).required(),
            Member::plain("version", &VERSION).required(),
        ]);
    pub static DELETE_PIPELINE_INPUT: Schema = Schema::plain("DeletePipelineInput", Kind::Structure)
        .members(&[Member::plain("name", &PIPELINE_NAME).required()]);
    pub static DELETE_WEBHOOK_INPUT: Schema = Schema::plain("DeleteWebhookInput", Kind::Structure)
        .members(&[Member::plain("name", &WEBHOOK_NAME).required()]);
    pub static DELETE_WEBHOOK_OUTPUT: Schema = Schema::plain("DeleteWebhookOutput", Kind::Structure);
    pub static DEPLOY_ACTION_EXECUTION_TARGET: Schema =
        Schema::plain("DeployActionExecutionTarget", Kind::Structure).members(&[
            Member::plain("targetId", &scalar::STRING),
            Member::plain("targetType", &scalar::STRING),
            Member::plain("status", &scalar::STRING),
            Member::plain("startTime", &scalar::TIMESTAMP),
            Member::plain("endTime", &scalar::TIMESTAMP),
            Member::plain("events", &DEPLOY_TARGET_EVENT_LIST),
        ]);
    pub static DEPLOY_ACTION_EXECUTION_TARGET_LIST: Schema =
        Schema::plain("DeployActionExecutionTargetList", Kind::List)
            .members(&[Member::plain("member", &DEPLOY_ACTION_EXECUTION_TARGET)]);
    pub static DEPLOY_TARGET_EVENT: Schema = Schema::plain("DeployTargetEvent", Kind::Structure).members(&[
        Member::plain("name", &scalar::STRING),
        Member::plain("status", &scalar::STRING),
        Member::plain("startTime", &scalar::TIMESTAMP),
        Member::plain("endTime", &scalar::TIMESTAMP),
        Member::plain("context", &DEPLOY_TARGET_EVENT_CONTEXT),
    ]);
    pub static DEPLOY_TARGET_EVENT_CONTEXT: Schema =
        Schema::plain("DeployTargetEventContext", Kind::Structure).members(&[
            Member::plain("ssmCommandId", &scalar::STRING),
            Member::plain("message", &scalar::STRING),
        ]);
    pub static DEPLOY_TARGET_EVENT_LIST: Schema = Schema::plain("DeployTargetEventList", Kind::List)
        .members(&[Member::plain("member", &DEPLOY_TARGET_EVENT)]);
    pub static DEREGISTER_WEBHOOK_WITH_THIRD_PARTY_INPUT: Schema =
        Schema::plain("DeregisterWebhookWithThirdPartyInput", Kind::Structure)
            .members(&[Member::plain("webhookName", &WEBHOOK_NAME)]);
    pub static DEREGISTER_WEBHOOK_WITH_THIRD_PARTY_OUTPUT: Schema =
        Schema::plain("DeregisterWebhookWithThirdPartyOutput", Kind::Structure);
    pub static DESCRIPTION: Schema = Schema::plain("Description", Kind::String).min(1.0).max(160.0);
    pub static DISABLE_STAGE_TRANSITION_INPUT: Schema =
        Schema::plain("DisableStageTransitionInput", Kind::Structure).members(&[
            Member::plain("pipelineName", &PIPELINE_NAME).required(),
            Member::plain("stageName", &STAGE_NAME).required(),
            Member::plain("transitionType", &STAGE_TRANSITION_TYPE).required(),
            Member::plain("reason", &DISABLED_REASON).required(),
        ]);
    pub static DISABLED_REASON: Schema = Schema::plain("DisabledReason", Kind::String)
        .min(1.0)
        .max(300.0)
        .pattern(r"[a-zA-Z0-9!@ \(\)\.\*\?\-]+");
    pub static ENABLE_STAGE_TRANSITION_INPUT: Schema =
        Schema::plain("EnableStageTransitionInput", Kind::Structure).members(&[
            Member::plain("pipelineName", &PIPELINE_NAME).required(),
            Member::plain("stageName", &STAGE_NAME).required(),
            Member::plain("transitionType", &STAGE_TRANSITION_TYPE).required(),
        ]);
    pub static ENCRYPTION_KEY: Schema = Schema::plain("EncryptionKey", Kind::Structure).members(&[
        Member::plain("id", &ENCRYPTION_KEY_ID).required(),
        Member::plain("type", &ENCRYPTION_KEY_TYPE).required(),
    ]);
    pub static ENCRYPTION_KEY_ID: Schema = Schema::plain("EncryptionKeyId", Kind::String).min(1.0).max(400.0);
    pub static ENCRYPTION_KEY_TYPE: Schema =
        Schema::plain("EncryptionKeyType", Kind::String).one_of(super::EncryptionKeyType::VALUES);
    pub static ENVIRONMENT_VARIABLE: Schema =
        Schema::plain("EnvironmentVariable", Kind::Structure).members(&[
            Member::plain("name", &ENVIRONMENT_VARIABLE_NAME).required(),
            Member::plain("value", &ENVIRONMENT_VARIABLE_VALUE).required(),
            Member::plain("type", &ENVIRONMENT_VARIABLE_TYPE),
        ]);
    pub static ENVIRONMENT_VARIABLE_LIST: Schema = Schema::plain("EnvironmentVariableList", Kind::List)
        .members(&[Member::plain("member", &ENVIRONMENT_VARIABLE)])
        .min(1.0)
        .max(10.0);
    pub static ENVIRONMENT_VARIABLE_NAME: Schema =
        Schema::plain("EnvironmentVariableName", Kind::String).min(1.0).max(128.0).pattern("[A-Za-z0-9_]+");
    pub static ENVIRONMENT_VARIABLE_TYPE: Schema =
        Schema::plain("EnvironmentVariableType", Kind::String).one_of(super::EnvironmentVariableType::VALUES);
    pub static ENVIRONMENT_VARIABLE_VALUE: Schema =
        Schema::plain("EnvironmentVariableValue", Kind::String).min(1.0).max(2000.0).pattern(".*");
    pub static ERROR_DETAILS: Schema = Schema::plain("ErrorDetails", Kind::Structure)
        .members(&[Member::plain("code", &scalar::STRING), Member::plain("message", &MESSAGE)]);
    pub static EXECUTION_DETAILS: Schema = Schema::plain("ExecutionDetails", Kind::Structure).members(&[
        Member::plain("summary", &EXECUTION_SUMMARY),
        Member::plain("externalExecutionId", &EXECUTION_ID),
        Member::plain("percentComplete", &PERCENTAGE),
    ]);
    pub static EXECUTION_ID: Schema = Schema::plain("ExecutionId", Kind::String).min(1.0).max(1500.0);
    pub static EXECUTION_MODE: Schema =
        Schema::plain("ExecutionMode", Kind::String).one_of(super::ExecutionMode::VALUES);
    pub static EXECUTION_SUMMARY: Schema =
        Schema::plain("ExecutionSummary", Kind::String).min(1.0).max(2048.0);
    pub static EXECUTION_TRIGGER: Schema = Schema::plain("ExecutionTrigger", Kind::Structure).members(&[
        Member::plain("triggerType", &TRIGGER_TYPE),
        Member::plain("triggerDetail", &TRIGGER_DETAIL),
    ]);
    pub static EXECUTION_TYPE: Schema =
        Schema::plain("ExecutionType", Kind::String).one_of(super::ExecutionType::VALUES);
    pub static EXECUTOR_CONFIGURATION: Schema = Schema::plain("ExecutorConfiguration", Kind::Structure)
        .members(&[
            Member::plain("lambdaExecutorConfiguration", &LAMBDA_EXECUTOR_CONFIGURATION),
            Member::plain("jobWorkerExecutorConfiguration", &JOB_WORKER_EXECUTOR_CONFIGURATION),
        ]);
    pub static EXECUTOR_TYPE: Schema =
        Schema::plain("ExecutorType", Kind::String).one_of(super::ExecutorType::VALUES);
    pub static FAILURE_CONDITIONS: Schema = Schema::plain("FailureConditions", Kind::Structure).members(&[
        Member::plain("result", &RESULT),
        Member::plain("retryConfiguration", &RETRY_CONFIGURATION),
        Member::plain("conditions", &CONDITION_LIST),
    ]);
    pub static FAILURE_DETAILS: Schema = Schema::plain("FailureDetails", Kind::Structure).members(&[
        Member::plain("type", &FAILURE_TYPE).required(),
        Member::plain("message", &MESSAGE).required(),
        Member::plain("externalExecutionId", &EXECUTION_ID),
    ]);
    pub static FAILURE_TYPE: Schema =
        Schema::plain("FailureType", Kind::String).one_of(super::FailureType::VALUES);
    pub static FILE_PATH: Schema = Schema::plain("FilePath", Kind::String).min(1.0).max(128.0);
    pub static FILE_PATH_LIST: Schema = Schema::plain("FilePathList", Kind::List)
        .members(&[Member::plain("member", &FILE_PATH)])
        .min(1.0)
        .max(10.0);
    pub static GET_ACTION_TYPE_INPUT: Schema =
        Schema::plain("GetActionTypeInput", Kind::Structure).members(&[
            Member::plain("category", &ACTION_CATEGORY).required(),
            Member::plain("owner", &ACTION_TYPE_OWNER).required(),
            Member::plain("provider", &ACTION_PROVIDER).required(),
            Member::plain("version", &VERSION).required(),
        ]);
    pub static GET_ACTION_TYPE_OUTPUT: Schema = Schema::plain("GetActionTypeOutput", Kind::Structure)
        .members(&[Member::plain("actionType", &ACTION_TYPE_DECLARATION)]);
    pub static GET_JOB_DETAILS_INPUT: Schema = Schema::plain("GetJobDetailsInput", Kind::Structure)
        .members(&[Member::plain("jobId", &JOB_ID).required()]);
    pub static GET_JOB_DETAILS_OUTPUT: Schema = Schema::plain("GetJobDetailsOutput", Kind::Structure)
        .members(&[Member::plain("jobDetails", &JOB_DETAILS)]);
    pub static GET_PIPELINE_EXECUTION_INPUT: Schema =
        Schema::plain("GetPipelineExecutionInput", Kind::Structure).members(&[
            Member::plain("pipelineName", &PIPELINE_NAME).required(),
            Member::plain("pipelineExecutionId", &PIPELINE_EXECUTION_ID).required(),
        ]);
    pub static GET_PIPELINE_EXECUTION_OUTPUT: Schema =
        Schema::plain("GetPipelineExecutionOutput", Kind::Structure)
            .members(&[Member::plain("pipelineExecution", &PIPELINE_EXECUTION)]);
    pub static GET_PIPELINE_INPUT: Schema = Schema::plain("GetPipelineInput", Kind::Structure).members(&[
        Member::plain("name", &PIPELINE_NAME).required(),
        Member::plain("version", &PIPELINE_VERSION),
    ]);
    pub static GET_PIPELINE_OUTPUT: Schema = Schema::plain("GetPipelineOutput", Kind::Structure).members(&[
        Member::plain("pipeline", &PIPELINE_DECLARATION),
        Member::plain("metadata", &PIPELINE_METADATA),
    ]);
    pub static GET_PIPELINE_STATE_INPUT: Schema = Schema::plain("GetPipelineStateInput", Kind::Structure)
        .members(&[Member::plain("name", &PIPELINE_NAME).required()]);
    pub static GET_PIPELINE_STATE_OUTPUT: Schema = Schema::plain("GetPipelineStateOutput", Kind::Structure)
        .members(&[
            Member::plain("pipelineName", &PIPELINE_NAME),
            Member::plain("pipelineVersion", &PIPELINE_VERSION),
            Member::plain("stageStates", &STAGE_STATE_LIST),
            Member::plain("created", &scalar::TIMESTAMP),
            Member::plain("updated", &scalar::TIMESTAMP),
        ]);
    pub static GET_THIRD_PARTY_JOB_DETAILS_INPUT: Schema =
        Schema::plain("GetThirdPartyJobDetailsInput", Kind::Structure).members(&[
            Member::plain("jobId", &THIRD_PARTY_JOB_ID).required(),
            Member::plain("clientToken", &CLIENT_TOKEN).required(),
        ]);
    pub static GET_THIRD_PARTY_JOB_DETAILS_OUTPUT: Schema =
        Schema::plain("GetThirdPartyJobDetailsOutput", Kind::Structure)
            .members(&[Member::plain("jobDetails", &THIRD_PARTY_JOB_DETAILS)]);
    pub static GIT_BRANCH_FILTER_CRITERIA: Schema = Schema::plain("GitBranchFilterCriteria", Kind::Structure)
        .members(&[
            Member::plain("includes", &GIT_BRANCH_PATTERN_LIST),
            Member::plain("excludes", &GIT_BRANCH_PATTERN_LIST),
        ]);
    pub static GIT_BRANCH_NAME_PATTERN: Schema =
        Schema::plain("GitBranchNamePattern", Kind::String).min(1.0).max(255.0).pattern(".*");
    pub static GIT_BRANCH_PATTERN_LIST: Schema = Schema::plain("GitBranchPatternList", Kind::List)
        .members(&[Member::plain("member", &GIT_BRANCH_NAME_PATTERN)])
        .min(1.0)
        .max(8.0);
    pub static GIT_CONFIGURATION: Schema = Schema::plain("GitConfiguration", Kind::Structure).members(&[
        Member::plain("sourceActionName", &ACTION_NAME).required(),
        Member::plain("push", &GIT_PUSH_FILTER_LIST),
        Member::plain("pullRequest", &GIT_PULL_REQUEST_FILTER_LIST),
    ]);
    pub static GIT_FILE_PATH_FILTER_CRITERIA: Schema =
        Schema::plain("GitFilePathFilterCriteria", Kind::Structure).members(&[
            Member::plain("includes", &GIT_FILE_PATH_PATTERN_LIST),
            Member::plain("excludes", &GIT_FILE_PATH_PATTERN_LIST),
        ]);
    pub static GIT_FILE_PATH_PATTERN: Schema =
        Schema::plain("GitFilePathPattern", Kind::String).min(1.0).max(255.0).pattern(".*");
    pub static GIT_FILE_PATH_PATTERN_LIST: Schema = Schema::plain("GitFilePathPatternList", Kind::List)
        .members(&[Member::plain("member", &GIT_FILE_PATH_PATTERN)])
        .min(1.0)
        .max(8.0);
    pub static GIT_PULL_REQUEST_EVENT_TYPE: Schema =
        Schema::plain("GitPullRequestEventType", Kind::String).one_of(super::GitPullRequestEventType::VALUES);
    pub static GIT_PULL_REQUEST_EVENT_TYPE_LIST: Schema =
        Schema::plain("GitPullRequestEventTypeList", Kind::List)
            .members(&[Member::plain("member", &GIT_PULL_REQUEST_EVENT_TYPE)])
            .min(1.0)
            .max(3.0);
    pub static GIT_PULL_REQUEST_FILTER: Schema = Schema::plain("GitPullRequestFilter", Kind::Structure)
        .members(&[
            Member::plain("events", &GIT_PULL_REQUEST_EVENT_TYPE_LIST),
            Member::plain("branches", &GIT_BRANCH_FILTER_CRITERIA),
            Member::plain("filePaths", &GIT_FILE_PATH_FILTER_CRITERIA),
        ]);
    pub static GIT_PULL_REQUEST_FILTER_LIST: Schema = Schema::plain("GitPullRequestFilterList", Kind::List)
        .members(&[Member::plain("member", &GIT_PULL_REQUEST_FILTER)])
        .min(1.0)
        .max(3.0);
    pub static GIT_PUSH_FILTER: Schema = Schema::plain("GitPushFilter", Kind::Structure).members(&[
        Member::plain("tags", &GIT_TAG_FILTER_CRITERIA),
        Member::plain("branches", &GIT_BRANCH_FILTER_CRITERIA),
        Member::plain("filePaths", &GIT_FILE_PATH_FILTER_CRITERIA),
    ]);
    pub static GIT_PUSH_FILTER_LIST: Schema = Schema::plain("GitPushFilterList", Kind::List)
        .members(&[Member::plain("member", &GIT_PUSH_FILTER)])
        .min(1.0)
        .max(3.0);
    pub static GIT_TAG_FILTER_CRITERIA: Schema = Schema::plain("GitTagFilterCriteria", Kind::Structure)
        .members(&[
            Member::plain("includes", &GIT_TAG_PATTERN_LIST),
            Member::plain("excludes", &GIT_TAG_PATTERN_LIST),
        ]);
    pub static GIT_TAG_NAME_PATTERN: Schema =
        Schema::plain("GitTagNamePattern", Kind::String).min(1.0).max(255.0);
    pub static GIT_TAG_PATTERN_LIST: Schema = Schema::plain("GitTagPatternList", Kind::List)
        .members(&[Member::plain("member", &GIT_TAG_NAME_PATTERN)])
        .min(1.0)
        .max(8.0);
    pub static INPUT_ARTIFACT: Schema = Schema::plain("InputArtifact", Kind::Structure)
        .members(&[Member::plain("name", &ARTIFACT_NAME).required()]);
    pub static INPUT_ARTIFACT_LIST: Schema =
        Schema::plain("InputArtifactList", Kind::List).members(&[Member::plain("member", &INPUT_ARTIFACT)]);
    pub static JOB: Schema = Schema::plain("Job", Kind::Structure).members(&[
        Member::plain("id", &JOB_ID),
        Member::plain("data", &JOB_DATA),
        Member::plain("nonce", &NONCE),
        Member::plain("accountId", &ACCOUNT_ID),
    ]);
    pub static JOB_DATA: Schema = Schema::plain("JobData", Kind::Structure).members(&[
        Member::plain("actionTypeId", &ACTION_TYPE_ID),
        Member::plain("actionConfiguration", &ACTION_CONFIGURATION),
        Member::plain("pipelineContext", &PIPELINE_CONTEXT),
        Member::plain("inputArtifacts", &ARTIFACT_LIST),
        Member::plain("outputArtifacts", &ARTIFACT_LIST),
        Member::plain("artifactCredentials", &AWS_SESSION_CREDENTIALS),
        Member::plain("continuationToken", &CONTINUATION_TOKEN),
        Member::plain("encryptionKey", &ENCRYPTION_KEY),
    ]);
    pub static JOB_DETAILS: Schema = Schema::plain("JobDetails", Kind::Structure).members(&[
        Member::plain("id", &JOB_ID),
        Member::plain("data", &JOB_DATA),
        Member::plain("accountId", &ACCOUNT_ID),
    ]);
    pub static JOB_ID: Schema = Schema::plain("JobId", Kind::String)
        .pattern("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}");
    pub static JOB_LIST: Schema =
        Schema::plain("JobList", Kind::List).members(&[Member::plain("member", &JOB)]);
    pub static JOB_STATUS: Schema = Schema::plain("JobStatus", Kind::String).one_of(super::JobStatus::VALUES);
    pub static JOB_TIMEOUT: Schema = Schema::plain("JobTimeout", Kind::Integer).min(60.0).max(43200.0);
    pub static JOB_WORKER_EXECUTOR_CONFIGURATION: Schema =
        Schema::plain("JobWorkerExecutorConfiguration", Kind::Structure).members(&[
            Member::plain("pollingAccounts", &POLLING_ACCOUNT_LIST),
            Member::plain("pollingServicePrincipals", &POLLING_SERVICE_PRINCIPAL_LIST),
        ]);
    pub static JSON_PATH: Schema = Schema::plain("JsonPath", Kind::String).min(1.0).max(150.0);
    pub static LAMBDA_EXECUTOR_CONFIGURATION: Schema = Schema::plain(
        "LambdaExecutorConfiguration",
        Kind::Structure,
    )
    .members(&[Member::plain("lambdaFunctionArn", &LAMBDA_FUNCTION_ARN).required()]);
    pub static LAMBDA_FUNCTION_ARN: Schema = Schema::plain("LambdaFunctionArn", Kind::String)
        .min(1.0)
        .max(140.0)
        .pattern(r"arn:aws(-[\w]+)*:lambda:.+:[0-9]{12}:function:.+");
    pub static LATEST_IN_PIPELINE_EXECUTION_FILTER: Schema =
        Schema::plain("LatestInPipelineExecutionFilter", Kind::Structure).members(&[
            Member::plain("pipelineExecutionId", &PIPELINE_EXECUTION_ID).required(),
            Member::plain("startTimeRange", &START_TIME_RANGE).required(),
        ]);
    pub static LIST_ACTION_EXECUTIONS_INPUT: Schema =
        Schema::plain("ListActionExecutionsInput", Kind::Structure).members(&[
            Member::plain("pipelineName", &PIPELINE_NAME).required(),
            Member::plain("filter", &ACTION_EXECUTION_FILTER),
            Member::plain("maxResults", &MAX_RESULTS),
            Member::plain("nextToken", &NEXT_TOKEN),
        ]);
    pub static LIST_ACTION_EXECUTIONS_OUTPUT: Schema =
        Schema::plain("ListActionExecutionsOutput", Kind::Structure).members(&[
            Member::plain("actionExecutionDetails", &ACTION_EXECUTION_DETAIL_LIST),
            Member::plain("nextToken", &NEXT_TOKEN),
        ]);
    pub static LIST_ACTION_TYPES_INPUT: Schema = Schema::plain("ListActionTypesInput", Kind::Structure)
        .members(&[
            Member::plain("actionOwnerFilter", &ACTION_OWNER),
            Member::plain("nextToken", &NEXT_TOKEN),
            Member::plain("regionFilter", &AWS_REGION_NAME),
        ]);
    pub static LIST_ACTION_TYPES_OUTPUT: Schema = Schema::plain("ListActionTypesOutput", Kind::Structure)
        .members(&[
            Member::plain("actionTypes", &ACTION_TYPE_LIST).required(),
            Member::plain("nextToken", &NEXT_TOKEN),
        ]);
    pub static LIST_DEPLOY_ACTION_EXECUTION_TARGETS_INPUT: Schema =
        Schema::plain("ListDeployActionExecutionTargetsInput", Kind::Structure).members(&[
            Member::plain("pipelineName", &PIPELINE_NAME),
            Member::plain("actionExecutionId", &scalar::STRING).required(),
            Member::plain("filters", &TARGET_FILTER_LIST),
            Member::plain("maxResults", &MAX_RESULTS),
            Member::plain("nextToken", &NEXT_TOKEN),
        ]);
    pub static LIST_DEPLOY_ACTION_EXECUTION_TARGETS_OUTPUT: Schema =
        Schema::plain("ListDeployActionExecutionTargetsOutput", Kind::Structure).members(&[
            Member::plain("targets", &DEPLOY_ACTION_EXECUTION_TARGET_LIST),
            Member::plain("nextToken", &NEXT_TOKEN),
        ]);
    pub static LIST_PIPELINE_EXECUTIONS_INPUT: Schema =
        Schema::plain("ListPipelineExecutionsInput", Kind::Structure).members(&[
            Member::plain("pipelineName", &PIPELINE_NAME).required(),
            Member::plain("maxResults", &MAX_RESULTS),
            Member::plain("filter", &PIPELINE_EXECUTION_FILTER),
            Member::plain("nextToken", &NEXT_TOKEN),
        ]);
    pub static LIST_PIPELINE_EXECUTIONS_OUTPUT: Schema =
        Schema::plain("ListPipelineExecutionsOutput", Kind::Structure).members(&[
            Member::plain("pipelineExecutionSummaries", &PIPELINE_EXECUTION_SUMMARY_LIST),
            Member::plain("nextToken", &NEXT_TOKEN),
        ]);
    pub static LIST_PIPELINES_INPUT: Schema = Schema::plain("ListPipelinesInput", Kind::Structure)
        .members(&[Member::plain("nextToken", &NEXT_TOKEN), Member::plain("maxResults", &MAX_PIPELINES)]);
    pub static LIST_PIPELINES_OUTPUT: Schema = Schema::plain("ListPipelinesOutput", Kind::Structure)
        .members(&[Member::plain("pipelines", &PIPELINE_LIST), Member::plain("nextToken", &NEXT_TOKEN)]);
    pub static LIST_RULE_EXECUTIONS_INPUT: Schema = Schema::plain("ListRuleExecutionsInput", Kind::Structure)
        .members(&[
            Member::plain("pipelineName", &PIPELINE_NAME).required(),
            Member::plain("filter", &RULE_EXECUTION_FILTER),
            Member::plain("maxResults", &MAX_RESULTS),
            Member::plain("nextToken", &NEXT_TOKEN),
        ]);
    pub static LIST_RULE_EXECUTIONS_OUTPUT: Schema =
        Schema::plain("ListRuleExecutionsOutput", Kind::Structure).members(&[
            Member::plain("ruleExecutionDetails", &RULE_EXECUTION_DETAIL_LIST),
            Member::plain("nextToken", &NEXT_TOKEN),
        ]);
    pub static LIST_RULE_TYPES_INPUT: Schema =
        Schema::plain("ListRuleTypesInput", Kind::Structure).members(&[
            Member::plain("ruleOwnerFilter", &RULE_OWNER),
            Member::plain("regionFilter", &AWS_REGION_NAME),
        ]);
    pub static LIST_RULE_TYPES_OUTPUT: Schema = Schema::plain("ListRuleTypesOutput", Kind::Structure)
        .members(&[Member::plain("ruleTypes", &RULE_TYPE_LIST).required()]);
    pub static LIST_TAGS_FOR_RESOURCE_INPUT: Schema =
        Schema::plain("ListTagsForResourceInput", Kind::Structure).members(&[
            Member::plain("resourceArn", &RESOURCE_ARN).required(),
            Member::plain("nextToken", &NEXT_TOKEN),
            Member::plain("maxResults", &MAX_RESULTS),
        ]);
    pub static LIST_TAGS_FOR_RESOURCE_OUTPUT: Schema =
        Schema::plain("ListTagsForResourceOutput", Kind::Structure)
            .members(&[Member::plain("tags", &TAG_LIST), Member::plain("nextToken", &NEXT_TOKEN)]);
    pub static LIST_WEBHOOK_ITEM: Schema = Schema::plain("ListWebhookItem", Kind::Structure).members(&[
        Member::plain("definition", &WEBHOOK_DEFINITION).required(),
        Member::plain("url", &WEBHOOK_URL).required(),
        Member::plain("errorMessage", &scalar::STRING),
        Member::plain("errorCode", &scalar::STRING),
        Member::plain("lastTriggered", &scalar::TIMESTAMP),
        Member::plain("arn", &scalar::STRING),
        Member::plain("tags", &TAG_LIST),
    ]);
    pub static LIST_WEBHOOKS_INPUT: Schema = Schema::plain("ListWebhooksInput", Kind::Structure)
        .members(&[Member::plain("NextToken", &NEXT_TOKEN), Member::plain("MaxResults", &MAX_RESULTS)]);
    pub static LIST_WEBHOOKS_OUTPUT: Schema = Schema::plain("ListWebhooksOutput", Kind::Structure)
        .members(&[Member::plain("webhooks", &WEBHOOK_LIST), Member::plain("NextToken", &NEXT_TOKEN)]);
    pub static LOG_STREAM_ARN: Schema = Schema::plain("LogStreamARN", Kind::String).min(1.0).max(250.0);
    pub static MATCH_EQUALS: Schema = Schema::plain("MatchEquals", Kind::String).min(1.0).max(150.0);
    pub static MAX_BATCH_SIZE: Schema = Schema::plain("MaxBatchSize", Kind::Integer).min(1.0);
    pub static MAX_PIPELINES: Schema = Schema::plain("MaxPipelines", Kind::Integer).min(1.0).max(1000.0);
    pub static MAX_RESULTS: Schema = Schema::plain("MaxResults", Kind::Integer).min(1.0).max(100.0);
    pub static MAXIMUM_ACTION_TYPE_ARTIFACT_COUNT: Schema =
        Schema::plain("MaximumActionTypeArtifactCount", Kind::Integer).min(0.0).max(10.0);
    pub static MAXIMUM_ARTIFACT_COUNT: Schema =
        Schema::plain("MaximumArtifactCount", Kind::Integer).min(0.0).max(5.0);
    pub static MESSAGE: Schema = Schema::plain("Message", Kind::String).min(1.0).max(5000.0);
    pub static MINIMUM_ACTION_TYPE_ARTIFACT_COUNT: Schema =
        Schema::plain("MinimumActionTypeArtifactCount", Kind::Integer).min(0.0).max(10.0);
    pub static MINIMUM_ARTIFACT_COUNT: Schema =
        Schema::plain("MinimumArtifactCount", Kind::Integer).min(0.0).max(5.0);
    pub static NEXT_TOKEN: Schema = Schema::plain("NextToken", Kind::String).min(1.0).max(2048.0);
    pub static NONCE: Schema = Schema::plain("Nonce", Kind::String).min(1.0).max(50.0);
    pub static OUTPUT_ARTIFACT: Schema = Schema::plain("OutputArtifact", Kind::Structure).members(&[
        Member::plain("name", &ARTIFACT_NAME).required(),
        Member::plain("files", &FILE_PATH_LIST),
    ]);
    pub static OUTPUT_ARTIFACT_LIST: Schema =
        Schema::plain("OutputArtifactList", Kind::List).members(&[Member::plain("member", &OUTPUT_ARTIFACT)]);
    pub static OUTPUT_VARIABLE: Schema = Schema::plain("OutputVariable", Kind::String).min(1.0).max(128.0);
    pub static OUTPUT_VARIABLE_LIST: Schema = Schema::plain("OutputVariableList", Kind::List)
        .members(&[Member::plain("member", &OUTPUT_VARIABLE)])
        .min(1.0)
        .max(15.0);
    pub static OUTPUT_VARIABLES_KEY: Schema =
        Schema::plain("OutputVariablesKey", Kind::String).pattern(r"[A-Za-z0-9@\-_]+");
    pub static OUTPUT_VARIABLES_MAP: Schema = Schema::plain("OutputVariablesMap", Kind::Map)
        .members(&[Member::plain("key", &OUTPUT_VARIABLES_KEY), Member::plain("value", &scalar::STRING)]);
    pub static OVERRIDE_STAGE_CONDITION_INPUT: Schema =
        Schema::plain("OverrideStageConditionInput", Kind::Structure).members(&[
            Member::plain("pipelineName", &PIPELINE_NAME).required(),
            Member::plain("stageName", &STAGE_NAME).required(),
            Member::plain("pipelineExecutionId", &PIPELINE_EXECUTION_ID).required(),
            Member::plain("conditionType", &CONDITION_TYPE).required(),
        ]);
    pub static PERCENTAGE: Schema = Schema::plain("Percentage", Kind::Integer).min(0.0).max(100.0);
    pub static PIPELINE_ARN: Schema =
        Schema::plain("PipelineArn", Kind::String).pattern(r"arn:aws(-[\w]+)*:codepipeline:.+:[0-9]{12}:.+");
    pub static PIPELINE_CONTEXT: Schema = Schema::plain("PipelineContext", Kind::Structure).members(&[
        Member::plain("pipelineName", &PIPELINE_NAME),
        Member::plain("stage", &STAGE_CONTEXT),
        Member::plain("action", &ACTION_CONTEXT),
        Member::plain("pipelineArn", &PIPELINE_ARN),
        Member::plain("pipelineExecutionId", &PIPELINE_EXECUTION_ID),
    ]);
    pub static PIPELINE_DECLARATION: Schema =
        Schema::plain("PipelineDeclaration", Kind::Structure).members(&[
            Member::plain("name", &PIPELINE_NAME).required(),
            Member::plain("roleArn", &ROLE_ARN).required(),
            Member::plain("artifactStore", &ARTIFACT_STORE),
            Member::plain("artifactStores", &ARTIFACT_STORE_MAP),
            Member::plain("stages", &PIPELINE_STAGE_DECLARATION_LIST).required(),
            Member::plain("version", &PIPELINE_VERSION),
            Member::plain("executionMode", &EXECUTION_MODE),
            Member::plain("pipelineType", &PIPELINE_TYPE),
            Member::plain("variables", &PIPELINE_VARIABLE_DECLARATION_LIST),
            Member::plain("triggers", &PIPELINE_TRIGGER_DECLARATION_LIST),
        ]);
    pub static PIPELINE_EXECUTION: Schema = Schema::plain("PipelineExecution", Kind::Structure).members(&[
        Member::plain("pipelineName", &PIPELINE_NAME),
        Member::plain("pipelineVersion", &PIPELINE_VERSION),
        Member::plain("pipelineExecutionId", &PIPELINE_EXECUTION_ID),
        Member::plain("status", &PIPELINE_EXECUTION_STATUS),
        Member::plain("statusSummary", &scalar::STRING),
        Member::plain("artifactRevisions", &ARTIFACT_REVISION_LIST),
        Member::plain("variables", &RESOLVED_PIPELINE_VARIABLE_LIST),
        Member::plain("trigger", &EXECUTION_TRIGGER),
        Member::plain("executionMode", &EXECUTION_MODE),
        Member::plain("executionType", &EXECUTION_TYPE),
        Member::plain("rollbackMetadata", &PIPELINE_ROLLBACK_METADATA),
    ]);
    pub static PIPELINE_EXECUTION_FILTER: Schema = Schema::plain("PipelineExecutionFilter", Kind::Structure)
        .members(&[Member::plain("succeededInStage", &SUCCEEDED_IN_STAGE_FILTER)]);
    pub static PIPELINE_EXECUTION_ID: Schema = Schema::plain("PipelineExecutionId", Kind::String)
        .pattern("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}");
    pub static PIPELINE_EXECUTION_STATUS: Schema =
        Schema::plain("PipelineExecutionStatus", Kind::String).one_of(super::PipelineExecutionStatus::VALUES);
    pub static PIPELINE_EXECUTION_SUMMARY: Schema =
        Schema::plain("PipelineExecutionSummary", Kind::Structure).members(&[
            Member::plain("pipelineExecutionId", &PIPELINE_EXECUTION_ID),
            Member::plain("status", &PIPELINE_EXECUTION_STATUS),
            Member::plain("statusSummary", &scalar::STRING),
            Member::plain("startTime", &scalar::TIMESTAMP),
            Member::plain("lastUpdateTime", &scalar::TIMESTAMP),
            Member::plain("sourceRevisions", &SOURCE_REVISION_LIST),
            Member::plain("trigger", &EXECUTION_TRIGGER),
            Member::plain("stopTrigger", &STOP_EXECUTION_TRIGGER),
            Member::plain("executionMode", &EXECUTION_MODE),
            Member::plain("executionType", &EXECUTION_TYPE),
            Member::plain("rollbackMetadata", &PIPELINE_ROLLBACK_METADATA),
        ]);
    pub static PIPELINE_EXECUTION_SUMMARY_LIST: Schema =
        Schema::plain("PipelineExecutionSummaryList", Kind::List)
            .members(&[Member::plain("member", &PIPELINE_EXECUTION_SUMMARY)]);
    pub static PIPELINE_LIST: Schema =
        Schema::plain("PipelineList", Kind::List).members(&[Member::plain("member", &PIPELINE_SUMMARY)]);
    pub static PIPELINE_METADATA: Schema = Schema::plain("PipelineMetadata", Kind::Structure).members(&[
        Member::plain("pipelineArn", &PIPELINE_ARN),
        Member::plain("created", &scalar::TIMESTAMP),
        Member::plain("updated", &scalar::TIMESTAMP),
        Member::plain("pollingDisabledAt", &scalar::TIMESTAMP),
    ]);
    pub static PIPELINE_NAME: Schema =
        Schema::plain("PipelineName", Kind::String).min(1.0).max(100.0).pattern(r"[A-Za-z0-9.@\-_]+");
    pub static PIPELINE_ROLLBACK_METADATA: Schema =
        Schema::plain("PipelineRollbackMetadata", Kind::Structure)
            .members(&[Member::plain("rollbackTargetPipelineExecutionId", &PIPELINE_EXECUTION_ID)]);
    pub static PIPELINE_STAGE_DECLARATION_LIST: Schema =
        Schema::plain("PipelineStageDeclarationList", Kind::List)
            .members(&[Member::plain("member", &STAGE_DECLARATION)]);
    pub static PIPELINE_SUMMARY: Schema = Schema::plain("PipelineSummary", Kind::Structure).members(&[
        Member::plain("name", &PIPELINE_NAME),
        Member::plain("version", &PIPELINE_VERSION),
        Member::plain("pipelineType", &PIPELINE_TYPE),
        Member::plain("executionMode", &EXECUTION_MODE),
        Member::plain("created", &scalar::TIMESTAMP),
        Member::plain("updated", &scalar::TIMESTAMP),
    ]);
    pub static PIPELINE_TRIGGER_DECLARATION: Schema =
        Schema::plain("PipelineTriggerDeclaration", Kind::Structure).members(&[
            Member::plain("providerType", &PIPELINE_TRIGGER_PROVIDER_TYPE).required(),
            Member::plain("gitConfiguration", &GIT_CONFIGURATION).required(),
        ]);
    pub static PIPELINE_TRIGGER_DECLARATION_LIST: Schema =
        Schema::plain("PipelineTriggerDeclarationList", Kind::List)
            .members(&[Member::plain("member", &PIPELINE_TRIGGER_DECLARATION)])
            .max(50.0);
    pub static PIPELINE_TRIGGER_PROVIDER_TYPE: Schema =
        Schema::plain("PipelineTriggerProviderType", Kind::String)
            .one_of(super::PipelineTriggerProviderType::VALUES);
    pub static PIPELINE_TYPE: Schema =
        Schema::plain("PipelineType", Kind::String).one_of(super::PipelineType::VALUES);
    pub static PIPELINE_VARIABLE: Schema = Schema::plain("PipelineVariable", Kind::Structure).members(&[
        Member::plain("name", &PIPELINE_VARIABLE_NAME).required(),
        Member::plain("value", &PIPELINE_VARIABLE_VALUE).required(),
    ]);
    pub static PIPELINE_VARIABLE_DECLARATION: Schema =
        Schema::plain("PipelineVariableDeclaration", Kind::Structure).members(&[
            Member::plain("name", &PIPELINE_VARIABLE_NAME).required(),
            Member::plain("defaultValue", &PIPELINE_VARIABLE_VALUE),
            Member::plain("description", &PIPELINE_VARIABLE_DESCRIPTION),
        ]);
    pub static PIPELINE_VARIABLE_DECLARATION_LIST: Schema =
        Schema::plain("PipelineVariableDeclarationList", Kind::List)
            .members(&[Member::plain("member", &PIPELINE_VARIABLE_DECLARATION)])
            .max(50.0);
    pub static PIPELINE_VARIABLE_DESCRIPTION: Schema =
        Schema::plain("PipelineVariableDescription", Kind::String).min(0.0).max(200.0).pattern(".*");
    pub static PIPELINE_VARIABLE_LIST: Schema = Schema::plain("PipelineVariableList", Kind::List)
        .members(&[Member::plain("member", &PIPELINE_VARIABLE)])
        .min(1.0)
        .max(50.0);
    pub static PIPELINE_VARIABLE_NAME: Schema =
        Schema::plain("PipelineVariableName", Kind::String).min(1.0).max(128.0).pattern(r"[A-Za-z0-9@\-_]+");
    pub static PIPELINE_VARIABLE_VALUE: Schema =
        Schema::plain("PipelineVariableValue", Kind::String).min(1.0).max(1000.0).pattern(".*");
    pub static PIPELINE_VERSION: Schema = Schema::plain("PipelineVersion", Kind::Integer).min(1.0);
    pub static POLICY_STATEMENTS_TEMPLATE: Schema =
        Schema::plain("PolicyStatementsTemplate", Kind::String).min(1.0).max(2048.0);
    pub static POLL_FOR_JOBS_INPUT: Schema = Schema::plain("PollForJobsInput", Kind::Structure).members(&[
        Member::plain("actionTypeId", &ACTION_TYPE_ID).required(),
        Member::plain("maxBatchSize", &MAX_BATCH_SIZE),
        Member::plain("queryParam", &QUERY_PARAM_MAP),
    ]);
    pub static POLL_FOR_JOBS_OUTPUT: Schema =
        Schema::plain("PollForJobsOutput", Kind::Structure).members(&[Member::plain("jobs", &JOB_LIST)]);
    pub static POLL_FOR_THIRD_PARTY_JOBS_INPUT: Schema =
        Schema::plain("PollForThirdPartyJobsInput", Kind::Structure).members(&[
            Member::plain("actionTypeId", &ACTION_TYPE_ID).required(),
            Member::plain("maxBatchSize", &MAX_BATCH_SIZE),
        ]);
    pub static POLL_FOR_THIRD_PARTY_JOBS_OUTPUT: Schema =
        Schema::plain("PollForThirdPartyJobsOutput", Kind::Structure)
            .members(&[Member::plain("jobs", &THIRD_PARTY_JOB_LIST)]);
    pub static POLLING_ACCOUNT_LIST: Schema = Schema::plain("PollingAccountList", Kind::List)
        .members(&[Member::plain("member", &ACCOUNT_ID)])
        .min(1.0)
        .max(1000.0);
    pub static POLLING_SERVICE_PRINCIPAL_LIST: Schema =
        Schema::plain("PollingServicePrincipalList", Kind::List)
            .members(&[Member::plain("member", &SERVICE_PRINCIPAL)])
            .min(1.0)
            .max(10.0);
    pub static PROPERTY_DESCRIPTION: Schema =
        Schema::plain("PropertyDescription", Kind::String).min(1.0).max(250.0);
    pub static PUT_ACTION_REVISION_INPUT: Schema = Schema::plain("PutActionRevisionInput", Kind::Structure)
        .members(&[
            Member::plain("pipelineName", &PIPELINE_NAME).required(),
            Member::plain("stageName", &STAGE_NAME).required(),
            Member::plain("actionName", &ACTION_NAME).required(),
            Member::plain("actionRevision", &ACTION_REVISION).required(),
        ]);
    pub static PUT_ACTION_REVISION_OUTPUT: Schema = Schema::plain("PutActionRevisionOutput", Kind::Structure)
        .members(&[
            Member::plain("newRevision", &scalar::BOOLEAN),
            Member::plain("pipelineExecutionId", &PIPELINE_EXECUTION_ID),
        ]);
    pub static PUT_APPROVAL_RESULT_INPUT: Schema = Schema::plain("PutApprovalResultInput", Kind::Structure)
        .members(&[
            Member::plain("pipelineName", &PIPELINE_NAME).required(),
            Member::plain("stageName", &STAGE_NAME).required(),
            Member::plain("actionName", &ACTION_NAME).required(),
            Member::plain("result", &APPROVAL_RESULT).required(),
            Member::plain("token", &APPROVAL_TOKEN).required(),
        ]);
    pub static PUT_APPROVAL_RESULT_OUTPUT: Schema = Schema::plain("PutApprovalResultOutput", Kind::Structure)
        .members(&[Member::plain("approvedAt", &scalar::TIMESTAMP)]);
    pub static PUT_JOB_FAILURE_RESULT_INPUT: Schema =
        Schema::plain("PutJobFailureResultInput", Kind::Structure).members(&[
            Member::plain("jobId", &JOB_ID).required(),
            Member::plain("failureDetails", &FAILURE_DETAILS).required(),
        ]);
    pub static PUT_JOB_SUCCESS_RESULT_INPUT: Schema =
        Schema::plain("PutJobSuccessResultInput", Kind::Structure).members(&[
            Member::plain("jobId", &JOB_ID).required(),
            Member::plain("currentRevision", &CURRENT_REVISION),
            Member::plain("continuationToken", &CONTINUATION_TOKEN),
            Member::plain("executionDetails", &EXECUTION_DETAILS),
            Member::plain("outputVariables", &OUTPUT_VARIABLES_MAP),
        ]);
    pub static PUT_THIRD_PARTY_JOB_FAILURE_RESULT_INPUT: Schema =
        Schema::plain("PutThirdPartyJobFailureResultInput", Kind::Structure).members(&[
            Member::plain("jobId", &THIRD_PARTY_JOB_ID).required(),
            Member::plain("clientToken", &CLIENT_TOKEN).required(),
            Member::plain("failureDetails", &FAILURE_DETAILS).required(),
        ]);
    pub static PUT_THIRD_PARTY_JOB_SUCCESS_RESULT_INPUT: Schema =
        Schema::plain("PutThirdPartyJobSuccessResultInput", Kind::Structure).members(&[
            Member::plain("jobId", &THIRD_PARTY_JOB_ID).required(),
            Member::plain("clientToken", &CLIENT_TOKEN).required(),
            Member::plain("currentRevision", &CURRENT_REVISION),
            Member::plain("continuationToken", &CONTINUATION_TOKEN),
            Member::plain("executionDetails", &EXECUTION_DETAILS),
        ]);
    pub static PUT_WEBHOOK_INPUT: Schema = Schema::plain("PutWebhookInput", Kind::Structure).members(&[
        Member::plain("webhook", &WEBHOOK_DEFINITION).required(),
        Member::plain("tags", &TAG_LIST),
    ]);
    pub static PUT_WEBHOOK_OUTPUT: Schema = Schema::plain("PutWebhookOutput", Kind::Structure)
        .members(&[Member::plain("webhook", &LIST_WEBHOOK_ITEM)]);
    pub static QUERY_PARAM_MAP: Schema = Schema::plain("QueryParamMap", Kind::Map)
        .members(&[
            Member::plain("key", &ACTION_CONFIGURATION_KEY),
            Member::plain("value", &ACTION_CONFIGURATION_QUERYABLE_VALUE),
        ])
        .min(0.0)
        .max(1.0);
    pub static REGISTER_WEBHOOK_WITH_THIRD_PARTY_INPUT: Schema =
        Schema::plain("RegisterWebhookWithThirdPartyInput", Kind::Structure)
            .members(&[Member::plain("webhookName", &WEBHOOK_NAME)]);
    pub static REGISTER_WEBHOOK_WITH_THIRD_PARTY_OUTPUT: Schema =
        Schema::plain("RegisterWebhookWithThirdPartyOutput", Kind::Structure);
    pub static RESOLVED_ACTION_CONFIGURATION_MAP: Schema =
        Schema::plain("ResolvedActionConfigurationMap", Kind::Map)
            .members(&[Member::plain("key", &scalar::STRING), Member::plain("value", &scalar::STRING)]);
    pub static RESOLVED_PIPELINE_VARIABLE: Schema =
        Schema::plain("ResolvedPipelineVariable", Kind::Structure).members(&[
            Member::plain("name", &scalar::STRING),
            Member::plain("resolvedValue", &scalar::STRING),
        ]);
    pub static RESOLVED_PIPELINE_VARIABLE_LIST: Schema =
        Schema::plain("ResolvedPipelineVariableList", Kind::List)
            .members(&[Member::plain("member", &RESOLVED_PIPELINE_VARIABLE)]);
    pub static RESOLVED_RULE_CONFIGURATION_MAP: Schema =
        Schema::plain("ResolvedRuleConfigurationMap", Kind::Map)
            .members(&[Member::plain("key", &scalar::STRING), Member::plain("value", &scalar::STRING)]);
    pub static RESOURCE_ARN: Schema =
        Schema::plain("ResourceArn", Kind::String).pattern(r"arn:aws(-[\w]+)*:codepipeline:.+:[0-9]{12}:.+");
    pub static RESULT: Schema = Schema::plain("Result", Kind::String).one_of(super::ResultShape::VALUES);
    pub static RETRY_ATTEMPT: Schema = Schema::plain("RetryAttempt", Kind::Integer).min(1.0);
    pub static RETRY_CONFIGURATION: Schema = Schema::plain("RetryConfiguration", Kind::Structure)
        .members(&[Member::plain("retryMode", &STAGE_RETRY_MODE)]);
    pub static RETRY_STAGE_EXECUTION_INPUT: Schema =
        Schema::plain("RetryStageExecutionInput", Kind::Structure).members(&[
            Member::plain("pipelineName", &PIPELINE_NAME).required(),
            Member::plain("stageName", &STAGE_NAME).required(),
            Member::plain("pipelineExecutionId", &PIPELINE_EXECUTION_ID).required(),
            Member::plain("retryMode", &STAGE_RETRY_MODE).required(),
        ]);
    pub static RETRY_STAGE_EXECUTION_OUTPUT: Schema =
        Schema::plain("RetryStageExecutionOutput", Kind::Structure)
            .members(&[Member::plain("pipelineExecutionId", &PIPELINE_EXECUTION_ID)]);
    pub static RETRY_STAGE_METADATA: Schema =
        Schema::plain("RetryStageMetadata", Kind::Structure).members(&[
            Member::plain("autoStageRetryAttempt", &RETRY_ATTEMPT),
            Member::plain("manualStageRetryAttempt", &RETRY_ATTEMPT),
            Member::plain("latestRetryTrigger", &RETRY_TRIGGER),
        ]);
    pub static RETRY_TRIGGER: Schema =
        Schema::plain("RetryTrigger", Kind::String).one_of(super::RetryTrigger::VALUES);
    pub static REVISION: Schema = Schema::plain("Revision", Kind::String).min(1.0).max(1500.0);
    pub static REVISION_CHANGE_IDENTIFIER: Schema =
        Schema::plain("RevisionChangeIdentifier", Kind::String).min(1.0).max(100.0);
    pub static REVISION_SUMMARY: Schema = Schema::plain("RevisionSummary", Kind::String).min(1.0).max(2048.0);
    pub static ROLE_ARN: Schema = Schema::plain("RoleArn", Kind::String)
        .max(1024.0)
        .pattern(r"arn:aws(-[\w]+)*:iam::[0-9]{12}:role/.*");
    pub static ROLLBACK_STAGE_INPUT: Schema =
        Schema::plain("RollbackStageInput", Kind::Structure).members(&[
            Member::plain("pipelineName", &PIPELINE_NAME).required(),
            Member::plain("stageName", &STAGE_NAME).required(),
            Member::plain("targetPipelineExecutionId", &PIPELINE_EXECUTION_ID).required(),
        ]);
    pub static ROLLBACK_STAGE_OUTPUT: Schema = Schema::plain("RollbackStageOutput", Kind::Structure)
        .members(&[Member::plain("pipelineExecutionId", &PIPELINE_EXECUTION_ID).required()]);
    pub static RULE_CATEGORY: Schema =
        Schema::plain("RuleCategory", Kind::String).one_of(super::RuleCategory::VALUES);
    pub static RULE_CONFIGURATION_KEY: Schema =
        Schema::plain("RuleConfigurationKey", Kind::String).min(1.0).max(50.0);
    pub static RULE_CONFIGURATION_MAP: Schema = Schema::plain("RuleConfigurationMap", Kind::Map)
        .members(&[
            Member::plain("key", &RULE_CONFIGURATION_KEY),
            Member::plain("value", &RULE_CONFIGURATION_VALUE),
        ])
        .min(0.0)
        .max(200.0);
    pub static RULE_CONFIGURATION_PROPERTY: Schema =
        Schema::plain("RuleConfigurationProperty", Kind::Structure).members(&[
            Member::plain("name", &RULE_CONFIGURATION_KEY).required(),
            Member::plain("required", &scalar::BOOLEAN).required(),
            Member::plain("key", &scalar::BOOLEAN).required(),
            Member::plain("secret", &scalar::BOOLEAN).required(),
            Member::plain("queryable", &scalar::BOOLEAN),
            Member::plain("description", &DESCRIPTION),
            Member::plain("type", &RULE_CONFIGURATION_PROPERTY_TYPE),
        ]);
    pub static RULE_CONFIGURATION_PROPERTY_LIST: Schema =
        Schema::plain("RuleConfigurationPropertyList", Kind::List)
            .members(&[Member::plain("member", &RULE_CONFIGURATION_PROPERTY)])
            .max(10.0);
    pub static RULE_CONFIGURATION_PROPERTY_TYPE: Schema =
        Schema::plain("RuleConfigurationPropertyType", Kind::String)
            .one_of(super::RuleConfigurationPropertyType::VALUES);
    pub static RULE_CONFIGURATION_VALUE: Schema =
        Schema::plain("RuleConfigurationValue", Kind::String).min(1.0).max(10000.0);
    pub static RULE_DECLARATION: Schema = Schema::plain("RuleDeclaration", Kind::Structure).members(&[
        Member::plain("name", &RULE_NAME).required(),
        Member::plain("ruleTypeId", &RULE_TYPE_ID).required(),
        Member::plain("configuration", &RULE_CONFIGURATION_MAP),
        Member::plain("commands", &COMMAND_LIST),
        Member::plain("inputArtifacts", &INPUT_ARTIFACT_LIST),
        Member::plain("roleArn", &ROLE_ARN),
        Member::plain("region", &AWS_REGION_NAME),
        Member::plain("timeoutInMinutes", &RULE_TIMEOUT),
    ]);
    pub static RULE_DECLARATION_LIST: Schema = Schema::plain("RuleDeclarationList", Kind::List)
        .members(&[Member::plain("member", &RULE_DECLARATION)])
        .min(1.0)
        .max(5.0);
    pub static RULE_EXECUTION: Schema = Schema::plain("RuleExecution", Kind::Structure).members(&[
        Member::plain("ruleExecutionId", &RULE_EXECUTION_ID),
        Member::plain("status", &RULE_EXECUTION_STATUS),
        Member::plain("summary", &EXECUTION_SUMMARY),
        Member::plain("lastStatusChange", &scalar::TIMESTAMP),
        Member::plain("token", &RULE_EXECUTION_TOKEN),
        Member::plain("lastUpdatedBy", &scalar::STRING),
        Member::plain("externalExecutionId", &EXECUTION_ID),
        Member::plain("externalExecutionUrl", &URL),
        Member::plain("errorDetails", &ERROR_DETAILS),
    ]);
    pub static RULE_EXECUTION_DETAIL: Schema =
        Schema::plain("RuleExecutionDetail", Kind::Structure).members(&[
            Member::plain("pipelineExecutionId", &PIPELINE_EXECUTION_ID),
            Member::plain("ruleExecutionId", &RULE_EXECUTION_ID),
            Member::plain("pipelineVersion", &PIPELINE_VERSION),
            Member::plain("stageName", &STAGE_NAME),
            Member::plain("ruleName", &RULE_NAME),
            Member::plain("startTime", &scalar::TIMESTAMP),
            Member::plain("lastUpdateTime", &scalar::TIMESTAMP),
            Member::plain("updatedBy", &scalar::STRING),
            Member::plain("status", &RULE_EXECUTION_STATUS),
            Member::plain("input", &RULE_EXECUTION_INPUT),
            Member::plain("output", &RULE_EXECUTION_OUTPUT),
        ]);
    pub static RULE_EXECUTION_DETAIL_LIST: Schema = Schema::plain("RuleExecutionDetailList", Kind::List)
        .members(&[Member::plain("member", &RULE_EXECUTION_DETAIL)]);
    pub static RULE_EXECUTION_FILTER: Schema =
        Schema::plain("RuleExecutionFilter", Kind::Structure).members(&[
            Member::plain("pipelineExecutionId", &PIPELINE_EXECUTION_ID),
            Member::plain("latestInPipelineExecution", &LATEST_IN_PIPELINE_EXECUTION_FILTER),
        ]);
    pub static RULE_EXECUTION_ID: Schema = Schema::plain("RuleExecutionId", Kind::String).min(1.0).max(200.0);
    pub static RULE_EXECUTION_INPUT: Schema =
        Schema::plain("RuleExecutionInput", Kind::Structure).members(&[
            Member::plain("ruleTypeId", &RULE_TYPE_ID),
            Member::plain("configuration", &RULE_CONFIGURATION_MAP),
            Member::plain("resolvedConfiguration", &RESOLVED_RULE_CONFIGURATION_MAP),
            Member::plain("roleArn", &ROLE_ARN),
            Member::plain("region", &AWS_REGION_NAME),
            Member::plain("inputArtifacts", &ARTIFACT_DETAIL_LIST),
        ]);
    pub static RULE_EXECUTION_OUTPUT: Schema = Schema::plain("RuleExecutionOutput", Kind::Structure)
        .members(&[Member::plain("executionResult", &RULE_EXECUTION_RESULT)]);
    pub static RULE_EXECUTION_RESULT: Schema =
        Schema::plain("RuleExecutionResult", Kind::Structure).members(&[
            Member::plain("externalExecutionId", &scalar::STRING),
            Member::plain("externalExecutionSummary", &scalar::STRING),
            Member::plain("externalExecutionUrl", &URL),
            Member::plain("errorDetails", &ERROR_DETAILS),
        ]);
    pub static RULE_EXECUTION_STATUS: Schema =
        Schema::plain("RuleExecutionStatus", Kind::String).one_of(super::RuleExecutionStatus::VALUES);
    pub static RULE_EXECUTION_TOKEN: Schema =
        Schema::plain("RuleExecutionToken", Kind::String).min(1.0).max(200.0).pattern(r"[a-zA-Z0-9\-\.]+");
    pub static RULE_NAME: Schema =
        Schema::plain("RuleName", Kind::String).min(1.0).max(100.0).pattern(r"[A-Za-z0-9.@\-_]+");
    pub static RULE_OWNER: Schema = Schema::plain("RuleOwner", Kind::String).one_of(super::RuleOwner::VALUES);
    pub static RULE_PROVIDER: Schema =
        Schema::plain("RuleProvider", Kind::String).min(1.0).max(35.0).pattern("[0-9A-Za-z_-]+");
    pub static RULE_REVISION: Schema = Schema::plain("RuleRevision", Kind::Structure).members(&[
        Member::plain("revisionId", &REVISION).required(),
        Member::plain("revisionChangeId", &REVISION_CHANGE_IDENTIFIER).required(),
        Member::plain("created", &scalar::TIMESTAMP).required(),
    ]);
    pub static RULE_STATE: Schema = Schema::plain("RuleState", Kind::Structure).members(&[
        Member::plain("ruleName", &RULE_NAME),
        Member::plain("currentRevision", &RULE_REVISION),
        Member::plain("latestExecution", &RULE_EXECUTION),
        Member::plain("entityUrl", &URL),
        Member::plain("revisionUrl", &URL),
    ]);
    pub static RULE_STATE_LIST: Schema =
        Schema::plain("RuleStateList", Kind::List).members(&[Member::plain("member", &RULE_STATE)]);
    pub static RULE_TIMEOUT: Schema = Schema::plain("RuleTimeout", Kind::Integer).min(5.0).max(86400.0);
    pub static RULE_TYPE: Schema = Schema::plain("RuleType", Kind::Structure).members(&[
        Member::plain("id", &RULE_TYPE_ID).required(),
        Member::plain("settings", &RULE_TYPE_SETTINGS),
        Member::plain("ruleConfigurationProperties", &RULE_CONFIGURATION_PROPERTY_LIST),
        Member::plain("inputArtifactDetails", &ARTIFACT_DETAILS).required(),
    ]);
    pub static RULE_TYPE_ID: Schema = Schema::plain("RuleTypeId", Kind::Structure).members(&[
        Member::plain("category", &RULE_CATEGORY).required(),
        Member::plain("owner", &RULE_OWNER),
        Member::plain("provider", &RULE_PROVIDER).required(),
        Member::plain("version", &VERSION),
    ]);
    pub static RULE_TYPE_LIST: Schema =
        Schema::plain("RuleTypeList", Kind::List).members(&[Member::plain("member", &RULE_TYPE)]);
    pub static RULE_TYPE_SETTINGS: Schema = Schema::plain("RuleTypeSettings", Kind::Structure).members(&[
        Member::plain("thirdPartyConfigurationUrl", &URL),
        Member::plain("entityUrlTemplate", &URL_TEMPLATE),
        Member::plain("executionUrlTemplate", &URL_TEMPLATE),
        Member::plain("revisionUrlTemplate", &URL_TEMPLATE),
    ]);
    pub static S3_ARTIFACT_LOCATION: Schema =
        Schema::plain("S3ArtifactLocation", Kind::Structure).members(&[
            Member::plain("bucketName", &scalar::STRING).required(),
            Member::plain("objectKey", &scalar::STRING).required(),
        ]);
    pub static S3_BUCKET: Schema = Schema::plain("S3Bucket", Kind::String).min(3.0).max(63.0);
    pub static S3_KEY: Schema = Schema::plain("S3Key", Kind::String).min(1.0).max(100.0);
    pub static S3_LOCATION: Schema = Schema::plain("S3Location", Kind::Structure)
        .members(&[Member::plain("bucket", &S3_BUCKET), Member::plain("key", &S3_KEY)]);
    pub static SECRET_ACCESS_KEY: Schema = Schema::plain("SecretAccessKey", Kind::String).sensitive();
    pub static SERVICE_PRINCIPAL: Schema =
        Schema::plain("ServicePrincipal", Kind::String).min(1.0).max(128.0);
    pub static SESSION_TOKEN: Schema = Schema::plain("SessionToken", Kind::String).sensitive();
    pub static SOURCE_REVISION: Schema = Schema::plain("SourceRevision", Kind::Structure).members(&[
        Member::plain("actionName", &ACTION_NAME).required(),
        Member::plain("revisionId", &REVISION),
        Member::plain("revisionSummary", &REVISION_SUMMARY),
        Member::plain("revisionUrl", &URL),
    ]);
    pub static SOURCE_REVISION_LIST: Schema =
        Schema::plain("SourceRevisionList", Kind::List).members(&[Member::plain("member", &SOURCE_REVISION)]);
    pub static SOURCE_REVISION_OVERRIDE: Schema = Schema::plain("SourceRevisionOverride", Kind::Structure)
        .members(&[
            Member::plain("actionName", &ACTION_NAME).required(),
            Member::plain("revisionType", &SOURCE_REVISION_TYPE).required(),
            Member::plain("revisionValue", &REVISION).required(),
        ]);
    pub static SOURCE_REVISION_OVERRIDE_LIST: Schema =
        Schema::plain("SourceRevisionOverrideList", Kind::List)
            .members(&[Member::plain("member", &SOURCE_REVISION_OVERRIDE)])
            .min(0.0)
            .max(50.0);
    pub static SOURCE_REVISION_TYPE: Schema =
        Schema::plain("SourceRevisionType", Kind::String).one_of(super::SourceRevisionType::VALUES);
    pub static STAGE_ACTION_DECLARATION_LIST: Schema =
        Schema::plain("StageActionDeclarationList", Kind::List)
            .members(&[Member::plain("member", &ACTION_DECLARATION)]);
    pub static STAGE_BLOCKER_DECLARATION_LIST: Schema =
        Schema::plain("StageBlockerDeclarationList", Kind::List)
            .members(&[Member::plain("member", &BLOCKER_DECLARATION)]);
    pub static STAGE_CONDITION_STATE: Schema =
        Schema::plain("StageConditionState", Kind::Structure).members(&[
            Member::plain("latestExecution", &STAGE_CONDITIONS_EXECUTION),
            Member::plain("conditionStates", &CONDITION_STATE_LIST),
        ]);
    pub static STAGE_CONDITIONS_EXECUTION: Schema =
        Schema::plain("StageConditionsExecution", Kind::Structure).members(&[
            Member::plain("status", &CONDITION_EXECUTION_STATUS),
            Member::plain("summary", &EXECUTION_SUMMARY),
        ]);
    pub static STAGE_CONTEXT: Schema =
        Schema::plain("StageContext", Kind::Structure).members(&[Member::plain("name", &STAGE_NAME)]);
    pub static STAGE_DECLARATION: Schema = Schema::plain("StageDeclaration", Kind::Structure).members(&[
        Member::plain("name", &STAGE_NAME).required(),
        Member::plain("blockers", &STAGE_BLOCKER_DECLARATION_LIST),
        Member::plain("actions", &STAGE_ACTION_DECLARATION_LIST).required(),
        Member::plain("onFailure", &FAILURE_CONDITIONS),
        Member::plain("onSuccess", &SUCCESS_CONDITIONS),
        Member::plain("beforeEntry", &BEFORE_ENTRY_CONDITIONS),
    ]);
    pub static STAGE_EXECUTION: Schema = Schema::plain("StageExecution", Kind::Structure).members(&[
        Member::plain("pipelineExecutionId", &PIPELINE_EXECUTION_ID).required(),
        Member::plain("status", &STAGE_EXECUTION_STATUS).required(),
        Member::plain("type", &EXECUTION_TYPE),
    ]);
    pub static STAGE_EXECUTION_LIST: Schema =
        Schema::plain("StageExecutionList", Kind::List).members(&[Member::plain("member", &STAGE_EXECUTION)]);
    pub static STAGE_EXECUTION_STATUS: Schema =
        Schema::plain("StageExecutionStatus", Kind::String).one_of(super::StageExecutionStatus::VALUES);
    pub static STAGE_NAME: Schema =
        Schema::plain("StageName", Kind::String).min(1.0).max(100.0).pattern(r"[A-Za-z0-9.@\-_]+");
    pub static STAGE_RETRY_MODE: Schema =
        Schema::plain("StageRetryMode", Kind::String).one_of(super::StageRetryMode::VALUES);
    pub static STAGE_STATE: Schema = Schema::plain("StageState", Kind::Structure).members(&[
        Member::plain("stageName", &STAGE_NAME),
        Member::plain("inboundExecution", &STAGE_EXECUTION),
        Member::plain("inboundExecutions", &STAGE_EXECUTION_LIST),
        Member::plain("inboundTransitionState", &TRANSITION_STATE),
        Member::plain("actionStates", &ACTION_STATE_LIST),
        Member::plain("latestExecution", &STAGE_EXECUTION),
        Member::plain("beforeEntryConditionState", &STAGE_CONDITION_STATE),
        Member::plain("onSuccessConditionState", &STAGE_CONDITION_STATE),
        Member::plain("onFailureConditionState", &STAGE_CONDITION_STATE),
        Member::plain("retryStageMetadata", &RETRY_STAGE_METADATA),
    ]);
    pub static STAGE_STATE_LIST: Schema =
        Schema::plain("StageStateList", Kind::List).members(&[Member::plain("member", &STAGE_STATE)]);
    pub static STAGE_TRANSITION_TYPE: Schema =
        Schema::plain("StageTransitionType", Kind::String).one_of(super::StageTransitionType::VALUES);
    pub static START_PIPELINE_EXECUTION_INPUT: Schema =
        Schema::plain("StartPipelineExecutionInput", Kind::Structure).members(&[
            Member::plain("name", &PIPELINE_NAME).required(),
            Member::plain("variables", &PIPELINE_VARIABLE_LIST),
            Member::plain("clientRequestToken", &CLIENT_REQUEST_TOKEN).token(),
            Member::plain("sourceRevisions", &SOURCE_REVISION_OVERRIDE_LIST),
        ]);
    pub static START_PIPELINE_EXECUTION_OUTPUT: Schema =
        Schema::plain("StartPipelineExecutionOutput", Kind::Structure)
            .members(&[Member::plain("pipelineExecutionId", &PIPELINE_EXECUTION_ID)]);
    pub static START_TIME_RANGE: Schema =
        Schema::plain("StartTimeRange", Kind::String).one_of(super::StartTimeRange::VALUES);
    pub static STOP_EXECUTION_TRIGGER: Schema = Schema::plain("StopExecutionTrigger", Kind::Structure)
        .members(&[Member::plain("reason", &STOP_PIPELINE_EXECUTION_REASON)]);
    pub static STOP_PIPELINE_EXECUTION_INPUT: Schema =
        Schema::plain("StopPipelineExecutionInput", Kind::Structure).members(&[
            Member::plain("pipelineName", &PIPELINE_NAME).required(),
            Member::plain("pipelineExecutionId", &PIPELINE_EXECUTION_ID).required(),
            Member::plain("abandon", &scalar::BOOLEAN),
            Member::plain("reason", &STOP_PIPELINE_EXECUTION_REASON),
        ]);
    pub static STOP_PIPELINE_EXECUTION_OUTPUT: Schema =
        Schema::plain("StopPipelineExecutionOutput", Kind::Structure)
            .members(&[Member::plain("pipelineExecutionId", &PIPELINE_EXECUTION_ID)]);
    pub static STOP_PIPELINE_EXECUTION_REASON: Schema =
        Schema::plain("StopPipelineExecutionReason", Kind::String).max(200.0);
    pub static SUCCEEDED_IN_STAGE_FILTER: Schema = Schema::plain("SucceededInStageFilter", Kind::Structure)
        .members(&[Member::plain("stageName", &STAGE_NAME)]);
    pub static SUCCESS_CONDITIONS: Schema = Schema::plain("SuccessConditions", Kind::Structure)
        .members(&[Member::plain("conditions", &CONDITION_LIST).required()]);
    pub static TAG: Schema = Schema::plain("Tag", Kind::Structure)
        .members(&[Member::plain("key", &TAG_KEY).required(), Member::plain("value", &TAG_VALUE).required()]);
    pub static TAG_KEY: Schema = Schema::plain("TagKey", Kind::String).min(1.0).max(128.0);
    pub static TAG_KEY_LIST: Schema =
        Schema::plain("TagKeyList", Kind::List).members(&[Member::plain("member", &TAG_KEY)]);
    pub static TAG_LIST: Schema =
        Schema::plain("TagList", Kind::List).members(&[Member::plain("member", &TAG)]);
    pub static TAG_RESOURCE_INPUT: Schema = Schema::plain("TagResourceInput", Kind::Structure).members(&[
        Member::plain("resourceArn", &RESOURCE_ARN).required(),
        Member::plain("tags", &TAG_LIST).required(),
    ]);
    pub static TAG_RESOURCE_OUTPUT: Schema = Schema::plain("TagResourceOutput", Kind::Structure);
    pub static TAG_VALUE: Schema = Schema::plain("TagValue", Kind::String).min(0.0).max(256.0);
    pub static TARGET_FILTER: Schema = Schema::plain("TargetFilter", Kind::Structure).members(&[
        Member::plain("name", &TARGET_FILTER_NAME),
        Member::plain("values", &TARGET_FILTER_VALUE_LIST),
    ]);
    pub static TARGET_FILTER_LIST: Schema =
        Schema::plain("TargetFilterList", Kind::List).members(&[Member::plain("member", &TARGET_FILTER)]);
    pub static TARGET_FILTER_NAME: Schema =
        Schema::plain("TargetFilterName", Kind::String).one_of(super::TargetFilterName::VALUES);
    pub static TARGET_FILTER_VALUE: Schema = Schema::plain("TargetFilterValue", Kind::String).min(1.0);
    pub static TARGET_FILTER_VALUE_LIST: Schema = Schema::plain("TargetFilterValueList", Kind::List)
        .members(&[Member::plain("member", &TARGET_FILTER_VALUE)]);
    pub static THIRD_PARTY_JOB: Schema = Schema::plain("ThirdPartyJob", Kind::Structure)
        .members(&[Member::plain("clientId", &CLIENT_ID), Member::plain("jobId", &JOB_ID)]);
    pub static THIRD_PARTY_JOB_DATA: Schema = Schema::plain("ThirdPartyJobData", Kind::Structure).members(&[
        Member::plain("actionTypeId", &ACTION_TYPE_ID),
        Member::plain("actionConfiguration", &ACTION_CONFIGURATION),
        Member::plain("pipelineContext", &PIPELINE_CONTEXT),
        Member::plain("inputArtifacts", &ARTIFACT_LIST),
        Member::plain("outputArtifacts", &ARTIFACT_LIST),
        Member::plain("artifactCredentials", &AWS_SESSION_CREDENTIALS),
        Member::plain("continuationToken", &CONTINUATION_TOKEN),
        Member::plain("encryptionKey", &ENCRYPTION_KEY),
    ]);
    pub static THIRD_PARTY_JOB_DETAILS: Schema = Schema::plain("ThirdPartyJobDetails", Kind::Structure)
        .members(&[
            Member::plain("id", &THIRD_PARTY_JOB_ID),
            Member::plain("data", &THIRD_PARTY_JOB_DATA),
            Member::plain("nonce", &NONCE),
        ]);
    pub static THIRD_PARTY_JOB_ID: Schema =
        Schema::plain("ThirdPartyJobId", Kind::String).min(1.0).max(512.0);
    pub static THIRD_PARTY_JOB_LIST: Schema =
        Schema::plain("ThirdPartyJobList", Kind::List).members(&[Member::plain("member", &THIRD_PARTY_JOB)]);
    pub static TRANSITION_STATE: Schema = Schema::plain("TransitionState", Kind::Structure).members(&[
        Member::plain("enabled", &scalar::BOOLEAN),
        Member::plain("lastChangedBy", &scalar::STRING),
        Member::plain("lastChangedAt", &scalar::TIMESTAMP),
        Member::plain("disabledReason", &DISABLED_REASON),
    ]);
    pub static TRIGGER_DETAIL: Schema = Schema::plain("TriggerDetail", Kind::String).min(0.0).max(1024.0);
    pub static TRIGGER_TYPE: Schema =
        Schema::plain("TriggerType", Kind::String).one_of(super::TriggerType::VALUES);
    pub static UNTAG_RESOURCE_INPUT: Schema =
        Schema::plain("UntagResourceInput", Kind::Structure).members(&[
            Member::plain("resourceArn", &RESOURCE_ARN).required(),
            Member::plain("tagKeys", &TAG_KEY_LIST).required(),
        ]);
    pub static UNTAG_RESOURCE_OUTPUT: Schema = Schema::plain("UntagResourceOutput", Kind::Structure);
    pub static UPDATE_ACTION_TYPE_INPUT: Schema = Schema::plain("UpdateActionTypeInput", Kind::Structure)
        .members(&[Member::plain("actionType", &ACTION_TYPE_DECLARATION).required()]);
    pub static UPDATE_PIPELINE_INPUT: Schema = Schema::plain("UpdatePipelineInput", Kind::Structure)
        .members(&[Member::plain("pipeline", &PIPELINE_DECLARATION).required()]);
    pub static UPDATE_PIPELINE_OUTPUT: Schema = Schema::plain("UpdatePipelineOutput", Kind::Structure)
        .members(&[Member::plain("pipeline", &PIPELINE_DECLARATION)]);
    pub static URL: Schema = Schema::plain("Url", Kind::String).min(1.0).max(2048.0);
    pub static URL_TEMPLATE: Schema = Schema::plain("UrlTemplate", Kind::String).min(1.0).max(2048.0);
    pub static VERSION: Schema =
        Schema::plain("Version", Kind::String).min(1.0).max(9.0).pattern("[0-9A-Za-z_-]+");
    pub static WEBHOOK_AUTH_CONFIGURATION: Schema =
        Schema::plain("WebhookAuthConfiguration", Kind::Structure).members(&[
            Member::plain("AllowedIPRange", &WEBHOOK_AUTH_CONFIGURATION_ALLOWED_IP_RANGE),
            Member::plain("SecretToken", &WEBHOOK_AUTH_CONFIGURATION_SECRET_TOKEN),
        ]);
    pub static WEBHOOK_AUTH_CONFIGURATION_ALLOWED_IP_RANGE: Schema =
        Schema::plain("WebhookAuthConfigurationAllowedIPRange", Kind::String).min(1.0).max(100.0);
    pub static WEBHOOK_AUTH_CONFIGURATION_SECRET_TOKEN: Schema =
        Schema::plain("WebhookAuthConfigurationSecretToken", Kind::String).min(1.0).max(100.0);
    pub static WEBHOOK_AUTHENTICATION_TYPE: Schema = Schema::plain("WebhookAuthenticationType", Kind::String)
        .one_of(super::WebhookAuthenticationType::VALUES);
    pub static WEBHOOK_DEFINITION: Schema = Schema::plain("WebhookDefinition", Kind::Structure).members(&[
        Member::plain("name", &WEBHOOK_NAME).required(),
        Member::plain("targetPipeline", &PIPELINE_NAME).required(),
        Member::plain("targetAction", &ACTION_NAME).required(),
        Member::plain("filters", &WEBHOOK_FILTERS).required(),
        Member::plain("authentication", &WEBHOOK_AUTHENTICATION_TYPE).required(),
        Member::plain("authenticationConfiguration", &WEBHOOK_AUTH_CONFIGURATION).required(),
    ]);
    pub static WEBHOOK_FILTER_RULE: Schema = Schema::plain("WebhookFilterRule", Kind::Structure).members(&[
        Member::plain("jsonPath", &JSON_PATH).required(),
        Member::plain("matchEquals", &MATCH_EQUALS),
    ]);
    pub static WEBHOOK_FILTERS: Schema = Schema::plain("WebhookFilters", Kind::List)
        .members(&[Member::plain("member", &WEBHOOK_FILTER_RULE)])
        .max(5.0);
    pub static WEBHOOK_LIST: Schema =
        Schema::plain("WebhookList", Kind::List).members(&[Member::plain("member", &LIST_WEBHOOK_ITEM)]);
    pub static WEBHOOK_NAME: Schema =
        Schema::plain("WebhookName", Kind::String).min(1.0).max(100.0).pattern(r"[A-Za-z0-9.@\-_]+");
    pub static WEBHOOK_URL: Schema = Schema::plain("WebhookUrl", Kind::String).min(1.0).max(1000.0);
    pub static DELETE_CUSTOM_ACTION_TYPE_OUTPUT: Schema =
        Schema::plain("DeleteCustomActionTypeOutput", Kind::Structure);
    pub static DELETE_PIPELINE_OUTPUT: Schema = Schema::plain("DeletePipelineOutput", Kind::Structure);
    pub static DISABLE_STAGE_TRANSITION_OUTPUT: Schema =
        Schema::plain("DisableStageTransitionOutput", Kind::Structure);
    pub static ENABLE_STAGE_TRANSITION_OUTPUT: Schema =
        Schema::plain("EnableStageTransitionOutput", Kind::Structure);
    pub static OVERRIDE_STAGE_CONDITION_OUTPUT: Schema =
        Schema::plain("OverrideStageConditionOutput", Kind::Structure);
    pub static PUT_JOB_FAILURE_RESULT_OUTPUT: Schema =
        Schema::plain("PutJobFailureResultOutput", Kind::Structure);
    pub static PUT_JOB_SUCCESS_RESULT_OUTPUT: Schema =
        Schema::plain("PutJobSuccessResultOutput", Kind::Structure);
    pub static PUT_THIRD_PARTY_JOB_FAILURE_RESULT_OUTPUT: Schema =
        Schema::plain("PutThirdPartyJobFailureResultOutput", Kind::Structure);
    pub static PUT_THIRD_PARTY_JOB_SUCCESS_RESULT_OUTPUT: Schema =
        Schema::plain("PutThirdPartyJobSuccessResultOutput", Kind::Structure);
    pub static UPDATE_ACTION_TYPE_OUTPUT: Schema = Schema::plain("UpdateActionTypeOutput", Kind::Structure);
}
