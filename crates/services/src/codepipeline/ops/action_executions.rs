//! ListActionExecutions.

use super::super::declaration;
use super::super::machine::action::{External, Placed};
use super::super::table::{self, ACTION_RUNS, ActionRow, DECLARATIONS, Runs, declaration_key, descending};
use super::{after, execution_not_found, find, page_size};
use crate::{Cx, OpResult, paging};
use aws::Error;
use aws::codepipeline::{
    ActionExecutionDetail, ActionExecutionFilter, ActionExecutionInput, ActionExecutionOutput,
    ActionExecutionResult, ActionExecutionStatus, ArtifactDetail, ErrorDetails, ListActionExecutionsInput,
    ListActionExecutionsOutput, PipelineDeclaration, S3Location, StartTimeRange,
};
use std::collections::{BTreeMap, BTreeSet};
use store::{Key, Reader};

const LIST: &str = "ListActionExecutions";

pub async fn list_action_executions(
    cx: Cx,
    input: ListActionExecutionsInput,
) -> OpResult<ListActionExecutionsOutput> {
    let size = page_size(input.max_results);
    let after = after(LIST, input.next_token.as_deref())?;
    cx.world().store().read(|r| {
        let found = find(&cx, r, &input.pipeline_name)?;
        let pipeline = &found.row.id;
        let filter = input.filter.clone().unwrap_or_default();
        let mut rows = of_filter(&ACTION_RUNS, &cx, r, pipeline, &filter, after.as_ref(), size + 1)?;
        let more = rows.len() > size;
        rows.truncate(size);
        let next_token = rows.last().filter(|_| more).map(|(key, _)| paging::token(LIST, key.as_str()));
        let details = details(&cx, r, pipeline, rows)?;
        Ok(ListActionExecutionsOutput { action_execution_details: Some(details), next_token })
    })
}

/// The executions, of actions or of rules, that a filter is for.
pub fn of_filter(
    runs: &Runs,
    cx: &Cx,
    reader: &Reader<'_>,
    pipeline: &str,
    filter: &ActionExecutionFilter,
    after: Option<&Key>,
    most: usize,
) -> OpResult<Vec<(Key, ActionRow)>> {
    match (&filter.pipeline_execution_id, &filter.latest_in_pipeline_execution) {
        (Some(_), Some(_)) => Err(Error::validation(
            "Only one of pipelineExecutionId and latestInPipelineExecution can be specified in the filter.",
        )
        .into()),
        (None, None) => {
            let prefix = Key::new(pipeline).children();
            Ok(runs.rows.scan(reader, &cx.scope(), prefix, after, most)?)
        }
        (Some(id), None) => of_execution(runs, cx, reader, pipeline, id, after, most),
        (None, Some(latest)) => {
            let id = &latest.pipeline_execution_id;
            latest_of(runs, cx, reader, pipeline, (id, latest.start_time_range), after)
        }
    }
}

fn of_execution(
    runs: &Runs,
    cx: &Cx,
    reader: &Reader<'_>,
    pipeline: &str,
    id: &str,
    after: Option<&Key>,
    most: usize,
) -> OpResult<Vec<(Key, ActionRow)>> {
    let execution = table::execution(reader, &cx.scope(), pipeline, id)?;
    let execution = execution.ok_or_else(|| execution_not_found(id))?;
    let prefix = descending(pipeline, execution.sequence).children();
    let mut rows = Vec::new();
    for (key, number) in runs.of_execution.scan(reader, &cx.scope(), prefix, after, most)? {
        let row = runs.rows.get(reader, &cx.scope(), descending(pipeline, number))?;
        rows.extend(row.map(|row| (key, row)));
    }
    Ok(rows)
}

