//! What each operation asks of IAM. [Service Authorization Reference, CloudWatch Logs]
//!
//! AWS asks about a group as the stream without a name, `log-group:NAME:log-stream:`, so that `log-group:NAME:*` is
//! enough; and about its tags as `log-group:NAME`.

use super::group::{group_arn, name_of, named, stream_arn};
use super::policies;
use super::table::GROUPS;
use crate::{Access, Cx, OpResult};
use aws::logs::{
    AssociateKmsKeyInput, CreateLogGroupInput, CreateLogStreamInput, DeleteLogGroupInput,
    DeleteLogStreamInput, DeleteResourcePolicyInput, DeleteRetentionPolicyInput,
    DeleteSubscriptionFilterInput, DescribeLogGroupsInput, DescribeLogStreamsInput,
    DescribeResourcePoliciesInput, DescribeSubscriptionFiltersInput, DisassociateKmsKeyInput,
    FilterLogEventsInput, GetLogEventsInput, ListLogGroupsInput, ListTagsForResourceInput,
    ListTagsLogGroupInput, PutLogEventsInput, PutResourcePolicyInput, PutRetentionPolicyInput,
    PutSubscriptionFilterInput, TagLogGroupInput, TagResourceInput, UntagLogGroupInput, UntagResourceInput,
};
use indexmap::IndexMap;

fn pairs(tags: &IndexMap<String, String>) -> impl Iterator<Item = (&str, &str)> {
    tags.iter().map(|(key, value)| (key.as_str(), value.as_str()))
}

fn to(
    cx: &Cx,
    action: &'static str,
    group: &str,
    resource: String,
    requested: Option<&IndexMap<String, String>>,
) -> OpResult<Vec<Access>> {
    let row = cx.read(|r| GROUPS.get(r, &cx.scope(), group))?;
    let tags = row.map(|g| g.tags).unwrap_or_default();
    Ok(vec![Access::new(cx, action, resource).with_tags(pairs(&tags), requested.into_iter().flat_map(pairs))])
}

fn on_group(cx: &Cx, action: &'static str, group: &str) -> OpResult<Vec<Access>> {
    to(cx, action, group, stream_arn(cx, group, "").to_string(), None)
}

fn on_stream(cx: &Cx, action: &'static str, group: &str, stream: &str) -> OpResult<Vec<Access>> {
    to(cx, action, group, stream_arn(cx, group, stream).to_string(), None)
}

fn on_tags(
    cx: &Cx,
    action: &'static str,
    group: &str,
    requested: Option<&IndexMap<String, String>>,
) -> OpResult<Vec<Access>> {
    to(cx, action, group, group_arn(cx, group).to_string(), requested)
}

/// What the account's resource policies also let services do.
fn under_policies(cx: &Cx, asked: Vec<Access>) -> OpResult<Vec<Access>> {
    let policy = policies::of_account(cx)?;
    Ok(asked.into_iter().map(|access| access.with_policy(policy.clone())).collect())
}

fn anywhere(cx: &Cx, action: &'static str) -> OpResult<Vec<Access>> {
    Ok(vec![Access::any(cx, action)])
}

pub fn list_groups(cx: &Cx, _: &ListLogGroupsInput) -> OpResult<Vec<Access>> {
    anywhere(cx, "logs:ListLogGroups")
}

pub fn put_policy(cx: &Cx, _: &PutResourcePolicyInput) -> OpResult<Vec<Access>> {
    anywhere(cx, "logs:PutResourcePolicy")
}

pub fn describe_policies(cx: &Cx, _: &DescribeResourcePoliciesInput) -> OpResult<Vec<Access>> {
    anywhere(cx, "logs:DescribeResourcePolicies")
}

pub fn delete_policy(cx: &Cx, _: &DeleteResourcePolicyInput) -> OpResult<Vec<Access>> {
    anywhere(cx, "logs:DeleteResourcePolicy")
}

pub fn put_filter(cx: &Cx, input: &PutSubscriptionFilterInput) -> OpResult<Vec<Access>> {
    on_group(cx, "logs:PutSubscriptionFilter", &input.log_group_name)
}

pub fn describe_filters(cx: &Cx, input: &DescribeSubscriptionFiltersInput) -> OpResult<Vec<Access>> {
    on_group(cx, "logs:DescribeSubscriptionFilters", &input.log_group_name)
}

pub fn delete_filter(cx: &Cx, input: &DeleteSubscriptionFilterInput) -> OpResult<Vec<Access>> {
    on_group(cx, "logs:DeleteSubscriptionFilter", &input.log_group_name)
}

