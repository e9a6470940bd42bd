//! SNS: written by `cargo xtask codegen` from botocore's model; edits are lost.

pub static SERVICE: crate::ServiceInfo = crate::ServiceInfo {
    name: "sns",
    service_id: "SNS",
    endpoint_prefix: "sns",
    signing_name: "sns",
    protocol: crate::Protocol::AwsQuery,
    target_prefix: None,
    api_version: "2010-03-31",
    xml_namespace: Some("http://sns.amazonaws.com/doc/2010-03-31/"),
    query_compatible: false,
    operations: &[
        &info::ADD_PERMISSION,
        &info::CONFIRM_SUBSCRIPTION,
        &info::CREATE_TOPIC,
        &info::DELETE_TOPIC,
        &info::GET_SUBSCRIPTION_ATTRIBUTES,
        &info::GET_TOPIC_ATTRIBUTES,
        &info::LIST_SUBSCRIPTIONS,
        &info::LIST_SUBSCRIPTIONS_BY_TOPIC,
        &info::LIST_TAGS_FOR_RESOURCE,
        &info::LIST_TOPICS,
        &info::PUBLISH,
        &info::PUBLISH_BATCH,
        &info::REMOVE_PERMISSION,
        &info::SET_SUBSCRIPTION_ATTRIBUTES,
        &info::SET_TOPIC_ATTRIBUTES,
        &info::SUBSCRIBE,
        &info::TAG_RESOURCE,
        &info::UNSUBSCRIBE,
        &info::UNTAG_RESOURCE,
    ],
};

pub struct AddPermission;

impl crate::Operation for AddPermission {
    type Input = AddPermissionInput;
    type Output = AddPermissionOutput;
    const SERVICE: &'static crate::ServiceInfo = &SERVICE;
    const INFO: &'static crate::OperationInfo = &info::ADD_PERMISSION;
}

pub struct ConfirmSubscription;

impl crate::Operation for ConfirmSubscription {
    type Input = ConfirmSubscriptionInput;
    type Output = ConfirmSubscriptionOutput;
    const SERVICE: &'static crate::ServiceInfo = &SERVICE;
    const INFO: &'static crate::OperationInfo = &info::CONFIRM_SUBSCRIPTION;
}

pub struct CreateTopic;

impl crate::Operation for CreateTopic {
    type Input = CreateTopicInput;
    type Output = CreateTopicOutput;
    const SERVICE: &'static crate::ServiceInfo = &SERVICE;
    const INFO: &'static crate::OperationInfo = &info::CREATE_TOPIC;
}

pub struct DeleteTopic;

impl crate::Operation for DeleteTopic {
    type Input = DeleteTopicInput;
    type Output = DeleteTopicOutput;
    const SERVICE: &'static crate::ServiceInfo = &SERVICE;
    const INFO: &'static crate::OperationInfo = &info::DELETE_TOPIC;
}

pub struct GetSubscriptionAttributes;

impl crate::Operation for GetSubscriptionAttributes {
    type Input = GetSubscriptionAttributesInput;
    type Output = GetSubscriptionAttributesOutput;
    const SERVICE: &'static crate::ServiceInfo = &SERVICE;
    const INFO: &'static crate::OperationInfo = &info::GET_SUBSCRIPTION_ATTRIBUTES;
}

pub struct GetTopicAttributes;

impl crate::Operation for GetTopicAttributes {
    type Input = GetTopicAttributesInput;
    type Output = GetTopicAttributesOutput;
    const SERVICE: &'static crate::ServiceInfo = &SERVICE;
    const INFO: &'static crate::OperationInfo = &info::GET_TOPIC_ATTRIBUTES;
}

pub struct ListSubscriptions;

impl crate::Operation for ListSubscriptions {
    type Input = ListSubscriptionsInput;
    type Output = ListSubscriptionsOutput;
    const SERVICE: &'static crate::ServiceInfo = &SERVICE;
    const INFO: &'static crate::OperationInfo = &info::LIST_SUBSCRIPTIONS;
}

pub struct ListSubscriptionsByTopic;

impl crate::Operation for ListSubscriptionsByTopic {
    type Input = ListSubscriptionsByTopicInput;
    type Output = ListSubscriptionsByTopicOutput;
    const SERVICE: &'static crate::ServiceInfo = &SERVICE;
    const INFO: &'static crate::OperationInfo = &info::LIST_SUBSCRIPTIONS_BY_TOPIC;
}

pub struct ListTagsForResource;

impl crate::Operation for ListTagsForResource {
    type Input = ListTagsForResourceInput;
    type Output = ListTagsForResourceOutput;
    const SERVICE: &'static crate::ServiceInfo = &SERVICE;
    const INFO: &'static crate::OperationInfo = &info::LIST_TAGS_FOR_RESOURCE;
}

pub struct ListTopics;

impl crate::Operation for ListTopics {
    type Input = ListTopicsInput;
    type Output = ListTopicsOutput;
    const SERVICE: &'static crate::ServiceInfo = &SERVICE;
    const INFO: &'static crate::OperationInfo = &info::LIST_TOPICS;
}

pub struct Publish;

impl crate::Operation for Publish {
    type Input = PublishInput;
    type Output = PublishOutput;
    const SERVICE: &'static crate::ServiceInfo = &SERVICE;
    const INFO: &'static crate::OperationInfo = &info::PUBLISH;
}

pub struct PublishBatch;

impl crate::Operation for PublishBatch {
    type Input = PublishBatchInput;
    type Output = PublishBatchOutput;
    const SERVICE: &'static crate::ServiceInfo = &SERVICE;
    const INFO: &'static crate::OperationInfo = &info::PUBLISH_BATCH;
}

pub struct RemovePermission;

impl crate::Operation for RemovePermission {
    type Input = RemovePermissionInput;
    type Output = RemovePermissionOutput;
    const SERVICE: &'static crate::ServiceInfo = &SERVICE;
    const INFO: &'static crate::OperationInfo = &info::REMOVE_PERMISSION;
}

pub struct SetSubscriptionAttributes;

impl crate::Operation for SetSubscriptionAttributes {
    type Input = SetSubscriptionAttributesInput;
    type Output = SetSubscriptionAttributesOutput;
    const SERVICE: &'static crate::ServiceInfo = &SERVICE;
    const INFO: &'static crate::OperationInfo = &info::SET_SUBSCRIPTION_ATTRIBUTES;
}

pub struct SetTopicAttributes;

impl crate::Operation for SetTopicAttributes {
    type Input = SetTopicAttributesInput;
    type Output = SetTopicAttributesOutput;
    const SERVICE: &'static crate::ServiceInfo = &SERVICE;
    const INFO: &'static crate::OperationInfo = &info::SET_TOPIC_ATTRIBUTES;
}

pub struct Subscribe;

impl crate::Operation for Subscribe {
    type Input = SubscribeInput;
    type Output = SubscribeOutput;
    const SERVICE: &'static crate::ServiceInfo = &SERVICE;
    const INFO: &'static crate::OperationInfo = &info::SUBSCRIBE;
}

pub struct TagResource;

impl crate::Operation for TagResource {
    type Input = TagResourceInput;
    type Output = TagResourceOutput;
    const SERVICE: &'static crate::ServiceInfo = &SERVICE;
    const INFO: &'static crate::OperationInfo = &info::TAG_RESOURCE;
}

pub struct Unsubscribe;

impl crate::Operation for Unsubscribe {
    type Input = UnsubscribeInput;
    type Output = UnsubscribeOutput;
    const SERVICE: &'static crate::ServiceInfo = &SERVICE;
    const INFO: &'static crate::OperationInfo = &info::UNSUBSCRIBE;
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

