//! DeleteParameter and DeleteParameters.

use super::super::parameter::Reference;
use super::super::table::{PARAMETERS, find};
use crate::{Cx, OpResult};
use aws::ssm::{
    DeleteParameterInput, DeleteParameterOutput, DeleteParametersInput, DeleteParametersOutput, errors,
};
use store::{Scope, Tx};

pub async fn delete_parameter(cx: Cx, input: DeleteParameterInput) -> OpResult<DeleteParameterOutput> {
    let scope = cx.scope();
    let deleted = cx.write(move |tx| delete(tx, &scope, &input.name)).await?;
    if deleted { Ok(DeleteParameterOutput {}) } else { Err(errors::parameter_not_found("").into()) }
}

pub async fn delete_parameters(cx: Cx, input: DeleteParametersInput) -> OpResult<DeleteParametersOutput> {
    let scope = cx.scope();
    cx.write(move |tx| {
        let (mut deleted, mut invalid) = (Vec::new(), Vec::new());
        for name in input.names {
            if delete(tx, &scope, &name)? { deleted.push(name) } else { invalid.push(name) }
        }
        Ok(DeleteParametersOutput { deleted_parameters: Some(deleted), invalid_parameters: Some(invalid) })
    })
    .await
}

/// Whether there was one.
fn delete(tx: &Tx<'_>, scope: &Scope, name: &str) -> OpResult<bool> {
    let Some(row) = find(tx, scope, &Reference::parse(name).name)? else { return Ok(false) };
    Ok(PARAMETERS.delete(tx, scope, &row.name)?)
}
