//! Topics where something is odd: questions that nobody answers, letters that don't fit, what lies on the disk.

use aws::sns::{
    self, ConfirmSubscription, ConfirmSubscriptionInput, CreateTopic, CreateTopicInput,
    ListSubscriptionsByTopic, ListSubscriptionsByTopicInput, MessageAttributeValue, Publish, PublishInput,
    Subscribe, SubscribeInput,
};
use aws::sqs::{
    CreateQueue, CreateQueueInput, DeleteMessage, DeleteMessageInput, Message, ReceiveMessage,
    ReceiveMessageInput,
};
use indexmap::IndexMap;
use serde_json::{Value, json};
use services::{Caller, Cx, OpResult};
use std::time::Duration;
use store::{Scope, Table};
use testkit::{QA, TOOLS, TestWorld, allow};

const AT: &str = "us-east-1:111111111111";

fn message<T: std::fmt::Debug>(result: OpResult<T>) -> String {
    let error = result.unwrap_err();
    format!("{}: {}", error.code(), error.message())
}

fn map(pairs: &[(&str, &str)]) -> IndexMap<String, String> {
    pairs.iter().map(|(k, v)| ((*k).to_owned(), (*v).to_owned())).collect()
}

async fn topic(world: &TestWorld, name: &str, attributes: &[(&str, &str)]) -> String {
    let input =
        CreateTopicInput { name: name.into(), attributes: Some(map(attributes)), ..Default::default() };
    world.call::<CreateTopic>(input).await.unwrap().topic_arn.unwrap()
}

/// A queue that lets topics send to it, or not; its ARN.
async fn queue(cx: &Cx, name: &str, is_open: bool) -> String {
    let policy = json!({ "Version": "2012-10-17", "Statement": {
        "Effect": "Allow", "Principal": { "Service": "sns.amazonaws.com" }, "Action": "sqs:SendMessage", "Resource": "*",
    }});
    let attributes = is_open.then(|| map(&[("Policy", &policy.to_string())]));
    let input = CreateQueueInput { queue_name: name.into(), attributes, ..Default::default() };
    cx.call::<CreateQueue>(input).await.unwrap();
    format!("arn:aws:sqs:us-east-1:{}:{name}", cx.account())
}

async fn next(cx: &Cx, name: &str) -> Message {
    let queue_url = format!("https://sqs.us-east-1.amazonaws.com/{}/{name}", cx.account());
    for _ in 0..3 {
        let input = ReceiveMessageInput {
            queue_url: queue_url.clone(),
            wait_time_seconds: Some(10),
            message_attribute_names: Some(vec!["All".into()]),
            ..Default::default()
        };
        let got = cx.call::<ReceiveMessage>(input).await.unwrap().messages.unwrap_or_default();
        if let Some(message) = got.into_iter().next() {
            let receipt_handle = message.receipt_handle.clone().unwrap();
            cx.call::<DeleteMessage>(DeleteMessageInput { queue_url, receipt_handle }).await.unwrap();
            return message;
        }
    }
    panic!("nothing arrives in {name}");
}

async fn next_json(cx: &Cx, name: &str) -> Value {
    serde_json::from_str(&next(cx, name).await.body.unwrap()).unwrap()
}

fn subscription(topic: &str, protocol: &str, endpoint: &str, attributes: &[(&str, &str)]) -> SubscribeInput {
    SubscribeInput {
        topic_arn: topic.into(),
        protocol: protocol.into(),
        endpoint: Some(endpoint.into()),
        attributes: Some(map(attributes)),
        return_subscription_arn: Some(true),
    }
}

async fn subscribe(cx: &Cx, input: SubscribeInput) -> String {
    cx.call::<Subscribe>(input).await.unwrap().subscription_arn.unwrap()
}

fn said(topic: &str, text: &str) -> PublishInput {
    PublishInput { topic_arn: Some(topic.into()), message: text.into(), ..Default::default() }
}

fn confirm(topic: &str, asked: &Value) -> ConfirmSubscriptionInput {
    ConfirmSubscriptionInput {
        topic_arn: topic.into(),
        token: asked["Token"].as_str().unwrap_or_default().into(),
        ..Default::default()
    }
}

