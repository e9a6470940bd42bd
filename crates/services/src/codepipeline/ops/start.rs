//! StartPipelineExecution.

use super::super::machine::pipeline::Event;
use super::super::machine::state::{Instead, Start};
use super::super::table::START_TOKENS;
use super::{deliver, find, machine};
use crate::{Cx, OpError, OpResult};
use aws::Error;
use aws::codepipeline::{
    self, ActionDeclaration, PipelineDeclaration, PipelineVariable, SourceRevisionOverride,
    SourceRevisionType, StartPipelineExecutionInput, StartPipelineExecutionOutput, TriggerType, errors,
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
            let Named { revisions, instead } =
                named(declaration, input.source_revisions.unwrap_or_default())?;
            let start = Start {
                id: id.clone(),
                trigger,
                trigger_detail,
                variables: variables(declaration, input.variables.unwrap_or_default())?,
                revisions,
                instead,
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

/// What source actions are to take, by their names.
#[derive(Default)]
struct Named {
    revisions: IndexMap<String, String>,
    instead: IndexMap<String, Instead>,
}

fn named(declaration: &PipelineDeclaration, given: Vec<SourceRevisionOverride>) -> OpResult<Named> {
    let sources = || declaration.stages.iter().take(1).flat_map(|s| &s.actions);
    let mut named = Named::default();
    for revision in given {
        let SourceRevisionOverride { action_name, revision_type, revision_value } = revision;
        let source = sources().find(|a| a.name == action_name).ok_or_else(|| {
            Error::validation(format!(
                "The source revision names the action {action_name}, which is not a source action of the pipeline."
            ))
        })?;
        let is_s3 = source.action_type_id.provider == "S3";
        match revision_type {
            SourceRevisionType::CommitId if !is_s3 => {
                named.revisions.insert(action_name, revision_value);
            }
            SourceRevisionType::S3ObjectVersionId if is_s3 => {
                named.revisions.insert(action_name, revision_value);
            }
            SourceRevisionType::S3ObjectKey if is_s3 => {
                check_overridable(source)?;
                named.instead.entry(action_name).or_default().object_key = Some(revision_value);
            }
            SourceRevisionType::ImageDigest => {
                let what = format!("source revisions of the type {revision_type}");
                return Err(OpError::not_served(&codepipeline::SERVICE, what));
            }
            SourceRevisionType::CommitId
            | SourceRevisionType::S3ObjectVersionId
            | SourceRevisionType::S3ObjectKey => {
                return Err(Error::validation(format!(
                    "The revision type {revision_type} does not fit the source action {action_name}, whose provider is {}.",
                    source.action_type_id.provider
                ))
                .into());
            }
        }
    }
    Ok(named)
}

fn check_overridable(source: &ActionDeclaration) -> OpResult<()> {
    let allows = source.configuration.as_ref().and_then(|c| c.get("AllowOverrideForS3ObjectKey"));
    if allows.is_some_and(|value| value.eq_ignore_ascii_case("true")) {
        return Ok(());
    }
    Err(Error::validation(format!(
        "The object key of the source action {} can't be overridden: AllowOverrideForS3ObjectKey is not true.",
        source.name
    ))
    .into())
}
