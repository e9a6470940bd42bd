//! CreateRestApi, GetRestApi, GetRestApis, UpdateRestApi, DeleteRestApi.

use super::super::api::{Api, Resource, bad, no_api};
use super::super::parts::Parts;
use super::super::table::{APIS, DEPLOYMENTS, OWNERS, Owner, change, read};
use super::patch::Change;
use super::{changes, page};
use crate::{Cx, OpError, OpResult};
use aws::Error;
use aws::apigateway::{
    self as model, ApiKeySourceType, CreateRestApiInput, DeleteRestApiInput, DeleteRestApiOutput,
    EndpointConfiguration, EndpointType, GetRestApiInput, GetRestApisInput, GetRestApisOutput, IpAddressType,
    Op, RestApi, UpdateRestApiInput,
};
use indexmap::IndexMap;
use sha2::{Digest, Sha256};
use store::{Key, Scope};

/// [CreateRestApi]
const LARGEST_COMPRESSION_SIZE: i32 = 10_485_760;
const ID: &[u8] = b"abcdefghijklmnopqrstuvwxyz0123456789";

pub fn new_id(cx: &Cx, length: usize) -> String {
    cx.random_string(ID, length)
}

/// The id of something new in an API. What a creation asks for again has the id that it had.
pub fn created_id(cx: &Cx) -> String {
    const LENGTH: usize = 6;
    let Some(token) = cx.creation() else { return new_id(cx, LENGTH) };
    let character = |byte: &u8| char::from(ID[usize::from(*byte) % ID.len()]);
    Sha256::digest(token).iter().take(LENGTH).map(character).collect()
}

/// The one type of endpoint that an API has.
fn endpoint_of(given: Option<&EndpointConfiguration>) -> OpResult<EndpointType> {
    let Some(types) = given.and_then(|c| c.types.as_deref()) else { return Ok(EndpointType::Edge) };
    match types {
        [EndpointType::Private] => Err(OpError::not_served(&model::SERVICE, "PRIVATE endpoints")),
        [one] => Ok(*one),
        [] => Err(bad("REGIONAL Configuration and EDGE Configuration cannot be both DISABLED.").into()),
        _ => Err(bad("Cannot create an api with multiple Endpoint Types.").into()),
    }
}

fn check_compression(size: Option<i32>) -> Result<(), Error> {
    if size.is_none_or(|size| (0..=LARGEST_COMPRESSION_SIZE).contains(&size)) {
        return Ok(());
    }
    Err(wrong_compression())
}

fn wrong_compression() -> Error {
    bad(format!("Invalid minimum compression size, must be between 0 and {LARGEST_COMPRESSION_SIZE}"))
}

fn has_vpc_endpoints(given: Option<&EndpointConfiguration>) -> bool {
    given.and_then(|c| c.vpc_endpoint_ids.as_ref()).is_some_and(|ids| !ids.is_empty())
}

fn check_create(input: &CreateRestApiInput) -> OpResult<()> {
    if input.name.trim().is_empty() {
        return Err(bad("API name cannot be null or empty").into());
    }
    if input.description.as_deref() == Some("") {
        return Err(bad("Description cannot be an empty string").into());
    }
    check_compression(input.minimum_compression_size)?;
    let refused = [
        (input.clone_from.is_some(), "cloneFrom"),
        (input.policy.as_ref().is_some_and(|p| !p.is_empty()), "resource policies of APIs"),
        (input.api_key_source == Some(ApiKeySourceType::Authorizer), "apiKeySource AUTHORIZER"),
        (input.endpoint_access_mode.is_some(), "endpointAccessMode"),
        (input.security_policy.is_some(), "securityPolicy"),
        (has_vpc_endpoints(input.endpoint_configuration.as_ref()), "vpcEndpointIds"),
    ];
    match refused.iter().find(|(refused, _)| *refused) {
        Some((_, what)) => Err(OpError::not_served(&model::SERVICE, what)),
        None => Ok(()),
    }
}

