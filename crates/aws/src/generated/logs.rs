//! CloudWatch Logs: written by `cargo xtask codegen` from botocore's model; edits are lost.

pub static SERVICE: crate::ServiceInfo = crate::ServiceInfo {
    name: "logs",
    service_id: "CloudWatch Logs",
    endpoint_prefix: "logs",
    signing_name: "logs",
    protocol: crate::Protocol::AwsJson11,
    target_prefix: Some("Logs_20140328"),
    api_version: "2014-03-28",
    xml_namespace: None,
    query_compatible: false,
    operations: &[
        &info::ASSOCIATE_KMS_KEY,
        &info::CREATE_LOG_GROUP,
        &info::CREATE_LOG_STREAM,
        &info::DELETE_LOG_GROUP,
        &info::DELETE_LOG_STREAM,
        &info::DELETE_RESOURCE_POLICY,
        &info::DELETE_RETENTION_POLICY,
        &info::DELETE_SUBSCRIPTION_FILTER,
        &info::DESCRIBE_LOG_GROUPS,
        &info::DESCRIBE_LOG_STREAMS,
        &info::DESCRIBE_RESOURCE_POLICIES,
        &info::DESCRIBE_SUBSCRIPTION_FILTERS,
        &info::DISASSOCIATE_KMS_KEY,
        &info::FILTER_LOG_EVENTS,
        &info::GET_LOG_EVENTS,
        &info::LIST_LOG_GROUPS,
        &info::LIST_TAGS_FOR_RESOURCE,
        &info::LIST_TAGS_LOG_GROUP,
        &info::PUT_LOG_EVENTS,
        &info::PUT_RESOURCE_POLICY,
        &info::PUT_RETENTION_POLICY,
        &info::PUT_SUBSCRIPTION_FILTER,
        &info::TAG_LOG_GROUP,
        &info::TAG_RESOURCE,
        &info::UNTAG_LOG_GROUP,
        &info::UNTAG_RESOURCE,
    ],
};

pub struct AssociateKmsKey;

impl crate::Operation for AssociateKmsKey {
    type Input = AssociateKmsKeyInput;
    type Output = AssociateKmsKeyOutput;
    const SERVICE: &'static crate::ServiceInfo = &SERVICE;
    const INFO: &'static crate::OperationInfo = &info::ASSOCIATE_KMS_KEY;
}

pub struct CreateLogGroup;

impl crate::Operation for CreateLogGroup {
    type Input = CreateLogGroupInput;
    type Output = CreateLogGroupOutput;
    const SERVICE: &'static crate::ServiceInfo = &SERVICE;
    const INFO: &'static crate::OperationInfo = &info::CREATE_LOG_GROUP;
}

pub struct CreateLogStream;

impl crate::Operation for CreateLogStream {
    type Input = CreateLogStreamInput;
    type Output = CreateLogStreamOutput;
    const SERVICE: &'static crate::ServiceInfo = &SERVICE;
    const INFO: &'static crate::OperationInfo = &info::CREATE_LOG_STREAM;
}

pub struct DeleteLogGroup;

impl crate::Operation for DeleteLogGroup {
    type Input = DeleteLogGroupInput;
    type Output = DeleteLogGroupOutput;
    const SERVICE: &'static crate::ServiceInfo = &SERVICE;
    const INFO: &'static crate::OperationInfo = &info::DELETE_LOG_GROUP;
}

pub struct DeleteLogStream;

impl crate::Operation for DeleteLogStream {
    type Input = DeleteLogStreamInput;
    type Output = DeleteLogStreamOutput;
    const SERVICE: &'static crate::ServiceInfo = &SERVICE;
    const INFO: &'static crate::OperationInfo = &info::DELETE_LOG_STREAM;
}

pub struct DeleteResourcePolicy;

impl crate::Operation for DeleteResourcePolicy {
    type Input = DeleteResourcePolicyInput;
    type Output = DeleteResourcePolicyOutput;
    const SERVICE: &'static crate::ServiceInfo = &SERVICE;
    const INFO: &'static crate::OperationInfo = &info::DELETE_RESOURCE_POLICY;
}

pub struct DeleteRetentionPolicy;

impl crate::Operation for DeleteRetentionPolicy {
    type Input = DeleteRetentionPolicyInput;
    type Output = DeleteRetentionPolicyOutput;
    const SERVICE: &'static crate::ServiceInfo = &SERVICE;
    const INFO: &'static crate::OperationInfo = &info::DELETE_RETENTION_POLICY;
}

pub struct DeleteSubscriptionFilter;

impl crate::Operation for DeleteSubscriptionFilter {
    type Input = DeleteSubscriptionFilterInput;
    type Output = DeleteSubscriptionFilterOutput;
    const SERVICE: &'static crate::ServiceInfo = &SERVICE;
    const INFO: &'static crate::OperationInfo = &info::DELETE_SUBSCRIPTION_FILTER;
}

pub struct DescribeLogGroups;

impl crate::Operation for DescribeLogGroups {
    type Input = DescribeLogGroupsInput;
    type Output = DescribeLogGroupsOutput;
    const SERVICE: &'static crate::ServiceInfo = &SERVICE;
    const INFO: &'static crate::OperationInfo = &info::DESCRIBE_LOG_GROUPS;
}

pub struct DescribeLogStreams;

impl crate::Operation for DescribeLogStreams {
    type Input = DescribeLogStreamsInput;
    type Output = DescribeLogStreamsOutput;
    const SERVICE: &'static crate::ServiceInfo = &SERVICE;
    const INFO: &'static crate::OperationInfo = &info::DESCRIBE_LOG_STREAMS;
}

pub struct DescribeResourcePolicies;

impl crate::Operation for DescribeResourcePolicies {
    type Input = DescribeResourcePoliciesInput;
    type Output = DescribeResourcePoliciesOutput;
    const SERVICE: &'static crate::ServiceInfo = &SERVICE;
    const INFO: &'static crate::OperationInfo = &info::DESCRIBE_RESOURCE_POLICIES;
}

pub struct DescribeSubscriptionFilters;

impl crate::Operation for DescribeSubscriptionFilters {
    type Input = DescribeSubscriptionFiltersInput;
    type Output = DescribeSubscriptionFiltersOutput;
    const SERVICE: &'static crate::ServiceInfo = &SERVICE;
    const INFO: &'static crate::OperationInfo = &info::DESCRIBE_SUBSCRIPTION_FILTERS;
}

pub struct DisassociateKmsKey;

impl crate::Operation for DisassociateKmsKey {
    type Input = DisassociateKmsKeyInput;
    type Output = DisassociateKmsKeyOutput;
    const SERVICE: &'static crate::ServiceInfo = &SERVICE;
    const INFO: &'static crate::OperationInfo = &info::DISASSOCIATE_KMS_KEY;
}

pub struct FilterLogEvents;

impl crate::Operation for FilterLogEvents {
    type Input = FilterLogEventsInput;
    type Output = FilterLogEventsOutput;
    const SERVICE: &'static crate::ServiceInfo = &SERVICE;
    const INFO: &'static crate::OperationInfo = &info::FILTER_LOG_EVENTS;
}

pub struct GetLogEvents;

impl crate::Operation for GetLogEvents {
    type Input = GetLogEventsInput;
    type Output = GetLogEventsOutput;
    const SERVICE: &'static crate::ServiceInfo = &SERVICE;
    const INFO: &'static crate::OperationInfo = &info::GET_LOG_EVENTS;
}

pub struct ListLogGroups;

impl crate::Operation for ListLogGroups {
    type Input = ListLogGroupsInput;
    type Output = ListLogGroupsOutput;
    const SERVICE: &'static crate::ServiceInfo = &SERVICE;
    const INFO: &'static crate::OperationInfo = &info::LIST_LOG_GROUPS;
}

pub struct ListTagsForResource;

impl crate::Operation for ListTagsForResource {
    type Input = ListTagsForResourceInput;
    type Output = ListTagsForResourceOutput;
    const SERVICE: &'static crate::ServiceInfo = &SERVICE;
    const INFO: &'static crate::OperationInfo = &info::LIST_TAGS_FOR_RESOURCE;
}

pub struct ListTagsLogGroup;

impl crate::Operation for ListTagsLogGroup {
    type Input = ListTagsLogGroupInput;
    type Output = ListTagsLogGroupOutput;
    const SERVICE: &'static crate::ServiceInfo = &SERVICE;
    const INFO: &'static crate::OperationInfo = &info::LIST_TAGS_LOG_GROUP;
}

pub struct PutLogEvents;

impl crate::Operation for PutLogEvents {
    type Input = PutLogEventsInput;
    type Output = PutLogEventsOutput;
    const SERVICE: &'static crate::ServiceInfo = &SERVICE;
    const INFO: &'static crate::OperationInfo = &info::PUT_LOG_EVENTS;
}

pub struct PutResourcePolicy;

impl crate::Operation for PutResourcePolicy {
    type Input = PutResourcePolicyInput;
    type Output = PutResourcePolicyOutput;
    const SERVICE: &'static crate::ServiceInfo = &SERVICE;
    const INFO: &'static crate::OperationInfo = &info::PUT_RESOURCE_POLICY;
}

pub struct PutRetentionPolicy;

impl crate::Operation for PutRetentionPolicy {
    type Input = PutRetentionPolicyInput;
    type Output = PutRetentionPolicyOutput;
    const SERVICE: &'static crate::ServiceInfo = &SERVICE;
    const INFO: &'static crate::OperationInfo = &info::PUT_RETENTION_POLICY;
}

pub struct PutSubscriptionFilter;

impl crate::Operation for PutSubscriptionFilter {
    type Input = PutSubscriptionFilterInput;
    type Output = PutSubscriptionFilterOutput;
    const SERVICE: &'static crate::ServiceInfo = &SERVICE;
    const INFO: &'static crate::OperationInfo = &info::PUT_SUBSCRIPTION_FILTER;
}

pub struct TagLogGroup;

impl crate::Operation for TagLogGroup {
    type Input = TagLogGroupInput;
    type Output = TagLogGroupOutput;
    const SERVICE: &'static crate::ServiceInfo = &SERVICE;
    const INFO: &'static crate::OperationInfo = &info::TAG_LOG_GROUP;
}

pub struct TagResource;

impl crate::Operation for TagResource {
    type Input = TagResourceInput;
    type Output = TagResourceOutput;
    const SERVICE: &'static crate::ServiceInfo = &SERVICE;
    const INFO: &'static crate::OperationInfo = &info::TAG_RESOURCE;
}

pub struct UntagLogGroup;

impl crate::Operation for UntagLogGroup {
    type Input = UntagLogGroupInput;
    type Output = UntagLogGroupOutput;
    const SERVICE: &'static crate::ServiceInfo = &SERVICE;
    const INFO: &'static crate::OperationInfo = &info::UNTAG_LOG_GROUP;
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

