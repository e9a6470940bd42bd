//! GetBucketAcl, PutBucketAcl, GetObjectAcl and PutObjectAcl.

use super::super::acl::{self, Given, Granted};
use super::super::bucket::{self, change, check_owner, find_in};
use super::super::conditions::no_such_key;
use super::super::table::scope;
use super::super::versions::{Change, by_id, newest};
use super::configuration::owned;
use super::get_object::{find, find_described};
use crate::{Cx, OpResult, given_acl};
use aws::s3::{
    AccessControlPolicy, GetBucketAclInput, GetBucketAclOutput, GetObjectAclInput, GetObjectAclOutput,
    PutBucketAclInput, PutBucketAclOutput, PutObjectAclInput, PutObjectAclOutput,
};
use aws::{Account, Error};

pub async fn get_bucket_acl(cx: Cx, input: GetBucketAclInput) -> OpResult<GetBucketAclOutput> {
    let bucket = owned(&cx, &input.bucket, input.expected_bucket_owner.as_deref())?;
    let (owner, grants) = acl::shown(bucket.owner, bucket.acl.as_ref().filter(|_| !acl::is_off(&bucket)));
    Ok(GetBucketAclOutput { owner: Some(owner), grants: Some(grants) })
}

/// The grants of a request that sets a list: in a header, in several, or as a document, and in one of these ways.
fn grants(
    cx: &Cx,
    given: &Given,
    policy: Option<&AccessControlPolicy>,
    (owner, bucket_owner): (Account, Account),
) -> OpResult<Vec<Granted>> {
    match policy {
        None if given.is_nothing() => {
            Err(Error::new("MissingSecurityHeader", 400, "Your request was missing a required header")
                .with("MissingHeaderName", "x-amz-acl")
                .into())
        }
        None => given.grants(cx.world(), owner, bucket_owner),
        Some(policy) if given.is_nothing() => acl::of_policy(cx.world(), policy),
        Some(_) => Err(Error::new("UnexpectedContent", 400, "This request does not support content").into()),
    }
}

pub async fn put_bucket_acl(cx: Cx, input: PutBucketAclInput) -> OpResult<PutBucketAclOutput> {
    let bucket = owned(&cx, &input.bucket, input.expected_bucket_owner.as_deref())?;
    let given = given_acl!(input).and_write(input.grant_write.clone());
    let owner = bucket.owner;
    let grants = grants(&cx, &given, input.access_control_policy.as_ref(), (owner, owner))?;
    acl::check(&cx, &bucket, &grants, (owner, "s3:PutBucketAcl", bucket.arn()))?;
    change(&cx, input.bucket, input.expected_bucket_owner, move |row| {
        row.acl = Some(grants);
        Ok(())
    })
    .await?;
    Ok(PutBucketAclOutput {})
}

pub async fn get_object_acl(cx: Cx, input: GetObjectAclInput) -> OpResult<GetObjectAclOutput> {
    let bucket = owned(&cx, &input.bucket, input.expected_bucket_owner.as_deref())?;
    let row = find(&cx, &bucket, &input.key, input.version_id.as_deref())?;
    let owner = row.control.owner.unwrap_or(bucket.owner);
    let (owner, grants) = acl::shown(owner, row.control.acl.as_ref().filter(|_| !acl::is_off(&bucket)));
    Ok(GetObjectAclOutput { owner: Some(owner), grants: Some(grants), ..Default::default() })
}

pub async fn put_object_acl(cx: Cx, input: PutObjectAclInput) -> OpResult<PutObjectAclOutput> {
    let bucket = bucket::find(&cx, &input.bucket)?;
    check_owner(&bucket, input.expected_bucket_owner.as_deref())?;
    let row = find_described(&cx, &bucket, (&input.key, input.version_id.as_deref()), "PUT")?;
    let given = given_acl!(input).and_write(input.grant_write.clone());
    let owner = row.control.owner.unwrap_or(bucket.owner);
    let grants = grants(&cx, &given, input.access_control_policy.as_ref(), (owner, bucket.owner))?;
    acl::check(&cx, &bucket, &grants, (owner, "s3:PutObjectAcl", bucket.object_arn(&input.key)))?;
    let blobs = cx.world().store().blobs().clone();
    cx.write(move |tx| {
        let bucket = find_in(tx, &input.bucket)?;
        let scope = scope(&bucket);
        let row = match &input.version_id {
            None => newest(tx, &scope, &input.key)?,
            Some(id) => by_id(tx, &scope, &input.key, id)?,
        };
        let mut row = row.filter(|row| !row.is_marker).ok_or_else(|| no_such_key(&input.key))?;
        row.control.acl = Some(grants);
        Change::new(tx, &blobs, &bucket).rewrite(&input.key, &row)
    })
    .await?;
    Ok(PutObjectAclOutput::default())
}
