//! Custom resources: a function is told what to do, and answers when it has, through an address of its own.
//!
//! Each request is an execution that the stack's operation waits for. The last part of the response's address is drawn at
//! random and is what lets somebody answer; the address is AWS's, so that what functions are written with works unchanged.

use super::error::{told, validation};
use super::table::{CUSTOM, CustomRequest, StackRef};
use crate::{OpError, OpResult, World, WorldHandle};
use async_trait::async_trait;
use aws::lambda::{InvocationType, Invoke, InvokeInput};
use engine::{
    DeliverError, EffectKey, ExecutionId, IllegalEvent, Machine, Observer, Outbox, Outcome, Performed,
    Performer, Status, Trouble,
};
use percent_encoding::{NON_ALPHANUMERIC, percent_decode_str, utf8_percent_encode};
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value, json};
use std::sync::Arc;
use store::Scope;

/// How long a function may take to answer, unless its resource says otherwise.
pub const TIMEOUT_SECONDS: i64 = 3_600;
/// The longest `Data` of an answer.
const MAXIMUM_DATA: usize = 4_096;
/// What the ids of these executions begin with.
pub const KIND: &str = "cloudformation-custom";

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct CustomResource {
    secret: String,
    request_id: String,
    timeout_seconds: i64,
    ended: Option<Result<Answer, Refusal>>,
}

