//! Dynamic references, fetched when a resource is worked on and under the stack's permissions. What they stand for is
//! handed to the resource and kept nowhere.

use super::super::error::{not_served, template_error, validation};
use crate::{Cx, OpError, OpResult};
use aws::ssm::{GetParameter, GetParameterInput};
use documents::template::{
    DynamicReference, DynamicService, dynamic_references, substitute_dynamic_references,
};
use serde_json::Value;
use std::collections::BTreeMap;

/// The properties with the values in place.
pub async fn resolve(cx: &Cx, properties: &Value) -> OpResult<Value> {
    let references = dynamic_references(properties).map_err(|e| template_error(&e))?;
    let mut resolved = properties.clone();
    if references.is_empty() {
        return Ok(resolved);
    }
    let mut values = BTreeMap::new();
    for reference in references {
        let value = fetch(cx, &reference).await?;
        values.insert(reference.text, value);
    }
    substitute_dynamic_references(&mut resolved, &values);
    Ok(resolved)
}

async fn fetch(cx: &Cx, reference: &DynamicReference) -> OpResult<String> {
    match &reference.service {
        DynamicService::Ssm { name, version } => parameter(cx, name, version.as_deref(), false).await,
        DynamicService::SsmSecure { name, version } => parameter(cx, name, version.as_deref(), true).await,
        DynamicService::SecretsManager { secret_id, json_key, version_stage, version_id } => {
            let input = aws::secretsmanager::GetSecretValueInput {
                secret_id: secret_id.clone(),
                version_id: version_id.clone(),
                version_stage: version_stage.clone(),
            };
            let output = cx.call::<aws::secretsmanager::GetSecretValue>(input).await?;
            let text = output.secret_string.ok_or_else(|| not_served("secrets that are not text"))?;
            match json_key {
                None => Ok(text),
                Some(key) => json_value(&text, key, secret_id),
            }
        }
    }
}

fn json_value(text: &str, key: &str, secret: &str) -> OpResult<String> {
    let parsed: Option<Value> = serde_json::from_str(text).ok();
    match parsed.as_ref().and_then(|value| value.get(key)) {
        Some(Value::String(value)) => Ok(value.clone()),
        Some(other) => Ok(other.to_string()),
        None => Err(validation(format!(
            "Could not find a value associated with JSONKey in SecretString ({secret}, {key})"
        ))),
    }
}

async fn parameter(cx: &Cx, name: &str, version: Option<&str>, secure: bool) -> OpResult<String> {
    let full = version.map_or_else(|| name.to_owned(), |version| format!("{name}:{version}"));
    let input = GetParameterInput { name: full.clone(), with_decryption: Some(secure) };
    let output = match cx.call::<GetParameter>(input).await {
        Err(OpError::Aws(error)) if error.code.contains("NotFound") => {
            return Err(validation(format!(
                "Parameters: [{full}] cannot be found in Parameter Store. ({})",
                error.code
            )));
        }
        other => other?,
    };
    let parameter = output.parameter.unwrap_or_default();
    if !secure && parameter.r#type == Some(aws::ssm::ParameterType::SecureString) {
        return Err(validation(format!("Non-secure ssm prefix was used for secure parameter: {name}")));
    }
    Ok(parameter.value.unwrap_or_default())
}
