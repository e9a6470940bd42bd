//! Queues through the typed client.

use aws::sqs::{
    self, ChangeMessageVisibility, ChangeMessageVisibilityInput, CreateQueue, CreateQueueInput,
    DeleteMessage, DeleteMessageInput, GetQueueAttributes, GetQueueAttributesInput, Message,
    MessageAttributeValue, ReceiveMessage, ReceiveMessageInput, SendMessage, SendMessageInput,
};
use indexmap::IndexMap;
use services::{Cx, OpError, OpResult};
use std::time::{Duration, Instant};
use testkit::{QA, TOOLS, TestWorld, allow};

pub fn url(name: &str) -> String {
    format!("https://sqs.us-east-1.amazonaws.com/{TOOLS}/{name}")
}

pub fn map(pairs: &[(&str, &str)]) -> IndexMap<String, String> {
    pairs.iter().map(|(k, v)| ((*k).to_owned(), (*v).to_owned())).collect()
}

pub async fn create(world: &TestWorld, name: &str, attributes: &[(&str, &str)]) -> String {
    let input =
        CreateQueueInput { queue_name: name.into(), attributes: Some(map(attributes)), ..Default::default() };
    world.call::<CreateQueue>(input).await.unwrap().queue_url.unwrap()
}

fn fifo(name: &str, body: &str, group: &str, id: Option<&str>) -> SendMessageInput {
    SendMessageInput {
        queue_url: url(name),
        message_body: body.into(),
        message_group_id: Some(group.into()),
        message_deduplication_id: id.map(str::to_owned),
        ..Default::default()
    }
}

pub fn plain(name: &str, body: &str) -> SendMessageInput {
    SendMessageInput { queue_url: url(name), message_body: body.into(), ..Default::default() }
}

pub async fn send(world: &TestWorld, input: SendMessageInput) -> sqs::SendMessageOutput {
    world.call::<SendMessage>(input).await.unwrap()
}

pub fn asking(name: &str, most: i32) -> ReceiveMessageInput {
    ReceiveMessageInput {
        queue_url: url(name),
        max_number_of_messages: Some(most),
        message_system_attribute_names: Some(vec!["All".into()]),
        message_attribute_names: Some(vec!["All".into()]),
        ..Default::default()
    }
}

pub async fn receive(world: &TestWorld, name: &str) -> Vec<Message> {
    world.call::<ReceiveMessage>(asking(name, 10)).await.unwrap().messages.unwrap_or_default()
}

pub fn bodies(messages: &[Message]) -> Vec<&str> {
    messages.iter().map(|message| message.body.as_deref().unwrap()).collect()
}

pub async fn delete(world: &TestWorld, name: &str, message: &Message) -> OpResult<()> {
    let receipt_handle = message.receipt_handle.clone().unwrap();
    world.call::<DeleteMessage>(DeleteMessageInput { queue_url: url(name), receipt_handle }).await.map(drop)
}

/// Visible, in flight, delayed.
pub async fn counts(world: &TestWorld, name: &str) -> [String; 3] {
    let input = GetQueueAttributesInput { queue_url: url(name), attribute_names: Some(vec!["All".into()]) };
    let all = world.call::<GetQueueAttributes>(input).await.unwrap().attributes.unwrap();
    ["", "NotVisible", "Delayed"].map(|what| all[&format!("ApproximateNumberOfMessages{what}")].clone())
}

pub fn message<T: std::fmt::Debug>(result: OpResult<T>) -> String {
    let error = result.unwrap_err();
    let OpError::Aws(aws) = &error else { panic!("{error}") };
    format!("{}: {}", aws.query_code.unwrap_or(&aws.code), aws.message)
}

