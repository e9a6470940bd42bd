//! A bucket's other configuration documents: ownership and ACLs, lifecycle, CORS, and those that say what a bucket here
//! does not have.

use super::super::bucket::{self, BucketRow, canonical_id, change, check_owner};
use super::configuration::{missing, owned};
use super::get_object::find;
use super::put_object::check_acl;
use crate::{Cx, OpError, OpResult};
use aws::Error;
use aws::s3::{
    self, BucketCannedACL, DeleteBucketCorsInput, DeleteBucketCorsOutput, DeleteBucketLifecycleInput,
    DeleteBucketLifecycleOutput, DeleteBucketOwnershipControlsInput, DeleteBucketOwnershipControlsOutput,
    GetBucketAccelerateConfigurationInput, GetBucketAccelerateConfigurationOutput, GetBucketAclInput,
    GetBucketAclOutput, GetBucketCorsInput, GetBucketCorsOutput, GetBucketLifecycleConfigurationInput,
    GetBucketLifecycleConfigurationOutput, GetBucketLoggingInput, GetBucketLoggingOutput,
    GetBucketOwnershipControlsInput, GetBucketOwnershipControlsOutput, GetBucketReplicationInput,
    GetBucketReplicationOutput, GetBucketRequestPaymentInput, GetBucketRequestPaymentOutput,
    GetBucketWebsiteInput, GetBucketWebsiteOutput, GetObjectAclInput, GetObjectAclOutput,
    GetObjectLockConfigurationInput, GetObjectLockConfigurationOutput, Grant, Grantee, ObjectOwnership,
    Owner, OwnershipControls, OwnershipControlsRule, Payer, Permission, PutBucketAclInput,
    PutBucketAclOutput, PutBucketCorsInput, PutBucketCorsOutput, PutBucketLifecycleConfigurationInput,
    PutBucketLifecycleConfigurationOutput, PutBucketLoggingInput, PutBucketLoggingOutput,
    PutBucketOwnershipControlsInput, PutBucketOwnershipControlsOutput, PutObjectAclInput, PutObjectAclOutput,
    TransitionDefaultMinimumObjectSize, Type,
};

