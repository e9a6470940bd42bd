//! Git over HTTP: `https://git-codecommit.<region>.amazonaws.com/v1/repos/<name>`, and the same path at the server's own
//! address.
//!
//! Who asks is proven by HTTP's basic authentication: with the user name and password of a service-specific credential,
//! or those that `aws codecommit credential-helper` and git-remote-codecommit make: an access key and a signature.

use crate::body::{self, Response, text};
use crate::connection::Peer;
use crate::gateway::Gateway;
use aws::Region;
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use http::{HeaderName, HeaderValue};
use hyper::body::Incoming;
use protocol::RequestHead;
use protocol::sigv4::GitCredential;
use services::codecommit::{GitAnswer, GitRequest, git_http};
use services::{Caller, OpError};
use std::sync::Arc;

const REPOSITORIES: &str = "/v1/repos/";
const HOST: &str = "git-codecommit.";
/// What git asks a repository for.
const ASKED: &[&str] = &["/info/refs", "/git-upload-pack", "/git-receive-pack"];

/// A request to a repository.
#[derive(Debug, PartialEq, Eq)]
pub struct Target {
    pub repository: String,
    /// `info/refs`
    pub path: &'static str,
    /// As the host names it.
    pub region: Option<Region>,
}

pub fn target(head: &RequestHead) -> Option<Target> {
    let rest = head.path.strip_prefix(REPOSITORIES)?;
    let (name, path) = ASKED.iter().find_map(|path| Some((rest.strip_suffix(path)?, &path[1..])))?;
    let host = head.host();
    let region = host.strip_prefix(HOST).and_then(|rest| rest.split('.').next()?.parse().ok());
    Some(Target { repository: name.to_owned(), path, region })
}

pub async fn answer(
    gateway: &Arc<Gateway>,
    peer: Peer,
    head: RequestHead,
    target: Target,
    incoming: Incoming,
) -> Response {
    let region = target.region.clone().unwrap_or_else(|| gateway.world.default_region().clone());
    let caller = match authenticate(gateway, &head, &target, &region) {
        Ok(mut caller) => {
            caller.source_ip = Some(peer.ip);
            caller.secure_transport = peer.secure || peer.ip.is_loopback();
            caller.user_agent = head.header("user-agent").map(str::to_owned);
            caller
        }
        Err(response) => return response,
    };
    let header = |name: &str| head.header(name).map(str::to_owned);
    let length = head.header("content-length").and_then(|text| text.parse().ok());
    let request = GitRequest {
        repository: target.repository.clone(),
        path: target.path.to_owned(),
        query: head.raw_query.clone(),
        content_encoding: header("content-encoding"),
        git_protocol: header("git-protocol"),
        body: body::stream(incoming, length),
    };
    let cx = gateway.world.cx(caller, region);
    match git_http(&cx, request).await {
        Ok(answer) => sent(answer),
        Err(error) => refused(&error, cx.request_id()),
    }
}

fn sent(answer: GitAnswer) -> Response {
    let mut response = http::Response::new(body::from_stream(answer.body));
    *response.status_mut() =
        http::StatusCode::from_u16(answer.status).unwrap_or(http::StatusCode::INTERNAL_SERVER_ERROR);
    for (name, value) in answer.headers {
        if let Ok(value) = HeaderValue::from_str(&value) {
            response.headers_mut().insert(HeaderName::from_static(name), value);
        }
    }
    response
}

/// Git prints the status, and the text where the server says that it is text.
fn refused(error: &OpError, request_id: &str) -> Response {
    match error {
        OpError::Aws(error) => {
            let status = match error.code.as_ref() {
                "AccessDeniedException" => 403,
                "RepositoryDoesNotExistException" | "InvalidRepositoryNameException" => 404,
                _ => error.status,
            };
            text(status, format!("{}\n", error.message))
        }
        OpError::Internal(internal) => {
            tracing::error!(request_id, error = %internal, "a request of git's failed");
            text(500, format!("an internal error, which the server's log explains ({request_id})\n"))
        }
    }
}

