//! Where a request goes: by its path where the path is ours, by its host where AWS gives a host to something.

use crate::body::{self, Response, text};
use crate::connection::Peer;
use crate::{aws_api, console, execute_api, git};
use http::HeaderValue;
use http_body_util::{BodyExt, LengthLimitError, Limited};
use hyper::body::Incoming;
use protocol::{RequestHead, Router};
use services::World;
use std::sync::Arc;
use tokio_util::task::TaskTracker;

/// What all connections share.
pub struct Gateway {
    pub world: Arc<World>,
    pub router: Router,
    pub tls: Arc<rustls::ServerConfig>,
    /// Tunnels of the proxy outlive the request that opened them.
    pub tunnels: TaskTracker,
    /// The proxy that the machine itself needs.
    pub upstream_proxy: Option<String>,
    /// Opens the console.
    pub console_token: String,
}

/// What a request is about.
enum Destination {
    Health,
    /// The credentials of a build's role.
    Credentials,
    Console,
    Git(git::Target),
    ExecuteApi(execute_api::Target),
    /// A function's package, at the URL that GetFunction gave.
    LambdaCode,
    /// The certificate by which messages of SNS are checked.
    SigningCertificate,
    /// What a custom resource's function has to say, at the URL that it was given.
    CustomResource,
    /// A provider's word that something was pushed.
    Webhook,
    Aws,
}

/// Answers any request but `CONNECT`.
pub async fn answer(gateway: &Arc<Gateway>, peer: Peer, request: http::Request<Incoming>) -> Response {
    let (parts, incoming) = request.into_parts();
    let mut headers = parts.headers;
    // HTTP/2 and requests in absolute form name the host in the URI; signatures know it as a header.
    if let Some(authority) = parts.uri.authority()
        && let Ok(value) = HeaderValue::from_str(authority.as_str())
    {
        headers.insert(http::header::HOST, value);
    }
    let target = parts.uri.path_and_query().map_or("/", http::uri::PathAndQuery::as_str);
    let head = RequestHead::new(parts.method, target, headers);
    match destination(&head, &gateway.router) {
        Destination::Health => text(200, "serving\n"),
        Destination::Credentials => credentials(gateway, &head).await,
        Destination::Console => console::answer(gateway, head, incoming).await,
        Destination::Git(target) => git::answer(gateway, peer, head, target, incoming).await,
        Destination::ExecuteApi(target) => match console::keep_apart(&head) {
            Some(elsewhere) => elsewhere,
            None => execute_api::answer(gateway, peer, head, target, incoming).await,
        },
        Destination::LambdaCode => lambda_code(gateway, &head),
        Destination::SigningCertificate => signing_certificate(gateway, &head).await,
        Destination::CustomResource => custom_resource(gateway, &head, incoming).await,
        Destination::Webhook => webhook(gateway, &head, incoming).await,
        Destination::Aws => {
            let shown = console::Shown::of(&head);
            shown.seal(aws_api::answer(gateway, peer, head, incoming).await)
        }
    }
}

fn destination(head: &RequestHead, router: &Router) -> Destination {
    if head.path == "/_sluice/health" {
        return Destination::Health;
    }
    if head.path == services::jobs::CREDENTIALS_PATH {
        return Destination::Credentials;
    }
    if head.method == http::Method::POST && head.path.starts_with(services::connections::WEBHOOKS) {
        return Destination::Webhook;
    }
    if head.method == http::Method::GET && head.path.starts_with(LAMBDA_CODE) {
        return Destination::LambdaCode;
    }
    if let Some(target) = git::target(head) {
        return Destination::Git(target);
    }
    if console::is_ours(head) {
        return Destination::Console;
    }
    if head.method == http::Method::PUT && head.host().starts_with(CUSTOM_RESOURCES) {
        return Destination::CustomResource;
    }
    if let Some(target) = execute_api::target(head) {
        return Destination::ExecuteApi(target);
    }
    // An object of a bucket that stands in the host may be called so.
    let is_certificate = head.method == http::Method::GET && head.path.starts_with(SIGNING_CERTIFICATE);
    if is_certificate && router.host_bucket(head).is_none() {
        return Destination::SigningCertificate;
    }
    Destination::Aws
}

/// The token in the header is the permission: it was given to one job.
async fn credentials(gateway: &Arc<Gateway>, head: &RequestHead) -> Response {
    let token = head.headers.get(http::header::AUTHORIZATION).and_then(|value| value.to_str().ok());
    match services::jobs::container_credentials(&gateway.world, token.unwrap_or_default()).await {
        Ok(document) => body::json(200, &document),
        Err(services::OpError::Aws(error)) => {
            body::json(error.status, &serde_json::json!({ "code": error.code, "message": error.message }))
        }
        Err(error) => {
            tracing::error!(%error, "a job's credentials could not be given");
            body::json(
                500,
                &serde_json::json!({ "code": "InternalServerError", "message": "an internal error" }),
            )
        }
    }
}

/// How the path of a link to a function's package starts.
const LAMBDA_CODE: &str = "/_sluice/lambda-code/";

