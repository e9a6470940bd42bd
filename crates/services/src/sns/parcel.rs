//! A message as its deliveries keep it: what it says is sealed while it is under way, and gone when it has arrived. A
//! delivery's row stays for ever; what was said in it must not.

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
}