#[tokio::test]
async fn who_did_not_answer_for_two_days_is_asked_anew() {
    const DAY: Duration = Duration::from_hours(24);
    let world = TestWorld::new();
    let (cx, qa) = (world.cx(), world.cx_of(QA));
    let arn = topic(&world, "t", &[]).await;
    let theirs = queue(&qa, "theirs", true).await;
    let other = queue(&qa, "other", true).await;
    subscribe(&cx, subscription(&arn, "sqs", &other, &[])).await;
    let first = subscribe(&cx, subscription(&arn, "sqs", &theirs, &[])).await;
    let asked = next_json(&qa, "theirs").await;
    world.clock.advance(DAY);
    // Asked again in time, the same question goes on for two days more.
    assert_eq!(subscribe(&cx, subscription(&arn, "sqs", &theirs, &[])).await, first);
    assert_eq!(next_json(&qa, "theirs").await["Token"], asked["Token"]);
    world.clock.advance(2 * DAY + Duration::from_mins(1));
    let late = message(qa.call::<ConfirmSubscription>(confirm(&arn, &asked)).await);
    assert_eq!(late, "InvalidParameter: Invalid parameter: Token");
    assert_eq!(subscribe(&cx, subscription(&arn, "sqs", &theirs, &[])).await, first);
    let anew = next_json(&qa, "theirs").await;
    assert_ne!(anew["Token"], asked["Token"]);
    let confirmed = qa.call::<ConfirmSubscription>(confirm(&arn, &anew)).await.unwrap();
    assert_eq!(confirmed.subscription_arn.as_deref(), Some(first.as_str()));
    // The other question has ended.
    let input = ListSubscriptionsByTopicInput { topic_arn: arn, next_token: None };
    let listed = world.call::<ListSubscriptionsByTopic>(input).await.unwrap().subscriptions.unwrap();
    let listed: Vec<_> = listed.into_iter().filter_map(|s| s.subscription_arn).collect();
    assert_eq!(listed, [first]);
}

#[tokio::test]
async fn a_question_that_has_lapsed_is_in_nobodys_way() {
    let world = TestWorld::new();
    let (cx, qa) = (world.cx(), world.cx_of(QA));
    let arn = topic(&world, "t", &[]).await;
    let theirs = queue(&qa, "theirs", true).await;
    let raw = subscription(&arn, "sqs", &theirs, &[("RawMessageDelivery", "true")]);
    let first = subscribe(&cx, raw.clone()).await;
    let asked = next_json(&qa, "theirs").await;
    let other = subscription(&arn, "sqs", &theirs, &[("RawMessageDelivery", "false")]);
    let differs = "InvalidParameter: Invalid parameter: Attributes Reason: Subscription already exists with different attributes";
    assert_eq!(message(cx.call::<Subscribe>(other.clone()).await), differs);
    world.clock.advance(Duration::from_hours(49));
    let second = subscribe(&cx, other).await;
    assert_ne!(first, second);
    let anew = next_json(&qa, "theirs").await;
    let late = message(qa.call::<ConfirmSubscription>(confirm(&arn, &asked)).await);
    assert_eq!(late, "InvalidParameter: Invalid parameter: Token");
    let confirmed = qa.call::<ConfirmSubscription>(confirm(&arn, &anew)).await.unwrap();
    assert_eq!(confirmed.subscription_arn.as_deref(), Some(second.as_str()));
    let input = ListSubscriptionsByTopicInput { topic_arn: arn, next_token: None };
    let listed = world.call::<ListSubscriptionsByTopic>(input).await.unwrap().subscriptions.unwrap();
    assert_eq!(listed.len(), 1);
    // One that was answered stays as it is, however old.
    world.clock.advance(Duration::from_hours(49));
    assert_eq!(message(cx.call::<Subscribe>(raw).await), differs);
}

#[tokio::test]
async fn who_confirms_proves_what_it_asks_for() {
    let world = TestWorld::new();
    let (cx, qa) = (world.cx(), world.cx_of(QA));
    let arn = topic(&world, "t", &[]).await;
    let theirs = queue(&qa, "theirs", true).await;
    subscribe(&cx, subscription(&arn, "sqs", &theirs, &[])).await;
    let asked = next_json(&qa, "theirs").await;
    let with = |value: &str| ConfirmSubscriptionInput {
        authenticate_on_unsubscribe: Some(value.into()),
        ..confirm(&arn, &asked)
    };
    let nobody = cx.as_caller(Caller::anonymous(testkit::account(TOOLS)));
    let refused = message(nobody.call::<ConfirmSubscription>(with("true")).await);
    assert_eq!(refused, "AuthorizationError: AuthenticateOnUnsubscribe needs a request that is signed");
    let refused = message(qa.call::<ConfirmSubscription>(with("yes")).await);
    assert!(
        refused.starts_with("InvalidParameter: Invalid parameter: AuthenticateOnUnsubscribe"),
        "{refused}"
    );
    // A permission can be tied to the topic.
    let elsewhere = allow(&["sns:ConfirmSubscription"], &format!("arn:aws:sns:{AT}:another"));
    let elsewhere = world.cx_allowed("elsewhere", &elsewhere).await;
    let refused = message(elsewhere.call::<ConfirmSubscription>(with("true")).await);
    assert!(refused.starts_with("AuthorizationError: "), "{refused}");
    let here = world.cx_allowed("here", &allow(&["sns:ConfirmSubscription"], &arn)).await;
    let confirmed = here.call::<ConfirmSubscription>(with("true")).await.unwrap().subscription_arn.unwrap();
    let end = sns::UnsubscribeInput { subscription_arn: confirmed };
    assert!(message(nobody.call::<sns::Unsubscribe>(end).await).starts_with("AuthorizationError: "));
}

