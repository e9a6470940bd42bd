//! A bucket's other configuration documents: ownership and ACLs, lifecycle, CORS, and those that say what a bucket here
//! does not have.

use super::super::acl;
use super::super::bucket::change;
use super::super::cors;
use super::super::lifecycle;
use super::configuration::{missing, owned};
use crate::{Cx, OpError, OpResult};
use aws::Error;
use aws::s3::{
    self, DeleteBucketCorsInput, DeleteBucketCorsOutput, DeleteBucketLifecycleInput,
    DeleteBucketLifecycleOutput, DeleteBucketOwnershipControlsInput, DeleteBucketOwnershipControlsOutput,
    GetBucketAccelerateConfigurationInput, GetBucketAccelerateConfigurationOutput, GetBucketCorsInput,
    GetBucketCorsOutput, GetBucketLifecycleConfigurationInput, GetBucketLifecycleConfigurationOutput,
    GetBucketLoggingInput, GetBucketLoggingOutput, GetBucketOwnershipControlsInput,
    GetBucketOwnershipControlsOutput, GetBucketReplicationInput, GetBucketReplicationOutput,
    GetBucketRequestPaymentInput, GetBucketRequestPaymentOutput, GetBucketWebsiteInput,
    GetBucketWebsiteOutput, ObjectOwnership, OwnershipControls, OwnershipControlsRule, Payer,
    PutBucketAccelerateConfigurationInput, PutBucketAccelerateConfigurationOutput, PutBucketCorsInput,
    PutBucketCorsOutput, PutBucketLifecycleConfigurationInput, PutBucketLifecycleConfigurationOutput,
    PutBucketLoggingInput, PutBucketLoggingOutput, PutBucketOwnershipControlsInput,
    PutBucketOwnershipControlsOutput, PutBucketRequestPaymentInput, PutBucketRequestPaymentOutput,
    TransitionDefaultMinimumObjectSize,
};

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
    let [rule] = input.ownership_controls.rules.as_slice() else {
        let message =
            "The XML you provided was not well-formed or did not validate against our published schema";
        return Err(Error::new("MalformedXML", 400, message).into());
    };
    let ownership = Some(rule.object_ownership);
    change(&cx, input.bucket, input.expected_bucket_owner, move |row| {
        let is_shared = row.acl.as_ref().is_some_and(|grants| !acl::is_private(grants, row.owner));
        if is_shared && ownership == Some(ObjectOwnership::BucketOwnerEnforced) {
            let message = "Bucket cannot have ACLs set with ObjectOwnership's BucketOwnerEnforced setting";
            return Err(Error::new("InvalidBucketAclWithObjectOwnership", 400, message).into());
        }
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
            bucket.kept.transition_minimum.unwrap_or(DEFAULT_MINIMUM),
        ),
    })
}

const DEFAULT_MINIMUM: TransitionDefaultMinimumObjectSize =
    TransitionDefaultMinimumObjectSize::AllStorageClasses128k;

pub async fn put_bucket_lifecycle_configuration(
    cx: Cx,
    input: PutBucketLifecycleConfigurationInput,
) -> OpResult<PutBucketLifecycleConfigurationOutput> {
    let mut rules = input.lifecycle_configuration.map(|c| c.rules).unwrap_or_default();
    lifecycle::check(&rules)?;
    for rule in &mut rules {
        if rule.id.as_deref().is_none_or(str::is_empty) {
            rule.id =
                Some(cx.random_string(b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789", 48));
        }
    }
    let minimum = input.transition_default_minimum_object_size.unwrap_or(DEFAULT_MINIMUM);
    change(&cx, input.bucket, input.expected_bucket_owner, move |row| {
        row.lifecycle = rules;
        row.kept.transition_minimum = Some(minimum);
        Ok(())
    })
    .await?;
    Ok(PutBucketLifecycleConfigurationOutput { transition_default_minimum_object_size: Some(minimum) })
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
    cors::check(&input.cors_configuration.cors_rules)?;
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
    let bucket = owned(&cx, &input.bucket, input.expected_bucket_owner.as_deref())?;
    Ok(GetBucketAccelerateConfigurationOutput { status: bucket.kept.acceleration, ..Default::default() })
}

/// The way to the bucket by the accelerated host is as short as the other.
pub async fn put_bucket_accelerate_configuration(
    cx: Cx,
    input: PutBucketAccelerateConfigurationInput,
) -> OpResult<PutBucketAccelerateConfigurationOutput> {
    if input.bucket.contains('.') {
        let message = "S3 Transfer Acceleration is not supported for buckets with periods (.) in their names";
        return Err(Error::new("InvalidRequest", 400, message).into());
    }
    let Some(status) = input.accelerate_configuration.status else {
        let message =
            "The XML you provided was not well-formed or did not validate against our published schema";
        return Err(Error::new("MalformedXML", 400, message).into());
    };
    change(&cx, input.bucket, input.expected_bucket_owner, move |row| {
        row.kept.acceleration = Some(status);
        Ok(())
    })
    .await?;
    Ok(PutBucketAccelerateConfigurationOutput {})
}

/// Nobody pays here, so a bucket can't have others pay.
pub async fn put_bucket_request_payment(
    cx: Cx,
    input: PutBucketRequestPaymentInput,
) -> OpResult<PutBucketRequestPaymentOutput> {
    owned(&cx, &input.bucket, input.expected_bucket_owner.as_deref())?;
    if input.request_payment_configuration.payer == Payer::Requester {
        return Err(OpError::not_served(&s3::SERVICE, "buckets whose requesters pay"));
    }
    Ok(PutBucketRequestPaymentOutput {})
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
