//! What pipelines have seen of their sources when their declarations change: what was there already is no push.

use crate::codepipeline_invoke::ended;
use crate::codepipeline_sources::{bucket, detail, make, nth, triggered, variables};
use crate::connections::{commit, complete, create, executions, git, repository, world};
use aws::codepipeline as cp;
use serde_json::{Value, json};
use std::time::Duration;
use store::{Scope, Table};
use tempfile::TempDir;
use testkit::{TOOLS, TestWorld, allow};

/// A world with a repository and its connection, and a declaration that takes its `main`.
async fn setting() -> (TestWorld, TempDir, Value) {
    let world = world();
    let connection = create(&world, "git").await;
    let repository = repository().await;
    complete(&world.cx(), &connection, repository.path().to_str().unwrap()).await.unwrap();
    bucket(&world, "bucket-of-p").await;
    let rights = allow(&["s3:*", "kms:*", "codestar-connections:UseConnection"], "*");
    let role = world.service_role("pipeline", "codepipeline.amazonaws.com", &rights).await;
    let declaration = triggered(&connection, &role, &json!([{ "branches": { "includes": ["main"] } }]));
    (world, repository, declaration)
}

/// The declaration without a trigger.
fn plain(declaration: &Value, branch: &str, detects: &str) -> Value {
    let mut plain = declaration.clone();
    plain["triggers"] = json!([]);
    let configuration = &mut plain["stages"][0]["actions"][0]["configuration"];
    configuration["BranchName"] = branch.into();
    configuration["DetectChanges"] = detects.into();
    plain
}

async fn update(world: &TestWorld, pipeline: &Value) {
    let pipeline = serde_json::from_value(pipeline.clone()).unwrap();
    world.call::<cp::UpdatePipeline>(cp::UpdatePipelineInput { pipeline }).await.unwrap();
}

/// Until the source was seen at a commit.
async fn until_seen(world: &TestWorld, commit: &str) {
    const POLLED: Table<String> = Table::new("codepipeline_polled");
    for _ in 0..3000 {
        let scope = Scope::new(TOOLS, "us-east-1");
        let seen: Result<_, store::StoreError> = world.world.store().read(|r| POLLED.all(r, &scope));
        if seen.unwrap().iter().any(|(_, seen)| seen == commit) {
            return;
        }
        tokio::time::sleep(Duration::from_millis(10)).await;
    }
    panic!("{commit} is never seen");
}

async fn check_executions(world: &TestWorld, expected: usize, why: &str) {
    let all = executions(world).await;
    assert_eq!(all.len(), expected, "{why}: {all:#?}");
}

#[tokio::test]
async fn what_a_trigger_has_started_is_no_push_when_it_goes() {
    let (world, repository, declaration) = setting().await;
    let at = repository.path();
    let first = make(&world, declaration.clone()).await;
    variables(ended(&world, &first, "Put").await);
    tokio::time::sleep(Duration::from_millis(400)).await;
    let pushed = commit(at, "by the trigger").await;
    let second = nth(&world, 2).await;
    assert_eq!(detail(&second)["commit-id"], pushed);
    variables(ended(&world, &second.pipeline_execution_id.unwrap(), "Put").await);

    update(&world, &plain(&declaration, "main", "true")).await;
    until_seen(&world, &pushed).await;
    check_executions(&world, 2, "it was built when it was pushed").await;
    let head = commit(at, "without a trigger").await;
    assert_eq!(detail(&nth(&world, 3).await)["commit-id"], head);
}

#[tokio::test]
async fn what_lies_there_when_a_source_is_looked_at_anew_is_no_push() {
    let (world, repository, declaration) = setting().await;
    let at = repository.path();
    let first = make(&world, plain(&declaration, "main", "false")).await;
    variables(ended(&world, &first, "Put").await);
    let unseen = commit(at, "nobody looks").await;

    update(&world, &plain(&declaration, "main", "true")).await;
    until_seen(&world, &unseen).await;
    check_executions(&world, 1, "it was pushed before anybody looked").await;

    git(at, &["checkout", "--quiet", "-b", "dev"]).await;
    let other = commit(at, "on dev").await;
    update(&world, &plain(&declaration, "dev", "true")).await;
    until_seen(&world, &other).await;
    check_executions(&world, 1, "another branch was not pushed to").await;

    // A change that has nothing to do with the source forgets nothing.
    let mut renamed = plain(&declaration, "dev", "true");
    renamed["stages"][1]["name"] = "Deploy".into();
    let head = commit(at, "now").await;
    update(&world, &renamed).await;
    assert_eq!(detail(&nth(&world, 2).await)["commit-id"], head);
}
