//! What an object is: a version of a key, with what is known of its bytes and where they lie.

use super::acl::Granted;
use super::checksum::Checksum;
use super::crypt::Segments;
use super::lock::Retention;
use aws::s3::StorageClass;
use aws::{Account, Timestamp};
use indexmap::IndexMap;
use serde::{Deserialize, Serialize};
use store::{Blob, BlobId};

/// Keys are at most this long in UTF-8. [Object key naming]
pub const LONGEST_KEY: usize = 1024;
/// What `versionId` calls a version that was made without versioning.
pub const NULL_VERSION: &str = "null";

/// A version of an object, or a delete marker.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct ObjectRow {
    /// Counts up with each version of a key.
    pub sequence: u64,
    /// `None` for the null version.
    pub version: Option<String>,
    pub modified_at: Timestamp,
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub is_marker: bool,
    pub size: u64,
    /// Without its quotes.
    pub e_tag: String,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub pieces: Vec<Piece>,
    /// Of an object that was uploaded in parts, in their order.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub parts: Vec<PartInfo>,
    pub checksum: Option<Checksum>,
    pub headers: Headers,
    #[serde(default, skip_serializing_if = "IndexMap::is_empty")]
    pub tags: IndexMap<String, String>,
    #[serde(default)]
    pub encryption: Encryption,
    #[serde(default, skip_serializing_if = "Control::is_usual")]
    pub control: Control,
}

/// Who may do what with an object, beside what its bucket says.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct Control {
    /// Whoever wrote it, where that is not the bucket's owner and lists say who owns what.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub owner: Option<Account>,
    /// `None` is private.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub acl: Option<Vec<Granted>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub retention: Option<Retention>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub legal_hold: Option<bool>,
}

impl Control {
    pub fn is_usual(&self) -> bool {
        *self == Self::default()
    }
}

/// A blob, and how many bytes of the object are in it.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Piece {
    pub blob: BlobId,
    pub size: u64,
    /// How the blob is encrypted, if it is.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub segments: Option<Segments>,
    /// Bytes on disk.
    pub stored: u64,
}

impl Piece {
    /// For the store, which counts bytes.
    pub fn as_blob(&self) -> Blob {
        Blob { id: self.blob.clone(), size: self.stored }
    }
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct PartInfo {
    pub number: i32,
    pub size: u64,
    pub checksum: Option<Checksum>,
}

/// What a client says of an object when it puts it, and gets back.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
#[serde(default)]
pub struct Headers {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub content_type: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub content_encoding: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub content_disposition: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub content_language: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub cache_control: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub expires: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub website_redirect_location: Option<String>,
    /// `None` is STANDARD.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub storage_class: Option<StorageClass>,
    #[serde(skip_serializing_if = "IndexMap::is_empty")]
    pub metadata: IndexMap<String, String>,
}

/// How the bytes are encrypted at rest, as answers tell it.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub enum Encryption {
    /// SSE-S3. The data directory is the server's own; what it protects against is a disk that gets away.
    #[default]
    Aes256,
    /// SSE-C: with a key that the customer brings.
    Customer {
        salt: String,
        /// What tells whether a key is the one.
        proof: String,
    },
    /// SSE-KMS.
    Kms {
        key_arn: String,
        /// The data key, encrypted by KMS under `key_arn`; base64.
        data_key: String,
        /// What it was encrypted with.
        context: IndexMap<String, String>,
        bucket_key: bool,
    },
}

impl ObjectRow {
    pub fn quoted_e_tag(&self) -> String {
        format!("\"{}\"", self.e_tag)
    }

    /// The version id as a request or an answer has it.
    pub fn version_id(&self) -> &str {
        self.version.as_deref().unwrap_or(NULL_VERSION)
    }

    /// A marker that hides what was there.
    pub fn marker(version: Option<String>, now: Timestamp) -> Self {
        Self {
            sequence: 0,
            version,
            modified_at: now.whole_seconds(),
            is_marker: true,
            size: 0,
            e_tag: String::new(),
            pieces: Vec::new(),
            parts: Vec::new(),
            checksum: None,
            headers: Headers::default(),
            tags: IndexMap::new(),
            encryption: Encryption::default(),
            control: Control::default(),
        }
    }

    /// Where a part lies, by its number: its offset and size. An object that was put whole is its part 1.
    pub fn part_range(&self, number: i32) -> Option<(u64, u64)> {
        if self.parts.is_empty() {
            return (number == 1).then_some((0, self.size));
        }
        let index = usize::try_from(number).ok()?.checked_sub(1)?;
        let offset = self.parts.get(..index)?.iter().map(|p| p.size).sum();
        self.parts.get(index).map(|part| (offset, part.size))
    }
}
