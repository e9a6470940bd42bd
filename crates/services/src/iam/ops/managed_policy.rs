//! Managed policies: the account's own, and AWS's to read.

use super::super::entity::{Group, Holder, Managed, ManagedVersion, Principal, Role, User};
use super::super::managed::{self, AwsManaged};
use super::super::names::{key_of, read_arn, unique_id};
use super::super::table::POLICIES;
use super::super::words::{no_such_policy, validation};
use super::{add_tags, fresh_tags, own_tags, page, parse, read, remove_tags, shown_tags, write};
use crate::{Cx, OpResult};
use aws::iam::{self, EntityType, PolicyScopeType, PolicyUsageType, errors};
use documents::policy::{DocumentKind, MANAGED_POLICY_SIZE};
use std::collections::HashMap;
use store::{Reader, Scope, Tx};

/// How often each policy is attached, and is a boundary.
#[derive(Default)]
pub(super) struct Usage(HashMap<String, (i32, i32)>);

impl Usage {
    pub(super) fn read(r: &Reader<'_>, scope: &Scope) -> OpResult<Self> {
        let mut usage = Self::default();
        for user in User::all(r, scope, None)? {
            usage.add(&user.grants.attached, user.boundary());
        }
        for role in Role::all(r, scope, None)? {
            usage.add(&role.grants.attached, role.boundary());
        }
        for group in Group::all(r, scope, None)? {
            usage.add(&group.grants.attached, None);
        }
        Ok(usage)
    }

    fn add(&mut self, attached: &[String], boundary: Option<&str>) {
        for arn in attached {
            self.0.entry(arn.clone()).or_default().0 += 1;
        }
        if let Some(arn) = boundary {
            self.0.entry(arn.to_owned()).or_default().1 += 1;
        }
    }

    /// Attachments, and uses as a boundary.
    pub(super) fn of(&self, arn: &str) -> (i32, i32) {
        self.0.get(arn).copied().unwrap_or_default()
    }
}

/// A policy of the account by its ARN.
pub(super) fn load(r: &Reader<'_>, scope: &Scope, arn: &str) -> OpResult<Managed> {
    let missing = || no_such_policy(arn);
    let (account, path, name) =
        read_arn(arn, "policy").ok_or_else(|| validation(format!("ARN {arn} is not valid.")))?;
    let row = POLICIES.get(r, scope, key_of(&name))?.ok_or_else(missing)?;
    let same = account.as_str() == scope.account && row.path == path && row.name == name;
    if same { Ok(row) } else { Err(missing().into()) }
}

pub(super) fn save(tx: &Tx<'_>, scope: &Scope, row: &Managed) -> OpResult<()> {
    Ok(POLICIES.put(tx, scope, key_of(&row.name), row)?)
}

/// AWS's own are nobody's to change.
pub(super) fn check_own(arn: &str) -> OpResult<()> {
    if arn.starts_with("arn:aws:iam::aws:policy/") {
        let message = format!("Policy {arn} is an AWS managed policy and can't be changed.");
        return Err(crate::OpError::denied(&iam::SERVICE, message));
    }
    Ok(())
}

pub async fn create_policy(cx: Cx, input: iam::CreatePolicyInput) -> OpResult<iam::CreatePolicyOutput> {
    parse(&input.policy_document, DocumentKind::Managed, Some(MANAGED_POLICY_SIZE))?;
    let at = cx.now().whole_seconds();
    let row = Managed {
        name: input.policy_name,
        path: input.path.unwrap_or_else(|| "/".into()),
        id: unique_id(&cx, "ANPA"),
        created_at: at,
        updated_at: at,
        description: input.description,
        tags: fresh_tags(input.tags.as_ref())?,
        versions: vec![ManagedVersion { number: 1, document: input.policy_document, created_at: at }],
        default: 1,
        last: 1,
    };
    let (scope, account) = (cx.global_scope(), cx.account());
    let row = write(&cx, move |tx| {
        if POLICIES.get(tx, &scope, key_of(&row.name))?.is_some() {
            return Err(errors::entity_already_exists_exception(format!(
                "A policy called {} already exists. Duplicate names are not allowed.",
                row.name
            ))
            .into());
        }
        save(tx, &scope, &row)?;
        Ok(row)
    })
    .await?;
    // The description is not repeated here.
    let shown =
        iam::Policy { tags: shown_tags(&row.tags), ..listed(&row, &row.arn(account).to_string(), (0, 0)) };
    Ok(iam::CreatePolicyOutput { policy: Some(shown) })
}

