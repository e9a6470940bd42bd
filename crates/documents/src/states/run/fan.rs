//! Parallel and Map states: strands that start together, and what their ends mean.

use serde_json::{Value, json};

use super::{Doing, Ended, MAXIMUM_HELD, Run, Step, sized};
use crate::states::budget::weight;
use crate::states::definition::{Items, Kind, Map, Parallel};
use crate::states::scope::Failure;
use crate::states::template::Template;

impl Run {
    pub(super) fn fan_out(
        &mut self,
        step: &Step<'_>,
        number: u64,
        parallel: &Parallel,
    ) -> Result<(), Failure> {
        let input = self.sized_payload(step, number, parallel.parameters.as_ref())?;
        let count = parallel.branches.len();
        if weight(&input).saturating_mul(count) > MAXIMUM_HELD {
            let cause =
                format!("The inputs of the branches exceed the maximum size of {MAXIMUM_HELD} bytes.");
            return Err(Failure::new("States.DataLimitExceeded", cause));
        }
        let started = self.follow(step, number, "ParallelStateStarted", "", Value::Null);
        let strand = self.strand_mut(number);
        strand.doing = Doing::Branches { results: vec![None; count] };
        let (place, state) = (strand.place.clone(), strand.state.clone());
        for index in 0..count {
            let mut place = place.clone();
            place.push((state.clone(), index));
            let child = self.new_strand(Some(number), index, place, started);
            let start = self.start_of(step, child);
            self.enter(child, start, input.clone());
        }
        Ok(())
    }

    /// The turn of a Map state. One whose items have inputs of their own takes as many turns as there are items: the
    /// expressions of one must not take the time of another, and others wait for all that happens in between.
    pub(super) fn fan_items(&mut self, step: &Step<'_>, number: u64, map: &Map) -> Result<(), Failure> {
        if let (Doing::Selecting { inputs, .. }, Some(selector)) =
            (&self.strand(number).doing, &map.item_selector)
        {
            let input = self.select_item(step, number, inputs.len(), selector)?;
            return self.selected(step, number, input);
        }
        let input = self.effective_input(step, number)?;
        let values = self.items(step, number, &input, &map.items)?;
        let at_once = self.evaluate_amount(step, number, &input, &map.max_concurrency)?;
        let at_once = usize::try_from(at_once).ok().filter(|limit| *limit > 0).unwrap_or(usize::MAX);
        if map.item_selector.is_none() || values.is_empty() {
            self.begin_items(step, number, (Vec::new(), values), at_once);
            return Ok(());
        }
        self.strand_mut(number).doing = Doing::Selecting { inputs: Vec::new(), values, at_once };
        self.ready.push_back(number);
        Ok(())
    }

    /// What a Map state's selector makes of an item.
    fn select_item(
        &self,
        step: &Step<'_>,
        number: u64,
        index: usize,
        selector: &Template,
    ) -> Result<Value, Failure> {
        let value = match &self.strand(number).doing {
            Doing::Selecting { values, .. } => values.get(index),
            Doing::Walking
            | Doing::Task
            | Doing::Waiting
            | Doing::Retrying
            | Doing::Branches { .. }
            | Doing::Items { .. } => None,
        };
        let input = self.effective_input(step, number)?;
        let item = json!({"Index": index, "Value": value});
        let selected = self.evaluate_for_item(step, number, &input, &item, selector)?;
        sized(&selected, &self.strand(number).state)?;
        Ok(selected)
    }

    /// An item has its input; the items begin when all have.
    fn selected(&mut self, step: &Step<'_>, number: u64, input: Value) -> Result<(), Failure> {
        let Doing::Selecting { inputs, values, at_once } = &mut self.strand_mut(number).doing else {
            return Ok(());
        };
        inputs.push(input);
        if inputs.len() < values.len() {
            self.ready.push_back(number);
            return Ok(());
        }
        let (made, at_once) = ((std::mem::take(inputs), std::mem::take(values)), *at_once);
        self.begin_items(step, number, made, at_once);
        Ok(())
    }

    fn begin_items(
        &mut self,
        step: &Step<'_>,
        number: u64,
        (inputs, values): (Vec<Value>, Vec<Value>),
        at_once: usize,
    ) {
        let details = json!({"length": values.len()});
        self.follow(step, number, "MapStateStarted", "mapStateStartedEventDetails", details);
        let results = vec![None; values.len()];
        self.strand_mut(number).doing = Doing::Items { inputs, values, results, begun: 0, at_once };
        self.next_items(step, number);
    }

    fn items(
        &self,
        step: &Step<'_>,
        number: u64,
        input: &Value,
        items: &Items,
    ) -> Result<Vec<Value>, Failure> {
        let found = match items {
            Items::Path(path) => self.evaluate_path(step, number, input, path)?,
            Items::Template(template) => self.evaluate_template(step, number, input, template)?,
        };
        let query = match items {
            Items::Path(_) => None,
            Items::Template(template) => template.query(),
        };
        match (found, query) {
            (Value::Array(values), _) => Ok(values),
            (found, Some(query)) => Err(query.unexpected("Items", "array", &found)),
            (found, None) => {
                Err(Failure::runtime(format!("Map state input must be an array but was: {found}")))
            }
        }
    }

