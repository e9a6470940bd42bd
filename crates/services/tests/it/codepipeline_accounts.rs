//! A pipeline that deploys into another account: the trust of the action's role, the policy of the artifacts' bucket and
//! that of their key each matter. And a stack that is replaced because it had failed.

use crate::codepipeline_invoke::{ended, failure};
use crate::codepipeline_sources::{bucket, make};
use crate::connections::{complete, create, git, repository, start, world};
use aws::codepipeline as cp;
use aws::{cloudformation as cf, iam, kms, s3};
use serde_json::{Value, json};
use std::path::Path;
use tempfile::TempDir;
use testkit::{PROD, QA, TOOLS, TestWorld, allow};

struct Setting {
    world: TestWorld,
    role: String,
    deploy: String,
    key: String,
    execution: String,
    _repository: TempDir,
}

fn document(statements: &Value) -> String {
    json!({ "Version": "2012-10-17", "Statement": statements }).to_string()
}

fn trust(principal: &str) -> String {
    document(&json!([{ "Effect": "Allow", "Principal": { "AWS": principal }, "Action": "sts:AssumeRole" }]))
}

/// Of the key: for its own account, and for a role of another.
fn key_policy(reader: Option<&str>) -> String {
    let root = format!("arn:aws:iam::{TOOLS}:root");
    let own = json!({ "Effect": "Allow", "Principal": { "AWS": root }, "Action": "kms:*", "Resource": "*" });
    let reader = reader.map(|role| {
        json!({ "Effect": "Allow", "Principal": { "AWS": role },
            "Action": ["kms:Decrypt", "kms:DescribeKey"], "Resource": "*" })
    });
    document(&std::iter::once(own).chain(reader).collect())
}

impl Setting {
    async fn new() -> Self {
        let world = world().with_endpoints();
        let connection = create(&world, "git").await;
        let repository = repository().await;
        complete(&world.cx(), &connection, repository.path().to_str().unwrap()).await.unwrap();
        bucket(&world, "bucket-of-p").await;
        let site = s3::CreateBucketInput { bucket: "site-of-qa".into(), ..Default::default() };
        world.cx_of(QA).call::<s3::CreateBucket>(site).await.unwrap();
        let rights = ["s3:*", "kms:*", "codestar-connections:UseConnection", "sts:AssumeRole"];
        let role = world.service_role("pipeline", "codepipeline.amazonaws.com", &allow(&rights, "*")).await;
        let deploy = world.role(QA, "deploy", &trust(&role), &allow(&["s3:*", "kms:*"], "*")).await;
        let input = kms::CreateKeyInput { policy: Some(key_policy(Some(&deploy))), ..Default::default() };
        let key = world.call::<kms::CreateKey>(input).await.unwrap().key_metadata.unwrap().arn.unwrap();
        let pipeline = json!({
            "name": "p",
            "roleArn": role,
            "artifactStore": { "type": "S3", "location": "bucket-of-p",
                "encryptionKey": { "id": key, "type": "KMS" } },
            "stages": [
                { "name": "Source", "actions": [{
                    "name": "Commit",
                    "actionTypeId": {
                        "category": "Source", "owner": "AWS", "provider": "CodeStarSourceConnection", "version": "1"
                    },
                    "configuration": {
                        "ConnectionArn": connection, "FullRepositoryId": "owner/app", "BranchName": "main",
                        "DetectChanges": "false",
                    },
                    "outputArtifacts": [{ "name": "SourceOutput" }]
                }]},
                { "name": "Deploy", "actions": [{
                    "name": "Put",
                    "roleArn": deploy,
                    "actionTypeId": { "category": "Deploy", "owner": "AWS", "provider": "S3", "version": "1" },
                    "configuration": { "BucketName": "site-of-qa", "Extract": "true" },
                    "inputArtifacts": [{ "name": "SourceOutput" }],
                }]},
            ]
        });
        let mut this = Self { world, role, deploy, key, execution: String::new(), _repository: repository };
        this.share().await;
        this.execution = make(&this.world, pipeline).await;
        this
    }

    /// Lets the role of the other account read the artifacts.
    async fn share(&self) {
        let statement = json!([{ "Effect": "Allow", "Principal": { "AWS": self.deploy },
            "Action": "s3:GetObject", "Resource": "arn:aws:s3:::bucket-of-p/*" }]);
        let input = s3::PutBucketPolicyInput {
            bucket: "bucket-of-p".into(),
            policy: document(&statement),
            ..Default::default()
        };
        self.world.call::<s3::PutBucketPolicy>(input).await.unwrap();
    }

