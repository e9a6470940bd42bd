//! What a lineage takes for evidence, and what it does not: whose files an evaluation's are, which job left what another took, and
//! what answers for a model.

use super::sagemaker::{BUCKET, put, world};
use aws::{s3, sagemaker as sm, stepfunctions as sfn};
use serde_json::{Value, json};
use services::lineage::{DeploymentKind, JobKind, Lineage, Read, Records, Step};
use std::time::Duration;
use testkit::{TestWorld, allow};
use tokio::net::{TcpListener, TcpStream};

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
    let output =
        if output.starts_with("s3://") { output.to_owned() } else { format!("s3://{BUCKET}/{output}") };
    let input = json!({
        "ProcessingJobName": name, "RoleArn": role,
        "AppSpecification": { "ImageUri": "python:3", "ContainerEntrypoint": ["python3", "-c", script] },
        "ProcessingInputs": inputs.into_iter().collect::<Vec<_>>(),
        "ProcessingOutputConfig": { "Outputs": [{ "OutputName": "out", "S3Output": {
            "S3Uri": output, "LocalPath": "/opt/ml/processing/out", "S3UploadMode": "EndOfJob" } }] },
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

/// Nobody may list a bucket any more.
async fn deny(world: &TestWorld, bucket: &str) {
    let policy = json!({ "Version": "2012-10-17", "Statement": [{
        "Effect": "Deny", "Principal": "*", "Action": "s3:ListBucket", "Resource": format!("arn:aws:s3:::{bucket}") }] });
    let input =
        s3::PutBucketPolicyInput { bucket: bucket.into(), policy: policy.to_string(), ..Default::default() };
    world.call::<s3::PutBucketPolicy>(input).await.unwrap();
}

/// What a job waits for.
struct Gate(TcpListener);

impl Gate {
    /// A gate, and the script of a job that waits there before it goes on.
    async fn before(script: &str) -> (Self, String) {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let port = listener.local_addr().unwrap().port();
        let wait = format!("import socket\nsocket.create_connection(('127.0.0.1', {port})).recv(1)");
        (Self(listener), format!("{wait}\n{script}"))
    }

    /// The job has come; it goes on when this is dropped.
    async fn reached(&self) -> TcpStream {
        let asked = tokio::time::timeout(Duration::from_mins(1), self.0.accept()).await;
        asked.expect("the job does not run").unwrap().0
    }
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
    let over = ("eval/1/evaluation.json", Err("It was written after the job had ended."));
    assert_eq!(told(&lineage(&world, "t").await), [long, over]);

    // What can't be looked into is not said to hold nothing.
    deny(&world, BUCKET).await;
    let found = lineage(&world, "t").await;
    let [(key, Err(why))] = told(&found)[..] else { panic!("{:?}", told(&found)) };
    assert_eq!(key, "eval/1/");
    assert!(why.contains("not authorized") || why.contains("Access Denied"), "{why}");
}

#[tokio::test(flavor = "multi_thread")]
async fn what_lay_there_before_is_no_evaluation() {
    let (world, role) = world().await;
    let model = trained(&world, &role, "t", TRAIN, None).await;
    put(&world, "eval/1/evaluation.json", "{\"auc\": 0.9}").await;
    a_second_on().await;
    // It fails to write what it should.
    let write = "open('/opt/ml/processing/out/other.json', 'w').write('{\"n\": 1}')";
    let job = processing(&role, "e", write, Some(&model), "eval/1");
    world.call::<sm::CreateProcessingJob>(job).await.unwrap();
    processed(&world, "e").await;
    let other = json!({ "n": 1 });
    assert_eq!(told(&lineage(&world, "t").await), [("eval/1/other.json", Ok(&other))]);

    // What others leave there while it runs is not its own either.
    let (gate, script) = Gate::before("").await;
    let job = processing(&role, "slow", &script, Some(&model), "eval/2");
    world.call::<sm::CreateProcessingJob>(job).await.unwrap();
    let asked = gate.reached().await;
    put(&world, "eval/2/evaluation.json", "{\"auc\": 0.9}").await;
    assert_eq!(told(&lineage(&world, "t").await), [("eval/1/other.json", Ok(&other))]);
    drop(asked);
}

#[tokio::test(flavor = "multi_thread")]
async fn of_many_files_the_evaluations_of_the_newest_jobs_are_read() {
    let (world, role) = world().await;
    let bucket = s3::CreateBucketInput { bucket: "denied".into(), ..Default::default() };
    world.call::<s3::CreateBucket>(bucket).await.unwrap();
    deny(&world, "denied").await;
    let model = trained(&world, &role, "t", TRAIN, None).await;
    let evaluate = "open('/opt/ml/processing/out/evaluation.json', 'w').write('{\"auc\": 1}')";
    let parts = "for n in range(25): open(f'/opt/ml/processing/out/part-{n:02}.json', 'w').write('1')";
    for (name, script, output) in [
        ("unseen", evaluate, "s3://denied/eval"),
        ("first", evaluate, "eval/1"),
        ("second", evaluate, "eval/2"),
        ("parts", parts, "parts"),
    ] {
        let job = processing(&role, name, script, Some(&model), output);
        world.call::<sm::CreateProcessingJob>(job).await.unwrap();
        processed(&world, name).await;
    }
    let found = lineage(&world, "t").await;
    let all = told(&found);
    let keys: Vec<&str> = all.iter().map(|(key, _)| *key).collect();
    let mut expected = vec!["eval/2/evaluation.json", "eval/1/evaluation.json", "eval/"];
    let parts: Vec<String> = (0..19).map(|n| format!("parts/part-{n:02}.json")).collect();
    expected.extend(parts.iter().map(String::as_str));
    assert_eq!(keys, expected);
    assert!(all[2].1.is_err(), "{:?}", all[2]);
    let (last, read) = (all.last().unwrap(), all.iter().filter(|(_, read)| read.is_ok()).count());
    assert_eq!(read, 20);
    assert!(last.1.unwrap_err().contains("no more than 20 files"), "{last:?}");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_job_that_has_not_ended_has_left_nothing() {
    let (world, role) = world().await;
    let write = "open('/opt/ml/processing/out/a.csv', 'w').write('1')";
    world.call::<sm::CreateProcessingJob>(processing(&role, "first", write, None, "data")).await.unwrap();
    processed(&world, "first").await;
    let (gate, slow) = Gate::before(write).await;
    world.call::<sm::CreateProcessingJob>(processing(&role, "slow", &slow, None, "data")).await.unwrap();
    let asked = gate.reached().await;
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

async fn model(world: &TestWorld, role: &str, name: &str, data: &str) {
    let input = json!({ "ModelName": name, "ExecutionRoleArn": role,
        "PrimaryContainer": { "Image": "python:3", "ModelDataUrl": data } });
    world.call::<sm::CreateModel>(serde_json::from_value(input).unwrap()).await.unwrap();
}

async fn delete_model(world: &TestWorld, name: &str) {
    world.call::<sm::DeleteModel>(sm::DeleteModelInput { model_name: name.into() }).await.unwrap();
}

async fn configuration(world: &TestWorld, name: &str, variants: &[(&str, &str)]) {
    let variant = |(name, model): &(&str, &str)| {
        json!({ "VariantName": name, "ModelName": model, "InstanceType": "ml.m5.large",
                "InitialInstanceCount": 1, "InitialVariantWeight": 2.0 })
    };
    let variants: Vec<Value> = variants.iter().map(variant).collect();
    let input = json!({ "EndpointConfigName": name, "ProductionVariants": variants });
    world.call::<sm::CreateEndpointConfig>(serde_json::from_value(input).unwrap()).await.unwrap();
}

async fn endpoint(world: &TestWorld, name: &str, configuration: &str) {
    let input = sm::CreateEndpointInput {
        endpoint_name: name.into(),
        endpoint_config_name: configuration.into(),
        ..Default::default()
    };
    world.call::<sm::CreateEndpoint>(input).await.unwrap();
}

async fn delete_configuration(world: &TestWorld, name: &str) {
    let input = sm::DeleteEndpointConfigInput { endpoint_config_name: name.into() };
    world.call::<sm::DeleteEndpointConfig>(input).await.unwrap();
}

/// Has a model answer what is in `in/`.
async fn transformed(world: &TestWorld, name: &str, model: &str) {
    let input = json!({ "TransformJobName": name, "ModelName": model,
        "TransformInput": { "DataSource": { "S3DataSource": { "S3DataType": "S3Prefix", "S3Uri": format!("s3://{BUCKET}/in/") } } },
        "TransformOutput": { "S3OutputPath": format!("s3://{BUCKET}/answers") },
        "TransformResources": { "InstanceType": "ml.m5.large", "InstanceCount": 1 } });
    world.call::<sm::CreateTransformJob>(serde_json::from_value(input).unwrap()).await.unwrap();
    for _ in 0..1200 {
        let input = sm::DescribeTransformJobInput { transform_job_name: name.into() };
        let job = world.call::<sm::DescribeTransformJob>(input).await.unwrap();
        match job.transform_job_status {
            Some(sm::TransformJobStatus::InProgress) => tokio::time::sleep(Duration::from_millis(50)).await,
            status => {
                return assert_eq!(
                    status,
                    Some(sm::TransformJobStatus::Completed),
                    "{:?}",
                    job.failure_reason
                );
            }
        }
    }
    panic!("{name} does not complete");
}

fn deployed(lineage: &Lineage) -> Vec<(DeploymentKind, &str, Option<&str>)> {
    let shown = lineage.deployments.iter().map(|one| (one.kind, one.name.as_str(), one.serving.as_ref()));
    shown.map(|(kind, name, serving)| (kind, name, serving.map(|serving| serving.variant.as_str()))).collect()
}

fn names(steps: &[Step]) -> Vec<(&str, usize)> {
    steps.iter().map(|step| (step.job.name.as_str(), step.distance)).collect()
}

#[tokio::test(flavor = "multi_thread")]
async fn what_answers_for_a_model_is_told() {
    let (world, role) = world().await;
    let data = trained(&world, &role, "t", SERVED, None).await;
    let other = trained(&world, &role, "other", SERVED, None).await;
    model(&world, &role, "Served", &data).await;
    model(&world, &role, "another", &other).await;
    configuration(&world, "c", &[("blue", "Served"), ("green", "another")]).await;
    endpoint(&world, "live", "c").await;
    put(&world, "in/a.csv", "1").await;
    transformed(&world, "daily", "served").await;
    let copy = "open('/opt/ml/processing/out/a.csv', 'w').write('1')";
    let takes = processing(&role, "taker", copy, Some("s3://ml-data/answers"), "taken");
    world.call::<sm::CreateProcessingJob>(takes).await.unwrap();
    processed(&world, "taker").await;

    // The model is gone, and its name is another's: what answered by it did.
    let (endpoint, blue, green) = (DeploymentKind::Endpoint, Some("blue"), Some("green"));
    let served = (DeploymentKind::Model, "Served", None);
    let another = (DeploymentKind::Model, "another", None);
    for (step, of_t, of_other) in [
        ("as it is", vec![served, (endpoint, "live", blue)], vec![another, (endpoint, "live", green)]),
        ("no model", vec![(endpoint, "live", blue)], vec![another, (endpoint, "live", green)]),
        ("anew", vec![(endpoint, "live", blue)], vec![served, another, (endpoint, "live", green)]),
        (
            "no configuration",
            vec![(endpoint, "live", blue)],
            vec![served, another, (endpoint, "live", green)],
        ),
    ] {
        match step {
            "no model" => delete_model(&world, "Served").await,
            "anew" => model(&world, &role, "Served", &other).await,
            "no configuration" => delete_configuration(&world, "c").await,
            _ => {}
        }
        let found = lineage(&world, "t").await;
        assert_eq!(deployed(&found), of_t, "{step}");
        assert_eq!(found.deployments.last().unwrap().serving.as_ref().unwrap().model, "Served", "{step}");
        assert!(found.deployments.last().unwrap().status.is_some());
        assert_eq!(
            (names(&found.transforms), found.transforms_are_cut),
            (vec![("daily", 1)], false),
            "{step}"
        );
        assert_eq!(found.transforms[0].job.kind, JobKind::Transform);
        // What it took is told once, and what became of the answers beside the rest.
        assert_eq!((names(&found.after), found.after_is_cut), (vec![("taker", 2)], false), "{step}");
        let found = lineage(&world, "other").await;
        assert_eq!(deployed(&found), of_other, "{step}");
        assert!(found.transforms.is_empty(), "{step}");
    }
    let records = Records::new(world.cx().world(), world.cx().region());
    assert!(records.trainer(&data).await.unwrap().unwrap().ends_with(":training-job/t"));
    assert_eq!(records.trainer("s3://ml-data/models").await.unwrap(), None);

    // Answers are no evaluations, whether they can be looked at or not.
    deny(&world, BUCKET).await;
    assert_eq!(told(&lineage(&world, "t").await), []);
}

#[tokio::test(flavor = "multi_thread")]
async fn an_endpoint_that_did_not_come_up_is_known_by_its_configuration() {
    let (world, role) = world().await;
    let data = trained(&world, &role, "t", SERVED, None).await;
    let other = trained(&world, &role, "other", SERVED, None).await;
    model(&world, &role, "m", &data).await;
    model(&world, &role, "another", &other).await;
    configuration(&world, "c", &[("blue", "m")]).await;
    let key = data.strip_prefix("s3://ml-data/").unwrap().to_owned();
    let gone = s3::DeleteObjectInput { bucket: BUCKET.into(), key, ..Default::default() };
    world.call::<s3::DeleteObject>(gone).await.unwrap();
    endpoint(&world, "down", "c").await;
    for _ in 0..1200 {
        let input = sm::DescribeEndpointInput { endpoint_name: "down".into() };
        let status = world.call::<sm::DescribeEndpoint>(input).await.unwrap().endpoint_status;
        if status == Some(sm::EndpointStatus::Failed) {
            break;
        }
        tokio::time::sleep(Duration::from_millis(50)).await;
    }
    let down = (DeploymentKind::Endpoint, "down", Some("blue"));
    let found = lineage(&world, "t").await;
    assert_eq!(deployed(&found), [(DeploymentKind::Model, "m", None), down]);
    assert_eq!(found.deployments[1].status.as_deref(), Some("Failed"));

    // Made anew under its name, the configuration says nothing of what was.
    delete_configuration(&world, "c").await;
    assert_eq!(deployed(&lineage(&world, "t").await), [(DeploymentKind::Model, "m", None)]);
    configuration(&world, "c", &[("blue", "another")]).await;
    assert_eq!(deployed(&lineage(&world, "other").await), [(DeploymentKind::Model, "another", None)]);
    delete_model(&world, "another").await;
    assert_eq!(deployed(&lineage(&world, "other").await), []);
}

#[tokio::test(flavor = "multi_thread")]
async fn of_too_many_executions_what_is_left_out_is_said() {
    let (world, _) = world().await;
    let role = world.service_role("states", "states.amazonaws.com", &allow(&["*"], "*")).await;
    let machine = async |name: &str, definition: Value| {
        let input = sfn::CreateStateMachineInput {
            name: name.into(),
            definition: definition.to_string(),
            role_arn: role.clone(),
            ..Default::default()
        };
        world.call::<sfn::CreateStateMachine>(input).await.unwrap().state_machine_arn.unwrap()
    };
    let child =
        machine("child", json!({ "StartAt": "P", "States": { "P": { "Type": "Pass", "End": true } } })).await;
    let start = json!({ "Type": "Task", "Resource": "arn:aws:states:::states:startExecution", "End": true,
        "Parameters": { "StateMachineArn": child } });
    let map = json!({ "Type": "Map", "End": true,
        "ItemProcessor": { "StartAt": "S", "States": { "S": start } } });
    let parent = machine("parent", json!({ "StartAt": "M", "States": { "M": map } })).await;
    let records = Records::new(world.cx().world(), world.cx().region());
    for (count, is_all) in [(63, true), (64, false)] {
        let input = sfn::StartExecutionInput {
            state_machine_arn: parent.clone(),
            input: Some(json!(vec![1; count]).to_string()),
            ..Default::default()
        };
        let arn = world.call::<sfn::StartExecution>(input).await.unwrap().execution_arn.unwrap();
        let mut left = 1200;
        loop {
            let input = sfn::DescribeExecutionInput { execution_arn: arn.clone(), included_data: None };
            match world.call::<sfn::DescribeExecution>(input).await.unwrap().status {
                Some(sfn::ExecutionStatus::Running) if left > 0 => {
                    left -= 1;
                    tokio::time::sleep(Duration::from_millis(50)).await;
                }
                status => break assert_eq!(status, Some(sfn::ExecutionStatus::Succeeded)),
            }
        }
        // Of so many, each is opened for what it started in turn.
        let (made, found_all) = records.made_by(vec![arn]).await.unwrap();
        assert_eq!((made.len(), found_all), (count, is_all));
    }
}
