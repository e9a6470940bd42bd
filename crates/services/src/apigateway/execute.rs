//! What clients of an API get: the stage's deployment is looked up, the method found, its integration run.

use super::api::{Api, Deployment, Integration, Method, Resource, Resources, Stage};
use super::integration::{function_of, mock};
use super::parts::Parts;
use super::proxy::{Target, answer, event, trace};
use super::table::{APIS, DEPLOYMENTS, OWNERS, deployment_key};
use super::{authorizer, compression, meter, route, validate};
use crate::{Access, Caller, Cx, OpResult, World};
use aws::lambda::{Invoke, InvokeInput, InvokeOutput};
use aws::{Account, Region};
use bytes::Bytes;
use indexmap::IndexMap;
use serde_json::{Map, Value, json};
use std::sync::Arc;
use std::time::Duration;
use store::Scope;

/// A request to an API, as the listener took it.
#[derive(Clone, Debug, Default)]
pub struct ExecuteRequest {
    pub api_id: String,
    pub stage: String,
    pub method: String,
    /// Below the stage, as it was written: `/pets/1`.
    pub path: String,
    /// Decoded, in order.
    pub query: Vec<(String, String)>,
    pub headers: Vec<(String, String)>,
    pub body: Bytes,
    pub source_ip: String,
    pub request_id: String,
    /// `abc.execute-api.us-east-1.amazonaws.com`
    pub domain_name: String,
    /// Who signed it, if anybody did.
    pub caller: Option<Caller>,
    /// The key that it came with, and the key's id, once it was found.
    pub api_key: Option<(String, String)>,
}

impl ExecuteRequest {
    pub fn header(&self, name: &str) -> Option<&str> {
        self.headers.iter().find(|(n, _)| n.eq_ignore_ascii_case(name)).map(|(_, v)| v.as_str())
    }
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ExecuteAnswer {
    pub status: u16,
    pub headers: Vec<(String, String)>,
    pub body: Bytes,
}

impl ExecuteAnswer {
    pub fn error(status: u16, kind: &str, message: &str) -> Self {
        Self {
            status,
            headers: vec![
                ("Content-Type".into(), "application/json".into()),
                ("x-amzn-ErrorType".into(), kind.into()),
            ],
            body: json!({ "message": message }).to_string().into(),
        }
    }

    pub fn forbidden() -> Self {
        Self::error(403, "ForbiddenException", "Forbidden")
    }

    fn unknown() -> Self {
        Self::error(403, "MissingAuthenticationTokenException", "Missing Authentication Token")
    }

    fn broken(status: u16) -> Self {
        Self::error(status, "InternalServerErrorException", "Internal server error")
    }

