//! `/opt/ml` as a job finds it: directories and configuration files. Pure.

use super::describe;
use super::job::{Kind, Request};
use aws::sagemaker::{CompressionType, CreateTrainingJobInput, RecordWrapper};
use serde_json::{Map, Value, json};

/// Directories, below `/opt/ml`.
pub fn directories(request: &Request) -> Vec<String> {
    let mut all: Vec<String> = request.inputs().into_iter().map(|input| input.path).collect();
    all.extend(request.outputs().into_iter().map(|output| output.path));
    let own: &[&str] = match request.kind() {
        Kind::Processing => &["config", "output", "processing"],
        Kind::Transform => &["model"],
        Kind::Training => &["input/config", "input/data", "model", "output/data"],
    };
    all.extend(own.iter().map(|path| (*path).to_owned()));
    if request.script().is_some() {
        all.push("code".to_owned());
    }
    all.sort();
    all.dedup();
    all
}

/// Configuration files: path below `/opt/ml`, and what is in it.
pub fn files(request: &Request, arn: &str) -> Vec<(String, Value)> {
    let file = |path: &str, value: Value| (path.to_owned(), value);
    match request {
        Request::Processing(input) => {
            let config = serde_json::to_value(describe::processing_request((**input).clone(), arn));
            vec![
                file("config/processingjobconfig.json", config.unwrap_or_default()),
                file("config/resourceconfig.json", json!({ "current_host": "algo-1", "hosts": ["algo-1"] })),
            ]
        }
        Request::Training(input) => {
            let mut files = vec![
                file(
                    "input/config/hyperparameters.json",
                    json!(input.hyper_parameters.clone().unwrap_or_default()),
                ),
                file("input/config/inputdataconfig.json", input_data_config(input)),
                file("input/config/resourceconfig.json", resource_config(request.instance_type())),
            ];
            if let Some(hook) = &input.debug_hook_config {
                let hook = serde_json::to_value(hook).unwrap_or_default();
                files.push(file("input/config/debughookconfig.json", hook));
            }
            files
        }
        Request::Transform(_) => Vec::new(),
    }
}

pub fn resource_config(instance_type: &str) -> Value {
    json!({
        "current_group_name": "homogeneousCluster",
        "current_host": "algo-1",
        "current_instance_type": instance_type,
        "hosts": ["algo-1"],
        "instance_groups": [{
            "hosts": ["algo-1"],
            "instance_group_name": "homogeneousCluster",
            "instance_type": instance_type,
        }],
        "network_interface_name": "eth0",
    })
}

pub fn input_data_config(input: &CreateTrainingJobInput) -> Value {
    let mode = input.algorithm_specification.as_ref().map(|algorithm| algorithm.training_input_mode);
    let channels = input.input_data_config.iter().flatten().map(|channel| {
        let s3 = channel.data_source.s3_data_source.as_ref();
        let distribution = s3.and_then(|s3| s3.s3_data_distribution_type).unwrap_or_default();
        let mut config = json!({
            "TrainingInputMode": channel.input_mode.or(mode).unwrap_or_default().as_str(),
            "S3DistributionType": distribution.as_str(),
            "RecordWrapperType": channel.record_wrapper_type.unwrap_or(RecordWrapper::None).as_str(),
        });
        if let Some(content_type) = &channel.content_type {
            config["ContentType"] = json!(content_type);
        }
        if let Some(compression) = channel.compression_type.filter(|c| *c != CompressionType::None) {
            config["CompressionType"] = json!(compression.as_str());
        }
        (channel.channel_name.clone(), config)
    });
    Value::Object(channels.collect::<Map<_, _>>())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn training() -> Request {
        let input = json!({
            "TrainingJobName": "j", "RoleArn": "arn:aws:iam::111111111111:role/r",
            "AlgorithmSpecification": { "TrainingImage": "python:3", "TrainingInputMode": "File" },
            "HyperParameters": { "sagemaker_program": "\"train.py\"", "depth": "3" },
            "OutputDataConfig": { "S3OutputPath": "s3://b/" },
            "InputDataConfig": [
                { "ChannelName": "train", "ContentType": "text/csv", "DataSource": { "S3DataSource": {
                    "S3DataType": "S3Prefix", "S3Uri": "s3://b/train", "S3DataDistributionType": "FullyReplicated" } } },
                { "ChannelName": "test", "InputMode": "FastFile", "DataSource": { "S3DataSource": {
                    "S3DataType": "S3Prefix", "S3Uri": "s3://b/test" } } },
            ],
            "ResourceConfig": { "InstanceType": "ml.m5.large", "InstanceCount": 1, "VolumeSizeInGB": 1 },
        });
        Request::Training(Box::new(serde_json::from_value(input).unwrap()))
    }

    #[test]
    fn a_training_job_finds_its_directories_and_files() {
        let request = training();
        assert_eq!(
            directories(&request),
            [
                "code",
                "input/config",
                "input/data",
                "input/data/test",
                "input/data/train",
                "model",
                "output/data"
            ]
        );
        let files = files(&request, "arn");
        let paths: Vec<&str> = files.iter().map(|(path, _)| path.as_str()).collect();
        assert_eq!(
            paths,
            [
                "input/config/hyperparameters.json",
                "input/config/inputdataconfig.json",
                "input/config/resourceconfig.json"
            ]
        );
        assert_eq!(files[0].1, json!({ "sagemaker_program": "\"train.py\"", "depth": "3" }));
        assert_eq!(
            files[1].1,
            json!({
                "train": { "TrainingInputMode": "File", "S3DistributionType": "FullyReplicated",
                    "RecordWrapperType": "None", "ContentType": "text/csv" },
                "test": { "TrainingInputMode": "FastFile", "S3DistributionType": "FullyReplicated",
                    "RecordWrapperType": "None" },
            })
        );
        assert_eq!(files[2].1["current_host"], "algo-1");
        assert_eq!(files[2].1["network_interface_name"], "eth0");
    }

    #[test]
    fn a_processing_job_finds_its_outputs_made() {
        let input = json!({
            "ProcessingJobName": "j", "RoleArn": "arn:aws:iam::111111111111:role/r",
            "AppSpecification": { "ImageUri": "python:3", "ContainerEntrypoint": ["python3"] },
            "ProcessingInputs": [{ "InputName": "code", "S3Input": { "S3Uri": "s3://b/c.py",
                "S3DataType": "S3Prefix", "LocalPath": "/opt/ml/processing/input/code" } }],
            "ProcessingOutputConfig": { "Outputs": [{ "OutputName": "o", "S3Output": { "S3Uri": "s3://b/o",
                "LocalPath": "/opt/ml/processing/train", "S3UploadMode": "EndOfJob" } }] },
            "ProcessingResources": { "ClusterConfig": {
                "InstanceType": "ml.m5.large", "InstanceCount": 1, "VolumeSizeInGB": 1 } },
        });
        let request = Request::Processing(Box::new(serde_json::from_value(input).unwrap()));
        assert_eq!(
            directories(&request),
            ["config", "output", "processing", "processing/input/code", "processing/train"]
        );
        let files = files(&request, "arn:x");
        assert_eq!(files[0].0, "config/processingjobconfig.json");
        assert_eq!(files[0].1["ProcessingJobArn"], "arn:x");
        assert_eq!(files[0].1["StoppingCondition"], json!({ "MaxRuntimeInSeconds": 86400 }));
        assert_eq!(files[0].1["AppSpecification"]["ContainerEntrypoint"], json!(["python3"]));
        assert_eq!(files[1].1, json!({ "current_host": "algo-1", "hosts": ["algo-1"] }));
    }
}
