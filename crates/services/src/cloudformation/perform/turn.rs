//! Gives the stack its next status, and finds what there is to do in it.

use super::super::error::{template_error, told, validation};
use super::super::events::News;
use super::super::machine::{Event, Item, Items, LEFTOVER};
use super::super::prepared::{Known, Prepared, View};
use super::super::table::{
    CHANGE_SETS, EXPORTS, Export, IMPORTS, LEFTOVERS, Leftover, NAMES, RESOURCES, Resource, STACKS, Stack,
    StackRef,
};
use super::Job;
use crate::OpResult;
use aws::Timestamp;
use aws::cloudformation::{ExecutionStatus, ResourceStatus, StackStatus as S};
use documents::template::EvaluatedOutput;
use engine::Performed;
use std::collections::BTreeMap;
use store::{Key, Reader, Scope, StoreError, Tx};

pub async fn turn(job: &Job, to: S, reason: Option<String>) -> OpResult<Performed<Event>> {
    let outputs = match to {
        S::CreateComplete | S::UpdateCompleteCleanupInProgress => match told(publish(job).await)? {
            Ok(outputs) => Some(outputs),
            Err(error) => return Ok(Performed::event(Event::TurnRefused { reason: error.message })),
        },
        _ => None,
    };
    let items = items(job, to)?;
    let (stack, world) = (job.stack().clone(), job.world.clone());
    let operation = job.operation().clone();
    let at = job.now();
    let event = Event::Turned { to, reason: reason.clone(), items };
    Ok(Performed::event(event).also(move |tx| {
        let scope = stack.scope();
        let Some(mut row) = STACKS.get(tx, &scope, &stack.uuid)? else { return Ok(()) };
        row.status = to;
        row.reason.clone_from(&reason);
        if let Some(outputs) = outputs {
            row.outputs = outputs;
        }
        settle(tx, &mut row, to, at)?;
        if to == S::UpdateRollbackInProgress {
            skip(tx, &stack, &operation.skip)?;
        }
        STACKS.put(tx, &scope, &stack.uuid, &row)?;
        if let Some(change_set) = operation.change_set.filter(|_| !to.as_str().ends_with("_IN_PROGRESS")) {
            let succeeded = matches!(to, S::CreateComplete | S::UpdateComplete);
            executed(tx, &stack, &change_set, succeeded)?;
        }
        let token = operation.client_request_token;
        News::stack(&stack, to, reason, token).tell(&world, tx, &stack, at)
    }))
}

/// What the stack's row and its resources are in a new status.
fn settle(tx: &Tx<'_>, row: &mut Stack, to: S, at: Timestamp) -> Result<(), StoreError> {
    match to {
        S::CreateComplete | S::UpdateCompleteCleanupInProgress => {
            row.stable.clone_from(&row.current);
            let rows = RESOURCES.scan(tx, &row.stack.scope(), row.stack.children(), None, usize::MAX)?;
            for (key, resource) in rows {
                if resource.fresh || resource.before.is_some() {
                    let resource = Resource { fresh: false, before: None, ..resource };
                    RESOURCES.put(tx, &row.stack.scope(), key, &resource)?;
                }
            }
        }
        S::UpdateRollbackCompleteCleanupInProgress => row.current.clone_from(&row.stable),
        S::DeleteComplete => {
            row.deleted_at = Some(at);
            let scope = row.stack.scope();
            if NAMES.get(tx, &scope, &row.stack.name)?.as_ref() == Some(&row.stack.uuid) {
                NAMES.delete(tx, &scope, &row.stack.name)?;
            }
            withdraw(tx, &row.stack)?;
        }
        S::DeleteInProgress | S::RollbackInProgress => row.deleted_at = Some(at),
        _ => {}
    }
    Ok(())
}

pub fn skip(tx: &Tx<'_>, stack: &StackRef, names: &[String]) -> Result<(), StoreError> {
    for name in names {
        let key = stack.child(name);
        if let Some(row) = RESOURCES.get(tx, &stack.scope(), key.clone())? {
            let status = ResourceStatus::UpdateComplete;
            RESOURCES.put(tx, &stack.scope(), key, &Resource { before: None, status, ..row })?;
        }
    }
    Ok(())
}

