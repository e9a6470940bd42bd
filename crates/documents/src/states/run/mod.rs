//! An execution of a definition, as a pure function: something happened, so the state changes, events enter the history,
//! and commands go out. Whoever holds a [`Run`] keeps it, carries its commands out, and tells it what came of them.
//!
//! An execution is a tree of *strands*. The root strand walks the definition's own states; a Parallel state has a strand
//! for each branch, a Map state one for each item in work. A strand that waits for something from outside does so under
//! the number of its *attempt*, so that a report that comes too late is known as such.

mod amount;
mod fan;
mod history;
mod recover;
mod redrive;
mod trial;
mod walk;

use std::cell::OnceCell;
use std::collections::{BTreeMap, VecDeque};

use serde::{Deserialize, Serialize};
use serde_json::{Map, Value, json};

pub use history::HistoryEvent;
pub use recover::HEARTBEAT_TIMEOUT;
pub use redrive::MAXIMUM_REDRIVABLE;
pub use trial::Trial;

use super::budget::{Budget, weight};
use super::definition::{Definition, Flow, Kind, State};
use super::scope::{Chance, Failure, Surroundings};

/// Events in the history of one execution (Step Functions' quota). The last one is that of its end, so an execution that
/// needs the place for something else fails.
pub const MAXIMUM_HISTORY: u64 = 25_000;
/// What a state may yield or take, in bytes (Step Functions' quota).
pub const MAXIMUM_PAYLOAD: usize = 262_144;

/// What one `Assign` may hold, in bytes, and so one variable.
pub const MAXIMUM_ASSIGNED: usize = 262_144;
/// What all variables of an execution may hold.
pub const MAXIMUM_VARIABLES: usize = 10 * 1024 * 1024;
/// Turns of strands in one happening, and bytes of the events that they add: it is applied in one transaction, which others
/// wait for. What is left follows in the next.
const MAXIMUM_TURNS: usize = 500;
const MAXIMUM_WRITTEN: usize = 4 << 20;
/// What the states, items and results of an execution that goes on may hold together, in bytes. It is written anew with
/// each happening.
const MAXIMUM_HELD: usize = 64 << 20;
/// A value nested deeper could not be read again where executions are kept (`serde_json` reads 128 levels).
const MAXIMUM_NESTING: usize = 100;

/// What is known of an execution from its start: most of the context object.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Facts {
    /// The execution's ARN.
    pub id: String,
    pub name: String,
    pub role_arn: String,
    /// As in `2026-01-02T03:04:05.678Z`.
    pub start_time: String,
    pub input: Value,
    pub state_machine_id: String,
    pub state_machine_name: String,
    pub region: String,
    pub redrive_count: u64,
}

/// An execution.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Run {
    pub facts: Facts,
    /// The number of the last event in the history.
    pub history: u64,
    /// The events that the last happening added. They belong into a journal: here they are not kept.
    #[serde(skip)]
    pub fresh: Vec<HistoryEvent>,
    strands: BTreeMap<u64, Strand>,
    strands_made: u64,
    /// The strands as they were before what the execution failed of.
    #[serde(default, skip_serializing_if = "redrive::is_none")]
    fallen: BTreeMap<u64, Strand>,
    pub ended: Option<Ended>,
    /// Only one state is tried.
    #[serde(skip)]
    trial: Option<Box<Trial>>,
    #[serde(skip)]
    commands: Vec<Command>,
    /// The strands that need nothing from outside to go on: they take turns, state by state.
    #[serde(default, skip_serializing_if = "VecDeque::is_empty")]
    ready: VecDeque<u64>,
    /// They go on in a happening of their own, which has been asked for.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    continues: bool,
    /// About how many bytes of events this happening has added.
    #[serde(skip)]
    written: usize,
    /// The history had no place for an event of this happening: nothing counts any more but that the execution fails.
    #[serde(skip)]
    is_full: bool,
}

/// How an execution ended.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub enum Ended {
    Succeeded { output: Value },
    Failed { error: Option<String>, cause: Option<String> },
    TimedOut { error: Option<String>, cause: Option<String> },
    Aborted { error: Option<String>, cause: Option<String> },
}

