//! CreateEndpoint, DescribeEndpoint, ListEndpoints, UpdateEndpoint, UpdateEndpointWeightsAndCapacities and DeleteEndpoint.

use super::super::endpoint::{Deployment, EndpointMachine, Event, State, Variant, execution_id};
use super::super::job::key;
use super::super::served::Served;
use super::super::table::{ENDPOINTS, EndpointConfigRow, EndpointRow, MODELS, TAGS};
use super::super::validate::{invalid, refuse};
use super::super::{describe, environment};
use super::endpoint_configs;
use super::jobs::check_role;
use super::tags::checked;
use crate::{Cx, OpResult, paging};
use aws::sagemaker::{
    CreateEndpointInput, CreateEndpointOutput, DeleteEndpointInput, DeleteEndpointOutput,
    DescribeEndpointInput, DescribeEndpointOutput, EndpointSortKey, EndpointSummary, ListEndpointsInput,
    ListEndpointsOutput, OrderKey, UpdateEndpointInput, UpdateEndpointOutput,
    UpdateEndpointWeightsAndCapacitiesInput, UpdateEndpointWeightsAndCapacitiesOutput, VariantPropertyType,
};
use aws::{Error, Timestamp};
use store::Reader;

const PAGE_DEFAULT: usize = 10;
/// For how long a process may take to answer, where a variant does not say.
const PATIENCE_SECONDS: i32 = 600;

pub fn arn(cx: &Cx, name: &str) -> String {
    cx.arn("sagemaker", format!("endpoint/{}", key(name))).to_string()
}

fn missing(arn: &str) -> Error {
    invalid(format!("Could not find endpoint \"{arn}\"."))
}

/// What a configuration deploys: its models as they are now, and what stands for their images.
async fn deployment(cx: &Cx, config: &EndpointConfigRow) -> OpResult<Deployment> {
    let own = environment::own(cx)?;
    let mut variants = Vec::new();
    for variant in &config.input.production_variants {
        let model = variant.model_name.as_deref().unwrap_or_default();
        let row = cx.read(|r| MODELS.get(r, &cx.scope(), model.to_ascii_lowercase()))?;
        let row = row.ok_or_else(|| super::models::missing(&super::models::arn(cx, model)))?;
        let served = Served::of(&row, own.as_deref())?;
        check_role(cx, &served.role).await?;
        variants.push(Variant {
            name: variant.variant_name.clone(),
            served,
            instance_type: variant.instance_type.clone().unwrap_or_default(),
            weight: variant.initial_variant_weight.unwrap_or(1.0),
            patience_seconds: variant
                .container_startup_health_check_timeout_in_seconds
                .unwrap_or(PATIENCE_SECONDS),
            download_seconds: variant.model_data_download_timeout_in_seconds,
            run: 0,
            started_at: 0,
            failures: 0,
        });
    }
    Ok(Deployment { number: 0, configuration: config.input.endpoint_config_name.clone(), variants })
}

pub async fn create_endpoint(cx: Cx, input: CreateEndpointInput) -> OpResult<CreateEndpointOutput> {
    refuse(&[(input.deployment_config.is_some(), "DeploymentConfig")])?;
    let tags = checked(&cx, input.tags.unwrap_or_default())?;
    let config = endpoint_configs::find(&cx, &input.endpoint_config_name)?;
    let first = deployment(&cx, &config).await?;
    let (arn, name, now) = (arn(&cx, &input.endpoint_name), input.endpoint_name, cx.now().millis());
    // A name is free again once its endpoint is gone, and an execution's id never is.
    let id = execution_id(
        cx.account(),
        cx.region(),
        &format!("{}-{}", key(&name), hex::encode(cx.world().random::<8>())),
    );
    let of = (cx.account(), cx.region().clone());
    let machine = EndpointMachine::new(of, (name, arn.clone()), first, now);
    let (engine, scope) = (cx.world().engine().clone(), cx.scope());
    cx.write(move |tx| {
        if ENDPOINTS.get(tx, &scope, key(&machine.name))?.is_some() {
            return Err(
                invalid(format!("Cannot create already existing endpoint \"{}\".", machine.arn)).into()
            );
        }
        if !tags.is_empty() {
            TAGS.put(tx, &scope, machine.arn.as_str(), &tags)?;
        }
        Ok(engine.start(tx, &id, &machine, &Event::Created)?)
    })
    .await?;
    Ok(CreateEndpointOutput { endpoint_arn: Some(arn) })
}

