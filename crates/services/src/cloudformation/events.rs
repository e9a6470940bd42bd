//! What DescribeStackEvents tells: written, and announced, in the commit that makes it true.

use super::table::{EVENTS, Event, StackRef};
use crate::{Announcement, World};
use aws::Timestamp;
use aws::cloudformation::{ResourceStatus, StackStatus};
use serde_json::json;
use store::{Key, StoreError, Tx};

/// The type of the events of the stack itself.
pub const STACK_TYPE: &str = "AWS::CloudFormation::Stack";

/// An event that is to be told.
#[derive(Clone, Debug)]
pub struct News {
    pub logical_id: String,
    pub physical_id: Option<String>,
    pub resource_type: String,
    pub status: ResourceStatus,
    /// A status of the stack for which events have no word of their own; announcements have.
    pub stack_status: Option<StackStatus>,
    pub reason: Option<String>,
    pub properties: Option<String>,
    pub token: Option<String>,
}

impl News {
    /// Of the stack itself.
    pub fn stack(
        stack: &StackRef,
        status: StackStatus,
        reason: Option<String>,
        token: Option<String>,
    ) -> Self {
        Self {
            logical_id: stack.name.clone(),
            physical_id: Some(stack.id()),
            resource_type: STACK_TYPE.to_owned(),
            status: event_status(status),
            stack_status: Some(status),
            reason,
            properties: None,
            token,
        }
    }

    pub fn tell(self, world: &World, tx: &Tx<'_>, stack: &StackRef, at: Timestamp) -> Result<(), StoreError> {
        let scope = stack.scope();
        let newest = EVENTS.scan(tx, &scope, stack.children(), None, 1)?;
        let number = newest.first().map_or(0, |(_, event)| event.number + 1);
        let is_stack = self.physical_id.as_deref() == Some(&stack.id());
        let event_id = if is_stack {
            crate::cx::uuid_from(world.random())
        } else {
            format!("{}-{}-{}", self.logical_id, self.status, at.to_iso8601_millis())
        };
        world.announce(tx, self.announcement(stack, at, is_stack))?;
        let event = Event {
            number,
            event_id,
            logical_id: self.logical_id,
            physical_id: self.physical_id,
            resource_type: self.resource_type,
            status: self.status,
            reason: self.reason,
            properties: self.properties,
            at,
            client_request_token: self.token,
        };
        EVENTS.put(tx, &scope, Key::new(&stack.uuid).then_descending(number), &event)
    }

    /// [CloudFormation User Guide, event details reference]
    fn announcement(&self, stack: &StackRef, at: Timestamp, is_stack: bool) -> Announcement {
        let details = json!({
            "status": self.stack_status.map_or(self.status.as_str(), StackStatus::as_str),
            "status-reason": self.reason.clone().unwrap_or_default(),
        });
        let token = self.token.clone().unwrap_or_default();
        let (detail_type, detail) = if is_stack {
            let detail = json!({
                "stack-id": stack.id(),
                "status-details": details,
                "client-request-token": token,
            });
            ("CloudFormation Stack Status Change", detail)
        } else {
            let detail = json!({
                "stack-id": stack.id(),
                "logical-resource-id": self.logical_id,
                "physical-resource-id": self.physical_id.clone().unwrap_or_default(),
                "status-details": details,
                "resource-type": self.resource_type,
                "client-request-token": token,
            });
            ("CloudFormation Resource Status Change", detail)
        };
        Announcement {
            account: stack.account,
            region: stack.region.clone(),
            source: "aws.cloudformation".into(),
            detail_type: detail_type.into(),
            resources: vec![stack.id()],
            detail,
            at,
        }
    }
}

/// The status of a stack as that of the resource that its events show it as. The model's list lacks three of them, for which
/// the nearest stands.
fn event_status(status: StackStatus) -> ResourceStatus {
    match status {
        StackStatus::UpdateCompleteCleanupInProgress => ResourceStatus::UpdateInProgress,
        StackStatus::UpdateRollbackCompleteCleanupInProgress => ResourceStatus::UpdateRollbackInProgress,
        StackStatus::ReviewInProgress => ResourceStatus::CreateInProgress,
        other => other.as_str().parse().unwrap_or(ResourceStatus::CreateInProgress),
    }
}
