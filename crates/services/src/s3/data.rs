//! Bytes on their way in and out: bodies into blobs, and blobs into bodies, each through a bounded buffer, so that an
//! object of any size takes little memory.
//!
//! Files are read and written on the runtime's threads for blocking work. A body is written, hashed and (under a KMS key)
//! encrypted in one pass.

use super::checksum::{Algorithm, Hasher};
use super::crypt::{self, DataKey, Encryptor, Segments};
use super::object::{ObjectRow, Piece};
use crate::{Cx, OpError, OpResult};
use aws::{ByteStream, Error};
use bytes::{Bytes, BytesMut};
use futures_util::StreamExt as _;
use md5::{Digest as _, Md5};
use std::collections::VecDeque;
use std::fs::File;
use std::io;
use store::{BlobId, BlobWriter, Blobs, Pins};
use tokio::sync::mpsc::{Receiver, Sender, channel};
use tokio::task::{JoinHandle, spawn_blocking};

/// Buffers between a connection and the disk; each is what the connection yields at once, some 64 KiB.
const BUFFERS: usize = 16;
/// Bytes that are read at once. A whole number of segments.
const CHUNK: u64 = 16 * crypt::SEGMENT as u64;
/// Objects up to this size are read in place: the hop to another thread would cost more.
const SMALL: u64 = 64 * 1024;
/// How often a read starts again because its object was replaced just then.
const RETRIES: usize = 16;

/// Blobs that are in place, and that no row names yet. Dropped without [`Unnamed::kept`], they go.
pub struct Unnamed {
    blobs: Blobs,
    ids: Vec<BlobId>,
}

impl Unnamed {
    /// To be called in the transaction that names them.
    pub fn kept(mut self) {
        self.ids.clear();
    }
}

impl Drop for Unnamed {
    fn drop(&mut self) {
        self.ids.iter().for_each(|id| self.blobs.discard(id));
    }
}

/// A body that was taken in.
pub struct Ingested {
    /// `None` if it had no bytes.
    pub piece: Option<Piece>,
    pub size: u64,
    pub md5: [u8; 16],
    pub checksum: String,
    pub other_checksum: Option<String>,
    /// Moves into the transaction.
    pub unnamed: Unnamed,
}

enum Message {
    Bytes(Bytes),
    /// The body came to its proper end; without this, it was broken off.
    End,
}

/// Takes a body in: it is on disk, synced, when this returns.
pub async fn ingest(
    cx: &Cx,
    body: ByteStream,
    algorithm: Algorithm,
    key: Option<&DataKey>,
) -> OpResult<Ingested> {
    ingest_with(cx, body, (algorithm, None), key).await
}

/// The same, with a second checksum: what the client sent where something else is kept.
pub async fn ingest_with(
    cx: &Cx,
    mut body: ByteStream,
    algorithms: (Algorithm, Option<Algorithm>),
    key: Option<&DataKey>,
) -> OpResult<Ingested> {
    let blobs = cx.world().store().blobs().clone();
    let key = key.map(|key| (key.clone(), Segments::new(cx.world().random())));
    let (sender, receiver) = channel(BUFFERS);
    let sink = spawn_blocking(move || Sink::new(blobs, algorithms, key).run(receiver));
    let whole = pass_on(&mut body, sender).await;
    let sunk = sink.await.map_err(|e| OpError::internal(format!("the writer of a blob: {e}")))??;
    whole?;
    sunk.ok_or_else(|| incomplete().into())
}

pub fn incomplete() -> Error {
    Error::new(
        "IncompleteBody",
        400,
        "You did not provide the number of bytes specified by the Content-Length HTTP header.",
    )
}

async fn pass_on(body: &mut ByteStream, sender: Sender<Message>) -> OpResult<()> {
    while let Some(bytes) = body.next().await {
        let bytes = bytes.map_err(|error| {
            tracing::debug!(%error, "a body ended early");
            incomplete()
        })?;
        if sender.send(Message::Bytes(bytes)).await.is_err() {
            // The sink failed, and its result says why.
            return Ok(());
        }
    }
    drop(sender.send(Message::End).await);
    Ok(())
}

