//! InvokeEndpoint, of SageMaker Runtime: a request of a client's to the model's process, and its answer back.

use super::super::endpoint::{EndpointMachine, State, Variant};
use super::super::performer::{Answer, Door, Doors, Limits, Lost, Place, Question, header, post};
use super::super::validate::refuse_runtime;
use super::endpoints::look;
use crate::{Cx, OpResult};
use aws::sagemaker_runtime::{InvokeEndpointInput, InvokeEndpointOutput, errors};
use aws::{Error, Tree};
use std::time::Duration;

/// In which a model has to answer. [InvokeEndpoint]
const AT_MOST: Duration = Duration::from_mins(1);
/// For a process that is being started again, or found again by a new server.
const PATIENCE: Duration = Duration::from_secs(10);
/// Of an answer: as much as of a request.
const LONGEST_ANSWER: usize = 6 * 1024 * 1024;
const CUSTOM: &str = "x-amzn-sagemaker-custom-attributes";
const INFERENCE_ID: &str = "x-amzn-sagemaker-inference-id";

pub async fn invoke_endpoint(cx: Cx, input: InvokeEndpointInput) -> OpResult<InvokeEndpointOutput> {
    refuse_runtime(&input)?;
    let question = question(&input)?;
    let name = &input.endpoint_name;
    let missing = || {
        Error::new("ValidationError", 400, format!("Endpoint {name} of account {} not found.", cx.account()))
    };
    let (row, machine) = look(&cx, name)?.ok_or_else(missing)?;
    let Some(current) = machine.current.as_ref().filter(|_| machine.state != State::Deleting) else {
        return Err(if machine.state == State::Creating { creating(name) } else { missing() }.into());
    };
    let variant = match &input.target_variant {
        Some(wanted) => current.variants.iter().find(|variant| variant.name == *wanted).ok_or_else(|| {
            let message =
                format!("Variant {wanted} was not found in endpoint {name} of account {}.", cx.account());
            Error::new("ValidationError", 400, message)
        })?,
        None => chosen(&current.variants, u64::from_le_bytes(cx.world().random())),
    };
    let place = Place { endpoint: row.execution, deployment: current.number, variant: variant.name.clone() };
    let door = cx.world().state::<Doors>().find_within(&place, PATIENCE).await;
    let Some(door) = door else {
        return Err(errors::service_unavailable(
            "The model's process is being started again. Try your call again.",
        )
        .into());
    };
    let answer = asked(&door, question).await;
    let answer = answer.map_err(|lost| failed(&cx, &machine, &lost))?;
    if !answer.is_success() {
        return Err(refused(&cx, &machine, &answer).into());
    }
    Ok(InvokeEndpointOutput {
        content_type: answer.header("content-type"),
        invoked_production_variant: Some(variant.name.clone()),
        custom_attributes: answer.header(CUSTOM),
        body: Some(answer.body),
        ..Default::default()
    })
}

fn creating(name: &str) -> Error {
    Error::new("ValidationError", 400, format!("Endpoint {name} is not InService: it is being created."))
}

fn question(input: &InvokeEndpointInput) -> Result<Question, Error> {
    let parts = [
        ("ContentType", "content-type", &input.content_type),
        ("Accept", "accept", &input.accept),
        ("CustomAttributes", CUSTOM, &input.custom_attributes),
        ("InferenceId", INFERENCE_ID, &input.inference_id),
    ];
    let mut headers = Vec::new();
    for (member, name, value) in parts {
        let Some(text) = value else { continue };
        let value = header(text).ok_or_else(|| {
            Error::new("ValidationError", 400, format!("{member} has characters that no header can have."))
        })?;
        headers.push((name, value));
    }
    Ok(Question { headers, body: input.body.clone() })
}

/// The time that a request waits for its turn counts.
async fn asked(door: &Door, question: Question) -> Result<Answer, Lost> {
    let exchange = async {
        let _place = door.enter().await;
        let limits = Limits { patience: PATIENCE, at_most: AT_MOST, longest: LONGEST_ANSWER };
        post(&door.address, question, limits).await
    };
    tokio::time::timeout(AT_MOST, exchange).await.unwrap_or(Err(Lost::Late))
}

