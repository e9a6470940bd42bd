//! A model's lineage, from a pipeline whose state machine prepares data, trains and evaluates, with real jobs.

use crate::connections::{complete, create, executions, repository};
use aws::{cloudformation as cf, codepipeline as cp, s3, sagemaker as sm, stepfunctions as sfn};
use serde_json::{Value, json};
use services::lineage::{DeploymentKind, Lineage, Read, Records};
use services::sagemaker::{Flow, jobs_at, ran, series};
use std::time::Duration;
use testkit::{TestWorld, allow};

const BUCKET: &str = "ml-data";

fn job(resource: &str, name: &str, parameters: Value, next: Option<&str>) -> Value {
    let mut parameters = parameters;
    let kind = if resource.contains("Training") { "TrainingJobName.$" } else { "ProcessingJobName.$" };
    parameters[kind] = json!(format!("States.Format('{name}-{{}}', $.run)"));
    let mut state = json!({
        "Type": "Task", "Resource": format!("arn:aws:states:::sagemaker:{resource}.sync"),
        "Parameters": parameters, "ResultPath": null,
    });
    match next {
        Some(next) => state["Next"] = json!(next),
        None => state["End"] = json!(true),
    }
    state
}

fn processing(role: &str, script: &str, input: Option<&str>, output: &str) -> Value {
    let inputs = input.map(|uri| {
        let key = if uri.starts_with("s3://") { "S3Uri" } else { "S3Uri.$" };
        json!({ "InputName": "data", "S3Input": {
            key: uri, "LocalPath": "/opt/ml/processing/in", "S3DataType": "S3Prefix", "S3InputMode": "File",
            "S3DataDistributionType": "FullyReplicated", "S3CompressionType": "None" } })
    });
    json!({
        "RoleArn": role,
        "AppSpecification": { "ImageUri": "python:3", "ContainerEntrypoint": ["python3", "-c", script] },
        "ProcessingInputs": inputs.into_iter().collect::<Vec<_>>(),
        "ProcessingOutputConfig": { "Outputs": [{ "OutputName": "out", "S3Output": {
            "S3Uri": output, "LocalPath": "/opt/ml/processing/out", "S3UploadMode": "EndOfJob" } }] },
        "ProcessingResources": { "ClusterConfig": {
            "InstanceType": "ml.m5.large", "InstanceCount": 1, "VolumeSizeInGB": 1 } },
        "StoppingCondition": { "MaxRuntimeInSeconds": 60 },
    })
}

fn definition(role: &str) -> String {
    let prepare = "open('/opt/ml/processing/out/a.csv', 'w').write('1')";
    let train = "import time\nfor i in range(5): print(f'auc=0.{i}')\ntime.sleep(4)\nopen('/opt/ml/model/m', 'w').write('m')";
    let evaluate = "open('/opt/ml/processing/out/evaluation.json', 'w').write('{\"auc\": 0.4}')\n\
                    open('/opt/ml/processing/out/encoder.json', 'w').write('{\"n\": 1}')";
    let training = json!({
        "RoleArn": role,
        "AlgorithmSpecification": {
            "TrainingImage": "python:3", "TrainingInputMode": "File",
            "ContainerEntrypoint": ["python3", "-u", "-c", train],
            "MetricDefinitions": [{ "Name": "auc", "Regex": "auc=([0-9.]+)" }],
        },
        "InputDataConfig": [{ "ChannelName": "train", "DataSource": { "S3DataSource": {
            "S3DataType": "S3Prefix", "S3Uri": format!("s3://{BUCKET}/work"), "S3DataDistributionType": "FullyReplicated" } } }],
        "OutputDataConfig": { "S3OutputPath": format!("s3://{BUCKET}/models") },
        "ResourceConfig": { "InstanceType": "ml.m5.large", "InstanceCount": 1, "VolumeSizeInGB": 1 },
        "StoppingCondition": { "MaxRuntimeInSeconds": 60 },
    });
    let model = format!("States.Format('s3://{BUCKET}/models/train-{{}}/output/model.tar.gz', $.run)");
    json!({ "StartAt": "Prepare", "States": {
        "Prepare": job("createProcessingJob", "prepare", processing(role, prepare, None, "s3://ml-data/work/train"), Some("Train")),
        "Train": job("createTrainingJob", "train", training, Some("Evaluate")),
        "Evaluate": job("createProcessingJob", "evaluate", processing(role, evaluate, Some(&model), "s3://ml-data/releases/1/"), None),
    } })
    .to_string()
}

struct Setting {
    world: TestWorld,
    role: String,
    machine: String,
    pipeline_execution: String,
    _repository: tempfile::TempDir,
}

