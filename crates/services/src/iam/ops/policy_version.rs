//! Versions of managed policies: at most five, one of which is in force.

use super::super::entity::{Managed, ManagedVersion};
use super::super::managed::{self, AwsManaged};
use super::super::names::encode;
use super::super::words::no_such_version;
use super::managed_policy::{check_own, load, save};
use super::{page, parse, read, write};
use crate::{Cx, OpResult};
use aws::iam::{self, errors};
use documents::policy::{DocumentKind, MANAGED_POLICY_SIZE};

/// [IAM quotas]
const MOST_VERSIONS: usize = 5;

fn shown(row: &Managed, version: &ManagedVersion) -> iam::PolicyVersion {
    iam::PolicyVersion {
        document: None,
        version_id: Some(format!("v{}", version.number)),
        is_default_version: Some(version.number == row.default),
        create_date: Some(version.created_at),
    }
}

/// The one version of a policy of AWS's.
fn shown_aws() -> iam::PolicyVersion {
    iam::PolicyVersion {
        document: None,
        version_id: Some("v1".into()),
        is_default_version: Some(true),
        create_date: Some(AwsManaged::created_at()),
    }
}

fn number(arn: &str, id: &str) -> OpResult<u32> {
    let number = id.strip_prefix('v').and_then(|n| n.parse().ok());
    number.ok_or_else(|| no_such_version(arn, id).into())
}

pub async fn create_policy_version(
    cx: Cx,
    input: iam::CreatePolicyVersionInput,
) -> OpResult<iam::CreatePolicyVersionOutput> {
    check_own(&input.policy_arn)?;
    read(&cx, |r| load(r, &cx.global_scope(), &input.policy_arn))?;
    parse(&input.policy_document, DocumentKind::Managed, Some(MANAGED_POLICY_SIZE))?;
    let (scope, at) = (cx.global_scope(), cx.now().whole_seconds());
    write(&cx, move |tx| {
        let mut row = load(tx, &scope, &input.policy_arn)?;
        if row.versions.len() >= MOST_VERSIONS {
            return Err(errors::limit_exceeded_exception(
                "A managed policy can have up to 5 versions. Before you create a new version, you must delete an \
                 existing version.",
            )
            .into());
        }
        row.last += 1;
        row.updated_at = at;
        let version = ManagedVersion { number: row.last, document: input.policy_document, created_at: at };
        if input.set_as_default == Some(true) {
            row.default = row.last;
        }
        let shown = shown(&row, &version);
        row.versions.push(version);
        save(tx, &scope, &row)?;
        Ok(iam::CreatePolicyVersionOutput { policy_version: Some(shown) })
    })
    .await
}

pub async fn get_policy_version(
    cx: Cx,
    input: iam::GetPolicyVersionInput,
) -> OpResult<iam::GetPolicyVersionOutput> {
    let (arn, id) = (&input.policy_arn, &input.version_id);
    let version = if let Some(policy) = managed::find(arn) {
        if id != "v1" {
            return Err(no_such_version(arn, id).into());
        }
        iam::PolicyVersion { document: Some(encode(&policy.document)), ..shown_aws() }
    } else {
        let row = read(&cx, |r| load(r, &cx.global_scope(), arn))?;
        let version = row.version(number(arn, id)?).ok_or_else(|| no_such_version(arn, id))?;
        iam::PolicyVersion { document: Some(encode(&version.document)), ..shown(&row, version) }
    };
    Ok(iam::GetPolicyVersionOutput { policy_version: Some(version) })
}

pub async fn list_policy_versions(
    cx: Cx,
    input: iam::ListPolicyVersionsInput,
) -> OpResult<iam::ListPolicyVersionsOutput> {
    let versions = if managed::find(&input.policy_arn).is_some() {
        vec![shown_aws()]
    } else {
        let row = read(&cx, |r| load(r, &cx.global_scope(), &input.policy_arn))?;
        row.versions.iter().rev().map(|version| shown(&row, version)).collect()
    };
    let name = |version: &iam::PolicyVersion| version.version_id.clone().unwrap_or_default();
    let page = page("policy-versions", versions, name, input.marker.as_deref(), input.max_items)?;
    Ok(iam::ListPolicyVersionsOutput {
        versions: Some(page.items),
        is_truncated: page.is_truncated,
        marker: page.marker,
    })
}

pub async fn delete_policy_version(
    cx: Cx,
    input: iam::DeletePolicyVersionInput,
) -> OpResult<iam::DeletePolicyVersionOutput> {
    check_own(&input.policy_arn)?;
    let scope = cx.global_scope();
    write(&cx, move |tx| {
        let mut row = load(tx, &scope, &input.policy_arn)?;
        let number = number(&input.policy_arn, &input.version_id)?;
        if number == row.default {
            return Err(
                errors::delete_conflict_exception("Cannot delete the default version of a policy.").into()
            );
        }
        let at = row.versions.iter().position(|v| v.number == number);
        row.versions.remove(at.ok_or_else(|| no_such_version(&input.policy_arn, &input.version_id))?);
        save(tx, &scope, &row)?;
        Ok(iam::DeletePolicyVersionOutput {})
    })
    .await
}

pub async fn set_default_policy_version(
    cx: Cx,
    input: iam::SetDefaultPolicyVersionInput,
) -> OpResult<iam::SetDefaultPolicyVersionOutput> {
    check_own(&input.policy_arn)?;
    let (scope, at) = (cx.global_scope(), cx.now().whole_seconds());
    write(&cx, move |tx| {
        let mut row = load(tx, &scope, &input.policy_arn)?;
        let number = number(&input.policy_arn, &input.version_id)?;
        if row.version(number).is_none() {
            return Err(no_such_version(&input.policy_arn, &input.version_id).into());
        }
        row.default = number;
        row.updated_at = at;
        save(tx, &scope, &row)?;
        Ok(iam::SetDefaultPolicyVersionOutput {})
    })
    .await
}
