//! KMS: written by `cargo xtask codegen` from botocore's model; edits are lost.

pub static SERVICE: crate::ServiceInfo = crate::ServiceInfo {
    name: "kms",
    service_id: "KMS",
    endpoint_prefix: "kms",
    signing_name: "kms",
    protocol: crate::Protocol::AwsJson11,
    target_prefix: Some("TrentService"),
    api_version: "2014-11-01",
    xml_namespace: None,
    query_compatible: false,
    operations: &[
        &info::CANCEL_KEY_DELETION,
        &info::CREATE_ALIAS,
        &info::CREATE_GRANT,
        &info::CREATE_KEY,
        &info::DECRYPT,
        &info::DELETE_ALIAS,
        &info::DESCRIBE_KEY,
        &info::DISABLE_KEY,
        &info::DISABLE_KEY_ROTATION,
        &info::ENABLE_KEY,
        &info::ENABLE_KEY_ROTATION,
        &info::ENCRYPT,
        &info::GENERATE_DATA_KEY,
        &info::GENERATE_DATA_KEY_WITHOUT_PLAINTEXT,
        &info::GENERATE_MAC,
        &info::GENERATE_RANDOM,
        &info::GET_KEY_POLICY,
        &info::GET_KEY_ROTATION_STATUS,
        &info::LIST_ALIASES,
        &info::LIST_GRANTS,
        &info::LIST_KEY_POLICIES,
        &info::LIST_KEY_ROTATIONS,
        &info::LIST_KEYS,
        &info::LIST_RESOURCE_TAGS,
        &info::PUT_KEY_POLICY,
        &info::RE_ENCRYPT,
        &info::RETIRE_GRANT,
        &info::REVOKE_GRANT,
        &info::ROTATE_KEY_ON_DEMAND,
        &info::SCHEDULE_KEY_DELETION,
        &info::TAG_RESOURCE,
        &info::UNTAG_RESOURCE,
        &info::UPDATE_ALIAS,
        &info::UPDATE_KEY_DESCRIPTION,
        &info::VERIFY_MAC,
    ],
};

pub struct CancelKeyDeletion;

impl crate::Operation for CancelKeyDeletion {
    type Input = CancelKeyDeletionInput;
    type Output = CancelKeyDeletionOutput;
    const SERVICE: &'static crate::ServiceInfo = &SERVICE;
    const INFO: &'static crate::OperationInfo = &info::CANCEL_KEY_DELETION;
}

pub struct CreateAlias;

impl crate::Operation for CreateAlias {
    type Input = CreateAliasInput;
    type Output = CreateAliasOutput;
    const SERVICE: &'static crate::ServiceInfo = &SERVICE;
    const INFO: &'static crate::OperationInfo = &info::CREATE_ALIAS;
}

pub struct CreateGrant;

impl crate::Operation for CreateGrant {
    type Input = CreateGrantInput;
    type Output = CreateGrantOutput;
    const SERVICE: &'static crate::ServiceInfo = &SERVICE;
    const INFO: &'static crate::OperationInfo = &info::CREATE_GRANT;
}

pub struct CreateKey;

impl crate::Operation for CreateKey {
    type Input = CreateKeyInput;
    type Output = CreateKeyOutput;
    const SERVICE: &'static crate::ServiceInfo = &SERVICE;
    const INFO: &'static crate::OperationInfo = &info::CREATE_KEY;
}

pub struct Decrypt;

impl crate::Operation for Decrypt {
    type Input = DecryptInput;
    type Output = DecryptOutput;
    const SERVICE: &'static crate::ServiceInfo = &SERVICE;
    const INFO: &'static crate::OperationInfo = &info::DECRYPT;
}

pub struct DeleteAlias;

impl crate::Operation for DeleteAlias {
    type Input = DeleteAliasInput;
    type Output = DeleteAliasOutput;
    const SERVICE: &'static crate::ServiceInfo = &SERVICE;
    const INFO: &'static crate::OperationInfo = &info::DELETE_ALIAS;
}

pub struct DescribeKey;

impl crate::Operation for DescribeKey {
    type Input = DescribeKeyInput;
    type Output = DescribeKeyOutput;
    const SERVICE: &'static crate::ServiceInfo = &SERVICE;
    const INFO: &'static crate::OperationInfo = &info::DESCRIBE_KEY;
}

pub struct DisableKey;

impl crate::Operation for DisableKey {
    type Input = DisableKeyInput;
    type Output = DisableKeyOutput;
    const SERVICE: &'static crate::ServiceInfo = &SERVICE;
    const INFO: &'static crate::OperationInfo = &info::DISABLE_KEY;
}

pub struct DisableKeyRotation;

impl crate::Operation for DisableKeyRotation {
    type Input = DisableKeyRotationInput;
    type Output = DisableKeyRotationOutput;
    const SERVICE: &'static crate::ServiceInfo = &SERVICE;
    const INFO: &'static crate::OperationInfo = &info::DISABLE_KEY_ROTATION;
}

pub struct EnableKey;

impl crate::Operation for EnableKey {
    type Input = EnableKeyInput;
    type Output = EnableKeyOutput;
    const SERVICE: &'static crate::ServiceInfo = &SERVICE;
    const INFO: &'static crate::OperationInfo = &info::ENABLE_KEY;
}

pub struct EnableKeyRotation;

impl crate::Operation for EnableKeyRotation {
    type Input = EnableKeyRotationInput;
    type Output = EnableKeyRotationOutput;
    const SERVICE: &'static crate::ServiceInfo = &SERVICE;
    const INFO: &'static crate::OperationInfo = &info::ENABLE_KEY_ROTATION;
}

pub struct Encrypt;

impl crate::Operation for Encrypt {
    type Input = EncryptInput;
    type Output = EncryptOutput;
    const SERVICE: &'static crate::ServiceInfo = &SERVICE;
    const INFO: &'static crate::OperationInfo = &info::ENCRYPT;
}

pub struct GenerateDataKey;

impl crate::Operation for GenerateDataKey {
    type Input = GenerateDataKeyInput;
    type Output = GenerateDataKeyOutput;
    const SERVICE: &'static crate::ServiceInfo = &SERVICE;
    const INFO: &'static crate::OperationInfo = &info::GENERATE_DATA_KEY;
}

pub struct GenerateDataKeyWithoutPlaintext;

impl crate::Operation for GenerateDataKeyWithoutPlaintext {
    type Input = GenerateDataKeyWithoutPlaintextInput;
    type Output = GenerateDataKeyWithoutPlaintextOutput;
    const SERVICE: &'static crate::ServiceInfo = &SERVICE;
    const INFO: &'static crate::OperationInfo = &info::GENERATE_DATA_KEY_WITHOUT_PLAINTEXT;
}

pub struct GenerateMac;

impl crate::Operation for GenerateMac {
    type Input = GenerateMacInput;
    type Output = GenerateMacOutput;
    const SERVICE: &'static crate::ServiceInfo = &SERVICE;
    const INFO: &'static crate::OperationInfo = &info::GENERATE_MAC;
}

pub struct GenerateRandom;

impl crate::Operation for GenerateRandom {
    type Input = GenerateRandomInput;
    type Output = GenerateRandomOutput;
    const SERVICE: &'static crate::ServiceInfo = &SERVICE;
    const INFO: &'static crate::OperationInfo = &info::GENERATE_RANDOM;
}

pub struct GetKeyPolicy;

impl crate::Operation for GetKeyPolicy {
    type Input = GetKeyPolicyInput;
    type Output = GetKeyPolicyOutput;
    const SERVICE: &'static crate::ServiceInfo = &SERVICE;
    const INFO: &'static crate::OperationInfo = &info::GET_KEY_POLICY;
}

pub struct GetKeyRotationStatus;

impl crate::Operation for GetKeyRotationStatus {
    type Input = GetKeyRotationStatusInput;
    type Output = GetKeyRotationStatusOutput;
    const SERVICE: &'static crate::ServiceInfo = &SERVICE;
    const INFO: &'static crate::OperationInfo = &info::GET_KEY_ROTATION_STATUS;
}

pub struct ListAliases;

impl crate::Operation for ListAliases {
    type Input = ListAliasesInput;
    type Output = ListAliasesOutput;
    const SERVICE: &'static crate::ServiceInfo = &SERVICE;
    const INFO: &'static crate::OperationInfo = &info::LIST_ALIASES;
}

pub struct ListGrants;

impl crate::Operation for ListGrants {
    type Input = ListGrantsInput;
    type Output = ListGrantsOutput;
    const SERVICE: &'static crate::ServiceInfo = &SERVICE;
    const INFO: &'static crate::OperationInfo = &info::LIST_GRANTS;
}

pub struct ListKeyPolicies;

impl crate::Operation for ListKeyPolicies {
    type Input = ListKeyPoliciesInput;
    type Output = ListKeyPoliciesOutput;
    const SERVICE: &'static crate::ServiceInfo = &SERVICE;
    const INFO: &'static crate::OperationInfo = &info::LIST_KEY_POLICIES;
}

pub struct ListKeyRotations;

impl crate::Operation for ListKeyRotations {
    type Input = ListKeyRotationsInput;
    type Output = ListKeyRotationsOutput;
    const SERVICE: &'static crate::ServiceInfo = &SERVICE;
    const INFO: &'static crate::OperationInfo = &info::LIST_KEY_ROTATIONS;
}

pub struct ListKeys;

impl crate::Operation for ListKeys {
    type Input = ListKeysInput;
    type Output = ListKeysOutput;
    const SERVICE: &'static crate::ServiceInfo = &SERVICE;
    const INFO: &'static crate::OperationInfo = &info::LIST_KEYS;
}

pub struct ListResourceTags;

impl crate::Operation for ListResourceTags {
    type Input = ListResourceTagsInput;
    type Output = ListResourceTagsOutput;
    const SERVICE: &'static crate::ServiceInfo = &SERVICE;
    const INFO: &'static crate::OperationInfo = &info::LIST_RESOURCE_TAGS;
}

pub struct PutKeyPolicy;

impl crate::Operation for PutKeyPolicy {
    type Input = PutKeyPolicyInput;
    type Output = PutKeyPolicyOutput;
    const SERVICE: &'static crate::ServiceInfo = &SERVICE;
    const INFO: &'static crate::OperationInfo = &info::PUT_KEY_POLICY;
}

pub struct ReEncrypt;

impl crate::Operation for ReEncrypt {
    type Input = ReEncryptInput;
    type Output = ReEncryptOutput;
    const SERVICE: &'static crate::ServiceInfo = &SERVICE;
    const INFO: &'static crate::OperationInfo = &info::RE_ENCRYPT;
}

pub struct RetireGrant;

impl crate::Operation for RetireGrant {
    type Input = RetireGrantInput;
    type Output = RetireGrantOutput;
    const SERVICE: &'static crate::ServiceInfo = &SERVICE;
    const INFO: &'static crate::OperationInfo = &info::RETIRE_GRANT;
}

pub struct RevokeGrant;

impl crate::Operation for RevokeGrant {
    type Input = RevokeGrantInput;
    type Output = RevokeGrantOutput;
    const SERVICE: &'static crate::ServiceInfo = &SERVICE;
    const INFO: &'static crate::OperationInfo = &info::REVOKE_GRANT;
}

pub struct RotateKeyOnDemand;

impl crate::Operation for RotateKeyOnDemand {
    type Input = RotateKeyOnDemandInput;
    type Output = RotateKeyOnDemandOutput;
    const SERVICE: &'static crate::ServiceInfo = &SERVICE;
    const INFO: &'static crate::OperationInfo = &info::ROTATE_KEY_ON_DEMAND;
}

pub struct ScheduleKeyDeletion;

impl crate::Operation for ScheduleKeyDeletion {
    type Input = ScheduleKeyDeletionInput;
    type Output = ScheduleKeyDeletionOutput;
    const SERVICE: &'static crate::ServiceInfo = &SERVICE;
    const INFO: &'static crate::OperationInfo = &info::SCHEDULE_KEY_DELETION;
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

pub struct UpdateAlias;

impl crate::Operation for UpdateAlias {
    type Input = UpdateAliasInput;
    type Output = UpdateAliasOutput;
    const SERVICE: &'static crate::ServiceInfo = &SERVICE;
    const INFO: &'static crate::OperationInfo = &info::UPDATE_ALIAS;
}

pub struct UpdateKeyDescription;

impl crate::Operation for UpdateKeyDescription {
    type Input = UpdateKeyDescriptionInput;
    type Output = UpdateKeyDescriptionOutput;
    const SERVICE: &'static crate::ServiceInfo = &SERVICE;
    const INFO: &'static crate::OperationInfo = &info::UPDATE_KEY_DESCRIPTION;
}

pub struct VerifyMac;

impl crate::Operation for VerifyMac {
    type Input = VerifyMacInput;
    type Output = VerifyMacOutput;
    const SERVICE: &'static crate::ServiceInfo = &SERVICE;
    const INFO: &'static crate::OperationInfo = &info::VERIFY_MAC;
}

/// What the model says of the operations.
pub mod info {
    use super::schema;
    use crate::OperationInfo;