    async fn encrypts_for(&self, reader: Option<&str>) {
        let input = kms::PutKeyPolicyInput {
            key_id: self.key.clone(),
            policy: key_policy(reader),
            ..Default::default()
        };
        self.world.call::<kms::PutKeyPolicy>(input).await.unwrap();
    }

    async fn trusts(&self, principal: &str) {
        let input = iam::UpdateAssumeRolePolicyInput {
            role_name: "deploy".into(),
            policy_document: trust(principal),
        };
        self.world.cx_of(QA).call::<iam::UpdateAssumeRolePolicy>(input).await.unwrap();
    }

    async fn succeeds(&self, execution: &str) {
        let detail = ended(&self.world, execution, "Put").await;
        assert_eq!(detail.status, Some(cp::ActionExecutionStatus::Succeeded), "{detail:?}");
    }

    /// A new execution fails in the other account, and says all of this.
    async fn fails(&self, words: &[&str]) {
        let (code, message) = failure(ended(&self.world, &start(&self.world).await, "Put").await);
        assert_eq!(code, "PermissionError", "{message}");
        for word in words {
            assert!(message.contains(word), "{word:?} is not in {message:?}");
        }
    }
}

#[tokio::test]
async fn without_the_trust_of_its_role_an_action_of_another_account_fails() {
    let setting = Setting::new().await;
    setting.succeeds(&setting.execution).await;
    setting.trusts(&format!("arn:aws:iam::{PROD}:root")).await;
    setting.fails(&[&setting.role, "is not authorized to perform AssumeRole on role", &setting.deploy]).await;
    setting.trusts(&setting.role).await;
    setting.succeeds(&start(&setting.world).await).await;
}

#[tokio::test]
async fn without_the_policy_of_the_bucket_an_action_of_another_account_fails() {
    let setting = Setting::new().await;
    setting.succeeds(&setting.execution).await;
    let input = s3::DeleteBucketPolicyInput { bucket: "bucket-of-p".into(), ..Default::default() };
    setting.world.call::<s3::DeleteBucketPolicy>(input).await.unwrap();
    setting.fails(&["SourceOutput", "s3://bucket-of-p/", "s3:GetObject", "assumed-role/deploy"]).await;
    setting.share().await;
    setting.succeeds(&start(&setting.world).await).await;
}

#[tokio::test]
async fn without_the_policy_of_the_key_an_action_of_another_account_fails() {
    let setting = Setting::new().await;
    setting.succeeds(&setting.execution).await;
    setting.encrypts_for(None).await;
    setting.fails(&["SourceOutput", "kms:Decrypt", &setting.key, "assumed-role/deploy"]).await;
    setting.encrypts_for(Some(&setting.deploy)).await;
    setting.succeeds(&start(&setting.world).await).await;
}

#[tokio::test]
async fn commands_run_under_a_role_of_another_account() {
    let setting = Setting::new().await;
    setting.succeeds(&setting.execution).await;
    let input = cp::GetPipelineInput { name: "p".into(), version: None };
    let mut pipeline = setting.world.call::<cp::GetPipeline>(input).await.unwrap().pipeline.unwrap();
    let run = json!({
        "name": "Put",
        "roleArn": setting.deploy,
        "actionTypeId": { "category": "Compute", "owner": "AWS", "provider": "Commands", "version": "1" },
        "commands": ["grep -q first a.txt"],
        "inputArtifacts": [{ "name": "SourceOutput" }],
    });
    pipeline.stages[1].actions = vec![serde_json::from_value(run).unwrap()];
    pipeline.pipeline_type = Some(cp::PipelineType::V2);
    setting.world.call::<cp::UpdatePipeline>(cp::UpdatePipelineInput { pipeline }).await.unwrap();
    // It is that role which writes the log, and reads the artifact.
    let run = async || failure(ended(&setting.world, &start(&setting.world).await, "Put").await);
    let (_, message) = run().await;
    assert!(message.contains("logs:Create") && message.contains("assumed-role/deploy"), "{message}");
    let input = iam::PutRolePolicyInput {
        role_name: "deploy".into(),
        policy_name: "logs".into(),
        policy_document: allow(&["logs:*"], "*"),
    };
    setting.world.cx_of(QA).call::<iam::PutRolePolicy>(input).await.unwrap();
    setting.encrypts_for(None).await;
    let (_, message) = run().await;
    assert!(message.contains("kms:Decrypt") && message.contains("assumed-role/deploy"), "{message}");
    setting.encrypts_for(Some(&setting.deploy)).await;
    setting.succeeds(&start(&setting.world).await).await;
    setting.trusts(&format!("arn:aws:iam::{PROD}:root")).await;
    setting.fails(&[&setting.role, "is not authorized to perform AssumeRole on role", &setting.deploy]).await;
}

