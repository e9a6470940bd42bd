//! What an execution did in each state, put together from its history. Pure.
//!
//! Events name states only where one is entered and left. In between, an event is of the state of the event that it follows, except
//! for those of a Parallel or Map state itself: they follow what happened inside of it.

use aws::Timestamp;
use aws::stepfunctions::ExecutionStatus;
use serde_json::{Map, Value};
use std::collections::{HashMap, HashSet};

/// What is known of a visit until the history has been read to its end.
const OPEN: &str = "InProgress";
/// Visits of a state whose data is kept, the newest.
pub const MOST_VISITS: usize = 20;

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

    /// Leaves out what went in and came out, which a list of events does not show. Gives the length of what remains.
    pub fn lighten(&mut self) -> usize {
        for name in ["input", "output", "parameters", "assignedVariables", "taskCredentials"] {
            self.details.remove(name);
        }
        self.details.values().filter_map(Value::as_str).map(str::len).sum()
    }

    /// Whether it is of a Parallel or Map state as a whole, and not of what is inside.
    fn is_around(&self) -> bool {
        let is_edge = self.kind.ends_with("StateEntered") || self.kind.ends_with("StateExited");
        !is_edge && (self.kind.starts_with("Map") || self.kind.starts_with("Parallel"))
    }

    /// Whether it can follow from a failure without anything being done about that.
    fn follows_a_failure(&self) -> bool {
        self.kind.ends_with("StateFailed")
            || ["MapIterationFailed", "MapIterationAborted"].contains(&self.kind.as_str())
            || self.kind.starts_with("Execution")
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
    /// `Task`
    kind: String,
    /// The visit that it is inside of.
    parent: Option<usize>,
    /// Whether it failed by what is inside of it.
    has_fallen: bool,
}

impl Visit {
    fn is_open(&self) -> bool {
        self.exited.is_none() && self.status == OPEN
    }

    fn has_failed(&self) -> bool {
        self.failure.is_some() || self.has_fallen || (self.kind == "Fail" && self.exited.is_none())
    }
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
    pub fn of_state<'a>(&'a self, state: &'a str) -> impl DoubleEndedIterator<Item = &'a Visit> {
        self.visits.iter().filter(move |visit| visit.state == state)
    }

    /// How a state stands: what is wrong is said first, then what goes on.
    pub fn status(&self, state: &str) -> &'static str {
        let all: Vec<&str> = self.of_state(state).map(|visit| visit.status).collect();
        let order = ["Failed", "TimedOut", OPEN, "Aborted", "Caught", "Succeeded"];
        order.into_iter().find(|status| all.contains(status)).unwrap_or("")
    }
}

/// Reads a history, an event after the other.
#[derive(Default)]
pub struct Reader {
    path: Path,
    /// The state whose data is kept: a history can be much longer than what a person looks at.
    chosen: Option<String>,
    /// The newest visits of that.
    kept: Vec<usize>,
    /// The visit that an event is of, and the item.
    of_event: HashMap<i64, (Option<usize>, Option<i64>)>,
    /// The visits that the failure ended which is being told: if the execution ends with it, a redrive takes them up again.
    fallen: Vec<usize>,
    /// Where the execution failed.
    failed_at: Option<usize>,
}

impl Reader {
    /// Keeps what went into a state and came out of it.
    pub fn of_state(chosen: Option<&str>) -> Self {
        Self { chosen: chosen.map(str::to_owned), ..Self::default() }
    }

    pub fn read(&mut self, event: &Event) {
        let (before, mut item) = self.of_event.get(&event.previous).copied().unwrap_or_default();
        if let Some(index) = event.details.get("index").and_then(Value::as_i64) {
            item = Some(index);
        }
        let name = event.text("name").unwrap_or_default();
        let visit = if event.kind.ends_with("StateEntered") {
            Some(self.enter(event, name, before, item))
        } else if event.kind.ends_with("StateExited") {
            self.open(name, before, item)
        } else if event.is_around() {
            self.around(event, before)
        } else {
            before
        };
        let visit = match event.kind.as_str() {
            "ExecutionRedriven" => self.redriven().or(visit),
            "ExecutionFailed" => {
                self.failed_at = before;
                visit
            }
            _ => visit,
        };
        // What follows a map is about none of its items.
        if let Some(number) = visit.filter(|_| event.kind.contains("State")) {
            item = self.path.visits[number].item;
        }
        self.of_event.insert(event.id, (visit, item));
        if !event.follows_a_failure() {
            self.fallen.clear();
        }
        let Some(number) = visit else { return };
        self.path.visits[number].events.push(event.id);
        if event.is_around() {
            self.inside(event, number, before);
        } else {
            self.note(event, number);
        }
    }

