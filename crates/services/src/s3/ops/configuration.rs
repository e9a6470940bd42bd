//! A bucket's configuration documents that change how it works: tags, versioning, policy, encryption, public access,
//! notifications.

use super::super::bucket::{self, BucketRow, change, check_owner};
use super::super::conditions::bucket_tags;
use super::super::{encryption, policy};
use crate::{Access, Cx, OpError, OpResult};
use aws::Error;
use aws::s3::{
    self, BucketVersioningStatus, DeleteBucketEncryptionInput, DeleteBucketEncryptionOutput,
    DeleteBucketPolicyInput, DeleteBucketPolicyOutput, DeleteBucketTaggingInput, DeleteBucketTaggingOutput,
    DeletePublicAccessBlockInput, DeletePublicAccessBlockOutput, EventBridgeConfiguration,
    GetBucketEncryptionInput, GetBucketEncryptionOutput, GetBucketNotificationConfigurationInput,
    GetBucketNotificationConfigurationOutput, GetBucketPolicyInput, GetBucketPolicyOutput,
    GetBucketPolicyStatusInput, GetBucketPolicyStatusOutput, GetBucketTaggingInput, GetBucketTaggingOutput,
    GetBucketVersioningInput, GetBucketVersioningOutput, GetPublicAccessBlockInput,
    GetPublicAccessBlockOutput, MFADelete, PolicyStatus, PublicAccessBlockConfiguration,
    PutBucketEncryptionInput, PutBucketEncryptionOutput, PutBucketNotificationConfigurationInput,
    PutBucketNotificationConfigurationOutput, PutBucketPolicyInput, PutBucketPolicyOutput,
    PutBucketTaggingInput, PutBucketTaggingOutput, PutBucketVersioningInput, PutBucketVersioningOutput,
    PutPublicAccessBlockInput, PutPublicAccessBlockOutput, ServerSideEncryption,
    ServerSideEncryptionConfiguration, Tag,
};
use documents::policy::{BUCKET_POLICY_SIZE, DocumentKind, PolicyDocument, Statement};
use std::sync::Arc;

/// A bucket, of the owner that the request expects.
pub fn owned(cx: &Cx, name: &str, expected_owner: Option<&str>) -> OpResult<BucketRow> {
    let bucket = bucket::find(cx, name)?;
    check_owner(&bucket, expected_owner)?;
    Ok(bucket)
}

/// What a bucket does not have.
pub fn missing(code: &'static str, message: &'static str, bucket: &str) -> OpError {
    Error::new(code, 404, message).with("BucketName", bucket).into()
}

pub async fn get_bucket_tagging(cx: Cx, input: GetBucketTaggingInput) -> OpResult<GetBucketTaggingOutput> {
    let bucket = owned(&cx, &input.bucket, input.expected_bucket_owner.as_deref())?;
    if bucket.tags.is_empty() {
        return Err(missing("NoSuchTagSet", "The TagSet does not exist", &input.bucket));
    }
    let tags = bucket.tags.into_iter().map(|(key, value)| Tag { key, value });
    Ok(GetBucketTaggingOutput { tag_set: Some(tags.collect()) })
}

pub async fn put_bucket_tagging(cx: Cx, input: PutBucketTaggingInput) -> OpResult<PutBucketTaggingOutput> {
    let tags = bucket_tags(
        input.tagging.tag_set.into_iter().map(|t| (t.key, t.value)).collect(),
        cx.caller().acts_for_service(),
    )?;
    change(&cx, input.bucket, input.expected_bucket_owner, |row| {
        row.tags = tags;
        Ok(())
    })
    .await?;
    Ok(PutBucketTaggingOutput {})
}

pub async fn delete_bucket_tagging(
    cx: Cx,
    input: DeleteBucketTaggingInput,
) -> OpResult<DeleteBucketTaggingOutput> {
    change(&cx, input.bucket, input.expected_bucket_owner, |row| {
        row.tags.clear();
        Ok(())
    })
    .await?;
    Ok(DeleteBucketTaggingOutput {})
}

