//! The operations.

mod activities;
mod aliases;
mod executions;
mod history;
mod machines;
mod redrive;
mod sync;
mod tags;
mod tasks;
mod test_state;
mod versions;

pub use activities::{
    create_activity, delete_activity, describe_activity, get_activity_task, list_activities,
};
pub use aliases::{create_alias, delete_alias, describe_alias, list_aliases, update_alias};
pub use executions::{
    describe_execution, describe_state_machine_for_execution, list_executions, start_execution,
    stop_execution,
};
pub use history::get_execution_history;
pub use machines::{
    create_state_machine, delete_state_machine, describe_state_machine, list_state_machines,
    update_state_machine, validate,
};
pub use redrive::redrive_execution;
pub use sync::start_sync_execution;
pub use tags::{list_tags_for_resource, tag_resource, untag_resource};
pub use tasks::{send_task_failure, send_task_heartbeat, send_task_success};
pub use test_state::test_state;
pub use versions::{delete_version, list_versions, publish_version};

use crate::{OpResult, paging};
use aws::stepfunctions::errors;
use store::Key;

/// Items of a page, where the client asks for none or for more. [each list]
const MOST: usize = 1000;
const USUAL: usize = 100;

fn limit(asked: Option<i32>) -> usize {
    match asked.and_then(|n| usize::try_from(n).ok()) {
        None | Some(0) => USUAL,
        Some(n) => n.min(MOST),
    }
}

/// After which key a page starts.
fn start(list: &str, token: Option<&str>) -> OpResult<Option<Key>> {
    let Some(token) = token else { return Ok(None) };
    let after = paging::read(list, token);
    Ok(Some(after.map(Key::new).ok_or_else(|| errors::invalid_token("Invalid Token: 'Invalid token'"))?))
}

/// Cuts off the row that was read only to see whether there is another page, and gives that page's token.
fn cut<T>(list: &str, rows: &mut Vec<(Key, T)>, limit: usize) -> Option<String> {
    if rows.len() <= limit {
        return None;
    }
    rows.truncate(limit);
    rows.last().map(|(key, _)| paging::token(list, key.as_str()))
}
