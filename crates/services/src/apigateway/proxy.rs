//! The contract of Lambda proxy integrations: the event that a function gets, and what it may answer.
//! [API Gateway, Lambda proxy integrations]

use super::api::{Api, Resource, Stage};
use super::execute::{ExecuteAnswer, ExecuteRequest};
use aws::{Account, Timestamp};
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use bytes::Bytes;
use documents::policy::PrincipalType;
use indexmap::IndexMap;
use serde_json::{Map, Value, json};

/// Where a request was found to go.
pub struct Target<'a> {
    pub api: &'a Api,
    pub stage: &'a Stage,
    pub account: Account,
    pub resource: &'a Resource,
    pub parameters: IndexMap<String, String>,
    pub now: Timestamp,
}

/// `content-type` as HTTP/1.1 clients write it: what functions look for.
fn header_name(name: &str) -> String {
    if name.chars().any(|c| c.is_ascii_uppercase()) {
        return name.to_owned();
    }
    let capital = |part: &str| {
        let mut chars = part.chars();
        chars.next().map(|c| c.to_ascii_uppercase()).into_iter().chain(chars).collect::<String>()
    };
    name.split('-').map(capital).collect::<Vec<_>>().join("-")
}

/// The last value of each name, and all of them; null if there is nothing.
fn both(pairs: &[(String, String)]) -> (Value, Value) {
    let (mut single, mut multi) = (Map::new(), Map::new());
    for (name, value) in pairs {
        single.insert(name.clone(), json!(value));
        let all = multi.entry(name.clone()).or_insert_with(|| json!([]));
        all.as_array_mut().expect("made as an array").push(json!(value));
    }
    if single.is_empty() { (Value::Null, Value::Null) } else { (single.into(), multi.into()) }
}

fn or_null(map: &IndexMap<String, String>) -> Value {
    if map.is_empty() { Value::Null } else { json!(map) }
}

/// Whether a media type is one of those that are binary: `image/png`, `image/*`, `*/*`.
fn is_binary(types: &[String], media: Option<&str>) -> bool {
    let media = media.and_then(|m| m.split([';', ',']).next()).unwrap_or_default().trim();
    types.iter().any(|t| {
        t == "*/*"
            || t.eq_ignore_ascii_case(media)
            || t.strip_suffix("/*").is_some_and(|kind| media.split('/').next() == Some(kind))
    })
}

fn header<'a>(headers: &'a [(String, String)], name: &str) -> Option<&'a str> {
    headers.iter().find(|(n, _)| n.eq_ignore_ascii_case(name)).map(|(_, v)| v.as_str())
}

/// `authorizer` is what an authorizer has to say about the client.
pub fn event(request: &ExecuteRequest, target: &Target<'_>, authorizer: &Map<String, Value>) -> Value {
    let mut headers: Vec<(String, String)> =
        request.headers.iter().map(|(n, v)| (header_name(n), v.clone())).collect();
    let forwarded = match header(&headers, "x-forwarded-for") {
        Some(before) => format!("{before}, {}", request.source_ip),
        None => request.source_ip.clone(),
    };
    headers.retain(|(n, _)| !n.eq_ignore_ascii_case("x-forwarded-for"));
    let trace = trace(request, target.now);
    for (name, value) in [
        ("X-Forwarded-For", forwarded.as_str()),
        ("X-Forwarded-Port", "443"),
        ("X-Forwarded-Proto", "https"),
        ("X-Amzn-Trace-Id", &trace),
    ] {
        if header(&headers, name).is_none() {
            headers.push((name.to_owned(), value.to_owned()));
        }
    }
    let binary = is_binary(&target.api.binary_media_types, header(&headers, "content-type"));
    let body = match &request.body {
        empty if empty.is_empty() => Value::Null,
        bytes if binary => json!(STANDARD.encode(bytes)),
        bytes => json!(String::from_utf8_lossy(bytes)),
    };
    let (headers_single, headers_multi) = both(&headers);
    let (query_single, query_multi) = both(&request.query);
    json!({
        "resource": target.resource.path,
        "path": if request.path.is_empty() { "/" } else { &request.path },
        "httpMethod": request.method,
        "headers": headers_single,
        "multiValueHeaders": headers_multi,
        "queryStringParameters": query_single,
        "multiValueQueryStringParameters": query_multi,
        "pathParameters": or_null(&target.parameters),
        "stageVariables": or_null(&target.stage.variables),
        "requestContext": context(request, target, &headers, authorizer),
        "body": body,
        "isBase64Encoded": binary && !request.body.is_empty(),
    })
}

