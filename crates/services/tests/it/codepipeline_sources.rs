//! Sources and deployments of pipelines beside the common ones: full clones, and Amazon S3 at both ends.

use crate::codepipeline_invoke::{ended, failure};
use crate::connections::{commit, complete, create, executions, git, repository, start, world};
use aws::codepipeline as cp;
use aws::{ByteStream, codebuild as cb, s3};
use serde_json::{Value, json};
use std::io::Write;
use std::time::Duration;
use testkit::{TestWorld, allow};

pub async fn bucket(world: &TestWorld, name: &str) {
    let input = s3::CreateBucketInput { bucket: name.into(), ..Default::default() };
    world.call::<s3::CreateBucket>(input).await.unwrap();
}

pub async fn make(world: &TestWorld, pipeline: Value) -> String {
    let pipeline = serde_json::from_value(pipeline).unwrap();
    world.call::<cp::CreatePipeline>(cp::CreatePipelineInput { pipeline, tags: None }).await.unwrap();
    executions(world).await.remove(0).pipeline_execution_id.unwrap()
}

pub fn action(category: &str, provider: &str) -> Value {
    json!({ "category": category, "owner": "AWS", "provider": provider, "version": "1" })
}

/// A project whose builds say what git knows where they are.
async fn project(world: &TestWorld, role: &str) {
    let buildspec = "version: 0.2\nenv:\n  exported-variables: [COMMITS, TAG, ORIGIN, RESOLVED]\nphases:\n  build:\n    \
         commands:\n      - COMMITS=$(git rev-list --count HEAD)\n      - TAG=$(git describe --tags --always)\n      \
         - ORIGIN=$(git remote get-url origin)\n      - RESOLVED=$CODEBUILD_RESOLVED_SOURCE_VERSION\n";
    let input = cb::CreateProjectInput {
        name: "history".into(),
        source: cb::ProjectSource {
            r#type: cb::SourceType::Codepipeline,
            buildspec: Some(buildspec.into()),
            ..Default::default()
        },
        artifacts: cb::ProjectArtifacts { r#type: cb::ArtifactsType::Codepipeline, ..Default::default() },
        environment: cb::ProjectEnvironment {
            r#type: cb::EnvironmentType::LinuxContainer,
            image: "aws/codebuild/standard:7.0".into(),
            compute_type: cb::ComputeType::BuildGeneral1Small,
            ..Default::default()
        },
        service_role: role.into(),
        ..Default::default()
    };
    world.call::<cb::CreateProject>(input).await.unwrap();
}

pub async fn allow_more(world: &TestWorld, role: &str, name: &str, actions: &[&str]) {
    let input = aws::iam::PutRolePolicyInput {
        role_name: role.into(),
        policy_name: name.into(),
        policy_document: allow(actions, "*"),
    };
    world.call::<aws::iam::PutRolePolicy>(input).await.unwrap();
}

fn clone_pipeline(role: &str, provider: &str, configuration: Value) -> Value {
    json!({
        "name": "p",
        "roleArn": role,
        "artifactStore": { "type": "S3", "location": "bucket-of-p" },
        "stages": [
            { "name": "Source", "actions": [{
                "name": "Commit",
                "actionTypeId": action("Source", provider),
                "configuration": configuration,
                "outputArtifacts": [{ "name": "SourceOutput" }]
            }]},
            { "name": "Work", "actions": [
                { "name": "Build",
                  "actionTypeId": action("Build", "CodeBuild"),
                  "configuration": { "ProjectName": "history" },
                  "inputArtifacts": [{ "name": "SourceOutput" }] },
                { "name": "Put",
                  "actionTypeId": action("Deploy", "S3"),
                  "configuration": { "BucketName": "bucket-of-p", "Extract": "true" },
                  "inputArtifacts": [{ "name": "SourceOutput" }] },
            ]}
        ]
    })
}

pub fn variables(detail: cp::ActionExecutionDetail) -> Vec<(String, String)> {
    assert_eq!(detail.status, Some(cp::ActionExecutionStatus::Succeeded), "{detail:?}");
    detail.output.unwrap().output_variables.unwrap().into_iter().collect()
}

fn pairs(expected: &[(&str, &str)]) -> Vec<(String, String)> {
    expected.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())).collect()
}