    pub static CANCEL_KEY_DELETION: OperationInfo = OperationInfo {
        name: "CancelKeyDeletion",
        method: "POST",
        uri: "/",
        status: 200,
        input: &schema::CANCEL_KEY_DELETION_REQUEST,
        output: &schema::CANCEL_KEY_DELETION_RESPONSE,
        result_wrapper: None,
        input_xml_name: None,
        input_xml_namespace: None,
        errors: &[
            "NotFoundException",
            "InvalidArnException",
            "DependencyTimeoutException",
            "KMSInternalException",
            "KMSInvalidStateException",
        ],
    };
    pub static CREATE_ALIAS: OperationInfo = OperationInfo {
        name: "CreateAlias",
        method: "POST",
        uri: "/",
        status: 200,
        input: &schema::CREATE_ALIAS_REQUEST,
        output: &schema::CREATE_ALIAS_OUTPUT,
        result_wrapper: None,
        input_xml_name: None,
        input_xml_namespace: None,
        errors: &[
            "DependencyTimeoutException",
            "AlreadyExistsException",
            "NotFoundException",
            "InvalidAliasNameException",
            "KMSInternalException",
            "LimitExceededException",
            "KMSInvalidStateException",
        ],
    };
    pub static CREATE_GRANT: OperationInfo = OperationInfo {
        name: "CreateGrant",
        method: "POST",
        uri: "/",
        status: 200,
        input: &schema::CREATE_GRANT_REQUEST,
        output: &schema::CREATE_GRANT_RESPONSE,
        result_wrapper: None,
        input_xml_name: None,
        input_xml_namespace: None,
        errors: &[
            "NotFoundException",
            "DisabledException",
            "DependencyTimeoutException",
            "InvalidArnException",
            "KMSInternalException",
            "InvalidGrantTokenException",
            "LimitExceededException",
            "KMSInvalidStateException",
            "DryRunOperationException",
        ],
    };
    pub static CREATE_KEY: OperationInfo = OperationInfo {
        name: "CreateKey",
        method: "POST",
        uri: "/",
        status: 200,
        input: &schema::CREATE_KEY_REQUEST,
        output: &schema::CREATE_KEY_RESPONSE,
        result_wrapper: None,
        input_xml_name: None,
        input_xml_namespace: None,
        errors: &[
            "MalformedPolicyDocumentException",
            "DependencyTimeoutException",
            "InvalidArnException",
            "UnsupportedOperationException",
            "KMSInternalException",
            "LimitExceededException",
            "TagException",
            "CustomKeyStoreNotFoundException",
            "CustomKeyStoreInvalidStateException",
            "CloudHsmClusterInvalidConfigurationException",
            "XksKeyInvalidConfigurationException",
            "XksKeyAlreadyInUseException",
            "XksKeyNotFoundException",
        ],
    };
    pub static DECRYPT: OperationInfo = OperationInfo {
        name: "Decrypt",
        method: "POST",
        uri: "/",
        status: 200,
        input: &schema::DECRYPT_REQUEST,
        output: &schema::DECRYPT_RESPONSE,
        result_wrapper: None,
        input_xml_name: None,
        input_xml_namespace: None,
        errors: &[
            "NotFoundException",
            "DisabledException",
            "InvalidCiphertextException",
            "KeyUnavailableException",
            "IncorrectKeyException",
            "InvalidKeyUsageException",
            "DependencyTimeoutException",
            "InvalidGrantTokenException",
            "KMSInternalException",
            "KMSInvalidStateException",
            "DryRunOperationException",
        ],
    };
    pub static DELETE_ALIAS: OperationInfo = OperationInfo {
        name: "DeleteAlias",
        method: "POST",
        uri: "/",
        status: 200,
        input: &schema::DELETE_ALIAS_REQUEST,
        output: &schema::DELETE_ALIAS_OUTPUT,
        result_wrapper: None,
        input_xml_name: None,
        input_xml_namespace: None,
        errors: &[
            "DependencyTimeoutException",
            "NotFoundException",
            "KMSInternalException",
            "KMSInvalidStateException",
        ],
    };
    pub static DESCRIBE_KEY: OperationInfo = OperationInfo {
        name: "DescribeKey",
        method: "POST",
        uri: "/",
        status: 200,
        input: &schema::DESCRIBE_KEY_REQUEST,
        output: &schema::DESCRIBE_KEY_RESPONSE,
        result_wrapper: None,
        input_xml_name: None,
        input_xml_namespace: None,
        errors: &[
            "NotFoundException",
            "InvalidArnException",
            "DependencyTimeoutException",
            "KMSInternalException",
        ],
    };
    pub static DISABLE_KEY: OperationInfo = OperationInfo {
        name: "DisableKey",
        method: "POST",
        uri: "/",
        status: 200,
        input: &schema::DISABLE_KEY_REQUEST,
        output: &schema::DISABLE_KEY_OUTPUT,
        result_wrapper: None,
        input_xml_name: None,
        input_xml_namespace: None,
        errors: &[
            "NotFoundException",
            "InvalidArnException",
            "DependencyTimeoutException",
            "KMSInternalException",
            "KMSInvalidStateException",
        ],
    };
    pub static DISABLE_KEY_ROTATION: OperationInfo = OperationInfo {
        name: "DisableKeyRotation",
        method: "POST",
        uri: "/",
        status: 200,
        input: &schema::DISABLE_KEY_ROTATION_REQUEST,
        output: &schema::DISABLE_KEY_ROTATION_OUTPUT,
        result_wrapper: None,
        input_xml_name: None,
        input_xml_namespace: None,
        errors: &[
            "NotFoundException",
            "DisabledException",
            "InvalidArnException",
            "DependencyTimeoutException",
            "KMSInternalException",
            "KMSInvalidStateException",
            "UnsupportedOperationException",
        ],
    };
    pub static ENABLE_KEY: OperationInfo = OperationInfo {
        name: "EnableKey",
        method: "POST",
        uri: "/",
        status: 200,
        input: &schema::ENABLE_KEY_REQUEST,
        output: &schema::ENABLE_KEY_OUTPUT,
        result_wrapper: None,
        input_xml_name: None,
        input_xml_namespace: None,
        errors: &[
            "NotFoundException",
            "InvalidArnException",
            "DependencyTimeoutException",
            "KMSInternalException",
            "LimitExceededException",
            "KMSInvalidStateException",
        ],
    };
    pub static ENABLE_KEY_ROTATION: OperationInfo = OperationInfo {
        name: "EnableKeyRotation",
        method: "POST",
        uri: "/",
        status: 200,
        input: &schema::ENABLE_KEY_ROTATION_REQUEST,
        output: &schema::ENABLE_KEY_ROTATION_OUTPUT,
        result_wrapper: None,
        input_xml_name: None,
        input_xml_namespace: None,
        errors: &[
            "NotFoundException",
            "DisabledException",
            "InvalidArnException",
            "DependencyTimeoutException",
            "KMSInternalException",
            "KMSInvalidStateException",
            "UnsupportedOperationException",
        ],
    };
    pub static ENCRYPT: OperationInfo = OperationInfo {
        name: "Encrypt",
        method: "POST",
        uri: "/",
        status: 200,
        input: &schema::ENCRYPT_REQUEST,
        output: &schema::ENCRYPT_RESPONSE,
        result_wrapper: None,
        input_xml_name: None,
        input_xml_namespace: None,
        errors: &[
            "NotFoundException",
            "DisabledException",
            "KeyUnavailableException",
            "DependencyTimeoutException",
            "InvalidKeyUsageException",
            "InvalidGrantTokenException",
            "KMSInternalException",
            "KMSInvalidStateException",
            "DryRunOperationException",
        ],
    };
    pub static GENERATE_DATA_KEY: OperationInfo = OperationInfo {
        name: "GenerateDataKey",
        method: "POST",
        uri: "/",
        status: 200,
        input: &schema::GENERATE_DATA_KEY_REQUEST,
        output: &schema::GENERATE_DATA_KEY_RESPONSE,
        result_wrapper: None,
        input_xml_name: None,
        input_xml_namespace: None,
        errors: &[
            "NotFoundException",
            "DisabledException",
            "KeyUnavailableException",
            "DependencyTimeoutException",
            "InvalidKeyUsageException",
            "InvalidGrantTokenException",
            "KMSInternalException",
            "KMSInvalidStateException",
            "DryRunOperationException",
        ],
    };
    pub static GENERATE_DATA_KEY_WITHOUT_PLAINTEXT: OperationInfo = OperationInfo {
        name: "GenerateDataKeyWithoutPlaintext",
        method: "POST",
        uri: "/",
        status: 200,
        input: &schema::GENERATE_DATA_KEY_WITHOUT_PLAINTEXT_REQUEST,
        output: &schema::GENERATE_DATA_KEY_WITHOUT_PLAINTEXT_RESPONSE,
        result_wrapper: None,
        input_xml_name: None,
        input_xml_namespace: None,
        errors: &[
            "NotFoundException",
            "DisabledException",
            "KeyUnavailableException",
            "DependencyTimeoutException",
            "InvalidKeyUsageException",
            "InvalidGrantTokenException",
            "KMSInternalException",
            "KMSInvalidStateException",
            "DryRunOperationException",
        ],
    };
    pub static GENERATE_MAC: OperationInfo = OperationInfo {
        name: "GenerateMac",
        method: "POST",
        uri: "/",
        status: 200,
        input: &schema::GENERATE_MAC_REQUEST,
        output: &schema::GENERATE_MAC_RESPONSE,
        result_wrapper: None,
        input_xml_name: None,
        input_xml_namespace: None,
        errors: &[
            "NotFoundException",
            "DisabledException",
            "KeyUnavailableException",
            "InvalidKeyUsageException",
            "InvalidGrantTokenException",
            "KMSInternalException",
            "KMSInvalidStateException",
            "DryRunOperationException",
        ],
    };
    pub static GENERATE_RANDOM: OperationInfo = OperationInfo {
        name: "GenerateRandom",
        method: "POST",
        uri: "/",
        status: 200,
        input: &schema::GENERATE_RANDOM_REQUEST,
        output: &schema::GENERATE_RANDOM_RESPONSE,
        result_wrapper: None,
        input_xml_name: None,
        input_xml_namespace: None,
        errors: &[
            "DependencyTimeoutException",
            "KMSInternalException",
            "UnsupportedOperationException",
            "CustomKeyStoreNotFoundException",
            "CustomKeyStoreInvalidStateException",
        ],
    };
    pub static GET_KEY_POLICY: OperationInfo = OperationInfo {
        name: "GetKeyPolicy",
        method: "POST",
        uri: "/",
        status: 200,
        input: &schema::GET_KEY_POLICY_REQUEST,
        output: &schema::GET_KEY_POLICY_RESPONSE,
        result_wrapper: None,
        input_xml_name: None,
        input_xml_namespace: None,
        errors: &[
            "NotFoundException",
            "InvalidArnException",
            "DependencyTimeoutException",
            "KMSInternalException",
            "KMSInvalidStateException",
        ],
    };
    pub static GET_KEY_ROTATION_STATUS: OperationInfo = OperationInfo {
        name: "GetKeyRotationStatus",
        method: "POST",
        uri: "/",
        status: 200,
        input: &schema::GET_KEY_ROTATION_STATUS_REQUEST,
        output: &schema::GET_KEY_ROTATION_STATUS_RESPONSE,
        result_wrapper: None,
        input_xml_name: None,
        input_xml_namespace: None,
        errors: &[
            "NotFoundException",
            "InvalidArnException",
            "DependencyTimeoutException",
            "KMSInternalException",
            "KMSInvalidStateException",
            "UnsupportedOperationException",
        ],
    };
    pub static LIST_ALIASES: OperationInfo = OperationInfo {
        name: "ListAliases",
        method: "POST",
        uri: "/",
        status: 200,
        input: &schema::LIST_ALIASES_REQUEST,
        output: &schema::LIST_ALIASES_RESPONSE,
        result_wrapper: None,
        input_xml_name: None,
        input_xml_namespace: None,
        errors: &[
            "DependencyTimeoutException",
            "InvalidMarkerException",
            "KMSInternalException",
            "InvalidArnException",
            "NotFoundException",
        ],
    };
    pub static LIST_GRANTS: OperationInfo = OperationInfo {
        name: "ListGrants",
        method: "POST",
        uri: "/",
        status: 200,
        input: &schema::LIST_GRANTS_REQUEST,
        output: &schema::LIST_GRANTS_RESPONSE,
        result_wrapper: None,
        input_xml_name: None,
        input_xml_namespace: None,
        errors: &[
            "NotFoundException",
            "DependencyTimeoutException",
            "InvalidMarkerException",
            "InvalidGrantIdException",
            "InvalidArnException",
            "KMSInternalException",
            "KMSInvalidStateException",
        ],
    };
    pub static LIST_KEY_POLICIES: OperationInfo = OperationInfo {
        name: "ListKeyPolicies",
        method: "POST",
        uri: "/",
        status: 200,
        input: &schema::LIST_KEY_POLICIES_REQUEST,
        output: &schema::LIST_KEY_POLICIES_RESPONSE,
        result_wrapper: None,
        input_xml_name: None,
        input_xml_namespace: None,
        errors: &[
            "NotFoundException",
            "InvalidArnException",
            "DependencyTimeoutException",
            "KMSInternalException",
            "KMSInvalidStateException",
        ],
    };
    pub static LIST_KEY_ROTATIONS: OperationInfo = OperationInfo {
        name: "ListKeyRotations",
        method: "POST",
        uri: "/",
        status: 200,
        input: &schema::LIST_KEY_ROTATIONS_REQUEST,
        output: &schema::LIST_KEY_ROTATIONS_RESPONSE,
        result_wrapper: None,
        input_xml_name: None,
        input_xml_namespace: None,
        errors: &[
            "NotFoundException",
            "InvalidArnException",
            "InvalidMarkerException",
            "KMSInternalException",
            "KMSInvalidStateException",
            "UnsupportedOperationException",
        ],
    };
    pub static LIST_KEYS: OperationInfo = OperationInfo {
        name: "ListKeys",
        method: "POST",
        uri: "/",
        status: 200,
        input: &schema::LIST_KEYS_REQUEST,
        output: &schema::LIST_KEYS_RESPONSE,
        result_wrapper: None,
        input_xml_name: None,
        input_xml_namespace: None,
        errors: &["DependencyTimeoutException", "KMSInternalException", "InvalidMarkerException"],
    };
    pub static LIST_RESOURCE_TAGS: OperationInfo = OperationInfo {
        name: "ListResourceTags",
        method: "POST",
        uri: "/",
        status: 200,
        input: &schema::LIST_RESOURCE_TAGS_REQUEST,
        output: &schema::LIST_RESOURCE_TAGS_RESPONSE,
        result_wrapper: None,
        input_xml_name: None,
        input_xml_namespace: None,
        errors: &[
            "KMSInternalException",
            "NotFoundException",
            "InvalidArnException",
            "InvalidMarkerException",
        ],
    };
    pub static PUT_KEY_POLICY: OperationInfo = OperationInfo {
        name: "PutKeyPolicy",
        method: "POST",
        uri: "/",
        status: 200,
        input: &schema::PUT_KEY_POLICY_REQUEST,
        output: &schema::PUT_KEY_POLICY_OUTPUT,
        result_wrapper: None,
        input_xml_name: None,
        input_xml_namespace: None,
        errors: &[
            "NotFoundException",
            "InvalidArnException",
            "MalformedPolicyDocumentException",
            "DependencyTimeoutException",
            "UnsupportedOperationException",
            "KMSInternalException",
            "LimitExceededException",
            "KMSInvalidStateException",
        ],
    };
    pub static RE_ENCRYPT: OperationInfo = OperationInfo {
        name: "ReEncrypt",
        method: "POST",
        uri: "/",
        status: 200,
        input: &schema::RE_ENCRYPT_REQUEST,
        output: &schema::RE_ENCRYPT_RESPONSE,
        result_wrapper: None,
        input_xml_name: None,
        input_xml_namespace: None,
        errors: &[
            "NotFoundException",
            "DisabledException",
            "InvalidCiphertextException",
            "KeyUnavailableException",
            "IncorrectKeyException",
            "DependencyTimeoutException",
            "InvalidKeyUsageException",
            "InvalidGrantTokenException",
            "KMSInternalException",
            "KMSInvalidStateException",
            "DryRunOperationException",
        ],
    };
    pub static RETIRE_GRANT: OperationInfo = OperationInfo {
        name: "RetireGrant",
        method: "POST",
        uri: "/",
        status: 200,
        input: &schema::RETIRE_GRANT_REQUEST,
        output: &schema::RETIRE_GRANT_OUTPUT,
        result_wrapper: None,
        input_xml_name: None,
        input_xml_namespace: None,
        errors: &[
            "InvalidArnException",
            "InvalidGrantTokenException",
            "InvalidGrantIdException",
            "NotFoundException",
            "DependencyTimeoutException",
            "KMSInternalException",
            "KMSInvalidStateException",
            "DryRunOperationException",
        ],
    };
    pub static REVOKE_GRANT: OperationInfo = OperationInfo {
        name: "RevokeGrant",
        method: "POST",
        uri: "/",
        status: 200,
        input: &schema::REVOKE_GRANT_REQUEST,
        output: &schema::REVOKE_GRANT_OUTPUT,
        result_wrapper: None,
        input_xml_name: None,
        input_xml_namespace: None,
        errors: &[
            "NotFoundException",
            "DependencyTimeoutException",
            "InvalidArnException",
            "InvalidGrantIdException",
            "KMSInternalException",
            "KMSInvalidStateException",
            "DryRunOperationException",
        ],
    };
    pub static ROTATE_KEY_ON_DEMAND: OperationInfo = OperationInfo {
        name: "RotateKeyOnDemand",
        method: "POST",
        uri: "/",
        status: 200,
        input: &schema::ROTATE_KEY_ON_DEMAND_REQUEST,
        output: &schema::ROTATE_KEY_ON_DEMAND_RESPONSE,
        result_wrapper: None,
        input_xml_name: None,
        input_xml_namespace: None,
        errors: &[
            "NotFoundException",
            "DisabledException",
            "InvalidArnException",
            "DependencyTimeoutException",
            "KMSInternalException",
            "KMSInvalidStateException",
            "UnsupportedOperationException",
            "LimitExceededException",
            "ConflictException",
        ],
    };
    pub static SCHEDULE_KEY_DELETION: OperationInfo = OperationInfo {
        name: "ScheduleKeyDeletion",
        method: "POST",
        uri: "/",
        status: 200,
        input: &schema::SCHEDULE_KEY_DELETION_REQUEST,
        output: &schema::SCHEDULE_KEY_DELETION_RESPONSE,
        result_wrapper: None,
        input_xml_name: None,
        input_xml_namespace: None,
        errors: &[
            "NotFoundException",
            "InvalidArnException",
            "DependencyTimeoutException",
            "KMSInternalException",
            "KMSInvalidStateException",
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
            "KMSInternalException",
            "NotFoundException",
            "InvalidArnException",
            "KMSInvalidStateException",
            "LimitExceededException",
            "TagException",
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
            "KMSInternalException",
            "NotFoundException",
            "InvalidArnException",
            "KMSInvalidStateException",
            "TagException",
        ],
    };
    pub static UPDATE_ALIAS: OperationInfo = OperationInfo {
        name: "UpdateAlias",
        method: "POST",
        uri: "/",
        status: 200,
        input: &schema::UPDATE_ALIAS_REQUEST,
        output: &schema::UPDATE_ALIAS_OUTPUT,
        result_wrapper: None,
        input_xml_name: None,
        input_xml_namespace: None,
        errors: &[
            "DependencyTimeoutException",
            "NotFoundException",
            "KMSInternalException",
            "LimitExceededException",
            "KMSInvalidStateException",
        ],
    };
    pub static UPDATE_KEY_DESCRIPTION: OperationInfo = OperationInfo {
        name: "UpdateKeyDescription",
        method: "POST",
        uri: "/",
        status: 200,
        input: &schema::UPDATE_KEY_DESCRIPTION_REQUEST,
        output: &schema::UPDATE_KEY_DESCRIPTION_OUTPUT,
        result_wrapper: None,
        input_xml_name: None,
        input_xml_namespace: None,
        errors: &[
            "NotFoundException",
            "InvalidArnException",
            "DependencyTimeoutException",
            "KMSInternalException",
            "KMSInvalidStateException",
        ],
    };
    pub static VERIFY_MAC: OperationInfo = OperationInfo {
        name: "VerifyMac",
        method: "POST",
        uri: "/",
        status: 200,
        input: &schema::VERIFY_MAC_REQUEST,
        output: &schema::VERIFY_MAC_RESPONSE,
        result_wrapper: None,
        input_xml_name: None,
        input_xml_namespace: None,
        errors: &[
            "NotFoundException",
            "DisabledException",
            "KeyUnavailableException",
            "InvalidKeyUsageException",
            "InvalidGrantTokenException",
            "KMSInternalException",
            "KMSInvalidMacException",
            "KMSInvalidStateException",
            "DryRunOperationException",
        ],
    };
}

/// The errors that the model lists for the operations.
pub mod errors {
    use crate::Error;

    pub fn already_exists_exception(message: impl Into<String>) -> Error {
        Error::new("AlreadyExistsException", 400, message)
    }
    pub fn cloud_hsm_cluster_invalid_configuration_exception(message: impl Into<String>) -> Error {
        Error::new("CloudHsmClusterInvalidConfigurationException", 400, message)
    }
    pub fn conflict_exception(message: impl Into<String>) -> Error {
        Error::new("ConflictException", 400, message)
    }
    pub fn custom_key_store_invalid_state_exception(message: impl Into<String>) -> Error {
        Error::new("CustomKeyStoreInvalidStateException", 400, message)
    }
    pub fn custom_key_store_not_found_exception(message: impl Into<String>) -> Error {
        Error::new("CustomKeyStoreNotFoundException", 400, message)
    }
    pub fn dependency_timeout_exception(message: impl Into<String>) -> Error {
        Error::new("DependencyTimeoutException", 500, message)
    }
    pub fn disabled_exception(message: impl Into<String>) -> Error {
        Error::new("DisabledException", 400, message)
    }
    pub fn dry_run_operation_exception(message: impl Into<String>) -> Error {
        Error::new("DryRunOperationException", 400, message)
    }
    pub fn incorrect_key_exception(message: impl Into<String>) -> Error {
        Error::new("IncorrectKeyException", 400, message)
    }
    pub fn invalid_alias_name_exception(message: impl Into<String>) -> Error {
        Error::new("InvalidAliasNameException", 400, message)
    }
    pub fn invalid_arn_exception(message: impl Into<String>) -> Error {
        Error::new("InvalidArnException", 400, message)
    }
    pub fn invalid_ciphertext_exception(message: impl Into<String>) -> Error {
        Error::new("InvalidCiphertextException", 400, message)
    }
    pub fn invalid_grant_id_exception(message: impl Into<String>) -> Error {
        Error::new("InvalidGrantIdException", 400, message)
    }
    pub fn invalid_grant_token_exception(message: impl Into<String>) -> Error {
        Error::new("InvalidGrantTokenException", 400, message)
    }
    pub fn invalid_key_usage_exception(message: impl Into<String>) -> Error {
        Error::new("InvalidKeyUsageException", 400, message)
    }
    pub fn invalid_marker_exception(message: impl Into<String>) -> Error {
        Error::new("InvalidMarkerException", 400, message)
    }
    pub fn kms_internal_exception(message: impl Into<String>) -> Error {
        Error::new("KMSInternalException", 500, message)
    }
    pub fn kms_invalid_mac_exception(message: impl Into<String>) -> Error {
        Error::new("KMSInvalidMacException", 400, message)
    }
    pub fn kms_invalid_state_exception(message: impl Into<String>) -> Error {
        Error::new("KMSInvalidStateException", 400, message)
    }
    pub fn key_unavailable_exception(message: impl Into<String>) -> Error {
        Error::new("KeyUnavailableException", 500, message)
    }
    pub fn limit_exceeded_exception(message: impl Into<String>) -> Error {
        Error::new("LimitExceededException", 400, message)
    }
    pub fn malformed_policy_document_exception(message: impl Into<String>) -> Error {
        Error::new("MalformedPolicyDocumentException", 400, message)
    }
    pub fn not_found_exception(message: impl Into<String>) -> Error {
        Error::new("NotFoundException", 400, message)
    }
    pub fn tag_exception(message: impl Into<String>) -> Error {
        Error::new("TagException", 400, message)
    }
    pub fn unsupported_operation_exception(message: impl Into<String>) -> Error {
        Error::new("UnsupportedOperationException", 400, message)
    }
    pub fn xks_key_already_in_use_exception(message: impl Into<String>) -> Error {
        Error::new("XksKeyAlreadyInUseException", 400, message)
    }
    pub fn xks_key_invalid_configuration_exception(message: impl Into<String>) -> Error {
        Error::new("XksKeyInvalidConfigurationException", 400, message)
    }
    pub fn xks_key_not_found_exception(message: impl Into<String>) -> Error {
        Error::new("XksKeyNotFoundException", 400, message)
    }
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct AliasListEntry {
    pub alias_name: Option<String>,
    pub alias_arn: Option<String>,
    pub target_key_id: Option<String>,
    pub creation_date: Option<crate::Timestamp>,
    pub last_updated_date: Option<crate::Timestamp>,
}

impl crate::TreeValue for AliasListEntry {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self {
            alias_name: s.take_optional(0)?,
            alias_arn: s.take_optional(1)?,
            target_key_id: s.take_optional(2)?,
            creation_date: s.take_optional(3)?,
            last_updated_date: s.take_optional(4)?,
        })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(5);
        s.put_optional(0, self.alias_name);
        s.put_optional(1, self.alias_arn);
        s.put_optional(2, self.target_key_id);
        s.put_optional(3, self.creation_date);
        s.put_optional(4, self.last_updated_date);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for AliasListEntry {
    const SCHEMA: &'static crate::Schema = &schema::ALIAS_LIST_ENTRY;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct CancelKeyDeletionInput {
    pub key_id: String,
}

impl crate::TreeValue for CancelKeyDeletionInput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self { key_id: s.take(0)? })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(1);
        s.put(0, self.key_id);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for CancelKeyDeletionInput {
    const SCHEMA: &'static crate::Schema = &schema::CANCEL_KEY_DELETION_REQUEST;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct CancelKeyDeletionOutput {
    pub key_id: Option<String>,
}

impl crate::TreeValue for CancelKeyDeletionOutput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self { key_id: s.take_optional(0)? })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(1);
        s.put_optional(0, self.key_id);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for CancelKeyDeletionOutput {
    const SCHEMA: &'static crate::Schema = &schema::CANCEL_KEY_DELETION_RESPONSE;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct CreateAliasInput {
    pub alias_name: String,
    pub target_key_id: String,
}

