//! What S3 does that is no operation of its model: preflight requests and the headers of CORS, the bucket's region in the
//! answers of listings, and forms that browsers post.

use crate::body::{self, Response};
use crate::gateway::Gateway;
use crate::post_object;
use aws::Error;
use http::{HeaderName, HeaderValue};
use protocol::{ErrorContext, HttpAnswer, RequestHead, Route, encode_error};
use services::s3::cors::{self, Asked};
use std::sync::Arc;

/// What is known of a request to S3 before it is performed, for its answer.
pub struct Front {
    bucket: Option<String>,
    asked: Option<Asked>,
    is_listing: bool,
}

impl Front {
    pub fn of(gateway: &Gateway, head: &RequestHead) -> Self {
        let bucket = gateway.router.bucket_of(head);
        let asked = asked(head, head.method.as_str()).filter(|_| bucket.is_some());
        let is_listing = head.method == http::Method::GET
            && bucket.is_some()
            && !head
                .query
                .iter()
                .any(|(name, value)| value.is_empty() && name != "prefix" && name != "marker");
        Self { bucket, asked, is_listing }
    }

    /// The answer, with what its bucket says beside it.
    pub fn dress(self, gateway: &Gateway, mut response: Response) -> Response {
        let Some(bucket) = self.bucket else { return response };
        let world = &gateway.world;
        if self.is_listing
            && response.status() == 200
            && !response.headers().contains_key("etag")
            && let Ok(Some(region)) = services::s3::region_of(world, &bucket)
        {
            set(&mut response, &[("x-amz-bucket-region", region)]);
        }
        if let Some(asked) = self.asked {
            match cors::headers(world, &bucket, &asked) {
                Ok(allowed) => set(&mut response, &allowed),
                Err(error) => tracing::error!(%error, bucket, "a bucket's CORS rules could not be read"),
            }
        }
        response
    }
}

fn set(response: &mut Response, headers: &[(&'static str, String)]) {
    for (name, value) in headers {
        if let Ok(value) = HeaderValue::from_str(value) {
            response.headers_mut().insert(HeaderName::from_static(name), value);
        }
    }
}

fn asked(head: &RequestHead, method: &str) -> Option<Asked> {
    let headers = head.header("access-control-request-headers").unwrap_or_default();
    Some(Asked {
        origin: head.header("origin")?.to_owned(),
        method: method.to_owned(),
        headers: headers.split(',').map(str::trim).filter(|h| !h.is_empty()).map(str::to_owned).collect(),
    })
}

/// What S3 says instead of that it can't read a document: that there is no bucket, which it looks at first.
pub fn sooner(gateway: &Gateway, head: &RequestHead, route: &Route, error: Error) -> Error {
    let is_late = route.service.name == "s3"
        && route.operation.name != "CreateBucket"
        && matches!(error.code.as_ref(), "MalformedXML" | "MalformedACLError");
    let bucket = if is_late { gateway.router.bucket_of(head) } else { None };
    match bucket {
        Some(name) if matches!(services::s3::region_of(&gateway.world, &name), Ok(None)) => {
            services::s3::no_such_bucket(&name)
        }
        _ => error,
    }
}

/// The answer of a request that is S3's own business and none of its operations'.
pub async fn answer(
    gateway: &Arc<Gateway>,
    peer: crate::connection::Peer,
    head: &RequestHead,
    incoming: hyper::body::Incoming,
    request_id: &str,
) -> Result<Response, hyper::body::Incoming> {
    let done = |result: Result<HttpAnswer, Error>| match result {
        Ok(answer) => body::answer(answer),
        Err(error) => {
            body::answer(encode_error(ErrorContext::new(&aws::s3::SERVICE, request_id, false), &error))
        }
    };
    if head.method == http::Method::OPTIONS
        && let Some(bucket) = gateway.router.bucket_of(head)
    {
        return Ok(done(preflight(gateway, head, &bucket, request_id)));
    }
    match gateway.router.form_bucket(head) {
        Some(bucket) if !head.is_form() || head.header("authorization").is_none() => {
            Ok(done(post_object::answer(gateway, peer, head, incoming, (&bucket, request_id)).await))
        }
        _ => Err(incoming),
    }
}

fn preflight(
    gateway: &Gateway,
    head: &RequestHead,
    bucket: &str,
    request_id: &str,
) -> Result<HttpAnswer, Error> {
    let method = head.header("access-control-request-method").unwrap_or_default();
    let asked = asked(head, method);
    let in_path = usize::from(gateway.router.host_bucket(head).is_none());
    let is_object = head.path.trim_start_matches('/').split('/').filter(|s| !s.is_empty()).count() > in_path;
    let answered = cors::preflight(&gateway.world, bucket, (is_object, asked.as_ref()))
        .map_err(|error| crate::aws_api::shown(error, request_id))?;
    let mut answer = protocol::s3_answer(200, request_id);
    for (name, value) in answered? {
        answer.set(name, &value);
    }
    Ok(answer)
}
