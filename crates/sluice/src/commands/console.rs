//! `sluice console`: the URL that opens the console in a browser.

use crate::client::Client;
use crate::error::CliResult;
use crate::here::Here;
use crate::paint;
use clap::Args;
use server::ClientSettings;
use std::process::ExitCode;

#[derive(Args)]
pub struct Console {
    /// Open it at this pipeline
    pipeline: Option<String>,
}

impl Console {
    pub fn run(self, here: &Here) -> CliResult<ExitCode> {
        let Some(pipeline) = self.pipeline else {
            paint::line(url(&here.settings()?))?;
            return Ok(ExitCode::SUCCESS);
        };
        let client = here.client()?;
        let page = page_url(&client, &["pipelines", &pipeline]);
        paint::line(format!("{page}?token={}", client.settings.console_token))?;
        Ok(ExitCode::SUCCESS)
    }
}

/// The token in it signs a browser in, once.
pub fn url(settings: &ClientSettings) -> String {
    format!("{}/console/?token={}", settings.url(), settings.console_token)
}

/// Where a person decides on an approval.
pub fn approval_url(client: &Client, pipeline: &str, stage: &str, action: &str) -> String {
    page_url(client, &["pipelines", pipeline, "approval", stage, action])
}

fn page_url(client: &Client, place: &[&str]) -> String {
    // Names of pipelines, stages and actions are letters, digits and `.@-_`: fit for an address as they are.
    let (settings, account) = (&client.settings, client.account_name());
    format!("{}/console/{account}/{}/{}", settings.url(), settings.region, place.join("/"))
}
