//! A build as a durable execution. Pure.

use super::Slots;
use super::build::logs_to_come;
use super::phases::{self, Failure};
use super::{announce, table};
use crate::{WorldHandle, jobs};
use aws::codebuild::{
    Build, BuildArtifacts, BuildPhaseType as Phase, ExportedEnvironmentVariable, ProjectArtifacts, StatusType,
};
use aws::{Account, Region, Timestamp};
use engine::{ExecutionId, IllegalEvent, Machine, Observer, Outbox, Outcome, Status};
use serde::{Deserialize, Serialize};
use std::sync::Arc;
use store::Scope;

const MINUTE: i64 = 60_000;

/// An artifact of a pipeline: a zip in a bucket, there already or to be put.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct PipelineArtifact {
    pub name: String,
    pub bucket: String,
    pub key: String,
    /// It does not hold the files: it says where a build clones them from. `None` in builds that were asked for before that
    /// was noted: what looks like such an artifact is one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub is_reference: Option<bool>,
}

/// What a pipeline's action gives a build.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct PipelineInvocation {
    pub pipeline_name: String,
    pub primary: PipelineArtifact,
    pub secondary: Vec<PipelineArtifact>,
    pub outputs: Vec<PipelineArtifact>,
    /// Of the pipeline's artifact store.
    pub encryption_key: Option<String>,
    /// Of the action's execution: the same build for the same token.
    pub token: String,
}

/// How a build without a project has its role.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Lent {
    /// Whom the role trusts: `codepipeline.amazonaws.com`
    pub service: String,
    /// The role in between.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub via: Option<String>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Stage {
    Submitted,
    Queued,
    Provisioning,
    Downloading,
    Running,
    Uploading,
    Finalizing,
    Ended,
}

/// A build.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct BuildMachine {
    pub account: Account,
    pub region: Region,
    /// As the API shows it once it runs.
    pub build: Build,
    /// As they are asked for; the build shows where they went.
    pub artifacts: ProjectArtifacts,
    pub secondary_artifacts: Vec<ProjectArtifacts>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub pipeline: Option<PipelineInvocation>,
    /// Of builds that belong to no project, and that nobody but their pipeline sees.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub lent: Option<Lent>,
    pub stage: Stage,
    pub stop_requested: bool,
    /// When the commands must have ended.
    pub deadline: i64,
    /// The number of the effect that runs the commands.
    pub run: u64,
    /// Entries of the run that were applied.
    pub progress: u64,
    /// What the build will be, once something has gone wrong.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub verdict: Option<StatusType>,
}

/// What the commands' run tells while it goes on.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub enum Entry {
    PhaseBegan {
        phase: Phase,
        at: i64,
    },
    CommandBegan {
        phase: Phase,
        command: u32,
        at: i64,
    },
    CommandEnded {
        phase: Phase,
        command: u32,
        exit_status: i32,
        at: i64,
    },
    /// `ignored`: it failed, and the buildspec says to go on.
    PhaseEnded {
        phase: Phase,
        failure: Option<Failure>,
        ignored: bool,
        at: i64,
    },
    /// All that was to run has run.
    Done {
        at: i64,
    },
}

/// How the commands' run ended.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub enum RunEnd {
    Exited,
    Stopped,
    TimedOut,
    /// It could not be started, or its end is not known.
    Broken(String),
}

#[derive(Clone, Debug, Serialize, Deserialize)]
pub enum Event {
    Submitted,
    Admitted,
    QueueTimedOut,
    StopRequested,
    Provisioned(Result<(), Failure>),
    SourceDownloaded(Result<Source, Failure>),
    Progressed { from: u64, entries: Vec<Entry> },
    RunEnded { from: u64, entries: Vec<Entry>, end: RunEnd, exported: Vec<ExportedEnvironmentVariable> },
    ArtifactsUploaded(Result<Vec<BuildArtifacts>, Failure>),
    Finalized,
}

/// What was found where the source is.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
pub struct Source {
    pub resolved_version: Option<String>,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Effect {
    AwaitSlot,
    Provision,
    DownloadSource,
    Run,
    StopRun { run: u64 },
    UploadArtifacts,
    Finalize,
}

impl BuildMachine {
    pub fn id(&self) -> &str {
        self.build.id.as_deref().unwrap_or_default()
    }

