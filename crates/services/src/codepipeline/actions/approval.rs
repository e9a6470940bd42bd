//! Approval by a person, of which a topic can be told. [Add a manual approval action; JSON data format for manual approval
//! notifications]

use super::super::machine::action::{Event, External, Failure};
use super::work::{Halt, Work, sentence};
use crate::OpError;
use aws::codepipeline::ExecutionMode;
use aws::sns::{Publish, PublishInput};
use aws::{Arn, Timestamp};
use serde_json::{Value, json};
use sha2::{Digest, Sha256};

/// Seven days. [Quotas]
const TIMEOUT_MINUTES: i64 = 7 * 24 * 60;
/// The longest subject of a message. [Publish]
const LONGEST_SUBJECT: usize = 100;

/// The token is a function of the action execution, so that asking again after a crash asks for the same.
fn token(work: &Work) -> String {
    let digest = Sha256::digest(format!("approval/{}", work.invocation.id));
    let mut bytes = [0; 16];
    bytes.copy_from_slice(&digest[..16]);
    crate::cx::uuid_from(bytes)
}

fn timeout_minutes(work: &Work) -> i64 {
    work.action.timeout_in_minutes.map_or(TIMEOUT_MINUTES, i64::from)
}

pub fn ask(work: &Work) -> Event {
    let token = token(work);
    // Where there is no state to look at, the token is found with the action execution. [Approve actions]
    let parallel = work.invocation.mode == ExecutionMode::Parallel;
    let external = External {
        id: parallel.then(|| token.clone()),
        url: work.configured("ExternalEntityLink").map(str::to_owned),
        ..External::default()
    };
    Event::Asked {
        began: work.began.clone(),
        token,
        external,
        timeout_minutes: timeout_minutes(work),
        notify: work.configured("NotificationArn").is_some(),
    }
}

/// Publishes that an approval is needed, under the action's role. Done twice, it is one message.
pub async fn notify(work: &Work) -> Result<(), Halt> {
    let topic = work.required("NotificationArn")?.to_owned();
    let role = work.role().await?.creating(&work.key.token());
    let region = topic.parse::<Arn>().ok().and_then(|arn| arn.region.parse().ok());
    let role = role.in_region(region.unwrap_or_else(|| role.region().clone()));
    let subject = format!(
        "APPROVAL NEEDED: AWS CodePipeline {} for action {}",
        work.declaration.name, work.action.name
    );
    let input = PublishInput {
        topic_arn: Some(topic.clone()),
        subject: Some(subject.chars().take(LONGEST_SUBJECT).collect()),
        message: message(work).to_string(),
        ..Default::default()
    };
    match role.call::<Publish>(input).await {
        Ok(_) => Ok(()),
        Err(OpError::Aws(error)) if error.code == "AuthorizationError" => {
            let told = sentence(&role, "AmazonSNS", &error);
            Err(Halt::Failed(Failure::permission(format!(
                "The provided role does not have permissions to publish to the Amazon SNS topic {topic}. Error: {told}"
            ))))
        }
        Err(OpError::Aws(error)) => {
            let told = sentence(&role, "AmazonSNS", &error);
            Err(Halt::configuration(format!("The Amazon SNS topic {topic} can't be notified. Error: {told}")))
        }
        Err(error) => Err(error.into()),
    }
}

fn message(work: &Work) -> Value {
    let region = work.invocation.subject.region.as_str();
    let (pipeline, stage, action) = (&work.declaration.name, &work.invocation.stage, &work.action.name);
    let token = token(work);
    let link = format!("https://console.aws.amazon.com/codepipeline/home?region={region}#/view/{pipeline}");
    let asked_at = work.started_at.unwrap_or_else(|| work.cx.now());
    let expires = Timestamp::from_millis(asked_at.millis() + timeout_minutes(work) * 60_000);
    json!({
        "region": region,
        "consoleLink": link,
        "approval": {
            "pipelineName": pipeline,
            "stageName": stage,
            "actionName": action,
            "token": token,
            "expires": expires.format("%Y-%m-%dT%H:%MZ"),
            "externalEntityLink": work.configured("ExternalEntityLink"),
            "approvalReviewLink": format!("{link}/{stage}/{action}/approve/{token}"),
            "customData": work.configured("CustomData"),
        },
    })
}
