//! What a bucket tells EventBridge, if it was asked to: in the transaction that makes it true.

use super::bucket::BucketRow;
use super::object::ObjectRow;
use super::versions::Deleted;
use crate::{Announcement, Cx, World};
use aws::{Account, Timestamp};
use serde_json::{Value, json};
use std::sync::Arc;
use store::{StoreError, Tx};

/// Who did it: what each event of a request has in common.
#[derive(Clone)]
pub struct Request {
    world: Arc<World>,
    id: String,
    requester: Account,
    source_ip: Option<String>,
    now: Timestamp,
}

impl Request {
    pub fn of(cx: &Cx) -> Self {
        Self {
            world: cx.world().clone(),
            id: cx.request_id().to_owned(),
            requester: cx.account(),
            source_ip: cx.caller().source_ip.map(|ip| ip.to_string()),
            now: cx.now(),
        }
    }

    /// [EventBridge event message structure]
    fn announce(
        &self,
        tx: &Tx<'_>,
        bucket: &BucketRow,
        detail_type: &str,
        object: Value,
        more: Value,
    ) -> Result<(), StoreError> {
        if !bucket.event_bridge {
            return Ok(());
        }
        let mut detail = json!({
            "version": "0",
            "bucket": {"name": bucket.name},
            "object": object,
            "request-id": self.id,
            "requester": self.requester.as_str(),
        });
        if let Some(ip) = &self.source_ip {
            detail["source-ip-address"] = json!(ip);
        }
        if let (Some(detail), Value::Object(more)) = (detail.as_object_mut(), more) {
            detail.extend(more);
        }
        let announcement = Announcement {
            account: bucket.owner,
            region: bucket.region.clone(),
            source: "aws.s3".into(),
            detail_type: detail_type.into(),
            resources: vec![bucket.arn()],
            detail,
            at: self.now,
        };
        self.world.announce(tx, announcement)
    }

    /// `reason` is the operation: `PutObject`, `CopyObject`, `CompleteMultipartUpload`.
    pub fn created(
        &self,
        tx: &Tx<'_>,
        bucket: &BucketRow,
        key: &str,
        row: &ObjectRow,
        reason: &str,
    ) -> Result<(), StoreError> {
        let mut object = object(bucket, key, row);
        (object["size"], object["etag"]) = (json!(row.size), json!(row.e_tag));
        self.announce(tx, bucket, "Object Created", object, json!({"reason": reason}))
    }

    pub fn deleted(
        &self,
        tx: &Tx<'_>,
        bucket: &BucketRow,
        key: &str,
        deleted: &Deleted,
        reason: &str,
    ) -> Result<(), StoreError> {
        let (row, kind) = match deleted {
            Deleted::Nothing => return Ok(()),
            Deleted::Object(row) | Deleted::Version(row) => (row, "Permanently Deleted"),
            Deleted::Marked(row) => (row, "Delete Marker Created"),
        };
        let more = json!({"reason": reason, "deletion-type": kind});
        self.announce(tx, bucket, "Object Deleted", object(bucket, key, row), more)
    }

    /// Tags were put or taken away.
    pub fn tagged(
        &self,
        tx: &Tx<'_>,
        bucket: &BucketRow,
        key: &str,
        row: &ObjectRow,
        added: bool,
    ) -> Result<(), StoreError> {
        let mut object = object(bucket, key, row);
        object["etag"] = json!(row.e_tag);
        if let Some(object) = object.as_object_mut() {
            object.remove("sequencer");
        }
        let detail_type = if added { "Object Tags Added" } else { "Object Tags Deleted" };
        self.announce(tx, bucket, detail_type, object, json!({}))
    }
}

fn object(bucket: &BucketRow, key: &str, row: &ObjectRow) -> Value {
    let mut object = json!({"key": key});
    if bucket.is_versioned()
        && let Some(version) = &row.version
    {
        object["version-id"] = json!(version);
    }
    object["sequencer"] = json!(format!("{:018X}", row.sequence));
    object
}
