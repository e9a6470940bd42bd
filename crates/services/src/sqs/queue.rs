//! A queue: what it may be called, its attributes with their defaults, and its redrive policies.

use super::error::{bad_attribute, invalid, invalid_value, two_encryptions, unknown_attribute};
use crate::OpResult;
use aws::{Account, Arn, Region};
use documents::policy::{DocumentKind, PolicyDocument};
use indexmap::IndexMap;
use serde::{Deserialize, Serialize};
use serde_json::Value;
use store::Scope;

/// The longest message, and the longest batch. [SQS quotas: 1 MiB]
pub const LARGEST: usize = 1024 * 1024;
/// [Amazon SQS policy quotas]
const POLICY_SIZE: usize = 8192;
/// Sources that a dead-letter queue can name. [RedriveAllowPolicy]
const MOST_SOURCES: usize = 10;

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Queue {
    pub name: String,
    /// Messages lie under it: a queue of the same name that was there before has none of ours.
    pub id: String,
    /// Those that were given.
    pub attributes: IndexMap<String, String>,
    pub tags: IndexMap<String, String>,
    pub created_at: i64,
    pub modified_at: i64,
    pub purged_at: Option<i64>,
}

/// Attributes with a number: the least, the most, and what it is where nothing is said.
const NUMBERS: [(&str, u32, u32, u32); 6] = [
    ("VisibilityTimeout", 0, 43_200, 30),
    ("MaximumMessageSize", 1024, 1_048_576, 1_048_576),
    ("MessageRetentionPeriod", 60, 1_209_600, 345_600),
    ("DelaySeconds", 0, 900, 0),
    ("ReceiveMessageWaitTimeSeconds", 0, 20, 0),
    ("KmsDataKeyReusePeriodSeconds", 60, 86_400, 300),
];

/// What GetQueueAttributes knows beside what can be set.
const READ_ONLY: [&str; 6] = [
    "QueueArn",
    "ApproximateNumberOfMessages",
    "ApproximateNumberOfMessagesNotVisible",
    "ApproximateNumberOfMessagesDelayed",
    "CreatedTimestamp",
    "LastModifiedTimestamp",
];
const TEXTS: [&str; 4] = ["Policy", "RedrivePolicy", "RedriveAllowPolicy", "KmsMasterKeyId"];
const OF_FIFO: [&str; 4] =
    ["FifoQueue", "ContentBasedDeduplication", "DeduplicationScope", "FifoThroughputLimit"];

/// Whether GetQueueAttributes may be asked for it.
pub fn is_attribute(name: &str) -> bool {
    name == "All"
        || name == "SqsManagedSseEnabled"
        || NUMBERS.iter().any(|(number, ..)| *number == name)
        || READ_ONLY.contains(&name)
        || TEXTS.contains(&name)
        || OF_FIFO.contains(&name)
}

pub fn arn(region: &Region, account: Account, name: &str) -> Arn {
    Arn::new("sqs", region, account, name)
}

/// Of the queue in a scope.
pub fn arn_in(scope: &Scope, name: &str) -> String {
    format!("arn:aws:sqs:{}:{}:{name}", scope.region, scope.account)
}

/// Where too many receives send a message.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Redrive {
    pub target: String,
    pub most_receives: u32,
}

impl Queue {
    pub fn is_fifo(&self) -> bool {
        self.name.ends_with(".fifo")
    }

    /// The value of an attribute that can be set: as given, or by default.
    pub fn effective(&self, name: &str) -> Option<String> {
        if let Some(given) = self.attributes.get(name) {
            return Some(given.clone());
        }
        match name {
            "KmsDataKeyReusePeriodSeconds" if !self.attributes.contains_key("KmsMasterKeyId") => None,
            "SqsManagedSseEnabled" => Some((!self.attributes.contains_key("KmsMasterKeyId")).to_string()),
            "FifoQueue" if self.is_fifo() => Some("true".to_owned()),
            "ContentBasedDeduplication" if self.is_fifo() => Some("false".to_owned()),
            "DeduplicationScope" if self.is_fifo() => Some("queue".to_owned()),
            "FifoThroughputLimit" if self.is_fifo() => Some("perQueue".to_owned()),
            _ => {
                let default = NUMBERS.iter().find(|(number, ..)| *number == name)?.3;
                Some(default.to_string())
            }
        }
    }

