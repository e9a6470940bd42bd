//! The CodeBuild action, for the categories Build and Test. [CodeBuild build and test action reference]

use super::super::machine::action::Event;
use super::work::{Halt, Work};
use engine::Outcome;
use serde::Deserialize;

/// An element of `EnvironmentVariables`.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct BuildVariable {
    pub name: String,
    pub value: String,
    #[serde(default, rename = "type")]
    pub kind: Option<aws::codebuild::EnvironmentVariableType>,
}

#[expect(clippy::unused_async, reason = "the call that it makes is not there before CodeBuild is")]
pub async fn start(work: &Work) -> Result<Event, Halt> {
    let project = work.required("ProjectName")?;
    Err(Halt::job(format!("The project {project} can't be built: Sluice does not serve CodeBuild.")))
}

pub fn ended(_: &Work, _: Option<Outcome>) -> Result<Event, Halt> {
    Err(Halt::job("Sluice does not serve CodeBuild."))
}
