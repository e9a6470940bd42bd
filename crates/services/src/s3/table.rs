//! How buckets and objects lie in the store.
//!
//! Bucket names are one namespace over all accounts, so buckets are rows of the server. The rows of objects have a
//! scope of their own for each bucket, (owner, bucket), and the object's key as their key: a listing is a scan.
//!
//! `s3_object` holds the current version of each key, unless it is a delete marker: what ListObjects shows. `s3_version`
//! holds all others, under the key, a NUL (which keys of objects can't hold) and a number that counts down, so that a
//! key's versions follow each other newest first.

use super::bucket::BucketRow;
use super::multipart::{PartRow, UploadRow};
use super::object::ObjectRow;
use store::{Key, Scope, Table};

/// By name, in [`Scope::server`].
pub const BUCKETS: Table<BucketRow> = Table::new("s3_bucket");
/// By key.
pub const OBJECTS: Table<ObjectRow> = Table::new("s3_object");
/// By [`version_key`].
pub const VERSIONS: Table<ObjectRow> = Table::new("s3_version");
/// By [`upload_key`].
pub const UPLOADS: Table<UploadRow> = Table::new("s3_upload");
/// By upload id, then number.
pub const PARTS: Table<PartRow> = Table::new("s3_part");

/// Ends an object's key inside a longer one. Below every character, so that shorter keys sort first.
pub const END: char = '\0';

pub fn scope(bucket: &BucketRow) -> Scope {
    Scope::new(bucket.owner, bucket.kept_as())
}

pub fn version_key(key: &str, sequence: u64) -> Key {
    Key::new(format!("{key}{END}{:020}", u64::MAX - sequence))
}

/// The prefix of all of a key's rows in [`VERSIONS`] or [`UPLOADS`].
pub fn all_of(key: &str) -> String {
    format!("{key}{END}")
}

pub fn upload_key(key: &str, upload_id: &str) -> Key {
    Key::new(format!("{key}{END}{upload_id}"))
}

pub fn part_key(upload_id: &str, number: i32) -> Key {
    Key::new(upload_id).then_number(u64::from(number.unsigned_abs()))
}
