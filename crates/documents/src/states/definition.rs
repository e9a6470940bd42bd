//! A state machine as it was defined, read and checked.

use std::collections::BTreeSet;

use indexmap::IndexMap;
use serde_json::Value;

use super::choice::{Condition, Rule};
use super::jsonata::Query;
use super::path::Path;
use super::template::{Template, variable};

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

/// The language of a state's expressions.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Language {
    #[default]
    JsonPath,
    Jsonata,
}

impl Language {
    pub fn name(self) -> &'static str {
        match self {
            Self::JsonPath => "JSONPath",
            Self::Jsonata => "JSONata",
        }
    }
}

/// A state. In JSONata the fields of JSONPath have the values that they have where they aren't written: the input goes in,
/// and the result comes out, unless `output` says otherwise.
#[derive(Clone, Debug, PartialEq)]
pub struct State {
    pub comment: Option<String>,
    pub language: Language,
    /// `None` is `null`: the state sees `{}`.
    pub input_path: Option<Path>,
    /// `None` is `null`: the state yields `{}`.
    pub output_path: Option<Path>,
    pub assign: Option<Template>,
    pub output: Option<Template>,
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
    /// `Parameters` or `Arguments`.
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
    pub output: Option<Template>,
    pub next: String,
}

/// A number that is written, or is found in the input.
#[derive(Clone, Debug, PartialEq)]
pub enum Amount {
    Fixed(u64),
    /// The field's name, for messages.
    Path(&'static str, Path),
    /// The field's name, too.
    Query(&'static str, Query),
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
    pub output: Option<Template>,
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
    pub items: Items,
    pub item_selector: Option<Template>,
    pub processor: Flow,
    /// 0: no limit of its own.
    pub max_concurrency: Amount,
    pub result: ResultFlow,
    pub recovery: Recovery,
    pub next: Next,
}

/// Where a Map state's items are.
#[derive(Clone, Debug, PartialEq)]
pub enum Items {
    Path(Path),
    /// `Items`, in JSONata.
    Template(Template),
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
    SecondsQuery(Query),
    TimestampQuery(Query),
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
    /// `ErrorPath`, `CausePath`: a path or an intrinsic function; in JSONata, `Error` and `Cause` themselves.
    Expression(super::template::Expression),
}

/// Something to mend in a definition.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Diagnostic {
    /// `SCHEMA_VALIDATION_FAILED`, `MISSING_TRANSITION_TARGET`, `MISSING_END_STATE`, `INVALID_JSON_DESCRIPTION`,
    /// `INVALID_JSONATA_EXPRESSION`, `UNSUPPORTED_JSONATA_EXPRESSION`.
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

    /// Which variables each state reads, for the states that read any.
    pub fn variables(&self) -> IndexMap<String, Vec<String>> {
        let mut found = IndexMap::new();
        self.flow.variables(&mut found);
        found
    }
}

impl Flow {
    fn tasks<'a>(&'a self, at: &str, found: &mut Vec<(String, &'a Task)>) {
        for (name, state) in &self.states {
            let at = format!("{at}/States/{name}");
            if let Kind::Task(task) = &state.kind {
                found.push((at, task));
                continue;
            }
            for (place, flow) in state.flows() {
                flow.tasks(&format!("{at}/{place}"), found);
            }
        }
    }

