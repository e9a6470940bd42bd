//! What each operation asks of IAM and of the topic's policy. [Service Authorization Reference, Amazon SNS]

use super::Policies;
use super::ops::{is_anonymous, target};
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

pub fn add_permission(cx: &Cx, input: &s::AddPermissionInput) -> OpResult<Vec<Access>> {
    Ok(vec![to_topic(cx, "sns:AddPermission", &input.topic_arn)?])
}

pub fn remove_permission(cx: &Cx, input: &s::RemovePermissionInput) -> OpResult<Vec<Access>> {
    Ok(vec![to_topic(cx, "sns:RemovePermission", &input.topic_arn)?])
}

pub fn publish(cx: &Cx, input: &s::PublishInput) -> OpResult<Vec<Access>> {
    Ok(vec![to_topic(cx, "sns:Publish", target(input)?)?])
}

pub fn publish_batch(cx: &Cx, input: &s::PublishBatchInput) -> OpResult<Vec<Access>> {
    Ok(vec![to_topic(cx, "sns:Publish", &input.topic_arn)?])
}

pub fn subscribe(cx: &Cx, input: &s::SubscribeInput) -> OpResult<Vec<Access>> {
    let access = to_topic(cx, "sns:Subscribe", &input.topic_arn)?;
    let access = access.with("sns:Protocol", input.protocol.as_str());
    Ok(vec![access.with("sns:Endpoint", input.endpoint.clone().unwrap_or_default())])
}

/// The token is a permission of its own, for whichever account; who signs is asked all the same whether its own policies
/// let it confirm.
pub fn confirm_subscription(cx: &Cx, input: &s::ConfirmSubscriptionInput) -> OpResult<Vec<Access>> {
    if is_anonymous(cx) {
        return Ok(Vec::new());
    }
    Ok(vec![to_topic(cx, "sns:ConfirmSubscription", &input.topic_arn)?.owned_by(cx.account())])
}

/// The link of a message is a permission of its own; whose subscription it is, the operation looks at.
pub fn unsubscribe(cx: &Cx, _: &s::UnsubscribeInput) -> OpResult<Vec<Access>> {
    if is_anonymous(cx) {
        return Ok(Vec::new());
    }
    Ok(vec![Access::any(cx, "sns:Unsubscribe")])
}

pub fn get_subscription_attributes(cx: &Cx, _: &s::GetSubscriptionAttributesInput) -> OpResult<Vec<Access>> {
    Ok(vec![Access::any(cx, "sns:GetSubscriptionAttributes")])
}

pub fn set_subscription_attributes(cx: &Cx, _: &s::SetSubscriptionAttributesInput) -> OpResult<Vec<Access>> {
    Ok(vec![Access::any(cx, "sns:SetSubscriptionAttributes")])
}

pub fn list_subscriptions(cx: &Cx, _: &s::ListSubscriptionsInput) -> OpResult<Vec<Access>> {
    Ok(vec![Access::any(cx, "sns:ListSubscriptions")])
}

pub fn list_subscriptions_by_topic(
    cx: &Cx,
    input: &s::ListSubscriptionsByTopicInput,
) -> OpResult<Vec<Access>> {
    Ok(vec![to_topic(cx, "sns:ListSubscriptionsByTopic", &input.topic_arn)?])
}
