//! The signatures of messages: RSA with SHA-1 or SHA-256 over the lines of a message, by a key that the server makes for
//! itself and keeps sealed, with a certificate at the URL that each message names. It is nobody's but this server's: a
//! client that insists on a certificate of Amazon's finds none here.

use crate::{OpError, OpResult, World};
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use num_bigint::BigUint;
use serde::{Deserialize, Serialize};
use sha1::Sha1;
use sha2::{Digest, Sha256};
use std::sync::Arc;
use store::{Scope, Sealed, Table, Tx};
use tokio::sync::OnceCell;

const KEYS: Table<Sealed> = Table::new("sns_signing_key");
const PURPOSE: &str = "sns-signing-key";
const NAME: &str = "key";
const PRIME_BYTES: usize = 128;
const KEY_BYTES: usize = 2 * PRIME_BYTES;
const EXPONENT: u32 = 65_537;
/// Of Miller and Rabin, each with a base of its own: for random candidates more than enough.
const ROUNDS: usize = 16;

/// The key once it was needed.
#[derive(Default)]
pub struct Signing(OnceCell<Arc<Signer>>);

pub struct Signer {
    key: Key,
    certificate: String,
}

/// In hexadecimal digits.
#[derive(Clone, Serialize, Deserialize)]
struct Stored {
    modulus: String,
    private: String,
    serial: String,
}

struct Key {
    modulus: BigUint,
    private: BigUint,
    serial: BigUint,
}

/// Numbers of this size take their time: not that of who answers requests.
pub async fn aside<T: Send + 'static>(work: impl FnOnce() -> T + Send + 'static) -> OpResult<T> {
    tokio::task::spawn_blocking(work).await.map_err(|e| OpError::internal(e.to_string()))
}

/// The server's signer; the first time it is asked for, its key is made.
pub async fn signer(world: &Arc<World>) -> OpResult<Arc<Signer>> {
    let state = world.state::<Signing>();
    state.0.get_or_try_init(|| load(world)).await.cloned()
}

async fn load(world: &Arc<World>) -> OpResult<Arc<Signer>> {
    let kept = world.store().read(|r| KEYS.get(r, &Scope::server(), NAME))?;
    let sealed = match kept {
        Some(sealed) => sealed,
        None => make_key(world).await?,
    };
    let stored: Stored = serde_json::from_slice(&world.store().sealer().open_sealed(PURPOSE, &sealed)?)?;
    let signer = aside(move || Signer::new(&stored)).await?;
    signer.map(Arc::new).ok_or_else(|| OpError::internal("a signing key is broken"))
}

async fn make_key(world: &Arc<World>) -> OpResult<Sealed> {
    let drawing = world.clone();
    let made = aside(move || make(&mut |bytes| drawing.randomness.fill(bytes))).await?;
    let sealed = world.store().sealer().seal(PURPOSE, &serde_json::to_vec(&made)?);
    let write = move |tx: &Tx<'_>| -> OpResult<Sealed> {
        // Who was faster made the one that is kept.
        if let Some(kept) = KEYS.get(tx, &Scope::server(), NAME)? {
            return Ok(kept);
        }
        KEYS.put(tx, &Scope::server(), NAME, &sealed)?;
        Ok(sealed)
    };
    world.store().write(write).await
}

/// The certificate, for who fetches it by its URL. Where nothing was signed yet there is none: anybody may ask.
pub async fn certificate(world: &Arc<World>, path: &str) -> OpResult<Option<String>> {
    if world.store().read(|r| KEYS.get(r, &Scope::server(), NAME))?.is_none() {
        return Ok(None);
    }
    let signer = signer(world).await?;
    Ok((signer.certificate_url("") == path).then(|| signer.certificate.clone()))
}

impl Signer {
    fn new(stored: &Stored) -> Option<Self> {
        let number = |text: &str| BigUint::parse_bytes(text.as_bytes(), 16);
        let key = Key {
            modulus: number(&stored.modulus)?,
            private: number(&stored.private)?,
            serial: number(&stored.serial)?,
        };
        let certificate = certificate_of(&key);
        Some(Self { key, certificate })
    }

    pub fn certificate_url(&self, base: &str) -> String {
        let digest = hex::encode(Sha256::digest(&self.certificate));
        format!("{base}/SimpleNotificationService-{}.pem", &digest[..32])
    }

