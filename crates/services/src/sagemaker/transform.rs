//! What is checked when a transform job is made, and what of it is not served, by name. Pure.

use super::validate::{self, invalid, is_set, refuse};
use crate::OpError;
use aws::sagemaker::{CreateTransformJobInput, DataProcessing, JoinSource, S3DataType, SplitType};

/// Of MaxConcurrentTransforms times MaxPayloadInMB.
pub const MOST_MEGABYTES: i32 = 100;
/// MaxPayloadInMB of a job that does not say. [CreateTransformJob]
pub const PAYLOAD_MEGABYTES: i32 = 6;

pub fn check(input: &CreateTransformJobInput) -> Result<(), OpError> {
    let split = input.transform_input.split_type.unwrap_or(SplitType::None);
    let source = &input.transform_input.data_source.s3_data_source;
    let is_augmented = !matches!(source.s3_data_type, S3DataType::S3Prefix | S3DataType::ManifestFile);
    refuse(&[
        (input.transform_resources.instance_count > 1, "more than one instance (InstanceCount)"),
        (is_set(input.transform_resources.volume_kms_key_id.as_ref()), "VolumeKmsKeyId"),
        (input.transform_resources.transform_ami_version.is_some(), "TransformAmiVersion"),
        (input.data_capture_config.is_some(), "DataCaptureConfig"),
        (input.experiment_config.is_some(), "ExperimentConfig"),
        (is_augmented, "augmented manifests"),
        (matches!(split, SplitType::RecordIO), "SplitType RecordIO"),
        (matches!(split, SplitType::TFRecord), "SplitType TFRecord"),
        (input.data_processing.as_ref().is_some_and(is_more), "DataProcessing (filters and joins)"),
    ])?;
    let (at_once, payload) =
        (input.max_concurrent_transforms.unwrap_or(1), input.max_payload_in_mb.unwrap_or(PAYLOAD_MEGABYTES));
    if payload > MOST_MEGABYTES || at_once.saturating_mul(payload) > MOST_MEGABYTES {
        let message = "MaxConcurrentTransforms * MaxPayloadInMB cannot exceed 100 MB.";
        return Err(invalid(message).into());
    }
    for (member, value) in
        [("ContentType", &input.transform_input.content_type), ("Accept", &input.transform_output.accept)]
    {
        if value.as_ref().is_some_and(|text| text.chars().any(char::is_control)) {
            return Err(invalid(format!("{member} has characters that no header can have.")).into());
        }
    }
    validate::uri(&source.s3_uri)?;
    validate::uri(&input.transform_output.s3_output_path)
}

/// Whether it asks for more than that an answer is what the model said.
fn is_more(processing: &DataProcessing) -> bool {
    let is_whole = |filter: &Option<String>| filter.as_deref().is_none_or(|filter| filter == "$");
    !is_whole(&processing.input_filter)
        || !is_whole(&processing.output_filter)
        || processing.join_source == Some(JoinSource::Input)
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::{Value, json};

    #[track_caller]
    fn checked(more: Value, expected: &str) {
        let mut job = json!({
            "TransformJobName": "t", "ModelName": "m",
            "TransformInput": {"DataSource": {"S3DataSource": {"S3DataType": "S3Prefix", "S3Uri": "s3://b/in"}}},
            "TransformOutput": {"S3OutputPath": "s3://b/out"},
            "TransformResources": {"InstanceType": "ml.m5.large", "InstanceCount": 1},
        });
        for (name, value) in more.as_object().unwrap() {
            job[name] = value.clone();
        }
        let input: CreateTransformJobInput = serde_json::from_value(job).unwrap();
        let found = check(&input).map_or_else(|error| error.to_string(), |()| String::new());
        assert!(found.contains(expected) && found.is_empty() == expected.is_empty(), "{found} / {expected}");
    }

    #[test]
    fn what_is_not_served_is_refused_by_name() {
        checked(json!({}), "");
        checked(json!({"DataProcessing": {"InputFilter": "$", "JoinSource": "None"}}), "");
        checked(json!({"DataProcessing": {"InputFilter": "$[1:]"}}), "DataProcessing");
        checked(json!({"DataProcessing": {"JoinSource": "Input"}}), "DataProcessing");
        checked(json!({"MaxConcurrentTransforms": 20, "MaxPayloadInMB": 6}), "cannot exceed 100 MB");
        checked(json!({"MaxConcurrentTransforms": 20}), "cannot exceed 100 MB");
        checked(json!({"MaxConcurrentTransforms": 16}), "");
        let of = |kind: &str| {
            json!({"TransformInput": {"ContentType": kind, "DataSource": {"S3DataSource": {
                "S3DataType": "S3Prefix", "S3Uri": "s3://b/in"}}}})
        };
        checked(of("text/csv"), "");
        checked(of("text/csv\nx: y"), "ContentType has characters");
        checked(
            json!({"TransformResources": {"InstanceType": "ml.m5.large", "InstanceCount": 2}}),
            "more than one instance",
        );
    }
}
