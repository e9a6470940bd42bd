//! Triggers of pipelines that go on whatever happens to one of them, and sources whose commits are gone from their branch.

use crate::codepipeline_invoke::{ended, failure};
use crate::codepipeline_sources::{action, bucket, detail, make, nth, seen, signed, triggered, variables};
use crate::connections::{commit, complete, create, executions, git, repository, world};
use aws::codepipeline as cp;
use aws::{codeconnections as cc, s3};
use serde_json::{Value, json};
use services::connections::{WEBHOOKS, Webhook, webhook};
use std::time::Duration;
use tempfile::TempDir;
use testkit::{TestWorld, allow};

/// A world whose pipelines look often, a completed connection and its repository.
async fn setting() -> (TestWorld, TempDir, String) {
    of(world()).await
}

async fn of(world: TestWorld) -> (TestWorld, TempDir, String) {
    let connection = create(&world, "git").await;
    let repository = repository().await;
    complete(&world.cx(), &connection, repository.path().to_str().unwrap()).await.unwrap();
    bucket(&world, "bucket-of-p").await;
    (world, repository, connection)
}

async fn update(world: &TestWorld, pipeline: Value) {
    let pipeline = serde_json::from_value(pipeline).unwrap();
    world.call::<cp::UpdatePipeline>(cp::UpdatePipelineInput { pipeline }).await.unwrap();
}

/// Several looks, for what is not to happen.
async fn a_while() {
    tokio::time::sleep(Duration::from_millis(400)).await;
}

#[tokio::test]
async fn a_branch_that_cant_be_judged_stops_no_other() {
    let (world, repository, connection) = setting().await;
    let at = repository.path();
    git(at, &["branch", "blocked"]).await;
    let policy = |denied: &str| {
        json!({ "Version": "2012-10-17", "Statement": [
            { "Effect": "Allow", "Action": ["codestar-connections:UseConnection", "s3:*", "kms:*"],
              "Resource": "*" },
            { "Effect": "Deny", "Action": "codestar-connections:UseConnection", "Resource": "*",
              "Condition": { "StringEquals": { "codestar-connections:BranchName": denied } } },
        ]})
    };
    let role =
        world.service_role("pipeline", "codepipeline.amazonaws.com", &policy("blocked").to_string()).await;
    // Which files a push has changed can't be seen of a branch that the role may not use.
    let push = json!([{ "filePaths": { "includes": ["**"] } }]);
    let mut pipeline = triggered(&connection, &role, &push);
    pipeline["variables"] = json!([{ "name": "Place", "defaultValue": "default" }]);
    pipeline["stages"][1]["actions"][0]["configuration"]["ObjectKey"] = "#{variables.Place}".into();
    let first = make(&world, pipeline).await;
    variables(ended(&world, &first, "Put").await);
    seen(&world, 1).await;

    git(at, &["checkout", "--quiet", "blocked"]).await;
    let blocked = commit(at, "on blocked").await;
    a_while().await;
    assert_eq!(executions(&world).await.len(), 1);
    git(at, &["checkout", "--quiet", "main"]).await;
    let main = commit(at, "on main").await;
    let second = nth(&world, 2).await;
    assert_eq!(detail(&second)["commit-id"], main);
    // An execution that a push has started has the defaults of the variables.
    let id = second.pipeline_execution_id.unwrap();
    variables(ended(&world, &id, "Put").await);
    let input = cp::GetPipelineExecutionInput { pipeline_name: "p".into(), pipeline_execution_id: id };
    let shown = world.call::<cp::GetPipelineExecution>(input).await.unwrap().pipeline_execution.unwrap();
    let resolved = shown.variables.unwrap().remove(0);
    assert_eq!(
        (resolved.name.as_deref(), resolved.resolved_value.as_deref()),
        (Some("Place"), Some("default"))
    );
    let put = s3::HeadObjectInput {
        bucket: "bucket-of-p".into(),
        key: "default/a.txt".into(),
        ..Default::default()
    };
    world.call::<s3::HeadObject>(put).await.unwrap();

    // What could not be judged is not forgotten.
    let input = aws::iam::PutRolePolicyInput {
        role_name: "pipeline".into(),
        policy_name: "test".into(),
        policy_document: policy("another").to_string(),
    };
    world.call::<aws::iam::PutRolePolicy>(input).await.unwrap();
    let third = nth(&world, 3).await;
    assert_eq!(
        (&detail(&third)["branch-name"], &detail(&third)["commit-id"]),
        (&json!("blocked"), &json!(blocked))
    );
    a_while().await;
    assert_eq!(executions(&world).await.len(), 3, "each push starts one execution");
}

