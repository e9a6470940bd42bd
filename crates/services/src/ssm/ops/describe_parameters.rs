//! DescribeParameters: what parameters there are, without their values.

use super::super::parameter::{Parameter, arn};
use super::super::table::PARAMETERS;
use super::page_size;
use crate::{Cx, OpResult, paging};
use aws::ssm::{
    DescribeParametersInput, DescribeParametersOutput, ParameterMetadata, ParameterStringFilter, errors,
};

/// [DescribeParameters]
const PAGE: usize = 10;

pub async fn describe_parameters(
    cx: Cx,
    input: DescribeParametersInput,
) -> OpResult<DescribeParametersOutput> {
    let old = input.filters.unwrap_or_default().into_iter().map(|filter| ParameterStringFilter {
        key: filter.key.as_str().to_owned(),
        option: Some("BeginsWith".to_owned()),
        values: Some(filter.values),
    });
    let filters: Vec<_> = input.parameter_filters.unwrap_or_default().into_iter().chain(old).collect();
    let mut found = Vec::new();
    for (_, parameter) in cx.read(|r| PARAMETERS.all(r, &cx.scope()))? {
        let mut fits = true;
        for filter in &filters {
            fits = fits && matches(&parameter, filter)?;
        }
        if fits {
            found.push(parameter);
        }
    }
    let size = page_size(input.max_results, PAGE);
    let (page, next_token) =
        paging::page("DescribeParameters", found, |p| p.name.clone(), input.next_token.as_deref(), size)
            .ok_or_else(|| errors::invalid_next_token("The specified token isn't valid."))?;
    let parameters = page.into_iter().map(|p| metadata(&cx, p)).collect();
    Ok(DescribeParametersOutput { parameters: Some(parameters), next_token })
}

fn metadata(cx: &Cx, parameter: Parameter) -> ParameterMetadata {
    let version = parameter.latest().clone();
    ParameterMetadata {
        arn: Some(arn(cx.region(), cx.account(), &parameter.name).to_string()),
        name: Some(parameter.name),
        r#type: Some(version.kind),
        key_id: version.key_id,
        last_modified_date: Some(version.modified_at),
        last_modified_user: Some(version.modified_by),
        description: version.description,
        allowed_pattern: version.allowed_pattern,
        version: Some(version.number),
        tier: Some(version.tier),
        policies: Some(Vec::new()),
        data_type: Some(version.data_type),
    }
}

fn matches(parameter: &Parameter, filter: &ParameterStringFilter) -> OpResult<bool> {
    let latest = parameter.latest();
    let values = filter.values.as_deref().unwrap_or_default();
    let option = filter.option.as_deref().unwrap_or("Equals");
    let subject: Vec<&str> = match filter.key.as_str() {
        "Name" => vec![&parameter.name],
        "Type" => vec![latest.kind.as_str()],
        "KeyId" => latest.key_id.as_deref().into_iter().collect(),
        "Tier" => vec![latest.tier.as_str()],
        "DataType" => vec![&latest.data_type],
        "Label" => parameter.versions.iter().flat_map(|v| v.labels.iter().map(String::as_str)).collect(),
        "Path" => return Ok(values.iter().any(|path| under(&parameter.name, path, option))),
        key => match key.strip_prefix("tag:") {
            Some(tag) if values.is_empty() => return Ok(parameter.tags.contains_key(tag)),
            Some(tag) => parameter.tags.get(tag).map(String::as_str).into_iter().collect(),
            None => {
                return Err(errors::invalid_filter_key(format!("The filter key {key} is not valid.")).into());
            }
        },
    };
    let compare: fn(&str, &str) -> bool = match option {
        "Equals" => |subject, value| subject == value,
        "BeginsWith" => |subject, value| subject.starts_with(value),
        "Contains" => |subject, value| subject.contains(value),
        other => {
            return Err(
                errors::invalid_filter_option(format!("The filter option {other} is not valid.")).into()
            );
        }
    };
    Ok(subject.iter().any(|s| values.iter().any(|v| compare(s, v))))
}

/// Whether a name lies under a path: at any depth, or just below it.
fn under(name: &str, path: &str, option: &str) -> bool {
    let prefix = format!("{}/", path.trim_end_matches('/'));
    name.strip_prefix(&prefix).is_some_and(|rest| option == "Recursive" || !rest.contains('/'))
}
