//! What an execution did in each state, put together from its history. Pure.

use aws::Timestamp;
use aws::stepfunctions::ExecutionStatus;
use serde_json::{Map, Value};
use std::collections::{HashMap, HashSet};

/// An event of a history, with the details of whatever kind it is.
#[derive(Clone, Debug)]
pub struct Event {
    pub id: i64,
    pub previous: i64,
    pub at: Option<Timestamp>,
    pub kind: String,
    pub details: Map<String, Value>,
}

impl Event {
    pub fn of(event: &aws::stepfunctions::HistoryEvent) -> Self {
        let value = serde_json::to_value(event).unwrap_or_default();
        let members = value.as_object().into_iter().flatten();
        let mut details = members.filter(|(name, _)| name.ends_with("EventDetails"));
        let details = details.find_map(|(_, details)| details.as_object().cloned());
        Self {
            id: event.id.unwrap_or_default(),
            previous: event.previous_event_id.unwrap_or_default(),
            at: event.timestamp,
            kind: event.r#type.map_or_else(String::new, |kind| kind.as_str().to_owned()),
            details: details.unwrap_or_default(),
        }
    }

    pub fn text(&self, name: &str) -> Option<&str> {
        self.details.get(name).and_then(Value::as_str)
    }

    pub fn is_failure(&self) -> bool {
        ["Failed", "TimedOut"].iter().any(|end| self.kind.ends_with(end))
    }
}

/// One time that a state was entered.
#[derive(Clone, Debug)]
pub struct Visit {
    pub state: String,
    pub status: &'static str,
    pub entered: Option<Timestamp>,
    pub exited: Option<Timestamp>,
    pub input: Option<String>,
    pub output: Option<String>,
    /// What went wrong last, also if it was tried again or caught.
    pub failure: Option<Failure>,
    /// How often its task was called.
    pub attempts: usize,
    /// What its task was called with.
    pub called: Option<String>,
    /// The item of the map that it was about.
    pub item: Option<i64>,
    pub events: Vec<i64>,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Failure {
    pub error: String,
    pub cause: String,
    pub at: i64,
}

/// What an execution did.
#[derive(Clone, Debug, Default)]
pub struct Path {
    pub visits: Vec<Visit>,
    /// From one state to another; the start and the end of a flow have no name.
    pub taken: HashSet<(String, String)>,
}

impl Path {
    pub fn of(events: &[Event], status: ExecutionStatus) -> Self {
        let mut reader = Reader::default();
        for event in events {
            reader.read(event);
        }
        reader.end(status)
    }

    pub fn of_state<'a>(&'a self, state: &'a str) -> impl DoubleEndedIterator<Item = &'a Visit> {
        self.visits.iter().filter(move |visit| visit.state == state)
    }

    /// How a state stands: what is wrong is said first, then what goes on.
    pub fn status(&self, state: &str) -> &'static str {
        let all: Vec<&str> = self.of_state(state).map(|visit| visit.status).collect();
        let order = ["Failed", "TimedOut", "InProgress", "Aborted", "Caught", "Succeeded"];
        order.into_iter().find(|status| all.contains(status)).unwrap_or("")
    }
}

#[derive(Default)]
struct Reader {
    path: Path,
    /// The visit that an event is of, and the item.
    of_event: HashMap<i64, (Option<usize>, Option<i64>)>,
}

impl Reader {
    fn read(&mut self, event: &Event) {
        let (before, mut item) = self.of_event.get(&event.previous).copied().unwrap_or_default();
        if let Some(index) = event.details.get("index").and_then(Value::as_i64) {
            item = Some(index);
        }
        let name = event.text("name").unwrap_or_default();
        let visit = if event.kind.ends_with("StateEntered") {
            Some(self.enter(event, name, before, item))
        } else if event.kind.ends_with("StateExited") {
            self.open(name, before, item)
        } else {
            before
        };
        self.of_event.insert(event.id, (visit, item));
        let Some(visit) = visit.map(|number| &mut self.path.visits[number]) else { return };
        visit.events.push(event.id);
        if event.kind.ends_with("StateExited") {
            visit.exited = event.at;
            visit.output = event.text("output").map(str::to_owned);
        }
        if event.kind.ends_with("Scheduled") {
            visit.attempts += 1;
            visit.called = event.text("parameters").or(event.text("input")).map(str::to_owned);
        }
        if event.is_failure() && !event.kind.starts_with("Execution") {
            let text = |name: &str| event.text(name).unwrap_or_default().to_owned();
            visit.failure = Some(Failure { error: text("error"), cause: text("cause"), at: event.id });
        }
        if event.kind.ends_with("Succeeded") {
            // What was tried again and went well has not failed.
            visit.failure = None;
        }
    }

