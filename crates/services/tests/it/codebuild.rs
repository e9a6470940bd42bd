//! Builds through the typed client: real ones, in the sandbox.

use aws::codebuild::{
    ArtifactsType, BatchDeleteBuilds, BatchDeleteBuildsInput, BatchGetBuilds, BatchGetBuildsInput, Build,
    ComputeType, CreateProject, CreateProjectInput, EnvironmentType, EnvironmentVariable,
    EnvironmentVariableType, ListBuildsForProject, ListBuildsForProjectInput, ProjectArtifacts,
    ProjectEnvironment, ProjectSource, SourceType, StartBuild, StartBuildInput, StatusType, StopBuild,
    StopBuildInput,
};
use aws::codecommit::{CreateRepository, CreateRepositoryInput, PutFile, PutFileInput};
use aws::logs::{GetLogEvents, GetLogEventsInput};
use aws::ssm::{ParameterType, PutParameter, PutParameterInput};
use aws::sts::{AssumeRole, AssumeRoleInput, AssumeRoleOutput, Credentials};
use documents::policy::PrincipalInfo;
use services::{
    Caller, Credential, CredentialError, Cx, Endpoints, Identity, OpResult, PrincipalPolicies, Service, World,
};
use std::sync::Arc;
use std::time::Duration;
use testkit::{TOOLS, TestWorld, account};

/// A role that is root: what roles may do is tested where they are.
pub struct Root;

impl Identity for Root {
    fn credential(
        &self,
        _: &World,
        _: &str,
        _: Option<&str>,
    ) -> OpResult<Result<Credential, CredentialError>> {
        let caller = Caller::root(account(TOOLS));
        Ok(Ok(Credential { secret: String::from("secret").into(), caller }))
    }

    fn policies(&self, _: &World, _: &PrincipalInfo) -> OpResult<Arc<PrincipalPolicies>> {
        Ok(Arc::new(PrincipalPolicies::default()))
    }
}

async fn assume(_: Cx, _: AssumeRoleInput) -> OpResult<AssumeRoleOutput> {
    let credentials = Credentials {
        access_key_id: Some("ASIATESTTESTTESTTEST".into()),
        secret_access_key: Some("the-secret-access-key".into()),
        session_token: Some("the-session-token".into()),
        ..Default::default()
    };
    Ok(AssumeRoleOutput { credentials: Some(credentials), ..Default::default() })
}

pub fn services() -> Vec<Service> {
    vec![
        services::codebuild::service(),
        services::codecommit::service(),
        services::logs::service(),
        services::ssm::service(),
        Service::new(&aws::sts::SERVICE)
            .operation::<AssumeRole, _>(|_, _| Ok(Vec::new()), assume)
            .identity(Arc::new(Root)),
    ]
}

pub fn listen(world: &TestWorld) {
    world.world.set_endpoints(Endpoints {
        address: "127.0.0.1:4566".parse().unwrap(),
        ca_certificate: "/etc/hosts".into(),
        ca_bundle: "/etc/hosts".into(),
        captured: None,
    });
}

pub fn world() -> TestWorld {
    let world = TestWorld::with(services(), true);
    listen(&world);
    world
}

