//! One rotation: the function is called for each of the four steps, and from the first again if one fails.
//!
//! A step can be called more than once, as on AWS: when it fails, or when the server dies while the function runs.

use super::super::secret::{CURRENT, PENDING, Secret, Version};
use super::super::table::SECRETS;
use super::Place;
use crate::{Caller, OpError, OpResult, WorldHandle};
use async_trait::async_trait;
use aws::lambda::{Invoke, InvokeInput};
use aws::{Error, Timestamp};
use engine::{
    EffectKey, Engine, ExecutionId, IllegalEvent, Machine, Outbox, Outcome, Performed, Performer, Status,
    Trouble,
};
use serde::{Deserialize, Serialize};
use serde_json::json;
use store::{StoreError, Tx};

pub const PRINCIPAL: &str = "secretsmanager.amazonaws.com";
/// Waits before the attempts after the first.
const WAITS_MS: [i64; 4] = [5_000, 60_000, 5 * 60_000, 30 * 60_000];

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Step {
    #[serde(rename = "createSecret")]
    Create,
    #[serde(rename = "setSecret")]
    Set,
    #[serde(rename = "testSecret")]
    Test,
    #[serde(rename = "finishSecret")]
    Finish,
}

impl Step {
    fn next(self) -> Option<Self> {
        match self {
            Self::Create => Some(Self::Set),
            Self::Set => Some(Self::Test),
            Self::Test => Some(Self::Finish),
            Self::Finish => None,
        }
    }
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Rotation {
    pub place: Place,
    pub arn: String,
    pub lambda_arn: String,
    /// The id of the version that is made.
    pub token: String,
    /// Only whether the function can test: what RotateSecret does that is not to rotate at once.
    pub only_test: bool,
    failures: usize,
    waiting: bool,
    step: Step,
    /// Of the last attempt, when there is no other.
    error: Option<String>,
    outcome: Option<Outcome>,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Event {
    Asked,
    /// The function did the step.
    Stepped,
    Failed {
        error: String,
    },
    Due,
    /// The secret knows how it went.
    Settled,
    /// The secret, or its version under way, is gone, or the rotation was cancelled: there is nothing left to rotate.
    Lost,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Effect {
    Call(Step),
    /// Records how it went, in the secret.
    Settle,
}

impl Rotation {
    pub fn new(place: Place, arn: String, lambda_arn: String, token: String, only_test: bool) -> Self {
        let step = if only_test { Step::Test } else { Step::Create };
        Self {
            place,
            arn,
            lambda_arn,
            token,
            only_test,
            failures: 0,
            waiting: false,
            step,
            error: None,
            outcome: None,
        }
    }

    pub fn id(&self) -> ExecutionId {
        let Place { account, region, .. } = &self.place;
        let (_, suffix) = self.arn.rsplit_once('-').unwrap_or_default();
        ExecutionId::new(&["secretsmanager-rotation", account.as_str(), region.as_str(), suffix, &self.token])
    }

    /// Whether the secret still waits for it: CancelRotateSecret forgets a rotation, and keeps its version.
    fn is_wanted(&self, secret: &Secret) -> bool {
        let running = secret.rotation.as_ref().and_then(|settings| settings.running.as_deref());
        secret.deletion.is_none()
            && running == Some(self.token.as_str())
            && secret.version(&self.token).is_some()
    }

    fn begin(&mut self, step: Step, out: &mut Outbox<'_, Self>) {
        self.step = step;
        out.perform(&Effect::Call(step));
    }
}

impl Machine for Rotation {
    const KIND: &'static str = "secretsmanager-rotation";
    type Event = Event;
    type Effect = Effect;

    fn apply(&mut self, event: Event, out: &mut Outbox<'_, Self>) -> Result<(), IllegalEvent> {
        let first = if self.only_test { Step::Test } else { Step::Create };
        match event {
            Event::Asked => self.begin(first, out),
            Event::Stepped if !self.waiting => match self.step.next().filter(|_| !self.only_test) {
                Some(next) => self.begin(next, out),
                None => drop(out.perform(&Effect::Settle)),
            },
            Event::Failed { error } if !self.waiting => match WAITS_MS.get(self.failures) {
                Some(wait) => {
                    self.failures += 1;
                    self.waiting = true;
                    out.after(*wait, &Event::Due);
                }
                None => {
                    self.error = Some(error);
                    out.perform(&Effect::Settle);
                }
            },
            Event::Due if self.waiting => {
                self.waiting = false;
                self.begin(first, out);
            }
            Event::Settled => {
                let failed = self.error.take().map(|error| Outcome::with(Status::Failed, error));
                self.outcome = Some(failed.unwrap_or_else(|| Outcome::new(Status::Succeeded)));
            }
            Event::Lost => self.outcome = Some(Outcome::new(Status::Stopped)),
            other => return Err(IllegalEvent::new(format!("{other:?} at {:?}", self.step))),
        }
        Ok(())
    }

    fn outcome(&self) -> Option<Outcome> {
        self.outcome.clone()
    }

    fn child_ended(_: ExecutionId, _: Outcome) -> Event {
        Event::Due
    }
}

/// Begins a rotation in the transaction of whoever asks: the version it is to make is there from now on, without a
/// value, and known to the function by its label.
pub fn start(
    engine: &Engine,
    tx: &Tx<'_>,
    secret: &mut Secret,
    rotation: &Rotation,
    at: Timestamp,
) -> OpResult<()> {
    secret.push(Version {
        id: rotation.token.clone(),
        created_at: at,
        stages: vec![PENDING.into()],
        value: None,
        accessed_on: None,
    })?;
    if let Some(settings) = &mut secret.rotation {
        settings.running = Some(rotation.token.clone());
        settings.testing = rotation.only_test;
    }
    SECRETS.put(tx, &rotation.place.scope(), &secret.name, secret)?;
    engine.start(tx, &rotation.id(), rotation, &Event::Asked)?;
    Ok(())
}

pub struct Rotate(pub WorldHandle);

#[async_trait]
impl Performer<Rotation> for Rotate {
    async fn perform(&self, key: &EffectKey, effect: Effect) -> Result<Performed<Event>, Trouble> {
        let world = self.0.get()?;
        let loaded = world.store().read(|r| world.engine().load::<Rotation>(r, &key.execution))?;
        let Some(loaded) = loaded else { return Ok(Performed::silently()) };
        let rotation = loaded.machine;
        let secret = world.store().read(|r| SECRETS.get(r, &rotation.place.scope(), &rotation.place.name))?;
        if !secret.is_some_and(|secret| rotation.is_wanted(&secret)) {
            return Ok(Performed::event(Event::Lost));
        }
        match effect {
            Effect::Call(step) => match call(&self.0, &rotation, step).await {
                Ok(event) => Ok(Performed::event(event)),
                Err(OpError::Aws(error)) => Ok(Performed::event(Event::Failed { error: error.to_string() })),
                Err(OpError::Internal(error)) => Err(Trouble(error.0)),
            },
            Effect::Settle => {
                let now = world.now();
                Ok(Performed::event(Event::Settled).also(move |tx| settle(tx, &rotation, now)))
            }
        }
    }
}

async fn call(world: &WorldHandle, rotation: &Rotation, step: Step) -> OpResult<Event> {
    let Place { account, region, .. } = &rotation.place;
    let caller = Caller { invoked_for: Some(rotation.arn.clone()), ..Caller::service(PRINCIPAL, *account) };
    let world = world.get().map_err(|e| OpError::internal(e.to_string()))?;
    let payload = json!({
        "Step": step,
        "SecretId": rotation.arn,
        "ClientRequestToken": rotation.token,
    });
    let input = InvokeInput {
        function_name: rotation.lambda_arn.clone(),
        payload: Some(payload.to_string().into()),
        ..Default::default()
    };
    let output = world.cx(caller, region.clone()).call::<Invoke>(input).await?;
    Ok(match output.function_error {
        None => Event::Stepped,
        Some(error) => Event::Failed { error },
    })
}

/// The new version is no longer under way, unless the function failed to make it; a test leaves nothing behind.
fn settle(tx: &Tx<'_>, rotation: &Rotation, at: Timestamp) -> Result<(), StoreError> {
    let scope = rotation.place.scope();
    let Some(mut secret) = SECRETS.get(tx, &scope, &rotation.place.name)? else { return Ok(()) };
    if rotation.only_test {
        secret.versions.retain(|version| version.id != rotation.token);
    } else if rotation.error.is_none() {
        let current = secret.staged(CURRENT).is_some_and(|version| version.id == rotation.token);
        if current {
            secret.take_stage(PENDING);
        }
    }
    if let Some(settings) = &mut secret.rotation {
        settings.running = settings.running.take().filter(|token| *token != rotation.token);
        if !rotation.only_test && rotation.error.is_none() {
            settings.last_rotated = Some(at);
        }
    }
    SECRETS.put(tx, &scope, &rotation.place.name, &secret)
}

/// Whether the service may invoke the function; asked before a rotation is configured.
pub async fn check_function(cx: &crate::Cx, arn: &str, lambda_arn: &str) -> OpResult<()> {
    let input = InvokeInput {
        function_name: lambda_arn.to_owned(),
        invocation_type: Some(aws::lambda::InvocationType::DryRun),
        ..Default::default()
    };
    let caller = Caller { invoked_for: Some(arn.to_owned()), ..Caller::service(PRINCIPAL, cx.account()) };
    match cx.as_caller(caller).call::<Invoke>(input).await {
        Ok(_) => Ok(()),
        Err(OpError::Aws(_)) => Err(Error::new(
            "AccessDeniedException",
            400,
            "Secrets Manager cannot invoke the specified Lambda function. Ensure that the function policy grants access to \
             the principal secretsmanager.amazonaws.com.",
        )
        .into()),
        Err(internal) => Err(internal),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use engine::simulation::{Simulation, World, everywhere};
    use serde_json::Value;
    use std::collections::BTreeMap;

    /// A function that fails its calls of some numbers, and remembers the steps that it did.
    struct Function {
        fails: Vec<usize>,
        given: BTreeMap<EffectKey, (Option<Step>, Event)>,
    }

    impl World for Function {
        fn perform(&mut self, _: &str, key: &EffectKey, effect: Value) -> Option<Value> {
            let number = self.given.len();
            let fails = self.fails.contains(&number);
            let answer = self.given.entry(key.clone()).or_insert_with(|| {
                match serde_json::from_value(effect).unwrap() {
                    Effect::Call(step) if fails => (Some(step), Event::Failed { error: "no".into() }),
                    Effect::Call(step) => (Some(step), Event::Stepped),
                    Effect::Settle => (None, Event::Settled),
                }
            });
            serde_json::to_value(&answer.1).ok()
        }
    }

    fn rotation(only_test: bool) -> Rotation {
        let account = "111111111111".parse().unwrap();
        let place = Place { account, region: aws::Region::us_east_1(), name: "s".into() };
        Rotation::new(place, "arn:x-AbCdEf".into(), "arn:l".into(), "t".into(), only_test)
    }

    fn check_rotation(fails: &[usize], only_test: bool, status: Status, calls: usize) {
        let id = rotation(only_test).id();
        let runs = everywhere(
            || Simulation::default().with::<Rotation>(),
            || Function { fails: fails.to_vec(), given: BTreeMap::new() },
            |simulation| simulation.start(&id, &rotation(only_test), &Event::Asked),
            |simulation, function| {
                let outcome = simulation.outcome(&id).expect("it ends");
                assert_eq!(outcome.status, status, "{fails:?}");
                let called = function.given.values().filter(|(step, _)| step.is_some()).count();
                assert_eq!(called, calls, "{fails:?}");
                outcome
            },
        );
        assert!(runs > 5, "{runs}");
    }

    #[test]
    fn the_four_steps_are_called_and_called_again_from_the_first_wherever_the_server_dies() {
        check_rotation(&[], false, Status::Succeeded, 4);
        check_rotation(&[0], false, Status::Succeeded, 5);
        check_rotation(&[2], false, Status::Succeeded, 7);
        check_rotation(&[0, 1, 2, 3], false, Status::Succeeded, 8);
        check_rotation(&[0, 1, 2, 3, 4], false, Status::Failed, 5);
        check_rotation(&[], true, Status::Succeeded, 1);
    }
}
