//! What an execution's events leave behind in their own commits: its history, the rows that lists are made of, the tokens
//! of its tasks, and announcements. [Step Functions events detail reference]

use super::machine::Execution;
use super::started;
use super::table::{
    self, EXECUTIONS, ExecutionRow, HISTORY, INPUTS, TOKENS, TokenRow, execution_key, history_key,
};
use crate::{Announcement, World, WorldHandle};
use aws::Timestamp;
use aws::stepfunctions::ExecutionStatus;
use documents::states::run::MAXIMUM_REDRIVABLE;
use engine::{Observed, Observer};
use serde_json::{Value, json};
use std::sync::Arc;
use store::{StoreError, Tx};

/// What an event of EventBridge can carry of input and output together.
const MOST_DATA: usize = 248 * 1024;

pub fn observer(handle: WorldHandle) -> Observer<Execution> {
    Arc::new(move |tx, observed| {
        let world = handle.get().map_err(|_| StoreError::Closing)?;
        let machine = observed.machine;
        let (scope, subject) = (machine.subject.scope(), &machine.subject);
        remember_tokens(tx, observed)?;
        if subject.express {
            return Ok(());
        }
        for event in &machine.run.fresh {
            HISTORY.put(tx, &scope, history_key(&subject.machine, &subject.run, event.id), event)?;
            started::note(tx, machine, event)?;
        }
        if observed.before.is_none() {
            announce(&world, tx, machine, (ExecutionStatus::Running, None), observed.at)?;
        }
        let had_ended = observed.before.is_some_and(|before| before.run.ended.is_some());
        if machine.run.ended.is_some() && !had_ended {
            let at = Timestamp::from_millis(observed.at);
            table::end(tx, &scope, &subject.machine, &subject.run, (machine.status(), at))?;
            announce(&world, tx, machine, (machine.status(), Some(at)), observed.at)?;
        }
        Ok(())
    })
}

/// Tasks that others report of are found by their tokens.
fn remember_tokens(tx: &Tx<'_>, observed: &Observed<'_, Execution>) -> Result<(), StoreError> {
    let machine = observed.machine;
    for open in &machine.open {
        let Some(token) = &open.token else { continue };
        if observed.before.is_some_and(|before| before.find(open.strand, open.attempt).is_some()) {
            continue;
        }
        let row = TokenRow {
            execution: observed.id.clone(),
            resource: open.activity.clone().unwrap_or_else(|| machine.subject.machine_arn()),
            strand: open.strand,
            attempt: open.attempt,
            beat_at: Timestamp::from_millis(observed.at),
        };
        TOKENS.put(tx, &machine.subject.scope(), token, &row)?;
    }
    Ok(())
}

/// An execution can be taken up again for so long after its end.
const REDRIVABLE_DAYS: i64 = 14;

/// Why an execution can't be taken up again, or that it can.
pub fn redrive(row: &ExecutionRow, machine: &Execution, now: Timestamp) -> (&'static str, Option<String>) {
    let reason = match row.status {
        ExecutionStatus::Running | ExecutionStatus::Succeeded | ExecutionStatus::PendingRedrive => {
            Some(format!("Execution is {} and cannot be redriven", row.status.as_str()))
        }
        ExecutionStatus::Failed | ExecutionStatus::TimedOut | ExecutionStatus::Aborted => {
            let ended = row.stopped_at.map_or(0, Timestamp::millis);
            if now.millis() - ended > REDRIVABLE_DAYS * 24 * 60 * 60 * 1000 {
                Some("Execution redrivable period exceeded".to_owned())
            } else if machine.run.is_redrivable() {
                None
            } else if machine.run.history >= MAXIMUM_REDRIVABLE {
                Some("Execution history event limit exceeded".to_owned())
            } else {
                // By a server that did not keep where executions failed.
                Some("Execution was started before the launch of RedriveExecution".to_owned())
            }
        }
    };
    if reason.is_some() { ("NOT_REDRIVABLE", reason) } else { ("REDRIVABLE", None) }
}

fn announce(
    world: &World,
    tx: &Tx<'_>,
    machine: &Execution,
    (status, stopped_at): (ExecutionStatus, Option<Timestamp>),
    at: i64,
) -> Result<(), StoreError> {
    let (subject, scope) = (&machine.subject, machine.subject.scope());
    let key = execution_key(&subject.machine, &subject.run);
    let Some(row) = EXECUTIONS.get(tx, &scope, key.clone())? else { return Ok(()) };
    let input = INPUTS.get(tx, &scope, key)?.unwrap_or_default();
    let running = status == ExecutionStatus::Running;
    let output = if running { None } else { machine.output() };
    let (error, cause) = if running { (None, None) } else { machine.failure() };
    let (input, output) = data(&input, output.as_deref());
    // It is announced in the commit that makes it so, which the row may not know yet.
    let seen = ExecutionRow { stopped_at, status, ..row.clone() };
    let (redrivable, reason) = redrive(&seen, machine, Timestamp::from_millis(at));
    let reason = reason.unwrap_or_else(|| format!("Execution is {} and is redrivable", status.as_str()));
    let detail = json!({
        "executionArn": subject.arn(),
        "stateMachineArn": subject.machine_arn(),
        "name": subject.name(),
        "status": status.as_str(),
        "startDate": row.started_at.millis(),
        "stopDate": stopped_at.map(Timestamp::millis),
        "input": input.0,
        "inputDetails": input.1,
        "output": output.0,
        "outputDetails": output.1,
        "stateMachineVersionArn": row.version.map(|number| subject.qualified(number)),
        "stateMachineAliasArn": row.alias.as_ref().map(|alias| subject.qualified(alias)),
        "redriveCount": row.redrives(),
        "redriveDate": row.redriven.as_ref().map(|redriven| redriven.at.millis()),
        "redriveStatus": redrivable,
        "redriveStatusReason": reason,
        "error": error,
        "cause": cause,
    });
    let announcement = Announcement {
        account: subject.account,
        region: subject.region.clone(),
        source: "aws.states".into(),
        detail_type: "Step Functions Execution Status Change".into(),
        resources: vec![subject.arn()],
        detail,
        at: Timestamp::from_millis(at),
    };
    world.announce(tx, announcement)
}

type Data = (Value, Value);

/// Input and output, each left out where they are too long together.
fn data(input: &str, output: Option<&str>) -> (Data, Data) {
    let escaped = |text: &str| Value::from(text).to_string().len();
    let length = output.map_or(0, escaped);
    let part = |text: &str, fits: bool| {
        let value = if fits { Value::from(text) } else { Value::Null };
        (value, json!({"included": fits}))
    };
    let of_output = output.map_or((Value::Null, Value::Null), |text| part(text, length <= MOST_DATA));
    (part(input, escaped(input) + length <= MOST_DATA), of_output)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn long_data_is_left_out() {
        let long = "x".repeat(MOST_DATA);
        let included = |data: &Data| data.1.get("included").and_then(Value::as_bool);
        for (input, output, expected) in [
            ("{}", None, (Some(true), None)),
            ("{}", Some("1"), (Some(true), Some(true))),
            (long.as_str(), None, (Some(false), None)),
            ("{}", Some(long.as_str()), (Some(false), Some(false))),
            ("{}", Some(&long[..MOST_DATA - 2]), (Some(false), Some(true))),
        ] {
            let (input, output) = data(input, output);
            assert_eq!((included(&input), included(&output)), expected);
        }
    }
}
