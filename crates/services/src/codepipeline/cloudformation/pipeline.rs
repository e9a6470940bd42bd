//! AWS::CodePipeline::Pipeline.
//!
//! An update reaches UpdatePipeline only if the declaration has changed, because an update cancels what runs: that a
//! pipeline which deploys itself goes on unless it has changed itself hangs on this.

use super::super::declaration;
use crate::resource::{
    Physical, Property, PropertyKind as K, ResourceRequest, ResourceType, TAGS, Tag, text,
};
use crate::{Cx, OpError};
use async_trait::async_trait;
use aws::Error;
use aws::codepipeline::{
    self as cp, ActionDeclaration, ActionTypeId, ArtifactStore, CreatePipeline, CreatePipelineInput,
    DeletePipeline, DeletePipelineInput, DisableStageTransition, DisableStageTransitionInput,
    EnableStageTransition, EnableStageTransitionInput, EncryptionKey, GetPipeline, GetPipelineInput,
    InputArtifact, ListTagsForResource, ListTagsForResourceInput, OutputArtifact, PipelineDeclaration,
    PipelineVariableDeclaration, StageDeclaration, StageTransitionType, StartPipelineExecution,
    StartPipelineExecutionInput, TagResource, TagResourceInput, UntagResource, UntagResourceInput,
    UpdatePipeline, UpdatePipelineInput,
};
use indexmap::IndexMap;
use serde::Deserialize;
use serde_json::Value;

/// Of a pipeline's name.
const LONGEST_NAME: usize = 100;

pub struct Pipeline;

#[derive(Clone, Debug, Deserialize)]
#[serde(rename_all = "PascalCase")]
pub struct Properties {
    name: Option<String>,
    role_arn: String,
    stages: Vec<Stage>,
    artifact_store: Option<Store>,
    artifact_stores: Option<Vec<RegionalStore>>,
    #[serde(default)]
    restart_execution_on_update: bool,
    pipeline_type: Option<String>,
    execution_mode: Option<String>,
    #[serde(default)]
    variables: Vec<Variable>,
    /// In the API's shape but for the case of the names.
    triggers: Option<Vec<Value>>,
    #[serde(default)]
    disable_inbound_stage_transitions: Vec<Disabled>,
    tags: Option<Vec<Tag>>,
}

#[derive(Clone, Debug, Deserialize)]
#[serde(rename_all = "PascalCase")]
struct Stage {
    name: String,
    actions: Vec<Action>,
    /// In the API's shape but for the case of the names.
    before_entry: Option<Value>,
    on_success: Option<Value>,
    on_failure: Option<Value>,
}

#[derive(Clone, Debug, Deserialize)]
#[serde(rename_all = "PascalCase")]
struct Action {
    name: String,
    action_type_id: TypeId,
    run_order: Option<i32>,
    configuration: Option<IndexMap<String, Value>>,
    input_artifacts: Option<Vec<Named>>,
    output_artifacts: Option<Vec<Output>>,
    commands: Option<Vec<String>>,
    output_variables: Option<Vec<String>>,
    environment_variables: Option<Vec<Value>>,
    role_arn: Option<String>,
    region: Option<String>,
    namespace: Option<String>,
    timeout_in_minutes: Option<i32>,
}

#[derive(Clone, Debug, Deserialize)]
#[serde(rename_all = "PascalCase")]
struct TypeId {
    category: String,
    owner: String,
    provider: String,
    version: String,
}

#[derive(Clone, Debug, Deserialize)]
#[serde(rename_all = "PascalCase")]
struct Named {
    name: String,
}

#[derive(Clone, Debug, Deserialize)]
#[serde(rename_all = "PascalCase")]
struct Output {
    name: String,
    files: Option<Vec<String>>,
}

#[derive(Clone, Debug, Deserialize)]
#[serde(rename_all = "PascalCase")]
struct Store {
    r#type: String,
    location: String,
    encryption_key: Option<Key>,
}

