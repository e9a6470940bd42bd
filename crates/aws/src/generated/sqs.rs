//! SQS: written by `cargo xtask codegen` from botocore's model; edits are lost.

pub static SERVICE: crate::ServiceInfo = crate::ServiceInfo {
    name: "sqs",
    service_id: "SQS",
    endpoint_prefix: "sqs",
    signing_name: "sqs",
    protocol: crate::Protocol::AwsJson10,
    target_prefix: Some("AmazonSQS"),
    api_version: "2012-11-05",
    xml_namespace: None,
    query_compatible: true,
    operations: &[
        &info::ADD_PERMISSION,
        &info::CHANGE_MESSAGE_VISIBILITY,
        &info::CHANGE_MESSAGE_VISIBILITY_BATCH,
        &info::CREATE_QUEUE,
        &info::DELETE_MESSAGE,
        &info::DELETE_MESSAGE_BATCH,
        &info::DELETE_QUEUE,
        &info::GET_QUEUE_ATTRIBUTES,
        &info::GET_QUEUE_URL,
        &info::LIST_DEAD_LETTER_SOURCE_QUEUES,
        &info::LIST_QUEUE_TAGS,
        &info::LIST_QUEUES,
        &info::PURGE_QUEUE,
        &info::RECEIVE_MESSAGE,
        &info::REMOVE_PERMISSION,
        &info::SEND_MESSAGE,
        &info::SEND_MESSAGE_BATCH,
        &info::SET_QUEUE_ATTRIBUTES,
        &info::TAG_QUEUE,
        &info::UNTAG_QUEUE,
    ],
};

pub struct AddPermission;

impl crate::Operation for AddPermission {
    type Input = AddPermissionInput;
    type Output = AddPermissionOutput;
    const SERVICE: &'static crate::ServiceInfo = &SERVICE;
    const INFO: &'static crate::OperationInfo = &info::ADD_PERMISSION;
}

pub struct ChangeMessageVisibility;

impl crate::Operation for ChangeMessageVisibility {
    type Input = ChangeMessageVisibilityInput;
    type Output = ChangeMessageVisibilityOutput;
    const SERVICE: &'static crate::ServiceInfo = &SERVICE;
    const INFO: &'static crate::OperationInfo = &info::CHANGE_MESSAGE_VISIBILITY;
}

pub struct ChangeMessageVisibilityBatch;

impl crate::Operation for ChangeMessageVisibilityBatch {
    type Input = ChangeMessageVisibilityBatchInput;
    type Output = ChangeMessageVisibilityBatchOutput;
    const SERVICE: &'static crate::ServiceInfo = &SERVICE;
    const INFO: &'static crate::OperationInfo = &info::CHANGE_MESSAGE_VISIBILITY_BATCH;
}

pub struct CreateQueue;

impl crate::Operation for CreateQueue {
    type Input = CreateQueueInput;
    type Output = CreateQueueOutput;
    const SERVICE: &'static crate::ServiceInfo = &SERVICE;
    const INFO: &'static crate::OperationInfo = &info::CREATE_QUEUE;
}

pub struct DeleteMessage;

impl crate::Operation for DeleteMessage {
    type Input = DeleteMessageInput;
    type Output = DeleteMessageOutput;
    const SERVICE: &'static crate::ServiceInfo = &SERVICE;
    const INFO: &'static crate::OperationInfo = &info::DELETE_MESSAGE;
}

pub struct DeleteMessageBatch;

impl crate::Operation for DeleteMessageBatch {
    type Input = DeleteMessageBatchInput;
    type Output = DeleteMessageBatchOutput;
    const SERVICE: &'static crate::ServiceInfo = &SERVICE;
    const INFO: &'static crate::OperationInfo = &info::DELETE_MESSAGE_BATCH;
}

pub struct DeleteQueue;

impl crate::Operation for DeleteQueue {
    type Input = DeleteQueueInput;
    type Output = DeleteQueueOutput;
    const SERVICE: &'static crate::ServiceInfo = &SERVICE;
    const INFO: &'static crate::OperationInfo = &info::DELETE_QUEUE;
}

pub struct GetQueueAttributes;

impl crate::Operation for GetQueueAttributes {
    type Input = GetQueueAttributesInput;
    type Output = GetQueueAttributesOutput;
    const SERVICE: &'static crate::ServiceInfo = &SERVICE;
    const INFO: &'static crate::OperationInfo = &info::GET_QUEUE_ATTRIBUTES;
}

pub struct GetQueueUrl;

impl crate::Operation for GetQueueUrl {
    type Input = GetQueueUrlInput;
    type Output = GetQueueUrlOutput;
    const SERVICE: &'static crate::ServiceInfo = &SERVICE;
    const INFO: &'static crate::OperationInfo = &info::GET_QUEUE_URL;
}

pub struct ListDeadLetterSourceQueues;

impl crate::Operation for ListDeadLetterSourceQueues {
    type Input = ListDeadLetterSourceQueuesInput;
    type Output = ListDeadLetterSourceQueuesOutput;
    const SERVICE: &'static crate::ServiceInfo = &SERVICE;
    const INFO: &'static crate::OperationInfo = &info::LIST_DEAD_LETTER_SOURCE_QUEUES;
}

pub struct ListQueueTags;

impl crate::Operation for ListQueueTags {
    type Input = ListQueueTagsInput;
    type Output = ListQueueTagsOutput;
    const SERVICE: &'static crate::ServiceInfo = &SERVICE;
    const INFO: &'static crate::OperationInfo = &info::LIST_QUEUE_TAGS;
}

pub struct ListQueues;

impl crate::Operation for ListQueues {
    type Input = ListQueuesInput;
    type Output = ListQueuesOutput;
    const SERVICE: &'static crate::ServiceInfo = &SERVICE;
    const INFO: &'static crate::OperationInfo = &info::LIST_QUEUES;
}

pub struct PurgeQueue;

impl crate::Operation for PurgeQueue {
    type Input = PurgeQueueInput;
    type Output = PurgeQueueOutput;
    const SERVICE: &'static crate::ServiceInfo = &SERVICE;
    const INFO: &'static crate::OperationInfo = &info::PURGE_QUEUE;
}

pub struct ReceiveMessage;

impl crate::Operation for ReceiveMessage {
    type Input = ReceiveMessageInput;
    type Output = ReceiveMessageOutput;
    const SERVICE: &'static crate::ServiceInfo = &SERVICE;
    const INFO: &'static crate::OperationInfo = &info::RECEIVE_MESSAGE;
}

pub struct RemovePermission;

impl crate::Operation for RemovePermission {
    type Input = RemovePermissionInput;
    type Output = RemovePermissionOutput;
    const SERVICE: &'static crate::ServiceInfo = &SERVICE;
    const INFO: &'static crate::OperationInfo = &info::REMOVE_PERMISSION;
}

pub struct SendMessage;

impl crate::Operation for SendMessage {
    type Input = SendMessageInput;
    type Output = SendMessageOutput;
    const SERVICE: &'static crate::ServiceInfo = &SERVICE;
    const INFO: &'static crate::OperationInfo = &info::SEND_MESSAGE;
}

pub struct SendMessageBatch;

impl crate::Operation for SendMessageBatch {
    type Input = SendMessageBatchInput;
    type Output = SendMessageBatchOutput;
    const SERVICE: &'static crate::ServiceInfo = &SERVICE;
    const INFO: &'static crate::OperationInfo = &info::SEND_MESSAGE_BATCH;
}

pub struct SetQueueAttributes;

impl crate::Operation for SetQueueAttributes {
    type Input = SetQueueAttributesInput;
    type Output = SetQueueAttributesOutput;
    const SERVICE: &'static crate::ServiceInfo = &SERVICE;
    const INFO: &'static crate::OperationInfo = &info::SET_QUEUE_ATTRIBUTES;
}

pub struct TagQueue;

impl crate::Operation for TagQueue {
    type Input = TagQueueInput;
    type Output = TagQueueOutput;
    const SERVICE: &'static crate::ServiceInfo = &SERVICE;
    const INFO: &'static crate::OperationInfo = &info::TAG_QUEUE;
}

pub struct UntagQueue;

impl crate::Operation for UntagQueue {
    type Input = UntagQueueInput;
    type Output = UntagQueueOutput;
    const SERVICE: &'static crate::ServiceInfo = &SERVICE;
    const INFO: &'static crate::OperationInfo = &info::UNTAG_QUEUE;
}

/// What the model says of the operations.
pub mod info {
    use super::schema;
    use crate::OperationInfo;