/// By weight. `draw` is any number.
fn chosen(variants: &[Variant], draw: u64) -> &Variant {
    let total: f64 = variants.iter().map(|variant| variant.weight).sum();
    #[expect(
        clippy::cast_precision_loss,
        reason = "which of the variants it is does not hang on the last bit"
    )]
    let mut left = total * (draw as f64 / u64::MAX as f64);
    for variant in variants {
        left -= variant.weight;
        if left < 0.0 {
            return variant;
        }
    }
    let last = variants.iter().rev().find(|variant| variant.weight > 0.0);
    last.unwrap_or(&variants[0])
}

/// Where to read on, as AWS's messages say it.
fn place(cx: &Cx, machine: &EndpointMachine) -> String {
    let (region, account, name) = (cx.region(), cx.account(), &machine.name);
    format!(
        "See https://{region}.console.aws.amazon.com/cloudwatch/home?region={region}#logEventViewer:group=/aws/sagemaker/\
         Endpoints/{name} in account {account} for more information."
    )
}

fn refused(cx: &Cx, machine: &EndpointMachine, answer: &Answer) -> Error {
    let (whose, status, said) =
        (if answer.status < 500 { "client" } else { "server" }, answer.status, answer.said());
    let message = format!(
        "Received {whose} error ({status}) from primary with message \"{said}\". {}",
        place(cx, machine)
    );
    model_error(cx, machine, message, status, said)
}

fn failed(cx: &Cx, machine: &EndpointMachine, lost: &Lost) -> Error {
    let said = match lost {
        Lost::Late => {
            "Your invocation timed out while waiting for a response from container primary. Review the latency metrics \
             for each container in Amazon CloudWatch, resolve the issue, and try again."
                .to_owned()
        }
        Lost::Unreachable => "The model's process does not listen.".to_owned(),
        Lost::TooLong(most) => format!("The model's answer is longer than {most} bytes."),
        Lost::Broken(cause) => format!("The model's answer ended early: {cause}."),
    };
    let message =
        format!("Received server error (0) from primary with message \"{said}\". {}", place(cx, machine));
    model_error(cx, machine, message, 0, said)
}

fn model_error(cx: &Cx, machine: &EndpointMachine, message: String, status: u16, said: String) -> Error {
    let group = format!("log-group:/aws/sagemaker/Endpoints/{}", machine.name);
    errors::model_error(message)
        .with_tree("OriginalStatusCode", Tree::Integer(i64::from(status)))
        .with("OriginalMessage", said)
        .with("LogStreamArn", cx.arn("logs", group).to_string())
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn what_can_be_no_header_is_refused() {
        let input = |custom: &str| InvokeEndpointInput {
            content_type: Some("text/csv".into()),
            custom_attributes: Some(custom.into()),
            ..Default::default()
        };
        let question = question(&input("trace=1")).unwrap();
        assert_eq!(
            question.headers.iter().map(|(name, _)| *name).collect::<Vec<_>>(),
            ["content-type", CUSTOM]
        );
        let error = super::question(&input("a\r\nhost: b")).err().unwrap();
        assert_eq!(
            (error.code.as_ref(), error.message.as_ref()),
            ("ValidationError", "CustomAttributes has characters that no header can have.")
        );
    }

    #[test]
    fn traffic_follows_weights() {
        let variant = |name: &str, weight: f64| -> Variant {
            serde_json::from_value(json!({
                "name": name, "weight": weight, "instance_type": "ml.m5.large", "patience_seconds": 1,
                "run": 0, "started_at": 0, "failures": 0,
                "served": {"model": "m", "role": "r", "image": "i", "variables": {},
                           "environment": {"images": [], "python": []}},
            }))
            .unwrap()
        };
        let variants = [variant("a", 3.0), variant("none", 0.0), variant("b", 1.0)];
        let step = u64::MAX / 400;
        let mut counts = std::collections::BTreeMap::new();
        for n in 0..400 {
            *counts.entry(chosen(&variants, n * step).name.clone()).or_insert(0) += 1;
        }
        let near = |name: &str, count: i32| (counts.get(name).copied().unwrap_or(0) - count).abs() <= 1;
        assert!(near("a", 300) && near("b", 100) && near("none", 0), "{counts:?}");
        assert_eq!(chosen(&variants, u64::MAX).name, "b");
    }
}