impl Setting {
    async fn make() -> Self {
        let world = TestWorld::in_real_time().with_endpoints();
        for bucket in [BUCKET, "bucket-of-p"] {
            let bucket = s3::CreateBucketInput { bucket: bucket.into(), ..Default::default() };
            world.call::<s3::CreateBucket>(bucket).await.unwrap();
        }
        let services = ["codepipeline", "states", "sagemaker"].map(|name| format!("{name}.amazonaws.com"));
        let trust = json!({ "Version": "2012-10-17", "Statement": [{
            "Effect": "Allow", "Principal": { "Service": services }, "Action": "sts:AssumeRole" }] });
        let role = world.role(testkit::TOOLS, "all", &trust.to_string(), &allow(&["*"], "*")).await;
        let input = sfn::CreateStateMachineInput {
            name: "m".into(),
            definition: definition(&role),
            role_arn: role.clone(),
            ..Default::default()
        };
        let machine = world.call::<sfn::CreateStateMachine>(input).await.unwrap().state_machine_arn.unwrap();
        let connection = create(&world, "git").await;
        let repository = repository().await;
        complete(&world.cx(), &connection, repository.path().to_str().unwrap()).await.unwrap();
        let action = |name: &str, category: &str, provider: &str, configuration: Value| {
            json!({
                "name": name,
                "actionTypeId": { "category": category, "owner": "AWS", "provider": provider, "version": "1" },
                "configuration": configuration,
            })
        };
        let mut source = action(
            "Commit",
            "Source",
            "CodeStarSourceConnection",
            json!({
                "ConnectionArn": connection, "FullRepositoryId": "owner/app", "BranchName": "main", "DetectChanges": "false",
            }),
        );
        source["outputArtifacts"] = json!([{ "name": "Source" }]);
        let train = action(
            "Train",
            "Invoke",
            "StepFunctions",
            json!({
            "StateMachineArn": machine, "Input": "{\"run\": \"one\"}" }),
        );
        let ask = action("Ask", "Approval", "Manual", json!({}));
        let pipeline = json!({
            "name": "p", "roleArn": role, "artifactStore": { "type": "S3", "location": "bucket-of-p" },
            "stages": [
                { "name": "Source", "actions": [source] },
                { "name": "Train", "actions": [train] },
                { "name": "Approve", "actions": [ask] },
            ],
        });
        let pipeline = serde_json::from_value(pipeline).unwrap();
        world.call::<cp::CreatePipeline>(cp::CreatePipelineInput { pipeline, tags: None }).await.unwrap();
        let pipeline_execution = executions(&world).await.remove(0).pipeline_execution_id.unwrap();
        Self { world, role, machine, pipeline_execution, _repository: repository }
    }

    fn records(&self) -> Records {
        Records::new(self.world.cx().world(), self.world.cx().region())
    }

    async fn lineage(&self, run: &str) -> Lineage {
        let arn = self.world.cx().arn("sagemaker", format!("training-job/train-{run}")).to_string();
        self.records().of_model(&arn).await.unwrap().unwrap()
    }

    async fn processed(&self, name: &str) {
        for _ in 0..1200 {
            let input = sm::DescribeProcessingJobInput { processing_job_name: name.into() };
            let job = self.world.call::<sm::DescribeProcessingJob>(input).await;
            if job.is_ok_and(|job| job.processing_job_status == Some(sm::ProcessingJobStatus::Completed)) {
                return;
            }
            tokio::time::sleep(Duration::from_millis(50)).await;
        }
        panic!("{name} does not complete");
    }

    /// A job that takes the release.
    async fn predict(&self, name: &str) {
        let script = "open('/opt/ml/processing/out/p.csv', 'w').write('1')";
        let mut input =
            processing(&self.role, script, Some("s3://ml-data/releases/1/"), &format!("s3://ml-data/{name}"));
        input["ProcessingJobName"] = json!(name);
        let input = serde_json::from_value(input).unwrap();
        self.world.call::<sm::CreateProcessingJob>(input).await.unwrap();
        self.processed(name).await;
    }

    async fn deploy(&self) {
        let template = json!({
            "Parameters": { "Release": { "Type": "String" } },
            "Resources": { "P": { "Type": "AWS::SSM::Parameter", "Properties": { "Type": "String", "Value": { "Ref": "Release" } } } },
        });
        let release = cf::Parameter {
            parameter_key: Some("Release".into()),
            parameter_value: Some("s3://ml-data/releases/1/".into()),
            ..Default::default()
        };
        let input = cf::CreateStackInput {
            stack_name: "live".into(),
            template_body: Some(template.to_string()),
            parameters: Some(vec![release]),
            ..Default::default()
        };
        self.world.call::<cf::CreateStack>(input).await.unwrap();
        let model = json!({
            "ModelName": "served", "ExecutionRoleArn": self.role,
            "PrimaryContainer": { "Image": "python:3", "ModelDataUrl": "s3://ml-data/models/train-one/output/model.tar.gz" },
        });
        self.world.call::<sm::CreateModel>(serde_json::from_value(model).unwrap()).await.unwrap();
    }
}

fn names(steps: &[services::lineage::Step]) -> Vec<String> {
    steps.iter().map(|step| format!("{} {}", step.job.name, step.distance)).collect()
}

