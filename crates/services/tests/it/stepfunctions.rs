//! State machines through the typed client.

use aws::stepfunctions::{
    self as s, CreateStateMachine, CreateStateMachineInput, DescribeExecution, DescribeExecutionInput,
    DescribeExecutionOutput, ExecutionStatus, GetExecutionHistory, GetExecutionHistoryInput, HistoryEvent,
    StartExecution, StartExecutionInput,
};
use serde_json::{Value, json};
use services::OpResult;
use std::time::Duration;
use testkit::{QA, TestWorld, allow};

const MACHINE: &str = "arn:aws:states:us-east-1:111111111111:stateMachine:m";

fn message<T: std::fmt::Debug>(result: OpResult<T>) -> String {
    let error = result.unwrap_err();
    format!("{}: {}", error.code(), error.message())
}

/// A role that state machines can assume, and that may do what is listed.
async fn role(world: &TestWorld, actions: &[&str]) -> String {
    world.service_role("machine", "states.amazonaws.com", &allow(actions, "*")).await
}

async fn create(world: &TestWorld, name: &str, definition: &Value, role_arn: &str) -> String {
    let input = CreateStateMachineInput {
        name: name.into(),
        definition: definition.to_string(),
        role_arn: role_arn.into(),
        ..Default::default()
    };
    world.call::<CreateStateMachine>(input).await.unwrap().state_machine_arn.unwrap()
}

async fn start(world: &TestWorld, name: Option<&str>, input: &Value) -> String {
    let input = StartExecutionInput {
        state_machine_arn: MACHINE.into(),
        name: name.map(str::to_owned),
        input: Some(input.to_string()),
        ..Default::default()
    };
    world.call::<StartExecution>(input).await.unwrap().execution_arn.unwrap()
}

async fn describe(world: &TestWorld, arn: &str) -> DescribeExecutionOutput {
    let input = DescribeExecutionInput { execution_arn: arn.into(), ..Default::default() };
    world.call::<DescribeExecution>(input).await.unwrap()
}

/// Waits for the end of an execution.
async fn ended(world: &TestWorld, arn: &str) -> DescribeExecutionOutput {
    for _ in 0..2_000 {
        let found = describe(world, arn).await;
        if found.status != Some(ExecutionStatus::Running) {
            return found;
        }
        tokio::time::sleep(Duration::from_millis(10)).await;
    }
    panic!("the execution does not end: {:?}", history(world, arn).await);
}

async fn history(world: &TestWorld, arn: &str) -> Vec<HistoryEvent> {
    let input = GetExecutionHistoryInput { execution_arn: arn.into(), ..Default::default() };
    world.call::<GetExecutionHistory>(input).await.unwrap().events.unwrap()
}

