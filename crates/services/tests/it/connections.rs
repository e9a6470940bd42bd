//! Connections through the typed client, and pipelines that take their source from one: a repository of git's beside the
//! server.

use aws::codepipeline as cp;
use aws::{cloudformation as cf, codeconnections as cc, codestar_connections as star, s3};
use serde_json::{Value, json};
use services::Cx;
use std::path::Path;
use std::time::Duration;
use tempfile::TempDir;
use testkit::{QA, TestWorld, allow};

pub async fn git(at: &Path, args: &[&str]) -> String {
    let path = std::env::var_os("PATH").unwrap_or_default().into_string().unwrap();
    let env = [
        ("PATH", path.as_str()),
        ("HOME", "/nonexistent"),
        ("GIT_CONFIG_GLOBAL", "/dev/null"),
        ("GIT_AUTHOR_NAME", "Ada"),
        ("GIT_AUTHOR_EMAIL", "ada@example.com"),
        ("GIT_AUTHOR_DATE", "2024-05-06T07:08:09+02:00"),
        ("GIT_COMMITTER_NAME", "Ada"),
        ("GIT_COMMITTER_EMAIL", "ada@example.com"),
    ];
    let output = sandbox::tool("git", args.iter().copied(), env, at).output(b"").await.unwrap();
    assert!(output.success(), "git {args:?}: {}", String::from_utf8_lossy(&output.stderr));
    String::from_utf8_lossy(&output.stdout).trim().to_owned()
}

/// A working copy with one commit on `main`.
pub async fn repository() -> TempDir {
    let directory = tempfile::tempdir().unwrap();
    git(directory.path(), &["init", "--quiet", "--initial-branch=main"]).await;
    commit(directory.path(), "first").await;
    directory
}

pub async fn commit(at: &Path, message: &str) -> String {
    tokio::fs::write(at.join("a.txt"), message).await.unwrap();
    git(at, &["add", "."]).await;
    git(at, &["commit", "--quiet", "-m", message]).await;
    git(at, &["rev-parse", "HEAD"]).await
}

/// With a pipeline service that looks often.
pub fn world() -> TestWorld {
    let mut services: Vec<_> =
        services::all().into_iter().filter(|s| s.info.name != "codepipeline").collect();
    services.push(services::codepipeline::service_polling_every(Duration::from_millis(100)));
    TestWorld::with(services, true)
}

pub async fn create(world: &TestWorld, name: &str) -> String {
    let input = cc::CreateConnectionInput {
        provider_type: Some(cc::ProviderType::GitHub),
        connection_name: name.into(),
        ..Default::default()
    };
    world.call::<cc::CreateConnection>(input).await.unwrap().connection_arn.unwrap()
}

pub async fn complete(cx: &Cx, arn: &str, remote: &str) -> services::OpResult<()> {
    let input = cc::UpdateConnectionInstallationInput {
        connection_arn: arn.into(),
        remote: remote.into(),
        ..Default::default()
    };
    cx.call::<cc::UpdateConnectionInstallation>(input).await.map(drop)
}

async fn status(world: &TestWorld, arn: &str) -> cc::ConnectionStatus {
    let input = cc::GetConnectionInput { connection_arn: arn.into() };
    let found = world.call::<cc::GetConnection>(input).await.unwrap().connection.unwrap();
    found.connection_status.unwrap()
}

