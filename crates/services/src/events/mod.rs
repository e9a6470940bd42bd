//! EventBridge: what happened, routed to whoever asked for it.
//!
//! An event is taken in inside the transaction that makes it true ([`route`]): it is matched there against the rules of
//! its bus, and each target of a rule that means it gets a durable delivery ([`delivery`]). So no event is lost that was
//! acknowledged, and one that nobody asked for costs a scan of the rules.
//!
//! Not served: archives, replays, pipes, connections, API destinations, partner sources, global endpoints, and
//! targets of other services than those in [`rule::Kind`].

mod access;
mod bus;
mod call;
mod clock;
mod cloudformation;
mod delivery;
mod letters;
mod ops;
mod route;
mod rule;
mod table;

use crate::Service;
use aws::events as ev;
use std::sync::Arc;

pub fn service() -> Service {
    Service::new(&ev::SERVICE)
        .operation::<ev::PutEvents, _>(access::put_events, ops::put_events)
        .operation::<ev::CreateEventBus, _>(access::create_bus, ops::create_event_bus)
        .operation::<ev::DescribeEventBus, _>(access::describe_bus, ops::describe_event_bus)
        .operation::<ev::ListEventBuses, _>(access::list_buses, ops::list_event_buses)
        .operation::<ev::DeleteEventBus, _>(access::delete_bus, ops::delete_event_bus)
        .operation::<ev::PutPermission, _>(access::put_permission, ops::put_permission)
        .operation::<ev::RemovePermission, _>(access::remove_permission, ops::remove_permission)
        .operation::<ev::PutRule, _>(access::put_rule, ops::put_rule)
        .operation::<ev::DescribeRule, _>(access::describe_rule, ops::describe_rule)
        .operation::<ev::ListRules, _>(access::list_rules, ops::list_rules)
        .operation::<ev::DeleteRule, _>(access::delete_rule, ops::delete_rule)
        .operation::<ev::EnableRule, _>(access::enable_rule, ops::enable_rule)
        .operation::<ev::DisableRule, _>(access::disable_rule, ops::disable_rule)
        .operation::<ev::PutTargets, _>(access::put_targets, ops::put_targets)
        .operation::<ev::RemoveTargets, _>(access::remove_targets, ops::remove_targets)
        .operation::<ev::ListTargetsByRule, _>(access::list_targets, ops::list_targets_by_rule)
        .operation::<ev::ListRuleNamesByTarget, _>(access::list_names, ops::list_rule_names_by_target)
        .operation::<ev::TestEventPattern, _>(access::test_pattern, ops::test_event_pattern)
        .operation::<ev::TagResource, _>(access::tag, ops::tag_resource)
        .operation::<ev::UntagResource, _>(access::untag, ops::untag_resource)
        .operation::<ev::ListTagsForResource, _>(access::list_tags, ops::list_tags_for_resource)
        .resource_type(cloudformation::Rule)
        .resource_type(cloudformation::EventBus)
        .machine::<delivery::Delivery, _>(call::Messenger)
        .machine::<clock::RuleClock, _>(clock::Bell)
        .announcer(Arc::new(route::Router))
        .state(route::Patterns::default())
        .state(bus::Policies::default())
        .not_served(&[
            ("TraceHeader", "Taken, and not passed on: X-Ray is not served."),
            (
                "targets",
                "Served: pipelines, build projects, functions, state machines, queues, topics, log groups and event buses; others are refused by name.",
            ),
            ("FIFO topics as targets", "Refused by name: a target has no place for the group of a message."),
            (
                "log groups of other accounts",
                "A rule writes to log groups of its own account, if their resource policies let EventBridge.",
            ),
            ("scheduled times while the server is down", "Not made up for, as EventBridge makes up for none."),
            ("archives, replays, pipes, API destinations, partner sources, global endpoints", ""),
        ])
}
