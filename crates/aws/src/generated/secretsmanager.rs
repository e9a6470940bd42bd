//! Secrets Manager: written by `cargo xtask codegen` from botocore's model; edits are lost.

pub static SERVICE: crate::ServiceInfo = crate::ServiceInfo {
    name: "secretsmanager",
    service_id: "Secrets Manager",
    endpoint_prefix: "secretsmanager",
    signing_name: "secretsmanager",
    protocol: crate::Protocol::AwsJson11,
    target_prefix: Some("secretsmanager"),
    api_version: "2017-10-17",
    xml_namespace: None,
    query_compatible: false,
    operations: &[
        &info::BATCH_GET_SECRET_VALUE,
        &info::CANCEL_ROTATE_SECRET,
        &info::CREATE_SECRET,
        &info::DELETE_RESOURCE_POLICY,
        &info::DELETE_SECRET,
        &info::DESCRIBE_SECRET,
        &info::GET_RANDOM_PASSWORD,
        &info::GET_RESOURCE_POLICY,
        &info::GET_SECRET_VALUE,
        &info::LIST_SECRET_VERSION_IDS,
        &info::LIST_SECRETS,
        &info::PUT_RESOURCE_POLICY,
        &info::PUT_SECRET_VALUE,
        &info::RESTORE_SECRET,
        &info::ROTATE_SECRET,
        &info::TAG_RESOURCE,
        &info::UNTAG_RESOURCE,
        &info::UPDATE_SECRET,
        &info::UPDATE_SECRET_VERSION_STAGE,
        &info::VALIDATE_RESOURCE_POLICY,
    ],
};

pub struct BatchGetSecretValue;

impl crate::Operation for BatchGetSecretValue {
    type Input = BatchGetSecretValueInput;
    type Output = BatchGetSecretValueOutput;
    const SERVICE: &'static crate::ServiceInfo = &SERVICE;
    const INFO: &'static crate::OperationInfo = &info::BATCH_GET_SECRET_VALUE;
}

pub struct CancelRotateSecret;

impl crate::Operation for CancelRotateSecret {
    type Input = CancelRotateSecretInput;
    type Output = CancelRotateSecretOutput;
    const SERVICE: &'static crate::ServiceInfo = &SERVICE;
    const INFO: &'static crate::OperationInfo = &info::CANCEL_ROTATE_SECRET;
}

pub struct CreateSecret;

impl crate::Operation for CreateSecret {
    type Input = CreateSecretInput;
    type Output = CreateSecretOutput;
    const SERVICE: &'static crate::ServiceInfo = &SERVICE;
    const INFO: &'static crate::OperationInfo = &info::CREATE_SECRET;
}

pub struct DeleteResourcePolicy;

impl crate::Operation for DeleteResourcePolicy {
    type Input = DeleteResourcePolicyInput;
    type Output = DeleteResourcePolicyOutput;
    const SERVICE: &'static crate::ServiceInfo = &SERVICE;
    const INFO: &'static crate::OperationInfo = &info::DELETE_RESOURCE_POLICY;
}

pub struct DeleteSecret;

impl crate::Operation for DeleteSecret {
    type Input = DeleteSecretInput;
    type Output = DeleteSecretOutput;
    const SERVICE: &'static crate::ServiceInfo = &SERVICE;
    const INFO: &'static crate::OperationInfo = &info::DELETE_SECRET;
}

pub struct DescribeSecret;

impl crate::Operation for DescribeSecret {
    type Input = DescribeSecretInput;
    type Output = DescribeSecretOutput;
    const SERVICE: &'static crate::ServiceInfo = &SERVICE;
    const INFO: &'static crate::OperationInfo = &info::DESCRIBE_SECRET;
}

pub struct GetRandomPassword;

impl crate::Operation for GetRandomPassword {
    type Input = GetRandomPasswordInput;
    type Output = GetRandomPasswordOutput;
    const SERVICE: &'static crate::ServiceInfo = &SERVICE;
    const INFO: &'static crate::OperationInfo = &info::GET_RANDOM_PASSWORD;
}

pub struct GetResourcePolicy;

impl crate::Operation for GetResourcePolicy {
    type Input = GetResourcePolicyInput;
    type Output = GetResourcePolicyOutput;
    const SERVICE: &'static crate::ServiceInfo = &SERVICE;
    const INFO: &'static crate::OperationInfo = &info::GET_RESOURCE_POLICY;
}

pub struct GetSecretValue;

impl crate::Operation for GetSecretValue {
    type Input = GetSecretValueInput;
    type Output = GetSecretValueOutput;
    const SERVICE: &'static crate::ServiceInfo = &SERVICE;
    const INFO: &'static crate::OperationInfo = &info::GET_SECRET_VALUE;
}

pub struct ListSecretVersionIds;

impl crate::Operation for ListSecretVersionIds {
    type Input = ListSecretVersionIdsInput;
    type Output = ListSecretVersionIdsOutput;
    const SERVICE: &'static crate::ServiceInfo = &SERVICE;
    const INFO: &'static crate::OperationInfo = &info::LIST_SECRET_VERSION_IDS;
}

pub struct ListSecrets;

impl crate::Operation for ListSecrets {
    type Input = ListSecretsInput;
    type Output = ListSecretsOutput;
    const SERVICE: &'static crate::ServiceInfo = &SERVICE;
    const INFO: &'static crate::OperationInfo = &info::LIST_SECRETS;
}

pub struct PutResourcePolicy;

impl crate::Operation for PutResourcePolicy {
    type Input = PutResourcePolicyInput;
    type Output = PutResourcePolicyOutput;
    const SERVICE: &'static crate::ServiceInfo = &SERVICE;
    const INFO: &'static crate::OperationInfo = &info::PUT_RESOURCE_POLICY;
}

pub struct PutSecretValue;

impl crate::Operation for PutSecretValue {
    type Input = PutSecretValueInput;
    type Output = PutSecretValueOutput;
    const SERVICE: &'static crate::ServiceInfo = &SERVICE;
    const INFO: &'static crate::OperationInfo = &info::PUT_SECRET_VALUE;
}

pub struct RestoreSecret;

impl crate::Operation for RestoreSecret {
    type Input = RestoreSecretInput;
    type Output = RestoreSecretOutput;
    const SERVICE: &'static crate::ServiceInfo = &SERVICE;
    const INFO: &'static crate::OperationInfo = &info::RESTORE_SECRET;
}

pub struct RotateSecret;

impl crate::Operation for RotateSecret {
    type Input = RotateSecretInput;
    type Output = RotateSecretOutput;
    const SERVICE: &'static crate::ServiceInfo = &SERVICE;
    const INFO: &'static crate::OperationInfo = &info::ROTATE_SECRET;
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

pub struct UpdateSecret;

impl crate::Operation for UpdateSecret {
    type Input = UpdateSecretInput;
    type Output = UpdateSecretOutput;
    const SERVICE: &'static crate::ServiceInfo = &SERVICE;
    const INFO: &'static crate::OperationInfo = &info::UPDATE_SECRET;
}

pub struct UpdateSecretVersionStage;

impl crate::Operation for UpdateSecretVersionStage {
    type Input = UpdateSecretVersionStageInput;
    type Output = UpdateSecretVersionStageOutput;
    const SERVICE: &'static crate::ServiceInfo = &SERVICE;
    const INFO: &'static crate::OperationInfo = &info::UPDATE_SECRET_VERSION_STAGE;
}

pub struct ValidateResourcePolicy;

impl crate::Operation for ValidateResourcePolicy {
    type Input = ValidateResourcePolicyInput;
    type Output = ValidateResourcePolicyOutput;
    const SERVICE: &'static crate::ServiceInfo = &SERVICE;
    const INFO: &'static crate::OperationInfo = &info::VALIDATE_RESOURCE_POLICY;
}

/// What the model says of the operations.
pub mod info {
    use super::schema;
    use crate::OperationInfo;

