//! State machines in JSONata, their versions and aliases, executions that are taken up again, and states that are tried,
//! through the typed client.

use aws::stepfunctions::{
    self as s, CreateStateMachine, CreateStateMachineInput, DescribeExecution, DescribeExecutionInput,
    DescribeExecutionOutput, ExecutionStatus, GetExecutionHistory, GetExecutionHistoryInput, StartExecution,
    StartExecutionInput,
};
use serde_json::{Value, json};
use services::OpResult;
use std::time::Duration;
use testkit::{TestWorld, allow};

const MACHINE: &str = "arn:aws:states:us-east-1:111111111111:stateMachine:m";

fn message<T: std::fmt::Debug>(result: OpResult<T>) -> String {
    let error = result.unwrap_err();
    format!("{}: {}", error.code(), error.message())
}

async fn role(world: &TestWorld, actions: &[&str]) -> String {
    world.service_role("machine", "states.amazonaws.com", &allow(actions, "*")).await
}

fn machine(definition: &Value, role_arn: &str) -> CreateStateMachineInput {
    CreateStateMachineInput {
        name: "m".into(),
        definition: definition.to_string(),
        role_arn: role_arn.into(),
        ..Default::default()
    }
}

fn says(result: &str) -> Value {
    json!({"StartAt": "A", "States": {"A": {"Type": "Pass", "Result": result, "End": true}}})
}

async fn start(world: &TestWorld, arn: &str, name: &str) -> OpResult<String> {
    let input = StartExecutionInput {
        state_machine_arn: arn.into(),
        name: Some(name.into()),
        input: Some(json!({"n": 4}).to_string()),
        ..Default::default()
    };
    Ok(world.call::<StartExecution>(input).await?.execution_arn.unwrap())
}

async fn ended(world: &TestWorld, arn: &str) -> DescribeExecutionOutput {
    for _ in 0..2_000 {
        let input = DescribeExecutionInput { execution_arn: arn.into(), ..Default::default() };
        let found = world.call::<DescribeExecution>(input).await.unwrap();
        if found.status != Some(ExecutionStatus::Running) {
            return found;
        }
        tokio::time::sleep(Duration::from_millis(10)).await;
    }
    panic!("the execution {arn} does not end");
}

async fn update(world: &TestWorld, definition: Option<&Value>, publish: bool) -> s::UpdateStateMachineOutput {
    let input = s::UpdateStateMachineInput {
        state_machine_arn: MACHINE.into(),
        definition: definition.map(Value::to_string),
        publish: Some(publish),
        ..Default::default()
    };
    world.call::<s::UpdateStateMachine>(input).await.unwrap()
}

async fn versions(world: &TestWorld) -> Vec<String> {
    let input = s::ListStateMachineVersionsInput { state_machine_arn: MACHINE.into(), ..Default::default() };
    let found =
        world.call::<s::ListStateMachineVersions>(input).await.unwrap().state_machine_versions.unwrap();
    found.into_iter().map(|item| item.state_machine_version_arn.unwrap().replace(MACHINE, "")).collect()
}

fn publish(revision: Option<&str>) -> s::PublishStateMachineVersionInput {
    s::PublishStateMachineVersionInput {
        state_machine_arn: MACHINE.into(),
        revision_id: revision.map(str::to_owned),
        description: Some("d".into()),
    }
}

