//! What is refused of one action.

use super::super::kinds::{self, Kind, NOT_SERVED, Provider};
use super::super::variables;
use crate::{OpError, OpResult};
use aws::Region;
use aws::codepipeline::{self, ActionDeclaration, ActionOwner, StageDeclaration, errors};
use indexmap::IndexMap;

fn invalid(message: impl Into<String>) -> OpError {
    errors::invalid_action_declaration_exception(message).into()
}

fn not_served(what: impl std::fmt::Display, stage: &StageDeclaration, action: &ActionDeclaration) -> OpError {
    let what = format!("{what} (action {} of the stage {})", action.name, stage.name);
    OpError::not_served(&codepipeline::SERVICE, what)
}

pub fn check(stage: &StageDeclaration, action: &ActionDeclaration, region: &Region) -> OpResult<()> {
    let kind = kind(stage, action, region)?;
    let is_commands = kind.provider == Provider::Commands;
    let beside = [
        ("commands", action.commands.as_ref().is_some_and(|c| !c.is_empty())),
        ("outputVariables", action.output_variables.as_ref().is_some_and(|v| !v.is_empty())),
        ("environmentVariables", action.environment_variables.as_ref().is_some_and(|v| !v.is_empty())),
        (
            "files of outputArtifacts",
            action.output_artifacts.iter().flatten().any(|a| a.files.as_ref().is_some_and(|f| !f.is_empty())),
        ),
    ];
    if let Some((what, _)) = beside.iter().find(|(_, given)| *given && !is_commands) {
        return Err(not_served(format!("{what} of an action"), stage, action));
    }
    if let Some(other) = action.region.as_deref().filter(|r| *r != region.as_str()) {
        return Err(not_served(format!("cross-region actions (region {other})"), stage, action));
    }
    if action.timeout_in_minutes.is_some() && kind.provider != Provider::Approval {
        return Err(invalid(format!(
            "TimeoutInMinutes is not supported for the action '{}': it can be set for manual approval actions only.",
            action.name
        )));
    }
    check_count(action, "input", action.input_artifacts.as_ref().map_or(0, Vec::len), kind.inputs)?;
    check_count(action, "output", action.output_artifacts.as_ref().map_or(0, Vec::len), kind.outputs)?;
    let none = IndexMap::new();
    let configuration = action.configuration.as_ref().unwrap_or(&none);
    check_keys(action, kind, configuration)?;
    match kind.provider {
        Provider::CodeCommit => check_codecommit(action, configuration),
        Provider::Connection => check_connection(action, configuration),
        Provider::CodeBuild => check_codebuild(stage, action, configuration),
        Provider::CloudFormation => check_cloudformation(action, configuration),
        Provider::Lambda => Ok(()),
        Provider::Commands => check_commands(stage, action, configuration),
        Provider::S3Source => {
            check_choice(action, configuration, "PollForSourceChanges", BOOLEANS)?;
            check_choice(action, configuration, "AllowOverrideForS3ObjectKey", BOOLEANS)
        }
        Provider::S3Deploy => check_s3_deploy(action, configuration),
        Provider::StepFunctions => check_states(action, configuration),
        Provider::Approval => check_approval(stage, action, configuration),
    }
}

fn kind(stage: &StageDeclaration, action: &ActionDeclaration, region: &Region) -> OpResult<&'static Kind> {
    if let Some(kind) = kinds::of(action) {
        return Ok(kind);
    }
    let id = &action.action_type_id;
    let known = NOT_SERVED.iter().any(|(category, name)| *category == id.category && *name == id.provider);
    if id.owner != ActionOwner::Aws || known {
        let what = format!("the action type {}/{}/{}/{}", id.category, id.owner, id.provider, id.version);
        return Err(not_served(what, stage, action));
    }
    Err(invalid(format!(
        "ActionType (Category: '{}', Provider: '{}', Owner: '{}', Version: '{}') in action '{}' is not available in \
         region {}",
        id.category,
        id.provider,
        id.owner,
        id.version,
        action.name,
        region.as_str().to_ascii_uppercase().replace('-', "_")
    )))
}

fn check_count(
    action: &ActionDeclaration,
    which: &str,
    count: usize,
    (least, most): (usize, usize),
) -> OpResult<()> {
    let name = &action.name;
    if count < least {
        return Err(invalid(format!(
            "Action '{name}' declares {count} {which} artifacts which is less than the minimum count ({least})"
        )));
    }
    if count > most {
        return Err(invalid(format!(
            "Action '{name}' declares {count} {which} artifacts which is more than the maximum count ({most})"
        )));
    }
    Ok(())
}

