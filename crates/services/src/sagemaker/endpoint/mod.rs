//! An endpoint as a durable execution, from its creation to its deletion. Pure.
//!
//! What is deployed is a [`Deployment`]: the variants of one configuration, each a process of its own. An update makes
//! the next deployment beside the one that serves, which is stopped once the next one answers; if that does not come to
//! pass, the old one goes on. A process that ends is started again, after a pause that grows.

use super::served::Served;
use super::{announce, table};
use crate::{WorldHandle, jobs};
use aws::sagemaker::EndpointStatus;
use aws::{Account, Region};
use engine::{ExecutionId, IllegalEvent, Machine, Observer, Outbox, Outcome, Status};
use serde::{Deserialize, Serialize};
use std::sync::Arc;
use store::Scope;

/// Processes that end before they first answered, until the deployment is given up.
const ATTEMPTS: u32 = 3;
/// Before a process is started again, at first and at most.
const PAUSE_MS: i64 = 500;
const LONGEST_PAUSE_MS: i64 = 60_000;
/// A process that went on for this long is not taken for one that can't be started.
const SOUND_MS: i64 = 60_000;

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum State {
    Creating,
    InService,
    Updating,
    Failed,
    Deleting,
    Gone,
}

impl State {
    pub fn shown(self) -> EndpointStatus {
        match self {
            Self::Creating => EndpointStatus::Creating,
            Self::InService => EndpointStatus::InService,
            Self::Updating => EndpointStatus::Updating,
            Self::Failed => EndpointStatus::Failed,
            Self::Deleting | Self::Gone => EndpointStatus::Deleting,
        }
    }
}

/// A model's process in a deployment.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Variant {
    pub name: String,
    pub served: Served,
    pub instance_type: String,
    pub weight: f64,
    /// For how long it may take to answer for the first time.
    pub patience_seconds: i32,
    /// For how long its model may be downloaded, if that is said.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub download_seconds: Option<i32>,
    /// The number of the effect whose run serves; of the last one, if none does.
    pub run: u64,
    pub started_at: i64,
    /// Since it last was sound.
    pub failures: u32,
}

#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Deployment {
    pub number: u64,
    pub configuration: String,
    pub variants: Vec<Variant>,
}

impl Deployment {
    fn variant(&mut self, name: &str) -> Option<&mut Variant> {
        self.variants.iter_mut().find(|variant| variant.name == name)
    }

    fn runs(&self) -> Vec<u64> {
        self.variants.iter().map(|variant| variant.run).filter(|run| *run > 0).collect()
    }
}

#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct EndpointMachine {
    pub account: Account,
    pub region: Region,
    pub name: String,
    pub arn: String,
    /// Of the deployment that was asked for first.
    pub configuration: String,
    pub created_at: i64,
    pub modified_at: i64,
    pub state: State,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub failure_reason: Option<String>,
    /// What answers.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub current: Option<Deployment>,
    /// What is to answer next.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub next: Option<Deployment>,
    /// Numbers of deployments that are being stopped.
    pub retiring: Vec<u64>,
    /// How many deployments there were.
    pub deployments: u64,
}

#[derive(Clone, Debug, Serialize, Deserialize)]
pub enum Event {
    Created,
    Prepared {
        deployment: u64,
        result: Result<(), String>,
    },
    /// All variants answer, or one never did.
    Answered {
        deployment: u64,
        result: Result<(), String>,
    },
    /// A variant's process ended, and why.
    RunEnded {
        deployment: u64,
        variant: String,
        run: u64,
        reason: String,
    },
    RestartDue {
        deployment: u64,
        variant: String,
    },
    Retired {
        deployment: u64,
    },
    UpdateRequested {
        deployment: Box<Deployment>,
    },
    WeightsRequested {
        weights: Vec<(String, f64)>,
    },
    DeletionRequested,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Effect {
    /// Environments and models of a deployment.
    Prepare { deployment: u64 },
    /// Runs a variant's process to its end.
    Serve { deployment: u64, variant: String },
    /// Waits until all variants answer.
    Await { deployment: u64 },
    /// Ends what a deployment runs, and removes what it had on the host.
    Retire { deployment: u64, runs: Vec<u64> },
}

impl EndpointMachine {
    pub fn new(
        (account, region): (Account, Region),
        (name, arn): (String, String),
        first: Deployment,
        created_at: i64,
    ) -> Self {
        Self {
            account,
            region,
            name,
            arn,
            configuration: first.configuration.clone(),
            created_at,
            modified_at: created_at,
            state: State::Creating,
            failure_reason: None,
            current: None,
            next: Some(Deployment { number: 1, ..first }),
            retiring: Vec::new(),
            deployments: 1,
        }
    }

