//! AWS::StepFunctions::StateMachine.

use super::super::names;
use super::activity::{made_here, retag};
use super::{generated, tags};
use crate::resource::{Physical, Property, PropertyKind, ResourceRequest, ResourceType, TAGS, Tag};
use crate::{Cx, OpError};
use async_trait::async_trait;
use aws::Error;
use aws::s3::{GetObject, GetObjectInput};
use aws::stepfunctions::{
    CloudWatchLogsLogGroup, CreateStateMachine, CreateStateMachineInput, DeleteStateMachine,
    DeleteStateMachineInput, DescribeStateMachine, DescribeStateMachineInput, LogDestination, LogLevel,
    LoggingConfiguration, StateMachineType, TracingConfiguration, UpdateStateMachine,
    UpdateStateMachineInput,
};
use futures_util::StreamExt as _;
use indexmap::IndexMap;
use serde::Deserialize;
use serde_json::Value;

/// A definition is no larger. [CreateStateMachine]
const LARGEST: usize = 1024 * 1024;

pub struct StateMachine;

#[derive(Clone, Deserialize)]
#[serde(rename_all = "PascalCase")]
pub struct Properties {
    state_machine_name: Option<String>,
    state_machine_type: Option<String>,
    role_arn: String,
    definition: Option<Value>,
    definition_string: Option<String>,
    definition_s3_location: Option<Location>,
    #[serde(default)]
    definition_substitutions: IndexMap<String, Value>,
    logging_configuration: Option<Logging>,
    tracing_configuration: Option<Tracing>,
    tags: Option<Vec<Tag>>,
}

#[derive(Clone, Deserialize)]
#[serde(rename_all = "PascalCase")]
struct Location {
    bucket: String,
    key: String,
    version: Option<String>,
}

#[derive(Clone, Deserialize)]
#[serde(rename_all = "PascalCase")]
struct Logging {
    level: Option<LogLevel>,
    include_execution_data: Option<bool>,
    #[serde(default)]
    destinations: Vec<Destination>,
}

#[derive(Clone, Deserialize)]
#[serde(rename_all = "PascalCase")]
struct Destination {
    cloud_watch_logs_log_group: Option<LogGroup>,
}

#[derive(Clone, Deserialize)]
#[serde(rename_all = "PascalCase")]
struct LogGroup {
    log_group_arn: Option<String>,
}

#[derive(Clone, Deserialize)]
#[serde(rename_all = "PascalCase")]
struct Tracing {
    enabled: Option<bool>,
}

const LOCATION: &[Property] = &[
    Property::new("Bucket", PropertyKind::String).required(),
    Property::new("Key", PropertyKind::String).required(),
    Property::new("Version", PropertyKind::String),
];
const LOG_GROUP: &[Property] = &[Property::new("LogGroupArn", PropertyKind::String)];
const DESTINATION: &[Property] = &[Property::new("CloudWatchLogsLogGroup", PropertyKind::Object(LOG_GROUP))];
const LOGGING: &[Property] = &[
    Property::new("Level", PropertyKind::String),
    Property::new("IncludeExecutionData", PropertyKind::Boolean),
    Property::new("Destinations", PropertyKind::List(&PropertyKind::Object(DESTINATION))),
];
const TRACING: &[Property] = &[Property::new("Enabled", PropertyKind::Boolean)];

impl Properties {
    fn logging(&self) -> Option<LoggingConfiguration> {
        let Logging { level, include_execution_data, destinations } = self.logging_configuration.clone()?;
        let group = |destination: Destination| LogDestination {
            cloud_watch_logs_log_group: destination
                .cloud_watch_logs_log_group
                .map(|group| CloudWatchLogsLogGroup { log_group_arn: group.log_group_arn }),
        };
        let destinations: Vec<LogDestination> = destinations.into_iter().map(group).collect();
        let destinations = Some(destinations).filter(|all| !all.is_empty());
        Some(LoggingConfiguration { level, include_execution_data, destinations })
    }

    fn tracing(&self) -> Option<TracingConfiguration> {
        self.tracing_configuration.as_ref().map(|tracing| TracingConfiguration { enabled: tracing.enabled })
    }

    /// The definition, wherever it is written, with its substitutions made.
    async fn definition(&self, cx: &Cx) -> Result<String, OpError> {
        let text = match (&self.definition, &self.definition_string, &self.definition_s3_location) {
            (Some(value), None, None) => match value {
                Value::String(text) => text.clone(),
                value => value.to_string(),
            },
            (None, Some(text), None) => text.clone(),
            (None, None, Some(location)) => fetch(cx, location).await?,
            _ => {
                let message =
                    "Exactly one of Definition, DefinitionString and DefinitionS3Location must be specified.";
                return Err(Error::new("InvalidRequest", 400, message).into());
            }
        };
        Ok(substituted(&text, &self.definition_substitutions))
    }
}

/// `${name}` stands for a value; in JSON, quotes around it belong to the text.
fn substituted(text: &str, substitutions: &IndexMap<String, Value>) -> String {
    substitutions.iter().fold(text.to_owned(), |text, (name, value)| {
        let value = value.as_str().map_or_else(|| value.to_string(), str::to_owned);
        text.replace(&format!("${{{name}}}"), &value)
    })
}