/// The URL itself is the permission: its token is sealed, and ages.
fn lambda_code(gateway: &Arc<Gateway>, head: &RequestHead) -> Response {
    let token = head.path.trim_start_matches(LAMBDA_CODE);
    match services::lambda::linked(&gateway.world, token) {
        Ok(Some(bytes)) => {
            let mut answer = protocol::HttpAnswer::new(200, bytes);
            answer.set("content-type", "application/zip");
            body::answer(answer)
        }
        Ok(None) => text(403, "the link leads nowhere (any more)\n"),
        Err(error) => {
            tracing::error!(%error, "a function's package could not be read");
            text(500, "an internal error, which the server's log explains\n")
        }
    }
}

/// GitHub sends no more than 25 MB. [Webhook events and payloads]
const MOST_WEBHOOK: usize = 25 * 1024 * 1024;

/// The signature is the permission: the provider was given the secret by a person.
async fn webhook(gateway: &Arc<Gateway>, head: &RequestHead, incoming: Incoming) -> Response {
    use services::connections::Webhook;
    const UNSIGNED: &str = "a webhook has the header X-Hub-Signature-256\n";
    let (event, signature) = (head.header("x-github-event"), head.header("x-hub-signature-256"));
    // Nobody's bytes are kept in memory who has not even tried to sign them.
    if signature.is_none() {
        return text(401, UNSIGNED);
    }
    let bytes = match Limited::new(incoming, MOST_WEBHOOK).collect().await {
        Ok(collected) => collected.to_bytes(),
        Err(error) if error.is::<LengthLimitError>() => {
            return text(413, format!("a webhook has at most {MOST_WEBHOOK} bytes\n"));
        }
        Err(error) => return text(400, format!("the webhook broke off: {error}\n")),
    };
    let place = head.path.strip_prefix(services::connections::WEBHOOKS).unwrap_or_default();
    match services::connections::webhook(&gateway.world, place, event, signature, &bytes) {
        Ok(Webhook::Taken) => text(202, "looking\n"),
        Ok(Webhook::Ignored) => text(200, "of no interest\n"),
        Ok(Webhook::Unsigned) => text(401, UNSIGNED),
        Ok(Webhook::Refused) => text(403, "the signature is not that of the connection's secret\n"),
        Err(error) => {
            tracing::error!(%error, "a webhook could not be taken");
            text(500, "an internal error, which the server's log explains\n")
        }
    }
}

/// How the path of the certificate starts that signs messages, as on AWS. No bucket has capitals in its name.
const SIGNING_CERTIFICATE: &str = "/SimpleNotificationService-";

async fn signing_certificate(gateway: &Arc<Gateway>, head: &RequestHead) -> Response {
    match services::sns::certificate(&gateway.world, &head.path).await {
        Ok(Some(pem)) => {
            let mut answer = protocol::HttpAnswer::new(200, pem);
            answer.set("content-type", "application/x-pem-file");
            body::answer(answer)
        }
        Ok(None) => text(404, "no such certificate\n"),
        Err(error) => {
            tracing::error!(%error, "the certificate of messages could not be read");
            text(500, "an internal error, which the server's log explains\n")
        }
    }
}

/// How the host of a custom resource's ResponseURL starts.
const CUSTOM_RESOURCES: &str = "cloudformation-custom-resource-response-";

/// The URL itself is the permission: its token names one request, and can't be guessed.
async fn custom_resource(gateway: &Arc<Gateway>, head: &RequestHead, incoming: Incoming) -> Response {
    let bytes = match body::gathered(incoming).await {
        Ok(bytes) => bytes,
        Err(answer) => return answer,
    };
    let token = head.path.trim_start_matches('/');
    match services::cloudformation::custom_resource_response(&gateway.world, token, &bytes).await {
        Ok(()) => text(200, ""),
        Err(services::OpError::Aws(error)) => text(error.status, error.message),
        Err(error) => {
            tracing::error!(%error, "a custom resource's response could not be taken");
            text(500, "an internal error, which the server's log explains\n")
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use http::{HeaderMap, Method};

    fn check_certificate(method: Method, host: &'static str, target: &str, expected: bool) {
        let router = Router::new(&[&aws::s3::SERVICE, &aws::sns::SERVICE], &["localhost", "127.0.0.1"]);
        let headers = HeaderMap::from_iter([(http::header::HOST, HeaderValue::from_static(host))]);
        let head = RequestHead::new(method.clone(), target, headers);
        let found = matches!(destination(&head, &router), Destination::SigningCertificate);
        assert_eq!(found, expected, "{method} {host}{target}");
    }

    #[test]
    fn the_signing_certificate_takes_nobodys_place() {
        let certificate = "/SimpleNotificationService-0123.pem";
        check_certificate(Method::GET, "127.0.0.1:4566", certificate, true);
        check_certificate(Method::GET, "sns.us-east-1.amazonaws.com", certificate, true);
        check_certificate(Method::PUT, "127.0.0.1:4566", certificate, false);
        check_certificate(Method::GET, "127.0.0.1:4566", "/bucket/SimpleNotificationService-1", false);
        for host in [
            "bucket.s3.us-east-1.amazonaws.com",
            "bucket.localhost:4566",
            "abcdefghij.execute-api.us-east-1.amazonaws.com",
        ] {
            check_certificate(Method::GET, host, certificate, false);
        }
    }
}
