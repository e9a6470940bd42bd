//! Object Lock: the bucket's configuration, and retention and legal hold of a version.

use super::super::bucket::{BucketRow, change, find_in};
use super::super::conditions::no_such_key;
use super::super::lock::{self, Retention, check_change, check_configuration, hold_status};
use super::super::object::{Control, ObjectRow};
use super::super::table::scope;
use super::super::versions::{Change, by_id, newest};
use super::configuration::{missing, owned};
use super::get_object::find_described;
use crate::{Cx, OpResult};
use aws::Error;
use aws::s3::{
    BucketVersioningStatus, GetObjectLegalHoldInput, GetObjectLegalHoldOutput,
    GetObjectLockConfigurationInput, GetObjectLockConfigurationOutput, GetObjectRetentionInput,
    GetObjectRetentionOutput, ObjectLockLegalHold, ObjectLockLegalHoldStatus, ObjectLockRetention,
    PutObjectLegalHoldInput, PutObjectLegalHoldOutput, PutObjectLockConfigurationInput,
    PutObjectLockConfigurationOutput, PutObjectRetentionInput, PutObjectRetentionOutput,
};

pub async fn get_object_lock_configuration(
    cx: Cx,
    input: GetObjectLockConfigurationInput,
) -> OpResult<GetObjectLockConfigurationOutput> {
    let bucket = owned(&cx, &input.bucket, input.expected_bucket_owner.as_deref())?;
    let missing = || {
        let message = "Object Lock configuration does not exist for this bucket";
        missing("ObjectLockConfigurationNotFoundError", message, &input.bucket)
    };
    let configuration = bucket.object_lock.ok_or_else(missing)?;
    Ok(GetObjectLockConfigurationOutput { object_lock_configuration: Some(configuration) })
}

pub async fn put_object_lock_configuration(
    cx: Cx,
    input: PutObjectLockConfigurationInput,
) -> OpResult<PutObjectLockConfigurationOutput> {
    owned(&cx, &input.bucket, input.expected_bucket_owner.as_deref())?;
    let configuration = input.object_lock_configuration.ok_or_else(malformed)?;
    check_configuration(&configuration)?;
    change(&cx, input.bucket, input.expected_bucket_owner, move |row| {
        if row.versioning != Some(BucketVersioningStatus::Enabled) {
            let message = "Versioning must be 'Enabled' on the bucket to apply a Object Lock configuration";
            return Err(Error::new("InvalidBucketState", 409, message).into());
        }
        row.object_lock = Some(configuration);
        Ok(())
    })
    .await?;
    Ok(PutObjectLockConfigurationOutput::default())
}

fn malformed() -> Error {
    let message = "The XML you provided was not well-formed or did not validate against our published schema";
    Error::new("MalformedXML", 400, message)
}

/// A version of a bucket that can lock versions.
fn lockable(
    cx: &Cx,
    (bucket, owner): (&str, Option<&str>),
    place: (&str, Option<&str>),
    method: &'static str,
) -> OpResult<(BucketRow, ObjectRow)> {
    let bucket = owned(cx, bucket, owner)?;
    let row = find_described(cx, &bucket, place, method)?;
    if bucket.object_lock.is_none() {
        return Err(lock::missing_configuration().into());
    }
    Ok((bucket, row))
}

fn unset() -> Error {
    let message = "The specified object does not have a ObjectLock configuration";
    Error::new("NoSuchObjectLockConfiguration", 404, message)
}

pub async fn get_object_retention(
    cx: Cx,
    input: GetObjectRetentionInput,
) -> OpResult<GetObjectRetentionOutput> {
    let target = (input.bucket.as_str(), input.expected_bucket_owner.as_deref());
    let (_, row) = lockable(&cx, target, (&input.key, input.version_id.as_deref()), "GET")?;
    let retention = row.control.retention.ok_or_else(unset)?;
    Ok(GetObjectRetentionOutput {
        retention: Some(ObjectLockRetention {
            mode: Some(retention.mode),
            retain_until_date: Some(retention.until),
            ..Default::default()
        }),
    })
}

pub async fn get_object_legal_hold(
    cx: Cx,
    input: GetObjectLegalHoldInput,
) -> OpResult<GetObjectLegalHoldOutput> {
    let target = (input.bucket.as_str(), input.expected_bucket_owner.as_deref());
    let (_, row) = lockable(&cx, target, (&input.key, input.version_id.as_deref()), "GET")?;
    let is_on = row.control.legal_hold.ok_or_else(unset)?;
    let legal_hold = ObjectLockLegalHold { status: Some(hold_status(is_on)) };
    Ok(GetObjectLegalHoldOutput { legal_hold: Some(legal_hold) })
}

/// Changes what controls a version, in one transaction with the look at it.
async fn control(
    cx: &Cx,
    (bucket, key, version): (String, String, Option<String>),
    set: impl FnOnce(&mut Control) -> OpResult<()> + Send + 'static,
) -> OpResult<()> {
    let blobs = cx.world().store().blobs().clone();
    cx.write(move |tx| {
        let bucket = find_in(tx, &bucket)?;
        let scope = scope(&bucket);
        let row = match &version {
            None => newest(tx, &scope, &key)?,
            Some(id) => by_id(tx, &scope, &key, id)?,
        };
        let mut row = row.filter(|row| !row.is_marker).ok_or_else(|| no_such_key(&key))?;
        set(&mut row.control)?;
        Change::new(tx, &blobs, &bucket).rewrite(&key, &row)
    })
    .await
}

pub async fn put_object_retention(
    cx: Cx,
    input: PutObjectRetentionInput,
) -> OpResult<PutObjectRetentionOutput> {
    let target = (input.bucket.as_str(), input.expected_bucket_owner.as_deref());
    lockable(&cx, target, (&input.key, input.version_id.as_deref()), "PUT")?;
    let given = input.retention.unwrap_or_default();
    let new = match (given.mode, given.retain_until_date) {
        (Some(mode), Some(until)) => Some(Retention { mode, until }),
        // An empty one takes the retention away.
        (None, None) => None,
        _ => return Err(malformed().into()),
    };
    let (now, bypasses) = (cx.now(), input.bypass_governance_retention == Some(true));
    control(&cx, (input.bucket, input.key, input.version_id), move |control| {
        check_change(control.retention.as_ref(), new.as_ref(), now, bypasses)?;
        control.retention = new;
        Ok(())
    })
    .await?;
    Ok(PutObjectRetentionOutput::default())
}

pub async fn put_object_legal_hold(
    cx: Cx,
    input: PutObjectLegalHoldInput,
) -> OpResult<PutObjectLegalHoldOutput> {
    let target = (input.bucket.as_str(), input.expected_bucket_owner.as_deref());
    lockable(&cx, target, (&input.key, input.version_id.as_deref()), "PUT")?;
    let status = input.legal_hold.and_then(|hold| hold.status).ok_or_else(malformed)?;
    control(&cx, (input.bucket, input.key, input.version_id), move |control| {
        control.legal_hold = Some(status == ObjectLockLegalHoldStatus::On);
        Ok(())
    })
    .await?;
    Ok(PutObjectLegalHoldOutput::default())
}
