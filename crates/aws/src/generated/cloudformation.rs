//! CloudFormation: written by `cargo xtask codegen` from botocore's model; edits are lost.

pub static SERVICE: crate::ServiceInfo = crate::ServiceInfo {
    name: "cloudformation",
    service_id: "CloudFormation",
    endpoint_prefix: "cloudformation",
    signing_name: "cloudformation",
    protocol: crate::Protocol::AwsQuery,
    target_prefix: None,
    api_version: "2010-05-15",
    xml_namespace: Some("http://cloudformation.amazonaws.com/doc/2010-05-15/"),
    query_compatible: false,
    operations: &[
        &info::CANCEL_UPDATE_STACK,
        &info::CONTINUE_UPDATE_ROLLBACK,
        &info::CREATE_CHANGE_SET,
        &info::CREATE_STACK,
        &info::DELETE_CHANGE_SET,
        &info::DELETE_STACK,
        &info::DESCRIBE_ACCOUNT_LIMITS,
        &info::DESCRIBE_CHANGE_SET,
        &info::DESCRIBE_EVENTS,
        &info::DESCRIBE_STACK_DRIFT_DETECTION_STATUS,
        &info::DESCRIBE_STACK_EVENTS,
        &info::DESCRIBE_STACK_RESOURCE,
        &info::DESCRIBE_STACK_RESOURCES,
        &info::DESCRIBE_STACKS,
        &info::DETECT_STACK_DRIFT,
        &info::ESTIMATE_TEMPLATE_COST,
        &info::EXECUTE_CHANGE_SET,
        &info::GET_STACK_POLICY,
        &info::GET_TEMPLATE,
        &info::GET_TEMPLATE_SUMMARY,
        &info::LIST_CHANGE_SETS,
        &info::LIST_EXPORTS,
        &info::LIST_IMPORTS,
        &info::LIST_STACK_RESOURCES,
        &info::LIST_STACKS,
        &info::ROLLBACK_STACK,
        &info::SET_STACK_POLICY,
        &info::SIGNAL_RESOURCE,
        &info::UPDATE_STACK,
        &info::UPDATE_TERMINATION_PROTECTION,
        &info::VALIDATE_TEMPLATE,
    ],
};

pub struct CancelUpdateStack;

impl crate::Operation for CancelUpdateStack {
    type Input = CancelUpdateStackInput;
    type Output = CancelUpdateStackOutput;
    const SERVICE: &'static crate::ServiceInfo = &SERVICE;
    const INFO: &'static crate::OperationInfo = &info::CANCEL_UPDATE_STACK;
}

pub struct ContinueUpdateRollback;

impl crate::Operation for ContinueUpdateRollback {
    type Input = ContinueUpdateRollbackInput;
    type Output = ContinueUpdateRollbackOutput;
    const SERVICE: &'static crate::ServiceInfo = &SERVICE;
    const INFO: &'static crate::OperationInfo = &info::CONTINUE_UPDATE_ROLLBACK;
}

pub struct CreateChangeSet;

impl crate::Operation for CreateChangeSet {
    type Input = CreateChangeSetInput;
    type Output = CreateChangeSetOutput;
    const SERVICE: &'static crate::ServiceInfo = &SERVICE;
    const INFO: &'static crate::OperationInfo = &info::CREATE_CHANGE_SET;
}

pub struct CreateStack;

impl crate::Operation for CreateStack {
    type Input = CreateStackInput;
    type Output = CreateStackOutput;
    const SERVICE: &'static crate::ServiceInfo = &SERVICE;
    const INFO: &'static crate::OperationInfo = &info::CREATE_STACK;
}

pub struct DeleteChangeSet;

impl crate::Operation for DeleteChangeSet {
    type Input = DeleteChangeSetInput;
    type Output = DeleteChangeSetOutput;
    const SERVICE: &'static crate::ServiceInfo = &SERVICE;
    const INFO: &'static crate::OperationInfo = &info::DELETE_CHANGE_SET;
}

pub struct DeleteStack;

impl crate::Operation for DeleteStack {
    type Input = DeleteStackInput;
    type Output = DeleteStackOutput;
    const SERVICE: &'static crate::ServiceInfo = &SERVICE;
    const INFO: &'static crate::OperationInfo = &info::DELETE_STACK;
}

pub struct DescribeAccountLimits;

impl crate::Operation for DescribeAccountLimits {
    type Input = DescribeAccountLimitsInput;
    type Output = DescribeAccountLimitsOutput;
    const SERVICE: &'static crate::ServiceInfo = &SERVICE;
    const INFO: &'static crate::OperationInfo = &info::DESCRIBE_ACCOUNT_LIMITS;
}

pub struct DescribeChangeSet;

impl crate::Operation for DescribeChangeSet {
    type Input = DescribeChangeSetInput;
    type Output = DescribeChangeSetOutput;
    const SERVICE: &'static crate::ServiceInfo = &SERVICE;
    const INFO: &'static crate::OperationInfo = &info::DESCRIBE_CHANGE_SET;
}

pub struct DescribeEvents;

impl crate::Operation for DescribeEvents {
    type Input = DescribeEventsInput;
    type Output = DescribeEventsOutput;
    const SERVICE: &'static crate::ServiceInfo = &SERVICE;
    const INFO: &'static crate::OperationInfo = &info::DESCRIBE_EVENTS;
}

pub struct DescribeStackDriftDetectionStatus;

impl crate::Operation for DescribeStackDriftDetectionStatus {
    type Input = DescribeStackDriftDetectionStatusInput;
    type Output = DescribeStackDriftDetectionStatusOutput;
    const SERVICE: &'static crate::ServiceInfo = &SERVICE;
    const INFO: &'static crate::OperationInfo = &info::DESCRIBE_STACK_DRIFT_DETECTION_STATUS;
}

pub struct DescribeStackEvents;

impl crate::Operation for DescribeStackEvents {
    type Input = DescribeStackEventsInput;
    type Output = DescribeStackEventsOutput;
    const SERVICE: &'static crate::ServiceInfo = &SERVICE;
    const INFO: &'static crate::OperationInfo = &info::DESCRIBE_STACK_EVENTS;
}

pub struct DescribeStackResource;

impl crate::Operation for DescribeStackResource {
    type Input = DescribeStackResourceInput;
    type Output = DescribeStackResourceOutput;
    const SERVICE: &'static crate::ServiceInfo = &SERVICE;
    const INFO: &'static crate::OperationInfo = &info::DESCRIBE_STACK_RESOURCE;
}

pub struct DescribeStackResources;

impl crate::Operation for DescribeStackResources {
    type Input = DescribeStackResourcesInput;
    type Output = DescribeStackResourcesOutput;
    const SERVICE: &'static crate::ServiceInfo = &SERVICE;
    const INFO: &'static crate::OperationInfo = &info::DESCRIBE_STACK_RESOURCES;
}

pub struct DescribeStacks;

impl crate::Operation for DescribeStacks {
    type Input = DescribeStacksInput;
    type Output = DescribeStacksOutput;
    const SERVICE: &'static crate::ServiceInfo = &SERVICE;
    const INFO: &'static crate::OperationInfo = &info::DESCRIBE_STACKS;
}

pub struct DetectStackDrift;

impl crate::Operation for DetectStackDrift {
    type Input = DetectStackDriftInput;
    type Output = DetectStackDriftOutput;
    const SERVICE: &'static crate::ServiceInfo = &SERVICE;
    const INFO: &'static crate::OperationInfo = &info::DETECT_STACK_DRIFT;
}

pub struct EstimateTemplateCost;

impl crate::Operation for EstimateTemplateCost {
    type Input = EstimateTemplateCostInput;
    type Output = EstimateTemplateCostOutput;
    const SERVICE: &'static crate::ServiceInfo = &SERVICE;
    const INFO: &'static crate::OperationInfo = &info::ESTIMATE_TEMPLATE_COST;
}

pub struct ExecuteChangeSet;

impl crate::Operation for ExecuteChangeSet {
    type Input = ExecuteChangeSetInput;
    type Output = ExecuteChangeSetOutput;
    const SERVICE: &'static crate::ServiceInfo = &SERVICE;
    const INFO: &'static crate::OperationInfo = &info::EXECUTE_CHANGE_SET;
}

pub struct GetStackPolicy;

impl crate::Operation for GetStackPolicy {
    type Input = GetStackPolicyInput;
    type Output = GetStackPolicyOutput;
    const SERVICE: &'static crate::ServiceInfo = &SERVICE;
    const INFO: &'static crate::OperationInfo = &info::GET_STACK_POLICY;
}

pub struct GetTemplate;

impl crate::Operation for GetTemplate {
    type Input = GetTemplateInput;
    type Output = GetTemplateOutput;
    const SERVICE: &'static crate::ServiceInfo = &SERVICE;
    const INFO: &'static crate::OperationInfo = &info::GET_TEMPLATE;
}

pub struct GetTemplateSummary;

impl crate::Operation for GetTemplateSummary {
    type Input = GetTemplateSummaryInput;
    type Output = GetTemplateSummaryOutput;
    const SERVICE: &'static crate::ServiceInfo = &SERVICE;
    const INFO: &'static crate::OperationInfo = &info::GET_TEMPLATE_SUMMARY;
}

pub struct ListChangeSets;

impl crate::Operation for ListChangeSets {
    type Input = ListChangeSetsInput;
    type Output = ListChangeSetsOutput;
    const SERVICE: &'static crate::ServiceInfo = &SERVICE;
    const INFO: &'static crate::OperationInfo = &info::LIST_CHANGE_SETS;
}

pub struct ListExports;

impl crate::Operation for ListExports {
    type Input = ListExportsInput;
    type Output = ListExportsOutput;
    const SERVICE: &'static crate::ServiceInfo = &SERVICE;
    const INFO: &'static crate::OperationInfo = &info::LIST_EXPORTS;
}

pub struct ListImports;

impl crate::Operation for ListImports {
    type Input = ListImportsInput;
    type Output = ListImportsOutput;
    const SERVICE: &'static crate::ServiceInfo = &SERVICE;
    const INFO: &'static crate::OperationInfo = &info::LIST_IMPORTS;
}

pub struct ListStackResources;

impl crate::Operation for ListStackResources {
    type Input = ListStackResourcesInput;
    type Output = ListStackResourcesOutput;
    const SERVICE: &'static crate::ServiceInfo = &SERVICE;
    const INFO: &'static crate::OperationInfo = &info::LIST_STACK_RESOURCES;
}

pub struct ListStacks;

impl crate::Operation for ListStacks {
    type Input = ListStacksInput;
    type Output = ListStacksOutput;
    const SERVICE: &'static crate::ServiceInfo = &SERVICE;
    const INFO: &'static crate::OperationInfo = &info::LIST_STACKS;
}

pub struct RollbackStack;

impl crate::Operation for RollbackStack {
    type Input = RollbackStackInput;
    type Output = RollbackStackOutput;
    const SERVICE: &'static crate::ServiceInfo = &SERVICE;
    const INFO: &'static crate::OperationInfo = &info::ROLLBACK_STACK;
}

pub struct SetStackPolicy;

impl crate::Operation for SetStackPolicy {
    type Input = SetStackPolicyInput;
    type Output = SetStackPolicyOutput;
    const SERVICE: &'static crate::ServiceInfo = &SERVICE;
    const INFO: &'static crate::OperationInfo = &info::SET_STACK_POLICY;
}

pub struct SignalResource;

impl crate::Operation for SignalResource {
    type Input = SignalResourceInput;
    type Output = SignalResourceOutput;
    const SERVICE: &'static crate::ServiceInfo = &SERVICE;
    const INFO: &'static crate::OperationInfo = &info::SIGNAL_RESOURCE;
}

pub struct UpdateStack;

impl crate::Operation for UpdateStack {
    type Input = UpdateStackInput;
    type Output = UpdateStackOutput;
    const SERVICE: &'static crate::ServiceInfo = &SERVICE;
    const INFO: &'static crate::OperationInfo = &info::UPDATE_STACK;
}

pub struct UpdateTerminationProtection;

impl crate::Operation for UpdateTerminationProtection {
    type Input = UpdateTerminationProtectionInput;
    type Output = UpdateTerminationProtectionOutput;
    const SERVICE: &'static crate::ServiceInfo = &SERVICE;
    const INFO: &'static crate::OperationInfo = &info::UPDATE_TERMINATION_PROTECTION;
}

pub struct ValidateTemplate;

impl crate::Operation for ValidateTemplate {
    type Input = ValidateTemplateInput;
    type Output = ValidateTemplateOutput;
    const SERVICE: &'static crate::ServiceInfo = &SERVICE;
    const INFO: &'static crate::OperationInfo = &info::VALIDATE_TEMPLATE;
}

/// What the model says of the operations.
pub mod info {
    use super::schema;
    use crate::OperationInfo;

    pub static CANCEL_UPDATE_STACK: OperationInfo = OperationInfo {
        name: "CancelUpdateStack",
        method: "POST",
        uri: "/",
        status: 200,
        input: &schema::CANCEL_UPDATE_STACK_INPUT,
        output: &schema::CANCEL_UPDATE_STACK_OUTPUT,
        result_wrapper: None,
        input_xml_name: None,
        input_xml_namespace: None,
        errors: &["TokenAlreadyExistsException"],
    };
    pub static CONTINUE_UPDATE_ROLLBACK: OperationInfo = OperationInfo {
        name: "ContinueUpdateRollback",
        method: "POST",
        uri: "/",
        status: 200,
        input: &schema::CONTINUE_UPDATE_ROLLBACK_INPUT,
        output: &schema::CONTINUE_UPDATE_ROLLBACK_OUTPUT,
        result_wrapper: Some("ContinueUpdateRollbackResult"),
        input_xml_name: None,
        input_xml_namespace: None,
        errors: &["TokenAlreadyExistsException"],
    };
    pub static CREATE_CHANGE_SET: OperationInfo = OperationInfo {
        name: "CreateChangeSet",
        method: "POST",
        uri: "/",
        status: 200,
        input: &schema::CREATE_CHANGE_SET_INPUT,
        output: &schema::CREATE_CHANGE_SET_OUTPUT,
        result_wrapper: Some("CreateChangeSetResult"),
        input_xml_name: None,
        input_xml_namespace: None,
        errors: &["AlreadyExistsException", "InsufficientCapabilitiesException", "LimitExceededException"],
    };
    pub static CREATE_STACK: OperationInfo = OperationInfo {
        name: "CreateStack",
        method: "POST",
        uri: "/",
        status: 200,
        input: &schema::CREATE_STACK_INPUT,
        output: &schema::CREATE_STACK_OUTPUT,
        result_wrapper: Some("CreateStackResult"),
        input_xml_name: None,
        input_xml_namespace: None,
        errors: &[
            "LimitExceededException",
            "AlreadyExistsException",
            "TokenAlreadyExistsException",
            "InsufficientCapabilitiesException",
        ],
    };
    pub static DELETE_CHANGE_SET: OperationInfo = OperationInfo {
        name: "DeleteChangeSet",
        method: "POST",
        uri: "/",
        status: 200,
        input: &schema::DELETE_CHANGE_SET_INPUT,
        output: &schema::DELETE_CHANGE_SET_OUTPUT,
        result_wrapper: Some("DeleteChangeSetResult"),
        input_xml_name: None,
        input_xml_namespace: None,
        errors: &["InvalidChangeSetStatusException"],
    };
    pub static DELETE_STACK: OperationInfo = OperationInfo {
        name: "DeleteStack",
        method: "POST",
        uri: "/",
        status: 200,
        input: &schema::DELETE_STACK_INPUT,
        output: &schema::DELETE_STACK_OUTPUT,
        result_wrapper: None,
        input_xml_name: None,
        input_xml_namespace: None,
        errors: &["TokenAlreadyExistsException"],
    };
    pub static DESCRIBE_ACCOUNT_LIMITS: OperationInfo = OperationInfo {
        name: "DescribeAccountLimits",
        method: "POST",
        uri: "/",
        status: 200,
        input: &schema::DESCRIBE_ACCOUNT_LIMITS_INPUT,
        output: &schema::DESCRIBE_ACCOUNT_LIMITS_OUTPUT,
        result_wrapper: Some("DescribeAccountLimitsResult"),
        input_xml_name: None,
        input_xml_namespace: None,
        errors: &[],
    };
    pub static DESCRIBE_CHANGE_SET: OperationInfo = OperationInfo {
        name: "DescribeChangeSet",
        method: "POST",
        uri: "/",
        status: 200,
        input: &schema::DESCRIBE_CHANGE_SET_INPUT,
        output: &schema::DESCRIBE_CHANGE_SET_OUTPUT,
        result_wrapper: Some("DescribeChangeSetResult"),
        input_xml_name: None,
        input_xml_namespace: None,
        errors: &["ChangeSetNotFoundException"],
    };
    pub static DESCRIBE_EVENTS: OperationInfo = OperationInfo {
        name: "DescribeEvents",
        method: "POST",
        uri: "/",
        status: 200,
        input: &schema::DESCRIBE_EVENTS_INPUT,
        output: &schema::DESCRIBE_EVENTS_OUTPUT,
        result_wrapper: Some("DescribeEventsResult"),
        input_xml_name: None,
        input_xml_namespace: None,
        errors: &[],
    };
    pub static DESCRIBE_STACK_DRIFT_DETECTION_STATUS: OperationInfo = OperationInfo {
        name: "DescribeStackDriftDetectionStatus",
        method: "POST",
        uri: "/",
        status: 200,
        input: &schema::DESCRIBE_STACK_DRIFT_DETECTION_STATUS_INPUT,
        output: &schema::DESCRIBE_STACK_DRIFT_DETECTION_STATUS_OUTPUT,
        result_wrapper: Some("DescribeStackDriftDetectionStatusResult"),
        input_xml_name: None,
        input_xml_namespace: None,
        errors: &[],
    };
    pub static DESCRIBE_STACK_EVENTS: OperationInfo = OperationInfo {
        name: "DescribeStackEvents",
        method: "POST",
        uri: "/",
        status: 200,
        input: &schema::DESCRIBE_STACK_EVENTS_INPUT,
        output: &schema::DESCRIBE_STACK_EVENTS_OUTPUT,
        result_wrapper: Some("DescribeStackEventsResult"),
        input_xml_name: None,
        input_xml_namespace: None,
        errors: &[],
    };
    pub static DESCRIBE_STACK_RESOURCE: OperationInfo = OperationInfo {
        name: "DescribeStackResource",
        method: "POST",
        uri: "/",
        status: 200,
        input: &schema::DESCRIBE_STACK_RESOURCE_INPUT,
        output: &schema::DESCRIBE_STACK_RESOURCE_OUTPUT,
        result_wrapper: Some("DescribeStackResourceResult"),
        input_xml_name: None,
        input_xml_namespace: None,
        errors: &[],
    };
    pub static DESCRIBE_STACK_RESOURCES: OperationInfo = OperationInfo {
        name: "DescribeStackResources",
        method: "POST",
        uri: "/",
        status: 200,
        input: &schema::DESCRIBE_STACK_RESOURCES_INPUT,
        output: &schema::DESCRIBE_STACK_RESOURCES_OUTPUT,
        result_wrapper: Some("DescribeStackResourcesResult"),
        input_xml_name: None,
        input_xml_namespace: None,
        errors: &[],
    };
    pub static DESCRIBE_STACKS: OperationInfo = OperationInfo {
        name: "DescribeStacks",
        method: "POST",
        uri: "/",
        status: 200,
        input: &schema::DESCRIBE_STACKS_INPUT,
        output: &schema::DESCRIBE_STACKS_OUTPUT,
        result_wrapper: Some("DescribeStacksResult"),
        input_xml_name: None,
        input_xml_namespace: None,
        errors: &[],
    };
    pub static DETECT_STACK_DRIFT: OperationInfo = OperationInfo {
        name: "DetectStackDrift",
        method: "POST",
        uri: "/",
        status: 200,
        input: &schema::DETECT_STACK_DRIFT_INPUT,
        output: &schema::DETECT_STACK_DRIFT_OUTPUT,
        result_wrapper: Some("DetectStackDriftResult"),
        input_xml_name: None,
        input_xml_namespace: None,
        errors: &[],
    };
    pub static ESTIMATE_TEMPLATE_COST: OperationInfo = OperationInfo {
        name: "EstimateTemplateCost",
        method: "POST",
        uri: "/",
        status: 200,
        input: &schema::ESTIMATE_TEMPLATE_COST_INPUT,
        output: &schema::ESTIMATE_TEMPLATE_COST_OUTPUT,
        result_wrapper: Some("EstimateTemplateCostResult"),
        input_xml_name: None,
        input_xml_namespace: None,
        errors: &[],
    };
    pub static EXECUTE_CHANGE_SET: OperationInfo = OperationInfo {
        name: "ExecuteChangeSet",
        method: "POST",
        uri: "/",
        status: 200,
        input: &schema::EXECUTE_CHANGE_SET_INPUT,
        output: &schema::EXECUTE_CHANGE_SET_OUTPUT,
        result_wrapper: Some("ExecuteChangeSetResult"),
        input_xml_name: None,
        input_xml_namespace: None,
        errors: &[
            "InvalidChangeSetStatusException",
            "ChangeSetNotFoundException",
            "InsufficientCapabilitiesException",
            "TokenAlreadyExistsException",
        ],
    };
    pub static GET_STACK_POLICY: OperationInfo = OperationInfo {
        name: "GetStackPolicy",
        method: "POST",
        uri: "/",
        status: 200,
        input: &schema::GET_STACK_POLICY_INPUT,
        output: &schema::GET_STACK_POLICY_OUTPUT,
        result_wrapper: Some("GetStackPolicyResult"),
        input_xml_name: None,
        input_xml_namespace: None,
        errors: &[],
    };
    pub static GET_TEMPLATE: OperationInfo = OperationInfo {
        name: "GetTemplate",
        method: "POST",
        uri: "/",
        status: 200,
        input: &schema::GET_TEMPLATE_INPUT,
        output: &schema::GET_TEMPLATE_OUTPUT,
        result_wrapper: Some("GetTemplateResult"),
        input_xml_name: None,
        input_xml_namespace: None,
        errors: &["ChangeSetNotFoundException"],
    };
    pub static GET_TEMPLATE_SUMMARY: OperationInfo = OperationInfo {
        name: "GetTemplateSummary",
        method: "POST",
        uri: "/",
        status: 200,
        input: &schema::GET_TEMPLATE_SUMMARY_INPUT,
        output: &schema::GET_TEMPLATE_SUMMARY_OUTPUT,
        result_wrapper: Some("GetTemplateSummaryResult"),
        input_xml_name: None,
        input_xml_namespace: None,
        errors: &["StackSetNotFoundException"],
    };
    pub static LIST_CHANGE_SETS: OperationInfo = OperationInfo {
        name: "ListChangeSets",
        method: "POST",
        uri: "/",
        status: 200,
        input: &schema::LIST_CHANGE_SETS_INPUT,
        output: &schema::LIST_CHANGE_SETS_OUTPUT,
        result_wrapper: Some("ListChangeSetsResult"),
        input_xml_name: None,
        input_xml_namespace: None,
        errors: &[],
    };
    pub static LIST_EXPORTS: OperationInfo = OperationInfo {
        name: "ListExports",
        method: "POST",
        uri: "/",
        status: 200,
        input: &schema::LIST_EXPORTS_INPUT,
        output: &schema::LIST_EXPORTS_OUTPUT,
        result_wrapper: Some("ListExportsResult"),
        input_xml_name: None,
        input_xml_namespace: None,
        errors: &[],
    };
    pub static LIST_IMPORTS: OperationInfo = OperationInfo {
        name: "ListImports",
        method: "POST",
        uri: "/",
        status: 200,
        input: &schema::LIST_IMPORTS_INPUT,
        output: &schema::LIST_IMPORTS_OUTPUT,
        result_wrapper: Some("ListImportsResult"),
        input_xml_name: None,
        input_xml_namespace: None,
        errors: &[],
    };
    pub static LIST_STACK_RESOURCES: OperationInfo = OperationInfo {
        name: "ListStackResources",
        method: "POST",
        uri: "/",
        status: 200,
        input: &schema::LIST_STACK_RESOURCES_INPUT,
        output: &schema::LIST_STACK_RESOURCES_OUTPUT,
        result_wrapper: Some("ListStackResourcesResult"),
        input_xml_name: None,
        input_xml_namespace: None,
        errors: &[],
    };
    pub static LIST_STACKS: OperationInfo = OperationInfo {
        name: "ListStacks",
        method: "POST",
        uri: "/",
        status: 200,
        input: &schema::LIST_STACKS_INPUT,
        output: &schema::LIST_STACKS_OUTPUT,
        result_wrapper: Some("ListStacksResult"),
        input_xml_name: None,
        input_xml_namespace: None,
        errors: &[],
    };
    pub static ROLLBACK_STACK: OperationInfo = OperationInfo {
        name: "RollbackStack",
        method: "POST",
        uri: "/",
        status: 200,
        input: &schema::ROLLBACK_STACK_INPUT,
        output: &schema::ROLLBACK_STACK_OUTPUT,
        result_wrapper: Some("RollbackStackResult"),
        input_xml_name: None,
        input_xml_namespace: None,
        errors: &["TokenAlreadyExistsException"],
    };
    pub static SET_STACK_POLICY: OperationInfo = OperationInfo {
        name: "SetStackPolicy",
        method: "POST",
        uri: "/",
        status: 200,
        input: &schema::SET_STACK_POLICY_INPUT,
        output: &schema::SET_STACK_POLICY_OUTPUT,
        result_wrapper: None,
        input_xml_name: None,
        input_xml_namespace: None,
        errors: &[],
    };
    pub static SIGNAL_RESOURCE: OperationInfo = OperationInfo {
        name: "SignalResource",
        method: "POST",
        uri: "/",
        status: 200,
        input: &schema::SIGNAL_RESOURCE_INPUT,
        output: &schema::SIGNAL_RESOURCE_OUTPUT,
        result_wrapper: None,
        input_xml_name: None,
        input_xml_namespace: None,
        errors: &[],
    };
    pub static UPDATE_STACK: OperationInfo = OperationInfo {
        name: "UpdateStack",
        method: "POST",
        uri: "/",
        status: 200,
        input: &schema::UPDATE_STACK_INPUT,
        output: &schema::UPDATE_STACK_OUTPUT,
        result_wrapper: Some("UpdateStackResult"),
        input_xml_name: None,
        input_xml_namespace: None,
        errors: &["InsufficientCapabilitiesException", "TokenAlreadyExistsException"],
    };
    pub static UPDATE_TERMINATION_PROTECTION: OperationInfo = OperationInfo {
        name: "UpdateTerminationProtection",
        method: "POST",
        uri: "/",
        status: 200,
        input: &schema::UPDATE_TERMINATION_PROTECTION_INPUT,
        output: &schema::UPDATE_TERMINATION_PROTECTION_OUTPUT,
        result_wrapper: Some("UpdateTerminationProtectionResult"),
        input_xml_name: None,
        input_xml_namespace: None,
        errors: &[],
    };
    pub static VALIDATE_TEMPLATE: OperationInfo = OperationInfo {
        name: "ValidateTemplate",
        method: "POST",
        uri: "/",
        status: 200,
        input: &schema::VALIDATE_TEMPLATE_INPUT,
        output: &schema::VALIDATE_TEMPLATE_OUTPUT,
        result_wrapper: Some("ValidateTemplateResult"),
        input_xml_name: None,
        input_xml_namespace: None,
        errors: &[],
    };
}

