//! Chores of the project that are code.

mod codegen;
mod tidy;

use std::process::ExitCode;

const USAGE: &str = "\
usage: cargo xtask codegen [--check] [--models DIR]
       cargo xtask tidy

  codegen   writes crates/aws/src/generated from the service models of botocore
            --check        writes nothing; fails if the files would change
            --models DIR   botocore's data folder, else $SLUICE_BOTOCORE_DATA, else the one that python3 imports
  tidy      checks what the compiler can't see: sizes, dependencies, what files open with
";

#[expect(clippy::print_stderr, reason = "a chore reports on the terminal")]
fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let done = match arguments.split_first() {
        Some((chore, rest)) if chore == "codegen" => codegen::run(rest),
        Some((chore, [])) if chore == "tidy" => tidy::run(),
        _ => Err(USAGE.to_owned()),
    };
    match done {
        Ok(report) => {
            eprintln!("{report}");
            ExitCode::SUCCESS
        }
        Err(why) => {
            eprintln!("{why}");
            ExitCode::FAILURE
        }
    }
}