    /// The build as the API shows it now.
    pub fn shown(self) -> Build {
        let mut build = self.build;
        if matches!(self.stage, Stage::Submitted | Stage::Queued | Stage::Provisioning) {
            build.logs = build.logs.map(|logs| logs_to_come(logs, &self.region, self.account));
        }
        build
    }

    pub fn scope(&self) -> Scope {
        Scope::new(self.account, &self.region)
    }

    pub fn project(&self) -> &str {
        self.build.project_name.as_deref().unwrap_or_default()
    }

    fn begin(&mut self, phase: Phase, at: i64) {
        phases::begin(self.build.phases.get_or_insert_default(), phase, at);
        self.build.current_phase = Some(phase.as_str().to_owned());
    }

    fn end(&mut self, phase: Phase, status: StatusType, failure: Option<&Failure>, at: i64) {
        phases::end(self.build.phases.get_or_insert_default(), phase, status, failure, at);
    }

    /// Ends a phase that an effect has carried out. Whether to go on.
    fn settle(&mut self, phase: Phase, failure: Option<&Failure>, at: i64) -> bool {
        if let Some(failure) = failure {
            self.end(phase, StatusType::Failed, Some(failure), at);
            self.verdict.get_or_insert(StatusType::Failed);
            return false;
        }
        if self.stop_requested {
            self.end(phase, StatusType::Stopped, None, at);
            self.verdict.get_or_insert(StatusType::Stopped);
            return false;
        }
        self.end(phase, StatusType::Succeeded, None, at);
        true
    }

    fn apply_entries(&mut self, from: u64, entries: Vec<Entry>) -> Result<(), IllegalEvent> {
        if from > self.progress {
            return Err(IllegalEvent::new("entries of the run are missing"));
        }
        let known = usize::try_from(self.progress - from).unwrap_or(usize::MAX);
        for entry in entries.into_iter().skip(known) {
            self.progress += 1;
            match entry {
                Entry::PhaseBegan { phase, at } => self.begin(phase, at),
                Entry::PhaseEnded { phase, failure, ignored, at } => {
                    let status = if failure.is_some() { StatusType::Failed } else { StatusType::Succeeded };
                    self.end(phase, status, failure.as_ref(), at);
                    if failure.is_some() && !ignored {
                        self.verdict.get_or_insert(StatusType::Failed);
                    }
                }
                Entry::CommandBegan { .. } | Entry::CommandEnded { .. } | Entry::Done { .. } => {}
            }
        }
        Ok(())
    }

    fn run_ended(&mut self, end: RunEnd, is_done: bool, out: &mut Outbox<'_, Self>) {
        let now = out.now();
        let (status, failure) = match end {
            RunEnd::Exited if is_done => {
                // After POST_BUILD artifacts are uploaded, even if BUILD failed; a build that was aborted earlier has none.
                let phases = self.build.phases.as_deref().unwrap_or_default();
                if phases.iter().any(|phase| phase.phase_type == Some(Phase::PostBuild)) {
                    self.begin(Phase::UploadArtifacts, now);
                    self.stage = Stage::Uploading;
                    out.perform(&Effect::UploadArtifacts);
                } else {
                    self.finalize(out);
                }
                return;
            }
            RunEnd::Exited => {
                let message = "The build's shell ended before its commands had: it was killed";
                (StatusType::Failed, Some(Failure::new("COMMAND_EXECUTION_ERROR", message)))
            }
            RunEnd::Stopped if self.stop_requested => (StatusType::Stopped, None),
            // The machine went down in good order.
            RunEnd::Stopped => {
                let message = "The host stopped the build";
                (StatusType::Fault, Some(Failure::new("INTERNAL_SERVICE_ERROR", message)))
            }
            RunEnd::TimedOut => {
                (StatusType::TimedOut, Some(Failure::new("BUILD_TIMED_OUT", "Build has timed out. ")))
            }
            RunEnd::Broken(message) => {
                (StatusType::Fault, Some(Failure::new("INTERNAL_SERVICE_ERROR", message)))
            }
        };
        if let Some(phase) = phases::current(self.build.phases.as_deref().unwrap_or_default()) {
            self.end(phase, status, failure.as_ref(), now);
        }
        self.verdict = Some(status);
        self.finalize(out);
    }

