//! What each operation asks. Who may assume a role, its trust policy says; a denial does not say why.

use crate::iam::{Role, load_trust};
use crate::{Access, Cx, OpError, OpResult};
use aws::Error;
use aws::sts::{
    self, AssumeRoleInput, GetAccessKeyInfoInput, GetCallerIdentityInput, GetFederationTokenInput,
    GetSessionTokenInput,
};
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

pub fn get_federation_token(cx: &Cx, input: &GetFederationTokenInput) -> OpResult<Vec<Access>> {
    let resource = format!("arn:aws:sts::{}:federated-user/{}", cx.account(), input.name);
    let requested = || input.tags.iter().flatten().map(|t| (t.key.as_str(), t.value.as_str()));
    let asked = |action| Access::new(cx, action, &resource).with_tags([], requested());
    let mut all = vec![asked("sts:GetFederationToken")];
    if input.tags.as_ref().is_some_and(|tags| !tags.is_empty()) {
        all.push(asked("sts:TagSession"));
    }
    Ok(all)
}

/// `arn:partition:service:region:account:resource`, of which region and account may be empty.
fn is_arn(text: &str) -> bool {
    let parts: Vec<&str> = text.splitn(6, ':').collect();
    matches!(parts[..], ["arn", partition, service, _, _, resource]
        if !partition.is_empty() && !service.is_empty() && !resource.is_empty())
}

/// What a session says of who is behind it, once said, its own sessions can't unsay.
pub fn source_identity(cx: &Cx, input: &AssumeRoleInput) -> Option<String> {
    cx.caller().source_identity.clone().or_else(|| input.source_identity.clone())
}

pub fn assume_role(cx: &Cx, input: &AssumeRoleInput) -> OpResult<Vec<Access>> {
    if !is_arn(&input.role_arn) {
        return Err(Error::new("ValidationError", 400, format!("{} is invalid", input.role_arn)).into());
    }
    if matches!(cx.caller().principal.kind, PrincipalType::Root) {
        return Err(OpError::denied(&sts::SERVICE, "Roles may not be assumed by root accounts."));
    }
    // A role that does not exist is denied like any other: nobody can find out by asking.
    let Some((role, trust)) = load_trust(cx, &input.role_arn)? else {
        return Err(denied(cx, "sts:AssumeRole", &input.role_arn));
    };
    let mut actions = vec!["sts:AssumeRole"];
    if input.tags.as_ref().is_some_and(|tags| !tags.is_empty()) || !cx.caller().transitive_tags.is_empty() {
        actions.push("sts:TagSession");
    }
    let identity = source_identity(cx, input);
    if identity.is_some() {
        actions.push("sts:SetSourceIdentity");
    }
    if input.source_identity.is_some() && input.source_identity != identity {
        return Err(denied(cx, "sts:SetSourceIdentity", &input.role_arn));
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
    if let Some(identity) = source_identity(cx, input) {
        access = access.with("sts:SourceIdentity", &identity);
    }
    if let Some(keys) = &input.transitive_tag_keys {
        access.context.set_all("sts:TransitiveTagKeys", keys.iter().cloned());
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn arns_are_told_from_other_texts() {
        for (text, expected) in [
            ("arn:aws:iam::111111111111:role/r", true),
            ("arn:a:a::aaaaaaaaaa:something/test-role", true),
            ("nothing-valid-in-here", false),
            ("arn::b:::something/test-role", false),
            ("arn:a::::something/test-role", false),
            ("arn:a:::something/test-role", false),
            ("arn:a:a::aaaaaaaaaa:", false),
        ] {
            assert_eq!(is_arn(text), expected, "{text}");
        }
    }
}