#[derive(Clone, Debug, Deserialize)]
#[serde(rename_all = "PascalCase")]
struct Key {
    id: String,
    r#type: String,
}

#[derive(Clone, Debug, Deserialize)]
#[serde(rename_all = "PascalCase")]
struct RegionalStore {
    region: String,
    artifact_store: Store,
}

#[derive(Clone, Debug, Deserialize)]
#[serde(rename_all = "PascalCase")]
struct Variable {
    name: String,
    default_value: Option<String>,
    description: Option<String>,
}

#[derive(Clone, Debug, PartialEq, Deserialize)]
#[serde(rename_all = "PascalCase")]
struct Disabled {
    #[serde(rename = "StageName")]
    stage: String,
    reason: String,
}

const NAMED: &[Property] = &[Property::new("Name", K::String).required()];
const ACTION: &[Property] = &[
    Property::new("Name", K::String).required(),
    Property::new(
        "ActionTypeId",
        K::Object(&[
            Property::new("Category", K::String).required(),
            Property::new("Owner", K::String).required(),
            Property::new("Provider", K::String).required(),
            Property::new("Version", K::String).required(),
        ]),
    )
    .required(),
    Property::new("RunOrder", K::Integer),
    Property::new("Configuration", K::Json),
    Property::new("InputArtifacts", K::List(&K::Object(NAMED))),
    Property::new(
        "OutputArtifacts",
        K::List(&K::Object(&[
            Property::new("Name", K::String).required(),
            Property::new("Files", K::List(&K::String)),
        ])),
    ),
    Property::new("Commands", K::List(&K::String)),
    Property::new("OutputVariables", K::List(&K::String)),
    Property::new(
        "EnvironmentVariables",
        K::List(&K::Object(&[
            Property::new("Name", K::String).required(),
            Property::new("Value", K::String).required(),
            Property::new("Type", K::String),
        ])),
    ),
    Property::new("RoleArn", K::String),
    Property::new("Region", K::String),
    Property::new("Namespace", K::String),
    Property::new("TimeoutInMinutes", K::Integer),
];
const RULE: &[Property] = &[
    Property::new("Name", K::String),
    Property::new(
        "RuleTypeId",
        K::Object(&[
            Property::new("Category", K::String),
            Property::new("Owner", K::String),
            Property::new("Provider", K::String),
            Property::new("Version", K::String),
        ]),
    ),
    Property::new("Configuration", K::Json),
    Property::new("Commands", K::List(&K::String)),
    Property::new("InputArtifacts", K::List(&K::Object(NAMED))),
    Property::new("RoleArn", K::String),
    Property::new("Region", K::String),
];
const CONDITIONS: Property = Property::new(
    "Conditions",
    K::List(&K::Object(&[
        Property::new("Result", K::String),
        Property::new("Rules", K::List(&K::Object(RULE))),
    ])),
);
const STAGE: &[Property] = &[
    Property::new("Name", K::String).required(),
    Property::new("Actions", K::List(&K::Object(ACTION))).required(),
    Property::new("BeforeEntry", K::Object(&[CONDITIONS])),
    Property::new("OnSuccess", K::Object(&[CONDITIONS])),
    Property::new(
        "OnFailure",
        K::Object(&[
            Property::new("Result", K::String),
            Property::new("RetryConfiguration", K::Object(&[Property::new("RetryMode", K::String)])),
            CONDITIONS,
        ]),
    ),
];
const PATTERNS: &[Property] =
    &[Property::new("Includes", K::List(&K::String)), Property::new("Excludes", K::List(&K::String))];
