//! ListSubscriptions and ListSubscriptionsByTopic.

use super::super::subscription::Subscription;
use super::super::table::{SUBSCRIBED, SUBSCRIPTIONS, TOPICS};
use super::super::topic::{invalid, missing};
use super::place;
use super::subscriptions::find;
use crate::{Cx, OpResult, paging};
use aws::sns::{
    self, ListSubscriptionsByTopicInput, ListSubscriptionsByTopicOutput, ListSubscriptionsInput,
    ListSubscriptionsOutput,
};
use store::Key;

/// Subscriptions of a page, as AWS has them.
const PAGE: usize = 100;

fn shown(subscription: Subscription) -> sns::Subscription {
    let arn = match &subscription.token {
        Some(_) => "PendingConfirmation".to_owned(),
        None => subscription.arn(),
    };
    sns::Subscription {
        subscription_arn: Some(arn),
        owner: Some(subscription.owner.to_string()),
        protocol: Some(subscription.protocol),
        endpoint: Some(subscription.endpoint),
        topic_arn: Some(subscription.topic_arn),
    }
}

fn after(list: &str, token: Option<&str>) -> OpResult<Option<Key>> {
    let read =
        |token| paging::read(list, token).ok_or_else(|| invalid("nextToken Reason: it is not of this list"));
    Ok(token.map(read).transpose()?.map(Key::new))
}

fn next<V>(list: &str, rows: &[(Key, V)]) -> Option<String> {
    rows.get(PAGE).and_then(|_| rows.get(PAGE - 1)).map(|(key, _)| paging::token(list, key.as_str()))
}

pub async fn list_subscriptions(cx: Cx, input: ListSubscriptionsInput) -> OpResult<ListSubscriptionsOutput> {
    let after = after("subscriptions", input.next_token.as_deref())?;
    let rows = cx.read(|r| SUBSCRIBED.scan(r, &cx.scope(), "", after.as_ref(), PAGE + 1))?;
    let next_token = next("subscriptions", &rows);
    let mut subscriptions = Vec::new();
    for (key, _) in rows.into_iter().take(PAGE) {
        subscriptions.extend(find(&cx, key.as_str())?.map(shown));
    }
    Ok(ListSubscriptionsOutput { subscriptions: Some(subscriptions), next_token })
}

pub async fn list_subscriptions_by_topic(
    cx: Cx,
    input: ListSubscriptionsByTopicInput,
) -> OpResult<ListSubscriptionsByTopicOutput> {
    let (scope, name) = place(&cx, &input.topic_arn)?;
    cx.read(|r| TOPICS.get(r, &scope, &name))?.ok_or_else(missing)?;
    let after = after(&name, input.next_token.as_deref())?;
    let of_topic = Key::new(&name).children();
    let rows = cx.read(|r| SUBSCRIPTIONS.scan(r, &scope, of_topic.as_str(), after.as_ref(), PAGE + 1))?;
    let next_token = next(&name, &rows);
    let subscriptions = rows.into_iter().take(PAGE).map(|(_, subscription)| shown(subscription));
    Ok(ListSubscriptionsByTopicOutput { subscriptions: Some(subscriptions.collect()), next_token })
}
