//! AWS::Lambda::Function.

use super::{gone, inline};
use crate::resource::{Physical, Property, PropertyKind, ResourceRequest, ResourceType, TAGS, Tag};
use crate::{Cx, OpError, OpResult};
use async_trait::async_trait;
use aws::Error;
use aws::lambda::{
    Architecture, CreateFunction, CreateFunctionInput, DeleteFunction, DeleteFunctionConcurrency,
    DeleteFunctionConcurrencyInput, DeleteFunctionInput, Environment, EphemeralStorage, FunctionCode,
    ListTags, ListTagsInput, LoggingConfig, PutFunctionConcurrency, PutFunctionConcurrencyInput, TagResource,
    TagResourceInput, TracingConfig, UntagResource, UntagResourceInput, UpdateFunctionCode,
    UpdateFunctionCodeInput, UpdateFunctionConfiguration, UpdateFunctionConfigurationInput,
};
use indexmap::IndexMap;
use serde::Deserialize;
use std::str::FromStr;

pub struct Function;

#[derive(Clone, Debug, PartialEq, Deserialize)]
#[serde(rename_all = "PascalCase")]
struct Code {
    s3_bucket: Option<String>,
    s3_key: Option<String>,
    s3_object_version: Option<String>,
    zip_file: Option<String>,
}

#[derive(Clone, Deserialize)]
#[serde(rename_all = "PascalCase")]
struct Variables {
    variables: Option<IndexMap<String, String>>,
}

#[derive(Deserialize)]
#[serde(rename_all = "PascalCase")]
struct Storage {
    size: i32,
}

#[derive(Deserialize)]
#[serde(rename_all = "PascalCase")]
struct Tracing {
    mode: Option<String>,
}

#[derive(Deserialize)]
#[serde(rename_all = "PascalCase")]
struct Logging {
    log_format: Option<String>,
    log_group: Option<String>,
}

#[derive(Deserialize)]
#[serde(rename_all = "PascalCase")]
pub struct Properties {
    code: Code,
    function_name: Option<String>,
    runtime: Option<String>,
    role: String,
    handler: Option<String>,
    description: Option<String>,
    timeout: Option<i32>,
    memory_size: Option<i32>,
    environment: Option<Variables>,
    layers: Option<Vec<String>>,
    ephemeral_storage: Option<Storage>,
    architectures: Option<Vec<String>>,
    package_type: Option<String>,
    tracing_config: Option<Tracing>,
    logging_config: Option<Logging>,
    reserved_concurrent_executions: Option<i32>,
    tags: Option<Vec<Tag>>,
}

const CODE: &[Property] = &[
    Property::new("S3Bucket", PropertyKind::String),
    Property::new("S3Key", PropertyKind::String),
    Property::new("S3ObjectVersion", PropertyKind::String),
    Property::new("ZipFile", PropertyKind::String),
];
const ENVIRONMENT: &[Property] = &[Property::new("Variables", PropertyKind::Map(&PropertyKind::String))];
const STORAGE: &[Property] = &[Property::new("Size", PropertyKind::Integer).required()];
const TRACING: &[Property] = &[Property::new("Mode", PropertyKind::String)];
const LOGGING: &[Property] =
    &[Property::new("LogFormat", PropertyKind::String), Property::new("LogGroup", PropertyKind::String)];