    fn enter(&mut self, event: &Event, name: &str, before: Option<usize>, item: Option<i64>) -> usize {
        // Not out of what it is inside of: that goes on.
        let from = before.map(|number| &self.path.visits[number]).filter(|visit| visit.exited.is_some());
        let from = from.map_or("", |visit| visit.state.as_str()).to_owned();
        self.path.taken.insert((from, name.to_owned()));
        self.path.visits.push(Visit {
            state: name.to_owned(),
            status: "InProgress",
            entered: event.at,
            exited: None,
            input: event.text("input").map(str::to_owned),
            output: None,
            failure: None,
            attempts: 0,
            called: None,
            item,
            events: Vec::new(),
        });
        self.path.visits.len() - 1
    }

    /// The visit that an exit is of: a state with others inside is left after the last of them.
    fn open(&self, name: &str, before: Option<usize>, item: Option<i64>) -> Option<usize> {
        let fits = |number: &usize| {
            let visit = &self.path.visits[*number];
            visit.state == name && visit.exited.is_none()
        };
        let all: Vec<usize> = (0..self.path.visits.len()).rev().filter(fits).collect();
        let nearest = before.filter(|number| fits(number));
        nearest
            .or_else(|| all.iter().find(|number| self.path.visits[**number].item == item).copied())
            .or_else(|| all.first().copied())
    }

    fn end(mut self, status: ExecutionStatus) -> Path {
        let unfinished = match status {
            ExecutionStatus::Running | ExecutionStatus::PendingRedrive => "InProgress",
            ExecutionStatus::Failed => "Failed",
            ExecutionStatus::TimedOut => "TimedOut",
            ExecutionStatus::Aborted => "Aborted",
            ExecutionStatus::Succeeded => "Succeeded",
        };
        let last = self.path.visits.len().saturating_sub(1);
        for (number, visit) in self.path.visits.iter_mut().enumerate() {
            visit.status = match (&visit.exited, &visit.failure) {
                (Some(_), Some(_)) => "Caught",
                (Some(_), None) => "Succeeded",
                // Others that ran beside what failed were given up.
                (None, None) if unfinished == "Failed" && number != last => "Aborted",
                (None, _) => unfinished,
            };
        }
        self.leave();
        self.path
    }

