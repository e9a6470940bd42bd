//! A job as a durable execution. Pure.

use super::environment::Environment;
use super::job::{Kind, Request};
use super::{Slots, announce, records, table};
use crate::{WorldHandle, jobs};
use aws::sagemaker::{ProcessingJobStatus, SecondaryStatus, TrainingJobStatus, TransformJobStatus};
use aws::{Account, Region};
use engine::{ExecutionId, IllegalEvent, Machine, Observer, Outbox, Outcome, Status};
use serde::{Deserialize, Serialize};
use std::sync::Arc;
use store::Scope;

/// Of a reason or a message that is longer, AWS keeps the beginning.
const LONGEST_REASON: usize = 1024;

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub enum JobStatus {
    InProgress,
    Completed,
    Failed,
    Stopping,
    Stopped,
}

impl JobStatus {
    pub fn of_processing(self) -> ProcessingJobStatus {
        match self {
            Self::InProgress => ProcessingJobStatus::InProgress,
            Self::Completed => ProcessingJobStatus::Completed,
            Self::Failed => ProcessingJobStatus::Failed,
            Self::Stopping => ProcessingJobStatus::Stopping,
            Self::Stopped => ProcessingJobStatus::Stopped,
        }
    }

    pub fn of_training(self) -> TrainingJobStatus {
        match self {
            Self::InProgress => TrainingJobStatus::InProgress,
            Self::Completed => TrainingJobStatus::Completed,
            Self::Failed => TrainingJobStatus::Failed,
            Self::Stopping => TrainingJobStatus::Stopping,
            Self::Stopped => TrainingJobStatus::Stopped,
        }
    }

    pub fn of_transform(self) -> TransformJobStatus {
        match self {
            Self::InProgress => TransformJobStatus::InProgress,
            Self::Completed => TransformJobStatus::Completed,
            Self::Failed => TransformJobStatus::Failed,
            Self::Stopping => TransformJobStatus::Stopping,
            Self::Stopped => TransformJobStatus::Stopped,
        }
    }

    fn is_final(self) -> bool {
        matches!(self, Self::Completed | Self::Failed | Self::Stopped)
    }
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Stage {
    Submitted,
    Queued,
    Preparing,
    Downloading,
    Running,
    Uploading,
    Finalizing,
    Ended,
}

/// A secondary status, and since when.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Transition {
    pub status: SecondaryStatus,
    pub message: String,
    pub start: i64,
    pub end: Option<i64>,
}

/// What a job will be, once it is known.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Verdict {
    Completed,
    Failed,
    Stopped,
    MaxRuntimeExceeded,
}

/// A job.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct JobMachine {
    pub account: Account,
    pub region: Region,
    pub arn: String,
    pub request: Request,
    /// What stood for the image when the job was made.
    pub environment: Environment,
    pub created_at: i64,
    pub modified_at: i64,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub started_at: Option<i64>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub ended_at: Option<i64>,
    pub stage: Stage,
    pub status: JobStatus,
    pub transitions: Vec<Transition>,
    pub stop_requested: bool,
    /// The number of the effect that runs the process.
    pub run: u64,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub verdict: Option<Verdict>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub failure_reason: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub exit_message: Option<String>,
    /// What a training job leaves was uploaded.
    pub is_uploaded: bool,
}

/// How the process ended.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum End {
    Succeeded,
    /// With the reason, in AWS's words.
    Failed(String),
    Stopped,
    TimedOut,
}

#[derive(Clone, Debug, Serialize, Deserialize)]
pub enum Event {
    Submitted,
    Admitted,
    StopRequested,
    Prepared(Result<(), String>),
    Downloaded(Result<(), String>),
    RunEnded { end: End, exit_message: Option<String> },
    Uploaded(Result<(), String>),
    Finalized,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Effect {
    AwaitSlot,
    Prepare,
    Download,
    Run,
    StopRun { run: u64 },
    Upload,
    Finalize,
}

impl JobMachine {
    pub fn new(
        account: Account,
        region: Region,
        arn: String,
        request: Request,
        environment: Environment,
        created_at: i64,
    ) -> Self {
        Self {
            account,
            region,
            arn,
            request,
            environment,
            created_at,
            modified_at: created_at,
            started_at: None,
            ended_at: None,
            stage: Stage::Submitted,
            status: JobStatus::InProgress,
            transitions: Vec::new(),
            stop_requested: false,
            run: 0,
            verdict: None,
            failure_reason: None,
            exit_message: None,
            is_uploaded: false,
        }
    }

