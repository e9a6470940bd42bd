//! What each operation asks of IAM. [Service Authorization Reference, Amazon EventBridge]

use super::bus::{self, Place, of_rule_arn};
use super::table::{RULES, rule_key};
use crate::iam::pass_role;
use crate::{Access, Cx, OpResult};
use aws::events as ev;

/// Whom roles of rules and targets are given to.
const PRINCIPAL: &str = "events.amazonaws.com";

fn on_bus(cx: &Cx, action: &'static str, name: Option<&str>) -> OpResult<Access> {
    let place = Place::named(cx, name);
    let tags = cx.read(|r| place.find(r))?.map(|bus| bus.tags).unwrap_or_default();
    let access = Access::new(cx, action, place.arn().to_string());
    Ok(access.with_tags(tags.iter().map(|(k, v)| (k.as_str(), v.as_str())), []))
}

fn on_rule(cx: &Cx, action: &'static str, bus: Option<&str>, rule: &str) -> OpResult<Access> {
    let place = Place::named(cx, bus);
    let row = cx.read(|r| RULES.get(r, &place.scope(), rule_key(&place.bus, rule)))?;
    let tags = row.map(|rule| rule.tags).unwrap_or_default();
    let access = Access::new(cx, action, place.rule_arn(rule).to_string());
    Ok(access.with_tags(tags.iter().map(|(k, v)| (k.as_str(), v.as_str())), []))
}

/// To each bus that entries name, whose policy may let other accounts.
pub fn put_events(cx: &Cx, input: &ev::PutEventsInput) -> OpResult<Vec<Access>> {
    let mut asked = Vec::new();
    for entry in &input.entries {
        let place = Place::named(cx, entry.event_bus_name.as_deref());
        let mut access = Access::new(cx, "events:PutEvents", place.arn().to_string());
        for (key, value) in [("events:source", &entry.source), ("events:detail-type", &entry.detail_type)] {
            if let Some(value) = value {
                access = access.with(key, value);
            }
        }
        asked.push(access.with_policy(bus::policy(cx.world(), &place)?));
    }
    Ok(asked)
}

pub fn put_rule(cx: &Cx, input: &ev::PutRuleInput) -> OpResult<Vec<Access>> {
    let bus = input.event_bus_name.as_deref();
    let requested = || input.tags.iter().flatten().map(|t| (t.key.as_str(), t.value.as_str()));
    let mut asked = vec![on_rule(cx, "events:PutRule", bus, &input.name)?.with_tags([], requested())];
    if requested().next().is_some() {
        asked.push(on_rule(cx, "events:TagResource", bus, &input.name)?.with_tags([], requested()));
    }
    asked.extend(input.role_arn.as_deref().map(|role| pass_role(cx, role, PRINCIPAL)));
    Ok(asked)
}

pub fn put_targets(cx: &Cx, input: &ev::PutTargetsInput) -> OpResult<Vec<Access>> {
    let mut put = on_rule(cx, "events:PutTargets", input.event_bus_name.as_deref(), &input.rule)?;
    put.context.set_all("events:TargetArn", input.targets.iter().map(|target| target.arn.clone()));
    let mut roles: Vec<&str> = input.targets.iter().filter_map(|t| t.role_arn.as_deref()).collect();
    roles.sort_unstable();
    roles.dedup();
    Ok([put].into_iter().chain(roles.into_iter().map(|role| pass_role(cx, role, PRINCIPAL))).collect())
}

pub fn create_bus(cx: &Cx, input: &ev::CreateEventBusInput) -> OpResult<Vec<Access>> {
    let requested = input.tags.iter().flatten().map(|t| (t.key.as_str(), t.value.as_str()));
    Ok(vec![on_bus(cx, "events:CreateEventBus", Some(&input.name))?.with_tags([], requested)])
}

pub fn delete_bus(cx: &Cx, input: &ev::DeleteEventBusInput) -> OpResult<Vec<Access>> {
    Ok(vec![on_bus(cx, "events:DeleteEventBus", Some(&input.name))?])
}

