//! Lambda authorizers: functions that say who a client is and what it may call. [API Gateway, Lambda authorizers]

use super::execute::{ExecuteAnswer, ExecuteRequest, Served};
use super::integration::function_of;
use super::parts::Authorizer;
use super::proxy::{Target, event};
use crate::{Caller, Cx, OpResult, World};
use aws::lambda::{Invoke, InvokeInput, InvokeOutput};
use documents::policy::{
    Context, Decision, DocumentKind, Policies, PolicyDocument, PrincipalInfo, Request, evaluate,
};
use regex::Regex;
use serde_json::{Map, Value, json};
use std::collections::HashMap;
use std::sync::{Arc, Mutex, PoisonError};

/// What an authorizer said, for as long as it may be used again.
#[derive(Clone)]
struct Said {
    policy: Arc<PolicyDocument>,
    /// What the integration sees as `authorizer`.
    context: Map<String, Value>,
    until: i64,
}

/// Answers that may be used again: kept in memory, by authorizer and the identity that came.
#[derive(Default)]
pub struct Cache(Mutex<HashMap<(String, String), Said>>);

/// More than this are not kept.
const MOST: usize = 10_000;

impl Cache {
    fn get(&self, key: &(String, String), now: i64) -> Option<Said> {
        let mut all = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        if all.get(key)?.until > now {
            return all.get(key).cloned();
        }
        all.remove(key);
        None
    }

    fn keep(&self, key: (String, String), said: Said, now: i64) {
        let mut all = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        // What nobody asks for again makes room only now.
        if all.len() >= MOST {
            all.retain(|_, said| said.until > now);
        }
        if all.len() < MOST {
            all.insert(key, said);
        }
    }
}

fn unauthorized() -> ExecuteAnswer {
    ExecuteAnswer::error(401, "UnauthorizedException", "Unauthorized")
}

/// Of an authorizer that fails, or whose answer is none: clients see no reason.
fn broken(kind: &str) -> ExecuteAnswer {
    let mut answer = ExecuteAnswer::error(500, kind, "");
    answer.body = json!({ "message": null }).to_string().into();
    answer
}

fn denied(explicitly: bool) -> ExecuteAnswer {
    let message = "User is not authorized to access this resource";
    let message = if explicitly { format!("{message} with an explicit deny") } else { message.to_owned() };
    let mut answer = ExecuteAnswer::error(403, "AccessDeniedException", "");
    answer.body = json!({ "Message": message }).to_string().into();
    answer
}

/// The values that identify a client. `None` if one is not there.
fn identity(authorizer: &Authorizer, request: &ExecuteRequest, target: &Target<'_>) -> Option<Vec<String>> {
    let sources = authorizer.identity_source.iter().flat_map(|s| s.split(',')).map(str::trim);
    let value = |source: &str| {
        if let Some(name) = source.strip_prefix("stageVariables.") {
            return target.stage.variables.get(name).cloned();
        }
        match source.strip_prefix("context.") {
            Some("httpMethod") => Some(request.method.clone()),
            Some("path") => Some(request.path.clone()),
            Some("stage") => Some(target.stage.name.clone()),
            Some("identity.sourceIp") => Some(request.source_ip.clone()),
            Some("resourcePath") => Some(target.resource.path.clone()),
            Some(_) => None,
            None => super::validate::parameter(source, request, &target.parameters).map(str::to_owned),
        }
    };
    sources.map(|source| value(source).filter(|v| !v.is_empty())).collect()
}

/// What the integration sees as `authorizer`, or why the request ends here.
pub async fn authorise(
    world: &Arc<World>,
    served: &Served,
    (id, authorizer): (&str, &Authorizer),
    request: &ExecuteRequest,
    target: &Target<'_>,
    method_arn: &str,
) -> OpResult<Result<Map<String, Value>, ExecuteAnswer>> {
    let Some(values) = identity(authorizer, request, target) else { return Ok(Err(unauthorized())) };
    if authorizer.kind == "TOKEN"
        && let Some(pattern) = authorizer.identity_validation.as_deref().filter(|p| !p.is_empty())
        && !Regex::new(&format!("^(?:{pattern})$")).is_ok_and(|p| p.is_match(&values[0]))
    {
        return Ok(Err(unauthorized()));
    }
    let now = world.now().millis();
    let ttl = i64::from(authorizer.ttl_seconds.unwrap_or_default()) * 1000;
    // Deployments may differ in what the authorizer of an id is.
    let place = format!("{}/{}/{}/{id}", served.api.id, served.stage.name, served.stage.deployment);
    let key = (place, values.join("\u{0}"));
    // Without an identity there is nothing that answers could be told apart by.
    let keeps = ttl > 0 && !values.is_empty();
    let known = if keeps { world.state::<Cache>().get(&key, now) } else { None };
    let said = match known {
        Some(said) => said,
        None => match ask(world, served, (id, authorizer), request, target, method_arn).await? {
            Ok(said) => {
                let said = Said { until: now + ttl, ..said };
                if keeps {
                    world.state::<Cache>().keep(key, said.clone(), now);
                }
                said
            }
            Err(answer) => return Ok(Err(answer)),
        },
    };
    let principal = PrincipalInfo::user(&format!("arn:aws:iam::{}:user/client", served.account), "client");
    let mut context = Context::new();
    context.set("aws:SourceIp", request.source_ip.as_str());
    let question = Request {
        action: "execute-api:Invoke",
        resource: method_arn,
        principal: &principal,
        context: &context,
    };
    let policies = Policies {
        identity: vec![&said.policy],
        resource_account: served.account.as_str(),
        ..Default::default()
    };
    Ok(match evaluate(&question, &policies) {
        Decision::Allowed => Ok(said.context),
        Decision::ExplicitDeny { .. } => Err(denied(true)),
        Decision::ImplicitDeny { .. } => Err(denied(false)),
    })
}

