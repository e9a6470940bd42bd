//! The checksums that S3 and its clients exchange, computed as the bytes go by.

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use crc_fast::CrcAlgorithm;
use sha2::Digest as _;

/// An algorithm of `x-amz-checksum-*`, and MD5 of `Content-MD5`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Algorithm {
    Crc32,
    Crc32c,
    Crc64Nvme,
    Sha1,
    Sha256,
    Md5,
}

impl Algorithm {
    pub const ALL: [Self; 6] =
        [Self::Crc32, Self::Crc32c, Self::Crc64Nvme, Self::Sha1, Self::Sha256, Self::Md5];

    /// As `x-amz-sdk-checksum-algorithm` and S3's XML spell it.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Crc32 => "CRC32",
            Self::Crc32c => "CRC32C",
            Self::Crc64Nvme => "CRC64NVME",
            Self::Sha1 => "SHA1",
            Self::Sha256 => "SHA256",
            Self::Md5 => "MD5",
        }
    }

    /// The header or trailer that carries it.
    pub const fn header(self) -> &'static str {
        match self {
            Self::Crc32 => "x-amz-checksum-crc32",
            Self::Crc32c => "x-amz-checksum-crc32c",
            Self::Crc64Nvme => "x-amz-checksum-crc64nvme",
            Self::Sha1 => "x-amz-checksum-sha1",
            Self::Sha256 => "x-amz-checksum-sha256",
            Self::Md5 => "content-md5",
        }
    }

    pub fn from_name(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|a| a.name().eq_ignore_ascii_case(name))
    }

    pub fn from_header(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|a| a.header().eq_ignore_ascii_case(name))
    }

    const fn crc(self) -> Option<CrcAlgorithm> {
        match self {
            Self::Crc32 => Some(CrcAlgorithm::Crc32IsoHdlc),
            Self::Crc32c => Some(CrcAlgorithm::Crc32Iscsi),
            Self::Crc64Nvme => Some(CrcAlgorithm::Crc64Nvme),
            Self::Sha1 | Self::Sha256 | Self::Md5 => None,
        }
    }
}

/// A checksum under way.
#[derive(Clone, Debug)]
pub enum Hasher {
    Crc32(crc32fast::Hasher),
    Crc32c(Box<crc_fast::Digest>),
    Crc64Nvme(Box<crc_fast::Digest>),
    Sha1(sha1::Sha1),
    Sha256(sha2::Sha256),
    Md5(md5::Md5),
}

impl Hasher {
    pub fn new(algorithm: Algorithm) -> Self {
        match algorithm {
            Algorithm::Crc32 => Self::Crc32(crc32fast::Hasher::new()),
            Algorithm::Crc32c => Self::Crc32c(Box::new(crc_fast::Digest::new(CrcAlgorithm::Crc32Iscsi))),
            Algorithm::Crc64Nvme => Self::Crc64Nvme(Box::new(crc_fast::Digest::new(CrcAlgorithm::Crc64Nvme))),
            Algorithm::Sha1 => Self::Sha1(sha1::Sha1::new()),
            Algorithm::Sha256 => Self::Sha256(sha2::Sha256::new()),
            Algorithm::Md5 => Self::Md5(md5::Md5::new()),
        }
    }

    pub fn update(&mut self, bytes: &[u8]) {
        match self {
            Self::Crc32(hasher) => hasher.update(bytes),
            Self::Crc32c(hasher) | Self::Crc64Nvme(hasher) => hasher.update(bytes),
            Self::Sha1(hasher) => hasher.update(bytes),
            Self::Sha256(hasher) => hasher.update(bytes),
            Self::Md5(hasher) => hasher.update(bytes),
        }
    }

    /// The digest's bytes, most significant first.
    pub fn finish(self) -> Vec<u8> {
        match self {
            Self::Crc32(hasher) => hasher.finalize().to_be_bytes().to_vec(),
            Self::Crc32c(hasher) => hasher.finalize().to_be_bytes()[4..].to_vec(),
            Self::Crc64Nvme(hasher) => hasher.finalize().to_be_bytes().to_vec(),
            Self::Sha1(hasher) => hasher.finalize().to_vec(),
            Self::Sha256(hasher) => hasher.finalize().to_vec(),
            Self::Md5(hasher) => hasher.finalize().to_vec(),
        }
    }

    pub fn finish_base64(self) -> String {
        STANDARD.encode(self.finish())
    }
}

/// The checksum of bytes that are all there, in base64.
pub fn of(algorithm: Algorithm, bytes: &[u8]) -> String {
    let mut hasher = Hasher::new(algorithm);
    hasher.update(bytes);
    hasher.finish_base64()
}

