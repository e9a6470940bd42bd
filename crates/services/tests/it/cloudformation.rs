//! Stacks through the typed client.

use aws::Operation;
use aws::cloudformation as c;
use aws::ssm::{GetParameter, GetParameterInput, PutParameter, PutParameterInput};
use services::OpResult;
use std::time::{Duration, Instant};
use testkit::TestWorld;

async fn value(world: &TestWorld, name: &str) -> Option<String> {
    let input = GetParameterInput { name: name.into(), with_decryption: None };
    world.call::<GetParameter>(input).await.ok().and_then(|out| out.parameter).and_then(|p| p.value)
}

async fn put(world: &TestWorld, name: &str, value: &str) {
    let input = PutParameterInput {
        name: name.into(),
        value: value.into(),
        r#type: Some(aws::ssm::ParameterType::String),
        ..Default::default()
    };
    world.call::<PutParameter>(input).await.unwrap();
}

fn create(name: &str, body: &str) -> c::CreateStackInput {
    c::CreateStackInput { stack_name: name.into(), template_body: Some(body.into()), ..Default::default() }
}

fn update(name: &str, body: &str) -> c::UpdateStackInput {
    c::UpdateStackInput { stack_name: name.into(), template_body: Some(body.into()), ..Default::default() }
}

async fn stack(world: &TestWorld, name: &str) -> c::Stack {
    let input = c::DescribeStacksInput { stack_name: Some(name.into()), next_token: None };
    world.call::<c::DescribeStacks>(input).await.unwrap().stacks.unwrap().remove(0)
}

/// Waits until the stack rests.
async fn rest(world: &TestWorld, name: &str) -> c::Stack {
    let until = Instant::now() + testkit::PATIENCE;
    loop {
        let stack = stack(world, name).await;
        if !stack.stack_status.unwrap().as_str().ends_with("_IN_PROGRESS") {
            return stack;
        }
        assert!(Instant::now() < until, "{stack:?}");
        tokio::time::sleep(Duration::from_millis(2)).await;
    }
}

/// Starts something with a stack, and gives its status and reason when it rests.
async fn done<O: Operation>(world: &TestWorld, name: &str, input: O::Input) -> (String, String) {
    world.call::<O>(input).await.unwrap();
    let stack = rest(world, name).await;
    (stack.stack_status.unwrap().to_string(), stack.stack_status_reason.unwrap_or_default())
}

async fn events(world: &TestWorld, name: &str) -> Vec<String> {
    let input = c::DescribeStackEventsInput { stack_name: name.into(), next_token: None };
    let events = world.call::<c::DescribeStackEvents>(input).await.unwrap().stack_events.unwrap();
    let line = |e: c::StackEvent| {
        let reason = e.resource_status_reason.map(|r| format!(" {r}")).unwrap_or_default();
        format!("{} {}{reason}", e.logical_resource_id.unwrap(), e.resource_status.unwrap())
    };
    let mut lines: Vec<String> = events.into_iter().map(line).collect();
    lines.reverse();
    lines
}

fn message<T: std::fmt::Debug>(result: OpResult<T>) -> String {
    let error = result.unwrap_err();
    format!("{}: {}", error.code(), error.message())
}

const TWO: &str = r#"
Description: two parameters
Parameters:
  Text: {Type: String, Default: hello}
Resources:
  A:
    Type: AWS::SSM::Parameter
    Properties: {Name: a, Type: String, Value: !Ref Text}
  B:
    Type: AWS::SSM::Parameter
    Properties: {Type: String, Value: !Sub "${A}-${A.Value}"}
Outputs:
  Name: {Value: !Ref B, Export: {Name: "b-name"}}
  Value: {Value: !GetAtt B.Value, Description: of B}
"#;

