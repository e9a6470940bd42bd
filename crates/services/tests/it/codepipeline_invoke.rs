//! Invoke actions of pipelines through the typed client. Lambda is a stand-in that keeps what it is given: a function
//! could not reach a world without a listener.

use crate::connections::{complete, create, executions, repository, start};
use aws::codepipeline as cp;
use aws::{lambda, s3, stepfunctions as sfn};
use serde_json::{Value, json};
use services::{Access, Cx, OpResult, Service};
use std::sync::{Arc, Mutex};
use std::time::Duration;
use tempfile::TempDir;
use testkit::{TestWorld, allow};

pub type Invoked = Arc<Mutex<Vec<Value>>>;

fn access(cx: &Cx, input: &lambda::InvokeInput) -> OpResult<Vec<Access>> {
    let arn = cx.arn("lambda", format!("function:{}", input.function_name));
    Ok(vec![Access::new(cx, "lambda:InvokeFunction", arn.to_string())])
}

pub fn stand_in(invoked: &Invoked) -> Service {
    let invoked = invoked.clone();
    Service::new(&lambda::SERVICE).operation::<lambda::Invoke, _>(
        access,
        move |_, input: lambda::InvokeInput| {
            assert_eq!(input.invocation_type, Some(lambda::InvocationType::Event));
            let body = input.payload.unwrap_or_default();
            let invoked = invoked.clone();
            async move {
                let event = serde_json::from_slice(&body).unwrap();
                invoked.lock().unwrap().push(event);
                Ok(lambda::InvokeOutput::default())
            }
        },
    )
}

/// A pipeline whose second stage gives a job to a function.
async fn setting(permission: &str) -> (TestWorld, Invoked, String, TempDir) {
    let invoked = Invoked::default();
    let mut all: Vec<_> = services::all().into_iter().filter(|s| s.info.name != "lambda").collect();
    all.push(stand_in(&invoked));
    let world = TestWorld::with(all, true);
    let connection = create(&world, "git").await;
    let repository = repository().await;
    complete(&world.cx(), &connection, repository.path().to_str().unwrap()).await.unwrap();
    let bucket = s3::CreateBucketInput { bucket: "bucket-of-p".into(), ..Default::default() };
    world.call::<s3::CreateBucket>(bucket).await.unwrap();
    let policy = allow(&["s3:*", "kms:*", "codeconnections:UseConnection", permission], "*");
    let role = world.service_role("pipeline", "codepipeline.amazonaws.com", &policy).await;
    let pipeline = json!({
        "name": "p",
        "roleArn": role,
        "artifactStore": { "type": "S3", "location": "bucket-of-p" },
        "stages": [
            { "name": "Source", "actions": [{
                "name": "Commit", "namespace": "Src",
                "actionTypeId": {
                    "category": "Source", "owner": "AWS", "provider": "CodeStarSourceConnection", "version": "1"
                },
                "configuration": {
                    "ConnectionArn": connection, "FullRepositoryId": "owner/app", "BranchName": "main",
                    "DetectChanges": "false",
                },
                "outputArtifacts": [{ "name": "SourceOutput" }]
            }]},
            { "name": "Work", "actions": [{
                "name": "Job", "namespace": "Did",
                "actionTypeId": { "category": "Invoke", "owner": "AWS", "provider": "Lambda", "version": "1" },
                "configuration": { "FunctionName": "worker", "UserParameters": "for #{Src.CommitMessage}" },
                "inputArtifacts": [{ "name": "SourceOutput" }],
                "outputArtifacts": [{ "name": "Made" }]
            }]}
        ]
    });
    let pipeline = serde_json::from_value(pipeline).unwrap();
    world.call::<cp::CreatePipeline>(cp::CreatePipelineInput { pipeline, tags: None }).await.unwrap();
    let first = executions(&world).await.remove(0).pipeline_execution_id.unwrap();
    if permission == "lambda:InvokeFunction" {
        job(&invoked, 0).await;
    } else {
        ended(&world, &first, "Job").await;
    }
    (world, invoked, first, repository)
}

