//! Queues where something is odd: dead-letter queues that lead back, many messages, keys, clocks, ports.

use super::sqs::{asking, bodies, counts, create, delete, message, plain, receive, send, url};
use aws::cloudformation as c;
use aws::kms;
use aws::sqs::{
    ReceiveMessage, ReceiveMessageInput, SendMessageBatch, SendMessageBatchInput,
    SendMessageBatchRequestEntry, SendMessageInput,
};
use aws::sts::{AssumeRole, AssumeRoleInput};
use serde_json::{Value, json};
use services::{Cx, Endpoints};
use std::time::{Duration, Instant};
use store::{Scope, Table};
use testkit::{TOOLS, TestWorld, allow};

fn redrive(target: &str, most: u32) -> String {
    json!({ "deadLetterTargetArn": format!("arn:aws:sqs:us-east-1:{TOOLS}:{target}"), "maxReceiveCount": most })
        .to_string()
}

async fn fill(world: &TestWorld, name: &str, count: usize) {
    let bodies: Vec<String> = (0..count).map(|n| n.to_string()).collect();
    for ten in bodies.chunks(10) {
        let entry = |body: &String| SendMessageBatchRequestEntry {
            id: body.clone(),
            message_body: body.clone(),
            ..Default::default()
        };
        let entries = ten.iter().map(entry).collect();
        let input = SendMessageBatchInput { queue_url: url(name), entries };
        world.call::<SendMessageBatch>(input).await.unwrap();
    }
}

/// Receives until nothing comes; how many came.
async fn drain(world: &TestWorld, name: &str) -> usize {
    let mut count = 0;
    loop {
        match receive(world, name).await.len() {
            0 => return count,
            some => count += some,
        }
    }
}

/// Such a row can lie in the data directory of a server of before.
#[tokio::test]
async fn a_queue_that_is_its_own_dead_letter_queue_gives_its_messages() {
    const QUEUES: Table<Value> = Table::new("sqs_queue");
    let world = TestWorld::new();
    create(&world, "q", &[("VisibilityTimeout", "1")]).await;
    let itself = redrive("q", 1);
    let change = move |tx: &store::Tx<'_>| -> Result<(), store::StoreError> {
        let scope = Scope::new(TOOLS, "us-east-1");
        let mut row = QUEUES.get(tx, &scope, "q")?.unwrap();
        row["attributes"]["RedrivePolicy"] = json!(itself);
        QUEUES.put(tx, &scope, "q", &row)
    };
    world.world.store().write(change).await.unwrap();
    fill(&world, "q", 70).await;
    for _ in 0..2 {
        assert_eq!(drain(&world, "q").await, 70);
        world.clock.advance(Duration::from_secs(2));
    }
}

#[tokio::test]
async fn one_receive_comes_to_the_message_behind_a_thousand_that_are_moved() {
    const MANY: usize = 1010;
    let world = TestWorld::new();
    create(&world, "dead", &[]).await;
    let policy = redrive("dead", 1);
    create(&world, "q", &[("RedrivePolicy", policy.as_str()), ("VisibilityTimeout", "60")]).await;
    fill(&world, "q", MANY).await;
    assert_eq!(counts(&world, "q").await, [MANY.to_string(), "0".into(), "0".into()]);
    assert_eq!(drain(&world, "q").await, MANY);
    world.clock.advance(Duration::from_mins(2));
    send(&world, plain("q", "fresh")).await;
    assert_eq!(bodies(&receive(&world, "q").await), ["fresh"]);
    assert_eq!(counts(&world, "dead").await, [MANY.to_string(), "0".into(), "0".into()]);
}

/// Whenever it becomes visible while a receive looks and goes to sleep.
#[tokio::test]
async fn who_waits_misses_no_instant() {
    let world = TestWorld::new();
    create(&world, "q", &[]).await;
    for early in 1..16 {
        send(&world, SendMessageInput { delay_seconds: Some(1), ..plain("q", "x") }).await;
        world.clock.advance(Duration::from_millis(1000 - early));
        let begun = Instant::now();
        let input = ReceiveMessageInput { wait_time_seconds: Some(20), ..asking("q", 1) };
        let got = world.call::<ReceiveMessage>(input).await.unwrap().messages.unwrap_or_default();
        assert_eq!(got.len(), 1, "{early}");
        // Who misses it looks again at the end of the whole time.
        assert!(begun.elapsed() < Duration::from_secs(20), "{early}: {:?}", begun.elapsed());
    }
}

