//! `sluice retry`: the stage that failed or was stopped, again.

use super::pipeline;
use crate::error::{CliError, CliResult};
use crate::here::Here;
use crate::paint;
use aws::codepipeline as cp;
use clap::Args;
use std::process::ExitCode;

#[derive(Args)]
pub struct Retry {
    /// The pipeline; may be left out if there is one only
    pipeline: Option<String>,
    /// The stage; the one that failed if left out
    #[arg(long)]
    stage: Option<String>,
    /// Run the whole stage again, what succeeded in it included
    #[arg(long)]
    all: bool,
}

impl Retry {
    pub async fn run(self, here: &Here) -> CliResult<ExitCode> {
        let client = here.client()?;
        let name = pipeline::named(&client, self.pipeline).await?;
        let stages = pipeline::state(&client, &name).await?;
        let fits = |stage: &&cp::StageState| match &self.stage {
            Some(wanted) => stage.stage_name.as_ref() == Some(wanted),
            None => stage.latest_execution.as_ref().and_then(|e| e.status).is_some_and(can_be_retried),
        };
        let found = stages.iter().find(fits);
        let execution = found.and_then(|s| s.latest_execution.as_ref()?.pipeline_execution_id.clone());
        let (Some(stage), Some(execution)) = (found.and_then(|s| s.stage_name.clone()), execution) else {
            return Err(CliError::Say(format!("no stage of {name} can be retried")));
        };
        let input = cp::RetryStageExecutionInput {
            pipeline_name: name.clone(),
            stage_name: stage.clone(),
            pipeline_execution_id: execution.clone(),
            retry_mode: if self.all {
                cp::StageRetryMode::AllActions
            } else {
                cp::StageRetryMode::FailedActions
            },
        };
        client.call::<cp::RetryStageExecution>(input).await?;
        paint::line(format!("{name}: {stage} again, in execution {execution}"))?;
        Ok(ExitCode::SUCCESS)
    }
}

fn can_be_retried(status: cp::StageExecutionStatus) -> bool {
    matches!(status, cp::StageExecutionStatus::Failed | cp::StageExecutionStatus::Stopped)
}
