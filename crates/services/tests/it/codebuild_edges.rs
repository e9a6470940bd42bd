//! Builds that try what they may not, or are kept waiting: paths, permissions, time, and what outlives what.

use super::codebuild::{
    Root, context, exported, finished, get, listen, log, phases, project, services as own_services, start,
    until, world,
};
use aws::cloudformation as c;
use aws::codebuild as cb;
use aws::codebuild::{
    ArtifactPackaging, ArtifactsType, Build, ProjectArtifacts, ProjectSource, SourceType, StatusType,
};
use aws::s3::{
    CreateBucket, CreateBucketInput, ListObjectsV2, ListObjectsV2Input, PutObject, PutObjectInput,
};
use aws::secretsmanager::{CreateSecret, CreateSecretInput};
use aws::sts::{AssumeRole, AssumeRoleInput, AssumeRoleOutput, Credentials};
use serde_json::{Value, json};
use services::{Cx, Service};
use std::sync::{Arc, OnceLock};
use std::time::Duration;
use store::{Scope, Table};
use testkit::{TestClock, TestWorld, allow};

const ECHO: &str = "version: 0.2\nphases: { build: { commands: [echo] } }\n";

fn of_project() -> cb::StartBuildInput {
    cb::StartBuildInput { project_name: "p".into(), ..Default::default() }
}

async fn run(world: &TestWorld, input: cb::StartBuildInput) -> Build {
    let id = world.call::<cb::StartBuild>(input).await.unwrap().build.unwrap().id.unwrap();
    finished(world, &id).await
}

#[tokio::test(flavor = "multi_thread")]
async fn an_exported_variable_is_no_file_of_the_host() {
    let world = world();
    let text = "version: 0.2
env: { exported-variables: [LEAK, WHOLE, GOOD] }
phases:
  build:
    commands:
      - GOOD=good
      - cd /codebuild/output/.state/exported
      - ln -s /proc/version LEAK
      - mkdir inner && ln -s ../inner WHOLE
";
    let id = start(&world, text).await;
    let build = finished(&world, &id).await;
    assert_eq!(exported(&build), [("GOOD".to_owned(), "good".to_owned())], "{}", log(&world, &build).await);
    let input = cb::StartBuildInput {
        buildspec_override: Some(
            ECHO.replace("phases", "env: { exported-variables: [/etc/passwd] }\nphases"),
        ),
        ..of_project()
    };
    let (code, message) = context(&run(&world, input).await, "DOWNLOAD_SOURCE");
    assert_eq!(code, "YAML_FILE_ERROR");
    assert!(message.contains("Invalid name '/etc/passwd' in env/exported-variables"), "{message}");
}

#[tokio::test(flavor = "multi_thread")]
async fn sources_and_artifacts_of_a_start_are_checked_as_those_of_a_project() {
    let world = world();
    world.call::<cb::CreateProject>(project(ECHO)).await.unwrap();
    let source = |identifier: &str, kind: SourceType| {
        Some(vec![ProjectSource {
            source_identifier: Some(identifier.into()),
            r#type: kind,
            buildspec: Some(ECHO.into()),
            ..Default::default()
        }])
    };
    let artifacts = |identifier: &str| {
        Some(vec![ProjectArtifacts {
            artifact_identifier: Some(identifier.into()),
            r#type: ArtifactsType::NoArtifacts,
            ..Default::default()
        }])
    };
    for (input, named) in [
        (
            cb::StartBuildInput {
                secondary_sources_override: source("../../../x", SourceType::NoSource),
                ..of_project()
            },
            "Invalid sourceIdentifier: ../../../x",
        ),
        (
            cb::StartBuildInput {
                secondary_sources_override: source("a", SourceType::Github),
                ..of_project()
            },
            "GITHUB",
        ),
        (
            cb::StartBuildInput { secondary_artifacts_override: artifacts("../x"), ..of_project() },
            "Invalid artifactIdentifier: ../x",
        ),
        (
            cb::StartBuildInput { host_kernel_override: Some(cb::HostKernel::LinuxKernel6), ..of_project() },
            "hostKernelOverride",
        ),
    ] {
        let error = world.call::<cb::StartBuild>(input).await.unwrap_err();
        assert!(error.message().contains(named), "{named}: {error}");
    }
    let bad = cb::CreateProjectInput { name: "../../x".into(), ..project(ECHO) };
    assert!(
        world.call::<cb::CreateProject>(bad).await.unwrap_err().message().contains("Invalid project name")
    );
    // There is no such project, so nothing of it is removed.
    world.call::<cb::DeleteProject>(cb::DeleteProjectInput { name: "../../..".into() }).await.unwrap();
    assert!(world.world.store().directory().scratch().parent().unwrap().exists());
}