#[tokio::test]
async fn a_stack_is_created_updated_and_deleted() {
    let world = TestWorld::new();
    assert_eq!(done::<c::CreateStack>(&world, "s", create("s", TWO)).await.0, "CREATE_COMPLETE");
    let made = stack(&world, "s").await;
    let outputs = made.outputs.unwrap();
    assert_eq!(outputs[1].output_value.as_deref(), Some("a-hello"));
    assert_eq!(outputs[0].export_name.as_deref(), Some("b-name"));
    let b = outputs[0].output_value.clone().unwrap();
    assert!(b.starts_with("CFN-B-"), "{b}");
    assert_eq!(value(&world, &b).await.as_deref(), Some("a-hello"));
    assert_eq!(
        events(&world, "s").await,
        [
            "s CREATE_IN_PROGRESS User Initiated",
            "A CREATE_IN_PROGRESS",
            "A CREATE_IN_PROGRESS Resource creation Initiated",
            "A CREATE_COMPLETE",
            "B CREATE_IN_PROGRESS",
            "B CREATE_IN_PROGRESS Resource creation Initiated",
            "B CREATE_COMPLETE",
            "s CREATE_COMPLETE",
        ]
    );
    let same = world.call::<c::UpdateStack>(update("s", TWO)).await;
    assert_eq!(message(same), "ValidationError: No updates are to be performed.");
    let changed = TWO.replace("hello", "bye");
    assert_eq!(done::<c::UpdateStack>(&world, "s", update("s", &changed)).await.0, "UPDATE_COMPLETE");
    assert_eq!(value(&world, &b).await.as_deref(), Some("a-bye"));
    let id = stack(&world, "s").await.stack_id.unwrap();
    let input = c::DeleteStackInput { stack_name: "s".into(), ..Default::default() };
    world.call::<c::DeleteStack>(input).await.unwrap();
    assert_eq!(rest(&world, &id).await.stack_status, Some(c::StackStatus::DeleteComplete));
    assert_eq!((value(&world, "a").await, value(&world, &b).await), (None, None));
    let input = c::DescribeStacksInput { stack_name: Some("s".into()), next_token: None };
    let gone = world.call::<c::DescribeStacks>(input).await;
    assert_eq!(message(gone), "ValidationError: Stack with id s does not exist");
}

#[tokio::test]
async fn a_failed_creation_is_rolled_back() {
    let world = TestWorld::new();
    put(&world, "taken", "x").await;
    let body = r#"
Resources:
  A: {Type: "AWS::SSM::Parameter", Properties: {Name: a, Type: String, Value: v}}
  B: {Type: "AWS::SSM::Parameter", DependsOn: A, Properties: {Name: taken, Type: String, Value: v}}
  C: {Type: "AWS::SSM::Parameter", DependsOn: B, Properties: {Name: c, Type: String, Value: v}}
"#;
    let (status, _) = done::<c::CreateStack>(&world, "s", create("s", body)).await;
    assert_eq!(status, "ROLLBACK_COMPLETE");
    let events = events(&world, "s").await;
    let rollback =
        "s ROLLBACK_IN_PROGRESS The following resource(s) failed to create: [B]. Rollback requested by user.";
    assert!(events.contains(&rollback.to_owned()), "{events:#?}");
    let failed = events.iter().find(|e| e.starts_with("B CREATE_FAILED")).unwrap();
    assert!(failed.contains("HandlerErrorCode: AlreadyExists"), "{failed}");
    assert_eq!((value(&world, "a").await, value(&world, "c").await), (None, None));
    assert_eq!(value(&world, "taken").await.as_deref(), Some("x"));
    let update = world.call::<c::UpdateStack>(update("s", TWO)).await;
    let id = stack(&world, "s").await.stack_id.unwrap();
    let expected =
        format!("ValidationError: Stack:{id} is in ROLLBACK_COMPLETE state and can not be updated.");
    assert_eq!(message(update), expected);
}

#[tokio::test]
async fn an_update_replaces_and_a_failed_one_goes_back() {
    let world = TestWorld::new();
    let body = |name: &str, extra: &str| {
        format!(
            r#"
Resources:
  A: {{Type: "AWS::SSM::Parameter", Properties: {{Name: {name}, Type: String, Value: v}}}}
  B: {{Type: "AWS::SSM::Parameter", Properties: {{Name: b, Type: String, Value: !Ref A}}}}
{extra}
"#
        )
    };
    done::<c::CreateStack>(&world, "s", create("s", &body("a1", ""))).await;
    assert_eq!(done::<c::UpdateStack>(&world, "s", update("s", &body("a2", ""))).await.0, "UPDATE_COMPLETE");
    assert_eq!(value(&world, "a1").await, None);
    assert_eq!(value(&world, "b").await.as_deref(), Some("a2"));
    put(&world, "taken", "x").await;
    let failing = r#"  C: {Type: "AWS::SSM::Parameter", DependsOn: B, Properties: {Name: taken, Type: String, Value: v}}
  D: {Type: "AWS::SSM::Parameter", Properties: {Name: d, Type: String, Value: v}}"#;
    let (status, _) = done::<c::UpdateStack>(&world, "s", update("s", &body("a3", failing))).await;
    assert_eq!(status, "UPDATE_ROLLBACK_COMPLETE", "{:#?}", events(&world, "s").await);
    assert_eq!(value(&world, "b").await.as_deref(), Some("a2"));
    assert_eq!(value(&world, "a2").await.as_deref(), Some("v"));
    assert_eq!((value(&world, "a3").await, value(&world, "d").await), (None, None));
    assert_eq!(value(&world, "taken").await.as_deref(), Some("x"));
    let (status, _) = done::<c::UpdateStack>(&world, "s", update("s", &body("a4", ""))).await;
    assert_eq!(status, "UPDATE_COMPLETE");
    assert_eq!(value(&world, "b").await.as_deref(), Some("a4"));
}

