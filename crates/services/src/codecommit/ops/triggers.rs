//! Triggers: there are none, and none can be set. An EventBridge rule does what they do.

use super::open;
use crate::{Cx, OpError, OpResult};
use aws::codecommit::{
    self, GetRepositoryTriggersInput, GetRepositoryTriggersOutput, PutRepositoryTriggersInput,
    PutRepositoryTriggersOutput,
};

pub async fn get_repository_triggers(
    cx: Cx,
    input: GetRepositoryTriggersInput,
) -> OpResult<GetRepositoryTriggersOutput> {
    let (_, row) = open(&cx, &input.repository_name)?;
    Ok(GetRepositoryTriggersOutput { configuration_id: Some(row.id), triggers: Some(Vec::new()) })
}

/// An empty list takes all triggers away, which is so already.
pub async fn put_repository_triggers(
    cx: Cx,
    input: PutRepositoryTriggersInput,
) -> OpResult<PutRepositoryTriggersOutput> {
    let (_, row) = open(&cx, &input.repository_name)?;
    if let Some(trigger) = input.triggers.first() {
        let what = format!("repository triggers ({}); use an EventBridge rule", trigger.name);
        return Err(OpError::not_served(&codecommit::SERVICE, what));
    }
    Ok(PutRepositoryTriggersOutput { configuration_id: Some(row.id) })
}
