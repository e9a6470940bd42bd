//! Endpoints and transform jobs: real processes that answer for a model, on the machine's own Python without packages.

use super::sagemaker::{BUCKET, WAIT, furnished, get, keys, let_go, put, until, waiting, world};
use aws::logs::{FilterLogEvents, FilterLogEventsInput};
use aws::s3::{PutObject, PutObjectInput};
use aws::sagemaker::{
    CreateEndpoint, CreateEndpointConfig, CreateEndpointConfigInput, CreateEndpointInput, CreateModel,
    CreateModelInput, CreateTransformJob, CreateTransformJobInput, DeleteEndpoint, DeleteEndpointInput,
    DescribeEndpoint, DescribeEndpointConfig, DescribeEndpointConfigInput, DescribeEndpointInput,
    DescribeEndpointOutput, DescribeTransformJob, DescribeTransformJobInput, DescribeTransformJobOutput,
    EndpointStatus, ListEndpoints, ListEndpointsInput, ListTransformJobs, ListTransformJobsInput,
    StopTransformJob, StopTransformJobInput, TransformJobStatus, UpdateEndpoint, UpdateEndpointInput,
    UpdateEndpointWeightsAndCapacities, UpdateEndpointWeightsAndCapacitiesInput,
};
use aws::sagemaker_runtime::{InvokeEndpoint, InvokeEndpointInput, InvokeEndpointOutput};
use aws::{ByteStream, Tree};
use bytes::Bytes;
use serde_json::{Value, json};
use services::resource::{Physical, ResourceRequest};
use services::sagemaker::{Flow, jobs_at};
use services::{Cx, OpError, OpResult};
use testkit::{TOOLS, TestWorld, allow};

/// Adds what the model's file says to each number that it is given.
const SCRIPT: &str = r#"
import json, os, sys

def model_fn(model_dir):
    print("loading", flush=True)
    return float(open(os.path.join(model_dir, "offset")).read())

def input_fn(body, content_type):
    if content_type == "text/csv":
        return [float(cell) for line in body.split("\n") for cell in line.split(",")]
    if body == '"die"':
        os._exit(7)
    if body == '"token"':
        return [os.environ["AWS_CONTAINER_AUTHORIZATION_TOKEN"]]
    return json.loads(body)["numbers"]

def predict_fn(numbers, offset):
    return [number if isinstance(number, str) else number + offset for number in numbers]

def output_fn(sums, accept):
    if accept == "text/csv":
        return "\n".join(str(s) for s in sums), accept
    return json.dumps(sums)
"#;

fn archive(files: &[(&str, &[u8])]) -> Vec<u8> {
    let mut archive =
        tar::Builder::new(flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::fast()));
    for (name, text) in files {
        let mut header = tar::Header::new_gnu();
        header.set_mode(0o644);
        header.set_size(text.len() as u64);
        archive.append_data(&mut header, name, *text).unwrap();
    }
    archive.into_inner().unwrap().finish().unwrap()
}

/// A model, of its script and a number.
async fn model(world: &TestWorld, role: &str, name: &str, script: &str, offset: &str) {
    let files = [("offset", offset.as_bytes()), ("code/inference.py", script.as_bytes())];
    model_of(world, role, name, &files).await;
}

async fn model_of(world: &TestWorld, role: &str, name: &str, files: &[(&str, &[u8])]) {
    let bytes = archive(files);
    let body = Some(ByteStream::from_bytes(Bytes::from(bytes)));
    let key = format!("models/{name}.tar.gz");
    let input = PutObjectInput { bucket: BUCKET.into(), key: key.clone(), body, ..Default::default() };
    world.call::<PutObject>(input).await.unwrap();
    let input = json!({
        "ModelName": name, "ExecutionRoleArn": role,
        "PrimaryContainer": { "Image": "python:3", "ModelDataUrl": format!("s3://{BUCKET}/{key}") },
    });
    let input: CreateModelInput = serde_json::from_value(input).unwrap();
    world.call::<CreateModel>(input).await.unwrap();
}

fn config_input(name: &str, variants: &[(&str, &str, f64)]) -> CreateEndpointConfigInput {
    let variants: Vec<Value> = variants
        .iter()
        .map(|(variant, model, weight)| {
            json!({ "VariantName": variant, "ModelName": model, "InstanceType": "ml.m5.large",
                    "InitialInstanceCount": 1, "InitialVariantWeight": weight })
        })
        .collect();
    serde_json::from_value(json!({ "EndpointConfigName": name, "ProductionVariants": variants })).unwrap()
}

async fn config(world: &TestWorld, name: &str, variants: &[(&str, &str, f64)]) {
    world.call::<CreateEndpointConfig>(config_input(name, variants)).await.unwrap();
}