    pub static BATCH_GET_SECRET_VALUE: OperationInfo = OperationInfo {
        name: "BatchGetSecretValue",
        method: "POST",
        uri: "/",
        status: 200,
        input: &schema::BATCH_GET_SECRET_VALUE_REQUEST,
        output: &schema::BATCH_GET_SECRET_VALUE_RESPONSE,
        result_wrapper: None,
        input_xml_name: None,
        input_xml_namespace: None,
        errors: &[
            "ResourceNotFoundException",
            "InvalidParameterException",
            "InvalidRequestException",
            "DecryptionFailure",
            "InternalServiceError",
            "InvalidNextTokenException",
        ],
    };
    pub static CANCEL_ROTATE_SECRET: OperationInfo = OperationInfo {
        name: "CancelRotateSecret",
        method: "POST",
        uri: "/",
        status: 200,
        input: &schema::CANCEL_ROTATE_SECRET_REQUEST,
        output: &schema::CANCEL_ROTATE_SECRET_RESPONSE,
        result_wrapper: None,
        input_xml_name: None,
        input_xml_namespace: None,
        errors: &[
            "ResourceNotFoundException",
            "InvalidParameterException",
            "InternalServiceError",
            "InvalidRequestException",
        ],
    };
    pub static CREATE_SECRET: OperationInfo = OperationInfo {
        name: "CreateSecret",
        method: "POST",
        uri: "/",
        status: 200,
        input: &schema::CREATE_SECRET_REQUEST,
        output: &schema::CREATE_SECRET_RESPONSE,
        result_wrapper: None,
        input_xml_name: None,
        input_xml_namespace: None,
        errors: &[
            "InvalidParameterException",
            "InvalidRequestException",
            "LimitExceededException",
            "EncryptionFailure",
            "ResourceExistsException",
            "ResourceNotFoundException",
            "MalformedPolicyDocumentException",
            "InternalServiceError",
            "PreconditionNotMetException",
            "DecryptionFailure",
        ],
    };
    pub static DELETE_RESOURCE_POLICY: OperationInfo = OperationInfo {
        name: "DeleteResourcePolicy",
        method: "POST",
        uri: "/",
        status: 200,
        input: &schema::DELETE_RESOURCE_POLICY_REQUEST,
        output: &schema::DELETE_RESOURCE_POLICY_RESPONSE,
        result_wrapper: None,
        input_xml_name: None,
        input_xml_namespace: None,
        errors: &[
            "ResourceNotFoundException",
            "InternalServiceError",
            "InvalidRequestException",
            "InvalidParameterException",
        ],
    };
    pub static DELETE_SECRET: OperationInfo = OperationInfo {
        name: "DeleteSecret",
        method: "POST",
        uri: "/",
        status: 200,
        input: &schema::DELETE_SECRET_REQUEST,
        output: &schema::DELETE_SECRET_RESPONSE,
        result_wrapper: None,
        input_xml_name: None,
        input_xml_namespace: None,
        errors: &[
            "ResourceNotFoundException",
            "InvalidParameterException",
            "InvalidRequestException",
            "InternalServiceError",
        ],
    };
    pub static DESCRIBE_SECRET: OperationInfo = OperationInfo {
        name: "DescribeSecret",
        method: "POST",
        uri: "/",
        status: 200,
        input: &schema::DESCRIBE_SECRET_REQUEST,
        output: &schema::DESCRIBE_SECRET_RESPONSE,
        result_wrapper: None,
        input_xml_name: None,
        input_xml_namespace: None,
        errors: &["ResourceNotFoundException", "InternalServiceError", "InvalidParameterException"],
    };
    pub static GET_RANDOM_PASSWORD: OperationInfo = OperationInfo {
        name: "GetRandomPassword",
        method: "POST",
        uri: "/",
        status: 200,
        input: &schema::GET_RANDOM_PASSWORD_REQUEST,
        output: &schema::GET_RANDOM_PASSWORD_RESPONSE,
        result_wrapper: None,
        input_xml_name: None,
        input_xml_namespace: None,
        errors: &["InvalidParameterException", "InvalidRequestException", "InternalServiceError"],
    };
    pub static GET_RESOURCE_POLICY: OperationInfo = OperationInfo {
        name: "GetResourcePolicy",
        method: "POST",
        uri: "/",
        status: 200,
        input: &schema::GET_RESOURCE_POLICY_REQUEST,
        output: &schema::GET_RESOURCE_POLICY_RESPONSE,
        result_wrapper: None,
        input_xml_name: None,
        input_xml_namespace: None,
        errors: &[
            "ResourceNotFoundException",
            "InternalServiceError",
            "InvalidRequestException",
            "InvalidParameterException",
        ],
    };
    pub static GET_SECRET_VALUE: OperationInfo = OperationInfo {
        name: "GetSecretValue",
        method: "POST",
        uri: "/",
        status: 200,
        input: &schema::GET_SECRET_VALUE_REQUEST,
        output: &schema::GET_SECRET_VALUE_RESPONSE,
        result_wrapper: None,
        input_xml_name: None,
        input_xml_namespace: None,
        errors: &[
            "ResourceNotFoundException",
            "InvalidParameterException",
            "InvalidRequestException",
            "DecryptionFailure",
            "InternalServiceError",
        ],
    };
    pub static LIST_SECRET_VERSION_IDS: OperationInfo = OperationInfo {
        name: "ListSecretVersionIds",
        method: "POST",
        uri: "/",
        status: 200,
        input: &schema::LIST_SECRET_VERSION_IDS_REQUEST,
        output: &schema::LIST_SECRET_VERSION_IDS_RESPONSE,
        result_wrapper: None,
        input_xml_name: None,
        input_xml_namespace: None,
        errors: &[
            "InvalidNextTokenException",
            "ResourceNotFoundException",
            "InternalServiceError",
            "InvalidParameterException",
        ],
    };
    pub static LIST_SECRETS: OperationInfo = OperationInfo {
        name: "ListSecrets",
        method: "POST",
        uri: "/",
        status: 200,
        input: &schema::LIST_SECRETS_REQUEST,
        output: &schema::LIST_SECRETS_RESPONSE,
        result_wrapper: None,
        input_xml_name: None,
        input_xml_namespace: None,
        errors: &[
            "InvalidParameterException",
            "InvalidRequestException",
            "InvalidNextTokenException",
            "InternalServiceError",
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
            "MalformedPolicyDocumentException",
            "ResourceNotFoundException",
            "InvalidParameterException",
            "InternalServiceError",
            "InvalidRequestException",
            "PublicPolicyException",
        ],
    };
    pub static PUT_SECRET_VALUE: OperationInfo = OperationInfo {
        name: "PutSecretValue",
        method: "POST",
        uri: "/",
        status: 200,
        input: &schema::PUT_SECRET_VALUE_REQUEST,
        output: &schema::PUT_SECRET_VALUE_RESPONSE,
        result_wrapper: None,
        input_xml_name: None,
        input_xml_namespace: None,
        errors: &[
            "InvalidParameterException",
            "InvalidRequestException",
            "LimitExceededException",
            "EncryptionFailure",
            "ResourceExistsException",
            "ResourceNotFoundException",
            "InternalServiceError",
            "DecryptionFailure",
        ],
    };
    pub static RESTORE_SECRET: OperationInfo = OperationInfo {
        name: "RestoreSecret",
        method: "POST",
        uri: "/",
        status: 200,
        input: &schema::RESTORE_SECRET_REQUEST,
        output: &schema::RESTORE_SECRET_RESPONSE,
        result_wrapper: None,
        input_xml_name: None,
        input_xml_namespace: None,
        errors: &[
            "ResourceNotFoundException",
            "InvalidParameterException",
            "InvalidRequestException",
            "InternalServiceError",
        ],
    };
    pub static ROTATE_SECRET: OperationInfo = OperationInfo {
        name: "RotateSecret",
        method: "POST",
        uri: "/",
        status: 200,
        input: &schema::ROTATE_SECRET_REQUEST,
        output: &schema::ROTATE_SECRET_RESPONSE,
        result_wrapper: None,
        input_xml_name: None,
        input_xml_namespace: None,
        errors: &[
            "ResourceNotFoundException",
            "InvalidParameterException",
            "InternalServiceError",
            "InvalidRequestException",
        ],
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
            "ResourceNotFoundException",
            "InvalidRequestException",
            "InvalidParameterException",
            "InternalServiceError",
        ],
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
        errors: &[
            "ResourceNotFoundException",
            "InvalidRequestException",
            "InvalidParameterException",
            "InternalServiceError",
        ],
    };
    pub static UPDATE_SECRET: OperationInfo = OperationInfo {
        name: "UpdateSecret",
        method: "POST",
        uri: "/",
        status: 200,
        input: &schema::UPDATE_SECRET_REQUEST,
        output: &schema::UPDATE_SECRET_RESPONSE,
        result_wrapper: None,
        input_xml_name: None,
        input_xml_namespace: None,
        errors: &[
            "InvalidParameterException",
            "InvalidRequestException",
            "LimitExceededException",
            "EncryptionFailure",
            "ResourceExistsException",
            "ResourceNotFoundException",
            "MalformedPolicyDocumentException",
            "InternalServiceError",
            "PreconditionNotMetException",
            "DecryptionFailure",
        ],
    };
    pub static UPDATE_SECRET_VERSION_STAGE: OperationInfo = OperationInfo {
        name: "UpdateSecretVersionStage",
        method: "POST",
        uri: "/",
        status: 200,
        input: &schema::UPDATE_SECRET_VERSION_STAGE_REQUEST,
        output: &schema::UPDATE_SECRET_VERSION_STAGE_RESPONSE,
        result_wrapper: None,
        input_xml_name: None,
        input_xml_namespace: None,
        errors: &[
            "ResourceNotFoundException",
            "InvalidParameterException",
            "InvalidRequestException",
            "LimitExceededException",
            "InternalServiceError",
        ],
    };
    pub static VALIDATE_RESOURCE_POLICY: OperationInfo = OperationInfo {
        name: "ValidateResourcePolicy",
        method: "POST",
        uri: "/",
        status: 200,
        input: &schema::VALIDATE_RESOURCE_POLICY_REQUEST,
        output: &schema::VALIDATE_RESOURCE_POLICY_RESPONSE,
        result_wrapper: None,
        input_xml_name: None,
        input_xml_namespace: None,
        errors: &[
            "MalformedPolicyDocumentException",
            "ResourceNotFoundException",
            "InvalidParameterException",
            "InternalServiceError",
            "InvalidRequestException",
        ],
    };
}

/// The errors that the model lists for the operations.
pub mod errors {
    use crate::Error;

    pub fn decryption_failure(message: impl Into<String>) -> Error {
        Error::new("DecryptionFailure", 400, message)
    }
    pub fn encryption_failure(message: impl Into<String>) -> Error {
        Error::new("EncryptionFailure", 400, message)
    }
    pub fn internal_service_error(message: impl Into<String>) -> Error {
        Error::new("InternalServiceError", 500, message)
    }
    pub fn invalid_next_token_exception(message: impl Into<String>) -> Error {
        Error::new("InvalidNextTokenException", 400, message)
    }
    pub fn invalid_parameter_exception(message: impl Into<String>) -> Error {
        Error::new("InvalidParameterException", 400, message)
    }
    pub fn invalid_request_exception(message: impl Into<String>) -> Error {
        Error::new("InvalidRequestException", 400, message)
    }
    pub fn limit_exceeded_exception(message: impl Into<String>) -> Error {
        Error::new("LimitExceededException", 400, message)
    }
    pub fn malformed_policy_document_exception(message: impl Into<String>) -> Error {
        Error::new("MalformedPolicyDocumentException", 400, message)
    }
    pub fn precondition_not_met_exception(message: impl Into<String>) -> Error {
        Error::new("PreconditionNotMetException", 400, message)
    }
    pub fn public_policy_exception(message: impl Into<String>) -> Error {
        Error::new("PublicPolicyException", 400, message)
    }
    pub fn resource_exists_exception(message: impl Into<String>) -> Error {
        Error::new("ResourceExistsException", 400, message)
    }
    pub fn resource_not_found_exception(message: impl Into<String>) -> Error {
        Error::new("ResourceNotFoundException", 400, message)
    }
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct APIErrorType {
    pub secret_id: Option<String>,
    pub error_code: Option<String>,
    pub message: Option<String>,
}

impl crate::TreeValue for APIErrorType {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self {
            secret_id: s.take_optional(0)?,
            error_code: s.take_optional(1)?,
            message: s.take_optional(2)?,
        })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(3);
        s.put_optional(0, self.secret_id);
        s.put_optional(1, self.error_code);
        s.put_optional(2, self.message);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for APIErrorType {
    const SCHEMA: &'static crate::Schema = &schema::API_ERROR_TYPE;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct BatchGetSecretValueInput {
    pub secret_id_list: Option<Vec<String>>,
    pub filters: Option<Vec<Filter>>,
    pub max_results: Option<i32>,
    pub next_token: Option<String>,
}

impl crate::TreeValue for BatchGetSecretValueInput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self {
            secret_id_list: s.take_optional(0)?,
            filters: s.take_optional(1)?,
            max_results: s.take_optional(2)?,
            next_token: s.take_optional(3)?,
        })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(4);
        s.put_optional(0, self.secret_id_list);
        s.put_optional(1, self.filters);
        s.put_optional(2, self.max_results);
        s.put_optional(3, self.next_token);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for BatchGetSecretValueInput {
    const SCHEMA: &'static crate::Schema = &schema::BATCH_GET_SECRET_VALUE_REQUEST;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct BatchGetSecretValueOutput {
    pub secret_values: Option<Vec<SecretValueEntry>>,
    pub next_token: Option<String>,
    pub errors: Option<Vec<APIErrorType>>,
}

impl crate::TreeValue for BatchGetSecretValueOutput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self {
            secret_values: s.take_optional(0)?,
            next_token: s.take_optional(1)?,
            errors: s.take_optional(2)?,
        })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(3);
        s.put_optional(0, self.secret_values);
        s.put_optional(1, self.next_token);
        s.put_optional(2, self.errors);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for BatchGetSecretValueOutput {
    const SCHEMA: &'static crate::Schema = &schema::BATCH_GET_SECRET_VALUE_RESPONSE;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct CancelRotateSecretInput {
    pub secret_id: String,
}

impl crate::TreeValue for CancelRotateSecretInput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self { secret_id: s.take(0)? })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(1);
        s.put(0, self.secret_id);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for CancelRotateSecretInput {
    const SCHEMA: &'static crate::Schema = &schema::CANCEL_ROTATE_SECRET_REQUEST;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct CancelRotateSecretOutput {
    pub arn: Option<String>,
    pub name: Option<String>,
    pub version_id: Option<String>,
}

impl crate::TreeValue for CancelRotateSecretOutput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self { arn: s.take_optional(0)?, name: s.take_optional(1)?, version_id: s.take_optional(2)? })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(3);
        s.put_optional(0, self.arn);
        s.put_optional(1, self.name);
        s.put_optional(2, self.version_id);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for CancelRotateSecretOutput {
    const SCHEMA: &'static crate::Schema = &schema::CANCEL_ROTATE_SECRET_RESPONSE;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct CreateSecretInput {
    pub name: String,
    pub client_request_token: Option<String>,
    pub description: Option<String>,
    pub kms_key_id: Option<String>,
    pub secret_binary: Option<bytes::Bytes>,
    pub secret_string: Option<String>,
    pub tags: Option<Vec<Tag>>,
    pub add_replica_regions: Option<Vec<ReplicaRegionType>>,
    pub force_overwrite_replica_secret: Option<bool>,
    pub r#type: Option<String>,
    pub cross_account_primary_arn: Option<String>,
}

impl crate::TreeValue for CreateSecretInput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self {
            name: s.take(0)?,
            client_request_token: s.take_optional(1)?,
            description: s.take_optional(2)?,
            kms_key_id: s.take_optional(3)?,
            secret_binary: s.take_optional(4)?,
            secret_string: s.take_optional(5)?,
            tags: s.take_optional(6)?,
            add_replica_regions: s.take_optional(7)?,
            force_overwrite_replica_secret: s.take_optional(8)?,
            r#type: s.take_optional(9)?,
            cross_account_primary_arn: s.take_optional(10)?,
        })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(11);
        s.put(0, self.name);
        s.put_optional(1, self.client_request_token);
        s.put_optional(2, self.description);
        s.put_optional(3, self.kms_key_id);
        s.put_optional(4, self.secret_binary);
        s.put_optional(5, self.secret_string);
        s.put_optional(6, self.tags);
        s.put_optional(7, self.add_replica_regions);
        s.put_optional(8, self.force_overwrite_replica_secret);
        s.put_optional(9, self.r#type);
        s.put_optional(10, self.cross_account_primary_arn);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for CreateSecretInput {
    const SCHEMA: &'static crate::Schema = &schema::CREATE_SECRET_REQUEST;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct CreateSecretOutput {
    pub arn: Option<String>,
    pub name: Option<String>,
    pub version_id: Option<String>,
    pub replication_status: Option<Vec<ReplicationStatusType>>,
}

impl crate::TreeValue for CreateSecretOutput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self {
            arn: s.take_optional(0)?,
            name: s.take_optional(1)?,
            version_id: s.take_optional(2)?,
            replication_status: s.take_optional(3)?,
        })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(4);
        s.put_optional(0, self.arn);
        s.put_optional(1, self.name);
        s.put_optional(2, self.version_id);
        s.put_optional(3, self.replication_status);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for CreateSecretOutput {
    const SCHEMA: &'static crate::Schema = &schema::CREATE_SECRET_RESPONSE;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct CrossAccountPrimaryType {
    pub primary_secret_arn: Option<String>,
    pub replication_status: Option<StatusType>,
    pub status_message: Option<String>,
}