fn check_keys(
    action: &ActionDeclaration,
    kind: &Kind,
    configuration: &IndexMap<String, String>,
) -> OpResult<()> {
    let name = &action.name;
    if let Some(key) = configuration.keys().find(|key| !kind.keys.iter().any(|k| k.name == **key)) {
        return Err(invalid(format!(
            "Action configuration for action '{name}' contains unknown configuration '{key}'"
        )));
    }
    let missing = kind.keys.iter().find(|k| k.required && !configuration.contains_key(k.name));
    missing.map_or(Ok(()), |key| Err(missing_key(name, key.name)))
}

fn missing_key(action: &str, key: &str) -> OpError {
    invalid(format!("Action configuration for action '{action}' is missing required configuration '{key}'"))
}

/// A value that is known before the pipeline runs.
fn constant<'a>(configuration: &'a IndexMap<String, String>, key: &str) -> Option<&'a str> {
    let value = configuration.get(key)?.as_str();
    variables::references(value).next().is_none().then_some(value)
}

fn check_choice(
    action: &ActionDeclaration,
    configuration: &IndexMap<String, String>,
    key: &str,
    choices: &[&str],
) -> OpResult<()> {
    match constant(configuration, key) {
        Some(value) if !choices.contains(&value) => Err(invalid(format!(
            "Action configuration for action '{}' contains an invalid value for {key}: '{value}'. It must be one of {}.",
            action.name,
            choices.join(", ")
        ))),
        _ => Ok(()),
    }
}

const BOOLEANS: &[&str] = &["true", "false", "True", "False"];

fn check_codecommit(action: &ActionDeclaration, configuration: &IndexMap<String, String>) -> OpResult<()> {
    check_choice(action, configuration, "PollForSourceChanges", BOOLEANS)?;
    check_choice(action, configuration, "OutputArtifactFormat", &["CODE_ZIP", "CODEBUILD_CLONE_REF"])?;
    Ok(())
}

fn check_connection(action: &ActionDeclaration, configuration: &IndexMap<String, String>) -> OpResult<()> {
    check_choice(action, configuration, "DetectChanges", BOOLEANS)?;
    check_choice(action, configuration, "OutputArtifactFormat", &["CODE_ZIP", "CODEBUILD_CLONE_REF"])?;
    if constant(configuration, "FullRepositoryId").is_some_and(|id| !id.contains('/')) {
        return Err(invalid(format!(
            "Action configuration for action '{}' contains an invalid value for FullRepositoryId: it is of the form \
             owner/repository",
            action.name
        )));
    }
    Ok(())
}

fn check_states(action: &ActionDeclaration, configuration: &IndexMap<String, String>) -> OpResult<()> {
    check_choice(action, configuration, "InputType", &["Literal", "FilePath"])?;
    if constant(configuration, "InputType") != Some("FilePath") {
        return Ok(());
    }
    if configuration.get("Input").is_none_or(String::is_empty) {
        return Err(missing_key(&action.name, "Input"));
    }
    if action.input_artifacts.as_ref().is_none_or(Vec::is_empty) {
        return Err(invalid(format!(
            "Action '{}' has the InputType FilePath, and no input artifact that the file could be in",
            action.name
        )));
    }
    Ok(())
}

fn check_s3_deploy(action: &ActionDeclaration, configuration: &IndexMap<String, String>) -> OpResult<()> {
    check_choice(action, configuration, "Extract", BOOLEANS)?;
    let extracts = constant(configuration, "Extract").is_none_or(|value| value.eq_ignore_ascii_case("true"));
    if !extracts && !configuration.contains_key("ObjectKey") {
        return Err(missing_key(&action.name, "ObjectKey"));
    }
    Ok(())
}

pub(super) fn check_codebuild(
    stage: &StageDeclaration,
    action: &ActionDeclaration,
    configuration: &IndexMap<String, String>,
) -> OpResult<()> {
    for key in ["BatchEnabled", "CombineArtifacts"] {
        check_choice(action, configuration, key, BOOLEANS)?;
        if configuration.get(key).is_some_and(|v| v.eq_ignore_ascii_case("true")) {
            return Err(not_served(format!("{key} (batch builds)"), stage, action));
        }
    }
    let inputs = action.input_artifacts.as_deref().unwrap_or_default();
    match constant(configuration, "PrimarySource") {
        None if inputs.len() > 1 && !configuration.contains_key("PrimarySource") => {
            return Err(missing_key(&action.name, "PrimarySource"));
        }
        Some(primary) if !inputs.iter().any(|i| i.name == primary) => {
            return Err(invalid(format!(
                "Action configuration for action '{}' names the PrimarySource '{primary}', which is not an input artifact \
                 of the action",
                action.name
            )));
        }
        _ => {}
    }
    if let Some(variables) = constant(configuration, "EnvironmentVariables")
        && serde_json::from_str::<Vec<super::super::actions::BuildVariable>>(variables).is_err()
    {
        return Err(invalid(format!(
            "Action configuration for action '{}' contains invalid EnvironmentVariables: a JSON array of objects with \
             name, value and type (PLAINTEXT, PARAMETER_STORE or SECRETS_MANAGER) is expected",
            action.name
        )));
    }
    Ok(())
}

