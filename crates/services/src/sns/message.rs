//! A message: what may be published, and how it looks to each kind of subscriber. [Parsing message formats]

use super::signature::Signer;
use super::topic::{Topic, invalid};
use crate::OpResult;
use aws::sns::MessageAttributeValue;
use aws::{Timestamp, sqs};
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use indexmap::IndexMap;
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value, json};
use sha2::{Digest, Sha256};

/// [SNS quotas: 256 KiB, the attributes counted]
pub const LARGEST: usize = 256 * 1024;
const LONGEST_SUBJECT: usize = 100;

#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Message {
    pub id: String,
    /// `Notification`, or what asks a subscriber whether it wants any.
    pub kind: Kind,
    pub topic_arn: String,
    pub subject: Option<String>,
    /// The same for all, or by protocol with `default`.
    pub text: Text,
    pub attributes: IndexMap<String, Attribute>,
    pub at: Timestamp,
    pub group: Option<String>,
    pub deduplication: Option<String>,
    pub sequence: Option<String>,
    /// `1` or `2`, as the topic has it.
    pub signature_version: String,
}

/// What of a message is for nobody but its subscriber.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Words {
    kind: Kind,
    subject: Option<String>,
    text: Text,
    attributes: IndexMap<String, Attribute>,
}

#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub enum Kind {
    #[default]
    Notification,
    Confirmation {
        token: String,
    },
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Text {
    Plain(String),
    ByProtocol(IndexMap<String, String>),
}

impl Default for Text {
    fn default() -> Self {
        Self::Plain(String::new())
    }
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Attribute {
    pub data_type: String,
    /// A text, or base64 of what is binary.
    pub value: String,
}

impl Attribute {
    fn is_binary(&self) -> bool {
        self.data_type.starts_with("Binary")
    }
}

/// Where a subscriber finds us.
pub struct Links {
    pub base: String,
    pub subscription_arn: String,
}

/// A request to publish, checked.
pub struct Draft {
    pub subject: Option<String>,
    pub text: Text,
    pub attributes: IndexMap<String, Attribute>,
    pub group: Option<String>,
    pub deduplication: Option<String>,
}

/// What of a request is a message.
pub struct Given {
    pub message: String,
    pub subject: Option<String>,
    pub structure: Option<String>,
    pub attributes: Option<IndexMap<String, MessageAttributeValue>>,
    pub group: Option<String>,
    pub deduplication: Option<String>,
}

impl Draft {
    pub fn new(topic: &Topic, given: Given) -> OpResult<Self> {
        if given.message.is_empty() {
            return Err(invalid("Empty message"));
        }
        let attributes = attributes(given.attributes.clone().unwrap_or_default())?;
        let sizes = attributes.iter().map(|(name, a)| name.len() + a.data_type.len() + a.value.len());
        if given.message.len() + sizes.sum::<usize>() > LARGEST {
            return Err(invalid("Message too long"));
        }
        if given.subject.as_deref().is_some_and(|subject| !is_subject(subject)) {
            return Err(invalid("Subject"));
        }
        let (group, deduplication) = ids(topic, &given)?;
        let text = match given.structure.as_deref() {
            None => Text::Plain(given.message),
            Some("json") => by_protocol(&given.message)?,
            Some(_) => return Err(invalid("MessageStructure")),
        };
        Ok(Self { subject: given.subject, text, attributes, group, deduplication })
    }
}

/// ASCII in one line.
fn is_subject(subject: &str) -> bool {
    !subject.is_empty()
        && subject.len() <= LONGEST_SUBJECT
        && !subject.starts_with(char::is_whitespace)
        && subject.bytes().all(|b| b.is_ascii() && !b.is_ascii_control())
}

fn is_id(text: &str) -> bool {
    !text.is_empty() && text.len() <= 128 && text.bytes().all(|b| b.is_ascii_graphic())
}

fn ids(topic: &Topic, given: &Given) -> OpResult<(Option<String>, Option<String>)> {
    let (group, id) = (given.group.clone(), given.deduplication.clone());
    if let Some(bad) = [&group, &id].into_iter().flatten().find(|text| !is_id(text)) {
        return Err(invalid(format!("{bad} Reason: ids have 1 to 128 letters, digits and marks")));
    }
    match (topic.is_fifo(), group, id) {
        (false, _, Some(_)) => Err(invalid(
            "MessageDeduplicationId Reason: The request includes MessageDeduplicationId parameter that is not valid for \
             this topic type",
        )),
        (false, group, None) => Ok((group, None)),
        (true, None, _) => Err(invalid("The MessageGroupId parameter is required for FIFO topics")),
        (true, group, Some(id)) => Ok((group, Some(id))),
        (true, group, None) if topic.deduplicates_content() => {
            Ok((group, Some(hex::encode(Sha256::digest(&given.message)))))
        }
        (true, Some(_), None) => Err(invalid(
            "The topic should either have ContentBasedDeduplication enabled or MessageDeduplicationId provided explicitly",
        )),
    }
}

fn by_protocol(message: &str) -> OpResult<Text> {
    let unreadable = || invalid("Message Structure - JSON message body failed to parse");
    let texts: Map<String, Value> = serde_json::from_str(message).map_err(|_| unreadable())?;
    if !texts.get("default").is_some_and(Value::is_string) {
        return Err(invalid("Message Structure - No default entry in JSON message body"));
    }
    let texts = texts.into_iter().filter_map(|(protocol, text)| Some((protocol, text.as_str()?.to_owned())));
    Ok(Text::ByProtocol(texts.collect()))
}

fn attributes(given: IndexMap<String, MessageAttributeValue>) -> OpResult<IndexMap<String, Attribute>> {
    given.into_iter().map(|(name, value)| Ok((name.clone(), attribute(&name, value)?))).collect()
}

fn attribute(name: &str, given: MessageAttributeValue) -> OpResult<Attribute> {
    let kind = given.data_type.split('.').next().unwrap_or_default().to_owned();
    let empty = || {
        invalid(format!(
            "The message attribute '{name}' must contain non-empty message attribute value for message attribute type \
             '{}'.",
            given.data_type
        ))
    };
    let value = match kind.as_str() {
        "Binary" => STANDARD
            .encode(given.binary_value.as_deref().filter(|bytes| !bytes.is_empty()).ok_or_else(empty)?),
        "String" | "Number" => {
            given.string_value.clone().filter(|text| !text.is_empty()).ok_or_else(empty)?
        }
        _ => {
            return Err(invalid(format!(
                "The message attribute '{name}' has an invalid message attribute type, the set of supported type prefixes is \
                 Binary, Number, and String."
            )));
        }
    };
    let is_number = |text: &str| text.parse::<f64>().is_ok_and(f64::is_finite);
    if kind == "Number" && !is_number(&value) {
        return Err(invalid(format!("Could not cast message attribute '{name}' value to number.")));
    }
    if given.data_type == "String.Array" && serde_json::from_str::<Vec<Value>>(&value).is_err() {
        return Err(invalid(format!(
            "The message attribute '{name}' is no JSON array, as String.Array has to be."
        )));
    }
    Ok(Attribute { data_type: given.data_type, value })
}

impl Message {
    /// Leaves nothing of what it says.
    pub fn take_words(&mut self) -> Words {
        Words {
            kind: std::mem::take(&mut self.kind),
            subject: self.subject.take(),
            text: std::mem::take(&mut self.text),
            attributes: std::mem::take(&mut self.attributes),
        }
    }

