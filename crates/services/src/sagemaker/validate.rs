//! What is checked when a job is made, and what of it is not served, by name. Pure.

use super::environment::Environment;
use super::job::{ROOT, Request};
use super::metrics;
use super::s3_uri::S3Uri;
use super::transform;
use crate::OpError;
use aws::Error;
use aws::sagemaker::{
    self, AlgorithmSpecification, Channel, CompressionType, ContainerMode, CreateModelInput,
    CreateProcessingJobInput, CreateTrainingJobInput, ProcessingInput, ProcessingOutput,
    ProcessingS3CompressionType, ProcessingS3InputMode, RecordWrapper, ResourceConfig, S3DataType,
    TrainingInputMode,
};
use aws::sagemaker_runtime::InvokeEndpointInput;

pub fn invalid(message: impl Into<String>) -> Error {
    Error::new("ValidationException", 400, message)
}

pub fn unserved(what: impl std::fmt::Display) -> OpError {
    OpError::not_served(&sagemaker::SERVICE, what)
}

/// What is not served of a request to an endpoint.
pub fn refuse_runtime(input: &InvokeEndpointInput) -> Result<(), OpError> {
    let parts = [
        (input.target_model.is_some(), "TargetModel"),
        (input.target_container_hostname.is_some(), "TargetContainerHostname"),
        (input.inference_component_name.is_some(), "InferenceComponentName"),
        (input.enable_explanations.is_some(), "EnableExplanations"),
        (input.session_id.is_some(), "SessionId"),
        (input.prefix_aware_id.is_some(), "PrefixAwareId"),
    ];
    let first = parts.iter().find(|(is_there, _)| *is_there);
    first.map_or(Ok(()), |(_, what)| Err(OpError::not_served(&aws::sagemaker_runtime::SERVICE, what)))
}

/// Refuses, by name, the first of these that is there.
pub fn refuse(parts: &[(bool, &str)]) -> Result<(), OpError> {
    parts.iter().find(|(is_there, _)| *is_there).map_or(Ok(()), |(_, what)| Err(unserved(what)))
}

pub fn request(request: &Request) -> Result<(), OpError> {
    match request {
        Request::Processing(input) => processing(input)?,
        Request::Training(input) => training(input)?,
        Request::Transform(transform) => return transform::check(&transform.input),
    }
    if request.script().is_some_and(|script| script.program.is_empty() || script.program.starts_with('/')) {
        return Err(invalid("The hyperparameter sagemaker_program must name a file of the code").into());
    }
    Ok(())
}

/// Whether there is something to run. What stands for an image has no program of its own, unless it is the image.
pub fn program(request: &Request, environment: &Environment) -> Result<(), OpError> {
    if environment.docker.is_some() || request.entrypoint().is_some() || request.script().is_some() {
        return Ok(());
    }
    Err(unserved(match request {
        Request::Transform(_) => return Ok(()),
        Request::Processing(_) => {
            "an image's own entry point, unless it is mapped to an image of Docker: give AppSpecification.ContainerEntrypoint"
        }
        Request::Training(_) => {
            "an image's own training program, unless it is mapped to an image of Docker: give \
             AlgorithmSpecification.ContainerEntrypoint, or the hyperparameters sagemaker_program and \
             sagemaker_submit_directory of script mode"
        }
    }))
}