/// What can happen to an execution.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub enum Happening {
    Begun,
    Reported {
        strand: u64,
        attempt: u64,
        report: Report,
    },
    Woken {
        strand: u64,
        attempt: u64,
        purpose: Purpose,
    },
    /// By `StopExecution`.
    Stopped {
        error: Option<String>,
        cause: Option<String>,
    },
    /// The definition's `TimeoutSeconds` are over.
    OutOfTime,
    /// By `RedriveExecution`.
    Redriven,
    /// What was left to do by the happening before.
    Continued,
}

/// What came of a task.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub enum Report {
    /// A worker has taken an activity's task.
    Started {
        worker: Option<String>,
    },
    /// The call was answered; `.sync` and `.waitForTaskToken` wait on.
    Submitted {
        output: Value,
    },
    Succeeded {
        output: Value,
    },
    Failed {
        error: Option<String>,
        cause: Option<String>,
    },
    TimedOut {
        error: String,
        cause: Option<String>,
    },
}

/// What a timer is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Purpose {
    /// A Wait state's time has come, or that of another try.
    GoOn,
    /// A task's time is over.
    Timeout,
}

/// What is to be done outside.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub enum Command {
    Task {
        strand: u64,
        attempt: u64,
        call: Box<TaskCall>,
    },
    Wake {
        strand: u64,
        attempt: u64,
        purpose: Purpose,
        at: i64,
    },
    /// Nobody waits for this task any more.
    Cancel {
        strand: u64,
        attempt: u64,
    },
    /// There is more to do: [`Happening::Continued`], in so many milliseconds, so that others have their turn.
    Continue {
        after: i64,
    },
}

/// A task to carry out.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct TaskCall {
    pub state: String,
    pub resource: String,
    pub parameters: Value,
    /// The role to assume for it instead of the state machine's own.
    pub role_arn: Option<String>,
    /// For `SendTaskSuccess` and its like.
    pub token: String,
    pub timeout_seconds: Option<u64>,
    pub heartbeat_seconds: Option<u64>,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
struct Strand {
    parent: Option<u64>,
    /// The branch or the item that this strand is for.
    index: usize,
    /// How to find the strand's flow: a state, and which flow in it.
    place: Vec<(String, usize)>,
    state: String,
    /// The state's raw input.
    input: Value,
    /// The state to enter next, with its input, when the strand has its turn. Without one it does what its state is for.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    due: Option<(String, Value)>,
    /// Assigned on this strand; those of its ancestors are seen too.
    variables: Map<String, Value>,
    /// What `$$.Map.Item` is.
    item: Option<Value>,
    /// The event that the next one follows.
    last: u64,
    /// The event at which the state was entered, the one before it, and when that was.
    entered: u64,
    #[serde(default)]
    before: u64,
    /// The state can be tried again.
    #[serde(default)]
    recovers: bool,
    entered_at: String,
    /// Per retrier of the state.
    retries: Vec<u64>,
    attempt: u64,
    token: String,
    doing: Doing,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
enum Doing {
    Walking,
    Task,
    Waiting,
    Retrying,
    Branches {
        results: Vec<Option<Value>>,
    },
    /// The inputs of a Map state's items are made, one in each turn.
    Selecting {
        inputs: Vec<Value>,
        values: Vec<Value>,
        at_once: usize,
    },
    Items {
        /// What each item is worked on with, if it is not the item itself.
        #[serde(default, skip_serializing_if = "Vec::is_empty")]
        inputs: Vec<Value>,
        values: Vec<Value>,
        results: Vec<Option<Value>>,
        begun: usize,
        at_once: usize,
    },
}

/// One application of a happening: what everything below needs.
pub(super) struct Step<'a> {
    pub definition: &'a Definition,
    /// Milliseconds since 1970.
    pub now: i64,
    pub chance: &'a Chance,
    pub budget: Budget,
}

