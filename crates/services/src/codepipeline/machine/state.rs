//! What a pipeline's machine is made of.

use aws::codepipeline::{
    ActionExecutionStatus, ExecutionMode, StageExecutionStatus, StageRetryMode, StageTransitionType,
    TriggerType,
};
use aws::{Account, Region};
use engine::ExecutionId;
use indexmap::IndexMap;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// Executions of a pipeline that may be active at a time, where they queue or run side by side. [Quotas]
pub const MOST_ACTIVE: usize = 50;
/// Actions of one execution that may run at a time in PARALLEL mode. [Quotas]
pub const MOST_PARALLEL_ACTIONS: usize = 5;

/// Which pipeline: a name that is used again after a deletion is another pipeline, and has another id.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Subject {
    pub account: Account,
    pub region: Region,
    pub name: String,
    pub id: String,
}

impl Subject {
    pub fn execution_id(&self) -> ExecutionId {
        ExecutionId::new(&["codepipeline-pipeline", self.account.as_str(), self.region.as_str(), &self.id])
    }

    /// The id of the machine of an action execution.
    pub fn action_id(&self, action_execution: &str) -> ExecutionId {
        ExecutionId::new(&[
            "codepipeline-action",
            self.account.as_str(),
            self.region.as_str(),
            &self.id,
            action_execution,
        ])
    }

    /// `arn:aws:codepipeline:us-east-1:111111111111:name`
    pub fn arn(&self) -> String {
        format!("arn:aws:codepipeline:{}:{}:{}", self.region, self.account, self.name)
    }

    pub fn scope(&self) -> store::Scope {
        store::Scope::new(self.account, &self.region)
    }
}

/// What ordering needs of a declaration; the rest of it lies in a row.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Structure {
    pub version: i32,
    pub mode: ExecutionMode,
    pub stages: Vec<StagePlan>,
    /// A source action asks to be polled.
    pub polls: bool,
}

impl Structure {
    pub fn position(&self, stage: &str) -> Option<usize> {
        self.stages.iter().position(|s| s.name == stage)
    }
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct StagePlan {
    pub name: String,
    /// Actions that start together, in the order of their `runOrder`.
    pub groups: Vec<Vec<ActionPlan>>,
    /// What is checked before the first action, and after the last.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub conditions: BTreeMap<Hook, ConditionPlan>,
    /// A stage whose actions fail is retried by itself, once.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub auto_retry: Option<StageRetryMode>,
}

/// When a stage's condition is checked.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub enum Hook {
    BeforeEntry,
    OnSuccess,
}

impl Hook {
    pub const ALL: [Self; 2] = [Self::BeforeEntry, Self::OnSuccess];

    pub fn as_str(self) -> &'static str {
        match self {
            Self::BeforeEntry => "BeforeEntry",
            Self::OnSuccess => "OnSuccess",
        }
    }
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ConditionPlan {
    pub rules: Vec<String>,
    /// A condition that is not met skips the stage, instead of failing it.
    #[serde(default)]
    pub skips: bool,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ActionPlan {
    pub name: String,
    /// It waits for a person, and so is given up at once where other actions are waited for.
    pub approval: bool,
}

/// A stage as `GetPipelineState` shows it, and its lock.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct StageState {
    pub name: String,
    /// The execution inside, by its sequence.
    pub lock: Option<u64>,
    /// Executions in front: one at most where they supersede each other, and in order.
    pub waiting: Vec<u64>,
    pub inbound: Transition,
    pub outbound: Transition,
    pub latest: Option<Latest>,
}

impl StageState {
    pub fn new(name: &str) -> Self {
        let (inbound, outbound) = (Transition::default(), Transition::default());
        Self { name: name.to_owned(), lock: None, waiting: Vec::new(), inbound, outbound, latest: None }
    }

    pub fn transition(&mut self, kind: StageTransitionType) -> &mut Transition {
        match kind {
            StageTransitionType::Inbound => &mut self.inbound,
            StageTransitionType::Outbound => &mut self.outbound,
        }
    }
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Transition {
    pub enabled: bool,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub changed: Option<TransitionChange>,
}

impl Default for Transition {
    fn default() -> Self {
        Self { enabled: true, changed: None }
    }
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct TransitionChange {
    pub by: String,
    pub at: i64,
    pub reason: Option<String>,
}

/// The execution that entered a stage last, with the action executions of its run there.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Latest {
    pub execution: String,
    pub status: StageExecutionStatus,
    pub retries: u32,
    /// Retries that nobody asked for, and whether the last one was.
    #[serde(default)]
    pub auto_retries: u32,
    #[serde(default)]
    pub retried_itself: bool,
}

/// An execution. In the machine's state while it is active; in its row, as it ended, for a retry.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Execution {
    pub id: String,
    /// Executions are numbered as they start.
    pub sequence: u64,
    /// Of the declaration that it runs by.
    pub version: i32,
    pub mode: ExecutionMode,
    /// The stage that it is in, or in front of.
    pub stage: String,
    /// `None` while it waits in front.
    pub run: Option<Run>,
    pub intent: Intent,
    /// Raised by each retry.
    pub attempt: u32,
    pub started_at: i64,
}

