//! EnableKey, DisableKey, ScheduleKeyDeletion and CancelKeyDeletion.
//!
//! A key whose waiting time is over is gone from the moment on, for everyone who asks; its row goes with the next
//! transaction that comes by.

use super::super::lookup::{change, find_by_id};
use super::keys::lookup_customer;
use crate::{Cx, OpResult};
use aws::kms::{
    CancelKeyDeletionInput, CancelKeyDeletionOutput, DisableKeyInput, DisableKeyOutput, EnableKeyInput,
    EnableKeyOutput, KeyState, ScheduleKeyDeletionInput, ScheduleKeyDeletionOutput, errors,
};

const DAY_SECONDS: i64 = 86_400;
/// [ScheduleKeyDeletion]
const DEFAULT_WINDOW_DAYS: i32 = 30;

pub async fn enable_key(cx: Cx, input: EnableKeyInput) -> OpResult<EnableKeyOutput> {
    set_enabled(&cx, &input.key_id, true).await?;
    Ok(EnableKeyOutput {})
}

pub async fn disable_key(cx: Cx, input: DisableKeyInput) -> OpResult<DisableKeyOutput> {
    set_enabled(&cx, &input.key_id, false).await?;
    Ok(DisableKeyOutput {})
}

async fn set_enabled(cx: &Cx, id: &str, enabled: bool) -> OpResult<()> {
    let found = find_by_id(cx, id)?;
    lookup_customer(&found)?;
    let arn = found.arn.clone();
    change(cx, &found, move |row| {
        row.check_not_pending(&arn)?;
        row.enabled = enabled;
        Ok(())
    })
    .await
}

pub async fn schedule_key_deletion(
    cx: Cx,
    input: ScheduleKeyDeletionInput,
) -> OpResult<ScheduleKeyDeletionOutput> {
    let found = find_by_id(&cx, &input.key_id)?;
    lookup_customer(&found)?;
    let days = input.pending_window_in_days.unwrap_or(DEFAULT_WINDOW_DAYS);
    if !(7..=30).contains(&days) {
        return Err(aws::Error::validation("PendingWindowInDays must be between 7 and 30").into());
    }
    let at = cx.now().plus_seconds(i64::from(days) * DAY_SECONDS);
    let arn = found.arn.clone();
    change(&cx, &found, move |row| {
        row.check_not_pending(&arn)?;
        (row.enabled, row.deletion_at) = (false, Some(at));
        Ok(())
    })
    .await?;
    Ok(ScheduleKeyDeletionOutput {
        key_id: Some(found.arn.to_string()),
        deletion_date: Some(at),
        key_state: Some(KeyState::PendingDeletion),
        pending_window_in_days: Some(days),
    })
}

pub async fn cancel_key_deletion(cx: Cx, input: CancelKeyDeletionInput) -> OpResult<CancelKeyDeletionOutput> {
    let found = find_by_id(&cx, &input.key_id)?;
    let arn = found.arn.clone();
    change(&cx, &found, move |row| {
        if row.deletion_at.take().is_none() {
            let message = format!("{arn} is not pending deletion.");
            return Err(errors::kms_invalid_state_exception(message).into());
        }
        // The key comes back disabled, as a precaution. [CancelKeyDeletion]
        row.enabled = false;
        Ok(())
    })
    .await?;
    Ok(CancelKeyDeletionOutput { key_id: Some(found.arn.to_string()) })
}
