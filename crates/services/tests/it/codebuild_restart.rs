//! Builds whose server dies: they go on, and the next server finds them.

use super::codebuild::{finished, get, log, phases, services, start, until, world};
use aws::codebuild::{Build, StatusType, StopBuild, StopBuildInput};
use aws::logs::{GetLogEvents, GetLogEventsInput};
use aws::ssm::{DeleteParameter, DeleteParameterInput, ParameterType, PutParameter, PutParameterInput};
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use std::path::Path;
use std::time::Duration;
use testkit::TestWorld;

/// Empty as long as there is no log: the build is queued or being provisioned.
async fn log_so_far(world: &TestWorld, id: &str) -> String {
    let logs = get(world, id).await.logs.unwrap();
    let Some(log_stream_name) = logs.stream_name else { return String::new() };
    let input = GetLogEventsInput {
        log_group_name: logs.group_name,
        log_stream_name,
        start_from_head: Some(true),
        ..Default::default()
    };
    let events = world.call::<GetLogEvents>(input).await.ok().and_then(|output| output.events);
    events.into_iter().flatten().filter_map(|event| event.message).collect()
}

async fn until_log(world: &TestWorld, id: &str, wanted: &str) {
    for _ in 0..600 {
        if log_so_far(world, id).await.contains(wanted) {
            return;
        }
        tokio::time::sleep(Duration::from_millis(50)).await;
    }
    panic!("{wanted:?} is never logged: {}", log_so_far(world, id).await);
}

/// Until the launcher of the one run that there is has written how it ended.
async fn until_ended(data: &Path) {
    for _ in 0..1200 {
        let runs = std::fs::read_dir(data.join("runs")).unwrap();
        if runs.flatten().any(|run| run.path().join("exit").exists()) {
            return;
        }
        tokio::time::sleep(Duration::from_millis(50)).await;
    }
    panic!("the build does not end");
}

/// Lines that a log has once each, with or without a time before them.
#[track_caller]
fn check_lines_are_once(log: &str, wanted: &[&str]) {
    let text = |line: &str| match line.strip_prefix("[Container] ") {
        Some(rest) => rest.splitn(3, ' ').nth(2).unwrap_or_default().to_owned(),
        None => line.to_owned(),
    };
    for line in wanted {
        let count = log.lines().filter(|found| text(found) == *line).count();
        assert_eq!(count, 1, "{line:?} in\n{log}");
    }
}

const ORDINARY: [&str; 11] = [
    "SUBMITTED:SUCCEEDED",
    "QUEUED:SUCCEEDED",
    "PROVISIONING:SUCCEEDED",
    "DOWNLOAD_SOURCE:SUCCEEDED",
    "INSTALL:SUCCEEDED",
    "PRE_BUILD:SUCCEEDED",
    "BUILD:SUCCEEDED",
    "POST_BUILD:SUCCEEDED",
    "UPLOAD_ARTIFACTS:SUCCEEDED",
    "FINALIZING:SUCCEEDED",
    "COMPLETED:-",
];

fn check_ended_well(build: &Build) {
    assert_eq!(build.build_status, Some(StatusType::Succeeded), "{build:#?}");
    assert_eq!(phases(build), ORDINARY.join(" "));
}

#[tokio::test(flavor = "multi_thread")]
async fn a_running_build_is_adopted() {
    let world = world();
    let text = "version: 0.2
phases:
  pre_build: { commands: [echo first >> count; echo first is over] }
  build: { commands: [echo second >> count; echo second has begun; sleep 2; echo second is over] }
  post_build: { commands: [echo third >> count, echo counted $(cat count)] }
";
    let id = start(&world, text).await;
    until_log(&world, &id, "second has begun\n").await;
    let world = world.close().await.open(services());
    let build = finished(&world, &id).await;
    check_ended_well(&build);
    let log = log(&world, &build).await;
    assert!(log.contains("\ncounted first second third\n"), "no command runs twice:\n{log}");
    check_lines_are_once(
        &log,
        &[
            "first is over",
            "second has begun",
            "second is over",
            "Entering phase BUILD",
            "Entering phase POST_BUILD",
        ],
    );
}