/// What becomes of an execution once the actions that run have ended.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Intent {
    Go,
    Stop,
    /// The pipeline was updated.
    Cancel,
}

/// A stage being run.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Run {
    /// Actions that have been started, by name; the last start of each.
    pub actions: BTreeMap<String, ActionRun>,
    pub retries: u32,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub retried_at: Option<i64>,
    #[serde(default)]
    pub auto_retries: u32,
    #[serde(default)]
    pub retried_itself: bool,
    /// Conditions that were or are being checked.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub checks: BTreeMap<Hook, Check>,
}

/// A condition being checked.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Check {
    pub status: CheckStatus,
    /// The run of each rule, by its name.
    pub rules: BTreeMap<String, ActionRun>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum CheckStatus {
    InProgress,
    Succeeded,
    Failed,
    /// The execution was stopped, or cancelled by an update.
    Cancelled,
    /// Somebody said to go on all the same.
    Overridden,
}

impl Run {
    /// Actions and rules.
    pub fn running(&self) -> usize {
        let rules = self.checks.values().flat_map(|check| check.rules.values());
        let rules = rules.filter(|rule| rule.status == ActionExecutionStatus::InProgress).count();
        self.count(ActionExecutionStatus::InProgress) + rules
    }

    /// Actions, and the rules of conditions.
    pub fn runs_mut(&mut self) -> impl Iterator<Item = &mut ActionRun> {
        let rules = self.checks.values_mut().flat_map(|check| check.rules.values_mut());
        self.actions.values_mut().chain(rules)
    }

    pub fn failed(&self) -> bool {
        self.count(ActionExecutionStatus::Failed) > 0 || self.count(ActionExecutionStatus::Abandoned) > 0
    }

    fn count(&self, status: ActionExecutionStatus) -> usize {
        self.actions.values().filter(|a| a.status == status).count()
    }

    pub fn succeeded(&self, action: &str) -> bool {
        self.actions.get(action).is_some_and(|a| a.status == ActionExecutionStatus::Succeeded)
    }
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ActionRun {
    /// The actionExecutionId.
    pub id: String,
    pub status: ActionExecutionStatus,
    pub approval: bool,
}

/// What an execution is started with.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Start {
    /// The pipelineExecutionId.
    pub id: String,
    pub trigger: TriggerType,
    pub trigger_detail: Option<String>,
    /// Pipeline variables as resolved.
    #[serde(default, skip_serializing_if = "IndexMap::is_empty")]
    pub variables: IndexMap<String, String>,
    /// Commit ids that source actions take instead of the branch's head.
    #[serde(default, skip_serializing_if = "IndexMap::is_empty")]
    pub revisions: IndexMap<String, String>,
    /// What else they take that they are not configured with.
    #[serde(default, skip_serializing_if = "IndexMap::is_empty")]
    pub instead: IndexMap<String, Instead>,
}

/// What a source action takes in place of what its configuration names.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Instead {
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub object_key: Option<String>,
    /// What was pushed.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub branch: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub tag: Option<String>,
}

/// How far an execution or a stage is, in the words of the events.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Progress {
    Started,
    Resumed,
    Stopping,
    Stopped,
    Succeeded,
    Failed,
    Canceled,
    Superseded,
    /// Of a stage alone.
    Skipped,
}

impl Progress {
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Started => "STARTED",
            Self::Resumed => "RESUMED",
            Self::Stopping => "STOPPING",
            Self::Stopped => "STOPPED",
            Self::Succeeded => "SUCCEEDED",
            Self::Failed => "FAILED",
            Self::Canceled => "CANCELED",
            Self::Superseded => "SUPERSEDED",
            Self::Skipped => "SKIPPED",
        }
    }
}

/// What came about in one event, for the observer: rows and announcements. Not part of the state.
#[derive(Clone, Debug, PartialEq)]
pub enum Fact {
    Execution {
        execution: Execution,
        progress: Progress,
    },
    Stage {
        execution: Execution,
        progress: Progress,
    },
    /// An action that is given up; what it does goes on, and no longer matters.
    GivenUp {
        execution: Execution,
        action: String,
        id: String,
        canceled: bool,
        /// Of a rule, whose name `action` is then.
        rule: Option<Hook>,
    },
    Check {
        execution: Execution,
        hook: Hook,
        status: CheckStatus,
    },
}

/// Why a stage is not retried.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum RetryRefusal {
    NoSuchStage,
    /// It is running, or is being retried.
    Conflict(String),
    NotLatest,
    NotRetryable(String),
    TooMany,
}

/// Why a condition is not overridden.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum OverrideRefusal {
    NoSuchStage,
    NotLatest,
    NotOverridable(String),
    TooMany,
}

/// Why an execution is not stopped.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum StopRefusal {
    NotActive,
    Duplicate,
}
