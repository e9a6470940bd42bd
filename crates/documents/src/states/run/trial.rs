//! One state by itself: what `TestState` tries.

use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};

use super::{Command, Run, Step};
use crate::states::budget::Budget;
use crate::states::definition::Definition;
use crate::states::scope::Chance;

/// What was seen of a state that is tried.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Trial {
    /// The data on its way, by the names that `TestState` gives it: `afterInputPath`.
    pub data: Map<String, Value>,
    /// The next state, if there is one, and the output.
    pub left: Option<(Option<String>, Value)>,
    /// What the state failed of, whatever was done about it.
    pub error: Option<(String, Option<String>)>,
    /// Which retrier would try again, and after how many milliseconds.
    pub retry: Option<(usize, i64)>,
    /// Which catcher was taken.
    pub catch: Option<usize>,
}

impl Run {
    /// Enters a state with an input and variables, and goes no further than to its end. Commands are to be carried out and
    /// reported as for any execution.
    pub fn try_state(
        &mut self,
        definition: &Definition,
        (state, input): (&str, Value),
        variables: Map<String, Value>,
        (now, chance): (i64, &Chance),
    ) -> Vec<Command> {
        let step = Step::new(definition, now, chance, Budget::hurried());
        let root = self.new_strand(None, 0, Vec::new(), 0);
        self.strand_mut(root).variables = variables;
        let mut trial = Trial::default();
        trial.data.insert("input".to_owned(), input.clone());
        self.trial = Some(Box::new(trial));
        self.enter(root, state.to_owned(), input);
        self.walk(&step);
        std::mem::take(&mut self.commands)
    }

    /// What was seen of the state that was tried.
    pub fn tried(&self) -> Option<&Trial> {
        self.trial.as_deref()
    }

    /// Notes data, if a state is tried.
    pub(super) fn look(&mut self, name: &str, value: impl FnOnce(&Self) -> Option<Value>) {
        if self.trial.is_none() {
            return;
        }
        let seen = value(self);
        if let (Some(trial), Some(seen)) = (&mut self.trial, seen) {
            trial.data.insert(name.to_owned(), seen);
        }
    }
}