    /// What an event tells of the visit that it is of.
    fn note(&mut self, event: &Event, number: usize) {
        let is_kept = self.chosen.as_ref() == Some(&self.path.visits[number].state);
        let data = |name: &str| event.text(name).filter(|_| is_kept).map(str::to_owned);
        let visit = &mut self.path.visits[number];
        if event.kind.ends_with("StateExited") {
            visit.exited = event.at;
            visit.output = data("output");
        }
        if event.kind.ends_with("Scheduled") {
            visit.attempts += 1;
            visit.called = data("parameters").or(data("input"));
        }
        if event.is_failure() && !event.kind.starts_with("Execution") {
            let text = |name: &str| event.text(name).unwrap_or_default().to_owned();
            visit.failure = Some(Failure { error: text("error"), cause: text("cause"), at: event.id });
        }
        if event.kind.ends_with("Succeeded") && !event.kind.starts_with("Execution") {
            // What was tried again and went well has not failed.
            visit.failure = None;
        }
    }

    /// What an event of a Parallel or Map state means for what is inside. The failure has no words of its own: they are told of
    /// what failed, which `before` is.
    fn inside(&mut self, event: &Event, number: usize, before: Option<usize>) {
        if event.kind.ends_with("StateSucceeded") {
            self.path.visits[number].failure = None;
        }
        // It begins anew, after what was inside has failed: a Parallel state says nothing of that.
        if event.kind.ends_with("StateStarted") {
            self.close_below(number);
        }
        if event.is_failure() {
            let inner = before.and_then(|before| self.path.visits[before].failure.clone());
            self.close_below(number);
            self.fallen.push(number);
            let visit = &mut self.path.visits[number];
            visit.failure = inner.or(visit.failure.take());
            visit.has_fallen |= event.kind.ends_with("StateFailed");
        }
    }

    /// What is inside of a visit goes on no more.
    fn close_below(&mut self, number: usize) {
        for below in number + 1..self.path.visits.len() {
            if !self.path.visits[below].is_open() || !self.line(Some(below)).any(|above| above == number) {
                continue;
            }
            let visit = &mut self.path.visits[below];
            visit.status = if visit.has_failed() { "Failed" } else { "Aborted" };
            self.fallen.push(below);
        }
    }

    /// What the last failure ended goes on; a Fail state is entered anew. Gives what had failed inside of others.
    fn redriven(&mut self) -> Option<usize> {
        let fallen = std::mem::take(&mut self.fallen);
        let leaf = fallen.iter().copied().find(|number| {
            let visit = &self.path.visits[*number];
            visit.failure.is_some() && !visit.has_fallen
        });
        for number in fallen {
            let visit = &mut self.path.visits[number];
            if visit.kind == "Fail" {
                continue;
            }
            visit.status = OPEN;
            if std::mem::take(&mut visit.has_fallen) {
                visit.failure = None;
            }
        }
        for visit in self.path.visits.iter_mut().filter(|visit| visit.kind == "Fail" && visit.is_open()) {
            visit.status = "Failed";
        }
        self.failed_at = None;
        leaf
    }

    /// A visit, what it is inside of, and so on.
    fn line(&self, from: Option<usize>) -> impl Iterator<Item = usize> {
        std::iter::successors(from, |number| self.path.visits[*number].parent)
    }

    /// The Parallel or Map state that an event is of which follows one inside.
    fn around(&self, event: &Event, before: Option<usize>) -> Option<usize> {
        let fits = |number: &usize| {
            let visit = &self.path.visits[*number];
            match event.text("name") {
                Some(name) => visit.state == name,
                None => event.kind.starts_with(&visit.kind) && visit.is_open() && !visit.has_fallen,
            }
        };
        self.line(before).find(fits)
    }