    pub fn scope(&self) -> Scope {
        Scope::new(self.account, &self.region)
    }

    /// `my-job/algo-1-1700000000`
    pub fn log_stream(&self) -> String {
        format!("{}/algo-1-{}", self.request.name(), self.created_at.div_euclid(1000))
    }

    pub fn secondary_status(&self) -> SecondaryStatus {
        self.transitions.last().map_or(SecondaryStatus::Starting, |last| last.status)
    }

    /// Enters a secondary status, or says more of the one that goes on.
    fn pass_to(&mut self, status: SecondaryStatus, message: &str, now: i64) {
        self.modified_at = now;
        if let Some(last) = self.transitions.last_mut().filter(|last| last.status == status) {
            message.clone_into(&mut last.message);
            return;
        }
        if let Some(last) = self.transitions.last_mut() {
            last.end = Some(now);
        }
        self.transitions.push(Transition { status, message: message.to_owned(), start: now, end: None });
    }

    fn fail(&mut self, reason: &str) {
        if self.verdict.is_none_or(|verdict| verdict == Verdict::Completed) {
            self.verdict = Some(Verdict::Failed);
            self.failure_reason = Some(clipped(reason));
        }
    }

    /// What an effect came to. Whether to go on.
    fn goes_on(&mut self, result: Result<(), String>) -> bool {
        if let Err(reason) = result {
            self.fail(&reason);
            return false;
        }
        if self.stop_requested {
            self.verdict = Some(Verdict::Stopped);
        }
        !self.stop_requested
    }

    fn run_ended(&mut self, end: End, out: &mut Outbox<'_, Self>) {
        match end {
            // A process that ended well when it was told to end was stopped all the same.
            End::Succeeded | End::Stopped if self.stop_requested => self.verdict = Some(Verdict::Stopped),
            End::Succeeded => self.verdict = Some(Verdict::Completed),
            End::Failed(reason) => self.fail(&reason),
            End::Stopped => self.fail("InternalServerError: the host stopped the job"),
            End::TimedOut => self.verdict = Some(Verdict::MaxRuntimeExceeded),
        }
        if self.request.kind() == Kind::Training && self.status == JobStatus::InProgress {
            self.pass_to(SecondaryStatus::Uploading, "Uploading generated training model", out.now());
        }
        self.modified_at = out.now();
        self.stage = Stage::Uploading;
        out.perform(&Effect::Upload);
    }

    fn finalize(&mut self, out: &mut Outbox<'_, Self>) {
        self.stage = Stage::Finalizing;
        out.perform(&Effect::Finalize);
    }

    fn complete(&mut self, now: i64) {
        let (status, secondary, message) = match self.verdict.unwrap_or(Verdict::Completed) {
            Verdict::Completed => {
                (JobStatus::Completed, SecondaryStatus::Completed, "Training job completed")
            }
            Verdict::Failed => (JobStatus::Failed, SecondaryStatus::Failed, "Training job failed"),
            Verdict::Stopped => (JobStatus::Stopped, SecondaryStatus::Stopped, "Training job stopped"),
            Verdict::MaxRuntimeExceeded => (
                JobStatus::Stopped,
                SecondaryStatus::MaxRuntimeExceeded,
                "Training job runtime exceeded MaxRuntimeInSeconds provided",
            ),
        };
        self.status = status;
        self.pass_to(secondary, message, now);
        if let Some(last) = self.transitions.last_mut() {
            last.end = Some(now);
        }
        self.ended_at = Some(now);
        self.stage = Stage::Ended;
    }

    fn stop(&mut self, out: &mut Outbox<'_, Self>) {
        if self.stop_requested {
            return;
        }
        self.stop_requested = true;
        self.status = JobStatus::Stopping;
        self.pass_to(SecondaryStatus::Stopping, "Stopping the training job", out.now());
        match self.stage {
            Stage::Submitted | Stage::Queued => {
                self.verdict = Some(Verdict::Stopped);
                self.complete(out.now());
            }
            // Others may want the environment too: it is made to its end, and nobody here waits for it.
            Stage::Preparing => {
                self.verdict = Some(Verdict::Stopped);
                self.finalize(out);
            }
            Stage::Running => {
                out.perform(&Effect::StopRun { run: self.run });
            }
            Stage::Downloading | Stage::Uploading | Stage::Finalizing | Stage::Ended => {}
        }
    }

