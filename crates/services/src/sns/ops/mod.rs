//! The operations.

mod lists;
mod permissions;
mod publish;
mod subscriptions;
mod tags;
mod topics;

pub use lists::{list_subscriptions, list_subscriptions_by_topic};
pub use permissions::{add_permission, remove_permission};
pub use publish::{publish, publish_batch, target};
pub use subscriptions::{
    confirm_subscription, get_subscription_attributes, is_anonymous, set_subscription_attributes, subscribe,
    unsubscribe,
};
pub use tags::{list_tags_for_resource, tag_resource, untag_resource};
pub use topics::{create_topic, delete_topic, get_topic_attributes, list_topics, set_topic_attributes};

use super::topic::{missing, name_of};
use crate::{Cx, OpResult};
use aws::Arn;
use store::Scope;

/// Where a topic lies: its owner's rows, and its name.
fn place(cx: &Cx, topic_arn: &str) -> OpResult<(Scope, String)> {
    let name = name_of(topic_arn)?;
    let arn: Arn = topic_arn.parse().map_err(|_| missing())?;
    let account = arn.account_id().ok_or_else(missing)?;
    if arn.region != cx.region().as_str() {
        return Err(missing());
    }
    Ok((Scope::new(account, &arn.region), name.to_owned()))
}