    pub static ASSOCIATE_KMS_KEY: OperationInfo = OperationInfo {
        name: "AssociateKmsKey",
        method: "POST",
        uri: "/",
        status: 200,
        input: &schema::ASSOCIATE_KMS_KEY_REQUEST,
        output: &schema::ASSOCIATE_KMS_KEY_OUTPUT,
        result_wrapper: None,
        input_xml_name: None,
        input_xml_namespace: None,
        errors: &[
            "InvalidParameterException",
            "ResourceNotFoundException",
            "OperationAbortedException",
            "ServiceUnavailableException",
        ],
    };
    pub static CREATE_LOG_GROUP: OperationInfo = OperationInfo {
        name: "CreateLogGroup",
        method: "POST",
        uri: "/",
        status: 200,
        input: &schema::CREATE_LOG_GROUP_REQUEST,
        output: &schema::CREATE_LOG_GROUP_OUTPUT,
        result_wrapper: None,
        input_xml_name: None,
        input_xml_namespace: None,
        errors: &[
            "InvalidParameterException",
            "ResourceAlreadyExistsException",
            "LimitExceededException",
            "OperationAbortedException",
            "ServiceUnavailableException",
        ],
    };
    pub static CREATE_LOG_STREAM: OperationInfo = OperationInfo {
        name: "CreateLogStream",
        method: "POST",
        uri: "/",
        status: 200,
        input: &schema::CREATE_LOG_STREAM_REQUEST,
        output: &schema::CREATE_LOG_STREAM_OUTPUT,
        result_wrapper: None,
        input_xml_name: None,
        input_xml_namespace: None,
        errors: &[
            "InvalidParameterException",
            "ResourceAlreadyExistsException",
            "ResourceNotFoundException",
            "ServiceUnavailableException",
        ],
    };
    pub static DELETE_LOG_GROUP: OperationInfo = OperationInfo {
        name: "DeleteLogGroup",
        method: "POST",
        uri: "/",
        status: 200,
        input: &schema::DELETE_LOG_GROUP_REQUEST,
        output: &schema::DELETE_LOG_GROUP_OUTPUT,
        result_wrapper: None,
        input_xml_name: None,
        input_xml_namespace: None,
        errors: &[
            "InvalidParameterException",
            "ResourceNotFoundException",
            "OperationAbortedException",
            "ServiceUnavailableException",
            "ValidationException",
        ],
    };
    pub static DELETE_LOG_STREAM: OperationInfo = OperationInfo {
        name: "DeleteLogStream",
        method: "POST",
        uri: "/",
        status: 200,
        input: &schema::DELETE_LOG_STREAM_REQUEST,
        output: &schema::DELETE_LOG_STREAM_OUTPUT,
        result_wrapper: None,
        input_xml_name: None,
        input_xml_namespace: None,
        errors: &[
            "InvalidParameterException",
            "ResourceNotFoundException",
            "OperationAbortedException",
            "ServiceUnavailableException",
            "ValidationException",
        ],
    };
    pub static DELETE_RESOURCE_POLICY: OperationInfo = OperationInfo {
        name: "DeleteResourcePolicy",
        method: "POST",
        uri: "/",
        status: 200,
        input: &schema::DELETE_RESOURCE_POLICY_REQUEST,
        output: &schema::DELETE_RESOURCE_POLICY_OUTPUT,
        result_wrapper: None,
        input_xml_name: None,
        input_xml_namespace: None,
        errors: &[
            "InvalidParameterException",
            "ResourceNotFoundException",
            "OperationAbortedException",
            "ServiceUnavailableException",
        ],
    };
    pub static DELETE_RETENTION_POLICY: OperationInfo = OperationInfo {
        name: "DeleteRetentionPolicy",
        method: "POST",
        uri: "/",
        status: 200,
        input: &schema::DELETE_RETENTION_POLICY_REQUEST,
        output: &schema::DELETE_RETENTION_POLICY_OUTPUT,
        result_wrapper: None,
        input_xml_name: None,
        input_xml_namespace: None,
        errors: &[
            "InvalidParameterException",
            "ResourceNotFoundException",
            "OperationAbortedException",
            "ServiceUnavailableException",
        ],
    };
    pub static DELETE_SUBSCRIPTION_FILTER: OperationInfo = OperationInfo {
        name: "DeleteSubscriptionFilter",
        method: "POST",
        uri: "/",
        status: 200,
        input: &schema::DELETE_SUBSCRIPTION_FILTER_REQUEST,
        output: &schema::DELETE_SUBSCRIPTION_FILTER_OUTPUT,
        result_wrapper: None,
        input_xml_name: None,
        input_xml_namespace: None,
        errors: &[
            "InvalidParameterException",
            "ResourceNotFoundException",
            "OperationAbortedException",
            "ServiceUnavailableException",
        ],
    };
    pub static DESCRIBE_LOG_GROUPS: OperationInfo = OperationInfo {
        name: "DescribeLogGroups",
        method: "POST",
        uri: "/",
        status: 200,
        input: &schema::DESCRIBE_LOG_GROUPS_REQUEST,
        output: &schema::DESCRIBE_LOG_GROUPS_RESPONSE,
        result_wrapper: None,
        input_xml_name: None,
        input_xml_namespace: None,
        errors: &["InvalidParameterException", "ServiceUnavailableException"],
    };
    pub static DESCRIBE_LOG_STREAMS: OperationInfo = OperationInfo {
        name: "DescribeLogStreams",
        method: "POST",
        uri: "/",
        status: 200,
        input: &schema::DESCRIBE_LOG_STREAMS_REQUEST,
        output: &schema::DESCRIBE_LOG_STREAMS_RESPONSE,
        result_wrapper: None,
        input_xml_name: None,
        input_xml_namespace: None,
        errors: &["InvalidParameterException", "ResourceNotFoundException", "ServiceUnavailableException"],
    };
    pub static DESCRIBE_RESOURCE_POLICIES: OperationInfo = OperationInfo {
        name: "DescribeResourcePolicies",
        method: "POST",
        uri: "/",
        status: 200,
        input: &schema::DESCRIBE_RESOURCE_POLICIES_REQUEST,
        output: &schema::DESCRIBE_RESOURCE_POLICIES_RESPONSE,
        result_wrapper: None,
        input_xml_name: None,
        input_xml_namespace: None,
        errors: &["InvalidParameterException", "ServiceUnavailableException"],
    };
    pub static DESCRIBE_SUBSCRIPTION_FILTERS: OperationInfo = OperationInfo {
        name: "DescribeSubscriptionFilters",
        method: "POST",
        uri: "/",
        status: 200,
        input: &schema::DESCRIBE_SUBSCRIPTION_FILTERS_REQUEST,
        output: &schema::DESCRIBE_SUBSCRIPTION_FILTERS_RESPONSE,
        result_wrapper: None,
        input_xml_name: None,
        input_xml_namespace: None,
        errors: &["InvalidParameterException", "ResourceNotFoundException", "ServiceUnavailableException"],
    };
    pub static DISASSOCIATE_KMS_KEY: OperationInfo = OperationInfo {
        name: "DisassociateKmsKey",
        method: "POST",
        uri: "/",
        status: 200,
        input: &schema::DISASSOCIATE_KMS_KEY_REQUEST,
        output: &schema::DISASSOCIATE_KMS_KEY_OUTPUT,
        result_wrapper: None,
        input_xml_name: None,
        input_xml_namespace: None,
        errors: &[
            "InvalidParameterException",
            "ResourceNotFoundException",
            "OperationAbortedException",
            "ServiceUnavailableException",
        ],
    };
    pub static FILTER_LOG_EVENTS: OperationInfo = OperationInfo {
        name: "FilterLogEvents",
        method: "POST",
        uri: "/",
        status: 200,
        input: &schema::FILTER_LOG_EVENTS_REQUEST,
        output: &schema::FILTER_LOG_EVENTS_RESPONSE,
        result_wrapper: None,
        input_xml_name: None,
        input_xml_namespace: None,
        errors: &["InvalidParameterException", "ResourceNotFoundException", "ServiceUnavailableException"],
    };
    pub static GET_LOG_EVENTS: OperationInfo = OperationInfo {
        name: "GetLogEvents",
        method: "POST",
        uri: "/",
        status: 200,
        input: &schema::GET_LOG_EVENTS_REQUEST,
        output: &schema::GET_LOG_EVENTS_RESPONSE,
        result_wrapper: None,
        input_xml_name: None,
        input_xml_namespace: None,
        errors: &["InvalidParameterException", "ResourceNotFoundException", "ServiceUnavailableException"],
    };
    pub static LIST_LOG_GROUPS: OperationInfo = OperationInfo {
        name: "ListLogGroups",
        method: "POST",
        uri: "/",
        status: 200,
        input: &schema::LIST_LOG_GROUPS_REQUEST,
        output: &schema::LIST_LOG_GROUPS_RESPONSE,
        result_wrapper: None,
        input_xml_name: None,
        input_xml_namespace: None,
        errors: &["InvalidParameterException", "ServiceUnavailableException"],
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
        errors: &["InvalidParameterException", "ResourceNotFoundException", "ServiceUnavailableException"],
    };
    pub static LIST_TAGS_LOG_GROUP: OperationInfo = OperationInfo {
        name: "ListTagsLogGroup",
        method: "POST",
        uri: "/",
        status: 200,
        input: &schema::LIST_TAGS_LOG_GROUP_REQUEST,
        output: &schema::LIST_TAGS_LOG_GROUP_RESPONSE,
        result_wrapper: None,
        input_xml_name: None,
        input_xml_namespace: None,
        errors: &["ResourceNotFoundException", "ServiceUnavailableException"],
    };
    pub static PUT_LOG_EVENTS: OperationInfo = OperationInfo {
        name: "PutLogEvents",
        method: "POST",
        uri: "/",
        status: 200,
        input: &schema::PUT_LOG_EVENTS_REQUEST,
        output: &schema::PUT_LOG_EVENTS_RESPONSE,
        result_wrapper: None,
        input_xml_name: None,
        input_xml_namespace: None,
        errors: &[
            "InvalidParameterException",
            "InvalidSequenceTokenException",
            "DataAlreadyAcceptedException",
            "ResourceNotFoundException",
            "ServiceUnavailableException",
            "UnrecognizedClientException",
        ],
    };
    pub static PUT_RESOURCE_POLICY: OperationInfo = OperationInfo {
        name: "PutResourcePolicy",
        method: "POST",
        uri: "/",
        status: 200,
        input: &schema::PUT_RESOURCE_POLICY_REQUEST,
        output: &schema::PUT_RESOURCE_POLICY_RESPONSE,
        result_wrapper: None,
        input_xml_name: None,
        input_xml_namespace: None,
        errors: &[
            "InvalidParameterException",
            "LimitExceededException",
            "OperationAbortedException",
            "ResourceNotFoundException",
            "ServiceUnavailableException",
        ],
    };
    pub static PUT_RETENTION_POLICY: OperationInfo = OperationInfo {
        name: "PutRetentionPolicy",
        method: "POST",
        uri: "/",
        status: 200,
        input: &schema::PUT_RETENTION_POLICY_REQUEST,
        output: &schema::PUT_RETENTION_POLICY_OUTPUT,
        result_wrapper: None,
        input_xml_name: None,
        input_xml_namespace: None,
        errors: &[
            "InvalidParameterException",
            "ResourceNotFoundException",
            "OperationAbortedException",
            "ServiceUnavailableException",
        ],
    };
    pub static PUT_SUBSCRIPTION_FILTER: OperationInfo = OperationInfo {
        name: "PutSubscriptionFilter",
        method: "POST",
        uri: "/",
        status: 200,
        input: &schema::PUT_SUBSCRIPTION_FILTER_REQUEST,
        output: &schema::PUT_SUBSCRIPTION_FILTER_OUTPUT,
        result_wrapper: None,
        input_xml_name: None,
        input_xml_namespace: None,
        errors: &[
            "InvalidParameterException",
            "ResourceNotFoundException",
            "OperationAbortedException",
            "LimitExceededException",
            "ServiceUnavailableException",
            "InvalidOperationException",
        ],
    };
    pub static TAG_LOG_GROUP: OperationInfo = OperationInfo {
        name: "TagLogGroup",
        method: "POST",
        uri: "/",
        status: 200,
        input: &schema::TAG_LOG_GROUP_REQUEST,
        output: &schema::TAG_LOG_GROUP_OUTPUT,
        result_wrapper: None,
        input_xml_name: None,
        input_xml_namespace: None,
        errors: &["ResourceNotFoundException", "InvalidParameterException"],
    };
    pub static TAG_RESOURCE: OperationInfo = OperationInfo {
        name: "TagResource",
        method: "POST",
        uri: "/",
        status: 200,
        input: &schema::TAG_RESOURCE_REQUEST,
        output: &schema::TAG_RESOURCE_OUTPUT,
        result_wrapper: None,
        input_xml_name: None,
        input_xml_namespace: None,
        errors: &[
            "InvalidParameterException",
            "ResourceNotFoundException",
            "ServiceUnavailableException",
            "TooManyTagsException",
        ],
    };
    pub static UNTAG_LOG_GROUP: OperationInfo = OperationInfo {
        name: "UntagLogGroup",
        method: "POST",
        uri: "/",
        status: 200,
        input: &schema::UNTAG_LOG_GROUP_REQUEST,
        output: &schema::UNTAG_LOG_GROUP_OUTPUT,
        result_wrapper: None,
        input_xml_name: None,
        input_xml_namespace: None,
        errors: &["ResourceNotFoundException"],
    };
    pub static UNTAG_RESOURCE: OperationInfo = OperationInfo {
        name: "UntagResource",
        method: "POST",
        uri: "/",
        status: 200,
        input: &schema::UNTAG_RESOURCE_REQUEST,
        output: &schema::UNTAG_RESOURCE_OUTPUT,
        result_wrapper: None,
        input_xml_name: None,
        input_xml_namespace: None,
        errors: &["InvalidParameterException", "ResourceNotFoundException", "ServiceUnavailableException"],
    };
}

/// The errors that the model lists for the operations.
pub mod errors {
    use crate::Error;

    pub fn data_already_accepted_exception(message: impl Into<String>) -> Error {
        Error::new("DataAlreadyAcceptedException", 400, message)
    }
    pub fn invalid_operation_exception(message: impl Into<String>) -> Error {
        Error::new("InvalidOperationException", 400, message)
    }
    pub fn invalid_parameter_exception(message: impl Into<String>) -> Error {
        Error::new("InvalidParameterException", 400, message)
    }
    pub fn invalid_sequence_token_exception(message: impl Into<String>) -> Error {
        Error::new("InvalidSequenceTokenException", 400, message)
    }
    pub fn limit_exceeded_exception(message: impl Into<String>) -> Error {
        Error::new("LimitExceededException", 400, message)
    }
    pub fn operation_aborted_exception(message: impl Into<String>) -> Error {
        Error::new("OperationAbortedException", 400, message)
    }
    pub fn resource_already_exists_exception(message: impl Into<String>) -> Error {
        Error::new("ResourceAlreadyExistsException", 400, message)
    }
    pub fn resource_not_found_exception(message: impl Into<String>) -> Error {
        Error::new("ResourceNotFoundException", 400, message)
    }
    pub fn service_unavailable_exception(message: impl Into<String>) -> Error {
        Error::new("ServiceUnavailableException", 500, message)
    }
    pub fn too_many_tags_exception(message: impl Into<String>) -> Error {
        Error::new("TooManyTagsException", 400, message)
    }
    pub fn unrecognized_client_exception(message: impl Into<String>) -> Error {
        Error::new("UnrecognizedClientException", 400, message)
    }
    pub fn validation_exception(message: impl Into<String>) -> Error {
        Error::new("ValidationException", 400, message)
    }
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct AssociateKmsKeyInput {
    pub log_group_name: Option<String>,
    pub kms_key_id: String,
    pub resource_identifier: Option<String>,
}

impl crate::TreeValue for AssociateKmsKeyInput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self {
            log_group_name: s.take_optional(0)?,
            kms_key_id: s.take(1)?,
            resource_identifier: s.take_optional(2)?,
        })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(3);
        s.put_optional(0, self.log_group_name);
        s.put(1, self.kms_key_id);
        s.put_optional(2, self.resource_identifier);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for AssociateKmsKeyInput {
    const SCHEMA: &'static crate::Schema = &schema::ASSOCIATE_KMS_KEY_REQUEST;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct CreateLogGroupInput {
    pub log_group_name: String,
    pub kms_key_id: Option<String>,
    pub tags: Option<indexmap::IndexMap<String, String>>,
    pub log_group_class: Option<LogGroupClass>,
    pub deletion_protection_enabled: Option<bool>,
}

