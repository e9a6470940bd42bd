//! The commands.

mod approve;
mod connections;
mod console;
mod data;
mod env;
mod logs;
mod machine;
mod pipeline;
mod release;
mod retry;
mod serve;
mod status;
mod stop;
mod watch;

use crate::error::CliResult;
use crate::here::Here;
use clap::Subcommand;
use std::process::ExitCode;

#[derive(Subcommand)]
pub enum Command {
    /// Start the server, or resume it on an existing data directory
    Serve(serve::Serve),
    /// Print what a shell needs: eval "$(sluice env)"
    Env(env::Env),
    /// Show the server, its accounts and their pipelines
    Status(status::Status),
    /// Follow a pipeline live: stages, actions, and the log of what runs
    Watch(watch::Watch),
    /// Approve the action that waits in a pipeline
    Approve(approve::Answer),
    /// Reject the action that waits in a pipeline
    Reject(approve::Answer),
    /// Run a pipeline on the newest revision of its sources
    Release(release::Release),
    /// Retry the stage that failed
    Retry(retry::Retry),
    /// Stop an execution
    Stop(stop::Stop),
    /// Print a log group, or the log of a pipeline's action
    Logs(logs::Logs),
    /// Show the connections to repositories outside, or complete one
    Connections(connections::Connections),
    /// Show the sample data of SageMaker's scripts, or add to it
    Data(data::Data),
    /// Print the URL that opens the console
    Console(console::Console),
}

impl Command {
    pub fn run(self, here: &Here) -> CliResult<ExitCode> {
        match self {
            Self::Serve(command) => command.run(here),
            Self::Env(command) => command.run(here),
            Self::Status(command) => client(command.run(here)),
            Self::Watch(command) => client(command.run(here)),
            Self::Approve(command) => client(command.run(here, aws::codepipeline::ApprovalStatus::Approved)),
            Self::Reject(command) => client(command.run(here, aws::codepipeline::ApprovalStatus::Rejected)),
            Self::Release(command) => client(command.run(here)),
            Self::Retry(command) => client(command.run(here)),
            Self::Stop(command) => client(command.run(here)),
            Self::Logs(command) => client(command.run(here)),
            Self::Connections(command) => client(command.run(here)),
            Self::Data(command) => client(command.run(here)),
            Self::Console(command) => command.run(here),
        }
    }
}

/// Commands that ask the server need one thread.
fn client(command: impl Future<Output = CliResult<ExitCode>>) -> CliResult<ExitCode> {
    tokio::runtime::Builder::new_current_thread().enable_all().build()?.block_on(command)
}