fn processing(input: &CreateProcessingJobInput) -> Result<(), OpError> {
    let cluster = &input.processing_resources.cluster_config;
    if cluster.instance_type.is_none() && cluster.instance_preferences.is_none() {
        return Err(invalid("ClusterConfig must have an InstanceType").into());
    }
    let network = input.network_config.clone().unwrap_or_default();
    refuse(&[
        (cluster.instance_count.unwrap_or(1) > 1, "more than one instance (InstanceCount)"),
        (cluster.instance_preferences.is_some(), "InstancePreferences"),
        (is_set(cluster.volume_kms_key_id.as_ref()), "VolumeKmsKeyId"),
        (network.vpc_config.is_some(), "VpcConfig"),
        (network.enable_network_isolation == Some(true), "EnableNetworkIsolation"),
        (input.experiment_config.is_some(), "ExperimentConfig"),
    ])?;
    let mut paths = Vec::new();
    for input in input.processing_inputs.iter().flatten() {
        paths.extend(processing_input(input)?);
    }
    for output in input.processing_output_config.iter().flat_map(|config| &config.outputs) {
        processing_output(output)?;
    }
    paths.sort_unstable();
    if let Some((twice, _)) = paths.iter().zip(paths.iter().skip(1)).find(|(path, next)| path == next) {
        return Err(invalid(format!("The LocalPath {twice} is that of more than one input")).into());
    }
    Ok(())
}

pub fn is_set(key: Option<&String>) -> bool {
    key.is_some_and(|key| !key.is_empty())
}

/// The place that an input is downloaded to, if it is.
fn processing_input(input: &ProcessingInput) -> Result<Option<String>, OpError> {
    if input.dataset_definition.is_some() {
        return Err(unserved("DatasetDefinition"));
    }
    let name = &input.input_name;
    let Some(s3) = &input.s3_input else {
        return Err(invalid(format!("The processing input {name} must have an S3Input")).into());
    };
    refuse(&[
        (s3.s3_input_mode == Some(ProcessingS3InputMode::Pipe), "S3InputMode Pipe"),
        (s3.s3_compression_type == Some(ProcessingS3CompressionType::Gzip), "S3CompressionType Gzip"),
    ])?;
    if input.app_managed == Some(true) {
        return Ok(None);
    }
    uri(&s3.s3_uri)?;
    local_path(s3.local_path.as_deref(), name).map(Some)
}

fn processing_output(output: &ProcessingOutput) -> Result<(), OpError> {
    if output.feature_store_output.is_some() {
        return Err(unserved("FeatureStoreOutput"));
    }
    let name = &output.output_name;
    let Some(s3) = &output.s3_output else {
        return Err(invalid(format!("The processing output {name} must have an S3Output")).into());
    };
    if output.app_managed == Some(true) {
        return Ok(());
    }
    uri(&s3.s3_uri)?;
    local_path(s3.local_path.as_deref(), name).map(drop)
}

pub fn uri(text: &str) -> Result<(), OpError> {
    if text.starts_with("https://") {
        return Err(unserved(format!("the form of {text}: write s3://bucket/key")));
    }
    match S3Uri::parse(text) {
        Some(_) => Ok(()),
        None => Err(invalid(format!("{text} is not a valid S3 URI")).into()),
    }
}

fn local_path(path: Option<&str>, name: &str) -> Result<String, OpError> {
    let path = path.unwrap_or_default().trim_end_matches('/');
    let is_below = path.strip_prefix(ROOT).is_some_and(|rest| rest.starts_with("/processing/"));
    if !is_below || path.split('/').any(|part| part == "..") {
        let message = format!("The LocalPath of {name} must be below {ROOT}/processing/, and is {path:?}");
        return Err(invalid(message).into());
    }
    Ok(path.to_owned())
}

/// A model is kept for what will serve it.
pub fn model(input: &CreateModelInput) -> Result<(), OpError> {
    refuse(&[
        (input.vpc_config.is_some(), "VpcConfig"),
        (input.enable_network_isolation == Some(true), "EnableNetworkIsolation"),
    ])?;
    let containers: Vec<_> =
        input.primary_container.iter().chain(input.containers.iter().flatten()).collect();
    if containers.is_empty() || (input.primary_container.is_some() && input.containers.is_some()) {
        return Err(invalid("Either PrimaryContainer or Containers must be given, and not both").into());
    }
    for container in containers {
        refuse(&[
            (container.model_package_name.is_some(), "ModelPackageName"),
            (container.inference_specification_name.is_some(), "InferenceSpecificationName"),
            (container.model_data_source.is_some(), "ModelDataSource: give ModelDataUrl"),
            (container.additional_model_data_sources.is_some(), "AdditionalModelDataSources"),
            (container.image_config.is_some(), "ImageConfig"),
            (container.mode == Some(ContainerMode::MultiModel), "Mode MultiModel"),
            (container.multi_model_config.is_some(), "MultiModelConfig"),
            (container.container_metrics_config.is_some(), "ContainerMetricsConfig"),
        ])?;
        if container.image.is_none() {
            return Err(invalid("A container must have an Image").into());
        }
        container.model_data_url.as_deref().map_or(Ok(()), uri)?;
    }
    Ok(())
}

