//! The HTTPS proxy of users' shells: tunnels to AWS's hosts end here, all others pass through untouched.

use crate::body::{Response, full, text};
use crate::connection::{Peer, serve_tls};
use crate::gateway::Gateway;
use hyper::body::Incoming;
use hyper_util::rt::TokioIo;
use std::io;
use std::sync::Arc;
use std::time::Duration;
use tokio::io::{AsyncReadExt, AsyncWriteExt, copy_bidirectional};
use tokio::net::TcpStream;

/// How long a host outside may take to accept a connection.
const CONNECT_TIME: Duration = Duration::from_secs(30);
/// The longest answer of a proxy that we go through.
const MOST_ANSWER: usize = 8 * 1024;

/// Whether a host is one that we answer for.
pub fn is_aws(host: &str) -> bool {
    let host = host.trim_end_matches('.').to_ascii_lowercase();
    host == "amazonaws.com" || host.ends_with(".amazonaws.com")
}

/// Answers `CONNECT host:port` and starts the tunnel.
pub fn connect(request: http::Request<Incoming>, peer: Peer, gateway: Arc<Gateway>) -> Response {
    let Some(authority) = request.uri().authority().cloned() else {
        return text(400, "CONNECT names no host\n");
    };
    let tunnels = gateway.tunnels.clone();
    tunnels.spawn(async move {
        let upgraded = match hyper::upgrade::on(request).await {
            Ok(upgraded) => TokioIo::new(upgraded),
            Err(error) => return tracing::debug!(%error, "a tunnel did not open"),
        };
        if is_aws(authority.host()) {
            return serve_tls(upgraded, peer.ip, gateway).await;
        }
        let (host, port) = (authority.host().to_owned(), authority.port_u16().unwrap_or(443));
        if let Err(error) = pass(upgraded, &host, port, gateway.upstream_proxy.as_deref()).await {
            tracing::debug!(host, port, %error, "a tunnel ended");
        }
    });
    http::Response::new(full(""))
}

async fn pass(
    mut inside: TokioIo<hyper::upgrade::Upgraded>,
    host: &str,
    port: u16,
    upstream: Option<&str>,
) -> io::Result<()> {
    let connecting = async {
        match upstream {
            None => TcpStream::connect((host, port)).await,
            Some(proxy) => through(proxy, host, port).await,
        }
    };
    let mut outside = tokio::time::timeout(CONNECT_TIME, connecting).await??;
    copy_bidirectional(&mut inside, &mut outside).await.map(drop)
}

/// Opens a tunnel through the proxy that the machine itself needs.
async fn through(proxy: &str, host: &str, port: u16) -> io::Result<TcpStream> {
    let address = proxy.split_once("://").map_or(proxy, |(_, rest)| rest).trim_end_matches('/');
    let address = address.rsplit_once('@').map_or(address, |(_, rest)| rest);
    let mut stream = TcpStream::connect(address).await?;
    let ask = format!("CONNECT {host}:{port} HTTP/1.1\r\nHost: {host}:{port}\r\n\r\n");
    stream.write_all(ask.as_bytes()).await?;
    let mut answer = Vec::new();
    while !answer.ends_with(b"\r\n\r\n") {
        if answer.len() >= MOST_ANSWER {
            return Err(io::Error::other("the proxy's answer is too long"));
        }
        answer.push(stream.read_u8().await?);
    }
    let line = String::from_utf8_lossy(&answer);
    if line.split(' ').nth(1) == Some("200") {
        return Ok(stream);
    }
    Err(io::Error::other(format!("the proxy answered {}", line.lines().next().unwrap_or_default())))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_the_hosts_of_aws_end_here() {
        for ours in
            ["amazonaws.com", "s3.us-east-1.amazonaws.com", "b.s3.amazonaws.com.", "STS.AMAZONAWS.COM"]
        {
            assert!(is_aws(ours), "{ours}");
        }
        for other in ["pypi.org", "amazonaws.com.evil.org", "notamazonaws.com", "aws.amazon.com"] {
            assert!(!is_aws(other), "{other}");
        }
    }
}
