//! A topic, what it may be called, and the attributes that it is shown with.

use super::retry::Retries;
use crate::{OpError, OpResult};
use aws::sns::{self, errors};
use aws::{Account, Arn, Region};
use documents::policy::{DocumentKind, PolicyDocument};
use indexmap::IndexMap;
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Topic {
    pub name: String,
    /// Those that were given.
    pub attributes: IndexMap<String, String>,
    pub tags: IndexMap<String, String>,
}

/// Subscriptions of a topic: a message to all of them is taken in by one transaction. [AWS: 12,500,000]
const MOST_SUBSCRIPTIONS: usize = 10_000;
/// The same of a FIFO topic. [SNS quotas]
const MOST_FIFO_SUBSCRIPTIONS: usize = 100;
/// The longest policy of a topic. [SNS quotas]
const POLICY_SIZE: usize = 30_720;

pub fn invalid(what: impl std::fmt::Display) -> OpError {
    errors::invalid_parameter_exception(format!("Invalid parameter: {what}")).into()
}

pub fn missing() -> OpError {
    errors::not_found_exception("Topic does not exist").into()
}

pub fn arn(region: &Region, account: Account, name: &str) -> Arn {
    Arn::new("sns", region, account, name)
}

/// The name at the end of a topic's ARN.
pub fn name_of(topic_arn: &str) -> OpResult<&str> {
    let parts: Vec<&str> = topic_arn.split(':').collect();
    if parts.len() < 6 {
        let message = format!("TopicArn Reason: An ARN must have at least 6 elements, not {}", parts.len());
        return Err(invalid(message));
    }
    match (parts[0], parts[2], parts.len()) {
        ("arn", "sns", 6) => Ok(parts[5]),
        _ => Err(invalid(format!("TopicArn Reason: {topic_arn} is not the ARN of a topic"))),
    }
}

/// Letters, digits, hyphens and underscores; those of FIFO topics end in `.fifo`.
pub fn check_name(name: &str, is_fifo: bool) -> OpResult<()> {
    let base = if is_fifo { name.strip_suffix(".fifo") } else { Some(name) };
    let fits = base.is_some_and(|base| {
        !base.is_empty() && base.bytes().all(|b| b.is_ascii_alphanumeric() || matches!(b, b'-' | b'_'))
    });
    if fits && name.len() <= 256 { Ok(()) } else { Err(invalid("Topic Name")) }
}

impl Topic {
    pub fn new(name: String, attributes: IndexMap<String, String>) -> OpResult<Self> {
        let is_fifo = attributes.get("FifoTopic").is_some_and(|value| value == "true");
        check_name(&name, is_fifo)?;
        let mut topic = Self { name, ..Self::default() };
        for (attribute, value) in attributes {
            match attribute.as_str() {
                // Given as false, it is as if it was not given.
                "FifoTopic" if value == "true" => drop(topic.attributes.insert(attribute, value)),
                "FifoTopic" if value == "false" => {}
                "FifoTopic" => return Err(invalid("Attributes Reason: FifoTopic is true or false")),
                _ => topic.set(&attribute, value)?,
            }
        }
        Ok(topic)
    }

    pub fn is_fifo(&self) -> bool {
        self.attributes.contains_key("FifoTopic")
    }

    pub fn most_subscriptions(&self) -> usize {
        if self.is_fifo() { MOST_FIFO_SUBSCRIPTIONS } else { MOST_SUBSCRIPTIONS }
    }

    pub fn deduplicates_content(&self) -> bool {
        self.attributes.get("ContentBasedDeduplication").is_some_and(|value| value == "true")
    }

