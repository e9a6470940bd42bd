//! A state machine as it was defined, read and checked.

use indexmap::IndexMap;
use serde_json::Value;

use super::choice::Rule;
use super::path::Path;
use super::template::Template;

/// A whole definition.
#[derive(Clone, Debug, PartialEq)]
pub struct Definition {
    pub comment: Option<String>,
    pub timeout_seconds: Option<u64>,
    pub flow: Flow,
}

/// Where to start, and the states: a definition, a branch, or what is done with each item.
#[derive(Clone, Debug, PartialEq)]
pub struct Flow {
    pub start_at: String,
    pub states: IndexMap<String, State>,
}

#[derive(Clone, Debug, PartialEq)]
pub struct State {
    pub comment: Option<String>,
    /// `None` is `null`: the state sees `{}`.
    pub input_path: Option<Path>,
    /// `None` is `null`: the state yields `{}`.
    pub output_path: Option<Path>,
    pub assign: Option<Template>,
    pub kind: Kind,
}

#[derive(Clone, Debug, PartialEq)]
pub enum Kind {
    Task(Box<Task>),
    Choice(Choice),
    Parallel(Parallel),
    Map(Box<Map>),
    Wait(Wait),
    Pass(Pass),
    Succeed,
    Fail(Fail),
}

/// What follows a state.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Next {
    State(String),
    End,
}

#[derive(Clone, Debug, PartialEq)]
pub struct Task {
    pub resource: String,
    /// The role to assume for the call.
    pub credentials: Option<Template>,
    pub parameters: Option<Template>,
    pub result: ResultFlow,
    pub timeout_seconds: Option<Amount>,
    pub heartbeat_seconds: Option<Amount>,
    pub recovery: Recovery,
    pub next: Next,
}

/// What becomes of a result.
#[derive(Clone, Debug, PartialEq)]
pub struct ResultFlow {
    pub selector: Option<Template>,
    /// `None` is `null`: the result is dropped, and the input goes on.
    pub path: Option<Path>,
}

/// What is done about errors.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Recovery {
    pub retry: Vec<Retrier>,
    pub catch: Vec<Catcher>,
}

#[derive(Clone, Debug, PartialEq)]
pub struct Retrier {
    pub error_equals: Vec<String>,
    pub interval_seconds: u64,
    pub max_attempts: u64,
    pub backoff_rate: f64,
    pub max_delay_seconds: Option<u64>,
    pub full_jitter: bool,
}

#[derive(Clone, Debug, PartialEq)]
pub struct Catcher {
    pub error_equals: Vec<String>,
    pub result_path: Option<Path>,
    pub assign: Option<Template>,
    pub next: String,
}

/// A number that is written, or is found in the input.
#[derive(Clone, Debug, PartialEq)]
pub enum Amount {
    Fixed(u64),
    /// The field's name, for messages.
    Path(&'static str, Path),
}

#[derive(Clone, Debug, PartialEq)]
pub struct Choice {
    pub choices: Vec<Branch>,
    pub default: Option<String>,
}

/// One of the ways out of a Choice state.
#[derive(Clone, Debug, PartialEq)]
pub struct Branch {
    pub rule: Rule,
    pub assign: Option<Template>,
    pub next: String,
}

#[derive(Clone, Debug, PartialEq)]
pub struct Parallel {
    pub branches: Vec<Flow>,
    pub parameters: Option<Template>,
    pub result: ResultFlow,
    pub recovery: Recovery,
    pub next: Next,
}

#[derive(Clone, Debug, PartialEq)]
pub struct Map {
    pub items_path: Path,
    pub item_selector: Option<Template>,
    pub processor: Flow,
    /// 0: no limit of its own.
    pub max_concurrency: Amount,
    pub result: ResultFlow,
    pub recovery: Recovery,
    pub next: Next,
}

#[derive(Clone, Debug, PartialEq)]
pub struct Wait {
    pub until: Until,
    pub next: Next,
}

#[derive(Clone, Debug, PartialEq)]
pub enum Until {
    Seconds(u64),
    SecondsPath(Path),
    /// Milliseconds since 1970.
    Timestamp(i64),
    TimestampPath(Path),
}

#[derive(Clone, Debug, PartialEq)]
pub struct Pass {
    pub result: Option<Value>,
    pub parameters: Option<Template>,
    pub result_path: Option<Path>,
    pub next: Next,
}

#[derive(Clone, Debug, PartialEq)]
pub struct Fail {
    pub error: Option<FailText>,
    pub cause: Option<FailText>,
}

/// The error or cause of a Fail state.
#[derive(Clone, Debug, PartialEq)]
pub enum FailText {
    Fixed(String),
    /// `ErrorPath`, `CausePath`: a path or an intrinsic function.
    Expression(super::template::Expression),
}

/// Something to mend in a definition.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Diagnostic {
    /// `SCHEMA_VALIDATION_FAILED`, `MISSING_TRANSITION_TARGET`, `INVALID_JSON_DESCRIPTION`.
    pub code: &'static str,
    pub message: String,
    /// A pointer such as `/States/Train/Next`.
    pub location: String,
}

