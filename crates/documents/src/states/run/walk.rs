//! Walking from state to state: entering, working, leaving.

use serde_json::{Map, Value, json};

use super::history::{Resource, tell};
use super::{Command, Doing, Purpose, Report, Run, Step, TaskCall, Todo, check_size, flow_at};
use crate::states::definition::{
    Amount, Choice, Fail, FailText, Kind, Next, Pass, ResultFlow, Task, Until, Wait,
};
use crate::states::path::Path;
use crate::states::scope::{Failure, Scope};
use crate::states::template::Template;
use crate::states::timestamp::parse_timestamp;

/// What is left to do on a strand after one state.
enum Onward {
    /// To another state, with its input.
    To(String, Value),
    /// The strand's flow has ended with this output.
    Done(Value),
    /// It waits for something, or it is gone.
    Rests,
}

impl Run {
    /// Has a strand enter a state when its turn comes.
    pub(super) fn enter(&mut self, strand: u64, state: String, input: Value) {
        self.ready.push_back(Todo::Enter(strand, state, input));
    }

    /// Walks on as far as nothing outside is needed.
    pub(super) fn walk(&mut self, step: &Step<'_>) {
        while let Some(todo) = self.ready.pop_front() {
            if self.ended.is_some() || self.is_full {
                self.ready.clear();
                return;
            }
            match todo {
                Todo::Enter(strand, state, input) if self.strands.contains_key(&strand) => {
                    self.arrive(step, strand, state, input);
                }
                Todo::Work(strand) if self.strands.contains_key(&strand) => {
                    let onward = self.work(step, strand);
                    self.proceed(step, strand, onward);
                }
                // The strand ended with the state around it.
                Todo::Enter(..) | Todo::Work(_) => {}
            }
        }
    }

    fn arrive(&mut self, step: &Step<'_>, number: u64, state: String, input: Value) {
        let strand = self.strand_mut(number);
        strand.state = state;
        strand.input = input;
        strand.retries.clear();
        strand.token.clear();
        strand.doing = Doing::Walking;
        strand.entered_at = time(step.now);
        let details = json!({
            "name": strand.state, "input": strand.input.to_string(), "inputDetails": {"truncated": false},
        });
        let kind = format!("{}StateEntered", self.state(step, number).type_name());
        let entered = self.follow(step, number, kind, "stateEnteredEventDetails", details);
        self.strand_mut(number).entered = entered;
        self.ready.push_back(Todo::Work(number));
    }

    /// Does what the state is for; again, on another try.
    fn work(&mut self, step: &Step<'_>, number: u64) -> Onward {
        let state = self.state(step, number);
        let worked = match &state.kind {
            Kind::Pass(pass) => self.pass(step, number, pass),
            Kind::Succeed => self
                .effective_input(step, number)
                .and_then(|input| self.leave(step, number, input.clone(), Some(input), &Next::End)),
            Kind::Fail(fail) => self.fail(step, number, fail),
            Kind::Choice(choice) => self.choose(step, number, choice),
            Kind::Wait(wait) => self.wait(step, number, wait),
            Kind::Task(task) => self.schedule(step, number, task),
            Kind::Parallel(parallel) => self.fan_out(step, number, parallel).map(|()| Onward::Rests),
            Kind::Map(map) => self.fan_items(step, number, map).map(|()| Onward::Rests),
        };
        worked.unwrap_or_else(|failure| {
            let failure = self.placed(number, failure);
            self.failed_state(step, number, failure)
        })
    }

    /// A failure of the state itself, with the state's name before its cause.
    pub(super) fn placed(&self, number: u64, failure: Failure) -> Failure {
        let strand = self.strand(number);
        let known = matches!(
            failure.error.as_str(),
            "States.Runtime"
                | "States.IntrinsicFailure"
                | "States.ParameterPathFailure"
                | "States.ResultPathMatchFailure"
        );
        if !known || failure.cause.starts_with("An error occurred while executing the state") {
            return failure;
        }
        let cause = format!(
            "An error occurred while executing the state '{}' (entered at the event id #{}). {}",
            strand.state, strand.entered, failure.cause
        );
        Failure { error: failure.error, cause }
    }

