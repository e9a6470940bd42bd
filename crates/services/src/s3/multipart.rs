//! An upload in parts, while it is under way.

use super::checksum::{Algorithm, Checksum, Kind};
use super::object::{Control, Encryption, Headers, Piece};
use aws::Timestamp;
use indexmap::IndexMap;
use serde::{Deserialize, Serialize};

/// [Multipart upload limits]
pub const MOST_PARTS: i32 = 10_000;
/// All parts but the last have at least this size.
pub const LEAST_PART: u64 = 5 * 1024 * 1024;

#[derive(Clone, Serialize, Deserialize)]
pub struct UploadRow {
    pub id: String,
    pub key: String,
    pub initiated_at: Timestamp,
    /// The ARN of who began it.
    pub initiator: String,
    pub headers: Headers,
    pub tags: IndexMap<String, String>,
    pub encryption: Encryption,
    /// What the parts are hashed by, and the kind of the whole's checksum.
    pub algorithm: Algorithm,
    pub kind: Kind,
    #[serde(default)]
    pub control: Control,
    /// The newest version of the key when the upload began.
    #[serde(default)]
    pub begun_at: Option<u64>,
    /// Whether the client chose the algorithm: answers tell only then.
    pub chosen: bool,
}

#[derive(Clone, Serialize, Deserialize)]
pub struct PartRow {
    pub number: i32,
    pub size: u64,
    pub e_tag: String,
    pub checksum: Checksum,
    pub modified_at: Timestamp,
    pub piece: Option<Piece>,
}
