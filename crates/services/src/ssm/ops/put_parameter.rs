//! PutParameter: a new parameter, or a new version of one.

use super::super::parameter::{Parameter, Version, check_name, check_pattern, tier};
use super::super::table::{PARAMETERS, find};
use super::secure;
use crate::{Cx, OpError, OpResult};
use aws::Error;
use aws::ssm::{self, ParameterTier, ParameterType, PutParameterInput, PutParameterOutput, errors};
use indexmap::IndexMap;

pub async fn put_parameter(cx: Cx, input: PutParameterInput) -> OpResult<PutParameterOutput> {
    check(&input)?;
    let existing = cx.read(|r| find(r, &cx.scope(), &input.name))?;
    let current = existing.as_ref().map(Parameter::latest);
    let kind = input
        .r#type
        .or(current.map(|v| v.kind))
        .ok_or_else(|| Error::validation("A parameter type is required when you create a parameter."))?;
    if kind == ParameterType::SecureString && input.value.is_empty() {
        return Err(Error::validation("A SecureString parameter has a value.").into());
    }
    let key_id = (kind == ParameterType::SecureString).then(|| {
        let current = current.and_then(|v| v.key_id.clone());
        input.key_id.clone().or(current).unwrap_or_else(|| secure::DEFAULT_KEY.to_owned())
    });
    let value = match &key_id {
        Some(key_id) => secure::encrypt(&cx, &input.name, key_id, &input.value).await?,
        None => input.value.clone(),
    };
    let request = Request { kind, key_id, value, at: cx.now(), by: cx.caller().arn().to_owned() };
    let scope = cx.scope();
    cx.write(move |tx| {
        // Read again: between the look above and this commit another request may have put it.
        let existing = find(tx, &scope, &input.name)?;
        let (parameter, tier) = next(existing, &input, request)?;
        let version = parameter.latest().number;
        PARAMETERS.put(tx, &scope, &parameter.name, &parameter)?;
        Ok(PutParameterOutput { version: Some(version), tier: Some(tier) })
    })
    .await
}

fn check(input: &PutParameterInput) -> OpResult<()> {
    check_name(&input.name)?;
    if let Some(policies) = input.policies.as_deref().filter(|p| !p.is_empty() && *p != "[]") {
        return Err(OpError::not_served(&ssm::SERVICE, format!("parameter policies ({policies})")));
    }
    match input.data_type.as_deref() {
        None | Some("text") => {}
        Some(other) => {
            return Err(OpError::not_served(&ssm::SERVICE, format!("the parameter data type {other}")));
        }
    }
    if input.overwrite == Some(true) && input.tags.as_ref().is_some_and(|t| !t.is_empty()) {
        return Err(Error::validation(
            "Invalid request: tags and overwrite can't be used together. To create a parameter with tags, please remove \
             overwrite flag. To update tags for an existing parameter, please use AddTagsToResource or \
             RemoveTagsFromResource.",
        )
        .into());
    }
    Ok(())
}

/// What the new version takes from outside the request.
struct Request {
    kind: ParameterType,
    key_id: Option<String>,
    value: String,
    at: aws::Timestamp,
    by: String,
}

fn next(
    existing: Option<Parameter>,
    input: &PutParameterInput,
    request: Request,
) -> Result<(Parameter, ParameterTier), Error> {
    if existing.is_some() && input.overwrite != Some(true) {
        return Err(errors::parameter_already_exists(
            "The parameter already exists. To overwrite this value, set the overwrite option in the request to true.",
        ));
    }
    let current = existing.as_ref().map(Parameter::latest);
    let tier = tier(input.tier, current.map(|v| v.tier), &input.value)?;
    let allowed_pattern = input.allowed_pattern.clone().or(current.and_then(|v| v.allowed_pattern.clone()));
    if let Some(pattern) = &allowed_pattern {
        check_pattern(pattern, &input.value)?;
    }
    if current.is_some_and(|v| v.kind != request.kind) {
        return Err(errors::hierarchy_type_mismatch_exception(format!(
            "The type of the parameter {} can't be changed from {}. Delete it and create it anew.",
            input.name,
            current.map(|v| v.kind.as_str()).unwrap_or_default()
        )));
    }
    let version = Version {
        number: current.map_or(1, |v| v.number + 1),
        value: request.value,
        kind: request.kind,
        key_id: request.key_id,
        description: input.description.clone().or(current.and_then(|v| v.description.clone())),
        allowed_pattern,
        tier,
        data_type: input.data_type.clone().unwrap_or_else(|| "text".into()),
        modified_at: request.at,
        modified_by: request.by,
        labels: Vec::new(),
    };
    let mut parameter = existing.unwrap_or_else(|| Parameter {
        name: input.name.clone(),
        versions: Vec::new(),
        tags: IndexMap::new(),
    });
    parameter.push(version)?;
    parameter.tag(input.tags.clone().unwrap_or_default());
    Ok((parameter, tier))
}
