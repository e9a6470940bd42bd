//! The bytes of an object under a KMS key, on disk: AES-256-GCM in segments, so that a range can be read without the
//! rest.
//!
//! Each blob draws eight bytes; with the segment's number in four more they are the nonce. So no nonce comes twice under
//! a data key, which an object (or an upload in parts) has to itself. Segments can't be swapped: their number is in the
//! nonce. A blob can't be cut short unseen: the row knows its size.

use aes_gcm::aead::AeadInPlace;
use aes_gcm::{Aes256Gcm, Key, KeyInit, Nonce};
use serde::{Deserialize, Serialize};
use std::io;
use zeroize::Zeroizing;

/// Bytes of an object in a segment. Small, because the least range costs a segment; large, because each costs a tag.
pub const SEGMENT: usize = 64 * 1024;
const TAG: usize = 16;

/// How a blob is encrypted.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Segments {
    /// 16 hexadecimal digits.
    nonce: String,
}

impl Segments {
    pub fn new(random: [u8; 8]) -> Self {
        Self { nonce: hex::encode(random) }
    }

    fn nonce(&self, segment: u32) -> [u8; 12] {
        let mut nonce = [0; 12];
        // A row that was changed by hand fails to decrypt, which says so.
        if hex::decode_to_slice(&self.nonce, &mut nonce[..8]).is_err() {
            nonce = [0; 12];
        }
        nonce[8..].copy_from_slice(&segment.to_be_bytes());
        nonce
    }
}

/// A data key, for as long as it is needed.
#[derive(Clone)]
pub struct DataKey(pub Zeroizing<[u8; 32]>);

impl DataKey {
    pub fn new(bytes: &[u8]) -> Option<Self> {
        bytes.try_into().ok().map(|bytes| Self(Zeroizing::new(bytes)))
    }

    fn cipher(&self) -> Aes256Gcm {
        Aes256Gcm::new(Key::<Aes256Gcm>::from_slice(&*self.0))
    }
}

/// Encrypts what is written, segment by segment.
pub struct Encryptor {
    cipher: Aes256Gcm,
    segments: Segments,
    number: u32,
    pending: Vec<u8>,
}

impl Encryptor {
    pub fn new(key: &DataKey, segments: Segments) -> Self {
        Self { cipher: key.cipher(), segments, number: 0, pending: Vec::with_capacity(SEGMENT + TAG) }
    }

    /// Takes bytes in; `write` gets the segments that are full.
    pub fn update<E>(
        &mut self,
        mut bytes: &[u8],
        mut write: impl FnMut(&[u8]) -> Result<(), E>,
    ) -> Result<(), E> {
        while !bytes.is_empty() {
            let (now, later) = bytes.split_at(bytes.len().min(SEGMENT - self.pending.len()));
            self.pending.extend_from_slice(now);
            bytes = later;
            if self.pending.len() == SEGMENT {
                self.seal();
                write(&self.pending)?;
                self.pending.clear();
            }
        }
        Ok(())
    }

    /// The last segment.
    pub fn finish<E>(mut self, mut write: impl FnMut(&[u8]) -> Result<(), E>) -> Result<(), E> {
        if self.pending.is_empty() {
            return Ok(());
        }
        self.seal();
        write(&self.pending)
    }

    fn seal(&mut self) {
        let nonce = self.segments.nonce(self.number);
        self.number += 1;
        self.cipher
            .encrypt_in_place(Nonce::from_slice(&nonce), b"", &mut self.pending)
            .expect("AES-GCM takes a segment");
    }
}

/// The segments of a piece of `size` bytes in which the range lies: which is the first one, and from where to where
/// they lie on disk.
pub fn stored_range(size: u64, offset: u64, length: u64) -> (u32, u64, u64) {
    let (segment, tag) = (SEGMENT as u64, TAG as u64);
    let first = offset / segment;
    let last = (offset + length).div_ceil(segment);
    let start = first * (segment + tag);
    let end = (last * (segment + tag)).min(stored_size(size));
    (u32::try_from(first).unwrap_or(u32::MAX), start, end)
}

pub fn stored_size(size: u64) -> u64 {
    size + size.div_ceil(SEGMENT as u64) * TAG as u64
}

/// Decrypts whole segments, the first of which is the `first` of its blob.
pub fn decrypt(key: &DataKey, segments: &Segments, first: u32, stored: &[u8]) -> io::Result<Vec<u8>> {
    let cipher = key.cipher();
    let mut plain = Vec::with_capacity(stored.len());
    let mut segment = Vec::with_capacity(SEGMENT + TAG);
    for (number, bytes) in (first..).zip(stored.chunks(SEGMENT + TAG)) {
        segment.clear();
        segment.extend_from_slice(bytes);
        let nonce = segments.nonce(number);
        cipher.decrypt_in_place(Nonce::from_slice(&nonce), b"", &mut segment).map_err(|_| {
            io::Error::new(io::ErrorKind::InvalidData, "an encrypted object was changed on disk")
        })?;
        plain.extend_from_slice(&segment);
    }
    Ok(plain)
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::convert::Infallible;

    fn encrypt(key: &DataKey, segments: &Segments, plain: &[u8], step: usize) -> Vec<u8> {
        let mut stored = Vec::new();
        let mut encryptor = Encryptor::new(key, segments.clone());
        let mut write = |bytes: &[u8]| -> Result<(), Infallible> {
            stored.extend_from_slice(bytes);
            Ok(())
        };
        for chunk in plain.chunks(step) {
            encryptor.update(chunk, &mut write).unwrap();
        }
        encryptor.finish(&mut write).unwrap();
        stored
    }

    #[test]
    fn every_range_reads_back() {
        let key = DataKey::new(&[7; 32]).unwrap();
        let segments = Segments::new([1; 8]);
        for size in [1, SEGMENT - 1, SEGMENT, SEGMENT + 1, 3 * SEGMENT + 5] {
            let plain: Vec<u8> = (0..size).map(|n| u8::try_from(n % 253).unwrap()).collect();
            let stored = encrypt(&key, &segments, &plain, 10_007);
            assert_eq!(stored.len() as u64, stored_size(size as u64), "{size}");
            let ends = [0, 1, size / 2, SEGMENT.min(size - 1), size - 1];
            for (from, to) in ends
                .into_iter()
                .flat_map(|from| ends.map(|to| (from, to)))
                .filter(|(f, t)| f <= t && *t < size)
            {
                let length = to - from + 1;
                let (first, start, end) = stored_range(size as u64, from as u64, length as u64);
                let bytes = &stored[usize::try_from(start).unwrap()..usize::try_from(end).unwrap()];
                let read = decrypt(&key, &segments, first, bytes).unwrap();
                let skip = from - first as usize * SEGMENT;
                assert_eq!(&read[skip..skip + length], &plain[from..=to], "{size}: {from}..={to}");
            }
        }
    }

    #[test]
    fn a_changed_segment_is_noticed() {
        let key = DataKey::new(&[7; 32]).unwrap();
        let segments = Segments::new([1; 8]);
        let mut stored = encrypt(&key, &segments, &[5; 100], 100);
        assert!(decrypt(&key, &segments, 1, &stored).is_err(), "in another place");
        stored[50] ^= 1;
        assert!(decrypt(&key, &segments, 0, &stored).is_err(), "with another byte");
    }
}
