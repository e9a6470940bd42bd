//! Rules.

use super::super::bus::Place;
use super::super::clock::{Event as ClockEvent, RuleClock};
use super::super::rule::{MOST_RULES, Rule, check_rule, missing};
use super::super::table::{RULES, rule_key};
use super::{bad_token, page_size};
use crate::{Cx, OpResult, World, paging};
use aws::Error;
use aws::events::{
    self, DeleteRuleInput, DeleteRuleOutput, DescribeRuleInput, DescribeRuleOutput, DisableRuleInput,
    DisableRuleOutput, EnableRuleInput, EnableRuleOutput, ListRulesInput, ListRulesOutput, PutRuleInput,
    PutRuleOutput, RuleState, errors,
};
use engine::{DeliverError, ExecutionId};
use store::{Key, Tx};

/// Makes a rule, or replaces one: what a request leaves out, the rule no longer has. Its targets and tags stay.
pub async fn put_rule(cx: Cx, input: PutRuleInput) -> OpResult<PutRuleOutput> {
    let place = Place::own(&cx, input.event_bus_name.as_deref())?;
    let given = |text: Option<String>| text.filter(|text| !text.is_empty());
    let (pattern, schedule) = (given(input.event_pattern), given(input.schedule_expression));
    check_rule(&place, pattern.as_deref(), schedule.as_deref())?;
    let arn = place.rule_arn(&input.name).to_string();
    let (world, now, clock) = (cx.world().clone(), cx.now(), cx.uuid());
    let created_by = cx.account().to_string();
    cx.write(move |tx| {
        place.must_find(tx)?;
        let scope = place.scope();
        let key = rule_key(&place.bus, &input.name);
        let old = RULES.get(tx, &scope, key.as_str())?;
        if old.is_none() {
            let all = RULES.scan(tx, &scope, Key::new(&place.bus).children(), None, MOST_RULES)?;
            if all.len() >= MOST_RULES {
                return Err(errors::limit_exceeded_exception(
                    "The requested resource exceeds the maximum number allowed.",
                )
                .into());
            }
        }
        let tags = input.tags.unwrap_or_default().into_iter().map(|t| (t.key, t.value)).collect();
        let mut rule = Rule {
            name: input.name,
            bus: place.bus.clone(),
            event_pattern: pattern,
            schedule_expression: schedule,
            state: input.state.unwrap_or(RuleState::Enabled),
            description: input.description,
            role_arn: input.role_arn,
            tags,
            targets: Vec::new(),
            created_by,
            created_at: now,
            clock: None,
        };
        let mut before = None;
        if let Some(old) = old {
            rule.targets.clone_from(&old.targets);
            rule.tags.clone_from(&old.tags);
            rule.created_at = old.created_at;
            rule.clock.clone_from(&old.clock);
            before = Some(old);
        }
        set_clock(&world, tx, &place, before.as_ref(), &mut rule, &clock)?;
        Ok(RULES.put(tx, &scope, key, &rule)?)
    })
    .await?;
    Ok(PutRuleOutput { rule_arn: Some(arn) })
}

/// Stops the clock of the rule as it was, and starts one for the rule as it is, where the schedule differs.
fn set_clock(
    world: &World,
    tx: &Tx<'_>,
    place: &Place,
    old: Option<&Rule>,
    rule: &mut Rule,
    token: &str,
) -> OpResult<()> {
    let wanted = |rule: &Rule| rule.schedule_expression.clone().filter(|_| rule.is_enabled());
    let next = wanted(rule);
    if rule.clock.is_some() && old.and_then(wanted) == next {
        return Ok(());
    }
    stop_clock(world, tx, rule)?;
    if let Some(expression) = next {
        let (account, region) = (place.account, &place.region);
        let id = ExecutionId::new(&["events-clock", account.as_str(), region.as_str(), &rule.name, token]);
        let clock = RuleClock {
            place: place.clone(),
            rule: rule.name.clone(),
            expression,
            started_at: 0,
            ended: false,
        };
        world.engine().start(tx, &id, &clock, &ClockEvent::Begun)?;
        rule.clock = Some(id.as_str().to_owned());
    }
    Ok(())
}

fn stop_clock(world: &World, tx: &Tx<'_>, rule: &mut Rule) -> OpResult<()> {
    let Some(clock) = rule.clock.take() else { return Ok(()) };
    match world.engine().deliver::<RuleClock>(tx, &ExecutionId::from(clock), &ClockEvent::Stopped) {
        Ok(()) | Err(DeliverError::Ended(_)) => Ok(()),
        Err(error) => Err(error.into()),
    }
}

