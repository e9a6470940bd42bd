//! PutJobSuccessResult and PutJobFailureResult: what a function says of the job that an action gave it.

use super::super::machine::Action;
use super::super::machine::action::{Event, Failure, Report};
use super::super::table::{JOBS, Runs, descending};
use super::super::variables;
use crate::{Cx, OpError, OpResult};
use aws::Error;
use aws::codepipeline::{
    self, ActionExecutionStatus, ExecutionDetails, FailureType, PutJobFailureResultInput,
    PutJobFailureResultOutput, PutJobSuccessResultInput, PutJobSuccessResultOutput, errors,
};

pub async fn put_job_success_result(
    cx: Cx,
    input: PutJobSuccessResultInput,
) -> OpResult<PutJobSuccessResultOutput> {
    if input.current_revision.is_some() {
        let what = "currentRevision (custom source actions)";
        return Err(OpError::not_served(&codepipeline::SERVICE, what));
    }
    let ExecutionDetails { summary, external_execution_id: external_id, percent_complete: _ } =
        input.execution_details.unwrap_or_default();
    let variables = input.output_variables.unwrap_or_default();
    let report = match input.continuation_token {
        Some(_) if !variables.is_empty() => {
            let message = "Output variables are not supported while the job continues: leave out the continuationToken.";
            return Err(Error::validation(message).into());
        }
        Some(token) => Report::Continues { token, summary, external_id },
        None => {
            let check = variables::check_outputs(&variables);
            check.map_err(errors::output_variables_size_exceeded_exception)?;
            Report::Succeeded { summary, external_id, variables }
        }
    };
    report_on(&cx, input.job_id, report).await?;
    Ok(PutJobSuccessResultOutput {})
}

pub async fn put_job_failure_result(
    cx: Cx,
    input: PutJobFailureResultInput,
) -> OpResult<PutJobFailureResultOutput> {
    let details = input.failure_details;
    let code = match details.r#type {
        FailureType::JobFailed => "JobFailed",
        FailureType::ConfigurationError => "ConfigurationError",
        FailureType::PermissionError => "PermissionError",
        FailureType::RevisionOutOfSync => "RevisionOutOfSync",
        FailureType::RevisionUnavailable => "RevisionUnavailable",
        FailureType::SystemUnavailable => "SystemUnavailable",
    };
    let failure = Failure { code: code.to_owned(), message: details.message };
    let report = Report::Failed { failure, external_id: details.external_execution_id };
    report_on(&cx, input.job_id, report).await?;
    Ok(PutJobFailureResultOutput {})
}

async fn report_on(cx: &Cx, job: String, report: Report) -> OpResult<()> {
    let context = cx.clone();
    cx.write(move |tx| {
        let missing = || errors::job_not_found_exception(format!("Job {job} was not found."));
        let scope = context.scope();
        let place = JOBS.get(tx, &scope, &job)?.ok_or_else(missing)?;
        let key = descending(&place.subject.id, place.number);
        let row = Runs::of(place.rule).rows.get(tx, &scope, key)?.ok_or_else(missing)?;
        if row.status != ActionExecutionStatus::InProgress {
            return Err(errors::invalid_job_state_exception(format!("Job {job} is not in progress.")).into());
        }
        let action = place.subject.action_id(&row.id);
        Ok(context.world().engine().deliver::<Action>(tx, &action, &Event::Reported(report))?)
    })
    .await
}
