//! Makes the calls that executions ask for, as a client of the other services, under the state machine's role.

mod call;
mod fault;
mod job;

pub use job::Job;

use super::machine::{Answer, Effect, Event, Execution, Role};
use super::names::Subject;
use super::table::{BEGUN, TOKENS};
use super::{activities, logs};
use crate::{Cx, OpError, OpResult, WorldHandle};
use async_trait::async_trait;
use documents::states::run::{Report, TaskCall};
use engine::{EffectKey, Performed, Performer, Trouble};
use fault::Fault;

/// The principal that state machines' roles trust.
pub const PRINCIPAL: &str = "states.amazonaws.com";

pub struct Caller(pub WorldHandle);

/// What an effect is performed with.
struct Work {
    /// As Step Functions itself.
    cx: Cx,
    subject: Subject,
    key: EffectKey,
    /// The same effect may come again, after a crash.
    recurs: bool,
}

/// Makes a call that nothing remembers, for a test. Its errors are those of the task, but for what is broken here.
pub async fn once(cx: &Cx, subject: &Subject, role: &Role, call: &TaskCall) -> OpResult<Report> {
    let key = EffectKey { execution: subject.id(), number: 0 };
    let work = Work { cx: cx.as_service(PRINCIPAL), subject: subject.clone(), key, recurs: false };
    match work.make(role, call).await {
        Ok(Answer::Done(report)) => Ok(report),
        Ok(Answer::Submitted(output) | Answer::Started { output, .. }) => Ok(Report::Succeeded { output }),
        Ok(Answer::Offered) => Ok(Report::Failed { error: Some("States.Runtime".to_owned()), cause: None }),
        Err(Fault::Failed { error, cause }) => Ok(Report::Failed { error: Some(error), cause: Some(cause) }),
        Err(Fault::Broken(internal)) => Err(OpError::Internal(internal)),
    }
}

#[async_trait]
impl Performer<Execution> for Caller {
    async fn perform(&self, key: &EffectKey, effect: Effect) -> Result<Performed<Event>, Trouble> {
        let subject = Subject::of(&key.execution)
            .ok_or_else(|| Trouble::new(format!("{} is no execution of a state machine", key.execution)))?;
        let cx = self.0.service_cx(PRINCIPAL, subject.account, subject.region.clone())?;
        let work = Work { cx, subject, key: key.clone(), recurs: true };
        match effect {
            Effect::Call { strand, attempt, role, call } => {
                if call.resource.contains(":activity:") {
                    return offer(&work, strand, attempt, &call);
                }
                let answer = settle(work.make(&role, &call).await)?;
                let answered = Performed::event(Event::Answered { strand, attempt, answer });
                if !call.resource.contains(":sagemaker:") {
                    return Ok(answered);
                }
                // It will not be asked again.
                let (scope, token) = (work.subject.scope(), key.token());
                Ok(answered.also(move |tx| BEGUN.delete(tx, &scope, &token).map(drop)))
            }
            Effect::Collect { strand, attempt, role, job } => {
                let answer = settle(work.collect(&role, &job).await.map(Answer::Done))?;
                Ok(Performed::event(Event::Answered { strand, attempt, answer }))
            }
            Effect::Cancel { strand, attempt, role, job } => {
                match work.cancel(&role, &job).await {
                    Ok(()) => {}
                    // As on AWS: the execution has ended, whether its job could be stopped or not.
                    Err(Fault::Failed { error, cause }) => {
                        tracing::warn!(execution = %key.execution, error, cause, "a job could not be stopped");
                    }
                    Err(Fault::Broken(internal)) => return Err(Trouble(internal.0)),
                }
                Ok(Performed::event(Event::Cancelled { strand, attempt }))
            }
            Effect::Log { to, stream, data, events } => {
                let written = logs::write(&work.cx, &work.subject, &to, &stream, (&events, data)).await;
                match written {
                    Ok(()) => {}
                    // Delivered as well as may be: a group that is gone holds no execution up.
                    Err(OpError::Aws(error)) => {
                        tracing::warn!(execution = %key.execution, %error, "an execution's events were not logged");
                    }
                    Err(OpError::Internal(internal)) => return Err(Trouble(internal.0)),
                }
                Ok(Performed::event(Event::Logged))
            }
            Effect::LookForBeat { strand, attempt, token } => {
                let row = work.cx.world().store().read(|r| TOKENS.get(r, &work.subject.scope(), &token))?;
                let at = row.map_or(0, |row| row.beat_at.millis());
                Ok(Performed::event(Event::BeatSeen { strand, attempt, at }))
            }
        }
    }
}

/// What is wrong in the world is an answer; what is broken here is tried again.
fn settle(result: Result<Answer, Fault>) -> Result<Answer, Trouble> {
    match result {
        Ok(answer) => Ok(answer),
        Err(Fault::Failed { error, cause }) => {
            Ok(Answer::Done(Report::Failed { error: Some(error), cause: Some(cause) }))
        }
        Err(Fault::Broken(internal)) => Err(Trouble(internal.0)),
    }
}

/// Puts an activity's task where workers find it, in the commit that records it.
fn offer(work: &Work, strand: u64, attempt: u64, call: &TaskCall) -> Result<Performed<Event>, Trouble> {
    let missing = || {
        let cause = format!("The activity {} does not exist.", call.resource);
        Answer::Done(Report::Failed { error: Some("States.Runtime".to_owned()), cause: Some(cause) })
    };
    let found = activities::find(&work.cx, &call.resource);
    let answered = |answer| Event::Answered { strand, attempt, answer };
    let Ok(named) = found else { return Ok(Performed::event(answered(missing()))) };
    let (token, input) = (call.token.clone(), call.parameters.to_string());
    let world = work.cx.world().clone();
    let offered = Performed::event(answered(Answer::Offered));
    Ok(offered.also(move |tx| activities::offer(&world, tx, &named, token, input)))
}

impl Work {
    /// The context of a task's role.
    async fn role(&self, role: &Role) -> Result<Cx, Fault> {
        let session: String = self
            .subject
            .name()
            .chars()
            .filter(|c| c.is_ascii_alphanumeric() || "+=,.@-_".contains(*c))
            .collect();
        let session: String = format!("{session}-sfn").chars().take(64).collect();
        let (cx, _) =
            self.cx.assume_role(&role.arn, &session).await.map_err(|e| fault::role(&role.arn, e))?;
        let Some(assume) = &role.assume else { return Ok(cx) };
        let (cx, _) = cx.assume_role(assume, &session).await.map_err(|e| fault::role(assume, e))?;
        Ok(cx)
    }
}