    pub static ADD_PERMISSION: OperationInfo = OperationInfo {
        name: "AddPermission",
        method: "POST",
        uri: "/",
        status: 200,
        input: &schema::ADD_PERMISSION_REQUEST,
        output: &schema::ADD_PERMISSION_OUTPUT,
        result_wrapper: None,
        input_xml_name: None,
        input_xml_namespace: None,
        errors: &[
            "OverLimit",
            "RequestThrottled",
            "QueueDoesNotExist",
            "InvalidAddress",
            "InvalidSecurity",
            "UnsupportedOperation",
        ],
    };
    pub static CHANGE_MESSAGE_VISIBILITY: OperationInfo = OperationInfo {
        name: "ChangeMessageVisibility",
        method: "POST",
        uri: "/",
        status: 200,
        input: &schema::CHANGE_MESSAGE_VISIBILITY_REQUEST,
        output: &schema::CHANGE_MESSAGE_VISIBILITY_OUTPUT,
        result_wrapper: None,
        input_xml_name: None,
        input_xml_namespace: None,
        errors: &[
            "MessageNotInflight",
            "ReceiptHandleIsInvalid",
            "RequestThrottled",
            "QueueDoesNotExist",
            "UnsupportedOperation",
            "InvalidAddress",
            "InvalidSecurity",
        ],
    };
    pub static CHANGE_MESSAGE_VISIBILITY_BATCH: OperationInfo = OperationInfo {
        name: "ChangeMessageVisibilityBatch",
        method: "POST",
        uri: "/",
        status: 200,
        input: &schema::CHANGE_MESSAGE_VISIBILITY_BATCH_REQUEST,
        output: &schema::CHANGE_MESSAGE_VISIBILITY_BATCH_RESULT,
        result_wrapper: None,
        input_xml_name: None,
        input_xml_namespace: None,
        errors: &[
            "TooManyEntriesInBatchRequest",
            "EmptyBatchRequest",
            "BatchEntryIdsNotDistinct",
            "InvalidBatchEntryId",
            "RequestThrottled",
            "QueueDoesNotExist",
            "UnsupportedOperation",
            "InvalidAddress",
            "InvalidSecurity",
        ],
    };
    pub static CREATE_QUEUE: OperationInfo = OperationInfo {
        name: "CreateQueue",
        method: "POST",
        uri: "/",
        status: 200,
        input: &schema::CREATE_QUEUE_REQUEST,
        output: &schema::CREATE_QUEUE_RESULT,
        result_wrapper: None,
        input_xml_name: None,
        input_xml_namespace: None,
        errors: &[
            "QueueDeletedRecently",
            "QueueNameExists",
            "RequestThrottled",
            "InvalidAddress",
            "InvalidAttributeName",
            "InvalidAttributeValue",
            "UnsupportedOperation",
            "InvalidSecurity",
        ],
    };
    pub static DELETE_MESSAGE: OperationInfo = OperationInfo {
        name: "DeleteMessage",
        method: "POST",
        uri: "/",
        status: 200,
        input: &schema::DELETE_MESSAGE_REQUEST,
        output: &schema::DELETE_MESSAGE_OUTPUT,
        result_wrapper: None,
        input_xml_name: None,
        input_xml_namespace: None,
        errors: &[
            "InvalidIdFormat",
            "ReceiptHandleIsInvalid",
            "RequestThrottled",
            "QueueDoesNotExist",
            "UnsupportedOperation",
            "InvalidSecurity",
            "InvalidAddress",
        ],
    };
    pub static DELETE_MESSAGE_BATCH: OperationInfo = OperationInfo {
        name: "DeleteMessageBatch",
        method: "POST",
        uri: "/",
        status: 200,
        input: &schema::DELETE_MESSAGE_BATCH_REQUEST,
        output: &schema::DELETE_MESSAGE_BATCH_RESULT,
        result_wrapper: None,
        input_xml_name: None,
        input_xml_namespace: None,
        errors: &[
            "TooManyEntriesInBatchRequest",
            "EmptyBatchRequest",
            "BatchEntryIdsNotDistinct",
            "InvalidBatchEntryId",
            "RequestThrottled",
            "QueueDoesNotExist",
            "UnsupportedOperation",
            "InvalidAddress",
            "InvalidSecurity",
        ],
    };
    pub static DELETE_QUEUE: OperationInfo = OperationInfo {
        name: "DeleteQueue",
        method: "POST",
        uri: "/",
        status: 200,
        input: &schema::DELETE_QUEUE_REQUEST,
        output: &schema::DELETE_QUEUE_OUTPUT,
        result_wrapper: None,
        input_xml_name: None,
        input_xml_namespace: None,
        errors: &[
            "RequestThrottled",
            "QueueDoesNotExist",
            "InvalidAddress",
            "UnsupportedOperation",
            "InvalidSecurity",
        ],
    };
    pub static GET_QUEUE_ATTRIBUTES: OperationInfo = OperationInfo {
        name: "GetQueueAttributes",
        method: "POST",
        uri: "/",
        status: 200,
        input: &schema::GET_QUEUE_ATTRIBUTES_REQUEST,
        output: &schema::GET_QUEUE_ATTRIBUTES_RESULT,
        result_wrapper: None,
        input_xml_name: None,
        input_xml_namespace: None,
        errors: &[
            "InvalidAttributeName",
            "RequestThrottled",
            "QueueDoesNotExist",
            "UnsupportedOperation",
            "InvalidSecurity",
            "InvalidAddress",
        ],
    };
    pub static GET_QUEUE_URL: OperationInfo = OperationInfo {
        name: "GetQueueUrl",
        method: "POST",
        uri: "/",
        status: 200,
        input: &schema::GET_QUEUE_URL_REQUEST,
        output: &schema::GET_QUEUE_URL_RESULT,
        result_wrapper: None,
        input_xml_name: None,
        input_xml_namespace: None,
        errors: &[
            "RequestThrottled",
            "QueueDoesNotExist",
            "InvalidAddress",
            "InvalidSecurity",
            "UnsupportedOperation",
        ],
    };
    pub static LIST_DEAD_LETTER_SOURCE_QUEUES: OperationInfo = OperationInfo {
        name: "ListDeadLetterSourceQueues",
        method: "POST",
        uri: "/",
        status: 200,
        input: &schema::LIST_DEAD_LETTER_SOURCE_QUEUES_REQUEST,
        output: &schema::LIST_DEAD_LETTER_SOURCE_QUEUES_RESULT,
        result_wrapper: None,
        input_xml_name: None,
        input_xml_namespace: None,
        errors: &[
            "QueueDoesNotExist",
            "RequestThrottled",
            "InvalidSecurity",
            "InvalidAddress",
            "UnsupportedOperation",
        ],
    };
    pub static LIST_QUEUE_TAGS: OperationInfo = OperationInfo {
        name: "ListQueueTags",
        method: "POST",
        uri: "/",
        status: 200,
        input: &schema::LIST_QUEUE_TAGS_REQUEST,
        output: &schema::LIST_QUEUE_TAGS_RESULT,
        result_wrapper: None,
        input_xml_name: None,
        input_xml_namespace: None,
        errors: &[
            "RequestThrottled",
            "QueueDoesNotExist",
            "UnsupportedOperation",
            "InvalidAddress",
            "InvalidSecurity",
        ],
    };
    pub static LIST_QUEUES: OperationInfo = OperationInfo {
        name: "ListQueues",
        method: "POST",
        uri: "/",
        status: 200,
        input: &schema::LIST_QUEUES_REQUEST,
        output: &schema::LIST_QUEUES_RESULT,
        result_wrapper: None,
        input_xml_name: None,
        input_xml_namespace: None,
        errors: &["RequestThrottled", "InvalidSecurity", "InvalidAddress", "UnsupportedOperation"],
    };
    pub static PURGE_QUEUE: OperationInfo = OperationInfo {
        name: "PurgeQueue",
        method: "POST",
        uri: "/",
        status: 200,
        input: &schema::PURGE_QUEUE_REQUEST,
        output: &schema::PURGE_QUEUE_OUTPUT,
        result_wrapper: None,
        input_xml_name: None,
        input_xml_namespace: None,
        errors: &[
            "QueueDoesNotExist",
            "PurgeQueueInProgress",
            "RequestThrottled",
            "InvalidAddress",
            "InvalidSecurity",
            "UnsupportedOperation",
        ],
    };
    pub static RECEIVE_MESSAGE: OperationInfo = OperationInfo {
        name: "ReceiveMessage",
        method: "POST",
        uri: "/",
        status: 200,
        input: &schema::RECEIVE_MESSAGE_REQUEST,
        output: &schema::RECEIVE_MESSAGE_RESULT,
        result_wrapper: None,
        input_xml_name: None,
        input_xml_namespace: None,
        errors: &[
            "UnsupportedOperation",
            "OverLimit",
            "RequestThrottled",
            "QueueDoesNotExist",
            "InvalidSecurity",
            "KmsDisabled",
            "KmsInvalidState",
            "KmsNotFound",
            "KmsOptInRequired",
            "KmsThrottled",
            "KmsAccessDenied",
            "KmsInvalidKeyUsage",
            "InvalidAddress",
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
            "InvalidAddress",
            "RequestThrottled",
            "QueueDoesNotExist",
            "InvalidSecurity",
            "UnsupportedOperation",
        ],
    };
    pub static SEND_MESSAGE: OperationInfo = OperationInfo {
        name: "SendMessage",
        method: "POST",
        uri: "/",
        status: 200,
        input: &schema::SEND_MESSAGE_REQUEST,
        output: &schema::SEND_MESSAGE_RESULT,
        result_wrapper: None,
        input_xml_name: None,
        input_xml_namespace: None,
        errors: &[
            "InvalidMessageContents",
            "UnsupportedOperation",
            "RequestThrottled",
            "QueueDoesNotExist",
            "InvalidSecurity",
            "KmsDisabled",
            "KmsInvalidState",
            "KmsNotFound",
            "KmsOptInRequired",
            "KmsThrottled",
            "KmsAccessDenied",
            "KmsInvalidKeyUsage",
            "InvalidAddress",
        ],
    };
    pub static SEND_MESSAGE_BATCH: OperationInfo = OperationInfo {
        name: "SendMessageBatch",
        method: "POST",
        uri: "/",
        status: 200,
        input: &schema::SEND_MESSAGE_BATCH_REQUEST,
        output: &schema::SEND_MESSAGE_BATCH_RESULT,
        result_wrapper: None,
        input_xml_name: None,
        input_xml_namespace: None,
        errors: &[
            "TooManyEntriesInBatchRequest",
            "EmptyBatchRequest",
            "BatchEntryIdsNotDistinct",
            "BatchRequestTooLong",
            "InvalidBatchEntryId",
            "UnsupportedOperation",
            "RequestThrottled",
            "QueueDoesNotExist",
            "InvalidSecurity",
            "KmsDisabled",
            "KmsInvalidState",
            "KmsNotFound",
            "KmsOptInRequired",
            "KmsThrottled",
            "KmsAccessDenied",
            "KmsInvalidKeyUsage",
            "InvalidAddress",
        ],
    };
    pub static SET_QUEUE_ATTRIBUTES: OperationInfo = OperationInfo {
        name: "SetQueueAttributes",
        method: "POST",
        uri: "/",
        status: 200,
        input: &schema::SET_QUEUE_ATTRIBUTES_REQUEST,
        output: &schema::SET_QUEUE_ATTRIBUTES_OUTPUT,
        result_wrapper: None,
        input_xml_name: None,
        input_xml_namespace: None,
        errors: &[
            "InvalidAttributeName",
            "InvalidAttributeValue",
            "RequestThrottled",
            "QueueDoesNotExist",
            "UnsupportedOperation",
            "OverLimit",
            "InvalidAddress",
            "InvalidSecurity",
        ],
    };
    pub static TAG_QUEUE: OperationInfo = OperationInfo {
        name: "TagQueue",
        method: "POST",
        uri: "/",
        status: 200,
        input: &schema::TAG_QUEUE_REQUEST,
        output: &schema::TAG_QUEUE_OUTPUT,
        result_wrapper: None,
        input_xml_name: None,
        input_xml_namespace: None,
        errors: &[
            "InvalidAddress",
            "RequestThrottled",
            "QueueDoesNotExist",
            "InvalidSecurity",
            "UnsupportedOperation",
        ],
    };
    pub static UNTAG_QUEUE: OperationInfo = OperationInfo {
        name: "UntagQueue",
        method: "POST",
        uri: "/",
        status: 200,
        input: &schema::UNTAG_QUEUE_REQUEST,
        output: &schema::UNTAG_QUEUE_OUTPUT,
        result_wrapper: None,
        input_xml_name: None,
        input_xml_namespace: None,
        errors: &[
            "InvalidAddress",
            "RequestThrottled",
            "QueueDoesNotExist",
            "InvalidSecurity",
            "UnsupportedOperation",
        ],
    };
}

