//! DeleteParameter and DeleteParameters.

use super::super::parameter::Reference;
use super::super::table::PARAMETERS;
use crate::{Cx, OpResult};
use aws::ssm::{
    DeleteParameterInput, DeleteParameterOutput, DeleteParametersInput, DeleteParametersOutput, errors,
};

pub async fn delete_parameter(cx: Cx, input: DeleteParameterInput) -> OpResult<DeleteParameterOutput> {
    let (scope, name) = (cx.scope(), Reference::parse(&input.name).name);
    let deleted = cx.write(move |tx| Ok(PARAMETERS.delete(tx, &scope, name)?)).await?;
    if deleted { Ok(DeleteParameterOutput {}) } else { Err(errors::parameter_not_found("").into()) }
}

pub async fn delete_parameters(cx: Cx, input: DeleteParametersInput) -> OpResult<DeleteParametersOutput> {
    let scope = cx.scope();
    cx.write(move |tx| {
        let (mut deleted, mut invalid) = (Vec::new(), Vec::new());
        for name in input.names {
            let found = PARAMETERS.delete(tx, &scope, Reference::parse(&name).name)?;
            if found { deleted.push(name) } else { invalid.push(name) }
        }
        Ok(DeleteParametersOutput { deleted_parameters: Some(deleted), invalid_parameters: Some(invalid) })
    })
    .await
}
