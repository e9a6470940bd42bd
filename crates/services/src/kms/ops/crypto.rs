//! Encrypt, Decrypt, ReEncrypt, GenerateDataKey, GenerateDataKeyWithoutPlaintext and GenerateRandom.

use super::super::access::key_of;
use super::super::ciphertext::{self, EncryptionContext, Header};
use super::super::lookup::{Found, change, draw_material, find};
use super::super::spec::Spec;
use super::{check_dry_run, check_grant_tokens};
use crate::{Cx, OpError, OpResult};
use aws::Error;
use aws::kms::{
    self, DataKeySpec, DecryptInput, DecryptOutput, DryRunModifierType, EncryptInput, EncryptOutput,
    EncryptionAlgorithmSpec, GenerateDataKeyInput, GenerateDataKeyOutput,
    GenerateDataKeyWithoutPlaintextInput, GenerateDataKeyWithoutPlaintextOutput, GenerateRandomInput,
    GenerateRandomOutput, KeyUsageType, ReEncryptInput, ReEncryptOutput, RotationType, errors,
};
use bytes::Bytes;
use zeroize::Zeroizing;

const ALGORITHM: EncryptionAlgorithmSpec = EncryptionAlgorithmSpec::SymmetricDefault;

fn check_algorithm(algorithm: Option<EncryptionAlgorithmSpec>) -> OpResult<()> {
    match algorithm {
        None | Some(ALGORITHM) => Ok(()),
        Some(other) => Err(errors::invalid_key_usage_exception(format!(
            "The EncryptionAlgorithm {other} is not supported by the key spec SYMMETRIC_DEFAULT"
        ))
        .into()),
    }
}

fn check_served(recipient: bool, modifiers: Option<&[DryRunModifierType]>) -> OpResult<()> {
    if recipient {
        return Err(OpError::not_served(&kms::SERVICE, "Recipient"));
    }
    if modifiers.is_some_and(|list| !list.is_empty()) {
        return Err(OpError::not_served(&kms::SERVICE, "DryRunModifiers"));
    }
    Ok(())
}

/// The key, ready to encrypt: in use, and with new material if the time for it has come.
async fn rotated(cx: &Cx, mut found: Found, operation: &str) -> OpResult<Found> {
    found.row.check_usage(&found.arn, KeyUsageType::EncryptDecrypt, operation)?;
    found.row.check_usable(&found.arn)?;
    let now = cx.now();
    if found.row.next_rotation().is_some_and(|at| at <= now) {
        let material = draw_material(cx, Spec::Symmetric, &found.arn, Some(RotationType::Automatic));
        found.row = change(cx, &found, move |row| {
            // Another request may have been first.
            if row.next_rotation().is_some_and(|at| at <= now) {
                row.materials.push(material);
            }
            Ok(row.clone())
        })
        .await?;
    }
    Ok(found)
}

fn seal(cx: &Cx, found: &Found, context: Option<&EncryptionContext>, plain: &[u8]) -> OpResult<Bytes> {
    let account = found.arn.account_id().ok_or_else(|| OpError::internal("a key's ARN has an account"))?;
    let header = Header {
        account,
        region: cx.region().clone(),
        key_id: found.row.id.clone(),
        material: found.row.current_index(),
    };
    let none = EncryptionContext::new();
    let sealer = cx.world().store().sealer();
    let nonce = cx.world().random();
    ciphertext::encrypt(sealer, (header, &found.row), context.unwrap_or(&none), nonce, plain).map(Bytes::from)
}

fn unseal(
    cx: &Cx,
    found: &Found,
    context: Option<&EncryptionContext>,
    blob: &[u8],
) -> OpResult<Zeroizing<Vec<u8>>> {
    found.row.check_usable(&found.arn)?;
    let none = EncryptionContext::new();
    ciphertext::decrypt(cx.world().store().sealer(), &found.row, context.unwrap_or(&none), blob)
}

/// The id of the material that a blob was made with.
fn material_id(found: &Found, blob: &[u8]) -> OpResult<Option<String>> {
    let (header, _) = Header::read(blob)?;
    Ok(found.row.material(header.material).map(|m| m.id.clone()))
}

pub async fn encrypt(cx: Cx, input: EncryptInput) -> OpResult<EncryptOutput> {
    check_algorithm(input.encryption_algorithm)?;
    check_grant_tokens(&cx, input.grant_tokens.as_deref())?;
    let found = rotated(&cx, find(&cx, &input.key_id)?, "Encrypt").await?;
    check_dry_run(input.dry_run)?;
    let blob = seal(&cx, &found, input.encryption_context.as_ref(), &input.plaintext)?;
    Ok(EncryptOutput {
        ciphertext_blob: Some(blob),
        key_id: Some(found.arn.to_string()),
        encryption_algorithm: Some(ALGORITHM),
    })
}

/// The key that a blob needs, which has to be the one that the request names, if it names one.
fn named_key(cx: &Cx, blob: Option<&Bytes>, named: Option<&str>) -> OpResult<Found> {
    let found = key_of(cx, blob.map(AsRef::as_ref))?;
    if let Some(named) = named
        && find(cx, named)?.arn != found.arn
    {
        let message = "The key ID in the request does not identify a CMK that can perform this operation.";
        return Err(errors::incorrect_key_exception(message).into());
    }
    Ok(found)
}