#[async_trait]
impl ResourceType for Function {
    const NAME: &'static str = "AWS::Lambda::Function";
    const PROPERTIES: &'static [Property] = &[
        Property::new("Code", PropertyKind::Object(CODE)).required(),
        Property::new("FunctionName", PropertyKind::String).replaces(),
        Property::new("Runtime", PropertyKind::String),
        Property::new("Role", PropertyKind::String).required(),
        Property::new("Handler", PropertyKind::String),
        Property::new("Description", PropertyKind::String),
        Property::new("Timeout", PropertyKind::Integer),
        Property::new("MemorySize", PropertyKind::Integer),
        Property::new("Environment", PropertyKind::Object(ENVIRONMENT)),
        Property::new("Layers", PropertyKind::List(&PropertyKind::String)),
        Property::new("EphemeralStorage", PropertyKind::Object(STORAGE)),
        Property::new("Architectures", PropertyKind::List(&PropertyKind::String)),
        Property::new("PackageType", PropertyKind::String).replaces(),
        Property::new("TracingConfig", PropertyKind::Object(TRACING)),
        Property::new("LoggingConfig", PropertyKind::Object(LOGGING)),
        Property::new("ReservedConcurrentExecutions", PropertyKind::Integer),
        TAGS,
    ];
    const ATTRIBUTES: &'static [&'static str] = &["Arn"];
    type Properties = Properties;

    async fn create(&self, cx: &Cx, request: &ResourceRequest, new: Properties) -> Result<Physical, OpError> {
        let name = new.function_name.clone().unwrap_or_else(|| request.generate_name(64));
        match cx.call::<CreateFunction>(create_input(request, &name, &new)?).await {
            Err(OpError::Aws(error)) if error.code == "ResourceConflictException" => {
                if !made_here(cx, request, &name).await? {
                    return Err(Error::new("AlreadyExists", 400, format!("{name} already exists.")).into());
                }
            }
            other => drop(other?),
        }
        if new.reserved_concurrent_executions.is_some() {
            reserve(cx, &name, new.reserved_concurrent_executions).await?;
        }
        Ok(physical(cx, &name))
    }

    async fn update(
        &self,
        cx: &Cx,
        request: &ResourceRequest,
        id: &str,
        old: Properties,
        new: Properties,
    ) -> Result<Physical, OpError> {
        // First what the code runs in, as a new version of the code may need it.
        cx.call::<UpdateFunctionConfiguration>(configuration_input(id, &old, &new)?).await?;
        if old.code != new.code || old.architectures != new.architectures {
            cx.call::<UpdateFunctionCode>(code_input(id, &new)?).await?;
        }
        if old.reserved_concurrent_executions != new.reserved_concurrent_executions {
            reserve(cx, id, new.reserved_concurrent_executions).await?;
        }
        let resource = arn(cx, id);
        let wanted = request.tags(new.tags.as_deref());
        let gone = old.tags.unwrap_or_default().into_iter().map(|tag| tag.key);
        let tag_keys: Vec<String> = gone.filter(|key| !wanted.iter().any(|tag| tag.key == *key)).collect();
        if !tag_keys.is_empty() {
            cx.call::<UntagResource>(UntagResourceInput { resource: resource.clone(), tag_keys }).await?;
        }
        let tags = wanted.into_iter().map(|tag| (tag.key, tag.value)).collect();
        cx.call::<TagResource>(TagResourceInput { resource, tags }).await?;
        Ok(physical(cx, id))
    }

    async fn delete(&self, cx: &Cx, _: &ResourceRequest, id: &str, _: Properties) -> Result<(), OpError> {
        let input = DeleteFunctionInput { function_name: id.to_owned(), qualifier: None };
        gone(cx.call::<DeleteFunction>(input).await)
    }
}

fn arn(cx: &Cx, name: &str) -> String {
    cx.arn("lambda", format!("function:{name}")).to_string()
}

fn physical(cx: &Cx, name: &str) -> Physical {
    Physical::new(name).with("Arn", arn(cx, name))
}

fn parse<T: FromStr>(what: &str, text: &str) -> OpResult<T> {
    text.parse().map_err(|_| Error::validation(format!("{text} is not a valid {what}.")).into())
}

fn code(new: &Properties) -> OpResult<FunctionCode> {
    let zip_file = new.code.zip_file.as_deref();
    let runtime = new.runtime.as_deref().unwrap_or_default();
    Ok(FunctionCode {
        zip_file: zip_file.map(|text| inline::package(runtime, text)).transpose()?,
        s3_bucket: new.code.s3_bucket.clone(),
        s3_key: new.code.s3_key.clone(),
        s3_object_version: new.code.s3_object_version.clone(),
        ..Default::default()
    })
}

fn architectures(new: &Properties) -> OpResult<Option<Vec<Architecture>>> {
    let given = new.architectures.as_ref();
    given.map(|all| all.iter().map(|a| parse("Architecture", a)).collect()).transpose()
}

fn tracing(new: &Properties) -> OpResult<Option<TracingConfig>> {
    let mode = new.tracing_config.as_ref().and_then(|t| t.mode.as_deref());
    mode.map(|mode| Ok(TracingConfig { mode: Some(parse("Mode", mode)?) })).transpose()
}

