//! The listener: one port for HTTP, HTTPS, the proxy of users' shells, git, the execute-api and the console.
//!
//! Bytes come in here, are given to the protocol, proven to be somebody's, and handed to a service's operation. This is
//! the only crate, beside the binary, that reads the environment, and the only one that knows sockets.

mod accounts;
mod addresses;
mod authority;
mod aws_api;
mod body;
mod capture;
mod client_files;
mod connection;
mod console;
mod error;
mod execute_api;
mod gateway;
mod git;
mod post_object;
mod proxy;
mod s3_front;
mod start;

pub use accounts::parse_account;
pub use client_files::{ClientAccount, ClientSettings};
pub use error::ServeError;
pub use start::{Config, Running, start};
