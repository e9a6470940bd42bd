//! What subscribers alone may read, as rows keep it. A message is sealed while it is under way, and gone when it has arrived:
//! a delivery's row stays for ever; what was said in it must not. What confirms a subscription is sealed.
//!
//! Rows of before this was so are read as they are. Deliveries that were under way are forgotten when they end; those that
//! had ended keep their message in the clear, since an execution that has ended is not written any more.

use super::message::{Message, Words};
use crate::OpResult;
use serde::{Deserialize, Serialize};
use store::{Sealed, Sealer};

const PURPOSE: &str = "sns-message";

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Parcel {
    /// Without its words, but while it is open.
    pub message: Message,
    #[serde(default)]
    words: Option<Sealed>,
}

impl Parcel {
    pub fn seal(sealer: &Sealer, mut message: Message) -> OpResult<Self> {
        let words = serde_json::to_vec(&message.take_words())?;
        Ok(Self { message, words: Some(sealer.seal(PURPOSE, &words)) })
    }

    /// The message with its words, in memory.
    pub fn open(&self, sealer: &Sealer) -> OpResult<Message> {
        let Some(sealed) = &self.words else { return Ok(self.message.clone()) };
        let words: Words = serde_json::from_slice(&sealer.open_sealed(PURPOSE, sealed)?)?;
        Ok(self.message.clone().with_words(words))
    }

    /// As a test has it: nothing is sealed.
    #[cfg(test)]
    pub fn plain(message: Message) -> Self {
        Self { message, words: None }
    }

    pub fn forget(&mut self) {
        self.message.take_words();
        self.words = None;
    }
}

const TOKEN_PURPOSE: &str = "sns-token";

/// What confirms a subscription.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(untagged)]
pub enum Token {
    Sealed {
        sealed: Sealed,
    },
    /// In rows of before.
    Plain(String),
}

impl Token {
    pub fn seal(sealer: &Sealer, token: &str) -> Self {
        Self::Sealed { sealed: sealer.seal(TOKEN_PURPOSE, token.as_bytes()) }
    }

    pub fn open(&self, sealer: &Sealer) -> OpResult<String> {
        match self {
            Self::Sealed { sealed } => {
                Ok(String::from_utf8_lossy(&sealer.open_sealed(TOKEN_PURPOSE, sealed)?).into_owned())
            }
            Self::Plain(token) => Ok(token.clone()),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::super::message::{Attribute, Kind, Text};
    use super::*;

    fn message() -> Message {
        let attribute = Attribute { data_type: "String".into(), value: "w4".into() };
        Message {
            id: "i".into(),
            kind: Kind::Confirmation { token: "w1".into() },
            subject: Some("w2".into()),
            text: Text::Plain("w3".into()),
            attributes: [("w5".to_owned(), attribute)].into_iter().collect(),
            ..Message::default()
        }
    }

    #[test]
    fn words_are_sealed_then_gone() {
        let directory = tempfile::tempdir().unwrap();
        let store = store::Store::open(&directory.path().join("data")).unwrap();
        let mut parcel = Parcel::seal(store.sealer(), message()).unwrap();
        let row = serde_json::to_string(&parcel).unwrap();
        for word in ["w1", "w2", "w3", "w4", "w5"] {
            assert!(!row.contains(&format!("\"{word}\"")), "{row}");
        }
        let parcel_read: Parcel = serde_json::from_str(&row).unwrap();
        assert_eq!(parcel_read.open(store.sealer()).unwrap(), message());
        parcel.forget();
        assert_eq!(parcel, Parcel::plain(Message { id: "i".into(), ..Message::default() }));
    }

    #[test]
    fn tokens_are_sealed() {
        let directory = tempfile::tempdir().unwrap();
        let store = store::Store::open(&directory.path().join("data")).unwrap();
        let token = Token::seal(store.sealer(), "w1");
        let row = serde_json::to_string(&token).unwrap();
        assert!(!row.contains("w1"), "{row}");
        for (row, expected) in [(row.as_str(), "w1"), (r#""of-before""#, "of-before")] {
            let token: Token = serde_json::from_str(row).unwrap();
            assert_eq!(token.open(store.sealer()).unwrap(), expected, "{row}");
        }
    }

    /// A delivery as a server wrote it that sealed nothing.
    #[test]
    fn rows_of_before_open_and_are_forgotten_with_their_end() {
        use super::super::delivery::{Delivery, Event, Stage};
        let directory = tempfile::tempdir().unwrap();
        let store = store::Store::open(&directory.path().join("data")).unwrap();
        let row = r#"{"account":"111111111111","region":"us-east-1","subscription_arn":"s","protocol":"sqs",
            "endpoint":"e","raw":false,"message":{"id":"i","kind":{"Confirmation":{"token":"w1"}},"topic_arn":"",
            "subject":"w2","text":{"Plain":"w3"},"attributes":{"w5":{"data_type":"String","value":"w4"}},"at":0,
            "group":null,"deduplication":null,"sequence":null,"signature_version":""},"retries":{"immediate":0,
            "before":0,"backing_off":3,"after":0,"shortest_seconds":20,"longest_seconds":20,"shape":"Linear"},
            "dead_letters":null,"failures":0,"stage":"Sending"}"#;
        let delivery: Delivery = serde_json::from_str(row).unwrap();
        assert_eq!(delivery.parcel.open(store.sealer()).unwrap(), message());
        let ended = engine::simulation::replay(delivery, vec![Event::Sent], |_| {});
        assert_eq!(ended.stage, Stage::Delivered);
        assert_eq!(ended.parcel, Parcel::plain(Message { id: "i".into(), ..Message::default() }));
    }
}
