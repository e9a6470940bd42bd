//! CreateLogGroup and DeleteLogGroup.

use super::super::group::Group;
use super::super::sealing;
use super::super::table::{self, GROUPS, STREAMS};
use crate::{Cx, OpError, OpResult};
use aws::logs::{
    self, CreateLogGroupInput, CreateLogGroupOutput, DeleteLogGroupInput, DeleteLogGroupOutput,
    LogGroupClass, errors,
};
use store::Key;

pub async fn create_log_group(cx: Cx, input: CreateLogGroupInput) -> OpResult<CreateLogGroupOutput> {
    if input.deletion_protection_enabled == Some(true) {
        return Err(OpError::not_served(&logs::SERVICE, "deletionProtectionEnabled"));
    }
    let class = input.log_group_class.unwrap_or(LogGroupClass::Standard);
    if class == LogGroupClass::Delivery {
        return Err(OpError::not_served(&logs::SERVICE, "the log group class DELIVERY"));
    }
    let (scope, now) = (cx.scope(), cx.now());
    let data_key = match &input.kms_key_id {
        Some(key) => Some(sealing::draw(&cx, &input.log_group_name, key).await?),
        None => None,
    };
    cx.write(move |tx| {
        if GROUPS.get(tx, &scope, &input.log_group_name)?.is_some() {
            let message = "The specified log group already exists";
            return Err(errors::resource_already_exists_exception(message).into());
        }
        let group = Group {
            name: input.log_group_name.clone(),
            created_at: now,
            retention_days: None,
            kms_key_id: input.kms_key_id,
            class,
            tags: input.tags.unwrap_or_default(),
            stored_bytes: 0,
            filters: Vec::new(),
            data_keys: data_key.into_iter().collect(),
        };
        Ok(GROUPS.put(tx, &scope, &input.log_group_name, &group)?)
    })
    .await?;
    Ok(CreateLogGroupOutput {})
}

pub async fn delete_log_group(cx: Cx, input: DeleteLogGroupInput) -> OpResult<DeleteLogGroupOutput> {
    let scope = cx.scope();
    cx.write(move |tx| {
        let group = table::group(tx, &scope, &input.log_group_name)?.name;
        for (_, stream) in STREAMS.scan(tx, &scope, Key::new(&group).children(), None, usize::MAX)? {
            table::remove_stream(tx, &scope, &group, &stream)?;
        }
        GROUPS.delete(tx, &scope, &group)?;
        Ok(())
    })
    .await?;
    Ok(DeleteLogGroupOutput {})
}
