//! CloudWatch Logs through the typed client.

use aws::kms::{CreateKey, CreateKeyInput};
use aws::logs::{
    AssociateKmsKey, AssociateKmsKeyInput, CreateLogGroup, CreateLogGroupInput, CreateLogStream,
    CreateLogStreamInput, DeleteLogGroup, DeleteLogGroupInput, DeleteLogStream, DeleteLogStreamInput,
    DeleteResourcePolicy, DeleteResourcePolicyInput, DeleteSubscriptionFilter, DeleteSubscriptionFilterInput,
    DescribeLogGroups, DescribeLogGroupsInput, DescribeLogStreams, DescribeLogStreamsInput,
    DescribeResourcePolicies, DescribeResourcePoliciesInput, DescribeSubscriptionFilters,
    DescribeSubscriptionFiltersInput, DisassociateKmsKey, DisassociateKmsKeyInput, FilterLogEvents,
    FilterLogEventsInput, FilterLogEventsOutput, GetLogEvents, GetLogEventsInput, GetLogEventsOutput,
    InputLogEvent, OrderBy, PolicyScope, PutLogEvents, PutLogEventsInput, PutResourcePolicy,
    PutResourcePolicyInput, PutRetentionPolicy, PutRetentionPolicyInput, PutSubscriptionFilter,
    PutSubscriptionFilterInput,
};
use testkit::{QA, TestWorld};

/// Before the held clock's start, and not long.
const T: i64 = 1_795_255_100_000;

async fn group(world: &TestWorld, name: &str) {
    let input = CreateLogGroupInput { log_group_name: name.into(), ..Default::default() };
    world.call::<CreateLogGroup>(input).await.unwrap();
}

async fn stream(world: &TestWorld, group: &str, name: &str) {
    let input = CreateLogStreamInput { log_group_name: group.into(), log_stream_name: name.into() };
    world.call::<CreateLogStream>(input).await.unwrap();
}

async fn put(world: &TestWorld, stream: &str, events: &[(i64, &str)]) {
    let event = |(at, message): &(i64, &str)| InputLogEvent { timestamp: T + at, message: (*message).into() };
    let input = PutLogEventsInput {
        log_group_name: "g".into(),
        log_stream_name: stream.into(),
        log_events: events.iter().map(event).collect(),
        ..Default::default()
    };
    let output = world.call::<PutLogEvents>(input).await.unwrap();
    assert_eq!(output.next_sequence_token.unwrap().len(), 56);
    assert_eq!(output.rejected_log_events_info, None);
}

fn get(stream: &str) -> GetLogEventsInput {
    GetLogEventsInput {
        log_group_name: Some("g".into()),
        log_stream_name: stream.into(),
        ..Default::default()
    }
}

fn messages(page: &GetLogEventsOutput) -> Vec<String> {
    page.events.iter().flatten().filter_map(|event| event.message.clone()).collect()
}

fn found(page: &FilterLogEventsOutput) -> Vec<String> {
    page.events.iter().flatten().filter_map(|event| event.message.clone()).collect()
}

#[tokio::test]
async fn events_are_read_both_ways_by_tokens() {
    let world = TestWorld::new();
    group(&world, "g").await;
    stream(&world, "g", "s").await;
    // Batches that overlap in time.
    put(&world, "s", &[(0, "a"), (50, "d")]).await;
    put(&world, "s", &[(10, "b"), (20, "c")]).await;
    put(&world, "s", &[(60, "e")]).await;
    let newest = world.call::<GetLogEvents>(GetLogEventsInput { limit: Some(2), ..get("s") }).await.unwrap();
    assert_eq!(messages(&newest), ["d", "e"]);
    let back = GetLogEventsInput { limit: Some(2), next_token: newest.next_backward_token, ..get("s") };
    let older = world.call::<GetLogEvents>(back).await.unwrap();
    assert_eq!(messages(&older), ["b", "c"]);
    let forward = GetLogEventsInput { next_token: older.next_forward_token, ..get("s") };
    assert_eq!(messages(&world.call::<GetLogEvents>(forward).await.unwrap()), ["d", "e"]);
    // At the end the same token comes back, until there is more.
    let end = GetLogEventsInput { next_token: newest.next_forward_token.clone(), ..get("s") };
    let none = world.call::<GetLogEvents>(end.clone()).await.unwrap();
    assert_eq!((messages(&none), &none.next_forward_token), (vec![], &newest.next_forward_token));
    let behind = GetLogEventsInput { limit: Some(1), next_token: none.next_backward_token, ..get("s") };
    assert_eq!(messages(&world.call::<GetLogEvents>(behind).await.unwrap()), ["e"]);
    put(&world, "s", &[(70, "f")]).await;
    assert_eq!(messages(&world.call::<GetLogEvents>(end).await.unwrap()), ["f"]);
    let head = GetLogEventsInput { start_from_head: Some(true), ..get("s") };
    assert_eq!(messages(&world.call::<GetLogEvents>(head).await.unwrap()), ["a", "b", "c", "d", "e", "f"]);
    let window = GetLogEventsInput { start_time: Some(T + 10), end_time: Some(T + 50), ..get("s") };
    assert_eq!(messages(&world.call::<GetLogEvents>(window).await.unwrap()), ["b", "c"]);
}