impl<'a> Step<'a> {
    fn new(definition: &'a Definition, now: i64, chance: &'a Chance, budget: Budget) -> Self {
        Self { definition, now, chance, budget }
    }
}

impl Run {
    /// An execution that has not begun; its first happening is [`Happening::Begun`].
    pub fn new(facts: Facts) -> Self {
        Self {
            facts,
            history: 0,
            fresh: Vec::new(),
            strands: BTreeMap::new(),
            strands_made: 0,
            fallen: BTreeMap::new(),
            ended: None,
            trial: None,
            commands: Vec::new(),
            ready: VecDeque::new(),
            continues: false,
            written: 0,
            is_full: false,
        }
    }

    /// What follows from a happening. One that comes too late (another attempt, a strand that is gone) changes nothing.
    pub fn apply(
        &mut self,
        definition: &Definition,
        happening: Happening,
        now: i64,
        chance: &Chance,
        budget: Budget,
    ) -> Vec<Command> {
        self.fresh.clear();
        self.written = 0;
        let step = Step::new(definition, now, chance, budget);
        if self.ended.is_none() || happening == Happening::Redriven {
            self.happen(&step, happening);
            if !self.continues {
                self.walk(&step);
            }
            if self.is_full && self.ended.is_none() {
                self.overflow(&step);
            } else if self.ended.is_none() && self.held() > MAXIMUM_HELD {
                self.outgrow(&step);
            }
            if self.ended.is_some() {
                self.ready.clear();
                self.continues = false;
            }
        }
        std::mem::take(&mut self.commands)
    }

    fn happen(&mut self, step: &Step<'_>, happening: Happening) {
        match happening {
            Happening::Begun => {
                let input = self.facts.input.to_string();
                let details = json!({"input": input, "inputDetails": {"truncated": false}, "roleArn": self.facts.role_arn});
                self.record(step, 0, "ExecutionStarted", "executionStartedEventDetails", details);
                let root = self.new_strand(None, 0, Vec::new(), 0);
                let (start, input) = (step.definition.flow.start_at.clone(), self.facts.input.clone());
                self.enter(root, start, input);
            }
            Happening::Reported { strand, attempt, report } => {
                if self.awaits(strand, attempt, &[Doing::Task]) {
                    self.reported(step, strand, report);
                }
            }
            Happening::Woken { strand, attempt, purpose: Purpose::Timeout } => {
                if self.awaits(strand, attempt, &[Doing::Task]) {
                    self.commands.push(Command::Cancel { strand, attempt });
                    self.reported(
                        step,
                        strand,
                        Report::TimedOut { error: "States.Timeout".into(), cause: None },
                    );
                }
            }
            Happening::Woken { strand, attempt, purpose: Purpose::GoOn } => {
                if self.awaits(strand, attempt, &[Doing::Waiting, Doing::Retrying]) {
                    self.woken(step, strand);
                }
            }
            Happening::Stopped { error, cause } => {
                let mut details = Map::new();
                history::tell(&mut details, error.as_ref(), cause.as_ref());
                let ended = Ended::Aborted { error, cause };
                self.end_from_outside(
                    step,
                    "ExecutionAborted",
                    "executionAbortedEventDetails",
                    details,
                    ended,
                );
            }
            Happening::Redriven => self.redriven(step),
            Happening::Continued => self.continues = false,
            Happening::OutOfTime => {
                let ended = Ended::TimedOut { error: None, cause: None };
                let name = "executionTimedOutEventDetails";
                self.end_from_outside(step, "ExecutionTimedOut", name, Map::new(), ended);
            }
        }
    }

    /// The one end of an execution whose history is full, wherever that was noticed.
    fn overflow(&mut self, step: &Step<'_>) {
        let cause =
            format!("The execution reached the maximum number of history events ({MAXIMUM_HISTORY}).");
        self.fail_whole(step, "States.Runtime", cause);
    }

    fn outgrow(&mut self, step: &Step<'_>) {
        let cause =
            format!("The states of the execution exceed the maximum size of {MAXIMUM_HELD} bytes together.");
        self.fail_whole(step, "States.DataLimitExceeded", cause);
    }

