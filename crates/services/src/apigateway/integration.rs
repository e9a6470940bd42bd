//! What integrations are made of: the URI of a function, and the templates and mappings of MOCK integrations that are
//! served, which are those without expressions.

use super::api::{Integration, bad};
use crate::{OpError, OpResult};
use aws::apigateway as model;
use indexmap::IndexMap;
use serde_json::Value;

/// The function that a URI names, with the stage's variables put in.
pub fn function_of(uri: &str, variables: &IndexMap<String, String>) -> Option<String> {
    let path = uri.strip_prefix("arn:aws:apigateway:")?.split_once(":lambda:path/")?.1;
    let function = path.strip_prefix("2015-03-31/functions/")?.strip_suffix("/invocations")?;
    let mut name = function.to_owned();
    for (variable, value) in variables {
        name = name.replace(&format!("${{stageVariables.{variable}}}"), value);
    }
    (!name.is_empty()).then_some(name)
}

/// Stands for the credentials of whoever calls the API.
pub const CALLERS_CREDENTIALS: &str = "arn:aws:iam::*:user/*";

pub fn check_credentials(credentials: Option<&str>) -> OpResult<()> {
    if credentials == Some(CALLERS_CREDENTIALS) {
        let what = format!("the caller's credentials ({CALLERS_CREDENTIALS})");
        return Err(OpError::not_served(&model::SERVICE, what));
    }
    Ok(())
}

/// Templates are in a language of their own: those that do not use it are served.
pub fn check_template(template: &str) -> OpResult<()> {
    let directives = ["#set", "#if", "#foreach", "#end", "#else", "#*", "##", "#define", "#macro"];
    if template.contains('$') || directives.iter().any(|d| template.contains(d)) {
        return Err(OpError::not_served(&model::SERVICE, "expressions in mapping templates"));
    }
    Ok(())
}

/// The header that a response parameter sets, and its fixed value.
fn mapping<'a>(to: &'a str, from: &'a str) -> Option<(&'a str, &'a str)> {
    let header = to.strip_prefix("method.response.header.")?;
    let value = from.strip_prefix('\'')?.strip_suffix('\'')?;
    Some((header, value))
}

pub fn check_mapping(to: &str, from: &str) -> OpResult<()> {
    if !to.starts_with("method.response.header.") {
        return Err(bad(format!("Invalid mapping expression specified: {to}")).into());
    }
    if mapping(to, from).is_none() {
        return Err(OpError::not_served(&model::SERVICE, "response parameters that are not a quoted value"));
    }
    Ok(())
}

/// A status, headers and a body.
pub type Mocked = (u16, Vec<(String, String)>, String);

/// What a MOCK integration answers. `None` if its request template names no status that it has.
pub fn mock(integration: &Integration) -> Option<Mocked> {
    const JSON: &str = "application/json";
    let template = integration.request_templates.as_ref().and_then(|t| t.get(JSON).or(t.values().next()));
    let template = template?;
    let request: Value = serde_json::from_str(template).or_else(|_| lenient(template)).ok()?;
    let status = match &request["statusCode"] {
        Value::Number(number) => number.to_string(),
        Value::String(text) => text.clone(),
        _ => return None,
    };
    // The response whose pattern fits the status, else the one without a pattern.
    let fits = |pattern: &str| {
        regex::Regex::new(&format!("^(?:{pattern})$")).is_ok_and(|regex| regex.is_match(&status))
    };
    let pattern = |selection: Option<&String>| selection.filter(|s| !s.is_empty()).cloned();
    let chosen =
        integration.responses.iter().find(|(_, r)| pattern(r.selection.as_ref()).is_some_and(|p| fits(&p)));
    let default = || integration.responses.iter().find(|(_, r)| pattern(r.selection.as_ref()).is_none());
    let (status, response) = chosen.or_else(default)?;
    let headers = response.parameters.iter().flatten().filter_map(|(to, from)| mapping(to, from));
    let body = response.templates.as_ref().and_then(|t| t.get(JSON).or(t.values().next()));
    Some((
        status.parse().ok()?,
        headers.map(|(name, value)| (name.to_owned(), value.to_owned())).collect(),
        body.cloned().unwrap_or_default(),
    ))
}

/// `{ statusCode: 200 }` and `{'statusCode': 200}` are taken, as API Gateway does.
fn lenient(text: &str) -> Result<Value, serde_json::Error> {
    let text = text.replace('\'', "\"").replace("statusCode:", "\"statusCode\":");
    serde_json::from_str(&text)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::apigateway::api::IntegrationResponse;

    #[test]
    fn functions_are_named_by_uris() {
        let arn = "arn:aws:lambda:us-east-1:111111111111:function:f";
        let uri = |name: &str| {
            format!("arn:aws:apigateway:us-east-1:lambda:path/2015-03-31/functions/{name}/invocations")
        };
        let variables = [("alias".to_owned(), "live".to_owned())].into();
        assert_eq!(function_of(&uri(arn), &variables).as_deref(), Some(arn));
        let with = format!("{arn}:${{stageVariables.alias}}");
        assert_eq!(function_of(&uri(&with), &variables), Some(format!("{arn}:live")));
        for other in ["", "http://example.com", "arn:aws:apigateway:us-east-1:s3:path/b"] {
            assert_eq!(function_of(other, &variables), None, "{other}");
        }
    }

    fn check_mock(template: &str, expected: Option<(u16, &str)>) {
        let response = |selection: Option<&str>, body: &str| IntegrationResponse {
            selection: selection.map(str::to_owned),
            parameters: Some([("method.response.header.A".to_owned(), "'x'".to_owned())].into()),
            templates: Some([("application/json".to_owned(), body.to_owned())].into()),
        };
        let integration = Integration {
            kind: "MOCK".into(),
            http_method: None,
            uri: None,
            credentials: None,
            request_templates: Some([("application/json".to_owned(), template.to_owned())].into()),
            passthrough: "WHEN_NO_MATCH".into(),
            timeout: 29_000,
            cache_namespace: String::new(),
            responses: [
                ("200".to_owned(), response(None, "fine")),
                ("404".to_owned(), response(Some("4\\d\\d"), "gone")),
            ]
            .into(),
        };
        let got = mock(&integration);
        let header = vec![("A".to_owned(), "x".to_owned())];
        assert_eq!(got, expected.map(|(status, body)| (status, header, body.to_owned())), "{template}");
    }

    #[test]
    fn mocks_answer_what_they_are_told() {
        check_mock(r#"{"statusCode": 200}"#, Some((200, "fine")));
        check_mock("{ statusCode: 200 }", Some((200, "fine")));
        check_mock("{'statusCode': 404}", Some((404, "gone")));
        check_mock(r#"{"statusCode": "500"}"#, Some((200, "fine")));
        check_mock("{}", None);
        assert!(check_template(r#"{"statusCode": 200}"#).is_ok());
        assert!(check_template("$input.body").is_err());
        assert!(check_template("#if(true)x#end").is_err());
        assert!(check_mapping("method.response.header.A", "'*'").is_ok());
        assert!(check_mapping("method.response.header.A", "integration.response.body").is_err());
        assert!(check_mapping("other", "'*'").is_err());
    }
}
