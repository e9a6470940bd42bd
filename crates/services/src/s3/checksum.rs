//! The checksums that S3 keeps with its objects: computed as the bytes go by, and put together for uploads in parts.

use crate::{OpError, OpResult};
use aws::Error;
use aws::s3::{self, ChecksumAlgorithm, ChecksumType};
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use crc_fast::CrcAlgorithm;
use serde::{Deserialize, Serialize};
use sha2::Digest as _;

/// An algorithm that is served. S3 knows more, which are refused by name.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Algorithm {
    Crc32,
    Crc32c,
    Crc64Nvme,
    Sha1,
    Sha256,
}

impl Algorithm {
    pub fn of(model: ChecksumAlgorithm) -> OpResult<Self> {
        match model {
            ChecksumAlgorithm::Crc32 => Ok(Self::Crc32),
            ChecksumAlgorithm::Crc32c => Ok(Self::Crc32c),
            ChecksumAlgorithm::Crc64nvme => Ok(Self::Crc64Nvme),
            ChecksumAlgorithm::Sha1 => Ok(Self::Sha1),
            ChecksumAlgorithm::Sha256 => Ok(Self::Sha256),
            other => Err(OpError::not_served(&s3::SERVICE, format!("the checksum algorithm {other}"))),
        }
    }

    pub const fn model(self) -> ChecksumAlgorithm {
        match self {
            Self::Crc32 => ChecksumAlgorithm::Crc32,
            Self::Crc32c => ChecksumAlgorithm::Crc32c,
            Self::Crc64Nvme => ChecksumAlgorithm::Crc64nvme,
            Self::Sha1 => ChecksumAlgorithm::Sha1,
            Self::Sha256 => ChecksumAlgorithm::Sha256,
        }
    }

    const fn crc(self) -> Option<CrcAlgorithm> {
        match self {
            Self::Crc32 => Some(CrcAlgorithm::Crc32IsoHdlc),
            Self::Crc32c => Some(CrcAlgorithm::Crc32Iscsi),
            Self::Crc64Nvme => Some(CrcAlgorithm::Crc64Nvme),
            Self::Sha1 | Self::Sha256 => None,
        }
    }

    /// Bytes of a CRC on the wire.
    const fn crc_length(self) -> usize {
        if matches!(self, Self::Crc64Nvme) { 8 } else { 4 }
    }

    /// Bytes of a checksum.
    const fn length(self) -> usize {
        match self {
            Self::Crc32 | Self::Crc32c | Self::Crc64Nvme => self.crc_length(),
            Self::Sha1 => 20,
            Self::Sha256 => 32,
        }
    }

    /// As sentences spell it.
    pub fn lower_name(self) -> String {
        self.model().as_str().to_ascii_lowercase()
    }

    /// The kind that an upload in parts has unless it says otherwise.
    pub const fn default_kind(self) -> Kind {
        if matches!(self, Self::Crc64Nvme) { Kind::FullObject } else { Kind::Composite }
    }
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Kind {
    FullObject,
    /// Of the parts' checksums.
    Composite,
}

impl Kind {
    pub const fn model(self) -> ChecksumType {
        match self {
            Self::FullObject => ChecksumType::FullObject,
            Self::Composite => ChecksumType::Composite,
        }
    }

    /// The kind that a request wants; not every algorithm has both.
    pub fn of(algorithm: Algorithm, wanted: Option<ChecksumType>) -> OpResult<Self> {
        let kind = match wanted {
            None => return Ok(algorithm.default_kind()),
            Some(ChecksumType::FullObject) => Self::FullObject,
            Some(ChecksumType::Composite) => Self::Composite,
        };
        let possible = match kind {
            Self::FullObject => algorithm.crc().is_some(),
            Self::Composite => algorithm != Algorithm::Crc64Nvme,
        };
        if possible {
            return Ok(kind);
        }
        let message = format!(
            "The {} checksum type cannot be used with the {} checksum algorithm.",
            kind.model(),
            algorithm.model().as_str().to_ascii_lowercase()
        );
        Err(Error::new("InvalidRequest", 400, message).into())
    }
}

/// A checksum as objects keep it: base64, with `-N` if it is one of N parts.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Checksum {
    pub algorithm: Algorithm,
    pub kind: Kind,
    pub value: String,
}

