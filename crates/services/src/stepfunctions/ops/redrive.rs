//! RedriveExecution: an execution that failed goes on where it failed, under the same ARN.
//!
//! To the engine it is another execution, because one that has ended hears nothing any more; its history goes on, and so do
//! its numbers.

use super::super::machine::{Event, Execution};
use super::super::names::Subject;
use super::super::observe::redrive;
use super::super::table::{self, ExecutionRow, Redriven};
use super::executions::load;
use crate::{Cx, OpResult};
use aws::Timestamp;
use aws::stepfunctions::{ExecutionStatus, RedriveExecutionInput, RedriveExecutionOutput, errors};
use documents::states::run::Happening;

/// The same request again gives the same answer.
pub async fn redrive_execution(cx: Cx, input: RedriveExecutionInput) -> OpResult<RedriveExecutionOutput> {
    let here = cx.clone();
    cx.write(move |tx| {
        let world = here.world();
        let (subject, row, loaded) = load(&here, tx, &input.execution_arn)?;
        let asked = |redriven: &&Redriven| redriven.token.is_some() && redriven.token == input.client_token;
        if let Some(known) = row.redriven.as_ref().filter(asked) {
            return Ok(RedriveExecutionOutput { redrive_date: Some(known.at) });
        }
        let now: Timestamp = world.now();
        if let (_, Some(reason)) = redrive(&row, &loaded.machine, now) {
            let message = format!("Execution is not redrivable: {reason}");
            return Err(errors::execution_not_redrivable(message).into());
        }
        let count = row.redrives() + 1;
        let subject = Subject { redrives: count, ..subject };
        let machine = loaded.machine.again(subject.clone());
        let again = ExecutionRow {
            status: ExecutionStatus::Running,
            stopped_at: None,
            redriven: Some(Redriven { count, at: now, token: input.client_token }),
            ..row.clone()
        };
        table::replace(tx, &subject.scope(), &subject.machine, &row, &again)?;
        let redriven = Event::Happened(Happening::Redriven);
        world.engine().start::<Execution>(tx, &subject.id(), &machine, &redriven)?;
        Ok(RedriveExecutionOutput { redrive_date: Some(now) })
    })
    .await
}
