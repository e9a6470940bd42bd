//! STS: written by `cargo xtask codegen` from botocore's model; edits are lost.

pub static SERVICE: crate::ServiceInfo = crate::ServiceInfo {
    name: "sts",
    service_id: "STS",
    endpoint_prefix: "sts",
    signing_name: "sts",
    protocol: crate::Protocol::AwsQuery,
    target_prefix: None,
    api_version: "2011-06-15",
    xml_namespace: Some("https://sts.amazonaws.com/doc/2011-06-15/"),
    query_compatible: false,
    operations: &[
        &info::ASSUME_ROLE,
        &info::DECODE_AUTHORIZATION_MESSAGE,
        &info::GET_ACCESS_KEY_INFO,
        &info::GET_CALLER_IDENTITY,
        &info::GET_FEDERATION_TOKEN,
        &info::GET_SESSION_TOKEN,
    ],
};

pub struct AssumeRole;

impl crate::Operation for AssumeRole {
    type Input = AssumeRoleInput;
    type Output = AssumeRoleOutput;
    const SERVICE: &'static crate::ServiceInfo = &SERVICE;
    const INFO: &'static crate::OperationInfo = &info::ASSUME_ROLE;
}

pub struct DecodeAuthorizationMessage;

impl crate::Operation for DecodeAuthorizationMessage {
    type Input = DecodeAuthorizationMessageInput;
    type Output = DecodeAuthorizationMessageOutput;
    const SERVICE: &'static crate::ServiceInfo = &SERVICE;
    const INFO: &'static crate::OperationInfo = &info::DECODE_AUTHORIZATION_MESSAGE;
}

pub struct GetAccessKeyInfo;

impl crate::Operation for GetAccessKeyInfo {
    type Input = GetAccessKeyInfoInput;
    type Output = GetAccessKeyInfoOutput;
    const SERVICE: &'static crate::ServiceInfo = &SERVICE;
    const INFO: &'static crate::OperationInfo = &info::GET_ACCESS_KEY_INFO;
}

pub struct GetCallerIdentity;

impl crate::Operation for GetCallerIdentity {
    type Input = GetCallerIdentityInput;
    type Output = GetCallerIdentityOutput;
    const SERVICE: &'static crate::ServiceInfo = &SERVICE;
    const INFO: &'static crate::OperationInfo = &info::GET_CALLER_IDENTITY;
}

pub struct GetFederationToken;

impl crate::Operation for GetFederationToken {
    type Input = GetFederationTokenInput;
    type Output = GetFederationTokenOutput;
    const SERVICE: &'static crate::ServiceInfo = &SERVICE;
    const INFO: &'static crate::OperationInfo = &info::GET_FEDERATION_TOKEN;
}

pub struct GetSessionToken;

impl crate::Operation for GetSessionToken {
    type Input = GetSessionTokenInput;
    type Output = GetSessionTokenOutput;
    const SERVICE: &'static crate::ServiceInfo = &SERVICE;
    const INFO: &'static crate::OperationInfo = &info::GET_SESSION_TOKEN;
}

/// What the model says of the operations.
pub mod info {
    use super::schema;
    use crate::OperationInfo;

