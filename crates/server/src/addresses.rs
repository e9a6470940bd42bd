//! Where the server answered last, kept in the data directory: builds go on while no server does, and are to find the
//! next one where they found the last.

use crate::ServeError;
use sandbox::{RunState, Sandbox};
use serde::{Deserialize, Serialize};
use std::io;
use std::net::{IpAddr, Ipv4Addr, SocketAddr};
use std::time::Duration;
use store::DataDirectory;
use tokio::net::{TcpListener, UdpSocket};

const FILE: &str = "addresses.json";
/// A server that was killed lets go of its lock a moment before its ports.
const PATIENCE: Duration = Duration::from_secs(1);
const PAUSE: Duration = Duration::from_millis(10);

/// What a start leaves to the next.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Addresses {
    /// Of the listener.
    pub port: u16,
    /// The loopback address of the capture.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub captured: Option<Ipv4Addr>,
    /// Ports of earlier servers that runs were told of and still go on.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub earlier: Vec<u16>,
}

impl Addresses {
    /// None, if they can't be read: then no run was told of them.
    pub fn read(directory: &DataDirectory) -> Result<Self, ServeError> {
        let bytes = directory.keep_file(FILE, || b"{\"port\":0}".to_vec())?;
        Ok(serde_json::from_slice(&bytes).unwrap_or_default())
    }

    pub fn write(&self, directory: &DataDirectory) -> Result<(), ServeError> {
        let bytes = serde_json::to_vec(self).map_err(|error| ServeError::Internal(error.to_string()))?;
        Ok(directory.replace_file(FILE, &bytes)?)
    }

    /// Any port, but that of the last server where it can be had.
    pub async fn listen(&self) -> Result<TcpListener, ServeError> {
        match self.port {
            0 => listen(0).await,
            port => match listen(port).await {
                Ok(listener) => Ok(listener),
                Err(_) => listen(0).await,
            },
        }
    }

    /// The ports, other than the present one, that runs still ask at.
    pub fn still_asked(&self, port: u16, sandbox: &Sandbox) -> Result<Vec<u16>, ServeError> {
        let runs = sandbox.list().map_err(|error| {
            ServeError::Internal(format!("what runs since the last start can't be listed: {error}"))
        })?;
        if !runs.iter().any(|run| matches!(run.state(), RunState::Running { .. })) {
            return Ok(Vec::new());
        }
        let known = self.earlier.iter().copied().chain([self.port]);
        let mut ports: Vec<u16> = known.filter(|known| *known != 0 && *known != port).collect();
        ports.sort_unstable();
        ports.dedup();
        Ok(ports)
    }
}

/// Listens on a port of loopback: at once, or as soon as the server that was killed is gone.
pub async fn listen(port: u16) -> Result<TcpListener, ServeError> {
    let address = SocketAddr::new(IpAddr::V4(Ipv4Addr::LOCALHOST), port);
    bind_tcp(address).await.map_err(|source| ServeError::Listen { address, source })
}

pub async fn bind_tcp(address: SocketAddr) -> io::Result<TcpListener> {
    patiently(async || TcpListener::bind(address).await).await
}

pub async fn bind_udp(address: SocketAddr) -> io::Result<UdpSocket> {
    patiently(async || UdpSocket::bind(address).await).await
}

async fn patiently<T>(bind: impl AsyncFn() -> io::Result<T>) -> io::Result<T> {
    let deadline = tokio::time::Instant::now() + PATIENCE;
    loop {
        match bind().await {
            Err(error)
                if error.kind() == io::ErrorKind::AddrInUse && tokio::time::Instant::now() < deadline =>
            {
                tokio::time::sleep(PAUSE).await;
            }
            result => return result,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use store::Store;

    #[tokio::test]
    async fn a_port_is_had_again_as_soon_as_it_is_free() {
        let first = listen(0).await.unwrap();
        let port = first.local_addr().unwrap().port();
        let held = first;
        let known = Addresses { port, ..Addresses::default() };
        let (again, ()) = tokio::join!(known.listen(), async {
            tokio::time::sleep(Duration::from_millis(100)).await;
            drop(held);
        });
        let again = again.unwrap();
        assert_eq!(again.local_addr().unwrap().port(), port);
        let elsewhere = known.listen().await.unwrap();
        assert_ne!(elsewhere.local_addr().unwrap().port(), port, "somebody else has it, and keeps it");
    }

    #[test]
    fn what_was_written_is_read() {
        let directory = tempfile::tempdir().unwrap();
        let store = Store::open(directory.path()).unwrap();
        assert_eq!(Addresses::read(store.directory()).unwrap(), Addresses::default());
        let known =
            Addresses { port: 4566, captured: Some(Ipv4Addr::new(127, 66, 3, 4)), earlier: vec![4000] };
        known.write(store.directory()).unwrap();
        assert_eq!(Addresses::read(store.directory()).unwrap(), known);
        store.directory().replace_file(FILE, b"{").unwrap();
        assert_eq!(Addresses::read(store.directory()).unwrap(), Addresses::default());
    }
}
