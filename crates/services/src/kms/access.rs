//! What each operation asks of IAM and of the key's policy. [Service Authorization Reference, AWS KMS]

use super::ciphertext::{EncryptionContext, Header};
use super::lookup::{Found, find, find_by_id};
use super::policy;
use super::table::ALIASES;
use crate::{Access, Cx, OpResult};
use aws::Arn;
use aws::kms::{
    CancelKeyDeletionInput, CreateAliasInput, CreateGrantInput, CreateKeyInput, DecryptInput,
    DeleteAliasInput, DescribeKeyInput, DisableKeyInput, DisableKeyRotationInput, EnableKeyInput,
    EnableKeyRotationInput, EncryptInput, GenerateDataKeyInput, GenerateDataKeyWithoutPlaintextInput,
    GenerateMacInput, GenerateRandomInput, GetKeyPolicyInput, GetKeyRotationStatusInput, ListAliasesInput,
    ListGrantsInput, ListKeyPoliciesInput, ListKeyRotationsInput, ListKeysInput, ListResourceTagsInput,
    PutKeyPolicyInput, ReEncryptInput, RetireGrantInput, RevokeGrantInput, RotateKeyOnDemandInput,
    ScheduleKeyDeletionInput, TagResourceInput, UntagResourceInput, UpdateAliasInput,
    UpdateKeyDescriptionInput, VerifyMacInput, errors,
};

/// To a key: its policy has the first word.
fn to_key(
    cx: &Cx,
    action: &'static str,
    found: &Found,
    context: Option<&EncryptionContext>,
) -> OpResult<Access> {
    let mut access = Access::new(cx, action, found.arn.to_string())
        .with_policy(Some(policy::of(cx, found)?))
        .authoritative()
        .with("kms:CallerAccount", cx.account().as_str())
        .with("kms:KeyOrigin", "AWS_KMS")
        .with("kms:KeySpec", found.row.spec.shown().as_str())
        .with("kms:KeyUsage", found.row.spec.usage().as_str())
        .with_tags(found.row.tags.iter().map(|(k, v)| (k.as_str(), v.as_str())), []);
    if let Some(alias) = &found.alias {
        access = access.with("kms:RequestAlias", alias);
    }
    let service = cx.caller().invoked_by.as_deref().and_then(|name| name.strip_suffix(".amazonaws.com"));
    if let Some(service) = service {
        access = access.with("kms:ViaService", format!("{service}.{}.amazonaws.com", cx.region()));
    }
    let context = context.into_iter().flatten();
    let mut keys = Vec::new();
    for (key, value) in context {
        access = access.with(&format!("kms:EncryptionContext:{key}"), value);
        keys.push(key.clone());
    }
    if !keys.is_empty() {
        access.context.set_all("kms:EncryptionContextKeys", keys);
    }
    Ok(access)
}

fn by_id(cx: &Cx, action: &'static str, id: &str) -> OpResult<Vec<Access>> {
    Ok(vec![to_key(cx, action, &find_by_id(cx, id)?, None)?])
}

fn using(
    cx: &Cx,
    action: &'static str,
    id: &str,
    context: Option<&EncryptionContext>,
) -> OpResult<Vec<Access>> {
    Ok(vec![to_key(cx, action, &find(cx, id)?, context)?])
}

pub fn create_key(cx: &Cx, input: &CreateKeyInput) -> OpResult<Vec<Access>> {
    let tags = input.tags.as_deref().unwrap_or_default();
    let requested: Vec<_> = tags.iter().map(|t| (t.tag_key.as_str(), t.tag_value.as_str())).collect();
    let create = Access::any(cx, "kms:CreateKey").with_tags([], requested.clone());
    if tags.is_empty() {
        return Ok(vec![create]);
    }
    Ok(vec![create, Access::any(cx, "kms:TagResource").with_tags([], requested)])
}

pub fn describe_key(cx: &Cx, input: &DescribeKeyInput) -> OpResult<Vec<Access>> {
    using(cx, "kms:DescribeKey", &input.key_id, None)
}

pub fn list_keys(cx: &Cx, _: &ListKeysInput) -> OpResult<Vec<Access>> {
    Ok(vec![Access::any(cx, "kms:ListKeys")])
}

pub fn list_aliases(cx: &Cx, _: &ListAliasesInput) -> OpResult<Vec<Access>> {
    Ok(vec![Access::any(cx, "kms:ListAliases")])
}

pub fn generate_random(cx: &Cx, _: &GenerateRandomInput) -> OpResult<Vec<Access>> {
    Ok(vec![Access::any(cx, "kms:GenerateRandom")])
}

pub fn update_description(cx: &Cx, input: &UpdateKeyDescriptionInput) -> OpResult<Vec<Access>> {
    by_id(cx, "kms:UpdateKeyDescription", &input.key_id)
}