    pub static ASSUME_ROLE: OperationInfo = OperationInfo {
        name: "AssumeRole",
        method: "POST",
        uri: "/",
        status: 200,
        input: &schema::ASSUME_ROLE_REQUEST,
        output: &schema::ASSUME_ROLE_RESPONSE,
        result_wrapper: Some("AssumeRoleResult"),
        input_xml_name: None,
        input_xml_namespace: None,
        errors: &[
            "MalformedPolicyDocumentException",
            "PackedPolicyTooLargeException",
            "RegionDisabledException",
            "ExpiredTokenException",
        ],
    };
    pub static DECODE_AUTHORIZATION_MESSAGE: OperationInfo = OperationInfo {
        name: "DecodeAuthorizationMessage",
        method: "POST",
        uri: "/",
        status: 200,
        input: &schema::DECODE_AUTHORIZATION_MESSAGE_REQUEST,
        output: &schema::DECODE_AUTHORIZATION_MESSAGE_RESPONSE,
        result_wrapper: Some("DecodeAuthorizationMessageResult"),
        input_xml_name: None,
        input_xml_namespace: None,
        errors: &["InvalidAuthorizationMessageException"],
    };
    pub static GET_ACCESS_KEY_INFO: OperationInfo = OperationInfo {
        name: "GetAccessKeyInfo",
        method: "POST",
        uri: "/",
        status: 200,
        input: &schema::GET_ACCESS_KEY_INFO_REQUEST,
        output: &schema::GET_ACCESS_KEY_INFO_RESPONSE,
        result_wrapper: Some("GetAccessKeyInfoResult"),
        input_xml_name: None,
        input_xml_namespace: None,
        errors: &[],
    };
    pub static GET_CALLER_IDENTITY: OperationInfo = OperationInfo {
        name: "GetCallerIdentity",
        method: "POST",
        uri: "/",
        status: 200,
        input: &schema::GET_CALLER_IDENTITY_REQUEST,
        output: &schema::GET_CALLER_IDENTITY_RESPONSE,
        result_wrapper: Some("GetCallerIdentityResult"),
        input_xml_name: None,
        input_xml_namespace: None,
        errors: &[],
    };
    pub static GET_FEDERATION_TOKEN: OperationInfo = OperationInfo {
        name: "GetFederationToken",
        method: "POST",
        uri: "/",
        status: 200,
        input: &schema::GET_FEDERATION_TOKEN_REQUEST,
        output: &schema::GET_FEDERATION_TOKEN_RESPONSE,
        result_wrapper: Some("GetFederationTokenResult"),
        input_xml_name: None,
        input_xml_namespace: None,
        errors: &[
            "MalformedPolicyDocumentException",
            "PackedPolicyTooLargeException",
            "RegionDisabledException",
        ],
    };
    pub static GET_SESSION_TOKEN: OperationInfo = OperationInfo {
        name: "GetSessionToken",
        method: "POST",
        uri: "/",
        status: 200,
        input: &schema::GET_SESSION_TOKEN_REQUEST,
        output: &schema::GET_SESSION_TOKEN_RESPONSE,
        result_wrapper: Some("GetSessionTokenResult"),
        input_xml_name: None,
        input_xml_namespace: None,
        errors: &["RegionDisabledException"],
    };
}

/// The errors that the model lists for the operations.
pub mod errors {
    use crate::Error;

    pub fn expired_token_exception(message: impl Into<String>) -> Error {
        Error::new("ExpiredTokenException", 400, message)
    }
    pub fn invalid_authorization_message_exception(message: impl Into<String>) -> Error {
        Error::new("InvalidAuthorizationMessageException", 400, message)
    }
    pub fn malformed_policy_document_exception(message: impl Into<String>) -> Error {
        Error::new("MalformedPolicyDocument", 400, message)
    }
    pub fn packed_policy_too_large_exception(message: impl Into<String>) -> Error {
        Error::new("PackedPolicyTooLarge", 400, message)
    }
    pub fn region_disabled_exception(message: impl Into<String>) -> Error {
        Error::new("RegionDisabledException", 403, message)
    }
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct AssumeRoleInput {
    pub role_arn: String,
    pub role_session_name: String,
    pub policy_arns: Option<Vec<PolicyDescriptorType>>,
    pub policy: Option<String>,
    pub duration_seconds: Option<i32>,
    pub tags: Option<Vec<Tag>>,
    pub transitive_tag_keys: Option<Vec<String>>,
    pub external_id: Option<String>,
    pub serial_number: Option<String>,
    pub token_code: Option<String>,
    pub source_identity: Option<String>,
    pub provided_contexts: Option<Vec<ProvidedContext>>,
    pub minimum_session_token_size: Option<i32>,
}

impl crate::TreeValue for AssumeRoleInput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self {
            role_arn: s.take(0)?,
            role_session_name: s.take(1)?,
            policy_arns: s.take_optional(2)?,
            policy: s.take_optional(3)?,
            duration_seconds: s.take_optional(4)?,
            tags: s.take_optional(5)?,
            transitive_tag_keys: s.take_optional(6)?,
            external_id: s.take_optional(7)?,
            serial_number: s.take_optional(8)?,
            token_code: s.take_optional(9)?,
            source_identity: s.take_optional(10)?,
            provided_contexts: s.take_optional(11)?,
            minimum_session_token_size: s.take_optional(12)?,
        })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(13);
        s.put(0, self.role_arn);
        s.put(1, self.role_session_name);
        s.put_optional(2, self.policy_arns);
        s.put_optional(3, self.policy);
        s.put_optional(4, self.duration_seconds);
        s.put_optional(5, self.tags);
        s.put_optional(6, self.transitive_tag_keys);
        s.put_optional(7, self.external_id);
        s.put_optional(8, self.serial_number);
        s.put_optional(9, self.token_code);
        s.put_optional(10, self.source_identity);
        s.put_optional(11, self.provided_contexts);
        s.put_optional(12, self.minimum_session_token_size);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for AssumeRoleInput {
    const SCHEMA: &'static crate::Schema = &schema::ASSUME_ROLE_REQUEST;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct AssumeRoleOutput {
    pub credentials: Option<Credentials>,
    pub assumed_role_user: Option<AssumedRoleUser>,
    pub packed_policy_size: Option<i32>,
    pub source_identity: Option<String>,
    pub session_token_utilization: Option<i32>,
    pub session_token_size: Option<i32>,
}

