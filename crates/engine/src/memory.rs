//! Storage in memory, for the simulation: a commit is a copy.

use crate::execution::{Entry, Execution, Wanted};
use crate::step::Storage;
use crate::{EffectKey, ExecutionId};
use std::collections::{BTreeMap, BTreeSet};
use store::{StoreError, Tx};

#[derive(Clone, Debug, Default, PartialEq)]
pub(crate) struct Memory {
    pub executions: BTreeMap<ExecutionId, Execution>,
    pub journals: BTreeMap<ExecutionId, Vec<Entry>>,
    pub outbox: BTreeMap<EffectKey, Wanted>,
    pub watchers: BTreeMap<ExecutionId, BTreeSet<ExecutionId>>,
}

impl Storage for Memory {
    fn execution(&self, id: &ExecutionId) -> Result<Option<Execution>, StoreError> {
        Ok(self.executions.get(id).cloned())
    }

    fn put_execution(&mut self, id: &ExecutionId, execution: &Execution) -> Result<(), StoreError> {
        self.executions.insert(id.clone(), execution.clone());
        Ok(())
    }

    fn append(&mut self, id: &ExecutionId, number: u64, entry: &Entry) -> Result<(), StoreError> {
        let journal = self.journals.entry(id.clone()).or_default();
        assert_eq!(journal.len() as u64, number, "journals have no gaps");
        journal.push(entry.clone());
        Ok(())
    }

    fn want(&mut self, key: &EffectKey, wanted: &Wanted) -> Result<(), StoreError> {
        let previous = self.outbox.insert(key.clone(), wanted.clone());
        assert!(previous.is_none(), "an effect's key is used once");
        Ok(())
    }

    fn done(&mut self, key: &EffectKey) -> Result<bool, StoreError> {
        Ok(self.outbox.remove(key).is_some())
    }

    fn clear(&mut self, id: &ExecutionId) -> Result<(), StoreError> {
        self.outbox.retain(|key, _| key.execution != *id);
        Ok(())
    }

    fn watch(&mut self, watched: &ExecutionId, watcher: &ExecutionId) -> Result<(), StoreError> {
        self.watchers.entry(watched.clone()).or_default().insert(watcher.clone());
        Ok(())
    }

    fn take_watchers(&mut self, watched: &ExecutionId) -> Result<Vec<ExecutionId>, StoreError> {
        Ok(self.watchers.remove(watched).unwrap_or_default().into_iter().collect())
    }

    fn tx(&self) -> Option<&Tx<'_>> {
        None
    }
}