/// What requests are traced by, unless the client says it.
pub fn trace(request: &ExecuteRequest, now: Timestamp) -> String {
    let id = request.request_id.replace('-', "");
    format!("Root=1-{:08x}-{}", now.seconds(), id.get(..24).unwrap_or(&id))
}

fn context(
    request: &ExecuteRequest,
    target: &Target<'_>,
    headers: &[(String, String)],
    authorizer: &Map<String, Value>,
) -> Value {
    let stage = &target.stage.name;
    let mut context = json!({
        "resourceId": target.resource.id,
        "resourcePath": target.resource.path,
        "httpMethod": request.method,
        "extendedRequestId": STANDARD.encode(request.request_id.get(..12).unwrap_or_default()),
        "requestTime": target.now.format("%d/%b/%Y:%H:%M:%S +0000"),
        "path": format!("/{stage}{}", request.path),
        "accountId": target.account.to_string(),
        "protocol": "HTTP/1.1",
        "stage": stage,
        "domainPrefix": request.domain_name.split('.').next(),
        "requestTimeEpoch": target.now.millis(),
        "requestId": request.request_id,
        "identity": identity(request, header(headers, "user-agent")),
        "domainName": request.domain_name,
        "deploymentId": target.stage.deployment,
        "apiId": target.api.id,
    });
    if !authorizer.is_empty() {
        context["authorizer"] = json!(authorizer);
    }
    if let Some(key) = &request.api_key {
        context["identity"]["apiKey"] = json!(key.0);
        context["identity"]["apiKeyId"] = json!(key.1);
    }
    context
}

/// Of a caller who signed, where the method asks for it; null otherwise.
fn identity(request: &ExecuteRequest, user_agent: Option<&str>) -> Value {
    let caller = request.caller.as_ref();
    let of = caller.filter(|c| !matches!(c.principal.kind, PrincipalType::Anonymous));
    let id = of.map(|c| c.principal.arn.rsplit('/').next().unwrap_or_default());
    json!({
        "cognitoIdentityPoolId": null,
        "accountId": of.map(|c| c.account.to_string()),
        "cognitoIdentityId": null,
        "caller": id,
        "sourceIp": request.source_ip,
        "principalOrgId": null,
        "accessKey": of.and_then(|c| c.access_key_id.clone()),
        "cognitoAuthenticationType": null,
        "cognitoAuthenticationProvider": null,
        "userArn": of.map(crate::Caller::arn),
        "userAgent": user_agent,
        "user": id,
    })
}