async fn create(world: &TestWorld, name: &str, config: &str) -> OpResult<()> {
    let input = CreateEndpointInput {
        endpoint_name: name.into(),
        endpoint_config_name: config.into(),
        ..Default::default()
    };
    world.call::<CreateEndpoint>(input).await.map(drop)
}

async fn look(world: &TestWorld, name: &str) -> OpResult<DescribeEndpointOutput> {
    world.call::<DescribeEndpoint>(DescribeEndpointInput { endpoint_name: name.into() }).await
}

/// An endpoint that is not on its way to another status any more.
async fn settled(world: &TestWorld, name: &str) -> DescribeEndpointOutput {
    until("the endpoint settles", async || {
        let endpoint = look(world, name).await.unwrap();
        let status = endpoint.endpoint_status.unwrap();
        (!matches!(status, EndpointStatus::Creating | EndpointStatus::Updating)).then_some(endpoint)
    })
    .await
}

async fn gone(world: &TestWorld, name: &str) {
    world.call::<DeleteEndpoint>(DeleteEndpointInput { endpoint_name: name.into() }).await.unwrap();
    until("the endpoint is gone", async || look(world, name).await.err().map(drop)).await;
}

fn question(name: &str, body: &str) -> InvokeEndpointInput {
    InvokeEndpointInput {
        endpoint_name: name.into(),
        body: Bytes::from(body.to_owned()),
        content_type: Some("application/json".into()),
        ..Default::default()
    }
}

async fn asked(world: &TestWorld, name: &str, body: &str) -> OpResult<InvokeEndpointOutput> {
    world.call::<InvokeEndpoint>(question(name, body)).await
}

async fn answer(world: &TestWorld, name: &str, body: &str) -> String {
    let answer = asked(world, name, body).await.unwrap();
    String::from_utf8(answer.body.unwrap().to_vec()).unwrap()
}

const NUMBERS: &str = r#"{"numbers": [1, 2]}"#;

async fn log(world: &TestWorld, group: &str) -> String {
    let (mut all, mut next_token) = (String::new(), None);
    loop {
        let input =
            FilterLogEventsInput { log_group_name: Some(group.into()), next_token, ..Default::default() };
        // The group is made with its first stream.
        let Ok(page) = world.call::<FilterLogEvents>(input).await else { return all };
        all.extend(page.events.unwrap_or_default().into_iter().filter_map(|event| event.message));
        next_token = page.next_token;
        if next_token.is_none() {
            return all;
        }
    }
}

