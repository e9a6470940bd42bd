//! A body that is checked while it passes: its chunks' signatures, its hash, its checksums in trailers.

use super::chunked::{BodyError, ChunkedDecoder};
use super::{Content, Verified};
use crate::checksum::{Algorithm, Hasher};
use crate::request::RequestHead;
use aws::ByteStream;
use bytes::Bytes;
use futures_core::Stream;
use std::collections::VecDeque;
use std::io;
use std::pin::Pin;
use std::sync::{Arc, OnceLock};
use std::task::{Context, Poll};

/// What came of a body's checks. The stream itself ends in an `io::Error`; this says which answer it deserves.
#[derive(Clone, Debug, Default)]
pub struct BodyReport(Arc<Shared>);

#[derive(Debug, Default)]
struct Shared {
    error: OnceLock<BodyError>,
    trailers: OnceLock<Vec<(String, String)>>,
}

impl BodyReport {
    /// What was wrong with the body. It comes before whatever the operation made of the broken stream.
    pub fn error(&self) -> Option<&BodyError> {
        self.0.error.get()
    }

    /// The trailers, once the body is through.
    pub fn trailers(&self) -> &[(String, String)] {
        self.0.trailers.get().map_or(&[], Vec::as_slice)
    }
}

/// The body's own bytes, without framing. The stream yields an error instead of its end if the body is not what was
/// signed; so whoever reads it to the end has a body that is proven.
pub fn checked(head: &RequestHead, verified: &Verified, body: ByteStream) -> (ByteStream, BodyReport) {
    let report = BodyReport::default();
    let check = Check::new(head, verified);
    let length = match check {
        Check::Chunked { .. } => decoded_length(head),
        Check::Sha256 { .. } | Check::Nothing => body.length,
    };
    let stream = Checked { inner: body, check: Some(check), ready: VecDeque::new(), report: report.clone() };
    (ByteStream::new(stream, length), report)
}

/// The same for a body that has been gathered.
pub fn checked_bytes(head: &RequestHead, verified: &Verified, body: Bytes) -> Result<Bytes, BodyError> {
    let mut check = Check::new(head, verified);
    if matches!(check, Check::Nothing) {
        return Ok(body);
    }
    let parts = check.feed(body)?;
    check.finish()?;
    Ok(match parts.as_slice() {
        [one] => one.clone(),
        parts => parts.concat().into(),
    })
}

fn decoded_length(head: &RequestHead) -> Option<u64> {
    head.header("x-amz-decoded-content-length").and_then(|text| text.trim().parse().ok())
}

enum Check {
    Nothing,
    Sha256 { expected: String, hasher: Hasher },
    Chunked { decoder: Box<ChunkedDecoder>, hashers: Vec<(Algorithm, Hasher)>, announced: Vec<String> },
}

impl Check {
    fn new(head: &RequestHead, verified: &Verified) -> Self {
        match &verified.content {
            Content::Checked | Content::Unsigned => Self::Nothing,
            Content::Sha256(expected) => {
                Self::Sha256 { expected: expected.clone(), hasher: Hasher::new(Algorithm::Sha256) }
            }
            Content::Chunked(mode) => {
                let announced: Vec<String> = head
                    .header("x-amz-trailer")
                    .map(|names| names.split(',').map(|name| name.trim().to_ascii_lowercase()).collect())
                    .unwrap_or_default();
                let algorithms = announced.iter().filter_map(|name| Algorithm::from_header(name));
                Self::Chunked {
                    decoder: Box::new(ChunkedDecoder::new(*mode, verified, decoded_length(head))),
                    hashers: algorithms.map(|a| (a, Hasher::new(a))).collect(),
                    announced,
                }
            }
        }
    }

    fn feed(&mut self, bytes: Bytes) -> Result<Vec<Bytes>, BodyError> {
        match self {
            Self::Nothing => Ok(vec![bytes]),
            Self::Sha256 { hasher, .. } => {
                hasher.update(&bytes);
                Ok(vec![bytes])
            }
            Self::Chunked { decoder, hashers, .. } => {
                let parts = decoder.feed(bytes)?;
                for part in &parts {
                    for (_, hasher) in hashers.iter_mut() {
                        hasher.update(part);
                    }
                }
                Ok(parts)
            }
        }
    }

    /// The trailers, if all is right.
    fn finish(self) -> Result<Vec<(String, String)>, BodyError> {
        match self {
            Self::Nothing => Ok(Vec::new()),
            Self::Sha256 { expected, hasher } => {
                let computed = hex::encode(hasher.finish());
                if computed == expected {
                    Ok(Vec::new())
                } else {
                    Err(BodyError::ContentHash { client: expected, computed })
                }
            }
            Self::Chunked { decoder, hashers, announced } => {
                let trailers = decoder.finish()?;
                let value = |name: &str| trailers.iter().find(|(n, _)| n == name).map(|(_, v)| v.as_str());
                if let Some(missing) = announced.iter().find(|name| value(name).is_none()) {
                    return Err(BodyError::MissingTrailer(missing.clone()));
                }
                for (algorithm, hasher) in hashers {
                    if value(algorithm.header()) != Some(hasher.finish_base64().as_str()) {
                        return Err(BodyError::BadChecksum { algorithm: algorithm.name() });
                    }
                }
                Ok(trailers)
            }
        }
    }
}

struct Checked {
    inner: ByteStream,
    /// `None` once the stream has ended.
    check: Option<Check>,
    ready: VecDeque<Bytes>,
    report: BodyReport,
}

impl Checked {
    fn fail(&mut self, error: BodyError) -> io::Error {
        self.check = None;
        self.ready.clear();
        let failure = io::Error::new(io::ErrorKind::InvalidData, error.clone());
        // The first error is the one that counts.
        drop(self.report.0.error.set(error));
        failure
    }
}

impl Stream for Checked {
    type Item = io::Result<Bytes>;

    fn poll_next(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        loop {
            if let Some(bytes) = self.ready.pop_front() {
                return Poll::Ready(Some(Ok(bytes)));
            }
            let Some(check) = self.check.take() else { return Poll::Ready(None) };
            let polled = Pin::new(&mut self.inner).poll_next(cx);
            match polled {
                Poll::Pending => {
                    self.check = Some(check);
                    return Poll::Pending;
                }
                Poll::Ready(Some(Err(error))) => return Poll::Ready(Some(Err(error))),
                Poll::Ready(Some(Ok(bytes))) => {
                    let mut check = check;
                    match check.feed(bytes) {
                        Ok(parts) => self.ready.extend(parts),
                        Err(error) => return Poll::Ready(Some(Err(self.fail(error)))),
                    }
                    self.check = Some(check);
                }
                Poll::Ready(None) => {
                    return match check.finish() {
                        Ok(trailers) => {
                            drop(self.report.0.trailers.set(trailers));
                            Poll::Ready(None)
                        }
                        Err(error) => Poll::Ready(Some(Err(self.fail(error)))),
                    };
                }
            }
        }
    }
}
