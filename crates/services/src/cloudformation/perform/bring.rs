//! Brings a resource to what the template says: made, updated, replaced, or found to be so already. And back again.

use super::super::changes::stringified;
use super::super::coerce::gravest_update;
use super::super::error::{told, validation};
use super::super::events::News;
use super::super::kind::Kind;
use super::super::machine::Event;
use super::super::prepared::{EvaluatedProperties, Known, Prepared, View};
use super::super::stack_policy::{Action, StackPolicy};
use super::super::table::{LEFTOVERS, Leftover, Made, RESOURCES, Resource};
use super::{Job, deferred, dynamic, failure};
use crate::resource::{Physical, Update};
use crate::{Internal, OpError, OpResult};
use aws::cloudformation::ResourceStatus as S;
use documents::template::Target;
use engine::Performed;
use serde_json::Value;
use std::collections::BTreeMap;

/// Why work on a resource did not succeed, as its event says it.
pub(super) enum Failed {
    Reason(String),
    Broken(Internal),
}

impl From<OpError> for Failed {
    fn from(error: OpError) -> Self {
        match error {
            OpError::Aws(error) => Self::Reason(error.message),
            OpError::Internal(internal) => Self::Broken(internal),
        }
    }
}

/// What is to be done to a resource, with all that it takes.
pub(super) struct Task {
    pub name: String,
    pub kind: Kind,
    pub resource_type: String,
    pub wanted: Made,
    pub row: Option<Resource>,
    pub replaces: bool,
}

pub async fn bring(job: &Job, name: String) -> OpResult<Performed<Event>> {
    let task = match plan(job, &name) {
        Ok(Step::Work(task)) => *task,
        Ok(Step::Same(row)) => return Ok(unchanged(job, name, row)),
        Err(Failed::Broken(internal)) => return Err(OpError::Internal(internal)),
        Err(Failed::Reason(reason)) => return could_not_begin(job, name, reason),
    };
    if let Some(reason) = protected(job, &task)? {
        return could_not_begin(job, name, reason);
    }
    begin(job, &task).await?;
    if matches!(task.kind, Kind::Nested | Kind::Custom) {
        return deferred::bring(job, task).await;
    }
    let done = told(work(job, &task).await)?;
    finish(job, task, done.map_err(|error| failure::reason(&error, &job.token())))
}

/// Why the stack's policy does not let an update touch a resource.
fn protected(job: &Job, task: &Task) -> OpResult<Option<String>> {
    let Some(policy) = &job.operation().policy else { return Ok(None) };
    let is_made = task.row.as_ref().is_some_and(|row| row.made.is_some());
    // A nested stack is asked on each update; it is touched if its own resources are, which have policies of their own.
    if !is_made || matches!(task.kind, Kind::Nested) {
        return Ok(None);
    }
    let action = if task.replaces { Action::Replace } else { Action::Modify };
    Ok(StackPolicy::parse(policy)?.refusal(action, &task.name, &task.resource_type))
}

enum Step {
    Work(Box<Task>),
    /// The resource is what it is to be; its row, if its policies or metadata are to be written.
    Same(Option<Resource>),
}

fn plan(job: &Job, name: &str) -> Result<Step, Failed> {
    let task = evaluated_task(job, name)?;
    let Some(made) = task.row.as_ref().and_then(|row| row.made.as_ref()) else {
        return Ok(Step::Work(Box::new(task)));
    };
    // Interrupted: the row says that this very effect began to work on it.
    let began = task.row.as_ref().is_some_and(|row| row.token == job.token());
    match change(job, &task.kind, made, &task.wanted.properties)? {
        Some(update) => {
            let replaces = update == Update::Replacement;
            Ok(Step::Work(Box::new(Task { replaces, ..task })))
        }
        None if began => Ok(Step::Work(Box::new(task))),
        None => {
            let changed = *made != task.wanted;
            let row = task.row.clone().filter(|_| changed);
            Ok(Step::Same(row.map(|row| Resource { made: Some(task.wanted), ..row })))
        }
    }
}

/// What a resource is to be and what it is, whatever there is to do.
fn evaluated_task(job: &Job, name: &str) -> Result<Task, Failed> {
    let prepared = job.prepared()?;
    let kind = prepared.kind(&job.world, name)?;
    let evaluated = evaluate(job, &prepared, &kind, name)?;
    let resource = &prepared.template.resources[name];
    let row = job.row(name)?.filter(Resource::is_there);
    let made = row.as_ref().and_then(|row| row.made.as_ref());
    let wanted = Made {
        physical: made.map_or_else(|| Physical::new(""), |made| made.physical.clone()),
        properties: evaluated.properties,
        shown: evaluated.shown,
        metadata: evaluated.metadata,
        needs: prepared.plan.dependencies(name).map(str::to_owned).collect(),
        deletion_policy: resource.deletion_policy,
        update_replace_policy: resource.update_replace_policy,
        no_echo: made.is_some_and(|made| made.no_echo),
    };
    Ok(Task {
        name: name.to_owned(),
        resource_type: resource.resource_type.clone(),
        wanted,
        row,
        kind,
        replaces: false,
    })
}