#[tokio::test]
async fn a_topic_has_so_many_subscriptions() {
    let world = TestWorld::new();
    let arn = topic(&world, "t.fifo", &[("FifoTopic", "true")]).await;
    let endpoint = |n: usize| format!("arn:aws:sqs:{AT}:q{n}");
    for n in 0..100 {
        subscribe(&world.cx(), subscription(&arn, "sqs", &endpoint(n), &[])).await;
    }
    let refused = message(world.call::<Subscribe>(subscription(&arn, "sqs", &endpoint(100), &[])).await);
    assert!(refused.starts_with("SubscriptionLimitExceeded: "), "{refused}");
    // What is there can be asked for again, also with a filter that is none.
    let again = subscription(&arn, "sqs", &endpoint(7), &[("FilterPolicy", "{}")]);
    subscribe(&world.cx(), again).await;
}

#[tokio::test]
async fn what_cannot_be_is_refused() {
    let world = TestWorld::new();
    let arn = topic(&world, "t", &[]).await;
    let endpoint = "https://user:secret@example.com/hook";
    let refused = message(world.call::<Subscribe>(subscription(&arn, "https", endpoint, &[])).await);
    assert!(refused.contains("credentials in the URL of an endpoint"), "{refused}");
    assert!(!refused.contains("secret"), "{refused}");
    let permission = |action: &str| sns::AddPermissionInput {
        topic_arn: arn.clone(),
        label: action.into(),
        aws_account_id: vec![QA.into()],
        action_name: vec!["Publish".into(), action.into()],
    };
    let refused = message(world.call::<sns::AddPermission>(permission("Pubish")).await);
    assert_eq!(refused, "InvalidParameter: Invalid parameter: Policy statement action out of service scope!");
    world.call::<sns::AddPermission>(permission("Subscribe")).await.unwrap();
}

/// Raw messages with so many attributes of their own, which their queue refuses.
async fn check_buried(own: usize, expected_body: &str, expected: &[&str]) {
    let world = TestWorld::in_real_time();
    let cx = world.cx();
    let arn = topic(&world, "t", &[]).await;
    let closed = queue(&cx, "closed", false).await;
    let dead = queue(&cx, "dead", true).await;
    let redrive = json!({ "deadLetterTargetArn": dead }).to_string();
    let attributes = [("RedrivePolicy", redrive.as_str()), ("RawMessageDelivery", "true")];
    subscribe(&cx, subscription(&arn, "sqs", &closed, &attributes)).await;
    let value = MessageAttributeValue {
        data_type: "String".into(),
        string_value: Some("v".into()),
        ..Default::default()
    };
    let attributes = (0..own).map(|n| (format!("own{n}"), value.clone())).collect();
    let input = PublishInput { message_attributes: Some(attributes), ..said(&arn, "lost?") };
    world.call::<Publish>(input).await.unwrap();
    let letter = next(&cx, "dead").await;
    let body = letter.body.unwrap();
    assert!(body.starts_with(expected_body), "{own}: {body}");
    let told = letter.message_attributes.unwrap();
    let mut names: Vec<_> = told.keys().filter(|name| !name.starts_with("own")).collect();
    names.sort();
    assert_eq!(names, expected, "{own}");
    assert!(told.len() == own + expected.len() || own > 10, "{told:?}");
}

#[tokio::test]
async fn a_dead_letter_tells_as_much_as_it_has_room_for() {
    check_buried(7, "lost?", &["ErrorCode", "ErrorMessage", "RequestID"]).await;
    check_buried(9, "lost?", &["ErrorCode"]).await;
    check_buried(10, "lost?", &[]).await;
    // No queue takes these attributes; the envelope has room for them.
    check_buried(11, "{\n  \"Type\" : \"Notification\"", &["ErrorCode", "ErrorMessage", "RequestID"]).await;
}

