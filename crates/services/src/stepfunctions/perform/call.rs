//! One call of a task: its parameters made an operation's input, and its answer a result.

use super::super::integration::{Call, Integration, Pattern, Words};
use super::super::machine::{Answer, Role};
use super::super::parameters::{self, Style};
use super::fault::{self, Fault};
use super::job::Training;
use super::{Job, Work};
use crate::{Cx, ErasedOperation, OpError};
use aws::{OperationInfo, Schema, Tree, lambda};
use bytes::Bytes;
use documents::states::run::{Report, TaskCall};
use futures_util::StreamExt as _;
use serde_json::{Value, json};
use std::sync::Arc;

/// More of a body than a task may yield is not read. [Step Functions quotas]
const LARGEST_BODY: usize = 512 * 1024;

impl Work {
    pub async fn make(&self, role: &Role, task: &TaskCall) -> Result<Answer, Fault> {
        let integration =
            Integration::read(&task.resource).map_err(|why| Fault::new("States.Runtime", why))?;
        let cx = self.role(role).await?;
        let call = match integration {
            Integration::Function { arn } => {
                let invoke = lambda::InvokeInput {
                    function_name: arn,
                    payload: Some(task.parameters.to_string().into()),
                    ..Default::default()
                };
                let output = invoked(&cx, invoke).await?;
                return Ok(Answer::Done(Report::Succeeded { output: payload(&output) }));
            }
            Integration::Activity { .. } => {
                return Err(Fault::new("States.Runtime", "An activity is not called"));
            }
            Integration::Call(call) => call,
        };
        let optimized = matches!(call.words, Words::Optimized { .. });
        match (call.service, call.operation.as_str()) {
            ("lambda", "Invoke") if optimized => {
                let output = self.invoke(&cx, task).await?;
                Ok(answer(&call, output))
            }
            ("stepfunctions", "StartExecution") if optimized => self.start_execution(&cx, &call, task).await,
            ("events", "PutEvents") if optimized => self.put_events(&cx, &call, task).await,
            _ => self.call(&cx, &call, task).await,
        }
    }

    /// Any operation that is served.
    async fn call(&self, cx: &Cx, call: &Call, task: &TaskCall) -> Result<Answer, Fault> {
        let adopted = match Training::asked(call, &task.parameters) {
            Some(training) if self.recurs => self.adopted(cx, &training).await?,
            Some(_) | None => None,
        };
        let output = match adopted {
            Some(output) => output,
            None => self.operate(cx, call, &task.parameters).await?,
        };
        match call.pattern {
            Pattern::Respond | Pattern::Token => Ok(answer(call, output)),
            Pattern::Sync | Pattern::SyncParsed => {
                let job = Job::started(call, &task.parameters, &output);
                let found = job.and_then(|job| Some((job.execution(cx)?, job)));
                let (on, job) = found.ok_or_else(|| {
                    Fault::new("States.Runtime", format!("{} can't be waited for", task.resource))
                })?;
                Ok(Answer::Started { output, on, job })
            }
        }
    }

    pub async fn operate(&self, cx: &Cx, call: &Call, parameters: &Value) -> Result<Value, Fault> {
        let operation = operation(cx, call.service, &call.operation)?;
        let style = if matches!(call.words, Words::Sdk { .. }) { Style::Sdk } else { Style::Optimized };
        let mut tree = parameters::input(operation.info.input, parameters, style)
            .map_err(|unusable| Fault::parameters(parameters, &unusable.0))?;
        parameters::complete(operation.info.input, &mut tree, &self.key.token());
        let tree = perform(cx, &operation, tree).await;
        let tree = tree.map_err(|error| fault::service(cx, call.words, operation.info, error))?;
        let mut output = parameters::output(operation.info.output, &tree, style);
        if style == Style::Optimized {
            dress(cx, &mut output);
        }
        Ok(output)
    }

    async fn invoke(&self, cx: &Cx, task: &TaskCall) -> Result<Value, Fault> {
        let mut parameters = task.parameters.clone();
        let sent = parameters.as_object_mut().and_then(|object| object.remove("Payload"));
        let tree =
            parameters::input(<lambda::InvokeInput as aws::Shape>::SCHEMA, &parameters, Style::Optimized)
                .map_err(|unusable| Fault::parameters(&task.parameters, &unusable.0))?;
        if parameters.get("FunctionName").is_none_or(Value::is_null) {
            let why = "The field \"FunctionName\" is required but was missing".to_owned();
            return Err(Fault::parameters(&task.parameters, &[why]));
        }
        let mut invoke = <lambda::InvokeInput as aws::TreeValue>::from_tree(tree)
            .map_err(|mismatch| Fault::parameters(&task.parameters, &[mismatch.to_string()]))?;
        invoke.payload = sent.map(|sent| sent.to_string().into());
        let output = invoked(cx, invoke).await?;
        let mut shown = json!({});
        if let Some(version) = &output.executed_version {
            shown["ExecutedVersion"] = json!(version);
        }
        if let Some(log) = &output.log_result {
            shown["LogResult"] = json!(log);
        }
        shown["Payload"] = payload(&output);
        dress(cx, &mut shown);
        shown["StatusCode"] = json!(output.status_code);
        Ok(shown)
    }