impl crate::TreeValue for CreateLogGroupInput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self {
            log_group_name: s.take(0)?,
            kms_key_id: s.take_optional(1)?,
            tags: s.take_optional(2)?,
            log_group_class: s.take_optional(3)?,
            deletion_protection_enabled: s.take_optional(4)?,
        })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(5);
        s.put(0, self.log_group_name);
        s.put_optional(1, self.kms_key_id);
        s.put_optional(2, self.tags);
        s.put_optional(3, self.log_group_class);
        s.put_optional(4, self.deletion_protection_enabled);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for CreateLogGroupInput {
    const SCHEMA: &'static crate::Schema = &schema::CREATE_LOG_GROUP_REQUEST;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct CreateLogStreamInput {
    pub log_group_name: String,
    pub log_stream_name: String,
}

impl crate::TreeValue for CreateLogStreamInput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self { log_group_name: s.take(0)?, log_stream_name: s.take(1)? })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(2);
        s.put(0, self.log_group_name);
        s.put(1, self.log_stream_name);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for CreateLogStreamInput {
    const SCHEMA: &'static crate::Schema = &schema::CREATE_LOG_STREAM_REQUEST;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct DataSourceFilter {
    pub name: String,
    pub r#type: Option<String>,
}

impl crate::TreeValue for DataSourceFilter {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self { name: s.take(0)?, r#type: s.take_optional(1)? })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(2);
        s.put(0, self.name);
        s.put_optional(1, self.r#type);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for DataSourceFilter {
    const SCHEMA: &'static crate::Schema = &schema::DATA_SOURCE_FILTER;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct DeleteLogGroupInput {
    pub log_group_name: String,
}

impl crate::TreeValue for DeleteLogGroupInput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self { log_group_name: s.take(0)? })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(1);
        s.put(0, self.log_group_name);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for DeleteLogGroupInput {
    const SCHEMA: &'static crate::Schema = &schema::DELETE_LOG_GROUP_REQUEST;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct DeleteLogStreamInput {
    pub log_group_name: String,
    pub log_stream_name: String,
}

impl crate::TreeValue for DeleteLogStreamInput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self { log_group_name: s.take(0)?, log_stream_name: s.take(1)? })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(2);
        s.put(0, self.log_group_name);
        s.put(1, self.log_stream_name);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for DeleteLogStreamInput {
    const SCHEMA: &'static crate::Schema = &schema::DELETE_LOG_STREAM_REQUEST;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct DeleteResourcePolicyInput {
    pub policy_name: Option<String>,
    pub resource_arn: Option<String>,
    pub expected_revision_id: Option<String>,
}

impl crate::TreeValue for DeleteResourcePolicyInput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self {
            policy_name: s.take_optional(0)?,
            resource_arn: s.take_optional(1)?,
            expected_revision_id: s.take_optional(2)?,
        })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(3);
        s.put_optional(0, self.policy_name);
        s.put_optional(1, self.resource_arn);
        s.put_optional(2, self.expected_revision_id);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for DeleteResourcePolicyInput {
    const SCHEMA: &'static crate::Schema = &schema::DELETE_RESOURCE_POLICY_REQUEST;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct DeleteRetentionPolicyInput {
    pub log_group_name: String,
}

impl crate::TreeValue for DeleteRetentionPolicyInput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self { log_group_name: s.take(0)? })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(1);
        s.put(0, self.log_group_name);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for DeleteRetentionPolicyInput {
    const SCHEMA: &'static crate::Schema = &schema::DELETE_RETENTION_POLICY_REQUEST;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct DeleteSubscriptionFilterInput {
    pub log_group_name: String,
    pub filter_name: String,
}

impl crate::TreeValue for DeleteSubscriptionFilterInput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self { log_group_name: s.take(0)?, filter_name: s.take(1)? })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(2);
        s.put(0, self.log_group_name);
        s.put(1, self.filter_name);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for DeleteSubscriptionFilterInput {
    const SCHEMA: &'static crate::Schema = &schema::DELETE_SUBSCRIPTION_FILTER_REQUEST;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct DescribeLogGroupsInput {
    pub account_identifiers: Option<Vec<String>>,
    pub log_group_name_prefix: Option<String>,
    pub log_group_name_pattern: Option<String>,
    pub next_token: Option<String>,
    pub limit: Option<i32>,
    pub include_linked_accounts: Option<bool>,
    pub log_group_class: Option<LogGroupClass>,
    pub log_group_identifiers: Option<Vec<String>>,
}

impl crate::TreeValue for DescribeLogGroupsInput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self {
            account_identifiers: s.take_optional(0)?,
            log_group_name_prefix: s.take_optional(1)?,
            log_group_name_pattern: s.take_optional(2)?,
            next_token: s.take_optional(3)?,
            limit: s.take_optional(4)?,
            include_linked_accounts: s.take_optional(5)?,
            log_group_class: s.take_optional(6)?,
            log_group_identifiers: s.take_optional(7)?,
        })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(8);
        s.put_optional(0, self.account_identifiers);
        s.put_optional(1, self.log_group_name_prefix);
        s.put_optional(2, self.log_group_name_pattern);
        s.put_optional(3, self.next_token);
        s.put_optional(4, self.limit);
        s.put_optional(5, self.include_linked_accounts);
        s.put_optional(6, self.log_group_class);
        s.put_optional(7, self.log_group_identifiers);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for DescribeLogGroupsInput {
    const SCHEMA: &'static crate::Schema = &schema::DESCRIBE_LOG_GROUPS_REQUEST;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct DescribeLogGroupsOutput {
    pub log_groups: Option<Vec<LogGroup>>,
    pub next_token: Option<String>,
}

impl crate::TreeValue for DescribeLogGroupsOutput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self { log_groups: s.take_optional(0)?, next_token: s.take_optional(1)? })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(2);
        s.put_optional(0, self.log_groups);
        s.put_optional(1, self.next_token);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for DescribeLogGroupsOutput {
    const SCHEMA: &'static crate::Schema = &schema::DESCRIBE_LOG_GROUPS_RESPONSE;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct DescribeLogStreamsInput {
    pub log_group_name: Option<String>,
    pub log_group_identifier: Option<String>,
    pub log_stream_name_prefix: Option<String>,
    pub order_by: Option<OrderBy>,
    pub descending: Option<bool>,
    pub next_token: Option<String>,
    pub limit: Option<i32>,
}

impl crate::TreeValue for DescribeLogStreamsInput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self {
            log_group_name: s.take_optional(0)?,
            log_group_identifier: s.take_optional(1)?,
            log_stream_name_prefix: s.take_optional(2)?,
            order_by: s.take_optional(3)?,
            descending: s.take_optional(4)?,
            next_token: s.take_optional(5)?,
            limit: s.take_optional(6)?,
        })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(7);
        s.put_optional(0, self.log_group_name);
        s.put_optional(1, self.log_group_identifier);
        s.put_optional(2, self.log_stream_name_prefix);
        s.put_optional(3, self.order_by);
        s.put_optional(4, self.descending);
        s.put_optional(5, self.next_token);
        s.put_optional(6, self.limit);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for DescribeLogStreamsInput {
    const SCHEMA: &'static crate::Schema = &schema::DESCRIBE_LOG_STREAMS_REQUEST;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct DescribeLogStreamsOutput {
    pub log_streams: Option<Vec<LogStream>>,
    pub next_token: Option<String>,
}

impl crate::TreeValue for DescribeLogStreamsOutput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self { log_streams: s.take_optional(0)?, next_token: s.take_optional(1)? })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(2);
        s.put_optional(0, self.log_streams);
        s.put_optional(1, self.next_token);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for DescribeLogStreamsOutput {
    const SCHEMA: &'static crate::Schema = &schema::DESCRIBE_LOG_STREAMS_RESPONSE;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct DescribeResourcePoliciesInput {
    pub next_token: Option<String>,
    pub limit: Option<i32>,
    pub resource_arn: Option<String>,
    pub policy_scope: Option<PolicyScope>,
}

impl crate::TreeValue for DescribeResourcePoliciesInput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self {
            next_token: s.take_optional(0)?,
            limit: s.take_optional(1)?,
            resource_arn: s.take_optional(2)?,
            policy_scope: s.take_optional(3)?,
        })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(4);
        s.put_optional(0, self.next_token);
        s.put_optional(1, self.limit);
        s.put_optional(2, self.resource_arn);
        s.put_optional(3, self.policy_scope);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for DescribeResourcePoliciesInput {
    const SCHEMA: &'static crate::Schema = &schema::DESCRIBE_RESOURCE_POLICIES_REQUEST;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct DescribeResourcePoliciesOutput {
    pub resource_policies: Option<Vec<ResourcePolicy>>,
    pub next_token: Option<String>,
}

impl crate::TreeValue for DescribeResourcePoliciesOutput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self { resource_policies: s.take_optional(0)?, next_token: s.take_optional(1)? })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(2);
        s.put_optional(0, self.resource_policies);
        s.put_optional(1, self.next_token);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for DescribeResourcePoliciesOutput {
    const SCHEMA: &'static crate::Schema = &schema::DESCRIBE_RESOURCE_POLICIES_RESPONSE;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct DescribeSubscriptionFiltersInput {
    pub log_group_name: String,
    pub filter_name_prefix: Option<String>,
    pub next_token: Option<String>,
    pub limit: Option<i32>,
}

impl crate::TreeValue for DescribeSubscriptionFiltersInput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self {
            log_group_name: s.take(0)?,
            filter_name_prefix: s.take_optional(1)?,
            next_token: s.take_optional(2)?,
            limit: s.take_optional(3)?,
        })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(4);
        s.put(0, self.log_group_name);
        s.put_optional(1, self.filter_name_prefix);
        s.put_optional(2, self.next_token);
        s.put_optional(3, self.limit);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for DescribeSubscriptionFiltersInput {
    const SCHEMA: &'static crate::Schema = &schema::DESCRIBE_SUBSCRIPTION_FILTERS_REQUEST;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct DescribeSubscriptionFiltersOutput {
    pub subscription_filters: Option<Vec<SubscriptionFilter>>,
    pub next_token: Option<String>,
}

impl crate::TreeValue for DescribeSubscriptionFiltersOutput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self { subscription_filters: s.take_optional(0)?, next_token: s.take_optional(1)? })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(2);
        s.put_optional(0, self.subscription_filters);
        s.put_optional(1, self.next_token);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for DescribeSubscriptionFiltersOutput {
    const SCHEMA: &'static crate::Schema = &schema::DESCRIBE_SUBSCRIPTION_FILTERS_RESPONSE;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct DisassociateKmsKeyInput {
    pub log_group_name: Option<String>,
    pub resource_identifier: Option<String>,
}

impl crate::TreeValue for DisassociateKmsKeyInput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self { log_group_name: s.take_optional(0)?, resource_identifier: s.take_optional(1)? })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(2);
        s.put_optional(0, self.log_group_name);
        s.put_optional(1, self.resource_identifier);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for DisassociateKmsKeyInput {
    const SCHEMA: &'static crate::Schema = &schema::DISASSOCIATE_KMS_KEY_REQUEST;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct Entity {
    pub key_attributes: Option<indexmap::IndexMap<String, String>>,
    pub attributes: Option<indexmap::IndexMap<String, String>>,
}

impl crate::TreeValue for Entity {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self { key_attributes: s.take_optional(0)?, attributes: s.take_optional(1)? })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(2);
        s.put_optional(0, self.key_attributes);
        s.put_optional(1, self.attributes);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for Entity {
    const SCHEMA: &'static crate::Schema = &schema::ENTITY;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct FilterLogEventsInput {
    pub log_group_name: Option<String>,
    pub log_group_identifier: Option<String>,
    pub log_stream_names: Option<Vec<String>>,
    pub log_stream_name_prefix: Option<String>,
    pub start_time: Option<i64>,
    pub end_time: Option<i64>,
    pub filter_pattern: Option<String>,
    pub next_token: Option<String>,
    pub limit: Option<i32>,
    pub start_from_head: Option<bool>,
    pub interleaved: Option<bool>,
    pub unmask: Option<bool>,
}

impl crate::TreeValue for FilterLogEventsInput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self {
            log_group_name: s.take_optional(0)?,
            log_group_identifier: s.take_optional(1)?,
            log_stream_names: s.take_optional(2)?,
            log_stream_name_prefix: s.take_optional(3)?,
            start_time: s.take_optional(4)?,
            end_time: s.take_optional(5)?,
            filter_pattern: s.take_optional(6)?,
            next_token: s.take_optional(7)?,
            limit: s.take_optional(8)?,
            start_from_head: s.take_optional(9)?,
            interleaved: s.take_optional(10)?,
            unmask: s.take_optional(11)?,
        })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(12);
        s.put_optional(0, self.log_group_name);
        s.put_optional(1, self.log_group_identifier);
        s.put_optional(2, self.log_stream_names);
        s.put_optional(3, self.log_stream_name_prefix);
        s.put_optional(4, self.start_time);
        s.put_optional(5, self.end_time);
        s.put_optional(6, self.filter_pattern);
        s.put_optional(7, self.next_token);
        s.put_optional(8, self.limit);
        s.put_optional(9, self.start_from_head);
        s.put_optional(10, self.interleaved);
        s.put_optional(11, self.unmask);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for FilterLogEventsInput {
    const SCHEMA: &'static crate::Schema = &schema::FILTER_LOG_EVENTS_REQUEST;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct FilterLogEventsOutput {
    pub events: Option<Vec<FilteredLogEvent>>,
    pub searched_log_streams: Option<Vec<SearchedLogStream>>,
    pub next_token: Option<String>,
}

