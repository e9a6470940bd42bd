//! AWS::StepFunctions::*.

mod activity;
mod alias;
mod state_machine;
mod version;

pub use activity::Activity;
pub use alias::StateMachineAlias;
pub use state_machine::StateMachine;
pub use version::StateMachineVersion;

use crate::resource::{ResourceRequest, Tag};

/// Step Functions takes its tags in lower case.
fn tags(request: &ResourceRequest, own: Option<&[Tag]>) -> Vec<aws::stepfunctions::Tag> {
    let tags = request.tags(own).into_iter();
    tags.map(|Tag { key, value }| aws::stepfunctions::Tag { key: Some(key), value: Some(value) }).collect()
}

/// A name as CloudFormation makes them up here: the logical id, without the stack's name.
fn generated(request: &ResourceRequest) -> String {
    let logical: String = request.logical_id.chars().take(67).collect();
    format!("{logical}-{}", request.name_suffix())
}
