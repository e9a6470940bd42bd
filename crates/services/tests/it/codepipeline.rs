//! CodePipeline through the typed client: repositories and buckets are real, roles and the bus of events are stand-ins
//! that do what a test tells them.

use aws::codecommit as cc;
use aws::codepipeline::{
    ActionExecutionStatus, ApprovalResult, ApprovalStatus, CreatePipeline, CreatePipelineInput,
    DeletePipeline, DeletePipelineInput, DisableStageTransition, DisableStageTransitionInput, GetPipeline,
    GetPipelineExecution, GetPipelineExecutionInput, GetPipelineInput, GetPipelineState,
    GetPipelineStateInput, ListActionExecutions, ListActionExecutionsInput, ListPipelineExecutions,
    ListPipelineExecutionsInput, ListPipelines, ListPipelinesInput, ListTagsForResource,
    ListTagsForResourceInput, PipelineDeclaration, PipelineExecutionFilter, PipelineExecutionStatus,
    PutApprovalResult, PutApprovalResultInput, RetryStageExecution, RetryStageExecutionInput, StageRetryMode,
    StageTransitionType, StartPipelineExecution, StartPipelineExecutionInput, StopPipelineExecution,
    StopPipelineExecutionInput, SucceededInStageFilter, Tag, TagResource, TagResourceInput, TriggerType,
    UpdatePipeline, UpdatePipelineInput,
};
use aws::{Operation, s3, sts};
use serde_json::{Value, json};
use services::{
    Access, Announcement, Announcer, Caller, Credential, CredentialError, Cx, Identity, OpError, OpResult,
    PrincipalPolicies, Service, World,
};
use std::sync::{Arc, Mutex};
use std::time::Duration;
use testkit::{TestWorld, account};

/// What the stand-ins know, and what they were asked.
#[derive(Default)]
struct Outside {
    /// Roles that may not be assumed.
    denied: Vec<String>,
    announced: Vec<Announcement>,
    assumed: Vec<String>,
}

type Shared = Arc<Mutex<Outside>>;

struct Everyone;

impl Identity for Everyone {
    fn credential(
        &self,
        _: &World,
        _: &str,
        _: Option<&str>,
    ) -> OpResult<Result<Credential, CredentialError>> {
        let secret = String::new().into();
        Ok(Ok(Credential { secret, caller: Caller::root(account(testkit::TOOLS)) }))
    }

    fn policies(&self, _: &World, _: &documents::policy::PrincipalInfo) -> OpResult<Arc<PrincipalPolicies>> {
        Ok(Arc::new(PrincipalPolicies::default()))
    }
}

struct Ear(Shared);

impl Announcer for Ear {
    fn announce(
        &self,
        _: &World,
        _: &store::Tx<'_>,
        announcement: Announcement,
    ) -> Result<(), store::StoreError> {
        self.0.lock().expect("a test's world answers").announced.push(announcement);
        Ok(())
    }
}

fn free<I>(_: &Cx, _: &I) -> OpResult<Vec<Access>> {
    Ok(Vec::new())
}

fn fakes(outside: &Shared) -> Vec<Service> {
    let o = outside.clone();
    let sts = Service::new(&sts::SERVICE)
        .operation::<sts::AssumeRole, _>(free, move |_, input: sts::AssumeRoleInput| {
            let mut outside = o.lock().expect("a test's world answers");
            outside.assumed.push(input.role_arn.clone());
            let denied = outside.denied.contains(&input.role_arn);
            async move {
                if denied {
                    let message = format!(
                        "User: x is not authorized to perform: sts:AssumeRole on resource: {}",
                        input.role_arn
                    );
                    return Err(OpError::denied(&sts::SERVICE, message));
                }
                let credentials = Some(sts::Credentials::default());
                Ok(sts::AssumeRoleOutput { credentials, ..Default::default() })
            }
        })
        .identity(Arc::new(Everyone))
        .announcer(Arc::new(Ear(outside.clone())));
    vec![sts]
}

/// A world with one repository, whose `main` is at a first commit, and a bucket.
struct Setting {
    world: TestWorld,
    outside: Shared,
    /// The first commit.
    commit: String,
}

impl Setting {
    async fn new() -> Self {
        let outside = Shared::default();
        let mut services = fakes(&outside);
        services.push(services::codepipeline::service_polling_every(Duration::from_millis(20)));
        let real =
            ["codebuild", "codecommit", "codeconnections", "kms", "logs", "s3", "cloudformation", "ssm"];
        services.extend(services::all().into_iter().filter(|s| real.contains(&s.info.name)));
        let mut setting = Self { world: TestWorld::with(services, true), outside, commit: String::new() };
        let repository = cc::CreateRepositoryInput { repository_name: "app".into(), ..Default::default() };
        setting.call::<cc::CreateRepository>(repository).await;
        let bucket = s3::CreateBucketInput { bucket: "bucket-of-p".into(), ..Default::default() };
        setting.call::<s3::CreateBucket>(bucket).await;
        setting.commit = setting.push("first", None).await;
        setting
    }

