//! AWS::ApiGateway::RestApi.

use super::{bring_tags, escape, gone, patch, tags};
use crate::resource::{Physical, Property, PropertyKind, ResourceRequest, ResourceType, TAGS, Tag};
use crate::{Cx, OpError, OpResult};
use async_trait::async_trait;
use aws::Error;
use aws::apigateway::{
    self as model, CreateRestApi, CreateRestApiInput, DeleteRestApi, DeleteRestApiInput,
    EndpointConfiguration, GetRestApis, GetRestApisInput, Op, PatchOperation, UpdateRestApi,
    UpdateRestApiInput,
};
use serde::Deserialize;

pub struct RestApi;

#[derive(Deserialize)]
#[serde(rename_all = "PascalCase")]
struct Endpoint {
    types: Option<Vec<String>>,
}

#[derive(Deserialize)]
#[serde(rename_all = "PascalCase")]
pub struct Properties {
    name: Option<String>,
    description: Option<String>,
    binary_media_types: Option<Vec<String>>,
    minimum_compression_size: Option<i32>,
    endpoint_configuration: Option<Endpoint>,
    disable_execute_api_endpoint: Option<bool>,
    api_key_source_type: Option<String>,
    tags: Option<Vec<Tag>>,
}

const ENDPOINT: &[Property] = &[Property::new("Types", PropertyKind::List(&PropertyKind::String))];

#[async_trait]
impl ResourceType for RestApi {
    const NAME: &'static str = "AWS::ApiGateway::RestApi";
    const PROPERTIES: &'static [Property] = &[
        Property::new("Name", PropertyKind::String),
        Property::new("Description", PropertyKind::String),
        Property::new("BinaryMediaTypes", PropertyKind::List(&PropertyKind::String)),
        Property::new("MinimumCompressionSize", PropertyKind::Integer),
        Property::new("EndpointConfiguration", PropertyKind::Object(ENDPOINT)),
        Property::new("DisableExecuteApiEndpoint", PropertyKind::Boolean),
        Property::new("ApiKeySourceType", PropertyKind::String),
        TAGS,
    ];
    const ATTRIBUTES: &'static [&'static str] = &["RestApiId", "RootResourceId"];
    type Properties = Properties;

    async fn create(&self, cx: &Cx, request: &ResourceRequest, new: Properties) -> Result<Physical, OpError> {
        if let Some(made) = made_here(cx, request).await? {
            return Ok(physical(made));
        }
        let types = new.endpoint_configuration.and_then(|e| e.types);
        let parse = |t: &String| t.parse().map_err(|_| invalid("endpoint type", t));
        let types: Option<Vec<_>> =
            types.map(|all| all.iter().map(parse).collect::<Result<_, _>>()).transpose()?;
        let source = new.api_key_source_type.as_deref();
        let source = source.map(|s| s.parse().map_err(|_| invalid("ApiKeySourceType", s))).transpose()?;
        let name = new.name.ok_or_else(|| Error::validation("Property Name cannot be empty."))?;
        let input = CreateRestApiInput {
            name,
            description: new.description,
            binary_media_types: new.binary_media_types,
            minimum_compression_size: new.minimum_compression_size,
            api_key_source: source,
            endpoint_configuration: types
                .map(|types| EndpointConfiguration { types: Some(types), ..Default::default() }),
            tags: Some(tags(request, new.tags.as_deref())),
            disable_execute_api_endpoint: new.disable_execute_api_endpoint,
            ..Default::default()
        };
        Ok(physical(cx.call::<CreateRestApi>(input).await?))
    }

    async fn update(
        &self,
        cx: &Cx,
        request: &ResourceRequest,
        id: &str,
        old: Properties,
        new: Properties,
    ) -> Result<Physical, OpError> {
        let kind = |p: &Properties| p.endpoint_configuration.as_ref()?.types.as_ref()?.first().cloned();
        let mut operations = vec![
            patch("/name", new.name.clone()),
            patch("/description", new.description.clone()),
            // Replaced by nothing: there is no other way to switch it off.
            PatchOperation {
                op: Some(Op::Replace),
                path: Some("/minimumCompressionSize".to_owned()),
                value: new.minimum_compression_size.map(|n| n.to_string()),
                from: None,
            },
            patch(
                "/disableExecuteApiEndpoint",
                Some(new.disable_execute_api_endpoint.unwrap_or_default().to_string()),
            ),
        ];
        if old.api_key_source_type != new.api_key_source_type {
            let source = new.api_key_source_type.clone().unwrap_or_else(|| "HEADER".into());
            operations.push(patch("/apiKeySource", Some(source)));
        }
        if kind(&old) != kind(&new) {
            let kind = kind(&new).unwrap_or_else(|| "EDGE".into());
            operations.push(patch("/endpointConfiguration/types/0", Some(kind)));
        }
        let types = |p: &Properties| p.binary_media_types.clone().unwrap_or_default();
        let media = |op, t: &String| PatchOperation {
            op: Some(op),
            path: Some(format!("/binaryMediaTypes/{}", escape(t))),
            ..Default::default()
        };
        operations.extend(types(&old).iter().map(|t| media(Op::Remove, t)));
        operations.extend(types(&new).iter().map(|t| media(Op::Add, t)));
        let input = UpdateRestApiInput { rest_api_id: id.to_owned(), patch_operations: Some(operations) };
        let api = cx.call::<UpdateRestApi>(input).await?;
        let resource_arn = format!("arn:aws:apigateway:{}::/restapis/{id}", cx.region());
        bring_tags(cx, request, resource_arn, old.tags.as_deref(), new.tags.as_deref()).await?;
        Ok(physical(api))
    }

    async fn delete(&self, cx: &Cx, _: &ResourceRequest, id: &str, _: Properties) -> Result<(), OpError> {
        gone(cx.call::<DeleteRestApi>(DeleteRestApiInput { rest_api_id: id.to_owned() }).await)
    }
}

fn invalid(what: &str, text: &str) -> Error {
    Error::validation(format!("{text} is not a valid {what}."))
}

fn physical(api: model::RestApi) -> Physical {
    let id = api.id.unwrap_or_default();
    let root = api.root_resource_id.unwrap_or_default();
    Physical::new(&*id).with("RestApiId", id).with("RootResourceId", root)
}

/// What a creation finds that is performed again after a crash: names of APIs need not differ, tags say it.
async fn made_here(cx: &Cx, request: &ResourceRequest) -> OpResult<Option<model::RestApi>> {
    let mut position = None;
    loop {
        let page = cx.call::<GetRestApis>(GetRestApisInput { position, limit: Some(500) }).await?;
        let made = page.items.unwrap_or_default().into_iter().find(|api| {
            let tags = api.tags.iter().flatten();
            request.made(tags.map(|(k, v)| (k.as_str(), v.as_str())))
        });
        position = page.position;
        if made.is_some() || position.is_none() {
            return Ok(made);
        }
    }
}
