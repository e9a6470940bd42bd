//! AWS::Events::Rule, with its targets.

use crate::resource::{Physical, Property, PropertyKind, ResourceRequest, ResourceType};
use crate::{Cx, OpError};
use async_trait::async_trait;
use aws::Error;
use aws::events::{
    DeadLetterConfig, DeleteRule, DeleteRuleInput, DescribeRule, DescribeRuleInput, InputTransformer,
    ListTagsForResource, ListTagsForResourceInput, ListTargetsByRule, ListTargetsByRuleInput, PutRule,
    PutRuleInput, PutTargets, PutTargetsInput, RemoveTargets, RemoveTargetsInput, RetryPolicy, SqsParameters,
    Tag, Target,
};
use indexmap::IndexMap;
use serde::Deserialize;
use serde_json::Value;

pub struct Rule;

#[derive(Deserialize)]
#[serde(rename_all = "PascalCase")]
pub struct Properties {
    name: Option<String>,
    description: Option<String>,
    event_pattern: Option<Value>,
    schedule_expression: Option<String>,
    state: Option<String>,
    event_bus_name: Option<String>,
    role_arn: Option<String>,
    targets: Option<Vec<TargetProperties>>,
}

#[derive(Deserialize)]
#[serde(rename_all = "PascalCase")]
pub struct TargetProperties {
    id: String,
    arn: String,
    role_arn: Option<String>,
    input: Option<String>,
    input_path: Option<String>,
    input_transformer: Option<TransformerProperties>,
    retry_policy: Option<RetryProperties>,
    dead_letter_config: Option<DeadLetterProperties>,
    sqs_parameters: Option<SqsProperties>,
}

#[derive(Deserialize)]
#[serde(rename_all = "PascalCase")]
pub struct DeadLetterProperties {
    arn: Option<String>,
}

#[derive(Deserialize)]
#[serde(rename_all = "PascalCase")]
pub struct SqsProperties {
    message_group_id: String,
}

#[derive(Deserialize)]
#[serde(rename_all = "PascalCase")]
pub struct TransformerProperties {
    input_paths_map: Option<IndexMap<String, String>>,
    input_template: String,
}

#[derive(Deserialize)]
#[serde(rename_all = "PascalCase")]
pub struct RetryProperties {
    maximum_retry_attempts: Option<i32>,
    maximum_event_age_in_seconds: Option<i32>,
}

const TARGET: &[Property] = &[
    Property::new("Id", PropertyKind::String).required(),
    Property::new("Arn", PropertyKind::String).required(),
    Property::new("RoleArn", PropertyKind::String),
    Property::new("Input", PropertyKind::String),
    Property::new("InputPath", PropertyKind::String),
    Property::new("InputTransformer", PropertyKind::Object(TRANSFORMER)),
    Property::new("RetryPolicy", PropertyKind::Object(RETRY)),
    Property::new("DeadLetterConfig", PropertyKind::Object(DEAD_LETTER)),
    Property::new("SqsParameters", PropertyKind::Object(SQS)),
];
const DEAD_LETTER: &[Property] = &[Property::new("Arn", PropertyKind::String)];
const SQS: &[Property] = &[Property::new("MessageGroupId", PropertyKind::String).required()];
const TRANSFORMER: &[Property] = &[
    Property::new("InputPathsMap", PropertyKind::Map(&PropertyKind::String)),
    Property::new("InputTemplate", PropertyKind::String).required(),
];
const RETRY: &[Property] = &[
    Property::new("MaximumRetryAttempts", PropertyKind::Integer),
    Property::new("MaximumEventAgeInSeconds", PropertyKind::Integer),
];

#[async_trait]
impl ResourceType for Rule {
    const NAME: &'static str = "AWS::Events::Rule";
    const PROPERTIES: &'static [Property] = &[
        Property::new("Name", PropertyKind::String).replaces(),
        Property::new("Description", PropertyKind::String),
        Property::new("EventPattern", PropertyKind::Json),
        Property::new("ScheduleExpression", PropertyKind::String),
        Property::new("State", PropertyKind::String),
        Property::new("EventBusName", PropertyKind::String).replaces(),
        Property::new("RoleArn", PropertyKind::String),
        Property::new("Targets", PropertyKind::List(&PropertyKind::Object(TARGET))),
    ];
    const ATTRIBUTES: &'static [&'static str] = &["Arn"];
    type Properties = Properties;

    async fn create(&self, cx: &Cx, request: &ResourceRequest, new: Properties) -> Result<Physical, OpError> {
        let name = new.name.clone().unwrap_or_else(|| request.generate_name(64));
        let bus = new.event_bus_name.clone();
        // PutRule would replace a rule that somebody else made.
        if let Some(arn) = arn_of(cx, &name, bus.as_ref()).await? {
            let input = ListTagsForResourceInput { resource_arn: arn };
            let tags = cx.call::<ListTagsForResource>(input).await?.tags.unwrap_or_default();
            if !request.made(tags.iter().map(|tag| (tag.key.as_str(), tag.value.as_str()))) {
                return Err(Error::new("AlreadyExists", 400, format!("{name} already exists.")).into());
            }
        }
        let tags = request.tags(None).into_iter().map(|t| Tag { key: t.key, value: t.value }).collect();
        put(cx, &name, new, Some(tags)).await
    }

    async fn update(
        &self,
        cx: &Cx,
        _: &ResourceRequest,
        id: &str,
        _: Properties,
        new: Properties,
    ) -> Result<Physical, OpError> {
        put(cx, name_of(id), new, None).await
    }

    async fn delete(&self, cx: &Cx, _: &ResourceRequest, id: &str, old: Properties) -> Result<(), OpError> {
        let name = name_of(id).to_owned();
        let event_bus_name = old.event_bus_name;
        match targets(cx, &name, event_bus_name.as_ref()).await {
            Ok(ids) => remove(cx, &name, event_bus_name.as_ref(), ids).await?,
            Err(error) if error.code() == "ResourceNotFoundException" => return Ok(()),
            Err(error) => return Err(error),
        }
        cx.call::<DeleteRule>(DeleteRuleInput { name, event_bus_name, force: None }).await.map(drop)
    }
}

