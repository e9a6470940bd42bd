//! SFN: written by `cargo xtask codegen` from botocore's model; edits are lost.

pub static SERVICE: crate::ServiceInfo = crate::ServiceInfo {
    name: "stepfunctions",
    service_id: "SFN",
    endpoint_prefix: "states",
    signing_name: "states",
    protocol: crate::Protocol::AwsJson10,
    target_prefix: Some("AWSStepFunctions"),
    api_version: "2016-11-23",
    xml_namespace: None,
    query_compatible: false,
    operations: &[
        &info::CREATE_ACTIVITY,
        &info::CREATE_STATE_MACHINE,
        &info::CREATE_STATE_MACHINE_ALIAS,
        &info::DELETE_ACTIVITY,
        &info::DELETE_STATE_MACHINE,
        &info::DELETE_STATE_MACHINE_ALIAS,
        &info::DELETE_STATE_MACHINE_VERSION,
        &info::DESCRIBE_ACTIVITY,
        &info::DESCRIBE_EXECUTION,
        &info::DESCRIBE_MAP_RUN,
        &info::DESCRIBE_STATE_MACHINE,
        &info::DESCRIBE_STATE_MACHINE_ALIAS,
        &info::DESCRIBE_STATE_MACHINE_FOR_EXECUTION,
        &info::GET_ACTIVITY_TASK,
        &info::GET_EXECUTION_HISTORY,
        &info::LIST_ACTIVITIES,
        &info::LIST_EXECUTIONS,
        &info::LIST_MAP_RUNS,
        &info::LIST_STATE_MACHINE_ALIASES,
        &info::LIST_STATE_MACHINE_VERSIONS,
        &info::LIST_STATE_MACHINES,
        &info::LIST_TAGS_FOR_RESOURCE,
        &info::PUBLISH_STATE_MACHINE_VERSION,
        &info::REDRIVE_EXECUTION,
        &info::SEND_TASK_FAILURE,
        &info::SEND_TASK_HEARTBEAT,
        &info::SEND_TASK_SUCCESS,
        &info::START_EXECUTION,
        &info::START_SYNC_EXECUTION,
        &info::STOP_EXECUTION,
        &info::TAG_RESOURCE,
        &info::TEST_STATE,
        &info::UNTAG_RESOURCE,
        &info::UPDATE_MAP_RUN,
        &info::UPDATE_STATE_MACHINE,
        &info::UPDATE_STATE_MACHINE_ALIAS,
        &info::VALIDATE_STATE_MACHINE_DEFINITION,
    ],
};

pub struct CreateActivity;

impl crate::Operation for CreateActivity {
    type Input = CreateActivityInput;
    type Output = CreateActivityOutput;
    const SERVICE: &'static crate::ServiceInfo = &SERVICE;
    const INFO: &'static crate::OperationInfo = &info::CREATE_ACTIVITY;
}

pub struct CreateStateMachine;

impl crate::Operation for CreateStateMachine {
    type Input = CreateStateMachineInput;
    type Output = CreateStateMachineOutput;
    const SERVICE: &'static crate::ServiceInfo = &SERVICE;
    const INFO: &'static crate::OperationInfo = &info::CREATE_STATE_MACHINE;
}

pub struct CreateStateMachineAlias;

impl crate::Operation for CreateStateMachineAlias {
    type Input = CreateStateMachineAliasInput;
    type Output = CreateStateMachineAliasOutput;
    const SERVICE: &'static crate::ServiceInfo = &SERVICE;
    const INFO: &'static crate::OperationInfo = &info::CREATE_STATE_MACHINE_ALIAS;
}

pub struct DeleteActivity;

impl crate::Operation for DeleteActivity {
    type Input = DeleteActivityInput;
    type Output = DeleteActivityOutput;
    const SERVICE: &'static crate::ServiceInfo = &SERVICE;
    const INFO: &'static crate::OperationInfo = &info::DELETE_ACTIVITY;
}

pub struct DeleteStateMachine;

impl crate::Operation for DeleteStateMachine {
    type Input = DeleteStateMachineInput;
    type Output = DeleteStateMachineOutput;
    const SERVICE: &'static crate::ServiceInfo = &SERVICE;
    const INFO: &'static crate::OperationInfo = &info::DELETE_STATE_MACHINE;
}

pub struct DeleteStateMachineAlias;

impl crate::Operation for DeleteStateMachineAlias {
    type Input = DeleteStateMachineAliasInput;
    type Output = DeleteStateMachineAliasOutput;
    const SERVICE: &'static crate::ServiceInfo = &SERVICE;
    const INFO: &'static crate::OperationInfo = &info::DELETE_STATE_MACHINE_ALIAS;
}

pub struct DeleteStateMachineVersion;

impl crate::Operation for DeleteStateMachineVersion {
    type Input = DeleteStateMachineVersionInput;
    type Output = DeleteStateMachineVersionOutput;
    const SERVICE: &'static crate::ServiceInfo = &SERVICE;
    const INFO: &'static crate::OperationInfo = &info::DELETE_STATE_MACHINE_VERSION;
}

pub struct DescribeActivity;

impl crate::Operation for DescribeActivity {
    type Input = DescribeActivityInput;
    type Output = DescribeActivityOutput;
    const SERVICE: &'static crate::ServiceInfo = &SERVICE;
    const INFO: &'static crate::OperationInfo = &info::DESCRIBE_ACTIVITY;
}

pub struct DescribeExecution;

impl crate::Operation for DescribeExecution {
    type Input = DescribeExecutionInput;
    type Output = DescribeExecutionOutput;
    const SERVICE: &'static crate::ServiceInfo = &SERVICE;
    const INFO: &'static crate::OperationInfo = &info::DESCRIBE_EXECUTION;
}

pub struct DescribeMapRun;

impl crate::Operation for DescribeMapRun {
    type Input = DescribeMapRunInput;
    type Output = DescribeMapRunOutput;
    const SERVICE: &'static crate::ServiceInfo = &SERVICE;
    const INFO: &'static crate::OperationInfo = &info::DESCRIBE_MAP_RUN;
}

pub struct DescribeStateMachine;

impl crate::Operation for DescribeStateMachine {
    type Input = DescribeStateMachineInput;
    type Output = DescribeStateMachineOutput;
    const SERVICE: &'static crate::ServiceInfo = &SERVICE;
    const INFO: &'static crate::OperationInfo = &info::DESCRIBE_STATE_MACHINE;
}

pub struct DescribeStateMachineAlias;

impl crate::Operation for DescribeStateMachineAlias {
    type Input = DescribeStateMachineAliasInput;
    type Output = DescribeStateMachineAliasOutput;
    const SERVICE: &'static crate::ServiceInfo = &SERVICE;
    const INFO: &'static crate::OperationInfo = &info::DESCRIBE_STATE_MACHINE_ALIAS;
}

pub struct DescribeStateMachineForExecution;

impl crate::Operation for DescribeStateMachineForExecution {
    type Input = DescribeStateMachineForExecutionInput;
    type Output = DescribeStateMachineForExecutionOutput;
    const SERVICE: &'static crate::ServiceInfo = &SERVICE;
    const INFO: &'static crate::OperationInfo = &info::DESCRIBE_STATE_MACHINE_FOR_EXECUTION;
}

pub struct GetActivityTask;

impl crate::Operation for GetActivityTask {
    type Input = GetActivityTaskInput;
    type Output = GetActivityTaskOutput;
    const SERVICE: &'static crate::ServiceInfo = &SERVICE;
    const INFO: &'static crate::OperationInfo = &info::GET_ACTIVITY_TASK;
}

pub struct GetExecutionHistory;

impl crate::Operation for GetExecutionHistory {
    type Input = GetExecutionHistoryInput;
    type Output = GetExecutionHistoryOutput;
    const SERVICE: &'static crate::ServiceInfo = &SERVICE;
    const INFO: &'static crate::OperationInfo = &info::GET_EXECUTION_HISTORY;
}

pub struct ListActivities;

impl crate::Operation for ListActivities {
    type Input = ListActivitiesInput;
    type Output = ListActivitiesOutput;
    const SERVICE: &'static crate::ServiceInfo = &SERVICE;
    const INFO: &'static crate::OperationInfo = &info::LIST_ACTIVITIES;
}

pub struct ListExecutions;

impl crate::Operation for ListExecutions {
    type Input = ListExecutionsInput;
    type Output = ListExecutionsOutput;
    const SERVICE: &'static crate::ServiceInfo = &SERVICE;
    const INFO: &'static crate::OperationInfo = &info::LIST_EXECUTIONS;
}

pub struct ListMapRuns;

impl crate::Operation for ListMapRuns {
    type Input = ListMapRunsInput;
    type Output = ListMapRunsOutput;
    const SERVICE: &'static crate::ServiceInfo = &SERVICE;
    const INFO: &'static crate::OperationInfo = &info::LIST_MAP_RUNS;
}

pub struct ListStateMachineAliases;

impl crate::Operation for ListStateMachineAliases {
    type Input = ListStateMachineAliasesInput;
    type Output = ListStateMachineAliasesOutput;
    const SERVICE: &'static crate::ServiceInfo = &SERVICE;
    const INFO: &'static crate::OperationInfo = &info::LIST_STATE_MACHINE_ALIASES;
}

pub struct ListStateMachineVersions;

impl crate::Operation for ListStateMachineVersions {
    type Input = ListStateMachineVersionsInput;
    type Output = ListStateMachineVersionsOutput;
    const SERVICE: &'static crate::ServiceInfo = &SERVICE;
    const INFO: &'static crate::OperationInfo = &info::LIST_STATE_MACHINE_VERSIONS;
}

pub struct ListStateMachines;

impl crate::Operation for ListStateMachines {
    type Input = ListStateMachinesInput;
    type Output = ListStateMachinesOutput;
    const SERVICE: &'static crate::ServiceInfo = &SERVICE;
    const INFO: &'static crate::OperationInfo = &info::LIST_STATE_MACHINES;
}

pub struct ListTagsForResource;

impl crate::Operation for ListTagsForResource {
    type Input = ListTagsForResourceInput;
    type Output = ListTagsForResourceOutput;
    const SERVICE: &'static crate::ServiceInfo = &SERVICE;
    const INFO: &'static crate::OperationInfo = &info::LIST_TAGS_FOR_RESOURCE;
}

pub struct PublishStateMachineVersion;

impl crate::Operation for PublishStateMachineVersion {
    type Input = PublishStateMachineVersionInput;
    type Output = PublishStateMachineVersionOutput;
    const SERVICE: &'static crate::ServiceInfo = &SERVICE;
    const INFO: &'static crate::OperationInfo = &info::PUBLISH_STATE_MACHINE_VERSION;
}

pub struct RedriveExecution;

impl crate::Operation for RedriveExecution {
    type Input = RedriveExecutionInput;
    type Output = RedriveExecutionOutput;
    const SERVICE: &'static crate::ServiceInfo = &SERVICE;
    const INFO: &'static crate::OperationInfo = &info::REDRIVE_EXECUTION;
}

pub struct SendTaskFailure;

impl crate::Operation for SendTaskFailure {
    type Input = SendTaskFailureInput;
    type Output = SendTaskFailureOutput;
    const SERVICE: &'static crate::ServiceInfo = &SERVICE;
    const INFO: &'static crate::OperationInfo = &info::SEND_TASK_FAILURE;
}

pub struct SendTaskHeartbeat;

impl crate::Operation for SendTaskHeartbeat {
    type Input = SendTaskHeartbeatInput;
    type Output = SendTaskHeartbeatOutput;
    const SERVICE: &'static crate::ServiceInfo = &SERVICE;
    const INFO: &'static crate::OperationInfo = &info::SEND_TASK_HEARTBEAT;
}

pub struct SendTaskSuccess;

impl crate::Operation for SendTaskSuccess {
    type Input = SendTaskSuccessInput;
    type Output = SendTaskSuccessOutput;
    const SERVICE: &'static crate::ServiceInfo = &SERVICE;
    const INFO: &'static crate::OperationInfo = &info::SEND_TASK_SUCCESS;
}

pub struct StartExecution;

impl crate::Operation for StartExecution {
    type Input = StartExecutionInput;
    type Output = StartExecutionOutput;
    const SERVICE: &'static crate::ServiceInfo = &SERVICE;
    const INFO: &'static crate::OperationInfo = &info::START_EXECUTION;
}

pub struct StartSyncExecution;

impl crate::Operation for StartSyncExecution {
    type Input = StartSyncExecutionInput;
    type Output = StartSyncExecutionOutput;
    const SERVICE: &'static crate::ServiceInfo = &SERVICE;
    const INFO: &'static crate::OperationInfo = &info::START_SYNC_EXECUTION;
}

pub struct StopExecution;

impl crate::Operation for StopExecution {
    type Input = StopExecutionInput;
    type Output = StopExecutionOutput;
    const SERVICE: &'static crate::ServiceInfo = &SERVICE;
    const INFO: &'static crate::OperationInfo = &info::STOP_EXECUTION;
}

pub struct TagResource;

impl crate::Operation for TagResource {
    type Input = TagResourceInput;
    type Output = TagResourceOutput;
    const SERVICE: &'static crate::ServiceInfo = &SERVICE;
    const INFO: &'static crate::OperationInfo = &info::TAG_RESOURCE;
}

pub struct TestState;

impl crate::Operation for TestState {
    type Input = TestStateInput;
    type Output = TestStateOutput;
    const SERVICE: &'static crate::ServiceInfo = &SERVICE;
    const INFO: &'static crate::OperationInfo = &info::TEST_STATE;
}

pub struct UntagResource;

impl crate::Operation for UntagResource {
    type Input = UntagResourceInput;
    type Output = UntagResourceOutput;
    const SERVICE: &'static crate::ServiceInfo = &SERVICE;
    const INFO: &'static crate::OperationInfo = &info::UNTAG_RESOURCE;
}

pub struct UpdateMapRun;

impl crate::Operation for UpdateMapRun {
    type Input = UpdateMapRunInput;
    type Output = UpdateMapRunOutput;
    const SERVICE: &'static crate::ServiceInfo = &SERVICE;
    const INFO: &'static crate::OperationInfo = &info::UPDATE_MAP_RUN;
}

pub struct UpdateStateMachine;

impl crate::Operation for UpdateStateMachine {
    type Input = UpdateStateMachineInput;
    type Output = UpdateStateMachineOutput;
    const SERVICE: &'static crate::ServiceInfo = &SERVICE;
    const INFO: &'static crate::OperationInfo = &info::UPDATE_STATE_MACHINE;
}

pub struct UpdateStateMachineAlias;

impl crate::Operation for UpdateStateMachineAlias {
    type Input = UpdateStateMachineAliasInput;
    type Output = UpdateStateMachineAliasOutput;
    const SERVICE: &'static crate::ServiceInfo = &SERVICE;
    const INFO: &'static crate::OperationInfo = &info::UPDATE_STATE_MACHINE_ALIAS;
}

pub struct ValidateStateMachineDefinition;

impl crate::Operation for ValidateStateMachineDefinition {
    type Input = ValidateStateMachineDefinitionInput;
    type Output = ValidateStateMachineDefinitionOutput;
    const SERVICE: &'static crate::ServiceInfo = &SERVICE;
    const INFO: &'static crate::OperationInfo = &info::VALIDATE_STATE_MACHINE_DEFINITION;
}

/// What the model says of the operations.
pub mod info {
    use super::schema;
    use crate::OperationInfo;

    pub static CREATE_ACTIVITY: OperationInfo = OperationInfo {
        name: "CreateActivity",
        method: "POST",
        uri: "/",
        status: 200,
        input: &schema::CREATE_ACTIVITY_INPUT,
        output: &schema::CREATE_ACTIVITY_OUTPUT,
        result_wrapper: None,
        input_xml_name: None,
        input_xml_namespace: None,
        errors: &[
            "ActivityLimitExceeded",
            "ActivityAlreadyExists",
            "InvalidName",
            "TooManyTags",
            "InvalidEncryptionConfiguration",
            "KmsAccessDeniedException",
            "KmsThrottlingException",
        ],
    };
    pub static CREATE_STATE_MACHINE: OperationInfo = OperationInfo {
        name: "CreateStateMachine",
        method: "POST",
        uri: "/",
        status: 200,
        input: &schema::CREATE_STATE_MACHINE_INPUT,
        output: &schema::CREATE_STATE_MACHINE_OUTPUT,
        result_wrapper: None,
        input_xml_name: None,
        input_xml_namespace: None,
        errors: &[
            "InvalidArn",
            "InvalidDefinition",
            "InvalidName",
            "InvalidLoggingConfiguration",
            "InvalidTracingConfiguration",
            "StateMachineAlreadyExists",
            "StateMachineDeleting",
            "StateMachineLimitExceeded",
            "StateMachineTypeNotSupported",
            "TooManyTags",
            "ValidationException",
            "ConflictException",
            "InvalidEncryptionConfiguration",
            "KmsAccessDeniedException",
            "KmsThrottlingException",
        ],
    };
    pub static CREATE_STATE_MACHINE_ALIAS: OperationInfo = OperationInfo {
        name: "CreateStateMachineAlias",
        method: "POST",
        uri: "/",
        status: 200,
        input: &schema::CREATE_STATE_MACHINE_ALIAS_INPUT,
        output: &schema::CREATE_STATE_MACHINE_ALIAS_OUTPUT,
        result_wrapper: None,
        input_xml_name: None,
        input_xml_namespace: None,
        errors: &[
            "InvalidArn",
            "InvalidName",
            "ValidationException",
            "StateMachineDeleting",
            "ResourceNotFound",
            "ConflictException",
            "ServiceQuotaExceededException",
        ],
    };
    pub static DELETE_ACTIVITY: OperationInfo = OperationInfo {
        name: "DeleteActivity",
        method: "POST",
        uri: "/",
        status: 200,
        input: &schema::DELETE_ACTIVITY_INPUT,
        output: &schema::DELETE_ACTIVITY_OUTPUT,
        result_wrapper: None,
        input_xml_name: None,
        input_xml_namespace: None,
        errors: &["InvalidArn"],
    };
    pub static DELETE_STATE_MACHINE: OperationInfo = OperationInfo {
        name: "DeleteStateMachine",
        method: "POST",
        uri: "/",
        status: 200,
        input: &schema::DELETE_STATE_MACHINE_INPUT,
        output: &schema::DELETE_STATE_MACHINE_OUTPUT,
        result_wrapper: None,
        input_xml_name: None,
        input_xml_namespace: None,
        errors: &["InvalidArn", "ValidationException"],
    };
    pub static DELETE_STATE_MACHINE_ALIAS: OperationInfo = OperationInfo {
        name: "DeleteStateMachineAlias",
        method: "POST",
        uri: "/",
        status: 200,
        input: &schema::DELETE_STATE_MACHINE_ALIAS_INPUT,
        output: &schema::DELETE_STATE_MACHINE_ALIAS_OUTPUT,
        result_wrapper: None,
        input_xml_name: None,
        input_xml_namespace: None,
        errors: &["ValidationException", "InvalidArn", "ResourceNotFound", "ConflictException"],
    };
    pub static DELETE_STATE_MACHINE_VERSION: OperationInfo = OperationInfo {
        name: "DeleteStateMachineVersion",
        method: "POST",
        uri: "/",
        status: 200,
        input: &schema::DELETE_STATE_MACHINE_VERSION_INPUT,
        output: &schema::DELETE_STATE_MACHINE_VERSION_OUTPUT,
        result_wrapper: None,
        input_xml_name: None,
        input_xml_namespace: None,
        errors: &["ValidationException", "InvalidArn", "ConflictException"],
    };
    pub static DESCRIBE_ACTIVITY: OperationInfo = OperationInfo {
        name: "DescribeActivity",
        method: "POST",
        uri: "/",
        status: 200,
        input: &schema::DESCRIBE_ACTIVITY_INPUT,
        output: &schema::DESCRIBE_ACTIVITY_OUTPUT,
        result_wrapper: None,
        input_xml_name: None,
        input_xml_namespace: None,
        errors: &["ActivityDoesNotExist", "InvalidArn"],
    };
    pub static DESCRIBE_EXECUTION: OperationInfo = OperationInfo {
        name: "DescribeExecution",
        method: "POST",
        uri: "/",
        status: 200,
        input: &schema::DESCRIBE_EXECUTION_INPUT,
        output: &schema::DESCRIBE_EXECUTION_OUTPUT,
        result_wrapper: None,
        input_xml_name: None,
        input_xml_namespace: None,
        errors: &[
            "ExecutionDoesNotExist",
            "InvalidArn",
            "KmsAccessDeniedException",
            "KmsInvalidStateException",
            "KmsThrottlingException",
        ],
    };
    pub static DESCRIBE_MAP_RUN: OperationInfo = OperationInfo {
        name: "DescribeMapRun",
        method: "POST",
        uri: "/",
        status: 200,
        input: &schema::DESCRIBE_MAP_RUN_INPUT,
        output: &schema::DESCRIBE_MAP_RUN_OUTPUT,
        result_wrapper: None,
        input_xml_name: None,
        input_xml_namespace: None,
        errors: &["ResourceNotFound", "InvalidArn"],
    };
    pub static DESCRIBE_STATE_MACHINE: OperationInfo = OperationInfo {
        name: "DescribeStateMachine",
        method: "POST",
        uri: "/",
        status: 200,
        input: &schema::DESCRIBE_STATE_MACHINE_INPUT,
        output: &schema::DESCRIBE_STATE_MACHINE_OUTPUT,
        result_wrapper: None,
        input_xml_name: None,
        input_xml_namespace: None,
        errors: &[
            "InvalidArn",
            "StateMachineDoesNotExist",
            "KmsAccessDeniedException",
            "KmsInvalidStateException",
            "KmsThrottlingException",
        ],
    };
    pub static DESCRIBE_STATE_MACHINE_ALIAS: OperationInfo = OperationInfo {
        name: "DescribeStateMachineAlias",
        method: "POST",
        uri: "/",
        status: 200,
        input: &schema::DESCRIBE_STATE_MACHINE_ALIAS_INPUT,
        output: &schema::DESCRIBE_STATE_MACHINE_ALIAS_OUTPUT,
        result_wrapper: None,
        input_xml_name: None,
        input_xml_namespace: None,
        errors: &["ValidationException", "InvalidArn", "ResourceNotFound"],
    };
    pub static DESCRIBE_STATE_MACHINE_FOR_EXECUTION: OperationInfo = OperationInfo {
        name: "DescribeStateMachineForExecution",
        method: "POST",
        uri: "/",
        status: 200,
        input: &schema::DESCRIBE_STATE_MACHINE_FOR_EXECUTION_INPUT,
        output: &schema::DESCRIBE_STATE_MACHINE_FOR_EXECUTION_OUTPUT,
        result_wrapper: None,
        input_xml_name: None,
        input_xml_namespace: None,
        errors: &[
            "ExecutionDoesNotExist",
            "InvalidArn",
            "KmsAccessDeniedException",
            "KmsInvalidStateException",
            "KmsThrottlingException",
        ],
    };
    pub static GET_ACTIVITY_TASK: OperationInfo = OperationInfo {
        name: "GetActivityTask",
        method: "POST",
        uri: "/",
        status: 200,
        input: &schema::GET_ACTIVITY_TASK_INPUT,
        output: &schema::GET_ACTIVITY_TASK_OUTPUT,
        result_wrapper: None,
        input_xml_name: None,
        input_xml_namespace: None,
        errors: &[
            "ActivityDoesNotExist",
            "ActivityWorkerLimitExceeded",
            "InvalidArn",
            "KmsAccessDeniedException",
            "KmsInvalidStateException",
            "KmsThrottlingException",
        ],
    };
    pub static GET_EXECUTION_HISTORY: OperationInfo = OperationInfo {
        name: "GetExecutionHistory",
        method: "POST",
        uri: "/",
        status: 200,
        input: &schema::GET_EXECUTION_HISTORY_INPUT,
        output: &schema::GET_EXECUTION_HISTORY_OUTPUT,
        result_wrapper: None,
        input_xml_name: None,
        input_xml_namespace: None,
        errors: &[
            "ExecutionDoesNotExist",
            "InvalidArn",
            "InvalidToken",
            "KmsAccessDeniedException",
            "KmsInvalidStateException",
            "KmsThrottlingException",
        ],
    };
    pub static LIST_ACTIVITIES: OperationInfo = OperationInfo {
        name: "ListActivities",
        method: "POST",
        uri: "/",
        status: 200,
        input: &schema::LIST_ACTIVITIES_INPUT,
        output: &schema::LIST_ACTIVITIES_OUTPUT,
        result_wrapper: None,
        input_xml_name: None,
        input_xml_namespace: None,
        errors: &["InvalidToken"],
    };
    pub static LIST_EXECUTIONS: OperationInfo = OperationInfo {
        name: "ListExecutions",
        method: "POST",
        uri: "/",
        status: 200,
        input: &schema::LIST_EXECUTIONS_INPUT,
        output: &schema::LIST_EXECUTIONS_OUTPUT,
        result_wrapper: None,
        input_xml_name: None,
        input_xml_namespace: None,
        errors: &[
            "InvalidArn",
            "InvalidToken",
            "StateMachineDoesNotExist",
            "StateMachineTypeNotSupported",
            "ValidationException",
            "ResourceNotFound",
        ],
    };
    pub static LIST_MAP_RUNS: OperationInfo = OperationInfo {
        name: "ListMapRuns",
        method: "POST",
        uri: "/",
        status: 200,
        input: &schema::LIST_MAP_RUNS_INPUT,
        output: &schema::LIST_MAP_RUNS_OUTPUT,
        result_wrapper: None,
        input_xml_name: None,
        input_xml_namespace: None,
        errors: &["ExecutionDoesNotExist", "InvalidArn", "InvalidToken"],
    };
    pub static LIST_STATE_MACHINE_ALIASES: OperationInfo = OperationInfo {
        name: "ListStateMachineAliases",
        method: "POST",
        uri: "/",
        status: 200,
        input: &schema::LIST_STATE_MACHINE_ALIASES_INPUT,
        output: &schema::LIST_STATE_MACHINE_ALIASES_OUTPUT,
        result_wrapper: None,
        input_xml_name: None,
        input_xml_namespace: None,
        errors: &[
            "InvalidArn",
            "InvalidToken",
            "ResourceNotFound",
            "StateMachineDoesNotExist",
            "StateMachineDeleting",
        ],
    };
    pub static LIST_STATE_MACHINE_VERSIONS: OperationInfo = OperationInfo {
        name: "ListStateMachineVersions",
        method: "POST",
        uri: "/",
        status: 200,
        input: &schema::LIST_STATE_MACHINE_VERSIONS_INPUT,
        output: &schema::LIST_STATE_MACHINE_VERSIONS_OUTPUT,
        result_wrapper: None,
        input_xml_name: None,
        input_xml_namespace: None,
        errors: &["ValidationException", "InvalidArn", "InvalidToken"],
    };
    pub static LIST_STATE_MACHINES: OperationInfo = OperationInfo {
        name: "ListStateMachines",
        method: "POST",
        uri: "/",
        status: 200,
        input: &schema::LIST_STATE_MACHINES_INPUT,
        output: &schema::LIST_STATE_MACHINES_OUTPUT,
        result_wrapper: None,
        input_xml_name: None,
        input_xml_namespace: None,
        errors: &["InvalidToken"],
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
        errors: &["InvalidArn", "ResourceNotFound"],
    };
    pub static PUBLISH_STATE_MACHINE_VERSION: OperationInfo = OperationInfo {
        name: "PublishStateMachineVersion",
        method: "POST",
        uri: "/",
        status: 200,
        input: &schema::PUBLISH_STATE_MACHINE_VERSION_INPUT,
        output: &schema::PUBLISH_STATE_MACHINE_VERSION_OUTPUT,
        result_wrapper: None,
        input_xml_name: None,
        input_xml_namespace: None,
        errors: &[
            "ValidationException",
            "StateMachineDeleting",
            "StateMachineDoesNotExist",
            "ServiceQuotaExceededException",
            "ConflictException",
            "InvalidArn",
        ],
    };
    pub static REDRIVE_EXECUTION: OperationInfo = OperationInfo {
        name: "RedriveExecution",
        method: "POST",
        uri: "/",
        status: 200,
        input: &schema::REDRIVE_EXECUTION_INPUT,
        output: &schema::REDRIVE_EXECUTION_OUTPUT,
        result_wrapper: None,
        input_xml_name: None,
        input_xml_namespace: None,
        errors: &[
            "ExecutionDoesNotExist",
            "ExecutionNotRedrivable",
            "ExecutionLimitExceeded",
            "InvalidArn",
            "ValidationException",
        ],
    };
    pub static SEND_TASK_FAILURE: OperationInfo = OperationInfo {
        name: "SendTaskFailure",
        method: "POST",
        uri: "/",
        status: 200,
        input: &schema::SEND_TASK_FAILURE_INPUT,
        output: &schema::SEND_TASK_FAILURE_OUTPUT,
        result_wrapper: None,
        input_xml_name: None,
        input_xml_namespace: None,
        errors: &[
            "TaskDoesNotExist",
            "InvalidToken",
            "TaskTimedOut",
            "KmsAccessDeniedException",
            "KmsInvalidStateException",
            "KmsThrottlingException",
        ],
    };
    pub static SEND_TASK_HEARTBEAT: OperationInfo = OperationInfo {
        name: "SendTaskHeartbeat",
        method: "POST",
        uri: "/",
        status: 200,
        input: &schema::SEND_TASK_HEARTBEAT_INPUT,
        output: &schema::SEND_TASK_HEARTBEAT_OUTPUT,
        result_wrapper: None,
        input_xml_name: None,
        input_xml_namespace: None,
        errors: &["TaskDoesNotExist", "InvalidToken", "TaskTimedOut"],
    };
    pub static SEND_TASK_SUCCESS: OperationInfo = OperationInfo {
        name: "SendTaskSuccess",
        method: "POST",
        uri: "/",
        status: 200,
        input: &schema::SEND_TASK_SUCCESS_INPUT,
        output: &schema::SEND_TASK_SUCCESS_OUTPUT,
        result_wrapper: None,
        input_xml_name: None,
        input_xml_namespace: None,
        errors: &[
            "TaskDoesNotExist",
            "InvalidOutput",
            "InvalidToken",
            "TaskTimedOut",
            "KmsAccessDeniedException",
            "KmsInvalidStateException",
            "KmsThrottlingException",
        ],
    };
    pub static START_EXECUTION: OperationInfo = OperationInfo {
        name: "StartExecution",
        method: "POST",
        uri: "/",
        status: 200,
        input: &schema::START_EXECUTION_INPUT,
        output: &schema::START_EXECUTION_OUTPUT,
        result_wrapper: None,
        input_xml_name: None,
        input_xml_namespace: None,
        errors: &[
            "ExecutionLimitExceeded",
            "ExecutionAlreadyExists",
            "InvalidArn",
            "InvalidExecutionInput",
            "InvalidName",
            "StateMachineDoesNotExist",
            "StateMachineDeleting",
            "ValidationException",
            "KmsAccessDeniedException",
            "KmsInvalidStateException",
            "KmsThrottlingException",
        ],
    };
    pub static START_SYNC_EXECUTION: OperationInfo = OperationInfo {
        name: "StartSyncExecution",
        method: "POST",
        uri: "/",
        status: 200,
        input: &schema::START_SYNC_EXECUTION_INPUT,
        output: &schema::START_SYNC_EXECUTION_OUTPUT,
        result_wrapper: None,
        input_xml_name: None,
        input_xml_namespace: None,
        errors: &[
            "InvalidArn",
            "InvalidExecutionInput",
            "InvalidName",
            "StateMachineDoesNotExist",
            "StateMachineDeleting",
            "StateMachineTypeNotSupported",
            "KmsAccessDeniedException",
            "KmsInvalidStateException",
            "KmsThrottlingException",
        ],
    };
    pub static STOP_EXECUTION: OperationInfo = OperationInfo {
        name: "StopExecution",
        method: "POST",
        uri: "/",
        status: 200,
        input: &schema::STOP_EXECUTION_INPUT,
        output: &schema::STOP_EXECUTION_OUTPUT,
        result_wrapper: None,
        input_xml_name: None,
        input_xml_namespace: None,
        errors: &[
            "ExecutionDoesNotExist",
            "InvalidArn",
            "ValidationException",
            "KmsAccessDeniedException",
            "KmsInvalidStateException",
            "KmsThrottlingException",
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
        errors: &["InvalidArn", "ResourceNotFound", "TooManyTags"],
    };
    pub static TEST_STATE: OperationInfo = OperationInfo {
        name: "TestState",
        method: "POST",
        uri: "/",
        status: 200,
        input: &schema::TEST_STATE_INPUT,
        output: &schema::TEST_STATE_OUTPUT,
        result_wrapper: None,
        input_xml_name: None,
        input_xml_namespace: None,
        errors: &["InvalidArn", "InvalidDefinition", "InvalidExecutionInput", "ValidationException"],
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
        errors: &["InvalidArn", "ResourceNotFound"],
    };
    pub static UPDATE_MAP_RUN: OperationInfo = OperationInfo {
        name: "UpdateMapRun",
        method: "POST",
        uri: "/",
        status: 200,
        input: &schema::UPDATE_MAP_RUN_INPUT,
        output: &schema::UPDATE_MAP_RUN_OUTPUT,
        result_wrapper: None,
        input_xml_name: None,
        input_xml_namespace: None,
        errors: &["ResourceNotFound", "InvalidArn", "ValidationException"],
    };
    pub static UPDATE_STATE_MACHINE: OperationInfo = OperationInfo {
        name: "UpdateStateMachine",
        method: "POST",
        uri: "/",
        status: 200,
        input: &schema::UPDATE_STATE_MACHINE_INPUT,
        output: &schema::UPDATE_STATE_MACHINE_OUTPUT,
        result_wrapper: None,
        input_xml_name: None,
        input_xml_namespace: None,
        errors: &[
            "InvalidArn",
            "InvalidDefinition",
            "InvalidLoggingConfiguration",
            "InvalidTracingConfiguration",
            "MissingRequiredParameter",
            "StateMachineDeleting",
            "StateMachineDoesNotExist",
            "ServiceQuotaExceededException",
            "ConflictException",
            "ValidationException",
            "InvalidEncryptionConfiguration",
            "KmsAccessDeniedException",
            "KmsThrottlingException",
        ],
    };
    pub static UPDATE_STATE_MACHINE_ALIAS: OperationInfo = OperationInfo {
        name: "UpdateStateMachineAlias",
        method: "POST",
        uri: "/",
        status: 200,
        input: &schema::UPDATE_STATE_MACHINE_ALIAS_INPUT,
        output: &schema::UPDATE_STATE_MACHINE_ALIAS_OUTPUT,
        result_wrapper: None,
        input_xml_name: None,
        input_xml_namespace: None,
        errors: &[
            "ValidationException",
            "InvalidArn",
            "ResourceNotFound",
            "ConflictException",
            "StateMachineDeleting",
        ],
    };
    pub static VALIDATE_STATE_MACHINE_DEFINITION: OperationInfo = OperationInfo {
        name: "ValidateStateMachineDefinition",
        method: "POST",
        uri: "/",
        status: 200,
        input: &schema::VALIDATE_STATE_MACHINE_DEFINITION_INPUT,
        output: &schema::VALIDATE_STATE_MACHINE_DEFINITION_OUTPUT,
        result_wrapper: None,
        input_xml_name: None,
        input_xml_namespace: None,
        errors: &["ValidationException"],
    };
}

/// The errors that the model lists for the operations.
pub mod errors {
    use crate::Error;

