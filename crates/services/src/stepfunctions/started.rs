//! What executions started, and by which execution something was started: jobs, builds and other executions, as the answers to
//! the calls of their tasks name them.

use super::machine::Execution;
use super::names::Subject;
use super::table::{HISTORY, MADE, STARTED, StartedRow, execution_key, history_key};
use crate::{Cx, OpResult};
use aws::stepfunctions::{DescribeExecution, DescribeExecutionInput, ExecutionStatus};
use documents::states::run::HistoryEvent;
use serde_json::Value;
use store::{Key, Reader, Scope, StoreError, Tx};

/// What one execution is asked for at once, of the first and of the last: a map may start thousands, and what comes of them is
/// trained and evaluated at the end.
const MOST: usize = 1_000;

/// The execution that started something, and the state that asked for it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct StartedBy {
    pub execution_arn: String,
    pub state_machine_arn: String,
    pub status: ExecutionStatus,
    pub state: Option<String>,
}

/// Something that an execution started.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Made {
    pub arn: String,
    /// Of the history: by which call.
    pub event_id: u64,
}

/// What an execution started, in order; the first and the last of what is too much.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MadeBy {
    pub made: Vec<Made>,
    /// Whether nothing was left out.
    pub is_all: bool,
}

/// Whether a call starts something: others answer with the ARNs of jobs, too.
fn starts(details: &Value) -> bool {
    let resource = details.get("resource").and_then(Value::as_str).unwrap_or_default();
    resource.starts_with("create") || resource.starts_with("start")
}

/// The ARN of what a call started, by what it answered.
fn started(answer: &Value) -> Option<&str> {
    let build = answer.get("Build").and_then(|build| build.get("Arn"));
    let named = ["TrainingJobArn", "ProcessingJobArn", "TransformJobArn", "ExecutionArn"];
    named.iter().find_map(|name| answer.get(name)).or(build)?.as_str()
}

/// Writes down what an event says was started.
pub fn note(tx: &Tx<'_>, machine: &Execution, event: &HistoryEvent) -> Result<(), StoreError> {
    // A call that nobody waits for has no TaskSubmitted.
    let name = match event.kind.as_str() {
        "TaskSubmitted" => "taskSubmittedEventDetails",
        "TaskSucceeded" => "taskSucceededEventDetails",
        _ => return Ok(()),
    };
    let Some(details) = event.details.get(name).filter(|details| starts(details)) else { return Ok(()) };
    let output = details.get("output").and_then(Value::as_str);
    let Some(Ok(answer)) = output.map(serde_json::from_str::<Value>) else { return Ok(()) };
    let Some(arn) = started(&answer) else { return Ok(()) };
    let (subject, scope) = (&machine.subject, machine.subject.scope());
    if STARTED.get(tx, &scope, arn)?.is_some() {
        return Ok(());
    }
    let row = StartedRow { machine: subject.machine.clone(), run: subject.run.clone(), event: event.id };
    STARTED.put(tx, &scope, arn, &row)?;
    let key = execution_key(&subject.machine, &subject.run).then_number(event.id);
    MADE.put(tx, &scope, key, &arn.to_owned())
}

/// By which execution of the caller's account something was started. Whoever asks needs to be allowed to describe that one.
pub async fn started_by(cx: &Cx, arn: &str) -> OpResult<Option<StartedBy>> {
    let Some(row) = cx.read(|r| STARTED.get(r, &cx.scope(), arn))? else { return Ok(None) };
    let subject = Subject {
        account: cx.account(),
        region: cx.region().clone(),
        machine: row.machine,
        run: row.run,
        express: false,
        redrives: 0,
    };
    let input = DescribeExecutionInput { execution_arn: subject.arn(), included_data: None };
    let execution = match cx.call::<DescribeExecution>(input).await {
        Ok(execution) => execution,
        Err(error) if error.code() == "ExecutionDoesNotExist" => return Ok(None),
        Err(error) => return Err(error),
    };
    Ok(Some(StartedBy {
        execution_arn: subject.arn(),
        state_machine_arn: subject.machine_arn(),
        status: execution.status.unwrap_or_default(),
        state: cx.read(|r| state_of(r, &subject, row.event))?,
    }))
}

