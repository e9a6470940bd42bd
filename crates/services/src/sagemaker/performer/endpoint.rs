//! Carries out what endpoints ask for: models fetched, processes started, found again, and stopped.

use super::super::SERVICE_PRINCIPAL;
use super::super::endpoint::{Deployment, Effect, EndpointMachine, Event, Variant};
use super::doors::{Doors, Place};
use super::ending::last_lines;
use super::prepare::{self, Ground};
use super::serve::{self, Process};
use super::{Problem, http};
use crate::jobs::{self, Holder, JobLog, settled};
use crate::{Cx, World, WorldHandle};
use async_trait::async_trait;
use engine::{EffectKey, ExecutionId, Performed, Performer, Trouble};
use sandbox::{Exit, Reason, Run, RunState};
use sha2::{Digest, Sha256};
use std::collections::BTreeMap;
use std::fs;
use std::path::PathBuf;
use std::sync::Arc;
use std::time::Duration;
use tokio::time::Instant;

/// Of what a process said, in the reason of a failure.
const LAST_LINES: usize = 8;
/// Between two looks at whether all variants answer.
const LOOK: Duration = Duration::from_millis(100);
/// For the last lines of a process that was stopped to get into its log.
const LAST_WORDS: Duration = Duration::from_secs(5);

pub struct EndpointPerformer {
    world: WorldHandle,
}

impl EndpointPerformer {
    pub fn new(world: WorldHandle) -> Self {
        Self { world }
    }
}

#[async_trait]
impl Performer<EndpointMachine> for EndpointPerformer {
    async fn perform(&self, key: &EffectKey, effect: Effect) -> Result<Performed<Event>, Trouble> {
        let Some(endpoint) = Endpoint::load(&self.world, &key.execution)? else {
            return Ok(Performed::silently());
        };
        let event = match effect {
            Effect::Prepare { deployment } => {
                let result = settled(endpoint.prepare(deployment).await)?;
                Some(Event::Prepared { deployment, result })
            }
            Effect::Serve { deployment, variant } => {
                let place = Place { endpoint: key.execution.clone(), deployment, variant };
                let reason = match endpoint.serve(key, &place).await {
                    Ok(reason) => reason,
                    Err(Problem::Failure(reason)) => Some(reason),
                    Err(Problem::Trouble(trouble)) => return Err(trouble),
                };
                let Place { variant, .. } = place;
                reason.map(|reason| Event::RunEnded { deployment, variant, run: key.number, reason })
            }
            Effect::Await { deployment } => endpoint.answers(deployment).await?,
            Effect::Retire { deployment, runs } => {
                endpoint.retire(deployment, &runs).await?;
                Some(Event::Retired { deployment })
            }
        };
        Ok(event.map_or_else(Performed::silently, Performed::event))
    }
}

struct Endpoint {
    world: Arc<World>,
    machine: EndpointMachine,
    execution: ExecutionId,
    /// SageMaker's own, in the endpoint's account.
    cx: Cx,
}

impl Endpoint {
    fn load(handle: &WorldHandle, execution: &ExecutionId) -> Result<Option<Self>, Trouble> {
        let world = handle.get()?;
        let loaded = world.store().read(|r| world.engine().load::<EndpointMachine>(r, execution))?;
        let Some(loaded) = loaded.filter(|loaded| loaded.outcome.is_none()) else { return Ok(None) };
        let machine = loaded.machine;
        let cx = handle.service_cx(SERVICE_PRINCIPAL, machine.account, machine.region.clone())?;
        Ok(Some(Self { world, machine, execution: execution.clone(), cx }))
    }

    /// As it is now.
    fn now(&self) -> Result<Option<EndpointMachine>, Trouble> {
        let world = &self.world;
        let loaded = world.store().read(|r| world.engine().load::<EndpointMachine>(r, &self.execution))?;
        Ok(loaded.filter(|loaded| loaded.outcome.is_none()).map(|loaded| loaded.machine))
    }

    fn doors(&self) -> Arc<Doors> {
        self.world.state::<Doors>()
    }

    /// What a deployment has on the host.
    fn directory(&self, deployment: u64) -> PathBuf {
        let name = EffectKey { execution: self.execution.clone(), number: deployment }.token();
        self.world.store().directory().scratch().join("sagemaker").join(name)
    }

