//! Asynchronous invocations: each is an execution that lasts until the function has answered, or has failed too often,
//! or the event is too old. [Lambda, asynchronous invocation]
//!
//! A function can get an event more than once, as on AWS: when the server dies while the function runs.

use super::function::Reference;
use super::lookup;
use super::runtime::{Call, run};
use super::table::EVENTS;
use crate::{Cx, OpError, OpResult, WorldHandle};
use async_trait::async_trait;
use aws::{Account, Region};
use engine::{
    EffectKey, ExecutionId, IllegalEvent, Machine, Outbox, Outcome, Performed, Performer, Status, Trouble,
};
use serde::{Deserialize, Serialize};
use store::Scope;

/// Waits before the second and the third attempt.
const WAITS_MS: [i64; 2] = [60_000, 120_000];
/// A function that can't take the event now is tried again after this, doubled each time up to the last.
const FIRST_BACKOFF_MS: i64 = 1_000;
const LAST_BACKOFF_MS: i64 = 5 * 60_000;

/// What is to be invoked, and how.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Event {
    pub account: Account,
    pub region: Region,
    pub function: String,
    pub qualifier: Option<String>,
    pub client_context: Option<String>,
    /// After the first attempt.
    pub retries: u32,
    pub max_age_ms: i64,
}

