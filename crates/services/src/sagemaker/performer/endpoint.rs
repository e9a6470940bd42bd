//! Carries out what endpoints ask for: models fetched, processes started, found again, and stopped.

use super::super::SERVICE_PRINCIPAL;
use super::super::endpoint::{Deployment, Effect, EndpointMachine, Event, Variant};
use super::doors::{Claim, Doors, Place};
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
use std::convert::Infallible;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::Duration;
use tokio::time::Instant;

/// Of what a process said, in the reason of a failure.
const LAST_LINES: usize = 8;
/// Between two looks at whether all variants answer.
const LOOK: Duration = Duration::from_millis(100);
/// Between two times at which the output of a process is given back to the disk, as far as it is in the log.
pub const RELEASE: Duration = Duration::from_secs(10);
/// In a variant's directory, which its processes do not see.
const TOKEN_FILE: &str = "token";
/// For the last lines of a process that was stopped to get into its log.
const LAST_WORDS: Duration = Duration::from_secs(5);

pub struct EndpointPerformer {
    world: WorldHandle,
    release_every: Duration,
}

impl EndpointPerformer {
    pub fn new(world: WorldHandle, release_every: Duration) -> Self {
        Self { world, release_every }
    }
}

#[async_trait]
impl Performer<EndpointMachine> for EndpointPerformer {
    async fn perform(&self, key: &EffectKey, effect: Effect) -> Result<Performed<Event>, Trouble> {
        let Some(endpoint) = Endpoint::load(&self.world, &key.execution, self.release_every)? else {
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
    release_every: Duration,
}

impl Endpoint {
    fn load(
        handle: &WorldHandle,
        execution: &ExecutionId,
        release_every: Duration,
    ) -> Result<Option<Self>, Trouble> {
        let world = handle.get()?;
        let loaded = world.store().read(|r| world.engine().load::<EndpointMachine>(r, execution))?;
        let Some(loaded) = loaded.filter(|loaded| loaded.outcome.is_none()) else { return Ok(None) };
        let machine = loaded.machine;
        let cx = handle.service_cx(SERVICE_PRINCIPAL, machine.account, machine.region.clone())?;
        Ok(Some(Self { world, machine, execution: execution.clone(), cx, release_every }))
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
            self.fetch(&role, variant, &self.directory(number).join(&variant.name)).await?;
        }
        Ok(())
    }

    /// The model of a variant, in the time that it has for that.
    async fn fetch(&self, role: &Cx, variant: &Variant, directory: &Path) -> Result<(), Problem> {
        let fetch = serve::fetch(role, &variant.served, directory);
        let Some(seconds) = variant.download_seconds.and_then(|seconds| u64::try_from(seconds).ok()) else {
            return fetch.await;
        };
        let in_time = tokio::time::timeout(Duration::from_secs(seconds), fetch).await;
        in_time.unwrap_or_else(|_| Err(Problem::Failure(too_slow(variant, seconds))))
    }

    /// The token of a variant's processes: the same for all of a deployment, as each is hidden in the log for as long as the
    /// endpoint is there.
    async fn token(&self, variant: &Variant, directory: &Path) -> Result<String, Problem> {
        let path = directory.join(TOKEN_FILE);
        let token = match fs::read_to_string(&path) {
            Ok(token) => token,
            Err(error) if error.kind() == std::io::ErrorKind::NotFound => {
                let holder = Holder {
                    execution: self.execution.clone(),
                    service: SERVICE_PRINCIPAL.to_owned(),
                    role: variant.served.role.clone(),
                    session_name: "SageMaker".to_owned(),
                    via: None,
                };
                let token = jobs::token(&self.cx, holder)?;
                jobs::write_whole(&path, token.as_bytes())?;
                token
            }
            Err(error) => return Err(error.into()),
        };
        jobs::add_masks(&self.cx, &self.execution, vec![token.clone()]).await?;
        Ok(token)
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
        let (run, role, _claim) = self.started(key, place, variant, &ground).await?;
        drop(guard);
        if let Some(address) = serve::address_of(&run) {
            self.doors().open(place.clone(), address);
        }
        let output = format!("output-{}", key.number);
        let tail = run.tail(ground.log.offset(&output)?);
        let followed = tokio::select! {
            followed = ground.log.follow(role.as_ref(), &output, tail, None) => followed,
            never = release(self.release_every, || ground.log.offset(&output), |before| run.release_output(before)) => {
                match never {}
            }
        };
        self.doors().close(place);
        followed?;
        if self.now()?.and_then(|now| now.wanted(place.deployment).map(drop)).is_none() {
            // Whoever retires the deployment waits for its runs, and forgets them.
            return Ok(None);
        }
        let exit = run.wait().await.map_err(Trouble::from)?;
        let said = run.last_output();
        run.forget().await.map_err(Trouble::from)?;
        Ok(Some(why(&exit, &said, variant)))
    }

    async fn started(
        &self,
        key: &EffectKey,
        place: &Place,
        variant: &Variant,
        ground: &Ground<'_>,
    ) -> Result<(Run, Option<Cx>, Option<Claim>), Problem> {
        let token = key.token();
        let known = self.world.sandbox().find(&token).map_err(Trouble::from)?;
        if let Some(run) = known.filter(|run| run.state() != RunState::NotBegun) {
            // It goes on, whatever has become of its role; only its log then does not.
            let role = prepare::assumed(&self.cx, &variant.served.role).await.ok();
            let claim = serve::address_of(&run).map(|address| self.doors().claim(address.port));
            return Ok((run, role, claim));
        }
        let role = prepare::assumed(&self.cx, &variant.served.role).await?;
        let directory = self.directory(place.deployment).join(&place.variant);
        if !directory.join("server.json").exists() {
            self.fetch(&role, variant, &directory).await?;
        }
        let process = Process {
            served: &variant.served,
            directory: &directory,
            instance_type: &variant.instance_type,
            token: self.token(variant, &directory).await?,
            variables: BTreeMap::new(),
        };
        let (spec, claim) = serve::spec(ground, process, &self.doors()).await?;
        let run = self.world.sandbox().start_or_adopt(&token, &spec).await.map_err(Trouble::from)?;
        Ok((run, Some(role), Some(claim)))
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
                Some(door) => http::ping(&door.address).await,
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
        Ok(run.map(|run| run.last_output()).unwrap_or_default())
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
        self.let_go_of_tokens(number).await?;
        jobs::remove(&self.directory(number))?;
        if self.now()?.is_none_or(|machine| machine.current.is_none() && machine.next.is_none()) {
            self.doors().forget(&self.execution);
        }
        Ok(())
    }

    /// What hides the tokens of a deployment that is no more.
    async fn let_go_of_tokens(&self, number: u64) -> Result<(), Trouble> {
        let variants = match fs::read_dir(self.directory(number)) {
            Ok(variants) => variants,
            Err(error) if error.kind() == std::io::ErrorKind::NotFound => return Ok(()),
            Err(error) => return Err(error.into()),
        };
        let paths = variants.flatten().map(|variant| variant.path().join(TOKEN_FILE));
        let tokens = paths.filter_map(|path| fs::read_to_string(path).ok()).collect();
        let now = Some(self.cx.now().millis());
        let hidden = jobs::add_masks_until(&self.cx, &self.execution, tokens, now).await;
        hidden.map_err(|error| Trouble::new(error.message().to_owned()))
    }
}

/// Gives the output of a process without an end back to the disk, as it gets into the log, for as long as it is polled.
async fn release(
    every: Duration,
    in_log: impl Fn() -> Result<u64, Trouble>,
    give_back: impl Fn(u64) -> io::Result<()>,
) -> Infallible {
    loop {
        tokio::time::sleep(every).await;
        let Ok(in_log) = in_log() else { continue };
        if let Err(error) = give_back(in_log) {
            tracing::warn!(%error, "the output of an endpoint's process stays on the disk");
            return std::future::pending().await;
        }
    }
}

fn too_slow(variant: &Variant, seconds: u64) -> String {
    let (model, url) = (&variant.served.model, variant.served.data_url.as_deref().unwrap_or_default());
    format!(
        "Failed to download model data for \"{model}\" from {url}: it took longer than the \
         ModelDataDownloadTimeoutInSeconds of the production variant {} ({seconds}).",
        variant.name
    )
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

#[cfg(test)]
mod tests {
    use super::*;
    use std::cell::RefCell;

    #[tokio::test]
    async fn what_is_in_the_log_is_given_back_and_no_more() {
        let offsets = RefCell::new(vec![Ok(70_000), Err(Trouble::new("no disk")), Ok(5)]);
        let given = RefCell::new(Vec::new());
        let (every, enough) = (Duration::from_millis(1), Duration::from_mins(1));
        let released = release(
            every,
            || offsets.borrow_mut().pop().unwrap_or(Ok(80_000)),
            |before| {
                given.borrow_mut().push(before);
                if before == 80_000 { Err(io::Error::other("a file system without holes")) } else { Ok(()) }
            },
        );
        let told = async {
            while given.borrow().len() < 3 {
                tokio::time::sleep(every).await;
            }
            // After a failure there is no other try.
            tokio::time::sleep(20 * every).await;
        };
        tokio::select! {
            never = released => match never {},
            told = tokio::time::timeout(enough, told) => told.unwrap(),
        }
        assert_eq!(*given.borrow(), [5, 70_000, 80_000]);
    }
}
