//! How buses and rules lie in the store.

use super::bus::Bus;
use super::rule::Rule;
use store::{Key, Table};

/// By name. The default bus has a row only once it has tags or a policy.
pub const BUSES: Table<Bus> = Table::new("events_bus");
/// By bus and name, with their targets.
pub const RULES: Table<Rule> = Table::new("events_rule");

pub fn rule_key(bus: &str, name: &str) -> Key {
    Key::new(bus).then(name)
}
