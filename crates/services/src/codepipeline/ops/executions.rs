//! GetPipelineExecution and ListPipelineExecutions.

use super::super::table::{self, EXECUTIONS, ExecutionRow};
use super::{after, execution_not_found, find, look_up, page_size, stage_not_found};
use crate::{Cx, OpResult, paging};
use aws::codepipeline::{
    ArtifactRevision, ExecutionTrigger, ExecutionType, GetPipelineExecutionInput, GetPipelineExecutionOutput,
    ListPipelineExecutionsInput, ListPipelineExecutionsOutput, PipelineExecution, PipelineExecutionSummary,
    ResolvedPipelineVariable, SourceRevision, StopExecutionTrigger,
};
use store::{Key, Reader};

pub async fn get_pipeline_execution(
    cx: Cx,
    input: GetPipelineExecutionInput,
) -> OpResult<GetPipelineExecutionOutput> {
    let found = look_up(&cx, &input.pipeline_name)?;
    let id = &input.pipeline_execution_id;
    let row = cx.read(|r| table::execution(r, &cx.scope(), &found.row.id, id))?;
    let row = row.ok_or_else(|| execution_not_found(id))?;
    let revisions = row.sources.iter().map(|source| ArtifactRevision {
        name: source.artifact.clone(),
        revision_id: Some(source.revision.id.clone()),
        revision_summary: Some(source.revision.summary.clone()),
        created: Some(source.at),
        revision_url: source.revision.url.clone(),
        revision_change_identifier: None,
    });
    let variables: Vec<_> = row
        .variables
        .iter()
        .map(|(name, value)| ResolvedPipelineVariable {
            name: Some(name.clone()),
            resolved_value: Some(value.clone()),
        })
        .collect();
    let execution = PipelineExecution {
        pipeline_name: Some(input.pipeline_name),
        pipeline_version: Some(row.version),
        pipeline_execution_id: Some(row.id.clone()),
        status: Some(row.status),
        status_summary: None,
        artifact_revisions: Some(revisions.collect()),
        variables: (!variables.is_empty()).then_some(variables),
        trigger: Some(trigger(&row)),
        execution_mode: Some(row.mode),
        execution_type: Some(ExecutionType::Standard),
        rollback_metadata: None,
    };
    Ok(GetPipelineExecutionOutput { pipeline_execution: Some(execution) })
}

fn trigger(row: &ExecutionRow) -> ExecutionTrigger {
    ExecutionTrigger { trigger_type: Some(row.trigger), trigger_detail: row.trigger_detail.clone() }
}

fn summary(row: ExecutionRow) -> PipelineExecutionSummary {
    let trigger = trigger(&row);
    let sources = row.sources.into_iter().map(|source| SourceRevision {
        action_name: Some(source.action),
        revision_id: Some(source.revision.id),
        revision_summary: Some(source.revision.summary),
        revision_url: source.revision.url,
    });
    PipelineExecutionSummary {
        pipeline_execution_id: Some(row.id),
        status: Some(row.status),
        status_summary: None,
        start_time: Some(row.started_at),
        last_update_time: Some(row.updated_at),
        source_revisions: Some(sources.collect()),
        trigger: Some(trigger),
        stop_trigger: row.stop_reason.map(|reason| StopExecutionTrigger { reason: Some(reason) }),
        execution_mode: Some(row.mode),
        execution_type: Some(ExecutionType::Standard),
        rollback_metadata: None,
    }
}

pub async fn list_pipeline_executions(
    cx: Cx,
    input: ListPipelineExecutionsInput,
) -> OpResult<ListPipelineExecutionsOutput> {
    const LIST: &str = "ListPipelineExecutions";
    let size = page_size(input.max_results);
    let after = after(LIST, input.next_token.as_deref())?;
    let stage = input.filter.and_then(|f| f.succeeded_in_stage).and_then(|s| s.stage_name);
    let mut rows = cx.world().store().read(|r| {
        let found = find(&cx, r, &input.pipeline_name)?;
        let Some(stage) = &stage else {
            let prefix = Key::new(&found.row.id).children();
            return Ok(EXECUTIONS.scan(r, &cx.scope(), prefix, after.as_ref(), size + 1)?);
        };
        if !found.row.declaration.stages.iter().any(|s| s.name == *stage) {
            return Err(stage_not_found(&input.pipeline_name, stage));
        }
        succeeded(&cx, r, (&found.row.id, found.row.version), stage, after, size + 1)
    })?;
    let more = rows.len() > size;
    rows.truncate(size);
    let next_token = rows.last().filter(|_| more).map(|(key, _)| paging::token(LIST, key.as_str()));
    let summaries = rows.into_iter().map(|(_, row)| summary(row)).collect();
    Ok(ListPipelineExecutionsOutput { pipeline_execution_summaries: Some(summaries), next_token })
}

/// Those that succeeded in a stage since the pipeline was updated last.
fn succeeded(
    cx: &Cx,
    reader: &Reader<'_>,
    (pipeline, version): (&str, i32),
    stage: &str,
    mut after: Option<Key>,
    most: usize,
) -> OpResult<Vec<(Key, ExecutionRow)>> {
    let mut found = Vec::new();
    loop {
        let prefix = Key::new(pipeline).children();
        let rows = EXECUTIONS.scan(reader, &cx.scope(), prefix, after.as_ref(), most)?;
        let Some((last, _)) = rows.last() else { return Ok(found) };
        after = Some(last.clone());
        for (key, row) in rows {
            // Executions start in the order of the versions, so nothing of this version is older.
            if row.version != version || found.len() == most {
                return Ok(found);
            }
            if row.succeeded_stages.iter().any(|s| s == stage) {
                found.push((key, row));
            }
        }
    }
}
