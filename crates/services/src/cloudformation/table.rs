//! How stacks lie in the store. A stack's rows are named by the UUID at the end of its id, so that a deleted stack and a
//! living one of the same name never meet.

use super::acting::Acting;
use crate::resource::{Physical, Tag};
use aws::cloudformation::{
    ChangeSetStatus, ChangeSetType, ExecutionStatus, OperationType, ResourceStatus, StackStatus,
};
use aws::{Account, Region, Timestamp};
use documents::template::{DeletionPolicy, EvaluatedOutput, ParameterValues};
use engine::ExecutionId;
use serde::{Deserialize, Serialize};
use serde_json::Value;
use store::{Key, Scope, Table};

/// Stacks by UUID; those that were deleted too.
pub const STACKS: Table<Stack> = Table::new("cloudformation_stack");
/// The UUID of the living stack of a name.
pub const NAMES: Table<String> = Table::new("cloudformation_stack_name");
/// Template texts by [`Generation::template`].
pub const TEMPLATES: Table<String> = Table::new("cloudformation_template");
/// By stack and logical id.
pub const RESOURCES: Table<Resource> = Table::new("cloudformation_resource");
/// What replacements left behind: by stack, logical id and the effect that made it so.
pub const LEFTOVERS: Table<Leftover> = Table::new("cloudformation_leftover");
/// By stack, newest first.
pub const EVENTS: Table<Event> = Table::new("cloudformation_event");
/// The stack of what DescribeEvents calls an operation, by the operation's id.
pub const EVENT_OPERATIONS: Table<StackRef> = Table::new("cloudformation_event_operation");
/// What an operation was asked to do, by its execution's id. Never changed.
pub const OPERATIONS: Table<Operation> = Table::new("cloudformation_operation");
/// By stack and the UUID of the change set.
pub const CHANGE_SETS: Table<ChangeSet> = Table::new("cloudformation_change_set");
/// Exports by name.
pub const EXPORTS: Table<Export> = Table::new("cloudformation_export");
/// By export and the UUID of the stack that imports it; the stack's name.
pub const IMPORTS: Table<String> = Table::new("cloudformation_import");
/// What custom resources were asked, by the secret part of the response's address.
pub const CUSTOM: Table<CustomRequest> = Table::new("cloudformation_custom_request");

/// Names a stack for ever.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct StackRef {
    pub account: Account,
    pub region: Region,
    pub name: String,
    pub uuid: String,
}

impl StackRef {
    /// `arn:aws:cloudformation:us-east-1:123456789012:stack/name/uuid`
    pub fn id(&self) -> String {
        format!("arn:aws:cloudformation:{}:{}:stack/{}/{}", self.region, self.account, self.name, self.uuid)
    }

    pub fn scope(&self) -> Scope {
        Scope::new(self.account, &self.region)
    }

    /// The prefix of the rows of this stack's resources, events and change sets.
    pub fn children(&self) -> Key {
        Key::new(&self.uuid).children()
    }

    pub fn child(&self, name: &str) -> Key {
        Key::new(&self.uuid).then(name)
    }
}

/// What a stack is, or is to become.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Generation {
    /// The key of the template's text; of the processed one, if it was transformed.
    pub template: String,
    /// The key of the text as it was given, if it was transformed.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub original: Option<String>,
    pub description: Option<String>,
    pub parameters: ParameterValues,
    pub tags: Vec<Tag>,
    pub capabilities: Vec<String>,
}

impl Generation {
    /// Of a template of which nothing more is known.
    pub fn of_template(key: String) -> Self {
        Self {
            template: key,
            original: None,
            description: None,
            parameters: ParameterValues::new(),
            tags: Vec::new(),
            capabilities: Vec::new(),
        }
    }
}

#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Stack {
    pub stack: StackRef,
    pub status: StackStatus,
    pub reason: Option<String>,
    pub created_at: Timestamp,
    pub updated_at: Option<Timestamp>,
    pub deleted_at: Option<Timestamp>,
    /// What the stack is, or the operation under way makes it. `None` while there is only a change set.
    pub current: Option<Generation>,
    /// What it was when an operation last succeeded: where a rollback leads.
    pub stable: Option<Generation>,
    pub outputs: Vec<EvaluatedOutput>,
    pub role_arn: Option<String>,
    pub disable_rollback: bool,
    pub termination_protection: bool,
    pub timeout_minutes: Option<i32>,
    pub retain_except_on_create: bool,
    pub policy: Option<String>,
    pub parent_id: Option<String>,
    pub root_id: Option<String>,
    pub change_set_id: Option<String>,
    /// Of the operation under way, or of the last one.
    pub execution: Option<ExecutionId>,
    /// Of the operation under way, or of the last one.
    pub client_request_token: Option<String>,
}