/// Messages that are sent from now on are sealed with a key of their own.
async fn new_key(world: &TestWorld, queue: &str) -> String {
    let made = world.call::<kms::CreateKey>(kms::CreateKeyInput::default()).await.unwrap();
    let key = made.key_metadata.unwrap().key_id.unwrap();
    let attributes = [("KmsMasterKeyId".to_owned(), key.clone())].into();
    let input = aws::sqs::SetQueueAttributesInput { queue_url: url(queue), attributes };
    world.call::<aws::sqs::SetQueueAttributes>(input).await.unwrap();
    key
}

/// Somebody who may use this key alone.
async fn reader_of(world: &TestWorld, key: &str) -> Cx {
    let policy = json!({ "Version": "2012-10-17", "Statement": [
        { "Effect": "Allow", "Action": "sqs:*", "Resource": "*" },
        { "Effect": "Allow", "Action": "kms:Decrypt", "Resource": format!("arn:aws:kms:*:*:key/{key}") },
    ]});
    world.cx_allowed("reader", &policy.to_string()).await
}

#[tokio::test]
async fn a_group_that_cannot_be_opened_holds_up_no_other() {
    let world = TestWorld::new();
    create(&world, "q.fifo", &[("FifoQueue", "true")]).await;
    let say = async |body: String| {
        let input = SendMessageInput {
            message_group_id: Some(body[..1].to_owned()),
            message_deduplication_id: Some(body.clone()),
            ..plain("q.fifo", &body)
        };
        send(&world, input).await;
    };
    new_key(&world, "q.fifo").await;
    // More of the first group than a receive takes at once.
    let first: Vec<String> = (10..22).map(|n| format!("a{n}")).collect();
    for body in &first {
        say(body.clone()).await;
    }
    let key = new_key(&world, "q.fifo").await;
    for body in ["b1", "b2", "a22", "c1"] {
        say(body.to_owned()).await;
    }
    let reader = reader_of(&world, &key).await;
    let ask = async |most: i32, attempt: Option<&str>| {
        let asked = asking("q.fifo", most);
        let input = ReceiveMessageInput { receive_request_attempt_id: attempt.map(str::to_owned), ..asked };
        reader.call::<ReceiveMessage>(input).await.map(|got| got.messages.unwrap_or_default())
    };
    let b1 = ask(1, Some("x")).await.unwrap();
    assert_eq!(bodies(&b1), ["b1"]);
    // The same attempt gives the same, though another group was passed over.
    assert_eq!(bodies(&ask(1, Some("x")).await.unwrap()), ["b1"]);
    // What waits behind a message of its group that is closed does so even if it could be opened itself.
    assert_eq!(bodies(&ask(10, None).await.unwrap()), ["c1"]);
    let begun = Instant::now();
    let refused = message(ask(10, None).await);
    assert!(refused.starts_with("KMS.AccessDeniedException: "), "{refused}");
    assert!(begun.elapsed() < Duration::from_secs(20), "nothing is looked at twice");
    delete(&world, "q.fifo", &b1[0]).await.unwrap();
    assert_eq!(bodies(&ask(10, None).await.unwrap()), ["b2"]);
    // Nobody can tell that the others were taken and given back.
    let got = receive(&world, "q.fifo").await;
    assert_eq!(bodies(&got), first[..10]);
    for message in &got {
        assert_eq!(message.attributes.as_ref().unwrap()["ApproximateReceiveCount"], "1");
    }
    assert_eq!(counts(&world, "q.fifo").await, ["3", "12", "0"]);
}

#[tokio::test]
async fn what_can_be_opened_is_given_and_the_rest_given_back() {
    let world = TestWorld::new();
    create(&world, "q", &[]).await;
    new_key(&world, "q").await;
    send(&world, plain("q", "a")).await;
    let second = new_key(&world, "q").await;
    send(&world, plain("q", "b")).await;
    let reader = reader_of(&world, &second).await;
    let got = reader.call::<ReceiveMessage>(asking("q", 10)).await.unwrap().messages.unwrap();
    assert_eq!(bodies(&got), ["b"]);
    assert_eq!(counts(&world, "q").await, ["1", "1", "0"]);
    assert_eq!(bodies(&receive(&world, "q").await), ["a"]);
}