    pub fn activity_already_exists(message: impl Into<String>) -> Error {
        Error::new("ActivityAlreadyExists", 400, message)
    }
    pub fn activity_does_not_exist(message: impl Into<String>) -> Error {
        Error::new("ActivityDoesNotExist", 400, message)
    }
    pub fn activity_limit_exceeded(message: impl Into<String>) -> Error {
        Error::new("ActivityLimitExceeded", 400, message)
    }
    pub fn activity_worker_limit_exceeded(message: impl Into<String>) -> Error {
        Error::new("ActivityWorkerLimitExceeded", 400, message)
    }
    pub fn conflict_exception(message: impl Into<String>) -> Error {
        Error::new("ConflictException", 400, message)
    }
    pub fn execution_already_exists(message: impl Into<String>) -> Error {
        Error::new("ExecutionAlreadyExists", 400, message)
    }
    pub fn execution_does_not_exist(message: impl Into<String>) -> Error {
        Error::new("ExecutionDoesNotExist", 400, message)
    }
    pub fn execution_limit_exceeded(message: impl Into<String>) -> Error {
        Error::new("ExecutionLimitExceeded", 400, message)
    }
    pub fn execution_not_redrivable(message: impl Into<String>) -> Error {
        Error::new("ExecutionNotRedrivable", 400, message)
    }
    pub fn invalid_arn(message: impl Into<String>) -> Error {
        Error::new("InvalidArn", 400, message)
    }
    pub fn invalid_definition(message: impl Into<String>) -> Error {
        Error::new("InvalidDefinition", 400, message)
    }
    pub fn invalid_encryption_configuration(message: impl Into<String>) -> Error {
        Error::new("InvalidEncryptionConfiguration", 400, message)
    }
    pub fn invalid_execution_input(message: impl Into<String>) -> Error {
        Error::new("InvalidExecutionInput", 400, message)
    }
    pub fn invalid_logging_configuration(message: impl Into<String>) -> Error {
        Error::new("InvalidLoggingConfiguration", 400, message)
    }
    pub fn invalid_name(message: impl Into<String>) -> Error {
        Error::new("InvalidName", 400, message)
    }
    pub fn invalid_output(message: impl Into<String>) -> Error {
        Error::new("InvalidOutput", 400, message)
    }
    pub fn invalid_token(message: impl Into<String>) -> Error {
        Error::new("InvalidToken", 400, message)
    }
    pub fn invalid_tracing_configuration(message: impl Into<String>) -> Error {
        Error::new("InvalidTracingConfiguration", 400, message)
    }
    pub fn kms_access_denied_exception(message: impl Into<String>) -> Error {
        Error::new("KmsAccessDeniedException", 400, message)
    }
    pub fn kms_invalid_state_exception(message: impl Into<String>) -> Error {
        Error::new("KmsInvalidStateException", 400, message)
    }
    pub fn kms_throttling_exception(message: impl Into<String>) -> Error {
        Error::new("KmsThrottlingException", 400, message)
    }
    pub fn missing_required_parameter(message: impl Into<String>) -> Error {
        Error::new("MissingRequiredParameter", 400, message)
    }
    pub fn resource_not_found(message: impl Into<String>) -> Error {
        Error::new("ResourceNotFound", 400, message)
    }
    pub fn service_quota_exceeded_exception(message: impl Into<String>) -> Error {
        Error::new("ServiceQuotaExceededException", 400, message)
    }
    pub fn state_machine_already_exists(message: impl Into<String>) -> Error {
        Error::new("StateMachineAlreadyExists", 400, message)
    }
    pub fn state_machine_deleting(message: impl Into<String>) -> Error {
        Error::new("StateMachineDeleting", 400, message)
    }
    pub fn state_machine_does_not_exist(message: impl Into<String>) -> Error {
        Error::new("StateMachineDoesNotExist", 400, message)
    }
    pub fn state_machine_limit_exceeded(message: impl Into<String>) -> Error {
        Error::new("StateMachineLimitExceeded", 400, message)
    }
    pub fn state_machine_type_not_supported(message: impl Into<String>) -> Error {
        Error::new("StateMachineTypeNotSupported", 400, message)
    }
    pub fn task_does_not_exist(message: impl Into<String>) -> Error {
        Error::new("TaskDoesNotExist", 400, message)
    }
    pub fn task_timed_out(message: impl Into<String>) -> Error {
        Error::new("TaskTimedOut", 400, message)
    }
    pub fn too_many_tags(message: impl Into<String>) -> Error {
        Error::new("TooManyTags", 400, message)
    }
    pub fn validation_exception(message: impl Into<String>) -> Error {
        Error::new("ValidationException", 400, message)
    }
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct ActivityFailedEventDetails {
    pub error: Option<String>,
    pub cause: Option<String>,
}

impl crate::TreeValue for ActivityFailedEventDetails {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self { error: s.take_optional(0)?, cause: s.take_optional(1)? })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(2);
        s.put_optional(0, self.error);
        s.put_optional(1, self.cause);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for ActivityFailedEventDetails {
    const SCHEMA: &'static crate::Schema = &schema::ACTIVITY_FAILED_EVENT_DETAILS;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct ActivityListItem {
    pub activity_arn: Option<String>,
    pub name: Option<String>,
    pub creation_date: Option<crate::Timestamp>,
}

impl crate::TreeValue for ActivityListItem {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self {
            activity_arn: s.take_optional(0)?,
            name: s.take_optional(1)?,
            creation_date: s.take_optional(2)?,
        })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(3);
        s.put_optional(0, self.activity_arn);
        s.put_optional(1, self.name);
        s.put_optional(2, self.creation_date);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for ActivityListItem {
    const SCHEMA: &'static crate::Schema = &schema::ACTIVITY_LIST_ITEM;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct ActivityScheduleFailedEventDetails {
    pub error: Option<String>,
    pub cause: Option<String>,
}

impl crate::TreeValue for ActivityScheduleFailedEventDetails {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self { error: s.take_optional(0)?, cause: s.take_optional(1)? })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(2);
        s.put_optional(0, self.error);
        s.put_optional(1, self.cause);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for ActivityScheduleFailedEventDetails {
    const SCHEMA: &'static crate::Schema = &schema::ACTIVITY_SCHEDULE_FAILED_EVENT_DETAILS;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct ActivityScheduledEventDetails {
    pub resource: Option<String>,
    pub input: Option<String>,
    pub input_details: Option<HistoryEventExecutionDataDetails>,
    pub timeout_in_seconds: Option<i64>,
    pub heartbeat_in_seconds: Option<i64>,
}

impl crate::TreeValue for ActivityScheduledEventDetails {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self {
            resource: s.take_optional(0)?,
            input: s.take_optional(1)?,
            input_details: s.take_optional(2)?,
            timeout_in_seconds: s.take_optional(3)?,
            heartbeat_in_seconds: s.take_optional(4)?,
        })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(5);
        s.put_optional(0, self.resource);
        s.put_optional(1, self.input);
        s.put_optional(2, self.input_details);
        s.put_optional(3, self.timeout_in_seconds);
        s.put_optional(4, self.heartbeat_in_seconds);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for ActivityScheduledEventDetails {
    const SCHEMA: &'static crate::Schema = &schema::ACTIVITY_SCHEDULED_EVENT_DETAILS;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct ActivityStartedEventDetails {
    pub worker_name: Option<String>,
}

impl crate::TreeValue for ActivityStartedEventDetails {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self { worker_name: s.take_optional(0)? })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(1);
        s.put_optional(0, self.worker_name);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for ActivityStartedEventDetails {
    const SCHEMA: &'static crate::Schema = &schema::ACTIVITY_STARTED_EVENT_DETAILS;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct ActivitySucceededEventDetails {
    pub output: Option<String>,
    pub output_details: Option<HistoryEventExecutionDataDetails>,
}

impl crate::TreeValue for ActivitySucceededEventDetails {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self { output: s.take_optional(0)?, output_details: s.take_optional(1)? })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(2);
        s.put_optional(0, self.output);
        s.put_optional(1, self.output_details);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for ActivitySucceededEventDetails {
    const SCHEMA: &'static crate::Schema = &schema::ACTIVITY_SUCCEEDED_EVENT_DETAILS;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct ActivityTimedOutEventDetails {
    pub error: Option<String>,
    pub cause: Option<String>,
}

impl crate::TreeValue for ActivityTimedOutEventDetails {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self { error: s.take_optional(0)?, cause: s.take_optional(1)? })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(2);
        s.put_optional(0, self.error);
        s.put_optional(1, self.cause);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for ActivityTimedOutEventDetails {
    const SCHEMA: &'static crate::Schema = &schema::ACTIVITY_TIMED_OUT_EVENT_DETAILS;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct AssignedVariablesDetails {
    pub truncated: Option<bool>,
}

impl crate::TreeValue for AssignedVariablesDetails {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self { truncated: s.take_optional(0)? })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(1);
        s.put_optional(0, self.truncated);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for AssignedVariablesDetails {
    const SCHEMA: &'static crate::Schema = &schema::ASSIGNED_VARIABLES_DETAILS;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct BillingDetails {
    pub billed_memory_used_in_mb: Option<i64>,
    pub billed_duration_in_milliseconds: Option<i64>,
}

impl crate::TreeValue for BillingDetails {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self {
            billed_memory_used_in_mb: s.take_optional(0)?,
            billed_duration_in_milliseconds: s.take_optional(1)?,
        })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(2);
        s.put_optional(0, self.billed_memory_used_in_mb);
        s.put_optional(1, self.billed_duration_in_milliseconds);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for BillingDetails {
    const SCHEMA: &'static crate::Schema = &schema::BILLING_DETAILS;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct CloudWatchEventsExecutionDataDetails {
    pub included: Option<bool>,
}

impl crate::TreeValue for CloudWatchEventsExecutionDataDetails {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self { included: s.take_optional(0)? })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(1);
        s.put_optional(0, self.included);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for CloudWatchEventsExecutionDataDetails {
    const SCHEMA: &'static crate::Schema = &schema::CLOUD_WATCH_EVENTS_EXECUTION_DATA_DETAILS;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct CloudWatchLogsLogGroup {
    pub log_group_arn: Option<String>,
}

impl crate::TreeValue for CloudWatchLogsLogGroup {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self { log_group_arn: s.take_optional(0)? })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(1);
        s.put_optional(0, self.log_group_arn);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for CloudWatchLogsLogGroup {
    const SCHEMA: &'static crate::Schema = &schema::CLOUD_WATCH_LOGS_LOG_GROUP;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct CreateActivityInput {
    pub name: String,
    pub tags: Option<Vec<Tag>>,
    pub encryption_configuration: Option<EncryptionConfiguration>,
}

impl crate::TreeValue for CreateActivityInput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self {
            name: s.take(0)?,
            tags: s.take_optional(1)?,
            encryption_configuration: s.take_optional(2)?,
        })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(3);
        s.put(0, self.name);
        s.put_optional(1, self.tags);
        s.put_optional(2, self.encryption_configuration);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for CreateActivityInput {
    const SCHEMA: &'static crate::Schema = &schema::CREATE_ACTIVITY_INPUT;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct CreateActivityOutput {
    pub activity_arn: Option<String>,
    pub creation_date: Option<crate::Timestamp>,
}

impl crate::TreeValue for CreateActivityOutput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self { activity_arn: s.take_optional(0)?, creation_date: s.take_optional(1)? })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(2);
        s.put_optional(0, self.activity_arn);
        s.put_optional(1, self.creation_date);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for CreateActivityOutput {
    const SCHEMA: &'static crate::Schema = &schema::CREATE_ACTIVITY_OUTPUT;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct CreateStateMachineAliasInput {
    pub description: Option<String>,
    pub name: String,
    pub routing_configuration: Vec<RoutingConfigurationListItem>,
}

impl crate::TreeValue for CreateStateMachineAliasInput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self { description: s.take_optional(0)?, name: s.take(1)?, routing_configuration: s.take(2)? })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(3);
        s.put_optional(0, self.description);
        s.put(1, self.name);
        s.put(2, self.routing_configuration);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for CreateStateMachineAliasInput {
    const SCHEMA: &'static crate::Schema = &schema::CREATE_STATE_MACHINE_ALIAS_INPUT;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct CreateStateMachineAliasOutput {
    pub state_machine_alias_arn: Option<String>,
    pub creation_date: Option<crate::Timestamp>,
}

impl crate::TreeValue for CreateStateMachineAliasOutput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self { state_machine_alias_arn: s.take_optional(0)?, creation_date: s.take_optional(1)? })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(2);
        s.put_optional(0, self.state_machine_alias_arn);
        s.put_optional(1, self.creation_date);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for CreateStateMachineAliasOutput {
    const SCHEMA: &'static crate::Schema = &schema::CREATE_STATE_MACHINE_ALIAS_OUTPUT;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct CreateStateMachineInput {
    pub name: String,
    pub definition: String,
    pub role_arn: String,
    pub r#type: Option<StateMachineType>,
    pub logging_configuration: Option<LoggingConfiguration>,
    pub tags: Option<Vec<Tag>>,
    pub tracing_configuration: Option<TracingConfiguration>,
    pub publish: Option<bool>,
    pub version_description: Option<String>,
    pub encryption_configuration: Option<EncryptionConfiguration>,
}

impl crate::TreeValue for CreateStateMachineInput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self {
            name: s.take(0)?,
            definition: s.take(1)?,
            role_arn: s.take(2)?,
            r#type: s.take_optional(3)?,
            logging_configuration: s.take_optional(4)?,
            tags: s.take_optional(5)?,
            tracing_configuration: s.take_optional(6)?,
            publish: s.take_optional(7)?,
            version_description: s.take_optional(8)?,
            encryption_configuration: s.take_optional(9)?,
        })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(10);
        s.put(0, self.name);
        s.put(1, self.definition);
        s.put(2, self.role_arn);
        s.put_optional(3, self.r#type);
        s.put_optional(4, self.logging_configuration);
        s.put_optional(5, self.tags);
        s.put_optional(6, self.tracing_configuration);
        s.put_optional(7, self.publish);
        s.put_optional(8, self.version_description);
        s.put_optional(9, self.encryption_configuration);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for CreateStateMachineInput {
    const SCHEMA: &'static crate::Schema = &schema::CREATE_STATE_MACHINE_INPUT;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct CreateStateMachineOutput {
    pub state_machine_arn: Option<String>,
    pub creation_date: Option<crate::Timestamp>,
    pub state_machine_version_arn: Option<String>,
}

impl crate::TreeValue for CreateStateMachineOutput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self {
            state_machine_arn: s.take_optional(0)?,
            creation_date: s.take_optional(1)?,
            state_machine_version_arn: s.take_optional(2)?,
        })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(3);
        s.put_optional(0, self.state_machine_arn);
        s.put_optional(1, self.creation_date);
        s.put_optional(2, self.state_machine_version_arn);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for CreateStateMachineOutput {
    const SCHEMA: &'static crate::Schema = &schema::CREATE_STATE_MACHINE_OUTPUT;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct DeleteActivityInput {
    pub activity_arn: String,
}

impl crate::TreeValue for DeleteActivityInput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self { activity_arn: s.take(0)? })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(1);
        s.put(0, self.activity_arn);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for DeleteActivityInput {
    const SCHEMA: &'static crate::Schema = &schema::DELETE_ACTIVITY_INPUT;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct DeleteActivityOutput {}

impl crate::TreeValue for DeleteActivityOutput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        tree.structure()?;
        Ok(Self {})
    }
    fn into_tree(self) -> crate::Tree {
        crate::Tree::Structure(crate::Structure::default())
    }
}

impl crate::Shape for DeleteActivityOutput {
    const SCHEMA: &'static crate::Schema = &schema::DELETE_ACTIVITY_OUTPUT;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct DeleteStateMachineAliasInput {
    pub state_machine_alias_arn: String,
}

impl crate::TreeValue for DeleteStateMachineAliasInput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self { state_machine_alias_arn: s.take(0)? })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(1);
        s.put(0, self.state_machine_alias_arn);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for DeleteStateMachineAliasInput {
    const SCHEMA: &'static crate::Schema = &schema::DELETE_STATE_MACHINE_ALIAS_INPUT;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct DeleteStateMachineAliasOutput {}

impl crate::TreeValue for DeleteStateMachineAliasOutput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        tree.structure()?;
        Ok(Self {})
    }
    fn into_tree(self) -> crate::Tree {
        crate::Tree::Structure(crate::Structure::default())
    }
}

impl crate::Shape for DeleteStateMachineAliasOutput {
    const SCHEMA: &'static crate::Schema = &schema::DELETE_STATE_MACHINE_ALIAS_OUTPUT;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct DeleteStateMachineInput {
    pub state_machine_arn: String,
}

impl crate::TreeValue for DeleteStateMachineInput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self { state_machine_arn: s.take(0)? })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(1);
        s.put(0, self.state_machine_arn);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for DeleteStateMachineInput {
    const SCHEMA: &'static crate::Schema = &schema::DELETE_STATE_MACHINE_INPUT;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct DeleteStateMachineOutput {}

impl crate::TreeValue for DeleteStateMachineOutput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        tree.structure()?;
        Ok(Self {})
    }
    fn into_tree(self) -> crate::Tree {
        crate::Tree::Structure(crate::Structure::default())
    }
}

impl crate::Shape for DeleteStateMachineOutput {
    const SCHEMA: &'static crate::Schema = &schema::DELETE_STATE_MACHINE_OUTPUT;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct DeleteStateMachineVersionInput {
    pub state_machine_version_arn: String,
}

impl crate::TreeValue for DeleteStateMachineVersionInput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self { state_machine_version_arn: s.take(0)? })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(1);
        s.put(0, self.state_machine_version_arn);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for DeleteStateMachineVersionInput {
    const SCHEMA: &'static crate::Schema = &schema::DELETE_STATE_MACHINE_VERSION_INPUT;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct DeleteStateMachineVersionOutput {}

impl crate::TreeValue for DeleteStateMachineVersionOutput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        tree.structure()?;
        Ok(Self {})
    }
    fn into_tree(self) -> crate::Tree {
        crate::Tree::Structure(crate::Structure::default())
    }
}

impl crate::Shape for DeleteStateMachineVersionOutput {
    const SCHEMA: &'static crate::Schema = &schema::DELETE_STATE_MACHINE_VERSION_OUTPUT;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct DescribeActivityInput {
    pub activity_arn: String,
}

impl crate::TreeValue for DescribeActivityInput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self { activity_arn: s.take(0)? })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(1);
        s.put(0, self.activity_arn);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for DescribeActivityInput {
    const SCHEMA: &'static crate::Schema = &schema::DESCRIBE_ACTIVITY_INPUT;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct DescribeActivityOutput {
    pub activity_arn: Option<String>,
    pub name: Option<String>,
    pub creation_date: Option<crate::Timestamp>,
    pub encryption_configuration: Option<EncryptionConfiguration>,
}

impl crate::TreeValue for DescribeActivityOutput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self {
            activity_arn: s.take_optional(0)?,
            name: s.take_optional(1)?,
            creation_date: s.take_optional(2)?,
            encryption_configuration: s.take_optional(3)?,
        })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(4);
        s.put_optional(0, self.activity_arn);
        s.put_optional(1, self.name);
        s.put_optional(2, self.creation_date);
        s.put_optional(3, self.encryption_configuration);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for DescribeActivityOutput {
    const SCHEMA: &'static crate::Schema = &schema::DESCRIBE_ACTIVITY_OUTPUT;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct DescribeExecutionInput {
    pub execution_arn: String,
    pub included_data: Option<IncludedData>,
}