fn row(cx: &Cx, reader: &Reader<'_>, name: &str) -> OpResult<EndpointRow> {
    let row = ENDPOINTS.get(reader, &cx.scope(), key(name))?;
    Ok(row.ok_or_else(|| missing(&arn(cx, name)))?)
}

fn machine(cx: &Cx, reader: &Reader<'_>, name: &str) -> OpResult<(EndpointRow, EndpointMachine)> {
    let row = row(cx, reader, name)?;
    let loaded = cx.world().engine().load::<EndpointMachine>(reader, &row.execution)?;
    let machine = loaded.ok_or_else(|| missing(&row.arn))?.machine;
    Ok((row, machine))
}

/// The endpoint of a name, as it is; `None` if there is none.
pub fn look(cx: &Cx, name: &str) -> OpResult<Option<(EndpointRow, EndpointMachine)>> {
    let known = cx.read(|r| ENDPOINTS.get(r, &cx.scope(), key(name)))?;
    if known.is_none() {
        return Ok(None);
    }
    cx.world().store().read(|r| machine(cx, r, name)).map(Some)
}

pub async fn describe_endpoint(cx: Cx, input: DescribeEndpointInput) -> OpResult<DescribeEndpointOutput> {
    let (_, machine) = cx.world().store().read(|r| machine(&cx, r, &input.endpoint_name))?;
    Ok(describe::endpoint(&machine))
}

/// Changes of an endpoint that is not in a state for them are refused.
fn settled(machine: &EndpointMachine, verb: &str) -> Result<(), Error> {
    match machine.state {
        State::InService => Ok(()),
        State::Failed if verb == "delete" => Ok(()),
        State::Failed => Err(invalid(format!("Cannot {verb} failed endpoint \"{}\".", machine.arn))),
        State::Creating | State::Updating | State::Deleting | State::Gone => {
            Err(invalid(format!("Cannot update in-progress endpoint \"{}\".", machine.arn)))
        }
    }
}

/// Weights that stay as they are, of variants that stay.
fn retain(input: &UpdateEndpointInput, old: &EndpointMachine, new: &mut Deployment) {
    let excluded = input.exclude_retained_variant_properties.iter().flatten();
    let keeps_weights = input.retain_all_variant_properties == Some(true)
        && !excluded
            .clone()
            .any(|property| property.variant_property_type == VariantPropertyType::DesiredWeight);
    for variant in new.variants.iter_mut().filter(|_| keeps_weights) {
        let before =
            old.current.iter().flat_map(|current| &current.variants).find(|v| v.name == variant.name);
        variant.weight = before.map_or(variant.weight, |before| before.weight);
    }
}

pub async fn update_endpoint(cx: Cx, input: UpdateEndpointInput) -> OpResult<UpdateEndpointOutput> {
    refuse(&[
        (input.deployment_config.is_some(), "DeploymentConfig"),
        (input.retain_deployment_config == Some(true), "RetainDeploymentConfig"),
    ])?;
    // An endpoint that is not there is said before its configuration.
    cx.world().store().read(|r| machine(&cx, r, &input.endpoint_name))?;
    let config = endpoint_configs::find(&cx, &input.endpoint_config_name)?;
    let next = deployment(&cx, &config).await?;
    let here = cx.clone();
    let arn = cx
        .write(move |tx| {
            let (row, machine) = machine(&here, tx, &input.endpoint_name)?;
            settled(&machine, "update")?;
            if machine.current.as_ref().is_some_and(|current| current.configuration == next.configuration) {
                let message = format!(
                    "Cannot update endpoint \"{}\" with the endpoint configuration that it has: make another.",
                    row.arn
                );
                return Err(invalid(message).into());
            }
            let mut next = next;
            retain(&input, &machine, &mut next);
            let event = Event::UpdateRequested { deployment: Box::new(next) };
            here.world().engine().deliver::<EndpointMachine>(tx, &row.execution, &event)?;
            Ok(row.arn)
        })
        .await?;
    Ok(UpdateEndpointOutput { endpoint_arn: Some(arn) })
}

