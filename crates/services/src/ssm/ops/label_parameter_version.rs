//! LabelParameterVersion and UnlabelParameterVersion. A label is on one version at a time: giving it moves it.

use super::super::parameter::{MOST_LABELS, Parameter, Reference, Selector, is_label};
use super::super::table::{PARAMETERS, find};
use crate::{Cx, OpResult};
use aws::Error;
use aws::ssm::{
    LabelParameterVersionInput, LabelParameterVersionOutput, UnlabelParameterVersionInput,
    UnlabelParameterVersionOutput, errors,
};

pub async fn label_parameter_version(
    cx: Cx,
    input: LabelParameterVersionInput,
) -> OpResult<LabelParameterVersionOutput> {
    let (scope, name) = (cx.scope(), Reference::parse(&input.name).name);
    cx.write(move |tx| {
        let mut row = find(tx, &scope, &name)?.ok_or_else(|| errors::parameter_not_found(""))?;
        let number = input.parameter_version.unwrap_or(row.latest().number);
        let (valid, invalid): (Vec<_>, Vec<_>) = input.labels.into_iter().partition(|l| is_label(l));
        give(&mut row, number, &valid)?;
        PARAMETERS.put(tx, &scope, &row.name, &row)?;
        Ok(LabelParameterVersionOutput { invalid_labels: Some(invalid), parameter_version: Some(number) })
    })
    .await
}

fn give(row: &mut Parameter, number: i64, labels: &[String]) -> Result<(), Error> {
    if row.find(&Selector::Number(number)).is_none() {
        return Err(not_found(&row.name, number));
    }
    for version in &mut row.versions {
        version.labels.retain(|l| !labels.contains(l));
        if version.number == number {
            version.labels.extend(labels.iter().cloned());
            if version.labels.len() > MOST_LABELS {
                return Err(errors::parameter_version_label_limit_exceeded(
                    "A parameter version can have a maximum of ten labels. Move one or more labels to another version \
                     and try again.",
                ));
            }
        }
    }
    Ok(())
}

fn not_found(name: &str, number: i64) -> Error {
    errors::parameter_version_not_found(format!(
        "Systems Manager could not find version {number} of {name}. Verify the version and try again."
    ))
}

pub async fn unlabel_parameter_version(
    cx: Cx,
    input: UnlabelParameterVersionInput,
) -> OpResult<UnlabelParameterVersionOutput> {
    let (scope, name) = (cx.scope(), Reference::parse(&input.name).name);
    cx.write(move |tx| {
        let mut row = find(tx, &scope, &name)?.ok_or_else(|| errors::parameter_not_found(""))?;
        let number = input.parameter_version;
        let version = row.versions.iter_mut().find(|v| v.number == number);
        let version = version.ok_or_else(|| not_found(&name, number))?;
        let (removed, invalid): (Vec<_>, Vec<_>) =
            input.labels.into_iter().partition(|l| version.labels.contains(l));
        version.labels.retain(|l| !removed.contains(l));
        PARAMETERS.put(tx, &scope, &row.name, &row)?;
        Ok(UnlabelParameterVersionOutput { removed_labels: Some(removed), invalid_labels: Some(invalid) })
    })
    .await
}
