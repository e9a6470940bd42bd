//! As much of S3 as `sluice data` needs: requests to the bucket of the sample data, signed as root of its account.

use crate::error::{CliError, CliResult, say};
use crate::here;
use bytes::Bytes;
use futures_util::TryStreamExt;
use http::{HeaderMap, HeaderValue, Method, header};
use http_body_util::combinators::BoxBody;
use http_body_util::{BodyExt, Full, StreamBody};
use hyper::body::Frame;
use hyper_util::client::legacy::Client as HttpClient;
use hyper_util::client::legacy::connect::HttpConnector;
use hyper_util::rt::TokioExecutor;
use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};
use protocol::RequestHead;
use protocol::sigv4::{Credentials, Scope, SignPayload, sign};
use quick_xml::Reader;
use quick_xml::escape::unescape;
use quick_xml::events::Event;
use server::{ClientAccount, ClientSettings};
use services::s3::sample_data;
use std::io;
use std::path::PathBuf;
use tokio_util::io::ReaderStream;

/// What a URL need not escape; in a key, slashes too.
const PLAIN: &AsciiSet = &NON_ALPHANUMERIC.remove(b'-').remove(b'_').remove(b'.').remove(b'~');
const KEY: &AsciiSet = &PLAIN.remove(b'/');
/// The bucket is made at the first of regions, whose endpoint wants no region named.
const REGION: &str = "us-east-1";

pub struct S3 {
    settings: ClientSettings,
    account: ClientAccount,
    http: HttpClient<HttpConnector, BoxBody<Bytes, io::Error>>,
}

/// What is put somewhere.
pub enum Body {
    Bytes(Bytes),
    File(PathBuf),
}

impl Body {
    pub fn empty() -> Self {
        Self::Bytes(Bytes::new())
    }

    pub fn size(&self) -> CliResult<u64> {
        match self {
            Self::Bytes(bytes) => Ok(bytes.len() as u64),
            Self::File(path) => {
                let data = std::fs::metadata(path);
                Ok(data.map_err(|error| CliError::Say(format!("{}: {error}", path.display())))?.len())
            }
        }
    }

    async fn stream(self) -> CliResult<BoxBody<Bytes, io::Error>> {
        match self {
            Self::Bytes(bytes) => Ok(Full::new(bytes).map_err(|never| match never {}).boxed()),
            Self::File(path) => {
                let file = tokio::fs::File::open(&path).await;
                let file = file.map_err(|error| CliError::Say(format!("{}: {error}", path.display())))?;
                Ok(BodyExt::boxed(StreamBody::new(ReaderStream::new(file).map_ok(Frame::data))))
            }
        }
    }
}

/// A page of a listing.
#[derive(Debug, Default, PartialEq, Eq)]
pub struct Listing {
    pub objects: Vec<Object>,
    pub next: Option<String>,
}

#[derive(Debug, Default, PartialEq, Eq)]
pub struct Object {
    pub key: String,
    pub size: u64,
}

impl S3 {
    pub fn of_sample_data(settings: ClientSettings) -> CliResult<Self> {
        let Some(account) = settings.sample_data.clone() else {
            return say("the server that last ran here knows no sample data: start it again");
        };
        let http = HttpClient::builder(TokioExecutor::new()).build_http();
        Ok(Self { settings, account, http })
    }

    /// The bucket, as it is called in the server's region.
    pub fn bucket_in_region(&self) -> String {
        sample_data::name_in(&self.settings.region)
    }

    /// Puts an object, the bucket itself, or something of it.
    pub async fn put(&self, key: &str, query: &str, body: Body) -> CliResult<()> {
        self.send(Method::PUT, key, query, body).await.map(drop)
    }

    pub async fn delete(&self, key: &str, query: &str) -> CliResult<()> {
        self.send(Method::DELETE, key, query, Body::empty()).await.map(drop)
    }

    pub async fn list(&self, prefix: &str, from: Option<&str>) -> CliResult<Listing> {
        let mut query = format!("list-type=2&prefix={}", utf8_percent_encode(prefix, PLAIN));
        if let Some(from) = from {
            query.push_str(&format!("&continuation-token={}", utf8_percent_encode(from, PLAIN)));
        }
        let bytes = self.send(Method::GET, "", &query, Body::empty()).await?;
        read_listing(&bytes)
    }

