//! S3: buckets and objects with versions, policies, encryption, uploads in parts, and events for EventBridge.
//!
//! Bucket names are global over the server's accounts. Objects' bytes lie in blobs; those under a KMS key are encrypted
//! with a data key of their own. ETags, checksums, conditions, ranges, listings and errors are S3's.

mod access;
pub(crate) mod acl;
mod bucket;
pub(crate) mod checksum;
mod cloudformation;
mod conditions;
mod configurations;
mod copy_source;
pub mod cors;
mod crypt;
pub(crate) mod customer;
mod data;
pub(crate) mod encryption;
mod event;
mod lifecycle;
mod listing;
pub(crate) mod lock;
pub(crate) mod metadata;
mod multipart;
pub(crate) mod object;
pub(crate) mod ops;
mod policy;
pub mod sample_data;
mod table;
mod version_id;
mod versions;

pub use bucket::{no_such_bucket, region_of};
pub use data::read_all;

use crate::Service;
use aws::s3;

pub fn service() -> Service {
    let service = Service::new(&s3::SERVICE).state(policy::Policies::default());
    let service = kept(locks(service));
    objects(documents(configuration(buckets(service))))
        .resource_type(cloudformation::Bucket)
        .resource_type(cloudformation::BucketPolicy)
        .not_served(UNSERVED)
}

const UNSERVED: &[(&str, &str)] = &[
    ("aws:kms:dsse", "Dual-layer encryption; refused by name."),
    ("MFA delete, event holds of Object Lock", "Refused by name."),
    ("requesters that pay, inventories, exports of analytics", "Refused by name."),
    ("forms of more than 70 MB", "A browser's form is held in memory; larger ones are refused."),
    ("GLACIER, DEEP_ARCHIVE", "Storage classes from which objects must be restored; refused by name."),
    ("notifications to SNS, SQS and Lambda", "EventBridge is served; the other targets are refused by name."),
    (
        "expiration by lifecycle rules",
        "Lifecycle configurations are kept, and answers tell when an object would go (x-amz-expiration), but nothing is \
         taken away yet; transitions are refused.",
    ),
    (
        "websites, logging, replication",
        "Buckets here have none, and say so; what would turn them on is refused.",
    ),
];

fn locks(service: Service) -> Service {
    service
        .operation::<s3::PutObjectLockConfiguration, _>(
            access::put_object_lock,
            ops::put_object_lock_configuration,
        )
        .operation::<s3::GetObjectRetention, _>(access::get_retention, ops::get_object_retention)
        .operation::<s3::PutObjectRetention, _>(access::put_retention, ops::put_object_retention)
        .operation::<s3::GetObjectLegalHold, _>(access::get_legal_hold, ops::get_object_legal_hold)
        .operation::<s3::PutObjectLegalHold, _>(access::put_legal_hold, ops::put_object_legal_hold)
}

/// What is kept and given back, and changes nothing here.
fn kept(service: Service) -> Service {
    service
        .operation::<s3::PutBucketAccelerateConfiguration, _>(
            access::put_accelerate,
            ops::put_bucket_accelerate_configuration,
        )
        .operation::<s3::PutBucketRequestPayment, _>(
            access::put_request_payment,
            ops::put_bucket_request_payment,
        )
        .operation::<s3::GetBucketMetricsConfiguration, _>(
            access::get_metrics,
            ops::get_bucket_metrics_configuration,
        )
        .operation::<s3::PutBucketMetricsConfiguration, _>(
            access::put_metrics,
            ops::put_bucket_metrics_configuration,
        )
        .operation::<s3::DeleteBucketMetricsConfiguration, _>(
            access::delete_metrics,
            ops::delete_bucket_metrics_configuration,
        )
        .operation::<s3::ListBucketMetricsConfigurations, _>(
            access::list_metrics,
            ops::list_bucket_metrics_configurations,
        )
        .operation::<s3::GetBucketAnalyticsConfiguration, _>(
            access::get_analytics,
            ops::get_bucket_analytics_configuration,
        )
        .operation::<s3::PutBucketAnalyticsConfiguration, _>(
            access::put_analytics,
            ops::put_bucket_analytics_configuration,
        )
        .operation::<s3::DeleteBucketAnalyticsConfiguration, _>(
            access::delete_analytics,
            ops::delete_bucket_analytics_configuration,
        )
        .operation::<s3::ListBucketAnalyticsConfigurations, _>(
            access::list_analytics,
            ops::list_bucket_analytics_configurations,
        )
        .operation::<s3::GetBucketIntelligentTieringConfiguration, _>(
            access::get_tiering,
            ops::get_bucket_intelligent_tiering_configuration,
        )
        .operation::<s3::PutBucketIntelligentTieringConfiguration, _>(
            access::put_tiering,
            ops::put_bucket_intelligent_tiering_configuration,
        )
        .operation::<s3::DeleteBucketIntelligentTieringConfiguration, _>(
            access::delete_tiering,
            ops::delete_bucket_intelligent_tiering_configuration,
        )
        .operation::<s3::ListBucketIntelligentTieringConfigurations, _>(
            access::list_tiering,
            ops::list_bucket_intelligent_tiering_configurations,
        )
}