    async fn put_events(&self, cx: &Cx, call: &Call, task: &TaskCall) -> Result<Answer, Fault> {
        let mut parameters = task.parameters.clone();
        for entry in parameters.get_mut("Entries").and_then(Value::as_array_mut).into_iter().flatten() {
            // An event tells which state machine and which execution sent it.
            let own = [self.subject.machine_arn(), self.subject.arn()].map(Value::String);
            match entry.get_mut("Resources").and_then(Value::as_array_mut) {
                Some(resources) => resources.extend(own),
                None => entry["Resources"] = Value::Array(own.to_vec()),
            }
        }
        let output = self.operate(cx, call, &parameters).await?;
        if output["FailedEntryCount"].as_i64().is_some_and(|failed| failed > 0) {
            let mut told = output;
            if let Some(told) = told.as_object_mut() {
                told.retain(|key, _| !key.starts_with("Sdk"));
            }
            return Err(Fault::new("EventBridge.FailedEntry", told.to_string()));
        }
        Ok(answer(call, output))
    }
}

/// What follows from a call that was answered at once.
fn answer(call: &Call, output: Value) -> Answer {
    match call.pattern {
        Pattern::Token => Answer::Submitted(output),
        Pattern::Respond | Pattern::Sync | Pattern::SyncParsed => Answer::Done(Report::Succeeded { output }),
    }
}

/// An operation by its name.
pub fn operation(cx: &Cx, service: &str, name: &str) -> Result<Arc<ErasedOperation>, Fault> {
    let found = cx.world().registry().operation(service, name);
    found
        .cloned()
        .ok_or_else(|| Fault::new("States.Runtime", format!("Sluice does not serve {service} {name}")))
}

/// Calls an operation as a client would, with its input checked, and reads what it answers to its end.
pub async fn perform(cx: &Cx, operation: &ErasedOperation, input: Tree) -> Result<Tree, OpError> {
    aws::validate::validate(operation.info.input, &input).map_err(aws::Error::validation)?;
    let mut output = operation.call(cx.clone(), input).await?;
    gather(operation.info, &mut output).await?;
    Ok(output)
}

/// Reads a streamed body.
async fn gather(info: &OperationInfo, output: &mut Tree) -> Result<(), OpError> {
    let Tree::Structure(structure) = output else { return Ok(()) };
    for value in structure.0.iter_mut().flatten() {
        let Tree::Stream(stream) = value else { continue };
        let mut bytes = Vec::new();
        while let Some(chunk) = stream.next().await {
            bytes.extend_from_slice(&chunk?);
            if bytes.len() > LARGEST_BODY {
                let message = format!("The answer of {} is too large for a task", info.name);
                return Err(aws::Error::new("States.DataLimitExceeded", 400, message).into());
            }
        }
        *value = Tree::Blob(Bytes::from(bytes));
    }
    Ok(())
}

/// What the client of an optimized integration adds to an answer.
pub fn dress(cx: &Cx, output: &mut Value) {
    let Some(output) = output.as_object_mut() else { return };
    let id = cx.request_id();
    output.insert(
        "SdkHttpMetadata".into(),
        json!({
            "AllHttpHeaders": {"x-amzn-RequestId": [id]},
            "HttpHeaders": {"x-amzn-RequestId": id},
            "HttpStatusCode": 200,
        }),
    );
    output.insert("SdkResponseMetadata".into(), json!({"RequestId": id}));
}

/// Invokes a function; its own error is an error of the task, by the function's name for it.
async fn invoked(cx: &Cx, invoke: lambda::InvokeInput) -> Result<lambda::InvokeOutput, Fault> {
    let words = Words::Optimized { prefix: "Lambda", client: "AWSLambda" };
    let info = <lambda::Invoke as aws::Operation>::INFO;
    let output = cx.call::<lambda::Invoke>(invoke).await;
    let output = output.map_err(|error| fault::service(cx, words, info, error))?;
    if output.function_error.is_none() {
        return Ok(output);
    }
    let told = payload(&output);
    let error = told.get("errorType").and_then(Value::as_str).unwrap_or("Lambda.Unknown");
    Err(Fault::new(error, told.to_string()))
}

fn payload(output: &lambda::InvokeOutput) -> Value {
    let bytes = output.payload.as_deref().unwrap_or_default();
    if bytes.is_empty() {
        return json!({});
    }
    serde_json::from_slice(bytes)
        .unwrap_or_else(|_| Value::String(String::from_utf8_lossy(bytes).into_owned()))
}

/// The members of a typed answer, in the names that tasks use.
pub fn shown(schema: &'static Schema, tree: &Tree) -> Value {
    parameters::output(schema, tree, Style::Optimized)
}