#[tokio::test]
async fn a_connection_is_pending_until_a_person_completes_it() {
    let world = world();
    let arn = create(&world, "git").await;
    assert!(arn.starts_with("arn:aws:codeconnections:us-east-1:111111111111:connection/"), "{arn}");
    let input = cc::GetConnectionInput { connection_arn: arn.clone() };
    let shown = world.call::<cc::GetConnection>(input).await.unwrap().connection;
    let expected = json!({
        "connectionName": "git", "connectionArn": arn, "providerType": "GitHub",
        "ownerAccountId": "111111111111", "connectionStatus": "PENDING",
    });
    let lower: serde_json::Map<String, Value> = serde_json::to_value(shown)
        .unwrap()
        .as_object()
        .unwrap()
        .iter()
        .map(|(key, value)| (key[..1].to_lowercase() + &key[1..], value.clone()))
        .collect();
    assert_eq!(Value::Object(lower), expected);

    let gone = complete(&world.cx(), &arn, "/no/such/repository").await.unwrap_err();
    assert_eq!(gone.code(), "InvalidInputException");
    assert!(gone.message().contains("/no/such/repository"), "{gone}");
    for bad in ["ext::sh -c id", "--upload-pack=id", "relative"] {
        assert_eq!(
            complete(&world.cx(), &arn, bad).await.unwrap_err().code(),
            "InvalidInputException",
            "{bad}"
        );
    }
    assert_eq!(status(&world, &arn).await, cc::ConnectionStatus::Pending);
    let repository = repository().await;
    complete(&world.cx(), &arn, repository.path().to_str().unwrap()).await.unwrap();
    assert_eq!(status(&world, &arn).await, cc::ConnectionStatus::Available);
    let missing = complete(&world.cx(), &arn.replace("connection/", "connection/0"), "/").await.unwrap_err();
    assert_eq!(missing.code(), "ResourceNotFoundException");
}

#[tokio::test]
async fn both_names_of_the_service_show_the_same_connections() {
    let world = world();
    let new = create(&world, "new").await;
    let tag = star::Tag { key: "k".into(), value: "v".into() };
    let input = star::CreateConnectionInput {
        provider_type: Some(star::ProviderType::Bitbucket),
        connection_name: "old".into(),
        tags: Some(vec![tag.clone()]),
        host_arn: None,
    };
    let made = world.call::<star::CreateConnection>(input).await.unwrap();
    assert_eq!(made.tags, Some(vec![tag]));
    let old = made.connection_arn.unwrap();
    assert!(old.starts_with("arn:aws:codestar-connections:"), "{old}");
    let mut names = Vec::new();
    let mut next_token = None;
    loop {
        let input = star::ListConnectionsInput { max_results: Some(1), next_token, ..Default::default() };
        let page = world.call::<star::ListConnections>(input).await.unwrap();
        let page_of_one = page.connections.unwrap();
        assert_eq!(page_of_one.len(), 1);
        names.extend(page_of_one.into_iter().filter_map(|c| c.connection_arn));
        next_token = page.next_token;
        if next_token.is_none() {
            break;
        }
    }
    names.sort();
    assert_eq!(names, [new.clone(), old.clone()]);
    let filter = cc::ListConnectionsInput {
        provider_type_filter: Some(cc::ProviderType::Bitbucket),
        ..Default::default()
    };
    let filtered = world.call::<cc::ListConnections>(filter).await.unwrap().connections.unwrap();
    assert_eq!(filtered.len(), 1);

    let input = cc::UntagResourceInput { resource_arn: old.clone(), tag_keys: vec!["k".into()] };
    world.call::<cc::UntagResource>(input).await.unwrap();
    let input = star::TagResourceInput {
        resource_arn: old.clone(),
        tags: vec![star::Tag { key: "x".into(), value: "y".into() }],
    };
    world.call::<star::TagResource>(input).await.unwrap();
    let input = cc::ListTagsForResourceInput { resource_arn: old.clone() };
    let tags = world.call::<cc::ListTagsForResource>(input).await.unwrap().tags;
    assert_eq!(tags, Some(vec![cc::Tag { key: "x".into(), value: "y".into() }]));

    let delete = || cc::DeleteConnectionInput { connection_arn: old.clone() };
    world.call::<cc::DeleteConnection>(delete()).await.unwrap();
    let again = world.call::<cc::DeleteConnection>(delete()).await.unwrap_err();
    assert_eq!(again.code(), "ResourceNotFoundException");
}

