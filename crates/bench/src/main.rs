//! What `./bench` runs: the budgets of the design's section 9, measured against a server of this build, each beside
//! something that can be run in the same minute on the same machine. It prints a table and judges nothing.
//!
//! `bench PATH-OF-SLUICE [SECTION …]`: sections are the modules here; all of them, if none is named.

#![expect(clippy::disallowed_methods, reason = "a benchmark starts the server that it measures, and git")]

mod chain;
mod client;
mod deployments;
mod functions;
mod hello;
mod history;
mod jobs;
mod machines;
mod objects;
mod pipelines;
mod pushes;
mod serve;
mod small;
mod starts;
mod table;

use serve::Server;
use std::path::Path;
use table::Table;

type Anything<T> = Result<T, Box<dyn std::error::Error + Send + Sync>>;

/// What every section is given.
struct Bench<'a> {
    server: &'a mut Server,
    hello: &'a hello::Hello,
    directory: &'a Path,
    table: &'a mut Table,
}

#[tokio::main]
async fn main() -> Anything<()> {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let Some((binary, sections)) = arguments.split_first() else {
        return Err("usage: bench PATH-OF-SLUICE [SECTION …]".into());
    };
    if binary == hello::ARGUMENT {
        return hello::serve().await;
    }
    let directory = tempfile::Builder::new().prefix("sluice-bench").tempdir_in(std::env::current_dir()?)?;
    let hello = hello::Hello::start()?;
    let mut server = Server::start(binary, &directory.path().join("data"))?;
    let mut table = Table::start();
    let mut bench =
        Bench { server: &mut server, hello: &hello, directory: directory.path(), table: &mut table };
    let wanted = |name: &str| sections.is_empty() || sections.iter().any(|s| s == name);
    // The idle server is measured before it has had anything to do.
    macro_rules! section {
        ($($name:ident),*) => {$(
            if wanted(stringify!($name)) && let Err(error) = $name::run(&mut bench).await {
                bench.table.failed(stringify!($name), error.as_ref());
            }
        )*};
    }
    section!(
        starts,
        small,
        objects,
        deployments,
        chain,
        pushes,
        pipelines,
        functions,
        machines,
        jobs,
        history
    );
    let resident = bench.server.memory("VmRSS")?;
    bench.table.row("resident memory, after all of this", "", format!("{resident:.0} MiB"), "", None);
    Ok(())
}
