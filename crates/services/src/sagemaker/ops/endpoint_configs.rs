//! CreateEndpointConfig, DescribeEndpointConfig, ListEndpointConfigs and DeleteEndpointConfig.

use super::super::job::key;
use super::super::table::{ENDPOINT_CONFIGS, EndpointConfigRow, MODELS, TAGS};
use super::super::validate::{invalid, is_set, refuse};
use super::models::missing as missing_model;
use super::tags::checked;
use crate::{Cx, OpError, OpResult, paging};
use aws::sagemaker::{
    CreateEndpointConfigInput, CreateEndpointConfigOutput, DeleteEndpointConfigInput,
    DeleteEndpointConfigOutput, DescribeEndpointConfigInput, DescribeEndpointConfigOutput,
    EndpointConfigSortKey, EndpointConfigSummary, ListEndpointConfigsInput, ListEndpointConfigsOutput,
    OrderKey, ProductionVariant,
};
use aws::{Error, Timestamp};

const PAGE_DEFAULT: usize = 10;

pub fn arn(cx: &Cx, name: &str) -> String {
    cx.arn("sagemaker", format!("endpoint-config/{}", key(name))).to_string()
}

pub fn missing(arn: &str) -> Error {
    invalid(format!("Could not find endpoint configuration \"{arn}\"."))
}

/// What is not served of a configuration, by name.
fn check(input: &CreateEndpointConfigInput) -> Result<(), OpError> {
    let captures =
        input.data_capture_config.as_ref().is_some_and(|capture| capture.enable_capture != Some(false));
    refuse(&[
        (captures, "DataCaptureConfig"),
        (is_set(input.kms_key_id.as_ref()), "KmsKeyId of an endpoint's volumes"),
        (input.async_inference_config.is_some(), "AsyncInferenceConfig"),
        (input.explainer_config.is_some(), "ExplainerConfig"),
        (
            input.shadow_production_variants.as_ref().is_some_and(|all| !all.is_empty()),
            "ShadowProductionVariants",
        ),
        (
            input.execution_role_arn.is_some(),
            "inference components (ExecutionRoleArn of an endpoint's configuration)",
        ),
        (input.vpc_config.is_some(), "VpcConfig"),
        (input.enable_network_isolation == Some(true), "EnableNetworkIsolation"),
        (input.metrics_config.is_some(), "MetricsConfig"),
        (input.cross_region_traffic_config.is_some(), "CrossRegionTrafficConfig"),
    ])?;
    for (index, variant) in input.production_variants.iter().enumerate() {
        check_variant(variant)?;
        let name = &variant.variant_name;
        if input.production_variants[..index].iter().any(|other| other.variant_name == *name) {
            return Err(
                invalid(format!("Duplicate production variant name \"{name}\" is not allowed.")).into()
            );
        }
    }
    if input.production_variants.iter().map(|v| v.initial_variant_weight.unwrap_or(1.0)).sum::<f64>() <= 0.0 {
        return Err(
            invalid("At least one production variant must have a positive InitialVariantWeight.").into()
        );
    }
    Ok(())
}

fn check_variant(variant: &ProductionVariant) -> Result<(), OpError> {
    let scales = variant.managed_instance_scaling.is_some();
    refuse(&[
        (variant.serverless_config.is_some(), "ServerlessConfig: give InstanceType and InitialInstanceCount"),
        (variant.model_name.is_none(), "inference components (a production variant without ModelName)"),
        (variant.initial_instance_count.unwrap_or(1) > 1, "more than one instance (InitialInstanceCount)"),
        (variant.instance_pools.is_some(), "InstancePools"),
        (variant.accelerator_type.is_some(), "AcceleratorType"),
        (variant.core_dump_config.is_some(), "CoreDumpConfig"),
        (variant.enable_ssm_access == Some(true), "EnableSSMAccess"),
        (scales, "ManagedInstanceScaling"),
        (variant.inference_ami_version.is_some(), "InferenceAmiVersion"),
        (variant.capacity_reservation_config.is_some(), "CapacityReservationConfig"),
        (variant.accelerator_partition_layouts.is_some(), "AcceleratorPartitionLayouts"),
    ])?;
    if variant.instance_type.is_none() || variant.initial_instance_count.is_none() {
        let name = &variant.variant_name;
        let message =
            format!("The production variant {name} must have an InstanceType and an InitialInstanceCount.");
        return Err(invalid(message).into());
    }
    Ok(())
}

