//! What DescribeStackEvents tells: written, and announced, in the commit that makes it true.

use super::table::{EVENT_OPERATIONS, EVENTS, Event, StackRef};
use crate::{Announcement, World};
use aws::Timestamp;
use aws::cloudformation::{OperationType, ResourceStatus, StackStatus};
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
            reason,
            properties: None,
            token,
        }
    }

    pub fn tell(self, world: &World, tx: &Tx<'_>, stack: &StackRef, at: Timestamp) -> Result<(), StoreError> {
        let scope = stack.scope();
        let newest = EVENTS.scan(tx, &scope, stack.children(), None, 1)?;
        let newest = newest.into_iter().next().map(|(_, event)| event);
        let number = newest.as_ref().map_or(0, |event| event.number + 1);
        let is_stack = self.physical_id.as_deref() == Some(&stack.id());
        // Readers put events in order by their time.
        let at = newest.as_ref().map_or(at, |event| at.max(event.at.plus_millis(1)));
        let begun = if is_stack { begins(self.status, newest.as_ref()) } else { None };
        let operation = match begun {
            Some(kind) => {
                let id = crate::cx::uuid_from(world.random());
                EVENT_OPERATIONS.put(tx, &scope, &id, stack)?;
                Some((id, kind))
            }
            None => newest.and_then(|event| event.operation),
        };
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
            operation,
        };
        EVENTS.put(tx, &scope, Key::new(&stack.uuid).then_descending(number), &event)
    }

    /// [CloudFormation User Guide, event details reference]
    fn announcement(&self, stack: &StackRef, at: Timestamp, is_stack: bool) -> Announcement {
        let details = json!({
            "status": self.status.as_str(),
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

/// What a status of a stack is the first of: each change attempt, and each turn back.
fn begins(status: ResourceStatus, newest: Option<&Event>) -> Option<OperationType> {
    Some(match status {
        ResourceStatus::ReviewInProgress => OperationType::CreateChangeset,
        ResourceStatus::CreateInProgress => OperationType::CreateStack,
        ResourceStatus::UpdateInProgress => OperationType::UpdateStack,
        ResourceStatus::DeleteInProgress => OperationType::DeleteStack,
        ResourceStatus::UpdateRollbackInProgress
            if newest.is_some_and(|event| event.status == ResourceStatus::UpdateRollbackFailed) =>
        {
            OperationType::ContinueRollback
        }
        ResourceStatus::RollbackInProgress | ResourceStatus::UpdateRollbackInProgress => {
            OperationType::Rollback
        }
        _ => return None,
    })
}

/// The status of a stack as that of the resource that its events show it as.
fn event_status(status: StackStatus) -> ResourceStatus {
    status.as_str().parse().unwrap_or(ResourceStatus::CreateInProgress)
}
