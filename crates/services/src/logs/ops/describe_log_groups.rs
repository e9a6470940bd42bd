//! DescribeLogGroups.

use super::super::group::{Group, name_of};
use super::super::table::GROUPS;
use crate::{Cx, OpError, OpResult, paging};
use aws::Error;
use aws::logs::{self, DescribeLogGroupsInput, DescribeLogGroupsOutput, errors};
use store::Key;

const LIST: &str = "log-groups";
const DEFAULT_LIMIT: i32 = 50;

pub async fn describe_log_groups(cx: Cx, input: DescribeLogGroupsInput) -> OpResult<DescribeLogGroupsOutput> {
    check(&cx, &input)?;
    let after = input.next_token.as_deref().map(|token| paging::read(LIST, token).ok_or_else(bad_token));
    let after = after.transpose()?.map(Key::new);
    let limit = usize::try_from(input.limit.unwrap_or(DEFAULT_LIMIT)).unwrap_or(1);
    let prefix = input.log_group_name_prefix.as_deref().unwrap_or_default();
    let rows = cx.read(|r| GROUPS.scan(r, &cx.scope(), prefix, after.as_ref(), usize::MAX))?;
    let mut wanted = rows.into_iter().map(|(_, group)| group).filter(|group| is_wanted(group, &input));
    let groups: Vec<Group> = wanted.by_ref().take(limit).collect();
    let next_token = wanted.next().and_then(|_| groups.last()).map(|group| paging::token(LIST, &group.name));
    let mut log_groups: Vec<_> = groups.into_iter().map(|group| group.shown(&cx)).collect();
    if input.log_group_name_pattern.is_some() {
        // AWS finds these another way, in which sizes are not known.
        for group in &mut log_groups {
            (group.stored_bytes, group.deletion_protection_enabled) = (None, None);
        }
    }
    let log_groups = Some(log_groups);
    Ok(DescribeLogGroupsOutput { log_groups, next_token })
}

fn bad_token() -> Error {
    errors::invalid_parameter_exception("The specified nextToken is invalid.")
}

fn check(cx: &Cx, input: &DescribeLogGroupsInput) -> OpResult<()> {
    if input.log_group_name_prefix.is_some() && input.log_group_name_pattern.is_some() {
        let message = "LogGroup name prefix and LogGroup name pattern are mutually exclusive parameters.";
        return Err(errors::invalid_parameter_exception(message).into());
    }
    let others = input.account_identifiers.iter().flatten().any(|id| id != cx.account().as_str());
    if input.include_linked_accounts == Some(true) || others {
        return Err(OpError::not_served(&logs::SERVICE, "log groups of linked accounts"));
    }
    Ok(())
}

fn is_wanted(group: &Group, input: &DescribeLogGroupsInput) -> bool {
    let by_pattern = input.log_group_name_pattern.as_ref().is_none_or(|part| group.name.contains(part));
    let by_class = input.log_group_class.is_none_or(|class| group.class == class);
    let by_name = input
        .log_group_identifiers
        .as_ref()
        .is_none_or(|all| all.iter().any(|identifier| name_of(identifier) == group.name));
    by_pattern && by_class && by_name
}