impl crate::TreeValue for FilterLogEventsOutput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self {
            events: s.take_optional(0)?,
            searched_log_streams: s.take_optional(1)?,
            next_token: s.take_optional(2)?,
        })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(3);
        s.put_optional(0, self.events);
        s.put_optional(1, self.searched_log_streams);
        s.put_optional(2, self.next_token);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for FilterLogEventsOutput {
    const SCHEMA: &'static crate::Schema = &schema::FILTER_LOG_EVENTS_RESPONSE;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct FilteredLogEvent {
    pub log_stream_name: Option<String>,
    pub timestamp: Option<i64>,
    pub message: Option<String>,
    pub ingestion_time: Option<i64>,
    pub event_id: Option<String>,
}

impl crate::TreeValue for FilteredLogEvent {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self {
            log_stream_name: s.take_optional(0)?,
            timestamp: s.take_optional(1)?,
            message: s.take_optional(2)?,
            ingestion_time: s.take_optional(3)?,
            event_id: s.take_optional(4)?,
        })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(5);
        s.put_optional(0, self.log_stream_name);
        s.put_optional(1, self.timestamp);
        s.put_optional(2, self.message);
        s.put_optional(3, self.ingestion_time);
        s.put_optional(4, self.event_id);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for FilteredLogEvent {
    const SCHEMA: &'static crate::Schema = &schema::FILTERED_LOG_EVENT;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct GetLogEventsInput {
    pub log_group_name: Option<String>,
    pub log_group_identifier: Option<String>,
    pub log_stream_name: String,
    pub start_time: Option<i64>,
    pub end_time: Option<i64>,
    pub next_token: Option<String>,
    pub limit: Option<i32>,
    pub start_from_head: Option<bool>,
    pub unmask: Option<bool>,
}

impl crate::TreeValue for GetLogEventsInput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self {
            log_group_name: s.take_optional(0)?,
            log_group_identifier: s.take_optional(1)?,
            log_stream_name: s.take(2)?,
            start_time: s.take_optional(3)?,
            end_time: s.take_optional(4)?,
            next_token: s.take_optional(5)?,
            limit: s.take_optional(6)?,
            start_from_head: s.take_optional(7)?,
            unmask: s.take_optional(8)?,
        })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(9);
        s.put_optional(0, self.log_group_name);
        s.put_optional(1, self.log_group_identifier);
        s.put(2, self.log_stream_name);
        s.put_optional(3, self.start_time);
        s.put_optional(4, self.end_time);
        s.put_optional(5, self.next_token);
        s.put_optional(6, self.limit);
        s.put_optional(7, self.start_from_head);
        s.put_optional(8, self.unmask);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for GetLogEventsInput {
    const SCHEMA: &'static crate::Schema = &schema::GET_LOG_EVENTS_REQUEST;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct GetLogEventsOutput {
    pub events: Option<Vec<OutputLogEvent>>,
    pub next_forward_token: Option<String>,
    pub next_backward_token: Option<String>,
}

impl crate::TreeValue for GetLogEventsOutput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self {
            events: s.take_optional(0)?,
            next_forward_token: s.take_optional(1)?,
            next_backward_token: s.take_optional(2)?,
        })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(3);
        s.put_optional(0, self.events);
        s.put_optional(1, self.next_forward_token);
        s.put_optional(2, self.next_backward_token);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for GetLogEventsOutput {
    const SCHEMA: &'static crate::Schema = &schema::GET_LOG_EVENTS_RESPONSE;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct InputLogEvent {
    pub timestamp: i64,
    pub message: String,
}

impl crate::TreeValue for InputLogEvent {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self { timestamp: s.take(0)?, message: s.take(1)? })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(2);
        s.put(0, self.timestamp);
        s.put(1, self.message);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for InputLogEvent {
    const SCHEMA: &'static crate::Schema = &schema::INPUT_LOG_EVENT;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct ListLogGroupsInput {
    pub log_group_name_pattern: Option<String>,
    pub log_group_class: Option<LogGroupClass>,
    pub include_linked_accounts: Option<bool>,
    pub account_identifiers: Option<Vec<String>>,
    pub next_token: Option<String>,
    pub limit: Option<i32>,
    pub data_sources: Option<Vec<DataSourceFilter>>,
    pub field_index_names: Option<Vec<String>>,
    pub log_group_tags: Option<Vec<TagFilter>>,
}

impl crate::TreeValue for ListLogGroupsInput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self {
            log_group_name_pattern: s.take_optional(0)?,
            log_group_class: s.take_optional(1)?,
            include_linked_accounts: s.take_optional(2)?,
            account_identifiers: s.take_optional(3)?,
            next_token: s.take_optional(4)?,
            limit: s.take_optional(5)?,
            data_sources: s.take_optional(6)?,
            field_index_names: s.take_optional(7)?,
            log_group_tags: s.take_optional(8)?,
        })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(9);
        s.put_optional(0, self.log_group_name_pattern);
        s.put_optional(1, self.log_group_class);
        s.put_optional(2, self.include_linked_accounts);
        s.put_optional(3, self.account_identifiers);
        s.put_optional(4, self.next_token);
        s.put_optional(5, self.limit);
        s.put_optional(6, self.data_sources);
        s.put_optional(7, self.field_index_names);
        s.put_optional(8, self.log_group_tags);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for ListLogGroupsInput {
    const SCHEMA: &'static crate::Schema = &schema::LIST_LOG_GROUPS_REQUEST;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct ListLogGroupsOutput {
    pub log_groups: Option<Vec<LogGroupSummary>>,
    pub next_token: Option<String>,
}

impl crate::TreeValue for ListLogGroupsOutput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self { log_groups: s.take_optional(0)?, next_token: s.take_optional(1)? })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(2);
        s.put_optional(0, self.log_groups);
        s.put_optional(1, self.next_token);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for ListLogGroupsOutput {
    const SCHEMA: &'static crate::Schema = &schema::LIST_LOG_GROUPS_RESPONSE;
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
    pub tags: Option<indexmap::IndexMap<String, String>>,
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
pub struct ListTagsLogGroupInput {
    pub log_group_name: String,
}

impl crate::TreeValue for ListTagsLogGroupInput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self { log_group_name: s.take(0)? })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(1);
        s.put(0, self.log_group_name);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for ListTagsLogGroupInput {
    const SCHEMA: &'static crate::Schema = &schema::LIST_TAGS_LOG_GROUP_REQUEST;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct ListTagsLogGroupOutput {
    pub tags: Option<indexmap::IndexMap<String, String>>,
}

impl crate::TreeValue for ListTagsLogGroupOutput {
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

impl crate::Shape for ListTagsLogGroupOutput {
    const SCHEMA: &'static crate::Schema = &schema::LIST_TAGS_LOG_GROUP_RESPONSE;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct LogGroup {
    pub log_group_name: Option<String>,
    pub creation_time: Option<i64>,
    pub retention_in_days: Option<i32>,
    pub metric_filter_count: Option<i32>,
    pub arn: Option<String>,
    pub stored_bytes: Option<i64>,
    pub kms_key_id: Option<String>,
    pub data_protection_status: Option<DataProtectionStatus>,
    pub inherited_properties: Option<Vec<InheritedProperty>>,
    pub log_group_class: Option<LogGroupClass>,
    pub log_group_arn: Option<String>,
    pub deletion_protection_enabled: Option<bool>,
    pub bearer_token_authentication_enabled: Option<bool>,
    pub retention_policy_name: Option<String>,
}

impl crate::TreeValue for LogGroup {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self {
            log_group_name: s.take_optional(0)?,
            creation_time: s.take_optional(1)?,
            retention_in_days: s.take_optional(2)?,
            metric_filter_count: s.take_optional(3)?,
            arn: s.take_optional(4)?,
            stored_bytes: s.take_optional(5)?,
            kms_key_id: s.take_optional(6)?,
            data_protection_status: s.take_optional(7)?,
            inherited_properties: s.take_optional(8)?,
            log_group_class: s.take_optional(9)?,
            log_group_arn: s.take_optional(10)?,
            deletion_protection_enabled: s.take_optional(11)?,
            bearer_token_authentication_enabled: s.take_optional(12)?,
            retention_policy_name: s.take_optional(13)?,
        })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(14);
        s.put_optional(0, self.log_group_name);
        s.put_optional(1, self.creation_time);
        s.put_optional(2, self.retention_in_days);
        s.put_optional(3, self.metric_filter_count);
        s.put_optional(4, self.arn);
        s.put_optional(5, self.stored_bytes);
        s.put_optional(6, self.kms_key_id);
        s.put_optional(7, self.data_protection_status);
        s.put_optional(8, self.inherited_properties);
        s.put_optional(9, self.log_group_class);
        s.put_optional(10, self.log_group_arn);
        s.put_optional(11, self.deletion_protection_enabled);
        s.put_optional(12, self.bearer_token_authentication_enabled);
        s.put_optional(13, self.retention_policy_name);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for LogGroup {
    const SCHEMA: &'static crate::Schema = &schema::LOG_GROUP;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct LogGroupSummary {
    pub log_group_name: Option<String>,
    pub log_group_arn: Option<String>,
    pub log_group_class: Option<LogGroupClass>,
}

impl crate::TreeValue for LogGroupSummary {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self {
            log_group_name: s.take_optional(0)?,
            log_group_arn: s.take_optional(1)?,
            log_group_class: s.take_optional(2)?,
        })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(3);
        s.put_optional(0, self.log_group_name);
        s.put_optional(1, self.log_group_arn);
        s.put_optional(2, self.log_group_class);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for LogGroupSummary {
    const SCHEMA: &'static crate::Schema = &schema::LOG_GROUP_SUMMARY;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct LogStream {
    pub log_stream_name: Option<String>,
    pub creation_time: Option<i64>,
    pub first_event_timestamp: Option<i64>,
    pub last_event_timestamp: Option<i64>,
    pub last_ingestion_time: Option<i64>,
    pub upload_sequence_token: Option<String>,
    pub arn: Option<String>,
    pub stored_bytes: Option<i64>,
}

impl crate::TreeValue for LogStream {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self {
            log_stream_name: s.take_optional(0)?,
            creation_time: s.take_optional(1)?,
            first_event_timestamp: s.take_optional(2)?,
            last_event_timestamp: s.take_optional(3)?,
            last_ingestion_time: s.take_optional(4)?,
            upload_sequence_token: s.take_optional(5)?,
            arn: s.take_optional(6)?,
            stored_bytes: s.take_optional(7)?,
        })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(8);
        s.put_optional(0, self.log_stream_name);
        s.put_optional(1, self.creation_time);
        s.put_optional(2, self.first_event_timestamp);
        s.put_optional(3, self.last_event_timestamp);
        s.put_optional(4, self.last_ingestion_time);
        s.put_optional(5, self.upload_sequence_token);
        s.put_optional(6, self.arn);
        s.put_optional(7, self.stored_bytes);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for LogStream {
    const SCHEMA: &'static crate::Schema = &schema::LOG_STREAM;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct OutputLogEvent {
    pub timestamp: Option<i64>,
    pub message: Option<String>,
    pub ingestion_time: Option<i64>,
}

impl crate::TreeValue for OutputLogEvent {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self {
            timestamp: s.take_optional(0)?,
            message: s.take_optional(1)?,
            ingestion_time: s.take_optional(2)?,
        })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(3);
        s.put_optional(0, self.timestamp);
        s.put_optional(1, self.message);
        s.put_optional(2, self.ingestion_time);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for OutputLogEvent {
    const SCHEMA: &'static crate::Schema = &schema::OUTPUT_LOG_EVENT;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct PutLogEventsInput {
    pub log_group_name: String,
    pub log_stream_name: String,
    pub log_events: Vec<InputLogEvent>,
    pub sequence_token: Option<String>,
    pub entity: Option<Entity>,
}

impl crate::TreeValue for PutLogEventsInput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self {
            log_group_name: s.take(0)?,
            log_stream_name: s.take(1)?,
            log_events: s.take(2)?,
            sequence_token: s.take_optional(3)?,
            entity: s.take_optional(4)?,
        })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(5);
        s.put(0, self.log_group_name);
        s.put(1, self.log_stream_name);
        s.put(2, self.log_events);
        s.put_optional(3, self.sequence_token);
        s.put_optional(4, self.entity);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for PutLogEventsInput {
    const SCHEMA: &'static crate::Schema = &schema::PUT_LOG_EVENTS_REQUEST;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct PutLogEventsOutput {
    pub next_sequence_token: Option<String>,
    pub rejected_log_events_info: Option<RejectedLogEventsInfo>,
    pub rejected_entity_info: Option<RejectedEntityInfo>,
}

impl crate::TreeValue for PutLogEventsOutput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self {
            next_sequence_token: s.take_optional(0)?,
            rejected_log_events_info: s.take_optional(1)?,
            rejected_entity_info: s.take_optional(2)?,
        })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(3);
        s.put_optional(0, self.next_sequence_token);
        s.put_optional(1, self.rejected_log_events_info);
        s.put_optional(2, self.rejected_entity_info);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for PutLogEventsOutput {
    const SCHEMA: &'static crate::Schema = &schema::PUT_LOG_EVENTS_RESPONSE;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct PutResourcePolicyInput {
    pub policy_name: Option<String>,
    pub policy_document: Option<String>,
    pub resource_arn: Option<String>,
    pub expected_revision_id: Option<String>,
}

