//! A stack operation: from a status in which resources are worked on to the next, until one in which the stack rests.
//!
//! The statuses are AWS's own, and they are the machine's states. In each status that ends in `_IN_PROGRESS` there is a
//! set of resources to bring about or to take away, each after those that it needs (or that need it). A resource leaves the
//! set when it is done, so that the state gets smaller as the stack gets on; what a resource is lies in rows of its own,
//! which performers write in the commit that records the event.

use aws::cloudformation::StackStatus;
use engine::{ExecutionId, IllegalEvent, Machine, Outbox, Outcome, Status};
use serde::{Deserialize, Serialize};
use serde_json::json;
use std::collections::{BTreeMap, BTreeSet};

/// What happens when a creation or an update fails.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum OnFailure {
    Rollback,
    DoNothing,
    Delete,
}

/// Something that is to be brought about or taken away.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Item {
    /// What others need it by, beside nothing for what a replacement left over.
    pub needs: BTreeSet<String>,
    #[serde(default = "waiting", skip_serializing_if = "is_waiting")]
    step: Step,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
enum Step {
    Waiting,
    /// An effect is being performed.
    Busy,
    /// Another execution does it: a nested stack, or a custom resource's function.
    On(ExecutionId),
    Failed,
}

fn waiting() -> Step {
    Step::Waiting
}

fn is_waiting(step: &Step) -> bool {
    *step == Step::Waiting
}

impl Item {
    pub fn needing(needs: impl IntoIterator<Item = String>) -> Self {
        Self { needs: needs.into_iter().collect(), step: Step::Waiting }
    }
}

/// By logical id; what replacements left over has `logical id` + `LEFTOVER` + a number.
pub type Items = BTreeMap<String, Item>;