/// The errors that the model lists for the operations.
pub mod errors {
    use crate::Error;

    pub fn batch_entry_ids_not_distinct(message: impl Into<String>) -> Error {
        Error::new("BatchEntryIdsNotDistinct", 400, message)
    }
    pub fn batch_request_too_long(message: impl Into<String>) -> Error {
        Error::new("BatchRequestTooLong", 400, message)
    }
    pub fn empty_batch_request(message: impl Into<String>) -> Error {
        Error::new("EmptyBatchRequest", 400, message)
    }
    pub fn invalid_address(message: impl Into<String>) -> Error {
        Error::new("InvalidAddress", 400, message)
    }
    pub fn invalid_attribute_name(message: impl Into<String>) -> Error {
        Error::new("InvalidAttributeName", 400, message)
    }
    pub fn invalid_attribute_value(message: impl Into<String>) -> Error {
        Error::new("InvalidAttributeValue", 400, message)
    }
    pub fn invalid_batch_entry_id(message: impl Into<String>) -> Error {
        Error::new("InvalidBatchEntryId", 400, message)
    }
    pub fn invalid_id_format(message: impl Into<String>) -> Error {
        Error::new("InvalidIdFormat", 400, message)
    }
    pub fn invalid_message_contents(message: impl Into<String>) -> Error {
        Error::new("InvalidMessageContents", 400, message)
    }
    pub fn invalid_security(message: impl Into<String>) -> Error {
        Error::new("InvalidSecurity", 400, message)
    }
    pub fn kms_access_denied(message: impl Into<String>) -> Error {
        Error::new("KmsAccessDenied", 400, message)
    }
    pub fn kms_disabled(message: impl Into<String>) -> Error {
        Error::new("KmsDisabled", 400, message)
    }
    pub fn kms_invalid_key_usage(message: impl Into<String>) -> Error {
        Error::new("KmsInvalidKeyUsage", 400, message)
    }
    pub fn kms_invalid_state(message: impl Into<String>) -> Error {
        Error::new("KmsInvalidState", 400, message)
    }
    pub fn kms_not_found(message: impl Into<String>) -> Error {
        Error::new("KmsNotFound", 400, message)
    }
    pub fn kms_opt_in_required(message: impl Into<String>) -> Error {
        Error::new("KmsOptInRequired", 400, message)
    }
    pub fn kms_throttled(message: impl Into<String>) -> Error {
        Error::new("KmsThrottled", 400, message)
    }
    pub fn message_not_inflight(message: impl Into<String>) -> Error {
        Error::new("MessageNotInflight", 400, message)
    }
    pub fn over_limit(message: impl Into<String>) -> Error {
        Error::new("OverLimit", 400, message)
    }
    pub fn purge_queue_in_progress(message: impl Into<String>) -> Error {
        Error::new("PurgeQueueInProgress", 400, message)
    }
    pub fn queue_deleted_recently(message: impl Into<String>) -> Error {
        Error::new("QueueDeletedRecently", 400, message)
    }
    pub fn queue_does_not_exist(message: impl Into<String>) -> Error {
        Error::new("QueueDoesNotExist", 400, message)
    }
    pub fn queue_name_exists(message: impl Into<String>) -> Error {
        Error::new("QueueNameExists", 400, message)
    }
    pub fn receipt_handle_is_invalid(message: impl Into<String>) -> Error {
        Error::new("ReceiptHandleIsInvalid", 400, message)
    }
    pub fn request_throttled(message: impl Into<String>) -> Error {
        Error::new("RequestThrottled", 400, message)
    }
    pub fn too_many_entries_in_batch_request(message: impl Into<String>) -> Error {
        Error::new("TooManyEntriesInBatchRequest", 400, message)
    }
    pub fn unsupported_operation(message: impl Into<String>) -> Error {
        Error::new("UnsupportedOperation", 400, message)
    }
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct AddPermissionInput {
    pub queue_url: String,
    pub label: String,
    pub aws_account_ids: Vec<String>,
    pub actions: Vec<String>,
}

impl crate::TreeValue for AddPermissionInput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self {
            queue_url: s.take(0)?,
            label: s.take(1)?,
            aws_account_ids: s.take(2)?,
            actions: s.take(3)?,
        })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(4);
        s.put(0, self.queue_url);
        s.put(1, self.label);
        s.put(2, self.aws_account_ids);
        s.put(3, self.actions);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for AddPermissionInput {
    const SCHEMA: &'static crate::Schema = &schema::ADD_PERMISSION_REQUEST;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct BatchResultErrorEntry {
    pub id: Option<String>,
    pub sender_fault: Option<bool>,
    pub code: Option<String>,
    pub message: Option<String>,
}

impl crate::TreeValue for BatchResultErrorEntry {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self {
            id: s.take_optional(0)?,
            sender_fault: s.take_optional(1)?,
            code: s.take_optional(2)?,
            message: s.take_optional(3)?,
        })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(4);
        s.put_optional(0, self.id);
        s.put_optional(1, self.sender_fault);
        s.put_optional(2, self.code);
        s.put_optional(3, self.message);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for BatchResultErrorEntry {
    const SCHEMA: &'static crate::Schema = &schema::BATCH_RESULT_ERROR_ENTRY;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct ChangeMessageVisibilityBatchInput {
    pub queue_url: String,
    pub entries: Vec<ChangeMessageVisibilityBatchRequestEntry>,
}

impl crate::TreeValue for ChangeMessageVisibilityBatchInput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self { queue_url: s.take(0)?, entries: s.take(1)? })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(2);
        s.put(0, self.queue_url);
        s.put(1, self.entries);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for ChangeMessageVisibilityBatchInput {
    const SCHEMA: &'static crate::Schema = &schema::CHANGE_MESSAGE_VISIBILITY_BATCH_REQUEST;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct ChangeMessageVisibilityBatchRequestEntry {
    pub id: String,
    pub receipt_handle: String,
    pub visibility_timeout: Option<i32>,
}

impl crate::TreeValue for ChangeMessageVisibilityBatchRequestEntry {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self { id: s.take(0)?, receipt_handle: s.take(1)?, visibility_timeout: s.take_optional(2)? })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(3);
        s.put(0, self.id);
        s.put(1, self.receipt_handle);
        s.put_optional(2, self.visibility_timeout);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for ChangeMessageVisibilityBatchRequestEntry {
    const SCHEMA: &'static crate::Schema = &schema::CHANGE_MESSAGE_VISIBILITY_BATCH_REQUEST_ENTRY;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct ChangeMessageVisibilityBatchOutput {
    pub successful: Option<Vec<ChangeMessageVisibilityBatchResultEntry>>,
    pub failed: Option<Vec<BatchResultErrorEntry>>,
}

impl crate::TreeValue for ChangeMessageVisibilityBatchOutput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self { successful: s.take_optional(0)?, failed: s.take_optional(1)? })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(2);
        s.put_optional(0, self.successful);
        s.put_optional(1, self.failed);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for ChangeMessageVisibilityBatchOutput {
    const SCHEMA: &'static crate::Schema = &schema::CHANGE_MESSAGE_VISIBILITY_BATCH_RESULT;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct ChangeMessageVisibilityBatchResultEntry {
    pub id: Option<String>,
}

impl crate::TreeValue for ChangeMessageVisibilityBatchResultEntry {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self { id: s.take_optional(0)? })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(1);
        s.put_optional(0, self.id);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for ChangeMessageVisibilityBatchResultEntry {
    const SCHEMA: &'static crate::Schema = &schema::CHANGE_MESSAGE_VISIBILITY_BATCH_RESULT_ENTRY;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct ChangeMessageVisibilityInput {
    pub queue_url: String,
    pub receipt_handle: String,
    pub visibility_timeout: i32,
}

impl crate::TreeValue for ChangeMessageVisibilityInput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self { queue_url: s.take(0)?, receipt_handle: s.take(1)?, visibility_timeout: s.take(2)? })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(3);
        s.put(0, self.queue_url);
        s.put(1, self.receipt_handle);
        s.put(2, self.visibility_timeout);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for ChangeMessageVisibilityInput {
    const SCHEMA: &'static crate::Schema = &schema::CHANGE_MESSAGE_VISIBILITY_REQUEST;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct CreateQueueInput {
    pub queue_name: String,
    pub attributes: Option<indexmap::IndexMap<String, String>>,
    pub tags: Option<indexmap::IndexMap<String, String>>,
}

