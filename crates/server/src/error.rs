//! Why a server can't start.

use std::net::SocketAddr;
use std::path::PathBuf;

#[derive(Debug, thiserror::Error)]
pub enum ServeError {
    #[error(transparent)]
    Store(#[from] store::StoreError),
    #[error("port {} of {} can't be had: another server may have it (see `--port`)", address.port(), address.ip())]
    Listen { address: SocketAddr, source: std::io::Error },
    #[error("the server listens on loopback only, and {0} is not a loopback address")]
    NotLoopback(std::net::IpAddr),
    #[error(
        "processes can't be isolated on this machine: {0}. `--no-isolation` runs builds without, with all that the server may do"
    )]
    Sandbox(sandbox::Error),
    #[error("the authority of the server's certificates can't be made: {0}")]
    Authority(String),
    #[error("{what} {path}: {source}")]
    File { what: &'static str, path: PathBuf, source: std::io::Error },
    #[error("{0}")]
    Account(String),
    #[error("{0}")]
    Internal(String),
}
