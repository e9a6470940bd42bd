//! The contract of a model's container: `GET /ping` and `POST /invocations`, by HTTP on this machine.

use bytes::Bytes;
use http_body_util::{BodyExt, Full, LengthLimitError, Limited};
use hyper::client::conn::http1;
use hyper::header::{CONTENT_LENGTH, HOST, HeaderName, HeaderValue};
use hyper::{HeaderMap, Method, Request};
use hyper_util::rt::TokioIo;
use std::pin::pin;
use std::time::Duration;
use tokio::net::TcpStream;
use tokio::time::{Instant, timeout_at};

/// Of an answer to a ping, of which only the status is looked at.
const LONGEST_PONG: usize = 64 * 1024;
/// By which our own server says whose it is.
const NONCE_HEADER: &str = "x-sluice-nonce";
/// For an answer to a ping. [How containers should respond to health check requests]
const PING: Duration = Duration::from_secs(2);
/// Between two tries to connect to a process that is just starting.
const RECONNECT: Duration = Duration::from_millis(50);

/// Where a process listens.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Address {
    pub port: u16,
    /// What our own server says with each answer: whoever does not is somebody else, who was quicker to take the port. An
    /// image's own program has none.
    pub nonce: Option<String>,
}

/// A request of somebody else's to a model.
#[derive(Clone)]
pub struct Question {
    pub headers: Vec<(&'static str, HeaderValue)>,
    pub body: Bytes,
}

/// A header's value; `None` for a text that can't be one, as it has line breaks.
pub fn header(text: &str) -> Option<HeaderValue> {
    HeaderValue::from_bytes(text.as_bytes()).ok()
}

/// How long an exchange may be.
#[derive(Clone, Copy)]
pub struct Limits {
    /// For a process that does not listen yet to do so.
    pub patience: Duration,
    /// For the answer, from the first try on.
    pub at_most: Duration,
    /// Bytes of the answer: more is not kept in memory.
    pub longest: usize,
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
    /// The answer has more bytes than these.
    TooLong(usize),
    /// The connection ended before the answer did.
    Broken(String),
}

/// Whether the model says that it is ready.
pub async fn ping(at: &Address) -> bool {
    ping_within(at, PING).await
}

async fn ping_within(at: &Address, at_most: Duration) -> bool {
    let head = (Method::GET, "/ping");
    let question = Question { headers: Vec::new(), body: Bytes::new() };
    let asked = exchange(at, head, question, LONGEST_PONG, Instant::now() + at_most);
    asked.await.is_ok_and(|answer| answer.is_success())
}

/// Asks a model.
pub async fn post(at: &Address, question: Question, limits: Limits) -> Result<Answer, Lost> {
    let began = Instant::now();
    let head = || (Method::POST, "/invocations");
    loop {
        match exchange(at, head(), question.clone(), limits.longest, began + limits.at_most).await {
            Err(Lost::Unreachable) if began.elapsed() < limits.patience => {
                tokio::time::sleep(RECONNECT).await;
            }
            other => return other,
        }
    }
}

async fn exchange(
    at: &Address,
    (method, path): (Method, &str),
    question: Question,
    longest: usize,
    until: Instant,
) -> Result<Answer, Lost> {
    let broken = |error: hyper::Error| Lost::Broken(error.to_string());
    let work = async {
        let stream = TcpStream::connect(("127.0.0.1", at.port)).await.map_err(|_| Lost::Unreachable)?;
        let (mut sender, connection) = http1::handshake(TokioIo::new(stream)).await.map_err(broken)?;
        let request = request(at.port, method, path, question);
        let mut asked = pin!(async move {
            let response = sender.send_request(request).await.map_err(broken)?;
            let (parts, body) = response.into_parts();
            let said = parts.headers.get(NONCE_HEADER).map(HeaderValue::as_bytes);
            if at.nonce.as_ref().is_some_and(|nonce| said != Some(nonce.as_bytes())) {
                return Err(Lost::Unreachable);
            }
            let body = Limited::new(body, longest).collect().await;
            let body = body.map_err(|error| match error.downcast_ref::<LengthLimitError>() {
                Some(_) => Lost::TooLong(longest),
                None => Lost::Broken(error.to_string()),
            })?;
            let body = body.to_bytes();
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
        headers.insert(HeaderName::from_static(name), value);
    }
    request
}

#[cfg(test)]
mod tests {
    use super::*;
    use tokio::io::{AsyncReadExt, AsyncWriteExt};

    async fn answer_once(text: &'static str) -> Address {
        let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
        let port = listener.local_addr().unwrap().port();
        let serve = async move {
            let (mut stream, _) = listener.accept().await.unwrap();
            // All of it: to close a connection with something unread is to break it.
            let mut request = Vec::new();
            while !is_whole(&request) {
                assert_ne!(stream.read_buf(&mut request).await.unwrap(), 0);
            }
            stream.write_all(text.as_bytes()).await.unwrap();
        };
        #[expect(clippy::disallowed_methods, reason = "the test is the model")]
        tokio::spawn(serve);
        Address { port, nonce: None }
    }

    fn is_whole(request: &[u8]) -> bool {
        let text = String::from_utf8_lossy(request);
        let Some((head, body)) = text.split_once("\r\n\r\n") else { return false };
        let length = head.split("content-length: ").nth(1).and_then(|rest| rest.lines().next());
        body.len() >= length.unwrap().parse().unwrap()
    }

    /// Where nobody listens, nor will, for as long as the socket is there.
    fn nobody() -> (tokio::net::TcpSocket, Address) {
        let socket = tokio::net::TcpSocket::new_v4().unwrap();
        socket.bind(([127, 0, 0, 1], 0).into()).unwrap();
        let port = socket.local_addr().unwrap().port();
        (socket, Address { port, nonce: None })
    }

    /// Nothing that answers is late, on however busy a machine.
    const IN_TIME: Duration = Duration::from_mins(1);
    const LIMITS: Limits = Limits { patience: Duration::ZERO, at_most: IN_TIME, longest: 1000 };

    async fn asked(at: &Address, limits: Limits) -> Result<Answer, Lost> {
        let headers = vec![("accept", header("text/csv").unwrap())];
        post(at, Question { headers, body: Bytes::from_static(b"1,2") }, limits).await
    }

    #[tokio::test]
    async fn answers_are_read_and_losses_told_apart() {
        const NO: &str = "HTTP/1.1 415 x\r\ncontent-length: 3\r\nx-a: b\r\n\r\nno!";
        let answer = asked(&answer_once(NO).await, LIMITS).await.ok().unwrap();
        assert_eq!(
            (answer.status, answer.said(), answer.header("x-a")),
            (415, "no!".into(), Some("b".into()))
        );
        let at = answer_once("HTTP/1.1 200 x\r\ncontent-length: 30\r\n\r\nno!").await;
        let lost = asked(&at, LIMITS).await.err().unwrap();
        assert!(matches!(lost, Lost::Broken(_)), "{lost:?}");
        let (_socket, at) = nobody();
        assert_eq!(asked(&at, LIMITS).await.err(), Some(Lost::Unreachable));
        assert!(!ping(&at).await);
        let silent = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
        let at = Address { port: silent.local_addr().unwrap().port(), nonce: None };
        let hasty = Limits { at_most: Duration::from_millis(50), ..LIMITS };
        assert_eq!(asked(&at, hasty).await.err().unwrap(), Lost::Late);
    }

    #[tokio::test]
    async fn an_answer_is_read_as_far_as_is_allowed() {
        for (text, longest, expected) in [
            ("HTTP/1.1 200 x\r\ncontent-length: 3\r\n\r\nyes", 3, Ok(3)),
            ("HTTP/1.1 200 x\r\ncontent-length: 3\r\n\r\nyes", 2, Err(Lost::TooLong(2))),
            ("HTTP/1.1 200 x\r\n\r\nwithout a length", 5, Err(Lost::TooLong(5))),
        ] {
            let answer = asked(&answer_once(text).await, Limits { longest, ..LIMITS }).await;
            assert_eq!(answer.map(|answer| answer.body.len()), expected, "{text} {longest}");
        }
    }

    #[tokio::test]
    async fn an_answer_of_somebody_else_is_none() {
        const ANSWER: &str = "HTTP/1.1 200 x\r\nx-sluice-nonce: mine\r\ncontent-length: 0\r\n\r\n";
        for (nonce, is_ready) in [(None, true), (Some("mine"), true), (Some("other"), false)] {
            let at = Address { nonce: nonce.map(str::to_owned), ..answer_once(ANSWER).await };
            assert_eq!(ping_within(&at, IN_TIME).await, is_ready, "{nonce:?}");
        }
        let at = answer_once("HTTP/1.1 200 x\r\ncontent-length: 0\r\n\r\n").await;
        let at = Address { nonce: Some("mine".into()), ..at };
        assert_eq!(asked(&at, LIMITS).await.err(), Some(Lost::Unreachable));
    }

    #[test]
    fn a_header_has_one_line() {
        for (text, is_one) in
            [("text/csv", true), ("é", true), ("", true), ("a\r\nb: c", false), ("\u{7}", false)]
        {
            assert_eq!(header(text).is_some(), is_one, "{text:?}");
        }
    }
}