async fn session(cx: &Cx, role: &str, policy: Option<&str>) -> Cx {
    let input = AssumeRoleInput {
        role_arn: role.into(),
        role_session_name: "same".into(),
        policy: policy.map(str::to_owned),
        ..Default::default()
    };
    let service = cx.as_service("lambda.amazonaws.com");
    let credentials = service.call::<AssumeRole>(input).await.unwrap().credentials.unwrap();
    let (key, token) = (credentials.access_key_id.unwrap(), credentials.session_token.unwrap());
    let world = cx.world();
    let credential = world.identity().credential(world, &key, Some(&token)).unwrap().ok().unwrap();
    cx.as_caller(credential.caller)
}

#[tokio::test]
async fn a_session_that_may_do_less_is_asked_about_the_key() {
    let world = TestWorld::new();
    let made = world.call::<kms::CreateKey>(kms::CreateKeyInput::default()).await.unwrap();
    let key_id = made.key_metadata.unwrap().key_id.unwrap();
    create(&world, "q", &[("KmsMasterKeyId", key_id.as_str()), ("VisibilityTimeout", "0")]).await;
    let role = world.service_role("r", "lambda.amazonaws.com", &allow(&["sqs:*", "kms:*"], "*")).await;
    let all = session(&world.cx(), &role, None).await;
    all.call::<aws::sqs::SendMessage>(plain("q", "x")).await.unwrap();
    let got = all.call::<ReceiveMessage>(asking("q", 1)).await.unwrap().messages.unwrap();
    assert_eq!(bodies(&got), ["x"]);
    // The same role and session by name, which was let less.
    let less = session(&world.cx(), &role, Some(&allow(&["sqs:*"], "*"))).await;
    assert_eq!(less.caller().arn(), all.caller().arn());
    let refused = message(less.call::<aws::sqs::SendMessage>(plain("q", "y")).await);
    assert!(refused.starts_with("KMS.AccessDeniedException: "), "{refused}");
    let refused = message(less.call::<ReceiveMessage>(asking("q", 1)).await);
    assert!(refused.starts_with("KMS.AccessDeniedException: "), "{refused}");
}

async fn rest(world: &TestWorld) -> c::Stack {
    let until = Instant::now() + Duration::from_mins(2);
    loop {
        let input = c::DescribeStacksInput { stack_name: Some("s".into()), next_token: None };
        let stack = world.call::<c::DescribeStacks>(input).await.unwrap().stacks.unwrap().remove(0);
        if !stack.stack_status.as_ref().unwrap().as_str().ends_with("_IN_PROGRESS") {
            return stack;
        }
        assert!(Instant::now() < until, "{stack:?}");
        tokio::time::sleep(Duration::from_millis(5)).await;
    }
}

#[tokio::test]
async fn a_stacks_queue_stays_when_the_server_listens_elsewhere() {
    let world = TestWorld::new().with_endpoints();
    let body = |seconds: u32| {
        format!(
            r#"{{"Resources":{{"Q":{{"Type":"AWS::SQS::Queue","Properties":{{"QueueName":"q","VisibilityTimeout":{seconds}}}}}}},
                "Outputs":{{"Url":{{"Value":{{"Ref":"Q"}}}},"Now":{{"Value":{{"Fn::GetAtt":["Q","QueueUrl"]}}}}}}}}"#
        )
    };
    let input =
        c::CreateStackInput { stack_name: "s".into(), template_body: Some(body(5)), ..Default::default() };
    world.call::<c::CreateStack>(input).await.unwrap();
    assert_eq!(rest(&world).await.stack_status.unwrap().as_str(), "CREATE_COMPLETE");
    send(&world, plain("q", "kept")).await;
    let before = world.world.endpoints().unwrap();
    world.world.set_endpoints(Endpoints { address: ([127, 0, 0, 1], 2).into(), ..before });
    let input =
        c::UpdateStackInput { stack_name: "s".into(), template_body: Some(body(6)), ..Default::default() };
    world.call::<c::UpdateStack>(input).await.unwrap();
    let stack = rest(&world).await;
    assert_eq!(stack.stack_status.unwrap().as_str(), "UPDATE_COMPLETE");
    let outputs: Vec<_> =
        stack.outputs.unwrap().into_iter().filter_map(|output| output.output_value).collect();
    assert_eq!(outputs, [1, 2].map(|port| format!("http://127.0.0.1:{port}/{TOOLS}/q")));
    assert_eq!(bodies(&receive(&world, "q").await), ["kept"]);
}
