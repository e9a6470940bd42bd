//! DeleteFunction: of a version, or of everything.

use crate::lambda::code::let_go;
use crate::lambda::function::{LATEST, Reference, conflict, invalid};
use crate::lambda::lookup;
use crate::lambda::runtime::Pool;
use crate::lambda::table::{ALIASES, FUNCTIONS, VERSIONS, rows_of, version_key};
use crate::{Cx, OpResult};
use aws::lambda::{DeleteFunctionInput, DeleteFunctionOutput};
use store::{Store, Tx};

pub async fn delete_function(cx: Cx, input: DeleteFunctionInput) -> OpResult<DeleteFunctionOutput> {
    let reference = Reference::parse(&cx, &input.function_name, input.qualifier.as_deref())?;
    let (store, of) = (cx.world().store().clone(), reference.clone());
    match reference.qualifier.as_deref() {
        None => cx.write(move |tx| delete_all(&store, tx, &of)).await?,
        Some(LATEST) => {
            return Err(invalid("$LATEST version cannot be deleted without deleting the function.").into());
        }
        Some(version) if lookup::is_version(version) => {
            let version = version.to_owned();
            cx.write(move |tx| delete_version(&store, tx, &of, &version)).await?;
        }
        Some(_) => return Err(invalid("Deletion of aliases is not currently supported.").into()),
    }
    cx.world().state::<Pool>().retire(&reference.arn().to_string());
    Ok(DeleteFunctionOutput { status_code: Some(204) })
}

fn delete_all(store: &Store, tx: &Tx<'_>, reference: &Reference) -> OpResult<()> {
    let scope = reference.scope();
    let function = lookup::function(tx, reference)?;
    let_go(store, tx, &scope, &function.latest.codes())?;
    for (key, version) in VERSIONS.scan(tx, &scope, rows_of(reference).as_str(), None, usize::MAX)? {
        let_go(store, tx, &scope, &version.codes())?;
        VERSIONS.delete(tx, &scope, key.as_str())?;
    }
    for (key, _) in ALIASES.scan(tx, &scope, rows_of(reference).as_str(), None, usize::MAX)? {
        ALIASES.delete(tx, &scope, key.as_str())?;
    }
    FUNCTIONS.delete(tx, &scope, &reference.name)?;
    Ok(())
}

fn delete_version(store: &Store, tx: &Tx<'_>, reference: &Reference, version: &str) -> OpResult<()> {
    let scope = reference.scope();
    let mut function = lookup::function(tx, reference)?;
    let key = version_key(&reference.name, version);
    // A version that is gone already is deleted.
    let Some(row) = VERSIONS.get(tx, &scope, key.as_str())? else { return Ok(()) };
    let aliases = ALIASES.scan(tx, &scope, rows_of(reference).as_str(), None, usize::MAX)?;
    let users: Vec<String> = aliases
        .into_iter()
        .filter(|(_, a)| a.version == version || a.weights.contains_key(version))
        .map(|(_, a)| a.name)
        .collect();
    if !users.is_empty() {
        return Err(conflict(format!(
            "Version {version} is used by alias {}. Update or delete the alias first.",
            users.join(", ")
        ))
        .into());
    }
    let_go(store, tx, &scope, &row.codes())?;
    VERSIONS.delete(tx, &scope, key.as_str())?;
    function.policies.shift_remove(version);
    function.event_invoke.shift_remove(version);
    FUNCTIONS.put(tx, &scope, &function.name, &function)?;
    Ok(())
}