impl crate::TreeValue for CreateQueueInput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self { queue_name: s.take(0)?, attributes: s.take_optional(1)?, tags: s.take_optional(2)? })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(3);
        s.put(0, self.queue_name);
        s.put_optional(1, self.attributes);
        s.put_optional(2, self.tags);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for CreateQueueInput {
    const SCHEMA: &'static crate::Schema = &schema::CREATE_QUEUE_REQUEST;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct CreateQueueOutput {
    pub queue_url: Option<String>,
}

impl crate::TreeValue for CreateQueueOutput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self { queue_url: s.take_optional(0)? })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(1);
        s.put_optional(0, self.queue_url);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for CreateQueueOutput {
    const SCHEMA: &'static crate::Schema = &schema::CREATE_QUEUE_RESULT;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct DeleteMessageBatchInput {
    pub queue_url: String,
    pub entries: Vec<DeleteMessageBatchRequestEntry>,
}

impl crate::TreeValue for DeleteMessageBatchInput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self { queue_url: s.take(0)?, entries: s.take(1)? })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(2);
        s.put(0, self.queue_url);
        s.put(1, self.entries);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for DeleteMessageBatchInput {
    const SCHEMA: &'static crate::Schema = &schema::DELETE_MESSAGE_BATCH_REQUEST;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct DeleteMessageBatchRequestEntry {
    pub id: String,
    pub receipt_handle: String,
}

impl crate::TreeValue for DeleteMessageBatchRequestEntry {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self { id: s.take(0)?, receipt_handle: s.take(1)? })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(2);
        s.put(0, self.id);
        s.put(1, self.receipt_handle);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for DeleteMessageBatchRequestEntry {
    const SCHEMA: &'static crate::Schema = &schema::DELETE_MESSAGE_BATCH_REQUEST_ENTRY;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct DeleteMessageBatchOutput {
    pub successful: Option<Vec<DeleteMessageBatchResultEntry>>,
    pub failed: Option<Vec<BatchResultErrorEntry>>,
}

impl crate::TreeValue for DeleteMessageBatchOutput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self { successful: s.take_optional(0)?, failed: s.take_optional(1)? })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(2);
        s.put_optional(0, self.successful);
        s.put_optional(1, self.failed);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for DeleteMessageBatchOutput {
    const SCHEMA: &'static crate::Schema = &schema::DELETE_MESSAGE_BATCH_RESULT;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct DeleteMessageBatchResultEntry {
    pub id: Option<String>,
}

impl crate::TreeValue for DeleteMessageBatchResultEntry {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self { id: s.take_optional(0)? })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(1);
        s.put_optional(0, self.id);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for DeleteMessageBatchResultEntry {
    const SCHEMA: &'static crate::Schema = &schema::DELETE_MESSAGE_BATCH_RESULT_ENTRY;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct DeleteMessageInput {
    pub queue_url: String,
    pub receipt_handle: String,
}

impl crate::TreeValue for DeleteMessageInput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self { queue_url: s.take(0)?, receipt_handle: s.take(1)? })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(2);
        s.put(0, self.queue_url);
        s.put(1, self.receipt_handle);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for DeleteMessageInput {
    const SCHEMA: &'static crate::Schema = &schema::DELETE_MESSAGE_REQUEST;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct DeleteQueueInput {
    pub queue_url: String,
}

impl crate::TreeValue for DeleteQueueInput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self { queue_url: s.take(0)? })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(1);
        s.put(0, self.queue_url);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for DeleteQueueInput {
    const SCHEMA: &'static crate::Schema = &schema::DELETE_QUEUE_REQUEST;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct GetQueueAttributesInput {
    pub queue_url: String,
    pub attribute_names: Option<Vec<String>>,
}

impl crate::TreeValue for GetQueueAttributesInput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self { queue_url: s.take(0)?, attribute_names: s.take_optional(1)? })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(2);
        s.put(0, self.queue_url);
        s.put_optional(1, self.attribute_names);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for GetQueueAttributesInput {
    const SCHEMA: &'static crate::Schema = &schema::GET_QUEUE_ATTRIBUTES_REQUEST;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct GetQueueAttributesOutput {
    pub attributes: Option<indexmap::IndexMap<String, String>>,
}

impl crate::TreeValue for GetQueueAttributesOutput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self { attributes: s.take_optional(0)? })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(1);
        s.put_optional(0, self.attributes);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for GetQueueAttributesOutput {
    const SCHEMA: &'static crate::Schema = &schema::GET_QUEUE_ATTRIBUTES_RESULT;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct GetQueueUrlInput {
    pub queue_name: String,
    pub queue_owner_aws_account_id: Option<String>,
}

impl crate::TreeValue for GetQueueUrlInput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self { queue_name: s.take(0)?, queue_owner_aws_account_id: s.take_optional(1)? })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(2);
        s.put(0, self.queue_name);
        s.put_optional(1, self.queue_owner_aws_account_id);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for GetQueueUrlInput {
    const SCHEMA: &'static crate::Schema = &schema::GET_QUEUE_URL_REQUEST;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct GetQueueUrlOutput {
    pub queue_url: Option<String>,
}

impl crate::TreeValue for GetQueueUrlOutput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self { queue_url: s.take_optional(0)? })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(1);
        s.put_optional(0, self.queue_url);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for GetQueueUrlOutput {
    const SCHEMA: &'static crate::Schema = &schema::GET_QUEUE_URL_RESULT;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct ListDeadLetterSourceQueuesInput {
    pub queue_url: String,
    pub next_token: Option<String>,
    pub max_results: Option<i32>,
}

impl crate::TreeValue for ListDeadLetterSourceQueuesInput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self { queue_url: s.take(0)?, next_token: s.take_optional(1)?, max_results: s.take_optional(2)? })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(3);
        s.put(0, self.queue_url);
        s.put_optional(1, self.next_token);
        s.put_optional(2, self.max_results);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for ListDeadLetterSourceQueuesInput {
    const SCHEMA: &'static crate::Schema = &schema::LIST_DEAD_LETTER_SOURCE_QUEUES_REQUEST;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct ListDeadLetterSourceQueuesOutput {
    pub queue_urls: Option<Vec<String>>,
    pub next_token: Option<String>,
}

impl crate::TreeValue for ListDeadLetterSourceQueuesOutput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self { queue_urls: s.take_optional(0)?, next_token: s.take_optional(1)? })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(2);
        s.put_optional(0, self.queue_urls);
        s.put_optional(1, self.next_token);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for ListDeadLetterSourceQueuesOutput {
    const SCHEMA: &'static crate::Schema = &schema::LIST_DEAD_LETTER_SOURCE_QUEUES_RESULT;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct ListQueueTagsInput {
    pub queue_url: String,
}

impl crate::TreeValue for ListQueueTagsInput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self { queue_url: s.take(0)? })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(1);
        s.put(0, self.queue_url);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for ListQueueTagsInput {
    const SCHEMA: &'static crate::Schema = &schema::LIST_QUEUE_TAGS_REQUEST;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct ListQueueTagsOutput {
    pub tags: Option<indexmap::IndexMap<String, String>>,
}

impl crate::TreeValue for ListQueueTagsOutput {
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

impl crate::Shape for ListQueueTagsOutput {
    const SCHEMA: &'static crate::Schema = &schema::LIST_QUEUE_TAGS_RESULT;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct ListQueuesInput {
    pub queue_name_prefix: Option<String>,
    pub next_token: Option<String>,
    pub max_results: Option<i32>,
}

impl crate::TreeValue for ListQueuesInput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self {
            queue_name_prefix: s.take_optional(0)?,
            next_token: s.take_optional(1)?,
            max_results: s.take_optional(2)?,
        })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(3);
        s.put_optional(0, self.queue_name_prefix);
        s.put_optional(1, self.next_token);
        s.put_optional(2, self.max_results);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for ListQueuesInput {
    const SCHEMA: &'static crate::Schema = &schema::LIST_QUEUES_REQUEST;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct ListQueuesOutput {
    pub queue_urls: Option<Vec<String>>,
    pub next_token: Option<String>,
}

impl crate::TreeValue for ListQueuesOutput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self { queue_urls: s.take_optional(0)?, next_token: s.take_optional(1)? })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(2);
        s.put_optional(0, self.queue_urls);
        s.put_optional(1, self.next_token);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for ListQueuesOutput {
    const SCHEMA: &'static crate::Schema = &schema::LIST_QUEUES_RESULT;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct Message {
    pub message_id: Option<String>,
    pub receipt_handle: Option<String>,
    pub md5_of_body: Option<String>,
    pub body: Option<String>,
    pub attributes: Option<indexmap::IndexMap<String, String>>,
    pub md5_of_message_attributes: Option<String>,
    pub message_attributes: Option<indexmap::IndexMap<String, MessageAttributeValue>>,
}

impl crate::TreeValue for Message {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self {
            message_id: s.take_optional(0)?,
            receipt_handle: s.take_optional(1)?,
            md5_of_body: s.take_optional(2)?,
            body: s.take_optional(3)?,
            attributes: s.take_optional(4)?,
            md5_of_message_attributes: s.take_optional(5)?,
            message_attributes: s.take_optional(6)?,
        })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(7);
        s.put_optional(0, self.message_id);
        s.put_optional(1, self.receipt_handle);
        s.put_optional(2, self.md5_of_body);
        s.put_optional(3, self.body);
        s.put_optional(4, self.attributes);
        s.put_optional(5, self.md5_of_message_attributes);
        s.put_optional(6, self.message_attributes);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for Message {
    const SCHEMA: &'static crate::Schema = &schema::MESSAGE;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct MessageAttributeValue {
    pub string_value: Option<String>,
    pub binary_value: Option<bytes::Bytes>,
    pub string_list_values: Option<Vec<String>>,
    pub binary_list_values: Option<Vec<bytes::Bytes>>,
    pub data_type: String,
}

