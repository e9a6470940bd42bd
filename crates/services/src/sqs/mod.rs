//! SQS: standard and FIFO queues.
//!
//! A message is rows of the store from when its sender is answered until it is deleted or too old; one that was received is
//! hidden until an instant that stands in its row. So a server that is killed loses none, and nothing has to be given back
//! after a start. Who waits for messages sleeps on a bell and the next such instant.

mod access;
mod address;
mod bells;
mod cloudformation;
mod crypt;
mod error;
mod mailbox;
mod message;
mod ops;
mod queue;
mod table;

use crate::Service;
use crate::policy_cache::PolicyCache;
use aws::sqs;

pub use address::Address;

/// Queue policies in memory.
#[derive(Default)]
struct Policies(PolicyCache);

pub fn service() -> Service {
    let service = Service::new(&sqs::SERVICE)
        .operation::<sqs::CreateQueue, _>(access::create_queue, ops::create_queue)
        .operation::<sqs::GetQueueUrl, _>(access::get_queue_url, ops::get_queue_url)
        .operation::<sqs::ListQueues, _>(access::list_queues, ops::list_queues)
        .operation::<sqs::DeleteQueue, _>(access::delete_queue, ops::delete_queue)
        .operation::<sqs::GetQueueAttributes, _>(access::get_queue_attributes, ops::get_queue_attributes)
        .operation::<sqs::SetQueueAttributes, _>(access::set_queue_attributes, ops::set_queue_attributes)
        .operation::<sqs::PurgeQueue, _>(access::purge_queue, ops::purge_queue)
        .operation::<sqs::TagQueue, _>(access::tag_queue, ops::tag_queue)
        .operation::<sqs::UntagQueue, _>(access::untag_queue, ops::untag_queue)
        .operation::<sqs::ListQueueTags, _>(access::list_queue_tags, ops::list_queue_tags)
        .operation::<sqs::AddPermission, _>(access::add_permission, ops::add_permission)
        .operation::<sqs::RemovePermission, _>(access::remove_permission, ops::remove_permission)
        .operation::<sqs::ListDeadLetterSourceQueues, _>(
            access::list_dead_letter_source_queues,
            ops::list_dead_letter_source_queues,
        );
    messages(service)
        .resource_type(cloudformation::Queue)
        .resource_type(cloudformation::QueuePolicy)
        .state(Policies::default())
        .state(bells::Bells::default())
        .state(crypt::DataKeys::default())
        .not_served(&[
            ("the Query protocol", "Clients from before 2023 that post forms; JSON is served."),
            ("message move tasks", "StartMessageMoveTask, CancelMessageMoveTask and ListMessageMoveTasks."),
            ("limits of messages in flight", "120,000 on AWS; here there is none."),
            ("the 60 seconds after DeleteQueue", "A queue's name can be used again at once."),
        ])
}

fn messages(service: Service) -> Service {
    service
        .operation::<sqs::SendMessage, _>(access::send_message, ops::send_message)
        .operation::<sqs::SendMessageBatch, _>(access::send_message_batch, ops::send_message_batch)
        .operation::<sqs::ReceiveMessage, _>(access::receive_message, ops::receive_message)
        .operation::<sqs::DeleteMessage, _>(access::delete_message, ops::delete_message)
        .operation::<sqs::DeleteMessageBatch, _>(access::delete_message_batch, ops::delete_message_batch)
        .operation::<sqs::ChangeMessageVisibility, _>(
            access::change_message_visibility,
            ops::change_message_visibility,
        )
        .operation::<sqs::ChangeMessageVisibilityBatch, _>(
            access::change_message_visibility_batch,
            ops::change_message_visibility_batch,
        )
}
