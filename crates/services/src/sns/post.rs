//! Messages to web servers: a POST, and whether it was taken. That services know no HTTP does not hold here: it is the
//! contract of a subscriber, which no client of ours speaks.

use crate::Cx;
use bytes::Bytes;
use http_body_util::{BodyExt as _, Full, Limited};
use hyper::client::conn::http1;
use hyper::{Request, Uri};
use hyper_util::rt::TokioIo;
use std::fmt::Display;
use std::sync::Arc;
use std::time::Duration;
use tokio::io::{AsyncRead, AsyncWrite};
use tokio::net::TcpStream;
use tokio_rustls::TlsConnector;
use tokio_rustls::rustls::pki_types::pem::PemObject as _;
use tokio_rustls::rustls::pki_types::{CertificateDer, ServerName};
use tokio_rustls::rustls::{ClientConfig, RootCertStore, crypto};

/// [HTTP/S endpoints: 15 seconds]
const PATIENCE: Duration = Duration::from_secs(15);
/// More of an answer is not read.
const LARGEST_ANSWER: usize = 64 * 1024;

/// Why it was not taken.
pub struct Refused {
    pub reason: String,
    /// Whether it can go otherwise another time.
    pub again: bool,
}

fn passing(what: &str, error: impl Display) -> Refused {
    Refused { reason: format!("{what}: {error}"), again: true }
}

fn lasting(what: &str, error: impl Display) -> Refused {
    Refused { reason: format!("{what}: {error}"), again: false }
}

pub async fn post(cx: &Cx, url: &str, headers: &[(&str, String)], body: String) -> Result<(), Refused> {
    match tokio::time::timeout(PATIENCE, exchange(cx, url, headers, body)).await {
        Ok(result) => result,
        Err(_) => Err(passing("no answer", "the server was silent for 15 seconds")),
    }
}

async fn exchange(cx: &Cx, url: &str, headers: &[(&str, String)], body: String) -> Result<(), Refused> {
    let uri: Uri = url.parse().map_err(|e| lasting("the endpoint is no URL", e))?;
    let host = uri.host().unwrap_or_default().to_owned();
    let is_tls = uri.scheme_str() == Some("https");
    let port = uri.port_u16().unwrap_or(if is_tls { 443 } else { 80 });
    let bare = host.trim_start_matches('[').trim_end_matches(']');
    let stream = TcpStream::connect((bare, port)).await.map_err(|e| passing("no connection", e))?;
    let path = uri.path_and_query().map_or("/", |path| path.as_str());
    let authority = uri.port().map_or_else(|| host.clone(), |port| format!("{host}:{port}"));
    let mut request = Request::post(path).header("host", authority);
    for (name, value) in headers {
        request = request.header(*name, value);
    }
    let request = request.body(Full::new(Bytes::from(body))).map_err(|e| lasting("no such request", e))?;
    if !is_tls {
        return speak(stream, request).await;
    }
    let name = ServerName::try_from(bare.to_owned()).map_err(|e| lasting("no name of a server", e))?;
    let connector = TlsConnector::from(Arc::new(trust(cx)?));
    let stream = connector.connect(name, stream).await.map_err(|e| passing("no TLS", e))?;
    speak(stream, request).await
}

/// The authorities that the host trusts, and this server's own.
fn trust(cx: &Cx) -> Result<ClientConfig, Refused> {
    let endpoints =
        cx.world().endpoints().ok_or_else(|| passing("no TLS", "the server does not listen yet"))?;
    let mut roots = RootCertStore::empty();
    let bundle = CertificateDer::pem_file_iter(&endpoints.ca_bundle);
    let bundle = bundle.map_err(|e| passing("no authorities", e))?;
    roots.add_parsable_certificates(bundle.filter_map(Result::ok));
    let provider = Arc::new(crypto::ring::default_provider());
    let config = ClientConfig::builder_with_provider(provider).with_safe_default_protocol_versions();
    let config = config.map_err(|e| lasting("no TLS", e))?;
    Ok(config.with_root_certificates(roots).with_no_client_auth())
}

async fn speak<S>(stream: S, request: Request<Full<Bytes>>) -> Result<(), Refused>
where
    S: AsyncRead + AsyncWrite + Unpin + Send + 'static,
{
    let (mut sender, connection) =
        http1::handshake(TokioIo::new(stream)).await.map_err(|e| passing("no HTTP", e))?;
    let exchange = async {
        let response = sender.send_request(request).await.map_err(|e| passing("no answer", e))?;
        let status = response.status();
        // Read to its end, so that the server sees that it was heard.
        drop(Limited::new(response.into_body(), LARGEST_ANSWER).collect().await);
        Ok(status)
    };
    let driven = async {
        drop(connection.await);
        std::future::pending::<()>().await;
    };
    let status = tokio::select! {
        status = exchange => status?,
        () = driven => return Err(passing("no answer", "the connection ended")),
    };
    match status.as_u16() {
        200..=299 => Ok(()),
        429 | 500..=599 => Err(passing("the server answered", status)),
        _ => Err(lasting("the server answered", status)),
    }
}