/// What a list shows of a policy.
fn listed(row: &Managed, arn: &str, (attached, boundary): (i32, i32)) -> iam::Policy {
    iam::Policy {
        policy_name: Some(row.name.clone()),
        policy_id: Some(row.id.clone()),
        arn: Some(arn.to_owned()),
        path: Some(row.path.clone()),
        default_version_id: Some(format!("v{}", row.default)),
        attachment_count: Some(attached),
        permissions_boundary_usage_count: Some(boundary),
        is_attachable: Some(true),
        create_date: Some(row.created_at),
        update_date: Some(row.updated_at),
        ..Default::default()
    }
}

fn listed_aws(policy: &AwsManaged, (attached, boundary): (i32, i32)) -> iam::Policy {
    iam::Policy {
        policy_name: Some(policy.name.into()),
        policy_id: Some(policy.id()),
        arn: Some(policy.arn()),
        path: Some(policy.path.into()),
        default_version_id: Some("v1".into()),
        attachment_count: Some(attached),
        permissions_boundary_usage_count: Some(boundary),
        is_attachable: Some(true),
        create_date: Some(AwsManaged::created_at()),
        update_date: Some(AwsManaged::created_at()),
        ..Default::default()
    }
}

pub async fn get_policy(cx: Cx, input: iam::GetPolicyInput) -> OpResult<iam::GetPolicyOutput> {
    let (scope, arn) = (cx.global_scope(), &input.policy_arn);
    let policy = read(&cx, |r| {
        let usage = Usage::read(r, &scope)?.of(arn);
        if let Some(policy) = managed::find(arn) {
            let description = Some(policy.description.to_owned());
            return Ok(iam::Policy { description, tags: Some(Vec::new()), ..listed_aws(policy, usage) });
        }
        let row = load(r, &scope, arn)?;
        let tags = Some(own_tags(&row.tags));
        Ok(iam::Policy { description: row.description.clone(), tags, ..listed(&row, arn, usage) })
    })?;
    Ok(iam::GetPolicyOutput { policy: Some(policy) })
}

pub async fn list_policies(cx: Cx, input: iam::ListPoliciesInput) -> OpResult<iam::ListPoliciesOutput> {
    let scope = cx.global_scope();
    let wanted = input.scope.unwrap_or(PolicyScopeType::All);
    let policies = read(&cx, |r| {
        let usage = Usage::read(r, &scope)?;
        let mut policies = Vec::new();
        if wanted != PolicyScopeType::Aws {
            for (_, row) in POLICIES.all(r, &scope)? {
                let arn = row.arn(cx.account()).to_string();
                policies.push(listed(&row, &arn, usage.of(&arn)));
            }
        }
        if wanted != PolicyScopeType::Local {
            policies.extend(managed::all().map(|policy| listed_aws(policy, usage.of(&policy.arn()))));
        }
        Ok(policies)
    })?;
    let path = input.path_prefix.as_deref().unwrap_or("/");
    let only_attached = input.only_attached == Some(true);
    let kept = policies.into_iter().filter(|policy| {
        let used = match input.policy_usage_filter {
            None => true,
            Some(PolicyUsageType::PermissionsPolicy) => policy.attachment_count > Some(0),
            Some(PolicyUsageType::PermissionsBoundary) => policy.permissions_boundary_usage_count > Some(0),
        };
        let attached = !only_attached || policy.attachment_count > Some(0);
        used && attached && policy.path.as_deref().is_some_and(|p| p.starts_with(path))
    });
    let name = |policy: &iam::Policy| policy.arn.clone().unwrap_or_default();
    let page = page("policies", kept, name, input.marker.as_deref(), input.max_items)?;
    Ok(iam::ListPoliciesOutput {
        policies: Some(page.items),
        is_truncated: page.is_truncated,
        marker: page.marker,
    })
}

