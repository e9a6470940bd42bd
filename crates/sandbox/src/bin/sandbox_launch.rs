//! The launcher by itself, for this crate's tests. In the product it is a hidden subcommand of `sluice`.

use std::path::PathBuf;
use std::process::ExitCode;

fn main() -> ExitCode {
    sandbox::launcher::main(&PathBuf::from(std::env::args_os().nth(1).unwrap_or_default()))
}