#[tokio::test]
async fn a_long_stream_is_read_in_order_from_both_ends() {
    let world = TestWorld::new();
    group(&world, "g").await;
    stream(&world, "g", "s").await;
    for n in 0..100_i64 {
        // Every third batch starts before the one that came before it.
        let at = if n % 3 == 2 { n * 10 - 15 } else { n * 10 };
        put(&world, "s", &[(at, &format!("{at:04}")), (at + 5, &format!("{:04}", at + 5))]).await;
    }
    for head in [true, false] {
        let mut input = GetLogEventsInput { limit: Some(7), start_from_head: Some(head), ..get("s") };
        let mut all = Vec::new();
        loop {
            let page = world.call::<GetLogEvents>(input.clone()).await.unwrap();
            let texts = messages(&page);
            if texts.is_empty() {
                break;
            }
            if head {
                all.extend(texts);
            } else {
                all.splice(0..0, texts);
            }
            input.next_token = if head { page.next_forward_token } else { page.next_backward_token };
        }
        assert_eq!(all.len(), 200);
        assert!(all.is_sorted(), "{all:?}");
    }
}

#[tokio::test]
async fn streams_are_filtered_together() {
    let world = TestWorld::new();
    group(&world, "g").await;
    for name in ["s1", "s2"] {
        stream(&world, "g", name).await;
    }
    put(&world, "s1", &[(0, "one ERROR"), (20, "three")]).await;
    put(&world, "s2", &[(10, "two"), (20, "four ERROR")]).await;
    let input = |pattern: Option<&str>| FilterLogEventsInput {
        log_group_name: Some("g".into()),
        filter_pattern: pattern.map(Into::into),
        ..Default::default()
    };
    let all = world.call::<FilterLogEvents>(input(None)).await.unwrap();
    assert_eq!(found(&all), ["one ERROR", "two", "three", "four ERROR"]);
    assert_eq!(all.next_token, None);
    assert_eq!(all.searched_log_streams, Some(vec![]));
    let ids: Vec<_> = all.events.unwrap().into_iter().map(|event| event.event_id.unwrap()).collect();
    assert!(ids.iter().all(|id| id.len() == 56));
    let errors = world.call::<FilterLogEvents>(input(Some("ERROR"))).await.unwrap();
    assert_eq!(found(&errors), ["one ERROR", "four ERROR"]);
    let mut paged = FilterLogEventsInput { limit: Some(1), ..input(None) };
    let mut each = Vec::new();
    loop {
        let page = world.call::<FilterLogEvents>(paged.clone()).await.unwrap();
        each.extend(found(&page));
        paged.next_token = page.next_token;
        if paged.next_token.is_none() {
            break;
        }
    }
    assert_eq!(each, ["one ERROR", "two", "three", "four ERROR"]);
    let since = FilterLogEventsInput { start_time: Some(T + 20), end_time: Some(T + 20), ..input(None) };
    assert_eq!(found(&world.call::<FilterLogEvents>(since).await.unwrap()), ["three", "four ERROR"]);
    let one = FilterLogEventsInput { log_stream_names: Some(vec!["s2".into()]), ..input(None) };
    assert_eq!(found(&world.call::<FilterLogEvents>(one).await.unwrap()), ["two", "four ERROR"]);
    let bad = world.call::<FilterLogEvents>(input(Some("[a, b]"))).await.unwrap_err();
    assert_eq!(bad.code(), "InvalidParameterException");
}

