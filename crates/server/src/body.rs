//! Bodies: ours to hyper's and back.

use aws::ByteStream;
use bytes::Bytes;
use futures_util::StreamExt;
use http_body::Frame;
use http_body_util::combinators::UnsyncBoxBody;
use http_body_util::{BodyExt, Full, Limited, StreamBody};
use hyper::body::Incoming;
use protocol::{AnswerBody, HttpAnswer};
use std::convert::Infallible;
use std::io;

/// Any body that is sent.
pub type Body = UnsyncBoxBody<Bytes, io::Error>;
pub type Response = http::Response<Body>;

/// The longest body that is gathered in memory: more than any operation but S3's uploads takes. [AWS's largest is
/// Lambda's code in a request, 50 MB in base64]
pub const MOST_BUFFERED: usize = 70 * 1024 * 1024;

pub fn full(bytes: impl Into<Bytes>) -> Body {
    Full::new(bytes.into()).map_err(|never: Infallible| match never {}).boxed_unsync()
}

/// A body as it arrives.
pub fn stream(incoming: Incoming, length: Option<u64>) -> ByteStream {
    let frames = incoming.into_data_stream().map(|chunk| chunk.map_err(io::Error::other));
    ByteStream::new(frames, length)
}

/// A whole body; `None` if it is longer than [`MOST_BUFFERED`].
pub async fn gather(incoming: Incoming) -> Result<Option<Bytes>, io::Error> {
    match Limited::new(incoming, MOST_BUFFERED).collect().await {
        Ok(collected) => Ok(Some(collected.to_bytes())),
        Err(error) if error.is::<http_body_util::LengthLimitError>() => Ok(None),
        Err(error) => Err(io::Error::other(error)),
    }
}

/// A whole body, or the answer to one that is too long or has broken off.
pub async fn gathered(incoming: Incoming) -> Result<Bytes, Response> {
    match gather(incoming).await {
        Ok(Some(bytes)) => Ok(bytes),
        Ok(None) => Err(text(413, format!("a request has at most {MOST_BUFFERED} bytes\n"))),
        Err(error) => Err(text(400, format!("the request broke off: {error}\n"))),
    }
}

pub fn from_stream(stream: ByteStream) -> Body {
    BodyExt::boxed_unsync(StreamBody::new(stream.map(|chunk| chunk.map(Frame::data))))
}

pub fn answer(answer: HttpAnswer) -> Response {
    let HttpAnswer { status, headers, body } = answer;
    let body = match body {
        AnswerBody::Bytes(bytes) => full(bytes),
        AnswerBody::Stream(stream, _) => from_stream(stream),
    };
    let mut response = http::Response::new(body);
    *response.status_mut() =
        http::StatusCode::from_u16(status).unwrap_or(http::StatusCode::INTERNAL_SERVER_ERROR);
    *response.headers_mut() = headers;
    response
}

/// A short answer of our own, for what no AWS protocol covers.
pub fn text(status: u16, text: impl Into<String>) -> Response {
    let mut response = http::Response::new(full(text.into()));
    *response.status_mut() =
        http::StatusCode::from_u16(status).unwrap_or(http::StatusCode::INTERNAL_SERVER_ERROR);
    let plain = http::HeaderValue::from_static("text/plain; charset=utf-8");
    response.headers_mut().insert(http::header::CONTENT_TYPE, plain);
    response
}

/// A document of our own.
pub fn json(status: u16, document: &serde_json::Value) -> Response {
    let mut response = text(status, document.to_string());
    let json = http::HeaderValue::from_static("application/json");
    response.headers_mut().insert(http::header::CONTENT_TYPE, json);
    response
}
