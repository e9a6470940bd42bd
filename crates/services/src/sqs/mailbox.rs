//! The messages of a queue, in transactions: put in, taken, given back, thrown away. Nothing here waits, and nothing runs
//! behind: a message is visible again because the instant came until which it was hidden.

use super::bells::Bells;
use super::crypt::Sealed;
use super::queue::{Queue, arn_in};
use super::table::{
    ATTEMPTS, Attempt, BODIES, DUE, Due, HEADS, Head, NUMBERS, QUEUES, SENT, SENT_UNTIL, Sent, State,
};
use std::collections::HashSet;
use store::{Key, Reader, Scope, StoreError, Tx};

type Stored<T> = Result<T, StoreError>;

/// [Exactly-once processing: five minutes]
const DEDUPLICATED_MILLIS: i64 = 5 * 60 * 1000;
/// How long a sender inside, which may have been killed between sending and noting it, is known again.
pub const REMEMBERED_MILLIS: i64 = 24 * 60 * 60 * 1000;
/// Rows that one request clears away beside its own work.
const SWEPT: usize = 16;
/// Rows of a look-up.
const PAGE: usize = 64;
/// Messages that one look at a queue moves or clears away: others write in between.
const CLEARED: usize = 1000;
/// Rows that are counted at a time.
const COUNTED: usize = 1000;
/// How far into a FIFO queue a receive looks for a group that is free. [FIFO queue quotas]
const LOOKED_AT: usize = 120_000;

/// A queue's rows, at an instant.
pub struct Mailbox<'a> {
    pub scope: &'a Scope,
    pub queue: &'a Queue,
    pub now: i64,
}

/// A message that is to be put in.
pub struct Letter {
    pub message_id: String,
    pub sender: String,
    pub group: Option<String>,
    pub deduplication: Option<String>,
    /// A sender inside, by which it is known again.
    pub creation: Option<String>,
    pub delay_seconds: Option<i64>,
    pub sealed: Sealed,
}

/// What a receive asks for.
pub struct Request {
    pub most: usize,
    pub hidden_millis: i64,
    pub attempt: Option<String>,
    /// One for each message at most.
    pub receipts: Vec<String>,
    /// Groups of a FIFO queue whose messages are not wanted now.
    pub passed_over: HashSet<Option<String>>,
}

pub struct Taken {
    pub number: u64,
    pub head: Head,
    /// What it was before; `None` if it is only given again to who has it.
    before: Option<Head>,
    pub sealed: Sealed,
}

/// What came of a receive.
#[derive(Default)]
pub struct Took {
    pub taken: Vec<Taken>,
    /// So much had to be moved or cleared away that not all was looked at.
    pub more: bool,
}

/// What a look at a queue finds.
#[derive(Default)]
struct Look {
    found: Vec<(u64, Head)>,
    cleared: usize,
}

impl Look {
    fn is_over(&self, most: usize) -> bool {
        self.found.len() >= most || self.cleared >= CLEARED
    }

    /// What is not here any more was moved or cleared away.
    fn add(&mut self, here: Option<(u64, Head)>) {
        match here {
            Some(found) => self.found.push(found),
            None => self.cleared += 1,
        }
    }
}

/// What a receipt handle can turn out to be.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Held {
    /// The message is gone.
    Gone,
    /// It was received again since, or its time is over.
    Expired,
    NotInFlight,
    /// It would be hidden for longer than a message can.
    TooLong,
    Done,
}

/// Messages that can be received, that are in flight, and that are delayed.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Counts {
    pub visible: usize,
    pub in_flight: usize,
    pub delayed: usize,
}

fn number_in(key: &Key, part: usize) -> u64 {
    key.parts().nth(part).and_then(|text| text.parse().ok()).unwrap_or_default()
}

fn unsigned(millis: i64) -> u64 {
    u64::try_from(millis).unwrap_or_default()
}

