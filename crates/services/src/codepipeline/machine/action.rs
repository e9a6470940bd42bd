//! The machine of one action execution: it begins, may wait (for a build, a stack, a person), and ends.
//!
//! What providers do lies in the performer; a step's name is all that the machine knows of them.

use super::state::{Hook, Subject};
use aws::codepipeline::ExecutionMode;
use engine::{ExecutionId, IllegalEvent, Machine, Outbox, Outcome, Status};
use indexmap::IndexMap;
use serde::{Deserialize, Serialize};

/// Which action execution.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Invocation {
    pub subject: Subject,
    pub version: i32,
    pub mode: ExecutionMode,
    /// The pipelineExecutionId, and which start it was.
    pub execution: String,
    pub sequence: u64,
    pub attempt: u32,
    pub stage: String,
    pub action: String,
    /// The actionExecutionId, and which start it was.
    pub id: String,
    pub number: u64,
    /// Of the rule of a condition, whose name `action` is then.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub rule: Option<Hook>,
}

/// What a performer does next.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Step {
    Begin,
    /// A build has ended.
    BuildEnded,
    /// A stack that stood in the way is deleted; create it now.
    StackCleared,
    /// The deletion was what was asked for.
    StackDeleted,
    /// A stack is created or updated, or a change set executed.
    StackReady,
    /// A change set is created.
    ChangeSetReady,
    /// An execution of a state machine has ended.
    ExecutionEnded,
    /// Give the job to the function that is to report on it.
    Employ,
    /// Tell a topic that a person is asked.
    Notify,
}

/// What an execution shows of the provider's own.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct External {
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub url: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub summary: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub log_stream_arn: Option<String>,
}

/// An artifact in the store.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Placed {
    pub name: String,
    pub bucket: String,
    pub key: String,
}

/// What was known once the action began.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Began {
    pub configuration: IndexMap<String, String>,
    pub inputs: Vec<Placed>,
    /// What a Commands action runs, and in which environment.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub commands: Vec<String>,
    #[serde(default, skip_serializing_if = "IndexMap::is_empty")]
    pub environment: IndexMap<String, String>,
}

/// What a source action took.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Revision {
    pub id: String,
    pub summary: String,
    pub url: Option<String>,
}

#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Finished {
    pub error: Option<Failure>,
    pub external: External,
    #[serde(default)]
    pub outputs: Vec<Placed>,
    #[serde(default)]
    pub variables: IndexMap<String, String>,
    #[serde(default)]
    pub revision: Option<Revision>,
    /// What a person said.
    #[serde(default)]
    pub summary: Option<String>,
    /// Who ended it, if a person did.
    #[serde(default)]
    pub by: Option<String>,
}

/// Why an action failed: one of the codes that AWS has, and what a person is shown.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Failure {
    pub code: String,
    pub message: String,
}

impl Failure {
    pub fn job(message: impl Into<String>) -> Self {
        Self { code: "JobFailed".into(), message: message.into() }
    }

    pub fn configuration(message: impl Into<String>) -> Self {
        Self { code: "ConfigurationError".into(), message: message.into() }
    }

    pub fn permission(message: impl Into<String>) -> Self {
        Self { code: "PermissionError".into(), message: message.into() }
    }
}

