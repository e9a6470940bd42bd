//! TestState: one state by itself, with its call made for real under the given role.
//!
//! Nothing is kept: a client that goes away has tried for nothing. A wait is over at once. Expressions are evaluated on a
//! thread of their own, because they may take as long as the server lets them.

use super::super::integration::{Integration, Pattern};
use super::super::machine::Role;
use super::super::names::Subject;
use super::super::start::read_input;
use super::super::{definition, perform};
use crate::{Cx, OpError, OpResult};
use aws::Error;
use aws::stepfunctions::{
    self as s, InspectionData, InspectionErrorDetails, InspectionLevel, StateMachineType,
    TestExecutionStatus, TestStateInput, TestStateOutput, errors,
};
use documents::states::run::{Command, Ended, Facts, Happening, Purpose, Report, Run, TaskCall, Trial};
use documents::states::{Budget, Chance, Definition, Kind};
use serde_json::{Map, Value};
use std::time::Duration;

/// A test takes no longer. [TestState]
const PATIENCE: Duration = Duration::from_mins(5);
/// What a state is called that comes without a name.
const NAMELESS: &str = "State";

pub async fn test_state(cx: Cx, input: TestStateInput) -> OpResult<TestStateOutput> {
    refuse(&input)?;
    let name = input.state_name.clone().unwrap_or_else(|| NAMELESS.to_owned());
    let definition = read(&input, &name)?;
    let kind = definition.flow.states.get(&name).map(|state| &state.kind);
    let Some(kind) = kind else {
        let message = format!("State '{name}' not found in definition");
        return Err(Error::validation(message).into());
    };
    check_kind(&cx, kind, input.role_arn.is_some())?;
    let data = read_input(input.input.as_deref().unwrap_or("{}"))?;
    let variables = read_variables(input.variables.as_deref())?;
    let test = Test::new(&cx, definition, name, input.role_arn.as_deref(), &data);
    match tokio::time::timeout(PATIENCE, test.run(&cx, data, variables)).await {
        Ok(test) => Ok(test?.output(input.inspection_level)),
        Err(_) => Ok(out_of_time()),
    }
}

fn out_of_time() -> TestStateOutput {
    TestStateOutput {
        status: Some(TestExecutionStatus::Failed),
        error: Some("States.Timeout".to_owned()),
        cause: Some(format!("The state took longer than {} minutes.", PATIENCE.as_secs() / 60)),
        ..Default::default()
    }
}

/// What is not served changes what a test means, so that it is named.
fn refuse(input: &TestStateInput) -> OpResult<()> {
    let unserved = [
        (input.mock.is_some(), "mock"),
        (input.context.is_some(), "context"),
        (input.state_configuration.is_some(), "stateConfiguration"),
        (input.reveal_secrets == Some(true), "revealSecrets"),
    ];
    match unserved.into_iter().find(|(given, _)| *given) {
        None => Ok(()),
        Some((_, name)) => Err(OpError::not_served(&s::SERVICE, format!("{name} of TestState"))),
    }
}

/// A state, or the one that is named in a whole definition.
fn read(input: &TestStateInput, name: &str) -> OpResult<Definition> {
    let read = match input.state_name {
        Some(_) => Definition::read(&input.definition),
        None => Definition::read_state(&input.definition, name),
    };
    read.map_err(|wrong| definition::invalid(&wrong).into())
}