impl Mailbox<'_> {
    fn key(&self, number: u64) -> Key {
        Key::new(&self.queue.id).then_number(number)
    }

    fn due_key(&self, at: i64, number: u64) -> Key {
        Key::new(&self.queue.id).then_number(unsigned(at)).then_number(number)
    }

    fn all(&self) -> Key {
        Key::new(&self.queue.id).children()
    }

    fn is_expired(&self, sent_at: i64) -> bool {
        self.now - sent_at >= self.queue.number("MessageRetentionPeriod") * 1000
    }

    fn next_number(&self, tx: &Tx<'_>) -> Stored<u64> {
        let number = NUMBERS.get(tx, self.scope, &self.queue.id)?.unwrap_or_default() + 1;
        NUMBERS.put(tx, self.scope, &self.queue.id, &number)?;
        Ok(number)
    }

    /// Puts a message in, or finds that it is there or was; gives the id and the sequence number.
    pub fn put(&self, tx: &Tx<'_>, bells: &Bells, letter: Letter) -> Stored<(String, Option<String>)> {
        self.sweep(tx)?;
        let known = self.known_by(&letter);
        for key in known.iter().map(|(key, _)| key) {
            let sent = SENT.get(tx, self.scope, key.as_str())?;
            if let Some(sent) = sent.filter(|sent| sent.until > self.now) {
                return Ok((sent.message_id, sent.sequence));
            }
        }
        let number = self.next_number(tx)?;
        let sequence = self.queue.is_fifo().then(|| sequence_number(number));
        for (key, kept) in known {
            let until = self.now + kept;
            let sent = Sent { message_id: letter.message_id.clone(), sequence: sequence.clone(), until };
            SENT.put(tx, self.scope, key.as_str(), &sent)?;
            let forgotten =
                self.due_key(until, number).then(if kept == REMEMBERED_MILLIS { "c" } else { "d" });
            SENT_UNTIL.put(tx, self.scope, forgotten.as_str(), &key.as_str().to_owned())?;
        }
        let delay = letter.delay_seconds.unwrap_or_else(|| self.queue.number("DelaySeconds"));
        let head = Head {
            message_id: letter.message_id.clone(),
            sequence: sequence.clone(),
            sender: letter.sender,
            sent_at: self.now,
            visible_at: self.now + delay * 1000,
            state: if delay > 0 { State::Delayed } else { State::Waiting },
            received: 0,
            first_received_at: None,
            last_received_at: None,
            receipt: String::new(),
            group: letter.group,
            deduplication: letter.deduplication,
            source: None,
        };
        self.insert(tx, bells, number, &head, &letter.sealed)?;
        Ok((letter.message_id, sequence))
    }

    /// The keys under which a message is known to have been sent, each with the time for which it is.
    fn known_by(&self, letter: &Letter) -> Vec<(Key, i64)> {
        let queue = Key::new(&self.queue.id);
        let creation = letter.creation.as_deref();
        let creation = creation.map(|token| (queue.clone().then("c").then(token), REMEMBERED_MILLIS));
        let deduplication = letter.deduplication.as_deref().map(|id| {
            let group = letter.group.as_deref().filter(|_| self.queue.deduplicates_by_group());
            (queue.then("d").then(id).then(group.unwrap_or_default()), DEDUPLICATED_MILLIS)
        });
        creation.into_iter().chain(deduplication).collect()
    }

    fn insert(&self, tx: &Tx<'_>, bells: &Bells, number: u64, head: &Head, sealed: &Sealed) -> Stored<()> {
        HEADS.put(tx, self.scope, self.key(number).as_str(), head)?;
        BODIES.put(tx, self.scope, self.key(number).as_str(), sealed)?;
        let due = Due { state: head.state, sent_at: head.sent_at };
        DUE.put(tx, self.scope, self.due_key(head.visible_at, number).as_str(), &due)?;
        self.ring(tx, bells);
        Ok(())
    }

    fn ring(&self, tx: &Tx<'_>, bells: &Bells) {
        let (bells, id) = (bells.clone(), self.queue.id.clone());
        tx.after_commit(move || bells.ring(&id));
    }

    fn remove(&self, tx: &Tx<'_>, number: u64, head: &Head) -> Stored<()> {
        HEADS.delete(tx, self.scope, self.key(number).as_str())?;
        BODIES.delete(tx, self.scope, self.key(number).as_str())?;
        DUE.delete(tx, self.scope, self.due_key(head.visible_at, number).as_str())?;
        Ok(())
    }

    /// Clears away what is too old, some rows at a time.
    fn sweep(&self, tx: &Tx<'_>) -> Stored<()> {
        for (key, head) in HEADS.scan(tx, self.scope, self.all().as_str(), None, SWEPT)? {
            if !self.is_expired(head.sent_at) {
                break;
            }
            self.remove(tx, number_in(&key, 1), &head)?;
        }
        for (key, sent) in SENT_UNTIL.scan(tx, self.scope, self.all().as_str(), None, SWEPT)? {
            if number_in(&key, 1) > unsigned(self.now) {
                break;
            }
            SENT_UNTIL.delete(tx, self.scope, key.as_str())?;
            // It may have been sent again since, and is then forgotten later.
            if SENT.get(tx, self.scope, sent.as_str())?.is_some_and(|sent| sent.until <= self.now) {
                SENT.delete(tx, self.scope, sent.as_str())?;
            }
        }
        for (key, attempt) in ATTEMPTS.scan(tx, self.scope, self.all().as_str(), None, SWEPT)? {
            if attempt.at + DEDUPLICATED_MILLIS <= self.now {
                ATTEMPTS.delete(tx, self.scope, key.as_str())?;
            }
        }
        Ok(())
    }

    /// Whether there may be something to take.
    pub fn may_have(&self, reader: &Reader<'_>) -> Stored<bool> {
        let first = DUE.scan(reader, self.scope, self.all().as_str(), None, 1)?;
        Ok(first.first().is_some_and(|(key, _)| number_in(key, 1) <= unsigned(self.now)))
    }

    /// The next instant at which a message that is hidden now is not any more.
    pub fn next_due(&self, reader: &Reader<'_>) -> Stored<Option<i64>> {
        let now = self.due_key(self.now, u64::MAX);
        let next = DUE.scan(reader, self.scope, self.all().as_str(), Some(&now), 1)?;
        Ok(next.first().and_then(|(key, _)| i64::try_from(number_in(key, 1)).ok()))
    }

    /// Takes messages out for a while.
    pub fn take(&self, tx: &Tx<'_>, bells: &Bells, request: Request) -> Stored<Took> {
        self.sweep(tx)?;
        // What was passed over may be what the attempt had.
        if request.passed_over.is_empty()
            && let Some(taken) = self.take_again(tx, &request)?
        {
            return Ok(Took { taken, more: false });
        }
        let look = if self.queue.is_fifo() {
            self.free_in_order(tx, bells, request.most, request.passed_over)?
        } else {
            self.first_visible(tx, bells, request.most)?
        };
        let more = look.found.len() < request.most && look.cleared >= CLEARED;
        let mut taken = Vec::new();
        for ((number, head), receipt) in look.found.into_iter().zip(request.receipts) {
            taken.extend(self.hide(tx, number, head, receipt, request.hidden_millis)?);
        }
        if let Some(id) = request.attempt.filter(|_| !taken.is_empty()) {
            let taken = taken.iter().map(|taken| (taken.number, taken.head.receipt.clone())).collect();
            let key = Key::new(&self.queue.id).then(id);
            ATTEMPTS.put(tx, self.scope, key.as_str(), &Attempt { at: self.now, taken })?;
        }
        Ok(Took { taken, more })
    }

    /// The same messages again for who asks again, if nothing has happened to any of them since.
    fn take_again(&self, tx: &Tx<'_>, request: &Request) -> Stored<Option<Vec<Taken>>> {
        let Some(id) = request.attempt.as_deref() else { return Ok(None) };
        let key = Key::new(&self.queue.id).then(id);
        let attempt = ATTEMPTS.get(tx, self.scope, key.as_str())?;
        let Some(attempt) = attempt.filter(|attempt| attempt.at + DEDUPLICATED_MILLIS > self.now) else {
            return Ok(None);
        };
        let mut heads = Vec::new();
        for (number, receipt) in &attempt.taken {
            let head = HEADS.get(tx, self.scope, self.key(*number).as_str())?;
            let held = head.filter(|head| head.receipt == *receipt && head.visible_at > self.now);
            let Some(head) = held else { return Ok(None) };
            heads.push((*number, head));
        }
        let mut taken = Vec::new();
        for (number, head) in heads {
            let moved = self.show_at(tx, number, &head, self.now + request.hidden_millis)?;
            let Some(sealed) = BODIES.get(tx, self.scope, self.key(number).as_str())? else { continue };
            taken.push(Taken { number, head: moved, before: None, sealed });
        }
        Ok(Some(taken))
    }

    fn first_visible(&self, tx: &Tx<'_>, bells: &Bells, most: usize) -> Stored<Look> {
        let mut look = Look::default();
        let mut after = None;
        loop {
            let page = DUE.scan(tx, self.scope, self.all().as_str(), after.as_ref(), PAGE)?;
            let is_last = page.len() < PAGE;
            for (key, _) in &page {
                let number = number_in(key, 2);
                if look.is_over(most) || number_in(key, 1) > unsigned(self.now) {
                    return Ok(look);
                }
                let Some(head) = HEADS.get(tx, self.scope, self.key(number).as_str())? else { continue };
                look.add(self.still_here(tx, bells, number, head)?);
            }
            after = page.into_iter().last().map(|(key, _)| key);
            if is_last {
                return Ok(look);
            }
        }
    }

    /// In the order in which they were sent; a group that is locked gives none, nor does one of which a message is hidden.
    fn free_in_order(
        &self,
        tx: &Tx<'_>,
        bells: &Bells,
        most: usize,
        mut locked: HashSet<Option<String>>,
    ) -> Stored<Look> {
        let mut look = Look::default();
        let (mut after, mut looked_at) = (None, 0);
        loop {
            let page = HEADS.scan(tx, self.scope, self.all().as_str(), after.as_ref(), PAGE)?;
            looked_at += page.len();
            let is_last = page.len() < PAGE || looked_at >= LOOKED_AT;
            after = page.last().map(|(key, _)| key.clone());
            for (key, head) in page {
                if look.is_over(most) {
                    return Ok(look);
                }
                if locked.contains(&head.group) {
                    continue;
                }
                if head.visible_at > self.now && !self.is_expired(head.sent_at) {
                    locked.insert(head.group);
                    continue;
                }
                look.add(self.still_here(tx, bells, number_in(&key, 1), head)?);
            }
            if is_last {
                return Ok(look);
            }
        }
    }

    /// The message, unless it is too old, or was received so often that it goes to the dead-letter queue.
    fn still_here(&self, tx: &Tx<'_>, bells: &Bells, number: u64, head: Head) -> Stored<Option<(u64, Head)>> {
        if self.is_expired(head.sent_at) {
            self.remove(tx, number, &head)?;
            return Ok(None);
        }
        let Some(redrive) = self.queue.redrive().filter(|redrive| head.received >= redrive.most_receives)
        else {
            return Ok(Some((number, head)));
        };
        let name = redrive.target.rsplit(':').next().unwrap_or_default();
        let target = QUEUES.get(tx, self.scope, name)?;
        let source = arn_in(self.scope, &self.queue.name);
        // What was moved into its own queue would be found there again, without end.
        let target = target.filter(|target| {
            target.id != self.queue.id
                && arn_in(self.scope, &target.name) == redrive.target
                && target.lets_redrive_from(&source)
        });
        // Without its dead-letter queue, a message stays where it is.
        let Some(target) = target else { return Ok(Some((number, head))) };
        let Some(sealed) = BODIES.get(tx, self.scope, self.key(number).as_str())? else { return Ok(None) };
        self.remove(tx, number, &head)?;
        let there = Mailbox { scope: self.scope, queue: &target, now: self.now };
        let moved_number = there.next_number(tx)?;
        let moved = Head {
            sequence: target.is_fifo().then(|| sequence_number(moved_number)),
            // In a standard queue the time goes on; in a FIFO queue it starts again. [Dead-letter queues]
            sent_at: if target.is_fifo() { self.now } else { head.sent_at },
            visible_at: self.now,
            state: State::Waiting,
            source: Some(source),
            ..head
        };
        there.insert(tx, bells, moved_number, &moved, &sealed)?;
        Ok(None)
    }

    fn hide(
        &self,
        tx: &Tx<'_>,
        number: u64,
        head: Head,
        receipt: String,
        hidden_millis: i64,
    ) -> Stored<Option<Taken>> {
        let Some(sealed) = BODIES.get(tx, self.scope, self.key(number).as_str())? else { return Ok(None) };
        let before = Some(head.clone());
        let received = Head {
            received: head.received + 1,
            first_received_at: head.first_received_at.or(Some(self.now)),
            last_received_at: Some(self.now),
            receipt,
            ..head
        };
        let head = self.show_at(tx, number, &received, self.now + hidden_millis)?;
        Ok(Some(Taken { number, head, before, sealed }))
    }

    /// Gives a message back that could not be shown to who took it, as if it had not been taken; not if it was taken again
    /// since. It comes after the others that are visible now; in a FIFO queue it stays at its place.
    pub fn give_back(&self, tx: &Tx<'_>, bells: &Bells, taken: &Taken) -> Stored<()> {
        let Some(before) = &taken.before else { return Ok(()) };
        let head = HEADS.get(tx, self.scope, self.key(taken.number).as_str())?;
        let Some(head) = head.filter(|head| head.receipt == taken.head.receipt) else { return Ok(()) };
        let restored = Head { visible_at: head.visible_at, ..before.clone() };
        let shown = self.show_at(tx, taken.number, &restored, self.now)?;
        // An older handle is as stale as it was.
        let shown = Head { state: before.state, ..shown };
        HEADS.put(tx, self.scope, self.key(taken.number).as_str(), &shown)?;
        self.ring(tx, bells);
        Ok(())
    }

    /// Writes a head with another instant from which it can be received.
    fn show_at(&self, tx: &Tx<'_>, number: u64, head: &Head, at: i64) -> Stored<Head> {
        DUE.delete(tx, self.scope, self.due_key(head.visible_at, number).as_str())?;
        let state = if at > self.now { State::InFlight } else { State::Waiting };
        let head = Head { visible_at: at, state, ..head.clone() };
        HEADS.put(tx, self.scope, self.key(number).as_str(), &head)?;
        let due = Due { state, sent_at: head.sent_at };
        DUE.put(tx, self.scope, self.due_key(at, number).as_str(), &due)?;
        Ok(head)
    }

    /// Throws a message away. Of a standard queue, an older handle than the latest does nothing.
    pub fn delete(&self, tx: &Tx<'_>, bells: &Bells, number: u64, receipt: &str) -> Stored<Held> {
        let Some(head) = HEADS.get(tx, self.scope, self.key(number).as_str())? else { return Ok(Held::Done) };
        let over = self.queue.is_fifo() && head.visible_at <= self.now && head.state == State::InFlight;
        if head.receipt != receipt || over {
            return Ok(if self.queue.is_fifo() { Held::Expired } else { Held::Done });
        }
        self.remove(tx, number, &head)?;
        // The next one of its group is free.
        self.ring(tx, bells);
        Ok(Held::Done)
    }

    pub fn change(
        &self,
        tx: &Tx<'_>,
        bells: &Bells,
        number: u64,
        receipt: &str,
        seconds: i64,
    ) -> Stored<Held> {
        let Some(head) = HEADS.get(tx, self.scope, self.key(number).as_str())? else { return Ok(Held::Gone) };
        if head.receipt != receipt {
            return Ok(Held::Expired);
        }
        if head.visible_at <= self.now {
            return Ok(Held::NotInFlight);
        }
        let at = self.now + seconds * 1000;
        if at - head.last_received_at.unwrap_or(self.now) > MOST_HIDDEN_MILLIS {
            return Ok(Held::TooLong);
        }
        self.show_at(tx, number, &head, at)?;
        self.ring(tx, bells);
        Ok(Held::Done)
    }

    /// All of them, also those in flight.
    pub fn purge(&self, tx: &Tx<'_>) -> Stored<()> {
        HEADS.delete_all(tx, self.scope, self.all().as_str())?;
        BODIES.delete_all(tx, self.scope, self.all().as_str())?;
        DUE.delete_all(tx, self.scope, self.all().as_str())?;
        Ok(())
    }

    /// The messages and whatever is remembered of them, with the queue.
    pub fn delete_queue(&self, tx: &Tx<'_>, bells: &Bells) -> Stored<()> {
        self.purge(tx)?;
        SENT.delete_all(tx, self.scope, self.all().as_str())?;
        SENT_UNTIL.delete_all(tx, self.scope, self.all().as_str())?;
        ATTEMPTS.delete_all(tx, self.scope, self.all().as_str())?;
        NUMBERS.delete(tx, self.scope, &self.queue.id)?;
        QUEUES.delete(tx, self.scope, &self.queue.name)?;
        self.ring(tx, bells);
        Ok(())
    }

    pub fn counts(&self, reader: &Reader<'_>) -> Stored<Counts> {
        let mut counts = Counts::default();
        let mut after = None;
        loop {
            let page = DUE.scan(reader, self.scope, self.all().as_str(), after.as_ref(), COUNTED)?;
            for (key, due) in &page {
                if self.is_expired(due.sent_at) {
                    continue;
                }
                match due.state {
                    _ if number_in(key, 1) <= unsigned(self.now) => counts.visible += 1,
                    State::Delayed => counts.delayed += 1,
                    State::InFlight | State::Waiting => counts.in_flight += 1,
                }
            }
            if page.len() < COUNTED {
                return Ok(counts);
            }
            after = page.into_iter().last().map(|(key, _)| key);
        }
    }
}

/// [ChangeMessageVisibility: 12 hours from when the message was received]
const MOST_HIDDEN_MILLIS: i64 = 43_200_000;

/// Twenty digits that grow, with room between them, as AWS's have.
fn sequence_number(number: u64) -> String {
    (18_849_496_460_467_696_128_u128 + u128::from(number) * 256).to_string()
}