#[tokio::test]
async fn a_build_clones_what_its_source_refers_to_by_a_connection() {
    let world = world().with_endpoints();
    let connection = create(&world, "git").await;
    let repository = repository().await;
    let at = repository.path();
    git(at, &["tag", "v1"]).await;
    let head = commit(at, "second").await;
    complete(&world.cx(), &connection, at.to_str().unwrap()).await.unwrap();
    bucket(&world, "bucket-of-p").await;
    let common = ["s3:*", "kms:*", "logs:*"];
    let build = world.service_role("build", "codebuild.amazonaws.com", &allow(&common, "*")).await;
    project(&world, &build).await;
    let rights = ["s3:*", "kms:*", "codebuild:*", "codestar-connections:UseConnection"];
    let role = world.service_role("pipeline", "codepipeline.amazonaws.com", &allow(&rights, "*")).await;
    let configuration = json!({
        "ConnectionArn": connection, "FullRepositoryId": "owner/app", "BranchName": "main",
        "DetectChanges": "false", "OutputArtifactFormat": "CODEBUILD_CLONE_REF",
    });
    let first = make(&world, clone_pipeline(&role, "CodeStarSourceConnection", configuration)).await;
    // The role of the build, which is not the pipeline's, may not use the connection.
    let (code, message) = failure(ended(&world, &first, "Build").await);
    assert_eq!(code, "JobFailed");
    assert!(message.contains("Phase: DOWNLOAD_SOURCE") && message.contains("role/build"), "{message}");
    assert!(message.contains(":UseConnection"), "{message}");
    // What is not a build can do nothing with a reference.
    let (code, message) = failure(ended(&world, &first, "Put").await);
    assert_eq!(code, "ConfigurationError");
    assert!(message.contains("SourceOutput") && message.contains("CODEBUILD_CLONE_REF"), "{message}");

    allow_more(&world, "build", "more", &["codeconnections:UseConnection"]).await;
    let second = start(&world).await;
    let told = variables(ended(&world, &second, "Build").await);
    let describe = format!("v1-1-g{}", &head[..7]);
    let expected = [
        ("COMMITS", "2"),
        ("TAG", describe.as_str()),
        ("ORIGIN", at.to_str().unwrap()),
        ("RESOLVED", head.as_str()),
    ];
    assert_eq!(told, pairs(&expected));
}

#[tokio::test]
async fn a_build_clones_what_its_source_refers_to_in_codecommit() {
    let world = world().with_endpoints();
    let input =
        aws::codecommit::CreateRepositoryInput { repository_name: "app".into(), ..Default::default() };
    world.call::<aws::codecommit::CreateRepository>(input).await.unwrap();
    let mut parent = None;
    for content in ["one", "two"] {
        let input = aws::codecommit::PutFileInput {
            repository_name: "app".into(),
            branch_name: "main".into(),
            file_content: content.into(),
            file_path: "a.txt".into(),
            parent_commit_id: parent,
            ..Default::default()
        };
        parent = world.call::<aws::codecommit::PutFile>(input).await.unwrap().commit_id;
    }
    let head = parent.unwrap();
    bucket(&world, "bucket-of-p").await;
    let common = ["s3:*", "kms:*", "logs:*"];
    let build = world.service_role("build", "codebuild.amazonaws.com", &allow(&common, "*")).await;
    project(&world, &build).await;
    let rights = ["s3:*", "kms:*", "codebuild:*", "codecommit:*"];
    let role = world.service_role("pipeline", "codepipeline.amazonaws.com", &allow(&rights, "*")).await;
    let configuration = json!({
        "RepositoryName": "app", "BranchName": "main", "PollForSourceChanges": "false",
        "OutputArtifactFormat": "CODEBUILD_CLONE_REF",
    });
    let first = make(&world, clone_pipeline(&role, "CodeCommit", configuration)).await;
    let (_, message) = failure(ended(&world, &first, "Build").await);
    assert!(message.contains("codecommit:GitPull"), "{message}");
    allow_more(&world, "build", "more", &["codecommit:GitPull"]).await;
    let told = variables(ended(&world, &start(&world).await, "Build").await);
    assert_eq!(told[0], ("COMMITS".to_owned(), "2".to_owned()), "{told:?}");
    assert!(told[2].1.ends_with("/v1/repos/app"), "{told:?}");
    assert_eq!(told[3].1, head);
}

pub fn zip(files: &[(&str, &str)]) -> Vec<u8> {
    let mut zip = zip::ZipWriter::new(std::io::Cursor::new(Vec::new()));
    for (name, content) in files {
        zip.start_file(*name, zip::write::SimpleFileOptions::default()).unwrap();
        zip.write_all(content.as_bytes()).unwrap();
    }
    zip.finish().unwrap().into_inner()
}

/// Puts an object; gives its version.
pub async fn put(world: &TestWorld, key: &str, body: Vec<u8>) -> Option<String> {
    let input = s3::PutObjectInput {
        bucket: "sources".into(),
        key: key.into(),
        body: Some(ByteStream::from_bytes(body.into())),
        ..Default::default()
    };
    world.call::<s3::PutObject>(input).await.unwrap().version_id
}

