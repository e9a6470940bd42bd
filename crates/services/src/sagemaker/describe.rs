//! A job as Describe tells it. Pure.

use super::endpoint::EndpointMachine;
use super::job::{MAX_RUNTIME_DEFAULT, Request};
use super::machine::{JobMachine, JobStatus, Stage, Transition};
use aws::Timestamp;
use aws::sagemaker::{
    CreateProcessingJobInput, CreateTrainingJobInput, DeployedImage, DescribeEndpointOutput,
    DescribeProcessingJobOutput, DescribeTrainingJobOutput, DescribeTransformJobOutput, MetricData,
    ModelArtifacts, ProcessingStoppingCondition, ProductionVariantSummary, ProfilingStatus,
    SecondaryStatusTransition, StoppingCondition,
};

fn time(at: i64) -> Option<Timestamp> {
    Some(Timestamp::from_millis(at))
}

/// What `processingjobconfig.json` has too.
pub fn processing_request(input: CreateProcessingJobInput, arn: &str) -> DescribeProcessingJobOutput {
    let stopping_condition = input
        .stopping_condition
        .unwrap_or(ProcessingStoppingCondition { max_runtime_in_seconds: MAX_RUNTIME_DEFAULT });
    DescribeProcessingJobOutput {
        processing_inputs: input.processing_inputs,
        processing_output_config: input.processing_output_config,
        processing_job_name: Some(input.processing_job_name),
        processing_resources: Some(input.processing_resources),
        stopping_condition: Some(stopping_condition),
        app_specification: Some(input.app_specification),
        environment: input.environment,
        network_config: input.network_config,
        role_arn: Some(input.role_arn),
        experiment_config: input.experiment_config,
        processing_job_arn: Some(arn.to_owned()),
        ..Default::default()
    }
}

pub fn processing(machine: JobMachine) -> Option<DescribeProcessingJobOutput> {
    let Request::Processing(input) = machine.request else { return None };
    Some(DescribeProcessingJobOutput {
        processing_job_status: Some(machine.status.of_processing()),
        exit_message: machine.exit_message,
        failure_reason: machine.failure_reason,
        processing_start_time: machine.started_at.and_then(time),
        processing_end_time: machine.ended_at.filter(|_| machine.started_at.is_some()).and_then(time),
        last_modified_time: time(machine.modified_at),
        creation_time: time(machine.created_at),
        ..processing_request(*input, &machine.arn)
    })
}

pub fn transform(machine: JobMachine) -> Option<DescribeTransformJobOutput> {
    let Request::Transform(transform) = machine.request else { return None };
    let input = transform.input;
    Some(DescribeTransformJobOutput {
        transform_job_name: Some(input.transform_job_name),
        transform_job_arn: Some(machine.arn),
        transform_job_status: Some(machine.status.of_transform()),
        failure_reason: machine.failure_reason,
        model_name: Some(input.model_name),
        max_concurrent_transforms: input.max_concurrent_transforms,
        model_client_config: input.model_client_config,
        max_payload_in_mb: input.max_payload_in_mb,
        batch_strategy: input.batch_strategy,
        environment: input.environment,
        transform_input: Some(input.transform_input),
        transform_output: Some(input.transform_output),
        transform_resources: Some(input.transform_resources),
        creation_time: time(machine.created_at),
        transform_start_time: machine.started_at.and_then(time),
        transform_end_time: machine.ended_at.filter(|_| machine.started_at.is_some()).and_then(time),
        data_processing: input.data_processing,
        ..Default::default()
    })
}

pub fn endpoint(machine: &EndpointMachine) -> DescribeEndpointOutput {
    let shown = machine.current.as_ref().or(machine.next.as_ref());
    let variants = machine.current.iter().flat_map(|current| &current.variants);
    let variants: Vec<ProductionVariantSummary> = variants
        .map(|variant| ProductionVariantSummary {
            variant_name: Some(variant.name.clone()),
            deployed_images: Some(vec![DeployedImage {
                specified_image: Some(variant.served.image.clone()),
                resolved_image: Some(variant.served.image.clone()),
                resolution_time: time(machine.created_at),
            }]),
            current_weight: Some(variant.weight),
            desired_weight: Some(variant.weight),
            current_instance_count: Some(1),
            desired_instance_count: Some(1),
            ..Default::default()
        })
        .collect();
    DescribeEndpointOutput {
        endpoint_name: Some(machine.name.clone()),
        endpoint_arn: Some(machine.arn.clone()),
        endpoint_config_name: shown.map_or_else(
            || Some(machine.configuration.clone()),
            |deployment| Some(deployment.configuration.clone()),
        ),
        production_variants: Some(variants).filter(|variants| !variants.is_empty()),
        endpoint_status: Some(machine.state.shown()),
        failure_reason: machine.failure_reason.clone(),
        creation_time: time(machine.created_at),
        last_modified_time: time(machine.modified_at),
        ..Default::default()
    }
}