    fn evaluate<T>(
        &self,
        step: &Step<'_>,
        number: u64,
        input: &Value,
        with: impl FnOnce(&Scope<'_>) -> Result<T, Failure>,
    ) -> Result<T, Failure> {
        let (context, variables) = (self.context(number), self.variables(number));
        with(&Scope { input, context: &context, variables: &variables, chance: step.chance })
    }

    /// The raw input, through `InputPath`.
    pub(super) fn effective_input(&self, step: &Step<'_>, number: u64) -> Result<Value, Failure> {
        let raw = &self.strand(number).input;
        match &self.state(step, number).input_path {
            None => Ok(json!({})),
            Some(path) => self.evaluate(step, number, raw, |scope| select(scope, path)),
        }
    }

    /// The effective input, through `Parameters` or their like.
    pub(super) fn payload(
        &self,
        step: &Step<'_>,
        number: u64,
        template: Option<&Template>,
    ) -> Result<Value, Failure> {
        let input = self.effective_input(step, number)?;
        match template {
            None => Ok(input),
            Some(template) => self.evaluate(step, number, &input, |scope| template.evaluate(scope)),
        }
    }

    fn pass(&mut self, step: &Step<'_>, number: u64, pass: &Pass) -> Result<Onward, Failure> {
        let input = self.payload(step, number, pass.parameters.as_ref())?;
        let result = pass.result.clone().unwrap_or(input);
        self.combine(step, number, result, pass.result_path.as_ref(), &pass.next)
    }

    fn fail(&mut self, step: &Step<'_>, number: u64, fail: &Fail) -> Result<Onward, Failure> {
        let input = self.strand(number).input.clone();
        let read = |text: &Option<FailText>, field: &'static str| -> Result<Option<String>, Failure> {
            match text {
                None => Ok(None),
                Some(FailText::Fixed(text)) => Ok(Some(text.clone())),
                Some(FailText::Expression(expression)) => {
                    let value =
                        self.evaluate(step, number, &input, |scope| expression.evaluate(field, scope))?;
                    match value {
                        Value::String(text) => Ok(Some(text)),
                        other => Err(Failure::runtime(format!(
                            "The {field} field must resolve to a string, but was: {other}"
                        ))),
                    }
                }
            }
        };
        let (error, cause) = (read(&fail.error, "ErrorPath")?, read(&fail.cause, "CausePath")?);
        self.strand_failed(step, number, error, cause);
        Ok(Onward::Rests)
    }

    fn choose(&mut self, step: &Step<'_>, number: u64, choice: &Choice) -> Result<Onward, Failure> {
        let input = self.effective_input(step, number)?;
        for branch in &choice.choices {
            if self.evaluate(step, number, &input, |scope| branch.rule.holds(scope))? {
                let assigned = branch.assign.as_ref();
                let assigned = assigned
                    .map(|assign| self.evaluate(step, number, &input, |scope| assign.evaluate(scope)))
                    .transpose()?;
                return self.go(step, number, input, assigned, &Next::State(branch.next.clone()));
            }
        }
        match &choice.default {
            Some(next) => self.leave(step, number, input.clone(), Some(input), &Next::State(next.clone())),
            None => Err(Failure::new("States.NoChoiceMatched", String::new())),
        }
    }

    fn wait(&mut self, step: &Step<'_>, number: u64, wait: &Wait) -> Result<Onward, Failure> {
        let input = self.effective_input(step, number)?;
        let at = self.evaluate(step, number, &input, |scope| until(scope, &wait.until, step.now))?;
        let strand = self.strand_mut(number);
        strand.doing = Doing::Waiting;
        strand.attempt += 1;
        let attempt = strand.attempt;
        self.commands.push(Command::Wake { strand: number, attempt, purpose: Purpose::GoOn, at });
        Ok(Onward::Rests)
    }