    async fn push(&self, message: &str, parent: Option<&str>) -> String {
        let file = |path: &str, content: &str| cc::PutFileEntry {
            file_path: path.into(),
            file_content: Some(content.as_bytes().to_vec().into()),
            ..Default::default()
        };
        let mut files = vec![file("a.txt", message)];
        if parent.is_none() {
            files.push(file("template.json", &template().to_string()));
            files.push(file("values.json", "{\"Parameters\":{\"Value\":\"from the file\"}}"));
        }
        let input = cc::CreateCommitInput {
            repository_name: "app".into(),
            branch_name: "main".into(),
            parent_commit_id: parent.map(str::to_owned),
            author_name: Some("Ada".into()),
            email: Some("ada@example.com".into()),
            commit_message: Some(message.into()),
            put_files: Some(files),
            ..Default::default()
        };
        self.call::<cc::CreateCommit>(input).await.commit_id.expect("a commit has an id")
    }

    async fn call<O: Operation>(&self, input: O::Input) -> O::Output {
        self.world.call::<O>(input).await.expect("a test's world answers")
    }

    async fn create(&self, declaration: Value) -> String {
        let pipeline: PipelineDeclaration =
            serde_json::from_value(declaration).expect("a test's world answers");
        let input = CreatePipelineInput { pipeline, tags: None };
        self.call::<CreatePipeline>(input).await;
        self.executions().await.remove(0).pipeline_execution_id.expect("a test's world answers")
    }

    async fn executions(&self) -> Vec<aws::codepipeline::PipelineExecutionSummary> {
        let input = ListPipelineExecutionsInput { pipeline_name: "p".into(), ..Default::default() };
        self.call::<ListPipelineExecutions>(input)
            .await
            .pipeline_execution_summaries
            .expect("a test's world answers")
    }

    async fn start(&self) -> String {
        let input = StartPipelineExecutionInput { name: "p".into(), ..Default::default() };
        self.call::<StartPipelineExecution>(input)
            .await
            .pipeline_execution_id
            .expect("a test's world answers")
    }

    async fn state(&self) -> aws::codepipeline::GetPipelineStateOutput {
        self.call::<GetPipelineState>(GetPipelineStateInput { name: "p".into() }).await
    }

    async fn actions(&self, id: &str) -> Vec<aws::codepipeline::ActionExecutionDetail> {
        let filter = aws::codepipeline::ActionExecutionFilter {
            pipeline_execution_id: Some(id.into()),
            ..Default::default()
        };
        let input = ListActionExecutionsInput {
            pipeline_name: "p".into(),
            filter: Some(filter),
            ..Default::default()
        };
        self.call::<ListActionExecutions>(input)
            .await
            .action_execution_details
            .expect("a test's world answers")
    }

    /// Waits for an execution to have a status.
    async fn until(&self, id: &str, status: PipelineExecutionStatus) {
        let mut last = None;
        for _ in 0..testkit::LOOKS {
            let executions = self.executions().await;
            last = executions.iter().find(|e| e.pipeline_execution_id.as_deref() == Some(id)).cloned();
            if last.as_ref().and_then(|e| e.status) == Some(status) {
                return;
            }
            tokio::time::sleep(Duration::from_millis(10)).await;
        }
        panic!("{id} did not become {status}: {last:?} {:#?}", self.actions(id).await);
    }

    /// Waits for the approval of the stage Ask, and gives its token.
    async fn token(&self, id: &str) -> String {
        for _ in 0..testkit::LOOKS {
            let state = self.state().await;
            let stage = state.stage_states.expect("a test's world answers").remove(1);
            let here = stage.latest_execution.is_some_and(|e| e.pipeline_execution_id.as_deref() == Some(id));
            let latest = stage.action_states.expect("a test's world answers").remove(0).latest_execution;
            if let Some(token) = latest.and_then(|l| l.token).filter(|_| here) {
                return token;
            }
            tokio::time::sleep(Duration::from_millis(10)).await;
        }
        panic!("{id} did not ask: {:#?}", self.actions(id).await);
    }

    async fn decide(&self, token: &str, status: ApprovalStatus) -> OpResult<()> {
        let input = PutApprovalResultInput {
            pipeline_name: "p".into(),
            stage_name: "Ask".into(),
            action_name: "Person".into(),
            result: ApprovalResult { summary: "seen".into(), status },
            token: token.into(),
        };
        self.world.call::<PutApprovalResult>(input).await.map(drop)
    }
}

/// A stack with one parameter of the Parameter Store.
/// What CloudFormation acts as.
const STACK_ROLE: &str = "arn:aws:iam::111111111111:role/stack";

fn template() -> Value {
    json!({
        "Parameters": { "Value": { "Type": "String" }, "Key": { "Type": "String", "Default": "none" } },
        "Resources": { "P": { "Type": "AWS::SSM::Parameter", "Properties": {
            "Name": "/p", "Type": "String", "Value": { "Ref": "Value" }, "Description": { "Ref": "Key" }
        }}},
        "Outputs": { "Said": { "Value": { "Ref": "Value" } } }
    })
}