    pub static ADD_PERMISSION: OperationInfo = OperationInfo {
        name: "AddPermission",
        method: "POST",
        uri: "/",
        status: 200,
        input: &schema::ADD_PERMISSION_INPUT,
        output: &schema::ADD_PERMISSION_OUTPUT,
        result_wrapper: None,
        input_xml_name: None,
        input_xml_namespace: None,
        errors: &[
            "InvalidParameterException",
            "InternalErrorException",
            "AuthorizationErrorException",
            "NotFoundException",
        ],
    };
    pub static CONFIRM_SUBSCRIPTION: OperationInfo = OperationInfo {
        name: "ConfirmSubscription",
        method: "POST",
        uri: "/",
        status: 200,
        input: &schema::CONFIRM_SUBSCRIPTION_INPUT,
        output: &schema::CONFIRM_SUBSCRIPTION_RESPONSE,
        result_wrapper: Some("ConfirmSubscriptionResult"),
        input_xml_name: None,
        input_xml_namespace: None,
        errors: &[
            "SubscriptionLimitExceededException",
            "InvalidParameterException",
            "NotFoundException",
            "InternalErrorException",
            "AuthorizationErrorException",
            "FilterPolicyLimitExceededException",
            "ReplayLimitExceededException",
        ],
    };
    pub static CREATE_TOPIC: OperationInfo = OperationInfo {
        name: "CreateTopic",
        method: "POST",
        uri: "/",
        status: 200,
        input: &schema::CREATE_TOPIC_INPUT,
        output: &schema::CREATE_TOPIC_RESPONSE,
        result_wrapper: Some("CreateTopicResult"),
        input_xml_name: None,
        input_xml_namespace: None,
        errors: &[
            "InvalidParameterException",
            "TopicLimitExceededException",
            "InternalErrorException",
            "AuthorizationErrorException",
            "InvalidSecurityException",
            "TagLimitExceededException",
            "StaleTagException",
            "TagPolicyException",
            "ConcurrentAccessException",
        ],
    };
    pub static DELETE_TOPIC: OperationInfo = OperationInfo {
        name: "DeleteTopic",
        method: "POST",
        uri: "/",
        status: 200,
        input: &schema::DELETE_TOPIC_INPUT,
        output: &schema::DELETE_TOPIC_OUTPUT,
        result_wrapper: None,
        input_xml_name: None,
        input_xml_namespace: None,
        errors: &[
            "InvalidParameterException",
            "InvalidStateException",
            "InternalErrorException",
            "AuthorizationErrorException",
            "NotFoundException",
            "StaleTagException",
            "TagPolicyException",
            "ConcurrentAccessException",
        ],
    };
    pub static GET_SUBSCRIPTION_ATTRIBUTES: OperationInfo = OperationInfo {
        name: "GetSubscriptionAttributes",
        method: "POST",
        uri: "/",
        status: 200,
        input: &schema::GET_SUBSCRIPTION_ATTRIBUTES_INPUT,
        output: &schema::GET_SUBSCRIPTION_ATTRIBUTES_RESPONSE,
        result_wrapper: Some("GetSubscriptionAttributesResult"),
        input_xml_name: None,
        input_xml_namespace: None,
        errors: &[
            "InvalidParameterException",
            "InternalErrorException",
            "NotFoundException",
            "AuthorizationErrorException",
        ],
    };
    pub static GET_TOPIC_ATTRIBUTES: OperationInfo = OperationInfo {
        name: "GetTopicAttributes",
        method: "POST",
        uri: "/",
        status: 200,
        input: &schema::GET_TOPIC_ATTRIBUTES_INPUT,
        output: &schema::GET_TOPIC_ATTRIBUTES_RESPONSE,
        result_wrapper: Some("GetTopicAttributesResult"),
        input_xml_name: None,
        input_xml_namespace: None,
        errors: &[
            "InvalidParameterException",
            "InternalErrorException",
            "NotFoundException",
            "AuthorizationErrorException",
            "InvalidSecurityException",
        ],
    };
    pub static LIST_SUBSCRIPTIONS: OperationInfo = OperationInfo {
        name: "ListSubscriptions",
        method: "POST",
        uri: "/",
        status: 200,
        input: &schema::LIST_SUBSCRIPTIONS_INPUT,
        output: &schema::LIST_SUBSCRIPTIONS_RESPONSE,
        result_wrapper: Some("ListSubscriptionsResult"),
        input_xml_name: None,
        input_xml_namespace: None,
        errors: &["InvalidParameterException", "InternalErrorException", "AuthorizationErrorException"],
    };
    pub static LIST_SUBSCRIPTIONS_BY_TOPIC: OperationInfo = OperationInfo {
        name: "ListSubscriptionsByTopic",
        method: "POST",
        uri: "/",
        status: 200,
        input: &schema::LIST_SUBSCRIPTIONS_BY_TOPIC_INPUT,
        output: &schema::LIST_SUBSCRIPTIONS_BY_TOPIC_RESPONSE,
        result_wrapper: Some("ListSubscriptionsByTopicResult"),
        input_xml_name: None,
        input_xml_namespace: None,
        errors: &[
            "InvalidParameterException",
            "InternalErrorException",
            "NotFoundException",
            "AuthorizationErrorException",
        ],
    };
    pub static LIST_TAGS_FOR_RESOURCE: OperationInfo = OperationInfo {
        name: "ListTagsForResource",
        method: "POST",
        uri: "/",
        status: 200,
        input: &schema::LIST_TAGS_FOR_RESOURCE_REQUEST,
        output: &schema::LIST_TAGS_FOR_RESOURCE_RESPONSE,
        result_wrapper: Some("ListTagsForResourceResult"),
        input_xml_name: None,
        input_xml_namespace: None,
        errors: &[
            "ResourceNotFoundException",
            "TagPolicyException",
            "InvalidParameterException",
            "AuthorizationErrorException",
            "ConcurrentAccessException",
        ],
    };
    pub static LIST_TOPICS: OperationInfo = OperationInfo {
        name: "ListTopics",
        method: "POST",
        uri: "/",
        status: 200,
        input: &schema::LIST_TOPICS_INPUT,
        output: &schema::LIST_TOPICS_RESPONSE,
        result_wrapper: Some("ListTopicsResult"),
        input_xml_name: None,
        input_xml_namespace: None,
        errors: &["InvalidParameterException", "InternalErrorException", "AuthorizationErrorException"],
    };
    pub static PUBLISH: OperationInfo = OperationInfo {
        name: "Publish",
        method: "POST",
        uri: "/",
        status: 200,
        input: &schema::PUBLISH_INPUT,
        output: &schema::PUBLISH_RESPONSE,
        result_wrapper: Some("PublishResult"),
        input_xml_name: None,
        input_xml_namespace: None,
        errors: &[
            "InvalidParameterException",
            "InvalidParameterValueException",
            "InternalErrorException",
            "NotFoundException",
            "EndpointDisabledException",
            "PlatformApplicationDisabledException",
            "AuthorizationErrorException",
            "KMSDisabledException",
            "KMSInvalidStateException",
            "KMSNotFoundException",
            "KMSOptInRequired",
            "KMSThrottlingException",
            "KMSAccessDeniedException",
            "InvalidSecurityException",
            "ValidationException",
        ],
    };
    pub static PUBLISH_BATCH: OperationInfo = OperationInfo {
        name: "PublishBatch",
        method: "POST",
        uri: "/",
        status: 200,
        input: &schema::PUBLISH_BATCH_INPUT,
        output: &schema::PUBLISH_BATCH_RESPONSE,
        result_wrapper: Some("PublishBatchResult"),
        input_xml_name: None,
        input_xml_namespace: None,
        errors: &[
            "InvalidParameterException",
            "InvalidParameterValueException",
            "InternalErrorException",
            "NotFoundException",
            "EndpointDisabledException",
            "PlatformApplicationDisabledException",
            "AuthorizationErrorException",
            "BatchEntryIdsNotDistinctException",
            "BatchRequestTooLongException",
            "EmptyBatchRequestException",
            "InvalidBatchEntryIdException",
            "TooManyEntriesInBatchRequestException",
            "KMSDisabledException",
            "KMSInvalidStateException",
            "KMSNotFoundException",
            "KMSOptInRequired",
            "KMSThrottlingException",
            "KMSAccessDeniedException",
            "InvalidSecurityException",
            "ValidationException",
        ],
    };
    pub static REMOVE_PERMISSION: OperationInfo = OperationInfo {
        name: "RemovePermission",
        method: "POST",
        uri: "/",
        status: 200,
        input: &schema::REMOVE_PERMISSION_INPUT,
        output: &schema::REMOVE_PERMISSION_OUTPUT,
        result_wrapper: None,
        input_xml_name: None,
        input_xml_namespace: None,
        errors: &[
            "InvalidParameterException",
            "InternalErrorException",
            "AuthorizationErrorException",
            "NotFoundException",
        ],
    };
    pub static SET_SUBSCRIPTION_ATTRIBUTES: OperationInfo = OperationInfo {
        name: "SetSubscriptionAttributes",
        method: "POST",
        uri: "/",
        status: 200,
        input: &schema::SET_SUBSCRIPTION_ATTRIBUTES_INPUT,
        output: &schema::SET_SUBSCRIPTION_ATTRIBUTES_OUTPUT,
        result_wrapper: None,
        input_xml_name: None,
        input_xml_namespace: None,
        errors: &[
            "InvalidParameterException",
            "FilterPolicyLimitExceededException",
            "ReplayLimitExceededException",
            "InternalErrorException",
            "NotFoundException",
            "AuthorizationErrorException",
        ],
    };
    pub static SET_TOPIC_ATTRIBUTES: OperationInfo = OperationInfo {
        name: "SetTopicAttributes",
        method: "POST",
        uri: "/",
        status: 200,
        input: &schema::SET_TOPIC_ATTRIBUTES_INPUT,
        output: &schema::SET_TOPIC_ATTRIBUTES_OUTPUT,
        result_wrapper: None,
        input_xml_name: None,
        input_xml_namespace: None,
        errors: &[
            "InvalidParameterException",
            "InternalErrorException",
            "NotFoundException",
            "AuthorizationErrorException",
            "InvalidSecurityException",
        ],
    };
    pub static SUBSCRIBE: OperationInfo = OperationInfo {
        name: "Subscribe",
        method: "POST",
        uri: "/",
        status: 200,
        input: &schema::SUBSCRIBE_INPUT,
        output: &schema::SUBSCRIBE_RESPONSE,
        result_wrapper: Some("SubscribeResult"),
        input_xml_name: None,
        input_xml_namespace: None,
        errors: &[
            "SubscriptionLimitExceededException",
            "FilterPolicyLimitExceededException",
            "ReplayLimitExceededException",
            "InvalidParameterException",
            "InternalErrorException",
            "NotFoundException",
            "AuthorizationErrorException",
            "InvalidSecurityException",
        ],
    };
    pub static TAG_RESOURCE: OperationInfo = OperationInfo {
        name: "TagResource",
        method: "POST",
        uri: "/",
        status: 200,
        input: &schema::TAG_RESOURCE_REQUEST,
        output: &schema::TAG_RESOURCE_RESPONSE,
        result_wrapper: Some("TagResourceResult"),
        input_xml_name: None,
        input_xml_namespace: None,
        errors: &[
            "ResourceNotFoundException",
            "TagLimitExceededException",
            "StaleTagException",
            "TagPolicyException",
            "InvalidParameterException",
            "AuthorizationErrorException",
            "ConcurrentAccessException",
        ],
    };
    pub static UNSUBSCRIBE: OperationInfo = OperationInfo {
        name: "Unsubscribe",
        method: "POST",
        uri: "/",
        status: 200,
        input: &schema::UNSUBSCRIBE_INPUT,
        output: &schema::UNSUBSCRIBE_OUTPUT,
        result_wrapper: None,
        input_xml_name: None,
        input_xml_namespace: None,
        errors: &[
            "InvalidParameterException",
            "InternalErrorException",
            "AuthorizationErrorException",
            "NotFoundException",
            "InvalidSecurityException",
        ],
    };
    pub static UNTAG_RESOURCE: OperationInfo = OperationInfo {
        name: "UntagResource",
        method: "POST",
        uri: "/",
        status: 200,
        input: &schema::UNTAG_RESOURCE_REQUEST,
        output: &schema::UNTAG_RESOURCE_RESPONSE,
        result_wrapper: Some("UntagResourceResult"),
        input_xml_name: None,
        input_xml_namespace: None,
        errors: &[
            "ResourceNotFoundException",
            "TagLimitExceededException",
            "StaleTagException",
            "TagPolicyException",
            "InvalidParameterException",
            "AuthorizationErrorException",
            "ConcurrentAccessException",
        ],
    };
}