fn check_kind(cx: &Cx, kind: &Kind, has_role: bool) -> OpResult<()> {
    let invalid = |message: &str| Err(Error::validation(message).into());
    let task = match kind {
        Kind::Parallel(_) | Kind::Map(_) => {
            return invalid(
                "TestState API does not support Map or Parallel states. Supported state types include: [Task, Wait, \
                 Pass, Succeed, Fail, Choice]",
            );
        }
        Kind::Task(task) => task,
        Kind::Choice(_) | Kind::Wait(_) | Kind::Pass(_) | Kind::Succeed | Kind::Fail(_) => return Ok(()),
    };
    if !has_role {
        return invalid("RoleArn must be specified when testing a Task state");
    }
    definition::refuse(cx, &task.resource, StateMachineType::Standard)
        .map_err(|why| errors::invalid_definition(format!("Invalid State Machine Definition: '{why}'")))?;
    match Integration::read(&task.resource) {
        Ok(Integration::Function { .. }) => Ok(()),
        Ok(Integration::Call(call)) if call.pattern == Pattern::Respond => Ok(()),
        Ok(_) | Err(_) => invalid(
            "TestState API does not support activities, and the integration patterns .sync and .waitForTaskToken",
        ),
    }
}

fn read_variables(text: Option<&str>) -> OpResult<Map<String, Value>> {
    match text.map(serde_json::from_str::<Value>) {
        None => Ok(Map::new()),
        Some(Ok(Value::Object(variables))) => Ok(variables),
        Some(_) => Err(Error::validation("Variables must be a valid JSON object").into()),
    }
}

/// A test under way.
struct Test {
    definition: Definition,
    name: String,
    role_arn: Option<String>,
    subject: Subject,
    run: Run,
    happenings: u64,
    seed: String,
}

impl Test {
    fn new(cx: &Cx, definition: Definition, name: String, role_arn: Option<&str>, input: &Value) -> Self {
        let subject = Subject {
            account: cx.account(),
            region: cx.region().clone(),
            machine: cx.uuid(),
            run: format!("{}:{}", cx.uuid(), cx.uuid()),
            express: true,
            redrives: 0,
        };
        let facts = Facts {
            id: subject.arn(),
            name: subject.name().to_owned(),
            role_arn: role_arn.unwrap_or_default().to_owned(),
            start_time: cx.now().to_iso8601_millis(),
            input: input.clone(),
            state_machine_id: subject.machine_arn(),
            state_machine_name: subject.machine.clone(),
            region: subject.region.to_string(),
            redrive_count: 0,
        };
        let (run, seed, role_arn) = (Run::new(facts), cx.uuid(), role_arn.map(str::to_owned));
        Self { definition, name, role_arn, subject, run, happenings: 0, seed }
    }

    fn chance(&mut self) -> Chance {
        self.happenings += 1;
        Chance::new(format!("{}#{}", self.seed, self.happenings))
    }

    /// Applies something where it may take its time.
    async fn apply(
        mut self,
        what: impl FnOnce(&mut Run, &Definition, &Chance) -> Vec<Command> + Send + 'static,
    ) -> OpResult<(Self, Vec<Command>)> {
        let applied = tokio::task::spawn_blocking(move || {
            let chance = self.chance();
            let commands = what(&mut self.run, &self.definition, &chance);
            (self, commands)
        });
        applied.await.map_err(|error| OpError::internal(error.to_string()))
    }

    async fn run(self, cx: &Cx, input: Value, variables: Map<String, Value>) -> OpResult<Self> {
        let (now, name) = (cx.now().millis(), self.name.clone());
        let tried = self.apply(move |run, definition, chance| {
            run.try_state(definition, (&name, input), variables, (now, chance))
        });
        let (mut test, mut commands) = tried.await?;
        while let Some(happening) = test.next(cx, commands).await? {
            let now = cx.now().millis();
            let applied = test.apply(move |run, definition, chance| {
                run.apply(definition, happening, now, chance, Budget::hurried())
            });
            (test, commands) = applied.await?;
        }
        Ok(test)
    }

    /// What comes of a state's commands. One that would be tried again is done.
    async fn next(&self, cx: &Cx, commands: Vec<Command>) -> OpResult<Option<Happening>> {
        let retried = self.run.tried().is_some_and(|trial| trial.retry.is_some());
        for command in commands {
            match command {
                Command::Task { strand, attempt, call } => {
                    let report = self.call(cx, &call).await?;
                    return Ok(Some(Happening::Reported { strand, attempt, report }));
                }
                Command::Wake { strand, attempt, purpose: Purpose::GoOn, .. } if !retried => {
                    return Ok(Some(Happening::Woken { strand, attempt, purpose: Purpose::GoOn }));
                }
                Command::Continue { .. } => return Ok(Some(Happening::Continued)),
                Command::Wake { .. } | Command::Cancel { .. } => {}
            }
        }
        Ok(None)
    }

