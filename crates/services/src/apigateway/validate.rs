//! What a method's validator asks of a request before the integration sees it.

use super::api::Method;
use super::execute::ExecuteRequest;
use super::parts::{Model, Parts};
use super::schema::{self, Models};
use indexmap::IndexMap;
use serde_json::Value;

struct All<'a>(&'a IndexMap<String, Model>);

impl Models for All<'_> {
    fn schema(&self, name: &str) -> Option<Value> {
        serde_json::from_str(self.0.get(name)?.schema.as_deref()?).ok()
    }
}

/// What is wrong with a request, in API Gateway's words.
pub fn fault(
    parts: &Parts,
    method: &Method,
    request: &ExecuteRequest,
    path: &IndexMap<String, String>,
) -> Option<String> {
    let validator = parts.validators.get(method.validator.as_deref()?)?;
    if validator.parameters {
        let mut names: Vec<&String> = method
            .request_parameters
            .iter()
            .flatten()
            .filter(|(_, needed)| **needed)
            .map(|(n, _)| n)
            .collect();
        names.sort();
        let absent = |name: &&String| parameter(name, request, path).is_none_or(str::is_empty);
        let missing: Vec<&str> =
            names.into_iter().filter(absent).filter_map(|n| n.splitn(4, '.').nth(3)).collect();
        if !missing.is_empty() {
            let list = missing.join(", ");
            return Some(format!("Missing required request parameters: [{list}]"));
        }
    }
    let body = validator.body && !body_fits(parts, method, request);
    body.then(|| "Invalid request body".to_owned())
}

/// The value that `method.request.header.name` and its like stand for.
pub fn parameter<'a>(
    name: &str,
    request: &'a ExecuteRequest,
    path: &'a IndexMap<String, String>,
) -> Option<&'a str> {
    let rest = name.strip_prefix("method.request.")?;
    let (place, name) = rest.split_once('.')?;
    match place {
        "header" | "multivalueheader" => request.header(name),
        "querystring" | "multivaluequerystring" => {
            request.query.iter().find(|(n, _)| n == name).map(|(_, v)| v.as_str())
        }
        "path" => path.get(name).map(String::as_str),
        _ => None,
    }
}

fn body_fits(parts: &Parts, method: &Method, request: &ExecuteRequest) -> bool {
    let Some(models) = &method.request_models else { return true };
    let kind = request.header("content-type").unwrap_or("application/json");
    let kind = kind.split(';').next().unwrap_or_default().trim();
    let Some(name) = models.get(kind).or_else(|| models.get("$default")) else { return true };
    let all = All(&parts.models);
    let Some(schema) = all.schema(name) else { return true };
    // No body is an empty object.
    let body: &[u8] = if request.body.is_empty() { b"{}" } else { &request.body };
    serde_json::from_slice(body).is_ok_and(|value| schema::fits(&all, &schema, &value))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn parameters_are_found_in_their_places() {
        let request = ExecuteRequest {
            query: vec![("q".into(), "1".into()), ("q".into(), "2".into())],
            headers: vec![("X-H".into(), "h".into())],
            ..Default::default()
        };
        let path: IndexMap<String, String> = [("id".to_owned(), "p".to_owned())].into();
        for (name, expected) in [
            ("method.request.header.x-h", Some("h")),
            ("method.request.multivalueheader.x-h", Some("h")),
            ("method.request.querystring.q", Some("1")),
            ("method.request.multivaluequerystring.q", Some("1")),
            ("method.request.path.id", Some("p")),
            ("method.request.multivalueheader.q", None),
            ("method.request.multivaluequerystring.x-h", None),
            ("integration.request.header.x-h", None),
        ] {
            assert_eq!(parameter(name, &request, &path), expected, "{name}");
        }
    }
}
