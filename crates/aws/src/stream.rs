//! A body that is passed on as it arrives.

use bytes::Bytes;
use futures_core::Stream;
use std::fmt;
use std::io;
use std::pin::Pin;
use std::task::{Context, Poll};

/// A stream of bytes with a length, where one is known.
pub struct ByteStream {
    inner: Pin<Box<dyn Stream<Item = io::Result<Bytes>> + Send>>,
    /// The bytes that are to come in all, if the sender said so.
    pub length: Option<u64>,
}

impl ByteStream {
    pub fn new(stream: impl Stream<Item = io::Result<Bytes>> + Send + 'static, length: Option<u64>) -> Self {
        Self { inner: Box::pin(stream), length }
    }

    pub fn from_bytes(bytes: Bytes) -> Self {
        let length = bytes.len() as u64;
        Self { inner: Box::pin(Once((!bytes.is_empty()).then_some(bytes))), length: Some(length) }
    }
}

/// No bytes.
impl Default for ByteStream {
    fn default() -> Self {
        Self::from_bytes(Bytes::new())
    }
}

struct Once(Option<Bytes>);

impl Stream for Once {
    type Item = io::Result<Bytes>;
    fn poll_next(mut self: Pin<&mut Self>, _: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        Poll::Ready(self.0.take().map(Ok))
    }
}

impl Stream for ByteStream {
    type Item = io::Result<Bytes>;
    fn poll_next(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        self.inner.as_mut().poll_next(cx)
    }
}

impl fmt::Debug for ByteStream {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ByteStream").field("length", &self.length).finish_non_exhaustive()
    }
}
