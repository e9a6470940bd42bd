//! What CloudFormation answers, as AWS does: change sets in detail, events, secrets, policies, transforms.

use aws::Operation;
use aws::cloudformation as c;
use services::OpResult;
use std::time::{Duration, Instant};
use testkit::TestWorld;

fn create(name: &str, body: &str) -> c::CreateStackInput {
    c::CreateStackInput { stack_name: name.into(), template_body: Some(body.into()), ..Default::default() }
}

fn update(name: &str, body: &str) -> c::UpdateStackInput {
    c::UpdateStackInput { stack_name: name.into(), template_body: Some(body.into()), ..Default::default() }
}

fn parameter(key: &str, value: &str) -> c::Parameter {
    c::Parameter {
        parameter_key: Some(key.into()),
        parameter_value: Some(value.into()),
        ..Default::default()
    }
}

async fn stack(world: &TestWorld, name: &str) -> c::Stack {
    let input = c::DescribeStacksInput { stack_name: Some(name.into()), next_token: None };
    world.call::<c::DescribeStacks>(input).await.unwrap().stacks.unwrap().remove(0)
}

/// Starts something with a stack, and gives the stack when it rests.
async fn done<O: Operation>(world: &TestWorld, name: &str, input: O::Input) -> c::Stack {
    world.call::<O>(input).await.unwrap();
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

fn status(stack: &c::Stack) -> &'static str {
    stack.stack_status.unwrap().as_str()
}

async fn events(world: &TestWorld, name: &str) -> Vec<c::StackEvent> {
    let input = c::DescribeStackEventsInput { stack_name: name.into(), next_token: None };
    let mut events = world.call::<c::DescribeStackEvents>(input).await.unwrap().stack_events.unwrap();
    events.reverse();
    events
}

fn message<T: std::fmt::Debug>(result: OpResult<T>) -> String {
    let error = result.unwrap_err();
    format!("{}: {}", error.code(), error.message())
}

/// A change set once it is computed, with the values of properties.
async fn change_set(world: &TestWorld, input: c::CreateChangeSetInput) -> c::DescribeChangeSetOutput {
    let id = world.call::<c::CreateChangeSet>(input).await.unwrap().id.unwrap();
    let until = Instant::now() + testkit::PATIENCE;
    loop {
        let input = c::DescribeChangeSetInput {
            change_set_name: id.clone(),
            include_property_values: Some(true),
            ..Default::default()
        };
        let output = world.call::<c::DescribeChangeSet>(input).await.unwrap();
        if output.status != Some(c::ChangeSetStatus::CreatePending) {
            return output;
        }
        assert!(Instant::now() < until, "{output:?}");
        tokio::time::sleep(Duration::from_millis(2)).await;
    }
}

fn proposed(stack: &str, body: &str, kind: c::ChangeSetType) -> c::CreateChangeSetInput {
    c::CreateChangeSetInput {
        stack_name: stack.into(),
        change_set_name: "cs".into(),
        template_body: Some(body.into()),
        change_set_type: Some(kind),
        ..Default::default()
    }
}

/// `Modify A True [Properties]` and, indented, each detail.
fn lines(change_set: &c::DescribeChangeSetOutput) -> Vec<String> {
    let mut lines = Vec::new();
    for change in change_set.changes.iter().flatten() {
        let change = change.resource_change.as_ref().unwrap();
        let scope: Vec<&str> = change.scope.iter().flatten().map(|s| s.as_str()).collect();
        lines.push(format!(
            "{} {} {} {scope:?}",
            change.action.unwrap(),
            change.logical_resource_id.as_deref().unwrap(),
            change.replacement.map_or("-", c::Replacement::as_str),
        ));
        for detail in change.details.iter().flatten() {
            let target = detail.target.as_ref().unwrap();
            lines.push(format!(
                "  {} {} {} {} {} -> {}",
                detail.change_source.unwrap(),
                detail.causing_entity.as_deref().unwrap_or("-"),
                detail.evaluation.unwrap(),
                target.path.as_deref().unwrap_or("-"),
                target.before_value.as_deref().unwrap_or("-"),
                target.after_value.as_deref().unwrap_or("-"),
            ));
        }
    }
    lines
}