async fn template(at: &Path, value: &str) {
    let template = json!({ "Resources": { "P": { "Type": "AWS::SSM::Parameter",
        "Properties": { "Name": "/p", "Type": "String", "Value": value, "AllowedPattern": "good.*" } } } });
    tokio::fs::write(at.join("stack.json"), template.to_string()).await.unwrap();
    git(at, &["add", "."]).await;
    git(at, &["commit", "--quiet", "-m", value]).await;
}

async fn stack(world: &TestWorld) -> cf::Stack {
    let input = cf::DescribeStacksInput { stack_name: Some("s".into()), next_token: None };
    world.call::<cf::DescribeStacks>(input).await.unwrap().stacks.unwrap().remove(0)
}

#[tokio::test]
async fn a_stack_that_failed_is_replaced_where_that_is_asked_for() {
    let world = world();
    let connection = create(&world, "git").await;
    let repository = repository().await;
    let at = repository.path();
    template(at, "bad").await;
    complete(&world.cx(), &connection, at.to_str().unwrap()).await.unwrap();
    bucket(&world, "bucket-of-p").await;
    let rights = ["s3:*", "kms:*", "codestar-connections:UseConnection", "cloudformation:*", "iam:PassRole"];
    let role = world.service_role("pipeline", "codepipeline.amazonaws.com", &allow(&rights, "*")).await;
    let works = world.service_role("stacks", "cloudformation.amazonaws.com", &allow(&["ssm:*"], "*")).await;
    let deploy = |mode: &str| {
        json!({
            "name": "p",
            "roleArn": role,
            "artifactStore": { "type": "S3", "location": "bucket-of-p" },
            "stages": [
                { "name": "Source", "actions": [{
                    "name": "Commit",
                    "actionTypeId": {
                        "category": "Source", "owner": "AWS", "provider": "CodeStarSourceConnection", "version": "1"
                    },
                    "configuration": {
                        "ConnectionArn": connection, "FullRepositoryId": "owner/app", "BranchName": "main",
                        "DetectChanges": "false",
                    },
                    "outputArtifacts": [{ "name": "SourceOutput" }]
                }]},
                { "name": "Deploy", "actions": [{
                    "name": "Stack",
                    "actionTypeId": {
                        "category": "Deploy", "owner": "AWS", "provider": "CloudFormation", "version": "1"
                    },
                    "configuration": { "ActionMode": mode, "StackName": "s", "RoleArn": works,
                        "TemplatePath": "SourceOutput::stack.json" },
                    "inputArtifacts": [{ "name": "SourceOutput" }],
                }]},
            ]
        })
    };
    let first = make(&world, deploy("CREATE_UPDATE")).await;
    let (code, message) = failure(ended(&world, &first, "Stack").await);
    assert_eq!(code, "JobFailed", "{message}");
    let failed = stack(&world).await;
    assert_eq!(failed.stack_status, Some(cf::StackStatus::RollbackComplete));
    template(at, "good").await;
    // An update of such a stack is refused.
    let (_, message) = failure(ended(&world, &start(&world).await, "Stack").await);
    assert!(message.contains("ROLLBACK_COMPLETE"), "{message}");

    let pipeline = serde_json::from_value(deploy("REPLACE_ON_FAILURE")).unwrap();
    world.call::<cp::UpdatePipeline>(cp::UpdatePipelineInput { pipeline }).await.unwrap();
    let replaced = ended(&world, &start(&world).await, "Stack").await;
    assert_eq!(replaced.status, Some(cp::ActionExecutionStatus::Succeeded), "{replaced:?}");
    let made = stack(&world).await;
    assert_eq!(made.stack_status, Some(cf::StackStatus::CreateComplete));
    assert_ne!(made.stack_id, failed.stack_id, "it is another stack");

    // One that is well is updated.
    template(at, "good again").await;
    ended(&world, &start(&world).await, "Stack").await;
    let updated = stack(&world).await;
    assert_eq!(updated.stack_status, Some(cf::StackStatus::UpdateComplete));
    assert_eq!(updated.stack_id, made.stack_id);
}