impl crate::TreeValue for AssumeRoleOutput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self {
            credentials: s.take_optional(0)?,
            assumed_role_user: s.take_optional(1)?,
            packed_policy_size: s.take_optional(2)?,
            source_identity: s.take_optional(3)?,
            session_token_utilization: s.take_optional(4)?,
            session_token_size: s.take_optional(5)?,
        })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(6);
        s.put_optional(0, self.credentials);
        s.put_optional(1, self.assumed_role_user);
        s.put_optional(2, self.packed_policy_size);
        s.put_optional(3, self.source_identity);
        s.put_optional(4, self.session_token_utilization);
        s.put_optional(5, self.session_token_size);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for AssumeRoleOutput {
    const SCHEMA: &'static crate::Schema = &schema::ASSUME_ROLE_RESPONSE;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct AssumedRoleUser {
    pub assumed_role_id: Option<String>,
    pub arn: Option<String>,
}

impl crate::TreeValue for AssumedRoleUser {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self { assumed_role_id: s.take_optional(0)?, arn: s.take_optional(1)? })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(2);
        s.put_optional(0, self.assumed_role_id);
        s.put_optional(1, self.arn);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for AssumedRoleUser {
    const SCHEMA: &'static crate::Schema = &schema::ASSUMED_ROLE_USER;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct Credentials {
    pub access_key_id: Option<String>,
    pub secret_access_key: Option<String>,
    pub session_token: Option<String>,
    pub expiration: Option<crate::Timestamp>,
}

impl crate::TreeValue for Credentials {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self {
            access_key_id: s.take_optional(0)?,
            secret_access_key: s.take_optional(1)?,
            session_token: s.take_optional(2)?,
            expiration: s.take_optional(3)?,
        })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(4);
        s.put_optional(0, self.access_key_id);
        s.put_optional(1, self.secret_access_key);
        s.put_optional(2, self.session_token);
        s.put_optional(3, self.expiration);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for Credentials {
    const SCHEMA: &'static crate::Schema = &schema::CREDENTIALS;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct DecodeAuthorizationMessageInput {
    pub encoded_message: String,
}

impl crate::TreeValue for DecodeAuthorizationMessageInput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self { encoded_message: s.take(0)? })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(1);
        s.put(0, self.encoded_message);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for DecodeAuthorizationMessageInput {
    const SCHEMA: &'static crate::Schema = &schema::DECODE_AUTHORIZATION_MESSAGE_REQUEST;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct DecodeAuthorizationMessageOutput {
    pub decoded_message: Option<String>,
}

impl crate::TreeValue for DecodeAuthorizationMessageOutput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self { decoded_message: s.take_optional(0)? })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(1);
        s.put_optional(0, self.decoded_message);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for DecodeAuthorizationMessageOutput {
    const SCHEMA: &'static crate::Schema = &schema::DECODE_AUTHORIZATION_MESSAGE_RESPONSE;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct FederatedUser {
    pub federated_user_id: Option<String>,
    pub arn: Option<String>,
}

