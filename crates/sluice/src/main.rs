//! The `sluice` binary: the server and its command line, one file per command.

fn main() {}
