//! How state machines, executions and activities lie in the store. An execution itself is one of the engine's; these rows
//! are its lists and its history.
//!
//! | table | key | row |
//! |---|---|---|
//! | `stepfunctions_machine` | name | the state machine |
//! | `stepfunctions_version` | machine, number (latest first) | a version of it |
//! | `stepfunctions_version_item` | machine, number (latest first) | what lists show of it, without its definition |
//! | `stepfunctions_alias` | machine, name | an alias of it |
//! | `stepfunctions_execution` | machine, name | what lists show |
//! | `stepfunctions_input` | machine, name | the input, as it was written |
//! | `stepfunctions_by_time` | machine, start (latest first), name | the name |
//! | `stepfunctions_by_status` | machine, status, start (latest first), name | the name |
//!
//! An execution of a version or through an alias stands in the lists of `machine:version` and `machine:alias`, too.
//!
//! | table | key | row |
//! |---|---|---|
//! | `stepfunctions_history` | machine, name, number | an event |
//! | `stepfunctions_started` | ARN of a job, build or execution | which event of which execution started it |
//! | `stepfunctions_made` | machine, name, number | the ARN of what that event started |
//! | `stepfunctions_token` | token | whose task it is |
//! | `stepfunctions_activity` | name | the activity |
//! | `stepfunctions_work` | activity, number | a task that no worker has yet |
//! | `stepfunctions_begun` | effect | when a call that can be made only once was first made |

use super::names::Subject;
use aws::Timestamp;
use aws::stepfunctions::{ExecutionStatus, LoggingConfiguration, StateMachineType, TracingConfiguration};
use documents::states::run::HistoryEvent;
use engine::ExecutionId;
use indexmap::IndexMap;
use serde::{Deserialize, Serialize};
use store::{Key, Scope, StoreError, Table, Tx};

pub const MACHINES: Table<MachineRow> = Table::new("stepfunctions_machine");
pub const VERSIONS: Table<VersionRow> = Table::new("stepfunctions_version");
pub const VERSION_ITEMS: Table<VersionItem> = Table::new("stepfunctions_version_item");
pub const ALIASES: Table<AliasRow> = Table::new("stepfunctions_alias");
pub const EXECUTIONS: Table<ExecutionRow> = Table::new("stepfunctions_execution");
pub const INPUTS: Table<String> = Table::new("stepfunctions_input");
pub const BY_TIME: Table<String> = Table::new("stepfunctions_by_time");
pub const BY_STATUS: Table<String> = Table::new("stepfunctions_by_status");
pub const HISTORY: Table<HistoryEvent> = Table::new("stepfunctions_history");
pub const STARTED: Table<StartedRow> = Table::new("stepfunctions_started");
pub const MADE: Table<String> = Table::new("stepfunctions_made");
pub const TOKENS: Table<TokenRow> = Table::new("stepfunctions_token");
pub const ACTIVITIES: Table<ActivityRow> = Table::new("stepfunctions_activity");
pub const WORK: Table<WorkRow> = Table::new("stepfunctions_work");
pub const BEGUN: Table<Timestamp> = Table::new("stepfunctions_begun");

#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct MachineRow {
    pub name: String,
    pub kind: StateMachineType,
    pub settings: Settings,
    pub created_at: Timestamp,
    pub tags: IndexMap<String, String>,
    /// The number of the last version; no number is used twice.
    #[serde(default)]
    pub versions: u64,
}

impl MachineRow {
    /// Whether it was created as another one is.
    pub fn is_same(&self, other: &Self) -> bool {
        let settings = Settings {
            revision_id: other.settings.revision_id.clone(),
            updated_at: other.settings.updated_at,
            ..self.settings.clone()
        };
        settings == other.settings && self.kind == other.kind
    }
}

/// A version: a revision that stays as it is.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct VersionRow {
    pub number: u64,
    pub description: Option<String>,
    pub settings: Settings,
    pub created_at: Timestamp,
    /// What told the request that published it from all others.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub creation: Option<String>,
}

impl VersionRow {
    pub fn item(&self) -> VersionItem {
        VersionItem { number: self.number, created_at: self.created_at, creation: self.creation.clone() }
    }
}

#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct VersionItem {
    pub number: u64,
    pub created_at: Timestamp,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub creation: Option<String>,
}

/// An alias: which versions executions are started of, and how many of a hundred of each.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct AliasRow {
    pub name: String,
    pub description: Option<String>,
    pub routes: Vec<Route>,
    pub created_at: Timestamp,
    pub updated_at: Timestamp,
    /// What told the request that created it from all others.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub creation: Option<String>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Route {
    pub version: u64,
    pub weight: i32,
}

/// What a revision of a state machine is made of; an execution keeps those that it was started with.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Settings {
    pub definition: String,
    pub role_arn: String,
    pub logging: LoggingConfiguration,
    pub tracing: TracingConfiguration,
    /// None until the first update.
    pub revision_id: Option<String>,
    pub updated_at: Timestamp,
}

