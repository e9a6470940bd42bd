//! Subscribe, ConfirmSubscription, Unsubscribe, and the attributes of subscriptions.

use super::super::fan_out::{self, Place};
use super::super::message::{Kind, Message, Text};
use super::super::parcel::{Parcel, Token};
use super::super::subscription::{Endpoint, Subscription, missing as no_subscription};
use super::super::table::{LATEST, SUBSCRIBED, SUBSCRIPTIONS, TOPICS};
use super::super::topic::{Topic, arn, invalid, missing};
use super::place;
use crate::{Cx, OpError, OpResult};
use aws::sns::{
    ConfirmSubscriptionInput, ConfirmSubscriptionOutput, GetSubscriptionAttributesInput,
    GetSubscriptionAttributesOutput, SERVICE, SetSubscriptionAttributesInput,
    SetSubscriptionAttributesOutput, SubscribeInput, SubscribeOutput, UnsubscribeInput, UnsubscribeOutput,
    errors,
};
use aws::{Account, Arn};
use documents::policy::PrincipalType;
use indexmap::IndexMap;
use store::{Key, Scope, StoreError, Tx};

/// [ConfirmSubscription: tokens are valid for two days]
const TOKEN_MILLIS: i64 = 2 * 24 * 60 * 60 * 1000;

pub fn key(topic: &str, id: &str) -> Key {
    Key::new(topic).then(id)
}

/// Where a subscription lies: its topic's place and name, and its id.
pub fn subscription_place(subscription_arn: &str) -> OpResult<(Place, String, String)> {
    let parts: Vec<&str> = subscription_arn.split(':').collect();
    if parts.len() < 6 {
        let count = parts.len();
        return Err(invalid(format!(
            "SubscriptionArn Reason: An ARN must have at least 6 elements, not {count}"
        )));
    }
    let bad =
        || invalid(format!("SubscriptionArn Reason: {subscription_arn} is not the ARN of a subscription"));
    let ["arn", _, "sns", region, account, topic, id] = parts.as_slice() else { return Err(bad()) };
    let place =
        Place { account: account.parse().map_err(|_| bad())?, region: region.parse().map_err(|_| bad())? };
    Ok((place, (*topic).to_owned(), (*id).to_owned()))
}

pub fn find(cx: &Cx, subscription_arn: &str) -> OpResult<Option<Subscription>> {
    let (place, topic, id) = subscription_place(subscription_arn)?;
    cx.read(|r| SUBSCRIPTIONS.get(r, &place.scope(), key(&topic, &id).as_str()))
}

/// Only who subscribed, or whose topic it is, may look at a subscription or change it.
fn check_owner(cx: &Cx, subscription: &Subscription) -> OpResult<()> {
    let topic = subscription.topic_arn.parse::<Arn>().ok().and_then(|arn| arn.account_id());
    if subscription.owner == cx.account() || topic == Some(cx.account()) {
        return Ok(());
    }
    Err(OpError::denied(&SERVICE, "User is not the owner of the subscription"))
}

pub fn is_anonymous(cx: &Cx) -> bool {
    matches!(cx.caller().principal.kind, PrincipalType::Anonymous)
}

/// Rows of a subscription, both ways.
fn put(tx: &Tx<'_>, scope: &Scope, topic: &str, subscription: &Subscription) -> Result<(), StoreError> {
    SUBSCRIPTIONS.put(tx, scope, key(topic, &subscription.id).as_str(), subscription)?;
    let owner = Scope::new(subscription.owner, &scope.region);
    SUBSCRIBED.put(tx, &owner, subscription.arn(), &topic.to_owned())
}

pub fn remove(
    tx: &Tx<'_>,
    scope: &Scope,
    topic: &str,
    subscription: &Subscription,
) -> Result<(), StoreError> {
    SUBSCRIPTIONS.delete(tx, scope, key(topic, &subscription.id).as_str())?;
    LATEST.delete_all(tx, scope, Key::new(&subscription.id).children().as_str())?;
    let owner = Scope::new(subscription.owner, &scope.region);
    SUBSCRIBED.delete(tx, &owner, subscription.arn()).map(drop)
}

fn wanted(
    cx: &Cx,
    topic: &Topic,
    topic_arn: &str,
    input: &SubscribeInput,
) -> OpResult<(Subscription, Option<Account>)> {
    let endpoint = input.endpoint.clone().unwrap_or_default();
    let read = Endpoint::read(&input.protocol, &endpoint, topic.is_fifo())?;
    let mut subscription = Subscription {
        id: cx.uuid(),
        topic_arn: topic_arn.to_owned(),
        protocol: input.protocol.clone(),
        endpoint,
        owner: cx.account(),
        principal: cx.caller().arn().to_owned(),
        attributes: IndexMap::new(),
        token: None,
        used: None,
        asked_at: cx.now().millis(),
        authenticated: true,
        guarded: false,
    };
    for (name, value) in input.attributes.clone().unwrap_or_default() {
        subscription.set(&name, value)?;
    }
    Ok((subscription, read.account()))
}