    /// Sets an attribute that can be changed.
    pub fn set(&mut self, attribute: &str, value: String) -> OpResult<()> {
        let boolean = |value: &str| matches!(value, "true" | "false");
        match attribute {
            "DisplayName" if value.chars().count() <= 100 => {}
            "ContentBasedDeduplication" if self.is_fifo() && boolean(&value) => {}
            "SignatureVersion" if matches!(value.as_str(), "1" | "2") => {}
            "TracingConfig" if matches!(value.as_str(), "PassThrough" | "Active") => {}
            "Policy" => {
                PolicyDocument::parse(&value, DocumentKind::Resource, Some(POLICY_SIZE))
                    .map_err(|error| invalid(format!("Policy Error: {error}")))?;
            }
            "DisplayName" | "ContentBasedDeduplication" | "SignatureVersion" | "TracingConfig" => {
                return Err(invalid(format!("{attribute} Reason: {value} is not a value for it")));
            }
            "DeliveryPolicy" => check_delivery(&value)?,
            "KmsMasterKeyId" | "ArchivePolicy" | "DataProtectionPolicy" | "FifoThroughputScope" => {
                return Err(OpError::not_served(&sns::SERVICE, format!("the attribute {attribute}")));
            }
            _ if attribute.contains("FeedbackRoleArn") || attribute.contains("FeedbackSampleRate") => {
                return Err(OpError::not_served(&sns::SERVICE, format!("the attribute {attribute}")));
            }
            _ => return Err(invalid("AttributeName")),
        }
        self.attributes.insert(attribute.to_owned(), value);
        Ok(())
    }

    /// All that GetTopicAttributes tells.
    pub fn shown(&self, region: &Region, account: Account, counts: Counts) -> IndexMap<String, String> {
        let arn = arn(region, account, &self.name).to_string();
        let mut shown = IndexMap::from([
            ("Policy".to_owned(), default_policy(&arn, account)),
            ("Owner".to_owned(), account.to_string()),
            ("SubscriptionsPending".to_owned(), counts.pending.to_string()),
            ("TopicArn".to_owned(), arn),
            ("EffectiveDeliveryPolicy".to_owned(), self.effective_delivery_policy()),
            ("SubscriptionsConfirmed".to_owned(), counts.confirmed.to_string()),
            ("DisplayName".to_owned(), String::new()),
            ("SubscriptionsDeleted".to_owned(), "0".to_owned()),
        ]);
        if self.is_fifo() {
            shown.insert("ContentBasedDeduplication".to_owned(), "false".to_owned());
        }
        shown.extend(self.attributes.clone());
        shown
    }

    fn effective_delivery_policy(&self) -> String {
        let mut policy = delivery_policy();
        let own =
            self.attributes.get("DeliveryPolicy").and_then(|text| serde_json::from_str::<Value>(text).ok());
        let own = own.as_ref().and_then(|own| own.pointer("/http/defaultHealthyRetryPolicy")?.as_object());
        for (name, value) in own.into_iter().flatten() {
            policy["http"]["defaultHealthyRetryPolicy"][name] = value.clone();
        }
        policy.to_string()
    }
}

/// Subscriptions of a topic.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Counts {
    pub confirmed: usize,
    pub pending: usize,
}

/// How often web servers are tried; what else a policy can say is not served.
fn check_delivery(text: &str) -> OpResult<()> {
    if text.is_empty() {
        return Ok(());
    }
    let policy: Value =
        serde_json::from_str(text).map_err(|_| invalid("DeliveryPolicy: failed to parse JSON"))?;
    let only = |value: &Value, known: &str| {
        let all = value.as_object().ok_or_else(|| invalid("DeliveryPolicy: it must be a JSON object"))?;
        match all.keys().find(|key| *key != known) {
            Some(other) => {
                Err(OpError::not_served(&sns::SERVICE, format!("{other} in delivery policies of topics")))
            }
            None => Ok(all.get(known).cloned()),
        }
    };
    let Some(http) = only(&policy, "http")? else { return Ok(()) };
    let Some(retries) = only(&http, "defaultHealthyRetryPolicy")? else { return Ok(()) };
    Retries::of_policy(&retries).map(drop)
}