/// The errors that the model lists for the operations.
pub mod errors {
    use crate::Error;

    pub fn authorization_error_exception(message: impl Into<String>) -> Error {
        Error::new("AuthorizationError", 403, message)
    }
    pub fn batch_entry_ids_not_distinct_exception(message: impl Into<String>) -> Error {
        Error::new("BatchEntryIdsNotDistinct", 400, message)
    }
    pub fn batch_request_too_long_exception(message: impl Into<String>) -> Error {
        Error::new("BatchRequestTooLong", 400, message)
    }
    pub fn concurrent_access_exception(message: impl Into<String>) -> Error {
        Error::new("ConcurrentAccess", 400, message)
    }
    pub fn empty_batch_request_exception(message: impl Into<String>) -> Error {
        Error::new("EmptyBatchRequest", 400, message)
    }
    pub fn endpoint_disabled_exception(message: impl Into<String>) -> Error {
        Error::new("EndpointDisabled", 400, message)
    }
    pub fn filter_policy_limit_exceeded_exception(message: impl Into<String>) -> Error {
        Error::new("FilterPolicyLimitExceeded", 403, message)
    }
    pub fn internal_error_exception(message: impl Into<String>) -> Error {
        Error::new("InternalError", 500, message)
    }
    pub fn invalid_batch_entry_id_exception(message: impl Into<String>) -> Error {
        Error::new("InvalidBatchEntryId", 400, message)
    }
    pub fn invalid_parameter_exception(message: impl Into<String>) -> Error {
        Error::new("InvalidParameter", 400, message)
    }
    pub fn invalid_parameter_value_exception(message: impl Into<String>) -> Error {
        Error::new("ParameterValueInvalid", 400, message)
    }
    pub fn invalid_security_exception(message: impl Into<String>) -> Error {
        Error::new("InvalidSecurity", 403, message)
    }
    pub fn invalid_state_exception(message: impl Into<String>) -> Error {
        Error::new("InvalidState", 400, message)
    }
    pub fn kms_access_denied_exception(message: impl Into<String>) -> Error {
        Error::new("KMSAccessDenied", 400, message)
    }
    pub fn kms_disabled_exception(message: impl Into<String>) -> Error {
        Error::new("KMSDisabled", 400, message)
    }
    pub fn kms_invalid_state_exception(message: impl Into<String>) -> Error {
        Error::new("KMSInvalidState", 400, message)
    }
    pub fn kms_not_found_exception(message: impl Into<String>) -> Error {
        Error::new("KMSNotFound", 400, message)
    }
    pub fn kms_opt_in_required(message: impl Into<String>) -> Error {
        Error::new("KMSOptInRequired", 403, message)
    }
    pub fn kms_throttling_exception(message: impl Into<String>) -> Error {
        Error::new("KMSThrottling", 400, message)
    }
    pub fn not_found_exception(message: impl Into<String>) -> Error {
        Error::new("NotFound", 404, message)
    }
    pub fn platform_application_disabled_exception(message: impl Into<String>) -> Error {
        Error::new("PlatformApplicationDisabled", 400, message)
    }
    pub fn replay_limit_exceeded_exception(message: impl Into<String>) -> Error {
        Error::new("ReplayLimitExceeded", 403, message)
    }
    pub fn resource_not_found_exception(message: impl Into<String>) -> Error {
        Error::new("ResourceNotFound", 404, message)
    }
    pub fn stale_tag_exception(message: impl Into<String>) -> Error {
        Error::new("StaleTag", 400, message)
    }
    pub fn subscription_limit_exceeded_exception(message: impl Into<String>) -> Error {
        Error::new("SubscriptionLimitExceeded", 403, message)
    }
    pub fn tag_limit_exceeded_exception(message: impl Into<String>) -> Error {
        Error::new("TagLimitExceeded", 400, message)
    }
    pub fn tag_policy_exception(message: impl Into<String>) -> Error {
        Error::new("TagPolicy", 400, message)
    }
    pub fn too_many_entries_in_batch_request_exception(message: impl Into<String>) -> Error {
        Error::new("TooManyEntriesInBatchRequest", 400, message)
    }
    pub fn topic_limit_exceeded_exception(message: impl Into<String>) -> Error {
        Error::new("TopicLimitExceeded", 403, message)
    }
    pub fn validation_exception(message: impl Into<String>) -> Error {
        Error::new("ValidationException", 400, message)
    }
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct AddPermissionInput {
    pub topic_arn: String,
    pub label: String,
    pub aws_account_id: Vec<String>,
    pub action_name: Vec<String>,
}

impl crate::TreeValue for AddPermissionInput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self {
            topic_arn: s.take(0)?,
            label: s.take(1)?,
            aws_account_id: s.take(2)?,
            action_name: s.take(3)?,
        })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(4);
        s.put(0, self.topic_arn);
        s.put(1, self.label);
        s.put(2, self.aws_account_id);
        s.put(3, self.action_name);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for AddPermissionInput {
    const SCHEMA: &'static crate::Schema = &schema::ADD_PERMISSION_INPUT;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct BatchResultErrorEntry {
    pub id: Option<String>,
    pub code: Option<String>,
    pub message: Option<String>,
    pub sender_fault: Option<bool>,
}

