//! Tasks that wait for jobs of other services, which run for real.

use aws::stepfunctions::{
    CreateStateMachine, CreateStateMachineInput, DescribeExecution, DescribeExecutionInput,
    DescribeExecutionOutput, ExecutionStatus, StartExecution, StartExecutionInput,
};
use serde_json::{Value, json};
use std::time::Duration;
use testkit::{TestWorld, allow};

const EVENTS: &[&str] = &["events:PutRule", "events:PutTargets", "events:DescribeRule"];

/// Runs one task that waits, under a role that may do what is listed, and gives the execution when it has ended.
async fn run(world: &TestWorld, actions: &[&str], task: &Value) -> DescribeExecutionOutput {
    let role = world.service_role("machine", "states.amazonaws.com", &allow(actions, "*")).await;
    let mut task = task.clone();
    task["Type"] = json!("Task");
    task["End"] = json!(true);
    let definition = json!({"StartAt": "T", "States": {"T": task}});
    let input = CreateStateMachineInput {
        name: "m".into(),
        definition: definition.to_string(),
        role_arn: role,
        ..Default::default()
    };
    let machine = world.call::<CreateStateMachine>(input).await.unwrap().state_machine_arn.unwrap();
    let input = StartExecutionInput { state_machine_arn: machine, ..Default::default() };
    let arn = world.call::<StartExecution>(input).await.unwrap().execution_arn.unwrap();
    for _ in 0..1_200 {
        let input = DescribeExecutionInput { execution_arn: arn.clone(), ..Default::default() };
        let found = world.call::<DescribeExecution>(input).await.unwrap();
        if found.status != Some(ExecutionStatus::Running) {
            return found;
        }
        tokio::time::sleep(Duration::from_millis(50)).await;
    }
    panic!("the execution does not end");
}

async fn processing(world: &TestWorld, name: &str, script: &str) -> Value {
    let role = world.service_role("jobs", "sagemaker.amazonaws.com", &allow(&["*"], "*")).await;
    json!({
        "Resource": "arn:aws:states:::sagemaker:createProcessingJob.sync",
        "Parameters": {
            "ProcessingJobName": name,
            "RoleArn": role,
            "AppSpecification": { "ImageUri": "python:3", "ContainerEntrypoint": ["python3", "-c", script] },
            "ProcessingResources": { "ClusterConfig": {
                "InstanceType": "ml.m5.large", "InstanceCount": 1, "VolumeSizeInGB": 1 } },
            "StoppingCondition": { "MaxRuntimeInSeconds": 60 },
        },
    })
}

fn output(found: &DescribeExecutionOutput) -> Value {
    let text = found.output.as_deref().unwrap_or_else(|| panic!("it failed: {found:?}"));
    serde_json::from_str(text).unwrap()
}

#[tokio::test]
async fn a_job_is_described_to_the_task_that_waited_for_it() {
    let world = TestWorld::in_real_time().with_endpoints();
    let task = processing(&world, "job-1", "print('done')").await;
    let actions = ["sagemaker:CreateProcessingJob", "sagemaker:DescribeProcessingJob", "iam:PassRole"];
    let job = output(&run(&world, &actions, &task).await);
    assert_eq!(job["ProcessingJobStatus"], "Completed");
    assert_eq!(job["ProcessingJobName"], "job-1");
    assert!(job["ProcessingEndTime"].as_i64() > job["CreationTime"].as_i64(), "in milliseconds: {job}");
    assert_eq!(job.get("SdkHttpMetadata"), None);
}

#[tokio::test]
async fn a_role_that_may_not_read_a_job_hears_of_it_by_events() {
    let world = TestWorld::in_real_time().with_endpoints();
    let task = processing(&world, "job-2", "print('done')").await;
    let actions = [&["sagemaker:CreateProcessingJob", "iam:PassRole"], EVENTS].concat();
    let job = output(&run(&world, &actions, &task).await);
    assert_eq!(job["ProcessingJobStatus"], "Completed");

    let world = TestWorld::in_real_time().with_endpoints();
    let task = processing(&world, "job-3", "print('done')").await;
    let found = run(&world, &["sagemaker:CreateProcessingJob", "iam:PassRole"], &task).await;
    assert_eq!(found.error.as_deref(), Some("SageMaker.AmazonSageMakerException"));
    let cause = found.cause.unwrap();
    assert!(cause.contains("is not authorized to perform: sagemaker:DescribeProcessingJob"), "{cause}");
}

#[tokio::test]
async fn a_job_that_fails_fails_the_task_with_its_description() {
    let world = TestWorld::in_real_time().with_endpoints();
    let task = processing(&world, "job-4", "raise SystemExit('no such column: age')").await;
    let found = run(&world, &["sagemaker:*", "iam:PassRole"], &task).await;
    assert_eq!(found.status, Some(ExecutionStatus::Failed));
    assert_eq!(found.error.as_deref(), Some("States.TaskFailed"));
    let job: Value = serde_json::from_str(&found.cause.unwrap()).unwrap();
    assert_eq!(job["ProcessingJobStatus"], "Failed");
    let reason = job["FailureReason"].as_str().unwrap();
    assert!(reason.contains("no such column: age"), "{reason}");
}