#[tokio::test]
async fn only_root_leads_a_connection_to_the_host_and_each_name_has_its_permissions() {
    let world = world();
    let arn = create(&world, "git").await;
    let repository = repository().await;
    let path = repository.path().to_str().unwrap();
    let policy = allow(&["codeconnections:*"], "*");
    let person = world.cx_allowed("person", &policy).await;
    for remote in [path, "git@example.com:o/r.git"] {
        let refused = complete(&person, &arn, remote).await.unwrap_err();
        assert_eq!(refused.code(), "InvalidInputException");
        assert!(refused.message().starts_with("Only the account's root user"), "{refused}");
    }
    complete(&person, &arn, "https://example.com/{repository}.git").await.unwrap();
    let input = star::GetConnectionInput { connection_arn: arn.clone() };
    let denied = person.call::<star::GetConnection>(input).await.unwrap_err();
    assert_eq!(denied.code(), "AccessDeniedException");
    assert!(denied.message().contains("codestar-connections:GetConnection"), "{denied}");
    let reader = world.cx_allowed("reader", &allow(&["codeconnections:GetConnection"], "*")).await;
    let denied = complete(&reader, &arn, "https://example.com/o/r").await.unwrap_err();
    assert!(denied.message().contains("codeconnections:UpdateConnectionInstallation"), "{denied}");
    let input = cc::GetConnectionInput { connection_arn: arn };
    let stranger = world.cx_of(QA).call::<cc::GetConnection>(input).await.unwrap_err();
    assert_eq!(stranger.code(), "AccessDeniedException");
    let input = cc::CreateConnectionInput {
        connection_name: "h".into(),
        host_arn: Some("arn:aws:codeconnections:us-east-1:111111111111:host/x".into()),
        ..Default::default()
    };
    let host = world.call::<cc::CreateConnection>(input).await.unwrap_err();
    assert!(host.message().contains("does not serve HostArn"), "{host}");
}

#[tokio::test]
async fn the_secret_of_webhooks_is_for_those_who_complete_and_is_made_anew_when_they_ask() {
    let world = world();
    let arn = create(&world, "git").await;
    let remote = "https://example.com/{repository}.git";
    complete(&world.cx(), &arn, remote).await.unwrap();
    let get = || cc::GetConnectionInstallationInput { connection_arn: arn.clone() };
    let known = world.call::<cc::GetConnectionInstallation>(get()).await.unwrap();
    let secret = known.webhook_secret.clone().unwrap();

    let reader = world.cx_allowed("reader", &allow(&["codeconnections:Get*"], "*")).await;
    let shown = reader.call::<cc::GetConnectionInstallation>(get()).await.unwrap();
    assert_eq!(shown, cc::GetConnectionInstallationOutput { webhook_secret: None, ..known.clone() });
    let person = world.cx_allowed("person", &allow(&["codeconnections:*"], "*")).await;
    assert_eq!(person.call::<cc::GetConnectionInstallation>(get()).await.unwrap(), known);

    complete(&person, &arn, remote).await.unwrap();
    assert_eq!(world.call::<cc::GetConnectionInstallation>(get()).await.unwrap(), known, "it stays");
    let anew = cc::UpdateConnectionInstallationInput {
        connection_arn: arn.clone(),
        remote: remote.into(),
        new_webhook_secret: Some(true),
        ..Default::default()
    };
    person.call::<cc::UpdateConnectionInstallation>(anew).await.unwrap();
    let renewed = world.call::<cc::GetConnectionInstallation>(get()).await.unwrap();
    assert_ne!(renewed.webhook_secret.as_ref(), Some(&secret));
    assert_eq!(renewed.webhook_path, known.webhook_path);
}