impl crate::TreeValue for FederatedUser {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self { federated_user_id: s.take_optional(0)?, arn: s.take_optional(1)? })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(2);
        s.put_optional(0, self.federated_user_id);
        s.put_optional(1, self.arn);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for FederatedUser {
    const SCHEMA: &'static crate::Schema = &schema::FEDERATED_USER;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct GetAccessKeyInfoInput {
    pub access_key_id: String,
}

impl crate::TreeValue for GetAccessKeyInfoInput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self { access_key_id: s.take(0)? })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(1);
        s.put(0, self.access_key_id);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for GetAccessKeyInfoInput {
    const SCHEMA: &'static crate::Schema = &schema::GET_ACCESS_KEY_INFO_REQUEST;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct GetAccessKeyInfoOutput {
    pub account: Option<String>,
}

impl crate::TreeValue for GetAccessKeyInfoOutput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self { account: s.take_optional(0)? })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(1);
        s.put_optional(0, self.account);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for GetAccessKeyInfoOutput {
    const SCHEMA: &'static crate::Schema = &schema::GET_ACCESS_KEY_INFO_RESPONSE;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct GetCallerIdentityInput {}

impl crate::TreeValue for GetCallerIdentityInput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        tree.structure()?;
        Ok(Self {})
    }
    fn into_tree(self) -> crate::Tree {
        crate::Tree::Structure(crate::Structure::default())
    }
}

impl crate::Shape for GetCallerIdentityInput {
    const SCHEMA: &'static crate::Schema = &schema::GET_CALLER_IDENTITY_REQUEST;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct GetCallerIdentityOutput {
    pub user_id: Option<String>,
    pub account: Option<String>,
    pub arn: Option<String>,
}

impl crate::TreeValue for GetCallerIdentityOutput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self { user_id: s.take_optional(0)?, account: s.take_optional(1)?, arn: s.take_optional(2)? })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(3);
        s.put_optional(0, self.user_id);
        s.put_optional(1, self.account);
        s.put_optional(2, self.arn);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for GetCallerIdentityOutput {
    const SCHEMA: &'static crate::Schema = &schema::GET_CALLER_IDENTITY_RESPONSE;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct GetFederationTokenInput {
    pub name: String,
    pub policy: Option<String>,
    pub policy_arns: Option<Vec<PolicyDescriptorType>>,
    pub duration_seconds: Option<i32>,
    pub tags: Option<Vec<Tag>>,
    pub minimum_session_token_size: Option<i32>,
}

impl crate::TreeValue for GetFederationTokenInput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self {
            name: s.take(0)?,
            policy: s.take_optional(1)?,
            policy_arns: s.take_optional(2)?,
            duration_seconds: s.take_optional(3)?,
            tags: s.take_optional(4)?,
            minimum_session_token_size: s.take_optional(5)?,
        })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(6);
        s.put(0, self.name);
        s.put_optional(1, self.policy);
        s.put_optional(2, self.policy_arns);
        s.put_optional(3, self.duration_seconds);
        s.put_optional(4, self.tags);
        s.put_optional(5, self.minimum_session_token_size);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for GetFederationTokenInput {
    const SCHEMA: &'static crate::Schema = &schema::GET_FEDERATION_TOKEN_REQUEST;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct GetFederationTokenOutput {
    pub credentials: Option<Credentials>,
    pub federated_user: Option<FederatedUser>,
    pub packed_policy_size: Option<i32>,
    pub session_token_utilization: Option<i32>,
    pub session_token_size: Option<i32>,
}

