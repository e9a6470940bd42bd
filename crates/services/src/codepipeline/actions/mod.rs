//! Actions, carried out: each as a client of the services that it is about, under the action's role.

mod approval;
mod archive;
mod artifacts;
mod cloudformation;
mod codebuild;
mod codecommit;
mod commands;
mod connection;
mod lambda;
mod s3;
mod states;
mod work;

pub use cloudformation::{Deployment, deployment};
pub use codebuild::BuildVariable;
pub use codecommit::head;
pub use connection::{changed_files, head as connection_head, references, trigger_detail};
pub use s3::newest;
pub use work::{Halt, PRINCIPAL, begin, role};

use super::kinds::{self, Provider};
use super::machine::action::{Action, Effect, Event, Finished, Step};
use super::rules;
use crate::WorldHandle;
use async_trait::async_trait;
use engine::{EffectKey, Performed, Performer, Trouble};
use work::Work;

/// Performs the effects of actions.
pub struct Actions(pub WorldHandle);

#[async_trait]
impl Performer<Action> for Actions {
    async fn perform(&self, key: &EffectKey, effect: Effect) -> Result<Performed<Event>, Trouble> {
        let mut work = match Work::load(&self.0, key, &effect)? {
            Ok(work) => work,
            Err(failure) => return Ok(finished(None, Finished::failed(failure))),
        };
        let performed = perform(&mut work, effect).await;
        match performed {
            Ok(Some(event)) => Ok(Performed::event(event)),
            Ok(None) => Ok(Performed::silently()),
            Err(Halt::Failed(failure)) => {
                let external = work.external.clone();
                Ok(finished(Some(work), Finished { external, ..Finished::failed(failure) }))
            }
            Err(Halt::Broken(internal)) => Err(Trouble(internal.0)),
        }
    }
}

fn finished(work: Option<Work>, finished: Finished) -> Performed<Event> {
    Performed::event(Event::Finished { began: work.map(|w| w.began), finished: Box::new(finished) })
}

async fn perform(work: &mut Work, effect: Effect) -> Result<Option<Event>, Halt> {
    if work.invocation.rule.is_some() && work.action.action_type_id.provider == rules::VARIABLE_CHECK {
        return rules::check_variable(&work.began.configuration)
            .map(|()| Some(work.finish(Finished::default())))
            .map_err(Halt::job);
    }
    let Some(kind) = kinds::of(&work.action) else {
        // A declaration that an older server took; its action types are still named in history.
        return Err(Halt::configuration("The action type is not served."));
    };
    if !matches!(kind.provider, Provider::CodeBuild | Provider::Commands) {
        artifacts::check_inputs(work)?;
    }
    let event = match (kind.provider, effect.step) {
        (Provider::Approval, Step::Notify) => return approval::notify(work).await.map(|()| None),
        (Provider::Approval, _) => Ok(approval::ask(work)),
        (Provider::CodeCommit, _) => codecommit::take(work).await,
        (Provider::Connection, _) => connection::take(work).await,
        (Provider::CodeBuild | Provider::Commands, Step::BuildEnded) => codebuild::ended(work, effect.waited),
        (Provider::CodeBuild, _) => codebuild::start(work).await,
        (Provider::Commands, _) => commands::start(work).await,
        (Provider::CloudFormation, step) => cloudformation::perform(work, step, effect.waited).await,
        (Provider::StepFunctions, Step::ExecutionEnded) => states::ended(work, effect.waited).await,
        (Provider::StepFunctions, _) => states::start(work).await,
        (Provider::S3Source, _) => s3::take(work).await,
        (Provider::S3Deploy, _) => s3::deploy(work).await,
        (Provider::Lambda, Step::Employ) => {
            return lambda::employ(work, effect.continuation).await.map(|()| None);
        }
        (Provider::Lambda, _) => lambda::begin(work),
    };
    event.map(Some)
}