const TRIGGER: &[Property] = &[
    Property::new("ProviderType", K::String).required(),
    Property::new(
        "GitConfiguration",
        K::Object(&[
            Property::new("SourceActionName", K::String).required(),
            Property::new(
                "Push",
                K::List(&K::Object(&[
                    Property::new("Tags", K::Object(PATTERNS)),
                    Property::new("Branches", K::Object(PATTERNS)),
                    Property::new("FilePaths", K::Object(PATTERNS)),
                ])),
            ),
            Property::new(
                "PullRequest",
                K::List(&K::Object(&[
                    Property::new("Events", K::List(&K::String)),
                    Property::new("Branches", K::Object(PATTERNS)),
                    Property::new("FilePaths", K::Object(PATTERNS)),
                ])),
            ),
        ]),
    ),
];
const STORE: &[Property] = &[
    Property::new("Type", K::String).required(),
    Property::new("Location", K::String).required(),
    Property::new(
        "EncryptionKey",
        K::Object(&[Property::new("Id", K::String).required(), Property::new("Type", K::String).required()]),
    ),
];

#[async_trait]
impl ResourceType for Pipeline {
    const NAME: &'static str = "AWS::CodePipeline::Pipeline";
    const PROPERTIES: &'static [Property] = &[
        Property::new("Name", K::String).replaces(),
        Property::new("RoleArn", K::String).required(),
        Property::new("Stages", K::List(&K::Object(STAGE))).required(),
        Property::new("ArtifactStore", K::Object(STORE)),
        Property::new(
            "ArtifactStores",
            K::List(&K::Object(&[
                Property::new("Region", K::String).required(),
                Property::new("ArtifactStore", K::Object(STORE)).required(),
            ])),
        ),
        Property::new("Triggers", K::List(&K::Object(TRIGGER))),
        Property::new("RestartExecutionOnUpdate", K::Boolean),
        Property::new("PipelineType", K::String),
        Property::new("ExecutionMode", K::String),
        Property::new(
            "Variables",
            K::List(&K::Object(&[
                Property::new("Name", K::String).required(),
                Property::new("DefaultValue", K::String),
                Property::new("Description", K::String),
            ])),
        ),
        Property::new(
            "DisableInboundStageTransitions",
            K::List(&K::Object(&[
                Property::new("StageName", K::String).required(),
                Property::new("Reason", K::String).required(),
            ])),
        ),
        TAGS,
    ];
    const ATTRIBUTES: &'static [&'static str] = &["Version"];
    type Properties = Properties;

    async fn create(&self, cx: &Cx, request: &ResourceRequest, new: Properties) -> Result<Physical, OpError> {
        let name = new.name.clone().unwrap_or_else(|| request.generate_name(LONGEST_NAME));
        let tags = shown(request.tags(new.tags.as_deref()));
        let input = CreatePipelineInput { pipeline: new.declare(&name)?, tags: Some(tags) };
        let version = match cx.call::<CreatePipeline>(input).await {
            Ok(output) => output.pipeline.and_then(|p| p.version),
            Err(OpError::Aws(error)) if error.code == "PipelineNameInUseException" => {
                let tags = tags_of(cx, &name).await?;
                if !request.made(tags.iter().map(|t| (t.key.as_str(), t.value.as_str()))) {
                    return Err(Error::new("AlreadyExists", 400, error.message).into());
                }
                current(cx, &name).await?.version
            }
            Err(error) => return Err(error),
        };
        transitions(cx, &name, &[], &new.disable_inbound_stage_transitions).await?;
        Ok(physical(name, version))
    }

    async fn update(
        &self,
        cx: &Cx,
        request: &ResourceRequest,
        id: &str,
        old: Properties,
        new: Properties,
    ) -> Result<Physical, OpError> {
        let (before, wanted) = (old.declare(id)?, new.declare(id)?);
        let mut there = current(cx, id).await?;
        if before != wanted {
            let accepted = declaration::accept(wanted.clone(), cx.region())?;
            let same = PipelineDeclaration { version: there.version, ..accepted } == there;
            // An attempt that a crash cut short may have got this far; a second update would cancel what it restarted.
            if !same {
                let input = UpdatePipelineInput { pipeline: wanted };
                there = cx.call::<UpdatePipeline>(input).await?.pipeline.unwrap_or(there);
            }
        }
        let (was, is) = (&old.disable_inbound_stage_transitions, &new.disable_inbound_stage_transitions);
        transitions(cx, id, was, is).await?;
        retag(cx, request, id, &old, &new).await?;
        if before != new.declare(id)? && new.restart_execution_on_update {
            let input = StartPipelineExecutionInput {
                name: id.to_owned(),
                client_request_token: Some(request.token.clone()),
                ..Default::default()
            };
            cx.call::<StartPipelineExecution>(input).await?;
        }
        Ok(physical(id.to_owned(), there.version))
    }

    async fn delete(&self, cx: &Cx, _: &ResourceRequest, id: &str, _: Properties) -> Result<(), OpError> {
        cx.call::<DeletePipeline>(DeletePipelineInput { name: id.to_owned() }).await.map(drop)
    }
}

