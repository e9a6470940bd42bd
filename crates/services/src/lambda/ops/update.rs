//! UpdateFunctionConfiguration.

use super::check_role;
use super::create::shown_as;
use crate::lambda::function::{Reference, Revision, check_revision};
use crate::lambda::runtime::Pool;
use crate::lambda::table::FUNCTIONS;
use crate::lambda::{lookup, settings};
use crate::{Cx, OpResult};
use aws::lambda::{FunctionConfiguration, UpdateFunctionConfigurationInput};
use indexmap::IndexMap;

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
    cx.world().store().read(|r| lookup::function(r, &reference))?;
    if let Some(role) = &input.role {
        check_role(&cx, role, &reference.name).await?;
    }
    // Given and empty: no variables. Not given: those that there are.
    let environment = match input.environment.take() {
        None => None,
        given => Some(settings::variables(given)?.unwrap_or_default()),
    };
    let (now, uuid, of) = (cx.now(), cx.uuid(), reference.clone());
    let shown = cx
        .write(move |tx| {
            let scope = of.scope();
            let mut function = lookup::function(tx, &of)?;
            check_revision(input.revision_id.as_deref(), &function.latest.revision_id)?;
            apply(&mut function.latest, input, environment);
            function.latest.modified_at = now;
            function.latest.revision_id = uuid;
            FUNCTIONS.put(tx, &scope, &function.name, &function)?;
            Ok(function.latest)
        })
        .await?;
    cx.world().state::<Pool>().retire(&reference.arn().to_string());
    Ok(shown_as(&reference, &shown))
}

fn apply(
    revision: &mut Revision,
    input: UpdateFunctionConfigurationInput,
    environment: Option<IndexMap<String, String>>,
) {
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
        revision.environment = (!variables.is_empty()).then_some(variables);
    }
    if let Some(logging) = input.logging_config {
        revision.log_group = logging.log_group;
    }
}
