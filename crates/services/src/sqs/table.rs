//! How queues and their messages lie in the store. Messages lie under the queue's id, by a number that grows: in the order
//! in which they were sent.

use super::crypt::Sealed;
use super::queue::Queue;
use serde::{Deserialize, Serialize};
use store::Table;

/// By name.
pub const QUEUES: Table<Queue> = Table::new("sqs_queue");
/// The number of a queue's next message, by the queue's id.
pub const NUMBERS: Table<u64> = Table::new("sqs_number");
/// By the queue's id and the message's number.
pub const HEADS: Table<Head> = Table::new("sqs_head");
/// What a message says, apart: looking through heads need not read it.
pub const BODIES: Table<Sealed> = Table::new("sqs_body");
/// By the queue's id, the instant from which the message can be received, and its number.
pub const DUE: Table<Due> = Table::new("sqs_due");
/// What was sent, by the queue's id and the deduplication id.
pub const SENT: Table<Sent> = Table::new("sqs_sent");
/// The same by the instant at which it is to be forgotten.
pub const SENT_UNTIL: Table<String> = Table::new("sqs_sent_until");
/// By the queue's id and the ReceiveRequestAttemptId.
pub const ATTEMPTS: Table<Attempt> = Table::new("sqs_attempt");

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum State {
    Waiting,
    /// Sent with a delay.
    Delayed,
    InFlight,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Head {
    pub message_id: String,
    /// What the client was told when it was sent, for FIFO queues.
    pub sequence: Option<String>,
    pub sender: String,
    pub sent_at: i64,
    /// From when it can be received.
    pub visible_at: i64,
    pub state: State,
    pub received: u32,
    pub first_received_at: Option<i64>,
    pub last_received_at: Option<i64>,
    /// Of the latest receive: what its receipt handle is known by.
    pub receipt: String,
    pub group: Option<String>,
    pub deduplication: Option<String>,
    /// The queue that it was moved here from.
    pub source: Option<String>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Due {
    pub state: State,
    pub sent_at: i64,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Sent {
    pub message_id: String,
    pub sequence: Option<String>,
    pub until: i64,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Attempt {
    pub at: i64,
    /// Numbers of the messages, and their receipts.
    pub taken: Vec<(u64, String)>,
}