#[tokio::test]
async fn creating_again_gives_what_is_there_if_it_is_the_same() {
    let world = TestWorld::new();
    assert_eq!(create(&world, "q", &[("VisibilityTimeout", "5")]).await, url("q"));
    // A default that is named is no difference.
    create(&world, "q", &[("VisibilityTimeout", "5"), ("DelaySeconds", "0")]).await;
    let again = |name: &str, attributes: &[(&str, &str)]| CreateQueueInput {
        queue_name: name.into(),
        attributes: Some(map(attributes)),
        ..Default::default()
    };
    for (input, expected) in [
        (
            again("q", &[("VisibilityTimeout", "6")]),
            "QueueAlreadyExists: A queue already exists with the same name and a different value for attribute VisibilityTimeout",
        ),
        (
            again("f", &[("FifoQueue", "true")]),
            "InvalidParameterValue: The name of a FIFO queue can only include",
        ),
        (again("q", &[("Nope", "1")]), "InvalidAttributeName: Unknown Attribute Nope."),
        (
            again("q q", &[]),
            "InvalidParameterValue: Can only include alphanumeric characters, hyphens, or underscores. 1 to 80 in length",
        ),
    ] {
        let found = message(world.call::<CreateQueue>(input).await);
        assert!(found.starts_with(expected), "{found}");
    }
    let gone = sqs::GetQueueUrlInput { queue_name: "none".into(), ..Default::default() };
    let expected = "AWS.SimpleQueueService.NonExistentQueue: The specified queue does not exist.";
    assert_eq!(message(world.call::<sqs::GetQueueUrl>(gone).await), expected);
    assert_eq!(message(world.call::<SendMessage>(plain("none", "x")).await), expected);
}

#[tokio::test]
async fn a_message_comes_back_until_it_is_deleted() {
    let world = TestWorld::new();
    create(&world, "q", &[("VisibilityTimeout", "30")]).await;
    let attribute = MessageAttributeValue {
        string_value: Some("v".into()),
        data_type: "String".into(),
        ..Default::default()
    };
    let input = SendMessageInput {
        message_attributes: Some(IndexMap::from([("k".to_owned(), attribute)])),
        ..plain("q", "hello")
    };
    let sent = send(&world, input).await;
    assert_eq!(sent.md5_of_message_body.as_deref(), Some("5d41402abc4b2a76b9719d911017c592"));
    assert_eq!(counts(&world, "q").await, ["1", "0", "0"]);
    let first = receive(&world, "q").await.remove(0);
    assert_eq!(first.message_id, sent.message_id);
    assert_eq!(first.md5_of_message_attributes, sent.md5_of_message_attributes);
    assert_eq!(first.message_attributes.as_ref().unwrap()["k"].string_value.as_deref(), Some("v"));
    let system = first.attributes.clone().unwrap();
    assert_eq!((system["ApproximateReceiveCount"].as_str(), system["SenderId"].as_str()), ("1", TOOLS));
    assert_eq!(counts(&world, "q").await, ["0", "1", "0"]);
    assert!(receive(&world, "q").await.is_empty());
    world.clock.advance(Duration::from_secs(30));
    let second = receive(&world, "q").await.remove(0);
    assert_eq!(second.attributes.as_ref().unwrap()["ApproximateReceiveCount"], "2");
    assert_ne!(first.receipt_handle, second.receipt_handle);
    // The older handle does nothing any more, and says nothing.
    delete(&world, "q", &first).await.unwrap();
    assert_eq!(counts(&world, "q").await, ["0", "1", "0"]);
    delete(&world, "q", &second).await.unwrap();
    assert_eq!(counts(&world, "q").await, ["0", "0", "0"]);
}

#[tokio::test]
async fn what_was_sent_survives_the_server_and_what_was_received_comes_again() {
    let mut world = TestWorld::new();
    create(&world, "q", &[]).await;
    for body in ["a", "b"] {
        send(&world, plain("q", body)).await;
    }
    let taken = world.call::<ReceiveMessage>(asking("q", 1)).await.unwrap().messages.unwrap();
    assert_eq!(bodies(&taken), ["a"]);
    world = world.reopen().await;
    assert_eq!(bodies(&receive(&world, "q").await), ["b"]);
    world.clock.advance(Duration::from_secs(31));
    assert_eq!(bodies(&receive(&world, "q").await), ["a", "b"]);
}