fn files(directory: &std::path::Path, found: &mut Vec<std::path::PathBuf>) {
    let Ok(entries) = std::fs::read_dir(directory) else { return };
    for entry in entries {
        let path = entry.unwrap().path();
        if path.is_dir() {
            files(&path, found);
        } else {
            found.push(path);
        }
    }
}

#[tokio::test]
async fn what_is_said_lies_nowhere_in_the_clear() {
    let world = TestWorld::in_real_time();
    let (cx, qa) = (world.cx(), world.cx_of(QA));
    let arn = topic(&world, "t", &[]).await;
    let open = queue(&cx, "open", true).await;
    let closed = queue(&cx, "closed", false).await;
    for endpoint in [&open, &closed] {
        subscribe(&cx, subscription(&arn, "sqs", endpoint, &[])).await;
    }
    let value = MessageAttributeValue {
        data_type: "String".into(),
        string_value: Some("pineapple".into()),
        ..Default::default()
    };
    let input = PublishInput {
        subject: Some("persimmon".into()),
        message_attributes: Some([("k".to_owned(), value)].into()),
        ..said(&arn, "pomegranate")
    };
    world.call::<Publish>(input).await.unwrap();
    assert_eq!(next_json(&cx, "open").await["Message"], "pomegranate");
    // Nor is what confirms a subscription, before it does and after.
    let theirs = queue(&qa, "theirs", true).await;
    subscribe(&cx, subscription(&arn, "sqs", &theirs, &[])).await;
    let asked = next_json(&qa, "theirs").await;
    let token = asked["Token"].as_str().unwrap();
    let words = ["pineapple", "persimmon", "pomegranate", token];
    check_nowhere(&world, &arn, &words);
    qa.call::<ConfirmSubscription>(confirm(&arn, &asked)).await.unwrap();
    check_nowhere(&world, &arn, &words);
    qa.call::<ConfirmSubscription>(confirm(&arn, &asked)).await.unwrap();
}

/// No file has one of the words; one has the other.
fn check_nowhere(world: &TestWorld, somewhere: &str, words: &[&str]) {
    let mut all = Vec::new();
    files(world.world.store().directory().path(), &mut all);
    // The server goes on, and a file that was there may be gone.
    let read = |path: &std::path::PathBuf| match std::fs::read(path) {
        Ok(bytes) => bytes,
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => Vec::new(),
        Err(error) => panic!("{}: {error}", path.display()),
    };
    let all: Vec<_> = all.iter().map(|path| (path, read(path))).collect();
    let holds = |bytes: &[u8], word: &str| bytes.windows(word.len()).any(|bytes| bytes == word.as_bytes());
    // It looks at what is written.
    assert!(all.iter().any(|(_, bytes)| holds(bytes, somewhere)), "{somewhere}");
    for (path, bytes) in &all {
        for word in words {
            assert!(!holds(bytes, word), "{word} in {}", path.display());
        }
    }
}

#[tokio::test]
async fn who_asks_for_a_certificate_makes_no_key() {
    const KEYS: Table<Value> = Table::new("sns_signing_key");
    let world = TestWorld::in_real_time();
    let cx = world.cx();
    let has_key = || world.world.store().read(|r| KEYS.get(r, &Scope::server(), "key")).unwrap().is_some();
    let path = "/SimpleNotificationService-0123456789abcdef0123456789abcdef.pem";
    assert_eq!(services::sns::certificate(&world.world, path).await.unwrap(), None);
    assert!(!has_key());
    let arn = topic(&world, "t", &[]).await;
    let open = queue(&cx, "open", true).await;
    subscribe(&cx, subscription(&arn, "sqs", &open, &[])).await;
    world.call::<Publish>(said(&arn, "x")).await.unwrap();
    let envelope = next_json(&cx, "open").await;
    assert!(has_key());
    let url = envelope["SigningCertURL"].as_str().unwrap();
    let path = &url[url.rfind('/').unwrap()..];
    let certificate = services::sns::certificate(&world.world, path).await.unwrap().unwrap();
    assert!(certificate.starts_with("-----BEGIN CERTIFICATE-----"));
    assert_eq!(
        services::sns::certificate(&world.world, "/SimpleNotificationService-.pem").await.unwrap(),
        None
    );
}
