//! The CloudFormation deploy action. [CloudFormation deploy action reference]

use super::super::machine::action::{Event, Step};
use super::work::{Halt, Work};
use engine::Outcome;

#[expect(clippy::unused_async, reason = "the calls that it makes are not there before CloudFormation is")]
pub async fn perform(work: &Work, _: Step, _: Option<Outcome>) -> Result<Event, Halt> {
    let stack = work.required("StackName")?;
    Err(Halt::job(format!("The stack {stack} can't be deployed: Sluice does not serve CloudFormation.")))
}
