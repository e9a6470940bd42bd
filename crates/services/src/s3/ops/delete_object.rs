//! DeleteObject and DeleteObjects.

use super::super::access::on_object;
use super::super::bucket::{self, BucketRow, check_owner, find_in};
use super::super::conditions::failed;
use super::super::event::Request;
use super::super::lock;
use super::super::object::ObjectRow;
use super::super::versions::{Change, Deleted, by_id, newest};
use super::get_object::check_version;
use super::put_object::new_version;
use crate::{Cx, OpError, OpResult};
use aws::s3::{
    self, DeleteObjectInput, DeleteObjectOutput, DeleteObjectsInput, DeleteObjectsOutput, DeletedObject,
    ObjectIdentifier,
};
use aws::{Error, Timestamp};

/// Keys of one DeleteObjects. [DeleteObjects]
const MOST_KEYS: usize = 1000;

/// What the key must have now for it to be deleted.
struct Condition<'a> {
    e_tag: Option<&'a str>,
    modified_at: Option<Timestamp>,
    size: Option<i64>,
}

impl Condition<'_> {
    fn check(&self, current: Option<&ObjectRow>) -> OpResult<()> {
        if self.e_tag.is_none() && self.modified_at.is_none() && self.size.is_none() {
            return Ok(());
        }
        // What is not there is deleted, whatever it should have been.
        let Some(row) = current.filter(|row| !row.is_marker) else { return Ok(()) };
        let tag = |wanted: &str| wanted == "*" || wanted.trim_matches('"') == row.e_tag;
        let fits = self.e_tag.is_none_or(tag)
            && self.modified_at.is_none_or(|at| at.whole_seconds() == row.modified_at.whole_seconds())
            && self.size.is_none_or(|size| size.unsigned_abs() == row.size);
        if fits { Ok(()) } else { Err(failed("If-Match").into()) }
    }
}

fn check_served(bucket: &BucketRow, mfa: bool, bypass: Option<bool>) -> OpResult<()> {
    if mfa {
        return Err(OpError::not_served(&s3::SERVICE, "MFA delete"));
    }
    if bypass.is_some() && bucket.object_lock.is_none() {
        let name = "x-amz-bypass-governance-retention";
        let message = format!("{name} is only applicable to Object Lock enabled buckets.");
        return Err(Error::new("InvalidArgument", 400, message).with("ArgumentName", name).into());
    }
    Ok(())
}

pub async fn delete_object(cx: Cx, input: DeleteObjectInput) -> OpResult<DeleteObjectOutput> {
    let bucket = bucket::find(&cx, &input.bucket)?;
    check_served(&bucket, input.mfa.is_some(), input.bypass_governance_retention)?;
    let (now, bypasses) = (cx.now(), input.bypass_governance_retention == Some(true));
    let (request, blobs) = (Request::of(&cx), cx.world().store().blobs().clone());
    let marker = ObjectRow::marker(Some(new_version(&cx)), cx.now());
    let (deleted, is_versioned) = cx
        .write(move |tx| {
            let bucket = find_in(tx, &input.bucket)?;
            check_owner(&bucket, input.expected_bucket_owner.as_deref())?;
            check_version(&bucket, input.version_id.as_deref())?;
            let change = Change::new(tx, &blobs, &bucket);
            let condition = Condition {
                e_tag: input.if_match.as_deref(),
                modified_at: input.if_match_last_modified_time,
                size: input.if_match_size,
            };
            condition.check(newest(tx, &change.scope, &input.key)?.as_ref())?;
            check_lock(&change, &input.key, input.version_id.as_deref(), (now, bypasses))?;
            let deleted = change.delete(&input.key, input.version_id.as_deref(), marker)?;
            request.deleted(tx, &bucket, &input.key, &deleted, "DeleteObject")?;
            Ok((deleted, bucket.is_versioned()))
        })
        .await?;
    let (row, is_marker) = match &deleted {
        Deleted::Nothing | Deleted::Object(_) => return Ok(DeleteObjectOutput::default()),
        Deleted::Version(row) => (row, row.is_marker),
        Deleted::Marked(row) => (row, true),
    };
    Ok(DeleteObjectOutput {
        delete_marker: is_marker.then_some(true),
        version_id: is_versioned.then(|| row.version_id().to_owned()),
        ..Default::default()
    })
}