#[tokio::test]
async fn versions_stay_as_they_are() {
    let world = TestWorld::new();
    let role = role(&world, &["s3:GetObject"]).await;
    world.call::<CreateStateMachine>(machine(&says("one"), &role)).await.unwrap();
    assert!(versions(&world).await.is_empty());
    for _ in 0..2 {
        let made = world.call::<s::PublishStateMachineVersion>(publish(None)).await.unwrap();
        assert_eq!(made.state_machine_version_arn.as_deref(), Some(&*format!("{MACHINE}:1")), "once");
    }
    let same = update(&world, None, true).await;
    assert_eq!(same.state_machine_version_arn, Some(format!("{MACHINE}:1")));
    let second = update(&world, Some(&says("two")), true).await;
    assert_eq!(second.state_machine_version_arn, Some(format!("{MACHINE}:2")));
    let third = update(&world, Some(&says("three")), false).await;
    assert_eq!(third.state_machine_version_arn, None);
    let (old, new) = (second.revision_id.unwrap(), third.revision_id.unwrap());
    assert_eq!(
        message(world.call::<s::PublishStateMachineVersion>(publish(Some(&old))).await),
        format!(
            "ConflictException: Failed to publish the State Machine version for revision {old}. The current State Machine revision is {new}."
        )
    );
    assert_eq!(versions(&world).await, [":2", ":1"]);
    let describe =
        |arn: String| s::DescribeStateMachineInput { state_machine_arn: arn, ..Default::default() };
    let first = world.call::<s::DescribeStateMachine>(describe(format!("{MACHINE}:1"))).await.unwrap();
    assert_eq!((first.definition, first.description), (Some(says("one").to_string()), Some("d".into())));
    let missing = world.call::<s::DescribeStateMachine>(describe(format!("{MACHINE}:9"))).await;
    assert_eq!(
        message(missing),
        format!("StateMachineDoesNotExist: State Machine Does Not Exist: '{MACHINE}:9'")
    );
    for (arn, expected) in [(format!("{MACHINE}:1"), "one"), (MACHINE.to_owned(), "three")] {
        let found = ended(&world, &start(&world, &arn, expected).await.unwrap()).await;
        assert_eq!(found.output, Some(json!(expected).to_string()));
        assert_eq!(found.state_machine_arn.as_deref(), Some(MACHINE));
        assert_eq!(found.state_machine_version_arn, (arn != MACHINE).then_some(arn));
    }
    let list =
        s::ListExecutionsInput { state_machine_arn: Some(format!("{MACHINE}:1")), ..Default::default() };
    let of_first = world.call::<s::ListExecutions>(list).await.unwrap().executions.unwrap();
    assert_eq!(of_first.iter().map(|item| item.name.as_deref().unwrap()).collect::<Vec<_>>(), ["one"]);
    let delete = || s::DeleteStateMachineVersionInput { state_machine_version_arn: format!("{MACHINE}:2") };
    for _ in 0..2 {
        world.call::<s::DeleteStateMachineVersion>(delete()).await.unwrap();
    }
    assert_eq!(versions(&world).await, [":1"]);
    let made = world.call::<s::PublishStateMachineVersion>(publish(None)).await.unwrap();
    assert_eq!(made.state_machine_version_arn, Some(format!("{MACHINE}:3")), "no number is used twice");
}

fn route(version: &str, weight: i32) -> s::RoutingConfigurationListItem {
    s::RoutingConfigurationListItem { state_machine_version_arn: format!("{MACHINE}{version}"), weight }
}

fn alias(name: &str, routes: Vec<s::RoutingConfigurationListItem>) -> s::CreateStateMachineAliasInput {
    s::CreateStateMachineAliasInput { name: name.into(), description: None, routing_configuration: routes }
}

/// Routings that are none.
async fn check_routings(world: &TestWorld) {
    for (input, expected) in [
        (
            alias("a", vec![route("", 100)]),
            format!(
                "ValidationException: Routing configuration must contain state machine version ARNs. Received: [{MACHINE}]"
            ),
        ),
        (
            alias("a", vec![route(":1", 70), route(":2", 29)]),
            "ValidationException: Sum of routing configuration weights must equal 100. Received: [70, 29]"
                .into(),
        ),
        (
            alias("a", vec![route(":1", 50), route(":1", 50)]),
            format!(
                "ValidationException: Routing configuration must contain distinct state machine version ARNs. Received: [{MACHINE}:1, {MACHINE}:1]"
            ),
        ),
        (
            alias("a", vec![route(":7", 100)]),
            "ResourceNotFound: Request references a resource that does not exist.".into(),
        ),
    ] {
        assert_eq!(message(world.call::<s::CreateStateMachineAlias>(input).await), expected);
    }
}

