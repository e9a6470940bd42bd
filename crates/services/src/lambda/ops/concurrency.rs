//! PutFunctionConcurrency, GetFunctionConcurrency, DeleteFunctionConcurrency.

use super::account::{CONCURRENCY, LEAST_UNRESERVED};
use crate::lambda::function::{LATEST, Reference, invalid};
use crate::lambda::lookup;
use crate::lambda::table::FUNCTIONS;
use crate::{Cx, OpResult, OrMissing};
use aws::lambda::{
    Concurrency, DeleteFunctionConcurrencyInput, DeleteFunctionConcurrencyOutput,
    GetFunctionConcurrencyInput, GetFunctionConcurrencyOutput, PutFunctionConcurrencyInput, errors,
};

pub async fn put_function_concurrency(cx: Cx, input: PutFunctionConcurrencyInput) -> OpResult<Concurrency> {
    let reference = Reference::parse(&cx, &input.function_name, None)?;
    if reference.qualifier.is_some() {
        return Err(invalid(
            "This operation is permitted on Lambda functions only. Aliases and versions do not support this operation. \
             Please specify either a function name or an unqualified function ARN.",
        )
        .into());
    }
    let wanted = input.reserved_concurrent_executions;
    cx.write(move |tx| {
        let latest = Reference { qualifier: Some(LATEST.to_owned()), ..reference.clone() };
        let mut function = lookup::function(tx, &reference).or_missing(|| latest.not_found())?;
        let all = FUNCTIONS.all(tx, &reference.scope())?;
        let others = all.into_iter().filter(|(_, f)| f.name != reference.name);
        let reserved: i32 = others.filter_map(|(_, f)| f.reserved_concurrency).sum();
        if reserved.saturating_add(wanted) > CONCURRENCY - LEAST_UNRESERVED {
            return Err(errors::invalid_parameter_value_exception(format!(
                "Specified ReservedConcurrentExecutions for function decreases account's \
                 UnreservedConcurrentExecution below its minimum value of [{LEAST_UNRESERVED}]."
            ))
            .into());
        }
        function.reserved_concurrency = Some(wanted);
        FUNCTIONS.put(tx, &reference.scope(), &function.name, &function)?;
        Ok(())
    })
    .await?;
    Ok(Concurrency { reserved_concurrent_executions: Some(wanted) })
}

pub async fn get_function_concurrency(
    cx: Cx,
    input: GetFunctionConcurrencyInput,
) -> OpResult<GetFunctionConcurrencyOutput> {
    let reference = Reference::parse(&cx, &input.function_name, None)?;
    let function = cx.world().store().read(|r| lookup::function(r, &reference))?;
    Ok(GetFunctionConcurrencyOutput { reserved_concurrent_executions: function.reserved_concurrency })
}

pub async fn delete_function_concurrency(
    cx: Cx,
    input: DeleteFunctionConcurrencyInput,
) -> OpResult<DeleteFunctionConcurrencyOutput> {
    let reference = Reference::parse(&cx, &input.function_name, None)?;
    cx.write(move |tx| {
        let mut function = lookup::function(tx, &reference)?;
        function.reserved_concurrency = None;
        FUNCTIONS.put(tx, &reference.scope(), &function.name, &function)?;
        Ok(())
    })
    .await?;
    Ok(DeleteFunctionConcurrencyOutput {})
}