fn token(cx: &Cx) -> Token {
    let token = hex::encode(cx.world().random::<32>()) + &hex::encode(cx.world().random::<32>());
    Token::seal(cx.world().store().sealer(), &token)
}

/// The question whether an endpoint wants a topic's messages; its token comes later.
fn question(cx: &Cx, topic: &Topic, topic_arn: String) -> Message {
    let version = topic.attributes.get("SignatureVersion").cloned();
    Message {
        id: cx.uuid(),
        topic_arn,
        text: Text::Plain(String::new()),
        at: cx.now(),
        signature_version: version.unwrap_or_else(|| "1".to_owned()),
        ..Message::default()
    }
}

fn has_lapsed(subscription: &Subscription, now: i64) -> bool {
    subscription.token.is_some() && now - subscription.asked_at > TOKEN_MILLIS
}

/// The subscription that is asked for, as it is there or as it is to be: what was asked already and not answered is asked
/// again, for two days more. Others that were never answered end here, and so does one that is asked for otherwise now.
fn entered(
    tx: &Tx<'_>,
    scope: &Scope,
    topic: &Topic,
    asked: Subscription,
    given: &[String],
    fresh: Token,
) -> OpResult<Subscription> {
    let name = &topic.name;
    let all = SUBSCRIPTIONS.scan(tx, scope, Key::new(name).children().as_str(), None, usize::MAX)?;
    let (mut existing, mut others) = (None, 0);
    for (_, subscription) in all {
        if subscription.protocol == asked.protocol && subscription.endpoint == asked.endpoint {
            existing = Some(subscription);
        } else if has_lapsed(&subscription, asked.asked_at) {
            remove(tx, scope, name, &subscription)?;
        } else {
            others += 1;
        }
    }
    let (wanted, shown) = (asked.shown(), existing.as_ref().map(Subscription::shown));
    let differs = shown.is_some_and(|shown| given.iter().any(|name| wanted.get(name) != shown.get(name)));
    if let Some(lapsed) = existing.take_if(|existing| differs && has_lapsed(existing, asked.asked_at)) {
        remove(tx, scope, name, &lapsed)?;
    }
    let Some(mut existing) = existing else {
        if others >= topic.most_subscriptions() {
            let most = topic.most_subscriptions();
            let message = format!("The topic has {most} subscriptions, and can have no more");
            return Err(errors::subscription_limit_exceeded_exception(message).into());
        }
        return Ok(asked);
    };
    if differs {
        return Err(invalid("Attributes Reason: Subscription already exists with different attributes"));
    }
    if has_lapsed(&existing, asked.asked_at) {
        existing.token = Some(fresh);
    }
    existing.asked_at = asked.asked_at;
    Ok(existing)
}

/// What is subscribed already, as it is asked for, is given as it is. Who subscribes an own queue or function has proved
/// all that a confirmation could.
pub async fn subscribe(cx: Cx, input: SubscribeInput) -> OpResult<SubscribeOutput> {
    let (scope, name) = place(&cx, &input.topic_arn)?;
    let topic = cx.read(|r| TOPICS.get(r, &scope, &name))?.ok_or_else(missing)?;
    let account = scope.account.parse().map_err(|_| missing())?;
    let at = Place { account, region: cx.region().clone() };
    let topic_arn = arn(&at.region, account, &name).to_string();
    let (mut asked, endpoint_account) = wanted(&cx, &topic, &topic_arn, &input)?;
    let fresh = token(&cx);
    if endpoint_account != Some(cx.account()) {
        asked.token = Some(fresh.clone());
        asked.authenticated = false;
    }
    let question = question(&cx, &topic, topic_arn);
    let given: Vec<String> = input.attributes.unwrap_or_default().into_keys().collect();
    let world = cx.world().clone();
    let subscription = cx
        .write(move |tx| {
            let topic = TOPICS.get(tx, &scope, &name)?.ok_or_else(missing)?;
            let subscription = entered(tx, &scope, &topic, asked, &given, fresh)?;
            put(tx, &scope, &name, &subscription)?;
            if let Some(token) = &subscription.token {
                let token = token.open(world.store().sealer())?;
                let question = Message { kind: Kind::Confirmation { token }, ..question };
                let parcel = Parcel::seal(world.store().sealer(), question)?;
                fan_out::deliver(&world, tx, &at, &topic, &subscription, &parcel)?;
            }
            Ok(subscription)
        })
        .await?;
    let pending = subscription.token.is_some() && input.return_subscription_arn != Some(true);
    let shown = if pending { "pending confirmation".to_owned() } else { subscription.arn() };
    Ok(SubscribeOutput { subscription_arn: Some(shown) })
}