#[tokio::test]
async fn aliases_lead_to_versions() {
    let world = TestWorld::new();
    let role = role(&world, &["s3:GetObject"]).await;
    let input = CreateStateMachineInput { publish: Some(true), ..machine(&says("one"), &role) };
    let made = world.call::<CreateStateMachine>(input).await.unwrap();
    assert_eq!(made.state_machine_version_arn, Some(format!("{MACHINE}:1")));
    update(&world, Some(&says("two")), true).await;
    check_routings(&world).await;
    for _ in 0..2 {
        let made =
            world.call::<s::CreateStateMachineAlias>(alias("prod", vec![route(":1", 100)])).await.unwrap();
        assert_eq!(made.state_machine_alias_arn, Some(format!("{MACHINE}:prod")));
    }
    let other = world.call::<s::CreateStateMachineAlias>(alias("prod", vec![route(":2", 100)])).await;
    assert_eq!(
        message(other),
        "ConflictException: Failed to create alias because an alias with the same name and a different routing configuration already exists."
    );
    let arn = format!("{MACHINE}:prod");
    let found = ended(&world, &start(&world, &arn, "r1").await.unwrap()).await;
    assert_eq!(found.output.as_deref(), Some("\"one\""));
    assert_eq!(
        (found.state_machine_alias_arn, found.state_machine_version_arn),
        (Some(arn.clone()), Some(format!("{MACHINE}:1")))
    );
    let delete = s::DeleteStateMachineVersionInput { state_machine_version_arn: format!("{MACHINE}:1") };
    assert_eq!(
        message(world.call::<s::DeleteStateMachineVersion>(delete).await),
        "ConflictException: Version to be deleted must not be referenced by an alias. Current list of aliases referencing this version: [prod]"
    );
    let update = s::UpdateStateMachineAliasInput {
        state_machine_alias_arn: arn.clone(),
        description: Some("to two".into()),
        routing_configuration: Some(vec![route(":2", 100)]),
    };
    world.call::<s::UpdateStateMachineAlias>(update).await.unwrap();
    let describe = || s::DescribeStateMachineAliasInput { state_machine_alias_arn: arn.clone() };
    let found = world.call::<s::DescribeStateMachineAlias>(describe()).await.unwrap();
    assert_eq!((found.name.as_deref(), found.description.as_deref()), (Some("prod"), Some("to two")));
    assert_eq!(found.routing_configuration, Some(vec![route(":2", 100)]));
    let found = ended(&world, &start(&world, &arn, "r2").await.unwrap()).await;
    assert_eq!(found.output.as_deref(), Some("\"two\""));
    for (of, expected) in [(MACHINE.to_owned(), 1), (format!("{MACHINE}:2"), 1), (format!("{MACHINE}:1"), 0)]
    {
        let list = s::ListStateMachineAliasesInput { state_machine_arn: of, ..Default::default() };
        let found = world.call::<s::ListStateMachineAliases>(list).await.unwrap().state_machine_aliases;
        assert_eq!(found.unwrap().len(), expected);
    }
    let delete = || s::DeleteStateMachineAliasInput { state_machine_alias_arn: arn.clone() };
    for _ in 0..2 {
        world.call::<s::DeleteStateMachineAlias>(delete()).await.unwrap();
    }
    assert_eq!(
        message(world.call::<s::DescribeStateMachineAlias>(describe()).await),
        "ResourceNotFound: Request references a resource that does not exist."
    );
    assert!(message(start(&world, &arn, "r3").await).starts_with("StateMachineDoesNotExist"));
}

