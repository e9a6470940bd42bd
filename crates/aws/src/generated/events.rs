//! EventBridge: written by `cargo xtask codegen` from botocore's model; edits are lost.

pub static SERVICE: crate::ServiceInfo = crate::ServiceInfo {
    name: "events",
    service_id: "EventBridge",
    endpoint_prefix: "events",
    signing_name: "events",
    protocol: crate::Protocol::AwsJson11,
    target_prefix: Some("AWSEvents"),
    api_version: "2015-10-07",
    xml_namespace: None,
    query_compatible: false,
    operations: &[
        &info::CREATE_EVENT_BUS,
        &info::DELETE_EVENT_BUS,
        &info::DELETE_RULE,
        &info::DESCRIBE_EVENT_BUS,
        &info::DESCRIBE_RULE,
        &info::DISABLE_RULE,
        &info::ENABLE_RULE,
        &info::LIST_EVENT_BUSES,
        &info::LIST_RULE_NAMES_BY_TARGET,
        &info::LIST_RULES,
        &info::LIST_TAGS_FOR_RESOURCE,
        &info::LIST_TARGETS_BY_RULE,
        &info::PUT_EVENTS,
        &info::PUT_PERMISSION,
        &info::PUT_RULE,
        &info::PUT_TARGETS,
        &info::REMOVE_PERMISSION,
        &info::REMOVE_TARGETS,
        &info::TAG_RESOURCE,
        &info::TEST_EVENT_PATTERN,
        &info::UNTAG_RESOURCE,
    ],
};

pub struct CreateEventBus;

impl crate::Operation for CreateEventBus {
    type Input = CreateEventBusInput;
    type Output = CreateEventBusOutput;
    const SERVICE: &'static crate::ServiceInfo = &SERVICE;
    const INFO: &'static crate::OperationInfo = &info::CREATE_EVENT_BUS;
}

pub struct DeleteEventBus;

impl crate::Operation for DeleteEventBus {
    type Input = DeleteEventBusInput;
    type Output = DeleteEventBusOutput;
    const SERVICE: &'static crate::ServiceInfo = &SERVICE;
    const INFO: &'static crate::OperationInfo = &info::DELETE_EVENT_BUS;
}

pub struct DeleteRule;

impl crate::Operation for DeleteRule {
    type Input = DeleteRuleInput;
    type Output = DeleteRuleOutput;
    const SERVICE: &'static crate::ServiceInfo = &SERVICE;
    const INFO: &'static crate::OperationInfo = &info::DELETE_RULE;
}

pub struct DescribeEventBus;

impl crate::Operation for DescribeEventBus {
    type Input = DescribeEventBusInput;
    type Output = DescribeEventBusOutput;
    const SERVICE: &'static crate::ServiceInfo = &SERVICE;
    const INFO: &'static crate::OperationInfo = &info::DESCRIBE_EVENT_BUS;
}

pub struct DescribeRule;

impl crate::Operation for DescribeRule {
    type Input = DescribeRuleInput;
    type Output = DescribeRuleOutput;
    const SERVICE: &'static crate::ServiceInfo = &SERVICE;
    const INFO: &'static crate::OperationInfo = &info::DESCRIBE_RULE;
}

pub struct DisableRule;

impl crate::Operation for DisableRule {
    type Input = DisableRuleInput;
    type Output = DisableRuleOutput;
    const SERVICE: &'static crate::ServiceInfo = &SERVICE;
    const INFO: &'static crate::OperationInfo = &info::DISABLE_RULE;
}

pub struct EnableRule;

impl crate::Operation for EnableRule {
    type Input = EnableRuleInput;
    type Output = EnableRuleOutput;
    const SERVICE: &'static crate::ServiceInfo = &SERVICE;
    const INFO: &'static crate::OperationInfo = &info::ENABLE_RULE;
}

pub struct ListEventBuses;

impl crate::Operation for ListEventBuses {
    type Input = ListEventBusesInput;
    type Output = ListEventBusesOutput;
    const SERVICE: &'static crate::ServiceInfo = &SERVICE;
    const INFO: &'static crate::OperationInfo = &info::LIST_EVENT_BUSES;
}

pub struct ListRuleNamesByTarget;

impl crate::Operation for ListRuleNamesByTarget {
    type Input = ListRuleNamesByTargetInput;
    type Output = ListRuleNamesByTargetOutput;
    const SERVICE: &'static crate::ServiceInfo = &SERVICE;
    const INFO: &'static crate::OperationInfo = &info::LIST_RULE_NAMES_BY_TARGET;
}

pub struct ListRules;

impl crate::Operation for ListRules {
    type Input = ListRulesInput;
    type Output = ListRulesOutput;
    const SERVICE: &'static crate::ServiceInfo = &SERVICE;
    const INFO: &'static crate::OperationInfo = &info::LIST_RULES;
}

pub struct ListTagsForResource;

impl crate::Operation for ListTagsForResource {
    type Input = ListTagsForResourceInput;
    type Output = ListTagsForResourceOutput;
    const SERVICE: &'static crate::ServiceInfo = &SERVICE;
    const INFO: &'static crate::OperationInfo = &info::LIST_TAGS_FOR_RESOURCE;
}

pub struct ListTargetsByRule;

impl crate::Operation for ListTargetsByRule {
    type Input = ListTargetsByRuleInput;
    type Output = ListTargetsByRuleOutput;
    const SERVICE: &'static crate::ServiceInfo = &SERVICE;
    const INFO: &'static crate::OperationInfo = &info::LIST_TARGETS_BY_RULE;
}

pub struct PutEvents;

impl crate::Operation for PutEvents {
    type Input = PutEventsInput;
    type Output = PutEventsOutput;
    const SERVICE: &'static crate::ServiceInfo = &SERVICE;
    const INFO: &'static crate::OperationInfo = &info::PUT_EVENTS;
}

pub struct PutPermission;

impl crate::Operation for PutPermission {
    type Input = PutPermissionInput;
    type Output = PutPermissionOutput;
    const SERVICE: &'static crate::ServiceInfo = &SERVICE;
    const INFO: &'static crate::OperationInfo = &info::PUT_PERMISSION;
}

pub struct PutRule;

impl crate::Operation for PutRule {
    type Input = PutRuleInput;
    type Output = PutRuleOutput;
    const SERVICE: &'static crate::ServiceInfo = &SERVICE;
    const INFO: &'static crate::OperationInfo = &info::PUT_RULE;
}

pub struct PutTargets;

impl crate::Operation for PutTargets {
    type Input = PutTargetsInput;
    type Output = PutTargetsOutput;
    const SERVICE: &'static crate::ServiceInfo = &SERVICE;
    const INFO: &'static crate::OperationInfo = &info::PUT_TARGETS;
}

pub struct RemovePermission;

impl crate::Operation for RemovePermission {
    type Input = RemovePermissionInput;
    type Output = RemovePermissionOutput;
    const SERVICE: &'static crate::ServiceInfo = &SERVICE;
    const INFO: &'static crate::OperationInfo = &info::REMOVE_PERMISSION;
}

pub struct RemoveTargets;

impl crate::Operation for RemoveTargets {
    type Input = RemoveTargetsInput;
    type Output = RemoveTargetsOutput;
    const SERVICE: &'static crate::ServiceInfo = &SERVICE;
    const INFO: &'static crate::OperationInfo = &info::REMOVE_TARGETS;
}

pub struct TagResource;

impl crate::Operation for TagResource {
    type Input = TagResourceInput;
    type Output = TagResourceOutput;
    const SERVICE: &'static crate::ServiceInfo = &SERVICE;
    const INFO: &'static crate::OperationInfo = &info::TAG_RESOURCE;
}

pub struct TestEventPattern;

impl crate::Operation for TestEventPattern {
    type Input = TestEventPatternInput;
    type Output = TestEventPatternOutput;
    const SERVICE: &'static crate::ServiceInfo = &SERVICE;
    const INFO: &'static crate::OperationInfo = &info::TEST_EVENT_PATTERN;
}

pub struct UntagResource;

impl crate::Operation for UntagResource {
    type Input = UntagResourceInput;
    type Output = UntagResourceOutput;
    const SERVICE: &'static crate::ServiceInfo = &SERVICE;
    const INFO: &'static crate::OperationInfo = &info::UNTAG_RESOURCE;
}

/// What the model says of the operations.
pub mod info {
    use super::schema;
    use crate::OperationInfo;

    pub static CREATE_EVENT_BUS: OperationInfo = OperationInfo {
        name: "CreateEventBus",
        method: "POST",
        uri: "/",
        status: 200,
        input: &schema::CREATE_EVENT_BUS_REQUEST,
        output: &schema::CREATE_EVENT_BUS_RESPONSE,
        result_wrapper: None,
        input_xml_name: None,
        input_xml_namespace: None,
        errors: &[
            "ResourceAlreadyExistsException",
            "ResourceNotFoundException",
            "InvalidStateException",
            "InternalException",
            "ConcurrentModificationException",
            "LimitExceededException",
            "OperationDisabledException",
        ],
    };
    pub static DELETE_EVENT_BUS: OperationInfo = OperationInfo {
        name: "DeleteEventBus",
        method: "POST",
        uri: "/",
        status: 200,
        input: &schema::DELETE_EVENT_BUS_REQUEST,
        output: &schema::DELETE_EVENT_BUS_OUTPUT,
        result_wrapper: None,
        input_xml_name: None,
        input_xml_namespace: None,
        errors: &["InternalException", "ConcurrentModificationException"],
    };
    pub static DELETE_RULE: OperationInfo = OperationInfo {
        name: "DeleteRule",
        method: "POST",
        uri: "/",
        status: 200,
        input: &schema::DELETE_RULE_REQUEST,
        output: &schema::DELETE_RULE_OUTPUT,
        result_wrapper: None,
        input_xml_name: None,
        input_xml_namespace: None,
        errors: &[
            "ConcurrentModificationException",
            "ManagedRuleException",
            "InternalException",
            "ResourceNotFoundException",
        ],
    };
    pub static DESCRIBE_EVENT_BUS: OperationInfo = OperationInfo {
        name: "DescribeEventBus",
        method: "POST",
        uri: "/",
        status: 200,
        input: &schema::DESCRIBE_EVENT_BUS_REQUEST,
        output: &schema::DESCRIBE_EVENT_BUS_RESPONSE,
        result_wrapper: None,
        input_xml_name: None,
        input_xml_namespace: None,
        errors: &["ResourceNotFoundException", "InternalException"],
    };
    pub static DESCRIBE_RULE: OperationInfo = OperationInfo {
        name: "DescribeRule",
        method: "POST",
        uri: "/",
        status: 200,
        input: &schema::DESCRIBE_RULE_REQUEST,
        output: &schema::DESCRIBE_RULE_RESPONSE,
        result_wrapper: None,
        input_xml_name: None,
        input_xml_namespace: None,
        errors: &["ResourceNotFoundException", "InternalException"],
    };
    pub static DISABLE_RULE: OperationInfo = OperationInfo {
        name: "DisableRule",
        method: "POST",
        uri: "/",
        status: 200,
        input: &schema::DISABLE_RULE_REQUEST,
        output: &schema::DISABLE_RULE_OUTPUT,
        result_wrapper: None,
        input_xml_name: None,
        input_xml_namespace: None,
        errors: &[
            "ResourceNotFoundException",
            "ConcurrentModificationException",
            "ManagedRuleException",
            "InternalException",
        ],
    };
    pub static ENABLE_RULE: OperationInfo = OperationInfo {
        name: "EnableRule",
        method: "POST",
        uri: "/",
        status: 200,
        input: &schema::ENABLE_RULE_REQUEST,
        output: &schema::ENABLE_RULE_OUTPUT,
        result_wrapper: None,
        input_xml_name: None,
        input_xml_namespace: None,
        errors: &[
            "ResourceNotFoundException",
            "ConcurrentModificationException",
            "ManagedRuleException",
            "InternalException",
        ],
    };
    pub static LIST_EVENT_BUSES: OperationInfo = OperationInfo {
        name: "ListEventBuses",
        method: "POST",
        uri: "/",
        status: 200,
        input: &schema::LIST_EVENT_BUSES_REQUEST,
        output: &schema::LIST_EVENT_BUSES_RESPONSE,
        result_wrapper: None,
        input_xml_name: None,
        input_xml_namespace: None,
        errors: &["InternalException"],
    };
    pub static LIST_RULE_NAMES_BY_TARGET: OperationInfo = OperationInfo {
        name: "ListRuleNamesByTarget",
        method: "POST",
        uri: "/",
        status: 200,
        input: &schema::LIST_RULE_NAMES_BY_TARGET_REQUEST,
        output: &schema::LIST_RULE_NAMES_BY_TARGET_RESPONSE,
        result_wrapper: None,
        input_xml_name: None,
        input_xml_namespace: None,
        errors: &["InternalException", "ResourceNotFoundException"],
    };
    pub static LIST_RULES: OperationInfo = OperationInfo {
        name: "ListRules",
        method: "POST",
        uri: "/",
        status: 200,
        input: &schema::LIST_RULES_REQUEST,
        output: &schema::LIST_RULES_RESPONSE,
        result_wrapper: None,
        input_xml_name: None,
        input_xml_namespace: None,
        errors: &["InternalException", "ResourceNotFoundException"],
    };
    pub static LIST_TAGS_FOR_RESOURCE: OperationInfo = OperationInfo {
        name: "ListTagsForResource",
        method: "POST",
        uri: "/",
        status: 200,
        input: &schema::LIST_TAGS_FOR_RESOURCE_REQUEST,
        output: &schema::LIST_TAGS_FOR_RESOURCE_RESPONSE,
        result_wrapper: None,
        input_xml_name: None,
        input_xml_namespace: None,
        errors: &["ResourceNotFoundException", "InternalException"],
    };
    pub static LIST_TARGETS_BY_RULE: OperationInfo = OperationInfo {
        name: "ListTargetsByRule",
        method: "POST",
        uri: "/",
        status: 200,
        input: &schema::LIST_TARGETS_BY_RULE_REQUEST,
        output: &schema::LIST_TARGETS_BY_RULE_RESPONSE,
        result_wrapper: None,
        input_xml_name: None,
        input_xml_namespace: None,
        errors: &["ResourceNotFoundException", "InternalException"],
    };
    pub static PUT_EVENTS: OperationInfo = OperationInfo {
        name: "PutEvents",
        method: "POST",
        uri: "/",
        status: 200,
        input: &schema::PUT_EVENTS_REQUEST,
        output: &schema::PUT_EVENTS_RESPONSE,
        result_wrapper: None,
        input_xml_name: None,
        input_xml_namespace: None,
        errors: &["InternalException"],
    };
    pub static PUT_PERMISSION: OperationInfo = OperationInfo {
        name: "PutPermission",
        method: "POST",
        uri: "/",
        status: 200,
        input: &schema::PUT_PERMISSION_REQUEST,
        output: &schema::PUT_PERMISSION_OUTPUT,
        result_wrapper: None,
        input_xml_name: None,
        input_xml_namespace: None,
        errors: &[
            "ResourceNotFoundException",
            "PolicyLengthExceededException",
            "InternalException",
            "ConcurrentModificationException",
            "OperationDisabledException",
        ],
    };
    pub static PUT_RULE: OperationInfo = OperationInfo {
        name: "PutRule",
        method: "POST",
        uri: "/",
        status: 200,
        input: &schema::PUT_RULE_REQUEST,
        output: &schema::PUT_RULE_RESPONSE,
        result_wrapper: None,
        input_xml_name: None,
        input_xml_namespace: None,
        errors: &[
            "InvalidEventPatternException",
            "LimitExceededException",
            "ConcurrentModificationException",
            "ManagedRuleException",
            "InternalException",
            "ResourceNotFoundException",
        ],
    };
    pub static PUT_TARGETS: OperationInfo = OperationInfo {
        name: "PutTargets",
        method: "POST",
        uri: "/",
        status: 200,
        input: &schema::PUT_TARGETS_REQUEST,
        output: &schema::PUT_TARGETS_RESPONSE,
        result_wrapper: None,
        input_xml_name: None,
        input_xml_namespace: None,
        errors: &[
            "ResourceNotFoundException",
            "ConcurrentModificationException",
            "LimitExceededException",
            "ManagedRuleException",
            "InternalException",
        ],
    };
    pub static REMOVE_PERMISSION: OperationInfo = OperationInfo {
        name: "RemovePermission",
        method: "POST",
        uri: "/",
        status: 200,
        input: &schema::REMOVE_PERMISSION_REQUEST,
        output: &schema::REMOVE_PERMISSION_OUTPUT,
        result_wrapper: None,
        input_xml_name: None,
        input_xml_namespace: None,
        errors: &[
            "ResourceNotFoundException",
            "InternalException",
            "ConcurrentModificationException",
            "OperationDisabledException",
        ],
    };
    pub static REMOVE_TARGETS: OperationInfo = OperationInfo {
        name: "RemoveTargets",
        method: "POST",
        uri: "/",
        status: 200,
        input: &schema::REMOVE_TARGETS_REQUEST,
        output: &schema::REMOVE_TARGETS_RESPONSE,
        result_wrapper: None,
        input_xml_name: None,
        input_xml_namespace: None,
        errors: &[
            "ResourceNotFoundException",
            "ConcurrentModificationException",
            "ManagedRuleException",
            "InternalException",
        ],
    };
    pub static TAG_RESOURCE: OperationInfo = OperationInfo {
        name: "TagResource",
        method: "POST",
        uri: "/",
        status: 200,
        input: &schema::TAG_RESOURCE_REQUEST,
        output: &schema::TAG_RESOURCE_RESPONSE,
        result_wrapper: None,
        input_xml_name: None,
        input_xml_namespace: None,
        errors: &[
            "ResourceNotFoundException",
            "ConcurrentModificationException",
            "InternalException",
            "ManagedRuleException",
        ],
    };
    pub static TEST_EVENT_PATTERN: OperationInfo = OperationInfo {
        name: "TestEventPattern",
        method: "POST",
        uri: "/",
        status: 200,
        input: &schema::TEST_EVENT_PATTERN_REQUEST,
        output: &schema::TEST_EVENT_PATTERN_RESPONSE,
        result_wrapper: None,
        input_xml_name: None,
        input_xml_namespace: None,
        errors: &["InvalidEventPatternException", "InternalException"],
    };
    pub static UNTAG_RESOURCE: OperationInfo = OperationInfo {
        name: "UntagResource",
        method: "POST",
        uri: "/",
        status: 200,
        input: &schema::UNTAG_RESOURCE_REQUEST,
        output: &schema::UNTAG_RESOURCE_RESPONSE,
        result_wrapper: None,
        input_xml_name: None,
        input_xml_namespace: None,
        errors: &[
            "ResourceNotFoundException",
            "InternalException",
            "ConcurrentModificationException",
            "ManagedRuleException",
        ],
    };
}