/// The task again, once what it waited for has ended.
pub(super) fn task_of(job: &Job, name: &str) -> OpResult<Task> {
    evaluated_task(job, name).map_err(|failed| match failed {
        Failed::Broken(internal) => OpError::Internal(internal),
        // It was evaluated when the work began, from the same rows.
        Failed::Reason(reason) => OpError::internal(reason),
    })
}

fn unchanged(job: &Job, name: String, row: Option<Resource>) -> Performed<Event> {
    let (scope, key) = (job.scope(), job.stack().child(&name));
    let performed = Performed::event(Event::Brought { name });
    match row {
        None => performed,
        Some(row) => performed.also(move |tx| RESOURCES.put(tx, &scope, key, &row)),
    }
}

/// What an update from one set of properties to another is; `None` if nothing is to be done.
fn change(job: &Job, kind: &Kind, made: &Made, wanted: &Value) -> OpResult<Option<Update>> {
    let operation = job.operation();
    let tags = operation.target.as_ref().is_some_and(|target| target.tags != operation.tags_before);
    let retagged = (tags && kind.has_tags()).then_some(Update::NoInterruption);
    let update = match kind.properties() {
        Some(table) => gravest_update(table, &made.properties, wanted),
        None => (made.properties != *wanted).then_some(Update::NoInterruption),
    };
    match (kind, update) {
        (Kind::Registered(registered), Some(Update::Conditional)) => {
            let replaced = registered.replaces(&made.properties, wanted)?;
            Ok(Some(if replaced { Update::Replacement } else { Update::SomeInterruption }))
        }
        // A nested stack's template may have changed behind its URL: the nested stack knows.
        (Kind::Nested, None) => Ok(Some(Update::NoInterruption)),
        (_, update) => Ok(update.or(retagged)),
    }
}

fn evaluate(job: &Job, prepared: &Prepared, kind: &Kind, name: &str) -> Result<EvaluatedProperties, Failed> {
    let resource = &prepared.template.resources[name];
    let mut views = BTreeMap::new();
    for reference in resource.references(Some(&prepared.conditions)) {
        let (Target::Name(target) | Target::Attribute { resource: target, .. }) = reference.target else {
            continue;
        };
        if !prepared.plan.contains(target) || views.contains_key(target) {
            continue;
        }
        if let Some(made) = job.row(target)?.and_then(|row| row.made) {
            views.insert(target.to_owned(), View::settled(made));
        }
    }
    let imports = job.imports(prepared)?;
    let environment =
        Known { world: &job.world, template: &prepared.template, views: &views, imports: &imports };
    Ok(prepared.evaluate(kind, name, &environment)?)
}

/// Tells that the work begins, before it does: what follows may take long, or be interrupted.
async fn begin(job: &Job, task: &Task) -> OpResult<()> {
    let token = job.token();
    if task.row.as_ref().is_some_and(|row| row.token == token) {
        return Ok(());
    }
    let updates = task.row.as_ref().is_some_and(|row| row.made.is_some());
    let status = if updates { S::UpdateInProgress } else { S::CreateInProgress };
    let why = "Requested update requires the creation of a new physical resource; hence creating one.";
    let reason = (updates && task.replaces).then(|| why.to_owned());
    let at = job.now();
    let row = match task.row.clone() {
        Some(row) => Resource {
            resource_type: task.resource_type.clone(),
            status,
            reason: reason.clone(),
            at,
            token,
            before: row.before.or_else(|| row.made.clone().filter(|_| !row.fresh)),
            ..row
        },
        None => Resource {
            logical_id: task.name.clone(),
            resource_type: task.resource_type.clone(),
            status,
            reason: None,
            at,
            token,
            made: None,
            before: None,
            fresh: true,
        },
    };
    let news = news(job, &row, &task.wanted, status, reason);
    let (world, stack) = (job.world.clone(), job.stack().clone());
    let write = move |tx: &store::Tx<'_>| {
        RESOURCES.put(tx, &stack.scope(), stack.child(&row.logical_id), &row)?;
        Ok::<_, OpError>(news.tell(&world, tx, &stack, at)?)
    };
    job.world.store().write(write).await
}

