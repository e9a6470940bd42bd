//! Payloads of an API with a minimum compression size: compressed for clients that take it, and opened when they come
//! compressed. [API Gateway, payload compression]

use super::execute::{ExecuteAnswer, ExecuteRequest};
use bytes::Bytes;
use flate2::Compression;
use flate2::read::{GzDecoder, ZlibDecoder};
use flate2::write::{GzEncoder, ZlibEncoder};
use std::io::{self, Read, Write};

/// Of a payload. [Amazon API Gateway quotas]
const LARGEST: u64 = 10 * 1024 * 1024;

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Coding {
    Gzip,
    Deflate,
    Identity,
}

impl Coding {
    fn parse(text: &str) -> Option<Self> {
        match text.to_ascii_lowercase().as_str() {
            "gzip" | "x-gzip" | "*" => Some(Self::Gzip),
            "deflate" => Some(Self::Deflate),
            "identity" => Some(Self::Identity),
            _ => None,
        }
    }
}

/// What a client takes: the first that is served, unless it is ruled out with a weight of nothing.
fn accepted(header: &str) -> Option<Coding> {
    header.split(',').find_map(|item| {
        let (name, weight) = item.split_once(';').unwrap_or((item, ""));
        let weight = weight.trim().strip_prefix("q=").and_then(|w| w.parse::<f64>().ok());
        Coding::parse(name.trim()).filter(|_| weight.is_none_or(|w| w > 0.0))
    })
}

/// Opens the body of a request that came compressed. An error is one of the client.
pub fn open(request: &ExecuteRequest) -> io::Result<ExecuteRequest> {
    let coding = request.header("content-encoding").and_then(Coding::parse);
    let mut plain = Vec::new();
    match coding {
        Some(Coding::Gzip) => GzDecoder::new(&*request.body).take(LARGEST + 1).read_to_end(&mut plain)?,
        Some(Coding::Deflate) => {
            ZlibDecoder::new(&*request.body).take(LARGEST + 1).read_to_end(&mut plain)?
        }
        Some(Coding::Identity) | None => return Ok(request.clone()),
    };
    if plain.len() as u64 > LARGEST {
        return Err(io::Error::other("larger than a payload may be"));
    }
    let mut request = ExecuteRequest { body: plain.into(), ..request.clone() };
    request.headers.retain(|(name, _)| {
        !name.eq_ignore_ascii_case("content-encoding") && !name.eq_ignore_ascii_case("content-length")
    });
    Ok(request)
}

/// Compresses an answer that is large enough, for a client that takes it.
pub fn compress(answer: &mut ExecuteAnswer, minimum: usize, accept_encoding: Option<&str>) -> io::Result<()> {
    let has = |name: &str| answer.headers.iter().any(|(n, _)| n.eq_ignore_ascii_case(name));
    if answer.body.is_empty() || answer.body.len() < minimum || has("content-encoding") {
        return Ok(());
    }
    let (body, name) = match accept_encoding.and_then(accepted) {
        Some(Coding::Gzip) => {
            let mut encoder = GzEncoder::new(Vec::new(), Compression::default());
            encoder.write_all(&answer.body)?;
            (encoder.finish()?, "gzip")
        }
        Some(Coding::Deflate) => {
            let mut encoder = ZlibEncoder::new(Vec::new(), Compression::default());
            encoder.write_all(&answer.body)?;
            (encoder.finish()?, "deflate")
        }
        Some(Coding::Identity) | None => return Ok(()),
    };
    answer.body = Bytes::from(body);
    answer.headers.retain(|(name, _)| !name.eq_ignore_ascii_case("content-length"));
    answer.headers.push(("Content-Encoding".into(), name.into()));
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(body: &str, minimum: usize, accept: Option<&str>, coding: Option<&str>) {
        let mut answer =
            ExecuteAnswer { status: 200, headers: Vec::new(), body: Bytes::copy_from_slice(body.as_bytes()) };
        compress(&mut answer, minimum, accept).unwrap();
        let got = answer.headers.first().map(|(_, value)| value.as_str());
        assert_eq!(got, coding, "{body:?} {accept:?}");
        let request =
            ExecuteRequest { headers: answer.headers, body: answer.body, ..ExecuteRequest::default() };
        let opened = open(&request).unwrap();
        assert_eq!(opened.body, body, "{accept:?}");
        assert!(opened.header("content-encoding").is_none());
    }

    #[test]
    fn payloads_are_compressed_for_who_takes_it() {
        check("hello", 0, Some("gzip"), Some("gzip"));
        check("hello", 5, Some("br, deflate;q=0.5, gzip"), Some("deflate"));
        check("hello", 5, Some("gzip;q=0, deflate"), Some("deflate"));
        check("hello", 6, Some("gzip"), None);
        check("hello", 0, Some("identity, gzip"), None);
        check("hello", 0, Some("br"), None);
        check("hello", 0, None, None);
        check("", 0, Some("gzip"), None);
        let odd = ExecuteRequest {
            headers: vec![("Content-Encoding".into(), "gzip".into())],
            body: Bytes::from_static(b"no gzip"),
            ..ExecuteRequest::default()
        };
        assert!(open(&odd).is_err());
    }
}