#[tokio::test]
async fn groups_and_streams_are_described() {
    let world = TestWorld::new();
    for name in ["g", "/aws/codebuild/p", "/aws/lambda/f"] {
        group(&world, name).await;
    }
    let again = CreateLogGroupInput { log_group_name: "g".into(), ..Default::default() };
    assert_eq!(
        world.call::<CreateLogGroup>(again).await.unwrap_err().code(),
        "ResourceAlreadyExistsException"
    );
    let input = DescribeLogGroupsInput { log_group_name_prefix: Some("/aws/".into()), ..Default::default() };
    let groups = world.call::<DescribeLogGroups>(input).await.unwrap().log_groups.unwrap();
    let names: Vec<_> = groups.iter().filter_map(|group| group.log_group_name.as_deref()).collect();
    assert_eq!(names, ["/aws/codebuild/p", "/aws/lambda/f"]);
    assert_eq!(
        groups[0].arn.as_deref(),
        Some("arn:aws:logs:us-east-1:111111111111:log-group:/aws/codebuild/p:*")
    );
    for name in ["s1", "s2", "s3"] {
        stream(&world, "g", name).await;
    }
    put(&world, "s1", &[(100, "x")]).await;
    put(&world, "s3", &[(50, "x")]).await;
    let input = DescribeLogStreamsInput {
        log_group_name: Some("g".into()),
        order_by: Some(OrderBy::LastEventTime),
        descending: Some(true),
        ..Default::default()
    };
    let streams = world.call::<DescribeLogStreams>(input).await.unwrap().log_streams.unwrap();
    let names: Vec<_> = streams.iter().filter_map(|stream| stream.log_stream_name.as_deref()).collect();
    assert_eq!(names, ["s1", "s3", "s2"]);
    assert_eq!(streams[0].last_event_timestamp, Some(T + 100));
    let delete = DeleteLogStreamInput { log_group_name: "g".into(), log_stream_name: "s1".into() };
    world.call::<DeleteLogStream>(delete).await.unwrap();
    let gone = world.call::<GetLogEvents>(get("s1")).await.unwrap_err();
    assert_eq!(gone.message(), "The specified log stream does not exist.");
    world.call::<DeleteLogGroup>(DeleteLogGroupInput { log_group_name: "g".into() }).await.unwrap();
    let gone = world.call::<GetLogEvents>(get("s3")).await.unwrap_err();
    assert_eq!(gone.message(), "The specified log group does not exist.");
}

#[tokio::test]
async fn expired_events_are_gone() {
    let world = TestWorld::new();
    group(&world, "g").await;
    stream(&world, "g", "s").await;
    put(&world, "s", &[(-2 * 24 * 3600 * 1000, "old")]).await;
    put(&world, "s", &[(0, "new")]).await;
    let input = PutRetentionPolicyInput { log_group_name: "g".into(), retention_in_days: 1 };
    world.call::<PutRetentionPolicy>(input).await.unwrap();
    assert_eq!(messages(&world.call::<GetLogEvents>(get("s")).await.unwrap()), ["new"]);
    let bad = PutRetentionPolicyInput { log_group_name: "g".into(), retention_in_days: 2 };
    assert_eq!(world.call::<PutRetentionPolicy>(bad).await.unwrap_err().code(), "InvalidParameterException");
}