pub async fn create_rest_api(cx: Cx, input: CreateRestApiInput) -> OpResult<RestApi> {
    check_create(&input)?;
    let endpoint = endpoint_of(input.endpoint_configuration.as_ref())?;
    let address = input.endpoint_configuration.as_ref().and_then(|c| c.ip_address_type);
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
        ip_address_type: address.unwrap_or(IpAddressType::Ipv4).as_str().to_owned(),
        disabled: input.disable_execute_api_endpoint.unwrap_or_default(),
        tags: input.tags.unwrap_or_default(),
        resources: [(root.clone(), resource)].into(),
        root,
        parts: Parts::initial(|| new_id(&cx, 6)),
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
    let mut all: Vec<Api> = cx.read(|r| APIS.all(r, &cx.scope()))?.into_iter().map(|(_, api)| api).collect();
    all.sort_by_key(|api| api.created_at.millis());
    let (items, position) = page("apis", all, |a| a.id.clone(), input.position.as_deref(), input.limit)?;
    Ok(GetRestApisOutput { position, items: Some(items.iter().map(Api::shown).collect()) })
}

pub async fn update_rest_api(cx: Cx, input: UpdateRestApiInput) -> OpResult<RestApi> {
    read(&cx, &input.rest_api_id)?;
    let changes = changes(input.patch_operations)?;
    change(&cx, &input.rest_api_id, move |_, _, api| {
        for change in &changes {
            apply(api, change)?;
        }
        Ok(RestApi { tags: Some(api.tags.clone()), ..api.shown() })
    })
    .await
}

fn apply(api: &mut Api, change: &Change) -> OpResult<()> {
    match change.parts().as_slice() {
        ["name"] => api.name = change.text()?,
        ["description"] => api.description = change.some(),
        ["version"] => api.version = change.some(),
        ["disableExecuteApiEndpoint"] => api.disabled = change.flag(),
        ["minimumCompressionSize"] => {
            change.check_replaces()?;
            let size = change.some().map(|text| text.parse()).transpose();
            api.minimum_compression_size = size.map_err(|_| wrong_compression())?;
            check_compression(api.minimum_compression_size)?;
        }
        ["binaryMediaTypes", kind] if change.op == Op::Replace => {
            let new = change.some().unwrap_or_else(|| (*kind).to_owned());
            api.binary_media_types.retain(|t| t != kind && *t != new);
            api.binary_media_types.push(new);
        }
        ["binaryMediaTypes", kind] => {
            api.binary_media_types.retain(|t| t != kind);
            // Without a value: the path says which.
            if !change.removes() {
                api.binary_media_types.push((*kind).to_owned());
            }
        }
        ["endpointConfiguration", "ipAddressType"] => {
            change.check_replaces()?;
            let kind = change.text()?.parse::<IpAddressType>();
            let kind = kind.map_err(|_| bad("ipAddressType must be either ipv4 or dualstack."))?;
            kind.as_str().clone_into(&mut api.ip_address_type);
        }
        ["endpointConfiguration", "types", _] => match change.text()?.as_str() {
            kind @ ("EDGE" | "REGIONAL") => kind.clone_into(&mut api.endpoint),
            "PRIVATE" => return Err(OpError::not_served(&model::SERVICE, "PRIVATE endpoints")),
            _ => {
                let message = "Invalid EndpointTypes specified. Valid options are REGIONAL,EDGE,PRIVATE";
                return Err(bad(message).into());
            }
        },
        ["policy"] if change.some().is_none() => {}
        ["apiKeySource"] => match change.text()?.parse() {
            Ok(ApiKeySourceType::Header) => {}
            Ok(_) => return Err(OpError::not_served(&model::SERVICE, "apiKeySource AUTHORIZER")),
            Err(_) => {
                return Err(bad("Invalid API key source. Valid options are HEADER,AUTHORIZER").into());
            }
        },
        ["policy" | "securityPolicy" | "endpointAccessMode"]
        | ["endpointConfiguration", "vpcEndpointIds", ..] => return Err(change.refused()),
        _ => return Err(change.invalid().into()),
    }
    Ok(())
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
