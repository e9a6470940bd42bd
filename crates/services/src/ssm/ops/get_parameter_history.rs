//! GetParameterHistory: the versions that are kept, oldest first.

use super::super::parameter::Reference;
use super::super::table::find;
use super::{page_size, secure};
use crate::{Cx, OpResult, paging};
use aws::ssm::{GetParameterHistoryInput, GetParameterHistoryOutput, ParameterHistory, errors};

/// [GetParameterHistory]
const PAGE: usize = 50;

pub async fn get_parameter_history(
    cx: Cx,
    input: GetParameterHistoryInput,
) -> OpResult<GetParameterHistoryOutput> {
    let name = Reference::parse(&input.name).name;
    let row = cx.read(|r| find(r, &cx.scope(), &name))?;
    let row = row.ok_or_else(|| errors::parameter_not_found(""))?;
    let size = page_size(input.max_results, PAGE);
    let (page, next_token) =
        paging::page(&row.name, row.versions, |v| v.number.to_string(), input.next_token.as_deref(), size)
            .ok_or_else(|| errors::invalid_next_token("The specified token isn't valid."))?;
    let mut parameters = Vec::new();
    for version in page {
        let value =
            secure::value(&cx, &row.name, &version, input.with_decryption.unwrap_or_default()).await?;
        parameters.push(ParameterHistory {
            name: Some(name.clone()),
            r#type: Some(version.kind),
            key_id: version.key_id,
            last_modified_date: Some(version.modified_at),
            last_modified_user: Some(version.modified_by),
            description: version.description,
            value: Some(value),
            allowed_pattern: version.allowed_pattern,
            version: Some(version.number),
            labels: Some(version.labels),
            tier: Some(version.tier),
            policies: Some(Vec::new()),
            data_type: Some(version.data_type),
        });
    }
    Ok(GetParameterHistoryOutput { parameters: Some(parameters), next_token })
}
