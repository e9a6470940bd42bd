//! EventBridge through the typed client.

use aws::events as ev;
use aws::logs;
use services::{Caller, OpError};
use std::time::Duration;
use testkit::{QA, TOOLS, TestWorld};

fn put_rule(name: &str, pattern: &str) -> ev::PutRuleInput {
    ev::PutRuleInput { name: name.into(), event_pattern: Some(pattern.into()), ..Default::default() }
}

fn entry(source: &str, detail: &str) -> ev::PutEventsRequestEntry {
    ev::PutEventsRequestEntry {
        source: Some(source.into()),
        detail_type: Some("Order".into()),
        detail: Some(detail.into()),
        ..Default::default()
    }
}

fn target(id: &str, arn: &str) -> ev::Target {
    ev::Target { id: id.into(), arn: arn.into(), ..Default::default() }
}

async fn put_targets(world: &TestWorld, rule: &str, targets: Vec<ev::Target>) -> Result<(), OpError> {
    let input = ev::PutTargetsInput { rule: rule.into(), event_bus_name: None, targets };
    world.call::<ev::PutTargets>(input).await.map(drop)
}

#[tokio::test]
async fn an_event_reaches_the_targets_of_the_rules_that_mean_it() {
    let world = TestWorld::in_real_time();
    let (group, closed) = ("/aws/events/orders", "closed");
    for name in [group, closed] {
        let input = logs::CreateLogGroupInput { log_group_name: name.into(), ..Default::default() };
        world.call::<logs::CreateLogGroup>(input).await.unwrap();
    }
    let policy = serde_json::json!({
        "Version": "2012-10-17",
        "Statement": [{
            "Effect": "Allow",
            "Principal": { "Service": ["events.amazonaws.com", "delivery.logs.amazonaws.com"] },
            "Action": ["logs:CreateLogStream", "logs:PutLogEvents"],
            "Resource": format!("arn:aws:logs:us-east-1:{TOOLS}:log-group:/aws/events/*:*"),
        }],
    });
    let input = logs::PutResourcePolicyInput {
        policy_name: Some("events".into()),
        policy_document: Some(policy.to_string()),
        ..Default::default()
    };
    world.call::<logs::PutResourcePolicy>(input).await.unwrap();
    let arn = format!("arn:aws:logs:us-east-1:{TOOLS}:log-group:{group}");
    world.call::<ev::PutRule>(put_rule("orders", r#"{"source":["shop"],"detail":{"n":[1]}}"#)).await.unwrap();
    world.call::<ev::PutRule>(put_rule("others", r#"{"source":["other"]}"#)).await.unwrap();
    let shut = target("shut", &format!("arn:aws:logs:us-east-1:{TOOLS}:log-group:{closed}"));
    put_targets(&world, "orders", vec![shut, target("log", &arn)]).await.unwrap();
    put_targets(&world, "others", vec![target("log", &arn)]).await.unwrap();
    let entries = vec![entry("shop", r#"{"n":1}"#), entry("shop", r#"{"n":2}"#)];
    let output =
        world.call::<ev::PutEvents>(ev::PutEventsInput { entries, endpoint_id: None }).await.unwrap();
    assert_eq!(output.failed_entry_count, Some(0));
    let ids: Vec<_> = output.entries.unwrap().into_iter().map(|e| e.event_id.unwrap()).collect();
    let mut found = Vec::new();
    for _ in 0..testkit::LOOKS {
        let input = logs::FilterLogEventsInput { log_group_name: Some(group.into()), ..Default::default() };
        found = world.call::<logs::FilterLogEvents>(input).await.unwrap().events.unwrap_or_default();
        if !found.is_empty() {
            break;
        }
        tokio::time::sleep(Duration::from_millis(20)).await;
    }
    assert_eq!(found.len(), 1);
    let event: serde_json::Value = serde_json::from_str(found[0].message.as_deref().unwrap()).unwrap();
    let keys: Vec<_> = event.as_object().unwrap().keys().map(String::as_str).collect();
    let expected =
        ["version", "id", "detail-type", "source", "account", "time", "region", "resources", "detail"];
    assert_eq!(keys, expected);
    assert_eq!((event["id"].as_str(), event["account"].as_str()), (Some(ids[0].as_str()), Some(TOOLS)));
    assert_eq!(event["time"].as_str().unwrap().len(), "2026-11-21T10:00:00Z".len());
    // No policy lets EventBridge write to the other group.
    tokio::time::sleep(Duration::from_millis(100)).await;
    let input = logs::DescribeLogStreamsInput { log_group_name: Some(closed.into()), ..Default::default() };
    assert_eq!(world.call::<logs::DescribeLogStreams>(input).await.unwrap().log_streams.unwrap(), []);
}

#[tokio::test]
async fn entries_are_refused_one_by_one() {
    let world = TestWorld::new();
    let entries = vec![
        entry("shop", "{}"),
        entry("aws.s3", "{}"),
        entry("shop", "not json"),
        ev::PutEventsRequestEntry { detail_type: None, ..entry("shop", "{}") },
        ev::PutEventsRequestEntry { event_bus_name: Some("none".into()), ..entry("shop", "{}") },
    ];
    let output =
        world.call::<ev::PutEvents>(ev::PutEventsInput { entries, endpoint_id: None }).await.unwrap();
    let codes: Vec<_> =
        output.entries.unwrap().into_iter().map(|e| e.error_code.unwrap_or_default()).collect();
    assert_eq!(
        codes,
        ["", "NotAuthorizedForSource", "MalformedDetail", "InvalidArgument", "InvalidArgument"]
    );
    assert_eq!(output.failed_entry_count, Some(4));
}

#[tokio::test]
async fn rules_have_a_life() {
    let world = TestWorld::new();
    let arn = world.call::<ev::PutRule>(put_rule("r", r#"{"source":["a"]}"#)).await.unwrap().rule_arn;
    assert_eq!(arn.as_deref(), Some("arn:aws:events:us-east-1:111111111111:rule/r"));
    let describe = ev::DescribeRuleInput { name: "r".into(), event_bus_name: None };
    let shown = world.call::<ev::DescribeRule>(describe.clone()).await.unwrap();
    assert_eq!(shown.state, Some(ev::RuleState::Enabled));
    let scheduled = ev::PutRuleInput {
        name: "r".into(),
        schedule_expression: Some("rate(1 hour)".into()),
        ..Default::default()
    };
    world.call::<ev::PutRule>(scheduled).await.unwrap();
    let shown = world.call::<ev::DescribeRule>(describe.clone()).await.unwrap();
    assert_eq!((shown.event_pattern, shown.schedule_expression.as_deref()), (None, Some("rate(1 hour)")));
    let off = ev::DisableRuleInput { name: "r".into(), event_bus_name: None };
    world.call::<ev::DisableRule>(off).await.unwrap();
    let on = ev::EnableRuleInput { name: "r".into(), event_bus_name: None };
    world.call::<ev::EnableRule>(on).await.unwrap();
    let function = format!("arn:aws:lambda:us-east-1:{TOOLS}:function:f");
    put_targets(&world, "r", vec![target("f", &function)]).await.unwrap();
    let by = ev::ListRuleNamesByTargetInput { target_arn: function, ..Default::default() };
    assert_eq!(world.call::<ev::ListRuleNamesByTarget>(by).await.unwrap().rule_names.unwrap(), ["r"]);
    let delete = ev::DeleteRuleInput { name: "r".into(), event_bus_name: None, force: None };
    let error = world.call::<ev::DeleteRule>(delete.clone()).await.unwrap_err();
    assert_eq!(error.message(), "Rule can't be deleted since it has targets.");
    let ids = vec!["f".into(), "none".into()];
    let remove = ev::RemoveTargetsInput { rule: "r".into(), event_bus_name: None, ids, force: None };
    assert_eq!(world.call::<ev::RemoveTargets>(remove).await.unwrap().failed_entry_count, Some(1));
    world.call::<ev::DeleteRule>(delete).await.unwrap();
    let error = world.call::<ev::DescribeRule>(describe).await.unwrap_err();
    assert_eq!(error.message(), "Rule r does not exist on EventBus default.");
}

#[tokio::test]
async fn what_is_not_served_is_refused_by_name() {
    let world = TestWorld::new();
    world.call::<ev::PutRule>(put_rule("r", r#"{"source":["a"]}"#)).await.unwrap();
    for (target, said) in [
        (target("s", &format!("arn:aws:kinesis:us-east-1:{TOOLS}:stream/s")), "targets of kinesis"),
        (target("p", &format!("arn:aws:codepipeline:us-east-1:{TOOLS}:p")), "RoleArn is required"),
        (target("x", "x"), "Provided Arn is not in correct format."),
    ] {
        let error = put_targets(&world, "r", vec![target]).await.unwrap_err();
        assert_eq!(error.code(), "ValidationException");
        assert!(error.message().contains(said), "{error}");
    }
    let other = world.cx_of(QA);
    let bus = format!("arn:aws:events:us-east-1:{TOOLS}:event-bus/default");
    let put = || ev::PutEventsInput {
        entries: vec![ev::PutEventsRequestEntry { event_bus_name: Some(bus.clone()), ..entry("a", "{}") }],
        endpoint_id: None,
    };
    assert_eq!(other.call::<ev::PutEvents>(put()).await.unwrap_err().code(), "AccessDeniedException");
    let permission = ev::PutPermissionInput {
        action: Some("events:PutEvents".into()),
        principal: Some(QA.into()),
        statement_id: Some("qa".into()),
        ..Default::default()
    };
    world.call::<ev::PutPermission>(permission).await.unwrap();
    assert_eq!(other.call::<ev::PutEvents>(put()).await.unwrap().failed_entry_count, Some(0));
    let nobody = other.as_caller(Caller::anonymous(testkit::account(QA)));
    let error = nobody.call::<ev::ListRules>(ev::ListRulesInput::default()).await.unwrap_err();
    assert_eq!(error.code(), "AccessDeniedException");
}

#[tokio::test]
async fn patterns_are_tried_out() {
    let world = TestWorld::new();
    // All that an event must have; `resources` and `detail` it need not.
    let event = r#"{"id":"1","source":"a","detail-type":"t","account":"1","region":"r","time":"2022-07-13T13:48:01Z"}"#;
    let incomplete = r#"{"id":"1","source":"a"}"#;
    for (pattern, event, expected) in [
        (r#"{"source":["a"]}"#, event, Ok(true)),
        (r#"{"source":["b"]}"#, event, Ok(false)),
        (r#"{"source":["a"]}"#, incomplete, Err("ValidationException")),
        (r#"{"source":["a"]}"#, "nonsense", Err("ValidationException")),
        (r#"{"source":"a"}"#, event, Err("InvalidEventPatternException")),
    ] {
        let input = ev::TestEventPatternInput { event_pattern: pattern.into(), event: event.into() };
        let found = world.call::<ev::TestEventPattern>(input).await;
        let found = found.map(|output| output.result.unwrap()).map_err(|error| error.code().to_owned());
        assert_eq!(found, expected.map_err(str::to_owned), "{pattern} on {event}");
    }
}