fn declaration() -> Value {
    json!({
        "name": "p",
        "roleArn": "arn:aws:iam::111111111111:role/pipeline",
        "artifactStore": { "type": "S3", "location": "bucket-of-p" },
        "pipelineType": "V2",
        "stages": [
            { "name": "Source", "actions": [{
                "name": "Commit", "namespace": "Src",
                "roleArn": "arn:aws:iam::111111111111:role/source",
                "actionTypeId": { "category": "Source", "owner": "AWS", "provider": "CodeCommit", "version": "1" },
                "configuration": { "RepositoryName": "app", "BranchName": "main", "PollForSourceChanges": "false" },
                "outputArtifacts": [{ "name": "SourceOutput" }]
            }]},
            { "name": "Ask", "actions": [{
                "name": "Person",
                "actionTypeId": { "category": "Approval", "owner": "AWS", "provider": "Manual", "version": "1" },
                "configuration": { "CustomData": "commit #{Src.CommitId} of #{codepipeline.PipelineExecutionId}" }
            }]}
        ]
    })
}

#[tokio::test]
async fn an_execution_takes_a_commit_asks_a_person_and_succeeds() {
    let s = Setting::new().await;
    let id = s.create(declaration()).await;
    let token = s.token(&id).await;
    let wrong = s.decide("no-such-token", ApprovalStatus::Approved).await.unwrap_err();
    assert_eq!(wrong.code(), "InvalidApprovalTokenException");
    s.decide(&token, ApprovalStatus::Approved).await.unwrap();
    s.until(&id, PipelineExecutionStatus::Succeeded).await;
    let again = s.decide(&token, ApprovalStatus::Approved).await.unwrap_err();
    assert_eq!(again.code(), "ApprovalAlreadyCompletedException");

    let actions = s.actions(&id).await;
    let [person, commit] = actions.as_slice() else { panic!("{actions:#?}") };
    let resolved = person.input.as_ref().unwrap().resolved_configuration.as_ref().unwrap();
    assert_eq!(resolved["CustomData"], format!("commit {} of {id}", s.commit));
    assert_eq!(person.updated_by.as_deref(), Some("arn:aws:iam::111111111111:root"));
    let output = commit.output.as_ref().unwrap();
    let variables = output.output_variables.as_ref().unwrap();
    let names: Vec<_> = variables.keys().map(String::as_str).collect();
    let expected =
        ["AuthorDate", "BranchName", "CommitId", "CommitMessage", "CommitterDate", "RepositoryName"];
    assert_eq!(names, expected);
    assert_eq!((variables["BranchName"].as_str(), variables["RepositoryName"].as_str()), ("main", "app"));
    assert_eq!(variables["CommitId"], s.commit);
    assert!(variables["AuthorDate"].ends_with('Z'), "{variables:?}");
    let result = output.execution_result.as_ref().unwrap();
    assert_eq!(result.external_execution_id.as_deref(), Some(s.commit.as_str()));
    assert_eq!(result.external_execution_summary.as_deref(), Some("first"));
    let artifact = output.output_artifacts.as_ref().unwrap()[0].s3location.clone().unwrap();
    let key = artifact.key.unwrap();
    assert!(key.starts_with("p/SourceOutp/") && key.len() == "p/SourceOutp/".len() + 7, "{key}");
    let head = s3::HeadObjectInput { bucket: "bucket-of-p".into(), key, ..Default::default() };
    let object = s.call::<s3::HeadObject>(head).await;
    assert_eq!(object.server_side_encryption, Some(s3::ServerSideEncryption::AwsKms));
    let outside = s.outside.lock().unwrap();
    assert!(outside.assumed[0].ends_with("role/pipeline") && outside.assumed[1].ends_with("role/source"));
}

