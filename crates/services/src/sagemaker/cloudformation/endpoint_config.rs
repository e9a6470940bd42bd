//! AWS::SageMaker::EndpointConfig. Every change of it but of its tags is a new one, as on AWS.

use super::{made_here, name_of, retag, tags};
use crate::resource::{Physical, Property, PropertyKind, ResourceRequest, ResourceType, TAGS, Tag};
use crate::{Cx, OpError};
use async_trait::async_trait;
use aws::Error;
use aws::sagemaker::{
    CreateEndpointConfig, CreateEndpointConfigInput, DeleteEndpointConfig, DeleteEndpointConfigInput,
    DescribeEndpointConfig, DescribeEndpointConfigInput,
};
use serde::Deserialize;
use serde_json::{Value, json};

pub struct EndpointConfig;

#[derive(Deserialize)]
#[serde(rename_all = "PascalCase")]
pub struct Properties {
    endpoint_config_name: Option<String>,
    /// As the operation takes them: the names are the same.
    production_variants: Value,
    tags: Option<Vec<Tag>>,
}

const VARIANT: &[Property] = &[
    Property::new("VariantName", PropertyKind::String),
    Property::new("ModelName", PropertyKind::String),
    Property::new("InstanceType", PropertyKind::String),
    Property::new("InitialInstanceCount", PropertyKind::Integer),
    Property::new("InitialVariantWeight", PropertyKind::Double),
    Property::new("VolumeSizeInGB", PropertyKind::Integer),
    Property::new("ModelDataDownloadTimeoutInSeconds", PropertyKind::Integer),
    Property::new("ContainerStartupHealthCheckTimeoutInSeconds", PropertyKind::Integer),
];

#[async_trait]
impl ResourceType for EndpointConfig {
    const NAME: &'static str = "AWS::SageMaker::EndpointConfig";
    const PROPERTIES: &'static [Property] = &[
        Property::new("EndpointConfigName", PropertyKind::String).replaces(),
        Property::new("ProductionVariants", PropertyKind::List(&PropertyKind::Object(VARIANT)))
            .required()
            .replaces(),
        TAGS,
    ];
    const ATTRIBUTES: &'static [&'static str] = &["EndpointConfigName"];
    type Properties = Properties;

    async fn create(&self, cx: &Cx, request: &ResourceRequest, new: Properties) -> Result<Physical, OpError> {
        let name = new.endpoint_config_name.clone().unwrap_or_else(|| request.generate_name(63));
        let describe = DescribeEndpointConfigInput { endpoint_config_name: name.clone() };
        let known = match cx.call::<DescribeEndpointConfig>(describe).await {
            Ok(known) => known.endpoint_config_arn,
            Err(error) if error.code() == "ValidationException" => None,
            Err(error) => return Err(error),
        };
        if let Some(arn) = known {
            if !made_here(cx, request, &arn).await? {
                return Err(Error::new("AlreadyExists", 400, format!("{name} already exists.")).into());
            }
            return Ok(physical(&arn, &name));
        }
        let input = json!({ "EndpointConfigName": name, "ProductionVariants": new.production_variants });
        let mut input: CreateEndpointConfigInput = serde_json::from_value(input)
            .map_err(|error| Error::new("ValidationException", 400, error.to_string()))?;
        input.tags = Some(tags(request, new.tags.as_deref()));
        let arn = cx.call::<CreateEndpointConfig>(input).await?.endpoint_config_arn.unwrap_or_default();
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
        let input = DeleteEndpointConfigInput { endpoint_config_name: name_of(id).to_owned() };
        match cx.call::<DeleteEndpointConfig>(input).await {
            Err(error) if error.code() == "ValidationException" => Ok(()),
            other => other.map(drop),
        }
    }
}

/// `Ref` gives the ARN.
fn physical(arn: &str, name: &str) -> Physical {
    Physical::new(arn).with("EndpointConfigName", name)
}