impl crate::TreeValue for CreateAliasInput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self { alias_name: s.take(0)?, target_key_id: s.take(1)? })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(2);
        s.put(0, self.alias_name);
        s.put(1, self.target_key_id);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for CreateAliasInput {
    const SCHEMA: &'static crate::Schema = &schema::CREATE_ALIAS_REQUEST;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct CreateGrantInput {
    pub key_id: String,
    pub grantee_principal: Option<String>,
    pub retiring_principal: Option<String>,
    pub operations: Vec<GrantOperation>,
    pub constraints: Option<GrantConstraints>,
    pub grant_tokens: Option<Vec<String>>,
    pub name: Option<String>,
    pub dry_run: Option<bool>,
    pub grantee_service_principal: Option<String>,
    pub retiring_service_principal: Option<String>,
}

impl crate::TreeValue for CreateGrantInput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self {
            key_id: s.take(0)?,
            grantee_principal: s.take_optional(1)?,
            retiring_principal: s.take_optional(2)?,
            operations: s.take(3)?,
            constraints: s.take_optional(4)?,
            grant_tokens: s.take_optional(5)?,
            name: s.take_optional(6)?,
            dry_run: s.take_optional(7)?,
            grantee_service_principal: s.take_optional(8)?,
            retiring_service_principal: s.take_optional(9)?,
        })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(10);
        s.put(0, self.key_id);
        s.put_optional(1, self.grantee_principal);
        s.put_optional(2, self.retiring_principal);
        s.put(3, self.operations);
        s.put_optional(4, self.constraints);
        s.put_optional(5, self.grant_tokens);
        s.put_optional(6, self.name);
        s.put_optional(7, self.dry_run);
        s.put_optional(8, self.grantee_service_principal);
        s.put_optional(9, self.retiring_service_principal);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for CreateGrantInput {
    const SCHEMA: &'static crate::Schema = &schema::CREATE_GRANT_REQUEST;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct CreateGrantOutput {
    pub grant_token: Option<String>,
    pub grant_id: Option<String>,
}

impl crate::TreeValue for CreateGrantOutput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self { grant_token: s.take_optional(0)?, grant_id: s.take_optional(1)? })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(2);
        s.put_optional(0, self.grant_token);
        s.put_optional(1, self.grant_id);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for CreateGrantOutput {
    const SCHEMA: &'static crate::Schema = &schema::CREATE_GRANT_RESPONSE;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct CreateKeyInput {
    pub policy: Option<String>,
    pub description: Option<String>,
    pub key_usage: Option<KeyUsageType>,
    pub customer_master_key_spec: Option<CustomerMasterKeySpec>,
    pub key_spec: Option<KeySpec>,
    pub origin: Option<OriginType>,
    pub custom_key_store_id: Option<String>,
    pub bypass_policy_lockout_safety_check: Option<bool>,
    pub tags: Option<Vec<Tag>>,
    pub multi_region: Option<bool>,
    pub xks_key_id: Option<String>,
}

impl crate::TreeValue for CreateKeyInput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self {
            policy: s.take_optional(0)?,
            description: s.take_optional(1)?,
            key_usage: s.take_optional(2)?,
            customer_master_key_spec: s.take_optional(3)?,
            key_spec: s.take_optional(4)?,
            origin: s.take_optional(5)?,
            custom_key_store_id: s.take_optional(6)?,
            bypass_policy_lockout_safety_check: s.take_optional(7)?,
            tags: s.take_optional(8)?,
            multi_region: s.take_optional(9)?,
            xks_key_id: s.take_optional(10)?,
        })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(11);
        s.put_optional(0, self.policy);
        s.put_optional(1, self.description);
        s.put_optional(2, self.key_usage);
        s.put_optional(3, self.customer_master_key_spec);
        s.put_optional(4, self.key_spec);
        s.put_optional(5, self.origin);
        s.put_optional(6, self.custom_key_store_id);
        s.put_optional(7, self.bypass_policy_lockout_safety_check);
        s.put_optional(8, self.tags);
        s.put_optional(9, self.multi_region);
        s.put_optional(10, self.xks_key_id);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for CreateKeyInput {
    const SCHEMA: &'static crate::Schema = &schema::CREATE_KEY_REQUEST;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct CreateKeyOutput {
    pub key_metadata: Option<KeyMetadata>,
}

impl crate::TreeValue for CreateKeyOutput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self { key_metadata: s.take_optional(0)? })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(1);
        s.put_optional(0, self.key_metadata);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for CreateKeyOutput {
    const SCHEMA: &'static crate::Schema = &schema::CREATE_KEY_RESPONSE;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct DecryptInput {
    pub ciphertext_blob: Option<bytes::Bytes>,
    pub encryption_context: Option<indexmap::IndexMap<String, String>>,
    pub grant_tokens: Option<Vec<String>>,
    pub key_id: Option<String>,
    pub encryption_algorithm: Option<EncryptionAlgorithmSpec>,
    pub recipient: Option<RecipientInfo>,
    pub dry_run: Option<bool>,
    pub dry_run_modifiers: Option<Vec<DryRunModifierType>>,
}

impl crate::TreeValue for DecryptInput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self {
            ciphertext_blob: s.take_optional(0)?,
            encryption_context: s.take_optional(1)?,
            grant_tokens: s.take_optional(2)?,
            key_id: s.take_optional(3)?,
            encryption_algorithm: s.take_optional(4)?,
            recipient: s.take_optional(5)?,
            dry_run: s.take_optional(6)?,
            dry_run_modifiers: s.take_optional(7)?,
        })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(8);
        s.put_optional(0, self.ciphertext_blob);
        s.put_optional(1, self.encryption_context);
        s.put_optional(2, self.grant_tokens);
        s.put_optional(3, self.key_id);
        s.put_optional(4, self.encryption_algorithm);
        s.put_optional(5, self.recipient);
        s.put_optional(6, self.dry_run);
        s.put_optional(7, self.dry_run_modifiers);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for DecryptInput {
    const SCHEMA: &'static crate::Schema = &schema::DECRYPT_REQUEST;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct DecryptOutput {
    pub key_id: Option<String>,
    pub plaintext: Option<bytes::Bytes>,
    pub encryption_algorithm: Option<EncryptionAlgorithmSpec>,
    pub ciphertext_for_recipient: Option<bytes::Bytes>,
    pub key_material_id: Option<String>,
}

impl crate::TreeValue for DecryptOutput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self {
            key_id: s.take_optional(0)?,
            plaintext: s.take_optional(1)?,
            encryption_algorithm: s.take_optional(2)?,
            ciphertext_for_recipient: s.take_optional(3)?,
            key_material_id: s.take_optional(4)?,
        })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(5);
        s.put_optional(0, self.key_id);
        s.put_optional(1, self.plaintext);
        s.put_optional(2, self.encryption_algorithm);
        s.put_optional(3, self.ciphertext_for_recipient);
        s.put_optional(4, self.key_material_id);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for DecryptOutput {
    const SCHEMA: &'static crate::Schema = &schema::DECRYPT_RESPONSE;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct DeleteAliasInput {
    pub alias_name: String,
}

impl crate::TreeValue for DeleteAliasInput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self { alias_name: s.take(0)? })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(1);
        s.put(0, self.alias_name);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for DeleteAliasInput {
    const SCHEMA: &'static crate::Schema = &schema::DELETE_ALIAS_REQUEST;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct DescribeKeyInput {
    pub key_id: String,
    pub grant_tokens: Option<Vec<String>>,
}

impl crate::TreeValue for DescribeKeyInput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self { key_id: s.take(0)?, grant_tokens: s.take_optional(1)? })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(2);
        s.put(0, self.key_id);
        s.put_optional(1, self.grant_tokens);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for DescribeKeyInput {
    const SCHEMA: &'static crate::Schema = &schema::DESCRIBE_KEY_REQUEST;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct DescribeKeyOutput {
    pub key_metadata: Option<KeyMetadata>,
}

impl crate::TreeValue for DescribeKeyOutput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self { key_metadata: s.take_optional(0)? })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(1);
        s.put_optional(0, self.key_metadata);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for DescribeKeyOutput {
    const SCHEMA: &'static crate::Schema = &schema::DESCRIBE_KEY_RESPONSE;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct DisableKeyInput {
    pub key_id: String,
}

impl crate::TreeValue for DisableKeyInput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self { key_id: s.take(0)? })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(1);
        s.put(0, self.key_id);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for DisableKeyInput {
    const SCHEMA: &'static crate::Schema = &schema::DISABLE_KEY_REQUEST;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct DisableKeyRotationInput {
    pub key_id: String,
}

impl crate::TreeValue for DisableKeyRotationInput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self { key_id: s.take(0)? })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(1);
        s.put(0, self.key_id);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for DisableKeyRotationInput {
    const SCHEMA: &'static crate::Schema = &schema::DISABLE_KEY_ROTATION_REQUEST;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct EnableKeyInput {
    pub key_id: String,
}

impl crate::TreeValue for EnableKeyInput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self { key_id: s.take(0)? })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(1);
        s.put(0, self.key_id);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for EnableKeyInput {
    const SCHEMA: &'static crate::Schema = &schema::ENABLE_KEY_REQUEST;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct EnableKeyRotationInput {
    pub key_id: String,
    pub rotation_period_in_days: Option<i32>,
}

impl crate::TreeValue for EnableKeyRotationInput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self { key_id: s.take(0)?, rotation_period_in_days: s.take_optional(1)? })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(2);
        s.put(0, self.key_id);
        s.put_optional(1, self.rotation_period_in_days);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for EnableKeyRotationInput {
    const SCHEMA: &'static crate::Schema = &schema::ENABLE_KEY_ROTATION_REQUEST;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct EncryptInput {
    pub key_id: String,
    pub plaintext: bytes::Bytes,
    pub encryption_context: Option<indexmap::IndexMap<String, String>>,
    pub grant_tokens: Option<Vec<String>>,
    pub encryption_algorithm: Option<EncryptionAlgorithmSpec>,
    pub dry_run: Option<bool>,
}

impl crate::TreeValue for EncryptInput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self {
            key_id: s.take(0)?,
            plaintext: s.take(1)?,
            encryption_context: s.take_optional(2)?,
            grant_tokens: s.take_optional(3)?,
            encryption_algorithm: s.take_optional(4)?,
            dry_run: s.take_optional(5)?,
        })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(6);
        s.put(0, self.key_id);
        s.put(1, self.plaintext);
        s.put_optional(2, self.encryption_context);
        s.put_optional(3, self.grant_tokens);
        s.put_optional(4, self.encryption_algorithm);
        s.put_optional(5, self.dry_run);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for EncryptInput {
    const SCHEMA: &'static crate::Schema = &schema::ENCRYPT_REQUEST;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct EncryptOutput {
    pub ciphertext_blob: Option<bytes::Bytes>,
    pub key_id: Option<String>,
    pub encryption_algorithm: Option<EncryptionAlgorithmSpec>,
}

impl crate::TreeValue for EncryptOutput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self {
            ciphertext_blob: s.take_optional(0)?,
            key_id: s.take_optional(1)?,
            encryption_algorithm: s.take_optional(2)?,
        })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(3);
        s.put_optional(0, self.ciphertext_blob);
        s.put_optional(1, self.key_id);
        s.put_optional(2, self.encryption_algorithm);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for EncryptOutput {
    const SCHEMA: &'static crate::Schema = &schema::ENCRYPT_RESPONSE;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct GenerateDataKeyInput {
    pub key_id: String,
    pub encryption_context: Option<indexmap::IndexMap<String, String>>,
    pub number_of_bytes: Option<i32>,
    pub key_spec: Option<DataKeySpec>,
    pub grant_tokens: Option<Vec<String>>,
    pub recipient: Option<RecipientInfo>,
    pub dry_run: Option<bool>,
}

impl crate::TreeValue for GenerateDataKeyInput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self {
            key_id: s.take(0)?,
            encryption_context: s.take_optional(1)?,
            number_of_bytes: s.take_optional(2)?,
            key_spec: s.take_optional(3)?,
            grant_tokens: s.take_optional(4)?,
            recipient: s.take_optional(5)?,
            dry_run: s.take_optional(6)?,
        })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(7);
        s.put(0, self.key_id);
        s.put_optional(1, self.encryption_context);
        s.put_optional(2, self.number_of_bytes);
        s.put_optional(3, self.key_spec);
        s.put_optional(4, self.grant_tokens);
        s.put_optional(5, self.recipient);
        s.put_optional(6, self.dry_run);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for GenerateDataKeyInput {
    const SCHEMA: &'static crate::Schema = &schema::GENERATE_DATA_KEY_REQUEST;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct GenerateDataKeyOutput {
    pub ciphertext_blob: Option<bytes::Bytes>,
    pub plaintext: Option<bytes::Bytes>,
    pub key_id: Option<String>,
    pub ciphertext_for_recipient: Option<bytes::Bytes>,
    pub key_material_id: Option<String>,
}

impl crate::TreeValue for GenerateDataKeyOutput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self {
            ciphertext_blob: s.take_optional(0)?,
            plaintext: s.take_optional(1)?,
            key_id: s.take_optional(2)?,
            ciphertext_for_recipient: s.take_optional(3)?,
            key_material_id: s.take_optional(4)?,
        })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(5);
        s.put_optional(0, self.ciphertext_blob);
        s.put_optional(1, self.plaintext);
        s.put_optional(2, self.key_id);
        s.put_optional(3, self.ciphertext_for_recipient);
        s.put_optional(4, self.key_material_id);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for GenerateDataKeyOutput {
    const SCHEMA: &'static crate::Schema = &schema::GENERATE_DATA_KEY_RESPONSE;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct GenerateDataKeyWithoutPlaintextInput {
    pub key_id: String,
    pub encryption_context: Option<indexmap::IndexMap<String, String>>,
    pub key_spec: Option<DataKeySpec>,
    pub number_of_bytes: Option<i32>,
    pub grant_tokens: Option<Vec<String>>,
    pub dry_run: Option<bool>,
}

impl crate::TreeValue for GenerateDataKeyWithoutPlaintextInput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self {
            key_id: s.take(0)?,
            encryption_context: s.take_optional(1)?,
            key_spec: s.take_optional(2)?,
            number_of_bytes: s.take_optional(3)?,
            grant_tokens: s.take_optional(4)?,
            dry_run: s.take_optional(5)?,
        })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(6);
        s.put(0, self.key_id);
        s.put_optional(1, self.encryption_context);
        s.put_optional(2, self.key_spec);
        s.put_optional(3, self.number_of_bytes);
        s.put_optional(4, self.grant_tokens);
        s.put_optional(5, self.dry_run);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for GenerateDataKeyWithoutPlaintextInput {
    const SCHEMA: &'static crate::Schema = &schema::GENERATE_DATA_KEY_WITHOUT_PLAINTEXT_REQUEST;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct GenerateDataKeyWithoutPlaintextOutput {
    pub ciphertext_blob: Option<bytes::Bytes>,
    pub key_id: Option<String>,
    pub key_material_id: Option<String>,
}

impl crate::TreeValue for GenerateDataKeyWithoutPlaintextOutput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self {
            ciphertext_blob: s.take_optional(0)?,
            key_id: s.take_optional(1)?,
            key_material_id: s.take_optional(2)?,
        })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(3);
        s.put_optional(0, self.ciphertext_blob);
        s.put_optional(1, self.key_id);
        s.put_optional(2, self.key_material_id);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for GenerateDataKeyWithoutPlaintextOutput {
    const SCHEMA: &'static crate::Schema = &schema::GENERATE_DATA_KEY_WITHOUT_PLAINTEXT_RESPONSE;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct GenerateMacInput {
    pub message: bytes::Bytes,
    pub key_id: String,
    pub mac_algorithm: MacAlgorithmSpec,
    pub grant_tokens: Option<Vec<String>>,
    pub dry_run: Option<bool>,
}

impl crate::TreeValue for GenerateMacInput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self {
            message: s.take(0)?,
            key_id: s.take(1)?,
            mac_algorithm: s.take(2)?,
            grant_tokens: s.take_optional(3)?,
            dry_run: s.take_optional(4)?,
        })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(5);
        s.put(0, self.message);
        s.put(1, self.key_id);
        s.put(2, self.mac_algorithm);
        s.put_optional(3, self.grant_tokens);
        s.put_optional(4, self.dry_run);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for GenerateMacInput {
    const SCHEMA: &'static crate::Schema = &schema::GENERATE_MAC_REQUEST;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct GenerateMacOutput {
    pub mac: Option<bytes::Bytes>,
    pub mac_algorithm: Option<MacAlgorithmSpec>,
    pub key_id: Option<String>,
}

