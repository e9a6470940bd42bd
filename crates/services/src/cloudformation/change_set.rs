//! A change set is computed after the request that asks for it: a short execution, for others to wait on.

use super::error::told;
use super::request::{imports, missing_import};
use super::start::{changes_itself, compare, prepared};
use super::table::{CHANGE_SETS, ChangeSet, STACKS};
use crate::{OpError, OpResult, WorldHandle};
use async_trait::async_trait;
use aws::cloudformation::{Change, ChangeSetStatus, ChangeSetType, ExecutionStatus};
use documents::template::KNOWN_AFTER_APPLY;
use engine::{
    EffectKey, ExecutionId, IllegalEvent, Machine, Outbox, Outcome, Performed, Performer, Status, Trouble,
};
use serde::{Deserialize, Serialize};
use serde_json::json;
use store::{Key, Scope};

/// What a change set without changes says; clients match on it.
pub const NO_CHANGES: &str =
    "The submitted information didn't contain changes. Submit different information to create a change set.";

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct ChangeSetCreation {
    pub scope: (String, String),
    pub stack: String,
    pub uuid: String,
    ended: Option<(ChangeSetStatus, Option<String>)>,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub enum Event {
    Started,
    Computed { status: ChangeSetStatus, reason: Option<String> },
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub enum Effect {
    Compute { scope: (String, String), stack: String, uuid: String },
}

impl ChangeSetCreation {
    pub fn new(change_set: &ChangeSet) -> Self {
        let scope = change_set.stack.scope();
        Self::of((scope.account, scope.region), &change_set.stack.uuid, &change_set.uuid)
    }

    pub fn of(scope: (String, String), stack: &str, uuid: &str) -> Self {
        Self { scope, stack: stack.to_owned(), uuid: uuid.to_owned(), ended: None }
    }
}

impl Machine for ChangeSetCreation {
    const KIND: &'static str = "cloudformation-change-set";
    type Event = Event;
    type Effect = Effect;

    fn apply(&mut self, event: Event, out: &mut Outbox<'_, Self>) -> Result<(), IllegalEvent> {
        match event {
            Event::Started => {
                let (scope, stack, uuid) = (self.scope.clone(), self.stack.clone(), self.uuid.clone());
                out.perform(&Effect::Compute { scope, stack, uuid });
            }
            Event::Computed { status, reason } => self.ended = Some((status, reason)),
        }
        Ok(())
    }

    fn outcome(&self) -> Option<Outcome> {
        let (status, reason) = self.ended.as_ref()?;
        let ended = match status {
            ChangeSetStatus::CreateComplete => Status::Succeeded,
            _ => Status::Failed,
        };
        Some(Outcome::with(ended, json!({ "Status": status, "StatusReason": reason })))
    }

    fn child_ended(_: ExecutionId, _: Outcome) -> Event {
        // A change set starts and watches nothing.
        Event::Started
    }
}

pub struct ChangeSetPerformer(pub WorldHandle);

#[async_trait]
impl Performer<ChangeSetCreation> for ChangeSetPerformer {
    async fn perform(&self, _: &EffectKey, effect: Effect) -> Result<Performed<Event>, Trouble> {
        let Effect::Compute { scope, stack, uuid } = effect;
        self.compute(&Scope::new(scope.0, scope.1), &stack, &uuid).map_err(|e| Trouble::new(e.to_string()))
    }
}

impl ChangeSetPerformer {
    fn compute(&self, scope: &Scope, stack: &str, uuid: &str) -> OpResult<Performed<Event>> {
        let world = self.0.get()?;
        let key = Key::new(stack).then(uuid);
        let Some(change_set) = world.store().read(|r| CHANGE_SETS.get(r, scope, key.clone()))? else {
            // Deleted before it was there.
            let reason = Some("The change set was deleted.".to_owned());
            return Ok(Performed::event(Event::Computed { status: ChangeSetStatus::Failed, reason }));
        };
        let computed = told(self.changes(scope, &change_set))?;
        let (status, reason, (changes, warning)) = match computed {
            Ok(computed) => (ChangeSetStatus::CreateComplete, None, computed),
            Err(error) => (ChangeSetStatus::Failed, Some(error.message), (Vec::new(), None)),
        };
        let execution_status = match status {
            ChangeSetStatus::CreateComplete => ExecutionStatus::Available,
            _ => ExecutionStatus::Unavailable,
        };
        let scope = scope.clone();
        let event = Event::Computed { status, reason: reason.clone() };
        Ok(Performed::event(event).also(move |tx| {
            let Some(change_set) = CHANGE_SETS.get(tx, &scope, key.clone())? else { return Ok(()) };
            let row = ChangeSet { status, reason, execution_status, changes, warning, ..change_set };
            CHANGE_SETS.put(tx, &scope, key, &row)
        }))
    }

    fn changes(&self, scope: &Scope, change_set: &ChangeSet) -> OpResult<(Vec<Change>, Option<String>)> {
        let world = self.0.get()?;
        let cx = change_set.acting.caller_cx(&world, &change_set.stack.region)?;
        let prepared = prepared(&cx, &change_set.stack, &change_set.target)?;
        let stack = cx.read(|r| STACKS.get(r, scope, &change_set.stack.uuid))?;
        let stack = stack.ok_or_else(|| OpError::internal("a change set's stack is lost"))?;
        let changes = compare(&cx, &stack, &prepared)?;
        let creates = change_set.kind == ChangeSetType::Create;
        if changes.is_empty() && !creates && !changes_itself(&cx, &stack, &prepared)? {
            return Err(super::error::validation(NO_CHANGES));
        }
        let imports = imports(&world, &change_set.stack, &prepared)?;
        let warning = missing_import(&imports).map(|name| warning(&changes, name));
        Ok((changes, warning))
    }
}

/// What those are told who ask for the values of properties, one of which imports what does not exist.
fn warning(changes: &[Change], export: &str) -> String {
    let open = |context: &Option<String>| context.as_ref().is_some_and(|c| c.contains(KNOWN_AFTER_APPLY));
    let mut resources = changes.iter().filter_map(|change| change.resource_change.as_ref());
    let resource = resources.find(|resource| open(&resource.after_context));
    let name = resource.and_then(|resource| resource.logical_resource_id.as_deref()).unwrap_or_default();
    format!(
        "[WARN] --include-property-values option can return incomplete ChangeSet data because: ChangeSet creation failed \
         for resource [{name}] because: No export named {export}"
    )
}