pub async fn get(world: &TestWorld, key: &str) -> (s3::GetObjectOutput, Vec<u8>) {
    let input = s3::GetObjectInput { bucket: "site".into(), key: key.into(), ..Default::default() };
    let mut output = world.call::<s3::GetObject>(input).await.unwrap();
    let body = services::s3::read_all(output.body.take().unwrap(), 1 << 20).await.unwrap();
    (output, body.to_vec())
}

pub fn s3_pipeline(role: &str, source: &Value) -> Value {
    json!({
        "name": "p",
        "roleArn": role,
        "artifactStore": { "type": "S3", "location": "bucket-of-p" },
        "stages": [
            { "name": "Source", "actions": [{
                "name": "Object", "namespace": "Src",
                "actionTypeId": action("Source", "S3"),
                "configuration": source,
                "outputArtifacts": [{ "name": "SourceOutput" }]
            }]},
            { "name": "Deploy", "actions": [
                { "name": "Extracted",
                  "actionTypeId": action("Deploy", "S3"),
                  "configuration": { "BucketName": "site", "Extract": "true", "ObjectKey": "live/",
                    "CacheControl": "public, max-age=60" },
                  "inputArtifacts": [{ "name": "SourceOutput" }] },
                { "name": "Kept",
                  "actionTypeId": action("Deploy", "S3"),
                  "configuration": { "BucketName": "site", "Extract": "false",
                    "ObjectKey": "kept/#{Src.VersionId}.zip" },
                  "inputArtifacts": [{ "name": "SourceOutput" }] },
            ]}
        ]
    })
}

pub async fn s3_setting() -> (TestWorld, String) {
    let world = world();
    for name in ["bucket-of-p", "sources", "site"] {
        bucket(&world, name).await;
    }
    let role =
        world.service_role("pipeline", "codepipeline.amazonaws.com", &allow(&["s3:*", "kms:*"], "*")).await;
    (world, role)
}

pub async fn versioned(world: &TestWorld) {
    let input = s3::PutBucketVersioningInput {
        bucket: "sources".into(),
        versioning_configuration: s3::VersioningConfiguration {
            status: Some(s3::BucketVersioningStatus::Enabled),
            ..Default::default()
        },
        ..Default::default()
    };
    world.call::<s3::PutBucketVersioning>(input).await.unwrap();
}

#[tokio::test]
async fn an_object_is_taken_at_each_new_version_and_deployed() {
    let (world, role) = s3_setting().await;
    put(&world, "app.zip", zip(&[("index.html", "zero")])).await;
    let source = json!({ "S3Bucket": "sources", "S3ObjectKey": "app.zip" });
    let first = make(&world, s3_pipeline(&role, &source)).await;
    let (code, message) = failure(ended(&world, &first, "Object").await);
    assert_eq!(code, "ConfigurationError");
    assert!(message.contains("has no version"), "{message}");

    versioned(&world).await;
    let archive = zip(&[("index.html", "one"), ("css/site.css", "body {}")]);
    let version = put(&world, "app.zip", archive.clone()).await.unwrap();
    // A source that is looked at starts the pipeline by itself.
    let mut newest = executions(&world).await.remove(0);
    for _ in 0..testkit::LOOKS {
        if newest.pipeline_execution_id != Some(first.clone()) {
            break;
        }
        tokio::time::sleep(Duration::from_millis(10)).await;
        newest = executions(&world).await.remove(0);
    }
    let trigger = newest.trigger.unwrap();
    assert_eq!(trigger.trigger_type, Some(cp::TriggerType::PollForSourceChanges));
    let second = newest.pipeline_execution_id.unwrap();
    let taken = ended(&world, &second, "Object").await;
    let told = variables(taken);
    let etag = told[1].1.clone();
    assert_eq!(etag.len(), 32, "{etag}");
    let expected =
        [("BucketName", "sources"), ("ETag", &etag), ("ObjectKey", "app.zip"), ("VersionId", &version)];
    assert_eq!(told, pairs(&expected));
    let revision = executions(&world).await.remove(0).source_revisions.unwrap().remove(0);
    assert_eq!(revision.revision_id.as_deref(), Some(version.as_str()));
    assert_eq!(revision.revision_summary, Some(format!("Amazon S3 version id: {version}")));
    for name in ["Extracted", "Kept"] {
        variables(ended(&world, &second, name).await);
    }
    let (page, body) = get(&world, "live/index.html").await;
    assert_eq!((page.content_type.as_deref(), body.as_slice()), (Some("text/html"), b"one".as_slice()));
    assert_eq!(page.cache_control.as_deref(), Some("public, max-age=60"));
    assert_eq!(get(&world, "live/css/site.css").await.1, b"body {}");
    assert_eq!(get(&world, &format!("kept/{version}.zip")).await.1, archive);
    tokio::time::sleep(Duration::from_millis(300)).await;
    assert_eq!(executions(&world).await.len(), 2, "one version starts one execution");
}

