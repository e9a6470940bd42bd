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
        &info::DELETE_RETENTION_POLICY,
        &info::DESCRIBE_LOG_GROUPS,
        &info::DESCRIBE_LOG_STREAMS,
        &info::DISASSOCIATE_KMS_KEY,
        &info::FILTER_LOG_EVENTS,
        &info::GET_LOG_EVENTS,
        &info::LIST_TAGS_FOR_RESOURCE,
        &info::LIST_TAGS_LOG_GROUP,
        &info::PUT_LOG_EVENTS,
        &info::PUT_RETENTION_POLICY,
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

pub struct DeleteRetentionPolicy;

impl crate::Operation for DeleteRetentionPolicy {
    type Input = DeleteRetentionPolicyInput;
    type Output = DeleteRetentionPolicyOutput;
    const SERVICE: &'static crate::ServiceInfo = &SERVICE;
    const INFO: &'static crate::OperationInfo = &info::DELETE_RETENTION_POLICY;
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

pub struct PutRetentionPolicy;

impl crate::Operation for PutRetentionPolicy {
    type Input = PutRetentionPolicyInput;
    type Output = PutRetentionPolicyOutput;
    const SERVICE: &'static crate::ServiceInfo = &SERVICE;
    const INFO: &'static crate::OperationInfo = &info::PUT_RETENTION_POLICY;
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
    DeleteLogGroupInput,
    DeleteLogStreamInput,
    DeleteRetentionPolicyInput,
    DescribeLogGroupsInput,
    DescribeLogGroupsOutput,
    DescribeLogStreamsInput,
    DescribeLogStreamsOutput,
    DisassociateKmsKeyInput,
    Entity,
    FilterLogEventsInput,
    FilterLogEventsOutput,
    FilteredLogEvent,
    GetLogEventsInput,
    GetLogEventsOutput,
    InputLogEvent,
    ListTagsForResourceInput,
    ListTagsForResourceOutput,
    ListTagsLogGroupInput,
    ListTagsLogGroupOutput,
    LogGroup,
    LogStream,
    OutputLogEvent,
    PutLogEventsInput,
    PutLogEventsOutput,
    PutRetentionPolicyInput,
    RejectedEntityInfo,
    RejectedLogEventsInfo,
    SearchedLogStream,
    TagLogGroupInput,
    TagResourceInput,
    UntagLogGroupInput,
    UntagResourceInput,
    AssociateKmsKeyOutput,
    CreateLogGroupOutput,
    CreateLogStreamOutput,
    DeleteLogGroupOutput,
    DeleteLogStreamOutput,
    DeleteRetentionPolicyOutput,
    DisassociateKmsKeyOutput,
    PutRetentionPolicyOutput,
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
    pub static DELETE_LOG_GROUP_REQUEST: Schema = Schema::plain("DeleteLogGroupRequest", Kind::Structure)
        .members(&[Member::plain("logGroupName", &LOG_GROUP_NAME).required()]);
    pub static DELETE_LOG_STREAM_REQUEST: Schema = Schema::plain("DeleteLogStreamRequest", Kind::Structure)
        .members(&[
            Member::plain("logGroupName", &LOG_GROUP_NAME).required(),
            Member::plain("logStreamName", &LOG_STREAM_NAME).required(),
        ]);
    pub static DELETE_RETENTION_POLICY_REQUEST: Schema = Schema::plain(
        "DeleteRetentionPolicyRequest",
        Kind::Structure,
    )
    .members(&[Member::plain("logGroupName", &LOG_GROUP_NAME).required()]);
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
    pub static DISASSOCIATE_KMS_KEY_REQUEST: Schema =
        Schema::plain("DisassociateKmsKeyRequest", Kind::Structure).members(&[
            Member::plain("logGroupName", &LOG_GROUP_NAME),
            Member::plain("resourceIdentifier", &RESOURCE_IDENTIFIER),
        ]);
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
    pub static PUT_RETENTION_POLICY_REQUEST: Schema =
        Schema::plain("PutRetentionPolicyRequest", Kind::Structure).members(&[
            Member::plain("logGroupName", &LOG_GROUP_NAME).required(),
            Member::plain("retentionInDays", &scalar::INTEGER).required(),
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
    pub static SEARCHED_LOG_STREAM: Schema = Schema::plain("SearchedLogStream", Kind::Structure).members(&[
        Member::plain("logStreamName", &LOG_STREAM_NAME),
        Member::plain("searchedCompletely", &scalar::BOOLEAN),
    ]);
    pub static SEARCHED_LOG_STREAMS: Schema = Schema::plain("SearchedLogStreams", Kind::List)
        .members(&[Member::plain("member", &SEARCHED_LOG_STREAM)]);
    pub static SEQUENCE_TOKEN: Schema = Schema::plain("SequenceToken", Kind::String).min(1.0);
    pub static STORED_BYTES: Schema = Schema::plain("StoredBytes", Kind::Long).min(0.0);
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
    pub static DELETE_RETENTION_POLICY_OUTPUT: Schema =
        Schema::plain("DeleteRetentionPolicyOutput", Kind::Structure);
    pub static DISASSOCIATE_KMS_KEY_OUTPUT: Schema =
        Schema::plain("DisassociateKmsKeyOutput", Kind::Structure);
    pub static PUT_RETENTION_POLICY_OUTPUT: Schema =
        Schema::plain("PutRetentionPolicyOutput", Kind::Structure);
    pub static TAG_LOG_GROUP_OUTPUT: Schema = Schema::plain("TagLogGroupOutput", Kind::Structure);
    pub static TAG_RESOURCE_OUTPUT: Schema = Schema::plain("TagResourceOutput", Kind::Structure);
    pub static UNTAG_LOG_GROUP_OUTPUT: Schema = Schema::plain("UntagLogGroupOutput", Kind::Structure);
    pub static UNTAG_RESOURCE_OUTPUT: Schema = Schema::plain("UntagResourceOutput", Kind::Structure);
}
