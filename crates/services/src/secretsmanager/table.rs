//! How secrets lie in the store: a row each, by name, with all of its versions.

use super::secret::Secret;
use store::Table;

pub const SECRETS: Table<Secret> = Table::new("secretsmanager_secret");