    /// A number among the attributes.
    pub fn number(&self, name: &str) -> i64 {
        self.effective(name).and_then(|text| text.parse().ok()).unwrap_or_default()
    }

    pub fn deduplicates_content(&self) -> bool {
        self.attributes.get("ContentBasedDeduplication").is_some_and(|value| value == "true")
    }

    pub fn deduplicates_by_group(&self) -> bool {
        self.attributes.get("DeduplicationScope").is_some_and(|value| value == "messageGroup")
    }

    pub fn redrive(&self) -> Option<Redrive> {
        parse_redrive(self.attributes.get("RedrivePolicy")?).ok()
    }

    /// Sets attributes, all or none of them.
    pub fn set(&mut self, given: IndexMap<String, String>) -> OpResult<()> {
        let both = given.get("SqsManagedSseEnabled").is_some_and(|value| value == "true")
            && given.get("KmsMasterKeyId").is_some_and(|value| !value.is_empty());
        if both {
            return Err(two_encryptions());
        }
        let mut changed = self.attributes.clone();
        for (name, value) in given {
            check_attribute(&name, &value, self.is_fifo())?;
            match (name.as_str(), value.as_str()) {
                (_, "") => drop(changed.shift_remove(&name)),
                ("SqsManagedSseEnabled", on) => {
                    if on == "true" {
                        changed.shift_remove("KmsMasterKeyId");
                        changed.shift_remove("KmsDataKeyReusePeriodSeconds");
                    }
                    changed.insert(name, value);
                }
                ("KmsMasterKeyId", _) => {
                    changed.shift_remove("SqsManagedSseEnabled");
                    changed.insert(name, value);
                }
                _ => drop(changed.insert(name, value)),
            }
        }
        let is = |name: &str, value: &str| changed.get(name).is_some_and(|found| found == value);
        if is("FifoThroughputLimit", "perMessageGroupId") && !is("DeduplicationScope", "messageGroup") {
            let reason = "The value perMessageGroupId is allowed only when the value for DeduplicationScope is messageGroup.";
            return Err(invalid_value("perMessageGroupId", "FifoThroughputLimit", reason));
        }
        self.attributes = changed;
        Ok(())
    }

    /// The attribute in which this queue is not what is asked for.
    pub fn differs(&self, asked: &Self) -> Option<String> {
        let differs = |name: &&String| self.effective(name) != asked.effective(name);
        asked.attributes.keys().find(differs).cloned()
    }

    /// Whether messages of the queue with this ARN may be moved here.
    pub fn lets_redrive_from(&self, source: &str) -> bool {
        let Some(text) = self.attributes.get("RedriveAllowPolicy") else { return true };
        let policy: Value = serde_json::from_str(text).unwrap_or_default();
        match policy["redrivePermission"].as_str() {
            Some("denyAll") => false,
            Some("byQueue") => {
                let sources = policy["sourceQueueArns"].as_array().into_iter().flatten();
                sources.filter_map(Value::as_str).any(|allowed| allowed == source)
            }
            _ => true,
        }
    }
}

/// Letters, digits, hyphens and underscores; those of FIFO queues end in `.fifo`.
pub fn check_name(name: &str, is_fifo: bool) -> OpResult<()> {
    let base = if is_fifo { name.strip_suffix(".fifo").unwrap_or_default() } else { name };
    let fits = !base.is_empty()
        && name.len() <= 80
        && base.bytes().all(|b| b.is_ascii_alphanumeric() || matches!(b, b'-' | b'_'));
    match (fits, is_fifo) {
        (true, _) => Ok(()),
        (false, true) => Err(invalid(
            "The name of a FIFO queue can only include alphanumeric characters, hyphens, or underscores, must end with \
             .fifo suffix and be 1 to 80 in length.",
        )),
        (false, false) => Err(invalid(
            "Can only include alphanumeric characters, hyphens, or underscores. 1 to 80 in length",
        )),
    }
}