    pub fn scope(&self) -> Scope {
        Scope::new(self.account, &self.region)
    }

    /// The deployment of a number, if it is still wanted.
    pub fn wanted(&self, number: u64) -> Option<&Deployment> {
        let all = self.current.iter().chain(&self.next);
        all.into_iter().find(|deployment| deployment.number == number)
    }

    fn wanted_mut(&mut self, number: u64) -> Option<&mut Deployment> {
        let all = self.current.iter_mut().chain(&mut self.next);
        all.into_iter().find(|deployment| deployment.number == number)
    }

    fn is_next(&self, number: u64) -> bool {
        self.next.as_ref().is_some_and(|next| next.number == number)
    }

    fn serve(&mut self, number: u64, name: &str, out: &mut Outbox<'_, Self>) {
        let now = out.now();
        let Some(variant) = self.wanted_mut(number).and_then(|deployment| deployment.variant(name)) else {
            return;
        };
        variant.run = out.perform(&Effect::Serve { deployment: number, variant: name.to_owned() });
        variant.started_at = now;
    }

    fn prepared(&mut self, number: u64, result: Result<(), String>, out: &mut Outbox<'_, Self>) {
        if !self.is_next(number) {
            return;
        }
        if let Err(reason) = result {
            return self.give_up(&reason, out);
        }
        let names: Vec<String> =
            self.next.iter().flat_map(|next| &next.variants).map(|v| v.name.clone()).collect();
        for name in names {
            self.serve(number, &name, out);
        }
        out.perform(&Effect::Await { deployment: number });
    }

    fn answered(&mut self, number: u64, result: Result<(), String>, out: &mut Outbox<'_, Self>) {
        if !self.is_next(number) {
            return;
        }
        if let Err(reason) = result {
            return self.give_up(&reason, out);
        }
        let old = self.current.take();
        self.current = self.next.take();
        self.retire(old, out);
        self.state = State::InService;
        self.failure_reason = None;
        self.modified_at = out.now();
    }

    /// The next deployment can't be had.
    fn give_up(&mut self, reason: &str, out: &mut Outbox<'_, Self>) {
        let next = self.next.take();
        self.retire(next, out);
        self.state = if self.current.is_some() { State::InService } else { State::Failed };
        self.failure_reason = Some(super::machine::clipped(reason));
        self.modified_at = out.now();
    }

    fn retire(&mut self, deployment: Option<Deployment>, out: &mut Outbox<'_, Self>) {
        let Some(deployment) = deployment else { return };
        self.retiring.push(deployment.number);
        out.perform(&Effect::Retire { deployment: deployment.number, runs: deployment.runs() });
    }

    fn run_ended(&mut self, (number, name): (u64, &str), run: u64, reason: &str, out: &mut Outbox<'_, Self>) {
        let (now, is_next) = (out.now(), self.is_next(number));
        let Some(variant) = self.wanted_mut(number).and_then(|deployment| deployment.variant(name)) else {
            return;
        };
        if variant.run != run {
            return;
        }
        if now - variant.started_at >= SOUND_MS {
            variant.failures = 0;
        }
        variant.failures += 1;
        let failures = variant.failures;
        if is_next && failures >= ATTEMPTS {
            return self.give_up(reason, out);
        }
        let pause = PAUSE_MS.saturating_mul(1 << failures.min(10)).min(LONGEST_PAUSE_MS);
        out.after(pause, &Event::RestartDue { deployment: number, variant: name.to_owned() });
    }

