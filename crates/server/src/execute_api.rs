//! Requests to a deployed API: by AWS's host, or by a local path that needs no name to be resolved.

use crate::aws_api;
use crate::body::{self, Response};
use crate::connection::Peer;
use crate::gateway::Gateway;
use hyper::body::Incoming;
use protocol::{HttpAnswer, RequestHead};
use services::Caller;
use services::apigateway::{ExecuteRequest, handle};
use std::sync::Arc;

/// The local path of an API: `/_sluice/execute-api/{api}/{stage}/…`.
const LOCAL: &str = "/_sluice/execute-api/";

/// Which API is meant.
#[derive(Debug, PartialEq, Eq)]
pub struct Target {
    pub api_id: String,
    /// `/{stage}/…`, percent-encoded as it came.
    pub path: String,
}

pub fn target(head: &RequestHead) -> Option<Target> {
    if let Some(rest) = head.path.strip_prefix(LOCAL) {
        let (api_id, path) = rest.split_once('/').unwrap_or((rest, ""));
        return Some(Target { api_id: api_id.to_owned(), path: format!("/{path}") });
    }
    let host = head.host();
    let mut labels = host.split('.');
    let (api_id, service) = (labels.next()?, labels.next()?);
    (service == "execute-api").then(|| Target { api_id: api_id.to_owned(), path: head.path.clone() })
}

pub async fn answer(
    gateway: &Arc<Gateway>,
    peer: Peer,
    head: RequestHead,
    target: Target,
    incoming: Incoming,
) -> Response {
    let bytes = match body::gathered(incoming).await {
        Ok(bytes) => bytes,
        Err(answer) => return answer,
    };
    let caller = match aws_api::signer(gateway, peer, &head, &bytes) {
        Ok(caller) => caller,
        Err(error) => return refused(&error.message),
    };
    let (stage, path) = split(&target.path);
    let domain_name =
        format!("{}.execute-api.{}.amazonaws.com", target.api_id, gateway.world.default_region());
    let request = ExecuteRequest {
        stage,
        path,
        method: head.method.as_str().to_owned(),
        query: head.query.clone(),
        headers: headers(&head),
        body: bytes,
        source_ip: peer.ip.to_string(),
        request_id: gateway
            .world
            .cx(Caller::anonymous(gateway.world.accounts()[0].id), gateway.world.default_region().clone())
            .request_id()
            .to_owned(),
        domain_name: if head.host().contains(".execute-api.") { head.host() } else { domain_name },
        api_id: target.api_id,
        caller,
        api_key: None,
    };
    let answered = handle(&gateway.world, request).await;
    let mut answer = HttpAnswer::new(answered.status, answered.body);
    for (name, value) in &answered.headers {
        append(&mut answer, name, value);
    }
    body::answer(answer)
}

/// The stage, and the path below it.
fn split(path: &str) -> (String, String) {
    let rest = path.trim_start_matches('/');
    let (stage, below) = rest.split_once('/').unwrap_or((rest, ""));
    (stage.to_owned(), format!("/{below}"))
}

fn headers(head: &RequestHead) -> Vec<(String, String)> {
    let readable = |(name, value): (&http::HeaderName, &http::HeaderValue)| {
        Some((name.as_str().to_owned(), String::from_utf8_lossy(value.as_bytes()).into_owned()))
    };
    head.headers.iter().filter_map(readable).collect()
}

/// A function may give a header more than once, and one that is no header is left out.
fn append(answer: &mut HttpAnswer, name: &str, value: &str) {
    let parsed = (http::HeaderName::try_from(name), http::HeaderValue::try_from(value));
    if let (Ok(name), Ok(value)) = parsed {
        answer.headers.append(name, value);
    }
}

fn refused(message: &str) -> Response {
    let body = serde_json::json!({ "message": message }).to_string();
    let mut answer = HttpAnswer::new(403, body);
    answer.set("content-type", "application/json");
    answer.set("x-amzn-errortype", "InvalidSignatureException");
    body::answer(answer)
}

#[cfg(test)]
mod tests {
    use super::*;
    use http::{HeaderMap, HeaderValue, Method};

    #[track_caller]
    fn check(host: &str, path: &str, expected: Option<(&str, &str)>) {
        let mut headers = HeaderMap::new();
        headers.insert("host", HeaderValue::from_str(host).unwrap());
        let found = target(&RequestHead::new(Method::GET, path, headers));
        let expected = expected.map(|(api, path)| Target { api_id: api.into(), path: path.into() });
        assert_eq!(found, expected, "{host}{path}");
    }

    #[test]
    fn an_api_is_named_by_host_or_path() {
        check("abc.execute-api.us-east-1.amazonaws.com", "/prod/x", Some(("abc", "/prod/x")));
        check("127.0.0.1:4566", "/_sluice/execute-api/abc/prod/x", Some(("abc", "/prod/x")));
        check("s3.us-east-1.amazonaws.com", "/bucket/key", None);
        check("127.0.0.1:4566", "/bucket/key", None);
    }
}
