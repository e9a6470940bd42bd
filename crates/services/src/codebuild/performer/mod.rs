//! Carries out what builds ask for: under the role of the build, in the sandbox, and again after a crash without doing
//! anything twice.

mod caches;
mod driver;
mod environment;
mod listing;
mod problem;
mod progress;
mod run;
mod runtimes;
mod source;
mod unpack;
mod upload;

use super::Slots;
use super::machine::{BuildMachine, Effect, Event, RunEnd};
use super::phases::Failure;
use crate::jobs::{self, Holder, JobLog, settled};
use crate::{Cx, OpError, OpResult, World, WorldHandle};
use async_trait::async_trait;
use aws::{Account, Region};
use documents::buildspec::Buildspec;
use engine::{EffectKey, ExecutionId, Performed, Performer, Trouble};
use problem::Problem;
use std::path::PathBuf;
use std::sync::Arc;
use std::time::Duration;

/// Between TERM and KILL when a build is stopped.
const STOP_GRACE: Duration = Duration::from_secs(2);

pub struct BuildPerformer {
    world: WorldHandle,
}

impl BuildPerformer {
    pub fn new(world: WorldHandle) -> Self {
        Self { world }
    }
}

#[async_trait]
impl Performer<BuildMachine> for BuildPerformer {
    async fn perform(&self, key: &EffectKey, effect: Effect) -> Result<Performed<Event>, Trouble> {
        let world = self.world.get()?;
        let slots = world.state::<Slots>();
        if effect == Effect::AwaitSlot {
            slots.enter(key.execution.as_str()).await;
            if ended(&world, &key.execution)? {
                // Stopped while it waited: its end may have been before it had a slot to leave.
                slots.leave(key.execution.as_str());
            }
            return Ok(Performed::event(Event::Admitted));
        }
        let Some(job) = Job::load(&self.world, &key.execution)? else { return Ok(Performed::silently()) };
        slots.enter_again(key.execution.as_str());
        let event = match effect {
            Effect::AwaitSlot => Event::Admitted,
            Effect::Provision => Event::Provisioned(settled(job.provision().await)?),
            Effect::DownloadSource => {
                let result = settled(source::download(&job).await)?;
                if let Err(failure) = &result {
                    job.log_phase_end("DOWNLOAD_SOURCE", Some(failure)).await;
                }
                Event::SourceDownloaded(result)
            }
            Effect::Run => run::perform(&job, key).await?,
            Effect::StopRun { run } => {
                let key = EffectKey { execution: key.execution.clone(), number: run };
                if let Some(run) = world.sandbox().find(&key.token())? {
                    run.stop(STOP_GRACE).await?;
                }
                return Ok(Performed::silently());
            }
            Effect::UploadArtifacts => {
                let result = settled(upload::upload(&job).await)?;
                job.log_phase_end("UPLOAD_ARTIFACTS", result.as_ref().err()).await;
                Event::ArtifactsUploaded(result)
            }
            Effect::Finalize => {
                job.finalize().await?;
                Event::Finalized
            }
        };
        Ok(Performed::event(event))
    }
}

fn ended(world: &World, id: &ExecutionId) -> Result<bool, Trouble> {
    let outcome = world.store().read(|r| world.engine().outcome(r, id))?;
    Ok(outcome.is_some())
}

/// Where the source of a build is, in its directory on the host.
const SOURCE: &str = "src";

/// Where a project's caches are.
fn cache_directory(world: &World, account: Account, region: &Region, project: &str) -> PathBuf {
    let scratch = world.store().directory().scratch();
    scratch.join("codebuild-cache").join(account.as_str()).join(region.as_str()).join(project)
}

/// Removes a project's caches.
pub fn remove_caches(world: &World, account: Account, region: &Region, project: &str) -> std::io::Result<()> {
    jobs::remove(&cache_directory(world, account, region, project))
}

/// One build, as its effects see it.
pub struct Job {
    world: Arc<World>,
    machine: BuildMachine,
    execution: ExecutionId,
    /// CodeBuild's own, in the build's account.
    cx: Cx,
    /// What the build has on the host: `src`, `src-<identifier>`, `state`, `buildspec.yml`.
    directory: PathBuf,
}

impl Job {
    fn load(handle: &WorldHandle, execution: &ExecutionId) -> Result<Option<Self>, Trouble> {
        let world = handle.get()?;
        let loaded = world.store().read(|r| world.engine().load::<BuildMachine>(r, execution))?;
        let Some(loaded) = loaded.filter(|loaded| loaded.outcome.is_none()) else { return Ok(None) };
        let machine = loaded.machine;
        let cx = handle.service_cx("codebuild.amazonaws.com", machine.account, machine.region.clone())?;
        let name = EffectKey { execution: execution.clone(), number: 0 }.token();
        let directory = world.store().directory().scratch().join("codebuild").join(name);
        Ok(Some(Self { world, machine, execution: execution.clone(), cx, directory }))
    }

    fn uuid(&self) -> &str {
        self.machine.id().rsplit(':').next().unwrap_or_default()
    }

