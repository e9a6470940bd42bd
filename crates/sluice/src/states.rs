//! What an execution of a state machine has done since one last looked, from its history. Pure; `watch` asks and prints.

use aws::Timestamp;
use aws::stepfunctions::{HistoryEvent, HistoryEventType};
use serde_json::Value;
use std::collections::HashMap;

/// A job of SageMaker that a state runs.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Job {
    pub kind: Kind,
    pub name: String,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Kind {
    Processing,
    Training,
    Transform,
}

impl Kind {
    /// As people call it.
    pub fn words(self) -> &'static str {
        match self {
            Self::Processing => "processing job",
            Self::Training => "training job",
            Self::Transform => "transform job",
        }
    }

    pub fn log_group(self) -> &'static str {
        match self {
            Self::Processing => "/aws/sagemaker/ProcessingJobs",
            Self::Training => "/aws/sagemaker/TrainingJobs",
            Self::Transform => "/aws/sagemaker/TransformJobs",
        }
    }
}

/// Something that a task of the execution did. States of other types take no time and do nothing outside.
#[derive(Clone, Debug, PartialEq)]
pub struct Step {
    /// The event by which the task was entered: iterations of a map are tasks of one name.
    pub task: i64,
    pub state: String,
    pub what: What,
}

#[derive(Clone, Debug, PartialEq)]
pub enum What {
    Entered,
    Submitted(Job),
    /// A try failed.
    Failed(String),
    Exited {
        milliseconds: i64,
    },
}

/// A task that was entered.
#[derive(Clone)]
struct Open {
    task: i64,
    state: String,
    since: Timestamp,
}

/// How far the history was read.
#[derive(Default)]
pub struct Reader {
    last: i64,
    /// The task that each event belongs to, by the events' ids: a branch's events follow from each other.
    tasks: HashMap<i64, Open>,
}

impl Reader {
    /// The last event that was read; ids begin at 1.
    pub fn last(&self) -> i64 {
        self.last
    }

    /// What the events say, which come in the order of their ids. Those that were read before are passed over.
    pub fn read(&mut self, events: &[HistoryEvent]) -> Vec<Step> {
        let mut steps = Vec::new();
        for event in events {
            let id = event.id.unwrap_or_default();
            if id > self.last {
                self.last = id;
                steps.extend(self.step(id, event));
            }
        }
        steps
    }

    fn step(&mut self, id: i64, event: &HistoryEvent) -> Option<Step> {
        let at = event.timestamp.unwrap_or_default();
        let kind = event.r#type?;
        if kind == HistoryEventType::TaskStateEntered {
            let state = event.state_entered_event_details.as_ref()?.name.clone()?;
            self.tasks.insert(id, Open { task: id, state: state.clone(), since: at });
            return Some(Step { task: id, state, what: What::Entered });
        }
        // Each event follows from one of its own task until the task is left.
        let open = self.tasks.get(&event.previous_event_id?)?.clone();
        let step = |what| Some(Step { task: open.task, state: open.state.clone(), what });
        if kind == HistoryEventType::TaskStateExited {
            return step(What::Exited { milliseconds: at.millis() - open.since.millis() });
        }
        self.tasks.insert(id, open.clone());
        if let Some(failure) = failure(event) {
            return step(What::Failed(failure));
        }
        let submitted = event.task_submitted_event_details.as_ref()?;
        step(What::Submitted(job(submitted.output.as_deref()?)?))
    }
}

/// The job that an answer of SageMaker names.
fn job(answer: &str) -> Option<Job> {
    let answer: Value = serde_json::from_str(answer).ok()?;
    let kinds = [
        ("ProcessingJobArn", Kind::Processing),
        ("TrainingJobArn", Kind::Training),
        ("TransformJobArn", Kind::Transform),
    ];
    kinds.into_iter().find_map(|(member, kind)| {
        let name = answer.get(member)?.as_str()?.rsplit('/').next()?.to_owned();
        Some(Job { kind, name })
    })
}

/// What went wrong in a try of a task, which may be tried again or caught.
fn failure(event: &HistoryEvent) -> Option<String> {
    let words = |error: &Option<String>, cause: &Option<String>| {
        let error = error.as_deref().unwrap_or("States.TaskFailed");
        match cause.as_deref().map(cause_in_short).filter(|cause| !cause.is_empty()) {
            None => error.to_owned(),
            Some(cause) => format!("{error}: {cause}"),
        }
    };
    if let Some(d) = &event.task_failed_event_details {
        return Some(words(&d.error, &d.cause));
    }
    if let Some(d) = &event.task_timed_out_event_details {
        return Some(words(&d.error, &d.cause));
    }
    if let Some(d) = &event.task_start_failed_event_details {
        return Some(words(&d.error, &d.cause));
    }
    if let Some(d) = &event.task_submit_failed_event_details {
        return Some(words(&d.error, &d.cause));
    }
    if let Some(d) = &event.lambda_function_failed_event_details {
        return Some(words(&d.error, &d.cause));
    }
    None
}