    /// In base64; `version` is the topic's: 1 is SHA-1, 2 is SHA-256.
    pub fn sign(&self, version: &str, text: &str) -> OpResult<String> {
        let signature = match version {
            "2" => self.key.sign(SHA256, &Sha256::digest(text)),
            _ => self.key.sign(SHA1, &Sha1::digest(text)),
        };
        signature.map(|bytes| STANDARD.encode(bytes)).ok_or_else(|| OpError::internal("a key is too short"))
    }
}

/// What stands before a digest, so that a signature says which function it is of. [RFC 8017, 9.2]
const SHA1: &[u8] =
    &[0x30, 0x21, 0x30, 0x09, 0x06, 0x05, 0x2b, 0x0e, 0x03, 0x02, 0x1a, 0x05, 0x00, 0x04, 0x14];
const SHA256: &[u8] = &[
    0x30, 0x31, 0x30, 0x0d, 0x06, 0x09, 0x60, 0x86, 0x48, 0x01, 0x65, 0x03, 0x04, 0x02, 0x01, 0x05, 0x00,
    0x04, 0x20,
];

impl Key {
    /// RSASSA-PKCS1-v1_5.
    fn sign(&self, function: &[u8], digest: &[u8]) -> Option<Vec<u8>> {
        let padding = KEY_BYTES.checked_sub(3 + function.len() + digest.len())?;
        let mut block = vec![0, 1];
        block.extend(std::iter::repeat_n(0xff, padding));
        block.push(0);
        block.extend(function);
        block.extend(digest);
        let signature = BigUint::from_bytes_be(&block).modpow(&self.private, &self.modulus).to_bytes_be();
        let zeros = KEY_BYTES.checked_sub(signature.len())?;
        Some([vec![0; zeros], signature].concat())
    }
}

type Fill<'a> = dyn FnMut(&mut [u8]) + 'a;

fn make(fill: &mut Fill<'_>) -> Stored {
    let exponent = BigUint::from(EXPONENT);
    let one = BigUint::from(1_u32);
    loop {
        let (p, q) = (prime(fill), prime(fill));
        let rest = (&p - &one) * (&q - &one);
        let Some(private) = exponent.modinv(&rest) else { continue };
        if p == q {
            continue;
        }
        let mut serial = [0; 16];
        fill(&mut serial);
        serial[0] = serial[0] & 0x7f | 1;
        return Stored {
            modulus: (p * q).to_str_radix(16),
            private: private.to_str_radix(16),
            serial: BigUint::from_bytes_be(&serial).to_str_radix(16),
        };
    }
}

/// With both of its highest bits set, so that the product of two has all of its bytes.
fn prime(fill: &mut Fill<'_>) -> BigUint {
    let small: Vec<u32> = (3..2000).step_by(2).filter(|n| (3..*n).step_by(2).all(|d| n % d != 0)).collect();
    loop {
        let mut bytes = [0; PRIME_BYTES];
        fill(&mut bytes);
        bytes[0] |= 0xc0;
        bytes[PRIME_BYTES - 1] |= 1;
        let candidate = BigUint::from_bytes_be(&bytes);
        let divided = small.iter().any(|prime| &candidate % *prime == BigUint::ZERO);
        if !divided && is_prime(&candidate, fill) {
            return candidate;
        }
    }
}

fn is_prime(candidate: &BigUint, fill: &mut Fill<'_>) -> bool {
    let one = BigUint::from(1_u32);
    let last = candidate - &one;
    let twos = last.trailing_zeros().unwrap_or_default();
    let odd = &last >> twos;
    (0..ROUNDS).all(|_| {
        let mut bytes = [0; PRIME_BYTES - 1];
        fill(&mut bytes);
        bytes[0] |= 1;
        let mut x = BigUint::from_bytes_be(&bytes).modpow(&odd, candidate);
        if x == one || x == last {
            return true;
        }
        (1..twos).any(|_| {
            x = (&x * &x) % candidate;
            x == last
        })
    })
}

/// A value of the Distinguished Encoding Rules.
fn der(tag: u8, parts: &[&[u8]]) -> Vec<u8> {
    let content = parts.concat();
    let mut out = vec![tag];
    if content.len() < 128 {
        out.push(u8::try_from(content.len()).unwrap_or_default());
    } else {
        let length: Vec<u8> = content.len().to_be_bytes().into_iter().skip_while(|byte| *byte == 0).collect();
        out.push(0x80 | u8::try_from(length.len()).unwrap_or_default());
        out.extend(length);
    }
    out.extend(content);
    out
}