impl crate::TreeValue for DescribeExecutionInput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self { execution_arn: s.take(0)?, included_data: s.take_optional(1)? })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(2);
        s.put(0, self.execution_arn);
        s.put_optional(1, self.included_data);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for DescribeExecutionInput {
    const SCHEMA: &'static crate::Schema = &schema::DESCRIBE_EXECUTION_INPUT;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct DescribeExecutionOutput {
    pub execution_arn: Option<String>,
    pub state_machine_arn: Option<String>,
    pub name: Option<String>,
    pub status: Option<ExecutionStatus>,
    pub start_date: Option<crate::Timestamp>,
    pub stop_date: Option<crate::Timestamp>,
    pub input: Option<String>,
    pub input_details: Option<CloudWatchEventsExecutionDataDetails>,
    pub output: Option<String>,
    pub output_details: Option<CloudWatchEventsExecutionDataDetails>,
    pub trace_header: Option<String>,
    pub map_run_arn: Option<String>,
    pub error: Option<String>,
    pub cause: Option<String>,
    pub state_machine_version_arn: Option<String>,
    pub state_machine_alias_arn: Option<String>,
    pub redrive_count: Option<i32>,
    pub redrive_date: Option<crate::Timestamp>,
    pub redrive_status: Option<ExecutionRedriveStatus>,
    pub redrive_status_reason: Option<String>,
}

impl crate::TreeValue for DescribeExecutionOutput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self {
            execution_arn: s.take_optional(0)?,
            state_machine_arn: s.take_optional(1)?,
            name: s.take_optional(2)?,
            status: s.take_optional(3)?,
            start_date: s.take_optional(4)?,
            stop_date: s.take_optional(5)?,
            input: s.take_optional(6)?,
            input_details: s.take_optional(7)?,
            output: s.take_optional(8)?,
            output_details: s.take_optional(9)?,
            trace_header: s.take_optional(10)?,
            map_run_arn: s.take_optional(11)?,
            error: s.take_optional(12)?,
            cause: s.take_optional(13)?,
            state_machine_version_arn: s.take_optional(14)?,
            state_machine_alias_arn: s.take_optional(15)?,
            redrive_count: s.take_optional(16)?,
            redrive_date: s.take_optional(17)?,
            redrive_status: s.take_optional(18)?,
            redrive_status_reason: s.take_optional(19)?,
        })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(20);
        s.put_optional(0, self.execution_arn);
        s.put_optional(1, self.state_machine_arn);
        s.put_optional(2, self.name);
        s.put_optional(3, self.status);
        s.put_optional(4, self.start_date);
        s.put_optional(5, self.stop_date);
        s.put_optional(6, self.input);
        s.put_optional(7, self.input_details);
        s.put_optional(8, self.output);
        s.put_optional(9, self.output_details);
        s.put_optional(10, self.trace_header);
        s.put_optional(11, self.map_run_arn);
        s.put_optional(12, self.error);
        s.put_optional(13, self.cause);
        s.put_optional(14, self.state_machine_version_arn);
        s.put_optional(15, self.state_machine_alias_arn);
        s.put_optional(16, self.redrive_count);
        s.put_optional(17, self.redrive_date);
        s.put_optional(18, self.redrive_status);
        s.put_optional(19, self.redrive_status_reason);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for DescribeExecutionOutput {
    const SCHEMA: &'static crate::Schema = &schema::DESCRIBE_EXECUTION_OUTPUT;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct DescribeMapRunInput {
    pub map_run_arn: String,
}

impl crate::TreeValue for DescribeMapRunInput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self { map_run_arn: s.take(0)? })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(1);
        s.put(0, self.map_run_arn);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for DescribeMapRunInput {
    const SCHEMA: &'static crate::Schema = &schema::DESCRIBE_MAP_RUN_INPUT;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct DescribeMapRunOutput {
    pub map_run_arn: Option<String>,
    pub execution_arn: Option<String>,
    pub status: Option<MapRunStatus>,
    pub start_date: Option<crate::Timestamp>,
    pub stop_date: Option<crate::Timestamp>,
    pub max_concurrency: Option<i32>,
    pub tolerated_failure_percentage: Option<f64>,
    pub tolerated_failure_count: Option<i64>,
    pub item_counts: Option<MapRunItemCounts>,
    pub execution_counts: Option<MapRunExecutionCounts>,
    pub redrive_count: Option<i32>,
    pub redrive_date: Option<crate::Timestamp>,
}

impl crate::TreeValue for DescribeMapRunOutput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self {
            map_run_arn: s.take_optional(0)?,
            execution_arn: s.take_optional(1)?,
            status: s.take_optional(2)?,
            start_date: s.take_optional(3)?,
            stop_date: s.take_optional(4)?,
            max_concurrency: s.take_optional(5)?,
            tolerated_failure_percentage: s.take_optional(6)?,
            tolerated_failure_count: s.take_optional(7)?,
            item_counts: s.take_optional(8)?,
            execution_counts: s.take_optional(9)?,
            redrive_count: s.take_optional(10)?,
            redrive_date: s.take_optional(11)?,
        })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(12);
        s.put_optional(0, self.map_run_arn);
        s.put_optional(1, self.execution_arn);
        s.put_optional(2, self.status);
        s.put_optional(3, self.start_date);
        s.put_optional(4, self.stop_date);
        s.put_optional(5, self.max_concurrency);
        s.put_optional(6, self.tolerated_failure_percentage);
        s.put_optional(7, self.tolerated_failure_count);
        s.put_optional(8, self.item_counts);
        s.put_optional(9, self.execution_counts);
        s.put_optional(10, self.redrive_count);
        s.put_optional(11, self.redrive_date);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for DescribeMapRunOutput {
    const SCHEMA: &'static crate::Schema = &schema::DESCRIBE_MAP_RUN_OUTPUT;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct DescribeStateMachineAliasInput {
    pub state_machine_alias_arn: String,
}

impl crate::TreeValue for DescribeStateMachineAliasInput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self { state_machine_alias_arn: s.take(0)? })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(1);
        s.put(0, self.state_machine_alias_arn);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for DescribeStateMachineAliasInput {
    const SCHEMA: &'static crate::Schema = &schema::DESCRIBE_STATE_MACHINE_ALIAS_INPUT;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct DescribeStateMachineAliasOutput {
    pub state_machine_alias_arn: Option<String>,
    pub name: Option<String>,
    pub description: Option<String>,
    pub routing_configuration: Option<Vec<RoutingConfigurationListItem>>,
    pub creation_date: Option<crate::Timestamp>,
    pub update_date: Option<crate::Timestamp>,
}

impl crate::TreeValue for DescribeStateMachineAliasOutput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self {
            state_machine_alias_arn: s.take_optional(0)?,
            name: s.take_optional(1)?,
            description: s.take_optional(2)?,
            routing_configuration: s.take_optional(3)?,
            creation_date: s.take_optional(4)?,
            update_date: s.take_optional(5)?,
        })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(6);
        s.put_optional(0, self.state_machine_alias_arn);
        s.put_optional(1, self.name);
        s.put_optional(2, self.description);
        s.put_optional(3, self.routing_configuration);
        s.put_optional(4, self.creation_date);
        s.put_optional(5, self.update_date);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for DescribeStateMachineAliasOutput {
    const SCHEMA: &'static crate::Schema = &schema::DESCRIBE_STATE_MACHINE_ALIAS_OUTPUT;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct DescribeStateMachineForExecutionInput {
    pub execution_arn: String,
    pub included_data: Option<IncludedData>,
}

impl crate::TreeValue for DescribeStateMachineForExecutionInput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self { execution_arn: s.take(0)?, included_data: s.take_optional(1)? })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(2);
        s.put(0, self.execution_arn);
        s.put_optional(1, self.included_data);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for DescribeStateMachineForExecutionInput {
    const SCHEMA: &'static crate::Schema = &schema::DESCRIBE_STATE_MACHINE_FOR_EXECUTION_INPUT;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct DescribeStateMachineForExecutionOutput {
    pub state_machine_arn: Option<String>,
    pub name: Option<String>,
    pub definition: Option<String>,
    pub role_arn: Option<String>,
    pub update_date: Option<crate::Timestamp>,
    pub logging_configuration: Option<LoggingConfiguration>,
    pub tracing_configuration: Option<TracingConfiguration>,
    pub map_run_arn: Option<String>,
    pub label: Option<String>,
    pub revision_id: Option<String>,
    pub encryption_configuration: Option<EncryptionConfiguration>,
    pub variable_references: Option<indexmap::IndexMap<String, Vec<String>>>,
}

impl crate::TreeValue for DescribeStateMachineForExecutionOutput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self {
            state_machine_arn: s.take_optional(0)?,
            name: s.take_optional(1)?,
            definition: s.take_optional(2)?,
            role_arn: s.take_optional(3)?,
            update_date: s.take_optional(4)?,
            logging_configuration: s.take_optional(5)?,
            tracing_configuration: s.take_optional(6)?,
            map_run_arn: s.take_optional(7)?,
            label: s.take_optional(8)?,
            revision_id: s.take_optional(9)?,
            encryption_configuration: s.take_optional(10)?,
            variable_references: s.take_optional(11)?,
        })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(12);
        s.put_optional(0, self.state_machine_arn);
        s.put_optional(1, self.name);
        s.put_optional(2, self.definition);
        s.put_optional(3, self.role_arn);
        s.put_optional(4, self.update_date);
        s.put_optional(5, self.logging_configuration);
        s.put_optional(6, self.tracing_configuration);
        s.put_optional(7, self.map_run_arn);
        s.put_optional(8, self.label);
        s.put_optional(9, self.revision_id);
        s.put_optional(10, self.encryption_configuration);
        s.put_optional(11, self.variable_references);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for DescribeStateMachineForExecutionOutput {
    const SCHEMA: &'static crate::Schema = &schema::DESCRIBE_STATE_MACHINE_FOR_EXECUTION_OUTPUT;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct DescribeStateMachineInput {
    pub state_machine_arn: String,
    pub included_data: Option<IncludedData>,
}

impl crate::TreeValue for DescribeStateMachineInput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self { state_machine_arn: s.take(0)?, included_data: s.take_optional(1)? })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(2);
        s.put(0, self.state_machine_arn);
        s.put_optional(1, self.included_data);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for DescribeStateMachineInput {
    const SCHEMA: &'static crate::Schema = &schema::DESCRIBE_STATE_MACHINE_INPUT;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct DescribeStateMachineOutput {
    pub state_machine_arn: Option<String>,
    pub name: Option<String>,
    pub status: Option<StateMachineStatus>,
    pub definition: Option<String>,
    pub role_arn: Option<String>,
    pub r#type: Option<StateMachineType>,
    pub creation_date: Option<crate::Timestamp>,
    pub logging_configuration: Option<LoggingConfiguration>,
    pub tracing_configuration: Option<TracingConfiguration>,
    pub label: Option<String>,
    pub revision_id: Option<String>,
    pub description: Option<String>,
    pub encryption_configuration: Option<EncryptionConfiguration>,
    pub variable_references: Option<indexmap::IndexMap<String, Vec<String>>>,
}

impl crate::TreeValue for DescribeStateMachineOutput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self {
            state_machine_arn: s.take_optional(0)?,
            name: s.take_optional(1)?,
            status: s.take_optional(2)?,
            definition: s.take_optional(3)?,
            role_arn: s.take_optional(4)?,
            r#type: s.take_optional(5)?,
            creation_date: s.take_optional(6)?,
            logging_configuration: s.take_optional(7)?,
            tracing_configuration: s.take_optional(8)?,
            label: s.take_optional(9)?,
            revision_id: s.take_optional(10)?,
            description: s.take_optional(11)?,
            encryption_configuration: s.take_optional(12)?,
            variable_references: s.take_optional(13)?,
        })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(14);
        s.put_optional(0, self.state_machine_arn);
        s.put_optional(1, self.name);
        s.put_optional(2, self.status);
        s.put_optional(3, self.definition);
        s.put_optional(4, self.role_arn);
        s.put_optional(5, self.r#type);
        s.put_optional(6, self.creation_date);
        s.put_optional(7, self.logging_configuration);
        s.put_optional(8, self.tracing_configuration);
        s.put_optional(9, self.label);
        s.put_optional(10, self.revision_id);
        s.put_optional(11, self.description);
        s.put_optional(12, self.encryption_configuration);
        s.put_optional(13, self.variable_references);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for DescribeStateMachineOutput {
    const SCHEMA: &'static crate::Schema = &schema::DESCRIBE_STATE_MACHINE_OUTPUT;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct EncryptionConfiguration {
    pub kms_key_id: Option<String>,
    pub kms_data_key_reuse_period_seconds: Option<i32>,
    pub r#type: EncryptionType,
}

impl crate::TreeValue for EncryptionConfiguration {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self {
            kms_key_id: s.take_optional(0)?,
            kms_data_key_reuse_period_seconds: s.take_optional(1)?,
            r#type: s.take(2)?,
        })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(3);
        s.put_optional(0, self.kms_key_id);
        s.put_optional(1, self.kms_data_key_reuse_period_seconds);
        s.put(2, self.r#type);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for EncryptionConfiguration {
    const SCHEMA: &'static crate::Schema = &schema::ENCRYPTION_CONFIGURATION;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct EvaluationFailedEventDetails {
    pub error: Option<String>,
    pub cause: Option<String>,
    pub location: Option<String>,
    pub state: Option<String>,
}

impl crate::TreeValue for EvaluationFailedEventDetails {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self {
            error: s.take_optional(0)?,
            cause: s.take_optional(1)?,
            location: s.take_optional(2)?,
            state: s.take_optional(3)?,
        })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(4);
        s.put_optional(0, self.error);
        s.put_optional(1, self.cause);
        s.put_optional(2, self.location);
        s.put_optional(3, self.state);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for EvaluationFailedEventDetails {
    const SCHEMA: &'static crate::Schema = &schema::EVALUATION_FAILED_EVENT_DETAILS;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct ExecutionAbortedEventDetails {
    pub error: Option<String>,
    pub cause: Option<String>,
}

impl crate::TreeValue for ExecutionAbortedEventDetails {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self { error: s.take_optional(0)?, cause: s.take_optional(1)? })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(2);
        s.put_optional(0, self.error);
        s.put_optional(1, self.cause);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for ExecutionAbortedEventDetails {
    const SCHEMA: &'static crate::Schema = &schema::EXECUTION_ABORTED_EVENT_DETAILS;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct ExecutionFailedEventDetails {
    pub error: Option<String>,
    pub cause: Option<String>,
}

impl crate::TreeValue for ExecutionFailedEventDetails {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self { error: s.take_optional(0)?, cause: s.take_optional(1)? })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(2);
        s.put_optional(0, self.error);
        s.put_optional(1, self.cause);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for ExecutionFailedEventDetails {
    const SCHEMA: &'static crate::Schema = &schema::EXECUTION_FAILED_EVENT_DETAILS;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct ExecutionListItem {
    pub execution_arn: Option<String>,
    pub state_machine_arn: Option<String>,
    pub name: Option<String>,
    pub status: Option<ExecutionStatus>,
    pub start_date: Option<crate::Timestamp>,
    pub stop_date: Option<crate::Timestamp>,
    pub map_run_arn: Option<String>,
    pub item_count: Option<i32>,
    pub state_machine_version_arn: Option<String>,
    pub state_machine_alias_arn: Option<String>,
    pub redrive_count: Option<i32>,
    pub redrive_date: Option<crate::Timestamp>,
}

impl crate::TreeValue for ExecutionListItem {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self {
            execution_arn: s.take_optional(0)?,
            state_machine_arn: s.take_optional(1)?,
            name: s.take_optional(2)?,
            status: s.take_optional(3)?,
            start_date: s.take_optional(4)?,
            stop_date: s.take_optional(5)?,
            map_run_arn: s.take_optional(6)?,
            item_count: s.take_optional(7)?,
            state_machine_version_arn: s.take_optional(8)?,
            state_machine_alias_arn: s.take_optional(9)?,
            redrive_count: s.take_optional(10)?,
            redrive_date: s.take_optional(11)?,
        })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(12);
        s.put_optional(0, self.execution_arn);
        s.put_optional(1, self.state_machine_arn);
        s.put_optional(2, self.name);
        s.put_optional(3, self.status);
        s.put_optional(4, self.start_date);
        s.put_optional(5, self.stop_date);
        s.put_optional(6, self.map_run_arn);
        s.put_optional(7, self.item_count);
        s.put_optional(8, self.state_machine_version_arn);
        s.put_optional(9, self.state_machine_alias_arn);
        s.put_optional(10, self.redrive_count);
        s.put_optional(11, self.redrive_date);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for ExecutionListItem {
    const SCHEMA: &'static crate::Schema = &schema::EXECUTION_LIST_ITEM;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct ExecutionRedrivenEventDetails {
    pub redrive_count: Option<i32>,
}

impl crate::TreeValue for ExecutionRedrivenEventDetails {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self { redrive_count: s.take_optional(0)? })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(1);
        s.put_optional(0, self.redrive_count);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for ExecutionRedrivenEventDetails {
    const SCHEMA: &'static crate::Schema = &schema::EXECUTION_REDRIVEN_EVENT_DETAILS;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct ExecutionStartedEventDetails {
    pub input: Option<String>,
    pub input_details: Option<HistoryEventExecutionDataDetails>,
    pub role_arn: Option<String>,
    pub state_machine_alias_arn: Option<String>,
    pub state_machine_version_arn: Option<String>,
}

impl crate::TreeValue for ExecutionStartedEventDetails {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self {
            input: s.take_optional(0)?,
            input_details: s.take_optional(1)?,
            role_arn: s.take_optional(2)?,
            state_machine_alias_arn: s.take_optional(3)?,
            state_machine_version_arn: s.take_optional(4)?,
        })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(5);
        s.put_optional(0, self.input);
        s.put_optional(1, self.input_details);
        s.put_optional(2, self.role_arn);
        s.put_optional(3, self.state_machine_alias_arn);
        s.put_optional(4, self.state_machine_version_arn);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for ExecutionStartedEventDetails {
    const SCHEMA: &'static crate::Schema = &schema::EXECUTION_STARTED_EVENT_DETAILS;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct ExecutionSucceededEventDetails {
    pub output: Option<String>,
    pub output_details: Option<HistoryEventExecutionDataDetails>,
}

impl crate::TreeValue for ExecutionSucceededEventDetails {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self { output: s.take_optional(0)?, output_details: s.take_optional(1)? })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(2);
        s.put_optional(0, self.output);
        s.put_optional(1, self.output_details);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for ExecutionSucceededEventDetails {
    const SCHEMA: &'static crate::Schema = &schema::EXECUTION_SUCCEEDED_EVENT_DETAILS;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct ExecutionTimedOutEventDetails {
    pub error: Option<String>,
    pub cause: Option<String>,
}

impl crate::TreeValue for ExecutionTimedOutEventDetails {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self { error: s.take_optional(0)?, cause: s.take_optional(1)? })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(2);
        s.put_optional(0, self.error);
        s.put_optional(1, self.cause);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for ExecutionTimedOutEventDetails {
    const SCHEMA: &'static crate::Schema = &schema::EXECUTION_TIMED_OUT_EVENT_DETAILS;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct GetActivityTaskInput {
    pub activity_arn: String,
    pub worker_name: Option<String>,
}

impl crate::TreeValue for GetActivityTaskInput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self { activity_arn: s.take(0)?, worker_name: s.take_optional(1)? })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(2);
        s.put(0, self.activity_arn);
        s.put_optional(1, self.worker_name);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for GetActivityTaskInput {
    const SCHEMA: &'static crate::Schema = &schema::GET_ACTIVITY_TASK_INPUT;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct GetActivityTaskOutput {
    pub task_token: Option<String>,
    pub input: Option<String>,
}

impl crate::TreeValue for GetActivityTaskOutput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self { task_token: s.take_optional(0)?, input: s.take_optional(1)? })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(2);
        s.put_optional(0, self.task_token);
        s.put_optional(1, self.input);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for GetActivityTaskOutput {
    const SCHEMA: &'static crate::Schema = &schema::GET_ACTIVITY_TASK_OUTPUT;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct GetExecutionHistoryInput {
    pub execution_arn: String,
    pub max_results: Option<i32>,
    pub reverse_order: Option<bool>,
    pub next_token: Option<String>,
    pub include_execution_data: Option<bool>,
}

impl crate::TreeValue for GetExecutionHistoryInput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self {
            execution_arn: s.take(0)?,
            max_results: s.take_optional(1)?,
            reverse_order: s.take_optional(2)?,
            next_token: s.take_optional(3)?,
            include_execution_data: s.take_optional(4)?,
        })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(5);
        s.put(0, self.execution_arn);
        s.put_optional(1, self.max_results);
        s.put_optional(2, self.reverse_order);
        s.put_optional(3, self.next_token);
        s.put_optional(4, self.include_execution_data);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for GetExecutionHistoryInput {
    const SCHEMA: &'static crate::Schema = &schema::GET_EXECUTION_HISTORY_INPUT;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct GetExecutionHistoryOutput {
    pub events: Option<Vec<HistoryEvent>>,
    pub next_token: Option<String>,
}

impl crate::TreeValue for GetExecutionHistoryOutput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self { events: s.take_optional(0)?, next_token: s.take_optional(1)? })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(2);
        s.put_optional(0, self.events);
        s.put_optional(1, self.next_token);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for GetExecutionHistoryOutput {
    const SCHEMA: &'static crate::Schema = &schema::GET_EXECUTION_HISTORY_OUTPUT;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct HistoryEvent {
    pub timestamp: Option<crate::Timestamp>,
    pub r#type: Option<HistoryEventType>,
    pub id: Option<i64>,
    pub previous_event_id: Option<i64>,
    pub activity_failed_event_details: Option<ActivityFailedEventDetails>,
    pub activity_schedule_failed_event_details: Option<ActivityScheduleFailedEventDetails>,
    pub activity_scheduled_event_details: Option<ActivityScheduledEventDetails>,
    pub activity_started_event_details: Option<ActivityStartedEventDetails>,
    pub activity_succeeded_event_details: Option<ActivitySucceededEventDetails>,
    pub activity_timed_out_event_details: Option<ActivityTimedOutEventDetails>,
    pub task_failed_event_details: Option<TaskFailedEventDetails>,
    pub task_scheduled_event_details: Option<TaskScheduledEventDetails>,
    pub task_start_failed_event_details: Option<TaskStartFailedEventDetails>,
    pub task_started_event_details: Option<TaskStartedEventDetails>,
    pub task_submit_failed_event_details: Option<TaskSubmitFailedEventDetails>,
    pub task_submitted_event_details: Option<TaskSubmittedEventDetails>,
    pub task_succeeded_event_details: Option<TaskSucceededEventDetails>,
    pub task_timed_out_event_details: Option<TaskTimedOutEventDetails>,
    pub execution_failed_event_details: Option<ExecutionFailedEventDetails>,
    pub execution_started_event_details: Option<ExecutionStartedEventDetails>,
    pub execution_succeeded_event_details: Option<ExecutionSucceededEventDetails>,
    pub execution_aborted_event_details: Option<ExecutionAbortedEventDetails>,
    pub execution_timed_out_event_details: Option<ExecutionTimedOutEventDetails>,
    pub execution_redriven_event_details: Option<ExecutionRedrivenEventDetails>,
    pub map_state_started_event_details: Option<MapStateStartedEventDetails>,
    pub map_iteration_started_event_details: Option<MapIterationEventDetails>,
    pub map_iteration_succeeded_event_details: Option<MapIterationEventDetails>,
    pub map_iteration_failed_event_details: Option<MapIterationEventDetails>,
    pub map_iteration_aborted_event_details: Option<MapIterationEventDetails>,
    pub lambda_function_failed_event_details: Option<LambdaFunctionFailedEventDetails>,
    pub lambda_function_schedule_failed_event_details: Option<LambdaFunctionScheduleFailedEventDetails>,
    pub lambda_function_scheduled_event_details: Option<LambdaFunctionScheduledEventDetails>,
    pub lambda_function_start_failed_event_details: Option<LambdaFunctionStartFailedEventDetails>,
    pub lambda_function_succeeded_event_details: Option<LambdaFunctionSucceededEventDetails>,
    pub lambda_function_timed_out_event_details: Option<LambdaFunctionTimedOutEventDetails>,
    pub state_entered_event_details: Option<StateEnteredEventDetails>,
    pub state_exited_event_details: Option<StateExitedEventDetails>,
    pub map_run_started_event_details: Option<MapRunStartedEventDetails>,
    pub map_run_failed_event_details: Option<MapRunFailedEventDetails>,
    pub map_run_redriven_event_details: Option<MapRunRedrivenEventDetails>,
    pub evaluation_failed_event_details: Option<EvaluationFailedEventDetails>,
}

