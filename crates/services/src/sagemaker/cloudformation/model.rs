//! AWS::SageMaker::Model. Every change of it but of its tags is a new one, as on AWS.

use super::{made_here, name_of, retag, tags};
use crate::resource::{Physical, Property, PropertyKind, ResourceRequest, ResourceType, TAGS, Tag};
use crate::{Cx, OpError};
use async_trait::async_trait;
use aws::Error;
use aws::sagemaker::{
    CreateModel, CreateModelInput, DeleteModel, DeleteModelInput, DescribeModel, DescribeModelInput,
};
use serde::Deserialize;
use serde_json::Value;

pub struct Model;

#[derive(Deserialize)]
#[serde(rename_all = "PascalCase")]
pub struct Properties {
    model_name: Option<String>,
    execution_role_arn: Option<String>,
    enable_network_isolation: Option<bool>,
    /// As the operation takes them: the names are the same.
    primary_container: Option<Value>,
    containers: Option<Value>,
    tags: Option<Vec<Tag>>,
}

const CONTAINER: &[Property] = &[
    Property::new("ContainerHostname", PropertyKind::String),
    Property::new("Environment", PropertyKind::Map(&PropertyKind::String)),
    Property::new("Image", PropertyKind::String),
    Property::new("Mode", PropertyKind::String),
    Property::new("ModelDataUrl", PropertyKind::String),
];

#[async_trait]
impl ResourceType for Model {
    const NAME: &'static str = "AWS::SageMaker::Model";
    const PROPERTIES: &'static [Property] = &[
        Property::new("ModelName", PropertyKind::String).replaces(),
        Property::new("ExecutionRoleArn", PropertyKind::String).replaces(),
        Property::new("EnableNetworkIsolation", PropertyKind::Boolean).replaces(),
        Property::new("PrimaryContainer", PropertyKind::Object(CONTAINER)).replaces(),
        Property::new("Containers", PropertyKind::List(&PropertyKind::Object(CONTAINER))).replaces(),
        TAGS,
    ];
    const ATTRIBUTES: &'static [&'static str] = &["ModelName"];
    type Properties = Properties;

    async fn create(&self, cx: &Cx, request: &ResourceRequest, new: Properties) -> Result<Physical, OpError> {
        let name = new.model_name.clone().unwrap_or_else(|| request.generate_name(63));
        let describe = DescribeModelInput { model_name: name.clone() };
        let known = match cx.call::<DescribeModel>(describe).await {
            Ok(known) => known.model_arn,
            Err(error) if error.code() == "ValidationException" => None,
            Err(error) => return Err(error),
        };
        if let Some(arn) = known {
            if !made_here(cx, request, &arn).await? {
                return Err(Error::new("AlreadyExists", 400, format!("{name} already exists.")).into());
            }
            return Ok(physical(&arn, &name));
        }
        let mut input = serde_json::json!({ "ModelName": name });
        let members = [
            ("PrimaryContainer", new.primary_container),
            ("Containers", new.containers),
            ("ExecutionRoleArn", new.execution_role_arn.map(Value::String)),
            ("EnableNetworkIsolation", new.enable_network_isolation.map(Value::Bool)),
        ];
        for (member, value) in members {
            input[member] = value.unwrap_or_default();
        }
        let mut input: CreateModelInput = serde_json::from_value(input)
            .map_err(|error| Error::new("ValidationException", 400, error.to_string()))?;
        input.tags = Some(tags(request, new.tags.as_deref()));
        let arn = cx.call::<CreateModel>(input).await?.model_arn.unwrap_or_default();
        Ok(physical(&arn, &name))
    }

    async fn update(
        &self,
        cx: &Cx,
        request: &ResourceRequest,
        id: &str,
        old: Properties,
        new: Properties,
    ) -> Result<Physical, OpError> {
        retag(cx, request, id, old.tags, new.tags.as_deref()).await?;
        // The attributes stay as they are: an ARN has the name in small letters.
        Ok(Physical::new(id))
    }

    async fn delete(&self, cx: &Cx, _: &ResourceRequest, id: &str, _: Properties) -> Result<(), OpError> {
        match cx.call::<DeleteModel>(DeleteModelInput { model_name: name_of(id).to_owned() }).await {
            Err(error) if error.code() == "ValidationException" => Ok(()),
            other => other.map(drop),
        }
    }
}

/// `Ref` gives the ARN.
fn physical(arn: &str, name: &str) -> Physical {
    Physical::new(arn).with("ModelName", name)
}