    fn enter(&mut self, event: &Event, name: &str, before: Option<usize>, item: Option<i64>) -> usize {
        let came = before.map(|number| &self.path.visits[number]);
        // Not out of what it is inside of: that goes on.
        let from = came.filter(|visit| visit.exited.is_some()).map_or("", |visit| visit.state.as_str());
        self.path.taken.insert((from.to_owned(), name.to_owned()));
        let parent = match came {
            Some(visit) if visit.is_open() => before,
            Some(visit) => visit.parent,
            None => None,
        };
        let number = self.path.visits.len();
        let is_kept = self.chosen.as_deref() == Some(name);
        if is_kept {
            self.kept.push(number);
            if self.kept.len() > MOST_VISITS {
                let oldest = &mut self.path.visits[self.kept.remove(0)];
                (oldest.input, oldest.called, oldest.output) = (None, None, None);
            }
        }
        self.path.visits.push(Visit {
            state: name.to_owned(),
            status: OPEN,
            entered: event.at,
            exited: None,
            input: event.text("input").filter(|_| is_kept).map(str::to_owned),
            output: None,
            failure: None,
            attempts: 0,
            called: None,
            item,
            events: Vec::new(),
            kind: event.kind.trim_end_matches("StateEntered").to_owned(),
            parent,
            has_fallen: false,
        });
        number
    }

    /// The visit that an exit is of: a state with others inside is left after the last of them.
    fn open(&self, name: &str, before: Option<usize>, item: Option<i64>) -> Option<usize> {
        let fits = |number: &usize| {
            let visit = &self.path.visits[*number];
            visit.state == name && visit.is_open()
        };
        let all: Vec<usize> = (0..self.path.visits.len()).rev().filter(fits).collect();
        let nearest = before.filter(|number| fits(number));
        nearest
            .or_else(|| all.iter().find(|number| self.path.visits[**number].item == item).copied())
            .or_else(|| all.first().copied())
    }

