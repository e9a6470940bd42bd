//! Tags of users, roles and policies.

use super::super::entity::{Principal, Role, User};
use super::{Page, add_tags, page, read, remove_tags, shown_tags, write};
use crate::{Cx, OpResult};
use aws::iam;

async fn tag<P: Principal>(cx: &Cx, name: String, tags: Vec<iam::Tag>) -> OpResult<()> {
    let scope = cx.global_scope();
    write(cx, move |tx| {
        let mut row = P::load(tx, &scope, &name)?;
        add_tags(row.tags_mut(), &tags)?;
        row.save(tx, &scope)
    })
    .await
}

async fn untag<P: Principal>(cx: &Cx, name: String, keys: Vec<String>) -> OpResult<()> {
    let scope = cx.global_scope();
    write(cx, move |tx| {
        let mut row = P::load(tx, &scope, &name)?;
        remove_tags(row.tags_mut(), &keys);
        row.save(tx, &scope)
    })
    .await
}

fn list<P: Principal>(
    cx: &Cx,
    name: &str,
    marker: Option<&str>,
    max: Option<i32>,
) -> OpResult<Page<iam::Tag>> {
    let row = read(cx, |r| P::load(r, &cx.global_scope(), name))?;
    let tags = shown_tags(row.tags()).unwrap_or_default();
    page(&format!("{}-tags", P::NOUN), tags, |tag| tag.key.clone(), marker, max)
}

pub async fn tag_role(cx: Cx, input: iam::TagRoleInput) -> OpResult<iam::TagRoleOutput> {
    tag::<Role>(&cx, input.role_name, input.tags).await?;
    Ok(iam::TagRoleOutput {})
}

pub async fn untag_role(cx: Cx, input: iam::UntagRoleInput) -> OpResult<iam::UntagRoleOutput> {
    untag::<Role>(&cx, input.role_name, input.tag_keys).await?;
    Ok(iam::UntagRoleOutput {})
}

pub async fn list_role_tags(cx: Cx, input: iam::ListRoleTagsInput) -> OpResult<iam::ListRoleTagsOutput> {
    let page = list::<Role>(&cx, &input.role_name, input.marker.as_deref(), input.max_items)?;
    Ok(iam::ListRoleTagsOutput {
        tags: Some(page.items),
        is_truncated: page.is_truncated,
        marker: page.marker,
    })
}

pub async fn tag_user(cx: Cx, input: iam::TagUserInput) -> OpResult<iam::TagUserOutput> {
    tag::<User>(&cx, input.user_name, input.tags).await?;
    Ok(iam::TagUserOutput {})
}

pub async fn untag_user(cx: Cx, input: iam::UntagUserInput) -> OpResult<iam::UntagUserOutput> {
    untag::<User>(&cx, input.user_name, input.tag_keys).await?;
    Ok(iam::UntagUserOutput {})
}

pub async fn list_user_tags(cx: Cx, input: iam::ListUserTagsInput) -> OpResult<iam::ListUserTagsOutput> {
    let page = list::<User>(&cx, &input.user_name, input.marker.as_deref(), input.max_items)?;
    Ok(iam::ListUserTagsOutput {
        tags: Some(page.items),
        is_truncated: page.is_truncated,
        marker: page.marker,
    })
}
