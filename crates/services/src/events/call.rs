//! Calls a target, as whom AWS calls it: under the target's role, or as EventBridge where the target's own policy decides.

use super::bus::{self, Place};
use super::delivery::{Delivery, Effect, Event};
use super::letters;
use super::route::route;
use super::rule::{Kind, input};
use crate::{Access, Caller, Cx, OpError, OpResult, WorldHandle, stepfunctions};
use async_trait::async_trait;
use aws::events;
use aws::stepfunctions::StartExecutionInput;
use aws::{codebuild, codepipeline, lambda, logs};
use engine::{EffectKey, Performed, Performer, Trouble};
use serde::de::DeserializeOwned;
use serde_json::{Value, json};

const PRINCIPAL: &str = "events.amazonaws.com";
/// How often buses send an event on: rules that send to each other would go on for ever.
const MOST_FORWARDS: u32 = 5;

pub struct Messenger(pub WorldHandle);

#[async_trait]
impl Performer<Delivery> for Messenger {
    async fn perform(&self, key: &EffectKey, effect: Effect) -> Result<Performed<Event>, Trouble> {
        let world = self.0.get()?;
        let loaded = world.store().read(|r| world.engine().load::<Delivery>(r, &key.execution))?;
        let Some(delivery) = loaded.map(|loaded| loaded.machine) else { return Ok(Performed::silently()) };
        let place = delivery.place.clone();
        let mut caller = Caller::service(PRINCIPAL, place.account);
        caller.invoked_for = Some(delivery.rule_arn.clone());
        // What a queue or a topic was given before a crash, it knows by the effect's key.
        let cx = world.cx(caller, place.region.clone()).creating(&key.token());
        if effect == Effect::Bury {
            return letters::bury(&cx, &delivery).await;
        }
        let called = match Kind::of(&delivery.target) {
            Ok(Kind::Bus(to)) => return forward(&cx, delivery, to).await,
            Ok(kind) => call(&cx, &delivery, kind, &key.token()).await,
            Err(error) => Err(error),
        };
        Ok(Performed::event(event_of(called, &delivery)))
    }
}

fn event_of(called: OpResult<()>, delivery: &Delivery) -> Event {
    let Err(error) = called else { return Event::Delivered };
    let again = may_go_otherwise(&error);
    tracing::warn!(
        rule = delivery.rule_arn, target = delivery.target.arn, attempt = delivery.attempts, again, %error,
        "an event did not reach its target"
    );
    Event::Failed { reason: error.to_string(), again }
}

/// A target that is missing or does not let us stays so; throttling and failures pass.
fn may_go_otherwise(error: &OpError) -> bool {
    match error {
        OpError::Internal(_) => true,
        OpError::Aws(error) => {
            error.status >= 500
                || error.status == 429
                || error.code.contains("Throttl")
                || error.code.contains("Limit")
                || error.code.contains("Concurrent")
        }
    }
}

async fn call(cx: &Cx, delivery: &Delivery, kind: Kind, token: &str) -> OpResult<()> {
    let target = &delivery.target;
    let payload = input(target, &delivery.event, &delivery.rule_arn, &delivery.rule_name, cx.now());
    match kind {
        Kind::Pipeline { name } => {
            let start = codepipeline::StartPipelineExecutionInput {
                name,
                client_request_token: Some(token.to_owned()),
                variables: part(&payload, "variables"),
                source_revisions: part(&payload, "sourceRevisions"),
            };
            let role = in_role(cx, delivery).await?;
            role.call::<codepipeline::StartPipelineExecution>(start).await.map(drop)
        }
        Kind::Build { project } => {
            let mut start = overrides(&payload);
            start.project_name = project;
            start.idempotency_token = Some(token.to_owned());
            in_role(cx, delivery).await?.call::<codebuild::StartBuild>(start).await.map(drop)
        }
        Kind::StateMachine { arn } => {
            // Under the target's role, and named by the delivery: called again, it is the same execution.
            let start =
                StartExecutionInput { state_machine_arn: arn, input: Some(payload), ..Default::default() };
            let role = in_role(cx, delivery).await?;
            stepfunctions::start_for(&role, start, token.to_owned()).await.map(drop)
        }
        Kind::Function { arn } => {
            let invoke = lambda::InvokeInput {
                function_name: arn,
                invocation_type: Some(lambda::InvocationType::Event),
                payload: Some(payload.into()),
                ..Default::default()
            };
            cx.call::<lambda::Invoke>(invoke).await.map(drop)
        }
        Kind::Queue(queue) => letters::send(cx, target, &queue, payload).await,
        Kind::Topic { arn, region } => letters::publish(cx, arn, region, payload).await,
        Kind::LogGroup { name } => write_log(cx, delivery, name, payload).await,
        Kind::Bus(_) => Err(OpError::internal("an event is forwarded, not called with")),
    }
}