impl crate::TreeValue for BatchResultErrorEntry {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self {
            id: s.take_optional(0)?,
            code: s.take_optional(1)?,
            message: s.take_optional(2)?,
            sender_fault: s.take_optional(3)?,
        })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(4);
        s.put_optional(0, self.id);
        s.put_optional(1, self.code);
        s.put_optional(2, self.message);
        s.put_optional(3, self.sender_fault);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for BatchResultErrorEntry {
    const SCHEMA: &'static crate::Schema = &schema::BATCH_RESULT_ERROR_ENTRY;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct ConfirmSubscriptionInput {
    pub topic_arn: String,
    pub token: String,
    pub authenticate_on_unsubscribe: Option<String>,
}

impl crate::TreeValue for ConfirmSubscriptionInput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self {
            topic_arn: s.take(0)?,
            token: s.take(1)?,
            authenticate_on_unsubscribe: s.take_optional(2)?,
        })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(3);
        s.put(0, self.topic_arn);
        s.put(1, self.token);
        s.put_optional(2, self.authenticate_on_unsubscribe);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for ConfirmSubscriptionInput {
    const SCHEMA: &'static crate::Schema = &schema::CONFIRM_SUBSCRIPTION_INPUT;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct ConfirmSubscriptionOutput {
    pub subscription_arn: Option<String>,
}

impl crate::TreeValue for ConfirmSubscriptionOutput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self { subscription_arn: s.take_optional(0)? })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(1);
        s.put_optional(0, self.subscription_arn);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for ConfirmSubscriptionOutput {
    const SCHEMA: &'static crate::Schema = &schema::CONFIRM_SUBSCRIPTION_RESPONSE;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct CreateTopicInput {
    pub name: String,
    pub attributes: Option<indexmap::IndexMap<String, String>>,
    pub tags: Option<Vec<Tag>>,
    pub data_protection_policy: Option<String>,
}

impl crate::TreeValue for CreateTopicInput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self {
            name: s.take(0)?,
            attributes: s.take_optional(1)?,
            tags: s.take_optional(2)?,
            data_protection_policy: s.take_optional(3)?,
        })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(4);
        s.put(0, self.name);
        s.put_optional(1, self.attributes);
        s.put_optional(2, self.tags);
        s.put_optional(3, self.data_protection_policy);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for CreateTopicInput {
    const SCHEMA: &'static crate::Schema = &schema::CREATE_TOPIC_INPUT;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct CreateTopicOutput {
    pub topic_arn: Option<String>,
}

impl crate::TreeValue for CreateTopicOutput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self { topic_arn: s.take_optional(0)? })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(1);
        s.put_optional(0, self.topic_arn);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for CreateTopicOutput {
    const SCHEMA: &'static crate::Schema = &schema::CREATE_TOPIC_RESPONSE;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct DeleteTopicInput {
    pub topic_arn: String,
}

impl crate::TreeValue for DeleteTopicInput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self { topic_arn: s.take(0)? })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(1);
        s.put(0, self.topic_arn);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for DeleteTopicInput {
    const SCHEMA: &'static crate::Schema = &schema::DELETE_TOPIC_INPUT;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct GetSubscriptionAttributesInput {
    pub subscription_arn: String,
}

impl crate::TreeValue for GetSubscriptionAttributesInput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self { subscription_arn: s.take(0)? })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(1);
        s.put(0, self.subscription_arn);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for GetSubscriptionAttributesInput {
    const SCHEMA: &'static crate::Schema = &schema::GET_SUBSCRIPTION_ATTRIBUTES_INPUT;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct GetSubscriptionAttributesOutput {
    pub attributes: Option<indexmap::IndexMap<String, String>>,
}

impl crate::TreeValue for GetSubscriptionAttributesOutput {
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

impl crate::Shape for GetSubscriptionAttributesOutput {
    const SCHEMA: &'static crate::Schema = &schema::GET_SUBSCRIPTION_ATTRIBUTES_RESPONSE;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct GetTopicAttributesInput {
    pub topic_arn: String,
}

impl crate::TreeValue for GetTopicAttributesInput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self { topic_arn: s.take(0)? })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(1);
        s.put(0, self.topic_arn);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for GetTopicAttributesInput {
    const SCHEMA: &'static crate::Schema = &schema::GET_TOPIC_ATTRIBUTES_INPUT;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct GetTopicAttributesOutput {
    pub attributes: Option<indexmap::IndexMap<String, String>>,
}

impl crate::TreeValue for GetTopicAttributesOutput {
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

impl crate::Shape for GetTopicAttributesOutput {
    const SCHEMA: &'static crate::Schema = &schema::GET_TOPIC_ATTRIBUTES_RESPONSE;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct ListSubscriptionsByTopicInput {
    pub topic_arn: String,
    pub next_token: Option<String>,
}

impl crate::TreeValue for ListSubscriptionsByTopicInput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self { topic_arn: s.take(0)?, next_token: s.take_optional(1)? })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(2);
        s.put(0, self.topic_arn);
        s.put_optional(1, self.next_token);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for ListSubscriptionsByTopicInput {
    const SCHEMA: &'static crate::Schema = &schema::LIST_SUBSCRIPTIONS_BY_TOPIC_INPUT;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct ListSubscriptionsByTopicOutput {
    pub subscriptions: Option<Vec<Subscription>>,
    pub next_token: Option<String>,
}

