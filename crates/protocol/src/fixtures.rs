//! What the tests share.

use crate::{RequestHead, Route, Router};
use http::{HeaderMap, HeaderName, HeaderValue, Method};

pub fn head(method: &str, target: &str, headers: &[(&str, &str)]) -> RequestHead {
    let mut map = HeaderMap::new();
    for (name, value) in headers {
        map.append(HeaderName::try_from(*name).unwrap(), HeaderValue::from_bytes(value.as_bytes()).unwrap());
    }
    RequestHead::new(Method::from_bytes(method.as_bytes()).unwrap(), target, map)
}

pub fn router() -> Router {
    Router::new(aws::SERVICES, &["localhost"])
}

/// An `Authorization` header with the scope of a service, as far as routing looks at it.
pub fn authorization(service: &str) -> String {
    format!(
        "AWS4-HMAC-SHA256 Credential=AKID/20130524/us-east-1/{service}/aws4_request, SignedHeaders=host, Signature=0"
    )
}

/// Routes a request that is signed for the service.
pub fn route(service: &str, head: &RequestHead, body: &[u8]) -> Route {
    let mut head = head.clone();
    head.headers.insert("authorization", HeaderValue::try_from(authorization(service)).unwrap());
    router().route(&head, &crate::parse_form(&head, body)).unwrap()
}
