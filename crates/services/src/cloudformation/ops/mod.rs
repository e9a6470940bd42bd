//! The operations.

mod change_sets;
mod create_stack;
mod delete_stack;
mod describe_events;
mod describe_stacks;
mod exports;
mod resources;
mod rollback;
mod settings;
mod templates;
mod update_stack;

pub use change_sets::{
    create_change_set, delete_change_set, describe_change_set, execute_change_set, find_change_set,
    list_change_sets, preview,
};
pub use create_stack::create_stack;
pub use delete_stack::delete_stack;
pub use describe_events::describe_events;
pub use describe_stacks::{describe_stack_events, describe_stacks, list_stacks};
pub use exports::{list_exports, list_imports};
pub use resources::{describe_stack_resource, describe_stack_resources, list_stack_resources};
pub use rollback::{cancel_update_stack, continue_update_rollback, rollback_stack};
pub use settings::{
    describe_account_limits, get_stack_policy, set_stack_policy, update_termination_protection,
};
pub use templates::{get_template, get_template_summary, validate_template};
pub use update_stack::update_stack;

use super::error::validation;
use super::start::find;
use super::table::Stack;
use crate::{Cx, OpResult};

/// A stack by name or id, or the error that most operations give.
fn stack_with_id(cx: &Cx, name_or_id: &str) -> OpResult<Stack> {
    let found = cx.read(|r| Ok(find(r, &cx.scope(), name_or_id)))??;
    found.ok_or_else(|| validation(format!("Stack with id {name_or_id} does not exist")))
}

/// The same, with the error of the operations that change something or list.
fn stack_named(cx: &Cx, name_or_id: &str) -> OpResult<Stack> {
    let found = cx.read(|r| Ok(find(r, &cx.scope(), name_or_id)))??;
    found.ok_or_else(|| validation(format!("Stack [{name_or_id}] does not exist")))
}