    fn group(&self) -> String {
        format!("/aws/sagemaker/Endpoints/{}", self.machine.name)
    }

    /// `AllTraffic/i-0123456789abcdef0`: a variant's instance is a new one in each deployment.
    fn stream(&self, deployment: u64, variant: &str) -> String {
        let hash = Sha256::digest(format!("{}\n{deployment}\n{variant}", self.execution.as_str()));
        let id = hex::encode(hash);
        format!("{variant}/i-0{}", id.get(..16).unwrap_or_default())
    }

    fn ground<'a>(&'a self, variant: &'a Variant, place: (&'a str, &'a str)) -> Ground<'a> {
        Ground {
            world: &self.world,
            cx: &self.cx,
            log: JobLog { cx: &self.cx, execution: &self.execution, place: Some(place) },
            environment: &variant.served.environment,
            image: &variant.served.image,
        }
    }

    async fn prepare(&self, number: u64) -> Result<(), Problem> {
        let Some(deployment) = self.machine.wanted(number) else { return Ok(()) };
        let group = self.group();
        for variant in &deployment.variants {
            let role = prepare::assumed(&self.cx, &variant.served.role).await?;
            let stream = self.stream(number, &variant.name);
            prepare::begin(&self.ground(variant, (&group, &stream)), &role).await?;
            serve::fetch(&role, &variant.served, &self.directory(number).join(&variant.name)).await?;
        }
        Ok(())
    }

    /// Starts or finds a variant's process, and stays with it to its end; gives why it ended. Nothing, if it is not wanted.
    async fn serve(&self, key: &EffectKey, place: &Place) -> Result<Option<String>, Problem> {
        let starting = self.doors().starting(&self.execution);
        let guard = starting.lock().await;
        let now = self.now()?;
        let wanted = now.as_ref().and_then(|machine| machine.wanted(place.deployment));
        let variant =
            wanted.and_then(|all| all.variants.iter().find(|variant| variant.name == place.variant));
        let Some(variant) = variant.filter(|variant| variant.run == key.number) else { return Ok(None) };
        let (group, stream) = (self.group(), self.stream(place.deployment, &place.variant));
        let ground = self.ground(variant, (&group, &stream));
        let (run, role) = self.started(key, place, variant, &ground).await?;
        drop(guard);
        if let Some(port) = serve::port_of(&run) {
            self.doors().open(place.clone(), port);
        }
        let output = format!("output-{}", key.number);
        let tail = run.tail(ground.log.offset(&output)?);
        let followed = ground.log.follow(role.as_ref(), &output, tail, None).await;
        self.doors().close(place);
        followed?;
        if self.now()?.and_then(|now| now.wanted(place.deployment).map(drop)).is_none() {
            // Whoever retires the deployment waits for its runs, and forgets them.
            return Ok(None);
        }
        let exit = run.wait().await.map_err(Trouble::from)?;
        let said = fs::read(run.output_path()).unwrap_or_default();
        run.forget().await.map_err(Trouble::from)?;
        Ok(Some(why(&exit, &said, variant)))
    }

    async fn started(
        &self,
        key: &EffectKey,
        place: &Place,
        variant: &Variant,
        ground: &Ground<'_>,
    ) -> Result<(Run, Option<Cx>), Problem> {
        let token = key.token();
        let known = self.world.sandbox().find(&token).map_err(Trouble::from)?;
        if let Some(run) = known.filter(|run| run.state() != RunState::NotBegun) {
            // It goes on, whatever has become of its role; only its log then does not.
            let role = prepare::assumed(&self.cx, &variant.served.role).await.ok();
            return Ok((run, role));
        }
        let role = prepare::assumed(&self.cx, &variant.served.role).await?;
        let directory = self.directory(place.deployment).join(&place.variant);
        if !directory.join("server.json").exists() {
            serve::fetch(&role, &variant.served, &directory).await?;
        }
        let process = Process {
            served: &variant.served,
            directory: &directory,
            instance_type: &variant.instance_type,
            port: serve::free_port()?,
            holder: Holder {
                execution: self.execution.clone(),
                service: SERVICE_PRINCIPAL.to_owned(),
                role: variant.served.role.clone(),
                session_name: "SageMaker".to_owned(),
                via: None,
            },
            variables: BTreeMap::new(),
        };
        let spec = serve::spec(ground, process).await?;
        let secret = spec.env.get(jobs::TOKEN).cloned().into_iter().collect();
        jobs::add_masks(&self.cx, &self.execution, secret).await?;
        let run = self.world.sandbox().start_or_adopt(&token, &spec).await.map_err(Trouble::from)?;
        Ok((run, Some(role)))
    }