pub async fn decrypt(cx: Cx, input: DecryptInput) -> OpResult<DecryptOutput> {
    check_served(input.recipient.is_some(), input.dry_run_modifiers.as_deref())?;
    check_algorithm(input.encryption_algorithm)?;
    check_grant_tokens(&cx, input.grant_tokens.as_deref())?;
    let found = named_key(&cx, input.ciphertext_blob.as_ref(), input.key_id.as_deref())?;
    let blob = input.ciphertext_blob.unwrap_or_default();
    let plain = unseal(&cx, &found, input.encryption_context.as_ref(), &blob)?;
    check_dry_run(input.dry_run)?;
    Ok(DecryptOutput {
        key_material_id: material_id(&found, &blob)?,
        key_id: Some(found.arn.to_string()),
        plaintext: Some(Bytes::copy_from_slice(&plain)),
        encryption_algorithm: Some(ALGORITHM),
        ..Default::default()
    })
}

pub async fn re_encrypt(cx: Cx, input: ReEncryptInput) -> OpResult<ReEncryptOutput> {
    check_served(false, input.dry_run_modifiers.as_deref())?;
    check_algorithm(input.source_encryption_algorithm)?;
    check_algorithm(input.destination_encryption_algorithm)?;
    check_grant_tokens(&cx, input.grant_tokens.as_deref())?;
    let from = named_key(&cx, input.ciphertext_blob.as_ref(), input.source_key_id.as_deref())?;
    let to = rotated(&cx, find(&cx, &input.destination_key_id)?, "ReEncryptTo").await?;
    let blob = input.ciphertext_blob.unwrap_or_default();
    let plain = unseal(&cx, &from, input.source_encryption_context.as_ref(), &blob)?;
    check_dry_run(input.dry_run)?;
    let sealed = seal(&cx, &to, input.destination_encryption_context.as_ref(), &plain)?;
    Ok(ReEncryptOutput {
        ciphertext_blob: Some(sealed),
        source_key_material_id: material_id(&from, &blob)?,
        destination_key_material_id: Some(to.row.current().id.clone()),
        source_key_id: Some(from.arn.to_string()),
        key_id: Some(to.arn.to_string()),
        source_encryption_algorithm: Some(ALGORITHM),
        destination_encryption_algorithm: Some(ALGORITHM),
    })
}

fn data_key_length(spec: Option<DataKeySpec>, bytes: Option<i32>) -> OpResult<usize> {
    match (spec, bytes) {
        (Some(DataKeySpec::Aes256), None) => Ok(32),
        (Some(DataKeySpec::Aes128), None) => Ok(16),
        (None, Some(bytes)) => Ok(usize::try_from(bytes).unwrap_or_default()),
        _ => Err(Error::validation("Please specify either number of bytes or key spec.").into()),
    }
}

fn random_bytes(cx: &Cx, length: usize) -> Zeroizing<Vec<u8>> {
    let mut bytes = Zeroizing::new(Vec::with_capacity(length + 32));
    while bytes.len() < length {
        bytes.extend_from_slice(&cx.world().random::<32>());
    }
    bytes.truncate(length);
    bytes
}

pub async fn generate_data_key(cx: Cx, input: GenerateDataKeyInput) -> OpResult<GenerateDataKeyOutput> {
    check_served(input.recipient.is_some(), None)?;
    let length = data_key_length(input.key_spec, input.number_of_bytes)?;
    check_grant_tokens(&cx, input.grant_tokens.as_deref())?;
    let found = rotated(&cx, find(&cx, &input.key_id)?, "GenerateDataKey").await?;
    check_dry_run(input.dry_run)?;
    let plain = random_bytes(&cx, length);
    let blob = seal(&cx, &found, input.encryption_context.as_ref(), &plain)?;
    Ok(GenerateDataKeyOutput {
        ciphertext_blob: Some(blob),
        plaintext: Some(Bytes::copy_from_slice(&plain)),
        key_id: Some(found.arn.to_string()),
        key_material_id: Some(found.row.current().id.clone()),
        ..Default::default()
    })
}

pub async fn generate_data_key_without_plaintext(
    cx: Cx,
    input: GenerateDataKeyWithoutPlaintextInput,
) -> OpResult<GenerateDataKeyWithoutPlaintextOutput> {
    let length = data_key_length(input.key_spec, input.number_of_bytes)?;
    check_grant_tokens(&cx, input.grant_tokens.as_deref())?;
    let found = rotated(&cx, find(&cx, &input.key_id)?, "GenerateDataKeyWithoutPlaintext").await?;
    check_dry_run(input.dry_run)?;
    let blob = seal(&cx, &found, input.encryption_context.as_ref(), &random_bytes(&cx, length))?;
    Ok(GenerateDataKeyWithoutPlaintextOutput {
        ciphertext_blob: Some(blob),
        key_id: Some(found.arn.to_string()),
        key_material_id: Some(found.row.current().id.clone()),
    })
}

pub async fn generate_random(cx: Cx, input: GenerateRandomInput) -> OpResult<GenerateRandomOutput> {
    check_served(input.recipient.is_some(), None)?;
    if input.custom_key_store_id.is_some() {
        return Err(OpError::not_served(&kms::SERVICE, "custom key stores"));
    }
    let Some(length) = input.number_of_bytes.and_then(|n| usize::try_from(n).ok()) else {
        return Err(Error::validation("NumberOfBytes is required.").into());
    };
    let plaintext = Some(Bytes::copy_from_slice(&random_bytes(&cx, length)));
    Ok(GenerateRandomOutput { plaintext, ..Default::default() })
}