#[tokio::test]
async fn a_trigger_that_comes_back_has_seen_nothing_before() {
    let (world, repository, connection) = setting().await;
    let at = repository.path();
    let rights = allow(&["s3:*", "kms:*", "codestar-connections:UseConnection"], "*");
    let role = world.service_role("pipeline", "codepipeline.amazonaws.com", &rights).await;
    let with = triggered(&connection, &role, &json!([{ "branches": { "includes": ["main", "old/*"] } }]));
    let mut without = with.clone();
    without["triggers"] = json!([]);
    let first = make(&world, with.clone()).await;
    variables(ended(&world, &first, "Put").await);
    seen(&world, 1).await;

    update(&world, without).await;
    for n in 0..3 {
        commit(at, &format!("meanwhile {n}")).await;
        git(at, &["branch", &format!("old/{n}")]).await;
    }
    a_while().await;
    update(&world, with.clone()).await;
    // The update has forgotten what was seen.
    seen(&world, 1).await;
    a_while().await;
    assert_eq!(executions(&world).await.len(), 1, "what was pushed before starts nothing");
    let head = commit(at, "now").await;
    assert_eq!(detail(&nth(&world, 2).await)["commit-id"], head);

    // Filters that take more than they did: what is there already was not pushed just now.
    git(at, &["branch", "other"]).await;
    a_while().await;
    let wider = triggered(&connection, &role, &json!([{ "branches": { "includes": ["*"] } }]));
    update(&world, wider.clone()).await;
    seen(&world, 1).await;
    a_while().await;
    assert_eq!(executions(&world).await.len(), 2);
    // A change that has nothing to do with the trigger leaves it as it is: this push is seen by whichever look comes first.
    git(at, &["checkout", "--quiet", "other"]).await;
    let head = commit(at, "on other").await;
    let mut renamed = wider;
    renamed["stages"][1]["name"] = "Deploy".into();
    update(&world, renamed).await;
    let third = nth(&world, 3).await;
    assert_eq!(detail(&third)["commit-id"], head);
    a_while().await;
    assert_eq!(executions(&world).await.len(), 3);
}

#[tokio::test]
async fn a_webhook_makes_every_source_of_its_connection_look() {
    // Left alone, they would look after minutes.
    let mut services: Vec<_> =
        services::all().into_iter().filter(|s| s.info.name != "codepipeline").collect();
    services.push(services::codepipeline::service_polling_every(Duration::from_mins(5)));
    let (world, repository, connection) = of(TestWorld::with(services, true)).await;
    let at = repository.path();
    let input = cc::GetConnectionInstallationInput { connection_arn: connection.clone() };
    let installed = world.call::<cc::GetConnectionInstallation>(input).await.unwrap();
    let (path, secret) = (installed.webhook_path.unwrap(), installed.webhook_secret.unwrap());
    let place = path.strip_prefix(WEBHOOKS).unwrap();
    let rights = allow(&["s3:*", "kms:*", "codestar-connections:UseConnection"], "*");
    let role = world.service_role("pipeline", "codepipeline.amazonaws.com", &rights).await;
    let mut pipeline = triggered(&connection, &role, &json!([{ "branches": { "includes": ["main"] } }]));
    let mut other = pipeline["stages"][0]["actions"][0].clone();
    (other["name"], other["namespace"]) = ("Other".into(), "Other".into());
    other["outputArtifacts"] = json!([{ "name": "OtherOutput" }]);
    pipeline["stages"][0]["actions"].as_array_mut().unwrap().push(other);
    let mut trigger = pipeline["triggers"][0].clone();
    trigger["gitConfiguration"] =
        json!({ "sourceActionName": "Other", "push": [{ "branches": { "includes": ["other"] } }] });
    pipeline["triggers"].as_array_mut().unwrap().push(trigger);
    let first = make(&world, pipeline).await;
    variables(ended(&world, &first, "Put").await);

    let body = b"{}";
    let right = signed(&secret, body);
    let tell = || {
        let told = webhook(&world.world, place, Some("push"), Some(&right), body).unwrap();
        assert_eq!(told, Webhook::Taken);
    };
    // The first look sees what is there.
    tell();
    seen(&world, 2).await;
    git(at, &["checkout", "--quiet", "-b", "other"]).await;
    let head = commit(at, "on other").await;
    tell();
    let second = nth(&world, 2).await;
    assert_eq!(
        (&detail(&second)["branch-name"], &detail(&second)["commit-id"]),
        (&json!("other"), &json!(head))
    );
}

