//! GetParameter and GetParameters.

use super::super::parameter::{Reference, Selector, Version, arn, check_path};
use super::super::table::find;
use super::{secret, secure};
use crate::{Cx, OpResult};
use aws::Error;
use aws::ssm::{
    GetParameterInput, GetParameterOutput, GetParametersInput, GetParametersOutput, Parameter, errors,
};

pub async fn get_parameter(cx: Cx, input: GetParameterInput) -> OpResult<GetParameterOutput> {
    let parameter = read(&cx, &input.name, input.with_decryption.unwrap_or_default()).await?;
    Ok(GetParameterOutput { parameter: Some(parameter) })
}

pub async fn get_parameters(cx: Cx, input: GetParametersInput) -> OpResult<GetParametersOutput> {
    let mut parameters = Vec::new();
    let mut invalid_parameters = Vec::new();
    for name in input.names {
        match read(&cx, &name, input.with_decryption.unwrap_or_default()).await {
            Ok(parameter) => parameters.push(parameter),
            Err(e) if ["ParameterNotFound", "ParameterVersionNotFound"].contains(&e.code()) => {
                invalid_parameters.push(name);
            }
            Err(error) => return Err(error),
        }
    }
    Ok(GetParametersOutput { parameters: Some(parameters), invalid_parameters: Some(invalid_parameters) })
}

async fn read(cx: &Cx, text: &str, decrypt: bool) -> OpResult<Parameter> {
    let reference = Reference::parse(text);
    if secret::name_of(&reference.name).is_some() {
        return secret::read(cx, &reference, decrypt).await;
    }
    check_path(&reference.name)?;
    // AWS gives no message with this error.
    let missing = || errors::parameter_not_found("");
    let row = cx.read(|r| find(r, &cx.scope(), &reference.name))?.ok_or_else(missing)?;
    let version = row.find(&reference.selector).ok_or_else(|| version_not_found(&reference))?;
    // By whichever of its two names it was asked for.
    let name = if text.starts_with("arn:") { &row.name } else { &reference.name };
    shown(cx, name, version, decrypt, reference.selector_text()).await
}

fn version_not_found(reference: &Reference) -> Error {
    let Reference { name, selector } = reference;
    let which = match selector {
        Selector::Latest => return errors::parameter_not_found(""),
        Selector::Number(number) => format!("version {number}"),
        Selector::Label(label) => format!("label {label}"),
    };
    errors::parameter_version_not_found(format!(
        "Systems Manager could not find {which} of {name}. Verify the version and try again."
    ))
}

/// A version as the three reading operations give it.
pub async fn shown(
    cx: &Cx,
    name: &str,
    version: &Version,
    decrypt: bool,
    selector: Option<String>,
) -> OpResult<Parameter> {
    Ok(Parameter {
        name: Some(name.to_owned()),
        r#type: Some(version.kind),
        value: Some(secure::value(cx, name, version, decrypt).await?),
        version: Some(version.number),
        selector,
        last_modified_date: Some(version.modified_at),
        arn: Some(arn(cx.region(), cx.account(), name).to_string()),
        data_type: Some(version.data_type.clone()),
        ..Default::default()
    })
}