impl Stack {
    /// Whether an operation is under way.
    pub fn is_in_progress(&self) -> bool {
        self.status != StackStatus::ReviewInProgress && self.status.as_str().ends_with("_IN_PROGRESS")
    }
}

#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Resource {
    pub logical_id: String,
    pub resource_type: String,
    pub status: ResourceStatus,
    pub reason: Option<String>,
    pub at: Timestamp,
    /// Of the effect that works on it, or last did.
    pub token: String,
    /// What exists of it.
    pub made: Option<Made>,
    /// What it was at the last success of the stack, if that differs: where a rollback leads.
    pub before: Option<Made>,
    /// Made since the last success of the stack.
    pub fresh: bool,
}

/// A resource that exists, and how it came to be.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Made {
    pub physical: Physical,
    /// As evaluated and coerced; dynamic references as they were written.
    pub properties: Value,
    /// The same with secrets masked, if there are any.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub shown: Option<Value>,
    pub metadata: Option<Value>,
    /// The logical ids of what it needs.
    pub needs: Vec<String>,
    pub deletion_policy: Option<DeletionPolicy>,
    pub update_replace_policy: Option<DeletionPolicy>,
    /// Attributes are not to be shown.
    #[serde(default)]
    pub no_echo: bool,
}

impl Made {
    /// The properties as answers show them.
    pub fn shown(&self) -> &Value {
        self.shown.as_ref().unwrap_or(&self.properties)
    }
}

impl Resource {
    /// Whether there is something to delete, or was tried to be made.
    pub fn is_there(&self) -> bool {
        !matches!(self.status, ResourceStatus::DeleteComplete | ResourceStatus::DeleteSkipped)
    }
}

/// A physical resource that a replacement has made superfluous.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Leftover {
    pub resource_type: String,
    pub made: Made,
}

#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Event {
    pub number: u64,
    pub event_id: String,
    pub logical_id: String,
    pub physical_id: Option<String>,
    pub resource_type: String,
    pub status: ResourceStatus,
    pub reason: Option<String>,
    pub properties: Option<String>,
    pub at: Timestamp,
    pub client_request_token: Option<String>,
    /// The id and type of what DescribeEvents calls an operation.
    #[serde(default)]
    pub operation: Option<(String, OperationType)>,
}

/// What an operation was asked.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Operation {
    pub stack: StackRef,
    pub acting: Acting,
    /// What creations and updates lead to.
    pub target: Option<Generation>,
    /// The tags of what the stack was before.
    pub tags_before: Vec<Tag>,
    pub client_request_token: Option<String>,
    /// Logical ids that a deletion leaves.
    pub retain: Vec<String>,
    /// Logical ids that a rollback leaves as they are.
    pub skip: Vec<String>,
    /// Deletes what can be deleted, and leaves the rest.
    pub force: bool,
    pub retain_except_on_create: bool,
    /// The change set that is executed.
    pub change_set: Option<String>,
    /// The stack policy that an update keeps to.
    #[serde(default)]
    pub policy: Option<String>,
}

#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct ChangeSet {
    pub stack: StackRef,
    pub uuid: String,
    pub name: String,
    pub kind: ChangeSetType,
    pub description: Option<String>,
    pub created_at: Timestamp,
    pub status: ChangeSetStatus,
    pub reason: Option<String>,
    pub execution_status: ExecutionStatus,
    pub target: Generation,
    pub acting: Acting,
    pub on_stack_failure: Option<aws::cloudformation::OnStackFailure>,
    pub client_token: Option<String>,
    /// With property values, which are left out of answers that did not ask for them.
    pub changes: Vec<aws::cloudformation::Change>,
    /// Why the values may be incomplete, for those who ask for them.
    #[serde(default)]
    pub warning: Option<String>,
}

impl ChangeSet {
    /// `arn:aws:cloudformation:us-east-1:123456789012:changeSet/name/uuid`
    pub fn id(&self) -> String {
        let StackRef { account, region, .. } = &self.stack;
        format!("arn:aws:cloudformation:{region}:{account}:changeSet/{}/{}", self.name, self.uuid)
    }

    pub fn execution(&self) -> ExecutionId {
        ExecutionId::new(&["cloudformation-change-set", self.uuid.as_str()])
    }
}

#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Export {
    pub name: String,
    pub value: String,
    pub stack: StackRef,
}

#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct CustomRequest {
    pub execution: ExecutionId,
    pub acting: Acting,
    pub region: Region,
    pub service_token: String,
    /// The event for the function.
    pub payload: Value,
}