    /// Waits until all variants of the next deployment answer. Nothing, if it is not wanted any more.
    async fn answers(&self, number: u64) -> Result<Option<Event>, Trouble> {
        let began = Instant::now();
        loop {
            let now = self.now()?;
            let next = now.as_ref().and_then(|machine| machine.next.as_ref());
            let Some(next) = next.filter(|next| next.number == number) else { return Ok(None) };
            let Some(silent) = self.silent(next).await else {
                return Ok(Some(Event::Answered { deployment: number, result: Ok(()) }));
            };
            let patience = u64::try_from(silent.patience_seconds).unwrap_or_default();
            if began.elapsed() >= Duration::from_secs(patience) {
                let said = self.said(silent)?;
                let result = Err(with_last(&unhealthy(silent), &said));
                return Ok(Some(Event::Answered { deployment: number, result }));
            }
            tokio::time::sleep(LOOK).await;
        }
    }

    /// A variant that does not answer.
    async fn silent<'a>(&self, deployment: &'a Deployment) -> Option<&'a Variant> {
        for variant in &deployment.variants {
            let place = Place {
                endpoint: self.execution.clone(),
                deployment: deployment.number,
                variant: variant.name.clone(),
            };
            let door = self.doors().find(&place);
            let is_ready = match door {
                Some(door) => http::ping(door.port).await,
                None => false,
            };
            if !is_ready {
                return Some(variant);
            }
        }
        None
    }

    fn said(&self, variant: &Variant) -> Result<Vec<u8>, Trouble> {
        let key = EffectKey { execution: self.execution.clone(), number: variant.run };
        let run = self.world.sandbox().find(&key.token())?;
        Ok(run.and_then(|run| fs::read(run.output_path()).ok()).unwrap_or_default())
    }

    /// Ends what a deployment runs. Whoever is about to start one of them sees that it is not wanted.
    async fn retire(&self, number: u64, runs: &[u64]) -> Result<(), Trouble> {
        let starting = self.doors().starting(&self.execution);
        let mut ending = Vec::new();
        {
            let _nobody_starts = starting.lock().await;
            for run in runs {
                let key = EffectKey { execution: self.execution.clone(), number: *run };
                if let Some(run) = self.world.sandbox().find(&key.token())? {
                    run.stop(serve::STOP_GRACE).await?;
                    ending.push(run);
                }
            }
        }
        for run in &ending {
            // One that whoever follows it has forgotten meanwhile is gone too.
            let _ = run.wait().await;
        }
        self.doors().closed_within(&self.execution, number, LAST_WORDS).await;
        for run in ending {
            run.forget().await?;
        }
        jobs::remove(&self.directory(number))?;
        if self.now()?.is_none_or(|machine| machine.current.is_none() && machine.next.is_none()) {
            self.doors().forget(&self.execution);
        }
        Ok(())
    }
}

fn unhealthy(variant: &Variant) -> String {
    format!(
        "The primary container for production variant {} did not pass the ping health check. Please check CloudWatch \
         logs for this endpoint.",
        variant.name
    )
}

fn with_last(text: &str, said: &[u8]) -> String {
    let last = last_lines(said, LAST_LINES);
    if last.is_empty() { text.to_owned() } else { format!("{text} The last of them:\n{last}") }
}

/// Why a process ended, which is to go on for ever.
fn why(exit: &Exit, said: &[u8], variant: &Variant) -> String {
    let text = unhealthy(variant);
    match &exit.reason {
        Reason::SetupFailed { message } => format!("{text} The process could not be started: {message}"),
        Reason::Oom => {
            with_last(&format!("{text} It ran out of the memory of {}.", variant.instance_type), said)
        }
        _ => with_last(&text, said),
    }
}