impl crate::TreeValue for PutResourcePolicyInput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self {
            policy_name: s.take_optional(0)?,
            policy_document: s.take_optional(1)?,
            resource_arn: s.take_optional(2)?,
            expected_revision_id: s.take_optional(3)?,
        })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(4);
        s.put_optional(0, self.policy_name);
        s.put_optional(1, self.policy_document);
        s.put_optional(2, self.resource_arn);
        s.put_optional(3, self.expected_revision_id);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for PutResourcePolicyInput {
    const SCHEMA: &'static crate::Schema = &schema::PUT_RESOURCE_POLICY_REQUEST;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct PutResourcePolicyOutput {
    pub resource_policy: Option<ResourcePolicy>,
    pub revision_id: Option<String>,
}

impl crate::TreeValue for PutResourcePolicyOutput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self { resource_policy: s.take_optional(0)?, revision_id: s.take_optional(1)? })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(2);
        s.put_optional(0, self.resource_policy);
        s.put_optional(1, self.revision_id);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for PutResourcePolicyOutput {
    const SCHEMA: &'static crate::Schema = &schema::PUT_RESOURCE_POLICY_RESPONSE;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct PutRetentionPolicyInput {
    pub log_group_name: String,
    pub retention_in_days: i32,
}

impl crate::TreeValue for PutRetentionPolicyInput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self { log_group_name: s.take(0)?, retention_in_days: s.take(1)? })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(2);
        s.put(0, self.log_group_name);
        s.put(1, self.retention_in_days);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for PutRetentionPolicyInput {
    const SCHEMA: &'static crate::Schema = &schema::PUT_RETENTION_POLICY_REQUEST;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct PutSubscriptionFilterInput {
    pub log_group_name: String,
    pub filter_name: String,
    pub filter_pattern: String,
    pub destination_arn: String,
    pub role_arn: Option<String>,
    pub distribution: Option<Distribution>,
    pub apply_on_transformed_logs: Option<bool>,
    pub field_selection_criteria: Option<String>,
    pub emit_system_fields: Option<Vec<String>>,
}

impl crate::TreeValue for PutSubscriptionFilterInput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self {
            log_group_name: s.take(0)?,
            filter_name: s.take(1)?,
            filter_pattern: s.take(2)?,
            destination_arn: s.take(3)?,
            role_arn: s.take_optional(4)?,
            distribution: s.take_optional(5)?,
            apply_on_transformed_logs: s.take_optional(6)?,
            field_selection_criteria: s.take_optional(7)?,
            emit_system_fields: s.take_optional(8)?,
        })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(9);
        s.put(0, self.log_group_name);
        s.put(1, self.filter_name);
        s.put(2, self.filter_pattern);
        s.put(3, self.destination_arn);
        s.put_optional(4, self.role_arn);
        s.put_optional(5, self.distribution);
        s.put_optional(6, self.apply_on_transformed_logs);
        s.put_optional(7, self.field_selection_criteria);
        s.put_optional(8, self.emit_system_fields);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for PutSubscriptionFilterInput {
    const SCHEMA: &'static crate::Schema = &schema::PUT_SUBSCRIPTION_FILTER_REQUEST;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct RejectedEntityInfo {
    pub error_type: Option<EntityRejectionErrorType>,
}

impl crate::TreeValue for RejectedEntityInfo {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self { error_type: s.take_optional(0)? })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(1);
        s.put_optional(0, self.error_type);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for RejectedEntityInfo {
    const SCHEMA: &'static crate::Schema = &schema::REJECTED_ENTITY_INFO;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct RejectedLogEventsInfo {
    pub too_new_log_event_start_index: Option<i32>,
    pub too_old_log_event_end_index: Option<i32>,
    pub expired_log_event_end_index: Option<i32>,
}

impl crate::TreeValue for RejectedLogEventsInfo {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self {
            too_new_log_event_start_index: s.take_optional(0)?,
            too_old_log_event_end_index: s.take_optional(1)?,
            expired_log_event_end_index: s.take_optional(2)?,
        })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(3);
        s.put_optional(0, self.too_new_log_event_start_index);
        s.put_optional(1, self.too_old_log_event_end_index);
        s.put_optional(2, self.expired_log_event_end_index);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for RejectedLogEventsInfo {
    const SCHEMA: &'static crate::Schema = &schema::REJECTED_LOG_EVENTS_INFO;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct ResourcePolicy {
    pub policy_name: Option<String>,
    pub policy_document: Option<String>,
    pub last_updated_time: Option<i64>,
    pub policy_scope: Option<PolicyScope>,
    pub resource_arn: Option<String>,
    pub revision_id: Option<String>,
}

impl crate::TreeValue for ResourcePolicy {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self {
            policy_name: s.take_optional(0)?,
            policy_document: s.take_optional(1)?,
            last_updated_time: s.take_optional(2)?,
            policy_scope: s.take_optional(3)?,
            resource_arn: s.take_optional(4)?,
            revision_id: s.take_optional(5)?,
        })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(6);
        s.put_optional(0, self.policy_name);
        s.put_optional(1, self.policy_document);
        s.put_optional(2, self.last_updated_time);
        s.put_optional(3, self.policy_scope);
        s.put_optional(4, self.resource_arn);
        s.put_optional(5, self.revision_id);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for ResourcePolicy {
    const SCHEMA: &'static crate::Schema = &schema::RESOURCE_POLICY;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct SearchedLogStream {
    pub log_stream_name: Option<String>,
    pub searched_completely: Option<bool>,
}

impl crate::TreeValue for SearchedLogStream {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self { log_stream_name: s.take_optional(0)?, searched_completely: s.take_optional(1)? })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(2);
        s.put_optional(0, self.log_stream_name);
        s.put_optional(1, self.searched_completely);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for SearchedLogStream {
    const SCHEMA: &'static crate::Schema = &schema::SEARCHED_LOG_STREAM;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct SubscriptionFilter {
    pub filter_name: Option<String>,
    pub log_group_name: Option<String>,
    pub filter_pattern: Option<String>,
    pub destination_arn: Option<String>,
    pub role_arn: Option<String>,
    pub distribution: Option<Distribution>,
    pub apply_on_transformed_logs: Option<bool>,
    pub creation_time: Option<i64>,
    pub field_selection_criteria: Option<String>,
    pub emit_system_fields: Option<Vec<String>>,
}

impl crate::TreeValue for SubscriptionFilter {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self {
            filter_name: s.take_optional(0)?,
            log_group_name: s.take_optional(1)?,
            filter_pattern: s.take_optional(2)?,
            destination_arn: s.take_optional(3)?,
            role_arn: s.take_optional(4)?,
            distribution: s.take_optional(5)?,
            apply_on_transformed_logs: s.take_optional(6)?,
            creation_time: s.take_optional(7)?,
            field_selection_criteria: s.take_optional(8)?,
            emit_system_fields: s.take_optional(9)?,
        })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(10);
        s.put_optional(0, self.filter_name);
        s.put_optional(1, self.log_group_name);
        s.put_optional(2, self.filter_pattern);
        s.put_optional(3, self.destination_arn);
        s.put_optional(4, self.role_arn);
        s.put_optional(5, self.distribution);
        s.put_optional(6, self.apply_on_transformed_logs);
        s.put_optional(7, self.creation_time);
        s.put_optional(8, self.field_selection_criteria);
        s.put_optional(9, self.emit_system_fields);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for SubscriptionFilter {
    const SCHEMA: &'static crate::Schema = &schema::SUBSCRIPTION_FILTER;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct TagFilter {
    pub key: String,
    pub values: Option<Vec<String>>,
}

impl crate::TreeValue for TagFilter {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self { key: s.take(0)?, values: s.take_optional(1)? })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(2);
        s.put(0, self.key);
        s.put_optional(1, self.values);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for TagFilter {
    const SCHEMA: &'static crate::Schema = &schema::TAG_FILTER;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct TagLogGroupInput {
    pub log_group_name: String,
    pub tags: indexmap::IndexMap<String, String>,
}

impl crate::TreeValue for TagLogGroupInput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self { log_group_name: s.take(0)?, tags: s.take(1)? })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(2);
        s.put(0, self.log_group_name);
        s.put(1, self.tags);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for TagLogGroupInput {
    const SCHEMA: &'static crate::Schema = &schema::TAG_LOG_GROUP_REQUEST;
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
pub struct UntagLogGroupInput {
    pub log_group_name: String,
    pub tags: Vec<String>,
}

impl crate::TreeValue for UntagLogGroupInput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self { log_group_name: s.take(0)?, tags: s.take(1)? })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(2);
        s.put(0, self.log_group_name);
        s.put(1, self.tags);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for UntagLogGroupInput {
    const SCHEMA: &'static crate::Schema = &schema::UNTAG_LOG_GROUP_REQUEST;
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
pub struct AssociateKmsKeyOutput {}

impl crate::TreeValue for AssociateKmsKeyOutput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        tree.structure()?;
        Ok(Self {})
    }
    fn into_tree(self) -> crate::Tree {
        crate::Tree::Structure(crate::Structure::default())
    }
}

impl crate::Shape for AssociateKmsKeyOutput {
    const SCHEMA: &'static crate::Schema = &schema::ASSOCIATE_KMS_KEY_OUTPUT;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct CreateLogGroupOutput {}

impl crate::TreeValue for CreateLogGroupOutput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        tree.structure()?;
        Ok(Self {})
    }
    fn into_tree(self) -> crate::Tree {
        crate::Tree::Structure(crate::Structure::default())
    }
}

impl crate::Shape for CreateLogGroupOutput {
    const SCHEMA: &'static crate::Schema = &schema::CREATE_LOG_GROUP_OUTPUT;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct CreateLogStreamOutput {}

impl crate::TreeValue for CreateLogStreamOutput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        tree.structure()?;
        Ok(Self {})
    }
    fn into_tree(self) -> crate::Tree {
        crate::Tree::Structure(crate::Structure::default())
    }
}

impl crate::Shape for CreateLogStreamOutput {
    const SCHEMA: &'static crate::Schema = &schema::CREATE_LOG_STREAM_OUTPUT;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct DeleteLogGroupOutput {}

impl crate::TreeValue for DeleteLogGroupOutput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        tree.structure()?;
        Ok(Self {})
    }
    fn into_tree(self) -> crate::Tree {
        crate::Tree::Structure(crate::Structure::default())
    }
}

impl crate::Shape for DeleteLogGroupOutput {
    const SCHEMA: &'static crate::Schema = &schema::DELETE_LOG_GROUP_OUTPUT;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct DeleteLogStreamOutput {}

impl crate::TreeValue for DeleteLogStreamOutput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        tree.structure()?;
        Ok(Self {})
    }
    fn into_tree(self) -> crate::Tree {
        crate::Tree::Structure(crate::Structure::default())
    }
}

impl crate::Shape for DeleteLogStreamOutput {
    const SCHEMA: &'static crate::Schema = &schema::DELETE_LOG_STREAM_OUTPUT;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct DeleteResourcePolicyOutput {}

impl crate::TreeValue for DeleteResourcePolicyOutput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        tree.structure()?;
        Ok(Self {})
    }
    fn into_tree(self) -> crate::Tree {
        crate::Tree::Structure(crate::Structure::default())
    }
}

impl crate::Shape for DeleteResourcePolicyOutput {
    const SCHEMA: &'static crate::Schema = &schema::DELETE_RESOURCE_POLICY_OUTPUT;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct DeleteRetentionPolicyOutput {}

impl crate::TreeValue for DeleteRetentionPolicyOutput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        tree.structure()?;
        Ok(Self {})
    }
    fn into_tree(self) -> crate::Tree {
        crate::Tree::Structure(crate::Structure::default())
    }
}

impl crate::Shape for DeleteRetentionPolicyOutput {
    const SCHEMA: &'static crate::Schema = &schema::DELETE_RETENTION_POLICY_OUTPUT;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct DeleteSubscriptionFilterOutput {}

impl crate::TreeValue for DeleteSubscriptionFilterOutput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        tree.structure()?;
        Ok(Self {})
    }
    fn into_tree(self) -> crate::Tree {
        crate::Tree::Structure(crate::Structure::default())
    }
}

impl crate::Shape for DeleteSubscriptionFilterOutput {
    const SCHEMA: &'static crate::Schema = &schema::DELETE_SUBSCRIPTION_FILTER_OUTPUT;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct DisassociateKmsKeyOutput {}

impl crate::TreeValue for DisassociateKmsKeyOutput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        tree.structure()?;
        Ok(Self {})
    }
    fn into_tree(self) -> crate::Tree {
        crate::Tree::Structure(crate::Structure::default())
    }
}

impl crate::Shape for DisassociateKmsKeyOutput {
    const SCHEMA: &'static crate::Schema = &schema::DISASSOCIATE_KMS_KEY_OUTPUT;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct PutRetentionPolicyOutput {}

impl crate::TreeValue for PutRetentionPolicyOutput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        tree.structure()?;
        Ok(Self {})
    }
    fn into_tree(self) -> crate::Tree {
        crate::Tree::Structure(crate::Structure::default())
    }
}