#[tokio::test]
async fn the_state_and_the_lists_have_the_shapes_of_aws() {
    let s = Setting::new().await;
    let id = s.create(declaration()).await;
    let token = s.token(&id).await;
    let state = serde_json::to_value(s.state().await).unwrap();
    assert_eq!(state["pipelineVersion"], json!(1));
    let source = &state["stageStates"][0];
    assert_eq!(source["inboundTransitionState"], json!({ "enabled": true }));
    assert_eq!(source["inboundExecutions"], json!([]));
    let latest = json!({ "pipelineExecutionId": id, "status": "Succeeded", "type": "STANDARD" });
    assert_eq!(source["latestExecution"], latest);
    let commit = &source["actionStates"][0];
    assert_eq!(commit["currentRevision"]["revisionId"], json!(s.commit));
    assert_eq!(commit["latestExecution"]["summary"], "first");
    assert_eq!(commit["latestExecution"]["status"], "Succeeded");
    assert!(commit["latestExecution"].get("token").is_none());
    let person = &state["stageStates"][1]["actionStates"][0]["latestExecution"];
    assert_eq!((&person["status"], &person["token"]), (&json!("InProgress"), &json!(token)));

    let execution = s.executions().await.remove(0);
    let trigger = execution.trigger.unwrap();
    assert_eq!(trigger.trigger_type, Some(TriggerType::CreatePipeline));
    assert_eq!(trigger.trigger_detail.as_deref(), Some("arn:aws:iam::111111111111:root"));
    let revision = &execution.source_revisions.unwrap()[0];
    assert_eq!(revision.revision_summary.as_deref(), Some("first"));
    let input = GetPipelineExecutionInput { pipeline_name: "p".into(), pipeline_execution_id: id.clone() };
    let got = s.call::<GetPipelineExecution>(input).await.pipeline_execution.unwrap();
    assert_eq!(got.status, Some(PipelineExecutionStatus::InProgress));
    assert_eq!(got.artifact_revisions.unwrap()[0].name.as_deref(), Some("SourceOutput"));

    let got = s.call::<GetPipeline>(GetPipelineInput { name: "p".into(), version: None }).await;
    assert_eq!(
        got.metadata.unwrap().pipeline_arn.as_deref(),
        Some("arn:aws:codepipeline:us-east-1:111111111111:p")
    );
    let listed = s.call::<ListPipelines>(ListPipelinesInput::default()).await.pipelines.unwrap();
    assert_eq!(listed[0].name.as_deref(), Some("p"));
}

#[tokio::test]
async fn events_tell_of_pipeline_stages_and_actions() {
    let s = Setting::new().await;
    let id = s.create(declaration()).await;
    let token = s.token(&id).await;
    s.decide(&token, ApprovalStatus::Rejected).await.unwrap();
    s.until(&id, PipelineExecutionStatus::Failed).await;
    let outside = s.outside.lock().unwrap();
    // The repository that the test made announces its own.
    let ours = |a: &&Announcement| a.source == "aws.codepipeline";
    let announced: Vec<&Announcement> = outside.announced.iter().filter(ours).collect();
    let told: Vec<String> = announced
        .iter()
        .map(|a| {
            let text = |name: &str| a.detail[name].as_str().unwrap_or("-").to_owned();
            format!("{} {} {} {}", a.detail_type, text("stage"), text("action"), text("state"))
        })
        .collect();
    let expected = [
        "CodePipeline Pipeline Execution State Change - - STARTED",
        "CodePipeline Stage Execution State Change Source - STARTED",
        "CodePipeline Action Execution State Change Source Commit STARTED",
        "CodePipeline Action Execution State Change Source Commit SUCCEEDED",
        "CodePipeline Stage Execution State Change Source - SUCCEEDED",
        "CodePipeline Stage Execution State Change Ask - STARTED",
        "CodePipeline Action Execution State Change Ask Person STARTED",
        "CodePipeline Action Execution State Change Ask Person FAILED",
        "CodePipeline Stage Execution State Change Ask - FAILED",
        "CodePipeline Pipeline Execution State Change - - FAILED",
    ];
    assert_eq!(told, expected);
    let first = announced[0];
    assert_eq!(first.resources, ["arn:aws:codepipeline:us-east-1:111111111111:p"]);
    assert_eq!(first.detail["version"].to_string(), "1.0");
    assert_eq!(first.detail["execution-trigger"]["trigger-type"], "CreatePipeline");
    let commit = &announced[3].detail;
    assert_eq!(commit["output-artifacts"][0]["name"], "SourceOutput");
    assert_eq!(commit["type"]["provider"], "CodeCommit");
    assert_eq!(commit["execution-result"]["external-execution-id"], json!(s.commit));
    assert_eq!(announced[7].detail["execution-result"]["error-code"], "JobFailed");
}

#[tokio::test]
async fn an_empty_repository_fails_in_source_as_on_aws() {
    let s = Setting::new().await;
    let mut declared = declaration();
    declared["stages"][0]["actions"][0]["configuration"]["BranchName"] = json!("nothing");
    let id = s.create(declared).await;
    s.until(&id, PipelineExecutionStatus::Failed).await;
    let error =
        s.actions(&id).await.remove(0).output.unwrap().execution_result.unwrap().error_details.unwrap();
    assert_eq!(error.code.as_deref(), Some("ConfigurationError"));
    assert_eq!(
        error.message.as_deref(),
        Some(
            "The action failed because no branch named nothing was found in the selected AWS CodeCommit repository app. Make \
             sure you are using the correct branch name, and then try again. Error: null"
        )
    );
}

#[tokio::test]
async fn a_role_that_can_not_be_assumed_fails_the_action() {
    for (role, word) in
        [("pipeline", "CodePipeline is not authorized"), ("source", "role/pipeline is not authorized")]
    {
        let s = Setting::new().await;
        s.outside.lock().unwrap().denied.push(format!("arn:aws:iam::111111111111:role/{role}"));
        let id = s.create(declaration()).await;
        s.until(&id, PipelineExecutionStatus::Failed).await;
        let result = s.actions(&id).await.remove(0).output.unwrap().execution_result.unwrap();
        let error = result.error_details.unwrap();
        assert_eq!(error.code.as_deref(), Some("PermissionError"));
        let message = error.message.unwrap();
        assert!(message.contains(word) && message.contains("sts:AssumeRole on resource"), "{message}");
    }
}

