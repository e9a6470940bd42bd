//! What services announce: the events that EventBridge routes. Announced in the transaction that makes them true, so that
//! none is lost and none is false.

use crate::World;
use aws::{Account, Region, Timestamp};
use serde::{Deserialize, Serialize};
use serde_json::Value;
use store::{StoreError, Tx};

/// An event of an AWS service, on the default bus of an account in a region.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Announcement {
    pub account: Account,
    pub region: Region,
    /// `aws.codepipeline`
    pub source: String,
    /// `CodePipeline Pipeline Execution State Change`
    pub detail_type: String,
    /// ARNs that the event is about.
    pub resources: Vec<String>,
    pub detail: Value,
    pub at: Timestamp,
}

/// Implemented by the service that routes events.
pub trait Announcer: Send + Sync + 'static {
    /// Takes the event in, in the caller's transaction; what follows from it happens after the commit.
    fn announce(&self, world: &World, tx: &Tx<'_>, announcement: Announcement) -> Result<(), StoreError>;
}

impl World {
    /// Announces an event. A world without the service that routes events has nobody who could have asked for it.
    pub fn announce(&self, tx: &Tx<'_>, announcement: Announcement) -> Result<(), StoreError> {
        self.announcer.get().map_or(Ok(()), |announcer| announcer.announce(self, tx, announcement))
    }
}
