//! How pipelines lie in the store. What belongs to a pipeline's history is keyed by the pipeline's id and newest first, so
//! that a page of it is a short scan however long the history is.

use super::machine::action::{Began, External, Failure, Placed, Revision};
use super::machine::state::{self, CheckStatus, Hook, Instead, Subject};
use super::triggers::Seen;
use aws::codepipeline::{
    ActionExecutionStatus, ExecutionMode, PipelineDeclaration, PipelineExecutionStatus, TriggerType,
};
use aws::{Account, Region, Timestamp};
use indexmap::IndexMap;
use serde::{Deserialize, Serialize};
use store::{Key, Reader, Scope, StoreError, Table};

/// By name.
pub const PIPELINES: Table<PipelineRow> = Table::new("codepipeline_pipeline");
/// Every version of a declaration, by pipeline id and version.
pub const DECLARATIONS: Table<PipelineDeclaration> = Table::new("codepipeline_declaration");
/// By pipeline id and sequence, newest first.
pub const EXECUTIONS: Table<ExecutionRow> = Table::new("codepipeline_execution");
/// The sequence of an execution, by pipeline id and pipelineExecutionId.
pub const EXECUTION_NUMBERS: Table<u64> = Table::new("codepipeline_execution_number");
/// By pipeline id and number, newest first.
pub const ACTIONS: Table<ActionRow> = Table::new("codepipeline_action");
/// By pipeline id, the execution's sequence and the action execution's number, newest first.
pub const EXECUTION_ACTIONS: Table<u64> = Table::new("codepipeline_execution_action");
/// The number of an action execution, by pipeline id and approval token.
pub const APPROVALS: Table<u64> = Table::new("codepipeline_approval");
/// Which action execution a function's job is of, by job id; for as long as the function works on it.
pub const JOBS: Table<JobRow> = Table::new("codepipeline_job");
/// The number of an action's last execution, by pipeline id, stage and action.
pub const LATEST_ACTIONS: Table<u64> = Table::new("codepipeline_latest_action");
/// The pipelineExecutionId that a clientRequestToken started, by pipeline id and token.
pub const START_TOKENS: Table<String> = Table::new("codepipeline_start_token");
/// The commit that a polled source was last seen at, by pipeline id and action.
pub const POLLED: Table<String> = Table::new("codepipeline_polled");
/// Rule executions lie as action executions do, and are numbered with them.
pub const RULES: Table<ActionRow> = Table::new("codepipeline_rule");
pub const EXECUTION_RULES: Table<u64> = Table::new("codepipeline_execution_rule");
/// By pipeline id, stage, hook and rule.
pub const LATEST_RULES: Table<u64> = Table::new("codepipeline_latest_rule");
/// How a stage's conditions were found last, by pipeline id, stage and hook.
pub const CONDITIONS: Table<ConditionRow> = Table::new("codepipeline_condition");
/// The branches and tags that a repository with a trigger was last seen with, by pipeline id and action.
pub const TRIGGERED: Table<Seen> = Table::new("codepipeline_triggered");
/// Which action execution started something, by the id that it has where it is.
pub const STARTED: Table<StartedRow> = Table::new("codepipeline_started");

#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct JobRow {
    pub subject: Subject,
    /// Of the action execution.
    pub number: u64,
    /// It is a rule's.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub rule: Option<Hook>,
}

#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct ConditionRow {
    pub execution: String,
    pub status: CheckStatus,
    pub at: Timestamp,
}

/// Where executions of one kind lie: of actions, or of rules.
pub struct Runs {
    pub rows: &'static Table<ActionRow>,
    pub of_execution: &'static Table<u64>,
    pub latest: &'static Table<u64>,
}

pub const ACTION_RUNS: Runs =
    Runs { rows: &ACTIONS, of_execution: &EXECUTION_ACTIONS, latest: &LATEST_ACTIONS };
pub const RULE_RUNS: Runs = Runs { rows: &RULES, of_execution: &EXECUTION_RULES, latest: &LATEST_RULES };

impl Runs {
    pub fn of(rule: Option<Hook>) -> &'static Self {
        if rule.is_some() { &RULE_RUNS } else { &ACTION_RUNS }
    }
}

pub fn latest_key(pipeline: &str, stage: &str, rule: Option<Hook>, name: &str) -> Key {
    let key = Key::new(pipeline).then(stage);
    match rule {
        Some(hook) => key.then(hook.as_str()).then(name),
        None => key.then(name),
    }
}

#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct StartedRow {
    pub pipeline: String,
    /// Of the pipeline.
    pub id: String,
    /// Of the action execution.
    pub number: u64,
}

#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct PipelineRow {
    pub id: String,
    pub name: String,
    pub version: i32,
    pub declaration: PipelineDeclaration,
    pub created: Timestamp,
    pub updated: Timestamp,
    pub tags: IndexMap<String, String>,
}

impl PipelineRow {
    pub fn subject(&self, account: Account, region: &Region) -> Subject {
        Subject { account, region: region.clone(), name: self.name.clone(), id: self.id.clone() }
    }
}

#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct ExecutionRow {
    pub id: String,
    pub sequence: u64,
    pub version: i32,
    pub mode: ExecutionMode,
    pub status: PipelineExecutionStatus,
    pub trigger: TriggerType,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub trigger_detail: Option<String>,
    pub started_at: Timestamp,
    pub updated_at: Timestamp,
    #[serde(default, skip_serializing_if = "IndexMap::is_empty")]
    pub variables: IndexMap<String, String>,
    /// Commits that source actions are to take.
    #[serde(default, skip_serializing_if = "IndexMap::is_empty")]
    pub revisions: IndexMap<String, String>,
    #[serde(default, skip_serializing_if = "IndexMap::is_empty")]
    pub instead: IndexMap<String, Instead>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub sources: Vec<SourceRow>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub stop_reason: Option<String>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub succeeded_stages: Vec<String>,
    /// When it was started or retried last.
    pub resumed_at: Timestamp,
    /// The execution as it ended, where its stage can be retried.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub ended: Option<state::Execution>,
}