/// A checksum under way.
pub enum Hasher {
    Crc32(crc32fast::Hasher),
    Crc(Box<crc_fast::Digest>, usize),
    Sha1(sha1::Sha1),
    Sha256(sha2::Sha256),
}

impl Hasher {
    pub fn new(algorithm: Algorithm) -> Self {
        match (algorithm, algorithm.crc()) {
            (Algorithm::Crc32, _) => Self::Crc32(crc32fast::Hasher::new()),
            (Algorithm::Sha1, _) => Self::Sha1(sha1::Sha1::new()),
            (Algorithm::Sha256, _) => Self::Sha256(sha2::Sha256::new()),
            (_, crc) => {
                let crc = crc.expect("what is left are CRCs");
                Self::Crc(Box::new(crc_fast::Digest::new(crc)), algorithm.crc_length())
            }
        }
    }

    pub fn update(&mut self, bytes: &[u8]) {
        match self {
            Self::Crc32(hasher) => hasher.update(bytes),
            Self::Crc(hasher, _) => hasher.update(bytes),
            Self::Sha1(hasher) => hasher.update(bytes),
            Self::Sha256(hasher) => hasher.update(bytes),
        }
    }

    fn finish_bytes(self) -> Vec<u8> {
        match self {
            Self::Crc32(hasher) => hasher.finalize().to_be_bytes().to_vec(),
            Self::Crc(hasher, length) => hasher.finalize().to_be_bytes()[8 - length..].to_vec(),
            Self::Sha1(hasher) => hasher.finalize().to_vec(),
            Self::Sha256(hasher) => hasher.finalize().to_vec(),
        }
    }

    pub fn finish(self) -> String {
        STANDARD.encode(self.finish_bytes())
    }
}

/// Of the whole object, out of its parts' values and sizes: `None` if one of them is none.
pub fn combine(algorithm: Algorithm, kind: Kind, parts: &[(String, u64)]) -> Option<Checksum> {
    let value = match kind {
        Kind::Composite => {
            let mut hasher = Hasher::new(algorithm);
            for (value, _) in parts {
                hasher.update(&STANDARD.decode(value).ok()?);
            }
            format!("{}-{}", hasher.finish(), parts.len())
        }
        Kind::FullObject => {
            let crc = algorithm.crc()?;
            let mut sum: Option<u64> = None;
            for (value, size) in parts {
                let bytes = STANDARD.decode(value).ok()?;
                let part = bytes.iter().fold(0_u64, |sum, byte| sum << 8 | u64::from(*byte));
                sum = Some(sum.map_or(part, |sum| crc_fast::checksum_combine(crc, sum, part, *size)));
            }
            let bytes = sum?.to_be_bytes();
            STANDARD.encode(&bytes[8 - algorithm.crc_length()..])
        }
    };
    Some(Checksum { algorithm, kind, value })
}

/// The checksum that a request gives with a body, and the algorithm that it is to be computed by.
#[derive(Clone, Debug, PartialEq)]
pub struct Wanted {
    pub algorithm: Algorithm,
    /// What the client computed; in a trailer, it was compared before the bytes got here.
    pub value: Option<String>,
}

/// Reads the `x-amz-checksum-*` members of an input, whatever input it is.
#[macro_export]
macro_rules! given_checksums {
    ($input:expr) => {
        $crate::s3::checksum::Given {
            served: [
                ($crate::s3::checksum::Algorithm::Crc32, $input.checksum_crc32.clone()),
                ($crate::s3::checksum::Algorithm::Crc32c, $input.checksum_crc32_c.clone()),
                ($crate::s3::checksum::Algorithm::Crc64Nvme, $input.checksum_crc64_nvme.clone()),
                ($crate::s3::checksum::Algorithm::Sha1, $input.checksum_sha1.clone()),
                ($crate::s3::checksum::Algorithm::Sha256, $input.checksum_sha256.clone()),
            ],
            others: $input.checksum_sha512.is_some()
                || $input.checksum_md5.is_some()
                || $input.checksum_xxhash64.is_some()
                || $input.checksum_xxhash3.is_some()
                || $input.checksum_xxhash128.is_some(),
        }
    };
}