    fn finalize(&mut self, out: &mut Outbox<'_, Self>) {
        self.begin(Phase::Finalizing, out.now());
        self.stage = Stage::Finalizing;
        out.perform(&Effect::Finalize);
    }

    fn complete(&mut self, at: i64) {
        self.begin(Phase::Completed, at);
        self.build.build_status = Some(self.verdict.unwrap_or(StatusType::Succeeded));
        self.build.end_time = Some(Timestamp::from_millis(at));
        self.build.build_complete = Some(true);
        self.stage = Stage::Ended;
    }

    fn stop(&mut self, out: &mut Outbox<'_, Self>) {
        self.stop_requested = true;
        match self.stage {
            Stage::Submitted | Stage::Queued => {
                self.verdict = Some(StatusType::Stopped);
                self.end(Phase::Queued, StatusType::Stopped, None, out.now());
                self.complete(out.now());
            }
            Stage::Running => {
                out.perform(&Effect::StopRun { run: self.run });
            }
            Stage::Provisioning
            | Stage::Downloading
            | Stage::Uploading
            | Stage::Finalizing
            | Stage::Ended => {}
        }
    }

    fn uploaded(&mut self, result: Result<Vec<BuildArtifacts>, Failure>, out: &mut Outbox<'_, Self>) {
        match result {
            Ok(artifacts) => {
                self.end(Phase::UploadArtifacts, StatusType::Succeeded, None, out.now());
                // A project that has none for its primary artifact may have secondary ones all the same.
                let (primary, rest): (Vec<_>, Vec<_>) =
                    artifacts.into_iter().partition(|one| one.artifact_identifier.is_none());
                if let Some(primary) = primary.into_iter().next() {
                    self.build.artifacts = Some(primary);
                }
                if !rest.is_empty() {
                    self.build.secondary_artifacts = Some(rest);
                }
            }
            Err(failure) => {
                self.end(Phase::UploadArtifacts, StatusType::Failed, Some(&failure), out.now());
                self.verdict.get_or_insert(StatusType::Failed);
            }
        }
        self.finalize(out);
    }

    /// What the end of a build looks like to who waits for it.
    fn detail(&self) -> serde_json::Value {
        let status = self.build.build_status.map_or("", StatusType::as_str);
        let mut message = format!("Build terminated with state: {status}");
        let failed = phases::first_failed(self.build.phases.as_deref().unwrap_or_default());
        if let Some(phase) = failed {
            let context = phase.contexts.as_deref().and_then(<[_]>::first);
            let code = context.and_then(|c| c.status_code.as_deref()).unwrap_or_default();
            let text = context.and_then(|c| c.message.as_deref()).unwrap_or_default();
            let name = phase.phase_type.map_or("", Phase::as_str);
            message = format!("{message}. Phase: {name}, Code: {code}, Message: {text}");
        }
        serde_json::json!({
            "buildId": self.id(),
            "buildStatus": status,
            "exportedEnvironmentVariables": self.build.exported_environment_variables.clone().unwrap_or_default()
                .into_iter()
                .map(|v| serde_json::json!({ "name": v.name, "value": v.value }))
                .collect::<Vec<_>>(),
            "message": message,
            "deepLink": self.build.logs.as_ref().and_then(|logs| logs.deep_link.clone()),
        })
    }
}

impl Machine for BuildMachine {
    const KIND: &'static str = "codebuild-build";
    type Event = Event;
    type Effect = Effect;