pub async fn delete_policy(cx: Cx, input: iam::DeletePolicyInput) -> OpResult<iam::DeletePolicyOutput> {
    check_own(&input.policy_arn)?;
    let scope = cx.global_scope();
    write(&cx, move |tx| {
        let row = load(tx, &scope, &input.policy_arn)?;
        let conflict = |message: &str| Err(errors::delete_conflict_exception(message).into());
        if Usage::read(tx, &scope)?.of(&input.policy_arn) != (0, 0) {
            return conflict("Cannot delete a policy attached to entities.");
        }
        if row.versions.len() > 1 {
            return conflict(
                "This policy has more than one version. Before you delete a policy, you must delete the policy's \
                 versions. The default version is deleted with the policy.",
            );
        }
        POLICIES.delete(tx, &scope, key_of(&row.name))?;
        Ok(iam::DeletePolicyOutput {})
    })
    .await
}

pub async fn list_entities_for_policy(
    cx: Cx,
    input: iam::ListEntitiesForPolicyInput,
) -> OpResult<iam::ListEntitiesForPolicyOutput> {
    let scope = cx.global_scope();
    let (arn, path) = (input.policy_arn.as_str(), input.path_prefix.as_deref());
    let attached = input.policy_usage_filter != Some(PolicyUsageType::PermissionsBoundary);
    let boundaries = input.policy_usage_filter != Some(PolicyUsageType::PermissionsPolicy);
    let wanted = |kind| input.entity_filter.is_none_or(|filter| filter == kind);
    let uses = |grants: &[String], boundary: Option<&str>| {
        (attached && grants.iter().any(|a| a == arn)) || (boundaries && boundary == Some(arn))
    };
    let output = read(&cx, |r| {
        if managed::find(arn).is_none() {
            load(r, &scope, arn)?;
        }
        let (mut users, mut roles, mut groups) = (Vec::new(), Vec::new(), Vec::new());
        if wanted(EntityType::User) {
            let all = User::all(r, &scope, path)?.into_iter();
            let used = all.filter(|u| uses(&u.grants.attached, u.boundary()));
            users.extend(used.map(|u| iam::PolicyUser { user_name: Some(u.name), user_id: Some(u.id) }));
        }
        if wanted(EntityType::Role) {
            let all = Role::all(r, &scope, path)?.into_iter();
            let used = all.filter(|role| uses(&role.grants.attached, role.boundary()));
            roles.extend(used.map(|r| iam::PolicyRole { role_name: Some(r.name), role_id: Some(r.id) }));
        }
        if wanted(EntityType::Group) {
            let all = Group::all(r, &scope, path)?.into_iter();
            let used = all.filter(|g| uses(&g.grants.attached, None));
            groups.extend(used.map(|g| iam::PolicyGroup { group_name: Some(g.name), group_id: Some(g.id) }));
        }
        Ok(iam::ListEntitiesForPolicyOutput {
            policy_groups: Some(groups),
            policy_users: Some(users),
            policy_roles: Some(roles),
            is_truncated: Some(false),
            marker: None,
        })
    })?;
    Ok(output)
}

pub async fn tag_policy(cx: Cx, input: iam::TagPolicyInput) -> OpResult<iam::TagPolicyOutput> {
    check_own(&input.policy_arn)?;
    let scope = cx.global_scope();
    write(&cx, move |tx| {
        let mut row = load(tx, &scope, &input.policy_arn)?;
        add_tags(&mut row.tags, &input.tags)?;
        save(tx, &scope, &row)?;
        Ok(iam::TagPolicyOutput {})
    })
    .await
}

pub async fn untag_policy(cx: Cx, input: iam::UntagPolicyInput) -> OpResult<iam::UntagPolicyOutput> {
    check_own(&input.policy_arn)?;
    let scope = cx.global_scope();
    write(&cx, move |tx| {
        let mut row = load(tx, &scope, &input.policy_arn)?;
        remove_tags(&mut row.tags, &input.tag_keys);
        save(tx, &scope, &row)?;
        Ok(iam::UntagPolicyOutput {})
    })
    .await
}

pub async fn list_policy_tags(
    cx: Cx,
    input: iam::ListPolicyTagsInput,
) -> OpResult<iam::ListPolicyTagsOutput> {
    let row = read(&cx, |r| load(r, &cx.global_scope(), &input.policy_arn))?;
    let tags = shown_tags(&row.tags).unwrap_or_default();
    let page = page("policy-tags", tags, |tag| tag.key.clone(), input.marker.as_deref(), input.max_items)?;
    Ok(iam::ListPolicyTagsOutput {
        tags: Some(page.items),
        is_truncated: page.is_truncated,
        marker: page.marker,
    })
}