fn logging(new: &Properties) -> OpResult<Option<LoggingConfig>> {
    let Some(config) = &new.logging_config else { return Ok(None) };
    let log_format = config.log_format.as_deref().map(|f| parse("LogFormat", f)).transpose()?;
    Ok(Some(LoggingConfig { log_format, log_group: config.log_group.clone(), ..Default::default() }))
}

fn variables(of: &Properties) -> Option<Environment> {
    of.environment.clone().map(|e| Environment { variables: e.variables })
}

fn create_input(request: &ResourceRequest, name: &str, new: &Properties) -> OpResult<CreateFunctionInput> {
    Ok(CreateFunctionInput {
        function_name: name.to_owned(),
        runtime: new.runtime.clone(),
        role: new.role.clone(),
        handler: new.handler.clone(),
        code: code(new)?,
        description: new.description.clone(),
        timeout: new.timeout,
        memory_size: new.memory_size,
        package_type: new.package_type.as_deref().map(|t| parse("PackageType", t)).transpose()?,
        environment: variables(new),
        layers: new.layers.clone(),
        tracing_config: tracing(new)?,
        logging_config: logging(new)?,
        architectures: architectures(new)?,
        ephemeral_storage: new.ephemeral_storage.as_ref().map(|s| EphemeralStorage { size: s.size }),
        tags: Some(request.tags(new.tags.as_deref()).into_iter().map(|t| (t.key, t.value)).collect()),
        ..Default::default()
    })
}

/// What a property that is taken out of the template goes back to is its default.
fn configuration_input(
    name: &str,
    old: &Properties,
    new: &Properties,
) -> OpResult<UpdateFunctionConfigurationInput> {
    let or = |value: Option<i32>, had: Option<i32>, default: i32| value.or(had.map(|_| default));
    let size = |p: &Properties| p.ephemeral_storage.as_ref().map(|s| s.size);
    Ok(UpdateFunctionConfigurationInput {
        function_name: name.to_owned(),
        role: Some(new.role.clone()).filter(|role| *role != old.role),
        handler: new.handler.clone(),
        description: new.description.clone().or(old.description.as_ref().map(|_| String::new())),
        timeout: or(new.timeout, old.timeout, 3),
        memory_size: or(new.memory_size, old.memory_size, 128),
        environment: variables(new).or(old.environment.as_ref().map(|_| Environment::default())),
        layers: new.layers.clone().or(old.layers.as_ref().map(|_| Vec::new())),
        runtime: new.runtime.clone(),
        tracing_config: tracing(new)?,
        logging_config: logging(new)?.or(old.logging_config.as_ref().map(|_| LoggingConfig::default())),
        ephemeral_storage: or(size(new), size(old), 512).map(|size| EphemeralStorage { size }),
        ..Default::default()
    })
}

fn code_input(name: &str, new: &Properties) -> OpResult<UpdateFunctionCodeInput> {
    let code = code(new)?;
    Ok(UpdateFunctionCodeInput {
        function_name: name.to_owned(),
        zip_file: code.zip_file,
        s3_bucket: code.s3_bucket,
        s3_key: code.s3_key,
        s3_object_version: code.s3_object_version,
        architectures: architectures(new)?,
        ..Default::default()
    })
}

async fn reserve(cx: &Cx, name: &str, reserved: Option<i32>) -> OpResult<()> {
    let function_name = name.to_owned();
    if let Some(reserved_concurrent_executions) = reserved {
        let input = PutFunctionConcurrencyInput { function_name, reserved_concurrent_executions };
        return cx.call::<PutFunctionConcurrency>(input).await.map(drop);
    }
    cx.call::<DeleteFunctionConcurrency>(DeleteFunctionConcurrencyInput { function_name }).await.map(drop)
}

/// What a creation finds that is performed again after a crash.
async fn made_here(cx: &Cx, request: &ResourceRequest, name: &str) -> OpResult<bool> {
    let tags = cx.call::<ListTags>(ListTagsInput { resource: arn(cx, name) }).await?.tags.unwrap_or_default();
    Ok(request.made(tags.iter().map(|(k, v)| (k.as_str(), v.as_str()))))
}
