//! GenerateMac and VerifyMac.

use super::super::key::seal_purpose;
use super::super::lookup::{Found, find};
use super::{check_dry_run, check_grant_tokens};
use crate::{Cx, OpResult};
use aws::kms::{
    GenerateMacInput, GenerateMacOutput, KeyUsageType, MacAlgorithmSpec, VerifyMacInput, VerifyMacOutput,
    errors,
};
use bytes::Bytes;
use hmac::digest::KeyInit;
use hmac::{Hmac, Mac};
use sha2::{Sha224, Sha256, Sha384, Sha512};

/// The key, if it can do what is asked with this algorithm.
fn ready(cx: &Cx, id: &str, algorithm: MacAlgorithmSpec, operation: &str) -> OpResult<Found> {
    let found = find(cx, id)?;
    found.row.check_usage(&found.arn, KeyUsageType::GenerateVerifyMac, operation)?;
    if found.row.spec.mac_algorithm() != Some(algorithm) {
        return Err(errors::invalid_key_usage_exception(format!(
            "Algorithm {algorithm} is incompatible with key spec {}.",
            found.row.spec.shown()
        ))
        .into());
    }
    found.row.check_usable(&found.arn)?;
    Ok(found)
}

/// A computation that has taken the message in, under the material of the key.
fn fed<M: Mac + KeyInit>(cx: &Cx, found: &Found, message: &[u8]) -> OpResult<M> {
    let sealed = &found.row.current().sealed;
    let key = cx.world().store().sealer().open_sealed(&seal_purpose(&found.arn), sealed)?;
    let mut mac = <M as KeyInit>::new_from_slice(&key).expect("HMAC takes keys of any length");
    mac.update(message);
    Ok(mac)
}

pub async fn generate_mac(cx: Cx, input: GenerateMacInput) -> OpResult<GenerateMacOutput> {
    check_grant_tokens(&cx, input.grant_tokens.as_deref())?;
    let found = ready(&cx, &input.key_id, input.mac_algorithm, "GenerateMac")?;
    check_dry_run(input.dry_run)?;
    let message = &input.message;
    let mac = match input.mac_algorithm {
        MacAlgorithmSpec::HmacSha224 => {
            Bytes::copy_from_slice(&fed::<Hmac<Sha224>>(&cx, &found, message)?.finalize().into_bytes())
        }
        MacAlgorithmSpec::HmacSha256 => {
            Bytes::copy_from_slice(&fed::<Hmac<Sha256>>(&cx, &found, message)?.finalize().into_bytes())
        }
        MacAlgorithmSpec::HmacSha384 => {
            Bytes::copy_from_slice(&fed::<Hmac<Sha384>>(&cx, &found, message)?.finalize().into_bytes())
        }
        MacAlgorithmSpec::HmacSha512 => {
            Bytes::copy_from_slice(&fed::<Hmac<Sha512>>(&cx, &found, message)?.finalize().into_bytes())
        }
    };
    let (key_id, mac_algorithm) = (Some(found.arn.to_string()), Some(input.mac_algorithm));
    Ok(GenerateMacOutput { mac: Some(mac), mac_algorithm, key_id })
}

pub async fn verify_mac(cx: Cx, input: VerifyMacInput) -> OpResult<VerifyMacOutput> {
    check_grant_tokens(&cx, input.grant_tokens.as_deref())?;
    let found = ready(&cx, &input.key_id, input.mac_algorithm, "VerifyMac")?;
    check_dry_run(input.dry_run)?;
    let (message, mac) = (&input.message, &input.mac);
    let verified = match input.mac_algorithm {
        MacAlgorithmSpec::HmacSha224 => fed::<Hmac<Sha224>>(&cx, &found, message)?.verify_slice(mac),
        MacAlgorithmSpec::HmacSha256 => fed::<Hmac<Sha256>>(&cx, &found, message)?.verify_slice(mac),
        MacAlgorithmSpec::HmacSha384 => fed::<Hmac<Sha384>>(&cx, &found, message)?.verify_slice(mac),
        MacAlgorithmSpec::HmacSha512 => fed::<Hmac<Sha512>>(&cx, &found, message)?.verify_slice(mac),
    };
    // AWS gives no message with this error.
    verified.map_err(|_| errors::kms_invalid_mac_exception(""))?;
    Ok(VerifyMacOutput {
        key_id: Some(found.arn.to_string()),
        mac_valid: Some(true),
        mac_algorithm: Some(input.mac_algorithm),
    })
}