fn buckets(service: Service) -> Service {
    service
        .operation::<s3::CreateBucket, _>(access::create_bucket, ops::create_bucket)
        .operation::<s3::HeadBucket, _>(access::head_bucket, ops::head_bucket)
        .operation::<s3::DeleteBucket, _>(access::delete_bucket, ops::delete_bucket)
        .operation::<s3::ListBuckets, _>(access::list_buckets, ops::list_buckets)
        .operation::<s3::GetBucketLocation, _>(access::get_location, ops::get_bucket_location)
}

fn objects(service: Service) -> Service {
    service
        .operation::<s3::PutObject, _>(access::put_object, ops::put_object)
        .operation::<s3::GetObject, _>(access::get_object, ops::get_object)
        .operation::<s3::HeadObject, _>(access::head_object, ops::head_object)
        .operation::<s3::DeleteObject, _>(access::delete_object, ops::delete_object)
        .operation::<s3::DeleteObjects, _>(access::delete_objects, ops::delete_objects)
        .operation::<s3::ListObjectsV2, _>(access::list_objects_v2, ops::list_objects_v2)
        .operation::<s3::ListObjects, _>(access::list_objects, ops::list_objects)
        .operation::<s3::ListObjectVersions, _>(access::list_versions, ops::list_object_versions)
        .operation::<s3::CopyObject, _>(access::copy_object, ops::copy_object)
        .operation::<s3::CreateMultipartUpload, _>(access::create_upload, ops::create_multipart_upload)
        .operation::<s3::UploadPart, _>(access::upload_part, ops::upload_part)
        .operation::<s3::UploadPartCopy, _>(access::upload_part_copy, ops::upload_part_copy)
        .operation::<s3::CompleteMultipartUpload, _>(access::complete_upload, ops::complete_multipart_upload)
        .operation::<s3::AbortMultipartUpload, _>(access::abort_upload, ops::abort_multipart_upload)
        .operation::<s3::ListParts, _>(access::list_parts, ops::list_parts)
        .operation::<s3::ListMultipartUploads, _>(access::list_uploads, ops::list_multipart_uploads)
        .operation::<s3::GetObjectTagging, _>(access::get_object_tagging, ops::get_object_tagging)
        .operation::<s3::PutObjectTagging, _>(access::put_object_tagging, ops::put_object_tagging)
        .operation::<s3::DeleteObjectTagging, _>(access::delete_object_tagging, ops::delete_object_tagging)
        .operation::<s3::GetObjectAttributes, _>(access::get_object_attributes, ops::get_object_attributes)
}