/// The errors that the model lists for the operations.
pub mod errors {
    use crate::Error;

    pub fn already_exists_exception(message: impl Into<String>) -> Error {
        Error::new("AlreadyExistsException", 400, message)
    }
    pub fn change_set_not_found_exception(message: impl Into<String>) -> Error {
        Error::new("ChangeSetNotFound", 404, message)
    }
    pub fn insufficient_capabilities_exception(message: impl Into<String>) -> Error {
        Error::new("InsufficientCapabilitiesException", 400, message)
    }
    pub fn invalid_change_set_status_exception(message: impl Into<String>) -> Error {
        Error::new("InvalidChangeSetStatus", 400, message)
    }
    pub fn limit_exceeded_exception(message: impl Into<String>) -> Error {
        Error::new("LimitExceededException", 400, message)
    }
    pub fn stack_set_not_found_exception(message: impl Into<String>) -> Error {
        Error::new("StackSetNotFoundException", 404, message)
    }
    pub fn token_already_exists_exception(message: impl Into<String>) -> Error {
        Error::new("TokenAlreadyExistsException", 400, message)
    }
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct AccountLimit {
    pub name: Option<String>,
    pub value: Option<i32>,
}

impl crate::TreeValue for AccountLimit {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self { name: s.take_optional(0)?, value: s.take_optional(1)? })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(2);
        s.put_optional(0, self.name);
        s.put_optional(1, self.value);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for AccountLimit {
    const SCHEMA: &'static crate::Schema = &schema::ACCOUNT_LIMIT;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct CancelUpdateStackInput {
    pub stack_name: String,
    pub client_request_token: Option<String>,
}

impl crate::TreeValue for CancelUpdateStackInput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self { stack_name: s.take(0)?, client_request_token: s.take_optional(1)? })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(2);
        s.put(0, self.stack_name);
        s.put_optional(1, self.client_request_token);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for CancelUpdateStackInput {
    const SCHEMA: &'static crate::Schema = &schema::CANCEL_UPDATE_STACK_INPUT;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct Change {
    pub r#type: Option<ChangeType>,
    pub hook_invocation_count: Option<i32>,
    pub resource_change: Option<ResourceChange>,
}

impl crate::TreeValue for Change {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self {
            r#type: s.take_optional(0)?,
            hook_invocation_count: s.take_optional(1)?,
            resource_change: s.take_optional(2)?,
        })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(3);
        s.put_optional(0, self.r#type);
        s.put_optional(1, self.hook_invocation_count);
        s.put_optional(2, self.resource_change);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for Change {
    const SCHEMA: &'static crate::Schema = &schema::CHANGE;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct ChangeSetSummary {
    pub stack_id: Option<String>,
    pub stack_name: Option<String>,
    pub change_set_id: Option<String>,
    pub change_set_name: Option<String>,
    pub execution_status: Option<ExecutionStatus>,
    pub status: Option<ChangeSetStatus>,
    pub status_reason: Option<String>,
    pub creation_time: Option<crate::Timestamp>,
    pub description: Option<String>,
    pub include_nested_stacks: Option<bool>,
    pub parent_change_set_id: Option<String>,
    pub root_change_set_id: Option<String>,
    pub import_existing_resources: Option<bool>,
}

impl crate::TreeValue for ChangeSetSummary {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self {
            stack_id: s.take_optional(0)?,
            stack_name: s.take_optional(1)?,
            change_set_id: s.take_optional(2)?,
            change_set_name: s.take_optional(3)?,
            execution_status: s.take_optional(4)?,
            status: s.take_optional(5)?,
            status_reason: s.take_optional(6)?,
            creation_time: s.take_optional(7)?,
            description: s.take_optional(8)?,
            include_nested_stacks: s.take_optional(9)?,
            parent_change_set_id: s.take_optional(10)?,
            root_change_set_id: s.take_optional(11)?,
            import_existing_resources: s.take_optional(12)?,
        })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(13);
        s.put_optional(0, self.stack_id);
        s.put_optional(1, self.stack_name);
        s.put_optional(2, self.change_set_id);
        s.put_optional(3, self.change_set_name);
        s.put_optional(4, self.execution_status);
        s.put_optional(5, self.status);
        s.put_optional(6, self.status_reason);
        s.put_optional(7, self.creation_time);
        s.put_optional(8, self.description);
        s.put_optional(9, self.include_nested_stacks);
        s.put_optional(10, self.parent_change_set_id);
        s.put_optional(11, self.root_change_set_id);
        s.put_optional(12, self.import_existing_resources);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for ChangeSetSummary {
    const SCHEMA: &'static crate::Schema = &schema::CHANGE_SET_SUMMARY;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct ContinueUpdateRollbackInput {
    pub stack_name: String,
    pub role_arn: Option<String>,
    pub resources_to_skip: Option<Vec<String>>,
    pub client_request_token: Option<String>,
    pub force_rollback: Option<bool>,
}

impl crate::TreeValue for ContinueUpdateRollbackInput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self {
            stack_name: s.take(0)?,
            role_arn: s.take_optional(1)?,
            resources_to_skip: s.take_optional(2)?,
            client_request_token: s.take_optional(3)?,
            force_rollback: s.take_optional(4)?,
        })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(5);
        s.put(0, self.stack_name);
        s.put_optional(1, self.role_arn);
        s.put_optional(2, self.resources_to_skip);
        s.put_optional(3, self.client_request_token);
        s.put_optional(4, self.force_rollback);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for ContinueUpdateRollbackInput {
    const SCHEMA: &'static crate::Schema = &schema::CONTINUE_UPDATE_ROLLBACK_INPUT;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct ContinueUpdateRollbackOutput {}

impl crate::TreeValue for ContinueUpdateRollbackOutput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        tree.structure()?;
        Ok(Self {})
    }
    fn into_tree(self) -> crate::Tree {
        crate::Tree::Structure(crate::Structure::default())
    }
}

impl crate::Shape for ContinueUpdateRollbackOutput {
    const SCHEMA: &'static crate::Schema = &schema::CONTINUE_UPDATE_ROLLBACK_OUTPUT;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct CreateChangeSetInput {
    pub stack_name: String,
    pub template_body: Option<String>,
    pub template_url: Option<String>,
    pub use_previous_template: Option<bool>,
    pub parameters: Option<Vec<Parameter>>,
    pub capabilities: Option<Vec<Capability>>,
    pub resource_types: Option<Vec<String>>,
    pub role_arn: Option<String>,
    pub rollback_configuration: Option<RollbackConfiguration>,
    pub notification_arns: Option<Vec<String>>,
    pub tags: Option<Vec<Tag>>,
    pub change_set_name: String,
    pub client_token: Option<String>,
    pub description: Option<String>,
    pub change_set_type: Option<ChangeSetType>,
    pub resources_to_import: Option<Vec<ResourceToImport>>,
    pub include_nested_stacks: Option<bool>,
    pub on_stack_failure: Option<OnStackFailure>,
    pub import_existing_resources: Option<bool>,
    pub deployment_mode: Option<DeploymentMode>,
    pub deployment_config: Option<DeploymentConfig>,
    pub disable_validation: Option<bool>,
}

impl crate::TreeValue for CreateChangeSetInput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self {
            stack_name: s.take(0)?,
            template_body: s.take_optional(1)?,
            template_url: s.take_optional(2)?,
            use_previous_template: s.take_optional(3)?,
            parameters: s.take_optional(4)?,
            capabilities: s.take_optional(5)?,
            resource_types: s.take_optional(6)?,
            role_arn: s.take_optional(7)?,
            rollback_configuration: s.take_optional(8)?,
            notification_arns: s.take_optional(9)?,
            tags: s.take_optional(10)?,
            change_set_name: s.take(11)?,
            client_token: s.take_optional(12)?,
            description: s.take_optional(13)?,
            change_set_type: s.take_optional(14)?,
            resources_to_import: s.take_optional(15)?,
            include_nested_stacks: s.take_optional(16)?,
            on_stack_failure: s.take_optional(17)?,
            import_existing_resources: s.take_optional(18)?,
            deployment_mode: s.take_optional(19)?,
            deployment_config: s.take_optional(20)?,
            disable_validation: s.take_optional(21)?,
        })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(22);
        s.put(0, self.stack_name);
        s.put_optional(1, self.template_body);
        s.put_optional(2, self.template_url);
        s.put_optional(3, self.use_previous_template);
        s.put_optional(4, self.parameters);
        s.put_optional(5, self.capabilities);
        s.put_optional(6, self.resource_types);
        s.put_optional(7, self.role_arn);
        s.put_optional(8, self.rollback_configuration);
        s.put_optional(9, self.notification_arns);
        s.put_optional(10, self.tags);
        s.put(11, self.change_set_name);
        s.put_optional(12, self.client_token);
        s.put_optional(13, self.description);
        s.put_optional(14, self.change_set_type);
        s.put_optional(15, self.resources_to_import);
        s.put_optional(16, self.include_nested_stacks);
        s.put_optional(17, self.on_stack_failure);
        s.put_optional(18, self.import_existing_resources);
        s.put_optional(19, self.deployment_mode);
        s.put_optional(20, self.deployment_config);
        s.put_optional(21, self.disable_validation);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for CreateChangeSetInput {
    const SCHEMA: &'static crate::Schema = &schema::CREATE_CHANGE_SET_INPUT;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct CreateChangeSetOutput {
    pub id: Option<String>,
    pub stack_id: Option<String>,
}

impl crate::TreeValue for CreateChangeSetOutput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self { id: s.take_optional(0)?, stack_id: s.take_optional(1)? })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(2);
        s.put_optional(0, self.id);
        s.put_optional(1, self.stack_id);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for CreateChangeSetOutput {
    const SCHEMA: &'static crate::Schema = &schema::CREATE_CHANGE_SET_OUTPUT;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct CreateStackInput {
    pub stack_name: String,
    pub template_body: Option<String>,
    pub template_url: Option<String>,
    pub parameters: Option<Vec<Parameter>>,
    pub disable_rollback: Option<bool>,
    pub rollback_configuration: Option<RollbackConfiguration>,
    pub timeout_in_minutes: Option<i32>,
    pub notification_arns: Option<Vec<String>>,
    pub capabilities: Option<Vec<Capability>>,
    pub resource_types: Option<Vec<String>>,
    pub role_arn: Option<String>,
    pub on_failure: Option<OnFailure>,
    pub stack_policy_body: Option<String>,
    pub stack_policy_url: Option<String>,
    pub tags: Option<Vec<Tag>>,
    pub client_request_token: Option<String>,
    pub enable_termination_protection: Option<bool>,
    pub retain_except_on_create: Option<bool>,
    pub deployment_config: Option<DeploymentConfig>,
    pub disable_validation: Option<bool>,
}

impl crate::TreeValue for CreateStackInput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self {
            stack_name: s.take(0)?,
            template_body: s.take_optional(1)?,
            template_url: s.take_optional(2)?,
            parameters: s.take_optional(3)?,
            disable_rollback: s.take_optional(4)?,
            rollback_configuration: s.take_optional(5)?,
            timeout_in_minutes: s.take_optional(6)?,
            notification_arns: s.take_optional(7)?,
            capabilities: s.take_optional(8)?,
            resource_types: s.take_optional(9)?,
            role_arn: s.take_optional(10)?,
            on_failure: s.take_optional(11)?,
            stack_policy_body: s.take_optional(12)?,
            stack_policy_url: s.take_optional(13)?,
            tags: s.take_optional(14)?,
            client_request_token: s.take_optional(15)?,
            enable_termination_protection: s.take_optional(16)?,
            retain_except_on_create: s.take_optional(17)?,
            deployment_config: s.take_optional(18)?,
            disable_validation: s.take_optional(19)?,
        })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(20);
        s.put(0, self.stack_name);
        s.put_optional(1, self.template_body);
        s.put_optional(2, self.template_url);
        s.put_optional(3, self.parameters);
        s.put_optional(4, self.disable_rollback);
        s.put_optional(5, self.rollback_configuration);
        s.put_optional(6, self.timeout_in_minutes);
        s.put_optional(7, self.notification_arns);
        s.put_optional(8, self.capabilities);
        s.put_optional(9, self.resource_types);
        s.put_optional(10, self.role_arn);
        s.put_optional(11, self.on_failure);
        s.put_optional(12, self.stack_policy_body);
        s.put_optional(13, self.stack_policy_url);
        s.put_optional(14, self.tags);
        s.put_optional(15, self.client_request_token);
        s.put_optional(16, self.enable_termination_protection);
        s.put_optional(17, self.retain_except_on_create);
        s.put_optional(18, self.deployment_config);
        s.put_optional(19, self.disable_validation);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for CreateStackInput {
    const SCHEMA: &'static crate::Schema = &schema::CREATE_STACK_INPUT;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct CreateStackOutput {
    pub stack_id: Option<String>,
    pub operation_id: Option<String>,
}

impl crate::TreeValue for CreateStackOutput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self { stack_id: s.take_optional(0)?, operation_id: s.take_optional(1)? })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(2);
        s.put_optional(0, self.stack_id);
        s.put_optional(1, self.operation_id);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for CreateStackOutput {
    const SCHEMA: &'static crate::Schema = &schema::CREATE_STACK_OUTPUT;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct DeleteChangeSetInput {
    pub change_set_name: String,
    pub stack_name: Option<String>,
}

impl crate::TreeValue for DeleteChangeSetInput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self { change_set_name: s.take(0)?, stack_name: s.take_optional(1)? })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(2);
        s.put(0, self.change_set_name);
        s.put_optional(1, self.stack_name);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for DeleteChangeSetInput {
    const SCHEMA: &'static crate::Schema = &schema::DELETE_CHANGE_SET_INPUT;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct DeleteChangeSetOutput {}

impl crate::TreeValue for DeleteChangeSetOutput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        tree.structure()?;
        Ok(Self {})
    }
    fn into_tree(self) -> crate::Tree {
        crate::Tree::Structure(crate::Structure::default())
    }
}

impl crate::Shape for DeleteChangeSetOutput {
    const SCHEMA: &'static crate::Schema = &schema::DELETE_CHANGE_SET_OUTPUT;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct DeleteStackInput {
    pub stack_name: String,
    pub retain_resources: Option<Vec<String>>,
    pub role_arn: Option<String>,
    pub client_request_token: Option<String>,
    pub deletion_mode: Option<DeletionMode>,
    pub deployment_config: Option<DeploymentConfig>,
}

impl crate::TreeValue for DeleteStackInput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self {
            stack_name: s.take(0)?,
            retain_resources: s.take_optional(1)?,
            role_arn: s.take_optional(2)?,
            client_request_token: s.take_optional(3)?,
            deletion_mode: s.take_optional(4)?,
            deployment_config: s.take_optional(5)?,
        })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(6);
        s.put(0, self.stack_name);
        s.put_optional(1, self.retain_resources);
        s.put_optional(2, self.role_arn);
        s.put_optional(3, self.client_request_token);
        s.put_optional(4, self.deletion_mode);
        s.put_optional(5, self.deployment_config);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for DeleteStackInput {
    const SCHEMA: &'static crate::Schema = &schema::DELETE_STACK_INPUT;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct DeploymentConfig {
    pub mode: Option<DeploymentConfigMode>,
    pub disable_rollback: Option<bool>,
}

impl crate::TreeValue for DeploymentConfig {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self { mode: s.take_optional(0)?, disable_rollback: s.take_optional(1)? })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(2);
        s.put_optional(0, self.mode);
        s.put_optional(1, self.disable_rollback);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for DeploymentConfig {
    const SCHEMA: &'static crate::Schema = &schema::DEPLOYMENT_CONFIG;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct DescribeAccountLimitsInput {
    pub next_token: Option<String>,
}

impl crate::TreeValue for DescribeAccountLimitsInput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self { next_token: s.take_optional(0)? })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(1);
        s.put_optional(0, self.next_token);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for DescribeAccountLimitsInput {
    const SCHEMA: &'static crate::Schema = &schema::DESCRIBE_ACCOUNT_LIMITS_INPUT;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct DescribeAccountLimitsOutput {
    pub account_limits: Option<Vec<AccountLimit>>,
    pub next_token: Option<String>,
}

impl crate::TreeValue for DescribeAccountLimitsOutput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self { account_limits: s.take_optional(0)?, next_token: s.take_optional(1)? })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(2);
        s.put_optional(0, self.account_limits);
        s.put_optional(1, self.next_token);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for DescribeAccountLimitsOutput {
    const SCHEMA: &'static crate::Schema = &schema::DESCRIBE_ACCOUNT_LIMITS_OUTPUT;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct DescribeChangeSetInput {
    pub change_set_name: String,
    pub stack_name: Option<String>,
    pub next_token: Option<String>,
    pub include_property_values: Option<bool>,
}

impl crate::TreeValue for DescribeChangeSetInput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self {
            change_set_name: s.take(0)?,
            stack_name: s.take_optional(1)?,
            next_token: s.take_optional(2)?,
            include_property_values: s.take_optional(3)?,
        })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(4);
        s.put(0, self.change_set_name);
        s.put_optional(1, self.stack_name);
        s.put_optional(2, self.next_token);
        s.put_optional(3, self.include_property_values);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for DescribeChangeSetInput {
    const SCHEMA: &'static crate::Schema = &schema::DESCRIBE_CHANGE_SET_INPUT;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct DescribeChangeSetOutput {
    pub change_set_name: Option<String>,
    pub change_set_id: Option<String>,
    pub stack_id: Option<String>,
    pub stack_name: Option<String>,
    pub description: Option<String>,
    pub parameters: Option<Vec<Parameter>>,
    pub creation_time: Option<crate::Timestamp>,
    pub execution_status: Option<ExecutionStatus>,
    pub status: Option<ChangeSetStatus>,
    pub status_reason: Option<String>,
    pub stack_drift_status: Option<StackDriftStatus>,
    pub notification_arns: Option<Vec<String>>,
    pub rollback_configuration: Option<RollbackConfiguration>,
    pub capabilities: Option<Vec<Capability>>,
    pub tags: Option<Vec<Tag>>,
    pub changes: Option<Vec<Change>>,
    pub next_token: Option<String>,
    pub include_nested_stacks: Option<bool>,
    pub parent_change_set_id: Option<String>,
    pub root_change_set_id: Option<String>,
    pub on_stack_failure: Option<OnStackFailure>,
    pub import_existing_resources: Option<bool>,
    pub deployment_mode: Option<DeploymentMode>,
    pub deployment_config: Option<DeploymentConfig>,
}

impl crate::TreeValue for DescribeChangeSetOutput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self {
            change_set_name: s.take_optional(0)?,
            change_set_id: s.take_optional(1)?,
            stack_id: s.take_optional(2)?,
            stack_name: s.take_optional(3)?,
            description: s.take_optional(4)?,
            parameters: s.take_optional(5)?,
            creation_time: s.take_optional(6)?,
            execution_status: s.take_optional(7)?,
            status: s.take_optional(8)?,
            status_reason: s.take_optional(9)?,
            stack_drift_status: s.take_optional(10)?,
            notification_arns: s.take_optional(11)?,
            rollback_configuration: s.take_optional(12)?,
            capabilities: s.take_optional(13)?,
            tags: s.take_optional(14)?,
            changes: s.take_optional(15)?,
            next_token: s.take_optional(16)?,
            include_nested_stacks: s.take_optional(17)?,
            parent_change_set_id: s.take_optional(18)?,
            root_change_set_id: s.take_optional(19)?,
            on_stack_failure: s.take_optional(20)?,
            import_existing_resources: s.take_optional(21)?,
            deployment_mode: s.take_optional(22)?,
            deployment_config: s.take_optional(23)?,
        })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(24);
        s.put_optional(0, self.change_set_name);
        s.put_optional(1, self.change_set_id);
        s.put_optional(2, self.stack_id);
        s.put_optional(3, self.stack_name);
        s.put_optional(4, self.description);
        s.put_optional(5, self.parameters);
        s.put_optional(6, self.creation_time);
        s.put_optional(7, self.execution_status);
        s.put_optional(8, self.status);
        s.put_optional(9, self.status_reason);
        s.put_optional(10, self.stack_drift_status);
        s.put_optional(11, self.notification_arns);
        s.put_optional(12, self.rollback_configuration);
        s.put_optional(13, self.capabilities);
        s.put_optional(14, self.tags);
        s.put_optional(15, self.changes);
        s.put_optional(16, self.next_token);
        s.put_optional(17, self.include_nested_stacks);
        s.put_optional(18, self.parent_change_set_id);
        s.put_optional(19, self.root_change_set_id);
        s.put_optional(20, self.on_stack_failure);
        s.put_optional(21, self.import_existing_resources);
        s.put_optional(22, self.deployment_mode);
        s.put_optional(23, self.deployment_config);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for DescribeChangeSetOutput {
    const SCHEMA: &'static crate::Schema = &schema::DESCRIBE_CHANGE_SET_OUTPUT;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct DescribeEventsInput {
    pub stack_name: Option<String>,
    pub change_set_name: Option<String>,
    pub operation_id: Option<String>,
    pub filters: Option<EventFilter>,
    pub next_token: Option<String>,
}

