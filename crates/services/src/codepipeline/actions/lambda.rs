//! The Lambda invoke action: a function is given a job, and reports on it by PutJobSuccessResult or PutJobFailureResult.
//! [AWS Lambda action reference; Invoke an AWS Lambda function in a pipeline]

use super::super::machine::action::{Event, External, Placed};
use super::work::{Halt, PRINCIPAL, Work, denies, sentence};
use crate::{Cx, OpError};
use aws::lambda::{InvocationType, Invoke, InvokeInput};
use aws::sts::{AssumeRole, AssumeRoleInput, Credentials};
use serde_json::{Value, json};

const SERVICE: &str = "AWSLambda";

/// The job is known before anybody is given it: its function may report at once.
pub fn begin(work: &Work) -> Result<Event, Halt> {
    work.required("FunctionName")?;
    let outputs = work.action.output_artifacts.iter().flatten().map(|output| work.place(&output.name));
    let outputs = outputs.collect::<Result<Vec<Placed>, Halt>>()?;
    let external = External { id: Some(job(work).to_owned()), ..External::default() };
    Ok(Event::Employed { began: work.began.clone(), outputs, external })
}

/// The id of the job: that of the action execution.
fn job(work: &Work) -> &str {
    &work.invocation.id
}

/// Invokes the function. Done twice, the function gets the job twice, as asynchronous invocations may have it.
pub async fn employ(work: &Work, continuation: Option<String>) -> Result<(), Halt> {
    let function = work.required("FunctionName")?.to_owned();
    let cx = work.role().await?;
    let event = event(work, continuation).await?;
    let input = InvokeInput {
        function_name: function.clone(),
        invocation_type: Some(InvocationType::Event),
        payload: Some(event.to_string().into()),
        ..Default::default()
    };
    match cx.call::<Invoke>(input).await {
        Ok(_) => Ok(()),
        Err(OpError::Aws(error)) => {
            let told = sentence(&cx, SERVICE, &error);
            let message = match error.code.as_ref() {
                "ResourceNotFoundException" => {
                    format!(
                        "The AWS Lambda function {function} cannot be found. Check the function name. Error: {told}"
                    )
                }
                code if denies(code) => {
                    use super::super::machine::action::Failure;
                    return Err(Halt::Failed(Failure::permission(format!(
                        "The pipeline's role is not allowed to invoke the AWS Lambda function {function}. Error: {told}"
                    ))));
                }
                _ => format!("The AWS Lambda function {function} can't be invoked. Error: {told}"),
            };
            Err(Halt::job(message))
        }
        Err(error) => Err(error.into()),
    }
}

async fn event(work: &Work, continuation: Option<String>) -> Result<Value, Halt> {
    let place = |placed: &Placed| {
        json!({
            "name": placed.name,
            "revision": null,
            "location": {
                "type": "S3",
                "s3Location": { "bucketName": placed.bucket, "objectKey": placed.key },
            },
        })
    };
    let outputs = work.action.output_artifacts.iter().flatten().map(|output| work.place(&output.name));
    let outputs = outputs.collect::<Result<Vec<Placed>, Halt>>()?;
    let credentials = artifact_credentials(work).await?;
    let mut data = json!({
        "actionConfiguration": { "configuration": work.began.configuration },
        "inputArtifacts": work.began.inputs.iter().map(place).collect::<Vec<_>>(),
        "outputArtifacts": outputs.iter().map(place).collect::<Vec<_>>(),
        "artifactCredentials": {
            "accessKeyId": credentials.access_key_id,
            "secretAccessKey": credentials.secret_access_key,
            "sessionToken": credentials.session_token,
            "expirationTime": credentials.expiration.map(aws::Timestamp::millis),
        },
    });
    if let Some(token) = continuation {
        data["continuationToken"] = token.into();
    }
    if let Some(key) = &work.store()?.encryption_key {
        data["encryptionKey"] = json!({ "id": key.id, "type": key.r#type.as_str() });
    }
    let account = work.invocation.subject.account;
    Ok(json!({ "CodePipeline.job": { "id": job(work), "accountId": account.as_str(), "data": data } }))
}

/// Of the pipeline's role, for the artifacts alone.
async fn artifact_credentials(work: &Work) -> Result<Credentials, Halt> {
    let bucket = &work.store()?.location;
    let policy = json!({
        "Version": "2012-10-17",
        "Statement": [
            { "Effect": "Allow", "Action": "s3:*",
              "Resource": [format!("arn:aws:s3:::{bucket}"), format!("arn:aws:s3:::{bucket}/*")] },
            { "Effect": "Allow", "Action": "kms:*", "Resource": "*" },
        ],
    });
    let cx: Cx = work.cx.as_service(PRINCIPAL);
    let input = AssumeRoleInput {
        role_arn: work.declaration.role_arn.clone(),
        role_session_name: work.invocation.execution.clone(),
        policy: Some(policy.to_string()),
        ..Default::default()
    };
    let output = cx.call::<AssumeRole>(input).await?;
    Ok(output.credentials.unwrap_or_default())
}
