//! What lies ahead of an execution: the deployments that its next stages would make, read as their actions would read them now.

use super::super::actions::{self, Deployment, Halt};
use super::super::machine::action::Began;
use super::super::table::{self, DECLARATIONS, declaration_key};
use super::{execution_not_found, look_up};
use crate::{Cx, OpError, OpResult};
use aws::codepipeline::{
    ActionDeclaration, ActionExecutionStatus, GetPipelineExecution, GetPipelineExecutionInput,
};

/// A CloudFormation action that has not been carried out yet.
#[derive(Debug)]
pub struct Ahead {
    pub stage: String,
    /// Of the account in which the stack lies, if it is not the pipeline's.
    pub role_arn: Option<String>,
    pub stack: String,
    pub change_set: Option<String>,
    /// Of what the stack is to be made, or why that can't be told yet; `None` for an action that is given no template.
    pub deployment: Option<Result<Deployment, String>>,
}

/// The CloudFormation actions of an execution from a stage on, in the pipeline's order. Whoever asks needs
/// codepipeline:GetPipelineExecution, and what it takes to read the artifacts.
pub async fn ahead(cx: &Cx, pipeline: &str, execution: &str, stage: &str) -> OpResult<Vec<Ahead>> {
    let input = GetPipelineExecutionInput {
        pipeline_name: pipeline.to_owned(),
        pipeline_execution_id: execution.to_owned(),
    };
    cx.call::<GetPipelineExecution>(input).await?;
    let found = look_up(cx, pipeline)?;
    let read = cx.read(|r| {
        let (scope, id) = (cx.scope(), &found.row.id);
        let Some(row) = table::execution(r, &scope, id, execution)? else { return Ok(None) };
        let rows = table::actions_of(r, &scope, id, row.sequence)?;
        Ok(DECLARATIONS.get(r, &scope, declaration_key(id, row.version))?.map(|d| (d, row, rows)))
    })?;
    let (declaration, row, rows) = read.ok_or_else(|| execution_not_found(execution))?;
    let done = |stage: &str, action: &str| {
        let latest = rows.iter().find(|r| r.stage == stage && r.action == action);
        latest.is_some_and(|r| r.status == ActionExecutionStatus::Succeeded)
    };
    let mut all = Vec::new();
    for stage in declaration.stages.iter().skip_while(|s| s.name != stage) {
        let deploys = |a: &&ActionDeclaration| a.action_type_id.provider == "CloudFormation";
        for action in stage.actions.iter().filter(deploys).filter(|a| !done(&stage.name, &a.name)) {
            let began = actions::begin(&declaration, action, &row, &rows);
            all.push(of_action(cx, &stage.name, action, began).await?);
        }
    }
    Ok(all)
}

async fn of_action(
    cx: &Cx,
    stage: &str,
    action: &ActionDeclaration,
    began: Result<Began, String>,
) -> OpResult<Ahead> {
    let configured = |name: &str| match &began {
        Ok(began) => began.configured(name).map(str::to_owned),
        Err(_) => action.configuration.as_ref().and_then(|c| c.get(name)).cloned(),
    };
    let deployment = match (configured("TemplatePath"), &began) {
        (None, _) => None,
        (Some(_), Err(why)) => Some(Err(why.clone())),
        (Some(_), Ok(began)) => Some(match actions::deployment(began, cx).await {
            Ok(deployment) => Ok(deployment),
            Err(Halt::Failed(failure)) => Err(failure.message),
            Err(Halt::Broken(internal)) => return Err(OpError::Internal(internal)),
        }),
    };
    Ok(Ahead {
        stage: stage.to_owned(),
        role_arn: action.role_arn.clone(),
        stack: configured("StackName").unwrap_or_default(),
        change_set: configured("ChangeSetName"),
        deployment,
    })
}