/// The cause of a failed job is its whole description; what a person wants of it is the reason.
fn cause_in_short(cause: &str) -> String {
    let reason = serde_json::from_str::<Value>(cause).ok().and_then(|described| {
        let member =
            ["FailureReason", "ExitMessage", "errorMessage"].into_iter().find_map(|m| described.get(m));
        member.and_then(Value::as_str).map(str::to_owned)
    });
    reason.unwrap_or_else(|| cause.to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;
    use aws::stepfunctions::{
        StateEnteredEventDetails, StateExitedEventDetails, TaskFailedEventDetails, TaskSubmittedEventDetails,
    };

    fn event(id: i64, previous: i64, kind: HistoryEventType) -> HistoryEvent {
        HistoryEvent {
            id: Some(id),
            previous_event_id: Some(previous),
            timestamp: Some(Timestamp::from_millis(id * 1000)),
            r#type: Some(kind),
            ..Default::default()
        }
    }

    fn entered(id: i64, previous: i64, state: &str) -> HistoryEvent {
        let details = StateEnteredEventDetails { name: Some(state.into()), ..Default::default() };
        HistoryEvent {
            state_entered_event_details: Some(details),
            ..event(id, previous, HistoryEventType::TaskStateEntered)
        }
    }

    fn exited(id: i64, previous: i64, state: &str) -> HistoryEvent {
        let details = StateExitedEventDetails { name: Some(state.into()), ..Default::default() };
        HistoryEvent {
            state_exited_event_details: Some(details),
            ..event(id, previous, HistoryEventType::TaskStateExited)
        }
    }

    fn submitted(id: i64, previous: i64, answer: &str) -> HistoryEvent {
        let details = TaskSubmittedEventDetails { output: Some(answer.into()), ..Default::default() };
        HistoryEvent {
            task_submitted_event_details: Some(details),
            ..event(id, previous, HistoryEventType::TaskSubmitted)
        }
    }

    fn failed(id: i64, previous: i64, cause: &str) -> HistoryEvent {
        let details = TaskFailedEventDetails {
            error: Some("States.TaskFailed".into()),
            cause: Some(cause.into()),
            ..Default::default()
        };
        HistoryEvent {
            task_failed_event_details: Some(details),
            ..event(id, previous, HistoryEventType::TaskFailed)
        }
    }

    /// Two branches whose events alternate, a job in each, one of which fails and is tried again.
    #[test]
    fn events_are_told_of_the_state_that_they_follow_from() {
        let arn = |kind: &str, name: &str| {
            format!(r#"{{"{kind}JobArn":"arn:aws:sagemaker:us-east-1:1:{kind}-job/{name}"}}"#)
        };
        let history = vec![
            event(1, 0, HistoryEventType::ExecutionStarted),
            event(2, 1, HistoryEventType::ParallelStateEntered),
            entered(3, 2, "Train"),
            entered(4, 2, "Prepare"),
            event(5, 3, HistoryEventType::TaskScheduled),
            event(6, 4, HistoryEventType::TaskScheduled),
            submitted(7, 6, &arn("Processing", "prepare-1")),
            submitted(8, 5, &arn("Training", "train-1")),
            failed(9, 8, r#"{"TrainingJobName":"train-1","FailureReason":"AlgorithmError: no rows"}"#),
            exited(10, 7, "Prepare"),
            event(11, 9, HistoryEventType::TaskScheduled),
            submitted(12, 11, &arn("Training", "train-2")),
            exited(13, 12, "Train"),
        ];
        let job = |kind, name: &str| Job { kind, name: name.into() };
        let step = |task, state: &str, what| Step { task, state: state.into(), what };
        let expected = [
            step(3, "Train", What::Entered),
            step(4, "Prepare", What::Entered),
            step(4, "Prepare", What::Submitted(job(Kind::Processing, "prepare-1"))),
            step(3, "Train", What::Submitted(job(Kind::Training, "train-1"))),
            step(3, "Train", What::Failed("States.TaskFailed: AlgorithmError: no rows".into())),
            step(4, "Prepare", What::Exited { milliseconds: 6000 }),
            step(3, "Train", What::Submitted(job(Kind::Training, "train-2"))),
            step(3, "Train", What::Exited { milliseconds: 10_000 }),
        ];
        let mut whole = Reader::default();
        assert_eq!(whole.read(&history), expected);
        // In parts that overlap, as they are asked for while it runs, it is the same, each told once.
        let mut parts = Reader::default();
        let told: Vec<Step> =
            (0..history.len()).flat_map(|n| parts.read(&history[n.saturating_sub(3)..=n])).collect();
        assert_eq!(told, expected);
        assert_eq!(parts.last(), 13);
    }

    #[test]
    fn a_cause_is_told_in_short() {
        for (cause, expected) in [
            (r#"{"ProcessingJobName":"p","ExitMessage":"exit code 3"}"#, "exit code 3"),
            (r#"{"errorMessage":"division by zero","errorType":"ZeroDivisionError"}"#, "division by zero"),
            ("plain words", "plain words"),
            (r#"{"other":1}"#, r#"{"other":1}"#),
        ] {
            assert_eq!(cause_in_short(cause), expected);
        }
    }

    #[test]
    fn only_jobs_are_taken_for_jobs() {
        assert_eq!(job(r#"{"ExecutionArn":"arn:aws:states:us-east-1:1:execution:m:e"}"#), None);
        assert_eq!(job("not JSON"), None);
        let transform = job(r#"{"TransformJobArn":"arn:aws:sagemaker:us-east-1:1:transform-job/t"}"#);
        assert_eq!(transform, Some(Job { kind: Kind::Transform, name: "t".into() }));
    }
}
