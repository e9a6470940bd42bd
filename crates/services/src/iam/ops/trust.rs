//! Trust policies: who may assume a role.

use super::super::entity::{Holder, Role, User};
use super::super::names::read_arn;
use super::super::words::malformed;
use super::{parse, read};
use crate::{Cx, OpResult};
use aws::Account;
use documents::policy::{DocumentKind, PolicyDocument, PolicyError, PrincipalEntry, TRUST_POLICY_SIZE};
use std::sync::Arc;
use store::{Reader, Scope};

/// Parses a trust policy that is to be kept. The users and roles that it names must exist, as far as they would lie
/// here: another account may be one of AWS's.
pub fn parse_trust(cx: &Cx, text: &str) -> OpResult<PolicyDocument> {
    let document = parse(text, DocumentKind::Trust, Some(TRUST_POLICY_SIZE))?;
    let here: Vec<Account> = cx.world().accounts().iter().map(|a| a.id).collect();
    read(cx, |r| {
        for entry in document.principals() {
            if let PrincipalEntry::Arn(arn) = entry
                && !exists(r, &here, arn)?
            {
                let error = PolicyError::InvalidPrincipal { kind: "AWS", value: arn.clone() };
                return Err(malformed(&error).into());
            }
        }
        Ok(())
    })?;
    Ok(document)
}

fn exists(r: &Reader<'_>, here: &[Account], arn: &str) -> OpResult<bool> {
    if let Some((account, path, name)) = read_arn(arn, "role") {
        let row =
            here.contains(&account).then(|| Role::find(r, &Scope::global(account), &name)).transpose()?;
        return Ok(row.is_none_or(|row| row.is_some_and(|row| row.path == path && row.name == name)));
    }
    if let Some((account, path, name)) = read_arn(arn, "user") {
        let row =
            here.contains(&account).then(|| User::find(r, &Scope::global(account), &name)).transpose()?;
        return Ok(row.is_none_or(|row| row.is_some_and(|row| row.path == path && row.name == name)));
    }
    // Sessions are not kept.
    Ok(true)
}

/// A role by its ARN, in whichever account, with its trust policy. `None` if there is no such role.
pub fn load_trust(cx: &Cx, role_arn: &str) -> OpResult<Option<(Role, Arc<PolicyDocument>)>> {
    let Some((account, path, name)) = read_arn(role_arn, "role") else { return Ok(None) };
    let role = read(cx, |r| Role::find(r, &Scope::global(account), &name))?;
    let Some(role) = role.filter(|role| role.path == path && role.name == name) else { return Ok(None) };
    let document = parse(&role.trust, DocumentKind::Trust, None)?;
    Ok(Some((role, Arc::new(document))))
}
