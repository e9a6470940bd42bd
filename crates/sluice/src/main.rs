//! The `sluice` binary: the server and its command line, one file per command.

mod client;
mod commands;
mod error;
mod follow;
mod here;
mod paint;
mod s3;
mod states;

use clap::Parser;
use commands::Command;
use error::CliError;
use here::Here;
use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

/// Continuous delivery in AWS's contracts, for real, on this machine.
#[derive(Parser)]
#[command(name = "sluice", version, max_term_width = 110, disable_help_subcommand = true)]
struct Arguments {
    /// Where the server keeps everything
    #[arg(long, global = true, env = "SLUICE_DATA_DIR", value_name = "DIRECTORY")]
    data_dir: Option<PathBuf>,
    /// The account to act in, by its name or id; the first one if left out
    #[arg(long, global = true, env = "SLUICE_ACCOUNT", value_name = "NAME")]
    account: Option<String>,
    #[command(subcommand)]
    command: Command,
}

fn main() -> ExitCode {
    // The launcher forks, so it comes before any thread.
    let mut arguments = std::env::args_os().skip(1);
    if arguments.next().is_some_and(|word| word == "sandbox-launch") {
        let Some(spec) = arguments.next() else { return ExitCode::FAILURE };
        return sandbox::launcher::main(Path::new(&spec));
    }
    let Arguments { data_dir, account, command } = Arguments::parse();
    let here = match Here::find(data_dir, account) {
        Ok(here) => here,
        Err(error) => return complain(&error),
    };
    match command.run(&here) {
        Ok(code) => code,
        // Whoever read our output has heard enough.
        Err(CliError::Output(error)) if error.kind() == std::io::ErrorKind::BrokenPipe => ExitCode::SUCCESS,
        Err(error) => complain(&error),
    }
}

fn complain(error: &CliError) -> ExitCode {
    // Nothing is left to do where even this fails.
    let _ = writeln!(std::io::stderr(), "sluice: {error}");
    ExitCode::FAILURE
}