impl crate::TreeValue for CrossAccountPrimaryType {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self {
            primary_secret_arn: s.take_optional(0)?,
            replication_status: s.take_optional(1)?,
            status_message: s.take_optional(2)?,
        })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(3);
        s.put_optional(0, self.primary_secret_arn);
        s.put_optional(1, self.replication_status);
        s.put_optional(2, self.status_message);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for CrossAccountPrimaryType {
    const SCHEMA: &'static crate::Schema = &schema::CROSS_ACCOUNT_PRIMARY_TYPE;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct CrossAccountReplicaEntry {
    pub replica_secret_arn: Option<String>,
    pub replication_role_arn: Option<String>,
    pub replication_status: Option<StatusType>,
    pub status_message: Option<String>,
}

impl crate::TreeValue for CrossAccountReplicaEntry {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self {
            replica_secret_arn: s.take_optional(0)?,
            replication_role_arn: s.take_optional(1)?,
            replication_status: s.take_optional(2)?,
            status_message: s.take_optional(3)?,
        })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(4);
        s.put_optional(0, self.replica_secret_arn);
        s.put_optional(1, self.replication_role_arn);
        s.put_optional(2, self.replication_status);
        s.put_optional(3, self.status_message);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for CrossAccountReplicaEntry {
    const SCHEMA: &'static crate::Schema = &schema::CROSS_ACCOUNT_REPLICA_ENTRY;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct DeleteResourcePolicyInput {
    pub secret_id: String,
    pub policy_name: Option<String>,
}

impl crate::TreeValue for DeleteResourcePolicyInput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self { secret_id: s.take(0)?, policy_name: s.take_optional(1)? })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(2);
        s.put(0, self.secret_id);
        s.put_optional(1, self.policy_name);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for DeleteResourcePolicyInput {
    const SCHEMA: &'static crate::Schema = &schema::DELETE_RESOURCE_POLICY_REQUEST;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct DeleteResourcePolicyOutput {
    pub arn: Option<String>,
    pub name: Option<String>,
    pub policy_name: Option<String>,
}

impl crate::TreeValue for DeleteResourcePolicyOutput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self { arn: s.take_optional(0)?, name: s.take_optional(1)?, policy_name: s.take_optional(2)? })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(3);
        s.put_optional(0, self.arn);
        s.put_optional(1, self.name);
        s.put_optional(2, self.policy_name);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for DeleteResourcePolicyOutput {
    const SCHEMA: &'static crate::Schema = &schema::DELETE_RESOURCE_POLICY_RESPONSE;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct DeleteSecretInput {
    pub secret_id: String,
    pub recovery_window_in_days: Option<i64>,
    pub force_delete_without_recovery: Option<bool>,
}

impl crate::TreeValue for DeleteSecretInput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self {
            secret_id: s.take(0)?,
            recovery_window_in_days: s.take_optional(1)?,
            force_delete_without_recovery: s.take_optional(2)?,
        })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(3);
        s.put(0, self.secret_id);
        s.put_optional(1, self.recovery_window_in_days);
        s.put_optional(2, self.force_delete_without_recovery);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for DeleteSecretInput {
    const SCHEMA: &'static crate::Schema = &schema::DELETE_SECRET_REQUEST;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct DeleteSecretOutput {
    pub arn: Option<String>,
    pub name: Option<String>,
    pub deletion_date: Option<crate::Timestamp>,
}

impl crate::TreeValue for DeleteSecretOutput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self { arn: s.take_optional(0)?, name: s.take_optional(1)?, deletion_date: s.take_optional(2)? })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(3);
        s.put_optional(0, self.arn);
        s.put_optional(1, self.name);
        s.put_optional(2, self.deletion_date);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for DeleteSecretOutput {
    const SCHEMA: &'static crate::Schema = &schema::DELETE_SECRET_RESPONSE;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct DescribeSecretInput {
    pub secret_id: String,
}

impl crate::TreeValue for DescribeSecretInput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self { secret_id: s.take(0)? })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(1);
        s.put(0, self.secret_id);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for DescribeSecretInput {
    const SCHEMA: &'static crate::Schema = &schema::DESCRIBE_SECRET_REQUEST;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct DescribeSecretOutput {
    pub arn: Option<String>,
    pub name: Option<String>,
    pub r#type: Option<String>,
    pub description: Option<String>,
    pub kms_key_id: Option<String>,
    pub rotation_enabled: Option<bool>,
    pub rotation_lambda_arn: Option<String>,
    pub rotation_rules: Option<RotationRulesType>,
    pub external_secret_rotation_metadata: Option<Vec<ExternalSecretRotationMetadataItem>>,
    pub external_secret_rotation_role_arn: Option<String>,
    pub last_rotated_date: Option<crate::Timestamp>,
    pub last_changed_date: Option<crate::Timestamp>,
    pub last_accessed_date: Option<crate::Timestamp>,
    pub deleted_date: Option<crate::Timestamp>,
    pub next_rotation_date: Option<crate::Timestamp>,
    pub tags: Option<Vec<Tag>>,
    pub version_ids_to_stages: Option<indexmap::IndexMap<String, Vec<String>>>,
    pub owning_service: Option<String>,
    pub created_date: Option<crate::Timestamp>,
    pub primary_region: Option<String>,
    pub replication_status: Option<Vec<ReplicationStatusType>>,
    pub cross_account_primary: Option<CrossAccountPrimaryType>,
    pub cross_account_replicas: Option<Vec<CrossAccountReplicaEntry>>,
}

impl crate::TreeValue for DescribeSecretOutput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self {
            arn: s.take_optional(0)?,
            name: s.take_optional(1)?,
            r#type: s.take_optional(2)?,
            description: s.take_optional(3)?,
            kms_key_id: s.take_optional(4)?,
            rotation_enabled: s.take_optional(5)?,
            rotation_lambda_arn: s.take_optional(6)?,
            rotation_rules: s.take_optional(7)?,
            external_secret_rotation_metadata: s.take_optional(8)?,
            external_secret_rotation_role_arn: s.take_optional(9)?,
            last_rotated_date: s.take_optional(10)?,
            last_changed_date: s.take_optional(11)?,
            last_accessed_date: s.take_optional(12)?,
            deleted_date: s.take_optional(13)?,
            next_rotation_date: s.take_optional(14)?,
            tags: s.take_optional(15)?,
            version_ids_to_stages: s.take_optional(16)?,
            owning_service: s.take_optional(17)?,
            created_date: s.take_optional(18)?,
            primary_region: s.take_optional(19)?,
            replication_status: s.take_optional(20)?,
            cross_account_primary: s.take_optional(21)?,
            cross_account_replicas: s.take_optional(22)?,
        })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(23);
        s.put_optional(0, self.arn);
        s.put_optional(1, self.name);
        s.put_optional(2, self.r#type);
        s.put_optional(3, self.description);
        s.put_optional(4, self.kms_key_id);
        s.put_optional(5, self.rotation_enabled);
        s.put_optional(6, self.rotation_lambda_arn);
        s.put_optional(7, self.rotation_rules);
        s.put_optional(8, self.external_secret_rotation_metadata);
        s.put_optional(9, self.external_secret_rotation_role_arn);
        s.put_optional(10, self.last_rotated_date);
        s.put_optional(11, self.last_changed_date);
        s.put_optional(12, self.last_accessed_date);
        s.put_optional(13, self.deleted_date);
        s.put_optional(14, self.next_rotation_date);
        s.put_optional(15, self.tags);
        s.put_optional(16, self.version_ids_to_stages);
        s.put_optional(17, self.owning_service);
        s.put_optional(18, self.created_date);
        s.put_optional(19, self.primary_region);
        s.put_optional(20, self.replication_status);
        s.put_optional(21, self.cross_account_primary);
        s.put_optional(22, self.cross_account_replicas);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for DescribeSecretOutput {
    const SCHEMA: &'static crate::Schema = &schema::DESCRIBE_SECRET_RESPONSE;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct ExternalSecretRotationMetadataItem {
    pub key: Option<String>,
    pub value: Option<String>,
}

impl crate::TreeValue for ExternalSecretRotationMetadataItem {
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

impl crate::Shape for ExternalSecretRotationMetadataItem {
    const SCHEMA: &'static crate::Schema = &schema::EXTERNAL_SECRET_ROTATION_METADATA_ITEM;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct Filter {
    pub key: Option<FilterNameStringType>,
    pub values: Option<Vec<String>>,
}

impl crate::TreeValue for Filter {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self { key: s.take_optional(0)?, values: s.take_optional(1)? })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(2);
        s.put_optional(0, self.key);
        s.put_optional(1, self.values);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for Filter {
    const SCHEMA: &'static crate::Schema = &schema::FILTER;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct GetRandomPasswordInput {
    pub password_length: Option<i64>,
    pub exclude_characters: Option<String>,
    pub exclude_numbers: Option<bool>,
    pub exclude_punctuation: Option<bool>,
    pub exclude_uppercase: Option<bool>,
    pub exclude_lowercase: Option<bool>,
    pub include_space: Option<bool>,
    pub require_each_included_type: Option<bool>,
}

impl crate::TreeValue for GetRandomPasswordInput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self {
            password_length: s.take_optional(0)?,
            exclude_characters: s.take_optional(1)?,
            exclude_numbers: s.take_optional(2)?,
            exclude_punctuation: s.take_optional(3)?,
            exclude_uppercase: s.take_optional(4)?,
            exclude_lowercase: s.take_optional(5)?,
            include_space: s.take_optional(6)?,
            require_each_included_type: s.take_optional(7)?,
        })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(8);
        s.put_optional(0, self.password_length);
        s.put_optional(1, self.exclude_characters);
        s.put_optional(2, self.exclude_numbers);
        s.put_optional(3, self.exclude_punctuation);
        s.put_optional(4, self.exclude_uppercase);
        s.put_optional(5, self.exclude_lowercase);
        s.put_optional(6, self.include_space);
        s.put_optional(7, self.require_each_included_type);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for GetRandomPasswordInput {
    const SCHEMA: &'static crate::Schema = &schema::GET_RANDOM_PASSWORD_REQUEST;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct GetRandomPasswordOutput {
    pub random_password: Option<String>,
}

impl crate::TreeValue for GetRandomPasswordOutput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self { random_password: s.take_optional(0)? })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(1);
        s.put_optional(0, self.random_password);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for GetRandomPasswordOutput {
    const SCHEMA: &'static crate::Schema = &schema::GET_RANDOM_PASSWORD_RESPONSE;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct GetResourcePolicyInput {
    pub secret_id: String,
    pub policy_name: Option<String>,
}

impl crate::TreeValue for GetResourcePolicyInput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self { secret_id: s.take(0)?, policy_name: s.take_optional(1)? })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(2);
        s.put(0, self.secret_id);
        s.put_optional(1, self.policy_name);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for GetResourcePolicyInput {
    const SCHEMA: &'static crate::Schema = &schema::GET_RESOURCE_POLICY_REQUEST;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct GetResourcePolicyOutput {
    pub arn: Option<String>,
    pub name: Option<String>,
    pub resource_policy: Option<String>,
    pub policy_name: Option<String>,
}