/// The rule's name in what `Ref` gives: `bus|name` on a bus of one's own.
fn name_of(id: &str) -> &str {
    id.rsplit_once('|').map_or(id, |(_, name)| name)
}

async fn arn_of(cx: &Cx, name: &str, bus: Option<&String>) -> Result<Option<String>, OpError> {
    let input = DescribeRuleInput { name: name.to_owned(), event_bus_name: bus.cloned() };
    match cx.call::<DescribeRule>(input).await {
        Ok(rule) => Ok(rule.arn),
        Err(error) if error.code() == "ResourceNotFoundException" => Ok(None),
        Err(error) => Err(error),
    }
}

async fn targets(cx: &Cx, rule: &str, bus: Option<&String>) -> Result<Vec<String>, OpError> {
    let input = ListTargetsByRuleInput {
        rule: rule.to_owned(),
        event_bus_name: bus.cloned(),
        next_token: None,
        limit: None,
    };
    let all = cx.call::<ListTargetsByRule>(input).await?.targets.unwrap_or_default();
    Ok(all.into_iter().map(|target| target.id).collect())
}

async fn remove(cx: &Cx, rule: &str, bus: Option<&String>, ids: Vec<String>) -> Result<(), OpError> {
    if ids.is_empty() {
        return Ok(());
    }
    let input = RemoveTargetsInput { rule: rule.to_owned(), event_bus_name: bus.cloned(), ids, force: None };
    cx.call::<RemoveTargets>(input).await.map(drop)
}

/// The rule and its targets as they are to be, whatever they were.
async fn put(cx: &Cx, name: &str, new: Properties, tags: Option<Vec<Tag>>) -> Result<Physical, OpError> {
    let bus = new.event_bus_name.clone();
    let state = new
        .state
        .as_deref()
        .map(|text| text.parse().map_err(|_| Error::validation(format!("{text} is not a valid State."))));
    let pattern = new.event_pattern.map(|p| p.as_str().map_or_else(|| p.to_string(), str::to_owned));
    let input = PutRuleInput {
        name: name.to_owned(),
        schedule_expression: new.schedule_expression,
        event_pattern: pattern,
        state: state.transpose()?,
        description: new.description,
        role_arn: new.role_arn,
        tags,
        event_bus_name: bus.clone(),
    };
    let arn = cx.call::<PutRule>(input).await?.rule_arn;
    let wanted: Vec<Target> = new.targets.unwrap_or_default().into_iter().map(target).collect();
    let old = targets(cx, name, bus.as_ref()).await?;
    let gone = old.into_iter().filter(|id| !wanted.iter().any(|target| target.id == *id)).collect();
    remove(cx, name, bus.as_ref(), gone).await?;
    if !wanted.is_empty() {
        let input = PutTargetsInput { rule: name.to_owned(), event_bus_name: bus.clone(), targets: wanted };
        cx.call::<PutTargets>(input).await?;
    }
    let own = bus.as_deref().map(|bus| bus.rsplit_once('/').map_or(bus, |(_, name)| name));
    let id = match own.filter(|bus| *bus != super::super::bus::DEFAULT) {
        Some(bus) => format!("{bus}|{name}"),
        None => name.to_owned(),
    };
    Ok(Physical::new(id).with("Arn", arn))
}

fn target(given: TargetProperties) -> Target {
    Target {
        id: given.id,
        arn: given.arn,
        role_arn: given.role_arn,
        input: given.input,
        input_path: given.input_path,
        input_transformer: given.input_transformer.map(|given| InputTransformer {
            input_paths_map: given.input_paths_map,
            input_template: given.input_template,
        }),
        retry_policy: given.retry_policy.map(|given| RetryPolicy {
            maximum_retry_attempts: given.maximum_retry_attempts,
            maximum_event_age_in_seconds: given.maximum_event_age_in_seconds,
        }),
        dead_letter_config: given.dead_letter_config.map(|given| DeadLetterConfig { arn: given.arn }),
        sqs_parameters: given
            .sqs_parameters
            .map(|given| SqsParameters { message_group_id: Some(given.message_group_id) }),
        ..Default::default()
    }
}