#[tokio::test]
async fn a_rejected_approval_is_retried_with_a_new_token() {
    let s = Setting::new().await;
    let id = s.create(declaration()).await;
    let token = s.token(&id).await;
    s.decide(&token, ApprovalStatus::Rejected).await.unwrap();
    s.until(&id, PipelineExecutionStatus::Failed).await;
    let retry = |stage: &str| RetryStageExecutionInput {
        pipeline_name: "p".into(),
        stage_name: stage.into(),
        pipeline_execution_id: id.clone(),
        retry_mode: StageRetryMode::FailedActions,
    };
    let error = s.world.call::<RetryStageExecution>(retry("Source")).await.unwrap_err();
    assert_eq!(error.code(), "StageNotRetryableException");
    let error = s.world.call::<RetryStageExecution>(retry("Nowhere")).await.unwrap_err();
    assert_eq!(error.code(), "StageNotFoundException");
    s.call::<RetryStageExecution>(retry("Ask")).await;
    let second = s.token(&id).await;
    assert_ne!(token, second);
    s.decide(&second, ApprovalStatus::Approved).await.unwrap();
    s.until(&id, PipelineExecutionStatus::Succeeded).await;
    assert_eq!(s.actions(&id).await.len(), 3);
    let metadata = s.state().await.stage_states.unwrap().remove(1).retry_stage_metadata.unwrap();
    assert_eq!(metadata.manual_stage_retry_attempt, Some(1));
}

#[tokio::test]
async fn a_newer_execution_supersedes_one_that_waits_for_a_transition() {
    let s = Setting::new().await;
    let first = s.create(declaration()).await;
    let token = s.token(&first).await;
    s.decide(&token, ApprovalStatus::Approved).await.unwrap();
    let disable = DisableStageTransitionInput {
        pipeline_name: "p".into(),
        stage_name: "Ask".into(),
        transition_type: StageTransitionType::Inbound,
        reason: "holiday".into(),
    };
    s.call::<DisableStageTransition>(disable).await;
    let second = s.start().await;
    s.push("second", Some(&s.commit)).await;
    let third = s.start().await;
    s.until(&second, PipelineExecutionStatus::Superseded).await;
    s.until(&first, PipelineExecutionStatus::Succeeded).await;
    let state = serde_json::to_value(s.state().await).unwrap();
    let ask = &state["stageStates"][1];
    assert_eq!(ask["inboundTransitionState"]["disabledReason"], "holiday");
    assert_eq!(ask["inboundTransitionState"]["lastChangedBy"], "arn:aws:iam::111111111111:root");
    assert_eq!(ask["inboundExecution"]["pipelineExecutionId"], json!(third));
    let stop = |abandon| StopPipelineExecutionInput {
        pipeline_name: "p".into(),
        pipeline_execution_id: third.clone(),
        abandon: Some(abandon),
        reason: Some("enough".into()),
    };
    s.call::<StopPipelineExecution>(stop(false)).await;
    s.until(&third, PipelineExecutionStatus::Stopped).await;
    assert_eq!(s.executions().await[0].stop_trigger.clone().unwrap().reason.as_deref(), Some("enough"));
    let error = s.world.call::<StopPipelineExecution>(stop(true)).await.unwrap_err();
    assert_eq!(error.code(), "PipelineExecutionNotStoppableException");
}

#[tokio::test]
async fn stopping_waits_or_abandons() {
    let s = Setting::new().await;
    let id = s.create(declaration()).await;
    let token = s.token(&id).await;
    let stop = |abandon| StopPipelineExecutionInput {
        pipeline_name: "p".into(),
        pipeline_execution_id: id.clone(),
        abandon: Some(abandon),
        reason: None,
    };
    s.call::<StopPipelineExecution>(stop(false)).await;
    s.until(&id, PipelineExecutionStatus::Stopping).await;
    let error = s.world.call::<StopPipelineExecution>(stop(false)).await.unwrap_err();
    assert_eq!(error.code(), "DuplicatedStopRequestException");
    s.call::<StopPipelineExecution>(stop(true)).await;
    s.until(&id, PipelineExecutionStatus::Stopped).await;
    assert_eq!(s.actions(&id).await[0].status, Some(ActionExecutionStatus::Abandoned));
    let error = s.decide(&token, ApprovalStatus::Approved).await.unwrap_err();
    assert_eq!(error.code(), "InvalidApprovalTokenException");
}

