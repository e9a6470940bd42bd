//! Requests to a deployed API: by AWS's host, or by a local path that needs no name to be resolved.

use crate::body::{Response, text};
use crate::connection::Peer;
use crate::gateway::Gateway;
use hyper::body::Incoming;
use protocol::RequestHead;
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

pub async fn answer(_: &Arc<Gateway>, _: Peer, _: RequestHead, target: Target, _: Incoming) -> Response {
    text(501, format!("the API {} can't be called yet\n", target.api_id))
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
