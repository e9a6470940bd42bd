//! The CloudFormation deploy action: stacks and change sets as a client of CloudFormation. [CloudFormation deploy action
//! reference]
//!
//! Everything is asked under the action's role; the role in the configuration is the one that CloudFormation works under.

mod change_sets;
mod template;

use super::super::machine::action::{Event, External, Finished, Step};
use super::super::variables;
use super::artifacts::zipped;
use super::work::{Halt, Work, sentence};
use crate::cloudformation::operation_of;
use crate::{Cx, OpError};
use aws::cloudformation::{
    CreateStack, CreateStackInput, DeleteStack, DeleteStackInput, DescribeStackEvents,
    DescribeStackEventsInput, DescribeStacks, DescribeStacksInput, Stack, StackStatus, UpdateStack,
    UpdateStackInput,
};
use engine::{ExecutionId, Outcome};
use indexmap::IndexMap;
use serde::Deserialize;
pub use template::{Deployment, deployment};

const SERVICE: &str = "AmazonCloudFormation";
/// Three days. [Quotas]
const MINUTES: i64 = 3 * 24 * 60;

/// One step of one action, with the action's role.
struct Deploy<'a> {
    work: &'a mut Work,
    cx: Cx,
    stack: String,
}

/// What a stack operation says when it has ended.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
struct Ended {
    #[serde(rename = "StackStatus")]
    status: Option<String>,
    #[serde(rename = "StackStatusReason")]
    reason: Option<String>,
    #[serde(rename = "StackId")]
    id: Option<String>,
}

pub async fn perform(work: &mut Work, step: Step, waited: Option<Outcome>) -> Result<Event, Halt> {
    let stack = work.required("StackName")?.to_owned();
    let cx = work.role().await?;
    let mut deploy = Deploy { work, cx, stack };
    let mode = deploy.work.required("ActionMode")?.to_owned();
    match step {
        Step::Begin | Step::BuildEnded | Step::Employ | Step::Notify | Step::ExecutionEnded => {
            deploy.begin(&mode).await
        }
        Step::StackCleared => {
            deploy.succeeded(waited).await?;
            deploy.create_or_update().await
        }
        Step::StackDeleted => {
            deploy.succeeded(waited).await?;
            Ok(deploy.deleted())
        }
        Step::StackReady => {
            deploy.succeeded(waited).await?;
            deploy.finish().await
        }
        Step::ChangeSetReady => deploy.change_set_ready(waited).await,
    }
}

/// What can't be updated, and is replaced where that is asked for. [`ROLLBACK_COMPLETE` can't either]
fn stands_in_the_way(status: StackStatus) -> bool {
    matches!(
        status,
        StackStatus::RollbackFailed
            | StackStatus::RollbackComplete
            | StackStatus::CreateFailed
            | StackStatus::DeleteFailed
            | StackStatus::UpdateRollbackFailed
    )
}

