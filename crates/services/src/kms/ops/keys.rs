//! CreateKey, DescribeKey, ListKeys and UpdateKeyDescription.

use super::super::key::key_arn;
use super::super::lookup::{change, draw, find, find_by_id, sweep};
use super::super::spec::Spec;
use super::super::table::KEYS;
use super::super::{lookup, policy};
use super::tags::{as_map, check_tags};
use super::{check_grant_tokens, page};
use crate::{Cx, OpError, OpResult};
use aws::Error;
use aws::kms::{
    self, CreateKeyInput, CreateKeyOutput, DescribeKeyInput, DescribeKeyOutput, KeyListEntry, KeySpec,
    ListKeysInput, ListKeysOutput, OriginType, ResourceOwnerType, UpdateKeyDescriptionInput,
    UpdateKeyDescriptionOutput,
};

/// [ListKeys]
const PAGE: usize = 100;

pub async fn create_key(cx: Cx, input: CreateKeyInput) -> OpResult<CreateKeyOutput> {
    let spec = check_served(&input)?;
    let tags = input.tags.unwrap_or_default();
    check_tags(&cx, &tags)?;
    let mut row = draw(&cx, spec, policy::default(cx.account()));
    let arn = key_arn(cx.account(), cx.region(), &row.id);
    if let Some(text) = input.policy {
        let bypass = input.bypass_policy_lockout_safety_check.unwrap_or_default();
        policy::check(&cx, &arn.to_string(), &text, bypass)?;
        row.policy = text;
    }
    row.description = input.description.unwrap_or_default();
    row.tags = as_map(tags);
    let metadata = row.metadata(&arn);
    let (scope, now) = (cx.scope(), cx.now());
    cx.write(move |tx| {
        sweep(tx, &scope, now)?;
        Ok(KEYS.put(tx, &scope, &row.id, &row)?)
    })
    .await?;
    Ok(CreateKeyOutput { key_metadata: Some(metadata) })
}

fn check_served(input: &CreateKeyInput) -> OpResult<Spec> {
    let not_served = |what: String| OpError::not_served(&kms::SERVICE, what);
    if input.key_spec.is_some() && input.customer_master_key_spec.is_some() {
        let message = "You cannot specify KeySpec and CustomerMasterKeySpec in the same request. \
                       CustomerMasterKeySpec is deprecated.";
        return Err(Error::validation(message).into());
    }
    let of_old = input.customer_master_key_spec.and_then(|spec| spec.as_str().parse().ok());
    let named = input.key_spec.or(of_old).unwrap_or(KeySpec::SymmetricDefault);
    if input.key_usage.is_none() && named != KeySpec::SymmetricDefault {
        let message =
            "You must specify a KeyUsage value for all KMS keys except for symmetric encryption keys.";
        return Err(Error::validation(message).into());
    }
    let spec = Spec::of(named).ok_or_else(|| not_served(format!("keys of the spec {named}")))?;
    if let Some(usage) = input.key_usage.filter(|usage| *usage != spec.usage()) {
        let message = format!("KeyUsage {usage} is not compatible with KeySpec {named}");
        return Err(Error::validation(message).into());
    }
    if let Some(origin) = input.origin.filter(|origin| *origin != OriginType::AwsKms) {
        return Err(not_served(format!("keys of the origin {origin}")));
    }
    if input.custom_key_store_id.is_some() || input.xks_key_id.is_some() {
        return Err(not_served("custom key stores".into()));
    }
    if input.multi_region == Some(true) {
        return Err(not_served("multi-Region keys".into()));
    }
    Ok(spec)
}

pub async fn describe_key(cx: Cx, input: DescribeKeyInput) -> OpResult<DescribeKeyOutput> {
    check_grant_tokens(&cx, input.grant_tokens.as_deref())?;
    let found = find(&cx, &input.key_id)?;
    Ok(DescribeKeyOutput { key_metadata: Some(found.row.metadata(&found.arn)) })
}

pub async fn list_keys(cx: Cx, input: ListKeysInput) -> OpResult<ListKeysOutput> {
    if input.resource_owners.iter().flatten().any(|owner| *owner != ResourceOwnerType::Self_) {
        return Err(OpError::not_served(&kms::SERVICE, "ResourceOwners other than SELF"));
    }
    let now = cx.now();
    let rows = cx.read(|r| KEYS.all(r, &cx.scope()))?;
    let rows: Vec<_> = rows.into_iter().map(|(_, row)| row).filter(|row| !row.is_gone(now)).collect();
    let (rows, next_marker) =
        page("ListKeys", rows, |row| row.id.clone(), input.marker.as_deref(), input.limit, PAGE)?;
    let entry = |row: super::super::key::KeyRow| KeyListEntry {
        key_arn: Some(key_arn(cx.account(), cx.region(), &row.id).to_string()),
        key_id: Some(row.id),
    };
    Ok(ListKeysOutput {
        keys: Some(rows.into_iter().map(entry).collect()),
        truncated: Some(next_marker.is_some()),
        next_marker,
    })
}

pub async fn update_key_description(
    cx: Cx,
    input: UpdateKeyDescriptionInput,
) -> OpResult<UpdateKeyDescriptionOutput> {
    let found = find_by_id(&cx, &input.key_id)?;
    lookup_customer(&found)?;
    let arn = found.arn.clone();
    change(&cx, &found, move |row| {
        row.check_not_pending(&arn)?;
        row.description = input.description;
        Ok(())
    })
    .await?;
    Ok(UpdateKeyDescriptionOutput {})
}

/// AWS managed keys are changed by nobody.
pub fn lookup_customer(found: &lookup::Found) -> OpResult<()> {
    if found.row.managed_for.is_none() {
        return Ok(());
    }
    let message = format!("{} is an AWS managed key; it can't be changed.", found.arn);
    Err(OpError::denied(&kms::SERVICE, message))
}