fn executed(tx: &Tx<'_>, stack: &StackRef, uuid: &str, succeeded: bool) -> Result<(), StoreError> {
    let key = stack.child(uuid);
    if let Some(mut change_set) = CHANGE_SETS.get(tx, &stack.scope(), key.clone())? {
        change_set.execution_status =
            if succeeded { ExecutionStatus::ExecuteComplete } else { ExecutionStatus::ExecuteFailed };
        CHANGE_SETS.put(tx, &stack.scope(), key, &change_set)?;
    }
    Ok(())
}

/// What is to be done in a status.
fn items(job: &Job, to: S) -> OpResult<Items> {
    let plan = match to {
        S::UpdateCompleteCleanupInProgress => Some(job.prepared()?),
        _ => None,
    };
    let skip = &job.operation().skip;
    let is_item = |row: &Resource| match to {
        S::DeleteInProgress | S::RollbackInProgress => row.is_there(),
        S::UpdateCompleteCleanupInProgress => {
            row.is_there() && plan.as_ref().is_some_and(|prepared| !prepared.plan.contains(&row.logical_id))
        }
        S::UpdateRollbackInProgress => row.before.is_some() && !skip.contains(&row.logical_id),
        S::UpdateRollbackCompleteCleanupInProgress => row.is_there() && row.fresh,
        _ => false,
    };
    let removes = to != S::UpdateRollbackInProgress && to.as_str().ends_with("_IN_PROGRESS");
    let items = job.world.store().read(|r| {
        let leftovers = if removes { leftovers(r, job.stack())? } else { Vec::new() };
        let rows = RESOURCES.scan(r, &job.scope(), job.stack().children(), None, usize::MAX)?;
        Ok::<_, StoreError>(collect(rows.into_iter().map(|(_, row)| row).filter(is_item), leftovers))
    })?;
    Ok(items)
}

/// The items of all that a stack has: what a deletion works on.
pub fn everything(reader: &Reader<'_>, stack: &StackRef) -> Result<Items, StoreError> {
    let rows = RESOURCES.scan(reader, &stack.scope(), stack.children(), None, usize::MAX)?;
    let rows = rows.into_iter().map(|(_, row)| row).filter(Resource::is_there);
    Ok(collect(rows, leftovers(reader, stack)?))
}

/// The items of what a rollback of a failed update brings back.
pub fn changed(reader: &Reader<'_>, stack: &StackRef, skip: &[String]) -> Result<Items, StoreError> {
    let rows = RESOURCES.scan(reader, &stack.scope(), stack.children(), None, usize::MAX)?;
    let changed = |row: &Resource| row.before.is_some() && !skip.contains(&row.logical_id);
    Ok(collect(rows.into_iter().map(|(_, row)| row).filter(changed), Vec::new()))
}

fn leftovers(reader: &Reader<'_>, stack: &StackRef) -> Result<Vec<(String, String, Leftover)>, StoreError> {
    let rows = LEFTOVERS.scan(reader, &stack.scope(), stack.children(), None, usize::MAX)?;
    let named = rows.into_iter().map(|(key, leftover)| {
        let mut parts = key.parts().skip(1).map(str::to_owned);
        let logical_id = parts.next().unwrap_or_default();
        let name = format!("{logical_id}{LEFTOVER}{}", parts.next().unwrap_or_default());
        (logical_id, name, leftover)
    });
    Ok(named.collect())
}

fn collect(rows: impl Iterator<Item = Resource>, leftovers: Vec<(String, String, Leftover)>) -> Items {
    // What needed a resource needed what is left over of it, too.
    let all = |needs: &[String]| {
        let old = leftovers.iter().filter(|(logical_id, _, _)| needs.contains(logical_id));
        Item::needing(needs.iter().cloned().chain(old.map(|(_, name, _)| name.clone())))
    };
    let mut items = Items::new();
    for row in rows {
        let needs = row.made.as_ref().or(row.before.as_ref()).map(|made| made.needs.clone());
        items.insert(row.logical_id, all(&needs.unwrap_or_default()));
    }
    for (_, name, leftover) in &leftovers {
        items.insert(name.clone(), all(&leftover.made.needs));
    }
    items
}

