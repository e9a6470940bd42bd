//! AWS::Lambda::Alias.

use super::gone;
use crate::resource::{Physical, Property, PropertyKind, ResourceRequest, ResourceType};
use crate::{Cx, OpError, OpResult};
use async_trait::async_trait;
use aws::Error;
use aws::lambda::{
    AliasRoutingConfiguration, CreateAlias, CreateAliasInput, DeleteAlias, DeleteAliasInput, GetAlias,
    GetAliasInput, UpdateAlias, UpdateAliasInput,
};
use serde::Deserialize;

pub struct Alias;

#[derive(Deserialize)]
#[serde(rename_all = "PascalCase")]
struct Weight {
    function_version: String,
    function_weight: f64,
}

#[derive(Deserialize)]
#[serde(rename_all = "PascalCase")]
struct Routing {
    additional_version_weights: Option<Vec<Weight>>,
}

#[derive(Deserialize)]
#[serde(rename_all = "PascalCase")]
pub struct Properties {
    function_name: String,
    function_version: String,
    name: String,
    description: Option<String>,
    routing_config: Option<Routing>,
}

const WEIGHT: &[Property] = &[
    Property::new("FunctionVersion", PropertyKind::String).required(),
    Property::new("FunctionWeight", PropertyKind::Double).required(),
];
const ROUTING: &[Property] =
    &[Property::new("AdditionalVersionWeights", PropertyKind::List(&PropertyKind::Object(WEIGHT)))];

#[async_trait]
impl ResourceType for Alias {
    const NAME: &'static str = "AWS::Lambda::Alias";
    const PROPERTIES: &'static [Property] = &[
        Property::new("FunctionName", PropertyKind::String).required().replaces(),
        Property::new("FunctionVersion", PropertyKind::String).required(),
        Property::new("Name", PropertyKind::String).required().replaces(),
        Property::new("Description", PropertyKind::String),
        Property::new("RoutingConfig", PropertyKind::Object(ROUTING)),
    ];
    const ATTRIBUTES: &'static [&'static str] = &["AliasArn"];
    type Properties = Properties;

    async fn create(&self, cx: &Cx, _: &ResourceRequest, new: Properties) -> Result<Physical, OpError> {
        let input = CreateAliasInput {
            function_name: new.function_name.clone(),
            name: new.name.clone(),
            function_version: new.function_version.clone(),
            description: new.description.clone(),
            routing_config: Some(routing(&new)),
        };
        match cx.call::<CreateAlias>(input).await {
            Err(OpError::Aws(error)) if error.code == "ResourceConflictException" => made(cx, &new).await,
            other => Ok(physical(other?.alias_arn)),
        }
    }

    async fn update(
        &self,
        cx: &Cx,
        _: &ResourceRequest,
        _: &str,
        old: Properties,
        new: Properties,
    ) -> Result<Physical, OpError> {
        let input = UpdateAliasInput {
            routing_config: Some(routing(&new)),
            function_name: new.function_name,
            name: new.name,
            function_version: Some(new.function_version),
            description: new.description.or(old.description.map(|_| String::new())),
            revision_id: None,
        };
        Ok(physical(cx.call::<UpdateAlias>(input).await?.alias_arn))
    }

    async fn delete(&self, cx: &Cx, _: &ResourceRequest, _: &str, old: Properties) -> Result<(), OpError> {
        let input = DeleteAliasInput { function_name: old.function_name, name: old.name };
        gone(cx.call::<DeleteAlias>(input).await)
    }
}

fn routing(new: &Properties) -> AliasRoutingConfiguration {
    let weights = new.routing_config.as_ref().and_then(|r| r.additional_version_weights.as_ref());
    let weights = weights.into_iter().flatten().map(|w| (w.function_version.clone(), w.function_weight));
    AliasRoutingConfiguration { additional_version_weights: Some(weights.collect()) }
}

fn physical(arn: Option<String>) -> Physical {
    let arn = arn.unwrap_or_default();
    Physical::new(&*arn).with("AliasArn", arn)
}

/// An alias has no tags: one that is just what is asked for is what an earlier attempt made.
async fn made(cx: &Cx, new: &Properties) -> OpResult<Physical> {
    let input = GetAliasInput { function_name: new.function_name.clone(), name: new.name.clone() };
    let alias = cx.call::<GetAlias>(input).await?;
    let wanted = new.description.clone().unwrap_or_default();
    let weights = alias.routing_config.and_then(|r| r.additional_version_weights).unwrap_or_default();
    let same = alias.function_version.as_ref() == Some(&new.function_version)
        && alias.description == Some(wanted)
        && Some(weights) == routing(new).additional_version_weights;
    if same {
        return Ok(physical(alias.alias_arn));
    }
    Err(Error::new("AlreadyExists", 400, format!("{} already exists.", new.name)).into())
}
