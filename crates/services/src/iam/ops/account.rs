//! What there is one of in an account: the alias, the summary.

use super::super::entity::{Group, Holder, Role, User};
use super::super::table::{ACCOUNT, ACCOUNTS, INSTANCE_PROFILES, POLICIES};
use super::super::words::validation;
use super::{read, write};
use crate::{Cx, OpResult};
use aws::iam::{self, errors};
use indexmap::IndexMap;

pub async fn list_account_aliases(
    cx: Cx,
    _: iam::ListAccountAliasesInput,
) -> OpResult<iam::ListAccountAliasesOutput> {
    let row = cx.read(|r| ACCOUNTS.get(r, &cx.global_scope(), ACCOUNT))?;
    Ok(iam::ListAccountAliasesOutput {
        account_aliases: Some(row.and_then(|row| row.alias).into_iter().collect()),
        is_truncated: Some(false),
        marker: None,
    })
}

pub async fn create_account_alias(
    cx: Cx,
    input: iam::CreateAccountAliasInput,
) -> OpResult<iam::CreateAccountAliasOutput> {
    let alias = input.account_alias;
    let letters = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-';
    let fits = (3..=63).contains(&alias.len())
        && alias.chars().all(letters)
        && !alias.starts_with('-')
        && !alias.ends_with('-');
    if !fits {
        return Err(validation(format!("The account alias {alias} is not valid.")).into());
    }
    let scope = cx.global_scope();
    write(&cx, move |tx| {
        let taken = ACCOUNTS.everywhere(tx)?.into_iter().any(|(other, _, row)| {
            other.account != scope.account && row.alias.as_deref() == Some(alias.as_str())
        });
        if taken {
            return Err(errors::entity_already_exists_exception(format!(
                "The account alias {alias} already exists."
            ))
            .into());
        }
        let mut row = ACCOUNTS.get(tx, &scope, ACCOUNT)?.unwrap_or_default();
        row.alias = Some(alias);
        ACCOUNTS.put(tx, &scope, ACCOUNT, &row)?;
        Ok(iam::CreateAccountAliasOutput {})
    })
    .await
}

pub async fn delete_account_alias(
    cx: Cx,
    input: iam::DeleteAccountAliasInput,
) -> OpResult<iam::DeleteAccountAliasOutput> {
    let scope = cx.global_scope();
    write(&cx, move |tx| {
        let mut row = ACCOUNTS.get(tx, &scope, ACCOUNT)?.unwrap_or_default();
        if row.alias.as_ref() != Some(&input.account_alias) {
            return Err(errors::no_such_entity_exception(format!(
                "The account alias {} does not exist.",
                input.account_alias
            ))
            .into());
        }
        row.alias = None;
        ACCOUNTS.put(tx, &scope, ACCOUNT, &row)?;
        Ok(iam::DeleteAccountAliasOutput {})
    })
    .await
}

/// Quotas of a fresh account. [IAM quotas]
const QUOTAS: &[(&str, i32)] = &[
    ("UsersQuota", 5000),
    ("GroupsQuota", 300),
    ("RolesQuota", 1000),
    ("PoliciesQuota", 1500),
    ("InstanceProfilesQuota", 1000),
    ("ServerCertificatesQuota", 20),
    ("AccessKeysPerUserQuota", 2),
    ("GroupsPerUserQuota", 10),
    ("SigningCertificatesPerUserQuota", 2),
    ("VersionsPerPolicyQuota", 5),
    ("PolicyVersionsInUseQuota", 10_000),
    ("AttachedPoliciesPerGroupQuota", 20),
    ("AttachedPoliciesPerRoleQuota", 20),
    ("AttachedPoliciesPerUserQuota", 20),
    ("AssumeRolePolicySizeQuota", 2048),
    ("PolicySizeQuota", 6144),
    ("UserPolicySizeQuota", 2048),
    ("GroupPolicySizeQuota", 5120),
    ("RolePolicySizeQuota", 10_240),
    ("GlobalEndpointTokenVersion", 1),
    // There are none of these here.
    ("AccountMFAEnabled", 0),
    ("AccountPasswordPresent", 0),
    ("AccountSigningCertificatesPresent", 0),
    ("MFADevices", 0),
    ("MFADevicesInUse", 0),
    ("Providers", 0),
    ("ServerCertificates", 0),
];

pub async fn get_account_summary(
    cx: Cx,
    _: iam::GetAccountSummaryInput,
) -> OpResult<iam::GetAccountSummaryOutput> {
    let scope = cx.global_scope();
    let mut map: IndexMap<String, i32> = QUOTAS.iter().map(|(k, v)| ((*k).to_owned(), *v)).collect();
    read(&cx, |r| {
        let count = |n: usize| i32::try_from(n).unwrap_or(i32::MAX);
        let policies = POLICIES.all(r, &scope)?;
        let versions: usize = policies.iter().map(|(_, row)| row.versions.len()).sum();
        let root_key = ACCOUNTS.get(r, &scope, ACCOUNT)?.and_then(|row| row.root_key);
        map.insert("Users".into(), count(User::all(r, &scope, None)?.len()));
        map.insert("Groups".into(), count(Group::all(r, &scope, None)?.len()));
        map.insert("Roles".into(), count(Role::all(r, &scope, None)?.len()));
        map.insert("Policies".into(), count(policies.len()));
        map.insert("InstanceProfiles".into(), count(INSTANCE_PROFILES.all(r, &scope)?.len()));
        map.insert("PolicyVersionsInUse".into(), count(versions));
        map.insert("AccountAccessKeysPresent".into(), i32::from(root_key.is_some()));
        Ok(())
    })?;
    Ok(iam::GetAccountSummaryOutput { summary_map: Some(map) })
}
