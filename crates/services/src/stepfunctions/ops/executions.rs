//! Executions: StartExecution, StopExecution, DescribeExecution, ListExecutions and DescribeStateMachineForExecution.

use super::super::definition;
use super::super::machine::{Event, Execution};
use super::super::names::{Named, Subject};
use super::super::observe::redrive;
use super::super::start::{self, Request, no_machine};
use super::super::table::{BY_STATUS, BY_TIME, EXECUTIONS, ExecutionRow, INPUTS, MACHINES, execution_key};
use super::{cut, limit};
use crate::{Cx, OpError, OpResult};
use aws::Error;
use aws::stepfunctions::{
    self as s, CloudWatchEventsExecutionDataDetails, DescribeExecutionInput, DescribeExecutionOutput,
    DescribeStateMachineForExecutionInput, DescribeStateMachineForExecutionOutput, ExecutionListItem,
    ExecutionRedriveFilter, ExecutionRedriveStatus, ExecutionStatus, IncludedData, ListExecutionsInput,
    ListExecutionsOutput, StartExecutionInput, StartExecutionOutput, StateMachineType, StopExecutionInput,
    StopExecutionOutput, errors,
};
use documents::states::run::Happening;
use engine::{DeliverError, Loaded};
use store::{Key, Reader};

pub fn no_execution(arn: &str) -> Error {
    errors::execution_does_not_exist(format!("Execution Does Not Exist: '{arn}'"))
}

pub async fn start_execution(cx: Cx, input: StartExecutionInput) -> OpResult<StartExecutionOutput> {
    let (subject, at) = start::start(&cx, Request::of(input)).await?;
    Ok(StartExecutionOutput { execution_arn: Some(subject.arn()), start_date: Some(at) })
}

/// The row and the machine of an execution, as of one commit.
pub fn load(cx: &Cx, reader: &Reader<'_>, arn: &str) -> OpResult<(Subject, ExecutionRow, Loaded<Execution>)> {
    let subject = Subject::read(arn)?;
    let row = EXECUTIONS.get(reader, &subject.scope(), execution_key(&subject.machine, &subject.run))?;
    let row = row.ok_or_else(|| no_execution(arn))?;
    let subject = Subject { redrives: row.redrives(), ..subject };
    let loaded = cx.world().engine().load::<Execution>(reader, &subject.id())?;
    let loaded = loaded.ok_or_else(|| OpError::internal("a listed execution is not in the engine"))?;
    Ok((subject, row, loaded))
}

/// Stopping what has ended says when it ended.
pub async fn stop_execution(cx: Cx, input: StopExecutionInput) -> OpResult<StopExecutionOutput> {
    let here = cx.clone();
    cx.write(move |tx| {
        let (subject, row, _) = load(&here, tx, &input.execution_arn)?;
        if let Some(at) = row.stopped_at {
            return Ok(StopExecutionOutput { stop_date: Some(at) });
        }
        let stopped = Happening::Stopped { error: input.error, cause: input.cause };
        match here.world().engine().deliver::<Execution>(tx, &subject.id(), &Event::Happened(stopped)) {
            Ok(()) | Err(DeliverError::Ended(_)) => {}
            Err(error) => return Err(error.into()),
        }
        let (_, row, _) = load(&here, tx, &input.execution_arn)?;
        Ok(StopExecutionOutput { stop_date: row.stopped_at })
    })
    .await
}

pub async fn describe_execution(cx: Cx, input: DescribeExecutionInput) -> OpResult<DescribeExecutionOutput> {
    let arn = input.execution_arn;
    let world = cx.world().clone();
    let (subject, row, loaded, text) = world.store().read(|r| {
        let (subject, row, loaded) = load(&cx, r, &arn)?;
        let text = INPUTS.get(r, &subject.scope(), execution_key(&subject.machine, &subject.run))?;
        Ok::<_, OpError>((subject, row, loaded, text))
    })?;
    let machine = loaded.machine;
    let all = input.included_data != Some(IncludedData::MetadataOnly);
    let (error, cause) = machine.failure();
    let output = machine.output().filter(|_| all);
    let included =
        |there: bool| there.then_some(CloudWatchEventsExecutionDataDetails { included: Some(all) });
    let (redrive_status, reason) = redrive(&row, &machine, cx.now());
    Ok(DescribeExecutionOutput {
        execution_arn: Some(arn),
        state_machine_arn: Some(subject.machine_arn()),
        name: Some(row.name.clone()),
        status: Some(row.status),
        start_date: Some(row.started_at),
        stop_date: row.stopped_at,
        input: text.filter(|_| all),
        input_details: included(true),
        output_details: included(row.status == ExecutionStatus::Succeeded),
        output,
        trace_header: row.trace_header.clone(),
        error: error.cloned(),
        cause: cause.cloned(),
        redrive_count: Some(count(&row)),
        redrive_date: row.redriven.as_ref().map(|redriven| redriven.at),
        state_machine_version_arn: row.version.map(|number| subject.qualified(number)),
        state_machine_alias_arn: row.alias.as_ref().map(|alias| subject.qualified(alias)),
        redrive_status: Some(match redrive_status {
            "REDRIVABLE" => ExecutionRedriveStatus::Redrivable,
            _ => ExecutionRedriveStatus::NotRedrivable,
        }),
        redrive_status_reason: reason,
        ..Default::default()
    })
}