impl crate::Shape for PutRetentionPolicyOutput {
    const SCHEMA: &'static crate::Schema = &schema::PUT_RETENTION_POLICY_OUTPUT;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct PutSubscriptionFilterOutput {}

impl crate::TreeValue for PutSubscriptionFilterOutput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        tree.structure()?;
        Ok(Self {})
    }
    fn into_tree(self) -> crate::Tree {
        crate::Tree::Structure(crate::Structure::default())
    }
}

impl crate::Shape for PutSubscriptionFilterOutput {
    const SCHEMA: &'static crate::Schema = &schema::PUT_SUBSCRIPTION_FILTER_OUTPUT;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct TagLogGroupOutput {}

impl crate::TreeValue for TagLogGroupOutput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        tree.structure()?;
        Ok(Self {})
    }
    fn into_tree(self) -> crate::Tree {
        crate::Tree::Structure(crate::Structure::default())
    }
}

impl crate::Shape for TagLogGroupOutput {
    const SCHEMA: &'static crate::Schema = &schema::TAG_LOG_GROUP_OUTPUT;
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
pub struct UntagLogGroupOutput {}

impl crate::TreeValue for UntagLogGroupOutput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        tree.structure()?;
        Ok(Self {})
    }
    fn into_tree(self) -> crate::Tree {
        crate::Tree::Structure(crate::Structure::default())
    }
}

impl crate::Shape for UntagLogGroupOutput {
    const SCHEMA: &'static crate::Schema = &schema::UNTAG_LOG_GROUP_OUTPUT;
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

crate::serde_by_tree!(
    AssociateKmsKeyInput,
    CreateLogGroupInput,
    CreateLogStreamInput,
    DataSourceFilter,
    DeleteLogGroupInput,
    DeleteLogStreamInput,
    DeleteResourcePolicyInput,
    DeleteRetentionPolicyInput,
    DeleteSubscriptionFilterInput,
    DescribeLogGroupsInput,
    DescribeLogGroupsOutput,
    DescribeLogStreamsInput,
    DescribeLogStreamsOutput,
    DescribeResourcePoliciesInput,
    DescribeResourcePoliciesOutput,
    DescribeSubscriptionFiltersInput,
    DescribeSubscriptionFiltersOutput,
    DisassociateKmsKeyInput,
    Entity,
    FilterLogEventsInput,
    FilterLogEventsOutput,
    FilteredLogEvent,
    GetLogEventsInput,
    GetLogEventsOutput,
    InputLogEvent,
    ListLogGroupsInput,
    ListLogGroupsOutput,
    ListTagsForResourceInput,
    ListTagsForResourceOutput,
    ListTagsLogGroupInput,
    ListTagsLogGroupOutput,
    LogGroup,
    LogGroupSummary,
    LogStream,
    OutputLogEvent,
    PutLogEventsInput,
    PutLogEventsOutput,
    PutResourcePolicyInput,
    PutResourcePolicyOutput,
    PutRetentionPolicyInput,
    PutSubscriptionFilterInput,
    RejectedEntityInfo,
    RejectedLogEventsInfo,
    ResourcePolicy,
    SearchedLogStream,
    SubscriptionFilter,
    TagFilter,
    TagLogGroupInput,
    TagResourceInput,
    UntagLogGroupInput,
    UntagResourceInput,
    AssociateKmsKeyOutput,
    CreateLogGroupOutput,
    CreateLogStreamOutput,
    DeleteLogGroupOutput,
    DeleteLogStreamOutput,
    DeleteResourcePolicyOutput,
    DeleteRetentionPolicyOutput,
    DeleteSubscriptionFilterOutput,
    DisassociateKmsKeyOutput,
    PutRetentionPolicyOutput,
    PutSubscriptionFilterOutput,
    TagLogGroupOutput,
    TagResourceOutput,
    UntagLogGroupOutput,
    UntagResourceOutput,
);

crate::string_enum! {
    pub enum DataProtectionStatus {
        Activated = "ACTIVATED",
        Deleted = "DELETED",
        Archived = "ARCHIVED",
        Disabled = "DISABLED",
    }
    pub enum Distribution {
        Random = "Random",
        ByLogStream = "ByLogStream",
    }
    pub enum EntityRejectionErrorType {
        InvalidEntity = "InvalidEntity",
        InvalidTypeValue = "InvalidTypeValue",
        InvalidKeyAttributes = "InvalidKeyAttributes",
        InvalidAttributes = "InvalidAttributes",
        EntitySizeTooLarge = "EntitySizeTooLarge",
        UnsupportedLogGroupType = "UnsupportedLogGroupType",
        MissingRequiredFields = "MissingRequiredFields",
    }
    pub enum InheritedProperty {
        AccountDataProtection = "ACCOUNT_DATA_PROTECTION",
    }
    pub enum LogGroupClass {
        Standard = "STANDARD",
        InfrequentAccess = "INFREQUENT_ACCESS",
        Delivery = "DELIVERY",
        Essentials = "ESSENTIALS",
    }
    pub enum OrderBy {
        LogStreamName = "LogStreamName",
        LastEventTime = "LastEventTime",
    }
    pub enum PolicyScope {
        Account = "ACCOUNT",
        Resource = "RESOURCE",
    }
}

/// The shapes as the model has them.
pub mod schema {
    use crate::{Kind, Member, Schema, scalar};