const SEQUENCE: u8 = 0x30;
const INTEGER: u8 = 0x02;
const OBJECT: u8 = 0x06;

fn integer(number: &BigUint) -> Vec<u8> {
    let bytes = number.to_bytes_be();
    let sign: &[u8] = if bytes[0] >= 0x80 { &[0] } else { &[] };
    der(INTEGER, &[sign, &bytes])
}

/// A certificate that the key signs itself. [RFC 5280]
fn certificate_of(key: &Key) -> String {
    let null = der(0x05, &[]);
    let rsa = der(OBJECT, &[&[0x2a, 0x86, 0x48, 0x86, 0xf7, 0x0d, 0x01, 0x01, 0x01]]);
    let with_sha256 = der(OBJECT, &[&[0x2a, 0x86, 0x48, 0x86, 0xf7, 0x0d, 0x01, 0x01, 0x0b]]);
    let algorithm = der(SEQUENCE, &[&with_sha256, &null]);
    let common_name = der(OBJECT, &[&[0x55, 0x04, 0x03]]);
    let text = der(0x0c, &[b"sns.amazonaws.com (Sluice)"]);
    let name = der(SEQUENCE, &[&der(0x31, &[&der(SEQUENCE, &[&common_name, &text])])]);
    let validity = der(SEQUENCE, &[&der(0x17, &[b"240101000000Z"]), &der(0x17, &[b"440101000000Z"])]);
    let public = der(SEQUENCE, &[&integer(&key.modulus), &integer(&BigUint::from(EXPONENT))]);
    let public = der(SEQUENCE, &[&der(SEQUENCE, &[&rsa, &null]), &der(0x03, &[&[0], &public])]);
    let version = der(0xa0, &[&der(INTEGER, &[&[2]])]);
    let signed =
        der(SEQUENCE, &[&version, &integer(&key.serial), &algorithm, &name, &validity, &name, &public]);
    let signature = key.sign(SHA256, &Sha256::digest(&signed)).unwrap_or_default();
    let whole = der(SEQUENCE, &[&signed, &algorithm, &der(0x03, &[&[0], &signature])]);
    let base64 = STANDARD.encode(whole);
    let lines: Vec<&str> =
        base64.as_bytes().chunks(64).map(|line| std::str::from_utf8(line).unwrap_or_default()).collect();
    format!("-----BEGIN CERTIFICATE-----\n{}\n-----END CERTIFICATE-----\n", lines.join("\n"))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn fill() -> impl FnMut(&mut [u8]) {
        let mut state = 1_u64;
        move |bytes| {
            for byte in bytes {
                state = state.wrapping_mul(0x5851_f42d_4c95_7f2d).wrapping_add(0x1405_7b7e_f767_814f);
                *byte = u8::try_from(state >> 56).unwrap();
            }
        }
    }

    #[test]
    fn signatures_open_with_the_public_exponent() {
        let signer = Signer::new(&make(&mut fill())).unwrap();
        for (version, prefix, digest) in
            [("1", SHA1, Sha1::digest("text").to_vec()), ("2", SHA256, Sha256::digest("text").to_vec())]
        {
            let signature = STANDARD.decode(signer.sign(version, "text").unwrap()).unwrap();
            assert_eq!(signature.len(), KEY_BYTES);
            let opened = BigUint::from_bytes_be(&signature).modpow(&EXPONENT.into(), &signer.key.modulus);
            let opened = opened.to_bytes_be();
            assert_eq!(opened.len(), KEY_BYTES - 1);
            assert!(opened.starts_with(&[1, 0xff, 0xff]));
            assert!(opened.ends_with(&[&[0], prefix, &digest].concat()));
        }
        assert!(signer.certificate.starts_with("-----BEGIN CERTIFICATE-----\nMII"));
    }

    #[test]
    fn primes_are_told_from_others() {
        let fill = &mut fill();
        for (number, prime) in
            [(1_000_003_u32, true), (1_000_005, false), (4_294_967_291, true), (561, false)]
        {
            assert_eq!(is_prime(&number.into(), fill), prime, "{number}");
        }
    }
}