/// The last run of each action; with `Latest`, only what ran since the execution was started or retried last.
fn latest_of(
    runs: &Runs,
    cx: &Cx,
    reader: &Reader<'_>,
    pipeline: &str,
    (id, range): (&str, StartTimeRange),
    after: Option<&Key>,
) -> OpResult<Vec<(Key, ActionRow)>> {
    let all = of_execution(runs, cx, reader, pipeline, id, None, usize::MAX)?;
    let resumed_at = table::execution(reader, &cx.scope(), pipeline, id)?.map(|e| e.resumed_at);
    let mut seen = BTreeSet::new();
    let latest =
        all.into_iter().filter(|(_, row)| seen.insert((row.stage.clone(), row.rule, row.action.clone())));
    let since = match range {
        StartTimeRange::All => None,
        StartTimeRange::Latest => resumed_at,
    };
    let latest = latest.filter(|(_, row)| since.is_none_or(|since| row.started_at >= since));
    Ok(latest.filter(|(key, _)| after.is_none_or(|after| key > after)).collect())
}

fn details(
    cx: &Cx,
    reader: &Reader<'_>,
    pipeline: &str,
    rows: Vec<(Key, ActionRow)>,
) -> OpResult<Vec<ActionExecutionDetail>> {
    let mut declarations: BTreeMap<i32, Option<PipelineDeclaration>> = BTreeMap::new();
    let mut details = Vec::new();
    for (_, row) in rows {
        if let std::collections::btree_map::Entry::Vacant(entry) = declarations.entry(row.version) {
            let key = declaration_key(pipeline, row.version);
            entry.insert(DECLARATIONS.get(reader, &cx.scope(), key)?);
        }
        let declaration = declarations.get(&row.version).and_then(Option::as_ref);
        details.push(detail(cx, declaration, row));
    }
    Ok(details)
}

pub fn artifacts(placed: &[Placed]) -> Vec<ArtifactDetail> {
    let location = |p: &Placed| S3Location { bucket: Some(p.bucket.clone()), key: Some(p.key.clone()) };
    placed
        .iter()
        .map(|p| ArtifactDetail { name: Some(p.name.clone()), s3location: Some(location(p)) })
        .collect()
}

pub fn error_details(row: &ActionRow) -> Option<ErrorDetails> {
    let error = row.error.as_ref()?;
    Some(ErrorDetails { code: Some(error.code.clone()), message: Some(error.message.clone()) })
}

/// What an action execution shows in one line.
pub fn summary(row: &ActionRow) -> Option<String> {
    row.summary.clone().or_else(|| row.external.summary.clone())
}

fn detail(cx: &Cx, declaration: Option<&PipelineDeclaration>, row: ActionRow) -> ActionExecutionDetail {
    let action = declaration.and_then(|d| declaration::find(d, &row.stage, &row.action));
    let began = row.began.clone().unwrap_or_default();
    let resolved = row.began.as_ref().map(|b| b.configuration.clone());
    let input = ActionExecutionInput {
        action_type_id: action.map(|a| a.action_type_id.clone()),
        configuration: action.and_then(|a| a.configuration.clone()),
        resolved_configuration: Some(resolved.unwrap_or_default()),
        role_arn: action.and_then(|a| a.role_arn.clone()),
        region: Some(cx.region().to_string()),
        input_artifacts: Some(artifacts(&began.inputs)),
        namespace: action.and_then(|a| a.namespace.clone()),
    };
    let result = ActionExecutionResult {
        external_execution_id: row.external.id.clone(),
        external_execution_summary: summary(&row),
        external_execution_url: row.external.url.clone(),
        error_details: error_details(&row),
        log_stream_arn: row.external.log_stream_arn.clone(),
    };
    let output = ActionExecutionOutput {
        output_artifacts: Some(artifacts(&row.outputs)),
        execution_result: Some(result),
        output_variables: Some(row.variables),
    };
    let ended = row.status != ActionExecutionStatus::InProgress;
    ActionExecutionDetail {
        pipeline_execution_id: Some(row.execution),
        action_execution_id: Some(row.id),
        pipeline_version: Some(row.version),
        stage_name: Some(row.stage),
        action_name: Some(row.action),
        start_time: Some(row.started_at),
        last_update_time: Some(row.updated_at),
        updated_by: row.by,
        status: Some(row.status),
        input: Some(input),
        output: (ended || row.external != External::default()).then_some(output),
    }
}