pub async fn create_endpoint_config(
    cx: Cx,
    mut input: CreateEndpointConfigInput,
) -> OpResult<CreateEndpointConfigOutput> {
    check(&input)?;
    let tags = checked(&cx, input.tags.take().unwrap_or_default())?;
    for variant in &mut input.production_variants {
        variant.initial_variant_weight.get_or_insert(1.0);
    }
    let arn = arn(&cx, &input.endpoint_config_name);
    let row = EndpointConfigRow { arn: arn.clone(), created_at: cx.now().millis(), input };
    let here = cx.clone();
    cx.write(move |tx| {
        let (scope, key) = (here.scope(), key(&row.input.endpoint_config_name));
        if ENDPOINT_CONFIGS.get(tx, &scope, key.as_str())?.is_some() {
            let message = format!("Cannot create already existing endpoint configuration \"{}\".", row.arn);
            return Err(invalid(message).into());
        }
        for name in row.input.production_variants.iter().filter_map(|variant| variant.model_name.as_deref()) {
            if MODELS.get(tx, &scope, name.to_ascii_lowercase())?.is_none() {
                return Err(missing_model(&super::models::arn(&here, name)).into());
            }
        }
        if !tags.is_empty() {
            TAGS.put(tx, &scope, row.arn.as_str(), &tags)?;
        }
        Ok(ENDPOINT_CONFIGS.put(tx, &scope, key, &row)?)
    })
    .await?;
    Ok(CreateEndpointConfigOutput { endpoint_config_arn: Some(arn) })
}

pub fn find(cx: &Cx, name: &str) -> OpResult<EndpointConfigRow> {
    let row = cx.read(|r| ENDPOINT_CONFIGS.get(r, &cx.scope(), key(name)))?;
    Ok(row.ok_or_else(|| missing(&arn(cx, name)))?)
}

pub async fn describe_endpoint_config(
    cx: Cx,
    input: DescribeEndpointConfigInput,
) -> OpResult<DescribeEndpointConfigOutput> {
    let row = find(&cx, &input.endpoint_config_name)?;
    Ok(DescribeEndpointConfigOutput {
        endpoint_config_name: Some(row.input.endpoint_config_name),
        endpoint_config_arn: Some(row.arn),
        production_variants: Some(row.input.production_variants),
        data_capture_config: row.input.data_capture_config,
        creation_time: Some(Timestamp::from_millis(row.created_at)),
        enable_network_isolation: Some(false),
        ..Default::default()
    })
}

pub async fn delete_endpoint_config(
    cx: Cx,
    input: DeleteEndpointConfigInput,
) -> OpResult<DeleteEndpointConfigOutput> {
    let here = cx.clone();
    cx.write(move |tx| {
        let (scope, key) = (here.scope(), key(&input.endpoint_config_name));
        let row = ENDPOINT_CONFIGS.get(tx, &scope, key.as_str())?;
        let row = row.ok_or_else(|| missing(&arn(&here, &input.endpoint_config_name)))?;
        ENDPOINT_CONFIGS.delete(tx, &scope, key)?;
        TAGS.delete(tx, &scope, row.arn.as_str())?;
        Ok(())
    })
    .await?;
    Ok(DeleteEndpointConfigOutput {})
}

pub async fn list_endpoint_configs(
    cx: Cx,
    input: ListEndpointConfigsInput,
) -> OpResult<ListEndpointConfigsOutput> {
    let part = input.name_contains.map(|part| part.to_ascii_lowercase()).unwrap_or_default();
    let rows = cx.read(|r| ENDPOINT_CONFIGS.all(r, &cx.scope()))?.into_iter().map(|(_, row)| row);
    let mut rows: Vec<EndpointConfigRow> = rows
        .filter(|row| {
            key(&row.input.endpoint_config_name).contains(&part)
                && input.creation_time_after.is_none_or(|after| row.created_at > after.millis())
                && input.creation_time_before.is_none_or(|before| row.created_at < before.millis())
        })
        .collect();
    if input.sort_by.unwrap_or(EndpointConfigSortKey::CreationTime) == EndpointConfigSortKey::CreationTime {
        rows.sort_by_key(|row| row.created_at);
    }
    if input.sort_order.unwrap_or(OrderKey::Descending) == OrderKey::Descending {
        rows.reverse();
    }
    let limit = input.max_results.and_then(|limit| usize::try_from(limit).ok()).unwrap_or(PAGE_DEFAULT);
    let name = |row: &EndpointConfigRow| row.input.endpoint_config_name.clone();
    let page = paging::page("endpoint configurations", rows, name, input.next_token.as_deref(), limit);
    let (rows, next_token) = page.ok_or_else(|| invalid("Invalid NextToken"))?;
    let configs = rows.into_iter().map(|row| EndpointConfigSummary {
        endpoint_config_name: Some(row.input.endpoint_config_name),
        endpoint_config_arn: Some(row.arn),
        creation_time: Some(Timestamp::from_millis(row.created_at)),
    });
    Ok(ListEndpointConfigsOutput { endpoint_configs: Some(configs.collect()), next_token })
}