impl crate::TreeValue for MessageAttributeValue {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self {
            string_value: s.take_optional(0)?,
            binary_value: s.take_optional(1)?,
            string_list_values: s.take_optional(2)?,
            binary_list_values: s.take_optional(3)?,
            data_type: s.take(4)?,
        })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(5);
        s.put_optional(0, self.string_value);
        s.put_optional(1, self.binary_value);
        s.put_optional(2, self.string_list_values);
        s.put_optional(3, self.binary_list_values);
        s.put(4, self.data_type);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for MessageAttributeValue {
    const SCHEMA: &'static crate::Schema = &schema::MESSAGE_ATTRIBUTE_VALUE;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct MessageSystemAttributeValue {
    pub string_value: Option<String>,
    pub binary_value: Option<bytes::Bytes>,
    pub string_list_values: Option<Vec<String>>,
    pub binary_list_values: Option<Vec<bytes::Bytes>>,
    pub data_type: String,
}

impl crate::TreeValue for MessageSystemAttributeValue {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self {
            string_value: s.take_optional(0)?,
            binary_value: s.take_optional(1)?,
            string_list_values: s.take_optional(2)?,
            binary_list_values: s.take_optional(3)?,
            data_type: s.take(4)?,
        })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(5);
        s.put_optional(0, self.string_value);
        s.put_optional(1, self.binary_value);
        s.put_optional(2, self.string_list_values);
        s.put_optional(3, self.binary_list_values);
        s.put(4, self.data_type);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for MessageSystemAttributeValue {
    const SCHEMA: &'static crate::Schema = &schema::MESSAGE_SYSTEM_ATTRIBUTE_VALUE;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct PurgeQueueInput {
    pub queue_url: String,
}

impl crate::TreeValue for PurgeQueueInput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self { queue_url: s.take(0)? })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(1);
        s.put(0, self.queue_url);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for PurgeQueueInput {
    const SCHEMA: &'static crate::Schema = &schema::PURGE_QUEUE_REQUEST;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct ReceiveMessageInput {
    pub queue_url: String,
    pub attribute_names: Option<Vec<String>>,
    pub message_system_attribute_names: Option<Vec<String>>,
    pub message_attribute_names: Option<Vec<String>>,
    pub max_number_of_messages: Option<i32>,
    pub visibility_timeout: Option<i32>,
    pub wait_time_seconds: Option<i32>,
    pub receive_request_attempt_id: Option<String>,
}

impl crate::TreeValue for ReceiveMessageInput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self {
            queue_url: s.take(0)?,
            attribute_names: s.take_optional(1)?,
            message_system_attribute_names: s.take_optional(2)?,
            message_attribute_names: s.take_optional(3)?,
            max_number_of_messages: s.take_optional(4)?,
            visibility_timeout: s.take_optional(5)?,
            wait_time_seconds: s.take_optional(6)?,
            receive_request_attempt_id: s.take_optional(7)?,
        })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(8);
        s.put(0, self.queue_url);
        s.put_optional(1, self.attribute_names);
        s.put_optional(2, self.message_system_attribute_names);
        s.put_optional(3, self.message_attribute_names);
        s.put_optional(4, self.max_number_of_messages);
        s.put_optional(5, self.visibility_timeout);
        s.put_optional(6, self.wait_time_seconds);
        s.put_optional(7, self.receive_request_attempt_id);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for ReceiveMessageInput {
    const SCHEMA: &'static crate::Schema = &schema::RECEIVE_MESSAGE_REQUEST;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct ReceiveMessageOutput {
    pub messages: Option<Vec<Message>>,
}

impl crate::TreeValue for ReceiveMessageOutput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self { messages: s.take_optional(0)? })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(1);
        s.put_optional(0, self.messages);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for ReceiveMessageOutput {
    const SCHEMA: &'static crate::Schema = &schema::RECEIVE_MESSAGE_RESULT;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct RemovePermissionInput {
    pub queue_url: String,
    pub label: String,
}

impl crate::TreeValue for RemovePermissionInput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self { queue_url: s.take(0)?, label: s.take(1)? })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(2);
        s.put(0, self.queue_url);
        s.put(1, self.label);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for RemovePermissionInput {
    const SCHEMA: &'static crate::Schema = &schema::REMOVE_PERMISSION_REQUEST;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct SendMessageBatchInput {
    pub queue_url: String,
    pub entries: Vec<SendMessageBatchRequestEntry>,
}

impl crate::TreeValue for SendMessageBatchInput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self { queue_url: s.take(0)?, entries: s.take(1)? })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(2);
        s.put(0, self.queue_url);
        s.put(1, self.entries);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for SendMessageBatchInput {
    const SCHEMA: &'static crate::Schema = &schema::SEND_MESSAGE_BATCH_REQUEST;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct SendMessageBatchRequestEntry {
    pub id: String,
    pub message_body: String,
    pub delay_seconds: Option<i32>,
    pub message_attributes: Option<indexmap::IndexMap<String, MessageAttributeValue>>,
    pub message_system_attributes: Option<indexmap::IndexMap<String, MessageSystemAttributeValue>>,
    pub message_deduplication_id: Option<String>,
    pub message_group_id: Option<String>,
}

impl crate::TreeValue for SendMessageBatchRequestEntry {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self {
            id: s.take(0)?,
            message_body: s.take(1)?,
            delay_seconds: s.take_optional(2)?,
            message_attributes: s.take_optional(3)?,
            message_system_attributes: s.take_optional(4)?,
            message_deduplication_id: s.take_optional(5)?,
            message_group_id: s.take_optional(6)?,
        })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(7);
        s.put(0, self.id);
        s.put(1, self.message_body);
        s.put_optional(2, self.delay_seconds);
        s.put_optional(3, self.message_attributes);
        s.put_optional(4, self.message_system_attributes);
        s.put_optional(5, self.message_deduplication_id);
        s.put_optional(6, self.message_group_id);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for SendMessageBatchRequestEntry {
    const SCHEMA: &'static crate::Schema = &schema::SEND_MESSAGE_BATCH_REQUEST_ENTRY;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct SendMessageBatchOutput {
    pub successful: Option<Vec<SendMessageBatchResultEntry>>,
    pub failed: Option<Vec<BatchResultErrorEntry>>,
}

impl crate::TreeValue for SendMessageBatchOutput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self { successful: s.take_optional(0)?, failed: s.take_optional(1)? })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(2);
        s.put_optional(0, self.successful);
        s.put_optional(1, self.failed);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for SendMessageBatchOutput {
    const SCHEMA: &'static crate::Schema = &schema::SEND_MESSAGE_BATCH_RESULT;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct SendMessageBatchResultEntry {
    pub id: Option<String>,
    pub message_id: Option<String>,
    pub md5_of_message_body: Option<String>,
    pub md5_of_message_attributes: Option<String>,
    pub md5_of_message_system_attributes: Option<String>,
    pub sequence_number: Option<String>,
}

impl crate::TreeValue for SendMessageBatchResultEntry {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self {
            id: s.take_optional(0)?,
            message_id: s.take_optional(1)?,
            md5_of_message_body: s.take_optional(2)?,
            md5_of_message_attributes: s.take_optional(3)?,
            md5_of_message_system_attributes: s.take_optional(4)?,
            sequence_number: s.take_optional(5)?,
        })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(6);
        s.put_optional(0, self.id);
        s.put_optional(1, self.message_id);
        s.put_optional(2, self.md5_of_message_body);
        s.put_optional(3, self.md5_of_message_attributes);
        s.put_optional(4, self.md5_of_message_system_attributes);
        s.put_optional(5, self.sequence_number);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for SendMessageBatchResultEntry {
    const SCHEMA: &'static crate::Schema = &schema::SEND_MESSAGE_BATCH_RESULT_ENTRY;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct SendMessageInput {
    pub queue_url: String,
    pub message_body: String,
    pub delay_seconds: Option<i32>,
    pub message_attributes: Option<indexmap::IndexMap<String, MessageAttributeValue>>,
    pub message_system_attributes: Option<indexmap::IndexMap<String, MessageSystemAttributeValue>>,
    pub message_deduplication_id: Option<String>,
    pub message_group_id: Option<String>,
}

impl crate::TreeValue for SendMessageInput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self {
            queue_url: s.take(0)?,
            message_body: s.take(1)?,
            delay_seconds: s.take_optional(2)?,
            message_attributes: s.take_optional(3)?,
            message_system_attributes: s.take_optional(4)?,
            message_deduplication_id: s.take_optional(5)?,
            message_group_id: s.take_optional(6)?,
        })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(7);
        s.put(0, self.queue_url);
        s.put(1, self.message_body);
        s.put_optional(2, self.delay_seconds);
        s.put_optional(3, self.message_attributes);
        s.put_optional(4, self.message_system_attributes);
        s.put_optional(5, self.message_deduplication_id);
        s.put_optional(6, self.message_group_id);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for SendMessageInput {
    const SCHEMA: &'static crate::Schema = &schema::SEND_MESSAGE_REQUEST;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct SendMessageOutput {
    pub md5_of_message_body: Option<String>,
    pub md5_of_message_attributes: Option<String>,
    pub md5_of_message_system_attributes: Option<String>,
    pub message_id: Option<String>,
    pub sequence_number: Option<String>,
}

