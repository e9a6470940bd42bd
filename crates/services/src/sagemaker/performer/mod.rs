//! Carries out what jobs ask for: under the job's role, in the sandbox, and again after a crash without doing anything
//! twice.

mod archive;
mod docker;
mod doors;
mod download;
mod ending;
mod endpoint;
mod http;
mod images;
mod prepare;
mod pythons;
mod run;
mod serve;
mod transform;
mod upload;

pub use doors::{Door, Doors, Place};
pub use endpoint::{EndpointPerformer, RELEASE};
pub use http::{Answer, Limits, Lost, Question, header, post};
pub use prepare::Making;

use super::machine::{Effect, Event, JobMachine};
use super::{SERVICE_PRINCIPAL, Slots};
use crate::jobs::{self, Holder, JobLog, settled};
use crate::{Cx, OpError, OpResult, World, WorldHandle};
use async_trait::async_trait;
use engine::{EffectKey, ExecutionId, Performed, Performer, Trouble};
use prepare::Ground;
use std::path::PathBuf;
use std::sync::Arc;
use std::time::Duration;

/// Between TERM and KILL, in which a process can save what it has. [StopTrainingJob]
const STOP_GRACE: Duration = Duration::from_mins(2);

/// A failure of the job is its reason, in AWS's words.
type Problem = jobs::Problem<String>;

impl From<OpError> for Problem {
    fn from(error: OpError) -> Self {
        match error {
            OpError::Aws(error) => Self::Failure(format!("ClientError: {}: {}", error.code, error.message)),
            OpError::Internal(internal) => Self::Trouble(Trouble(internal.0)),
        }
    }
}

pub struct JobPerformer {
    world: WorldHandle,
}

impl JobPerformer {
    pub fn new(world: WorldHandle) -> Self {
        Self { world }
    }
}

#[async_trait]
impl Performer<JobMachine> for JobPerformer {
    async fn perform(&self, key: &EffectKey, effect: Effect) -> Result<Performed<Event>, Trouble> {
        let world = self.world.get()?;
        let slots = world.state::<Slots>();
        if effect == Effect::AwaitSlot {
            slots.0.enter(key.execution.as_str()).await;
            let outcome = world.store().read(|r| world.engine().outcome(r, &key.execution))?;
            if outcome.is_some() {
                // Stopped while it waited: its end may have been before it had a slot to leave.
                slots.0.leave(key.execution.as_str());
            }
            return Ok(Performed::event(Event::Admitted));
        }
        let Some(job) = Job::load(&self.world, &key.execution)? else { return Ok(Performed::silently()) };
        slots.0.enter_again(key.execution.as_str());
        let event = match effect {
            Effect::AwaitSlot => Event::Admitted,
            Effect::Prepare => Event::Prepared(settled(prepare::prepare(&job).await)?),
            Effect::Download => Event::Downloaded(settled(download::download(&job).await)?),
            Effect::Run => run::perform(&job, key).await?,
            Effect::StopRun { run } => {
                let key = EffectKey { execution: key.execution.clone(), number: run };
                if let Some(run) = world.sandbox().find(&key.token())? {
                    run.stop(STOP_GRACE).await?;
                }
                return Ok(Performed::silently());
            }
            Effect::Upload => Event::Uploaded(settled(upload::upload(&job).await)?),
            Effect::Finalize => {
                job.finalize().await?;
                Event::Finalized
            }
        };
        Ok(Performed::event(event))
    }
}

/// One job, as its effects see it.
pub struct Job {
    world: Arc<World>,
    machine: JobMachine,
    execution: ExecutionId,
    /// SageMaker's own, in the job's account.
    cx: Cx,
    stream: String,
    /// What the job has on the host: `ml`, which is `/opt/ml` inside, and what is made for it beside.
    directory: PathBuf,
}

impl Job {
    fn load(handle: &WorldHandle, execution: &ExecutionId) -> Result<Option<Self>, Trouble> {
        let world = handle.get()?;
        let loaded = world.store().read(|r| world.engine().load::<JobMachine>(r, execution))?;
        let Some(loaded) = loaded.filter(|loaded| loaded.outcome.is_none()) else { return Ok(None) };
        let machine = loaded.machine;
        let cx = handle.service_cx(SERVICE_PRINCIPAL, machine.account, machine.region.clone())?;
        let name = EffectKey { execution: execution.clone(), number: 0 }.token();
        let directory = world.store().directory().scratch().join("sagemaker").join(name);
        let stream = machine.log_stream();
        Ok(Some(Self { world, machine, execution: execution.clone(), cx, stream, directory }))
    }

    /// `/opt/ml`, on the host.
    fn ml(&self) -> PathBuf {
        self.directory.join("ml")
    }

    /// Code that was fetched for a script.
    fn code_archive(&self) -> PathBuf {
        self.directory.join("sourcedir.tar.gz")
    }

    fn is_stopping(&self) -> Result<bool, Trouble> {
        let now = self.world.store().read(|r| self.world.engine().load::<JobMachine>(r, &self.execution))?;
        Ok(now.is_none_or(|loaded| loaded.machine.stop_requested))
    }

    async fn role(&self) -> OpResult<Cx> {
        Ok(self.holder().assume(&self.cx).await?.0)
    }

    fn holder(&self) -> Holder {
        Holder {
            execution: self.execution.clone(),
            service: SERVICE_PRINCIPAL.to_owned(),
            role: self.machine.request.role().to_owned(),
            session_name: "SageMaker".to_owned(),
            via: None,
        }
    }

    fn ground(&self) -> Ground<'_> {
        Ground {
            world: &self.world,
            cx: &self.cx,
            log: self.log(),
            environment: &self.machine.environment,
            image: self.machine.request.image(),
        }
    }

    fn log(&self) -> JobLog<'_> {
        let place = Some((self.machine.request.kind().log_group(), self.stream.as_str()));
        JobLog { cx: &self.cx, execution: &self.execution, place }
    }

    /// Removes what the job had on the host.
    async fn finalize(&self) -> Result<(), Trouble> {
        let key = EffectKey { execution: self.execution.clone(), number: self.machine.run };
        if let Some(run) = self.world.sandbox().find(&key.token())? {
            run.forget().await?;
        }
        jobs::remove(&self.directory)?;
        Ok(())
    }
}