pub async fn describe_state_machine_for_execution(
    cx: Cx,
    input: DescribeStateMachineForExecutionInput,
) -> OpResult<DescribeStateMachineForExecutionOutput> {
    let world = cx.world().clone();
    let (subject, _, loaded) = world.store().read(|r| load(&cx, r, &input.execution_arn))?;
    let settings = loaded.machine.settings;
    let references = references(&settings.definition);
    let all = input.included_data != Some(IncludedData::MetadataOnly);
    Ok(DescribeStateMachineForExecutionOutput {
        state_machine_arn: Some(subject.machine_arn()),
        name: Some(subject.machine),
        definition: all.then_some(settings.definition),
        role_arn: Some(settings.role_arn),
        update_date: Some(settings.updated_at),
        logging_configuration: Some(settings.logging),
        tracing_configuration: Some(settings.tracing),
        revision_id: settings.revision_id,
        variable_references: references,
        ..Default::default()
    })
}

/// Which variables the states read, if any does.
pub fn references(text: &str) -> Option<indexmap::IndexMap<String, Vec<String>>> {
    let found = definition::read(text).ok()?.variables();
    (!found.is_empty()).then_some(found)
}

/// How often an execution was taken up again.
fn count(row: &ExecutionRow) -> i32 {
    i32::try_from(row.redrives()).unwrap_or(i32::MAX)
}

/// The latest first.
pub async fn list_executions(cx: Cx, input: ListExecutionsInput) -> OpResult<ListExecutionsOutput> {
    if input.map_run_arn.is_some() {
        return Err(OpError::not_served(&s::SERVICE, "mapRunArn (distributed maps)"));
    }
    let arn = input
        .state_machine_arn
        .ok_or_else(|| Error::validation("Must provide a StateMachine ARN or MapRun ARN"))?;
    let named = Named::state_machine(&arn)?;
    let (base, _) = Named::qualified(&arn)?;
    let (limit, scope) = (limit(input.max_results), named.scope());
    let list = format!("executions:{arn}:{}", input.status_filter.map_or("", ExecutionStatus::as_str));
    let after = super::start(&list, input.next_token.as_deref())?;
    let world = cx.world().clone();
    let (rows, next_token) = world.store().read(|r| {
        let row = MACHINES.get(r, &scope, &base.name)?.ok_or_else(|| no_machine(&arn))?;
        if row.kind == StateMachineType::Express {
            let message = "This operation is not supported by this type of state machine";
            return Err(errors::state_machine_type_not_supported(message).into());
        }
        let of_machine = Key::new(&named.name);
        let mut names = match input.status_filter {
            None => BY_TIME.scan(r, &scope, of_machine.children(), after.as_ref(), limit + 1)?,
            Some(status) => {
                let prefix = of_machine.then(status.as_str()).children();
                BY_STATUS.scan(r, &scope, prefix, after.as_ref(), limit + 1)?
            }
        };
        let next_token = cut(&list, &mut names, limit);
        let mut rows = Vec::with_capacity(names.len());
        for (_, name) in names {
            rows.extend(EXECUTIONS.get(r, &scope, execution_key(&base.name, &name))?);
        }
        Ok::<_, OpError>((rows, next_token))
    })?;
    let item = |row: ExecutionRow| {
        let Named { region, account, name: machine } = base.clone();
        let subject =
            Subject { account, region, machine, run: row.name.clone(), express: false, redrives: 0 };
        ExecutionListItem {
            execution_arn: Some(subject.arn()),
            state_machine_arn: Some(subject.machine_arn()),
            redrive_count: Some(count(&row)),
            redrive_date: row.redriven.as_ref().map(|redriven| redriven.at),
            state_machine_version_arn: row.version.map(|number| subject.qualified(number)),
            state_machine_alias_arn: row.alias.as_ref().map(|alias| subject.qualified(alias)),
            name: Some(row.name),
            status: Some(row.status),
            start_date: Some(row.started_at),
            stop_date: row.stopped_at,
            ..Default::default()
        }
    };
    let wanted = |row: &ExecutionRow| match input.redrive_filter {
        None => true,
        Some(ExecutionRedriveFilter::Redriven) => row.redriven.is_some(),
        Some(ExecutionRedriveFilter::NotRedriven) => row.redriven.is_none(),
    };
    let executions = rows.into_iter().filter(wanted).map(item).collect();
    Ok(ListExecutionsOutput { executions: Some(executions), next_token })
}