async fn started(
    world: &TestWorld,
    revisions: &[(cp::SourceRevisionType, &str)],
) -> services::OpResult<String> {
    let revisions = revisions.iter().map(|(kind, value)| cp::SourceRevisionOverride {
        action_name: "Object".into(),
        revision_type: *kind,
        revision_value: (*value).to_owned(),
    });
    let input = cp::StartPipelineExecutionInput {
        name: "p".into(),
        source_revisions: Some(revisions.collect()),
        ..Default::default()
    };
    Ok(world.call::<cp::StartPipelineExecution>(input).await?.pipeline_execution_id.unwrap())
}

#[tokio::test]
async fn a_start_names_the_object_and_its_version() {
    use cp::SourceRevisionType::{CommitId, S3ObjectKey, S3ObjectVersionId};
    let (world, role) = s3_setting().await;
    versioned(&world).await;
    let old = put(&world, "app.zip", zip(&[("index.html", "old")])).await.unwrap();
    put(&world, "app.zip", zip(&[("index.html", "new")])).await.unwrap();
    let other = put(&world, "other.zip", zip(&[("index.html", "other")])).await.unwrap();
    let mut source =
        json!({ "S3Bucket": "sources", "S3ObjectKey": "app.zip", "PollForSourceChanges": "false" });
    let first = make(&world, s3_pipeline(&role, &source)).await;
    variables(ended(&world, &first, "Extracted").await);
    assert_eq!(get(&world, "live/index.html").await.1, b"new");

    let pinned = started(&world, &[(S3ObjectVersionId, &old)]).await.unwrap();
    variables(ended(&world, &pinned, "Extracted").await);
    assert_eq!(get(&world, "live/index.html").await.1, b"old");

    for (revisions, words) in [
        (&[(S3ObjectKey, "other.zip")][..], "AllowOverrideForS3ObjectKey is not true"),
        (&[(CommitId, "x")][..], "does not fit the source action Object"),
    ] {
        let refused = started(&world, revisions).await.unwrap_err();
        assert_eq!(refused.code(), "ValidationException");
        assert!(refused.message().contains(words), "{refused}");
    }
    source["AllowOverrideForS3ObjectKey"] = "true".into();
    let pipeline = serde_json::from_value(s3_pipeline(&role, &source)).unwrap();
    world.call::<cp::UpdatePipeline>(cp::UpdatePipelineInput { pipeline }).await.unwrap();
    let overridden = started(&world, &[(S3ObjectKey, "other.zip")]).await.unwrap();
    let told = variables(ended(&world, &overridden, "Object").await);
    assert_eq!(told[2..], pairs(&[("ObjectKey", "other.zip"), ("VersionId", &other)]));
    variables(ended(&world, &overridden, "Extracted").await);
    assert_eq!(get(&world, "live/index.html").await.1, b"other");
}

#[tokio::test]
async fn an_object_starts_a_pipeline_by_a_rule_of_eventbridge() {
    use aws::events as ev;
    let (world, role) = s3_setting().await;
    versioned(&world).await;
    put(&world, "app.zip", zip(&[("index.html", "old")])).await.unwrap();
    let source = json!({ "S3Bucket": "sources", "S3ObjectKey": "app.zip", "PollForSourceChanges": "false" });
    let first = make(&world, s3_pipeline(&role, &source)).await;
    variables(ended(&world, &first, "Extracted").await);
    let input = s3::PutBucketNotificationConfigurationInput {
        bucket: "sources".into(),
        notification_configuration: s3::NotificationConfiguration {
            event_bridge_configuration: Some(s3::EventBridgeConfiguration {}),
            ..Default::default()
        },
        ..Default::default()
    };
    world.call::<s3::PutBucketNotificationConfiguration>(input).await.unwrap();
    let pattern = json!({
        "source": ["aws.s3"], "detail-type": ["Object Created"],
        "detail": { "bucket": { "name": ["sources"] }, "object": { "key": ["app.zip"] } },
    });
    let rule =
        ev::PutRuleInput { name: "r".into(), event_pattern: Some(pattern.to_string()), ..Default::default() };
    world.call::<ev::PutRule>(rule).await.unwrap();
    let starts = allow(&["codepipeline:StartPipelineExecution"], "*");
    let starter = world.service_role("starter", "events.amazonaws.com", &starts).await;
    let target = ev::Target {
        id: "p".into(),
        arn: "arn:aws:codepipeline:us-east-1:111111111111:p".into(),
        role_arn: Some(starter),
        ..Default::default()
    };
    let targets = ev::PutTargetsInput { rule: "r".into(), event_bus_name: None, targets: vec![target] };
    assert_eq!(world.call::<ev::PutTargets>(targets).await.unwrap().failed_entry_count, Some(0));

    put(&world, "other.zip", zip(&[("index.html", "other")])).await.unwrap();
    tokio::time::sleep(Duration::from_millis(200)).await;
    assert_eq!(executions(&world).await.len(), 1, "the rule is for one object");
    let version = put(&world, "app.zip", zip(&[("index.html", "new")])).await.unwrap();
    let second = nth(&world, 2).await;
    let trigger = second.trigger.unwrap();
    assert_eq!(trigger.trigger_type, Some(cp::TriggerType::CloudWatchEvent));
    assert!(trigger.trigger_detail.unwrap().contains("rule/r"));
    let id = second.pipeline_execution_id.unwrap();
    let taken = variables(ended(&world, &id, "Object").await);
    assert!(taken.contains(&("VersionId".to_owned(), version)), "{taken:?}");
    variables(ended(&world, &id, "Extracted").await);
    assert_eq!(get(&world, "live/index.html").await.1, b"new");
}