impl crate::TreeValue for DescribeEventsInput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self {
            stack_name: s.take_optional(0)?,
            change_set_name: s.take_optional(1)?,
            operation_id: s.take_optional(2)?,
            filters: s.take_optional(3)?,
            next_token: s.take_optional(4)?,
        })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(5);
        s.put_optional(0, self.stack_name);
        s.put_optional(1, self.change_set_name);
        s.put_optional(2, self.operation_id);
        s.put_optional(3, self.filters);
        s.put_optional(4, self.next_token);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for DescribeEventsInput {
    const SCHEMA: &'static crate::Schema = &schema::DESCRIBE_EVENTS_INPUT;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct DescribeEventsOutput {
    pub operation_events: Option<Vec<OperationEvent>>,
    pub next_token: Option<String>,
}

impl crate::TreeValue for DescribeEventsOutput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self { operation_events: s.take_optional(0)?, next_token: s.take_optional(1)? })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(2);
        s.put_optional(0, self.operation_events);
        s.put_optional(1, self.next_token);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for DescribeEventsOutput {
    const SCHEMA: &'static crate::Schema = &schema::DESCRIBE_EVENTS_OUTPUT;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct DescribeStackDriftDetectionStatusInput {
    pub stack_drift_detection_id: String,
}

impl crate::TreeValue for DescribeStackDriftDetectionStatusInput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self { stack_drift_detection_id: s.take(0)? })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(1);
        s.put(0, self.stack_drift_detection_id);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for DescribeStackDriftDetectionStatusInput {
    const SCHEMA: &'static crate::Schema = &schema::DESCRIBE_STACK_DRIFT_DETECTION_STATUS_INPUT;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct DescribeStackDriftDetectionStatusOutput {
    pub stack_id: Option<String>,
    pub stack_drift_detection_id: Option<String>,
    pub stack_drift_status: Option<StackDriftStatus>,
    pub detection_status: Option<StackDriftDetectionStatus>,
    pub detection_status_reason: Option<String>,
    pub drifted_stack_resource_count: Option<i32>,
    pub timestamp: Option<crate::Timestamp>,
}

impl crate::TreeValue for DescribeStackDriftDetectionStatusOutput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self {
            stack_id: s.take_optional(0)?,
            stack_drift_detection_id: s.take_optional(1)?,
            stack_drift_status: s.take_optional(2)?,
            detection_status: s.take_optional(3)?,
            detection_status_reason: s.take_optional(4)?,
            drifted_stack_resource_count: s.take_optional(5)?,
            timestamp: s.take_optional(6)?,
        })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(7);
        s.put_optional(0, self.stack_id);
        s.put_optional(1, self.stack_drift_detection_id);
        s.put_optional(2, self.stack_drift_status);
        s.put_optional(3, self.detection_status);
        s.put_optional(4, self.detection_status_reason);
        s.put_optional(5, self.drifted_stack_resource_count);
        s.put_optional(6, self.timestamp);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for DescribeStackDriftDetectionStatusOutput {
    const SCHEMA: &'static crate::Schema = &schema::DESCRIBE_STACK_DRIFT_DETECTION_STATUS_OUTPUT;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct DescribeStackEventsInput {
    pub stack_name: String,
    pub next_token: Option<String>,
}

impl crate::TreeValue for DescribeStackEventsInput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self { stack_name: s.take(0)?, next_token: s.take_optional(1)? })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(2);
        s.put(0, self.stack_name);
        s.put_optional(1, self.next_token);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for DescribeStackEventsInput {
    const SCHEMA: &'static crate::Schema = &schema::DESCRIBE_STACK_EVENTS_INPUT;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct DescribeStackEventsOutput {
    pub stack_events: Option<Vec<StackEvent>>,
    pub next_token: Option<String>,
}

impl crate::TreeValue for DescribeStackEventsOutput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self { stack_events: s.take_optional(0)?, next_token: s.take_optional(1)? })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(2);
        s.put_optional(0, self.stack_events);
        s.put_optional(1, self.next_token);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for DescribeStackEventsOutput {
    const SCHEMA: &'static crate::Schema = &schema::DESCRIBE_STACK_EVENTS_OUTPUT;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct DescribeStackResourceInput {
    pub stack_name: String,
    pub logical_resource_id: String,
}

impl crate::TreeValue for DescribeStackResourceInput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self { stack_name: s.take(0)?, logical_resource_id: s.take(1)? })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(2);
        s.put(0, self.stack_name);
        s.put(1, self.logical_resource_id);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for DescribeStackResourceInput {
    const SCHEMA: &'static crate::Schema = &schema::DESCRIBE_STACK_RESOURCE_INPUT;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct DescribeStackResourceOutput {
    pub stack_resource_detail: Option<StackResourceDetail>,
}

impl crate::TreeValue for DescribeStackResourceOutput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self { stack_resource_detail: s.take_optional(0)? })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(1);
        s.put_optional(0, self.stack_resource_detail);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for DescribeStackResourceOutput {
    const SCHEMA: &'static crate::Schema = &schema::DESCRIBE_STACK_RESOURCE_OUTPUT;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct DescribeStackResourcesInput {
    pub stack_name: Option<String>,
    pub logical_resource_id: Option<String>,
    pub physical_resource_id: Option<String>,
}

impl crate::TreeValue for DescribeStackResourcesInput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self {
            stack_name: s.take_optional(0)?,
            logical_resource_id: s.take_optional(1)?,
            physical_resource_id: s.take_optional(2)?,
        })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(3);
        s.put_optional(0, self.stack_name);
        s.put_optional(1, self.logical_resource_id);
        s.put_optional(2, self.physical_resource_id);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for DescribeStackResourcesInput {
    const SCHEMA: &'static crate::Schema = &schema::DESCRIBE_STACK_RESOURCES_INPUT;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct DescribeStackResourcesOutput {
    pub stack_resources: Option<Vec<StackResource>>,
}

impl crate::TreeValue for DescribeStackResourcesOutput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self { stack_resources: s.take_optional(0)? })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(1);
        s.put_optional(0, self.stack_resources);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for DescribeStackResourcesOutput {
    const SCHEMA: &'static crate::Schema = &schema::DESCRIBE_STACK_RESOURCES_OUTPUT;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct DescribeStacksInput {
    pub stack_name: Option<String>,
    pub next_token: Option<String>,
}

impl crate::TreeValue for DescribeStacksInput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self { stack_name: s.take_optional(0)?, next_token: s.take_optional(1)? })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(2);
        s.put_optional(0, self.stack_name);
        s.put_optional(1, self.next_token);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for DescribeStacksInput {
    const SCHEMA: &'static crate::Schema = &schema::DESCRIBE_STACKS_INPUT;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct DescribeStacksOutput {
    pub stacks: Option<Vec<Stack>>,
    pub next_token: Option<String>,
}

impl crate::TreeValue for DescribeStacksOutput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self { stacks: s.take_optional(0)?, next_token: s.take_optional(1)? })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(2);
        s.put_optional(0, self.stacks);
        s.put_optional(1, self.next_token);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for DescribeStacksOutput {
    const SCHEMA: &'static crate::Schema = &schema::DESCRIBE_STACKS_OUTPUT;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct DetectStackDriftInput {
    pub stack_name: String,
    pub logical_resource_ids: Option<Vec<String>>,
}

impl crate::TreeValue for DetectStackDriftInput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self { stack_name: s.take(0)?, logical_resource_ids: s.take_optional(1)? })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(2);
        s.put(0, self.stack_name);
        s.put_optional(1, self.logical_resource_ids);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for DetectStackDriftInput {
    const SCHEMA: &'static crate::Schema = &schema::DETECT_STACK_DRIFT_INPUT;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct DetectStackDriftOutput {
    pub stack_drift_detection_id: Option<String>,
}

impl crate::TreeValue for DetectStackDriftOutput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self { stack_drift_detection_id: s.take_optional(0)? })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(1);
        s.put_optional(0, self.stack_drift_detection_id);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for DetectStackDriftOutput {
    const SCHEMA: &'static crate::Schema = &schema::DETECT_STACK_DRIFT_OUTPUT;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct EstimateTemplateCostInput {
    pub template_body: Option<String>,
    pub template_url: Option<String>,
    pub parameters: Option<Vec<Parameter>>,
}

impl crate::TreeValue for EstimateTemplateCostInput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self {
            template_body: s.take_optional(0)?,
            template_url: s.take_optional(1)?,
            parameters: s.take_optional(2)?,
        })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(3);
        s.put_optional(0, self.template_body);
        s.put_optional(1, self.template_url);
        s.put_optional(2, self.parameters);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for EstimateTemplateCostInput {
    const SCHEMA: &'static crate::Schema = &schema::ESTIMATE_TEMPLATE_COST_INPUT;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct EstimateTemplateCostOutput {
    pub url: Option<String>,
}

impl crate::TreeValue for EstimateTemplateCostOutput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self { url: s.take_optional(0)? })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(1);
        s.put_optional(0, self.url);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for EstimateTemplateCostOutput {
    const SCHEMA: &'static crate::Schema = &schema::ESTIMATE_TEMPLATE_COST_OUTPUT;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct EventFilter {
    pub failed_events: Option<bool>,
}

impl crate::TreeValue for EventFilter {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self { failed_events: s.take_optional(0)? })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(1);
        s.put_optional(0, self.failed_events);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for EventFilter {
    const SCHEMA: &'static crate::Schema = &schema::EVENT_FILTER;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct ExecuteChangeSetInput {
    pub change_set_name: String,
    pub stack_name: Option<String>,
    pub client_request_token: Option<String>,
    pub disable_rollback: Option<bool>,
    pub retain_except_on_create: Option<bool>,
}

impl crate::TreeValue for ExecuteChangeSetInput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self {
            change_set_name: s.take(0)?,
            stack_name: s.take_optional(1)?,
            client_request_token: s.take_optional(2)?,
            disable_rollback: s.take_optional(3)?,
            retain_except_on_create: s.take_optional(4)?,
        })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(5);
        s.put(0, self.change_set_name);
        s.put_optional(1, self.stack_name);
        s.put_optional(2, self.client_request_token);
        s.put_optional(3, self.disable_rollback);
        s.put_optional(4, self.retain_except_on_create);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for ExecuteChangeSetInput {
    const SCHEMA: &'static crate::Schema = &schema::EXECUTE_CHANGE_SET_INPUT;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct ExecuteChangeSetOutput {}

impl crate::TreeValue for ExecuteChangeSetOutput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        tree.structure()?;
        Ok(Self {})
    }
    fn into_tree(self) -> crate::Tree {
        crate::Tree::Structure(crate::Structure::default())
    }
}

impl crate::Shape for ExecuteChangeSetOutput {
    const SCHEMA: &'static crate::Schema = &schema::EXECUTE_CHANGE_SET_OUTPUT;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct Export {
    pub exporting_stack_id: Option<String>,
    pub name: Option<String>,
    pub value: Option<String>,
}

impl crate::TreeValue for Export {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self {
            exporting_stack_id: s.take_optional(0)?,
            name: s.take_optional(1)?,
            value: s.take_optional(2)?,
        })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(3);
        s.put_optional(0, self.exporting_stack_id);
        s.put_optional(1, self.name);
        s.put_optional(2, self.value);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for Export {
    const SCHEMA: &'static crate::Schema = &schema::EXPORT;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct GetStackPolicyInput {
    pub stack_name: String,
}

impl crate::TreeValue for GetStackPolicyInput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self { stack_name: s.take(0)? })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(1);
        s.put(0, self.stack_name);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for GetStackPolicyInput {
    const SCHEMA: &'static crate::Schema = &schema::GET_STACK_POLICY_INPUT;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct GetStackPolicyOutput {
    pub stack_policy_body: Option<String>,
}

impl crate::TreeValue for GetStackPolicyOutput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self { stack_policy_body: s.take_optional(0)? })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(1);
        s.put_optional(0, self.stack_policy_body);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for GetStackPolicyOutput {
    const SCHEMA: &'static crate::Schema = &schema::GET_STACK_POLICY_OUTPUT;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct GetTemplateInput {
    pub stack_name: Option<String>,
    pub change_set_name: Option<String>,
    pub template_stage: Option<TemplateStage>,
}

impl crate::TreeValue for GetTemplateInput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self {
            stack_name: s.take_optional(0)?,
            change_set_name: s.take_optional(1)?,
            template_stage: s.take_optional(2)?,
        })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(3);
        s.put_optional(0, self.stack_name);
        s.put_optional(1, self.change_set_name);
        s.put_optional(2, self.template_stage);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for GetTemplateInput {
    const SCHEMA: &'static crate::Schema = &schema::GET_TEMPLATE_INPUT;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct GetTemplateOutput {
    pub template_body: Option<String>,
    pub stages_available: Option<Vec<TemplateStage>>,
}

impl crate::TreeValue for GetTemplateOutput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self { template_body: s.take_optional(0)?, stages_available: s.take_optional(1)? })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(2);
        s.put_optional(0, self.template_body);
        s.put_optional(1, self.stages_available);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for GetTemplateOutput {
    const SCHEMA: &'static crate::Schema = &schema::GET_TEMPLATE_OUTPUT;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct GetTemplateSummaryInput {
    pub template_body: Option<String>,
    pub template_url: Option<String>,
    pub stack_name: Option<String>,
    pub stack_set_name: Option<String>,
    pub call_as: Option<CallAs>,
    pub template_summary_config: Option<TemplateSummaryConfig>,
}

impl crate::TreeValue for GetTemplateSummaryInput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self {
            template_body: s.take_optional(0)?,
            template_url: s.take_optional(1)?,
            stack_name: s.take_optional(2)?,
            stack_set_name: s.take_optional(3)?,
            call_as: s.take_optional(4)?,
            template_summary_config: s.take_optional(5)?,
        })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(6);
        s.put_optional(0, self.template_body);
        s.put_optional(1, self.template_url);
        s.put_optional(2, self.stack_name);
        s.put_optional(3, self.stack_set_name);
        s.put_optional(4, self.call_as);
        s.put_optional(5, self.template_summary_config);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for GetTemplateSummaryInput {
    const SCHEMA: &'static crate::Schema = &schema::GET_TEMPLATE_SUMMARY_INPUT;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct GetTemplateSummaryOutput {
    pub parameters: Option<Vec<ParameterDeclaration>>,
    pub description: Option<String>,
    pub capabilities: Option<Vec<Capability>>,
    pub capabilities_reason: Option<String>,
    pub resource_types: Option<Vec<String>>,
    pub version: Option<String>,
    pub metadata: Option<String>,
    pub declared_transforms: Option<Vec<String>>,
    pub resource_identifier_summaries: Option<Vec<ResourceIdentifierSummary>>,
    pub warnings: Option<Warnings>,
}

impl crate::TreeValue for GetTemplateSummaryOutput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self {
            parameters: s.take_optional(0)?,
            description: s.take_optional(1)?,
            capabilities: s.take_optional(2)?,
            capabilities_reason: s.take_optional(3)?,
            resource_types: s.take_optional(4)?,
            version: s.take_optional(5)?,
            metadata: s.take_optional(6)?,
            declared_transforms: s.take_optional(7)?,
            resource_identifier_summaries: s.take_optional(8)?,
            warnings: s.take_optional(9)?,
        })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(10);
        s.put_optional(0, self.parameters);
        s.put_optional(1, self.description);
        s.put_optional(2, self.capabilities);
        s.put_optional(3, self.capabilities_reason);
        s.put_optional(4, self.resource_types);
        s.put_optional(5, self.version);
        s.put_optional(6, self.metadata);
        s.put_optional(7, self.declared_transforms);
        s.put_optional(8, self.resource_identifier_summaries);
        s.put_optional(9, self.warnings);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for GetTemplateSummaryOutput {
    const SCHEMA: &'static crate::Schema = &schema::GET_TEMPLATE_SUMMARY_OUTPUT;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct ListChangeSetsInput {
    pub stack_name: String,
    pub next_token: Option<String>,
}

impl crate::TreeValue for ListChangeSetsInput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self { stack_name: s.take(0)?, next_token: s.take_optional(1)? })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(2);
        s.put(0, self.stack_name);
        s.put_optional(1, self.next_token);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for ListChangeSetsInput {
    const SCHEMA: &'static crate::Schema = &schema::LIST_CHANGE_SETS_INPUT;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct ListChangeSetsOutput {
    pub summaries: Option<Vec<ChangeSetSummary>>,
    pub next_token: Option<String>,
}

impl crate::TreeValue for ListChangeSetsOutput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self { summaries: s.take_optional(0)?, next_token: s.take_optional(1)? })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(2);
        s.put_optional(0, self.summaries);
        s.put_optional(1, self.next_token);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for ListChangeSetsOutput {
    const SCHEMA: &'static crate::Schema = &schema::LIST_CHANGE_SETS_OUTPUT;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct ListExportsInput {
    pub next_token: Option<String>,
}

impl crate::TreeValue for ListExportsInput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self { next_token: s.take_optional(0)? })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(1);
        s.put_optional(0, self.next_token);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for ListExportsInput {
    const SCHEMA: &'static crate::Schema = &schema::LIST_EXPORTS_INPUT;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct ListExportsOutput {
    pub exports: Option<Vec<Export>>,
    pub next_token: Option<String>,
}

impl crate::TreeValue for ListExportsOutput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self { exports: s.take_optional(0)?, next_token: s.take_optional(1)? })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(2);
        s.put_optional(0, self.exports);
        s.put_optional(1, self.next_token);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for ListExportsOutput {
    const SCHEMA: &'static crate::Schema = &schema::LIST_EXPORTS_OUTPUT;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct ListImportsInput {
    pub export_name: String,
    pub next_token: Option<String>,
}

impl crate::TreeValue for ListImportsInput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self { export_name: s.take(0)?, next_token: s.take_optional(1)? })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(2);
        s.put(0, self.export_name);
        s.put_optional(1, self.next_token);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for ListImportsInput {
    const SCHEMA: &'static crate::Schema = &schema::LIST_IMPORTS_INPUT;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct ListImportsOutput {
    pub imports: Option<Vec<String>>,
    pub next_token: Option<String>,
}

impl crate::TreeValue for ListImportsOutput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self { imports: s.take_optional(0)?, next_token: s.take_optional(1)? })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(2);
        s.put_optional(0, self.imports);
        s.put_optional(1, self.next_token);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for ListImportsOutput {
    const SCHEMA: &'static crate::Schema = &schema::LIST_IMPORTS_OUTPUT;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct ListStackResourcesInput {
    pub stack_name: String,
    pub next_token: Option<String>,
}

impl crate::TreeValue for ListStackResourcesInput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self { stack_name: s.take(0)?, next_token: s.take_optional(1)? })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(2);
        s.put(0, self.stack_name);
        s.put_optional(1, self.next_token);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for ListStackResourcesInput {
    const SCHEMA: &'static crate::Schema = &schema::LIST_STACK_RESOURCES_INPUT;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct ListStackResourcesOutput {
    pub stack_resource_summaries: Option<Vec<StackResourceSummary>>,
    pub next_token: Option<String>,
}

impl crate::TreeValue for ListStackResourcesOutput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self { stack_resource_summaries: s.take_optional(0)?, next_token: s.take_optional(1)? })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(2);
        s.put_optional(0, self.stack_resource_summaries);
        s.put_optional(1, self.next_token);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for ListStackResourcesOutput {
    const SCHEMA: &'static crate::Schema = &schema::LIST_STACK_RESOURCES_OUTPUT;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct ListStacksInput {
    pub next_token: Option<String>,
    pub stack_status_filter: Option<Vec<StackStatus>>,
}

impl crate::TreeValue for ListStacksInput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self { next_token: s.take_optional(0)?, stack_status_filter: s.take_optional(1)? })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(2);
        s.put_optional(0, self.next_token);
        s.put_optional(1, self.stack_status_filter);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for ListStacksInput {
    const SCHEMA: &'static crate::Schema = &schema::LIST_STACKS_INPUT;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct ListStacksOutput {
    pub stack_summaries: Option<Vec<StackSummary>>,
    pub next_token: Option<String>,
}

impl crate::TreeValue for ListStacksOutput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self { stack_summaries: s.take_optional(0)?, next_token: s.take_optional(1)? })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(2);
        s.put_optional(0, self.stack_summaries);
        s.put_optional(1, self.next_token);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for ListStacksOutput {
    const SCHEMA: &'static crate::Schema = &schema::LIST_STACKS_OUTPUT;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct LiveResourceDrift {
    pub previous_value: Option<String>,
    pub actual_value: Option<String>,
    pub drift_detection_timestamp: Option<crate::Timestamp>,
}

impl crate::TreeValue for LiveResourceDrift {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self {
            previous_value: s.take_optional(0)?,
            actual_value: s.take_optional(1)?,
            drift_detection_timestamp: s.take_optional(2)?,
        })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(3);
        s.put_optional(0, self.previous_value);
        s.put_optional(1, self.actual_value);
        s.put_optional(2, self.drift_detection_timestamp);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for LiveResourceDrift {
    const SCHEMA: &'static crate::Schema = &schema::LIVE_RESOURCE_DRIFT;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct ModuleInfo {
    pub type_hierarchy: Option<String>,
    pub logical_id_hierarchy: Option<String>,
}

impl crate::TreeValue for ModuleInfo {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self { type_hierarchy: s.take_optional(0)?, logical_id_hierarchy: s.take_optional(1)? })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(2);
        s.put_optional(0, self.type_hierarchy);
        s.put_optional(1, self.logical_id_hierarchy);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for ModuleInfo {
    const SCHEMA: &'static crate::Schema = &schema::MODULE_INFO;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct OperationEntry {
    pub operation_type: Option<OperationType>,
    pub operation_id: Option<String>,
}