/// The nth job that the function was given.
pub async fn job(invoked: &Invoked, n: usize) -> Value {
    for _ in 0..testkit::LOOKS {
        if let Some(event) = invoked.lock().unwrap().get(n) {
            return event["CodePipeline.job"].clone();
        }
        tokio::time::sleep(Duration::from_millis(10)).await;
    }
    panic!("the function is not given a job {n}");
}

pub async fn ended(world: &TestWorld, execution: &str, action: &str) -> cp::ActionExecutionDetail {
    for _ in 0..testkit::LOOKS {
        let filter =
            cp::ActionExecutionFilter { pipeline_execution_id: Some(execution.into()), ..Default::default() };
        let input = cp::ListActionExecutionsInput {
            pipeline_name: "p".into(),
            filter: Some(filter),
            ..Default::default()
        };
        let details = world.call::<cp::ListActionExecutions>(input).await.unwrap().action_execution_details;
        let found = details.unwrap().into_iter().find(|d| d.action_name.as_deref() == Some(action));
        if let Some(detail) = found.filter(|d| d.status != Some(cp::ActionExecutionStatus::InProgress)) {
            return detail;
        }
        tokio::time::sleep(Duration::from_millis(10)).await;
    }
    panic!("the job of {execution} does not end");
}

pub fn success(job: &Value) -> cp::PutJobSuccessResultInput {
    cp::PutJobSuccessResultInput { job_id: job["id"].as_str().unwrap().into(), ..Default::default() }
}

#[tokio::test]
async fn a_function_is_given_a_job_and_says_how_it_went() {
    let (world, invoked, first, _repository) = setting("lambda:InvokeFunction").await;
    let given = job(&invoked, 0).await;
    let data = &given["data"];
    let configuration = json!({ "FunctionName": "worker", "UserParameters": "for first" });
    assert_eq!(data["actionConfiguration"]["configuration"], configuration);
    assert_eq!(given["accountId"], "111111111111");
    let input = &data["inputArtifacts"][0];
    assert_eq!((&input["name"], &input["location"]["type"]), (&json!("SourceOutput"), &json!("S3")));
    let output = &data["outputArtifacts"][0];
    assert_eq!(output["location"]["s3Location"]["bucketName"], "bucket-of-p");
    assert!(
        data["artifactCredentials"]["sessionToken"].is_string() && data.get("continuationToken").is_none()
    );

    let input = cp::PutJobSuccessResultInput {
        continuation_token: Some("more".into()),
        output_variables: Some([("a".to_owned(), "b".to_owned())].into_iter().collect()),
        ..success(&given)
    };
    let refused = world.call::<cp::PutJobSuccessResult>(input).await.unwrap_err();
    assert_eq!(refused.code(), "ValidationException");
    let input = cp::PutJobSuccessResultInput {
        execution_details: Some(cp::ExecutionDetails {
            summary: Some("made it".into()),
            external_execution_id: Some("x-1".into()),
            percent_complete: Some(100),
        }),
        output_variables: Some([("a".to_owned(), "b".to_owned())].into_iter().collect()),
        ..success(&given)
    };
    world.call::<cp::PutJobSuccessResult>(input).await.unwrap();
    let detail = ended(&world, &first, "Job").await;
    assert_eq!(detail.status, Some(cp::ActionExecutionStatus::Succeeded), "{detail:?}");
    let shown = detail.output.unwrap();
    assert_eq!(shown.output_variables.unwrap()["a"], "b");
    let result = shown.execution_result.unwrap();
    assert_eq!(result.external_execution_id.as_deref(), Some("x-1"));
    assert_eq!(result.external_execution_summary.as_deref(), Some("made it"));
    // What a function calls its work may be the work of somebody else.
    assert_eq!(services::codepipeline::started_by(&world.cx(), "x-1").await.unwrap(), None);
    let taken = ended(&world, &first, "Commit").await.output.unwrap().execution_result.unwrap();
    let commit = taken.external_execution_id.unwrap();
    assert_eq!(services::codepipeline::started_by(&world.cx(), &commit).await.unwrap(), None);
    let made = shown.output_artifacts.unwrap().remove(0);
    assert_eq!(
        made.s3location.unwrap().key.as_deref(),
        output["location"]["s3Location"]["objectKey"].as_str()
    );
    let again = world.call::<cp::PutJobSuccessResult>(success(&given)).await.unwrap_err();
    assert_eq!(again.code(), "JobNotFoundException");

    let second = start(&world).await;
    let given = job(&invoked, 1).await;
    let input = cp::PutJobFailureResultInput {
        job_id: given["id"].as_str().unwrap().into(),
        failure_details: cp::FailureDetails {
            r#type: cp::FailureType::ConfigurationError,
            message: "not that".into(),
            external_execution_id: None,
        },
    };
    world.call::<cp::PutJobFailureResult>(input).await.unwrap();
    let result = ended(&world, &second, "Job").await.output.unwrap().execution_result.unwrap();
    let error = result.error_details.unwrap();
    assert_eq!(
        (error.code.as_deref(), error.message.as_deref()),
        (Some("ConfigurationError"), Some("not that"))
    );
}