impl Finished {
    pub fn failed(failure: Failure) -> Self {
        Self { error: Some(failure), ..Self::default() }
    }
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub enum Event {
    Begun,
    /// What was started goes on by itself; `step` is what follows.
    Waits {
        began: Option<Began>,
        on: ExecutionId,
        step: Step,
        external: External,
        timeout_minutes: i64,
    },
    WatchedEnded {
        watched: ExecutionId,
        outcome: Outcome,
    },
    /// A person is asked.
    Asked {
        began: Began,
        token: String,
        external: External,
        timeout_minutes: i64,
        /// A topic is to be told.
        #[serde(default)]
        notify: bool,
    },
    Decided {
        approved: bool,
        summary: String,
        by: String,
    },
    /// A function has a job, and reports on it by itself. `outputs` are what it is to bring.
    Employed {
        began: Began,
        outputs: Vec<Placed>,
        external: External,
    },
    /// The function said how its job went.
    Reported(Report),
    /// It said nothing in time, since it was asked for the `n`th time.
    Unanswered(u32),
    /// It is asked again, for the `n`th time.
    AskedAgain(u32),
    Finished {
        began: Option<Began>,
        finished: Box<Finished>,
    },
    TimedOut,
}

/// What a function says of its job.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub enum Report {
    Succeeded {
        summary: Option<String>,
        external_id: Option<String>,
        variables: IndexMap<String, String>,
    },
    /// The job goes on, and the function is to be asked again with what it said.
    Continues {
        token: String,
        summary: Option<String>,
        external_id: Option<String>,
    },
    Failed {
        failure: Failure,
        external_id: Option<String>,
    },
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Effect {
    pub invocation: Invocation,
    pub step: Step,
    /// How what was waited for has ended.
    pub waited: Option<Outcome>,
    /// What a function said when it asked to be asked again.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub continuation: Option<String>,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Action {
    pub invocation: Invocation,
    pub phase: Phase,
    pub external: External,
    /// The time limit has been set.
    pub timed: bool,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub enum Phase {
    Performs(Step),
    Waits {
        on: ExecutionId,
        step: Step,
    },
    Asks {
        token: String,
    },
    /// A function works on a job, for which it was asked so many times.
    Works {
        times: u32,
        continuation: Option<String>,
        outputs: Vec<Placed>,
    },
    Ended(Box<Finished>),
}

const MINUTE: i64 = 60_000;
/// Of a function that works on a job: in all, and since it was asked last. [Quotas]
const JOB_MINUTES: i64 = 24 * 60;
const ANSWER_MINUTES: i64 = 20;
/// Before a function is asked again that has more to do. AWS asks about twice a minute.
const PAUSE: i64 = MINUTE / 2;

impl Machine for Action {
    const KIND: &'static str = "codepipeline-action";
    type Event = Event;
    type Effect = Effect;

    fn apply(&mut self, event: Event, out: &mut Outbox<'_, Self>) -> Result<(), IllegalEvent> {
        match (&self.phase, event) {
            (Phase::Performs(Step::Begin), Event::Begun) => self.perform(Step::Begin, None, out),
            (Phase::Performs(_), Event::Waits { began: _, on, step, external, timeout_minutes }) => {
                self.limit(timeout_minutes, out);
                self.external = external;
                out.watch(on.clone());
                self.phase = Phase::Waits { on, step };
            }
            (Phase::Performs(Step::Begin), Event::Asked { token, external, timeout_minutes, notify, .. }) => {
                self.limit(timeout_minutes, out);
                self.external = external;
                // The question stands before anybody is told of it, and can be answered at once.
                if notify {
                    self.perform(Step::Notify, None, out);
                }
                self.phase = Phase::Asks { token };
            }
            (Phase::Performs(_), Event::Finished { began: _, mut finished }) => {
                if finished.external == External::default() {
                    finished.external = self.external.clone();
                }
                self.phase = Phase::Ended(finished);
            }
            (Phase::Waits { on, step }, Event::WatchedEnded { watched, outcome }) if *on == watched => {
                self.perform(*step, Some(outcome), out);
            }
            (Phase::Asks { .. }, Event::Decided { approved, summary, by }) => {
                self.phase = Phase::Ended(Box::new(self.decided(approved, summary, by)));
            }
            (Phase::Performs(Step::Begin), Event::Employed { began: _, outputs, external }) => {
                self.limit(JOB_MINUTES, out);
                self.external = external;
                self.phase = Phase::Works { times: 0, continuation: None, outputs };
                self.employ(out);
            }
            (Phase::Works { .. }, Event::Reported(report)) => self.reported(report, out),
            (Phase::Works { times, .. }, Event::AskedAgain(n)) if *times == n => self.employ(out),
            (Phase::Works { times, .. }, Event::Unanswered(n)) if *times == n => self.unanswered(),
            // Whoever is watched must be able to end, whatever has become of this action; and what is of an earlier time.
            (_, Event::WatchedEnded { .. })
            | (Phase::Works { .. }, Event::AskedAgain(_) | Event::Unanswered(_)) => {}
            // The function can't be asked, or nobody be told.
            (Phase::Works { .. } | Phase::Asks { .. }, Event::Finished { began: _, finished }) => {
                self.phase = Phase::Ended(finished);
            }
            (
                Phase::Asks { .. } | Phase::Waits { .. } | Phase::Works { .. } | Phase::Performs(_),
                Event::TimedOut,
            ) => {
                let what = match self.phase {
                    Phase::Asks { .. } => "The approval action was not acted on within its time limit.",
                    _ => "The action did not complete within its time limit.",
                };
                let external = self.external.clone();
                let finished = Finished { external, ..Finished::failed(Failure::job(what)) };
                self.phase = Phase::Ended(Box::new(finished));
            }
            (phase, event) => {
                return Err(IllegalEvent::new(format!("{event:?} does not follow {phase:?}")));
            }
        }
        Ok(())
    }

    fn outcome(&self) -> Option<Outcome> {
        let Phase::Ended(finished) = &self.phase else { return None };
        let status = if finished.error.is_none() { Status::Succeeded } else { Status::Failed };
        Some(Outcome::new(status))
    }

    fn child_ended(child: ExecutionId, outcome: Outcome) -> Event {
        Event::WatchedEnded { watched: child, outcome }
    }
}

impl Action {
    pub fn new(invocation: Invocation) -> Self {
        let external = External::default();
        Self { invocation, phase: Phase::Performs(Step::Begin), external, timed: false }
    }

    fn perform(&mut self, step: Step, waited: Option<Outcome>, out: &mut Outbox<'_, Self>) {
        out.perform(&Effect { invocation: self.invocation.clone(), step, waited, continuation: None });
        self.phase = Phase::Performs(step);
    }

    /// Gives the job to its function, which may report before this effect is known to be done.
    fn employ(&mut self, out: &mut Outbox<'_, Self>) {
        let Phase::Works { times, continuation, .. } = &mut self.phase else { return };
        *times += 1;
        let (times, continuation) = (*times, continuation.clone());
        let invocation = self.invocation.clone();
        out.perform(&Effect { invocation, step: Step::Employ, waited: None, continuation });
        out.after(ANSWER_MINUTES * MINUTE, &Event::Unanswered(times));
    }

    fn reported(&mut self, report: Report, out: &mut Outbox<'_, Self>) {
        let Phase::Works { times, continuation, outputs } = &mut self.phase else { return };
        let shows = |external: &mut External, summary: Option<String>, id: Option<String>| {
            external.summary = summary.or(external.summary.take());
            external.id = id.or(external.id.take());
        };
        match report {
            Report::Continues { token, summary, external_id } => {
                shows(&mut self.external, summary, external_id);
                *continuation = Some(token);
                out.after(PAUSE, &Event::AskedAgain(*times));
            }
            Report::Succeeded { summary, external_id, variables } => {
                shows(&mut self.external, summary, external_id);
                let outputs = std::mem::take(outputs);
                let external = self.external.clone();
                let finished = Finished { external, outputs, variables, ..Finished::default() };
                self.phase = Phase::Ended(Box::new(finished));
            }
            Report::Failed { failure, external_id } => {
                shows(&mut self.external, None, external_id);
                let finished = Finished { external: self.external.clone(), ..Finished::failed(failure) };
                self.phase = Phase::Ended(Box::new(finished));
            }
        }
    }

    fn unanswered(&mut self) {
        let failure = Failure::job(
            "The AWS Lambda function failed to return a result. Check the function to verify that it has permission to \
             call the PutJobSuccessResult action and that it made a call to PutJobSuccessResult.",
        );
        let external = self.external.clone();
        self.phase = Phase::Ended(Box::new(Finished { external, ..Finished::failed(failure) }));
    }

    /// One limit for the whole action, however many things it waits for.
    fn limit(&mut self, minutes: i64, out: &mut Outbox<'_, Self>) {
        if !self.timed {
            self.timed = true;
            out.after(minutes * MINUTE, &Event::TimedOut);
        }
    }

    fn decided(&self, approved: bool, summary: String, by: String) -> Finished {
        let words = if summary.is_empty() { String::new() } else { format!(" with the comment: {summary}") };
        let error = (!approved).then(|| Failure::job(format!("Rejected by {by}{words}")));
        let external = self.external.clone();
        Finished { error, external, summary: Some(summary), by: Some(by), ..Finished::default() }
    }
}