    async fn call(&self, cx: &Cx, call: &TaskCall) -> OpResult<Report> {
        let role = Role { arn: self.role_arn.clone().unwrap_or_default(), assume: call.role_arn.clone() };
        let made = perform::once(cx, &self.subject, &role, call);
        let Some(seconds) = call.timeout_seconds else { return made.await };
        match tokio::time::timeout(Duration::from_secs(seconds), made).await {
            Ok(report) => report,
            Err(_) => Ok(Report::TimedOut { error: "States.Timeout".to_owned(), cause: None }),
        }
    }

    fn output(self, level: Option<InspectionLevel>) -> TestStateOutput {
        let trial = self.run.tried().cloned().unwrap_or_default();
        let (status, error, cause) = status(&trial, self.run.ended.as_ref());
        let (next_state, output) = match trial.left.clone() {
            None => (None, None),
            Some((next, output)) => (next, Some(output.to_string())),
        };
        let detailed = matches!(level, Some(InspectionLevel::Debug | InspectionLevel::Trace));
        TestStateOutput {
            output,
            error,
            cause,
            inspection_data: detailed.then(|| inspection(&trial)),
            next_state,
            status: Some(status),
        }
    }
}

fn status(trial: &Trial, ended: Option<&Ended>) -> (TestExecutionStatus, Option<String>, Option<String>) {
    let (error, cause) = match (&trial.error, ended) {
        (Some((error, cause)), None) => (Some(error.clone()), cause.clone()),
        (
            _,
            Some(
                Ended::Failed { error, cause }
                | Ended::TimedOut { error, cause }
                | Ended::Aborted { error, cause },
            ),
        ) => (error.clone(), cause.clone()),
        (None, None) | (_, Some(Ended::Succeeded { .. })) => (None, None),
    };
    let status = match (ended, &trial.left) {
        (Some(Ended::Failed { .. } | Ended::TimedOut { .. } | Ended::Aborted { .. }), _) => {
            TestExecutionStatus::Failed
        }
        (_, Some(_)) if trial.error.is_some() => TestExecutionStatus::CaughtError,
        (_, Some(_)) | (Some(Ended::Succeeded { .. }), None) => TestExecutionStatus::Succeeded,
        (None, None) => TestExecutionStatus::Retriable,
    };
    (status, error, cause)
}

fn inspection(trial: &Trial) -> InspectionData {
    let text = |name: &str| trial.data.get(name).map(Value::to_string);
    let index = |index: usize| i32::try_from(index).unwrap_or(i32::MAX);
    let details = trial.error.as_ref().filter(|_| trial.retry.is_some() || trial.catch.is_some());
    InspectionData {
        input: text("input"),
        after_arguments: text("afterArguments"),
        after_input_path: text("afterInputPath"),
        after_parameters: text("afterParameters"),
        result: text("result"),
        after_result_selector: text("afterResultSelector"),
        after_result_path: text("afterResultPath"),
        variables: text("variables"),
        error_details: details.map(|_| InspectionErrorDetails {
            catch_index: trial.catch.map(index),
            retry_index: trial.retry.map(|(retry, _)| index(retry)),
            retry_backoff_interval_seconds: trial
                .retry
                .map(|(_, after)| i32::try_from(after / 1000).unwrap_or(i32::MAX)),
        }),
        ..Default::default()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_test_that_takes_too_long_says_so() {
        let told = out_of_time();
        assert_eq!(
            (told.status, told.error.as_deref()),
            (Some(TestExecutionStatus::Failed), Some("States.Timeout"))
        );
        assert_eq!(told.cause.as_deref(), Some("The state took longer than 5 minutes."));
    }
}