impl crate::TreeValue for HistoryEvent {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self {
            timestamp: s.take_optional(0)?,
            r#type: s.take_optional(1)?,
            id: s.take_optional(2)?,
            previous_event_id: s.take_optional(3)?,
            activity_failed_event_details: s.take_optional(4)?,
            activity_schedule_failed_event_details: s.take_optional(5)?,
            activity_scheduled_event_details: s.take_optional(6)?,
            activity_started_event_details: s.take_optional(7)?,
            activity_succeeded_event_details: s.take_optional(8)?,
            activity_timed_out_event_details: s.take_optional(9)?,
            task_failed_event_details: s.take_optional(10)?,
            task_scheduled_event_details: s.take_optional(11)?,
            task_start_failed_event_details: s.take_optional(12)?,
            task_started_event_details: s.take_optional(13)?,
            task_submit_failed_event_details: s.take_optional(14)?,
            task_submitted_event_details: s.take_optional(15)?,
            task_succeeded_event_details: s.take_optional(16)?,
            task_timed_out_event_details: s.take_optional(17)?,
            execution_failed_event_details: s.take_optional(18)?,
            execution_started_event_details: s.take_optional(19)?,
            execution_succeeded_event_details: s.take_optional(20)?,
            execution_aborted_event_details: s.take_optional(21)?,
            execution_timed_out_event_details: s.take_optional(22)?,
            execution_redriven_event_details: s.take_optional(23)?,
            map_state_started_event_details: s.take_optional(24)?,
            map_iteration_started_event_details: s.take_optional(25)?,
            map_iteration_succeeded_event_details: s.take_optional(26)?,
            map_iteration_failed_event_details: s.take_optional(27)?,
            map_iteration_aborted_event_details: s.take_optional(28)?,
            lambda_function_failed_event_details: s.take_optional(29)?,
            lambda_function_schedule_failed_event_details: s.take_optional(30)?,
            lambda_function_scheduled_event_details: s.take_optional(31)?,
            lambda_function_start_failed_event_details: s.take_optional(32)?,
            lambda_function_succeeded_event_details: s.take_optional(33)?,
            lambda_function_timed_out_event_details: s.take_optional(34)?,
            state_entered_event_details: s.take_optional(35)?,
            state_exited_event_details: s.take_optional(36)?,
            map_run_started_event_details: s.take_optional(37)?,
            map_run_failed_event_details: s.take_optional(38)?,
            map_run_redriven_event_details: s.take_optional(39)?,
            evaluation_failed_event_details: s.take_optional(40)?,
        })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(41);
        s.put_optional(0, self.timestamp);
        s.put_optional(1, self.r#type);
        s.put_optional(2, self.id);
        s.put_optional(3, self.previous_event_id);
        s.put_optional(4, self.activity_failed_event_details);
        s.put_optional(5, self.activity_schedule_failed_event_details);
        s.put_optional(6, self.activity_scheduled_event_details);
        s.put_optional(7, self.activity_started_event_details);
        s.put_optional(8, self.activity_succeeded_event_details);
        s.put_optional(9, self.activity_timed_out_event_details);
        s.put_optional(10, self.task_failed_event_details);
        s.put_optional(11, self.task_scheduled_event_details);
        s.put_optional(12, self.task_start_failed_event_details);
        s.put_optional(13, self.task_started_event_details);
        s.put_optional(14, self.task_submit_failed_event_details);
        s.put_optional(15, self.task_submitted_event_details);
        s.put_optional(16, self.task_succeeded_event_details);
        s.put_optional(17, self.task_timed_out_event_details);
        s.put_optional(18, self.execution_failed_event_details);
        s.put_optional(19, self.execution_started_event_details);
        s.put_optional(20, self.execution_succeeded_event_details);
        s.put_optional(21, self.execution_aborted_event_details);
        s.put_optional(22, self.execution_timed_out_event_details);
        s.put_optional(23, self.execution_redriven_event_details);
        s.put_optional(24, self.map_state_started_event_details);
        s.put_optional(25, self.map_iteration_started_event_details);
        s.put_optional(26, self.map_iteration_succeeded_event_details);
        s.put_optional(27, self.map_iteration_failed_event_details);
        s.put_optional(28, self.map_iteration_aborted_event_details);
        s.put_optional(29, self.lambda_function_failed_event_details);
        s.put_optional(30, self.lambda_function_schedule_failed_event_details);
        s.put_optional(31, self.lambda_function_scheduled_event_details);
        s.put_optional(32, self.lambda_function_start_failed_event_details);
        s.put_optional(33, self.lambda_function_succeeded_event_details);
        s.put_optional(34, self.lambda_function_timed_out_event_details);
        s.put_optional(35, self.state_entered_event_details);
        s.put_optional(36, self.state_exited_event_details);
        s.put_optional(37, self.map_run_started_event_details);
        s.put_optional(38, self.map_run_failed_event_details);
        s.put_optional(39, self.map_run_redriven_event_details);
        s.put_optional(40, self.evaluation_failed_event_details);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for HistoryEvent {
    const SCHEMA: &'static crate::Schema = &schema::HISTORY_EVENT;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct HistoryEventExecutionDataDetails {
    pub truncated: Option<bool>,
}

impl crate::TreeValue for HistoryEventExecutionDataDetails {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self { truncated: s.take_optional(0)? })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(1);
        s.put_optional(0, self.truncated);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for HistoryEventExecutionDataDetails {
    const SCHEMA: &'static crate::Schema = &schema::HISTORY_EVENT_EXECUTION_DATA_DETAILS;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct InspectionData {
    pub input: Option<String>,
    pub after_arguments: Option<String>,
    pub after_input_path: Option<String>,
    pub after_parameters: Option<String>,
    pub result: Option<String>,
    pub after_result_selector: Option<String>,
    pub after_result_path: Option<String>,
    pub request: Option<InspectionDataRequest>,
    pub response: Option<InspectionDataResponse>,
    pub variables: Option<String>,
    pub error_details: Option<InspectionErrorDetails>,
    pub after_items_path: Option<String>,
    pub after_item_selector: Option<String>,
    pub after_item_batcher: Option<String>,
    pub after_items_pointer: Option<String>,
    pub tolerated_failure_count: Option<i32>,
    pub tolerated_failure_percentage: Option<f64>,
    pub max_concurrency: Option<i32>,
}

impl crate::TreeValue for InspectionData {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self {
            input: s.take_optional(0)?,
            after_arguments: s.take_optional(1)?,
            after_input_path: s.take_optional(2)?,
            after_parameters: s.take_optional(3)?,
            result: s.take_optional(4)?,
            after_result_selector: s.take_optional(5)?,
            after_result_path: s.take_optional(6)?,
            request: s.take_optional(7)?,
            response: s.take_optional(8)?,
            variables: s.take_optional(9)?,
            error_details: s.take_optional(10)?,
            after_items_path: s.take_optional(11)?,
            after_item_selector: s.take_optional(12)?,
            after_item_batcher: s.take_optional(13)?,
            after_items_pointer: s.take_optional(14)?,
            tolerated_failure_count: s.take_optional(15)?,
            tolerated_failure_percentage: s.take_optional(16)?,
            max_concurrency: s.take_optional(17)?,
        })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(18);
        s.put_optional(0, self.input);
        s.put_optional(1, self.after_arguments);
        s.put_optional(2, self.after_input_path);
        s.put_optional(3, self.after_parameters);
        s.put_optional(4, self.result);
        s.put_optional(5, self.after_result_selector);
        s.put_optional(6, self.after_result_path);
        s.put_optional(7, self.request);
        s.put_optional(8, self.response);
        s.put_optional(9, self.variables);
        s.put_optional(10, self.error_details);
        s.put_optional(11, self.after_items_path);
        s.put_optional(12, self.after_item_selector);
        s.put_optional(13, self.after_item_batcher);
        s.put_optional(14, self.after_items_pointer);
        s.put_optional(15, self.tolerated_failure_count);
        s.put_optional(16, self.tolerated_failure_percentage);
        s.put_optional(17, self.max_concurrency);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for InspectionData {
    const SCHEMA: &'static crate::Schema = &schema::INSPECTION_DATA;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct InspectionDataRequest {
    pub protocol: Option<String>,
    pub method: Option<String>,
    pub url: Option<String>,
    pub headers: Option<String>,
    pub body: Option<String>,
}

impl crate::TreeValue for InspectionDataRequest {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self {
            protocol: s.take_optional(0)?,
            method: s.take_optional(1)?,
            url: s.take_optional(2)?,
            headers: s.take_optional(3)?,
            body: s.take_optional(4)?,
        })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(5);
        s.put_optional(0, self.protocol);
        s.put_optional(1, self.method);
        s.put_optional(2, self.url);
        s.put_optional(3, self.headers);
        s.put_optional(4, self.body);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for InspectionDataRequest {
    const SCHEMA: &'static crate::Schema = &schema::INSPECTION_DATA_REQUEST;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct InspectionDataResponse {
    pub protocol: Option<String>,
    pub status_code: Option<String>,
    pub status_message: Option<String>,
    pub headers: Option<String>,
    pub body: Option<String>,
}

impl crate::TreeValue for InspectionDataResponse {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self {
            protocol: s.take_optional(0)?,
            status_code: s.take_optional(1)?,
            status_message: s.take_optional(2)?,
            headers: s.take_optional(3)?,
            body: s.take_optional(4)?,
        })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(5);
        s.put_optional(0, self.protocol);
        s.put_optional(1, self.status_code);
        s.put_optional(2, self.status_message);
        s.put_optional(3, self.headers);
        s.put_optional(4, self.body);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for InspectionDataResponse {
    const SCHEMA: &'static crate::Schema = &schema::INSPECTION_DATA_RESPONSE;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct InspectionErrorDetails {
    pub catch_index: Option<i32>,
    pub retry_index: Option<i32>,
    pub retry_backoff_interval_seconds: Option<i32>,
}

impl crate::TreeValue for InspectionErrorDetails {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self {
            catch_index: s.take_optional(0)?,
            retry_index: s.take_optional(1)?,
            retry_backoff_interval_seconds: s.take_optional(2)?,
        })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(3);
        s.put_optional(0, self.catch_index);
        s.put_optional(1, self.retry_index);
        s.put_optional(2, self.retry_backoff_interval_seconds);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for InspectionErrorDetails {
    const SCHEMA: &'static crate::Schema = &schema::INSPECTION_ERROR_DETAILS;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct LambdaFunctionFailedEventDetails {
    pub error: Option<String>,
    pub cause: Option<String>,
}

impl crate::TreeValue for LambdaFunctionFailedEventDetails {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self { error: s.take_optional(0)?, cause: s.take_optional(1)? })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(2);
        s.put_optional(0, self.error);
        s.put_optional(1, self.cause);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for LambdaFunctionFailedEventDetails {
    const SCHEMA: &'static crate::Schema = &schema::LAMBDA_FUNCTION_FAILED_EVENT_DETAILS;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct LambdaFunctionScheduleFailedEventDetails {
    pub error: Option<String>,
    pub cause: Option<String>,
}

impl crate::TreeValue for LambdaFunctionScheduleFailedEventDetails {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self { error: s.take_optional(0)?, cause: s.take_optional(1)? })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(2);
        s.put_optional(0, self.error);
        s.put_optional(1, self.cause);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for LambdaFunctionScheduleFailedEventDetails {
    const SCHEMA: &'static crate::Schema = &schema::LAMBDA_FUNCTION_SCHEDULE_FAILED_EVENT_DETAILS;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct LambdaFunctionScheduledEventDetails {
    pub resource: Option<String>,
    pub input: Option<String>,
    pub input_details: Option<HistoryEventExecutionDataDetails>,
    pub timeout_in_seconds: Option<i64>,
    pub task_credentials: Option<TaskCredentials>,
}

impl crate::TreeValue for LambdaFunctionScheduledEventDetails {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self {
            resource: s.take_optional(0)?,
            input: s.take_optional(1)?,
            input_details: s.take_optional(2)?,
            timeout_in_seconds: s.take_optional(3)?,
            task_credentials: s.take_optional(4)?,
        })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(5);
        s.put_optional(0, self.resource);
        s.put_optional(1, self.input);
        s.put_optional(2, self.input_details);
        s.put_optional(3, self.timeout_in_seconds);
        s.put_optional(4, self.task_credentials);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for LambdaFunctionScheduledEventDetails {
    const SCHEMA: &'static crate::Schema = &schema::LAMBDA_FUNCTION_SCHEDULED_EVENT_DETAILS;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct LambdaFunctionStartFailedEventDetails {
    pub error: Option<String>,
    pub cause: Option<String>,
}

impl crate::TreeValue for LambdaFunctionStartFailedEventDetails {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self { error: s.take_optional(0)?, cause: s.take_optional(1)? })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(2);
        s.put_optional(0, self.error);
        s.put_optional(1, self.cause);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for LambdaFunctionStartFailedEventDetails {
    const SCHEMA: &'static crate::Schema = &schema::LAMBDA_FUNCTION_START_FAILED_EVENT_DETAILS;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct LambdaFunctionSucceededEventDetails {
    pub output: Option<String>,
    pub output_details: Option<HistoryEventExecutionDataDetails>,
}

impl crate::TreeValue for LambdaFunctionSucceededEventDetails {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self { output: s.take_optional(0)?, output_details: s.take_optional(1)? })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(2);
        s.put_optional(0, self.output);
        s.put_optional(1, self.output_details);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for LambdaFunctionSucceededEventDetails {
    const SCHEMA: &'static crate::Schema = &schema::LAMBDA_FUNCTION_SUCCEEDED_EVENT_DETAILS;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct LambdaFunctionTimedOutEventDetails {
    pub error: Option<String>,
    pub cause: Option<String>,
}

impl crate::TreeValue for LambdaFunctionTimedOutEventDetails {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self { error: s.take_optional(0)?, cause: s.take_optional(1)? })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(2);
        s.put_optional(0, self.error);
        s.put_optional(1, self.cause);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for LambdaFunctionTimedOutEventDetails {
    const SCHEMA: &'static crate::Schema = &schema::LAMBDA_FUNCTION_TIMED_OUT_EVENT_DETAILS;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct ListActivitiesInput {
    pub max_results: Option<i32>,
    pub next_token: Option<String>,
}

impl crate::TreeValue for ListActivitiesInput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self { max_results: s.take_optional(0)?, next_token: s.take_optional(1)? })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(2);
        s.put_optional(0, self.max_results);
        s.put_optional(1, self.next_token);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for ListActivitiesInput {
    const SCHEMA: &'static crate::Schema = &schema::LIST_ACTIVITIES_INPUT;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct ListActivitiesOutput {
    pub activities: Option<Vec<ActivityListItem>>,
    pub next_token: Option<String>,
}

impl crate::TreeValue for ListActivitiesOutput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self { activities: s.take_optional(0)?, next_token: s.take_optional(1)? })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(2);
        s.put_optional(0, self.activities);
        s.put_optional(1, self.next_token);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for ListActivitiesOutput {
    const SCHEMA: &'static crate::Schema = &schema::LIST_ACTIVITIES_OUTPUT;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct ListExecutionsInput {
    pub state_machine_arn: Option<String>,
    pub status_filter: Option<ExecutionStatus>,
    pub max_results: Option<i32>,
    pub next_token: Option<String>,
    pub map_run_arn: Option<String>,
    pub redrive_filter: Option<ExecutionRedriveFilter>,
}

impl crate::TreeValue for ListExecutionsInput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self {
            state_machine_arn: s.take_optional(0)?,
            status_filter: s.take_optional(1)?,
            max_results: s.take_optional(2)?,
            next_token: s.take_optional(3)?,
            map_run_arn: s.take_optional(4)?,
            redrive_filter: s.take_optional(5)?,
        })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(6);
        s.put_optional(0, self.state_machine_arn);
        s.put_optional(1, self.status_filter);
        s.put_optional(2, self.max_results);
        s.put_optional(3, self.next_token);
        s.put_optional(4, self.map_run_arn);
        s.put_optional(5, self.redrive_filter);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for ListExecutionsInput {
    const SCHEMA: &'static crate::Schema = &schema::LIST_EXECUTIONS_INPUT;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct ListExecutionsOutput {
    pub executions: Option<Vec<ExecutionListItem>>,
    pub next_token: Option<String>,
}

impl crate::TreeValue for ListExecutionsOutput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self { executions: s.take_optional(0)?, next_token: s.take_optional(1)? })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(2);
        s.put_optional(0, self.executions);
        s.put_optional(1, self.next_token);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for ListExecutionsOutput {
    const SCHEMA: &'static crate::Schema = &schema::LIST_EXECUTIONS_OUTPUT;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct ListMapRunsInput {
    pub execution_arn: String,
    pub max_results: Option<i32>,
    pub next_token: Option<String>,
}

impl crate::TreeValue for ListMapRunsInput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self {
            execution_arn: s.take(0)?,
            max_results: s.take_optional(1)?,
            next_token: s.take_optional(2)?,
        })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(3);
        s.put(0, self.execution_arn);
        s.put_optional(1, self.max_results);
        s.put_optional(2, self.next_token);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for ListMapRunsInput {
    const SCHEMA: &'static crate::Schema = &schema::LIST_MAP_RUNS_INPUT;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct ListMapRunsOutput {
    pub map_runs: Option<Vec<MapRunListItem>>,
    pub next_token: Option<String>,
}

impl crate::TreeValue for ListMapRunsOutput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self { map_runs: s.take_optional(0)?, next_token: s.take_optional(1)? })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(2);
        s.put_optional(0, self.map_runs);
        s.put_optional(1, self.next_token);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for ListMapRunsOutput {
    const SCHEMA: &'static crate::Schema = &schema::LIST_MAP_RUNS_OUTPUT;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct ListStateMachineAliasesInput {
    pub state_machine_arn: String,
    pub next_token: Option<String>,
    pub max_results: Option<i32>,
}

impl crate::TreeValue for ListStateMachineAliasesInput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self {
            state_machine_arn: s.take(0)?,
            next_token: s.take_optional(1)?,
            max_results: s.take_optional(2)?,
        })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(3);
        s.put(0, self.state_machine_arn);
        s.put_optional(1, self.next_token);
        s.put_optional(2, self.max_results);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for ListStateMachineAliasesInput {
    const SCHEMA: &'static crate::Schema = &schema::LIST_STATE_MACHINE_ALIASES_INPUT;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct ListStateMachineAliasesOutput {
    pub state_machine_aliases: Option<Vec<StateMachineAliasListItem>>,
    pub next_token: Option<String>,
}

impl crate::TreeValue for ListStateMachineAliasesOutput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self { state_machine_aliases: s.take_optional(0)?, next_token: s.take_optional(1)? })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(2);
        s.put_optional(0, self.state_machine_aliases);
        s.put_optional(1, self.next_token);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for ListStateMachineAliasesOutput {
    const SCHEMA: &'static crate::Schema = &schema::LIST_STATE_MACHINE_ALIASES_OUTPUT;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct ListStateMachineVersionsInput {
    pub state_machine_arn: String,
    pub next_token: Option<String>,
    pub max_results: Option<i32>,
}

impl crate::TreeValue for ListStateMachineVersionsInput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self {
            state_machine_arn: s.take(0)?,
            next_token: s.take_optional(1)?,
            max_results: s.take_optional(2)?,
        })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(3);
        s.put(0, self.state_machine_arn);
        s.put_optional(1, self.next_token);
        s.put_optional(2, self.max_results);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for ListStateMachineVersionsInput {
    const SCHEMA: &'static crate::Schema = &schema::LIST_STATE_MACHINE_VERSIONS_INPUT;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct ListStateMachineVersionsOutput {
    pub state_machine_versions: Option<Vec<StateMachineVersionListItem>>,
    pub next_token: Option<String>,
}

impl crate::TreeValue for ListStateMachineVersionsOutput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self { state_machine_versions: s.take_optional(0)?, next_token: s.take_optional(1)? })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(2);
        s.put_optional(0, self.state_machine_versions);
        s.put_optional(1, self.next_token);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for ListStateMachineVersionsOutput {
    const SCHEMA: &'static crate::Schema = &schema::LIST_STATE_MACHINE_VERSIONS_OUTPUT;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct ListStateMachinesInput {
    pub max_results: Option<i32>,
    pub next_token: Option<String>,
}

impl crate::TreeValue for ListStateMachinesInput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self { max_results: s.take_optional(0)?, next_token: s.take_optional(1)? })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(2);
        s.put_optional(0, self.max_results);
        s.put_optional(1, self.next_token);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for ListStateMachinesInput {
    const SCHEMA: &'static crate::Schema = &schema::LIST_STATE_MACHINES_INPUT;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct ListStateMachinesOutput {
    pub state_machines: Option<Vec<StateMachineListItem>>,
    pub next_token: Option<String>,
}

impl crate::TreeValue for ListStateMachinesOutput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self { state_machines: s.take_optional(0)?, next_token: s.take_optional(1)? })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(2);
        s.put_optional(0, self.state_machines);
        s.put_optional(1, self.next_token);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for ListStateMachinesOutput {
    const SCHEMA: &'static crate::Schema = &schema::LIST_STATE_MACHINES_OUTPUT;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct ListTagsForResourceInput {
    pub resource_arn: String,
}

impl crate::TreeValue for ListTagsForResourceInput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self { resource_arn: s.take(0)? })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(1);
        s.put(0, self.resource_arn);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for ListTagsForResourceInput {
    const SCHEMA: &'static crate::Schema = &schema::LIST_TAGS_FOR_RESOURCE_INPUT;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct ListTagsForResourceOutput {
    pub tags: Option<Vec<Tag>>,
}

impl crate::TreeValue for ListTagsForResourceOutput {
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

impl crate::Shape for ListTagsForResourceOutput {
    const SCHEMA: &'static crate::Schema = &schema::LIST_TAGS_FOR_RESOURCE_OUTPUT;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct LogDestination {
    pub cloud_watch_logs_log_group: Option<CloudWatchLogsLogGroup>,
}

impl crate::TreeValue for LogDestination {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self { cloud_watch_logs_log_group: s.take_optional(0)? })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(1);
        s.put_optional(0, self.cloud_watch_logs_log_group);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for LogDestination {
    const SCHEMA: &'static crate::Schema = &schema::LOG_DESTINATION;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct LoggingConfiguration {
    pub level: Option<LogLevel>,
    pub include_execution_data: Option<bool>,
    pub destinations: Option<Vec<LogDestination>>,
}

impl crate::TreeValue for LoggingConfiguration {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self {
            level: s.take_optional(0)?,
            include_execution_data: s.take_optional(1)?,
            destinations: s.take_optional(2)?,
        })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(3);
        s.put_optional(0, self.level);
        s.put_optional(1, self.include_execution_data);
        s.put_optional(2, self.destinations);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for LoggingConfiguration {
    const SCHEMA: &'static crate::Schema = &schema::LOGGING_CONFIGURATION;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct MapIterationEventDetails {
    pub name: Option<String>,
    pub index: Option<i32>,
}

impl crate::TreeValue for MapIterationEventDetails {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self { name: s.take_optional(0)?, index: s.take_optional(1)? })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(2);
        s.put_optional(0, self.name);
        s.put_optional(1, self.index);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for MapIterationEventDetails {
    const SCHEMA: &'static crate::Schema = &schema::MAP_ITERATION_EVENT_DETAILS;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct MapRunExecutionCounts {
    pub pending: Option<i64>,
    pub running: Option<i64>,
    pub succeeded: Option<i64>,
    pub failed: Option<i64>,
    pub timed_out: Option<i64>,
    pub aborted: Option<i64>,
    pub total: Option<i64>,
    pub results_written: Option<i64>,
    pub failures_not_redrivable: Option<i64>,
    pub pending_redrive: Option<i64>,
}

impl crate::TreeValue for MapRunExecutionCounts {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self {
            pending: s.take_optional(0)?,
            running: s.take_optional(1)?,
            succeeded: s.take_optional(2)?,
            failed: s.take_optional(3)?,
            timed_out: s.take_optional(4)?,
            aborted: s.take_optional(5)?,
            total: s.take_optional(6)?,
            results_written: s.take_optional(7)?,
            failures_not_redrivable: s.take_optional(8)?,
            pending_redrive: s.take_optional(9)?,
        })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(10);
        s.put_optional(0, self.pending);
        s.put_optional(1, self.running);
        s.put_optional(2, self.succeeded);
        s.put_optional(3, self.failed);
        s.put_optional(4, self.timed_out);
        s.put_optional(5, self.aborted);
        s.put_optional(6, self.total);
        s.put_optional(7, self.results_written);
        s.put_optional(8, self.failures_not_redrivable);
        s.put_optional(9, self.pending_redrive);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for MapRunExecutionCounts {
    const SCHEMA: &'static crate::Schema = &schema::MAP_RUN_EXECUTION_COUNTS;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct MapRunFailedEventDetails {
    pub error: Option<String>,
    pub cause: Option<String>,
}

impl crate::TreeValue for MapRunFailedEventDetails {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self { error: s.take_optional(0)?, cause: s.take_optional(1)? })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(2);
        s.put_optional(0, self.error);
        s.put_optional(1, self.cause);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for MapRunFailedEventDetails {
    const SCHEMA: &'static crate::Schema = &schema::MAP_RUN_FAILED_EVENT_DETAILS;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct MapRunItemCounts {
    pub pending: Option<i64>,
    pub running: Option<i64>,
    pub succeeded: Option<i64>,
    pub failed: Option<i64>,
    pub timed_out: Option<i64>,
    pub aborted: Option<i64>,
    pub total: Option<i64>,
    pub results_written: Option<i64>,
    pub failures_not_redrivable: Option<i64>,
    pub pending_redrive: Option<i64>,
}

impl crate::TreeValue for MapRunItemCounts {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self {
            pending: s.take_optional(0)?,
            running: s.take_optional(1)?,
            succeeded: s.take_optional(2)?,
            failed: s.take_optional(3)?,
            timed_out: s.take_optional(4)?,
            aborted: s.take_optional(5)?,
            total: s.take_optional(6)?,
            results_written: s.take_optional(7)?,
            failures_not_redrivable: s.take_optional(8)?,
            pending_redrive: s.take_optional(9)?,
        })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(10);
        s.put_optional(0, self.pending);
        s.put_optional(1, self.running);
        s.put_optional(2, self.succeeded);
        s.put_optional(3, self.failed);
        s.put_optional(4, self.timed_out);
        s.put_optional(5, self.aborted);
        s.put_optional(6, self.total);
        s.put_optional(7, self.results_written);
        s.put_optional(8, self.failures_not_redrivable);
        s.put_optional(9, self.pending_redrive);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for MapRunItemCounts {
    const SCHEMA: &'static crate::Schema = &schema::MAP_RUN_ITEM_COUNTS;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct MapRunListItem {
    pub execution_arn: Option<String>,
    pub map_run_arn: Option<String>,
    pub state_machine_arn: Option<String>,
    pub start_date: Option<crate::Timestamp>,
    pub stop_date: Option<crate::Timestamp>,
}

impl crate::TreeValue for MapRunListItem {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self {
            execution_arn: s.take_optional(0)?,
            map_run_arn: s.take_optional(1)?,
            state_machine_arn: s.take_optional(2)?,
            start_date: s.take_optional(3)?,
            stop_date: s.take_optional(4)?,
        })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(5);
        s.put_optional(0, self.execution_arn);
        s.put_optional(1, self.map_run_arn);
        s.put_optional(2, self.state_machine_arn);
        s.put_optional(3, self.start_date);
        s.put_optional(4, self.stop_date);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for MapRunListItem {
    const SCHEMA: &'static crate::Schema = &schema::MAP_RUN_LIST_ITEM;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct MapRunRedrivenEventDetails {
    pub map_run_arn: Option<String>,
    pub redrive_count: Option<i32>,
}

impl crate::TreeValue for MapRunRedrivenEventDetails {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self { map_run_arn: s.take_optional(0)?, redrive_count: s.take_optional(1)? })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(2);
        s.put_optional(0, self.map_run_arn);
        s.put_optional(1, self.redrive_count);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for MapRunRedrivenEventDetails {
    const SCHEMA: &'static crate::Schema = &schema::MAP_RUN_REDRIVEN_EVENT_DETAILS;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct MapRunStartedEventDetails {
    pub map_run_arn: Option<String>,
}

impl crate::TreeValue for MapRunStartedEventDetails {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self { map_run_arn: s.take_optional(0)? })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(1);
        s.put_optional(0, self.map_run_arn);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for MapRunStartedEventDetails {
    const SCHEMA: &'static crate::Schema = &schema::MAP_RUN_STARTED_EVENT_DETAILS;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct MapStateStartedEventDetails {
    pub length: Option<i32>,
}

impl crate::TreeValue for MapStateStartedEventDetails {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self { length: s.take_optional(0)? })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(1);
        s.put_optional(0, self.length);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for MapStateStartedEventDetails {
    const SCHEMA: &'static crate::Schema = &schema::MAP_STATE_STARTED_EVENT_DETAILS;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct MockErrorOutput {
    pub error: Option<String>,
    pub cause: Option<String>,
}

impl crate::TreeValue for MockErrorOutput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self { error: s.take_optional(0)?, cause: s.take_optional(1)? })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(2);
        s.put_optional(0, self.error);
        s.put_optional(1, self.cause);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for MockErrorOutput {
    const SCHEMA: &'static crate::Schema = &schema::MOCK_ERROR_OUTPUT;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct MockInput {
    pub result: Option<String>,
    pub error_output: Option<MockErrorOutput>,
    pub field_validation_mode: Option<MockResponseValidationMode>,
}

impl crate::TreeValue for MockInput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self {
            result: s.take_optional(0)?,
            error_output: s.take_optional(1)?,
            field_validation_mode: s.take_optional(2)?,
        })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(3);
        s.put_optional(0, self.result);
        s.put_optional(1, self.error_output);
        s.put_optional(2, self.field_validation_mode);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for MockInput {
    const SCHEMA: &'static crate::Schema = &schema::MOCK_INPUT;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct PublishStateMachineVersionInput {
    pub state_machine_arn: String,
    pub revision_id: Option<String>,
    pub description: Option<String>,
}

impl crate::TreeValue for PublishStateMachineVersionInput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self {
            state_machine_arn: s.take(0)?,
            revision_id: s.take_optional(1)?,
            description: s.take_optional(2)?,
        })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(3);
        s.put(0, self.state_machine_arn);
        s.put_optional(1, self.revision_id);
        s.put_optional(2, self.description);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for PublishStateMachineVersionInput {
    const SCHEMA: &'static crate::Schema = &schema::PUBLISH_STATE_MACHINE_VERSION_INPUT;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct PublishStateMachineVersionOutput {
    pub creation_date: Option<crate::Timestamp>,
    pub state_machine_version_arn: Option<String>,
}