pub async fn update_endpoint_weights_and_capacities(
    cx: Cx,
    input: UpdateEndpointWeightsAndCapacitiesInput,
) -> OpResult<UpdateEndpointWeightsAndCapacitiesOutput> {
    let wanted = input.desired_weights_and_capacities;
    refuse(&[
        (
            wanted.iter().any(|w| w.desired_instance_count.unwrap_or(1) != 1),
            "a DesiredInstanceCount other than one instance",
        ),
        (wanted.iter().any(|w| w.serverless_update_config.is_some()), "ServerlessUpdateConfig"),
    ])?;
    let here = cx.clone();
    let arn = cx
        .write(move |tx| {
            let (row, machine) = machine(&here, tx, &input.endpoint_name)?;
            settled(&machine, "update")?;
            let mut weights = Vec::new();
            for change in wanted {
                let name = change.variant_name;
                let mut known = machine.current.iter().flat_map(|current| &current.variants);
                if !known.any(|variant| variant.name == name) {
                    let message = format!(
                        "The variant name(s) \"{name}\" is/are not present within endpoint \"{}\".",
                        row.arn
                    );
                    return Err(invalid(message).into());
                }
                weights.extend(change.desired_weight.map(|weight| (name, weight)));
            }
            let old = machine.current.iter().flat_map(|current| &current.variants);
            let weight = |variant: &Variant| {
                let new = weights.iter().rev().find(|(name, _)| *name == variant.name);
                new.map_or(variant.weight, |(_, weight)| *weight)
            };
            if old.map(weight).sum::<f64>() <= 0.0 {
                return Err(
                    invalid("At least one production variant must have a positive DesiredWeight.").into()
                );
            }
            let event = Event::WeightsRequested { weights };
            here.world().engine().deliver::<EndpointMachine>(tx, &row.execution, &event)?;
            Ok(row.arn)
        })
        .await?;
    Ok(UpdateEndpointWeightsAndCapacitiesOutput { endpoint_arn: Some(arn) })
}

pub async fn delete_endpoint(cx: Cx, input: DeleteEndpointInput) -> OpResult<DeleteEndpointOutput> {
    let here = cx.clone();
    cx.write(move |tx| {
        let (row, machine) = machine(&here, tx, &input.endpoint_name)?;
        settled(&machine, "delete")?;
        let engine = here.world().engine();
        Ok(engine.deliver::<EndpointMachine>(tx, &row.execution, &Event::DeletionRequested)?)
    })
    .await?;
    Ok(DeleteEndpointOutput {})
}

pub async fn list_endpoints(cx: Cx, input: ListEndpointsInput) -> OpResult<ListEndpointsOutput> {
    let part = input.name_contains.map(|part| part.to_ascii_lowercase()).unwrap_or_default();
    let between = |at: i64, after: Option<Timestamp>, before: Option<Timestamp>| {
        after.is_none_or(|after| at > after.millis()) && before.is_none_or(|before| at < before.millis())
    };
    let rows = cx.read(|r| ENDPOINTS.all(r, &cx.scope()))?.into_iter().map(|(_, row)| row);
    let mut rows: Vec<EndpointRow> = rows
        .filter(|row| {
            key(&row.name).contains(&part)
                && between(row.created_at, input.creation_time_after, input.creation_time_before)
                && between(row.modified_at, input.last_modified_time_after, input.last_modified_time_before)
                && input.status_equals.is_none_or(|status| status == row.state.shown())
        })
        .collect();
    match input.sort_by.unwrap_or(EndpointSortKey::CreationTime) {
        EndpointSortKey::Name => {}
        EndpointSortKey::CreationTime => rows.sort_by_key(|row| row.created_at),
        EndpointSortKey::Status => rows.sort_by_key(|row| row.state.shown().as_str()),
    }
    if input.sort_order.unwrap_or(OrderKey::Descending) == OrderKey::Descending {
        rows.reverse();
    }
    let limit = input.max_results.and_then(|limit| usize::try_from(limit).ok()).unwrap_or(PAGE_DEFAULT);
    let name = |row: &EndpointRow| row.name.clone();
    let page = paging::page("endpoints", rows, name, input.next_token.as_deref(), limit);
    let (rows, next_token) = page.ok_or_else(|| invalid("Invalid NextToken"))?;
    let endpoints = rows.into_iter().map(|row| EndpointSummary {
        endpoint_name: Some(row.name),
        endpoint_arn: Some(row.arn),
        creation_time: Some(Timestamp::from_millis(row.created_at)),
        last_modified_time: Some(Timestamp::from_millis(row.modified_at)),
        endpoint_status: Some(row.state.shown()),
    });
    Ok(ListEndpointsOutput { endpoints: Some(endpoints.collect()), next_token })
}