    fn detail(&self) -> serde_json::Value {
        serde_json::json!({
            "status": self.status.of_processing().as_str(),
            "failureReason": self.failure_reason,
        })
    }
}

pub fn clipped(text: &str) -> String {
    let mut text = text.to_owned();
    text.truncate(text.floor_char_boundary(LONGEST_REASON));
    text
}

impl Machine for JobMachine {
    const KIND: &'static str = "sagemaker-job";
    type Event = Event;
    type Effect = Effect;

    fn apply(&mut self, event: Event, out: &mut Outbox<'_, Self>) -> Result<(), IllegalEvent> {
        let now = out.now();
        match (self.stage, event) {
            (Stage::Submitted, Event::Submitted) => {
                self.pass_to(SecondaryStatus::Starting, "Starting the training job", now);
                self.stage = Stage::Queued;
                out.perform(&Effect::AwaitSlot);
            }
            (Stage::Queued, Event::Admitted) => {
                self.pass_to(SecondaryStatus::Starting, "Preparing the instances for training", now);
                self.stage = Stage::Preparing;
                out.perform(&Effect::Prepare);
            }
            (_, Event::StopRequested) => self.stop(out),
            (Stage::Preparing, Event::Prepared(result)) => {
                if self.goes_on(result) {
                    self.started_at = Some(now);
                    self.pass_to(SecondaryStatus::Downloading, "Downloading input data", now);
                    self.stage = Stage::Downloading;
                    out.perform(&Effect::Download);
                } else {
                    self.finalize(out);
                }
            }
            // It was stopped before, and does not wait.
            (Stage::Finalizing, Event::Prepared(_)) => {}
            (Stage::Downloading, Event::Downloaded(result)) => {
                if self.goes_on(result) {
                    let message = "Training image download completed. Training in progress.";
                    self.pass_to(SecondaryStatus::Training, message, now);
                    self.stage = Stage::Running;
                    self.run = out.perform(&Effect::Run);
                } else {
                    self.finalize(out);
                }
            }
            (Stage::Running, Event::RunEnded { end, exit_message }) => {
                self.exit_message = exit_message.as_deref().map(clipped);
                self.run_ended(end, out);
            }
            (Stage::Uploading, Event::Uploaded(result)) => {
                match result {
                    Ok(()) => self.is_uploaded = true,
                    Err(reason) => self.fail(&reason),
                }
                if self.stop_requested && self.verdict == Some(Verdict::Completed) {
                    self.verdict = Some(Verdict::Stopped);
                }
                self.finalize(out);
            }
            (Stage::Finalizing, Event::Finalized) => self.complete(now),
            (stage, event) => {
                return Err(IllegalEvent::new(format!(
                    "{event:?} makes no sense of a job that is {stage:?}"
                )));
            }
        }
        Ok(())
    }

    fn outcome(&self) -> Option<Outcome> {
        if self.stage != Stage::Ended {
            return None;
        }
        let status = match self.status {
            JobStatus::Completed => Status::Succeeded,
            JobStatus::Stopped => Status::Stopped,
            JobStatus::Failed | JobStatus::InProgress | JobStatus::Stopping => Status::Failed,
        };
        Some(Outcome::with(status, self.detail()))
    }

    fn child_ended(_: ExecutionId, _: Outcome) -> Event {
        unreachable!("a job starts and watches nothing")
    }
}

/// Keeps the lists, announces what events did to the status, and lets go of what a job holds when it has ended.
pub fn observer(world: WorldHandle) -> Observer<JobMachine> {
    Arc::new(move |tx, observed| {
        let Ok(world) = world.get() else { return Ok(()) };
        let (machine, scope) = (observed.machine, observed.machine.scope());
        table::put(tx, &scope, machine)?;
        if observed.before.is_none() {
            records::note_data(tx, &scope, machine)?;
        }
        let shown = |machine: &JobMachine| (machine.status, machine.secondary_status());
        let is_training = machine.request.kind() == Kind::Training;
        let is_news = observed.before.filter(|_| observed.number > 0).is_none_or(|before| {
            if is_training { shown(before) != shown(machine) } else { before.status != machine.status }
        });
        if is_news {
            world.announce(tx, announce::state_change(tx, machine, observed.at)?)?;
        }
        if machine.stage == Stage::Ended {
            debug_assert!(machine.status.is_final(), "a job that ended has a final status");
            jobs::forget(tx, &scope, observed.id)?;
            let (slots, id) = (world.state::<Slots>(), observed.id.clone());
            tx.after_commit(move || {
                slots.0.leave(id.as_str());
                world.sessions().forget(&id);
            });
        }
        Ok(())
    })
}

#[cfg(test)]
mod tests;