pub fn training(machine: JobMachine, metrics: Vec<MetricData>) -> Option<DescribeTrainingJobOutput> {
    let artifacts = artifacts(&machine);
    let Request::Training(input) = machine.request else { return None };
    let ended_at = machine.ended_at.filter(|_| machine.started_at.is_some());
    let seconds = machine.started_at.zip(ended_at).map(|(start, end)| ((end - start) / 1000).max(1));
    let seconds = seconds.and_then(|seconds| i32::try_from(seconds).ok());
    let secondary_status = machine.transitions.last().map(|last| last.status);
    Some(DescribeTrainingJobOutput {
        training_job_arn: Some(machine.arn),
        model_artifacts: artifacts.map(|uri| ModelArtifacts { s3_model_artifacts: Some(uri) }),
        training_job_status: Some(machine.status.of_training()),
        secondary_status,
        failure_reason: machine.failure_reason,
        creation_time: time(machine.created_at),
        training_start_time: machine.started_at.and_then(time),
        training_end_time: ended_at.and_then(time),
        last_modified_time: time(machine.modified_at),
        secondary_status_transitions: Some(machine.transitions.into_iter().map(transition).collect()),
        final_metric_data_list: Some(metrics).filter(|all| !all.is_empty()),
        training_time_in_seconds: seconds,
        billable_time_in_seconds: seconds,
        ..training_request(*input)
    })
}

fn training_request(input: CreateTrainingJobInput) -> DescribeTrainingJobOutput {
    let stopping_condition = input.stopping_condition.unwrap_or_default();
    DescribeTrainingJobOutput {
        training_job_name: Some(input.training_job_name),
        hyper_parameters: input.hyper_parameters,
        algorithm_specification: input.algorithm_specification,
        role_arn: Some(input.role_arn),
        input_data_config: input.input_data_config,
        output_data_config: Some(input.output_data_config),
        resource_config: input.resource_config,
        stopping_condition: Some(StoppingCondition {
            max_runtime_in_seconds: stopping_condition.max_runtime_in_seconds.or(Some(MAX_RUNTIME_DEFAULT)),
            ..stopping_condition
        }),
        enable_network_isolation: Some(input.enable_network_isolation.unwrap_or(false)),
        enable_inter_container_traffic_encryption: Some(
            input.enable_inter_container_traffic_encryption.unwrap_or(false),
        ),
        enable_managed_spot_training: Some(input.enable_managed_spot_training.unwrap_or(false)),
        debug_hook_config: input.debug_hook_config,
        profiler_config: input.profiler_config,
        // Whatever its configuration asks for: nothing profiles here.
        profiling_status: Some(ProfilingStatus::Disabled),
        environment: input.environment,
        retry_strategy: input.retry_strategy,
        ..Default::default()
    }
}

fn transition(transition: Transition) -> SecondaryStatusTransition {
    SecondaryStatusTransition {
        status: Some(transition.status),
        start_time: time(transition.start),
        end_time: transition.end.and_then(time),
        status_message: Some(transition.message),
    }
}

/// Where the model is, once it was uploaded.
fn artifacts(machine: &JobMachine) -> Option<String> {
    let is_there = machine.is_uploaded
        && matches!(machine.stage, Stage::Ended)
        && matches!(machine.status, JobStatus::Completed | JobStatus::Stopped | JobStatus::Failed);
    let path = if machine.request.is_model_archived() { "model.tar.gz" } else { "model/" };
    let uri = machine.request.training_output(path).filter(|_| is_there)?;
    Some(format!("s3://{}/{}", uri.bucket, uri.key))
}