pub fn create_group(cx: &Cx, input: &CreateLogGroupInput) -> OpResult<Vec<Access>> {
    let (name, tags) = (&input.log_group_name, input.tags.as_ref());
    let mut asked = to(cx, "logs:CreateLogGroup", name, stream_arn(cx, name, "").to_string(), tags)?;
    if tags.is_some_and(|tags| !tags.is_empty()) {
        asked.extend(on_tags(cx, "logs:TagResource", name, tags)?);
    }
    Ok(asked)
}

pub fn delete_group(cx: &Cx, input: &DeleteLogGroupInput) -> OpResult<Vec<Access>> {
    on_group(cx, "logs:DeleteLogGroup", &input.log_group_name)
}

pub fn describe_groups(cx: &Cx, input: &DescribeLogGroupsInput) -> OpResult<Vec<Access>> {
    let prefix = input.log_group_name_prefix.as_deref().unwrap_or_default();
    on_group(cx, "logs:DescribeLogGroups", prefix)
}

pub fn put_retention(cx: &Cx, input: &PutRetentionPolicyInput) -> OpResult<Vec<Access>> {
    on_group(cx, "logs:PutRetentionPolicy", &input.log_group_name)
}

pub fn delete_retention(cx: &Cx, input: &DeleteRetentionPolicyInput) -> OpResult<Vec<Access>> {
    on_group(cx, "logs:DeleteRetentionPolicy", &input.log_group_name)
}

pub fn associate_key(cx: &Cx, input: &AssociateKmsKeyInput) -> OpResult<Vec<Access>> {
    let group = named(input.log_group_name.as_deref(), input.resource_identifier.as_deref())?;
    on_group(cx, "logs:AssociateKmsKey", group)
}

pub fn disassociate_key(cx: &Cx, input: &DisassociateKmsKeyInput) -> OpResult<Vec<Access>> {
    let group = named(input.log_group_name.as_deref(), input.resource_identifier.as_deref())?;
    on_group(cx, "logs:DisassociateKmsKey", group)
}

pub fn create_stream(cx: &Cx, input: &CreateLogStreamInput) -> OpResult<Vec<Access>> {
    let asked = on_stream(cx, "logs:CreateLogStream", &input.log_group_name, &input.log_stream_name)?;
    under_policies(cx, asked)
}

pub fn delete_stream(cx: &Cx, input: &DeleteLogStreamInput) -> OpResult<Vec<Access>> {
    on_stream(cx, "logs:DeleteLogStream", &input.log_group_name, &input.log_stream_name)
}

pub fn describe_streams(cx: &Cx, input: &DescribeLogStreamsInput) -> OpResult<Vec<Access>> {
    let group = named(input.log_group_name.as_deref(), input.log_group_identifier.as_deref())?;
    on_group(cx, "logs:DescribeLogStreams", group)
}

pub fn put_events(cx: &Cx, input: &PutLogEventsInput) -> OpResult<Vec<Access>> {
    let asked = on_stream(cx, "logs:PutLogEvents", &input.log_group_name, &input.log_stream_name)?;
    under_policies(cx, asked)
}

pub fn get_events(cx: &Cx, input: &GetLogEventsInput) -> OpResult<Vec<Access>> {
    let group = named(input.log_group_name.as_deref(), input.log_group_identifier.as_deref())?;
    on_stream(cx, "logs:GetLogEvents", group, &input.log_stream_name)
}

pub fn filter_events(cx: &Cx, input: &FilterLogEventsInput) -> OpResult<Vec<Access>> {
    let group = named(input.log_group_name.as_deref(), input.log_group_identifier.as_deref())?;
    on_group(cx, "logs:FilterLogEvents", group)
}

pub fn tag_group(cx: &Cx, input: &TagLogGroupInput) -> OpResult<Vec<Access>> {
    on_tags(cx, "logs:TagLogGroup", &input.log_group_name, Some(&input.tags))
}

pub fn untag_group(cx: &Cx, input: &UntagLogGroupInput) -> OpResult<Vec<Access>> {
    on_tags(cx, "logs:UntagLogGroup", &input.log_group_name, None)
}

pub fn list_group_tags(cx: &Cx, input: &ListTagsLogGroupInput) -> OpResult<Vec<Access>> {
    on_tags(cx, "logs:ListTagsLogGroup", &input.log_group_name, None)
}

pub fn tag(cx: &Cx, input: &TagResourceInput) -> OpResult<Vec<Access>> {
    on_tags(cx, "logs:TagResource", name_of(&input.resource_arn), Some(&input.tags))
}

pub fn untag(cx: &Cx, input: &UntagResourceInput) -> OpResult<Vec<Access>> {
    on_tags(cx, "logs:UntagResource", name_of(&input.resource_arn), None)
}

pub fn list_tags(cx: &Cx, input: &ListTagsForResourceInput) -> OpResult<Vec<Access>> {
    on_tags(cx, "logs:ListTagsForResource", name_of(&input.resource_arn), None)
}
