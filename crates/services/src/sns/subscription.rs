//! A subscription: who gets the messages of a topic, and which of them.

use super::message::Message;
use super::parcel::Token;
use super::retry::Retries;
use super::topic::invalid;
use crate::sqs::Address;
use crate::{OpError, OpResult};
use aws::sns::{self, errors};
use aws::{Account, Arn};
use documents::pattern::EventPattern;
use indexmap::IndexMap;
use serde::{Deserialize, Serialize};
use serde_json::Value;
use store::Sealer;

/// [Filter policy constraints]
const MOST_KEYS: usize = 5;

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Subscription {
    pub id: String,
    pub topic_arn: String,
    pub protocol: String,
    pub endpoint: String,
    /// The account that subscribed.
    pub owner: Account,
    pub principal: String,
    /// Those that were given.
    pub attributes: IndexMap<String, String>,
    /// What confirms it, as long as it is not.
    pub token: Option<Token>,
    /// What confirmed it.
    pub used: Option<Token>,
    pub asked_at: i64,
    /// Confirmed by who proved who it is.
    pub authenticated: bool,
    /// Only its owner and the topic's may end it.
    pub guarded: bool,
}

/// What a subscriber is told by, checked.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Endpoint {
    Queue(Address),
    Function { arn: String, account: Account },
    Web,
}

impl Endpoint {
    pub fn read(protocol: &str, endpoint: &str, topic_is_fifo: bool) -> OpResult<Self> {
        let of_arn = |service: &str| {
            let arn: Option<Arn> = endpoint.parse().ok();
            arn.filter(|arn| arn.service == service).and_then(|arn| Some((arn.account_id()?, arn)))
        };
        if topic_is_fifo && protocol != "sqs" && known(protocol) {
            return Err(invalid(format!("Invalid protocol type: {protocol}")));
        }
        match protocol {
            "sqs" => {
                let address = of_arn("sqs").and_then(|_| Address::of_arn(endpoint));
                let address = address.ok_or_else(|| invalid("SQS endpoint ARN"))?;
                if address.name.ends_with(".fifo") && !topic_is_fifo {
                    return Err(invalid(
                        "Invalid parameter: Endpoint Reason: FIFO SQS Queues can not be subscribed to standard SNS topics",
                    ));
                }
                Ok(Self::Queue(address))
            }
            "lambda" => {
                let found = of_arn("lambda").filter(|(_, arn)| arn.resource.starts_with("function:"));
                let (account, _) = found.ok_or_else(|| invalid("Lambda endpoint ARN"))?;
                Ok(Self::Function { arn: endpoint.to_owned(), account })
            }
            "http" | "https" => {
                let is_url = endpoint.strip_prefix(protocol).is_some_and(|rest| rest.starts_with("://"));
                let parsed = endpoint.parse::<hyper::Uri>().ok().filter(|uri| uri.host().is_some());
                let parsed = parsed.filter(|_| is_url);
                let parsed = parsed.ok_or_else(|| invalid("Endpoint must match the specified protocol"))?;
                if parsed.authority().is_some_and(|authority| authority.as_str().contains('@')) {
                    return Err(OpError::not_served(&sns::SERVICE, "credentials in the URL of an endpoint"));
                }
                Ok(Self::Web)
            }
            protocol if known(protocol) => {
                let what = format!("subscriptions with the protocol {protocol}");
                Err(OpError::not_served(&sns::SERVICE, what))
            }
            protocol => Err(invalid(format!("Amazon SNS does not support this protocol string: {protocol}"))),
        }
    }

    /// Whose it is, where that shows.
    pub fn account(&self) -> Option<Account> {
        match self {
            Self::Queue(address) => Some(address.account),
            Self::Function { account, .. } => Some(*account),
            Self::Web => None,
        }
    }
}

fn known(protocol: &str) -> bool {
    matches!(
        protocol,
        "sqs" | "lambda" | "http" | "https" | "email" | "email-json" | "sms" | "application" | "firehose"
    )
}

pub fn missing() -> OpError {
    errors::not_found_exception("Subscription does not exist").into()
}

impl Subscription {
    pub fn arn(&self) -> String {
        format!("{}:{}", self.topic_arn, self.id)
    }

    /// Whether a token confirms it, or did.
    pub fn is_confirmed_by(&self, sealer: &Sealer, token: &str) -> bool {
        let known = [&self.token, &self.used].into_iter().flatten();
        known.filter_map(|known| known.open(sealer).ok()).any(|known| known == token)
    }

    pub fn is_raw(&self) -> bool {
        self.attributes.get("RawMessageDelivery").is_some_and(|value| value == "true")
    }

