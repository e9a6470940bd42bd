//! State machines: CreateStateMachine, UpdateStateMachine, DescribeStateMachine, DeleteStateMachine, ListStateMachines and
//! ValidateStateMachineDefinition.

use super::super::definition;
use super::super::logs;
use super::super::machine::{Event, Execution};
use super::super::names::{self, Named, Qualifier, Subject, check_name};
use super::super::perform::PRINCIPAL;
use super::super::start::no_machine;
use super::super::table::{
    BY_STATUS, EXECUTIONS, MACHINES, MachineRow, Settings, VERSIONS, execution_key, version_key,
};
use super::super::versions::{self, Said};
use super::executions::references;
use super::tags::checked;
use super::versions::unqualified;
use super::{cut, limit, start};
use crate::{Cx, OpError, OpResult};
use aws::Error;
use aws::stepfunctions::{
    self as s, CreateStateMachineInput, CreateStateMachineOutput, DeleteStateMachineInput,
    DeleteStateMachineOutput, DescribeStateMachineInput, DescribeStateMachineOutput, EncryptionConfiguration,
    EncryptionType, ExecutionStatus, IncludedData, ListStateMachinesInput, ListStateMachinesOutput, LogLevel,
    LoggingConfiguration, StateMachineListItem, StateMachineStatus, StateMachineType, TracingConfiguration,
    UpdateStateMachineInput, UpdateStateMachineOutput, ValidateStateMachineDefinitionDiagnostic,
    ValidateStateMachineDefinitionInput, ValidateStateMachineDefinitionOutput,
    ValidateStateMachineDefinitionResultCode, ValidateStateMachineDefinitionSeverity, errors,
};
use documents::states::run::Happening;
use engine::DeliverError;
use store::{Key, Tx};

/// What every setting that is not served has in common.
fn check_settings(
    tracing: Option<&TracingConfiguration>,
    encryption: Option<&EncryptionConfiguration>,
) -> OpResult<()> {
    let refuse = |what: &str| Err(OpError::not_served(&s::SERVICE, what));
    if tracing.and_then(|tracing| tracing.enabled) == Some(true) {
        return refuse("tracingConfiguration (X-Ray)");
    }
    if encryption.is_some_and(|e| e.r#type == EncryptionType::CustomerManagedKmsKey) {
        return refuse("encryptionConfiguration with a customer managed key");
    }
    Ok(())
}

/// A description is of the version that is published.
fn check_description(publish: Option<bool>, description: Option<&String>) -> OpResult<()> {
    if description.is_some() && publish != Some(true) {
        let message = "Version description can only be set when publish is true";
        return Err(Error::validation(message).into());
    }
    Ok(())
}

fn logging(given: Option<LoggingConfiguration>) -> LoggingConfiguration {
    let given = given.unwrap_or_default();
    LoggingConfiguration {
        level: Some(given.level.unwrap_or(LogLevel::Off)),
        include_execution_data: Some(given.include_execution_data.unwrap_or(false)),
        destinations: given.destinations,
    }
}

fn tracing(given: Option<TracingConfiguration>) -> TracingConfiguration {
    TracingConfiguration { enabled: Some(given.and_then(|tracing| tracing.enabled).unwrap_or(false)) }
}

/// Step Functions has to be able to assume the role already now.
async fn check_role(cx: &Cx, role_arn: &str) -> OpResult<Cx> {
    let parsed = role_arn.parse::<aws::Arn>().ok().filter(|arn| arn.service == "iam");
    if parsed.is_none_or(|arn| !arn.resource.starts_with("role/")) {
        return Err(errors::invalid_arn(format!("Invalid Role Arn: '{role_arn}'")).into());
    }
    match cx.as_service(PRINCIPAL).assume_role(role_arn, "create-state-machine").await {
        Ok((role, _)) => Ok(role),
        Err(OpError::Aws(_)) => Err(OpError::denied(
            &s::SERVICE,
            "Neither the global service principal states.amazonaws.com, nor the regional one is authorized to assume the \
             provided role.",
        )),
        Err(error) => Err(error),
    }
}