/// The owner alone has access: the one ACL that there is.
fn private(bucket: &BucketRow) -> (Owner, Vec<Grant>) {
    let id = canonical_id(bucket.owner);
    let owner = Owner { id: Some(id.clone()), ..Default::default() };
    let grantee = Grantee { id: Some(id), r#type: Type::CanonicalUser, ..Default::default() };
    (owner, vec![Grant { grantee: Some(grantee), permission: Some(Permission::FullControl) }])
}

/// Whether a full policy says what `private` says.
fn is_private(bucket: &BucketRow, policy: Option<&s3::AccessControlPolicy>) -> bool {
    let id = canonical_id(bucket.owner);
    policy.is_none_or(|policy| {
        policy
            .grants
            .iter()
            .flatten()
            .all(|grant| grant.grantee.as_ref().is_some_and(|grantee| grantee.id.as_deref() == Some(&id)))
    })
}

pub async fn get_bucket_acl(cx: Cx, input: GetBucketAclInput) -> OpResult<GetBucketAclOutput> {
    let bucket = owned(&cx, &input.bucket, input.expected_bucket_owner.as_deref())?;
    let (owner, grants) = private(&bucket);
    Ok(GetBucketAclOutput { owner: Some(owner), grants: Some(grants) })
}

fn is_enforced(bucket: &BucketRow) -> bool {
    bucket.ownership.is_none_or(|ownership| ownership == ObjectOwnership::BucketOwnerEnforced)
}

pub async fn put_bucket_acl(cx: Cx, input: PutBucketAclInput) -> OpResult<PutBucketAclOutput> {
    let bucket = owned(&cx, &input.bucket, input.expected_bucket_owner.as_deref())?;
    let has_grants = crate::has_grants!(input) || input.grant_write.is_some();
    let private = input.acl.is_none_or(|acl| acl == BucketCannedACL::Private)
        && !has_grants
        && is_private(&bucket, input.access_control_policy.as_ref());
    if private {
        return Ok(PutBucketAclOutput {});
    }
    if is_enforced(&bucket) {
        let message = "The bucket does not allow ACLs";
        return Err(Error::new("AccessControlListNotSupported", 400, message).into());
    }
    Err(OpError::not_served(&s3::SERVICE, "bucket ACLs that give access to others"))
}

pub async fn get_object_acl(cx: Cx, input: GetObjectAclInput) -> OpResult<GetObjectAclOutput> {
    let bucket = owned(&cx, &input.bucket, input.expected_bucket_owner.as_deref())?;
    find(&cx, &bucket, &input.key, input.version_id.as_deref())?;
    let (owner, grants) = private(&bucket);
    Ok(GetObjectAclOutput { owner: Some(owner), grants: Some(grants), ..Default::default() })
}

pub async fn put_object_acl(cx: Cx, input: PutObjectAclInput) -> OpResult<PutObjectAclOutput> {
    let bucket = bucket::find(&cx, &input.bucket)?;
    check_owner(&bucket, input.expected_bucket_owner.as_deref())?;
    find(&cx, &bucket, &input.key, input.version_id.as_deref())?;
    let has_grants = crate::has_grants!(input)
        || input.grant_write.is_some()
        || !is_private(&bucket, input.access_control_policy.as_ref());
    check_acl(&bucket, input.acl, has_grants)?;
    Ok(PutObjectAclOutput::default())
}

pub async fn get_bucket_ownership_controls(
    cx: Cx,
    input: GetBucketOwnershipControlsInput,
) -> OpResult<GetBucketOwnershipControlsOutput> {
    let bucket = owned(&cx, &input.bucket, input.expected_bucket_owner.as_deref())?;
    let missing = || {
        let message = "The bucket ownership controls were not found";
        missing("OwnershipControlsNotFoundError", message, &input.bucket)
    };
    let object_ownership = bucket.ownership.ok_or_else(missing)?;
    let controls = OwnershipControls { rules: vec![OwnershipControlsRule { object_ownership }] };
    Ok(GetBucketOwnershipControlsOutput { ownership_controls: Some(controls) })
}

pub async fn put_bucket_ownership_controls(
    cx: Cx,
    input: PutBucketOwnershipControlsInput,
) -> OpResult<PutBucketOwnershipControlsOutput> {
    let ownership = input.ownership_controls.rules.first().map(|rule| rule.object_ownership);
    change(&cx, input.bucket, input.expected_bucket_owner, move |row| {
        row.ownership = ownership;
        Ok(())
    })
    .await?;
    Ok(PutBucketOwnershipControlsOutput {})
}

pub async fn delete_bucket_ownership_controls(
    cx: Cx,
    input: DeleteBucketOwnershipControlsInput,
) -> OpResult<DeleteBucketOwnershipControlsOutput> {
    change(&cx, input.bucket, input.expected_bucket_owner, |row| {
        row.ownership = None;
        Ok(())
    })
    .await?;
    Ok(DeleteBucketOwnershipControlsOutput {})
}

pub async fn get_bucket_lifecycle_configuration(
    cx: Cx,
    input: GetBucketLifecycleConfigurationInput,
) -> OpResult<GetBucketLifecycleConfigurationOutput> {
    let bucket = owned(&cx, &input.bucket, input.expected_bucket_owner.as_deref())?;
    if bucket.lifecycle.is_empty() {
        let message = "The lifecycle configuration does not exist";
        return Err(missing("NoSuchLifecycleConfiguration", message, &input.bucket));
    }
    Ok(GetBucketLifecycleConfigurationOutput {
        rules: Some(bucket.lifecycle),
        transition_default_minimum_object_size: Some(
            TransitionDefaultMinimumObjectSize::AllStorageClasses128k,
        ),
    })
}

pub async fn put_bucket_lifecycle_configuration(
    cx: Cx,
    input: PutBucketLifecycleConfigurationInput,
) -> OpResult<PutBucketLifecycleConfigurationOutput> {
    let mut rules = input.lifecycle_configuration.map(|c| c.rules).unwrap_or_default();
    for rule in &mut rules {
        let transitions = rule.transitions.as_ref().is_some_and(|t| !t.is_empty())
            || rule.noncurrent_version_transitions.as_ref().is_some_and(|t| !t.is_empty());
        if transitions {
            return Err(OpError::not_served(&s3::SERVICE, "lifecycle transitions to other storage classes"));
        }
        if rule.id.as_deref().is_none_or(str::is_empty) {
            rule.id =
                Some(cx.random_string(b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789", 48));
        }
    }
    let mut ids: Vec<_> = rules.iter().filter_map(|rule| rule.id.clone()).collect();
    ids.sort_unstable();
    if ids.windows(2).any(|pair| pair[0] == pair[1]) {
        let message = "Rule ID must be unique. Found same ID for more than one rule";
        return Err(Error::new("InvalidArgument", 400, message).into());
    }
    change(&cx, input.bucket, input.expected_bucket_owner, |row| {
        row.lifecycle = rules;
        Ok(())
    })
    .await?;
    Ok(PutBucketLifecycleConfigurationOutput {
        transition_default_minimum_object_size: Some(
            TransitionDefaultMinimumObjectSize::AllStorageClasses128k,
        ),
    })
}

pub async fn delete_bucket_lifecycle(
    cx: Cx,
    input: DeleteBucketLifecycleInput,
) -> OpResult<DeleteBucketLifecycleOutput> {
    change(&cx, input.bucket, input.expected_bucket_owner, |row| {
        row.lifecycle.clear();
        Ok(())
    })
    .await?;
    Ok(DeleteBucketLifecycleOutput {})
}

pub async fn get_bucket_cors(cx: Cx, input: GetBucketCorsInput) -> OpResult<GetBucketCorsOutput> {
    let bucket = owned(&cx, &input.bucket, input.expected_bucket_owner.as_deref())?;
    let missing =
        || missing("NoSuchCORSConfiguration", "The CORS configuration does not exist", &input.bucket);
    let cors = bucket.cors.ok_or_else(missing)?;
    Ok(GetBucketCorsOutput { cors_rules: Some(cors.cors_rules) })
}

pub async fn put_bucket_cors(cx: Cx, input: PutBucketCorsInput) -> OpResult<PutBucketCorsOutput> {
    change(&cx, input.bucket, input.expected_bucket_owner, |row| {
        row.cors = Some(input.cors_configuration);
        Ok(())
    })
    .await?;
    Ok(PutBucketCorsOutput {})
}

pub async fn delete_bucket_cors(cx: Cx, input: DeleteBucketCorsInput) -> OpResult<DeleteBucketCorsOutput> {
    change(&cx, input.bucket, input.expected_bucket_owner, |row| {
        row.cors = None;
        Ok(())
    })
    .await?;
    Ok(DeleteBucketCorsOutput {})
}

pub async fn get_bucket_logging(cx: Cx, input: GetBucketLoggingInput) -> OpResult<GetBucketLoggingOutput> {
    owned(&cx, &input.bucket, input.expected_bucket_owner.as_deref())?;
    Ok(GetBucketLoggingOutput::default())
}

pub async fn put_bucket_logging(cx: Cx, input: PutBucketLoggingInput) -> OpResult<PutBucketLoggingOutput> {
    owned(&cx, &input.bucket, input.expected_bucket_owner.as_deref())?;
    if input.bucket_logging_status.logging_enabled.is_some() {
        return Err(OpError::not_served(&s3::SERVICE, "server access logging"));
    }
    Ok(PutBucketLoggingOutput {})
}

pub async fn get_bucket_website(cx: Cx, input: GetBucketWebsiteInput) -> OpResult<GetBucketWebsiteOutput> {
    owned(&cx, &input.bucket, input.expected_bucket_owner.as_deref())?;
    let message = "The specified bucket does not have a website configuration";
    Err(missing("NoSuchWebsiteConfiguration", message, &input.bucket))
}

pub async fn get_bucket_accelerate_configuration(
    cx: Cx,
    input: GetBucketAccelerateConfigurationInput,
) -> OpResult<GetBucketAccelerateConfigurationOutput> {
    owned(&cx, &input.bucket, input.expected_bucket_owner.as_deref())?;
    Ok(GetBucketAccelerateConfigurationOutput::default())
}

pub async fn get_bucket_request_payment(
    cx: Cx,
    input: GetBucketRequestPaymentInput,
) -> OpResult<GetBucketRequestPaymentOutput> {
    owned(&cx, &input.bucket, input.expected_bucket_owner.as_deref())?;
    Ok(GetBucketRequestPaymentOutput { payer: Some(Payer::BucketOwner) })
}

pub async fn get_bucket_replication(
    cx: Cx,
    input: GetBucketReplicationInput,
) -> OpResult<GetBucketReplicationOutput> {
    owned(&cx, &input.bucket, input.expected_bucket_owner.as_deref())?;
    let message = "The replication configuration was not found";
    Err(missing("ReplicationConfigurationNotFoundError", message, &input.bucket))
}

pub async fn get_object_lock_configuration(
    cx: Cx,
    input: GetObjectLockConfigurationInput,
) -> OpResult<GetObjectLockConfigurationOutput> {
    owned(&cx, &input.bucket, input.expected_bucket_owner.as_deref())?;
    let message = "Object Lock configuration does not exist for this bucket";
    Err(missing("ObjectLockConfigurationNotFoundError", message, &input.bucket))
}
