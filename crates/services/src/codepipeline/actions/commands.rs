//! The Commands action: shell commands in a build without a project, under the pipeline's role or the action's. [Commands
//! action reference]

use super::super::machine::action::{Event, External, Step};
use super::codebuild::{artifact, outputs};
use super::work::{Halt, PRINCIPAL, Work};
use crate::codebuild::{Commands, CommandsStarted, Lent, PipelineInvocation, start_commands};
use crate::{OpError, OpResult};
use aws::codebuild::{EnvironmentVariable, EnvironmentVariableType};

const MINUTES: i64 = 55;
/// Waiting for a slot is no part of the time that commands have; the action does not wait for ever either.
const QUEUE_MINUTES: i64 = 8 * 60;

/// Starts the commands. The same effect again finds the same, by its token.
pub async fn start(work: &mut Work) -> Result<Event, Halt> {
    let given = work.began.inputs.first().cloned();
    let primary = given.ok_or_else(|| Halt::configuration("The action has no input artifact."))?;
    let secondary = work.began.inputs.iter().skip(1).map(|input| artifact(work, input)).collect();
    let compute_type = work.configured("ComputeType").map(str::parse).transpose();
    let compute_type =
        compute_type.map_err(|_| Halt::configuration("The ComputeType is not one of CodeBuild's."))?;
    let pipeline_role = work.declaration.role_arn.clone();
    let (role, via) = match work.action.role_arn.clone() {
        Some(role) => (role, Some(pipeline_role)),
        None => (pipeline_role, None),
    };
    // Whether the roles can be assumed shows here, where it is the action that says so.
    work.role().await?;
    let files = work.action.output_artifacts.iter().flatten().filter_map(|output| output.files.clone());
    let commands = Commands {
        name: work.action.name.clone(),
        commands: work.began.commands.clone(),
        files: files.flatten().collect(),
        output_variables: work.action.output_variables.clone().unwrap_or_default(),
        environment: environment(work)?,
        compute_type,
        role,
        lent: Lent { service: PRINCIPAL.to_owned(), via },
        invocation: PipelineInvocation {
            pipeline_name: work.declaration.name.clone(),
            primary: artifact(work, &primary),
            secondary,
            outputs: outputs(work)?.iter().map(|output| artifact(work, output)).collect(),
            encryption_key: work.store()?.encryption_key.as_ref().map(|key| key.id.clone()),
            token: work.key.token(),
        },
    };
    let started: OpResult<CommandsStarted> = start_commands(&work.cx, commands).await;
    let started = started.map_err(|error| match error {
        OpError::Aws(error) => Halt::configuration(error.message),
        OpError::Internal(internal) => Halt::Broken(internal),
    })?;
    let external = External {
        id: Some(started.id),
        url: started.log_url,
        log_stream_arn: started.log_stream_arn,
        ..External::default()
    };
    Ok(Event::Waits {
        began: Some(work.began.clone()),
        on: started.execution,
        step: Step::BuildEnded,
        external,
        timeout_minutes: MINUTES + QUEUE_MINUTES,
    })
}

fn environment(work: &Work) -> Result<Vec<EnvironmentVariable>, Halt> {
    let declared = work.action.environment_variables.iter().flatten();
    declared
        .map(|variable| {
            let kind = variable.r#type.map(|kind| kind.as_str().parse::<EnvironmentVariableType>());
            let kind = kind.transpose().map_err(|_| {
                Halt::configuration(format!(
                    "The type of the environment variable {} is not known.",
                    variable.name
                ))
            })?;
            let value = work.began.environment.get(&variable.name).cloned();
            Ok(EnvironmentVariable {
                name: variable.name.clone(),
                value: value.unwrap_or_else(|| variable.value.clone()),
                r#type: kind,
            })
        })
        .collect()
}