#[tokio::test]
async fn a_deployed_object_has_the_acl_and_the_key_that_are_asked_for() {
    use aws::kms;
    let (world, role) = s3_setting().await;
    versioned(&world).await;
    put(&world, "app.zip", zip(&[("index.html", "one")])).await.unwrap();
    let input = s3::PutBucketOwnershipControlsInput {
        bucket: "site".into(),
        ownership_controls: s3::OwnershipControls {
            rules: vec![s3::OwnershipControlsRule { object_ownership: s3::ObjectOwnership::ObjectWriter }],
        },
        ..Default::default()
    };
    world.call::<s3::PutBucketOwnershipControls>(input).await.unwrap();
    let input = s3::DeletePublicAccessBlockInput { bucket: "site".into(), ..Default::default() };
    world.call::<s3::DeletePublicAccessBlock>(input).await.unwrap();
    let key = world.call::<kms::CreateKey>(kms::CreateKeyInput::default()).await.unwrap();
    let key = key.key_metadata.unwrap().arn.unwrap();
    let source = json!({ "S3Bucket": "sources", "S3ObjectKey": "app.zip", "PollForSourceChanges": "false" });
    let mut pipeline = s3_pipeline(&role, &source);
    let deploy = &mut pipeline["stages"][1]["actions"];
    deploy[0]["configuration"]["CannedACL"] = "public-read".into();
    deploy[0]["configuration"]["KMSEncryptionKeyARN"] = key.clone().into();
    deploy[1]["configuration"]["CannedACL"] = "everybody".into();
    let first = make(&world, pipeline).await;
    variables(ended(&world, &first, "Extracted").await);
    let (page, body) = get(&world, "live/index.html").await;
    assert_eq!(body, b"one");
    assert_eq!(page.server_side_encryption, Some(s3::ServerSideEncryption::AwsKms));
    assert_eq!(page.ssekms_key_id, Some(key));
    let input =
        s3::GetObjectAclInput { bucket: "site".into(), key: "live/index.html".into(), ..Default::default() };
    let grants = world.call::<s3::GetObjectAcl>(input).await.unwrap().grants.unwrap();
    let is_public = |grant: &s3::Grant| {
        let uri = grant.grantee.as_ref().and_then(|grantee| grantee.uri.as_deref());
        uri == Some("http://acs.amazonaws.com/groups/global/AllUsers")
            && grant.permission == Some(s3::Permission::Read)
    };
    assert!(grants.iter().any(is_public), "{grants:?}");
    let (code, message) = failure(ended(&world, &first, "Kept").await);
    assert_eq!(code, "ConfigurationError");
    assert!(message.contains("CannedACL everybody"), "{message}");
}

/// The newest execution, once there are so many.
pub async fn nth(world: &TestWorld, count: usize) -> cp::PipelineExecutionSummary {
    for _ in 0..testkit::LOOKS {
        let mut all = executions(world).await;
        if all.len() >= count {
            assert_eq!(all.len(), count, "{all:#?}");
            return all.remove(0);
        }
        tokio::time::sleep(Duration::from_millis(10)).await;
    }
    panic!("there is no {count}th execution: {:#?}", executions(world).await);
}

/// Waits until the repositories of so many source actions were looked at: what is pushed before that starts nothing.
pub async fn seen(world: &TestWorld, count: usize) {
    let table = store::Table::<Value>::new("codepipeline_triggered");
    for _ in 0..testkit::LOOKS {
        let rows = world.world.store().read(|r| table.all(r, &world.cx().scope())).unwrap();
        if rows.len() >= count {
            return;
        }
        tokio::time::sleep(Duration::from_millis(10)).await;
    }
    panic!("{count} repositories were not looked at");
}