fn change_set(stack: &str, name: &str, body: &str, kind: c::ChangeSetType) -> c::CreateChangeSetInput {
    c::CreateChangeSetInput {
        stack_name: stack.into(),
        change_set_name: name.into(),
        template_body: Some(body.into()),
        change_set_type: Some(kind),
        ..Default::default()
    }
}

async fn computed(world: &TestWorld, stack: &str, name: &str) -> c::DescribeChangeSetOutput {
    loop {
        let input = c::DescribeChangeSetInput {
            change_set_name: name.into(),
            stack_name: Some(stack.into()),
            ..Default::default()
        };
        let found = world.call::<c::DescribeChangeSet>(input).await.unwrap();
        if found.status != Some(c::ChangeSetStatus::CreatePending) {
            return found;
        }
        tokio::time::sleep(Duration::from_millis(2)).await;
    }
}

async fn execute(world: &TestWorld, stack: &str, name: &str) -> String {
    let input = c::ExecuteChangeSetInput {
        change_set_name: name.into(),
        stack_name: Some(stack.into()),
        ..Default::default()
    };
    done::<c::ExecuteChangeSet>(world, stack, input).await.0
}

#[tokio::test]
async fn change_sets_tell_what_would_change() {
    let world = TestWorld::new();
    let make = change_set("s", "first", TWO, c::ChangeSetType::Create);
    world.call::<c::CreateChangeSet>(make).await.unwrap();
    let first = computed(&world, "s", "first").await;
    assert_eq!(first.status, Some(c::ChangeSetStatus::CreateComplete), "{first:?}");
    assert_eq!(first.changes.unwrap().len(), 2);
    assert_eq!(stack(&world, "s").await.stack_status, Some(c::StackStatus::ReviewInProgress));
    assert_eq!(execute(&world, "s", "first").await, "CREATE_COMPLETE");
    let same = change_set("s", "same", TWO, c::ChangeSetType::Update);
    world.call::<c::CreateChangeSet>(same).await.unwrap();
    let same = computed(&world, "s", "same").await;
    assert_eq!(same.status, Some(c::ChangeSetStatus::Failed));
    let reason = "The submitted information didn't contain changes. Submit different information to create a change set.";
    assert_eq!(same.status_reason.as_deref(), Some(reason));
    let changed = TWO.replace("Name: a,", "Name: a9,");
    let next = change_set("s", "next", &changed, c::ChangeSetType::Update);
    world.call::<c::CreateChangeSet>(next).await.unwrap();
    let next = computed(&world, "s", "next").await;
    let changes: Vec<_> = next.changes.unwrap().into_iter().filter_map(|c| c.resource_change).collect();
    assert_eq!(changes[0].replacement, Some(c::Replacement::True));
    assert_eq!(changes[1].logical_resource_id.as_deref(), Some("B"));
    assert_eq!(changes[1].replacement, Some(c::Replacement::False));
    let detail = &changes[1].details.as_ref().unwrap()[0];
    assert_eq!(detail.evaluation, Some(c::EvaluationType::Dynamic));
    assert_eq!(execute(&world, "s", "next").await, "UPDATE_COMPLETE");
    assert_eq!(value(&world, "a9").await.as_deref(), Some("hello"));
    let next = computed(&world, "s", "next").await;
    assert_eq!(next.execution_status, Some(c::ExecutionStatus::ExecuteComplete));
}

#[tokio::test]
async fn a_stack_of_200_parameters() {
    let world = TestWorld::new();
    let mut body = String::from("Resources:\n");
    for n in 0..200 {
        body.push_str(&format!(
            "  P{n}: {{Type: \"AWS::SSM::Parameter\", Properties: {{Type: String, Value: v{n}}}}}\n"
        ));
    }
    let began = Instant::now();
    assert_eq!(done::<c::CreateStack>(&world, "s", create("s", &body)).await.0, "CREATE_COMPLETE");
    let took = began.elapsed();
    // How many share one depends on the disk and on what else the machine does. Alone, each parameter would need several.
    let commits = world.world.store().commits();
    assert!(commits < 400, "{commits} commits for 200 parameters in {took:?}");
    assert!(std::env::var_os("SLUICE_TEST_TIMES").is_none(), "{took:?} and {commits} commits");
}

async fn check_refused(world: &TestWorld, body: &str, expected: &str) {
    let refused = world.call::<c::CreateStack>(create("refused", body)).await;
    assert_eq!(message(refused), expected, "{body}");
}

