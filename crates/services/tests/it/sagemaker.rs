//! Jobs through the typed client: real ones, in the sandbox, on this machine's Python without packages.

use aws::s3::{
    CreateBucket, CreateBucketInput, GetObject, GetObjectInput, ListObjectsV2, ListObjectsV2Input, PutObject,
    PutObjectInput,
};
use aws::sagemaker::{
    AddTags, AddTagsInput, CreateProcessingJob, CreateProcessingJobInput, CreateTrainingJob,
    CreateTrainingJobInput, DeleteTags, DeleteTagsInput, DescribeModel, DescribeModelInput,
    DescribeProcessingJob, DescribeProcessingJobInput, DescribeProcessingJobOutput, DescribeTrainingJob,
    DescribeTrainingJobInput, DescribeTrainingJobOutput, ListModels, ListModelsInput, ListProcessingJobs,
    ListProcessingJobsInput, ListTags, ListTagsInput, ListTrainingJobs, ListTrainingJobsInput,
    ProcessingJobStatus, SecondaryStatus, SortBy, SortOrder, StopProcessingJob, StopProcessingJobInput,
    StopTrainingJob, StopTrainingJobInput, Tag, TrainingJobStatus,
};
use aws::{ByteStream, iam, logs};
use bytes::Bytes;
use futures_util::TryStreamExt;
use serde_json::{Value, json};
use services::resource::ResourceRequest;
use services::{Cx, OpError};
use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};
use testkit::{TOOLS, TestWorld, allow};

pub const BUCKET: &str = "ml-data";
/// As much as a busy machine may need for anything that a test waits for.
const PATIENCE: Duration = Duration::from_mins(1);

/// Waits for what is to come about.
pub async fn until<T>(what: &str, mut look: impl AsyncFnMut() -> Option<T>) -> T {
    let began = Instant::now();
    loop {
        if let Some(found) = look().await {
            return found;
        }
        assert!(began.elapsed() < PATIENCE, "it does not come about that {what}");
        tokio::time::sleep(Duration::from_millis(50)).await;
    }
}

/// `wait()` of scripts: says that it waits (see [`waiting`]), and goes on when it is let go of ([`let_go`]).
pub const WAIT: &str = r#"
def wait():
    import os, time
    open("/opt/ml/waits", "w").close()
    for _ in range(1200):
        if os.path.exists("/opt/ml/goes-on"):
            return
        time.sleep(0.1)
"#;

/// Directories of the scratch space that are `/opt/ml` of a process: a job's own, or of a variant below an endpoint's.
fn mls(scratch: &Path) -> Vec<PathBuf> {
    let below = |directory: &Path| -> Vec<PathBuf> {
        let entries = std::fs::read_dir(directory).into_iter().flatten().flatten();
        entries.map(|entry| entry.path()).filter(|path| path.is_dir()).collect()
    };
    let own = below(&scratch.join("sagemaker"));
    let all = own.iter().flat_map(|directory| below(directory).into_iter().chain([directory.clone()]));
    all.map(|directory| directory.join("ml")).filter(|ml| ml.is_dir()).collect()
}

/// What is `/opt/ml` of the one process that waits.
pub async fn waiting(world: &TestWorld) -> PathBuf {
    let scratch = world.world.store().directory().scratch();
    until("a process waits", async || {
        let waits = |ml: &PathBuf| ml.join("waits").exists() && !ml.join("goes-on").exists();
        mls(&scratch).into_iter().find(waits)
    })
    .await
}

pub fn let_go(ml: &Path) {
    std::fs::File::create(ml.join("goes-on")).unwrap();
}

/// A world with a bucket, and the role of its jobs.
pub async fn world() -> (TestWorld, String) {
    furnished(TestWorld::in_real_time()).await
}

pub async fn furnished(world: TestWorld) -> (TestWorld, String) {
    let world = world.with_endpoints();
    world
        .call::<CreateBucket>(CreateBucketInput { bucket: BUCKET.into(), ..Default::default() })
        .await
        .unwrap();
    let role = world.service_role("jobs", "sagemaker.amazonaws.com", &allow(&["*"], "*")).await;
    (world, role)
}

pub async fn put(world: &TestWorld, key: &str, text: &str) {
    let body = ByteStream::from_bytes(Bytes::from(text.to_owned()));
    let input =
        PutObjectInput { bucket: BUCKET.into(), key: key.into(), body: Some(body), ..Default::default() };
    world.call::<PutObject>(input).await.unwrap();
}