#[tokio::test]
async fn visibility_is_changed_while_in_flight_only() {
    let world = TestWorld::new();
    create(&world, "q", &[]).await;
    send(&world, plain("q", "x")).await;
    let taken = receive(&world, "q").await.remove(0);
    let change = |seconds| ChangeMessageVisibilityInput {
        queue_url: url("q"),
        receipt_handle: taken.receipt_handle.clone().unwrap(),
        visibility_timeout: seconds,
    };
    world.call::<ChangeMessageVisibility>(change(100)).await.unwrap();
    world.clock.advance(Duration::from_secs(31));
    assert!(receive(&world, "q").await.is_empty());
    world.call::<ChangeMessageVisibility>(change(0)).await.unwrap();
    let again = world.call::<ChangeMessageVisibility>(change(10)).await;
    assert!(message(again).starts_with("AWS.SimpleQueueService.MessageNotInflight: "));
    assert!(message(world.call::<ChangeMessageVisibility>(change(43_201)).await).starts_with(
        "InvalidParameterValue: Value 43201 for parameter VisibilityTimeout is invalid. Reason: Must be between 0 and 43200"
    ));
    let second = receive(&world, "q").await.remove(0);
    delete(&world, "q", &second).await.unwrap();
    let gone = message(world.call::<ChangeMessageVisibility>(change(10)).await);
    assert!(
        gone.ends_with("Reason: Message does not exist or is not available for visibility timeout change."),
        "{gone}"
    );
    let input = DeleteMessageInput { queue_url: url("q"), receipt_handle: "x".into() };
    assert_eq!(
        message(world.call::<DeleteMessage>(input).await),
        "ReceiptHandleIsInvalid: The input receipt handle is invalid."
    );
}

#[tokio::test]
async fn groups_of_a_fifo_queue_are_in_order_and_locked() {
    let world = TestWorld::new();
    create(&world, "q.fifo", &[("FifoQueue", "true")]).await;
    let mut sequence = Vec::new();
    for (body, group) in [("a1", "a"), ("a2", "a"), ("b1", "b"), ("a3", "a")] {
        sequence.push(send(&world, fifo("q.fifo", body, group, Some(body))).await.sequence_number.unwrap());
    }
    assert!(sequence.is_sorted() && sequence.iter().all(|number| number.len() == 20), "{sequence:?}");
    let first = world.call::<ReceiveMessage>(asking("q.fifo", 1)).await.unwrap().messages.unwrap();
    assert_eq!(bodies(&first), ["a1"]);
    // The group is locked while one of it is in flight.
    let other = receive(&world, "q.fifo").await;
    assert_eq!(bodies(&other), ["b1"]);
    assert_eq!(other[0].attributes.as_ref().unwrap()["MessageGroupId"], "b");
    delete(&world, "q.fifo", &first[0]).await.unwrap();
    assert_eq!(bodies(&receive(&world, "q.fifo").await), ["a2", "a3"]);
    world.clock.advance(Duration::from_secs(31));
    assert!(
        message(delete(&world, "q.fifo", &other[0]).await)
            .ends_with("Reason: The receipt handle has expired.")
    );
    assert_eq!(bodies(&receive(&world, "q.fifo").await), ["a2", "b1", "a3"]);
}

