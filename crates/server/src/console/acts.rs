//! What a person does: the same operations that the APIs serve.

use super::connections;
use super::jobs;
use super::page::Problem;
use super::pipelines::state;
use super::site::Site;
use super::states;
use aws::codepipeline as cp;
use http::StatusCode;
use services::lineage::JobKind;

/// Does what a form of the page asks, and gives the page to go to.
pub async fn perform(site: &Site, place: &[String], form: &[(String, String)]) -> Result<String, Problem> {
    let field =
        |name: &str| form.iter().find(|(known, _)| known == name).map_or("", |(_, value)| value.as_str());
    let place: Vec<&str> = place.iter().map(String::as_str).collect();
    match (place.as_slice(), field("do")) {
        (["connections"], "complete") => {
            connections::complete(site, &field).await?;
            Ok(site.url(&["connections"]))
        }
        (["states", machine], "start") => states::start(site, machine, field("name"), field("input")).await,
        (["states", machine, "executions", run], "stop") => {
            states::stop(site, machine, run, field("cause")).await
        }
        (["states", machine, "executions", run], "redrive") => states::redrive(site, machine, run).await,
        (["jobs", noun, name], "stop") => match JobKind::of_noun(noun) {
            Some(kind) => jobs::stop(site, kind, name).await,
            None => Err(no_such()),
        },
        (["pipelines", pipeline], _) => on_pipeline(site, pipeline, &field).await,
        _ => Err(no_such()),
    }
}

async fn on_pipeline<'a>(
    site: &Site,
    pipeline: &str,
    field: &impl Fn(&str) -> &'a str,
) -> Result<String, Problem> {
    let pipeline = &pipeline.to_owned();
    let back = site.url(&["pipelines", pipeline]);
    match field("do") {
        "release" => {
            let input = cp::StartPipelineExecutionInput { name: pipeline.clone(), ..Default::default() };
            site.call::<cp::StartPipelineExecution>(input).await?;
        }
        "stop" | "abandon" => {
            let input = cp::StopPipelineExecutionInput {
                pipeline_name: pipeline.clone(),
                pipeline_execution_id: field("execution").to_owned(),
                abandon: Some(field("do") == "abandon"),
                reason: Some(or(field("reason"), "Stopped in the console")),
            };
            site.call::<cp::StopPipelineExecution>(input).await?;
        }
        "retry" => {
            let input = cp::RetryStageExecutionInput {
                pipeline_name: pipeline.clone(),
                stage_name: field("stage").to_owned(),
                pipeline_execution_id: field("execution").to_owned(),
                retry_mode: if field("mode") == "all" {
                    cp::StageRetryMode::AllActions
                } else {
                    cp::StageRetryMode::FailedActions
                },
            };
            site.call::<cp::RetryStageExecution>(input).await?;
        }
        "enable" => {
            let input = cp::EnableStageTransitionInput {
                pipeline_name: pipeline.clone(),
                stage_name: field("stage").to_owned(),
                transition_type: cp::StageTransitionType::Inbound,
            };
            site.call::<cp::EnableStageTransition>(input).await?;
        }
        "disable" => {
            let input = cp::DisableStageTransitionInput {
                pipeline_name: pipeline.clone(),
                stage_name: field("stage").to_owned(),
                transition_type: cp::StageTransitionType::Inbound,
                reason: "Closed in the console".into(),
            };
            site.call::<cp::DisableStageTransition>(input).await?;
        }
        "approve" => decide(site, pipeline, field, cp::ApprovalStatus::Approved).await?,
        "reject" => decide(site, pipeline, field, cp::ApprovalStatus::Rejected).await?,
        _ => return Err(no_such()),
    }
    Ok(back)
}

fn or(given: &str, otherwise: &str) -> String {
    let given = given.trim();
    if given.is_empty() { otherwise.to_owned() } else { given.to_owned() }
}

fn no_such() -> Problem {
    Problem::new(StatusCode::BAD_REQUEST, "The form asks for something that the console can't do.")
}

/// The token comes from the page that was looked at: another approval, asked for since, is not what the person decided on.
async fn decide<'a>(
    site: &Site,
    pipeline: &str,
    field: &impl Fn(&str) -> &'a str,
    status: cp::ApprovalStatus,
) -> Result<(), Problem> {
    let (stage, action) = (field("stage"), field("action"));
    let stages = state(site, pipeline).await?;
    if !stages.iter().any(|s| s.stage_name.as_deref() == Some(stage)) {
        return Err(Problem::new(StatusCode::NOT_FOUND, format!("{pipeline} has no stage {stage}.")));
    }
    let input = cp::PutApprovalResultInput {
        pipeline_name: pipeline.to_owned(),
        stage_name: stage.to_owned(),
        action_name: action.to_owned(),
        result: cp::ApprovalResult { summary: field("summary").trim().to_owned(), status },
        token: field("token").to_owned(),
    };
    site.call::<cp::PutApprovalResult>(input).await?;
    Ok(())
}
