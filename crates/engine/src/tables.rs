//! Storage in the data directory.

use crate::execution::{Entry, Execution, Wanted};
use crate::step::Storage;
use crate::{EffectKey, ExecutionId};
use store::{Key, Reader, Scope, StoreError, Table, Tx};

pub(crate) const EXECUTIONS: Table<Execution> = Table::new("engine_execution");
pub(crate) const JOURNAL: Table<Entry> = Table::new("engine_journal");
pub(crate) const OUTBOX: Table<Wanted> = Table::new("engine_outbox");
const WATCHERS: Table<()> = Table::new("engine_watcher");

pub(crate) struct Tables<'a> {
    tx: &'a Tx<'a>,
    scope: Scope,
    /// What was wanted in this transaction: handed to the dispatcher after the commit.
    pub wanted: Vec<(EffectKey, Wanted)>,
    /// What ended in this transaction: its timers are forgotten, and those who wait are told.
    pub ended: Vec<ExecutionId>,
}

impl<'a> Tables<'a> {
    pub fn new(tx: &'a Tx<'a>) -> Self {
        Self { tx, scope: Scope::server(), wanted: Vec::new(), ended: Vec::new() }
    }
}

pub(crate) fn effect_key(key: &EffectKey) -> Key {
    Key::new(key.execution.as_str()).then_number(key.number)
}

/// All effects on disk: what a start performs.
pub(crate) fn outbox(reader: &Reader<'_>) -> Result<Vec<(EffectKey, Wanted)>, StoreError> {
    let rows = OUTBOX.all(reader, &Scope::server())?;
    let parse = |(key, wanted): (Key, Wanted)| {
        let mut parts = key.parts();
        let execution = ExecutionId::from(parts.next().unwrap_or_default());
        let number = parts.next().and_then(|n| n.parse().ok()).unwrap_or_default();
        (EffectKey { execution, number }, wanted)
    };
    Ok(rows.into_iter().map(parse).collect())
}

impl Storage for Tables<'_> {
    fn execution(&self, id: &ExecutionId) -> Result<Option<Execution>, StoreError> {
        EXECUTIONS.get(self.tx, &self.scope, id.as_str())
    }

    fn put_execution(&mut self, id: &ExecutionId, execution: &Execution) -> Result<(), StoreError> {
        EXECUTIONS.put(self.tx, &self.scope, id.as_str(), execution)
    }

    fn append(&mut self, id: &ExecutionId, number: u64, entry: &Entry) -> Result<(), StoreError> {
        JOURNAL.put(self.tx, &self.scope, Key::new(id.as_str()).then_number(number), entry)
    }

    fn want(&mut self, key: &EffectKey, wanted: &Wanted) -> Result<(), StoreError> {
        self.wanted.push((key.clone(), wanted.clone()));
        OUTBOX.put(self.tx, &self.scope, effect_key(key), wanted)
    }

    fn done(&mut self, key: &EffectKey) -> Result<bool, StoreError> {
        OUTBOX.delete(self.tx, &self.scope, effect_key(key))
    }

    fn clear(&mut self, id: &ExecutionId) -> Result<(), StoreError> {
        let prefix = Key::new(id.as_str()).children();
        for (key, _) in OUTBOX.scan(self.tx, &self.scope, prefix, None, usize::MAX)? {
            OUTBOX.delete(self.tx, &self.scope, key)?;
        }
        self.wanted.retain(|(key, _)| key.execution != *id);
        self.ended.push(id.clone());
        Ok(())
    }

    fn watch(&mut self, watched: &ExecutionId, watcher: &ExecutionId) -> Result<(), StoreError> {
        WATCHERS.put(self.tx, &self.scope, Key::new(watched.as_str()).then(watcher.as_str()), &())
    }

    fn take_watchers(&mut self, watched: &ExecutionId) -> Result<Vec<ExecutionId>, StoreError> {
        let prefix = Key::new(watched.as_str()).children();
        let rows = WATCHERS.scan(self.tx, &self.scope, prefix, None, usize::MAX)?;
        let mut watchers = Vec::with_capacity(rows.len());
        for (key, ()) in rows {
            watchers.push(ExecutionId::from(key.parts().nth(1).unwrap_or_default()));
            WATCHERS.delete(self.tx, &self.scope, key)?;
        }
        Ok(watchers)
    }

    fn tx(&self) -> Option<&Tx<'_>> {
        Some(self.tx)
    }
}