#[tokio::test]
async fn a_state_machine_in_jsonata_calls_and_computes() {
    let world = TestWorld::new();
    let role = role(&world, &["ssm:PutParameter"]).await;
    let definition = json!({"QueryLanguage": "JSONata", "StartAt": "Put", "States": {
        "Put": {"Type": "Task", "Resource": "arn:aws:states:::aws-sdk:ssm:putParameter",
            "Arguments": {"Name": "{% '/p/' & $states.input.n %}", "Value": "{% $string($states.input.n * 2) %}", "Type": "String"},
            "Assign": {"version": "{% $states.result.Version %}"}, "Output": "{% $states.input %}", "Next": "Sum"},
        "Sum": {"Type": "Pass", "Output": {"sum": "{% $sum([1..$states.input.n]) + $version %}"}, "End": true},
    }});
    world.call::<CreateStateMachine>(machine(&definition, &role)).await.unwrap();
    let describe = s::DescribeStateMachineInput { state_machine_arn: MACHINE.into(), ..Default::default() };
    let references = world.call::<s::DescribeStateMachine>(describe).await.unwrap().variable_references;
    assert_eq!(references.unwrap().get("Sum"), Some(&vec!["version".to_owned()]));
    let arn = start(&world, MACHINE, "r").await.unwrap();
    let found = ended(&world, &arn).await;
    assert_eq!(found.output, Some(json!({"sum": 11}).to_string()), "{found:?}");
    let input = GetExecutionHistoryInput { execution_arn: arn, ..Default::default() };
    let events = world.call::<GetExecutionHistory>(input).await.unwrap().events.unwrap();
    let assigned =
        events.iter().find_map(|e| e.state_exited_event_details.as_ref()?.assigned_variables.clone());
    assert_eq!(assigned.unwrap().get("version").map(String::as_str), Some("1"));
    let bad = json!({"QueryLanguage": "JSONata", "StartAt": "A", "States": {
        "A": {"Type": "Pass", "Output": {"x": "{% 1 + %}"}, "End": true}}});
    assert_eq!(
        message(world.call::<CreateStateMachine>(machine(&bad, &role)).await),
        "InvalidDefinition: Invalid State Machine Definition: 'INVALID_JSONATA_EXPRESSION: Unexpected end of expression at /States/A/Output/x'"
    );
}