fn training(input: &CreateTrainingJobInput) -> Result<(), OpError> {
    let isolated = input.enable_network_isolation == Some(true);
    let debugged = input.remote_debug_config.as_ref().and_then(|config| config.enable_remote_debug);
    let checked = input.infra_check_config.as_ref().and_then(|config| config.enable_infra_check);
    refuse(&[
        (input.serverless_job_config.is_some(), "ServerlessJobConfig"),
        (input.vpc_config.is_some(), "VpcConfig"),
        (isolated, "EnableNetworkIsolation"),
        (input.checkpoint_config.is_some(), "CheckpointConfig"),
        (
            input.debug_rule_configurations.as_ref().is_some_and(|all| !all.is_empty()),
            "DebugRuleConfigurations",
        ),
        (
            input.profiler_rule_configurations.as_ref().is_some_and(|all| !all.is_empty()),
            "ProfilerRuleConfigurations",
        ),
        (input.tensor_board_output_config.is_some(), "TensorBoardOutputConfig"),
        (input.experiment_config.is_some(), "ExperimentConfig"),
        (debugged == Some(true), "EnableRemoteDebug"),
        (checked == Some(true), "EnableInfraCheck"),
        (input.session_chaining_config.is_some(), "SessionChainingConfig"),
        (input.mlflow_config.is_some(), "MlflowConfig"),
        (input.model_package_config.is_some(), "ModelPackageConfig"),
    ])?;
    algorithm(input.algorithm_specification.as_ref())?;
    resources(input.resource_config.as_ref())?;
    uri(&input.output_data_config.s3_output_path)?;
    for channel in input.input_data_config.iter().flatten() {
        self::channel(channel)?;
    }
    Ok(())
}

fn algorithm(algorithm: Option<&AlgorithmSpecification>) -> Result<(), OpError> {
    let algorithm = algorithm.ok_or_else(|| invalid("AlgorithmSpecification is required"))?;
    refuse(&[
        (algorithm.algorithm_name.is_some(), "AlgorithmName: give TrainingImage"),
        (algorithm.training_image_config.is_some(), "TrainingImageConfig"),
        (algorithm.training_input_mode == TrainingInputMode::Pipe, "TrainingInputMode Pipe"),
    ])?;
    if algorithm.training_image.is_none() {
        return Err(invalid("You must specify TrainingImage or AlgorithmName, not both").into());
    }
    metrics::compile(algorithm.metric_definitions.as_deref().unwrap_or_default())?;
    Ok(())
}

fn resources(resources: Option<&ResourceConfig>) -> Result<(), OpError> {
    let resources = resources.ok_or_else(|| invalid("ResourceConfig is required"))?;
    refuse(&[
        (resources.instance_groups.is_some(), "InstanceGroups"),
        (resources.instance_preferences.is_some(), "InstancePreferences"),
        (resources.instance_count.unwrap_or(1) > 1, "more than one instance (InstanceCount)"),
        (is_set(resources.volume_kms_key_id.as_ref()), "VolumeKmsKeyId"),
        (resources.keep_alive_period_in_seconds.unwrap_or(0) > 0, "KeepAlivePeriodInSeconds"),
        (resources.training_plan_arn.is_some(), "TrainingPlanArn"),
        (resources.instance_placement_config.is_some(), "InstancePlacementConfig"),
    ])?;
    if resources.instance_type.is_none() {
        return Err(invalid("ResourceConfig must have an InstanceType").into());
    }
    Ok(())
}