async fn ask(
    world: &Arc<World>,
    served: &Served,
    (id, authorizer): (&str, &Authorizer),
    request: &ExecuteRequest,
    target: &Target<'_>,
    method_arn: &str,
) -> OpResult<Result<Said, ExecuteAnswer>> {
    let payload = if authorizer.kind == "TOKEN" {
        let values = identity(authorizer, request, target).unwrap_or_default();
        json!({ "type": "TOKEN", "methodArn": method_arn, "authorizationToken": values.first() })
    } else {
        let mut event = event(request, target, &Map::new());
        if let Some(fields) = event.as_object_mut() {
            fields.remove("body");
            fields.remove("isBase64Encoded");
            fields.insert("type".into(), json!("REQUEST"));
            fields.insert("methodArn".into(), json!(method_arn));
        }
        event
    };
    let started = world.now().millis();
    let output = match invoke(world, served, (id, authorizer), payload).await {
        Ok(output) => output,
        Err(error) => {
            tracing::debug!(%error, api = served.api.id, "an authorizer can't be invoked");
            return Ok(Err(broken("AuthorizerConfigurationException")));
        }
    };
    let answer: Value = serde_json::from_slice(&output.payload.unwrap_or_default()).unwrap_or_default();
    if output.function_error.is_some() {
        // A function refuses a client by failing with this word.
        let refuses = answer["errorMessage"] == "Unauthorized";
        return Ok(Err(if refuses { unauthorized() } else { broken("AuthorizerFailureException") }));
    }
    Ok(read(&answer, world.now().millis() - started)
        .ok_or_else(|| broken("AuthorizerConfigurationException")))
}

fn read(answer: &Value, latency: i64) -> Option<Said> {
    let principal = answer["principalId"].as_str()?;
    let text = answer["policyDocument"].to_string();
    let policy = PolicyDocument::parse(&text, DocumentKind::Identity, None).ok()?;
    let mut context = Map::new();
    context.insert("principalId".into(), json!(principal));
    context.insert("integrationLatency".into(), json!(latency));
    for (key, value) in answer["context"].as_object().into_iter().flatten() {
        let text = match value {
            Value::String(text) => text.clone(),
            Value::Number(_) | Value::Bool(_) => value.to_string(),
            Value::Null => continue,
            // Only plain values can be passed on.
            Value::Array(_) | Value::Object(_) => return None,
        };
        context.insert(key.clone(), json!(text));
    }
    Some(Said { policy: Arc::new(policy), context, until: 0 })
}

/// Invokes the function as API Gateway, whom the function's own policy must let in, or under the authorizer's role.
async fn invoke(
    world: &Arc<World>,
    served: &Served,
    (id, authorizer): (&str, &Authorizer),
    payload: Value,
) -> OpResult<InvokeOutput> {
    let Served { account, region, api, .. } = served;
    let source = format!("arn:aws:execute-api:{region}:{account}:{}/authorizers/{id}", api.id);
    let service =
        Caller { invoked_for: Some(source), ..Caller::service("apigateway.amazonaws.com", *account) };
    let cx = world.cx(service, region.clone());
    let cx: Cx = match authorizer.credentials.as_deref() {
        Some(role) => cx.assume_role(role, "BackplaneAssumeRoleSession").await?.0,
        None => cx,
    };
    let function_name = function_of(&authorizer.uri, &served.stage.variables).unwrap_or_default();
    let payload = Some(payload.to_string().into());
    cx.call::<Invoke>(InvokeInput { function_name, payload, ..Default::default() }).await
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn answers_that_are_too_old_make_room() {
        let cache = Cache::default();
        let policy =
            r#"{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Action":"*","Resource":"*"}]}"#;
        let policy = Arc::new(PolicyDocument::parse(policy, DocumentKind::Identity, None).unwrap());
        let said = |until| Said { policy: policy.clone(), context: Map::new(), until };
        let key = |n: usize| ("authorizer".to_owned(), n.to_string());
        for n in 0..MOST {
            // Half of them are old at 10.
            cache.keep(key(n), said(if n % 2 == 0 { 10 } else { 20 }), 0);
        }
        cache.keep(key(MOST), said(20), 9);
        assert!(cache.get(&key(MOST), 9).is_none(), "it is full");
        cache.keep(key(MOST), said(20), 10);
        for (n, there) in [(MOST, true), (0, false), (1, true)] {
            assert_eq!(cache.get(&key(n), 10).is_some(), there, "{n}");
        }
        assert!(cache.get(&key(1), 20).is_none(), "it is too old");
    }

    #[test]
    fn answers_of_authorizers_have_a_form() {
        let policy = json!({ "Version": "2012-10-17", "Statement": [
            { "Effect": "Allow", "Action": "execute-api:Invoke", "Resource": "*" }] });
        let said = read(
            &json!({ "principalId": "me", "policyDocument": policy, "context": { "a": 1, "b": true, "c": "x" } }),
            7,
        )
        .unwrap();
        assert_eq!(
            Value::Object(said.context),
            json!({ "principalId": "me", "integrationLatency": 7, "a": "1", "b": "true", "c": "x" })
        );
        for odd in [
            json!({}),
            json!({ "principalId": "me" }),
            json!({ "principalId": "me", "policyDocument": {} }),
            json!({ "policyDocument": policy }),
            json!({ "principalId": "me", "policyDocument": policy, "context": { "a": [] } }),
        ] {
            assert!(read(&odd, 0).is_none(), "{odd}");
        }
    }
}