impl crate::TreeValue for GenerateMacOutput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self { mac: s.take_optional(0)?, mac_algorithm: s.take_optional(1)?, key_id: s.take_optional(2)? })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(3);
        s.put_optional(0, self.mac);
        s.put_optional(1, self.mac_algorithm);
        s.put_optional(2, self.key_id);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for GenerateMacOutput {
    const SCHEMA: &'static crate::Schema = &schema::GENERATE_MAC_RESPONSE;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct GenerateRandomInput {
    pub number_of_bytes: Option<i32>,
    pub custom_key_store_id: Option<String>,
    pub recipient: Option<RecipientInfo>,
}

impl crate::TreeValue for GenerateRandomInput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self {
            number_of_bytes: s.take_optional(0)?,
            custom_key_store_id: s.take_optional(1)?,
            recipient: s.take_optional(2)?,
        })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(3);
        s.put_optional(0, self.number_of_bytes);
        s.put_optional(1, self.custom_key_store_id);
        s.put_optional(2, self.recipient);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for GenerateRandomInput {
    const SCHEMA: &'static crate::Schema = &schema::GENERATE_RANDOM_REQUEST;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct GenerateRandomOutput {
    pub plaintext: Option<bytes::Bytes>,
    pub ciphertext_for_recipient: Option<bytes::Bytes>,
}

impl crate::TreeValue for GenerateRandomOutput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self { plaintext: s.take_optional(0)?, ciphertext_for_recipient: s.take_optional(1)? })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(2);
        s.put_optional(0, self.plaintext);
        s.put_optional(1, self.ciphertext_for_recipient);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for GenerateRandomOutput {
    const SCHEMA: &'static crate::Schema = &schema::GENERATE_RANDOM_RESPONSE;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct GetKeyPolicyInput {
    pub key_id: String,
    pub policy_name: Option<String>,
}

impl crate::TreeValue for GetKeyPolicyInput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self { key_id: s.take(0)?, policy_name: s.take_optional(1)? })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(2);
        s.put(0, self.key_id);
        s.put_optional(1, self.policy_name);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for GetKeyPolicyInput {
    const SCHEMA: &'static crate::Schema = &schema::GET_KEY_POLICY_REQUEST;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct GetKeyPolicyOutput {
    pub policy: Option<String>,
    pub policy_name: Option<String>,
}

impl crate::TreeValue for GetKeyPolicyOutput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self { policy: s.take_optional(0)?, policy_name: s.take_optional(1)? })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(2);
        s.put_optional(0, self.policy);
        s.put_optional(1, self.policy_name);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for GetKeyPolicyOutput {
    const SCHEMA: &'static crate::Schema = &schema::GET_KEY_POLICY_RESPONSE;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct GetKeyRotationStatusInput {
    pub key_id: String,
}

impl crate::TreeValue for GetKeyRotationStatusInput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self { key_id: s.take(0)? })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(1);
        s.put(0, self.key_id);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for GetKeyRotationStatusInput {
    const SCHEMA: &'static crate::Schema = &schema::GET_KEY_ROTATION_STATUS_REQUEST;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct GetKeyRotationStatusOutput {
    pub key_rotation_enabled: Option<bool>,
    pub key_id: Option<String>,
    pub rotation_period_in_days: Option<i32>,
    pub next_rotation_date: Option<crate::Timestamp>,
    pub on_demand_rotation_start_date: Option<crate::Timestamp>,
}

impl crate::TreeValue for GetKeyRotationStatusOutput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self {
            key_rotation_enabled: s.take_optional(0)?,
            key_id: s.take_optional(1)?,
            rotation_period_in_days: s.take_optional(2)?,
            next_rotation_date: s.take_optional(3)?,
            on_demand_rotation_start_date: s.take_optional(4)?,
        })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(5);
        s.put_optional(0, self.key_rotation_enabled);
        s.put_optional(1, self.key_id);
        s.put_optional(2, self.rotation_period_in_days);
        s.put_optional(3, self.next_rotation_date);
        s.put_optional(4, self.on_demand_rotation_start_date);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for GetKeyRotationStatusOutput {
    const SCHEMA: &'static crate::Schema = &schema::GET_KEY_ROTATION_STATUS_RESPONSE;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct GrantConstraints {
    pub encryption_context_subset: Option<indexmap::IndexMap<String, String>>,
    pub encryption_context_equals: Option<indexmap::IndexMap<String, String>>,
    pub source_arn: Option<String>,
}

impl crate::TreeValue for GrantConstraints {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self {
            encryption_context_subset: s.take_optional(0)?,
            encryption_context_equals: s.take_optional(1)?,
            source_arn: s.take_optional(2)?,
        })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(3);
        s.put_optional(0, self.encryption_context_subset);
        s.put_optional(1, self.encryption_context_equals);
        s.put_optional(2, self.source_arn);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for GrantConstraints {
    const SCHEMA: &'static crate::Schema = &schema::GRANT_CONSTRAINTS;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct GrantListEntry {
    pub key_id: Option<String>,
    pub grant_id: Option<String>,
    pub name: Option<String>,
    pub creation_date: Option<crate::Timestamp>,
    pub grantee_principal: Option<String>,
    pub retiring_principal: Option<String>,
    pub issuing_account: Option<String>,
    pub operations: Option<Vec<GrantOperation>>,
    pub constraints: Option<GrantConstraints>,
    pub grantee_service_principal: Option<String>,
    pub retiring_service_principal: Option<String>,
}

impl crate::TreeValue for GrantListEntry {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self {
            key_id: s.take_optional(0)?,
            grant_id: s.take_optional(1)?,
            name: s.take_optional(2)?,
            creation_date: s.take_optional(3)?,
            grantee_principal: s.take_optional(4)?,
            retiring_principal: s.take_optional(5)?,
            issuing_account: s.take_optional(6)?,
            operations: s.take_optional(7)?,
            constraints: s.take_optional(8)?,
            grantee_service_principal: s.take_optional(9)?,
            retiring_service_principal: s.take_optional(10)?,
        })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(11);
        s.put_optional(0, self.key_id);
        s.put_optional(1, self.grant_id);
        s.put_optional(2, self.name);
        s.put_optional(3, self.creation_date);
        s.put_optional(4, self.grantee_principal);
        s.put_optional(5, self.retiring_principal);
        s.put_optional(6, self.issuing_account);
        s.put_optional(7, self.operations);
        s.put_optional(8, self.constraints);
        s.put_optional(9, self.grantee_service_principal);
        s.put_optional(10, self.retiring_service_principal);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for GrantListEntry {
    const SCHEMA: &'static crate::Schema = &schema::GRANT_LIST_ENTRY;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct KeyListEntry {
    pub key_id: Option<String>,
    pub key_arn: Option<String>,
}

impl crate::TreeValue for KeyListEntry {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self { key_id: s.take_optional(0)?, key_arn: s.take_optional(1)? })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(2);
        s.put_optional(0, self.key_id);
        s.put_optional(1, self.key_arn);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for KeyListEntry {
    const SCHEMA: &'static crate::Schema = &schema::KEY_LIST_ENTRY;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct KeyMetadata {
    pub aws_account_id: Option<String>,
    pub key_id: Option<String>,
    pub arn: Option<String>,
    pub creation_date: Option<crate::Timestamp>,
    pub enabled: Option<bool>,
    pub description: Option<String>,
    pub key_usage: Option<KeyUsageType>,
    pub key_state: Option<KeyState>,
    pub deletion_date: Option<crate::Timestamp>,
    pub valid_to: Option<crate::Timestamp>,
    pub origin: Option<OriginType>,
    pub custom_key_store_id: Option<String>,
    pub cloud_hsm_cluster_id: Option<String>,
    pub expiration_model: Option<ExpirationModelType>,
    pub key_manager: Option<KeyManagerType>,
    pub customer_master_key_spec: Option<CustomerMasterKeySpec>,
    pub key_spec: Option<KeySpec>,
    pub encryption_algorithms: Option<Vec<EncryptionAlgorithmSpec>>,
    pub signing_algorithms: Option<Vec<SigningAlgorithmSpec>>,
    pub key_agreement_algorithms: Option<Vec<KeyAgreementAlgorithmSpec>>,
    pub encapsulation_algorithms: Option<Vec<EncapsulationAlgorithmSpec>>,
    pub multi_region: Option<bool>,
    pub multi_region_configuration: Option<MultiRegionConfiguration>,
    pub pending_deletion_window_in_days: Option<i32>,
    pub mac_algorithms: Option<Vec<MacAlgorithmSpec>>,
    pub xks_key_configuration: Option<XksKeyConfigurationType>,
    pub current_key_material_id: Option<String>,
}

impl crate::TreeValue for KeyMetadata {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self {
            aws_account_id: s.take_optional(0)?,
            key_id: s.take_optional(1)?,
            arn: s.take_optional(2)?,
            creation_date: s.take_optional(3)?,
            enabled: s.take_optional(4)?,
            description: s.take_optional(5)?,
            key_usage: s.take_optional(6)?,
            key_state: s.take_optional(7)?,
            deletion_date: s.take_optional(8)?,
            valid_to: s.take_optional(9)?,
            origin: s.take_optional(10)?,
            custom_key_store_id: s.take_optional(11)?,
            cloud_hsm_cluster_id: s.take_optional(12)?,
            expiration_model: s.take_optional(13)?,
            key_manager: s.take_optional(14)?,
            customer_master_key_spec: s.take_optional(15)?,
            key_spec: s.take_optional(16)?,
            encryption_algorithms: s.take_optional(17)?,
            signing_algorithms: s.take_optional(18)?,
            key_agreement_algorithms: s.take_optional(19)?,
            encapsulation_algorithms: s.take_optional(20)?,
            multi_region: s.take_optional(21)?,
            multi_region_configuration: s.take_optional(22)?,
            pending_deletion_window_in_days: s.take_optional(23)?,
            mac_algorithms: s.take_optional(24)?,
            xks_key_configuration: s.take_optional(25)?,
            current_key_material_id: s.take_optional(26)?,
        })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(27);
        s.put_optional(0, self.aws_account_id);
        s.put_optional(1, self.key_id);
        s.put_optional(2, self.arn);
        s.put_optional(3, self.creation_date);
        s.put_optional(4, self.enabled);
        s.put_optional(5, self.description);
        s.put_optional(6, self.key_usage);
        s.put_optional(7, self.key_state);
        s.put_optional(8, self.deletion_date);
        s.put_optional(9, self.valid_to);
        s.put_optional(10, self.origin);
        s.put_optional(11, self.custom_key_store_id);
        s.put_optional(12, self.cloud_hsm_cluster_id);
        s.put_optional(13, self.expiration_model);
        s.put_optional(14, self.key_manager);
        s.put_optional(15, self.customer_master_key_spec);
        s.put_optional(16, self.key_spec);
        s.put_optional(17, self.encryption_algorithms);
        s.put_optional(18, self.signing_algorithms);
        s.put_optional(19, self.key_agreement_algorithms);
        s.put_optional(20, self.encapsulation_algorithms);
        s.put_optional(21, self.multi_region);
        s.put_optional(22, self.multi_region_configuration);
        s.put_optional(23, self.pending_deletion_window_in_days);
        s.put_optional(24, self.mac_algorithms);
        s.put_optional(25, self.xks_key_configuration);
        s.put_optional(26, self.current_key_material_id);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for KeyMetadata {
    const SCHEMA: &'static crate::Schema = &schema::KEY_METADATA;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct ListAliasesInput {
    pub key_id: Option<String>,
    pub limit: Option<i32>,
    pub marker: Option<String>,
}

impl crate::TreeValue for ListAliasesInput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self { key_id: s.take_optional(0)?, limit: s.take_optional(1)?, marker: s.take_optional(2)? })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(3);
        s.put_optional(0, self.key_id);
        s.put_optional(1, self.limit);
        s.put_optional(2, self.marker);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for ListAliasesInput {
    const SCHEMA: &'static crate::Schema = &schema::LIST_ALIASES_REQUEST;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct ListAliasesOutput {
    pub aliases: Option<Vec<AliasListEntry>>,
    pub next_marker: Option<String>,
    pub truncated: Option<bool>,
}

impl crate::TreeValue for ListAliasesOutput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self {
            aliases: s.take_optional(0)?,
            next_marker: s.take_optional(1)?,
            truncated: s.take_optional(2)?,
        })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(3);
        s.put_optional(0, self.aliases);
        s.put_optional(1, self.next_marker);
        s.put_optional(2, self.truncated);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for ListAliasesOutput {
    const SCHEMA: &'static crate::Schema = &schema::LIST_ALIASES_RESPONSE;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct ListGrantsInput {
    pub limit: Option<i32>,
    pub marker: Option<String>,
    pub key_id: String,
    pub grant_id: Option<String>,
    pub grantee_principal: Option<String>,
    pub grantee_service_principal: Option<String>,
}

impl crate::TreeValue for ListGrantsInput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self {
            limit: s.take_optional(0)?,
            marker: s.take_optional(1)?,
            key_id: s.take(2)?,
            grant_id: s.take_optional(3)?,
            grantee_principal: s.take_optional(4)?,
            grantee_service_principal: s.take_optional(5)?,
        })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(6);
        s.put_optional(0, self.limit);
        s.put_optional(1, self.marker);
        s.put(2, self.key_id);
        s.put_optional(3, self.grant_id);
        s.put_optional(4, self.grantee_principal);
        s.put_optional(5, self.grantee_service_principal);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for ListGrantsInput {
    const SCHEMA: &'static crate::Schema = &schema::LIST_GRANTS_REQUEST;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct ListGrantsOutput {
    pub grants: Option<Vec<GrantListEntry>>,
    pub next_marker: Option<String>,
    pub truncated: Option<bool>,
}

impl crate::TreeValue for ListGrantsOutput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self {
            grants: s.take_optional(0)?,
            next_marker: s.take_optional(1)?,
            truncated: s.take_optional(2)?,
        })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(3);
        s.put_optional(0, self.grants);
        s.put_optional(1, self.next_marker);
        s.put_optional(2, self.truncated);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for ListGrantsOutput {
    const SCHEMA: &'static crate::Schema = &schema::LIST_GRANTS_RESPONSE;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct ListKeyPoliciesInput {
    pub key_id: String,
    pub limit: Option<i32>,
    pub marker: Option<String>,
}

impl crate::TreeValue for ListKeyPoliciesInput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self { key_id: s.take(0)?, limit: s.take_optional(1)?, marker: s.take_optional(2)? })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(3);
        s.put(0, self.key_id);
        s.put_optional(1, self.limit);
        s.put_optional(2, self.marker);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for ListKeyPoliciesInput {
    const SCHEMA: &'static crate::Schema = &schema::LIST_KEY_POLICIES_REQUEST;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct ListKeyPoliciesOutput {
    pub policy_names: Option<Vec<String>>,
    pub next_marker: Option<String>,
    pub truncated: Option<bool>,
}

impl crate::TreeValue for ListKeyPoliciesOutput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self {
            policy_names: s.take_optional(0)?,
            next_marker: s.take_optional(1)?,
            truncated: s.take_optional(2)?,
        })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(3);
        s.put_optional(0, self.policy_names);
        s.put_optional(1, self.next_marker);
        s.put_optional(2, self.truncated);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for ListKeyPoliciesOutput {
    const SCHEMA: &'static crate::Schema = &schema::LIST_KEY_POLICIES_RESPONSE;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct ListKeyRotationsInput {
    pub key_id: String,
    pub include_key_material: Option<IncludeKeyMaterial>,
    pub limit: Option<i32>,
    pub marker: Option<String>,
}

impl crate::TreeValue for ListKeyRotationsInput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self {
            key_id: s.take(0)?,
            include_key_material: s.take_optional(1)?,
            limit: s.take_optional(2)?,
            marker: s.take_optional(3)?,
        })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(4);
        s.put(0, self.key_id);
        s.put_optional(1, self.include_key_material);
        s.put_optional(2, self.limit);
        s.put_optional(3, self.marker);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for ListKeyRotationsInput {
    const SCHEMA: &'static crate::Schema = &schema::LIST_KEY_ROTATIONS_REQUEST;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct ListKeyRotationsOutput {
    pub rotations: Option<Vec<RotationsListEntry>>,
    pub next_marker: Option<String>,
    pub truncated: Option<bool>,
}

impl crate::TreeValue for ListKeyRotationsOutput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self {
            rotations: s.take_optional(0)?,
            next_marker: s.take_optional(1)?,
            truncated: s.take_optional(2)?,
        })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(3);
        s.put_optional(0, self.rotations);
        s.put_optional(1, self.next_marker);
        s.put_optional(2, self.truncated);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for ListKeyRotationsOutput {
    const SCHEMA: &'static crate::Schema = &schema::LIST_KEY_ROTATIONS_RESPONSE;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct ListKeysInput {
    pub limit: Option<i32>,
    pub marker: Option<String>,
    pub resource_owners: Option<Vec<ResourceOwnerType>>,
}

impl crate::TreeValue for ListKeysInput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self {
            limit: s.take_optional(0)?,
            marker: s.take_optional(1)?,
            resource_owners: s.take_optional(2)?,
        })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(3);
        s.put_optional(0, self.limit);
        s.put_optional(1, self.marker);
        s.put_optional(2, self.resource_owners);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for ListKeysInput {
    const SCHEMA: &'static crate::Schema = &schema::LIST_KEYS_REQUEST;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct ListKeysOutput {
    pub keys: Option<Vec<KeyListEntry>>,
    pub next_marker: Option<String>,
    pub truncated: Option<bool>,
}

impl crate::TreeValue for ListKeysOutput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self {
            keys: s.take_optional(0)?,
            next_marker: s.take_optional(1)?,
            truncated: s.take_optional(2)?,
        })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(3);
        s.put_optional(0, self.keys);
        s.put_optional(1, self.next_marker);
        s.put_optional(2, self.truncated);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for ListKeysOutput {
    const SCHEMA: &'static crate::Schema = &schema::LIST_KEYS_RESPONSE;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct ListResourceTagsInput {
    pub key_id: String,
    pub limit: Option<i32>,
    pub marker: Option<String>,
}

impl crate::TreeValue for ListResourceTagsInput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self { key_id: s.take(0)?, limit: s.take_optional(1)?, marker: s.take_optional(2)? })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(3);
        s.put(0, self.key_id);
        s.put_optional(1, self.limit);
        s.put_optional(2, self.marker);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for ListResourceTagsInput {
    const SCHEMA: &'static crate::Schema = &schema::LIST_RESOURCE_TAGS_REQUEST;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct ListResourceTagsOutput {
    pub tags: Option<Vec<Tag>>,
    pub next_marker: Option<String>,
    pub truncated: Option<bool>,
}

