//! The runtime API: how a function's process asks for events and answers them.
//!
//! The only HTTP in this crate. It is not how clients reach us, it is the contract of the function's process, as the file
//! formats of a build are those of CodeBuild: an unmodified `bootstrap` speaks it. Each instance has a listener of its
//! own on the loopback, so that a process can ask for no other function's events.

use bytes::Bytes;
use http_body_util::{BodyExt, Full, Limited};
use hyper::body::Incoming;
use hyper::server::conn::http1;
use hyper::service::service_fn;
use hyper::{HeaderMap, Method, Request, Response, StatusCode};
use hyper_util::rt::TokioIo;
use std::convert::Infallible;
use std::io;
use std::net::{Ipv4Addr, SocketAddr};
use std::sync::{Arc, Mutex, PoisonError};
use tokio::net::TcpListener;
use tokio::sync::mpsc::{UnboundedReceiver, UnboundedSender, unbounded_channel};
use tokio::task::JoinSet;

/// Of an answer. [Lambda quotas]
pub const LARGEST_ANSWER: usize = 6 * 1024 * 1024 + 100;

/// An event for the function.
#[derive(Clone, Debug)]
pub struct Work {
    pub request_id: String,
    pub payload: Bytes,
    pub deadline_ms: i64,
    pub invoked_arn: String,
    pub trace_id: String,
    pub client_context: Option<String>,
}

/// What the function's process did.
#[derive(Debug)]
pub enum Happened {
    /// It asks for an event: it is initialised, and done with the one before. With the memory that it has used at most,
    /// if it says so.
    Asked {
        max_rss_kib: Option<u64>,
    },
    Answered {
        request_id: String,
        body: Bytes,
    },
    AnsweredTooMuch {
        request_id: String,
    },
    Failed {
        request_id: String,
        body: Bytes,
        kind: Option<String>,
    },
    NotInitialised {
        body: Bytes,
        kind: Option<String>,
    },
}

/// The runtime API of one instance. Dropped, it closes.
pub struct RuntimeApi {
    pub address: SocketAddr,
    pub happened: UnboundedReceiver<Happened>,
    work: UnboundedSender<Work>,
    _server: JoinSet<()>,
}

impl RuntimeApi {
    pub async fn open() -> io::Result<Self> {
        let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).await?;
        let address = listener.local_addr()?;
        let (tell, happened) = unbounded_channel();
        let (work, waiting) = unbounded_channel();
        let shared =
            Arc::new(Shared { tell, waiting: tokio::sync::Mutex::new(waiting), current: Mutex::new(None) });
        let mut server = JoinSet::new();
        server.spawn(accept(listener, shared));
        Ok(Self { address, happened, work, _server: server })
    }

    /// Gives the process its next event. An instance that has ended takes none.
    pub fn give(&self, work: Work) {
        drop(self.work.send(work));
    }
}

struct Shared {
    tell: UnboundedSender<Happened>,
    waiting: tokio::sync::Mutex<UnboundedReceiver<Work>>,
    /// The event that is being worked on. A process that asks again before it has answered is given it again.
    current: Mutex<Option<Work>>,
}

async fn accept(listener: TcpListener, shared: Arc<Shared>) {
    let mut connections = JoinSet::new();
    loop {
        tokio::select! {
            accepted = listener.accept() => {
                let Ok((stream, _)) = accepted else { continue };
                let shared = shared.clone();
                connections.spawn(async move {
                    let service = service_fn(move |request| {
                        let shared = shared.clone();
                        async move { Ok::<_, Infallible>(shared.answer(request).await) }
                    });
                    // A process that goes away while it waits for an event is no error of ours.
                    drop(http1::Builder::new().serve_connection(TokioIo::new(stream), service).await);
                });
            }
            Some(_) = connections.join_next(), if !connections.is_empty() => {}
        }
    }
}

type Answer = Response<Full<Bytes>>;

fn answer(status: StatusCode, body: impl Into<Bytes>) -> Answer {
    let mut response = Response::new(Full::new(body.into()));
    *response.status_mut() = status;
    let json = hyper::header::HeaderValue::from_static("application/json");
    response.headers_mut().insert(hyper::header::CONTENT_TYPE, json);
    response
}

fn refused(status: StatusCode, kind: &str, message: &str) -> Answer {
    answer(status, serde_json::json!({ "errorMessage": message, "errorType": kind }).to_string())
}