/// The policy of a topic that was given none: it lets only the owner in.
pub fn default_policy(arn: &str, account: Account) -> String {
    let actions = [
        "SNS:GetTopicAttributes",
        "SNS:SetTopicAttributes",
        "SNS:AddPermission",
        "SNS:RemovePermission",
        "SNS:DeleteTopic",
        "SNS:Subscribe",
        "SNS:ListSubscriptionsByTopic",
        "SNS:Publish",
    ];
    let policy = json!({
        "Version": "2008-10-17",
        "Id": "__default_policy_ID",
        "Statement": [{
            "Sid": "__default_statement_ID",
            "Effect": "Allow",
            "Principal": { "AWS": "*" },
            "Action": actions,
            "Resource": arn,
            "Condition": { "StringEquals": { "AWS:SourceOwner": account.as_str() } },
        }],
    });
    policy.to_string()
}

fn delivery_policy() -> Value {
    json!({
        "http": {
            "defaultHealthyRetryPolicy": {
                "minDelayTarget": 20,
                "maxDelayTarget": 20,
                "numRetries": 3,
                "numMaxDelayRetries": 0,
                "numNoDelayRetries": 0,
                "numMinDelayRetries": 0,
                "backoffFunction": "linear",
            },
            "disableSubscriptionOverrides": false,
            "defaultRequestPolicy": { "headerContentType": "text/plain; charset=UTF-8" },
        },
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_keep_to_the_rule() {
        let long = "a".repeat(256);
        for (name, is_fifo, fits) in [
            ("a-B_1", false, true),
            (long.as_str(), false, true),
            ("", false, false),
            ("a.fifo", false, false),
            ("a.fifo", true, true),
            ("a", true, false),
            (".fifo", true, false),
            ("a b", false, false),
            ("é", false, false),
        ] {
            assert_eq!(check_name(name, is_fifo).is_ok(), fits, "{name}");
        }
        assert!(check_name(&"a".repeat(257), false).is_err());
    }

    #[test]
    fn arns_are_taken_apart() {
        assert_eq!(name_of("arn:aws:sns:us-east-1:111111111111:t").unwrap(), "t");
        let error = name_of("nope").unwrap_err();
        assert_eq!(
            error.message(),
            "Invalid parameter: TopicArn Reason: An ARN must have at least 6 elements, not 1"
        );
        for wrong in ["arn:aws:sqs:us-east-1:111111111111:t", "arn:aws:sns:us-east-1:111111111111:t:sub"] {
            assert!(name_of(wrong).is_err(), "{wrong}");
        }
    }

    #[test]
    fn attributes_are_what_they_can_be() {
        let mut topic = Topic::new("t".into(), IndexMap::new()).unwrap();
        for (attribute, value, fits) in [
            ("DisplayName", "x", true),
            ("DeliveryPolicy", r#"{"http":{"defaultHealthyRetryPolicy":{"numRetries":9}}}"#, true),
            ("DeliveryPolicy", r#"{"http":{"disableSubscriptionOverrides":true}}"#, false),
            ("DeliveryPolicy", r#"{"http":[]}"#, false),
            ("DeliveryPolicy", "[]", false),
            ("DeliveryPolicy", "7", false),
            ("DeliveryPolicy", "{}", true),
            ("SignatureVersion", "2", true),
            ("SignatureVersion", "3", false),
            ("ContentBasedDeduplication", "true", false),
            ("FifoTopic", "true", false),
            ("Policy", "{}", false),
            ("KmsMasterKeyId", "alias/aws/sns", false),
            ("LambdaFeedbackSampleRate", "1", false),
            ("Nope", "", false),
        ] {
            assert_eq!(topic.set(attribute, value.into()).is_ok(), fits, "{attribute} {value}");
        }
        let shown = topic.shown(&Region::us_east_1(), "111111111111".parse().unwrap(), Counts::default());
        assert_eq!((shown["DisplayName"].as_str(), shown["SignatureVersion"].as_str()), ("x", "2"));
        assert!(!shown.contains_key("FifoTopic"));
    }
}
