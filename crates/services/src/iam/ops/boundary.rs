//! Permissions boundaries of users and roles.

use super::super::entity::{Principal, Role, User};
use super::super::identity::compiled_managed;
use super::super::words::{no_such_entity, no_such_policy};
use super::write;
use crate::{Cx, OpResult};
use aws::iam;
use store::{Reader, Scope};

/// A boundary is a managed policy that exists.
pub(super) fn check_boundary(r: &Reader<'_>, scope: &Scope, arn: Option<&str>) -> OpResult<()> {
    match arn {
        Some(arn) if compiled_managed(r, scope, arn)?.is_none() => {
            Err(aws::iam::errors::no_such_entity_exception(format!(
                "Scope ARN: {arn} does not exist or is not attachable."
            ))
            .into())
        }
        _ => Ok(()),
    }
}

async fn put<P: Principal>(cx: &Cx, name: String, arn: String) -> OpResult<()> {
    let scope = cx.global_scope();
    write(cx, move |tx| {
        let mut row = P::load(tx, &scope, &name)?;
        if compiled_managed(tx, &scope, &arn)?.is_none() {
            return Err(no_such_policy(&arn).into());
        }
        *row.boundary_mut() = Some(arn);
        row.save(tx, &scope)
    })
    .await
}

async fn delete<P: Principal>(cx: &Cx, name: String) -> OpResult<()> {
    let scope = cx.global_scope();
    write(cx, move |tx| {
        let mut row = P::load(tx, &scope, &name)?;
        if row.boundary_mut().take().is_none() {
            return Err(no_such_entity(&format!("permissions boundary of the {}", P::NOUN), &name).into());
        }
        row.save(tx, &scope)
    })
    .await
}

pub async fn put_role_permissions_boundary(
    cx: Cx,
    input: iam::PutRolePermissionsBoundaryInput,
) -> OpResult<iam::PutRolePermissionsBoundaryOutput> {
    put::<Role>(&cx, input.role_name, input.permissions_boundary).await?;
    Ok(iam::PutRolePermissionsBoundaryOutput {})
}

pub async fn delete_role_permissions_boundary(
    cx: Cx,
    input: iam::DeleteRolePermissionsBoundaryInput,
) -> OpResult<iam::DeleteRolePermissionsBoundaryOutput> {
    delete::<Role>(&cx, input.role_name).await?;
    Ok(iam::DeleteRolePermissionsBoundaryOutput {})
}

pub async fn put_user_permissions_boundary(
    cx: Cx,
    input: iam::PutUserPermissionsBoundaryInput,
) -> OpResult<iam::PutUserPermissionsBoundaryOutput> {
    put::<User>(&cx, input.user_name, input.permissions_boundary).await?;
    Ok(iam::PutUserPermissionsBoundaryOutput {})
}

pub async fn delete_user_permissions_boundary(
    cx: Cx,
    input: iam::DeleteUserPermissionsBoundaryInput,
) -> OpResult<iam::DeleteUserPermissionsBoundaryOutput> {
    delete::<User>(&cx, input.user_name).await?;
    Ok(iam::DeleteUserPermissionsBoundaryOutput {})
}