/// The errors that the model lists for the operations.
pub mod errors {
    use crate::Error;

    pub fn concurrent_modification_exception(message: impl Into<String>) -> Error {
        Error::new("ConcurrentModificationException", 400, message)
    }
    pub fn internal_exception(message: impl Into<String>) -> Error {
        Error::new("InternalException", 500, message)
    }
    pub fn invalid_event_pattern_exception(message: impl Into<String>) -> Error {
        Error::new("InvalidEventPatternException", 400, message)
    }
    pub fn invalid_state_exception(message: impl Into<String>) -> Error {
        Error::new("InvalidStateException", 400, message)
    }
    pub fn limit_exceeded_exception(message: impl Into<String>) -> Error {
        Error::new("LimitExceededException", 400, message)
    }
    pub fn managed_rule_exception(message: impl Into<String>) -> Error {
        Error::new("ManagedRuleException", 400, message)
    }
    pub fn operation_disabled_exception(message: impl Into<String>) -> Error {
        Error::new("OperationDisabledException", 400, message)
    }
    pub fn policy_length_exceeded_exception(message: impl Into<String>) -> Error {
        Error::new("PolicyLengthExceededException", 400, message)
    }
    pub fn resource_already_exists_exception(message: impl Into<String>) -> Error {
        Error::new("ResourceAlreadyExistsException", 400, message)
    }
    pub fn resource_not_found_exception(message: impl Into<String>) -> Error {
        Error::new("ResourceNotFoundException", 400, message)
    }
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct AppSyncParameters {
    pub graph_ql_operation: Option<String>,
}

impl crate::TreeValue for AppSyncParameters {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self { graph_ql_operation: s.take_optional(0)? })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(1);
        s.put_optional(0, self.graph_ql_operation);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for AppSyncParameters {
    const SCHEMA: &'static crate::Schema = &schema::APP_SYNC_PARAMETERS;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct AwsVpcConfiguration {
    pub subnets: Vec<String>,
    pub security_groups: Option<Vec<String>>,
    pub assign_public_ip: Option<AssignPublicIp>,
}

impl crate::TreeValue for AwsVpcConfiguration {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self {
            subnets: s.take(0)?,
            security_groups: s.take_optional(1)?,
            assign_public_ip: s.take_optional(2)?,
        })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(3);
        s.put(0, self.subnets);
        s.put_optional(1, self.security_groups);
        s.put_optional(2, self.assign_public_ip);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for AwsVpcConfiguration {
    const SCHEMA: &'static crate::Schema = &schema::AWS_VPC_CONFIGURATION;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct BatchArrayProperties {
    pub size: Option<i32>,
}

impl crate::TreeValue for BatchArrayProperties {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self { size: s.take_optional(0)? })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(1);
        s.put_optional(0, self.size);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for BatchArrayProperties {
    const SCHEMA: &'static crate::Schema = &schema::BATCH_ARRAY_PROPERTIES;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct BatchParameters {
    pub job_definition: String,
    pub job_name: String,
    pub array_properties: Option<BatchArrayProperties>,
    pub retry_strategy: Option<BatchRetryStrategy>,
}

impl crate::TreeValue for BatchParameters {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self {
            job_definition: s.take(0)?,
            job_name: s.take(1)?,
            array_properties: s.take_optional(2)?,
            retry_strategy: s.take_optional(3)?,
        })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(4);
        s.put(0, self.job_definition);
        s.put(1, self.job_name);
        s.put_optional(2, self.array_properties);
        s.put_optional(3, self.retry_strategy);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for BatchParameters {
    const SCHEMA: &'static crate::Schema = &schema::BATCH_PARAMETERS;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct BatchRetryStrategy {
    pub attempts: Option<i32>,
}

impl crate::TreeValue for BatchRetryStrategy {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self { attempts: s.take_optional(0)? })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(1);
        s.put_optional(0, self.attempts);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for BatchRetryStrategy {
    const SCHEMA: &'static crate::Schema = &schema::BATCH_RETRY_STRATEGY;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct CapacityProviderStrategyItem {
    pub capacity_provider: String,
    pub weight: Option<i32>,
    pub base: Option<i32>,
}

impl crate::TreeValue for CapacityProviderStrategyItem {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self { capacity_provider: s.take(0)?, weight: s.take_optional(1)?, base: s.take_optional(2)? })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(3);
        s.put(0, self.capacity_provider);
        s.put_optional(1, self.weight);
        s.put_optional(2, self.base);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for CapacityProviderStrategyItem {
    const SCHEMA: &'static crate::Schema = &schema::CAPACITY_PROVIDER_STRATEGY_ITEM;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct Condition {
    pub r#type: String,
    pub key: String,
    pub value: String,
}

impl crate::TreeValue for Condition {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self { r#type: s.take(0)?, key: s.take(1)?, value: s.take(2)? })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(3);
        s.put(0, self.r#type);
        s.put(1, self.key);
        s.put(2, self.value);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for Condition {
    const SCHEMA: &'static crate::Schema = &schema::CONDITION;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct CreateEventBusInput {
    pub name: String,
    pub event_source_name: Option<String>,
    pub description: Option<String>,
    pub kms_key_identifier: Option<String>,
    pub dead_letter_config: Option<DeadLetterConfig>,
    pub log_config: Option<LogConfig>,
    pub tags: Option<Vec<Tag>>,
}

impl crate::TreeValue for CreateEventBusInput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self {
            name: s.take(0)?,
            event_source_name: s.take_optional(1)?,
            description: s.take_optional(2)?,
            kms_key_identifier: s.take_optional(3)?,
            dead_letter_config: s.take_optional(4)?,
            log_config: s.take_optional(5)?,
            tags: s.take_optional(6)?,
        })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(7);
        s.put(0, self.name);
        s.put_optional(1, self.event_source_name);
        s.put_optional(2, self.description);
        s.put_optional(3, self.kms_key_identifier);
        s.put_optional(4, self.dead_letter_config);
        s.put_optional(5, self.log_config);
        s.put_optional(6, self.tags);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for CreateEventBusInput {
    const SCHEMA: &'static crate::Schema = &schema::CREATE_EVENT_BUS_REQUEST;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct CreateEventBusOutput {
    pub event_bus_arn: Option<String>,
    pub description: Option<String>,
    pub kms_key_identifier: Option<String>,
    pub dead_letter_config: Option<DeadLetterConfig>,
    pub log_config: Option<LogConfig>,
}

impl crate::TreeValue for CreateEventBusOutput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self {
            event_bus_arn: s.take_optional(0)?,
            description: s.take_optional(1)?,
            kms_key_identifier: s.take_optional(2)?,
            dead_letter_config: s.take_optional(3)?,
            log_config: s.take_optional(4)?,
        })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(5);
        s.put_optional(0, self.event_bus_arn);
        s.put_optional(1, self.description);
        s.put_optional(2, self.kms_key_identifier);
        s.put_optional(3, self.dead_letter_config);
        s.put_optional(4, self.log_config);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for CreateEventBusOutput {
    const SCHEMA: &'static crate::Schema = &schema::CREATE_EVENT_BUS_RESPONSE;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct DeadLetterConfig {
    pub arn: Option<String>,
}

impl crate::TreeValue for DeadLetterConfig {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self { arn: s.take_optional(0)? })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(1);
        s.put_optional(0, self.arn);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for DeadLetterConfig {
    const SCHEMA: &'static crate::Schema = &schema::DEAD_LETTER_CONFIG;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct DeleteEventBusInput {
    pub name: String,
}

impl crate::TreeValue for DeleteEventBusInput {
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

impl crate::Shape for DeleteEventBusInput {
    const SCHEMA: &'static crate::Schema = &schema::DELETE_EVENT_BUS_REQUEST;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct DeleteRuleInput {
    pub name: String,
    pub event_bus_name: Option<String>,
    pub force: Option<bool>,
}

impl crate::TreeValue for DeleteRuleInput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self { name: s.take(0)?, event_bus_name: s.take_optional(1)?, force: s.take_optional(2)? })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(3);
        s.put(0, self.name);
        s.put_optional(1, self.event_bus_name);
        s.put_optional(2, self.force);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for DeleteRuleInput {
    const SCHEMA: &'static crate::Schema = &schema::DELETE_RULE_REQUEST;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct DescribeEventBusInput {
    pub name: Option<String>,
}

impl crate::TreeValue for DescribeEventBusInput {
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

impl crate::Shape for DescribeEventBusInput {
    const SCHEMA: &'static crate::Schema = &schema::DESCRIBE_EVENT_BUS_REQUEST;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct DescribeEventBusOutput {
    pub name: Option<String>,
    pub arn: Option<String>,
    pub description: Option<String>,
    pub kms_key_identifier: Option<String>,
    pub dead_letter_config: Option<DeadLetterConfig>,
    pub policy: Option<String>,
    pub log_config: Option<LogConfig>,
    pub creation_time: Option<crate::Timestamp>,
    pub last_modified_time: Option<crate::Timestamp>,
    pub managed_by: Option<String>,
}

impl crate::TreeValue for DescribeEventBusOutput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self {
            name: s.take_optional(0)?,
            arn: s.take_optional(1)?,
            description: s.take_optional(2)?,
            kms_key_identifier: s.take_optional(3)?,
            dead_letter_config: s.take_optional(4)?,
            policy: s.take_optional(5)?,
            log_config: s.take_optional(6)?,
            creation_time: s.take_optional(7)?,
            last_modified_time: s.take_optional(8)?,
            managed_by: s.take_optional(9)?,
        })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(10);
        s.put_optional(0, self.name);
        s.put_optional(1, self.arn);
        s.put_optional(2, self.description);
        s.put_optional(3, self.kms_key_identifier);
        s.put_optional(4, self.dead_letter_config);
        s.put_optional(5, self.policy);
        s.put_optional(6, self.log_config);
        s.put_optional(7, self.creation_time);
        s.put_optional(8, self.last_modified_time);
        s.put_optional(9, self.managed_by);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for DescribeEventBusOutput {
    const SCHEMA: &'static crate::Schema = &schema::DESCRIBE_EVENT_BUS_RESPONSE;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct DescribeRuleInput {
    pub name: String,
    pub event_bus_name: Option<String>,
}

impl crate::TreeValue for DescribeRuleInput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self { name: s.take(0)?, event_bus_name: s.take_optional(1)? })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(2);
        s.put(0, self.name);
        s.put_optional(1, self.event_bus_name);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for DescribeRuleInput {
    const SCHEMA: &'static crate::Schema = &schema::DESCRIBE_RULE_REQUEST;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct DescribeRuleOutput {
    pub name: Option<String>,
    pub arn: Option<String>,
    pub event_pattern: Option<String>,
    pub schedule_expression: Option<String>,
    pub state: Option<RuleState>,
    pub description: Option<String>,
    pub role_arn: Option<String>,
    pub managed_by: Option<String>,
    pub event_bus_name: Option<String>,
    pub created_by: Option<String>,
}

impl crate::TreeValue for DescribeRuleOutput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self {
            name: s.take_optional(0)?,
            arn: s.take_optional(1)?,
            event_pattern: s.take_optional(2)?,
            schedule_expression: s.take_optional(3)?,
            state: s.take_optional(4)?,
            description: s.take_optional(5)?,
            role_arn: s.take_optional(6)?,
            managed_by: s.take_optional(7)?,
            event_bus_name: s.take_optional(8)?,
            created_by: s.take_optional(9)?,
        })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(10);
        s.put_optional(0, self.name);
        s.put_optional(1, self.arn);
        s.put_optional(2, self.event_pattern);
        s.put_optional(3, self.schedule_expression);
        s.put_optional(4, self.state);
        s.put_optional(5, self.description);
        s.put_optional(6, self.role_arn);
        s.put_optional(7, self.managed_by);
        s.put_optional(8, self.event_bus_name);
        s.put_optional(9, self.created_by);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for DescribeRuleOutput {
    const SCHEMA: &'static crate::Schema = &schema::DESCRIBE_RULE_RESPONSE;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct DisableRuleInput {
    pub name: String,
    pub event_bus_name: Option<String>,
}

