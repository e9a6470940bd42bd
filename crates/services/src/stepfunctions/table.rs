//! How state machines, executions and activities lie in the store. An execution itself is one of the engine's; these rows
//! are its lists and its history.
//!
//! | table | key | row |
//! |---|---|---|
//! | `stepfunctions_machine` | name | the state machine |
//! | `stepfunctions_execution` | machine, name | what lists show |
//! | `stepfunctions_input` | machine, name | the input, as it was written |
//! | `stepfunctions_by_time` | machine, start (latest first), name | the name |
//! | `stepfunctions_by_status` | machine, status, start (latest first), name | the name |
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

pub fn work_key(activity: &str, number: u64) -> Key {
    Key::new(activity).then_number(number)
}

/// A new execution, in all its lists.
pub fn insert(tx: &Tx<'_>, subject: &Subject, row: &ExecutionRow, input: &str) -> Result<(), StoreError> {
    let (scope, machine) = (subject.scope(), subject.machine.as_str());
    EXECUTIONS.put(tx, &scope, execution_key(machine, &row.name), row)?;
    INPUTS.put(tx, &scope, execution_key(machine, &row.name), &input.to_owned())?;
    BY_TIME.put(tx, &scope, time_key(machine, row), &row.name)?;
    BY_STATUS.put(tx, &scope, status_key(machine, row), &row.name)
}

/// An execution that has ended.
pub fn end(
    tx: &Tx<'_>,
    scope: &Scope,
    machine: &str,
    name: &str,
    (status, at): (ExecutionStatus, Timestamp),
) -> Result<Option<ExecutionRow>, StoreError> {
    let key = execution_key(machine, name);
    let Some(mut row) = EXECUTIONS.get(tx, scope, key.clone())? else { return Ok(None) };
    BY_STATUS.delete(tx, scope, status_key(machine, &row))?;
    row.status = status;
    row.stopped_at = Some(at);
    BY_STATUS.put(tx, scope, status_key(machine, &row), &row.name)?;
    EXECUTIONS.put(tx, scope, key, &row)?;
    Ok(Some(row))
}
