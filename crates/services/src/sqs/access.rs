//! What each operation asks of IAM and of the queue's policy. SQS tells of its actions in lower case, and policies don't
//! mind. [Service Authorization Reference, Amazon SQS]

use super::Policies;
use super::address::Address;
use super::queue::{Queue, arn};
use crate::{Access, Cx, OpResult};
use aws::sqs as s;

/// To a queue, whoever owns it. `is_open` says whether a queue's policy can let in who is of another account: it can't
/// for what changes the queue itself.
fn to_queue(cx: &Cx, action: &'static str, url: &str, is_open: bool) -> OpResult<Vec<Access>> {
    Ok(vec![to_address(cx, action, &Address::of_url(cx, url)?, is_open)?])
}

fn to_address(cx: &Cx, action: &'static str, address: &Address, is_open: bool) -> OpResult<Access> {
    let access = Access::new(cx, action, address.arn());
    let Some(queue) = address.find(cx)? else { return Ok(access) };
    let tags = queue.tags.iter().map(|(key, value)| (key.as_str(), value.as_str()));
    let access = access.with_tags(tags, []);
    if !is_open && address.account != cx.account() {
        return Ok(access);
    }
    Ok(access.with_policy(policy(cx, &queue)?))
}

fn policy(cx: &Cx, queue: &Queue) -> OpResult<Option<std::sync::Arc<documents::policy::PolicyDocument>>> {
    let text = queue.attributes.get("Policy");
    text.map(|text| cx.world().state::<Policies>().0.stored(text)).transpose()
}

/// Asks of the queue's account itself; it comes before whether there is such a queue.
macro_rules! queue_access {
    ($($name:ident($input:ident): $action:literal, open: $open:literal;)*) => {$(
        pub fn $name(cx: &Cx, input: &s::$input) -> OpResult<Vec<Access>> {
            to_queue(cx, $action, &input.queue_url, $open)
        }
    )*};
}

queue_access! {
    delete_queue(DeleteQueueInput): "sqs:deletequeue", open: false;
    get_queue_attributes(GetQueueAttributesInput): "sqs:getqueueattributes", open: true;
    set_queue_attributes(SetQueueAttributesInput): "sqs:setqueueattributes", open: false;
    purge_queue(PurgeQueueInput): "sqs:purgequeue", open: true;
    send_message(SendMessageInput): "sqs:sendmessage", open: true;
    send_message_batch(SendMessageBatchInput): "sqs:sendmessage", open: true;
    receive_message(ReceiveMessageInput): "sqs:receivemessage", open: true;
    delete_message(DeleteMessageInput): "sqs:deletemessage", open: true;
    delete_message_batch(DeleteMessageBatchInput): "sqs:deletemessage", open: true;
    change_message_visibility(ChangeMessageVisibilityInput): "sqs:changemessagevisibility", open: true;
    change_message_visibility_batch(ChangeMessageVisibilityBatchInput): "sqs:changemessagevisibility", open: true;
    untag_queue(UntagQueueInput): "sqs:untagqueue", open: false;
    list_queue_tags(ListQueueTagsInput): "sqs:listqueuetags", open: false;
    add_permission(AddPermissionInput): "sqs:addpermission", open: false;
    remove_permission(RemovePermissionInput): "sqs:removepermission", open: false;
    list_dead_letter_source_queues(ListDeadLetterSourceQueuesInput): "sqs:listdeadlettersourcequeues", open: true;
}

pub fn create_queue(cx: &Cx, input: &s::CreateQueueInput) -> OpResult<Vec<Access>> {
    let queue = arn(cx.region(), cx.account(), &input.queue_name).to_string();
    let tags = input.tags.iter().flatten();
    let tags: Vec<(&str, &str)> = tags.map(|(key, value)| (key.as_str(), value.as_str())).collect();
    let create = Access::new(cx, "sqs:createqueue", queue.clone()).with_tags([], tags.clone());
    if tags.is_empty() {
        return Ok(vec![create]);
    }
    Ok(vec![create, Access::new(cx, "sqs:tagqueue", queue).with_tags([], tags)])
}

pub fn get_queue_url(cx: &Cx, input: &s::GetQueueUrlInput) -> OpResult<Vec<Access>> {
    let owner = input.queue_owner_aws_account_id.as_deref().and_then(|id| id.parse().ok());
    let address = Address {
        account: owner.unwrap_or(cx.account()),
        region: cx.region().clone(),
        name: input.queue_name.clone(),
    };
    Ok(vec![to_address(cx, "sqs:getqueueurl", &address, true)?])
}

pub fn list_queues(cx: &Cx, _: &s::ListQueuesInput) -> OpResult<Vec<Access>> {
    Ok(vec![Access::any(cx, "sqs:listqueues")])
}

pub fn tag_queue(cx: &Cx, input: &s::TagQueueInput) -> OpResult<Vec<Access>> {
    let tags = input.tags.iter().map(|(key, value)| (key.as_str(), value.as_str()));
    let mut asked = to_queue(cx, "sqs:tagqueue", &input.queue_url, false)?;
    asked = asked.into_iter().map(|access| access.with_tags([], tags.clone())).collect();
    Ok(asked)
}