async fn until_log(world: &TestWorld, group: &str, part: &str) {
    until(&format!("{part:?} is in the log"), async || log(world, group).await.contains(part).then_some(()))
        .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn an_endpoint_answers_for_its_variants_until_it_is_deleted() {
    let (world, role) = world().await;
    model(&world, &role, "one", SCRIPT, "10").await;
    model(&world, &role, "two", SCRIPT, "20").await;
    config(&world, "both", &[("A", "one", 1.0), ("B", "two", 0.0)]).await;
    create(&world, "Sums", "both").await.unwrap();
    let made = look(&world, "sums").await.unwrap();
    assert_eq!(
        (made.endpoint_status, made.endpoint_config_name.as_deref()),
        (Some(EndpointStatus::Creating), Some("both"))
    );
    let made = settled(&world, "Sums").await;
    assert_eq!(made.endpoint_status, Some(EndpointStatus::InService), "{:?}", made.failure_reason);
    assert_eq!(made.endpoint_arn.unwrap(), format!("arn:aws:sagemaker:us-east-1:{TOOLS}:endpoint/sums"));
    let variants = made.production_variants.unwrap();
    let shown: Vec<_> =
        variants.iter().map(|v| (v.variant_name.as_deref().unwrap(), v.current_weight)).collect();
    assert_eq!(shown, [("A", Some(1.0)), ("B", Some(0.0))]);
    let first = asked(&world, "Sums", NUMBERS).await.unwrap();
    assert_eq!(first.invoked_production_variant.as_deref(), Some("A"));
    assert_eq!(first.content_type.as_deref(), Some("application/json"));
    assert_eq!(first.body.unwrap(), "[11.0, 12.0]");
    let to_b = InvokeEndpointInput { target_variant: Some("B".into()), ..question("Sums", NUMBERS) };
    assert_eq!(world.call::<InvokeEndpoint>(to_b).await.unwrap().body.unwrap(), "[21.0, 22.0]");
    let csv = InvokeEndpointInput {
        content_type: Some("text/csv".into()),
        accept: Some("text/csv".into()),
        ..question("Sums", "1,2")
    };
    let csv = world.call::<InvokeEndpoint>(csv).await.unwrap();
    assert_eq!(
        (csv.content_type.as_deref(), csv.body.unwrap()),
        (Some("text/csv"), Bytes::from("11.0\n12.0"))
    );
    let weighed = async |wanted: Value| {
        let input = json!({ "EndpointName": "Sums", "DesiredWeightsAndCapacities": wanted });
        let input: UpdateEndpointWeightsAndCapacitiesInput = serde_json::from_value(input).unwrap();
        world.call::<UpdateEndpointWeightsAndCapacities>(input).await.map(drop)
    };
    for (wanted, why) in [
        (json!([{ "VariantName": "A", "DesiredWeight": 0.0 }]), "must have a positive DesiredWeight"),
        (json!([{ "VariantName": "A", "DesiredInstanceCount": 0 }]), "DesiredInstanceCount other than one"),
        (json!([{ "VariantName": "A", "DesiredInstanceCount": 2 }]), "DesiredInstanceCount other than one"),
        (json!([{ "VariantName": "C", "DesiredWeight": 1.0 }]), "not present within endpoint"),
    ] {
        let refused = weighed(wanted).await.unwrap_err();
        assert!(refused.message().contains(why), "{}", refused.message());
    }
    let weights = json!([
        { "VariantName": "A", "DesiredWeight": 0.0, "DesiredInstanceCount": 1 },
        { "VariantName": "B", "DesiredWeight": 2.0 } ]);
    weighed(weights).await.unwrap();
    assert_eq!(answer(&world, "Sums", NUMBERS).await, "[21.0, 22.0]");
    until_log(&world, "/aws/sagemaker/Endpoints/Sums", "loading\n").await;
    until_log(&world, "/aws/sagemaker/Endpoints/Sums", "POST /invocations").await;
    gone(&world, "Sums").await;
    let error = asked(&world, "Sums", NUMBERS).await.unwrap_err();
    assert_eq!(
        (error.code(), error.message()),
        ("ValidationError", format!("Endpoint Sums of account {TOOLS} not found.").as_str())
    );
    let none = world.call::<ListEndpoints>(ListEndpointsInput::default()).await.unwrap();
    assert_eq!(none.endpoints, Some(Vec::new()));
    // Its name is free again.
    create(&world, "Sums", "both").await.unwrap();
    assert_eq!(settled(&world, "Sums").await.endpoint_status, Some(EndpointStatus::InService));
    gone(&world, "Sums").await;
}

#[tokio::test(flavor = "multi_thread")]
async fn each_variant_has_the_credentials_of_its_own_model() {
    let (world, role) = world().await;
    let other = world.service_role("other", "sagemaker.amazonaws.com", &allow(&["*"], "*")).await;
    model(&world, &role, "one", SCRIPT, "10").await;
    model(&world, &other, "two", SCRIPT, "20").await;
    config(&world, "both", &[("A", "one", 1.0), ("B", "two", 1.0)]).await;
    create(&world, "e", "both").await.unwrap();
    assert_eq!(settled(&world, "e").await.endpoint_status, Some(EndpointStatus::InService));
    let token = async |variant: &str| {
        let input =
            InvokeEndpointInput { target_variant: Some(variant.into()), ..question("e", "\"token\"") };
        let body = world.call::<InvokeEndpoint>(input).await.unwrap().body.unwrap();
        serde_json::from_slice::<Vec<String>>(&body).unwrap().remove(0)
    };
    let given = async |token: &str| {
        let given = services::jobs::container_credentials(&world.world, token).await.unwrap();
        let text = |member: &str| given[member].as_str().unwrap().to_owned();
        (text("RoleArn"), text("AccessKeyId"))
    };
    let (a, b) = (token("A").await, token("B").await);
    let (to_a, to_b, again) = (given(&a).await, given(&b).await, given(&a).await);
    assert_eq!((&to_a.0, &to_b.0), (&role, &other));
    assert_ne!(to_a.1, to_b.1, "keys of the other role");
    assert_eq!(to_a, again, "they are kept");
    // A process that is started again has the token of the one before: one is hidden for all of a deployment.
    let input = InvokeEndpointInput { target_variant: Some("A".into()), ..question("e", "\"die\"") };
    assert_eq!(world.call::<InvokeEndpoint>(input).await.unwrap_err().code(), "ModelError");
    let ready = InvokeEndpointInput { target_variant: Some("A".into()), ..question("e", NUMBERS) };
    until("it answers again", async || world.call::<InvokeEndpoint>(ready.clone()).await.ok().map(drop))
        .await;
    assert_eq!(token("A").await, a);
    gone(&world, "e").await;
}

#[tokio::test(flavor = "multi_thread")]
async fn the_code_of_a_model_brings_its_packages() {
    let (world, role) = world().await;
    // A wheel is an archive of a module and of what pip wants to know of it.
    let mut wheel = zip::ZipWriter::new(std::io::Cursor::new(Vec::new()));
    for (name, text) in [
        ("sums.py", "def more(n):\n    return n + 1000\n"),
        ("sums-1.0.dist-info/METADATA", "Metadata-Version: 2.1\nName: sums\nVersion: 1.0\n"),
        ("sums-1.0.dist-info/WHEEL", "Wheel-Version: 1.0\nRoot-Is-Purelib: true\nTag: py3-none-any\n"),
        ("sums-1.0.dist-info/RECORD", ""),
    ] {
        wheel.start_file(name, zip::write::SimpleFileOptions::default()).unwrap();
        std::io::Write::write_all(&mut wheel, text.as_bytes()).unwrap();
    }
    let wheel = wheel.finish().unwrap().into_inner();
    let script = "import json, sums\ndef model_fn(d):\n    return 0\n\
                  def transform_fn(m, body, kind, accept):\n    return json.dumps(sums.more(json.loads(body))), accept\n";
    let requirements = "--no-index\n/opt/ml/model/code/sums-1.0-py3-none-any.whl\n";
    model_of(
        &world,
        &role,
        "m",
        &[
            ("code/inference.py", script.as_bytes()),
            ("code/requirements.txt", requirements.as_bytes()),
            ("code/sums-1.0-py3-none-any.whl", &wheel),
        ],
    )
    .await;
    config(&world, "c", &[("A", "m", 1.0)]).await;
    create(&world, "e", "c").await.unwrap();
    let made = settled(&world, "e").await;
    assert_eq!(made.endpoint_status, Some(EndpointStatus::InService), "{:?}", made.failure_reason);
    assert_eq!(answer(&world, "e", "7").await, "1007");
    gone(&world, "e").await;
}

#[tokio::test(flavor = "multi_thread")]
async fn what_goes_wrong_in_a_model_is_told() {
    let (world, role) = world().await;
    model(&world, &role, "one", SCRIPT, "10").await;
    config(&world, "c", &[("AllTraffic", "one", 1.0)]).await;
    create(&world, "e", "c").await.unwrap();
    assert_eq!(settled(&world, "e").await.endpoint_status, Some(EndpointStatus::InService));
    let OpError::Aws(error) = asked(&world, "e", r#"{"numbers": 3}"#).await.unwrap_err() else {
        panic!("it is the model's")
    };
    assert_eq!((error.code.as_ref(), error.status), ("ModelError", 424));
    let begins = "Received server error (500) from primary with message \"TypeError: 'int' object is not iterable\". See https://";
    assert!(error.message.starts_with(begins), "{}", error.message);
    let code = error.members.iter().find(|(name, _)| *name == "OriginalStatusCode");
    assert!(matches!(code, Some((_, Tree::Integer(500)))), "{code:?}");
    let to_none = InvokeEndpointInput { target_variant: Some("B".into()), ..question("e", NUMBERS) };
    assert_eq!(world.call::<InvokeEndpoint>(to_none).await.unwrap_err().code(), "ValidationError");
    // A process that ends is started again, and so is one whose server was killed found again.
    let died = asked(&world, "e", "\"die\"").await.unwrap_err();
    assert_eq!(died.code(), "ModelError");
    // A request may still reach the process that is just ending.
    until("it answers again", async || asked(&world, "e", NUMBERS).await.ok().map(drop)).await;
    assert_eq!(answer(&world, "e", NUMBERS).await, "[11.0, 12.0]");
    let loaded =
        async |world: &TestWorld| log(world, "/aws/sagemaker/Endpoints/e").await.matches("loading\n").count();
    until("it has loaded again", async || (loaded(&world).await >= 2).then_some(())).await;
    let world = world.reopen().await;
    assert_eq!(answer(&world, "e", NUMBERS).await, "[11.0, 12.0]");
    assert_eq!(look(&world, "e").await.unwrap().endpoint_status, Some(EndpointStatus::InService));
    assert_eq!(loaded(&world).await, 2, "the process went on");
    let denied = world.cx_allowed("other", &allow(&["sagemaker:DescribeEndpoint"], "*")).await;
    let error = denied.call::<InvokeEndpoint>(question("e", NUMBERS)).await.unwrap_err();
    assert_eq!(error.code(), "AccessDeniedException");
    gone(&world, "e").await;
}

#[tokio::test(flavor = "multi_thread")]
async fn an_endpoint_that_can_not_answer_fails_with_its_last_words_and_an_update_goes_back() {
    let (world, role) = world().await;
    model(&world, &role, "good", SCRIPT, "10").await;
    model(&world, &role, "better", SCRIPT, "30").await;
    model(&world, &role, "bad", "import nothing_of_that_name", "0").await;
    let slowly = format!("{WAIT}\nwait()\nimport nothing_of_that_name");
    model(&world, &role, "slowly", &slowly, "0").await;
    for name in ["good", "better", "bad", "slowly"] {
        config(&world, name, &[("AllTraffic", name, 1.0)]).await;
    }
    create(&world, "fails", "bad").await.unwrap();
    let failed = settled(&world, "fails").await;
    assert_eq!(failed.endpoint_status, Some(EndpointStatus::Failed));
    let reason = failed.failure_reason.unwrap();
    let begins =
        "The primary container for production variant AllTraffic did not pass the ping health check.";
    assert!(
        reason.starts_with(begins) && reason.contains("No module named 'nothing_of_that_name'"),
        "{reason}"
    );
    gone(&world, "fails").await;
    create(&world, "e", "good").await.unwrap();
    assert_eq!(settled(&world, "e").await.endpoint_status, Some(EndpointStatus::InService));
    let update = |config: &str| UpdateEndpointInput {
        endpoint_name: "e".into(),
        endpoint_config_name: config.into(),
        ..Default::default()
    };
    world.call::<UpdateEndpoint>(update("slowly")).await.unwrap();
    let ml = waiting(&world).await;
    let busy = world.call::<UpdateEndpoint>(update("better")).await.unwrap_err();
    assert!(busy.message().starts_with("Cannot update in-progress endpoint \"arn:"), "{}", busy.message());
    assert_eq!(answer(&world, "e", NUMBERS).await, "[11.0, 12.0]");
    let_go(&ml);
    let back = settled(&world, "e").await;
    assert_eq!(
        (back.endpoint_status, back.endpoint_config_name.as_deref()),
        (Some(EndpointStatus::InService), Some("good"))
    );
    assert!(back.failure_reason.unwrap().contains("nothing_of_that_name"));
    world.call::<UpdateEndpoint>(update("better")).await.unwrap();
    let better = settled(&world, "e").await;
    assert_eq!((better.endpoint_config_name.as_deref(), better.failure_reason), (Some("better"), None));
    assert_eq!(answer(&world, "e", NUMBERS).await, "[31.0, 32.0]");
    gone(&world, "e").await;
}

#[tokio::test]
async fn what_is_refused_of_endpoints_is_refused_in_the_words_of_aws() {
    let (world, role) = world().await;
    model(&world, &role, "m", SCRIPT, "1").await;
    let arn = |rest: &str| format!("arn:aws:sagemaker:us-east-1:{TOOLS}:{rest}");
    let refused = async |input: CreateEndpointConfigInput| {
        world.call::<CreateEndpointConfig>(input).await.unwrap_err().message().to_owned()
    };
    let unknown = refused(config_input("c", &[("A", "none", 1.0)])).await;
    assert_eq!(unknown, format!("Could not find model \"{}\".", arn("model/none")));
    let mut captured = config_input("c", &[("A", "m", 1.0)]);
    captured.data_capture_config =
        Some(aws::sagemaker::DataCaptureConfig { enable_capture: Some(true), ..Default::default() });
    assert!(refused(captured).await.contains("DataCaptureConfig"));
    let mut two = config_input("c", &[("A", "m", 1.0)]);
    two.production_variants[0].initial_instance_count = Some(2);
    assert!(refused(two).await.contains("more than one instance"));
    config(&world, "c", &[("A", "m", 1.0)]).await;
    let again = refused(config_input("C", &[("A", "m", 1.0)])).await;
    assert_eq!(
        again,
        format!("Cannot create already existing endpoint configuration \"{}\".", arn("endpoint-config/c"))
    );
    let none = create(&world, "e", "none").await.unwrap_err();
    assert_eq!(
        none.message(),
        format!("Could not find endpoint configuration \"{}\".", arn("endpoint-config/none"))
    );
    let none = look(&world, "none").await.unwrap_err();
    assert_eq!(none.message(), format!("Could not find endpoint \"{}\".", arn("endpoint/none")));
}

fn transform(name: &str, input: Value, output: Value, more: Value) -> CreateTransformJobInput {
    let mut job = json!({
        "TransformJobName": name, "ModelName": "m",
        "TransformInput": { "DataSource": { "S3DataSource": { "S3DataType": "S3Prefix",
            "S3Uri": format!("s3://{BUCKET}/in/") } }, "ContentType": "text/csv" },
        "TransformOutput": { "S3OutputPath": format!("s3://{BUCKET}/{name}"), "Accept": "text/csv" },
        "TransformResources": { "InstanceType": "ml.m5.large", "InstanceCount": 1 },
    });
    for (part, members) in [("TransformInput", input), ("TransformOutput", output)] {
        for (member, value) in members.as_object().unwrap() {
            job[part][member] = value.clone();
        }
    }
    for (member, value) in more.as_object().unwrap() {
        job[member] = value.clone();
    }
    serde_json::from_value(job).unwrap()
}

async fn transformed(world: &TestWorld, name: &str) -> DescribeTransformJobOutput {
    until("the transform job ends", async || {
        let input = DescribeTransformJobInput { transform_job_name: name.into() };
        let job = world.call::<DescribeTransformJob>(input).await.unwrap();
        let status = job.transform_job_status.unwrap();
        (!matches!(status, TransformJobStatus::InProgress | TransformJobStatus::Stopping)).then_some(job)
    })
    .await
}

async fn text(world: &TestWorld, key: &str) -> String {
    String::from_utf8(get(world, key).await).unwrap()
}

#[tokio::test(flavor = "multi_thread")]
async fn a_transform_job_answers_for_every_object() {
    let (world, role) = world().await;
    model(&world, &role, "m", SCRIPT, "10").await;
    put(&world, "in/a.csv", "1\n2\n3\n").await;
    put(&world, "in/sub/b.csv", "4").await;
    let by_line = json!({ "SplitType": "Line" });
    let single = json!({ "BatchStrategy": "SingleRecord", "MaxConcurrentTransforms": 2 });
    let lines = transform("lines", by_line.clone(), json!({ "AssembleWith": "Line" }), single);
    world.call::<CreateTransformJob>(lines).await.unwrap();
    let job = transformed(&world, "lines").await;
    assert_eq!(job.transform_job_status, Some(TransformJobStatus::Completed), "{:?}", job.failure_reason);
    assert!(job.transform_start_time.is_some() && job.transform_end_time.is_some());
    assert_eq!(keys(&world, "lines/").await, ["lines/a.csv.out", "lines/sub/b.csv.out"]);
    assert_eq!(text(&world, "lines/a.csv.out").await, "11.0\n12.0\n13.0\n");
    assert_eq!(text(&world, "lines/sub/b.csv.out").await, "14.0\n");
    for (flow, place) in [(Flow::Input, "in/"), (Flow::Input, "models/m.tar.gz"), (Flow::Output, "lines")] {
        let (found, _) = jobs_at(&world.cx(), flow, &format!("s3://{BUCKET}/{place}")).await.unwrap();
        let arns: Vec<&str> = found.iter().map(|data| data.job_arn.as_str()).collect();
        assert_eq!(arns, [format!("arn:aws:sagemaker:us-east-1:{TOOLS}:transform-job/lines")], "{place}");
    }
    let many = transform("many", by_line, json!({}), json!({ "BatchStrategy": "MultiRecord" }));
    world.call::<CreateTransformJob>(many).await.unwrap();
    assert_eq!(transformed(&world, "many").await.transform_job_status, Some(TransformJobStatus::Completed));
    assert_eq!(text(&world, "many/a.csv.out").await, "11.0\n12.0\n13.0");
    // An object that can't be answered for fails the job, and the others are answered for.
    put(&world, "in/c.csv", "x").await;
    let input = json!({ "DataSource": { "S3DataSource": { "S3DataType": "S3Prefix", "S3Uri": format!("s3://{BUCKET}/in") } },
                        "SplitType": "Line" });
    let retries = json!({ "ModelClientConfig": { "InvocationsMaxRetries": 0 } });
    world.call::<CreateTransformJob>(transform("bad", input, json!({}), retries)).await.unwrap();
    let job = transformed(&world, "bad").await;
    assert_eq!(job.transform_job_status, Some(TransformJobStatus::Failed));
    let reason = job.failure_reason.unwrap();
    assert!(reason.contains("in/c.csv: the model answered 500: ValueError"), "{reason}");
    assert_eq!(keys(&world, "bad/").await, ["bad/in/a.csv.out", "bad/in/sub/b.csv.out"]);
    let page = world.call::<ListTransformJobs>(ListTransformJobsInput::default()).await.unwrap();
    let names = page.transform_job_summaries.unwrap().into_iter().filter_map(|job| job.transform_job_name);
    assert_eq!(names.collect::<Vec<_>>(), ["bad", "many", "lines"]);
    let said = log(&world, "/aws/sagemaker/TransformJobs").await;
    assert!(said.contains("loading\n"), "{said}");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_transform_job_is_stopped_adopted_and_fails_with_its_model() {
    let (world, role) = world().await;
    let slow = format!(
        "{WAIT}\ndef model_fn(d):\n    print('loading', flush=True)\n    return 1\n\
         def transform_fn(m, body, kind, accept):\n    print('asked', flush=True)\n    wait()\n    return body, accept\n"
    );
    model(&world, &role, "m", &slow, "10").await;
    put(&world, "in/a.csv", "1").await;
    world.call::<CreateTransformJob>(transform("on", json!({}), json!({}), json!({}))).await.unwrap();
    let ml = waiting(&world).await;
    let world = world.reopen().await;
    let times = async |word: &str| log(&world, "/aws/sagemaker/TransformJobs").await.matches(word).count();
    until("the next server asks again", async || (times("asked").await == 2).then_some(())).await;
    let_go(&ml);
    let job = transformed(&world, "on").await;
    assert_eq!(job.transform_job_status, Some(TransformJobStatus::Completed), "{:?}", job.failure_reason);
    assert_eq!(text(&world, "on/a.csv.out").await, "1");
    assert_eq!(times("loading").await, 1, "the process went on");
    world.call::<CreateTransformJob>(transform("stop", json!({}), json!({}), json!({}))).await.unwrap();
    waiting(&world).await;
    world
        .call::<StopTransformJob>(StopTransformJobInput { transform_job_name: "stop".into() })
        .await
        .unwrap();
    assert_eq!(transformed(&world, "stop").await.transform_job_status, Some(TransformJobStatus::Stopped));
    assert_eq!(keys(&world, "stop/").await, Vec::<String>::new());
    model(&world, &role, "broken", "raise SystemExit('no such luck')", "10").await;
    let broken = transform("broken", json!({}), json!({}), json!({ "ModelName": "broken" }));
    world.call::<CreateTransformJob>(broken).await.unwrap();
    let job = transformed(&world, "broken").await;
    assert_eq!(job.transform_job_status, Some(TransformJobStatus::Failed));
    assert!(job.failure_reason.as_deref().unwrap().contains("no such luck"), "{:?}", job.failure_reason);
}

/// The server goes when all is asked and put, and the model's process ends before the next server is there.
#[tokio::test(flavor = "multi_thread")]
async fn a_transform_job_that_has_asked_everything_is_done() {
    let (world, role) = world().await;
    let slow = format!(
        "{WAIT}\nimport os, signal\ndef end(*_):\n    wait()\n    os._exit(0)\n\
         def model_fn(d):\n    signal.signal(signal.SIGTERM, end)\n    return 1\n\
         def transform_fn(m, body, kind, accept):\n    return body, accept\n"
    );
    model(&world, &role, "m", &slow, "10").await;
    put(&world, "in/a.csv", "1").await;
    world.call::<CreateTransformJob>(transform("on", json!({}), json!({}), json!({}))).await.unwrap();
    // It is told to end once its answers are put, and that is noted.
    let ml = waiting(&world).await;
    assert_eq!(keys(&world, "on/").await, ["on/a.csv.out"]);
    assert!(ml.with_file_name("asked.json").exists());
    let runs = world.world.store().directory().runs();
    let closed = world.close().await;
    let_go(&ml);
    until("the process has ended", async || {
        let mut all = std::fs::read_dir(&runs).unwrap().flatten();
        all.any(|run| run.path().join("exit").exists()).then_some(())
    })
    .await;
    let world = closed.open(services::all());
    let job = transformed(&world, "on").await;
    assert_eq!(job.transform_job_status, Some(TransformJobStatus::Completed), "{:?}", job.failure_reason);
}

/// The first time, the model ends as our server does that finds its port taken.
#[tokio::test(flavor = "multi_thread")]
async fn a_transform_job_whose_port_is_taken_begins_again() {
    let (world, role) = world().await;
    let script = "import os\nprint('first' if not os.path.exists('/opt/ml/was-here') else 'second', flush=True)\n\
                  def model_fn(d):\n    if not os.path.exists('/opt/ml/was-here'):\n        open('/opt/ml/was-here', 'w').close()\n        \
                  os._exit(218)\n    return 1\n\
                  def transform_fn(m, body, kind, accept):\n    return body, accept\n";
    model(&world, &role, "m", script, "10").await;
    put(&world, "in/a.csv", "1").await;
    world.call::<CreateTransformJob>(transform("on", json!({}), json!({}), json!({}))).await.unwrap();
    let job = transformed(&world, "on").await;
    assert_eq!(job.transform_job_status, Some(TransformJobStatus::Completed), "{:?}", job.failure_reason);
    assert_eq!(text(&world, "on/a.csv.out").await, "1");
    let said = log(&world, "/aws/sagemaker/TransformJobs").await;
    assert!(said.starts_with("first\nsecond\n"), "{said}");
}

/// Numbered lines of 10,000 characters, with no zero among them.
fn check_lines(log: &str, count: usize) {
    let lines: Vec<&str> = log.lines().filter(|line| line.starts_with("line ")).collect();
    assert_eq!(lines.len(), count);
    for (number, line) in lines.iter().enumerate() {
        assert_eq!(*line, format!("line {number} {}", "x".repeat(10_000)));
    }
    assert!(!log.contains('\0'));
}

#[tokio::test(flavor = "multi_thread")]
async fn what_an_endpoint_says_is_given_back_to_the_disk_and_kept_in_its_log() {
    use std::os::unix::fs::MetadataExt;
    let of_sagemaker =
        |service: &services::Service| service.info.service_id == aws::sagemaker::SERVICE.service_id;
    let mut all: Vec<_> = services::all().into_iter().filter(|service| !of_sagemaker(service)).collect();
    all.push(services::sagemaker::service_releasing(std::time::Duration::from_millis(50)));
    let (world, role) = furnished(TestWorld::with(all, true)).await;
    let talks = "def model_fn(d):\n    for n in range(300):\n        print('line', n, 'x' * 10000, flush=True)\n    return 1\n\
                 def transform_fn(m, body, kind, accept):\n    print('asked', flush=True)\n    return body, accept\n";
    model(&world, &role, "m", talks, "10").await;
    config(&world, "c", &[("A", "m", 1.0)]).await;
    create(&world, "e", "c").await.unwrap();
    let made = settled(&world, "e").await;
    assert_eq!(made.endpoint_status, Some(EndpointStatus::InService), "{:?}", made.failure_reason);
    let runs = world.world.store().directory().runs();
    until("its output is given back", async || {
        let outputs = std::fs::read_dir(&runs).unwrap().flatten().map(|run| run.path().join("stdout"));
        let mut shown = outputs.filter_map(|path| std::fs::metadata(path).ok());
        shown.any(|shown| shown.len() > 3_000_000 && shown.blocks() * 512 < 500_000).then_some(())
    })
    .await;
    assert_eq!(answer(&world, "e", "1").await, "1");
    until_log(&world, "/aws/sagemaker/Endpoints/e", "asked").await;
    check_lines(&log(&world, "/aws/sagemaker/Endpoints/e").await, 300);
    gone(&world, "e").await;
}

fn request(logical_id: &str) -> ResourceRequest {
    ResourceRequest {
        stack_id: format!("arn:aws:cloudformation:us-east-1:{TOOLS}:stack/st/1"),
        stack_name: "st".into(),
        logical_id: logical_id.into(),
        token: format!("abcdef123456{logical_id}"),
        stack_tags: Vec::new(),
    }
}

/// What an update says of a resource that stays is what was said of it when it was made.
fn check_kept(made: &Physical, updated: &Physical) {
    assert_eq!(updated.id, made.id);
    for (name, value) in &updated.attributes {
        assert_eq!(made.attributes.get(name), Some(value), "{name}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn an_endpoint_lives_and_dies_with_its_stack() {
    let (world, role) = world().await;
    model(&world, &role, "one", SCRIPT, "10").await;
    model(&world, &role, "two", SCRIPT, "20").await;
    let cx: Cx = world.cx().via("cloudformation.amazonaws.com");
    let registry = world.world.registry();
    let configs = registry.resource_type("AWS::SageMaker::EndpointConfig").unwrap();
    let endpoints = registry.resource_type("AWS::SageMaker::Endpoint").unwrap();
    let mut names = Vec::new();
    for model in ["one", "two"] {
        let properties = json!({ "ProductionVariants": [{ "VariantName": "A", "ModelName": model,
            "InstanceType": "ml.m5.large", "InitialInstanceCount": 1, "InitialVariantWeight": 1 }] });
        let made = configs.create(&cx, &request(model), properties.clone()).await.unwrap();
        let again = configs.create(&cx, &request(model), properties.clone()).await.unwrap();
        assert_eq!(made.id, again.id, "after a crash it is found");
        let name = made.attributes["EndpointConfigName"].as_str().unwrap();
        assert_ne!(name, name.to_ascii_lowercase(), "the ARN's name is not the one that was given");
        let mut tagged = properties.clone();
        tagged["Tags"] = json!([{ "Key": "team", "Value": "a" }]);
        let updated = configs.update(&cx, &request(model), &made.id, properties, tagged).await.unwrap();
        check_kept(&made, &updated);
        names.push(made.attributes["EndpointConfigName"].as_str().unwrap().to_owned());
    }
    let input = DescribeEndpointConfigInput { endpoint_config_name: names[0].clone() };
    let shown = world.call::<DescribeEndpointConfig>(input).await.unwrap().production_variants.unwrap();
    assert_eq!(shown[0].model_name.as_deref(), Some("one"));
    let of = |config: &str| json!({ "EndpointName": "live", "EndpointConfigName": config });
    let made = endpoints.create(&cx, &request("E"), of(&names[0])).await.unwrap();
    assert_eq!(made.attributes["EndpointName"], "live");
    assert_eq!(answer(&world, "live", NUMBERS).await, "[11.0, 12.0]");
    assert_eq!(endpoints.create(&cx, &request("E"), of(&names[0])).await.unwrap().id, made.id);
    let updated = endpoints.update(&cx, &request("E"), &made.id, of(&names[0]), of(&names[1])).await.unwrap();
    check_kept(&made, &updated);
    assert_eq!(answer(&world, "live", NUMBERS).await, "[21.0, 22.0]");
    for _ in 0..2 {
        endpoints.delete(&cx, &request("E"), &made.id, of(&names[1])).await.unwrap();
    }
    assert!(look(&world, "live").await.is_err());
}