fn physical(name: String, version: Option<i32>) -> Physical {
    Physical::new(name).with("Version", version.unwrap_or(1).to_string())
}

async fn current(cx: &Cx, name: &str) -> Result<PipelineDeclaration, OpError> {
    let input = GetPipelineInput { name: name.to_owned(), version: None };
    Ok(cx.call::<GetPipeline>(input).await?.pipeline.unwrap_or_default())
}

fn arn(cx: &Cx, name: &str) -> String {
    cx.arn("codepipeline", name).to_string()
}

async fn tags_of(cx: &Cx, name: &str) -> Result<Vec<cp::Tag>, OpError> {
    let input = ListTagsForResourceInput { resource_arn: arn(cx, name), ..Default::default() };
    Ok(cx.call::<ListTagsForResource>(input).await?.tags.unwrap_or_default())
}

fn shown(tags: Vec<Tag>) -> Vec<cp::Tag> {
    tags.into_iter().map(|t| cp::Tag { key: t.key, value: t.value }).collect()
}

async fn retag(
    cx: &Cx,
    request: &ResourceRequest,
    id: &str,
    old: &Properties,
    new: &Properties,
) -> Result<(), OpError> {
    let wanted = shown(request.tags(new.tags.as_deref()));
    let gone: Vec<String> = request
        .tags(old.tags.as_deref())
        .into_iter()
        .map(|t| t.key)
        .filter(|key| !wanted.iter().any(|t| t.key == *key))
        .collect();
    if !gone.is_empty() {
        let input = UntagResourceInput { resource_arn: arn(cx, id), tag_keys: gone };
        cx.call::<UntagResource>(input).await?;
    }
    let have = tags_of(cx, id).await?;
    if wanted.iter().all(|tag| have.contains(tag)) {
        return Ok(());
    }
    cx.call::<TagResource>(TagResourceInput { resource_arn: arn(cx, id), tags: wanted }).await?;
    Ok(())
}

/// Disables what is to be, and enables what no longer is.
async fn transitions(cx: &Cx, name: &str, old: &[Disabled], new: &[Disabled]) -> Result<(), OpError> {
    for gone in old.iter().filter(|o| !new.iter().any(|n| n.stage == o.stage)) {
        let input = EnableStageTransitionInput {
            pipeline_name: name.to_owned(),
            stage_name: gone.stage.clone(),
            transition_type: StageTransitionType::Inbound,
        };
        match cx.call::<EnableStageTransition>(input).await {
            Ok(_) => {}
            // The stage went with the update.
            Err(OpError::Aws(error)) if error.code == "StageNotFoundException" => {}
            Err(error) => return Err(error),
        }
    }
    for disabled in new.iter().filter(|n| !old.contains(n)) {
        let input = DisableStageTransitionInput {
            pipeline_name: name.to_owned(),
            stage_name: disabled.stage.clone(),
            transition_type: StageTransitionType::Inbound,
            reason: disabled.reason.clone(),
        };
        cx.call::<DisableStageTransition>(input).await?;
    }
    Ok(())
}

/// A value of an enumeration of the API, by its text.
fn choice<T: std::str::FromStr>(what: &str, text: &str) -> Result<T, OpError> {
    text.parse().map_err(|_| Error::validation(format!("{text} is not a valid {what}.")).into())
}

