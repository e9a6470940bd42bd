//! AWS::StepFunctions::StateMachineAlias. Deployments that shift step by step (`DeploymentPreference`) are not served: the
//! routing configuration says where executions go.

use super::generated;
use crate::resource::{Physical, Property, PropertyKind, ResourceRequest, ResourceType};
use crate::{Cx, OpError};
use async_trait::async_trait;
use aws::stepfunctions::{
    CreateStateMachineAlias, CreateStateMachineAliasInput, DeleteStateMachineAlias,
    DeleteStateMachineAliasInput, RoutingConfigurationListItem, UpdateStateMachineAlias,
    UpdateStateMachineAliasInput,
};
use serde::Deserialize;

pub struct StateMachineAlias;

#[derive(Clone, Deserialize)]
#[serde(rename_all = "PascalCase")]
pub struct Properties {
    name: Option<String>,
    description: Option<String>,
    routing_configuration: Vec<Route>,
}

#[derive(Clone, Deserialize)]
#[serde(rename_all = "PascalCase")]
struct Route {
    state_machine_version_arn: String,
    weight: i32,
}

const ROUTE: &[Property] = &[
    Property::new("StateMachineVersionArn", PropertyKind::String).required(),
    Property::new("Weight", PropertyKind::Integer).required(),
];

fn routes(routes: Vec<Route>) -> Vec<RoutingConfigurationListItem> {
    let item = |Route { state_machine_version_arn, weight }| RoutingConfigurationListItem {
        state_machine_version_arn,
        weight,
    };
    routes.into_iter().map(item).collect()
}

#[async_trait]
impl ResourceType for StateMachineAlias {
    const NAME: &'static str = "AWS::StepFunctions::StateMachineAlias";
    const PROPERTIES: &'static [Property] = &[
        Property::new("Name", PropertyKind::String).replaces(),
        Property::new("Description", PropertyKind::String),
        Property::new("RoutingConfiguration", PropertyKind::List(&PropertyKind::Object(ROUTE))).required(),
    ];
    const ATTRIBUTES: &'static [&'static str] = &["Arn"];
    type Properties = Properties;

    /// Creating the same again gives the alias that there is; one that others made is theirs.
    async fn create(&self, cx: &Cx, request: &ResourceRequest, new: Properties) -> Result<Physical, OpError> {
        let input = CreateStateMachineAliasInput {
            name: new.name.unwrap_or_else(|| generated(request)),
            description: new.description,
            routing_configuration: routes(new.routing_configuration),
        };
        let made = cx.creating(&request.token).call::<CreateStateMachineAlias>(input).await?;
        let arn = made.state_machine_alias_arn.unwrap_or_default();
        Ok(Physical::new(&arn).with("Arn", arn.as_str()))
    }

    async fn update(
        &self,
        cx: &Cx,
        _: &ResourceRequest,
        id: &str,
        _: Properties,
        new: Properties,
    ) -> Result<Physical, OpError> {
        let input = UpdateStateMachineAliasInput {
            state_machine_alias_arn: id.to_owned(),
            description: new.description.or_else(|| Some(String::new())),
            routing_configuration: Some(routes(new.routing_configuration)),
        };
        cx.call::<UpdateStateMachineAlias>(input).await?;
        Ok(Physical::new(id).with("Arn", id))
    }

    async fn delete(&self, cx: &Cx, _: &ResourceRequest, id: &str, _: Properties) -> Result<(), OpError> {
        let input = DeleteStateMachineAliasInput { state_machine_alias_arn: id.to_owned() };
        match cx.call::<DeleteStateMachineAlias>(input).await {
            Err(error) if error.code() == "ResourceNotFound" => Ok(()),
            deleted => deleted.map(drop),
        }
    }
}
