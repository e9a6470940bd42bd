//! UpdateFunctionConfiguration.

use super::check_role;
use super::create::shown_as;
use crate::lambda::code;
use crate::lambda::environment::Environment;
use crate::lambda::function::{CodeRef, LayerRef, Reference, Revision, as_updated, check_revision};
use crate::lambda::runtime::Pool;
use crate::lambda::table::FUNCTIONS;
use crate::lambda::{layer, lookup, settings};
use crate::{Cx, OpResult};
use aws::lambda::{FunctionConfiguration, UpdateFunctionConfigurationInput};
use indexmap::IndexMap;
use store::Sealer;

pub async fn update_function_configuration(
    cx: Cx,
    mut input: UpdateFunctionConfigurationInput,
) -> OpResult<FunctionConfiguration> {
    settings::check_update(&input)?;
    if let Some(runtime) = &input.runtime {
        settings::check_runtime(runtime)?;
    }
    if input.handler.is_some() {
        settings::check_handler(input.handler.as_deref())?;
    }
    let reference = Reference::parse(&cx, &input.function_name, None)?;
    let before = cx.world().store().read(|r| lookup::function(r, &reference))?;
    if let Some(role) = &input.role {
        check_role(&cx, role, &reference.name).await?;
    }
    // Given and empty: no variables. Not given: those that there are.
    let environment = match input.environment.take() {
        None => None,
        given => Some(settings::variables(given)?.unwrap_or_default()),
    };
    let layers = input.layers.as_deref().map(|arns| layer::find(&cx, arns)).transpose()?;
    if let Some(layers) = &layers {
        let codes = layers.iter().map(|l| l.code.clone()).chain([before.latest.code]);
        code::check_together(&cx, &reference.scope(), &codes.collect::<Vec<_>>(), None)?;
    }
    let (now, ids, of) = (cx.now(), [cx.uuid(), cx.uuid()], reference.clone());
    let (store, inner) = (cx.world().store().clone(), cx.clone());
    let shown = cx
        .write(move |tx| {
            let scope = of.scope();
            let mut function = lookup::function(tx, &of)?;
            check_revision(input.revision_id.as_deref(), &function.latest.revision_id)?;
            if let Some(layers) = layers {
                layer::check_there(&inner, tx, &layers)?;
                code::keep_again(tx, &scope, &codes_of(&layers))?;
                let old = std::mem::replace(&mut function.latest.layers, layers);
                code::let_go(&store, tx, &scope, &codes_of(&old))?;
            }
            apply(&mut function.latest, input, environment, store.sealer())?;
            function.latest.modified_at = now;
            let [first, second] = ids;
            // That the update is done is a change of its own.
            function.latest.revision_id = second;
            FUNCTIONS.put(tx, &scope, &function.name, &function)?;
            Ok(Revision { revision_id: first, ..function.latest })
        })
        .await?;
    cx.world().state::<Pool>().retire(&reference.arn().to_string());
    Ok(as_updated(shown_as(&cx, &reference, &shown)?))
}

fn codes_of(layers: &[LayerRef]) -> Vec<CodeRef> {
    layers.iter().map(|layer| layer.code.clone()).collect()
}

fn apply(
    revision: &mut Revision,
    input: UpdateFunctionConfigurationInput,
    environment: Option<IndexMap<String, String>>,
    sealer: &Sealer,
) -> OpResult<()> {
    fn set<T>(to: &mut T, from: Option<T>) {
        if let Some(value) = from {
            *to = value;
        }
    }
    set(&mut revision.role, input.role);
    set(&mut revision.handler, input.handler);
    set(&mut revision.description, input.description);
    set(&mut revision.timeout, input.timeout);
    set(&mut revision.memory, input.memory_size);
    set(&mut revision.runtime, input.runtime);
    set(&mut revision.ephemeral_storage, input.ephemeral_storage.map(|e| e.size));
    if let Some(variables) = environment {
        revision.environment =
            Some(Environment::seal_or_keep(revision.environment.as_ref(), sealer, &variables)?);
    }
    if let Some(logging) = input.logging_config {
        revision.log_group = logging.log_group;
    }
    Ok(())
}
