//! StartPipelineExecution.

use super::super::machine::pipeline::Event;
use super::super::machine::state::Start;
use super::super::table::START_TOKENS;
use super::{deliver, find, machine};
use crate::{Cx, OpError, OpResult};
use aws::Error;
use aws::codepipeline::{
    self, PipelineDeclaration, PipelineVariable, SourceRevisionOverride, SourceRevisionType,
    StartPipelineExecutionInput, StartPipelineExecutionOutput, TriggerType, errors,
};
use indexmap::IndexMap;
use store::Key;

pub async fn start_pipeline_execution(
    cx: Cx,
    input: StartPipelineExecutionInput,
) -> OpResult<StartPipelineExecutionOutput> {
    let (context, id) = (cx.clone(), cx.uuid());
    let (trigger, trigger_detail) = trigger(&cx);
    let id = cx
        .write(move |tx| {
            let cx = &context;
            let found = find(cx, tx, &input.name)?;
            let token = input.client_request_token.as_ref().map(|t| Key::new(&found.row.id).then(t));
            if let Some(token) = &token
                && let Some(id) = START_TOKENS.get(tx, &cx.scope(), token.as_str())?
            {
                return Ok(id);
            }
            let declaration = &found.row.declaration;
            let start = Start {
                id: id.clone(),
                trigger,
                trigger_detail,
                variables: variables(declaration, input.variables.unwrap_or_default())?,
                revisions: revisions(declaration, input.source_revisions.unwrap_or_default())?,
            };
            if machine(cx, tx, &found.subject)?.is_full() {
                return Err(errors::concurrent_pipeline_executions_limit_exceeded_exception(format!(
                    "The pipeline '{}' has reached the limit of concurrent pipeline executions.",
                    input.name
                ))
                .into());
            }
            deliver(cx, tx, &found.subject, &Event::Started(start))?;
            if let Some(token) = token {
                START_TOKENS.put(tx, &cx.scope(), token, &id)?;
            }
            Ok(id)
        })
        .await?;
    Ok(StartPipelineExecutionOutput { pipeline_execution_id: Some(id) })
}

/// What the history shows as the reason: a rule of EventBridge, or whoever called.
fn trigger(cx: &Cx) -> (TriggerType, Option<String>) {
    let caller = cx.caller();
    match &caller.invoked_by {
        Some(service) if service == "events.amazonaws.com" => {
            (TriggerType::CloudWatchEvent, caller.invoked_for.clone())
        }
        _ => (TriggerType::StartPipelineExecution, Some(caller.arn().to_owned())),
    }
}

fn variables(
    declaration: &PipelineDeclaration,
    given: Vec<PipelineVariable>,
) -> OpResult<IndexMap<String, String>> {
    let declared = declaration.variables.as_deref().unwrap_or_default();
    let given: IndexMap<String, String> = given.into_iter().map(|v| (v.name, v.value)).collect();
    if let Some(name) = given.keys().find(|name| !declared.iter().any(|v| v.name == **name)) {
        return Err(Error::validation(format!(
            "The variable {name} is not declared in the pipeline {}.",
            declaration.name
        ))
        .into());
    }
    let mut resolved = IndexMap::new();
    for variable in declared {
        let value = given.get(&variable.name).or(variable.default_value.as_ref()).ok_or_else(|| {
            Error::validation(format!(
                "The pipeline variable {} has no default value, and no value was given for it.",
                variable.name
            ))
        })?;
        resolved.insert(variable.name.clone(), value.clone());
    }
    Ok(resolved)
}

fn revisions(
    declaration: &PipelineDeclaration,
    given: Vec<SourceRevisionOverride>,
) -> OpResult<IndexMap<String, String>> {
    let sources = || declaration.stages.iter().take(1).flat_map(|s| &s.actions);
    let mut revisions = IndexMap::new();
    for revision in given {
        if !sources().any(|a| a.name == revision.action_name) {
            return Err(Error::validation(format!(
                "The source revision names the action {}, which is not a source action of the pipeline.",
                revision.action_name
            ))
            .into());
        }
        if revision.revision_type != SourceRevisionType::CommitId {
            let what = format!("source revisions of the type {}", revision.revision_type);
            return Err(OpError::not_served(&codepipeline::SERVICE, what));
        }
        revisions.insert(revision.action_name, revision.revision_value);
    }
    Ok(revisions)
}