impl crate::TreeValue for PublishStateMachineVersionOutput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self { creation_date: s.take_optional(0)?, state_machine_version_arn: s.take_optional(1)? })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(2);
        s.put_optional(0, self.creation_date);
        s.put_optional(1, self.state_machine_version_arn);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for PublishStateMachineVersionOutput {
    const SCHEMA: &'static crate::Schema = &schema::PUBLISH_STATE_MACHINE_VERSION_OUTPUT;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct RedriveExecutionInput {
    pub execution_arn: String,
    pub client_token: Option<String>,
}

impl crate::TreeValue for RedriveExecutionInput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self { execution_arn: s.take(0)?, client_token: s.take_optional(1)? })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(2);
        s.put(0, self.execution_arn);
        s.put_optional(1, self.client_token);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for RedriveExecutionInput {
    const SCHEMA: &'static crate::Schema = &schema::REDRIVE_EXECUTION_INPUT;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct RedriveExecutionOutput {
    pub redrive_date: Option<crate::Timestamp>,
}

impl crate::TreeValue for RedriveExecutionOutput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self { redrive_date: s.take_optional(0)? })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(1);
        s.put_optional(0, self.redrive_date);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for RedriveExecutionOutput {
    const SCHEMA: &'static crate::Schema = &schema::REDRIVE_EXECUTION_OUTPUT;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct RoutingConfigurationListItem {
    pub state_machine_version_arn: String,
    pub weight: i32,
}

impl crate::TreeValue for RoutingConfigurationListItem {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self { state_machine_version_arn: s.take(0)?, weight: s.take(1)? })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(2);
        s.put(0, self.state_machine_version_arn);
        s.put(1, self.weight);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for RoutingConfigurationListItem {
    const SCHEMA: &'static crate::Schema = &schema::ROUTING_CONFIGURATION_LIST_ITEM;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct SendTaskFailureInput {
    pub task_token: String,
    pub error: Option<String>,
    pub cause: Option<String>,
}

impl crate::TreeValue for SendTaskFailureInput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self { task_token: s.take(0)?, error: s.take_optional(1)?, cause: s.take_optional(2)? })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(3);
        s.put(0, self.task_token);
        s.put_optional(1, self.error);
        s.put_optional(2, self.cause);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for SendTaskFailureInput {
    const SCHEMA: &'static crate::Schema = &schema::SEND_TASK_FAILURE_INPUT;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct SendTaskFailureOutput {}

impl crate::TreeValue for SendTaskFailureOutput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        tree.structure()?;
        Ok(Self {})
    }
    fn into_tree(self) -> crate::Tree {
        crate::Tree::Structure(crate::Structure::default())
    }
}

impl crate::Shape for SendTaskFailureOutput {
    const SCHEMA: &'static crate::Schema = &schema::SEND_TASK_FAILURE_OUTPUT;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct SendTaskHeartbeatInput {
    pub task_token: String,
}

impl crate::TreeValue for SendTaskHeartbeatInput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self { task_token: s.take(0)? })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(1);
        s.put(0, self.task_token);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for SendTaskHeartbeatInput {
    const SCHEMA: &'static crate::Schema = &schema::SEND_TASK_HEARTBEAT_INPUT;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct SendTaskHeartbeatOutput {}

impl crate::TreeValue for SendTaskHeartbeatOutput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        tree.structure()?;
        Ok(Self {})
    }
    fn into_tree(self) -> crate::Tree {
        crate::Tree::Structure(crate::Structure::default())
    }
}

impl crate::Shape for SendTaskHeartbeatOutput {
    const SCHEMA: &'static crate::Schema = &schema::SEND_TASK_HEARTBEAT_OUTPUT;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct SendTaskSuccessInput {
    pub task_token: String,
    pub output: String,
}

impl crate::TreeValue for SendTaskSuccessInput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self { task_token: s.take(0)?, output: s.take(1)? })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(2);
        s.put(0, self.task_token);
        s.put(1, self.output);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for SendTaskSuccessInput {
    const SCHEMA: &'static crate::Schema = &schema::SEND_TASK_SUCCESS_INPUT;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct SendTaskSuccessOutput {}

impl crate::TreeValue for SendTaskSuccessOutput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        tree.structure()?;
        Ok(Self {})
    }
    fn into_tree(self) -> crate::Tree {
        crate::Tree::Structure(crate::Structure::default())
    }
}

impl crate::Shape for SendTaskSuccessOutput {
    const SCHEMA: &'static crate::Schema = &schema::SEND_TASK_SUCCESS_OUTPUT;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct StartExecutionInput {
    pub state_machine_arn: String,
    pub name: Option<String>,
    pub input: Option<String>,
    pub trace_header: Option<String>,
}

impl crate::TreeValue for StartExecutionInput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self {
            state_machine_arn: s.take(0)?,
            name: s.take_optional(1)?,
            input: s.take_optional(2)?,
            trace_header: s.take_optional(3)?,
        })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(4);
        s.put(0, self.state_machine_arn);
        s.put_optional(1, self.name);
        s.put_optional(2, self.input);
        s.put_optional(3, self.trace_header);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for StartExecutionInput {
    const SCHEMA: &'static crate::Schema = &schema::START_EXECUTION_INPUT;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct StartExecutionOutput {
    pub execution_arn: Option<String>,
    pub start_date: Option<crate::Timestamp>,
}

impl crate::TreeValue for StartExecutionOutput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self { execution_arn: s.take_optional(0)?, start_date: s.take_optional(1)? })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(2);
        s.put_optional(0, self.execution_arn);
        s.put_optional(1, self.start_date);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for StartExecutionOutput {
    const SCHEMA: &'static crate::Schema = &schema::START_EXECUTION_OUTPUT;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct StartSyncExecutionInput {
    pub state_machine_arn: String,
    pub name: Option<String>,
    pub input: Option<String>,
    pub trace_header: Option<String>,
    pub included_data: Option<IncludedData>,
}

impl crate::TreeValue for StartSyncExecutionInput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self {
            state_machine_arn: s.take(0)?,
            name: s.take_optional(1)?,
            input: s.take_optional(2)?,
            trace_header: s.take_optional(3)?,
            included_data: s.take_optional(4)?,
        })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(5);
        s.put(0, self.state_machine_arn);
        s.put_optional(1, self.name);
        s.put_optional(2, self.input);
        s.put_optional(3, self.trace_header);
        s.put_optional(4, self.included_data);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for StartSyncExecutionInput {
    const SCHEMA: &'static crate::Schema = &schema::START_SYNC_EXECUTION_INPUT;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct StartSyncExecutionOutput {
    pub execution_arn: Option<String>,
    pub state_machine_arn: Option<String>,
    pub name: Option<String>,
    pub start_date: Option<crate::Timestamp>,
    pub stop_date: Option<crate::Timestamp>,
    pub status: Option<SyncExecutionStatus>,
    pub error: Option<String>,
    pub cause: Option<String>,
    pub input: Option<String>,
    pub input_details: Option<CloudWatchEventsExecutionDataDetails>,
    pub output: Option<String>,
    pub output_details: Option<CloudWatchEventsExecutionDataDetails>,
    pub trace_header: Option<String>,
    pub billing_details: Option<BillingDetails>,
}

impl crate::TreeValue for StartSyncExecutionOutput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self {
            execution_arn: s.take_optional(0)?,
            state_machine_arn: s.take_optional(1)?,
            name: s.take_optional(2)?,
            start_date: s.take_optional(3)?,
            stop_date: s.take_optional(4)?,
            status: s.take_optional(5)?,
            error: s.take_optional(6)?,
            cause: s.take_optional(7)?,
            input: s.take_optional(8)?,
            input_details: s.take_optional(9)?,
            output: s.take_optional(10)?,
            output_details: s.take_optional(11)?,
            trace_header: s.take_optional(12)?,
            billing_details: s.take_optional(13)?,
        })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(14);
        s.put_optional(0, self.execution_arn);
        s.put_optional(1, self.state_machine_arn);
        s.put_optional(2, self.name);
        s.put_optional(3, self.start_date);
        s.put_optional(4, self.stop_date);
        s.put_optional(5, self.status);
        s.put_optional(6, self.error);
        s.put_optional(7, self.cause);
        s.put_optional(8, self.input);
        s.put_optional(9, self.input_details);
        s.put_optional(10, self.output);
        s.put_optional(11, self.output_details);
        s.put_optional(12, self.trace_header);
        s.put_optional(13, self.billing_details);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for StartSyncExecutionOutput {
    const SCHEMA: &'static crate::Schema = &schema::START_SYNC_EXECUTION_OUTPUT;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct StateEnteredEventDetails {
    pub name: Option<String>,
    pub input: Option<String>,
    pub input_details: Option<HistoryEventExecutionDataDetails>,
}

impl crate::TreeValue for StateEnteredEventDetails {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self { name: s.take_optional(0)?, input: s.take_optional(1)?, input_details: s.take_optional(2)? })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(3);
        s.put_optional(0, self.name);
        s.put_optional(1, self.input);
        s.put_optional(2, self.input_details);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for StateEnteredEventDetails {
    const SCHEMA: &'static crate::Schema = &schema::STATE_ENTERED_EVENT_DETAILS;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct StateExitedEventDetails {
    pub name: Option<String>,
    pub output: Option<String>,
    pub output_details: Option<HistoryEventExecutionDataDetails>,
    pub assigned_variables: Option<indexmap::IndexMap<String, String>>,
    pub assigned_variables_details: Option<AssignedVariablesDetails>,
}

impl crate::TreeValue for StateExitedEventDetails {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self {
            name: s.take_optional(0)?,
            output: s.take_optional(1)?,
            output_details: s.take_optional(2)?,
            assigned_variables: s.take_optional(3)?,
            assigned_variables_details: s.take_optional(4)?,
        })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(5);
        s.put_optional(0, self.name);
        s.put_optional(1, self.output);
        s.put_optional(2, self.output_details);
        s.put_optional(3, self.assigned_variables);
        s.put_optional(4, self.assigned_variables_details);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for StateExitedEventDetails {
    const SCHEMA: &'static crate::Schema = &schema::STATE_EXITED_EVENT_DETAILS;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct StateMachineAliasListItem {
    pub state_machine_alias_arn: Option<String>,
    pub creation_date: Option<crate::Timestamp>,
}

impl crate::TreeValue for StateMachineAliasListItem {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self { state_machine_alias_arn: s.take_optional(0)?, creation_date: s.take_optional(1)? })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(2);
        s.put_optional(0, self.state_machine_alias_arn);
        s.put_optional(1, self.creation_date);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for StateMachineAliasListItem {
    const SCHEMA: &'static crate::Schema = &schema::STATE_MACHINE_ALIAS_LIST_ITEM;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct StateMachineListItem {
    pub state_machine_arn: Option<String>,
    pub name: Option<String>,
    pub r#type: Option<StateMachineType>,
    pub creation_date: Option<crate::Timestamp>,
}

impl crate::TreeValue for StateMachineListItem {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self {
            state_machine_arn: s.take_optional(0)?,
            name: s.take_optional(1)?,
            r#type: s.take_optional(2)?,
            creation_date: s.take_optional(3)?,
        })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(4);
        s.put_optional(0, self.state_machine_arn);
        s.put_optional(1, self.name);
        s.put_optional(2, self.r#type);
        s.put_optional(3, self.creation_date);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for StateMachineListItem {
    const SCHEMA: &'static crate::Schema = &schema::STATE_MACHINE_LIST_ITEM;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct StateMachineVersionListItem {
    pub state_machine_version_arn: Option<String>,
    pub creation_date: Option<crate::Timestamp>,
}

impl crate::TreeValue for StateMachineVersionListItem {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self { state_machine_version_arn: s.take_optional(0)?, creation_date: s.take_optional(1)? })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(2);
        s.put_optional(0, self.state_machine_version_arn);
        s.put_optional(1, self.creation_date);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for StateMachineVersionListItem {
    const SCHEMA: &'static crate::Schema = &schema::STATE_MACHINE_VERSION_LIST_ITEM;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct StopExecutionInput {
    pub execution_arn: String,
    pub error: Option<String>,
    pub cause: Option<String>,
}

impl crate::TreeValue for StopExecutionInput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self { execution_arn: s.take(0)?, error: s.take_optional(1)?, cause: s.take_optional(2)? })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(3);
        s.put(0, self.execution_arn);
        s.put_optional(1, self.error);
        s.put_optional(2, self.cause);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for StopExecutionInput {
    const SCHEMA: &'static crate::Schema = &schema::STOP_EXECUTION_INPUT;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct StopExecutionOutput {
    pub stop_date: Option<crate::Timestamp>,
}

impl crate::TreeValue for StopExecutionOutput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self { stop_date: s.take_optional(0)? })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(1);
        s.put_optional(0, self.stop_date);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for StopExecutionOutput {
    const SCHEMA: &'static crate::Schema = &schema::STOP_EXECUTION_OUTPUT;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct Tag {
    pub key: Option<String>,
    pub value: Option<String>,
}

impl crate::TreeValue for Tag {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self { key: s.take_optional(0)?, value: s.take_optional(1)? })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(2);
        s.put_optional(0, self.key);
        s.put_optional(1, self.value);
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
pub struct TaskCredentials {
    pub role_arn: Option<String>,
}

impl crate::TreeValue for TaskCredentials {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self { role_arn: s.take_optional(0)? })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(1);
        s.put_optional(0, self.role_arn);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for TaskCredentials {
    const SCHEMA: &'static crate::Schema = &schema::TASK_CREDENTIALS;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct TaskFailedEventDetails {
    pub resource_type: Option<String>,
    pub resource: Option<String>,
    pub error: Option<String>,
    pub cause: Option<String>,
}

impl crate::TreeValue for TaskFailedEventDetails {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self {
            resource_type: s.take_optional(0)?,
            resource: s.take_optional(1)?,
            error: s.take_optional(2)?,
            cause: s.take_optional(3)?,
        })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(4);
        s.put_optional(0, self.resource_type);
        s.put_optional(1, self.resource);
        s.put_optional(2, self.error);
        s.put_optional(3, self.cause);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for TaskFailedEventDetails {
    const SCHEMA: &'static crate::Schema = &schema::TASK_FAILED_EVENT_DETAILS;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct TaskScheduledEventDetails {
    pub resource_type: Option<String>,
    pub resource: Option<String>,
    pub region: Option<String>,
    pub parameters: Option<String>,
    pub timeout_in_seconds: Option<i64>,
    pub heartbeat_in_seconds: Option<i64>,
    pub task_credentials: Option<TaskCredentials>,
}

impl crate::TreeValue for TaskScheduledEventDetails {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self {
            resource_type: s.take_optional(0)?,
            resource: s.take_optional(1)?,
            region: s.take_optional(2)?,
            parameters: s.take_optional(3)?,
            timeout_in_seconds: s.take_optional(4)?,
            heartbeat_in_seconds: s.take_optional(5)?,
            task_credentials: s.take_optional(6)?,
        })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(7);
        s.put_optional(0, self.resource_type);
        s.put_optional(1, self.resource);
        s.put_optional(2, self.region);
        s.put_optional(3, self.parameters);
        s.put_optional(4, self.timeout_in_seconds);
        s.put_optional(5, self.heartbeat_in_seconds);
        s.put_optional(6, self.task_credentials);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for TaskScheduledEventDetails {
    const SCHEMA: &'static crate::Schema = &schema::TASK_SCHEDULED_EVENT_DETAILS;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct TaskStartFailedEventDetails {
    pub resource_type: Option<String>,
    pub resource: Option<String>,
    pub error: Option<String>,
    pub cause: Option<String>,
}

impl crate::TreeValue for TaskStartFailedEventDetails {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self {
            resource_type: s.take_optional(0)?,
            resource: s.take_optional(1)?,
            error: s.take_optional(2)?,
            cause: s.take_optional(3)?,
        })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(4);
        s.put_optional(0, self.resource_type);
        s.put_optional(1, self.resource);
        s.put_optional(2, self.error);
        s.put_optional(3, self.cause);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for TaskStartFailedEventDetails {
    const SCHEMA: &'static crate::Schema = &schema::TASK_START_FAILED_EVENT_DETAILS;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct TaskStartedEventDetails {
    pub resource_type: Option<String>,
    pub resource: Option<String>,
}

impl crate::TreeValue for TaskStartedEventDetails {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self { resource_type: s.take_optional(0)?, resource: s.take_optional(1)? })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(2);
        s.put_optional(0, self.resource_type);
        s.put_optional(1, self.resource);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for TaskStartedEventDetails {
    const SCHEMA: &'static crate::Schema = &schema::TASK_STARTED_EVENT_DETAILS;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct TaskSubmitFailedEventDetails {
    pub resource_type: Option<String>,
    pub resource: Option<String>,
    pub error: Option<String>,
    pub cause: Option<String>,
}

impl crate::TreeValue for TaskSubmitFailedEventDetails {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self {
            resource_type: s.take_optional(0)?,
            resource: s.take_optional(1)?,
            error: s.take_optional(2)?,
            cause: s.take_optional(3)?,
        })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(4);
        s.put_optional(0, self.resource_type);
        s.put_optional(1, self.resource);
        s.put_optional(2, self.error);
        s.put_optional(3, self.cause);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for TaskSubmitFailedEventDetails {
    const SCHEMA: &'static crate::Schema = &schema::TASK_SUBMIT_FAILED_EVENT_DETAILS;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct TaskSubmittedEventDetails {
    pub resource_type: Option<String>,
    pub resource: Option<String>,
    pub output: Option<String>,
    pub output_details: Option<HistoryEventExecutionDataDetails>,
}

impl crate::TreeValue for TaskSubmittedEventDetails {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self {
            resource_type: s.take_optional(0)?,
            resource: s.take_optional(1)?,
            output: s.take_optional(2)?,
            output_details: s.take_optional(3)?,
        })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(4);
        s.put_optional(0, self.resource_type);
        s.put_optional(1, self.resource);
        s.put_optional(2, self.output);
        s.put_optional(3, self.output_details);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for TaskSubmittedEventDetails {
    const SCHEMA: &'static crate::Schema = &schema::TASK_SUBMITTED_EVENT_DETAILS;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct TaskSucceededEventDetails {
    pub resource_type: Option<String>,
    pub resource: Option<String>,
    pub output: Option<String>,
    pub output_details: Option<HistoryEventExecutionDataDetails>,
}

impl crate::TreeValue for TaskSucceededEventDetails {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self {
            resource_type: s.take_optional(0)?,
            resource: s.take_optional(1)?,
            output: s.take_optional(2)?,
            output_details: s.take_optional(3)?,
        })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(4);
        s.put_optional(0, self.resource_type);
        s.put_optional(1, self.resource);
        s.put_optional(2, self.output);
        s.put_optional(3, self.output_details);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for TaskSucceededEventDetails {
    const SCHEMA: &'static crate::Schema = &schema::TASK_SUCCEEDED_EVENT_DETAILS;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct TaskTimedOutEventDetails {
    pub resource_type: Option<String>,
    pub resource: Option<String>,
    pub error: Option<String>,
    pub cause: Option<String>,
}

impl crate::TreeValue for TaskTimedOutEventDetails {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self {
            resource_type: s.take_optional(0)?,
            resource: s.take_optional(1)?,
            error: s.take_optional(2)?,
            cause: s.take_optional(3)?,
        })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(4);
        s.put_optional(0, self.resource_type);
        s.put_optional(1, self.resource);
        s.put_optional(2, self.error);
        s.put_optional(3, self.cause);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for TaskTimedOutEventDetails {
    const SCHEMA: &'static crate::Schema = &schema::TASK_TIMED_OUT_EVENT_DETAILS;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct TestStateConfiguration {
    pub retrier_retry_count: Option<i32>,
    pub error_caused_by_state: Option<String>,
    pub map_iteration_failure_count: Option<i32>,
    pub map_item_reader_data: Option<String>,
}

impl crate::TreeValue for TestStateConfiguration {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self {
            retrier_retry_count: s.take_optional(0)?,
            error_caused_by_state: s.take_optional(1)?,
            map_iteration_failure_count: s.take_optional(2)?,
            map_item_reader_data: s.take_optional(3)?,
        })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(4);
        s.put_optional(0, self.retrier_retry_count);
        s.put_optional(1, self.error_caused_by_state);
        s.put_optional(2, self.map_iteration_failure_count);
        s.put_optional(3, self.map_item_reader_data);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for TestStateConfiguration {
    const SCHEMA: &'static crate::Schema = &schema::TEST_STATE_CONFIGURATION;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct TestStateInput {
    pub definition: String,
    pub role_arn: Option<String>,
    pub input: Option<String>,
    pub inspection_level: Option<InspectionLevel>,
    pub reveal_secrets: Option<bool>,
    pub variables: Option<String>,
    pub state_name: Option<String>,
    pub mock: Option<MockInput>,
    pub context: Option<String>,
    pub state_configuration: Option<TestStateConfiguration>,
}

impl crate::TreeValue for TestStateInput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self {
            definition: s.take(0)?,
            role_arn: s.take_optional(1)?,
            input: s.take_optional(2)?,
            inspection_level: s.take_optional(3)?,
            reveal_secrets: s.take_optional(4)?,
            variables: s.take_optional(5)?,
            state_name: s.take_optional(6)?,
            mock: s.take_optional(7)?,
            context: s.take_optional(8)?,
            state_configuration: s.take_optional(9)?,
        })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(10);
        s.put(0, self.definition);
        s.put_optional(1, self.role_arn);
        s.put_optional(2, self.input);
        s.put_optional(3, self.inspection_level);
        s.put_optional(4, self.reveal_secrets);
        s.put_optional(5, self.variables);
        s.put_optional(6, self.state_name);
        s.put_optional(7, self.mock);
        s.put_optional(8, self.context);
        s.put_optional(9, self.state_configuration);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for TestStateInput {
    const SCHEMA: &'static crate::Schema = &schema::TEST_STATE_INPUT;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct TestStateOutput {
    pub output: Option<String>,
    pub error: Option<String>,
    pub cause: Option<String>,
    pub inspection_data: Option<InspectionData>,
    pub next_state: Option<String>,
    pub status: Option<TestExecutionStatus>,
}

impl crate::TreeValue for TestStateOutput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self {
            output: s.take_optional(0)?,
            error: s.take_optional(1)?,
            cause: s.take_optional(2)?,
            inspection_data: s.take_optional(3)?,
            next_state: s.take_optional(4)?,
            status: s.take_optional(5)?,
        })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(6);
        s.put_optional(0, self.output);
        s.put_optional(1, self.error);
        s.put_optional(2, self.cause);
        s.put_optional(3, self.inspection_data);
        s.put_optional(4, self.next_state);
        s.put_optional(5, self.status);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for TestStateOutput {
    const SCHEMA: &'static crate::Schema = &schema::TEST_STATE_OUTPUT;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct TracingConfiguration {
    pub enabled: Option<bool>,
}

impl crate::TreeValue for TracingConfiguration {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self { enabled: s.take_optional(0)? })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(1);
        s.put_optional(0, self.enabled);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for TracingConfiguration {
    const SCHEMA: &'static crate::Schema = &schema::TRACING_CONFIGURATION;
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
pub struct UpdateMapRunInput {
    pub map_run_arn: String,
    pub max_concurrency: Option<i32>,
    pub tolerated_failure_percentage: Option<f64>,
    pub tolerated_failure_count: Option<i64>,
}

impl crate::TreeValue for UpdateMapRunInput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self {
            map_run_arn: s.take(0)?,
            max_concurrency: s.take_optional(1)?,
            tolerated_failure_percentage: s.take_optional(2)?,
            tolerated_failure_count: s.take_optional(3)?,
        })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(4);
        s.put(0, self.map_run_arn);
        s.put_optional(1, self.max_concurrency);
        s.put_optional(2, self.tolerated_failure_percentage);
        s.put_optional(3, self.tolerated_failure_count);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for UpdateMapRunInput {
    const SCHEMA: &'static crate::Schema = &schema::UPDATE_MAP_RUN_INPUT;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct UpdateMapRunOutput {}

impl crate::TreeValue for UpdateMapRunOutput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        tree.structure()?;
        Ok(Self {})
    }
    fn into_tree(self) -> crate::Tree {
        crate::Tree::Structure(crate::Structure::default())
    }
}

impl crate::Shape for UpdateMapRunOutput {
    const SCHEMA: &'static crate::Schema = &schema::UPDATE_MAP_RUN_OUTPUT;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct UpdateStateMachineAliasInput {
    pub state_machine_alias_arn: String,
    pub description: Option<String>,
    pub routing_configuration: Option<Vec<RoutingConfigurationListItem>>,
}

impl crate::TreeValue for UpdateStateMachineAliasInput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self {
            state_machine_alias_arn: s.take(0)?,
            description: s.take_optional(1)?,
            routing_configuration: s.take_optional(2)?,
        })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(3);
        s.put(0, self.state_machine_alias_arn);
        s.put_optional(1, self.description);
        s.put_optional(2, self.routing_configuration);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for UpdateStateMachineAliasInput {
    const SCHEMA: &'static crate::Schema = &schema::UPDATE_STATE_MACHINE_ALIAS_INPUT;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct UpdateStateMachineAliasOutput {
    pub update_date: Option<crate::Timestamp>,
}

impl crate::TreeValue for UpdateStateMachineAliasOutput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self { update_date: s.take_optional(0)? })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(1);
        s.put_optional(0, self.update_date);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for UpdateStateMachineAliasOutput {
    const SCHEMA: &'static crate::Schema = &schema::UPDATE_STATE_MACHINE_ALIAS_OUTPUT;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct UpdateStateMachineInput {
    pub state_machine_arn: String,
    pub definition: Option<String>,
    pub role_arn: Option<String>,
    pub logging_configuration: Option<LoggingConfiguration>,
    pub tracing_configuration: Option<TracingConfiguration>,
    pub publish: Option<bool>,
    pub version_description: Option<String>,
    pub encryption_configuration: Option<EncryptionConfiguration>,
}

impl crate::TreeValue for UpdateStateMachineInput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self {
            state_machine_arn: s.take(0)?,
            definition: s.take_optional(1)?,
            role_arn: s.take_optional(2)?,
            logging_configuration: s.take_optional(3)?,
            tracing_configuration: s.take_optional(4)?,
            publish: s.take_optional(5)?,
            version_description: s.take_optional(6)?,
            encryption_configuration: s.take_optional(7)?,
        })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(8);
        s.put(0, self.state_machine_arn);
        s.put_optional(1, self.definition);
        s.put_optional(2, self.role_arn);
        s.put_optional(3, self.logging_configuration);
        s.put_optional(4, self.tracing_configuration);
        s.put_optional(5, self.publish);
        s.put_optional(6, self.version_description);
        s.put_optional(7, self.encryption_configuration);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for UpdateStateMachineInput {
    const SCHEMA: &'static crate::Schema = &schema::UPDATE_STATE_MACHINE_INPUT;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct UpdateStateMachineOutput {
    pub update_date: Option<crate::Timestamp>,
    pub revision_id: Option<String>,
    pub state_machine_version_arn: Option<String>,
}