    pub static ACCOUNT_ID: Schema =
        Schema::plain("AccountId", Kind::String).min(12.0).max(12.0).pattern(r"^\d{12}$");
    pub static ACCOUNT_IDS: Schema = Schema::plain("AccountIds", Kind::List)
        .members(&[Member::plain("member", &ACCOUNT_ID)])
        .min(0.0)
        .max(20.0);
    pub static AMAZON_RESOURCE_NAME: Schema =
        Schema::plain("AmazonResourceName", Kind::String).min(1.0).max(1011.0).pattern(r"[\w+=/:,.@-]*");
    pub static ASSOCIATE_KMS_KEY_REQUEST: Schema = Schema::plain("AssociateKmsKeyRequest", Kind::Structure)
        .members(&[
            Member::plain("logGroupName", &LOG_GROUP_NAME),
            Member::plain("kmsKeyId", &KMS_KEY_ID).required(),
            Member::plain("resourceIdentifier", &RESOURCE_IDENTIFIER),
        ]);
    pub static CREATE_LOG_GROUP_REQUEST: Schema = Schema::plain("CreateLogGroupRequest", Kind::Structure)
        .members(&[
            Member::plain("logGroupName", &LOG_GROUP_NAME).required(),
            Member::plain("kmsKeyId", &KMS_KEY_ID),
            Member::plain("tags", &TAGS),
            Member::plain("logGroupClass", &LOG_GROUP_CLASS),
            Member::plain("deletionProtectionEnabled", &scalar::BOOLEAN),
        ]);
    pub static CREATE_LOG_STREAM_REQUEST: Schema = Schema::plain("CreateLogStreamRequest", Kind::Structure)
        .members(&[
            Member::plain("logGroupName", &LOG_GROUP_NAME).required(),
            Member::plain("logStreamName", &LOG_STREAM_NAME).required(),
        ]);
    pub static DATA_PROTECTION_STATUS: Schema =
        Schema::plain("DataProtectionStatus", Kind::String).one_of(super::DataProtectionStatus::VALUES);
    pub static DATA_SOURCE_FILTER: Schema = Schema::plain("DataSourceFilter", Kind::Structure).members(&[
        Member::plain("name", &scalar::STRING).required(),
        Member::plain("type", &scalar::STRING),
    ]);
    pub static DATA_SOURCE_FILTERS: Schema = Schema::plain("DataSourceFilters", Kind::List)
        .members(&[Member::plain("member", &DATA_SOURCE_FILTER)])
        .min(1.0)
        .max(5.0);
    pub static DELETE_LOG_GROUP_REQUEST: Schema = Schema::plain("DeleteLogGroupRequest", Kind::Structure)
        .members(&[Member::plain("logGroupName", &LOG_GROUP_NAME).required()]);
    pub static DELETE_LOG_STREAM_REQUEST: Schema = Schema::plain("DeleteLogStreamRequest", Kind::Structure)
        .members(&[
            Member::plain("logGroupName", &LOG_GROUP_NAME).required(),
            Member::plain("logStreamName", &LOG_STREAM_NAME).required(),
        ]);
    pub static DELETE_RESOURCE_POLICY_REQUEST: Schema =
        Schema::plain("DeleteResourcePolicyRequest", Kind::Structure).members(&[
            Member::plain("policyName", &scalar::STRING),
            Member::plain("resourceArn", &scalar::STRING),
            Member::plain("expectedRevisionId", &EXPECTED_REVISION_ID),
        ]);
    pub static DELETE_RETENTION_POLICY_REQUEST: Schema = Schema::plain(
        "DeleteRetentionPolicyRequest",
        Kind::Structure,
    )
    .members(&[Member::plain("logGroupName", &LOG_GROUP_NAME).required()]);
    pub static DELETE_SUBSCRIPTION_FILTER_REQUEST: Schema =
        Schema::plain("DeleteSubscriptionFilterRequest", Kind::Structure).members(&[
            Member::plain("logGroupName", &LOG_GROUP_NAME).required(),
            Member::plain("filterName", &FILTER_NAME).required(),
        ]);
    pub static DESCRIBE_LIMIT: Schema = Schema::plain("DescribeLimit", Kind::Integer).min(1.0).max(50.0);
    pub static DESCRIBE_LOG_GROUPS_LOG_GROUP_IDENTIFIERS: Schema =
        Schema::plain("DescribeLogGroupsLogGroupIdentifiers", Kind::List)
            .members(&[Member::plain("member", &LOG_GROUP_IDENTIFIER)])
            .min(1.0)
            .max(50.0);
    pub static DESCRIBE_LOG_GROUPS_REQUEST: Schema =
        Schema::plain("DescribeLogGroupsRequest", Kind::Structure).members(&[
            Member::plain("accountIdentifiers", &ACCOUNT_IDS),
            Member::plain("logGroupNamePrefix", &LOG_GROUP_NAME),
            Member::plain("logGroupNamePattern", &LOG_GROUP_NAME_PATTERN),
            Member::plain("nextToken", &NEXT_TOKEN),
            Member::plain("limit", &DESCRIBE_LIMIT),
            Member::plain("includeLinkedAccounts", &scalar::BOOLEAN),
            Member::plain("logGroupClass", &LOG_GROUP_CLASS),
            Member::plain("logGroupIdentifiers", &DESCRIBE_LOG_GROUPS_LOG_GROUP_IDENTIFIERS),
        ]);
    pub static DESCRIBE_LOG_GROUPS_RESPONSE: Schema =
        Schema::plain("DescribeLogGroupsResponse", Kind::Structure)
            .members(&[Member::plain("logGroups", &LOG_GROUPS), Member::plain("nextToken", &NEXT_TOKEN)]);
    pub static DESCRIBE_LOG_STREAMS_REQUEST: Schema =
        Schema::plain("DescribeLogStreamsRequest", Kind::Structure).members(&[
            Member::plain("logGroupName", &LOG_GROUP_NAME),
            Member::plain("logGroupIdentifier", &LOG_GROUP_IDENTIFIER),
            Member::plain("logStreamNamePrefix", &LOG_STREAM_NAME),
            Member::plain("orderBy", &ORDER_BY),
            Member::plain("descending", &scalar::BOOLEAN),
            Member::plain("nextToken", &NEXT_TOKEN),
            Member::plain("limit", &DESCRIBE_LIMIT),
        ]);
    pub static DESCRIBE_LOG_STREAMS_RESPONSE: Schema =
        Schema::plain("DescribeLogStreamsResponse", Kind::Structure)
            .members(&[Member::plain("logStreams", &LOG_STREAMS), Member::plain("nextToken", &NEXT_TOKEN)]);
    pub static DESCRIBE_RESOURCE_POLICIES_REQUEST: Schema =
        Schema::plain("DescribeResourcePoliciesRequest", Kind::Structure).members(&[
            Member::plain("nextToken", &NEXT_TOKEN),
            Member::plain("limit", &DESCRIBE_LIMIT),
            Member::plain("resourceArn", &scalar::STRING),
            Member::plain("policyScope", &POLICY_SCOPE),
        ]);
    pub static DESCRIBE_RESOURCE_POLICIES_RESPONSE: Schema =
        Schema::plain("DescribeResourcePoliciesResponse", Kind::Structure).members(&[
            Member::plain("resourcePolicies", &RESOURCE_POLICIES),
            Member::plain("nextToken", &NEXT_TOKEN),
        ]);
    pub static DESCRIBE_SUBSCRIPTION_FILTERS_REQUEST: Schema =
        Schema::plain("DescribeSubscriptionFiltersRequest", Kind::Structure).members(&[
            Member::plain("logGroupName", &LOG_GROUP_NAME).required(),
            Member::plain("filterNamePrefix", &FILTER_NAME),
            Member::plain("nextToken", &NEXT_TOKEN),
            Member::plain("limit", &DESCRIBE_LIMIT),
        ]);
    pub static DESCRIBE_SUBSCRIPTION_FILTERS_RESPONSE: Schema =
        Schema::plain("DescribeSubscriptionFiltersResponse", Kind::Structure).members(&[
            Member::plain("subscriptionFilters", &SUBSCRIPTION_FILTERS),
            Member::plain("nextToken", &NEXT_TOKEN),
        ]);
    pub static DESTINATION_ARN: Schema = Schema::plain("DestinationArn", Kind::String).min(1.0);
    pub static DISASSOCIATE_KMS_KEY_REQUEST: Schema =
        Schema::plain("DisassociateKmsKeyRequest", Kind::Structure).members(&[
            Member::plain("logGroupName", &LOG_GROUP_NAME),
            Member::plain("resourceIdentifier", &RESOURCE_IDENTIFIER),
        ]);
    pub static DISTRIBUTION: Schema =
        Schema::plain("Distribution", Kind::String).one_of(super::Distribution::VALUES);
    pub static EMIT_SYSTEM_FIELDS: Schema =
        Schema::plain("EmitSystemFields", Kind::List).members(&[Member::plain("member", &scalar::STRING)]);
    pub static ENTITY: Schema = Schema::plain("Entity", Kind::Structure).members(&[
        Member::plain("keyAttributes", &ENTITY_KEY_ATTRIBUTES),
        Member::plain("attributes", &ENTITY_ATTRIBUTES),
    ]);
    pub static ENTITY_ATTRIBUTES: Schema = Schema::plain("EntityAttributes", Kind::Map)
        .members(&[
            Member::plain("key", &ENTITY_ATTRIBUTES_KEY),
            Member::plain("value", &ENTITY_ATTRIBUTES_VALUE),
        ])
        .min(0.0)
        .max(10.0);
    pub static ENTITY_ATTRIBUTES_KEY: Schema =
        Schema::plain("EntityAttributesKey", Kind::String).min(1.0).max(256.0);
    pub static ENTITY_ATTRIBUTES_VALUE: Schema =
        Schema::plain("EntityAttributesValue", Kind::String).min(1.0).max(512.0);
    pub static ENTITY_KEY_ATTRIBUTES: Schema = Schema::plain("EntityKeyAttributes", Kind::Map)
        .members(&[
            Member::plain("key", &ENTITY_KEY_ATTRIBUTES_KEY),
            Member::plain("value", &ENTITY_KEY_ATTRIBUTES_VALUE),
        ])
        .min(2.0)
        .max(4.0);
    pub static ENTITY_KEY_ATTRIBUTES_KEY: Schema =
        Schema::plain("EntityKeyAttributesKey", Kind::String).min(1.0).max(32.0);
    pub static ENTITY_KEY_ATTRIBUTES_VALUE: Schema =
        Schema::plain("EntityKeyAttributesValue", Kind::String).min(1.0).max(512.0);
    pub static ENTITY_REJECTION_ERROR_TYPE: Schema = Schema::plain("EntityRejectionErrorType", Kind::String)
        .one_of(super::EntityRejectionErrorType::VALUES);
    pub static EVENT_MESSAGE: Schema = Schema::plain("EventMessage", Kind::String).min(1.0);
    pub static EVENTS_LIMIT: Schema = Schema::plain("EventsLimit", Kind::Integer).min(1.0).max(10000.0);
    pub static EXPECTED_REVISION_ID: Schema = Schema::plain("ExpectedRevisionId", Kind::String).min(1.0);
    pub static FIELD_INDEX_NAME: Schema =
        Schema::plain("FieldIndexName", Kind::String).min(1.0).max(512.0).pattern(r"[\.\-_/#A-Za-z0-9]+");
    pub static FIELD_INDEX_NAMES: Schema = Schema::plain("FieldIndexNames", Kind::List)
        .members(&[Member::plain("member", &FIELD_INDEX_NAME)])
        .min(1.0)
        .max(20.0);
    pub static FIELD_SELECTION_CRITERIA: Schema =
        Schema::plain("FieldSelectionCriteria", Kind::String).min(0.0).max(2000.0);
    pub static FILTER_LOG_EVENTS_REQUEST: Schema = Schema::plain("FilterLogEventsRequest", Kind::Structure)
        .members(&[
            Member::plain("logGroupName", &LOG_GROUP_NAME),
            Member::plain("logGroupIdentifier", &LOG_GROUP_IDENTIFIER),
            Member::plain("logStreamNames", &INPUT_LOG_STREAM_NAMES),
            Member::plain("logStreamNamePrefix", &LOG_STREAM_NAME),
            Member::plain("startTime", &TIMESTAMP),
            Member::plain("endTime", &TIMESTAMP),
            Member::plain("filterPattern", &FILTER_PATTERN),
            Member::plain("nextToken", &NEXT_TOKEN),
            Member::plain("limit", &EVENTS_LIMIT),
            Member::plain("startFromHead", &scalar::BOOLEAN),
            Member::plain("interleaved", &scalar::BOOLEAN),
            Member::plain("unmask", &scalar::BOOLEAN),
        ]);
    pub static FILTER_LOG_EVENTS_RESPONSE: Schema = Schema::plain("FilterLogEventsResponse", Kind::Structure)
        .members(&[
            Member::plain("events", &FILTERED_LOG_EVENTS),
            Member::plain("searchedLogStreams", &SEARCHED_LOG_STREAMS),
            Member::plain("nextToken", &NEXT_TOKEN),
        ]);
    pub static FILTER_NAME: Schema =
        Schema::plain("FilterName", Kind::String).min(1.0).max(512.0).pattern("[^:*]*");
    pub static FILTER_PATTERN: Schema = Schema::plain("FilterPattern", Kind::String).min(0.0).max(1024.0);
    pub static FILTERED_LOG_EVENT: Schema = Schema::plain("FilteredLogEvent", Kind::Structure).members(&[
        Member::plain("logStreamName", &LOG_STREAM_NAME),
        Member::plain("timestamp", &TIMESTAMP),
        Member::plain("message", &EVENT_MESSAGE),
        Member::plain("ingestionTime", &TIMESTAMP),
        Member::plain("eventId", &scalar::STRING),
    ]);
    pub static FILTERED_LOG_EVENTS: Schema = Schema::plain("FilteredLogEvents", Kind::List)
        .members(&[Member::plain("member", &FILTERED_LOG_EVENT)]);
    pub static GET_LOG_EVENTS_REQUEST: Schema = Schema::plain("GetLogEventsRequest", Kind::Structure)
        .members(&[
            Member::plain("logGroupName", &LOG_GROUP_NAME),
            Member::plain("logGroupIdentifier", &LOG_GROUP_IDENTIFIER),
            Member::plain("logStreamName", &LOG_STREAM_NAME).required(),
            Member::plain("startTime", &TIMESTAMP),
            Member::plain("endTime", &TIMESTAMP),
            Member::plain("nextToken", &NEXT_TOKEN),
            Member::plain("limit", &EVENTS_LIMIT),
            Member::plain("startFromHead", &scalar::BOOLEAN),
            Member::plain("unmask", &scalar::BOOLEAN),
        ]);
    pub static GET_LOG_EVENTS_RESPONSE: Schema = Schema::plain("GetLogEventsResponse", Kind::Structure)
        .members(&[
            Member::plain("events", &OUTPUT_LOG_EVENTS),
            Member::plain("nextForwardToken", &NEXT_TOKEN),
            Member::plain("nextBackwardToken", &NEXT_TOKEN),
        ]);
    pub static INHERITED_PROPERTIES: Schema = Schema::plain("InheritedProperties", Kind::List)
        .members(&[Member::plain("member", &INHERITED_PROPERTY)]);
    pub static INHERITED_PROPERTY: Schema =
        Schema::plain("InheritedProperty", Kind::String).one_of(super::InheritedProperty::VALUES);
    pub static INPUT_LOG_EVENT: Schema = Schema::plain("InputLogEvent", Kind::Structure).members(&[
        Member::plain("timestamp", &TIMESTAMP).required(),
        Member::plain("message", &EVENT_MESSAGE).required(),
    ]);
    pub static INPUT_LOG_EVENTS: Schema = Schema::plain("InputLogEvents", Kind::List)
        .members(&[Member::plain("member", &INPUT_LOG_EVENT)])
        .min(1.0)
        .max(10000.0);
    pub static INPUT_LOG_STREAM_NAMES: Schema = Schema::plain("InputLogStreamNames", Kind::List)
        .members(&[Member::plain("member", &LOG_STREAM_NAME)])
        .min(1.0)
        .max(100.0);
    pub static KMS_KEY_ID: Schema = Schema::plain("KmsKeyId", Kind::String).max(256.0);
    pub static LIST_LIMIT: Schema = Schema::plain("ListLimit", Kind::Integer).min(1.0).max(1000.0);
    pub static LIST_LOG_GROUPS_REQUEST: Schema = Schema::plain("ListLogGroupsRequest", Kind::Structure)
        .members(&[
            Member::plain("logGroupNamePattern", &LOG_GROUP_NAME_REGEX_PATTERN),
            Member::plain("logGroupClass", &LOG_GROUP_CLASS),
            Member::plain("includeLinkedAccounts", &scalar::BOOLEAN),
            Member::plain("accountIdentifiers", &ACCOUNT_IDS),
            Member::plain("nextToken", &NEXT_TOKEN),
            Member::plain("limit", &LIST_LIMIT),
            Member::plain("dataSources", &DATA_SOURCE_FILTERS),
            Member::plain("fieldIndexNames", &FIELD_INDEX_NAMES),
            Member::plain("logGroupTags", &TAG_FILTERS),
        ]);
    pub static LIST_LOG_GROUPS_RESPONSE: Schema = Schema::plain("ListLogGroupsResponse", Kind::Structure)
        .members(&[
            Member::plain("logGroups", &LOG_GROUP_SUMMARIES),
            Member::plain("nextToken", &NEXT_TOKEN),
        ]);
    pub static LIST_TAGS_FOR_RESOURCE_REQUEST: Schema = Schema::plain(
        "ListTagsForResourceRequest",
        Kind::Structure,
    )
    .members(&[Member::plain("resourceArn", &AMAZON_RESOURCE_NAME).required()]);
    pub static LIST_TAGS_FOR_RESOURCE_RESPONSE: Schema =
        Schema::plain("ListTagsForResourceResponse", Kind::Structure)
            .members(&[Member::plain("tags", &TAGS)]);
    pub static LIST_TAGS_LOG_GROUP_REQUEST: Schema = Schema::plain(
        "ListTagsLogGroupRequest",
        Kind::Structure,
    )
    .members(&[Member::plain("logGroupName", &LOG_GROUP_NAME).required()]);
    pub static LIST_TAGS_LOG_GROUP_RESPONSE: Schema =
        Schema::plain("ListTagsLogGroupResponse", Kind::Structure).members(&[Member::plain("tags", &TAGS)]);
    pub static LOG_GROUP: Schema = Schema::plain("LogGroup", Kind::Structure).members(&[
        Member::plain("logGroupName", &LOG_GROUP_NAME),
        Member::plain("creationTime", &TIMESTAMP),
        Member::plain("retentionInDays", &scalar::INTEGER),
        Member::plain("metricFilterCount", &scalar::INTEGER),
        Member::plain("arn", &scalar::STRING),
        Member::plain("storedBytes", &STORED_BYTES),
        Member::plain("kmsKeyId", &KMS_KEY_ID),
        Member::plain("dataProtectionStatus", &DATA_PROTECTION_STATUS),
        Member::plain("inheritedProperties", &INHERITED_PROPERTIES),
        Member::plain("logGroupClass", &LOG_GROUP_CLASS),
        Member::plain("logGroupArn", &scalar::STRING),
        Member::plain("deletionProtectionEnabled", &scalar::BOOLEAN),
        Member::plain("bearerTokenAuthenticationEnabled", &scalar::BOOLEAN),
        Member::plain("retentionPolicyName", &scalar::STRING),
    ]);
    pub static LOG_GROUP_CLASS: Schema =
        Schema::plain("LogGroupClass", Kind::String).one_of(super::LogGroupClass::VALUES);
    pub static LOG_GROUP_IDENTIFIER: Schema =
        Schema::plain("LogGroupIdentifier", Kind::String).min(1.0).max(2048.0).pattern(r"[\w#+=/:,.@-]*");
    pub static LOG_GROUP_NAME: Schema =
        Schema::plain("LogGroupName", Kind::String).min(1.0).max(512.0).pattern(r"[\.\-_/#A-Za-z0-9]+");
    pub static LOG_GROUP_NAME_PATTERN: Schema = Schema::plain("LogGroupNamePattern", Kind::String)
        .min(0.0)
        .max(512.0)
        .pattern(r"[\.\-_/#A-Za-z0-9]*");
    pub static LOG_GROUP_NAME_REGEX_PATTERN: Schema = Schema::plain("LogGroupNameRegexPattern", Kind::String)
        .min(3.0)
        .max(129.0)
        .pattern(r"(\^?[\.\-_\/#A-Za-z0-9]{3,24})(\|\^?[\.\-_\/#A-Za-z0-9]{3,24}){0,4}");
    pub static LOG_GROUP_SUMMARIES: Schema = Schema::plain("LogGroupSummaries", Kind::List)
        .members(&[Member::plain("member", &LOG_GROUP_SUMMARY)]);
    pub static LOG_GROUP_SUMMARY: Schema = Schema::plain("LogGroupSummary", Kind::Structure).members(&[
        Member::plain("logGroupName", &LOG_GROUP_NAME),
        Member::plain("logGroupArn", &scalar::STRING),
        Member::plain("logGroupClass", &LOG_GROUP_CLASS),
    ]);
    pub static LOG_GROUPS: Schema =
        Schema::plain("LogGroups", Kind::List).members(&[Member::plain("member", &LOG_GROUP)]);
    pub static LOG_STREAM: Schema = Schema::plain("LogStream", Kind::Structure).members(&[
        Member::plain("logStreamName", &LOG_STREAM_NAME),
        Member::plain("creationTime", &TIMESTAMP),
        Member::plain("firstEventTimestamp", &TIMESTAMP),
        Member::plain("lastEventTimestamp", &TIMESTAMP),
        Member::plain("lastIngestionTime", &TIMESTAMP),
        Member::plain("uploadSequenceToken", &SEQUENCE_TOKEN),
        Member::plain("arn", &scalar::STRING),
        Member::plain("storedBytes", &STORED_BYTES),
    ]);
    pub static LOG_STREAM_NAME: Schema =
        Schema::plain("LogStreamName", Kind::String).min(1.0).max(512.0).pattern("[^:*]*");
    pub static LOG_STREAMS: Schema =
        Schema::plain("LogStreams", Kind::List).members(&[Member::plain("member", &LOG_STREAM)]);
    pub static NEXT_TOKEN: Schema = Schema::plain("NextToken", Kind::String).min(1.0);
    pub static ORDER_BY: Schema = Schema::plain("OrderBy", Kind::String).one_of(super::OrderBy::VALUES);
    pub static OUTPUT_LOG_EVENT: Schema = Schema::plain("OutputLogEvent", Kind::Structure).members(&[
        Member::plain("timestamp", &TIMESTAMP),
        Member::plain("message", &EVENT_MESSAGE),
        Member::plain("ingestionTime", &TIMESTAMP),
    ]);
    pub static OUTPUT_LOG_EVENTS: Schema =
        Schema::plain("OutputLogEvents", Kind::List).members(&[Member::plain("member", &OUTPUT_LOG_EVENT)]);
    pub static POLICY_DOCUMENT: Schema = Schema::plain("PolicyDocument", Kind::String).min(1.0).max(51200.0);
    pub static POLICY_SCOPE: Schema =
        Schema::plain("PolicyScope", Kind::String).one_of(super::PolicyScope::VALUES);
    pub static PUT_LOG_EVENTS_REQUEST: Schema = Schema::plain("PutLogEventsRequest", Kind::Structure)
        .members(&[
            Member::plain("logGroupName", &LOG_GROUP_NAME).required(),
            Member::plain("logStreamName", &LOG_STREAM_NAME).required(),
            Member::plain("logEvents", &INPUT_LOG_EVENTS).required(),
            Member::plain("sequenceToken", &SEQUENCE_TOKEN),
            Member::plain("entity", &ENTITY),
        ]);
    pub static PUT_LOG_EVENTS_RESPONSE: Schema = Schema::plain("PutLogEventsResponse", Kind::Structure)
        .members(&[
            Member::plain("nextSequenceToken", &SEQUENCE_TOKEN),
            Member::plain("rejectedLogEventsInfo", &REJECTED_LOG_EVENTS_INFO),
            Member::plain("rejectedEntityInfo", &REJECTED_ENTITY_INFO),
        ]);
    pub static PUT_RESOURCE_POLICY_REQUEST: Schema =
        Schema::plain("PutResourcePolicyRequest", Kind::Structure).members(&[
            Member::plain("policyName", &scalar::STRING),
            Member::plain("policyDocument", &POLICY_DOCUMENT),
            Member::plain("resourceArn", &scalar::STRING),
            Member::plain("expectedRevisionId", &EXPECTED_REVISION_ID),
        ]);
    pub static PUT_RESOURCE_POLICY_RESPONSE: Schema =
        Schema::plain("PutResourcePolicyResponse", Kind::Structure).members(&[
            Member::plain("resourcePolicy", &RESOURCE_POLICY),
            Member::plain("revisionId", &EXPECTED_REVISION_ID),
        ]);
    pub static PUT_RETENTION_POLICY_REQUEST: Schema =
        Schema::plain("PutRetentionPolicyRequest", Kind::Structure).members(&[
            Member::plain("logGroupName", &LOG_GROUP_NAME).required(),
            Member::plain("retentionInDays", &scalar::INTEGER).required(),
        ]);
    pub static PUT_SUBSCRIPTION_FILTER_REQUEST: Schema =
        Schema::plain("PutSubscriptionFilterRequest", Kind::Structure).members(&[
            Member::plain("logGroupName", &LOG_GROUP_NAME).required(),
            Member::plain("filterName", &FILTER_NAME).required(),
            Member::plain("filterPattern", &FILTER_PATTERN).required(),
            Member::plain("destinationArn", &DESTINATION_ARN).required(),
            Member::plain("roleArn", &ROLE_ARN),
            Member::plain("distribution", &DISTRIBUTION),
            Member::plain("applyOnTransformedLogs", &scalar::BOOLEAN),
            Member::plain("fieldSelectionCriteria", &FIELD_SELECTION_CRITERIA),
            Member::plain("emitSystemFields", &EMIT_SYSTEM_FIELDS),
        ]);
    pub static REJECTED_ENTITY_INFO: Schema = Schema::plain("RejectedEntityInfo", Kind::Structure)
        .members(&[Member::plain("errorType", &ENTITY_REJECTION_ERROR_TYPE).required()]);
    pub static REJECTED_LOG_EVENTS_INFO: Schema = Schema::plain("RejectedLogEventsInfo", Kind::Structure)
        .members(&[
            Member::plain("tooNewLogEventStartIndex", &scalar::INTEGER),
            Member::plain("tooOldLogEventEndIndex", &scalar::INTEGER),
            Member::plain("expiredLogEventEndIndex", &scalar::INTEGER),
        ]);
    pub static RESOURCE_IDENTIFIER: Schema =
        Schema::plain("ResourceIdentifier", Kind::String).min(1.0).max(2048.0).pattern(r"[\w+=/:,.@\-\*]*");
    pub static RESOURCE_POLICIES: Schema =
        Schema::plain("ResourcePolicies", Kind::List).members(&[Member::plain("member", &RESOURCE_POLICY)]);
    pub static RESOURCE_POLICY: Schema = Schema::plain("ResourcePolicy", Kind::Structure).members(&[
        Member::plain("policyName", &scalar::STRING),
        Member::plain("policyDocument", &POLICY_DOCUMENT),
        Member::plain("lastUpdatedTime", &TIMESTAMP),
        Member::plain("policyScope", &POLICY_SCOPE),
        Member::plain("resourceArn", &scalar::STRING),
        Member::plain("revisionId", &EXPECTED_REVISION_ID),
    ]);
    pub static ROLE_ARN: Schema = Schema::plain("RoleArn", Kind::String).min(1.0);
    pub static SEARCHED_LOG_STREAM: Schema = Schema::plain("SearchedLogStream", Kind::Structure).members(&[
        Member::plain("logStreamName", &LOG_STREAM_NAME),
        Member::plain("searchedCompletely", &scalar::BOOLEAN),
    ]);
    pub static SEARCHED_LOG_STREAMS: Schema = Schema::plain("SearchedLogStreams", Kind::List)
        .members(&[Member::plain("member", &SEARCHED_LOG_STREAM)]);
    pub static SEQUENCE_TOKEN: Schema = Schema::plain("SequenceToken", Kind::String).min(1.0);
    pub static STORED_BYTES: Schema = Schema::plain("StoredBytes", Kind::Long).min(0.0);
    pub static SUBSCRIPTION_FILTER: Schema = Schema::plain("SubscriptionFilter", Kind::Structure).members(&[
        Member::plain("filterName", &FILTER_NAME),
        Member::plain("logGroupName", &LOG_GROUP_NAME),
        Member::plain("filterPattern", &FILTER_PATTERN),
        Member::plain("destinationArn", &DESTINATION_ARN),
        Member::plain("roleArn", &ROLE_ARN),
        Member::plain("distribution", &DISTRIBUTION),
        Member::plain("applyOnTransformedLogs", &scalar::BOOLEAN),
        Member::plain("creationTime", &TIMESTAMP),
        Member::plain("fieldSelectionCriteria", &FIELD_SELECTION_CRITERIA),
        Member::plain("emitSystemFields", &EMIT_SYSTEM_FIELDS),
    ]);
    pub static SUBSCRIPTION_FILTERS: Schema = Schema::plain("SubscriptionFilters", Kind::List)
        .members(&[Member::plain("member", &SUBSCRIPTION_FILTER)]);
    pub static TAG_FILTER: Schema = Schema::plain("TagFilter", Kind::Structure).members(&[
        Member::plain("key", &TAG_FILTER_KEY).required(),
        Member::plain("values", &TAG_FILTER_VALUES),
    ]);
    pub static TAG_FILTER_KEY: Schema = Schema::plain("TagFilterKey", Kind::String)
        .min(1.0)
        .max(128.0)
        .pattern(r"^([\p{L}\p{Z}\p{N}_.:/=+\-@]+)$");
    pub static TAG_FILTER_VALUE: Schema = Schema::plain("TagFilterValue", Kind::String)
        .min(0.0)
        .max(259.0)
        .pattern(r"^!?\*?([\p{L}\p{Z}\p{N}_.:/=+\-@]*)\*?$");
    pub static TAG_FILTER_VALUES: Schema = Schema::plain("TagFilterValues", Kind::List)
        .members(&[Member::plain("member", &TAG_FILTER_VALUE)])
        .min(0.0)
        .max(5.0);
    pub static TAG_FILTERS: Schema = Schema::plain("TagFilters", Kind::List)
        .members(&[Member::plain("member", &TAG_FILTER)])
        .min(1.0)
        .max(5.0);
    pub static TAG_KEY: Schema =
        Schema::plain("TagKey", Kind::String).min(1.0).max(128.0).pattern(r"^([\p{L}\p{Z}\p{N}_.:/=+\-@]+)$");
    pub static TAG_KEY_LIST: Schema = Schema::plain("TagKeyList", Kind::List)
        .members(&[Member::plain("member", &TAG_KEY)])
        .min(0.0)
        .max(50.0);
    pub static TAG_LIST: Schema =
        Schema::plain("TagList", Kind::List).members(&[Member::plain("member", &TAG_KEY)]).min(1.0);
    pub static TAG_LOG_GROUP_REQUEST: Schema =
        Schema::plain("TagLogGroupRequest", Kind::Structure).members(&[
            Member::plain("logGroupName", &LOG_GROUP_NAME).required(),
            Member::plain("tags", &TAGS).required(),
        ]);
    pub static TAG_RESOURCE_REQUEST: Schema =
        Schema::plain("TagResourceRequest", Kind::Structure).members(&[
            Member::plain("resourceArn", &AMAZON_RESOURCE_NAME).required(),
            Member::plain("tags", &TAGS).required(),
        ]);
    pub static TAG_VALUE: Schema =
        Schema::plain("TagValue", Kind::String).max(256.0).pattern(r"^([\p{L}\p{Z}\p{N}_.:/=+\-@]*)$");
    pub static TAGS: Schema = Schema::plain("Tags", Kind::Map)
        .members(&[Member::plain("key", &TAG_KEY), Member::plain("value", &TAG_VALUE)])
        .min(1.0)
        .max(50.0);
    pub static TIMESTAMP: Schema = Schema::plain("Timestamp", Kind::Long).min(0.0);
    pub static UNTAG_LOG_GROUP_REQUEST: Schema = Schema::plain("UntagLogGroupRequest", Kind::Structure)
        .members(&[
            Member::plain("logGroupName", &LOG_GROUP_NAME).required(),
            Member::plain("tags", &TAG_LIST).required(),
        ]);
    pub static UNTAG_RESOURCE_REQUEST: Schema = Schema::plain("UntagResourceRequest", Kind::Structure)
        .members(&[
            Member::plain("resourceArn", &AMAZON_RESOURCE_NAME).required(),
            Member::plain("tagKeys", &TAG_KEY_LIST).required(),
        ]);
    pub static ASSOCIATE_KMS_KEY_OUTPUT: Schema = Schema::plain("AssociateKmsKeyOutput", Kind::Structure);
    pub static CREATE_LOG_GROUP_OUTPUT: Schema = Schema::plain("CreateLogGroupOutput", Kind::Structure);
    pub static CREATE_LOG_STREAM_OUTPUT: Schema = Schema::plain("CreateLogStreamOutput", Kind::Structure);
    pub static DELETE_LOG_GROUP_OUTPUT: Schema = Schema::plain("DeleteLogGroupOutput", Kind::Structure);
    pub static DELETE_LOG_STREAM_OUTPUT: Schema = Schema::plain("DeleteLogStreamOutput", Kind::Structure);
    pub static DELETE_RESOURCE_POLICY_OUTPUT: Schema =
        Schema::plain("DeleteResourcePolicyOutput", Kind::Structure);
    pub static DELETE_RETENTION_POLICY_OUTPUT: Schema =
        Schema::plain("DeleteRetentionPolicyOutput", Kind::Structure);
    pub static DELETE_SUBSCRIPTION_FILTER_OUTPUT: Schema =
        Schema::plain("DeleteSubscriptionFilterOutput", Kind::Structure);
    pub static DISASSOCIATE_KMS_KEY_OUTPUT: Schema =
        Schema::plain("DisassociateKmsKeyOutput", Kind::Structure);
    pub static PUT_RETENTION_POLICY_OUTPUT: Schema =
        Schema::plain("PutRetentionPolicyOutput", Kind::Structure);
    pub static PUT_SUBSCRIPTION_FILTER_OUTPUT: Schema =
        Schema::plain("PutSubscriptionFilterOutput", Kind::Structure);
    pub static TAG_LOG_GROUP_OUTPUT: Schema = Schema::plain("TagLogGroupOutput", Kind::Structure);
    pub static TAG_RESOURCE_OUTPUT: Schema = Schema::plain("TagResourceOutput", Kind::Structure);
    pub static UNTAG_LOG_GROUP_OUTPUT: Schema = Schema::plain("UntagLogGroupOutput", Kind::Structure);
    pub static UNTAG_RESOURCE_OUTPUT: Schema = Schema::plain("UntagResourceOutput", Kind::Structure);
}
