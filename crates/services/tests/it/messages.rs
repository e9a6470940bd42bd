//! Messages of topics on their way: to queues, functions and web servers, from rules, tasks and publishers.

use aws::sns::{self, CreateTopic, CreateTopicInput, Publish, PublishInput, Subscribe, SubscribeInput};
use aws::sqs::{self, CreateQueue, CreateQueueInput, Message, ReceiveMessage, ReceiveMessageInput};
use aws::{events as ev, stepfunctions as sfn};
use indexmap::IndexMap;
use serde_json::{Value, json};
use services::{Cx, OpResult};
use std::time::Duration;
use testkit::{QA, TOOLS, TestWorld, allow};
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::TcpListener;

const AT: &str = "us-east-1:111111111111";

fn map(pairs: &[(&str, &str)]) -> IndexMap<String, String> {
    pairs.iter().map(|(k, v)| ((*k).to_owned(), (*v).to_owned())).collect()
}

fn message<T: std::fmt::Debug>(result: OpResult<T>) -> String {
    let error = result.unwrap_err();
    format!("{}: {}", error.code(), error.message())
}

async fn topic(world: &TestWorld, name: &str, attributes: &[(&str, &str)]) -> String {
    let input =
        CreateTopicInput { name: name.into(), attributes: Some(map(attributes)), ..Default::default() };
    world.call::<CreateTopic>(input).await.unwrap().topic_arn.unwrap()
}

/// A queue that lets a service send to it.
async fn queue(cx: &Cx, name: &str, service: &str, source: &str, attributes: &[(&str, &str)]) -> String {
    let policy = json!({ "Version": "2012-10-17", "Statement": {
        "Effect": "Allow",
        "Principal": { "Service": service },
        "Action": "sqs:SendMessage",
        "Resource": "*",
        "Condition": { "ArnLike": { "aws:SourceArn": source } },
    }});
    let mut attributes = map(attributes);
    attributes.insert("Policy".into(), policy.to_string());
    let input =
        CreateQueueInput { queue_name: name.into(), attributes: Some(attributes), ..Default::default() };
    cx.call::<CreateQueue>(input).await.unwrap();
    format!("arn:aws:sqs:us-east-1:{}:{name}", cx.account())
}

fn url(account: &str, name: &str) -> String {
    format!("https://sqs.us-east-1.amazonaws.com/{account}/{name}")
}

/// What arrives in a queue within some seconds, a message at a time.
async fn next(cx: &Cx, name: &str) -> Message {
    for _ in 0..3 {
        let input = ReceiveMessageInput {
            queue_url: url(cx.account().as_str(), name),
            wait_time_seconds: Some(10),
            message_attribute_names: Some(vec!["All".into()]),
            ..Default::default()
        };
        let got = cx.call::<ReceiveMessage>(input).await.unwrap().messages.unwrap_or_default();
        if let Some(message) = got.into_iter().next() {
            let done = sqs::DeleteMessageInput {
                queue_url: url(cx.account().as_str(), name),
                receipt_handle: message.receipt_handle.clone().unwrap(),
            };
            cx.call::<sqs::DeleteMessage>(done).await.unwrap();
            return message;
        }
    }
    panic!("nothing arrives in {name}");
}

async fn next_json(cx: &Cx, name: &str) -> Value {
    serde_json::from_str(&next(cx, name).await.body.unwrap()).unwrap()
}

async fn subscribe(
    cx: &Cx,
    topic: &str,
    protocol: &str,
    endpoint: &str,
    attributes: &[(&str, &str)],
) -> String {
    let input = SubscribeInput {
        topic_arn: topic.into(),
        protocol: protocol.into(),
        endpoint: Some(endpoint.into()),
        attributes: Some(map(attributes)),
        ..Default::default()
    };
    cx.call::<Subscribe>(input).await.unwrap().subscription_arn.unwrap()
}

fn said(topic: &str, text: &str) -> PublishInput {
    PublishInput { topic_arn: Some(topic.into()), message: text.into(), ..Default::default() }
}

