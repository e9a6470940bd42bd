//! What a lineage takes for evidence, and what it does not: whose files an evaluation's are, which job left what another took, and
//! what answers for a model.

use super::sagemaker::{BUCKET, put, world};
use aws::{s3, sagemaker as sm};
use serde_json::{Value, json};
use services::lineage::{DeploymentKind, JobKind, Lineage, Read, Records};
use std::time::Duration;
use testkit::TestWorld;
use tokio::net::TcpListener;

fn processing(
    role: &str,
    name: &str,
    script: &str,
    input: Option<&str>,
    output: &str,
) -> sm::CreateProcessingJobInput {
    let inputs = input.map(|uri| {
        json!({ "InputName": "data", "S3Input": { "S3Uri": uri, "LocalPath": "/opt/ml/processing/in",
            "S3DataType": "S3Prefix", "S3InputMode": "File" } })
    });
    let input = json!({
        "ProcessingJobName": name, "RoleArn": role,
        "AppSpecification": { "ImageUri": "python:3", "ContainerEntrypoint": ["python3", "-c", script] },
        "ProcessingInputs": inputs.into_iter().collect::<Vec<_>>(),
        "ProcessingOutputConfig": { "Outputs": [{ "OutputName": "out", "S3Output": {
            "S3Uri": format!("s3://{BUCKET}/{output}"), "LocalPath": "/opt/ml/processing/out", "S3UploadMode": "EndOfJob" } }] },
        "ProcessingResources": { "ClusterConfig": { "InstanceType": "ml.m5.large", "InstanceCount": 1, "VolumeSizeInGB": 1 } },
    });
    serde_json::from_value(input).unwrap()
}

async fn processed(world: &TestWorld, name: &str) {
    for _ in 0..1200 {
        let input = sm::DescribeProcessingJobInput { processing_job_name: name.into() };
        let job = world.call::<sm::DescribeProcessingJob>(input).await.unwrap();
        match job.processing_job_status {
            Some(sm::ProcessingJobStatus::InProgress) => tokio::time::sleep(Duration::from_millis(50)).await,
            status => return assert_eq!(status, Some(sm::ProcessingJobStatus::Completed), "{job:?}"),
        }
    }
    panic!("{name} does not complete");
}

/// Trains, and gives where the model is.
async fn trained(world: &TestWorld, role: &str, name: &str, script: &str, input: Option<&str>) -> String {
    let channels = input.map(|uri| {
        json!({ "ChannelName": "train", "DataSource": { "S3DataSource": { "S3DataType": "S3Prefix", "S3Uri": uri } } })
    });
    let input = json!({
        "TrainingJobName": name, "RoleArn": role,
        "AlgorithmSpecification": { "TrainingImage": "python:3", "TrainingInputMode": "File",
            "ContainerEntrypoint": ["python3", "-c", script] },
        "InputDataConfig": channels.map(|channel| vec![channel]),
        "OutputDataConfig": { "S3OutputPath": format!("s3://{BUCKET}/models") },
        "ResourceConfig": { "InstanceType": "ml.m5.large", "InstanceCount": 1, "VolumeSizeInGB": 1 },
        "StoppingCondition": { "MaxRuntimeInSeconds": 60 },
    });
    world.call::<sm::CreateTrainingJob>(serde_json::from_value(input).unwrap()).await.unwrap();
    for _ in 0..1200 {
        let input = sm::DescribeTrainingJobInput { training_job_name: name.into() };
        let job = world.call::<sm::DescribeTrainingJob>(input).await.unwrap();
        match job.training_job_status {
            Some(sm::TrainingJobStatus::InProgress) => tokio::time::sleep(Duration::from_millis(50)).await,
            status => {
                assert_eq!(status, Some(sm::TrainingJobStatus::Completed), "{:?}", job.failure_reason);
                return job.model_artifacts.unwrap().s3_model_artifacts.unwrap();
            }
        }
    }
    panic!("{name} does not complete");
}

