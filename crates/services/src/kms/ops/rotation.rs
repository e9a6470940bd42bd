//! Automatic rotation: on a date, encryption goes on with new material, and the old one still decrypts. The material is
//! drawn by the first encryption after the date (`crypto.rs`); nobody can tell it from one drawn on the date itself.

use super::super::key::ROTATION_DAYS;
use super::super::lookup::{change, find_by_id};
use super::keys::lookup_customer;
use crate::{Cx, OpResult};
use aws::Error;
use aws::kms::{
    DisableKeyRotationInput, DisableKeyRotationOutput, EnableKeyRotationInput, EnableKeyRotationOutput,
    GetKeyRotationStatusInput, GetKeyRotationStatusOutput,
};

pub async fn enable_key_rotation(cx: Cx, input: EnableKeyRotationInput) -> OpResult<EnableKeyRotationOutput> {
    let days = input.rotation_period_in_days.unwrap_or(ROTATION_DAYS);
    if !(90..=2560).contains(&days) {
        return Err(Error::validation("RotationPeriodInDays must be between 90 and 2560").into());
    }
    set(&cx, &input.key_id, Some(days)).await?;
    Ok(EnableKeyRotationOutput {})
}

pub async fn disable_key_rotation(
    cx: Cx,
    input: DisableKeyRotationInput,
) -> OpResult<DisableKeyRotationOutput> {
    set(&cx, &input.key_id, None).await?;
    Ok(DisableKeyRotationOutput {})
}

async fn set(cx: &Cx, id: &str, days: Option<i32>) -> OpResult<()> {
    let found = find_by_id(cx, id)?;
    lookup_customer(&found)?;
    let (arn, now) = (found.arn.clone(), cx.now());
    change(cx, &found, move |row| {
        row.check_usable(&arn)?;
        if row.rotation_days != days {
            row.rotation_days = days;
            row.rotation_since = days.map(|_| now);
        }
        Ok(())
    })
    .await
}

pub async fn get_key_rotation_status(
    cx: Cx,
    input: GetKeyRotationStatusInput,
) -> OpResult<GetKeyRotationStatusOutput> {
    let found = find_by_id(&cx, &input.key_id)?;
    found.row.check_not_pending(&found.arn)?;
    Ok(GetKeyRotationStatusOutput {
        key_rotation_enabled: Some(found.row.rotation_days.is_some()),
        key_id: Some(found.arn.to_string()),
        rotation_period_in_days: found.row.rotation_days,
        next_rotation_date: found.row.next_rotation(),
        ..Default::default()
    })
}