fn accepted() -> Answer {
    answer(StatusCode::ACCEPTED, r#"{"status":"OK"}"#)
}

fn header(headers: &HeaderMap, name: &str) -> Option<String> {
    headers.get(name).and_then(|v| v.to_str().ok()).map(str::to_owned)
}

impl Shared {
    async fn answer(&self, request: Request<Incoming>) -> Answer {
        let (parts, body) = request.into_parts();
        let Some(route) = parts.uri.path().strip_prefix("/2018-06-01/runtime/") else {
            return refused(StatusCode::NOT_FOUND, "NotFound", "there is no such path in the runtime API");
        };
        let segments: Vec<&str> = route.split('/').collect();
        match (&parts.method, segments.as_slice()) {
            (&Method::GET, ["invocation", "next"]) => self.next(&parts.headers).await,
            (&Method::POST, ["invocation", id, "response"]) => self.responded(id, &parts.headers, body).await,
            (&Method::POST, ["invocation", id, "error"]) => self.failed(id, &parts.headers, body).await,
            (&Method::POST, ["init", "error"]) => {
                let kind = header(&parts.headers, "lambda-runtime-function-error-type");
                let body = collect(body).await.unwrap_or_default();
                drop(self.tell.send(Happened::NotInitialised { body, kind }));
                accepted()
            }
            _ => refused(StatusCode::NOT_FOUND, "NotFound", "there is no such path in the runtime API"),
        }
    }

    async fn next(&self, headers: &HeaderMap) -> Answer {
        let max_rss_kib = header(headers, "sluice-max-rss-kib").and_then(|v| v.parse().ok());
        let unanswered = self.current.lock().unwrap_or_else(PoisonError::into_inner).clone();
        let work = if let Some(work) = unanswered {
            work
        } else {
            drop(self.tell.send(Happened::Asked { max_rss_kib }));
            let Some(work) = self.waiting.lock().await.recv().await else {
                return refused(StatusCode::FORBIDDEN, "InvalidStateTransition", "the instance ends");
            };
            *self.current.lock().unwrap_or_else(PoisonError::into_inner) = Some(work.clone());
            work
        };
        let mut response = answer(StatusCode::OK, work.payload);
        let deadline = work.deadline_ms.to_string();
        let mut set = |name: &'static str, value: &str| {
            // What clients send as context is text of their own.
            if let Ok(value) = value.parse() {
                response.headers_mut().insert(name, value);
            }
        };
        set("lambda-runtime-aws-request-id", &work.request_id);
        set("lambda-runtime-deadline-ms", &deadline);
        set("lambda-runtime-invoked-function-arn", &work.invoked_arn);
        set("lambda-runtime-trace-id", &work.trace_id);
        if let Some(context) = &work.client_context {
            set("lambda-runtime-client-context", context);
        }
        response
    }

    /// Takes the event off, if it is the one that is being worked on.
    fn finish(&self, id: &str) -> Option<Answer> {
        let mut current = self.current.lock().unwrap_or_else(PoisonError::into_inner);
        if current.as_ref().is_some_and(|work| work.request_id == id) {
            *current = None;
            return None;
        }
        Some(refused(StatusCode::BAD_REQUEST, "InvalidRequestID", "Invalid request ID"))
    }

    async fn responded(&self, id: &str, headers: &HeaderMap, body: Incoming) -> Answer {
        if header(headers, "lambda-runtime-function-response-mode").as_deref() == Some("streaming") {
            return refused(StatusCode::BAD_REQUEST, "NotServed", "streamed responses are not served");
        }
        let body = collect(body).await;
        if let Some(refusal) = self.finish(id) {
            return refusal;
        }
        let request_id = id.to_owned();
        let Some(body) = body else {
            drop(self.tell.send(Happened::AnsweredTooMuch { request_id }));
            return refused(
                StatusCode::PAYLOAD_TOO_LARGE,
                "RequestEntityTooLarge",
                "Exceeded maximum allowed payload size (6291556 bytes).",
            );
        };
        drop(self.tell.send(Happened::Answered { request_id, body }));
        accepted()
    }

    async fn failed(&self, id: &str, headers: &HeaderMap, body: Incoming) -> Answer {
        let kind = header(headers, "lambda-runtime-function-error-type");
        let body = collect(body).await.unwrap_or_default();
        if let Some(refusal) = self.finish(id) {
            return refusal;
        }
        drop(self.tell.send(Happened::Failed { request_id: id.to_owned(), body, kind }));
        accepted()
    }
}

/// The whole body; `None` if it is too large.
async fn collect(body: Incoming) -> Option<Bytes> {
    Limited::new(body, LARGEST_ANSWER).collect().await.ok().map(http_body_util::Collected::to_bytes)
}
