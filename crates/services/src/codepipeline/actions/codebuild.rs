//! The CodeBuild action, for the categories Build and Test. [CodeBuild build and test action reference]

use super::super::machine::action::{Event, External, Finished, Placed, Step};
use super::super::variables;
use super::work::{Halt, Work, told};
use crate::codebuild::{PipelineArtifact, PipelineInvocation, start_for_pipeline};
use aws::codebuild::{EnvironmentVariable, EnvironmentVariableType, StartBuildInput};
use aws::codepipeline::ActionCategory;
use engine::{Outcome, Trouble};
use indexmap::IndexMap;
use serde::Deserialize;

/// [Quotas]
const BUILD_MINUTES: i64 = 36 * 60;
const TEST_MINUTES: i64 = 8 * 60;

/// An element of `EnvironmentVariables`.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct BuildVariable {
    pub name: String,
    pub value: String,
    #[serde(default, rename = "type")]
    pub kind: Option<EnvironmentVariableType>,
}

/// An artifact as a build is told of it.
pub(super) fn artifact(work: &Work, placed: &Placed) -> PipelineArtifact {
    let Placed { name, bucket, key } = placed.clone();
    let is_reference = Some(work.references.contains(&name));
    PipelineArtifact { name, bucket, key, is_reference }
}

pub(super) fn outputs(work: &Work) -> Result<Vec<Placed>, Halt> {
    work.action.output_artifacts.iter().flatten().map(|output| work.place(&output.name)).collect()
}

fn environment(work: &Work) -> Result<Option<Vec<EnvironmentVariable>>, Halt> {
    let Some(text) = work.configured("EnvironmentVariables") else { return Ok(None) };
    let variables: Vec<BuildVariable> = serde_json::from_str(text).map_err(|e| {
        Halt::configuration(format!("The action configuration EnvironmentVariables can't be read: {e}"))
    })?;
    let one = |v: BuildVariable| EnvironmentVariable { name: v.name, value: v.value, r#type: v.kind };
    Ok(Some(variables.into_iter().map(one).collect()))
}

/// The revision that a source action took, where the build's source is its artifact.
fn revision(work: &Work, primary: &Placed) -> Option<String> {
    let sources = &work.execution.sources;
    let source = sources.iter().find(|source| source.artifact.as_deref() == Some(&primary.name));
    source.map(|source| source.revision.id.clone())
}

/// Starts a build. The same effect again finds the same build, by its token.
pub async fn start(work: &mut Work) -> Result<Event, Halt> {
    let project = work.required("ProjectName")?.to_owned();
    let primary = match work.configured("PrimarySource") {
        Some(name) => work.began.input(name)?.clone(),
        None => work
            .began
            .inputs
            .first()
            .cloned()
            .ok_or_else(|| Halt::configuration("The action has no input artifact."))?,
    };
    let secondary =
        work.began.inputs.iter().filter(|i| i.name != primary.name).map(|i| artifact(work, i)).collect();
    let input = StartBuildInput {
        project_name: project.clone(),
        environment_variables_override: environment(work)?,
        buildspec_override: work.configured("BuildspecOverride").map(str::to_owned),
        source_version: revision(work, &primary),
        ..Default::default()
    };
    let invocation = PipelineInvocation {
        pipeline_name: work.declaration.name.clone(),
        primary: artifact(work, &primary),
        secondary,
        outputs: outputs(work)?.iter().map(|output| artifact(work, output)).collect(),
        encryption_key: work.store()?.encryption_key.as_ref().map(|k| k.id.clone()),
        token: work.key.token(),
    };
    let cx = work.role().await?;
    let started = start_for_pipeline(&cx, input, invocation).await;
    let started =
        told(started, &cx, "AWSCodeBuild", |sentence| format!("Error calling startBuild: {sentence}"));
    let (build, on) = started?;
    let url = format!("{}/codebuild/home?#/builds/{build}/view/new", work.console());
    let external = External { id: Some(build), url: Some(url), ..External::default() };
    let test = work.action.action_type_id.category == ActionCategory::Test;
    let timeout_minutes = if test { TEST_MINUTES } else { BUILD_MINUTES };
    Ok(Event::Waits {
        began: Some(work.began.clone()),
        on,
        step: Step::BuildEnded,
        external,
        timeout_minutes,
    })
}

/// What a build says when it has ended.
#[derive(Debug, Default, Deserialize)]
#[serde(rename_all = "camelCase", default)]
struct Ended {
    build_status: Option<String>,
    message: Option<String>,
    exported_environment_variables: Vec<Exported>,
}

#[derive(Debug, Deserialize)]
struct Exported {
    name: String,
    value: String,
}

pub fn ended(work: &Work, outcome: Option<Outcome>) -> Result<Event, Halt> {
    let outcome = outcome.unwrap_or_else(|| Outcome::new(engine::Status::Failed));
    let succeeded = outcome.succeeded();
    let detail: Ended = serde_json::from_value(outcome.detail)
        .map_err(|e| Halt::Broken(crate::Internal(Trouble::from(e).0)))?;
    if !succeeded {
        let status = detail.build_status.unwrap_or_else(|| "FAILED".into());
        let message = detail.message.unwrap_or_else(|| format!("Build terminated with state: {status}"));
        return Err(Halt::job(message));
    }
    let exported = detail.exported_environment_variables.into_iter();
    let exported: IndexMap<String, String> = exported.map(|v| (v.name, v.value)).collect();
    variables::check_outputs(&exported).map_err(Halt::configuration)?;
    Ok(work.finish(Finished {
        external: work.external.clone(),
        outputs: outputs(work)?,
        variables: exported,
        ..Finished::default()
    }))
}
