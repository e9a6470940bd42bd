//! AWS::Lambda::LayerVersion.

use super::gone;
use crate::resource::{Physical, Property, PropertyKind, ResourceRequest, ResourceType};
use crate::{Cx, OpError};
use async_trait::async_trait;
use aws::Error;
use aws::lambda::{
    Architecture, DeleteLayerVersion, DeleteLayerVersionInput, LayerVersionContentInput, PublishLayerVersion,
    PublishLayerVersionInput,
};
use serde::Deserialize;

pub struct LayerVersion;

#[expect(clippy::struct_field_names, reason = "the names are the template's")]
#[derive(Deserialize)]
#[serde(rename_all = "PascalCase")]
struct Content {
    s3_bucket: String,
    s3_key: String,
    s3_object_version: Option<String>,
}

#[derive(Deserialize)]
#[serde(rename_all = "PascalCase")]
pub struct Properties {
    layer_name: Option<String>,
    description: Option<String>,
    content: Content,
    compatible_runtimes: Option<Vec<String>>,
    compatible_architectures: Option<Vec<String>>,
    license_info: Option<String>,
}

const CONTENT: &[Property] = &[
    Property::new("S3Bucket", PropertyKind::String).required(),
    Property::new("S3Key", PropertyKind::String).required(),
    Property::new("S3ObjectVersion", PropertyKind::String),
];
const STRINGS: PropertyKind = PropertyKind::List(&PropertyKind::String);

#[async_trait]
impl ResourceType for LayerVersion {
    const NAME: &'static str = "AWS::Lambda::LayerVersion";
    const PROPERTIES: &'static [Property] = &[
        Property::new("LayerName", PropertyKind::String).replaces(),
        Property::new("Description", PropertyKind::String).replaces(),
        Property::new("Content", PropertyKind::Object(CONTENT)).required().replaces(),
        Property::new("CompatibleRuntimes", STRINGS).replaces(),
        Property::new("CompatibleArchitectures", STRINGS).replaces(),
        Property::new("LicenseInfo", PropertyKind::String).replaces(),
    ];
    const ATTRIBUTES: &'static [&'static str] = &["LayerVersionArn"];
    type Properties = Properties;

    async fn create(&self, cx: &Cx, request: &ResourceRequest, new: Properties) -> Result<Physical, OpError> {
        let parse = |text: String| -> Result<Architecture, Error> {
            text.parse().map_err(|_| Error::validation(format!("{text} is not a valid architecture.")))
        };
        let architectures = new.compatible_architectures;
        let input = PublishLayerVersionInput {
            layer_name: new.layer_name.unwrap_or_else(|| request.generate_name(64)),
            description: new.description,
            content: LayerVersionContentInput {
                s3_bucket: Some(new.content.s3_bucket),
                s3_key: Some(new.content.s3_key),
                s3_object_version: new.content.s3_object_version,
                ..Default::default()
            },
            compatible_architectures: architectures
                .map(|all| all.into_iter().map(parse).collect::<Result<_, _>>())
                .transpose()?,
            compatible_runtimes: new.compatible_runtimes,
            license_info: new.license_info,
        };
        let version = cx.creating(&request.token).call::<PublishLayerVersion>(input).await?;
        Ok(physical(version.layer_version_arn.unwrap_or_default()))
    }

    async fn update(
        &self,
        _: &Cx,
        _: &ResourceRequest,
        id: &str,
        _: Properties,
        _: Properties,
    ) -> Result<Physical, OpError> {
        // Every property replaces.
        Ok(physical(id.to_owned()))
    }

    async fn delete(&self, cx: &Cx, _: &ResourceRequest, id: &str, _: Properties) -> Result<(), OpError> {
        let Some((layer_name, number)) = id.rsplit_once(':') else { return Ok(()) };
        let Ok(version_number) = number.parse() else { return Ok(()) };
        let input = DeleteLayerVersionInput { layer_name: layer_name.to_owned(), version_number };
        gone(cx.call::<DeleteLayerVersion>(input).await)
    }
}

fn physical(arn: String) -> Physical {
    Physical::new(&*arn).with("LayerVersionArn", arn)
}