pub(super) fn news(job: &Job, row: &Resource, made: &Made, status: S, reason: Option<String>) -> News {
    let physical = row.made.as_ref().map(|made| made.physical.id.clone()).unwrap_or_default();
    News {
        logical_id: row.logical_id.clone(),
        physical_id: Some(physical),
        resource_type: row.resource_type.clone(),
        status,
        reason,
        properties: Some(stringified(made.shown()).to_string()),
        token: job.operation().client_request_token.clone(),
    }
}

async fn work(job: &Job, task: &Task) -> OpResult<Made> {
    let cx = job.cx().await?;
    let request = job.request(&task.name);
    let new = dynamic::resolve(&cx, &task.wanted.properties).await?;
    let old = task.row.as_ref().and_then(|row| row.made.as_ref());
    let physical = match (&task.kind, old) {
        (Kind::Registered(registered), Some(old)) if !task.replaces => {
            let before = dynamic::resolve(&cx, &old.properties).await?;
            let updated = registered.update(&cx, &request, &old.physical.id, before, new).await?;
            keeping_attributes(updated, &old.physical)
        }
        (Kind::Registered(registered), old) => {
            let physical = registered.create(&cx, &request, new).await?;
            if old.is_some_and(|old| old.physical.id == physical.id) {
                return Err(validation(format!(
                    "CloudFormation cannot update a stack when a custom-named resource requires replacing. Rename {} and \
                     update the stack again.",
                    physical.id
                )));
            }
            physical
        }
        (_, Some(old)) => old.physical.clone(),
        (_, None) => Physical::new(request.generate_name(128)),
    };
    Ok(Made { physical, ..task.wanted.clone() })
}

/// What an update does not say again (the secret of a key, which is told once) stays as it was.
fn keeping_attributes(mut updated: Physical, old: &Physical) -> Physical {
    if updated.id == old.id {
        for (name, value) in &old.attributes {
            updated.attributes.entry(name.clone()).or_insert_with(|| value.clone());
        }
    }
    updated
}

/// Records how it went, in the commit of the event.
pub(super) fn finish(job: &Job, task: Task, done: Result<Made, String>) -> OpResult<Performed<Event>> {
    let Task { name, wanted, replaces, .. } = task;
    let mut row = job.row(&name)?.ok_or_else(|| OpError::internal("a resource that was begun is lost"))?;
    let updates = row.status == S::UpdateInProgress;
    let at = job.now();
    row.at = at;
    let mut told = Vec::new();
    let mut leftover = None;
    let event = match done {
        Ok(made) => {
            let old = row.made.replace(made.clone());
            let (status, initiated) = if updates {
                (S::UpdateComplete, S::UpdateInProgress)
            } else {
                (S::CreateComplete, S::CreateInProgress)
            };
            if (!updates && old.is_none()) || replaces {
                told.push(news(job, &row, &made, initiated, Some("Resource creation Initiated".into())));
            }
            leftover = old.filter(|old| old.physical.id != made.physical.id);
            (row.status, row.reason) = (status, None);
            told.push(news(job, &row, &made, status, None));
            Event::Brought { name }
        }
        Err(reason) => {
            row.status = if updates { S::UpdateFailed } else { S::CreateFailed };
            row.reason = Some(reason.clone());
            told.push(news(job, &row, &wanted, row.status, Some(reason)));
            if let Some(made) = row.made.as_mut().filter(|_| !replaces) {
                // It may have been updated in part: what a rollback has to undo.
                made.properties = wanted.properties;
                made.shown = wanted.shown;
            }
            Event::BringFailed { name }
        }
    };
    let (world, stack) = (job.world.clone(), job.stack().clone());
    let leftover = leftover.map(|made| Leftover { resource_type: row.resource_type.clone(), made });
    let key = stack.child(&row.logical_id);
    let token = row.token.clone();
    Ok(Performed::event(event).also(move |tx| {
        RESOURCES.put(tx, &stack.scope(), key.clone(), &row)?;
        if let Some(leftover) = leftover {
            LEFTOVERS.put(tx, &stack.scope(), key.then(token), &leftover)?;
        }
        told.into_iter().try_for_each(|news| news.tell(&world, tx, &stack, at))
    }))
}