pub fn describe_bus(cx: &Cx, input: &ev::DescribeEventBusInput) -> OpResult<Vec<Access>> {
    Ok(vec![on_bus(cx, "events:DescribeEventBus", input.name.as_deref())?])
}

pub fn put_permission(cx: &Cx, input: &ev::PutPermissionInput) -> OpResult<Vec<Access>> {
    Ok(vec![on_bus(cx, "events:PutPermission", input.event_bus_name.as_deref())?])
}

pub fn remove_permission(cx: &Cx, input: &ev::RemovePermissionInput) -> OpResult<Vec<Access>> {
    Ok(vec![on_bus(cx, "events:RemovePermission", input.event_bus_name.as_deref())?])
}

pub fn list_buses(cx: &Cx, _: &ev::ListEventBusesInput) -> OpResult<Vec<Access>> {
    Ok(vec![Access::any(cx, "events:ListEventBuses")])
}

pub fn list_rules(cx: &Cx, _: &ev::ListRulesInput) -> OpResult<Vec<Access>> {
    Ok(vec![Access::any(cx, "events:ListRules")])
}

pub fn list_names(cx: &Cx, _: &ev::ListRuleNamesByTargetInput) -> OpResult<Vec<Access>> {
    Ok(vec![Access::any(cx, "events:ListRuleNamesByTarget")])
}

pub fn test_pattern(cx: &Cx, _: &ev::TestEventPatternInput) -> OpResult<Vec<Access>> {
    Ok(vec![Access::any(cx, "events:TestEventPattern")])
}

pub fn list_targets(cx: &Cx, input: &ev::ListTargetsByRuleInput) -> OpResult<Vec<Access>> {
    Ok(vec![on_rule(cx, "events:ListTargetsByRule", input.event_bus_name.as_deref(), &input.rule)?])
}

pub fn remove_targets(cx: &Cx, input: &ev::RemoveTargetsInput) -> OpResult<Vec<Access>> {
    Ok(vec![on_rule(cx, "events:RemoveTargets", input.event_bus_name.as_deref(), &input.rule)?])
}

fn on_tagged(cx: &Cx, action: &'static str, arn: &str) -> OpResult<Access> {
    match of_rule_arn(arn) {
        Some((place, rule)) => on_rule(cx, action, Some(&place.arn().to_string()), &rule),
        None => on_bus(cx, action, Some(arn)),
    }
}

pub fn tag(cx: &Cx, input: &ev::TagResourceInput) -> OpResult<Vec<Access>> {
    let requested = input.tags.iter().map(|t| (t.key.as_str(), t.value.as_str()));
    Ok(vec![on_tagged(cx, "events:TagResource", &input.resource_arn)?.with_tags([], requested)])
}

pub fn untag(cx: &Cx, input: &ev::UntagResourceInput) -> OpResult<Vec<Access>> {
    Ok(vec![on_tagged(cx, "events:UntagResource", &input.resource_arn)?])
}

pub fn list_tags(cx: &Cx, input: &ev::ListTagsForResourceInput) -> OpResult<Vec<Access>> {
    Ok(vec![on_tagged(cx, "events:ListTagsForResource", &input.resource_arn)?])
}

/// The rules of operations on the one rule that their input names.
macro_rules! on_named_rule {
    ($($rule:ident: $input:ident => $action:literal;)*) => {$(
        pub fn $rule(cx: &Cx, input: &ev::$input) -> OpResult<Vec<Access>> {
            Ok(vec![on_rule(cx, $action, input.event_bus_name.as_deref(), &input.name)?])
        }
    )*};
}

on_named_rule! {
    describe_rule: DescribeRuleInput => "events:DescribeRule";
    delete_rule: DeleteRuleInput => "events:DeleteRule";
    enable_rule: EnableRuleInput => "events:EnableRule";
    disable_rule: DisableRuleInput => "events:DisableRule";
}
