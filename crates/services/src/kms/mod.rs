//! KMS: symmetric and HMAC keys with policies, aliases, grants and rotation, and the operations that encrypt with them.
//!
//! Key material is drawn here and never leaves; rows hold it sealed under the server's root key. AWS managed keys
//! (`alias/aws/s3` and so on) come into being when they are first named.
//!
//! Not served: asymmetric keys, imported material, custom and external key stores, multi-Region keys,
//! attested recipients (Nitro enclaves).

mod access;
mod ciphertext;
mod cloudformation;
mod key;
mod lookup;
mod ops;
mod policy;
mod spec;
mod table;

use crate::Service;
use aws::kms;

pub fn service() -> Service {
    Service::new(&kms::SERVICE)
        .state(policy::Policies::default())
        .operation::<kms::CreateKey, _>(access::create_key, ops::create_key)
        .operation::<kms::DescribeKey, _>(access::describe_key, ops::describe_key)
        .operation::<kms::ListKeys, _>(access::list_keys, ops::list_keys)
        .operation::<kms::UpdateKeyDescription, _>(access::update_description, ops::update_key_description)
        .operation::<kms::EnableKey, _>(access::enable_key, ops::enable_key)
        .operation::<kms::DisableKey, _>(access::disable_key, ops::disable_key)
        .operation::<kms::ScheduleKeyDeletion, _>(access::schedule_deletion, ops::schedule_key_deletion)
        .operation::<kms::CancelKeyDeletion, _>(access::cancel_deletion, ops::cancel_key_deletion)
        .operation::<kms::EnableKeyRotation, _>(access::enable_rotation, ops::enable_key_rotation)
        .operation::<kms::DisableKeyRotation, _>(access::disable_rotation, ops::disable_key_rotation)
        .operation::<kms::GetKeyRotationStatus, _>(access::rotation_status, ops::get_key_rotation_status)
        .operation::<kms::GetKeyPolicy, _>(access::get_policy, ops::get_key_policy)
        .operation::<kms::PutKeyPolicy, _>(access::put_policy, ops::put_key_policy)
        .operation::<kms::ListKeyPolicies, _>(access::list_policies, ops::list_key_policies)
        .operation::<kms::CreateAlias, _>(access::create_alias, ops::create_alias)
        .operation::<kms::UpdateAlias, _>(access::update_alias, ops::update_alias)
        .operation::<kms::DeleteAlias, _>(access::delete_alias, ops::delete_alias)
        .operation::<kms::ListAliases, _>(access::list_aliases, ops::list_aliases)
        .operation::<kms::CreateGrant, _>(access::create_grant, ops::create_grant)
        .operation::<kms::ListGrants, _>(access::list_grants, ops::list_grants)
        .operation::<kms::RevokeGrant, _>(access::revoke_grant, ops::revoke_grant)
        .operation::<kms::RetireGrant, _>(access::retire_grant, ops::retire_grant)
        .operation::<kms::TagResource, _>(access::tag, ops::tag_resource)
        .operation::<kms::UntagResource, _>(access::untag, ops::untag_resource)
        .operation::<kms::ListResourceTags, _>(access::list_tags, ops::list_resource_tags)
        .operation::<kms::Encrypt, _>(access::encrypt, ops::encrypt)
        .operation::<kms::Decrypt, _>(access::decrypt, ops::decrypt)
        .operation::<kms::ReEncrypt, _>(access::re_encrypt, ops::re_encrypt)
        .operation::<kms::GenerateDataKey, _>(access::generate_data_key, ops::generate_data_key)
        .operation::<kms::GenerateDataKeyWithoutPlaintext, _>(
            access::generate_data_key_without_plaintext,
            ops::generate_data_key_without_plaintext,
        )
        .operation::<kms::GenerateRandom, _>(access::generate_random, ops::generate_random)
        .operation::<kms::GenerateMac, _>(access::generate_mac, ops::generate_mac)
        .operation::<kms::VerifyMac, _>(access::verify_mac, ops::verify_mac)
        .operation::<kms::RotateKeyOnDemand, _>(access::rotate_on_demand, ops::rotate_key_on_demand)
        .operation::<kms::ListKeyRotations, _>(access::list_rotations, ops::list_key_rotations)
        .resource_type(cloudformation::Key)
        .resource_type(cloudformation::Alias)
        .not_served(&[
            (
                "asymmetric keys",
                "The KeySpecs SYMMETRIC_DEFAULT and HMAC_* are served; others are refused by name.",
            ),
            (
                "imported key material, key stores",
                "Origin AWS_KMS is the one served; others are refused by name.",
            ),
            ("multi-Region keys", "MultiRegion true is refused by name."),
            ("Recipient", "Attested recipients need a Nitro enclave; refused by name."),
        ])
}