impl crate::TreeValue for UpdateStateMachineOutput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self {
            update_date: s.take_optional(0)?,
            revision_id: s.take_optional(1)?,
            state_machine_version_arn: s.take_optional(2)?,
        })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(3);
        s.put_optional(0, self.update_date);
        s.put_optional(1, self.revision_id);
        s.put_optional(2, self.state_machine_version_arn);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for UpdateStateMachineOutput {
    const SCHEMA: &'static crate::Schema = &schema::UPDATE_STATE_MACHINE_OUTPUT;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct ValidateStateMachineDefinitionDiagnostic {
    pub severity: Option<ValidateStateMachineDefinitionSeverity>,
    pub code: Option<String>,
    pub message: Option<String>,
    pub location: Option<String>,
}

impl crate::TreeValue for ValidateStateMachineDefinitionDiagnostic {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self {
            severity: s.take_optional(0)?,
            code: s.take_optional(1)?,
            message: s.take_optional(2)?,
            location: s.take_optional(3)?,
        })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(4);
        s.put_optional(0, self.severity);
        s.put_optional(1, self.code);
        s.put_optional(2, self.message);
        s.put_optional(3, self.location);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for ValidateStateMachineDefinitionDiagnostic {
    const SCHEMA: &'static crate::Schema = &schema::VALIDATE_STATE_MACHINE_DEFINITION_DIAGNOSTIC;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct ValidateStateMachineDefinitionInput {
    pub definition: String,
    pub r#type: Option<StateMachineType>,
    pub severity: Option<ValidateStateMachineDefinitionSeverity>,
    pub max_results: Option<i32>,
}

impl crate::TreeValue for ValidateStateMachineDefinitionInput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self {
            definition: s.take(0)?,
            r#type: s.take_optional(1)?,
            severity: s.take_optional(2)?,
            max_results: s.take_optional(3)?,
        })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(4);
        s.put(0, self.definition);
        s.put_optional(1, self.r#type);
        s.put_optional(2, self.severity);
        s.put_optional(3, self.max_results);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for ValidateStateMachineDefinitionInput {
    const SCHEMA: &'static crate::Schema = &schema::VALIDATE_STATE_MACHINE_DEFINITION_INPUT;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct ValidateStateMachineDefinitionOutput {
    pub result: Option<ValidateStateMachineDefinitionResultCode>,
    pub diagnostics: Option<Vec<ValidateStateMachineDefinitionDiagnostic>>,
    pub truncated: Option<bool>,
}

impl crate::TreeValue for ValidateStateMachineDefinitionOutput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self {
            result: s.take_optional(0)?,
            diagnostics: s.take_optional(1)?,
            truncated: s.take_optional(2)?,
        })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(3);
        s.put_optional(0, self.result);
        s.put_optional(1, self.diagnostics);
        s.put_optional(2, self.truncated);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for ValidateStateMachineDefinitionOutput {
    const SCHEMA: &'static crate::Schema = &schema::VALIDATE_STATE_MACHINE_DEFINITION_OUTPUT;
}

crate::serde_by_tree!(
    ActivityFailedEventDetails,
    ActivityListItem,
    ActivityScheduleFailedEventDetails,
    ActivityScheduledEventDetails,
    ActivityStartedEventDetails,
    ActivitySucceededEventDetails,
    ActivityTimedOutEventDetails,
    AssignedVariablesDetails,
    BillingDetails,
    CloudWatchEventsExecutionDataDetails,
    CloudWatchLogsLogGroup,
    CreateActivityInput,
    CreateActivityOutput,
    CreateStateMachineAliasInput,
    CreateStateMachineAliasOutput,
    CreateStateMachineInput,
    CreateStateMachineOutput,
    DeleteActivityInput,
    DeleteActivityOutput,
    DeleteStateMachineAliasInput,
    DeleteStateMachineAliasOutput,
    DeleteStateMachineInput,
    DeleteStateMachineOutput,
    DeleteStateMachineVersionInput,
    DeleteStateMachineVersionOutput,
    DescribeActivityInput,
    DescribeActivityOutput,
    DescribeExecutionInput,
    DescribeExecutionOutput,
    DescribeMapRunInput,
    DescribeMapRunOutput,
    DescribeStateMachineAliasInput,
    DescribeStateMachineAliasOutput,
    DescribeStateMachineForExecutionInput,
    DescribeStateMachineForExecutionOutput,
    DescribeStateMachineInput,
    DescribeStateMachineOutput,
    EncryptionConfiguration,
    EvaluationFailedEventDetails,
    ExecutionAbortedEventDetails,
    ExecutionFailedEventDetails,
    ExecutionListItem,
    ExecutionRedrivenEventDetails,
    ExecutionStartedEventDetails,
    ExecutionSucceededEventDetails,
    ExecutionTimedOutEventDetails,
    GetActivityTaskInput,
    GetActivityTaskOutput,
    GetExecutionHistoryInput,
    GetExecutionHistoryOutput,
    HistoryEvent,
    HistoryEventExecutionDataDetails,
    InspectionData,
    InspectionDataRequest,
    InspectionDataResponse,
    InspectionErrorDetails,
    LambdaFunctionFailedEventDetails,
    LambdaFunctionScheduleFailedEventDetails,
    LambdaFunctionScheduledEventDetails,
    LambdaFunctionStartFailedEventDetails,
    LambdaFunctionSucceededEventDetails,
    LambdaFunctionTimedOutEventDetails,
    ListActivitiesInput,
    ListActivitiesOutput,
    ListExecutionsInput,
    ListExecutionsOutput,
    ListMapRunsInput,
    ListMapRunsOutput,
    ListStateMachineAliasesInput,
    ListStateMachineAliasesOutput,
    ListStateMachineVersionsInput,
    ListStateMachineVersionsOutput,
    ListStateMachinesInput,
    ListStateMachinesOutput,
    ListTagsForResourceInput,
    ListTagsForResourceOutput,
    LogDestination,
    LoggingConfiguration,
    MapIterationEventDetails,
    MapRunExecutionCounts,
    MapRunFailedEventDetails,
    MapRunItemCounts,
    MapRunListItem,
    MapRunRedrivenEventDetails,
    MapRunStartedEventDetails,
    MapStateStartedEventDetails,
    MockErrorOutput,
    MockInput,
    PublishStateMachineVersionInput,
    PublishStateMachineVersionOutput,
    RedriveExecutionInput,
    RedriveExecutionOutput,
    RoutingConfigurationListItem,
    SendTaskFailureInput,
    SendTaskFailureOutput,
    SendTaskHeartbeatInput,
    SendTaskHeartbeatOutput,
    SendTaskSuccessInput,
    SendTaskSuccessOutput,
    StartExecutionInput,
    StartExecutionOutput,
    StartSyncExecutionInput,
    StartSyncExecutionOutput,
    StateEnteredEventDetails,
    StateExitedEventDetails,
    StateMachineAliasListItem,
    StateMachineListItem,
    StateMachineVersionListItem,
    StopExecutionInput,
    StopExecutionOutput,
    Tag,
    TagResourceInput,
    TagResourceOutput,
    TaskCredentials,
    TaskFailedEventDetails,
    TaskScheduledEventDetails,
    TaskStartFailedEventDetails,
    TaskStartedEventDetails,
    TaskSubmitFailedEventDetails,
    TaskSubmittedEventDetails,
    TaskSucceededEventDetails,
    TaskTimedOutEventDetails,
    TestStateConfiguration,
    TestStateInput,
    TestStateOutput,
    TracingConfiguration,
    UntagResourceInput,
    UntagResourceOutput,
    UpdateMapRunInput,
    UpdateMapRunOutput,
    UpdateStateMachineAliasInput,
    UpdateStateMachineAliasOutput,
    UpdateStateMachineInput,
    UpdateStateMachineOutput,
    ValidateStateMachineDefinitionDiagnostic,
    ValidateStateMachineDefinitionInput,
    ValidateStateMachineDefinitionOutput,
);

crate::string_enum! {
    pub enum EncryptionType {
        AwsOwnedKey = "AWS_OWNED_KEY",
        CustomerManagedKmsKey = "CUSTOMER_MANAGED_KMS_KEY",
    }
    pub enum ExecutionRedriveFilter {
        Redriven = "REDRIVEN",
        NotRedriven = "NOT_REDRIVEN",
    }
    pub enum ExecutionRedriveStatus {
        Redrivable = "REDRIVABLE",
        NotRedrivable = "NOT_REDRIVABLE",
        RedrivableByMapRun = "REDRIVABLE_BY_MAP_RUN",
    }
    pub enum ExecutionStatus {
        Running = "RUNNING",
        Succeeded = "SUCCEEDED",
        Failed = "FAILED",
        TimedOut = "TIMED_OUT",
        Aborted = "ABORTED",
        PendingRedrive = "PENDING_REDRIVE",
    }
    pub enum HistoryEventType {
        ActivityFailed = "ActivityFailed",
        ActivityScheduled = "ActivityScheduled",
        ActivityScheduleFailed = "ActivityScheduleFailed",
        ActivityStarted = "ActivityStarted",
        ActivitySucceeded = "ActivitySucceeded",
        ActivityTimedOut = "ActivityTimedOut",
        ChoiceStateEntered = "ChoiceStateEntered",
        ChoiceStateExited = "ChoiceStateExited",
        ExecutionAborted = "ExecutionAborted",
        ExecutionFailed = "ExecutionFailed",
        ExecutionStarted = "ExecutionStarted",
        ExecutionSucceeded = "ExecutionSucceeded",
        ExecutionTimedOut = "ExecutionTimedOut",
        FailStateEntered = "FailStateEntered",
        LambdaFunctionFailed = "LambdaFunctionFailed",
        LambdaFunctionScheduled = "LambdaFunctionScheduled",
        LambdaFunctionScheduleFailed = "LambdaFunctionScheduleFailed",
        LambdaFunctionStarted = "LambdaFunctionStarted",
        LambdaFunctionStartFailed = "LambdaFunctionStartFailed",
        LambdaFunctionSucceeded = "LambdaFunctionSucceeded",
        LambdaFunctionTimedOut = "LambdaFunctionTimedOut",
        MapIterationAborted = "MapIterationAborted",
        MapIterationFailed = "MapIterationFailed",
        MapIterationStarted = "MapIterationStarted",
        MapIterationSucceeded = "MapIterationSucceeded",
        MapStateAborted = "MapStateAborted",
        MapStateEntered = "MapStateEntered",
        MapStateExited = "MapStateExited",
        MapStateFailed = "MapStateFailed",
        MapStateStarted = "MapStateStarted",
        MapStateSucceeded = "MapStateSucceeded",
        ParallelStateAborted = "ParallelStateAborted",
        ParallelStateEntered = "ParallelStateEntered",
        ParallelStateExited = "ParallelStateExited",
        ParallelStateFailed = "ParallelStateFailed",
        ParallelStateStarted = "ParallelStateStarted",
        ParallelStateSucceeded = "ParallelStateSucceeded",
        PassStateEntered = "PassStateEntered",
        PassStateExited = "PassStateExited",
        SucceedStateEntered = "SucceedStateEntered",
        SucceedStateExited = "SucceedStateExited",
        TaskFailed = "TaskFailed",
        TaskScheduled = "TaskScheduled",
        TaskStarted = "TaskStarted",
        TaskStartFailed = "TaskStartFailed",
        TaskStateAborted = "TaskStateAborted",
        TaskStateEntered = "TaskStateEntered",
        TaskStateExited = "TaskStateExited",
        TaskSubmitFailed = "TaskSubmitFailed",
        TaskSubmitted = "TaskSubmitted",
        TaskSucceeded = "TaskSucceeded",
        TaskTimedOut = "TaskTimedOut",
        WaitStateAborted = "WaitStateAborted",
        WaitStateEntered = "WaitStateEntered",
        WaitStateExited = "WaitStateExited",
        MapRunAborted = "MapRunAborted",
        MapRunFailed = "MapRunFailed",
        MapRunStarted = "MapRunStarted",
        MapRunSucceeded = "MapRunSucceeded",
        ExecutionRedriven = "ExecutionRedriven",
        MapRunRedriven = "MapRunRedriven",
        EvaluationFailed = "EvaluationFailed",
    }
    pub enum IncludedData {
        AllData = "ALL_DATA",
        MetadataOnly = "METADATA_ONLY",
    }
    pub enum InspectionLevel {
        Info = "INFO",
        Debug = "DEBUG",
        Trace = "TRACE",
    }
    pub enum LogLevel {
        All = "ALL",
        Error = "ERROR",
        Fatal = "FATAL",
        Off = "OFF",
    }
    pub enum MapRunStatus {
        Running = "RUNNING",
        Succeeded = "SUCCEEDED",
        Failed = "FAILED",
        Aborted = "ABORTED",
    }
    pub enum MockResponseValidationMode {
        Strict = "STRICT",
        Present = "PRESENT",
        None = "NONE",
    }
    pub enum StateMachineStatus {
        Active = "ACTIVE",
        Deleting = "DELETING",
    }
    pub enum StateMachineType {
        Standard = "STANDARD",
        Express = "EXPRESS",
    }
    pub enum SyncExecutionStatus {
        Succeeded = "SUCCEEDED",
        Failed = "FAILED",
        TimedOut = "TIMED_OUT",
    }
    pub enum TestExecutionStatus {
        Succeeded = "SUCCEEDED",
        Failed = "FAILED",
        Retriable = "RETRIABLE",
        CaughtError = "CAUGHT_ERROR",
    }
    pub enum ValidateStateMachineDefinitionResultCode {
        Ok = "OK",
        Fail = "FAIL",
    }
    pub enum ValidateStateMachineDefinitionSeverity {
        Error = "ERROR",
        Warning = "WARNING",
    }
}

/// The shapes as the model has them.
pub mod schema {
    use crate::{Kind, Member, Schema, scalar};