    fn variables(&self, found: &mut IndexMap<String, Vec<String>>) {
        for (name, state) in &self.states {
            let read = state.variables();
            if !read.is_empty() {
                found.insert(name.clone(), read.into_iter().collect());
            }
            for (_, flow) in state.flows() {
                flow.variables(found);
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

    /// Every state that may follow this one, and the field that says so.
    pub fn targets(&self) -> Vec<(String, &str)> {
        match &self.kind {
            Kind::Task(task) => with(&task.next, &task.recovery),
            Kind::Parallel(parallel) => with(&parallel.next, &parallel.recovery),
            Kind::Map(map) => with(&map.next, &map.recovery),
            Kind::Wait(wait) => only(&wait.next),
            Kind::Pass(pass) => only(&pass.next),
            Kind::Choice(choice) => {
                let choices = choice.choices.iter().enumerate();
                let mut targets: Vec<_> = choices
                    .map(|(index, branch)| (format!("Choices[{index}]/Next"), branch.next.as_str()))
                    .collect();
                targets.extend(choice.default.as_deref().map(|name| ("Default".to_owned(), name)));
                targets
            }
            Kind::Succeed | Kind::Fail(_) => Vec::new(),
        }
    }

    /// Whether its flow can end with it.
    pub fn is_terminal(&self) -> bool {
        match &self.kind {
            Kind::Task(task) => task.next == Next::End,
            Kind::Parallel(parallel) => parallel.next == Next::End,
            Kind::Map(map) => map.next == Next::End,
            Kind::Wait(wait) => wait.next == Next::End,
            Kind::Pass(pass) => pass.next == Next::End,
            Kind::Choice(_) => false,
            Kind::Succeed | Kind::Fail(_) => true,
        }
    }

    /// The flows within it, each with where it stands.
    pub fn flows(&self) -> Vec<(String, &Flow)> {
        match &self.kind {
            Kind::Parallel(parallel) => {
                let branches = parallel.branches.iter().enumerate();
                branches.map(|(index, flow)| (format!("Branches[{index}]"), flow)).collect()
            }
            Kind::Map(map) => vec![("ItemProcessor".to_owned(), &map.processor)],
            Kind::Task(_)
            | Kind::Choice(_)
            | Kind::Wait(_)
            | Kind::Pass(_)
            | Kind::Succeed
            | Kind::Fail(_) => Vec::new(),
        }
    }

    pub fn recovery(&self) -> Option<&Recovery> {
        match &self.kind {
            Kind::Task(task) => Some(&task.recovery),
            Kind::Parallel(parallel) => Some(&parallel.recovery),
            Kind::Map(map) => Some(&map.recovery),
            Kind::Choice(_) | Kind::Wait(_) | Kind::Pass(_) | Kind::Succeed | Kind::Fail(_) => None,
        }
    }

    /// Every `Assign` of the state.
    pub fn assigns(&self) -> Vec<&Template> {
        let mut found: Vec<&Template> = self.assign.iter().collect();
        if let Kind::Choice(choice) = &self.kind {
            found.extend(choice.choices.iter().filter_map(|branch| branch.assign.as_ref()));
        }
        let catchers = self.recovery().into_iter().flat_map(|recovery| &recovery.catch);
        found.extend(catchers.filter_map(|catcher| catcher.assign.as_ref()));
        found
    }

    /// The variables that the state's own fields read.
    pub fn variables(&self) -> BTreeSet<String> {
        let mut reads = Reads::default();
        reads.path(self.input_path.as_ref());
        reads.path(self.output_path.as_ref());
        reads.templates(self.assigns());
        reads.templates(&self.output);
        for catcher in self.recovery().into_iter().flat_map(|recovery| &recovery.catch) {
            reads.templates(&catcher.output);
        }
        match &self.kind {
            Kind::Task(task) => {
                reads.templates(
                    [&task.credentials, &task.parameters, &task.result.selector].into_iter().flatten(),
                );
                reads.amounts([&task.timeout_seconds, &task.heartbeat_seconds].into_iter().flatten());
            }
            Kind::Choice(choice) => {
                for branch in &choice.choices {
                    reads.templates(&branch.output);
                    reads.rule(&branch.rule);
                }
            }
            Kind::Parallel(parallel) => {
                reads.templates([&parallel.parameters, &parallel.result.selector].into_iter().flatten());
            }
            Kind::Map(map) => {
                match &map.items {
                    Items::Path(path) => reads.path(Some(path)),
                    Items::Template(template) => reads.templates([template]),
                }
                reads.templates([&map.item_selector, &map.result.selector].into_iter().flatten());
                reads.amounts([&map.max_concurrency]);
            }
            Kind::Wait(wait) => match &wait.until {
                Until::SecondsPath(path) | Until::TimestampPath(path) => reads.path(Some(path)),
                Until::SecondsQuery(query) | Until::TimestampQuery(query) => reads.query(query),
                Until::Seconds(_) | Until::Timestamp(_) => {}
            },
            Kind::Pass(pass) => reads.templates(&pass.parameters),
            Kind::Fail(fail) => {
                for text in [&fail.error, &fail.cause].into_iter().flatten() {
                    if let FailText::Expression(expression) = text {
                        reads.names.extend(expression.variables());
                    }
                }
            }
            Kind::Succeed => {}
        }
        reads.names
    }
}

/// Gathers the variables that are read.
#[derive(Default)]
struct Reads {
    names: BTreeSet<String>,
}

impl Reads {
    fn path(&mut self, path: Option<&Path>) {
        self.names.extend(path.and_then(variable));
    }

    fn query(&mut self, query: &Query) {
        self.names.extend(query.references().variables.iter().cloned());
    }

    fn templates<'t>(&mut self, templates: impl IntoIterator<Item = &'t Template>) {
        for template in templates {
            self.names.extend(template.variables());
        }
    }

    fn amounts<'a>(&mut self, amounts: impl IntoIterator<Item = &'a Amount>) {
        for amount in amounts {
            match amount {
                Amount::Fixed(_) => {}
                Amount::Path(_, path) => self.path(Some(path)),
                Amount::Query(_, query) => self.query(query),
            }
        }
    }

    fn rule(&mut self, rule: &Rule) {
        for path in rule.paths() {
            self.path(Some(path));
        }
        if let Rule::Condition(_, Condition::Query(query)) = rule {
            self.query(query);
        }
    }
}

fn only(next: &Next) -> Vec<(String, &str)> {
    match next {
        Next::State(name) => vec![("Next".to_owned(), name)],
        Next::End => Vec::new(),
    }
}

fn with<'a>(next: &'a Next, recovery: &'a Recovery) -> Vec<(String, &'a str)> {
    let mut targets = only(next);
    let catchers = recovery.catch.iter().enumerate();
    targets.extend(catchers.map(|(index, catcher)| (format!("Catch[{index}]/Next"), catcher.next.as_str())));
    targets
}
