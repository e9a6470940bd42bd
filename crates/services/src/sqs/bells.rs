//! Who waits for messages, in memory: a bell for each queue, rung when something may have become receivable.

use std::collections::HashMap;
use std::sync::{Arc, Mutex, PoisonError};
use tokio::sync::Notify;

/// Bells that nobody listens to are thrown away when there are more than this.
const KEPT: usize = 1024;

#[derive(Clone, Default)]
pub struct Bells(Arc<Mutex<HashMap<String, Arc<Notify>>>>);

impl Bells {
    pub fn of(&self, queue_id: &str) -> Arc<Notify> {
        let mut bells = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        if bells.len() > KEPT {
            bells.retain(|_, bell| Arc::strong_count(bell) > 1);
        }
        bells.entry(queue_id.to_owned()).or_default().clone()
    }

    pub fn ring(&self, queue_id: &str) {
        let bells = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(bell) = bells.get(queue_id) {
            bell.notify_waiters();
        }
    }
}
