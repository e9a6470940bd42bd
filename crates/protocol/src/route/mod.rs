//! Which operation a request asks for.
//!
//! AWS has a host per service, and we have one listener for all. So what the host says counts where it says something,
//! and the scope of the signature and `X-Amz-Target` count before it.

mod host;
mod s3;
mod template;

use crate::request::RequestHead;
use crate::{percent, sigv4};
use aws::{Error, OperationInfo, Protocol, ServiceInfo};
use host::Place;
use template::Template;

/// The labels of a URI by name, decoded.
pub type Labels = Vec<(String, String)>;

/// What a request asks for.
#[derive(Debug)]
pub struct Route {
    pub service: &'static ServiceInfo,
    pub operation: &'static OperationInfo,
    pub labels: Labels,
}

/// Why a request could not be routed, and how the sender wants to be told.
#[derive(Debug)]
pub struct RouteError {
    pub service: Option<&'static ServiceInfo>,
    pub protocol: Protocol,
    /// Boxed, since a route that was found is much smaller.
    pub error: Box<Error>,
}

/// The operations that are served, ready for matching.
pub struct Router {
    services: Vec<Compiled>,
    domains: Vec<String>,
}

struct Compiled {
    info: &'static ServiceInfo,
    templates: Vec<Template>,
}

type Form = [(String, String)];

impl Router {
    /// `domains` are the server's own, beside `amazonaws.com`: with `localhost`, `bucket.localhost` is a bucket of S3.
    pub fn new(services: &[&'static ServiceInfo], domains: &[&str]) -> Self {
        let compile = |info: &&'static ServiceInfo| Compiled {
            info,
            templates: match info.protocol {
                Protocol::RestJson | Protocol::RestXml => {
                    info.operations.iter().map(|o| Template::compile(o)).collect()
                }
                Protocol::AwsJson10 | Protocol::AwsJson11 | Protocol::AwsQuery | Protocol::Ec2Query => {
                    Vec::new()
                }
            },
        };
        Self {
            services: services.iter().map(compile).collect(),
            domains: domains.iter().map(|d| d.to_ascii_lowercase()).collect(),
        }
    }

    /// `form` is what [`crate::parse_form`] makes of the request; empty if the request has none.
    pub fn route(&self, head: &RequestHead, form: &Form) -> Result<Route, RouteError> {
        if let Some(target) = head.header("x-amz-target") {
            return self.by_target(target);
        }
        let place = host::place(&head.host(), &self.domains);
        let service = self.service(head, form, &place)?;
        match service.info.protocol {
            Protocol::AwsJson10 | Protocol::AwsJson11 => {
                Err(unknown(service.info, "The request has no X-Amz-Target header, so it names no operation"))
            }
            Protocol::AwsQuery | Protocol::Ec2Query => by_action(service.info, form),
            Protocol::RestJson | Protocol::RestXml => by_uri(service, head, &place),
        }
    }

    /// The bucket of S3 that a request is about, if it is to S3 at all and names one.
    pub fn bucket_of(&self, head: &RequestHead) -> Option<String> {
        self.path_of(head)
            .and_then(|path| Some(path.trim_start_matches('/').split('/').next()?.to_owned()))
            .filter(|bucket| !bucket.is_empty())
            .and_then(|bucket| percent::decode_utf8(&bucket))
    }

    /// The bucket that a form is posted to: an operation that S3 has, and its model has not.
    pub fn form_bucket(&self, head: &RequestHead) -> Option<String> {
        if head.method != http::Method::POST || head.query.iter().any(|(name, _)| name != "x-id") {
            return None;
        }
        let path = self.path_of(head)?;
        let bucket = path.trim_matches('/');
        let is_bucket = !bucket.is_empty() && !bucket.contains('/');
        if is_bucket { percent::decode_utf8(bucket) } else { None }
    }