/// The properties could not even be worked out.
fn could_not_begin(job: &Job, name: String, reason: String) -> OpResult<Performed<Event>> {
    let at = job.now();
    let resource_type = match job.prepared() {
        Ok(prepared) => prepared.template.resources[&name].resource_type.clone(),
        Err(_) => String::new(),
    };
    let row = job.row(&name)?.filter(Resource::is_there);
    let status =
        if row.as_ref().is_some_and(|row| row.made.is_some()) { S::UpdateFailed } else { S::CreateFailed };
    let mut row = row.unwrap_or_else(|| Resource {
        logical_id: name.clone(),
        resource_type,
        status,
        reason: None,
        at,
        token: job.token(),
        made: None,
        before: None,
        fresh: true,
    });
    (row.status, row.reason, row.at) = (status, Some(reason.clone()), at);
    let news = News {
        logical_id: name.clone(),
        physical_id: Some(row.made.as_ref().map(|m| m.physical.id.clone()).unwrap_or_default()),
        resource_type: row.resource_type.clone(),
        status,
        reason: Some(reason),
        properties: None,
        token: job.operation().client_request_token.clone(),
    };
    let (world, stack) = (job.world.clone(), job.stack().clone());
    Ok(Performed::event(Event::BringFailed { name }).also(move |tx| {
        RESOURCES.put(tx, &stack.scope(), stack.child(&row.logical_id), &row)?;
        news.tell(&world, tx, &stack, at)
    }))
}

/// Brings a resource back to what it was at the last success of the stack.
pub async fn restore(job: &Job, name: String) -> OpResult<Performed<Event>> {
    let row = job.row(&name)?;
    let Some((row, before)) = row.and_then(|row| row.before.clone().map(|before| (row, before))) else {
        return Ok(Performed::event(Event::Brought { name }));
    };
    let made = row.made.clone().ok_or_else(|| OpError::internal("what is restored was made"))?;
    if made.physical.id != before.physical.id {
        return put_back(job, row, &made, before);
    }
    let kind = Kind::of(&job.world, &row.resource_type);
    let kind = kind.ok_or_else(|| OpError::internal("a resource of an unknown type was made"))?;
    let task = Task {
        name,
        resource_type: row.resource_type.clone(),
        wanted: before.clone(),
        row: Some(row),
        replaces: false,
        kind,
    };
    begin(job, &task).await?;
    if matches!(task.kind, Kind::Nested | Kind::Custom) {
        return deferred::restore(job, task).await;
    }
    let done = if made.properties == before.properties && matches!(task.kind, Kind::Nothing) {
        Ok(before)
    } else {
        told(work(job, &task).await)?.map_err(|error| failure::reason(&error, &job.token()))
    };
    restored(job, task, done)
}

/// A restored resource has no other state to go back to.
pub(super) fn restored(job: &Job, task: Task, done: Result<Made, String>) -> OpResult<Performed<Event>> {
    let succeeded = done.is_ok();
    let (stack, key) = (job.stack().clone(), job.stack().child(&task.name));
    let mut performed = finish(job, task, done)?;
    if succeeded {
        performed = performed.also(move |tx| {
            let row = RESOURCES.get(tx, &stack.scope(), key.clone())?;
            row.map_or(Ok(()), |row| {
                RESOURCES.put(tx, &stack.scope(), key, &Resource { before: None, ..row })
            })
        });
    }
    Ok(performed)
}

/// A resource that was replaced is still there: it takes its place again, and the new one is left over.
fn put_back(job: &Job, row: Resource, made: &Made, before: Made) -> OpResult<Performed<Event>> {
    let at = job.now();
    let (world, stack) = (job.world.clone(), job.stack().clone());
    let key = stack.child(&row.logical_id);
    let rows = world
        .store()
        .read(|r| LEFTOVERS.scan(r, &stack.scope(), key.clone().children(), None, usize::MAX))?;
    let back: Vec<_> =
        rows.into_iter().filter(|(_, l)| l.made.physical.id == before.physical.id).map(|(k, _)| k).collect();
    let leftover = Leftover { resource_type: row.resource_type.clone(), made: made.clone() };
    let name = row.logical_id.clone();
    let token = job.token();
    let row = Resource {
        status: S::UpdateComplete,
        reason: None,
        at,
        token: token.clone(),
        made: Some(before.clone()),
        before: None,
        ..row
    };
    let news = news(job, &row, &before, S::UpdateComplete, None);
    Ok(Performed::event(Event::Brought { name }).also(move |tx| {
        let scope = stack.scope();
        for old in back {
            LEFTOVERS.delete(tx, &scope, old)?;
        }
        LEFTOVERS.put(tx, &scope, key.clone().then(token), &leftover)?;
        RESOURCES.put(tx, &scope, key, &row)?;
        news.tell(&world, tx, &stack, at)
    }))
}
