//! A client of the server's AWS APIs, typed by the same generated shapes: signed requests over HTTP, like everybody's.
//!
//! Only services of the JSON protocols are called by the command line (CodePipeline, CodeBuild, Step Functions, SageMaker and
//! CloudWatch Logs).

use crate::error::{CliError, CliResult, say};
use crate::here;
use aws::{Operation, Protocol, Shape, TreeValue};
use bytes::Bytes;
use http::{HeaderMap, HeaderName, HeaderValue, Method, header};
use http_body_util::{BodyExt, Full};
use hyper_util::client::legacy::Client as HttpClient;
use hyper_util::client::legacy::connect::HttpConnector;
use hyper_util::rt::TokioExecutor;
use protocol::RequestHead;
use protocol::sigv4::{Credentials, Scope, SignPayload, sign};
use serde_json::{Map, Value};
use server::ClientSettings;
use std::time::Duration;

/// How long an answer may take; the operations that the command line calls answer in milliseconds.
const ANSWER_TIME: Duration = Duration::from_mins(1);

pub struct Client {
    pub settings: ClientSettings,
    account: usize,
    http: HttpClient<HttpConnector, Full<Bytes>>,
}

impl Client {
    pub fn new(settings: ClientSettings, account: Option<&str>) -> CliResult<Self> {
        let account = match account {
            None => 0,
            Some(wanted) => {
                let found =
                    settings.accounts.iter().position(|a| a.name == wanted || a.id.as_str() == wanted);
                let Some(index) = found else {
                    let names: Vec<&str> = settings.accounts.iter().map(|a| a.name.as_str()).collect();
                    return say(format!("there is no account {wanted}; there are {}", names.join(", ")));
                };
                index
            }
        };
        if settings.accounts.is_empty() {
            return say("the server has no account");
        }
        let http = HttpClient::builder(TokioExecutor::new()).build_http();
        Ok(Self { settings, account, http })
    }

    pub fn account_name(&self) -> &str {
        &self.settings.accounts[self.account].name
    }

    /// The same server, as root of each account.
    pub fn accounts(&self) -> impl Iterator<Item = Self> + '_ {
        (0..self.settings.accounts.len()).map(|account| Self {
            settings: self.settings.clone(),
            account,
            http: self.http.clone(),
        })
    }

    /// The same server, as root of another account in another region, if it has them.
    pub fn at(&self, region: &str, account: &str) -> Option<Self> {
        let account = self.settings.accounts.iter().position(|a| a.id.as_str() == account)?;
        let settings = ClientSettings { region: region.parse().ok()?, ..self.settings.clone() };
        Some(Self { settings, account, http: self.http.clone() })
    }

    /// Calls an operation.
    pub async fn call<O: Operation>(&self, input: O::Input) -> CliResult<O::Output> {
        let service = O::SERVICE;
        let version = match service.protocol {
            Protocol::AwsJson10 => "1.0",
            Protocol::AwsJson11 => "1.1",
            Protocol::AwsQuery | Protocol::Ec2Query | Protocol::RestJson | Protocol::RestXml => {
                return say(format!(
                    "the command line does not speak the protocol of {}",
                    service.service_id
                ));
            }
        };
        let body = aws::json::write(O::Input::SCHEMA, &input.into_tree()).to_string();
        let mut headers = HeaderMap::new();
        let mut set = |name: HeaderName, value: String| {
            // Names and addresses of ours are always fit for a header.
            HeaderValue::from_str(&value).map(|value| drop(headers.insert(name, value)))
        };
        let target = format!("{}.{}", service.target_prefix.unwrap_or_default(), O::INFO.name);
        set(header::HOST, self.settings.address.to_string())
            .and_then(|()| set(header::CONTENT_TYPE, format!("application/x-amz-json-{version}")))
            .and_then(|()| set(HeaderName::from_static("x-amz-target"), target))
            .map_err(|error| CliError::Say(error.to_string()))?;
        let mut head = RequestHead::new(Method::POST, "/", headers);
        let account = &self.settings.accounts[self.account];
        let credentials = Credentials {
            access_key_id: &account.access_key_id,
            secret_access_key: &account.secret_access_key,
            session_token: None,
        };
        let scope = Scope { region: self.settings.region.as_str(), service: service.signing_name };
        sign(&mut head, SignPayload::Bytes(body.as_bytes()), credentials, scope, here::now());
        let (status, bytes) = self.send(head, body).await?;
        let answer = |cause: String| CliError::Answer { operation: O::INFO.name, cause };
        if status >= 300 {
            return Err(refused(status, &bytes));
        }
        let value = if bytes.is_empty() {
            Value::Object(Map::new())
        } else {
            serde_json::from_slice(&bytes).map_err(|e| answer(e.to_string()))?
        };
        let tree = aws::json::read(O::Output::SCHEMA, value).map_err(|e| answer(e.to_string()))?;
        O::Output::from_tree(tree).map_err(|e| answer(e.to_string()))
    }

    async fn send(&self, head: RequestHead, body: String) -> CliResult<(u16, Bytes)> {
        let url = format!("{}/", self.settings.url());
        let lost = |cause: String| CliError::Unreachable { url: self.settings.url(), cause };
        let mut request = http::Request::new(Full::new(Bytes::from(body)));
        *request.method_mut() = head.method;
        *request.uri_mut() = url.parse().map_err(|e: http::uri::InvalidUri| lost(e.to_string()))?;
        *request.headers_mut() = head.headers;
        let exchange = async {
            let response = self.http.request(request).await.map_err(|e| lost(root_cause(&e)))?;
            let status = response.status().as_u16();
            let bytes = response.into_body().collect().await.map_err(|e| lost(e.to_string()))?.to_bytes();
            Ok((status, bytes))
        };
        tokio::time::timeout(ANSWER_TIME, exchange).await.map_err(|_| lost("no answer in time".into()))?
    }
}

pub fn root_cause(error: &dyn std::error::Error) -> String {
    let mut cause = error;
    while let Some(deeper) = cause.source() {
        cause = deeper;
    }
    cause.to_string()
}

fn refused(status: u16, bytes: &[u8]) -> CliError {
    let value: Value = serde_json::from_slice(bytes).unwrap_or_default();
    let text = |names: &[&str]| names.iter().find_map(|name| value.get(name)?.as_str()).map(str::to_owned);
    let code = text(&["__type", "code"]).unwrap_or_else(|| format!("HTTP {status}"));
    let code = code.rsplit('#').next().unwrap_or(&code).to_owned();
    let message = text(&["message", "Message"]).unwrap_or_else(|| "the server gave no reason".into());
    CliError::Api { code, message }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(body: &str, expected: &str) {
        assert_eq!(refused(400, body.as_bytes()).to_string(), expected);
    }

    #[test]
    fn errors_are_read() {
        check(
            r#"{"__type":"PipelineNotFoundException","message":"no such"}"#,
            "no such (PipelineNotFoundException)",
        );
        check(r#"{"__type":"com.amazon#X","Message":"m"}"#, "m (X)");
        check("<html>", "the server gave no reason (HTTP 400)");
        check("", "the server gave no reason (HTTP 400)");
    }
}
