//! What each operation asks of IAM. [Service Authorization Reference, AWS Lambda]

use super::function::Reference;
use super::layer::{LayerName, number};
use super::policy;
use super::table::FUNCTIONS;
use crate::iam::pass_role;
use crate::{Access, Cx, OpResult};
use aws::lambda::{
    AddLayerVersionPermissionInput, AddPermissionInput, CreateAliasInput, CreateFunctionInput,
    DeleteAliasInput, DeleteFunctionConcurrencyInput, DeleteFunctionEventInvokeConfigInput,
    DeleteFunctionInput, DeleteLayerVersionInput, GetAccountSettingsInput, GetAliasInput,
    GetFunctionCodeSigningConfigInput, GetFunctionConcurrencyInput, GetFunctionConfigurationInput,
    GetFunctionEventInvokeConfigInput, GetFunctionInput, GetLayerVersionByArnInput, GetLayerVersionInput,
    GetLayerVersionPolicyInput, GetPolicyInput, GetRuntimeManagementConfigInput, InvokeAsyncInput,
    InvokeInput, ListAliasesInput, ListFunctionEventInvokeConfigsInput, ListFunctionsInput,
    ListLayerVersionsInput, ListLayersInput, ListTagsInput, ListVersionsByFunctionInput,
    PublishLayerVersionInput, PublishVersionInput, PutFunctionConcurrencyInput,
    PutFunctionEventInvokeConfigInput, RemoveLayerVersionPermissionInput, RemovePermissionInput,
    TagResourceInput, UntagResourceInput, UpdateAliasInput, UpdateFunctionCodeInput,
    UpdateFunctionConfigurationInput, UpdateFunctionEventInvokeConfigInput,
};
use documents::policy::{DocumentKind, PolicyDocument};
use std::sync::Arc;

/// Whom roles of functions are given to.
const PRINCIPAL: &str = "lambda.amazonaws.com";

/// To a function, with its tags as condition keys and its own policy.
fn to(cx: &Cx, action: &'static str, name: &str, qualifier: Option<&str>) -> OpResult<Access> {
    let reference = Reference::parse(cx, name, qualifier)?;
    let row = cx.read(|r| FUNCTIONS.get(r, &reference.scope(), &reference.name))?;
    let access = Access::new(cx, action, reference.qualified_arn());
    let Some(function) = row else { return Ok(access) };
    let own = function.policies.get(reference.slot()).map(policy::document);
    // What AddPermission let in was checked then.
    let own = own.and_then(|d| PolicyDocument::parse(&d.to_string(), DocumentKind::Resource, None).ok());
    let access = access.with_tags(function.tags.iter().map(|(k, v)| (k.as_str(), v.as_str())), []);
    Ok(access.with_policy(own.map(Arc::new)))
}

macro_rules! unqualified {
    ($($name:ident: $input:ty => $action:literal;)*) => {
        $(pub fn $name(cx: &Cx, input: &$input) -> OpResult<Vec<Access>> {
            // Asked of the whole function: a qualifier in its ARN is not part of the resource.
            let whole = Reference::parse(cx, &input.function_name, None)?.arn().to_string();
            Ok(vec![to(cx, $action, &whole, None)?])
        })*
    };
}

macro_rules! qualified {
    ($($name:ident: $input:ty => $action:literal;)*) => {
        $(pub fn $name(cx: &Cx, input: &$input) -> OpResult<Vec<Access>> {
            Ok(vec![to(cx, $action, &input.function_name, input.qualifier.as_deref())?])
        })*
    };
}

unqualified! {
    list_versions: ListVersionsByFunctionInput => "lambda:ListVersionsByFunction";
    publish_version: PublishVersionInput => "lambda:PublishVersion";
    create_alias: CreateAliasInput => "lambda:CreateAlias";
    get_alias: GetAliasInput => "lambda:GetAlias";
    list_aliases: ListAliasesInput => "lambda:ListAliases";
    update_alias: UpdateAliasInput => "lambda:UpdateAlias";
    delete_alias: DeleteAliasInput => "lambda:DeleteAlias";
    update_code: UpdateFunctionCodeInput => "lambda:UpdateFunctionCode";
    put_concurrency: PutFunctionConcurrencyInput => "lambda:PutFunctionConcurrency";
    get_concurrency: GetFunctionConcurrencyInput => "lambda:GetFunctionConcurrency";
    delete_concurrency: DeleteFunctionConcurrencyInput => "lambda:DeleteFunctionConcurrency";
    list_event_invoke: ListFunctionEventInvokeConfigsInput => "lambda:ListFunctionEventInvokeConfigs";
    get_code_signing: GetFunctionCodeSigningConfigInput => "lambda:GetFunctionCodeSigningConfig";
    invoke_async: InvokeAsyncInput => "lambda:InvokeFunction";
}