async fn lineage(world: &TestWorld, name: &str) -> Lineage {
    let records = Records::new(world.cx().world(), world.cx().region());
    let arn = world.cx().arn("sagemaker", format!("training-job/{name}")).to_string();
    records.of_model(&arn).await.unwrap().unwrap()
}

fn read(read: &Read) -> Result<&Value, &str> {
    match read {
        Read::Json(value) => Ok(value),
        Read::Not(why) => Err(why),
    }
}

fn told(lineage: &Lineage) -> Vec<(&str, Result<&Value, &str>)> {
    lineage.evaluations.iter().map(|one| (one.key.as_str(), read(&one.read))).collect()
}

/// S3 tells when an object was written by the second.
async fn a_second_on() {
    tokio::time::sleep(Duration::from_millis(1100)).await;
}

const TRAIN: &str = "open('/opt/ml/model/m', 'w').write('m')";

#[tokio::test(flavor = "multi_thread")]
async fn an_evaluation_is_of_the_job_that_left_it() {
    let (world, role) = world().await;
    let model = trained(&world, &role, "t", TRAIN, None).await;
    let script = "out = '/opt/ml/processing/out/'\n\
                  open(out + 'evaluation.json', 'w').write('{\"auc\": 0.4}')\n\
                  open(out + 'report.json', 'w').write('[' + '1,' * 600000 + '1]')";
    // Another's, in a folder whose name begins the same.
    put(&world, "eval/10/evaluation.json", "{\"auc\": 0.9}").await;
    world
        .call::<sm::CreateProcessingJob>(processing(&role, "e", script, Some(&model), "eval/1"))
        .await
        .unwrap();
    processed(&world, "e").await;
    let auc = json!({ "auc": 0.4 });
    let long = ("eval/1/report.json", Err("It is larger than 1 MiB."));
    assert_eq!(told(&lineage(&world, "t").await), [("eval/1/evaluation.json", Ok(&auc)), long]);

    a_second_on().await;
    put(&world, "eval/1/evaluation.json", "{\"auc\": 0.99}").await;
    let over = ("eval/1/evaluation.json", Err("It was written over after the job had ended."));
    assert_eq!(told(&lineage(&world, "t").await), [over, long]);

    // What can't be looked into is not said to hold nothing.
    let policy = json!({ "Version": "2012-10-17", "Statement": [{
        "Effect": "Deny", "Principal": "*", "Action": "s3:ListBucket", "Resource": format!("arn:aws:s3:::{BUCKET}") }] });
    let input =
        s3::PutBucketPolicyInput { bucket: BUCKET.into(), policy: policy.to_string(), ..Default::default() };
    world.call::<s3::PutBucketPolicy>(input).await.unwrap();
    let found = lineage(&world, "t").await;
    let [(key, Err(why))] = told(&found)[..] else { panic!("{:?}", told(&found)) };
    assert_eq!(key, "eval/1/");
    assert!(why.contains("not authorized") || why.contains("Access Denied"), "{why}");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_job_that_has_not_ended_has_left_nothing() {
    let (world, role) = world().await;
    let write = "open('/opt/ml/processing/out/a.csv', 'w').write('1')";
    world.call::<sm::CreateProcessingJob>(processing(&role, "first", write, None, "data")).await.unwrap();
    processed(&world, "first").await;
    // It goes on when it is let go, which it asks for once it runs.
    let gate = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let port = gate.local_addr().unwrap().port();
    let slow = format!("import socket\nsocket.create_connection(('127.0.0.1', {port})).recv(1)\n{write}");
    world.call::<sm::CreateProcessingJob>(processing(&role, "slow", &slow, None, "data")).await.unwrap();
    let asked = tokio::time::timeout(Duration::from_secs(60), gate.accept()).await;
    let (asked, _) = asked.expect("the job does not run").unwrap();
    trained(&world, &role, "between", TRAIN, Some("s3://ml-data/data")).await;
    drop(asked);
    processed(&world, "slow").await;
    trained(&world, &role, "after", TRAIN, Some("s3://ml-data/data")).await;
    for (name, expected) in [("between", "first"), ("after", "slow")] {
        let lineage = lineage(&world, name).await;
        let before: Vec<&str> = lineage.before.iter().map(|step| step.job.name.as_str()).collect();
        assert_eq!(before, [expected], "{name}");
    }
}

const SERVED: &str = "import os\nos.makedirs('/opt/ml/model/code')\n\
    open('/opt/ml/model/code/inference.py', 'w').write('def model_fn(d):\\n    return 1\\n\
    def transform_fn(m, body, kind, accept):\\n    return body, accept\\n')";

#[tokio::test(flavor = "multi_thread")]
async fn what_answers_for_a_model_is_told() {
    let (world, role) = world().await;
    let model = trained(&world, &role, "t", SERVED, None).await;
    let other = trained(&world, &role, "other", SERVED, None).await;
    for (name, data) in [("Served", &model), ("another", &other)] {
        let input = json!({ "ModelName": name, "ExecutionRoleArn": role,
            "PrimaryContainer": { "Image": "python:3", "ModelDataUrl": data } });
        world.call::<sm::CreateModel>(serde_json::from_value(input).unwrap()).await.unwrap();
    }
    let variant = |name: &str, model: &str| {
        json!({ "VariantName": name, "ModelName": model, "InstanceType": "ml.m5.large",
                "InitialInstanceCount": 1, "InitialVariantWeight": 2.0 })
    };
    let input = json!({ "EndpointConfigName": "c", "ProductionVariants": [variant("blue", "Served"), variant("green", "another")] });
    world.call::<sm::CreateEndpointConfig>(serde_json::from_value(input).unwrap()).await.unwrap();
    let input = sm::CreateEndpointInput {
        endpoint_name: "live".into(),
        endpoint_config_name: "c".into(),
        ..Default::default()
    };
    world.call::<sm::CreateEndpoint>(input).await.unwrap();
    put(&world, "in/a.csv", "1").await;
    let input = json!({ "TransformJobName": "daily", "ModelName": "served",
        "TransformInput": { "DataSource": { "S3DataSource": { "S3DataType": "S3Prefix", "S3Uri": format!("s3://{BUCKET}/in/") } } },
        "TransformOutput": { "S3OutputPath": format!("s3://{BUCKET}/answers") },
        "TransformResources": { "InstanceType": "ml.m5.large", "InstanceCount": 1 } });
    world.call::<sm::CreateTransformJob>(serde_json::from_value(input).unwrap()).await.unwrap();

    let found = lineage(&world, "t").await;
    let deployed: Vec<_> = found.deployments.iter().map(|one| (one.kind, one.name.as_str())).collect();
    assert_eq!(deployed, [(DeploymentKind::Model, "Served"), (DeploymentKind::Endpoint, "live")]);
    let serving = found.deployments[1].serving.clone().unwrap();
    assert_eq!((serving.variant.as_str(), serving.model.as_str()), ("blue", "Served"));
    assert!(found.deployments[1].status.is_some());
    let took: Vec<&str> = found.after.iter().map(|step| step.job.name.as_str()).collect();
    assert!(!took.contains(&found.transforms[0].job.name.as_str()), "told twice: {took:?}");
    let asked: Vec<_> = found.transforms.iter().map(|step| (step.job.kind, step.job.name.as_str())).collect();
    assert_eq!(asked, [(JobKind::Transform, "daily")]);
    let records = Records::new(world.cx().world(), world.cx().region());
    assert!(records.trainer(&model).await.unwrap().unwrap().ends_with(":training-job/t"));
    assert_eq!(records.trainer("s3://ml-data/models").await.unwrap(), None);

    let other = lineage(&world, "other").await;
    assert_eq!(other.deployments[1].serving.as_ref().unwrap().variant, "green");
    assert!(other.transforms.is_empty());

    // Without its configuration, nothing tells what an endpoint asks.
    let input = sm::DeleteEndpointConfigInput { endpoint_config_name: "c".into() };
    world.call::<sm::DeleteEndpointConfig>(input).await.unwrap();
    assert_eq!(lineage(&world, "t").await.deployments.len(), 1);
}
