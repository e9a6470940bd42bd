//! CodePipeline: pipelines of type V1 and V2 in the modes SUPERSEDED, QUEUED and PARALLEL, with sources from CodeCommit
//! and Amazon S3 and by connections, builds and tests by CodeBuild, commands without a project, deployments by
//! CloudFormation and to Amazon S3, state machines, functions that are given jobs, and approvals by people.
//!
//! A pipeline orders its executions in a machine of its own, and each action execution is another ([`machine`]); what
//! they leave behind are rows and events ([`observe`]). Actions are carried out under the action's role, which is assumed
//! from the pipeline's ([`actions`]).
//!
//! Stages have conditions at their doors, whose rules are run as actions are ([`rules`]), and are retried by themselves where
//! they say so. Triggers say which pushes start a pipeline ([`triggers`]).
//!
//! Not served, and refused by name: the other action types, actions in another region, rollback, triggers by pull requests,
//! webhooks of its own, and custom actions with their jobs.

mod access;
mod actions;
mod cloudformation;
mod declaration;
mod effects;
mod events;
mod kinds;
mod machine;
mod observe;
mod ops;
mod rules;
mod started;
mod table;
mod triggers;
mod variables;

pub use actions::Deployment;
pub use ops::{Ahead, ahead};
pub use started::{StartedBy, started_by};

use crate::Service;
use aws::codepipeline as cp;
use std::time::Duration;

/// Between two looks at a polled source. AWS looks about once a minute; here a look costs microseconds.
const POLL_EVERY: Duration = Duration::from_secs(10);

pub fn service() -> Service {
    service_polling_every(POLL_EVERY)
}

/// For tests, which have no time.
pub fn service_polling_every(poll_every: Duration) -> Service {
    Service::new(&cp::SERVICE)
        .operation::<cp::CreatePipeline, _>(access::create, ops::create_pipeline)
        .operation::<cp::GetPipeline, _>(access::get, ops::get_pipeline)
        .operation::<cp::UpdatePipeline, _>(access::update, ops::update_pipeline)
        .operation::<cp::DeletePipeline, _>(access::delete, ops::delete_pipeline)
        .operation::<cp::ListPipelines, _>(access::list, ops::list_pipelines)
        .operation::<cp::StartPipelineExecution, _>(access::start, ops::start_pipeline_execution)
        .operation::<cp::StopPipelineExecution, _>(access::stop, ops::stop_pipeline_execution)
        .operation::<cp::RetryStageExecution, _>(access::retry, ops::retry_stage_execution)
        .operation::<cp::OverrideStageCondition, _>(access::override_condition, ops::override_stage_condition)
        .operation::<cp::ListRuleExecutions, _>(access::list_rule_executions, ops::list_rule_executions)
        .operation::<cp::ListRuleTypes, _>(access::list_rule_types, ops::list_rule_types)
        .operation::<cp::DisableStageTransition, _>(access::disable, ops::disable_stage_transition)
        .operation::<cp::EnableStageTransition, _>(access::enable, ops::enable_stage_transition)
        .operation::<cp::PutApprovalResult, _>(access::approve, ops::put_approval_result)
        .operation::<cp::PutJobSuccessResult, _>(access::job_success, ops::put_job_success_result)
        .operation::<cp::PutJobFailureResult, _>(access::job_failure, ops::put_job_failure_result)
        .operation::<cp::GetPipelineExecution, _>(access::get_execution, ops::get_pipeline_execution)
        .operation::<cp::ListPipelineExecutions, _>(access::list_executions, ops::list_pipeline_executions)
        .operation::<cp::ListActionExecutions, _>(access::list_action_executions, ops::list_action_executions)
        .operation::<cp::GetPipelineState, _>(access::state, ops::get_pipeline_state)
        .operation::<cp::ListActionTypes, _>(access::list_action_types, ops::list_action_types)
        .operation::<cp::TagResource, _>(access::tag, ops::tag_resource)
        .operation::<cp::UntagResource, _>(access::untag, ops::untag_resource)
        .operation::<cp::ListTagsForResource, _>(access::list_tags, ops::list_tags_for_resource)
        .resource_type(cloudformation::Pipeline)
        .observed_machine::<machine::Pipeline, _>(
            move |world| effects::Pipelines { world, poll_every },
            observe::pipeline_observer,
        )
        .observed_machine::<machine::Action, _>(actions::Actions, observe::action_observer)
        .not_served(&[
            (
                "action types",
                "All but CodeCommit, CodeStarSourceConnection, S3, CodeBuild, Commands, CloudFormation, StepFunctions, Lambda and \
                 Manual; refused by name.",
            ),
            ("cross-region actions", "artifactStores of other regions; refused by name."),
            ("rollback", "RollbackStage, and the result ROLLBACK of conditions and of onFailure; refused by name."),
            ("the rules CloudWatchAlarm and DeploymentWindow", "Refused by name."),
            ("pullRequest", "Triggers by pull requests are refused by name; those by pushes are served."),
            ("webhooks", "PutWebhook and the like; those of connections are served."),
            ("PollForJobs and AcknowledgeJob", "Custom actions, whose workers ask for their jobs; refused by name."),
        ])
}
