//! What IAM keeps: users, groups, roles, policies and access keys, and what is common to those that hold policies.

use super::names::{arn, key_of};
use super::words::no_such_entity;
use crate::OpResult;
use aws::{Account, Arn, Timestamp};
use indexmap::IndexMap;
use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use store::{Reader, Scope, Sealed, Table};

/// The policies of a user, a group or a role.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Grants {
    /// Documents by name.
    pub inline: BTreeMap<String, String>,
    /// ARNs of managed policies, in the order in which they were attached.
    pub attached: Vec<String>,
}

#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct User {
    pub name: String,
    pub path: String,
    pub id: String,
    pub created_at: Timestamp,
    pub boundary: Option<String>,
    pub tags: IndexMap<String, String>,
    pub grants: Grants,
    /// Names of groups, in the order in which the user joined them.
    pub groups: Vec<String>,
    /// Ids of access keys, oldest first.
    pub access_keys: Vec<String>,
}

#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Group {
    pub name: String,
    pub path: String,
    pub id: String,
    pub created_at: Timestamp,
    pub grants: Grants,
}

#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Role {
    pub name: String,
    pub path: String,
    pub id: String,
    pub created_at: Timestamp,
    pub trust: String,
    pub description: Option<String>,
    pub max_session_seconds: i32,
    pub boundary: Option<String>,
    pub tags: IndexMap<String, String>,
    pub grants: Grants,
    /// The service that a service-linked role is linked to; its policies are the service's to change.
    pub linked_service: Option<String>,
}

/// A customer managed policy.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Managed {
    pub name: String,
    pub path: String,
    pub id: String,
    pub created_at: Timestamp,
    pub updated_at: Timestamp,
    pub description: Option<String>,
    pub tags: IndexMap<String, String>,
    /// Oldest first; never empty.
    pub versions: Vec<ManagedVersion>,
    pub default: u32,
    /// The number of the version made last; numbers are not used again.
    pub last: u32,
}

#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct ManagedVersion {
    pub number: u32,
    pub document: String,
    pub created_at: Timestamp,
}

impl Managed {
    pub fn version(&self, number: u32) -> Option<&ManagedVersion> {
        self.versions.iter().find(|v| v.number == number)
    }

    pub fn document(&self) -> &str {
        self.version(self.default).map_or("", |v| v.document.as_str())
    }

    pub fn arn(&self, account: Account) -> Arn {
        arn(account, "policy", &self.path, &self.name)
    }
}

/// An access key. Lies in the server's scope by its id: a request brings nothing else.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct AccessKey {
    pub id: String,
    pub account: Account,
    /// `None` is the account's root user.
    pub user: Option<String>,
    pub created_at: Timestamp,
    pub active: bool,
    pub secret: Sealed,
}

/// A user name and password of a user's for one service.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct ServiceCredential {
    pub id: String,
    /// Of the user, whose name may change.
    pub user_id: String,
    pub service: String,
    /// `name-at-123456789012`
    pub user_name: String,
    /// Of the password, by SHA-256 in hexadecimal.
    pub digest: String,
    pub active: bool,
    pub created_at: Timestamp,
}

/// An instance profile: a name for a role.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct InstanceProfile {
    pub name: String,
    pub path: String,
    pub id: String,
    pub created_at: Timestamp,
    pub role: Option<String>,
    pub tags: IndexMap<String, String>,
}

/// Who holds policies: users, groups and roles.
pub trait Holder: Serialize + DeserializeOwned + Clone + Send + 'static {
    const TABLE: Table<Self>;
    /// `role`
    const NOUN: &'static str;
    /// What all inline policies together may take.
    const INLINE_SIZE: usize;
    /// The quota of attached policies, as IAM calls it.
    const ATTACHED_QUOTA: &'static str;
    fn name(&self) -> &str;
    fn path(&self) -> &str;
    fn grants(&self) -> &Grants;
    fn grants_mut(&mut self) -> &mut Grants;

    fn arn(&self, account: Account) -> Arn {
        arn(account, Self::NOUN, self.path(), self.name())
    }

    fn find(reader: &Reader<'_>, scope: &Scope, name: &str) -> OpResult<Option<Self>> {
        Ok(Self::TABLE.get(reader, scope, key_of(name))?)
    }

    fn load(reader: &Reader<'_>, scope: &Scope, name: &str) -> OpResult<Self> {
        Self::find(reader, scope, name)?.ok_or_else(|| no_such_entity(Self::NOUN, name).into())
    }

    fn save(&self, tx: &store::Tx<'_>, scope: &Scope) -> OpResult<()> {
        Ok(Self::TABLE.put(tx, scope, key_of(self.name()), self)?)
    }

    /// All of an account under a path, in the order of their names.
    fn all(reader: &Reader<'_>, scope: &Scope, path: Option<&str>) -> OpResult<Vec<Self>> {
        let rows = Self::TABLE.all(reader, scope)?.into_iter().map(|(_, row)| row);
        Ok(rows.filter(|row| row.path().starts_with(path.unwrap_or("/"))).collect())
    }
}

/// A [`Holder`] that has tags and can have a permissions boundary: users and roles.
pub trait Principal: Holder {
    fn tags(&self) -> &IndexMap<String, String>;
    fn tags_mut(&mut self) -> &mut IndexMap<String, String>;
    fn boundary(&self) -> Option<&str>;
    fn boundary_mut(&mut self) -> &mut Option<String>;
}

macro_rules! holder {
    ($type:ident, $table:literal, $noun:literal, $size:ident, $quota:literal) => {
        impl Holder for $type {
            const TABLE: Table<Self> = Table::new($table);
            const NOUN: &'static str = $noun;
            const INLINE_SIZE: usize = documents::policy::$size;
            const ATTACHED_QUOTA: &'static str = $quota;
            fn name(&self) -> &str {
                &self.name
            }
            fn path(&self) -> &str {
                &self.path
            }
            fn grants(&self) -> &Grants {
                &self.grants
            }
            fn grants_mut(&mut self) -> &mut Grants {
                &mut self.grants
            }
        }
    };
}

macro_rules! principal {
    ($type:ident) => {
        impl Principal for $type {
            fn tags(&self) -> &IndexMap<String, String> {
                &self.tags
            }
            fn tags_mut(&mut self) -> &mut IndexMap<String, String> {
                &mut self.tags
            }
            fn boundary(&self) -> Option<&str> {
                self.boundary.as_deref()
            }
            fn boundary_mut(&mut self) -> &mut Option<String> {
                &mut self.boundary
            }
        }
    };
}

holder!(User, "iam_user", "user", USER_INLINE_POLICY_SIZE, "PoliciesPerUser");
holder!(Group, "iam_group", "group", GROUP_INLINE_POLICY_SIZE, "PoliciesPerGroup");
holder!(Role, "iam_role", "role", ROLE_INLINE_POLICY_SIZE, "PoliciesPerRole");
principal!(User);
principal!(Role);