    /// The bucket that stands in the host.
    pub fn host_bucket(&self, head: &RequestHead) -> Option<String> {
        host::place(&head.host(), &self.domains).bucket().map(str::to_owned)
    }

    /// The path of a request to S3, with the bucket in it wherever it was named.
    fn path_of(&self, head: &RequestHead) -> Option<String> {
        if head.header("x-amz-target").is_some() {
            return None;
        }
        let place = host::place(&head.host(), &self.domains);
        let service = self.service(head, &[], &place).ok()?;
        (service.info.name == "s3").then(|| match place.bucket() {
            Some(bucket) => format!("/{}{}", percent::encode_query(bucket), head.path),
            None => head.path.clone(),
        })
    }

    /// The service alone, without looking at the body; `None` if only a form's body could tell.
    pub fn service_of(&self, head: &RequestHead) -> Option<&'static ServiceInfo> {
        if let Some((prefix, _)) = head.header("x-amz-target").and_then(|t| t.rsplit_once('.')) {
            return self.with_prefix(prefix);
        }
        let place = host::place(&head.host(), &self.domains);
        self.service(head, &[], &place).ok().map(|s| s.info)
    }

    fn by_target(&self, target: &str) -> Result<Route, RouteError> {
        let (prefix, name) = target.rsplit_once('.').unwrap_or((target, ""));
        let Some(service) = self.with_prefix(prefix) else {
            return Err(RouteError {
                service: None,
                protocol: Protocol::AwsJson11,
                error: Box::new(Error::new(
                    "UnknownOperationException",
                    400,
                    format!("The target {target} is of a service that is not served"),
                )),
            });
        };
        let operation = find_operation(service, name).ok_or_else(|| {
            unknown(service, &format!("The operation {name} of {} is not served", service.service_id))
        })?;
        Ok(Route { service, operation, labels: Vec::new() })
    }

    fn with_prefix(&self, prefix: &str) -> Option<&'static ServiceInfo> {
        self.services.iter().map(|s| s.info).find(|s| s.target_prefix == Some(prefix))
    }

    fn service(&self, head: &RequestHead, form: &Form, place: &Place) -> Result<&Compiled, RouteError> {
        let scope = sigv4::scope_of(head);
        if let Some((_, name)) = &scope {
            // SageMaker's two services share a name: what has a path and no target is for the one that goes by paths.
            let by_path = self.services.iter().find(|s| {
                s.info.signing_name == name
                    && s.info.protocol == Protocol::RestJson
                    && s.templates.iter().any(|t| t.is_anchored_at(&head.path))
            });
            let named = by_path.or_else(|| self.narrow(|s| s.signing_name == name, form));
            return named.ok_or_else(|| not_served(name, form));
        }
        let by_place = match place {
            Place::Service { prefix, .. } => self.narrow(|s| s.endpoint_prefix == prefix, form),
            Place::S3 { .. } => self.narrow(|s| s.name == "s3", form),
            Place::Unknown => None,
        };
        if let Some(service) = by_place {
            return Ok(service);
        }
        if let Some(version) = value(form, "Version").filter(|_| value(form, "Action").is_some()) {
            let action = value(form, "Action").unwrap_or_default();
            return self
                .narrow(|s| s.api_version == version && find_operation(s, action).is_some(), form)
                .or_else(|| self.narrow(|s| s.api_version == version, form))
                .ok_or_else(|| not_served(&format!("version {version}"), form));
        }
        // Nothing says which service, as with an anonymous request: one whose paths have a literal beginning, or S3,
        // whose paths can be anything.
        let rest = self.services.iter().find(|s| {
            s.info.protocol == Protocol::RestJson && s.templates.iter().any(|t| t.is_anchored_at(&head.path))
        });
        rest.or_else(|| self.services.iter().find(|s| s.info.name == "s3"))
            .ok_or_else(|| not_served("which the request names", form))
    }

    /// Several services can share a name in signatures; the version of a form tells them apart.
    fn narrow(&self, is: impl Fn(&ServiceInfo) -> bool, form: &Form) -> Option<&Compiled> {
        let version = value(form, "Version");
        let candidates = || self.services.iter().filter(|s| is(s.info));
        candidates().find(|s| version == Some(s.info.api_version)).or_else(|| candidates().next())
    }
}