    /// Sets an attribute; an empty value takes it away, and so does a filter policy that names nothing.
    pub fn set(&mut self, name: &str, value: String) -> OpResult<()> {
        check_attribute(name, &value, &self.protocol)?;
        if value.is_empty() || name == "FilterPolicy" && is_empty_object(&value) {
            self.attributes.shift_remove(name);
        } else {
            self.attributes.insert(name.to_owned(), value);
        }
        Ok(())
    }

    /// Whether the filter policy lets a message through.
    pub fn wants(&self, message: &Message) -> bool {
        let policy = self.attributes.get("FilterPolicy").filter(|policy| !is_empty_object(policy));
        let Some(policy) = policy else { return true };
        // It was checked when it was set.
        let Ok(pattern) = EventPattern::parse(policy) else { return false };
        if self.attributes.get("FilterPolicyScope").is_some_and(|scope| scope == "MessageBody") {
            let body = serde_json::from_str::<Value>(message.text_for(&self.protocol));
            return body.is_ok_and(|body| pattern.matches(&body));
        }
        pattern.matches(&message.attributes_as_json())
    }

    /// Where messages go that could not be delivered.
    pub fn dead_letters(&self) -> Option<String> {
        let policy: Value = serde_json::from_str(self.attributes.get("RedrivePolicy")?).ok()?;
        policy["deadLetterTargetArn"].as_str().map(str::to_owned)
    }

    /// `topic` is the delivery policy of the topic.
    pub fn retries(&self, topic: Option<&str>) -> Retries {
        if !self.protocol.starts_with("http") {
            return Retries::of_aws();
        }
        let own = self.attributes.get("DeliveryPolicy").map(String::as_str);
        self.retries_in(own, "/healthyRetryPolicy")
            .or_else(|| self.retries_in(topic, "/http/defaultHealthyRetryPolicy"))
            .unwrap_or_else(Retries::of_http)
    }

    /// What a stored delivery policy says at this place, if it says something there that can be read.
    fn retries_in(&self, stored: Option<&str>, place: &str) -> Option<Retries> {
        let stored = stored.filter(|text| !text.is_empty())?;
        let read = match serde_json::from_str::<Value>(stored) {
            Ok(policy) => Retries::of_stored(policy.pointer(place)?).map_err(|error| error.to_string()),
            Err(error) => Err(error.to_string()),
        };
        read.inspect_err(|error| {
            let subscription = self.arn();
            tracing::warn!(
                subscription,
                place,
                error,
                "a stored delivery policy can't be read, and is passed over"
            );
        })
        .ok()
    }

    /// All that GetSubscriptionAttributes tells.
    pub fn shown(&self) -> IndexMap<String, String> {
        let mut shown = IndexMap::new();
        let mut put = |name: &str, value: String| drop(shown.insert(name.to_owned(), value));
        put("SubscriptionPrincipal", self.principal.clone());
        put("Owner", self.owner.to_string());
        put("RawMessageDelivery", self.is_raw().to_string());
        put("TopicArn", self.topic_arn.clone());
        put("Endpoint", self.endpoint.clone());
        put("Protocol", self.protocol.clone());
        put("PendingConfirmation", self.token.is_some().to_string());
        put("ConfirmationWasAuthenticated", self.authenticated.to_string());
        put("SubscriptionArn", self.arn());
        if self.attributes.contains_key("FilterPolicy") {
            put("FilterPolicyScope", "MessageAttributes".to_owned());
        }
        shown.extend(self.attributes.iter().map(|(name, value)| (name.clone(), value.clone())));
        shown
    }
}

fn check_attribute(name: &str, value: &str, protocol: &str) -> OpResult<()> {
    match name {
        "RawMessageDelivery" if !matches!(value, "true" | "false") => Err(invalid(format!(
            "Attributes Reason: RawMessageDelivery: Invalid value [{value}]. Must be true or false."
        ))),
        "RawMessageDelivery" if value == "true" && protocol == "lambda" => Err(invalid(
            "Attributes Reason: RawMessageDelivery: Delivery protocol [lambda] does not support raw message delivery.",
        )),
        "RawMessageDelivery" => Ok(()),
        "FilterPolicyScope" if matches!(value, "MessageAttributes" | "MessageBody") => Ok(()),
        "FilterPolicyScope" => Err(invalid(format!(
            "FilterPolicyScope: Invalid value [{value}]. Please use either MessageBody or MessageAttributes"
        ))),
        "FilterPolicy" | "RedrivePolicy" | "DeliveryPolicy" if value.is_empty() => Ok(()),
        "FilterPolicy" => check_filter(value),
        "RedrivePolicy" => check_redrive(value),
        "DeliveryPolicy" => check_delivery(value, protocol),
        "SubscriptionRoleArn" | "ReplayPolicy" | "ReplayStatus" => {
            Err(OpError::not_served(&sns::SERVICE, format!("the subscription attribute {name}")))
        }
        _ => Err(invalid("AttributeName")),
    }
}

