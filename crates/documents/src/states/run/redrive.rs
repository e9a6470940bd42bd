//! Taking an execution that failed up again, where it failed. [Restarting state machine executions with redrive]
//!
//! What was done stays done: a failed Parallel or Map state goes on with the branches and items that had not ended well,
//! and everything else starts from the state that failed.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::json;

use super::{Doing, Ended, Run, Step, Strand};
use crate::states::definition::Kind;

/// An execution with a longer history has no place for another try.
pub const MAXIMUM_REDRIVABLE: u64 = 24_999;

impl Run {
    /// Whether there is something to take up again.
    pub fn is_redrivable(&self) -> bool {
        let failed =
            matches!(self.ended, Some(Ended::Failed { .. } | Ended::TimedOut { .. } | Ended::Aborted { .. }));
        failed && self.is_known() && self.history < MAXIMUM_REDRIVABLE
    }

    /// Whether it was noted where each strand goes on. Servers of before left out what strands were about to enter.
    fn is_known(&self) -> bool {
        let goes_on = |number: &u64| {
            self.fallen.get(number).is_some_and(|strand| strand.due.is_some() || !strand.state.is_empty())
        };
        !self.fallen.is_empty() && leaves(&self.fallen).iter().all(goes_on)
    }

    /// Notes the strands as they are before a failure takes them away, to be taken up from there. The failures that
    /// follow from the first one don't count.
    pub(super) fn note_fall(&mut self) -> bool {
        let first = self.fallen.is_empty();
        if first {
            self.fallen = self.strands.clone();
        }
        first
    }

    /// The failure was not the execution's end.
    pub(super) fn forget_fall(&mut self) {
        if self.ended.is_none() {
            self.fallen.clear();
        }
    }

    pub(super) fn redriven(&mut self, step: &Step<'_>) {
        if !self.is_redrivable() {
            return;
        }
        self.ended = None;
        self.facts.redrive_count += 1;
        self.strands = std::mem::take(&mut self.fallen);
        let details = json!({"redriveCount": self.facts.redrive_count});
        let event =
            self.record(step, self.history, "ExecutionRedriven", "executionRedrivenEventDetails", details);
        for number in leaves(&self.strands) {
            let strand = self.strand_mut(number);
            strand.doing = Doing::Walking;
            strand.retries.clear();
            strand.token.clear();
            // What was waited for before is not waited for any more.
            strand.attempt += 1;
            strand.last = event;
            let fails = strand.due.is_none() && matches!(self.state(step, number).kind, Kind::Fail(_));
            let strand = self.strand_mut(number);
            if fails {
                strand.due = Some((strand.state.clone(), strand.input.clone()));
            }
            self.ready.push_back(number);
        }
    }
}

/// The strands that have none below them.
fn leaves(strands: &BTreeMap<u64, Strand>) -> Vec<u64> {
    let parents: BTreeSet<u64> = strands.values().filter_map(|strand| strand.parent).collect();
    strands.keys().copied().filter(|number| !parents.contains(number)).collect()
}

/// Strands are kept only where there are any.
pub(super) fn is_none(strands: &BTreeMap<u64, Strand>) -> bool {
    strands.is_empty()
}
