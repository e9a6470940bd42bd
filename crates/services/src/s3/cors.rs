//! Which origins a bucket lets browsers read it from: preflight requests, and the headers of all other answers.
//! [Using cross-origin resource sharing]

use super::table::BUCKETS;
use crate::{OpResult, World};
use aws::Error;
use aws::s3::CORSRule;
use store::Scope;

/// What a browser says of a request.
#[derive(Clone, Debug, Default)]
pub struct Asked {
    pub origin: String,
    /// The method of the request, or the one that a preflight request asks about.
    pub method: String,
    /// `Access-Control-Request-Headers`.
    pub headers: Vec<String>,
}

/// The headers that tell a browser that it may.
pub type Allowed = Vec<(&'static str, String)>;

/// What is said to a browser beside an answer; nothing if no rule lets it read that.
pub fn headers(world: &World, bucket: &str, asked: &Asked) -> OpResult<Allowed> {
    let row = world.store().read(|r| BUCKETS.get(r, &Scope::server(), bucket))?;
    let rules = row.and_then(|row| row.cors).map(|cors| cors.cors_rules).unwrap_or_default();
    Ok(matching(&rules, asked).unwrap_or_default())
}

/// The answer to a preflight request. `is_object` and `method` are for the error's details.
pub fn preflight(
    world: &World,
    bucket: &str,
    (is_object, asked): (bool, Option<&Asked>),
) -> OpResult<Result<Allowed, Error>> {
    let Some(asked) = asked else {
        let message = "Insufficient information. Origin request header needed.";
        return Ok(Err(Error::new("BadRequest", 400, message)));
    };
    let method = if asked.method.is_empty() { "OPTIONS" } else { &asked.method };
    let refused = |message: &str, resource: &str| {
        Ok(Err(Error::new("AccessForbidden", 403, format!("CORSResponse: {message}"))
            .with("Method", method)
            .with("ResourceType", resource)))
    };
    let Some(row) = world.store().read(|r| BUCKETS.get(r, &Scope::server(), bucket))? else {
        return refused("Bucket not found", "BUCKET");
    };
    let Some(cors) = row.cors else {
        return refused("CORS is not enabled for this bucket.", "BUCKET");
    };
    match matching(&cors.cors_rules, asked) {
        Some(allowed) => Ok(Ok(allowed)),
        None => refused(
            "This CORS request is not allowed. This is usually because the evalution of Origin, request method / \
             Access-Control-Request-Method or Access-Control-Request-Headers are not whitelisted by the resource's \
             CORS spec.",
            if is_object { "OBJECT" } else { "BUCKET" },
        ),
    }
}

/// What the first rule that fits says.
fn matching(rules: &[CORSRule], asked: &Asked) -> Option<Allowed> {
    rules.iter().find_map(|rule| {
        let origin = rule.allowed_origins.iter().find(|pattern| fits(pattern, &asked.origin))?;
        if !rule.allowed_methods.contains(&asked.method) {
            return None;
        }
        let patterns = rule.allowed_headers.as_deref().unwrap_or_default();
        let lower = |text: &String| text.to_ascii_lowercase();
        let is_allowed =
            |header: &String| patterns.iter().any(|pattern| fits(&lower(pattern), &lower(header)));
        if !asked.headers.iter().all(is_allowed) {
            return None;
        }
        let mut said = Vec::new();
        let any = origin == "*";
        said.push(("access-control-allow-origin", if any { "*".to_owned() } else { asked.origin.clone() }));
        said.push(("access-control-allow-methods", rule.allowed_methods.join(", ")));
        if !asked.headers.is_empty() {
            let names: Vec<String> = asked.headers.iter().map(lower).collect();
            said.push(("access-control-allow-headers", names.join(", ")));
        }
        if let Some(exposed) = rule.expose_headers.as_ref().filter(|list| !list.is_empty()) {
            said.push(("access-control-expose-headers", exposed.join(", ")));
        }
        if let Some(seconds) = rule.max_age_seconds {
            said.push(("access-control-max-age", seconds.to_string()));
        }
        if !any {
            said.push(("access-control-allow-credentials", "true".to_owned()));
        }
        let vary = "Origin, Access-Control-Request-Headers, Access-Control-Request-Method";
        said.push(("vary", vary.to_owned()));
        Some(said)
    })
}

/// A pattern has at most one star.
fn fits(pattern: &str, text: &str) -> bool {
    match pattern.split_once('*') {
        None => pattern == text,
        Some((start, end)) => {
            text.len() >= start.len() + end.len() && text.starts_with(start) && text.ends_with(end)
        }
    }
}

/// Rules that S3 would not take.
pub fn check(rules: &[CORSRule]) -> OpResult<()> {
    if rules.is_empty() {
        let message =
            "The XML you provided was not well-formed or did not validate against our published schema";
        return Err(Error::new("MalformedXML", 400, message).into());
    }
    for rule in rules {
        let known = ["GET", "PUT", "HEAD", "POST", "DELETE"];
        if let Some(method) = rule.allowed_methods.iter().find(|method| !known.contains(&method.as_str())) {
            let message =
                format!("Found unsupported HTTP method in CORS config. Unsupported method is {method}");
            return Err(Error::new("InvalidRequest", 400, message).into());
        }
        if let Some(origin) = rule.allowed_origins.iter().find(|origin| origin.matches('*').count() > 1) {
            let message = format!("AllowedOrigin \"{origin}\" can not have more than one wildcard.");
            return Err(Error::new("InvalidRequest", 400, message).into());
        }
        let headers = rule.allowed_headers.as_deref().unwrap_or_default();
        if let Some(header) = headers.iter().find(|header| header.matches('*').count() > 1) {
            let message = format!("AllowedHeader \"{header}\" can not have more than one wildcard.");
            return Err(Error::new("InvalidRequest", 400, message).into());
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn strings(list: &[&str]) -> Vec<String> {
        list.iter().map(|text| (*text).to_owned()).collect()
    }

    #[test]
    fn the_first_rule_that_fits_answers() {
        let rules = [
            CORSRule {
                allowed_origins: strings(&["http://*.example.com"]),
                allowed_methods: strings(&["GET", "PUT"]),
                allowed_headers: Some(strings(&["X-Amz-*"])),
                max_age_seconds: Some(3000),
                ..Default::default()
            },
            CORSRule {
                allowed_origins: strings(&["*"]),
                allowed_methods: strings(&["GET"]),
                expose_headers: Some(strings(&["etag", "x-amz-id-2"])),
                ..Default::default()
            },
        ];
        let answer = |origin: &str, method: &str, headers: &[&str]| {
            let asked = Asked { origin: origin.into(), method: method.into(), headers: strings(headers) };
            let said = matching(&rules, &asked)?;
            let texts = said.iter().filter(|(name, _)| *name != "vary");
            Some(
                texts
                    .map(|(name, value)| format!("{}={value}", name.trim_start_matches("access-control-")))
                    .collect::<Vec<_>>()
                    .join("; "),
            )
        };
        let cases = [
            (
                ("http://a.example.com", "PUT", &["x-AMZ-acl"][..]),
                Some(
                    "allow-origin=http://a.example.com; allow-methods=GET, PUT; allow-headers=x-amz-acl; max-age=3000; allow-credentials=true",
                ),
            ),
            (
                ("https://a.example.com", "GET", &[]),
                Some("allow-origin=*; allow-methods=GET; expose-headers=etag, x-amz-id-2"),
            ),
            (("https://a.example.com", "PUT", &[]), None),
            (("http://a.example.com", "PUT", &["content-type"]), None),
            (("http://.example.com.evil", "PUT", &[]), None),
        ];
        for ((origin, method, headers), expected) in cases {
            assert_eq!(answer(origin, method, headers).as_deref(), expected, "{origin} {method} {headers:?}");
        }
    }
}