    fn source_directory(&self) -> PathBuf {
        self.directory.join(SOURCE)
    }

    fn state_directory(&self) -> PathBuf {
        self.directory.join("state")
    }

    /// Where a secondary source is. What names it comes from clients, by several ways: it is looked at here, too, where it
    /// becomes a path of the host.
    fn secondary_directory(&self, identifier: &str) -> Result<PathBuf, Problem> {
        let name = secondary_name(identifier).ok_or_else(|| {
            Problem::failure("CLIENT_ERROR", format!("invalid source identifier: {identifier}"))
        })?;
        Ok(self.directory.join(name))
    }

    fn buildspec_path(&self) -> PathBuf {
        self.directory.join("buildspec.yml")
    }

    /// `/codebuild/output/src123456789/src`: the number is the build's.
    fn inside(&self) -> String {
        let digits: String = self.uuid().chars().filter(char::is_ascii_hexdigit).take(8).collect();
        let number = u32::from_str_radix(&digits, 16).unwrap_or_default();
        format!("/codebuild/output/src{number}/src")
    }

    async fn role(&self) -> OpResult<Cx> {
        Ok(self.holder().assume(&self.cx).await?.0)
    }

    /// Whose credentials the build has: a session of its project's role, or of the one that it was lent, that is named
    /// after it.
    fn holder(&self) -> Holder {
        let lent = self.machine.lent.as_ref();
        let service = lent.map_or("codebuild.amazonaws.com", |lent| lent.service.as_str());
        Holder {
            execution: self.execution.clone(),
            service: service.to_owned(),
            role: self.machine.build.service_role.clone().unwrap_or_default(),
            session_name: format!("AWSCodeBuild-{}", self.uuid()),
            via: lent.and_then(|lent| lent.via.clone()),
        }
    }

    /// In the group and stream of the build, unless its project has none.
    fn job_log(&self) -> JobLog<'_> {
        let logs = self.machine.build.logs.as_ref();
        let place = logs.and_then(|logs| Some((logs.group_name.as_deref()?, logs.stream_name.as_deref()?)));
        JobLog { cx: &self.cx, execution: &self.execution, place }
    }

    /// The buildspec that was found with the source.
    fn buildspec(&self) -> Result<Buildspec, Problem> {
        let text = std::fs::read_to_string(self.buildspec_path())?;
        parse_buildspec(&text).map_err(Problem::Failure)
    }

    async fn provision(&self) -> Result<(), Problem> {
        let role = self.machine.build.service_role.as_deref().unwrap_or_default();
        match self.role().await {
            Ok(role) => self.prepare_log(&role).await,
            Err(OpError::Aws(error)) => {
                tracing::debug!(%error, build = self.machine.id(), "a build's role can't be assumed");
                let message = format!(
                    "CodeBuild is not authorized to perform: sts:AssumeRole on service role {role}. {}",
                    error.message
                );
                Err(Problem::Failure(Failure::new("ACCESS_DENIED", message)))
            }
            Err(error) => Err(error.into()),
        }
    }

    /// Makes the log's stream, or says why there is none. [Troubleshooting AWS CodeBuild]
    async fn prepare_log(&self, role: &Cx) -> Result<(), Problem> {
        match self.job_log().prepare(role).await {
            Ok(()) => Ok(()),
            Err(OpError::Aws(error)) => {
                let build = &self.machine.build;
                let role = build.service_role.as_deref().unwrap_or_default();
                let arn = build.arn.as_deref().unwrap_or_default();
                let code =
                    if error.code == "AccessDeniedException" { "ACCESS_DENIED" } else { "CLIENT_ERROR" };
                let message = format!(
                    "Service role {role} does not allow AWS CodeBuild to create Amazon CloudWatch Logs log streams for \
                     build {arn}. Error message: {}",
                    error.message
                );
                Err(Problem::failure(code, message))
            }
            Err(internal) => Err(internal.into()),
        }
    }

    /// The lines with which AWS ends a phase. A log that can't be written holds nothing up.
    async fn log_phase_end(&self, phase: &str, failure: Option<&Failure>) {
        let (state, code, message) = match failure {
            Some(failure) => ("FAILED", failure.code.as_str(), failure.message.as_str()),
            None => ("SUCCEEDED", "", ""),
        };
        let lines = [
            format!("Phase complete: {phase} State: {state}"),
            format!("Phase context status code: {code} Message: {message}"),
        ];
        self.log(phase, &lines).await;
    }

    /// Lines of CodeBuild's own, known by a name.
    async fn log(&self, name: &str, lines: &[String]) {
        let Ok(role) = self.role().await else { return };
        let now = self.cx.now();
        let stamp =
            format!("{}.{:06}", now.format("%Y/%m/%d %H:%M:%S"), now.millis().rem_euclid(1000) * 1000);
        let lines = lines.iter().map(|line| format!("[Container] {stamp} {line}\n")).collect();
        self.job_log().say(&role, name, lines).await;
    }

    /// Removes what the build had on the host.
    async fn finalize(&self) -> Result<(), Trouble> {
        let key = EffectKey { execution: self.execution.clone(), number: self.machine.run };
        if let Some(run) = self.world.sandbox().find(&key.token())? {
            run.forget().await?;
        }
        jobs::remove(&self.directory)?;
        Ok(())
    }
}

