//! How topics lie in the store: a row each, by name.

use super::topic::Topic;
use store::Table;

pub const TOPICS: Table<Topic> = Table::new("sns_topic");