#[tokio::test(flavor = "multi_thread")]
async fn a_model_is_followed_from_its_commit_to_where_it_is() {
    let setting = Setting::make().await;
    setting.processed("evaluate-one").await;
    setting.predict("predict-one").await;
    setting.deploy().await;
    let (world, records) = (&setting.world, setting.records());
    let lineage = setting.lineage("one").await;
    assert_eq!(names(&lineage.before), ["prepare-one 1"]);
    assert_eq!(lineage.before[0].by, ["s3://ml-data/work/train"]);
    assert_eq!(names(&lineage.after), ["evaluate-one 1", "predict-one 2"]);

    let origin = lineage.origin.unwrap();
    let by = &origin.executions[0];
    assert_eq!(
        (by.state.as_deref(), by.state_machine_arn.as_str()),
        (Some("Train"), setting.machine.as_str())
    );
    let release = origin.release.unwrap();
    assert_eq!(
        (release.pipeline.as_str(), release.stage.as_str(), release.action.as_str()),
        ("p", "Train", "Train")
    );
    assert_eq!(release.execution.pipeline_execution_id.as_deref(), Some(setting.pipeline_execution.as_str()));
    assert!(release.execution.artifact_revisions.unwrap()[0].revision_id.is_some());

    let found: Vec<_> = lineage.evaluations.iter().map(|e| (e.key.as_str(), &e.read)).collect();
    assert_eq!(found, [("releases/1/evaluation.json", &Read::Json(json!({ "auc": 0.4 })))]);
    let deployed: Vec<_> =
        lineage.deployments.iter().map(|d| (d.kind, d.name.as_str(), d.parameter.as_deref())).collect();
    assert_eq!(
        deployed,
        [(DeploymentKind::Stack, "live", Some("Release")), (DeploymentKind::Model, "served", None)]
    );

    // The other way: from the pipeline's execution to what it made and found out.
    let (made, is_all) = records.made_in(&world.cx(), "p", &setting.pipeline_execution).await.unwrap();
    assert!(is_all);
    let made: Vec<_> = made.iter().map(|arn| arn.rsplit('/').next().unwrap()).collect();
    assert_eq!(made, ["prepare-one", "train-one", "evaluate-one"]);
    let (found, is_all) =
        records.evaluations_in(&world.cx(), "p", &setting.pipeline_execution).await.unwrap();
    assert!(is_all);
    assert_eq!(found.iter().map(|e| e.key.as_str()).collect::<Vec<_>>(), ["releases/1/evaluation.json"]);
    told(world).await;
    rewritten(&setting).await;
}

/// What is on record of the jobs themselves.
async fn told(world: &TestWorld) {
    let series = series(&world.cx(), "train-one").await.unwrap();
    let values: Vec<f64> = series[0].values.iter().map(|(_, value)| *value).collect();
    assert_eq!((series.len(), series[0].name.as_str(), values), (1, "auc", vec![0.0, 0.1, 0.2, 0.3, 0.4]));
    let ran = ran(&world.cx(), "training-job", "train-one").await.unwrap();
    assert!(ran.log_stream.starts_with("train-one/algo-1-"), "{ran:?}");
    assert!(ran.wall_ms.unwrap() >= 4000 && ran.peak_kib.unwrap() > 1000, "{ran:?}");
    assert!(!ran.samples.is_empty() && ran.samples[0].resident_kib > 1000, "{ran:?}");
    for (flow, uri, expected) in [
        (Flow::Input, "s3://ml-data/releases/1", vec!["predict-one"]),
        (Flow::Input, "s3://ml-data/releases/1/evaluation.json", vec!["predict-one"]),
        (Flow::Input, "s3://ml-data/releases/10", vec![]),
        (Flow::Output, "s3://ml-data/work", vec!["prepare-one"]),
        (Flow::Output, "s3://ml-data/models/train-one", vec!["train-one"]),
        (Flow::Output, "s3://ml-data/wor", vec![]),
        (Flow::Output, "not a uri", vec![]),
    ] {
        let (found, _) = jobs_at(&world.cx(), flow, uri).await.unwrap();
        let found: Vec<_> = found.iter().map(|u| u.job_arn.rsplit('/').next().unwrap()).collect();
        assert_eq!(found, expected, "{flow:?} {uri}");
    }
}

/// What takes the release after another model was released is of that one.
async fn rewritten(setting: &Setting) {
    let input = sfn::StartExecutionInput {
        state_machine_arn: setting.machine.clone(),
        input: Some("{\"run\": \"two\"}".into()),
        ..Default::default()
    };
    setting.world.call::<sfn::StartExecution>(input).await.unwrap();
    setting.processed("evaluate-two").await;
    setting.predict("predict-two").await;
    let (first, second) = (setting.lineage("one").await, setting.lineage("two").await);
    assert_eq!(names(&first.after), ["evaluate-one 1", "predict-one 2"]);
    assert_eq!(names(&second.after), ["evaluate-two 1", "predict-two 2"]);
    assert_eq!(names(&second.before), ["prepare-two 1"]);
    assert!(second.origin.unwrap().release.is_none(), "nothing but a person started it");
}