impl crate::TreeValue for OperationEntry {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self { operation_type: s.take_optional(0)?, operation_id: s.take_optional(1)? })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(2);
        s.put_optional(0, self.operation_type);
        s.put_optional(1, self.operation_id);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for OperationEntry {
    const SCHEMA: &'static crate::Schema = &schema::OPERATION_ENTRY;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct OperationEvent {
    pub event_id: Option<String>,
    pub stack_id: Option<String>,
    pub operation_id: Option<String>,
    pub operation_type: Option<OperationType>,
    pub operation_status: Option<BeaconStackOperationStatus>,
    pub event_type: Option<EventType>,
    pub logical_resource_id: Option<String>,
    pub physical_resource_id: Option<String>,
    pub resource_type: Option<String>,
    pub timestamp: Option<crate::Timestamp>,
    pub start_time: Option<crate::Timestamp>,
    pub end_time: Option<crate::Timestamp>,
    pub resource_status: Option<ResourceStatus>,
    pub resource_status_reason: Option<String>,
    pub resource_properties: Option<String>,
    pub client_request_token: Option<String>,
    pub hook_type: Option<String>,
    pub hook_status: Option<HookStatus>,
    pub hook_status_reason: Option<String>,
    pub hook_invocation_point: Option<HookInvocationPoint>,
    pub hook_failure_mode: Option<HookFailureMode>,
    pub detailed_status: Option<DetailedStatus>,
    pub validation_failure_mode: Option<HookFailureMode>,
    pub validation_name: Option<String>,
    pub validation_status: Option<ValidationStatus>,
    pub validation_status_reason: Option<String>,
    pub validation_path: Option<String>,
}

impl crate::TreeValue for OperationEvent {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self {
            event_id: s.take_optional(0)?,
            stack_id: s.take_optional(1)?,
            operation_id: s.take_optional(2)?,
            operation_type: s.take_optional(3)?,
            operation_status: s.take_optional(4)?,
            event_type: s.take_optional(5)?,
            logical_resource_id: s.take_optional(6)?,
            physical_resource_id: s.take_optional(7)?,
            resource_type: s.take_optional(8)?,
            timestamp: s.take_optional(9)?,
            start_time: s.take_optional(10)?,
            end_time: s.take_optional(11)?,
            resource_status: s.take_optional(12)?,
            resource_status_reason: s.take_optional(13)?,
            resource_properties: s.take_optional(14)?,
            client_request_token: s.take_optional(15)?,
            hook_type: s.take_optional(16)?,
            hook_status: s.take_optional(17)?,
            hook_status_reason: s.take_optional(18)?,
            hook_invocation_point: s.take_optional(19)?,
            hook_failure_mode: s.take_optional(20)?,
            detailed_status: s.take_optional(21)?,
            validation_failure_mode: s.take_optional(22)?,
            validation_name: s.take_optional(23)?,
            validation_status: s.take_optional(24)?,
            validation_status_reason: s.take_optional(25)?,
            validation_path: s.take_optional(26)?,
        })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(27);
        s.put_optional(0, self.event_id);
        s.put_optional(1, self.stack_id);
        s.put_optional(2, self.operation_id);
        s.put_optional(3, self.operation_type);
        s.put_optional(4, self.operation_status);
        s.put_optional(5, self.event_type);
        s.put_optional(6, self.logical_resource_id);
        s.put_optional(7, self.physical_resource_id);
        s.put_optional(8, self.resource_type);
        s.put_optional(9, self.timestamp);
        s.put_optional(10, self.start_time);
        s.put_optional(11, self.end_time);
        s.put_optional(12, self.resource_status);
        s.put_optional(13, self.resource_status_reason);
        s.put_optional(14, self.resource_properties);
        s.put_optional(15, self.client_request_token);
        s.put_optional(16, self.hook_type);
        s.put_optional(17, self.hook_status);
        s.put_optional(18, self.hook_status_reason);
        s.put_optional(19, self.hook_invocation_point);
        s.put_optional(20, self.hook_failure_mode);
        s.put_optional(21, self.detailed_status);
        s.put_optional(22, self.validation_failure_mode);
        s.put_optional(23, self.validation_name);
        s.put_optional(24, self.validation_status);
        s.put_optional(25, self.validation_status_reason);
        s.put_optional(26, self.validation_path);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for OperationEvent {
    const SCHEMA: &'static crate::Schema = &schema::OPERATION_EVENT;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct Output {
    pub output_key: Option<String>,
    pub output_value: Option<String>,
    pub description: Option<String>,
    pub export_name: Option<String>,
}

impl crate::TreeValue for Output {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self {
            output_key: s.take_optional(0)?,
            output_value: s.take_optional(1)?,
            description: s.take_optional(2)?,
            export_name: s.take_optional(3)?,
        })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(4);
        s.put_optional(0, self.output_key);
        s.put_optional(1, self.output_value);
        s.put_optional(2, self.description);
        s.put_optional(3, self.export_name);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for Output {
    const SCHEMA: &'static crate::Schema = &schema::OUTPUT;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct Parameter {
    pub parameter_key: Option<String>,
    pub parameter_value: Option<String>,
    pub use_previous_value: Option<bool>,
    pub resolved_value: Option<String>,
}

impl crate::TreeValue for Parameter {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self {
            parameter_key: s.take_optional(0)?,
            parameter_value: s.take_optional(1)?,
            use_previous_value: s.take_optional(2)?,
            resolved_value: s.take_optional(3)?,
        })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(4);
        s.put_optional(0, self.parameter_key);
        s.put_optional(1, self.parameter_value);
        s.put_optional(2, self.use_previous_value);
        s.put_optional(3, self.resolved_value);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for Parameter {
    const SCHEMA: &'static crate::Schema = &schema::PARAMETER;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct ParameterConstraints {
    pub allowed_values: Option<Vec<String>>,
}

impl crate::TreeValue for ParameterConstraints {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self { allowed_values: s.take_optional(0)? })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(1);
        s.put_optional(0, self.allowed_values);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for ParameterConstraints {
    const SCHEMA: &'static crate::Schema = &schema::PARAMETER_CONSTRAINTS;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct ParameterDeclaration {
    pub parameter_key: Option<String>,
    pub default_value: Option<String>,
    pub parameter_type: Option<String>,
    pub no_echo: Option<bool>,
    pub description: Option<String>,
    pub parameter_constraints: Option<ParameterConstraints>,
}

impl crate::TreeValue for ParameterDeclaration {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self {
            parameter_key: s.take_optional(0)?,
            default_value: s.take_optional(1)?,
            parameter_type: s.take_optional(2)?,
            no_echo: s.take_optional(3)?,
            description: s.take_optional(4)?,
            parameter_constraints: s.take_optional(5)?,
        })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(6);
        s.put_optional(0, self.parameter_key);
        s.put_optional(1, self.default_value);
        s.put_optional(2, self.parameter_type);
        s.put_optional(3, self.no_echo);
        s.put_optional(4, self.description);
        s.put_optional(5, self.parameter_constraints);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for ParameterDeclaration {
    const SCHEMA: &'static crate::Schema = &schema::PARAMETER_DECLARATION;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct ResourceChange {
    pub policy_action: Option<PolicyAction>,
    pub action: Option<ChangeAction>,
    pub logical_resource_id: Option<String>,
    pub physical_resource_id: Option<String>,
    pub resource_type: Option<String>,
    pub replacement: Option<Replacement>,
    pub scope: Option<Vec<ResourceAttribute>>,
    pub resource_drift_status: Option<StackResourceDriftStatus>,
    pub resource_drift_ignored_attributes: Option<Vec<ResourceDriftIgnoredAttribute>>,
    pub details: Option<Vec<ResourceChangeDetail>>,
    pub change_set_id: Option<String>,
    pub module_info: Option<ModuleInfo>,
    pub before_context: Option<String>,
    pub after_context: Option<String>,
    pub previous_deployment_context: Option<String>,
}

impl crate::TreeValue for ResourceChange {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self {
            policy_action: s.take_optional(0)?,
            action: s.take_optional(1)?,
            logical_resource_id: s.take_optional(2)?,
            physical_resource_id: s.take_optional(3)?,
            resource_type: s.take_optional(4)?,
            replacement: s.take_optional(5)?,
            scope: s.take_optional(6)?,
            resource_drift_status: s.take_optional(7)?,
            resource_drift_ignored_attributes: s.take_optional(8)?,
            details: s.take_optional(9)?,
            change_set_id: s.take_optional(10)?,
            module_info: s.take_optional(11)?,
            before_context: s.take_optional(12)?,
            after_context: s.take_optional(13)?,
            previous_deployment_context: s.take_optional(14)?,
        })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(15);
        s.put_optional(0, self.policy_action);
        s.put_optional(1, self.action);
        s.put_optional(2, self.logical_resource_id);
        s.put_optional(3, self.physical_resource_id);
        s.put_optional(4, self.resource_type);
        s.put_optional(5, self.replacement);
        s.put_optional(6, self.scope);
        s.put_optional(7, self.resource_drift_status);
        s.put_optional(8, self.resource_drift_ignored_attributes);
        s.put_optional(9, self.details);
        s.put_optional(10, self.change_set_id);
        s.put_optional(11, self.module_info);
        s.put_optional(12, self.before_context);
        s.put_optional(13, self.after_context);
        s.put_optional(14, self.previous_deployment_context);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for ResourceChange {
    const SCHEMA: &'static crate::Schema = &schema::RESOURCE_CHANGE;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct ResourceChangeDetail {
    pub target: Option<ResourceTargetDefinition>,
    pub evaluation: Option<EvaluationType>,
    pub change_source: Option<ChangeSource>,
    pub causing_entity: Option<String>,
}

impl crate::TreeValue for ResourceChangeDetail {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self {
            target: s.take_optional(0)?,
            evaluation: s.take_optional(1)?,
            change_source: s.take_optional(2)?,
            causing_entity: s.take_optional(3)?,
        })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(4);
        s.put_optional(0, self.target);
        s.put_optional(1, self.evaluation);
        s.put_optional(2, self.change_source);
        s.put_optional(3, self.causing_entity);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for ResourceChangeDetail {
    const SCHEMA: &'static crate::Schema = &schema::RESOURCE_CHANGE_DETAIL;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct ResourceDriftIgnoredAttribute {
    pub path: Option<String>,
    pub reason: Option<DriftIgnoredReason>,
}

impl crate::TreeValue for ResourceDriftIgnoredAttribute {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self { path: s.take_optional(0)?, reason: s.take_optional(1)? })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(2);
        s.put_optional(0, self.path);
        s.put_optional(1, self.reason);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for ResourceDriftIgnoredAttribute {
    const SCHEMA: &'static crate::Schema = &schema::RESOURCE_DRIFT_IGNORED_ATTRIBUTE;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct ResourceIdentifierSummary {
    pub resource_type: Option<String>,
    pub logical_resource_ids: Option<Vec<String>>,
    pub resource_identifiers: Option<Vec<String>>,
}

impl crate::TreeValue for ResourceIdentifierSummary {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self {
            resource_type: s.take_optional(0)?,
            logical_resource_ids: s.take_optional(1)?,
            resource_identifiers: s.take_optional(2)?,
        })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(3);
        s.put_optional(0, self.resource_type);
        s.put_optional(1, self.logical_resource_ids);
        s.put_optional(2, self.resource_identifiers);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for ResourceIdentifierSummary {
    const SCHEMA: &'static crate::Schema = &schema::RESOURCE_IDENTIFIER_SUMMARY;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct ResourceTargetDefinition {
    pub attribute: Option<ResourceAttribute>,
    pub name: Option<String>,
    pub requires_recreation: Option<RequiresRecreation>,
    pub path: Option<String>,
    pub before_value: Option<String>,
    pub after_value: Option<String>,
    pub before_value_from: Option<BeforeValueFrom>,
    pub after_value_from: Option<AfterValueFrom>,
    pub drift: Option<LiveResourceDrift>,
    pub attribute_change_type: Option<AttributeChangeType>,
}

impl crate::TreeValue for ResourceTargetDefinition {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self {
            attribute: s.take_optional(0)?,
            name: s.take_optional(1)?,
            requires_recreation: s.take_optional(2)?,
            path: s.take_optional(3)?,
            before_value: s.take_optional(4)?,
            after_value: s.take_optional(5)?,
            before_value_from: s.take_optional(6)?,
            after_value_from: s.take_optional(7)?,
            drift: s.take_optional(8)?,
            attribute_change_type: s.take_optional(9)?,
        })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(10);
        s.put_optional(0, self.attribute);
        s.put_optional(1, self.name);
        s.put_optional(2, self.requires_recreation);
        s.put_optional(3, self.path);
        s.put_optional(4, self.before_value);
        s.put_optional(5, self.after_value);
        s.put_optional(6, self.before_value_from);
        s.put_optional(7, self.after_value_from);
        s.put_optional(8, self.drift);
        s.put_optional(9, self.attribute_change_type);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for ResourceTargetDefinition {
    const SCHEMA: &'static crate::Schema = &schema::RESOURCE_TARGET_DEFINITION;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct ResourceToImport {
    pub resource_type: String,
    pub logical_resource_id: String,
    pub resource_identifier: indexmap::IndexMap<String, String>,
}

impl crate::TreeValue for ResourceToImport {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self {
            resource_type: s.take(0)?,
            logical_resource_id: s.take(1)?,
            resource_identifier: s.take(2)?,
        })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(3);
        s.put(0, self.resource_type);
        s.put(1, self.logical_resource_id);
        s.put(2, self.resource_identifier);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for ResourceToImport {
    const SCHEMA: &'static crate::Schema = &schema::RESOURCE_TO_IMPORT;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct RollbackConfiguration {
    pub rollback_triggers: Option<Vec<RollbackTrigger>>,
    pub monitoring_time_in_minutes: Option<i32>,
}

impl crate::TreeValue for RollbackConfiguration {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self { rollback_triggers: s.take_optional(0)?, monitoring_time_in_minutes: s.take_optional(1)? })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(2);
        s.put_optional(0, self.rollback_triggers);
        s.put_optional(1, self.monitoring_time_in_minutes);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for RollbackConfiguration {
    const SCHEMA: &'static crate::Schema = &schema::ROLLBACK_CONFIGURATION;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct RollbackStackInput {
    pub stack_name: String,
    pub role_arn: Option<String>,
    pub client_request_token: Option<String>,
    pub retain_except_on_create: Option<bool>,
    pub deployment_config: Option<DeploymentConfig>,
}

impl crate::TreeValue for RollbackStackInput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self {
            stack_name: s.take(0)?,
            role_arn: s.take_optional(1)?,
            client_request_token: s.take_optional(2)?,
            retain_except_on_create: s.take_optional(3)?,
            deployment_config: s.take_optional(4)?,
        })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(5);
        s.put(0, self.stack_name);
        s.put_optional(1, self.role_arn);
        s.put_optional(2, self.client_request_token);
        s.put_optional(3, self.retain_except_on_create);
        s.put_optional(4, self.deployment_config);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for RollbackStackInput {
    const SCHEMA: &'static crate::Schema = &schema::ROLLBACK_STACK_INPUT;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct RollbackStackOutput {
    pub stack_id: Option<String>,
    pub operation_id: Option<String>,
}

impl crate::TreeValue for RollbackStackOutput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self { stack_id: s.take_optional(0)?, operation_id: s.take_optional(1)? })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(2);
        s.put_optional(0, self.stack_id);
        s.put_optional(1, self.operation_id);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for RollbackStackOutput {
    const SCHEMA: &'static crate::Schema = &schema::ROLLBACK_STACK_OUTPUT;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct RollbackTrigger {
    pub arn: String,
    pub r#type: String,
}

impl crate::TreeValue for RollbackTrigger {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self { arn: s.take(0)?, r#type: s.take(1)? })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(2);
        s.put(0, self.arn);
        s.put(1, self.r#type);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for RollbackTrigger {
    const SCHEMA: &'static crate::Schema = &schema::ROLLBACK_TRIGGER;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct SetStackPolicyInput {
    pub stack_name: String,
    pub stack_policy_body: Option<String>,
    pub stack_policy_url: Option<String>,
}

impl crate::TreeValue for SetStackPolicyInput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self {
            stack_name: s.take(0)?,
            stack_policy_body: s.take_optional(1)?,
            stack_policy_url: s.take_optional(2)?,
        })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(3);
        s.put(0, self.stack_name);
        s.put_optional(1, self.stack_policy_body);
        s.put_optional(2, self.stack_policy_url);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for SetStackPolicyInput {
    const SCHEMA: &'static crate::Schema = &schema::SET_STACK_POLICY_INPUT;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct SignalResourceInput {
    pub stack_name: String,
    pub logical_resource_id: String,
    pub unique_id: String,
    pub status: ResourceSignalStatus,
}

impl crate::TreeValue for SignalResourceInput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self {
            stack_name: s.take(0)?,
            logical_resource_id: s.take(1)?,
            unique_id: s.take(2)?,
            status: s.take(3)?,
        })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(4);
        s.put(0, self.stack_name);
        s.put(1, self.logical_resource_id);
        s.put(2, self.unique_id);
        s.put(3, self.status);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for SignalResourceInput {
    const SCHEMA: &'static crate::Schema = &schema::SIGNAL_RESOURCE_INPUT;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct Stack {
    pub stack_id: Option<String>,
    pub stack_name: Option<String>,
    pub change_set_id: Option<String>,
    pub description: Option<String>,
    pub parameters: Option<Vec<Parameter>>,
    pub creation_time: Option<crate::Timestamp>,
    pub deletion_time: Option<crate::Timestamp>,
    pub last_updated_time: Option<crate::Timestamp>,
    pub rollback_configuration: Option<RollbackConfiguration>,
    pub stack_status: Option<StackStatus>,
    pub stack_status_reason: Option<String>,
    pub disable_rollback: Option<bool>,
    pub deployment_config: Option<DeploymentConfig>,
    pub notification_arns: Option<Vec<String>>,
    pub timeout_in_minutes: Option<i32>,
    pub capabilities: Option<Vec<Capability>>,
    pub outputs: Option<Vec<Output>>,
    pub role_arn: Option<String>,
    pub tags: Option<Vec<Tag>>,
    pub enable_termination_protection: Option<bool>,
    pub parent_id: Option<String>,
    pub root_id: Option<String>,
    pub drift_information: Option<StackDriftInformation>,
    pub retain_except_on_create: Option<bool>,
    pub deletion_mode: Option<DeletionMode>,
    pub detailed_status: Option<DetailedStatus>,
    pub last_operations: Option<Vec<OperationEntry>>,
    pub alias_name: Option<String>,
}

impl crate::TreeValue for Stack {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self {
            stack_id: s.take_optional(0)?,
            stack_name: s.take_optional(1)?,
            change_set_id: s.take_optional(2)?,
            description: s.take_optional(3)?,
            parameters: s.take_optional(4)?,
            creation_time: s.take_optional(5)?,
            deletion_time: s.take_optional(6)?,
            last_updated_time: s.take_optional(7)?,
            rollback_configuration: s.take_optional(8)?,
            stack_status: s.take_optional(9)?,
            stack_status_reason: s.take_optional(10)?,
            disable_rollback: s.take_optional(11)?,
            deployment_config: s.take_optional(12)?,
            notification_arns: s.take_optional(13)?,
            timeout_in_minutes: s.take_optional(14)?,
            capabilities: s.take_optional(15)?,
            outputs: s.take_optional(16)?,
            role_arn: s.take_optional(17)?,
            tags: s.take_optional(18)?,
            enable_termination_protection: s.take_optional(19)?,
            parent_id: s.take_optional(20)?,
            root_id: s.take_optional(21)?,
            drift_information: s.take_optional(22)?,
            retain_except_on_create: s.take_optional(23)?,
            deletion_mode: s.take_optional(24)?,
            detailed_status: s.take_optional(25)?,
            last_operations: s.take_optional(26)?,
            alias_name: s.take_optional(27)?,
        })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(28);
        s.put_optional(0, self.stack_id);
        s.put_optional(1, self.stack_name);
        s.put_optional(2, self.change_set_id);
        s.put_optional(3, self.description);
        s.put_optional(4, self.parameters);
        s.put_optional(5, self.creation_time);
        s.put_optional(6, self.deletion_time);
        s.put_optional(7, self.last_updated_time);
        s.put_optional(8, self.rollback_configuration);
        s.put_optional(9, self.stack_status);
        s.put_optional(10, self.stack_status_reason);
        s.put_optional(11, self.disable_rollback);
        s.put_optional(12, self.deployment_config);
        s.put_optional(13, self.notification_arns);
        s.put_optional(14, self.timeout_in_minutes);
        s.put_optional(15, self.capabilities);
        s.put_optional(16, self.outputs);
        s.put_optional(17, self.role_arn);
        s.put_optional(18, self.tags);
        s.put_optional(19, self.enable_termination_protection);
        s.put_optional(20, self.parent_id);
        s.put_optional(21, self.root_id);
        s.put_optional(22, self.drift_information);
        s.put_optional(23, self.retain_except_on_create);
        s.put_optional(24, self.deletion_mode);
        s.put_optional(25, self.detailed_status);
        s.put_optional(26, self.last_operations);
        s.put_optional(27, self.alias_name);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for Stack {
    const SCHEMA: &'static crate::Schema = &schema::STACK;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct StackDriftInformation {
    pub stack_drift_status: Option<StackDriftStatus>,
    pub last_check_timestamp: Option<crate::Timestamp>,
}

impl crate::TreeValue for StackDriftInformation {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self { stack_drift_status: s.take_optional(0)?, last_check_timestamp: s.take_optional(1)? })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(2);
        s.put_optional(0, self.stack_drift_status);
        s.put_optional(1, self.last_check_timestamp);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for StackDriftInformation {
    const SCHEMA: &'static crate::Schema = &schema::STACK_DRIFT_INFORMATION;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct StackDriftInformationSummary {
    pub stack_drift_status: Option<StackDriftStatus>,
    pub last_check_timestamp: Option<crate::Timestamp>,
}

impl crate::TreeValue for StackDriftInformationSummary {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self { stack_drift_status: s.take_optional(0)?, last_check_timestamp: s.take_optional(1)? })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(2);
        s.put_optional(0, self.stack_drift_status);
        s.put_optional(1, self.last_check_timestamp);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for StackDriftInformationSummary {
    const SCHEMA: &'static crate::Schema = &schema::STACK_DRIFT_INFORMATION_SUMMARY;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct StackEvent {
    pub stack_id: Option<String>,
    pub event_id: Option<String>,
    pub stack_name: Option<String>,
    pub operation_id: Option<String>,
    pub logical_resource_id: Option<String>,
    pub physical_resource_id: Option<String>,
    pub resource_type: Option<String>,
    pub timestamp: Option<crate::Timestamp>,
    pub resource_status: Option<ResourceStatus>,
    pub resource_status_reason: Option<String>,
    pub resource_properties: Option<String>,
    pub client_request_token: Option<String>,
    pub hook_type: Option<String>,
    pub hook_status: Option<HookStatus>,
    pub hook_status_reason: Option<String>,
    pub hook_invocation_point: Option<HookInvocationPoint>,
    pub hook_invocation_id: Option<String>,
    pub hook_failure_mode: Option<HookFailureMode>,
    pub detailed_status: Option<DetailedStatus>,
}

