//! Secrets Manager: secrets with versions and staging labels, encrypted under KMS keys.
//!
//! A value is sealed with a data key of its own, drawn from KMS as the caller, so that the key's policy has its say.
//! A function of the account's rotates it. Not served: replicas in other regions, and secrets that other companies
//! manage.

mod access;
mod cloudformation;
mod envelope;
mod lookup;
mod ops;
mod password;
mod rotation;
mod secret;
mod table;

use crate::Service;
use aws::secretsmanager as sm;

/// Resource policies of secrets, parsed.
#[derive(Default)]
struct Policies(crate::policy_cache::PolicyCache);

pub fn service() -> Service {
    Service::new(&sm::SERVICE)
        .state(Policies::default())
        .operation::<sm::CreateSecret, _>(access::create, ops::create_secret)
        .operation::<sm::GetSecretValue, _>(access::get_value, ops::get_secret_value)
        .operation::<sm::BatchGetSecretValue, _>(access::batch_get, ops::batch_get_secret_value)
        .operation::<sm::PutSecretValue, _>(access::put_value, ops::put_secret_value)
        .operation::<sm::UpdateSecret, _>(access::update, ops::update_secret)
        .operation::<sm::UpdateSecretVersionStage, _>(access::update_stage, ops::update_secret_version_stage)
        .operation::<sm::DescribeSecret, _>(access::describe, ops::describe_secret)
        .operation::<sm::ListSecrets, _>(access::list, ops::list_secrets)
        .operation::<sm::ListSecretVersionIds, _>(access::list_versions, ops::list_secret_version_ids)
        .operation::<sm::DeleteSecret, _>(access::delete, ops::delete_secret)
        .operation::<sm::RestoreSecret, _>(access::restore, ops::restore_secret)
        .operation::<sm::TagResource, _>(access::tag, ops::tag_resource)
        .operation::<sm::UntagResource, _>(access::untag, ops::untag_resource)
        .operation::<sm::PutResourcePolicy, _>(access::put_policy, ops::put_resource_policy)
        .operation::<sm::GetResourcePolicy, _>(access::get_policy, ops::get_resource_policy)
        .operation::<sm::DeleteResourcePolicy, _>(access::delete_policy, ops::delete_resource_policy)
        .operation::<sm::GetRandomPassword, _>(access::random_password, ops::get_random_password)
        .operation::<sm::ValidateResourcePolicy, _>(access::validate_policy, ops::validate_resource_policy)
        .operation::<sm::RotateSecret, _>(access::rotate, ops::rotate_secret)
        .operation::<sm::CancelRotateSecret, _>(access::cancel_rotate, ops::cancel_rotate_secret)
        .machine::<rotation::Rotation, _>(rotation::Rotate)
        .machine::<rotation::RotationClock, _>(rotation::Clock)
        .resource_type(cloudformation::Secret)
        .not_served(&[
            ("AddReplicaRegions", "A secret lies in one region; refused by name."),
            ("Type, CrossAccountPrimaryArn", "Managed external and shared secrets are refused by name."),
        ])
}
