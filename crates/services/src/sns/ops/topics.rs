//! CreateTopic, DeleteTopic, GetTopicAttributes, SetTopicAttributes and ListTopics.

use super::super::table::{NUMBERS, PUBLISHED, PUBLISHED_UNTIL, SUBSCRIPTIONS, TOPICS};
use super::super::topic::{Counts, Topic, arn, invalid, missing};
use super::place;
use super::subscriptions::remove;
use super::tags::{check_tags, tags_of};
use crate::{Cx, OpError, OpResult, paging};
use aws::sns::{
    self, CreateTopicInput, CreateTopicOutput, DeleteTopicInput, DeleteTopicOutput, GetTopicAttributesInput,
    GetTopicAttributesOutput, ListTopicsInput, ListTopicsOutput, SetTopicAttributesInput,
    SetTopicAttributesOutput,
};
use store::Key;

/// Topics of a page, as AWS has them.
const PAGE: usize = 100;

/// Creating what is there already, as it is asked for, gives what is there.
pub async fn create_topic(cx: Cx, input: CreateTopicInput) -> OpResult<CreateTopicOutput> {
    if input.data_protection_policy.is_some() {
        return Err(OpError::not_served(&sns::SERVICE, "DataProtectionPolicy"));
    }
    let given_tags = input.tags.is_some();
    let tags = input.tags.unwrap_or_default();
    check_tags(&tags)?;
    let given = input.attributes.unwrap_or_default().into_iter().collect();
    let topic = Topic { tags: tags_of(tags), ..Topic::new(input.name, given)? };
    let topic_arn = arn(cx.region(), cx.account(), &topic.name).to_string();
    let scope = cx.scope();
    cx.write(move |tx| {
        let Some(existing) = TOPICS.get(tx, &scope, &topic.name)? else {
            TOPICS.put(tx, &scope, &topic.name, &topic)?;
            return Ok(());
        };
        let same = |(key, value): (&String, &String)| existing.attributes.get(key) == Some(value);
        if !topic.attributes.iter().all(same) {
            return Err(invalid("Attributes Reason: Topic already exists with different attributes"));
        }
        let same = |(key, value): (&String, &String)| existing.tags.get(key) == Some(value);
        if given_tags && !topic.tags.iter().all(same) {
            return Err(invalid("Tags Reason: Topic already exists with different tags"));
        }
        Ok(())
    })
    .await?;
    Ok(CreateTopicOutput { topic_arn: Some(topic_arn) })
}

/// With its subscriptions. Deleting what does not exist succeeds.
pub async fn delete_topic(cx: Cx, input: DeleteTopicInput) -> OpResult<DeleteTopicOutput> {
    let (scope, name) = place(&cx, &input.topic_arn)?;
    cx.write(move |tx| {
        let inside = Key::new(&name).children();
        for (_, subscription) in SUBSCRIPTIONS.scan(tx, &scope, inside.as_str(), None, usize::MAX)? {
            remove(tx, &scope, &name, &subscription)?;
        }
        PUBLISHED.delete_all(tx, &scope, inside.as_str())?;
        PUBLISHED_UNTIL.delete_all(tx, &scope, inside.as_str())?;
        NUMBERS.delete(tx, &scope, &name)?;
        TOPICS.delete(tx, &scope, &name)?;
        Ok(DeleteTopicOutput {})
    })
    .await
}

pub async fn get_topic_attributes(
    cx: Cx,
    input: GetTopicAttributesInput,
) -> OpResult<GetTopicAttributesOutput> {
    let (scope, name) = place(&cx, &input.topic_arn)?;
    let topic = cx.read(|r| TOPICS.get(r, &scope, &name))?.ok_or_else(missing)?;
    let owner = scope.account.parse().map_err(|_| missing())?;
    let inside = Key::new(&name).children();
    let all = cx.read(|r| SUBSCRIPTIONS.scan(r, &scope, inside.as_str(), None, usize::MAX))?;
    let pending = all.iter().filter(|(_, subscription)| subscription.token.is_some()).count();
    let counts = Counts { confirmed: all.len() - pending, pending };
    let attributes = topic.shown(cx.region(), owner, counts).into_iter().collect();
    Ok(GetTopicAttributesOutput { attributes: Some(attributes) })
}

pub async fn set_topic_attributes(
    cx: Cx,
    input: SetTopicAttributesInput,
) -> OpResult<SetTopicAttributesOutput> {
    let (scope, name) = place(&cx, &input.topic_arn)?;
    cx.write(move |tx| {
        let mut topic = TOPICS.get(tx, &scope, &name)?.ok_or_else(missing)?;
        topic.set(&input.attribute_name, input.attribute_value.unwrap_or_default())?;
        TOPICS.put(tx, &scope, &name, &topic)?;
        Ok(SetTopicAttributesOutput {})
    })
    .await
}

pub async fn list_topics(cx: Cx, input: ListTopicsInput) -> OpResult<ListTopicsOutput> {
    let start = input.next_token.as_deref().map(|token| {
        paging::read("topics", token).ok_or_else(|| invalid("nextToken Reason: it is not of this list"))
    });
    let after = start.transpose()?.map(Key::new);
    let rows = cx.read(|r| TOPICS.scan(r, &cx.scope(), "", after.as_ref(), PAGE + 1))?;
    let more = rows.len() > PAGE;
    let names: Vec<String> = rows.into_iter().take(PAGE).map(|(_, topic)| topic.name).collect();
    let next_token = names.last().filter(|_| more).map(|last| paging::token("topics", last));
    let topic =
        |name: String| sns::Topic { topic_arn: Some(arn(cx.region(), cx.account(), &name).to_string()) };
    Ok(ListTopicsOutput { topics: Some(names.into_iter().map(topic).collect()), next_token })
}