/// Writes a checksum into the members of an output.
#[macro_export]
macro_rules! put_checksum {
    ($output:expr, $checksum:expr) => {
        if let Some(checksum) = $checksum {
            use $crate::s3::checksum::Algorithm;
            let value = Some(checksum.value.clone());
            match checksum.algorithm {
                Algorithm::Crc32 => $output.checksum_crc32 = value,
                Algorithm::Crc32c => $output.checksum_crc32_c = value,
                Algorithm::Crc64Nvme => $output.checksum_crc64_nvme = value,
                Algorithm::Sha1 => $output.checksum_sha1 = value,
                Algorithm::Sha256 => $output.checksum_sha256 = value,
            }
        }
    };
}

/// The checksums that an input has.
pub struct Given {
    pub served: [(Algorithm, Option<String>); 5],
    pub others: bool,
}

impl Given {
    /// The one checksum of a body. `announced` is the algorithm of a trailer.
    pub fn wanted(self, announced: Option<ChecksumAlgorithm>) -> OpResult<Option<Wanted>> {
        if self.others {
            return Err(OpError::not_served(&s3::SERVICE, "the checksum algorithms SHA512, MD5 and XXHASH*"));
        }
        let mut given = self.served.into_iter().filter_map(|(algorithm, value)| Some((algorithm, value?)));
        match (given.next(), given.next()) {
            (Some(_), Some(_)) => {
                let message =
                    "Expecting a single x-amz-checksum- header. Multiple checksum Types are not allowed.";
                Err(Error::new("InvalidRequest", 400, message).into())
            }
            (Some((algorithm, value)), None) => {
                let length =
                    STANDARD.decode(value.split('-').next().unwrap_or_default()).map(|bytes| bytes.len());
                if length != Ok(algorithm.length()) {
                    let name = algorithm.lower_name();
                    let message = format!("Value for x-amz-checksum-{name} header is invalid.");
                    return Err(Error::new("InvalidRequest", 400, message).into());
                }
                Ok(Some(Wanted { algorithm, value: Some(value) }))
            }
            (None, _) => {
                let algorithm = announced.map(Algorithm::of).transpose()?;
                Ok(algorithm.map(|algorithm| Wanted { algorithm, value: None }))
            }
        }
    }
}

pub fn bad_digest(algorithm: Algorithm) -> Error {
    let name = algorithm.model();
    let message = format!("The {name} you specified did not match the calculated checksum.");
    Error::new("BadDigest", 400, message)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn of(algorithm: Algorithm, bytes: &[u8]) -> String {
        let mut hasher = Hasher::new(algorithm);
        hasher.update(bytes);
        hasher.finish()
    }

    #[test]
    fn known_checksums() {
        let cases = [
            (Algorithm::Crc32, "y/Q5Jg=="),
            (Algorithm::Crc32c, "4waSgw=="),
            (Algorithm::Crc64Nvme, "rosUhgp5mIg="),
            (Algorithm::Sha1, "98O8HYCOBHMq32eZZczDTKeuNEE="),
            (Algorithm::Sha256, "FeKw09l22LulX2I/d8mpywgFn1Wfxlz7d1meclr0peU="),
        ];
        for (algorithm, expected) in cases {
            let length = STANDARD.decode(expected).unwrap().len();
            let computed = of(algorithm, b"123456789");
            assert_eq!(STANDARD.decode(&computed).unwrap().len(), length, "{algorithm:?}");
            assert!(algorithm.crc().is_none() || computed == expected, "{algorithm:?}: {computed}");
        }
    }

    #[test]
    fn the_parts_make_the_whole() {
        let whole: Vec<u8> = (0..100_000_u32).map(|n| (n % 251) as u8).collect();
        let (a, b) = whole.split_at(33_333);
        for algorithm in [Algorithm::Crc32, Algorithm::Crc32c, Algorithm::Crc64Nvme] {
            let parts = [a, b].map(|part| (of(algorithm, part), part.len() as u64));
            let combined = combine(algorithm, Kind::FullObject, &parts).unwrap();
            assert_eq!(combined.value, of(algorithm, &whole), "{algorithm:?}");
        }
        let parts = [a, b].map(|part| (of(Algorithm::Sha256, part), part.len() as u64));
        let composite = combine(Algorithm::Sha256, Kind::Composite, &parts).unwrap();
        assert!(composite.value.ends_with("-2"), "{composite:?}");
        assert_eq!(combine(Algorithm::Sha256, Kind::FullObject, &parts), None);
    }
}
