//! CloudFormation: stacks, change sets, exports, nested stacks and custom resources.
//!
//! A stack operation is a [`machine::StackOperation`]; its resources are worked on through the resource types of the other
//! services, under the stack's role or with the permissions of whoever asked. A stack operation's execution can be waited
//! for by another machine: see [`operation_of`] and [`change_set_execution`].
//!
//! Not served: drift detection, stack sets, macros and AWS::Serverless, importing resources, signals, `CreationPolicy` and
//! `UpdatePolicy`, notification topics, rollback triggers.

mod access;
mod acting;
mod change_set;
mod changes;
mod coerce;
mod custom;
mod error;
mod events;
mod kind;
mod machine;
#[cfg(test)]
mod machine_tests;
mod ops;
mod perform;
mod prepared;
mod request;
mod stack_policy;
mod start;
mod table;
mod template_url;
mod transform;

pub use custom::custom_resource_response;

use crate::{Cx, OpResult, Service};
use aws::cloudformation as c;
use engine::ExecutionId;

pub fn service() -> Service {
    Service::new(&c::SERVICE)
        .operation::<c::CreateStack, _>(access::create_stack, ops::create_stack)
        .operation::<c::UpdateStack, _>(access::update_stack, ops::update_stack)
        .operation::<c::DeleteStack, _>(access::delete_stack, ops::delete_stack)
        .operation::<c::DescribeStacks, _>(access::describe_stacks, ops::describe_stacks)
        .operation::<c::ListStacks, _>(access::list_stacks, ops::list_stacks)
        .operation::<c::DescribeStackEvents, _>(access::describe_stack_events, ops::describe_stack_events)
        .operation::<c::DescribeEvents, _>(access::describe_events, ops::describe_events)
        .operation::<c::DescribeStackResource, _>(
            access::describe_stack_resource,
            ops::describe_stack_resource,
        )
        .operation::<c::DescribeStackResources, _>(
            access::describe_stack_resources,
            ops::describe_stack_resources,
        )
        .operation::<c::ListStackResources, _>(access::list_stack_resources, ops::list_stack_resources)
        .operation::<c::GetTemplate, _>(access::get_template, ops::get_template)
        .operation::<c::GetTemplateSummary, _>(access::get_template_summary, ops::get_template_summary)
        .operation::<c::ValidateTemplate, _>(access::validate_template, ops::validate_template)
        .operation::<c::CreateChangeSet, _>(access::create_change_set, ops::create_change_set)
        .operation::<c::DescribeChangeSet, _>(access::describe_change_set, ops::describe_change_set)
        .operation::<c::ExecuteChangeSet, _>(access::execute_change_set, ops::execute_change_set)
        .operation::<c::DeleteChangeSet, _>(access::delete_change_set, ops::delete_change_set)
        .operation::<c::ListChangeSets, _>(access::list_change_sets, ops::list_change_sets)
        .operation::<c::ListExports, _>(access::list_exports, ops::list_exports)
        .operation::<c::ListImports, _>(access::list_imports, ops::list_imports)
        .operation::<c::CancelUpdateStack, _>(access::cancel_update_stack, ops::cancel_update_stack)
        .operation::<c::ContinueUpdateRollback, _>(
            access::continue_update_rollback,
            ops::continue_update_rollback,
        )
        .operation::<c::RollbackStack, _>(access::rollback_stack, ops::rollback_stack)
        .operation::<c::UpdateTerminationProtection, _>(
            access::update_termination_protection,
            ops::update_termination_protection,
        )
        .operation::<c::GetStackPolicy, _>(access::get_stack_policy, ops::get_stack_policy)
        .operation::<c::SetStackPolicy, _>(access::set_stack_policy, ops::set_stack_policy)
        .operation::<c::DescribeAccountLimits, _>(
            access::describe_account_limits,
            ops::describe_account_limits,
        )
        .machine(perform::StackPerformer)
        .machine(change_set::ChangeSetPerformer)
        .observed_machine::<custom::CustomResource, _>(custom::CustomPerformer, custom::observer)
        .state(perform::Memory::default())
        .not_served(&[
            ("drift detection", "DetectStackDrift and what belongs to it."),
            (
                "SignalResource",
                "And CreationPolicy, UpdatePolicy and wait conditions; refused by name and line.",
            ),
            ("NotificationARNs", "Topics deliver nothing yet; refused by name."),
            (
                "macros",
                "And the transform AWS::Serverless; AWS::LanguageExtensions and AWS::Include are served.",
            ),
            ("importing", "Change sets of the type IMPORT, ResourcesToImport, ImportExistingResources."),
            (
                "nested stacks that wait for their parent",
                "A nested stack's update cleans up when it has succeeded itself, and not only when its parent has.",
            ),
            ("EstimateTemplateCost", "Nothing costs anything here."),
        ])
}

/// The execution of the operation that a stack is in, or that it was in last; `None` if there is no such stack, or if
/// nothing has been done to it yet (`REVIEW_IN_PROGRESS`).
///
/// Its outcome is `Succeeded` for `CREATE_COMPLETE`, `UPDATE_COMPLETE` and `DELETE_COMPLETE`, else `Failed`; its detail is
/// `{"StackStatus": …, "StackStatusReason": … or null, "StackId": …}`. Takes the stack's name or id, in the account and
/// region of the context. Asks no permission: whoever waits has called the operation that started it.
pub fn operation_of(cx: &Cx, stack: &str) -> OpResult<Option<ExecutionId>> {
    let found = cx.read(|r| Ok(start::find(r, &cx.scope(), stack)))??;
    Ok(found.and_then(|stack| stack.execution))
}

/// The execution that computes a change set, by its id, or by its name and its stack; `None` if there is no such change
/// set.
///
/// Its outcome is `Succeeded` for `CREATE_COMPLETE`, `Failed` for `FAILED`; its detail is
/// `{"Status": …, "StatusReason": … or null}`.
pub fn change_set_execution(cx: &Cx, change_set: &str, stack: Option<&str>) -> OpResult<Option<ExecutionId>> {
    match ops::find_change_set(cx, change_set, stack) {
        Ok(found) => Ok(Some(found.execution())),
        Err(error) if matches!(error.code(), "ChangeSetNotFound" | "ValidationError") => Ok(None),
        Err(error) => Err(error),
    }
}

/// What `CreateChangeSet` would answer for a stack, in time, without making anything: neither a stack in review nor a change
/// set. Asks no permission: it is for the console, which is its account's root.
pub async fn preview(cx: &Cx, input: c::CreateChangeSetInput) -> OpResult<Vec<c::Change>> {
    ops::preview(cx, input).await
}
