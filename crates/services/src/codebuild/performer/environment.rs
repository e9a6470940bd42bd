//! The variables of a build: its buildspec's, its project's over those, its parameters and secrets looked up under its
//! role.

use super::Job;
use super::problem::Problem;
use crate::{Cx, OpError};
use aws::codebuild::EnvironmentVariableType;
use aws::secretsmanager::{GetSecretValue, GetSecretValueInput};
use aws::ssm::{GetParameters, GetParametersInput};
use documents::buildspec::{Buildspec, SecretReference};
use indexmap::IndexMap;

/// What a build's commands find set by their authors.
#[derive(Default)]
pub struct Variables {
    pub values: IndexMap<String, String>,
    /// Values that are not to be logged.
    pub secrets: Vec<String>,
}

pub async fn resolve(job: &Job, role: &Cx, buildspec: &Buildspec) -> Result<Variables, Problem> {
    let mut variables = Variables::default();
    let environment = &buildspec.environment;
    variables.values.extend(environment.variables.clone());
    for (name, parameter) in &environment.parameter_store {
        let value = look_up_parameter(role, parameter, &mut variables.secrets).await?;
        variables.values.insert(name.clone(), value);
    }
    for (name, reference) in &environment.secrets_manager {
        let value = look_up_secret(role, reference).await?;
        variables.secrets.push(value.clone());
        variables.values.insert(name.clone(), value);
    }
    let project = job.machine.build.environment.as_ref().and_then(|e| e.environment_variables.clone());
    for variable in project.unwrap_or_default() {
        let value = match variable.r#type.unwrap_or(EnvironmentVariableType::Plaintext) {
            EnvironmentVariableType::Plaintext => variable.value,
            EnvironmentVariableType::ParameterStore => {
                look_up_parameter(role, &variable.value, &mut variables.secrets).await?
            }
            EnvironmentVariableType::SecretsManager => {
                let reference = SecretReference::parse(&variable.value).ok_or_else(|| {
                    let message = format!("invalid secret reference {}", variable.value);
                    Problem::failure("Secrets Manager Error Message", message)
                })?;
                let value = look_up_secret(role, &reference).await?;
                variables.secrets.push(value.clone());
                value
            }
        };
        variables.values.insert(variable.name, value);
    }
    Ok(variables)
}

fn failed(code: &str, error: OpError, missing: &str, text: &str) -> Problem {
    match error {
        OpError::Aws(error) if error.code == missing => Problem::failure(code, text),
        OpError::Aws(error) => Problem::failure(code, format!("{}: {}", error.code, error.message)),
        internal @ OpError::Internal(_) => internal.into(),
    }
}

async fn look_up_parameter(role: &Cx, name: &str, secrets: &mut Vec<String>) -> Result<String, Problem> {
    const CODE: &str = "Decrypted Variables Error";
    // Roles for CodeBuild grant the plural, as its guide tells them to.
    let input = GetParametersInput { names: vec![name.to_owned()], with_decryption: Some(true) };
    let text = format!("parameter does not exist: {name}");
    let output = role.call::<GetParameters>(input).await;
    let output = output.map_err(|error| failed(CODE, error, "ParameterNotFound", &text))?;
    let parameter = output.parameters.unwrap_or_default().pop();
    let parameter = parameter.ok_or_else(|| Problem::failure(CODE, &text))?;
    let value = parameter.value.unwrap_or_default();
    // Of whatever type: AWS hides all that comes from the Parameter Store. [Data protection in CodeBuild]
    secrets.push(value.clone());
    Ok(value)
}

async fn look_up_secret(role: &Cx, reference: &SecretReference) -> Result<String, Problem> {
    const CODE: &str = "Secrets Manager Error Message";
    let input = GetSecretValueInput {
        secret_id: reference.secret_id.clone(),
        version_id: reference.version_id.clone(),
        version_stage: reference.version_stage.clone(),
    };
    let id = &reference.secret_id;
    let output = role.call::<GetSecretValue>(input).await.map_err(|error| {
        let text =
            format!("ResourceNotFoundException: Secrets Manager can't find the specified secret: {id}");
        failed(CODE, error, "ResourceNotFoundException", &text)
    })?;
    let text = output.secret_string;
    let text = text.ok_or_else(|| Problem::failure(CODE, format!("The secret {id} has no text")))?;
    let Some(key) = &reference.json_key else { return Ok(text) };
    let found =
        serde_json::from_str::<serde_json::Value>(&text).ok().and_then(|secret| secret.get(key).cloned());
    match found {
        Some(serde_json::Value::String(value)) => Ok(value),
        Some(value) => Ok(value.to_string()),
        None => Err(Problem::failure(CODE, format!("The key {key} is not in the secret {id}"))),
    }
}