fn channel(channel: &Channel) -> Result<(), OpError> {
    let name = &channel.channel_name;
    if name.contains('/') || name.starts_with('.') {
        return Err(invalid(format!("{name} can't be the name of a channel")).into());
    }
    refuse(&[
        (channel.data_source.file_system_data_source.is_some(), "FileSystemDataSource"),
        (channel.data_source.dataset_source.is_some(), "DatasetSource"),
        (channel.input_mode == Some(TrainingInputMode::Pipe), "InputMode Pipe"),
        (channel.compression_type == Some(CompressionType::Gzip), "CompressionType Gzip"),
        (
            channel.record_wrapper_type.is_some_and(|wrapper| wrapper != RecordWrapper::None),
            "RecordWrapperType RecordIO",
        ),
        (channel.shuffle_config.is_some(), "ShuffleConfig"),
    ])?;
    let Some(s3) = &channel.data_source.s3_data_source else {
        return Err(invalid(format!("The channel {name} must have an S3DataSource")).into());
    };
    refuse(&[
        (s3.attribute_names.is_some(), "AttributeNames"),
        (s3.instance_group_names.is_some(), "InstanceGroupNames"),
        (s3.model_access_config.is_some(), "ModelAccessConfig"),
        (s3.hub_access_config.is_some(), "HubAccessConfig"),
    ])?;
    match s3.s3_data_type {
        S3DataType::S3Prefix | S3DataType::ManifestFile => uri(&s3.s3_uri),
        other => Err(unserved(format!("S3DataType {other}"))),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use aws::sagemaker::{CreateProcessingJobInput, CreateTrainingJobInput};
    use serde_json::{Value, json};

    fn merged(mut base: Value, more: Value) -> Value {
        if let (Some(base), Value::Object(more)) = (base.as_object_mut(), more) {
            for (key, value) in more {
                let known = base.remove(&key);
                let value = if value.is_object() { merged(known.unwrap_or(json!({})), value) } else { value };
                base.insert(key, value);
            }
        }
        base
    }

    fn training(more: Value) -> Request {
        let base = json!({
            "TrainingJobName": "j", "RoleArn": "arn:aws:iam::111111111111:role/r",
            "AlgorithmSpecification": { "TrainingImage": "python:3", "TrainingInputMode": "File",
                "ContainerEntrypoint": ["python3"] },
            "OutputDataConfig": { "S3OutputPath": "s3://b/" },
            "ResourceConfig": { "InstanceType": "ml.m5.large", "InstanceCount": 1, "VolumeSizeInGB": 1 },
        });
        let input: CreateTrainingJobInput = serde_json::from_value(merged(base, more)).unwrap();
        Request::Training(Box::new(input))
    }

    fn processing(more: Value) -> Request {
        let base = json!({
            "ProcessingJobName": "j", "RoleArn": "arn:aws:iam::111111111111:role/r",
            "AppSpecification": { "ImageUri": "python:3", "ContainerEntrypoint": ["python3"] },
            "ProcessingResources": { "ClusterConfig": {
                "InstanceType": "ml.m5.large", "InstanceCount": 1, "VolumeSizeInGB": 1 } },
        });
        let input: CreateProcessingJobInput = serde_json::from_value(merged(base, more)).unwrap();
        Request::Processing(Box::new(input))
    }

    #[track_caller]
    fn check(asked: &Request, expected: &str) {
        let shown = request(asked).err().map_or(String::new(), |error| error.message().to_owned());
        let fits = if expected.is_empty() { shown.is_empty() } else { shown.contains(expected) };
        assert!(fits, "{expected:?}, but {shown:?}");
    }

    #[test]
    fn what_a_training_job_asks_for_is_checked() {
        check(&training(json!({})), "");
        check(&training(json!({ "ResourceConfig": { "InstanceCount": 2 } })), "serve more than one instance");
        check(&training(json!({ "EnableNetworkIsolation": true })), "serve EnableNetworkIsolation");
        check(&training(json!({ "EnableNetworkIsolation": false })), "");
        check(&training(json!({ "CheckpointConfig": { "S3Uri": "s3://b/c" } })), "serve CheckpointConfig");
        check(&training(json!({ "DebugHookConfig": { "S3OutputPath": "s3://b/" } })), "");
        check(
            &training(json!({ "AlgorithmSpecification": { "TrainingInputMode": "Pipe" } })),
            "InputMode Pipe",
        );
    }

    #[test]
    fn a_job_has_a_program_or_an_image_that_has_one() {
        let find = |own: Option<&str>| super::super::environment::find("python:3", own).unwrap();
        let docker = find(Some(r#"{"environments": [{"images": ["python:*"], "docker": "{image}"}]}"#));
        let none = json!({ "ContainerEntrypoint": null });
        for (none, own, expected) in [
            (
                training(json!({ "AlgorithmSpecification": none })),
                training(json!({})),
                "own training program",
            ),
            (processing(json!({ "AppSpecification": none })), processing(json!({})), "own entry point"),
        ] {
            let refused = program(&none, &find(None)).unwrap_err();
            assert!(refused.message().contains(expected), "{}", refused.message());
            assert!(program(&none, &docker).is_ok() && program(&own, &find(None)).is_ok());
        }
    }

    #[test]
    fn what_a_training_job_s_script_and_channels_are_is_checked() {
        let script = json!({ "AlgorithmSpecification": { "ContainerEntrypoint": null },
            "HyperParameters": { "sagemaker_program": "train.py" } });
        check(&training(script), "");
        let regex =
            json!({ "AlgorithmSpecification": { "MetricDefinitions": [{ "Name": "a", "Regex": "(" }] } });
        check(&training(regex), "metric a");
        let channel = |more: Value| {
            let base = json!({ "ChannelName": "train", "DataSource": { "S3DataSource": {
                "S3DataType": "S3Prefix", "S3Uri": "s3://b/train" } } });
            training(json!({ "InputDataConfig": [merged(base, more)] }))
        };
        check(&channel(json!({})), "");
        check(&channel(json!({ "ChannelName": "../x" })), "can't be the name");
        check(&channel(json!({ "CompressionType": "Gzip" })), "CompressionType Gzip");
        check(
            &channel(json!({ "DataSource": { "S3DataSource": { "S3DataType": "AugmentedManifestFile" } } })),
            "S3DataType AugmentedManifestFile",
        );
    }

    #[test]
    fn what_a_processing_job_asks_for_is_checked() {
        check(&processing(json!({})), "");
        let input = |more: Value| {
            let base = json!({ "InputName": "i", "S3Input": { "S3Uri": "s3://b/i", "S3DataType": "S3Prefix",
                "LocalPath": "/opt/ml/processing/input" } });
            merged(base, more)
        };
        let with = |inputs: Vec<Value>| processing(json!({ "ProcessingInputs": inputs }));
        check(&with(vec![input(json!({}))]), "");
        check(&with(vec![input(json!({})), input(json!({}))]), "more than one input");
        let nested = json!({ "S3Input": { "LocalPath": "/opt/ml/processing/input/code" } });
        check(&with(vec![input(json!({})), input(nested)]), "");
        for bad in ["/data", "/opt/ml/processing/../x", "/opt/ml/model", ""] {
            check(&with(vec![input(json!({ "S3Input": { "LocalPath": bad } }))]), "must be below");
        }
        check(&with(vec![input(json!({ "S3Input": { "S3InputMode": "Pipe" } }))]), "S3InputMode Pipe");
        check(&with(vec![input(json!({ "S3Input": { "S3Uri": "https://b/i" } }))]), "write s3://");
    }
}
