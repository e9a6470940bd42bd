//! What each operation asks. Who may assume a role, its trust policy says; a denial does not say why.

use crate::iam::{Role, load_trust};
use crate::{Access, Cx, OpError, OpResult};
use aws::sts::{self, AssumeRoleInput, GetAccessKeyInfoInput, GetCallerIdentityInput, GetSessionTokenInput};
use documents::policy::{PolicyDocument, PrincipalType};
use std::sync::Arc;

/// Nobody can be denied to know who they are.
pub fn anyone(_: &Cx, _: &GetCallerIdentityInput) -> OpResult<Vec<Access>> {
    Ok(Vec::new())
}

/// Nor a session of their own.
pub fn get_session_token(_: &Cx, _: &GetSessionTokenInput) -> OpResult<Vec<Access>> {
    Ok(Vec::new())
}

pub fn get_access_key_info(cx: &Cx, _: &GetAccessKeyInfoInput) -> OpResult<Vec<Access>> {
    Ok(vec![Access::any(cx, "sts:GetAccessKeyInfo")])
}

pub fn assume_role(cx: &Cx, input: &AssumeRoleInput) -> OpResult<Vec<Access>> {
    if matches!(cx.caller().principal.kind, PrincipalType::Root) {
        return Err(OpError::denied(&sts::SERVICE, "Roles may not be assumed by root accounts."));
    }
    // A role that does not exist is denied like any other: nobody can find out by asking.
    let Some((role, trust)) = load_trust(cx, &input.role_arn)? else {
        return Err(denied(cx, "sts:AssumeRole", &input.role_arn));
    };
    let mut actions = vec!["sts:AssumeRole"];
    if input.tags.as_ref().is_some_and(|tags| !tags.is_empty()) {
        actions.push("sts:TagSession");
    }
    if input.source_identity.is_some() {
        actions.push("sts:SetSourceIdentity");
    }
    for action in actions {
        if !access(cx, action, input, &role, trust.clone()).is_allowed(cx)? {
            return Err(denied(cx, action, &input.role_arn));
        }
    }
    Ok(Vec::new())
}

fn access(
    cx: &Cx,
    action: &'static str,
    input: &AssumeRoleInput,
    role: &Role,
    trust: Arc<PolicyDocument>,
) -> Access {
    let mut access = Access::new(cx, action, &input.role_arn)
        .with_policy(Some(trust))
        .authoritative()
        .with("sts:RoleSessionName", &input.role_session_name);
    if let Some(id) = &input.external_id {
        access = access.with("sts:ExternalId", id);
    }
    if let Some(identity) = &input.source_identity {
        access = access.with("sts:SourceIdentity", identity);
    }
    if cx.caller().is_service() {
        // For whom the service acts, so that a role can trust it for its own account alone.
        access = access.with("aws:SourceAccount", cx.account().as_str());
        if let Some(arn) = &cx.caller().invoked_for {
            access = access.with("aws:SourceArn", arn);
        }
    }
    for (key, value) in &role.tags {
        access = access.with(&format!("iam:ResourceTag/{key}"), value);
    }
    let requested = input.tags.iter().flatten().map(|t| (t.key.as_str(), t.value.as_str()));
    access.with_tags(role.tags.iter().map(|(k, v)| (k.as_str(), v.as_str())), requested)
}

fn denied(cx: &Cx, action: &str, role_arn: &str) -> OpError {
    let who = cx.caller().arn();
    let message = format!("User: {who} is not authorized to perform: {action} on resource: {role_arn}");
    OpError::denied(&sts::SERVICE, message)
}