pub fn project(buildspec: &str) -> CreateProjectInput {
    CreateProjectInput {
        name: "p".into(),
        source: ProjectSource {
            r#type: SourceType::NoSource,
            buildspec: Some(buildspec.into()),
            ..Default::default()
        },
        artifacts: ProjectArtifacts { r#type: ArtifactsType::NoArtifacts, ..Default::default() },
        environment: ProjectEnvironment {
            r#type: EnvironmentType::LinuxContainer,
            image: "aws/codebuild/standard:7.0".into(),
            compute_type: ComputeType::BuildGeneral1Small,
            ..Default::default()
        },
        service_role: format!("arn:aws:iam::{TOOLS}:role/build"),
        ..Default::default()
    }
}

pub async fn start(world: &TestWorld, buildspec: &str) -> String {
    world.call::<CreateProject>(project(buildspec)).await.unwrap();
    let input = StartBuildInput { project_name: "p".into(), ..Default::default() };
    world.call::<StartBuild>(input).await.unwrap().build.unwrap().id.unwrap()
}

pub async fn get(world: &TestWorld, id: &str) -> Build {
    let input = BatchGetBuildsInput { ids: vec![id.to_owned()] };
    world.call::<BatchGetBuilds>(input).await.unwrap().builds.unwrap().remove(0)
}

pub async fn until(world: &TestWorld, id: &str, what: impl Fn(&Build) -> bool) -> Build {
    for _ in 0..1200 {
        let build = get(world, id).await;
        if what(&build) {
            return build;
        }
        tokio::time::sleep(Duration::from_millis(50)).await;
    }
    panic!("it does not come to that: {:#?}", get(world, id).await);
}

pub async fn finished(world: &TestWorld, id: &str) -> Build {
    until(world, id, |build| build.build_complete == Some(true)).await
}

pub async fn log(world: &TestWorld, build: &Build) -> String {
    let logs = build.logs.clone().unwrap();
    let input = GetLogEventsInput {
        log_group_name: logs.group_name,
        log_stream_name: logs.stream_name.unwrap(),
        start_from_head: Some(true),
        ..Default::default()
    };
    let events = world.call::<GetLogEvents>(input).await.unwrap().events.unwrap();
    events.into_iter().filter_map(|event| event.message).collect()
}

pub fn phases(build: &Build) -> String {
    let each = build.phases.iter().flatten().map(|phase| {
        let status = phase.phase_status.map_or("-", StatusType::as_str);
        format!("{}:{status}", phase.phase_type.unwrap())
    });
    each.collect::<Vec<_>>().join(" ")
}

pub fn context(build: &Build, phase: &str) -> (String, String) {
    let mut phases = build.phases.iter().flatten();
    let found = phases.find(|p| p.phase_type.is_some_and(|t| t.as_str() == phase)).unwrap();
    let context = found.contexts.clone().unwrap().remove(0);
    (context.status_code.unwrap(), context.message.unwrap())
}

pub fn exported(build: &Build) -> Vec<(String, String)> {
    let all = build.exported_environment_variables.iter().flatten();
    all.map(|v| (v.name.clone().unwrap(), v.value.clone().unwrap())).collect()
}

#[tokio::test(flavor = "multi_thread")]
async fn a_build_runs_its_commands_in_one_shell() {
    let world = world();
    let id = start(
        &world,
        "version: 0.2
env:
  variables: { GREETING: hello }
  exported-variables: [WHERE, RESULT, MISSING]
phases:
  install:
    commands:
      - mkdir -p sub && cd sub
      - greet() { echo \"$GREETING $1\"; }
  build:
    commands:
      - export WHERE=$(basename $PWD)
      - greet world
      - |
        RESULT=\"it's
        two\"
        echo lines
      - ( exit 0 )
  post_build:
    commands:
      - echo succeeding=$CODEBUILD_BUILD_SUCCEEDING dir=$CODEBUILD_SRC_DIR id=$CODEBUILD_BUILD_ID
",
    )
    .await;
    let build = finished(&world, &id).await;
    let log = log(&world, &build).await;
    assert_eq!(build.build_status, Some(StatusType::Succeeded), "{log}\n{build:#?}");
    assert_eq!(
        phases(&build),
        "SUBMITTED:SUCCEEDED QUEUED:SUCCEEDED PROVISIONING:SUCCEEDED DOWNLOAD_SOURCE:SUCCEEDED INSTALL:SUCCEEDED \
         PRE_BUILD:SUCCEEDED BUILD:SUCCEEDED POST_BUILD:SUCCEEDED UPLOAD_ARTIFACTS:SUCCEEDED FINALIZING:SUCCEEDED \
         COMPLETED:-"
    );
    assert!(log.contains("\nhello world\n"), "{log}");
    assert!(log.contains(&"succeeding=1 dir=/codebuild/output/src".to_string()), "{log}");
    assert!(log.contains(&format!(" id={id}\n")), "{log}");
    for line in [
        "Entering phase BUILD\n",
        "Running command greet world\n",
        "Phase complete: BUILD State: SUCCEEDED\n",
        "Phase context status code:  Message: \n",
        "Phase complete: UPLOAD_ARTIFACTS State: SUCCEEDED\n",
    ] {
        assert!(log.contains(line), "{line} in {log}");
    }
    let expected = [("WHERE", "sub"), ("RESULT", "it's\ntwo"), ("MISSING", "")];
    let expected: Vec<_> = expected.map(|(name, value)| (name.to_owned(), value.to_owned())).into();
    assert_eq!(exported(&build), expected);
    assert_eq!(build.build_number, Some(1));
    assert_eq!(build.initiator.as_deref(), Some("root"));
    let list = ListBuildsForProjectInput { project_name: "p".into(), ..Default::default() };
    assert_eq!(world.call::<ListBuildsForProject>(list).await.unwrap().ids, Some(vec![id.clone()]));
    let delete = BatchDeleteBuildsInput { ids: vec![id.clone(), "p:none".into()] };
    let deleted = world.call::<BatchDeleteBuilds>(delete).await.unwrap();
    assert_eq!(deleted.builds_deleted.unwrap().len(), 1);
    assert_eq!(deleted.builds_not_deleted.unwrap()[0].status_code.as_deref(), Some("NOT_FOUND"));
}

#[tokio::test(flavor = "multi_thread")]
async fn a_failing_command_fails_its_phase_and_post_build_runs() {
    let world = world();
    let id = start(
        &world,
        "version: 0.2
phases:
  build:
    commands:
      - echo before
      - exit 3
      - echo never
    finally:
      - echo finally
  post_build:
    commands: echo succeeding=$CODEBUILD_BUILD_SUCCEEDING
",
    )
    .await;
    let build = finished(&world, &id).await;
    let log = log(&world, &build).await;
    assert_eq!(build.build_status, Some(StatusType::Failed), "{log}");
    assert!(
        phases(&build).contains("BUILD:FAILED POST_BUILD:SUCCEEDED UPLOAD_ARTIFACTS:SUCCEEDED"),
        "{build:#?}"
    );
    let (code, message) = context(&build, "BUILD");
    assert_eq!(code, "COMMAND_EXECUTION_ERROR");
    assert_eq!(message, "Error while executing command: exit 3. Reason: exit status 3");
    assert!(log.contains("\nfinally\n") && log.contains("\nsucceeding=0\n"), "{log}");
    assert!(!log.contains("\nnever\n"), "{log}");
    assert!(log.contains("Command did not exit successfully exit 3 exit status 3\n"), "{log}");
}

#[tokio::test(flavor = "multi_thread")]
async fn an_install_that_fails_ends_the_build() {
    let world = world();
    let text = "version: 0.2
phases:
  install:
    commands: [set -e, false, echo never]
  build:
    commands: [echo never]
";
    let id = start(&world, text).await;
    let build = finished(&world, &id).await;
    assert_eq!(build.build_status, Some(StatusType::Failed));
    assert!(
        phases(&build).ends_with("INSTALL:FAILED FINALIZING:SUCCEEDED COMPLETED:-"),
        "{}",
        phases(&build)
    );
    assert!(!log(&world, &build).await.contains("\nnever\n"));
}

#[tokio::test(flavor = "multi_thread")]
async fn phases_continue_or_are_tried_again_as_told() {
    let world = world();
    let text = "version: 0.2
phases:
  install:
    on-failure: CONTINUE
    commands: ['false']
  pre_build:
    on-failure: RETRY-2
    commands: ['echo x >> tries; [ $(wc -l < tries) -ge 3 ]']
  build:
    commands: [echo tries=$(wc -l < tries)]
";
    let id = start(&world, text).await;
    let build = finished(&world, &id).await;
    let log = log(&world, &build).await;
    assert_eq!(build.build_status, Some(StatusType::Succeeded), "{log}");
    assert!(
        phases(&build).contains("INSTALL:FAILED PRE_BUILD:SUCCEEDED BUILD:SUCCEEDED"),
        "{}",
        phases(&build)
    );
    assert!(log.contains("\ntries=3\n"), "{log}");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_bad_buildspec_says_where() {
    let world = world();
    let id = start(&world, "version: 0.2\nphases:\n  lunch:\n    commands: [x]\n").await;
    let build = finished(&world, &id).await;
    assert!(phases(&build).ends_with("DOWNLOAD_SOURCE:FAILED FINALIZING:SUCCEEDED COMPLETED:-"));
    let (code, message) = context(&build, "DOWNLOAD_SOURCE");
    assert_eq!(code, "YAML_FILE_ERROR");
    assert!(message.contains("lunch"), "{message}");
    assert!(log(&world, &build).await.contains("YAML_FILE_ERROR"));
}

#[tokio::test(flavor = "multi_thread")]
async fn a_runtime_that_the_host_lacks_is_named() {
    let world = world();
    let text = "version: 0.2
phases:
  install:
    runtime-versions: { python: 3.99 }
    commands: [python --version]
";
    let id = start(&world, text).await;
    let build = finished(&world, &id).await;
    let (code, message) = context(&build, "DOWNLOAD_SOURCE");
    assert_eq!(code, "YAML_FILE_ERROR");
    assert!(message.contains("'3.99' of python. This build image has the following versions: "), "{message}");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_build_is_stopped() {
    let world = world();
    let id = start(&world, "version: 0.2\nphases:\n  build:\n    commands: [sleep 600]\n").await;
    until(&world, &id, |build| build.current_phase.as_deref() == Some("BUILD")).await;
    world.call::<StopBuild>(StopBuildInput { id: id.clone() }).await.unwrap();
    let build = finished(&world, &id).await;
    assert_eq!(build.build_status, Some(StatusType::Stopped));
    assert!(phases(&build).ends_with("BUILD:STOPPED FINALIZING:SUCCEEDED COMPLETED:-"), "{}", phases(&build));
}

#[tokio::test(flavor = "multi_thread")]
async fn parameters_are_looked_up_and_masked() {
    let world = world();
    let put = PutParameterInput {
        name: "/plain".into(),
        value: "plain-value".into(),
        r#type: Some(ParameterType::String),
        ..Default::default()
    };
    world.call::<PutParameter>(put).await.unwrap();
    let text = "version: 0.2
env:
  parameter-store: { PLAIN: /plain }
phases:
  build:
    commands:
      - echo plain=$PLAIN other=$OTHER
";
    world.call::<CreateProject>(project(text)).await.unwrap();
    let other = EnvironmentVariable {
        name: "OTHER".into(),
        value: "over".into(),
        r#type: Some(EnvironmentVariableType::Plaintext),
    };
    let input = StartBuildInput {
        project_name: "p".into(),
        environment_variables_override: Some(vec![other]),
        ..Default::default()
    };
    let id = world.call::<StartBuild>(input).await.unwrap().build.unwrap().id.unwrap();
    let build = finished(&world, &id).await;
    let log = log(&world, &build).await;
    assert!(log.contains("\nplain=*** other=over\n"), "{log}");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_missing_parameter_fails_the_download() {
    let world = world();
    let text = "version: 0.2
env: { parameter-store: { A: /none } }
phases: { build: { commands: [echo] } }
";
    let id = start(&world, text).await;
    let build = finished(&world, &id).await;
    let (code, message) = context(&build, "DOWNLOAD_SOURCE");
    assert_eq!(
        (code.as_str(), message.as_str()),
        ("Decrypted Variables Error", "parameter does not exist: /none")
    );
}

#[tokio::test(flavor = "multi_thread")]
async fn the_same_token_is_the_same_build() {
    let world = world();
    world
        .call::<CreateProject>(project("version: 0.2\nphases: { build: { commands: [echo] } }\n"))
        .await
        .unwrap();
    let input = StartBuildInput {
        project_name: "p".into(),
        idempotency_token: Some("t".into()),
        ..Default::default()
    };
    let first = world.call::<StartBuild>(input.clone()).await.unwrap().build.unwrap().id;
    let second = world.call::<StartBuild>(input).await.unwrap().build.unwrap().id;
    assert_eq!(first, second);
    let missing = StartBuildInput { project_name: "none".into(), ..Default::default() };
    assert_eq!(world.call::<StartBuild>(missing).await.unwrap_err().code(), "ResourceNotFoundException");
}

async fn commit(world: &TestWorld, path: &str, content: &'static str, parent: Option<&str>) -> String {
    let input = PutFileInput {
        repository_name: "app".into(),
        branch_name: "main".into(),
        file_content: content.into(),
        file_path: path.into(),
        parent_commit_id: parent.map(str::to_owned),
        ..Default::default()
    };
    world.call::<PutFile>(input).await.unwrap().commit_id.unwrap()
}

#[tokio::test(flavor = "multi_thread")]
async fn a_repository_is_cloned_at_the_version_that_is_asked_for() {
    let world = world();
    let repository = CreateRepositoryInput { repository_name: "app".into(), ..Default::default() };
    world.call::<CreateRepository>(repository).await.unwrap();
    let text = "version: 0.2
phases:
  build:
    commands:
      - echo word=$(cat word) commits=$(git rev-list --count HEAD)
      - echo at=$(git rev-parse HEAD) from=$(git config remote.origin.url)
";
    let first = commit(&world, "buildspec.yml", text, None).await;
    let second = commit(&world, "word", "one", Some(&first)).await;
    let third = commit(&world, "word", "two", Some(&second)).await;
    let mut created = project("");
    let url = "https://git-codecommit.us-east-1.amazonaws.com/v1/repos/app";
    created.source =
        ProjectSource { r#type: SourceType::Codecommit, location: Some(url.into()), ..Default::default() };
    world.call::<CreateProject>(created).await.unwrap();
    let run = async |version: Option<&str>, depth: Option<i32>| {
        let input = StartBuildInput {
            project_name: "p".into(),
            source_version: version.map(str::to_owned),
            git_clone_depth_override: depth,
            ..Default::default()
        };
        let id = world.call::<StartBuild>(input).await.unwrap().build.unwrap().id.unwrap();
        finished(&world, &id).await
    };
    for (version, depth, commit, said) in [
        (None, None, &third, "word=two commits=3"),
        (Some("main"), Some(1), &third, "word=two commits=1"),
        (Some(second.as_str()), None, &second, "word=one commits=2"),
    ] {
        let build = run(version, depth).await;
        let log = log(&world, &build).await;
        assert_eq!(build.build_status, Some(StatusType::Succeeded), "{log}");
        assert_eq!(build.resolved_source_version.as_ref(), Some(commit));
        assert!(log.contains(said) && log.contains(&format!("at={commit} from={url}")), "{log}");
    }
    let build = run(Some("none"), None).await;
    let (code, message) = context(&build, "DOWNLOAD_SOURCE");
    let said = "reference not found for primary source and source version none";
    assert_eq!((code.as_str(), message.as_str()), ("CLIENT_ERROR", said));
}

#[tokio::test(flavor = "multi_thread")]
async fn a_build_without_a_host_has_no_log_yet() {
    let world = world();
    let text = "version: 0.2\nphases: { build: { commands: [echo] } }\n";
    let made = world.call::<CreateProject>(project(text)).await.unwrap().project.unwrap();
    assert_eq!(made.source.unwrap().insecure_ssl, Some(false));
    let input = StartBuildInput { project_name: "p".into(), ..Default::default() };
    let build = world.call::<StartBuild>(input).await.unwrap().build.unwrap();
    let logs = build.logs.clone().unwrap();
    assert_eq!((logs.group_name, logs.stream_name), (None, None));
    assert!(logs.deep_link.unwrap().ends_with("#logEvent:group=null;stream=null"));
    assert_eq!(logs.s3_logs.unwrap().encryption_disabled, Some(false));
    let build = finished(&world, build.id.as_deref().unwrap()).await;
    assert_eq!(build.logs.unwrap().group_name.as_deref(), Some("/aws/codebuild/p"));
}