#[tokio::test]
async fn a_commit_is_taken_whose_branch_is_gone() {
    let (world, repository, connection) = setting().await;
    let at = repository.path();
    let old = git(at, &["rev-parse", "HEAD"]).await;
    commit(at, "second").await;
    let rights = allow(&["s3:*", "kms:*", "codestar-connections:UseConnection"], "*");
    let role = world.service_role("pipeline", "codepipeline.amazonaws.com", &rights).await;
    let mut pipeline = triggered(&connection, &role, &json!([]));
    pipeline["triggers"] = json!([]);
    pipeline["stages"][0]["actions"][0]["configuration"]["BranchName"] = "gone".into();
    let first = make(&world, pipeline).await;
    let (_, message) = failure(ended(&world, &first, "Commit").await);
    assert!(message.contains("No Branch [gone]"), "{message}");
    let taken = |commit: &str| {
        let revision = cp::SourceRevisionOverride {
            action_name: "Commit".into(),
            revision_type: cp::SourceRevisionType::CommitId,
            revision_value: commit.to_owned(),
        };
        cp::StartPipelineExecutionInput {
            name: "p".into(),
            source_revisions: Some(vec![revision]),
            ..Default::default()
        }
    };
    let second = world.call::<cp::StartPipelineExecution>(taken(&old)).await.unwrap();
    let told = variables(ended(&world, &second.pipeline_execution_id.unwrap(), "Commit").await);
    assert!(told.contains(&("CommitId".to_owned(), old)), "{told:?}");
    // Of what is nowhere, it says that the branch is not there.
    let nowhere = world.call::<cp::StartPipelineExecution>(taken(&"1".repeat(40))).await.unwrap();
    let (_, message) = failure(ended(&world, &nowhere.pipeline_execution_id.unwrap(), "Commit").await);
    assert!(message.contains("Could not access the repository") && message.contains("gone"), "{message}");
}

#[tokio::test]
async fn what_a_build_has_made_is_no_reference_whatever_it_says() {
    let (world, repository, connection) = of(world().with_endpoints()).await;
    let head = git(repository.path(), &["rev-parse", "HEAD"]).await;
    let rights = allow(&["s3:*", "kms:*", "logs:*", "codestar-connections:UseConnection"], "*");
    let role = world.service_role("pipeline", "codepipeline.amazonaws.com", &rights).await;
    let mut pipeline = triggered(&connection, &role, &json!([]));
    pipeline["triggers"] = json!([]);
    let forged = json!({ "connection": {
        "connection": connection, "repository": "owner/app", "branch": "main", "commit": head } });
    let file = "codebuild-clone-reference.json";
    let forge = json!({
        "name": "Forge",
        "actionTypeId": action("Compute", "Commands"),
        "commands": [format!("echo '{forged}' > {file}")],
        "inputArtifacts": [{ "name": "SourceOutput" }],
        "outputArtifacts": [{ "name": "Forged", "files": [file] }],
    });
    let look = json!({
        "name": "Look", "runOrder": 2,
        "actionTypeId": action("Compute", "Commands"),
        "commands": ["ls -a", format!("test -f {file}"), "test ! -e a.txt"],
        "inputArtifacts": [{ "name": "Forged" }],
    });
    pipeline["stages"][1] = json!({ "name": "Work", "actions": [forge, look] });
    let first = make(&world, pipeline).await;
    let looked = ended(&world, &first, "Look").await;
    assert_eq!(looked.status, Some(cp::ActionExecutionStatus::Succeeded), "{looked:?}");
}