impl Deploy<'_> {
    async fn begin(&mut self, mode: &str) -> Result<Event, Halt> {
        match mode {
            "CREATE_UPDATE" => self.create_or_update().await,
            "REPLACE_ON_FAILURE" => match self.describe().await? {
                Some(stack) if stack.stack_status.is_some_and(stands_in_the_way) => {
                    self.delete(&stack, Step::StackCleared).await
                }
                // This step again, after a crash.
                Some(stack) if stack.stack_status == Some(StackStatus::DeleteInProgress) => {
                    self.wait(&stack.stack_id.unwrap_or_default(), Step::StackCleared)
                }
                _ => self.create_or_update().await,
            },
            "DELETE_ONLY" => match self.describe().await? {
                Some(stack) => self.delete(&stack, Step::StackDeleted).await,
                None => Ok(self.deleted()),
            },
            "CHANGE_SET_REPLACE" => self.replace_change_set().await,
            "CHANGE_SET_EXECUTE" => self.execute_change_set().await,
            other => {
                Err(Halt::configuration(format!("The ActionMode {other} is not one of CloudFormation's.")))
            }
        }
    }

    fn refused(&self, what: &str, error: OpError) -> Halt {
        let OpError::Aws(error) = error else { return error.into() };
        let message = format!("{what}: {}", sentence(&self.cx, SERVICE, &error));
        let failure = if super::work::denies(&error.code) {
            super::super::machine::action::Failure::permission(message)
        } else {
            super::super::machine::action::Failure::job(message)
        };
        Halt::Failed(failure)
    }

    /// The stack as it is, if it is.
    async fn describe(&self) -> Result<Option<Stack>, Halt> {
        let input = DescribeStacksInput { stack_name: Some(self.stack.clone()), next_token: None };
        match self.cx.call::<DescribeStacks>(input).await {
            Ok(output) => Ok(output.stacks.and_then(|mut stacks| stacks.pop())),
            Err(OpError::Aws(error)) if error.message.contains("does not exist") => Ok(None),
            Err(error) => Err(self.refused("Error calling describeStacks", error)),
        }
    }

    fn role_arn(&self) -> Option<String> {
        self.work.configured("RoleArn").map(str::to_owned)
    }

    async fn create_or_update(&mut self) -> Result<Event, Halt> {
        let deployment = deployment(&self.work.began, &self.cx).await?;
        let there = self.describe().await?;
        let exists = there.is_some_and(|s| s.stack_status != Some(StackStatus::ReviewInProgress));
        let id = if exists { self.update(deployment).await? } else { Some(self.create(deployment).await?) };
        match id {
            Some(id) => self.wait(&id, Step::StackReady),
            None => self.finish().await,
        }
    }

    async fn create(&self, deployment: Deployment) -> Result<String, Halt> {
        let input = CreateStackInput {
            stack_name: self.stack.clone(),
            template_body: Some(deployment.template),
            parameters: Some(deployment.parameters),
            capabilities: Some(deployment.capabilities),
            tags: deployment.tags,
            stack_policy_body: deployment.policy,
            role_arn: self.role_arn(),
            client_request_token: Some(self.work.key.token()),
            ..Default::default()
        };
        let output = self.cx.call::<CreateStack>(input).await;
        let output = output.map_err(|e| self.refused("Error calling createStack", e))?;
        Ok(output.stack_id.unwrap_or_default())
    }

    /// `None` if there is nothing to update, which is no failure.
    async fn update(&self, deployment: Deployment) -> Result<Option<String>, Halt> {
        let input = UpdateStackInput {
            stack_name: self.stack.clone(),
            template_body: Some(deployment.template),
            parameters: Some(deployment.parameters),
            capabilities: Some(deployment.capabilities),
            tags: deployment.tags,
            stack_policy_body: deployment.policy,
            role_arn: self.role_arn(),
            client_request_token: Some(self.work.key.token()),
            ..Default::default()
        };
        match self.cx.call::<UpdateStack>(input).await {
            Ok(output) => Ok(Some(output.stack_id.unwrap_or_default())),
            Err(OpError::Aws(error)) if error.message.contains("No updates are to be performed") => Ok(None),
            Err(error) => Err(self.refused("Error calling updateStack", error)),
        }
    }

    async fn delete(&self, stack: &Stack, step: Step) -> Result<Event, Halt> {
        let id = stack.stack_id.clone().unwrap_or_default();
        if stack.stack_status != Some(StackStatus::DeleteInProgress) {
            let input = DeleteStackInput {
                stack_name: self.stack.clone(),
                role_arn: self.role_arn(),
                client_request_token: Some(self.work.key.token()),
                ..Default::default()
            };
            let deleted = self.cx.call::<DeleteStack>(input).await;
            deleted.map_err(|e| self.refused("Error calling deleteStack", e))?;
        }
        self.wait(&id, step)
    }

    /// Waits for the operation that the stack is in.
    fn wait(&self, stack: &str, step: Step) -> Result<Event, Halt> {
        let on = operation_of(&self.cx, stack)?;
        let on = on.ok_or_else(|| Halt::job(format!("The stack {} is in no operation.", self.stack)))?;
        Ok(self.waits(on, step, Some(stack.to_owned())))
    }

    fn waits(&self, on: ExecutionId, step: Step, id: Option<String>) -> Event {
        Event::Waits {
            began: Some(self.work.began.clone()),
            on,
            step,
            external: self.external(id, None),
            timeout_minutes: MINUTES,
        }
    }

    fn external(&self, id: Option<String>, summary: Option<String>) -> External {
        let region = self.cx.region();
        let url = format!("{}/cloudformation/home?region={region}#/", self.work.console());
        External {
            id: id.or_else(|| self.work.external.id.clone()),
            url: Some(url),
            summary,
            log_stream_arn: None,
        }
    }

    /// An error if the operation that was waited for did not end well.
    async fn succeeded(&mut self, waited: Option<Outcome>) -> Result<(), Halt> {
        let Some(outcome) = waited else { return Err(Halt::job("The stack's operation is lost.")) };
        if outcome.succeeded() {
            return Ok(());
        }
        let ended: Ended = serde_json::from_value(outcome.detail).unwrap_or_default();
        let status = ended.status.unwrap_or_else(|| "FAILED".into());
        let mut message = format!("The stack {} ended in {status}", self.stack);
        if let Some(reason) = ended.reason {
            message = format!("{message}: {reason}");
        }
        let stack = ended.id.unwrap_or_else(|| self.stack.clone());
        if let Some(first) = self.first_failure(&stack).await {
            message = format!("{message} [{first}]");
        }
        self.work.external = self.external(None, Some(message.clone()));
        Err(Halt::job(message))
    }

    /// The first resource that failed, where the role may look. [the action's reference]
    async fn first_failure(&self, stack: &str) -> Option<String> {
        let input = DescribeStackEventsInput { stack_name: stack.to_owned(), ..Default::default() };
        let events = self.cx.call::<DescribeStackEvents>(input).await.ok()?.stack_events?;
        let started = self.work.started_at;
        events.into_iter().take_while(|e| e.timestamp >= started).fold(None, |first, event| {
            let failed = event.resource_status.is_some_and(|s| s.as_str().ends_with("_FAILED"));
            let reason = event.resource_status_reason.unwrap_or_default();
            // What is cancelled because another failed says so itself.
            if !failed || reason.contains("cancelled") || event.physical_resource_id == event.stack_id {
                return first;
            }
            let name = event.logical_resource_id.unwrap_or_default();
            let kind = event.resource_type.unwrap_or_default();
            Some(format!("{name} ({kind}): {reason}"))
        })
    }

    fn deleted(&self) -> Event {
        let summary = format!("Stack {} was deleted.", self.stack);
        let external = self.external(None, Some(summary));
        self.work.finish(Finished { external, ..Finished::default() })
    }

    /// The stack is as it should be: its outputs are the action's variables, and a file if one is asked for.
    async fn finish(&self) -> Result<Event, Halt> {
        let stack = self.describe().await?.unwrap_or_default();
        let status = stack.stack_status.map_or("", StackStatus::as_str);
        let summary = format!("Stack {} is in {status}.", self.stack);
        let values: IndexMap<String, String> = stack
            .outputs
            .unwrap_or_default()
            .into_iter()
            .filter_map(|o| Some((o.output_key?, o.output_value.unwrap_or_default())))
            .collect();
        variables::check_outputs(&values).map_err(Halt::configuration)?;
        let mut outputs = Vec::new();
        if let (Some(file), Some(artifact)) = (
            self.work.configured("OutputFileName"),
            self.work.action.output_artifacts.iter().flatten().next(),
        ) {
            let text = serde_json::to_vec_pretty(&values).map_err(OpError::from)?;
            let placed = self.work.place(&artifact.name)?;
            let body = aws::ByteStream::from_bytes(zipped(file, &text)?);
            self.work.upload(&self.cx, &placed, body).await?;
            outputs.push(placed);
        }
        let external = self.external(stack.stack_id, Some(summary));
        Ok(self.work.finish(Finished { external, outputs, variables: values, ..Finished::default() }))
    }
}
