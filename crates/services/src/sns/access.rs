//! What each operation asks of IAM and of the topic's policy. [Service Authorization Reference, Amazon SNS]

use super::Policies;
use super::table::TOPICS;
use super::topic::{arn, name_of};
use crate::{Access, Cx, OpResult};
use aws::Arn;
use aws::sns as s;
use store::Scope;

/// To a topic by its ARN, whoever owns it.
fn to_topic(cx: &Cx, action: &'static str, topic_arn: &str) -> OpResult<Access> {
    let access = Access::new(cx, action, topic_arn);
    let (Ok(name), Ok(parsed)) = (name_of(topic_arn), topic_arn.parse::<Arn>()) else { return Ok(access) };
    let Some(account) = parsed.account_id() else { return Ok(access) };
    let scope = Scope::new(account, &parsed.region);
    let Some(topic) = cx.read(|r| TOPICS.get(r, &scope, name))? else { return Ok(access) };
    let policy = topic.attributes.get("Policy");
    let policy = policy.map(|text| cx.world().state::<Policies>().0.stored(text)).transpose()?;
    Ok(access
        .with_policy(policy)
        .with_tags(topic.tags.iter().map(|(key, value)| (key.as_str(), value.as_str())), []))
}

pub fn create_topic(cx: &Cx, input: &s::CreateTopicInput) -> OpResult<Vec<Access>> {
    let topic = arn(cx.region(), cx.account(), &input.name).to_string();
    let tags = input.tags.as_deref().unwrap_or_default();
    let tags: Vec<(&str, &str)> = tags.iter().map(|tag| (tag.key.as_str(), tag.value.as_str())).collect();
    let create = Access::new(cx, "sns:CreateTopic", topic.clone()).with_tags([], tags.clone());
    if tags.is_empty() {
        return Ok(vec![create]);
    }
    Ok(vec![create, Access::new(cx, "sns:TagResource", topic).with_tags([], tags)])
}

pub fn delete_topic(cx: &Cx, input: &s::DeleteTopicInput) -> OpResult<Vec<Access>> {
    Ok(vec![to_topic(cx, "sns:DeleteTopic", &input.topic_arn)?])
}

pub fn get_topic_attributes(cx: &Cx, input: &s::GetTopicAttributesInput) -> OpResult<Vec<Access>> {
    Ok(vec![to_topic(cx, "sns:GetTopicAttributes", &input.topic_arn)?])
}

pub fn set_topic_attributes(cx: &Cx, input: &s::SetTopicAttributesInput) -> OpResult<Vec<Access>> {
    Ok(vec![to_topic(cx, "sns:SetTopicAttributes", &input.topic_arn)?])
}

pub fn list_topics(cx: &Cx, _: &s::ListTopicsInput) -> OpResult<Vec<Access>> {
    Ok(vec![Access::any(cx, "sns:ListTopics")])
}

pub fn tag_resource(cx: &Cx, input: &s::TagResourceInput) -> OpResult<Vec<Access>> {
    let tags = input.tags.iter().map(|tag| (tag.key.as_str(), tag.value.as_str()));
    Ok(vec![to_topic(cx, "sns:TagResource", &input.resource_arn)?.with_tags([], tags)])
}

pub fn untag_resource(cx: &Cx, input: &s::UntagResourceInput) -> OpResult<Vec<Access>> {
    Ok(vec![to_topic(cx, "sns:UntagResource", &input.resource_arn)?])
}

pub fn list_tags_for_resource(cx: &Cx, input: &s::ListTagsForResourceInput) -> OpResult<Vec<Access>> {
    Ok(vec![to_topic(cx, "sns:ListTagsForResource", &input.resource_arn)?])
}