async fn kinds(world: &TestWorld, arn: &str) -> Vec<String> {
    let events = history(world, arn).await;
    events.iter().map(|event| event.r#type.unwrap().as_str().to_owned()).collect()
}

fn pass() -> Value {
    json!({"StartAt": "A", "States": {"A": {"Type": "Pass", "Result": {"done": true}, "End": true}}})
}

fn wait() -> Value {
    json!({"StartAt": "A", "States": {"A": {"Type": "Wait", "Seconds": 3600, "End": true}}})
}

/// Runs one task in a machine of its own, and gives the execution when it has ended.
async fn run_task(
    world: &TestWorld,
    actions: &[&str],
    task: &Value,
    input: &Value,
) -> DescribeExecutionOutput {
    let role = role(world, actions).await;
    let mut task = task.clone();
    task["Type"] = json!("Task");
    task["End"] = json!(true);
    create(world, "m", &json!({"StartAt": "T", "States": {"T": task}}), &role).await;
    let arn = start(world, None, input).await;
    ended(world, &arn).await
}

fn output(found: &DescribeExecutionOutput) -> Value {
    let text = found.output.as_deref().unwrap_or_else(|| panic!("it failed: {found:?}"));
    serde_json::from_str(text).unwrap()
}

#[tokio::test]
async fn a_state_machine_is_created_once_and_changed() {
    let world = TestWorld::new();
    let role = role(&world, &["s3:GetObject"]).await;
    let arn = create(&world, "m", &pass(), &role).await;
    assert_eq!(arn, MACHINE);
    assert_eq!(create(&world, "m", &pass(), &role).await, MACHINE, "the same again");
    let again = |definition: &Value, role_arn: &str| CreateStateMachineInput {
        name: "m".into(),
        definition: definition.to_string(),
        role_arn: role_arn.into(),
        ..Default::default()
    };
    let refused = world.call::<CreateStateMachine>(again(&wait(), &role)).await;
    assert_eq!(
        message(refused),
        format!("StateMachineAlreadyExists: State Machine Already Exists: '{MACHINE}'")
    );
    let describe =
        || s::DescribeStateMachineInput { state_machine_arn: MACHINE.into(), ..Default::default() };
    let found = world.call::<s::DescribeStateMachine>(describe()).await.unwrap();
    assert_eq!((found.name.as_deref(), found.revision_id), (Some("m"), None));
    assert_eq!(found.definition, Some(pass().to_string()));
    assert_eq!(found.logging_configuration.unwrap().level, Some(s::LogLevel::Off));
    let update = s::UpdateStateMachineInput {
        state_machine_arn: MACHINE.into(),
        definition: Some(wait().to_string()),
        ..Default::default()
    };
    let updated = world.call::<s::UpdateStateMachine>(update).await.unwrap();
    let found = world.call::<s::DescribeStateMachine>(describe()).await.unwrap();
    assert!(found.revision_id.is_some() && found.revision_id == updated.revision_id);
    for _ in 0..2 {
        let delete = s::DeleteStateMachineInput { state_machine_arn: MACHINE.into() };
        world.call::<s::DeleteStateMachine>(delete).await.unwrap();
    }
    let gone = world.call::<s::DescribeStateMachine>(describe()).await;
    assert_eq!(message(gone), format!("StateMachineDoesNotExist: State Machine Does Not Exist: '{MACHINE}'"));
}

#[tokio::test]
async fn what_is_wrong_is_told_as_aws_tells_it() {
    let world = TestWorld::new();
    let role_arn = role(&world, &["s3:GetObject"]).await;
    let stranger =
        world.service_role("stranger", "lambda.amazonaws.com", &allow(&["s3:GetObject"], "*")).await;
    let task = |resource: &str| {
        json!({"StartAt": "T", "States": {"T": {"Type": "Task", "Resource": resource, "End": true}}})
            .to_string()
    };
    let input = |name: &str, definition: String, role_arn: &str| CreateStateMachineInput {
        name: name.into(),
        definition,
        role_arn: role_arn.into(),
        ..Default::default()
    };
    for (input, expected) in [
        (input("a b", pass().to_string(), &role_arn), "InvalidName: Invalid Name: 'a b'"),
        (
            input("m", "{}".into(), &role_arn),
            "InvalidDefinition: Invalid State Machine Definition: 'SCHEMA_VALIDATION_FAILED: These fields are required: [States, StartAt] at /'",
        ),
        (
            input("m", task("arn:aws:states:::dynamodb:getItem"), &role_arn),
            "InvalidDefinition: Invalid State Machine Definition: 'SCHEMA_VALIDATION_FAILED: Sluice does not serve what the resource arn:aws:states:::dynamodb:getItem asks for at /States/T/Resource'",
        ),
        (
            input("m", task("arn:aws:states:::nothing:at"), &role_arn),
            "InvalidDefinition: Invalid State Machine Definition: 'SCHEMA_VALIDATION_FAILED: The resource provided arn:aws:states:::nothing:at is not recognized. The value is not a valid resource ARN, or the resource is not available in this region. at /States/T/Resource'",
        ),
        (
            CreateStateMachineInput {
                r#type: Some(s::StateMachineType::Express),
                ..input("m", task("arn:aws:states:::states:startExecution.sync"), &role_arn)
            },
            "InvalidDefinition: Invalid State Machine Definition: 'SCHEMA_VALIDATION_FAILED: Express state machine does not support '.sync' service integration at /States/T/Resource'",
        ),
        (
            input("m", pass().to_string(), &stranger),
            "AccessDeniedException: Neither the global service principal states.amazonaws.com, nor the regional one is authorized to assume the provided role.",
        ),
        (input("m", pass().to_string(), "role"), "InvalidArn: Invalid Role Arn: 'role'"),
        (
            CreateStateMachineInput {
                version_description: Some("v".into()),
                ..input("m", pass().to_string(), &role_arn)
            },
            "ValidationException: Version description can only be set when publish is true",
        ),
    ] {
        assert_eq!(message(world.call::<CreateStateMachine>(input).await), expected);
    }
}

#[tokio::test]
async fn an_execution_has_a_name_a_history_and_an_end() {
    let world = TestWorld::new();
    let role = role(&world, &["s3:GetObject"]).await;
    create(&world, "m", &pass(), &role).await;
    let arn = start(&world, Some("r"), &json!({"a": 1})).await;
    assert_eq!(arn, "arn:aws:states:us-east-1:111111111111:execution:m:r");
    let found = describe(&world, &arn).await;
    assert_eq!(found.status, Some(ExecutionStatus::Succeeded), "pure states need no second commit");
    assert_eq!((found.input.as_deref(), output(&found)), (Some(r#"{"a":1}"#), json!({"done": true})));
    assert_eq!(found.redrive_status_reason.as_deref(), Some("Execution is SUCCEEDED and cannot be redriven"));
    assert_eq!(
        kinds(&world, &arn).await,
        ["ExecutionStarted", "PassStateEntered", "PassStateExited", "ExecutionSucceeded"]
    );
    let page = |token: Option<String>, reverse: bool| GetExecutionHistoryInput {
        execution_arn: arn.clone(),
        max_results: Some(3),
        next_token: token,
        reverse_order: Some(reverse),
        include_execution_data: Some(false),
    };
    for (reverse, expected) in [(false, [1, 2, 3, 4]), (true, [4, 3, 2, 1])] {
        let first = world.call::<GetExecutionHistory>(page(None, reverse)).await.unwrap();
        let second = world.call::<GetExecutionHistory>(page(first.next_token, reverse)).await.unwrap();
        assert_eq!(second.next_token, None);
        let events: Vec<_> = first.events.unwrap().into_iter().chain(second.events.unwrap()).collect();
        assert_eq!(events.iter().map(|event| event.id.unwrap()).collect::<Vec<_>>(), expected);
        let entered = events.iter().find_map(|event| event.state_entered_event_details.as_ref()).unwrap();
        assert_eq!((entered.name.as_deref(), entered.input.as_deref()), (Some("A"), None));
    }
    let of = s::DescribeStateMachineForExecutionInput { execution_arn: arn.clone(), ..Default::default() };
    let of = world.call::<s::DescribeStateMachineForExecution>(of).await.unwrap();
    assert_eq!((of.name.as_deref(), of.definition), (Some("m"), Some(pass().to_string())));
    let missing = GetExecutionHistoryInput { execution_arn: format!("{arn}x"), ..Default::default() };
    assert_eq!(
        message(world.call::<GetExecutionHistory>(missing).await),
        format!("ExecutionDoesNotExist: Execution Does Not Exist: '{arn}x'")
    );
}

#[tokio::test]
async fn a_name_means_one_execution() {
    let world = TestWorld::new();
    let role = role(&world, &["s3:GetObject"]).await;
    create(&world, "m", &wait(), &role).await;
    let request = |input: Value| StartExecutionInput {
        state_machine_arn: MACHINE.into(),
        name: Some("r".into()),
        input: Some(input.to_string()),
        ..Default::default()
    };
    let first = world.call::<StartExecution>(request(json!({"a": 1}))).await.unwrap();
    let second = world.call::<StartExecution>(request(json!({"a": 1}))).await.unwrap();
    assert_eq!((&first.execution_arn, first.start_date), (&second.execution_arn, second.start_date));
    let exists = "ExecutionAlreadyExists: Execution Already Exists: 'arn:aws:states:us-east-1:111111111111:execution:m:r'";
    assert_eq!(message(world.call::<StartExecution>(request(json!({"a": 2}))).await), exists);
    let arn = first.execution_arn.unwrap();
    let stop = || s::StopExecutionInput { execution_arn: arn.clone(), error: Some("E".into()), cause: None };
    let stopped = world.call::<s::StopExecution>(stop()).await.unwrap();
    assert_eq!(world.call::<s::StopExecution>(stop()).await.unwrap().stop_date, stopped.stop_date);
    let found = describe(&world, &arn).await;
    assert_eq!((found.status, found.error.as_deref()), (Some(ExecutionStatus::Aborted), Some("E")));
    assert_eq!(found.redrive_status, Some(s::ExecutionRedriveStatus::Redrivable));
    assert_eq!(kinds(&world, &arn).await.last().map(String::as_str), Some("ExecutionAborted"));
    assert_eq!(message(world.call::<StartExecution>(request(json!({"a": 1}))).await), exists);
}

#[tokio::test]
async fn executions_are_listed_latest_first_by_status() {
    let world = TestWorld::new();
    let role = role(&world, &["s3:GetObject"]).await;
    let definition = json!({"StartAt": "C", "States": {
        "C": {"Type": "Choice", "Choices": [{"Variable": "$.w", "BooleanEquals": true, "Next": "W"}], "Default": "F"},
        "W": {"Type": "Wait", "Seconds": 3600, "End": true},
        "F": {"Type": "Fail", "Error": "E", "Cause": "because"}}});
    create(&world, "m", &definition, &role).await;
    for (name, waits) in [("a", true), ("b", false), ("c", true)] {
        start(&world, Some(name), &json!({"w": waits})).await;
    }
    let list = |status: Option<ExecutionStatus>, token: Option<String>| s::ListExecutionsInput {
        state_machine_arn: Some(MACHINE.into()),
        status_filter: status,
        max_results: Some(2),
        next_token: token,
        ..Default::default()
    };
    for (status, expected) in [
        (None, vec!["c", "b", "a"]),
        (Some(ExecutionStatus::Running), vec!["c", "a"]),
        (Some(ExecutionStatus::Failed), vec!["b"]),
        (Some(ExecutionStatus::Succeeded), vec![]),
    ] {
        let (mut names, mut token) = (Vec::new(), None);
        loop {
            let page = world.call::<s::ListExecutions>(list(status, token)).await.unwrap();
            names.extend(page.executions.unwrap().into_iter().map(|item| item.name.unwrap()));
            token = page.next_token;
            if token.is_none() {
                break;
            }
        }
        assert_eq!(names, expected, "{status:?}");
    }
    let bad = world.call::<s::ListExecutions>(list(None, Some("no".into()))).await;
    assert_eq!(message(bad), "InvalidToken: Invalid Token: 'Invalid token'");
    let delete = s::DeleteStateMachineInput { state_machine_arn: MACHINE.into() };
    world.call::<s::DeleteStateMachine>(delete).await.unwrap();
    let arn = "arn:aws:states:us-east-1:111111111111:execution:m:a";
    assert_eq!(describe(&world, arn).await.status, Some(ExecutionStatus::Aborted), "its machine is gone");
}

#[tokio::test]
async fn tasks_call_any_operation_that_is_served_under_the_role() {
    let world = TestWorld::new();
    let put = json!({"Resource": "arn:aws:states:::aws-sdk:ssm:putParameter",
        "Parameters": {"Name": "/p", "Value.$": "$.v", "Type": "String"}});
    let found = run_task(&world, &["ssm:PutParameter"], &put, &json!({"v": "x"})).await;
    assert_eq!(output(&found), json!({"Version": 1, "Tier": "Standard"}));
    let got = world.call::<aws::ssm::GetParameter>(aws::ssm::GetParameterInput {
        name: "/p".into(),
        ..Default::default()
    });
    assert_eq!(got.await.unwrap().parameter.unwrap().value.as_deref(), Some("x"));
    assert_eq!(
        kinds(&world, found.execution_arn.as_deref().unwrap()).await,
        [
            "ExecutionStarted",
            "TaskStateEntered",
            "TaskScheduled",
            "TaskStarted",
            "TaskSucceeded",
            "TaskStateExited",
            "ExecutionSucceeded"
        ]
    );
}

#[tokio::test]
async fn errors_of_calls_are_named_as_aws_names_them() {
    for (actions, task, error, cause) in [
        (
            "ssm:GetParameter",
            json!({"Resource": "arn:aws:states:::aws-sdk:ssm:getParameter", "Parameters": {"Name": "/no"}}),
            "Ssm.ParameterNotFoundException",
            "(Service: Ssm, Status Code: 400, Request ID: ",
        ),
        (
            "ssm:PutParameter",
            json!({"Resource": "arn:aws:states:::aws-sdk:ssm:getParameter", "Parameters": {"Name": "/no"}}),
            "Ssm.SsmException",
            "is not authorized to perform: ssm:GetParameter",
        ),
        (
            "s3:*",
            json!({"Resource": "arn:aws:states:::aws-sdk:s3:listObjectsV2", "Parameters": {"Bucket": "nobucket"}}),
            "S3.NoSuchBucketException",
            "The specified bucket does not exist (Service: S3, Status Code: 404, Request ID: ",
        ),
        (
            "lambda:*",
            json!({"Resource": "arn:aws:states:::lambda:invoke", "Parameters": {"FunctionName": "nofunction"}}),
            "Lambda.ResourceNotFoundException",
            "(Service: AWSLambda; Status Code: 404; Error Code: ResourceNotFoundException; Request ID: ",
        ),
        (
            "states:*",
            json!({"Resource": "arn:aws:states:::states:startExecution",
                "Parameters": {"StateMachineArn": "arn:aws:states:us-east-1:111111111111:stateMachine:no"}}),
            "StepFunctions.StateMachineDoesNotExistException",
            "State Machine Does Not Exist: 'arn:aws:states:us-east-1:111111111111:stateMachine:no' (Service: AWSStepFunctions; Status Code: 400; Error Code: StateMachineDoesNotExist; Request ID: ",
        ),
        (
            "s3:*",
            json!({"Resource": "arn:aws:states:::aws-sdk:s3:listObjectsV2", "Parameters": {"bucket": "b"}}),
            "States.Runtime",
            "The Parameters '{\"bucket\":\"b\"}' could not be used to start the Task: [The field \"bucket\" is not supported by Step Functions]",
        ),
    ] {
        let world = TestWorld::new();
        let found = run_task(&world, &[actions], &task, &json!({})).await;
        assert_eq!(found.error.as_deref(), Some(error), "{found:?}");
        assert!(found.cause.as_deref().is_some_and(|text| text.contains(cause)), "{found:?}");
        assert_eq!(found.status, Some(ExecutionStatus::Failed));
    }
}

#[tokio::test]
async fn a_role_that_does_not_trust_step_functions_any_more_is_told() {
    let world = TestWorld::new();
    let role = role(&world, &["ssm:*"]).await;
    let task = json!({"Type": "Task", "Resource": "arn:aws:states:::aws-sdk:ssm:getParameter", "Parameters": {"Name": "/p"}, "End": true});
    create(&world, "m", &json!({"StartAt": "T", "States": {"T": task}}), &role).await;
    let trust = r#"{"Version":"2012-10-17","Statement":{"Effect":"Allow","Principal":{"Service":"lambda.amazonaws.com"},"Action":"sts:AssumeRole"}}"#;
    let update =
        aws::iam::UpdateAssumeRolePolicyInput { role_name: "machine".into(), policy_document: trust.into() };
    world.call::<aws::iam::UpdateAssumeRolePolicy>(update).await.unwrap();
    let found = ended(&world, &start(&world, None, &json!({})).await).await;
    assert_eq!(found.error.as_deref(), Some("States.Permissions"));
}

#[tokio::test]
async fn nested_executions_are_waited_for() {
    let world = TestWorld::new();
    let role =
        role(&world, &["states:StartExecution", "states:DescribeExecution", "states:StopExecution"]).await;
    create(&world, "inner", &json!({"StartAt": "A", "States": {"A": {"Type": "Pass", "End": true}}}), &role)
        .await;
    let failing = json!({"StartAt": "F", "States": {"F": {"Type": "Fail", "Error": "E", "Cause": "C"}}});
    create(&world, "failing", &failing, &role).await;
    let definition = json!({"StartAt": "T", "States": {"T": {"Type": "Task", "End": true,
        "Resource": "arn:aws:states:::states:startExecution.sync:2",
        "Parameters": {"StateMachineArn.$": "$.arn", "Name.$": "$.name", "Input": {"x.$": "$.x"}}}}});
    create(&world, "m", &definition, &role).await;
    let arn = |name: &str| format!("arn:aws:states:us-east-1:111111111111:stateMachine:{name}");
    let run = start(&world, None, &json!({"arn": arn("inner"), "name": "n", "x": 7})).await;
    let found = output(&ended(&world, &run).await);
    assert_eq!(
        (&found["Output"], &found["Input"], &found["Status"]),
        (&json!({"x": 7}), &json!({"x": 7}), &json!("SUCCEEDED"))
    );
    assert_eq!(found["ExecutionArn"], "arn:aws:states:us-east-1:111111111111:execution:inner:n");
    assert!(kinds(&world, &run).await.contains(&"TaskSubmitted".to_owned()));
    let run = start(&world, None, &json!({"arn": arn("failing"), "name": "n", "x": 7})).await;
    let found = ended(&world, &run).await;
    assert_eq!(found.error.as_deref(), Some("States.TaskFailed"));
    let cause: Value = serde_json::from_str(found.cause.as_deref().unwrap()).unwrap();
    assert_eq!(
        (&cause["Error"], &cause["Cause"], &cause["Status"]),
        (&json!("E"), &json!("C"), &json!("FAILED"))
    );
}

#[tokio::test]
async fn stopping_an_execution_stops_what_it_waits_for() {
    let world = TestWorld::new();
    let role =
        role(&world, &["states:StartExecution", "states:DescribeExecution", "states:StopExecution"]).await;
    create(&world, "inner", &wait(), &role).await;
    let definition = json!({"StartAt": "T", "States": {"T": {"Type": "Task", "End": true,
        "Resource": "arn:aws:states:::states:startExecution.sync",
        "Parameters": {"StateMachineArn": "arn:aws:states:us-east-1:111111111111:stateMachine:inner", "Name": "n"}}}});
    create(&world, "m", &definition, &role).await;
    let run = start(&world, None, &json!({})).await;
    for _ in 0..1_000 {
        if kinds(&world, &run).await.contains(&"TaskSubmitted".to_owned()) {
            break;
        }
        tokio::time::sleep(Duration::from_millis(5)).await;
    }
    let stop = s::StopExecutionInput { execution_arn: run.clone(), ..Default::default() };
    world.call::<s::StopExecution>(stop).await.unwrap();
    assert_eq!(describe(&world, &run).await.status, Some(ExecutionStatus::Aborted));
    let inner = "arn:aws:states:us-east-1:111111111111:execution:inner:n";
    assert_eq!(ended(&world, inner).await.status, Some(ExecutionStatus::Aborted));
}

#[tokio::test]
async fn callers_need_to_be_allowed() {
    let world = TestWorld::new();
    let role = role(&world, &["s3:GetObject"]).await;
    create(&world, "m", &pass(), &role).await;
    let (may_start, _) = world.user("starter", &allow(&["states:StartExecution"], MACHINE)).await;
    let request = || StartExecutionInput { state_machine_arn: MACHINE.into(), ..Default::default() };
    let arn = may_start.call::<StartExecution>(request()).await.unwrap().execution_arn.unwrap();
    let refused = may_start
        .call::<DescribeExecution>(DescribeExecutionInput { execution_arn: arn, ..Default::default() });
    assert!(message(refused.await).starts_with("AccessDeniedException: User: arn:aws:iam::111111111111:user/starter is not authorized to perform: states:DescribeExecution"));
    let foreign = world.cx_of(QA).call::<StartExecution>(request()).await;
    assert!(message(foreign).starts_with("AccessDeniedException: "));
    let (may_create, _) = world.user("creator", &allow(&["states:CreateStateMachine"], "*")).await;
    let input = CreateStateMachineInput {
        name: "n".into(),
        definition: pass().to_string(),
        role_arn: role,
        ..Default::default()
    };
    assert!(message(may_create.call::<CreateStateMachine>(input).await).contains("iam:PassRole"));
}

/// A machine whose one task waits for somebody's report; gives the execution and the task's token, which the call left in
/// a parameter.
async fn asked(world: &TestWorld, more: &Value) -> (String, String) {
    let role = role(world, &["ssm:PutParameter"]).await;
    let mut task = json!({"Type": "Task", "Resource": "arn:aws:states:::aws-sdk:ssm:putParameter.waitForTaskToken",
        "Parameters": {"Name": "/token", "Type": "String", "Value.$": "$$.Task.Token"}, "End": true});
    task.as_object_mut().unwrap().extend(more.as_object().unwrap().clone());
    create(world, "m", &json!({"StartAt": "T", "States": {"T": task}}), &role).await;
    let arn = start(world, None, &json!({})).await;
    for _ in 0..1_000 {
        if kinds(world, &arn).await.contains(&"TaskSubmitted".to_owned()) {
            let get = aws::ssm::GetParameterInput { name: "/token".into(), ..Default::default() };
            let token =
                world.call::<aws::ssm::GetParameter>(get).await.unwrap().parameter.unwrap().value.unwrap();
            return (arn, token);
        }
        tokio::time::sleep(Duration::from_millis(5)).await;
    }
    panic!("nobody is asked: {:?}", history(world, &arn).await);
}

#[tokio::test]
async fn a_token_stands_for_a_task_once() {
    let world = TestWorld::new();
    let (arn, token) = asked(&world, &json!({})).await;
    let success = |token: &str, output: &str| s::SendTaskSuccessInput {
        task_token: token.into(),
        output: output.into(),
    };
    let bad = world.call::<s::SendTaskSuccess>(success("nonsense", "1")).await;
    assert_eq!(message(bad), "InvalidToken: Invalid Token: 'Invalid token'");
    assert!(
        message(world.call::<s::SendTaskSuccess>(success(&token, "{")).await).starts_with("InvalidOutput: ")
    );
    let beat = || s::SendTaskHeartbeatInput { task_token: token.clone() };
    world.call::<s::SendTaskHeartbeat>(beat()).await.unwrap();
    world.call::<s::SendTaskSuccess>(success(&token, r#"{"said": "yes"}"#)).await.unwrap();
    assert_eq!(output(&describe(&world, &arn).await), json!({"said": "yes"}));
    let late = "TaskTimedOut: Task Timed Out: 'Provided task does not exist anymore'";
    assert_eq!(message(world.call::<s::SendTaskSuccess>(success(&token, "1")).await), late);
    assert_eq!(message(world.call::<s::SendTaskHeartbeat>(beat()).await), late);
}

#[tokio::test]
async fn a_failure_under_a_token_is_caught_by_its_name() {
    let world = TestWorld::new();
    let (arn, task_token) = asked(&world, &json!({})).await;
    let failure =
        s::SendTaskFailureInput { task_token, error: Some("No".into()), cause: Some("because".into()) };
    world.call::<s::SendTaskFailure>(failure).await.unwrap();
    let found = describe(&world, &arn).await;
    assert_eq!((found.error.as_deref(), found.cause.as_deref()), (Some("No"), Some("because")));
}

#[tokio::test]
async fn workers_take_the_tasks_of_activities() {
    let world = TestWorld::new();
    let activity =
        world.call::<s::CreateActivity>(s::CreateActivityInput { name: "a".into(), ..Default::default() });
    let activity_arn = activity.await.unwrap().activity_arn.unwrap();
    let role = role(&world, &["s3:GetObject"]).await;
    let definition =
        json!({"StartAt": "T", "States": {"T": {"Type": "Task", "Resource": activity_arn, "End": true}}});
    create(&world, "m", &definition, &role).await;
    let (first, second) =
        (start(&world, None, &json!({"n": 1})).await, start(&world, None, &json!({"n": 2})).await);
    let stop = s::StopExecutionInput { execution_arn: first, ..Default::default() };
    world.call::<s::StopExecution>(stop).await.unwrap();
    let ask =
        || s::GetActivityTaskInput { activity_arn: activity_arn.clone(), worker_name: Some("w".into()) };
    let mut taken = s::GetActivityTaskOutput::default();
    for _ in 0..1_000 {
        taken = world.call::<s::GetActivityTask>(ask()).await.unwrap();
        if taken.task_token.is_some() {
            break;
        }
        tokio::time::sleep(Duration::from_millis(5)).await;
    }
    assert_eq!(taken.input.as_deref(), Some(r#"{"n":2}"#), "nobody waits for the first any more");
    assert_eq!(world.call::<s::GetActivityTask>(ask()).await.unwrap().task_token, None);
    let success = s::SendTaskSuccessInput { task_token: taken.task_token.unwrap(), output: "3".into() };
    world.call::<s::SendTaskSuccess>(success).await.unwrap();
    assert_eq!(output(&describe(&world, &second).await), json!(3));
    assert_eq!(
        kinds(&world, &second).await,
        [
            "ExecutionStarted",
            "TaskStateEntered",
            "ActivityScheduled",
            "ActivityStarted",
            "ActivitySucceeded",
            "TaskStateExited",
            "ExecutionSucceeded"
        ]
    );
}

#[tokio::test]
async fn express_executions_are_answered_at_their_end() {
    let world = TestWorld::new();
    let role = role(&world, &["ssm:PutParameter"]).await;
    let task = json!({"Type": "Task", "Resource": "arn:aws:states:::aws-sdk:ssm:putParameter",
        "Parameters": {"Name": "/e", "Value": "v", "Type": "String"}, "ResultPath": "$.r", "End": true});
    let input = CreateStateMachineInput {
        name: "m".into(),
        definition: json!({"StartAt": "T", "States": {"T": task}}).to_string(),
        role_arn: role,
        r#type: Some(s::StateMachineType::Express),
        ..Default::default()
    };
    world.call::<CreateStateMachine>(input).await.unwrap();
    let request = || s::StartSyncExecutionInput {
        state_machine_arn: MACHINE.into(),
        name: Some("r".into()),
        input: Some("{}".into()),
        ..Default::default()
    };
    let found = world.call::<s::StartSyncExecution>(request()).await.unwrap();
    assert_eq!(found.status, Some(s::SyncExecutionStatus::Succeeded), "{found:?}");
    let value: Value = serde_json::from_str(found.output.as_deref().unwrap()).unwrap();
    assert_eq!(value["r"]["Version"], 1);
    let arn = found.execution_arn.unwrap();
    assert!(arn.starts_with("arn:aws:states:us-east-1:111111111111:express:m:r:"), "{arn}");
    let refused =
        world.call::<DescribeExecution>(DescribeExecutionInput { execution_arn: arn, ..Default::default() });
    assert_eq!(
        message(refused.await),
        "InvalidArn: Invalid Arn: 'Resource type not valid in this context: express'"
    );
    let list = s::ListExecutionsInput { state_machine_arn: Some(MACHINE.into()), ..Default::default() };
    assert_eq!(
        message(world.call::<s::ListExecutions>(list).await),
        "StateMachineTypeNotSupported: This operation is not supported by this type of state machine"
    );
}

/// The messages of a log group.
async fn logged(world: &TestWorld, group: &str) -> Vec<Value> {
    let input = aws::logs::FilterLogEventsInput { log_group_name: Some(group.into()), ..Default::default() };
    let events = world.call::<aws::logs::FilterLogEvents>(input).await.unwrap().events.unwrap_or_default();
    events.iter().map(|event| serde_json::from_str(event.message.as_deref().unwrap()).unwrap()).collect()
}

#[tokio::test]
async fn executions_are_logged_where_their_machine_says() {
    let world = TestWorld::new();
    let group = aws::logs::CreateLogGroupInput { log_group_name: "/g".into(), ..Default::default() };
    world.call::<aws::logs::CreateLogGroup>(group).await.unwrap();
    let role_arn = role(&world, &["logs:*"]).await;
    let silent = world.service_role("silent", "states.amazonaws.com", &allow(&["s3:GetObject"], "*")).await;
    let input = |group: &str, role_arn: &str| {
        CreateStateMachineInput {
        name: "m".into(),
        definition: pass().to_string(),
        role_arn: role_arn.into(),
        logging_configuration: Some(
            serde_json::from_value(json!({"level": "ALL", "includeExecutionData": true, "destinations": [
                {"cloudWatchLogsLogGroup": {"logGroupArn": format!("arn:aws:logs:us-east-1:111111111111:log-group:{group}:*")}}]}))
            .unwrap(),
        ),
        ..Default::default()
    }
    };
    for (group, role_arn, expected) in [
        (
            "/no",
            &role_arn,
            "InvalidLoggingConfiguration: Invalid Logging Configuration: Log Destination not found.",
        ),
        (
            "/g",
            &silent,
            "AccessDeniedException: The state machine IAM Role is not authorized to access the Log Destination",
        ),
    ] {
        assert_eq!(message(world.call::<CreateStateMachine>(input(group, role_arn)).await), expected);
    }
    world.call::<CreateStateMachine>(input("/g", &role_arn)).await.unwrap();
    let arn = start(&world, None, &json!({"a": 1})).await;
    let mut found = Vec::new();
    for _ in 0..1_000 {
        found = logged(&world, "/g").await;
        if !found.is_empty() {
            break;
        }
        tokio::time::sleep(Duration::from_millis(5)).await;
    }
    let kinds: Vec<&str> = found.iter().map(|event| event["type"].as_str().unwrap()).collect();
    assert_eq!(kinds, ["ExecutionStarted", "PassStateEntered", "PassStateExited", "ExecutionSucceeded"]);
    assert_eq!(
        (&found[0]["execution_arn"], &found[0]["details"]["input"]),
        (&json!(arn), &json!(r#"{"a":1}"#))
    );
}

#[tokio::test]
async fn waiting_executions_outlive_the_server() {
    let world = TestWorld::in_real_time();
    let role = role(&world, &["s3:GetObject"]).await;
    let definition = json!({"StartAt": "W", "States": {"W": {"Type": "Wait", "Seconds": 1, "Next": "P"},
        "P": {"Type": "Pass", "Result": "awake", "End": true}}});
    create(&world, "m", &definition, &role).await;
    let arn = start(&world, Some("r"), &json!({})).await;
    let world = world.reopen().await;
    assert_eq!(output(&ended(&world, &arn).await), json!("awake"));
}

#[tokio::test]
async fn tags_belong_to_machines_and_activities() {
    let world = TestWorld::new();
    let role = role(&world, &["s3:GetObject"]).await;
    create(&world, "m", &pass(), &role).await;
    let tag = |key: &str, value: &str| s::Tag { key: Some(key.into()), value: Some(value.into()) };
    let add = s::TagResourceInput { resource_arn: MACHINE.into(), tags: vec![tag("a", "1"), tag("b", "")] };
    world.call::<s::TagResource>(add).await.unwrap();
    let remove =
        s::UntagResourceInput { resource_arn: MACHINE.into(), tag_keys: vec!["a".into(), "z".into()] };
    world.call::<s::UntagResource>(remove).await.unwrap();
    let list = |arn: &str| s::ListTagsForResourceInput { resource_arn: arn.into() };
    let tags = world.call::<s::ListTagsForResource>(list(MACHINE)).await.unwrap().tags;
    assert_eq!(tags, Some(vec![tag("b", "")]));
    let missing = format!("{MACHINE}x");
    assert_eq!(
        message(world.call::<s::ListTagsForResource>(list(&missing)).await),
        format!("ResourceNotFound: Resource not found: '{missing}'")
    );
}
