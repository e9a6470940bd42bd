//! `aws-chunked`: a body in chunks, each with a signature that goes on from the one before, and trailers at the end.

use super::key::same_signature;
use super::{EMPTY_HASH, SigningKey, Verified};
use crate::checksum::sha256_hex;
use aws::Error;
use bytes::{Buf, Bytes};
use sha2::{Digest as _, Sha256};

/// Longest line that frames a chunk, or that is a trailer.
const MOST_LINE_BYTES: usize = 8 * 1024;
/// Most trailers of a body.
const MOST_TRAILERS: usize = 32;
/// Largest chunk that a client may announce.
const MOST_CHUNK_BYTES: u64 = 5 * 1024 * 1024 * 1024;

/// How a chunked body is signed: what `x-amz-content-sha256` says.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ChunkMode {
    Signed,
    SignedTrailer,
    UnsignedTrailer,
}

impl ChunkMode {
    pub fn from_hash(text: &str) -> Option<Self> {
        [Self::Signed, Self::SignedTrailer, Self::UnsignedTrailer].into_iter().find(|m| m.hash() == text)
    }

    pub const fn hash(self) -> &'static str {
        match self {
            Self::Signed => "STREAMING-AWS4-HMAC-SHA256-PAYLOAD",
            Self::SignedTrailer => "STREAMING-AWS4-HMAC-SHA256-PAYLOAD-TRAILER",
            Self::UnsignedTrailer => "STREAMING-UNSIGNED-PAYLOAD-TRAILER",
        }
    }

    const fn is_signed(self) -> bool {
        matches!(self, Self::Signed | Self::SignedTrailer)
    }
}

