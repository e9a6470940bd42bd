//! `Retry` and `Catch`.

use serde_json::{Value, json};

use super::{Command, Doing, Purpose, Run, Step};
use crate::states::definition::{Catcher, Recovery, Retrier};
use crate::states::scope::{Chance, Failure, States};

/// What whoever holds an execution reports when a task's heartbeat is missing.
pub const HEARTBEAT_TIMEOUT: &str = "States.HeartbeatTimeout";

/// Whether a list of names means an error. `States.ALL` leaves out what only its own name catches, and
/// `States.TaskFailed` stands for every failure of a task but its timeout.
fn means(names: &[String], error: &str) -> bool {
    names.iter().any(|name| match name.as_str() {
        "States.ALL" => !matches!(error, "States.Runtime" | "States.DataLimitExceeded"),
        "States.TaskFailed" => !matches!(
            error,
            "States.Timeout" | "States.HeartbeatTimeout" | "States.Runtime" | "States.DataLimitExceeded"
        ),
        "States.Timeout" => matches!(error, "States.Timeout" | "States.HeartbeatTimeout"),
        name => name == error,
    })
}

/// How long to wait before the try after `tries` tries, in milliseconds.
fn delay(retrier: &Retrier, tries: u64, chance: &Chance) -> i64 {
    let exponent = i32::try_from(tries).unwrap_or(i32::MAX);
    #[expect(clippy::cast_precision_loss, reason = "at most 99,999,999")]
    let grown = retrier.interval_seconds as f64 * retrier.backoff_rate.powi(exponent);
    #[expect(clippy::cast_precision_loss, reason = "at most 31,622,400")]
    let most = retrier.max_delay_seconds.map_or(99_999_999.0, |most| most as f64);
    let seconds = grown.min(most) * if retrier.full_jitter { chance.fraction() } else { 1.0 };
    #[expect(clippy::cast_possible_truncation, reason = "at most 10^11")]
    let milliseconds = (seconds * 1000.0) as i64;
    milliseconds
}

/// What a catcher makes of an error.
pub(super) struct Caught {
    pub output: Value,
    pub assigned: Option<Value>,
    pub next: String,
}

impl Run {
    fn recovery<'d>(&self, step: &Step<'d>, number: u64) -> Option<&'d Recovery> {
        self.state(step, number).recovery()
    }

    /// A missing heartbeat is a `States.Timeout`, unless the state asks for it by its own name.
    pub(super) fn known_timeout(&self, step: &Step<'_>, number: u64, error: String) -> String {
        let Some(recovery) = self.recovery(step, number) else { return error };
        let retried = recovery.retry.iter().flat_map(|retrier| &retrier.error_equals);
        let caught = recovery.catch.iter().flat_map(|catcher| &catcher.error_equals);
        if error == HEARTBEAT_TIMEOUT && !retried.chain(caught).any(|name| name == HEARTBEAT_TIMEOUT) {
            return "States.Timeout".to_owned();
        }
        error
    }

    /// Sets a timer for another try, if the first retrier that means the error has one left.
    pub(super) fn tries_again(&mut self, step: &Step<'_>, number: u64, error: &str) -> bool {
        let Some(recovery) = self.recovery(step, number) else { return false };
        let Some(index) = recovery.retry.iter().position(|retrier| means(&retrier.error_equals, error))
        else {
            return false;
        };
        let retrier = &recovery.retry[index];
        let strand = self.strand_mut(number);
        strand.retries.resize(recovery.retry.len(), 0);
        let tries = strand.retries[index];
        if tries >= retrier.max_attempts {
            return false;
        }
        strand.retries[index] += 1;
        strand.attempt += 1;
        strand.doing = Doing::Retrying;
        let after = delay(retrier, tries, step.chance);
        let (attempt, at) = (strand.attempt, step.now + after);
        if let Some(trial) = &mut self.trial {
            trial.retry = Some((index, after));
        }
        self.commands.push(Command::Wake { strand: number, attempt, purpose: Purpose::GoOn, at });
        true
    }

    /// The first catcher that means the error.
    pub(super) fn catcher(&self, step: &Step<'_>, number: u64, error: &str) -> Option<usize> {
        let recovery = self.recovery(step, number)?;
        recovery.catch.iter().position(|catcher| means(&catcher.error_equals, error))
    }

    /// What the first catcher that means the error makes of it: output, variables and the next state.
    pub(super) fn caught(
        &self,
        step: &Step<'_>,
        number: u64,
        error: &str,
        cause: Option<&str>,
    ) -> Option<Result<Caught, Failure>> {
        let catcher = self.recovery(step, number)?.catch.get(self.catcher(step, number, error)?)?;
        let mut output = json!({ "Error": error });
        if let Some(cause) = cause {
            output["Cause"] = json!(cause);
        }
        Some(self.catch(step, number, catcher, output))
    }

    fn catch(&self, step: &Step<'_>, number: u64, catcher: &Catcher, told: Value) -> Result<Caught, Failure> {
        let states = States { error_output: Some(&told), ..States::default() };
        let assigned = self.assigned(step, number, catcher.assign.as_ref(), (&told, states))?;
        let next = catcher.next.clone();
        if let Some(template) = &catcher.output {
            let output = self.evaluate_in(step, number, (&told, states), |scope| template.evaluate(scope))?;
            return Ok(Caught { output, assigned, next });
        }
        let output = match &catcher.result_path {
            None => self.strand(number).input.clone(),
            Some(path) if path.is_whole() => told,
            Some(path) => path
                .put(self.strand(number).input.clone(), told)
                .map_err(|error| Failure::new("States.ResultPathMatchFailure", error.to_string()))?,
        };
        Ok(Caught { output, assigned, next })
    }
}
