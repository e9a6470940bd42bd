//! How functions lie in the store: a row per function by name, per published version and per alias under it, and per
//! package of code by its hash.

use super::function::{Alias, Function, Reference, Revision};
use super::layer::LayerVersion;
use serde::{Deserialize, Serialize};
use store::{BlobId, Key, Table};

pub const FUNCTIONS: Table<Function> = Table::new("lambda_function");
/// Published ones, by function and number.
pub const VERSIONS: Table<Revision> = Table::new("lambda_version");
/// By function and name.
pub const ALIASES: Table<Alias> = Table::new("lambda_alias");
/// By account, region and SHA-256: versions that are published share the code of `$LATEST`.
pub const CODES: Table<Code> = Table::new("lambda_code");
/// What waits to be invoked asynchronously, by request id.
pub const EVENTS: Table<String> = Table::new("lambda_event");

/// By layer and number.
pub const LAYERS: Table<LayerVersion> = Table::new("lambda_layer");
/// The number of the last version of a layer that was published, by layer; never given again.
pub const LAYER_NUMBERS: Table<u64> = Table::new("lambda_layer_number");

/// A package of code that is kept for as long as a version has it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Code {
    pub blob: BlobId,
    pub size: u64,
    pub unpacked: u64,
    /// How many versions have it.
    pub versions: u64,
}

/// The key of a published version: they sort as their numbers do.
pub fn version_key(function: &str, version: &str) -> Key {
    let number: u64 = version.parse().unwrap_or(u64::MAX);
    Key::new(function).then_number(number)
}

pub fn alias_key(function: &str, alias: &str) -> Key {
    Key::new(function).then(alias)
}

/// The prefix of all rows of a function.
pub fn rows_of(reference: &Reference) -> Key {
    Key::new(&reference.name).children()
}
