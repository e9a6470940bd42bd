//! Starting an execution: for a client, for a task of another execution, for another service.

use super::access;
use super::machine::{Event, Execution};
use super::names::{Named, Subject, check_name};
use super::table::{self, EXECUTIONS, ExecutionRow, INPUTS, MACHINES, MachineRow, execution_key};
use super::versions;
use crate::{Cx, OpResult, World};
use aws::stepfunctions::{self, ExecutionStatus, StartExecutionInput, StateMachineType, errors};
use aws::{Error, Timestamp};
use documents::states::run::{Facts, Happening, Run};
use engine::ExecutionId;
use serde_json::Value;

/// What an execution is started with.
#[derive(Clone, Debug)]
pub struct Request {
    pub machine_arn: String,
    pub name: Option<String>,
    pub input: Option<String>,
    pub trace_header: Option<String>,
    /// Of whoever may ask again after a crash, and means the same execution then: 32 hexadecimal digits.
    pub token: Option<String>,
    /// Only a state machine of this type.
    pub kind: Option<StateMachineType>,
}

impl Request {
    pub fn of(input: StartExecutionInput) -> Self {
        let StartExecutionInput { state_machine_arn, name, input, trace_header } = input;
        Self { machine_arn: state_machine_arn, name, input, trace_header, token: None, kind: None }
    }
}

pub fn no_machine(arn: &str) -> Error {
    errors::state_machine_does_not_exist(format!("State Machine Does Not Exist: '{arn}'"))
}

/// Starts an execution for another service, as the caller: the role that it acts in. The same token gives the same
/// execution, also after it has ended. Its outcome carries `status`, `output`, `error` and `cause`.
pub async fn start_for(
    cx: &Cx,
    input: StartExecutionInput,
    token: String,
) -> OpResult<(String, ExecutionId)> {
    let request = Request { token: Some(token), ..Request::of(input) };
    let (subject, _) = authorised(cx, request).await?;
    Ok((subject.arn(), subject.id()))
}

/// Starts an execution if the caller may.
pub async fn authorised(cx: &Cx, request: Request) -> OpResult<(Subject, Timestamp)> {
    access::to_machine(cx, "states:StartExecution", &request.machine_arn)?
        .check(cx, &stepfunctions::SERVICE)?;
    start(cx, request).await
}

/// The input as JSON, or why it is none. [StartExecution]
pub fn read_input(text: &str) -> Result<Value, Error> {
    serde_json::from_str(text).map_err(|_| {
        let why = unreadable(text).unwrap_or_else(|| "Invalid execution input.".to_owned());
        errors::invalid_execution_input(format!("Invalid State Machine Execution Input: '{why}'"))
    })
}

/// What AWS's own parser says of the commonest mistakes.
fn unreadable(text: &str) -> Option<String> {
    let text = text.trim_start();
    let first = text.chars().next()?;
    if first.is_ascii_alphabetic() {
        let token: String = text.chars().take_while(char::is_ascii_alphanumeric).collect();
        return Some(format!(
            "Unrecognized token '{token}': was expecting (JSON String, Number, Array, Object or token 'null', 'true' or \
             'false')"
        ));
    }
    let second = text.strip_prefix('{')?.trim_start().chars().next()?;
    (second != '"').then(|| {
        let code = u32::from(second);
        format!(
            "Unexpected character ('{second}' (code {code})): was expecting double-quote to start field name"
        )
    })
}

pub async fn start(cx: &Cx, request: Request) -> OpResult<(Subject, Timestamp)> {
    let (named, qualifier) = Named::qualified(&request.machine_arn)?;
    if let Some(name) = &request.name {
        check_name(name)?;
    }
    let text = request.input.clone().unwrap_or_else(|| "{}".to_owned());
    let input = read_input(&text)?;
    let id = request.token.as_deref().map_or_else(|| cx.uuid(), hyphened);
    let name = match (&request.name, &request.token) {
        (Some(name), _) => name.clone(),
        (None, Some(token)) => hyphened(token),
        (None, None) => cx.uuid(),
    };
    let (world, seed) = (cx.world().clone(), cx.uuid());
    cx.write(move |tx| {
        let scope = named.scope();
        let mut row =
            MACHINES.get(tx, &scope, &named.name)?.ok_or_else(|| no_machine(&request.machine_arn))?;
        if request.kind.is_some_and(|kind| kind != row.kind) {
            let message = "This operation is not supported by this type of state machine";
            return Err(errors::state_machine_type_not_supported(message).into());
        }
        let express = row.kind == StateMachineType::Express;
        let run = if express { format!("{name}:{id}") } else { name.clone() };
        let subject = Subject {
            account: named.account,
            region: named.region.clone(),
            machine: row.name.clone(),
            run,
            express,
            redrives: 0,
        };
        // Before a version is chosen: the one that it was started of may be gone.
        if let Some(known) = known(tx, &world, &subject, &request, &input)? {
            return Ok(known);
        }
        let (version, alias) = match qualifier {
            None => (None, None),
            Some(qualifier) => {
                let chosen = versions::choose(tx, &scope, &named.name, qualifier, &id)?;
                let (version, alias) = chosen.ok_or_else(|| no_machine(&request.machine_arn))?;
                row.settings = version.settings;
                (Some(version.number), alias)
            }
        };
        let at = world.now();
        let execution = ExecutionRow {
            name: name.clone(),
            started_at: at,
            stopped_at: None,
            status: ExecutionStatus::Running,
            token: request.token.clone(),
            trace_header: request.trace_header.clone(),
            version,
            alias,
            redriven: None,
        };
        if !express {
            table::insert(tx, &subject, &execution, &text)?;
        }
        let machine = machine(&subject, row, input, at, seed);
        world.engine().start(tx, &subject.id(), &machine, &Event::Happened(Happening::Begun))?;
        Ok((subject, at))
    })
    .await
}

