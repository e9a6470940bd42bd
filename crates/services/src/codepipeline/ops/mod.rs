//! The operations, by what they are about.

mod action_executions;
mod ahead;
mod approval;
mod executions;
mod jobs;
mod overrides;
mod pipelines;
mod retry;
mod rule_executions;
mod start;
mod state;
mod stop;
mod tags;
mod transitions;

pub use action_executions::list_action_executions;
pub use ahead::{Ahead, ahead};
pub use approval::put_approval_result;
pub use executions::{get_pipeline_execution, list_pipeline_executions};
pub use jobs::{put_job_failure_result, put_job_success_result};
pub use overrides::override_stage_condition;
pub use pipelines::{create_pipeline, delete_pipeline, get_pipeline, list_pipelines, update_pipeline};
pub use retry::retry_stage_execution;
pub use rule_executions::{list_rule_executions, list_rule_types};
pub use start::start_pipeline_execution;
pub use state::get_pipeline_state;
pub use stop::stop_pipeline_execution;
pub use tags::{list_tags_for_resource, tag_resource, untag_resource};
pub use transitions::{disable_stage_transition, enable_stage_transition};

use super::machine::pipeline::{Event, Pipeline};
use super::machine::state::Subject;
use super::table::{PIPELINES, PipelineRow};
use crate::{Cx, OpError, OpResult, paging};
use aws::codepipeline::{ListActionTypesInput, ListActionTypesOutput, errors};
use store::{Key, Reader, Tx};

/// Items of a page, at most and unless the request says less. [the operations' reference]
const PAGE: usize = 100;

fn page_size(asked: Option<i32>) -> usize {
    asked.and_then(|n| usize::try_from(n).ok()).unwrap_or(PAGE).clamp(1, PAGE)
}

/// Where a page starts, by a token of the list.
fn after(list: &str, token: Option<&str>) -> OpResult<Option<Key>> {
    let Some(token) = token else { return Ok(None) };
    let key = paging::read(list, token);
    let key = key.ok_or_else(|| errors::invalid_next_token_exception("The next token is not valid."))?;
    Ok(Some(Key::from(key)))
}

fn not_found(cx: &Cx, name: &str) -> OpError {
    let account = cx.account();
    errors::pipeline_not_found_exception(format!(
        "Account '{account}' does not have a pipeline with name '{name}'"
    ))
    .into()
}

fn execution_not_found(id: &str) -> OpError {
    errors::pipeline_execution_not_found_exception(format!(
        "Pipeline execution with id '{id}' does not exist"
    ))
    .into()
}

fn stage_not_found(pipeline: &str, stage: &str) -> OpError {
    errors::stage_not_found_exception(format!("Stage '{stage}' does not exist in pipeline '{pipeline}'"))
        .into()
}

/// A pipeline's row, and who it is.
struct Found {
    row: PipelineRow,
    subject: Subject,
}

fn find(cx: &Cx, reader: &Reader<'_>, name: &str) -> OpResult<Found> {
    let row = PIPELINES.get(reader, &cx.scope(), name)?.ok_or_else(|| not_found(cx, name))?;
    let subject = row.subject(cx.account(), cx.region());
    Ok(Found { row, subject })
}

/// [`find`] outside a transaction.
fn look_up(cx: &Cx, name: &str) -> OpResult<Found> {
    cx.world().store().read(|r| find(cx, r, name))
}

fn machine(cx: &Cx, reader: &Reader<'_>, subject: &Subject) -> OpResult<Pipeline> {
    let loaded = cx.world().engine().load::<Pipeline>(reader, &subject.execution_id())?;
    let loaded = loaded.ok_or_else(|| OpError::internal(format!("{} has no machine", subject.arn())))?;
    Ok(loaded.machine)
}

fn deliver(cx: &Cx, tx: &Tx<'_>, subject: &Subject, event: &Event) -> OpResult<()> {
    Ok(cx.world().engine().deliver::<Pipeline>(tx, &subject.execution_id(), event)?)
}

pub async fn list_action_types(_: Cx, _: ListActionTypesInput) -> OpResult<ListActionTypesOutput> {
    Ok(ListActionTypesOutput { action_types: Some(super::kinds::list()), next_token: None })
}