/// What a function answered, as HTTP; `None` if it is not of the form that proxies have.
pub fn answer(payload: &[u8], types: &[String], accept: Option<&str>) -> Option<ExecuteAnswer> {
    const KNOWN: &[&str] = &["statusCode", "headers", "multiValueHeaders", "body", "isBase64Encoded"];
    let value: Value = serde_json::from_slice(payload).ok()?;
    let fields = value.as_object()?;
    if fields.keys().any(|key| !KNOWN.contains(&key.as_str())) {
        return None;
    }
    let status = match fields.get("statusCode") {
        None | Some(Value::Null) => 200,
        Some(Value::Number(number)) => u16::try_from(number.as_u64()?).ok()?,
        Some(Value::String(text)) => text.parse().ok()?,
        Some(_) => return None,
    };
    if !(100..=599).contains(&status) {
        return None;
    }
    let mut headers = Vec::new();
    for (name, values) in map(fields.get("multiValueHeaders"))? {
        for value in values.as_array()? {
            headers.push((name.clone(), text(value)?));
        }
    }
    for (name, value) in map(fields.get("headers"))? {
        let text = text(value)?;
        let there =
            headers.iter().any(|(n, v): &(String, String)| n.eq_ignore_ascii_case(name) && *v == text);
        if !there {
            headers.push((name.clone(), text));
        }
    }
    let body = match fields.get("body") {
        None | Some(Value::Null) => String::new(),
        Some(Value::String(body)) => body.clone(),
        Some(_) => return None,
    };
    let encoded = fields.get("isBase64Encoded").and_then(Value::as_bool).unwrap_or_default();
    let body = if encoded && is_binary(types, accept) {
        Bytes::from(STANDARD.decode(body).ok()?)
    } else {
        body.into()
    };
    Some(ExecuteAnswer { status, headers, body })
}

fn map(value: Option<&Value>) -> Option<impl Iterator<Item = (&String, &Value)>> {
    match value {
        None | Some(Value::Null) => Some(None.into_iter().flatten()),
        Some(Value::Object(map)) => Some(Some(map.iter()).into_iter().flatten()),
        Some(_) => None,
    }
}

fn text(value: &Value) -> Option<String> {
    match value {
        Value::String(text) => Some(text.clone()),
        Value::Number(number) => Some(number.to_string()),
        Value::Bool(flag) => Some(flag.to_string()),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    type Expected<'a> = (u16, &'a [(&'a str, &'a str)], &'a str);

    fn check_answer(payload: &Value, expected: Option<Expected<'_>>) {
        let types = vec!["image/*".to_owned()];
        let got = answer(payload.to_string().as_bytes(), &types, Some("image/png"));
        let got = got.map(|a| (a.status, a.headers, a.body));
        let expected = expected.map(|(status, headers, body)| {
            let headers = headers.iter().map(|(n, v)| ((*n).to_owned(), (*v).to_owned())).collect::<Vec<_>>();
            (status, headers, Bytes::copy_from_slice(body.as_bytes()))
        });
        assert_eq!(got, expected, "{payload}");
    }

    #[test]
    fn answers_have_a_form() {
        check_answer(&json!({ "statusCode": 201, "body": "x" }), Some((201, &[], "x")));
        check_answer(&json!({ "statusCode": "404" }), Some((404, &[], "")));
        check_answer(&json!({}), Some((200, &[], "")));
        check_answer(
            &json!({ "statusCode": 200, "headers": { "A": 1 }, "multiValueHeaders": { "B": ["x", "y"] } }),
            Some((200, &[("B", "x"), ("B", "y"), ("A", "1")], "")),
        );
        check_answer(
            &json!({ "statusCode": 200, "body": "aGk=", "isBase64Encoded": true }),
            Some((200, &[], "hi")),
        );
        for bad in [
            json!("text"),
            json!({ "statusCode": 200, "body": { "a": 1 } }),
            json!({ "statusCode": "x" }),
            json!({ "statusCode": 200, "other": 1 }),
            json!({ "statusCode": 99 }),
            json!({ "statusCode": 200, "headers": [] }),
        ] {
            check_answer(&bad, None);
        }
    }

    #[test]
    fn binary_types_are_patterns() {
        let types = ["image/*".to_owned(), "application/zip".to_owned()];
        for (media, binary) in [
            (Some("image/png"), true),
            (Some("application/zip; x=y"), true),
            (Some("application/json"), false),
            (None, false),
        ] {
            assert_eq!(is_binary(&types, media), binary, "{media:?}");
        }
        assert!(is_binary(&["*/*".to_owned()], None));
        assert_eq!(header_name("content-type"), "Content-Type");
        assert_eq!(header_name("X-API-key"), "X-API-key");
    }
}
