//! How repositories lie in the store. Their contents lie in bare repositories, which git owns.

use super::repository::{Repository, missing};
use crate::git::Git;
use crate::{Cx, OpResult, World};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use std::path::PathBuf;
use store::{Reader, Scope, Store, StoreError, Table};

/// By name.
pub const REPOSITORIES: Table<Repository> = Table::new("codecommit_repository");
/// The name of a repository, by its id.
pub const NAMES: Table<String> = Table::new("codecommit_repository_name");
/// What the world was last told of a repository's references, by its id.
pub const ANNOUNCED: Table<Announced> = Table::new("codecommit_announced");

/// References as they were last announced: full name to object id.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Announced {
    pub references: BTreeMap<String, String>,
}

/// A repository for ever, whatever it is called.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Place {
    pub account: aws::Account,
    pub region: aws::Region,
    pub id: String,
}

impl Place {
    pub fn new(cx: &Cx, repository: &Repository) -> Self {
        Self { account: cx.account(), region: cx.region().clone(), id: repository.id.clone() }
    }

    pub fn scope(&self) -> Scope {
        Scope::new(self.account, &self.region)
    }

    /// The bare repository.
    pub fn directory(&self, store: &Store) -> PathBuf {
        let parent = store.directory().git().join(self.account.as_str()).join(self.region.as_str());
        parent.join(format!("{}.git", self.id))
    }

    pub fn git(&self, world: &World) -> Git {
        Git::at(world, self.directory(world.store()))
    }

    /// The repository's row, if it has not been deleted.
    pub fn find(&self, reader: &Reader<'_>) -> Result<Option<Repository>, StoreError> {
        let Some(name) = NAMES.get(reader, &self.scope(), &self.id)? else { return Ok(None) };
        REPOSITORIES.get(reader, &self.scope(), name)
    }
}

/// A repository of the caller's, by name.
pub fn find(cx: &Cx, name: &str) -> OpResult<Repository> {
    let row = cx.read(|r| REPOSITORIES.get(r, &cx.scope(), name))?;
    row.ok_or_else(|| missing(name).into())
}
