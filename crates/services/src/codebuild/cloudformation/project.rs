//! AWS::CodeBuild::Project. Its properties are the API's own members under other capitals, so they are turned into the
//! input of the operation as a whole.

use crate::resource::{Physical, Property, PropertyKind, ResourceRequest, ResourceType, TAGS};
use crate::{Cx, OpError, OpResult};
use async_trait::async_trait;
use aws::Error;
use aws::codebuild::{
    BatchGetProjects, BatchGetProjectsInput, CreateProject, CreateProjectInput, DeleteProject,
    DeleteProjectInput, Tag, UpdateProject, UpdateProjectInput,
};
use serde_json::{Map, Value};

pub struct Project;

use PropertyKind::{Boolean, Integer, List, Object, String as Text};

const SOURCE: &[Property] = &[
    Property::new("Type", Text).required(),
    Property::new("Location", Text),
    Property::new("BuildSpec", Text),
    Property::new("GitCloneDepth", Integer),
    Property::new("GitSubmodulesConfig", Object(&[Property::new("FetchSubmodules", Boolean).required()])),
    Property::new("InsecureSsl", Boolean),
    Property::new("ReportBuildStatus", Boolean),
    Property::new("SourceIdentifier", Text),
];
const ARTIFACTS: &[Property] = &[
    Property::new("Type", Text).required(),
    Property::new("Location", Text),
    Property::new("Path", Text),
    Property::new("Name", Text),
    Property::new("NamespaceType", Text),
    Property::new("Packaging", Text),
    Property::new("OverrideArtifactName", Boolean),
    Property::new("EncryptionDisabled", Boolean),
    Property::new("ArtifactIdentifier", Text),
];
const VARIABLE: &[Property] = &[
    Property::new("Name", Text).required(),
    Property::new("Value", Text).required(),
    Property::new("Type", Text),
];
const ENVIRONMENT: &[Property] = &[
    Property::new("Type", Text).required(),
    Property::new("Image", Text).required(),
    Property::new("ComputeType", Text).required(),
    Property::new("EnvironmentVariables", List(&Object(VARIABLE))),
    Property::new("PrivilegedMode", Boolean),
    Property::new("ImagePullCredentialsType", Text),
];
const CACHE: &[Property] = &[
    Property::new("Type", Text).required(),
    Property::new("Location", Text),
    Property::new("Modes", List(&Text)),
];
const CLOUD_WATCH_LOGS: &[Property] = &[
    Property::new("Status", Text).required(),
    Property::new("GroupName", Text),
    Property::new("StreamName", Text),
];
const S3_LOGS: &[Property] = &[
    Property::new("Status", Text).required(),
    Property::new("Location", Text),
    Property::new("EncryptionDisabled", Boolean),
];
const LOGS: &[Property] =
    &[Property::new("CloudWatchLogs", Object(CLOUD_WATCH_LOGS)), Property::new("S3Logs", Object(S3_LOGS))];
const SECONDARY_VERSION: &[Property] =
    &[Property::new("SourceIdentifier", Text).required(), Property::new("SourceVersion", Text)];

#[async_trait]
impl ResourceType for Project {
    const NAME: &'static str = "AWS::CodeBuild::Project";
    const PROPERTIES: &'static [Property] = &[
        Property::new("Name", Text).replaces(),
        Property::new("Description", Text),
        Property::new("ServiceRole", Text).required(),
        Property::new("Source", Object(SOURCE)).required(),
        Property::new("SourceVersion", Text),
        Property::new("SecondarySources", List(&Object(SOURCE))),
        Property::new("SecondarySourceVersions", List(&Object(SECONDARY_VERSION))),
        Property::new("Artifacts", Object(ARTIFACTS)).required(),
        Property::new("SecondaryArtifacts", List(&Object(ARTIFACTS))),
        Property::new("Environment", Object(ENVIRONMENT)).required(),
        Property::new("Cache", Object(CACHE)),
        Property::new("TimeoutInMinutes", Integer),
        Property::new("QueuedTimeoutInMinutes", Integer),
        Property::new("EncryptionKey", Text),
        Property::new("LogsConfig", Object(LOGS)),
        Property::new("ConcurrentBuildLimit", Integer),
        Property::new("BadgeEnabled", Boolean),
        Property::new("Visibility", Text),
        TAGS,
    ];
    const ATTRIBUTES: &'static [&'static str] = &["Arn", "Id"];
    type Properties = Value;

    async fn create(&self, cx: &Cx, request: &ResourceRequest, new: Value) -> Result<Physical, OpError> {
        let name = new.get("Name").and_then(Value::as_str).map(str::to_owned);
        let name = name.unwrap_or_else(|| request.generate_name(255));
        let mut input = input(new)?;
        input.insert("name".into(), name.clone().into());
        let mut input: CreateProjectInput = typed(input)?;
        input.tags = Some(tags(request, input.tags.take()));
        match cx.call::<CreateProject>(input).await {
            Err(OpError::Aws(error)) if error.code == "ResourceAlreadyExistsException" => {
                if !made_here(cx, request, &name).await? {
                    return Err(Error::new("AlreadyExists", 400, format!("{name} already exists.")).into());
                }
            }
            other => drop(other?),
        }
        Ok(physical(cx, &name))
    }

    async fn update(
        &self,
        cx: &Cx,
        request: &ResourceRequest,
        id: &str,
        _: Value,
        new: Value,
    ) -> Result<Physical, OpError> {
        let mut input = input(new)?;
        input.insert("name".into(), id.into());
        // What the template no longer says goes back to what it is by default.
        let defaults = [
            ("description", Value::from("")),
            ("sourceVersion", "".into()),
            ("cache", serde_json::json!({ "type": "NO_CACHE" })),
            ("timeoutInMinutes", 60.into()),
            ("queuedTimeoutInMinutes", 480.into()),
            ("encryptionKey", cx.arn("kms", "alias/aws/s3").to_string().into()),
            ("secondarySources", Value::Array(Vec::new())),
            ("secondarySourceVersions", Value::Array(Vec::new())),
            ("secondaryArtifacts", Value::Array(Vec::new())),
            ("logsConfig", serde_json::json!({ "cloudWatchLogs": { "status": "ENABLED" } })),
            ("concurrentBuildLimit", (-1).into()),
        ];
        for (name, value) in defaults {
            input.entry(name).or_insert(value);
        }
        let mut input: UpdateProjectInput = typed(input)?;
        input.tags = Some(tags(request, input.tags.take()));
        cx.call::<UpdateProject>(input).await?;
        Ok(physical(cx, id))
    }

    async fn delete(&self, cx: &Cx, _: &ResourceRequest, id: &str, _: Value) -> Result<(), OpError> {
        cx.call::<DeleteProject>(DeleteProjectInput { name: id.to_owned() }).await.map(drop)
    }
}

