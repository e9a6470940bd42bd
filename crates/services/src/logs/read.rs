//! Events of a stream in order of time, either way, out of batches that may overlap.

use super::event::Position;
use super::group::Stream;
use super::sealing::Keys;
use super::table::{BATCHES, Event, batch_prefix, first_event, first_key};
use crate::OpResult;
use std::ops::ControlFlow;
use store::{Key, Reader, Scope};

/// Batches that are read at once.
const PAGE: usize = 16;

/// Which events of a stream are wanted. Bounds are exclusive positions and a half-open range of times.
#[derive(Clone, Copy, Debug)]
pub struct Window {
    pub after: Option<Position>,
    pub before: Option<Position>,
    pub start: i64,
    pub end: i64,
}

impl Window {
    fn holds(&self, position: Position) -> bool {
        self.after.is_none_or(|after| position > after)
            && self.before.is_none_or(|before| position < before)
            && position.timestamp >= self.start
            && position.timestamp < self.end
    }

    fn first_time(&self) -> i64 {
        self.start.max(self.after.map_or(0, |after| after.timestamp))
    }

    fn last_time(&self) -> i64 {
        (self.end.saturating_sub(1)).min(self.before.map_or(i64::MAX, |before| before.timestamp))
    }
}

/// A stream as it is read.
pub struct Source<'a> {
    pub reader: &'a Reader<'a>,
    pub scope: &'a Scope,
    pub keys: &'a Keys,
    pub stream: &'a Stream,
}

impl Source<'_> {
    /// Visits events, oldest first, until told to stop.
    pub fn forward(&self, window: &Window, mut visit: impl FnMut(Event) -> ControlFlow<()>) -> OpResult<()> {
        let span = self.stream.longest_span;
        let mut after: Option<Key> = Some(first_key(self.stream.number, window.first_time() - span));
        let mut held: Vec<Event> = Vec::new();
        loop {
            let prefix = batch_prefix(self.stream.number);
            let page = BATCHES.scan(self.reader, self.scope, prefix, after.as_ref(), PAGE)?;
            let is_last = page.len() < PAGE;
            // No batch to come starts before the last of this page.
            let safe = page.last().map_or(i64::MAX, |(key, _)| first_event(key));
            after = page.last().map(|(key, _)| key.clone());
            for (_, batch) in page {
                held.extend(batch.events(self.keys)?.into_iter().filter(|e| window.holds(e.position)));
            }
            held.sort_unstable_by_key(|e| e.position);
            let ready = if is_last {
                held.len()
            } else {
                held.partition_point(|event| event.position.timestamp < safe)
            };
            for event in held.drain(..ready) {
                if visit(event).is_break() {
                    return Ok(());
                }
            }
            if is_last || safe > window.last_time() && held.is_empty() {
                return Ok(());
            }
        }
    }

    /// Visits events, newest first, until told to stop.
    pub fn backward(&self, window: &Window, mut visit: impl FnMut(Event) -> ControlFlow<()>) -> OpResult<()> {
        let span = self.stream.longest_span;
        let mut before = window.last_time().checked_add(1).map(|time| first_key(self.stream.number, time));
        let mut held: Vec<Event> = Vec::new();
        loop {
            let prefix = batch_prefix(self.stream.number);
            let page = BATCHES.scan_back(self.reader, self.scope, prefix, before.as_ref(), PAGE)?;
            let is_last = page.len() < PAGE;
            // No batch to come starts after the last of this page, nor ends more than a span later.
            let safe = page.last().map_or(0, |(key, _)| first_event(key) + span);
            before = page.last().map(|(key, _)| key.clone());
            for (_, batch) in page {
                held.extend(batch.events(self.keys)?.into_iter().filter(|e| window.holds(e.position)));
            }
            held.sort_unstable_by_key(|e| std::cmp::Reverse(e.position));
            let ready = if is_last {
                held.len()
            } else {
                held.partition_point(|event| event.position.timestamp > safe)
            };
            for event in held.drain(..ready) {
                if visit(event).is_break() {
                    return Ok(());
                }
            }
            if is_last || safe < window.first_time() && held.is_empty() {
                return Ok(());
            }
        }
    }
}
