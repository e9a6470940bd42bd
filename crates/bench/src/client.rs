//! One connection that is kept open, with the least HTTP that is needed: the client is not to be what is measured.

use crate::Anything;
use bytes::Bytes;
use http::{HeaderMap, HeaderValue, Method};
use protocol::RequestHead;
use protocol::sigv4::{Credentials, Scope, SignPayload, sign};
use serde::Deserialize;
use serde_json::Value;
use std::net::SocketAddr;
use std::path::Path;
use std::sync::Arc;
use std::time::SystemTime;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpStream;

/// An answer's body of at most this length is looked at; a longer one, an object's, is read and dropped as it comes.
const KEPT: usize = 512 * 1024;

/// What the server leaves for its clients in the data directory.
#[derive(Clone, Deserialize)]
pub struct ClientSettings {
    pub address: SocketAddr,
    pub accounts: Vec<Account>,
    pub process: u32,
}

#[derive(Clone, Deserialize)]
pub struct Account {
    pub id: aws::Account,
    pub access_key_id: String,
    pub secret_access_key: String,
}

impl ClientSettings {
    pub fn read(data: &Path) -> Anything<Self> {
        Ok(serde_json::from_slice(&std::fs::read(data.join("client.json"))?)?)
    }
}

pub struct Connection {
    stream: TcpStream,
    client: Arc<ClientSettings>,
    buffer: Vec<u8>,
}

/// A request's body: some bytes, sent this many times.
#[derive(Clone, Default)]
pub struct Body {
    pub bytes: Bytes,
    pub times: usize,
    /// Whether the signature covers it.
    pub signed: bool,
}

impl Body {
    pub fn text(text: impl Into<String>) -> Self {
        Self { bytes: Bytes::from(text.into()), times: 1, signed: true }
    }

    pub fn unsigned(bytes: Bytes, times: usize) -> Self {
        Self { bytes, times, signed: false }
    }
}

impl Connection {
    pub async fn open(client: &Arc<ClientSettings>) -> Anything<Self> {
        let stream = TcpStream::connect(client.address).await?;
        stream.set_nodelay(true)?;
        Ok(Self { stream, client: client.clone(), buffer: vec![0; 256 * 1024] })
    }

    pub fn account(&self) -> aws::Account {
        self.client.accounts[0].id
    }

    /// An operation of a JSON protocol: `AmazonSSM.GetParameter`.
    pub async fn json(&mut self, service: &str, target: &str, body: impl Into<String>) -> Anything<Value> {
        let text = self.target(service, target, body).await?;
        Ok(if text.is_empty() { Value::Null } else { serde_json::from_str(&text)? })
    }

    /// The same, whose answer is not looked at.
    pub async fn target(&mut self, service: &str, target: &str, body: impl Into<String>) -> Anything<String> {
        let mut headers = HeaderMap::new();
        headers.insert("content-type", HeaderValue::from_static("application/x-amz-json-1.1"));
        headers.insert("x-amz-target", HeaderValue::from_str(target)?);
        self.ask(service, Method::POST, "/", headers, &Body::text(body)).await
    }

    pub async fn query(&mut self, service: &str, action: &str, more: &[(&str, &str)]) -> Anything<String> {
        let mut headers = HeaderMap::new();
        headers.insert("content-type", HeaderValue::from_static("application/x-www-form-urlencoded"));
        let version = if service == "sts" { "2011-06-15" } else { "2010-05-15" };
        let mut body = format!("Action={action}&Version={version}");
        for (name, value) in more {
            body += &format!("&{name}={}", protocol::encode_query(value));
        }
        self.ask(service, Method::POST, "/", headers, &Body::text(body)).await
    }

    pub async fn s3(&mut self, method: Method, path: &str, body: &Body) -> Anything<String> {
        self.ask("s3", method, path, HeaderMap::new(), body).await
    }

    pub async fn ask(
        &mut self,
        service: &str,
        method: Method,
        path: &str,
        headers: HeaderMap,
        body: &Body,
    ) -> Anything<String> {
        let mut head = RequestHead::new(method, path, headers);
        head.headers.insert("host", HeaderValue::from_str(&self.client.address.to_string())?);
        let account = &self.client.accounts[0];
        let credentials = Credentials {
            access_key_id: &account.access_key_id,
            secret_access_key: &account.secret_access_key,
            session_token: None,
        };
        let payload = if body.signed || service != "s3" {
            SignPayload::Bytes(&body.bytes)
        } else {
            SignPayload::Unsigned
        };
        let now = SystemTime::now().duration_since(SystemTime::UNIX_EPOCH)?.as_secs();
        let now = aws::Timestamp::from_seconds(i64::try_from(now)?);
        sign(&mut head, payload, credentials, Scope { region: "us-east-1", service }, now);
        let length = body.bytes.len() * body.times;
        let mut text = format!("{} {path} HTTP/1.1\r\ncontent-length: {length}\r\n", head.method);
        for (name, value) in &head.headers {
            text += &format!("{name}: {}\r\n", value.to_str()?);
        }
        text += "\r\n";
        self.stream.write_all(text.as_bytes()).await?;
        for _ in 0..body.times {
            self.stream.write_all(&body.bytes).await?;
        }
        self.answer().await
    }

    async fn answer(&mut self) -> Anything<String> {
        let mut head = Vec::new();
        let (end, mut have) = loop {
            let n = self.stream.read(&mut self.buffer).await?;
            if n == 0 {
                return Err("the server closed the connection".into());
            }
            head.extend_from_slice(&self.buffer[..n]);
            if let Some(end) = head.windows(4).position(|w| w == b"\r\n\r\n") {
                break (end + 4, head.len() - end - 4);
            }
        };
        let lines = String::from_utf8_lossy(&head[..end]).to_lowercase();
        let length =
            lines.lines().find_map(|l| l.strip_prefix("content-length: ")?.trim().parse::<usize>().ok());
        let length = if lines.starts_with("http/1.1 204") { Some(0) } else { length };
        let length = length.ok_or("an answer without a length")?;
        let mut body = if length <= KEPT { head.split_off(end) } else { Vec::new() };
        while have < length {
            let n = self.stream.read(&mut self.buffer).await?;
            if n == 0 {
                return Err("the server closed the connection".into());
            }
            have += n;
            if length <= KEPT {
                body.extend_from_slice(&self.buffer[..n]);
            }
        }
        let text = String::from_utf8_lossy(&body).into_owned();
        if lines.starts_with("http/1.1 2") { Ok(text) } else { Err(format!("{lines}\n{text}").into()) }
    }
}