#[tokio::test]
async fn a_queue_gets_the_envelope_or_the_message_itself() {
    let world = TestWorld::in_real_time();
    let cx = world.cx();
    let arn = topic(&world, "t", &[]).await;
    let shown = queue(&cx, "shown", "sns.amazonaws.com", &arn, &[]).await;
    let raw = queue(&cx, "raw", "sns.amazonaws.com", &arn, &[]).await;
    let subscription = subscribe(&cx, &arn, "sqs", &shown, &[]).await;
    // The same again is the same.
    assert_eq!(subscribe(&cx, &arn, "sqs", &shown, &[]).await, subscription);
    let only = [("RawMessageDelivery", "true"), ("FilterPolicy", r#"{"kind":["deploy"]}"#)];
    subscribe(&cx, &arn, "sqs", &raw, &only).await;
    let kind = sns::MessageAttributeValue {
        data_type: "String".into(),
        string_value: Some("deploy".into()),
        ..Default::default()
    };
    world.call::<Publish>(said(&arn, "unwanted by the second")).await.unwrap();
    let attributes = IndexMap::from([("kind".to_owned(), kind)]);
    let input = PublishInput {
        subject: Some("s".into()),
        message_attributes: Some(attributes),
        ..said(&arn, "a \"text\"")
    };
    let id = world.call::<Publish>(input).await.unwrap().message_id.unwrap();
    let got = next(&cx, "raw").await;
    assert_eq!(got.body.as_deref(), Some("a \"text\""));
    assert_eq!(got.message_attributes.unwrap()["kind"].string_value.as_deref(), Some("deploy"));
    let mut all = [next_json(&cx, "shown").await, next_json(&cx, "shown").await];
    all.sort_by_key(|envelope| envelope["Subject"].is_null());
    let envelope = &all[0];
    assert_eq!(envelope["MessageId"], json!(id));
    assert_eq!((&envelope["Type"], &envelope["TopicArn"]), (&json!("Notification"), &json!(arn)));
    assert_eq!((&envelope["Subject"], &envelope["Message"]), (&json!("s"), &json!("a \"text\"")));
    assert_eq!(envelope["MessageAttributes"], json!({ "kind": { "Type": "String", "Value": "deploy" } }));
    assert_eq!(envelope["SignatureVersion"], "1");
    assert_eq!(envelope["Signature"].as_str().map(str::len), Some(344));
    let keys: Vec<_> = all[1].as_object().unwrap().keys().cloned().collect();
    for key in ["SigningCertURL", "UnsubscribeURL", "Timestamp"] {
        assert!(keys.contains(&key.to_owned()), "{keys:?}");
    }
    let counted = sns::GetTopicAttributesInput { topic_arn: arn.clone() };
    let counted = world.call::<sns::GetTopicAttributes>(counted).await.unwrap().attributes.unwrap();
    assert_eq!(counted["SubscriptionsConfirmed"], "2");
}

#[tokio::test]
async fn what_a_queue_does_not_let_in_is_buried() {
    let world = TestWorld::in_real_time();
    let cx = world.cx();
    let arn = topic(&world, "t", &[]).await;
    let closed = queue(&cx, "closed", "sns.amazonaws.com", "arn:aws:sns:*:*:another", &[]).await;
    let dead = queue(&cx, "dead", "sns.amazonaws.com", &arn, &[]).await;
    let redrive = json!({ "deadLetterTargetArn": dead }).to_string();
    let attributes = [("RedrivePolicy", redrive.as_str()), ("RawMessageDelivery", "true")];
    subscribe(&cx, &arn, "sqs", &closed, &attributes).await;
    world.call::<Publish>(said(&arn, "lost?")).await.unwrap();
    let letter = next(&cx, "dead").await;
    assert_eq!(letter.body.as_deref(), Some("lost?"));
    let code = letter.message_attributes.unwrap()["ErrorCode"].string_value.clone();
    assert_eq!(code.as_deref(), Some("AccessDeniedException"));
}

#[tokio::test]
async fn the_order_of_a_group_is_kept_and_what_is_repeated_is_dropped() {
    let world = TestWorld::in_real_time();
    let cx = world.cx();
    let arn = topic(&world, "t.fifo", &[("FifoTopic", "true"), ("ContentBasedDeduplication", "true")]).await;
    let target = queue(&cx, "q.fifo", "sns.amazonaws.com", &arn, &[("FifoQueue", "true")]).await;
    subscribe(&cx, &arn, "sqs", &target, &[("RawMessageDelivery", "true")]).await;
    let mut sequence = Vec::new();
    for text in ["1", "2", "2", "3", "4", "5", "6"] {
        let input = PublishInput { message_group_id: Some("g".into()), ..said(&arn, text) };
        sequence.push(world.call::<Publish>(input).await.unwrap().sequence_number.unwrap());
    }
    assert_eq!((&sequence[1], sequence.is_sorted()), (&sequence[2], true));
    for text in ["1", "2", "3", "4", "5", "6"] {
        assert_eq!(next(&cx, "q.fifo").await.body.as_deref(), Some(text));
    }
    let ungrouped = message(world.call::<Publish>(said(&arn, "x")).await);
    assert_eq!(
        ungrouped,
        "InvalidParameter: Invalid parameter: The MessageGroupId parameter is required for FIFO topics"
    );
}

#[tokio::test]
async fn another_accounts_queue_is_asked_first() {
    let world = TestWorld::in_real_time();
    let qa = world.cx_of(QA);
    let arn = topic(&world, "t", &[]).await;
    let theirs = queue(&qa, "theirs", "sns.amazonaws.com", &arn, &[]).await;
    assert_eq!(subscribe(&world.cx(), &arn, "sqs", &theirs, &[]).await, "pending confirmation");
    let asked = next_json(&qa, "theirs").await;
    assert_eq!(asked["Type"], "SubscriptionConfirmation");
    assert!(asked["SubscribeURL"].as_str().unwrap().contains("Action=ConfirmSubscription"));
    world.call::<Publish>(said(&arn, "too early")).await.unwrap();
    let confirm = |token: &Value| sns::ConfirmSubscriptionInput {
        topic_arn: arn.clone(),
        token: token.as_str().unwrap_or_default().into(),
        ..Default::default()
    };
    let wrong = message(qa.call::<sns::ConfirmSubscription>(confirm(&json!("x"))).await);
    assert_eq!(wrong, "InvalidParameter: Invalid parameter: Token");
    let confirmed = qa.call::<sns::ConfirmSubscription>(confirm(&asked["Token"])).await.unwrap();
    let subscription_arn = confirmed.subscription_arn.unwrap();
    world.call::<Publish>(said(&arn, "now")).await.unwrap();
    assert_eq!(next_json(&qa, "theirs").await["Message"], "now");
    // Who is neither the subscriber nor the topic's owner may not end it.
    let end = || sns::UnsubscribeInput { subscription_arn: subscription_arn.clone() };
    let stranger = world.cx_of(testkit::PROD).call::<sns::Unsubscribe>(end()).await;
    assert!(message(stranger).starts_with("AuthorizationError: "));
    world.call::<sns::Unsubscribe>(end()).await.unwrap();
    let listed = world.call::<sns::ListSubscriptions>(sns::ListSubscriptionsInput::default()).await.unwrap();
    assert_eq!(listed.subscriptions.unwrap().len(), 0);
    // A topic's policy decides who of other accounts subscribes.
    let foreign = SubscribeInput {
        topic_arn: arn.clone(),
        protocol: "sqs".into(),
        endpoint: Some(theirs.clone()),
        ..Default::default()
    };
    assert!(message(qa.call::<Subscribe>(foreign.clone()).await).starts_with("AuthorizationError: "));
    let permission = sns::AddPermissionInput {
        topic_arn: arn.clone(),
        label: "qa".into(),
        aws_account_id: vec![QA.into()],
        action_name: vec!["Subscribe".into()],
    };
    world.call::<sns::AddPermission>(permission).await.unwrap();
    let own = qa.call::<Subscribe>(foreign).await.unwrap().subscription_arn.unwrap();
    assert!(own.starts_with(&arn), "{own}");
}

/// Answers requests one after another with these statuses, and gives what it was sent.
async fn serve(listener: &TcpListener, status: &str) -> String {
    let (mut stream, _) = listener.accept().await.unwrap();
    let mut request = Vec::new();
    let mut buffer = [0; 4096];
    loop {
        let count = stream.read(&mut buffer).await.unwrap();
        request.extend(&buffer[..count]);
        let text = String::from_utf8_lossy(&request).into_owned();
        let Some((head, body)) = text.split_once("\r\n\r\n") else { continue };
        let length = head
            .lines()
            .find_map(|line| line.to_ascii_lowercase().strip_prefix("content-length: ")?.parse().ok());
        if body.len() >= length.unwrap_or(0) {
            let answer = format!("HTTP/1.1 {status}\r\ncontent-length: 0\r\nconnection: close\r\n\r\n");
            stream.write_all(answer.as_bytes()).await.unwrap();
            return text;
        }
    }
}

#[tokio::test]
async fn a_web_server_confirms_and_is_tried_again() {
    let world = TestWorld::in_real_time();
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let endpoint = format!("http://{}/hook?a=b", listener.local_addr().unwrap());
    let arn = topic(&world, "t", &[("SignatureVersion", "2")]).await;
    let policy =
        json!({ "healthyRetryPolicy": { "numRetries": 2, "minDelayTarget": 1, "maxDelayTarget": 1 } });
    let policy = policy.to_string();
    subscribe(&world.cx(), &arn, "http", &endpoint, &[("DeliveryPolicy", &policy)]).await;
    let asked = serve(&listener, "200 OK").await;
    let (head, body) = asked.split_once("\r\n\r\n").unwrap();
    assert!(head.starts_with("POST /hook?a=b HTTP/1.1"), "{head}");
    assert!(head.contains("x-amz-sns-message-type: SubscriptionConfirmation"), "{head}");
    let body: Value = serde_json::from_str(body).unwrap();
    let confirm = sns::ConfirmSubscriptionInput {
        topic_arn: arn.clone(),
        token: body["Token"].as_str().unwrap().into(),
        ..Default::default()
    };
    // By the link, as nobody in particular.
    let nobody = world.cx().as_caller(services::Caller::anonymous(testkit::account(TOOLS)));
    let subscription =
        nobody.call::<sns::ConfirmSubscription>(confirm).await.unwrap().subscription_arn.unwrap();
    world.call::<Publish>(said(&arn, "x")).await.unwrap();
    let first = serve(&listener, "500 Internal Server Error").await;
    let second = serve(&listener, "200 OK").await;
    for got in [first, second] {
        let (head, body) = got.split_once("\r\n\r\n").unwrap();
        assert!(head.contains("x-amz-sns-message-type: Notification"), "{head}");
        assert!(head.contains(&format!("x-amz-sns-subscription-arn: {subscription}")), "{head}");
        let body: Value = serde_json::from_str(body).unwrap();
        assert_eq!((&body["Message"], &body["SignatureVersion"]), (&json!("x"), &json!("2")));
    }
    nobody.call::<sns::Unsubscribe>(sns::UnsubscribeInput { subscription_arn: subscription }).await.unwrap();
}

#[tokio::test]
async fn what_is_not_served_is_refused_by_name() {
    let world = TestWorld::new();
    let arn = topic(&world, "t", &[]).await;
    for protocol in ["email", "sms", "application", "firehose"] {
        let input = SubscribeInput {
            topic_arn: arn.clone(),
            protocol: protocol.into(),
            endpoint: Some("x".into()),
            ..Default::default()
        };
        let refused = message(world.call::<Subscribe>(input).await);
        assert!(refused.contains(&format!("subscriptions with the protocol {protocol}")), "{refused}");
    }
    let phone = PublishInput { phone_number: Some("+1".into()), message: "x".into(), ..Default::default() };
    assert!(message(world.call::<Publish>(phone).await).contains("messages to phones"));
    let gone = format!("arn:aws:sns:{AT}:none");
    assert_eq!(message(world.call::<Publish>(said(&gone, "x")).await), "NotFound: Topic does not exist");
    let cx = world.cx_allowed("nothing", &allow(&["sqs:*"], "*")).await;
    assert!(message(cx.call::<Publish>(said(&arn, "x")).await).starts_with("AuthorizationError: "));
}

#[tokio::test]
async fn rules_send_to_queues_and_topics_and_bury_what_they_cannot() {
    let world = TestWorld::in_real_time();
    let cx = world.cx();
    let rule_arn = format!("arn:aws:events:{AT}:rule/r");
    let arn = topic(&world, "t", &[]).await;
    let fifo = queue(&cx, "q.fifo", "events.amazonaws.com", &rule_arn, &[("FifoQueue", "true")]).await;
    let told = queue(&cx, "told", "sns.amazonaws.com", &arn, &[]).await;
    let closed = queue(&cx, "closed", "events.amazonaws.com", "arn:aws:events:*:*:rule/other", &[]).await;
    let dead = queue(&cx, "dead", "events.amazonaws.com", &rule_arn, &[]).await;
    subscribe(&cx, &arn, "sqs", &told, &[("RawMessageDelivery", "true")]).await;
    let policy = json!({ "Version": "2012-10-17", "Statement": {
        "Effect": "Allow", "Principal": { "Service": "events.amazonaws.com" }, "Action": "sns:Publish", "Resource": arn,
    }});
    let set = sns::SetTopicAttributesInput {
        topic_arn: arn.clone(),
        attribute_name: "Policy".into(),
        attribute_value: Some(policy.to_string()),
    };
    world.call::<sns::SetTopicAttributes>(set).await.unwrap();
    let put = ev::PutRuleInput {
        name: "r".into(),
        event_pattern: Some(r#"{"source":["shop"]}"#.into()),
        ..Default::default()
    };
    world.call::<ev::PutRule>(put).await.unwrap();
    let target = |id: &str, arn: &str| ev::Target { id: id.into(), arn: arn.into(), ..Default::default() };
    let group = ev::SqsParameters { message_group_id: Some("g".into()) };
    let targets = vec![
        ev::Target {
            sqs_parameters: Some(group),
            input_path: Some("$.detail".into()),
            ..target("fifo", &fifo)
        },
        ev::Target { input: Some("\"fixed\"".into()), ..target("topic", &arn) },
        ev::Target {
            dead_letter_config: Some(ev::DeadLetterConfig { arn: Some(dead) }),
            ..target("closed", &closed)
        },
    ];
    let input = ev::PutTargetsInput { rule: "r".into(), event_bus_name: None, targets };
    world.call::<ev::PutTargets>(input).await.unwrap();
    let entry = ev::PutEventsRequestEntry {
        source: Some("shop".into()),
        detail_type: Some("Order".into()),
        detail: Some(r#"{"n":1}"#.into()),
        ..Default::default()
    };
    let put = ev::PutEventsInput { entries: vec![entry], endpoint_id: None };
    world.call::<ev::PutEvents>(put).await.unwrap();
    assert_eq!(next_json(&cx, "q.fifo").await, json!({ "n": 1 }));
    assert_eq!(next(&cx, "told").await.body.as_deref(), Some("\"fixed\""));
    let letter = next(&cx, "dead").await;
    let event: Value = serde_json::from_str(letter.body.as_deref().unwrap()).unwrap();
    let attributes = letter.message_attributes.unwrap();
    let told = |name: &str| attributes[name].string_value.clone().unwrap_or_default();
    assert_eq!((event["detail"].clone(), told("RULE_ARN")), (json!({ "n": 1 }), rule_arn));
    assert_eq!((told("TARGET_ARN"), told("RETRY_ATTEMPTS")), (closed, "0".to_owned()));
    assert!(!attributes.contains_key("EXHAUSTED_RETRY_CONDITION"));
}

#[tokio::test]
async fn a_task_waits_for_who_takes_its_message() {
    let world = TestWorld::in_real_time();
    let cx = world.cx();
    let input = CreateQueueInput { queue_name: "work".into(), ..Default::default() };
    world.call::<CreateQueue>(input).await.unwrap();
    let role = world
        .service_role("states", "states.amazonaws.com", &allow(&["sqs:SendMessage"], "arn:aws:sqs:*:*:work"))
        .await;
    let definition = json!({ "StartAt": "Ask", "States": { "Ask": {
        "Type": "Task",
        "Resource": "arn:aws:states:::sqs:sendMessage.waitForTaskToken",
        "Parameters": {
            "QueueUrl": url(TOOLS, "work"),
            "MessageBody": { "token.$": "$$.Task.Token", "n.$": "$.n" },
        },
        "End": true,
    }}});
    let create = sfn::CreateStateMachineInput {
        name: "m".into(),
        definition: definition.to_string(),
        role_arn: role,
        ..Default::default()
    };
    let machine = world.call::<sfn::CreateStateMachine>(create).await.unwrap().state_machine_arn.unwrap();
    let start = sfn::StartExecutionInput {
        state_machine_arn: machine,
        input: Some(r#"{"n":7}"#.into()),
        ..Default::default()
    };
    let execution = world.call::<sfn::StartExecution>(start).await.unwrap().execution_arn.unwrap();
    let task = next_json(&cx, "work").await;
    assert_eq!(task["n"], 7);
    let done = sfn::SendTaskSuccessInput {
        task_token: task["token"].as_str().unwrap().into(),
        output: r#"{"answer":42}"#.into(),
    };
    world.call::<sfn::SendTaskSuccess>(done).await.unwrap();
    for _ in 0..200 {
        let input = sfn::DescribeExecutionInput { execution_arn: execution.clone(), ..Default::default() };
        let found = world.call::<sfn::DescribeExecution>(input).await.unwrap();
        if let Some(output) = found.output {
            assert_eq!(output, r#"{"answer":42}"#);
            return;
        }
        tokio::time::sleep(Duration::from_millis(50)).await;
    }
    panic!("the execution does not end");
}