fn check_attribute(name: &str, value: &str, is_fifo: bool) -> OpResult<()> {
    let fits = |fits: bool| if fits { Ok(()) } else { Err(bad_attribute(name)) };
    let boolean = matches!(value, "true" | "false");
    if let Some((_, least, most, _)) = NUMBERS.iter().find(|(number, ..)| *number == name) {
        return fits(value.parse::<u32>().is_ok_and(|number| (*least..=*most).contains(&number)));
    }
    match name {
        "SqsManagedSseEnabled" => fits(boolean),
        "Policy" | "RedrivePolicy" | "RedriveAllowPolicy" if value.is_empty() => Ok(()),
        "Policy" => fits(PolicyDocument::parse(value, DocumentKind::Resource, Some(POLICY_SIZE)).is_ok()),
        "KmsMasterKeyId" => Ok(()),
        "RedrivePolicy" => parse_redrive(value).map(drop),
        "RedriveAllowPolicy" => check_redrive_allow(value),
        // A standard queue does not know them, not even as false.
        "FifoQueue" if is_fifo => fits(value == "true"),
        "ContentBasedDeduplication" if is_fifo => fits(boolean),
        "DeduplicationScope" if is_fifo => fits(matches!(value, "queue" | "messageGroup")),
        "FifoThroughputLimit" if is_fifo => fits(matches!(value, "perQueue" | "perMessageGroupId")),
        _ => Err(unknown_attribute(name)),
    }
}

fn parse_redrive(text: &str) -> OpResult<Redrive> {
    let bad = |reason: &str| invalid_value(text, "RedrivePolicy", reason);
    let policy: Value =
        serde_json::from_str(text).map_err(|_| bad("Redrive policy is not a valid JSON map."))?;
    let members = policy.as_object().ok_or_else(|| bad("Redrive policy is not a valid JSON map."))?;
    let missing = |name: &str| bad(&format!("Redrive policy does not contain mandatory attribute: {name}."));
    let target = members.get("deadLetterTargetArn").ok_or_else(|| missing("deadLetterTargetArn"))?;
    let most = members.get("maxReceiveCount").ok_or_else(|| missing("maxReceiveCount"))?;
    if let Some(other) = members.keys().find(|key| *key != "deadLetterTargetArn" && *key != "maxReceiveCount")
    {
        return Err(bad(&format!(
            "Only following attributes are supported: [deadLetterTargetArn, maxReceiveCount], not {other}."
        )));
    }
    let most = most.as_u64().or_else(|| most.as_str()?.parse().ok());
    let most = most.and_then(|most| u32::try_from(most).ok()).filter(|most| (1..=1000).contains(most));
    let most_receives =
        most.ok_or_else(|| bad("Invalid value for maxReceiveCount. Must be between 1 and 1000."))?;
    let target = target.as_str().filter(|text| text.parse::<Arn>().is_ok_and(|arn| arn.service == "sqs"));
    let target = target.ok_or_else(|| bad("Invalid value for deadLetterTargetArn."))?.to_owned();
    Ok(Redrive { target, most_receives })
}