#[tokio::test]
async fn an_update_cancels_and_raises_the_version() {
    let s = Setting::new().await;
    let id = s.create(declaration()).await;
    s.token(&id).await;
    let pipeline: PipelineDeclaration = serde_json::from_value(declaration()).unwrap();
    let updated = s.call::<UpdatePipeline>(UpdatePipelineInput { pipeline }).await.pipeline.unwrap();
    assert_eq!(updated.version, Some(2));
    s.until(&id, PipelineExecutionStatus::Cancelled).await;
    let old = s.call::<GetPipeline>(GetPipelineInput { name: "p".into(), version: Some(1) }).await;
    assert_eq!(old.pipeline.unwrap().version, Some(1));
    let none = s.world.call::<GetPipeline>(GetPipelineInput { name: "p".into(), version: Some(9) }).await;
    assert_eq!(none.unwrap_err().code(), "PipelineVersionNotFoundException");
    let second = s.start().await;
    let token = s.token(&second).await;
    s.decide(&token, ApprovalStatus::Approved).await.unwrap();
    s.until(&second, PipelineExecutionStatus::Succeeded).await;
    let filter = |stage: &str| ListPipelineExecutionsInput {
        pipeline_name: "p".into(),
        filter: Some(PipelineExecutionFilter {
            succeeded_in_stage: Some(SucceededInStageFilter { stage_name: Some(stage.into()) }),
        }),
        ..Default::default()
    };
    let found =
        s.call::<ListPipelineExecutions>(filter("Source")).await.pipeline_execution_summaries.unwrap();
    let ids: Vec<_> = found.iter().filter_map(|e| e.pipeline_execution_id.clone()).collect();
    assert_eq!(ids, [second], "only executions of the current version");
}

#[tokio::test]
async fn a_start_has_variables_revisions_and_a_token() {
    let s = Setting::new().await;
    s.push("second", Some(&s.commit)).await;
    let mut declared = declaration();
    declared["variables"] = json!([{ "name": "Place", "defaultValue": "here" }, { "name": "Who" }]);
    declared["stages"][1]["actions"][0]["configuration"]["CustomData"] =
        json!("#{variables.Place} #{variables.Who}");
    let created = s.create(declared).await;
    // The one that starts by itself has no value for Who.
    s.until(&created, PipelineExecutionStatus::Failed).await;
    let input: StartPipelineExecutionInput = serde_json::from_value(json!({
        "name": "p", "clientRequestToken": "t",
        "variables": [{ "name": "Who", "value": "me" }],
        "sourceRevisions": [{ "actionName": "Commit", "revisionType": "COMMIT_ID", "revisionValue": s.commit }]
    }))
    .unwrap();
    let id = s.call::<StartPipelineExecution>(input.clone()).await.pipeline_execution_id.unwrap();
    s.token(&id).await;
    let again = s.call::<StartPipelineExecution>(input.clone()).await.pipeline_execution_id.unwrap();
    assert_eq!(again, id);
    let actions = s.actions(&id).await;
    let resolved = actions[0].input.as_ref().unwrap().resolved_configuration.as_ref().unwrap();
    assert_eq!(resolved["CustomData"], "here me");
    let result = actions[1].output.as_ref().unwrap().execution_result.as_ref().unwrap();
    assert_eq!(result.external_execution_id.as_deref(), Some(s.commit.as_str()));
    for (variables, word) in [(json!([]), "Who"), (json!([{ "name": "Else", "value": "x" }]), "Else")] {
        let mut bad = input.clone();
        bad.client_request_token = None;
        bad.variables = serde_json::from_value(variables).unwrap();
        let error = s.world.call::<StartPipelineExecution>(bad).await.unwrap_err();
        assert_eq!(error.code(), "ValidationException");
        assert!(error.message().contains(word));
    }
}

#[tokio::test]
async fn a_rule_of_eventbridge_is_the_trigger_that_history_shows() {
    let s = Setting::new().await;
    s.create(declaration()).await;
    let mut caller = Caller::root(account(testkit::TOOLS));
    caller.invoked_by = Some("events.amazonaws.com".into());
    caller.invoked_for = Some("arn:aws:events:us-east-1:111111111111:rule/r".into());
    let input = StartPipelineExecutionInput { name: "p".into(), ..Default::default() };
    s.world.cx().as_caller(caller).call::<StartPipelineExecution>(input).await.unwrap();
    let trigger = s.executions().await.remove(0).trigger.unwrap();
    assert_eq!(trigger.trigger_type, Some(TriggerType::CloudWatchEvent));
    assert_eq!(trigger.trigger_detail.as_deref(), Some("arn:aws:events:us-east-1:111111111111:rule/r"));
}

