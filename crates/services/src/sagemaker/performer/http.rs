//! The contract of a model's container: `GET /ping` and `POST /invocations`, by HTTP on this machine.

use bytes::Bytes;
use http_body_util::{BodyExt, Full, Limited};
use hyper::client::conn::http1;
use hyper::header::{CONTENT_LENGTH, HOST, HeaderName, HeaderValue};
use hyper::{HeaderMap, Method, Request};
use hyper_util::rt::TokioIo;
use std::pin::pin;
use std::time::Duration;
use tokio::net::TcpStream;
use tokio::time::{Instant, timeout_at};

/// Of an answer: more is not kept in memory.
const LONGEST_ANSWER: usize = 256 * 1024 * 1024;
/// For an answer to a ping. [How containers should respond to health check requests]
const PING: Duration = Duration::from_secs(2);
/// Between two tries to connect to a process that is just starting.
const RECONNECT: Duration = Duration::from_millis(50);

/// A request of somebody else's to a model.
pub struct Question {
    pub headers: Vec<(&'static str, String)>,
    pub body: Bytes,
}

pub struct Answer {
    pub status: u16,
    pub headers: HeaderMap,
    pub body: Bytes,
}

impl Answer {
    pub fn header(&self, name: &str) -> Option<String> {
        self.headers.get(name).and_then(|value| value.to_str().ok()).map(str::to_owned)
    }

    pub fn is_success(&self) -> bool {
        (200..300).contains(&self.status)
    }

    /// What it says of a failure, as far as a person would read.
    pub fn said(&self) -> String {
        let text = String::from_utf8_lossy(&self.body);
        let text = text.trim();
        text.get(..text.floor_char_boundary(1000)).unwrap_or_default().to_owned()
    }
}

/// Why there is no answer.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Lost {
    /// Nobody listens; nothing was asked.
    Unreachable,
    Late,
    /// The connection ended before the answer did.
    Broken(String),
}

/// Whether the model says that it is ready.
pub async fn ping(port: u16) -> bool {
    let head = (Method::GET, "/ping");
    let asked =
        exchange(port, head, Question { headers: Vec::new(), body: Bytes::new() }, Instant::now() + PING);
    asked.await.is_ok_and(|answer| answer.is_success())
}

/// Asks a model. Until `patience` is over, a process that does not listen yet is waited for.
pub async fn post(
    port: u16,
    question: Question,
    patience: Duration,
    at_most: Duration,
) -> Result<Answer, Lost> {
    let began = Instant::now();
    loop {
        let copy = Question { headers: question.headers.clone(), body: question.body.clone() };
        match exchange(port, (Method::POST, "/invocations"), copy, began + at_most).await {
            Err(Lost::Unreachable) if began.elapsed() < patience => tokio::time::sleep(RECONNECT).await,
            other => return other,
        }
    }
}

async fn exchange(
    port: u16,
    (method, path): (Method, &str),
    question: Question,
    until: Instant,
) -> Result<Answer, Lost> {
    let broken = |error: hyper::Error| Lost::Broken(error.to_string());
    let work = async {
        let stream = TcpStream::connect(("127.0.0.1", port)).await.map_err(|_| Lost::Unreachable)?;
        let (mut sender, connection) = http1::handshake(TokioIo::new(stream)).await.map_err(broken)?;
        let request = request(port, method, path, question);
        let mut asked = pin!(async move {
            let response = sender.send_request(request).await.map_err(broken)?;
            let (parts, body) = response.into_parts();
            let body = Limited::new(body, LONGEST_ANSWER).collect().await;
            let body = body.map_err(|error| Lost::Broken(error.to_string()))?.to_bytes();
            Ok(Answer { status: parts.status.as_u16(), headers: parts.headers, body })
        });
        let mut connection = pin!(connection);
        tokio::select! {
            answer = &mut asked => answer,
            // What it has brought is there to be read.
            _ = &mut connection => asked.await,
        }
    };
    timeout_at(until, work).await.unwrap_or(Err(Lost::Late))
}

fn request(port: u16, method: Method, path: &str, question: Question) -> Request<Full<Bytes>> {
    let length = question.body.len();
    let mut request = Request::new(Full::new(question.body));
    *request.method_mut() = method;
    *request.uri_mut() = path.parse().expect("the contract's paths are paths");
    let headers = request.headers_mut();
    headers.insert(CONTENT_LENGTH, HeaderValue::from(length));
    if let Ok(host) = HeaderValue::from_str(&format!("127.0.0.1:{port}")) {
        headers.insert(HOST, host);
    }
    for (name, value) in question.headers {
        if let Ok(value) = HeaderValue::from_str(&value) {
            headers.insert(HeaderName::from_static(name), value);
        }
    }
    request
}

#[cfg(test)]
mod tests {
    use super::*;
    use tokio::io::{AsyncReadExt, AsyncWriteExt};

    async fn answer_once(text: &'static str) -> u16 {
        let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
        let port = listener.local_addr().unwrap().port();
        let serve = async move {
            let (mut stream, _) = listener.accept().await.unwrap();
            let mut buffer = vec![0; 4096];
            assert_ne!(stream.read(&mut buffer).await.unwrap(), 0);
            stream.write_all(text.as_bytes()).await.unwrap();
        };
        #[expect(clippy::disallowed_methods, reason = "the test is the model")]
        tokio::spawn(serve);
        port
    }

    fn question() -> Question {
        Question { headers: vec![("accept", "text/csv".into())], body: Bytes::from_static(b"1,2") }
    }

    #[tokio::test]
    async fn answers_are_read_and_losses_told_apart() {
        let second = Duration::from_secs(1);
        let port = answer_once("HTTP/1.1 415 x\r\ncontent-length: 3\r\nx-a: b\r\n\r\nno!").await;
        let answer = post(port, question(), Duration::ZERO, second).await.ok().unwrap();
        assert_eq!(
            (answer.status, answer.said(), answer.header("x-a")),
            (415, "no!".into(), Some("b".into()))
        );
        let port = answer_once("HTTP/1.1 200 x\r\ncontent-length: 30\r\n\r\nno!").await;
        let lost = post(port, question(), Duration::ZERO, second).await.err().unwrap();
        assert!(matches!(lost, Lost::Broken(_)), "{lost:?}");
        let lost = post(port, question(), Duration::ZERO, second).await.err().unwrap();
        assert_eq!(lost, Lost::Unreachable);
        let silent = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
        let port = silent.local_addr().unwrap().port();
        let lost = post(port, question(), Duration::ZERO, Duration::from_millis(50)).await.err().unwrap();
        assert_eq!(lost, Lost::Late);
        assert!(!ping(1).await);
    }
}