#[tokio::test]
async fn stacks_make_connections_under_either_name() {
    let world = world();
    let template = json!({ "Resources": {
        "Old": { "Type": "AWS::CodeStarConnections::Connection",
            "Properties": { "ConnectionName": "old", "ProviderType": "GitHub" } },
        "New": { "Type": "AWS::CodeConnections::Connection",
            "Properties": { "ConnectionName": "new", "ProviderType": "GitLab", "Tags": [{ "Key": "a", "Value": "b" }] } },
    }, "Outputs": {
        "Old": { "Value": { "Ref": "Old" } },
        "New": { "Value": { "Ref": "New" } },
        "Status": { "Value": { "Fn::GetAtt": ["Old", "ConnectionStatus"] } },
    }});
    let input = cf::CreateStackInput {
        stack_name: "s".into(),
        template_body: Some(template.to_string()),
        ..Default::default()
    };
    world.call::<cf::CreateStack>(input).await.unwrap();
    let mut outputs = Vec::new();
    for _ in 0..testkit::LOOKS {
        let input = cf::DescribeStacksInput { stack_name: Some("s".into()), next_token: None };
        let stack = world.call::<cf::DescribeStacks>(input).await.unwrap().stacks.unwrap().remove(0);
        if stack.stack_status == Some(cf::StackStatus::CreateComplete) {
            outputs = stack.outputs.unwrap();
            break;
        }
        assert_eq!(stack.stack_status, Some(cf::StackStatus::CreateInProgress), "{stack:?}");
        tokio::time::sleep(Duration::from_millis(10)).await;
    }
    let output = |name: &str| {
        let found = outputs.iter().find(|o| o.output_key.as_deref() == Some(name));
        found.and_then(|o| o.output_value.clone()).unwrap()
    };
    assert!(output("Old").starts_with("arn:aws:codestar-connections:us-east-1:111111111111:connection/"));
    assert!(output("New").starts_with("arn:aws:codeconnections:us-east-1:111111111111:connection/"));
    assert_eq!(output("Status"), "PENDING");
    let input = cc::ListTagsForResourceInput { resource_arn: output("New") };
    let tags = world.call::<cc::ListTagsForResource>(input).await.unwrap().tags.unwrap();
    assert!(
        tags.iter().any(|t| t.key == "a") && tags.iter().any(|t| t.key == "aws:cloudformation:stack-name")
    );
}

fn declaration(connection: &str, role: &str, more: &Value) -> cp::PipelineDeclaration {
    let mut configuration =
        json!({ "ConnectionArn": connection, "FullRepositoryId": "owner/app", "BranchName": "main" });
    configuration.as_object_mut().unwrap().extend(more.as_object().unwrap().clone());
    let pipeline = json!({
        "name": "p",
        "roleArn": role,
        "artifactStore": { "type": "S3", "location": "bucket-of-p" },
        "pipelineType": "V2",
        "executionMode": "PARALLEL",
        "stages": [
            { "name": "Source", "actions": [{
                "name": "Commit", "namespace": "Src",
                "actionTypeId": {
                    "category": "Source", "owner": "AWS", "provider": "CodeStarSourceConnection", "version": "1"
                },
                "configuration": configuration,
                "outputArtifacts": [{ "name": "SourceOutput" }]
            }]},
            { "name": "Ask", "actions": [{
                "name": "Person",
                "actionTypeId": { "category": "Approval", "owner": "AWS", "provider": "Manual", "version": "1" },
                "configuration": { "CustomData": "#{Src.CommitMessage} by #{Src.FullRepositoryName}" }
            }]}
        ]
    });
    serde_json::from_value(pipeline).unwrap()
}

const STORE: &[&str] = &["s3:PutObject", "s3:GetObject", "kms:*"];

async fn pipeline(world: &TestWorld, connection: &str, permission: &str) {
    let bucket = s3::CreateBucketInput { bucket: "bucket-of-p".into(), ..Default::default() };
    world.call::<s3::CreateBucket>(bucket).await.unwrap();
    let actions: Vec<&str> = STORE.iter().copied().chain([permission]).collect();
    let role = world.service_role("pipeline", "codepipeline.amazonaws.com", &allow(&actions, "*")).await;
    let pipeline = declaration(connection, &role, &json!({}));
    world.call::<cp::CreatePipeline>(cp::CreatePipelineInput { pipeline, tags: None }).await.unwrap();
}

pub async fn executions(world: &TestWorld) -> Vec<cp::PipelineExecutionSummary> {
    let input = cp::ListPipelineExecutionsInput { pipeline_name: "p".into(), ..Default::default() };
    let found = world.call::<cp::ListPipelineExecutions>(input).await.unwrap();
    found.pipeline_execution_summaries.unwrap()
}