    /// About how many bytes the strands hold.
    fn held(&self) -> usize {
        let list = |values: &[Value]| values.iter().map(weight).sum::<usize>();
        let some = |values: &[Option<Value>]| values.iter().flatten().map(weight).sum::<usize>();
        let of = |strand: &Strand| {
            let due = strand.due.as_ref().map_or(0, |(_, input)| weight(input));
            let item = strand.item.as_ref().map_or(0, weight);
            let doing = match &strand.doing {
                Doing::Walking | Doing::Task | Doing::Waiting | Doing::Retrying => 0,
                Doing::Branches { results } => some(results),
                Doing::Selecting { inputs, values, .. } => list(inputs) + list(values),
                Doing::Items { inputs, values, results, .. } => list(inputs) + list(values) + some(results),
            };
            weight(&strand.input) + due + item + doing
        };
        self.strands.values().map(of).sum()
    }

    fn fail_whole(&mut self, step: &Step<'_>, error: &str, cause: String) {
        let (error, cause) = (Some(error.to_owned()), Some(cause));
        let mut details = Map::new();
        history::tell(&mut details, error.as_ref(), cause.as_ref());
        let ended = Ended::Failed { error, cause };
        self.end_from_outside(step, "ExecutionFailed", "executionFailedEventDetails", details, ended);
    }

    fn awaits(&self, strand: u64, attempt: u64, doing: &[Doing]) -> bool {
        self.strands
            .get(&strand)
            .is_some_and(|strand| strand.attempt == attempt && doing.contains(&strand.doing))
    }

    fn end_from_outside(
        &mut self,
        step: &Step<'_>,
        kind: &'static str,
        name: &'static str,
        details: Map<String, Value>,
        ended: Ended,
    ) {
        let last = self.strands.values().map(|strand| strand.last).max().unwrap_or(0);
        self.note_fall();
        self.abandon(&self.strands.keys().copied().collect::<Vec<_>>());
        self.record_end(step, last, kind, name, Value::Object(details));
        self.ended = Some(ended);
    }

    /// Takes strands out, and has what they wait for cancelled.
    fn abandon(&mut self, strands: &[u64]) {
        for number in strands {
            if let Some(strand) = self.strands.remove(number)
                && strand.doing == Doing::Task
            {
                self.commands.push(Command::Cancel { strand: *number, attempt: strand.attempt });
            }
        }
    }

    fn new_strand(
        &mut self,
        parent: Option<u64>,
        index: usize,
        place: Vec<(String, usize)>,
        last: u64,
    ) -> u64 {
        let number = self.strands_made;
        self.strands_made += 1;
        let strand = Strand {
            parent,
            index,
            place,
            state: String::new(),
            input: Value::Null,
            due: None,
            variables: Map::new(),
            item: None,
            last,
            entered: 0,
            before: 0,
            recovers: false,
            entered_at: String::new(),
            retries: Vec::new(),
            attempt: 0,
            token: String::new(),
            doing: Doing::Walking,
        };
        self.strands.insert(number, strand);
        number
    }

    fn strand(&self, number: u64) -> &Strand {
        self.strands.get(&number).expect("a strand that is worked on is there")
    }

    fn strand_mut(&mut self, number: u64) -> &mut Strand {
        self.strands.get_mut(&number).expect("a strand that is worked on is there")
    }

