//! What a stack is to be made of: the template and its configuration file, out of input artifacts. [AWS CloudFormation
//! artifacts; Using parameter override functions with CodePipeline pipelines]

use super::super::artifacts::file;
use super::super::work::Halt;
use crate::Cx;
use crate::codepipeline::machine::action::Began;
use aws::cloudformation::{Capability, Parameter, Tag};
use bytes::Bytes;
use indexmap::IndexMap;
use serde::Deserialize;
use serde_json::Value;

/// [Quotas]
const MOST_TEMPLATE: usize = 1024 * 1024;

#[derive(Debug)]
pub struct Deployment {
    pub template: String,
    pub parameters: Vec<Parameter>,
    pub capabilities: Vec<Capability>,
    pub tags: Option<Vec<Tag>>,
    pub policy: Option<String>,
}

#[derive(Debug, Default, Deserialize)]
#[serde(rename_all = "PascalCase", default, deny_unknown_fields)]
struct Configuration {
    parameters: IndexMap<String, Value>,
    tags: IndexMap<String, String>,
    stack_policy: Option<Value>,
}

/// Input artifacts that were read, so that each is read once.
struct Files<'a> {
    began: &'a Began,
    cx: &'a Cx,
    read: IndexMap<String, Bytes>,
}

impl Files<'_> {
    async fn text(&mut self, artifact: &str, path: &str) -> Result<String, Halt> {
        if !self.read.contains_key(artifact) {
            let bytes = self.began.input(artifact)?.download(self.cx).await?;
            self.read.insert(artifact.to_owned(), bytes);
        }
        file(&self.read[artifact], path, artifact)
    }

    /// A file by `Artifact::path`.
    async fn referenced(&mut self, reference: &str) -> Result<String, Halt> {
        let (artifact, path) = reference
            .split_once("::")
            .ok_or_else(|| Halt::configuration(format!("{reference} is not of the form Artifact::file.")))?;
        self.text(artifact, path).await
    }
}

/// The deployment that an action asks for.
pub async fn deployment(began: &Began, cx: &Cx) -> Result<Deployment, Halt> {
    let mut files = Files { began, cx, read: IndexMap::new() };
    let template = files.referenced(began.required("TemplatePath")?).await?;
    if template.len() > MOST_TEMPLATE {
        return Err(Halt::configuration("The template has more than 1 MB."));
    }
    let configuration = match began.configured("TemplateConfiguration") {
        None => Configuration::default(),
        Some(reference) => {
            let text = files.referenced(reference).await?;
            serde_json::from_str(&text).map_err(|e| {
                Halt::configuration(format!("The template configuration file {reference} can't be read: {e}"))
            })?
        }
    };
    let mut parameters = configuration.parameters;
    if let Some(text) = began.configured("ParameterOverrides") {
        let overrides: IndexMap<String, Value> = serde_json::from_str(text)
            .map_err(|e| Halt::configuration(format!("ParameterOverrides can't be read: {e}")))?;
        parameters.extend(overrides);
    }
    let mut resolved = Vec::new();
    for (name, value) in parameters {
        let value = value_of(&mut files, &name, value).await?;
        resolved.push(Parameter {
            parameter_key: Some(name),
            parameter_value: Some(value),
            ..Default::default()
        });
    }
    let tags = configuration.tags.into_iter().map(|(key, value)| Tag { key, value });
    let tags: Vec<_> = tags.collect();
    Ok(Deployment {
        template,
        parameters: resolved,
        capabilities: capabilities(began)?,
        tags: (!tags.is_empty()).then_some(tags),
        policy: configuration.stack_policy.map(|policy| policy.to_string()),
    })
}

fn capabilities(began: &Began) -> Result<Vec<Capability>, Halt> {
    let text = began.configured("Capabilities").unwrap_or_default();
    text.split(',')
        .filter(|c| !c.is_empty())
        .map(|c| {
            c.trim()
                .parse()
                .map_err(|_| Halt::configuration(format!("{c} is not a capability of CloudFormation.")))
        })
        .collect()
}

async fn value_of(files: &mut Files<'_>, name: &str, value: Value) -> Result<String, Halt> {
    match value {
        Value::String(text) => Ok(text),
        Value::Object(map) => match map.iter().next() {
            Some((function, arguments)) if map.len() == 1 && function.starts_with("Fn::") => {
                let arguments: Vec<String> = serde_json::from_value(arguments.clone()).map_err(|_| {
                    Halt::configuration(format!(
                        "The arguments of {function} for the parameter {name} are not texts."
                    ))
                })?;
                call(files, function, &arguments).await
            }
            _ => Ok(Value::Object(map).to_string()),
        },
        // A list parameter.
        Value::Array(items) => {
            let text = |item: &Value| item.as_str().map_or_else(|| item.to_string(), str::to_owned);
            Ok(items.iter().map(text).collect::<Vec<_>>().join(","))
        }
        other @ (Value::Number(_) | Value::Bool(_) | Value::Null) => Ok(other.to_string()),
    }
}

async fn call(files: &mut Files<'_>, function: &str, arguments: &[String]) -> Result<String, Halt> {
    match (function, arguments) {
        ("Fn::GetArtifactAtt", [artifact, attribute]) => {
            let placed = files.began.input(artifact)?;
            match attribute.as_str() {
                "BucketName" => Ok(placed.bucket.clone()),
                "ObjectKey" => Ok(placed.key.clone()),
                "URL" => {
                    let region = files.cx.region();
                    Ok(format!("https://s3-{region}.amazonaws.com/{}/{}", placed.bucket, placed.key))
                }
                other => Err(Halt::configuration(format!("An artifact has no attribute {other}."))),
            }
        }
        ("Fn::GetParam", [artifact, path, key]) => {
            let text = files.text(artifact, path).await?;
            let file: IndexMap<String, Value> = serde_json::from_str(&text).map_err(|e| {
                Halt::configuration(format!("The file {path} of the artifact {artifact} can't be read: {e}"))
            })?;
            let value = file.get(key).ok_or_else(|| {
                Halt::configuration(format!("The file {path} of the artifact {artifact} has no key {key}."))
            })?;
            Ok(value.as_str().map_or_else(|| value.to_string(), str::to_owned))
        }
        _ => Err(Halt::configuration(format!(
            "{function} with {} arguments is not a function of parameter overrides.",
            arguments.len()
        ))),
    }
}
