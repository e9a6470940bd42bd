//! What each operation asks of IAM and of the bucket's policy. [Service Authorization Reference, Amazon S3]

use super::bucket::{self, BucketRow};
use super::copy_source::CopySource;
use super::object::ObjectRow;
use super::table::{OBJECTS, scope};
use super::{policy, versions};
use crate::{Access, Cx, OpResult};
use aws::Arn;
use aws::s3::{
    self, CopyObjectInput, CreateBucketInput, CreateMultipartUploadInput, DeleteObjectInput,
    DeleteObjectsInput, GetObjectAclInput, GetObjectAttributesInput, GetObjectInput, GetObjectTaggingInput,
    HeadObjectInput, ListBucketsInput, ListObjectVersionsInput, ListObjectsInput, ListObjectsV2Input,
    PutObjectAclInput, PutObjectInput, PutObjectRetentionInput, PutObjectTaggingInput, TaggingDirective,
    UploadPartCopyInput,
};

/// To a bucket or an object in it: the bucket's owner decides, and the bucket's policy.
fn to(
    cx: &Cx,
    bucket: &BucketRow,
    (action, resource): (&'static str, String),
    object: Option<(&str, &ObjectRow)>,
) -> OpResult<Access> {
    let owner = object.and_then(|(_, row)| row.control.owner).unwrap_or(bucket.owner);
    let tags = bucket.tags.iter().map(|(k, v)| (k.as_str(), v.as_str()));
    Ok(Access::new(cx, action, resource)
        .owned_by(owner)
        .with_policy(policy::of(cx, bucket, object)?)
        .with("s3:ResourceAccount", bucket.owner.as_str())
        .with_tags(tags, []))
}

fn on_bucket(cx: &Cx, action: &'static str, name: &str) -> OpResult<Access> {
    let bucket = bucket::find(cx, name)?;
    to(cx, &bucket, (action, bucket.arn()), None)
}

pub fn on_object(cx: &Cx, bucket: &BucketRow, action: &'static str, key: &str) -> OpResult<Access> {
    to(cx, bucket, (action, bucket.object_arn(key)), None)
}

/// To an object that exists, with its tags.
fn on_existing(
    cx: &Cx,
    bucket: &BucketRow,
    action: &'static str,
    (key, version): (&str, Option<&str>),
) -> OpResult<Access> {
    let row = cx.read(|r| match version {
        None => OBJECTS.get(r, &scope(bucket), key),
        Some(version) => versions::by_id(r, &scope(bucket), key, version),
    })?;
    // Whoever owns a bucket may take anything out of it.
    let is_deletion = action.starts_with("s3:DeleteObject");
    let object = row.as_ref().filter(|_| !is_deletion).map(|row| (key, row));
    let mut access = to(cx, bucket, (action, bucket.object_arn(key)), object)?;
    if let Some(version) = version {
        access = access.with("s3:VersionId", version);
    }
    for (key, value) in row.iter().flat_map(|row| &row.tags) {
        access = access.with(&format!("s3:ExistingObjectTag/{key}"), value);
    }
    Ok(access)
}

fn with_request_tags(mut access: Access, header: Option<&str>) -> OpResult<Access> {
    let Some(header) = header else { return Ok(access) };
    let tags = super::conditions::tags_of_header(header)?;
    for (key, value) in &tags {
        access = access.with(&format!("s3:RequestObjectTag/{key}"), value);
    }
    access.context.set_all("s3:RequestObjectTagKeys", tags.into_keys());
    Ok(access)
}

/// One action to the bucket that the input names.
macro_rules! bucket_rules {
    ($($name:ident($input:ident) => $action:literal;)*) => {$(
        pub fn $name(cx: &Cx, input: &s3::$input) -> OpResult<Vec<Access>> {
            Ok(vec![on_bucket(cx, $action, &input.bucket)?])
        }
    )*};
}

bucket_rules! {
    head_bucket(HeadBucketInput) => "s3:ListBucket";
    delete_bucket(DeleteBucketInput) => "s3:DeleteBucket";
    get_location(GetBucketLocationInput) => "s3:GetBucketLocation";
    get_tagging(GetBucketTaggingInput) => "s3:GetBucketTagging";
    put_tagging(PutBucketTaggingInput) => "s3:PutBucketTagging";
    delete_tagging(DeleteBucketTaggingInput) => "s3:PutBucketTagging";
    get_versioning(GetBucketVersioningInput) => "s3:GetBucketVersioning";
    put_versioning(PutBucketVersioningInput) => "s3:PutBucketVersioning";
    get_policy(GetBucketPolicyInput) => "s3:GetBucketPolicy";
    put_policy(PutBucketPolicyInput) => "s3:PutBucketPolicy";
    delete_policy(DeleteBucketPolicyInput) => "s3:DeleteBucketPolicy";
    get_policy_status(GetBucketPolicyStatusInput) => "s3:GetBucketPolicyStatus";
    get_encryption(GetBucketEncryptionInput) => "s3:GetEncryptionConfiguration";
    put_encryption(PutBucketEncryptionInput) => "s3:PutEncryptionConfiguration";
    delete_encryption(DeleteBucketEncryptionInput) => "s3:PutEncryptionConfiguration";
    get_public_access_block(GetPublicAccessBlockInput) => "s3:GetBucketPublicAccessBlock";
    put_public_access_block(PutPublicAccessBlockInput) => "s3:PutBucketPublicAccessBlock";
    delete_public_access_block(DeletePublicAccessBlockInput) => "s3:PutBucketPublicAccessBlock";
    get_notification(GetBucketNotificationConfigurationInput) => "s3:GetBucketNotification";
    put_notification(PutBucketNotificationConfigurationInput) => "s3:PutBucketNotification";
    get_acl(GetBucketAclInput) => "s3:GetBucketAcl";
    put_acl(PutBucketAclInput) => "s3:PutBucketAcl";
    get_ownership(GetBucketOwnershipControlsInput) => "s3:GetBucketOwnershipControls";
    put_ownership(PutBucketOwnershipControlsInput) => "s3:PutBucketOwnershipControls";
    delete_ownership(DeleteBucketOwnershipControlsInput) => "s3:PutBucketOwnershipControls";
    get_lifecycle(GetBucketLifecycleConfigurationInput) => "s3:GetLifecycleConfiguration";
    put_lifecycle(PutBucketLifecycleConfigurationInput) => "s3:PutLifecycleConfiguration";
    delete_lifecycle(DeleteBucketLifecycleInput) => "s3:PutLifecycleConfiguration";
    get_cors(GetBucketCorsInput) => "s3:GetBucketCORS";
    put_cors(PutBucketCorsInput) => "s3:PutBucketCORS";
    delete_cors(DeleteBucketCorsInput) => "s3:PutBucketCORS";
    get_logging(GetBucketLoggingInput) => "s3:GetBucketLogging";
    put_logging(PutBucketLoggingInput) => "s3:PutBucketLogging";
    get_website(GetBucketWebsiteInput) => "s3:GetBucketWebsite";
    get_accelerate(GetBucketAccelerateConfigurationInput) => "s3:GetAccelerateConfiguration";
    get_request_payment(GetBucketRequestPaymentInput) => "s3:GetBucketRequestPayment";
    get_replication(GetBucketReplicationInput) => "s3:GetReplicationConfiguration";
    get_object_lock(GetObjectLockConfigurationInput) => "s3:GetBucketObjectLockConfiguration";
    put_object_lock(PutObjectLockConfigurationInput) => "s3:PutBucketObjectLockConfiguration";
    put_accelerate(PutBucketAccelerateConfigurationInput) => "s3:PutAccelerateConfiguration";
    put_request_payment(PutBucketRequestPaymentInput) => "s3:PutBucketRequestPayment";
    get_metrics(GetBucketMetricsConfigurationInput) => "s3:GetMetricsConfiguration";
    put_metrics(PutBucketMetricsConfigurationInput) => "s3:PutMetricsConfiguration";
    delete_metrics(DeleteBucketMetricsConfigurationInput) => "s3:PutMetricsConfiguration";
    list_metrics(ListBucketMetricsConfigurationsInput) => "s3:GetMetricsConfiguration";
    get_analytics(GetBucketAnalyticsConfigurationInput) => "s3:GetAnalyticsConfiguration";
    put_analytics(PutBucketAnalyticsConfigurationInput) => "s3:PutAnalyticsConfiguration";
    delete_analytics(DeleteBucketAnalyticsConfigurationInput) => "s3:PutAnalyticsConfiguration";
    list_analytics(ListBucketAnalyticsConfigurationsInput) => "s3:GetAnalyticsConfiguration";
    get_tiering(GetBucketIntelligentTieringConfigurationInput) => "s3:GetIntelligentTieringConfiguration";
    put_tiering(PutBucketIntelligentTieringConfigurationInput) => "s3:PutIntelligentTieringConfiguration";
    delete_tiering(DeleteBucketIntelligentTieringConfigurationInput) => "s3:PutIntelligentTieringConfiguration";
    list_tiering(ListBucketIntelligentTieringConfigurationsInput) => "s3:GetIntelligentTieringConfiguration";
    list_uploads(ListMultipartUploadsInput) => "s3:ListBucketMultipartUploads";
}

/// One action to the object that the input names, which need not exist.
macro_rules! object_rules {
    ($($name:ident($input:ident) => $action:literal;)*) => {$(
        pub fn $name(cx: &Cx, input: &s3::$input) -> OpResult<Vec<Access>> {
            Ok(vec![on_object(cx, &bucket::find(cx, &input.bucket)?, $action, &input.key)?])
        }
    )*};
}

object_rules! {
    upload_part(UploadPartInput) => "s3:PutObject";
    complete_upload(CompleteMultipartUploadInput) => "s3:PutObject";
    abort_upload(AbortMultipartUploadInput) => "s3:AbortMultipartUpload";
    list_parts(ListPartsInput) => "s3:ListMultipartUploadParts";
    get_retention(GetObjectRetentionInput) => "s3:GetObjectRetention";
    get_legal_hold(GetObjectLegalHoldInput) => "s3:GetObjectLegalHold";
    put_legal_hold(PutObjectLegalHoldInput) => "s3:PutObjectLegalHold";
    delete_object_tagging(DeleteObjectTaggingInput) => "s3:DeleteObjectTagging";
}

/// One action to an existing object, with another name for a version of it.
macro_rules! version_rules {
    ($($name:ident($input:ident) => $action:literal, $of_version:literal;)*) => {$(
        pub fn $name(cx: &Cx, input: &$input) -> OpResult<Vec<Access>> {
            let action = if input.version_id.is_some() { $of_version } else { $action };
            let bucket = bucket::find(cx, &input.bucket)?;
            Ok(vec![on_existing(cx, &bucket, action, (&input.key, input.version_id.as_deref()))?])
        }
    )*};
}

version_rules! {
    get_object(GetObjectInput) => "s3:GetObject", "s3:GetObjectVersion";
    head_object(HeadObjectInput) => "s3:GetObject", "s3:GetObjectVersion";
    get_object_tagging(GetObjectTaggingInput) => "s3:GetObjectTagging", "s3:GetObjectVersionTagging";
    get_object_acl(GetObjectAclInput) => "s3:GetObjectAcl", "s3:GetObjectVersionAcl";
    put_object_acl(PutObjectAclInput) => "s3:PutObjectAcl", "s3:PutObjectVersionAcl";
}

/// To pass by a lock that gives way is a permission of its own.
fn bypass(cx: &Cx, bucket: &BucketRow, key: &str, asked: Option<bool>) -> OpResult<Option<Access>> {
    let is_asked = asked == Some(true) && bucket.object_lock.is_some();
    is_asked.then(|| on_object(cx, bucket, "s3:BypassGovernanceRetention", key)).transpose()
}

pub fn delete_object(cx: &Cx, input: &DeleteObjectInput) -> OpResult<Vec<Access>> {
    let bucket = bucket::find(cx, &input.bucket)?;
    let version = input.version_id.as_deref();
    let action = if version.is_some() { "s3:DeleteObjectVersion" } else { "s3:DeleteObject" };
    let mut all = vec![on_existing(cx, &bucket, action, (&input.key, version))?];
    all.extend(bypass(cx, &bucket, &input.key, input.bypass_governance_retention)?);
    Ok(all)
}

pub fn put_retention(cx: &Cx, input: &PutObjectRetentionInput) -> OpResult<Vec<Access>> {
    let bucket = bucket::find(cx, &input.bucket)?;
    let mut all = vec![on_object(cx, &bucket, "s3:PutObjectRetention", &input.key)?];
    all.extend(bypass(cx, &bucket, &input.key, input.bypass_governance_retention)?);
    Ok(all)
}

pub fn get_object_attributes(cx: &Cx, input: &GetObjectAttributesInput) -> OpResult<Vec<Access>> {
    let bucket = bucket::find(cx, &input.bucket)?;
    let actions = if input.version_id.is_some() {
        ["s3:GetObjectVersion", "s3:GetObjectVersionAttributes"]
    } else {
        ["s3:GetObject", "s3:GetObjectAttributes"]
    };
    let object = (input.key.as_str(), input.version_id.as_deref());
    actions.into_iter().map(|action| on_existing(cx, &bucket, action, object)).collect()
}

pub fn put_object_tagging(cx: &Cx, input: &PutObjectTaggingInput) -> OpResult<Vec<Access>> {
    let action =
        if input.version_id.is_some() { "s3:PutObjectVersionTagging" } else { "s3:PutObjectTagging" };
    let bucket = bucket::find(cx, &input.bucket)?;
    let mut access = on_existing(cx, &bucket, action, (&input.key, input.version_id.as_deref()))?;
    for tag in &input.tagging.tag_set {
        access = access.with(&format!("s3:RequestObjectTag/{}", tag.key), &tag.value);
    }
    access.context.set_all("s3:RequestObjectTagKeys", input.tagging.tag_set.iter().map(|t| t.key.clone()));
    Ok(vec![access])
}

pub fn list_buckets(cx: &Cx, _: &ListBucketsInput) -> OpResult<Vec<Access>> {
    Ok(vec![Access::any(cx, "s3:ListAllMyBuckets")])
}

pub fn create_bucket(cx: &Cx, input: &CreateBucketInput) -> OpResult<Vec<Access>> {
    let mut access = Access::new(cx, "s3:CreateBucket", Arn::s3(&input.bucket).to_string());
    let location = input.create_bucket_configuration.as_ref().and_then(|c| c.location_constraint.clone());
    if let Some(location) = location {
        access = access.with("s3:locationconstraint", location);
    }
    Ok(vec![access])
}

/// A listing, with what it asks for.
fn listing(
    cx: &Cx,
    (action, bucket): (&'static str, &str),
    prefix: Option<&String>,
    delimiter: Option<&String>,
    max_keys: Option<i32>,
) -> OpResult<Vec<Access>> {
    let mut access = on_bucket(cx, action, bucket)?;
    if let Some(prefix) = prefix {
        access = access.with("s3:prefix", prefix);
    }
    if let Some(delimiter) = delimiter {
        access = access.with("s3:delimiter", delimiter);
    }
    if let Some(max_keys) = max_keys {
        access = access.with("s3:max-keys", max_keys.to_string());
    }
    Ok(vec![access])
}

pub fn list_objects(cx: &Cx, input: &ListObjectsInput) -> OpResult<Vec<Access>> {
    let target = ("s3:ListBucket", input.bucket.as_str());
    listing(cx, target, input.prefix.as_ref(), input.delimiter.as_ref(), input.max_keys)
}

pub fn list_objects_v2(cx: &Cx, input: &ListObjectsV2Input) -> OpResult<Vec<Access>> {
    let target = ("s3:ListBucket", input.bucket.as_str());
    listing(cx, target, input.prefix.as_ref(), input.delimiter.as_ref(), input.max_keys)
}

pub fn list_versions(cx: &Cx, input: &ListObjectVersionsInput) -> OpResult<Vec<Access>> {
    let target = ("s3:ListBucketVersions", input.bucket.as_str());
    listing(cx, target, input.prefix.as_ref(), input.delimiter.as_ref(), input.max_keys)
}

/// Whether the caller may know which keys there are: to others, what is missing is denied.
pub fn may_list(cx: &Cx, bucket: &BucketRow) -> OpResult<bool> {
    to(cx, bucket, ("s3:ListBucket", bucket.arn()), None)?.is_allowed(cx)
}

/// What a put says of the object, as policies know it.
struct PutConditions<'a> {
    acl: Option<&'a str>,
    encryption: Option<&'a str>,
    key_id: Option<&'a String>,
    storage_class: Option<&'a str>,
    tagging: Option<&'a str>,
    locks: bool,
    holds: bool,
}

fn put(cx: &Cx, bucket: &BucketRow, key: &str, conditions: &PutConditions<'_>) -> OpResult<Vec<Access>> {
    let mut access = on_object(cx, bucket, "s3:PutObject", key)?;
    let pairs = [
        ("s3:x-amz-acl", conditions.acl),
        ("s3:x-amz-server-side-encryption", conditions.encryption),
        ("s3:x-amz-server-side-encryption-aws-kms-key-id", conditions.key_id.map(String::as_str)),
        ("s3:x-amz-storage-class", conditions.storage_class),
    ];
    for (name, value) in pairs {
        if let Some(value) = value {
            access = access.with(name, value);
        }
    }
    let mut all = vec![with_request_tags(access, conditions.tagging)?];
    if conditions.locks {
        all.push(on_object(cx, bucket, "s3:PutObjectRetention", key)?);
    }
    if conditions.holds {
        all.push(on_object(cx, bucket, "s3:PutObjectLegalHold", key)?);
    }
    if conditions.tagging.is_some() {
        let tagging = on_object(cx, bucket, "s3:PutObjectTagging", key)?;
        all.push(with_request_tags(tagging, conditions.tagging)?);
    }
    Ok(all)
}

/// Reads the conditions off an input, whatever input it is.
macro_rules! put_conditions {
    ($input:expr) => {
        PutConditions {
            acl: $input.acl.map(|a| a.as_str()),
            encryption: $input.server_side_encryption.map(|e| e.as_str()),
            key_id: $input.ssekms_key_id.as_ref(),
            storage_class: $input.storage_class.map(|c| c.as_str()),
            tagging: $input.tagging.as_deref(),
            locks: $input.object_lock_mode.is_some(),
            holds: $input.object_lock_legal_hold_status.is_some(),
        }
    };
}

pub fn put_object(cx: &Cx, input: &PutObjectInput) -> OpResult<Vec<Access>> {
    let bucket = bucket::find(cx, &input.bucket)?;
    let mut all = put(cx, &bucket, &input.key, &put_conditions!(input))?;
    for access in &mut all {
        if let Some(tag) = &input.if_none_match {
            access.context.set("s3:if-none-match", tag);
        }
        if let Some(tag) = &input.if_match {
            access.context.set("s3:if-match", tag);
        }
    }
    Ok(all)
}

pub fn create_upload(cx: &Cx, input: &CreateMultipartUploadInput) -> OpResult<Vec<Access>> {
    put(cx, &bucket::find(cx, &input.bucket)?, &input.key, &put_conditions!(input))
}

/// The source of a copy is read as the caller.
fn source(cx: &Cx, source: &CopySource) -> OpResult<(BucketRow, Access)> {
    let bucket = bucket::find(cx, &source.bucket)?;
    let action = if source.version.is_some() { "s3:GetObjectVersion" } else { "s3:GetObject" };
    let access = on_existing(cx, &bucket, action, (&source.key, source.version.as_deref()))?;
    Ok((bucket, access))
}

pub fn copy_object(cx: &Cx, input: &CopyObjectInput) -> OpResult<Vec<Access>> {
    let from = CopySource::parse(&input.copy_source)?;
    let (from_bucket, read) = source(cx, &from)?;
    let bucket = bucket::find(cx, &input.bucket)?;
    let mut all = vec![read];
    all.extend(put(cx, &bucket, &input.key, &put_conditions!(input))?);
    for access in &mut all[1..] {
        access.context.set("s3:x-amz-copy-source", format!("{}/{}", from.bucket, from.key));
        if let Some(directive) = input.metadata_directive {
            access.context.set("s3:x-amz-metadata-directive", directive.as_str());
        }
    }
    let row: Option<ObjectRow> = cx.read(|r| OBJECTS.get(r, &scope(&from_bucket), &from.key))?;
    let copies_tags = input.tagging_directive != Some(TaggingDirective::Replace);
    if copies_tags && row.is_some_and(|row| !row.tags.is_empty()) {
        all.push(on_object(cx, &from_bucket, "s3:GetObjectTagging", &from.key)?);
        all.push(on_object(cx, &bucket, "s3:PutObjectTagging", &input.key)?);
    }
    Ok(all)
}

pub fn upload_part_copy(cx: &Cx, input: &UploadPartCopyInput) -> OpResult<Vec<Access>> {
    let (_, read) = source(cx, &CopySource::parse(&input.copy_source)?)?;
    Ok(vec![read, on_object(cx, &bucket::find(cx, &input.bucket)?, "s3:PutObject", &input.key)?])
}

/// Asked for each key by the operation, which answers for each key.
pub fn delete_objects(cx: &Cx, input: &DeleteObjectsInput) -> OpResult<Vec<Access>> {
    let bucket = bucket::find(cx, &input.bucket)?;
    Ok(bypass(cx, &bucket, "*", input.bypass_governance_retention)?.into_iter().collect())
}