pub async fn get(world: &TestWorld, key: &str) -> Vec<u8> {
    let input = GetObjectInput { bucket: BUCKET.into(), key: key.into(), ..Default::default() };
    let body = world.call::<GetObject>(input).await.unwrap().body.unwrap();
    body.try_collect::<Vec<Bytes>>().await.unwrap().concat()
}

pub async fn keys(world: &TestWorld, prefix: &str) -> Vec<String> {
    let input =
        ListObjectsV2Input { bucket: BUCKET.into(), prefix: Some(prefix.into()), ..Default::default() };
    let page = world.call::<ListObjectsV2>(input).await.unwrap();
    page.contents.unwrap_or_default().into_iter().filter_map(|object| object.key).collect()
}

fn merge(base: &mut Value, more: Value) {
    match (base, more) {
        (Value::Object(base), Value::Object(more)) => {
            for (key, value) in more {
                merge(base.entry(key).or_insert(Value::Null), value);
            }
        }
        (base, more) => *base = more,
    }
}

pub fn processing(name: &str, role: &str, script: &str, more: Value) -> CreateProcessingJobInput {
    let mut input = json!({
        "ProcessingJobName": name,
        "RoleArn": role,
        "AppSpecification": {
            "ImageUri": "python:3",
            "ContainerEntrypoint": ["python3", "-c", script],
        },
        "ProcessingResources": { "ClusterConfig": {
            "InstanceType": "ml.m5.large", "InstanceCount": 1, "VolumeSizeInGB": 1 } },
        "StoppingCondition": { "MaxRuntimeInSeconds": 60 },
    });
    merge(&mut input, more);
    serde_json::from_value(input).unwrap()
}

fn s3_input(name: &str, key: &str, path: &str) -> Value {
    json!({ "InputName": name, "S3Input": {
        "S3Uri": format!("s3://{BUCKET}/{key}"), "LocalPath": path, "S3DataType": "S3Prefix",
        "S3InputMode": "File", "S3DataDistributionType": "FullyReplicated", "S3CompressionType": "None" } })
}

pub fn s3_output(name: &str, key: &str, path: &str, mode: &str) -> Value {
    json!({ "OutputName": name, "S3Output": {
        "S3Uri": format!("s3://{BUCKET}/{key}"), "LocalPath": path, "S3UploadMode": mode } })
}

pub fn training(name: &str, role: &str, more: Value) -> CreateTrainingJobInput {
    let mut input = json!({
        "TrainingJobName": name,
        "RoleArn": role,
        "AlgorithmSpecification": { "TrainingImage": "python:3", "TrainingInputMode": "File" },
        "OutputDataConfig": { "S3OutputPath": format!("s3://{BUCKET}/") },
        "ResourceConfig": { "InstanceType": "ml.m5.large", "InstanceCount": 1, "VolumeSizeInGB": 1 },
        "StoppingCondition": { "MaxRuntimeInSeconds": 60 },
    });
    merge(&mut input, more);
    serde_json::from_value(input).unwrap()
}

async fn described(world: &TestWorld, name: &str) -> DescribeProcessingJobOutput {
    let input = DescribeProcessingJobInput { processing_job_name: name.into() };
    world.call::<DescribeProcessingJob>(input).await.unwrap()
}

pub async fn processed(world: &TestWorld, name: &str) -> DescribeProcessingJobOutput {
    until(&format!("{name} ends"), async || {
        let job = described(world, name).await;
        let going_on = [ProcessingJobStatus::InProgress, ProcessingJobStatus::Stopping];
        (!going_on.contains(&job.processing_job_status.unwrap())).then_some(job)
    })
    .await
}

pub async fn trained(world: &TestWorld, name: &str) -> DescribeTrainingJobOutput {
    until(&format!("{name} ends"), async || {
        let input = DescribeTrainingJobInput { training_job_name: name.into() };
        let job = world.call::<DescribeTrainingJob>(input).await.unwrap();
        let going_on = [TrainingJobStatus::InProgress, TrainingJobStatus::Stopping];
        (!going_on.contains(&job.training_job_status.unwrap())).then_some(job)
    })
    .await
}

async fn log(world: &TestWorld, group: &str, job: &str) -> String {
    let input = logs::FilterLogEventsInput {
        log_group_name: Some(group.into()),
        log_stream_name_prefix: Some(format!("{job}/algo-1-")),
        ..Default::default()
    };
    let Ok(found) = world.call::<logs::FilterLogEvents>(input).await else { return String::new() };
    found.events.unwrap_or_default().into_iter().filter_map(|event| event.message).collect()
}

