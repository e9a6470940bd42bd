//! IAM: users, groups, roles, access keys and policies; and the [`Identity`](crate::Identity) that the rest of the
//! server asks who a key is and what they may.
//!
//! Global: an account's rows lie in no region. Not served: passwords and sign-in, MFA devices, identity providers
//! (SAML and OpenID Connect), certificates, reports, and when something was last used.

mod access;
mod cloudformation;
mod entity;
mod identity;
mod linked;
mod managed;
mod names;
mod ops;
mod root;
mod table;
mod words;

pub use access::pass_role;
pub use root::{RootCredentials, root_credentials};

pub(crate) use entity::Role;
pub(crate) use names::{access_key_id, account_of_key, secret};
pub(crate) use ops::load_trust;

use crate::Service;
use aws::iam;
use std::sync::Arc;

pub fn service() -> Service {
    let service = Service::new(&iam::SERVICE)
        .identity(Arc::new(identity::Iam))
        .state(identity::Cache::default())
        .not_served(&[
            ("last use of keys and roles", "Nothing is recorded of it; shown as never used."),
            ("instance profiles", "Kept and given back; there are no instances that would use them."),
            (
                "AWS's policies of service-linked roles",
                "Attached by name; what they allow is not known here.",
            ),
            ("identity providers (SAML, OpenID Connect)", "Nobody signs in here from elsewhere."),
            ("server certificates", "Nothing here ends a TLS connection of a user's."),
        ]);
    let service = [roles, users, credentials, groups, policies, profiles, account]
        .into_iter()
        .fold(service, |s, add| add(s));
    service
        .resource_type(cloudformation::Role)
        .resource_type(cloudformation::Policy)
        .resource_type(cloudformation::ManagedPolicy)
        .resource_type(cloudformation::User)
        .resource_type(cloudformation::Group)
        .resource_type(cloudformation::UserToGroupAddition)
        .resource_type(cloudformation::AccessKey)
        .resource_type(cloudformation::InstanceProfile)
        .resource_type(cloudformation::ServiceLinkedRole)
}

fn roles(service: Service) -> Service {
    service
        .operation::<iam::CreateRole, _>(access::create_role, ops::create_role)
        .operation::<iam::GetRole, _>(access::get_role, ops::get_role)
        .operation::<iam::ListRoles, _>(access::list_roles, ops::list_roles)
        .operation::<iam::DeleteRole, _>(access::delete_role, ops::delete_role)
        .operation::<iam::UpdateRole, _>(access::update_role, ops::update_role)
        .operation::<iam::UpdateRoleDescription, _>(
            access::update_role_description,
            ops::update_role_description,
        )
        .operation::<iam::UpdateAssumeRolePolicy, _>(access::update_trust, ops::update_assume_role_policy)
        .operation::<iam::TagRole, _>(access::tag_role, ops::tag_role)
        .operation::<iam::UntagRole, _>(access::untag_role, ops::untag_role)
        .operation::<iam::ListRoleTags, _>(access::list_role_tags, ops::list_role_tags)
        .operation::<iam::PutRolePolicy, _>(access::put_role_policy, ops::put_role_policy)
        .operation::<iam::GetRolePolicy, _>(access::get_role_policy, ops::get_role_policy)
        .operation::<iam::ListRolePolicies, _>(access::list_role_policies, ops::list_role_policies)
        .operation::<iam::DeleteRolePolicy, _>(access::delete_role_policy, ops::delete_role_policy)
        .operation::<iam::AttachRolePolicy, _>(access::attach_role_policy, ops::attach_role_policy)
        .operation::<iam::DetachRolePolicy, _>(access::detach_role_policy, ops::detach_role_policy)
        .operation::<iam::ListAttachedRolePolicies, _>(
            access::list_attached_role_policies,
            ops::list_attached_role_policies,
        )
        .operation::<iam::PutRolePermissionsBoundary, _>(
            access::put_role_boundary,
            ops::put_role_permissions_boundary,
        )
        .operation::<iam::DeleteRolePermissionsBoundary, _>(
            access::delete_role_boundary,
            ops::delete_role_permissions_boundary,
        )
        .operation::<iam::CreateServiceLinkedRole, _>(
            access::create_service_linked_role,
            ops::create_service_linked_role,
        )
        .operation::<iam::DeleteServiceLinkedRole, _>(
            access::delete_service_linked_role,
            ops::delete_service_linked_role,
        )
        .operation::<iam::GetServiceLinkedRoleDeletionStatus, _>(
            access::get_deletion_status,
            ops::get_service_linked_role_deletion_status,
        )
}

