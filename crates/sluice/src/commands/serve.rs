//! `sluice serve`: the server, until it is told to stop.

use crate::error::{CliError, CliResult};
use crate::here::Here;
use crate::paint::{self, Paint};
use aws::Region;
use clap::Args;
use server::{Config, Running};
use services::AccountSettings;
use std::process::ExitCode;
use tokio::signal::unix::{SignalKind, signal};
use tracing_subscriber::EnvFilter;

#[derive(Args)]
pub struct Serve {
    /// The port of 127.0.0.1 to listen on; 0 for any that is free
    #[arg(long, default_value_t = 4566)]
    port: u16,
    /// The region of clients that name none
    #[arg(long, default_value = "us-east-1")]
    region: Region,
    /// An account to have, once: `--add-account prod=333333333333`. Kept in the data directory
    #[arg(long = "add-account", value_name = "NAME=ID", value_parser = server::parse_account)]
    accounts: Vec<AccountSettings>,
    /// Run builds and functions with all that this user may do, where the machine permits no isolation
    #[arg(long)]
    no_isolation: bool,
}

impl Serve {
    pub fn run(self, here: &Here) -> CliResult<ExitCode> {
        let filter = here.environment.get("SLUICE_LOG").map_or("warn,sluice=info", String::as_str);
        let filter = EnvFilter::try_new(filter).map_err(|e| CliError::Say(format!("SLUICE_LOG: {e}")))?;
        tracing_subscriber::fmt()
            .with_env_filter(filter)
            .with_writer(std::io::stderr)
            .with_target(false)
            .init();
        let runtime = tokio::runtime::Builder::new_multi_thread().enable_all().build()?;
        let served = runtime.block_on(self.serve(here));
        // What is still running is either adopted by the next server or dies with this one; nobody waits for it.
        runtime.shutdown_background();
        served
    }

    async fn serve(self, here: &Here) -> CliResult<ExitCode> {
        let launcher = std::env::current_exe()?;
        let config = Config {
            data_directory: here.data_directory.clone(),
            port: self.port,
            region: self.region,
            accounts: self.accounts,
            no_isolation: self.no_isolation,
            launcher: (launcher, vec!["sandbox-launch".into()]),
            environment: here.environment.clone(),
        };
        // Before anything can be interrupted: a signal that comes while starting is remembered.
        let mut terminate = signal(SignalKind::terminate())?;
        let mut interrupt = signal(SignalKind::interrupt())?;
        let mut running = server::start(config).await?;
        greet(here, &running)?;
        let why = tokio::select! {
            () = running.wait() => return Err(CliError::Say("the server has stopped by itself; its log says why".into())),
            _ = terminate.recv() => "terminated",
            _ = interrupt.recv() => "interrupted",
        };
        paint::line(format!("{why}; everything is on disk, and `sluice serve` goes on from here"))?;
        Ok(ExitCode::SUCCESS)
    }
}

fn greet(here: &Here, running: &Running) -> CliResult<()> {
    let paint = Paint::new(here.colour);
    let client = &running.client;
    let accounts: Vec<String> = client.accounts.iter().map(|a| format!("{} {}", a.name, a.id)).collect();
    let directory = here.data_directory.display();
    paint::line(format!("{} serves {}", paint.bold("sluice"), paint.bold(&client.url())))?;
    paint::line(format!("  data      {directory}"))?;
    paint::line(format!("  accounts  {}", accounts.join(", ")))?;
    paint::line(format!("  region    {}", client.region))?;
    paint::line(format!("  console   {}", super::console::url(client)))?;
    paint::line(format!("  a shell   eval \"$(sluice --data-dir {directory} env)\""))?;
    Ok(())
}
