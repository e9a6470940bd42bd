//! ListSecrets and ListSecretVersionIds.

use super::super::lookup::read;
use super::super::rotation::Rules;
use super::super::secret::{Secret, Version};
use super::super::table::SECRETS;
use super::shown_tags;
use crate::{Cx, OpResult, paging};
use aws::secretsmanager::{self as sm, FilterNameStringType as Key, SortByType, SortOrderType, errors};

/// [ListSecrets]
const PAGE: usize = 100;

fn bad_token() -> aws::Error {
    errors::invalid_next_token_exception("Invalid NextToken provided.")
}

fn limit(asked: Option<i32>) -> usize {
    asked.and_then(|n| usize::try_from(n).ok()).unwrap_or(PAGE)
}

pub async fn list_secrets(cx: Cx, input: sm::ListSecretsInput) -> OpResult<sm::ListSecretsOutput> {
    let filters = input.filters.unwrap_or_default();
    let planned = input.include_planned_deletion == Some(true);
    let mut secrets = matching(&cx, &filters)?;
    secrets.retain(|secret| planned || secret.deletion.is_none());
    match input.sort_by.unwrap_or(SortByType::CreatedDate) {
        SortByType::CreatedDate => secrets.sort_by_key(|s| s.created_at),
        SortByType::LastChangedDate => secrets.sort_by_key(|s| s.changed_at),
        SortByType::LastAccessedDate => secrets.sort_by_key(|s| s.accessed_on),
        SortByType::Name => secrets.sort_by(|a, b| a.name.cmp(&b.name)),
    }
    if input.sort_order != Some(SortOrderType::Asc) {
        secrets.reverse();
    }
    let name = |secret: &Secret| secret.name.clone();
    let page = paging::page("secrets", secrets, name, input.next_token.as_deref(), limit(input.max_results));
    let (secrets, next_token) = page.ok_or_else(bad_token)?;
    Ok(sm::ListSecretsOutput {
        secret_list: Some(secrets.into_iter().map(|secret| entry(&cx, secret)).collect()),
        next_token,
    })
}

fn entry(cx: &Cx, secret: Secret) -> sm::SecretListEntry {
    sm::SecretListEntry {
        arn: Some(secret.arn(cx.region(), cx.account()).to_string()),
        tags: shown_tags(&secret),
        rotation_enabled: secret.rotation.as_ref().map(|r| r.enabled),
        rotation_lambda_arn: secret.rotation.as_ref().map(|r| r.lambda_arn.clone()),
        rotation_rules: secret.rotation.as_ref().and_then(|r| r.rules.as_ref()).map(Rules::shown),
        last_rotated_date: secret.rotation.as_ref().and_then(|r| r.last_rotated),
        next_rotation_date: secret.rotation.as_ref().and_then(|r| r.next),
        secret_versions_to_stages: secret.stages(),
        name: Some(secret.name),
        description: secret.description.filter(|d| !d.is_empty()),
        kms_key_id: secret.kms_key_id,
        last_changed_date: Some(secret.changed_at),
        last_accessed_date: secret.accessed_on,
        deleted_date: secret.deletion.map(|d| d.asked_at),
        created_date: Some(secret.created_at),
        ..Default::default()
    }
}

/// The secrets of the account in the region that every filter lets through, by name.
fn matching(cx: &Cx, filters: &[sm::Filter]) -> OpResult<Vec<Secret>> {
    let rows = cx.read(|r| SECRETS.all(r, &cx.scope()))?;
    let now = cx.now();
    let secrets = rows.into_iter().map(|(_, secret)| secret).filter(|secret| !secret.is_gone(now));
    Ok(secrets.filter(|secret| filters.iter().all(|filter| passes(secret, filter))).collect())
}

/// Names for BatchGetSecretValue, and the next token.
pub(super) fn select(
    cx: &Cx,
    filters: &[sm::Filter],
    token: Option<&str>,
    limit: usize,
) -> OpResult<(Vec<String>, Option<String>)> {
    let mut secrets = matching(cx, filters)?;
    secrets.retain(|secret| secret.deletion.is_none());
    let names = secrets.into_iter().map(|secret| secret.name);
    let page = paging::page("batch-secrets", names, Clone::clone, token, limit);
    Ok(page.ok_or_else(bad_token)?)
}

/// Values are prefixes; one of them is enough, and `!` before one turns it round.
fn passes(secret: &Secret, filter: &sm::Filter) -> bool {
    let values = filter.values.as_deref().unwrap_or_default();
    values.iter().any(|value| match value.strip_prefix('!') {
        Some(value) => !has(secret, filter.key, value),
        None => has(secret, filter.key, value),
    })
}

fn has(secret: &Secret, key: Option<Key>, prefix: &str) -> bool {
    let lower = prefix.to_lowercase();
    // Every word that is looked for begins one of the text's.
    let description = || {
        let text = secret.description.as_deref().unwrap_or_default().to_lowercase();
        lower.split_whitespace().all(|part| text.split_whitespace().any(|word| word.starts_with(part)))
    };
    let name = || secret.name.starts_with(prefix);
    let tag_key = || secret.tags.keys().any(|k| k.starts_with(prefix));
    let tag_value = || secret.tags.values().any(|v| v.starts_with(prefix));
    match key {
        Some(Key::Name) => name(),
        Some(Key::Description) => description(),
        Some(Key::TagKey) => tag_key(),
        Some(Key::TagValue) => tag_value(),
        // No secret here is replicated, or another service's.
        Some(Key::PrimaryRegion | Key::OwningService) => false,
        Some(Key::All) | None => {
            let anywhere = |text: &str| text.to_lowercase().contains(&lower);
            anywhere(&secret.name)
                || description()
                || secret.tags.iter().any(|(k, v)| anywhere(k) || anywhere(v))
        }
    }
}

pub async fn list_secret_version_ids(
    cx: Cx,
    input: sm::ListSecretVersionIdsInput,
) -> OpResult<sm::ListSecretVersionIdsOutput> {
    let found = read(&cx, &input.secret_id)?;
    let all = input.include_deprecated == Some(true);
    let versions = found.secret.versions.iter().filter(|v| all || !v.stages.is_empty());
    let name = |version: &&Version| version.id.clone();
    let page =
        paging::page("versions", versions, name, input.next_token.as_deref(), limit(input.max_results));
    let (versions, next_token) = page.ok_or_else(bad_token)?;
    let key = found.secret.kms_key_id.clone().unwrap_or_else(|| "DefaultEncryptionKey".into());
    let shown = versions.into_iter().map(|version| sm::SecretVersionsListEntry {
        version_id: Some(version.id.clone()),
        version_stages: (!version.stages.is_empty()).then(|| version.stages.clone()),
        last_accessed_date: version.accessed_on,
        created_date: Some(version.created_at),
        kms_key_ids: Some(vec![key.clone()]),
    });
    Ok(sm::ListSecretVersionIdsOutput {
        versions: Some(shown.collect()),
        next_token,
        arn: Some(found.arn),
        name: Some(found.secret.name),
    })
}
