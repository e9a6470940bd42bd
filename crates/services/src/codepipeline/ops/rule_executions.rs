//! ListRuleExecutions and ListRuleTypes.

use super::super::rules;
use super::super::table::{ActionRow, DECLARATIONS, RULE_RUNS, declaration_key};
use super::action_executions::{artifacts, error_details, of_filter, summary};
use super::{after, find, page_size};
use crate::{Cx, OpError, OpResult, paging};
use aws::codepipeline::{
    self, ActionExecutionFilter, ActionExecutionStatus, ListRuleExecutionsInput, ListRuleExecutionsOutput,
    ListRuleTypesInput, ListRuleTypesOutput, PipelineDeclaration, RuleExecutionDetail, RuleExecutionInput,
    RuleExecutionOutput, RuleExecutionResult, RuleExecutionStatus,
};

const LIST: &str = "ListRuleExecutions";

pub async fn list_rule_executions(
    cx: Cx,
    input: ListRuleExecutionsInput,
) -> OpResult<ListRuleExecutionsOutput> {
    let size = page_size(input.max_results);
    let after = after(LIST, input.next_token.as_deref())?;
    let filter = input.filter.unwrap_or_default();
    let filter = ActionExecutionFilter {
        pipeline_execution_id: filter.pipeline_execution_id,
        latest_in_pipeline_execution: filter.latest_in_pipeline_execution,
    };
    cx.world().store().read(|r| {
        let found = find(&cx, r, &input.pipeline_name)?;
        let pipeline = &found.row.id;
        let mut rows = of_filter(&RULE_RUNS, &cx, r, pipeline, &filter, after.as_ref(), size + 1)?;
        let more = rows.len() > size;
        rows.truncate(size);
        let next_token = rows.last().filter(|_| more).map(|(key, _)| paging::token(LIST, key.as_str()));
        let mut details = Vec::new();
        for (_, row) in rows {
            let declaration = DECLARATIONS.get(r, &cx.scope(), declaration_key(pipeline, row.version))?;
            details.push(detail(&cx, declaration.as_ref(), row));
        }
        Ok(ListRuleExecutionsOutput { rule_execution_details: Some(details), next_token })
    })
}

pub fn status(row: &ActionRow) -> RuleExecutionStatus {
    match row.status {
        ActionExecutionStatus::InProgress => RuleExecutionStatus::InProgress,
        ActionExecutionStatus::Abandoned => RuleExecutionStatus::Abandoned,
        ActionExecutionStatus::Succeeded => RuleExecutionStatus::Succeeded,
        ActionExecutionStatus::Failed => RuleExecutionStatus::Failed,
    }
}

fn detail(cx: &Cx, declaration: Option<&PipelineDeclaration>, row: ActionRow) -> RuleExecutionDetail {
    let rule = declaration.zip(row.rule).and_then(|(d, hook)| rules::find(d, &row.stage, hook, &row.action));
    let began = row.began.clone().unwrap_or_default();
    let input = RuleExecutionInput {
        rule_type_id: rule.map(|rule| rule.rule_type_id.clone()),
        configuration: rule.and_then(|rule| rule.configuration.clone()),
        resolved_configuration: Some(began.configuration),
        role_arn: rule.and_then(|rule| rule.role_arn.clone()),
        region: Some(cx.region().to_string()),
        input_artifacts: Some(artifacts(&began.inputs)),
    };
    let result = RuleExecutionResult {
        external_execution_id: row.external.id.clone(),
        external_execution_summary: summary(&row),
        external_execution_url: row.external.url.clone(),
        error_details: error_details(&row),
    };
    RuleExecutionDetail {
        status: Some(status(&row)),
        pipeline_execution_id: Some(row.execution),
        rule_execution_id: Some(row.id),
        pipeline_version: Some(row.version),
        stage_name: Some(row.stage),
        rule_name: Some(row.action),
        start_time: Some(row.started_at),
        last_update_time: Some(row.updated_at),
        updated_by: row.by,
        input: Some(input),
        output: Some(RuleExecutionOutput { execution_result: Some(result) }),
    }
}

pub async fn list_rule_types(cx: Cx, input: ListRuleTypesInput) -> OpResult<ListRuleTypesOutput> {
    if let Some(other) = input.region_filter.filter(|region| region != cx.region().as_str()) {
        return Err(OpError::not_served(
            &codepipeline::SERVICE,
            format!("rules in another region ({other})"),
        ));
    }
    Ok(ListRuleTypesOutput { rule_types: Some(rules::list()) })
}