impl crate::TreeValue for SendMessageOutput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self {
            md5_of_message_body: s.take_optional(0)?,
            md5_of_message_attributes: s.take_optional(1)?,
            md5_of_message_system_attributes: s.take_optional(2)?,
            message_id: s.take_optional(3)?,
            sequence_number: s.take_optional(4)?,
        })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(5);
        s.put_optional(0, self.md5_of_message_body);
        s.put_optional(1, self.md5_of_message_attributes);
        s.put_optional(2, self.md5_of_message_system_attributes);
        s.put_optional(3, self.message_id);
        s.put_optional(4, self.sequence_number);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for SendMessageOutput {
    const SCHEMA: &'static crate::Schema = &schema::SEND_MESSAGE_RESULT;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct SetQueueAttributesInput {
    pub queue_url: String,
    pub attributes: indexmap::IndexMap<String, String>,
}

impl crate::TreeValue for SetQueueAttributesInput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self { queue_url: s.take(0)?, attributes: s.take(1)? })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(2);
        s.put(0, self.queue_url);
        s.put(1, self.attributes);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for SetQueueAttributesInput {
    const SCHEMA: &'static crate::Schema = &schema::SET_QUEUE_ATTRIBUTES_REQUEST;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct TagQueueInput {
    pub queue_url: String,
    pub tags: indexmap::IndexMap<String, String>,
}

impl crate::TreeValue for TagQueueInput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self { queue_url: s.take(0)?, tags: s.take(1)? })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(2);
        s.put(0, self.queue_url);
        s.put(1, self.tags);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for TagQueueInput {
    const SCHEMA: &'static crate::Schema = &schema::TAG_QUEUE_REQUEST;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct UntagQueueInput {
    pub queue_url: String,
    pub tag_keys: Vec<String>,
}

impl crate::TreeValue for UntagQueueInput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self { queue_url: s.take(0)?, tag_keys: s.take(1)? })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(2);
        s.put(0, self.queue_url);
        s.put(1, self.tag_keys);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for UntagQueueInput {
    const SCHEMA: &'static crate::Schema = &schema::UNTAG_QUEUE_REQUEST;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct AddPermissionOutput {}

impl crate::TreeValue for AddPermissionOutput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        tree.structure()?;
        Ok(Self {})
    }
    fn into_tree(self) -> crate::Tree {
        crate::Tree::Structure(crate::Structure::default())
    }
}

impl crate::Shape for AddPermissionOutput {
    const SCHEMA: &'static crate::Schema = &schema::ADD_PERMISSION_OUTPUT;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct ChangeMessageVisibilityOutput {}

impl crate::TreeValue for ChangeMessageVisibilityOutput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        tree.structure()?;
        Ok(Self {})
    }
    fn into_tree(self) -> crate::Tree {
        crate::Tree::Structure(crate::Structure::default())
    }
}

impl crate::Shape for ChangeMessageVisibilityOutput {
    const SCHEMA: &'static crate::Schema = &schema::CHANGE_MESSAGE_VISIBILITY_OUTPUT;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct DeleteMessageOutput {}

impl crate::TreeValue for DeleteMessageOutput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        tree.structure()?;
        Ok(Self {})
    }
    fn into_tree(self) -> crate::Tree {
        crate::Tree::Structure(crate::Structure::default())
    }
}

impl crate::Shape for DeleteMessageOutput {
    const SCHEMA: &'static crate::Schema = &schema::DELETE_MESSAGE_OUTPUT;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct DeleteQueueOutput {}

impl crate::TreeValue for DeleteQueueOutput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        tree.structure()?;
        Ok(Self {})
    }
    fn into_tree(self) -> crate::Tree {
        crate::Tree::Structure(crate::Structure::default())
    }
}

impl crate::Shape for DeleteQueueOutput {
    const SCHEMA: &'static crate::Schema = &schema::DELETE_QUEUE_OUTPUT;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct PurgeQueueOutput {}

impl crate::TreeValue for PurgeQueueOutput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        tree.structure()?;
        Ok(Self {})
    }
    fn into_tree(self) -> crate::Tree {
        crate::Tree::Structure(crate::Structure::default())
    }
}

impl crate::Shape for PurgeQueueOutput {
    const SCHEMA: &'static crate::Schema = &schema::PURGE_QUEUE_OUTPUT;
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
pub struct SetQueueAttributesOutput {}

impl crate::TreeValue for SetQueueAttributesOutput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        tree.structure()?;
        Ok(Self {})
    }
    fn into_tree(self) -> crate::Tree {
        crate::Tree::Structure(crate::Structure::default())
    }
}

impl crate::Shape for SetQueueAttributesOutput {
    const SCHEMA: &'static crate::Schema = &schema::SET_QUEUE_ATTRIBUTES_OUTPUT;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct TagQueueOutput {}

impl crate::TreeValue for TagQueueOutput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        tree.structure()?;
        Ok(Self {})
    }
    fn into_tree(self) -> crate::Tree {
        crate::Tree::Structure(crate::Structure::default())
    }
}

impl crate::Shape for TagQueueOutput {
    const SCHEMA: &'static crate::Schema = &schema::TAG_QUEUE_OUTPUT;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct UntagQueueOutput {}

impl crate::TreeValue for UntagQueueOutput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        tree.structure()?;
        Ok(Self {})
    }
    fn into_tree(self) -> crate::Tree {
        crate::Tree::Structure(crate::Structure::default())
    }
}

impl crate::Shape for UntagQueueOutput {
    const SCHEMA: &'static crate::Schema = &schema::UNTAG_QUEUE_OUTPUT;
}

crate::serde_by_tree!(
    AddPermissionInput,
    BatchResultErrorEntry,
    ChangeMessageVisibilityBatchInput,
    ChangeMessageVisibilityBatchRequestEntry,
    ChangeMessageVisibilityBatchOutput,
    ChangeMessageVisibilityBatchResultEntry,
    ChangeMessageVisibilityInput,
    CreateQueueInput,
    CreateQueueOutput,
    DeleteMessageBatchInput,
    DeleteMessageBatchRequestEntry,
    DeleteMessageBatchOutput,
    DeleteMessageBatchResultEntry,
    DeleteMessageInput,
    DeleteQueueInput,
    GetQueueAttributesInput,
    GetQueueAttributesOutput,
    GetQueueUrlInput,
    GetQueueUrlOutput,
    ListDeadLetterSourceQueuesInput,
    ListDeadLetterSourceQueuesOutput,
    ListQueueTagsInput,
    ListQueueTagsOutput,
    ListQueuesInput,
    ListQueuesOutput,
    Message,
    MessageAttributeValue,
    MessageSystemAttributeValue,
    PurgeQueueInput,
    ReceiveMessageInput,
    ReceiveMessageOutput,
    RemovePermissionInput,
    SendMessageBatchInput,
    SendMessageBatchRequestEntry,
    SendMessageBatchOutput,
    SendMessageBatchResultEntry,
    SendMessageInput,
    SendMessageOutput,
    SetQueueAttributesInput,
    TagQueueInput,
    UntagQueueInput,
    AddPermissionOutput,
    ChangeMessageVisibilityOutput,
    DeleteMessageOutput,
    DeleteQueueOutput,
    PurgeQueueOutput,
    RemovePermissionOutput,
    SetQueueAttributesOutput,
    TagQueueOutput,
    UntagQueueOutput,
);

/// The shapes as the model has them.
pub mod schema {
    use crate::{Kind, Member, Schema, scalar};