    /// The path of an execution of this status.
    pub fn end(mut self, status: ExecutionStatus) -> Path {
        let last = self.failed_at.unwrap_or_else(|| self.path.visits.len().saturating_sub(1));
        for (number, visit) in self.path.visits.iter_mut().enumerate().filter(|(_, v)| v.status == OPEN) {
            visit.status = match (visit.exited.is_some(), visit.has_failed()) {
                (true, true) => "Caught",
                (true, false) => "Succeeded",
                (false, has_failed) => match status {
                    ExecutionStatus::Running | ExecutionStatus::PendingRedrive => OPEN,
                    ExecutionStatus::TimedOut => "TimedOut",
                    ExecutionStatus::Failed if has_failed || number == last => "Failed",
                    ExecutionStatus::Succeeded if has_failed => "Failed",
                    // Others that ran beside what failed were given up.
                    ExecutionStatus::Aborted | ExecutionStatus::Failed | ExecutionStatus::Succeeded => {
                        "Aborted"
                    }
                },
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

    fn walked(events: &[Event], status: ExecutionStatus) -> Path {
        let mut reader = Reader::default();
        for event in events {
            reader.read(event);
        }
        reader.end(status)
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
        let path = walked(&all, ExecutionStatus::Succeeded);
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
        let path = walked(&all, ExecutionStatus::Running);
        assert_eq!(shown(&path), ["A Caught 1", "F InProgress 0"]);
        all.extend(events(&[(7, 6, "ExecutionFailed", json!({"error": "X"}))]));
        let path = walked(&all, ExecutionStatus::Failed);
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
        let path = walked(&all, ExecutionStatus::Running);
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
            assert_eq!(walked(&all, status).status("W"), expected);
        }
    }
    /// A map of two items, of which the second fails while the first still runs; then what follows.
    fn failing_map(following: &[(i64, i64, &str, Value)]) -> Vec<Event> {
        let mut all = vec![
            (1, 0, "ExecutionStarted", json!({})),
            (2, 0, "MapStateEntered", named("M")),
            (3, 2, "MapStateStarted", json!({"length": 2})),
            (4, 3, "MapIterationStarted", json!({"name": "M", "index": 0})),
            (5, 4, "TaskStateEntered", named("T")),
            (6, 5, "TaskScheduled", json!({})),
            (7, 3, "MapIterationStarted", json!({"name": "M", "index": 1})),
            (8, 7, "TaskStateEntered", named("T")),
            (9, 8, "TaskScheduled", json!({})),
            (10, 9, "TaskFailed", json!({"error": "E", "cause": "because"})),
            (11, 6, "MapIterationAborted", json!({"name": "M", "index": 0})),
            (12, 10, "MapIterationFailed", json!({"name": "M", "index": 1})),
        ];
        all.extend(following.iter().cloned());
        events(&all)
    }

    fn errors(path: &Path) -> Vec<&str> {
        path.visits.iter().map(|v| v.failure.as_ref().map_or("-", |f| f.error.as_str())).collect()
    }

    #[test]
    fn a_failed_item_stays_failed_when_its_map_is_caught() {
        let all = failing_map(&[
            (13, 10, "MapStateFailed", json!({})),
            (14, 13, "MapStateExited", named("M")),
            (15, 14, "PassStateEntered", named("After")),
            (16, 15, "PassStateExited", named("After")),
            (17, 16, "ExecutionSucceeded", json!({})),
        ]);
        let path = walked(&all, ExecutionStatus::Succeeded);
        assert_eq!(shown(&path), ["M Caught 0", "T[0] Aborted 1", "T[1] Failed 1", "After Succeeded 0"]);
        assert_eq!(errors(&path), ["E", "-", "E", "-"]);
        assert_eq!((path.status("T"), path.status("M")), ("Failed", "Caught"));
        assert!(path.taken.contains(&("M".to_owned(), "After".to_owned())), "{:?}", path.taken);
    }

    #[test]
    fn a_map_that_is_tried_again_has_what_failed_before() {
        let all = failing_map(&[
            (13, 10, "MapStateStarted", json!({"length": 1})),
            (14, 13, "MapIterationStarted", json!({"name": "M", "index": 0})),
            (15, 14, "TaskStateEntered", named("T")),
            (16, 15, "TaskScheduled", json!({})),
            (17, 16, "TaskSucceeded", json!({})),
            (18, 17, "TaskStateExited", named("T")),
            (19, 18, "MapIterationSucceeded", json!({"name": "M", "index": 0})),
            (20, 19, "MapStateSucceeded", json!({})),
            (21, 20, "MapStateExited", named("M")),
        ]);
        let path = walked(&all, ExecutionStatus::Succeeded);
        assert_eq!(
            shown(&path),
            ["M Succeeded 0", "T[0] Aborted 1", "T[1] Failed 1", "T[0] Succeeded 1"],
            "{path:#?}"
        );
        assert_eq!(errors(&path), ["-", "-", "E", "-"]);
    }

    #[test]
    fn a_failure_goes_up_to_the_execution() {
        let branch = |rest: &[(i64, i64, &str, Value)]| {
            let mut all = vec![
                (1, 0, "ExecutionStarted", json!({})),
                (2, 0, "ParallelStateEntered", named("Outer")),
                (3, 2, "ParallelStateStarted", json!({})),
                (4, 3, "ParallelStateEntered", named("Inner")),
                (5, 3, "WaitStateEntered", named("Beside")),
                (6, 4, "ParallelStateStarted", json!({})),
                (7, 6, "TaskStateEntered", named("T")),
                (8, 7, "TaskScheduled", json!({})),
                (9, 8, "TaskFailed", json!({"error": "E"})),
                (10, 9, "ParallelStateFailed", json!({})),
                (11, 10, "ParallelStateFailed", json!({})),
            ];
            all.extend(rest.iter().cloned());
            events(&all)
        };
        let ended = (12, 11, "ExecutionFailed", json!({"error": "E"}));
        let all = branch(std::slice::from_ref(&ended));
        let path_then = walked(&all, ExecutionStatus::Failed);
        assert_eq!(shown(&path_then), ["Outer Failed 0", "Inner Failed 0", "Beside Aborted 0", "T Failed 1"]);
        assert_eq!(errors(&path_then), ["E", "E", "-", "E"]);
        // Taken up again, all of that goes on.
        let redriven = (13, 12, "ExecutionRedriven", json!({"redriveCount": 1}));
        let again = (14, 13, "TaskScheduled", json!({}));
        let all = branch(&[ended.clone(), redriven.clone(), again.clone()]);
        let path_now = walked(&all, ExecutionStatus::Running);
        assert_eq!(
            shown(&path_now),
            ["Outer InProgress 0", "Inner InProgress 0", "Beside InProgress 0", "T InProgress 2"]
        );
        let all = branch(&[
            ended,
            redriven,
            again,
            (15, 14, "TaskSucceeded", json!({})),
            (16, 15, "TaskStateExited", named("T")),
            (17, 16, "ParallelStateSucceeded", json!({})),
            (18, 17, "ParallelStateExited", named("Inner")),
            (19, 13, "WaitStateExited", named("Beside")),
            (20, 19, "ParallelStateSucceeded", json!({})),
            (21, 20, "ParallelStateExited", named("Outer")),
        ]);
        let path = walked(&all, ExecutionStatus::Succeeded);
        assert_eq!(
            shown(&path),
            ["Outer Succeeded 0", "Inner Succeeded 0", "Beside Succeeded 0", "T Succeeded 2"]
        );
    }

    #[test]
    fn a_fail_state_is_entered_again_by_a_redrive() {
        let all = events(&[
            (1, 0, "ExecutionStarted", json!({})),
            (2, 0, "FailStateEntered", named("F")),
            (3, 2, "ExecutionFailed", json!({"error": "X"})),
            (4, 3, "ExecutionRedriven", json!({"redriveCount": 1})),
            (5, 4, "FailStateEntered", named("F")),
            (6, 5, "ExecutionFailed", json!({"error": "X"})),
        ]);
        assert_eq!(shown(&walked(&all, ExecutionStatus::Failed)), ["F Failed 0", "F Failed 0"]);
    }

    #[test]
    fn items_one_after_the_other_begin_at_the_start() {
        let all = events(&[
            (1, 0, "ExecutionStarted", json!({})),
            (2, 0, "MapStateEntered", named("M")),
            (3, 2, "MapStateStarted", json!({"length": 2})),
            (4, 3, "MapIterationStarted", json!({"name": "M", "index": 0})),
            (5, 4, "TaskStateEntered", named("P")),
            (6, 5, "TaskFailed", json!({"error": "E"})),
            (7, 6, "TaskStateExited", named("P")),
            (8, 7, "PassStateEntered", named("Q")),
            (9, 8, "PassStateExited", named("Q")),
            (10, 9, "MapIterationSucceeded", json!({"name": "M", "index": 0})),
            (11, 9, "MapIterationStarted", json!({"name": "M", "index": 1})),
            (12, 11, "TaskStateEntered", named("P")),
        ]);
        let path = walked(&all, ExecutionStatus::Running);
        assert_eq!(
            shown(&path),
            ["M InProgress 0", "P[0] Caught 0", "Q[0] Succeeded 0", "P[1] InProgress 0"]
        );
        assert!(path.taken.contains(&("Q".to_owned(), String::new())), "{:?}", path.taken);
        assert!(!path.taken.contains(&("Q".to_owned(), "P".to_owned())), "{:?}", path.taken);
    }

    #[test]
    fn data_is_kept_of_the_newest_visits_of_one_state() {
        let mut reader = Reader::of_state(Some("A"));
        let count = i64::try_from(MOST_VISITS).unwrap() + 1;
        for round in 0..count {
            let id = round * 4;
            for event in events(&[
                (id + 1, id, "PassStateEntered", named("A")),
                (id + 2, id + 1, "PassStateExited", named("A")),
                (id + 3, id + 2, "PassStateEntered", named("B")),
                (id + 4, id + 3, "PassStateExited", named("B")),
            ]) {
                reader.read(&event);
            }
        }
        let path = reader.end(ExecutionStatus::Running);
        assert!(path.of_state("B").all(|visit| visit.input.is_none() && visit.output.is_none()));
        let kept: Vec<bool> = path.of_state("A").map(|visit| visit.input.is_some()).collect();
        assert!(!kept[0] && kept[1..].iter().all(|is| *is), "{kept:?}");
        assert!(path.of_state("A").last().unwrap().output.is_some());
    }

    #[test]
    fn an_event_without_its_data_still_says_what_went_wrong() {
        let mut event = events(&[(
            1,
            0,
            "TaskScheduled",
            json!({"parameters": "12345", "resource": "ab", "error": "E"}),
        )])
        .remove(0);
        assert_eq!(event.lighten(), 3);
        assert_eq!((event.text("parameters"), event.text("resource")), (None, Some("ab")));
    }
}
