//! ListLogGroups: names, ARNs and classes alone.

use super::super::group::{Group, group_arn};
use super::super::table::GROUPS;
use crate::{Cx, OpError, OpResult, paging};
use aws::logs::{self, ListLogGroupsInput, ListLogGroupsOutput, LogGroupSummary, errors};
use regex::Regex;

const LIST: &str = "list-log-groups";
const DEFAULT_LIMIT: i32 = 50;

pub async fn list_log_groups(cx: Cx, input: ListLogGroupsInput) -> OpResult<ListLogGroupsOutput> {
    refuse(&cx, &input)?;
    let pattern = input.log_group_name_pattern.as_deref().map(|text| {
        Regex::new(text)
            .map_err(|_| errors::invalid_parameter_exception("The specified logGroupNamePattern is invalid."))
    });
    let pattern = pattern.transpose()?;
    let is_wanted = |group: &Group| {
        pattern.as_ref().is_none_or(|pattern| pattern.is_match(&group.name))
            && input.log_group_class.is_none_or(|class| group.class == class)
    };
    let rows = cx.read(|r| GROUPS.all(r, &cx.scope()))?;
    let wanted = rows.into_iter().map(|(_, group)| group).filter(is_wanted);
    let limit = usize::try_from(input.limit.unwrap_or(DEFAULT_LIMIT)).unwrap_or(1);
    let page = paging::page(LIST, wanted, |g| g.name.clone(), input.next_token.as_deref(), limit);
    let (page, next_token) =
        page.ok_or_else(|| errors::invalid_parameter_exception("The specified nextToken is invalid."))?;
    let summary = |group: Group| LogGroupSummary {
        log_group_arn: Some(group_arn(&cx, &group.name).to_string()),
        log_group_name: Some(group.name),
        log_group_class: Some(group.class),
    };
    Ok(ListLogGroupsOutput { log_groups: Some(page.into_iter().map(summary).collect()), next_token })
}

fn refuse(cx: &Cx, input: &ListLogGroupsInput) -> OpResult<()> {
    let others = input.account_identifiers.iter().flatten().any(|id| id != cx.account().as_str());
    let unserved = [
        ("log groups of linked accounts", input.include_linked_accounts == Some(true) || others),
        ("dataSources", input.data_sources.as_ref().is_some_and(|all| !all.is_empty())),
        ("fieldIndexNames", input.field_index_names.as_ref().is_some_and(|all| !all.is_empty())),
        ("logGroupTags", input.log_group_tags.as_ref().is_some_and(|all| !all.is_empty())),
    ];
    match unserved.iter().find(|(_, given)| *given) {
        Some((what, _)) => Err(OpError::not_served(&logs::SERVICE, what)),
        None => Ok(()),
    }
}
