//! `sluice stop`: end an execution, after what runs or at once.

use super::pipeline;
use crate::error::{CliError, CliResult};
use crate::follow;
use crate::here::Here;
use crate::paint;
use aws::codepipeline as cp;
use clap::Args;
use std::process::ExitCode;

#[derive(Args)]
pub struct Stop {
    /// The pipeline; may be left out if there is one only
    pipeline: Option<String>,
    /// The execution; the newest that runs if left out
    #[arg(long)]
    execution: Option<String>,
    /// Don't wait for actions that run: leave them to themselves
    #[arg(long)]
    abandon: bool,
    /// Why: kept with the execution
    #[arg(long, short = 'm')]
    reason: Option<String>,
}

impl Stop {
    pub async fn run(self, here: &Here) -> CliResult<ExitCode> {
        let client = here.client()?;
        let name = pipeline::named(&client, self.pipeline).await?;
        let execution = if let Some(execution) = self.execution {
            execution
        } else {
            let all = pipeline::executions(&client, &name, 50).await?;
            let running = all.into_iter().find(|e| !follow::ended(e.status.unwrap_or_default()));
            let id = running.and_then(|e| e.pipeline_execution_id);
            id.ok_or_else(|| CliError::Say(format!("no execution of {name} runs")))?
        };
        let input = cp::StopPipelineExecutionInput {
            pipeline_name: name.clone(),
            pipeline_execution_id: execution.clone(),
            abandon: Some(self.abandon),
            reason: self.reason,
        };
        client.call::<cp::StopPipelineExecution>(input).await?;
        let how = if self.abandon { "stopped" } else { "stops when what runs has ended" };
        paint::line(format!("{name}: execution {execution} {how}"))?;
        Ok(ExitCode::SUCCESS)
    }
}