/// The source action of an execution, once it has ended.
async fn source(world: &TestWorld, execution: &str) -> cp::ActionExecutionDetail {
    for _ in 0..testkit::LOOKS {
        let filter =
            cp::ActionExecutionFilter { pipeline_execution_id: Some(execution.into()), ..Default::default() };
        let input = cp::ListActionExecutionsInput {
            pipeline_name: "p".into(),
            filter: Some(filter),
            ..Default::default()
        };
        let details = world.call::<cp::ListActionExecutions>(input).await.unwrap().action_execution_details;
        let found = details.unwrap().into_iter().find(|d| d.action_name.as_deref() == Some("Commit"));
        if let Some(detail) = found.filter(|d| d.status.unwrap() != cp::ActionExecutionStatus::InProgress) {
            return detail;
        }
        tokio::time::sleep(Duration::from_millis(10)).await;
    }
    panic!("the source action of {execution} does not end");
}

pub async fn start(world: &TestWorld) -> String {
    let input = cp::StartPipelineExecutionInput { name: "p".into(), ..Default::default() };
    world.call::<cp::StartPipelineExecution>(input).await.unwrap().pipeline_execution_id.unwrap()
}

fn error(detail: &cp::ActionExecutionDetail) -> (String, String) {
    let result = detail.output.as_ref().unwrap().execution_result.as_ref().unwrap();
    let error = result.error_details.as_ref().unwrap();
    (error.code.clone().unwrap(), error.message.clone().unwrap())
}

#[tokio::test]
async fn a_pipeline_takes_its_source_by_a_connection_and_starts_at_a_push() {
    let world = world();
    let arn = create(&world, "git").await;
    // By the service's old name, as the policies of many roles have it.
    pipeline(&world, &arn, "codestar-connections:UseConnection").await;
    let first = executions(&world).await.remove(0).pipeline_execution_id.unwrap();
    let failed = source(&world, &first).await;
    let (code, message) = error(&failed);
    assert_eq!(code, "ConfigurationError");
    assert!(message.starts_with(&format!("Connection {arn} is not available")), "{message}");

    let repository = repository().await;
    complete(&world.cx(), &arn, repository.path().to_str().unwrap()).await.unwrap();
    let second = start(&world).await;
    let taken = source(&world, &second).await;
    assert_eq!(taken.status, Some(cp::ActionExecutionStatus::Succeeded), "{taken:?}");
    let head = git(repository.path(), &["rev-parse", "HEAD"]).await;
    let output = taken.output.unwrap();
    let variables: Vec<(String, String)> = output.output_variables.unwrap().into_iter().collect();
    let expected = [
        ("AuthorDate", "2024-05-06T05:08:09Z"),
        ("BranchName", "main"),
        ("CommitId", head.as_str()),
        ("CommitMessage", "first"),
        ("ConnectionArn", arn.as_str()),
        ("FullRepositoryName", "owner/app"),
    ];
    let expected: Vec<_> = expected.map(|(name, value)| (name.to_owned(), value.to_owned())).into();
    assert_eq!(variables, expected);
    let placed = output.output_artifacts.unwrap().remove(0).s3location.unwrap();
    let input =
        s3::GetObjectInput { bucket: placed.bucket.unwrap(), key: placed.key.unwrap(), ..Default::default() };
    let body = world.call::<s3::GetObject>(input).await.unwrap().body.unwrap();
    let object = services::s3::read_all(body, 1 << 20).await.unwrap();
    let mut zip = zip::ZipArchive::new(std::io::Cursor::new(object)).unwrap();
    let names: Vec<&str> = zip.file_names().collect();
    assert_eq!(names, ["a.txt"]);
    assert_eq!(std::io::read_to_string(zip.by_name("a.txt").unwrap()).unwrap(), "first");
    // Nothing was pushed since: nothing starts.
    tokio::time::sleep(Duration::from_millis(300)).await;
    assert_eq!(executions(&world).await.len(), 2);

    let pushed = commit(repository.path(), "second").await;
    let newest = crate::codepipeline_sources::nth(&world, 3).await;
    let trigger = newest.trigger.unwrap();
    assert_eq!(trigger.trigger_type, Some(cp::TriggerType::WebhookV2));
    let detail: Value = serde_json::from_str(&trigger.trigger_detail.unwrap()).unwrap();
    assert_eq!((&detail["commit-id"], &detail["connection-arn"]), (&json!(pushed), &json!(arn)));
    let id = newest.pipeline_execution_id.unwrap();
    source(&world, &id).await;
    let newest = executions(&world).await.into_iter().find(|e| e.pipeline_execution_id == Some(id.clone()));
    let revision = newest.unwrap().source_revisions.unwrap().remove(0);
    assert_eq!(revision.revision_id, Some(pushed));
    let summary: Value = serde_json::from_str(&revision.revision_summary.unwrap()).unwrap();
    assert_eq!(summary, json!({ "ProviderType": "GitHub", "CommitMessage": "second" }));
}