pub async fn get_bucket_versioning(
    cx: Cx,
    input: GetBucketVersioningInput,
) -> OpResult<GetBucketVersioningOutput> {
    let bucket = owned(&cx, &input.bucket, input.expected_bucket_owner.as_deref())?;
    Ok(GetBucketVersioningOutput { status: bucket.versioning, mfa_delete: None })
}

pub async fn put_bucket_versioning(
    cx: Cx,
    input: PutBucketVersioningInput,
) -> OpResult<PutBucketVersioningOutput> {
    let configuration = input.versioning_configuration;
    if input.mfa.is_some() || configuration.mfa_delete == Some(MFADelete::Enabled) {
        return Err(OpError::not_served(&s3::SERVICE, "MFA delete"));
    }
    let Some(status) = configuration.status else {
        let message = "The Versioning element must be specified";
        return Err(Error::new("IllegalVersioningConfigurationException", 400, message).into());
    };
    change(&cx, input.bucket, input.expected_bucket_owner, move |row| {
        if row.object_lock.is_some() && status != BucketVersioningStatus::Enabled {
            let message =
                "An Object Lock configuration is present on this bucket, so the versioning state cannot be changed.";
            return Err(Error::new("InvalidBucketState", 409, message).into());
        }
        // A bucket without versioning that is told to suspend it does keep version ids from then on.
        row.versioning = Some(status);
        debug_assert!(matches!(status, BucketVersioningStatus::Enabled | BucketVersioningStatus::Suspended));
        Ok(())
    })
    .await?;
    Ok(PutBucketVersioningOutput {})
}

pub async fn get_bucket_policy(cx: Cx, input: GetBucketPolicyInput) -> OpResult<GetBucketPolicyOutput> {
    let bucket = owned(&cx, &input.bucket, input.expected_bucket_owner.as_deref())?;
    let missing = || missing("NoSuchBucketPolicy", "The bucket policy does not exist", &input.bucket);
    Ok(GetBucketPolicyOutput { policy: Some(bucket.policy.ok_or_else(missing)?) })
}

pub async fn put_bucket_policy(cx: Cx, input: PutBucketPolicyInput) -> OpResult<PutBucketPolicyOutput> {
    let bucket = owned(&cx, &input.bucket, input.expected_bucket_owner.as_deref())?;
    let malformed = |message: String| OpError::from(Error::new("MalformedPolicy", 400, message));
    let document = PolicyDocument::parse(&input.policy, DocumentKind::Resource, Some(BUCKET_POLICY_SIZE))
        .map_err(|error| {
            let text = error.to_string();
            malformed(if text.contains("JSON") || text.contains("Json") {
                "Policies must be valid JSON and the first byte must be '{'".into()
            } else {
                text
            })
        })?;
    check_resources(&bucket, &document)?;
    if policy::is_blocked(&bucket, &input.policy) {
        let access = Access::new(&cx, "s3:PutBucketPolicy", bucket.arn());
        let message = format!(
            "User: {} is not authorized to perform: {} on resource: \"{}\" because public policies are prevented by \
             the BlockPublicPolicy setting in S3 Block Public Access.",
            cx.caller().arn(),
            access.action,
            access.resource
        );
        return Err(Error::new("AccessDenied", 403, message).into());
    }
    check_lockout(&cx, &bucket, document, input.confirm_remove_self_bucket_access)?;
    change(&cx, input.bucket, input.expected_bucket_owner, |row| {
        row.policy = Some(input.policy);
        Ok(())
    })
    .await?;
    Ok(PutBucketPolicyOutput {})
}