#[tokio::test(flavor = "multi_thread")]
async fn a_build_goes_on_through_many_servers() {
    let mut world = world();
    let commands: Vec<String> = (0..40)
        .map(|n| format!("      - echo $((1000 + {n})) >> all; echo line $((1000 + {n}))\n"))
        .collect();
    let text = format!(
        "version: 0.2\nphases:\n  build:\n    commands:\n{}      - sleep 1; echo there are $(wc -l < all)\n",
        commands.concat()
    );
    let id = start(&world, &text).await;
    for pause in [0, 5, 10, 20, 40, 80, 160, 240, 320] {
        tokio::time::sleep(Duration::from_millis(pause)).await;
        world = world.close().await.open(services());
    }
    let build = finished(&world, &id).await;
    check_ended_well(&build);
    let log = log(&world, &build).await;
    assert!(log.contains("\nthere are 40\n"), "{log}");
    let lines: Vec<&str> = log.lines().filter(|line| line.starts_with("line ")).collect();
    let expected: Vec<String> = (0..40).map(|n| format!("line {}", 1000 + n)).collect();
    assert_eq!(lines, expected, "each line of the output is logged once, in order");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_build_that_ended_while_no_server_was_there_is_found_ended() {
    let world = world();
    let id =
        start(&world, "version: 0.2\nphases: { build: { commands: [echo begun, sleep 1, echo over] } }\n")
            .await;
    until_log(&world, &id, "begun\n").await;
    let closed = world.close().await;
    until_ended(&closed.data_directory()).await;
    let world = closed.open(services());
    let build = finished(&world, &id).await;
    check_ended_well(&build);
    check_lines_are_once(&log(&world, &build).await, &["begun", "over"]);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_build_is_stopped_by_the_next_server() {
    let world = world();
    let id = start(&world, "version: 0.2\nphases: { build: { commands: [echo begun, sleep 600] } }\n").await;
    until_log(&world, &id, "begun\n").await;
    let world = world.close().await.open(services());
    world.call::<StopBuild>(StopBuildInput { id: id.clone() }).await.unwrap();
    let world = world.close().await.open(services());
    let build = finished(&world, &id).await;
    assert_eq!(build.build_status, Some(StatusType::Stopped));
}

#[tokio::test(flavor = "multi_thread")]
async fn a_secret_is_hidden_by_the_next_server_too() {
    let world = world();
    let put = PutParameterInput {
        name: "/secret".into(),
        value: "open-sesame".into(),
        r#type: Some(ParameterType::String),
        ..Default::default()
    };
    world.call::<PutParameter>(put).await.unwrap();
    let text = "version: 0.2
env: { parameter-store: { SECRET: /secret } }
phases: { build: { commands: [echo begun, sleep 2, 'echo word: $SECRET'] } }
";
    let id = start(&world, text).await;
    until_log(&world, &id, "begun\n").await;
    // The next server could not look it up any more.
    world.call::<DeleteParameter>(DeleteParameterInput { name: "/secret".into() }).await.unwrap();
    let world = world.close().await.open(services());
    let build = finished(&world, &id).await;
    check_ended_well(&build);
    let log = log(&world, &build).await;
    assert!(log.contains("\nword: ***\n") && !log.contains("open-sesame"), "{log}");
}

#[tokio::test(flavor = "multi_thread")]
async fn credentials_are_given_to_a_build_as_long_as_it_goes_on() {
    let world = world();
    let text = "version: 0.2
phases:
  build:
    commands:
      - echo keys ${AWS_ACCESS_KEY_ID-none} at $AWS_CONTAINER_CREDENTIALS_FULL_URI
      - echo token $AWS_CONTAINER_AUTHORIZATION_TOKEN
      - echo encoded $(printf %s $AWS_CONTAINER_AUTHORIZATION_TOKEN | base64 -w 0)
      - while [ ! -e go-on ]; do sleep 0.1; done
";
    let id = start(&world, text).await;
    until_log(&world, &id, "\nencoded ").await;
    let so_far = log_so_far(&world, &id).await;
    assert!(so_far.contains("\nkeys none at http://127.0.0.1:4566/_sluice/credentials\n"), "{so_far}");
    assert!(so_far.contains("\ntoken ***\n"), "{so_far}");
    let encoded = so_far.lines().find_map(|line| line.strip_prefix("encoded ")).unwrap();
    let token = String::from_utf8(STANDARD.decode(encoded).unwrap()).unwrap();
    let world = world.close().await.open(services());
    let given = services::jobs::container_credentials(&world.world, &token).await.unwrap();
    assert_eq!(given["RoleArn"], "arn:aws:iam::111111111111:role/build");
    assert_eq!(given["SecretAccessKey"], "the-secret-access-key");
    assert_eq!(given["Token"], "the-session-token");
    for wrong in ["", "x", &token[..token.len() - 2]] {
        let error = services::jobs::container_credentials(&world.world, wrong).await.unwrap_err();
        assert_eq!(error.code(), "InvalidToken", "{wrong}");
    }
    world.call::<StopBuild>(StopBuildInput { id: id.clone() }).await.unwrap();
    until(&world, &id, |build| build.build_complete == Some(true)).await;
    let error = services::jobs::container_credentials(&world.world, &token).await.unwrap_err();
    assert_eq!(error.code(), "InvalidToken", "the build is over");
}