    fn schedule(&mut self, step: &Step<'_>, number: u64, task: &Task) -> Result<Onward, Failure> {
        self.strand_mut(number).token = step.chance.uuid();
        let input = self.effective_input(step, number)?;
        let parameters = match &task.parameters {
            None => input.clone(),
            Some(template) => self.evaluate(step, number, &input, |scope| template.evaluate(scope))?,
        };
        let seconds = |amount: &Option<Amount>| -> Result<Option<u64>, Failure> {
            match amount {
                None => Ok(None),
                Some(amount) => self.evaluate(step, number, &input, |scope| whole(scope, amount)).map(Some),
            }
        };
        let (timeout, heartbeat) = (seconds(&task.timeout_seconds)?, seconds(&task.heartbeat_seconds)?);
        let credentials = task.credentials.as_ref();
        let credentials = credentials
            .map(|template| self.evaluate(step, number, &input, |scope| template.evaluate(scope)))
            .transpose()?;
        let role_arn = credentials.and_then(|value| Some(value.get("RoleArn")?.as_str()?.to_owned()));
        self.record_scheduled(step, number, task, &parameters, (timeout, heartbeat), role_arn.as_deref());
        let strand = self.strand_mut(number);
        strand.doing = Doing::Task;
        strand.attempt += 1;
        let (attempt, token, state) = (strand.attempt, strand.token.clone(), strand.state.clone());
        let call = TaskCall {
            state,
            resource: task.resource.clone(),
            parameters,
            role_arn,
            token,
            timeout_seconds: timeout,
            heartbeat_seconds: heartbeat,
        };
        self.commands.push(Command::Task { strand: number, attempt, call: Box::new(call) });
        if let Some(seconds) = timeout {
            let at = step.now + i64::try_from(seconds).unwrap_or(i64::MAX / 2000) * 1000;
            self.commands.push(Command::Wake { strand: number, attempt, purpose: Purpose::Timeout, at });
        }
        Ok(Onward::Rests)
    }

    fn record_scheduled(
        &mut self,
        step: &Step<'_>,
        number: u64,
        task: &Task,
        parameters: &Value,
        (timeout, heartbeat): (Option<u64>, Option<u64>),
        role_arn: Option<&str>,
    ) {
        let resource = Resource::of(&task.resource);
        let mut details = Map::new();
        match &resource {
            Resource::Lambda(arn) | Resource::Activity(arn) => {
                details.insert("resource".into(), json!(arn));
                details.insert("input".into(), json!(parameters.to_string()));
                details.insert("inputDetails".into(), json!({"truncated": false}));
            }
            Resource::Service { .. } => {
                details.insert("region".into(), json!(self.facts.region));
                details.insert("parameters".into(), json!(parameters.to_string()));
            }
        }
        if let Some(seconds) = timeout {
            details.insert("timeoutInSeconds".into(), json!(seconds));
        }
        if let Some(seconds) = heartbeat {
            details.insert("heartbeatInSeconds".into(), json!(seconds));
        }
        if let Some(role_arn) = role_arn {
            details.insert("taskCredentials".into(), json!({"roleArn": role_arn}));
        }
        self.follow_task(step, number, &resource, "Scheduled", details);
        if !matches!(resource, Resource::Activity(_)) {
            self.follow_task(step, number, &resource, "Started", Map::new());
        }
    }

