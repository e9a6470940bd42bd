//! Retention and keys of groups.

use super::super::group::{Group, check_retention, named};
use super::super::sealing;
use super::super::table::{self, GROUPS};
use crate::{Cx, OpResult};
use aws::logs::{
    AssociateKmsKeyInput, AssociateKmsKeyOutput, DeleteRetentionPolicyInput, DeleteRetentionPolicyOutput,
    DisassociateKmsKeyInput, DisassociateKmsKeyOutput, PutRetentionPolicyInput, PutRetentionPolicyOutput,
};

/// Changes a group that exists.
pub async fn change(cx: &Cx, name: &str, change: impl FnOnce(&mut Group) + Send + 'static) -> OpResult<()> {
    let (scope, name, now) = (cx.scope(), name.to_owned(), cx.now());
    cx.write(move |tx| {
        let mut group = table::group(tx, &scope, &name)?;
        change(&mut group);
        let horizon = group.horizon(now);
        table::sweep(tx, &scope, &mut group, horizon)?;
        Ok(GROUPS.put(tx, &scope, &name, &group)?)
    })
    .await
}

pub async fn put_retention_policy(
    cx: Cx,
    input: PutRetentionPolicyInput,
) -> OpResult<PutRetentionPolicyOutput> {
    check_retention(input.retention_in_days)?;
    change(&cx, &input.log_group_name, move |group| group.retention_days = Some(input.retention_in_days))
        .await?;
    Ok(PutRetentionPolicyOutput {})
}

pub async fn delete_retention_policy(
    cx: Cx,
    input: DeleteRetentionPolicyInput,
) -> OpResult<DeleteRetentionPolicyOutput> {
    change(&cx, &input.log_group_name, |group| group.retention_days = None).await?;
    Ok(DeleteRetentionPolicyOutput {})
}

pub async fn associate_kms_key(cx: Cx, input: AssociateKmsKeyInput) -> OpResult<AssociateKmsKeyOutput> {
    let name = named(input.log_group_name.as_deref(), input.resource_identifier.as_deref())?.to_owned();
    let data_key = sealing::draw(&cx, &name, &input.kms_key_id).await?;
    change(&cx, &name, move |group| {
        group.kms_key_id = Some(input.kms_key_id);
        group.data_keys.push(data_key);
    })
    .await?;
    Ok(AssociateKmsKeyOutput {})
}

pub async fn disassociate_kms_key(
    cx: Cx,
    input: DisassociateKmsKeyInput,
) -> OpResult<DisassociateKmsKeyOutput> {
    let name = named(input.log_group_name.as_deref(), input.resource_identifier.as_deref())?.to_owned();
    change(&cx, &name, |group| group.kms_key_id = None).await?;
    Ok(DisassociateKmsKeyOutput {})
}