impl crate::TreeValue for GetResourcePolicyOutput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self {
            arn: s.take_optional(0)?,
            name: s.take_optional(1)?,
            resource_policy: s.take_optional(2)?,
            policy_name: s.take_optional(3)?,
        })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(4);
        s.put_optional(0, self.arn);
        s.put_optional(1, self.name);
        s.put_optional(2, self.resource_policy);
        s.put_optional(3, self.policy_name);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for GetResourcePolicyOutput {
    const SCHEMA: &'static crate::Schema = &schema::GET_RESOURCE_POLICY_RESPONSE;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct GetSecretValueInput {
    pub secret_id: String,
    pub version_id: Option<String>,
    pub version_stage: Option<String>,
}

impl crate::TreeValue for GetSecretValueInput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self {
            secret_id: s.take(0)?,
            version_id: s.take_optional(1)?,
            version_stage: s.take_optional(2)?,
        })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(3);
        s.put(0, self.secret_id);
        s.put_optional(1, self.version_id);
        s.put_optional(2, self.version_stage);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for GetSecretValueInput {
    const SCHEMA: &'static crate::Schema = &schema::GET_SECRET_VALUE_REQUEST;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct GetSecretValueOutput {
    pub arn: Option<String>,
    pub name: Option<String>,
    pub version_id: Option<String>,
    pub secret_binary: Option<bytes::Bytes>,
    pub secret_string: Option<String>,
    pub version_stages: Option<Vec<String>>,
    pub created_date: Option<crate::Timestamp>,
}

impl crate::TreeValue for GetSecretValueOutput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self {
            arn: s.take_optional(0)?,
            name: s.take_optional(1)?,
            version_id: s.take_optional(2)?,
            secret_binary: s.take_optional(3)?,
            secret_string: s.take_optional(4)?,
            version_stages: s.take_optional(5)?,
            created_date: s.take_optional(6)?,
        })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(7);
        s.put_optional(0, self.arn);
        s.put_optional(1, self.name);
        s.put_optional(2, self.version_id);
        s.put_optional(3, self.secret_binary);
        s.put_optional(4, self.secret_string);
        s.put_optional(5, self.version_stages);
        s.put_optional(6, self.created_date);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for GetSecretValueOutput {
    const SCHEMA: &'static crate::Schema = &schema::GET_SECRET_VALUE_RESPONSE;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct ListSecretVersionIdsInput {
    pub secret_id: String,
    pub max_results: Option<i32>,
    pub next_token: Option<String>,
    pub include_deprecated: Option<bool>,
}

impl crate::TreeValue for ListSecretVersionIdsInput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self {
            secret_id: s.take(0)?,
            max_results: s.take_optional(1)?,
            next_token: s.take_optional(2)?,
            include_deprecated: s.take_optional(3)?,
        })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(4);
        s.put(0, self.secret_id);
        s.put_optional(1, self.max_results);
        s.put_optional(2, self.next_token);
        s.put_optional(3, self.include_deprecated);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for ListSecretVersionIdsInput {
    const SCHEMA: &'static crate::Schema = &schema::LIST_SECRET_VERSION_IDS_REQUEST;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct ListSecretVersionIdsOutput {
    pub versions: Option<Vec<SecretVersionsListEntry>>,
    pub next_token: Option<String>,
    pub arn: Option<String>,
    pub name: Option<String>,
}

impl crate::TreeValue for ListSecretVersionIdsOutput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self {
            versions: s.take_optional(0)?,
            next_token: s.take_optional(1)?,
            arn: s.take_optional(2)?,
            name: s.take_optional(3)?,
        })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(4);
        s.put_optional(0, self.versions);
        s.put_optional(1, self.next_token);
        s.put_optional(2, self.arn);
        s.put_optional(3, self.name);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for ListSecretVersionIdsOutput {
    const SCHEMA: &'static crate::Schema = &schema::LIST_SECRET_VERSION_IDS_RESPONSE;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct ListSecretsInput {
    pub include_planned_deletion: Option<bool>,
    pub max_results: Option<i32>,
    pub next_token: Option<String>,
    pub filters: Option<Vec<Filter>>,
    pub sort_order: Option<SortOrderType>,
    pub sort_by: Option<SortByType>,
}

impl crate::TreeValue for ListSecretsInput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self {
            include_planned_deletion: s.take_optional(0)?,
            max_results: s.take_optional(1)?,
            next_token: s.take_optional(2)?,
            filters: s.take_optional(3)?,
            sort_order: s.take_optional(4)?,
            sort_by: s.take_optional(5)?,
        })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(6);
        s.put_optional(0, self.include_planned_deletion);
        s.put_optional(1, self.max_results);
        s.put_optional(2, self.next_token);
        s.put_optional(3, self.filters);
        s.put_optional(4, self.sort_order);
        s.put_optional(5, self.sort_by);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for ListSecretsInput {
    const SCHEMA: &'static crate::Schema = &schema::LIST_SECRETS_REQUEST;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct ListSecretsOutput {
    pub secret_list: Option<Vec<SecretListEntry>>,
    pub next_token: Option<String>,
}

impl crate::TreeValue for ListSecretsOutput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self { secret_list: s.take_optional(0)?, next_token: s.take_optional(1)? })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(2);
        s.put_optional(0, self.secret_list);
        s.put_optional(1, self.next_token);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for ListSecretsOutput {
    const SCHEMA: &'static crate::Schema = &schema::LIST_SECRETS_RESPONSE;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct PutResourcePolicyInput {
    pub secret_id: String,
    pub resource_policy: String,
    pub policy_name: Option<String>,
    pub block_public_policy: Option<bool>,
}

impl crate::TreeValue for PutResourcePolicyInput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self {
            secret_id: s.take(0)?,
            resource_policy: s.take(1)?,
            policy_name: s.take_optional(2)?,
            block_public_policy: s.take_optional(3)?,
        })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(4);
        s.put(0, self.secret_id);
        s.put(1, self.resource_policy);
        s.put_optional(2, self.policy_name);
        s.put_optional(3, self.block_public_policy);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for PutResourcePolicyInput {
    const SCHEMA: &'static crate::Schema = &schema::PUT_RESOURCE_POLICY_REQUEST;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct PutResourcePolicyOutput {
    pub arn: Option<String>,
    pub name: Option<String>,
    pub policy_name: Option<String>,
}

impl crate::TreeValue for PutResourcePolicyOutput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self { arn: s.take_optional(0)?, name: s.take_optional(1)?, policy_name: s.take_optional(2)? })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(3);
        s.put_optional(0, self.arn);
        s.put_optional(1, self.name);
        s.put_optional(2, self.policy_name);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for PutResourcePolicyOutput {
    const SCHEMA: &'static crate::Schema = &schema::PUT_RESOURCE_POLICY_RESPONSE;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct PutSecretValueInput {
    pub secret_id: String,
    pub client_request_token: Option<String>,
    pub secret_binary: Option<bytes::Bytes>,
    pub secret_string: Option<String>,
    pub version_stages: Option<Vec<String>>,
    pub rotation_token: Option<String>,
}

impl crate::TreeValue for PutSecretValueInput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self {
            secret_id: s.take(0)?,
            client_request_token: s.take_optional(1)?,
            secret_binary: s.take_optional(2)?,
            secret_string: s.take_optional(3)?,
            version_stages: s.take_optional(4)?,
            rotation_token: s.take_optional(5)?,
        })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(6);
        s.put(0, self.secret_id);
        s.put_optional(1, self.client_request_token);
        s.put_optional(2, self.secret_binary);
        s.put_optional(3, self.secret_string);
        s.put_optional(4, self.version_stages);
        s.put_optional(5, self.rotation_token);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for PutSecretValueInput {
    const SCHEMA: &'static crate::Schema = &schema::PUT_SECRET_VALUE_REQUEST;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct PutSecretValueOutput {
    pub arn: Option<String>,
    pub name: Option<String>,
    pub version_id: Option<String>,
    pub version_stages: Option<Vec<String>>,
}

impl crate::TreeValue for PutSecretValueOutput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self {
            arn: s.take_optional(0)?,
            name: s.take_optional(1)?,
            version_id: s.take_optional(2)?,
            version_stages: s.take_optional(3)?,
        })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(4);
        s.put_optional(0, self.arn);
        s.put_optional(1, self.name);
        s.put_optional(2, self.version_id);
        s.put_optional(3, self.version_stages);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for PutSecretValueOutput {
    const SCHEMA: &'static crate::Schema = &schema::PUT_SECRET_VALUE_RESPONSE;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct ReplicaRegionType {
    pub region: Option<String>,
    pub kms_key_id: Option<String>,
}

impl crate::TreeValue for ReplicaRegionType {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self { region: s.take_optional(0)?, kms_key_id: s.take_optional(1)? })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(2);
        s.put_optional(0, self.region);
        s.put_optional(1, self.kms_key_id);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for ReplicaRegionType {
    const SCHEMA: &'static crate::Schema = &schema::REPLICA_REGION_TYPE;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct ReplicationStatusType {
    pub region: Option<String>,
    pub kms_key_id: Option<String>,
    pub status: Option<StatusType>,
    pub status_message: Option<String>,
    pub last_accessed_date: Option<crate::Timestamp>,
}

impl crate::TreeValue for ReplicationStatusType {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self {
            region: s.take_optional(0)?,
            kms_key_id: s.take_optional(1)?,
            status: s.take_optional(2)?,
            status_message: s.take_optional(3)?,
            last_accessed_date: s.take_optional(4)?,
        })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(5);
        s.put_optional(0, self.region);
        s.put_optional(1, self.kms_key_id);
        s.put_optional(2, self.status);
        s.put_optional(3, self.status_message);
        s.put_optional(4, self.last_accessed_date);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for ReplicationStatusType {
    const SCHEMA: &'static crate::Schema = &schema::REPLICATION_STATUS_TYPE;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct RestoreSecretInput {
    pub secret_id: String,
}

impl crate::TreeValue for RestoreSecretInput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self { secret_id: s.take(0)? })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(1);
        s.put(0, self.secret_id);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for RestoreSecretInput {
    const SCHEMA: &'static crate::Schema = &schema::RESTORE_SECRET_REQUEST;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct RestoreSecretOutput {
    pub arn: Option<String>,
    pub name: Option<String>,
}

impl crate::TreeValue for RestoreSecretOutput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self { arn: s.take_optional(0)?, name: s.take_optional(1)? })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(2);
        s.put_optional(0, self.arn);
        s.put_optional(1, self.name);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for RestoreSecretOutput {
    const SCHEMA: &'static crate::Schema = &schema::RESTORE_SECRET_RESPONSE;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct RotateSecretInput {
    pub secret_id: String,
    pub client_request_token: Option<String>,
    pub rotation_lambda_arn: Option<String>,
    pub rotation_rules: Option<RotationRulesType>,
    pub external_secret_rotation_metadata: Option<Vec<ExternalSecretRotationMetadataItem>>,
    pub external_secret_rotation_role_arn: Option<String>,
    pub rotate_immediately: Option<bool>,
}

impl crate::TreeValue for RotateSecretInput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self {
            secret_id: s.take(0)?,
            client_request_token: s.take_optional(1)?,
            rotation_lambda_arn: s.take_optional(2)?,
            rotation_rules: s.take_optional(3)?,
            external_secret_rotation_metadata: s.take_optional(4)?,
            external_secret_rotation_role_arn: s.take_optional(5)?,
            rotate_immediately: s.take_optional(6)?,
        })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(7);
        s.put(0, self.secret_id);
        s.put_optional(1, self.client_request_token);
        s.put_optional(2, self.rotation_lambda_arn);
        s.put_optional(3, self.rotation_rules);
        s.put_optional(4, self.external_secret_rotation_metadata);
        s.put_optional(5, self.external_secret_rotation_role_arn);
        s.put_optional(6, self.rotate_immediately);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for RotateSecretInput {
    const SCHEMA: &'static crate::Schema = &schema::ROTATE_SECRET_REQUEST;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct RotateSecretOutput {
    pub arn: Option<String>,
    pub name: Option<String>,
    pub version_id: Option<String>,
}

impl crate::TreeValue for RotateSecretOutput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self { arn: s.take_optional(0)?, name: s.take_optional(1)?, version_id: s.take_optional(2)? })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(3);
        s.put_optional(0, self.arn);
        s.put_optional(1, self.name);
        s.put_optional(2, self.version_id);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for RotateSecretOutput {
    const SCHEMA: &'static crate::Schema = &schema::ROTATE_SECRET_RESPONSE;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct RotationRulesType {
    pub automatically_after_days: Option<i64>,
    pub duration: Option<String>,
    pub schedule_expression: Option<String>,
}