    #[must_use]
    pub fn with_words(self, words: Words) -> Self {
        let Words { kind, subject, text, attributes } = words;
        Self { kind, subject, text, attributes, ..self }
    }

    /// The text for subscribers of a protocol.
    pub fn text_for(&self, protocol: &str) -> &str {
        match &self.text {
            Text::Plain(text) => text,
            Text::ByProtocol(texts) => {
                texts.get(protocol).or_else(|| texts.get("default")).map_or("", String::as_str)
            }
        }
    }

    pub fn type_name(&self) -> &'static str {
        match self.kind {
            Kind::Notification => "Notification",
            Kind::Confirmation { .. } => "SubscriptionConfirmation",
        }
    }

    /// What filters on attributes look at.
    pub fn attributes_as_json(&self) -> Value {
        let values = self.attributes.iter().filter(|(_, a)| !a.is_binary()).map(|(name, a)| {
            let parsed = matches!(a.data_type.as_str(), "String.Array") || a.data_type.starts_with("Number");
            let value = parsed.then(|| serde_json::from_str(&a.value).ok()).flatten();
            (name.clone(), value.unwrap_or_else(|| Value::from(a.value.as_str())))
        });
        Value::Object(values.collect())
    }

    pub fn sqs_attributes(&self) -> IndexMap<String, sqs::MessageAttributeValue> {
        let attributes = self.attributes.iter().map(|(name, attribute)| {
            let binary = attribute.is_binary();
            let value = sqs::MessageAttributeValue {
                string_value: (!binary).then(|| attribute.value.clone()),
                binary_value: binary.then(|| STANDARD.decode(&attribute.value).unwrap_or_default().into()),
                data_type: attribute.data_type.clone(),
                ..Default::default()
            };
            (name.clone(), value)
        });
        attributes.collect()
    }

    fn timestamp(&self) -> String {
        self.at.to_iso8601_millis()
    }