impl crate::TreeValue for ListSubscriptionsByTopicOutput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self { subscriptions: s.take_optional(0)?, next_token: s.take_optional(1)? })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(2);
        s.put_optional(0, self.subscriptions);
        s.put_optional(1, self.next_token);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for ListSubscriptionsByTopicOutput {
    const SCHEMA: &'static crate::Schema = &schema::LIST_SUBSCRIPTIONS_BY_TOPIC_RESPONSE;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct ListSubscriptionsInput {
    pub next_token: Option<String>,
}

impl crate::TreeValue for ListSubscriptionsInput {
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

impl crate::Shape for ListSubscriptionsInput {
    const SCHEMA: &'static crate::Schema = &schema::LIST_SUBSCRIPTIONS_INPUT;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct ListSubscriptionsOutput {
    pub subscriptions: Option<Vec<Subscription>>,
    pub next_token: Option<String>,
}

impl crate::TreeValue for ListSubscriptionsOutput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self { subscriptions: s.take_optional(0)?, next_token: s.take_optional(1)? })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(2);
        s.put_optional(0, self.subscriptions);
        s.put_optional(1, self.next_token);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for ListSubscriptionsOutput {
    const SCHEMA: &'static crate::Schema = &schema::LIST_SUBSCRIPTIONS_RESPONSE;
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
pub struct ListTopicsInput {
    pub next_token: Option<String>,
}

impl crate::TreeValue for ListTopicsInput {
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

impl crate::Shape for ListTopicsInput {
    const SCHEMA: &'static crate::Schema = &schema::LIST_TOPICS_INPUT;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct ListTopicsOutput {
    pub topics: Option<Vec<Topic>>,
    pub next_token: Option<String>,
}

impl crate::TreeValue for ListTopicsOutput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self { topics: s.take_optional(0)?, next_token: s.take_optional(1)? })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(2);
        s.put_optional(0, self.topics);
        s.put_optional(1, self.next_token);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for ListTopicsOutput {
    const SCHEMA: &'static crate::Schema = &schema::LIST_TOPICS_RESPONSE;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct MessageAttributeValue {
    pub data_type: String,
    pub string_value: Option<String>,
    pub binary_value: Option<bytes::Bytes>,
}

impl crate::TreeValue for MessageAttributeValue {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self {
            data_type: s.take(0)?,
            string_value: s.take_optional(1)?,
            binary_value: s.take_optional(2)?,
        })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(3);
        s.put(0, self.data_type);
        s.put_optional(1, self.string_value);
        s.put_optional(2, self.binary_value);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for MessageAttributeValue {
    const SCHEMA: &'static crate::Schema = &schema::MESSAGE_ATTRIBUTE_VALUE;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct PublishBatchInput {
    pub topic_arn: String,
    pub publish_batch_request_entries: Vec<PublishBatchRequestEntry>,
}

impl crate::TreeValue for PublishBatchInput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self { topic_arn: s.take(0)?, publish_batch_request_entries: s.take(1)? })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(2);
        s.put(0, self.topic_arn);
        s.put(1, self.publish_batch_request_entries);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for PublishBatchInput {
    const SCHEMA: &'static crate::Schema = &schema::PUBLISH_BATCH_INPUT;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct PublishBatchRequestEntry {
    pub id: String,
    pub message: String,
    pub subject: Option<String>,
    pub message_structure: Option<String>,
    pub message_attributes: Option<indexmap::IndexMap<String, MessageAttributeValue>>,
    pub message_deduplication_id: Option<String>,
    pub message_group_id: Option<String>,
}

impl crate::TreeValue for PublishBatchRequestEntry {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self {
            id: s.take(0)?,
            message: s.take(1)?,
            subject: s.take_optional(2)?,
            message_structure: s.take_optional(3)?,
            message_attributes: s.take_optional(4)?,
            message_deduplication_id: s.take_optional(5)?,
            message_group_id: s.take_optional(6)?,
        })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(7);
        s.put(0, self.id);
        s.put(1, self.message);
        s.put_optional(2, self.subject);
        s.put_optional(3, self.message_structure);
        s.put_optional(4, self.message_attributes);
        s.put_optional(5, self.message_deduplication_id);
        s.put_optional(6, self.message_group_id);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for PublishBatchRequestEntry {
    const SCHEMA: &'static crate::Schema = &schema::PUBLISH_BATCH_REQUEST_ENTRY;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct PublishBatchOutput {
    pub successful: Option<Vec<PublishBatchResultEntry>>,
    pub failed: Option<Vec<BatchResultErrorEntry>>,
}

impl crate::TreeValue for PublishBatchOutput {
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

impl crate::Shape for PublishBatchOutput {
    const SCHEMA: &'static crate::Schema = &schema::PUBLISH_BATCH_RESPONSE;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct PublishBatchResultEntry {
    pub id: Option<String>,
    pub message_id: Option<String>,
    pub sequence_number: Option<String>,
}

impl crate::TreeValue for PublishBatchResultEntry {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self {
            id: s.take_optional(0)?,
            message_id: s.take_optional(1)?,
            sequence_number: s.take_optional(2)?,
        })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(3);
        s.put_optional(0, self.id);
        s.put_optional(1, self.message_id);
        s.put_optional(2, self.sequence_number);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for PublishBatchResultEntry {
    const SCHEMA: &'static crate::Schema = &schema::PUBLISH_BATCH_RESULT_ENTRY;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct PublishInput {
    pub topic_arn: Option<String>,
    pub target_arn: Option<String>,
    pub phone_number: Option<String>,
    pub message: String,
    pub subject: Option<String>,
    pub message_structure: Option<String>,
    pub message_attributes: Option<indexmap::IndexMap<String, MessageAttributeValue>>,
    pub message_deduplication_id: Option<String>,
    pub message_group_id: Option<String>,
}

impl crate::TreeValue for PublishInput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self {
            topic_arn: s.take_optional(0)?,
            target_arn: s.take_optional(1)?,
            phone_number: s.take_optional(2)?,
            message: s.take(3)?,
            subject: s.take_optional(4)?,
            message_structure: s.take_optional(5)?,
            message_attributes: s.take_optional(6)?,
            message_deduplication_id: s.take_optional(7)?,
            message_group_id: s.take_optional(8)?,
        })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(9);
        s.put_optional(0, self.topic_arn);
        s.put_optional(1, self.target_arn);
        s.put_optional(2, self.phone_number);
        s.put(3, self.message);
        s.put_optional(4, self.subject);
        s.put_optional(5, self.message_structure);
        s.put_optional(6, self.message_attributes);
        s.put_optional(7, self.message_deduplication_id);
        s.put_optional(8, self.message_group_id);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for PublishInput {
    const SCHEMA: &'static crate::Schema = &schema::PUBLISH_INPUT;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct PublishOutput {
    pub message_id: Option<String>,
    pub sequence_number: Option<String>,
}

impl crate::TreeValue for PublishOutput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self { message_id: s.take_optional(0)?, sequence_number: s.take_optional(1)? })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(2);
        s.put_optional(0, self.message_id);
        s.put_optional(1, self.sequence_number);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for PublishOutput {
    const SCHEMA: &'static crate::Schema = &schema::PUBLISH_RESPONSE;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct RemovePermissionInput {
    pub topic_arn: String,
    pub label: String,
}

impl crate::TreeValue for RemovePermissionInput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self { topic_arn: s.take(0)?, label: s.take(1)? })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(2);
        s.put(0, self.topic_arn);
        s.put(1, self.label);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for RemovePermissionInput {
    const SCHEMA: &'static crate::Schema = &schema::REMOVE_PERMISSION_INPUT;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct SetSubscriptionAttributesInput {
    pub subscription_arn: String,
    pub attribute_name: String,
    pub attribute_value: Option<String>,
}