fn machine(subject: &Subject, row: MachineRow, input: Value, at: Timestamp, seed: String) -> Execution {
    let facts = Facts {
        id: subject.arn(),
        name: subject.name().to_owned(),
        role_arn: row.settings.role_arn.clone(),
        start_time: at.to_iso8601_millis(),
        input,
        state_machine_id: subject.machine_arn(),
        state_machine_name: row.name,
        region: subject.region.to_string(),
        redrive_count: 0,
    };
    Execution::new(subject.clone(), row.settings, Run::new(facts), seed)
}

/// The execution that a request means, if there is one.
fn known(
    tx: &store::Tx<'_>,
    world: &World,
    subject: &Subject,
    request: &Request,
    input: &Value,
) -> OpResult<Option<(Subject, Timestamp)>> {
    if !subject.express {
        let key = execution_key(&subject.machine, subject.name());
        let row = EXECUTIONS.get(tx, &subject.scope(), key)?;
        return row.map(|row| same(tx, subject, row, request, input)).transpose();
    }
    if request.token.is_none() {
        return Ok(None);
    }
    let loaded = world.engine().load::<Execution>(tx, &subject.id())?;
    Ok(loaded.map(|loaded| {
        let at = Timestamp::parse_iso8601(&loaded.machine.run.facts.start_time);
        (subject.clone(), at.unwrap_or_else(|| world.now()))
    }))
}

/// An execution of that name exists. The same one is meant as long as it runs and its input is the same. [StartExecution]
fn same(
    tx: &store::Tx<'_>,
    subject: &Subject,
    known: ExecutionRow,
    request: &Request,
    input: &Value,
) -> OpResult<(Subject, Timestamp)> {
    let is_ours = known.token.is_some() && known.token == request.token;
    let written = INPUTS.get(tx, &subject.scope(), execution_key(&subject.machine, &known.name))?;
    let same_input =
        written.is_some_and(|text| serde_json::from_str::<Value>(&text).is_ok_and(|other| other == *input));
    if is_ours || (known.status == ExecutionStatus::Running && same_input) {
        return Ok((Subject { redrives: known.redrives(), ..subject.clone() }, known.started_at));
    }
    let message = format!("Execution Already Exists: '{}'", subject.arn());
    Err(errors::execution_already_exists(message).into())
}

/// A token as names look that nobody has given.
fn hyphened(token: &str) -> String {
    let part = |from: usize, to: usize| token.get(from..to).unwrap_or_default();
    format!("{}-{}-{}-{}-{}", part(0, 8), part(8, 12), part(12, 16), part(16, 20), part(20, 32))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn inputs_are_json() {
        for (text, expected) in [
            ("{}", None),
            ("0", None),
            ("\"a\"", None),
            ("null", None),
            ("", Some("Invalid execution input.")),
            (
                "not json",
                Some(
                    "Unrecognized token 'not': was expecting (JSON String, Number, Array, Object or token 'null', 'true' or 'false')",
                ),
            ),
            (
                "{'a': 1}",
                Some("Unexpected character (''' (code 39)): was expecting double-quote to start field name"),
            ),
            ("{\"a\": }", Some("Invalid execution input.")),
        ] {
            let error = read_input(text).err().map(|error| error.message);
            let expected = expected.map(|why| format!("Invalid State Machine Execution Input: '{why}'"));
            assert_eq!(error, expected, "{text}");
        }
        assert_eq!(hyphened("0123456789abcdef0123456789abcdef"), "01234567-89ab-cdef-0123-456789abcdef");
    }
}