#[tokio::test]
async fn services_write_by_the_helpers_and_followers_wake() {
    let world = TestWorld::new();
    let mut follower = world.world.state::<services::logs::Live>().follow();
    let cx = world.cx_of(QA);
    for _ in 0..2 {
        services::logs::ensure_stream(&cx, "/aws/codebuild/p", "id").await.unwrap();
    }
    let long = "x".repeat(300 * 1024);
    let lines = (0..12_000).map(|n| (T + n, format!("line {n}"))).chain([(T + 12_000, long)]).collect();
    services::logs::put(&cx, "/aws/codebuild/p", "id", lines).await.unwrap();
    assert_eq!(follower.recv().await.unwrap().group, "/aws/codebuild/p");
    let input = GetLogEventsInput {
        log_group_name: Some("/aws/codebuild/p".into()),
        log_stream_name: "id".into(),
        limit: Some(3),
        ..Default::default()
    };
    let page = cx.call::<GetLogEvents>(input).await.unwrap();
    let sizes: Vec<_> = messages(&page).iter().map(String::len).collect();
    assert_eq!(sizes, ["line 11999".len(), 256 * 1024, 44 * 1024]);
}

#[tokio::test]
async fn resource_policies_are_kept_by_name_and_counted() {
    let world = TestWorld::new();
    let document = r#"{"Version":"2012-10-17","Statement":{"Effect":"Allow","Principal":{"Service":"events.amazonaws.com"},"Action":"logs:*","Resource":"*"}}"#;
    let put = |name: String, document: &str| PutResourcePolicyInput {
        policy_name: Some(name),
        policy_document: Some(document.to_owned()),
        ..Default::default()
    };
    for n in 0..10 {
        let output = world.call::<PutResourcePolicy>(put(format!("p{n}"), document)).await.unwrap();
        let policy = output.resource_policy.unwrap();
        assert_eq!((policy.policy_scope, policy.revision_id), (Some(PolicyScope::Account), None));
    }
    let error = world.call::<PutResourcePolicy>(put("p10".into(), document)).await.unwrap_err();
    assert_eq!((error.code(), error.message()), ("LimitExceededException", "Resource limit exceeded."));
    assert!(world.call::<PutResourcePolicy>(put("p9".into(), document)).await.is_ok(), "it is there already");
    let error = world.call::<PutResourcePolicy>(put("p9".into(), "{}")).await.unwrap_err();
    assert_eq!(error.code(), "InvalidParameterException");
    let input = DescribeResourcePoliciesInput { limit: Some(4), ..Default::default() };
    let page = world.call::<DescribeResourcePolicies>(input).await.unwrap();
    assert_eq!((page.resource_policies.unwrap().len(), page.next_token.is_some()), (4, true));
    let delete = || DeleteResourcePolicyInput { policy_name: Some("p9".into()), ..Default::default() };
    world.call::<DeleteResourcePolicy>(delete()).await.unwrap();
    let error = world.call::<DeleteResourcePolicy>(delete()).await.unwrap_err();
    assert_eq!(error.message(), "Policy with name [p9] does not exist.");
}

#[tokio::test]
async fn subscription_filters_are_checked() {
    let world = TestWorld::new();
    group(&world, "g").await;
    let put = |destination: &str| PutSubscriptionFilterInput {
        log_group_name: "g".into(),
        filter_name: "f".into(),
        filter_pattern: String::new(),
        destination_arn: destination.into(),
        ..Default::default()
    };
    for (destination, code, said) in [
        (
            "arn:aws:kinesis:us-east-1:111111111111:stream/s",
            "InvalidParameterException",
            "destinationArn for vendor kinesis cannot be used without roleArn",
        ),
        (
            "arn:aws:lambda:us-east-1:222222222222:function:f",
            "AccessDeniedException",
            "Cross-account lambda invocation passing is not allowed.",
        ),
        (
            "arn:aws:lambda:us-east-1:111111111111:function:none",
            "InvalidParameterException",
            "Could not execute the lambda function.",
        ),
        ("arn:aws:es:us-east-1:111111111111:domain/d", "ValidationException", "subscription filters to es"),
        ("nonsense", "InvalidParameterException", "Invalid destination ARN"),
    ] {
        let error = world.call::<PutSubscriptionFilter>(put(destination)).await.unwrap_err();
        assert_eq!(error.code(), code, "{destination}: {error}");
        assert!(error.message().contains(said), "{destination}: {error}");
    }
    let describe =
        |name: &str| DescribeSubscriptionFiltersInput { log_group_name: name.into(), ..Default::default() };
    let found = world.call::<DescribeSubscriptionFilters>(describe("g")).await.unwrap();
    assert_eq!(found.subscription_filters, Some(Vec::new()));
    let error = world.call::<DescribeSubscriptionFilters>(describe("none")).await.unwrap_err();
    assert_eq!(error.message(), "The specified log group does not exist.");
    let delete = DeleteSubscriptionFilterInput { log_group_name: "g".into(), filter_name: "f".into() };
    let error = world.call::<DeleteSubscriptionFilter>(delete).await.unwrap_err();
    assert_eq!(error.message(), "The specified subscription filter does not exist.");
}

