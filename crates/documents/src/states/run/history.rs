//! The history of an execution, in the shapes of `GetExecutionHistory`.

use serde::{Deserialize, Serialize};
use serde_json::{Map, Value, json};

use super::{Ended, MAXIMUM_HISTORY, Run, Step};
use crate::states::budget::weight;

/// About what an event takes beside its details.
const EVENT_BYTES: usize = 200;

/// One event. `details` holds the member of the event's own kind, if it has one: `{"stateEnteredEventDetails": {…}}`.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct HistoryEvent {
    pub id: u64,
    pub previous_event_id: u64,
    /// Milliseconds since 1970.
    pub timestamp: i64,
    #[serde(rename = "type")]
    pub kind: String,
    #[serde(flatten)]
    pub details: Map<String, Value>,
}

/// How a task's resource is called in the history.
pub(super) enum Resource {
    Lambda(String),
    Activity(String),
    /// `sagemaker` and `createTrainingJob.sync`.
    Service {
        kind: String,
        action: String,
    },
}

impl Resource {
    pub fn of(arn: &str) -> Self {
        let parts: Vec<&str> = arn.splitn(6, ':').collect();
        match parts.as_slice() {
            [_, _, "lambda", _, _, _] => Self::Lambda(arn.to_owned()),
            [_, _, "states", _, _, rest] if rest.starts_with("activity:") => Self::Activity(arn.to_owned()),
            [_, _, _, _, _, rest] => match rest.rsplit_once(':') {
                Some((kind, action)) => Self::Service { kind: kind.to_owned(), action: action.to_owned() },
                None => Self::Service { kind: String::new(), action: (*rest).to_owned() },
            },
            _ => Self::Service { kind: String::new(), action: arn.to_owned() },
        }
    }

    /// The prefix of the events' kinds, and that of their members.
    fn prefixes(&self) -> (&'static str, &'static str) {
        match self {
            Self::Lambda(_) => ("LambdaFunction", "lambdaFunction"),
            Self::Activity(_) => ("Activity", "activity"),
            Self::Service { .. } => ("Task", "task"),
        }
    }
}

/// Adds what is known of an error.
pub(super) fn tell(details: &mut Map<String, Value>, error: Option<&String>, cause: Option<&String>) {
    for (key, value) in [("error", error), ("cause", cause)] {
        if let Some(value) = value {
            details.insert(key.to_owned(), Value::String(value.clone()));
        }
    }
}

impl Run {
    /// Adds an event. An empty `name` is for kinds without details of their own.
    ///
    /// The last place of a history is kept for the event of the end, here and not where states are entered: retries, items
    /// and branches add events, too.
    pub(super) fn record(
        &mut self,
        step: &Step<'_>,
        previous: u64,
        kind: impl Into<String>,
        name: &str,
        details: Value,
    ) -> u64 {
        if self.history + 1 >= MAXIMUM_HISTORY {
            self.is_full = true;
            return self.history;
        }
        self.record_end(step, previous, kind, name, details)
    }

    /// Adds the last event.
    pub(super) fn record_end(
        &mut self,
        step: &Step<'_>,
        previous: u64,
        kind: impl Into<String>,
        name: &str,
        details: Value,
    ) -> u64 {
        self.history += 1;
        self.written += EVENT_BYTES + weight(&details);
        let mut members = Map::new();
        if !name.is_empty() {
            members.insert(name.to_owned(), details);
        }
        self.fresh.push(HistoryEvent {
            id: self.history,
            previous_event_id: previous,
            timestamp: step.now,
            kind: kind.into(),
            details: members,
        });
        self.history
    }

    /// Adds an event to a strand.
    pub(super) fn follow(
        &mut self,
        step: &Step<'_>,
        strand: u64,
        kind: impl Into<String>,
        name: &str,
        details: Value,
    ) -> u64 {
        let id = self.record(step, self.strand(strand).last, kind, name, details);
        self.strand_mut(strand).last = id;
        id
    }

    /// Adds an event of a task. Its member's name follows from the resource and `what`.
    pub(super) fn follow_task(
        &mut self,
        step: &Step<'_>,
        strand: u64,
        resource: &Resource,
        what: &str,
        mut details: Map<String, Value>,
    ) {
        let (kind, member) = resource.prefixes();
        if let Resource::Service { kind, action } = resource {
            details.insert("resourceType".into(), Value::String(kind.clone()));
            details.insert("resource".into(), Value::String(action.clone()));
        }
        // A started function has nothing to tell.
        let silent = matches!((resource, what), (Resource::Lambda(_), "Started"));
        let member = if silent { String::new() } else { format!("{member}{what}EventDetails") };
        self.follow(step, strand, format!("{kind}{what}"), &member, Value::Object(details));
    }

    pub(super) fn ends(&mut self, step: &Step<'_>, strand: u64, ended: Ended) {
        // It ends otherwise.
        if self.is_full {
            return;
        }
        let last = self.strand(strand).last;
        match &ended {
            Ended::Succeeded { output } => {
                let details = json!({"output": output.to_string(), "outputDetails": {"truncated": false}});
                let name = "executionSucceededEventDetails";
                self.record_end(step, last, "ExecutionSucceeded", name, details);
            }
            Ended::Failed { error, cause }
            | Ended::TimedOut { error, cause }
            | Ended::Aborted { error, cause } => {
                let mut details = Map::new();
                tell(&mut details, error.as_ref(), cause.as_ref());
                let name = "executionFailedEventDetails";
                self.record_end(step, last, "ExecutionFailed", name, Value::Object(details));
            }
        }
        self.strands.clear();
        self.ended = Some(ended);
    }
}
