//! What executions started, and by which execution something was started: jobs, builds and other executions, as the answers to
//! the calls of their tasks name them.

use super::machine::Execution;
use super::names::Subject;
use super::table::{HISTORY, MADE, STARTED, StartedRow, execution_key, history_key};
use crate::{Cx, OpResult};
use aws::stepfunctions::{DescribeExecution, DescribeExecutionInput, ExecutionStatus};
use documents::states::run::HistoryEvent;
use serde_json::Value;
use store::{StoreError, Tx};

/// What one execution is asked for at once: a map may start thousands.
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

/// What an execution started, in order.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MadeBy {
    pub made: Vec<Made>,
    /// Whether there is no more.
    pub is_all: bool,
}

impl IntoIterator for MadeBy {
    type Item = Made;
    type IntoIter = std::vec::IntoIter<Made>;

    fn into_iter(self) -> Self::IntoIter {
        self.made.into_iter()
    }
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
fn state_of(r: &store::Reader<'_>, subject: &Subject, event: u64) -> Result<Option<String>, StoreError> {
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

/// What an execution started first. Whoever asks needs to be allowed to describe it.
pub async fn made_by(cx: &Cx, execution_arn: &str) -> OpResult<MadeBy> {
    let input = DescribeExecutionInput { execution_arn: execution_arn.to_owned(), included_data: None };
    cx.call::<DescribeExecution>(input).await?;
    let subject = Subject::read(execution_arn)?;
    let prefix = execution_key(&subject.machine, &subject.run).children();
    let mut rows = cx.read(|r| MADE.scan(r, &subject.scope(), prefix, None, MOST + 1))?;
    let is_all = rows.len() <= MOST;
    rows.truncate(MOST);
    let event = |key: &store::Key| key.parts().last().and_then(|part| part.parse().ok()).unwrap_or_default();
    let made = rows.into_iter().map(|(key, arn)| Made { arn, event_id: event(&key) }).collect();
    Ok(MadeBy { made, is_all })
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

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