impl Settings {
    /// Logging and tracing make no revision.
    pub fn is_revision_of(&self, other: &Self) -> bool {
        (&self.definition, &self.role_arn, &self.revision_id)
            == (&other.definition, &other.role_arn, &other.revision_id)
    }
}

#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct ExecutionRow {
    pub name: String,
    pub started_at: Timestamp,
    pub stopped_at: Option<Timestamp>,
    pub status: ExecutionStatus,
    /// Of whoever started it and may ask again after a crash.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub token: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub trace_header: Option<String>,
    /// The version that it is of, and the alias that it was started through.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub version: Option<u64>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub alias: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub redriven: Option<Redriven>,
}

/// That an execution was taken up again: how often, when last, and by which request.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Redriven {
    pub count: u64,
    pub at: Timestamp,
    pub token: Option<String>,
}

impl ExecutionRow {
    pub fn redrives(&self) -> u64 {
        self.redriven.as_ref().map_or(0, |redriven| redriven.count)
    }

    /// The names under which it is listed.
    fn lists(&self, machine: &str) -> Vec<String> {
        let mut lists = vec![machine.to_owned()];
        lists.extend(self.version.map(|number| format!("{machine}:{number}")));
        lists.extend(self.alias.as_ref().map(|alias| format!("{machine}:{alias}")));
        lists
    }
}

#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct StartedRow {
    pub machine: String,
    pub run: String,
    /// Of the history.
    pub event: u64,
}

/// A task that `SendTaskSuccess` and its like can name. It stays when the task has ended: what comes too late is told so.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct TokenRow {
    pub execution: ExecutionId,
    /// The ARN of the state machine or the activity that it is a task of.
    pub resource: String,
    pub strand: u64,
    pub attempt: u64,
    /// The last sign of life.
    pub beat_at: Timestamp,
}

#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct ActivityRow {
    pub name: String,
    pub created_at: Timestamp,
    pub tags: IndexMap<String, String>,
    /// The number of the next task.
    pub next: u64,
}

#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct WorkRow {
    pub token: String,
    pub input: String,
}

pub fn execution_key(machine: &str, name: &str) -> Key {
    Key::new(machine).then(name)
}

fn latest_first(key: Key, started_at: Timestamp, name: &str) -> Key {
    key.then_descending(u64::try_from(started_at.millis()).unwrap_or_default()).then(name)
}

pub fn time_key(machine: &str, row: &ExecutionRow) -> Key {
    latest_first(Key::new(machine), row.started_at, &row.name)
}

pub fn status_key(machine: &str, row: &ExecutionRow) -> Key {
    latest_first(Key::new(machine).then(row.status.as_str()), row.started_at, &row.name)
}

pub fn history_key(machine: &str, name: &str, number: u64) -> Key {
    Key::new(machine).then(name).then_number(number)
}

/// The latest first.
pub fn version_key(machine: &str, number: u64) -> Key {
    Key::new(machine).then_descending(number)
}

pub fn alias_key(machine: &str, name: &str) -> Key {
    Key::new(machine).then(name)
}

pub fn work_key(activity: &str, number: u64) -> Key {
    Key::new(activity).then_number(number)
}

/// A new execution, in all its lists.
pub fn insert(tx: &Tx<'_>, subject: &Subject, row: &ExecutionRow, input: &str) -> Result<(), StoreError> {
    let (scope, machine) = (subject.scope(), subject.machine.as_str());
    EXECUTIONS.put(tx, &scope, execution_key(machine, &row.name), row)?;
    INPUTS.put(tx, &scope, execution_key(machine, &row.name), &input.to_owned())?;
    for list in row.lists(machine) {
        BY_TIME.put(tx, &scope, time_key(&list, row), &row.name)?;
        BY_STATUS.put(tx, &scope, status_key(&list, row), &row.name)?;
    }
    Ok(())
}

/// An execution that has ended.
pub fn end(
    tx: &Tx<'_>,
    scope: &Scope,
    machine: &str,
    name: &str,
    (status, at): (ExecutionStatus, Timestamp),
) -> Result<Option<ExecutionRow>, StoreError> {
    let Some(row) = EXECUTIONS.get(tx, scope, execution_key(machine, name))? else { return Ok(None) };
    let ended = ExecutionRow { status, stopped_at: Some(at), ..row.clone() };
    replace(tx, scope, machine, &row, &ended)?;
    Ok(Some(ended))
}

/// An execution whose status has changed, in all its lists.
pub fn replace(
    tx: &Tx<'_>,
    scope: &Scope,
    machine: &str,
    before: &ExecutionRow,
    after: &ExecutionRow,
) -> Result<(), StoreError> {
    for list in before.lists(machine) {
        BY_STATUS.delete(tx, scope, status_key(&list, before))?;
    }
    for list in after.lists(machine) {
        BY_STATUS.put(tx, scope, status_key(&list, after), &after.name)?;
    }
    EXECUTIONS.put(tx, scope, execution_key(machine, &after.name), after)
}
