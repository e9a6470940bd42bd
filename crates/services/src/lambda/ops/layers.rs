//! Layers: PublishLayerVersion, GetLayerVersion(ByArn), ListLayers, ListLayerVersions, DeleteLayerVersion, and the
//! policies of their versions.

use super::page;
use crate::lambda::code::{self, let_go};
use crate::lambda::function::{Policy, invalid};
use crate::lambda::layer::{LayerName, LayerVersion, number};
use crate::lambda::policy;
use crate::lambda::settings::{check_layer_runtimes, check_listed_runtime};
use crate::lambda::table::{LAYER_NUMBERS, LAYERS};
use crate::{Cx, OpError, OpResult};
use aws::Error;
use aws::lambda::{
    self, AddLayerVersionPermissionInput, AddLayerVersionPermissionOutput, Architecture,
    DeleteLayerVersionInput, DeleteLayerVersionOutput, GetLayerVersionByArnInput, GetLayerVersionByArnOutput,
    GetLayerVersionInput, GetLayerVersionOutput, GetLayerVersionPolicyInput, GetLayerVersionPolicyOutput,
    LayersListItem, ListLayerVersionsInput, ListLayerVersionsOutput, ListLayersInput, ListLayersOutput,
    PublishLayerVersionInput, PublishLayerVersionOutput, RemoveLayerVersionPermissionInput,
    RemoveLayerVersionPermissionOutput, errors,
};
use serde_json::{Value, json};
use store::{Key, Reader};

pub async fn publish_layer_version(
    cx: Cx,
    input: PublishLayerVersionInput,
) -> OpResult<PublishLayerVersionOutput> {
    check_layer_runtimes(input.compatible_runtimes.as_deref())?;
    if input.content.s3_object_storage_mode.is_some() {
        return Err(OpError::not_served(&lambda::SERVICE, "S3ObjectStorageMode"));
    }
    let layer = LayerName::parse(&cx, &input.layer_name)?;
    let creation = cx.creation().map(str::to_owned);
    if let Some(made) = cx.world().store().read(|r| made_before(r, &layer, creation.as_deref()))? {
        return published(&cx, &layer, &made);
    }
    let package = code::take(&cx, input.content.into(), code::Use::Layer).await?;
    let (store, of, now) = (cx.world().store().clone(), layer.clone(), cx.now());
    let version = cx
        .write(move |tx| {
            let scope = of.scope();
            if let Some(made) = made_before(tx, &of, creation.as_deref())? {
                return Ok(made);
            }
            let number = LAYER_NUMBERS.get(tx, &scope, &of.name)?.unwrap_or_default() + 1;
            LAYER_NUMBERS.put(tx, &scope, &of.name, &number)?;
            package.keep(&store, tx, &scope)?;
            let version = LayerVersion {
                number,
                code: package.code.clone(),
                description: input.description.unwrap_or_default(),
                architectures: input.compatible_architectures,
                runtimes: input.compatible_runtimes,
                license: input.license_info,
                created_at: now,
                policy: None,
                creation,
            };
            LAYERS.put(tx, &scope, of.key(number), &version)?;
            Ok(version)
        })
        .await?;
    published(&cx, &layer, &version)
}

/// The version that the same request published before.
fn made_before(r: &Reader<'_>, layer: &LayerName, creation: Option<&str>) -> OpResult<Option<LayerVersion>> {
    let Some(creation) = creation else { return Ok(None) };
    let prefix = Key::new(&layer.name).children();
    let rows = LAYERS.scan(r, &layer.scope(), prefix.as_str(), None, usize::MAX)?;
    let made = rows.into_iter().map(|(_, version)| version);
    Ok(made.into_iter().find(|version| version.creation.as_deref() == Some(creation)))
}

fn published(cx: &Cx, layer: &LayerName, version: &LayerVersion) -> OpResult<PublishLayerVersionOutput> {
    let item = version.listed(layer);
    Ok(PublishLayerVersionOutput {
        content: Some(version.content(code::link(cx, layer.account, &version.code)?)),
        layer_arn: Some(layer.arn().to_string()),
        layer_version_arn: item.layer_version_arn,
        description: item.description,
        created_date: item.created_date,
        version: item.version,
        compatible_architectures: item.compatible_architectures,
        compatible_runtimes: item.compatible_runtimes,
        license_info: item.license_info,
    })
}

