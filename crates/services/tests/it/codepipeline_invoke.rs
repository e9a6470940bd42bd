//! Invoke actions of pipelines through the typed client. Lambda is a stand-in that keeps what it is given: a function
//! could not reach a world without a listener.

use crate::connections::{complete, create, executions, repository, start};
use aws::codepipeline as cp;
use aws::{lambda, s3};
use serde_json::{Value, json};
use services::{Access, Cx, OpResult, Service};
use std::sync::{Arc, Mutex};
use std::time::Duration;
use tempfile::TempDir;
use testkit::{TestWorld, allow};

type Invoked = Arc<Mutex<Vec<Value>>>;

fn access(cx: &Cx, input: &lambda::InvokeInput) -> OpResult<Vec<Access>> {
    let arn = cx.arn("lambda", format!("function:{}", input.function_name));
    Ok(vec![Access::new(cx, "lambda:InvokeFunction", arn.to_string())])
}

fn stand_in(invoked: &Invoked) -> Service {
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
        ended(&world, &first).await;
    }
    (world, invoked, first, repository)
}

/// The nth job that the function was given.
async fn job(invoked: &Invoked, n: usize) -> Value {
    for _ in 0..1000 {
        if let Some(event) = invoked.lock().unwrap().get(n) {
            return event["CodePipeline.job"].clone();
        }
        tokio::time::sleep(Duration::from_millis(10)).await;
    }
    panic!("the function is not given a job {n}");
}

async fn ended(world: &TestWorld, execution: &str) -> cp::ActionExecutionDetail {
    for _ in 0..1000 {
        let filter =
            cp::ActionExecutionFilter { pipeline_execution_id: Some(execution.into()), ..Default::default() };
        let input = cp::ListActionExecutionsInput {
            pipeline_name: "p".into(),
            filter: Some(filter),
            ..Default::default()
        };
        let details = world.call::<cp::ListActionExecutions>(input).await.unwrap().action_execution_details;
        let found = details.unwrap().into_iter().find(|d| d.action_name.as_deref() == Some("Job"));
        if let Some(detail) = found.filter(|d| d.status != Some(cp::ActionExecutionStatus::InProgress)) {
            return detail;
        }
        tokio::time::sleep(Duration::from_millis(10)).await;
    }
    panic!("the job of {execution} does not end");
}

fn success(job: &Value) -> cp::PutJobSuccessResultInput {
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
    let detail = ended(&world, &first).await;
    assert_eq!(detail.status, Some(cp::ActionExecutionStatus::Succeeded), "{detail:?}");
    let shown = detail.output.unwrap();
    assert_eq!(shown.output_variables.unwrap()["a"], "b");
    let result = shown.execution_result.unwrap();
    assert_eq!(result.external_execution_id.as_deref(), Some("x-1"));
    assert_eq!(result.external_execution_summary.as_deref(), Some("made it"));
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
    let result = ended(&world, &second).await.output.unwrap().execution_result.unwrap();
    let error = result.error_details.unwrap();
    assert_eq!(
        (error.code.as_deref(), error.message.as_deref()),
        (Some("ConfigurationError"), Some("not that"))
    );
}

#[tokio::test]
async fn a_role_that_may_not_invoke_fails_the_action() {
    let (world, invoked, first, _repository) = setting("lambda:GetFunction").await;
    let result = ended(&world, &first).await.output.unwrap().execution_result.unwrap();
    let error = result.error_details.unwrap();
    assert_eq!(error.code.as_deref(), Some("PermissionError"));
    let message = error.message.unwrap();
    assert!(message.contains("lambda:InvokeFunction") && message.contains("worker"), "{message}");
    assert!(invoked.lock().unwrap().is_empty());
}