    /// Something came of the task that a strand waits for.
    pub(super) fn reported(&mut self, step: &Step<'_>, number: u64, report: Report) {
        let Kind::Task(task) = &self.state(step, number).kind else { return };
        let resource = Resource::of(&task.resource);
        let mut details = Map::new();
        match report {
            Report::Started { worker } => {
                details.extend(worker.map(|worker| ("workerName".to_owned(), Value::String(worker))));
                self.follow_task(step, number, &resource, "Started", details);
            }
            Report::Submitted { output } => {
                details.insert("output".into(), json!(output.to_string()));
                details.insert("outputDetails".into(), json!({"truncated": false}));
                self.follow_task(step, number, &resource, "Submitted", details);
            }
            Report::Succeeded { output } => {
                let named = match &resource {
                    Resource::Lambda(arn) | Resource::Activity(arn) => arn.clone(),
                    Resource::Service { kind, .. } => kind.clone(),
                };
                if let Err(failure) = check_size(&output, &named) {
                    tell(&mut details, Some(&failure.error), Some(&failure.cause));
                    self.follow_task(step, number, &resource, "Failed", details);
                    return self.go_on_after_failure(step, number, failure.error, Some(failure.cause));
                }
                details.insert("output".into(), json!(output.to_string()));
                details.insert("outputDetails".into(), json!({"truncated": false}));
                self.follow_task(step, number, &resource, "Succeeded", details);
                self.succeeded(step, number, output);
            }
            Report::Failed { error, cause } => {
                tell(&mut details, error.as_ref(), cause.as_ref());
                self.follow_task(step, number, &resource, "Failed", details);
                self.go_on_after_failure(step, number, error.unwrap_or_default(), cause);
            }
            Report::TimedOut { error, cause } => {
                let error = self.known_timeout(step, number, error);
                tell(&mut details, Some(&error), cause.as_ref());
                self.follow_task(step, number, &resource, "TimedOut", details);
                self.go_on_after_failure(step, number, error, cause);
            }
        }
    }

    fn go_on_after_failure(&mut self, step: &Step<'_>, number: u64, error: String, cause: Option<String>) {
        let onward = self.failed_state_with(step, number, error, cause);
        self.proceed(step, number, onward);
    }

    /// A task, a Parallel or a Map state has its result.
    pub(super) fn succeeded(&mut self, step: &Step<'_>, number: u64, result: Value) {
        let state = self.state(step, number);
        let (flow, next) = match &state.kind {
            Kind::Task(task) => (&task.result, &task.next),
            Kind::Parallel(parallel) => (&parallel.result, &parallel.next),
            Kind::Map(map) => (&map.result, &map.next),
            Kind::Choice(_) | Kind::Wait(_) | Kind::Pass(_) | Kind::Succeed | Kind::Fail(_) => return,
        };
        let left = self
            .select_result(step, number, result, flow)
            .and_then(|result| self.combine(step, number, result, flow.path.as_ref(), next));
        let onward = left.unwrap_or_else(|failure| {
            let failure = self.placed(number, failure);
            self.failed_state(step, number, failure)
        });
        self.proceed(step, number, onward);
    }

    fn select_result(
        &self,
        step: &Step<'_>,
        number: u64,
        result: Value,
        flow: &ResultFlow,
    ) -> Result<Value, Failure> {
        match &flow.selector {
            None => Ok(result),
            Some(template) => self.evaluate(step, number, &result, |scope| template.evaluate(scope)),
        }
    }

    fn proceed(&mut self, step: &Step<'_>, number: u64, onward: Onward) {
        match onward {
            Onward::To(state, input) => self.enter(number, state, input),
            Onward::Done(output) => self.finished(step, number, output),
            Onward::Rests => {}
        }
    }

    /// A timer of a Wait state, or of another try.
    pub(super) fn woken(&mut self, step: &Step<'_>, number: u64) {
        let retrying = self.strand(number).doing == Doing::Retrying;
        self.strand_mut(number).doing = Doing::Walking;
        let onward = match &self.state(step, number).kind {
            Kind::Wait(wait) if !retrying => {
                let left = self
                    .effective_input(step, number)
                    .and_then(|input| self.leave(step, number, input.clone(), Some(input), &wait.next));
                left.unwrap_or_else(|failure| {
                    let failure = self.placed(number, failure);
                    self.failed_state(step, number, failure)
                })
            }
            _ => self.work(step, number),
        };
        self.proceed(step, number, onward);
    }