pub async fn describe_rule(cx: Cx, input: DescribeRuleInput) -> OpResult<DescribeRuleOutput> {
    let place = Place::own(&cx, input.event_bus_name.as_deref())?;
    let found = cx.read(|r| RULES.get(r, &place.scope(), rule_key(&place.bus, &input.name)))?;
    let rule = found.ok_or_else(|| missing(&input.name, &place.bus))?;
    Ok(DescribeRuleOutput {
        arn: Some(place.rule_arn(&rule.name).to_string()),
        name: Some(rule.name),
        event_pattern: rule.event_pattern,
        schedule_expression: rule.schedule_expression,
        state: Some(rule.state),
        description: rule.description,
        role_arn: rule.role_arn,
        managed_by: None,
        event_bus_name: Some(rule.bus),
        created_by: Some(rule.created_by),
    })
}

pub async fn list_rules(cx: Cx, input: ListRulesInput) -> OpResult<ListRulesOutput> {
    let place = Place::own(&cx, input.event_bus_name.as_deref())?;
    let prefix = rule_key(&place.bus, input.name_prefix.as_deref().unwrap_or_default());
    let rows = cx.world().store().read(|r| {
        place.must_find(r)?;
        Ok::<_, crate::OpError>(RULES.scan(r, &place.scope(), prefix.as_str(), None, usize::MAX)?)
    })?;
    let rules = rows.into_iter().map(|(_, rule)| rule);
    let (token, size) = (input.next_token.as_deref(), page_size(input.limit));
    let (page, next_token) =
        paging::page("ListRules", rules, |rule| rule.name.clone(), token, size).ok_or_else(bad_token)?;
    let shown = |rule: Rule| events::Rule {
        arn: Some(place.rule_arn(&rule.name).to_string()),
        name: Some(rule.name),
        event_pattern: rule.event_pattern,
        state: Some(rule.state),
        description: rule.description,
        schedule_expression: rule.schedule_expression,
        role_arn: rule.role_arn,
        managed_by: None,
        event_bus_name: Some(rule.bus),
    };
    Ok(ListRulesOutput { rules: Some(page.into_iter().map(shown).collect()), next_token })
}

/// A rule that is not there is deleted.
pub async fn delete_rule(cx: Cx, input: DeleteRuleInput) -> OpResult<DeleteRuleOutput> {
    let place = Place::own(&cx, input.event_bus_name.as_deref())?;
    let world = cx.world().clone();
    cx.write(move |tx| {
        place.must_find(tx)?;
        let key = rule_key(&place.bus, &input.name);
        let Some(mut rule) = RULES.get(tx, &place.scope(), key.as_str())? else { return Ok(()) };
        if !rule.targets.is_empty() {
            return Err(Error::validation("Rule can't be deleted since it has targets.").into());
        }
        stop_clock(&world, tx, &mut rule)?;
        RULES.delete(tx, &place.scope(), key)?;
        Ok(())
    })
    .await?;
    Ok(DeleteRuleOutput {})
}

pub async fn enable_rule(cx: Cx, input: EnableRuleInput) -> OpResult<EnableRuleOutput> {
    set_state(&cx, input.event_bus_name.as_deref(), input.name, RuleState::Enabled).await?;
    Ok(EnableRuleOutput {})
}

pub async fn disable_rule(cx: Cx, input: DisableRuleInput) -> OpResult<DisableRuleOutput> {
    set_state(&cx, input.event_bus_name.as_deref(), input.name, RuleState::Disabled).await?;
    Ok(DisableRuleOutput {})
}

async fn set_state(cx: &Cx, bus: Option<&str>, name: String, state: RuleState) -> OpResult<()> {
    let place = Place::own(cx, bus)?;
    let (world, clock) = (cx.world().clone(), cx.uuid());
    cx.write(move |tx| {
        let key = rule_key(&place.bus, &name);
        let old = RULES.get(tx, &place.scope(), key.as_str())?;
        let old = old.ok_or_else(|| missing(&name, &place.bus))?;
        let mut rule = Rule { state, ..old.clone() };
        set_clock(&world, tx, &place, Some(&old), &mut rule, &clock)?;
        Ok(RULES.put(tx, &place.scope(), key, &rule)?)
    })
    .await
}