impl crate::TreeValue for StackEvent {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self {
            stack_id: s.take_optional(0)?,
            event_id: s.take_optional(1)?,
            stack_name: s.take_optional(2)?,
            operation_id: s.take_optional(3)?,
            logical_resource_id: s.take_optional(4)?,
            physical_resource_id: s.take_optional(5)?,
            resource_type: s.take_optional(6)?,
            timestamp: s.take_optional(7)?,
            resource_status: s.take_optional(8)?,
            resource_status_reason: s.take_optional(9)?,
            resource_properties: s.take_optional(10)?,
            client_request_token: s.take_optional(11)?,
            hook_type: s.take_optional(12)?,
            hook_status: s.take_optional(13)?,
            hook_status_reason: s.take_optional(14)?,
            hook_invocation_point: s.take_optional(15)?,
            hook_invocation_id: s.take_optional(16)?,
            hook_failure_mode: s.take_optional(17)?,
            detailed_status: s.take_optional(18)?,
        })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(19);
        s.put_optional(0, self.stack_id);
        s.put_optional(1, self.event_id);
        s.put_optional(2, self.stack_name);
        s.put_optional(3, self.operation_id);
        s.put_optional(4, self.logical_resource_id);
        s.put_optional(5, self.physical_resource_id);
        s.put_optional(6, self.resource_type);
        s.put_optional(7, self.timestamp);
        s.put_optional(8, self.resource_status);
        s.put_optional(9, self.resource_status_reason);
        s.put_optional(10, self.resource_properties);
        s.put_optional(11, self.client_request_token);
        s.put_optional(12, self.hook_type);
        s.put_optional(13, self.hook_status);
        s.put_optional(14, self.hook_status_reason);
        s.put_optional(15, self.hook_invocation_point);
        s.put_optional(16, self.hook_invocation_id);
        s.put_optional(17, self.hook_failure_mode);
        s.put_optional(18, self.detailed_status);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for StackEvent {
    const SCHEMA: &'static crate::Schema = &schema::STACK_EVENT;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct StackResource {
    pub stack_name: Option<String>,
    pub stack_id: Option<String>,
    pub logical_resource_id: Option<String>,
    pub physical_resource_id: Option<String>,
    pub resource_type: Option<String>,
    pub timestamp: Option<crate::Timestamp>,
    pub resource_status: Option<ResourceStatus>,
    pub resource_status_reason: Option<String>,
    pub description: Option<String>,
    pub drift_information: Option<StackResourceDriftInformation>,
    pub module_info: Option<ModuleInfo>,
}

impl crate::TreeValue for StackResource {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self {
            stack_name: s.take_optional(0)?,
            stack_id: s.take_optional(1)?,
            logical_resource_id: s.take_optional(2)?,
            physical_resource_id: s.take_optional(3)?,
            resource_type: s.take_optional(4)?,
            timestamp: s.take_optional(5)?,
            resource_status: s.take_optional(6)?,
            resource_status_reason: s.take_optional(7)?,
            description: s.take_optional(8)?,
            drift_information: s.take_optional(9)?,
            module_info: s.take_optional(10)?,
        })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(11);
        s.put_optional(0, self.stack_name);
        s.put_optional(1, self.stack_id);
        s.put_optional(2, self.logical_resource_id);
        s.put_optional(3, self.physical_resource_id);
        s.put_optional(4, self.resource_type);
        s.put_optional(5, self.timestamp);
        s.put_optional(6, self.resource_status);
        s.put_optional(7, self.resource_status_reason);
        s.put_optional(8, self.description);
        s.put_optional(9, self.drift_information);
        s.put_optional(10, self.module_info);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for StackResource {
    const SCHEMA: &'static crate::Schema = &schema::STACK_RESOURCE;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct StackResourceDetail {
    pub stack_name: Option<String>,
    pub stack_id: Option<String>,
    pub logical_resource_id: Option<String>,
    pub physical_resource_id: Option<String>,
    pub resource_type: Option<String>,
    pub last_updated_timestamp: Option<crate::Timestamp>,
    pub resource_status: Option<ResourceStatus>,
    pub resource_status_reason: Option<String>,
    pub description: Option<String>,
    pub metadata: Option<String>,
    pub drift_information: Option<StackResourceDriftInformation>,
    pub module_info: Option<ModuleInfo>,
}

impl crate::TreeValue for StackResourceDetail {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self {
            stack_name: s.take_optional(0)?,
            stack_id: s.take_optional(1)?,
            logical_resource_id: s.take_optional(2)?,
            physical_resource_id: s.take_optional(3)?,
            resource_type: s.take_optional(4)?,
            last_updated_timestamp: s.take_optional(5)?,
            resource_status: s.take_optional(6)?,
            resource_status_reason: s.take_optional(7)?,
            description: s.take_optional(8)?,
            metadata: s.take_optional(9)?,
            drift_information: s.take_optional(10)?,
            module_info: s.take_optional(11)?,
        })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(12);
        s.put_optional(0, self.stack_name);
        s.put_optional(1, self.stack_id);
        s.put_optional(2, self.logical_resource_id);
        s.put_optional(3, self.physical_resource_id);
        s.put_optional(4, self.resource_type);
        s.put_optional(5, self.last_updated_timestamp);
        s.put_optional(6, self.resource_status);
        s.put_optional(7, self.resource_status_reason);
        s.put_optional(8, self.description);
        s.put_optional(9, self.metadata);
        s.put_optional(10, self.drift_information);
        s.put_optional(11, self.module_info);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for StackResourceDetail {
    const SCHEMA: &'static crate::Schema = &schema::STACK_RESOURCE_DETAIL;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct StackResourceDriftInformation {
    pub stack_resource_drift_status: Option<StackResourceDriftStatus>,
    pub last_check_timestamp: Option<crate::Timestamp>,
}

impl crate::TreeValue for StackResourceDriftInformation {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self {
            stack_resource_drift_status: s.take_optional(0)?,
            last_check_timestamp: s.take_optional(1)?,
        })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(2);
        s.put_optional(0, self.stack_resource_drift_status);
        s.put_optional(1, self.last_check_timestamp);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for StackResourceDriftInformation {
    const SCHEMA: &'static crate::Schema = &schema::STACK_RESOURCE_DRIFT_INFORMATION;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct StackResourceDriftInformationSummary {
    pub stack_resource_drift_status: Option<StackResourceDriftStatus>,
    pub last_check_timestamp: Option<crate::Timestamp>,
}

impl crate::TreeValue for StackResourceDriftInformationSummary {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self {
            stack_resource_drift_status: s.take_optional(0)?,
            last_check_timestamp: s.take_optional(1)?,
        })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(2);
        s.put_optional(0, self.stack_resource_drift_status);
        s.put_optional(1, self.last_check_timestamp);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for StackResourceDriftInformationSummary {
    const SCHEMA: &'static crate::Schema = &schema::STACK_RESOURCE_DRIFT_INFORMATION_SUMMARY;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct StackResourceSummary {
    pub logical_resource_id: Option<String>,
    pub physical_resource_id: Option<String>,
    pub resource_type: Option<String>,
    pub last_updated_timestamp: Option<crate::Timestamp>,
    pub resource_status: Option<ResourceStatus>,
    pub resource_status_reason: Option<String>,
    pub drift_information: Option<StackResourceDriftInformationSummary>,
    pub module_info: Option<ModuleInfo>,
}

impl crate::TreeValue for StackResourceSummary {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self {
            logical_resource_id: s.take_optional(0)?,
            physical_resource_id: s.take_optional(1)?,
            resource_type: s.take_optional(2)?,
            last_updated_timestamp: s.take_optional(3)?,
            resource_status: s.take_optional(4)?,
            resource_status_reason: s.take_optional(5)?,
            drift_information: s.take_optional(6)?,
            module_info: s.take_optional(7)?,
        })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(8);
        s.put_optional(0, self.logical_resource_id);
        s.put_optional(1, self.physical_resource_id);
        s.put_optional(2, self.resource_type);
        s.put_optional(3, self.last_updated_timestamp);
        s.put_optional(4, self.resource_status);
        s.put_optional(5, self.resource_status_reason);
        s.put_optional(6, self.drift_information);
        s.put_optional(7, self.module_info);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for StackResourceSummary {
    const SCHEMA: &'static crate::Schema = &schema::STACK_RESOURCE_SUMMARY;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct StackSummary {
    pub stack_id: Option<String>,
    pub stack_name: Option<String>,
    pub template_description: Option<String>,
    pub creation_time: Option<crate::Timestamp>,
    pub last_updated_time: Option<crate::Timestamp>,
    pub deletion_time: Option<crate::Timestamp>,
    pub stack_status: Option<StackStatus>,
    pub stack_status_reason: Option<String>,
    pub parent_id: Option<String>,
    pub root_id: Option<String>,
    pub drift_information: Option<StackDriftInformationSummary>,
    pub last_operations: Option<Vec<OperationEntry>>,
}

impl crate::TreeValue for StackSummary {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self {
            stack_id: s.take_optional(0)?,
            stack_name: s.take_optional(1)?,
            template_description: s.take_optional(2)?,
            creation_time: s.take_optional(3)?,
            last_updated_time: s.take_optional(4)?,
            deletion_time: s.take_optional(5)?,
            stack_status: s.take_optional(6)?,
            stack_status_reason: s.take_optional(7)?,
            parent_id: s.take_optional(8)?,
            root_id: s.take_optional(9)?,
            drift_information: s.take_optional(10)?,
            last_operations: s.take_optional(11)?,
        })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(12);
        s.put_optional(0, self.stack_id);
        s.put_optional(1, self.stack_name);
        s.put_optional(2, self.template_description);
        s.put_optional(3, self.creation_time);
        s.put_optional(4, self.last_updated_time);
        s.put_optional(5, self.deletion_time);
        s.put_optional(6, self.stack_status);
        s.put_optional(7, self.stack_status_reason);
        s.put_optional(8, self.parent_id);
        s.put_optional(9, self.root_id);
        s.put_optional(10, self.drift_information);
        s.put_optional(11, self.last_operations);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for StackSummary {
    const SCHEMA: &'static crate::Schema = &schema::STACK_SUMMARY;
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
pub struct TemplateParameter {
    pub parameter_key: Option<String>,
    pub default_value: Option<String>,
    pub no_echo: Option<bool>,
    pub description: Option<String>,
}

impl crate::TreeValue for TemplateParameter {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self {
            parameter_key: s.take_optional(0)?,
            default_value: s.take_optional(1)?,
            no_echo: s.take_optional(2)?,
            description: s.take_optional(3)?,
        })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(4);
        s.put_optional(0, self.parameter_key);
        s.put_optional(1, self.default_value);
        s.put_optional(2, self.no_echo);
        s.put_optional(3, self.description);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for TemplateParameter {
    const SCHEMA: &'static crate::Schema = &schema::TEMPLATE_PARAMETER;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct TemplateSummaryConfig {
    pub treat_unrecognized_resource_types_as_warnings: Option<bool>,
}

impl crate::TreeValue for TemplateSummaryConfig {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self { treat_unrecognized_resource_types_as_warnings: s.take_optional(0)? })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(1);
        s.put_optional(0, self.treat_unrecognized_resource_types_as_warnings);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for TemplateSummaryConfig {
    const SCHEMA: &'static crate::Schema = &schema::TEMPLATE_SUMMARY_CONFIG;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct UpdateStackInput {
    pub stack_name: String,
    pub template_body: Option<String>,
    pub template_url: Option<String>,
    pub use_previous_template: Option<bool>,
    pub stack_policy_during_update_body: Option<String>,
    pub stack_policy_during_update_url: Option<String>,
    pub parameters: Option<Vec<Parameter>>,
    pub capabilities: Option<Vec<Capability>>,
    pub resource_types: Option<Vec<String>>,
    pub role_arn: Option<String>,
    pub rollback_configuration: Option<RollbackConfiguration>,
    pub stack_policy_body: Option<String>,
    pub stack_policy_url: Option<String>,
    pub notification_arns: Option<Vec<String>>,
    pub tags: Option<Vec<Tag>>,
    pub disable_rollback: Option<bool>,
    pub client_request_token: Option<String>,
    pub retain_except_on_create: Option<bool>,
    pub deployment_config: Option<DeploymentConfig>,
    pub disable_validation: Option<bool>,
}

impl crate::TreeValue for UpdateStackInput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self {
            stack_name: s.take(0)?,
            template_body: s.take_optional(1)?,
            template_url: s.take_optional(2)?,
            use_previous_template: s.take_optional(3)?,
            stack_policy_during_update_body: s.take_optional(4)?,
            stack_policy_during_update_url: s.take_optional(5)?,
            parameters: s.take_optional(6)?,
            capabilities: s.take_optional(7)?,
            resource_types: s.take_optional(8)?,
            role_arn: s.take_optional(9)?,
            rollback_configuration: s.take_optional(10)?,
            stack_policy_body: s.take_optional(11)?,
            stack_policy_url: s.take_optional(12)?,
            notification_arns: s.take_optional(13)?,
            tags: s.take_optional(14)?,
            disable_rollback: s.take_optional(15)?,
            client_request_token: s.take_optional(16)?,
            retain_except_on_create: s.take_optional(17)?,
            deployment_config: s.take_optional(18)?,
            disable_validation: s.take_optional(19)?,
        })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(20);
        s.put(0, self.stack_name);
        s.put_optional(1, self.template_body);
        s.put_optional(2, self.template_url);
        s.put_optional(3, self.use_previous_template);
        s.put_optional(4, self.stack_policy_during_update_body);
        s.put_optional(5, self.stack_policy_during_update_url);
        s.put_optional(6, self.parameters);
        s.put_optional(7, self.capabilities);
        s.put_optional(8, self.resource_types);
        s.put_optional(9, self.role_arn);
        s.put_optional(10, self.rollback_configuration);
        s.put_optional(11, self.stack_policy_body);
        s.put_optional(12, self.stack_policy_url);
        s.put_optional(13, self.notification_arns);
        s.put_optional(14, self.tags);
        s.put_optional(15, self.disable_rollback);
        s.put_optional(16, self.client_request_token);
        s.put_optional(17, self.retain_except_on_create);
        s.put_optional(18, self.deployment_config);
        s.put_optional(19, self.disable_validation);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for UpdateStackInput {
    const SCHEMA: &'static crate::Schema = &schema::UPDATE_STACK_INPUT;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct UpdateStackOutput {
    pub stack_id: Option<String>,
    pub operation_id: Option<String>,
}

impl crate::TreeValue for UpdateStackOutput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self { stack_id: s.take_optional(0)?, operation_id: s.take_optional(1)? })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(2);
        s.put_optional(0, self.stack_id);
        s.put_optional(1, self.operation_id);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for UpdateStackOutput {
    const SCHEMA: &'static crate::Schema = &schema::UPDATE_STACK_OUTPUT;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct UpdateTerminationProtectionInput {
    pub enable_termination_protection: bool,
    pub stack_name: String,
}

impl crate::TreeValue for UpdateTerminationProtectionInput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self { enable_termination_protection: s.take(0)?, stack_name: s.take(1)? })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(2);
        s.put(0, self.enable_termination_protection);
        s.put(1, self.stack_name);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for UpdateTerminationProtectionInput {
    const SCHEMA: &'static crate::Schema = &schema::UPDATE_TERMINATION_PROTECTION_INPUT;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct UpdateTerminationProtectionOutput {
    pub stack_id: Option<String>,
}

impl crate::TreeValue for UpdateTerminationProtectionOutput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self { stack_id: s.take_optional(0)? })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(1);
        s.put_optional(0, self.stack_id);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for UpdateTerminationProtectionOutput {
    const SCHEMA: &'static crate::Schema = &schema::UPDATE_TERMINATION_PROTECTION_OUTPUT;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct ValidateTemplateInput {
    pub template_body: Option<String>,
    pub template_url: Option<String>,
}

impl crate::TreeValue for ValidateTemplateInput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self { template_body: s.take_optional(0)?, template_url: s.take_optional(1)? })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(2);
        s.put_optional(0, self.template_body);
        s.put_optional(1, self.template_url);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for ValidateTemplateInput {
    const SCHEMA: &'static crate::Schema = &schema::VALIDATE_TEMPLATE_INPUT;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct ValidateTemplateOutput {
    pub parameters: Option<Vec<TemplateParameter>>,
    pub description: Option<String>,
    pub capabilities: Option<Vec<Capability>>,
    pub capabilities_reason: Option<String>,
    pub declared_transforms: Option<Vec<String>>,
}

impl crate::TreeValue for ValidateTemplateOutput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self {
            parameters: s.take_optional(0)?,
            description: s.take_optional(1)?,
            capabilities: s.take_optional(2)?,
            capabilities_reason: s.take_optional(3)?,
            declared_transforms: s.take_optional(4)?,
        })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(5);
        s.put_optional(0, self.parameters);
        s.put_optional(1, self.description);
        s.put_optional(2, self.capabilities);
        s.put_optional(3, self.capabilities_reason);
        s.put_optional(4, self.declared_transforms);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for ValidateTemplateOutput {
    const SCHEMA: &'static crate::Schema = &schema::VALIDATE_TEMPLATE_OUTPUT;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct Warnings {
    pub unrecognized_resource_types: Option<Vec<String>>,
}

impl crate::TreeValue for Warnings {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self { unrecognized_resource_types: s.take_optional(0)? })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(1);
        s.put_optional(0, self.unrecognized_resource_types);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for Warnings {
    const SCHEMA: &'static crate::Schema = &schema::WARNINGS;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct CancelUpdateStackOutput {}

impl crate::TreeValue for CancelUpdateStackOutput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        tree.structure()?;
        Ok(Self {})
    }
    fn into_tree(self) -> crate::Tree {
        crate::Tree::Structure(crate::Structure::default())
    }
}

impl crate::Shape for CancelUpdateStackOutput {
    const SCHEMA: &'static crate::Schema = &schema::CANCEL_UPDATE_STACK_OUTPUT;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct DeleteStackOutput {}

impl crate::TreeValue for DeleteStackOutput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        tree.structure()?;
        Ok(Self {})
    }
    fn into_tree(self) -> crate::Tree {
        crate::Tree::Structure(crate::Structure::default())
    }
}

impl crate::Shape for DeleteStackOutput {
    const SCHEMA: &'static crate::Schema = &schema::DELETE_STACK_OUTPUT;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct SetStackPolicyOutput {}

impl crate::TreeValue for SetStackPolicyOutput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        tree.structure()?;
        Ok(Self {})
    }
    fn into_tree(self) -> crate::Tree {
        crate::Tree::Structure(crate::Structure::default())
    }
}

impl crate::Shape for SetStackPolicyOutput {
    const SCHEMA: &'static crate::Schema = &schema::SET_STACK_POLICY_OUTPUT;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct SignalResourceOutput {}

impl crate::TreeValue for SignalResourceOutput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        tree.structure()?;
        Ok(Self {})
    }
    fn into_tree(self) -> crate::Tree {
        crate::Tree::Structure(crate::Structure::default())
    }
}

impl crate::Shape for SignalResourceOutput {
    const SCHEMA: &'static crate::Schema = &schema::SIGNAL_RESOURCE_OUTPUT;
}

crate::serde_by_tree!(
    AccountLimit,
    CancelUpdateStackInput,
    Change,
    ChangeSetSummary,
    ContinueUpdateRollbackInput,
    ContinueUpdateRollbackOutput,
    CreateChangeSetInput,
    CreateChangeSetOutput,
    CreateStackInput,
    CreateStackOutput,
    DeleteChangeSetInput,
    DeleteChangeSetOutput,
    DeleteStackInput,
    DeploymentConfig,
    DescribeAccountLimitsInput,
    DescribeAccountLimitsOutput,
    DescribeChangeSetInput,
    DescribeChangeSetOutput,
    DescribeEventsInput,
    DescribeEventsOutput,
    DescribeStackDriftDetectionStatusInput,
    DescribeStackDriftDetectionStatusOutput,
    DescribeStackEventsInput,
    DescribeStackEventsOutput,
    DescribeStackResourceInput,
    DescribeStackResourceOutput,
    DescribeStackResourcesInput,
    DescribeStackResourcesOutput,
    DescribeStacksInput,
    DescribeStacksOutput,
    DetectStackDriftInput,
    DetectStackDriftOutput,
    EstimateTemplateCostInput,
    EstimateTemplateCostOutput,
    EventFilter,
    ExecuteChangeSetInput,
    ExecuteChangeSetOutput,
    Export,
    GetStackPolicyInput,
    GetStackPolicyOutput,
    GetTemplateInput,
    GetTemplateOutput,
    GetTemplateSummaryInput,
    GetTemplateSummaryOutput,
    ListChangeSetsInput,
    ListChangeSetsOutput,
    ListExportsInput,
    ListExportsOutput,
    ListImportsInput,
    ListImportsOutput,
    ListStackResourcesInput,
    ListStackResourcesOutput,
    ListStacksInput,
    ListStacksOutput,
    LiveResourceDrift,
    ModuleInfo,
    OperationEntry,
    OperationEvent,
    Output,
    Parameter,
    ParameterConstraints,
    ParameterDeclaration,
    ResourceChange,
    ResourceChangeDetail,
    ResourceDriftIgnoredAttribute,
    ResourceIdentifierSummary,
    ResourceTargetDefinition,
    ResourceToImport,
    RollbackConfiguration,
    RollbackStackInput,
    RollbackStackOutput,
    RollbackTrigger,
    SetStackPolicyInput,
    SignalResourceInput,
    Stack,
    StackDriftInformation,
    StackDriftInformationSummary,
    StackEvent,
    StackResource,
    StackResourceDetail,
    StackResourceDriftInformation,
    StackResourceDriftInformationSummary,
    StackResourceSummary,
    StackSummary,
    Tag,
    TemplateParameter,
    TemplateSummaryConfig,
    UpdateStackInput,
    UpdateStackOutput,
    UpdateTerminationProtectionInput,
    UpdateTerminationProtectionOutput,
    ValidateTemplateInput,
    ValidateTemplateOutput,
    Warnings,
    CancelUpdateStackOutput,
    DeleteStackOutput,
    SetStackPolicyOutput,
    SignalResourceOutput,
);