impl crate::TreeValue for ListResourceTagsOutput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self {
            tags: s.take_optional(0)?,
            next_marker: s.take_optional(1)?,
            truncated: s.take_optional(2)?,
        })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(3);
        s.put_optional(0, self.tags);
        s.put_optional(1, self.next_marker);
        s.put_optional(2, self.truncated);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for ListResourceTagsOutput {
    const SCHEMA: &'static crate::Schema = &schema::LIST_RESOURCE_TAGS_RESPONSE;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct MultiRegionConfiguration {
    pub multi_region_key_type: Option<MultiRegionKeyType>,
    pub primary_key: Option<MultiRegionKey>,
    pub replica_keys: Option<Vec<MultiRegionKey>>,
}

impl crate::TreeValue for MultiRegionConfiguration {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self {
            multi_region_key_type: s.take_optional(0)?,
            primary_key: s.take_optional(1)?,
            replica_keys: s.take_optional(2)?,
        })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(3);
        s.put_optional(0, self.multi_region_key_type);
        s.put_optional(1, self.primary_key);
        s.put_optional(2, self.replica_keys);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for MultiRegionConfiguration {
    const SCHEMA: &'static crate::Schema = &schema::MULTI_REGION_CONFIGURATION;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct MultiRegionKey {
    pub arn: Option<String>,
    pub region: Option<String>,
}

impl crate::TreeValue for MultiRegionKey {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self { arn: s.take_optional(0)?, region: s.take_optional(1)? })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(2);
        s.put_optional(0, self.arn);
        s.put_optional(1, self.region);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for MultiRegionKey {
    const SCHEMA: &'static crate::Schema = &schema::MULTI_REGION_KEY;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct PutKeyPolicyInput {
    pub key_id: String,
    pub policy_name: Option<String>,
    pub policy: String,
    pub bypass_policy_lockout_safety_check: Option<bool>,
}

impl crate::TreeValue for PutKeyPolicyInput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self {
            key_id: s.take(0)?,
            policy_name: s.take_optional(1)?,
            policy: s.take(2)?,
            bypass_policy_lockout_safety_check: s.take_optional(3)?,
        })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(4);
        s.put(0, self.key_id);
        s.put_optional(1, self.policy_name);
        s.put(2, self.policy);
        s.put_optional(3, self.bypass_policy_lockout_safety_check);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for PutKeyPolicyInput {
    const SCHEMA: &'static crate::Schema = &schema::PUT_KEY_POLICY_REQUEST;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct ReEncryptInput {
    pub ciphertext_blob: Option<bytes::Bytes>,
    pub source_encryption_context: Option<indexmap::IndexMap<String, String>>,
    pub source_key_id: Option<String>,
    pub destination_key_id: String,
    pub destination_encryption_context: Option<indexmap::IndexMap<String, String>>,
    pub source_encryption_algorithm: Option<EncryptionAlgorithmSpec>,
    pub destination_encryption_algorithm: Option<EncryptionAlgorithmSpec>,
    pub grant_tokens: Option<Vec<String>>,
    pub dry_run: Option<bool>,
    pub dry_run_modifiers: Option<Vec<DryRunModifierType>>,
}

impl crate::TreeValue for ReEncryptInput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self {
            ciphertext_blob: s.take_optional(0)?,
            source_encryption_context: s.take_optional(1)?,
            source_key_id: s.take_optional(2)?,
            destination_key_id: s.take(3)?,
            destination_encryption_context: s.take_optional(4)?,
            source_encryption_algorithm: s.take_optional(5)?,
            destination_encryption_algorithm: s.take_optional(6)?,
            grant_tokens: s.take_optional(7)?,
            dry_run: s.take_optional(8)?,
            dry_run_modifiers: s.take_optional(9)?,
        })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(10);
        s.put_optional(0, self.ciphertext_blob);
        s.put_optional(1, self.source_encryption_context);
        s.put_optional(2, self.source_key_id);
        s.put(3, self.destination_key_id);
        s.put_optional(4, self.destination_encryption_context);
        s.put_optional(5, self.source_encryption_algorithm);
        s.put_optional(6, self.destination_encryption_algorithm);
        s.put_optional(7, self.grant_tokens);
        s.put_optional(8, self.dry_run);
        s.put_optional(9, self.dry_run_modifiers);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for ReEncryptInput {
    const SCHEMA: &'static crate::Schema = &schema::RE_ENCRYPT_REQUEST;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct ReEncryptOutput {
    pub ciphertext_blob: Option<bytes::Bytes>,
    pub source_key_id: Option<String>,
    pub key_id: Option<String>,
    pub source_encryption_algorithm: Option<EncryptionAlgorithmSpec>,
    pub destination_encryption_algorithm: Option<EncryptionAlgorithmSpec>,
    pub source_key_material_id: Option<String>,
    pub destination_key_material_id: Option<String>,
}

impl crate::TreeValue for ReEncryptOutput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self {
            ciphertext_blob: s.take_optional(0)?,
            source_key_id: s.take_optional(1)?,
            key_id: s.take_optional(2)?,
            source_encryption_algorithm: s.take_optional(3)?,
            destination_encryption_algorithm: s.take_optional(4)?,
            source_key_material_id: s.take_optional(5)?,
            destination_key_material_id: s.take_optional(6)?,
        })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(7);
        s.put_optional(0, self.ciphertext_blob);
        s.put_optional(1, self.source_key_id);
        s.put_optional(2, self.key_id);
        s.put_optional(3, self.source_encryption_algorithm);
        s.put_optional(4, self.destination_encryption_algorithm);
        s.put_optional(5, self.source_key_material_id);
        s.put_optional(6, self.destination_key_material_id);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for ReEncryptOutput {
    const SCHEMA: &'static crate::Schema = &schema::RE_ENCRYPT_RESPONSE;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct RecipientInfo {
    pub key_encryption_algorithm: Option<KeyEncryptionMechanism>,
    pub attestation_document: Option<bytes::Bytes>,
}

impl crate::TreeValue for RecipientInfo {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self { key_encryption_algorithm: s.take_optional(0)?, attestation_document: s.take_optional(1)? })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(2);
        s.put_optional(0, self.key_encryption_algorithm);
        s.put_optional(1, self.attestation_document);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for RecipientInfo {
    const SCHEMA: &'static crate::Schema = &schema::RECIPIENT_INFO;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct RetireGrantInput {
    pub grant_token: Option<String>,
    pub key_id: Option<String>,
    pub grant_id: Option<String>,
    pub dry_run: Option<bool>,
}

impl crate::TreeValue for RetireGrantInput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self {
            grant_token: s.take_optional(0)?,
            key_id: s.take_optional(1)?,
            grant_id: s.take_optional(2)?,
            dry_run: s.take_optional(3)?,
        })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(4);
        s.put_optional(0, self.grant_token);
        s.put_optional(1, self.key_id);
        s.put_optional(2, self.grant_id);
        s.put_optional(3, self.dry_run);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for RetireGrantInput {
    const SCHEMA: &'static crate::Schema = &schema::RETIRE_GRANT_REQUEST;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct RevokeGrantInput {
    pub key_id: String,
    pub grant_id: String,
    pub dry_run: Option<bool>,
}

impl crate::TreeValue for RevokeGrantInput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self { key_id: s.take(0)?, grant_id: s.take(1)?, dry_run: s.take_optional(2)? })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(3);
        s.put(0, self.key_id);
        s.put(1, self.grant_id);
        s.put_optional(2, self.dry_run);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for RevokeGrantInput {
    const SCHEMA: &'static crate::Schema = &schema::REVOKE_GRANT_REQUEST;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct RotateKeyOnDemandInput {
    pub key_id: String,
}

impl crate::TreeValue for RotateKeyOnDemandInput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self { key_id: s.take(0)? })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(1);
        s.put(0, self.key_id);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for RotateKeyOnDemandInput {
    const SCHEMA: &'static crate::Schema = &schema::ROTATE_KEY_ON_DEMAND_REQUEST;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct RotateKeyOnDemandOutput {
    pub key_id: Option<String>,
}

impl crate::TreeValue for RotateKeyOnDemandOutput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self { key_id: s.take_optional(0)? })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(1);
        s.put_optional(0, self.key_id);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for RotateKeyOnDemandOutput {
    const SCHEMA: &'static crate::Schema = &schema::ROTATE_KEY_ON_DEMAND_RESPONSE;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct RotationsListEntry {
    pub key_id: Option<String>,
    pub key_material_id: Option<String>,
    pub key_material_description: Option<String>,
    pub import_state: Option<ImportState>,
    pub key_material_state: Option<KeyMaterialState>,
    pub expiration_model: Option<ExpirationModelType>,
    pub valid_to: Option<crate::Timestamp>,
    pub rotation_date: Option<crate::Timestamp>,
    pub rotation_type: Option<RotationType>,
}

impl crate::TreeValue for RotationsListEntry {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self {
            key_id: s.take_optional(0)?,
            key_material_id: s.take_optional(1)?,
            key_material_description: s.take_optional(2)?,
            import_state: s.take_optional(3)?,
            key_material_state: s.take_optional(4)?,
            expiration_model: s.take_optional(5)?,
            valid_to: s.take_optional(6)?,
            rotation_date: s.take_optional(7)?,
            rotation_type: s.take_optional(8)?,
        })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(9);
        s.put_optional(0, self.key_id);
        s.put_optional(1, self.key_material_id);
        s.put_optional(2, self.key_material_description);
        s.put_optional(3, self.import_state);
        s.put_optional(4, self.key_material_state);
        s.put_optional(5, self.expiration_model);
        s.put_optional(6, self.valid_to);
        s.put_optional(7, self.rotation_date);
        s.put_optional(8, self.rotation_type);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for RotationsListEntry {
    const SCHEMA: &'static crate::Schema = &schema::ROTATIONS_LIST_ENTRY;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct ScheduleKeyDeletionInput {
    pub key_id: String,
    pub pending_window_in_days: Option<i32>,
}

impl crate::TreeValue for ScheduleKeyDeletionInput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self { key_id: s.take(0)?, pending_window_in_days: s.take_optional(1)? })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(2);
        s.put(0, self.key_id);
        s.put_optional(1, self.pending_window_in_days);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for ScheduleKeyDeletionInput {
    const SCHEMA: &'static crate::Schema = &schema::SCHEDULE_KEY_DELETION_REQUEST;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct ScheduleKeyDeletionOutput {
    pub key_id: Option<String>,
    pub deletion_date: Option<crate::Timestamp>,
    pub key_state: Option<KeyState>,
    pub pending_window_in_days: Option<i32>,
}

impl crate::TreeValue for ScheduleKeyDeletionOutput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self {
            key_id: s.take_optional(0)?,
            deletion_date: s.take_optional(1)?,
            key_state: s.take_optional(2)?,
            pending_window_in_days: s.take_optional(3)?,
        })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(4);
        s.put_optional(0, self.key_id);
        s.put_optional(1, self.deletion_date);
        s.put_optional(2, self.key_state);
        s.put_optional(3, self.pending_window_in_days);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for ScheduleKeyDeletionOutput {
    const SCHEMA: &'static crate::Schema = &schema::SCHEDULE_KEY_DELETION_RESPONSE;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct Tag {
    pub tag_key: String,
    pub tag_value: String,
}

impl crate::TreeValue for Tag {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self { tag_key: s.take(0)?, tag_value: s.take(1)? })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(2);
        s.put(0, self.tag_key);
        s.put(1, self.tag_value);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for Tag {
    const SCHEMA: &'static crate::Schema = &schema::TAG;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct TagResourceInput {
    pub key_id: String,
    pub tags: Vec<Tag>,
}

impl crate::TreeValue for TagResourceInput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self { key_id: s.take(0)?, tags: s.take(1)? })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(2);
        s.put(0, self.key_id);
        s.put(1, self.tags);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for TagResourceInput {
    const SCHEMA: &'static crate::Schema = &schema::TAG_RESOURCE_REQUEST;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct UntagResourceInput {
    pub key_id: String,
    pub tag_keys: Vec<String>,
}

impl crate::TreeValue for UntagResourceInput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self { key_id: s.take(0)?, tag_keys: s.take(1)? })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(2);
        s.put(0, self.key_id);
        s.put(1, self.tag_keys);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for UntagResourceInput {
    const SCHEMA: &'static crate::Schema = &schema::UNTAG_RESOURCE_REQUEST;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct UpdateAliasInput {
    pub alias_name: String,
    pub target_key_id: String,
}

impl crate::TreeValue for UpdateAliasInput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self { alias_name: s.take(0)?, target_key_id: s.take(1)? })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(2);
        s.put(0, self.alias_name);
        s.put(1, self.target_key_id);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for UpdateAliasInput {
    const SCHEMA: &'static crate::Schema = &schema::UPDATE_ALIAS_REQUEST;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct UpdateKeyDescriptionInput {
    pub key_id: String,
    pub description: String,
}

impl crate::TreeValue for UpdateKeyDescriptionInput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self { key_id: s.take(0)?, description: s.take(1)? })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(2);
        s.put(0, self.key_id);
        s.put(1, self.description);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for UpdateKeyDescriptionInput {
    const SCHEMA: &'static crate::Schema = &schema::UPDATE_KEY_DESCRIPTION_REQUEST;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct VerifyMacInput {
    pub message: bytes::Bytes,
    pub key_id: String,
    pub mac_algorithm: MacAlgorithmSpec,
    pub mac: bytes::Bytes,
    pub grant_tokens: Option<Vec<String>>,
    pub dry_run: Option<bool>,
}

impl crate::TreeValue for VerifyMacInput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self {
            message: s.take(0)?,
            key_id: s.take(1)?,
            mac_algorithm: s.take(2)?,
            mac: s.take(3)?,
            grant_tokens: s.take_optional(4)?,
            dry_run: s.take_optional(5)?,
        })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(6);
        s.put(0, self.message);
        s.put(1, self.key_id);
        s.put(2, self.mac_algorithm);
        s.put(3, self.mac);
        s.put_optional(4, self.grant_tokens);
        s.put_optional(5, self.dry_run);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for VerifyMacInput {
    const SCHEMA: &'static crate::Schema = &schema::VERIFY_MAC_REQUEST;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct VerifyMacOutput {
    pub key_id: Option<String>,
    pub mac_valid: Option<bool>,
    pub mac_algorithm: Option<MacAlgorithmSpec>,
}

impl crate::TreeValue for VerifyMacOutput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self {
            key_id: s.take_optional(0)?,
            mac_valid: s.take_optional(1)?,
            mac_algorithm: s.take_optional(2)?,
        })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(3);
        s.put_optional(0, self.key_id);
        s.put_optional(1, self.mac_valid);
        s.put_optional(2, self.mac_algorithm);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for VerifyMacOutput {
    const SCHEMA: &'static crate::Schema = &schema::VERIFY_MAC_RESPONSE;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct XksKeyConfigurationType {
    pub id: Option<String>,
}

impl crate::TreeValue for XksKeyConfigurationType {
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

impl crate::Shape for XksKeyConfigurationType {
    const SCHEMA: &'static crate::Schema = &schema::XKS_KEY_CONFIGURATION_TYPE;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct CreateAliasOutput {}

impl crate::TreeValue for CreateAliasOutput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        tree.structure()?;
        Ok(Self {})
    }
    fn into_tree(self) -> crate::Tree {
        crate::Tree::Structure(crate::Structure::default())
    }
}

impl crate::Shape for CreateAliasOutput {
    const SCHEMA: &'static crate::Schema = &schema::CREATE_ALIAS_OUTPUT;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct DeleteAliasOutput {}

impl crate::TreeValue for DeleteAliasOutput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        tree.structure()?;
        Ok(Self {})
    }
    fn into_tree(self) -> crate::Tree {
        crate::Tree::Structure(crate::Structure::default())
    }
}

impl crate::Shape for DeleteAliasOutput {
    const SCHEMA: &'static crate::Schema = &schema::DELETE_ALIAS_OUTPUT;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct DisableKeyOutput {}

impl crate::TreeValue for DisableKeyOutput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        tree.structure()?;
        Ok(Self {})
    }
    fn into_tree(self) -> crate::Tree {
        crate::Tree::Structure(crate::Structure::default())
    }
}

impl crate::Shape for DisableKeyOutput {
    const SCHEMA: &'static crate::Schema = &schema::DISABLE_KEY_OUTPUT;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct DisableKeyRotationOutput {}

impl crate::TreeValue for DisableKeyRotationOutput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        tree.structure()?;
        Ok(Self {})
    }
    fn into_tree(self) -> crate::Tree {
        crate::Tree::Structure(crate::Structure::default())
    }
}

impl crate::Shape for DisableKeyRotationOutput {
    const SCHEMA: &'static crate::Schema = &schema::DISABLE_KEY_ROTATION_OUTPUT;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct EnableKeyOutput {}

impl crate::TreeValue for EnableKeyOutput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        tree.structure()?;
        Ok(Self {})
    }
    fn into_tree(self) -> crate::Tree {
        crate::Tree::Structure(crate::Structure::default())
    }
}

impl crate::Shape for EnableKeyOutput {
    const SCHEMA: &'static crate::Schema = &schema::ENABLE_KEY_OUTPUT;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct EnableKeyRotationOutput {}

impl crate::TreeValue for EnableKeyRotationOutput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        tree.structure()?;
        Ok(Self {})
    }
    fn into_tree(self) -> crate::Tree {
        crate::Tree::Structure(crate::Structure::default())
    }
}

impl crate::Shape for EnableKeyRotationOutput {
    const SCHEMA: &'static crate::Schema = &schema::ENABLE_KEY_ROTATION_OUTPUT;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct PutKeyPolicyOutput {}

impl crate::TreeValue for PutKeyPolicyOutput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        tree.structure()?;
        Ok(Self {})
    }
    fn into_tree(self) -> crate::Tree {
        crate::Tree::Structure(crate::Structure::default())
    }
}

impl crate::Shape for PutKeyPolicyOutput {
    const SCHEMA: &'static crate::Schema = &schema::PUT_KEY_POLICY_OUTPUT;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct RetireGrantOutput {}

impl crate::TreeValue for RetireGrantOutput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        tree.structure()?;
        Ok(Self {})
    }
    fn into_tree(self) -> crate::Tree {
        crate::Tree::Structure(crate::Structure::default())
    }
}

impl crate::Shape for RetireGrantOutput {
    const SCHEMA: &'static crate::Schema = &schema::RETIRE_GRANT_OUTPUT;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct RevokeGrantOutput {}

impl crate::TreeValue for RevokeGrantOutput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        tree.structure()?;
        Ok(Self {})
    }
    fn into_tree(self) -> crate::Tree {
        crate::Tree::Structure(crate::Structure::default())
    }
}