qualified! {
    get: GetFunctionInput => "lambda:GetFunction";
    get_configuration: GetFunctionConfigurationInput => "lambda:GetFunctionConfiguration";
    delete: DeleteFunctionInput => "lambda:DeleteFunction";
    add_permission: AddPermissionInput => "lambda:AddPermission";
    remove_permission: RemovePermissionInput => "lambda:RemovePermission";
    get_policy: GetPolicyInput => "lambda:GetPolicy";
    put_event_invoke: PutFunctionEventInvokeConfigInput => "lambda:PutFunctionEventInvokeConfig";
    get_event_invoke: GetFunctionEventInvokeConfigInput => "lambda:GetFunctionEventInvokeConfig";
    update_event_invoke: UpdateFunctionEventInvokeConfigInput => "lambda:UpdateFunctionEventInvokeConfig";
    delete_event_invoke: DeleteFunctionEventInvokeConfigInput => "lambda:DeleteFunctionEventInvokeConfig";
    get_runtime_management: GetRuntimeManagementConfigInput => "lambda:GetRuntimeManagementConfig";
    invoke: InvokeInput => "lambda:InvokeFunction";
}

pub fn create(cx: &Cx, input: &CreateFunctionInput) -> OpResult<Vec<Access>> {
    let tags: Vec<_> = input.tags.iter().flatten().map(|(k, v)| (k.as_str(), v.as_str())).collect();
    let create =
        to(cx, "lambda:CreateFunction", &input.function_name, None)?.with_tags([], tags.iter().copied());
    let mut asked = vec![create, pass_role(cx, &input.role, PRINCIPAL)];
    if !tags.is_empty() {
        asked.push(to(cx, "lambda:TagResource", &input.function_name, None)?.with_tags([], tags));
    }
    Ok(asked)
}

pub fn update_configuration(cx: &Cx, input: &UpdateFunctionConfigurationInput) -> OpResult<Vec<Access>> {
    let update = to(cx, "lambda:UpdateFunctionConfiguration", &input.function_name, None)?;
    Ok(std::iter::once(update)
        .chain(input.role.as_ref().map(|role| pass_role(cx, role, PRINCIPAL)))
        .collect())
}

pub fn list_functions(cx: &Cx, _: &ListFunctionsInput) -> OpResult<Vec<Access>> {
    Ok(vec![Access::any(cx, "lambda:ListFunctions")])
}

pub fn account_settings(cx: &Cx, _: &GetAccountSettingsInput) -> OpResult<Vec<Access>> {
    Ok(vec![Access::any(cx, "lambda:GetAccountSettings")])
}

pub fn tag(cx: &Cx, input: &TagResourceInput) -> OpResult<Vec<Access>> {
    let tags = input.tags.iter().map(|(k, v)| (k.as_str(), v.as_str()));
    Ok(vec![to(cx, "lambda:TagResource", &input.resource, None)?.with_tags([], tags)])
}

pub fn untag(cx: &Cx, input: &UntagResourceInput) -> OpResult<Vec<Access>> {
    Ok(vec![to(cx, "lambda:UntagResource", &input.resource, None)?])
}

pub fn list_tags(cx: &Cx, input: &ListTagsInput) -> OpResult<Vec<Access>> {
    Ok(vec![to(cx, "lambda:ListTags", &input.resource, None)?])
}

/// To a version of a layer, with its own policy.
fn to_layer(cx: &Cx, action: &'static str, layer: &LayerName, number: u64) -> OpResult<Vec<Access>> {
    let version = cx.world().store().read(|r| layer.read(r, number))?;
    let own = version.and_then(|v| v.policy).map(|p| policy::document(&p).to_string());
    let own = own.and_then(|text| PolicyDocument::parse(&text, DocumentKind::Resource, None).ok());
    Ok(vec![Access::new(cx, action, layer.version_arn(number)).with_policy(own.map(Arc::new))])
}

macro_rules! layer_versions {
    ($($name:ident: $input:ty => $action:literal;)*) => {
        $(pub fn $name(cx: &Cx, input: &$input) -> OpResult<Vec<Access>> {
            let layer = LayerName::parse(cx, &input.layer_name)?;
            to_layer(cx, $action, &layer, number(input.version_number)?)
        })*
    };
}

layer_versions! {
    get_layer: GetLayerVersionInput => "lambda:GetLayerVersion";
    delete_layer: DeleteLayerVersionInput => "lambda:DeleteLayerVersion";
    add_layer_permission: AddLayerVersionPermissionInput => "lambda:AddLayerVersionPermission";
    remove_layer_permission: RemoveLayerVersionPermissionInput => "lambda:RemoveLayerVersionPermission";
    get_layer_policy: GetLayerVersionPolicyInput => "lambda:GetLayerVersionPolicy";
}

pub fn get_layer_by_arn(cx: &Cx, input: &GetLayerVersionByArnInput) -> OpResult<Vec<Access>> {
    let (layer, number) = LayerName::of_version(cx, &input.arn)?;
    to_layer(cx, "lambda:GetLayerVersion", &layer, number)
}

pub fn publish_layer(cx: &Cx, input: &PublishLayerVersionInput) -> OpResult<Vec<Access>> {
    let layer = LayerName::parse(cx, &input.layer_name)?;
    Ok(vec![Access::new(cx, "lambda:PublishLayerVersion", layer.arn().to_string())])
}

pub fn list_layers(cx: &Cx, _: &ListLayersInput) -> OpResult<Vec<Access>> {
    Ok(vec![Access::any(cx, "lambda:ListLayers")])
}

pub fn list_layer_versions(cx: &Cx, input: &ListLayerVersionsInput) -> OpResult<Vec<Access>> {
    let layer = LayerName::parse(cx, &input.layer_name)?;
    Ok(vec![Access::new(cx, "lambda:ListLayerVersions", layer.arn().to_string())])
}