impl crate::TreeValue for DisableRuleInput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self { name: s.take(0)?, event_bus_name: s.take_optional(1)? })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(2);
        s.put(0, self.name);
        s.put_optional(1, self.event_bus_name);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for DisableRuleInput {
    const SCHEMA: &'static crate::Schema = &schema::DISABLE_RULE_REQUEST;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct EcsParameters {
    pub task_definition_arn: String,
    pub task_count: Option<i32>,
    pub launch_type: Option<LaunchType>,
    pub network_configuration: Option<NetworkConfiguration>,
    pub platform_version: Option<String>,
    pub group: Option<String>,
    pub capacity_provider_strategy: Option<Vec<CapacityProviderStrategyItem>>,
    pub enable_ecs_managed_tags: Option<bool>,
    pub enable_execute_command: Option<bool>,
    pub placement_constraints: Option<Vec<PlacementConstraint>>,
    pub placement_strategy: Option<Vec<PlacementStrategy>>,
    pub propagate_tags: Option<PropagateTags>,
    pub reference_id: Option<String>,
    pub tags: Option<Vec<Tag>>,
}

impl crate::TreeValue for EcsParameters {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self {
            task_definition_arn: s.take(0)?,
            task_count: s.take_optional(1)?,
            launch_type: s.take_optional(2)?,
            network_configuration: s.take_optional(3)?,
            platform_version: s.take_optional(4)?,
            group: s.take_optional(5)?,
            capacity_provider_strategy: s.take_optional(6)?,
            enable_ecs_managed_tags: s.take_optional(7)?,
            enable_execute_command: s.take_optional(8)?,
            placement_constraints: s.take_optional(9)?,
            placement_strategy: s.take_optional(10)?,
            propagate_tags: s.take_optional(11)?,
            reference_id: s.take_optional(12)?,
            tags: s.take_optional(13)?,
        })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(14);
        s.put(0, self.task_definition_arn);
        s.put_optional(1, self.task_count);
        s.put_optional(2, self.launch_type);
        s.put_optional(3, self.network_configuration);
        s.put_optional(4, self.platform_version);
        s.put_optional(5, self.group);
        s.put_optional(6, self.capacity_provider_strategy);
        s.put_optional(7, self.enable_ecs_managed_tags);
        s.put_optional(8, self.enable_execute_command);
        s.put_optional(9, self.placement_constraints);
        s.put_optional(10, self.placement_strategy);
        s.put_optional(11, self.propagate_tags);
        s.put_optional(12, self.reference_id);
        s.put_optional(13, self.tags);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for EcsParameters {
    const SCHEMA: &'static crate::Schema = &schema::ECS_PARAMETERS;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct EnableRuleInput {
    pub name: String,
    pub event_bus_name: Option<String>,
}

impl crate::TreeValue for EnableRuleInput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self { name: s.take(0)?, event_bus_name: s.take_optional(1)? })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(2);
        s.put(0, self.name);
        s.put_optional(1, self.event_bus_name);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for EnableRuleInput {
    const SCHEMA: &'static crate::Schema = &schema::ENABLE_RULE_REQUEST;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct EventBus {
    pub name: Option<String>,
    pub arn: Option<String>,
    pub description: Option<String>,
    pub policy: Option<String>,
    pub creation_time: Option<crate::Timestamp>,
    pub last_modified_time: Option<crate::Timestamp>,
    pub managed_by: Option<String>,
}

impl crate::TreeValue for EventBus {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self {
            name: s.take_optional(0)?,
            arn: s.take_optional(1)?,
            description: s.take_optional(2)?,
            policy: s.take_optional(3)?,
            creation_time: s.take_optional(4)?,
            last_modified_time: s.take_optional(5)?,
            managed_by: s.take_optional(6)?,
        })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(7);
        s.put_optional(0, self.name);
        s.put_optional(1, self.arn);
        s.put_optional(2, self.description);
        s.put_optional(3, self.policy);
        s.put_optional(4, self.creation_time);
        s.put_optional(5, self.last_modified_time);
        s.put_optional(6, self.managed_by);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for EventBus {
    const SCHEMA: &'static crate::Schema = &schema::EVENT_BUS;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct HttpParameters {
    pub path_parameter_values: Option<Vec<String>>,
    pub header_parameters: Option<indexmap::IndexMap<String, String>>,
    pub query_string_parameters: Option<indexmap::IndexMap<String, String>>,
}

impl crate::TreeValue for HttpParameters {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self {
            path_parameter_values: s.take_optional(0)?,
            header_parameters: s.take_optional(1)?,
            query_string_parameters: s.take_optional(2)?,
        })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(3);
        s.put_optional(0, self.path_parameter_values);
        s.put_optional(1, self.header_parameters);
        s.put_optional(2, self.query_string_parameters);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for HttpParameters {
    const SCHEMA: &'static crate::Schema = &schema::HTTP_PARAMETERS;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct InputTransformer {
    pub input_paths_map: Option<indexmap::IndexMap<String, String>>,
    pub input_template: String,
}

impl crate::TreeValue for InputTransformer {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self { input_paths_map: s.take_optional(0)?, input_template: s.take(1)? })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(2);
        s.put_optional(0, self.input_paths_map);
        s.put(1, self.input_template);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for InputTransformer {
    const SCHEMA: &'static crate::Schema = &schema::INPUT_TRANSFORMER;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct KinesisParameters {
    pub partition_key_path: String,
}

impl crate::TreeValue for KinesisParameters {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self { partition_key_path: s.take(0)? })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(1);
        s.put(0, self.partition_key_path);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for KinesisParameters {
    const SCHEMA: &'static crate::Schema = &schema::KINESIS_PARAMETERS;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct ListEventBusesInput {
    pub name_prefix: Option<String>,
    pub next_token: Option<String>,
    pub limit: Option<i32>,
}

impl crate::TreeValue for ListEventBusesInput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self {
            name_prefix: s.take_optional(0)?,
            next_token: s.take_optional(1)?,
            limit: s.take_optional(2)?,
        })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(3);
        s.put_optional(0, self.name_prefix);
        s.put_optional(1, self.next_token);
        s.put_optional(2, self.limit);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for ListEventBusesInput {
    const SCHEMA: &'static crate::Schema = &schema::LIST_EVENT_BUSES_REQUEST;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct ListEventBusesOutput {
    pub event_buses: Option<Vec<EventBus>>,
    pub next_token: Option<String>,
}

impl crate::TreeValue for ListEventBusesOutput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self { event_buses: s.take_optional(0)?, next_token: s.take_optional(1)? })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(2);
        s.put_optional(0, self.event_buses);
        s.put_optional(1, self.next_token);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for ListEventBusesOutput {
    const SCHEMA: &'static crate::Schema = &schema::LIST_EVENT_BUSES_RESPONSE;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct ListRuleNamesByTargetInput {
    pub target_arn: String,
    pub event_bus_name: Option<String>,
    pub next_token: Option<String>,
    pub limit: Option<i32>,
}

impl crate::TreeValue for ListRuleNamesByTargetInput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self {
            target_arn: s.take(0)?,
            event_bus_name: s.take_optional(1)?,
            next_token: s.take_optional(2)?,
            limit: s.take_optional(3)?,
        })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(4);
        s.put(0, self.target_arn);
        s.put_optional(1, self.event_bus_name);
        s.put_optional(2, self.next_token);
        s.put_optional(3, self.limit);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for ListRuleNamesByTargetInput {
    const SCHEMA: &'static crate::Schema = &schema::LIST_RULE_NAMES_BY_TARGET_REQUEST;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct ListRuleNamesByTargetOutput {
    pub rule_names: Option<Vec<String>>,
    pub next_token: Option<String>,
}

impl crate::TreeValue for ListRuleNamesByTargetOutput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self { rule_names: s.take_optional(0)?, next_token: s.take_optional(1)? })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(2);
        s.put_optional(0, self.rule_names);
        s.put_optional(1, self.next_token);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for ListRuleNamesByTargetOutput {
    const SCHEMA: &'static crate::Schema = &schema::LIST_RULE_NAMES_BY_TARGET_RESPONSE;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct ListRulesInput {
    pub name_prefix: Option<String>,
    pub event_bus_name: Option<String>,
    pub next_token: Option<String>,
    pub limit: Option<i32>,
}

impl crate::TreeValue for ListRulesInput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self {
            name_prefix: s.take_optional(0)?,
            event_bus_name: s.take_optional(1)?,
            next_token: s.take_optional(2)?,
            limit: s.take_optional(3)?,
        })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(4);
        s.put_optional(0, self.name_prefix);
        s.put_optional(1, self.event_bus_name);
        s.put_optional(2, self.next_token);
        s.put_optional(3, self.limit);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for ListRulesInput {
    const SCHEMA: &'static crate::Schema = &schema::LIST_RULES_REQUEST;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct ListRulesOutput {
    pub rules: Option<Vec<Rule>>,
    pub next_token: Option<String>,
}

impl crate::TreeValue for ListRulesOutput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self { rules: s.take_optional(0)?, next_token: s.take_optional(1)? })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(2);
        s.put_optional(0, self.rules);
        s.put_optional(1, self.next_token);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for ListRulesOutput {
    const SCHEMA: &'static crate::Schema = &schema::LIST_RULES_RESPONSE;
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
    const SCHEMA: &'static crate::Schema = &schema::LIST_TAGS_FOR_RESOURCE_REQUEST;
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
    const SCHEMA: &'static crate::Schema = &schema::LIST_TAGS_FOR_RESOURCE_RESPONSE;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct ListTargetsByRuleInput {
    pub rule: String,
    pub event_bus_name: Option<String>,
    pub next_token: Option<String>,
    pub limit: Option<i32>,
}

impl crate::TreeValue for ListTargetsByRuleInput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self {
            rule: s.take(0)?,
            event_bus_name: s.take_optional(1)?,
            next_token: s.take_optional(2)?,
            limit: s.take_optional(3)?,
        })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(4);
        s.put(0, self.rule);
        s.put_optional(1, self.event_bus_name);
        s.put_optional(2, self.next_token);
        s.put_optional(3, self.limit);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for ListTargetsByRuleInput {
    const SCHEMA: &'static crate::Schema = &schema::LIST_TARGETS_BY_RULE_REQUEST;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct ListTargetsByRuleOutput {
    pub targets: Option<Vec<Target>>,
    pub next_token: Option<String>,
}