#[tokio::test]
async fn duplicates_are_known_for_five_minutes() {
    let world = TestWorld::new();
    create(&world, "q.fifo", &[("FifoQueue", "true"), ("ContentBasedDeduplication", "true")]).await;
    let first = send(&world, fifo("q.fifo", "x", "g", None)).await;
    let second = send(&world, fifo("q.fifo", "x", "h", None)).await;
    assert_eq!((&first.message_id, &first.sequence_number), (&second.message_id, &second.sequence_number));
    let taken = receive(&world, "q.fifo").await;
    assert_eq!(bodies(&taken), ["x"]);
    delete(&world, "q.fifo", &taken[0]).await.unwrap();
    // Also when it was received and deleted.
    send(&world, fifo("q.fifo", "x", "g", None)).await;
    assert!(receive(&world, "q.fifo").await.is_empty());
    world.clock.advance(Duration::from_secs(301));
    send(&world, fifo("q.fifo", "x", "g", None)).await;
    assert_eq!(bodies(&receive(&world, "q.fifo").await), ["x"]);
    // Among the messages of a group, where the queue says so.
    let by_group = [("FifoQueue", "true"), ("DeduplicationScope", "messageGroup")];
    create(&world, "g.fifo", &by_group).await;
    for group in ["a", "b", "a"] {
        send(&world, fifo("g.fifo", group, group, Some("same"))).await;
    }
    assert_eq!(bodies(&receive(&world, "g.fifo").await), ["a", "b"]);
    let without = world.call::<SendMessage>(fifo("g.fifo", "x", "g", None)).await;
    assert!(
        message(without)
            .starts_with("InvalidParameterValue: The queue should either have ContentBasedDeduplication")
    );
    let without = world.call::<SendMessage>(plain("g.fifo", "x")).await;
    assert_eq!(message(without), "MissingParameter: The request must contain the parameter MessageGroupId.");
}

#[tokio::test]
async fn a_receive_that_is_asked_for_again_gives_the_same() {
    let world = TestWorld::new();
    create(&world, "q.fifo", &[("FifoQueue", "true")]).await;
    for body in ["1", "2"] {
        send(&world, fifo("q.fifo", body, "g", Some(body))).await;
    }
    let input = ReceiveMessageInput { receive_request_attempt_id: Some("try".into()), ..asking("q.fifo", 1) };
    let first = world.call::<ReceiveMessage>(input.clone()).await.unwrap().messages.unwrap();
    let second = world.call::<ReceiveMessage>(input.clone()).await.unwrap().messages.unwrap();
    assert_eq!((bodies(&first), &first[0].receipt_handle), (vec!["1"], &second[0].receipt_handle));
    delete(&world, "q.fifo", &second[0]).await.unwrap();
    let third = world.call::<ReceiveMessage>(input).await.unwrap().messages.unwrap();
    assert_eq!(bodies(&third), ["2"]);
}