/// Every statement is about the bucket.
fn check_resources(bucket: &BucketRow, document: &PolicyDocument) -> OpResult<()> {
    let prefix = bucket.arn();
    let ours = |resource: &String| {
        // Wildcards may stand for the bucket's name.
        let name = resource.strip_prefix("arn:aws:s3:::").unwrap_or(resource);
        name.starts_with(['*', '?'])
            || name.split('/').next().is_some_and(|n| n.contains(['*', '?']))
            || *resource == prefix
            || resource
                .strip_prefix(&prefix)
                .is_some_and(|rest| rest.starts_with('/') || rest.starts_with('*'))
    };
    let foreign = document.statements().iter().flat_map(Statement::resources).find(|r| !ours(r));
    let nobody = document.statements().iter().any(|s| s.principals().is_empty());
    if foreign.is_some() {
        return Err(Error::new("MalformedPolicy", 400, "Policy has invalid resource").into());
    }
    if nobody {
        return Err(Error::new("MalformedPolicy", 400, "Missing required field Principal").into());
    }
    Ok(())
}

/// Who sets a policy can set it again, unless they said that they know.
fn check_lockout(
    cx: &Cx,
    bucket: &BucketRow,
    document: PolicyDocument,
    confirmed: Option<bool>,
) -> OpResult<()> {
    let access = Access::new(cx, "s3:PutBucketPolicy", bucket.arn())
        .owned_by(bucket.owner)
        .with_policy(Some(Arc::new(document)));
    if confirmed == Some(true) || access.is_allowed(cx)? {
        return Ok(());
    }
    let message =
        "You cannot remove your own access to the bucket policy; set ConfirmRemoveSelfBucketAccess.";
    Err(Error::new("AccessDenied", 403, message).into())
}

pub async fn delete_bucket_policy(
    cx: Cx,
    input: DeleteBucketPolicyInput,
) -> OpResult<DeleteBucketPolicyOutput> {
    change(&cx, input.bucket, input.expected_bucket_owner, |row| {
        row.policy = None;
        Ok(())
    })
    .await?;
    Ok(DeleteBucketPolicyOutput {})
}

pub async fn get_bucket_policy_status(
    cx: Cx,
    input: GetBucketPolicyStatusInput,
) -> OpResult<GetBucketPolicyStatusOutput> {
    let bucket = owned(&cx, &input.bucket, input.expected_bucket_owner.as_deref())?;
    let missing = || missing("NoSuchBucketPolicy", "The bucket policy does not exist", &input.bucket);
    let text = bucket.policy.ok_or_else(missing)?;
    Ok(GetBucketPolicyStatusOutput {
        policy_status: Some(PolicyStatus { is_public: Some(policy::is_public(&text)) }),
    })
}

pub async fn get_bucket_encryption(
    cx: Cx,
    input: GetBucketEncryptionInput,
) -> OpResult<GetBucketEncryptionOutput> {
    let bucket = owned(&cx, &input.bucket, input.expected_bucket_owner.as_deref())?;
    let default = || ServerSideEncryptionConfiguration { rules: vec![encryption::default_rule()] };
    let configuration = bucket.encryption.unwrap_or_else(default);
    Ok(GetBucketEncryptionOutput { server_side_encryption_configuration: Some(configuration) })
}

pub async fn put_bucket_encryption(
    cx: Cx,
    input: PutBucketEncryptionInput,
) -> OpResult<PutBucketEncryptionOutput> {
    owned(&cx, &input.bucket, input.expected_bucket_owner.as_deref())?;
    let mut configuration = input.server_side_encryption_configuration;
    let [rule] = configuration.rules.as_mut_slice() else {
        let message =
            "The XML you provided was not well-formed or did not validate against our published schema";
        return Err(Error::new("MalformedXML", 400, message).into());
    };
    if let Some(default) = &rule.apply_server_side_encryption_by_default {
        match (default.sse_algorithm, &default.kms_master_key_id) {
            (ServerSideEncryption::AwsKms, _) | (ServerSideEncryption::Aes256, None) => {}
            (ServerSideEncryption::Aes256, Some(_)) => {
                let message = "a KMSMasterKeyID is not applicable if the default sse algorithm is not aws:kms or \
                               aws:kms:dsse";
                return Err(Error::new("InvalidArgument", 400, message)
                    .with("ArgumentName", "ApplyServerSideEncryptionByDefault")
                    .into());
            }
            (other, _) => {
                return Err(OpError::not_served(&s3::SERVICE, format!("the server-side encryption {other}")));
            }
        }
    }
    // SSE-C, which this would block, is not served at all.
    rule.bucket_key_enabled = rule.bucket_key_enabled.or(Some(false));
    change(&cx, input.bucket, input.expected_bucket_owner, |row| {
        row.encryption = Some(configuration);
        Ok(())
    })
    .await?;
    Ok(PutBucketEncryptionOutput {})
}

