//! `sluice status`: the server, its accounts and their pipelines.

use super::pipeline;
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

impl Status {
    pub async fn run(self, here: &Here) -> CliResult<ExitCode> {
        let client = here.client()?;
        let mut accounts = Vec::new();
        for account in client.accounts() {
            let mut pipelines = Vec::new();
            for name in pipeline::names(&account).await? {
                let latest = pipeline::executions(&account, &name, 1).await?.pop();
                pipelines.push((name, latest));
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

type Pipelines = Vec<(String, Option<cp::PipelineExecutionSummary>)>;

fn print_text(here: &Here, client: &Client, accounts: &[(Client, Pipelines)]) -> CliResult<()> {
    let paint = Paint::new(here.colour);
    let settings = &client.settings;
    paint::line(format!("{} serves, process {}", paint.bold(&settings.url()), settings.process))?;
    for ((account, pipelines), known) in accounts.iter().zip(&settings.accounts) {
        paint::line(format!("\n{} {}", paint.bold(account.account_name()), paint.dim(known.id.as_str())))?;
        if pipelines.is_empty() {
            paint::line(paint.dim("  no pipelines"))?;
        }
        for (name, latest) in pipelines {
            let Some(latest) = latest else {
                paint::line(format!("  · {name}  {}", paint.dim("never ran")))?;
                continue;
            };
            let status = latest.status.unwrap_or_default();
            let tone = Tone::of(status.as_str());
            let revision = latest.source_revisions.as_ref().and_then(|r| r.first());
            let what = revision.and_then(|r| r.revision_summary.as_deref()).unwrap_or_default();
            let what = paint::harmless(what.lines().next().unwrap_or_default());
            let when = latest.last_update_time.map(|then| paint::ago(then, here::now())).unwrap_or_default();
            let sign = paint.tone(tone, &format!("{} {name}  {status}", tone.sign()));
            paint::line(format!("  {sign}  {}  {what}", paint.dim(&when)))?;
        }
    }
    Ok(())
}

fn print_json(client: &Client, accounts: &[(Client, Pipelines)]) -> CliResult<()> {
    let of = |(name, latest): &(String, Option<cp::PipelineExecutionSummary>)| json!({ "name": name, "latestExecution": latest });
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