    /// Which states the flow ended in: those that were left and followed by none.
    fn leave(&mut self) {
        let followed: HashSet<String> = self.path.taken.iter().map(|(from, _)| from.clone()).collect();
        let ended = self.path.visits.iter().filter(|visit| visit.exited.is_some());
        let ended: Vec<String> =
            ended.map(|visit| visit.state.clone()).filter(|state| !followed.contains(state)).collect();
        self.path.taken.extend(ended.into_iter().map(|state| (state, String::new())));
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    /// `id previous kind name`, with details.
    fn events(lines: &[(i64, i64, &str, Value)]) -> Vec<Event> {
        let event = |(id, previous, kind, details): &(i64, i64, &str, Value)| Event {
            id: *id,
            previous: *previous,
            at: Some(Timestamp::from_millis(*id * 1000)),
            kind: (*kind).to_owned(),
            details: details.as_object().unwrap().clone(),
        };
        lines.iter().map(event).collect()
    }

    fn named(name: &str) -> Value {
        json!({"name": name, "input": "{}", "output": "1"})
    }

    fn shown(path: &Path) -> Vec<String> {
        let item = |visit: &Visit| visit.item.map(|i| format!("[{i}]")).unwrap_or_default();
        path.visits.iter().map(|v| format!("{}{} {} {}", v.state, item(v), v.status, v.attempts)).collect()
    }

    #[test]
    fn a_task_that_is_tried_again_succeeds() {
        let all = events(&[
            (1, 0, "ExecutionStarted", json!({})),
            (2, 0, "TaskStateEntered", named("A")),
            (3, 2, "TaskScheduled", json!({"parameters": "{\"x\":1}"})),
            (4, 3, "TaskFailed", json!({"error": "E", "cause": "c"})),
            (5, 4, "TaskScheduled", json!({"parameters": "{}"})),
            (6, 5, "TaskSucceeded", json!({})),
            (7, 6, "TaskStateExited", named("A")),
            (8, 7, "SucceedStateEntered", named("Done")),
            (9, 8, "SucceedStateExited", named("Done")),
            (10, 9, "ExecutionSucceeded", json!({})),
        ]);
        let path = Path::of(&all, ExecutionStatus::Succeeded);
        assert_eq!(shown(&path), ["A Succeeded 2", "Done Succeeded 0"]);
        assert_eq!(path.visits[0].failure, None);
        for way in [("", "A"), ("A", "Done"), ("Done", "")] {
            assert!(path.taken.contains(&(way.0.to_owned(), way.1.to_owned())), "{way:?}");
        }
        assert_eq!(path.taken.len(), 3);
    }

    #[test]
    fn what_is_caught_and_what_fails_is_told_apart() {
        let mut all = events(&[
            (1, 0, "ExecutionStarted", json!({})),
            (2, 0, "TaskStateEntered", named("A")),
            (3, 2, "TaskScheduled", json!({})),
            (4, 3, "TaskFailed", json!({"error": "E", "cause": "because"})),
            (5, 4, "TaskStateExited", named("A")),
            (6, 5, "FailStateEntered", named("F")),
        ]);
        let path = Path::of(&all, ExecutionStatus::Running);
        assert_eq!(shown(&path), ["A Caught 1", "F InProgress 0"]);
        all.extend(events(&[(7, 6, "ExecutionFailed", json!({"error": "X"}))]));
        let path = Path::of(&all, ExecutionStatus::Failed);
        assert_eq!((path.status("A"), path.status("F"), path.status("Z")), ("Caught", "Failed", ""));
        let failure = path.visits[0].failure.clone().unwrap();
        assert_eq!((failure.error.as_str(), failure.cause.as_str(), failure.at), ("E", "because", 4));
    }

    #[test]
    fn items_of_a_map_are_kept_apart() {
        let all = events(&[
            (1, 0, "ExecutionStarted", json!({})),
            (2, 0, "MapStateEntered", named("M")),
            (3, 2, "MapStateStarted", json!({"length": 2})),
            (4, 3, "MapIterationStarted", json!({"name": "M", "index": 0})),
            (5, 4, "PassStateEntered", named("P")),
            (6, 3, "MapIterationStarted", json!({"name": "M", "index": 1})),
            (7, 6, "PassStateEntered", named("P")),
            (8, 7, "PassStateExited", named("P")),
            (9, 5, "PassStateExited", named("P")),
            (10, 9, "MapIterationSucceeded", json!({"name": "M", "index": 0})),
            (11, 10, "MapStateSucceeded", json!({})),
            (12, 11, "MapStateExited", named("M")),
        ]);
        let path = Path::of(&all, ExecutionStatus::Running);
        assert_eq!(shown(&path), ["M Succeeded 0", "P[0] Succeeded 0", "P[1] Succeeded 0"]);
        assert_eq!(path.visits[1].exited, Some(Timestamp::from_millis(9000)));
        assert!(path.taken.contains(&(String::new(), "P".to_owned())));
        assert!(path.taken.contains(&("P".to_owned(), String::new())));
    }

    #[test]
    fn what_an_end_left_open_is_said() {
        let all = events(&[(1, 0, "ExecutionStarted", json!({})), (2, 0, "WaitStateEntered", named("W"))]);
        for (status, expected) in [
            (ExecutionStatus::Running, "InProgress"),
            (ExecutionStatus::Aborted, "Aborted"),
            (ExecutionStatus::TimedOut, "TimedOut"),
        ] {
            assert_eq!(Path::of(&all, status).status("W"), expected);
        }
    }
}