impl crate::TreeValue for RotationRulesType {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self {
            automatically_after_days: s.take_optional(0)?,
            duration: s.take_optional(1)?,
            schedule_expression: s.take_optional(2)?,
        })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(3);
        s.put_optional(0, self.automatically_after_days);
        s.put_optional(1, self.duration);
        s.put_optional(2, self.schedule_expression);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for RotationRulesType {
    const SCHEMA: &'static crate::Schema = &schema::ROTATION_RULES_TYPE;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct SecretListEntry {
    pub arn: Option<String>,
    pub name: Option<String>,
    pub r#type: Option<String>,
    pub description: Option<String>,
    pub kms_key_id: Option<String>,
    pub rotation_enabled: Option<bool>,
    pub rotation_lambda_arn: Option<String>,
    pub rotation_rules: Option<RotationRulesType>,
    pub external_secret_rotation_metadata: Option<Vec<ExternalSecretRotationMetadataItem>>,
    pub external_secret_rotation_role_arn: Option<String>,
    pub last_rotated_date: Option<crate::Timestamp>,
    pub last_changed_date: Option<crate::Timestamp>,
    pub last_accessed_date: Option<crate::Timestamp>,
    pub deleted_date: Option<crate::Timestamp>,
    pub next_rotation_date: Option<crate::Timestamp>,
    pub tags: Option<Vec<Tag>>,
    pub secret_versions_to_stages: Option<indexmap::IndexMap<String, Vec<String>>>,
    pub owning_service: Option<String>,
    pub created_date: Option<crate::Timestamp>,
    pub primary_region: Option<String>,
}

impl crate::TreeValue for SecretListEntry {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self {
            arn: s.take_optional(0)?,
            name: s.take_optional(1)?,
            r#type: s.take_optional(2)?,
            description: s.take_optional(3)?,
            kms_key_id: s.take_optional(4)?,
            rotation_enabled: s.take_optional(5)?,
            rotation_lambda_arn: s.take_optional(6)?,
            rotation_rules: s.take_optional(7)?,
            external_secret_rotation_metadata: s.take_optional(8)?,
            external_secret_rotation_role_arn: s.take_optional(9)?,
            last_rotated_date: s.take_optional(10)?,
            last_changed_date: s.take_optional(11)?,
            last_accessed_date: s.take_optional(12)?,
            deleted_date: s.take_optional(13)?,
            next_rotation_date: s.take_optional(14)?,
            tags: s.take_optional(15)?,
            secret_versions_to_stages: s.take_optional(16)?,
            owning_service: s.take_optional(17)?,
            created_date: s.take_optional(18)?,
            primary_region: s.take_optional(19)?,
        })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(20);
        s.put_optional(0, self.arn);
        s.put_optional(1, self.name);
        s.put_optional(2, self.r#type);
        s.put_optional(3, self.description);
        s.put_optional(4, self.kms_key_id);
        s.put_optional(5, self.rotation_enabled);
        s.put_optional(6, self.rotation_lambda_arn);
        s.put_optional(7, self.rotation_rules);
        s.put_optional(8, self.external_secret_rotation_metadata);
        s.put_optional(9, self.external_secret_rotation_role_arn);
        s.put_optional(10, self.last_rotated_date);
        s.put_optional(11, self.last_changed_date);
        s.put_optional(12, self.last_accessed_date);
        s.put_optional(13, self.deleted_date);
        s.put_optional(14, self.next_rotation_date);
        s.put_optional(15, self.tags);
        s.put_optional(16, self.secret_versions_to_stages);
        s.put_optional(17, self.owning_service);
        s.put_optional(18, self.created_date);
        s.put_optional(19, self.primary_region);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for SecretListEntry {
    const SCHEMA: &'static crate::Schema = &schema::SECRET_LIST_ENTRY;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct SecretValueEntry {
    pub arn: Option<String>,
    pub name: Option<String>,
    pub version_id: Option<String>,
    pub secret_binary: Option<bytes::Bytes>,
    pub secret_string: Option<String>,
    pub version_stages: Option<Vec<String>>,
    pub created_date: Option<crate::Timestamp>,
}

impl crate::TreeValue for SecretValueEntry {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self {
            arn: s.take_optional(0)?,
            name: s.take_optional(1)?,
            version_id: s.take_optional(2)?,
            secret_binary: s.take_optional(3)?,
            secret_string: s.take_optional(4)?,
            version_stages: s.take_optional(5)?,
            created_date: s.take_optional(6)?,
        })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(7);
        s.put_optional(0, self.arn);
        s.put_optional(1, self.name);
        s.put_optional(2, self.version_id);
        s.put_optional(3, self.secret_binary);
        s.put_optional(4, self.secret_string);
        s.put_optional(5, self.version_stages);
        s.put_optional(6, self.created_date);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for SecretValueEntry {
    const SCHEMA: &'static crate::Schema = &schema::SECRET_VALUE_ENTRY;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct SecretVersionsListEntry {
    pub version_id: Option<String>,
    pub version_stages: Option<Vec<String>>,
    pub last_accessed_date: Option<crate::Timestamp>,
    pub created_date: Option<crate::Timestamp>,
    pub kms_key_ids: Option<Vec<String>>,
}

impl crate::TreeValue for SecretVersionsListEntry {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self {
            version_id: s.take_optional(0)?,
            version_stages: s.take_optional(1)?,
            last_accessed_date: s.take_optional(2)?,
            created_date: s.take_optional(3)?,
            kms_key_ids: s.take_optional(4)?,
        })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(5);
        s.put_optional(0, self.version_id);
        s.put_optional(1, self.version_stages);
        s.put_optional(2, self.last_accessed_date);
        s.put_optional(3, self.created_date);
        s.put_optional(4, self.kms_key_ids);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for SecretVersionsListEntry {
    const SCHEMA: &'static crate::Schema = &schema::SECRET_VERSIONS_LIST_ENTRY;
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
    pub secret_id: String,
    pub tags: Vec<Tag>,
}

impl crate::TreeValue for TagResourceInput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self { secret_id: s.take(0)?, tags: s.take(1)? })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(2);
        s.put(0, self.secret_id);
        s.put(1, self.tags);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for TagResourceInput {
    const SCHEMA: &'static crate::Schema = &schema::TAG_RESOURCE_REQUEST;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct UntagResourceInput {
    pub secret_id: String,
    pub tag_keys: Vec<String>,
}

impl crate::TreeValue for UntagResourceInput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self { secret_id: s.take(0)?, tag_keys: s.take(1)? })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(2);
        s.put(0, self.secret_id);
        s.put(1, self.tag_keys);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for UntagResourceInput {
    const SCHEMA: &'static crate::Schema = &schema::UNTAG_RESOURCE_REQUEST;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct UpdateSecretInput {
    pub secret_id: String,
    pub client_request_token: Option<String>,
    pub description: Option<String>,
    pub kms_key_id: Option<String>,
    pub secret_binary: Option<bytes::Bytes>,
    pub secret_string: Option<String>,
    pub r#type: Option<String>,
}

impl crate::TreeValue for UpdateSecretInput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self {
            secret_id: s.take(0)?,
            client_request_token: s.take_optional(1)?,
            description: s.take_optional(2)?,
            kms_key_id: s.take_optional(3)?,
            secret_binary: s.take_optional(4)?,
            secret_string: s.take_optional(5)?,
            r#type: s.take_optional(6)?,
        })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(7);
        s.put(0, self.secret_id);
        s.put_optional(1, self.client_request_token);
        s.put_optional(2, self.description);
        s.put_optional(3, self.kms_key_id);
        s.put_optional(4, self.secret_binary);
        s.put_optional(5, self.secret_string);
        s.put_optional(6, self.r#type);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for UpdateSecretInput {
    const SCHEMA: &'static crate::Schema = &schema::UPDATE_SECRET_REQUEST;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct UpdateSecretOutput {
    pub arn: Option<String>,
    pub name: Option<String>,
    pub version_id: Option<String>,
}

impl crate::TreeValue for UpdateSecretOutput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self { arn: s.take_optional(0)?, name: s.take_optional(1)?, version_id: s.take_optional(2)? })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(3);
        s.put_optional(0, self.arn);
        s.put_optional(1, self.name);
        s.put_optional(2, self.version_id);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for UpdateSecretOutput {
    const SCHEMA: &'static crate::Schema = &schema::UPDATE_SECRET_RESPONSE;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct UpdateSecretVersionStageInput {
    pub secret_id: String,
    pub version_stage: String,
    pub remove_from_version_id: Option<String>,
    pub move_to_version_id: Option<String>,
}

impl crate::TreeValue for UpdateSecretVersionStageInput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self {
            secret_id: s.take(0)?,
            version_stage: s.take(1)?,
            remove_from_version_id: s.take_optional(2)?,
            move_to_version_id: s.take_optional(3)?,
        })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(4);
        s.put(0, self.secret_id);
        s.put(1, self.version_stage);
        s.put_optional(2, self.remove_from_version_id);
        s.put_optional(3, self.move_to_version_id);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for UpdateSecretVersionStageInput {
    const SCHEMA: &'static crate::Schema = &schema::UPDATE_SECRET_VERSION_STAGE_REQUEST;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct UpdateSecretVersionStageOutput {
    pub arn: Option<String>,
    pub name: Option<String>,
}

impl crate::TreeValue for UpdateSecretVersionStageOutput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self { arn: s.take_optional(0)?, name: s.take_optional(1)? })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(2);
        s.put_optional(0, self.arn);
        s.put_optional(1, self.name);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for UpdateSecretVersionStageOutput {
    const SCHEMA: &'static crate::Schema = &schema::UPDATE_SECRET_VERSION_STAGE_RESPONSE;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct ValidateResourcePolicyInput {
    pub secret_id: Option<String>,
    pub resource_policy: String,
}

impl crate::TreeValue for ValidateResourcePolicyInput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self { secret_id: s.take_optional(0)?, resource_policy: s.take(1)? })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(2);
        s.put_optional(0, self.secret_id);
        s.put(1, self.resource_policy);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for ValidateResourcePolicyInput {
    const SCHEMA: &'static crate::Schema = &schema::VALIDATE_RESOURCE_POLICY_REQUEST;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct ValidateResourcePolicyOutput {
    pub policy_validation_passed: Option<bool>,
    pub validation_errors: Option<Vec<ValidationErrorsEntry>>,
}

impl crate::TreeValue for ValidateResourcePolicyOutput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self { policy_validation_passed: s.take_optional(0)?, validation_errors: s.take_optional(1)? })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(2);
        s.put_optional(0, self.policy_validation_passed);
        s.put_optional(1, self.validation_errors);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for ValidateResourcePolicyOutput {
    const SCHEMA: &'static crate::Schema = &schema::VALIDATE_RESOURCE_POLICY_RESPONSE;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct ValidationErrorsEntry {
    pub check_name: Option<String>,
    pub error_message: Option<String>,
}