async fn until_log(world: &TestWorld, group: &str, job: &str, part: &str) {
    until(&format!("{job} says {part:?}"), async || {
        log(world, group, job).await.contains(part).then_some(())
    })
    .await;
}

const PROCESSING: &str = "/aws/sagemaker/ProcessingJobs";
const TRAINING: &str = "/aws/sagemaker/TrainingJobs";

#[tokio::test(flavor = "multi_thread")]
async fn a_processing_job_reads_its_inputs_and_uploads_its_outputs() {
    let (world, role) = world().await;
    put(&world, "in/data/a.txt", "A").await;
    put(&world, "in/data/deep/b.txt", "B").await;
    put(&world, "in/data_of_others/c.txt", "C").await;
    let script = r#"
import json, os, socket
root = "opt/ml/processing"
found = sorted(os.path.relpath(os.path.join(d, f), root) for d, _, files in os.walk(root) for f in files)
open("scratch-in-root", "w").write("x")
config = json.load(open("/opt/ml/config/processingjobconfig.json"))
hosts = json.load(open("/opt/ml/config/resourceconfig.json"))
report = {
    "found": found, "cwd": os.getcwd(), "greeting": os.environ["GREETING"], "region": os.environ["AWS_REGION"],
    "endpoint": "AWS_ENDPOINT_URL" in os.environ, "keys": "AWS_CONTAINER_CREDENTIALS_FULL_URI" in os.environ,
    "job": config["ProcessingJobName"], "hosts": hosts, "algo": socket.gethostbyname("algo-1"),
    "made": os.path.isdir("/opt/ml/processing/empty"),
}
json.dump(report, open("/opt/ml/processing/out/report.json", "w"))
os.makedirs("/opt/ml/processing/out/sub")
open("/opt/ml/processing/out/sub/x.csv", "w").write("1,2\n")
open("/opt/ml/output/message", "w").write("all is well")
print("it ran")
"#;
    let more = json!({
        "Environment": { "GREETING": "hello" },
        "ProcessingInputs": [
            s3_input("data", "in/data", "/opt/ml/processing/input"),
            s3_input("code", "in/data/a.txt", "/opt/ml/processing/input/code"),
        ],
        "ProcessingOutputConfig": { "Outputs": [
            s3_output("out", "jobs/one/output", "/opt/ml/processing/out", "EndOfJob"),
            s3_output("empty", "jobs/one/empty/", "/opt/ml/processing/empty", "EndOfJob"),
        ] },
        "Tags": [{ "Key": "team", "Value": "ml" }],
    });
    let made = world.call::<CreateProcessingJob>(processing("One", &role, script, more)).await.unwrap();
    let arn = made.processing_job_arn.unwrap();
    assert_eq!(arn, format!("arn:aws:sagemaker:us-east-1:{TOOLS}:processing-job/one"));
    let job = processed(&world, "One").await;
    assert_eq!(job.processing_job_status, Some(ProcessingJobStatus::Completed), "{:?}", job.failure_reason);
    assert_eq!(job.exit_message.as_deref(), Some("all is well"));
    assert!(job.processing_start_time.unwrap() <= job.processing_end_time.unwrap());
    assert_eq!(keys(&world, "jobs/one/").await, ["jobs/one/output/report.json", "jobs/one/output/sub/x.csv"]);
    let report: Value = serde_json::from_slice(&get(&world, "jobs/one/output/report.json").await).unwrap();
    assert_eq!(
        report,
        json!({
            "found": ["input/a.txt", "input/code/a.txt", "input/deep/b.txt"], "cwd": "/", "greeting": "hello",
            "region": "us-east-1", "endpoint": true, "keys": true, "job": "One",
            "hosts": { "current_host": "algo-1", "hosts": ["algo-1"] }, "algo": "127.0.0.1", "made": true,
        })
    );
    assert_eq!(log(&world, PROCESSING, "One").await, "it ran\n");
    let tags =
        world.call::<ListTags>(ListTagsInput { resource_arn: arn, ..Default::default() }).await.unwrap();
    assert_eq!(tags.tags, Some(vec![Tag { key: "team".into(), value: "ml".into() }]));
}