const BEFORE: &str = r#"
Parameters: {Shown: {Type: String, Default: a}}
Resources:
  Topic: {Type: "AWS::SNS::Topic", Properties: {TopicName: t-1, DisplayName: !Ref Shown}}
  Name: {Type: "AWS::SSM::Parameter", Properties: {Type: String, Value: !GetAtt Topic.TopicName}}
  Gone: {Type: "AWS::SSM::Parameter", Properties: {Type: String, Value: !Ref Topic}}
"#;

#[tokio::test]
async fn a_change_set_says_what_changes_why() {
    let world = TestWorld::new();
    let made = done::<c::CreateStack>(&world, "s", create("s", BEFORE)).await;
    assert_eq!(status(&made), "CREATE_COMPLETE");
    // In place: what others see of the topic is taken to stay.
    let mut input = proposed("s", BEFORE, c::ChangeSetType::Update);
    input.parameters = Some(vec![parameter("Shown", "b")]);
    assert_eq!(
        lines(&change_set(&world, input).await),
        [
            r#"Modify Topic False ["Properties"]"#,
            "  DirectModification - Dynamic /Properties/DisplayName a -> b",
            "  ParameterReference Shown Static /Properties/DisplayName a -> b",
        ]
    );
    // By replacement: what others see of it is not known yet.
    let after = BEFORE.replace("t-1", "t-2").replace("Gone:", "New:").replace("!Ref Shown", "x");
    let mut input = proposed("s", &after, c::ChangeSetType::Update);
    input.change_set_name = "replaced".into();
    let replaced = change_set(&world, input).await;
    assert_eq!(
        lines(&replaced),
        [
            "Remove Gone - []",
            r#"Modify Name False ["Properties"]"#,
            "  DirectModification - Dynamic /Properties/Value t-1 -> {{changeSet:KNOWN_AFTER_APPLY}}",
            "  ResourceAttribute Topic.TopicName Static /Properties/Value t-1 -> {{changeSet:KNOWN_AFTER_APPLY}}",
            "Add New - []",
            r#"Modify Topic True ["Properties"]"#,
            "  DirectModification - Static /Properties/TopicName t-1 -> t-2",
            "  DirectModification - Static /Properties/DisplayName a -> x",
        ]
    );
    let gone = replaced.changes.unwrap().remove(0).resource_change.unwrap();
    assert_eq!(
        gone.before_context.as_deref(),
        Some(r#"{"Properties":{"Type":"String","Value":"{{changeSet:KNOWN_AFTER_APPLY}}"}}"#)
    );
    assert_eq!(replaced.capabilities, Some(Vec::new()));
}

#[tokio::test]
async fn statuses_and_dates_are_those_of_aws() {
    let world = TestWorld::new();
    let body = "Resources: {A: {Type: 'AWS::SSM::Parameter', Properties: {Type: String, Value: v}}}";
    let created = change_set(&world, proposed("s", body, c::ChangeSetType::Create)).await;
    let reviewed = stack(&world, "s").await;
    assert_eq!((status(&reviewed), reviewed.last_updated_time), ("REVIEW_IN_PROGRESS", None));
    let input =
        c::ExecuteChangeSetInput { change_set_name: created.change_set_id.unwrap(), ..Default::default() };
    let made = done::<c::ExecuteChangeSet>(&world, "s", input).await;
    assert!(made.last_updated_time.is_some() && made.change_set_id.is_some());
    let id = made.stack_id.unwrap();
    let changed = body.replace("Value: v", "Value: w");
    assert_eq!(status(&done::<c::UpdateStack>(&world, "s", update("s", &changed)).await), "UPDATE_COMPLETE");
    let input = c::DeleteStackInput { stack_name: "s".into(), ..Default::default() };
    world.call::<c::DeleteStack>(input).await.unwrap();
    let gone = loop {
        let stack = stack(&world, &id).await;
        if status(&stack) == "DELETE_COMPLETE" {
            break stack;
        }
        tokio::time::sleep(Duration::from_millis(2)).await;
    };
    assert_eq!((gone.enable_termination_protection, gone.change_set_id), (None, None));
    let of_stack: Vec<&str> = events(&world, &id)
        .await
        .into_iter()
        .filter(|event| event.logical_resource_id.as_deref() == Some("s"))
        .map(|event| event.resource_status.unwrap().as_str())
        .collect();
    assert_eq!(
        of_stack,
        [
            "REVIEW_IN_PROGRESS",
            "CREATE_IN_PROGRESS",
            "CREATE_COMPLETE",
            "UPDATE_IN_PROGRESS",
            "UPDATE_COMPLETE_CLEANUP_IN_PROGRESS",
            "UPDATE_COMPLETE",
            "DELETE_IN_PROGRESS",
            "DELETE_COMPLETE",
        ]
    );
    let late = world.call::<c::UpdateStack>(update(&id, body)).await;
    assert_eq!(
        message(late),
        format!("ValidationError: Stack:{id} is in DELETE_COMPLETE state and can not be updated.")
    );
    let mut again = proposed(&id, body, c::ChangeSetType::Create);
    again.change_set_name = "revived".into();
    assert_eq!(
        message(world.call::<c::CreateChangeSet>(again).await),
        format!(
            "ValidationError: Stack [{id}] already exists and cannot be created again with the changeSet [revived]."
        )
    );
}

#[tokio::test]
async fn a_stack_in_review_can_be_created_without_its_change_set() {
    let world = TestWorld::new();
    let body = "Resources: {A: {Type: 'AWS::SSM::Parameter', Properties: {Type: String, Value: v}}}";
    let reviewed = change_set(&world, proposed("s", body, c::ChangeSetType::Create)).await;
    let made = done::<c::CreateStack>(&world, "s", create("s", body)).await;
    assert_eq!((status(&made), made.stack_id), ("CREATE_COMPLETE", reviewed.stack_id));
    let input =
        c::DescribeChangeSetInput { change_set_name: reviewed.change_set_id.unwrap(), ..Default::default() };
    let overtaken = world.call::<c::DescribeChangeSet>(input).await.unwrap();
    assert_eq!(overtaken.execution_status, Some(c::ExecutionStatus::Obsolete));
}

#[tokio::test]
async fn secrets_are_not_told() {
    let world = TestWorld::new();
    let body = r#"
Parameters: {Secret: {Type: String, NoEcho: true}}
Resources:
  A: {Type: "AWS::SSM::Parameter", Properties: {Name: a, Type: String, Value: !Sub "is ${Secret}"}}
"#;
    let with = |value: &str| vec![parameter("Secret", value)];
    let input = c::CreateStackInput { parameters: Some(with("hunter2")), ..create("s", body) };
    assert_eq!(status(&done::<c::CreateStack>(&world, "s", input).await), "CREATE_COMPLETE");
    let mut input = proposed("s", body, c::ChangeSetType::Update);
    input.parameters = Some(with("hunter3"));
    let change_set = change_set(&world, input).await;
    let input = c::DeleteStackInput { stack_name: "s".into(), ..Default::default() };
    let id = stack(&world, "s").await.stack_id.unwrap();
    done::<c::DeleteStack>(&world, &id, input).await;
    let told = format!("{change_set:?} {:?}", events(&world, &id).await);
    assert!(!told.contains("hunter"), "{told}");
    assert!(told.contains("is ****"), "{told}");
    assert_eq!(
        lines(&change_set)[1..],
        [
            "  DirectModification - Dynamic /Properties/Value is **** -> is ****",
            "  ParameterReference Secret Static /Properties/Value is **** -> is ****",
        ]
    );
}

#[tokio::test]
async fn a_stack_policy_protects() {
    let world = TestWorld::new();
    let body = r#"
Resources:
  A: {Type: "AWS::SSM::Parameter", Properties: {Type: String, Value: v}}
  B: {Type: "AWS::SSM::Parameter", Properties: {Type: String, Value: v}}
"#;
    let denies = |resource: &str| {
        format!(
            r#"{{"Statement": [
                {{"Effect": "Allow", "Action": "Update:*", "Principal": "*", "Resource": "*"}},
                {{"Effect": "Deny", "Action": "Update:*", "Principal": "*", "Resource": "LogicalResourceId/{resource}"}}
            ]}}"#
        )
    };
    let input = c::CreateStackInput { stack_policy_body: Some(denies("A")), ..create("s", body) };
    done::<c::CreateStack>(&world, "s", input).await;
    let only_b = body.replacen("Value: v", "Value: w", 2).replacen("Value: w", "Value: v", 1);
    assert_eq!(status(&done::<c::UpdateStack>(&world, "s", update("s", &only_b)).await), "UPDATE_COMPLETE");
    let only_a = only_b.replacen("Value: v", "Value: w", 1);
    let refused = done::<c::UpdateStack>(&world, "s", update("s", &only_a)).await;
    assert_eq!(status(&refused), "UPDATE_ROLLBACK_COMPLETE");
    let reasons: Vec<String> =
        events(&world, "s").await.into_iter().filter_map(|event| event.resource_status_reason).collect();
    let expected = "Action denied by stack policy: Statement [#2] does not allow [Update:*] for resource \
        [LogicalResourceId/A]";
    assert!(reasons.iter().any(|reason| reason == expected), "{reasons:?}");
    // A policy for one update stands in place of the stack's.
    let input =
        c::UpdateStackInput { stack_policy_during_update_body: Some(denies("B")), ..update("s", &only_a) };
    assert_eq!(status(&done::<c::UpdateStack>(&world, "s", input).await), "UPDATE_COMPLETE");
    let without_a = "Resources: {B: {Type: 'AWS::SSM::Parameter', Properties: {Type: String, Value: w}}}";
    let refused = done::<c::UpdateStack>(&world, "s", update("s", without_a)).await;
    assert_eq!(status(&refused), "UPDATE_ROLLBACK_COMPLETE");
    let wrong = c::SetStackPolicyInput {
        stack_name: "s".into(),
        stack_policy_body: Some(r#"{"Foo": 1}"#.into()),
        ..Default::default()
    };
    assert_eq!(
        message(world.call::<c::SetStackPolicy>(wrong).await),
        "ValidationError: Error validating stack policy: Invalid stack policy"
    );
    // A policy can't be taken away.
    let nothing = c::SetStackPolicyInput { stack_name: "s".into(), ..Default::default() };
    assert_eq!(
        message(world.call::<c::SetStackPolicy>(nothing).await),
        "ValidationError: You must specify either StackPolicyBody or StackPolicyURL"
    );
    let kept = c::GetStackPolicyInput { stack_name: "s".into() };
    assert_eq!(world.call::<c::GetStackPolicy>(kept).await.unwrap().stack_policy_body, Some(denies("A")));
}

