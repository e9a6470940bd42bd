//! AWS::SageMaker::Endpoint: there once it answers.

use super::{made_here, name_of, retag, tags};
use crate::resource::{Physical, Property, PropertyKind, ResourceRequest, ResourceType, TAGS, Tag};
use crate::{Cx, OpError};
use async_trait::async_trait;
use aws::Error;
use aws::sagemaker::{
    CreateEndpoint, CreateEndpointInput, DeleteEndpoint, DeleteEndpointInput, DescribeEndpoint,
    DescribeEndpointInput, DescribeEndpointOutput, EndpointStatus, UpdateEndpoint, UpdateEndpointInput,
};
use serde::Deserialize;
use std::time::Duration;

pub struct Endpoint;

/// Between two looks at an endpoint that is being made.
const LOOK: Duration = Duration::from_millis(200);

#[derive(Deserialize)]
#[serde(rename_all = "PascalCase")]
pub struct Properties {
    endpoint_name: Option<String>,
    endpoint_config_name: String,
    retain_all_variant_properties: Option<bool>,
    tags: Option<Vec<Tag>>,
}

#[async_trait]
impl ResourceType for Endpoint {
    const NAME: &'static str = "AWS::SageMaker::Endpoint";
    const PROPERTIES: &'static [Property] = &[
        Property::new("EndpointName", PropertyKind::String).replaces(),
        Property::new("EndpointConfigName", PropertyKind::String).required(),
        Property::new("RetainAllVariantProperties", PropertyKind::Boolean),
        TAGS,
    ];
    const ATTRIBUTES: &'static [&'static str] = &["EndpointName"];
    type Properties = Properties;

    async fn create(&self, cx: &Cx, request: &ResourceRequest, new: Properties) -> Result<Physical, OpError> {
        let name = new.endpoint_name.clone().unwrap_or_else(|| request.generate_name(63));
        let arn = match look(cx, &name).await? {
            Some(known) => {
                let arn = known.endpoint_arn.unwrap_or_default();
                if !made_here(cx, request, &arn).await? {
                    return Err(Error::new("AlreadyExists", 400, format!("{name} already exists.")).into());
                }
                arn
            }
            None => {
                let input = CreateEndpointInput {
                    endpoint_name: name.clone(),
                    endpoint_config_name: new.endpoint_config_name.clone(),
                    tags: Some(tags(request, new.tags.as_deref())),
                    ..Default::default()
                };
                cx.call::<CreateEndpoint>(input).await?.endpoint_arn.unwrap_or_default()
            }
        };
        settled(cx, &name, &new.endpoint_config_name).await?;
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
        let name = new.endpoint_name.as_deref().unwrap_or(name_of(id));
        if old.endpoint_config_name != new.endpoint_config_name {
            let known = look(cx, name).await?;
            let is_asked = known.is_some_and(|known| {
                known.endpoint_status == Some(EndpointStatus::Updating)
                    || known.endpoint_config_name.as_ref() == Some(&new.endpoint_config_name)
            });
            if !is_asked {
                let input = UpdateEndpointInput {
                    endpoint_name: name.to_owned(),
                    endpoint_config_name: new.endpoint_config_name.clone(),
                    retain_all_variant_properties: new.retain_all_variant_properties,
                    ..Default::default()
                };
                cx.call::<UpdateEndpoint>(input).await?;
            }
            settled(cx, name, &new.endpoint_config_name).await?;
        }
        retag(cx, request, id, old.tags, new.tags.as_deref()).await?;
        // The attributes stay as they are: an ARN has the name in small letters.
        Ok(Physical::new(id))
    }

    async fn delete(&self, cx: &Cx, _: &ResourceRequest, id: &str, _: Properties) -> Result<(), OpError> {
        let name = name_of(id);
        while let Some(known) = look(cx, name).await? {
            let status = known.endpoint_status.unwrap_or_default();
            if matches!(status, EndpointStatus::InService | EndpointStatus::Failed) {
                let input = DeleteEndpointInput { endpoint_name: name.to_owned() };
                match cx.call::<DeleteEndpoint>(input).await {
                    Ok(_) => {}
                    Err(error) if error.code() == "ValidationException" => {}
                    Err(error) => return Err(error),
                }
            }
            tokio::time::sleep(LOOK).await;
        }
        Ok(())
    }
}

async fn look(cx: &Cx, name: &str) -> Result<Option<DescribeEndpointOutput>, OpError> {
    match cx.call::<DescribeEndpoint>(DescribeEndpointInput { endpoint_name: name.to_owned() }).await {
        Ok(known) => Ok(Some(known)),
        Err(error) if error.code() == "ValidationException" => Ok(None),
        Err(error) => Err(error),
    }
}

/// Waits until an endpoint answers by a configuration, or it is known that it won't.
async fn settled(cx: &Cx, name: &str, configuration: &str) -> Result<(), OpError> {
    loop {
        let gone = || Error::new("NotFound", 404, format!("The endpoint {name} was deleted meanwhile."));
        let known = look(cx, name).await?.ok_or_else(gone)?;
        let is_it = known.endpoint_config_name.as_deref() == Some(configuration);
        match known.endpoint_status.unwrap_or_default() {
            EndpointStatus::Creating | EndpointStatus::Updating => tokio::time::sleep(LOOK).await,
            EndpointStatus::InService if is_it => return Ok(()),
            _ => {
                let reason =
                    known.failure_reason.unwrap_or_else(|| format!("The endpoint {name} does not answer."));
                return Err(Error::new("GeneralServiceException", 400, reason).into());
            }
        }
    }
}

/// `Ref` gives the ARN.
fn physical(arn: &str, name: &str) -> Physical {
    Physical::new(arn).with("EndpointName", name)
}