pub async fn delete_bucket_encryption(
    cx: Cx,
    input: DeleteBucketEncryptionInput,
) -> OpResult<DeleteBucketEncryptionOutput> {
    change(&cx, input.bucket, input.expected_bucket_owner, |row| {
        row.encryption = None;
        Ok(())
    })
    .await?;
    Ok(DeleteBucketEncryptionOutput {})
}

pub async fn get_public_access_block(
    cx: Cx,
    input: GetPublicAccessBlockInput,
) -> OpResult<GetPublicAccessBlockOutput> {
    let bucket = owned(&cx, &input.bucket, input.expected_bucket_owner.as_deref())?;
    let missing = || {
        let message = "The public access block configuration was not found";
        missing("NoSuchPublicAccessBlockConfiguration", message, &input.bucket)
    };
    let block = bucket.public_access_block.ok_or_else(missing)?;
    Ok(GetPublicAccessBlockOutput { public_access_block_configuration: Some(block) })
}

pub async fn put_public_access_block(
    cx: Cx,
    input: PutPublicAccessBlockInput,
) -> OpResult<PutPublicAccessBlockOutput> {
    let given = input.public_access_block_configuration;
    let or_false = |flag: Option<bool>| Some(flag.unwrap_or_default());
    let block = PublicAccessBlockConfiguration {
        block_public_acls: or_false(given.block_public_acls),
        ignore_public_acls: or_false(given.ignore_public_acls),
        block_public_policy: or_false(given.block_public_policy),
        restrict_public_buckets: or_false(given.restrict_public_buckets),
    };
    change(&cx, input.bucket, input.expected_bucket_owner, |row| {
        row.public_access_block = Some(block);
        Ok(())
    })
    .await?;
    Ok(PutPublicAccessBlockOutput {})
}

pub async fn delete_public_access_block(
    cx: Cx,
    input: DeletePublicAccessBlockInput,
) -> OpResult<DeletePublicAccessBlockOutput> {
    change(&cx, input.bucket, input.expected_bucket_owner, |row| {
        row.public_access_block = None;
        Ok(())
    })
    .await?;
    Ok(DeletePublicAccessBlockOutput {})
}

pub async fn get_bucket_notification_configuration(
    cx: Cx,
    input: GetBucketNotificationConfigurationInput,
) -> OpResult<GetBucketNotificationConfigurationOutput> {
    let bucket = owned(&cx, &input.bucket, input.expected_bucket_owner.as_deref())?;
    Ok(GetBucketNotificationConfigurationOutput {
        event_bridge_configuration: bucket.event_bridge.then_some(EventBridgeConfiguration {}),
        ..Default::default()
    })
}

pub async fn put_bucket_notification_configuration(
    cx: Cx,
    input: PutBucketNotificationConfigurationInput,
) -> OpResult<PutBucketNotificationConfigurationOutput> {
    let configuration = input.notification_configuration;
    let targets = [
        ("SNS topics", configuration.topic_configurations.is_none_or(|list| list.is_empty())),
        ("SQS queues", configuration.queue_configurations.is_none_or(|list| list.is_empty())),
        ("Lambda functions", configuration.lambda_function_configurations.is_none_or(|list| list.is_empty())),
    ];
    if let Some((target, _)) = targets.iter().find(|(_, is_empty)| !is_empty) {
        return Err(OpError::not_served(&s3::SERVICE, format!("notifications of a bucket to {target}")));
    }
    let event_bridge = configuration.event_bridge_configuration.is_some();
    change(&cx, input.bucket, input.expected_bucket_owner, move |row| {
        row.event_bridge = event_bridge;
        Ok(())
    })
    .await?;
    Ok(PutBucketNotificationConfigurationOutput {})
}
