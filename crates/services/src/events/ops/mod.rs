//! The operations, by what they are about.

mod buses;
mod permissions;
mod put_events;
mod rules;
mod tags;
mod targets;
mod test_event_pattern;

pub use buses::{create_event_bus, delete_event_bus, describe_event_bus, list_event_buses};
pub use permissions::{put_permission, remove_permission};
pub use put_events::put_events;
pub use rules::{delete_rule, describe_rule, disable_rule, enable_rule, list_rules, put_rule};
pub use tags::{list_tags_for_resource, tag_resource, untag_resource};
pub use targets::{list_rule_names_by_target, list_targets_by_rule, put_targets, remove_targets};
pub use test_event_pattern::test_event_pattern;

use aws::Error;

/// Items of a page. [LimitMax100]
const PAGE: usize = 100;

fn page_size(limit: Option<i32>) -> usize {
    limit.and_then(|n| usize::try_from(n).ok()).unwrap_or(PAGE)
}

fn bad_token() -> Error {
    Error::validation("Invalid NextToken.")
}