#[tokio::test]
async fn the_language_is_extended() {
    let world = TestWorld::new();
    let body = r#"
Transform: AWS::LanguageExtensions
Parameters:
  Names: {Type: CommaDelimitedList, Default: "One,Two"}
Mappings: {M: {k: {a: mapped}}}
Resources:
  Fn::ForEach::Each:
    - Name
    - !Ref Names
    - P${Name}:
        Type: AWS::SSM::Parameter
        Properties: {Name: !Ref Name, Type: String, Value: !Sub "value of ${Name}"}
  Count: {Type: "AWS::SSM::Parameter", Properties: {Type: String, Value: {"Fn::Length": !Ref Names}}}
  Found:
    Type: AWS::SSM::Parameter
    Properties: {Type: String, Value: !FindInMap [M, k, b, {DefaultValue: otherwise}]}
  Text:
    Type: AWS::SSM::Parameter
    Properties: {Type: String, Value: {"Fn::ToJsonString": {a: [1, x], r: !Ref POne}}}
Outputs:
  Fn::ForEach::Outputs:
    - Name
    - !Ref Names
    - Value${Name}: {Value: !GetAtt [!Sub "P${Name}", Value]}
  Count: {Value: !GetAtt Count.Value}
  Found: {Value: !GetAtt Found.Value}
  Text: {Value: !GetAtt Text.Value}
"#;
    assert_eq!(
        message(world.call::<c::CreateStack>(create("s", body)).await),
        "InsufficientCapabilitiesException: Requires capabilities : [CAPABILITY_AUTO_EXPAND]"
    );
    let capabilities = Some(vec![c::Capability::CapabilityAutoExpand]);
    let input = c::CreateStackInput { capabilities, ..create("s", body) };
    let made = done::<c::CreateStack>(&world, "s", input).await;
    assert_eq!(status(&made), "CREATE_COMPLETE", "{:?}", made.stack_status_reason);
    let outputs: Vec<(String, String)> = made
        .outputs
        .unwrap()
        .into_iter()
        .map(|output| (output.output_key.unwrap(), output.output_value.unwrap()))
        .collect();
    let expected = [
        ("ValueOne", "value of One"),
        ("ValueTwo", "value of Two"),
        ("Count", "2"),
        ("Found", "otherwise"),
        ("Text", r#"{"a":[1,"x"],"r":"One"}"#),
    ];
    let expected: Vec<_> = expected.iter().map(|(k, v)| ((*k).to_owned(), (*v).to_owned())).collect();
    assert_eq!(outputs, expected);
    for (stage, contains) in
        [(c::TemplateStage::Original, "Fn::ForEach"), (c::TemplateStage::Processed, "PTwo")]
    {
        let input = c::GetTemplateInput {
            stack_name: Some("s".into()),
            template_stage: Some(stage),
            ..Default::default()
        };
        let body = world.call::<c::GetTemplate>(input).await.unwrap().template_body.unwrap();
        assert!(body.contains(contains), "{stage}: {body}");
    }
}

#[tokio::test]
async fn what_can_not_be_is_said_in_the_words_of_aws() {
    let world = TestWorld::new();
    let resources =
        "Resources: {A: {Type: 'AWS::SSM::Parameter', Properties: {Type: String, Value: !Ref B}}}";
    let no_type = "Resources: {A: {Properties: {}}}";
    let macros = "Transform: Mine\nResources: {A: {Type: 'AWS::SSM::Parameter'}}";
    for (body, expected) in [
        (
            resources,
            "Template format error: Unresolved resource dependencies [B] in the Resources block of the template",
        ),
        (no_type, "Template format error: [/Resources/A] Every Resources object must contain a Type member."),
        ("[]", "Template format error: unsupported structure."),
        (
            macros,
            "No transform named Mine found. (at line 1, column 12); macros are not served: write the template out without it",
        ),
    ] {
        let error = message(world.call::<c::CreateStack>(create("s", body)).await);
        assert_eq!(error, format!("ValidationError: {expected}"), "{body}");
    }
    let types = c::CreateStackInput {
        resource_types: Some(vec!["AWS::EC2::*".into()]),
        ..create("s", "Resources: {T: {Type: 'AWS::SNS::Topic'}}")
    };
    assert_eq!(
        message(world.call::<c::CreateStack>(types).await),
        "ValidationError: Resource type AWS::SNS::Topic is not allowed by parameter ResourceTypes [AWS::EC2::*]"
    );
    let policy =
        "Resources:\n  A:\n    Type: AWS::SNS::Topic\n    UpdatePolicy: {AutoScalingReplacingUpdate: {}}\n";
    let refused = message(world.call::<c::CreateStack>(create("s", policy)).await);
    assert!(refused.contains("UpdatePolicy (of the resource A, at line 4"), "{refused}");
}

#[tokio::test]
async fn events_belong_to_operations() {
    let world = TestWorld::new();
    let body = "Resources: {A: {Type: 'AWS::SSM::Parameter', Properties: {Name: a, Type: String, Value: v}}}";
    done::<c::CreateStack>(&world, "s", create("s", body)).await;
    // Its name is taken: the update fails and turns back.
    let taken = format!("{} ", body.replace("A:", "B:"));
    assert_eq!(
        status(&done::<c::UpdateStack>(&world, "s", update("s", &taken)).await),
        "UPDATE_ROLLBACK_COMPLETE"
    );
    let of = |input: c::DescribeEventsInput| async {
        let output = world.call::<c::DescribeEvents>(input).await.unwrap();
        output.operation_events.unwrap()
    };
    let by_stack = c::DescribeEventsInput { stack_name: Some("s".into()), ..Default::default() };
    let all = of(by_stack.clone()).await;
    let mut kinds: Vec<&str> = all.iter().map(|event| event.operation_type.unwrap().as_str()).collect();
    kinds.dedup();
    assert_eq!(kinds, ["ROLLBACK", "UPDATE_STACK", "CREATE_STACK"]);
    let update =
        all.iter().find(|event| event.operation_type == Some(c::OperationType::UpdateStack)).unwrap();
    let by_operation =
        c::DescribeEventsInput { operation_id: update.operation_id.clone(), ..Default::default() };
    let updates = of(by_operation).await;
    assert!(
        updates.iter().all(|event| event.operation_id == update.operation_id) && updates.len() < all.len()
    );
    let filters = Some(c::EventFilter { failed_events: Some(true) });
    let failed = of(c::DescribeEventsInput { filters, ..by_stack }).await;
    let failed: Vec<_> = failed.iter().map(|event| event.logical_resource_id.as_deref().unwrap()).collect();
    assert_eq!(failed, ["B"]);
    let nothing = world.call::<c::DescribeEvents>(c::DescribeEventsInput::default()).await;
    assert!(message(nothing).starts_with("ValidationError: One of ChangeSetName"));
}

#[tokio::test]
async fn a_rollback_is_asked_for_and_continued() {
    let world = TestWorld::new();
    let body = |shown: &str, second: &str| {
        format!(
            "Resources:\n  A: {{Type: 'AWS::SNS::Topic', Properties: {{TopicName: t, DisplayName: {shown}}}}}\n  \
             B: {{Type: 'AWS::SSM::Parameter', DependsOn: A, Properties: {{Name: {second}, Type: String, Value: v}}}}\n"
        )
    };
    let taken =
        "Resources: {T: {Type: 'AWS::SSM::Parameter', Properties: {Name: taken, Type: String, Value: v}}}";
    done::<c::CreateStack>(&world, "other", create("other", taken)).await;
    // A creation that failed and was left so.
    let failing = c::CreateStackInput { disable_rollback: Some(true), ..create("s", &body("x", "taken")) };
    assert_eq!(status(&done::<c::CreateStack>(&world, "s", failing).await), "CREATE_FAILED");
    let roll_back = || c::RollbackStackInput { stack_name: "s".into(), ..Default::default() };
    let back = done::<c::RollbackStack>(&world, "s", roll_back()).await;
    assert_eq!(status(&back), "ROLLBACK_COMPLETE");
    assert!(back.deletion_time.is_some());
    let again = world.call::<c::RollbackStack>(roll_back()).await;
    assert!(message(again).ends_with("is in ROLLBACK_COMPLETE state and can not be rolled back."));
    let id = back.stack_id.unwrap();
    let input = c::DeleteStackInput { stack_name: "s".into(), ..Default::default() };
    done::<c::DeleteStack>(&world, &id, input).await;
    // An update that failed and was left so; what it changed can't be brought back until its topic is there again.
    done::<c::CreateStack>(&world, "s", create("s", &body("x", "mine"))).await;
    let failing = c::UpdateStackInput { disable_rollback: Some(true), ..update("s", &body("y", "taken")) };
    assert_eq!(status(&done::<c::UpdateStack>(&world, "s", failing).await), "UPDATE_FAILED");
    let topic_arn = "arn:aws:sns:us-east-1:111111111111:t";
    let gone = aws::sns::DeleteTopicInput { topic_arn: topic_arn.into() };
    world.call::<aws::sns::DeleteTopic>(gone).await.unwrap();
    assert_eq!(status(&done::<c::RollbackStack>(&world, "s", roll_back()).await), "UPDATE_ROLLBACK_FAILED");
    let go_on = || c::ContinueUpdateRollbackInput { stack_name: "s".into(), ..Default::default() };
    let still = done::<c::ContinueUpdateRollback>(&world, "s", go_on()).await;
    assert_eq!(status(&still), "UPDATE_ROLLBACK_FAILED");
    let topic = aws::sns::CreateTopicInput { name: "t".into(), ..Default::default() };
    world.call::<aws::sns::CreateTopic>(topic).await.unwrap();
    let back = done::<c::ContinueUpdateRollback>(&world, "s", go_on()).await;
    assert_eq!(status(&back), "UPDATE_ROLLBACK_COMPLETE");
    let late = world.call::<c::ContinueUpdateRollback>(go_on()).await;
    assert!(message(late).contains("can not continue update rollback"));
    let idle = c::CancelUpdateStackInput { stack_name: "s".into(), ..Default::default() };
    assert_eq!(
        message(world.call::<c::CancelUpdateStack>(idle).await),
        "ValidationError: CancelUpdateStack cannot be called from current stack status"
    );
}

#[tokio::test]
async fn a_preview_makes_nothing() {
    let world = TestWorld::new();
    let body = "Resources: {A: {Type: 'AWS::SSM::Parameter', Properties: {Type: String, Value: v}}}";
    let preview = async |name: &str, body: &str| {
        let input = c::CreateChangeSetInput {
            stack_name: name.into(),
            template_body: Some(body.into()),
            ..Default::default()
        };
        let changes = services::cloudformation::preview(&world.cx(), input).await?;
        let line = |change: c::Change| {
            let change = change.resource_change.unwrap();
            format!("{} {}", change.action.unwrap(), change.logical_resource_id.unwrap())
        };
        let mut lines: Vec<String> = changes.into_iter().map(line).collect();
        lines.sort();
        OpResult::Ok(lines)
    };
    assert_eq!(preview("s", body).await.unwrap(), ["Add A"]);
    let all = world.call::<c::DescribeStacks>(c::DescribeStacksInput::default()).await.unwrap().stacks;
    assert!(all.unwrap_or_default().is_empty());
    done::<c::CreateStack>(&world, "s", create("s", body)).await;
    let before = events(&world, "s").await.len();
    assert_eq!(preview("s", body).await.unwrap(), [""; 0]);
    let next = "Resources: {A: {Type: 'AWS::SSM::Parameter', Properties: {Type: String, Value: w}}, \
                B: {Type: 'AWS::SSM::Parameter', Properties: {Type: String, Value: v}}}";
    assert_eq!(preview("s", next).await.unwrap(), ["Add B", "Modify A"]);
    assert_eq!(preview("s", &body.replace("A:", "B:")).await.unwrap(), ["Add B", "Remove A"]);
    let sets = c::ListChangeSetsInput { stack_name: "s".into(), ..Default::default() };
    assert!(world.call::<c::ListChangeSets>(sets).await.unwrap().summaries.unwrap_or_default().is_empty());
    assert_eq!(events(&world, "s").await.len(), before);
    // What CreateChangeSet would refuse is refused.
    let wrong = message(preview("s", "Resources: {A: {Type: 'AWS::No::Such'}}").await);
    assert!(wrong.contains("AWS::No::Such"), "{wrong}");
    let input = c::CreateChangeSetInput {
        stack_name: "s".into(),
        template_body: Some(body.into()),
        change_set_type: Some(c::ChangeSetType::Import),
        ..Default::default()
    };
    let import = message(services::cloudformation::preview(&world.cx(), input).await);
    assert!(import.contains("IMPORT"), "{import}");
}