    /// `ResultPath`, then away.
    fn combine(
        &mut self,
        step: &Step<'_>,
        number: u64,
        result: Value,
        path: Option<&Path>,
        next: &Next,
    ) -> Result<Onward, Failure> {
        let raw = self.strand(number).input.clone();
        let output = match path {
            None => raw,
            Some(path) => path
                .put(raw, result.clone())
                .map_err(|error| Failure::new("States.ResultPathMatchFailure", error.to_string()))?,
        };
        self.leave(step, number, output, Some(result), next)
    }

    /// `Assign`, `OutputPath`, and the event of leaving. `seen` is what `$` means in `Assign`.
    fn leave(
        &mut self,
        step: &Step<'_>,
        number: u64,
        output: Value,
        seen: Option<Value>,
        next: &Next,
    ) -> Result<Onward, Failure> {
        let state = self.state(step, number);
        let assigned = match (&state.assign, &seen) {
            (Some(assign), Some(seen)) => {
                Some(self.evaluate(step, number, seen, |scope| assign.evaluate(scope))?)
            }
            _ => None,
        };
        self.go(step, number, output, assigned, next)
    }

    fn go(
        &mut self,
        step: &Step<'_>,
        number: u64,
        output: Value,
        assigned: Option<Value>,
        next: &Next,
    ) -> Result<Onward, Failure> {
        let state = self.state(step, number);
        let output = match &state.output_path {
            None => json!({}),
            Some(path) => self.evaluate(step, number, &output, |scope| select(scope, path))?,
        };
        check_size(&output, &self.strand(number).state)?;
        Ok(self.exit(step, number, output, assigned, next))
    }

    /// The event of leaving, with what was assigned.
    fn exit(
        &mut self,
        step: &Step<'_>,
        number: u64,
        output: Value,
        assigned: Option<Value>,
        next: &Next,
    ) -> Onward {
        let kind = format!("{}StateExited", self.state(step, number).type_name());
        let mut details = json!({
            "name": self.strand(number).state, "output": output.to_string(), "outputDetails": {"truncated": false},
        });
        if let Some(Value::Object(assigned)) = assigned {
            let texts: Map<String, Value> = assigned
                .iter()
                .map(|(name, value)| (name.clone(), Value::String(value.to_string())))
                .collect();
            details["assignedVariables"] = Value::Object(texts);
            details["assignedVariablesDetails"] = json!({"truncated": false});
            self.strand_mut(number).variables.extend(assigned);
        }
        self.follow(step, number, kind, "stateExitedEventDetails", details);
        match next {
            Next::State(name) => Onward::To(name.clone(), output),
            Next::End => Onward::Done(output),
        }
    }

    /// What a failure of the state leads to.
    fn failed_state(&mut self, step: &Step<'_>, number: u64, failure: Failure) -> Onward {
        let cause = (!failure.cause.is_empty()).then_some(failure.cause);
        self.failed_state_with(step, number, failure.error, cause)
    }

    fn failed_state_with(
        &mut self,
        step: &Step<'_>,
        number: u64,
        error: String,
        cause: Option<String>,
    ) -> Onward {
        if self.tries_again(step, number, &error) {
            return Onward::Rests;
        }
        match self.caught(step, number, &error, cause.as_deref()) {
            Some(Ok((output, assigned, next))) => {
                match self.go(step, number, output, assigned, &Next::State(next)) {
                    Ok(onward) => onward,
                    Err(failure) => {
                        let failure = self.placed(number, failure);
                        self.strand_failed(step, number, Some(failure.error), Some(failure.cause));
                        Onward::Rests
                    }
                }
            }
            Some(Err(failure)) => {
                let failure = self.placed(number, failure);
                self.strand_failed(step, number, Some(failure.error), Some(failure.cause));
                Onward::Rests
            }
            None => {
                self.strand_failed(step, number, Some(error), cause);
                Onward::Rests
            }
        }
    }

    /// A Parallel or Map state has failed by one of its strands.
    pub(super) fn inner_failed(
        &mut self,
        step: &Step<'_>,
        number: u64,
        error: Option<String>,
        cause: Option<String>,
    ) {
        let onward = self.failed_state_with(step, number, error.unwrap_or_default(), cause);
        self.proceed(step, number, onward);
    }