/// The hash in hex, as SigV4 writes it.
pub fn sha256_hex(bytes: impl AsRef<[u8]>) -> String {
    hex::encode(sha2::Sha256::digest(bytes))
}

/// The composite checksum of a multipart object: the checksum of its parts' checksums, and how many they were.
/// `None` if a part's checksum is not base64.
pub fn composite<'a>(algorithm: Algorithm, parts: impl IntoIterator<Item = &'a str>) -> Option<String> {
    let mut hasher = Hasher::new(algorithm);
    let mut count = 0;
    for part in parts {
        hasher.update(&STANDARD.decode(part).ok()?);
        count += 1;
    }
    Some(format!("{}-{count}", hasher.finish_base64()))
}

/// The `ETag` of a multipart object, without quotes: the MD5 of its parts' MD5s, in hex, and how many they were.
pub fn multipart_etag<'a>(parts: impl IntoIterator<Item = &'a str>) -> Option<String> {
    let mut hasher = md5::Md5::new();
    let mut count = 0;
    for part in parts {
        hasher.update(hex::decode(part.trim_matches('"')).ok()?);
        count += 1;
    }
    Some(format!("{}-{count}", hex::encode(hasher.finalize())))
}

/// The checksum of a whole multipart object from its parts' checksums and lengths; only a CRC has one.
pub fn full_object<'a>(
    algorithm: Algorithm,
    parts: impl IntoIterator<Item = (&'a str, u64)>,
) -> Option<String> {
    let crc = algorithm.crc()?;
    let width = if algorithm == Algorithm::Crc64Nvme { 8 } else { 4 };
    let mut whole: Option<u64> = None;
    for (part, length) in parts {
        let digest = STANDARD.decode(part).ok().filter(|digest| digest.len() == width)?;
        let value = digest.iter().fold(0, |value, byte| value << 8 | u64::from(*byte));
        whole = Some(whole.map_or(value, |whole| crc_fast::checksum_combine(crc, whole, value, length)));
    }
    Some(STANDARD.encode(&whole?.to_be_bytes()[8 - width..]))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn known_digests() {
        for (algorithm, hex) in [
            (Algorithm::Crc32, "cbf43926"),
            (Algorithm::Crc32c, "e3069283"),
            (Algorithm::Crc64Nvme, "ae8b14860a799888"),
            (Algorithm::Sha1, "f7c3bc1d808e04732adf679965ccc34ca7ae3441"),
            (Algorithm::Sha256, "15e2b0d3c33891ebb0f1ef609ec419420c20e320ce94c65fbc8c3312448eb225"),
            (Algorithm::Md5, "25f9e794323b453885f5181f1b624d0b"),
        ] {
            let mut hasher = Hasher::new(algorithm);
            hasher.update(b"1234");
            hasher.update(b"56789");
            assert_eq!(hex::encode(hasher.finish()), hex, "{algorithm:?}");
            assert_eq!(of(algorithm, b"123456789"), STANDARD.encode(hex::decode(hex).unwrap()));
            assert_eq!(Algorithm::from_name(algorithm.name()), Some(algorithm));
            assert_eq!(Algorithm::from_header(algorithm.header()), Some(algorithm));
        }
    }

    #[test]
    fn multipart() {
        let (a, b) = (of(Algorithm::Sha256, b"first"), of(Algorithm::Sha256, b"second"));
        let both = [STANDARD.decode(&a).unwrap(), STANDARD.decode(&b).unwrap()].concat();
        let expected = format!("{}-2", of(Algorithm::Sha256, &both));
        assert_eq!(composite(Algorithm::Sha256, [a.as_str(), b.as_str()]), Some(expected));
        assert_eq!(composite(Algorithm::Sha256, ["*"]), None);
        let etag = multipart_etag(["\"d41d8cd98f00b204e9800998ecf8427e\""]);
        assert_eq!(etag.as_deref(), Some("59adb24ef3cdbe0297f05b395827453f-1"));
    }

    #[test]
    fn a_crc_combines_and_a_hash_does_not() {
        for algorithm in [Algorithm::Crc32, Algorithm::Crc32c, Algorithm::Crc64Nvme] {
            let parts = [of(algorithm, b"1234"), of(algorithm, b"56789")];
            let combined = full_object(algorithm, [(parts[0].as_str(), 4), (parts[1].as_str(), 5)]);
            assert_eq!(combined, Some(of(algorithm, b"123456789")), "{algorithm:?}");
        }
        assert_eq!(full_object(Algorithm::Sha256, [("", 0)]), None);
    }
}