#[tokio::test(flavor = "multi_thread")]
async fn a_processing_job_that_fails_says_why_and_uploads_only_what_is_continuous() {
    let (world, role) = world().await;
    let script = r#"
for where in ("end", "always"):
    open("/opt/ml/processing/%s/x" % where, "w").write("x")
raise ValueError("the data is bad")
"#;
    let more = json!({ "ProcessingOutputConfig": { "Outputs": [
        s3_output("end", "f/end", "/opt/ml/processing/end", "EndOfJob"),
        s3_output("always", "f/always", "/opt/ml/processing/always", "Continuous"),
    ] } });
    world.call::<CreateProcessingJob>(processing("fails", &role, script, more)).await.unwrap();
    let job = processed(&world, "fails").await;
    assert_eq!(job.processing_job_status, Some(ProcessingJobStatus::Failed));
    let reason = job.failure_reason.unwrap();
    assert!(reason.starts_with("AlgorithmError: See job logs for more information."), "{reason}");
    assert!(reason.ends_with("ValueError: the data is bad, exit code: 1"), "{reason}");
    assert_eq!(keys(&world, "f/").await, ["f/always/x"]);
}

#[tokio::test(flavor = "multi_thread")]
async fn inputs_that_are_not_there_and_time_that_is_over_end_a_job() {
    let (world, role) = world().await;
    let inputs = json!({ "ProcessingInputs": [s3_input("data", "none", "/opt/ml/processing/input")] });
    world.call::<CreateProcessingJob>(processing("no-data", &role, "pass", inputs)).await.unwrap();
    let short = json!({ "StoppingCondition": { "MaxRuntimeInSeconds": 1 } });
    let sleep = "import time; time.sleep(60)";
    world.call::<CreateProcessingJob>(processing("slow", &role, sleep, short)).await.unwrap();
    let missing = json!({ "AppSpecification": { "ContainerEntrypoint": ["no-such-program"] } });
    world.call::<CreateProcessingJob>(processing("no-program", &role, "", missing)).await.unwrap();
    let job = processed(&world, "no-data").await;
    let reason = job.failure_reason.unwrap();
    let expected =
        format!("ClientError: Data download failed:No S3 objects found under S3 URL \"s3://{BUCKET}/none\"");
    assert!(reason.starts_with(&expected), "{reason}");
    let job = processed(&world, "slow").await;
    assert_eq!(job.processing_job_status, Some(ProcessingJobStatus::Stopped));
    let job = processed(&world, "no-program").await;
    assert_eq!(job.processing_job_status, Some(ProcessingJobStatus::Failed));
    let reason = job.failure_reason.unwrap();
    assert!(reason.contains("CannotStartContainerError") && reason.contains("no-such-program"), "{reason}");
}

/// The archive of a script, as the SDK makes it.
fn source(script: &str) -> Vec<u8> {
    let mut archive =
        tar::Builder::new(flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::fast()));
    let mut header = tar::Header::new_gnu();
    header.set_mode(0o644);
    header.set_size(script.len() as u64);
    archive.append_data(&mut header, "train.py", script.as_bytes()).unwrap();
    archive.into_inner().unwrap().finish().unwrap()
}

async fn put_source(world: &TestWorld, key: &str, script: &str) {
    let body = ByteStream::from_bytes(Bytes::from(source(script)));
    let input =
        PutObjectInput { bucket: BUCKET.into(), key: key.into(), body: Some(body), ..Default::default() };
    world.call::<PutObject>(input).await.unwrap();
}

fn script_mode(key: &str, more: Value) -> Value {
    let mut all = json!({
        "HyperParameters": {
            "sagemaker_submit_directory": format!("s3://{BUCKET}/{key}"),
            "sagemaker_program": "\"train.py\"",
            "sagemaker_container_log_level": "20",
            "epochs": "3",
        },
        "InputDataConfig": [{ "ChannelName": "train", "DataSource": { "S3DataSource": {
            "S3DataType": "S3Prefix", "S3Uri": format!("s3://{BUCKET}/data/train"),
            "S3DataDistributionType": "FullyReplicated" } } }],
    });
    merge(&mut all, more);
    all
}