pub fn enable_key(cx: &Cx, input: &EnableKeyInput) -> OpResult<Vec<Access>> {
    by_id(cx, "kms:EnableKey", &input.key_id)
}

pub fn disable_key(cx: &Cx, input: &DisableKeyInput) -> OpResult<Vec<Access>> {
    by_id(cx, "kms:DisableKey", &input.key_id)
}

pub fn schedule_deletion(cx: &Cx, input: &ScheduleKeyDeletionInput) -> OpResult<Vec<Access>> {
    by_id(cx, "kms:ScheduleKeyDeletion", &input.key_id)
}

pub fn cancel_deletion(cx: &Cx, input: &CancelKeyDeletionInput) -> OpResult<Vec<Access>> {
    by_id(cx, "kms:CancelKeyDeletion", &input.key_id)
}

pub fn enable_rotation(cx: &Cx, input: &EnableKeyRotationInput) -> OpResult<Vec<Access>> {
    by_id(cx, "kms:EnableKeyRotation", &input.key_id)
}

pub fn disable_rotation(cx: &Cx, input: &DisableKeyRotationInput) -> OpResult<Vec<Access>> {
    by_id(cx, "kms:DisableKeyRotation", &input.key_id)
}

pub fn rotation_status(cx: &Cx, input: &GetKeyRotationStatusInput) -> OpResult<Vec<Access>> {
    by_id(cx, "kms:GetKeyRotationStatus", &input.key_id)
}

pub fn rotate_on_demand(cx: &Cx, input: &RotateKeyOnDemandInput) -> OpResult<Vec<Access>> {
    by_id(cx, "kms:RotateKeyOnDemand", &input.key_id)
}

pub fn list_rotations(cx: &Cx, input: &ListKeyRotationsInput) -> OpResult<Vec<Access>> {
    by_id(cx, "kms:ListKeyRotations", &input.key_id)
}

pub fn generate_mac(cx: &Cx, input: &GenerateMacInput) -> OpResult<Vec<Access>> {
    let access = using(cx, "kms:GenerateMac", &input.key_id, None)?;
    Ok(access.into_iter().map(|a| a.with("kms:MacAlgorithm", input.mac_algorithm.as_str())).collect())
}

pub fn verify_mac(cx: &Cx, input: &VerifyMacInput) -> OpResult<Vec<Access>> {
    let access = using(cx, "kms:VerifyMac", &input.key_id, None)?;
    Ok(access.into_iter().map(|a| a.with("kms:MacAlgorithm", input.mac_algorithm.as_str())).collect())
}

pub fn get_policy(cx: &Cx, input: &GetKeyPolicyInput) -> OpResult<Vec<Access>> {
    by_id(cx, "kms:GetKeyPolicy", &input.key_id)
}

pub fn put_policy(cx: &Cx, input: &PutKeyPolicyInput) -> OpResult<Vec<Access>> {
    by_id(cx, "kms:PutKeyPolicy", &input.key_id)
}

pub fn list_policies(cx: &Cx, input: &ListKeyPoliciesInput) -> OpResult<Vec<Access>> {
    by_id(cx, "kms:ListKeyPolicies", &input.key_id)
}

pub fn list_grants(cx: &Cx, input: &ListGrantsInput) -> OpResult<Vec<Access>> {
    by_id(cx, "kms:ListGrants", &input.key_id)
}

pub fn revoke_grant(cx: &Cx, input: &RevokeGrantInput) -> OpResult<Vec<Access>> {
    by_id(cx, "kms:RevokeGrant", &input.key_id)
}

/// The grant itself says who may retire it; the operation looks, and asks the key's policy about everyone else.
pub fn retire_grant(_: &Cx, _: &RetireGrantInput) -> OpResult<Vec<Access>> {
    Ok(Vec::new())
}

/// What RetireGrant asks of whom the grant does not name.
pub fn retire_by_policy(cx: &Cx, found: &Found) -> OpResult<Access> {
    to_key(cx, "kms:RetireGrant", found, None)
}

pub fn create_grant(cx: &Cx, input: &CreateGrantInput) -> OpResult<Vec<Access>> {
    let mut access = to_key(cx, "kms:CreateGrant", &find_by_id(cx, &input.key_id)?, None)?
        .with("kms:GrantIsForAWSResource", cx.caller().invoked_by.is_some().to_string());
    let operations: Vec<String> = input.operations.iter().map(ToString::to_string).collect();
    access.context.set_all("kms:GrantOperations", operations);
    if let Some(principal) = &input.grantee_principal {
        access = access.with("kms:GranteePrincipal", principal);
    }
    if let Some(principal) = &input.retiring_principal {
        access = access.with("kms:RetiringPrincipal", principal);
    }
    Ok(vec![access])
}

