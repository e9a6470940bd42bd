//! Trust policies: who may assume a role.

use super::super::entity::{Holder, Role, User};
use super::super::names::read_arn;
use super::super::words::malformed;
use super::{parse, read};
use crate::{Cx, OpResult};
use aws::Account;
use documents::policy::{DocumentKind, PolicyDocument, PolicyError, PrincipalEntry, TRUST_POLICY_SIZE};
use serde_json::Value;
use std::sync::Arc;
use store::{Reader, Scope, Tx};

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

/// A user or role is deleted: trust policies that named it keep its id in place of its ARN, as AWS does, so that whoever
/// is made later under the same name is not trusted in its stead.
pub fn forget(tx: &Tx<'_>, arn: &str, id: &str) -> OpResult<()> {
    for (scope, _, mut role) in Role::TABLE.everywhere(tx)? {
        if !role.trust.contains(arn) {
            continue;
        }
        let mut document: Value = serde_json::from_str(&role.trust)?;
        if rename_principals(&mut document, arn, id) {
            role.trust = document.to_string();
            role.save(tx, &scope)?;
        }
    }
    Ok(())
}

/// Whether anything was renamed.
fn rename_principals(document: &mut Value, arn: &str, id: &str) -> bool {
    let statements = match document.get_mut("Statement") {
        Some(Value::Array(all)) => all.iter_mut().collect(),
        Some(one) => vec![one],
        None => Vec::new(),
    };
    let mut renamed = false;
    for statement in statements {
        for element in ["Principal", "NotPrincipal"] {
            let named = match statement.get_mut(element).and_then(|principal| principal.get_mut("AWS")) {
                Some(Value::Array(all)) => all.iter_mut().collect(),
                Some(one) => vec![one],
                None => Vec::new(),
            };
            for name in named.into_iter().filter(|name| name.as_str() == Some(arn)) {
                *name = id.into();
                renamed = true;
            }
        }
    }
    renamed
}

/// A role by its ARN, in whichever account, with its trust policy. `None` if there is no such role.
pub fn load_trust(cx: &Cx, role_arn: &str) -> OpResult<Option<(Role, Arc<PolicyDocument>)>> {
    let Some((account, path, name)) = read_arn(role_arn, "role") else { return Ok(None) };
    let role = read(cx, |r| Role::find(r, &Scope::global(account), &name))?;
    let Some(role) = role.filter(|role| role.path == path && role.name == name) else { return Ok(None) };
    let document = parse(&role.trust, DocumentKind::Trust, None)?;
    Ok(Some((role, Arc::new(document))))
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn principals_are_renamed_and_nothing_else() {
        for (before, after) in [
            (json!({"Principal": {"AWS": "a"}}), json!({"Principal": {"AWS": "X"}})),
            (json!({"Principal": {"AWS": ["b", "a"]}}), json!({"Principal": {"AWS": ["b", "X"]}})),
            (json!({"Principal": {"Service": "a"}}), json!({"Principal": {"Service": "a"}})),
            (json!({"Principal": "*", "Sid": "a"}), json!({"Principal": "*", "Sid": "a"})),
        ] {
            for many in [true, false] {
                let whole = |s: &Value| json!({"Statement": if many { json!([s]) } else { s.clone() }});
                let mut document = whole(&before);
                assert_eq!(rename_principals(&mut document, "a", "X"), before != after);
                assert_eq!(document, whole(&after));
            }
        }
    }
}