/// What a function says of a resource that it has worked on.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Answer {
    pub physical_id: Option<String>,
    pub data: Map<String, Value>,
    pub no_echo: bool,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Refusal {
    pub reason: String,
    /// What there is to delete nevertheless.
    pub physical_id: Option<String>,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub enum Event {
    Started,
    Invoked,
    InvokeRefused { reason: String },
    Succeeded(Answer),
    Failed(Refusal),
    TimedOut,
    Cancelled,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub enum Effect {
    Invoke { secret: String },
}

impl CustomResource {
    pub fn new(secret: String, request_id: String, timeout_seconds: i64) -> Self {
        Self { secret, request_id, timeout_seconds, ended: None }
    }

    fn refuse(&mut self, reason: impl Into<String>) {
        self.ended = Some(Err(Refusal { reason: reason.into(), physical_id: None }));
    }
}

impl Machine for CustomResource {
    const KIND: &'static str = "cloudformation-custom-resource";
    type Event = Event;
    type Effect = Effect;

    fn apply(&mut self, event: Event, out: &mut Outbox<'_, Self>) -> Result<(), IllegalEvent> {
        match event {
            Event::Started => {
                out.after(self.timeout_seconds * 1_000, &Event::TimedOut);
                out.perform(&Effect::Invoke { secret: self.secret.clone() });
            }
            Event::Invoked => {}
            Event::InvokeRefused { reason } => self.refuse(reason),
            Event::Succeeded(answer) => self.ended = Some(Ok(answer)),
            Event::Failed(refusal) => self.ended = Some(Err(refusal)),
            Event::TimedOut => {
                let id = &self.request_id;
                self.refuse(format!(
                    "CloudFormation did not receive a response from your Custom Resource. Please check your logs for \
                     requestId [{id}]. If you are using the Python cfn-response module, you may need to update your \
                     Lambda function code so that CloudFormation can attach the updated version."
                ));
            }
            Event::Cancelled => self.refuse("Resource creation cancelled"),
        }
        Ok(())
    }

    fn outcome(&self) -> Option<Outcome> {
        match self.ended.as_ref()? {
            Ok(answer) => Some(Outcome::with(Status::Succeeded, answer)),
            Err(refusal) => Some(Outcome::with(Status::Failed, refusal)),
        }
    }

    fn child_ended(_: ExecutionId, _: Outcome) -> Event {
        // A request starts and watches nothing.
        Event::Invoked
    }
}

/// Lets go of what a function was asked once it can't be asked any more: it may hold what nobody is to read. Who answers too
/// late is still known.
pub fn observer(_: WorldHandle) -> Observer<CustomResource> {
    Arc::new(|tx, observed| {
        let (scope, secret) = (Scope::server(), observed.machine.secret.as_str());
        if observed.machine.ended.is_some()
            && let Some(request) = CUSTOM.get(tx, &scope, secret)?
        {
            CUSTOM.put(tx, &scope, secret, &CustomRequest { payload: Value::Null, ..request })?;
        }
        Ok(())
    })
}

pub struct CustomPerformer(pub WorldHandle);

#[async_trait]
impl Performer<CustomResource> for CustomPerformer {
    async fn perform(&self, _: &EffectKey, effect: Effect) -> Result<Performed<Event>, Trouble> {
        let Effect::Invoke { secret } = effect;
        let world = self.0.get()?;
        let invoked = told(invoke(&world, &secret).await).map_err(|e| Trouble::new(e.to_string()))?;
        Ok(Performed::event(match invoked {
            Ok(()) => Event::Invoked,
            Err(error) => Event::InvokeRefused { reason: error.message },
        }))
    }
}

async fn invoke(world: &Arc<World>, secret: &str) -> OpResult<()> {
    let request = world.store().read(|r| CUSTOM.get(r, &Scope::server(), secret))?;
    let request = request.ok_or_else(|| OpError::internal("a custom resource's request is lost"))?;
    if request.payload.is_null() {
        // It was cancelled, or its time was over, before anybody was asked.
        return Ok(());
    }
    let cx = request.acting.cx(world, &request.region).await?;
    let payload = stringified(super::perform::resolve_dynamic(&cx, &request.payload).await?);
    let input = InvokeInput {
        function_name: request.service_token,
        invocation_type: Some(InvocationType::Event),
        payload: Some(payload.to_string().into()),
        ..Default::default()
    };
    cx.call::<Invoke>(input).await?;
    Ok(())
}

/// Functions get every scalar as text.
pub fn stringified(value: Value) -> Value {
    match value {
        Value::Bool(flag) => Value::String(flag.to_string()),
        Value::Number(number) => Value::String(number.to_string()),
        Value::Array(items) => items.into_iter().map(stringified).collect(),
        Value::Object(entries) => entries.into_iter().map(|(key, value)| (key, stringified(value))).collect(),
        Value::String(_) | Value::Null => value,
    }
}

/// Where the function puts its answer: AWS's host, which the server answers, and a path that only the function knows.
pub fn response_url(stack: &StackRef, logical_id: &str, secret: &str) -> String {
    let token = format!("{}|{logical_id}|{secret}", stack.id());
    let token = utf8_percent_encode(&token, NON_ALPHANUMERIC);
    let region = &stack.region;
    let squeezed = region.as_str().replace('-', "");
    format!(
        "https://cloudformation-custom-resource-response-{squeezed}.s3.{region}.amazonaws.com/{token}?X-Amz-Algorithm=AWS4-HMAC-SHA256&X-Amz-Expires=7200"
    )
}

/// Takes a function's answer: what it `PUT` at its response's address. `token` is the address's path, encoded or not.
///
/// An answer that comes twice, or too late, changes nothing and is no error: functions retry.
pub async fn custom_resource_response(world: &Arc<World>, token: &str, body: &[u8]) -> OpResult<()> {
    let decoded = percent_decode_str(token.trim_start_matches('/')).decode_utf8_lossy().into_owned();
    let secret = decoded.rsplit('|').next().unwrap_or_default().to_owned();
    let request = world.store().read(|r| CUSTOM.get(r, &Scope::server(), secret.as_str()))?;
    let request = request.ok_or_else(|| {
        OpError::from(aws::Error::new(
            "NoSuchKey",
            404,
            "No custom resource waits for a response at this address.",
        ))
    })?;
    let event = read(body)?;
    let engine = world.engine().clone();
    world
        .store()
        .write(move |tx| match engine.deliver::<CustomResource>(tx, &request.execution, &event) {
            Ok(()) | Err(DeliverError::Ended(_)) => Ok(()),
            Err(error) => Err(OpError::from(error)),
        })
        .await
}

#[derive(Deserialize)]
#[serde(rename_all = "PascalCase")]
struct Response {
    status: String,
    reason: Option<String>,
    physical_resource_id: Option<String>,
    no_echo: Option<Value>,
    data: Option<Map<String, Value>>,
}

fn read(body: &[u8]) -> OpResult<Event> {
    let response: Response = serde_json::from_slice(body)
        .map_err(|e| validation(format!("Invalid response from a custom resource: {e}")))?;
    let failed = |reason: String, physical_id| Ok(Event::Failed(Refusal { reason, physical_id }));
    let data = response.data.unwrap_or_default();
    if json!(data).to_string().len() > MAXIMUM_DATA {
        return failed("Response object is too long.".into(), response.physical_resource_id);
    }
    match response.status.as_str() {
        "SUCCESS" => Ok(Event::Succeeded(Answer {
            physical_id: response.physical_resource_id,
            data,
            no_echo: matches!(response.no_echo, Some(Value::Bool(true)))
                || response.no_echo.and_then(|v| v.as_str().map(|s| s == "true")).unwrap_or(false),
        })),
        "FAILED" => {
            let reason = response.reason.unwrap_or_default();
            let text =
                format!("Received response status [FAILED] from custom resource. Message returned: {reason}");
            failed(text, response.physical_resource_id)
        }
        other => Err(validation(format!("Invalid Status {other} in the response of a custom resource"))),
    }
}

/// Puts the request and starts its execution; done again, it finds what it did.
pub async fn start(
    world: &Arc<World>,
    request: CustomRequest,
    timeout_seconds: i64,
) -> OpResult<ExecutionId> {
    let execution = request.execution.clone();
    let secret = request.payload["ResponseURL"].as_str().map(secret_of).unwrap_or_default();
    let request_id = request.payload["RequestId"].as_str().unwrap_or_default().to_owned();
    let machine = CustomResource::new(secret.clone(), request_id, timeout_seconds);
    let (engine, id) = (world.engine().clone(), execution.clone());
    world
        .store()
        .write(move |tx| match engine.start(tx, &id, &machine, &Event::Started) {
            Ok(()) => Ok(CUSTOM.put(tx, &Scope::server(), secret, &request)?),
            Err(DeliverError::Exists(_)) => Ok(()),
            Err(error) => Err(OpError::from(error)),
        })
        .await?;
    Ok(execution)
}

fn secret_of(url: &str) -> String {
    let path = url.split('?').next().unwrap_or(url);
    let decoded = percent_decode_str(path).decode_utf8_lossy().into_owned();
    decoded.rsplit('|').next().unwrap_or_default().to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn answers_are_read() {
        let ok = br#"{"Status": "SUCCESS", "PhysicalResourceId": "p", "Data": {"A": 1}, "NoEcho": "true"}"#;
        let Event::Succeeded(answer) = read(ok).unwrap() else { panic!("it succeeded") };
        assert_eq!((answer.physical_id.as_deref(), answer.no_echo), (Some("p"), true));
        let failed = br#"{"Status": "FAILED", "Reason": "no", "PhysicalResourceId": "p"}"#;
        let Event::Failed(refusal) = read(failed).unwrap() else { panic!("it failed") };
        assert!(refusal.reason.ends_with("Message returned: no"), "{}", refusal.reason);
        let long = format!(r#"{{"Status": "SUCCESS", "Data": {{"A": "{}"}}}}"#, "x".repeat(5_000));
        assert!(matches!(read(long.as_bytes()).unwrap(), Event::Failed(_)));
        for wrong in ["", "{}", r#"{"Status": "MAYBE"}"#] {
            assert!(read(wrong.as_bytes()).is_err(), "{wrong}");
        }
    }

    #[test]
    fn an_address_gives_its_secret_back() {
        let stack = StackRef {
            account: "111111111111".parse().unwrap(),
            region: aws::Region::us_east_1(),
            name: "s".into(),
            uuid: "u".into(),
        };
        let url = response_url(&stack, "R", "0123-ab");
        assert!(url.starts_with(
            "https://cloudformation-custom-resource-response-useast1.s3.us-east-1.amazonaws.com/arn%3Aaws%3A"
        ));
        assert_eq!(secret_of(&url), "0123-ab");
    }

    #[test]
    fn functions_get_texts() {
        let given = json!({ "a": [1, true, { "b": 1.5 }], "c": "x" });
        assert_eq!(stringified(given), json!({ "a": ["1", "true", { "b": "1.5" }], "c": "x" }));
    }
}