/// The far end of a body.
struct Sink {
    blobs: Blobs,
    md5: Md5,
    hasher: Hasher,
    other: Option<Hasher>,
    key: Option<(DataKey, Segments)>,
    size: u64,
}

impl Sink {
    fn new(
        blobs: Blobs,
        (algorithm, other): (Algorithm, Option<Algorithm>),
        key: Option<(DataKey, Segments)>,
    ) -> Self {
        let other = other.map(Hasher::new);
        Self { blobs, md5: Md5::new(), hasher: Hasher::new(algorithm), other, key, size: 0 }
    }

    /// `None` for a body that was broken off.
    fn run(mut self, mut receiver: Receiver<Message>) -> OpResult<Option<Ingested>> {
        let mut file: Option<BlobWriter> = None;
        let mut encryptor = self.key.as_ref().map(|(key, segments)| Encryptor::new(key, segments.clone()));
        loop {
            let bytes = match receiver.blocking_recv() {
                None => return Ok(None),
                Some(Message::End) => break,
                Some(Message::Bytes(bytes)) if bytes.is_empty() => continue,
                Some(Message::Bytes(bytes)) => bytes,
            };
            self.md5.update(&bytes);
            self.hasher.update(&bytes);
            if let Some(other) = &mut self.other {
                other.update(&bytes);
            }
            self.size += bytes.len() as u64;
            let writer = match &mut file {
                Some(writer) => writer,
                none => none.insert(self.blobs.writer()?),
            };
            match &mut encryptor {
                Some(encryptor) => encryptor.update(&bytes, |segment| writer.write(segment))?,
                None => writer.write(&bytes)?,
            }
        }
        if let (Some(encryptor), Some(writer)) = (encryptor, &mut file) {
            encryptor.finish(|segment| writer.write(segment))?;
        }
        let blob = file.map(BlobWriter::finish).transpose()?;
        let segments = self.key.map(|(_, segments)| segments);
        let ids = blob.iter().map(|blob| blob.id.clone()).collect();
        Ok(Some(Ingested {
            piece: blob.map(|blob| Piece { blob: blob.id, size: self.size, segments, stored: blob.size }),
            size: self.size,
            md5: self.md5.finalize().into(),
            checksum: self.hasher.finish(),
            other_checksum: self.other.map(Hasher::finish),
            unnamed: Unnamed { blobs: self.blobs, ids },
        }))
    }
}

/// What keeps an object's bytes in reach while they are read, whatever happens to the object.
pub enum Held {
    Nothing,
    File(File),
    Pins(Pins),
}

/// Finds an object and gets hold of its bytes.
pub fn hold(cx: &Cx, find: impl Fn() -> OpResult<ObjectRow>) -> OpResult<(ObjectRow, Held)> {
    let blobs = cx.world().store().blobs();
    let mut row = find()?;
    for _ in 0..RETRIES {
        match row.pieces.as_slice() {
            [] => return Ok((row, Held::Nothing)),
            [one] => match blobs.open_file(&one.blob) {
                Ok(file) => return Ok((row, Held::File(file))),
                // It was replaced between the look at the row and this one; or it is lost, which the last try tells.
                Err(error) => {
                    let again = find()?;
                    if again.pieces == row.pieces {
                        return Err(error.into());
                    }
                    row = again;
                }
            },
            many => {
                let pins = blobs.pin(many.iter().map(|piece| piece.blob.clone()));
                let again = find()?;
                if again.pieces == row.pieces {
                    return Ok((again, Held::Pins(pins)));
                }
                row = again;
            }
        }
    }
    Err(OpError::internal("an object was replaced again and again while it was to be read"))
}

/// A stretch of a piece.
struct Slice {
    piece: Piece,
    offset: u64,
    length: u64,
}

/// Reads slices one after the other.
struct Reading {
    blobs: Blobs,
    key: Option<DataKey>,
    slices: VecDeque<Slice>,
    file: Option<File>,
    held: Held,
}