    fn apply(&mut self, event: Event, out: &mut Outbox<'_, Self>) -> Result<(), IllegalEvent> {
        let now = out.now();
        match (self.stage, event) {
            (Stage::Submitted, Event::Submitted) => {
                self.begin(Phase::Submitted, now);
                self.end(Phase::Submitted, StatusType::Succeeded, None, now);
                self.begin(Phase::Queued, now);
                self.stage = Stage::Queued;
                out.perform(&Effect::AwaitSlot);
                let minutes = i64::from(self.build.queued_timeout_in_minutes.unwrap_or(480));
                out.after(minutes * MINUTE, &Event::QueueTimedOut);
            }
            (Stage::Queued, Event::Admitted) => {
                self.end(Phase::Queued, StatusType::Succeeded, None, now);
                self.begin(Phase::Provisioning, now);
                self.deadline = now + i64::from(self.build.timeout_in_minutes.unwrap_or(60)) * MINUTE;
                self.stage = Stage::Provisioning;
                out.perform(&Effect::Provision);
            }
            (Stage::Queued, Event::QueueTimedOut) => {
                self.verdict = Some(StatusType::TimedOut);
                self.end(Phase::Queued, StatusType::TimedOut, None, now);
                self.complete(now);
            }
            (_, Event::QueueTimedOut) => {}
            (_, Event::StopRequested) => self.stop(out),
            (Stage::Provisioning, Event::Provisioned(result)) => {
                if self.settle(Phase::Provisioning, result.err().as_ref(), now) {
                    self.begin(Phase::DownloadSource, now);
                    self.stage = Stage::Downloading;
                    out.perform(&Effect::DownloadSource);
                } else {
                    self.complete(now);
                }
            }
            (Stage::Downloading, Event::SourceDownloaded(result)) => {
                if let Ok(Source { resolved_version: Some(version) }) = &result {
                    self.build.resolved_source_version = Some(version.clone());
                }
                if self.settle(Phase::DownloadSource, result.err().as_ref(), now) {
                    self.begin(Phase::Install, now);
                    self.stage = Stage::Running;
                    self.run = out.perform(&Effect::Run);
                } else {
                    self.finalize(out);
                }
            }
            (Stage::Running, Event::Progressed { from, entries }) => self.apply_entries(from, entries)?,
            (Stage::Running, Event::RunEnded { from, entries, end, exported }) => {
                let is_done = entries.iter().any(|entry| matches!(entry, Entry::Done { .. }));
                self.apply_entries(from, entries)?;
                self.build.exported_environment_variables = Some(exported).filter(|all| !all.is_empty());
                self.run_ended(end, is_done, out);
            }
            (Stage::Uploading, Event::ArtifactsUploaded(result)) => self.uploaded(result, out),
            (Stage::Finalizing, Event::Finalized) => {
                self.end(Phase::Finalizing, StatusType::Succeeded, None, now);
                self.complete(now);
            }
            (stage, event) => {
                return Err(IllegalEvent::new(format!(
                    "{event:?} makes no sense of a build that is {stage:?}"
                )));
            }
        }
        Ok(())
    }

    fn outcome(&self) -> Option<Outcome> {
        if self.stage != Stage::Ended {
            return None;
        }
        let status = match self.build.build_status? {
            StatusType::Succeeded => Status::Succeeded,
            StatusType::Stopped => Status::Stopped,
            StatusType::Failed | StatusType::Fault | StatusType::TimedOut | StatusType::InProgress => {
                Status::Failed
            }
        };
        Some(Outcome::with(status, self.detail()))
    }

    fn child_ended(_: ExecutionId, _: Outcome) -> Event {
        unreachable!("a build starts and watches nothing")
    }
}

/// Announces what events did to the phases, and lets go of what a build holds when it is complete.
pub fn observer(world: WorldHandle) -> Observer<BuildMachine> {
    Arc::new(move |tx, observed| {
        let Ok(world) = world.get() else { return Ok(()) };
        let (machine, before) = (observed.machine, observed.before);
        if machine.lent.is_none() {
            for announcement in announce::announcements(machine, before, observed.at) {
                world.announce(tx, announcement)?;
            }
        }
        if machine.stage == Stage::Ended {
            table::complete(tx, &machine.scope(), machine.project(), machine.id())?;
            jobs::forget(tx, &machine.scope(), observed.id)?;
            let (slots, id) = (world.state::<Slots>(), observed.id.clone());
            tx.after_commit(move || {
                slots.leave(id.as_str());
                world.sessions().forget(&id);
            });
        }
        Ok(())
    })
}

#[cfg(test)]
mod tests;