pub fn tag(cx: &Cx, input: &TagResourceInput) -> OpResult<Vec<Access>> {
    let requested = input.tags.iter().map(|t| (t.tag_key.as_str(), t.tag_value.as_str()));
    let access = to_key(cx, "kms:TagResource", &find_by_id(cx, &input.key_id)?, None)?;
    Ok(vec![access.with_tags([], requested)])
}

pub fn untag(cx: &Cx, input: &UntagResourceInput) -> OpResult<Vec<Access>> {
    let mut access = by_id(cx, "kms:UntagResource", &input.key_id)?;
    for access in &mut access {
        access.context.set_all("aws:TagKeys", input.tag_keys.clone());
    }
    Ok(access)
}

pub fn list_tags(cx: &Cx, input: &ListResourceTagsInput) -> OpResult<Vec<Access>> {
    by_id(cx, "kms:ListResourceTags", &input.key_id)
}

/// To the alias, on which only the caller's own policies have a say.
fn to_alias(cx: &Cx, action: &'static str, name: &str) -> Access {
    Access::new(cx, action, Arn::new("kms", cx.region(), cx.account(), name).to_string())
}

pub fn create_alias(cx: &Cx, input: &CreateAliasInput) -> OpResult<Vec<Access>> {
    let key = to_key(cx, "kms:CreateAlias", &find_by_id(cx, &input.target_key_id)?, None)?;
    Ok(vec![to_alias(cx, "kms:CreateAlias", &input.alias_name), key])
}

/// To the key that an alias stands for, if there is such an alias.
fn to_target(cx: &Cx, action: &'static str, name: &str) -> OpResult<Option<Access>> {
    let row = cx.read(|r| ALIASES.get(r, &cx.scope(), name))?;
    row.map(|row| to_key(cx, action, &find_by_id(cx, &row.key_id)?, None)).transpose()
}

pub fn update_alias(cx: &Cx, input: &UpdateAliasInput) -> OpResult<Vec<Access>> {
    let mut all = vec![to_alias(cx, "kms:UpdateAlias", &input.alias_name)];
    all.extend(to_target(cx, "kms:UpdateAlias", &input.alias_name)?);
    all.push(to_key(cx, "kms:UpdateAlias", &find_by_id(cx, &input.target_key_id)?, None)?);
    Ok(all)
}

pub fn delete_alias(cx: &Cx, input: &DeleteAliasInput) -> OpResult<Vec<Access>> {
    let mut all = vec![to_alias(cx, "kms:DeleteAlias", &input.alias_name)];
    all.extend(to_target(cx, "kms:DeleteAlias", &input.alias_name)?);
    Ok(all)
}

pub fn encrypt(cx: &Cx, input: &EncryptInput) -> OpResult<Vec<Access>> {
    using(cx, "kms:Encrypt", &input.key_id, input.encryption_context.as_ref())
}

pub fn generate_data_key(cx: &Cx, input: &GenerateDataKeyInput) -> OpResult<Vec<Access>> {
    using(cx, "kms:GenerateDataKey", &input.key_id, input.encryption_context.as_ref())
}

pub fn generate_data_key_without_plaintext(
    cx: &Cx,
    input: &GenerateDataKeyWithoutPlaintextInput,
) -> OpResult<Vec<Access>> {
    let context = input.encryption_context.as_ref();
    using(cx, "kms:GenerateDataKeyWithoutPlaintext", &input.key_id, context)
}

/// The key that a blob needs.
pub fn key_of(cx: &Cx, blob: Option<&[u8]>) -> OpResult<Found> {
    let (header, _) = Header::read(blob.unwrap_or_default())?;
    if header.region != *cx.region() {
        return Err(errors::invalid_ciphertext_exception("").into());
    }
    find(cx, &header.arn().to_string())
}

pub fn decrypt(cx: &Cx, input: &DecryptInput) -> OpResult<Vec<Access>> {
    let found = key_of(cx, input.ciphertext_blob.as_deref())?;
    Ok(vec![to_key(cx, "kms:Decrypt", &found, input.encryption_context.as_ref())?])
}

pub fn re_encrypt(cx: &Cx, input: &ReEncryptInput) -> OpResult<Vec<Access>> {
    let from = key_of(cx, input.ciphertext_blob.as_deref())?;
    let to = find(cx, &input.destination_key_id)?;
    let same = (from.arn == to.arn).to_string();
    let from = to_key(cx, "kms:ReEncryptFrom", &from, input.source_encryption_context.as_ref())?;
    let to = to_key(cx, "kms:ReEncryptTo", &to, input.destination_encryption_context.as_ref())?;
    Ok(vec![from.with("kms:ReEncryptOnSameKey", same.clone()), to.with("kms:ReEncryptOnSameKey", same)])
}