/// Whether who unsubscribes has to prove who it is. Only who proves it for itself can ask for that.
fn guarded(cx: &Cx, asked: Option<&str>) -> OpResult<bool> {
    match asked {
        None | Some("false") => Ok(false),
        Some("true") if is_anonymous(cx) => {
            Err(OpError::denied(&SERVICE, "AuthenticateOnUnsubscribe needs a request that is signed"))
        }
        Some("true") => Ok(true),
        Some(other) => {
            Err(invalid(format!("AuthenticateOnUnsubscribe Reason: {other} is neither true nor false")))
        }
    }
}

/// The token is the permission: only the endpoint was told.
pub async fn confirm_subscription(
    cx: Cx,
    input: ConfirmSubscriptionInput,
) -> OpResult<ConfirmSubscriptionOutput> {
    let region = input.topic_arn.parse::<Arn>().ok().and_then(|arn| arn.region.parse().ok());
    let there = cx.in_region(region.unwrap_or_else(|| cx.region().clone()));
    let (scope, name) = place(&there, &input.topic_arn)?;
    let (now, anonymous) = (cx.now().millis(), is_anonymous(&cx));
    let guarded = guarded(&cx, input.authenticate_on_unsubscribe.as_deref())?;
    let sealer = cx.world().store().sealer().clone();
    let subscription_arn = cx
        .write(move |tx| {
            TOPICS.get(tx, &scope, &name)?.ok_or_else(missing)?;
            let all =
                SUBSCRIPTIONS.scan(tx, &scope, Key::new(&name).children().as_str(), None, usize::MAX)?;
            let known = |s: &Subscription| s.is_confirmed_by(&sealer, &input.token);
            let found = all.into_iter().map(|(_, subscription)| subscription).find(known);
            let mut found = found.ok_or_else(|| invalid("Token"))?;
            if has_lapsed(&found, now) {
                return Err(invalid("Token"));
            }
            if found.token.is_some() {
                found.used = found.token.take();
                found.authenticated = !anonymous;
                found.guarded = guarded;
                put(tx, &scope, &name, &found)?;
            }
            Ok(found.arn())
        })
        .await?;
    Ok(ConfirmSubscriptionOutput { subscription_arn: Some(subscription_arn) })
}

/// Ending what does not exist succeeds. Who follows the link of a message need not prove who it is, unless the
/// confirmation asked for that.
pub async fn unsubscribe(cx: Cx, input: UnsubscribeInput) -> OpResult<UnsubscribeOutput> {
    let (at, topic, _) = subscription_place(&input.subscription_arn)?;
    let Some(subscription) = find(&cx, &input.subscription_arn)? else { return Ok(UnsubscribeOutput {}) };
    if !is_anonymous(&cx) {
        check_owner(&cx, &subscription)?;
    } else if subscription.guarded || subscription.token.is_some() {
        return Err(OpError::denied(&SERVICE, "Unsubscribing needs to be authenticated"));
    }
    cx.write(move |tx| Ok(remove(tx, &at.scope(), &topic, &subscription)?)).await?;
    Ok(UnsubscribeOutput {})
}

pub async fn get_subscription_attributes(
    cx: Cx,
    input: GetSubscriptionAttributesInput,
) -> OpResult<GetSubscriptionAttributesOutput> {
    let found = find(&cx, &input.subscription_arn)?.ok_or_else(no_subscription)?;
    check_owner(&cx, &found)?;
    Ok(GetSubscriptionAttributesOutput { attributes: Some(found.shown()) })
}

pub async fn set_subscription_attributes(
    cx: Cx,
    input: SetSubscriptionAttributesInput,
) -> OpResult<SetSubscriptionAttributesOutput> {
    let found = find(&cx, &input.subscription_arn)?.ok_or_else(no_subscription)?;
    check_owner(&cx, &found)?;
    let (at, topic, id) = subscription_place(&input.subscription_arn)?;
    cx.write(move |tx| {
        let row = key(&topic, &id);
        let found = SUBSCRIPTIONS.get(tx, &at.scope(), row.as_str())?;
        let mut found = found.ok_or_else(no_subscription)?;
        found.set(&input.attribute_name, input.attribute_value.unwrap_or_default())?;
        Ok(SUBSCRIPTIONS.put(tx, &at.scope(), row.as_str(), &found)?)
    })
    .await?;
    Ok(SetSubscriptionAttributesOutput {})
}
