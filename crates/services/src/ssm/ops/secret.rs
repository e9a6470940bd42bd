//! `/aws/reference/secretsmanager/<secret>`: a secret of Secrets Manager, read as a parameter.
//! [Referencing AWS Secrets Manager secrets from Parameter Store parameters]

use super::super::parameter::{Reference, Selector};
use crate::{Cx, OpError, OpResult};
use aws::Error;
use aws::secretsmanager as sm;
use aws::ssm::{Parameter, ParameterType, errors};
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use serde_json::json;

const PREFIX: &str = "/aws/reference/secretsmanager/";

/// The secret that a parameter's name means, if it means one.
pub fn name_of(parameter: &str) -> Option<&str> {
    parameter.strip_prefix(PREFIX)
}

pub async fn read(cx: &Cx, reference: &Reference, decrypt: bool) -> OpResult<Parameter> {
    if !decrypt {
        return Err(Error::validation(
            "WithDecryption flag must be True for retrieving a Secret Manager secret.",
        )
        .into());
    }
    let secret_id = name_of(&reference.name).unwrap_or_default().to_owned();
    // A version's id is a UUID; what else follows the colon is a staging label.
    let (version_id, version_stage) = match &reference.selector {
        Selector::Latest => (None, None),
        Selector::Number(number) => (None, Some(number.to_string())),
        Selector::Label(label) if is_uuid(label) => (Some(label.clone()), None),
        Selector::Label(label) => (None, Some(label.clone())),
    };
    let input = sm::GetSecretValueInput { secret_id, version_id, version_stage };
    let secret = match cx.call::<sm::GetSecretValue>(input).await {
        Err(OpError::Aws(error)) if error.code == "ResourceNotFoundException" => {
            return Err(errors::parameter_not_found(format!(
                "An error occurred (ParameterNotFound) when referencing Secrets Manager: Secret {} not found.",
                reference.name
            ))
            .into());
        }
        other => other?,
    };
    Ok(Parameter {
        name: Some(reference.name.clone()),
        r#type: Some(ParameterType::SecureString),
        value: Some(text(&secret)),
        version: Some(0),
        selector: reference.selector_text(),
        last_modified_date: secret.created_date,
        source_result: Some(source(&secret)),
        arn: secret.arn,
        data_type: Some("text".into()),
    })
}

/// `11111111-2222-3333-4444-555555555555`
fn is_uuid(text: &str) -> bool {
    let parts: Vec<&str> = text.split('-').collect();
    parts.iter().map(|part| part.len()).eq([8, 4, 4, 4, 12])
        && parts.iter().all(|part| part.bytes().all(|b| b.is_ascii_hexdigit()))
}

fn text(secret: &sm::GetSecretValueOutput) -> String {
    let binary = || secret.secret_binary.as_ref().map(|bytes| STANDARD.encode(bytes));
    secret.secret_string.clone().or_else(binary).unwrap_or_default()
}

/// What Secrets Manager answered, as text.
fn source(secret: &sm::GetSecretValueOutput) -> String {
    let value = if secret.secret_string.is_some() { "secretString" } else { "secretBinary" };
    json!({
        "ARN": secret.arn,
        "name": secret.name,
        "versionId": secret.version_id,
        value: text(secret),
        "versionStages": secret.version_stages,
        "createdDate": secret.created_date.map(aws::Timestamp::millis),
    })
    .to_string()
}