crate::string_enum! {
    pub enum AfterValueFrom {
        Template = "TEMPLATE",
    }
    pub enum AttributeChangeType {
        Add = "Add",
        Remove = "Remove",
        Modify = "Modify",
        SyncWithActual = "SyncWithActual",
    }
    pub enum BeaconStackOperationStatus {
        InProgress = "IN_PROGRESS",
        Succeeded = "SUCCEEDED",
        Failed = "FAILED",
    }
    pub enum BeforeValueFrom {
        PreviousDeploymentState = "PREVIOUS_DEPLOYMENT_STATE",
        ActualState = "ACTUAL_STATE",
    }
    pub enum CallAs {
        Self_ = "SELF",
        DelegatedAdmin = "DELEGATED_ADMIN",
    }
    pub enum Capability {
        CapabilityIam = "CAPABILITY_IAM",
        CapabilityNamedIam = "CAPABILITY_NAMED_IAM",
        CapabilityAutoExpand = "CAPABILITY_AUTO_EXPAND",
    }
    pub enum ChangeAction {
        Add = "Add",
        Modify = "Modify",
        Remove = "Remove",
        Import = "Import",
        Dynamic = "Dynamic",
        SyncWithActual = "SyncWithActual",
    }
    pub enum ChangeSetStatus {
        CreatePending = "CREATE_PENDING",
        CreateInProgress = "CREATE_IN_PROGRESS",
        CreateComplete = "CREATE_COMPLETE",
        DeletePending = "DELETE_PENDING",
        DeleteInProgress = "DELETE_IN_PROGRESS",
        DeleteComplete = "DELETE_COMPLETE",
        DeleteFailed = "DELETE_FAILED",
        Failed = "FAILED",
    }
    pub enum ChangeSetType {
        Create = "CREATE",
        Update = "UPDATE",
        Import = "IMPORT",
    }
    pub enum ChangeSource {
        ResourceReference = "ResourceReference",
        ParameterReference = "ParameterReference",
        ResourceAttribute = "ResourceAttribute",
        DirectModification = "DirectModification",
        Automatic = "Automatic",
        NoModification = "NoModification",
    }
    pub enum ChangeType {
        Resource = "Resource",
    }
    pub enum DeletionMode {
        Standard = "STANDARD",
        ForceDeleteStack = "FORCE_DELETE_STACK",
    }
    pub enum DeploymentConfigMode {
        Standard = "STANDARD",
        Express = "EXPRESS",
    }
    pub enum DeploymentMode {
        RevertDrift = "REVERT_DRIFT",
    }
    pub enum DetailedStatus {
        ConfigurationComplete = "CONFIGURATION_COMPLETE",
        ValidationFailed = "VALIDATION_FAILED",
    }
    pub enum DriftIgnoredReason {
        ManagedByAws = "MANAGED_BY_AWS",
        WriteOnlyProperty = "WRITE_ONLY_PROPERTY",
        SensitiveProperty = "SENSITIVE_PROPERTY",
    }
    pub enum EvaluationType {
        Static = "Static",
        Dynamic = "Dynamic",
    }
    pub enum EventType {
        StackEvent = "STACK_EVENT",
        ProgressEvent = "PROGRESS_EVENT",
        ValidationError = "VALIDATION_ERROR",
        ProvisioningError = "PROVISIONING_ERROR",
        HookInvocationError = "HOOK_INVOCATION_ERROR",
    }
    pub enum ExecutionStatus {
        Unavailable = "UNAVAILABLE",
        Available = "AVAILABLE",
        ExecuteInProgress = "EXECUTE_IN_PROGRESS",
        ExecuteComplete = "EXECUTE_COMPLETE",
        ExecuteFailed = "EXECUTE_FAILED",
        Obsolete = "OBSOLETE",
    }
    pub enum HookFailureMode {
        Fail = "FAIL",
        Warn = "WARN",
    }
    pub enum HookInvocationPoint {
        PreProvision = "PRE_PROVISION",
    }
    pub enum HookStatus {
        HookInProgress = "HOOK_IN_PROGRESS",
        HookCompleteSucceeded = "HOOK_COMPLETE_SUCCEEDED",
        HookCompleteFailed = "HOOK_COMPLETE_FAILED",
        HookFailed = "HOOK_FAILED",
    }
    pub enum OnFailure {
        DoNothing = "DO_NOTHING",
        Rollback = "ROLLBACK",
        Delete = "DELETE",
    }
    pub enum OnStackFailure {
        DoNothing = "DO_NOTHING",
        Rollback = "ROLLBACK",
        Delete = "DELETE",
    }
    pub enum OperationType {
        CreateStack = "CREATE_STACK",
        UpdateStack = "UPDATE_STACK",
        DeleteStack = "DELETE_STACK",
        ContinueRollback = "CONTINUE_ROLLBACK",
        Rollback = "ROLLBACK",
        CreateChangeset = "CREATE_CHANGESET",
    }
    pub enum PolicyAction {
        Delete = "Delete",
        Retain = "Retain",
        Snapshot = "Snapshot",
        ReplaceAndDelete = "ReplaceAndDelete",
        ReplaceAndRetain = "ReplaceAndRetain",
        ReplaceAndSnapshot = "ReplaceAndSnapshot",
    }
    pub enum Replacement {
        True = "True",
        False = "False",
        Conditional = "Conditional",
    }
    pub enum RequiresRecreation {
        Never = "Never",
        Conditionally = "Conditionally",
        Always = "Always",
    }
    pub enum ResourceAttribute {
        Properties = "Properties",
        Metadata = "Metadata",
        CreationPolicy = "CreationPolicy",
        UpdatePolicy = "UpdatePolicy",
        DeletionPolicy = "DeletionPolicy",
        UpdateReplacePolicy = "UpdateReplacePolicy",
        Tags = "Tags",
    }
    pub enum ResourceSignalStatus {
        Success = "SUCCESS",
        Failure = "FAILURE",
    }
    pub enum ResourceStatus {
        CreateInProgress = "CREATE_IN_PROGRESS",
        CreateFailed = "CREATE_FAILED",
        CreateComplete = "CREATE_COMPLETE",
        DeleteInProgress = "DELETE_IN_PROGRESS",
        DeleteFailed = "DELETE_FAILED",
        DeleteComplete = "DELETE_COMPLETE",
        DeleteSkipped = "DELETE_SKIPPED",
        UpdateInProgress = "UPDATE_IN_PROGRESS",
        UpdateFailed = "UPDATE_FAILED",
        UpdateComplete = "UPDATE_COMPLETE",
        ImportFailed = "IMPORT_FAILED",
        ImportComplete = "IMPORT_COMPLETE",
        ImportInProgress = "IMPORT_IN_PROGRESS",
        ImportRollbackInProgress = "IMPORT_ROLLBACK_IN_PROGRESS",
        ImportRollbackFailed = "IMPORT_ROLLBACK_FAILED",
        ImportRollbackComplete = "IMPORT_ROLLBACK_COMPLETE",
        ExportFailed = "EXPORT_FAILED",
        ExportComplete = "EXPORT_COMPLETE",
        ExportInProgress = "EXPORT_IN_PROGRESS",
        ExportRollbackInProgress = "EXPORT_ROLLBACK_IN_PROGRESS",
        ExportRollbackFailed = "EXPORT_ROLLBACK_FAILED",
        ExportRollbackComplete = "EXPORT_ROLLBACK_COMPLETE",
        UpdateRollbackInProgress = "UPDATE_ROLLBACK_IN_PROGRESS",
        UpdateRollbackComplete = "UPDATE_ROLLBACK_COMPLETE",
        UpdateRollbackFailed = "UPDATE_ROLLBACK_FAILED",
        RollbackInProgress = "ROLLBACK_IN_PROGRESS",
        RollbackComplete = "ROLLBACK_COMPLETE",
        RollbackFailed = "ROLLBACK_FAILED",
        ReviewInProgress = "REVIEW_IN_PROGRESS",
        UpdateCompleteCleanupInProgress = "UPDATE_COMPLETE_CLEANUP_IN_PROGRESS",
        UpdateRollbackCompleteCleanupInProgress = "UPDATE_ROLLBACK_COMPLETE_CLEANUP_IN_PROGRESS",
    }
    pub enum StackDriftDetectionStatus {
        DetectionInProgress = "DETECTION_IN_PROGRESS",
        DetectionFailed = "DETECTION_FAILED",
        DetectionComplete = "DETECTION_COMPLETE",
    }
    pub enum StackDriftStatus {
        Drifted = "DRIFTED",
        InSync = "IN_SYNC",
        Unknown = "UNKNOWN",
        NotChecked = "NOT_CHECKED",
    }
    pub enum StackResourceDriftStatus {
        InSync = "IN_SYNC",
        Modified = "MODIFIED",
        Deleted = "DELETED",
        NotChecked = "NOT_CHECKED",
        Unknown = "UNKNOWN",
        Unsupported = "UNSUPPORTED",
    }
    pub enum StackStatus {
        CreateInProgress = "CREATE_IN_PROGRESS",
        CreateFailed = "CREATE_FAILED",
        CreateComplete = "CREATE_COMPLETE",
        RollbackInProgress = "ROLLBACK_IN_PROGRESS",
        RollbackFailed = "ROLLBACK_FAILED",
        RollbackComplete = "ROLLBACK_COMPLETE",
        DeleteInProgress = "DELETE_IN_PROGRESS",
        DeleteFailed = "DELETE_FAILED",
        DeleteComplete = "DELETE_COMPLETE",
        UpdateInProgress = "UPDATE_IN_PROGRESS",
        UpdateCompleteCleanupInProgress = "UPDATE_COMPLETE_CLEANUP_IN_PROGRESS",
        UpdateComplete = "UPDATE_COMPLETE",
        UpdateFailed = "UPDATE_FAILED",
        UpdateRollbackInProgress = "UPDATE_ROLLBACK_IN_PROGRESS",
        UpdateRollbackFailed = "UPDATE_ROLLBACK_FAILED",
        UpdateRollbackCompleteCleanupInProgress = "UPDATE_ROLLBACK_COMPLETE_CLEANUP_IN_PROGRESS",
        UpdateRollbackComplete = "UPDATE_ROLLBACK_COMPLETE",
        ReviewInProgress = "REVIEW_IN_PROGRESS",
        ImportInProgress = "IMPORT_IN_PROGRESS",
        ImportComplete = "IMPORT_COMPLETE",
        ImportRollbackInProgress = "IMPORT_ROLLBACK_IN_PROGRESS",
        ImportRollbackFailed = "IMPORT_ROLLBACK_FAILED",
        ImportRollbackComplete = "IMPORT_ROLLBACK_COMPLETE",
    }
    pub enum TemplateStage {
        Original = "Original",
        Processed = "Processed",
    }
    pub enum ValidationStatus {
        Failed = "FAILED",
        Skipped = "SKIPPED",
    }
}

/// The shapes as the model has them.
pub mod schema {
    use crate::{Kind, Member, Schema, scalar};