impl crate::TreeValue for GetFederationTokenOutput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self {
            credentials: s.take_optional(0)?,
            federated_user: s.take_optional(1)?,
            packed_policy_size: s.take_optional(2)?,
            session_token_utilization: s.take_optional(3)?,
            session_token_size: s.take_optional(4)?,
        })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(5);
        s.put_optional(0, self.credentials);
        s.put_optional(1, self.federated_user);
        s.put_optional(2, self.packed_policy_size);
        s.put_optional(3, self.session_token_utilization);
        s.put_optional(4, self.session_token_size);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for GetFederationTokenOutput {
    const SCHEMA: &'static crate::Schema = &schema::GET_FEDERATION_TOKEN_RESPONSE;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct GetSessionTokenInput {
    pub duration_seconds: Option<i32>,
    pub serial_number: Option<String>,
    pub token_code: Option<String>,
    pub minimum_session_token_size: Option<i32>,
}

impl crate::TreeValue for GetSessionTokenInput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self {
            duration_seconds: s.take_optional(0)?,
            serial_number: s.take_optional(1)?,
            token_code: s.take_optional(2)?,
            minimum_session_token_size: s.take_optional(3)?,
        })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(4);
        s.put_optional(0, self.duration_seconds);
        s.put_optional(1, self.serial_number);
        s.put_optional(2, self.token_code);
        s.put_optional(3, self.minimum_session_token_size);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for GetSessionTokenInput {
    const SCHEMA: &'static crate::Schema = &schema::GET_SESSION_TOKEN_REQUEST;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct GetSessionTokenOutput {
    pub credentials: Option<Credentials>,
    pub session_token_utilization: Option<i32>,
    pub session_token_size: Option<i32>,
}

impl crate::TreeValue for GetSessionTokenOutput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self {
            credentials: s.take_optional(0)?,
            session_token_utilization: s.take_optional(1)?,
            session_token_size: s.take_optional(2)?,
        })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(3);
        s.put_optional(0, self.credentials);
        s.put_optional(1, self.session_token_utilization);
        s.put_optional(2, self.session_token_size);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for GetSessionTokenOutput {
    const SCHEMA: &'static crate::Schema = &schema::GET_SESSION_TOKEN_RESPONSE;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct PolicyDescriptorType {
    pub arn: Option<String>,
}