    pub static AWS_ACCOUNT_ID_LIST: Schema = Schema::plain("AWSAccountIdList", Kind::List)
        .members(&[Member::plain("member", &scalar::STRING)])
        .flattened();
    pub static ACTION_NAME_LIST: Schema = Schema::plain("ActionNameList", Kind::List)
        .members(&[Member::plain("member", &scalar::STRING)])
        .flattened();
    pub static ADD_PERMISSION_REQUEST: Schema = Schema::plain("AddPermissionRequest", Kind::Structure)
        .members(&[
            Member::plain("QueueUrl", &scalar::STRING).required(),
            Member::plain("Label", &scalar::STRING).required(),
            Member::plain("AWSAccountIds", &AWS_ACCOUNT_ID_LIST).required(),
            Member::plain("Actions", &ACTION_NAME_LIST).required(),
        ]);
    pub static ATTRIBUTE_NAME_LIST: Schema = Schema::plain("AttributeNameList", Kind::List)
        .members(&[Member::plain("member", &scalar::STRING)])
        .flattened();
    pub static BATCH_RESULT_ERROR_ENTRY: Schema = Schema::plain("BatchResultErrorEntry", Kind::Structure)
        .members(&[
            Member::plain("Id", &scalar::STRING).required(),
            Member::plain("SenderFault", &scalar::BOOLEAN).required(),
            Member::plain("Code", &scalar::STRING).required(),
            Member::plain("Message", &scalar::STRING),
        ]);
    pub static BATCH_RESULT_ERROR_ENTRY_LIST: Schema = Schema::plain("BatchResultErrorEntryList", Kind::List)
        .members(&[Member::plain("member", &BATCH_RESULT_ERROR_ENTRY)])
        .flattened();
    pub static BINARY_LIST: Schema =
        Schema::plain("BinaryList", Kind::List).members(&[Member::plain("member", &scalar::BLOB)]);
    pub static CHANGE_MESSAGE_VISIBILITY_BATCH_REQUEST: Schema =
        Schema::plain("ChangeMessageVisibilityBatchRequest", Kind::Structure).members(&[
            Member::plain("QueueUrl", &scalar::STRING).required(),
            Member::plain("Entries", &CHANGE_MESSAGE_VISIBILITY_BATCH_REQUEST_ENTRY_LIST).required(),
        ]);
    pub static CHANGE_MESSAGE_VISIBILITY_BATCH_REQUEST_ENTRY: Schema =
        Schema::plain("ChangeMessageVisibilityBatchRequestEntry", Kind::Structure).members(&[
            Member::plain("Id", &scalar::STRING).required(),
            Member::plain("ReceiptHandle", &scalar::STRING).required(),
            Member::plain("VisibilityTimeout", &scalar::INTEGER),
        ]);
    pub static CHANGE_MESSAGE_VISIBILITY_BATCH_REQUEST_ENTRY_LIST: Schema =
        Schema::plain("ChangeMessageVisibilityBatchRequestEntryList", Kind::List)
            .members(&[Member::plain("member", &CHANGE_MESSAGE_VISIBILITY_BATCH_REQUEST_ENTRY)])
            .flattened();
    pub static CHANGE_MESSAGE_VISIBILITY_BATCH_RESULT: Schema =
        Schema::plain("ChangeMessageVisibilityBatchResult", Kind::Structure).members(&[
            Member::plain("Successful", &CHANGE_MESSAGE_VISIBILITY_BATCH_RESULT_ENTRY_LIST).required(),
            Member::plain("Failed", &BATCH_RESULT_ERROR_ENTRY_LIST).required(),
        ]);
    pub static CHANGE_MESSAGE_VISIBILITY_BATCH_RESULT_ENTRY: Schema = Schema::plain(
        "ChangeMessageVisibilityBatchResultEntry",
        Kind::Structure,
    )
    .members(&[Member::plain("Id", &scalar::STRING).required()]);
    pub static CHANGE_MESSAGE_VISIBILITY_BATCH_RESULT_ENTRY_LIST: Schema =
        Schema::plain("ChangeMessageVisibilityBatchResultEntryList", Kind::List)
            .members(&[Member::plain("member", &CHANGE_MESSAGE_VISIBILITY_BATCH_RESULT_ENTRY)])
            .flattened();
    pub static CHANGE_MESSAGE_VISIBILITY_REQUEST: Schema =
        Schema::plain("ChangeMessageVisibilityRequest", Kind::Structure).members(&[
            Member::plain("QueueUrl", &scalar::STRING).required(),
            Member::plain("ReceiptHandle", &scalar::STRING).required(),
            Member::plain("VisibilityTimeout", &scalar::INTEGER).required(),
        ]);
    pub static CREATE_QUEUE_REQUEST: Schema =
        Schema::plain("CreateQueueRequest", Kind::Structure).members(&[
            Member::plain("QueueName", &scalar::STRING).required(),
            Member::plain("Attributes", &QUEUE_ATTRIBUTE_MAP),
            Member::plain("tags", &TAG_MAP),
        ]);
    pub static CREATE_QUEUE_RESULT: Schema = Schema::plain("CreateQueueResult", Kind::Structure)
        .members(&[Member::plain("QueueUrl", &scalar::STRING)]);
    pub static DELETE_MESSAGE_BATCH_REQUEST: Schema =
        Schema::plain("DeleteMessageBatchRequest", Kind::Structure).members(&[
            Member::plain("QueueUrl", &scalar::STRING).required(),
            Member::plain("Entries", &DELETE_MESSAGE_BATCH_REQUEST_ENTRY_LIST).required(),
        ]);
    pub static DELETE_MESSAGE_BATCH_REQUEST_ENTRY: Schema =
        Schema::plain("DeleteMessageBatchRequestEntry", Kind::Structure).members(&[
            Member::plain("Id", &scalar::STRING).required(),
            Member::plain("ReceiptHandle", &scalar::STRING).required(),
        ]);
    pub static DELETE_MESSAGE_BATCH_REQUEST_ENTRY_LIST: Schema =
        Schema::plain("DeleteMessageBatchRequestEntryList", Kind::List)
            .members(&[Member::plain("member", &DELETE_MESSAGE_BATCH_REQUEST_ENTRY)])
            .flattened();
    pub static DELETE_MESSAGE_BATCH_RESULT: Schema =
        Schema::plain("DeleteMessageBatchResult", Kind::Structure).members(&[
            Member::plain("Successful", &DELETE_MESSAGE_BATCH_RESULT_ENTRY_LIST).required(),
            Member::plain("Failed", &BATCH_RESULT_ERROR_ENTRY_LIST).required(),
        ]);
    pub static DELETE_MESSAGE_BATCH_RESULT_ENTRY: Schema = Schema::plain(
        "DeleteMessageBatchResultEntry",
        Kind::Structure,
    )
    .members(&[Member::plain("Id", &scalar::STRING).required()]);
    pub static DELETE_MESSAGE_BATCH_RESULT_ENTRY_LIST: Schema =
        Schema::plain("DeleteMessageBatchResultEntryList", Kind::List)
            .members(&[Member::plain("member", &DELETE_MESSAGE_BATCH_RESULT_ENTRY)])
            .flattened();
    pub static DELETE_MESSAGE_REQUEST: Schema = Schema::plain("DeleteMessageRequest", Kind::Structure)
        .members(&[
            Member::plain("QueueUrl", &scalar::STRING).required(),
            Member::plain("ReceiptHandle", &scalar::STRING).required(),
        ]);
    pub static DELETE_QUEUE_REQUEST: Schema = Schema::plain("DeleteQueueRequest", Kind::Structure)
        .members(&[Member::plain("QueueUrl", &scalar::STRING).required()]);
    pub static GET_QUEUE_ATTRIBUTES_REQUEST: Schema =
        Schema::plain("GetQueueAttributesRequest", Kind::Structure).members(&[
            Member::plain("QueueUrl", &scalar::STRING).required(),
            Member::plain("AttributeNames", &ATTRIBUTE_NAME_LIST),
        ]);
    pub static GET_QUEUE_ATTRIBUTES_RESULT: Schema =
        Schema::plain("GetQueueAttributesResult", Kind::Structure)
            .members(&[Member::plain("Attributes", &QUEUE_ATTRIBUTE_MAP)]);
    pub static GET_QUEUE_URL_REQUEST: Schema =
        Schema::plain("GetQueueUrlRequest", Kind::Structure).members(&[
            Member::plain("QueueName", &scalar::STRING).required(),
            Member::plain("QueueOwnerAWSAccountId", &scalar::STRING),
        ]);
    pub static GET_QUEUE_URL_RESULT: Schema = Schema::plain("GetQueueUrlResult", Kind::Structure)
        .members(&[Member::plain("QueueUrl", &scalar::STRING)]);
    pub static LIST_DEAD_LETTER_SOURCE_QUEUES_REQUEST: Schema =
        Schema::plain("ListDeadLetterSourceQueuesRequest", Kind::Structure).members(&[
            Member::plain("QueueUrl", &scalar::STRING).required(),
            Member::plain("NextToken", &scalar::STRING),
            Member::plain("MaxResults", &scalar::INTEGER),
        ]);
    pub static LIST_DEAD_LETTER_SOURCE_QUEUES_RESULT: Schema =
        Schema::plain("ListDeadLetterSourceQueuesResult", Kind::Structure).members(&[
            Member::plain("queueUrls", &QUEUE_URL_LIST).required(),
            Member::plain("NextToken", &scalar::STRING),
        ]);
    pub static LIST_QUEUE_TAGS_REQUEST: Schema = Schema::plain("ListQueueTagsRequest", Kind::Structure)
        .members(&[Member::plain("QueueUrl", &scalar::STRING).required()]);
    pub static LIST_QUEUE_TAGS_RESULT: Schema =
        Schema::plain("ListQueueTagsResult", Kind::Structure).members(&[Member::plain("Tags", &TAG_MAP)]);
    pub static LIST_QUEUES_REQUEST: Schema = Schema::plain("ListQueuesRequest", Kind::Structure).members(&[
        Member::plain("QueueNamePrefix", &scalar::STRING),
        Member::plain("NextToken", &scalar::STRING),
        Member::plain("MaxResults", &scalar::INTEGER),
    ]);
    pub static LIST_QUEUES_RESULT: Schema = Schema::plain("ListQueuesResult", Kind::Structure)
        .members(&[Member::plain("QueueUrls", &QUEUE_URL_LIST), Member::plain("NextToken", &scalar::STRING)]);
    pub static MESSAGE: Schema = Schema::plain("Message", Kind::Structure).members(&[
        Member::plain("MessageId", &scalar::STRING),
        Member::plain("ReceiptHandle", &scalar::STRING),
        Member::plain("MD5OfBody", &scalar::STRING),
        Member::plain("Body", &scalar::STRING),
        Member::plain("Attributes", &MESSAGE_SYSTEM_ATTRIBUTE_MAP),
        Member::plain("MD5OfMessageAttributes", &scalar::STRING),
        Member::plain("MessageAttributes", &MESSAGE_BODY_ATTRIBUTE_MAP),
    ]);
    pub static MESSAGE_ATTRIBUTE_NAME_LIST: Schema = Schema::plain("MessageAttributeNameList", Kind::List)
        .members(&[Member::plain("member", &scalar::STRING)])
        .flattened();
    pub static MESSAGE_ATTRIBUTE_VALUE: Schema = Schema::plain("MessageAttributeValue", Kind::Structure)
        .members(&[
            Member::plain("StringValue", &scalar::STRING),
            Member::plain("BinaryValue", &scalar::BLOB),
            Member::plain("StringListValues", &STRING_LIST).flattened(),
            Member::plain("BinaryListValues", &BINARY_LIST).flattened(),
            Member::plain("DataType", &scalar::STRING).required(),
        ]);
    pub static MESSAGE_BODY_ATTRIBUTE_MAP: Schema = Schema::plain("MessageBodyAttributeMap", Kind::Map)
        .members(&[Member::plain("key", &scalar::STRING), Member::plain("value", &MESSAGE_ATTRIBUTE_VALUE)])
        .flattened();
    pub static MESSAGE_BODY_SYSTEM_ATTRIBUTE_MAP: Schema =
        Schema::plain("MessageBodySystemAttributeMap", Kind::Map)
            .members(&[
                Member::plain("key", &scalar::STRING),
                Member::plain("value", &MESSAGE_SYSTEM_ATTRIBUTE_VALUE),
            ])
            .flattened();
    pub static MESSAGE_LIST: Schema =
        Schema::plain("MessageList", Kind::List).members(&[Member::plain("member", &MESSAGE)]).flattened();
    pub static MESSAGE_SYSTEM_ATTRIBUTE_LIST: Schema =
        Schema::plain("MessageSystemAttributeList", Kind::List)
            .members(&[Member::plain("member", &scalar::STRING)])
            .flattened();
    pub static MESSAGE_SYSTEM_ATTRIBUTE_MAP: Schema = Schema::plain("MessageSystemAttributeMap", Kind::Map)
        .members(&[Member::plain("key", &scalar::STRING), Member::plain("value", &scalar::STRING)])
        .flattened();
    pub static MESSAGE_SYSTEM_ATTRIBUTE_VALUE: Schema =
        Schema::plain("MessageSystemAttributeValue", Kind::Structure).members(&[
            Member::plain("StringValue", &scalar::STRING),
            Member::plain("BinaryValue", &scalar::BLOB),
            Member::plain("StringListValues", &STRING_LIST).flattened(),
            Member::plain("BinaryListValues", &BINARY_LIST).flattened(),
            Member::plain("DataType", &scalar::STRING).required(),
        ]);
    pub static PURGE_QUEUE_REQUEST: Schema = Schema::plain("PurgeQueueRequest", Kind::Structure)
        .members(&[Member::plain("QueueUrl", &scalar::STRING).required()]);
    pub static QUEUE_ATTRIBUTE_MAP: Schema = Schema::plain("QueueAttributeMap", Kind::Map)
        .members(&[Member::plain("key", &scalar::STRING), Member::plain("value", &scalar::STRING)])
        .flattened();
    pub static QUEUE_URL_LIST: Schema = Schema::plain("QueueUrlList", Kind::List)
        .members(&[Member::plain("member", &scalar::STRING)])
        .flattened();
    pub static RECEIVE_MESSAGE_REQUEST: Schema = Schema::plain("ReceiveMessageRequest", Kind::Structure)
        .members(&[
            Member::plain("QueueUrl", &scalar::STRING).required(),
            Member::plain("AttributeNames", &ATTRIBUTE_NAME_LIST),
            Member::plain("MessageSystemAttributeNames", &MESSAGE_SYSTEM_ATTRIBUTE_LIST),
            Member::plain("MessageAttributeNames", &MESSAGE_ATTRIBUTE_NAME_LIST),
            Member::plain("MaxNumberOfMessages", &scalar::INTEGER),
            Member::plain("VisibilityTimeout", &scalar::INTEGER),
            Member::plain("WaitTimeSeconds", &scalar::INTEGER),
            Member::plain("ReceiveRequestAttemptId", &scalar::STRING),
        ]);
    pub static RECEIVE_MESSAGE_RESULT: Schema = Schema::plain("ReceiveMessageResult", Kind::Structure)
        .members(&[Member::plain("Messages", &MESSAGE_LIST)]);
    pub static REMOVE_PERMISSION_REQUEST: Schema = Schema::plain("RemovePermissionRequest", Kind::Structure)
        .members(&[
            Member::plain("QueueUrl", &scalar::STRING).required(),
            Member::plain("Label", &scalar::STRING).required(),
        ]);
    pub static SEND_MESSAGE_BATCH_REQUEST: Schema = Schema::plain("SendMessageBatchRequest", Kind::Structure)
        .members(&[
            Member::plain("QueueUrl", &scalar::STRING).required(),
            Member::plain("Entries", &SEND_MESSAGE_BATCH_REQUEST_ENTRY_LIST).required(),
        ]);
    pub static SEND_MESSAGE_BATCH_REQUEST_ENTRY: Schema =
        Schema::plain("SendMessageBatchRequestEntry", Kind::Structure).members(&[
            Member::plain("Id", &scalar::STRING).required(),
            Member::plain("MessageBody", &scalar::STRING).required(),
            Member::plain("DelaySeconds", &scalar::INTEGER),
            Member::plain("MessageAttributes", &MESSAGE_BODY_ATTRIBUTE_MAP),
            Member::plain("MessageSystemAttributes", &MESSAGE_BODY_SYSTEM_ATTRIBUTE_MAP),
            Member::plain("MessageDeduplicationId", &scalar::STRING),
            Member::plain("MessageGroupId", &scalar::STRING),
        ]);
    pub static SEND_MESSAGE_BATCH_REQUEST_ENTRY_LIST: Schema =
        Schema::plain("SendMessageBatchRequestEntryList", Kind::List)
            .members(&[Member::plain("member", &SEND_MESSAGE_BATCH_REQUEST_ENTRY)])
            .flattened();
    pub static SEND_MESSAGE_BATCH_RESULT: Schema = Schema::plain("SendMessageBatchResult", Kind::Structure)
        .members(&[
            Member::plain("Successful", &SEND_MESSAGE_BATCH_RESULT_ENTRY_LIST).required(),
            Member::plain("Failed", &BATCH_RESULT_ERROR_ENTRY_LIST).required(),
        ]);
    pub static SEND_MESSAGE_BATCH_RESULT_ENTRY: Schema =
        Schema::plain("SendMessageBatchResultEntry", Kind::Structure).members(&[
            Member::plain("Id", &scalar::STRING).required(),
            Member::plain("MessageId", &scalar::STRING).required(),
            Member::plain("MD5OfMessageBody", &scalar::STRING).required(),
            Member::plain("MD5OfMessageAttributes", &scalar::STRING),
            Member::plain("MD5OfMessageSystemAttributes", &scalar::STRING),
            Member::plain("SequenceNumber", &scalar::STRING),
        ]);
    pub static SEND_MESSAGE_BATCH_RESULT_ENTRY_LIST: Schema =
        Schema::plain("SendMessageBatchResultEntryList", Kind::List)
            .members(&[Member::plain("member", &SEND_MESSAGE_BATCH_RESULT_ENTRY)])
            .flattened();
    pub static SEND_MESSAGE_REQUEST: Schema =
        Schema::plain("SendMessageRequest", Kind::Structure).members(&[
            Member::plain("QueueUrl", &scalar::STRING).required(),
            Member::plain("MessageBody", &scalar::STRING).required(),
            Member::plain("DelaySeconds", &scalar::INTEGER),
            Member::plain("MessageAttributes", &MESSAGE_BODY_ATTRIBUTE_MAP),
            Member::plain("MessageSystemAttributes", &MESSAGE_BODY_SYSTEM_ATTRIBUTE_MAP),
            Member::plain("MessageDeduplicationId", &scalar::STRING),
            Member::plain("MessageGroupId", &scalar::STRING),
        ]);
    pub static SEND_MESSAGE_RESULT: Schema = Schema::plain("SendMessageResult", Kind::Structure).members(&[
        Member::plain("MD5OfMessageBody", &scalar::STRING),
        Member::plain("MD5OfMessageAttributes", &scalar::STRING),
        Member::plain("MD5OfMessageSystemAttributes", &scalar::STRING),
        Member::plain("MessageId", &scalar::STRING),
        Member::plain("SequenceNumber", &scalar::STRING),
    ]);
    pub static SET_QUEUE_ATTRIBUTES_REQUEST: Schema =
        Schema::plain("SetQueueAttributesRequest", Kind::Structure).members(&[
            Member::plain("QueueUrl", &scalar::STRING).required(),
            Member::plain("Attributes", &QUEUE_ATTRIBUTE_MAP).required(),
        ]);
    pub static STRING_LIST: Schema =
        Schema::plain("StringList", Kind::List).members(&[Member::plain("member", &scalar::STRING)]);
    pub static TAG_KEY_LIST: Schema = Schema::plain("TagKeyList", Kind::List)
        .members(&[Member::plain("member", &scalar::STRING)])
        .flattened();
    pub static TAG_MAP: Schema = Schema::plain("TagMap", Kind::Map)
        .members(&[Member::plain("key", &scalar::STRING), Member::plain("value", &scalar::STRING)])
        .flattened();
    pub static TAG_QUEUE_REQUEST: Schema = Schema::plain("TagQueueRequest", Kind::Structure).members(&[
        Member::plain("QueueUrl", &scalar::STRING).required(),
        Member::plain("Tags", &TAG_MAP).required(),
    ]);
    pub static UNTAG_QUEUE_REQUEST: Schema = Schema::plain("UntagQueueRequest", Kind::Structure).members(&[
        Member::plain("QueueUrl", &scalar::STRING).required(),
        Member::plain("TagKeys", &TAG_KEY_LIST).required(),
    ]);
    pub static ADD_PERMISSION_OUTPUT: Schema = Schema::plain("AddPermissionOutput", Kind::Structure);
    pub static CHANGE_MESSAGE_VISIBILITY_OUTPUT: Schema =
        Schema::plain("ChangeMessageVisibilityOutput", Kind::Structure);
    pub static DELETE_MESSAGE_OUTPUT: Schema = Schema::plain("DeleteMessageOutput", Kind::Structure);
    pub static DELETE_QUEUE_OUTPUT: Schema = Schema::plain("DeleteQueueOutput", Kind::Structure);
    pub static PURGE_QUEUE_OUTPUT: Schema = Schema::plain("PurgeQueueOutput", Kind::Structure);
    pub static REMOVE_PERMISSION_OUTPUT: Schema = Schema::plain("RemovePermissionOutput", Kind::Structure);
    pub static SET_QUEUE_ATTRIBUTES_OUTPUT: Schema =
        Schema::plain("SetQueueAttributesOutput", Kind::Structure);
    pub static TAG_QUEUE_OUTPUT: Schema = Schema::plain("TagQueueOutput", Kind::Structure);
    pub static UNTAG_QUEUE_OUTPUT: Schema = Schema::plain("UntagQueueOutput", Kind::Structure);
}