async fn fetch(cx: &Cx, location: &Location) -> Result<String, OpError> {
    let input = GetObjectInput {
        bucket: location.bucket.clone(),
        key: location.key.clone(),
        version_id: location.version.clone(),
        ..Default::default()
    };
    let mut body = cx.call::<GetObject>(input).await?.body.unwrap_or_default();
    let mut bytes = Vec::new();
    while let Some(chunk) = body.next().await {
        bytes.extend_from_slice(&chunk?);
        if bytes.len() > LARGEST {
            break;
        }
    }
    let text = String::from_utf8(bytes).ok().filter(|text| text.len() <= LARGEST);
    text.ok_or_else(|| {
        let message = format!(
            "s3://{}/{} is no definition: it is too large or not text.",
            location.bucket, location.key
        );
        Error::new("InvalidRequest", 400, message).into()
    })
}

#[async_trait]
impl ResourceType for StateMachine {
    const NAME: &'static str = "AWS::StepFunctions::StateMachine";
    const PROPERTIES: &'static [Property] = &[
        Property::new("StateMachineName", PropertyKind::String).replaces(),
        Property::new("StateMachineType", PropertyKind::String).replaces(),
        Property::new("RoleArn", PropertyKind::String).required(),
        Property::new("Definition", PropertyKind::Json),
        Property::new("DefinitionString", PropertyKind::String),
        Property::new("DefinitionS3Location", PropertyKind::Object(LOCATION)),
        Property::new("DefinitionSubstitutions", PropertyKind::Map(&PropertyKind::Json)),
        Property::new("LoggingConfiguration", PropertyKind::Object(LOGGING)),
        Property::new("TracingConfiguration", PropertyKind::Object(TRACING)),
        TAGS,
    ];
    const ATTRIBUTES: &'static [&'static str] = &["Arn", "Name", "StateMachineRevisionId"];
    type Properties = Properties;

    async fn create(&self, cx: &Cx, request: &ResourceRequest, new: Properties) -> Result<Physical, OpError> {
        let name = new.state_machine_name.clone().unwrap_or_else(|| generated(request));
        let arn = names::state_machine(cx.account(), cx.region(), &name);
        match describe(cx, &arn).await {
            Ok(_) if !made_here(cx, request, &arn).await? => {
                let message = format!("State Machine Already Exists: '{arn}'");
                return Err(Error::new("AlreadyExists", 400, message).into());
            }
            Ok(_) => return physical(cx, &arn, &name).await,
            Err(error) if error.code() == "StateMachineDoesNotExist" => {}
            Err(error) => return Err(error),
        }
        let kind: Option<StateMachineType> = new
            .state_machine_type
            .as_ref()
            .map(|text| serde_json::from_value(Value::String(text.clone())))
            .transpose()
            .map_err(|_| Error::new("InvalidRequest", 400, "StateMachineType is STANDARD or EXPRESS."))?;
        let input = CreateStateMachineInput {
            name: name.clone(),
            definition: new.definition(cx).await?,
            role_arn: new.role_arn.clone(),
            r#type: kind,
            logging_configuration: new.logging(),
            tracing_configuration: new.tracing(),
            tags: Some(tags(request, new.tags.as_deref())),
            ..Default::default()
        };
        cx.call::<CreateStateMachine>(input).await?;
        physical(cx, &arn, &name).await
    }

    async fn update(
        &self,
        cx: &Cx,
        request: &ResourceRequest,
        id: &str,
        old: Properties,
        new: Properties,
    ) -> Result<Physical, OpError> {
        let off = || LoggingConfiguration { level: Some(LogLevel::Off), ..Default::default() };
        let input = UpdateStateMachineInput {
            state_machine_arn: id.to_owned(),
            definition: Some(new.definition(cx).await?),
            role_arn: Some(new.role_arn.clone()),
            logging_configuration: Some(new.logging().unwrap_or_else(off)),
            tracing_configuration: Some(
                new.tracing().unwrap_or(TracingConfiguration { enabled: Some(false) }),
            ),
            ..Default::default()
        };
        cx.call::<UpdateStateMachine>(input).await?;
        retag(cx, request, id, old.tags, new.tags).await?;
        physical(cx, id, id.rsplit(':').next().unwrap_or_default()).await
    }

    async fn delete(&self, cx: &Cx, _: &ResourceRequest, id: &str, _: Properties) -> Result<(), OpError> {
        let input = DeleteStateMachineInput { state_machine_arn: id.to_owned() };
        cx.call::<DeleteStateMachine>(input).await.map(drop)
    }
}

async fn describe(cx: &Cx, arn: &str) -> Result<aws::stepfunctions::DescribeStateMachineOutput, OpError> {
    let input = DescribeStateMachineInput { state_machine_arn: arn.to_owned(), ..Default::default() };
    cx.call::<DescribeStateMachine>(input).await
}

async fn physical(cx: &Cx, arn: &str, name: &str) -> Result<Physical, OpError> {
    // A state machine that was never updated has the revision INITIAL.
    let revision = describe(cx, arn).await?.revision_id.unwrap_or_else(|| "INITIAL".to_owned());
    Ok(Physical::new(arn).with("Arn", arn).with("Name", name).with("StateMachineRevisionId", revision))
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn substitutions_are_made_in_the_text() {
        let of = |value: Value| serde_json::from_value::<IndexMap<String, Value>>(value).unwrap();
        for (text, substitutions, expected) in [
            (r#"{"a":"${A}"}"#, json!({"A": "x"}), r#"{"a":"x"}"#),
            (r#"{"a":"${A}-${B}","c":"$.C"}"#, json!({"A": "x", "C": "y"}), r#"{"a":"x-${B}","c":"$.C"}"#),
            (r#"{"a":${N}}"#, json!({"N": 3}), r#"{"a":3}"#),
            ("${A}${A}", json!({"A": true}), "truetrue"),
        ] {
            assert_eq!(substituted(text, &of(substitutions)), expected, "{text}");
        }
    }
}
