//! Rotation. Automatic: on a date, encryption goes on with new material, and the old one still decrypts. The material is
//! drawn by the first encryption after the date (`crypto.rs`); nobody can tell it from one drawn on the date itself. On
//! demand: at once.

use super::super::key::{KeyRow, ROTATION_DAYS};
use super::super::lookup::{change, draw_material, find_by_id};
use super::super::spec::Spec;
use super::keys::lookup_customer;
use super::page;
use crate::{Cx, OpResult};
use aws::Error;
use aws::kms::{
    DisableKeyRotationInput, DisableKeyRotationOutput, EnableKeyRotationInput, EnableKeyRotationOutput,
    GetKeyRotationStatusInput, GetKeyRotationStatusOutput, IncludeKeyMaterial, KeyMaterialState,
    ListKeyRotationsInput, ListKeyRotationsOutput, RotateKeyOnDemandInput, RotateKeyOnDemandOutput,
    RotationType, RotationsListEntry, errors,
};

/// Of one key. [RotateKeyOnDemand]
const MOST_ON_DEMAND: usize = 25;
/// [ListKeyRotations]
const PAGE: usize = 100;

/// Only encryption goes on with new material. AWS gives no message with this error.
fn check_symmetric(row: &KeyRow) -> OpResult<()> {
    if row.spec == Spec::Symmetric { Ok(()) } else { Err(errors::unsupported_operation_exception("").into()) }
}

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
        check_symmetric(row)?;
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
    check_symmetric(&found.row)?;
    Ok(GetKeyRotationStatusOutput {
        key_rotation_enabled: Some(found.row.rotation_days.is_some()),
        key_id: Some(found.arn.to_string()),
        rotation_period_in_days: found.row.rotation_days,
        next_rotation_date: found.row.next_rotation(),
        ..Default::default()
    })
}

pub async fn rotate_key_on_demand(
    cx: Cx,
    input: RotateKeyOnDemandInput,
) -> OpResult<RotateKeyOnDemandOutput> {
    let found = find_by_id(&cx, &input.key_id)?;
    lookup_customer(&found)?;
    let arn = found.arn.clone();
    let material = draw_material(&cx, Spec::Symmetric, &arn, Some(RotationType::OnDemand));
    change(&cx, &found, move |row| {
        row.check_usable(&arn)?;
        check_symmetric(row)?;
        let on_demand = row.materials.iter().filter(|m| m.rotation == Some(RotationType::OnDemand)).count();
        if on_demand >= MOST_ON_DEMAND {
            return Err(errors::limit_exceeded_exception(format!(
                "The on-demand rotations limit has been reached for the given keyId. No more on-demand rotations can be \
                 performed for this key: {arn}"
            ))
            .into());
        }
        row.materials.push(material);
        Ok(())
    })
    .await?;
    Ok(RotateKeyOnDemandOutput { key_id: Some(found.arn.to_string()) })
}

/// Rotations, newest first; on request with the material that the key began with.
pub async fn list_key_rotations(cx: Cx, input: ListKeyRotationsInput) -> OpResult<ListKeyRotationsOutput> {
    let found = find_by_id(&cx, &input.key_id)?;
    found.row.check_not_pending(&found.arn)?;
    check_symmetric(&found.row)?;
    let all = input.include_key_material == Some(IncludeKeyMaterial::AllKeyMaterial);
    let (arn, current) = (found.arn.to_string(), found.row.current().id.clone());
    let shown = |material: super::super::key::Material| RotationsListEntry {
        key_id: Some(arn.clone()),
        key_material_state: Some(if material.id == current {
            KeyMaterialState::Current
        } else {
            KeyMaterialState::NonCurrent
        }),
        rotation_date: material.rotation.map(|_| material.made_at),
        rotation_type: material.rotation,
        key_material_id: Some(material.id),
        ..Default::default()
    };
    let listed = found.row.materials.into_iter().rev().filter(|m| all || m.rotation.is_some());
    let entries: Vec<_> = listed.map(shown).enumerate().collect();
    // A page goes on after a place in this order, which new rotations move; clients who page see some twice.
    let place = |(at, _): &(usize, RotationsListEntry)| format!("{at:08}");
    let (entries, next_marker) =
        page("ListKeyRotations", entries, place, input.marker.as_deref(), input.limit, PAGE)?;
    Ok(ListKeyRotationsOutput {
        rotations: Some(entries.into_iter().map(|(_, entry)| entry).collect()),
        truncated: Some(next_marker.is_some()),
        next_marker,
    })
}