/// Creating what is there already, as it is, gives what is there. [CreateStateMachine]
pub async fn create_state_machine(
    cx: Cx,
    input: CreateStateMachineInput,
) -> OpResult<CreateStateMachineOutput> {
    check_name(&input.name)?;
    let kind = input.r#type.unwrap_or(StateMachineType::Standard);
    let (of_logs, of_traces) = (input.logging_configuration, input.tracing_configuration);
    check_settings(of_traces.as_ref(), input.encryption_configuration.as_ref())?;
    check_description(input.publish, input.version_description.as_ref())?;
    let (publish, description) = (input.publish == Some(true), input.version_description);
    let said = Said { description, creation: None };
    let tags = checked(input.tags.unwrap_or_default())?;
    definition::check(&cx, &input.definition, kind)?;
    let role = check_role(&cx, &input.role_arn).await?;
    logs::check(&cx, &role, of_logs.as_ref()).await?;
    let now = cx.now();
    let row = MachineRow {
        name: input.name,
        kind,
        settings: Settings {
            definition: input.definition,
            role_arn: input.role_arn,
            logging: logging(of_logs),
            tracing: tracing(of_traces),
            revision_id: None,
            updated_at: now,
        },
        created_at: now,
        tags,
        versions: 0,
    };
    let (scope, arn) = (cx.scope(), names::state_machine(cx.account(), cx.region(), &row.name));
    let named = arn.clone();
    let (created_at, version) = cx
        .write(move |tx| {
            let mut made = match MACHINES.get(tx, &scope, &row.name)? {
                None => row,
                Some(known) if known.is_same(&row) => known,
                Some(_) => {
                    let message = format!("State Machine Already Exists: '{named}'");
                    return Err(errors::state_machine_already_exists(message).into());
                }
            };
            let version = if publish {
                Some(versions::publish(tx, &scope, &mut made, said, now)?.number)
            } else {
                None
            };
            MACHINES.put(tx, &scope, &made.name, &made)?;
            Ok((made.created_at, version))
        })
        .await?;
    Ok(CreateStateMachineOutput {
        state_machine_version_arn: version.map(|number| format!("{arn}:{number}")),
        state_machine_arn: Some(arn),
        creation_date: Some(created_at),
    })
}

pub async fn update_state_machine(
    cx: Cx,
    input: UpdateStateMachineInput,
) -> OpResult<UpdateStateMachineOutput> {
    let UpdateStateMachineInput { state_machine_arn: arn, definition: text, role_arn, .. } = input;
    let (of_logs, of_traces) = (input.logging_configuration, input.tracing_configuration);
    check_settings(of_traces.as_ref(), input.encryption_configuration.as_ref())?;
    check_description(input.publish, input.version_description.as_ref())?;
    let (publish, description) = (input.publish == Some(true), input.version_description);
    let named = unqualified(&arn)?;
    let found = cx.read(|r| MACHINES.get(r, &named.scope(), &named.name))?.ok_or_else(|| no_machine(&arn))?;
    let is_given = text.is_some() || role_arn.is_some() || of_logs.is_some() || of_traces.is_some();
    if !is_given && !publish {
        let message = "Either the definition, the role ARN, the LoggingConfiguration, the TracingConfiguration or the \
                       EncryptionConfiguration must be specified";
        return Err(errors::missing_required_parameter(message).into());
    }
    if let Some(text) = &text {
        definition::check(&cx, text, found.kind)?;
    }
    let role = check_role(&cx, role_arn.as_ref().unwrap_or(&found.settings.role_arn)).await?;
    logs::check(&cx, &role, Some(of_logs.as_ref().unwrap_or(&found.settings.logging))).await?;
    let (now, revision) = (cx.now(), cx.uuid());
    cx.write(move |tx| {
        let mut row = MACHINES.get(tx, &named.scope(), &named.name)?.ok_or_else(|| no_machine(&arn))?;
        let settings = &mut row.settings;
        let changed = text.as_ref().is_some_and(|text| *text != settings.definition)
            || role_arn.as_ref().is_some_and(|role| *role != settings.role_arn);
        settings.definition = text.unwrap_or_else(|| settings.definition.clone());
        settings.role_arn = role_arn.unwrap_or_else(|| settings.role_arn.clone());
        if of_logs.is_some() {
            settings.logging = logging(of_logs);
        }
        if of_traces.is_some() {
            settings.tracing = tracing(of_traces);
        }
        if changed || (is_given && settings.revision_id.is_none()) {
            settings.revision_id = Some(revision);
        }
        settings.updated_at = now;
        let revision_id = settings.revision_id.clone();
        let version = if publish {
            let said = Said { description, creation: None };
            Some(versions::publish(tx, &named.scope(), &mut row, said, now)?.number)
        } else {
            None
        };
        MACHINES.put(tx, &named.scope(), &named.name, &row)?;
        Ok(UpdateStateMachineOutput {
            update_date: Some(now),
            revision_id,
            state_machine_version_arn: version.map(|number| format!("{arn}:{number}")),
        })
    })
    .await
}