/// One asynchronous invocation. The payload lies in a row of its own, for as long as it may be needed.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Invocation {
    pub event: Event,
    pub request_id: String,
    started_at: i64,
    failures: u32,
    throttles: u32,
    waiting: bool,
    outcome: Option<Outcome>,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub enum Happened {
    Started,
    /// The function answered.
    Answered,
    /// The function failed.
    Failed {
        error: String,
    },
    /// The function could not take it: too many invocations, or a role that can't be assumed.
    Refused {
        error: String,
    },
    /// The time to try again has come.
    Due,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub enum Effect {
    Invoke,
    /// Lets go of the payload, which is not needed any more.
    Forget,
}

impl Invocation {
    pub fn new(event: Event, request_id: String) -> Self {
        Self { event, request_id, started_at: 0, failures: 0, throttles: 0, waiting: false, outcome: None }
    }

    fn end(&mut self, outcome: Outcome, out: &mut Outbox<'_, Self>) {
        self.outcome = Some(outcome);
        out.perform(&Effect::Forget);
    }

    /// Tries again after a time, unless the event is too old by then.
    fn again(&mut self, wait: i64, error: String, out: &mut Outbox<'_, Self>) {
        if out.now() + wait - self.started_at > self.event.max_age_ms {
            return self.end(Outcome::with(Status::Failed, error), out);
        }
        self.waiting = true;
        out.after(wait, &Happened::Due);
    }
}

impl Machine for Invocation {
    const KIND: &'static str = "lambda-invocation";
    type Event = Happened;
    type Effect = Effect;

    fn apply(&mut self, event: Happened, out: &mut Outbox<'_, Self>) -> Result<(), IllegalEvent> {
        match event {
            Happened::Started => {
                self.started_at = out.now();
                out.perform(&Effect::Invoke);
            }
            Happened::Due if self.waiting => {
                self.waiting = false;
                out.perform(&Effect::Invoke);
            }
            Happened::Answered if !self.waiting => self.end(Outcome::new(Status::Succeeded), out),
            Happened::Failed { error } if !self.waiting => {
                self.failures += 1;
                if self.failures > self.event.retries {
                    self.end(Outcome::with(Status::Failed, error), out);
                } else {
                    let wait = WAITS_MS[usize::min(self.failures as usize, WAITS_MS.len()) - 1];
                    self.again(wait, error, out);
                }
            }
            Happened::Refused { error } if !self.waiting => {
                let wait = FIRST_BACKOFF_MS.saturating_mul(1 << self.throttles.min(20)).min(LAST_BACKOFF_MS);
                self.throttles += 1;
                self.again(wait, error, out);
            }
            other => return Err(IllegalEvent(format!("{other:?} while the invocation waits"))),
        }
        Ok(())
    }

    fn outcome(&self) -> Option<Outcome> {
        self.outcome.clone()
    }

    fn child_ended(_: ExecutionId, _: Outcome) -> Happened {
        Happened::Due
    }
}

fn id(request_id: &str) -> ExecutionId {
    ExecutionId::new(&["lambda-invocation", request_id])
}

/// Takes an event in: it is on disk when this returns.
pub async fn start(cx: &Cx, event: Event, payload: String) -> OpResult<()> {
    let known = cx.caller().is_service()
        || cx.read(|r| EVENTS.get(r, &Scope::server(), cx.request_id()))?.is_some()
        || cx
            .world()
            .store()
            .read(|r| cx.world().engine().load::<Invocation>(r, &id(cx.request_id())))?
            .is_some();
    let request_id = if known { cx.uuid() } else { cx.request_id().to_owned() };
    let engine = cx.world().engine().clone();
    cx.write(move |tx| {
        EVENTS.put(tx, &Scope::server(), &request_id, &payload)?;
        let machine = Invocation::new(event, request_id.clone());
        engine.start(tx, &id(&request_id), &machine, &Happened::Started)?;
        Ok(())
    })
    .await
}

pub struct Perform(pub WorldHandle);

#[async_trait]
impl Performer<Invocation> for Perform {
    async fn perform(&self, key: &EffectKey, effect: Effect) -> Result<Performed<Happened>, Trouble> {
        let world = self.0.get()?;
        let Some(loaded) = world.store().read(|r| world.engine().load::<Invocation>(r, &key.execution))?
        else {
            return Ok(Performed::silently());
        };
        let Invocation { event, request_id, .. } = loaded.machine;
        match effect {
            Effect::Forget => Ok(Performed::silently().also(move |tx| {
                EVENTS.delete(tx, &Scope::server(), &request_id)?;
                Ok(())
            })),
            Effect::Invoke => {
                let cx = self.0.service_cx("lambda.amazonaws.com", event.account, event.region.clone())?;
                match attempt(&cx, event, request_id).await {
                    Ok(happened) => Ok(Performed::event(happened)),
                    Err(OpError::Aws(error)) => {
                        Ok(Performed::event(Happened::Refused { error: error.to_string() }))
                    }
                    Err(OpError::Internal(error)) => Err(Trouble(error.0)),
                }
            }
        }
    }
}

async fn attempt(cx: &Cx, event: Event, request_id: String) -> OpResult<Happened> {
    let Some(payload) = cx.read(|r| EVENTS.get(r, &Scope::server(), &request_id))? else {
        return Err(OpError::internal("the payload of an asynchronous invocation is not in the store"));
    };
    let mut found = match lookup::find(cx, &event.function, event.qualifier.as_deref()) {
        Ok(found) => found,
        // The function was deleted: there is nothing that could take the event.
        Err(OpError::Aws(error)) => return Ok(Happened::Failed { error: error.to_string() }),
        Err(error) => return Err(error),
    };
    found.choose(cx)?;
    let reference = Reference { qualifier: event.qualifier, ..found.reference };
    let call = Call {
        reference,
        revision: found.revision,
        reserved: found.function.reserved_concurrency,
        request_id,
        payload: payload.into(),
        client_context: event.client_context,
    };
    let finished = run(cx, call).await?;
    if finished.failed {
        let error = String::from_utf8_lossy(&finished.payload).into_owned();
        return Ok(Happened::Failed { error });
    }
    Ok(Happened::Answered)
}

#[cfg(test)]
mod tests {
    use super::*;
    use engine::simulation::{Simulation, World, everywhere};
    use serde_json::{Value, json};
    use std::collections::BTreeMap;

    /// A function that answers as it is told, and remembers what it was asked under which key.
    struct Function {
        answers: Vec<Happened>,
        given: BTreeMap<EffectKey, Happened>,
    }

    impl World for Function {
        fn perform(&mut self, _: &str, key: &EffectKey, effect: Value) -> Option<Value> {
            if effect == json!("Forget") {
                return None;
            }
            let next = self.given.len();
            let happened = self
                .given
                .entry(key.clone())
                .or_insert_with(|| self.answers.get(next).cloned().unwrap_or(Happened::Answered));
            serde_json::to_value(happened).ok()
        }
    }

    fn failed() -> Happened {
        Happened::Failed { error: "boom".into() }
    }

    fn refused() -> Happened {
        Happened::Refused { error: "busy".into() }
    }

    fn check_invocation(
        answers: &[Happened],
        retries: u32,
        max_age_ms: i64,
        status: Status,
        attempts: usize,
    ) {
        let event = Event {
            account: "111111111111".parse().unwrap(),
            region: Region::us_east_1(),
            function: "f".into(),
            qualifier: None,
            client_context: None,
            retries,
            max_age_ms,
        };
        let runs = everywhere(
            || Simulation::default().with::<Invocation>(),
            || Function { answers: answers.to_vec(), given: BTreeMap::new() },
            |sim| sim.start(&id("r"), &Invocation::new(event.clone(), "r".into()), &Happened::Started),
            |sim, world| {
                let outcome = sim.outcome(&id("r")).expect("it ends");
                assert_eq!(outcome.status, status, "{answers:?}");
                assert_eq!(world.given.len(), attempts, "{answers:?}");
                outcome
            },
        );
        assert!(runs > 20);
    }

    #[test]
    fn events_are_tried_as_often_as_they_may_be() {
        const HOUR: i64 = 3_600_000;
        check_invocation(&[Happened::Answered], 2, HOUR, Status::Succeeded, 1);
        check_invocation(&[failed(), Happened::Answered], 2, HOUR, Status::Succeeded, 2);
        check_invocation(&[failed(), failed(), failed()], 2, HOUR, Status::Failed, 3);
        check_invocation(&[failed()], 0, HOUR, Status::Failed, 1);
        check_invocation(&[failed(), failed()], 1, HOUR, Status::Failed, 2);
        // The second attempt would come after a minute, when the event is too old.
        check_invocation(&[failed()], 2, 59_000, Status::Failed, 1);
        // What could not be taken is no failure of the function.
        check_invocation(
            &[refused(), refused(), failed(), Happened::Answered],
            1,
            HOUR,
            Status::Succeeded,
            4,
        );
        check_invocation(&vec![refused(); 20], 2, 10_000, Status::Failed, 4);
    }
}
