//! Jobs that tasks wait for (`.sync`): what started them, which execution of the engine they are, how their outcome is
//! asked for under the task's role, and how they are stopped.
//!
//! A job is watched: when it ends, the execution is told in the same commit. What it came to is then read by the service's
//! own operation, so that the role must be allowed to. Of SageMaker's jobs the event of their end tells as much: a role that
//! may not read them may have the rule that brings those events instead. [How Step Functions generates IAM policies for
//! integrated services]

use super::super::integration::{Call, Pattern, Words};
use super::super::machine::{Answer, Role};
use super::super::names::Subject;
use super::super::parameters;
use super::super::start::{self, Request};
use super::super::table::BEGUN;
use super::Work;
use super::call::{dress, shown};
use super::fault::{self, Fault};
use crate::{Access, Caller, Cx, OpResult, codebuild};
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
    /// A job of SageMaker.
    Training(Training),
}

/// One of the kinds of SageMaker's jobs, which have their operations and members in common but for the kind's name.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Training {
    /// `TrainingJob`, `ProcessingJob`, `TransformJob`.
    pub kind: String,
    pub name: String,
}

impl Training {
    /// The job that a call asks for: its name is the client's.
    pub fn asked(call: &Call, parameters: &Value) -> Option<Self> {
        let kind = call.operation.strip_prefix("Create").filter(|kind| kind.ends_with("Job"))?;
        if call.service != "sagemaker" {
            return None;
        }
        let name = parameters.get(format!("{kind}Name"))?.as_str()?;
        Some(Self { kind: kind.to_owned(), name: name.to_owned() })
    }

    /// `training-job` of `TrainingJob`.
    fn noun(&self) -> String {
        self.kind.replace("Job", "-job").to_ascii_lowercase()
    }

    /// The rule by which Step Functions hears of the job's end, as AWS names it in every account.
    fn rule(&self, cx: &Cx) -> String {
        let rule = format!("rule/StepFunctionsGetEventsForSageMaker{}sRule", self.kind);
        cx.arn("events", rule).to_string()
    }

    fn call(&self, verb: &str) -> Call {
        let operation = format!("{verb}{}", self.kind);
        Call { service: "sagemaker", operation, words: SAGEMAKER, pattern: Pattern::Respond }
    }

    /// The parameters of operations that name the job and nothing else.
    fn named(&self) -> Value {
        json!({ format!("{}Name", self.kind): self.name })
    }
}

impl Job {
    /// The job that a call has started.
    pub fn started(call: &Call, parameters: &Value, output: &Value) -> Option<Self> {
        match (call.service, call.operation.as_str()) {
            ("codebuild", "StartBuild") => {
                Some(Self::Build { id: output.pointer("/Build/Id")?.as_str()?.to_owned() })
            }
            _ => Training::asked(call, parameters).map(Self::Training),
        }
    }

    /// Where the engine has it. Jobs are of the account and the region that they were started in.
    pub fn execution(&self, cx: &Cx) -> Option<ExecutionId> {
        match self {
            Self::Build { id } => Some(codebuild::execution_id(cx.account(), cx.region(), id)),
            Self::Execution { arn, .. } => Subject::read(arn).ok().map(|subject| subject.id()),
            Self::Training(training) => {
                let arn = cx.arn("sagemaker", format!("{}/{}", training.noun(), training.name)).to_string();
                cx.world().registry().job("sagemaker", &arn)
            }
        }
    }
}

const CODEBUILD: Words = Words::Optimized { prefix: "CodeBuild", client: "AWSCodeBuild" };
const SAGEMAKER: Words = Words::Optimized { prefix: "SageMaker", client: "AmazonSageMaker" };
const STATES: Words = Words::Optimized { prefix: "StepFunctions", client: "AWSStepFunctions" };

/// Whether a role may have the rule that brings it events.
fn hears(cx: &Cx, rule: &str) -> OpResult<bool> {
    for action in ["events:PutRule", "events:PutTargets", "events:DescribeRule"] {
        if !Access::new(cx, action, rule).is_allowed(cx)? {
            return Ok(false);
        }
    }
    Ok(true)
}

/// Calls an operation whose errors are errors of the task.
async fn ask<O: Operation>(cx: &Cx, words: Words, input: O::Input) -> Result<O::Output, Fault> {
    cx.call::<O>(input).await.map_err(|error| fault::service(cx, words, O::INFO, error))
}

impl Work {
    /// Whether a job was started by this very effect, for a server that died since: what its creation answered. A name
    /// can be taken only once, so that asking again would fail; so it is noted before the first time that it is asked.
    pub async fn adopted(&self, cx: &Cx, training: &Training) -> Result<Option<Value>, Fault> {
        let (scope, key) = (self.subject.scope(), self.key.token());
        let begun = self.cx.read(|r| BEGUN.get(r, &scope, &key)).map_err(fault::broken)?;
        let Some(begun) = begun else {
            let now = self.cx.now();
            let noted = self.cx.write(move |tx| Ok(BEGUN.put(tx, &scope, &key, &now)?)).await;
            return noted.map(|()| None).map_err(fault::broken);
        };
        match self.describe(cx, training).await {
            Ok(found) if found["CreationTime"].as_i64().is_some_and(|at| at >= begun.millis()) => {
                let arn = format!("{}Arn", training.kind);
                let mut output = json!({ arn.as_str(): found[arn.as_str()] });
                dress(cx, &mut output);
                Ok(Some(output))
            }
            Ok(_) | Err(Fault::Failed { .. }) => Ok(None),
            Err(broken) => Err(broken),
        }
    }

    /// A job as its role sees it: by asking, or by the event of its change, which has the same members.
    async fn describe(&self, cx: &Cx, training: &Training) -> Result<Value, Fault> {
        let described = self.operate(cx, &training.call("Describe"), &training.named()).await;
        match described {
            Err(fault) if fault.is_denial() && hears(cx, &training.rule(cx)).map_err(fault::broken)? => {
                let listener = cx.as_caller(Caller::root(cx.account()));
                self.operate(&listener, &training.call("Describe"), &training.named()).await
            }
            described => described,
        }
    }

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
                Answer::Started { output, on: subject.id(), job }
            }
        })
    }

    /// What came of a job that has ended.
    pub async fn collect(&self, role: &Role, job: &Job) -> Result<Report, Fault> {
        let cx = self.role(role).await?;
        let (succeeded, output) = match job {
            Job::Build { id } => build(&cx, id).await?,
            Job::Execution { arn, parsed } => execution(&cx, arn, *parsed).await?,
            Job::Training(training) => {
                let mut found = self.describe(&cx, training).await?;
                if let Some(members) = found.as_object_mut() {
                    members.retain(|name, _| !name.starts_with("Sdk"));
                }
                (found[format!("{}Status", training.kind)] == "Completed", found)
            }
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
            Job::Training(training) => {
                self.operate(&cx, &training.call("Stop"), &training.named()).await.map(drop)
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