fn check_redrive_allow(text: &str) -> OpResult<()> {
    let bad = |reason: &str| Err(invalid_value(text, "RedriveAllowPolicy", reason));
    let Ok(policy) = serde_json::from_str::<Value>(text) else {
        return bad("Amazon SQS can't create the redrive allow policy, as it’s in an unsupported format.");
    };
    let sources = policy["sourceQueueArns"].as_array();
    match (policy["redrivePermission"].as_str(), sources) {
        (Some("allowAll" | "denyAll"), None) => Ok(()),
        (Some("byQueue"), Some(sources)) if (1..=MOST_SOURCES).contains(&sources.len()) => Ok(()),
        _ => bad("Amazon SQS can't create the redrive allow policy, as it’s in an unsupported format."),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check_set(name: &str, attributes: &[(&str, &str)], expected: &str) {
        let mut queue = Queue { name: name.into(), ..Queue::default() };
        let given = attributes.iter().map(|(k, v)| ((*k).to_owned(), (*v).to_owned())).collect();
        let found = match queue.set(given) {
            Ok(()) => "ok".to_owned(),
            Err(error) => error.message().to_owned(),
        };
        assert!(found.starts_with(expected), "{name} {attributes:?}: {found}");
    }

    #[test]
    fn attributes_are_what_they_can_be() {
        check_set("q", &[("VisibilityTimeout", "0"), ("DelaySeconds", "900")], "ok");
        for (attribute, value) in [
            ("VisibilityTimeout", "43201"),
            ("VisibilityTimeout", "x"),
            ("VisibilityTimeout", ""),
            ("MaximumMessageSize", "1023"),
            ("MessageRetentionPeriod", "59"),
            ("DelaySeconds", "901"),
            ("ReceiveMessageWaitTimeSeconds", "21"),
            ("Policy", "{"),
        ] {
            check_set("q", &[(attribute, value)], &format!("Invalid value for the parameter {attribute}."));
        }
        check_set("q", &[("FifoQueue", "false")], "Unknown Attribute FifoQueue.");
        check_set("q", &[("QueueArn", "x")], "Unknown Attribute QueueArn.");
        check_set("q.fifo", &[("FifoQueue", "true"), ("ContentBasedDeduplication", "true")], "ok");
        check_set("q.fifo", &[("FifoThroughputLimit", "perMessageGroupId")], "Value perMessageGroupId for");
        check_set("q", &[("SqsManagedSseEnabled", "true"), ("KmsMasterKeyId", "k")], "You can use one type");
        check_set("q", &[("RedrivePolicy", "")], "ok");
    }

    #[test]
    fn redrive_policies_say_what_is_missing() {
        let target = "arn:aws:sqs:us-east-1:111111111111:d";
        for most in ["3", "\"3\""] {
            let text = format!(r#"{{"deadLetterTargetArn":"{target}","maxReceiveCount":{most}}}"#);
            assert_eq!(parse_redrive(&text).unwrap(), Redrive { target: target.into(), most_receives: 3 });
        }
        for (text, expected) in [
            ("[]", "Redrive policy is not a valid JSON map."),
            ("{}", "Redrive policy does not contain mandatory attribute: deadLetterTargetArn."),
            (
                r#"{"deadLetterTargetArn":"x"}"#,
                "Redrive policy does not contain mandatory attribute: maxReceiveCount.",
            ),
            (
                r#"{"deadLetterTargetArn":"x","maxReceiveCount":0}"#,
                "Invalid value for maxReceiveCount. Must be between 1 and 1000.",
            ),
            (r#"{"deadLetterTargetArn":"x","maxReceiveCount":1}"#, "Invalid value for deadLetterTargetArn."),
        ] {
            let error = parse_redrive(text).unwrap_err();
            let full = format!("Value {text} for parameter RedrivePolicy is invalid. Reason: {expected}");
            assert_eq!(error.message(), full);
        }
    }

    #[test]
    fn a_key_of_kms_takes_the_place_of_the_queues_own() {
        let mut queue = Queue { name: "q".into(), ..Queue::default() };
        let one = |name: &str, value: &str| IndexMap::from([(name.to_owned(), value.to_owned())]);
        assert_eq!(queue.effective("SqsManagedSseEnabled").as_deref(), Some("true"));
        queue.set(one("KmsMasterKeyId", "alias/aws/sqs")).unwrap();
        assert_eq!(queue.effective("SqsManagedSseEnabled").as_deref(), Some("false"));
        assert_eq!(queue.number("KmsDataKeyReusePeriodSeconds"), 300);
        queue.set(one("SqsManagedSseEnabled", "true")).unwrap();
        assert_eq!(queue.effective("KmsMasterKeyId"), None);
    }

    #[test]
    fn names_keep_to_the_rule() {
        let long = "a".repeat(80);
        for (name, is_fifo, fits) in [
            ("a-B_1", false, true),
            (long.as_str(), false, true),
            ("", false, false),
            ("a.fifo", false, false),
            ("a.fifo", true, true),
            ("a", true, false),
            (".fifo", true, false),
            ("a b", false, false),
        ] {
            assert_eq!(check_name(name, is_fifo).is_ok(), fits, "{name}");
        }
        assert!(check_name(&"a".repeat(81), false).is_err());
    }
}
