//! `sluice status`: the server, its accounts, their pipelines as they stand, and what waits for a person.

use super::pipeline::{self, Waiting};
use crate::client::Client;
use crate::error::CliResult;
use crate::here::{self, Here};
use crate::paint::{self, Paint, Tone};
use aws::codepipeline as cp;
use clap::Args;
use serde_json::json;
use std::process::ExitCode;

#[derive(Args)]
pub struct Status {
    /// One JSON document
    #[arg(long)]
    json: bool,
}

/// A pipeline as it stands.
struct Pipeline {
    name: String,
    latest: Option<cp::PipelineExecutionSummary>,
    stages: Vec<cp::StageState>,
}

impl Status {
    pub async fn run(self, here: &Here) -> CliResult<ExitCode> {
        let client = here.client()?;
        let mut accounts = Vec::new();
        for account in client.accounts() {
            let mut pipelines = Vec::new();
            for name in pipeline::names(&account).await? {
                let latest = pipeline::executions(&account, &name, 1).await?.pop();
                let stages = pipeline::state(&account, &name).await?;
                pipelines.push(Pipeline { name, latest, stages });
            }
            accounts.push((account, pipelines));
        }
        if self.json {
            print_json(&client, &accounts)?;
        } else {
            print_text(here, &client, &accounts)?;
        }
        Ok(ExitCode::SUCCESS)
    }
}

fn print_text(here: &Here, client: &Client, accounts: &[(Client, Vec<Pipeline>)]) -> CliResult<()> {
    let paint = Paint::new(here.colour);
    let settings = &client.settings;
    paint::line(format!("{} serves, process {}", paint.bold(&settings.url()), settings.process))?;
    for ((account, pipelines), known) in accounts.iter().zip(&settings.accounts) {
        paint::line(format!("\n{} {}", paint.bold(account.account_name()), paint.dim(known.id.as_str())))?;
        if pipelines.is_empty() {
            paint::line(paint.dim("  no pipelines"))?;
        }
        for pipeline in pipelines {
            for line in lines(&paint, account, pipeline) {
                paint::line(line)?;
            }
        }
    }
    Ok(())
}

fn lines(paint: &Paint, account: &Client, pipeline: &Pipeline) -> Vec<String> {
    let name = &pipeline.name;
    let Some(latest) = &pipeline.latest else {
        return vec![format!("  · {name}  {}", paint.dim("never ran"))];
    };
    let waiting = pipeline::waiting(&pipeline.stages);
    let status = latest.status.unwrap_or_default();
    let status = if waiting.is_empty() { status.as_str() } else { "Waiting" };
    let tone = Tone::of(status);
    let revision = latest.source_revisions.as_ref().and_then(|r| r.first());
    let what = revision.and_then(|r| r.revision_summary.as_deref()).unwrap_or_default();
    let what = paint::plain(&paint::message(what));
    let when = latest.start_time.map(|then| paint::ago(then, here::now())).unwrap_or_default();
    let sign = paint.tone(tone, &format!("{} {name}  {status}", tone.sign()));
    let mut lines = vec![format!("  {sign}  {what}  {}", paint.dim(&when)).trim_end().to_owned()];
    let stages = pipeline.stages.iter().map(|stage| {
        let name = stage.stage_name.as_deref().unwrap_or_default();
        let status = stage.latest_execution.as_ref().and_then(|e| e.status);
        let waits = waiting.iter().any(|w| w.stage == name);
        let tone = match status {
            _ if waits => Tone::Waiting,
            Some(status) => Tone::of(status.as_str()),
            None => Tone::Quiet,
        };
        paint.tone(tone, &format!("{} {name}", tone.sign()))
    });
    lines.push(format!("    {}", stages.collect::<Vec<_>>().join("  ")));
    for Waiting { stage, action, .. } in &waiting {
        let account = format!("--account {}", account.account_name());
        let how = format!("sluice {account} approve {name} --stage {stage} --action {action}");
        lines.push(format!("    {} {how}", paint.dim("approve:")));
    }
    lines
}

fn print_json(client: &Client, accounts: &[(Client, Vec<Pipeline>)]) -> CliResult<()> {
    let of = |pipeline: &Pipeline| json!({ "name": pipeline.name, "latestExecution": pipeline.latest, "stageStates": pipeline.stages });
    let accounts: Vec<_> = accounts
        .iter()
        .zip(&client.settings.accounts)
        .map(|((account, pipelines), known)| {
            let pipelines: Vec<_> = pipelines.iter().map(of).collect();
            json!({ "name": account.account_name(), "id": known.id, "pipelines": pipelines })
        })
        .collect();
    let document =
        json!({ "url": client.settings.url(), "process": client.settings.process, "accounts": accounts });
    paint::line(document.to_string())?;
    Ok(())
}
