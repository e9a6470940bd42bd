//! Targets of rules.

use super::super::bus::Place;
use super::super::rule::{MOST_TARGETS, Rule, check_target, missing};
use super::super::table::{RULES, rule_key};
use super::{bad_token, page_size};
use crate::{Cx, OpResult, paging};
use aws::events::{
    ListRuleNamesByTargetInput, ListRuleNamesByTargetOutput, ListTargetsByRuleInput, ListTargetsByRuleOutput,
    PutTargetsInput, PutTargetsOutput, RemoveTargetsInput, RemoveTargetsOutput, RemoveTargetsResultEntry,
    errors,
};
use store::Key;

/// Adds targets, or replaces those of the same ids. One that can't be served refuses the request by name: a target that
/// would get nothing is no success, not even a partial one.
pub async fn put_targets(cx: Cx, input: PutTargetsInput) -> OpResult<PutTargetsOutput> {
    let place = Place::own(&cx, input.event_bus_name.as_deref())?;
    for target in &input.targets {
        check_target(&place, target)?;
    }
    cx.write(move |tx| {
        let key = rule_key(&place.bus, &input.rule);
        let rule = RULES.get(tx, &place.scope(), key.as_str())?;
        let mut rule = rule.ok_or_else(|| missing(&input.rule, &place.bus))?;
        for target in input.targets {
            match rule.targets.iter_mut().find(|old| old.id == target.id) {
                Some(old) => *old = target,
                None => rule.targets.push(target),
            }
        }
        if rule.targets.len() > MOST_TARGETS {
            return Err(errors::limit_exceeded_exception(
                "The requested resource exceeds the maximum number allowed.",
            )
            .into());
        }
        Ok(RULES.put(tx, &place.scope(), key, &rule)?)
    })
    .await?;
    Ok(PutTargetsOutput { failed_entry_count: Some(0), failed_entries: Some(Vec::new()) })
}

pub async fn remove_targets(cx: Cx, input: RemoveTargetsInput) -> OpResult<RemoveTargetsOutput> {
    let place = Place::own(&cx, input.event_bus_name.as_deref())?;
    let failed = cx
        .write(move |tx| {
            let key = rule_key(&place.bus, &input.rule);
            let rule = RULES.get(tx, &place.scope(), key.as_str())?;
            let mut rule = rule.ok_or_else(|| missing(&input.rule, &place.bus))?;
            let unknown = input.ids.iter().filter(|id| !rule.targets.iter().any(|t| t.id == **id));
            let failed: Vec<_> = unknown
                .map(|id| RemoveTargetsResultEntry {
                    target_id: Some(id.clone()),
                    error_code: Some("ResourceNotFoundException".to_owned()),
                    error_message: Some(format!("Rule {} does not have a target {id}.", input.rule)),
                })
                .collect();
            rule.targets.retain(|target| !input.ids.contains(&target.id));
            RULES.put(tx, &place.scope(), key, &rule)?;
            Ok(failed)
        })
        .await?;
    let failed_entry_count = i32::try_from(failed.len()).ok();
    Ok(RemoveTargetsOutput { failed_entry_count, failed_entries: Some(failed) })
}

pub async fn list_targets_by_rule(
    cx: Cx,
    input: ListTargetsByRuleInput,
) -> OpResult<ListTargetsByRuleOutput> {
    let place = Place::own(&cx, input.event_bus_name.as_deref())?;
    let rule = cx.read(|r| RULES.get(r, &place.scope(), rule_key(&place.bus, &input.rule)))?;
    let rule = rule.ok_or_else(|| missing(&input.rule, &place.bus))?;
    let (token, size) = (input.next_token.as_deref(), page_size(input.limit));
    let (page, next_token) =
        paging::page("ListTargetsByRule", rule.targets, |target| target.id.clone(), token, size)
            .ok_or_else(bad_token)?;
    Ok(ListTargetsByRuleOutput { targets: Some(page), next_token })
}

pub async fn list_rule_names_by_target(
    cx: Cx,
    input: ListRuleNamesByTargetInput,
) -> OpResult<ListRuleNamesByTargetOutput> {
    let place = Place::own(&cx, input.event_bus_name.as_deref())?;
    let prefix = Key::new(&place.bus).children();
    let rows = cx.read(|r| RULES.scan(r, &place.scope(), prefix, None, usize::MAX))?;
    let has = |rule: &Rule| rule.targets.iter().any(|target| target.arn == input.target_arn);
    let names = rows.into_iter().map(|(_, rule)| rule).filter(has).map(|rule| rule.name);
    let (token, size) = (input.next_token.as_deref(), page_size(input.limit));
    let (page, next_token) =
        paging::page("ListRuleNamesByTarget", names, String::clone, token, size).ok_or_else(bad_token)?;
    Ok(ListRuleNamesByTargetOutput { rule_names: Some(page), next_token })
}