fn configuration(service: Service) -> Service {
    service
        .operation::<s3::GetBucketTagging, _>(access::get_tagging, ops::get_bucket_tagging)
        .operation::<s3::PutBucketTagging, _>(access::put_tagging, ops::put_bucket_tagging)
        .operation::<s3::DeleteBucketTagging, _>(access::delete_tagging, ops::delete_bucket_tagging)
        .operation::<s3::GetBucketVersioning, _>(access::get_versioning, ops::get_bucket_versioning)
        .operation::<s3::PutBucketVersioning, _>(access::put_versioning, ops::put_bucket_versioning)
        .operation::<s3::GetBucketPolicy, _>(access::get_policy, ops::get_bucket_policy)
        .operation::<s3::PutBucketPolicy, _>(access::put_policy, ops::put_bucket_policy)
        .operation::<s3::DeleteBucketPolicy, _>(access::delete_policy, ops::delete_bucket_policy)
        .operation::<s3::GetBucketPolicyStatus, _>(access::get_policy_status, ops::get_bucket_policy_status)
        .operation::<s3::GetBucketEncryption, _>(access::get_encryption, ops::get_bucket_encryption)
        .operation::<s3::PutBucketEncryption, _>(access::put_encryption, ops::put_bucket_encryption)
        .operation::<s3::DeleteBucketEncryption, _>(access::delete_encryption, ops::delete_bucket_encryption)
        .operation::<s3::GetPublicAccessBlock, _>(
            access::get_public_access_block,
            ops::get_public_access_block,
        )
        .operation::<s3::PutPublicAccessBlock, _>(
            access::put_public_access_block,
            ops::put_public_access_block,
        )
        .operation::<s3::DeletePublicAccessBlock, _>(
            access::delete_public_access_block,
            ops::delete_public_access_block,
        )
        .operation::<s3::GetBucketNotificationConfiguration, _>(
            access::get_notification,
            ops::get_bucket_notification_configuration,
        )
        .operation::<s3::PutBucketNotificationConfiguration, _>(
            access::put_notification,
            ops::put_bucket_notification_configuration,
        )
}

fn documents(service: Service) -> Service {
    service
        .operation::<s3::GetBucketAcl, _>(access::get_acl, ops::get_bucket_acl)
        .operation::<s3::PutBucketAcl, _>(access::put_acl, ops::put_bucket_acl)
        .operation::<s3::GetObjectAcl, _>(access::get_object_acl, ops::get_object_acl)
        .operation::<s3::PutObjectAcl, _>(access::put_object_acl, ops::put_object_acl)
        .operation::<s3::GetBucketOwnershipControls, _>(
            access::get_ownership,
            ops::get_bucket_ownership_controls,
        )
        .operation::<s3::PutBucketOwnershipControls, _>(
            access::put_ownership,
            ops::put_bucket_ownership_controls,
        )
        .operation::<s3::DeleteBucketOwnershipControls, _>(
            access::delete_ownership,
            ops::delete_bucket_ownership_controls,
        )
        .operation::<s3::GetBucketLifecycleConfiguration, _>(
            access::get_lifecycle,
            ops::get_bucket_lifecycle_configuration,
        )
        .operation::<s3::PutBucketLifecycleConfiguration, _>(
            access::put_lifecycle,
            ops::put_bucket_lifecycle_configuration,
        )
        .operation::<s3::DeleteBucketLifecycle, _>(access::delete_lifecycle, ops::delete_bucket_lifecycle)
        .operation::<s3::GetBucketCors, _>(access::get_cors, ops::get_bucket_cors)
        .operation::<s3::PutBucketCors, _>(access::put_cors, ops::put_bucket_cors)
        .operation::<s3::DeleteBucketCors, _>(access::delete_cors, ops::delete_bucket_cors)
        .operation::<s3::GetBucketLogging, _>(access::get_logging, ops::get_bucket_logging)
        .operation::<s3::PutBucketLogging, _>(access::put_logging, ops::put_bucket_logging)
        .operation::<s3::GetBucketWebsite, _>(access::get_website, ops::get_bucket_website)
        .operation::<s3::GetBucketAccelerateConfiguration, _>(
            access::get_accelerate,
            ops::get_bucket_accelerate_configuration,
        )
        .operation::<s3::GetBucketRequestPayment, _>(
            access::get_request_payment,
            ops::get_bucket_request_payment,
        )
        .operation::<s3::GetBucketReplication, _>(access::get_replication, ops::get_bucket_replication)
        .operation::<s3::GetObjectLockConfiguration, _>(
            access::get_object_lock,
            ops::get_object_lock_configuration,
        )
}