/// A body that is not what its head promised.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum BodyError {
    #[error("the body ended before its time")]
    Incomplete,
    #[error("the body's framing can't be read: {0}")]
    Framing(&'static str),
    #[error("a chunk's signature is not right")]
    ChunkSignature,
    #[error("the trailers' signature is not right")]
    TrailerSignature,
    #[error("the body's hash is {computed} and not {client}")]
    ContentHash { client: String, computed: String },
    #[error("the {algorithm} in the trailer is not that of the body")]
    BadChecksum { algorithm: &'static str },
    #[error("the trailer {0} was announced and did not come")]
    MissingTrailer(String),
}

impl BodyError {
    /// The error as S3 puts it, which alone takes such bodies.
    pub fn to_error(&self) -> Error {
        match self {
            Self::Incomplete => Error::new("IncompleteBody", 400, "The request body terminated unexpectedly"),
            Self::Framing(what) => {
                Error::new("InvalidRequest", 400, format!("The chunked body is not valid: {what}"))
            }
            Self::ChunkSignature | Self::TrailerSignature => Error::new(
                "SignatureDoesNotMatch",
                403,
                "The request signature we calculated does not match the signature you provided. Check your key and signing method.",
            ),
            Self::ContentHash { client, computed } => {
                super::AuthError::ContentHash { client: client.clone(), computed: computed.clone() }
                    .s3_error()
            }
            Self::BadChecksum { algorithm: "MD5" } => {
                Error::new("BadDigest", 400, "The Content-MD5 you specified did not match what we received.")
            }
            Self::BadChecksum { algorithm } => Error::new(
                "BadDigest",
                400,
                format!("The {algorithm} you specified did not match the calculated checksum."),
            ),
            Self::MissingTrailer(name) => Error::new(
                "MalformedTrailerError",
                400,
                format!(
                    "The request contained trailing data that was not well-formed or did not conform to our published schema: {name} is missing."
                ),
            ),
        }
    }
}

#[derive(Debug, PartialEq, Eq)]
enum State {
    Header,
    Data { left: u64 },
    AfterData,
    Trailer,
    Done,
}

/// Takes a body apart as it arrives. What is in a chunk is handed on before the chunk's signature is checked, since a
/// chunk can be large; so nothing may be committed before [`ChunkedDecoder::finish`] is content.
#[derive(Debug)]
pub struct ChunkedDecoder {
    mode: ChunkMode,
    chain: Chain,
    state: State,
    line: Vec<u8>,
    chunk_signature: Option<String>,
    chunk_hash: Sha256,
    trailers: Vec<(String, String)>,
    trailer_signature: Option<String>,
    decoded: u64,
    expected: Option<u64>,
}

/// The signatures, each of which signs the one before.
#[derive(Debug)]
struct Chain {
    key: SigningKey,
    date: String,
    scope: String,
    previous: String,
}

impl Chain {
    fn chunk(&self, hash: &str) -> String {
        let Self { date, scope, previous, .. } = self;
        self.key.sign(&format!("AWS4-HMAC-SHA256-PAYLOAD\n{date}\n{scope}\n{previous}\n{EMPTY_HASH}\n{hash}"))
    }

    fn trailer(&self, text: &str) -> String {
        let Self { date, scope, previous, .. } = self;
        self.key.sign(&format!("AWS4-HMAC-SHA256-TRAILER\n{date}\n{scope}\n{previous}\n{}", sha256_hex(text)))
    }
}

impl ChunkedDecoder {
    /// `decoded_length` is what `x-amz-decoded-content-length` says.
    pub fn new(mode: ChunkMode, verified: &Verified, decoded_length: Option<u64>) -> Self {
        Self {
            mode,
            chain: Chain {
                key: verified.signing_key.clone(),
                date: verified.date.clone(),
                scope: verified.scope.clone(),
                previous: verified.seed_signature.clone(),
            },
            state: State::Header,
            line: Vec::new(),
            chunk_signature: None,
            chunk_hash: Sha256::new(),
            trailers: Vec::new(),
            trailer_signature: None,
            decoded: 0,
            expected: decoded_length,
        }
    }

    /// The body's own bytes in what has arrived.
    pub fn feed(&mut self, mut input: Bytes) -> Result<Vec<Bytes>, BodyError> {
        let mut output = Vec::new();
        while !input.is_empty() {
            match self.state {
                State::Data { left } => {
                    let take = usize::try_from(left).unwrap_or(usize::MAX).min(input.len());
                    let data = input.split_to(take);
                    if self.mode.is_signed() {
                        self.chunk_hash.update(&data);
                    }
                    self.decoded += take as u64;
                    if self.expected.is_some_and(|expected| self.decoded > expected) {
                        return Err(BodyError::Framing("it is longer than x-amz-decoded-content-length"));
                    }
                    let left = left - take as u64;
                    self.state = if left == 0 { State::AfterData } else { State::Data { left } };
                    output.push(data);
                }
                State::Done => return Err(BodyError::Framing("something comes after the last chunk")),
                State::Header | State::AfterData | State::Trailer => {
                    if let Some(line) = self.take_line(&mut input)? {
                        self.on_line(&line)?;
                    }
                }
            }
        }
        Ok(output)
    }

    /// At the end of the body: whether it was complete, and its trailers, with names in lower case.
    pub fn finish(mut self) -> Result<Vec<(String, String)>, BodyError> {
        if self.state == State::Trailer {
            // Some clients leave out the last line, which is empty, and the end of the one before.
            let line = String::from_utf8_lossy(&std::mem::take(&mut self.line)).trim().to_owned();
            if !line.is_empty() {
                self.on_trailer(&line)?;
            }
            self.end()?;
        }
        if self.state != State::Done || self.expected.is_some_and(|expected| expected != self.decoded) {
            return Err(BodyError::Incomplete);
        }
        Ok(self.trailers)
    }

    /// A line without its end, once it is complete.
    fn take_line(&mut self, input: &mut Bytes) -> Result<Option<String>, BodyError> {
        let end = input.iter().position(|b| *b == b'\n');
        let take = end.map_or(input.len(), |end| end + 1);
        if self.line.len() + take > MOST_LINE_BYTES {
            return Err(BodyError::Framing("a line is too long"));
        }
        self.line.extend_from_slice(&input[..take]);
        input.advance(take);
        if end.is_none() {
            return Ok(None);
        }
        let line = String::from_utf8(std::mem::take(&mut self.line))
            .map_err(|_| BodyError::Framing("a line is not text"))?;
        Ok(Some(line.trim_end_matches(['\r', '\n']).to_owned()))
    }

    fn on_line(&mut self, line: &str) -> Result<(), BodyError> {
        match self.state {
            State::Header => self.on_chunk_header(line),
            State::AfterData if line.is_empty() => {
                self.check_chunk()?;
                self.state = State::Header;
                Ok(())
            }
            State::AfterData => Err(BodyError::Framing("a chunk is longer than it says")),
            State::Trailer => self.on_trailer(line),
            State::Data { .. } | State::Done => Err(BodyError::Framing("a line is where none belongs")),
        }
    }

    fn on_chunk_header(&mut self, line: &str) -> Result<(), BodyError> {
        let (size, extensions) = line.split_once(';').unwrap_or((line, ""));
        let size = size.trim();
        let is_hex = !size.is_empty() && size.bytes().all(|b| b.is_ascii_hexdigit());
        let size = u64::from_str_radix(size, 16).ok().filter(|size| is_hex && *size <= MOST_CHUNK_BYTES);
        let size = size.ok_or(BodyError::Framing("a chunk's size is not a number, or too large"))?;
        let signature = extensions.split(';').find_map(|e| e.trim().strip_prefix("chunk-signature="));
        self.chunk_signature = signature.map(str::to_ascii_lowercase);
        self.chunk_hash = Sha256::new();
        if size > 0 {
            self.state = State::Data { left: size };
            return Ok(());
        }
        self.check_chunk()?;
        self.state = State::Trailer;
        Ok(())
    }

    fn check_chunk(&mut self) -> Result<(), BodyError> {
        if !self.mode.is_signed() {
            return Ok(());
        }
        let hash = hex::encode(std::mem::take(&mut self.chunk_hash).finalize());
        let expected = self.chain.chunk(&hash);
        if !self.chunk_signature.take().is_some_and(|given| same_signature(&given, &expected)) {
            return Err(BodyError::ChunkSignature);
        }
        self.chain.previous = expected;
        Ok(())
    }

    fn on_trailer(&mut self, line: &str) -> Result<(), BodyError> {
        if line.is_empty() {
            // Some clients put an empty line before the signature of the trailers.
            let waits = self.mode == ChunkMode::SignedTrailer && self.trailer_signature.is_none();
            return if waits { Ok(()) } else { self.end() };
        }
        let (name, value) = line.split_once(':').ok_or(BodyError::Framing("a trailer has no colon"))?;
        let (name, value) = (name.trim().to_ascii_lowercase(), value.trim());
        if name == "x-amz-trailer-signature" {
            self.trailer_signature = Some(value.to_ascii_lowercase());
        } else if self.trailers.len() < MOST_TRAILERS {
            self.trailers.push((name, value.to_owned()));
        } else {
            return Err(BodyError::Framing("there are too many trailers"));
        }
        Ok(())
    }

    fn end(&mut self) -> Result<(), BodyError> {
        if self.mode == ChunkMode::SignedTrailer {
            let mut lines: Vec<String> = self.trailers.iter().map(|(n, v)| format!("{n}:{v}\n")).collect();
            lines.sort_unstable();
            let expected = self.chain.trailer(&lines.concat());
            if !self.trailer_signature.take().is_some_and(|given| same_signature(&given, &expected)) {
                return Err(BodyError::TrailerSignature);
            }
        }
        self.state = State::Done;
        Ok(())
    }
}