#[tokio::test(flavor = "multi_thread")]
async fn commands_of_a_pipeline_are_found_again_by_their_token() {
    use services::codebuild::{Commands, Lent, PipelineArtifact, PipelineInvocation, start_commands};
    const TOKENS: Table<Value> = Table::new("codebuild_token");
    let world = world();
    let commands = |token: &str| Commands {
        name: "run".into(),
        commands: vec!["true".into()],
        files: Vec::new(),
        output_variables: Vec::new(),
        environment: Vec::new(),
        compute_type: None,
        role: "arn:aws:iam::111111111111:role/none".into(),
        lent: Lent { service: "codepipeline.amazonaws.com".into(), via: None },
        invocation: PipelineInvocation {
            pipeline_name: "p".into(),
            primary: PipelineArtifact {
                name: "A".into(),
                bucket: "b".into(),
                key: "k".into(),
                is_reference: None,
            },
            secondary: Vec::new(),
            outputs: Vec::new(),
            encryption_key: None,
            token: token.into(),
        },
    };
    let mut started = Vec::new();
    for token in ["one", "one", "two"] {
        let made = start_commands(&world.cx(), commands(token)).await.unwrap();
        assert!(made.id.starts_with("codepipeline-p-run:"), "{made:?}");
        started.push((made.id, made.execution));
    }
    assert_eq!(started[0], started[1]);
    assert_ne!(started[0], started[2]);
    // A server of before noted the token, and gave the build an id of no meaning.
    let row = json!({ "build": started[0].0, "at": 0 });
    let scope = Scope::new(testkit::TOOLS, "us-east-1");
    let note = move |tx: &store::Tx<'_>| TOKENS.put(tx, &scope, "pipeline/three", &row);
    world.world.store().write(note).await.unwrap();
    let made = start_commands(&world.cx(), commands("three")).await.unwrap();
    assert_eq!((made.id, made.execution), started[0]);
}