impl crate::TreeValue for SetSubscriptionAttributesInput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self {
            subscription_arn: s.take(0)?,
            attribute_name: s.take(1)?,
            attribute_value: s.take_optional(2)?,
        })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(3);
        s.put(0, self.subscription_arn);
        s.put(1, self.attribute_name);
        s.put_optional(2, self.attribute_value);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for SetSubscriptionAttributesInput {
    const SCHEMA: &'static crate::Schema = &schema::SET_SUBSCRIPTION_ATTRIBUTES_INPUT;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct SetTopicAttributesInput {
    pub topic_arn: String,
    pub attribute_name: String,
    pub attribute_value: Option<String>,
}

impl crate::TreeValue for SetTopicAttributesInput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self { topic_arn: s.take(0)?, attribute_name: s.take(1)?, attribute_value: s.take_optional(2)? })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(3);
        s.put(0, self.topic_arn);
        s.put(1, self.attribute_name);
        s.put_optional(2, self.attribute_value);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for SetTopicAttributesInput {
    const SCHEMA: &'static crate::Schema = &schema::SET_TOPIC_ATTRIBUTES_INPUT;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct SubscribeInput {
    pub topic_arn: String,
    pub protocol: String,
    pub endpoint: Option<String>,
    pub attributes: Option<indexmap::IndexMap<String, String>>,
    pub return_subscription_arn: Option<bool>,
}

impl crate::TreeValue for SubscribeInput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self {
            topic_arn: s.take(0)?,
            protocol: s.take(1)?,
            endpoint: s.take_optional(2)?,
            attributes: s.take_optional(3)?,
            return_subscription_arn: s.take_optional(4)?,
        })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(5);
        s.put(0, self.topic_arn);
        s.put(1, self.protocol);
        s.put_optional(2, self.endpoint);
        s.put_optional(3, self.attributes);
        s.put_optional(4, self.return_subscription_arn);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for SubscribeInput {
    const SCHEMA: &'static crate::Schema = &schema::SUBSCRIBE_INPUT;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct SubscribeOutput {
    pub subscription_arn: Option<String>,
}

impl crate::TreeValue for SubscribeOutput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self { subscription_arn: s.take_optional(0)? })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(1);
        s.put_optional(0, self.subscription_arn);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for SubscribeOutput {
    const SCHEMA: &'static crate::Schema = &schema::SUBSCRIBE_RESPONSE;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct Subscription {
    pub subscription_arn: Option<String>,
    pub owner: Option<String>,
    pub protocol: Option<String>,
    pub endpoint: Option<String>,
    pub topic_arn: Option<String>,
}

impl crate::TreeValue for Subscription {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self {
            subscription_arn: s.take_optional(0)?,
            owner: s.take_optional(1)?,
            protocol: s.take_optional(2)?,
            endpoint: s.take_optional(3)?,
            topic_arn: s.take_optional(4)?,
        })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(5);
        s.put_optional(0, self.subscription_arn);
        s.put_optional(1, self.owner);
        s.put_optional(2, self.protocol);
        s.put_optional(3, self.endpoint);
        s.put_optional(4, self.topic_arn);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for Subscription {
    const SCHEMA: &'static crate::Schema = &schema::SUBSCRIPTION;
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
pub struct Topic {
    pub topic_arn: Option<String>,
}

impl crate::TreeValue for Topic {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self { topic_arn: s.take_optional(0)? })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(1);
        s.put_optional(0, self.topic_arn);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for Topic {
    const SCHEMA: &'static crate::Schema = &schema::TOPIC;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct UnsubscribeInput {
    pub subscription_arn: String,
}

impl crate::TreeValue for UnsubscribeInput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self { subscription_arn: s.take(0)? })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(1);
        s.put(0, self.subscription_arn);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for UnsubscribeInput {
    const SCHEMA: &'static crate::Schema = &schema::UNSUBSCRIBE_INPUT;
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
pub struct DeleteTopicOutput {}

impl crate::TreeValue for DeleteTopicOutput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        tree.structure()?;
        Ok(Self {})
    }
    fn into_tree(self) -> crate::Tree {
        crate::Tree::Structure(crate::Structure::default())
    }
}

impl crate::Shape for DeleteTopicOutput {
    const SCHEMA: &'static crate::Schema = &schema::DELETE_TOPIC_OUTPUT;
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
pub struct SetSubscriptionAttributesOutput {}

impl crate::TreeValue for SetSubscriptionAttributesOutput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        tree.structure()?;
        Ok(Self {})
    }
    fn into_tree(self) -> crate::Tree {
        crate::Tree::Structure(crate::Structure::default())
    }
}

impl crate::Shape for SetSubscriptionAttributesOutput {
    const SCHEMA: &'static crate::Schema = &schema::SET_SUBSCRIPTION_ATTRIBUTES_OUTPUT;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct SetTopicAttributesOutput {}

impl crate::TreeValue for SetTopicAttributesOutput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        tree.structure()?;
        Ok(Self {})
    }
    fn into_tree(self) -> crate::Tree {
        crate::Tree::Structure(crate::Structure::default())
    }
}

impl crate::Shape for SetTopicAttributesOutput {
    const SCHEMA: &'static crate::Schema = &schema::SET_TOPIC_ATTRIBUTES_OUTPUT;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct UnsubscribeOutput {}

impl crate::TreeValue for UnsubscribeOutput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        tree.structure()?;
        Ok(Self {})
    }
    fn into_tree(self) -> crate::Tree {
        crate::Tree::Structure(crate::Structure::default())
    }
}

impl crate::Shape for UnsubscribeOutput {
    const SCHEMA: &'static crate::Schema = &schema::UNSUBSCRIBE_OUTPUT;
}

crate::serde_by_tree!(
    AddPermissionInput,
    BatchResultErrorEntry,
    ConfirmSubscriptionInput,
    ConfirmSubscriptionOutput,
    CreateTopicInput,
    CreateTopicOutput,
    DeleteTopicInput,
    GetSubscriptionAttributesInput,
    GetSubscriptionAttributesOutput,
    GetTopicAttributesInput,
    GetTopicAttributesOutput,
    ListSubscriptionsByTopicInput,
    ListSubscriptionsByTopicOutput,
    ListSubscriptionsInput,
    ListSubscriptionsOutput,
    ListTagsForResourceInput,
    ListTagsForResourceOutput,
    ListTopicsInput,
    ListTopicsOutput,
    MessageAttributeValue,
    PublishBatchInput,
    PublishBatchRequestEntry,
    PublishBatchOutput,
    PublishBatchResultEntry,
    PublishInput,
    PublishOutput,
    RemovePermissionInput,
    SetSubscriptionAttributesInput,
    SetTopicAttributesInput,
    SubscribeInput,
    SubscribeOutput,
    Subscription,
    Tag,
    TagResourceInput,
    TagResourceOutput,
    Topic,
    UnsubscribeInput,
    UntagResourceInput,
    UntagResourceOutput,
    AddPermissionOutput,
    DeleteTopicOutput,
    RemovePermissionOutput,
    SetSubscriptionAttributesOutput,
    SetTopicAttributesOutput,
    UnsubscribeOutput,
);

/// The shapes as the model has them.
pub mod schema {
    use crate::{Kind, Member, Schema, scalar};