fn is_empty_object(text: &str) -> bool {
    serde_json::from_str::<serde_json::Map<String, Value>>(text).is_ok_and(|object| object.is_empty())
}

fn check_filter(text: &str) -> OpResult<()> {
    if is_empty_object(text) {
        return Ok(());
    }
    EventPattern::parse(text).map_err(|error| invalid(format!("FilterPolicy: {error}")))?;
    let keys = serde_json::from_str::<Value>(text).ok();
    let keys = keys.as_ref().and_then(Value::as_object).map_or(0, serde_json::Map::len);
    if keys > MOST_KEYS {
        return Err(invalid(format!("FilterPolicy: Filter policy can not have more than {MOST_KEYS} keys")));
    }
    Ok(())
}

fn check_redrive(text: &str) -> OpResult<()> {
    let policy: Option<Value> = serde_json::from_str(text).ok();
    let target = policy.as_ref().and_then(|policy| policy["deadLetterTargetArn"].as_str());
    match target.map(Address::of_arn) {
        None => Err(invalid("RedrivePolicy: failed to parse JSON. It must have a deadLetterTargetArn")),
        Some(None) => Err(invalid("RedrivePolicy: deadLetterTargetArn is an invalid arn")),
        Some(Some(_)) => Ok(()),
    }
}

fn check_delivery(text: &str, protocol: &str) -> OpResult<()> {
    if !protocol.starts_with("http") {
        return Err(invalid(format!(
            "Attributes Reason: DeliveryPolicy: Delivery protocol [{protocol}] does not support delivery policies."
        )));
    }
    let policy: Value =
        serde_json::from_str(text).map_err(|_| invalid("DeliveryPolicy: failed to parse JSON"))?;
    let members = policy.as_object().ok_or_else(|| invalid("DeliveryPolicy: it must be a JSON object"))?;
    if let Some(other) = members.keys().find(|key| *key != "healthyRetryPolicy") {
        return Err(OpError::not_served(
            &sns::SERVICE,
            format!("{other} in delivery policies of subscriptions"),
        ));
    }
    policy.get("healthyRetryPolicy").map_or(Ok(()), |policy| Retries::of_policy(policy).map(drop))
}

#[cfg(test)]
mod tests {
    use super::super::message::{Attribute, Text};
    use super::*;

    const AT: &str = "us-east-1:111111111111";

    fn subscription(protocol: &str) -> Subscription {
        Subscription {
            id: "id".into(),
            topic_arn: format!("arn:aws:sns:{AT}:t"),
            protocol: protocol.into(),
            endpoint: String::new(),
            owner: "111111111111".parse().unwrap(),
            principal: String::new(),
            attributes: IndexMap::new(),
            token: None,
            used: None,
            asked_at: 0,
            authenticated: true,
            guarded: false,
        }
    }

    #[test]
    fn endpoints_are_what_their_protocols_say() {
        for (protocol, endpoint, fifo, expected) in [
            ("sqs", format!("arn:aws:sqs:{AT}:q"), false, ""),
            ("sqs", format!("arn:aws:sqs:{AT}:q.fifo"), true, ""),
            (
                "sqs",
                format!("arn:aws:sqs:{AT}:q.fifo"),
                false,
                "Invalid parameter: Invalid parameter: Endpoint Reason: FIFO",
            ),
            ("sqs", "q".into(), false, "Invalid parameter: SQS endpoint ARN"),
            ("lambda", format!("arn:aws:lambda:{AT}:function:f"), false, ""),
            (
                "lambda",
                format!("arn:aws:lambda:{AT}:layer:f"),
                false,
                "Invalid parameter: Lambda endpoint ARN",
            ),
            (
                "lambda",
                format!("arn:aws:lambda:{AT}:function:f"),
                true,
                "Invalid parameter: Invalid protocol type: lambda",
            ),
            ("http", "http://h:1/p?q".into(), false, ""),
            (
                "http",
                "https://h".into(),
                false,
                "Invalid parameter: Endpoint must match the specified protocol",
            ),
            ("https", "https://h".into(), false, ""),
            ("email", "a@b".into(), false, "Sluice does not serve subscriptions with the protocol email"),
            (
                "pigeon",
                "x".into(),
                false,
                "Invalid parameter: Amazon SNS does not support this protocol string: pigeon",
            ),
        ] {
            let found = Endpoint::read(protocol, &endpoint, fifo);
            let error = found.err().map(|error| error.message().to_owned()).unwrap_or_default();
            assert!(
                error.starts_with(expected) && error.is_empty() == expected.is_empty(),
                "{protocol} {endpoint}: {error}"
            );
        }
    }

