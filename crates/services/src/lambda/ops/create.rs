//! CreateFunction.

use super::check_role;
use super::tags::MOST as MOST_TAGS;
use super::versions::{Publication, publish};
use crate::lambda::code::{self, Package};
use crate::lambda::environment::Environment;
use crate::lambda::function::{Function, LATEST, Reference, Revision, as_created, conflict, invalid};
use crate::lambda::table::FUNCTIONS;
use crate::lambda::{layer, settings};
use crate::{Cx, OpResult};
use aws::lambda::{CreateFunctionInput, FunctionConfiguration};
use indexmap::IndexMap;

/// [CreateFunction]
const TIMEOUT: i32 = 3;
const MEMORY: i32 = 128;
const EPHEMERAL_STORAGE: i32 = 512;

pub async fn create_function(cx: Cx, mut input: CreateFunctionInput) -> OpResult<FunctionConfiguration> {
    settings::check_create(&input)?;
    settings::check_handler(input.handler.as_deref().filter(|_| input.runtime.is_some()))?;
    settings::check_runtime(input.runtime.as_deref().unwrap_or_default())?;
    let reference = Reference::parse(&cx, &input.function_name, None)?;
    let layers = layer::find(&cx, input.layers.as_deref().unwrap_or_default())?;
    if input.tags.as_ref().is_some_and(|tags| tags.len() > MOST_TAGS) {
        return Err(invalid("Number of tags exceeds resource tag limit.").into());
    }
    let exists = || conflict(format!("Function already exist: {}", reference.name));
    if cx.read(|r| FUNCTIONS.get(r, &reference.scope(), &reference.name))?.is_some() {
        return Err(exists().into());
    }
    check_role(&cx, &input.role, &reference.name).await?;
    let source = std::mem::take(&mut input.code).into();
    let package = code::take(&cx, source, code::Use::NewFunction).await?;
    let layer_codes: Vec<_> = layers.iter().map(|l| l.code.clone()).collect();
    code::check_together(&cx, &reference.scope(), &layer_codes, Some(&package))?;
    let publishes = input.publish.unwrap_or_default();
    let tags = input.tags.take().unwrap_or_default();
    let function = Function {
        name: reference.name.clone(),
        latest: Revision { layers, ..revision(&cx, input, &package)? },
        published: 0,
        tags,
        policies: IndexMap::new(),
        reserved_concurrency: None,
        event_invoke: IndexMap::new(),
    };
    let (store, scope, now) = (cx.world().store().clone(), reference.scope(), cx.now());
    let inner = cx.clone();
    let ids = [cx.uuid(), cx.uuid()];
    let taken = exists();
    let name = reference.name.clone();
    let shown = cx
        .write(move |tx| {
            if FUNCTIONS.get(tx, &scope, &name)?.is_some() {
                return Err(taken.into());
            }
            let mut function = function;
            layer::check_there(&inner, tx, &function.latest.layers)?;
            package.keep(&store, tx, &scope)?;
            code::keep_again(tx, &scope, &layer_codes)?;
            let mut shown = function.latest.clone();
            let [first, second] = ids;
            if publishes {
                let publication = Publication { description: None, now, revision_id: first };
                shown.version = publish(tx, &store, &scope, &mut function, publication)?.version;
            }
            // That the function is active is a change of its own.
            function.latest.revision_id = second;
            FUNCTIONS.put(tx, &scope, &function.name, &function)?;
            Ok(shown)
        })
        .await?;
    Ok(as_created(shown.shown(&reference, cx.world().store().sealer())?))
}

/// A version under its own name, `$LATEST` under the function's.
pub fn shown_as(cx: &Cx, reference: &Reference, revision: &Revision) -> OpResult<FunctionConfiguration> {
    let qualifier = (revision.version != LATEST).then(|| revision.version.clone());
    revision.shown(&Reference { qualifier, ..reference.clone() }, cx.world().store().sealer())
}

fn revision(cx: &Cx, input: CreateFunctionInput, package: &Package) -> OpResult<Revision> {
    Ok(Revision {
        version: LATEST.to_owned(),
        code: package.code.clone(),
        runtime: input.runtime.unwrap_or_default(),
        role: input.role,
        handler: input.handler.unwrap_or_default(),
        description: input.description.unwrap_or_default(),
        timeout: input.timeout.unwrap_or(TIMEOUT),
        memory: input.memory_size.unwrap_or(MEMORY),
        described: None,
        environment: settings::variables(input.environment)?
            .map(|variables| Environment::seal(cx.world().store().sealer(), &variables))
            .transpose()?,
        layers: Vec::new(),
        ephemeral_storage: input.ephemeral_storage.map_or(EPHEMERAL_STORAGE, |e| e.size),
        log_group: input.logging_config.and_then(|l| l.log_group),
        modified_at: cx.now(),
        revision_id: cx.uuid(),
    })
}