/// The state that an event is of: the last that was entered before it.
fn state_of(r: &Reader<'_>, subject: &Subject, event: u64) -> Result<Option<String>, StoreError> {
    let mut id = event;
    while id > 0 {
        let key = history_key(&subject.machine, &subject.run, id);
        let Some(event) = HISTORY.get(r, &subject.scope(), key)? else { return Ok(None) };
        let entered = event.details.get("stateEnteredEventDetails").and_then(|d| d.get("name"));
        if let Some(name) = entered.and_then(Value::as_str) {
            return Ok(Some(name.to_owned()));
        }
        id = event.previous_event_id.min(id - 1);
    }
    Ok(None)
}

/// What an execution started. Whoever asks needs to be allowed to describe it.
pub async fn made_by(cx: &Cx, execution_arn: &str) -> OpResult<MadeBy> {
    let input = DescribeExecutionInput { execution_arn: execution_arn.to_owned(), included_data: None };
    cx.call::<DescribeExecution>(input).await?;
    let subject = Subject::read(execution_arn)?;
    let prefix = execution_key(&subject.machine, &subject.run).children();
    let (rows, is_all) = cx.read(|r| first_and_last(r, &subject.scope(), &prefix, MOST))?;
    let event = |key: &Key| key.parts().last().and_then(|part| part.parse().ok()).unwrap_or_default();
    let made = rows.into_iter().map(|(key, arn)| Made { arn, event_id: event(&key) }).collect();
    Ok(MadeBy { made, is_all })
}

/// So many of the first rows and so many of the last, and whether that is all.
fn first_and_last(
    r: &Reader<'_>,
    scope: &Scope,
    prefix: &Key,
    most: usize,
) -> Result<(Vec<(Key, String)>, bool), StoreError> {
    let mut rows = MADE.scan(r, scope, prefix.clone(), None, most)?;
    let Some((end, _)) = rows.last().filter(|_| rows.len() == most) else { return Ok((rows, true)) };
    let mut last = MADE.scan_back(r, scope, prefix.clone(), None, most + 1)?;
    last.retain(|(key, _)| key.as_str() > end.as_str());
    let is_all = last.len() <= most;
    last.truncate(most);
    rows.extend(last.into_iter().rev());
    Ok((rows, is_all))
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn of_too_much_the_first_and_the_last_are_given() {
        let directory = tempfile::tempdir().unwrap();
        let store = store::Store::open(directory.path()).unwrap();
        let scope = Scope::new("111111111111", "us-east-1");
        for (count, expected, is_all) in [
            (0, vec![], true),
            (3, vec![1, 2, 3], true),
            (5, vec![1, 2, 3, 4, 5], true),
            (6, vec![1, 2, 3, 4, 5, 6], true),
            (7, vec![1, 2, 3, 5, 6, 7], false),
            (20, vec![1, 2, 3, 18, 19, 20], false),
        ] {
            let (of, run) = (scope.clone(), format!("run-{count}"));
            let prefix = execution_key("m", &run);
            let key = prefix.clone();
            let written = store.write_blocking(move |tx| -> Result<(), StoreError> {
                // Another's, which comes after.
                MADE.put(tx, &of, execution_key("m", "run-x").then_number(1), &"other".to_owned())?;
                (1..=count).try_for_each(|n| MADE.put(tx, &of, key.clone().then_number(n), &n.to_string()))
            });
            written.unwrap();
            let found = store.read(|r| first_and_last(r, &scope, &prefix.children(), 3)).unwrap();
            let made: Vec<u64> = found.0.iter().map(|(_, arn)| arn.parse().unwrap()).collect();
            assert_eq!((made, found.1), (expected, is_all), "{count}");
        }
    }

    #[test]
    fn answers_name_what_was_started() {
        for (answer, expected) in [
            (json!({"TrainingJobArn": "t"}), Some("t")),
            (json!({"ProcessingJobArn": "p", "x": 1}), Some("p")),
            (json!({"Build": {"Arn": "b", "Id": "i"}}), Some("b")),
            (json!({"ExecutionArn": "e", "StartDate": 1}), Some("e")),
            (json!({"Payload": {"TrainingJobArn": "t"}}), None),
            (json!("TrainingJobArn"), None),
        ] {
            assert_eq!(started(&answer), expected, "{answer}");
        }
        for (resource, expected) in [
            ("createTrainingJob.sync", true),
            ("createProcessingJob", true),
            ("startBuild.sync", true),
            ("startExecution.sync:2", true),
            ("describeTrainingJob", false),
            ("stopExecution", false),
            ("", false),
        ] {
            assert_eq!(starts(&json!({"resource": resource, "output": "{}"})), expected, "{resource}");
        }
    }
}