fn missing() -> Error {
    errors::resource_not_found_exception("The resource you requested does not exist.").with("Type", "User")
}

fn get(cx: &Cx, layer: &LayerName, number: u64) -> OpResult<GetLayerVersionOutput> {
    let version = cx.world().store().read(|r| layer.read(r, number))?.ok_or_else(missing)?;
    let item = version.listed(layer);
    Ok(GetLayerVersionOutput {
        content: Some(version.content(code::link(cx, layer.account, &version.code)?)),
        layer_arn: Some(layer.arn().to_string()),
        layer_version_arn: item.layer_version_arn,
        description: item.description,
        created_date: item.created_date,
        version: item.version,
        compatible_architectures: item.compatible_architectures,
        compatible_runtimes: item.compatible_runtimes,
        license_info: item.license_info,
    })
}

pub async fn get_layer_version(cx: Cx, input: GetLayerVersionInput) -> OpResult<GetLayerVersionOutput> {
    get(&cx, &LayerName::parse(&cx, &input.layer_name)?, number(input.version_number)?)
}

pub async fn get_layer_version_by_arn(
    cx: Cx,
    input: GetLayerVersionByArnInput,
) -> OpResult<GetLayerVersionByArnOutput> {
    let (layer, number) = LayerName::of_version(&cx, &input.arn)?;
    let got = get(&cx, &layer, number)?;
    Ok(GetLayerVersionByArnOutput {
        content: got.content,
        layer_arn: got.layer_arn,
        layer_version_arn: got.layer_version_arn,
        description: got.description,
        created_date: got.created_date,
        version: got.version,
        compatible_architectures: got.compatible_architectures,
        compatible_runtimes: got.compatible_runtimes,
        license_info: got.license_info,
    })
}

/// Whether a version is for what a list asks for.
fn fits(version: &LayerVersion, runtime: Option<&str>, architecture: Option<Architecture>) -> bool {
    runtime.is_none_or(|r| version.runtimes.iter().flatten().any(|own| own == r))
        && architecture.is_none_or(|a| version.architectures.iter().flatten().any(|own| *own == a))
}

pub async fn list_layer_versions(cx: Cx, input: ListLayerVersionsInput) -> OpResult<ListLayerVersionsOutput> {
    check_listed_runtime(input.compatible_runtime.as_ref())?;
    let layer = LayerName::parse(&cx, &input.layer_name)?;
    let prefix = Key::new(&layer.name).children();
    let rows = cx.read(|r| LAYERS.scan(r, &layer.scope(), prefix.as_str(), None, usize::MAX))?;
    let runtime = input.compatible_runtime.as_deref();
    let of = |v: &LayerVersion| fits(v, runtime, input.compatible_architecture);
    let all: Vec<LayerVersion> = rows.into_iter().rev().map(|(_, version)| version).filter(of).collect();
    let name = |v: &LayerVersion| v.number.to_string();
    let (versions, next_marker) =
        page("layer versions", all, name, input.marker.as_deref(), input.max_items)?;
    let layer_versions = versions.iter().map(|version| version.listed(&layer)).collect();
    Ok(ListLayerVersionsOutput { next_marker, layer_versions: Some(layer_versions) })
}

pub async fn list_layers(cx: Cx, input: ListLayersInput) -> OpResult<ListLayersOutput> {
    check_listed_runtime(input.compatible_runtime.as_ref())?;
    let runtime = input.compatible_runtime.as_deref();
    let names = cx.read(|r| LAYER_NUMBERS.all(r, &cx.scope()))?;
    let mut all: Vec<(LayerName, LayerVersion)> = Vec::new();
    for (key, _) in names {
        let layer = LayerName::parse(&cx, key.as_str())?;
        let prefix = Key::new(&layer.name).children();
        let rows = cx.read(|r| LAYERS.scan(r, &cx.scope(), prefix.as_str(), None, usize::MAX))?;
        let latest = rows.into_iter().rev().map(|(_, version)| version);
        let latest = latest.into_iter().find(|v| fits(v, runtime, input.compatible_architecture));
        all.extend(latest.map(|version| (layer, version)));
    }
    let (layers, next_marker) =
        page("layers", all, |(layer, _)| layer.name.clone(), input.marker.as_deref(), input.max_items)?;
    let layers = layers.iter().map(|(layer, version)| LayersListItem {
        layer_name: Some(layer.name.clone()),
        layer_arn: Some(layer.arn().to_string()),
        latest_matching_version: Some(version.listed(layer)),
    });
    Ok(ListLayersOutput { next_marker, layers: Some(layers.collect()) })
}