#[tokio::test]
async fn a_role_that_may_not_invoke_fails_the_action() {
    let (world, invoked, first, _repository) = setting("lambda:GetFunction").await;
    let result = ended(&world, &first, "Job").await.output.unwrap().execution_result.unwrap();
    let error = result.error_details.unwrap();
    assert_eq!(error.code.as_deref(), Some("PermissionError"));
    let message = error.message.unwrap();
    assert!(message.contains("lambda:InvokeFunction") && message.contains("worker"), "{message}");
    assert!(invoked.lock().unwrap().is_empty());
}

/// A world with a state machine and a connection, and the pipeline's role.
async fn machine_setting() -> (TestWorld, TempDir, [String; 3]) {
    let world = TestWorld::with(services::all(), true);
    let connection = create(&world, "git").await;
    let repository = repository().await;
    complete(&world.cx(), &connection, repository.path().to_str().unwrap()).await.unwrap();
    let bucket = s3::CreateBucketInput { bucket: "bucket-of-p".into(), ..Default::default() };
    world.call::<s3::CreateBucket>(bucket).await.unwrap();
    let machine_role = world.service_role("machine", "states.amazonaws.com", &allow(&["s3:*"], "*")).await;
    let definition = json!({ "StartAt": "Choose", "States": {
        "Choose": { "Type": "Choice", "Default": "Done",
            "Choices": [{ "Variable": "$.bad", "IsPresent": true, "Next": "Broken" }] },
        "Done": { "Type": "Pass", "End": true },
        "Broken": { "Type": "Fail", "Error": "Bad", "Cause": "as asked" },
    }});
    let input = sfn::CreateStateMachineInput {
        name: "m".into(),
        definition: definition.to_string(),
        role_arn: machine_role,
        ..Default::default()
    };
    let machine = world.call::<sfn::CreateStateMachine>(input).await.unwrap().state_machine_arn.unwrap();
    let actions = ["states:StartExecution", "states:DescribeExecution", "states:DescribeStateMachine"];
    let actions: Vec<&str> =
        ["s3:*", "kms:*", "codeconnections:UseConnection"].into_iter().chain(actions).collect();
    let role = world.service_role("pipeline", "codepipeline.amazonaws.com", &allow(&actions, "*")).await;
    (world, repository, [connection, machine, role])
}