impl crate::TreeValue for ListTargetsByRuleOutput {
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

impl crate::Shape for ListTargetsByRuleOutput {
    const SCHEMA: &'static crate::Schema = &schema::LIST_TARGETS_BY_RULE_RESPONSE;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct LogConfig {
    pub include_detail: Option<IncludeDetail>,
    pub level: Option<Level>,
}

impl crate::TreeValue for LogConfig {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self { include_detail: s.take_optional(0)?, level: s.take_optional(1)? })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(2);
        s.put_optional(0, self.include_detail);
        s.put_optional(1, self.level);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for LogConfig {
    const SCHEMA: &'static crate::Schema = &schema::LOG_CONFIG;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct NetworkConfiguration {
    pub awsvpc_configuration: Option<AwsVpcConfiguration>,
}

impl crate::TreeValue for NetworkConfiguration {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self { awsvpc_configuration: s.take_optional(0)? })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(1);
        s.put_optional(0, self.awsvpc_configuration);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for NetworkConfiguration {
    const SCHEMA: &'static crate::Schema = &schema::NETWORK_CONFIGURATION;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct PlacementConstraint {
    pub r#type: Option<PlacementConstraintType>,
    pub expression: Option<String>,
}

impl crate::TreeValue for PlacementConstraint {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self { r#type: s.take_optional(0)?, expression: s.take_optional(1)? })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(2);
        s.put_optional(0, self.r#type);
        s.put_optional(1, self.expression);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for PlacementConstraint {
    const SCHEMA: &'static crate::Schema = &schema::PLACEMENT_CONSTRAINT;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct PlacementStrategy {
    pub r#type: Option<PlacementStrategyType>,
    pub field: Option<String>,
}

impl crate::TreeValue for PlacementStrategy {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self { r#type: s.take_optional(0)?, field: s.take_optional(1)? })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(2);
        s.put_optional(0, self.r#type);
        s.put_optional(1, self.field);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for PlacementStrategy {
    const SCHEMA: &'static crate::Schema = &schema::PLACEMENT_STRATEGY;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct PutEventsInput {
    pub entries: Vec<PutEventsRequestEntry>,
    pub endpoint_id: Option<String>,
}

impl crate::TreeValue for PutEventsInput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self { entries: s.take(0)?, endpoint_id: s.take_optional(1)? })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(2);
        s.put(0, self.entries);
        s.put_optional(1, self.endpoint_id);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for PutEventsInput {
    const SCHEMA: &'static crate::Schema = &schema::PUT_EVENTS_REQUEST;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct PutEventsRequestEntry {
    pub time: Option<crate::Timestamp>,
    pub source: Option<String>,
    pub resources: Option<Vec<String>>,
    pub detail_type: Option<String>,
    pub detail: Option<String>,
    pub event_bus_name: Option<String>,
    pub trace_header: Option<String>,
}

impl crate::TreeValue for PutEventsRequestEntry {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self {
            time: s.take_optional(0)?,
            source: s.take_optional(1)?,
            resources: s.take_optional(2)?,
            detail_type: s.take_optional(3)?,
            detail: s.take_optional(4)?,
            event_bus_name: s.take_optional(5)?,
            trace_header: s.take_optional(6)?,
        })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(7);
        s.put_optional(0, self.time);
        s.put_optional(1, self.source);
        s.put_optional(2, self.resources);
        s.put_optional(3, self.detail_type);
        s.put_optional(4, self.detail);
        s.put_optional(5, self.event_bus_name);
        s.put_optional(6, self.trace_header);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for PutEventsRequestEntry {
    const SCHEMA: &'static crate::Schema = &schema::PUT_EVENTS_REQUEST_ENTRY;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct PutEventsOutput {
    pub failed_entry_count: Option<i32>,
    pub entries: Option<Vec<PutEventsResultEntry>>,
}

impl crate::TreeValue for PutEventsOutput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self { failed_entry_count: s.take_optional(0)?, entries: s.take_optional(1)? })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(2);
        s.put_optional(0, self.failed_entry_count);
        s.put_optional(1, self.entries);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for PutEventsOutput {
    const SCHEMA: &'static crate::Schema = &schema::PUT_EVENTS_RESPONSE;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct PutEventsResultEntry {
    pub event_id: Option<String>,
    pub error_code: Option<String>,
    pub error_message: Option<String>,
}

impl crate::TreeValue for PutEventsResultEntry {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self {
            event_id: s.take_optional(0)?,
            error_code: s.take_optional(1)?,
            error_message: s.take_optional(2)?,
        })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(3);
        s.put_optional(0, self.event_id);
        s.put_optional(1, self.error_code);
        s.put_optional(2, self.error_message);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for PutEventsResultEntry {
    const SCHEMA: &'static crate::Schema = &schema::PUT_EVENTS_RESULT_ENTRY;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct PutPermissionInput {
    pub event_bus_name: Option<String>,
    pub action: Option<String>,
    pub principal: Option<String>,
    pub statement_id: Option<String>,
    pub condition: Option<Condition>,
    pub policy: Option<String>,
}

impl crate::TreeValue for PutPermissionInput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self {
            event_bus_name: s.take_optional(0)?,
            action: s.take_optional(1)?,
            principal: s.take_optional(2)?,
            statement_id: s.take_optional(3)?,
            condition: s.take_optional(4)?,
            policy: s.take_optional(5)?,
        })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(6);
        s.put_optional(0, self.event_bus_name);
        s.put_optional(1, self.action);
        s.put_optional(2, self.principal);
        s.put_optional(3, self.statement_id);
        s.put_optional(4, self.condition);
        s.put_optional(5, self.policy);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for PutPermissionInput {
    const SCHEMA: &'static crate::Schema = &schema::PUT_PERMISSION_REQUEST;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct PutRuleInput {
    pub name: String,
    pub schedule_expression: Option<String>,
    pub event_pattern: Option<String>,
    pub state: Option<RuleState>,
    pub description: Option<String>,
    pub role_arn: Option<String>,
    pub tags: Option<Vec<Tag>>,
    pub event_bus_name: Option<String>,
}

impl crate::TreeValue for PutRuleInput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self {
            name: s.take(0)?,
            schedule_expression: s.take_optional(1)?,
            event_pattern: s.take_optional(2)?,
            state: s.take_optional(3)?,
            description: s.take_optional(4)?,
            role_arn: s.take_optional(5)?,
            tags: s.take_optional(6)?,
            event_bus_name: s.take_optional(7)?,
        })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(8);
        s.put(0, self.name);
        s.put_optional(1, self.schedule_expression);
        s.put_optional(2, self.event_pattern);
        s.put_optional(3, self.state);
        s.put_optional(4, self.description);
        s.put_optional(5, self.role_arn);
        s.put_optional(6, self.tags);
        s.put_optional(7, self.event_bus_name);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for PutRuleInput {
    const SCHEMA: &'static crate::Schema = &schema::PUT_RULE_REQUEST;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct PutRuleOutput {
    pub rule_arn: Option<String>,
}

impl crate::TreeValue for PutRuleOutput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self { rule_arn: s.take_optional(0)? })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(1);
        s.put_optional(0, self.rule_arn);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for PutRuleOutput {
    const SCHEMA: &'static crate::Schema = &schema::PUT_RULE_RESPONSE;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct PutTargetsInput {
    pub rule: String,
    pub event_bus_name: Option<String>,
    pub targets: Vec<Target>,
}

impl crate::TreeValue for PutTargetsInput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self { rule: s.take(0)?, event_bus_name: s.take_optional(1)?, targets: s.take(2)? })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(3);
        s.put(0, self.rule);
        s.put_optional(1, self.event_bus_name);
        s.put(2, self.targets);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for PutTargetsInput {
    const SCHEMA: &'static crate::Schema = &schema::PUT_TARGETS_REQUEST;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct PutTargetsOutput {
    pub failed_entry_count: Option<i32>,
    pub failed_entries: Option<Vec<PutTargetsResultEntry>>,
}

impl crate::TreeValue for PutTargetsOutput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self { failed_entry_count: s.take_optional(0)?, failed_entries: s.take_optional(1)? })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(2);
        s.put_optional(0, self.failed_entry_count);
        s.put_optional(1, self.failed_entries);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for PutTargetsOutput {
    const SCHEMA: &'static crate::Schema = &schema::PUT_TARGETS_RESPONSE;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct PutTargetsResultEntry {
    pub target_id: Option<String>,
    pub error_code: Option<String>,
    pub error_message: Option<String>,
}

impl crate::TreeValue for PutTargetsResultEntry {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self {
            target_id: s.take_optional(0)?,
            error_code: s.take_optional(1)?,
            error_message: s.take_optional(2)?,
        })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(3);
        s.put_optional(0, self.target_id);
        s.put_optional(1, self.error_code);
        s.put_optional(2, self.error_message);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for PutTargetsResultEntry {
    const SCHEMA: &'static crate::Schema = &schema::PUT_TARGETS_RESULT_ENTRY;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct RedshiftDataParameters {
    pub secret_manager_arn: Option<String>,
    pub database: String,
    pub db_user: Option<String>,
    pub sql: Option<String>,
    pub statement_name: Option<String>,
    pub with_event: Option<bool>,
    pub sqls: Option<Vec<String>>,
}

impl crate::TreeValue for RedshiftDataParameters {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self {
            secret_manager_arn: s.take_optional(0)?,
            database: s.take(1)?,
            db_user: s.take_optional(2)?,
            sql: s.take_optional(3)?,
            statement_name: s.take_optional(4)?,
            with_event: s.take_optional(5)?,
            sqls: s.take_optional(6)?,
        })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(7);
        s.put_optional(0, self.secret_manager_arn);
        s.put(1, self.database);
        s.put_optional(2, self.db_user);
        s.put_optional(3, self.sql);
        s.put_optional(4, self.statement_name);
        s.put_optional(5, self.with_event);
        s.put_optional(6, self.sqls);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for RedshiftDataParameters {
    const SCHEMA: &'static crate::Schema = &schema::REDSHIFT_DATA_PARAMETERS;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct RemovePermissionInput {
    pub statement_id: Option<String>,
    pub remove_all_permissions: Option<bool>,
    pub event_bus_name: Option<String>,
}

impl crate::TreeValue for RemovePermissionInput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self {
            statement_id: s.take_optional(0)?,
            remove_all_permissions: s.take_optional(1)?,
            event_bus_name: s.take_optional(2)?,
        })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(3);
        s.put_optional(0, self.statement_id);
        s.put_optional(1, self.remove_all_permissions);
        s.put_optional(2, self.event_bus_name);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for RemovePermissionInput {
    const SCHEMA: &'static crate::Schema = &schema::REMOVE_PERMISSION_REQUEST;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct RemoveTargetsInput {
    pub rule: String,
    pub event_bus_name: Option<String>,
    pub ids: Vec<String>,
    pub force: Option<bool>,
}

impl crate::TreeValue for RemoveTargetsInput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self {
            rule: s.take(0)?,
            event_bus_name: s.take_optional(1)?,
            ids: s.take(2)?,
            force: s.take_optional(3)?,
        })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(4);
        s.put(0, self.rule);
        s.put_optional(1, self.event_bus_name);
        s.put(2, self.ids);
        s.put_optional(3, self.force);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for RemoveTargetsInput {
    const SCHEMA: &'static crate::Schema = &schema::REMOVE_TARGETS_REQUEST;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct RemoveTargetsOutput {
    pub failed_entry_count: Option<i32>,
    pub failed_entries: Option<Vec<RemoveTargetsResultEntry>>,
}

impl crate::TreeValue for RemoveTargetsOutput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self { failed_entry_count: s.take_optional(0)?, failed_entries: s.take_optional(1)? })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(2);
        s.put_optional(0, self.failed_entry_count);
        s.put_optional(1, self.failed_entries);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for RemoveTargetsOutput {
    const SCHEMA: &'static crate::Schema = &schema::REMOVE_TARGETS_RESPONSE;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct RemoveTargetsResultEntry {
    pub target_id: Option<String>,
    pub error_code: Option<String>,
    pub error_message: Option<String>,
}

impl crate::TreeValue for RemoveTargetsResultEntry {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self {
            target_id: s.take_optional(0)?,
            error_code: s.take_optional(1)?,
            error_message: s.take_optional(2)?,
        })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(3);
        s.put_optional(0, self.target_id);
        s.put_optional(1, self.error_code);
        s.put_optional(2, self.error_message);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for RemoveTargetsResultEntry {
    const SCHEMA: &'static crate::Schema = &schema::REMOVE_TARGETS_RESULT_ENTRY;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct RetryPolicy {
    pub maximum_retry_attempts: Option<i32>,
    pub maximum_event_age_in_seconds: Option<i32>,
}

impl crate::TreeValue for RetryPolicy {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self {
            maximum_retry_attempts: s.take_optional(0)?,
            maximum_event_age_in_seconds: s.take_optional(1)?,
        })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(2);
        s.put_optional(0, self.maximum_retry_attempts);
        s.put_optional(1, self.maximum_event_age_in_seconds);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for RetryPolicy {
    const SCHEMA: &'static crate::Schema = &schema::RETRY_POLICY;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct Rule {
    pub name: Option<String>,
    pub arn: Option<String>,
    pub event_pattern: Option<String>,
    pub state: Option<RuleState>,
    pub description: Option<String>,
    pub schedule_expression: Option<String>,
    pub role_arn: Option<String>,
    pub managed_by: Option<String>,
    pub event_bus_name: Option<String>,
}