#[tokio::test]
async fn too_many_receives_end_in_the_dead_letter_queue() {
    let world = TestWorld::new();
    create(&world, "dead", &[]).await;
    let policy =
        format!(r#"{{"deadLetterTargetArn":"arn:aws:sqs:us-east-1:{TOOLS}:dead","maxReceiveCount":2}}"#);
    create(&world, "q", &[("RedrivePolicy", policy.as_str()), ("VisibilityTimeout", "1")]).await;
    let sent = send(&world, plain("q", "x")).await;
    for _ in 0..2 {
        assert_eq!(bodies(&receive(&world, "q").await), ["x"]);
        world.clock.advance(Duration::from_secs(2));
    }
    assert!(receive(&world, "q").await.is_empty());
    let dead = receive(&world, "dead").await.remove(0);
    assert_eq!((dead.message_id, dead.body.as_deref()), (sent.message_id, Some("x")));
    let attributes = dead.attributes.unwrap();
    assert_eq!(attributes["DeadLetterQueueSourceArn"], format!("arn:aws:sqs:us-east-1:{TOOLS}:q"));
    assert_eq!(attributes["ApproximateReceiveCount"], "3");
    let input = sqs::ListDeadLetterSourceQueuesInput { queue_url: url("dead"), ..Default::default() };
    let sources = world.call::<sqs::ListDeadLetterSourceQueues>(input).await.unwrap().queue_urls.unwrap();
    assert_eq!(sources, [url("q")]);
    let deny = [("RedriveAllowPolicy", r#"{"redrivePermission":"denyAll"}"#)];
    create(&world, "closed", &deny).await;
    for (target, reason) in [
        ("none", "Dead letter target does not exist."),
        ("q", "A queue can't be its own dead-letter queue."),
        ("closed", "Dead-letter queue does not allow this queue as a source: see its RedriveAllowPolicy."),
    ] {
        let policy = policy.replace(":dead", &format!(":{target}"));
        let attributes = map(&[("RedrivePolicy", policy.as_str())]);
        let input = sqs::SetQueueAttributesInput { queue_url: url("q"), attributes };
        let refused = message(world.call::<sqs::SetQueueAttributes>(input).await);
        assert!(refused.ends_with(reason), "{refused}");
    }
}

#[tokio::test]
async fn delays_retention_and_limits_hold() {
    let world = TestWorld::new();
    create(&world, "q", &[("MessageRetentionPeriod", "60"), ("MaximumMessageSize", "1024")]).await;
    send(&world, SendMessageInput { delay_seconds: Some(10), ..plain("q", "late") }).await;
    send(&world, plain("q", "now")).await;
    assert_eq!(counts(&world, "q").await, ["1", "0", "1"]);
    assert_eq!(bodies(&receive(&world, "q").await), ["now"]);
    world.clock.advance(Duration::from_secs(11));
    assert_eq!(bodies(&receive(&world, "q").await), ["late"]);
    world.clock.advance(Duration::from_mins(1));
    assert_eq!(counts(&world, "q").await, ["0", "0", "0"]);
    assert!(receive(&world, "q").await.is_empty());
    let long = "x".repeat(1025);
    for (input, expected) in [
        (
            plain("q", &long),
            "InvalidParameterValue: One or more parameters are invalid. Reason: Message must be shorter than 1024 bytes.",
        ),
        (
            SendMessageInput { delay_seconds: Some(901), ..plain("q", "x") },
            "InvalidParameterValue: Value 901 for parameter DelaySeconds is invalid. Reason: DelaySeconds must be >= 0 and <= 900.",
        ),
        (plain("q", "\u{2}"), "InvalidMessageContents: Invalid characters found."),
    ] {
        let found = message(world.call::<SendMessage>(input).await);
        assert!(found.starts_with(expected), "{found}");
    }
    let found = message(world.call::<ReceiveMessage>(asking("q", 11)).await);
    assert_eq!(
        found,
        "InvalidParameterValue: Value 11 for parameter MaxNumberOfMessages is invalid. Reason: Must be between 1 and 10, if provided."
    );
}

#[tokio::test]
async fn batches_succeed_and_fail_entry_by_entry() {
    let world = TestWorld::new();
    create(&world, "q", &[]).await;
    let entry = |id: &str, body: &str| sqs::SendMessageBatchRequestEntry {
        id: id.into(),
        message_body: body.into(),
        ..Default::default()
    };
    let batch = |entries| sqs::SendMessageBatchInput { queue_url: url("q"), entries };
    let sent = world.call::<sqs::SendMessageBatch>(batch(vec![
        entry("a", "1"),
        entry("b", "\u{1}"),
        entry("c", "2"),
    ]));
    let sent = sent.await.unwrap();
    let ids: Vec<_> = sent.successful.unwrap().into_iter().filter_map(|entry| entry.id).collect();
    let failed = sent.failed.unwrap().remove(0);
    assert_eq!(
        (ids, failed.id.as_deref(), failed.code.as_deref()),
        (vec!["a".to_owned(), "c".to_owned()], Some("b"), Some("InvalidMessageContents"))
    );
    let big = "x".repeat(600_000);
    for (entries, expected) in [
        (
            Vec::new(),
            "AWS.SimpleQueueService.EmptyBatchRequest: There should be at least one SendMessageBatchRequestEntry in the request.",
        ),
        (
            vec![entry("a", "1"), entry("a", "2")],
            "AWS.SimpleQueueService.BatchEntryIdsNotDistinct: Id a repeated.",
        ),
        (
            vec![entry("a b", "1")],
            "AWS.SimpleQueueService.InvalidBatchEntryId: A batch entry id can only contain",
        ),
        (
            (0..11).map(|n| entry(&n.to_string(), "x")).collect(),
            "AWS.SimpleQueueService.TooManyEntriesInBatchRequest: Maximum number of entries per request are 10. You have sent 11.",
        ),
        (
            vec![entry("a", &big), entry("b", &big)],
            "AWS.SimpleQueueService.BatchRequestTooLong: Batch requests cannot be longer than 1048576 bytes. You have sent 1200000 bytes.",
        ),
    ] {
        let found = message(world.call::<sqs::SendMessageBatch>(batch(entries)).await);
        assert!(found.starts_with(expected), "{found}");
    }
    let taken = receive(&world, "q").await;
    assert_eq!(bodies(&taken), ["1", "2"]);
    let entry = |id: &str, handle: &str| sqs::DeleteMessageBatchRequestEntry {
        id: id.into(),
        receipt_handle: handle.into(),
    };
    let entries = vec![entry("x", "wrong"), entry("y", taken[0].receipt_handle.as_deref().unwrap())];
    let deleted =
        world.call::<sqs::DeleteMessageBatch>(sqs::DeleteMessageBatchInput { queue_url: url("q"), entries });
    let deleted = deleted.await.unwrap();
    assert_eq!(deleted.successful.unwrap()[0].id.as_deref(), Some("y"));
    assert_eq!(deleted.failed.unwrap()[0].code.as_deref(), Some("ReceiptHandleIsInvalid"));
    assert_eq!(counts(&world, "q").await, ["0", "1", "0"]);
}

#[tokio::test]
async fn who_waits_is_woken_by_what_is_sent_and_by_what_is_visible_again() {
    const WHOLE_TIME: Duration = Duration::from_secs(20);
    let world = TestWorld::in_real_time();
    create(&world, "q", &[("VisibilityTimeout", "1")]).await;
    let waiting = || ReceiveMessageInput { wait_time_seconds: Some(20), ..asking("q", 1) };
    let begun = Instant::now();
    let later = async {
        tokio::time::sleep(Duration::from_millis(200)).await;
        send(&world, plain("q", "x")).await;
    };
    let (first, ()) = tokio::join!(world.call::<ReceiveMessage>(waiting()), later);
    assert_eq!(bodies(&first.unwrap().messages.unwrap()), ["x"]);
    // Who misses the bell looks again at the end of its time.
    assert!(begun.elapsed() < WHOLE_TIME, "{:?}", begun.elapsed());
    let asked = Instant::now();
    let again = world.call::<ReceiveMessage>(waiting()).await.unwrap().messages.unwrap();
    assert_eq!(bodies(&again), ["x"]);
    assert!(asked.elapsed() < WHOLE_TIME, "{:?}", asked.elapsed());
    assert!(begun.elapsed() >= Duration::from_secs(1), "{:?}", begun.elapsed());
    delete(&world, "q", &again[0]).await.unwrap();
    let begun = Instant::now();
    let input = ReceiveMessageInput { wait_time_seconds: Some(1), ..asking("q", 1) };
    assert!(world.call::<ReceiveMessage>(input).await.unwrap().messages.is_none());
    assert!(begun.elapsed() >= Duration::from_secs(1));
}

#[tokio::test]
async fn a_queues_policy_lets_another_account_in() {
    let world = TestWorld::new();
    create(&world, "q", &[]).await;
    let foreign = world.cx_of(QA);
    let refused = message(foreign.call::<SendMessage>(plain("q", "x")).await);
    assert!(refused.starts_with("AccessDenied: "), "{refused}");
    let permission = |label: &str| sqs::AddPermissionInput {
        queue_url: url("q"),
        label: label.into(),
        aws_account_ids: vec![QA.into()],
        actions: vec!["SendMessage".into()],
    };
    world.call::<sqs::AddPermission>(permission("l")).await.unwrap();
    let again = world.call::<sqs::AddPermission>(permission("l")).await;
    assert_eq!(
        message(again),
        "InvalidParameterValue: Value l for parameter Label is invalid. Reason: Already exists."
    );
    foreign.call::<SendMessage>(plain("q", "x")).await.unwrap();
    // Not what the policy does not name, and never what changes the queue.
    assert!(foreign.call::<ReceiveMessage>(asking("q", 1)).await.is_err());
    let all = sqs::AddPermissionInput { actions: vec!["*".into()], ..permission("all") };
    world.call::<sqs::AddPermission>(all).await.unwrap();
    foreign.call::<ReceiveMessage>(asking("q", 1)).await.unwrap();
    let attributes = map(&[("DelaySeconds", "1")]);
    let set = sqs::SetQueueAttributesInput { queue_url: url("q"), attributes };
    assert!(foreign.call::<sqs::SetQueueAttributes>(set).await.is_err());
    for label in ["l", "all"] {
        let input = sqs::RemovePermissionInput { queue_url: url("q"), label: label.into() };
        world.call::<sqs::RemovePermission>(input).await.unwrap();
    }
    assert!(foreign.call::<SendMessage>(plain("q", "x")).await.is_err());
    let mine: Cx = world.cx_allowed("sender", &allow(&["sqs:SendMessage"], "*")).await;
    mine.call::<SendMessage>(plain("q", "x")).await.unwrap();
    assert!(mine.call::<ReceiveMessage>(asking("q", 1)).await.is_err());
}

#[tokio::test]
async fn a_key_of_kms_decides_who_reads() {
    let world = TestWorld::new();
    create(&world, "q", &[("KmsMasterKeyId", "alias/aws/sqs"), ("VisibilityTimeout", "30")]).await;
    let key = world.call::<aws::kms::CreateKey>(aws::kms::CreateKeyInput::default()).await.unwrap();
    let key_id = key.key_metadata.unwrap().key_id.unwrap();
    let attributes = map(&[("KmsMasterKeyId", key_id.as_str())]);
    world
        .call::<sqs::SetQueueAttributes>(sqs::SetQueueAttributesInput { queue_url: url("q"), attributes })
        .await
        .unwrap();
    let sqs_only = world.cx_allowed("sqs", &allow(&["sqs:*"], "*")).await;
    let refused = message(sqs_only.call::<SendMessage>(plain("q", "x")).await);
    assert!(refused.starts_with("KMS.AccessDeniedException: "), "{refused}");
    send(&world, plain("q", "x")).await;
    // Who may not read it does not take it from who may.
    for _ in 0..2 {
        let refused = message(sqs_only.call::<ReceiveMessage>(asking("q", 1)).await);
        assert!(refused.starts_with("KMS.AccessDeniedException: "), "{refused}");
    }
    assert_eq!(counts(&world, "q").await, ["1", "0", "0"]);
    let taken = receive(&world, "q").await.remove(0);
    assert_eq!(
        (taken.body.as_deref(), taken.attributes.unwrap()["ApproximateReceiveCount"].as_str()),
        (Some("x"), "1")
    );
}

#[tokio::test]
async fn purging_and_deleting_leave_nothing() {
    let world = TestWorld::new();
    create(&world, "q", &[]).await;
    send(&world, plain("q", "x")).await;
    let purge = || sqs::PurgeQueueInput { queue_url: url("q") };
    world.call::<sqs::PurgeQueue>(purge()).await.unwrap();
    assert!(receive(&world, "q").await.is_empty());
    let again = message(world.call::<sqs::PurgeQueue>(purge()).await);
    assert_eq!(
        again,
        "AWS.SimpleQueueService.PurgeQueueInProgress: Only one PurgeQueue operation on q is allowed every 60 seconds."
    );
    send(&world, plain("q", "y")).await;
    let taken = receive(&world, "q").await.remove(0);
    world.call::<sqs::DeleteQueue>(sqs::DeleteQueueInput { queue_url: url("q") }).await.unwrap();
    assert!(world.call::<ReceiveMessage>(asking("q", 1)).await.is_err());
    create(&world, "q", &[]).await;
    assert!(receive(&world, "q").await.is_empty());
    // A handle of the queue that was.
    assert!(message(delete(&world, "q", &taken).await).starts_with("ReceiptHandleIsInvalid"));
}