fn credentials(service: Service) -> Service {
    service
        .operation::<iam::CreateServiceSpecificCredential, _>(
            access::create_service_credential,
            ops::create_service_specific_credential,
        )
        .operation::<iam::ListServiceSpecificCredentials, _>(
            access::list_service_credentials,
            ops::list_service_specific_credentials,
        )
        .operation::<iam::UpdateServiceSpecificCredential, _>(
            access::update_service_credential,
            ops::update_service_specific_credential,
        )
        .operation::<iam::ResetServiceSpecificCredential, _>(
            access::reset_service_credential,
            ops::reset_service_specific_credential,
        )
        .operation::<iam::DeleteServiceSpecificCredential, _>(
            access::delete_service_credential,
            ops::delete_service_specific_credential,
        )
}

fn profiles(service: Service) -> Service {
    service
        .operation::<iam::CreateInstanceProfile, _>(access::create_profile, ops::create_instance_profile)
        .operation::<iam::GetInstanceProfile, _>(access::get_profile, ops::get_instance_profile)
        .operation::<iam::DeleteInstanceProfile, _>(access::delete_profile, ops::delete_instance_profile)
        .operation::<iam::AddRoleToInstanceProfile, _>(
            access::add_role_to_profile,
            ops::add_role_to_instance_profile,
        )
        .operation::<iam::RemoveRoleFromInstanceProfile, _>(
            access::remove_role_from_profile,
            ops::remove_role_from_instance_profile,
        )
        .operation::<iam::TagInstanceProfile, _>(access::tag_profile, ops::tag_instance_profile)
        .operation::<iam::UntagInstanceProfile, _>(access::untag_profile, ops::untag_instance_profile)
        .operation::<iam::ListInstanceProfileTags, _>(
            access::list_profile_tags,
            ops::list_instance_profile_tags,
        )
        .operation::<iam::ListInstanceProfiles, _>(
            access::list_instance_profiles,
            ops::list_instance_profiles,
        )
        .operation::<iam::ListInstanceProfilesForRole, _>(
            access::list_instance_profiles_for_role,
            ops::list_instance_profiles_for_role,
        )
}

fn users(service: Service) -> Service {
    service
        .operation::<iam::CreateUser, _>(access::create_user, ops::create_user)
        .operation::<iam::GetUser, _>(access::get_user, ops::get_user)
        .operation::<iam::ListUsers, _>(access::list_users, ops::list_users)
        .operation::<iam::DeleteUser, _>(access::delete_user, ops::delete_user)
        .operation::<iam::UpdateUser, _>(access::update_user, ops::update_user)
        .operation::<iam::TagUser, _>(access::tag_user, ops::tag_user)
        .operation::<iam::UntagUser, _>(access::untag_user, ops::untag_user)
        .operation::<iam::ListUserTags, _>(access::list_user_tags, ops::list_user_tags)
        .operation::<iam::CreateAccessKey, _>(access::create_access_key, ops::create_access_key)
        .operation::<iam::ListAccessKeys, _>(access::list_access_keys, ops::list_access_keys)
        .operation::<iam::DeleteAccessKey, _>(access::delete_access_key, ops::delete_access_key)
        .operation::<iam::UpdateAccessKey, _>(access::update_access_key, ops::update_access_key)
        .operation::<iam::GetAccessKeyLastUsed, _>(
            access::get_access_key_last_used,
            ops::get_access_key_last_used,
        )
        .operation::<iam::PutUserPolicy, _>(access::put_user_policy, ops::put_user_policy)
        .operation::<iam::GetUserPolicy, _>(access::get_user_policy, ops::get_user_policy)
        .operation::<iam::ListUserPolicies, _>(access::list_user_policies, ops::list_user_policies)
        .operation::<iam::DeleteUserPolicy, _>(access::delete_user_policy, ops::delete_user_policy)
        .operation::<iam::AttachUserPolicy, _>(access::attach_user_policy, ops::attach_user_policy)
        .operation::<iam::DetachUserPolicy, _>(access::detach_user_policy, ops::detach_user_policy)
        .operation::<iam::ListAttachedUserPolicies, _>(
            access::list_attached_user_policies,
            ops::list_attached_user_policies,
        )
        .operation::<iam::PutUserPermissionsBoundary, _>(
            access::put_user_boundary,
            ops::put_user_permissions_boundary,
        )
        .operation::<iam::DeleteUserPermissionsBoundary, _>(
            access::delete_user_boundary,
            ops::delete_user_permissions_boundary,
        )
        .operation::<iam::ListGroupsForUser, _>(access::list_groups_for_user, ops::list_groups_for_user)
}

