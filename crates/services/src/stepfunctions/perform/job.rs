//! Jobs that tasks wait for (`.sync`): what started them, which execution of the engine they are, how their outcome is
//! asked for under the task's role, and how they are stopped.
//!
//! A job is watched: when it ends, the execution is told in the same commit. What it came to is then read by the service's
//! own operation, so that the role must be allowed to.

use super::super::integration::{Call, Pattern, Words};
use super::super::machine::{Answer, Role};
use super::super::names::Subject;
use super::super::parameters;
use super::super::start::{self, Request};
use super::Work;
use super::call::{dress, shown};
use super::fault::{self, Fault};
use crate::{Cx, codebuild};
use aws::codebuild::{BatchGetBuildsInput, StopBuildInput};
use aws::stepfunctions::{
    DescribeExecutionInput, DescribeExecutionOutput, ExecutionStatus, StartExecutionInput, StopExecutionInput,
};
use aws::{Operation, Shape, TreeValue};
use documents::states::run::{Report, TaskCall};
use engine::ExecutionId;
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value, json};

/// What a task waits for.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Job {
    Build {
        id: String,
    },
    /// A nested execution; `parsed`: with its input and output as JSON.
    Execution {
        arn: String,
        parsed: bool,
    },
}

impl Job {
    /// The job that a call has started.
    pub fn started(call: &Call, output: &Value) -> Option<Self> {
        match (call.service, call.operation.as_str()) {
            ("codebuild", "StartBuild") => {
                Some(Self::Build { id: output.pointer("/Build/Id")?.as_str()?.to_owned() })
            }
            _ => None,
        }
    }

    /// Where the engine has it. Jobs are of the account and the region that they were started in.
    pub fn execution(&self, cx: &Cx) -> ExecutionId {
        match self {
            Self::Build { id } => codebuild::execution_id(cx.account(), cx.region(), id),
            Self::Execution { arn, .. } => {
                Subject::read(arn).map_or_else(|_| ExecutionId::from(arn.as_str()), |subject| subject.id())
            }
        }
    }
}

const CODEBUILD: Words = Words::Optimized { prefix: "CodeBuild", client: "AWSCodeBuild" };
const STATES: Words = Words::Optimized { prefix: "StepFunctions", client: "AWSStepFunctions" };

/// Calls an operation whose errors are errors of the task.
async fn ask<O: Operation>(cx: &Cx, words: Words, input: O::Input) -> Result<O::Output, Fault> {
    cx.call::<O>(input).await.map_err(|error| fault::service(cx, words, O::INFO, error))
}

impl Work {
    /// Starts a nested execution; the same effect again finds the same one.
    pub async fn start_execution(&self, cx: &Cx, call: &Call, task: &TaskCall) -> Result<Answer, Fault> {
        let mut written = task.parameters.clone();
        if written.get("Input").is_some_and(Value::is_null) {
            written["Input"] = json!("{}");
        }
        let info = aws::stepfunctions::StartExecution::INFO;
        let tree = parameters::input(info.input, &written, parameters::Style::Optimized)
            .map_err(|unusable| Fault::parameters(&task.parameters, &unusable.0))?;
        aws::validate::validate(info.input, &tree).map_err(|message| {
            fault::service(cx, call.words, info, aws::Error::validation(message).into())
        })?;
        let input = StartExecutionInput::from_tree(tree)
            .map_err(|mismatch| Fault::parameters(&task.parameters, &[mismatch.to_string()]))?;
        let request = Request { token: Some(self.key.token()), ..Request::of(input) };
        let started = start::authorised(cx, request).await;
        let (subject, at) = started.map_err(|error| fault::service(cx, call.words, info, error))?;
        let mut output = json!({"ExecutionArn": subject.arn()});
        dress(cx, &mut output);
        output["StartDate"] = json!(at.millis());
        let parsed = call.pattern == Pattern::SyncParsed;
        Ok(match call.pattern {
            Pattern::Respond => Answer::Done(Report::Succeeded { output }),
            Pattern::Token => Answer::Submitted(output),
            Pattern::Sync | Pattern::SyncParsed => {
                let job = Job::Execution { arn: subject.arn(), parsed };
                Answer::Started { output, on: job.execution(cx), job }
            }
        })
    }

    /// What came of a job that has ended.
    pub async fn collect(&self, role: &Role, job: &Job) -> Result<Report, Fault> {
        let cx = self.role(role).await?;
        let (succeeded, output) = match job {
            Job::Build { id } => build(&cx, id).await?,
            Job::Execution { arn, parsed } => execution(&cx, arn, *parsed).await?,
        };
        if succeeded {
            return Ok(Report::Succeeded { output });
        }
        Err(Fault::new("States.TaskFailed", output.to_string()))
    }

    pub async fn cancel(&self, role: &Role, job: &Job) -> Result<(), Fault> {
        let cx = self.role(role).await?;
        match job {
            Job::Build { id } => {
                let input = StopBuildInput { id: id.clone() };
                ask::<aws::codebuild::StopBuild>(&cx, CODEBUILD, input).await.map(drop)
            }
            Job::Execution { arn, .. } => {
                let input = StopExecutionInput { execution_arn: arn.clone(), ..Default::default() };
                ask::<aws::stepfunctions::StopExecution>(&cx, STATES, input).await.map(drop)
            }
        }
    }
}

async fn build(cx: &Cx, id: &str) -> Result<(bool, Value), Fault> {
    let input = BatchGetBuildsInput { ids: vec![id.to_owned()] };
    let found = ask::<aws::codebuild::BatchGetBuilds>(cx, CODEBUILD, input).await?;
    let build = found.builds.unwrap_or_default().into_iter().next();
    let build =
        build.ok_or_else(|| Fault::new("States.TaskFailed", format!("The build {id} does not exist.")))?;
    let succeeded = build.build_status == Some(aws::codebuild::StatusType::Succeeded);
    Ok((succeeded, json!({"Build": shown(aws::codebuild::Build::SCHEMA, &build.into_tree())})))
}

async fn execution(cx: &Cx, arn: &str, parsed: bool) -> Result<(bool, Value), Fault> {
    let input = DescribeExecutionInput { execution_arn: arn.to_owned(), ..Default::default() };
    let found = ask::<aws::stepfunctions::DescribeExecution>(cx, STATES, input).await?;
    Ok((found.status == Some(ExecutionStatus::Succeeded), described(found, parsed)))
}

/// A nested execution as its parent sees it.
fn described(found: DescribeExecutionOutput, parsed: bool) -> Value {
    let json = |text: String| {
        if parsed { serde_json::from_str(&text).unwrap_or(Value::String(text)) } else { Value::String(text) }
    };
    let included = |text: &Option<String>| text.is_some().then(|| json!({"Included": true}));
    let (input_details, output_details) = (included(&found.input), included(&found.output));
    let members = [
        ("Cause", found.cause.map(Value::String)),
        ("Error", found.error.map(Value::String)),
        ("ExecutionArn", found.execution_arn.map(Value::String)),
        ("Input", found.input.map(json)),
        ("InputDetails", input_details),
        ("Name", found.name.map(Value::String)),
        ("Output", found.output.map(json)),
        ("OutputDetails", output_details),
        ("StartDate", found.start_date.map(|at| at.millis().into())),
        ("StateMachineArn", found.state_machine_arn.map(Value::String)),
        ("Status", found.status.map(|status| status.as_str().into())),
        ("StopDate", found.stop_date.map(|at| at.millis().into())),
    ];
    let members = members.into_iter().filter_map(|(name, value)| Some((name.to_owned(), value?)));
    Value::Object(members.collect::<Map<_, _>>())
}
