//! What a message says: its body and attributes, how long it is, and the digests by which clients check it.

use super::error::{characters, invalid, invalid_value, missing, no_lists};
use super::queue::{LARGEST, Queue};
use crate::OpResult;
use aws::sqs::{MessageAttributeValue, MessageSystemAttributeValue};
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use indexmap::IndexMap;
use md5::{Digest, Md5};
use serde::{Deserialize, Serialize};
use sha2::Sha256;

/// [Amazon SQS message quotas]
const MOST_ATTRIBUTES: usize = 10;
/// Of deduplication ids, group ids and attempt ids.
const LONGEST_ID: usize = 128;

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Content {
    pub body: String,
    pub attributes: IndexMap<String, Attribute>,
    pub trace_header: Option<String>,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Attribute {
    pub data_type: String,
    pub value: Value,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Value {
    Text(String),
    /// In base64.
    Binary(String),
}

impl Attribute {
    fn bytes(&self) -> (u8, Vec<u8>) {
        match &self.value {
            Value::Text(text) => (1, text.as_bytes().to_vec()),
            Value::Binary(base64) => (2, STANDARD.decode(base64).unwrap_or_default()),
        }
    }

    pub fn shown(&self) -> MessageAttributeValue {
        let (string_value, binary_value) = match &self.value {
            Value::Text(text) => (Some(text.clone()), None),
            Value::Binary(_) => (None, Some(self.bytes().1.into())),
        };
        MessageAttributeValue {
            string_value,
            binary_value,
            data_type: self.data_type.clone(),
            ..Default::default()
        }
    }
}

pub fn md5_of(text: &str) -> String {
    hex::encode(Md5::digest(text))
}

/// Over the attributes in the order of their names; each name, type and value with its length before it.
/// [Calculating the MD5 message digest for message attributes]
pub fn md5_of_attributes<'a>(
    attributes: impl IntoIterator<Item = (&'a String, &'a Attribute)>,
) -> Option<String> {
    let mut sorted: Vec<_> = attributes.into_iter().collect();
    if sorted.is_empty() {
        return None;
    }
    sorted.sort_unstable_by_key(|(name, _)| name.as_str());
    let mut digest = Md5::new();
    let sized = |bytes: &[u8]| {
        let length = u32::try_from(bytes.len()).unwrap_or(u32::MAX).to_be_bytes();
        [length.as_slice(), bytes].concat()
    };
    for (name, attribute) in sorted {
        let (kind, value) = attribute.bytes();
        digest.update(sized(name.as_bytes()));
        digest.update(sized(attribute.data_type.as_bytes()));
        digest.update([kind]);
        digest.update(sized(&value));
    }
    Some(hex::encode(digest.finalize()))
}

impl Content {
    pub fn new(
        body: String,
        attributes: Option<IndexMap<String, MessageAttributeValue>>,
        system: Option<IndexMap<String, MessageSystemAttributeValue>>,
    ) -> OpResult<Self> {
        if body.is_empty() {
            return Err(missing("MessageBody"));
        }
        if !body.chars().all(is_allowed) {
            return Err(characters());
        }
        let attributes = attributes.unwrap_or_default();
        if attributes.len() > MOST_ATTRIBUTES {
            let count = attributes.len();
            return Err(invalid(format!(
                "Number of message attributes [{count}] exceeds the allowed maximum [{MOST_ATTRIBUTES}]."
            )));
        }
        let attributes = attributes.into_iter().map(|(name, value)| {
            let attribute = attribute(&name, value)?;
            Ok((name, attribute))
        });
        let attributes = attributes.collect::<OpResult<_>>()?;
        Ok(Self { body, attributes, trace_header: trace_header(system)? })
    }

    /// What counts towards the limits: the body, and names, types and values of attributes.
    pub fn size(&self) -> usize {
        let attributes = self.attributes.iter();
        let sizes =
            attributes.map(|(name, value)| name.len() + value.data_type.len() + value.bytes().1.len());
        self.body.len() + sizes.sum::<usize>()
    }

    pub fn check_size(&self, queue: &Queue) -> OpResult<()> {
        let most = usize::try_from(queue.number("MaximumMessageSize")).unwrap_or(LARGEST);
        if self.size() <= most {
            return Ok(());
        }
        Err(invalid(format!(
            "One or more parameters are invalid. Reason: Message must be shorter than {most} bytes."
        )))
    }

    pub fn md5_of_system_attributes(&self) -> Option<String> {
        let text = self.trace_header.clone()?;
        let attribute = Attribute { data_type: "String".to_owned(), value: Value::Text(text) };
        md5_of_attributes([(&"AWSTraceHeader".to_owned(), &attribute)])
    }
}

/// Whether a list is there: some clients write those that they don't use, too.
fn is_given<T>(list: Option<&[T]>) -> bool {
    list.is_some_and(|values| !values.is_empty())
}

/// The characters of XML 1.0.
fn is_allowed(c: char) -> bool {
    matches!(c, '\t' | '\n' | '\r' | '\u{20}'..='\u{D7FF}' | '\u{E000}'..='\u{FFFD}' | '\u{10000}'..='\u{10FFFF}')
}

fn trace_header(system: Option<IndexMap<String, MessageSystemAttributeValue>>) -> OpResult<Option<String>> {
    let mut header = None;
    for (name, value) in system.unwrap_or_default() {
        if is_given(value.string_list_values.as_deref()) || is_given(value.binary_list_values.as_deref()) {
            return Err(no_lists());
        }
        if name != "AWSTraceHeader" || value.data_type != "String" {
            return Err(invalid(format!("Message system attribute name '{name}' is invalid.")));
        }
        header = value.string_value;
    }
    Ok(header)
}

fn attribute(name: &str, given: MessageAttributeValue) -> OpResult<Attribute> {
    check_attribute_name(name)?;
    if is_given(given.string_list_values.as_deref()) || is_given(given.binary_list_values.as_deref()) {
        return Err(no_lists());
    }
    let data_type = given.data_type;
    let kind = data_type.split('.').next().unwrap_or_default();
    if !matches!(kind, "String" | "Number" | "Binary") || data_type.len() > 256 {
        return Err(invalid(format!(
            "The type of message (user) attribute '{name}' is invalid. You must use only the following supported type \
             prefixes: Binary, Number, String."
        )));
    }
    let empty = || {
        invalid(format!("Message (user) attribute '{name}' must contain a non-empty value of type '{kind}'."))
    };
    if kind == "Binary" {
        let bytes = given.binary_value.filter(|bytes| !bytes.is_empty()).ok_or_else(empty)?;
        return Ok(Attribute { data_type, value: Value::Binary(STANDARD.encode(bytes)) });
    }
    let text = given.string_value.filter(|text| !text.is_empty()).ok_or_else(empty)?;
    if !text.chars().all(is_allowed) {
        return Err(characters());
    }
    if kind == "Number" && text.parse::<f64>().map_or(true, |number| !number.is_finite()) {
        return Err(invalid(format!(
            "Can't cast the value of message (user) attribute '{name}' to a number."
        )));
    }
    Ok(Attribute { data_type, value: Value::Text(text) })
}

fn check_attribute_name(name: &str) -> OpResult<()> {
    let lower = name.to_ascii_lowercase();
    if lower.starts_with("aws.") || lower.starts_with("amazon.") {
        return Err(invalid(format!(
            "Message (user) attribute name '{name}' cannot start with the reserved prefixes AWS. or Amazon."
        )));
    }
    let fits = !name.is_empty()
        && name.len() <= 256
        && name.bytes().all(|b| b.is_ascii_alphanumeric() || matches!(b, b'_' | b'-' | b'.'))
        && !name.starts_with('.')
        && !name.ends_with('.')
        && !name.contains("..");
    if fits { Ok(()) } else { Err(invalid(format!("Message (user) attribute name '{name}' is invalid."))) }
}

/// Letters, digits and ASCII's punctuation.
fn is_id(text: &str) -> bool {
    !text.is_empty() && text.len() <= LONGEST_ID && text.bytes().all(|b| b.is_ascii_graphic())
}

/// An id of a request, if it is one.
pub fn check_id(text: &str, parameter: &str) -> OpResult<()> {
    if is_id(text) {
        return Ok(());
    }
    let reason = format!(
        "{parameter} can only include alphanumeric and punctuation characters. 1 to {LONGEST_ID} in length."
    );
    Err(invalid_value(text, parameter, &reason))
}

/// The group and the deduplication id of a message, as its queue has them.
pub fn ids(
    queue: &Queue,
    body: &str,
    group: Option<String>,
    deduplication: Option<String>,
) -> OpResult<(Option<String>, Option<String>)> {
    if let Some(group) = &group {
        check_id(group, "MessageGroupId")?;
    }
    if let Some(id) = &deduplication {
        check_id(id, "MessageDeduplicationId")?;
    }
    match (queue.is_fifo(), group, deduplication) {
        (false, _, Some(id)) => Err(invalid_value(
            id,
            "MessageDeduplicationId",
            "The request includes a parameter that is not valid for this queue type.",
        )),
        (false, group, None) => Ok((group, None)),
        (true, None, _) => Err(missing("MessageGroupId")),
        (true, group, Some(id)) => Ok((group, Some(id))),
        (true, group, None) if queue.deduplicates_content() => {
            Ok((group, Some(hex::encode(Sha256::digest(body)))))
        }
        (true, Some(_), None) => Err(invalid(
            "The queue should either have ContentBasedDeduplication enabled or MessageDeduplicationId provided explicitly",
        )),
    }
}

/// Whether an attribute is asked for: by its name, by the beginning of it, or as one of all.
pub fn is_asked_for(asked: &[String], name: &str) -> bool {
    asked.iter().any(|asked| match asked.as_str() {
        "All" | ".*" => true,
        asked => asked == name || asked.strip_suffix(".*").is_some_and(|prefix| name.starts_with(prefix)),
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn text(data_type: &str, value: &str) -> MessageAttributeValue {
        MessageAttributeValue {
            string_value: Some(value.into()),
            data_type: data_type.into(),
            ..Default::default()
        }
    }

    fn content(attributes: &[(&str, MessageAttributeValue)]) -> OpResult<Content> {
        let attributes = attributes.iter().map(|(name, value)| ((*name).to_owned(), value.clone()));
        Content::new("body".into(), Some(attributes.collect()), None)
    }

    /// Digests as clients compute them, from the description of the algorithm.
    #[test]
    fn digests_are_those_of_clients() {
        assert_eq!(md5_of("hello"), "5d41402abc4b2a76b9719d911017c592");
        let binary = MessageAttributeValue {
            binary_value: Some(vec![1, 2, 3].into()),
            data_type: "Binary".into(),
            ..Default::default()
        };
        let made = content(&[("b", text("Number", "1")), ("a", text("String", "x")), ("c", binary)]).unwrap();
        let mut bytes = Vec::new();
        for part in [b"a".as_slice(), b"String"] {
            bytes.extend([0, 0, 0, u8::try_from(part.len()).unwrap()]);
            bytes.extend(part);
        }
        bytes.extend([1, 0, 0, 0, 1, b'x']);
        bytes.extend(b"\0\0\0\x01b\0\0\0\x06Number\x01\0\0\0\x011");
        bytes.extend(b"\0\0\0\x01c\0\0\0\x06Binary\x02\0\0\0\x03\x01\x02\x03");
        assert_eq!(md5_of_attributes(&made.attributes), Some(hex::encode(Md5::digest(bytes))));
        assert_eq!(md5_of_attributes(&IndexMap::new()), None);
        assert_eq!(made.size(), 4 + 8 + 8 + 10);
    }

    #[test]
    fn attributes_that_are_none() {
        for (name, value, expected) in [
            ("a", text("Text", "x"), "The type of message (user) attribute 'a' is invalid."),
            (
                "a",
                text("String", ""),
                "Message (user) attribute 'a' must contain a non-empty value of type 'String'.",
            ),
            ("a", text("Number", "x"), "Can't cast the value of message (user) attribute 'a' to a number."),
            ("AWS.a", text("String", "x"), "Message (user) attribute name 'AWS.a' cannot start with"),
            ("a..b", text("String", "x"), "Message (user) attribute name 'a..b' is invalid."),
            (
                "a",
                text("Binary", "x"),
                "Message (user) attribute 'a' must contain a non-empty value of type 'Binary'.",
            ),
        ] {
            let error = content(&[(name, value)]).unwrap_err();
            assert!(error.message().starts_with(expected), "{name}: {error}");
        }
        assert!(content(&[("a.b", text("Number.int", "-1.5"))]).is_ok());
        let list =
            MessageAttributeValue { string_list_values: Some(vec!["y".into()]), ..text("String", "x") };
        assert_eq!(content(&[("a", list)]).unwrap_err().code(), "UnsupportedOperation");
        assert!(Content::new("\u{1}".into(), None, None).is_err());
    }

    #[test]
    fn ids_are_as_the_queue_wants_them() {
        let standard = Queue { name: "q".into(), ..Queue::default() };
        let mut fifo = Queue { name: "q.fifo".into(), ..Queue::default() };
        let some = |text: &str| Some(text.to_owned());
        assert_eq!(ids(&standard, "b", some("g"), None).unwrap(), (some("g"), None));
        assert!(ids(&standard, "b", None, some("d")).is_err());
        assert_eq!(
            ids(&fifo, "b", None, some("d")).unwrap_err().message(),
            "The request must contain the parameter MessageGroupId."
        );
        assert!(
            ids(&fifo, "b", some("g"), None).unwrap_err().message().starts_with("The queue should either")
        );
        assert!(ids(&fifo, "b", some("g g"), some("d")).is_err());
        fifo.attributes.insert("ContentBasedDeduplication".into(), "true".into());
        let sum = "3e23e8160039594a33894f6564e1b1348bbd7a0088d42c4acb73eeaed59c009d";
        assert_eq!(ids(&fifo, "b", some("g"), None).unwrap(), (some("g"), some(sum)));
    }

    #[test]
    fn attributes_are_asked_for_by_prefix() {
        let asked = |asked: &[&str], name| {
            is_asked_for(&asked.iter().map(|s| (*s).to_owned()).collect::<Vec<_>>(), name)
        };
        assert!(asked(&["All"], "x") && asked(&[".*"], "x") && asked(&["x"], "x") && asked(&["x.*"], "x.y"));
        assert!(!asked(&[], "x") && !asked(&["y"], "x") && !asked(&["x"], "x.y"));
    }
}