#[tokio::test]
async fn a_failed_execution_is_taken_up_again() {
    let world = TestWorld::new();
    let role = role(&world, &["ssm:GetParameter"]).await;
    let definition = json!({"StartAt": "First", "States": {
        "First": {"Type": "Pass", "Assign": {"kept.$": "$.n"}, "Next": "Get"},
        "Get": {"Type": "Task", "Resource": "arn:aws:states:::aws-sdk:ssm:getParameter", "Parameters": {"Name": "/p"},
            "ResultSelector": {"value.$": "$.Parameter.Value", "kept.$": "$kept", "count.$": "$$.Execution.RedriveCount"}, "End": true},
    }});
    world.call::<CreateStateMachine>(machine(&definition, &role)).await.unwrap();
    let arn = start(&world, MACHINE, "r").await.unwrap();
    let found = ended(&world, &arn).await;
    assert_eq!(
        (found.status, found.redrive_status),
        (Some(ExecutionStatus::Failed), Some(s::ExecutionRedriveStatus::Redrivable))
    );
    let put = aws::ssm::PutParameterInput {
        name: "/p".into(),
        value: "there".into(),
        r#type: Some(aws::ssm::ParameterType::String),
        ..Default::default()
    };
    world.call::<aws::ssm::PutParameter>(put).await.unwrap();
    let redrive =
        || s::RedriveExecutionInput { execution_arn: arn.clone(), client_token: Some("token".into()) };
    let first = world.call::<s::RedriveExecution>(redrive()).await.unwrap();
    let second = world.call::<s::RedriveExecution>(redrive()).await.unwrap();
    assert_eq!(first.redrive_date, second.redrive_date, "the same request");
    let found = ended(&world, &arn).await;
    assert_eq!(found.output, Some(json!({"value": "there", "kept": 4, "count": 1}).to_string()), "{found:?}");
    assert_eq!((found.redrive_count, found.redrive_date), (Some(1), first.redrive_date));
    let input = GetExecutionHistoryInput { execution_arn: arn.clone(), ..Default::default() };
    let events = world.call::<GetExecutionHistory>(input).await.unwrap().events.unwrap();
    let kinds: Vec<&str> = events.iter().map(|event| event.r#type.unwrap().as_str()).collect();
    assert_eq!(
        kinds[6..],
        [
            "TaskFailed",
            "ExecutionFailed",
            "ExecutionRedriven",
            "TaskScheduled",
            "TaskStarted",
            "TaskSucceeded",
            "TaskStateExited",
            "ExecutionSucceeded"
        ]
    );
    assert_eq!(
        events.iter().map(|event| event.id.unwrap()).collect::<Vec<_>>(),
        (1..=14).collect::<Vec<_>>()
    );
    for (filter, expected) in
        [(s::ExecutionRedriveFilter::Redriven, 1), (s::ExecutionRedriveFilter::NotRedriven, 0)]
    {
        let list = s::ListExecutionsInput {
            state_machine_arn: Some(MACHINE.into()),
            redrive_filter: Some(filter),
            status_filter: Some(ExecutionStatus::Succeeded),
            ..Default::default()
        };
        let found = world.call::<s::ListExecutions>(list).await.unwrap().executions.unwrap();
        assert_eq!(found.len(), expected);
    }
    let other = s::RedriveExecutionInput { execution_arn: arn, client_token: None };
    assert_eq!(
        message(world.call::<s::RedriveExecution>(other).await),
        "ExecutionNotRedrivable: Execution is not redrivable: Execution is SUCCEEDED and cannot be redriven"
    );
}

#[tokio::test]
async fn a_state_is_tried_for_real() {
    let world = TestWorld::new();
    let role = role(&world, &["ssm:GetParameter"]).await;
    let test = |state: &Value, role_arn: Option<&str>| s::TestStateInput {
        definition: state.to_string(),
        role_arn: role_arn.map(str::to_owned),
        input: Some(json!({"n": 4}).to_string()),
        inspection_level: Some(s::InspectionLevel::Debug),
        ..Default::default()
    };
    let pass = json!({"Type": "Pass", "Parameters": {"m.$": "$.n"}, "Next": "Elsewhere"});
    let found = world.call::<s::TestState>(test(&pass, None)).await.unwrap();
    assert_eq!(found.status, Some(s::TestExecutionStatus::Succeeded));
    assert_eq!(
        (found.next_state.as_deref(), found.output.as_deref()),
        (Some("Elsewhere"), Some(r#"{"m":4}"#))
    );
    let seen = found.inspection_data.unwrap();
    assert_eq!(
        (seen.after_input_path.as_deref(), seen.after_parameters.as_deref()),
        (Some(r#"{"n":4}"#), Some(r#"{"m":4}"#))
    );

    let mut task = json!({"Type": "Task", "Resource": "arn:aws:states:::aws-sdk:ssm:getParameter", "Parameters": {"Name": "/no"}, "End": true});
    assert_eq!(
        message(world.call::<s::TestState>(test(&task, None)).await),
        "ValidationException: RoleArn must be specified when testing a Task state"
    );
    let found = world.call::<s::TestState>(test(&task, Some(&role))).await.unwrap();
    assert_eq!(
        (found.status, found.error.as_deref()),
        (Some(s::TestExecutionStatus::Failed), Some("Ssm.ParameterNotFoundException"))
    );
    task["Catch"] = json!([{"ErrorEquals": ["States.ALL"], "Next": "C", "ResultPath": "$.error"}]);
    let found = world.call::<s::TestState>(test(&task, Some(&role))).await.unwrap();
    assert_eq!(
        (found.status, found.next_state.as_deref()),
        (Some(s::TestExecutionStatus::CaughtError), Some("C"))
    );
    assert_eq!(found.inspection_data.unwrap().error_details.unwrap().catch_index, Some(0));
    task["Retry"] = json!([{"ErrorEquals": ["States.ALL"], "IntervalSeconds": 7}]);
    let found = world.call::<s::TestState>(test(&task, Some(&role))).await.unwrap();
    assert_eq!((found.status, found.output), (Some(s::TestExecutionStatus::Retriable), None));
    assert_eq!(found.inspection_data.unwrap().error_details.unwrap().retry_backoff_interval_seconds, Some(7));

    let map = json!({"Type": "Map", "End": true, "ItemProcessor": {"StartAt": "A", "States": {"A": {"Type": "Pass", "End": true}}}});
    assert_eq!(
        message(world.call::<s::TestState>(test(&map, None)).await),
        "ValidationException: TestState API does not support Map or Parallel states. Supported state types include: [Task, Wait, Pass, Succeed, Fail, Choice]"
    );
    let variables = s::TestStateInput {
        variables: Some(json!({"v": 2}).to_string()),
        ..test(
            &json!({"Type": "Succeed", "QueryLanguage": "JSONata", "Output": "{% $v * $states.input.n %}"}),
            None,
        )
    };
    assert_eq!(world.call::<s::TestState>(variables).await.unwrap().output.as_deref(), Some("8"));
    let stranger =
        world.service_role("stranger", "lambda.amazonaws.com", &allow(&["s3:GetObject"], "*")).await;
    let found = world.call::<s::TestState>(test(&json!({"Type": "Task", "Resource": "arn:aws:states:::aws-sdk:ssm:getParameter", "Parameters": {"Name": "/p"}, "End": true}), Some(&stranger))).await.unwrap();
    assert_eq!(found.status, Some(s::TestExecutionStatus::Failed), "the role does not trust Step Functions");
}

#[tokio::test]
async fn a_stack_publishes_and_points() {
    use aws::cloudformation as c;
    let world = TestWorld::new();
    let role = role(&world, &["s3:GetObject"]).await;
    let template = |result: &str, version: &str| {
        json!({"Resources": {
            "Machine": {"Type": "AWS::StepFunctions::StateMachine", "Properties": {
                "StateMachineName": "m", "RoleArn": role, "Definition": says(result)}},
            version: {"Type": "AWS::StepFunctions::StateMachineVersion", "Properties": {
                "StateMachineArn": {"Ref": "Machine"}, "StateMachineRevisionId": {"Fn::GetAtt": ["Machine", "StateMachineRevisionId"]}}},
            "Alias": {"Type": "AWS::StepFunctions::StateMachineAlias", "Properties": {
                "Name": "live", "RoutingConfiguration": [{"StateMachineVersionArn": {"Ref": version}, "Weight": 100}]}},
        }})
        .to_string()
    };
    let rest = async || {
        loop {
            let input = c::DescribeStacksInput { stack_name: Some("s".into()), next_token: None };
            let found =
                world.call::<c::DescribeStacks>(input).await.map(|found| found.stacks.unwrap().remove(0));
            let status = found.map_or("DELETE_COMPLETE".to_owned(), |stack| {
                format!(
                    "{} {}",
                    stack.stack_status.unwrap().as_str(),
                    stack.stack_status_reason.unwrap_or_default()
                )
            });
            if !status.contains("_IN_PROGRESS") {
                return status.trim().to_owned();
            }
            tokio::time::sleep(Duration::from_millis(5)).await;
        }
    };
    let create = c::CreateStackInput {
        stack_name: "s".into(),
        template_body: Some(template("one", "V1")),
        ..Default::default()
    };
    world.call::<c::CreateStack>(create).await.unwrap();
    assert_eq!(rest().await, "CREATE_COMPLETE");
    let arn = format!("{MACHINE}:live");
    let found = ended(&world, &start(&world, &arn, "r1").await.unwrap()).await;
    assert_eq!(found.output.as_deref(), Some("\"one\""));
    let update = c::UpdateStackInput {
        stack_name: "s".into(),
        template_body: Some(template("two", "V2")),
        ..Default::default()
    };
    world.call::<c::UpdateStack>(update).await.unwrap();
    assert_eq!(rest().await, "UPDATE_COMPLETE");
    let found = ended(&world, &start(&world, &arn, "r2").await.unwrap()).await;
    assert_eq!(found.output.as_deref(), Some("\"two\""));
    assert_eq!(versions(&world).await, [":2"], "the old version is gone with its resource");
    let delete = c::DeleteStackInput { stack_name: "s".into(), ..Default::default() };
    world.call::<c::DeleteStack>(delete).await.unwrap();
    assert_eq!(rest().await, "DELETE_COMPLETE");
}
