//! `sluice console`: the URL that opens the console in a browser.

use crate::error::CliResult;
use crate::here::Here;
use crate::paint;
use clap::Args;
use server::ClientSettings;
use std::process::ExitCode;

#[derive(Args)]
pub struct Console;

impl Console {
    pub fn run(here: &Here) -> CliResult<ExitCode> {
        paint::line(url(&here.settings()?))?;
        Ok(ExitCode::SUCCESS)
    }
}

/// The token in it signs a browser in, once.
pub fn url(settings: &ClientSettings) -> String {
    format!("{}/console/?token={}", settings.url(), settings.console_token)
}
