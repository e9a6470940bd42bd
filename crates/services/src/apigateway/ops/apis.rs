//! CreateRestApi, GetRestApi, GetRestApis, UpdateRestApi, DeleteRestApi.

use super::super::api::{Api, Resource, bad, no_api};
use super::super::table::{APIS, DEPLOYMENTS, OWNERS, Owner, change, read};
use super::{changes, page};
use crate::{Cx, OpError, OpResult};
use aws::apigateway::{
    self as model, ApiKeySourceType, CreateRestApiInput, DeleteRestApiInput, DeleteRestApiOutput,
    EndpointType, GetRestApiInput, GetRestApisInput, GetRestApisOutput, RestApi, UpdateRestApiInput,
};
use indexmap::IndexMap;
use store::{Key, Scope};

const ID: &[u8] = b"abcdefghijklmnopqrstuvwxyz0123456789";

pub fn new_id(cx: &Cx, length: usize) -> String {
    cx.random_string(ID, length)
}

pub async fn create_rest_api(cx: Cx, input: CreateRestApiInput) -> OpResult<RestApi> {
    if input.name.trim().is_empty() {
        return Err(bad("API name cannot be null or empty").into());
    }
    let endpoint = input.endpoint_configuration.as_ref().and_then(|c| c.types.as_ref());
    let endpoint = endpoint.and_then(|types| types.first().copied()).unwrap_or(EndpointType::Edge);
    let refused = [
        (input.clone_from.is_some(), "cloneFrom"),
        (input.policy.as_ref().is_some_and(|p| !p.is_empty()), "resource policies of APIs"),
        (input.api_key_source == Some(ApiKeySourceType::Authorizer), "apiKeySource AUTHORIZER"),
        (endpoint == EndpointType::Private, "PRIVATE endpoints"),
        (input.endpoint_access_mode.is_some(), "endpointAccessMode"),
    ];
    if let Some((_, what)) = refused.iter().find(|(refused, _)| *refused) {
        return Err(OpError::not_served(&model::SERVICE, what));
    }
    let root = new_id(&cx, 10);
    let resource =
        Resource { id: root.clone(), parent: None, part: None, path: "/".into(), methods: IndexMap::new() };
    let api = Api {
        id: new_id(&cx, 10),
        name: input.name,
        description: input.description,
        version: input.version,
        created_at: cx.now().whole_seconds(),
        binary_media_types: input.binary_media_types.unwrap_or_default(),
        minimum_compression_size: input.minimum_compression_size,
        endpoint: endpoint.as_str().to_owned(),
        disabled: input.disable_execute_api_endpoint.unwrap_or_default(),
        tags: input.tags.unwrap_or_default(),
        resources: [(root.clone(), resource)].into(),
        root,
        stages: IndexMap::new(),
    };
    let shown = api.shown();
    let (scope, owner) = (cx.scope(), Owner { account: cx.account(), region: cx.region().clone() });
    cx.write(move |tx| {
        OWNERS.put(tx, &Scope::server(), &api.id, &owner)?;
        APIS.put(tx, &scope, &api.id, &api)?;
        Ok(())
    })
    .await?;
    Ok(shown)
}

pub async fn get_rest_api(cx: Cx, input: GetRestApiInput) -> OpResult<RestApi> {
    Ok(read(&cx, &input.rest_api_id)?.shown())
}

pub async fn get_rest_apis(cx: Cx, input: GetRestApisInput) -> OpResult<GetRestApisOutput> {
    let all: Vec<Api> = cx.read(|r| APIS.all(r, &cx.scope()))?.into_iter().map(|(_, api)| api).collect();
    let (items, position) = page("apis", all, |a| a.id.clone(), input.position.as_deref(), input.limit)?;
    Ok(GetRestApisOutput { position, items: Some(items.iter().map(Api::shown).collect()) })
}

pub async fn update_rest_api(cx: Cx, input: UpdateRestApiInput) -> OpResult<RestApi> {
    let changes = changes(input.patch_operations)?;
    change(&cx, &input.rest_api_id, move |_, _, api| {
        for change in changes {
            match change.parts().as_slice() {
                ["name"] => api.name = change.text()?,
                ["description"] => api.description.clone_from(&change.value),
                ["version"] => api.version.clone_from(&change.value),
                ["disableExecuteApiEndpoint"] => api.disabled = change.flag(),
                ["minimumCompressionSize"] => {
                    let size = change.value.as_deref().filter(|v| !v.is_empty()).map(str::parse).transpose();
                    api.minimum_compression_size =
                        size.map_err(|_| bad("Invalid minimum compression size"))?;
                }
                ["binaryMediaTypes", kind] => {
                    api.binary_media_types.retain(|t| t != kind);
                    // Without a value: the path says which.
                    if change.added {
                        api.binary_media_types.push((*kind).to_owned());
                    }
                }
                ["endpointConfiguration", "types", _] => {
                    let kind = change.text()?;
                    if kind != "EDGE" && kind != "REGIONAL" {
                        return Err(change.refused());
                    }
                    api.endpoint = kind;
                }
                _ => return Err(change.refused()),
            }
        }
        Ok(api.shown())
    })
    .await
}

pub async fn delete_rest_api(cx: Cx, input: DeleteRestApiInput) -> OpResult<DeleteRestApiOutput> {
    let (scope, account, id) = (cx.scope(), cx.account(), input.rest_api_id);
    cx.write(move |tx| {
        if !APIS.delete(tx, &scope, &id)? {
            return Err(no_api(account, &id).into());
        }
        let prefix = Key::new(&id).children();
        for (key, _) in DEPLOYMENTS.scan(tx, &scope, prefix.as_str(), None, usize::MAX)? {
            DEPLOYMENTS.delete(tx, &scope, key.as_str())?;
        }
        OWNERS.delete(tx, &Scope::server(), &id)?;
        Ok(())
    })
    .await?;
    Ok(DeleteRestApiOutput {})
}