#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct SourceRow {
    pub action: String,
    pub artifact: Option<String>,
    pub revision: Revision,
    pub at: Timestamp,
}

#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct ActionRow {
    pub id: String,
    pub number: u64,
    pub execution: String,
    pub sequence: u64,
    pub version: i32,
    pub stage: String,
    /// The name of the action, or of the rule.
    pub action: String,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub rule: Option<Hook>,
    pub status: ActionExecutionStatus,
    pub started_at: Timestamp,
    pub updated_at: Timestamp,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub by: Option<String>,
    /// `None` until it is known, or if the action failed before it was.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub began: Option<Began>,
    #[serde(default)]
    pub external: External,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub outputs: Vec<Placed>,
    #[serde(default, skip_serializing_if = "IndexMap::is_empty")]
    pub variables: IndexMap<String, String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub error: Option<Failure>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub token: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub summary: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub revision: Option<Revision>,
}

pub fn declaration_key(pipeline: &str, version: i32) -> Key {
    Key::new(pipeline).then_number(u64::try_from(version).unwrap_or_default())
}

pub fn descending(pipeline: &str, number: u64) -> Key {
    Key::new(pipeline).then_descending(number)
}

pub fn execution_action_key(pipeline: &str, sequence: u64, number: u64) -> Key {
    Key::new(pipeline).then_descending(sequence).then_descending(number)
}

pub fn execution(
    reader: &Reader<'_>,
    scope: &Scope,
    pipeline: &str,
    id: &str,
) -> Result<Option<ExecutionRow>, StoreError> {
    match EXECUTION_NUMBERS.get(reader, scope, Key::new(pipeline).then(id))? {
        Some(sequence) => EXECUTIONS.get(reader, scope, descending(pipeline, sequence)),
        None => Ok(None),
    }
}

/// The action executions of an execution, newest first.
pub fn actions_of(
    reader: &Reader<'_>,
    scope: &Scope,
    pipeline: &str,
    sequence: u64,
) -> Result<Vec<ActionRow>, StoreError> {
    runs_of(&ACTION_RUNS, reader, scope, pipeline, sequence)
}

/// Those of actions or of rules, newest first.
pub fn runs_of(
    runs: &Runs,
    reader: &Reader<'_>,
    scope: &Scope,
    pipeline: &str,
    sequence: u64,
) -> Result<Vec<ActionRow>, StoreError> {
    let prefix = descending(pipeline, sequence).children();
    let mut rows = Vec::new();
    for (_, number) in runs.of_execution.scan(reader, scope, prefix, None, usize::MAX)? {
        rows.extend(runs.rows.get(reader, scope, descending(pipeline, number))?);
    }
    Ok(rows)
}

/// The tables whose rows are a pipeline's history, each keyed by the pipeline's id first.
pub fn forget_some(
    tx: &store::Tx<'_>,
    scope: &Scope,
    pipeline: &str,
    most: usize,
) -> Result<bool, StoreError> {
    let prefix = Key::new(pipeline).children();
    let mut left = most;
    for (_, row) in ACTIONS.scan(tx, scope, prefix.as_str(), None, left)? {
        let Some(external) = row.external.id.as_deref() else { continue };
        // What another pipeline has worked on since is its.
        if STARTED.get(tx, scope, external)?.is_some_and(|started| started.id == pipeline) {
            STARTED.delete(tx, scope, external)?;
        }
    }
    left = forget_from(&ACTIONS, tx, scope, &prefix, left)?;
    left = forget_from(&EXECUTION_ACTIONS, tx, scope, &prefix, left)?;
    left = forget_from(&EXECUTIONS, tx, scope, &prefix, left)?;
    left = forget_from(&EXECUTION_NUMBERS, tx, scope, &prefix, left)?;
    left = forget_from(&APPROVALS, tx, scope, &prefix, left)?;
    left = forget_from(&LATEST_ACTIONS, tx, scope, &prefix, left)?;
    left = forget_from(&START_TOKENS, tx, scope, &prefix, left)?;
    left = forget_from(&POLLED, tx, scope, &prefix, left)?;
    left = forget_from(&TRIGGERED, tx, scope, &prefix, left)?;
    left = forget_from(&RULES, tx, scope, &prefix, left)?;
    left = forget_from(&EXECUTION_RULES, tx, scope, &prefix, left)?;
    left = forget_from(&LATEST_RULES, tx, scope, &prefix, left)?;
    left = forget_from(&CONDITIONS, tx, scope, &prefix, left)?;
    left = forget_from(&DECLARATIONS, tx, scope, &prefix, left)?;
    Ok(left > 0)
}

fn forget_from<V: Serialize + serde::de::DeserializeOwned>(
    table: &Table<V>,
    tx: &store::Tx<'_>,
    scope: &Scope,
    prefix: &Key,
    most: usize,
) -> Result<usize, StoreError> {
    if most == 0 {
        return Ok(0);
    }
    let rows = table.scan(tx, scope, prefix.as_str(), None, most)?;
    for (key, _) in &rows {
        table.delete(tx, scope, key.as_str())?;
    }
    Ok(most - rows.len())
}