    fn delete(&mut self, out: &mut Outbox<'_, Self>) {
        if matches!(self.state, State::Deleting | State::Gone) {
            return;
        }
        self.state = State::Deleting;
        self.modified_at = out.now();
        let all = [self.current.take(), self.next.take()];
        for deployment in all {
            self.retire(deployment, out);
        }
        self.end_if_empty();
    }

    fn end_if_empty(&mut self) {
        if self.state == State::Deleting && self.retiring.is_empty() {
            self.state = State::Gone;
        }
    }
}

impl Machine for EndpointMachine {
    const KIND: &'static str = "sagemaker-endpoint";
    type Event = Event;
    type Effect = Effect;

    fn apply(&mut self, event: Event, out: &mut Outbox<'_, Self>) -> Result<(), IllegalEvent> {
        match (self.state, event) {
            (State::Creating, Event::Created) => {
                out.perform(&Effect::Prepare { deployment: self.deployments });
            }
            (_, Event::Prepared { deployment, result }) => self.prepared(deployment, result, out),
            (_, Event::Answered { deployment, result }) => self.answered(deployment, result, out),
            (_, Event::RunEnded { deployment, variant, run, reason }) => {
                self.run_ended((deployment, &variant), run, &reason, out);
            }
            (_, Event::RestartDue { deployment, variant }) => self.serve(deployment, &variant, out),
            (_, Event::Retired { deployment }) => {
                self.retiring.retain(|number| *number != deployment);
                self.end_if_empty();
            }
            (State::InService, Event::UpdateRequested { deployment }) => {
                self.deployments += 1;
                self.next = Some(Deployment { number: self.deployments, ..*deployment });
                self.state = State::Updating;
                self.failure_reason = None;
                self.modified_at = out.now();
                out.perform(&Effect::Prepare { deployment: self.deployments });
            }
            (State::InService, Event::WeightsRequested { weights }) => {
                for (name, weight) in weights {
                    if let Some(variant) = self.current.as_mut().and_then(|current| current.variant(&name)) {
                        variant.weight = weight;
                    }
                }
                self.modified_at = out.now();
            }
            (_, Event::DeletionRequested) => self.delete(out),
            (state, event) => {
                return Err(IllegalEvent::new(format!(
                    "{event:?} makes no sense of an endpoint that is {state:?}"
                )));
            }
        }
        Ok(())
    }

    fn outcome(&self) -> Option<Outcome> {
        (self.state == State::Gone).then(|| Outcome::with(Status::Succeeded, serde_json::Value::Null))
    }

    fn child_ended(_: ExecutionId, _: Outcome) -> Event {
        unreachable!("an endpoint starts and watches nothing")
    }
}

/// Where an endpoint's execution is. Names are free again once an endpoint is deleted, so each has an id of its own.
pub fn execution_id(account: Account, region: &Region, id: &str) -> ExecutionId {
    ExecutionId::new(&["sagemaker-endpoint", account.as_str(), region.as_str(), id])
}

/// Keeps the list, announces what events did to the status, and lets go of what an endpoint holds when it is gone.
pub fn observer(world: WorldHandle) -> Observer<EndpointMachine> {
    Arc::new(move |tx, observed| {
        let Ok(world) = world.get() else { return Ok(()) };
        let (machine, scope) = (observed.machine, observed.machine.scope());
        table::put_endpoint(tx, observed.id, machine)?;
        let is_news = observed
            .before
            .filter(|_| observed.number > 0)
            .is_none_or(|before| before.state != machine.state);
        if is_news && machine.state != State::Gone {
            world.announce(tx, announce::endpoint(tx, machine, observed.at)?)?;
        }
        if machine.state == State::Gone {
            jobs::forget(tx, &scope, observed.id)?;
            let id = observed.id.clone();
            tx.after_commit(move || world.sessions().forget(&id));
        }
        Ok(())
    })
}

#[cfg(test)]
mod tests;