impl crate::Shape for RevokeGrantOutput {
    const SCHEMA: &'static crate::Schema = &schema::REVOKE_GRANT_OUTPUT;
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

#[derive(Clone, Debug, PartialEq, Default)]
pub struct UpdateAliasOutput {}

impl crate::TreeValue for UpdateAliasOutput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        tree.structure()?;
        Ok(Self {})
    }
    fn into_tree(self) -> crate::Tree {
        crate::Tree::Structure(crate::Structure::default())
    }
}

impl crate::Shape for UpdateAliasOutput {
    const SCHEMA: &'static crate::Schema = &schema::UPDATE_ALIAS_OUTPUT;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct UpdateKeyDescriptionOutput {}

impl crate::TreeValue for UpdateKeyDescriptionOutput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        tree.structure()?;
        Ok(Self {})
    }
    fn into_tree(self) -> crate::Tree {
        crate::Tree::Structure(crate::Structure::default())
    }
}

impl crate::Shape for UpdateKeyDescriptionOutput {
    const SCHEMA: &'static crate::Schema = &schema::UPDATE_KEY_DESCRIPTION_OUTPUT;
}

crate::serde_by_tree!(
    AliasListEntry,
    CancelKeyDeletionInput,
    CancelKeyDeletionOutput,
    CreateAliasInput,
    CreateGrantInput,
    CreateGrantOutput,
    CreateKeyInput,
    CreateKeyOutput,
    DecryptInput,
    DecryptOutput,
    DeleteAliasInput,
    DescribeKeyInput,
    DescribeKeyOutput,
    DisableKeyInput,
    DisableKeyRotationInput,
    EnableKeyInput,
    EnableKeyRotationInput,
    EncryptInput,
    EncryptOutput,
    GenerateDataKeyInput,
    GenerateDataKeyOutput,
    GenerateDataKeyWithoutPlaintextInput,
    GenerateDataKeyWithoutPlaintextOutput,
    GenerateMacInput,
    GenerateMacOutput,
    GenerateRandomInput,
    GenerateRandomOutput,
    GetKeyPolicyInput,
    GetKeyPolicyOutput,
    GetKeyRotationStatusInput,
    GetKeyRotationStatusOutput,
    GrantConstraints,
    GrantListEntry,
    KeyListEntry,
    KeyMetadata,
    ListAliasesInput,
    ListAliasesOutput,
    ListGrantsInput,
    ListGrantsOutput,
    ListKeyPoliciesInput,
    ListKeyPoliciesOutput,
    ListKeyRotationsInput,
    ListKeyRotationsOutput,
    ListKeysInput,
    ListKeysOutput,
    ListResourceTagsInput,
    ListResourceTagsOutput,
    MultiRegionConfiguration,
    MultiRegionKey,
    PutKeyPolicyInput,
    ReEncryptInput,
    ReEncryptOutput,
    RecipientInfo,
    RetireGrantInput,
    RevokeGrantInput,
    RotateKeyOnDemandInput,
    RotateKeyOnDemandOutput,
    RotationsListEntry,
    ScheduleKeyDeletionInput,
    ScheduleKeyDeletionOutput,
    Tag,
    TagResourceInput,
    UntagResourceInput,
    UpdateAliasInput,
    UpdateKeyDescriptionInput,
    VerifyMacInput,
    VerifyMacOutput,
    XksKeyConfigurationType,
    CreateAliasOutput,
    DeleteAliasOutput,
    DisableKeyOutput,
    DisableKeyRotationOutput,
    EnableKeyOutput,
    EnableKeyRotationOutput,
    PutKeyPolicyOutput,
    RetireGrantOutput,
    RevokeGrantOutput,
    TagResourceOutput,
    UntagResourceOutput,
    UpdateAliasOutput,
    UpdateKeyDescriptionOutput,
);

crate::string_enum! {
    pub enum CustomerMasterKeySpec {
        Rsa2048 = "RSA_2048",
        Rsa3072 = "RSA_3072",
        Rsa4096 = "RSA_4096",
        EccNistP256 = "ECC_NIST_P256",
        EccNistP384 = "ECC_NIST_P384",
        EccNistP521 = "ECC_NIST_P521",
        EccSecgP256k1 = "ECC_SECG_P256K1",
        SymmetricDefault = "SYMMETRIC_DEFAULT",
        Hmac224 = "HMAC_224",
        Hmac256 = "HMAC_256",
        Hmac384 = "HMAC_384",
        Hmac512 = "HMAC_512",
        Sm2 = "SM2",
    }
    pub enum DataKeySpec {
        Aes256 = "AES_256",
        Aes128 = "AES_128",
    }
    pub enum DryRunModifierType {
        IgnoreCiphertext = "IGNORE_CIPHERTEXT",
    }
    pub enum EncapsulationAlgorithmSpec {
        MlKem = "ML_KEM",
    }
    pub enum EncryptionAlgorithmSpec {
        SymmetricDefault = "SYMMETRIC_DEFAULT",
        RsaesOaepSha1 = "RSAES_OAEP_SHA_1",
        RsaesOaepSha256 = "RSAES_OAEP_SHA_256",
        Sm2pke = "SM2PKE",
    }
    pub enum ExpirationModelType {
        KeyMaterialExpires = "KEY_MATERIAL_EXPIRES",
        KeyMaterialDoesNotExpire = "KEY_MATERIAL_DOES_NOT_EXPIRE",
    }
    pub enum GrantOperation {
        Decrypt = "Decrypt",
        Encrypt = "Encrypt",
        GenerateDataKey = "GenerateDataKey",
        GenerateDataKeyWithoutPlaintext = "GenerateDataKeyWithoutPlaintext",
        ReEncryptFrom = "ReEncryptFrom",
        ReEncryptTo = "ReEncryptTo",
        Sign = "Sign",
        Verify = "Verify",
        GetPublicKey = "GetPublicKey",
        CreateGrant = "CreateGrant",
        RetireGrant = "RetireGrant",
        DescribeKey = "DescribeKey",
        GenerateDataKeyPair = "GenerateDataKeyPair",
        GenerateDataKeyPairWithoutPlaintext = "GenerateDataKeyPairWithoutPlaintext",
        GenerateMac = "GenerateMac",
        VerifyMac = "VerifyMac",
        DeriveSharedSecret = "DeriveSharedSecret",
        Encapsulate = "Encapsulate",
        Decapsulate = "Decapsulate",
    }
    pub enum ImportState {
        Imported = "IMPORTED",
        PendingImport = "PENDING_IMPORT",
    }
    pub enum IncludeKeyMaterial {
        AllKeyMaterial = "ALL_KEY_MATERIAL",
        RotationsOnly = "ROTATIONS_ONLY",
    }
    pub enum KeyAgreementAlgorithmSpec {
        Ecdh = "ECDH",
    }
    pub enum KeyEncryptionMechanism {
        RsaesOaepSha256 = "RSAES_OAEP_SHA_256",
    }
    pub enum KeyManagerType {
        Aws = "AWS",
        Customer = "CUSTOMER",
    }
    pub enum KeyMaterialState {
        NonCurrent = "NON_CURRENT",
        Current = "CURRENT",
        PendingRotation = "PENDING_ROTATION",
        PendingMultiRegionImportAndRotation = "PENDING_MULTI_REGION_IMPORT_AND_ROTATION",
    }
    pub enum KeySpec {
        Rsa2048 = "RSA_2048",
        Rsa3072 = "RSA_3072",
        Rsa4096 = "RSA_4096",
        EccNistP256 = "ECC_NIST_P256",
        EccNistP384 = "ECC_NIST_P384",
        EccNistP521 = "ECC_NIST_P521",
        EccSecgP256k1 = "ECC_SECG_P256K1",
        SymmetricDefault = "SYMMETRIC_DEFAULT",
        Hmac224 = "HMAC_224",
        Hmac256 = "HMAC_256",
        Hmac384 = "HMAC_384",
        Hmac512 = "HMAC_512",
        Sm2 = "SM2",
        MlDsa44 = "ML_DSA_44",
        MlDsa65 = "ML_DSA_65",
        MlDsa87 = "ML_DSA_87",
        EccNistEdwards25519 = "ECC_NIST_EDWARDS25519",
        MlKem512 = "ML_KEM_512",
        MlKem768 = "ML_KEM_768",
        MlKem1024 = "ML_KEM_1024",
    }
    pub enum KeyState {
        Creating = "Creating",
        Enabled = "Enabled",
        Disabled = "Disabled",
        PendingDeletion = "PendingDeletion",
        PendingImport = "PendingImport",
        PendingReplicaDeletion = "PendingReplicaDeletion",
        Unavailable = "Unavailable",
        Updating = "Updating",
    }
    pub enum KeyUsageType {
        SignVerify = "SIGN_VERIFY",
        EncryptDecrypt = "ENCRYPT_DECRYPT",
        GenerateVerifyMac = "GENERATE_VERIFY_MAC",
        KeyAgreement = "KEY_AGREEMENT",
        EncapsulateDecapsulate = "ENCAPSULATE_DECAPSULATE",
    }
    pub enum MacAlgorithmSpec {
        HmacSha224 = "HMAC_SHA_224",
        HmacSha256 = "HMAC_SHA_256",
        HmacSha384 = "HMAC_SHA_384",
        HmacSha512 = "HMAC_SHA_512",
    }
    pub enum MultiRegionKeyType {
        Primary = "PRIMARY",
        Replica = "REPLICA",
    }
    pub enum OriginType {
        AwsKms = "AWS_KMS",
        External = "EXTERNAL",
        AwsCloudhsm = "AWS_CLOUDHSM",
        ExternalKeyStore = "EXTERNAL_KEY_STORE",
    }
    pub enum ResourceOwnerType {
        Self_ = "SELF",
        OtherAccountsViaRam = "OTHER_ACCOUNTS_VIA_RAM",
    }
    pub enum RotationType {
        Automatic = "AUTOMATIC",
        OnDemand = "ON_DEMAND",
    }
    pub enum SigningAlgorithmSpec {
        RsassaPssSha256 = "RSASSA_PSS_SHA_256",
        RsassaPssSha384 = "RSASSA_PSS_SHA_384",
        RsassaPssSha512 = "RSASSA_PSS_SHA_512",
        RsassaPkcs1V1_5Sha256 = "RSASSA_PKCS1_V1_5_SHA_256",
        RsassaPkcs1V1_5Sha384 = "RSASSA_PKCS1_V1_5_SHA_384",
        RsassaPkcs1V1_5Sha512 = "RSASSA_PKCS1_V1_5_SHA_512",
        EcdsaSha256 = "ECDSA_SHA_256",
        EcdsaSha384 = "ECDSA_SHA_384",
        EcdsaSha512 = "ECDSA_SHA_512",
        Sm2dsa = "SM2DSA",
        MlDsaShake256 = "ML_DSA_SHAKE_256",
        Ed25519Sha512 = "ED25519_SHA_512",
        Ed25519PhSha512 = "ED25519_PH_SHA_512",
    }
}

/// The shapes as the model has them.
pub mod schema {
    use crate::{Kind, Member, Schema, scalar};