    #[test]
    fn filters_choose() {
        let attribute = Attribute { data_type: "String".into(), value: "deploy".into() };
        let message = Message {
            text: Text::Plain(r#"{"stage":{"name":"prod"}}"#.into()),
            attributes: IndexMap::from([("kind".to_owned(), attribute)]),
            ..Message::default()
        };
        for (policy, scope, expected) in [
            ("", "MessageAttributes", true),
            ("{}", "MessageAttributes", true),
            (" { } ", "MessageBody", true),
            (r#"{"kind":["deploy"]}"#, "MessageAttributes", true),
            (r#"{"kind":[{"prefix":"dep"}]}"#, "MessageAttributes", true),
            (r#"{"kind":[{"anything-but":"deploy"}]}"#, "MessageAttributes", false),
            (r#"{"other":[{"exists":false}]}"#, "MessageAttributes", true),
            (r#"{"kind":["deploy"],"other":["x"]}"#, "MessageAttributes", false),
            (r#"{"stage":{"name":["prod"]}}"#, "MessageBody", true),
            (r#"{"stage":{"name":["qa"]}}"#, "MessageBody", false),
        ] {
            let mut subscription = subscription("sqs");
            subscription.set("FilterPolicy", r#"{"kind":["another"]}"#.into()).unwrap();
            subscription.set("FilterPolicy", policy.into()).unwrap();
            subscription.set("FilterPolicyScope", scope.into()).unwrap();
            assert_eq!(subscription.wants(&message), expected, "{policy} {scope}");
        }
    }

    /// The own policy of a subscription and its topic's, as they lie in rows; the retries, and the longest wait.
    #[test]
    fn retries_are_those_of_the_nearest_policy_that_can_be_read() {
        let of_before =
            r#"{"healthyRetryPolicy":{"numRetries":100,"minDelayTarget":60,"maxDelayTarget":600}}"#;
        let topic = r#"{"http":{"defaultHealthyRetryPolicy":{"numRetries":7,"minDelayTarget":5,"maxDelayTarget":5}}}"#;
        for (own, topic, expected) in [
            (Some(of_before), None, (100, 600)),
            (Some(of_before), Some(topic), (100, 600)),
            (Some(r#"{"healthyRetryPolicy":{"numRetries":2,"is":"unknown"}}"#), Some(topic), (2, 20)),
            (Some(r#"{"healthyRetryPolicy":7}"#), Some(topic), (7, 5)),
            (Some("{"), Some(topic), (7, 5)),
            (Some("{}"), Some(topic), (7, 5)),
            (None, Some(topic), (7, 5)),
            (None, Some("{"), (3, 20)),
            (None, Some(""), (3, 20)),
            (None, None, (3, 20)),
        ] {
            let mut subscription = subscription("http");
            let own = own.map(|text| ("DeliveryPolicy".to_owned(), text.to_owned()));
            subscription.attributes.extend(own.clone());
            let retries = subscription.retries(topic);
            let count = (0..1000).take_while(|nth| retries.wait_millis(*nth).is_some()).count();
            assert_eq!((count, retries.longest_seconds), expected, "{own:?} {topic:?}");
        }
    }

    #[test]
    fn attributes_are_what_they_can_be() {
        for (protocol, name, value, fits) in [
            ("sqs", "RawMessageDelivery", "true", true),
            ("lambda", "RawMessageDelivery", "true", false),
            ("sqs", "RawMessageDelivery", "yes", false),
            ("sqs", "FilterPolicy", "{", false),
            (
                "sqs",
                "FilterPolicy",
                r#"{"a":["b"],"c":["d"],"e":["f"],"g":["h"],"i":["j"],"k":["l"]}"#,
                false,
            ),
            (
                "sqs",
                "RedrivePolicy",
                r#"{"deadLetterTargetArn":"arn:aws:sqs:us-east-1:111111111111:d"}"#,
                true,
            ),
            ("sqs", "RedrivePolicy", "{}", false),
            ("sqs", "DeliveryPolicy", "{}", false),
            ("http", "DeliveryPolicy", r#"{"healthyRetryPolicy":{"numRetries":1}}"#, true),
            ("http", "DeliveryPolicy", r#"{"throttlePolicy":{}}"#, false),
            ("http", "DeliveryPolicy", "[1]", false),
            ("sqs", "FilterPolicy", "{}", true),
            ("sqs", "FilterPolicy", "[]", false),
            ("sqs", "Nope", "1", false),
        ] {
            assert_eq!(
                subscription(protocol).set(name, value.into()).is_ok(),
                fits,
                "{protocol} {name} {value}"
            );
        }
    }
}