pub async fn delete_objects(cx: Cx, input: DeleteObjectsInput) -> OpResult<DeleteObjectsOutput> {
    let bucket = bucket::find(&cx, &input.bucket)?;
    check_served(&bucket, input.mfa.is_some(), input.bypass_governance_retention)?;
    let lock = (cx.now(), input.bypass_governance_retention == Some(true));
    check_owner(&bucket, input.expected_bucket_owner.as_deref())?;
    let objects = input.delete.objects;
    if objects.is_empty() || objects.len() > MOST_KEYS {
        let message =
            "The XML you provided was not well-formed or did not validate against our published schema";
        return Err(Error::new("MalformedXML", 400, message).into());
    }
    let mut errors = Vec::new();
    let mut allowed = Vec::new();
    for object in objects {
        match check_access(&cx, &bucket, &object)? {
            None => {
                let marker = ObjectRow::marker(Some(new_version(&cx)), cx.now());
                allowed.push((object, marker));
            }
            Some(message) => errors.push(refused(object, "AccessDenied", message)),
        }
    }
    let (request, blobs, name) = (Request::of(&cx), cx.world().store().blobs().clone(), input.bucket);
    let outcomes = cx
        .write(move |tx| {
            let bucket = find_in(tx, &name)?;
            let change = Change::new(tx, &blobs, &bucket);
            let mut outcomes = Vec::new();
            for (object, marker) in allowed {
                let outcome = one(&change, &object, marker, lock);
                if let Ok(deleted) = &outcome {
                    request.deleted(tx, &bucket, &object.key, deleted, "DeleteObjects")?;
                }
                outcomes.push((object, outcome));
            }
            Ok(outcomes)
        })
        .await?;
    let mut deleted = Vec::new();
    for (object, outcome) in outcomes {
        match outcome {
            Ok(outcome) => deleted.push(shown(object, &outcome)),
            Err(OpError::Aws(error)) => errors.push(refused(object, &error.code, error.message)),
            Err(internal) => return Err(internal),
        }
    }
    let quiet = input.delete.quiet.unwrap_or_default();
    Ok(DeleteObjectsOutput {
        deleted: (!quiet).then_some(deleted),
        errors: (!errors.is_empty()).then_some(errors),
        ..Default::default()
    })
}

/// The reason why the caller may not delete it, if there is one.
fn check_access(cx: &Cx, bucket: &BucketRow, object: &ObjectIdentifier) -> OpResult<Option<String>> {
    let action = if object.version_id.is_some() { "s3:DeleteObjectVersion" } else { "s3:DeleteObject" };
    match on_object(cx, bucket, action, &object.key)?.check(cx, &s3::SERVICE) {
        Ok(()) => Ok(None),
        Err(OpError::Aws(error)) => Ok(Some(error.message)),
        Err(internal) => Err(internal),
    }
}

/// A version that is locked stays.
fn check_lock(
    change: &Change<'_>,
    key: &str,
    version: Option<&str>,
    (now, bypasses): (Timestamp, bool),
) -> OpResult<()> {
    let Some(id) = version else { return Ok(()) };
    let row = by_id(change.tx, &change.scope, key, id)?;
    row.map_or(Ok(()), |row| lock::check_removal(&row.control, now, bypasses))
}

fn one(
    change: &Change<'_>,
    object: &ObjectIdentifier,
    marker: ObjectRow,
    lock: (Timestamp, bool),
) -> OpResult<Deleted> {
    let condition = Condition {
        e_tag: object.e_tag.as_deref(),
        modified_at: object.last_modified_time,
        size: object.size,
    };
    condition.check(newest(change.tx, &change.scope, &object.key)?.as_ref())?;
    if check_version(change.bucket, object.version_id.as_deref()).is_err() {
        let message = "The specified version does not exist.";
        return Err(Error::new("NoSuchVersion", 404, message).into());
    }
    check_lock(change, &object.key, object.version_id.as_deref(), lock)?;
    change.delete(&object.key, object.version_id.as_deref(), marker)
}

fn refused(object: ObjectIdentifier, code: &str, message: String) -> s3::Error {
    s3::Error {
        key: Some(object.key),
        version_id: object.version_id,
        code: Some(code.to_owned()),
        message: Some(message),
    }
}

fn shown(object: ObjectIdentifier, deleted: &Deleted) -> DeletedObject {
    let marker = match deleted {
        Deleted::Marked(row) => Some(row.version_id().to_owned()),
        Deleted::Version(row) if row.is_marker => Some(row.version_id().to_owned()),
        Deleted::Nothing | Deleted::Object(_) | Deleted::Version(_) => None,
    };
    DeletedObject {
        key: Some(object.key),
        version_id: object.version_id,
        delete_marker: marker.is_some().then_some(true),
        delete_marker_version_id: marker,
    }
}