impl crate::TreeValue for ValidationErrorsEntry {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self { check_name: s.take_optional(0)?, error_message: s.take_optional(1)? })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(2);
        s.put_optional(0, self.check_name);
        s.put_optional(1, self.error_message);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for ValidationErrorsEntry {
    const SCHEMA: &'static crate::Schema = &schema::VALIDATION_ERRORS_ENTRY;
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

crate::serde_by_tree!(
    APIErrorType,
    BatchGetSecretValueInput,
    BatchGetSecretValueOutput,
    CancelRotateSecretInput,
    CancelRotateSecretOutput,
    CreateSecretInput,
    CreateSecretOutput,
    CrossAccountPrimaryType,
    CrossAccountReplicaEntry,
    DeleteResourcePolicyInput,
    DeleteResourcePolicyOutput,
    DeleteSecretInput,
    DeleteSecretOutput,
    DescribeSecretInput,
    DescribeSecretOutput,
    ExternalSecretRotationMetadataItem,
    Filter,
    GetRandomPasswordInput,
    GetRandomPasswordOutput,
    GetResourcePolicyInput,
    GetResourcePolicyOutput,
    GetSecretValueInput,
    GetSecretValueOutput,
    ListSecretVersionIdsInput,
    ListSecretVersionIdsOutput,
    ListSecretsInput,
    ListSecretsOutput,
    PutResourcePolicyInput,
    PutResourcePolicyOutput,
    PutSecretValueInput,
    PutSecretValueOutput,
    ReplicaRegionType,
    ReplicationStatusType,
    RestoreSecretInput,
    RestoreSecretOutput,
    RotateSecretInput,
    RotateSecretOutput,
    RotationRulesType,
    SecretListEntry,
    SecretValueEntry,
    SecretVersionsListEntry,
    Tag,
    TagResourceInput,
    UntagResourceInput,
    UpdateSecretInput,
    UpdateSecretOutput,
    UpdateSecretVersionStageInput,
    UpdateSecretVersionStageOutput,
    ValidateResourcePolicyInput,
    ValidateResourcePolicyOutput,
    ValidationErrorsEntry,
    TagResourceOutput,
    UntagResourceOutput,
);

crate::string_enum! {
    pub enum FilterNameStringType {
        Description = "description",
        Name = "name",
        TagKey = "tag-key",
        TagValue = "tag-value",
        PrimaryRegion = "primary-region",
        OwningService = "owning-service",
        All = "all",
    }
    pub enum SortByType {
        CreatedDate = "created-date",
        LastAccessedDate = "last-accessed-date",
        LastChangedDate = "last-changed-date",
        Name = "name",
    }
    pub enum SortOrderType {
        Asc = "asc",
        Desc = "desc",
    }
    pub enum StatusType {
        InSync = "InSync",
        Failed = "Failed",
        InProgress = "InProgress",
        Pending = "Pending",
        Detached = "Detached",
    }
}

/// The shapes as the model has them.
pub mod schema {
    use crate::{Kind, Member, Schema, scalar};

    pub static API_ERROR_LIST_TYPE: Schema =
        Schema::plain("APIErrorListType", Kind::List).members(&[Member::plain("member", &API_ERROR_TYPE)]);
    pub static API_ERROR_TYPE: Schema = Schema::plain("APIErrorType", Kind::Structure).members(&[
        Member::plain("SecretId", &SECRET_ID_TYPE),
        Member::plain("ErrorCode", &scalar::STRING),
        Member::plain("Message", &scalar::STRING),
    ]);
    pub static ADD_REPLICA_REGION_LIST_TYPE: Schema = Schema::plain("AddReplicaRegionListType", Kind::List)
        .members(&[Member::plain("member", &REPLICA_REGION_TYPE)])
        .min(1.0);
    pub static AUTOMATICALLY_ROTATE_AFTER_DAYS_TYPE: Schema =
        Schema::plain("AutomaticallyRotateAfterDaysType", Kind::Long).min(1.0).max(1000.0);
    pub static BATCH_GET_SECRET_VALUE_REQUEST: Schema =
        Schema::plain("BatchGetSecretValueRequest", Kind::Structure).members(&[
            Member::plain("SecretIdList", &SECRET_ID_LIST_TYPE),
            Member::plain("Filters", &FILTERS_LIST_TYPE),
            Member::plain("MaxResults", &MAX_RESULTS_BATCH_TYPE),
            Member::plain("NextToken", &NEXT_TOKEN_TYPE),
        ]);
    pub static BATCH_GET_SECRET_VALUE_RESPONSE: Schema =
        Schema::plain("BatchGetSecretValueResponse", Kind::Structure).members(&[
            Member::plain("SecretValues", &SECRET_VALUES_TYPE),
            Member::plain("NextToken", &NEXT_TOKEN_TYPE),
            Member::plain("Errors", &API_ERROR_LIST_TYPE),
        ]);
    pub static CANCEL_ROTATE_SECRET_REQUEST: Schema = Schema::plain(
        "CancelRotateSecretRequest",
        Kind::Structure,
    )
    .members(&[Member::plain("SecretId", &SECRET_ID_TYPE).required()]);
    pub static CANCEL_ROTATE_SECRET_RESPONSE: Schema =
        Schema::plain("CancelRotateSecretResponse", Kind::Structure).members(&[
            Member::plain("ARN", &SECRET_ARN_TYPE),
            Member::plain("Name", &SECRET_NAME_TYPE),
            Member::plain("VersionId", &SECRET_VERSION_ID_TYPE),
        ]);
    pub static CLIENT_REQUEST_TOKEN_TYPE: Schema =
        Schema::plain("ClientRequestTokenType", Kind::String).min(32.0).max(64.0);
    pub static CREATE_SECRET_REQUEST: Schema =
        Schema::plain("CreateSecretRequest", Kind::Structure).members(&[
            Member::plain("Name", &NAME_TYPE).required(),
            Member::plain("ClientRequestToken", &CLIENT_REQUEST_TOKEN_TYPE).token(),
            Member::plain("Description", &DESCRIPTION_TYPE),
            Member::plain("KmsKeyId", &KMS_KEY_ID_TYPE),
            Member::plain("SecretBinary", &SECRET_BINARY_TYPE),
            Member::plain("SecretString", &SECRET_STRING_TYPE),
            Member::plain("Tags", &TAG_LIST_TYPE),
            Member::plain("AddReplicaRegions", &ADD_REPLICA_REGION_LIST_TYPE),
            Member::plain("ForceOverwriteReplicaSecret", &scalar::BOOLEAN),
            Member::plain("Type", &MEDEA_TYPE_TYPE),
            Member::plain("CrossAccountPrimaryARN", &SECRET_ARN_TYPE),
        ]);
    pub static CREATE_SECRET_RESPONSE: Schema = Schema::plain("CreateSecretResponse", Kind::Structure)
        .members(&[
            Member::plain("ARN", &SECRET_ARN_TYPE),
            Member::plain("Name", &SECRET_NAME_TYPE),
            Member::plain("VersionId", &SECRET_VERSION_ID_TYPE),
            Member::plain("ReplicationStatus", &REPLICATION_STATUS_LIST_TYPE),
        ]);
    pub static CROSS_ACCOUNT_PRIMARY_TYPE: Schema = Schema::plain("CrossAccountPrimaryType", Kind::Structure)
        .members(&[
            Member::plain("PrimarySecretARN", &SECRET_ARN_TYPE),
            Member::plain("ReplicationStatus", &STATUS_TYPE),
            Member::plain("StatusMessage", &STATUS_MESSAGE_TYPE),
        ]);
    pub static CROSS_ACCOUNT_REPLICA_ENTRY: Schema =
        Schema::plain("CrossAccountReplicaEntry", Kind::Structure).members(&[
            Member::plain("ReplicaSecretARN", &SECRET_ARN_TYPE),
            Member::plain("ReplicationRoleARN", &ROLE_ARN_TYPE),
            Member::plain("ReplicationStatus", &STATUS_TYPE),
            Member::plain("StatusMessage", &STATUS_MESSAGE_TYPE),
        ]);
    pub static CROSS_ACCOUNT_REPLICA_LIST_TYPE: Schema =
        Schema::plain("CrossAccountReplicaListType", Kind::List)
            .members(&[Member::plain("member", &CROSS_ACCOUNT_REPLICA_ENTRY)])
            .min(1.0)
            .max(100.0);
    pub static DELETE_RESOURCE_POLICY_REQUEST: Schema =
        Schema::plain("DeleteResourcePolicyRequest", Kind::Structure).members(&[
            Member::plain("SecretId", &SECRET_ID_TYPE).required(),
            Member::plain("PolicyName", &RESOURCE_POLICY_NAME_TYPE),
        ]);
    pub static DELETE_RESOURCE_POLICY_RESPONSE: Schema =
        Schema::plain("DeleteResourcePolicyResponse", Kind::Structure).members(&[
            Member::plain("ARN", &SECRET_ARN_TYPE),
            Member::plain("Name", &NAME_TYPE),
            Member::plain("PolicyName", &RESOURCE_POLICY_NAME_TYPE),
        ]);
    pub static DELETE_SECRET_REQUEST: Schema =
        Schema::plain("DeleteSecretRequest", Kind::Structure).members(&[
            Member::plain("SecretId", &SECRET_ID_TYPE).required(),
            Member::plain("RecoveryWindowInDays", &scalar::LONG),
            Member::plain("ForceDeleteWithoutRecovery", &scalar::BOOLEAN),
        ]);
    pub static DELETE_SECRET_RESPONSE: Schema = Schema::plain("DeleteSecretResponse", Kind::Structure)
        .members(&[
            Member::plain("ARN", &SECRET_ARN_TYPE),
            Member::plain("Name", &SECRET_NAME_TYPE),
            Member::plain("DeletionDate", &scalar::TIMESTAMP),
        ]);
    pub static DESCRIBE_SECRET_REQUEST: Schema = Schema::plain("DescribeSecretRequest", Kind::Structure)
        .members(&[Member::plain("SecretId", &SECRET_ID_TYPE).required()]);
    pub static DESCRIBE_SECRET_RESPONSE: Schema = Schema::plain("DescribeSecretResponse", Kind::Structure)
        .members(&[
            Member::plain("ARN", &SECRET_ARN_TYPE),
            Member::plain("Name", &SECRET_NAME_TYPE),
            Member::plain("Type", &MEDEA_TYPE_TYPE),
            Member::plain("Description", &DESCRIPTION_TYPE),
            Member::plain("KmsKeyId", &KMS_KEY_ID_TYPE),
            Member::plain("RotationEnabled", &scalar::BOOLEAN),
            Member::plain("RotationLambdaARN", &ROTATION_LAMBDA_ARN_TYPE),
            Member::plain("RotationRules", &ROTATION_RULES_TYPE),
            Member::plain("ExternalSecretRotationMetadata", &EXTERNAL_SECRET_ROTATION_METADATA_TYPE),
            Member::plain("ExternalSecretRotationRoleArn", &ROLE_ARN_TYPE),
            Member::plain("LastRotatedDate", &scalar::TIMESTAMP),
            Member::plain("LastChangedDate", &scalar::TIMESTAMP),
            Member::plain("LastAccessedDate", &scalar::TIMESTAMP),
            Member::plain("DeletedDate", &scalar::TIMESTAMP),
            Member::plain("NextRotationDate", &scalar::TIMESTAMP),
            Member::plain("Tags", &TAG_LIST_TYPE),
            Member::plain("VersionIdsToStages", &SECRET_VERSIONS_TO_STAGES_MAP_TYPE),
            Member::plain("OwningService", &OWNING_SERVICE_TYPE),
            Member::plain("CreatedDate", &scalar::TIMESTAMP),
            Member::plain("PrimaryRegion", &REGION_TYPE),
            Member::plain("ReplicationStatus", &REPLICATION_STATUS_LIST_TYPE),
            Member::plain("CrossAccountPrimary", &CROSS_ACCOUNT_PRIMARY_TYPE),
            Member::plain("CrossAccountReplicas", &CROSS_ACCOUNT_REPLICA_LIST_TYPE),
        ]);
    pub static DESCRIPTION_TYPE: Schema = Schema::plain("DescriptionType", Kind::String).max(2048.0);
    pub static DURATION_TYPE: Schema =
        Schema::plain("DurationType", Kind::String).min(2.0).max(3.0).pattern("[0-9]+h");
    pub static EXCLUDE_CHARACTERS_TYPE: Schema =
        Schema::plain("ExcludeCharactersType", Kind::String).min(0.0).max(4096.0);
    pub static EXTERNAL_SECRET_ROTATION_METADATA_ITEM: Schema =
        Schema::plain("ExternalSecretRotationMetadataItem", Kind::Structure).members(&[
            Member::plain("Key", &EXTERNAL_SECRET_ROTATION_METADATA_ITEM_KEY_TYPE),
            Member::plain("Value", &EXTERNAL_SECRET_ROTATION_METADATA_ITEM_VALUE_TYPE),
        ]);
    pub static EXTERNAL_SECRET_ROTATION_METADATA_ITEM_KEY_TYPE: Schema =
        Schema::plain("ExternalSecretRotationMetadataItemKeyType", Kind::String).min(1.0).max(256.0);
    pub static EXTERNAL_SECRET_ROTATION_METADATA_ITEM_VALUE_TYPE: Schema =
        Schema::plain("ExternalSecretRotationMetadataItemValueType", Kind::String).min(1.0).max(2048.0);
    pub static EXTERNAL_SECRET_ROTATION_METADATA_TYPE: Schema =
        Schema::plain("ExternalSecretRotationMetadataType", Kind::List)
            .members(&[Member::plain("member", &EXTERNAL_SECRET_ROTATION_METADATA_ITEM)]);
    pub static FILTER: Schema = Schema::plain("Filter", Kind::Structure).members(&[
        Member::plain("Key", &FILTER_NAME_STRING_TYPE),
        Member::plain("Values", &FILTER_VALUES_STRING_LIST),
    ]);
    pub static FILTER_NAME_STRING_TYPE: Schema =
        Schema::plain("FilterNameStringType", Kind::String).one_of(super::FilterNameStringType::VALUES);
    pub static FILTER_VALUE_STRING_TYPE: Schema = Schema::plain("FilterValueStringType", Kind::String)
        .max(512.0)
        .pattern(r"^\!?[a-zA-Z0-9 :_@\/\+\=\.\-\!]*$");
    pub static FILTER_VALUES_STRING_LIST: Schema = Schema::plain("FilterValuesStringList", Kind::List)
        .members(&[Member::plain("member", &FILTER_VALUE_STRING_TYPE)])
        .min(1.0)
        .max(10.0);
    pub static FILTERS_LIST_TYPE: Schema =
        Schema::plain("FiltersListType", Kind::List).members(&[Member::plain("member", &FILTER)]).max(10.0);
    pub static GET_RANDOM_PASSWORD_REQUEST: Schema =
        Schema::plain("GetRandomPasswordRequest", Kind::Structure).members(&[
            Member::plain("PasswordLength", &PASSWORD_LENGTH_TYPE),
            Member::plain("ExcludeCharacters", &EXCLUDE_CHARACTERS_TYPE),
            Member::plain("ExcludeNumbers", &scalar::BOOLEAN),
            Member::plain("ExcludePunctuation", &scalar::BOOLEAN),
            Member::plain("ExcludeUppercase", &scalar::BOOLEAN),
            Member::plain("ExcludeLowercase", &scalar::BOOLEAN),
            Member::plain("IncludeSpace", &scalar::BOOLEAN),
            Member::plain("RequireEachIncludedType", &scalar::BOOLEAN),
        ]);
    pub static GET_RANDOM_PASSWORD_RESPONSE: Schema =
        Schema::plain("GetRandomPasswordResponse", Kind::Structure)
            .members(&[Member::plain("RandomPassword", &RANDOM_PASSWORD_TYPE)]);
    pub static GET_RESOURCE_POLICY_REQUEST: Schema =
        Schema::plain("GetResourcePolicyRequest", Kind::Structure).members(&[
            Member::plain("SecretId", &SECRET_ID_TYPE).required(),
            Member::plain("PolicyName", &RESOURCE_POLICY_NAME_TYPE),
        ]);
    pub static GET_RESOURCE_POLICY_RESPONSE: Schema =
        Schema::plain("GetResourcePolicyResponse", Kind::Structure).members(&[
            Member::plain("ARN", &SECRET_ARN_TYPE),
            Member::plain("Name", &NAME_TYPE),
            Member::plain("ResourcePolicy", &NON_EMPTY_RESOURCE_POLICY_TYPE),
            Member::plain("PolicyName", &RESOURCE_POLICY_NAME_TYPE),
        ]);
    pub static GET_SECRET_VALUE_REQUEST: Schema = Schema::plain("GetSecretValueRequest", Kind::Structure)
        .members(&[
            Member::plain("SecretId", &SECRET_ID_TYPE).required(),
            Member::plain("VersionId", &SECRET_VERSION_ID_TYPE),
            Member::plain("VersionStage", &SECRET_VERSION_STAGE_TYPE),
        ]);
    pub static GET_SECRET_VALUE_RESPONSE: Schema = Schema::plain("GetSecretValueResponse", Kind::Structure)
        .members(&[
            Member::plain("ARN", &SECRET_ARN_TYPE),
            Member::plain("Name", &SECRET_NAME_TYPE),
            Member::plain("VersionId", &SECRET_VERSION_ID_TYPE),
            Member::plain("SecretBinary", &SECRET_BINARY_TYPE),
            Member::plain("SecretString", &SECRET_STRING_TYPE),
            Member::plain("VersionStages", &SECRET_VERSION_STAGES_TYPE),
            Member::plain("CreatedDate", &scalar::TIMESTAMP),
        ]);
    pub static KMS_KEY_ID_LIST_TYPE: Schema =
        Schema::plain("KmsKeyIdListType", Kind::List).members(&[Member::plain("member", &KMS_KEY_ID_TYPE)]);
    pub static KMS_KEY_ID_TYPE: Schema = Schema::plain("KmsKeyIdType", Kind::String).min(0.0).max(2048.0);
    pub static LIST_SECRET_VERSION_IDS_REQUEST: Schema =
        Schema::plain("ListSecretVersionIdsRequest", Kind::Structure).members(&[
            Member::plain("SecretId", &SECRET_ID_TYPE).required(),
            Member::plain("MaxResults", &MAX_RESULTS_TYPE),
            Member::plain("NextToken", &NEXT_TOKEN_TYPE),
            Member::plain("IncludeDeprecated", &scalar::BOOLEAN),
        ]);
    pub static LIST_SECRET_VERSION_IDS_RESPONSE: Schema =
        Schema::plain("ListSecretVersionIdsResponse", Kind::Structure).members(&[
            Member::plain("Versions", &SECRET_VERSIONS_LIST_TYPE),
            Member::plain("NextToken", &NEXT_TOKEN_TYPE),
            Member::plain("ARN", &SECRET_ARN_TYPE),
            Member::plain("Name", &SECRET_NAME_TYPE),
        ]);
    pub static LIST_SECRETS_REQUEST: Schema =
        Schema::plain("ListSecretsRequest", Kind::Structure).members(&[
            Member::plain("IncludePlannedDeletion", &scalar::BOOLEAN),
            Member::plain("MaxResults", &MAX_RESULTS_TYPE),
            Member::plain("NextToken", &NEXT_TOKEN_TYPE),
            Member::plain("Filters", &FILTERS_LIST_TYPE),
            Member::plain("SortOrder", &SORT_ORDER_TYPE),
            Member::plain("SortBy", &SORT_BY_TYPE),
        ]);
    pub static LIST_SECRETS_RESPONSE: Schema =
        Schema::plain("ListSecretsResponse", Kind::Structure).members(&[
            Member::plain("SecretList", &SECRET_LIST_TYPE),
            Member::plain("NextToken", &NEXT_TOKEN_TYPE),
        ]);
    pub static MAX_RESULTS_BATCH_TYPE: Schema =
        Schema::plain("MaxResultsBatchType", Kind::Integer).min(1.0).max(20.0);
    pub static MAX_RESULTS_TYPE: Schema = Schema::plain("MaxResultsType", Kind::Integer).min(1.0).max(100.0);
    pub static MEDEA_TYPE_TYPE: Schema = Schema::plain("MedeaTypeType", Kind::String).min(0.0).max(256.0);
    pub static NAME_TYPE: Schema = Schema::plain("NameType", Kind::String).min(1.0).max(512.0);
    pub static NEXT_TOKEN_TYPE: Schema = Schema::plain("NextTokenType", Kind::String).min(1.0).max(4096.0);
    pub static NON_EMPTY_RESOURCE_POLICY_TYPE: Schema =
        Schema::plain("NonEmptyResourcePolicyType", Kind::String).min(1.0).max(20480.0);
    pub static OWNING_SERVICE_TYPE: Schema =
        Schema::plain("OwningServiceType", Kind::String).min(1.0).max(128.0);
    pub static PASSWORD_LENGTH_TYPE: Schema =
        Schema::plain("PasswordLengthType", Kind::Long).min(1.0).max(4096.0);
    pub static PUT_RESOURCE_POLICY_REQUEST: Schema =
        Schema::plain("PutResourcePolicyRequest", Kind::Structure).members(&[
            Member::plain("SecretId", &SECRET_ID_TYPE).required(),
            Member::plain("ResourcePolicy", &NON_EMPTY_RESOURCE_POLICY_TYPE).required(),
            Member::plain("PolicyName", &RESOURCE_POLICY_NAME_TYPE),
            Member::plain("BlockPublicPolicy", &scalar::BOOLEAN),
        ]);
    pub static PUT_RESOURCE_POLICY_RESPONSE: Schema =
        Schema::plain("PutResourcePolicyResponse", Kind::Structure).members(&[
            Member::plain("ARN", &SECRET_ARN_TYPE),
            Member::plain("Name", &NAME_TYPE),
            Member::plain("PolicyName", &RESOURCE_POLICY_NAME_TYPE),
        ]);
    pub static PUT_SECRET_VALUE_REQUEST: Schema = Schema::plain("PutSecretValueRequest", Kind::Structure)
        .members(&[
            Member::plain("SecretId", &SECRET_ID_TYPE).required(),
            Member::plain("ClientRequestToken", &CLIENT_REQUEST_TOKEN_TYPE).token(),
            Member::plain("SecretBinary", &SECRET_BINARY_TYPE),
            Member::plain("SecretString", &SECRET_STRING_TYPE),
            Member::plain("VersionStages", &SECRET_VERSION_STAGES_TYPE),
            Member::plain("RotationToken", &ROTATION_TOKEN_TYPE),
        ]);
    pub static PUT_SECRET_VALUE_RESPONSE: Schema = Schema::plain("PutSecretValueResponse", Kind::Structure)
        .members(&[
            Member::plain("ARN", &SECRET_ARN_TYPE),
            Member::plain("Name", &SECRET_NAME_TYPE),
            Member::plain("VersionId", &SECRET_VERSION_ID_TYPE),
            Member::plain("VersionStages", &SECRET_VERSION_STAGES_TYPE),
        ]);
    pub static RANDOM_PASSWORD_TYPE: Schema =
        Schema::plain("RandomPasswordType", Kind::String).min(0.0).max(4096.0).sensitive();
    pub static REGION_TYPE: Schema =
        Schema::plain("RegionType", Kind::String).min(1.0).max(128.0).pattern(r"^([a-z]+-)+\d+$");
    pub static REPLICA_REGION_TYPE: Schema = Schema::plain("ReplicaRegionType", Kind::Structure)
        .members(&[Member::plain("Region", &REGION_TYPE), Member::plain("KmsKeyId", &KMS_KEY_ID_TYPE)]);
    pub static REPLICATION_STATUS_LIST_TYPE: Schema = Schema::plain("ReplicationStatusListType", Kind::List)
        .members(&[Member::plain("member", &REPLICATION_STATUS_TYPE)]);
    pub static REPLICATION_STATUS_TYPE: Schema = Schema::plain("ReplicationStatusType", Kind::Structure)
        .members(&[
            Member::plain("Region", &REGION_TYPE),
            Member::plain("KmsKeyId", &KMS_KEY_ID_TYPE),
            Member::plain("Status", &STATUS_TYPE),
            Member::plain("StatusMessage", &STATUS_MESSAGE_TYPE),
            Member::plain("LastAccessedDate", &scalar::TIMESTAMP),
        ]);
    pub static RESOURCE_POLICY_NAME_TYPE: Schema =
        Schema::plain("ResourcePolicyNameType", Kind::String).min(1.0).max(64.0).pattern(r"[0-9A-Za-z\-\_]+");
    pub static RESTORE_SECRET_REQUEST: Schema = Schema::plain("RestoreSecretRequest", Kind::Structure)
        .members(&[Member::plain("SecretId", &SECRET_ID_TYPE).required()]);
    pub static RESTORE_SECRET_RESPONSE: Schema = Schema::plain("RestoreSecretResponse", Kind::Structure)
        .members(&[Member::plain("ARN", &SECRET_ARN_TYPE), Member::plain("Name", &SECRET_NAME_TYPE)]);
    pub static ROLE_ARN_TYPE: Schema = Schema::plain("RoleARNType", Kind::String).min(20.0).max(2048.0);
    pub static ROTATE_SECRET_REQUEST: Schema =
        Schema::plain("RotateSecretRequest", Kind::Structure).members(&[
            Member::plain("SecretId", &SECRET_ID_TYPE).required(),
            Member::plain("ClientRequestToken", &CLIENT_REQUEST_TOKEN_TYPE).token(),
            Member::plain("RotationLambdaARN", &ROTATION_LAMBDA_ARN_TYPE),
            Member::plain("RotationRules", &ROTATION_RULES_TYPE),
            Member::plain("ExternalSecretRotationMetadata", &EXTERNAL_SECRET_ROTATION_METADATA_TYPE),
            Member::plain("ExternalSecretRotationRoleArn", &ROLE_ARN_TYPE),
            Member::plain("RotateImmediately", &scalar::BOOLEAN),
        ]);
    pub static ROTATE_SECRET_RESPONSE: Schema = Schema::plain("RotateSecretResponse", Kind::Structure)
        .members(&[
            Member::plain("ARN", &SECRET_ARN_TYPE),
            Member::plain("Name", &SECRET_NAME_TYPE),
            Member::plain("VersionId", &SECRET_VERSION_ID_TYPE),
        ]);
    pub static ROTATION_LAMBDA_ARN_TYPE: Schema =
        Schema::plain("RotationLambdaARNType", Kind::String).min(0.0).max(2048.0);
    pub static ROTATION_RULES_TYPE: Schema = Schema::plain("RotationRulesType", Kind::Structure).members(&[
        Member::plain("AutomaticallyAfterDays", &AUTOMATICALLY_ROTATE_AFTER_DAYS_TYPE),
        Member::plain("Duration", &DURATION_TYPE),
        Member::plain("ScheduleExpression", &SCHEDULE_EXPRESSION_TYPE),
    ]);
    pub static ROTATION_TOKEN_TYPE: Schema = Schema::plain("RotationTokenType", Kind::String)
        .min(36.0)
        .max(256.0)
        .pattern(r"^[a-zA-Z0-9\-]+$")
        .sensitive();
    pub static SCHEDULE_EXPRESSION_TYPE: Schema = Schema::plain("ScheduleExpressionType", Kind::String)
        .min(1.0)
        .max(256.0)
        .pattern(r"[0-9A-Za-z\(\)#\?\*\-\/, ]+");
    pub static SECRET_ARN_TYPE: Schema = Schema::plain("SecretARNType", Kind::String).min(20.0).max(2048.0);
    pub static SECRET_BINARY_TYPE: Schema =
        Schema::plain("SecretBinaryType", Kind::Blob).min(1.0).max(65536.0).sensitive();
    pub static SECRET_ID_LIST_TYPE: Schema = Schema::plain("SecretIdListType", Kind::List)
        .members(&[Member::plain("member", &SECRET_ID_TYPE)])
        .min(1.0)
        .max(20.0);
    pub static SECRET_ID_TYPE: Schema = Schema::plain("SecretIdType", Kind::String).min(1.0).max(2048.0);
    pub static SECRET_LIST_ENTRY: Schema = Schema::plain("SecretListEntry", Kind::Structure).members(&[
        Member::plain("ARN", &SECRET_ARN_TYPE),
        Member::plain("Name", &SECRET_NAME_TYPE),
        Member::plain("Type", &MEDEA_TYPE_TYPE),
        Member::plain("Description", &DESCRIPTION_TYPE),
        Member::plain("KmsKeyId", &KMS_KEY_ID_TYPE),
        Member::plain("RotationEnabled", &scalar::BOOLEAN),
        Member::plain("RotationLambdaARN", &ROTATION_LAMBDA_ARN_TYPE),
        Member::plain("RotationRules", &ROTATION_RULES_TYPE),
        Member::plain("ExternalSecretRotationMetadata", &EXTERNAL_SECRET_ROTATION_METADATA_TYPE),
        Member::plain("ExternalSecretRotationRoleArn", &ROLE_ARN_TYPE),
        Member::plain("LastRotatedDate", &scalar::TIMESTAMP),
        Member::plain("LastChangedDate", &scalar::TIMESTAMP),
        Member::plain("LastAccessedDate", &scalar::TIMESTAMP),
        Member::plain("DeletedDate", &scalar::TIMESTAMP),
        Member::plain("NextRotationDate", &scalar::TIMESTAMP),
        Member::plain("Tags", &TAG_LIST_TYPE),
        Member::plain("SecretVersionsToStages", &SECRET_VERSIONS_TO_STAGES_MAP_TYPE),
        Member::plain("OwningService", &OWNING_SERVICE_TYPE),
        Member::plain("CreatedDate", &scalar::TIMESTAMP),
        Member::plain("PrimaryRegion", &REGION_TYPE),
    ]);
    pub static SECRET_LIST_TYPE: Schema =
        Schema::plain("SecretListType", Kind::List).members(&[Member::plain("member", &SECRET_LIST_ENTRY)]);
    pub static SECRET_NAME_TYPE: Schema = Schema::plain("SecretNameType", Kind::String).min(1.0).max(256.0);
    pub static SECRET_STRING_TYPE: Schema =
        Schema::plain("SecretStringType", Kind::String).min(1.0).max(65536.0).sensitive();
    pub static SECRET_VALUE_ENTRY: Schema = Schema::plain("SecretValueEntry", Kind::Structure).members(&[
        Member::plain("ARN", &SECRET_ARN_TYPE),
        Member::plain("Name", &SECRET_NAME_TYPE),
        Member::plain("VersionId", &SECRET_VERSION_ID_TYPE),
        Member::plain("SecretBinary", &SECRET_BINARY_TYPE),
        Member::plain("SecretString", &SECRET_STRING_TYPE),
        Member::plain("VersionStages", &SECRET_VERSION_STAGES_TYPE),
        Member::plain("CreatedDate", &scalar::TIMESTAMP),
    ]);
    pub static SECRET_VALUES_TYPE: Schema = Schema::plain("SecretValuesType", Kind::List)
        .members(&[Member::plain("member", &SECRET_VALUE_ENTRY)]);
    pub static SECRET_VERSION_ID_TYPE: Schema =
        Schema::plain("SecretVersionIdType", Kind::String).min(32.0).max(64.0);
    pub static SECRET_VERSION_STAGE_TYPE: Schema =
        Schema::plain("SecretVersionStageType", Kind::String).min(1.0).max(256.0);
    pub static SECRET_VERSION_STAGES_TYPE: Schema = Schema::plain("SecretVersionStagesType", Kind::List)
        .members(&[Member::plain("member", &SECRET_VERSION_STAGE_TYPE)])
        .min(1.0)
        .max(20.0);
    pub static SECRET_VERSIONS_LIST_ENTRY: Schema = Schema::plain("SecretVersionsListEntry", Kind::Structure)
        .members(&[
            Member::plain("VersionId", &SECRET_VERSION_ID_TYPE),
            Member::plain("VersionStages", &SECRET_VERSION_STAGES_TYPE),
            Member::plain("LastAccessedDate", &scalar::TIMESTAMP),
            Member::plain("CreatedDate", &scalar::TIMESTAMP),
            Member::plain("KmsKeyIds", &KMS_KEY_ID_LIST_TYPE),
        ]);
    pub static SECRET_VERSIONS_LIST_TYPE: Schema = Schema::plain("SecretVersionsListType", Kind::List)
        .members(&[Member::plain("member", &SECRET_VERSIONS_LIST_ENTRY)]);
    pub static SECRET_VERSIONS_TO_STAGES_MAP_TYPE: Schema =
        Schema::plain("SecretVersionsToStagesMapType", Kind::Map).members(&[
            Member::plain("key", &SECRET_VERSION_ID_TYPE),
            Member::plain("value", &SECRET_VERSION_STAGES_TYPE),
        ]);
    pub static SORT_BY_TYPE: Schema =
        Schema::plain("SortByType", Kind::String).one_of(super::SortByType::VALUES);
    pub static SORT_ORDER_TYPE: Schema =
        Schema::plain("SortOrderType", Kind::String).one_of(super::SortOrderType::VALUES);
    pub static STATUS_MESSAGE_TYPE: Schema =
        Schema::plain("StatusMessageType", Kind::String).min(1.0).max(4096.0);
    pub static STATUS_TYPE: Schema =
        Schema::plain("StatusType", Kind::String).one_of(super::StatusType::VALUES);
    pub static TAG: Schema = Schema::plain("Tag", Kind::Structure)
        .members(&[Member::plain("Key", &TAG_KEY_TYPE), Member::plain("Value", &TAG_VALUE_TYPE)]);
    pub static TAG_KEY_LIST_TYPE: Schema =
        Schema::plain("TagKeyListType", Kind::List).members(&[Member::plain("member", &TAG_KEY_TYPE)]);
    pub static TAG_KEY_TYPE: Schema = Schema::plain("TagKeyType", Kind::String).min(1.0).max(128.0);
    pub static TAG_LIST_TYPE: Schema =
        Schema::plain("TagListType", Kind::List).members(&[Member::plain("member", &TAG)]);
    pub static TAG_RESOURCE_REQUEST: Schema =
        Schema::plain("TagResourceRequest", Kind::Structure).members(&[
            Member::plain("SecretId", &SECRET_ID_TYPE).required(),
            Member::plain("Tags", &TAG_LIST_TYPE).required(),
        ]);
    pub static TAG_VALUE_TYPE: Schema = Schema::plain("TagValueType", Kind::String).min(0.0).max(256.0);
    pub static UNTAG_RESOURCE_REQUEST: Schema = Schema::plain("UntagResourceRequest", Kind::Structure)
        .members(&[
            Member::plain("SecretId", &SECRET_ID_TYPE).required(),
            Member::plain("TagKeys", &TAG_KEY_LIST_TYPE).required(),
        ]);
    pub static UPDATE_SECRET_REQUEST: Schema =
        Schema::plain("UpdateSecretRequest", Kind::Structure).members(&[
            Member::plain("SecretId", &SECRET_ID_TYPE).required(),
            Member::plain("ClientRequestToken", &CLIENT_REQUEST_TOKEN_TYPE).token(),
            Member::plain("Description", &DESCRIPTION_TYPE),
            Member::plain("KmsKeyId", &KMS_KEY_ID_TYPE),
            Member::plain("SecretBinary", &SECRET_BINARY_TYPE),
            Member::plain("SecretString", &SECRET_STRING_TYPE),
            Member::plain("Type", &MEDEA_TYPE_TYPE),
        ]);
    pub static UPDATE_SECRET_RESPONSE: Schema = Schema::plain("UpdateSecretResponse", Kind::Structure)
        .members(&[
            Member::plain("ARN", &SECRET_ARN_TYPE),
            Member::plain("Name", &SECRET_NAME_TYPE),
            Member::plain("VersionId", &SECRET_VERSION_ID_TYPE),
        ]);
    pub static UPDATE_SECRET_VERSION_STAGE_REQUEST: Schema =
        Schema::plain("UpdateSecretVersionStageRequest", Kind::Structure).members(&[
            Member::plain("SecretId", &SECRET_ID_TYPE).required(),
            Member::plain("VersionStage", &SECRET_VERSION_STAGE_TYPE).required(),
            Member::plain("RemoveFromVersionId", &SECRET_VERSION_ID_TYPE),
            Member::plain("MoveToVersionId", &SECRET_VERSION_ID_TYPE),
        ]);
    pub static UPDATE_SECRET_VERSION_STAGE_RESPONSE: Schema =
        Schema::plain("UpdateSecretVersionStageResponse", Kind::Structure)
            .members(&[Member::plain("ARN", &SECRET_ARN_TYPE), Member::plain("Name", &SECRET_NAME_TYPE)]);
    pub static VALIDATE_RESOURCE_POLICY_REQUEST: Schema =
        Schema::plain("ValidateResourcePolicyRequest", Kind::Structure).members(&[
            Member::plain("SecretId", &SECRET_ID_TYPE),
            Member::plain("ResourcePolicy", &NON_EMPTY_RESOURCE_POLICY_TYPE).required(),
        ]);
    pub static VALIDATE_RESOURCE_POLICY_RESPONSE: Schema =
        Schema::plain("ValidateResourcePolicyResponse", Kind::Structure).members(&[
            Member::plain("PolicyValidationPassed", &scalar::BOOLEAN),
            Member::plain("ValidationErrors", &VALIDATION_ERRORS_TYPE),
        ]);
    pub static VALIDATION_ERRORS_ENTRY: Schema = Schema::plain("ValidationErrorsEntry", Kind::Structure)
        .members(&[Member::plain("CheckName", &NAME_TYPE), Member::plain("ErrorMessage", &scalar::STRING)]);
    pub static VALIDATION_ERRORS_TYPE: Schema = Schema::plain("ValidationErrorsType", Kind::List)
        .members(&[Member::plain("member", &VALIDATION_ERRORS_ENTRY)]);
    pub static TAG_RESOURCE_OUTPUT: Schema = Schema::plain("TagResourceOutput", Kind::Structure);
    pub static UNTAG_RESOURCE_OUTPUT: Schema = Schema::plain("UntagResourceOutput", Kind::Structure);
}