#[tokio::test]
async fn history_comes_page_by_page_newest_first() {
    let s = Setting::new().await;
    let mut ids = vec![s.create(declaration()).await];
    for _ in 0..4 {
        ids.push(s.start().await);
    }
    ids.reverse();
    let mut seen = Vec::new();
    let mut next_token = None;
    loop {
        let input = ListPipelineExecutionsInput {
            pipeline_name: "p".into(),
            max_results: Some(2),
            next_token,
            ..Default::default()
        };
        let page = s.call::<ListPipelineExecutions>(input).await;
        let rows = page.pipeline_execution_summaries.unwrap();
        assert!(rows.len() <= 2);
        seen.extend(rows.into_iter().filter_map(|e| e.pipeline_execution_id));
        next_token = page.next_token;
        if next_token.is_none() {
            break;
        }
    }
    assert_eq!(seen, ids);
    let bad = ListPipelineExecutionsInput {
        pipeline_name: "p".into(),
        next_token: Some("x".into()),
        ..Default::default()
    };
    let error = s.world.call::<ListPipelineExecutions>(bad).await.unwrap_err();
    assert_eq!(error.code(), "InvalidNextTokenException");
}

#[tokio::test]
async fn a_deleted_pipeline_is_gone_and_its_name_is_free() {
    let s = Setting::new().await;
    let first = s.create(declaration()).await;
    s.token(&first).await;
    let again = CreatePipelineInput { pipeline: serde_json::from_value(declaration()).unwrap(), tags: None };
    let error = s.world.call::<CreatePipeline>(again).await.unwrap_err();
    assert_eq!(error.code(), "PipelineNameInUseException");
    for _ in 0..2 {
        s.call::<DeletePipeline>(DeletePipelineInput { name: "p".into() }).await;
    }
    let error =
        s.world.call::<GetPipelineState>(GetPipelineStateInput { name: "p".into() }).await.unwrap_err();
    assert_eq!(error.code(), "PipelineNotFoundException");
    assert_eq!(error.message(), "Account '111111111111' does not have a pipeline with name 'p'");
    let second = s.create(declaration()).await;
    assert_ne!(first, second);
    assert_eq!(s.executions().await.len(), 1);
}

#[tokio::test]
async fn pipelines_have_tags() {
    let s = Setting::new().await;
    s.create(declaration()).await;
    let arn = "arn:aws:codepipeline:us-east-1:111111111111:p";
    let tags = vec![Tag { key: "a".into(), value: "1".into() }];
    s.call::<TagResource>(TagResourceInput { resource_arn: arn.into(), tags: tags.clone() }).await;
    let input = ListTagsForResourceInput { resource_arn: arn.into(), ..Default::default() };
    assert_eq!(s.call::<ListTagsForResource>(input).await.tags, Some(tags));
    let input = ListTagsForResourceInput { resource_arn: format!("{arn}x"), ..Default::default() };
    let error = s.world.call::<ListTagsForResource>(input).await.unwrap_err();
    assert_eq!(error.code(), "ResourceNotFoundException");
}

#[tokio::test]
async fn a_polled_source_starts_an_execution_for_each_new_commit() {
    let s = Setting::new().await;
    let mut polled = declaration();
    polled["stages"][0]["actions"][0]["configuration"] =
        json!({ "RepositoryName": "app", "BranchName": "main" });
    let first = s.create(polled).await;
    s.token(&first).await;
    tokio::time::sleep(Duration::from_millis(200)).await;
    assert_eq!(s.executions().await.len(), 1, "the first execution took the head");
    let second = s.push("second", Some(&s.commit)).await;
    for _ in 0..testkit::LOOKS {
        let latest = s.executions().await.remove(0);
        if latest.source_revisions.is_some_and(|r| r.iter().any(|r| r.revision_id.as_ref() == Some(&second)))
        {
            break;
        }
        tokio::time::sleep(Duration::from_millis(10)).await;
    }
    tokio::time::sleep(Duration::from_millis(200)).await;
    let executions = s.executions().await;
    assert_eq!(executions.len(), 2, "one for the commit");
    let trigger = executions[0].trigger.clone().unwrap();
    assert_eq!(trigger.trigger_type, Some(TriggerType::PollForSourceChanges));
    let revisions = executions[0].source_revisions.clone().unwrap();
    assert_eq!(revisions[0].revision_id.as_deref(), Some(second.as_str()));
}