/// The part of a target's input that a pipeline takes: a revision for a source, values of variables.
fn part<T: DeserializeOwned>(payload: &str, name: &str) -> Option<T> {
    let value: Value = serde_json::from_str(payload).ok()?;
    serde_json::from_value(value.get(name)?.clone()).ok()
}

/// What a target's input overrides of a build. The event itself has none of these names.
fn overrides(payload: &str) -> codebuild::StartBuildInput {
    let mut value: Value = serde_json::from_str(payload).unwrap_or_else(|_| json!({}));
    value["projectName"] = json!("");
    serde_json::from_value(value).unwrap_or_default()
}

/// Under the target's role. What it does there is traced back to the rule.
async fn in_role(cx: &Cx, delivery: &Delivery) -> OpResult<Cx> {
    let Some(role) = &delivery.target.role_arn else {
        return Err(OpError::internal("a target that needs a role has none"));
    };
    let (cx, _) = cx.assume_role(role, &session_name(&delivery.rule_name)).await?;
    let mut caller = cx.caller().clone();
    caller.invoked_by = Some(PRINCIPAL.to_owned());
    caller.invoked_for = Some(delivery.rule_arn.clone());
    Ok(cx.as_caller(caller))
}

/// A session's name has fewer characters than a rule's. [AssumeRole: 64]
fn session_name(rule: &str) -> String {
    rule.chars().take(64).collect::<String>() + if rule.len() < 2 { "-rule" } else { "" }
}

/// One stream for each rule and day, if the policies of the group's account let EventBridge write there.
async fn write_log(cx: &Cx, delivery: &Delivery, group: String, message: String) -> OpResult<()> {
    let stream = format!("{}/{}", delivery.rule_name, cx.now().format("%Y-%m-%d"));
    let make = logs::CreateLogStreamInput { log_group_name: group.clone(), log_stream_name: stream.clone() };
    match cx.call::<logs::CreateLogStream>(make).await {
        Err(error) if error.code() == "ResourceAlreadyExistsException" => {}
        Err(error) => return Err(error),
        Ok(_) => {}
    }
    let put = logs::PutLogEventsInput {
        log_group_name: group,
        log_stream_name: stream,
        log_events: vec![logs::InputLogEvent { timestamp: cx.now().millis(), message }],
        ..Default::default()
    };
    cx.call::<logs::PutLogEvents>(put).await.map(drop)
}

/// Puts the event on another bus as it is, in the commit that ends the delivery.
async fn forward(cx: &Cx, delivery: Delivery, to: Place) -> Result<Performed<Event>, Trouble> {
    let allowed = may_forward(cx, &delivery, &to).await;
    if allowed.is_err() {
        return Ok(Performed::event(event_of(allowed, &delivery)));
    }
    let world = cx.world().clone();
    let Delivery { event, forwarded, .. } = delivery;
    let routed = Performed::event(Event::Delivered);
    Ok(routed.also(move |tx| route(&world, tx, &to, &event, forwarded + 1)))
}

async fn may_forward(cx: &Cx, delivery: &Delivery, to: &Place) -> OpResult<()> {
    if delivery.forwarded >= MOST_FORWARDS {
        let message = "the event has been sent on by too many buses";
        return Err(aws::Error::new("LoopDetected", 400, message).into());
    }
    cx.read(|r| to.find(r))?.ok_or_else(|| bus::missing(&to.bus))?;
    // Without a role the account itself is who asks, and the other account's bus must let it.
    let as_whom = match &delivery.target.role_arn {
        Some(_) => in_role(cx, delivery).await?,
        None => cx.as_caller(Caller::root(cx.account())),
    };
    let access = Access::new(&as_whom, "events:PutEvents", to.arn().to_string());
    access.with_policy(bus::policy(cx.world(), to)?).check(&as_whom, &events::SERVICE)
}
