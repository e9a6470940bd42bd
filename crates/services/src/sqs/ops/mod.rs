//! The operations.

mod attributes;
mod batch;
mod held;
mod lists;
mod permissions;
mod queues;
mod receive;
mod send;
mod tags;

pub use attributes::{get_queue_attributes, set_queue_attributes};
pub use held::{
    change_message_visibility, change_message_visibility_batch, delete_message, delete_message_batch,
};
pub use lists::{list_dead_letter_source_queues, list_queues};
pub use permissions::{add_permission, remove_permission};
pub use queues::{create_queue, delete_queue, get_queue_url, purge_queue};
pub use receive::receive_message;
pub use send::{send_message, send_message_batch};
pub use tags::{list_queue_tags, tag_queue, untag_queue};

use super::address::Address;
use super::error::no_queue;
use super::queue::Queue;
use super::table::QUEUES;
use crate::{Cx, OpResult};

/// Changes a queue's row.
async fn change(
    cx: &Cx,
    address: &Address,
    change: impl FnOnce(&mut Queue) -> OpResult<()> + Send + 'static,
) -> OpResult<()> {
    let (scope, name) = (address.scope(), address.name.clone());
    cx.write(move |tx| {
        let mut queue = QUEUES.get(tx, &scope, &name)?.ok_or_else(no_queue)?;
        change(&mut queue)?;
        Ok(QUEUES.put(tx, &scope, &name, &queue)?)
    })
    .await
}