/// A pipeline that gives a state machine its input, literally and from a file.
#[tokio::test]
async fn a_state_machine_is_run_and_its_output_is_an_artifact() {
    let (world, _repository, [connection, machine, role]) = machine_setting().await;
    let invoke = |name: &str, more: Value| {
        let mut configuration = json!({ "StateMachineArn": machine });
        configuration.as_object_mut().unwrap().extend(more.as_object().unwrap().clone());
        json!({
            "name": name, "namespace": name,
            "actionTypeId": { "category": "Invoke", "owner": "AWS", "provider": "StepFunctions", "version": "1" },
            "configuration": configuration,
            "inputArtifacts": [{ "name": "SourceOutput" }],
            "outputArtifacts": [{ "name": format!("{name}Output") }]
        })
    };
    let pipeline = json!({
        "name": "p", "roleArn": role,
        "artifactStore": { "type": "S3", "location": "bucket-of-p" },
        "stages": [
            { "name": "Source", "actions": [{
                "name": "Commit",
                "actionTypeId": {
                    "category": "Source", "owner": "AWS", "provider": "CodeStarSourceConnection", "version": "1"
                },
                "configuration": {
                    "ConnectionArn": connection, "FullRepositoryId": "owner/app", "BranchName": "main",
                    "DetectChanges": "false",
                },
                "outputArtifacts": [{ "name": "SourceOutput" }]
            }]},
            { "name": "Work", "actions": [
                invoke("Literal", json!({ "Input": "{\"a\":1}", "ExecutionNamePrefix": "run" })),
                invoke("File", json!({ "InputType": "FilePath", "Input": "a.txt" })),
                invoke("Fails", json!({ "Input": "{\"bad\":1}" })),
            ]}
        ]
    });
    let pipeline = serde_json::from_value(pipeline).unwrap();
    world.call::<cp::CreatePipeline>(cp::CreatePipelineInput { pipeline, tags: None }).await.unwrap();
    let id = executions(&world).await.remove(0).pipeline_execution_id.unwrap();
    let literal = ended(&world, &id, "Literal").await;
    assert_eq!(literal.status, Some(cp::ActionExecutionStatus::Succeeded), "{literal:?}");
    let shown = literal.output.unwrap();
    let variables = shown.output_variables.unwrap();
    let execution = variables["ExecutionArn"].clone();
    assert_eq!(variables["StateMachineArn"], machine);
    let name = format!("run-{}", literal.action_execution_id.unwrap());
    assert!(execution.ends_with(&format!(":execution:m:{name}")), "{execution}");
    let external = shown.execution_result.unwrap().external_execution_id;
    assert_eq!(external.as_deref(), Some(execution.as_str()));
    let by = services::codepipeline::started_by(&world.cx(), &execution).await.unwrap().unwrap();
    assert_eq!((by.execution.as_str(), by.action.as_str()), (id.as_str(), "Literal"));
    let place = shown.output_artifacts.unwrap().remove(0).s3location.unwrap();
    let input =
        s3::GetObjectInput { bucket: place.bucket.unwrap(), key: place.key.unwrap(), ..Default::default() };
    let body = world.call::<s3::GetObject>(input).await.unwrap().body.unwrap();
    let object = services::s3::read_all(body, 1 << 20).await.unwrap();
    let mut zip = zip::ZipArchive::new(std::io::Cursor::new(object)).unwrap();
    assert_eq!(std::io::read_to_string(zip.by_index(0).unwrap()).unwrap(), "{\"a\":1}");

    // The file holds a word and no JSON.
    let (code, message) = failure(ended(&world, &id, "File").await);
    assert_eq!(code, "ConfigurationError");
    assert!(message.starts_with("The input of the state machine is not JSON"), "{message}");
    let (code, message) = failure(ended(&world, &id, "Fails").await);
    assert_eq!(code, "JobFailed");
    assert!(message.ends_with("ended with the status FAILED. Bad: as asked"), "{message}");
}

pub fn failure(detail: cp::ActionExecutionDetail) -> (String, String) {
    let error = detail.output.unwrap().execution_result.unwrap().error_details.unwrap();
    (error.code.unwrap(), error.message.unwrap())
}
