//! GetFunction, GetFunctionConfiguration, ListFunctions.

use super::PAGE;
use crate::lambda::function::{Reference, invalid};
use crate::lambda::table::{FUNCTIONS, VERSIONS, rows_of};
use crate::lambda::{code, lookup};
use crate::{Cx, OpResult, paging};
use aws::lambda::{
    Concurrency, FunctionCodeLocation, FunctionConfiguration, GetFunctionConfigurationInput,
    GetFunctionInput, GetFunctionOutput, ListFunctionsInput, ListFunctionsOutput,
};
use store::Key;

pub async fn get_function(cx: Cx, input: GetFunctionInput) -> OpResult<GetFunctionOutput> {
    let found = lookup::find(&cx, &input.function_name, input.qualifier.as_deref())?;
    Ok(GetFunctionOutput {
        configuration: Some(found.revision.shown(&found.reference, cx.world().store().sealer())?),
        code: Some(FunctionCodeLocation {
            repository_type: Some("S3".into()),
            location: code::link(&cx, found.reference.account, &found.revision.code)?,
            ..Default::default()
        }),
        tags: Some(found.function.tags).filter(|tags| !tags.is_empty()),
        tags_error: None,
        concurrency: found
            .function
            .reserved_concurrency
            .map(|n| Concurrency { reserved_concurrent_executions: Some(n) }),
    })
}

pub async fn get_function_configuration(
    cx: Cx,
    input: GetFunctionConfigurationInput,
) -> OpResult<FunctionConfiguration> {
    let found = lookup::find(&cx, &input.function_name, input.qualifier.as_deref())?;
    found.revision.shown(&found.reference, cx.world().store().sealer())
}

pub async fn list_functions(cx: Cx, input: ListFunctionsInput) -> OpResult<ListFunctionsOutput> {
    let marker = input.marker.as_deref().filter(|m| !m.is_empty());
    let after = marker
        .map(|m| paging::read("functions", m).ok_or_else(|| invalid("The marker is not valid.")))
        .transpose()?;
    let size = input.max_items.and_then(|n| usize::try_from(n).ok()).map_or(PAGE, |n| n.clamp(1, PAGE));
    let after = after.map(Key::new);
    let mut rows = cx.read(|r| FUNCTIONS.scan(r, &cx.scope(), "", after.as_ref(), size + 1))?;
    let more = rows.len() > size;
    rows.truncate(size);
    let next_marker = rows.last().filter(|_| more).map(|(key, _)| paging::token("functions", key.as_str()));
    let sealer = cx.world().store().sealer();
    let mut functions = Vec::new();
    for (_, function) in rows {
        let mut reference = Reference::parse(&cx, &function.name, None)?;
        if input.function_version.is_none() {
            functions.push(function.latest.listed(&reference, sealer)?);
            continue;
        }
        let versions =
            cx.read(|r| VERSIONS.scan(r, &cx.scope(), rows_of(&reference).as_str(), None, usize::MAX))?;
        for revision in std::iter::once(function.latest).chain(versions.into_iter().map(|(_, v)| v)) {
            reference.qualifier = Some(revision.version.clone());
            functions.push(revision.listed(&reference, sealer)?);
        }
    }
    Ok(ListFunctionsOutput { next_marker, functions: Some(functions) })
}