pub fn triggered(connection: &str, role: &str, push: &Value) -> Value {
    json!({
        "name": "p",
        "roleArn": role,
        "artifactStore": { "type": "S3", "location": "bucket-of-p" },
        "executionMode": "QUEUED",
        "triggers": [{ "providerType": "CodeStarSourceConnection",
            "gitConfiguration": { "sourceActionName": "Commit", "push": push } }],
        "stages": [
            { "name": "Source", "actions": [{
                "name": "Commit", "namespace": "Src",
                "actionTypeId": action("Source", "CodeStarSourceConnection"),
                "configuration": {
                    "ConnectionArn": connection, "FullRepositoryId": "owner/app", "BranchName": "main",
                    "DetectChanges": "false",
                },
                "outputArtifacts": [{ "name": "SourceOutput" }]
            }]},
            { "name": "Put", "actions": [{
                "name": "Put",
                "actionTypeId": action("Deploy", "S3"),
                "configuration": { "BucketName": "bucket-of-p", "Extract": "true", "ObjectKey": "out" },
                "inputArtifacts": [{ "name": "SourceOutput" }]
            }]}
        ]
    })
}

async fn file(at: &std::path::Path, path: &str, message: &str) -> String {
    let path = at.join(path);
    tokio::fs::create_dir_all(path.parent().unwrap()).await.unwrap();
    tokio::fs::write(path, message).await.unwrap();
    git(at, &["add", "."]).await;
    git(at, &["commit", "--quiet", "-m", message]).await;
    git(at, &["rev-parse", "HEAD"]).await
}

pub fn detail(execution: &cp::PipelineExecutionSummary) -> Value {
    let trigger = execution.trigger.as_ref().unwrap();
    assert_eq!(trigger.trigger_type, Some(cp::TriggerType::WebhookV2));
    serde_json::from_str(trigger.trigger_detail.as_deref().unwrap()).unwrap()
}

#[tokio::test]
async fn triggers_choose_pushes_by_branches_paths_and_tags() {
    let world = world();
    let connection = create(&world, "git").await;
    let repository = repository().await;
    let at = repository.path();
    git(at, &["branch", "release/1"]).await;
    git(at, &["tag", "v0"]).await;
    complete(&world.cx(), &connection, at.to_str().unwrap()).await.unwrap();
    bucket(&world, "bucket-of-p").await;
    let rights = allow(&["s3:*", "kms:*", "codestar-connections:UseConnection"], "*");
    let role = world.service_role("pipeline", "codepipeline.amazonaws.com", &rights).await;
    let push = json!([
        { "branches": { "includes": ["release/*"] }, "filePaths": { "includes": ["src/**"], "excludes": ["**/*.md"] } },
        { "branches": { "includes": ["feature/**"], "excludes": ["feature/wip"] } },
        { "tags": { "includes": ["v*"] } },
    ]);
    let first = make(&world, triggered(&connection, &role, &push)).await;
    variables(ended(&world, &first, "Put").await);
    // What was there at the first look starts nothing, and neither does what no filter is for.
    seen(&world, 1).await;
    commit(at, "on main").await;
    git(at, &["checkout", "--quiet", "-b", "feature/wip"]).await;
    commit(at, "not yet").await;
    git(at, &["checkout", "--quiet", "release/1"]).await;
    file(at, "docs/a.txt", "docs").await;
    file(at, "src/README.md", "excluded").await;
    git(at, &["branch", "release/new"]).await;
    tokio::time::sleep(Duration::from_millis(500)).await;
    assert_eq!(executions(&world).await.len(), 1);

    let source = file(at, "src/main.rs", "source").await;
    let second = nth(&world, 2).await;
    let told = detail(&second);
    assert_eq!((&told["branch-name"], &told["commit-id"]), (&json!("release/1"), &json!(source)));
    let id = second.pipeline_execution_id.unwrap();
    let variables_of = variables(ended(&world, &id, "Commit").await);
    assert!(variables_of.contains(&("BranchName".to_owned(), "release/1".to_owned())), "{variables_of:?}");
    assert!(variables_of.contains(&("CommitId".to_owned(), source.clone())), "{variables_of:?}");
    let revision = nth(&world, 2).await.source_revisions.unwrap().remove(0);
    assert_eq!(revision.revision_id, Some(source));

    git(at, &["checkout", "--quiet", "--detach"]).await;
    let feature = commit(at, "a feature").await;
    git(at, &["branch", "feature/a/b"]).await;
    let third = nth(&world, 3).await;
    assert_eq!(detail(&third)["branch-name"], "feature/a/b");
    assert_eq!(detail(&third)["commit-id"], feature);

    git(at, &["tag", "-m", "released", "v1", "main"]).await;
    let fourth = nth(&world, 4).await;
    let told = detail(&fourth);
    let main = git(at, &["rev-parse", "main"]).await;
    assert_eq!((&told["tag-name"], &told["commit-id"]), (&json!("v1"), &json!(main)));
    assert_eq!(told.get("branch-name"), None);
    let taken = ended(&world, &fourth.pipeline_execution_id.unwrap(), "Commit").await;
    assert!(variables(taken).contains(&("CommitId".to_owned(), main)));
    // By hand, it is the branch that the source action names.
    let by_hand = start(&world).await;
    let taken = variables(ended(&world, &by_hand, "Commit").await);
    assert!(taken.contains(&("BranchName".to_owned(), "main".to_owned())), "{taken:?}");
    git(at, &["tag", "-d", "v1"]).await;
    tokio::time::sleep(Duration::from_millis(300)).await;
    assert_eq!(executions(&world).await.len(), 5, "what goes starts nothing");
}