/// The caller whose key and signature these are; else the answer that makes git ask for them, or says what is wrong.
fn authenticate(
    gateway: &Gateway,
    head: &RequestHead,
    target: &Target,
    region: &Region,
) -> Result<Caller, Response> {
    let Some((username, password)) = head.header("authorization").and_then(basic) else {
        return Err(challenge("credentials are needed: aws codecommit credential-helper makes them\n"));
    };
    // The user name and password of a service-specific credential.
    match gateway.world.identity().git_caller(&gateway.world, &username, &password) {
        Ok(Some(caller)) => return Ok(caller),
        Ok(None) => {}
        Err(error) => return Err(refused(&error, "authentication")),
    }
    let wrong = || challenge("the credentials are not those of the credential helper\n");
    let given = GitCredential::parse(&username, &password).ok_or_else(wrong)?;
    let world = &gateway.world;
    let found = world.identity().credential(world, &given.access_key_id, given.session_token.as_deref());
    let credential = match found {
        Ok(Ok(credential)) => credential,
        Ok(Err(_)) => return Err(challenge("the access key or its session token is not valid\n")),
        Err(error) => return Err(refused(&error, "authentication")),
    };
    let path = format!("{REPOSITORIES}{}", target.repository);
    let verified =
        given.verify(&credential.secret, &head.host(), &path, region.as_str(), gateway.world.now());
    match verified {
        Ok(()) => Ok(Caller { access_key_id: Some(given.access_key_id), ..credential.caller }),
        Err(error) => {
            tracing::info!(?error, host = head.host(), %region, "a password of git's is refused");
            Err(challenge("the password is not the signature of this repository, or is too old\n"))
        }
    }
}

/// 401, which makes git ask its credential helper, or forget what it gave.
fn challenge(said: &str) -> Response {
    let mut response = text(401, said);
    let basic = HeaderValue::from_static("Basic realm=\"CodeCommit\"");
    response.headers_mut().insert(http::header::WWW_AUTHENTICATE, basic);
    response
}

/// The user name and password. A password of ours has no colon in it, a session's token may.
fn basic(header: &str) -> Option<(String, String)> {
    let (scheme, encoded) = header.split_once(' ')?;
    if !scheme.eq_ignore_ascii_case("basic") {
        return None;
    }
    let text = String::from_utf8(STANDARD.decode(encoded.trim()).ok()?).ok()?;
    let (username, password) = text.rsplit_once(':')?;
    Some((username.to_owned(), password.to_owned()))
}

#[cfg(test)]
mod tests {
    use super::*;
    use http::{HeaderMap, Method};

    #[track_caller]
    fn check(host: &str, path: &str, expected: Option<(&str, &'static str, Option<&str>)>) {
        let mut headers = HeaderMap::new();
        headers.insert("host", HeaderValue::from_str(host).unwrap());
        let found = target(&RequestHead::new(Method::GET, path, headers));
        let expected = expected.map(|(name, path, region)| Target {
            repository: name.into(),
            path,
            region: region.map(|r| r.parse().unwrap()),
        });
        assert_eq!(found, expected, "{host}{path}");
    }

    #[test]
    fn a_repository_is_named_by_its_path() {
        let aws = "git-codecommit.eu-west-1.amazonaws.com";
        let refs = "/v1/repos/demo/info/refs?service=git-upload-pack";
        check(aws, refs, Some(("demo", "info/refs", Some("eu-west-1"))));
        check("127.0.0.1:4566", refs, Some(("demo", "info/refs", None)));
        check(aws, "/v1/repos/a.b/git-receive-pack", Some(("a.b", "git-receive-pack", Some("eu-west-1"))));
        check(aws, "/v1/repos/demo/objects/info/packs", None);
        check(aws, "/v1/repos/demo", None);
        check("127.0.0.1:4566", "/bucket/info/refs", None);
    }

    #[test]
    fn basic_authentication_is_read() {
        let header = format!("Basic {}", STANDARD.encode("AKIA%to:ken:secret"));
        assert_eq!(basic(&header), Some(("AKIA%to:ken".into(), "secret".into())));
        for bad in ["Basic", "Basic %%", "Bearer x", &format!("Basic {}", STANDARD.encode("nothing"))] {
            assert_eq!(basic(bad), None, "{bad}");
        }
    }
}
