//! Who may see the console: whoever opened it with the token once. And who is kept from acting through that person's browser:
//! other sites, by the Host and Origin of what they send, and the pages of deployed applications, by another origin than ours.

use crate::body::{Response, text};
use http::{HeaderValue, Method, header};
use protocol::RequestHead;
use sha2::{Digest, Sha256};

const COOKIE: &str = "sluice-console";
/// Seconds that a browser stays signed in.
const COOKIE_AGE: u32 = 30 * 24 * 3600;
/// Names under which a browser may have reached the console. Any other was made to resolve to us by somebody else, or is that of
/// the applications.
const HOSTS: &[&str] = &["127.0.0.1", "[::1]"];
/// The name under which applications are shown, of which the console has no part: to a browser, both are different sites.
const APPLICATIONS: &str = "localhost";

pub enum Visitor {
    Known,
    /// With the cookie to set.
    SignsIn(String),
    /// Who asked under the applications' name, with the address to go to. What else the request carries is not looked at.
    Elsewhere(String),
    Stranger,
    Misled(&'static str),
}

/// What the browser keeps: proves that it had the token, and is not the token.
fn proof(token: &str) -> String {
    hex::encode(Sha256::digest(format!("sluice console\n{token}")))
}

/// Compared by their hashes, so that the time it takes says nothing of where they differ.
fn same(a: &str, b: &str) -> bool {
    Sha256::digest(a) == Sha256::digest(b)
}

/// The name that a browser asked for, and the port with its colon.
fn host(head: &RequestHead) -> (&str, &str) {
    let host = head.header("host").unwrap_or_default();
    let port = host.rfind(':').filter(|colon| host[colon + 1..].bytes().all(|b| b.is_ascii_digit()));
    host.split_at(port.unwrap_or(host.len()))
}

pub fn visitor(token: &str, head: &RequestHead) -> Visitor {
    let (name, port) = host(head);
    if name == APPLICATIONS && head.method == Method::GET {
        return Visitor::Elsewhere(format!("http://127.0.0.1{port}{}", head.target()));
    }
    if !HOSTS.contains(&name) {
        return Visitor::Misled("the console is at 127.0.0.1, and is not reached by another name\n");
    }
    if let Some(given) = head.parameter("token") {
        if !same(given.trim(), token.trim()) {
            return Visitor::Stranger;
        }
        let proof = proof(token);
        return Visitor::SignsIn(format!(
            "{COOKIE}={proof}; Path=/console; Max-Age={COOKIE_AGE}; HttpOnly; SameSite=Strict"
        ));
    }
    let cookies = head.headers.get_all(header::COOKIE).iter().filter_map(|value| value.to_str().ok());
    let mut pairs = cookies.flat_map(|line| line.split(';')).filter_map(|pair| pair.trim().split_once('='));
    let proof = proof(token);
    let known = pairs.any(|(name, value)| name == COOKIE && same(value, &proof));
    if known { Visitor::Known } else { Visitor::Stranger }
}

/// A form that changes something is sent by a page of ours.
pub fn same_origin(head: &RequestHead) -> Result<(), &'static str> {
    let refused = "this form was not sent by the console\n";
    let host = head.header("host").unwrap_or_default();
    let origin = head.header("origin").ok_or(refused)?;
    let (_, of) = origin.split_once("://").ok_or(refused)?;
    if of == host { Ok(()) } else { Err(refused) }
}

/// Applications that a browser visits by the local path are shown under `localhost`, which is another site than the console's
/// 127.0.0.1: their scripts can't reach it with the visitor's cookie.
pub fn keep_apart(head: &RequestHead) -> Option<Response> {
    let navigates = head.header("sec-fetch-mode") == Some("navigate");
    let (name, port) = host(head);
    if !navigates || !HOSTS.contains(&name) {
        return None;
    }
    let mut response = text(307, "");
    let to = format!("http://{APPLICATIONS}{port}{}", head.target());
    response.headers_mut().insert(header::LOCATION, HeaderValue::from_str(&to).ok()?);
    Some(response)
}

/// Whether a browser will show an answer as a document. One that comes out of a bucket then gets an origin of its own, for the
/// same reason.
pub struct Shown(bool);

impl Shown {
    pub fn of(head: &RequestHead) -> Self {
        Self(matches!(
            head.header("sec-fetch-dest"),
            Some("document" | "iframe" | "frame" | "object" | "embed")
        ))
    }