pub fn signed(secret: &str, body: &[u8]) -> String {
    use hmac::{Hmac, Mac};
    let mut mac = Hmac::<sha2::Sha256>::new_from_slice(secret.as_bytes()).unwrap();
    mac.update(body);
    format!("sha256={}", hex::encode(mac.finalize().into_bytes()))
}

#[tokio::test]
async fn a_signed_webhook_makes_pipelines_look_at_once() {
    use aws::codeconnections as cc;
    use services::connections::{WEBHOOKS, Webhook, webhook};
    // Left alone, it would look after minutes.
    let mut services: Vec<_> =
        services::all().into_iter().filter(|s| s.info.name != "codepipeline").collect();
    services.push(services::codepipeline::service_polling_every(Duration::from_mins(5)));
    let world = TestWorld::with(services, true);
    let connection = create(&world, "git").await;
    let repository = repository().await;
    let input = cc::GetConnectionInstallationInput { connection_arn: connection.clone() };
    let pending = world.call::<cc::GetConnectionInstallation>(input.clone()).await.unwrap();
    assert_eq!(pending, cc::GetConnectionInstallationOutput::default());
    complete(&world.cx(), &connection, repository.path().to_str().unwrap()).await.unwrap();
    let installed = world.call::<cc::GetConnectionInstallation>(input.clone()).await.unwrap();
    let secret = installed.webhook_secret.clone().unwrap();
    assert_eq!(secret.len(), 40);
    complete(&world.cx(), &connection, repository.path().to_str().unwrap()).await.unwrap();
    assert_eq!(
        world.call::<cc::GetConnectionInstallation>(input).await.unwrap(),
        installed,
        "the secret stays"
    );
    let path = installed.webhook_path.unwrap();
    let place = path.strip_prefix(WEBHOOKS).unwrap();

    bucket(&world, "bucket-of-p").await;
    let rights = allow(&["s3:*", "kms:*", "codestar-connections:UseConnection"], "*");
    let role = world.service_role("pipeline", "codepipeline.amazonaws.com", &rights).await;
    let push = json!([{ "branches": { "includes": ["*"] } }]);
    let first = make(&world, triggered(&connection, &role, &push)).await;
    variables(ended(&world, &first, "Put").await);
    let body = br#"{"ref":"refs/heads/main"}"#;
    let right = signed(&secret, body);
    let send = |place: &str, event: Option<&str>, signature: Option<&str>| {
        webhook(&world.world, place, event, signature, body).unwrap()
    };
    let wrong = signed("wrong", body);
    let elsewhere = place.replace("111111111111", "222222222222");
    for (place, event, signature, expected) in [
        (place, Some("push"), None, Webhook::Unsigned),
        (place, Some("push"), Some(wrong.as_str()), Webhook::Refused),
        (elsewhere.as_str(), Some("push"), Some(right.as_str()), Webhook::Refused),
        ("111111111111/us-east-1", Some("push"), Some(right.as_str()), Webhook::Refused),
        ("", Some("push"), Some(right.as_str()), Webhook::Refused),
        (place, Some("ping"), Some(right.as_str()), Webhook::Ignored),
        (place, None, Some(right.as_str()), Webhook::Ignored),
    ] {
        assert_eq!(send(place, event, signature), expected, "{place} {event:?} {signature:?}");
    }
    // The first look sees what is there.
    assert_eq!(send(place, Some("push"), Some(&right)), Webhook::Taken);
    seen(&world, 1).await;
    let head = commit(repository.path(), "pushed").await;
    for _ in 0..3 {
        assert_eq!(send(place, Some("push"), Some(&right)), Webhook::Taken);
    }
    let second = nth(&world, 2).await;
    assert_eq!(detail(&second)["commit-id"], head);
    tokio::time::sleep(Duration::from_millis(100)).await;
    assert_eq!(executions(&world).await.len(), 2, "a webhook that is replayed changes nothing");
}

