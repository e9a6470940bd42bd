//! GetParametersByPath: the parameters under a path, one level or all.

use super::super::parameter::Parameter;
use super::super::table::PARAMETERS;
use super::get_parameter::shown;
use super::{PAGE, page_size};
use crate::{Cx, OpError, OpResult, paging};
use aws::Error;
use aws::ssm::{
    self, GetParametersByPathInput, GetParametersByPathOutput, ParameterStringFilter, ParameterType, errors,
};

pub async fn get_parameters_by_path(
    cx: Cx,
    input: GetParametersByPathInput,
) -> OpResult<GetParametersByPathOutput> {
    if !input.path.starts_with('/') {
        return Err(Error::validation("The parameter path must start with a slash (/).").into());
    }
    let prefix = format!("{}/", input.path.trim_end_matches('/'));
    let rows = cx.read(|r| PARAMETERS.scan(r, &cx.scope(), &prefix, None, usize::MAX))?;
    let recursive = input.recursive.unwrap_or_default();
    let filters = input.parameter_filters.unwrap_or_default();
    let mut found = Vec::new();
    for (_, parameter) in rows {
        let direct = !parameter.name[prefix.len()..].contains('/');
        if (recursive || direct) && all_match(&parameter, &filters)? {
            found.push(parameter);
        }
    }
    let size = page_size(input.max_results, PAGE);
    let (page, next_token) =
        paging::page(&prefix, found, |p| p.name.clone(), input.next_token.as_deref(), size)
            .ok_or_else(|| errors::invalid_next_token("The specified token isn't valid."))?;
    let mut parameters = Vec::new();
    for row in page {
        let decrypt = input.with_decryption.unwrap_or_default();
        parameters.push(shown(&cx, &row.name, row.latest(), decrypt, None).await?);
    }
    Ok(GetParametersByPathOutput { parameters: Some(parameters), next_token })
}

fn all_match(parameter: &Parameter, filters: &[ParameterStringFilter]) -> OpResult<bool> {
    for filter in filters {
        let values = filter.values.as_deref().unwrap_or_default();
        let latest = parameter.latest();
        let fits = match filter.key.as_str() {
            "Type" => values.iter().any(|v| v.parse::<ParameterType>().is_ok_and(|v| v == latest.kind)),
            "KeyId" => latest.key_id.as_ref().is_some_and(|k| values.contains(k)),
            "Label" => parameter.versions.iter().any(|v| v.labels.iter().any(|l| values.contains(l))),
            other => {
                return Err(OpError::not_served(
                    &ssm::SERVICE,
                    format!("the filter {other} of GetParametersByPath"),
                ));
            }
        };
        if !fits {
            return Ok(false);
        }
    }
    Ok(true)
}