impl crate::TreeValue for Rule {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self {
            name: s.take_optional(0)?,
            arn: s.take_optional(1)?,
            event_pattern: s.take_optional(2)?,
            state: s.take_optional(3)?,
            description: s.take_optional(4)?,
            schedule_expression: s.take_optional(5)?,
            role_arn: s.take_optional(6)?,
            managed_by: s.take_optional(7)?,
            event_bus_name: s.take_optional(8)?,
        })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(9);
        s.put_optional(0, self.name);
        s.put_optional(1, self.arn);
        s.put_optional(2, self.event_pattern);
        s.put_optional(3, self.state);
        s.put_optional(4, self.description);
        s.put_optional(5, self.schedule_expression);
        s.put_optional(6, self.role_arn);
        s.put_optional(7, self.managed_by);
        s.put_optional(8, self.event_bus_name);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for Rule {
    const SCHEMA: &'static crate::Schema = &schema::RULE;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct RunCommandParameters {
    pub run_command_targets: Vec<RunCommandTarget>,
}

impl crate::TreeValue for RunCommandParameters {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self { run_command_targets: s.take(0)? })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(1);
        s.put(0, self.run_command_targets);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for RunCommandParameters {
    const SCHEMA: &'static crate::Schema = &schema::RUN_COMMAND_PARAMETERS;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct RunCommandTarget {
    pub key: String,
    pub values: Vec<String>,
}

impl crate::TreeValue for RunCommandTarget {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self { key: s.take(0)?, values: s.take(1)? })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(2);
        s.put(0, self.key);
        s.put(1, self.values);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for RunCommandTarget {
    const SCHEMA: &'static crate::Schema = &schema::RUN_COMMAND_TARGET;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct SageMakerPipelineParameter {
    pub name: String,
    pub value: String,
}

impl crate::TreeValue for SageMakerPipelineParameter {
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

impl crate::Shape for SageMakerPipelineParameter {
    const SCHEMA: &'static crate::Schema = &schema::SAGE_MAKER_PIPELINE_PARAMETER;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct SageMakerPipelineParameters {
    pub pipeline_parameter_list: Option<Vec<SageMakerPipelineParameter>>,
}

impl crate::TreeValue for SageMakerPipelineParameters {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self { pipeline_parameter_list: s.take_optional(0)? })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(1);
        s.put_optional(0, self.pipeline_parameter_list);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for SageMakerPipelineParameters {
    const SCHEMA: &'static crate::Schema = &schema::SAGE_MAKER_PIPELINE_PARAMETERS;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct SqsParameters {
    pub message_group_id: Option<String>,
}

impl crate::TreeValue for SqsParameters {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self { message_group_id: s.take_optional(0)? })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(1);
        s.put_optional(0, self.message_group_id);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for SqsParameters {
    const SCHEMA: &'static crate::Schema = &schema::SQS_PARAMETERS;
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
    const SCHEMA: &'static crate::Schema = &schema::TAG_RESOURCE_REQUEST;
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
    const SCHEMA: &'static crate::Schema = &schema::TAG_RESOURCE_RESPONSE;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct Target {
    pub id: String,
    pub arn: String,
    pub role_arn: Option<String>,
    pub input: Option<String>,
    pub input_path: Option<String>,
    pub input_transformer: Option<InputTransformer>,
    pub kinesis_parameters: Option<KinesisParameters>,
    pub run_command_parameters: Option<RunCommandParameters>,
    pub ecs_parameters: Option<EcsParameters>,
    pub batch_parameters: Option<BatchParameters>,
    pub sqs_parameters: Option<SqsParameters>,
    pub http_parameters: Option<HttpParameters>,
    pub redshift_data_parameters: Option<RedshiftDataParameters>,
    pub sage_maker_pipeline_parameters: Option<SageMakerPipelineParameters>,
    pub dead_letter_config: Option<DeadLetterConfig>,
    pub retry_policy: Option<RetryPolicy>,
    pub app_sync_parameters: Option<AppSyncParameters>,
}

impl crate::TreeValue for Target {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self {
            id: s.take(0)?,
            arn: s.take(1)?,
            role_arn: s.take_optional(2)?,
            input: s.take_optional(3)?,
            input_path: s.take_optional(4)?,
            input_transformer: s.take_optional(5)?,
            kinesis_parameters: s.take_optional(6)?,
            run_command_parameters: s.take_optional(7)?,
            ecs_parameters: s.take_optional(8)?,
            batch_parameters: s.take_optional(9)?,
            sqs_parameters: s.take_optional(10)?,
            http_parameters: s.take_optional(11)?,
            redshift_data_parameters: s.take_optional(12)?,
            sage_maker_pipeline_parameters: s.take_optional(13)?,
            dead_letter_config: s.take_optional(14)?,
            retry_policy: s.take_optional(15)?,
            app_sync_parameters: s.take_optional(16)?,
        })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(17);
        s.put(0, self.id);
        s.put(1, self.arn);
        s.put_optional(2, self.role_arn);
        s.put_optional(3, self.input);
        s.put_optional(4, self.input_path);
        s.put_optional(5, self.input_transformer);
        s.put_optional(6, self.kinesis_parameters);
        s.put_optional(7, self.run_command_parameters);
        s.put_optional(8, self.ecs_parameters);
        s.put_optional(9, self.batch_parameters);
        s.put_optional(10, self.sqs_parameters);
        s.put_optional(11, self.http_parameters);
        s.put_optional(12, self.redshift_data_parameters);
        s.put_optional(13, self.sage_maker_pipeline_parameters);
        s.put_optional(14, self.dead_letter_config);
        s.put_optional(15, self.retry_policy);
        s.put_optional(16, self.app_sync_parameters);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for Target {
    const SCHEMA: &'static crate::Schema = &schema::TARGET;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct TestEventPatternInput {
    pub event_pattern: String,
    pub event: String,
}

impl crate::TreeValue for TestEventPatternInput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self { event_pattern: s.take(0)?, event: s.take(1)? })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(2);
        s.put(0, self.event_pattern);
        s.put(1, self.event);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for TestEventPatternInput {
    const SCHEMA: &'static crate::Schema = &schema::TEST_EVENT_PATTERN_REQUEST;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct TestEventPatternOutput {
    pub result: Option<bool>,
}

impl crate::TreeValue for TestEventPatternOutput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self { result: s.take_optional(0)? })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(1);
        s.put_optional(0, self.result);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for TestEventPatternOutput {
    const SCHEMA: &'static crate::Schema = &schema::TEST_EVENT_PATTERN_RESPONSE;
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
    const SCHEMA: &'static crate::Schema = &schema::UNTAG_RESOURCE_RESPONSE;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct DeleteEventBusOutput {}

impl crate::TreeValue for DeleteEventBusOutput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        tree.structure()?;
        Ok(Self {})
    }
    fn into_tree(self) -> crate::Tree {
        crate::Tree::Structure(crate::Structure::default())
    }
}

impl crate::Shape for DeleteEventBusOutput {
    const SCHEMA: &'static crate::Schema = &schema::DELETE_EVENT_BUS_OUTPUT;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct DeleteRuleOutput {}

impl crate::TreeValue for DeleteRuleOutput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        tree.structure()?;
        Ok(Self {})
    }
    fn into_tree(self) -> crate::Tree {
        crate::Tree::Structure(crate::Structure::default())
    }
}

impl crate::Shape for DeleteRuleOutput {
    const SCHEMA: &'static crate::Schema = &schema::DELETE_RULE_OUTPUT;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct DisableRuleOutput {}

impl crate::TreeValue for DisableRuleOutput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        tree.structure()?;
        Ok(Self {})
    }
    fn into_tree(self) -> crate::Tree {
        crate::Tree::Structure(crate::Structure::default())
    }
}

impl crate::Shape for DisableRuleOutput {
    const SCHEMA: &'static crate::Schema = &schema::DISABLE_RULE_OUTPUT;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct EnableRuleOutput {}

impl crate::TreeValue for EnableRuleOutput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        tree.structure()?;
        Ok(Self {})
    }
    fn into_tree(self) -> crate::Tree {
        crate::Tree::Structure(crate::Structure::default())
    }
}

impl crate::Shape for EnableRuleOutput {
    const SCHEMA: &'static crate::Schema = &schema::ENABLE_RULE_OUTPUT;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct PutPermissionOutput {}

impl crate::TreeValue for PutPermissionOutput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        tree.structure()?;
        Ok(Self {})
    }
    fn into_tree(self) -> crate::Tree {
        crate::Tree::Structure(crate::Structure::default())
    }
}

impl crate::Shape for PutPermissionOutput {
    const SCHEMA: &'static crate::Schema = &schema::PUT_PERMISSION_OUTPUT;
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

crate::serde_by_tree!(
    AppSyncParameters,
    AwsVpcConfiguration,
    BatchArrayProperties,
    BatchParameters,
    BatchRetryStrategy,
    CapacityProviderStrategyItem,
    Condition,
    CreateEventBusInput,
    CreateEventBusOutput,
    DeadLetterConfig,
    DeleteEventBusInput,
    DeleteRuleInput,
    DescribeEventBusInput,
    DescribeEventBusOutput,
    DescribeRuleInput,
    DescribeRuleOutput,
    DisableRuleInput,
    EcsParameters,
    EnableRuleInput,
    EventBus,
    HttpParameters,
    InputTransformer,
    KinesisParameters,
    ListEventBusesInput,
    ListEventBusesOutput,
    ListRuleNamesByTargetInput,
    ListRuleNamesByTargetOutput,
    ListRulesInput,
    ListRulesOutput,
    ListTagsForResourceInput,
    ListTagsForResourceOutput,
    ListTargetsByRuleInput,
    ListTargetsByRuleOutput,
    LogConfig,
    NetworkConfiguration,
    PlacementConstraint,
    PlacementStrategy,
    PutEventsInput,
    PutEventsRequestEntry,
    PutEventsOutput,
    PutEventsResultEntry,
    PutPermissionInput,
    PutRuleInput,
    PutRuleOutput,
    PutTargetsInput,
    PutTargetsOutput,
    PutTargetsResultEntry,
    RedshiftDataParameters,
    RemovePermissionInput,
    RemoveTargetsInput,
    RemoveTargetsOutput,
    RemoveTargetsResultEntry,
    RetryPolicy,
    Rule,
    RunCommandParameters,
    RunCommandTarget,
    SageMakerPipelineParameter,
    SageMakerPipelineParameters,
    SqsParameters,
    Tag,
    TagResourceInput,
    TagResourceOutput,
    Target,
    TestEventPatternInput,
    TestEventPatternOutput,
    UntagResourceInput,
    UntagResourceOutput,
    DeleteEventBusOutput,
    DeleteRuleOutput,
    DisableRuleOutput,
    EnableRuleOutput,
    PutPermissionOutput,
    RemovePermissionOutput,
);

crate::string_enum! {
    pub enum AssignPublicIp {
        Enabled = "ENABLED",
        Disabled = "DISABLED",
    }
    pub enum IncludeDetail {
        None = "NONE",
        Full = "FULL",
    }
    pub enum LaunchType {
        Ec2 = "EC2",
        Fargate = "FARGATE",
        External = "EXTERNAL",
    }
    pub enum Level {
        Off = "OFF",
        Error = "ERROR",
        Info = "INFO",
        Trace = "TRACE",
    }
    pub enum PlacementConstraintType {
        DistinctInstance = "distinctInstance",
        MemberOf = "memberOf",
    }
    pub enum PlacementStrategyType {
        Random = "random",
        Spread = "spread",
        Binpack = "binpack",
    }
    pub enum PropagateTags {
        TaskDefinition = "TASK_DEFINITION",
    }
    pub enum RuleState {
        Enabled = "ENABLED",
        Disabled = "DISABLED",
        EnabledWithAllCloudtrailManagementEvents = "ENABLED_WITH_ALL_CLOUDTRAIL_MANAGEMENT_EVENTS",
    }
}

/// The shapes as the model has them.
pub mod schema {
    use crate::{Kind, Member, Schema, scalar};