#[tokio::test]
async fn stacks_are_deployed_by_template_and_by_change_set_and_deleted() {
    let s = Setting::new().await;
    let mut declared = declaration();
    let action = |name: &str, order: i32, configuration: Value| {
        let mut all = json!({ "StackName": "st", "ActionMode": name, "RoleArn": STACK_ROLE });
        for (key, value) in configuration.as_object().expect("a test's configuration is an object") {
            all[key] = value.clone();
        }
        json!({
            "name": format!("{name}-{order}"), "namespace": format!("N{order}"), "runOrder": order,
            "actionTypeId": { "category": "Deploy", "owner": "AWS", "provider": "CloudFormation", "version": "1" },
            "inputArtifacts": [{ "name": "SourceOutput" }],
            "configuration": all
        })
    };
    let template = json!({
        "TemplatePath": "SourceOutput::template.json",
        "TemplateConfiguration": "SourceOutput::values.json",
        "ParameterOverrides": "{\"Key\":{\"Fn::GetArtifactAtt\":[\"SourceOutput\",\"BucketName\"]}}"
    });
    let mut change_set = template.clone();
    change_set["ChangeSetName"] = json!("cs");
    let mut changed = change_set.clone();
    changed["ParameterOverrides"] = json!("{\"Value\":\"#{N1.Said}, again\"}");
    let execute = json!({ "ChangeSetName": "cs" });
    declared["stages"][1] = json!({ "name": "Deploy", "actions": [
        action("CREATE_UPDATE", 1, template.clone()),
        action("CREATE_UPDATE", 2, template.clone()),
        action("CHANGE_SET_REPLACE", 3, change_set),
        action("CHANGE_SET_EXECUTE", 4, execute.clone()),
        action("CHANGE_SET_REPLACE", 5, changed),
        action("CHANGE_SET_EXECUTE", 6, execute),
        action("DELETE_ONLY", 7, json!({})),
        action("DELETE_ONLY", 8, json!({})),
        action("REPLACE_ON_FAILURE", 9, template),
    ]});
    let id = s.create(declared).await;
    s.until(&id, PipelineExecutionStatus::Succeeded).await;
    let actions = s.actions(&id).await;
    let said = |order: usize| {
        let output = actions[9 - order].output.clone().expect("an action that ended has output");
        output.output_variables.and_then(|v| v.get("Said").cloned())
    };
    assert_eq!(said(1).as_deref(), Some("from the file"));
    assert_eq!(said(2).as_deref(), Some("from the file"), "nothing to update is no failure");
    assert_eq!(said(4).as_deref(), Some("from the file"), "nothing to execute is no failure");
    assert_eq!(said(6).as_deref(), Some("from the file, again"));
    assert_eq!(said(8), None);
    assert_eq!(said(9).as_deref(), Some("from the file"));
}

#[tokio::test]
async fn what_lies_ahead_is_read_as_the_actions_will_read_it() {
    let s = Setting::new().await;
    let mut declared = declaration();
    let action = |name: &str, order: i32, configuration: Value| {
        json!({
            "name": name, "runOrder": order,
            "roleArn": format!("arn:aws:iam::222222222222:role/{name}"),
            "actionTypeId": { "category": "Deploy", "owner": "AWS", "provider": "CloudFormation", "version": "1" },
            "inputArtifacts": [{ "name": "SourceOutput" }],
            "configuration": configuration
        })
    };
    let overrides = json!({ "Key": { "Fn::GetArtifactAtt": ["SourceOutput", "BucketName"] }, "Count": 3 });
    let overridden = json!({
        "StackName": "st", "ActionMode": "CREATE_UPDATE", "RoleArn": STACK_ROLE,
        "TemplatePath": "SourceOutput::template.json", "TemplateConfiguration": "SourceOutput::values.json",
        "Capabilities": "CAPABILITY_IAM", "ParameterOverrides": overrides.to_string()
    });
    let mut unknown = overridden.clone();
    unknown["StackName"] = json!("later");
    unknown["ParameterOverrides"] = json!("{\"Value\":\"#{First.Said}\"}");
    let execute = json!({ "StackName": "later", "ActionMode": "CHANGE_SET_EXECUTE", "ChangeSetName": "cs" });
    let mut first = action("First", 1, overridden);
    first["namespace"] = json!("First");
    let deploy = json!({ "name": "Deploy", "actions": [
        first, action("Second", 2, unknown), action("Third", 3, execute)
    ]});
    declared["stages"].as_array_mut().expect("stages are a list").push(deploy);
    let id = s.create(declared).await;
    s.token(&id).await;

    let cx = s.world.cx();
    let ahead = services::codepipeline::ahead(&cx, "p", &id, "Ask").await.unwrap();
    let [first, second, third] = ahead.as_slice() else { panic!("{ahead:#?}") };
    assert_eq!((first.stage.as_str(), first.stack.as_str()), ("Deploy", "st"));
    assert_eq!(first.role_arn.as_deref(), Some("arn:aws:iam::222222222222:role/First"));
    let deployment = first.deployment.as_ref().unwrap().as_ref().unwrap();
    let given = deployment.parameters.iter().map(|p| (p.parameter_key.clone(), p.parameter_value.clone()));
    let expected = [("Value", "from the file"), ("Key", "bucket-of-p"), ("Count", "3")];
    let expected = expected.map(|(key, value)| (Some(key.to_owned()), Some(value.to_owned())));
    assert_eq!(given.collect::<Vec<_>>(), expected);
    assert_eq!(deployment.capabilities, [aws::cloudformation::Capability::CapabilityIam]);
    assert_eq!(serde_json::from_str::<Value>(&deployment.template).unwrap(), template());

    let why = second.deployment.as_ref().unwrap().as_ref().unwrap_err();
    assert!(why.contains("#{First.Said}"), "{why}");
    assert_eq!(second.stack, "later");
    assert_eq!((third.change_set.as_deref(), third.deployment.is_none()), (Some("cs"), true));

    let error = services::codepipeline::ahead(&cx, "p", "no-such", "Ask").await.unwrap_err();
    assert_eq!(error.code(), "PipelineExecutionNotFoundException");
}