#[tokio::test(flavor = "multi_thread")]
async fn a_script_is_trained_and_its_model_uploaded() {
    let (world, role) = world().await;
    put(&world, "data/train/rows.csv", "1,2\n").await;
    let script = r#"
import json, os, sys
assert sys.argv[1:] == ["--epochs", "3"], sys.argv
assert os.getcwd() == "/opt/ml/code" and os.environ["SM_CHANNEL_TRAIN"] == "/opt/ml/input/data/train"
rows = open(os.environ["SM_CHANNEL_TRAIN"] + "/rows.csv").read()
assert json.load(open("/opt/ml/input/config/hyperparameters.json"))["epochs"] == "3"
for epoch in range(3):
    print("epoch %d accuracy=%.2f;" % (epoch, 0.5 + epoch / 10))
open("/opt/ml/model/model.json", "w").write(json.dumps({"rows": rows}))
open(os.environ["SM_OUTPUT_DATA_DIR"] + "/history.txt", "w").write("h")
"#;
    put_source(&world, "code/sourcedir.tar.gz", script).await;
    let metrics = json!({ "AlgorithmSpecification": { "MetricDefinitions": [
        { "Name": "accuracy", "Regex": "accuracy=([0-9.]+);" } ] } });
    let input = training("t-one", &role, script_mode("code/sourcedir.tar.gz", metrics));
    world.call::<CreateTrainingJob>(input).await.unwrap();
    let job = trained(&world, "t-one").await;
    assert_eq!(job.training_job_status, Some(TrainingJobStatus::Completed), "{:?}", job.failure_reason);
    let artifacts = job.model_artifacts.unwrap().s3_model_artifacts;
    assert_eq!(artifacts, Some(format!("s3://{BUCKET}/t-one/output/model.tar.gz")));
    assert_eq!(keys(&world, "t-one/").await, ["t-one/output/model.tar.gz", "t-one/output/output.tar.gz"]);
    let model = get(&world, "t-one/output/model.tar.gz").await;
    let mut archive = tar::Archive::new(flate2::read::GzDecoder::new(model.as_slice()));
    let names: Vec<String> = archive
        .entries()
        .unwrap()
        .map(|entry| entry.unwrap().path().unwrap().display().to_string())
        .collect();
    assert_eq!(names, ["model.json"]);
    let transitions = job.secondary_status_transitions.unwrap();
    let statuses: Vec<&str> = transitions.iter().map(|t| t.status.unwrap().as_str()).collect();
    assert_eq!(statuses, ["Starting", "Downloading", "Training", "Uploading", "Completed"]);
    assert_eq!(transitions[4].status_message.as_deref(), Some("Training job completed"));
    let metrics = job.final_metric_data_list.unwrap();
    assert_eq!((metrics[0].metric_name.as_deref(), metrics[0].value), (Some("accuracy"), Some(0.7)));
    assert!(job.training_time_in_seconds.unwrap() >= 1);
    let text = log(&world, TRAINING, "t-one").await;
    assert!(text.contains("Invoking script with the following command:\n\n"), "{text}");
    assert!(text.contains("epoch 2 accuracy=0.70;\n"), "{text}");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_script_that_fails_says_so_as_the_toolkit_does() {
    let (world, role) = world().await;
    put(&world, "data/train/rows.csv", "1,2\n").await;
    put_source(&world, "code/bad.tar.gz", "def fit():\n    raise KeyError('income')\nfit()\n").await;
    let input = training("t-bad", &role, script_mode("code/bad.tar.gz", json!({})));
    world.call::<CreateTrainingJob>(input).await.unwrap();
    let job = trained(&world, "t-bad").await;
    assert_eq!(job.training_job_status, Some(TrainingJobStatus::Failed));
    assert_eq!(job.secondary_status, Some(SecondaryStatus::Failed));
    let reason = job.failure_reason.unwrap();
    let head = "AlgorithmError: ExecuteUserScriptError:\nExitCode 1\nErrorMessage \"Traceback (most recent call last)";
    assert!(reason.starts_with(head), "{reason}");
    assert!(
        reason.contains("KeyError: 'income'\"\nCommand \"") && reason.ends_with("exit code: 1"),
        "{reason}"
    );
    assert!(keys(&world, "t-bad/").await.is_empty(), "it left nothing");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_training_job_that_is_stopped_keeps_what_it_has() {
    let (world, role) = world().await;
    let script = r#"
import signal, sys, time
def stop(*_):
    open("/opt/ml/model/partial", "w").write("p")
    sys.exit(0)
signal.signal(signal.SIGTERM, stop)
print("ready")
time.sleep(60)
"#;
    let entry = json!({ "AlgorithmSpecification": { "ContainerEntrypoint": ["python3", "-c", script] } });
    world.call::<CreateTrainingJob>(training("t-stop", &role, entry)).await.unwrap();
    until_log(&world, TRAINING, "t-stop", "ready").await;
    let stop = || StopTrainingJobInput { training_job_name: "t-stop".into() };
    world.call::<StopTrainingJob>(stop()).await.unwrap();
    let job = trained(&world, "t-stop").await;
    assert_eq!(job.training_job_status, Some(TrainingJobStatus::Stopped));
    assert_eq!(job.secondary_status, Some(SecondaryStatus::Stopped));
    assert_eq!(keys(&world, "t-stop/").await, ["t-stop/output/model.tar.gz"]);
    let error = world.call::<StopTrainingJob>(stop()).await.unwrap_err();
    assert_eq!(error.message(), "The request was rejected because the training job is in status Stopped.");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_process_goes_on_while_no_server_does_and_is_adopted() {
    let (world, role) = world().await;
    let script = format!(
        "{WAIT}\nopen('/opt/ml/model/runs', 'a').write('x')\nprint('begun')\nwait()\nprint('ended')\n"
    );
    let entry = json!({ "AlgorithmSpecification": { "ContainerEntrypoint": ["python3", "-c", script] } });
    world.call::<CreateTrainingJob>(training("t-on", &role, entry)).await.unwrap();
    until_log(&world, TRAINING, "t-on", "begun").await;
    let ml = waiting(&world).await;
    let world = world.reopen().await;
    let_go(&ml);
    let job = trained(&world, "t-on").await;
    assert_eq!(job.training_job_status, Some(TrainingJobStatus::Completed), "{:?}", job.failure_reason);
    assert_eq!(log(&world, TRAINING, "t-on").await, "begun\nended\n");
    let model = get(&world, "t-on/output/model.tar.gz").await;
    let mut archive = tar::Archive::new(flate2::read::GzDecoder::new(model.as_slice()));
    let mut runs = String::new();
    std::io::Read::read_to_string(&mut archive.entries().unwrap().next().unwrap().unwrap(), &mut runs)
        .unwrap();
    assert_eq!(runs, "x", "the process ran once");
}

#[tokio::test(flavor = "multi_thread")]
async fn what_is_refused_is_refused_in_the_words_of_aws() {
    let (world, role) = world().await;
    let create = |input| world.call::<CreateProcessingJob>(input);
    let check = |result: Result<_, OpError>, code: &str, part: &str| {
        let error = result.map(|_: aws::sagemaker::CreateProcessingJobOutput| ()).unwrap_err();
        assert_eq!(error.code(), code, "{error}");
        assert!(error.message().contains(part), "{error}");
    };
    let image = json!({ "AppSpecification": { "ImageUri": "me/special:1" } });
    check(
        create(processing("x", &role, "pass", image)).await,
        "ValidationException",
        "no environment for the image me/special:1",
    );
    let nobody = format!("arn:aws:iam::{TOOLS}:role/nobody");
    check(
        create(processing("x", &nobody, "pass", json!({}))).await,
        "ValidationException",
        "Please ensure that the role exists and allows principal 'sagemaker.amazonaws.com' to assume the role.",
    );
    let other = world.service_role("other", "lambda.amazonaws.com", &allow(&["*"], "*")).await;
    check(
        create(processing("x", &other, "pass", json!({}))).await,
        "ValidationException",
        "Could not assume role",
    );
    let two = json!({ "ProcessingResources": { "ClusterConfig": { "InstanceCount": 2 } } });
    check(create(processing("x", &role, "pass", two)).await, "ValidationException", "more than one instance");
    create(processing("once", &role, "pass", json!({}))).await.unwrap();
    check(
        create(processing("Once", &role, "pass", json!({}))).await,
        "ResourceInUse",
        "Job name must be unique",
    );
    let missing = DescribeProcessingJobInput { processing_job_name: "none".into() };
    let error = world.call::<DescribeProcessingJob>(missing).await.unwrap_err();
    assert_eq!(
        (error.code(), error.message()),
        ("ValidationException", "Could not find requested job with name: none")
    );
    let missing = DescribeTrainingJobInput { training_job_name: "none".into() };
    let error = world.call::<DescribeTrainingJob>(missing).await.unwrap_err();
    assert_eq!((error.code(), error.message()), ("ValidationException", "Requested resource not found."));
}

#[tokio::test(flavor = "multi_thread")]
async fn a_job_may_do_what_its_role_may_and_who_makes_it_must_pass_the_role() {
    let (world, role) = world().await;
    put(&world, "data/a", "a").await;
    let poor = world.service_role("poor", "sagemaker.amazonaws.com", &allow(&["logs:*"], "*")).await;
    let inputs = json!({ "ProcessingInputs": [s3_input("data", "data", "/opt/ml/processing/input")] });
    world.call::<CreateProcessingJob>(processing("poor", &poor, "pass", inputs)).await.unwrap();
    let reason = processed(&world, "poor").await.failure_reason.unwrap();
    assert!(reason.starts_with("ClientError: Data download failed:AccessDenied (403)"), "{reason}");
    let cx: Cx = world.cx_allowed("maker", &allow(&["sagemaker:*"], "*")).await;
    let error = cx.call::<CreateProcessingJob>(processing("y", &role, "pass", json!({}))).await.unwrap_err();
    assert_eq!(error.code(), "AccessDeniedException");
    assert!(error.message().contains("iam:PassRole"), "{error}");
    let passes = json!({ "Version": "2012-10-17", "Statement": [
        { "Effect": "Allow", "Action": "sagemaker:*", "Resource": "*" },
        { "Effect": "Allow", "Action": "iam:PassRole", "Resource": role,
          "Condition": { "StringEquals": { "iam:PassedToService": "sagemaker.amazonaws.com" } } },
    ]});
    let cx = world.cx_allowed("passer", &passes.to_string()).await;
    cx.call::<CreateProcessingJob>(processing("y", &role, "pass", json!({}))).await.unwrap();
    assert!(world.call::<iam::GetRole>(iam::GetRoleInput { role_name: "poor".into() }).await.is_ok());
}

#[tokio::test(flavor = "multi_thread")]
async fn lists_filter_sort_and_page() {
    let (world, role) = world().await;
    for (name, script) in [("alpha-1", "pass"), ("beta-1", "raise SystemExit(3)"), ("alpha-2", "pass")] {
        world.call::<CreateProcessingJob>(processing(name, &role, script, json!({}))).await.unwrap();
        processed(&world, name).await;
    }
    let list = async |input: ListProcessingJobsInput| {
        let page = world.call::<ListProcessingJobs>(input).await.unwrap();
        let names: Vec<String> = page
            .processing_job_summaries
            .unwrap()
            .into_iter()
            .filter_map(|summary| summary.processing_job_name)
            .collect();
        (names.join(" "), page.next_token)
    };
    let all = ListProcessingJobsInput::default();
    assert_eq!(list(all.clone()).await.0, "alpha-1 beta-1 alpha-2");
    let descending = ListProcessingJobsInput { sort_order: Some(SortOrder::Descending), ..all.clone() };
    assert_eq!(list(descending).await.0, "alpha-2 beta-1 alpha-1");
    let ascending = ListProcessingJobsInput { sort_order: Some(SortOrder::Ascending), ..all.clone() };
    assert_eq!(list(ascending.clone()).await.0, "alpha-1 beta-1 alpha-2");
    let by_name = ListProcessingJobsInput { sort_by: Some(SortBy::Name), ..ascending.clone() };
    assert_eq!(list(by_name).await.0, "alpha-1 alpha-2 beta-1");
    let by_status = ListProcessingJobsInput { sort_by: Some(SortBy::Status), ..ascending.clone() };
    assert_eq!(list(by_status).await.0, "alpha-1 alpha-2 beta-1");
    let completed = ListProcessingJobsInput {
        name_contains: Some("ALPHA".into()),
        status_equals: Some(ProcessingJobStatus::Completed),
        ..all.clone()
    };
    assert_eq!(list(completed).await.0, "alpha-1 alpha-2");
    let failed = ListProcessingJobsInput { status_equals: Some(ProcessingJobStatus::Failed), ..all.clone() };
    assert_eq!(list(failed).await.0, "beta-1");
    let created = described(&world, "beta-1").await.creation_time;
    let after = ListProcessingJobsInput { creation_time_after: created, ..all.clone() };
    assert_eq!(list(after).await.0, "alpha-2");
    for sort_by in [SortBy::CreationTime, SortBy::Name, SortBy::Status] {
        let mut pages = Vec::new();
        let mut next_token = None;
        loop {
            let page = ListProcessingJobsInput {
                max_results: Some(1),
                sort_by: Some(sort_by),
                next_token: next_token.take(),
                ..all.clone()
            };
            let (names, next) = list(page).await;
            pages.push(names);
            next_token = next;
            if next_token.is_none() {
                break;
            }
        }
        let whole = ListProcessingJobsInput { sort_by: Some(sort_by), ..all.clone() };
        assert_eq!(pages.join(" "), list(whole).await.0, "{sort_by}");
    }
    let none = world.call::<ListTrainingJobs>(ListTrainingJobsInput::default()).await.unwrap();
    assert_eq!(none.training_job_summaries, Some(Vec::new()));
}

#[tokio::test(flavor = "multi_thread")]
async fn tags_are_added_listed_and_deleted() {
    let (world, role) = world().await;
    let input = processing("tagged", &role, "pass", json!({}));
    let arn = world.call::<CreateProcessingJob>(input).await.unwrap().processing_job_arn.unwrap();
    let tag = |key: &str, value: &str| Tag { key: key.into(), value: value.into() };
    let add = |tags| AddTagsInput { resource_arn: arn.clone(), tags };
    world.call::<AddTags>(add(vec![tag("a", "1"), tag("b", "2")])).await.unwrap();
    let all = world.call::<AddTags>(add(vec![tag("a", "3")])).await.unwrap().tags.unwrap();
    assert_eq!(all, [tag("b", "2"), tag("a", "3")]);
    let delete = DeleteTagsInput { resource_arn: arn.clone(), tag_keys: vec!["b".into()] };
    world.call::<DeleteTags>(delete).await.unwrap();
    let list = |arn: &str| ListTagsInput { resource_arn: arn.into(), ..Default::default() };
    assert_eq!(world.call::<ListTags>(list(&arn)).await.unwrap().tags, Some(vec![tag("a", "3")]));
    let error = world.call::<ListTags>(list(&arn.replace("tagged", "none"))).await.unwrap_err();
    assert_eq!(error.code(), "ValidationException");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_stop_ends_a_processing_job() {
    let (world, role) = world().await;
    let script = "import time\nprint('ready')\ntime.sleep(60)";
    world.call::<CreateProcessingJob>(processing("p-stop", &role, script, json!({}))).await.unwrap();
    until_log(&world, PROCESSING, "p-stop", "ready").await;
    let stop = StopProcessingJobInput { processing_job_name: "p-stop".into() };
    world.call::<StopProcessingJob>(stop).await.unwrap();
    let job = processed(&world, "p-stop").await;
    assert_eq!(job.processing_job_status, Some(ProcessingJobStatus::Stopped));
    assert_eq!(job.failure_reason, None);
}

#[tokio::test]
async fn a_model_lives_and_dies_with_its_stack() {
    let (world, role) = world().await;
    put(&world, "j/output/model.tar.gz", "a model").await;
    let cx = world.cx().via("cloudformation.amazonaws.com");
    let model = world.world.registry().resource_type("AWS::SageMaker::Model").unwrap();
    let request = ResourceRequest {
        stack_id: format!("arn:aws:cloudformation:us-east-1:{TOOLS}:stack/st/1"),
        stack_name: "st".into(),
        logical_id: "Model".into(),
        token: "abcdef1234567890".into(),
        stack_tags: Vec::new(),
    };
    let mut properties = json!({
        "ModelName": "Income",
        "ExecutionRoleArn": role,
        "PrimaryContainer": { "Image": "python:3", "ModelDataUrl": format!("s3://{BUCKET}/j/output/model.tar.gz"),
            "Environment": { "A": "b" } },
    });
    let made = model.create(&cx, &request, properties.clone()).await.unwrap();
    assert_eq!(made.id, format!("arn:aws:sagemaker:us-east-1:{TOOLS}:model/income"));
    assert_eq!(made.attributes["ModelName"], "Income");
    let again = model.create(&cx, &request, properties.clone()).await.unwrap();
    assert_eq!(again.id, made.id, "after a crash it is found");
    let describe = || DescribeModelInput { model_name: "Income".into() };
    let shown = world.call::<DescribeModel>(describe()).await.unwrap();
    assert_eq!(shown.primary_container.unwrap().environment.unwrap()["A"], "b");
    let old = properties.clone();
    properties["Tags"] = json!([{ "Key": "team", "Value": "ml" }]);
    model.update(&cx, &request, &made.id, old, properties.clone()).await.unwrap();
    let list = ListTagsInput { resource_arn: made.id.clone(), ..Default::default() };
    let tags = world.call::<ListTags>(list).await.unwrap().tags.unwrap();
    assert!(tags.contains(&Tag { key: "team".into(), value: "ml".into() }), "{tags:?}");
    let models = world.call::<ListModels>(ListModelsInput::default()).await.unwrap().models.unwrap();
    assert_eq!(models.len(), 1);
    for _ in 0..2 {
        model.delete(&cx, &request, &made.id, properties.clone()).await.unwrap();
    }
    let error = world.call::<DescribeModel>(describe()).await.unwrap_err();
    assert_eq!(error.message(), format!("Could not find model \"{}\".", made.id));
}
