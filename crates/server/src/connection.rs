//! One connection: plain or TLS by its first byte, HTTP after that.

use crate::gateway::{self, Gateway};
use crate::proxy;
use hyper::body::Incoming;
use hyper::service::service_fn;
use hyper_util::rt::{TokioExecutor, TokioIo, TokioTimer};
use hyper_util::server::conn::auto::Builder;
use std::convert::Infallible;
use std::net::{IpAddr, SocketAddr};
use std::sync::Arc;
use std::time::Duration;
use tokio::io::{AsyncRead, AsyncWrite};
use tokio::net::{TcpListener, TcpStream};
use tokio::task::JoinSet;
use tokio_rustls::TlsAcceptor;

/// Connections at once; a client beyond that waits in the kernel's queue.
const MOST_CONNECTIONS: usize = 4096;
/// The longest request head, in bytes, and how long it may take to come.
const MOST_HEAD: usize = 64 * 1024;
const HEAD_TIME: Duration = Duration::from_secs(30);
/// The first byte of a TLS connection: a handshake record.
const TLS_HANDSHAKE: u8 = 0x16;

/// Who is at the other end.
#[derive(Clone, Copy, Debug)]
pub struct Peer {
    pub ip: IpAddr,
    pub secure: bool,
}

/// Accepts until the future is dropped.
pub async fn accept(listener: TcpListener, gateway: Arc<Gateway>) {
    let mut connections = JoinSet::new();
    loop {
        tokio::select! {
            Some(_) = connections.join_next(), if !connections.is_empty() => {}
            accepted = listener.accept(), if connections.len() < MOST_CONNECTIONS => match accepted {
                Ok((stream, address)) => drop(connections.spawn(serve(stream, address, gateway.clone()))),
                Err(error) => {
                    // Out of file descriptors, most likely: it passes as connections end.
                    tracing::warn!(%error, "a connection could not be accepted");
                    tokio::time::sleep(Duration::from_millis(50)).await;
                }
            },
        }
    }
}

async fn serve(stream: TcpStream, address: SocketAddr, gateway: Arc<Gateway>) {
    if let Err(error) = stream.set_nodelay(true) {
        tracing::debug!(%error, "a connection has gone");
        return;
    }
    let mut first = [0];
    match tokio::time::timeout(HEAD_TIME, stream.peek(&mut first)).await {
        Ok(Ok(1)) if first[0] == TLS_HANDSHAKE => serve_tls(stream, address.ip(), gateway).await,
        Ok(Ok(1)) => serve_http(stream, Peer { ip: address.ip(), secure: false }, gateway).await,
        _ => {}
    }
}

/// TLS over a connection or over a tunnel of the proxy.
pub async fn serve_tls<S>(stream: S, ip: IpAddr, gateway: Arc<Gateway>)
where
    S: AsyncRead + AsyncWrite + Unpin + Send + 'static,
{
    let acceptor = TlsAcceptor::from(gateway.tls.clone());
    match tokio::time::timeout(HEAD_TIME, acceptor.accept(stream)).await {
        Ok(Ok(stream)) => serve_http(stream, Peer { ip, secure: true }, gateway).await,
        Ok(Err(error)) => tracing::debug!(%error, "a TLS handshake failed"),
        Err(_) => tracing::debug!("a TLS handshake took too long"),
    }
}

async fn serve_http<S>(stream: S, peer: Peer, gateway: Arc<Gateway>)
where
    S: AsyncRead + AsyncWrite + Unpin + Send + 'static,
{
    let service = service_fn(move |request: http::Request<Incoming>| {
        let gateway = gateway.clone();
        async move {
            let answer = if request.method() == http::Method::CONNECT {
                proxy::connect(request, peer, gateway)
            } else {
                gateway::answer(&gateway, peer, request).await
            };
            Ok::<_, Infallible>(answer)
        }
    });
    let mut builder = Builder::new(TokioExecutor::new());
    builder
        .http1()
        .max_buf_size(MOST_HEAD.max(512 * 1024))
        .timer(TokioTimer::new())
        .header_read_timeout(HEAD_TIME)
        .half_close(true);
    builder
        .http2()
        .timer(TokioTimer::new())
        .max_header_list_size(u32::try_from(MOST_HEAD).unwrap_or(u32::MAX));
    let served = builder.serve_connection_with_upgrades(TokioIo::new(stream), service).await;
    if let Err(error) = served {
        tracing::debug!(%error, "a connection ended");
    }
}