    pub fn seal(self, mut response: Response) -> Response {
        if self.0 {
            let value =
                HeaderValue::from_static("sandbox allow-scripts allow-forms allow-popups allow-downloads");
            response.headers_mut().insert(header::CONTENT_SECURITY_POLICY, value);
        }
        response
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use http::{HeaderMap, HeaderName};

    fn head(target: &str, headers: &[(&str, &str)]) -> RequestHead {
        let mut map = HeaderMap::new();
        for (name, value) in headers {
            map.append(
                HeaderName::from_bytes(name.as_bytes()).unwrap(),
                HeaderValue::from_str(value).unwrap(),
            );
        }
        RequestHead::new(Method::GET, target, map)
    }

    #[track_caller]
    fn check(target: &str, headers: &[(&str, &str)], expected: &str) {
        let found = match visitor("secret", &head(target, headers)) {
            Visitor::Known => "known",
            Visitor::SignsIn(_) => "signs in",
            Visitor::Elsewhere(to) => {
                assert_eq!(to, format!("http://127.0.0.1:4566{target}"));
                "elsewhere"
            }
            Visitor::Stranger => "stranger",
            Visitor::Misled(_) => "misled",
        };
        assert_eq!(found, expected, "{target} {headers:?}");
    }

    #[test]
    fn only_the_token_opens_it() {
        let here = ("host", "127.0.0.1:4566");
        let good = format!("a=b; {COOKIE}={}", proof("secret"));
        let other = format!("{COOKIE}={}", proof("other"));
        check("/console/", &[here], "stranger");
        check("/console/?token=secret", &[here], "signs in");
        check("/console/?token=Secret", &[here], "stranger");
        check("/console/?token=", &[here], "stranger");
        check("/console/", &[here, ("cookie", &good)], "known");
        check("/console/", &[here, ("cookie", &other)], "stranger");
        check("/console/", &[here, ("cookie", &format!("{COOKIE}=secret"))], "stranger");
        // There the applications are: neither the cookie nor the token counts.
        check("/console/", &[("host", "localhost:4566"), ("cookie", &good)], "elsewhere");
        check("/console/x?token=secret", &[("host", "localhost:4566")], "elsewhere");
        check("/console/", &[("host", "localhost.evil.example:4566"), ("cookie", &good)], "misled");
        check("/console/", &[("host", "[::1]:4566"), ("cookie", &good)], "known");
        check("/console/", &[("host", "evil.example:4566"), ("cookie", &good)], "misled");
        check("/console/", &[("host", "127.0.0.1.evil.example"), ("cookie", &good)], "misled");
        check("/console/?token=secret", &[("host", "evil.example")], "misled");
        check("/console/", &[], "misled");
    }

    #[test]
    fn forms_come_from_our_own_pages() {
        let host = ("host", "127.0.0.1:4566");
        for (origin, expected) in [
            (Some("http://127.0.0.1:4566"), true),
            (Some("http://127.0.0.1:8080"), false),
            (Some("https://evil.example"), false),
            (Some("null"), false),
            (None, false),
        ] {
            let headers: Vec<_> = [host].into_iter().chain(origin.map(|o| ("origin", o))).collect();
            assert_eq!(same_origin(&head("/console/x", &headers)).is_ok(), expected, "{origin:?}");
        }
    }

    #[test]
    fn applications_are_another_site() {
        let path = "/_sluice/execute-api/a/prod/?x=1";
        let browser = [("host", "127.0.0.1:4566"), ("sec-fetch-mode", "navigate")];
        let moved = keep_apart(&head(path, &browser)).unwrap();
        assert_eq!(moved.headers()[header::LOCATION], format!("http://localhost:4566{path}"));
        let other = [("host", "[::1]:4566"), ("sec-fetch-mode", "navigate")];
        let moved = keep_apart(&head(path, &other)).unwrap();
        assert_eq!(moved.headers()[header::LOCATION], format!("http://localhost:4566{path}"));
        assert!(keep_apart(&head(path, &[("host", "127.0.0.1:4566")])).is_none());
        assert!(
            keep_apart(&head(path, &[("host", "localhost:4566"), ("sec-fetch-mode", "navigate")])).is_none()
        );
    }
    #[test]
    fn forms_are_not_taken_under_the_name_of_the_applications() {
        let mut map = HeaderMap::new();
        map.append("host", HeaderValue::from_static("localhost:4566"));
        let cookie = format!("{COOKIE}={}", proof("secret"));
        map.append("cookie", HeaderValue::from_str(&cookie).unwrap());
        let head = RequestHead::new(Method::POST, "/console/x", map);
        assert!(matches!(visitor("secret", &head), Visitor::Misled(_)));
    }
}