#[tokio::test]
async fn a_group_with_a_key_is_sealed_under_it() {
    let world = TestWorld::new();
    let with_key = |name: &str, key: &str| CreateLogGroupInput {
        log_group_name: name.into(),
        kms_key_id: Some(key.into()),
        ..Default::default()
    };
    let key = async |policy: Option<String>| {
        let input = CreateKeyInput { policy, ..Default::default() };
        world.call::<CreateKey>(input).await.unwrap().key_metadata.unwrap().arn.unwrap()
    };
    let closed = key(None).await;
    let error = world.call::<CreateLogGroup>(with_key("closed", &closed)).await.unwrap_err();
    assert_eq!(error.code(), "InvalidParameterException", "{error}");
    let policy = serde_json::json!({
        "Version": "2012-10-17",
        "Statement": [
            {
                "Effect": "Allow", "Principal": { "AWS": "arn:aws:iam::111111111111:root" },
                "Action": "kms:*", "Resource": "*",
            },
            {
                "Effect": "Allow", "Principal": { "Service": "logs.us-east-1.amazonaws.com" },
                "Action": ["kms:Encrypt*", "kms:Decrypt*", "kms:GenerateDataKey*"], "Resource": "*",
                "Condition": { "ArnEquals": {
                    "kms:EncryptionContext:aws:logs:arn": "arn:aws:logs:us-east-1:111111111111:log-group:g",
                } },
            },
        ],
    });
    let open = key(Some(policy.to_string())).await;
    let error = world.call::<CreateLogGroup>(with_key("other", &open)).await.unwrap_err();
    assert_eq!(error.code(), "InvalidParameterException", "the policy is for another group: {error}");
    world.call::<CreateLogGroup>(with_key("g", &open)).await.unwrap();
    stream(&world, "g", "s").await;
    put(&world, "s", &[(0, "first")]).await;
    // Another key, which seals from now on; what was sealed before still opens.
    let next = key(Some(policy.to_string())).await;
    let input =
        AssociateKmsKeyInput { log_group_name: Some("g".into()), kms_key_id: next, ..Default::default() };
    world.call::<AssociateKmsKey>(input).await.unwrap();
    put(&world, "s", &[(1, "second")]).await;
    let input = DisassociateKmsKeyInput { log_group_name: Some("g".into()), ..Default::default() };
    world.call::<DisassociateKmsKey>(input).await.unwrap();
    put(&world, "s", &[(2, "third")]).await;
    let page = world.call::<GetLogEvents>(get("s")).await.unwrap();
    assert_eq!(messages(&page), ["first", "second", "third"]);
}

#[tokio::test]
async fn a_search_that_looks_at_much_goes_on_with_a_token() {
    let world = TestWorld::new();
    group(&world, "g").await;
    stream(&world, "g", "s").await;
    let large = "x".repeat(250_000);
    // 48 MB over some hours, and what is looked for at their end.
    for n in 0..48 {
        let events: Vec<(i64, &str)> = (0..4).map(|m| (-(48 - n) * 300_000 + m, large.as_str())).collect();
        put(&world, "s", &events).await;
    }
    put(&world, "s", &[(0, "needle")]).await;
    let (mut token, mut pages, mut all) = (None, 0, Vec::new());
    loop {
        let input = FilterLogEventsInput {
            log_group_name: Some("g".into()),
            filter_pattern: Some("needle".into()),
            next_token: token.take(),
            ..Default::default()
        };
        let page = world.call::<FilterLogEvents>(input).await.unwrap();
        pages += 1;
        all.extend(found(&page));
        token = page.next_token;
        if token.is_none() {
            break;
        }
    }
    assert_eq!((all, pages), (vec!["needle".to_owned()], 2));
}
