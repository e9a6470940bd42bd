//! The operations, by what they are about.

mod access_key;
mod account;
mod attached;
mod authorization_details;
mod boundary;
mod group;
mod inline;
mod instance_profile;
mod linked_role;
mod managed_policy;
mod policy_version;
mod role;
mod service_credential;
mod simulate;
mod tags;
mod trust;
mod user;

pub use access_key::*;
pub use account::*;
pub use attached::*;
pub use authorization_details::*;
pub use boundary::*;
pub use group::*;
pub use inline::*;
pub use instance_profile::*;
pub use linked_role::*;
pub use managed_policy::*;
pub use policy_version::*;
pub use role::*;
pub use service_credential::*;
pub use simulate::*;
pub use tags::*;
pub use trust::load_trust;
pub use user::*;

use super::identity::Cache;
use super::words::{malformed, quota, validation};
use crate::{Cx, OpResult, paging};
use aws::iam;
use documents::policy::{DocumentKind, PolicyDocument};
use indexmap::IndexMap;
use store::{Reader, Tx};

/// Items of a page if the request does not say. [the operations' reference]
const PAGE: usize = 100;
/// [IAM quotas]
const MOST_TAGS: usize = 50;

pub fn read<T>(cx: &Cx, read: impl FnOnce(&Reader<'_>) -> OpResult<T>) -> OpResult<T> {
    cx.world().store().read(read)
}

/// Every write of IAM: what was remembered is forgotten before the write is answered.
pub async fn write<T: Send + 'static>(
    cx: &Cx,
    transaction: impl FnOnce(&Tx<'_>) -> OpResult<T> + Send + 'static,
) -> OpResult<T> {
    let cache = cx.world().state::<Cache>();
    cx.write(move |tx| {
        let value = transaction(tx)?;
        tx.after_commit(move || cache.invalidate());
        Ok(value)
    })
    .await
}

/// A page as IAM's answers have it.
struct Page<T> {
    items: Vec<T>,
    is_truncated: Option<bool>,
    marker: Option<String>,
}

fn page<T>(
    list: &str,
    items: impl IntoIterator<Item = T>,
    name: impl Fn(&T) -> String,
    marker: Option<&str>,
    max_items: Option<i32>,
) -> OpResult<Page<T>> {
    let limit = max_items.and_then(|n| usize::try_from(n).ok()).unwrap_or(PAGE);
    let (items, marker) = paging::page(list, items, name, marker, limit)
        .ok_or_else(|| validation("The provided marker is not valid."))?;
    Ok(Page { items, is_truncated: Some(marker.is_some()), marker })
}

/// Parses a policy that is to be kept.
fn parse(text: &str, kind: DocumentKind, size: Option<usize>) -> OpResult<PolicyDocument> {
    PolicyDocument::parse(text, kind, size).map_err(|e| malformed(&e).into())
}

fn add_tags(tags: &mut IndexMap<String, String>, new: &[iam::Tag]) -> OpResult<()> {
    for (at, tag) in new.iter().enumerate() {
        if new[..at].iter().any(|t| t.key.eq_ignore_ascii_case(&tag.key)) {
            let message = "Duplicate tag keys found. Please note that Tag keys are case insensitive.";
            return Err(iam::errors::invalid_input_exception(message).into());
        }
        // A key keeps the case in which it was first written.
        let key = tags.keys().find(|k| k.eq_ignore_ascii_case(&tag.key)).unwrap_or(&tag.key).clone();
        tags.insert(key, tag.value.clone());
    }
    if tags.len() > MOST_TAGS {
        return Err(quota("TagsPerResource", MOST_TAGS).into());
    }
    Ok(())
}

fn fresh_tags(new: Option<&Vec<iam::Tag>>) -> OpResult<IndexMap<String, String>> {
    let mut tags = IndexMap::new();
    add_tags(&mut tags, new.map(Vec::as_slice).unwrap_or_default())?;
    Ok(tags)
}

fn remove_tags(tags: &mut IndexMap<String, String>, keys: &[String]) {
    tags.retain(|key, _| !keys.iter().any(|k| k.eq_ignore_ascii_case(key)));
}

/// The tags of a user, policy or profile as its description shows them: on AWS, CloudFormation does not mark these.
fn own_tags(tags: &IndexMap<String, String>) -> Vec<iam::Tag> {
    let own = tags.iter().filter(|(key, _)| !key.starts_with("aws:"));
    own.map(|(key, value)| iam::Tag { key: key.clone(), value: value.clone() }).collect()
}

fn shown_tags(tags: &IndexMap<String, String>) -> Option<Vec<iam::Tag>> {
    let shown = tags.iter().map(|(key, value)| iam::Tag { key: key.clone(), value: value.clone() });
    (!tags.is_empty()).then(|| shown.collect())
}

fn shown_boundary(arn: Option<&str>) -> Option<iam::AttachedPermissionsBoundary> {
    arn.map(|arn| iam::AttachedPermissionsBoundary {
        permissions_boundary_type: Some(iam::PermissionsBoundaryAttachmentType::Policy),
        permissions_boundary_arn: Some(arn.to_owned()),
    })
}
