//! How projects and builds lie in the store. A build itself is its execution; these rows are its lists.
//!
//! | table | key | row |
//! |---|---|---|
//! | `codebuild_project` | name | the project, and the number of its last build |
//! | `codebuild_build` | build's id | its execution |
//! | `codebuild_build_by_time` | start, id | the id |
//! | `codebuild_build_by_number` | project, number | the id |
//! | `codebuild_running` | project, id | the id, while the build is not complete |
//! | `codebuild_token` | `client`, `rule` or `pipeline`, and the token | the id, and when; a client's until it is void |

use aws::Timestamp;
use aws::codebuild::Project;
use engine::ExecutionId;
use serde::{Deserialize, Serialize};
use store::{Key, Reader, Scope, StoreError, Table, Tx};

pub const PROJECTS: Table<ProjectRow> = Table::new("codebuild_project");
pub const BUILDS: Table<BuildRow> = Table::new("codebuild_build");
pub const BY_TIME: Table<String> = Table::new("codebuild_build_by_time");
pub const BY_NUMBER: Table<String> = Table::new("codebuild_build_by_number");
pub const RUNNING: Table<String> = Table::new("codebuild_running");
pub const TOKENS: Table<TokenRow> = Table::new("codebuild_token");

#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct ProjectRow {
    pub project: Project,
    pub last_build: u64,
}

#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct BuildRow {
    pub execution: ExecutionId,
    pub project: String,
    pub number: u64,
    pub started_at: Timestamp,
}

#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct TokenRow {
    pub build: String,
    pub at: Timestamp,
}

pub fn time_key(row: &BuildRow, id: &str) -> Key {
    Key::new(format!("{:020}", row.started_at.millis())).then(id)
}

pub fn number_key(row: &BuildRow) -> Key {
    Key::new(&row.project).then_number(row.number)
}

/// The number of the last build there is of a project of this name.
pub fn last_number(reader: &Reader<'_>, scope: &Scope, project: &str) -> Result<u64, StoreError> {
    let last = BY_NUMBER.last(reader, scope, Key::new(project).children())?;
    Ok(last.and_then(|(key, _)| key.parts().nth(1)?.parse().ok()).unwrap_or(0))
}

pub fn running_key(project: &str, id: &str) -> Key {
    Key::new(project).then(id)
}

pub fn insert_build(tx: &Tx<'_>, scope: &Scope, id: &str, row: &BuildRow) -> Result<(), StoreError> {
    BUILDS.put(tx, scope, id, row)?;
    BY_TIME.put(tx, scope, time_key(row, id), &id.to_owned())?;
    BY_NUMBER.put(tx, scope, number_key(row), &id.to_owned())?;
    RUNNING.put(tx, scope, running_key(&row.project, id), &id.to_owned())
}

pub fn remove_build(tx: &Tx<'_>, scope: &Scope, id: &str, row: &BuildRow) -> Result<(), StoreError> {
    BUILDS.delete(tx, scope, id)?;
    BY_TIME.delete(tx, scope, time_key(row, id))?;
    BY_NUMBER.delete(tx, scope, number_key(row))?;
    Ok(())
}

/// Lets go of what only a build that goes on needs.
pub fn complete(tx: &Tx<'_>, scope: &Scope, project: &str, id: &str) -> Result<(), StoreError> {
    RUNNING.delete(tx, scope, running_key(project, id)).map(drop)
}