/// What a template has in the API's shape but for the case of the names.
fn read<T: serde::de::DeserializeOwned>(what: &str, given: &[Value]) -> Result<Vec<T>, OpError> {
    let one = |value: &Value| serde_json::from_value(as_in_api(value));
    let read: Result<Vec<T>, _> = given.iter().map(one).collect();
    read.map_err(|error| Error::validation(format!("{what} can't be read: {error}")).into())
}

fn read_one<T: serde::de::DeserializeOwned>(what: &str, given: Option<&Value>) -> Result<Option<T>, OpError> {
    let read = given.map(|value| read(what, std::slice::from_ref(value))).transpose()?;
    Ok(read.and_then(|mut one: Vec<T>| one.pop()))
}

/// `SourceActionName` is `sourceActionName` in the API.
fn as_in_api(value: &Value) -> Value {
    match value {
        Value::Object(members) => {
            let renamed = members.iter().map(|(name, value)| {
                let name = match name.split_at_checked(1) {
                    Some((first, rest)) => first.to_ascii_lowercase() + rest,
                    None => name.clone(),
                };
                // What a rule is configured with has names of its own, and text for values.
                match (name.as_str(), value) {
                    ("configuration", Value::Object(own)) => {
                        let own = own.iter().map(|(key, value)| (key.clone(), Value::String(text(value))));
                        (name, own.collect())
                    }
                    _ => (name, as_in_api(value)),
                }
            });
            Value::Object(renamed.collect())
        }
        Value::Array(items) => items.iter().map(as_in_api).collect(),
        other => other.clone(),
    }
}

impl Properties {
    fn declare(&self, name: &str) -> Result<PipelineDeclaration, OpError> {
        let stores = self.artifact_stores.as_ref().map(|stores| {
            let one = |s: &RegionalStore| Ok((s.region.clone(), s.artifact_store.declare()?));
            stores.iter().map(one).collect::<Result<IndexMap<_, _>, OpError>>()
        });
        let variables = self.variables.iter().map(|v| PipelineVariableDeclaration {
            name: v.name.clone(),
            default_value: v.default_value.clone(),
            description: v.description.clone(),
        });
        let pipeline_type = self.pipeline_type.as_deref().map(|t| choice("PipelineType", t)).transpose()?;
        let execution_mode =
            self.execution_mode.as_deref().map(|m| choice("ExecutionMode", m)).transpose()?;
        Ok(PipelineDeclaration {
            name: name.to_owned(),
            role_arn: self.role_arn.clone(),
            artifact_store: self.artifact_store.as_ref().map(Store::declare).transpose()?,
            artifact_stores: stores.transpose()?,
            stages: self.stages.iter().map(Stage::declare).collect::<Result<_, _>>()?,
            version: None,
            execution_mode,
            pipeline_type,
            variables: (!self.variables.is_empty()).then(|| variables.collect()),
            triggers: self.triggers.as_deref().map(|all| read("Triggers", all)).transpose()?,
        })
    }
}

impl Store {
    fn declare(&self) -> Result<ArtifactStore, OpError> {
        let key = self.encryption_key.as_ref().map(|key| {
            Ok::<_, OpError>(EncryptionKey {
                id: key.id.clone(),
                r#type: choice("EncryptionKey type", &key.r#type)?,
            })
        });
        Ok(ArtifactStore {
            r#type: choice("ArtifactStore type", &self.r#type)?,
            location: self.location.clone(),
            encryption_key: key.transpose()?,
        })
    }
}

impl Stage {
    fn declare(&self) -> Result<StageDeclaration, OpError> {
        let actions = self.actions.iter().map(Action::declare).collect::<Result<_, _>>()?;
        Ok(StageDeclaration {
            name: self.name.clone(),
            actions,
            before_entry: read_one("BeforeEntry", self.before_entry.as_ref())?,
            on_success: read_one("OnSuccess", self.on_success.as_ref())?,
            on_failure: read_one("OnFailure", self.on_failure.as_ref())?,
            ..Default::default()
        })
    }
}

