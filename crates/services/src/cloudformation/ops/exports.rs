//! ListExports and ListImports.

use super::super::error::validation;
use super::super::table::{EXPORTS, IMPORTS};
use crate::{Cx, OpResult, paging};
use aws::cloudformation::{Export, ListExportsInput, ListExportsOutput, ListImportsInput, ListImportsOutput};
use store::Key;

/// Items of a page, as AWS has them.
const PAGE: usize = 100;

pub async fn list_exports(cx: Cx, input: ListExportsInput) -> OpResult<ListExportsOutput> {
    let all = cx.read(|r| EXPORTS.all(r, &cx.scope()))?;
    let exports = all.into_iter().map(|(_, export)| export);
    let page = paging::page("exports", exports, |e| e.name.clone(), input.next_token.as_deref(), PAGE);
    let (page, next_token) = page.ok_or_else(|| validation("NextToken is not valid."))?;
    let shown = page.into_iter().map(|export| Export {
        exporting_stack_id: Some(export.stack.id()),
        name: Some(export.name),
        value: Some(export.value),
    });
    Ok(ListExportsOutput { exports: Some(shown.collect()), next_token })
}

pub async fn list_imports(cx: Cx, input: ListImportsInput) -> OpResult<ListImportsOutput> {
    let name = &input.export_name;
    let users = cx.read(|r| IMPORTS.scan(r, &cx.scope(), Key::new(name).children(), None, usize::MAX))?;
    if users.is_empty() {
        return Err(validation(format!("Export '{name}' is not imported by any stack.")));
    }
    let users = users.into_iter().map(|(_, stack)| stack);
    let page = paging::page("imports", users, String::clone, input.next_token.as_deref(), PAGE);
    let (page, next_token) = page.ok_or_else(|| validation("NextToken is not valid."))?;
    Ok(ListImportsOutput { imports: Some(page), next_token })
}