/// Works out the outputs and makes the exports known, unless another stack stands against it. Done again, it does the same.
async fn publish(job: &Job) -> OpResult<Vec<EvaluatedOutput>> {
    let prepared = job.prepared()?;
    let imports = job.imports(&prepared)?;
    let outputs = outputs(job, &prepared, &imports)?;
    let exports: Vec<Export> = outputs
        .iter()
        .filter_map(|output| {
            let name = output.export_name.clone()?;
            Some(Export { name, value: output.value.clone(), stack: job.stack().clone() })
        })
        .collect();
    let stack = job.stack().clone();
    let imported: Vec<String> = imports.keys().cloned().collect();
    job.world.store().write(move |tx| replace_exports(tx, &stack, exports, &imported)).await?;
    Ok(outputs)
}

fn outputs(
    job: &Job,
    prepared: &Prepared,
    imports: &BTreeMap<String, String>,
) -> OpResult<Vec<EvaluatedOutput>> {
    if prepared.template.outputs.is_empty() {
        return Ok(Vec::new());
    }
    let rows = job
        .world
        .store()
        .read(|r| RESOURCES.scan(r, &job.scope(), job.stack().children(), None, usize::MAX))?;
    let views: BTreeMap<String, View> =
        rows.into_iter().filter_map(|(_, row)| Some((row.logical_id, View::settled(row.made?)))).collect();
    let environment = Known { world: &job.world, template: &prepared.template, views: &views, imports };
    prepared.evaluator(&environment).outputs().map_err(|e| template_error(&e))
}

fn replace_exports(tx: &Tx<'_>, stack: &StackRef, exports: Vec<Export>, imported: &[String]) -> OpResult<()> {
    let scope = stack.scope();
    for export in &exports {
        let other = EXPORTS.get(tx, &scope, &export.name)?.filter(|e| e.stack.uuid != stack.uuid);
        if let Some(other) = other {
            let message = format!(
                "Export with name {} is already exported by stack {}. Rename the export or delete it in the other stack",
                export.name, other.stack.name
            );
            return Err(validation(message));
        }
    }
    for old in exports_of(tx, stack)? {
        let new = exports.iter().find(|new| new.name == old.name);
        if new.is_some_and(|new| new.value == old.value) {
            continue;
        }
        let verb = if new.is_some() { "updated" } else { "deleted" };
        if let Some(message) = in_use(tx, &scope, &old.name, verb)? {
            return Err(validation(message));
        }
        EXPORTS.delete(tx, &scope, &old.name)?;
    }
    for export in &exports {
        EXPORTS.put(tx, &scope, &export.name, export)?;
    }
    forget_imports(tx, stack)?;
    for name in imported {
        IMPORTS.put(tx, &scope, Key::new(name).then(&stack.uuid), &stack.name)?;
    }
    Ok(())
}

pub fn exports_of(reader: &Reader<'_>, stack: &StackRef) -> Result<Vec<Export>, StoreError> {
    let all = EXPORTS.all(reader, &stack.scope())?;
    Ok(all.into_iter().map(|(_, export)| export).filter(|export| export.stack.uuid == stack.uuid).collect())
}

/// Why an export can't be deleted or updated, in AWS's words; `None` if it can.
pub fn in_use(
    reader: &Reader<'_>,
    scope: &Scope,
    name: &str,
    verb: &str,
) -> Result<Option<String>, StoreError> {
    let users = IMPORTS.scan(reader, scope, Key::new(name).children(), None, usize::MAX)?;
    let users: Vec<String> = users.into_iter().map(|(_, stack)| stack).collect();
    let text = || format!("Export {name} cannot be {verb} as it is in use by {}", users.join(", "));
    Ok((!users.is_empty()).then(text))
}

fn forget_imports(tx: &Tx<'_>, stack: &StackRef) -> Result<(), StoreError> {
    for (key, _) in IMPORTS.all(tx, &stack.scope())? {
        if key.parts().nth(1) == Some(stack.uuid.as_str()) {
            IMPORTS.delete(tx, &stack.scope(), key)?;
        }
    }
    Ok(())
}

fn withdraw(tx: &Tx<'_>, stack: &StackRef) -> Result<(), StoreError> {
    for export in exports_of(tx, stack)? {
        EXPORTS.delete(tx, &stack.scope(), &export.name)?;
    }
    forget_imports(tx, stack)
}
