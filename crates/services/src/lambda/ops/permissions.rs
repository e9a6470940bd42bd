//! AddPermission, RemovePermission, GetPolicy.

use crate::lambda::function::{LATEST, Reference, invalid};
use crate::lambda::lookup::{self, alias_missing, is_version};
use crate::lambda::policy::{check_revision, document, no_statement, none_associated, statement};
use crate::lambda::table::{ALIASES, FUNCTIONS, alias_key};
use crate::{Cx, OpError, OpResult, OrMissing};
use aws::Error;
use aws::lambda::{
    self, AddPermissionInput, AddPermissionOutput, GetPolicyInput, GetPolicyOutput, RemovePermissionInput,
    RemovePermissionOutput, errors,
};
use store::Tx;

/// What a policy is attached to must be there: the function, and the version or alias.
fn check_target(tx: &Tx<'_>, reference: &Reference) -> OpResult<()> {
    match reference.slot() {
        qualifier if qualifier.contains('$') || is_version(qualifier) => {
            super::versions::exists(tx, reference, qualifier)
        }
        alias => {
            let row = ALIASES.get(tx, &reference.scope(), alias_key(&reference.name, alias).as_str())?;
            row.map(drop).ok_or_else(|| alias_missing(reference, alias).into())
        }
    }
}

pub async fn add_permission(cx: Cx, input: AddPermissionInput) -> OpResult<AddPermissionOutput> {
    if input.invoked_via_function_url.is_some() {
        return Err(OpError::not_served(&lambda::SERVICE, "InvokedViaFunctionUrl"));
    }
    let reference = Reference::parse(&cx, &input.function_name, input.qualifier.as_deref())?;
    if reference.qualifier.as_deref() == Some(LATEST) {
        return Err(invalid("We currently do not support adding policies for $LATEST.").into());
    }
    let statement = statement(&reference, &input)?;
    let (text, uuid) = (statement.to_string(), cx.uuid());
    cx.write(move |tx| {
        let mut function = lookup::function(tx, &reference).or_missing(|| reference.not_found())?;
        check_target(tx, &reference)?;
        // Until there is a policy, the state is that of what it is attached to.
        let attached =
            match ALIASES.get(tx, &reference.scope(), alias_key(&reference.name, reference.slot()))? {
                Some(alias) => alias.revision_id,
                None => function.latest.revision_id.clone(),
            };
        let policy = function.policies.entry(reference.slot().to_owned()).or_default();
        let present = Some(&policy.revision_id).filter(|id| !id.is_empty()).unwrap_or(&attached);
        check_revision(input.revision_id.as_deref(), present)?;
        policy.add(statement)?;
        policy.revision_id = uuid;
        FUNCTIONS.put(tx, &reference.scope(), &function.name, &function)?;
        Ok(())
    })
    .await?;
    Ok(AddPermissionOutput { statement: Some(text) })
}

fn no_policy() -> Error {
    errors::resource_not_found_exception("The resource you requested does not exist.").with("Type", "User")
}

pub async fn remove_permission(cx: Cx, input: RemovePermissionInput) -> OpResult<RemovePermissionOutput> {
    let reference = Reference::parse(&cx, &input.function_name, input.qualifier.as_deref())?;
    let uuid = cx.uuid();
    cx.write(move |tx| {
        let mut function = lookup::function(tx, &reference).or_missing(|| {
            let message = format!("No policy found for: {}", reference.qualified_arn());
            errors::resource_not_found_exception(message).with("Type", "User")
        })?;
        check_target(tx, &reference)?;
        let policy = function.policies.get_mut(reference.slot()).ok_or_else(none_associated)?;
        check_revision(input.revision_id.as_deref(), &policy.revision_id)?;
        let position =
            policy.position(&input.statement_id).ok_or_else(|| no_statement(&input.statement_id))?;
        policy.statements.remove(position);
        policy.revision_id = uuid;
        if policy.statements.is_empty() {
            function.policies.shift_remove(reference.slot());
        }
        FUNCTIONS.put(tx, &reference.scope(), &function.name, &function)?;
        Ok(())
    })
    .await?;
    Ok(RemovePermissionOutput {})
}

pub async fn get_policy(cx: Cx, input: GetPolicyInput) -> OpResult<GetPolicyOutput> {
    let reference = Reference::parse(&cx, &input.function_name, input.qualifier.as_deref())?;
    let function = cx.world().store().read(|r| lookup::function(r, &reference)).or_missing(no_policy)?;
    let policy = function.policies.get(reference.slot()).ok_or_else(no_policy)?;
    Ok(GetPolicyOutput {
        policy: Some(document(policy).to_string()),
        revision_id: Some(policy.revision_id.clone()),
    })
}