    async fn send(&self, method: Method, key: &str, query: &str, body: Body) -> CliResult<Bytes> {
        let mut target = format!("/{}", sample_data::BUCKET);
        if !key.is_empty() {
            target.push_str(&format!("/{}", utf8_percent_encode(key, KEY)));
        }
        if !query.is_empty() {
            target.push_str(&format!("?{query}"));
        }
        let mut headers = HeaderMap::new();
        let host = HeaderValue::from_str(&self.settings.address.to_string());
        headers.insert(header::HOST, host.map_err(|error| CliError::Say(error.to_string()))?);
        headers.insert(header::CONTENT_LENGTH, HeaderValue::from(body.size()?));
        let mut head = RequestHead::new(method, &target, headers);
        let credentials = Credentials {
            access_key_id: &self.account.access_key_id,
            secret_access_key: &self.account.secret_access_key,
            session_token: None,
        };
        sign(
            &mut head,
            SignPayload::Unsigned,
            credentials,
            Scope { region: REGION, service: "s3" },
            here::now(),
        );
        let url = format!("{}{target}", self.settings.url());
        let lost = |cause: String| CliError::Unreachable { url: self.settings.url(), cause };
        let mut request = http::Request::new(body.stream().await?);
        *request.method_mut() = head.method;
        *request.uri_mut() = url.parse().map_err(|e: http::uri::InvalidUri| lost(e.to_string()))?;
        *request.headers_mut() = head.headers;
        let response = self.http.request(request).await.map_err(|e| lost(crate::client::root_cause(&e)))?;
        let status = response.status().as_u16();
        let bytes = response.into_body().collect().await.map_err(|e| lost(e.to_string()))?.to_bytes();
        if status >= 300 { Err(refused(status, &bytes)) } else { Ok(bytes) }
    }
}

/// Calls `each` with the names of the elements that a text is in, and the text.
fn texts(bytes: &[u8], mut each: impl FnMut(&[String], &str)) -> Result<(), quick_xml::Error> {
    let mut reader = Reader::from_reader(bytes);
    let (mut path, mut buffer, mut text) = (Vec::new(), Vec::new(), String::new());
    loop {
        match reader.read_event_into(&mut buffer)? {
            Event::Start(start) => {
                path.push(String::from_utf8_lossy(start.local_name().as_ref()).into_owned());
                text.clear();
            }
            Event::Text(part) => text.push_str(&String::from_utf8_lossy(&part)),
            Event::GeneralRef(entity) => {
                let entity = format!("&{};", String::from_utf8_lossy(&entity));
                text.push_str(&unescape(&entity).map_or(entity.clone(), std::borrow::Cow::into_owned));
            }
            Event::End(_) => {
                each(&path, &text);
                text.clear();
                path.pop();
            }
            Event::Eof => return Ok(()),
            _ => {}
        }
        buffer.clear();
    }
}

fn read_listing(bytes: &[u8]) -> CliResult<Listing> {
    let (mut listing, mut bad_size) = (Listing::default(), None);
    let read = texts(bytes, |path, text| {
        let path: Vec<&str> = path.iter().map(String::as_str).collect();
        match path.as_slice() {
            [_, "Contents", "Key"] => listing.objects.push(Object { key: text.to_owned(), size: 0 }),
            [_, "Contents", "Size"] => {
                let Some(last) = listing.objects.last_mut() else { return };
                match text.parse() {
                    Ok(size) => last.size = size,
                    Err(_) => bad_size = Some(format!("{text:?} is the size of {}", last.key)),
                }
            }
            [_, "NextContinuationToken"] => listing.next = Some(text.to_owned()),
            _ => {}
        }
    });
    let cause = read.map_err(|error| error.to_string()).and_then(|()| bad_size.map_or(Ok(()), Err));
    match cause {
        Ok(()) => Ok(listing),
        Err(cause) => Err(CliError::Answer { operation: "ListObjectsV2", cause }),
    }
}

fn refused(status: u16, bytes: &[u8]) -> CliError {
    let (mut code, mut message) = (format!("HTTP {status}"), "the server gave no reason".to_owned());
    // What is no XML says nothing.
    let _ = texts(bytes, |path, text| match path.last().map(String::as_str) {
        Some("Code") => text.clone_into(&mut code),
        Some("Message") => text.clone_into(&mut message),
        _ => {}
    });
    CliError::Api { code, message }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn listings_are_read() {
        let xml = b"<?xml version=\"1.0\"?><ListBucketResult xmlns=\"x\"><Name>b</Name><Contents><Key>a&amp;b/c</Key>\
                    <Size>12</Size></Contents><Contents><Key>d</Key><Size>0</Size></Contents>\
                    <NextContinuationToken>t</NextContinuationToken></ListBucketResult>";
        let object = |key: &str, size| Object { key: key.into(), size };
        let expected = Listing { objects: vec![object("a&b/c", 12), object("d", 0)], next: Some("t".into()) };
        assert_eq!(read_listing(xml).unwrap(), expected);
        let bad = String::from_utf8_lossy(xml).replace(">12<", ">12 GB<");
        let error = read_listing(bad.as_bytes()).unwrap_err().to_string();
        assert_eq!(error, "the answer of ListObjectsV2 can't be read: \"12 GB\" is the size of a&b/c");
    }

    #[test]
    fn errors_are_read() {
        let xml = b"<Error><Code>NoSuchBucket</Code><Message>There is none</Message></Error>";
        assert_eq!(refused(404, xml).to_string(), "There is none (NoSuchBucket)");
        assert_eq!(refused(500, b"x").to_string(), "the server gave no reason (HTTP 500)");
    }
}