    fn late() -> Self {
        Self::error(504, "INTEGRATION_TIMEOUT", "Endpoint request timed out")
    }
}

/// An API with what one of its stages serves.
pub struct Served {
    pub account: Account,
    pub region: Region,
    pub api: Api,
    pub stage: Stage,
    pub resources: Resources,
    pub parts: Parts,
}

/// Answers a request to an API.
pub async fn handle(world: &Arc<World>, request: ExecuteRequest) -> ExecuteAnswer {
    let (id, api) = (request.request_id.clone(), request.api_id.clone());
    let answered = match look_up(world, &request) {
        Ok(Some(served)) => answer_compressed(world, &served, &request).await,
        Ok(None) => Ok(ExecuteAnswer::forbidden()),
        Err(error) => Err(error),
    };
    let mut answer = answered.unwrap_or_else(|error| {
        tracing::error!(%error, request = id, api, "a request to an API failed");
        ExecuteAnswer::broken(500)
    });
    if !answer.headers.iter().any(|(n, _)| n.eq_ignore_ascii_case("content-type")) {
        answer.headers.push(("Content-Type".into(), "application/json".into()));
    }
    answer.headers.push(("x-amzn-RequestId".into(), id.clone()));
    answer
        .headers
        .push(("x-amz-apigw-id".into(), id.replace('-', "").chars().take(15).chain("=".chars()).collect()));
    answer
}

async fn answer_compressed(
    world: &Arc<World>,
    served: &Served,
    request: &ExecuteRequest,
) -> OpResult<ExecuteAnswer> {
    let minimum = served.api.minimum_compression_size.and_then(|size| usize::try_from(size).ok());
    let Some(minimum) = minimum else { return serve(world, served, request).await };
    let Ok(opened) = compression::open(request) else {
        return Ok(ExecuteAnswer::error(400, "BadRequestException", "Could not decompress the request body"));
    };
    let mut answer = serve(world, served, &opened).await?;
    compression::compress(&mut answer, minimum, request.header("accept-encoding"))?;
    Ok(answer)
}

fn look_up(world: &Arc<World>, request: &ExecuteRequest) -> OpResult<Option<Served>> {
    world.store().read(|r| {
        let Some(owner) = OWNERS.get(r, &Scope::server(), &request.api_id)? else { return Ok(None) };
        let scope = Scope::new(owner.account, &owner.region);
        let Some(mut api) = APIS.get(r, &scope, &request.api_id)? else { return Ok(None) };
        let Some(stage) = api.stages.shift_remove(&request.stage).filter(|_| !api.disabled) else {
            return Ok(None);
        };
        let key = deployment_key(&api.id, &stage.deployment);
        let Some(deployment) = DEPLOYMENTS.get(r, &scope, key.as_str())? else { return Ok(None) };
        let (account, region) = (owner.account, owner.region);
        let Deployment { resources, parts, .. } = deployment;
        Ok(Some(Served { account, region, api, stage, resources, parts }))
    })
}

/// Finds the method of a request and runs its integration.
async fn serve(world: &Arc<World>, served: &Served, request: &ExecuteRequest) -> OpResult<ExecuteAnswer> {
    let Some((resource, parameters)) = route::find(&served.resources, &served.api.root, &request.path) else {
        return Ok(ExecuteAnswer::unknown());
    };
    let method = resource.methods.get(&request.method).or_else(|| resource.methods.get("ANY"));
    match method {
        Some(method) => run(world, served, request, method, (resource, parameters)).await,
        None => Ok(ExecuteAnswer::unknown()),
    }
}

/// Runs the integration of a method. `at` is its resource, and the parameters of the path.
pub async fn run(
    world: &Arc<World>,
    served: &Served,
    request: &ExecuteRequest,
    method: &Method,
    at: (&Resource, IndexMap<String, String>),
) -> OpResult<ExecuteAnswer> {
    let Some(integration) = &method.integration else { return Ok(ExecuteAnswer::unknown()) };
    let (resource, parameters) = at;
    let (api, stage) = (&served.api, &served.stage);
    let target = Target { api, stage, account: served.account, resource, parameters, now: world.now() };
    let (request, authorizer) = match admit(world, served, request, method, &target).await? {
        Ok(admitted) => admitted,
        Err(refusal) => return Ok(refusal),
    };
    if integration.kind == "MOCK" {
        return Ok(mock(integration).map_or_else(
            || ExecuteAnswer::broken(500),
            |(status, headers, body)| ExecuteAnswer { status, headers, body: body.into() },
        ));
    }
    let event = event(&request, &target, &authorizer);
    let source = arn(served, &request.method, &resource.path);
    let call = invoke(world, served, integration, source, event.to_string().into());
    let limit = Duration::from_millis(u64::from(integration.timeout.unsigned_abs()));
    let Ok(invoked) = tokio::time::timeout(limit, call).await else { return Ok(ExecuteAnswer::late()) };
    let output = match invoked {
        Ok(output) => output,
        Err(error) => {
            tracing::debug!(%error, api = served.api.id, "the function of a method can't be invoked");
            return Ok(ExecuteAnswer::broken(500));
        }
    };
    let payload = output.payload.filter(|_| output.function_error.is_none());
    let answer = payload.and_then(|p| answer(&p, &served.api.binary_media_types, request.header("accept")));
    let mut answer = answer.unwrap_or_else(|| ExecuteAnswer::broken(502));
    let trace = request.header("x-amzn-trace-id").map_or_else(|| trace(&request, target.now), str::to_owned);
    answer.headers.push(("X-Amzn-Trace-Id".into(), trace));
    Ok(answer)
}

/// Who the client is, what it came with and whether it is well-formed, in this order: the request as the integration
/// sees it, with what an authorizer has to say, or why it ends here.
async fn admit(
    world: &Arc<World>,
    served: &Served,
    request: &ExecuteRequest,
    method: &Method,
    target: &Target<'_>,
) -> OpResult<Result<(ExecuteRequest, Map<String, Value>), ExecuteAnswer>> {
    let mut authorizer = Map::new();
    let named = method.authorizer.as_deref().and_then(|id| Some((id, served.parts.authorizers.get(id)?)));
    match (method.authorization.as_str(), named) {
        ("CUSTOM", Some(named)) => {
            let source = arn(served, &request.method, &request.path);
            match authorizer::authorise(world, served, named, request, target, &source).await? {
                Ok(said) => authorizer = said,
                Err(refusal) => return Ok(Err(refusal)),
            }
        }
        ("CUSTOM", None) => return Ok(Err(ExecuteAnswer::broken(500))),
        _ => {
            if let Some(refusal) = authorise(world, served, request, method)? {
                return Ok(Err(refusal));
            }
        }
    }
    let signed = (method.authorization == "AWS_IAM").then(|| request.caller.clone()).flatten();
    let mut request = ExecuteRequest { caller: signed, ..request.clone() };
    if method.api_key_required {
        match meter::admit(world, served, &request).await? {
            Ok(key) => request.api_key = Some((key.value(world.store().sealer())?, key.id)),
            Err(refusal) => return Ok(Err(refusal)),
        }
    }
    if let Some(message) = validate::fault(&served.parts, method, &request, &target.parameters) {
        return Ok(Err(ExecuteAnswer::error(400, "BadRequestException", &message)));
    }
    Ok(Ok((request, authorizer)))
}

/// `arn:aws:execute-api:us-east-1:123456789012:abc/prod/GET/pets`
fn arn(served: &Served, method: &str, path: &str) -> String {
    let Served { account, region, api, stage, .. } = served;
    format!("arn:aws:execute-api:{region}:{account}:{}/{}/{method}{path}", api.id, stage.name)
}

/// `None` if the request may go on.
fn authorise(
    world: &Arc<World>,
    served: &Served,
    request: &ExecuteRequest,
    method: &Method,
) -> OpResult<Option<ExecuteAnswer>> {
    if method.authorization == "NONE" {
        return Ok(None);
    }
    let Some(caller) = &request.caller else { return Ok(Some(ExecuteAnswer::unknown())) };
    let cx = world.cx(caller.clone(), served.region.clone());
    let resource = arn(served, &request.method, &request.path);
    if Access::new(&cx, "execute-api:Invoke", &resource).is_allowed(&cx)? {
        return Ok(None);
    }
    let message = format!(
        "User: {} is not authorized to perform: execute-api:Invoke on resource: {resource}",
        caller.arn()
    );
    let mut refusal = ExecuteAnswer::error(403, "AccessDeniedException", "");
    refusal.body = json!({ "Message": message }).to_string().into();
    Ok(Some(refusal))
}

/// Invokes the function as API Gateway, whom the function's own policy must let in, or under the integration's role.
async fn invoke(
    world: &Arc<World>,
    served: &Served,
    integration: &Integration,
    source: String,
    payload: Bytes,
) -> OpResult<InvokeOutput> {
    let service =
        Caller { invoked_for: Some(source), ..Caller::service("apigateway.amazonaws.com", served.account) };
    let cx = world.cx(service, served.region.clone());
    let cx: Cx = match integration.credentials.as_deref() {
        Some(role) => cx.assume_role(role, "BackplaneAssumeRoleSession").await?.0,
        None => cx,
    };
    let uri = integration.uri.as_deref().unwrap_or_default();
    let function_name = function_of(uri, &served.stage.variables).unwrap_or_default();
    let input = InvokeInput { function_name, payload: Some(payload), ..Default::default() };
    cx.call::<Invoke>(input).await
}