impl Definition {
    /// Every Task state, however deep, with where it stands.
    pub fn tasks(&self) -> Vec<(String, &Task)> {
        let mut found = Vec::new();
        self.flow.tasks("", &mut found);
        found
    }
}

impl Flow {
    fn tasks<'a>(&'a self, at: &str, found: &mut Vec<(String, &'a Task)>) {
        for (name, state) in &self.states {
            let at = format!("{at}/States/{name}");
            match &state.kind {
                Kind::Task(task) => found.push((at, task)),
                Kind::Parallel(parallel) => {
                    for (index, branch) in parallel.branches.iter().enumerate() {
                        branch.tasks(&format!("{at}/Branches[{index}]"), found);
                    }
                }
                Kind::Map(map) => map.processor.tasks(&format!("{at}/ItemProcessor"), found),
                Kind::Choice(_) | Kind::Wait(_) | Kind::Pass(_) | Kind::Succeed | Kind::Fail(_) => {}
            }
        }
    }
}

impl State {
    /// The state's type, as the definition names it.
    pub fn type_name(&self) -> &'static str {
        match self.kind {
            Kind::Task(_) => "Task",
            Kind::Choice(_) => "Choice",
            Kind::Parallel(_) => "Parallel",
            Kind::Map(_) => "Map",
            Kind::Wait(_) => "Wait",
            Kind::Pass(_) => "Pass",
            Kind::Succeed => "Succeed",
            Kind::Fail(_) => "Fail",
        }
    }

    /// Every state that may follow this one.
    pub fn targets(&self) -> Vec<(&'static str, &str)> {
        match &self.kind {
            Kind::Task(task) => with(&task.next, &task.recovery),
            Kind::Parallel(parallel) => with(&parallel.next, &parallel.recovery),
            Kind::Map(map) => with(&map.next, &map.recovery),
            Kind::Wait(wait) => only(&wait.next),
            Kind::Pass(pass) => only(&pass.next),
            Kind::Choice(choice) => {
                let mut targets: Vec<_> =
                    choice.choices.iter().map(|branch| ("Choices", branch.next.as_str())).collect();
                targets.extend(choice.default.as_deref().map(|name| ("Default", name)));
                targets
            }
            Kind::Succeed | Kind::Fail(_) => Vec::new(),
        }
    }
}

fn only(next: &Next) -> Vec<(&'static str, &str)> {
    match next {
        Next::State(name) => vec![("Next", name)],
        Next::End => Vec::new(),
    }
}

fn with<'a>(next: &'a Next, recovery: &'a Recovery) -> Vec<(&'static str, &'a str)> {
    let mut targets = only(next);
    targets.extend(recovery.catch.iter().map(|catcher| ("Catch", catcher.next.as_str())));
    targets
}
