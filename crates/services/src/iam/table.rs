//! How IAM's entities lie in the store: a row each, by name in lower case, in the account's global scope. Users, groups
//! and roles name their tables in `entity`.

use super::entity::{AccessKey, InstanceProfile, Managed, ServiceCredential};
use serde::{Deserialize, Serialize};
use store::Table;

pub const POLICIES: Table<Managed> = Table::new("iam_policy");
/// By id.
pub const SERVICE_CREDENTIALS: Table<ServiceCredential> = Table::new("iam_service_credential");
pub const INSTANCE_PROFILES: Table<InstanceProfile> = Table::new("iam_instance_profile");
/// In the server's scope, by key id.
pub const ACCESS_KEYS: Table<AccessKey> = Table::new("iam_access_key");
/// What an account has one of, under the key [`ACCOUNT`].
pub const ACCOUNTS: Table<AccountRow> = Table::new("iam_account");
pub const ACCOUNT: &str = "account";

#[derive(Clone, Debug, Default, Serialize, Deserialize)]
pub struct AccountRow {
    pub alias: Option<String>,
    /// The id of the root user's access key.
    pub root_key: Option<String>,
}