pub async fn delete_layer_version(
    cx: Cx,
    input: DeleteLayerVersionInput,
) -> OpResult<DeleteLayerVersionOutput> {
    let (layer, number) = (LayerName::parse(&cx, &input.layer_name)?, number(input.version_number)?);
    let store = cx.world().store().clone();
    cx.write(move |tx| {
        if let Some(version) = layer.read(tx, number)? {
            let_go(&store, tx, &layer.scope(), &[version.code])?;
            LAYERS.delete(tx, &layer.scope(), layer.key(number).as_str())?;
        }
        Ok(())
    })
    .await?;
    Ok(DeleteLayerVersionOutput {})
}

/// Changes the policy of a version, and gives what the change gives, with the policy's new revision.
async fn change<T: Send + 'static>(
    cx: &Cx,
    (layer, number): (LayerName, u64),
    revision_id: Option<String>,
    change: impl FnOnce(&mut Policy) -> Result<T, Error> + Send + 'static,
) -> OpResult<(T, String)> {
    let uuid = cx.uuid();
    cx.write(move |tx| {
        let mut version = layer.read(tx, number)?.ok_or_else(|| layer.not_found(number))?;
        let mut policy = version.policy.take().unwrap_or_default();
        if revision_id.is_some_and(|given| given != policy.revision_id) {
            return Err(errors::precondition_failed_exception(
                "The Revision Id provided does not match the latest Revision Id. Call the GetLayerPolicy API to \
                 retrieve the latest Revision Id",
            )
            .with("Type", "User")
            .into());
        }
        let result = change(&mut policy)?;
        policy.revision_id.clone_from(&uuid);
        version.policy = Some(policy).filter(|p| !p.statements.is_empty());
        LAYERS.put(tx, &layer.scope(), layer.key(number), &version)?;
        Ok((result, uuid))
    })
    .await
}

pub async fn add_layer_version_permission(
    cx: Cx,
    input: AddLayerVersionPermissionInput,
) -> OpResult<AddLayerVersionPermissionOutput> {
    let (layer, number) = (LayerName::parse(&cx, &input.layer_name)?, number(input.version_number)?);
    if input.organization_id.is_some() && input.principal != "*" {
        return Err(invalid("The principal must be * when an organization is given.").into());
    }
    let mut statement = json!({
        "Sid": input.statement_id,
        "Effect": "Allow",
        "Principal": policy::principal(&input.principal)?,
        "Action": input.action,
        "Resource": layer.version_arn(number),
    });
    if let Some(organization) = input.organization_id {
        statement["Condition"] = json!({ "StringEquals": { "aws:PrincipalOrgID": organization } });
    }
    let text = statement.to_string();
    let add = move |policy: &mut Policy| policy.add(statement);
    let ((), revision_id) = change(&cx, (layer, number), input.revision_id, add).await?;
    Ok(AddLayerVersionPermissionOutput { statement: Some(text), revision_id: Some(revision_id) })
}

pub async fn remove_layer_version_permission(
    cx: Cx,
    input: RemoveLayerVersionPermissionInput,
) -> OpResult<RemoveLayerVersionPermissionOutput> {
    let (layer, number) = (LayerName::parse(&cx, &input.layer_name)?, number(input.version_number)?);
    let id = input.statement_id;
    let remove = move |policy: &mut Policy| -> Result<Value, Error> {
        let position = policy.position(&id).ok_or_else(|| policy::no_statement(&id))?;
        Ok(policy.statements.remove(position))
    };
    change(&cx, (layer, number), input.revision_id, remove).await?;
    Ok(RemoveLayerVersionPermissionOutput {})
}

pub async fn get_layer_version_policy(
    cx: Cx,
    input: GetLayerVersionPolicyInput,
) -> OpResult<GetLayerVersionPolicyOutput> {
    let (layer, number) = (LayerName::parse(&cx, &input.layer_name)?, number(input.version_number)?);
    let version = cx.world().store().read(|r| layer.read(r, number))?;
    let version = version.ok_or_else(|| layer.not_found(number))?;
    let own = version.policy.ok_or_else(policy::none_associated)?;
    Ok(GetLayerVersionPolicyOutput {
        policy: Some(policy::document(&own).to_string()),
        revision_id: Some(own.revision_id),
    })
}
