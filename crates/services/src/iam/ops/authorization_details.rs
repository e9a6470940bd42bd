//! GetAccountAuthorizationDetails: everything at once, for audits.

use super::super::entity::{Grants, Group, Holder, Managed, ManagedVersion, Role, User};
use super::super::managed::{self, AwsManaged};
use super::super::names::encode;
use super::super::table::POLICIES;
use super::attached::shown as attached;
use super::managed_policy::Usage;
use super::{own_tags, page, read, shown_boundary, shown_tags};
use crate::{Cx, OpResult};
use aws::Account;
use aws::iam::{self, EntityType};

/// An entity in the order in which the answer's pages go through them.
enum Item {
    User(User),
    Group(Group),
    Role(Role),
    Managed(Managed),
    Aws(&'static AwsManaged),
}

impl Item {
    fn kind(&self) -> EntityType {
        match self {
            Self::User(_) => EntityType::User,
            Self::Group(_) => EntityType::Group,
            Self::Role(_) => EntityType::Role,
            Self::Managed(_) => EntityType::LocalManagedPolicy,
            Self::Aws(_) => EntityType::AWSManagedPolicy,
        }
    }

    fn key(&self) -> String {
        let name = match self {
            Self::User(user) => &user.name,
            Self::Group(group) => &group.name,
            Self::Role(role) => &role.name,
            Self::Managed(policy) => &policy.name,
            Self::Aws(policy) => policy.name,
        };
        format!("{}/{name}", self.kind().as_str())
    }
}

pub async fn get_account_authorization_details(
    cx: Cx,
    input: iam::GetAccountAuthorizationDetailsInput,
) -> OpResult<iam::GetAccountAuthorizationDetailsOutput> {
    let (scope, account) = (cx.global_scope(), cx.account());
    let (items, usage) = read(&cx, |r| {
        let usage = Usage::read(r, &scope)?;
        let mut items: Vec<Item> = Vec::new();
        items.extend(User::all(r, &scope, None)?.into_iter().map(Item::User));
        items.extend(Group::all(r, &scope, None)?.into_iter().map(Item::Group));
        items.extend(Role::all(r, &scope, None)?.into_iter().map(Item::Role));
        items.extend(POLICIES.all(r, &scope)?.into_iter().map(|(_, row)| Item::Managed(row)));
        // Of AWS's policies, those that are in use.
        items.extend(managed::all().filter(|p| usage.of(&p.arn()) != (0, 0)).map(Item::Aws));
        Ok((items, usage))
    })?;
    let filter = input.filter.unwrap_or_default();
    let kept = items.into_iter().filter(|item| filter.is_empty() || filter.contains(&item.kind()));
    let page = page("authorization-details", kept, Item::key, input.marker.as_deref(), input.max_items)?;
    let mut output = iam::GetAccountAuthorizationDetailsOutput {
        user_detail_list: Some(Vec::new()),
        group_detail_list: Some(Vec::new()),
        role_detail_list: Some(Vec::new()),
        policies: Some(Vec::new()),
        is_truncated: page.is_truncated,
        marker: page.marker,
    };
    for item in page.items {
        match item {
            Item::User(row) => output.user_detail_list.get_or_insert_default().push(user(row, account)),
            Item::Group(row) => output.group_detail_list.get_or_insert_default().push(group(row, account)),
            Item::Role(row) => output.role_detail_list.get_or_insert_default().push(role(row, account)),
            Item::Managed(row) => output.policies.get_or_insert_default().push(policy(row, account, &usage)),
            Item::Aws(row) => output.policies.get_or_insert_default().push(aws_policy(row, &usage)),
        }
    }
    Ok(output)
}

fn inline(grants: &Grants) -> Option<Vec<iam::PolicyDetail>> {
    let shown = grants.inline.iter().map(|(name, document)| iam::PolicyDetail {
        policy_name: Some(name.clone()),
        policy_document: Some(encode(document)),
    });
    Some(shown.collect())
}

fn managed_of(grants: &Grants) -> Option<Vec<iam::AttachedPolicy>> {
    Some(grants.attached.iter().map(|arn| attached(arn)).collect())
}

fn user(user: User, account: Account) -> iam::UserDetail {
    iam::UserDetail {
        arn: Some(user.arn(account).to_string()),
        user_policy_list: inline(&user.grants),
        attached_managed_policies: managed_of(&user.grants),
        permissions_boundary: shown_boundary(user.boundary.as_deref()),
        tags: Some(own_tags(&user.tags)),
        path: Some(user.path),
        user_name: Some(user.name),
        user_id: Some(user.id),
        create_date: Some(user.created_at),
        group_list: Some(user.groups),
    }
}

fn group(group: Group, account: Account) -> iam::GroupDetail {
    iam::GroupDetail {
        arn: Some(group.arn(account).to_string()),
        group_policy_list: inline(&group.grants),
        attached_managed_policies: managed_of(&group.grants),
        path: Some(group.path),
        group_name: Some(group.name),
        group_id: Some(group.id),
        create_date: Some(group.created_at),
    }
}

fn role(role: Role, account: Account) -> iam::RoleDetail {
    iam::RoleDetail {
        arn: Some(role.arn(account).to_string()),
        role_policy_list: inline(&role.grants),
        attached_managed_policies: managed_of(&role.grants),
        permissions_boundary: shown_boundary(role.boundary.as_deref()),
        tags: Some(shown_tags(&role.tags).unwrap_or_default()),
        assume_role_policy_document: Some(encode(&role.trust)),
        instance_profile_list: Some(Vec::new()),
        role_last_used: Some(iam::RoleLastUsed::default()),
        path: Some(role.path),
        role_name: Some(role.name),
        role_id: Some(role.id),
        create_date: Some(role.created_at),
    }
}

fn version(row: &ManagedVersion, default: u32) -> iam::PolicyVersion {
    iam::PolicyVersion {
        document: Some(encode(&row.document)),
        version_id: Some(format!("v{}", row.number)),
        is_default_version: Some(row.number == default),
        create_date: Some(row.created_at),
    }
}

fn policy(row: Managed, account: Account, usage: &Usage) -> iam::ManagedPolicyDetail {
    let arn = row.arn(account).to_string();
    let (attachment_count, boundary_count) = usage.of(&arn);
    iam::ManagedPolicyDetail {
        policy_version_list: Some(row.versions.iter().rev().map(|v| version(v, row.default)).collect()),
        policy_name: Some(row.name),
        policy_id: Some(row.id),
        arn: Some(arn),
        path: Some(row.path),
        default_version_id: Some(format!("v{}", row.default)),
        attachment_count: Some(attachment_count),
        permissions_boundary_usage_count: Some(boundary_count),
        is_attachable: Some(true),
        description: row.description,
        create_date: Some(row.created_at),
        update_date: Some(row.updated_at),
    }
}

fn aws_policy(policy: &AwsManaged, usage: &Usage) -> iam::ManagedPolicyDetail {
    let arn = policy.arn();
    let (attachment_count, boundary_count) = usage.of(&arn);
    let created_at = AwsManaged::created_at();
    let only = ManagedVersion { number: 1, document: policy.document.clone(), created_at };
    iam::ManagedPolicyDetail {
        policy_version_list: Some(vec![version(&only, 1)]),
        policy_name: Some(policy.name.into()),
        policy_id: Some(policy.id()),
        arn: Some(arn),
        path: Some(policy.path.into()),
        default_version_id: Some("v1".into()),
        attachment_count: Some(attachment_count),
        permissions_boundary_usage_count: Some(boundary_count),
        is_attachable: Some(true),
        description: None,
        create_date: Some(created_at),
        update_date: Some(created_at),
    }
}
