//! IAM: users, groups, roles, access keys and policies; and the [`Identity`](crate::Identity) that the rest of the
//! server asks who a key is and what they may.
//!
//! Global: an account's rows lie in no region. Not served: instance profiles (there are no instances), passwords and
//! sign-in, MFA devices, identity providers, certificates, reports, and when something was last used.

mod access;
mod entity;
mod identity;
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
            ("instance profiles", "There are no instances; lists of them are empty."),
        ]);
    roles(service)
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
}
