//! StartSyncExecution: an express execution whose end the client waits for.

use super::super::machine::Execution;
use super::super::start::{self, Request};
use crate::{Cx, OpError, OpResult};
use aws::Timestamp;
use aws::stepfunctions::{
    BillingDetails, CloudWatchEventsExecutionDataDetails, ExecutionStatus, IncludedData, StartExecutionInput,
    StartSyncExecutionInput, StartSyncExecutionOutput, StateMachineType, SyncExecutionStatus,
};
use std::time::Duration;

/// A little longer than an express execution takes. [Step Functions quotas]
const PATIENCE: Duration = Duration::from_secs(5 * 60 + 10);
/// What is billed: steps of 100 milliseconds, and 64 MB.
const STEP_MILLIS: i64 = 100;
const MEMORY_MB: i64 = 64;

pub async fn start_sync_execution(
    cx: Cx,
    input: StartSyncExecutionInput,
) -> OpResult<StartSyncExecutionOutput> {
    let StartSyncExecutionInput { state_machine_arn, name, input: text, trace_header, included_data } = input;
    let written = text.clone().unwrap_or_else(|| "{}".to_owned());
    let asked = StartExecutionInput {
        state_machine_arn: state_machine_arn.clone(),
        name,
        input: text,
        trace_header: None,
    };
    let request = Request { kind: Some(StateMachineType::Express), ..Request::of(asked) };
    let (subject, started_at) = start::start(&cx, request).await?;
    let engine = cx.world().engine().clone();
    engine.ended_within(&subject.id(), PATIENCE).await?;
    let loaded = cx.world().store().read(|r| engine.load::<Execution>(r, &subject.id()))?;
    let machine = loaded.map(|loaded| loaded.machine);
    let machine =
        machine.ok_or_else(|| OpError::internal("an execution that was just started is not there"))?;
    let stopped_at = machine.ended_at.map_or_else(|| cx.now(), Timestamp::from_millis);
    let all = included_data != Some(IncludedData::MetadataOnly);
    let details = || Some(CloudWatchEventsExecutionDataDetails { included: Some(all) });
    let status = match machine.status() {
        ExecutionStatus::Succeeded => SyncExecutionStatus::Succeeded,
        ExecutionStatus::Failed | ExecutionStatus::Aborted => SyncExecutionStatus::Failed,
        ExecutionStatus::TimedOut | ExecutionStatus::Running | ExecutionStatus::PendingRedrive => {
            SyncExecutionStatus::TimedOut
        }
    };
    let (error, cause) = machine.failure();
    let took = (stopped_at.millis() - started_at.millis()).max(1);
    Ok(StartSyncExecutionOutput {
        execution_arn: Some(subject.arn()),
        state_machine_arn: Some(state_machine_arn),
        name: Some(subject.name().to_owned()),
        start_date: Some(started_at),
        stop_date: Some(stopped_at),
        status: Some(status),
        error: error.cloned(),
        cause: cause.cloned(),
        input: all.then_some(written),
        input_details: details(),
        output: machine.output().filter(|_| all),
        output_details: machine.output().and_then(|_| details()),
        trace_header,
        billing_details: Some(BillingDetails {
            billed_memory_used_in_mb: Some(MEMORY_MB),
            billed_duration_in_milliseconds: Some((took + STEP_MILLIS - 1) / STEP_MILLIS * STEP_MILLIS),
        }),
    })
}