impl crate::TreeValue for PolicyDescriptorType {
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

impl crate::Shape for PolicyDescriptorType {
    const SCHEMA: &'static crate::Schema = &schema::POLICY_DESCRIPTOR_TYPE;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct ProvidedContext {
    pub provider_arn: Option<String>,
    pub context_assertion: Option<String>,
}

impl crate::TreeValue for ProvidedContext {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self { provider_arn: s.take_optional(0)?, context_assertion: s.take_optional(1)? })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(2);
        s.put_optional(0, self.provider_arn);
        s.put_optional(1, self.context_assertion);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for ProvidedContext {
    const SCHEMA: &'static crate::Schema = &schema::PROVIDED_CONTEXT;
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

crate::serde_by_tree!(
    AssumeRoleInput,
    AssumeRoleOutput,
    AssumedRoleUser,
    Credentials,
    DecodeAuthorizationMessageInput,
    DecodeAuthorizationMessageOutput,
    FederatedUser,
    GetAccessKeyInfoInput,
    GetAccessKeyInfoOutput,
    GetCallerIdentityInput,
    GetCallerIdentityOutput,
    GetFederationTokenInput,
    GetFederationTokenOutput,
    GetSessionTokenInput,
    GetSessionTokenOutput,
    PolicyDescriptorType,
    ProvidedContext,
    Tag,
);

/// The shapes as the model has them.
pub mod schema {
    use crate::{Kind, Member, Schema, scalar};

    pub static ASSUME_ROLE_REQUEST: Schema = Schema::plain("AssumeRoleRequest", Kind::Structure).members(&[
        Member::plain("RoleArn", &ARN_TYPE).required(),
        Member::plain("RoleSessionName", &ROLE_SESSION_NAME_TYPE).required(),
        Member::plain("PolicyArns", &POLICY_DESCRIPTOR_LIST_TYPE),
        Member::plain("Policy", &UNRESTRICTED_SESSION_POLICY_DOCUMENT_TYPE),
        Member::plain("DurationSeconds", &ROLE_DURATION_SECONDS_TYPE),
        Member::plain("Tags", &TAG_LIST_TYPE),
        Member::plain("TransitiveTagKeys", &TAG_KEY_LIST_TYPE),
        Member::plain("ExternalId", &EXTERNAL_ID_TYPE),
        Member::plain("SerialNumber", &SERIAL_NUMBER_TYPE),
        Member::plain("TokenCode", &TOKEN_CODE_TYPE),
        Member::plain("SourceIdentity", &SOURCE_IDENTITY_TYPE),
        Member::plain("ProvidedContexts", &PROVIDED_CONTEXTS_LIST_TYPE),
        Member::plain("MinimumSessionTokenSize", &MINIMUM_SESSION_TOKEN_SIZE_TYPE),
    ]);
    pub static ASSUME_ROLE_RESPONSE: Schema =
        Schema::plain("AssumeRoleResponse", Kind::Structure).members(&[
            Member::plain("Credentials", &CREDENTIALS),
            Member::plain("AssumedRoleUser", &ASSUMED_ROLE_USER),
            Member::plain("PackedPolicySize", &NON_NEGATIVE_INTEGER_TYPE),
            Member::plain("SourceIdentity", &SOURCE_IDENTITY_TYPE),
            Member::plain("SessionTokenUtilization", &SESSION_TOKEN_UTILIZATION_TYPE),
            Member::plain("SessionTokenSize", &SESSION_TOKEN_SIZE_TYPE),
        ]);
    pub static ASSUMED_ROLE_USER: Schema = Schema::plain("AssumedRoleUser", Kind::Structure).members(&[
        Member::plain("AssumedRoleId", &ASSUMED_ROLE_ID_TYPE).required(),
        Member::plain("Arn", &ARN_TYPE).required(),
    ]);
    pub static CREDENTIALS: Schema = Schema::plain("Credentials", Kind::Structure).members(&[
        Member::plain("AccessKeyId", &ACCESS_KEY_ID_TYPE).required(),
        Member::plain("SecretAccessKey", &ACCESS_KEY_SECRET_TYPE).required(),
        Member::plain("SessionToken", &scalar::STRING).required(),
        Member::plain("Expiration", &scalar::TIMESTAMP).required(),
    ]);
    pub static DECODE_AUTHORIZATION_MESSAGE_REQUEST: Schema = Schema::plain(
        "DecodeAuthorizationMessageRequest",
        Kind::Structure,
    )
    .members(&[Member::plain("EncodedMessage", &ENCODED_MESSAGE_TYPE).required()]);
    pub static DECODE_AUTHORIZATION_MESSAGE_RESPONSE: Schema =
        Schema::plain("DecodeAuthorizationMessageResponse", Kind::Structure)
            .members(&[Member::plain("DecodedMessage", &scalar::STRING)]);
    pub static FEDERATED_USER: Schema = Schema::plain("FederatedUser", Kind::Structure).members(&[
        Member::plain("FederatedUserId", &FEDERATED_ID_TYPE).required(),
        Member::plain("Arn", &ARN_TYPE).required(),
    ]);
    pub static GET_ACCESS_KEY_INFO_REQUEST: Schema = Schema::plain(
        "GetAccessKeyInfoRequest",
        Kind::Structure,
    )
    .members(&[Member::plain("AccessKeyId", &ACCESS_KEY_ID_TYPE).required()]);
    pub static GET_ACCESS_KEY_INFO_RESPONSE: Schema =
        Schema::plain("GetAccessKeyInfoResponse", Kind::Structure)
            .members(&[Member::plain("Account", &scalar::STRING)]);
    pub static GET_CALLER_IDENTITY_REQUEST: Schema =
        Schema::plain("GetCallerIdentityRequest", Kind::Structure);
    pub static GET_CALLER_IDENTITY_RESPONSE: Schema =
        Schema::plain("GetCallerIdentityResponse", Kind::Structure).members(&[
            Member::plain("UserId", &scalar::STRING),
            Member::plain("Account", &scalar::STRING),
            Member::plain("Arn", &ARN_TYPE),
        ]);
    pub static GET_FEDERATION_TOKEN_REQUEST: Schema =
        Schema::plain("GetFederationTokenRequest", Kind::Structure).members(&[
            Member::plain("Name", &USER_NAME_TYPE).required(),
            Member::plain("Policy", &SESSION_POLICY_DOCUMENT_TYPE),
            Member::plain("PolicyArns", &POLICY_DESCRIPTOR_LIST_TYPE),
            Member::plain("DurationSeconds", &DURATION_SECONDS_TYPE),
            Member::plain("Tags", &TAG_LIST_TYPE),
            Member::plain("MinimumSessionTokenSize", &MINIMUM_SESSION_TOKEN_SIZE_TYPE),
        ]);
    pub static GET_FEDERATION_TOKEN_RESPONSE: Schema =
        Schema::plain("GetFederationTokenResponse", Kind::Structure).members(&[
            Member::plain("Credentials", &CREDENTIALS),
            Member::plain("FederatedUser", &FEDERATED_USER),
            Member::plain("PackedPolicySize", &NON_NEGATIVE_INTEGER_TYPE),
            Member::plain("SessionTokenUtilization", &SESSION_TOKEN_UTILIZATION_TYPE),
            Member::plain("SessionTokenSize", &SESSION_TOKEN_SIZE_TYPE),
        ]);
    pub static GET_SESSION_TOKEN_REQUEST: Schema = Schema::plain("GetSessionTokenRequest", Kind::Structure)
        .members(&[
            Member::plain("DurationSeconds", &DURATION_SECONDS_TYPE),
            Member::plain("SerialNumber", &SERIAL_NUMBER_TYPE),
            Member::plain("TokenCode", &TOKEN_CODE_TYPE),
            Member::plain("MinimumSessionTokenSize", &MINIMUM_SESSION_TOKEN_SIZE_TYPE),
        ]);
    pub static GET_SESSION_TOKEN_RESPONSE: Schema = Schema::plain("GetSessionTokenResponse", Kind::Structure)
        .members(&[
            Member::plain("Credentials", &CREDENTIALS),
            Member::plain("SessionTokenUtilization", &SESSION_TOKEN_UTILIZATION_TYPE),
            Member::plain("SessionTokenSize", &SESSION_TOKEN_SIZE_TYPE),
        ]);
    pub static POLICY_DESCRIPTOR_TYPE: Schema =
        Schema::plain("PolicyDescriptorType", Kind::Structure).members(&[Member::plain("arn", &ARN_TYPE)]);
    pub static PROVIDED_CONTEXT: Schema = Schema::plain("ProvidedContext", Kind::Structure).members(&[
        Member::plain("ProviderArn", &ARN_TYPE),
        Member::plain("ContextAssertion", &CONTEXT_ASSERTION_TYPE),
    ]);
    pub static PROVIDED_CONTEXTS_LIST_TYPE: Schema = Schema::plain("ProvidedContextsListType", Kind::List)
        .members(&[Member::plain("member", &PROVIDED_CONTEXT)])
        .min(1.0)
        .max(5.0);
    pub static TAG: Schema = Schema::plain("Tag", Kind::Structure).members(&[
        Member::plain("Key", &TAG_KEY_TYPE).required(),
        Member::plain("Value", &TAG_VALUE_TYPE).required(),
    ]);
    pub static ACCESS_KEY_ID_TYPE: Schema =
        Schema::plain("accessKeyIdType", Kind::String).min(16.0).max(128.0).pattern(r"[\w]*");
    pub static ACCESS_KEY_SECRET_TYPE: Schema =
        Schema::plain("accessKeySecretType", Kind::String).sensitive();
    pub static ARN_TYPE: Schema = Schema::plain("arnType", Kind::String)
        .min(20.0)
        .max(2048.0)
        .pattern(r"[\u0009\u000A\u000D\u0020-\u007E\u0085\u00A0-\uD7FF\uE000-\uFFFD\u10000-\u10FFFF]+");
    pub static ASSUMED_ROLE_ID_TYPE: Schema =
        Schema::plain("assumedRoleIdType", Kind::String).min(2.0).max(193.0).pattern(r"[\w+=,.@:-]*");
    pub static CONTEXT_ASSERTION_TYPE: Schema =
        Schema::plain("contextAssertionType", Kind::String).min(4.0).max(2048.0);
    pub static DURATION_SECONDS_TYPE: Schema =
        Schema::plain("durationSecondsType", Kind::Integer).min(900.0).max(129600.0);
    pub static ENCODED_MESSAGE_TYPE: Schema =
        Schema::plain("encodedMessageType", Kind::String).min(1.0).max(10240.0);
    pub static EXTERNAL_ID_TYPE: Schema =
        Schema::plain("externalIdType", Kind::String).min(2.0).max(1224.0).pattern(r"[\w+=,.@:\/-]*");
    pub static FEDERATED_ID_TYPE: Schema =
        Schema::plain("federatedIdType", Kind::String).min(2.0).max(193.0).pattern(r"[\w+=,.@\:-]*");
    pub static MINIMUM_SESSION_TOKEN_SIZE_TYPE: Schema =
        Schema::plain("minimumSessionTokenSizeType", Kind::Integer).min(0.0).max(4096.0);
    pub static NON_NEGATIVE_INTEGER_TYPE: Schema =
        Schema::plain("nonNegativeIntegerType", Kind::Integer).min(0.0);
    pub static POLICY_DESCRIPTOR_LIST_TYPE: Schema = Schema::plain("policyDescriptorListType", Kind::List)
        .members(&[Member::plain("member", &POLICY_DESCRIPTOR_TYPE)]);
    pub static ROLE_DURATION_SECONDS_TYPE: Schema =
        Schema::plain("roleDurationSecondsType", Kind::Integer).min(900.0).max(43200.0);
    pub static ROLE_SESSION_NAME_TYPE: Schema =
        Schema::plain("roleSessionNameType", Kind::String).min(2.0).max(64.0).pattern(r"[\w+=,.@-]*");
    pub static SERIAL_NUMBER_TYPE: Schema =
        Schema::plain("serialNumberType", Kind::String).min(9.0).max(256.0).pattern(r"[\w+=/:,.@-]*");
    pub static SESSION_POLICY_DOCUMENT_TYPE: Schema =
        Schema::plain("sessionPolicyDocumentType", Kind::String)
            .min(1.0)
            .max(2048.0)
            .pattern(r"[\u0009\u000A\u000D\u0020-\u00FF]+");
    pub static SESSION_TOKEN_SIZE_TYPE: Schema =
        Schema::plain("sessionTokenSizeType", Kind::Integer).min(0.0);
    pub static SESSION_TOKEN_UTILIZATION_TYPE: Schema =
        Schema::plain("sessionTokenUtilizationType", Kind::Integer).min(0.0);
    pub static SOURCE_IDENTITY_TYPE: Schema =
        Schema::plain("sourceIdentityType", Kind::String).min(2.0).max(64.0).pattern(r"[\w+=,.@-]*");
    pub static TAG_KEY_LIST_TYPE: Schema = Schema::plain("tagKeyListType", Kind::List)
        .members(&[Member::plain("member", &TAG_KEY_TYPE)])
        .max(50.0);
    pub static TAG_KEY_TYPE: Schema =
        Schema::plain("tagKeyType", Kind::String).min(1.0).max(128.0).pattern(r"[\p{L}\p{Z}\p{N}_.:/=+\-@]+");
    pub static TAG_LIST_TYPE: Schema =
        Schema::plain("tagListType", Kind::List).members(&[Member::plain("member", &TAG)]).max(50.0);
    pub static TAG_VALUE_TYPE: Schema = Schema::plain("tagValueType", Kind::String)
        .min(0.0)
        .max(256.0)
        .pattern(r"[\p{L}\p{Z}\p{N}_.:/=+\-@]*");
    pub static TOKEN_CODE_TYPE: Schema =
        Schema::plain("tokenCodeType", Kind::String).min(6.0).max(6.0).pattern(r"[\d]*");
    pub static UNRESTRICTED_SESSION_POLICY_DOCUMENT_TYPE: Schema =
        Schema::plain("unrestrictedSessionPolicyDocumentType", Kind::String)
            .min(1.0)
            .pattern(r"[\u0009\u000A\u000D\u0020-\u00FF]+");
    pub static USER_NAME_TYPE: Schema =
        Schema::plain("userNameType", Kind::String).min(2.0).max(32.0).pattern(r"[\w+=,.@-]*");
}