    pub static ACTION: Schema =
        Schema::plain("Action", Kind::String).min(1.0).max(64.0).pattern("events:[a-zA-Z]+");
    pub static APP_SYNC_PARAMETERS: Schema = Schema::plain("AppSyncParameters", Kind::Structure)
        .members(&[Member::plain("GraphQLOperation", &GRAPH_QL_OPERATION)]);
    pub static ARN: Schema = Schema::plain("Arn", Kind::String).min(1.0).max(1600.0);
    pub static ASSIGN_PUBLIC_IP: Schema =
        Schema::plain("AssignPublicIp", Kind::String).one_of(super::AssignPublicIp::VALUES);
    pub static AWS_VPC_CONFIGURATION: Schema =
        Schema::plain("AwsVpcConfiguration", Kind::Structure).members(&[
            Member::plain("Subnets", &STRING_LIST).required(),
            Member::plain("SecurityGroups", &STRING_LIST),
            Member::plain("AssignPublicIp", &ASSIGN_PUBLIC_IP),
        ]);
    pub static BATCH_ARRAY_PROPERTIES: Schema = Schema::plain("BatchArrayProperties", Kind::Structure)
        .members(&[Member::plain("Size", &scalar::INTEGER)]);
    pub static BATCH_PARAMETERS: Schema = Schema::plain("BatchParameters", Kind::Structure).members(&[
        Member::plain("JobDefinition", &scalar::STRING).required(),
        Member::plain("JobName", &scalar::STRING).required(),
        Member::plain("ArrayProperties", &BATCH_ARRAY_PROPERTIES),
        Member::plain("RetryStrategy", &BATCH_RETRY_STRATEGY),
    ]);
    pub static BATCH_RETRY_STRATEGY: Schema = Schema::plain("BatchRetryStrategy", Kind::Structure)
        .members(&[Member::plain("Attempts", &scalar::INTEGER)]);
    pub static CAPACITY_PROVIDER: Schema =
        Schema::plain("CapacityProvider", Kind::String).min(1.0).max(255.0);
    pub static CAPACITY_PROVIDER_STRATEGY: Schema = Schema::plain("CapacityProviderStrategy", Kind::List)
        .members(&[Member::plain("member", &CAPACITY_PROVIDER_STRATEGY_ITEM)])
        .max(6.0);
    pub static CAPACITY_PROVIDER_STRATEGY_ITEM: Schema =
        Schema::plain("CapacityProviderStrategyItem", Kind::Structure).members(&[
            Member::plain("capacityProvider", &CAPACITY_PROVIDER).required(),
            Member::plain("weight", &CAPACITY_PROVIDER_STRATEGY_ITEM_WEIGHT),
            Member::plain("base", &CAPACITY_PROVIDER_STRATEGY_ITEM_BASE),
        ]);
    pub static CAPACITY_PROVIDER_STRATEGY_ITEM_BASE: Schema =
        Schema::plain("CapacityProviderStrategyItemBase", Kind::Integer).min(0.0).max(100000.0);
    pub static CAPACITY_PROVIDER_STRATEGY_ITEM_WEIGHT: Schema =
        Schema::plain("CapacityProviderStrategyItemWeight", Kind::Integer).min(0.0).max(1000.0);
    pub static CONDITION: Schema = Schema::plain("Condition", Kind::Structure).members(&[
        Member::plain("Type", &scalar::STRING).required(),
        Member::plain("Key", &scalar::STRING).required(),
        Member::plain("Value", &scalar::STRING).required(),
    ]);
    pub static CREATE_EVENT_BUS_REQUEST: Schema = Schema::plain("CreateEventBusRequest", Kind::Structure)
        .members(&[
            Member::plain("Name", &EVENT_BUS_NAME).required(),
            Member::plain("EventSourceName", &EVENT_SOURCE_NAME),
            Member::plain("Description", &EVENT_BUS_DESCRIPTION),
            Member::plain("KmsKeyIdentifier", &KMS_KEY_IDENTIFIER),
            Member::plain("DeadLetterConfig", &DEAD_LETTER_CONFIG),
            Member::plain("LogConfig", &LOG_CONFIG),
            Member::plain("Tags", &TAG_LIST),
        ]);
    pub static CREATE_EVENT_BUS_RESPONSE: Schema = Schema::plain("CreateEventBusResponse", Kind::Structure)
        .members(&[
            Member::plain("EventBusArn", &scalar::STRING),
            Member::plain("Description", &EVENT_BUS_DESCRIPTION),
            Member::plain("KmsKeyIdentifier", &KMS_KEY_IDENTIFIER),
            Member::plain("DeadLetterConfig", &DEAD_LETTER_CONFIG),
            Member::plain("LogConfig", &LOG_CONFIG),
        ]);
    pub static CREATED_BY: Schema = Schema::plain("CreatedBy", Kind::String).min(1.0).max(128.0);
    pub static DATABASE: Schema = Schema::plain("Database", Kind::String).min(1.0).max(64.0);
    pub static DB_USER: Schema = Schema::plain("DbUser", Kind::String).min(1.0).max(128.0);
    pub static DEAD_LETTER_CONFIG: Schema =
        Schema::plain("DeadLetterConfig", Kind::Structure).members(&[Member::plain("Arn", &RESOURCE_ARN)]);
    pub static DELETE_EVENT_BUS_REQUEST: Schema = Schema::plain("DeleteEventBusRequest", Kind::Structure)
        .members(&[Member::plain("Name", &EVENT_BUS_NAME).required()]);
    pub static DELETE_RULE_REQUEST: Schema = Schema::plain("DeleteRuleRequest", Kind::Structure).members(&[
        Member::plain("Name", &RULE_NAME).required(),
        Member::plain("EventBusName", &EVENT_BUS_NAME_OR_ARN),
        Member::plain("Force", &scalar::BOOLEAN),
    ]);
    pub static DESCRIBE_EVENT_BUS_REQUEST: Schema = Schema::plain("DescribeEventBusRequest", Kind::Structure)
        .members(&[Member::plain("Name", &EVENT_BUS_NAME_OR_ARN)]);
    pub static DESCRIBE_EVENT_BUS_RESPONSE: Schema =
        Schema::plain("DescribeEventBusResponse", Kind::Structure).members(&[
            Member::plain("Name", &scalar::STRING),
            Member::plain("Arn", &scalar::STRING),
            Member::plain("Description", &EVENT_BUS_DESCRIPTION),
            Member::plain("KmsKeyIdentifier", &KMS_KEY_IDENTIFIER),
            Member::plain("DeadLetterConfig", &DEAD_LETTER_CONFIG),
            Member::plain("Policy", &scalar::STRING),
            Member::plain("LogConfig", &LOG_CONFIG),
            Member::plain("CreationTime", &scalar::TIMESTAMP),
            Member::plain("LastModifiedTime", &scalar::TIMESTAMP),
            Member::plain("ManagedBy", &MANAGED_BY),
        ]);
    pub static DESCRIBE_RULE_REQUEST: Schema =
        Schema::plain("DescribeRuleRequest", Kind::Structure).members(&[
            Member::plain("Name", &RULE_NAME).required(),
            Member::plain("EventBusName", &EVENT_BUS_NAME_OR_ARN),
        ]);
    pub static DESCRIBE_RULE_RESPONSE: Schema = Schema::plain("DescribeRuleResponse", Kind::Structure)
        .members(&[
            Member::plain("Name", &RULE_NAME),
            Member::plain("Arn", &RULE_ARN),
            Member::plain("EventPattern", &EVENT_PATTERN),
            Member::plain("ScheduleExpression", &SCHEDULE_EXPRESSION),
            Member::plain("State", &RULE_STATE),
            Member::plain("Description", &RULE_DESCRIPTION),
            Member::plain("RoleArn", &ROLE_ARN),
            Member::plain("ManagedBy", &MANAGED_BY),
            Member::plain("EventBusName", &EVENT_BUS_NAME),
            Member::plain("CreatedBy", &CREATED_BY),
        ]);
    pub static DISABLE_RULE_REQUEST: Schema =
        Schema::plain("DisableRuleRequest", Kind::Structure).members(&[
            Member::plain("Name", &RULE_NAME).required(),
            Member::plain("EventBusName", &EVENT_BUS_NAME_OR_ARN),
        ]);
    pub static ECS_PARAMETERS: Schema = Schema::plain("EcsParameters", Kind::Structure).members(&[
        Member::plain("TaskDefinitionArn", &ARN).required(),
        Member::plain("TaskCount", &LIMIT_MIN1),
        Member::plain("LaunchType", &LAUNCH_TYPE),
        Member::plain("NetworkConfiguration", &NETWORK_CONFIGURATION),
        Member::plain("PlatformVersion", &scalar::STRING),
        Member::plain("Group", &scalar::STRING),
        Member::plain("CapacityProviderStrategy", &CAPACITY_PROVIDER_STRATEGY),
        Member::plain("EnableECSManagedTags", &scalar::BOOLEAN),
        Member::plain("EnableExecuteCommand", &scalar::BOOLEAN),
        Member::plain("PlacementConstraints", &PLACEMENT_CONSTRAINTS),
        Member::plain("PlacementStrategy", &PLACEMENT_STRATEGIES),
        Member::plain("PropagateTags", &PROPAGATE_TAGS),
        Member::plain("ReferenceId", &REFERENCE_ID),
        Member::plain("Tags", &TAG_LIST),
    ]);
    pub static ENABLE_RULE_REQUEST: Schema = Schema::plain("EnableRuleRequest", Kind::Structure).members(&[
        Member::plain("Name", &RULE_NAME).required(),
        Member::plain("EventBusName", &EVENT_BUS_NAME_OR_ARN),
    ]);
    pub static ENDPOINT_ID: Schema = Schema::plain("EndpointId", Kind::String)
        .min(1.0)
        .max(50.0)
        .pattern(r"^[A-Za-z0-9\-]+[\.][A-Za-z0-9\-]+$");
    pub static EVENT_BUS: Schema = Schema::plain("EventBus", Kind::Structure).members(&[
        Member::plain("Name", &scalar::STRING),
        Member::plain("Arn", &scalar::STRING),
        Member::plain("Description", &EVENT_BUS_DESCRIPTION),
        Member::plain("Policy", &scalar::STRING),
        Member::plain("CreationTime", &scalar::TIMESTAMP),
        Member::plain("LastModifiedTime", &scalar::TIMESTAMP),
        Member::plain("ManagedBy", &MANAGED_BY),
    ]);
    pub static EVENT_BUS_DESCRIPTION: Schema = Schema::plain("EventBusDescription", Kind::String).max(512.0);
    pub static EVENT_BUS_LIST: Schema =
        Schema::plain("EventBusList", Kind::List).members(&[Member::plain("member", &EVENT_BUS)]);
    pub static EVENT_BUS_NAME: Schema =
        Schema::plain("EventBusName", Kind::String).min(1.0).max(256.0).pattern(r"[/\.\-_A-Za-z0-9]+");
    pub static EVENT_BUS_NAME_OR_ARN: Schema = Schema::plain("EventBusNameOrArn", Kind::String)
        .min(1.0)
        .max(1600.0)
        .pattern(r"(arn:aws[\w-]*:events:[a-z]+-[a-z]+-[\w-]+:[0-9]{12}:event-bus\/)?[/\.\-_A-Za-z0-9]+");
    pub static EVENT_ID: Schema = Schema::plain("EventId", Kind::String).max(64.0);
    pub static EVENT_PATTERN: Schema = Schema::plain("EventPattern", Kind::String).max(4096.0);
    pub static EVENT_RESOURCE: Schema = Schema::plain("EventResource", Kind::String).max(2048.0);
    pub static EVENT_RESOURCE_LIST: Schema =
        Schema::plain("EventResourceList", Kind::List).members(&[Member::plain("member", &EVENT_RESOURCE)]);
    pub static EVENT_SOURCE_NAME: Schema = Schema::plain("EventSourceName", Kind::String)
        .min(1.0)
        .max(256.0)
        .pattern(r"aws\.partner(/[\.\-_A-Za-z0-9]+){2,}");
    pub static GRAPH_QL_OPERATION: Schema =
        Schema::plain("GraphQLOperation", Kind::String).min(1.0).max(1048576.0).sensitive();
    pub static HEADER_KEY: Schema =
        Schema::plain("HeaderKey", Kind::String).max(512.0).pattern("^[!#$%&'*+-.^_`|~0-9a-zA-Z]+$");
    pub static HEADER_PARAMETERS_MAP: Schema = Schema::plain("HeaderParametersMap", Kind::Map)
        .members(&[Member::plain("key", &HEADER_KEY), Member::plain("value", &HEADER_VALUE)]);
    pub static HEADER_VALUE: Schema = Schema::plain("HeaderValue", Kind::String)
        .max(512.0)
        .pattern(r"^[ \t]*[\x20-\x7E]+([ \t]+[\x20-\x7E]+)*[ \t]*$");
    pub static HTTP_PARAMETERS: Schema = Schema::plain("HttpParameters", Kind::Structure).members(&[
        Member::plain("PathParameterValues", &PATH_PARAMETER_LIST),
        Member::plain("HeaderParameters", &HEADER_PARAMETERS_MAP),
        Member::plain("QueryStringParameters", &QUERY_STRING_PARAMETERS_MAP),
    ]);
    pub static INCLUDE_DETAIL: Schema =
        Schema::plain("IncludeDetail", Kind::String).one_of(super::IncludeDetail::VALUES);
    pub static INPUT_TRANSFORMER: Schema = Schema::plain("InputTransformer", Kind::Structure).members(&[
        Member::plain("InputPathsMap", &TRANSFORMER_PATHS),
        Member::plain("InputTemplate", &TRANSFORMER_INPUT).required(),
    ]);
    pub static INPUT_TRANSFORMER_PATH_KEY: Schema = Schema::plain("InputTransformerPathKey", Kind::String)
        .min(1.0)
        .max(256.0)
        .pattern(r"[A-Za-z0-9\_\-]+");
    pub static KINESIS_PARAMETERS: Schema = Schema::plain("KinesisParameters", Kind::Structure)
        .members(&[Member::plain("PartitionKeyPath", &TARGET_PARTITION_KEY_PATH).required()]);
    pub static KMS_KEY_IDENTIFIER: Schema =
        Schema::plain("KmsKeyIdentifier", Kind::String).max(2048.0).pattern(r"^[a-zA-Z0-9_\-/:]*$");
    pub static LAUNCH_TYPE: Schema =
        Schema::plain("LaunchType", Kind::String).one_of(super::LaunchType::VALUES);
    pub static LEVEL: Schema = Schema::plain("Level", Kind::String).one_of(super::Level::VALUES);
    pub static LIMIT_MAX100: Schema = Schema::plain("LimitMax100", Kind::Integer).min(1.0).max(100.0);
    pub static LIMIT_MIN1: Schema = Schema::plain("LimitMin1", Kind::Integer).min(1.0);
    pub static LIST_EVENT_BUSES_REQUEST: Schema = Schema::plain("ListEventBusesRequest", Kind::Structure)
        .members(&[
            Member::plain("NamePrefix", &EVENT_BUS_NAME),
            Member::plain("NextToken", &NEXT_TOKEN),
            Member::plain("Limit", &LIMIT_MAX100),
        ]);
    pub static LIST_EVENT_BUSES_RESPONSE: Schema = Schema::plain("ListEventBusesResponse", Kind::Structure)
        .members(&[Member::plain("EventBuses", &EVENT_BUS_LIST), Member::plain("NextToken", &NEXT_TOKEN)]);
    pub static LIST_RULE_NAMES_BY_TARGET_REQUEST: Schema =
        Schema::plain("ListRuleNamesByTargetRequest", Kind::Structure).members(&[
            Member::plain("TargetArn", &TARGET_ARN).required(),
            Member::plain("EventBusName", &EVENT_BUS_NAME_OR_ARN),
            Member::plain("NextToken", &NEXT_TOKEN),
            Member::plain("Limit", &LIMIT_MAX100),
        ]);
    pub static LIST_RULE_NAMES_BY_TARGET_RESPONSE: Schema =
        Schema::plain("ListRuleNamesByTargetResponse", Kind::Structure)
            .members(&[Member::plain("RuleNames", &RULE_NAME_LIST), Member::plain("NextToken", &NEXT_TOKEN)]);
    pub static LIST_RULES_REQUEST: Schema = Schema::plain("ListRulesRequest", Kind::Structure).members(&[
        Member::plain("NamePrefix", &RULE_NAME),
        Member::plain("EventBusName", &EVENT_BUS_NAME_OR_ARN),
        Member::plain("NextToken", &NEXT_TOKEN),
        Member::plain("Limit", &LIMIT_MAX100),
    ]);
    pub static LIST_RULES_RESPONSE: Schema = Schema::plain("ListRulesResponse", Kind::Structure)
        .members(&[Member::plain("Rules", &RULE_RESPONSE_LIST), Member::plain("NextToken", &NEXT_TOKEN)]);
    pub static LIST_TAGS_FOR_RESOURCE_REQUEST: Schema = Schema::plain(
        "ListTagsForResourceRequest",
        Kind::Structure,
    )
    .members(&[Member::plain("ResourceARN", &ARN).required()]);
    pub static LIST_TAGS_FOR_RESOURCE_RESPONSE: Schema =
        Schema::plain("ListTagsForResourceResponse", Kind::Structure)
            .members(&[Member::plain("Tags", &TAG_LIST)]);
    pub static LIST_TARGETS_BY_RULE_REQUEST: Schema =
        Schema::plain("ListTargetsByRuleRequest", Kind::Structure).members(&[
            Member::plain("Rule", &RULE_NAME).required(),
            Member::plain("EventBusName", &EVENT_BUS_NAME_OR_ARN),
            Member::plain("NextToken", &NEXT_TOKEN),
            Member::plain("Limit", &LIMIT_MAX100),
        ]);
    pub static LIST_TARGETS_BY_RULE_RESPONSE: Schema =
        Schema::plain("ListTargetsByRuleResponse", Kind::Structure)
            .members(&[Member::plain("Targets", &TARGET_LIST), Member::plain("NextToken", &NEXT_TOKEN)]);
    pub static LOG_CONFIG: Schema = Schema::plain("LogConfig", Kind::Structure)
        .members(&[Member::plain("IncludeDetail", &INCLUDE_DETAIL), Member::plain("Level", &LEVEL)]);
    pub static MANAGED_BY: Schema = Schema::plain("ManagedBy", Kind::String).min(1.0).max(128.0);
    pub static MAXIMUM_EVENT_AGE_IN_SECONDS: Schema =
        Schema::plain("MaximumEventAgeInSeconds", Kind::Integer).min(60.0).max(86400.0);
    pub static MAXIMUM_RETRY_ATTEMPTS: Schema =
        Schema::plain("MaximumRetryAttempts", Kind::Integer).min(0.0).max(185.0);
    pub static MESSAGE_GROUP_ID: Schema = Schema::plain("MessageGroupId", Kind::String).max(100.0);
    pub static NETWORK_CONFIGURATION: Schema = Schema::plain("NetworkConfiguration", Kind::Structure)
        .members(&[Member::plain("awsvpcConfiguration", &AWS_VPC_CONFIGURATION)]);
    pub static NEXT_TOKEN: Schema = Schema::plain("NextToken", Kind::String).min(1.0).max(2048.0);
    pub static NON_PARTNER_EVENT_BUS_NAME: Schema = Schema::plain("NonPartnerEventBusName", Kind::String)
        .min(1.0)
        .max(256.0)
        .pattern(r"[\.\-_A-Za-z0-9]+");
    pub static NON_PARTNER_EVENT_BUS_NAME_OR_ARN: Schema =
        Schema::plain("NonPartnerEventBusNameOrArn", Kind::String)
            .min(1.0)
            .max(1600.0)
            .pattern(r"(arn:aws[\w-]*:events:[a-z]+-[a-z]+-[\w-]+:[0-9]{12}:event-bus\/)?[\.\-_A-Za-z0-9]+");
    pub static PATH_PARAMETER: Schema = Schema::plain("PathParameter", Kind::String).pattern(r"^(?!\s*$).+");
    pub static PATH_PARAMETER_LIST: Schema =
        Schema::plain("PathParameterList", Kind::List).members(&[Member::plain("member", &PATH_PARAMETER)]);
    pub static PLACEMENT_CONSTRAINT: Schema =
        Schema::plain("PlacementConstraint", Kind::Structure).members(&[
            Member::plain("type", &PLACEMENT_CONSTRAINT_TYPE),
            Member::plain("expression", &PLACEMENT_CONSTRAINT_EXPRESSION),
        ]);
    pub static PLACEMENT_CONSTRAINT_EXPRESSION: Schema =
        Schema::plain("PlacementConstraintExpression", Kind::String).max(2000.0);
    pub static PLACEMENT_CONSTRAINT_TYPE: Schema =
        Schema::plain("PlacementConstraintType", Kind::String).one_of(super::PlacementConstraintType::VALUES);
    pub static PLACEMENT_CONSTRAINTS: Schema = Schema::plain("PlacementConstraints", Kind::List)
        .members(&[Member::plain("member", &PLACEMENT_CONSTRAINT)])
        .max(10.0);
    pub static PLACEMENT_STRATEGIES: Schema = Schema::plain("PlacementStrategies", Kind::List)
        .members(&[Member::plain("member", &PLACEMENT_STRATEGY)])
        .max(5.0);
    pub static PLACEMENT_STRATEGY: Schema = Schema::plain("PlacementStrategy", Kind::Structure).members(&[
        Member::plain("type", &PLACEMENT_STRATEGY_TYPE),
        Member::plain("field", &PLACEMENT_STRATEGY_FIELD),
    ]);
    pub static PLACEMENT_STRATEGY_FIELD: Schema =
        Schema::plain("PlacementStrategyField", Kind::String).max(255.0);
    pub static PLACEMENT_STRATEGY_TYPE: Schema =
        Schema::plain("PlacementStrategyType", Kind::String).one_of(super::PlacementStrategyType::VALUES);
    pub static PRINCIPAL: Schema =
        Schema::plain("Principal", Kind::String).min(1.0).max(12.0).pattern(r"(\d{12}|\*)");
    pub static PROPAGATE_TAGS: Schema =
        Schema::plain("PropagateTags", Kind::String).one_of(super::PropagateTags::VALUES);
    pub static PUT_EVENTS_REQUEST: Schema = Schema::plain("PutEventsRequest", Kind::Structure).members(&[
        Member::plain("Entries", &PUT_EVENTS_REQUEST_ENTRY_LIST).required(),
        Member::plain("EndpointId", &ENDPOINT_ID),
    ]);
    pub static PUT_EVENTS_REQUEST_ENTRY: Schema = Schema::plain("PutEventsRequestEntry", Kind::Structure)
        .members(&[
            Member::plain("Time", &scalar::TIMESTAMP),
            Member::plain("Source", &scalar::STRING),
            Member::plain("Resources", &EVENT_RESOURCE_LIST),
            Member::plain("DetailType", &scalar::STRING),
            Member::plain("Detail", &scalar::STRING),
            Member::plain("EventBusName", &NON_PARTNER_EVENT_BUS_NAME_OR_ARN),
            Member::plain("TraceHeader", &TRACE_HEADER),
        ]);
    pub static PUT_EVENTS_REQUEST_ENTRY_LIST: Schema = Schema::plain("PutEventsRequestEntryList", Kind::List)
        .members(&[Member::plain("member", &PUT_EVENTS_REQUEST_ENTRY)])
        .min(1.0)
        .max(10.0);
    pub static PUT_EVENTS_RESPONSE: Schema = Schema::plain("PutEventsResponse", Kind::Structure).members(&[
        Member::plain("FailedEntryCount", &scalar::INTEGER),
        Member::plain("Entries", &PUT_EVENTS_RESULT_ENTRY_LIST),
    ]);
    pub static PUT_EVENTS_RESULT_ENTRY: Schema = Schema::plain("PutEventsResultEntry", Kind::Structure)
        .members(&[
            Member::plain("EventId", &EVENT_ID),
            Member::plain("ErrorCode", &scalar::STRING),
            Member::plain("ErrorMessage", &scalar::STRING),
        ]);
    pub static PUT_EVENTS_RESULT_ENTRY_LIST: Schema = Schema::plain("PutEventsResultEntryList", Kind::List)
        .members(&[Member::plain("member", &PUT_EVENTS_RESULT_ENTRY)]);
    pub static PUT_PERMISSION_REQUEST: Schema = Schema::plain("PutPermissionRequest", Kind::Structure)
        .members(&[
            Member::plain("EventBusName", &NON_PARTNER_EVENT_BUS_NAME),
            Member::plain("Action", &ACTION),
            Member::plain("Principal", &PRINCIPAL),
            Member::plain("StatementId", &STATEMENT_ID),
            Member::plain("Condition", &CONDITION),
            Member::plain("Policy", &scalar::STRING),
        ]);
    pub static PUT_RULE_REQUEST: Schema = Schema::plain("PutRuleRequest", Kind::Structure).members(&[
        Member::plain("Name", &RULE_NAME).required(),
        Member::plain("ScheduleExpression", &SCHEDULE_EXPRESSION),
        Member::plain("EventPattern", &EVENT_PATTERN),
        Member::plain("State", &RULE_STATE),
        Member::plain("Description", &RULE_DESCRIPTION),
        Member::plain("RoleArn", &ROLE_ARN),
        Member::plain("Tags", &TAG_LIST),
        Member::plain("EventBusName", &EVENT_BUS_NAME_OR_ARN),
    ]);
    pub static PUT_RULE_RESPONSE: Schema =
        Schema::plain("PutRuleResponse", Kind::Structure).members(&[Member::plain("RuleArn", &RULE_ARN)]);
    pub static PUT_TARGETS_REQUEST: Schema = Schema::plain("PutTargetsRequest", Kind::Structure).members(&[
        Member::plain("Rule", &RULE_NAME).required(),
        Member::plain("EventBusName", &EVENT_BUS_NAME_OR_ARN),
        Member::plain("Targets", &TARGET_LIST).required(),
    ]);
    pub static PUT_TARGETS_RESPONSE: Schema =
        Schema::plain("PutTargetsResponse", Kind::Structure).members(&[
            Member::plain("FailedEntryCount", &scalar::INTEGER),
            Member::plain("FailedEntries", &PUT_TARGETS_RESULT_ENTRY_LIST),
        ]);
    pub static PUT_TARGETS_RESULT_ENTRY: Schema = Schema::plain("PutTargetsResultEntry", Kind::Structure)
        .members(&[
            Member::plain("TargetId", &TARGET_ID),
            Member::plain("ErrorCode", &scalar::STRING),
            Member::plain("ErrorMessage", &scalar::STRING),
        ]);
    pub static PUT_TARGETS_RESULT_ENTRY_LIST: Schema = Schema::plain("PutTargetsResultEntryList", Kind::List)
        .members(&[Member::plain("member", &PUT_TARGETS_RESULT_ENTRY)]);
    pub static QUERY_STRING_KEY: Schema =
        Schema::plain("QueryStringKey", Kind::String).max(512.0).pattern(r"[^\x00-\x1F\x7F]+");
    pub static QUERY_STRING_PARAMETERS_MAP: Schema = Schema::plain("QueryStringParametersMap", Kind::Map)
        .members(&[Member::plain("key", &QUERY_STRING_KEY), Member::plain("value", &QUERY_STRING_VALUE)]);
    pub static QUERY_STRING_VALUE: Schema = Schema::plain("QueryStringValue", Kind::String)
        .max(512.0)
        .pattern(r"[^\x00-\x09\x0B\x0C\x0E-\x1F\x7F]+");
    pub static REDSHIFT_DATA_PARAMETERS: Schema = Schema::plain("RedshiftDataParameters", Kind::Structure)
        .members(&[
            Member::plain("SecretManagerArn", &REDSHIFT_SECRET_MANAGER_ARN),
            Member::plain("Database", &DATABASE).required(),
            Member::plain("DbUser", &DB_USER),
            Member::plain("Sql", &SQL),
            Member::plain("StatementName", &STATEMENT_NAME),
            Member::plain("WithEvent", &scalar::BOOLEAN),
            Member::plain("Sqls", &SQLS),
        ]);
    pub static REDSHIFT_SECRET_MANAGER_ARN: Schema = Schema::plain("RedshiftSecretManagerArn", Kind::String)
        .min(1.0)
        .max(1600.0)
        .pattern(r"(^arn:aws([a-z]|\-)*:secretsmanager:[a-z0-9-.]+:.*)|(\$(\.[\w_-]+(\[(\d+|\*)\])*)*)");
    pub static REFERENCE_ID: Schema = Schema::plain("ReferenceId", Kind::String).max(1024.0);
    pub static REMOVE_PERMISSION_REQUEST: Schema = Schema::plain("RemovePermissionRequest", Kind::Structure)
        .members(&[
            Member::plain("StatementId", &STATEMENT_ID),
            Member::plain("RemoveAllPermissions", &scalar::BOOLEAN),
            Member::plain("EventBusName", &NON_PARTNER_EVENT_BUS_NAME),
        ]);
    pub static REMOVE_TARGETS_REQUEST: Schema = Schema::plain("RemoveTargetsRequest", Kind::Structure)
        .members(&[
            Member::plain("Rule", &RULE_NAME).required(),
            Member::plain("EventBusName", &EVENT_BUS_NAME_OR_ARN),
            Member::plain("Ids", &TARGET_ID_LIST).required(),
            Member::plain("Force", &scalar::BOOLEAN),
        ]);
    pub static REMOVE_TARGETS_RESPONSE: Schema = Schema::plain("RemoveTargetsResponse", Kind::Structure)
        .members(&[
            Member::plain("FailedEntryCount", &scalar::INTEGER),
            Member::plain("FailedEntries", &REMOVE_TARGETS_RESULT_ENTRY_LIST),
        ]);
    pub static REMOVE_TARGETS_RESULT_ENTRY: Schema =
        Schema::plain("RemoveTargetsResultEntry", Kind::Structure).members(&[
            Member::plain("TargetId", &TARGET_ID),
            Member::plain("ErrorCode", &scalar::STRING),
            Member::plain("ErrorMessage", &scalar::STRING),
        ]);
    pub static REMOVE_TARGETS_RESULT_ENTRY_LIST: Schema =
        Schema::plain("RemoveTargetsResultEntryList", Kind::List)
            .members(&[Member::plain("member", &REMOVE_TARGETS_RESULT_ENTRY)]);
    pub static RESOURCE_ARN: Schema = Schema::plain("ResourceArn", Kind::String).min(1.0).max(1600.0);
    pub static RETRY_POLICY: Schema = Schema::plain("RetryPolicy", Kind::Structure).members(&[
        Member::plain("MaximumRetryAttempts", &MAXIMUM_RETRY_ATTEMPTS),
        Member::plain("MaximumEventAgeInSeconds", &MAXIMUM_EVENT_AGE_IN_SECONDS),
    ]);
    pub static ROLE_ARN: Schema = Schema::plain("RoleArn", Kind::String).min(1.0).max(1600.0);
    pub static RULE: Schema = Schema::plain("Rule", Kind::Structure).members(&[
        Member::plain("Name", &RULE_NAME),
        Member::plain("Arn", &RULE_ARN),
        Member::plain("EventPattern", &EVENT_PATTERN),
        Member::plain("State", &RULE_STATE),
        Member::plain("Description", &RULE_DESCRIPTION),
        Member::plain("ScheduleExpression", &SCHEDULE_EXPRESSION),
        Member::plain("RoleArn", &ROLE_ARN),
        Member::plain("ManagedBy", &MANAGED_BY),
        Member::plain("EventBusName", &EVENT_BUS_NAME),
    ]);
    pub static RULE_ARN: Schema = Schema::plain("RuleArn", Kind::String).min(1.0).max(1600.0);
    pub static RULE_DESCRIPTION: Schema = Schema::plain("RuleDescription", Kind::String).max(512.0);
    pub static RULE_NAME: Schema =
        Schema::plain("RuleName", Kind::String).min(1.0).max(64.0).pattern(r"[\.\-_A-Za-z0-9]+");
    pub static RULE_NAME_LIST: Schema =
        Schema::plain("RuleNameList", Kind::List).members(&[Member::plain("member", &RULE_NAME)]);
    pub static RULE_RESPONSE_LIST: Schema =
        Schema::plain("RuleResponseList", Kind::List).members(&[Member::plain("member", &RULE)]);
    pub static RULE_STATE: Schema = Schema::plain("RuleState", Kind::String).one_of(super::RuleState::VALUES);
    pub static RUN_COMMAND_PARAMETERS: Schema = Schema::plain("RunCommandParameters", Kind::Structure)
        .members(&[Member::plain("RunCommandTargets", &RUN_COMMAND_TARGETS).required()]);
    pub static RUN_COMMAND_TARGET: Schema = Schema::plain("RunCommandTarget", Kind::Structure).members(&[
        Member::plain("Key", &RUN_COMMAND_TARGET_KEY).required(),
        Member::plain("Values", &RUN_COMMAND_TARGET_VALUES).required(),
    ]);
    pub static RUN_COMMAND_TARGET_KEY: Schema = Schema::plain("RunCommandTargetKey", Kind::String)
        .min(1.0)
        .max(128.0)
        .pattern(r"^[\p{L}\p{Z}\p{N}_.:/=+\-@]*$");
    pub static RUN_COMMAND_TARGET_VALUE: Schema =
        Schema::plain("RunCommandTargetValue", Kind::String).min(1.0).max(256.0);
    pub static RUN_COMMAND_TARGET_VALUES: Schema = Schema::plain("RunCommandTargetValues", Kind::List)
        .members(&[Member::plain("member", &RUN_COMMAND_TARGET_VALUE)])
        .min(1.0)
        .max(50.0);
    pub static RUN_COMMAND_TARGETS: Schema = Schema::plain("RunCommandTargets", Kind::List)
        .members(&[Member::plain("member", &RUN_COMMAND_TARGET)])
        .min(1.0)
        .max(5.0);
    pub static SAGE_MAKER_PIPELINE_PARAMETER: Schema =
        Schema::plain("SageMakerPipelineParameter", Kind::Structure).members(&[
            Member::plain("Name", &SAGE_MAKER_PIPELINE_PARAMETER_NAME).required(),
            Member::plain("Value", &SAGE_MAKER_PIPELINE_PARAMETER_VALUE).required(),
        ]);
    pub static SAGE_MAKER_PIPELINE_PARAMETER_LIST: Schema =
        Schema::plain("SageMakerPipelineParameterList", Kind::List)
            .members(&[Member::plain("member", &SAGE_MAKER_PIPELINE_PARAMETER)])
            .min(0.0)
            .max(200.0);
    pub static SAGE_MAKER_PIPELINE_PARAMETER_NAME: Schema =
        Schema::plain("SageMakerPipelineParameterName", Kind::String)
            .min(1.0)
            .max(256.0)
            .pattern("^[a-zA-Z0-9](-*[a-zA-Z0-9])*$");
    pub static SAGE_MAKER_PIPELINE_PARAMETER_VALUE: Schema =
        Schema::plain("SageMakerPipelineParameterValue", Kind::String).max(1024.0);
    pub static SAGE_MAKER_PIPELINE_PARAMETERS: Schema =
        Schema::plain("SageMakerPipelineParameters", Kind::Structure)
            .members(&[Member::plain("PipelineParameterList", &SAGE_MAKER_PIPELINE_PARAMETER_LIST)]);
    pub static SCHEDULE_EXPRESSION: Schema = Schema::plain("ScheduleExpression", Kind::String).max(256.0);
    pub static SQL: Schema = Schema::plain("Sql", Kind::String).min(1.0).max(100000.0).sensitive();
    pub static SQLS: Schema = Schema::plain("Sqls", Kind::List)
        .members(&[Member::plain("member", &SQL)])
        .min(0.0)
        .max(40.0)
        .sensitive();
    pub static SQS_PARAMETERS: Schema = Schema::plain("SqsParameters", Kind::Structure)
        .members(&[Member::plain("MessageGroupId", &MESSAGE_GROUP_ID)]);
    pub static STATEMENT_ID: Schema =
        Schema::plain("StatementId", Kind::String).min(1.0).max(64.0).pattern("[a-zA-Z0-9-_]+");
    pub static STATEMENT_NAME: Schema = Schema::plain("StatementName", Kind::String).min(1.0).max(500.0);
    pub static STRING_LIST: Schema =
        Schema::plain("StringList", Kind::List).members(&[Member::plain("member", &scalar::STRING)]);
    pub static TAG: Schema = Schema::plain("Tag", Kind::Structure)
        .members(&[Member::plain("Key", &TAG_KEY).required(), Member::plain("Value", &TAG_VALUE).required()]);
    pub static TAG_KEY: Schema = Schema::plain("TagKey", Kind::String).min(1.0).max(128.0);
    pub static TAG_KEY_LIST: Schema =
        Schema::plain("TagKeyList", Kind::List).members(&[Member::plain("member", &TAG_KEY)]);
    pub static TAG_LIST: Schema =
        Schema::plain("TagList", Kind::List).members(&[Member::plain("member", &TAG)]);
    pub static TAG_RESOURCE_REQUEST: Schema =
        Schema::plain("TagResourceRequest", Kind::Structure).members(&[
            Member::plain("ResourceARN", &ARN).required(),
            Member::plain("Tags", &TAG_LIST).required(),
        ]);
    pub static TAG_RESOURCE_RESPONSE: Schema = Schema::plain("TagResourceResponse", Kind::Structure);
    pub static TAG_VALUE: Schema = Schema::plain("TagValue", Kind::String).min(0.0).max(256.0);
    pub static TARGET: Schema = Schema::plain("Target", Kind::Structure).members(&[
        Member::plain("Id", &TARGET_ID).required(),
        Member::plain("Arn", &TARGET_ARN).required(),
        Member::plain("RoleArn", &ROLE_ARN),
        Member::plain("Input", &TARGET_INPUT),
        Member::plain("InputPath", &TARGET_INPUT_PATH),
        Member::plain("InputTransformer", &INPUT_TRANSFORMER),
        Member::plain("KinesisParameters", &KINESIS_PARAMETERS),
        Member::plain("RunCommandParameters", &RUN_COMMAND_PARAMETERS),
        Member::plain("EcsParameters", &ECS_PARAMETERS),
        Member::plain("BatchParameters", &BATCH_PARAMETERS),
        Member::plain("SqsParameters", &SQS_PARAMETERS),
        Member::plain("HttpParameters", &HTTP_PARAMETERS),
        Member::plain("RedshiftDataParameters", &REDSHIFT_DATA_PARAMETERS),
        Member::plain("SageMakerPipelineParameters", &SAGE_MAKER_PIPELINE_PARAMETERS),
        Member::plain("DeadLetterConfig", &DEAD_LETTER_CONFIG),
        Member::plain("RetryPolicy", &RETRY_POLICY),
        Member::plain("AppSyncParameters", &APP_SYNC_PARAMETERS),
    ]);
    pub static TARGET_ARN: Schema = Schema::plain("TargetArn", Kind::String).min(1.0).max(1600.0);
    pub static TARGET_ID: Schema =
        Schema::plain("TargetId", Kind::String).min(1.0).max(64.0).pattern(r"[\.\-_A-Za-z0-9]+");
    pub static TARGET_ID_LIST: Schema = Schema::plain("TargetIdList", Kind::List)
        .members(&[Member::plain("member", &TARGET_ID)])
        .min(1.0)
        .max(100.0);
    pub static TARGET_INPUT: Schema = Schema::plain("TargetInput", Kind::String).max(8192.0);
    pub static TARGET_INPUT_PATH: Schema = Schema::plain("TargetInputPath", Kind::String).max(256.0);
    pub static TARGET_LIST: Schema = Schema::plain("TargetList", Kind::List)
        .members(&[Member::plain("member", &TARGET)])
        .min(1.0)
        .max(100.0);
    pub static TARGET_PARTITION_KEY_PATH: Schema =
        Schema::plain("TargetPartitionKeyPath", Kind::String).max(256.0);
    pub static TEST_EVENT_PATTERN_REQUEST: Schema = Schema::plain("TestEventPatternRequest", Kind::Structure)
        .members(&[
            Member::plain("EventPattern", &EVENT_PATTERN).required(),
            Member::plain("Event", &scalar::STRING).required(),
        ]);
    pub static TEST_EVENT_PATTERN_RESPONSE: Schema =
        Schema::plain("TestEventPatternResponse", Kind::Structure)
            .members(&[Member::plain("Result", &scalar::BOOLEAN)]);
    pub static TRACE_HEADER: Schema = Schema::plain("TraceHeader", Kind::String).min(1.0).max(500.0);
    pub static TRANSFORMER_INPUT: Schema =
        Schema::plain("TransformerInput", Kind::String).min(1.0).max(8192.0);
    pub static TRANSFORMER_PATHS: Schema = Schema::plain("TransformerPaths", Kind::Map)
        .members(&[
            Member::plain("key", &INPUT_TRANSFORMER_PATH_KEY),
            Member::plain("value", &TARGET_INPUT_PATH),
        ])
        .max(100.0);
    pub static UNTAG_RESOURCE_REQUEST: Schema = Schema::plain("UntagResourceRequest", Kind::Structure)
        .members(&[
            Member::plain("ResourceARN", &ARN).required(),
            Member::plain("TagKeys", &TAG_KEY_LIST).required(),
        ]);
    pub static UNTAG_RESOURCE_RESPONSE: Schema = Schema::plain("UntagResourceResponse", Kind::Structure);
    pub static DELETE_EVENT_BUS_OUTPUT: Schema = Schema::plain("DeleteEventBusOutput", Kind::Structure);
    pub static DELETE_RULE_OUTPUT: Schema = Schema::plain("DeleteRuleOutput", Kind::Structure);
    pub static DISABLE_RULE_OUTPUT: Schema = Schema::plain("DisableRuleOutput", Kind::Structure);
    pub static ENABLE_RULE_OUTPUT: Schema = Schema::plain("EnableRuleOutput", Kind::Structure);
    pub static PUT_PERMISSION_OUTPUT: Schema = Schema::plain("PutPermissionOutput", Kind::Structure);
    pub static REMOVE_PERMISSION_OUTPUT: Schema = Schema::plain("RemovePermissionOutput", Kind::Structure);
}