impl Action {
    fn declare(&self) -> Result<ActionDeclaration, OpError> {
        let inputs = self.input_artifacts.as_ref();
        let outputs = self.output_artifacts.as_ref();
        let configuration = self
            .configuration
            .as_ref()
            .map(|c| c.iter().map(|(key, value)| (key.clone(), text(value))).collect::<IndexMap<_, _>>());
        Ok(ActionDeclaration {
            name: self.name.clone(),
            action_type_id: ActionTypeId {
                category: choice("action category", &self.action_type_id.category)?,
                owner: choice("action owner", &self.action_type_id.owner)?,
                provider: self.action_type_id.provider.clone(),
                version: self.action_type_id.version.clone(),
            },
            run_order: self.run_order,
            configuration,
            input_artifacts: inputs
                .map(|all| all.iter().map(|a| InputArtifact { name: a.name.clone() }).collect()),
            output_artifacts: outputs.map(|all| {
                all.iter().map(|a| OutputArtifact { name: a.name.clone(), files: a.files.clone() }).collect()
            }),
            role_arn: self.role_arn.clone(),
            region: self.region.clone(),
            namespace: self.namespace.clone(),
            timeout_in_minutes: self.timeout_in_minutes,
            commands: self.commands.clone(),
            output_variables: self.output_variables.clone(),
            environment_variables: self
                .environment_variables
                .as_deref()
                .map(|all| read("EnvironmentVariables", all))
                .transpose()?,
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn a_template_becomes_a_declaration() {
        let properties: Properties = serde_json::from_value(json!({
            "RoleArn": "arn:aws:iam::111111111111:role/r",
            "RestartExecutionOnUpdate": true,
            "PipelineType": "V2",
            "ArtifactStores": [{ "Region": "us-east-1", "ArtifactStore": { "Type": "S3", "Location": "b",
                "EncryptionKey": { "Id": "k", "Type": "KMS" } } }],
            "Variables": [{ "Name": "v", "DefaultValue": "d" }],
            "Triggers": [{ "ProviderType": "CodeStarSourceConnection", "GitConfiguration": {
                "SourceActionName": "S", "Push": [{ "FilePaths": { "Includes": ["A/**"] } }] } }],
            "Stages": [{ "Name": "Source", "Actions": [{
                "Name": "S", "RunOrder": 1, "Namespace": "N",
                "ActionTypeId": { "Category": "Source", "Owner": "AWS", "Provider": "CodeCommit", "Version": "1" },
                "Configuration": { "RepositoryName": "r", "PollForSourceChanges": false, "N": 5, "O": { "a": 1 } },
                "OutputArtifacts": [{ "Name": "A" }]
            }]}]
        }))
        .unwrap();
        let declared = serde_json::to_value(properties.declare("p").unwrap()).unwrap();
        let expected = json!({
            "name": "p",
            "roleArn": "arn:aws:iam::111111111111:role/r",
            "pipelineType": "V2",
            "artifactStores": { "us-east-1": { "type": "S3", "location": "b",
                "encryptionKey": { "id": "k", "type": "KMS" } } },
            "variables": [{ "name": "v", "defaultValue": "d" }],
            "triggers": [{ "providerType": "CodeStarSourceConnection", "gitConfiguration": {
                "sourceActionName": "S", "push": [{ "filePaths": { "includes": ["A/**"] } }] } }],
            "stages": [{ "name": "Source", "actions": [{
                "name": "S", "runOrder": 1, "namespace": "N",
                "actionTypeId": { "category": "Source", "owner": "AWS", "provider": "CodeCommit", "version": "1" },
                "configuration": { "RepositoryName": "r", "PollForSourceChanges": "false", "N": "5",
                    "O": "{\"a\":1}" },
                "outputArtifacts": [{ "name": "A" }]
            }]}]
        });
        assert_eq!(declared, expected);
    }

    #[test]
    fn values_outside_an_enumeration_are_refused() {
        let error = choice::<cp::PipelineType>("PipelineType", "V9").unwrap_err();
        assert_eq!(error.message(), "V9 is not a valid PipelineType.");
    }
}