    pub static ACTIVITY_FAILED_EVENT_DETAILS: Schema =
        Schema::plain("ActivityFailedEventDetails", Kind::Structure)
            .members(&[Member::plain("error", &SENSITIVE_ERROR), Member::plain("cause", &SENSITIVE_CAUSE)]);
    pub static ACTIVITY_LIST: Schema =
        Schema::plain("ActivityList", Kind::List).members(&[Member::plain("member", &ACTIVITY_LIST_ITEM)]);
    pub static ACTIVITY_LIST_ITEM: Schema = Schema::plain("ActivityListItem", Kind::Structure).members(&[
        Member::plain("activityArn", &ARN).required(),
        Member::plain("name", &NAME).required(),
        Member::plain("creationDate", &scalar::TIMESTAMP).required(),
    ]);
    pub static ACTIVITY_SCHEDULE_FAILED_EVENT_DETAILS: Schema =
        Schema::plain("ActivityScheduleFailedEventDetails", Kind::Structure)
            .members(&[Member::plain("error", &SENSITIVE_ERROR), Member::plain("cause", &SENSITIVE_CAUSE)]);
    pub static ACTIVITY_SCHEDULED_EVENT_DETAILS: Schema =
        Schema::plain("ActivityScheduledEventDetails", Kind::Structure).members(&[
            Member::plain("resource", &ARN).required(),
            Member::plain("input", &SENSITIVE_DATA),
            Member::plain("inputDetails", &HISTORY_EVENT_EXECUTION_DATA_DETAILS),
            Member::plain("timeoutInSeconds", &scalar::LONG),
            Member::plain("heartbeatInSeconds", &scalar::LONG),
        ]);
    pub static ACTIVITY_STARTED_EVENT_DETAILS: Schema =
        Schema::plain("ActivityStartedEventDetails", Kind::Structure)
            .members(&[Member::plain("workerName", &IDENTITY)]);
    pub static ACTIVITY_SUCCEEDED_EVENT_DETAILS: Schema =
        Schema::plain("ActivitySucceededEventDetails", Kind::Structure).members(&[
            Member::plain("output", &SENSITIVE_DATA),
            Member::plain("outputDetails", &HISTORY_EVENT_EXECUTION_DATA_DETAILS),
        ]);
    pub static ACTIVITY_TIMED_OUT_EVENT_DETAILS: Schema =
        Schema::plain("ActivityTimedOutEventDetails", Kind::Structure)
            .members(&[Member::plain("error", &SENSITIVE_ERROR), Member::plain("cause", &SENSITIVE_CAUSE)]);
    pub static ALIAS_DESCRIPTION: Schema =
        Schema::plain("AliasDescription", Kind::String).max(256.0).sensitive();
    pub static ARN: Schema = Schema::plain("Arn", Kind::String).min(1.0).max(256.0);
    pub static ASSIGNED_VARIABLES: Schema = Schema::plain("AssignedVariables", Kind::Map)
        .members(&[Member::plain("key", &VARIABLE_NAME), Member::plain("value", &VARIABLE_VALUE)]);
    pub static ASSIGNED_VARIABLES_DETAILS: Schema =
        Schema::plain("AssignedVariablesDetails", Kind::Structure)
            .members(&[Member::plain("truncated", &scalar::BOOLEAN)]);
    pub static BILLED_DURATION: Schema = Schema::plain("BilledDuration", Kind::Long).min(0.0);
    pub static BILLED_MEMORY_USED: Schema = Schema::plain("BilledMemoryUsed", Kind::Long).min(0.0);
    pub static BILLING_DETAILS: Schema = Schema::plain("BillingDetails", Kind::Structure).members(&[
        Member::plain("billedMemoryUsedInMB", &BILLED_MEMORY_USED),
        Member::plain("billedDurationInMilliseconds", &BILLED_DURATION),
    ]);
    pub static CHARACTER_RESTRICTED_NAME: Schema = Schema::plain("CharacterRestrictedName", Kind::String)
        .min(1.0)
        .max(80.0)
        .pattern(r"^(?=.*[a-zA-Z_\-\.])[a-zA-Z0-9_\-\.]+$");
    pub static CLIENT_TOKEN: Schema =
        Schema::plain("ClientToken", Kind::String).min(1.0).max(64.0).pattern("[!-~]+");
    pub static CLOUD_WATCH_EVENTS_EXECUTION_DATA_DETAILS: Schema =
        Schema::plain("CloudWatchEventsExecutionDataDetails", Kind::Structure)
            .members(&[Member::plain("included", &scalar::BOOLEAN)]);
    pub static CLOUD_WATCH_LOGS_LOG_GROUP: Schema = Schema::plain("CloudWatchLogsLogGroup", Kind::Structure)
        .members(&[Member::plain("logGroupArn", &ARN)]);
    pub static CONNECTOR_PARAMETERS: Schema =
        Schema::plain("ConnectorParameters", Kind::String).min(0.0).max(262144.0).sensitive();
    pub static CREATE_ACTIVITY_INPUT: Schema =
        Schema::plain("CreateActivityInput", Kind::Structure).members(&[
            Member::plain("name", &NAME).required(),
            Member::plain("tags", &TAG_LIST),
            Member::plain("encryptionConfiguration", &ENCRYPTION_CONFIGURATION),
        ]);
    pub static CREATE_ACTIVITY_OUTPUT: Schema = Schema::plain("CreateActivityOutput", Kind::Structure)
        .members(&[
            Member::plain("activityArn", &ARN).required(),
            Member::plain("creationDate", &scalar::TIMESTAMP).required(),
        ]);
    pub static CREATE_STATE_MACHINE_ALIAS_INPUT: Schema =
        Schema::plain("CreateStateMachineAliasInput", Kind::Structure).members(&[
            Member::plain("description", &ALIAS_DESCRIPTION),
            Member::plain("name", &CHARACTER_RESTRICTED_NAME).required(),
            Member::plain("routingConfiguration", &ROUTING_CONFIGURATION_LIST).required(),
        ]);
    pub static CREATE_STATE_MACHINE_ALIAS_OUTPUT: Schema =
        Schema::plain("CreateStateMachineAliasOutput", Kind::Structure).members(&[
            Member::plain("stateMachineAliasArn", &ARN).required(),
            Member::plain("creationDate", &scalar::TIMESTAMP).required(),
        ]);
    pub static CREATE_STATE_MACHINE_INPUT: Schema = Schema::plain("CreateStateMachineInput", Kind::Structure)
        .members(&[
            Member::plain("name", &NAME).required(),
            Member::plain("definition", &DEFINITION).required(),
            Member::plain("roleArn", &ARN).required(),
            Member::plain("type", &STATE_MACHINE_TYPE),
            Member::plain("loggingConfiguration", &LOGGING_CONFIGURATION),
            Member::plain("tags", &TAG_LIST),
            Member::plain("tracingConfiguration", &TRACING_CONFIGURATION),
            Member::plain("publish", &scalar::BOOLEAN),
            Member::plain("versionDescription", &VERSION_DESCRIPTION),
            Member::plain("encryptionConfiguration", &ENCRYPTION_CONFIGURATION),
        ]);
    pub static CREATE_STATE_MACHINE_OUTPUT: Schema =
        Schema::plain("CreateStateMachineOutput", Kind::Structure).members(&[
            Member::plain("stateMachineArn", &ARN).required(),
            Member::plain("creationDate", &scalar::TIMESTAMP).required(),
            Member::plain("stateMachineVersionArn", &ARN),
        ]);
    pub static DEFINITION: Schema =
        Schema::plain("Definition", Kind::String).min(1.0).max(1048576.0).sensitive();
    pub static DELETE_ACTIVITY_INPUT: Schema = Schema::plain("DeleteActivityInput", Kind::Structure)
        .members(&[Member::plain("activityArn", &ARN).required()]);
    pub static DELETE_ACTIVITY_OUTPUT: Schema = Schema::plain("DeleteActivityOutput", Kind::Structure);
    pub static DELETE_STATE_MACHINE_ALIAS_INPUT: Schema = Schema::plain(
        "DeleteStateMachineAliasInput",
        Kind::Structure,
    )
    .members(&[Member::plain("stateMachineAliasArn", &ARN).required()]);
    pub static DELETE_STATE_MACHINE_ALIAS_OUTPUT: Schema =
        Schema::plain("DeleteStateMachineAliasOutput", Kind::Structure);
    pub static DELETE_STATE_MACHINE_INPUT: Schema = Schema::plain("DeleteStateMachineInput", Kind::Structure)
        .members(&[Member::plain("stateMachineArn", &ARN).required()]);
    pub static DELETE_STATE_MACHINE_OUTPUT: Schema =
        Schema::plain("DeleteStateMachineOutput", Kind::Structure);
    pub static DELETE_STATE_MACHINE_VERSION_INPUT: Schema = Schema::plain(
        "DeleteStateMachineVersionInput",
        Kind::Structure,
    )
    .members(&[Member::plain("stateMachineVersionArn", &LONG_ARN).required()]);
    pub static DELETE_STATE_MACHINE_VERSION_OUTPUT: Schema =
        Schema::plain("DeleteStateMachineVersionOutput", Kind::Structure);
    pub static DESCRIBE_ACTIVITY_INPUT: Schema = Schema::plain("DescribeActivityInput", Kind::Structure)
        .members(&[Member::plain("activityArn", &ARN).required()]);
    pub static DESCRIBE_ACTIVITY_OUTPUT: Schema = Schema::plain("DescribeActivityOutput", Kind::Structure)
        .members(&[
            Member::plain("activityArn", &ARN).required(),
            Member::plain("name", &NAME).required(),
            Member::plain("creationDate", &scalar::TIMESTAMP).required(),
            Member::plain("encryptionConfiguration", &ENCRYPTION_CONFIGURATION),
        ]);
    pub static DESCRIBE_EXECUTION_INPUT: Schema = Schema::plain("DescribeExecutionInput", Kind::Structure)
        .members(&[
            Member::plain("executionArn", &ARN).required(),
            Member::plain("includedData", &INCLUDED_DATA),
        ]);
    pub static DESCRIBE_EXECUTION_OUTPUT: Schema = Schema::plain("DescribeExecutionOutput", Kind::Structure)
        .members(&[
            Member::plain("executionArn", &ARN).required(),
            Member::plain("stateMachineArn", &ARN).required(),
            Member::plain("name", &NAME),
            Member::plain("status", &EXECUTION_STATUS).required(),
            Member::plain("startDate", &scalar::TIMESTAMP).required(),
            Member::plain("stopDate", &scalar::TIMESTAMP),
            Member::plain("input", &SENSITIVE_DATA),
            Member::plain("inputDetails", &CLOUD_WATCH_EVENTS_EXECUTION_DATA_DETAILS),
            Member::plain("output", &SENSITIVE_DATA),
            Member::plain("outputDetails", &CLOUD_WATCH_EVENTS_EXECUTION_DATA_DETAILS),
            Member::plain("traceHeader", &TRACE_HEADER),
            Member::plain("mapRunArn", &LONG_ARN),
            Member::plain("error", &SENSITIVE_ERROR),
            Member::plain("cause", &SENSITIVE_CAUSE),
            Member::plain("stateMachineVersionArn", &ARN),
            Member::plain("stateMachineAliasArn", &ARN),
            Member::plain("redriveCount", &scalar::INTEGER),
            Member::plain("redriveDate", &scalar::TIMESTAMP),
            Member::plain("redriveStatus", &EXECUTION_REDRIVE_STATUS),
            Member::plain("redriveStatusReason", &SENSITIVE_DATA),
        ]);
    pub static DESCRIBE_MAP_RUN_INPUT: Schema = Schema::plain("DescribeMapRunInput", Kind::Structure)
        .members(&[Member::plain("mapRunArn", &LONG_ARN).required()]);
    pub static DESCRIBE_MAP_RUN_OUTPUT: Schema = Schema::plain("DescribeMapRunOutput", Kind::Structure)
        .members(&[
            Member::plain("mapRunArn", &LONG_ARN).required(),
            Member::plain("executionArn", &ARN).required(),
            Member::plain("status", &MAP_RUN_STATUS).required(),
            Member::plain("startDate", &scalar::TIMESTAMP).required(),
            Member::plain("stopDate", &scalar::TIMESTAMP),
            Member::plain("maxConcurrency", &MAX_CONCURRENCY).required(),
            Member::plain("toleratedFailurePercentage", &TOLERATED_FAILURE_PERCENTAGE).required(),
            Member::plain("toleratedFailureCount", &TOLERATED_FAILURE_COUNT).required(),
            Member::plain("itemCounts", &MAP_RUN_ITEM_COUNTS).required(),
            Member::plain("executionCounts", &MAP_RUN_EXECUTION_COUNTS).required(),
            Member::plain("redriveCount", &scalar::INTEGER),
            Member::plain("redriveDate", &scalar::TIMESTAMP),
        ]);
    pub static DESCRIBE_STATE_MACHINE_ALIAS_INPUT: Schema = Schema::plain(
        "DescribeStateMachineAliasInput",
        Kind::Structure,
    )
    .members(&[Member::plain("stateMachineAliasArn", &ARN).required()]);
    pub static DESCRIBE_STATE_MACHINE_ALIAS_OUTPUT: Schema =
        Schema::plain("DescribeStateMachineAliasOutput", Kind::Structure).members(&[
            Member::plain("stateMachineAliasArn", &ARN),
            Member::plain("name", &NAME),
            Member::plain("description", &ALIAS_DESCRIPTION),
            Member::plain("routingConfiguration", &ROUTING_CONFIGURATION_LIST),
            Member::plain("creationDate", &scalar::TIMESTAMP),
            Member::plain("updateDate", &scalar::TIMESTAMP),
        ]);
    pub static DESCRIBE_STATE_MACHINE_FOR_EXECUTION_INPUT: Schema =
        Schema::plain("DescribeStateMachineForExecutionInput", Kind::Structure).members(&[
            Member::plain("executionArn", &ARN).required(),
            Member::plain("includedData", &INCLUDED_DATA),
        ]);
    pub static DESCRIBE_STATE_MACHINE_FOR_EXECUTION_OUTPUT: Schema =
        Schema::plain("DescribeStateMachineForExecutionOutput", Kind::Structure).members(&[
            Member::plain("stateMachineArn", &ARN).required(),
            Member::plain("name", &NAME).required(),
            Member::plain("definition", &DEFINITION).required(),
            Member::plain("roleArn", &ARN).required(),
            Member::plain("updateDate", &scalar::TIMESTAMP).required(),
            Member::plain("loggingConfiguration", &LOGGING_CONFIGURATION),
            Member::plain("tracingConfiguration", &TRACING_CONFIGURATION),
            Member::plain("mapRunArn", &LONG_ARN),
            Member::plain("label", &scalar::STRING),
            Member::plain("revisionId", &scalar::STRING),
            Member::plain("encryptionConfiguration", &ENCRYPTION_CONFIGURATION),
            Member::plain("variableReferences", &VARIABLE_REFERENCES),
        ]);
    pub static DESCRIBE_STATE_MACHINE_INPUT: Schema =
        Schema::plain("DescribeStateMachineInput", Kind::Structure).members(&[
            Member::plain("stateMachineArn", &ARN).required(),
            Member::plain("includedData", &INCLUDED_DATA),
        ]);
    pub static DESCRIBE_STATE_MACHINE_OUTPUT: Schema =
        Schema::plain("DescribeStateMachineOutput", Kind::Structure).members(&[
            Member::plain("stateMachineArn", &ARN).required(),
            Member::plain("name", &NAME).required(),
            Member::plain("status", &STATE_MACHINE_STATUS),
            Member::plain("definition", &DEFINITION).required(),
            Member::plain("roleArn", &ARN).required(),
            Member::plain("type", &STATE_MACHINE_TYPE).required(),
            Member::plain("creationDate", &scalar::TIMESTAMP).required(),
            Member::plain("loggingConfiguration", &LOGGING_CONFIGURATION),
            Member::plain("tracingConfiguration", &TRACING_CONFIGURATION),
            Member::plain("label", &scalar::STRING),
            Member::plain("revisionId", &scalar::STRING),
            Member::plain("description", &VERSION_DESCRIPTION),
            Member::plain("encryptionConfiguration", &ENCRYPTION_CONFIGURATION),
            Member::plain("variableReferences", &VARIABLE_REFERENCES),
        ]);
    pub static ENCRYPTION_CONFIGURATION: Schema = Schema::plain("EncryptionConfiguration", Kind::Structure)
        .members(&[
            Member::plain("kmsKeyId", &KMS_KEY_ID),
            Member::plain("kmsDataKeyReusePeriodSeconds", &KMS_DATA_KEY_REUSE_PERIOD_SECONDS),
            Member::plain("type", &ENCRYPTION_TYPE).required(),
        ]);
    pub static ENCRYPTION_TYPE: Schema =
        Schema::plain("EncryptionType", Kind::String).one_of(super::EncryptionType::VALUES);
    pub static EVALUATION_FAILED_EVENT_DETAILS: Schema =
        Schema::plain("EvaluationFailedEventDetails", Kind::Structure).members(&[
            Member::plain("error", &SENSITIVE_ERROR),
            Member::plain("cause", &SENSITIVE_CAUSE),
            Member::plain("location", &EVALUATION_FAILURE_LOCATION),
            Member::plain("state", &STATE_NAME).required(),
        ]);
    pub static EVALUATION_FAILURE_LOCATION: Schema =
        Schema::plain("EvaluationFailureLocation", Kind::String).min(0.0).max(256.0).sensitive();
    pub static EXCEPTION_HANDLER_INDEX: Schema =
        Schema::plain("ExceptionHandlerIndex", Kind::Integer).min(0.0).sensitive();
    pub static EXECUTION_ABORTED_EVENT_DETAILS: Schema =
        Schema::plain("ExecutionAbortedEventDetails", Kind::Structure)
            .members(&[Member::plain("error", &SENSITIVE_ERROR), Member::plain("cause", &SENSITIVE_CAUSE)]);
    pub static EXECUTION_FAILED_EVENT_DETAILS: Schema =
        Schema::plain("ExecutionFailedEventDetails", Kind::Structure)
            .members(&[Member::plain("error", &SENSITIVE_ERROR), Member::plain("cause", &SENSITIVE_CAUSE)]);
    pub static EXECUTION_LIST: Schema =
        Schema::plain("ExecutionList", Kind::List).members(&[Member::plain("member", &EXECUTION_LIST_ITEM)]);
    pub static EXECUTION_LIST_ITEM: Schema = Schema::plain("ExecutionListItem", Kind::Structure).members(&[
        Member::plain("executionArn", &ARN).required(),
        Member::plain("stateMachineArn", &ARN).required(),
        Member::plain("name", &NAME).required(),
        Member::plain("status", &EXECUTION_STATUS).required(),
        Member::plain("startDate", &scalar::TIMESTAMP).required(),
        Member::plain("stopDate", &scalar::TIMESTAMP),
        Member::plain("mapRunArn", &LONG_ARN),
        Member::plain("itemCount", &UNSIGNED_INTEGER),
        Member::plain("stateMachineVersionArn", &ARN),
        Member::plain("stateMachineAliasArn", &ARN),
        Member::plain("redriveCount", &scalar::INTEGER),
        Member::plain("redriveDate", &scalar::TIMESTAMP),
    ]);
    pub static EXECUTION_REDRIVE_FILTER: Schema =
        Schema::plain("ExecutionRedriveFilter", Kind::String).one_of(super::ExecutionRedriveFilter::VALUES);
    pub static EXECUTION_REDRIVE_STATUS: Schema =
        Schema::plain("ExecutionRedriveStatus", Kind::String).one_of(super::ExecutionRedriveStatus::VALUES);
    pub static EXECUTION_REDRIVEN_EVENT_DETAILS: Schema =
        Schema::plain("ExecutionRedrivenEventDetails", Kind::Structure)
            .members(&[Member::plain("redriveCount", &scalar::INTEGER)]);
    pub static EXECUTION_STARTED_EVENT_DETAILS: Schema =
        Schema::plain("ExecutionStartedEventDetails", Kind::Structure).members(&[
            Member::plain("input", &SENSITIVE_DATA),
            Member::plain("inputDetails", &HISTORY_EVENT_EXECUTION_DATA_DETAILS),
            Member::plain("roleArn", &ARN),
            Member::plain("stateMachineAliasArn", &ARN),
            Member::plain("stateMachineVersionArn", &ARN),
        ]);
    pub static EXECUTION_STATUS: Schema =
        Schema::plain("ExecutionStatus", Kind::String).one_of(super::ExecutionStatus::VALUES);
    pub static EXECUTION_SUCCEEDED_EVENT_DETAILS: Schema =
        Schema::plain("ExecutionSucceededEventDetails", Kind::Structure).members(&[
            Member::plain("output", &SENSITIVE_DATA),
            Member::plain("outputDetails", &HISTORY_EVENT_EXECUTION_DATA_DETAILS),
        ]);
    pub static EXECUTION_TIMED_OUT_EVENT_DETAILS: Schema =
        Schema::plain("ExecutionTimedOutEventDetails", Kind::Structure)
            .members(&[Member::plain("error", &SENSITIVE_ERROR), Member::plain("cause", &SENSITIVE_CAUSE)]);
    pub static GET_ACTIVITY_TASK_INPUT: Schema = Schema::plain("GetActivityTaskInput", Kind::Structure)
        .members(&[Member::plain("activityArn", &ARN).required(), Member::plain("workerName", &NAME)]);
    pub static GET_ACTIVITY_TASK_OUTPUT: Schema = Schema::plain("GetActivityTaskOutput", Kind::Structure)
        .members(&[
            Member::plain("taskToken", &TASK_TOKEN),
            Member::plain("input", &SENSITIVE_DATA_JOB_INPUT),
        ]);
    pub static GET_EXECUTION_HISTORY_INPUT: Schema =
        Schema::plain("GetExecutionHistoryInput", Kind::Structure).members(&[
            Member::plain("executionArn", &ARN).required(),
            Member::plain("maxResults", &PAGE_SIZE),
            Member::plain("reverseOrder", &scalar::BOOLEAN),
            Member::plain("nextToken", &PAGE_TOKEN),
            Member::plain("includeExecutionData", &scalar::BOOLEAN),
        ]);
    pub static GET_EXECUTION_HISTORY_OUTPUT: Schema =
        Schema::plain("GetExecutionHistoryOutput", Kind::Structure).members(&[
            Member::plain("events", &HISTORY_EVENT_LIST).required(),
            Member::plain("nextToken", &PAGE_TOKEN),
        ]);
    pub static HISTORY_EVENT: Schema = Schema::plain("HistoryEvent", Kind::Structure).members(&[
        Member::plain("timestamp", &scalar::TIMESTAMP).required(),
        Member::plain("type", &HISTORY_EVENT_TYPE).required(),
        Member::plain("id", &scalar::LONG).required(),
        Member::plain("previousEventId", &scalar::LONG),
        Member::plain("activityFailedEventDetails", &ACTIVITY_FAILED_EVENT_DETAILS),
        Member::plain("activityScheduleFailedEventDetails", &ACTIVITY_SCHEDULE_FAILED_EVENT_DETAILS),
        Member::plain("activityScheduledEventDetails", &ACTIVITY_SCHEDULED_EVENT_DETAILS),
        Member::plain("activityStartedEventDetails", &ACTIVITY_STARTED_EVENT_DETAILS),
        Member::plain("activitySucceededEventDetails", &ACTIVITY_SUCCEEDED_EVENT_DETAILS),
        Member::plain("activityTimedOutEventDetails", &ACTIVITY_TIMED_OUT_EVENT_DETAILS),
        Member::plain("taskFailedEventDetails", &TASK_FAILED_EVENT_DETAILS),
        Member::plain("taskScheduledEventDetails", &TASK_SCHEDULED_EVENT_DETAILS),
        Member::plain("taskStartFailedEventDetails", &TASK_START_FAILED_EVENT_DETAILS),
        Member::plain("taskStartedEventDetails", &TASK_STARTED_EVENT_DETAILS),
        Member::plain("taskSubmitFailedEventDetails", &TASK_SUBMIT_FAILED_EVENT_DETAILS),
        Member::plain("taskSubmittedEventDetails", &TASK_SUBMITTED_EVENT_DETAILS),
        Member::plain("taskSucceededEventDetails", &TASK_SUCCEEDED_EVENT_DETAILS),
        Member::plain("taskTimedOutEventDetails", &TASK_TIMED_OUT_EVENT_DETAILS),
        Member::plain("executionFailedEventDetails", &EXECUTION_FAILED_EVENT_DETAILS),
        Member::plain("executionStartedEventDetails", &EXECUTION_STARTED_EVENT_DETAILS),
        Member::plain("executionSucceededEventDetails", &EXECUTION_SUCCEEDED_EVENT_DETAILS),
        Member::plain("executionAbortedEventDetails", &EXECUTION_ABORTED_EVENT_DETAILS),
        Member::plain("executionTimedOutEventDetails", &EXECUTION_TIMED_OUT_EVENT_DETAILS),
        Member::plain("executionRedrivenEventDetails", &EXECUTION_REDRIVEN_EVENT_DETAILS),
        Member::plain("mapStateStartedEventDetails", &MAP_STATE_STARTED_EVENT_DETAILS),
        Member::plain("mapIterationStartedEventDetails", &MAP_ITERATION_EVENT_DETAILS),
        Member::plain("mapIterationSucceededEventDetails", &MAP_ITERATION_EVENT_DETAILS),
        Member::plain("mapIterationFailedEventDetails", &MAP_ITERATION_EVENT_DETAILS),
        Member::plain("mapIterationAbortedEventDetails", &MAP_ITERATION_EVENT_DETAILS),
        Member::plain("lambdaFunctionFailedEventDetails", &LAMBDA_FUNCTION_FAILED_EVENT_DETAILS),
        Member::plain(
            "lambdaFunctionScheduleFailedEventDetails",
            &LAMBDA_FUNCTION_SCHEDULE_FAILED_EVENT_DETAILS,
        ),
        Member::plain("lambdaFunctionScheduledEventDetails", &LAMBDA_FUNCTION_SCHEDULED_EVENT_DETAILS),
        Member::plain("lambdaFunctionStartFailedEventDetails", &LAMBDA_FUNCTION_START_FAILED_EVENT_DETAILS),
        Member::plain("lambdaFunctionSucceededEventDetails", &LAMBDA_FUNCTION_SUCCEEDED_EVENT_DETAILS),
        Member::plain("lambdaFunctionTimedOutEventDetails", &LAMBDA_FUNCTION_TIMED_OUT_EVENT_DETAILS),
        Member::plain("stateEnteredEventDetails", &STATE_ENTERED_EVENT_DETAILS),
        Member::plain("stateExitedEventDetails", &STATE_EXITED_EVENT_DETAILS),
        Member::plain("mapRunStartedEventDetails", &MAP_RUN_STARTED_EVENT_DETAILS),
        Member::plain("mapRunFailedEventDetails", &MAP_RUN_FAILED_EVENT_DETAILS),
        Member::plain("mapRunRedrivenEventDetails", &MAP_RUN_REDRIVEN_EVENT_DETAILS),
        Member::plain("evaluationFailedEventDetails", &EVALUATION_FAILED_EVENT_DETAILS),
    ]);
    pub static HISTORY_EVENT_EXECUTION_DATA_DETAILS: Schema =
        Schema::plain("HistoryEventExecutionDataDetails", Kind::Structure)
            .members(&[Member::plain("truncated", &scalar::BOOLEAN)]);
    pub static HISTORY_EVENT_LIST: Schema =
        Schema::plain("HistoryEventList", Kind::List).members(&[Member::plain("member", &HISTORY_EVENT)]);
    pub static HISTORY_EVENT_TYPE: Schema =
        Schema::plain("HistoryEventType", Kind::String).one_of(super::HistoryEventType::VALUES);
    pub static IDENTITY: Schema = Schema::plain("Identity", Kind::String).max(256.0);
    pub static INCLUDED_DATA: Schema =
        Schema::plain("IncludedData", Kind::String).one_of(super::IncludedData::VALUES);
    pub static INSPECTION_DATA: Schema = Schema::plain("InspectionData", Kind::Structure)
        .members(&[
            Member::plain("input", &SENSITIVE_DATA),
            Member::plain("afterArguments", &SENSITIVE_DATA),
            Member::plain("afterInputPath", &SENSITIVE_DATA),
            Member::plain("afterParameters", &SENSITIVE_DATA),
            Member::plain("result", &SENSITIVE_DATA),
            Member::plain("afterResultSelector", &SENSITIVE_DATA),
            Member::plain("afterResultPath", &SENSITIVE_DATA),
            Member::plain("request", &INSPECTION_DATA_REQUEST),
            Member::plain("response", &INSPECTION_DATA_RESPONSE),
            Member::plain("variables", &SENSITIVE_DATA),
            Member::plain("errorDetails", &INSPECTION_ERROR_DETAILS),
            Member::plain("afterItemsPath", &SENSITIVE_DATA),
            Member::plain("afterItemSelector", &SENSITIVE_DATA),
            Member::plain("afterItemBatcher", &SENSITIVE_DATA),
            Member::plain("afterItemsPointer", &SENSITIVE_DATA),
            Member::plain("toleratedFailureCount", &INSPECTION_TOLERATED_FAILURE_COUNT),
            Member::plain("toleratedFailurePercentage", &INSPECTION_TOLERATED_FAILURE_PERCENTAGE),
            Member::plain("maxConcurrency", &INSPECTION_MAX_CONCURRENCY),
        ])
        .sensitive();
    pub static INSPECTION_DATA_REQUEST: Schema = Schema::plain("InspectionDataRequest", Kind::Structure)
        .members(&[
            Member::plain("protocol", &scalar::STRING),
            Member::plain("method", &scalar::STRING),
            Member::plain("url", &scalar::STRING),
            Member::plain("headers", &scalar::STRING),
            Member::plain("body", &scalar::STRING),
        ]);
    pub static INSPECTION_DATA_RESPONSE: Schema = Schema::plain("InspectionDataResponse", Kind::Structure)
        .members(&[
            Member::plain("protocol", &scalar::STRING),
            Member::plain("statusCode", &scalar::STRING),
            Member::plain("statusMessage", &scalar::STRING),
            Member::plain("headers", &scalar::STRING),
            Member::plain("body", &scalar::STRING),
        ]);
    pub static INSPECTION_ERROR_DETAILS: Schema = Schema::plain("InspectionErrorDetails", Kind::Structure)
        .members(&[
            Member::plain("catchIndex", &EXCEPTION_HANDLER_INDEX),
            Member::plain("retryIndex", &EXCEPTION_HANDLER_INDEX),
            Member::plain("retryBackoffIntervalSeconds", &RETRY_BACKOFF_INTERVAL_SECONDS),
        ]);
    pub static INSPECTION_LEVEL: Schema =
        Schema::plain("InspectionLevel", Kind::String).one_of(super::InspectionLevel::VALUES);
    pub static INSPECTION_MAX_CONCURRENCY: Schema =
        Schema::plain("InspectionMaxConcurrency", Kind::Integer).min(0.0).sensitive();
    pub static INSPECTION_TOLERATED_FAILURE_COUNT: Schema =
        Schema::plain("InspectionToleratedFailureCount", Kind::Integer).min(0.0).sensitive();
    pub static INSPECTION_TOLERATED_FAILURE_PERCENTAGE: Schema =
        Schema::plain("InspectionToleratedFailurePercentage", Kind::Float).min(0.0).max(100.0).sensitive();
    pub static KMS_DATA_KEY_REUSE_PERIOD_SECONDS: Schema =
        Schema::plain("KmsDataKeyReusePeriodSeconds", Kind::Integer).min(60.0).max(900.0);
    pub static KMS_KEY_ID: Schema = Schema::plain("KmsKeyId", Kind::String).min(1.0).max(2048.0);
    pub static LAMBDA_FUNCTION_FAILED_EVENT_DETAILS: Schema =
        Schema::plain("LambdaFunctionFailedEventDetails", Kind::Structure)
            .members(&[Member::plain("error", &SENSITIVE_ERROR), Member::plain("cause", &SENSITIVE_CAUSE)]);
    pub static LAMBDA_FUNCTION_SCHEDULE_FAILED_EVENT_DETAILS: Schema =
        Schema::plain("LambdaFunctionScheduleFailedEventDetails", Kind::Structure)
            .members(&[Member::plain("error", &SENSITIVE_ERROR), Member::plain("cause", &SENSITIVE_CAUSE)]);
    pub static LAMBDA_FUNCTION_SCHEDULED_EVENT_DETAILS: Schema =
        Schema::plain("LambdaFunctionScheduledEventDetails", Kind::Structure).members(&[
            Member::plain("resource", &ARN).required(),
            Member::plain("input", &SENSITIVE_DATA),
            Member::plain("inputDetails", &HISTORY_EVENT_EXECUTION_DATA_DETAILS),
            Member::plain("timeoutInSeconds", &scalar::LONG),
            Member::plain("taskCredentials", &TASK_CREDENTIALS),
        ]);
    pub static LAMBDA_FUNCTION_START_FAILED_EVENT_DETAILS: Schema =
        Schema::plain("LambdaFunctionStartFailedEventDetails", Kind::Structure)
            .members(&[Member::plain("error", &SENSITIVE_ERROR), Member::plain("cause", &SENSITIVE_CAUSE)]);
    pub static LAMBDA_FUNCTION_SUCCEEDED_EVENT_DETAILS: Schema =
        Schema::plain("LambdaFunctionSucceededEventDetails", Kind::Structure).members(&[
            Member::plain("output", &SENSITIVE_DATA),
            Member::plain("outputDetails", &HISTORY_EVENT_EXECUTION_DATA_DETAILS),
        ]);
    pub static LAMBDA_FUNCTION_TIMED_OUT_EVENT_DETAILS: Schema =
        Schema::plain("LambdaFunctionTimedOutEventDetails", Kind::Structure)
            .members(&[Member::plain("error", &SENSITIVE_ERROR), Member::plain("cause", &SENSITIVE_CAUSE)]);
    pub static LIST_ACTIVITIES_INPUT: Schema = Schema::plain("ListActivitiesInput", Kind::Structure)
        .members(&[Member::plain("maxResults", &PAGE_SIZE), Member::plain("nextToken", &PAGE_TOKEN)]);
    pub static LIST_ACTIVITIES_OUTPUT: Schema = Schema::plain("ListActivitiesOutput", Kind::Structure)
        .members(&[
            Member::plain("activities", &ACTIVITY_LIST).required(),
            Member::plain("nextToken", &PAGE_TOKEN),
        ]);
    pub static LIST_EXECUTIONS_INPUT: Schema =
        Schema::plain("ListExecutionsInput", Kind::Structure).members(&[
            Member::plain("stateMachineArn", &ARN),
            Member::plain("statusFilter", &EXECUTION_STATUS),
            Member::plain("maxResults", &PAGE_SIZE),
            Member::plain("nextToken", &LIST_EXECUTIONS_PAGE_TOKEN),
            Member::plain("mapRunArn", &LONG_ARN),
            Member::plain("redriveFilter", &EXECUTION_REDRIVE_FILTER),
        ]);
    pub static LIST_EXECUTIONS_OUTPUT: Schema = Schema::plain("ListExecutionsOutput", Kind::Structure)
        .members(&[
            Member::plain("executions", &EXECUTION_LIST).required(),
            Member::plain("nextToken", &LIST_EXECUTIONS_PAGE_TOKEN),
        ]);
    pub static LIST_EXECUTIONS_PAGE_TOKEN: Schema =
        Schema::plain("ListExecutionsPageToken", Kind::String).min(1.0).max(3096.0);
    pub static LIST_MAP_RUNS_INPUT: Schema = Schema::plain("ListMapRunsInput", Kind::Structure).members(&[
        Member::plain("executionArn", &ARN).required(),
        Member::plain("maxResults", &PAGE_SIZE),
        Member::plain("nextToken", &PAGE_TOKEN),
    ]);
    pub static LIST_MAP_RUNS_OUTPUT: Schema = Schema::plain("ListMapRunsOutput", Kind::Structure).members(&[
        Member::plain("mapRuns", &MAP_RUN_LIST).required(),
        Member::plain("nextToken", &PAGE_TOKEN),
    ]);
    pub static LIST_STATE_MACHINE_ALIASES_INPUT: Schema =
        Schema::plain("ListStateMachineAliasesInput", Kind::Structure).members(&[
            Member::plain("stateMachineArn", &ARN).required(),
            Member::plain("nextToken", &PAGE_TOKEN),
            Member::plain("maxResults", &PAGE_SIZE),
        ]);
    pub static LIST_STATE_MACHINE_ALIASES_OUTPUT: Schema =
        Schema::plain("ListStateMachineAliasesOutput", Kind::Structure).members(&[
            Member::plain("stateMachineAliases", &STATE_MACHINE_ALIAS_LIST).required(),
            Member::plain("nextToken", &PAGE_TOKEN),
        ]);
    pub static LIST_STATE_MACHINE_VERSIONS_INPUT: Schema =
        Schema::plain("ListStateMachineVersionsInput", Kind::Structure).members(&[
            Member::plain("stateMachineArn", &ARN).required(),
            Member::plain("nextToken", &PAGE_TOKEN),
            Member::plain("maxResults", &PAGE_SIZE),
        ]);
    pub static LIST_STATE_MACHINE_VERSIONS_OUTPUT: Schema =
        Schema::plain("ListStateMachineVersionsOutput", Kind::Structure).members(&[
            Member::plain("stateMachineVersions", &STATE_MACHINE_VERSION_LIST).required(),
            Member::plain("nextToken", &PAGE_TOKEN),
        ]);
    pub static LIST_STATE_MACHINES_INPUT: Schema = Schema::plain("ListStateMachinesInput", Kind::Structure)
        .members(&[Member::plain("maxResults", &PAGE_SIZE), Member::plain("nextToken", &PAGE_TOKEN)]);
    pub static LIST_STATE_MACHINES_OUTPUT: Schema = Schema::plain("ListStateMachinesOutput", Kind::Structure)
        .members(&[
            Member::plain("stateMachines", &STATE_MACHINE_LIST).required(),
            Member::plain("nextToken", &PAGE_TOKEN),
        ]);
    pub static LIST_TAGS_FOR_RESOURCE_INPUT: Schema = Schema::plain(
        "ListTagsForResourceInput",
        Kind::Structure,
    )
    .members(&[Member::plain("resourceArn", &ARN).required()]);
    pub static LIST_TAGS_FOR_RESOURCE_OUTPUT: Schema =
        Schema::plain("ListTagsForResourceOutput", Kind::Structure)
            .members(&[Member::plain("tags", &TAG_LIST)]);
    pub static LOG_DESTINATION: Schema = Schema::plain("LogDestination", Kind::Structure)
        .members(&[Member::plain("cloudWatchLogsLogGroup", &CLOUD_WATCH_LOGS_LOG_GROUP)]);
    pub static LOG_DESTINATION_LIST: Schema =
        Schema::plain("LogDestinationList", Kind::List).members(&[Member::plain("member", &LOG_DESTINATION)]);
    pub static LOG_LEVEL: Schema = Schema::plain("LogLevel", Kind::String).one_of(super::LogLevel::VALUES);
    pub static LOGGING_CONFIGURATION: Schema = Schema::plain("LoggingConfiguration", Kind::Structure)
        .members(&[
            Member::plain("level", &LOG_LEVEL),
            Member::plain("includeExecutionData", &scalar::BOOLEAN),
            Member::plain("destinations", &LOG_DESTINATION_LIST),
        ]);
    pub static LONG_ARN: Schema = Schema::plain("LongArn", Kind::String).min(1.0).max(2000.0);
    pub static MAP_ITERATION_EVENT_DETAILS: Schema =
        Schema::plain("MapIterationEventDetails", Kind::Structure)
            .members(&[Member::plain("name", &NAME), Member::plain("index", &UNSIGNED_INTEGER)]);
    pub static MAP_ITERATION_FAILURE_COUNT: Schema =
        Schema::plain("MapIterationFailureCount", Kind::Integer).min(0.0);
    pub static MAP_RUN_EXECUTION_COUNTS: Schema = Schema::plain("MapRunExecutionCounts", Kind::Structure)
        .members(&[
            Member::plain("pending", &UNSIGNED_LONG).required(),
            Member::plain("running", &UNSIGNED_LONG).required(),
            Member::plain("succeeded", &UNSIGNED_LONG).required(),
            Member::plain("failed", &UNSIGNED_LONG).required(),
            Member::plain("timedOut", &UNSIGNED_LONG).required(),
            Member::plain("aborted", &UNSIGNED_LONG).required(),
            Member::plain("total", &UNSIGNED_LONG).required(),
            Member::plain("resultsWritten", &UNSIGNED_LONG).required(),
            Member::plain("failuresNotRedrivable", &scalar::LONG),
            Member::plain("pendingRedrive", &scalar::LONG),
        ]);
    pub static MAP_RUN_FAILED_EVENT_DETAILS: Schema =
        Schema::plain("MapRunFailedEventDetails", Kind::Structure)
            .members(&[Member::plain("error", &SENSITIVE_ERROR), Member::plain("cause", &SENSITIVE_CAUSE)]);
    pub static MAP_RUN_ITEM_COUNTS: Schema = Schema::plain("MapRunItemCounts", Kind::Structure).members(&[
        Member::plain("pending", &UNSIGNED_LONG).required(),
        Member::plain("running", &UNSIGNED_LONG).required(),
        Member::plain("succeeded", &UNSIGNED_LONG).required(),
        Member::plain("failed", &UNSIGNED_LONG).required(),
        Member::plain("timedOut", &UNSIGNED_LONG).required(),
        Member::plain("aborted", &UNSIGNED_LONG).required(),
        Member::plain("total", &UNSIGNED_LONG).required(),
        Member::plain("resultsWritten", &UNSIGNED_LONG).required(),
        Member::plain("failuresNotRedrivable", &scalar::LONG),
        Member::plain("pendingRedrive", &scalar::LONG),
    ]);
    pub static MAP_RUN_LIST: Schema =
        Schema::plain("MapRunList", Kind::List).members(&[Member::plain("member", &MAP_RUN_LIST_ITEM)]);
    pub static MAP_RUN_LIST_ITEM: Schema = Schema::plain("MapRunListItem", Kind::Structure).members(&[
        Member::plain("executionArn", &ARN).required(),
        Member::plain("mapRunArn", &LONG_ARN).required(),
        Member::plain("stateMachineArn", &ARN).required(),
        Member::plain("startDate", &scalar::TIMESTAMP).required(),
        Member::plain("stopDate", &scalar::TIMESTAMP),
    ]);
    pub static MAP_RUN_REDRIVEN_EVENT_DETAILS: Schema =
        Schema::plain("MapRunRedrivenEventDetails", Kind::Structure).members(&[
            Member::plain("mapRunArn", &LONG_ARN),
            Member::plain("redriveCount", &scalar::INTEGER),
        ]);
    pub static MAP_RUN_STARTED_EVENT_DETAILS: Schema =
        Schema::plain("MapRunStartedEventDetails", Kind::Structure)
            .members(&[Member::plain("mapRunArn", &LONG_ARN)]);
    pub static MAP_RUN_STATUS: Schema =
        Schema::plain("MapRunStatus", Kind::String).one_of(super::MapRunStatus::VALUES);
    pub static MAP_STATE_STARTED_EVENT_DETAILS: Schema =
        Schema::plain("MapStateStartedEventDetails", Kind::Structure)
            .members(&[Member::plain("length", &UNSIGNED_INTEGER)]);
    pub static MAX_CONCURRENCY: Schema = Schema::plain("MaxConcurrency", Kind::Integer).min(0.0);
    pub static MOCK_ERROR_OUTPUT: Schema = Schema::plain("MockErrorOutput", Kind::Structure)
        .members(&[Member::plain("error", &SENSITIVE_ERROR), Member::plain("cause", &SENSITIVE_CAUSE)]);
    pub static MOCK_INPUT: Schema = Schema::plain("MockInput", Kind::Structure).members(&[
        Member::plain("result", &SENSITIVE_DATA),
        Member::plain("errorOutput", &MOCK_ERROR_OUTPUT),
        Member::plain("fieldValidationMode", &MOCK_RESPONSE_VALIDATION_MODE),
    ]);
    pub static MOCK_RESPONSE_VALIDATION_MODE: Schema =
        Schema::plain("MockResponseValidationMode", Kind::String)
            .one_of(super::MockResponseValidationMode::VALUES);
    pub static NAME: Schema = Schema::plain("Name", Kind::String).min(1.0).max(80.0);
    pub static PAGE_SIZE: Schema = Schema::plain("PageSize", Kind::Integer).min(0.0).max(1000.0);
    pub static PAGE_TOKEN: Schema = Schema::plain("PageToken", Kind::String).min(1.0).max(1024.0);
    pub static PUBLISH_STATE_MACHINE_VERSION_INPUT: Schema =
        Schema::plain("PublishStateMachineVersionInput", Kind::Structure).members(&[
            Member::plain("stateMachineArn", &ARN).required(),
            Member::plain("revisionId", &scalar::STRING),
            Member::plain("description", &VERSION_DESCRIPTION),
        ]);
    pub static PUBLISH_STATE_MACHINE_VERSION_OUTPUT: Schema =
        Schema::plain("PublishStateMachineVersionOutput", Kind::Structure).members(&[
            Member::plain("creationDate", &scalar::TIMESTAMP).required(),
            Member::plain("stateMachineVersionArn", &ARN).required(),
        ]);
    pub static REDRIVE_EXECUTION_INPUT: Schema = Schema::plain("RedriveExecutionInput", Kind::Structure)
        .members(&[
            Member::plain("executionArn", &ARN).required(),
            Member::plain("clientToken", &CLIENT_TOKEN).token(),
        ]);
    pub static REDRIVE_EXECUTION_OUTPUT: Schema = Schema::plain("RedriveExecutionOutput", Kind::Structure)
        .members(&[Member::plain("redriveDate", &scalar::TIMESTAMP).required()]);
    pub static RETRIER_RETRY_COUNT: Schema = Schema::plain("RetrierRetryCount", Kind::Integer).min(0.0);
    pub static RETRY_BACKOFF_INTERVAL_SECONDS: Schema =
        Schema::plain("RetryBackoffIntervalSeconds", Kind::Integer).min(0.0).sensitive();
    pub static ROUTING_CONFIGURATION_LIST: Schema = Schema::plain("RoutingConfigurationList", Kind::List)
        .members(&[Member::plain("member", &ROUTING_CONFIGURATION_LIST_ITEM)])
        .min(1.0)
        .max(2.0);
    pub static ROUTING_CONFIGURATION_LIST_ITEM: Schema =
        Schema::plain("RoutingConfigurationListItem", Kind::Structure).members(&[
            Member::plain("stateMachineVersionArn", &ARN).required(),
            Member::plain("weight", &VERSION_WEIGHT).required(),
        ]);
    pub static SEND_TASK_FAILURE_INPUT: Schema = Schema::plain("SendTaskFailureInput", Kind::Structure)
        .members(&[
            Member::plain("taskToken", &TASK_TOKEN).required(),
            Member::plain("error", &SENSITIVE_ERROR),
            Member::plain("cause", &SENSITIVE_CAUSE),
        ]);
    pub static SEND_TASK_FAILURE_OUTPUT: Schema = Schema::plain("SendTaskFailureOutput", Kind::Structure);
    pub static SEND_TASK_HEARTBEAT_INPUT: Schema = Schema::plain("SendTaskHeartbeatInput", Kind::Structure)
        .members(&[Member::plain("taskToken", &TASK_TOKEN).required()]);
    pub static SEND_TASK_HEARTBEAT_OUTPUT: Schema = Schema::plain("SendTaskHeartbeatOutput", Kind::Structure);
    pub static SEND_TASK_SUCCESS_INPUT: Schema = Schema::plain("SendTaskSuccessInput", Kind::Structure)
        .members(&[
            Member::plain("taskToken", &TASK_TOKEN).required(),
            Member::plain("output", &SENSITIVE_DATA).required(),
        ]);
    pub static SEND_TASK_SUCCESS_OUTPUT: Schema = Schema::plain("SendTaskSuccessOutput", Kind::Structure);
    pub static SENSITIVE_CAUSE: Schema =
        Schema::plain("SensitiveCause", Kind::String).min(0.0).max(32768.0).sensitive();
    pub static SENSITIVE_DATA: Schema =
        Schema::plain("SensitiveData", Kind::String).max(262144.0).sensitive();
    pub static SENSITIVE_DATA_JOB_INPUT: Schema =
        Schema::plain("SensitiveDataJobInput", Kind::String).max(1048576.0).sensitive();
    pub static SENSITIVE_ERROR: Schema =
        Schema::plain("SensitiveError", Kind::String).min(0.0).max(256.0).sensitive();
    pub static START_EXECUTION_INPUT: Schema =
        Schema::plain("StartExecutionInput", Kind::Structure).members(&[
            Member::plain("stateMachineArn", &ARN).required(),
            Member::plain("name", &NAME),
            Member::plain("input", &SENSITIVE_DATA),
            Member::plain("traceHeader", &TRACE_HEADER),
        ]);
    pub static START_EXECUTION_OUTPUT: Schema = Schema::plain("StartExecutionOutput", Kind::Structure)
        .members(&[
            Member::plain("executionArn", &ARN).required(),
            Member::plain("startDate", &scalar::TIMESTAMP).required(),
        ]);
    pub static START_SYNC_EXECUTION_INPUT: Schema = Schema::plain("StartSyncExecutionInput", Kind::Structure)
        .members(&[
            Member::plain("stateMachineArn", &ARN).required(),
            Member::plain("name", &NAME),
            Member::plain("input", &SENSITIVE_DATA),
            Member::plain("traceHeader", &TRACE_HEADER),
            Member::plain("includedData", &INCLUDED_DATA),
        ]);
    pub static START_SYNC_EXECUTION_OUTPUT: Schema =
        Schema::plain("StartSyncExecutionOutput", Kind::Structure).members(&[
            Member::plain("executionArn", &ARN).required(),
            Member::plain("stateMachineArn", &ARN),
            Member::plain("name", &NAME),
            Member::plain("startDate", &scalar::TIMESTAMP).required(),
            Member::plain("stopDate", &scalar::TIMESTAMP).required(),
            Member::plain("status", &SYNC_EXECUTION_STATUS).required(),
            Member::plain("error", &SENSITIVE_ERROR),
            Member::plain("cause", &SENSITIVE_CAUSE),
            Member::plain("input", &SENSITIVE_DATA),
            Member::plain("inputDetails", &CLOUD_WATCH_EVENTS_EXECUTION_DATA_DETAILS),
            Member::plain("output", &SENSITIVE_DATA),
            Member::plain("outputDetails", &CLOUD_WATCH_EVENTS_EXECUTION_DATA_DETAILS),
            Member::plain("traceHeader", &TRACE_HEADER),
            Member::plain("billingDetails", &BILLING_DETAILS),
        ]);
    pub static STATE_ENTERED_EVENT_DETAILS: Schema =
        Schema::plain("StateEnteredEventDetails", Kind::Structure).members(&[
            Member::plain("name", &NAME).required(),
            Member::plain("input", &SENSITIVE_DATA),
            Member::plain("inputDetails", &HISTORY_EVENT_EXECUTION_DATA_DETAILS),
        ]);
    pub static STATE_EXITED_EVENT_DETAILS: Schema = Schema::plain("StateExitedEventDetails", Kind::Structure)
        .members(&[
            Member::plain("name", &NAME).required(),
            Member::plain("output", &SENSITIVE_DATA),
            Member::plain("outputDetails", &HISTORY_EVENT_EXECUTION_DATA_DETAILS),
            Member::plain("assignedVariables", &ASSIGNED_VARIABLES),
            Member::plain("assignedVariablesDetails", &ASSIGNED_VARIABLES_DETAILS),
        ]);
    pub static STATE_MACHINE_ALIAS_LIST: Schema = Schema::plain("StateMachineAliasList", Kind::List)
        .members(&[Member::plain("member", &STATE_MACHINE_ALIAS_LIST_ITEM)]);
    pub static STATE_MACHINE_ALIAS_LIST_ITEM: Schema =
        Schema::plain("StateMachineAliasListItem", Kind::Structure).members(&[
            Member::plain("stateMachineAliasArn", &LONG_ARN).required(),
            Member::plain("creationDate", &scalar::TIMESTAMP).required(),
        ]);
    pub static STATE_MACHINE_LIST: Schema = Schema::plain("StateMachineList", Kind::List)
        .members(&[Member::plain("member", &STATE_MACHINE_LIST_ITEM)]);
    pub static STATE_MACHINE_LIST_ITEM: Schema = Schema::plain("StateMachineListItem", Kind::Structure)
        .members(&[
            Member::plain("stateMachineArn", &ARN).required(),
            Member::plain("name", &NAME).required(),
            Member::plain("type", &STATE_MACHINE_TYPE).required(),
            Member::plain("creationDate", &scalar::TIMESTAMP).required(),
        ]);
    pub static STATE_MACHINE_STATUS: Schema =
        Schema::plain("StateMachineStatus", Kind::String).one_of(super::StateMachineStatus::VALUES);
    pub static STATE_MACHINE_TYPE: Schema =
        Schema::plain("StateMachineType", Kind::String).one_of(super::StateMachineType::VALUES);
    pub static STATE_MACHINE_VERSION_LIST: Schema = Schema::plain("StateMachineVersionList", Kind::List)
        .members(&[Member::plain("member", &STATE_MACHINE_VERSION_LIST_ITEM)]);
    pub static STATE_MACHINE_VERSION_LIST_ITEM: Schema =
        Schema::plain("StateMachineVersionListItem", Kind::Structure).members(&[
            Member::plain("stateMachineVersionArn", &LONG_ARN).required(),
            Member::plain("creationDate", &scalar::TIMESTAMP).required(),
        ]);
    pub static STATE_NAME: Schema = Schema::plain("StateName", Kind::String).min(1.0).max(80.0);
    pub static STOP_EXECUTION_INPUT: Schema =
        Schema::plain("StopExecutionInput", Kind::Structure).members(&[
            Member::plain("executionArn", &ARN).required(),
            Member::plain("error", &SENSITIVE_ERROR),
            Member::plain("cause", &SENSITIVE_CAUSE),
        ]);
    pub static STOP_EXECUTION_OUTPUT: Schema = Schema::plain("StopExecutionOutput", Kind::Structure)
        .members(&[Member::plain("stopDate", &scalar::TIMESTAMP).required()]);
    pub static SYNC_EXECUTION_STATUS: Schema =
        Schema::plain("SyncExecutionStatus", Kind::String).one_of(super::SyncExecutionStatus::VALUES);
    pub static TAG: Schema = Schema::plain("Tag", Kind::Structure)
        .members(&[Member::plain("key", &TAG_KEY), Member::plain("value", &TAG_VALUE)]);
    pub static TAG_KEY: Schema = Schema::plain("TagKey", Kind::String).min(1.0).max(128.0);
    pub static TAG_KEY_LIST: Schema =
        Schema::plain("TagKeyList", Kind::List).members(&[Member::plain("member", &TAG_KEY)]);
    pub static TAG_LIST: Schema =
        Schema::plain("TagList", Kind::List).members(&[Member::plain("member", &TAG)]);
    pub static TAG_RESOURCE_INPUT: Schema = Schema::plain("TagResourceInput", Kind::Structure).members(&[
        Member::plain("resourceArn", &ARN).required(),
        Member::plain("tags", &TAG_LIST).required(),
    ]);
    pub static TAG_RESOURCE_OUTPUT: Schema = Schema::plain("TagResourceOutput", Kind::Structure);
    pub static TAG_VALUE: Schema = Schema::plain("TagValue", Kind::String).min(0.0).max(256.0);
    pub static TASK_CREDENTIALS: Schema =
        Schema::plain("TaskCredentials", Kind::Structure).members(&[Member::plain("roleArn", &LONG_ARN)]);
    pub static TASK_FAILED_EVENT_DETAILS: Schema = Schema::plain("TaskFailedEventDetails", Kind::Structure)
        .members(&[
            Member::plain("resourceType", &NAME).required(),
            Member::plain("resource", &NAME).required(),
            Member::plain("error", &SENSITIVE_ERROR),
            Member::plain("cause", &SENSITIVE_CAUSE),
        ]);
    pub static TASK_SCHEDULED_EVENT_DETAILS: Schema =
        Schema::plain("TaskScheduledEventDetails", Kind::Structure).members(&[
            Member::plain("resourceType", &NAME).required(),
            Member::plain("resource", &NAME).required(),
            Member::plain("region", &NAME).required(),
            Member::plain("parameters", &CONNECTOR_PARAMETERS).required(),
            Member::plain("timeoutInSeconds", &scalar::LONG),
            Member::plain("heartbeatInSeconds", &scalar::LONG),
            Member::plain("taskCredentials", &TASK_CREDENTIALS),
        ]);
    pub static TASK_START_FAILED_EVENT_DETAILS: Schema =
        Schema::plain("TaskStartFailedEventDetails", Kind::Structure).members(&[
            Member::plain("resourceType", &NAME).required(),
            Member::plain("resource", &NAME).required(),
            Member::plain("error", &SENSITIVE_ERROR),
            Member::plain("cause", &SENSITIVE_CAUSE),
        ]);
    pub static TASK_STARTED_EVENT_DETAILS: Schema = Schema::plain("TaskStartedEventDetails", Kind::Structure)
        .members(&[
            Member::plain("resourceType", &NAME).required(),
            Member::plain("resource", &NAME).required(),
        ]);
    pub static TASK_SUBMIT_FAILED_EVENT_DETAILS: Schema =
        Schema::plain("TaskSubmitFailedEventDetails", Kind::Structure).members(&[
            Member::plain("resourceType", &NAME).required(),
            Member::plain("resource", &NAME).required(),
            Member::plain("error", &SENSITIVE_ERROR),
            Member::plain("cause", &SENSITIVE_CAUSE),
        ]);
    pub static TASK_SUBMITTED_EVENT_DETAILS: Schema =
        Schema::plain("TaskSubmittedEventDetails", Kind::Structure).members(&[
            Member::plain("resourceType", &NAME).required(),
            Member::plain("resource", &NAME).required(),
            Member::plain("output", &SENSITIVE_DATA),
            Member::plain("outputDetails", &HISTORY_EVENT_EXECUTION_DATA_DETAILS),
        ]);
    pub static TASK_SUCCEEDED_EVENT_DETAILS: Schema =
        Schema::plain("TaskSucceededEventDetails", Kind::Structure).members(&[
            Member::plain("resourceType", &NAME).required(),
            Member::plain("resource", &NAME).required(),
            Member::plain("output", &SENSITIVE_DATA),
            Member::plain("outputDetails", &HISTORY_EVENT_EXECUTION_DATA_DETAILS),
        ]);
    pub static TASK_TIMED_OUT_EVENT_DETAILS: Schema =
        Schema::plain("TaskTimedOutEventDetails", Kind::Structure).members(&[
            Member::plain("resourceType", &NAME).required(),
            Member::plain("resource", &NAME).required(),
            Member::plain("error", &SENSITIVE_ERROR),
            Member::plain("cause", &SENSITIVE_CAUSE),
        ]);
    pub static TASK_TOKEN: Schema = Schema::plain("TaskToken", Kind::String).min(1.0).max(2048.0).sensitive();
    pub static TEST_EXECUTION_STATUS: Schema =
        Schema::plain("TestExecutionStatus", Kind::String).one_of(super::TestExecutionStatus::VALUES);
    pub static TEST_STATE_CONFIGURATION: Schema = Schema::plain("TestStateConfiguration", Kind::Structure)
        .members(&[
            Member::plain("retrierRetryCount", &RETRIER_RETRY_COUNT),
            Member::plain("errorCausedByState", &TEST_STATE_STATE_NAME),
            Member::plain("mapIterationFailureCount", &MAP_ITERATION_FAILURE_COUNT),
            Member::plain("mapItemReaderData", &SENSITIVE_DATA),
        ]);
    pub static TEST_STATE_INPUT: Schema = Schema::plain("TestStateInput", Kind::Structure).members(&[
        Member::plain("definition", &DEFINITION).required(),
        Member::plain("roleArn", &ARN),
        Member::plain("input", &SENSITIVE_DATA),
        Member::plain("inspectionLevel", &INSPECTION_LEVEL),
        Member::plain("revealSecrets", &scalar::BOOLEAN),
        Member::plain("variables", &SENSITIVE_DATA),
        Member::plain("stateName", &TEST_STATE_STATE_NAME),
        Member::plain("mock", &MOCK_INPUT),
        Member::plain("context", &SENSITIVE_DATA),
        Member::plain("stateConfiguration", &TEST_STATE_CONFIGURATION),
    ]);
    pub static TEST_STATE_OUTPUT: Schema = Schema::plain("TestStateOutput", Kind::Structure).members(&[
        Member::plain("output", &SENSITIVE_DATA),
        Member::plain("error", &SENSITIVE_ERROR),
        Member::plain("cause", &SENSITIVE_CAUSE),
        Member::plain("inspectionData", &INSPECTION_DATA),
        Member::plain("nextState", &STATE_NAME),
        Member::plain("status", &TEST_EXECUTION_STATUS),
    ]);
    pub static TEST_STATE_STATE_NAME: Schema =
        Schema::plain("TestStateStateName", Kind::String).min(1.0).max(80.0).sensitive();
    pub static TOLERATED_FAILURE_COUNT: Schema = Schema::plain("ToleratedFailureCount", Kind::Long).min(0.0);
    pub static TOLERATED_FAILURE_PERCENTAGE: Schema =
        Schema::plain("ToleratedFailurePercentage", Kind::Float).min(0.0).max(100.0);
    pub static TRACE_HEADER: Schema =
        Schema::plain("TraceHeader", Kind::String).min(0.0).max(256.0).pattern(r"\p{ASCII}*");
    pub static TRACING_CONFIGURATION: Schema = Schema::plain("TracingConfiguration", Kind::Structure)
        .members(&[Member::plain("enabled", &scalar::BOOLEAN)]);
    pub static UNSIGNED_INTEGER: Schema = Schema::plain("UnsignedInteger", Kind::Integer).min(0.0);
    pub static UNSIGNED_LONG: Schema = Schema::plain("UnsignedLong", Kind::Long).min(0.0);
    pub static UNTAG_RESOURCE_INPUT: Schema =
        Schema::plain("UntagResourceInput", Kind::Structure).members(&[
            Member::plain("resourceArn", &ARN).required(),
            Member::plain("tagKeys", &TAG_KEY_LIST).required(),
        ]);
    pub static UNTAG_RESOURCE_OUTPUT: Schema = Schema::plain("UntagResourceOutput", Kind::Structure);
    pub static UPDATE_MAP_RUN_INPUT: Schema = Schema::plain("UpdateMapRunInput", Kind::Structure).members(&[
        Member::plain("mapRunArn", &LONG_ARN).required(),
        Member::plain("maxConcurrency", &MAX_CONCURRENCY),
        Member::plain("toleratedFailurePercentage", &TOLERATED_FAILURE_PERCENTAGE),
        Member::plain("toleratedFailureCount", &TOLERATED_FAILURE_COUNT),
    ]);
    pub static UPDATE_MAP_RUN_OUTPUT: Schema = Schema::plain("UpdateMapRunOutput", Kind::Structure);
    pub static UPDATE_STATE_MACHINE_ALIAS_INPUT: Schema =
        Schema::plain("UpdateStateMachineAliasInput", Kind::Structure).members(&[
            Member::plain("stateMachineAliasArn", &ARN).required(),
            Member::plain("description", &ALIAS_DESCRIPTION),
            Member::plain("routingConfiguration", &ROUTING_CONFIGURATION_LIST),
        ]);
    pub static UPDATE_STATE_MACHINE_ALIAS_OUTPUT: Schema = Schema::plain(
        "UpdateStateMachineAliasOutput",
        Kind::Structure,
    )
    .members(&[Member::plain("updateDate", &scalar::TIMESTAMP).required()]);
    pub static UPDATE_STATE_MACHINE_INPUT: Schema = Schema::plain("UpdateStateMachineInput", Kind::Structure)
        .members(&[
            Member::plain("stateMachineArn", &ARN).required(),
            Member::plain("definition", &DEFINITION),
            Member::plain("roleArn", &ARN),
            Member::plain("loggingConfiguration", &LOGGING_CONFIGURATION),
            Member::plain("tracingConfiguration", &TRACING_CONFIGURATION),
            Member::plain("publish", &scalar::BOOLEAN),
            Member::plain("versionDescription", &VERSION_DESCRIPTION),
            Member::plain("encryptionConfiguration", &ENCRYPTION_CONFIGURATION),
        ]);
    pub static UPDATE_STATE_MACHINE_OUTPUT: Schema =
        Schema::plain("UpdateStateMachineOutput", Kind::Structure).members(&[
            Member::plain("updateDate", &scalar::TIMESTAMP).required(),
            Member::plain("revisionId", &scalar::STRING),
            Member::plain("stateMachineVersionArn", &ARN),
        ]);
    pub static VALIDATE_STATE_MACHINE_DEFINITION_CODE: Schema =
        Schema::plain("ValidateStateMachineDefinitionCode", Kind::String).sensitive();
    pub static VALIDATE_STATE_MACHINE_DEFINITION_DIAGNOSTIC: Schema =
        Schema::plain("ValidateStateMachineDefinitionDiagnostic", Kind::Structure).members(&[
            Member::plain("severity", &VALIDATE_STATE_MACHINE_DEFINITION_SEVERITY).required(),
            Member::plain("code", &VALIDATE_STATE_MACHINE_DEFINITION_CODE).required(),
            Member::plain("message", &VALIDATE_STATE_MACHINE_DEFINITION_MESSAGE).required(),
            Member::plain("location", &VALIDATE_STATE_MACHINE_DEFINITION_LOCATION),
        ]);
    pub static VALIDATE_STATE_MACHINE_DEFINITION_DIAGNOSTIC_LIST: Schema =
        Schema::plain("ValidateStateMachineDefinitionDiagnosticList", Kind::List)
            .members(&[Member::plain("member", &VALIDATE_STATE_MACHINE_DEFINITION_DIAGNOSTIC)]);
    pub static VALIDATE_STATE_MACHINE_DEFINITION_INPUT: Schema =
        Schema::plain("ValidateStateMachineDefinitionInput", Kind::Structure).members(&[
            Member::plain("definition", &DEFINITION).required(),
            Member::plain("type", &STATE_MACHINE_TYPE),
            Member::plain("severity", &VALIDATE_STATE_MACHINE_DEFINITION_SEVERITY),
            Member::plain("maxResults", &VALIDATE_STATE_MACHINE_DEFINITION_MAX_RESULT),
        ]);
    pub static VALIDATE_STATE_MACHINE_DEFINITION_LOCATION: Schema =
        Schema::plain("ValidateStateMachineDefinitionLocation", Kind::String).sensitive();
    pub static VALIDATE_STATE_MACHINE_DEFINITION_MAX_RESULT: Schema =
        Schema::plain("ValidateStateMachineDefinitionMaxResult", Kind::Integer).min(0.0).max(100.0);
    pub static VALIDATE_STATE_MACHINE_DEFINITION_MESSAGE: Schema =
        Schema::plain("ValidateStateMachineDefinitionMessage", Kind::String).sensitive();
    pub static VALIDATE_STATE_MACHINE_DEFINITION_OUTPUT: Schema =
        Schema::plain("ValidateStateMachineDefinitionOutput", Kind::Structure).members(&[
            Member::plain("result", &VALIDATE_STATE_MACHINE_DEFINITION_RESULT_CODE).required(),
            Member::plain("diagnostics", &VALIDATE_STATE_MACHINE_DEFINITION_DIAGNOSTIC_LIST).required(),
            Member::plain("truncated", &scalar::BOOLEAN),
        ]);
    pub static VALIDATE_STATE_MACHINE_DEFINITION_RESULT_CODE: Schema =
        Schema::plain("ValidateStateMachineDefinitionResultCode", Kind::String)
            .one_of(super::ValidateStateMachineDefinitionResultCode::VALUES);
    pub static VALIDATE_STATE_MACHINE_DEFINITION_SEVERITY: Schema =
        Schema::plain("ValidateStateMachineDefinitionSeverity", Kind::String)
            .one_of(super::ValidateStateMachineDefinitionSeverity::VALUES);
    pub static VARIABLE_NAME: Schema = Schema::plain("VariableName", Kind::String).sensitive();
    pub static VARIABLE_NAME_LIST: Schema =
        Schema::plain("VariableNameList", Kind::List).members(&[Member::plain("member", &VARIABLE_NAME)]);
    pub static VARIABLE_REFERENCES: Schema = Schema::plain("VariableReferences", Kind::Map)
        .members(&[Member::plain("key", &STATE_NAME), Member::plain("value", &VARIABLE_NAME_LIST)])
        .sensitive();
    pub static VARIABLE_VALUE: Schema = Schema::plain("VariableValue", Kind::String).sensitive();
    pub static VERSION_DESCRIPTION: Schema =
        Schema::plain("VersionDescription", Kind::String).max(256.0).sensitive();
    pub static VERSION_WEIGHT: Schema = Schema::plain("VersionWeight", Kind::Integer).min(0.0).max(100.0);
}
