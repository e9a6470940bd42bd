//! What jobs do at their edges: keys on what they upload, models that are not archives or not there, memory that is not enough.

use super::sagemaker::{BUCKET, get, keys, processed, processing, s3_output, trained, training, world};
use aws::kms::{CreateKey, CreateKeyInput};
use aws::s3::{HeadObject, HeadObjectInput, HeadObjectOutput};
use aws::sagemaker::{
    CreateModel, CreateModelInput, CreateProcessingJob, CreateTrainingJob, ProcessingJobStatus,
    TrainingJobStatus,
};
use serde_json::{Value, json};
use testkit::{TestWorld, allow};

async fn head(world: &TestWorld, key: &str) -> HeadObjectOutput {
    let input = HeadObjectInput { bucket: BUCKET.into(), key: key.into(), ..Default::default() };
    world.call::<HeadObject>(input).await.unwrap()
}

fn trains(script: &str, more: Value) -> Value {
    let mut all = json!({ "AlgorithmSpecification": { "ContainerEntrypoint": ["python3", "-c", script] } });
    for (name, value) in more.as_object().unwrap() {
        all[name] = value.clone();
    }
    all
}

#[tokio::test(flavor = "multi_thread")]
async fn what_a_job_uploads_is_under_its_key() {
    let (world, role) = world().await;
    let key = world.call::<CreateKey>(CreateKeyInput::default()).await.unwrap().key_metadata.unwrap();
    let (id, arn) = (key.key_id.clone(), key.arn.unwrap());
    let outputs = json!({ "ProcessingOutputConfig": { "KmsKeyId": id,
        "Outputs": [s3_output("o", "sealed", "/opt/ml/processing/out", "EndOfJob")] } });
    let script = "open('/opt/ml/processing/out/x', 'w').write('1')";
    world.call::<CreateProcessingJob>(processing("p", &role, script, outputs)).await.unwrap();
    let job = processed(&world, "p").await;
    assert_eq!(job.processing_job_status, Some(ProcessingJobStatus::Completed), "{:?}", job.failure_reason);
    let shown = head(&world, "sealed/x").await;
    assert_eq!(shown.server_side_encryption.map(|kind| kind.to_string()).as_deref(), Some("aws:kms"));
    assert_eq!(shown.ssekms_key_id.as_deref(), Some(arn.as_str()));
    let script = "open('/opt/ml/model/m', 'w').write('1'); open('/opt/ml/output/data/d', 'w').write('2')";
    let output = json!({ "S3OutputPath": format!("s3://{BUCKET}/"), "KmsKeyId": arn });
    let train = trains(script, json!({ "OutputDataConfig": output }));
    world.call::<CreateTrainingJob>(training("t", &role, train)).await.unwrap();
    let job = trained(&world, "t").await;
    assert_eq!(job.training_job_status, Some(TrainingJobStatus::Completed), "{:?}", job.failure_reason);
    for name in ["t/output/model.tar.gz", "t/output/output.tar.gz"] {
        assert_eq!(head(&world, name).await.ssekms_key_id.as_deref(), Some(arn.as_str()), "{name}");
    }
    // Who may not use the key uploads nothing.
    let no_key = allow(&["s3:*", "logs:*"], "*");
    let other = world.service_role("no-key", "sagemaker.amazonaws.com", &no_key).await;
    let output = json!({ "S3OutputPath": format!("s3://{BUCKET}/"), "KmsKeyId": arn });
    let train = trains(script, json!({ "OutputDataConfig": output }));
    world.call::<CreateTrainingJob>(training("no", &other, train)).await.unwrap();
    let job = trained(&world, "no").await;
    assert_eq!(job.training_job_status, Some(TrainingJobStatus::Failed));
    let reason = job.failure_reason.unwrap();
    assert!(reason.contains("Artifact upload failed") && reason.contains("kms:GenerateDataKey"), "{reason}");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_model_that_is_no_archive_is_its_files() {
    let (world, role) = world().await;
    let script = "import os; os.makedirs('/opt/ml/model/a'); open('/opt/ml/model/a/b', 'w').write('x'); \
                  open('/opt/ml/model/c', 'w').write('y')";
    let output = json!({ "S3OutputPath": format!("s3://{BUCKET}/raw/"), "CompressionType": "NONE" });
    let train = trains(script, json!({ "OutputDataConfig": output }));
    world.call::<CreateTrainingJob>(training("t", &role, train)).await.unwrap();
    let job = trained(&world, "t").await;
    assert_eq!(job.training_job_status, Some(TrainingJobStatus::Completed), "{:?}", job.failure_reason);
    assert_eq!(keys(&world, "raw/").await, ["raw/t/output/model/a/b", "raw/t/output/model/c"]);
    assert_eq!(get(&world, "raw/t/output/model/a/b").await, b"x");
    let artifacts = job.model_artifacts.unwrap().s3_model_artifacts.unwrap();
    assert_eq!(artifacts, format!("s3://{BUCKET}/raw/t/output/model/"));
}

/// The job has completed, says where its model would be, and nothing is there: CreateModel is who says so.
#[tokio::test(flavor = "multi_thread")]
async fn a_job_that_writes_no_model_leaves_none() {
    let (world, role) = world().await;
    world.call::<CreateTrainingJob>(training("t", &role, trains("pass", json!({})))).await.unwrap();
    let job = trained(&world, "t").await;
    assert_eq!(job.training_job_status, Some(TrainingJobStatus::Completed), "{:?}", job.failure_reason);
    let url = job.model_artifacts.unwrap().s3_model_artifacts.unwrap();
    assert_eq!(url, format!("s3://{BUCKET}/t/output/model.tar.gz"));
    assert_eq!(keys(&world, "t/").await, Vec::<String>::new());
    let model = |role: &str| -> CreateModelInput {
        let input = json!({ "ModelName": "m", "ExecutionRoleArn": role,
                            "PrimaryContainer": { "Image": "python:3", "ModelDataUrl": url } });
        serde_json::from_value(input).unwrap()
    };
    let missing = world.call::<CreateModel>(model(&role)).await.unwrap_err();
    assert_eq!(missing.message(), format!("Could not find model data at {url}."));
    let other = world.service_role("logs", "sagemaker.amazonaws.com", &allow(&["logs:*"], "*")).await;
    let denied = world.call::<CreateModel>(model(&other)).await.unwrap_err();
    assert!(
        denied.message().starts_with(&format!("Could not access model data at {url}. ")),
        "{}",
        denied.message()
    );
}

/// Whether the machine can limit the memory of all processes or of each alone, the reason says what it was.
#[tokio::test(flavor = "multi_thread")]
async fn memory_that_is_not_enough_is_told() {
    let (world, role) = world().await;
    // More than the instance has, in blocks that are not touched until one is refused.
    let script =
        "all = []\nfor n in range(20):\n    all.append(bytearray(1 << 28))\nprint('there was enough')";
    let small = json!({ "ProcessingResources": { "ClusterConfig": {
        "InstanceCount": 1, "InstanceType": "ml.t3.medium", "VolumeSizeInGB": 1 } } });
    world.call::<CreateProcessingJob>(processing("p", &role, script, small)).await.unwrap();
    let job = processed(&world, "p").await;
    assert_eq!(job.processing_job_status, Some(ProcessingJobStatus::Failed), "{:?}", job.exit_message);
    let reason = job.failure_reason.unwrap();
    let is_told =
        reason.contains("MemoryError") || reason.contains("ran out of the memory of ml.t3.medium (4 GiB)");
    assert!(is_told, "{reason}");
}