    pub static ACCOUNT_LIMIT: Schema = Schema::plain("AccountLimit", Kind::Structure)
        .members(&[Member::plain("Name", &scalar::STRING), Member::plain("Value", &scalar::INTEGER)]);
    pub static ACCOUNT_LIMIT_LIST: Schema =
        Schema::plain("AccountLimitList", Kind::List).members(&[Member::plain("member", &ACCOUNT_LIMIT)]);
    pub static AFTER_VALUE_FROM: Schema =
        Schema::plain("AfterValueFrom", Kind::String).one_of(super::AfterValueFrom::VALUES);
    pub static ALIAS_NAME: Schema = Schema::plain("AliasName", Kind::String).min(1.0).max(128.0);
    pub static ALLOWED_VALUES: Schema =
        Schema::plain("AllowedValues", Kind::List).members(&[Member::plain("member", &scalar::STRING)]);
    pub static ATTRIBUTE_CHANGE_TYPE: Schema =
        Schema::plain("AttributeChangeType", Kind::String).one_of(super::AttributeChangeType::VALUES);
    pub static BEACON_STACK_OPERATION_STATUS: Schema =
        Schema::plain("BeaconStackOperationStatus", Kind::String)
            .one_of(super::BeaconStackOperationStatus::VALUES);
    pub static BEFORE_VALUE_FROM: Schema =
        Schema::plain("BeforeValueFrom", Kind::String).one_of(super::BeforeValueFrom::VALUES);
    pub static CALL_AS: Schema = Schema::plain("CallAs", Kind::String).one_of(super::CallAs::VALUES);
    pub static CANCEL_UPDATE_STACK_INPUT: Schema = Schema::plain("CancelUpdateStackInput", Kind::Structure)
        .members(&[
            Member::plain("StackName", &scalar::STRING).required(),
            Member::plain("ClientRequestToken", &CLIENT_REQUEST_TOKEN),
        ]);
    pub static CAPABILITIES: Schema =
        Schema::plain("Capabilities", Kind::List).members(&[Member::plain("member", &CAPABILITY)]);
    pub static CAPABILITY: Schema =
        Schema::plain("Capability", Kind::String).one_of(super::Capability::VALUES);
    pub static CHANGE: Schema = Schema::plain("Change", Kind::Structure).members(&[
        Member::plain("Type", &CHANGE_TYPE),
        Member::plain("HookInvocationCount", &HOOK_INVOCATION_COUNT),
        Member::plain("ResourceChange", &RESOURCE_CHANGE),
    ]);
    pub static CHANGE_ACTION: Schema =
        Schema::plain("ChangeAction", Kind::String).one_of(super::ChangeAction::VALUES);
    pub static CHANGE_SET_ID: Schema =
        Schema::plain("ChangeSetId", Kind::String).min(1.0).pattern("arn:[-a-zA-Z0-9:/]*");
    pub static CHANGE_SET_NAME: Schema =
        Schema::plain("ChangeSetName", Kind::String).min(1.0).max(128.0).pattern("[a-zA-Z][-a-zA-Z0-9]*");
    pub static CHANGE_SET_NAME_OR_ID: Schema = Schema::plain("ChangeSetNameOrId", Kind::String)
        .min(1.0)
        .max(1600.0)
        .pattern("[a-zA-Z][-a-zA-Z0-9]*|arn:[-a-zA-Z0-9:/]*");
    pub static CHANGE_SET_STATUS: Schema =
        Schema::plain("ChangeSetStatus", Kind::String).one_of(super::ChangeSetStatus::VALUES);
    pub static CHANGE_SET_SUMMARIES: Schema = Schema::plain("ChangeSetSummaries", Kind::List)
        .members(&[Member::plain("member", &CHANGE_SET_SUMMARY)]);
    pub static CHANGE_SET_SUMMARY: Schema = Schema::plain("ChangeSetSummary", Kind::Structure).members(&[
        Member::plain("StackId", &scalar::STRING),
        Member::plain("StackName", &scalar::STRING),
        Member::plain("ChangeSetId", &CHANGE_SET_ID),
        Member::plain("ChangeSetName", &CHANGE_SET_NAME),
        Member::plain("ExecutionStatus", &EXECUTION_STATUS),
        Member::plain("Status", &CHANGE_SET_STATUS),
        Member::plain("StatusReason", &scalar::STRING),
        Member::plain("CreationTime", &scalar::TIMESTAMP),
        Member::plain("Description", &DESCRIPTION),
        Member::plain("IncludeNestedStacks", &scalar::BOOLEAN),
        Member::plain("ParentChangeSetId", &CHANGE_SET_ID),
        Member::plain("RootChangeSetId", &CHANGE_SET_ID),
        Member::plain("ImportExistingResources", &scalar::BOOLEAN),
    ]);
    pub static CHANGE_SET_TYPE: Schema =
        Schema::plain("ChangeSetType", Kind::String).one_of(super::ChangeSetType::VALUES);
    pub static CHANGE_SOURCE: Schema =
        Schema::plain("ChangeSource", Kind::String).one_of(super::ChangeSource::VALUES);
    pub static CHANGE_TYPE: Schema =
        Schema::plain("ChangeType", Kind::String).one_of(super::ChangeType::VALUES);
    pub static CHANGES: Schema =
        Schema::plain("Changes", Kind::List).members(&[Member::plain("member", &CHANGE)]);
    pub static CLIENT_REQUEST_TOKEN: Schema = Schema::plain("ClientRequestToken", Kind::String)
        .min(1.0)
        .max(128.0)
        .pattern("[a-zA-Z0-9][-a-zA-Z0-9]*");
    pub static CLIENT_TOKEN: Schema = Schema::plain("ClientToken", Kind::String).min(1.0).max(128.0);
    pub static CONTINUE_UPDATE_ROLLBACK_INPUT: Schema =
        Schema::plain("ContinueUpdateRollbackInput", Kind::Structure).members(&[
            Member::plain("StackName", &STACK_NAME_OR_ID).required(),
            Member::plain("RoleARN", &ROLE_ARN),
            Member::plain("ResourcesToSkip", &RESOURCES_TO_SKIP),
            Member::plain("ClientRequestToken", &CLIENT_REQUEST_TOKEN),
            Member::plain("ForceRollback", &scalar::BOOLEAN),
        ]);
    pub static CONTINUE_UPDATE_ROLLBACK_OUTPUT: Schema =
        Schema::plain("ContinueUpdateRollbackOutput", Kind::Structure);
    pub static CREATE_CHANGE_SET_INPUT: Schema = Schema::plain("CreateChangeSetInput", Kind::Structure)
        .members(&[
            Member::plain("StackName", &STACK_NAME_OR_ID).required(),
            Member::plain("TemplateBody", &TEMPLATE_BODY),
            Member::plain("TemplateURL", &TEMPLATE_URL),
            Member::plain("UsePreviousTemplate", &scalar::BOOLEAN),
            Member::plain("Parameters", &PARAMETERS),
            Member::plain("Capabilities", &CAPABILITIES),
            Member::plain("ResourceTypes", &RESOURCE_TYPES),
            Member::plain("RoleARN", &ROLE_ARN),
            Member::plain("RollbackConfiguration", &ROLLBACK_CONFIGURATION),
            Member::plain("NotificationARNs", &NOTIFICATION_ARNS),
            Member::plain("Tags", &TAGS),
            Member::plain("ChangeSetName", &CHANGE_SET_NAME).required(),
            Member::plain("ClientToken", &CLIENT_TOKEN),
            Member::plain("Description", &DESCRIPTION),
            Member::plain("ChangeSetType", &CHANGE_SET_TYPE),
            Member::plain("ResourcesToImport", &RESOURCES_TO_IMPORT),
            Member::plain("IncludeNestedStacks", &scalar::BOOLEAN),
            Member::plain("OnStackFailure", &ON_STACK_FAILURE),
            Member::plain("ImportExistingResources", &scalar::BOOLEAN),
            Member::plain("DeploymentMode", &DEPLOYMENT_MODE),
            Member::plain("DeploymentConfig", &DEPLOYMENT_CONFIG),
            Member::plain("DisableValidation", &scalar::BOOLEAN),
        ]);
    pub static CREATE_CHANGE_SET_OUTPUT: Schema = Schema::plain("CreateChangeSetOutput", Kind::Structure)
        .members(&[Member::plain("Id", &CHANGE_SET_ID), Member::plain("StackId", &scalar::STRING)]);
    pub static CREATE_STACK_INPUT: Schema = Schema::plain("CreateStackInput", Kind::Structure).members(&[
        Member::plain("StackName", &scalar::STRING).required(),
        Member::plain("TemplateBody", &TEMPLATE_BODY),
        Member::plain("TemplateURL", &TEMPLATE_URL),
        Member::plain("Parameters", &PARAMETERS),
        Member::plain("DisableRollback", &scalar::BOOLEAN),
        Member::plain("RollbackConfiguration", &ROLLBACK_CONFIGURATION),
        Member::plain("TimeoutInMinutes", &TIMEOUT_MINUTES),
        Member::plain("NotificationARNs", &NOTIFICATION_ARNS),
        Member::plain("Capabilities", &CAPABILITIES),
        Member::plain("ResourceTypes", &RESOURCE_TYPES),
        Member::plain("RoleARN", &ROLE_ARN),
        Member::plain("OnFailure", &ON_FAILURE),
        Member::plain("StackPolicyBody", &STACK_POLICY_BODY),
        Member::plain("StackPolicyURL", &STACK_POLICY_URL),
        Member::plain("Tags", &TAGS),
        Member::plain("ClientRequestToken", &CLIENT_REQUEST_TOKEN),
        Member::plain("EnableTerminationProtection", &scalar::BOOLEAN),
        Member::plain("RetainExceptOnCreate", &scalar::BOOLEAN),
        Member::plain("DeploymentConfig", &DEPLOYMENT_CONFIG),
        Member::plain("DisableValidation", &scalar::BOOLEAN),
    ]);
    pub static CREATE_STACK_OUTPUT: Schema = Schema::plain("CreateStackOutput", Kind::Structure)
        .members(&[Member::plain("StackId", &scalar::STRING), Member::plain("OperationId", &scalar::STRING)]);
    pub static DELETE_CHANGE_SET_INPUT: Schema = Schema::plain("DeleteChangeSetInput", Kind::Structure)
        .members(&[
            Member::plain("ChangeSetName", &CHANGE_SET_NAME_OR_ID).required(),
            Member::plain("StackName", &STACK_NAME_OR_ID),
        ]);
    pub static DELETE_CHANGE_SET_OUTPUT: Schema = Schema::plain("DeleteChangeSetOutput", Kind::Structure);
    pub static DELETE_STACK_INPUT: Schema = Schema::plain("DeleteStackInput", Kind::Structure).members(&[
        Member::plain("StackName", &scalar::STRING).required(),
        Member::plain("RetainResources", &RETAIN_RESOURCES),
        Member::plain("RoleARN", &ROLE_ARN),
        Member::plain("ClientRequestToken", &CLIENT_REQUEST_TOKEN),
        Member::plain("DeletionMode", &DELETION_MODE),
        Member::plain("DeploymentConfig", &DEPLOYMENT_CONFIG),
    ]);
    pub static DELETION_MODE: Schema =
        Schema::plain("DeletionMode", Kind::String).one_of(super::DeletionMode::VALUES);
    pub static DEPLOYMENT_CONFIG: Schema = Schema::plain("DeploymentConfig", Kind::Structure).members(&[
        Member::plain("Mode", &DEPLOYMENT_CONFIG_MODE),
        Member::plain("DisableRollback", &scalar::BOOLEAN),
    ]);
    pub static DEPLOYMENT_CONFIG_MODE: Schema =
        Schema::plain("DeploymentConfigMode", Kind::String).one_of(super::DeploymentConfigMode::VALUES);
    pub static DEPLOYMENT_MODE: Schema =
        Schema::plain("DeploymentMode", Kind::String).one_of(super::DeploymentMode::VALUES);
    pub static DESCRIBE_ACCOUNT_LIMITS_INPUT: Schema =
        Schema::plain("DescribeAccountLimitsInput", Kind::Structure)
            .members(&[Member::plain("NextToken", &NEXT_TOKEN)]);
    pub static DESCRIBE_ACCOUNT_LIMITS_OUTPUT: Schema =
        Schema::plain("DescribeAccountLimitsOutput", Kind::Structure).members(&[
            Member::plain("AccountLimits", &ACCOUNT_LIMIT_LIST),
            Member::plain("NextToken", &NEXT_TOKEN),
        ]);
    pub static DESCRIBE_CHANGE_SET_INPUT: Schema = Schema::plain("DescribeChangeSetInput", Kind::Structure)
        .members(&[
            Member::plain("ChangeSetName", &CHANGE_SET_NAME_OR_ID).required(),
            Member::plain("StackName", &STACK_NAME_OR_ID),
            Member::plain("NextToken", &NEXT_TOKEN),
            Member::plain("IncludePropertyValues", &scalar::BOOLEAN),
        ]);
    pub static DESCRIBE_CHANGE_SET_OUTPUT: Schema = Schema::plain("DescribeChangeSetOutput", Kind::Structure)
        .members(&[
            Member::plain("ChangeSetName", &CHANGE_SET_NAME),
            Member::plain("ChangeSetId", &CHANGE_SET_ID),
            Member::plain("StackId", &scalar::STRING),
            Member::plain("StackName", &scalar::STRING),
            Member::plain("Description", &DESCRIPTION),
            Member::plain("Parameters", &PARAMETERS),
            Member::plain("CreationTime", &scalar::TIMESTAMP),
            Member::plain("ExecutionStatus", &EXECUTION_STATUS),
            Member::plain("Status", &CHANGE_SET_STATUS),
            Member::plain("StatusReason", &scalar::STRING),
            Member::plain("StackDriftStatus", &STACK_DRIFT_STATUS),
            Member::plain("NotificationARNs", &NOTIFICATION_ARNS),
            Member::plain("RollbackConfiguration", &ROLLBACK_CONFIGURATION),
            Member::plain("Capabilities", &CAPABILITIES),
            Member::plain("Tags", &TAGS),
            Member::plain("Changes", &CHANGES),
            Member::plain("NextToken", &NEXT_TOKEN),
            Member::plain("IncludeNestedStacks", &scalar::BOOLEAN),
            Member::plain("ParentChangeSetId", &CHANGE_SET_ID),
            Member::plain("RootChangeSetId", &CHANGE_SET_ID),
            Member::plain("OnStackFailure", &ON_STACK_FAILURE),
            Member::plain("ImportExistingResources", &scalar::BOOLEAN),
            Member::plain("DeploymentMode", &DEPLOYMENT_MODE),
            Member::plain("DeploymentConfig", &DEPLOYMENT_CONFIG),
        ]);
    pub static DESCRIBE_EVENTS_INPUT: Schema =
        Schema::plain("DescribeEventsInput", Kind::Structure).members(&[
            Member::plain("StackName", &STACK_NAME_OR_ID),
            Member::plain("ChangeSetName", &CHANGE_SET_NAME_OR_ID),
            Member::plain("OperationId", &scalar::STRING),
            Member::plain("Filters", &EVENT_FILTER),
            Member::plain("NextToken", &NEXT_TOKEN),
        ]);
    pub static DESCRIBE_EVENTS_OUTPUT: Schema = Schema::plain("DescribeEventsOutput", Kind::Structure)
        .members(&[
            Member::plain("OperationEvents", &OPERATION_EVENTS),
            Member::plain("NextToken", &NEXT_TOKEN),
        ]);
    pub static DESCRIBE_STACK_DRIFT_DETECTION_STATUS_INPUT: Schema = Schema::plain(
        "DescribeStackDriftDetectionStatusInput",
        Kind::Structure,
    )
    .members(&[Member::plain("StackDriftDetectionId", &STACK_DRIFT_DETECTION_ID).required()]);
    pub static DESCRIBE_STACK_DRIFT_DETECTION_STATUS_OUTPUT: Schema =
        Schema::plain("DescribeStackDriftDetectionStatusOutput", Kind::Structure).members(&[
            Member::plain("StackId", &scalar::STRING).required(),
            Member::plain("StackDriftDetectionId", &STACK_DRIFT_DETECTION_ID).required(),
            Member::plain("StackDriftStatus", &STACK_DRIFT_STATUS),
            Member::plain("DetectionStatus", &STACK_DRIFT_DETECTION_STATUS).required(),
            Member::plain("DetectionStatusReason", &scalar::STRING),
            Member::plain("DriftedStackResourceCount", &scalar::INTEGER),
            Member::plain("Timestamp", &scalar::TIMESTAMP).required(),
        ]);
    pub static DESCRIBE_STACK_EVENTS_INPUT: Schema =
        Schema::plain("DescribeStackEventsInput", Kind::Structure).members(&[
            Member::plain("StackName", &scalar::STRING).required(),
            Member::plain("NextToken", &NEXT_TOKEN),
        ]);
    pub static DESCRIBE_STACK_EVENTS_OUTPUT: Schema =
        Schema::plain("DescribeStackEventsOutput", Kind::Structure)
            .members(&[Member::plain("StackEvents", &STACK_EVENTS), Member::plain("NextToken", &NEXT_TOKEN)]);
    pub static DESCRIBE_STACK_RESOURCE_INPUT: Schema =
        Schema::plain("DescribeStackResourceInput", Kind::Structure).members(&[
            Member::plain("StackName", &scalar::STRING).required(),
            Member::plain("LogicalResourceId", &scalar::STRING).required(),
        ]);
    pub static DESCRIBE_STACK_RESOURCE_OUTPUT: Schema =
        Schema::plain("DescribeStackResourceOutput", Kind::Structure)
            .members(&[Member::plain("StackResourceDetail", &STACK_RESOURCE_DETAIL)]);
    pub static DESCRIBE_STACK_RESOURCES_INPUT: Schema =
        Schema::plain("DescribeStackResourcesInput", Kind::Structure).members(&[
            Member::plain("StackName", &scalar::STRING),
            Member::plain("LogicalResourceId", &scalar::STRING),
            Member::plain("PhysicalResourceId", &scalar::STRING),
        ]);
    pub static DESCRIBE_STACK_RESOURCES_OUTPUT: Schema =
        Schema::plain("DescribeStackResourcesOutput", Kind::Structure)
            .members(&[Member::plain("StackResources", &STACK_RESOURCES)]);
    pub static DESCRIBE_STACKS_INPUT: Schema = Schema::plain("DescribeStacksInput", Kind::Structure)
        .members(&[Member::plain("StackName", &scalar::STRING), Member::plain("NextToken", &NEXT_TOKEN)]);
    pub static DESCRIBE_STACKS_OUTPUT: Schema = Schema::plain("DescribeStacksOutput", Kind::Structure)
        .members(&[Member::plain("Stacks", &STACKS), Member::plain("NextToken", &NEXT_TOKEN)]);
    pub static DESCRIPTION: Schema = Schema::plain("Description", Kind::String).min(1.0).max(1024.0);
    pub static DETAILED_STATUS: Schema =
        Schema::plain("DetailedStatus", Kind::String).one_of(super::DetailedStatus::VALUES);
    pub static DETECT_STACK_DRIFT_INPUT: Schema = Schema::plain("DetectStackDriftInput", Kind::Structure)
        .members(&[
            Member::plain("StackName", &STACK_NAME_OR_ID).required(),
            Member::plain("LogicalResourceIds", &LOGICAL_RESOURCE_IDS),
        ]);
    pub static DETECT_STACK_DRIFT_OUTPUT: Schema = Schema::plain("DetectStackDriftOutput", Kind::Structure)
        .members(&[Member::plain("StackDriftDetectionId", &STACK_DRIFT_DETECTION_ID).required()]);
    pub static DRIFT_IGNORED_REASON: Schema =
        Schema::plain("DriftIgnoredReason", Kind::String).one_of(super::DriftIgnoredReason::VALUES);
    pub static ESTIMATE_TEMPLATE_COST_INPUT: Schema =
        Schema::plain("EstimateTemplateCostInput", Kind::Structure).members(&[
            Member::plain("TemplateBody", &TEMPLATE_BODY),
            Member::plain("TemplateURL", &TEMPLATE_URL),
            Member::plain("Parameters", &PARAMETERS),
        ]);
    pub static ESTIMATE_TEMPLATE_COST_OUTPUT: Schema =
        Schema::plain("EstimateTemplateCostOutput", Kind::Structure)
            .members(&[Member::plain("Url", &scalar::STRING)]);
    pub static EVALUATION_TYPE: Schema =
        Schema::plain("EvaluationType", Kind::String).one_of(super::EvaluationType::VALUES);
    pub static EVENT_FILTER: Schema = Schema::plain("EventFilter", Kind::Structure)
        .members(&[Member::plain("FailedEvents", &scalar::BOOLEAN)]);
    pub static EVENT_TYPE: Schema = Schema::plain("EventType", Kind::String).one_of(super::EventType::VALUES);
    pub static EXECUTE_CHANGE_SET_INPUT: Schema = Schema::plain("ExecuteChangeSetInput", Kind::Structure)
        .members(&[
            Member::plain("ChangeSetName", &CHANGE_SET_NAME_OR_ID).required(),
            Member::plain("StackName", &STACK_NAME_OR_ID),
            Member::plain("ClientRequestToken", &CLIENT_REQUEST_TOKEN),
            Member::plain("DisableRollback", &scalar::BOOLEAN),
            Member::plain("RetainExceptOnCreate", &scalar::BOOLEAN),
        ]);
    pub static EXECUTE_CHANGE_SET_OUTPUT: Schema = Schema::plain("ExecuteChangeSetOutput", Kind::Structure);
    pub static EXECUTION_STATUS: Schema =
        Schema::plain("ExecutionStatus", Kind::String).one_of(super::ExecutionStatus::VALUES);
    pub static EXPORT: Schema = Schema::plain("Export", Kind::Structure).members(&[
        Member::plain("ExportingStackId", &scalar::STRING),
        Member::plain("Name", &scalar::STRING),
        Member::plain("Value", &scalar::STRING),
    ]);
    pub static EXPORTS: Schema =
        Schema::plain("Exports", Kind::List).members(&[Member::plain("member", &EXPORT)]);
    pub static GET_STACK_POLICY_INPUT: Schema = Schema::plain("GetStackPolicyInput", Kind::Structure)
        .members(&[Member::plain("StackName", &scalar::STRING).required()]);
    pub static GET_STACK_POLICY_OUTPUT: Schema = Schema::plain("GetStackPolicyOutput", Kind::Structure)
        .members(&[Member::plain("StackPolicyBody", &STACK_POLICY_BODY)]);
    pub static GET_TEMPLATE_INPUT: Schema = Schema::plain("GetTemplateInput", Kind::Structure).members(&[
        Member::plain("StackName", &scalar::STRING),
        Member::plain("ChangeSetName", &CHANGE_SET_NAME_OR_ID),
        Member::plain("TemplateStage", &TEMPLATE_STAGE),
    ]);
    pub static GET_TEMPLATE_OUTPUT: Schema = Schema::plain("GetTemplateOutput", Kind::Structure).members(&[
        Member::plain("TemplateBody", &TEMPLATE_BODY),
        Member::plain("StagesAvailable", &STAGE_LIST),
    ]);
    pub static GET_TEMPLATE_SUMMARY_INPUT: Schema = Schema::plain("GetTemplateSummaryInput", Kind::Structure)
        .members(&[
            Member::plain("TemplateBody", &TEMPLATE_BODY),
            Member::plain("TemplateURL", &TEMPLATE_URL),
            Member::plain("StackName", &STACK_NAME_OR_ID),
            Member::plain("StackSetName", &STACK_SET_NAME_OR_ID),
            Member::plain("CallAs", &CALL_AS),
            Member::plain("TemplateSummaryConfig", &TEMPLATE_SUMMARY_CONFIG),
        ]);
    pub static GET_TEMPLATE_SUMMARY_OUTPUT: Schema =
        Schema::plain("GetTemplateSummaryOutput", Kind::Structure).members(&[
            Member::plain("Parameters", &PARAMETER_DECLARATIONS),
            Member::plain("Description", &DESCRIPTION),
            Member::plain("Capabilities", &CAPABILITIES),
            Member::plain("CapabilitiesReason", &scalar::STRING),
            Member::plain("ResourceTypes", &RESOURCE_TYPES),
            Member::plain("Version", &scalar::STRING),
            Member::plain("Metadata", &scalar::STRING),
            Member::plain("DeclaredTransforms", &TRANSFORMS_LIST),
            Member::plain("ResourceIdentifierSummaries", &RESOURCE_IDENTIFIER_SUMMARIES),
            Member::plain("Warnings", &WARNINGS),
        ]);
    pub static HOOK_FAILURE_MODE: Schema =
        Schema::plain("HookFailureMode", Kind::String).one_of(super::HookFailureMode::VALUES);
    pub static HOOK_INVOCATION_COUNT: Schema =
        Schema::plain("HookInvocationCount", Kind::Integer).min(1.0).max(100.0);
    pub static HOOK_INVOCATION_ID: Schema = Schema::plain("HookInvocationId", Kind::String)
        .min(36.0)
        .max(36.0)
        .pattern("^[a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12}$");
    pub static HOOK_INVOCATION_POINT: Schema =
        Schema::plain("HookInvocationPoint", Kind::String).one_of(super::HookInvocationPoint::VALUES);
    pub static HOOK_STATUS: Schema =
        Schema::plain("HookStatus", Kind::String).one_of(super::HookStatus::VALUES);
    pub static HOOK_STATUS_REASON: Schema =
        Schema::plain("HookStatusReason", Kind::String).min(1.0).max(1024.0);
    pub static HOOK_TYPE: Schema = Schema::plain("HookType", Kind::String).min(1.0).max(255.0);
    pub static IMPORTS: Schema =
        Schema::plain("Imports", Kind::List).members(&[Member::plain("member", &scalar::STRING)]);
    pub static LAST_OPERATIONS: Schema =
        Schema::plain("LastOperations", Kind::List).members(&[Member::plain("member", &OPERATION_ENTRY)]);
    pub static LIST_CHANGE_SETS_INPUT: Schema = Schema::plain("ListChangeSetsInput", Kind::Structure)
        .members(&[
            Member::plain("StackName", &STACK_NAME_OR_ID).required(),
            Member::plain("NextToken", &NEXT_TOKEN),
        ]);
    pub static LIST_CHANGE_SETS_OUTPUT: Schema = Schema::plain("ListChangeSetsOutput", Kind::Structure)
        .members(&[
            Member::plain("Summaries", &CHANGE_SET_SUMMARIES),
            Member::plain("NextToken", &NEXT_TOKEN),
        ]);
    pub static LIST_EXPORTS_INPUT: Schema = Schema::plain("ListExportsInput", Kind::Structure)
        .members(&[Member::plain("NextToken", &NEXT_TOKEN)]);
    pub static LIST_EXPORTS_OUTPUT: Schema = Schema::plain("ListExportsOutput", Kind::Structure)
        .members(&[Member::plain("Exports", &EXPORTS), Member::plain("NextToken", &NEXT_TOKEN)]);
    pub static LIST_IMPORTS_INPUT: Schema = Schema::plain("ListImportsInput", Kind::Structure).members(&[
        Member::plain("ExportName", &scalar::STRING).required(),
        Member::plain("NextToken", &NEXT_TOKEN),
    ]);
    pub static LIST_IMPORTS_OUTPUT: Schema = Schema::plain("ListImportsOutput", Kind::Structure)
        .members(&[Member::plain("Imports", &IMPORTS), Member::plain("NextToken", &NEXT_TOKEN)]);
    pub static LIST_STACK_RESOURCES_INPUT: Schema = Schema::plain("ListStackResourcesInput", Kind::Structure)
        .members(&[
            Member::plain("StackName", &scalar::STRING).required(),
            Member::plain("NextToken", &NEXT_TOKEN),
        ]);
    pub static LIST_STACK_RESOURCES_OUTPUT: Schema =
        Schema::plain("ListStackResourcesOutput", Kind::Structure).members(&[
            Member::plain("StackResourceSummaries", &STACK_RESOURCE_SUMMARIES),
            Member::plain("NextToken", &NEXT_TOKEN),
        ]);
    pub static LIST_STACKS_INPUT: Schema = Schema::plain("ListStacksInput", Kind::Structure).members(&[
        Member::plain("NextToken", &NEXT_TOKEN),
        Member::plain("StackStatusFilter", &STACK_STATUS_FILTER),
    ]);
    pub static LIST_STACKS_OUTPUT: Schema = Schema::plain("ListStacksOutput", Kind::Structure).members(&[
        Member::plain("StackSummaries", &STACK_SUMMARIES),
        Member::plain("NextToken", &NEXT_TOKEN),
    ]);
    pub static LIVE_RESOURCE_DRIFT: Schema = Schema::plain("LiveResourceDrift", Kind::Structure).members(&[
        Member::plain("PreviousValue", &scalar::STRING),
        Member::plain("ActualValue", &scalar::STRING),
        Member::plain("DriftDetectionTimestamp", &scalar::TIMESTAMP),
    ]);
    pub static LOGICAL_RESOURCE_IDS: Schema = Schema::plain("LogicalResourceIds", Kind::List)
        .members(&[Member::plain("member", &scalar::STRING)])
        .min(1.0)
        .max(200.0);
    pub static MODULE_INFO: Schema = Schema::plain("ModuleInfo", Kind::Structure).members(&[
        Member::plain("TypeHierarchy", &scalar::STRING),
        Member::plain("LogicalIdHierarchy", &scalar::STRING),
    ]);
    pub static MONITORING_TIME_IN_MINUTES: Schema =
        Schema::plain("MonitoringTimeInMinutes", Kind::Integer).min(0.0).max(180.0);
    pub static NEXT_TOKEN: Schema = Schema::plain("NextToken", Kind::String).min(1.0).max(1024.0);
    pub static NOTIFICATION_ARNS: Schema = Schema::plain("NotificationARNs", Kind::List)
        .members(&[Member::plain("member", &scalar::STRING)])
        .max(5.0);
    pub static ON_FAILURE: Schema = Schema::plain("OnFailure", Kind::String).one_of(super::OnFailure::VALUES);
    pub static ON_STACK_FAILURE: Schema =
        Schema::plain("OnStackFailure", Kind::String).one_of(super::OnStackFailure::VALUES);
    pub static OPERATION_ENTRY: Schema = Schema::plain("OperationEntry", Kind::Structure).members(&[
        Member::plain("OperationType", &OPERATION_TYPE),
        Member::plain("OperationId", &scalar::STRING),
    ]);
    pub static OPERATION_EVENT: Schema = Schema::plain("OperationEvent", Kind::Structure).members(&[
        Member::plain("EventId", &scalar::STRING),
        Member::plain("StackId", &scalar::STRING),
        Member::plain("OperationId", &scalar::STRING),
        Member::plain("OperationType", &OPERATION_TYPE),
        Member::plain("OperationStatus", &BEACON_STACK_OPERATION_STATUS),
        Member::plain("EventType", &EVENT_TYPE),
        Member::plain("LogicalResourceId", &scalar::STRING),
        Member::plain("PhysicalResourceId", &scalar::STRING),
        Member::plain("ResourceType", &RESOURCE_TYPE),
        Member::plain("Timestamp", &scalar::TIMESTAMP),
        Member::plain("StartTime", &scalar::TIMESTAMP),
        Member::plain("EndTime", &scalar::TIMESTAMP),
        Member::plain("ResourceStatus", &RESOURCE_STATUS),
        Member::plain("ResourceStatusReason", &scalar::STRING),
        Member::plain("ResourceProperties", &scalar::STRING),
        Member::plain("ClientRequestToken", &CLIENT_REQUEST_TOKEN),
        Member::plain("HookType", &HOOK_TYPE),
        Member::plain("HookStatus", &HOOK_STATUS),
        Member::plain("HookStatusReason", &HOOK_STATUS_REASON),
        Member::plain("HookInvocationPoint", &HOOK_INVOCATION_POINT),
        Member::plain("HookFailureMode", &HOOK_FAILURE_MODE),
        Member::plain("DetailedStatus", &DETAILED_STATUS),
        Member::plain("ValidationFailureMode", &HOOK_FAILURE_MODE),
        Member::plain("ValidationName", &scalar::STRING),
        Member::plain("ValidationStatus", &VALIDATION_STATUS),
        Member::plain("ValidationStatusReason", &scalar::STRING),
        Member::plain("ValidationPath", &scalar::STRING),
    ]);
    pub static OPERATION_EVENTS: Schema =
        Schema::plain("OperationEvents", Kind::List).members(&[Member::plain("member", &OPERATION_EVENT)]);
    pub static OPERATION_TYPE: Schema =
        Schema::plain("OperationType", Kind::String).one_of(super::OperationType::VALUES);
    pub static OUTPUT: Schema = Schema::plain("Output", Kind::Structure).members(&[
        Member::plain("OutputKey", &scalar::STRING),
        Member::plain("OutputValue", &scalar::STRING),
        Member::plain("Description", &DESCRIPTION),
        Member::plain("ExportName", &scalar::STRING),
    ]);
    pub static OUTPUTS: Schema =
        Schema::plain("Outputs", Kind::List).members(&[Member::plain("member", &OUTPUT)]);
    pub static PARAMETER: Schema = Schema::plain("Parameter", Kind::Structure).members(&[
        Member::plain("ParameterKey", &scalar::STRING),
        Member::plain("ParameterValue", &scalar::STRING),
        Member::plain("UsePreviousValue", &scalar::BOOLEAN),
        Member::plain("ResolvedValue", &scalar::STRING),
    ]);
    pub static PARAMETER_CONSTRAINTS: Schema = Schema::plain("ParameterConstraints", Kind::Structure)
        .members(&[Member::plain("AllowedValues", &ALLOWED_VALUES)]);
    pub static PARAMETER_DECLARATION: Schema = Schema::plain("ParameterDeclaration", Kind::Structure)
        .members(&[
            Member::plain("ParameterKey", &scalar::STRING),
            Member::plain("DefaultValue", &scalar::STRING),
            Member::plain("ParameterType", &scalar::STRING),
            Member::plain("NoEcho", &scalar::BOOLEAN),
            Member::plain("Description", &DESCRIPTION),
            Member::plain("ParameterConstraints", &PARAMETER_CONSTRAINTS),
        ]);
    pub static PARAMETER_DECLARATIONS: Schema = Schema::plain("ParameterDeclarations", Kind::List)
        .members(&[Member::plain("member", &PARAMETER_DECLARATION)]);
    pub static PARAMETERS: Schema =
        Schema::plain("Parameters", Kind::List).members(&[Member::plain("member", &PARAMETER)]);
    pub static POLICY_ACTION: Schema =
        Schema::plain("PolicyAction", Kind::String).one_of(super::PolicyAction::VALUES);
    pub static REPLACEMENT: Schema =
        Schema::plain("Replacement", Kind::String).one_of(super::Replacement::VALUES);
    pub static REQUIRES_RECREATION: Schema =
        Schema::plain("RequiresRecreation", Kind::String).one_of(super::RequiresRecreation::VALUES);
    pub static RESOURCE_ATTRIBUTE: Schema =
        Schema::plain("ResourceAttribute", Kind::String).one_of(super::ResourceAttribute::VALUES);
    pub static RESOURCE_CHANGE: Schema = Schema::plain("ResourceChange", Kind::Structure).members(&[
        Member::plain("PolicyAction", &POLICY_ACTION),
        Member::plain("Action", &CHANGE_ACTION),
        Member::plain("LogicalResourceId", &scalar::STRING),
        Member::plain("PhysicalResourceId", &scalar::STRING),
        Member::plain("ResourceType", &RESOURCE_TYPE),
        Member::plain("Replacement", &REPLACEMENT),
        Member::plain("Scope", &SCOPE),
        Member::plain("ResourceDriftStatus", &STACK_RESOURCE_DRIFT_STATUS),
        Member::plain("ResourceDriftIgnoredAttributes", &RESOURCE_DRIFT_IGNORED_ATTRIBUTES),
        Member::plain("Details", &RESOURCE_CHANGE_DETAILS),
        Member::plain("ChangeSetId", &CHANGE_SET_ID),
        Member::plain("ModuleInfo", &MODULE_INFO),
        Member::plain("BeforeContext", &scalar::STRING),
        Member::plain("AfterContext", &scalar::STRING),
        Member::plain("PreviousDeploymentContext", &scalar::STRING),
    ]);
    pub static RESOURCE_CHANGE_DETAIL: Schema = Schema::plain("ResourceChangeDetail", Kind::Structure)
        .members(&[
            Member::plain("Target", &RESOURCE_TARGET_DEFINITION),
            Member::plain("Evaluation", &EVALUATION_TYPE),
            Member::plain("ChangeSource", &CHANGE_SOURCE),
            Member::plain("CausingEntity", &scalar::STRING),
        ]);
    pub static RESOURCE_CHANGE_DETAILS: Schema = Schema::plain("ResourceChangeDetails", Kind::List)
        .members(&[Member::plain("member", &RESOURCE_CHANGE_DETAIL)]);
    pub static RESOURCE_DRIFT_IGNORED_ATTRIBUTE: Schema =
        Schema::plain("ResourceDriftIgnoredAttribute", Kind::Structure).members(&[
            Member::plain("Path", &scalar::STRING),
            Member::plain("Reason", &DRIFT_IGNORED_REASON),
        ]);
    pub static RESOURCE_DRIFT_IGNORED_ATTRIBUTES: Schema =
        Schema::plain("ResourceDriftIgnoredAttributes", Kind::List)
            .members(&[Member::plain("member", &RESOURCE_DRIFT_IGNORED_ATTRIBUTE)]);
    pub static RESOURCE_IDENTIFIER_PROPERTIES: Schema =
        Schema::plain("ResourceIdentifierProperties", Kind::Map)
            .members(&[
                Member::plain("key", &RESOURCE_IDENTIFIER_PROPERTY_KEY),
                Member::plain("value", &RESOURCE_IDENTIFIER_PROPERTY_VALUE),
            ])
            .min(1.0)
            .max(256.0);
    pub static RESOURCE_IDENTIFIER_PROPERTY_KEY: Schema =
        Schema::plain("ResourceIdentifierPropertyKey", Kind::String).min(1.0).max(2048.0);
    pub static RESOURCE_IDENTIFIER_PROPERTY_VALUE: Schema =
        Schema::plain("ResourceIdentifierPropertyValue", Kind::String).min(1.0).max(2048.0);
    pub static RESOURCE_IDENTIFIER_SUMMARIES: Schema =
        Schema::plain("ResourceIdentifierSummaries", Kind::List)
            .members(&[Member::plain("member", &RESOURCE_IDENTIFIER_SUMMARY)]);
    pub static RESOURCE_IDENTIFIER_SUMMARY: Schema =
        Schema::plain("ResourceIdentifierSummary", Kind::Structure).members(&[
            Member::plain("ResourceType", &RESOURCE_TYPE),
            Member::plain("LogicalResourceIds", &LOGICAL_RESOURCE_IDS),
            Member::plain("ResourceIdentifiers", &RESOURCE_IDENTIFIERS),
        ]);
    pub static RESOURCE_IDENTIFIERS: Schema = Schema::plain("ResourceIdentifiers", Kind::List)
        .members(&[Member::plain("member", &RESOURCE_IDENTIFIER_PROPERTY_KEY)]);
    pub static RESOURCE_SIGNAL_STATUS: Schema =
        Schema::plain("ResourceSignalStatus", Kind::String).one_of(super::ResourceSignalStatus::VALUES);
    pub static RESOURCE_SIGNAL_UNIQUE_ID: Schema =
        Schema::plain("ResourceSignalUniqueId", Kind::String).min(1.0).max(64.0);
    pub static RESOURCE_STATUS: Schema =
        Schema::plain("ResourceStatus", Kind::String).one_of(super::ResourceStatus::VALUES);
    pub static RESOURCE_TARGET_DEFINITION: Schema =
        Schema::plain("ResourceTargetDefinition", Kind::Structure).members(&[
            Member::plain("Attribute", &RESOURCE_ATTRIBUTE),
            Member::plain("Name", &scalar::STRING),
            Member::plain("RequiresRecreation", &REQUIRES_RECREATION),
            Member::plain("Path", &scalar::STRING),
            Member::plain("BeforeValue", &scalar::STRING),
            Member::plain("AfterValue", &scalar::STRING),
            Member::plain("BeforeValueFrom", &BEFORE_VALUE_FROM),
            Member::plain("AfterValueFrom", &AFTER_VALUE_FROM),
            Member::plain("Drift", &LIVE_RESOURCE_DRIFT),
            Member::plain("AttributeChangeType", &ATTRIBUTE_CHANGE_TYPE),
        ]);
    pub static RESOURCE_TO_IMPORT: Schema = Schema::plain("ResourceToImport", Kind::Structure).members(&[
        Member::plain("ResourceType", &RESOURCE_TYPE).required(),
        Member::plain("LogicalResourceId", &scalar::STRING).required(),
        Member::plain("ResourceIdentifier", &RESOURCE_IDENTIFIER_PROPERTIES).required(),
    ]);
    pub static RESOURCE_TO_SKIP: Schema = Schema::plain("ResourceToSkip", Kind::String)
        .pattern(r"[a-zA-Z0-9]+|[a-zA-Z][-a-zA-Z0-9]*\.[a-zA-Z0-9]+");
    pub static RESOURCE_TYPE: Schema = Schema::plain("ResourceType", Kind::String).min(1.0).max(256.0);
    pub static RESOURCE_TYPES: Schema =
        Schema::plain("ResourceTypes", Kind::List).members(&[Member::plain("member", &RESOURCE_TYPE)]);
    pub static RESOURCES_TO_IMPORT: Schema = Schema::plain("ResourcesToImport", Kind::List)
        .members(&[Member::plain("member", &RESOURCE_TO_IMPORT)])
        .max(200.0);
    pub static RESOURCES_TO_SKIP: Schema =
        Schema::plain("ResourcesToSkip", Kind::List).members(&[Member::plain("member", &RESOURCE_TO_SKIP)]);
    pub static RETAIN_RESOURCES: Schema =
        Schema::plain("RetainResources", Kind::List).members(&[Member::plain("member", &scalar::STRING)]);
    pub static ROLE_ARN: Schema = Schema::plain("RoleARN", Kind::String).min(20.0).max(2048.0);
    pub static ROLLBACK_CONFIGURATION: Schema = Schema::plain("RollbackConfiguration", Kind::Structure)
        .members(&[
            Member::plain("RollbackTriggers", &ROLLBACK_TRIGGERS),
            Member::plain("MonitoringTimeInMinutes", &MONITORING_TIME_IN_MINUTES),
        ]);
    pub static ROLLBACK_STACK_INPUT: Schema =
        Schema::plain("RollbackStackInput", Kind::Structure).members(&[
            Member::plain("StackName", &STACK_NAME_OR_ID).required(),
            Member::plain("RoleARN", &ROLE_ARN),
            Member::plain("ClientRequestToken", &CLIENT_REQUEST_TOKEN),
            Member::plain("RetainExceptOnCreate", &scalar::BOOLEAN),
            Member::plain("DeploymentConfig", &DEPLOYMENT_CONFIG),
        ]);
    pub static ROLLBACK_STACK_OUTPUT: Schema = Schema::plain("RollbackStackOutput", Kind::Structure)
        .members(&[Member::plain("StackId", &scalar::STRING), Member::plain("OperationId", &scalar::STRING)]);
    pub static ROLLBACK_TRIGGER: Schema = Schema::plain("RollbackTrigger", Kind::Structure).members(&[
        Member::plain("Arn", &scalar::STRING).required(),
        Member::plain("Type", &scalar::STRING).required(),
    ]);
    pub static ROLLBACK_TRIGGERS: Schema = Schema::plain("RollbackTriggers", Kind::List)
        .members(&[Member::plain("member", &ROLLBACK_TRIGGER)])
        .max(5.0);
    pub static SCOPE: Schema =
        Schema::plain("Scope", Kind::List).members(&[Member::plain("member", &RESOURCE_ATTRIBUTE)]);
    pub static SET_STACK_POLICY_INPUT: Schema = Schema::plain("SetStackPolicyInput", Kind::Structure)
        .members(&[
            Member::plain("StackName", &scalar::STRING).required(),
            Member::plain("StackPolicyBody", &STACK_POLICY_BODY),
            Member::plain("StackPolicyURL", &STACK_POLICY_URL),
        ]);
    pub static SIGNAL_RESOURCE_INPUT: Schema =
        Schema::plain("SignalResourceInput", Kind::Structure).members(&[
            Member::plain("StackName", &STACK_NAME_OR_ID).required(),
            Member::plain("LogicalResourceId", &scalar::STRING).required(),
            Member::plain("UniqueId", &RESOURCE_SIGNAL_UNIQUE_ID).required(),
            Member::plain("Status", &RESOURCE_SIGNAL_STATUS).required(),
        ]);
    pub static STACK: Schema = Schema::plain("Stack", Kind::Structure).members(&[
        Member::plain("StackId", &scalar::STRING),
        Member::plain("StackName", &scalar::STRING).required(),
        Member::plain("ChangeSetId", &CHANGE_SET_ID),
        Member::plain("Description", &DESCRIPTION),
        Member::plain("Parameters", &PARAMETERS),
        Member::plain("CreationTime", &scalar::TIMESTAMP).required(),
        Member::plain("DeletionTime", &scalar::TIMESTAMP),
        Member::plain("LastUpdatedTime", &scalar::TIMESTAMP),
        Member::plain("RollbackConfiguration", &ROLLBACK_CONFIGURATION),
        Member::plain("StackStatus", &STACK_STATUS).required(),
        Member::plain("StackStatusReason", &scalar::STRING),
        Member::plain("DisableRollback", &scalar::BOOLEAN),
        Member::plain("DeploymentConfig", &DEPLOYMENT_CONFIG),
        Member::plain("NotificationARNs", &NOTIFICATION_ARNS),
        Member::plain("TimeoutInMinutes", &TIMEOUT_MINUTES),
        Member::plain("Capabilities", &CAPABILITIES),
        Member::plain("Outputs", &OUTPUTS),
        Member::plain("RoleARN", &ROLE_ARN),
        Member::plain("Tags", &TAGS),
        Member::plain("EnableTerminationProtection", &scalar::BOOLEAN),
        Member::plain("ParentId", &scalar::STRING),
        Member::plain("RootId", &scalar::STRING),
        Member::plain("DriftInformation", &STACK_DRIFT_INFORMATION),
        Member::plain("RetainExceptOnCreate", &scalar::BOOLEAN),
        Member::plain("DeletionMode", &DELETION_MODE),
        Member::plain("DetailedStatus", &DETAILED_STATUS),
        Member::plain("LastOperations", &LAST_OPERATIONS),
        Member::plain("AliasName", &ALIAS_NAME),
    ]);
    pub static STACK_DRIFT_DETECTION_ID: Schema =
        Schema::plain("StackDriftDetectionId", Kind::String).min(1.0).max(36.0);
    pub static STACK_DRIFT_DETECTION_STATUS: Schema =
        Schema::plain("StackDriftDetectionStatus", Kind::String)
            .one_of(super::StackDriftDetectionStatus::VALUES);
    pub static STACK_DRIFT_INFORMATION: Schema = Schema::plain("StackDriftInformation", Kind::Structure)
        .members(&[
            Member::plain("StackDriftStatus", &STACK_DRIFT_STATUS).required(),
            Member::plain("LastCheckTimestamp", &scalar::TIMESTAMP),
        ]);
    pub static STACK_DRIFT_INFORMATION_SUMMARY: Schema =
        Schema::plain("StackDriftInformationSummary", Kind::Structure).members(&[
            Member::plain("StackDriftStatus", &STACK_DRIFT_STATUS).required(),
            Member::plain("LastCheckTimestamp", &scalar::TIMESTAMP),
        ]);
    pub static STACK_DRIFT_STATUS: Schema =
        Schema::plain("StackDriftStatus", Kind::String).one_of(super::StackDriftStatus::VALUES);
    pub static STACK_EVENT: Schema = Schema::plain("StackEvent", Kind::Structure).members(&[
        Member::plain("StackId", &scalar::STRING).required(),
        Member::plain("EventId", &scalar::STRING).required(),
        Member::plain("StackName", &scalar::STRING).required(),
        Member::plain("OperationId", &scalar::STRING),
        Member::plain("LogicalResourceId", &scalar::STRING),
        Member::plain("PhysicalResourceId", &scalar::STRING),
        Member::plain("ResourceType", &RESOURCE_TYPE),
        Member::plain("Timestamp", &scalar::TIMESTAMP).required(),
        Member::plain("ResourceStatus", &RESOURCE_STATUS),
        Member::plain("ResourceStatusReason", &scalar::STRING),
        Member::plain("ResourceProperties", &scalar::STRING),
        Member::plain("ClientRequestToken", &CLIENT_REQUEST_TOKEN),
        Member::plain("HookType", &HOOK_TYPE),
        Member::plain("HookStatus", &HOOK_STATUS),
        Member::plain("HookStatusReason", &HOOK_STATUS_REASON),
        Member::plain("HookInvocationPoint", &HOOK_INVOCATION_POINT),
        Member::plain("HookInvocationId", &HOOK_INVOCATION_ID),
        Member::plain("HookFailureMode", &HOOK_FAILURE_MODE),
        Member::plain("DetailedStatus", &DETAILED_STATUS),
    ]);
    pub static STACK_EVENTS: Schema =
        Schema::plain("StackEvents", Kind::List).members(&[Member::plain("member", &STACK_EVENT)]);
    pub static STACK_NAME_OR_ID: Schema = Schema::plain("StackNameOrId", Kind::String)
        .min(1.0)
        .pattern(r"([a-zA-Z][-a-zA-Z0-9]*)|(arn:\b(aws|aws-us-gov|aws-cn)\b:[-a-zA-Z0-9:/._+]*)");
    pub static STACK_POLICY_BODY: Schema =
        Schema::plain("StackPolicyBody", Kind::String).min(1.0).max(16384.0);
    pub static STACK_POLICY_DURING_UPDATE_BODY: Schema =
        Schema::plain("StackPolicyDuringUpdateBody", Kind::String).min(1.0).max(16384.0);
    pub static STACK_POLICY_DURING_UPDATE_URL: Schema =
        Schema::plain("StackPolicyDuringUpdateURL", Kind::String).min(1.0).max(5120.0);
    pub static STACK_POLICY_URL: Schema = Schema::plain("StackPolicyURL", Kind::String).min(1.0).max(5120.0);
    pub static STACK_RESOURCE: Schema = Schema::plain("StackResource", Kind::Structure).members(&[
        Member::plain("StackName", &scalar::STRING),
        Member::plain("StackId", &scalar::STRING),
        Member::plain("LogicalResourceId", &scalar::STRING).required(),
        Member::plain("PhysicalResourceId", &scalar::STRING),
        Member::plain("ResourceType", &RESOURCE_TYPE).required(),
        Member::plain("Timestamp", &scalar::TIMESTAMP).required(),
        Member::plain("ResourceStatus", &RESOURCE_STATUS).required(),
        Member::plain("ResourceStatusReason", &scalar::STRING),
        Member::plain("Description", &DESCRIPTION),
        Member::plain("DriftInformation", &STACK_RESOURCE_DRIFT_INFORMATION),
        Member::plain("ModuleInfo", &MODULE_INFO),
    ]);
    pub static STACK_RESOURCE_DETAIL: Schema =
        Schema::plain("StackResourceDetail", Kind::Structure).members(&[
            Member::plain("StackName", &scalar::STRING),
            Member::plain("StackId", &scalar::STRING),
            Member::plain("LogicalResourceId", &scalar::STRING).required(),
            Member::plain("PhysicalResourceId", &scalar::STRING),
            Member::plain("ResourceType", &RESOURCE_TYPE).required(),
            Member::plain("LastUpdatedTimestamp", &scalar::TIMESTAMP).required(),
            Member::plain("ResourceStatus", &RESOURCE_STATUS).required(),
            Member::plain("ResourceStatusReason", &scalar::STRING),
            Member::plain("Description", &DESCRIPTION),
            Member::plain("Metadata", &scalar::STRING),
            Member::plain("DriftInformation", &STACK_RESOURCE_DRIFT_INFORMATION),
            Member::plain("ModuleInfo", &MODULE_INFO),
        ]);
    pub static STACK_RESOURCE_DRIFT_INFORMATION: Schema =
        Schema::plain("StackResourceDriftInformation", Kind::Structure).members(&[
            Member::plain("StackResourceDriftStatus", &STACK_RESOURCE_DRIFT_STATUS).required(),
            Member::plain("LastCheckTimestamp", &scalar::TIMESTAMP),
        ]);
    pub static STACK_RESOURCE_DRIFT_INFORMATION_SUMMARY: Schema =
        Schema::plain("StackResourceDriftInformationSummary", Kind::Structure).members(&[
            Member::plain("StackResourceDriftStatus", &STACK_RESOURCE_DRIFT_STATUS).required(),
            Member::plain("LastCheckTimestamp", &scalar::TIMESTAMP),
        ]);
    pub static STACK_RESOURCE_DRIFT_STATUS: Schema = Schema::plain("StackResourceDriftStatus", Kind::String)
        .one_of(super::StackResourceDriftStatus::VALUES);
    pub static STACK_RESOURCE_SUMMARIES: Schema = Schema::plain("StackResourceSummaries", Kind::List)
        .members(&[Member::plain("member", &STACK_RESOURCE_SUMMARY)]);
    pub static STACK_RESOURCE_SUMMARY: Schema = Schema::plain("StackResourceSummary", Kind::Structure)
        .members(&[
            Member::plain("LogicalResourceId", &scalar::STRING).required(),
            Member::plain("PhysicalResourceId", &scalar::STRING),
            Member::plain("ResourceType", &RESOURCE_TYPE).required(),
            Member::plain("LastUpdatedTimestamp", &scalar::TIMESTAMP).required(),
            Member::plain("ResourceStatus", &RESOURCE_STATUS).required(),
            Member::plain("ResourceStatusReason", &scalar::STRING),
            Member::plain("DriftInformation", &STACK_RESOURCE_DRIFT_INFORMATION_SUMMARY),
            Member::plain("ModuleInfo", &MODULE_INFO),
        ]);
    pub static STACK_RESOURCES: Schema =
        Schema::plain("StackResources", Kind::List).members(&[Member::plain("member", &STACK_RESOURCE)]);
    pub static STACK_SET_NAME_OR_ID: Schema = Schema::plain("StackSetNameOrId", Kind::String)
        .pattern("[a-zA-Z][-a-zA-Z0-9]*(?::[a-zA-Z0-9]{8}-[a-zA-Z0-9]{4}-[a-zA-Z0-9]{4}-[a-zA-Z0-9]{4}-[a-zA-Z0-9]{12})?");
    pub static STACK_STATUS: Schema =
        Schema::plain("StackStatus", Kind::String).one_of(super::StackStatus::VALUES);
    pub static STACK_STATUS_FILTER: Schema =
        Schema::plain("StackStatusFilter", Kind::List).members(&[Member::plain("member", &STACK_STATUS)]);
    pub static STACK_SUMMARIES: Schema =
        Schema::plain("StackSummaries", Kind::List).members(&[Member::plain("member", &STACK_SUMMARY)]);
    pub static STACK_SUMMARY: Schema = Schema::plain("StackSummary", Kind::Structure).members(&[
        Member::plain("StackId", &scalar::STRING),
        Member::plain("StackName", &scalar::STRING).required(),
        Member::plain("TemplateDescription", &scalar::STRING),
        Member::plain("CreationTime", &scalar::TIMESTAMP).required(),
        Member::plain("LastUpdatedTime", &scalar::TIMESTAMP),
        Member::plain("DeletionTime", &scalar::TIMESTAMP),
        Member::plain("StackStatus", &STACK_STATUS).required(),
        Member::plain("StackStatusReason", &scalar::STRING),
        Member::plain("ParentId", &scalar::STRING),
        Member::plain("RootId", &scalar::STRING),
        Member::plain("DriftInformation", &STACK_DRIFT_INFORMATION_SUMMARY),
        Member::plain("LastOperations", &LAST_OPERATIONS),
    ]);
    pub static STACKS: Schema =
        Schema::plain("Stacks", Kind::List).members(&[Member::plain("member", &STACK)]);
    pub static STAGE_LIST: Schema =
        Schema::plain("StageList", Kind::List).members(&[Member::plain("member", &TEMPLATE_STAGE)]);
    pub static TAG: Schema = Schema::plain("Tag", Kind::Structure)
        .members(&[Member::plain("Key", &TAG_KEY).required(), Member::plain("Value", &TAG_VALUE).required()]);
    pub static TAG_KEY: Schema = Schema::plain("TagKey", Kind::String).min(1.0).max(128.0);
    pub static TAG_VALUE: Schema = Schema::plain("TagValue", Kind::String).min(1.0).max(256.0);
    pub static TAGS: Schema =
        Schema::plain("Tags", Kind::List).members(&[Member::plain("member", &TAG)]).max(50.0);
    pub static TEMPLATE_BODY: Schema = Schema::plain("TemplateBody", Kind::String).min(1.0);
    pub static TEMPLATE_PARAMETER: Schema = Schema::plain("TemplateParameter", Kind::Structure).members(&[
        Member::plain("ParameterKey", &scalar::STRING),
        Member::plain("DefaultValue", &scalar::STRING),
        Member::plain("NoEcho", &scalar::BOOLEAN),
        Member::plain("Description", &DESCRIPTION),
    ]);
    pub static TEMPLATE_PARAMETERS: Schema = Schema::plain("TemplateParameters", Kind::List)
        .members(&[Member::plain("member", &TEMPLATE_PARAMETER)]);
    pub static TEMPLATE_STAGE: Schema =
        Schema::plain("TemplateStage", Kind::String).one_of(super::TemplateStage::VALUES);
    pub static TEMPLATE_SUMMARY_CONFIG: Schema = Schema::plain("TemplateSummaryConfig", Kind::Structure)
        .members(&[Member::plain("TreatUnrecognizedResourceTypesAsWarnings", &scalar::BOOLEAN)]);
    pub static TEMPLATE_URL: Schema = Schema::plain("TemplateURL", Kind::String).min(1.0).max(5120.0);
    pub static TIMEOUT_MINUTES: Schema = Schema::plain("TimeoutMinutes", Kind::Integer).min(1.0);
    pub static TRANSFORMS_LIST: Schema =
        Schema::plain("TransformsList", Kind::List).members(&[Member::plain("member", &scalar::STRING)]);
    pub static UPDATE_STACK_INPUT: Schema = Schema::plain("UpdateStackInput", Kind::Structure).members(&[
        Member::plain("StackName", &scalar::STRING).required(),
        Member::plain("TemplateBody", &TEMPLATE_BODY),
        Member::plain("TemplateURL", &TEMPLATE_URL),
        Member::plain("UsePreviousTemplate", &scalar::BOOLEAN),
        Member::plain("StackPolicyDuringUpdateBody", &STACK_POLICY_DURING_UPDATE_BODY),
        Member::plain("StackPolicyDuringUpdateURL", &STACK_POLICY_DURING_UPDATE_URL),
        Member::plain("Parameters", &PARAMETERS),
        Member::plain("Capabilities", &CAPABILITIES),
        Member::plain("ResourceTypes", &RESOURCE_TYPES),
        Member::plain("RoleARN", &ROLE_ARN),
        Member::plain("RollbackConfiguration", &ROLLBACK_CONFIGURATION),
        Member::plain("StackPolicyBody", &STACK_POLICY_BODY),
        Member::plain("StackPolicyURL", &STACK_POLICY_URL),
        Member::plain("NotificationARNs", &NOTIFICATION_ARNS),
        Member::plain("Tags", &TAGS),
        Member::plain("DisableRollback", &scalar::BOOLEAN),
        Member::plain("ClientRequestToken", &CLIENT_REQUEST_TOKEN),
        Member::plain("RetainExceptOnCreate", &scalar::BOOLEAN),
        Member::plain("DeploymentConfig", &DEPLOYMENT_CONFIG),
        Member::plain("DisableValidation", &scalar::BOOLEAN),
    ]);
    pub static UPDATE_STACK_OUTPUT: Schema = Schema::plain("UpdateStackOutput", Kind::Structure)
        .members(&[Member::plain("StackId", &scalar::STRING), Member::plain("OperationId", &scalar::STRING)]);
    pub static UPDATE_TERMINATION_PROTECTION_INPUT: Schema =
        Schema::plain("UpdateTerminationProtectionInput", Kind::Structure).members(&[
            Member::plain("EnableTerminationProtection", &scalar::BOOLEAN).required(),
            Member::plain("StackName", &STACK_NAME_OR_ID).required(),
        ]);
    pub static UPDATE_TERMINATION_PROTECTION_OUTPUT: Schema =
        Schema::plain("UpdateTerminationProtectionOutput", Kind::Structure)
            .members(&[Member::plain("StackId", &scalar::STRING)]);
    pub static VALIDATE_TEMPLATE_INPUT: Schema = Schema::plain("ValidateTemplateInput", Kind::Structure)
        .members(&[
            Member::plain("TemplateBody", &TEMPLATE_BODY),
            Member::plain("TemplateURL", &TEMPLATE_URL),
        ]);
    pub static VALIDATE_TEMPLATE_OUTPUT: Schema = Schema::plain("ValidateTemplateOutput", Kind::Structure)
        .members(&[
            Member::plain("Parameters", &TEMPLATE_PARAMETERS),
            Member::plain("Description", &DESCRIPTION),
            Member::plain("Capabilities", &CAPABILITIES),
            Member::plain("CapabilitiesReason", &scalar::STRING),
            Member::plain("DeclaredTransforms", &TRANSFORMS_LIST),
        ]);
    pub static VALIDATION_STATUS: Schema =
        Schema::plain("ValidationStatus", Kind::String).one_of(super::ValidationStatus::VALUES);
    pub static WARNINGS: Schema = Schema::plain("Warnings", Kind::Structure)
        .members(&[Member::plain("UnrecognizedResourceTypes", &RESOURCE_TYPES)]);
    pub static CANCEL_UPDATE_STACK_OUTPUT: Schema = Schema::plain("CancelUpdateStackOutput", Kind::Structure);
    pub static DELETE_STACK_OUTPUT: Schema = Schema::plain("DeleteStackOutput", Kind::Structure);
    pub static SET_STACK_POLICY_OUTPUT: Schema = Schema::plain("SetStackPolicyOutput", Kind::Structure);
    pub static SIGNAL_RESOURCE_OUTPUT: Schema = Schema::plain("SignalResourceOutput", Kind::Structure);
}
