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
            alias("a", vec![route(":01", 100)]),
            format!(
                "ValidationException: Routing configuration must contain state machine version ARNs. Received: [{MACHINE}:01]"
            ),
        ),
        (
            alias("a", vec![route(":1", 150), route(":2", -50)]),
            "ValidationException: 2 validation errors detected: Value '150' at 'routingConfiguration.1.member.weight' failed to satisfy constraint: Member must have value less than or equal to 100; Value '-50' at 'routingConfiguration.2.member.weight' failed to satisfy constraint: Member must have value greater than or equal to 0".into(),
        ),
        (
            alias("+1", vec![route(":1", 100)]),
            "ValidationException: 1 validation error detected: Value '+1' at 'name' failed to satisfy constraint: Member must satisfy regular expression pattern: ^(?=.*[a-zA-Z_\\-\\.])[a-zA-Z0-9_\\-\\.]+$".into(),
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
    world.call::<s::DeleteStateMachineAlias>(delete()).await.unwrap();
    assert_eq!(
        message(world.call::<s::DeleteStateMachineAlias>(delete()).await),
        "ResourceNotFound: Request references a resource that does not exist."
    );
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

/// How the stack `s` is, once nothing happens to it any more.
async fn rested(world: &TestWorld) -> String {
    use aws::cloudformation as c;
    for _ in 0..4_000 {
        let input = c::DescribeStacksInput { stack_name: Some("s".into()), next_token: None };
        let found = world.call::<c::DescribeStacks>(input).await.map(|found| found.stacks.unwrap().remove(0));
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
    panic!("the stack does not come to rest");
}

#[tokio::test]
async fn what_others_published_is_not_a_stacks() {
    use aws::cloudformation as c;
    let world = TestWorld::new();
    let role = role(&world, &["s3:GetObject"]).await;
    let input = CreateStateMachineInput { publish: Some(true), ..machine(&says("one"), &role) };
    world.call::<CreateStateMachine>(input).await.unwrap();
    world.call::<s::CreateStateMachineAlias>(alias("live", vec![route(":1", 100)])).await.unwrap();
    let version = json!({"Type": "AWS::StepFunctions::StateMachineVersion", "Properties": {"StateMachineArn": MACHINE}});
    let pointing = |name: &str, weight: i32| {
        json!({"Type": "AWS::StepFunctions::StateMachineAlias", "Properties": {
            "Name": name, "RoutingConfiguration": [{"StateMachineVersionArn": format!("{MACHINE}:1"), "Weight": weight}]}})
    };
    for (resource, why) in [
        (version, "m:1 already exists."),
        (pointing("live", 100), "m:live already exists."),
        (pointing("+1", 100), "Value '+1' at 'name'"),
        (pointing("other", 150), "Value '150' at 'routingConfiguration.1.member.weight'"),
    ] {
        let create = c::CreateStackInput {
            stack_name: "s".into(),
            template_body: Some(json!({"Resources": {"R": resource}}).to_string()),
            ..Default::default()
        };
        world.call::<c::CreateStack>(create).await.unwrap();
        let status = rested(&world).await;
        assert!(status.starts_with("ROLLBACK_COMPLETE"), "{why}: {status}");
        let events = c::DescribeStackEventsInput { stack_name: "s".into(), next_token: None };
        let events = world.call::<c::DescribeStackEvents>(events).await.unwrap().stack_events.unwrap();
        let told: Vec<String> = events.into_iter().filter_map(|event| event.resource_status_reason).collect();
        assert!(told.iter().any(|reason| reason.contains(why)), "{told:?}");
        let delete = c::DeleteStackInput { stack_name: "s".into(), ..Default::default() };
        world.call::<c::DeleteStack>(delete).await.unwrap();
        assert_eq!(rested(&world).await, "DELETE_COMPLETE");
        assert_eq!(versions(&world).await, [":1"], "what others made stays");
        let describe =
            s::DescribeStateMachineAliasInput { state_machine_alias_arn: format!("{MACHINE}:live") };
        world.call::<s::DescribeStateMachineAlias>(describe).await.unwrap();
    }
}

#[tokio::test]
async fn an_arn_is_judged_as_what_it_means() {
    let world = TestWorld::new();
    let role = role(&world, &["s3:GetObject"]).await;
    let input = CreateStateMachineInput { publish: Some(true), ..machine(&says("one"), &role) };
    world.call::<CreateStateMachine>(input).await.unwrap();
    let policy = json!({"Version": "2012-10-17", "Statement": [
        {"Effect": "Allow", "Action": "states:*", "Resource": "*"},
        {"Effect": "Deny", "Action": "states:*", "Resource": format!("{MACHINE}:1")},
    ]});
    let cx = world.cx_allowed("user", &policy.to_string()).await;
    let start = async |arn: String| {
        let input = StartExecutionInput { state_machine_arn: arn, ..Default::default() };
        cx.call::<StartExecution>(input).await.map_err(|error| error.code().to_owned())
    };
    assert!(start(MACHINE.to_owned()).await.is_ok());
    for (arn, expected) in [
        (format!("{MACHINE}:1"), "AccessDeniedException"),
        (format!("{MACHINE}:01"), "StateMachineDoesNotExist"),
        (format!("{MACHINE}:+1"), "StateMachineDoesNotExist"),
        (format!("{MACHINE}:1").replace("arn:aws:", "arn:x:"), "InvalidArn"),
        (format!("{MACHINE}:1").replace("arn:aws:", "arn::"), "InvalidArn"),
    ] {
        assert_eq!(start(arn.clone()).await.unwrap_err(), expected, "{arn}");
    }
}

#[tokio::test]
async fn the_same_token_means_the_same_execution_whatever_became_of_its_version() {
    let world = TestWorld::new();
    let role = role(&world, &["s3:GetObject"]).await;
    let input = CreateStateMachineInput { publish: Some(true), ..machine(&says("one"), &role) };
    world.call::<CreateStateMachine>(input).await.unwrap();
    let express = CreateStateMachineInput {
        name: "x".into(),
        r#type: Some(s::StateMachineType::Express),
        ..machine(&says("two"), &role)
    };
    world.call::<CreateStateMachine>(express).await.unwrap();
    let begin = async |arn: String| {
        let input = StartExecutionInput { state_machine_arn: arn, ..Default::default() };
        services::stepfunctions::start_for(&world.cx(), input, "0123456789abcdef0123456789abcdef".into())
            .await
    };
    let (version, express) = (format!("{MACHINE}:1"), MACHINE.replace(":m", ":x"));
    let first = (begin(version.clone()).await.unwrap(), begin(express.clone()).await.unwrap());
    ended(&world, &first.0.0).await;
    let delete = s::DeleteStateMachineVersionInput { state_machine_version_arn: version.clone() };
    world.call::<s::DeleteStateMachineVersion>(delete).await.unwrap();
    assert_eq!((begin(version).await.unwrap(), begin(express).await.unwrap()), first);
}

#[tokio::test]
async fn a_test_leaves_nothing_behind() {
    let world = TestWorld::new();
    let role = role(&world, &["ssm:GetParameter"]).await;
    let task = json!({"Type": "Task", "Resource": "arn:aws:states:::sagemaker:createTrainingJob", "End": true,
        "Parameters": {"TrainingJobName": "j"}});
    let test = s::TestStateInput { definition: task.to_string(), role_arn: Some(role), ..Default::default() };
    let tested = world.call::<s::TestState>(test).await.unwrap();
    assert_eq!(tested.status, Some(s::TestExecutionStatus::Failed));
    let begun = store::Table::<Value>::new("stepfunctions_begun");
    let rows = world.world.store().read(|r| begun.all(r, &world.cx().scope())).unwrap();
    assert!(rows.is_empty(), "nothing asks again for what was tried: {rows:?}");
}

#[tokio::test]
async fn nobody_waits_for_the_expressions_of_others() {
    let world = TestWorld::new();
    let endless = json!({"Type": "Pass", "QueryLanguage": "JSONata", "End": true,
        "Output": "{% ($f := function($n) { $f($n + 1) }; $f(0)) %}"});
    let test = s::TestStateInput { definition: endless.to_string(), ..Default::default() };
    let has_ended = std::cell::Cell::new(false);
    let tested = async {
        let tested = world.call::<s::TestState>(test).await;
        has_ended.set(true);
        tested
    };
    // The runtime has one thread.
    let others = async {
        let mut turns = 0;
        while !has_ended.get() {
            turns += 1;
            tokio::time::sleep(Duration::from_millis(1)).await;
        }
        turns
    };
    let (tested, turns) = tokio::join!(tested, others);
    assert_eq!(tested.unwrap().error.as_deref(), Some("States.QueryEvaluationError"));
    assert!(turns > 3, "others had {turns} turns while the expression was evaluated");
}

#[tokio::test]
async fn an_endless_execution_can_be_stopped() {
    let world = TestWorld::new();
    let role = role(&world, &["s3:GetObject"]).await;
    let definition = json!({"StartAt": "A", "States": {
        "A": {"Type": "Pass", "Next": "C"},
        "C": {"Type": "Choice", "Choices": [{"Variable": "$.stop", "IsPresent": true, "Next": "Z"}], "Default": "A"},
        "Z": {"Type": "Succeed"},
    }});
    world.call::<CreateStateMachine>(machine(&definition, &role)).await.unwrap();
    let arn = start(&world, MACHINE, "r").await.unwrap();
    let stop = s::StopExecutionInput { execution_arn: arn.clone(), ..Default::default() };
    world.call::<s::StopExecution>(stop).await.unwrap();
    assert_eq!(ended(&world, &arn).await.status, Some(ExecutionStatus::Aborted));
    // One that has an end comes to it, by as many happenings as it takes.
    let items: Vec<usize> = (0..1_200).collect();
    let each = json!({"StartAt": "I", "States": {"I": {"Type": "Pass", "End": true}}});
    let definition = json!({"StartAt": "P", "States": {
        "P": {"Type": "Pass", "Result": items, "Next": "M"}, "M": {"Type": "Map", "ItemProcessor": each, "End": true},
    }});
    update(&world, Some(&definition), false).await;
    let found = ended(&world, &start(&world, MACHINE, "r2").await.unwrap()).await;
    assert_eq!(found.output, Some(json!(items).to_string()));
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
    let rest = async || rested(&world).await;
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