    fn subscribe_url(&self, links: &Links, token: &str) -> String {
        let topic = percent(&self.topic_arn);
        format!(
            "{}/?Action=ConfirmSubscription&Version=2010-03-31&TopicArn={topic}&Token={token}",
            links.base
        )
    }

    fn unsubscribe_url(links: &Links) -> String {
        let subscription = percent(&links.subscription_arn);
        format!("{}/?Action=Unsubscribe&Version=2010-03-31&SubscriptionArn={subscription}", links.base)
    }

    /// The lines that are signed. [Verifying the signatures of Amazon SNS messages]
    pub fn signed_text(&self, protocol: &str, links: &Links) -> String {
        let message = self.shown_text(protocol);
        let mut lines = vec![("Message", message), ("MessageId", self.id.clone())];
        match &self.kind {
            Kind::Confirmation { token } => {
                lines.push(("SubscribeURL", self.subscribe_url(links, token)));
                lines.push(("Timestamp", self.timestamp()));
                lines.push(("Token", token.clone()));
            }
            Kind::Notification => {
                lines.extend(self.subject.clone().map(|subject| ("Subject", subject)));
                lines.push(("Timestamp", self.timestamp()));
            }
        }
        lines.push(("TopicArn", self.topic_arn.clone()));
        lines.push(("Type", self.type_name().to_owned()));
        lines.into_iter().flat_map(|(name, value)| [name.to_owned(), value]).map(|line| line + "\n").collect()
    }

    fn shown_text(&self, protocol: &str) -> String {
        match self.kind {
            Kind::Notification => self.text_for(protocol).to_owned(),
            Kind::Confirmation { .. } => format!(
                "You have chosen to subscribe to the topic {}.\nTo confirm the subscription, visit the SubscribeURL included in \
                 this message.",
                self.topic_arn
            ),
        }
    }

    /// The members of the envelope, in AWS's order.
    fn members(
        &self,
        protocol: &str,
        links: &Links,
        signer: &Signer,
    ) -> OpResult<Vec<(&'static str, Value)>> {
        let mut members =
            vec![("Type", Value::from(self.type_name())), ("MessageId", self.id.as_str().into())];
        members.extend(self.sequence.as_deref().map(|sequence| ("SequenceNumber", sequence.into())));
        if let Kind::Confirmation { token } = &self.kind {
            members.push(("Token", token.as_str().into()));
        }
        members.push(("TopicArn", self.topic_arn.as_str().into()));
        members.extend(self.subject.as_deref().map(|subject| ("Subject", subject.into())));
        members.push(("Message", self.shown_text(protocol).into()));
        if let Kind::Confirmation { token } = &self.kind {
            members.push(("SubscribeURL", self.subscribe_url(links, token).into()));
        }
        let signature = signer.sign(&self.signature_version, &self.signed_text(protocol, links))?;
        members.push(("Timestamp", self.timestamp().into()));
        members.push(("SignatureVersion", self.signature_version.as_str().into()));
        members.push(("Signature", signature.into()));
        members.push(("SigningCertURL", signer.certificate_url(&links.base).into()));
        if self.kind == Kind::Notification {
            members.push(("UnsubscribeURL", Self::unsubscribe_url(links).into()));
        }
        if !self.attributes.is_empty() {
            members.push(("MessageAttributes", self.shown_attributes()));
        }
        Ok(members)
    }

    fn shown_attributes(&self) -> Value {
        let shown = |(name, a): (&String, &Attribute)| {
            (name.clone(), json!({ "Type": a.data_type, "Value": a.value }))
        };
        Value::Object(self.attributes.iter().map(shown).collect())
    }

    /// The envelope that queues and web servers get.
    pub fn envelope(&self, protocol: &str, links: &Links, signer: &Signer) -> OpResult<String> {
        let members = self.members(protocol, links, signer)?;
        let lines: Vec<String> = members
            .into_iter()
            .map(|(name, value)| match value {
                Value::Object(attributes) => {
                    let inner: Vec<String> = attributes
                        .into_iter()
                        .map(|(key, value)| format!("    {} : {value}", Value::from(key)))
                        .collect();
                    format!("  \"{name}\" : {{\n{}\n  }}", inner.join(",\n"))
                }
                value => format!("  \"{name}\" : {value}"),
            })
            .collect();
        Ok(format!("{{\n{}\n}}", lines.join(",\n")))
    }

