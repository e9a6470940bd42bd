//! Real processes, in real namespaces. One program, so that it can also play the server that is killed.
#![expect(clippy::unwrap_used, reason = "the whole of it is tests, and what helps them")]

mod common;
mod isolation;
mod output;
mod runs;
mod survival;