fn find_operation(service: &ServiceInfo, name: &str) -> Option<&'static OperationInfo> {
    service.operations.iter().copied().find(|o| o.name == name)
}

fn value<'a>(form: &'a Form, name: &str) -> Option<&'a str> {
    form.iter().find(|(n, _)| n == name).map(|(_, value)| value.as_str())
}

fn unknown(service: &'static ServiceInfo, message: &str) -> RouteError {
    let status = if service.protocol == Protocol::RestJson { 404 } else { 400 };
    RouteError {
        service: Some(service),
        protocol: service.protocol,
        error: Box::new(Error::new("UnknownOperationException", status, message)),
    }
}

fn not_served(name: &str, form: &Form) -> RouteError {
    let message = format!("The service {name} is not served");
    let (protocol, code) = if value(form, "Action").is_some() {
        (Protocol::AwsQuery, "InvalidAction")
    } else {
        (Protocol::RestJson, "UnknownOperationException")
    };
    RouteError { service: None, protocol, error: Box::new(Error::new(code, 404, message)) }
}

fn by_action(service: &'static ServiceInfo, form: &Form) -> Result<Route, RouteError> {
    let fail = |code: &'static str, status, message| RouteError {
        service: Some(service),
        protocol: service.protocol,
        error: Box::new(Error::new(code, status, message)),
    };
    let Some(action) = value(form, "Action") else {
        return Err(fail("MissingAction", 400, "The request must contain the parameter Action".to_owned()));
    };
    let operation = find_operation(service, action).ok_or_else(|| {
        let message = format!("The action {action} is not valid for this web service.");
        fail("InvalidAction", 400, message)
    })?;
    Ok(Route { service, operation, labels: Vec::new() })
}

fn by_uri(service: &Compiled, head: &RequestHead, place: &Place) -> Result<Route, RouteError> {
    let fail = |error| RouteError {
        service: Some(service.info),
        protocol: service.info.protocol,
        error: Box::new(error),
    };
    let is_s3 = service.info.name == "s3";
    let path = match place.bucket() {
        Some(bucket) if is_s3 => format!("/{}{}", percent::encode_query(bucket), head.path),
        Some(_) | None => head.path.clone(),
    };
    let best = service
        .templates
        .iter()
        .filter_map(|t| t.matches(head, &path).map(|(rank, labels)| (rank, t, labels)))
        .max_by(|a, b| a.0.cmp(&b.0));
    let Some((_, template, raw)) = best else {
        let message = format!(
            "{} {} is no operation of {} that is served",
            head.method, head.path, service.info.service_id
        );
        return Err(if is_s3 {
            fail(s3::no_operation(head, &path))
        } else {
            unknown(service.info, &message)
        });
    };
    if is_s3 && let Some(error) = s3::unserved(head, template) {
        return Err(fail(error));
    }
    let decoded = raw.into_iter().map(|(name, text)| Some((name.to_owned(), percent::decode_utf8(text)?)));
    let labels = decoded.collect::<Option<Labels>>().ok_or_else(|| {
        fail(match service.info.protocol {
            Protocol::RestXml => Error::new("InvalidURI", 400, "Couldn't parse the specified URI."),
            Protocol::AwsJson10
            | Protocol::AwsJson11
            | Protocol::AwsQuery
            | Protocol::Ec2Query
            | Protocol::RestJson => Error::new("SerializationException", 400, "The path is not UTF-8"),
        })
    })?;
    Ok(Route { service: service.info, operation: template.operation, labels })
}

#[cfg(test)]
mod tests;