#[tokio::test]
async fn commands_run_under_the_role_of_the_pipeline() {
    let world = world().with_endpoints();
    let connection = create(&world, "git").await;
    let repository = repository().await;
    complete(&world.cx(), &connection, repository.path().to_str().unwrap()).await.unwrap();
    bucket(&world, "bucket-of-p").await;
    let rights = ["s3:*", "kms:*", "codestar-connections:UseConnection"];
    let role = world.service_role("pipeline", "codepipeline.amazonaws.com", &allow(&rights, "*")).await;
    let run = json!({
        "name": "Run", "namespace": "Ran",
        "actionTypeId": action("Compute", "Commands"),
        "commands": [
            "read -r TEXT < a.txt || true", "SAID=\"$TEXT in #{codepipeline.PipelineExecutionId}, $GIVEN\"",
            "mkdir out && echo \"$SAID\" > out/said.txt", "test \"$GIVEN\" = \"of main\"",
        ],
        "environmentVariables": [{ "name": "GIVEN", "value": "of #{Src.BranchName}" }],
        "outputVariables": ["SAID"],
        "inputArtifacts": [{ "name": "SourceOutput" }],
        "outputArtifacts": [{ "name": "Made", "files": ["out/*"] }],
    });
    let put = json!({
        "name": "Put", "runOrder": 2,
        "actionTypeId": action("Deploy", "S3"),
        "configuration": { "BucketName": "bucket-of-p", "Extract": "true", "ObjectKey": "#{Ran.SAID}" },
        "inputArtifacts": [{ "name": "Made" }],
    });
    let mut pipeline = triggered(&connection, &role, &json!([{ "tags": { "includes": ["*"] } }]));
    pipeline["stages"][1] = json!({ "name": "Work", "actions": [run, put] });
    let first = make(&world, pipeline.clone()).await;
    // The role may not write the log.
    let (code, message) = failure(ended(&world, &first, "Run").await);
    assert_eq!(code, "JobFailed");
    assert!(message.contains("logs:Create") && message.contains("assumed-role/pipeline"), "{message}");
    allow_more(&world, "pipeline", "logs", &["logs:*"]).await;

    let second = start(&world).await;
    let ran = ended(&world, &second, "Run").await;
    let result = ran.output.clone().unwrap().execution_result.unwrap();
    let stream = result.log_stream_arn.unwrap();
    assert!(stream.contains(":log-group:/aws/codepipeline/p:log-stream:"), "{stream}");
    let said = format!("first in {second}, of main");
    assert_eq!(variables(ran), pairs(&[("SAID", &said)]));
    variables(ended(&world, &second, "Put").await);
    let input = s3::GetObjectInput {
        bucket: "bucket-of-p".into(),
        key: format!("{said}/out/said.txt"),
        ..Default::default()
    };
    let body = world.call::<s3::GetObject>(input).await.unwrap().body.unwrap();
    assert_eq!(services::s3::read_all(body, 1 << 20).await.unwrap().as_ref(), format!("{said}\n").as_bytes());
    let builds = world.call::<cb::ListBuilds>(cb::ListBuildsInput::default()).await.unwrap();
    assert_eq!(
        builds.ids.unwrap_or_default(),
        Vec::<String>::new(),
        "they are no builds of anybody's projects"
    );
    let logged = aws::logs::GetLogEventsInput {
        log_group_name: Some("/aws/codepipeline/p".into()),
        log_stream_name: stream.rsplit(':').next().unwrap().to_owned(),
        ..Default::default()
    };
    let events = world.call::<aws::logs::GetLogEvents>(logged).await.unwrap().events.unwrap();
    assert!(
        events.iter().any(|e| e.message.as_deref().is_some_and(|m| m.contains("mkdir out"))),
        "{events:?}"
    );

    pipeline["stages"][1]["actions"] = json!([{
        "name": "Run",
        "actionTypeId": action("Compute", "Commands"),
        "commands": ["exit 3"],
        "inputArtifacts": [{ "name": "SourceOutput" }],
    }]);
    let pipeline = serde_json::from_value(pipeline).unwrap();
    world.call::<cp::UpdatePipeline>(cp::UpdatePipelineInput { pipeline }).await.unwrap();
    let (code, message) = failure(ended(&world, &start(&world).await, "Run").await);
    assert_eq!(code, "JobFailed");
    assert!(message.contains("Phase: BUILD") && message.contains("exit 3"), "{message}");
}