fn groups(service: Service) -> Service {
    service
        .operation::<iam::CreateGroup, _>(access::create_group, ops::create_group)
        .operation::<iam::GetGroup, _>(access::get_group, ops::get_group)
        .operation::<iam::ListGroups, _>(access::list_groups, ops::list_groups)
        .operation::<iam::DeleteGroup, _>(access::delete_group, ops::delete_group)
        .operation::<iam::AddUserToGroup, _>(access::add_user_to_group, ops::add_user_to_group)
        .operation::<iam::RemoveUserFromGroup, _>(access::remove_user_from_group, ops::remove_user_from_group)
        .operation::<iam::PutGroupPolicy, _>(access::put_group_policy, ops::put_group_policy)
        .operation::<iam::GetGroupPolicy, _>(access::get_group_policy, ops::get_group_policy)
        .operation::<iam::ListGroupPolicies, _>(access::list_group_policies, ops::list_group_policies)
        .operation::<iam::DeleteGroupPolicy, _>(access::delete_group_policy, ops::delete_group_policy)
        .operation::<iam::AttachGroupPolicy, _>(access::attach_group_policy, ops::attach_group_policy)
        .operation::<iam::DetachGroupPolicy, _>(access::detach_group_policy, ops::detach_group_policy)
        .operation::<iam::ListAttachedGroupPolicies, _>(
            access::list_attached_group_policies,
            ops::list_attached_group_policies,
        )
}

fn policies(service: Service) -> Service {
    service
        .operation::<iam::CreatePolicy, _>(access::create_policy, ops::create_policy)
        .operation::<iam::GetPolicy, _>(access::get_policy, ops::get_policy)
        .operation::<iam::ListPolicies, _>(access::list_policies, ops::list_policies)
        .operation::<iam::DeletePolicy, _>(access::delete_policy, ops::delete_policy)
        .operation::<iam::CreatePolicyVersion, _>(access::create_policy_version, ops::create_policy_version)
        .operation::<iam::GetPolicyVersion, _>(access::get_policy_version, ops::get_policy_version)
        .operation::<iam::ListPolicyVersions, _>(access::list_policy_versions, ops::list_policy_versions)
        .operation::<iam::DeletePolicyVersion, _>(access::delete_policy_version, ops::delete_policy_version)
        .operation::<iam::SetDefaultPolicyVersion, _>(
            access::set_default_policy_version,
            ops::set_default_policy_version,
        )
        .operation::<iam::ListEntitiesForPolicy, _>(
            access::list_entities_for_policy,
            ops::list_entities_for_policy,
        )
        .operation::<iam::TagPolicy, _>(access::tag_policy, ops::tag_policy)
        .operation::<iam::UntagPolicy, _>(access::untag_policy, ops::untag_policy)
        .operation::<iam::ListPolicyTags, _>(access::list_policy_tags, ops::list_policy_tags)
        .operation::<iam::SimulatePrincipalPolicy, _>(
            access::simulate_principal_policy,
            ops::simulate_principal_policy,
        )
        .operation::<iam::SimulateCustomPolicy, _>(
            access::simulate_custom_policy,
            ops::simulate_custom_policy,
        )
}

fn account(service: Service) -> Service {
    service
        .operation::<iam::ListAccountAliases, _>(access::list_account_aliases, ops::list_account_aliases)
        .operation::<iam::CreateAccountAlias, _>(access::create_account_alias, ops::create_account_alias)
        .operation::<iam::DeleteAccountAlias, _>(access::delete_account_alias, ops::delete_account_alias)
        .operation::<iam::GetAccountSummary, _>(access::get_account_summary, ops::get_account_summary)
        .operation::<iam::GetAccountAuthorizationDetails, _>(
            access::get_account_authorization_details,
            ops::get_account_authorization_details,
        )
}
