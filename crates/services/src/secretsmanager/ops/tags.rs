//! Tags.

use super::{add_tags, change};
use crate::{Cx, OpResult};
use aws::secretsmanager as sm;

pub async fn tag_resource(cx: Cx, input: sm::TagResourceInput) -> OpResult<sm::TagResourceOutput> {
    let tags = input.tags;
    change(&cx, input.secret_id, move |secret| {
        secret.check_not_deleted()?;
        secret.tagged = true;
        add_tags(&mut secret.tags, &tags)
    })
    .await?;
    Ok(sm::TagResourceOutput {})
}

pub async fn untag_resource(cx: Cx, input: sm::UntagResourceInput) -> OpResult<sm::UntagResourceOutput> {
    let keys = input.tag_keys;
    change(&cx, input.secret_id, move |secret| {
        secret.check_not_deleted()?;
        secret.tagged |= !secret.tags.is_empty();
        secret.tags.retain(|key, _| !keys.contains(key));
        Ok(())
    })
    .await?;
    Ok(sm::UntagResourceOutput {})
}