    /// The first state of a strand's flow.
    pub(super) fn start_of(&self, step: &Step<'_>, number: u64) -> String {
        flow_at(&step.definition.flow, &self.strand(number).place).start_at.clone()
    }

    /// For templates of the parts of a state.
    pub(super) fn evaluate_template(
        &self,
        step: &Step<'_>,
        number: u64,
        input: &Value,
        template: &Template,
    ) -> Result<Value, Failure> {
        self.evaluate(step, number, input, |scope| template.evaluate(scope))
    }

    pub(super) fn evaluate_path(
        &self,
        step: &Step<'_>,
        number: u64,
        input: &Value,
        path: &Path,
    ) -> Result<Value, Failure> {
        self.evaluate(step, number, input, |scope| select(scope, path))
    }

    pub(super) fn evaluate_amount(
        &self,
        step: &Step<'_>,
        number: u64,
        input: &Value,
        amount: &Amount,
    ) -> Result<u64, Failure> {
        self.evaluate(step, number, input, |scope| whole(scope, amount))
    }
}

fn select(scope: &Scope<'_>, path: &Path) -> Result<Value, Failure> {
    scope.select(path).map_err(|nothing| Failure::runtime(format!("Invalid path '{path}' : {nothing}")))
}

fn whole(scope: &Scope<'_>, amount: &Amount) -> Result<u64, Failure> {
    match amount {
        Amount::Fixed(number) => Ok(*number),
        Amount::Path(field, path) => {
            let value = select(scope, path)?;
            value.as_u64().ok_or_else(|| {
                let shown = value.as_str().map_or_else(|| value.to_string(), str::to_owned);
                Failure::runtime(format!(
                    "The {field} field refers to value \"{shown}\" which is not a valid integer: {path}"
                ))
            })
        }
    }
}

/// When a Wait state is over, in milliseconds since 1970.
fn until(scope: &Scope<'_>, until: &Until, now: i64) -> Result<i64, Failure> {
    let after = |seconds: i64| now.saturating_add(seconds.saturating_mul(1000));
    match until {
        Until::Seconds(seconds) => Ok(after(i64::try_from(*seconds).unwrap_or(i64::MAX))),
        Until::Timestamp(at) => Ok(*at),
        Until::SecondsPath(path) => {
            let missing = |_| {
                Failure::runtime(format!(
                    "The SecondsPath parameter does not reference an input value: {path}"
                ))
            };
            let value = scope.select(path).map_err(missing)?;
            match value.as_i64() {
                None => Err(Failure::runtime(format!(
                    "The SecondsPath parameter cannot be parsed as a long value: {path} == {value}"
                ))),
                Some(seconds) if seconds < 0 => Err(Failure::runtime(format!(
                    "The SecondsPath parameter references a negative value: {path} == {value}"
                ))),
                Some(seconds) if seconds > 99_999_999 => {
                    Err(Failure::runtime("Wait state delay is too long."))
                }
                Some(seconds) => Ok(after(seconds)),
            }
        }
        Until::TimestampPath(path) => {
            let missing = |_| {
                Failure::runtime(format!(
                    "The TimestampPath parameter does not reference an input value: {path}"
                ))
            };
            let value = scope.select(path).map_err(missing)?;
            value.as_str().and_then(parse_timestamp).ok_or_else(|| {
                let shown = value.as_str().map_or_else(|| value.to_string(), str::to_owned);
                Failure::runtime(format!(
                    "The TimestampPath parameter does not reference a valid ISO-8601 extended offset date-time format string: {path} == {shown}"
                ))
            })
        }
    }
}

/// As in `2026-01-02T03:04:05.678Z`.
pub(crate) fn time(milliseconds: i64) -> String {
    jiff::Timestamp::from_millisecond(milliseconds).map_or_else(|_| String::new(), |at| format!("{at:.3}"))
}
