//! `sluice release`: run a pipeline on the newest revision.

use super::pipeline;
use crate::error::CliResult;
use crate::here::Here;
use crate::paint;
use aws::codepipeline as cp;
use clap::Args;
use std::process::ExitCode;

#[derive(Args)]
pub struct Release {
    /// The pipeline; may be left out if there is one only
    pipeline: Option<String>,
}

impl Release {
    pub async fn run(self, here: &Here) -> CliResult<ExitCode> {
        let client = here.client()?;
        let name = pipeline::named(&client, self.pipeline).await?;
        let input = cp::StartPipelineExecutionInput { name: name.clone(), ..Default::default() };
        let started = client.call::<cp::StartPipelineExecution>(input).await?;
        paint::line(format!("{name}: execution {}", started.pipeline_execution_id.unwrap_or_default()))?;
        Ok(ExitCode::SUCCESS)
    }
}
