//! How topics and subscriptions lie in the store.

use super::subscription::Subscription;
use super::topic::Topic;
use engine::ExecutionId;
use serde::{Deserialize, Serialize};
use store::Table;

/// By name.
pub const TOPICS: Table<Topic> = Table::new("sns_topic");
/// By topic and id, with the topic.
pub const SUBSCRIPTIONS: Table<Subscription> = Table::new("sns_subscription");
/// The same by ARN, with who subscribed.
pub const SUBSCRIBED: Table<String> = Table::new("sns_subscribed");
/// The latest delivery of each group, by subscription and group: the next one goes behind it.
pub const LATEST: Table<ExecutionId> = Table::new("sns_latest");
/// The number of a FIFO topic's last message, by topic.
pub const NUMBERS: Table<u64> = Table::new("sns_number");
/// What was published, by topic and deduplication id.
pub const PUBLISHED: Table<Published> = Table::new("sns_published");
/// The same by the instant at which it is to be forgotten.
pub const PUBLISHED_UNTIL: Table<String> = Table::new("sns_published_until");

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Published {
    pub message_id: String,
    pub sequence: Option<String>,
    pub until: i64,
}