    /// The event that functions get.
    pub fn lambda_event(&self, links: &Links, signer: &Signer) -> OpResult<Value> {
        let mut sns = Map::new();
        for (name, value) in self.members("lambda", links, signer)? {
            let name = match name {
                "SigningCertURL" => "SigningCertUrl",
                "UnsubscribeURL" => "UnsubscribeUrl",
                "SubscribeURL" => "SubscribeUrl",
                name => name,
            };
            sns.insert(name.to_owned(), value);
        }
        sns.entry("Subject").or_insert(Value::Null);
        sns.entry("MessageAttributes").or_insert_with(|| json!({}));
        Ok(json!({ "Records": [{
            "EventSource": "aws:sns",
            "EventVersion": "1.0",
            "EventSubscriptionArn": links.subscription_arn,
            "Sns": sns,
        }] }))
    }
}

fn percent(text: &str) -> String {
    percent_encoding::utf8_percent_encode(text, percent_encoding::NON_ALPHANUMERIC)
        .to_string()
        .replace("%2D", "-")
        .replace("%5F", "_")
        .replace("%2E", ".")
        .replace("%3A", ":")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn topic(name: &str, content: bool) -> Topic {
        let mut attributes = IndexMap::new();
        if name.ends_with(".fifo") {
            attributes.insert("FifoTopic".to_owned(), "true".to_owned());
            attributes.insert("ContentBasedDeduplication".to_owned(), content.to_string());
        }
        Topic::new(name.into(), attributes).unwrap()
    }

    fn given(message: &str) -> Given {
        Given {
            message: message.into(),
            subject: None,
            structure: None,
            attributes: None,
            group: None,
            deduplication: None,
        }
    }

    fn check_refused(topic: &Topic, given: Given, expected: &str) {
        let error = Draft::new(topic, given).err().expect("it is refused");
        assert!(error.message().starts_with(&format!("Invalid parameter: {expected}")), "{error}");
    }

    #[test]
    fn what_can_be_published() {
        let standard = topic("t", false);
        assert!(Draft::new(&standard, given("x")).is_ok());
        check_refused(&standard, given(""), "Empty message");
        check_refused(&standard, given(&"x".repeat(LARGEST + 1)), "Message too long");
        for subject in ["", " x", "a\nb", "é", &"x".repeat(101)] {
            check_refused(&standard, Given { subject: Some(subject.into()), ..given("x") }, "Subject");
        }
        let json = |text: &str| Given { structure: Some("json".into()), ..given(text) };
        check_refused(&standard, json("{"), "Message Structure - JSON message body failed to parse");
        check_refused(&standard, json("{}"), "Message Structure - No default entry in JSON message body");
        let text = Draft::new(&standard, json(r#"{"default":"d","sqs":"q"}"#)).unwrap().text;
        let message = Message { text, ..Message::default() };
        assert_eq!((message.text_for("sqs"), message.text_for("lambda")), ("q", "d"));
        let id = Given { deduplication: Some("d".into()), ..given("x") };
        check_refused(&standard, id, "MessageDeduplicationId Reason");
        let group = || Given { group: Some("g".into()), ..given("x") };
        check_refused(&topic("t.fifo", false), given("x"), "The MessageGroupId parameter is required");
        check_refused(&topic("t.fifo", false), group(), "The topic should either have");
        let made = Draft::new(&topic("t.fifo", true), group()).unwrap();
        assert_eq!(made.deduplication.map(|id| id.len()), Some(64));
    }

    #[test]
    fn what_is_signed_is_in_lines() {
        let links = Links { base: "http://h".into(), subscription_arn: "arn:s".into() };
        let message = Message {
            id: "i".into(),
            topic_arn: "arn:t".into(),
            subject: Some("s".into()),
            text: Text::Plain("m".into()),
            at: Timestamp::from_millis(0),
            ..Message::default()
        };
        assert_eq!(
            message.signed_text("sqs", &links),
            "Message\nm\nMessageId\ni\nSubject\ns\nTimestamp\n1970-01-01T00:00:00.000Z\nTopicArn\narn:t\nType\nNotification\n"
        );
        let asked = Message { kind: Kind::Confirmation { token: "k".into() }, ..message };
        let text = asked.signed_text("http", &links);
        assert!(text.contains("\nSubscribeURL\nhttp://h/?Action=ConfirmSubscription&Version=2010-03-31&TopicArn=arn:t&Token=k\nTimestamp\n"), "{text}");
    }

    #[test]
    fn attributes_are_filtered_as_what_they_are() {
        let of =
            |data_type: &str, value: &str| Attribute { data_type: data_type.into(), value: value.into() };
        let attributes = IndexMap::from([
            ("s".to_owned(), of("String", "1")),
            ("n".to_owned(), of("Number", "1.5")),
            ("a".to_owned(), of("String.Array", r#"["x",1]"#)),
            ("b".to_owned(), of("Binary", "AA==")),
        ]);
        let message = Message { attributes, ..Message::default() };
        assert_eq!(message.attributes_as_json(), json!({ "s": "1", "n": 1.5, "a": ["x", 1] }));
    }
}
