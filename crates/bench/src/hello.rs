//! What there would be without a product: a bare server of the same HTTP library, which answers from memory, verifies
//! nothing and keeps nothing. In a process of its own, as the server is.

use crate::Anything;
use crate::client::{ClientSettings, Connection};
use bytes::Bytes;
use http_body_util::{BodyExt, Full};
use hyper::body::Incoming;
use hyper::service::service_fn;
use hyper_util::rt::TokioIo;
use std::convert::Infallible;
use std::io::{BufRead, BufReader, Write};
use std::process::{Child, Command, Stdio};
use std::sync::{Arc, OnceLock};
use std::time::{Duration, Instant};
use tokio::net::TcpListener;

pub const ARGUMENT: &str = "--hello";
/// As long as GetParameter's answer.
const HELLO: &str = r#"{"Parameter":{"Name":"bench","Type":"String","Value":"v","Version":1,"LastModifiedDate":1700000000.123,"ARN":"arn:aws:ssm:us-east-1:000000000000:parameter/bench","DataType":"text"}}"#;

pub async fn serve() -> Anything<()> {
    let listener = TcpListener::bind("127.0.0.1:0").await?;
    writeln!(std::io::stdout(), "{}", listener.local_addr()?)?;
    loop {
        let (stream, _) = listener.accept().await?;
        stream.set_nodelay(true)?;
        let serving = hyper::server::conn::http1::Builder::new()
            .serve_connection(TokioIo::new(stream), service_fn(answer));
        tokio::spawn(serving);
    }
}

async fn answer(request: http::Request<Incoming>) -> Result<http::Response<Full<Bytes>>, Infallible> {
    let length = request.uri().path().strip_prefix("/bytes/").and_then(|text| text.parse().ok());
    let mut body = request.into_body();
    while let Some(Ok(_)) = body.frame().await {}
    Ok(http::Response::new(Full::new(match length {
        Some(length) => many(length),
        None => Bytes::from_static(HELLO.as_bytes()),
    })))
}

fn many(length: usize) -> Bytes {
    static BYTES: OnceLock<Bytes> = OnceLock::new();
    let bytes = BYTES.get_or_init(|| vec![7; 256 * 1024 * 1024].into());
    bytes.slice(..length.min(bytes.len()))
}

pub struct Hello {
    pub child: Child,
    pub started: Duration,
    address: std::net::SocketAddr,
}

impl Hello {
    pub fn start() -> Anything<Self> {
        let began = Instant::now();
        let mut child =
            Command::new(std::env::current_exe()?).arg(ARGUMENT).stdout(Stdio::piped()).spawn()?;
        let mut line = String::new();
        BufReader::new(child.stdout.take().ok_or("no output")?).read_line(&mut line)?;
        let address = line.trim().parse()?;
        Ok(Self { child, started: began.elapsed(), address })
    }

    /// Clients that sign as they do for the server, so that the two differ in the server alone.
    pub fn client(&self, of: &ClientSettings) -> Arc<ClientSettings> {
        Arc::new(ClientSettings { address: self.address, ..of.clone() })
    }

    pub async fn connection(&self, of: &ClientSettings) -> Anything<Connection> {
        Connection::open(&self.client(of)).await
    }
}

impl Drop for Hello {
    fn drop(&mut self) {
        drop(self.child.kill());
        drop(self.child.wait());
    }
}