impl Reading {
    /// The next bytes, or none.
    fn next(&mut self) -> io::Result<Option<Bytes>> {
        let Some(slice) = self.slices.front_mut() else { return Ok(None) };
        if self.file.is_none() {
            let held = std::mem::replace(&mut self.held, Held::Nothing);
            self.file = Some(match held {
                Held::File(file) => file,
                Held::Nothing => self.blobs.open_file(&slice.piece.blob).map_err(io::Error::other)?,
                Held::Pins(pins) => {
                    self.held = Held::Pins(pins);
                    self.blobs.open_file(&slice.piece.blob).map_err(io::Error::other)?
                }
            });
        }
        let file = self.file.as_ref().expect("it was just opened");
        // To the next whole chunk of the piece, so that no segment is decrypted twice.
        let length = (CHUNK - slice.offset % CHUNK).min(slice.length);
        let bytes = read(file, &slice.piece, self.key.as_ref(), slice.offset, length)?;
        slice.offset += length;
        slice.length -= length;
        if slice.length == 0 {
            self.slices.pop_front();
            self.file = None;
        }
        Ok(Some(bytes))
    }
}

fn read(file: &File, piece: &Piece, key: Option<&DataKey>, offset: u64, length: u64) -> io::Result<Bytes> {
    let at = |start: u64, end: u64| Blobs::read_at(file, start, in_memory(end - start));
    match (&piece.segments, key) {
        (None, _) => at(offset, offset + length).map(Bytes::from),
        (Some(segments), Some(key)) => {
            let (first, start, end) = crypt::stored_range(piece.size, offset, length);
            let plain = crypt::decrypt(key, segments, first, &at(start, end)?)?;
            let skip = in_memory(offset) - first as usize * crypt::SEGMENT;
            Ok(Bytes::from(plain).slice(skip..skip + in_memory(length)))
        }
        (Some(_), None) => Err(io::Error::other("an encrypted object is read without its key")),
    }
}

fn in_memory(length: u64) -> usize {
    usize::try_from(length).unwrap_or(usize::MAX)
}

/// A range of an object's bytes as a body.
pub async fn stream(
    cx: &Cx,
    row: &ObjectRow,
    held: Held,
    key: Option<DataKey>,
    (offset, length): (u64, u64),
) -> OpResult<ByteStream> {
    let slices = slices(&row.pieces, offset, length);
    let mut reading = Reading { blobs: cx.world().store().blobs().clone(), key, slices, file: None, held };
    if length <= SMALL {
        let mut bytes = BytesMut::with_capacity(in_memory(length));
        while let Some(part) = reading.next()? {
            bytes.extend_from_slice(&part);
        }
        return Ok(ByteStream::from_bytes(bytes.freeze()));
    }
    let stream = futures_util::stream::unfold(Some(ahead(reading)), |handle| async move {
        let (reading, bytes) = match handle?.await {
            Ok(next) => next,
            Err(error) => return Some((Err(io::Error::other(error)), None)),
        };
        match bytes {
            Ok(None) => None,
            // The next chunk is read while this one is sent.
            Ok(Some(bytes)) => Some((Ok(bytes), Some(ahead(reading)))),
            Err(error) => Some((Err(error), None)),
        }
    });
    Ok(ByteStream::new(stream, Some(length)))
}

fn ahead(mut reading: Reading) -> JoinHandle<(Reading, io::Result<Option<Bytes>>)> {
    spawn_blocking(move || {
        let bytes = reading.next();
        (reading, bytes)
    })
}

fn slices(pieces: &[Piece], offset: u64, length: u64) -> VecDeque<Slice> {
    let (mut start, end) = (0, offset + length);
    let mut slices = VecDeque::new();
    for piece in pieces {
        let (from, to) = (offset.max(start), end.min(start + piece.size));
        if from < to {
            slices.push_back(Slice { piece: piece.clone(), offset: from - start, length: to - from });
        }
        start += piece.size;
    }
    slices
}

/// Gathers a body, which may be as long as `limit` and no longer.
pub async fn read_all(mut body: ByteStream, limit: usize) -> OpResult<Bytes> {
    let mut parts = Vec::new();
    let mut size = 0;
    while let Some(bytes) = body.next().await {
        let bytes = bytes?;
        size += bytes.len();
        if size > limit {
            let message = format!("Your proposed upload exceeds the maximum allowed size of {limit} bytes");
            return Err(Error::new("EntityTooLarge", 400, message).into());
        }
        parts.push(bytes);
    }
    Ok(match parts.as_slice() {
        [one] => one.clone(),
        parts => parts.concat().into(),
    })
}
