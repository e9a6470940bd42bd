//! An execution as a durable machine: [`Run`] decides what happens, and what it commands becomes effects, timers and
//! watched jobs. Pure.
//!
//! A chain of states that needs nothing of outside is one event, and so one commit, unless it is so long that others would
//! wait: then a timer goes on with it. The history goes to rows in that
//! commit ([`super::observe`]) and is not kept here: the machine holds what is open, and no more.

use super::definition;
use super::logs::{self, Destination};
use super::names::Subject;
use super::perform::Job;
use super::table::Settings;
use aws::stepfunctions::ExecutionStatus;
use documents::states::run::{
    Command, Ended, HEARTBEAT_TIMEOUT, Happening, HistoryEvent, Purpose, Report, Run, TaskCall,
};
use documents::states::{Budget, Chance};
use engine::{ExecutionId, IllegalEvent, Machine, Outbox, Outcome, Status};
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};

/// An express execution takes five minutes at most. [Step Functions quotas]
const EXPRESS_SECONDS: u64 = 5 * 60;

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Execution {
    pub subject: Subject,
    /// The state machine as it was when the execution started.
    pub settings: Settings,
    pub run: Run,
    /// What random numbers and task tokens are made of: nobody can guess it.
    pub seed: String,
    /// How many happenings there were, so that each draws numbers of its own.
    pub applied: u64,
    pub open: Vec<Open>,
    /// Events that are on their way to the log.
    pub logging: u64,
    pub ended_at: Option<i64>,
}

/// A task that is not done.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Open {
    pub strand: u64,
    pub attempt: u64,
    pub stage: Stage,
    /// For those that others report of.
    pub token: Option<String>,
    pub activity: Option<String>,
    /// Its call starts a job, which has to end.
    pub is_job: bool,
    pub timeout_seconds: Option<u64>,
    pub heartbeat_seconds: Option<u64>,
    pub role: Role,
}