pub async fn describe_state_machine(
    cx: Cx,
    input: DescribeStateMachineInput,
) -> OpResult<DescribeStateMachineOutput> {
    let arn = input.state_machine_arn;
    let (named, qualifier) = Named::qualified(&arn)?;
    let scope = named.scope();
    let row = cx.read(|r| MACHINES.get(r, &scope, &named.name))?.ok_or_else(|| no_machine(&arn))?;
    let version = match &qualifier {
        None => None,
        Some(Qualifier::Version(number)) => {
            let found = cx.read(|r| VERSIONS.get(r, &scope, version_key(&named.name, *number)))?;
            Some(found.ok_or_else(|| no_machine(&arn))?)
        }
        Some(Qualifier::Alias(_)) => return Err(no_machine(&arn).into()),
    };
    let (settings, created_at, description) = match version {
        None => (row.settings, row.created_at, None),
        Some(version) => (version.settings, version.created_at, version.description),
    };
    let all = input.included_data != Some(IncludedData::MetadataOnly);
    let variable_references = references(&settings.definition);
    Ok(DescribeStateMachineOutput {
        state_machine_arn: Some(arn),
        name: Some(row.name),
        status: Some(StateMachineStatus::Active),
        definition: all.then_some(settings.definition),
        role_arn: Some(settings.role_arn),
        r#type: Some(row.kind),
        creation_date: Some(created_at),
        logging_configuration: Some(settings.logging),
        tracing_configuration: Some(settings.tracing),
        revision_id: settings.revision_id,
        description,
        variable_references,
        ..Default::default()
    })
}

/// Deletes a state machine with its versions and aliases, and ends its executions. What does not exist is deleted.
pub async fn delete_state_machine(
    cx: Cx,
    input: DeleteStateMachineInput,
) -> OpResult<DeleteStateMachineOutput> {
    let (named, qualifier) = Named::qualified(&input.state_machine_arn)?;
    if qualifier.is_some() {
        let message = format!("The ARN must not be qualified. Received: {}", input.state_machine_arn);
        return Err(Error::validation(message).into());
    }
    let here = cx.clone();
    cx.write(move |tx| {
        MACHINES.delete(tx, &named.scope(), &named.name)?;
        versions::delete_all(tx, &named.scope(), &named.name)?;
        end_all(&here, tx, &named)?;
        Ok(DeleteStateMachineOutput {})
    })
    .await
}

fn end_all(cx: &Cx, tx: &Tx<'_>, named: &Named) -> OpResult<()> {
    let running = Key::new(&named.name).then(ExecutionStatus::Running.as_str()).children();
    for (_, run) in BY_STATUS.scan(tx, &named.scope(), running, None, usize::MAX)? {
        let Named { region, account, name } = named.clone();
        let row = EXECUTIONS.get(tx, &named.scope(), execution_key(&name, &run))?;
        let redrives = row.map_or(0, |row| row.redrives());
        let subject = Subject { account, region, machine: name, run, express: false, redrives };
        let stopped = Event::Happened(Happening::Stopped { error: None, cause: None });
        match cx.world().engine().deliver::<Execution>(tx, &subject.id(), &stopped) {
            Ok(()) | Err(DeliverError::Ended(_)) => {}
            Err(error) => return Err(error.into()),
        }
    }
    Ok(())
}

pub async fn list_state_machines(cx: Cx, input: ListStateMachinesInput) -> OpResult<ListStateMachinesOutput> {
    let limit = limit(input.max_results);
    let after = start("machines", input.next_token.as_deref())?;
    let mut rows = cx.read(|r| MACHINES.scan(r, &cx.scope(), "", after.as_ref(), limit + 1))?;
    let next_token = cut("machines", &mut rows, limit);
    let item = |row: MachineRow| StateMachineListItem {
        state_machine_arn: Some(names::state_machine(cx.account(), cx.region(), &row.name)),
        name: Some(row.name),
        r#type: Some(row.kind),
        creation_date: Some(row.created_at),
    };
    let items = rows.into_iter().map(|(_, row)| item(row)).collect();
    Ok(ListStateMachinesOutput { state_machines: Some(items), next_token })
}

pub async fn validate(
    cx: Cx,
    input: ValidateStateMachineDefinitionInput,
) -> OpResult<ValidateStateMachineDefinitionOutput> {
    let kind = input.r#type.unwrap_or(StateMachineType::Standard);
    let most = input.max_results.and_then(|n| usize::try_from(n).ok()).filter(|n| *n > 0).unwrap_or(100);
    let wrong = definition::diagnose(&cx, &input.definition, kind);
    let (result, truncated) = if wrong.is_empty() {
        (ValidateStateMachineDefinitionResultCode::Ok, false)
    } else {
        (ValidateStateMachineDefinitionResultCode::Fail, wrong.len() > most)
    };
    let one = |wrong: documents::states::Diagnostic| ValidateStateMachineDefinitionDiagnostic {
        severity: Some(ValidateStateMachineDefinitionSeverity::Error),
        code: Some(wrong.code.to_owned()),
        message: Some(wrong.message),
        location: Some(wrong.location).filter(|location| !location.is_empty()),
    };
    Ok(ValidateStateMachineDefinitionOutput {
        result: Some(result),
        diagnostics: Some(wrong.into_iter().take(most).map(one).collect()),
        truncated: Some(truncated),
    })
}
