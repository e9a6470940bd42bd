//! Walking from state to state: entering, working, leaving.

use std::borrow::Cow;
use std::cell::OnceCell;

use serde_json::{Map, Value, json};

use super::amount::{select, text, until, whole};
use super::history::{Resource, tell};
use super::recover::Caught;
use super::{
    Command, Doing, MAXIMUM_ASSIGNED, MAXIMUM_TURNS, MAXIMUM_VARIABLES, MAXIMUM_WRITTEN, Purpose, Report,
    Run, Step, TaskCall, View, flow_at, sized,
};
use crate::states::budget::weight;
use crate::states::definition::{
    Amount, Choice, Fail, FailText, Kind, Language, Next, Pass, ResultFlow, Task, Wait,
};
use crate::states::path::Path;
use crate::states::scope::{Failure, Scope, States};
use crate::states::template::Template;

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
    pub(super) fn enter(&mut self, number: u64, state: String, input: Value) {
        let strand = self.strand_mut(number);
        strand.due = Some((state, input));
        // What it waited for before is over.
        strand.doing = Doing::Walking;
        self.ready.push_back(number);
    }

    /// Walks on as far as nothing outside is needed, and no further than one happening may.
    pub(super) fn walk(&mut self, step: &Step<'_>) {
        let mut turns = 0;
        while let Some(number) = self.ready.pop_front() {
            if self.ended.is_some() || self.is_full {
                self.ready.clear();
                return;
            }
            if turns == MAXIMUM_TURNS || self.written > MAXIMUM_WRITTEN || step.budget.is_over() {
                self.ready.push_front(number);
                return self.put_off(step);
            }
            turns += 1;
            step.budget.turn();
            self.turn(step, number);
        }
    }

    fn turn(&mut self, step: &Step<'_>, number: u64) {
        // The strand may have ended with the state around it.
        let Some(strand) = self.strands.get_mut(&number) else { return };
        if let Some((state, input)) = strand.due.take() {
            return self.arrive(step, number, state, input);
        }
        let onward = self.work(step, number);
        self.proceed(step, number, onward);
    }

    /// The rest comes after a while as long as this took.
    fn put_off(&mut self, step: &Step<'_>) {
        self.continues = true;
        let after = i64::try_from(step.budget.elapsed().as_millis()).unwrap_or(i64::MAX);
        self.commands.push(Command::Continue { after });
    }

    fn arrive(&mut self, step: &Step<'_>, number: u64, state: String, input: Value) {
        let strand = self.strand_mut(number);
        strand.state = state;
        strand.input = input;
        strand.retries.clear();
        strand.token.clear();
        strand.doing = Doing::Walking;
        strand.entered_at = time(step.now);
        strand.before = strand.last;
        let recovers = self.state(step, number).recovery().is_some();
        let strand = self.strand_mut(number);
        strand.recovers = recovers;
        let details = json!({
            "name": strand.state, "input": strand.input.to_string(), "inputDetails": {"truncated": false},
        });
        let kind = format!("{}StateEntered", self.state(step, number).type_name());
        let entered = self.follow(step, number, kind, "stateEnteredEventDetails", details);
        self.strand_mut(number).entered = entered;
        self.ready.push_back(number);
    }

    /// Does what the state is for; again, on another try.
    fn work(&mut self, step: &Step<'_>, number: u64) -> Onward {
        let state = self.state(step, number);
        let writes = matches!(&state.kind, Kind::Pass(pass) if pass.result.is_some());
        if state.language == Language::JsonPath && !writes {
            self.look("afterInputPath", |run| Some(run.effective_input(step, number).ok()?.into_owned()));
        }
        let worked = match &state.kind {
            Kind::Pass(pass) => self.pass(step, number, pass),
            Kind::Succeed => self.pass_on(step, number, &Next::End),
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
                | "States.QueryEvaluationError"
        );
        if !known || failure.cause.starts_with("An error occurred while executing the state") {
            return failure;
        }
        let cause = format!(
            "An error occurred while executing the state '{}' (entered at the event id #{}). {}",
            strand.state, strand.entered, failure.cause
        );
        Failure { cause, ..failure }
    }

    fn evaluate<T>(
        &self,
        step: &Step<'_>,
        number: u64,
        input: &Value,
        with: impl FnOnce(&Scope<'_>) -> Result<T, Failure>,
    ) -> Result<T, Failure> {
        self.evaluate_in(step, number, (input, States::default()), with)
    }

    /// `$` in JSONPath, and what `$states` has in JSONata beside the state's input.
    pub(super) fn evaluate_in<T>(
        &self,
        step: &Step<'_>,
        number: u64,
        (input, states): (&Value, States<'_>),
        with: impl FnOnce(&Scope<'_>) -> Result<T, Failure>,
    ) -> Result<T, Failure> {
        let around = self.view(step, number, None);
        let states = States { input: Some(&self.strand(number).input), ..states };
        with(&Scope { input, states, around: &around, chance: step.chance })
    }

    /// For the input of an item.
    pub(super) fn evaluate_for_item(
        &self,
        step: &Step<'_>,
        number: u64,
        input: &Value,
        item: &Value,
        template: &Template,
    ) -> Result<Value, Failure> {
        let around = self.view(step, number, Some(item));
        let states = States { input: Some(&self.strand(number).input), ..States::default() };
        template.evaluate(&Scope { input, states, around: &around, chance: step.chance })
    }

    fn view<'r>(&'r self, step: &'r Step<'_>, number: u64, item: Option<&'r Value>) -> View<'r> {
        View {
            run: self,
            strand: number,
            now: step.now,
            budget: &step.budget,
            item,
            context: OnceCell::new(),
        }
    }

    /// The raw input, through `InputPath`.
    pub(super) fn effective_input(&self, step: &Step<'_>, number: u64) -> Result<Cow<'_, Value>, Failure> {
        let raw = &self.strand(number).input;
        match &self.state(step, number).input_path {
            None => Ok(Cow::Owned(json!({}))),
            Some(path) if path.is_whole() => Ok(Cow::Borrowed(raw)),
            Some(path) => self.evaluate(step, number, raw, |scope| select(scope, path)).map(Cow::Owned),
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
            None => Ok(input.into_owned()),
            Some(template) => self.evaluate(step, number, &input, |scope| template.evaluate(scope)),
        }
    }

    /// The same, for what it is given to, which takes no more than a state yields.
    pub(super) fn sized_payload(
        &self,
        step: &Step<'_>,
        number: u64,
        template: Option<&Template>,
    ) -> Result<Value, Failure> {
        let payload = self.payload(step, number, template)?;
        sized(&payload, &self.strand(number).state).map(|_| payload)
    }

    fn pass(&mut self, step: &Step<'_>, number: u64, pass: &Pass) -> Result<Onward, Failure> {
        if self.state(step, number).language == Language::Jsonata {
            return self.pass_on(step, number, &pass.next);
        }
        let input = match &pass.result {
            Some(result) if pass.parameters.is_none() => {
                self.effective_input(step, number)?;
                result.clone()
            }
            _ => self.payload(step, number, pass.parameters.as_ref())?,
        };
        let name = if pass.result.is_some() { "result" } else { "afterParameters" };
        self.look(name, |_| Some(input.clone()));
        let result = pass.result.clone().unwrap_or(input);
        self.look("afterResultSelector", |_| Some(result.clone()));
        let assign = self.state(step, number).assign.as_ref();
        let assigned = self.assigned(step, number, assign, (&result, States::default()))?;
        let output = self.combined(number, result, pass.result_path.as_ref())?;
        self.look("afterResultPath", |_| Some(output.clone()));
        self.go(step, number, output, assigned, &pass.next)
    }

    /// Leaves a state without a result: its input goes on, unless `Output` says otherwise.
    fn pass_on(&mut self, step: &Step<'_>, number: u64, next: &Next) -> Result<Onward, Failure> {
        let state = self.state(step, number);
        self.leave_with(step, number, (state.assign.as_ref(), state.output.as_ref()), next)
    }

    /// The same, by the fields of the state or of one of its rules.
    fn leave_with(
        &mut self,
        step: &Step<'_>,
        number: u64,
        (assign, output): (Option<&Template>, Option<&Template>),
        next: &Next,
    ) -> Result<Onward, Failure> {
        let input = self.effective_input(step, number)?;
        let assigned = self.assigned(step, number, assign, (&input, States::default()))?;
        let output = match output {
            None => input.into_owned(),
            Some(template) => self.evaluate(step, number, &input, |scope| template.evaluate(scope))?,
        };
        self.go(step, number, output, assigned, next)
    }

    /// The variables of an `Assign`, all evaluated before any is assigned.
    pub(super) fn assigned(
        &self,
        step: &Step<'_>,
        number: u64,
        assign: Option<&Template>,
        seen: (&Value, States<'_>),
    ) -> Result<Option<Value>, Failure> {
        let Some(assign) = assign else { return Ok(None) };
        let assigned = self.evaluate_in(step, number, seen, |scope| assign.evaluate(scope))?;
        sized(&assigned, &self.strand(number).state).map_err(|_| {
            Failure::new(
                "States.DataLimitExceeded",
                format!(
                    "The variables assigned by the state '{}' exceed the maximum size of {MAXIMUM_ASSIGNED} bytes.",
                    self.strand(number).state
                ),
            )
        })?;
        let kept: usize =
            self.strands.values().flat_map(|strand| strand.variables.values()).map(weight).sum();
        if kept + weight(&assigned) > MAXIMUM_VARIABLES {
            return Err(Failure::new(
                "States.DataLimitExceeded",
                format!(
                    "The variables of the execution exceed the maximum size of {MAXIMUM_VARIABLES} bytes."
                ),
            ));
        }
        Ok(Some(assigned))
    }

    fn fail(&mut self, step: &Step<'_>, number: u64, fail: &Fail) -> Result<Onward, Failure> {
        let read = |part: &Option<FailText>, field: &'static str| -> Result<Option<String>, Failure> {
            match part {
                None => Ok(None),
                Some(FailText::Fixed(text)) => Ok(Some(text.clone())),
                Some(FailText::Expression(expression)) => {
                    let input = &self.strand(number).input;
                    self.evaluate(step, number, input, |scope| text(scope, field, expression)).map(Some)
                }
            }
        };
        let (error, cause) = (read(&fail.error, "Error")?, read(&fail.cause, "Cause")?);
        self.strand_failed(step, number, error, cause);
        Ok(Onward::Rests)
    }

    fn choose(&mut self, step: &Step<'_>, number: u64, choice: &Choice) -> Result<Onward, Failure> {
        let mut taken = None;
        {
            let input = self.effective_input(step, number)?;
            for branch in &choice.choices {
                if self.evaluate(step, number, &input, |scope| branch.rule.holds(scope))? {
                    taken = Some(branch);
                    break;
                }
            }
        }
        match (taken, &choice.default) {
            (Some(branch), _) => {
                let next = Next::State(branch.next.clone());
                self.leave_with(step, number, (branch.assign.as_ref(), branch.output.as_ref()), &next)
            }
            (None, Some(next)) => self.pass_on(step, number, &Next::State(next.clone())),
            (None, None) => Err(Failure::new("States.NoChoiceMatched", String::new())),
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
        let input = self.effective_input(step, number)?.into_owned();
        let parameters = match &task.parameters {
            None if self.state(step, number).language == Language::Jsonata => json!({}),
            None => input.clone(),
            Some(template) => self.evaluate(step, number, &input, |scope| template.evaluate(scope))?,
        };
        sized(&parameters, &self.strand(number).state)?;
        let jsonata = self.state(step, number).language == Language::Jsonata;
        self.look(if jsonata { "afterArguments" } else { "afterParameters" }, |_| Some(parameters.clone()));
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
        let role_arn = credentials.map(|credentials| assumed(&credentials)).transpose()?;
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
                if let Err(failure) = sized(&output, &named) {
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
        let onward = self.leave_by(step, number, result, flow, next).unwrap_or_else(|failure| {
            let failure = self.placed(number, failure);
            self.failed_state(step, number, failure)
        });
        self.proceed(step, number, onward);
    }

    /// `Assign` sees the result as it came, beside `ResultSelector` and `Output`.
    fn leave_by(
        &mut self,
        step: &Step<'_>,
        number: u64,
        result: Value,
        flow: &ResultFlow,
        next: &Next,
    ) -> Result<Onward, Failure> {
        let state = self.state(step, number);
        self.look("result", |_| Some(result.clone()));
        let states = States { result: Some(&result), ..States::default() };
        let assigned = self.assigned(step, number, state.assign.as_ref(), (&result, states))?;
        if let Some(template) = &state.output {
            let output =
                self.evaluate_in(step, number, (&result, states), |scope| template.evaluate(scope))?;
            return self.go(step, number, output, assigned, next);
        }
        let result = match &flow.selector {
            None => result,
            Some(template) => self.evaluate(step, number, &result, |scope| template.evaluate(scope))?,
        };
        if state.language == Language::JsonPath {
            self.look("afterResultSelector", |_| Some(result.clone()));
        }
        let output = self.combined(number, result, flow.path.as_ref())?;
        if state.language == Language::JsonPath {
            self.look("afterResultPath", |_| Some(output.clone()));
        }
        self.go(step, number, output, assigned, next)
    }

    fn proceed(&mut self, step: &Step<'_>, number: u64, onward: Onward) {
        if let Some(trial) = &mut self.trial {
            trial.left = match onward {
                Onward::To(state, output) => Some((Some(state), output)),
                Onward::Done(output) => Some((None, output)),
                Onward::Rests => None,
            };
            return;
        }
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
                self.pass_on(step, number, &wait.next).unwrap_or_else(|failure| {
                    let failure = self.placed(number, failure);
                    self.failed_state(step, number, failure)
                })
            }
            _ => self.work(step, number),
        };
        self.proceed(step, number, onward);
    }

    /// The raw input with the result at its `ResultPath`.
    fn combined(&self, number: u64, result: Value, path: Option<&Path>) -> Result<Value, Failure> {
        let raw = &self.strand(number).input;
        match path {
            None => Ok(raw.clone()),
            Some(path) if path.is_whole() => Ok(result),
            Some(path) => path
                .put(raw.clone(), result)
                .map_err(|error| Failure::new("States.ResultPathMatchFailure", error.to_string())),
        }
    }

    /// `OutputPath`, and the event of leaving.
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
            Some(path) if path.is_whole() => output,
            Some(path) => self.evaluate(step, number, &output, |scope| select(scope, path))?,
        };
        let text = sized(&output, &self.strand(number).state)?;
        Ok(self.exit(step, number, (output, text), assigned, next))
    }

    /// The event of leaving, with what was assigned.
    fn exit(
        &mut self,
        step: &Step<'_>,
        number: u64,
        (output, text): (Value, String),
        assigned: Option<Value>,
        next: &Next,
    ) -> Onward {
        let kind = format!("{}StateExited", self.state(step, number).type_name());
        let mut details = json!({
            "name": self.strand(number).state, "output": text, "outputDetails": {"truncated": false},
        });
        if let Some(Value::Object(assigned)) = assigned {
            self.look("variables", |_| Some(Value::Object(assigned.clone())));
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
        self.tell_evaluation(step, number, &failure);
        let cause = (!failure.cause.is_empty()).then_some(failure.cause);
        self.failed_state_with(step, number, failure.error, cause)
    }

    /// The event of an expression in JSONata that failed. One that fails on entering stands beside the entering, not
    /// after it.
    fn tell_evaluation(&mut self, step: &Step<'_>, number: u64, failure: &Failure) {
        let Some(location) = &failure.location else { return };
        let strand = self.strand(number);
        let previous = if strand.last == strand.entered { strand.before } else { strand.last };
        let details = json!({
            "error": failure.error, "cause": failure.cause, "location": location, "state": strand.state,
        });
        let id = self.record(step, previous, "EvaluationFailed", "evaluationFailedEventDetails", details);
        self.strand_mut(number).last = id;
    }

    fn failed_state_with(
        &mut self,
        step: &Step<'_>,
        number: u64,
        error: String,
        cause: Option<String>,
    ) -> Onward {
        if let Some(trial) = &mut self.trial {
            trial.error = Some((error.clone(), cause.clone()));
        }
        if self.tries_again(step, number, &error) {
            return Onward::Rests;
        }
        let catcher = self.catcher(step, number, &error);
        if let Some(trial) = &mut self.trial {
            trial.catch = catcher;
        }
        match self.caught(step, number, &error, cause.as_deref()) {
            Some(caught) => {
                let left = caught.and_then(|Caught { output, assigned, next }| {
                    self.go(step, number, output, assigned, &Next::State(next))
                });
                left.unwrap_or_else(|failure| {
                    let failure = self.placed(number, failure);
                    self.tell_evaluation(step, number, &failure);
                    self.strand_failed(step, number, Some(failure.error), Some(failure.cause));
                    Onward::Rests
                })
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

/// The role that `Credentials` name. A task that has them never runs under the state machine's own.
fn assumed(credentials: &Value) -> Result<String, Failure> {
    let role = credentials.get("RoleArn").and_then(Value::as_str).filter(|role| !role.is_empty());
    role.map(str::to_owned)
        .ok_or_else(|| Failure::runtime("The field 'RoleArn' of 'Credentials' must be a string"))
}

/// As in `2026-01-02T03:04:05.678Z`.
pub(crate) fn time(milliseconds: i64) -> String {
    jiff::Timestamp::from_millisecond(milliseconds).map_or_else(|_| String::new(), |at| format!("{at:.3}"))
}