/// The properties as members of the operation's input.
fn input(properties: Value) -> OpResult<Map<String, Value>> {
    if properties.get("BadgeEnabled").and_then(Value::as_bool) == Some(true) {
        return Err(OpError::not_served(&aws::codebuild::SERVICE, "BadgeEnabled"));
    }
    if properties.get("Visibility").and_then(Value::as_str).is_some_and(|v| v != "PRIVATE") {
        return Err(OpError::not_served(&aws::codebuild::SERVICE, "Visibility other than PRIVATE"));
    }
    let Value::Object(mut input) = lowered(properties) else { return Ok(Map::new()) };
    input.remove("visibility");
    Ok(input)
}

/// Members of the API begin in lower case.
fn lowered(value: Value) -> Value {
    match value {
        Value::Object(members) => {
            Value::Object(members.into_iter().map(|(name, value)| (member(&name), lowered(value))).collect())
        }
        Value::Array(items) => Value::Array(items.into_iter().map(lowered).collect()),
        scalar => scalar,
    }
}

fn member(name: &str) -> String {
    match name {
        "BuildSpec" => "buildspec".to_owned(),
        "S3Logs" => "s3Logs".to_owned(),
        _ => {
            let mut chars = name.chars();
            let first = chars.next().map(|c| c.to_ascii_lowercase());
            first.into_iter().chain(chars).collect()
        }
    }
}

fn typed<T: serde::de::DeserializeOwned>(input: Map<String, Value>) -> OpResult<T> {
    serde_json::from_value(Value::Object(input))
        .map_err(|e| Error::new("ValidationError", 400, format!("AWS::CodeBuild::Project: {e}")).into())
}

fn tags(request: &ResourceRequest, own: Option<Vec<Tag>>) -> Vec<Tag> {
    let own: Vec<_> = own
        .unwrap_or_default()
        .into_iter()
        .map(|tag| crate::resource::Tag {
            key: tag.key.unwrap_or_default(),
            value: tag.value.unwrap_or_default(),
        })
        .collect();
    let all = request.tags(Some(&own)).into_iter();
    all.map(|tag| Tag { key: Some(tag.key), value: Some(tag.value) }).collect()
}

/// What a creation finds that is performed again after a crash.
async fn made_here(cx: &Cx, request: &ResourceRequest, name: &str) -> OpResult<bool> {
    let input = BatchGetProjectsInput { names: vec![name.to_owned()] };
    let projects = cx.call::<BatchGetProjects>(input).await?.projects.unwrap_or_default();
    let tags = projects.into_iter().flat_map(|project| project.tags.unwrap_or_default());
    let tags: Vec<(String, String)> =
        tags.map(|tag| (tag.key.unwrap_or_default(), tag.value.unwrap_or_default())).collect();
    Ok(request.made(tags.iter().map(|(key, value)| (key.as_str(), value.as_str()))))
}

fn physical(cx: &Cx, name: &str) -> Physical {
    let arn = cx.arn("codebuild", format!("project/{name}")).to_string();
    Physical::new(name).with("Arn", arn.clone()).with("Id", arn)
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn properties_become_members() {
        let properties = json!({
            "Source": { "Type": "NO_SOURCE", "BuildSpec": "x" },
            "Artifacts": { "Type": "NO_ARTIFACTS" },
            "Environment": { "Type": "LINUX_CONTAINER", "Image": "i", "ComputeType": "BUILD_GENERAL1_SMALL",
                "EnvironmentVariables": [{ "Name": "A", "Value": "b" }] },
            "ServiceRole": "r",
            "Tags": [{ "Key": "k", "Value": "v" }],
        });
        let mut members = input(properties).unwrap();
        members.insert("name".into(), "p".into());
        let input: CreateProjectInput = typed(members).unwrap();
        assert_eq!(input.source.buildspec.as_deref(), Some("x"));
        assert_eq!(input.environment.environment_variables.unwrap()[0].name, "A");
        assert_eq!(input.tags.unwrap()[0].key.as_deref(), Some("k"));
    }
}