/// Marks the name of a leftover; not part of any logical id.
pub const LEFTOVER: char = '/';

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct StackOperation {
    pub stack_id: String,
    status: StackStatus,
    on_failure: OnFailure,
    items: Items,
    /// The effect that turns the stack to its next status is being performed.
    turning: bool,
    /// Why the operation does not go on as it was asked.
    trouble: Option<Trouble>,
    reason: Option<String>,
    rests: bool,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    timeout_minutes: Option<i32>,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
enum Trouble {
    Failed(Vec<String>),
    /// Said by whoever turns the stack: an export that is in use.
    Refused(String),
    Cancelled,
    TimedOut,
    DeleteAsked,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub enum Event {
    Started {
        items: Items,
    },
    /// Before anything is done, it is known that it can't be.
    StartRefused {
        reason: String,
    },
    Brought {
        name: String,
    },
    BringFailed {
        name: String,
    },
    Removed {
        name: String,
    },
    RemoveFailed {
        name: String,
    },
    /// Another execution does it.
    Deferred {
        name: String,
        to: ExecutionId,
    },
    ChildEnded {
        child: ExecutionId,
        outcome: Outcome,
    },
    Turned {
        to: StackStatus,
        reason: Option<String>,
        items: Items,
    },
    TurnRefused {
        reason: String,
    },
    CancelAsked,
    DeleteAsked,
    TimedOut,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub enum Effect {
    /// Makes a resource what the template says.
    Bring {
        name: String,
    },
    /// Makes a resource what it was before.
    Restore {
        name: String,
    },
    Remove {
        name: String,
        status: StackStatus,
    },
    /// Reads what another execution made of it.
    Collect {
        name: String,
        status: StackStatus,
        outcome: Outcome,
    },
    /// Tells another execution that its work is not wanted any more.
    Cancel {
        execution: ExecutionId,
    },
    /// Gives the stack its next status.
    Turn {
        to: StackStatus,
        reason: Option<String>,
    },
}

/// What is done to the resources of the set.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Work {
    Bring,
    Restore,
    Remove,
}

fn work(status: StackStatus) -> Work {
    match status {
        StackStatus::CreateInProgress | StackStatus::UpdateInProgress => Work::Bring,
        StackStatus::UpdateRollbackInProgress => Work::Restore,
        _ => Work::Remove,
    }
}

impl StackOperation {
    pub fn new(stack_id: String, status: StackStatus, on_failure: OnFailure) -> Self {
        Self {
            stack_id,
            status,
            on_failure,
            items: Items::new(),
            turning: false,
            trouble: None,
            reason: None,
            rests: false,
            timeout_minutes: None,
        }
    }

    /// With the time after which a creation is given up.
    #[must_use]
    pub fn ending_after(self, timeout_minutes: Option<i32>) -> Self {
        Self { timeout_minutes, ..self }
    }

    /// Starts what can be started, or turns the stack to its next status if nothing is left to wait for.
    fn go_on(&mut self, out: &mut Outbox<'_, Self>) {
        if self.turning || self.rests {
            return;
        }
        if self.may_start() {
            for name in self.ready() {
                let item = self.items.get_mut(&name).expect("what is ready is in the set");
                item.step = Step::Busy;
                out.perform(&self.effect(name));
            }
        }
        if !self.items.values().any(|item| matches!(item.step, Step::Busy | Step::On(_))) {
            let (to, reason) = self.next();
            self.turning = true;
            out.perform(&Effect::Turn { to, reason });
        }
    }

    /// Removals go on past failures; whatever is brought about stops at the first.
    fn may_start(&self) -> bool {
        work(self.status) == Work::Remove || self.trouble.is_none()
    }

    fn effect(&self, name: String) -> Effect {
        match work(self.status) {
            Work::Bring => Effect::Bring { name },
            Work::Restore => Effect::Restore { name },
            Work::Remove => Effect::Remove { name, status: self.status },
        }
    }

    fn ready(&self) -> Vec<String> {
        let waiting = self.items.iter().filter(|(_, item)| item.step == Step::Waiting);
        if work(self.status) != Work::Remove {
            let met = |item: &Item| !item.needs.iter().any(|need| self.items.contains_key(need));
            return waiting.filter(|(_, item)| met(item)).map(|(name, _)| name.clone()).collect();
        }
        let mut needed = BTreeSet::new();
        for (name, item) in &self.items {
            needed.extend(item.needs.iter().filter(|need| *need != name));
        }
        waiting.filter(|(name, _)| !needed.contains(name)).map(|(name, _)| name.clone()).collect()
    }

    /// The status that follows when nothing is under way any more.
    fn next(&self) -> (StackStatus, Option<String>) {
        use StackStatus as S;
        let failed = self.items.iter().filter(|(_, item)| item.step == Step::Failed);
        let failed: Vec<&str> = failed.map(|(name, _)| name.split(LEFTOVER).next().unwrap_or(name)).collect();
        let names = failed.join(", ");
        let to_delete = || {
            let failed = self.items.iter().any(|(_, item)| item.step == Step::Failed);
            failed.then(|| format!("The following resource(s) failed to delete: [{names}]. "))
        };
        match self.status {
            S::CreateInProgress => self.after_creation(),
            S::UpdateInProgress => self.after_update(),
            S::RollbackInProgress => match to_delete() {
                None => (S::RollbackComplete, None),
                reason => (S::RollbackFailed, reason),
            },
            S::UpdateCompleteCleanupInProgress => (S::UpdateComplete, self.left_behind()),
            S::UpdateRollbackInProgress => match &self.trouble {
                None => (S::UpdateRollbackCompleteCleanupInProgress, None),
                Some(trouble) => (S::UpdateRollbackFailed, Some(trouble.reason("update"))),
            },
            S::UpdateRollbackCompleteCleanupInProgress => (S::UpdateRollbackComplete, self.left_behind()),
            _ => match (to_delete(), &self.trouble) {
                (None, Some(Trouble::Refused(reason))) => (S::DeleteFailed, Some(reason.clone())),
                (None, _) => (S::DeleteComplete, None),
                (reason, _) => (S::DeleteFailed, reason),
            },
        }
    }

    fn left_behind(&self) -> Option<String> {
        let failed = self.items.values().any(|item| item.step == Step::Failed);
        failed.then(|| "Update successful. One or more resources could not be deleted.".to_owned())
    }

    fn after_creation(&self) -> (StackStatus, Option<String>) {
        use StackStatus as S;
        let Some(trouble) = &self.trouble else { return (S::CreateComplete, None) };
        if *trouble == Trouble::DeleteAsked {
            return (S::DeleteInProgress, Some("User Initiated".into()));
        }
        let reason = trouble.reason("create");
        match self.on_failure {
            OnFailure::DoNothing => (S::CreateFailed, Some(reason)),
            OnFailure::Rollback => {
                (S::RollbackInProgress, Some(format!("{reason}Rollback requested by user.")))
            }
            OnFailure::Delete => (S::DeleteInProgress, Some(format!("{reason}Delete requested by user."))),
        }
    }

    fn after_update(&self) -> (StackStatus, Option<String>) {
        use StackStatus as S;
        match (&self.trouble, self.on_failure) {
            (None, _) => (S::UpdateCompleteCleanupInProgress, None),
            (Some(Trouble::Cancelled), _) => (S::UpdateRollbackInProgress, Some("User Initiated".into())),
            (Some(trouble), OnFailure::DoNothing) => (S::UpdateFailed, Some(trouble.reason("update"))),
            (Some(trouble), OnFailure::Rollback | OnFailure::Delete) => {
                (S::UpdateRollbackInProgress, Some(trouble.reason("update")))
            }
        }
    }

    fn stop(&mut self, trouble: Trouble, out: &mut Outbox<'_, Self>) {
        let first = self.trouble.is_none();
        match (&mut self.trouble, trouble) {
            (Some(Trouble::Failed(names)), Trouble::Failed(more)) => names.extend(more),
            // A deletion or a cancellation that was asked for is what the user wants most.
            (slot, trouble @ (Trouble::DeleteAsked | Trouble::Cancelled)) => *slot = Some(trouble),
            (Some(_), _) => {}
            (slot, trouble) => *slot = Some(trouble),
        }
        if first {
            for item in self.items.values() {
                if let Step::On(execution) = &item.step {
                    out.perform(&Effect::Cancel { execution: execution.clone() });
                }
            }
        }
    }

    /// Takes the end of one piece of work. `done`: whether it succeeded.
    fn settle(&mut self, name: &str, done: bool, out: &mut Outbox<'_, Self>) -> Result<(), IllegalEvent> {
        let item = self.items.get_mut(name).filter(|item| matches!(item.step, Step::Busy | Step::On(_)));
        let Some(item) = item else {
            return Err(IllegalEvent::new(format!("nothing is being done to {name}")));
        };
        if done {
            self.items.remove(name);
        } else {
            item.step = Step::Failed;
            if work(self.status) != Work::Remove {
                self.stop(Trouble::Failed(vec![name.to_owned()]), out);
            }
        }
        self.go_on(out);
        Ok(())
    }

    fn turned(&mut self, to: StackStatus, reason: Option<String>, items: Items, out: &mut Outbox<'_, Self>) {
        self.turning = false;
        self.status = to;
        self.items = items;
        self.trouble = None;
        self.reason = reason;
        self.rests = !to.as_str().ends_with("_IN_PROGRESS");
        self.go_on(out);
    }

    fn ended(
        &mut self,
        child: &ExecutionId,
        outcome: Outcome,
        out: &mut Outbox<'_, Self>,
    ) -> Result<(), IllegalEvent> {
        let waits = self.items.iter_mut().find(|(_, item)| item.step == Step::On(child.clone()));
        let Some((name, item)) = waits else {
            return Err(IllegalEvent::new(format!("nothing waits for {child}")));
        };
        item.step = Step::Busy;
        out.perform(&Effect::Collect { name: name.clone(), status: self.status, outcome });
        Ok(())
    }
}

impl Trouble {
    /// As stack events say it, with the space that AWS leaves at the end.
    fn reason(&self, verb: &str) -> String {
        match self {
            Self::Failed(names) => {
                format!("The following resource(s) failed to {verb}: [{}]. ", names.join(", "))
            }
            Self::Refused(reason) => format!("{reason}. "),
            Self::Cancelled | Self::DeleteAsked => "User Initiated".to_owned(),
            Self::TimedOut => "Stack creation time exceeded the specified timeout. ".to_owned(),
        }
    }
}

impl Machine for StackOperation {
    const KIND: &'static str = "cloudformation-stack-operation";
    type Event = Event;
    type Effect = Effect;

    fn apply(&mut self, event: Event, out: &mut Outbox<'_, Self>) -> Result<(), IllegalEvent> {
        use StackStatus as S;
        match event {
            Event::Started { items } if self.items.is_empty() && !self.turning => {
                self.items = items;
                if let Some(minutes) = self.timeout_minutes {
                    out.after(i64::from(minutes) * 60_000, &Event::TimedOut);
                }
                self.go_on(out);
            }
            Event::StartRefused { reason } if self.items.is_empty() && !self.turning => {
                self.trouble = Some(Trouble::Refused(reason));
                self.go_on(out);
            }
            Event::Brought { name } | Event::Removed { name } => self.settle(&name, true, out)?,
            Event::BringFailed { name } | Event::RemoveFailed { name } => self.settle(&name, false, out)?,
            Event::Deferred { name, to } => {
                let busy = self.items.get_mut(&name).filter(|item| item.step == Step::Busy);
                let item =
                    busy.ok_or_else(|| IllegalEvent::new(format!("nothing is being done to {name}")))?;
                item.step = Step::On(to.clone());
                out.watch(to.clone());
                if self.trouble.is_some() && work(self.status) != Work::Remove {
                    out.perform(&Effect::Cancel { execution: to });
                }
            }
            Event::ChildEnded { child, outcome } => self.ended(&child, outcome, out)?,
            Event::Turned { to, reason, items } if self.turning => self.turned(to, reason, items, out),
            Event::TurnRefused { reason } if self.turning => {
                self.turning = false;
                self.stop(Trouble::Refused(reason), out);
                self.go_on(out);
            }
            Event::CancelAsked if self.status == S::UpdateInProgress && !self.turning => {
                self.stop(Trouble::Cancelled, out);
                self.go_on(out);
            }
            // A nested stack whose parent gave up.
            Event::CancelAsked if self.status == S::CreateInProgress && !self.turning => {
                self.stop(Trouble::Cancelled, out);
                self.go_on(out);
            }
            Event::DeleteAsked if self.status == S::CreateInProgress && !self.turning => {
                self.stop(Trouble::DeleteAsked, out);
                self.go_on(out);
            }
            Event::TimedOut if self.status == S::CreateInProgress && !self.turning => {
                self.stop(Trouble::TimedOut, out);
                self.go_on(out);
            }
            // Too late to matter.
            Event::TimedOut => {}
            other => {
                let message = format!("{other:?} while the stack is in {} state", self.status);
                return Err(IllegalEvent::new(message));
            }
        }
        Ok(())
    }

    fn outcome(&self) -> Option<Outcome> {
        use StackStatus as S;
        if !self.rests {
            return None;
        }
        let status = match self.status {
            S::CreateComplete | S::UpdateComplete | S::DeleteComplete => Status::Succeeded,
            _ => Status::Failed,
        };
        let detail = json!({
            "StackStatus": self.status,
            "StackStatusReason": self.reason,
            "StackId": self.stack_id,
        });
        Some(Outcome::with(status, detail))
    }

    fn child_ended(child: ExecutionId, outcome: Outcome) -> Event {
        Event::ChildEnded { child, outcome }
    }
}