#[tokio::test(flavor = "multi_thread")]
async fn builds_outlive_their_project() {
    let world = world();
    let id = start(&world, "version: 0.2\nphases: { build: { commands: [sleep 600] } }\n").await;
    until(&world, &id, |build| build.current_phase.as_deref() == Some("BUILD")).await;
    world.call::<cb::DeleteProject>(cb::DeleteProjectInput { name: "p".into() }).await.unwrap();
    assert_eq!(get(&world, &id).await.build_status, Some(StatusType::InProgress));
    assert_eq!(
        world.call::<cb::StartBuild>(of_project()).await.unwrap_err().code(),
        "ResourceNotFoundException"
    );
    world.call::<cb::StopBuild>(cb::StopBuildInput { id: id.clone() }).await.unwrap();
    assert_eq!(finished(&world, &id).await.build_status, Some(StatusType::Stopped));
    world.call::<cb::CreateProject>(project(ECHO)).await.unwrap();
    let next = world.call::<cb::StartBuild>(of_project()).await.unwrap().build.unwrap();
    assert_eq!(next.build_number, Some(2));
    finished(&world, &next.id.unwrap()).await;
    let list = cb::ListBuildsForProjectInput { project_name: "p".into(), ..Default::default() };
    assert_eq!(world.call::<cb::ListBuildsForProject>(list).await.unwrap().ids.unwrap().len(), 2);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_client_token_means_a_build_for_five_minutes() {
    let world = TestWorld::with(own_services(), false);
    listen(&world);
    world.call::<cb::CreateProject>(project(ECHO)).await.unwrap();
    let token = |token: &str| cb::StartBuildInput { idempotency_token: Some(token.into()), ..of_project() };
    let first = run(&world, token("a")).await.id;
    assert_eq!(run(&world, token("a")).await.id, first);
    run(&world, token("b")).await;
    world.clock.advance(Duration::from_mins(6));
    assert_ne!(run(&world, token("a")).await.id, first);
    let kept =
        world.world.store().read(|r| store::Table::<serde_json::Value>::new("codebuild_token").everywhere(r));
    let kept: Vec<String> = kept.unwrap().into_iter().map(|(_, key, _)| key.as_str().to_owned()).collect();
    assert_eq!(kept, ["client/p/a"]);
}

fn everything() -> TestWorld {
    TestWorld::in_real_time().with_endpoints()
}

/// A project under a role that may only do some things.
async fn restricted(
    world: &TestWorld,
    policy: &str,
    change: impl FnOnce(&mut cb::CreateProjectInput),
) -> Build {
    let role = world.service_role("restricted", "codebuild.amazonaws.com", policy).await;
    let mut input = cb::CreateProjectInput { service_role: role, ..project(ECHO) };
    change(&mut input);
    world.call::<cb::CreateProject>(input).await.unwrap();
    run(world, of_project()).await
}

async fn bucket(world: &TestWorld) {
    world
        .call::<CreateBucket>(CreateBucketInput { bucket: "bkt".into(), ..Default::default() })
        .await
        .unwrap();
}

/// What is uploaded, not zipped, under the name `/`.
fn site(input: &mut cb::CreateProjectInput, access: Option<cb::BucketOwnerAccess>) {
    let text = "version: 0.2\nphases: { build: { commands: [echo hi > index.html] } }\nartifacts: { files: [index.html] }\n";
    input.source.buildspec = Some(text.into());
    input.artifacts = ProjectArtifacts {
        r#type: ArtifactsType::S3,
        location: Some("bkt".into()),
        name: Some("/".into()),
        packaging: Some(ArtifactPackaging::None),
        bucket_owner_access: access,
        ..Default::default()
    };
}

#[tokio::test(flavor = "multi_thread")]
async fn a_role_that_may_not_log_fails_the_build() {
    let world = everything();
    let build = restricted(&world, &allow(&["s3:*"], "*"), |_| ()).await;
    assert_eq!(build.build_status, Some(StatusType::Failed));
    assert!(phases(&build).ends_with("PROVISIONING:FAILED COMPLETED:-"), "{}", phases(&build));
    let (code, message) = context(&build, "PROVISIONING");
    let (role, arn) = (build.service_role.unwrap(), build.arn.unwrap());
    let begins = format!(
        "Service role {role} does not allow AWS CodeBuild to create Amazon CloudWatch Logs log streams for build {arn}. \
         Error message: User: arn:aws:sts::111111111111:assumed-role/restricted/AWSCodeBuild-"
    );
    assert_eq!(code, "ACCESS_DENIED");
    assert!(message.starts_with(&begins), "{message}");
    assert!(
        message.contains("is not authorized to perform: logs:CreateLogStream on resource: "),
        "{message}"
    );
}

#[tokio::test(flavor = "multi_thread")]
async fn a_role_that_may_not_read_the_source_fails_its_download() {
    let world = everything();
    bucket(&world).await;
    let put = PutObjectInput {
        bucket: "bkt".into(),
        key: "source.zip".into(),
        body: Some(aws::ByteStream::from_bytes("zip".into())),
        ..Default::default()
    };
    world.call::<PutObject>(put).await.unwrap();
    let build = restricted(&world, &allow(&["logs:*"], "*"), |input| {
        input.source.r#type = SourceType::S3;
        input.source.location = Some("bkt/source.zip".into());
    })
    .await;
    let (code, message) = context(&build, "DOWNLOAD_SOURCE");
    assert_eq!((build.build_status, code.as_str()), (Some(StatusType::Failed), "CLIENT_ERROR"));
    assert!(
        message.starts_with("error while downloading key source.zip, error: AccessDenied: User: "),
        "{message}"
    );
    assert!(message.contains("is not authorized to perform: s3:GetObject on resource: "), "{message}");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_role_that_may_not_put_artifacts_fails_their_upload() {
    let world = everything();
    bucket(&world).await;
    let build = restricted(&world, &allow(&["logs:*"], "*"), |input| site(input, None)).await;
    assert!(
        phases(&build).contains("BUILD:SUCCEEDED POST_BUILD:SUCCEEDED UPLOAD_ARTIFACTS:FAILED"),
        "{}",
        phases(&build)
    );
    let (_, message) = context(&build, "UPLOAD_ARTIFACTS");
    assert!(message.contains("is not authorized to perform: s3:PutObject on resource: "), "{message}");
}

#[tokio::test(flavor = "multi_thread")]
async fn artifacts_go_to_the_root_of_a_bucket_with_access_for_its_owner() {
    let world = everything();
    bucket(&world).await;
    let policy = r#"{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Action":"logs:*","Resource":"*"},
        {"Effect":"Allow","Action":"s3:PutObject","Resource":"*",
         "Condition":{"StringEquals":{"s3:x-amz-acl":"bucket-owner-full-control"}}}]}"#;
    let build = restricted(&world, policy, |input| site(input, Some(cb::BucketOwnerAccess::Full))).await;
    assert_eq!(build.build_status, Some(StatusType::Succeeded), "{build:#?}");
    let list = ListObjectsV2Input { bucket: "bkt".into(), ..Default::default() };
    let keys = world.call::<ListObjectsV2>(list).await.unwrap().contents.unwrap();
    assert_eq!(keys.into_iter().filter_map(|object| object.key).collect::<Vec<_>>(), ["index.html"]);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_secret_without_text_is_no_variable() {
    let world = everything();
    let secret = CreateSecretInput {
        name: "binary".into(),
        client_request_token: Some("0123456789abcdef0123456789abcdef".into()),
        secret_binary: Some(b"\0\x01".as_slice().into()),
        ..Default::default()
    };
    world.call::<CreateSecret>(secret).await.unwrap();
    let build = restricted(&world, &allow(&["logs:*", "secretsmanager:*"], "*"), |input| {
        let text = ECHO.replace("phases", "env: { secrets-manager: { A: binary } }\nphases");
        input.source.buildspec = Some(text);
    })
    .await;
    let expected = ("Secrets Manager Error Message".to_owned(), "The secret binary has no text".to_owned());
    assert_eq!(context(&build, "DOWNLOAD_SOURCE"), expected);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_build_is_retried_as_it_was() {
    let world = everything();
    restricted(&world, &allow(&["logs:*"], "*"), |_| ()).await;
    let other = world.service_role("other", "codebuild.amazonaws.com", &allow(&["logs:*"], "*")).await;
    let logs = cb::CloudWatchLogsConfig {
        status: cb::LogsConfigStatusType::Enabled,
        group_name: Some("elsewhere".into()),
        ..Default::default()
    };
    let first = run(
        &world,
        cb::StartBuildInput {
            service_role_override: Some(other.clone()),
            logs_config_override: Some(cb::LogsConfig { cloud_watch_logs: Some(logs), ..Default::default() }),
            ..of_project()
        },
    )
    .await;
    // What the project gets later is not the build's.
    let more = ProjectSource { source_identifier: Some("more".into()), ..project(ECHO).source };
    let change = cb::UpdateProjectInput {
        name: "p".into(),
        source_version: Some("later".into()),
        secondary_sources: Some(vec![more]),
        ..Default::default()
    };
    world.call::<cb::UpdateProject>(change).await.unwrap();
    let retry = cb::RetryBuildInput { id: first.id.clone(), ..Default::default() };
    let only_retry = world.cx_allowed("retrier", &allow(&["codebuild:RetryBuild"], "*")).await;
    let refused = only_retry.call::<cb::RetryBuild>(retry.clone()).await.unwrap_err();
    assert!(refused.message().contains(&format!("iam:PassRole on resource: {other}")), "{refused}");
    let second = world.call::<cb::RetryBuild>(retry).await.unwrap().build.unwrap();
    let second = finished(&world, second.id.as_deref().unwrap()).await;
    assert_eq!(second.build_status, Some(StatusType::Succeeded), "{second:#?}");
    assert_eq!(second.service_role, Some(other));
    assert_eq!(second.logs.unwrap().group_name.as_deref(), Some("elsewhere"));
    assert_eq!((second.source_version, second.secondary_sources), (None, Some(Vec::new())));
    assert_eq!((second.source, second.environment), (first.source, first.environment));
}

#[tokio::test(flavor = "multi_thread")]
async fn a_template_takes_a_source_version_back() {
    let world = everything();
    let role = world.service_role("build", "codebuild.amazonaws.com", &allow(&["logs:*"], "*")).await;
    let body = |version: &str| {
        format!(
            r#"{{"Resources":{{"P":{{"Type":"AWS::CodeBuild::Project","Properties":{{"Name":"p","ServiceRole":"{role}",{version}
            "Source":{{"Type":"NO_SOURCE","BuildSpec":"version: 0.2"}},"Artifacts":{{"Type":"NO_ARTIFACTS"}},
            "Environment":{{"Type":"LINUX_CONTAINER","Image":"aws/codebuild/standard:7.0","ComputeType":"BUILD_GENERAL1_SMALL"}}
            }}}}}}}}"#
        )
    };
    let version = async || {
        let input = cb::BatchGetProjectsInput { names: vec!["p".into()] };
        world.call::<cb::BatchGetProjects>(input).await.unwrap().projects.unwrap().remove(0).source_version
    };
    let (name, first) = ("s".to_owned(), Some(body(r#""SourceVersion":"v1","#)));
    let create = c::CreateStackInput { stack_name: name.clone(), template_body: first, ..Default::default() };
    world.call::<c::CreateStack>(create).await.unwrap();
    rest(&world).await;
    assert_eq!(version().await.as_deref(), Some("v1"));
    let update =
        c::UpdateStackInput { stack_name: name, template_body: Some(body("")), ..Default::default() };
    world.call::<c::UpdateStack>(update).await.unwrap();
    rest(&world).await;
    assert_eq!(version().await, None);
}

/// Waits until the stack `s` rests well.
async fn rest(world: &TestWorld) {
    loop {
        let input = c::DescribeStacksInput { stack_name: Some("s".into()), next_token: None };
        let stack = world.call::<c::DescribeStacks>(input).await.unwrap().stacks.unwrap().remove(0);
        match stack.stack_status.unwrap() {
            c::StackStatus::CreateComplete | c::StackStatus::UpdateComplete => return,
            status if status.as_str().ends_with("_IN_PROGRESS") => {
                tokio::time::sleep(Duration::from_millis(10)).await;
            }
            status => panic!("{status}: {:?}", stack.stack_status_reason),
        }
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_build_that_is_never_admitted_times_out_in_its_queue() {
    let mut served = own_services();
    served.retain(|service| service.info.name != "codebuild");
    served.push(services::codebuild::service_with_slots(1));
    let world = TestWorld::with(served, false);
    listen(&world);
    let text = "version: 0.2\nphases: { build: { commands: [sleep 600] } }\n";
    let created = cb::CreateProjectInput { queued_timeout_in_minutes: Some(5), ..project(text) };
    world.call::<cb::CreateProject>(created).await.unwrap();
    let running = world.call::<cb::StartBuild>(of_project()).await.unwrap().build.unwrap().id.unwrap();
    until(&world, &running, |build| build.current_phase.as_deref() == Some("BUILD")).await;
    let waiting = world.call::<cb::StartBuild>(of_project()).await.unwrap().build.unwrap().id.unwrap();
    assert_eq!(get(&world, &waiting).await.current_phase.as_deref(), Some("QUEUED"));
    world.clock.advance(Duration::from_mins(6));
    let build = finished(&world, &waiting).await;
    assert_eq!(build.build_status, Some(StatusType::TimedOut));
    assert_eq!(phases(&build), "SUBMITTED:SUCCEEDED QUEUED:TIMED_OUT COMPLETED:-");
    // The one that was admitted goes on.
    assert_eq!(get(&world, &running).await.build_status, Some(StatusType::InProgress));
    world.call::<cb::StopBuild>(cb::StopBuildInput { id: running.clone() }).await.unwrap();
    assert_eq!(finished(&world, &running).await.build_status, Some(StatusType::Stopped));
}

/// A world in which each look for the role takes two minutes.
fn slow_world() -> TestWorld {
    let clock: Arc<OnceLock<Arc<TestClock>>> = Arc::default();
    let held = clock.clone();
    let assume = move |_: Cx, _: AssumeRoleInput| {
        if let Some(clock) = held.get() {
            clock.advance(Duration::from_mins(2));
        }
        let credentials = Credentials {
            access_key_id: Some("ASIATESTTESTTESTTEST".into()),
            secret_access_key: Some("the-secret-access-key".into()),
            session_token: Some("the-session-token".into()),
            ..Default::default()
        };
        async { Ok(AssumeRoleOutput { credentials: Some(credentials), ..Default::default() }) }
    };
    let mut served = own_services();
    served.pop();
    let sts = Service::new(&aws::sts::SERVICE).operation::<AssumeRole, _>(|_, _| Ok(Vec::new()), assume);
    served.push(sts.identity(Arc::new(Root)));
    let world = TestWorld::with(served, false);
    assert!(clock.set(world.clock.clone()).is_ok());
    listen(&world);
    world
}

#[tokio::test(flavor = "multi_thread")]
async fn a_build_that_takes_too_long_times_out() {
    let world = slow_world();
    let text = "version: 0.2\nphases: { build: { commands: [sleep 600] } }\n";
    let created = cb::CreateProjectInput { timeout_in_minutes: Some(5), ..project(text) };
    world.call::<cb::CreateProject>(created).await.unwrap();
    let build = run(&world, of_project()).await;
    assert_eq!(build.build_status, Some(StatusType::TimedOut), "{build:#?}");
    let failed =
        build.phases.iter().flatten().find(|phase| phase.phase_status == Some(StatusType::TimedOut)).unwrap();
    let name = failed.phase_type.unwrap();
    let expected = ("BUILD_TIMED_OUT".to_owned(), "Build has timed out. ".to_owned());
    assert_eq!(context(&build, name.as_str()), expected);
    assert!(
        phases(&build).ends_with(&format!("{name}:TIMED_OUT FINALIZING:SUCCEEDED COMPLETED:-")),
        "{}",
        phases(&build)
    );
}