#[tokio::test]
async fn a_role_that_may_not_use_the_connection_and_a_branch_that_is_not_there() {
    let world = world();
    let arn = create(&world, "git").await;
    let repository = repository().await;
    complete(&world.cx(), &arn, repository.path().to_str().unwrap()).await.unwrap();
    pipeline(&world, &arn, "codeconnections:GetConnection").await;
    let first = executions(&world).await.remove(0).pipeline_execution_id.unwrap();
    let (code, message) = error(&source(&world, &first).await);
    assert_eq!(code, "PermissionError");
    let words =
        format!("Unable to use Connection: {arn}. The provided role does not have sufficient permissions.");
    assert!(message.starts_with(&words) && message.contains("codeconnections:UseConnection"), "{message}");

    let policy = json!({ "Version": "2012-10-17", "Statement": [
        { "Effect": "Allow", "Action": ["codeconnections:UseConnection", "s3:*", "kms:*"], "Resource": "*" },
        { "Effect": "Deny", "Action": "codestar-connections:UseConnection", "Resource": "*",
          "Condition": { "StringEquals": { "codestar-connections:BranchName": "secret" } } },
    ]});
    let role = world.service_role("other", "codepipeline.amazonaws.com", &policy.to_string()).await;
    for (branch, code, words) in [
        ("no", "ConfigurationError", "[GitHub] No Branch [no] found for FullRepositoryName [owner/app]"),
        ("secret", "PermissionError", "Unable to use Connection"),
        ("a..b", "ConfigurationError", "[GitHub] No Branch [a..b]"),
    ] {
        let pipeline = declaration(&arn, &role, &json!({ "BranchName": branch, "DetectChanges": "false" }));
        world.call::<cp::UpdatePipeline>(cp::UpdatePipelineInput { pipeline }).await.unwrap();
        let (found, message) = error(&source(&world, &start(&world).await).await);
        assert_eq!(found, code, "{branch}: {message}");
        assert!(message.starts_with(words), "{branch}: {message}");
    }
}

#[tokio::test]
async fn declarations_of_connection_sources_are_checked() {
    let world = world();
    let role = "arn:aws:iam::111111111111:role/pipeline";
    let arn = "arn:aws:codeconnections:us-east-1:111111111111:connection/x";
    for (more, words) in [
        (json!({ "OutputArtifactFormat": "TAR" }), "OutputArtifactFormat"),
        (json!({ "DetectChanges": "maybe" }), "DetectChanges"),
        (json!({ "FullRepositoryId": "app" }), "FullRepositoryId"),
        (json!({ "PollForSourceChanges": "false" }), "unknown configuration 'PollForSourceChanges'"),
    ] {
        let pipeline = declaration(arn, role, &more);
        let input = cp::CreatePipelineInput { pipeline, tags: None };
        let refused = world.call::<cp::CreatePipeline>(input).await.unwrap_err();
        assert!(refused.message().contains(words), "{more}: {refused}");
    }
}
