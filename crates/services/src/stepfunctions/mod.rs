//! Step Functions: state machines, and executions of them that nothing loses.
//!
//! What a definition means is decided in [`documents::states`]; here it becomes durable. An execution is a [`machine`] of
//! the engine: each happening, the rows of its history and the calls that it asks for are one commit. The calls are made
//! under the state machine's role ([`perform`]): functions, jobs that are waited for, and any operation that is served.
//!
//! What is not served is refused by name; the list stands below.

mod access;
mod activities;
mod cloudformation;
mod definition;
mod integration;
mod logs;
mod machine;
mod names;
mod observe;
mod ops;
mod parameters;
mod perform;
mod start;
mod started;
mod table;
mod versions;

pub use start::start_for;
pub use started::{Made, MadeBy, StartedBy, made_by, started_by};

use crate::Service;
use aws::stepfunctions as sfn;

pub fn service() -> Service {
    Service::new(&sfn::SERVICE)
        .operation::<sfn::CreateStateMachine, _>(access::create_state_machine, ops::create_state_machine)
        .operation::<sfn::UpdateStateMachine, _>(access::update_state_machine, ops::update_state_machine)
        .operation::<sfn::DescribeStateMachine, _>(access::describe_state_machine, ops::describe_state_machine)
        .operation::<sfn::DeleteStateMachine, _>(access::delete_state_machine, ops::delete_state_machine)
        .operation::<sfn::ListStateMachines, _>(access::list_state_machines, ops::list_state_machines)
        .operation::<sfn::ValidateStateMachineDefinition, _>(access::validate, ops::validate)
        .operation::<sfn::StartExecution, _>(access::start_execution, ops::start_execution)
        .operation::<sfn::StartSyncExecution, _>(access::start_sync_execution, ops::start_sync_execution)
        .operation::<sfn::StopExecution, _>(access::stop_execution, ops::stop_execution)
        .operation::<sfn::DescribeExecution, _>(access::describe_execution, ops::describe_execution)
        .operation::<sfn::DescribeStateMachineForExecution, _>(
            access::describe_for_execution,
            ops::describe_state_machine_for_execution,
        )
        .operation::<sfn::RedriveExecution, _>(access::redrive_execution, ops::redrive_execution)
        .operation::<sfn::PublishStateMachineVersion, _>(access::publish_version, ops::publish_version)
        .operation::<sfn::ListStateMachineVersions, _>(access::list_versions, ops::list_versions)
        .operation::<sfn::DeleteStateMachineVersion, _>(access::delete_version, ops::delete_version)
        .operation::<sfn::CreateStateMachineAlias, _>(access::create_alias, ops::create_alias)
        .operation::<sfn::UpdateStateMachineAlias, _>(access::update_alias, ops::update_alias)
        .operation::<sfn::DescribeStateMachineAlias, _>(access::describe_alias, ops::describe_alias)
        .operation::<sfn::DeleteStateMachineAlias, _>(access::delete_alias, ops::delete_alias)
        .operation::<sfn::ListStateMachineAliases, _>(access::list_aliases, ops::list_aliases)
        .operation::<sfn::TestState, _>(access::test_state, ops::test_state)
        .operation::<sfn::ListExecutions, _>(access::list_executions, ops::list_executions)
        .operation::<sfn::GetExecutionHistory, _>(access::get_history, ops::get_execution_history)
        .operation::<sfn::CreateActivity, _>(access::create_activity, ops::create_activity)
        .operation::<sfn::DescribeActivity, _>(access::describe_activity, ops::describe_activity)
        .operation::<sfn::DeleteActivity, _>(access::delete_activity, ops::delete_activity)
        .operation::<sfn::ListActivities, _>(access::list_activities, ops::list_activities)
        .operation::<sfn::GetActivityTask, _>(access::get_activity_task, ops::get_activity_task)
        .operation::<sfn::SendTaskSuccess, _>(access::send_success, ops::send_task_success)
        .operation::<sfn::SendTaskFailure, _>(access::send_failure, ops::send_task_failure)
        .operation::<sfn::SendTaskHeartbeat, _>(access::send_heartbeat, ops::send_task_heartbeat)
        .operation::<sfn::TagResource, _>(access::tag, ops::tag_resource)
        .operation::<sfn::UntagResource, _>(access::untag, ops::untag_resource)
        .operation::<sfn::ListTagsForResource, _>(access::list_tags, ops::list_tags_for_resource)
        .resource_type(cloudformation::StateMachine)
        .resource_type(cloudformation::StateMachineVersion)
        .resource_type(cloudformation::StateMachineAlias)
        .resource_type(cloudformation::Activity)
        .observed_machine::<machine::Execution, _>(perform::Caller, observe::observer)
        .state(activities::Waiters::default())
        .not_served(&[
            ("distributed maps", "With map runs; refused by name where a definition asks for them."),
            (
                "TestState's mocks, contexts, state configurations and revealed secrets",
                "Refused by name, with Map and Parallel states, activities, `.sync` and `.waitForTaskToken`.",
            ),
            ("tracingConfiguration", "X-Ray; refused by name."),
            ("customer managed keys", "Definitions and executions are not encrypted with one; refused by name."),
            (
                "integrations with services that are not served",
                "Refused by name where a definition asks for them, with the HTTP Task and API Gateway's invoke.",
            ),
        ])
}