/// As whom a task's calls are made: the state machine's role, and one to assume from there.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Role {
    pub arn: String,
    pub assume: Option<String>,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub enum Stage {
    Calling,
    /// Somebody has to report, under the token.
    Waiting,
    /// A job has to end.
    Watching {
        on: ExecutionId,
        job: Job,
    },
    /// The job's outcome is asked for.
    Collecting,
    /// Nobody waits for the call any more; should it start a job, that is to be stopped.
    Abandoned,
    /// A job that nobody waits for is being stopped.
    Cancelling,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub enum Event {
    Happened(Happening),
    Answered {
        strand: u64,
        attempt: u64,
        answer: Answer,
    },
    WatchedEnded {
        watched: ExecutionId,
    },
    Cancelled {
        strand: u64,
        attempt: u64,
    },
    /// It is time to look whether a task has given a sign of life.
    BeatDue {
        strand: u64,
        attempt: u64,
    },
    /// When it last did.
    BeatSeen {
        strand: u64,
        attempt: u64,
        at: i64,
    },
    Logged,
}

/// What came of a call.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub enum Answer {
    Done(Report),
    /// The call is made, and its task goes on until somebody reports.
    Submitted(Value),
    /// It started a job that goes on by itself.
    Started {
        output: Value,
        on: ExecutionId,
        job: Job,
    },
    /// An activity's task is where workers find it.
    Offered,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub enum Effect {
    Call { strand: u64, attempt: u64, role: Role, call: Box<TaskCall> },
    Collect { strand: u64, attempt: u64, role: Role, job: Job },
    Cancel { strand: u64, attempt: u64, role: Role, job: Job },
    LookForBeat { strand: u64, attempt: u64, token: String },
    Log { to: Destination, stream: String, data: bool, events: Vec<HistoryEvent> },
}

impl Execution {
    pub fn new(subject: Subject, settings: Settings, run: Run, seed: String) -> Self {
        Self { subject, settings, run, seed, applied: 0, open: Vec::new(), logging: 0, ended_at: None }
    }

    /// The same, to go on after its end.
    pub fn again(self, subject: Subject) -> Self {
        Self { subject, open: Vec::new(), logging: 0, ended_at: None, ..self }
    }

    pub fn status(&self) -> ExecutionStatus {
        match self.run.ended {
            None => ExecutionStatus::Running,
            Some(Ended::Succeeded { .. }) => ExecutionStatus::Succeeded,
            Some(Ended::Failed { .. }) => ExecutionStatus::Failed,
            Some(Ended::TimedOut { .. }) => ExecutionStatus::TimedOut,
            Some(Ended::Aborted { .. }) => ExecutionStatus::Aborted,
        }
    }

    /// Error and cause, of one that failed.
    pub fn failure(&self) -> (Option<&String>, Option<&String>) {
        match &self.run.ended {
            None | Some(Ended::Succeeded { .. }) => (None, None),
            Some(
                Ended::Failed { error, cause }
                | Ended::TimedOut { error, cause }
                | Ended::Aborted { error, cause },
            ) => (error.as_ref(), cause.as_ref()),
        }
    }

    pub fn output(&self) -> Option<String> {
        match &self.run.ended {
            Some(Ended::Succeeded { output }) => Some(output.to_string()),
            None | Some(Ended::Failed { .. } | Ended::TimedOut { .. } | Ended::Aborted { .. }) => None,
        }
    }

    /// The task that is open under a number of attempt.
    pub fn find(&self, strand: u64, attempt: u64) -> Option<&Open> {
        self.open.iter().find(|open| open.strand == strand && open.attempt == attempt)
    }

    fn find_mut(&mut self, strand: u64, attempt: u64) -> Option<&mut Open> {
        self.open.iter_mut().find(|open| open.strand == strand && open.attempt == attempt)
    }

    fn close(&mut self, strand: u64, attempt: u64) {
        self.open.retain(|open| open.strand != strand || open.attempt != attempt);
    }

    fn happen(&mut self, happening: Happening, out: &mut Outbox<'_, Self>) -> Result<(), IllegalEvent> {
        let definition = definition::read(&self.settings.definition)
            .map_err(|_| IllegalEvent::new("a definition that was read before can't be read"))?;
        self.applied += 1;
        let chance = Chance::new(format!("{}#{}", self.seed, self.applied));
        match &happening {
            Happening::Begun | Happening::Redriven => self.limit(definition.timeout_seconds, out),
            Happening::Reported { strand, attempt, report } => {
                let (strand, attempt) = (*strand, *attempt);
                match report {
                    Report::Started { .. } => self.started(strand, attempt, out),
                    Report::Submitted { .. } => {}
                    Report::Succeeded { .. } | Report::Failed { .. } | Report::TimedOut { .. } => {
                        self.close(strand, attempt);
                    }
                }
            }
            Happening::Woken { .. }
            | Happening::Stopped { .. }
            | Happening::OutOfTime
            | Happening::Continued => {}
        }
        let budget = if out.hurries() { Budget::hurried() } else { Budget::unhurried() };
        for command in self.run.apply(&definition, happening, out.now(), &chance, budget) {
            match command {
                Command::Task { strand, attempt, call } => self.call(strand, attempt, call, out),
                Command::Wake { strand, attempt, purpose, at } => {
                    // The time of an activity's task counts from when a worker takes it.
                    let activity = self.find(strand, attempt).is_some_and(|open| open.activity.is_some());
                    if purpose == Purpose::GoOn || !activity {
                        out.at(at, &Event::Happened(Happening::Woken { strand, attempt, purpose }));
                    }
                }
                Command::Cancel { strand, attempt } => self.cancel(strand, attempt, out),
                Command::Continue { after } => {
                    out.after(after, &Event::Happened(Happening::Continued));
                }
            }
        }
        if self.run.ended.is_some() && self.ended_at.is_none() {
            self.ended_at = Some(out.now());
        }
        self.log(out);
        Ok(())
    }

    /// Sends what happened to the log, if the state machine has one.
    fn log(&mut self, out: &mut Outbox<'_, Self>) {
        let logging = &self.settings.logging;
        let Some(to) = logs::destination(logging) else { return };
        let fresh = self.run.fresh.iter();
        let events: Vec<HistoryEvent> =
            fresh.filter(|event| logs::is_logged(logging, &event.kind)).cloned().collect();
        if events.is_empty() {
            return;
        }
        let data = logging.include_execution_data == Some(true);
        let minute: String = self.run.facts.start_time.chars().take(16).collect();
        let some: String = self.seed.chars().take(8).collect();
        let stream = format!("{}/{some}", minute.replace(['T', ':'], "-"));
        self.logging += 1;
        out.perform(&Effect::Log { to, stream, data, events });
    }

    fn limit(&self, seconds: Option<u64>, out: &mut Outbox<'_, Self>) {
        let seconds = match (seconds, self.subject.express) {
            (Some(seconds), true) => Some(seconds.min(EXPRESS_SECONDS)),
            (None, true) => Some(EXPRESS_SECONDS),
            (seconds, false) => seconds,
        };
        if let Some(seconds) = seconds {
            out.after(millis(seconds), &Event::Happened(Happening::OutOfTime));
        }
    }

    fn call(&mut self, strand: u64, attempt: u64, call: Box<TaskCall>, out: &mut Outbox<'_, Self>) {
        let role = Role { arn: self.settings.role_arn.clone(), assume: call.role_arn.clone() };
        let activity = call.resource.contains(":activity:").then(|| call.resource.clone());
        let by_token = activity.is_some() || call.resource.ends_with(".waitForTaskToken");
        if let (Some(seconds), None, true) = (call.heartbeat_seconds, &activity, by_token) {
            out.after(millis(seconds), &Event::BeatDue { strand, attempt });
        }
        self.open.push(Open {
            strand,
            attempt,
            stage: Stage::Calling,
            token: by_token.then(|| call.token.clone()),
            activity,
            is_job: call.resource.contains(".sync"),
            timeout_seconds: call.timeout_seconds,
            heartbeat_seconds: call.heartbeat_seconds,
            role: role.clone(),
        });
        out.perform(&Effect::Call { strand, attempt, role, call });
    }

    /// A worker has taken an activity's task.
    fn started(&mut self, strand: u64, attempt: u64, out: &mut Outbox<'_, Self>) {
        let Some(open) = self.find(strand, attempt) else { return };
        if let Some(seconds) = open.timeout_seconds {
            let purpose = Purpose::Timeout;
            out.after(millis(seconds), &Event::Happened(Happening::Woken { strand, attempt, purpose }));
        }
        if let Some(seconds) = open.heartbeat_seconds {
            out.after(millis(seconds), &Event::BeatDue { strand, attempt });
        }
    }

    /// Nobody waits for a task any more.
    fn cancel(&mut self, strand: u64, attempt: u64, out: &mut Outbox<'_, Self>) {
        let Some(open) = self.find_mut(strand, attempt) else { return };
        let role = open.role.clone();
        match std::mem::replace(&mut open.stage, Stage::Abandoned) {
            Stage::Calling if open.is_job => {}
            Stage::Watching { job, .. } => {
                open.stage = Stage::Cancelling;
                out.perform(&Effect::Cancel { strand, attempt, role, job });
            }
            Stage::Calling | Stage::Waiting | Stage::Collecting | Stage::Abandoned | Stage::Cancelling => {
                self.close(strand, attempt);
            }
        }
    }

    fn answered(
        &mut self,
        (strand, attempt): (u64, u64),
        answer: Answer,
        out: &mut Outbox<'_, Self>,
    ) -> Result<(), IllegalEvent> {
        let Some(open) = self.find_mut(strand, attempt) else { return Ok(()) };
        if open.stage == Stage::Abandoned {
            match answer {
                Answer::Started { job, .. } => {
                    open.stage = Stage::Cancelling;
                    let role = open.role.clone();
                    out.perform(&Effect::Cancel { strand, attempt, role, job });
                }
                Answer::Done(_) | Answer::Submitted(_) | Answer::Offered => self.close(strand, attempt),
            }
            return Ok(());
        }
        let submitted =
            |output| Happening::Reported { strand, attempt, report: Report::Submitted { output } };
        match answer {
            Answer::Done(report) => self.happen(Happening::Reported { strand, attempt, report }, out),
            Answer::Offered => {
                open.stage = Stage::Waiting;
                Ok(())
            }
            Answer::Submitted(output) => {
                open.stage = Stage::Waiting;
                self.happen(submitted(output), out)
            }
            Answer::Started { output, on, job } => {
                open.stage = Stage::Watching { on: on.clone(), job };
                self.happen(submitted(output), out)?;
                out.watch(on);
                Ok(())
            }
        }
    }

    fn beat_seen(
        &mut self,
        (strand, attempt): (u64, u64),
        at: i64,
        out: &mut Outbox<'_, Self>,
    ) -> Result<(), IllegalEvent> {
        let Some(seconds) = self.find(strand, attempt).and_then(|open| open.heartbeat_seconds) else {
            return Ok(());
        };
        let due = at.saturating_add(millis(seconds));
        if due > out.now() {
            out.at(due, &Event::BeatDue { strand, attempt });
            return Ok(());
        }
        let report = Report::TimedOut { error: HEARTBEAT_TIMEOUT.to_owned(), cause: None };
        self.happen(Happening::Reported { strand, attempt, report }, out)
    }
}

fn millis(seconds: u64) -> i64 {
    i64::try_from(seconds).unwrap_or(i64::MAX / 2_000).saturating_mul(1000)
}

impl Machine for Execution {
    const KIND: &'static str = "stepfunctions-execution";
    type Event = Event;
    type Effect = Effect;

    fn apply(&mut self, event: Event, out: &mut Outbox<'_, Self>) -> Result<(), IllegalEvent> {
        // What happened before is in the journal already.
        self.run.fresh.clear();
        match event {
            Event::Happened(happening) => self.happen(happening, out),
            Event::Answered { strand, attempt, answer } => self.answered((strand, attempt), answer, out),
            Event::WatchedEnded { watched } => {
                let ended =
                    |open: &&mut Open| matches!(&open.stage, Stage::Watching { on, .. } if *on == watched);
                // One that was cancelled has nobody who waits for it.
                if let Some(open) = self.open.iter_mut().find(ended)
                    && let Stage::Watching { job, .. } = std::mem::replace(&mut open.stage, Stage::Collecting)
                {
                    let (strand, attempt, role) = (open.strand, open.attempt, open.role.clone());
                    out.perform(&Effect::Collect { strand, attempt, role, job });
                }
                Ok(())
            }
            Event::Cancelled { strand, attempt } => {
                self.close(strand, attempt);
                Ok(())
            }
            Event::BeatDue { strand, attempt } => {
                if let Some(token) = self.find(strand, attempt).and_then(|open| open.token.clone()) {
                    out.perform(&Effect::LookForBeat { strand, attempt, token });
                }
                Ok(())
            }
            Event::BeatSeen { strand, attempt, at } => self.beat_seen((strand, attempt), at, out),
            Event::Logged => {
                self.logging = self.logging.saturating_sub(1);
                Ok(())
            }
        }
    }

    /// An execution that was stopped is there until the jobs that it started have been told to stop, and any until its
    /// log is written.
    fn outcome(&self) -> Option<Outcome> {
        let ended = self.run.ended.as_ref()?;
        if self.open.iter().any(|open| matches!(open.stage, Stage::Abandoned | Stage::Cancelling))
            || self.logging > 0
        {
            return None;
        }
        let status = match ended {
            Ended::Succeeded { .. } => Status::Succeeded,
            Ended::Failed { .. } | Ended::TimedOut { .. } => Status::Failed,
            Ended::Aborted { .. } => Status::Stopped,
        };
        let (error, cause) = self.failure();
        let detail = json!({
            "status": self.status().as_str(), "output": self.output(), "error": error, "cause": cause,
        });
        Some(Outcome::with(status, detail))
    }

    fn child_ended(watched: ExecutionId, _: Outcome) -> Event {
        Event::WatchedEnded { watched }
    }
}

#[cfg(test)]
mod tests;
