//! How keys, aliases and grants lie in the store, in the scope of their account and region.

use super::key::{AliasRow, GrantRow, KeyRow};
use store::Table;

/// By key id.
pub const KEYS: Table<KeyRow> = Table::new("kms_key");
/// By name, with its prefix `alias/`.
pub const ALIASES: Table<AliasRow> = Table::new("kms_alias");
/// By key id, then grant id.
pub const GRANTS: Table<GrantRow> = Table::new("kms_grant");
