//! The modes CHANGE_SET_REPLACE and CHANGE_SET_EXECUTE.

use super::super::super::machine::action::{Event, Finished, Step};
use super::super::work::Halt;
use super::{Deploy, deployment};
use crate::OpError;
use crate::cloudformation::change_set_execution;
use aws::cloudformation::{
    ChangeSetStatus, ChangeSetType, CreateChangeSet, CreateChangeSetInput, DeleteChangeSet,
    DeleteChangeSetInput, DescribeChangeSet, DescribeChangeSetInput, DescribeChangeSetOutput,
    ExecuteChangeSet, ExecuteChangeSetInput, ExecutionStatus, StackStatus,
};
use engine::Outcome;
use serde::Deserialize;

/// What a change set says when it is computed.
#[derive(Debug, Default, Deserialize)]
#[serde(rename_all = "PascalCase", default)]
struct Computed {
    status_reason: Option<String>,
}

/// Whether a change set failed only because there is nothing to change.
fn is_empty(reason: &str) -> bool {
    reason.contains("didn't contain changes") || reason.contains("No updates are to be performed")
}

impl Deploy<'_> {
    async fn change_set(&self, name: &str) -> Result<Option<DescribeChangeSetOutput>, Halt> {
        let input = DescribeChangeSetInput {
            change_set_name: name.to_owned(),
            stack_name: Some(self.stack.clone()),
            ..Default::default()
        };
        match self.cx.call::<DescribeChangeSet>(input).await {
            Ok(output) => Ok(Some(output)),
            Err(OpError::Aws(error)) if error.message.contains("does not exist") => Ok(None),
            Err(OpError::Aws(error)) if error.code == "ChangeSetNotFound" => Ok(None),
            Err(error) => Err(self.refused("Error calling describeChangeSet", error)),
        }
    }

    pub(super) async fn replace_change_set(&mut self) -> Result<Event, Halt> {
        let name = self.work.required("ChangeSetName")?.to_owned();
        let deployment = deployment(&self.work.began, &self.cx).await?;
        if deployment.policy.is_some() {
            // A change set has no place for it, and nobody would notice that it is not there.
            let message = "StackPolicy in a template configuration is not served for CHANGE_SET_REPLACE.";
            return Err(Halt::configuration(message));
        }
        let (change_set_name, stack_name) = (name.clone(), self.stack.clone());
        if let Some(there) = self.change_set(&name).await? {
            let ours = there.creation_time >= self.work.started_at;
            let id = there.change_set_id.unwrap_or_default();
            if ours && there.status != Some(ChangeSetStatus::Failed) {
                return self.wait_for_change_set(&id);
            }
            let input = DeleteChangeSetInput { change_set_name, stack_name: Some(stack_name) };
            let deleted = self.cx.call::<DeleteChangeSet>(input).await;
            deleted.map_err(|e| self.refused("Error calling deleteChangeSet", e))?;
        }
        let stack = self.describe().await?;
        let exists = stack.is_some_and(|s| s.stack_status != Some(StackStatus::ReviewInProgress));
        let input = CreateChangeSetInput {
            change_set_name: name,
            stack_name: self.stack.clone(),
            template_body: Some(deployment.template),
            parameters: Some(deployment.parameters),
            capabilities: Some(deployment.capabilities),
            tags: deployment.tags,
            role_arn: self.role_arn(),
            client_token: Some(self.work.key.token()),
            change_set_type: Some(if exists { ChangeSetType::Update } else { ChangeSetType::Create }),
            ..Default::default()
        };
        let created = self.cx.call::<CreateChangeSet>(input).await;
        let created = created.map_err(|e| self.refused("Error calling createChangeSet", e))?;
        self.wait_for_change_set(&created.id.unwrap_or_default())
    }

    fn wait_for_change_set(&self, id: &str) -> Result<Event, Halt> {
        let on = change_set_execution(&self.cx, id, None)?;
        let on = on.ok_or_else(|| Halt::job(format!("The change set {id} is not being computed.")))?;
        Ok(self.waits(on, Step::ChangeSetReady, Some(id.to_owned())))
    }

    pub(super) async fn change_set_ready(&mut self, waited: Option<Outcome>) -> Result<Event, Halt> {
        let name = self.work.required("ChangeSetName")?.to_owned();
        let Some(outcome) = waited else { return Err(Halt::job("The change set is lost.")) };
        let succeeded = outcome.succeeded();
        let computed: Computed = serde_json::from_value(outcome.detail).unwrap_or_default();
        let reason = computed.status_reason.unwrap_or_default();
        if !succeeded && !is_empty(&reason) {
            let message = format!("The change set {name} of the stack {} failed: {reason}", self.stack);
            self.work.external = self.external(None, Some(message.clone()));
            return Err(Halt::job(message));
        }
        let what = if succeeded { "was created" } else { "has no changes" };
        self.finish_change_set(&name, what).await
    }

    /// Variables are the outputs that the stack has now.
    async fn finish_change_set(&self, name: &str, what: &str) -> Result<Event, Halt> {
        let Event::Finished { began, finished } = self.finish().await? else {
            return Err(Halt::job("The change set has no end."));
        };
        let id = self.work.external.id.clone().or(finished.external.id.clone());
        let external = self.external(id, Some(format!("Change set {name} {what}.")));
        Ok(Event::Finished { began, finished: Box::new(Finished { external, ..*finished }) })
    }

    pub(super) async fn execute_change_set(&mut self) -> Result<Event, Halt> {
        let name = self.work.required("ChangeSetName")?.to_owned();
        let Some(there) = self.change_set(&name).await? else { return self.executed_before(&name).await };
        let stack_id = there.stack_id.clone().unwrap_or_else(|| self.stack.clone());
        let reason = there.status_reason.clone().unwrap_or_default();
        match (there.status, there.execution_status) {
            (Some(ChangeSetStatus::Failed), _) if is_empty(&reason) => {
                self.finish_change_set(&name, "has no changes to execute").await
            }
            (Some(ChangeSetStatus::Failed), _) => {
                Err(Halt::job(format!("The change set {name} of the stack {} failed: {reason}", self.stack)))
            }
            // This step again, after a crash.
            (_, Some(ExecutionStatus::ExecuteInProgress | ExecutionStatus::ExecuteComplete)) => {
                self.wait(&stack_id, Step::StackReady)
            }
            _ => {
                let input = ExecuteChangeSetInput {
                    change_set_name: name,
                    stack_name: Some(self.stack.clone()),
                    client_request_token: Some(self.work.key.token()),
                    ..Default::default()
                };
                let executed = self.cx.call::<ExecuteChangeSet>(input).await;
                executed.map_err(|e| self.refused("Error calling executeChangeSet", e))?;
                self.wait(&stack_id, Step::StackReady)
            }
        }
    }

    /// A change set goes when it has been executed, which a crash may have kept us from seeing.
    async fn executed_before(&self, name: &str) -> Result<Event, Halt> {
        let stack = self.describe().await?;
        let ours = stack.as_ref().filter(|stack| {
            let changed = stack.last_updated_time.or(stack.creation_time);
            let id = stack.change_set_id.as_deref().unwrap_or_default();
            changed >= self.work.started_at && id.contains(&format!("changeSet/{name}/"))
        });
        match ours.and_then(|stack| stack.stack_id.as_deref()) {
            Some(id) => self.wait(id, Step::StackReady),
            None => {
                Err(Halt::job(format!("ChangeSet [{name}] does not exist for the stack {}.", self.stack)))
            }
        }
    }
}
