//! The Step Functions invoke action. [AWS Step Functions action reference]

use super::super::machine::action::{Event, External, Finished, Step};
use super::artifacts::{file, zipped};
use super::work::{Halt, Work, told};
use crate::stepfunctions::start_for;
use aws::ByteStream;
use aws::stepfunctions::{
    DescribeExecution, DescribeExecutionInput, DescribeStateMachine, DescribeStateMachineInput,
    StartExecutionInput, StateMachineType,
};
use engine::Outcome;
use indexmap::IndexMap;
use serde_json::Value;

const SERVICE: &str = "AWSStepFunctions";
/// Seven days. [Quotas]
const MINUTES: i64 = 7 * 24 * 60;
/// What the output is called in its artifact; AWS does not say.
const OUTPUT: &str = "output.json";
/// The longest name of an execution. [StartExecution]
const LONGEST_NAME: usize = 80;

/// Starts an execution named after the action execution: the same effect again finds the same one.
pub async fn start(work: &mut Work) -> Result<Event, Halt> {
    let machine = work.required("StateMachineArn")?.to_owned();
    let cx = work.role().await?;
    let input = DescribeStateMachineInput { state_machine_arn: machine.clone(), included_data: None };
    let described = cx.call::<DescribeStateMachine>(input).await;
    let described = told(described, &cx, SERVICE, |s| format!("Error calling describeStateMachine: {s}"))?;
    if described.r#type == Some(StateMachineType::Express) {
        return Err(Halt::configuration(format!(
            "The state machine {machine} is of the type EXPRESS; the action takes standard state machines only."
        )));
    }
    let name = match work.configured("ExecutionNamePrefix") {
        Some(prefix) => format!("{prefix}-{}", work.invocation.id),
        None => work.invocation.id.clone(),
    };
    if name.len() > LONGEST_NAME {
        return Err(Halt::configuration(format!("The name of the execution, {name}, is too long.")));
    }
    let input = input_of(work, &cx).await?;
    let start = StartExecutionInput {
        state_machine_arn: machine,
        name: Some(name),
        input: Some(input),
        trace_header: None,
    };
    let started = start_for(&cx, start, work.key.token()).await;
    let (execution, on) = told(started, &cx, SERVICE, |s| format!("Error calling startExecution: {s}"))?;
    let url = format!("{}/states/home#/executions/details/{execution}", work.console());
    let external = External { id: Some(execution), url: Some(url), ..External::default() };
    Ok(Event::Waits {
        began: Some(work.began.clone()),
        on,
        step: Step::ExecutionEnded,
        external,
        timeout_minutes: MINUTES,
    })
}

/// What the execution is given: the text itself, or a file of the input artifact.
async fn input_of(work: &Work, cx: &crate::Cx) -> Result<String, Halt> {
    let given = work.configured("Input").unwrap_or("{}").to_owned();
    let text = match work.configured("InputType").unwrap_or("Literal") {
        "Literal" => given,
        _ => {
            let path = work.required("Input")?;
            let input = work.began.inputs.first();
            let artifact = input.ok_or_else(|| Halt::configuration("The action has no input artifact."))?;
            let archive = artifact.download(cx).await?;
            file(&archive, path, &artifact.name)?
        }
    };
    match serde_json::from_str::<Value>(&text) {
        Ok(_) => Ok(text),
        Err(error) => {
            Err(Halt::configuration(format!("The input of the state machine is not JSON: {error}")))
        }
    }
}

pub async fn ended(work: &mut Work, outcome: Option<Outcome>) -> Result<Event, Halt> {
    let execution = work.external.id.clone().unwrap_or_default();
    let outcome = outcome.unwrap_or_else(|| Outcome::new(engine::Status::Failed));
    if !outcome.succeeded() {
        let said = |name: &str| outcome.detail.get(name).and_then(Value::as_str).unwrap_or_default();
        let status = Some(said("status")).filter(|s| !s.is_empty()).unwrap_or("FAILED");
        let why: Vec<&str> = ["error", "cause"].into_iter().map(said).filter(|s| !s.is_empty()).collect();
        let why = if why.is_empty() { String::new() } else { format!(" {}", why.join(": ")) };
        return Err(Halt::job(format!("The execution {execution} ended with the status {status}.{why}")));
    }
    let cx = work.role().await?;
    let input = DescribeExecutionInput { execution_arn: execution.clone(), included_data: None };
    let described = cx.call::<DescribeExecution>(input).await;
    let described = told(described, &cx, SERVICE, |s| format!("Error calling describeExecution: {s}"))?;
    let mut outputs = Vec::new();
    for artifact in work.action.output_artifacts.iter().flatten() {
        let placed = work.place(&artifact.name)?;
        let zip = zipped(OUTPUT, described.output.as_deref().unwrap_or_default().as_bytes())?;
        work.upload(&cx, &placed, ByteStream::from_bytes(zip)).await?;
        outputs.push(placed);
    }
    let machine = work.required("StateMachineArn")?.to_owned();
    let variables = [("StateMachineArn", machine), ("ExecutionArn", execution)];
    let variables: IndexMap<String, String> = variables.map(|(name, value)| (name.to_owned(), value)).into();
    Ok(work.finish(Finished { external: work.external.clone(), outputs, variables, ..Finished::default() }))
}