    pub static ACTIONS_LIST: Schema =
        Schema::plain("ActionsList", Kind::List).members(&[Member::plain("member", &scalar::STRING)]);
    pub static ADD_PERMISSION_INPUT: Schema =
        Schema::plain("AddPermissionInput", Kind::Structure).members(&[
            Member::plain("TopicArn", &scalar::STRING).required(),
            Member::plain("Label", &scalar::STRING).required(),
            Member::plain("AWSAccountId", &DELEGATES_LIST).required(),
            Member::plain("ActionName", &ACTIONS_LIST).required(),
        ]);
    pub static AMAZON_RESOURCE_NAME: Schema =
        Schema::plain("AmazonResourceName", Kind::String).min(1.0).max(1011.0);
    pub static BATCH_RESULT_ERROR_ENTRY: Schema = Schema::plain("BatchResultErrorEntry", Kind::Structure)
        .members(&[
            Member::plain("Id", &scalar::STRING).required(),
            Member::plain("Code", &scalar::STRING).required(),
            Member::plain("Message", &scalar::STRING),
            Member::plain("SenderFault", &scalar::BOOLEAN).required(),
        ]);
    pub static BATCH_RESULT_ERROR_ENTRY_LIST: Schema = Schema::plain("BatchResultErrorEntryList", Kind::List)
        .members(&[Member::plain("member", &BATCH_RESULT_ERROR_ENTRY)]);
    pub static CONFIRM_SUBSCRIPTION_INPUT: Schema =
        Schema::plain("ConfirmSubscriptionInput", Kind::Structure).members(&[
            Member::plain("TopicArn", &scalar::STRING).required(),
            Member::plain("Token", &scalar::STRING).required(),
            Member::plain("AuthenticateOnUnsubscribe", &scalar::STRING),
        ]);
    pub static CONFIRM_SUBSCRIPTION_RESPONSE: Schema =
        Schema::plain("ConfirmSubscriptionResponse", Kind::Structure)
            .members(&[Member::plain("SubscriptionArn", &scalar::STRING)]);
    pub static CREATE_TOPIC_INPUT: Schema = Schema::plain("CreateTopicInput", Kind::Structure).members(&[
        Member::plain("Name", &scalar::STRING).required(),
        Member::plain("Attributes", &TOPIC_ATTRIBUTES_MAP),
        Member::plain("Tags", &TAG_LIST),
        Member::plain("DataProtectionPolicy", &scalar::STRING),
    ]);
    pub static CREATE_TOPIC_RESPONSE: Schema = Schema::plain("CreateTopicResponse", Kind::Structure)
        .members(&[Member::plain("TopicArn", &scalar::STRING)]);
    pub static DELEGATES_LIST: Schema =
        Schema::plain("DelegatesList", Kind::List).members(&[Member::plain("member", &scalar::STRING)]);
    pub static DELETE_TOPIC_INPUT: Schema = Schema::plain("DeleteTopicInput", Kind::Structure)
        .members(&[Member::plain("TopicArn", &scalar::STRING).required()]);
    pub static GET_SUBSCRIPTION_ATTRIBUTES_INPUT: Schema = Schema::plain(
        "GetSubscriptionAttributesInput",
        Kind::Structure,
    )
    .members(&[Member::plain("SubscriptionArn", &scalar::STRING).required()]);
    pub static GET_SUBSCRIPTION_ATTRIBUTES_RESPONSE: Schema =
        Schema::plain("GetSubscriptionAttributesResponse", Kind::Structure)
            .members(&[Member::plain("Attributes", &SUBSCRIPTION_ATTRIBUTES_MAP)]);
    pub static GET_TOPIC_ATTRIBUTES_INPUT: Schema = Schema::plain("GetTopicAttributesInput", Kind::Structure)
        .members(&[Member::plain("TopicArn", &scalar::STRING).required()]);
    pub static GET_TOPIC_ATTRIBUTES_RESPONSE: Schema =
        Schema::plain("GetTopicAttributesResponse", Kind::Structure)
            .members(&[Member::plain("Attributes", &TOPIC_ATTRIBUTES_MAP)]);
    pub static LIST_SUBSCRIPTIONS_BY_TOPIC_INPUT: Schema =
        Schema::plain("ListSubscriptionsByTopicInput", Kind::Structure).members(&[
            Member::plain("TopicArn", &scalar::STRING).required(),
            Member::plain("NextToken", &scalar::STRING),
        ]);
    pub static LIST_SUBSCRIPTIONS_BY_TOPIC_RESPONSE: Schema =
        Schema::plain("ListSubscriptionsByTopicResponse", Kind::Structure).members(&[
            Member::plain("Subscriptions", &SUBSCRIPTIONS_LIST),
            Member::plain("NextToken", &scalar::STRING),
        ]);
    pub static LIST_SUBSCRIPTIONS_INPUT: Schema = Schema::plain("ListSubscriptionsInput", Kind::Structure)
        .members(&[Member::plain("NextToken", &scalar::STRING)]);
    pub static LIST_SUBSCRIPTIONS_RESPONSE: Schema =
        Schema::plain("ListSubscriptionsResponse", Kind::Structure).members(&[
            Member::plain("Subscriptions", &SUBSCRIPTIONS_LIST),
            Member::plain("NextToken", &scalar::STRING),
        ]);
    pub static LIST_TAGS_FOR_RESOURCE_REQUEST: Schema = Schema::plain(
        "ListTagsForResourceRequest",
        Kind::Structure,
    )
    .members(&[Member::plain("ResourceArn", &AMAZON_RESOURCE_NAME).required()]);
    pub static LIST_TAGS_FOR_RESOURCE_RESPONSE: Schema =
        Schema::plain("ListTagsForResourceResponse", Kind::Structure)
            .members(&[Member::plain("Tags", &TAG_LIST)]);
    pub static LIST_TOPICS_INPUT: Schema = Schema::plain("ListTopicsInput", Kind::Structure)
        .members(&[Member::plain("NextToken", &scalar::STRING)]);
    pub static LIST_TOPICS_RESPONSE: Schema = Schema::plain("ListTopicsResponse", Kind::Structure)
        .members(&[Member::plain("Topics", &TOPICS_LIST), Member::plain("NextToken", &scalar::STRING)]);
    pub static MESSAGE_ATTRIBUTE_MAP: Schema = Schema::plain("MessageAttributeMap", Kind::Map).members(&[
        Member::plain("key", &scalar::STRING).wire("Name"),
        Member::plain("value", &MESSAGE_ATTRIBUTE_VALUE).wire("Value"),
    ]);
    pub static MESSAGE_ATTRIBUTE_VALUE: Schema = Schema::plain("MessageAttributeValue", Kind::Structure)
        .members(&[
            Member::plain("DataType", &scalar::STRING).required(),
            Member::plain("StringValue", &scalar::STRING),
            Member::plain("BinaryValue", &scalar::BLOB),
        ]);
    pub static PHONE_NUMBER: Schema = Schema::plain("PhoneNumber", Kind::String).sensitive();
    pub static PUBLISH_BATCH_INPUT: Schema = Schema::plain("PublishBatchInput", Kind::Structure).members(&[
        Member::plain("TopicArn", &scalar::STRING).required(),
        Member::plain("PublishBatchRequestEntries", &PUBLISH_BATCH_REQUEST_ENTRY_LIST).required(),
    ]);
    pub static PUBLISH_BATCH_REQUEST_ENTRY: Schema =
        Schema::plain("PublishBatchRequestEntry", Kind::Structure).members(&[
            Member::plain("Id", &scalar::STRING).required(),
            Member::plain("Message", &scalar::STRING).required(),
            Member::plain("Subject", &scalar::STRING),
            Member::plain("MessageStructure", &scalar::STRING),
            Member::plain("MessageAttributes", &MESSAGE_ATTRIBUTE_MAP),
            Member::plain("MessageDeduplicationId", &scalar::STRING),
            Member::plain("MessageGroupId", &scalar::STRING),
        ]);
    pub static PUBLISH_BATCH_REQUEST_ENTRY_LIST: Schema =
        Schema::plain("PublishBatchRequestEntryList", Kind::List)
            .members(&[Member::plain("member", &PUBLISH_BATCH_REQUEST_ENTRY)]);
    pub static PUBLISH_BATCH_RESPONSE: Schema = Schema::plain("PublishBatchResponse", Kind::Structure)
        .members(&[
            Member::plain("Successful", &PUBLISH_BATCH_RESULT_ENTRY_LIST),
            Member::plain("Failed", &BATCH_RESULT_ERROR_ENTRY_LIST),
        ]);
    pub static PUBLISH_BATCH_RESULT_ENTRY: Schema = Schema::plain("PublishBatchResultEntry", Kind::Structure)
        .members(&[
            Member::plain("Id", &scalar::STRING),
            Member::plain("MessageId", &scalar::STRING),
            Member::plain("SequenceNumber", &scalar::STRING),
        ]);
    pub static PUBLISH_BATCH_RESULT_ENTRY_LIST: Schema =
        Schema::plain("PublishBatchResultEntryList", Kind::List)
            .members(&[Member::plain("member", &PUBLISH_BATCH_RESULT_ENTRY)]);
    pub static PUBLISH_INPUT: Schema = Schema::plain("PublishInput", Kind::Structure).members(&[
        Member::plain("TopicArn", &scalar::STRING),
        Member::plain("TargetArn", &scalar::STRING),
        Member::plain("PhoneNumber", &PHONE_NUMBER),
        Member::plain("Message", &scalar::STRING).required(),
        Member::plain("Subject", &scalar::STRING),
        Member::plain("MessageStructure", &scalar::STRING),
        Member::plain("MessageAttributes", &MESSAGE_ATTRIBUTE_MAP),
        Member::plain("MessageDeduplicationId", &scalar::STRING),
        Member::plain("MessageGroupId", &scalar::STRING),
    ]);
    pub static PUBLISH_RESPONSE: Schema = Schema::plain("PublishResponse", Kind::Structure).members(&[
        Member::plain("MessageId", &scalar::STRING),
        Member::plain("SequenceNumber", &scalar::STRING),
    ]);
    pub static REMOVE_PERMISSION_INPUT: Schema = Schema::plain("RemovePermissionInput", Kind::Structure)
        .members(&[
            Member::plain("TopicArn", &scalar::STRING).required(),
            Member::plain("Label", &scalar::STRING).required(),
        ]);
    pub static SET_SUBSCRIPTION_ATTRIBUTES_INPUT: Schema =
        Schema::plain("SetSubscriptionAttributesInput", Kind::Structure).members(&[
            Member::plain("SubscriptionArn", &scalar::STRING).required(),
            Member::plain("AttributeName", &scalar::STRING).required(),
            Member::plain("AttributeValue", &scalar::STRING),
        ]);
    pub static SET_TOPIC_ATTRIBUTES_INPUT: Schema = Schema::plain("SetTopicAttributesInput", Kind::Structure)
        .members(&[
            Member::plain("TopicArn", &scalar::STRING).required(),
            Member::plain("AttributeName", &scalar::STRING).required(),
            Member::plain("AttributeValue", &scalar::STRING),
        ]);
    pub static SUBSCRIBE_INPUT: Schema = Schema::plain("SubscribeInput", Kind::Structure).members(&[
        Member::plain("TopicArn", &scalar::STRING).required(),
        Member::plain("Protocol", &scalar::STRING).required(),
        Member::plain("Endpoint", &scalar::STRING),
        Member::plain("Attributes", &SUBSCRIPTION_ATTRIBUTES_MAP),
        Member::plain("ReturnSubscriptionArn", &scalar::BOOLEAN),
    ]);
    pub static SUBSCRIBE_RESPONSE: Schema = Schema::plain("SubscribeResponse", Kind::Structure)
        .members(&[Member::plain("SubscriptionArn", &scalar::STRING)]);
    pub static SUBSCRIPTION: Schema = Schema::plain("Subscription", Kind::Structure).members(&[
        Member::plain("SubscriptionArn", &scalar::STRING),
        Member::plain("Owner", &scalar::STRING),
        Member::plain("Protocol", &scalar::STRING),
        Member::plain("Endpoint", &scalar::STRING),
        Member::plain("TopicArn", &scalar::STRING),
    ]);
    pub static SUBSCRIPTION_ATTRIBUTES_MAP: Schema = Schema::plain("SubscriptionAttributesMap", Kind::Map)
        .members(&[Member::plain("key", &scalar::STRING), Member::plain("value", &scalar::STRING)]);
    pub static SUBSCRIPTIONS_LIST: Schema =
        Schema::plain("SubscriptionsList", Kind::List).members(&[Member::plain("member", &SUBSCRIPTION)]);
    pub static TAG: Schema = Schema::plain("Tag", Kind::Structure)
        .members(&[Member::plain("Key", &TAG_KEY).required(), Member::plain("Value", &TAG_VALUE).required()]);
    pub static TAG_KEY: Schema = Schema::plain("TagKey", Kind::String).min(1.0).max(128.0);
    pub static TAG_KEY_LIST: Schema =
        Schema::plain("TagKeyList", Kind::List).members(&[Member::plain("member", &TAG_KEY)]);
    pub static TAG_LIST: Schema =
        Schema::plain("TagList", Kind::List).members(&[Member::plain("member", &TAG)]);
    pub static TAG_RESOURCE_REQUEST: Schema =
        Schema::plain("TagResourceRequest", Kind::Structure).members(&[
            Member::plain("ResourceArn", &AMAZON_RESOURCE_NAME).required(),
            Member::plain("Tags", &TAG_LIST).required(),
        ]);
    pub static TAG_RESOURCE_RESPONSE: Schema = Schema::plain("TagResourceResponse", Kind::Structure);
    pub static TAG_VALUE: Schema = Schema::plain("TagValue", Kind::String).min(0.0).max(256.0);
    pub static TOPIC: Schema =
        Schema::plain("Topic", Kind::Structure).members(&[Member::plain("TopicArn", &scalar::STRING)]);
    pub static TOPIC_ATTRIBUTES_MAP: Schema = Schema::plain("TopicAttributesMap", Kind::Map)
        .members(&[Member::plain("key", &scalar::STRING), Member::plain("value", &scalar::STRING)]);
    pub static TOPICS_LIST: Schema =
        Schema::plain("TopicsList", Kind::List).members(&[Member::plain("member", &TOPIC)]);
    pub static UNSUBSCRIBE_INPUT: Schema = Schema::plain("UnsubscribeInput", Kind::Structure)
        .members(&[Member::plain("SubscriptionArn", &scalar::STRING).required()]);
    pub static UNTAG_RESOURCE_REQUEST: Schema = Schema::plain("UntagResourceRequest", Kind::Structure)
        .members(&[
            Member::plain("ResourceArn", &AMAZON_RESOURCE_NAME).required(),
            Member::plain("TagKeys", &TAG_KEY_LIST).required(),
        ]);
    pub static UNTAG_RESOURCE_RESPONSE: Schema = Schema::plain("UntagResourceResponse", Kind::Structure);
    pub static ADD_PERMISSION_OUTPUT: Schema = Schema::plain("AddPermissionOutput", Kind::Structure);
    pub static DELETE_TOPIC_OUTPUT: Schema = Schema::plain("DeleteTopicOutput", Kind::Structure);
    pub static REMOVE_PERMISSION_OUTPUT: Schema = Schema::plain("RemovePermissionOutput", Kind::Structure);
    pub static SET_SUBSCRIPTION_ATTRIBUTES_OUTPUT: Schema =
        Schema::plain("SetSubscriptionAttributesOutput", Kind::Structure);
    pub static SET_TOPIC_ATTRIBUTES_OUTPUT: Schema =
        Schema::plain("SetTopicAttributesOutput", Kind::Structure);
    pub static UNSUBSCRIBE_OUTPUT: Schema = Schema::plain("UnsubscribeOutput", Kind::Structure);
}