    pub static ALIAS_LIST: Schema =
        Schema::plain("AliasList", Kind::List).members(&[Member::plain("member", &ALIAS_LIST_ENTRY)]);
    pub static ALIAS_LIST_ENTRY: Schema = Schema::plain("AliasListEntry", Kind::Structure).members(&[
        Member::plain("AliasName", &ALIAS_NAME_TYPE),
        Member::plain("AliasArn", &ARN_TYPE),
        Member::plain("TargetKeyId", &KEY_ID_TYPE),
        Member::plain("CreationDate", &scalar::TIMESTAMP),
        Member::plain("LastUpdatedDate", &scalar::TIMESTAMP),
    ]);
    pub static ALIAS_NAME_TYPE: Schema =
        Schema::plain("AliasNameType", Kind::String).min(1.0).max(256.0).pattern("^[a-zA-Z0-9:/_-]+$");
    pub static ARN_TYPE: Schema = Schema::plain("ArnType", Kind::String).min(20.0).max(2048.0);
    pub static ATTESTATION_DOCUMENT_TYPE: Schema =
        Schema::plain("AttestationDocumentType", Kind::Blob).min(1.0).max(262144.0);
    pub static BACKING_KEY_ID_TYPE: Schema =
        Schema::plain("BackingKeyIdType", Kind::String).min(64.0).max(64.0).pattern("^[a-f0-9]+$");
    pub static CANCEL_KEY_DELETION_REQUEST: Schema = Schema::plain(
        "CancelKeyDeletionRequest",
        Kind::Structure,
    )
    .members(&[Member::plain("KeyId", &KEY_ID_TYPE).required()]);
    pub static CANCEL_KEY_DELETION_RESPONSE: Schema =
        Schema::plain("CancelKeyDeletionResponse", Kind::Structure)
            .members(&[Member::plain("KeyId", &KEY_ID_TYPE)]);
    pub static CIPHERTEXT_TYPE: Schema = Schema::plain("CiphertextType", Kind::Blob).min(1.0).max(6144.0);
    pub static CLOUD_HSM_CLUSTER_ID_TYPE: Schema = Schema::plain("CloudHsmClusterIdType", Kind::String)
        .min(19.0)
        .max(24.0)
        .pattern("cluster-[2-7a-zA-Z]{11,16}");
    pub static CREATE_ALIAS_REQUEST: Schema =
        Schema::plain("CreateAliasRequest", Kind::Structure).members(&[
            Member::plain("AliasName", &ALIAS_NAME_TYPE).required(),
            Member::plain("TargetKeyId", &KEY_ID_TYPE).required(),
        ]);
    pub static CREATE_GRANT_REQUEST: Schema =
        Schema::plain("CreateGrantRequest", Kind::Structure).members(&[
            Member::plain("KeyId", &KEY_ID_TYPE).required(),
            Member::plain("GranteePrincipal", &PRINCIPAL_ID_TYPE),
            Member::plain("RetiringPrincipal", &PRINCIPAL_ID_TYPE),
            Member::plain("Operations", &GRANT_OPERATION_LIST).required(),
            Member::plain("Constraints", &GRANT_CONSTRAINTS),
            Member::plain("GrantTokens", &GRANT_TOKEN_LIST),
            Member::plain("Name", &GRANT_NAME_TYPE),
            Member::plain("DryRun", &scalar::BOOLEAN),
            Member::plain("GranteeServicePrincipal", &SERVICE_PRINCIPAL_TYPE),
            Member::plain("RetiringServicePrincipal", &SERVICE_PRINCIPAL_TYPE),
        ]);
    pub static CREATE_GRANT_RESPONSE: Schema = Schema::plain("CreateGrantResponse", Kind::Structure)
        .members(&[Member::plain("GrantToken", &GRANT_TOKEN_TYPE), Member::plain("GrantId", &GRANT_ID_TYPE)]);
    pub static CREATE_KEY_REQUEST: Schema = Schema::plain("CreateKeyRequest", Kind::Structure).members(&[
        Member::plain("Policy", &POLICY_TYPE),
        Member::plain("Description", &DESCRIPTION_TYPE),
        Member::plain("KeyUsage", &KEY_USAGE_TYPE),
        Member::plain("CustomerMasterKeySpec", &CUSTOMER_MASTER_KEY_SPEC),
        Member::plain("KeySpec", &KEY_SPEC),
        Member::plain("Origin", &ORIGIN_TYPE),
        Member::plain("CustomKeyStoreId", &CUSTOM_KEY_STORE_ID_TYPE),
        Member::plain("BypassPolicyLockoutSafetyCheck", &scalar::BOOLEAN),
        Member::plain("Tags", &TAG_LIST),
        Member::plain("MultiRegion", &scalar::BOOLEAN),
        Member::plain("XksKeyId", &XKS_KEY_ID_TYPE),
    ]);
    pub static CREATE_KEY_RESPONSE: Schema = Schema::plain("CreateKeyResponse", Kind::Structure)
        .members(&[Member::plain("KeyMetadata", &KEY_METADATA)]);
    pub static CUSTOM_KEY_STORE_ID_TYPE: Schema =
        Schema::plain("CustomKeyStoreIdType", Kind::String).min(1.0).max(64.0);
    pub static CUSTOMER_MASTER_KEY_SPEC: Schema =
        Schema::plain("CustomerMasterKeySpec", Kind::String).one_of(super::CustomerMasterKeySpec::VALUES);
    pub static DATA_KEY_SPEC: Schema =
        Schema::plain("DataKeySpec", Kind::String).one_of(super::DataKeySpec::VALUES);
    pub static DECRYPT_REQUEST: Schema = Schema::plain("DecryptRequest", Kind::Structure).members(&[
        Member::plain("CiphertextBlob", &CIPHERTEXT_TYPE),
        Member::plain("EncryptionContext", &ENCRYPTION_CONTEXT_TYPE),
        Member::plain("GrantTokens", &GRANT_TOKEN_LIST),
        Member::plain("KeyId", &KEY_ID_TYPE),
        Member::plain("EncryptionAlgorithm", &ENCRYPTION_ALGORITHM_SPEC),
        Member::plain("Recipient", &RECIPIENT_INFO),
        Member::plain("DryRun", &scalar::BOOLEAN),
        Member::plain("DryRunModifiers", &DRY_RUN_MODIFIER_LIST),
    ]);
    pub static DECRYPT_RESPONSE: Schema = Schema::plain("DecryptResponse", Kind::Structure).members(&[
        Member::plain("KeyId", &KEY_ID_TYPE),
        Member::plain("Plaintext", &PLAINTEXT_TYPE),
        Member::plain("EncryptionAlgorithm", &ENCRYPTION_ALGORITHM_SPEC),
        Member::plain("CiphertextForRecipient", &CIPHERTEXT_TYPE),
        Member::plain("KeyMaterialId", &BACKING_KEY_ID_TYPE),
    ]);
    pub static DELETE_ALIAS_REQUEST: Schema = Schema::plain("DeleteAliasRequest", Kind::Structure)
        .members(&[Member::plain("AliasName", &ALIAS_NAME_TYPE).required()]);
    pub static DESCRIBE_KEY_REQUEST: Schema =
        Schema::plain("DescribeKeyRequest", Kind::Structure).members(&[
            Member::plain("KeyId", &KEY_ID_TYPE).required(),
            Member::plain("GrantTokens", &GRANT_TOKEN_LIST),
        ]);
    pub static DESCRIBE_KEY_RESPONSE: Schema = Schema::plain("DescribeKeyResponse", Kind::Structure)
        .members(&[Member::plain("KeyMetadata", &KEY_METADATA)]);
    pub static DESCRIPTION_TYPE: Schema = Schema::plain("DescriptionType", Kind::String).min(0.0).max(8192.0);
    pub static DISABLE_KEY_REQUEST: Schema = Schema::plain("DisableKeyRequest", Kind::Structure)
        .members(&[Member::plain("KeyId", &KEY_ID_TYPE).required()]);
    pub static DISABLE_KEY_ROTATION_REQUEST: Schema = Schema::plain(
        "DisableKeyRotationRequest",
        Kind::Structure,
    )
    .members(&[Member::plain("KeyId", &KEY_ID_TYPE).required()]);
    pub static DRY_RUN_MODIFIER_LIST: Schema = Schema::plain("DryRunModifierList", Kind::List)
        .members(&[Member::plain("member", &DRY_RUN_MODIFIER_TYPE)]);
    pub static DRY_RUN_MODIFIER_TYPE: Schema =
        Schema::plain("DryRunModifierType", Kind::String).one_of(super::DryRunModifierType::VALUES);
    pub static ENABLE_KEY_REQUEST: Schema = Schema::plain("EnableKeyRequest", Kind::Structure)
        .members(&[Member::plain("KeyId", &KEY_ID_TYPE).required()]);
    pub static ENABLE_KEY_ROTATION_REQUEST: Schema =
        Schema::plain("EnableKeyRotationRequest", Kind::Structure).members(&[
            Member::plain("KeyId", &KEY_ID_TYPE).required(),
            Member::plain("RotationPeriodInDays", &ROTATION_PERIOD_IN_DAYS_TYPE),
        ]);
    pub static ENCAPSULATION_ALGORITHM_SPEC: Schema =
        Schema::plain("EncapsulationAlgorithmSpec", Kind::String)
            .one_of(super::EncapsulationAlgorithmSpec::VALUES);
    pub static ENCAPSULATION_ALGORITHM_SPEC_LIST: Schema =
        Schema::plain("EncapsulationAlgorithmSpecList", Kind::List)
            .members(&[Member::plain("member", &ENCAPSULATION_ALGORITHM_SPEC)]);
    pub static ENCRYPT_REQUEST: Schema = Schema::plain("EncryptRequest", Kind::Structure).members(&[
        Member::plain("KeyId", &KEY_ID_TYPE).required(),
        Member::plain("Plaintext", &PLAINTEXT_TYPE).required(),
        Member::plain("EncryptionContext", &ENCRYPTION_CONTEXT_TYPE),
        Member::plain("GrantTokens", &GRANT_TOKEN_LIST),
        Member::plain("EncryptionAlgorithm", &ENCRYPTION_ALGORITHM_SPEC),
        Member::plain("DryRun", &scalar::BOOLEAN),
    ]);
    pub static ENCRYPT_RESPONSE: Schema = Schema::plain("EncryptResponse", Kind::Structure).members(&[
        Member::plain("CiphertextBlob", &CIPHERTEXT_TYPE),
        Member::plain("KeyId", &KEY_ID_TYPE),
        Member::plain("EncryptionAlgorithm", &ENCRYPTION_ALGORITHM_SPEC),
    ]);
    pub static ENCRYPTION_ALGORITHM_SPEC: Schema =
        Schema::plain("EncryptionAlgorithmSpec", Kind::String).one_of(super::EncryptionAlgorithmSpec::VALUES);
    pub static ENCRYPTION_ALGORITHM_SPEC_LIST: Schema =
        Schema::plain("EncryptionAlgorithmSpecList", Kind::List)
            .members(&[Member::plain("member", &ENCRYPTION_ALGORITHM_SPEC)]);
    pub static ENCRYPTION_CONTEXT_TYPE: Schema = Schema::plain("EncryptionContextType", Kind::Map)
        .members(&[Member::plain("key", &scalar::STRING), Member::plain("value", &scalar::STRING)]);
    pub static EXPIRATION_MODEL_TYPE: Schema =
        Schema::plain("ExpirationModelType", Kind::String).one_of(super::ExpirationModelType::VALUES);
    pub static GENERATE_DATA_KEY_REQUEST: Schema = Schema::plain("GenerateDataKeyRequest", Kind::Structure)
        .members(&[
            Member::plain("KeyId", &KEY_ID_TYPE).required(),
            Member::plain("EncryptionContext", &ENCRYPTION_CONTEXT_TYPE),
            Member::plain("NumberOfBytes", &NUMBER_OF_BYTES_TYPE),
            Member::plain("KeySpec", &DATA_KEY_SPEC),
            Member::plain("GrantTokens", &GRANT_TOKEN_LIST),
            Member::plain("Recipient", &RECIPIENT_INFO),
            Member::plain("DryRun", &scalar::BOOLEAN),
        ]);
    pub static GENERATE_DATA_KEY_RESPONSE: Schema = Schema::plain("GenerateDataKeyResponse", Kind::Structure)
        .members(&[
            Member::plain("CiphertextBlob", &CIPHERTEXT_TYPE),
            Member::plain("Plaintext", &PLAINTEXT_TYPE),
            Member::plain("KeyId", &KEY_ID_TYPE),
            Member::plain("CiphertextForRecipient", &CIPHERTEXT_TYPE),
            Member::plain("KeyMaterialId", &BACKING_KEY_ID_TYPE),
        ]);
    pub static GENERATE_DATA_KEY_WITHOUT_PLAINTEXT_REQUEST: Schema =
        Schema::plain("GenerateDataKeyWithoutPlaintextRequest", Kind::Structure).members(&[
            Member::plain("KeyId", &KEY_ID_TYPE).required(),
            Member::plain("EncryptionContext", &ENCRYPTION_CONTEXT_TYPE),
            Member::plain("KeySpec", &DATA_KEY_SPEC),
            Member::plain("NumberOfBytes", &NUMBER_OF_BYTES_TYPE),
            Member::plain("GrantTokens", &GRANT_TOKEN_LIST),
            Member::plain("DryRun", &scalar::BOOLEAN),
        ]);
    pub static GENERATE_DATA_KEY_WITHOUT_PLAINTEXT_RESPONSE: Schema =
        Schema::plain("GenerateDataKeyWithoutPlaintextResponse", Kind::Structure).members(&[
            Member::plain("CiphertextBlob", &CIPHERTEXT_TYPE),
            Member::plain("KeyId", &KEY_ID_TYPE),
            Member::plain("KeyMaterialId", &BACKING_KEY_ID_TYPE),
        ]);
    pub static GENERATE_MAC_REQUEST: Schema =
        Schema::plain("GenerateMacRequest", Kind::Structure).members(&[
            Member::plain("Message", &PLAINTEXT_TYPE).required(),
            Member::plain("KeyId", &KEY_ID_TYPE).required(),
            Member::plain("MacAlgorithm", &MAC_ALGORITHM_SPEC).required(),
            Member::plain("GrantTokens", &GRANT_TOKEN_LIST),
            Member::plain("DryRun", &scalar::BOOLEAN),
        ]);
    pub static GENERATE_MAC_RESPONSE: Schema =
        Schema::plain("GenerateMacResponse", Kind::Structure).members(&[
            Member::plain("Mac", &CIPHERTEXT_TYPE),
            Member::plain("MacAlgorithm", &MAC_ALGORITHM_SPEC),
            Member::plain("KeyId", &KEY_ID_TYPE),
        ]);
    pub static GENERATE_RANDOM_REQUEST: Schema = Schema::plain("GenerateRandomRequest", Kind::Structure)
        .members(&[
            Member::plain("NumberOfBytes", &NUMBER_OF_BYTES_TYPE),
            Member::plain("CustomKeyStoreId", &CUSTOM_KEY_STORE_ID_TYPE),
            Member::plain("Recipient", &RECIPIENT_INFO),
        ]);
    pub static GENERATE_RANDOM_RESPONSE: Schema = Schema::plain("GenerateRandomResponse", Kind::Structure)
        .members(&[
            Member::plain("Plaintext", &PLAINTEXT_TYPE),
            Member::plain("CiphertextForRecipient", &CIPHERTEXT_TYPE),
        ]);
    pub static GET_KEY_POLICY_REQUEST: Schema = Schema::plain("GetKeyPolicyRequest", Kind::Structure)
        .members(&[
            Member::plain("KeyId", &KEY_ID_TYPE).required(),
            Member::plain("PolicyName", &POLICY_NAME_TYPE),
        ]);
    pub static GET_KEY_POLICY_RESPONSE: Schema = Schema::plain("GetKeyPolicyResponse", Kind::Structure)
        .members(&[Member::plain("Policy", &POLICY_TYPE), Member::plain("PolicyName", &POLICY_NAME_TYPE)]);
    pub static GET_KEY_ROTATION_STATUS_REQUEST: Schema = Schema::plain(
        "GetKeyRotationStatusRequest",
        Kind::Structure,
    )
    .members(&[Member::plain("KeyId", &KEY_ID_TYPE).required()]);
    pub static GET_KEY_ROTATION_STATUS_RESPONSE: Schema =
        Schema::plain("GetKeyRotationStatusResponse", Kind::Structure).members(&[
            Member::plain("KeyRotationEnabled", &scalar::BOOLEAN),
            Member::plain("KeyId", &KEY_ID_TYPE),
            Member::plain("RotationPeriodInDays", &ROTATION_PERIOD_IN_DAYS_TYPE),
            Member::plain("NextRotationDate", &scalar::TIMESTAMP),
            Member::plain("OnDemandRotationStartDate", &scalar::TIMESTAMP),
        ]);
    pub static GRANT_CONSTRAINT_SOURCE_ARN_TYPE: Schema =
        Schema::plain("GrantConstraintSourceArnType", Kind::String)
            .min(20.0)
            .max(512.0)
            .pattern("^arn:aws[a-z0-9-]*:[a-z0-9-]+:[a-z0-9-]*:[0-9]{12}:.+$");
    pub static GRANT_CONSTRAINTS: Schema = Schema::plain("GrantConstraints", Kind::Structure).members(&[
        Member::plain("EncryptionContextSubset", &ENCRYPTION_CONTEXT_TYPE),
        Member::plain("EncryptionContextEquals", &ENCRYPTION_CONTEXT_TYPE),
        Member::plain("SourceArn", &GRANT_CONSTRAINT_SOURCE_ARN_TYPE),
    ]);
    pub static GRANT_ID_TYPE: Schema = Schema::plain("GrantIdType", Kind::String).min(1.0).max(128.0);
    pub static GRANT_LIST: Schema =
        Schema::plain("GrantList", Kind::List).members(&[Member::plain("member", &GRANT_LIST_ENTRY)]);
    pub static GRANT_LIST_ENTRY: Schema = Schema::plain("GrantListEntry", Kind::Structure).members(&[
        Member::plain("KeyId", &KEY_ID_TYPE),
        Member::plain("GrantId", &GRANT_ID_TYPE),
        Member::plain("Name", &GRANT_NAME_TYPE),
        Member::plain("CreationDate", &scalar::TIMESTAMP),
        Member::plain("GranteePrincipal", &PRINCIPAL_ID_TYPE),
        Member::plain("RetiringPrincipal", &PRINCIPAL_ID_TYPE),
        Member::plain("IssuingAccount", &PRINCIPAL_ID_TYPE),
        Member::plain("Operations", &GRANT_OPERATION_LIST),
        Member::plain("Constraints", &GRANT_CONSTRAINTS),
        Member::plain("GranteeServicePrincipal", &SERVICE_PRINCIPAL_TYPE),
        Member::plain("RetiringServicePrincipal", &SERVICE_PRINCIPAL_TYPE),
    ]);
    pub static GRANT_NAME_TYPE: Schema =
        Schema::plain("GrantNameType", Kind::String).min(1.0).max(256.0).pattern("^[a-zA-Z0-9:/_-]+$");
    pub static GRANT_OPERATION: Schema =
        Schema::plain("GrantOperation", Kind::String).one_of(super::GrantOperation::VALUES);
    pub static GRANT_OPERATION_LIST: Schema =
        Schema::plain("GrantOperationList", Kind::List).members(&[Member::plain("member", &GRANT_OPERATION)]);
    pub static GRANT_TOKEN_LIST: Schema = Schema::plain("GrantTokenList", Kind::List)
        .members(&[Member::plain("member", &GRANT_TOKEN_TYPE)])
        .min(0.0)
        .max(10.0);
    pub static GRANT_TOKEN_TYPE: Schema = Schema::plain("GrantTokenType", Kind::String).min(1.0).max(8192.0);
    pub static IMPORT_STATE: Schema =
        Schema::plain("ImportState", Kind::String).one_of(super::ImportState::VALUES);
    pub static INCLUDE_KEY_MATERIAL: Schema =
        Schema::plain("IncludeKeyMaterial", Kind::String).one_of(super::IncludeKeyMaterial::VALUES);
    pub static KEY_AGREEMENT_ALGORITHM_SPEC: Schema =
        Schema::plain("KeyAgreementAlgorithmSpec", Kind::String)
            .one_of(super::KeyAgreementAlgorithmSpec::VALUES);
    pub static KEY_AGREEMENT_ALGORITHM_SPEC_LIST: Schema =
        Schema::plain("KeyAgreementAlgorithmSpecList", Kind::List)
            .members(&[Member::plain("member", &KEY_AGREEMENT_ALGORITHM_SPEC)]);
    pub static KEY_ENCRYPTION_MECHANISM: Schema =
        Schema::plain("KeyEncryptionMechanism", Kind::String).one_of(super::KeyEncryptionMechanism::VALUES);
    pub static KEY_ID_TYPE: Schema = Schema::plain("KeyIdType", Kind::String).min(1.0).max(2048.0);
    pub static KEY_LIST: Schema =
        Schema::plain("KeyList", Kind::List).members(&[Member::plain("member", &KEY_LIST_ENTRY)]);
    pub static KEY_LIST_ENTRY: Schema = Schema::plain("KeyListEntry", Kind::Structure)
        .members(&[Member::plain("KeyId", &KEY_ID_TYPE), Member::plain("KeyArn", &ARN_TYPE)]);
    pub static KEY_MANAGER_TYPE: Schema =
        Schema::plain("KeyManagerType", Kind::String).one_of(super::KeyManagerType::VALUES);
    pub static KEY_MATERIAL_DESCRIPTION_TYPE: Schema =
        Schema::plain("KeyMaterialDescriptionType", Kind::String)
            .min(0.0)
            .max(256.0)
            .pattern(r"^[a-zA-Z0-9:/_\s.-]+$");
    pub static KEY_MATERIAL_STATE: Schema =
        Schema::plain("KeyMaterialState", Kind::String).one_of(super::KeyMaterialState::VALUES);
    pub static KEY_METADATA: Schema = Schema::plain("KeyMetadata", Kind::Structure).members(&[
        Member::plain("AWSAccountId", &scalar::STRING),
        Member::plain("KeyId", &KEY_ID_TYPE).required(),
        Member::plain("Arn", &ARN_TYPE),
        Member::plain("CreationDate", &scalar::TIMESTAMP),
        Member::plain("Enabled", &scalar::BOOLEAN),
        Member::plain("Description", &DESCRIPTION_TYPE),
        Member::plain("KeyUsage", &KEY_USAGE_TYPE),
        Member::plain("KeyState", &KEY_STATE),
        Member::plain("DeletionDate", &scalar::TIMESTAMP),
        Member::plain("ValidTo", &scalar::TIMESTAMP),
        Member::plain("Origin", &ORIGIN_TYPE),
        Member::plain("CustomKeyStoreId", &CUSTOM_KEY_STORE_ID_TYPE),
        Member::plain("CloudHsmClusterId", &CLOUD_HSM_CLUSTER_ID_TYPE),
        Member::plain("ExpirationModel", &EXPIRATION_MODEL_TYPE),
        Member::plain("KeyManager", &KEY_MANAGER_TYPE),
        Member::plain("CustomerMasterKeySpec", &CUSTOMER_MASTER_KEY_SPEC),
        Member::plain("KeySpec", &KEY_SPEC),
        Member::plain("EncryptionAlgorithms", &ENCRYPTION_ALGORITHM_SPEC_LIST),
        Member::plain("SigningAlgorithms", &SIGNING_ALGORITHM_SPEC_LIST),
        Member::plain("KeyAgreementAlgorithms", &KEY_AGREEMENT_ALGORITHM_SPEC_LIST),
        Member::plain("EncapsulationAlgorithms", &ENCAPSULATION_ALGORITHM_SPEC_LIST),
        Member::plain("MultiRegion", &scalar::BOOLEAN),
        Member::plain("MultiRegionConfiguration", &MULTI_REGION_CONFIGURATION),
        Member::plain("PendingDeletionWindowInDays", &PENDING_WINDOW_IN_DAYS_TYPE),
        Member::plain("MacAlgorithms", &MAC_ALGORITHM_SPEC_LIST),
        Member::plain("XksKeyConfiguration", &XKS_KEY_CONFIGURATION_TYPE),
        Member::plain("CurrentKeyMaterialId", &BACKING_KEY_ID_TYPE),
    ]);
    pub static KEY_SPEC: Schema = Schema::plain("KeySpec", Kind::String).one_of(super::KeySpec::VALUES);
    pub static KEY_STATE: Schema = Schema::plain("KeyState", Kind::String).one_of(super::KeyState::VALUES);
    pub static KEY_USAGE_TYPE: Schema =
        Schema::plain("KeyUsageType", Kind::String).one_of(super::KeyUsageType::VALUES);
    pub static LIMIT_TYPE: Schema = Schema::plain("LimitType", Kind::Integer).min(1.0).max(1000.0);
    pub static LIST_ALIASES_REQUEST: Schema =
        Schema::plain("ListAliasesRequest", Kind::Structure).members(&[
            Member::plain("KeyId", &KEY_ID_TYPE),
            Member::plain("Limit", &LIMIT_TYPE),
            Member::plain("Marker", &MARKER_TYPE),
        ]);
    pub static LIST_ALIASES_RESPONSE: Schema =
        Schema::plain("ListAliasesResponse", Kind::Structure).members(&[
            Member::plain("Aliases", &ALIAS_LIST),
            Member::plain("NextMarker", &MARKER_TYPE),
            Member::plain("Truncated", &scalar::BOOLEAN),
        ]);
    pub static LIST_GRANTS_REQUEST: Schema = Schema::plain("ListGrantsRequest", Kind::Structure).members(&[
        Member::plain("Limit", &LIMIT_TYPE),
        Member::plain("Marker", &MARKER_TYPE),
        Member::plain("KeyId", &KEY_ID_TYPE).required(),
        Member::plain("GrantId", &GRANT_ID_TYPE),
        Member::plain("GranteePrincipal", &PRINCIPAL_ID_TYPE),
        Member::plain("GranteeServicePrincipal", &SERVICE_PRINCIPAL_TYPE),
    ]);
    pub static LIST_GRANTS_RESPONSE: Schema =
        Schema::plain("ListGrantsResponse", Kind::Structure).members(&[
            Member::plain("Grants", &GRANT_LIST),
            Member::plain("NextMarker", &MARKER_TYPE),
            Member::plain("Truncated", &scalar::BOOLEAN),
        ]);
    pub static LIST_KEY_POLICIES_REQUEST: Schema = Schema::plain("ListKeyPoliciesRequest", Kind::Structure)
        .members(&[
            Member::plain("KeyId", &KEY_ID_TYPE).required(),
            Member::plain("Limit", &LIMIT_TYPE),
            Member::plain("Marker", &MARKER_TYPE),
        ]);
    pub static LIST_KEY_POLICIES_RESPONSE: Schema = Schema::plain("ListKeyPoliciesResponse", Kind::Structure)
        .members(&[
            Member::plain("PolicyNames", &POLICY_NAME_LIST),
            Member::plain("NextMarker", &MARKER_TYPE),
            Member::plain("Truncated", &scalar::BOOLEAN),
        ]);
    pub static LIST_KEY_ROTATIONS_REQUEST: Schema = Schema::plain("ListKeyRotationsRequest", Kind::Structure)
        .members(&[
            Member::plain("KeyId", &KEY_ID_TYPE).required(),
            Member::plain("IncludeKeyMaterial", &INCLUDE_KEY_MATERIAL),
            Member::plain("Limit", &LIMIT_TYPE),
            Member::plain("Marker", &MARKER_TYPE),
        ]);
    pub static LIST_KEY_ROTATIONS_RESPONSE: Schema =
        Schema::plain("ListKeyRotationsResponse", Kind::Structure).members(&[
            Member::plain("Rotations", &ROTATIONS_LIST),
            Member::plain("NextMarker", &MARKER_TYPE),
            Member::plain("Truncated", &scalar::BOOLEAN),
        ]);
    pub static LIST_KEYS_REQUEST: Schema = Schema::plain("ListKeysRequest", Kind::Structure).members(&[
        Member::plain("Limit", &LIMIT_TYPE),
        Member::plain("Marker", &MARKER_TYPE),
        Member::plain("ResourceOwners", &RESOURCE_OWNERS_LIST),
    ]);
    pub static LIST_KEYS_RESPONSE: Schema = Schema::plain("ListKeysResponse", Kind::Structure).members(&[
        Member::plain("Keys", &KEY_LIST),
        Member::plain("NextMarker", &MARKER_TYPE),
        Member::plain("Truncated", &scalar::BOOLEAN),
    ]);
    pub static LIST_RESOURCE_TAGS_REQUEST: Schema = Schema::plain("ListResourceTagsRequest", Kind::Structure)
        .members(&[
            Member::plain("KeyId", &KEY_ID_TYPE).required(),
            Member::plain("Limit", &LIMIT_TYPE),
            Member::plain("Marker", &MARKER_TYPE),
        ]);
    pub static LIST_RESOURCE_TAGS_RESPONSE: Schema =
        Schema::plain("ListResourceTagsResponse", Kind::Structure).members(&[
            Member::plain("Tags", &TAG_LIST),
            Member::plain("NextMarker", &MARKER_TYPE),
            Member::plain("Truncated", &scalar::BOOLEAN),
        ]);
    pub static MAC_ALGORITHM_SPEC: Schema =
        Schema::plain("MacAlgorithmSpec", Kind::String).one_of(super::MacAlgorithmSpec::VALUES);
    pub static MAC_ALGORITHM_SPEC_LIST: Schema = Schema::plain("MacAlgorithmSpecList", Kind::List)
        .members(&[Member::plain("member", &MAC_ALGORITHM_SPEC)]);
    pub static MARKER_TYPE: Schema =
        Schema::plain("MarkerType", Kind::String).min(1.0).max(1024.0).pattern(r"[\u0020-\u00FF]*");
    pub static MULTI_REGION_CONFIGURATION: Schema =
        Schema::plain("MultiRegionConfiguration", Kind::Structure).members(&[
            Member::plain("MultiRegionKeyType", &MULTI_REGION_KEY_TYPE),
            Member::plain("PrimaryKey", &MULTI_REGION_KEY),
            Member::plain("ReplicaKeys", &MULTI_REGION_KEY_LIST),
        ]);
    pub static MULTI_REGION_KEY: Schema = Schema::plain("MultiRegionKey", Kind::Structure)
        .members(&[Member::plain("Arn", &ARN_TYPE), Member::plain("Region", &REGION_TYPE)]);
    pub static MULTI_REGION_KEY_LIST: Schema = Schema::plain("MultiRegionKeyList", Kind::List)
        .members(&[Member::plain("member", &MULTI_REGION_KEY)]);
    pub static MULTI_REGION_KEY_TYPE: Schema =
        Schema::plain("MultiRegionKeyType", Kind::String).one_of(super::MultiRegionKeyType::VALUES);
    pub static NUMBER_OF_BYTES_TYPE: Schema =
        Schema::plain("NumberOfBytesType", Kind::Integer).min(1.0).max(1024.0);
    pub static ORIGIN_TYPE: Schema =
        Schema::plain("OriginType", Kind::String).one_of(super::OriginType::VALUES);
    pub static PENDING_WINDOW_IN_DAYS_TYPE: Schema =
        Schema::plain("PendingWindowInDaysType", Kind::Integer).min(1.0).max(365.0);
    pub static PLAINTEXT_TYPE: Schema =
        Schema::plain("PlaintextType", Kind::Blob).min(1.0).max(4096.0).sensitive();
    pub static POLICY_NAME_LIST: Schema =
        Schema::plain("PolicyNameList", Kind::List).members(&[Member::plain("member", &POLICY_NAME_TYPE)]);
    pub static POLICY_NAME_TYPE: Schema =
        Schema::plain("PolicyNameType", Kind::String).min(1.0).max(128.0).pattern(r"[\w]+");
    pub static POLICY_TYPE: Schema = Schema::plain("PolicyType", Kind::String)
        .min(1.0)
        .max(131072.0)
        .pattern(r"[\u0009\u000A\u000D\u0020-\u00FF]+");
    pub static PRINCIPAL_ID_TYPE: Schema =
        Schema::plain("PrincipalIdType", Kind::String).min(1.0).max(256.0).pattern(r"^[\w+=,.@:/-]+$");
    pub static PUT_KEY_POLICY_REQUEST: Schema = Schema::plain("PutKeyPolicyRequest", Kind::Structure)
        .members(&[
            Member::plain("KeyId", &KEY_ID_TYPE).required(),
            Member::plain("PolicyName", &POLICY_NAME_TYPE),
            Member::plain("Policy", &POLICY_TYPE).required(),
            Member::plain("BypassPolicyLockoutSafetyCheck", &scalar::BOOLEAN),
        ]);
    pub static RE_ENCRYPT_REQUEST: Schema = Schema::plain("ReEncryptRequest", Kind::Structure).members(&[
        Member::plain("CiphertextBlob", &CIPHERTEXT_TYPE),
        Member::plain("SourceEncryptionContext", &ENCRYPTION_CONTEXT_TYPE),
        Member::plain("SourceKeyId", &KEY_ID_TYPE),
        Member::plain("DestinationKeyId", &KEY_ID_TYPE).required(),
        Member::plain("DestinationEncryptionContext", &ENCRYPTION_CONTEXT_TYPE),
        Member::plain("SourceEncryptionAlgorithm", &ENCRYPTION_ALGORITHM_SPEC),
        Member::plain("DestinationEncryptionAlgorithm", &ENCRYPTION_ALGORITHM_SPEC),
        Member::plain("GrantTokens", &GRANT_TOKEN_LIST),
        Member::plain("DryRun", &scalar::BOOLEAN),
        Member::plain("DryRunModifiers", &DRY_RUN_MODIFIER_LIST),
    ]);
    pub static RE_ENCRYPT_RESPONSE: Schema = Schema::plain("ReEncryptResponse", Kind::Structure).members(&[
        Member::plain("CiphertextBlob", &CIPHERTEXT_TYPE),
        Member::plain("SourceKeyId", &KEY_ID_TYPE),
        Member::plain("KeyId", &KEY_ID_TYPE),
        Member::plain("SourceEncryptionAlgorithm", &ENCRYPTION_ALGORITHM_SPEC),
        Member::plain("DestinationEncryptionAlgorithm", &ENCRYPTION_ALGORITHM_SPEC),
        Member::plain("SourceKeyMaterialId", &BACKING_KEY_ID_TYPE),
        Member::plain("DestinationKeyMaterialId", &BACKING_KEY_ID_TYPE),
    ]);
    pub static RECIPIENT_INFO: Schema = Schema::plain("RecipientInfo", Kind::Structure).members(&[
        Member::plain("KeyEncryptionAlgorithm", &KEY_ENCRYPTION_MECHANISM),
        Member::plain("AttestationDocument", &ATTESTATION_DOCUMENT_TYPE),
    ]);
    pub static REGION_TYPE: Schema =
        Schema::plain("RegionType", Kind::String).min(1.0).max(32.0).pattern(r"^([a-z]+-){2,3}\d+$");
    pub static RESOURCE_OWNER_TYPE: Schema =
        Schema::plain("ResourceOwnerType", Kind::String).one_of(super::ResourceOwnerType::VALUES);
    pub static RESOURCE_OWNERS_LIST: Schema = Schema::plain("ResourceOwnersList", Kind::List)
        .members(&[Member::plain("member", &RESOURCE_OWNER_TYPE)])
        .min(1.0)
        .max(2.0);
    pub static RETIRE_GRANT_REQUEST: Schema =
        Schema::plain("RetireGrantRequest", Kind::Structure).members(&[
            Member::plain("GrantToken", &GRANT_TOKEN_TYPE),
            Member::plain("KeyId", &KEY_ID_TYPE),
            Member::plain("GrantId", &GRANT_ID_TYPE),
            Member::plain("DryRun", &scalar::BOOLEAN),
        ]);
    pub static REVOKE_GRANT_REQUEST: Schema =
        Schema::plain("RevokeGrantRequest", Kind::Structure).members(&[
            Member::plain("KeyId", &KEY_ID_TYPE).required(),
            Member::plain("GrantId", &GRANT_ID_TYPE).required(),
            Member::plain("DryRun", &scalar::BOOLEAN),
        ]);
    pub static ROTATE_KEY_ON_DEMAND_REQUEST: Schema = Schema::plain(
        "RotateKeyOnDemandRequest",
        Kind::Structure,
    )
    .members(&[Member::plain("KeyId", &KEY_ID_TYPE).required()]);
    pub static ROTATE_KEY_ON_DEMAND_RESPONSE: Schema =
        Schema::plain("RotateKeyOnDemandResponse", Kind::Structure)
            .members(&[Member::plain("KeyId", &KEY_ID_TYPE)]);
    pub static ROTATION_PERIOD_IN_DAYS_TYPE: Schema =
        Schema::plain("RotationPeriodInDaysType", Kind::Integer).min(90.0).max(2560.0);
    pub static ROTATION_TYPE: Schema =
        Schema::plain("RotationType", Kind::String).one_of(super::RotationType::VALUES);
    pub static ROTATIONS_LIST: Schema =
        Schema::plain("RotationsList", Kind::List).members(&[Member::plain("member", &ROTATIONS_LIST_ENTRY)]);
    pub static ROTATIONS_LIST_ENTRY: Schema =
        Schema::plain("RotationsListEntry", Kind::Structure).members(&[
            Member::plain("KeyId", &KEY_ID_TYPE),
            Member::plain("KeyMaterialId", &BACKING_KEY_ID_TYPE),
            Member::plain("KeyMaterialDescription", &KEY_MATERIAL_DESCRIPTION_TYPE),
            Member::plain("ImportState", &IMPORT_STATE),
            Member::plain("KeyMaterialState", &KEY_MATERIAL_STATE),
            Member::plain("ExpirationModel", &EXPIRATION_MODEL_TYPE),
            Member::plain("ValidTo", &scalar::TIMESTAMP),
            Member::plain("RotationDate", &scalar::TIMESTAMP),
            Member::plain("RotationType", &ROTATION_TYPE),
        ]);
    pub static SCHEDULE_KEY_DELETION_REQUEST: Schema =
        Schema::plain("ScheduleKeyDeletionRequest", Kind::Structure).members(&[
            Member::plain("KeyId", &KEY_ID_TYPE).required(),
            Member::plain("PendingWindowInDays", &PENDING_WINDOW_IN_DAYS_TYPE),
        ]);
    pub static SCHEDULE_KEY_DELETION_RESPONSE: Schema =
        Schema::plain("ScheduleKeyDeletionResponse", Kind::Structure).members(&[
            Member::plain("KeyId", &KEY_ID_TYPE),
            Member::plain("DeletionDate", &scalar::TIMESTAMP),
            Member::plain("KeyState", &KEY_STATE),
            Member::plain("PendingWindowInDays", &PENDING_WINDOW_IN_DAYS_TYPE),
        ]);
    pub static SERVICE_PRINCIPAL_TYPE: Schema = Schema::plain("ServicePrincipalType", Kind::String)
        .min(1.0)
        .max(128.0)
        .pattern(r"^([A-Za-z0-9\-]+)\.([A-Za-z0-9\-]+)(\.[A-Za-z0-9\-]+)+$");
    pub static SIGNING_ALGORITHM_SPEC: Schema =
        Schema::plain("SigningAlgorithmSpec", Kind::String).one_of(super::SigningAlgorithmSpec::VALUES);
    pub static SIGNING_ALGORITHM_SPEC_LIST: Schema = Schema::plain("SigningAlgorithmSpecList", Kind::List)
        .members(&[Member::plain("member", &SIGNING_ALGORITHM_SPEC)]);
    pub static TAG: Schema = Schema::plain("Tag", Kind::Structure).members(&[
        Member::plain("TagKey", &TAG_KEY_TYPE).required(),
        Member::plain("TagValue", &TAG_VALUE_TYPE).required(),
    ]);
    pub static TAG_KEY_LIST: Schema =
        Schema::plain("TagKeyList", Kind::List).members(&[Member::plain("member", &TAG_KEY_TYPE)]);
    pub static TAG_KEY_TYPE: Schema = Schema::plain("TagKeyType", Kind::String).min(1.0).max(128.0);
    pub static TAG_LIST: Schema =
        Schema::plain("TagList", Kind::List).members(&[Member::plain("member", &TAG)]);
    pub static TAG_RESOURCE_REQUEST: Schema =
        Schema::plain("TagResourceRequest", Kind::Structure).members(&[
            Member::plain("KeyId", &KEY_ID_TYPE).required(),
            Member::plain("Tags", &TAG_LIST).required(),
        ]);
    pub static TAG_VALUE_TYPE: Schema = Schema::plain("TagValueType", Kind::String).min(0.0).max(256.0);
    pub static UNTAG_RESOURCE_REQUEST: Schema = Schema::plain("UntagResourceRequest", Kind::Structure)
        .members(&[
            Member::plain("KeyId", &KEY_ID_TYPE).required(),
            Member::plain("TagKeys", &TAG_KEY_LIST).required(),
        ]);
    pub static UPDATE_ALIAS_REQUEST: Schema =
        Schema::plain("UpdateAliasRequest", Kind::Structure).members(&[
            Member::plain("AliasName", &ALIAS_NAME_TYPE).required(),
            Member::plain("TargetKeyId", &KEY_ID_TYPE).required(),
        ]);
    pub static UPDATE_KEY_DESCRIPTION_REQUEST: Schema =
        Schema::plain("UpdateKeyDescriptionRequest", Kind::Structure).members(&[
            Member::plain("KeyId", &KEY_ID_TYPE).required(),
            Member::plain("Description", &DESCRIPTION_TYPE).required(),
        ]);
    pub static VERIFY_MAC_REQUEST: Schema = Schema::plain("VerifyMacRequest", Kind::Structure).members(&[
        Member::plain("Message", &PLAINTEXT_TYPE).required(),
        Member::plain("KeyId", &KEY_ID_TYPE).required(),
        Member::plain("MacAlgorithm", &MAC_ALGORITHM_SPEC).required(),
        Member::plain("Mac", &CIPHERTEXT_TYPE).required(),
        Member::plain("GrantTokens", &GRANT_TOKEN_LIST),
        Member::plain("DryRun", &scalar::BOOLEAN),
    ]);
    pub static VERIFY_MAC_RESPONSE: Schema = Schema::plain("VerifyMacResponse", Kind::Structure).members(&[
        Member::plain("KeyId", &KEY_ID_TYPE),
        Member::plain("MacValid", &scalar::BOOLEAN),
        Member::plain("MacAlgorithm", &MAC_ALGORITHM_SPEC),
    ]);
    pub static XKS_KEY_CONFIGURATION_TYPE: Schema = Schema::plain("XksKeyConfigurationType", Kind::Structure)
        .members(&[Member::plain("Id", &XKS_KEY_ID_TYPE)]);
    pub static XKS_KEY_ID_TYPE: Schema =
        Schema::plain("XksKeyIdType", Kind::String).min(1.0).max(128.0).pattern("^[a-zA-Z0-9-_.]+$");
    pub static CREATE_ALIAS_OUTPUT: Schema = Schema::plain("CreateAliasOutput", Kind::Structure);
    pub static DELETE_ALIAS_OUTPUT: Schema = Schema::plain("DeleteAliasOutput", Kind::Structure);
    pub static DISABLE_KEY_OUTPUT: Schema = Schema::plain("DisableKeyOutput", Kind::Structure);
    pub static DISABLE_KEY_ROTATION_OUTPUT: Schema =
        Schema::plain("DisableKeyRotationOutput", Kind::Structure);
    pub static ENABLE_KEY_OUTPUT: Schema = Schema::plain("EnableKeyOutput", Kind::Structure);
    pub static ENABLE_KEY_ROTATION_OUTPUT: Schema = Schema::plain("EnableKeyRotationOutput", Kind::Structure);
    pub static PUT_KEY_POLICY_OUTPUT: Schema = Schema::plain("PutKeyPolicyOutput", Kind::Structure);
    pub static RETIRE_GRANT_OUTPUT: Schema = Schema::plain("RetireGrantOutput", Kind::Structure);
    pub static REVOKE_GRANT_OUTPUT: Schema = Schema::plain("RevokeGrantOutput", Kind::Structure);
    pub static TAG_RESOURCE_OUTPUT: Schema = Schema::plain("TagResourceOutput", Kind::Structure);
    pub static UNTAG_RESOURCE_OUTPUT: Schema = Schema::plain("UntagResourceOutput", Kind::Structure);
    pub static UPDATE_ALIAS_OUTPUT: Schema = Schema::plain("UpdateAliasOutput", Kind::Structure);
    pub static UPDATE_KEY_DESCRIPTION_OUTPUT: Schema =
        Schema::plain("UpdateKeyDescriptionOutput", Kind::Structure);
}