    /// The state that a strand is in.
    fn state<'d>(&self, step: &Step<'d>, strand: u64) -> &'d State {
        let strand = self.strand(strand);
        let flow = flow_at(&step.definition.flow, &strand.place);
        flow.states.get(&strand.state).expect("targets are checked when a definition is read")
    }

    /// What a strand's expressions mean by a variable's name: its own before those of its ancestors.
    fn variable(&self, number: u64, name: &str) -> Option<&Value> {
        let strand = self.strands.get(&number)?;
        strand.variables.get(name).or_else(|| self.variable(strand.parent?, name))
    }

    /// A member of the context object of a strand. `item` is what an item's input is being made of.
    fn context_member(&self, number: u64, item: Option<&Value>, name: &str) -> Option<Value> {
        let (facts, strand) = (&self.facts, self.strand(number));
        match name {
            "Execution" => Some(json!({
                "Id": facts.id, "Input": facts.input, "StartTime": facts.start_time, "Name": facts.name,
                "RoleArn": facts.role_arn, "RedriveCount": facts.redrive_count,
            })),
            "StateMachine" => Some(json!({"Id": facts.state_machine_id, "Name": facts.state_machine_name})),
            "State" => {
                let mut state = json!({"Name": strand.state, "EnteredTime": strand.entered_at});
                if strand.recovers {
                    state["RetryCount"] = json!(strand.retries.iter().sum::<u64>());
                }
                Some(state)
            }
            "Map" => item.or_else(|| self.item(number)).map(|item| json!({"Item": item})),
            "Task" => (!strand.token.is_empty()).then(|| json!({"Token": strand.token})),
            _ => None,
        }
    }

    /// The context object of a strand.
    fn context(&self, number: u64, item: Option<&Value>) -> Value {
        let names = ["Execution", "StateMachine", "State", "Map", "Task"];
        let member = |name: &str| Some((name.to_owned(), self.context_member(number, item, name)?));
        Value::Object(names.into_iter().filter_map(member).collect())
    }

    /// The item of the nearest Map state around a strand.
    fn item(&self, number: u64) -> Option<&Value> {
        let strand = self.strand(number);
        strand.item.as_ref().or_else(|| self.item(strand.parent?))
    }
}

/// What is around the expressions of a strand's state.
struct View<'r> {
    run: &'r Run,
    strand: u64,
    now: i64,
    budget: &'r Budget,
    /// While an item's input is made, the item is seen in the context of the Map state itself.
    item: Option<&'r Value>,
    context: OnceCell<Value>,
}

impl Surroundings for View<'_> {
    fn context(&self) -> &Value {
        self.context.get_or_init(|| self.run.context(self.strand, self.item))
    }

    fn context_member(&self, name: &str) -> Option<Value> {
        self.run.context_member(self.strand, self.item, name)
    }

    fn variable(&self, name: &str) -> Option<&Value> {
        self.run.variable(self.strand, name)
    }

    fn now(&self) -> i64 {
        self.now
    }

    fn budget(&self) -> &Budget {
        self.budget
    }
}

fn flow_at<'d>(root: &'d Flow, place: &[(String, usize)]) -> &'d Flow {
    place.iter().fold(root, |flow, (state, index)| {
        let state = flow.states.get(state).expect("a strand's place is one of the definition");
        match &state.kind {
            Kind::Parallel(parallel) => &parallel.branches[*index],
            Kind::Map(map) => &map.processor,
            Kind::Task(_)
            | Kind::Choice(_)
            | Kind::Wait(_)
            | Kind::Pass(_)
            | Kind::Succeed
            | Kind::Fail(_) => {
                unreachable!("only Parallel and Map states have flows")
            }
        }
    })
}

/// A value's text, unless it is too large, or nested so deep that it could not be read again where it is kept.
fn sized(value: &Value, name: &str) -> Result<String, Failure> {
    let text = value.to_string();
    if text.len() <= MAXIMUM_PAYLOAD && !is_deep(value, MAXIMUM_NESTING) {
        return Ok(text);
    }
    Err(Failure::new(
        "States.DataLimitExceeded",
        format!(
            "The state/task '{name}' returned a result with a size exceeding the maximum number of bytes service limit."
        ),
    ))
}

/// Whether a value has more levels than that.
fn is_deep(value: &Value, levels: usize) -> bool {
    match value {
        Value::Array(items) => levels == 0 || items.iter().any(|item| is_deep(item, levels - 1)),
        Value::Object(map) => levels == 0 || map.values().any(|member| is_deep(member, levels - 1)),
        Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) => false,
    }
}

#[cfg(test)]
pub(super) mod tests;