const MODES: &[&str] =
    &["CHANGE_SET_EXECUTE", "CHANGE_SET_REPLACE", "CREATE_UPDATE", "DELETE_ONLY", "REPLACE_ON_FAILURE"];

fn check_cloudformation(
    action: &ActionDeclaration,
    configuration: &IndexMap<String, String>,
) -> OpResult<()> {
    check_choice(action, configuration, "ActionMode", MODES)?;
    let needed: &[&str] = match constant(configuration, "ActionMode") {
        Some("CHANGE_SET_EXECUTE") => &["ChangeSetName"],
        Some("CHANGE_SET_REPLACE") => &["ChangeSetName", "TemplatePath", "RoleArn"],
        Some("CREATE_UPDATE" | "REPLACE_ON_FAILURE") => &["TemplatePath", "RoleArn"],
        Some("DELETE_ONLY") => &["RoleArn"],
        _ => &[],
    };
    if let Some(key) = needed.iter().find(|key| !configuration.contains_key(**key)) {
        return Err(missing_key(&action.name, key));
    }
    for key in ["TemplatePath", "TemplateConfiguration"] {
        if constant(configuration, key).is_some_and(|path| !path.contains("::")) {
            return Err(invalid(format!(
                "Action configuration for action '{}' has a {key} that is not of the form Artifact::file",
                action.name
            )));
        }
    }
    if let Some(overrides) = constant(configuration, "ParameterOverrides")
        && serde_json::from_str::<serde_json::Map<String, serde_json::Value>>(overrides).is_err()
    {
        return Err(invalid(format!(
            "Action configuration for action '{}' has ParameterOverrides that are not a JSON object",
            action.name
        )));
    }
    Ok(())
}

fn check_commands(
    stage: &StageDeclaration,
    action: &ActionDeclaration,
    configuration: &IndexMap<String, String>,
) -> OpResult<()> {
    let commands = action.commands.as_deref().unwrap_or_default();
    if commands.is_empty() {
        return Err(invalid(format!("Action '{}' has no commands: at least one is required", action.name)));
    }
    if commands.iter().any(|command| command.contains(['\n', '\r'])) {
        return Err(invalid(format!(
            "Action '{}' has a command of several lines: single-line format must be used for commands",
            action.name
        )));
    }
    for key in ["VpcId", "Subnets", "SecurityGroupIds"] {
        if configuration.contains_key(key) {
            return Err(not_served(format!("{key} of the Commands action"), stage, action));
        }
    }
    check_choice(action, configuration, "EnvironmentType", ENVIRONMENTS)?;
    if constant(configuration, "EnvironmentType").is_some_and(|kind| kind != ENVIRONMENTS[0]) {
        return Err(not_served("EnvironmentType other than LINUX_CONTAINER", stage, action));
    }
    check_choice(action, configuration, "ComputeType", COMPUTE)?;
    let names: Vec<&str> =
        action.environment_variables.iter().flatten().map(|variable| variable.name.as_str()).collect();
    match super::repeated(names) {
        None => Ok(()),
        Some(name) => Err(invalid(format!(
            "Action '{}' has the environment variable {name} more than once",
            action.name
        ))),
    }
}

const ENVIRONMENTS: &[&str] = &["LINUX_CONTAINER", "WINDOWS_SERVER_2022_CONTAINER"];
const COMPUTE: &[&str] = &["BUILD_GENERAL1_SMALL", "BUILD_GENERAL1_MEDIUM", "BUILD_GENERAL1_LARGE"];

fn check_approval(
    stage: &StageDeclaration,
    action: &ActionDeclaration,
    configuration: &IndexMap<String, String>,
) -> OpResult<()> {
    let Some(topic) = constant(configuration, "NotificationArn") else { return Ok(()) };
    if topic.parse::<aws::Arn>().is_ok_and(|arn| arn.service == "sns") {
        return Ok(());
    }
    Err(invalid(format!(
        "Action configuration for action '{}' in stage '{}' has a NotificationArn that is not the ARN of a topic",
        action.name, stage.name
    )))
}