#[tokio::test]
async fn what_is_wrong_is_said_before_anything_is_made() {
    let world = TestWorld::new();
    let parameter = |properties: &str| {
        format!("Resources:\n  A:\n    Type: AWS::SSM::Parameter\n    Properties: {{{properties}}}\n")
    };
    for (body, expected) in [
        (
            parameter("Type: String, Value: v, Foo: 1"),
            "ValidationError: Encountered unsupported property Foo (resource A, property Foo at line 4, column 47)",
        ),
        (
            parameter("Type: String"),
            "ValidationError: #: required key [Value] not found (resource A at line 4, column 17)",
        ),
        (
            "Resources: {A: {Type: \"AWS::Foo::Bar\"}}".to_owned(),
            "ValidationError: Template format error: Unrecognized resource types: [AWS::Foo::Bar] (A at line 1, column 23)",
        ),
        (
            parameter("Type: String, Value: \"{{resolve:ssm}}\""),
            "ValidationError: Incorrect format is used in the following Dynamic Reference: [{{resolve:ssm}}]",
        ),
    ] {
        check_refused(&world, &body, expected).await;
    }
    let attribute =
        format!("{}Outputs: {{O: {{Value: !GetAtt A.Nope}}}}\n", parameter("Type: String, Value: v"));
    let refused = message(world.call::<c::CreateStack>(create("refused", &attribute)).await);
    let expected =
        "ValidationError: Template error: resource A does not support attribute type Nope in Fn::GetAtt";
    assert!(refused.starts_with(expected), "{refused}");
    assert_eq!(
        world.call::<c::ListStacks>(c::ListStacksInput::default()).await.unwrap().stack_summaries,
        Some(vec![])
    );
}

#[tokio::test]
async fn exports_in_use_stay() {
    let world = TestWorld::new();
    done::<c::CreateStack>(&world, "maker", create("maker", TWO)).await;
    let user = r#"
Resources:
  U: {Type: "AWS::SSM::Parameter", Properties: {Name: u, Type: String, Value: !ImportValue b-name}}
"#;
    assert_eq!(done::<c::CreateStack>(&world, "user", create("user", user)).await.0, "CREATE_COMPLETE");
    let input = c::ListImportsInput { export_name: "b-name".into(), next_token: None };
    assert_eq!(world.call::<c::ListImports>(input).await.unwrap().imports, Some(vec!["user".into()]));
    let delete = |name: &str| c::DeleteStackInput { stack_name: name.into(), ..Default::default() };
    let (status, reason) = done::<c::DeleteStack>(&world, "maker", delete("maker")).await;
    assert_eq!(status, "DELETE_FAILED");
    assert_eq!(reason, "Export b-name cannot be deleted as it is in use by user");
    let id = stack(&world, "user").await.stack_id.unwrap();
    world.call::<c::DeleteStack>(delete("user")).await.unwrap();
    rest(&world, &id).await;
    let id = stack(&world, "maker").await.stack_id.unwrap();
    world.call::<c::DeleteStack>(delete("maker")).await.unwrap();
    assert_eq!(rest(&world, &id).await.stack_status, Some(c::StackStatus::DeleteComplete));
}

#[tokio::test]
async fn policies_and_protection_hold() {
    let world = TestWorld::new();
    let body = r#"
Resources:
  A: {Type: "AWS::SSM::Parameter", DeletionPolicy: Retain, Properties: {Name: a, Type: String, Value: v}}
  B: {Type: "AWS::SSM::Parameter", Properties: {Name: b, Type: String, Value: "{{resolve:ssm:secret}}"}}
"#;
    put(&world, "secret", "s3cret").await;
    let input = c::CreateStackInput { enable_termination_protection: Some(true), ..create("s", body) };
    assert_eq!(done::<c::CreateStack>(&world, "s", input).await.0, "CREATE_COMPLETE");
    assert_eq!(value(&world, "b").await.as_deref(), Some("s3cret"));
    let delete = || c::DeleteStackInput { stack_name: "s".into(), ..Default::default() };
    let refused = message(world.call::<c::DeleteStack>(delete()).await);
    assert_eq!(
        refused,
        "ValidationError: Stack [s] cannot be deleted while TerminationProtection is enabled"
    );
    let input =
        c::UpdateTerminationProtectionInput { stack_name: "s".into(), enable_termination_protection: false };
    world.call::<c::UpdateTerminationProtection>(input).await.unwrap();
    let id = stack(&world, "s").await.stack_id.unwrap();
    world.call::<c::DeleteStack>(delete()).await.unwrap();
    assert_eq!(rest(&world, &id).await.stack_status, Some(c::StackStatus::DeleteComplete));
    assert_eq!(value(&world, "a").await.as_deref(), Some("v"));
    assert_eq!(value(&world, "b").await, None);
    assert!(events(&world, &id).await.contains(&"A DELETE_SKIPPED".to_owned()));
}