    /// Begins as many items as may be in work; a Map state without any more is done.
    fn next_items(&mut self, step: &Step<'_>, number: u64) {
        let Some(strand) = self.strands.get_mut(&number) else { return };
        let Doing::Items { results, .. } = &mut strand.doing else { return };
        // Beginning an item finishes none: it only gets its turn.
        let done = results.iter().filter(|result| result.is_some()).count();
        if done == results.len() {
            let results = std::mem::take(results).into_iter().flatten().collect();
            return self.map_done(step, number, results);
        }
        while !self.is_full {
            let Some(strand) = self.strands.get_mut(&number) else { return };
            let Doing::Items { inputs, values, begun, at_once, .. } = &mut strand.doing else { return };
            if *begun == values.len() || *begun - done >= *at_once {
                return;
            }
            let index = *begun;
            *begun += 1;
            let input = inputs.get(index).unwrap_or(&values[index]).clone();
            let item = json!({"Index": index, "Value": values[index]});
            let (mut place, state, last) = (strand.place.clone(), strand.state.clone(), strand.last);
            let details = json!({"name": state, "index": index});
            let begun =
                self.record(step, last, "MapIterationStarted", "mapIterationStartedEventDetails", details);
            place.push((state, 0));
            let child = self.new_strand(Some(number), index, place, begun);
            self.strand_mut(child).item = Some(item);
            let start = self.start_of(step, child);
            self.enter(child, start, input);
        }
    }

    fn map_done(&mut self, step: &Step<'_>, number: u64, results: Vec<Value>) {
        let last = self.strand(number).last;
        self.record(step, self.history.max(last), "MapStateSucceeded", "", Value::Null);
        let before = self.history - 1;
        self.strand_mut(number).last = before.max(last);
        self.strand_mut(number).doing = Doing::Walking;
        self.succeeded(step, number, Value::Array(results));
    }

    /// A strand has come to the end of its flow.
    pub(super) fn finished(&mut self, step: &Step<'_>, number: u64, output: Value) {
        let (parent, index, last) = {
            let strand = self.strand(number);
            (strand.parent, strand.index, strand.last)
        };
        let Some(parent) = parent else {
            return self.ends(step, number, Ended::Succeeded { output });
        };
        self.strands.remove(&number);
        let above = self.strand_mut(parent);
        match &mut above.doing {
            Doing::Branches { results } => {
                results[index] = Some(output);
                if results.iter().all(Option::is_some) {
                    let results = std::mem::take(results).into_iter().flatten().collect();
                    above.last = last;
                    above.doing = Doing::Walking;
                    self.record(step, last, "ParallelStateSucceeded", "", Value::Null);
                    self.succeeded(step, parent, Value::Array(results));
                }
            }
            Doing::Items { results, .. } => {
                results[index] = Some(output);
                above.last = last;
                let details = json!({"name": above.state, "index": index});
                self.record(
                    step,
                    last,
                    "MapIterationSucceeded",
                    "mapIterationSucceededEventDetails",
                    details,
                );
                self.next_items(step, parent);
            }
            Doing::Walking | Doing::Task | Doing::Waiting | Doing::Retrying | Doing::Selecting { .. } => {}
        }
    }

    /// Nothing was done about an error on a strand: its parent fails with it, and at the root the execution.
    pub(super) fn strand_failed(
        &mut self,
        step: &Step<'_>,
        number: u64,
        error: Option<String>,
        cause: Option<String>,
    ) {
        let first = self.note_fall();
        self.strand_fails(step, number, error, cause);
        if first {
            self.forget_fall();
        }
    }

    fn strand_fails(&mut self, step: &Step<'_>, number: u64, error: Option<String>, cause: Option<String>) {
        let (parent, index, last) = {
            let strand = self.strand(number);
            (strand.parent, strand.index, strand.last)
        };
        let Some(parent) = parent else {
            return self.ends(step, number, Ended::Failed { error, cause });
        };
        self.strands.remove(&number);
        let kind = &self.state(step, parent).kind;
        let of_map = matches!(kind, Kind::Map(_));
        self.end_others(step, parent, of_map);
        let above = self.strand_mut(parent);
        above.last = last;
        above.doing = Doing::Walking;
        if of_map {
            let details = json!({"name": above.state, "index": index});
            self.record(step, last, "MapIterationFailed", "mapIterationFailedEventDetails", details);
        }
        if self.tries_again(step, parent, error.as_deref().unwrap_or_default()) {
            return;
        }
        let kind = if of_map { "MapStateFailed" } else { "ParallelStateFailed" };
        self.follow(step, parent, kind, "", Value::Null);
        self.inner_failed(step, parent, error, cause);
    }

    /// The other strands below a state that has failed stop.
    fn end_others(&mut self, step: &Step<'_>, parent: u64, of_map: bool) {
        let below: Vec<u64> =
            self.strands.keys().copied().filter(|number| self.is_below(*number, parent)).collect();
        for number in &below {
            let strand = self.strand(*number);
            if of_map && strand.parent == Some(parent) {
                let (name, index, last) = (self.strand(parent).state.clone(), strand.index, strand.last);
                let details = json!({"name": name, "index": index});
                self.record(step, last, "MapIterationAborted", "mapIterationAbortedEventDetails", details);
            }
        }
        self.abandon(&below);
    }

    fn is_below(&self, number: u64, ancestor: u64) -> bool {
        match self.strands.get(&number).and_then(|strand| strand.parent) {
            None => false,
            Some(parent) => parent == ancestor || self.is_below(parent, ancestor),
        }
    }
}