/// The directory of a secondary source, by the name that a project or a pipeline gives it.
fn secondary_name(identifier: &str) -> Option<String> {
    let is_name = |c: char| c.is_ascii_alphanumeric() || c == '_' || c == '-';
    (!identifier.is_empty() && identifier.chars().all(is_name)).then(|| format!("src-{identifier}"))
}

/// Reads a buildspec, and refuses what is not served, by name.
fn parse_buildspec(text: &str) -> Result<Buildspec, Failure> {
    use documents::buildspec::{OnFailure, PhaseName, STATUS_CODE, Shell};
    let bad = |message: String| Failure::new(STATUS_CODE, message);
    let buildspec = Buildspec::parse(text).map_err(|error| bad(error.message))?;
    let phases = PhaseName::ALL.into_iter().filter_map(|name| buildspec.phases.get(name));
    let mut users = buildspec.run_as.iter().chain(phases.clone().filter_map(|phase| phase.run_as.as_ref()));
    if let Some(user) = users.find(|user| *user != "root") {
        return Err(bad(format!("Sluice does not serve run-as: {user}; commands run as root")));
    }
    if let Some(shell @ (Shell::PowerShell | Shell::Cmd)) = buildspec.environment.shell {
        return Err(bad(format!("The shell {} is not in a Linux image", shell.name())));
    }
    for phase in phases {
        if let Some(OnFailure::Retry { pattern: Some(pattern), .. }) = &phase.on_failure {
            return Err(bad(format!("Sluice does not serve on-failure: RETRY with the pattern {pattern}")));
        }
    }
    if let Some(key) = unserved(&buildspec) {
        return Err(bad(format!("Sluice does not serve {key} in a buildspec")));
    }
    Ok(buildspec)
}

/// A key whose value would make what is uploaded, or cached, another than what we make of it.
fn unserved(buildspec: &Buildspec) -> Option<&'static str> {
    let artifacts =
        buildspec.artifacts.iter().flat_map(|first| std::iter::once(first).chain(first.secondary.values()));
    for artifacts in artifacts {
        if artifacts.enable_symlinks {
            return Some("artifacts/enable-symlinks");
        }
        if artifacts.s3_prefix.is_some() {
            return Some("artifacts/s3-prefix");
        }
    }
    let cache = buildspec.cache.as_ref()?;
    if cache.key.is_some() {
        return Some("cache/key");
    }
    if !cache.fallback_keys.is_empty() {
        return Some("cache/fallback-keys");
    }
    cache.action.is_some().then_some("cache/action")
}

/// How a sandboxed run ended, as the build takes it.
fn run_end(exit: &sandbox::Exit) -> RunEnd {
    use sandbox::Reason;
    match &exit.reason {
        Reason::Exited | Reason::Oom => RunEnd::Exited,
        Reason::Timeout => RunEnd::TimedOut,
        Reason::Stopped => RunEnd::Stopped,
        Reason::SetupFailed { message } => {
            RunEnd::Broken(format!("The sandbox could not be set up: {message}"))
        }
        Reason::Lost => RunEnd::Broken("The process that watched the build was killed".to_owned()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_secondary_source_stays_with_its_build() {
        for (identifier, expected) in [
            ("more", Some("src-more")),
            ("Built_2-a", Some("src-Built_2-a")),
            ("", None),
            (".", None),
            ("../../x", None),
            ("a/b", None),
        ] {
            assert_eq!(secondary_name(identifier).as_deref(), expected, "{identifier}");
        }
    }

    #[test]
    fn what_is_not_served_is_refused_by_name() {
        let check = |more: &str, expected: Option<&str>| {
            let text = format!("version: 0.2\nphases: {{ build: {{ commands: [x] }} }}\n{more}\n");
            let refused = parse_buildspec(&text).err().map(|failure| failure.message);
            let expected = expected.map(|key| format!("Sluice does not serve {key} in a buildspec"));
            assert_eq!(refused, expected, "{more}");
        };
        check("artifacts: { files: [a] }", None);
        check("artifacts: { files: [a], enable-symlinks: no }", None);
        check("artifacts: { files: [a], enable-symlinks: yes }", Some("artifacts/enable-symlinks"));
        check("artifacts: { files: [a], s3-prefix: p }", Some("artifacts/s3-prefix"));
        let secondary = "artifacts: { files: [a], secondary-artifacts: { b: { files: [b], s3-prefix: p } } }";
        check(secondary, Some("artifacts/s3-prefix"));
        check("cache: { paths: [a] }", None);
        check("cache: { paths: [a], key: k }", Some("cache/key"));
        check("cache: { paths: [a], fallback-keys: [k] }", Some("cache/fallback-keys"));
    }
}
