//! S3: buckets and objects with versions, policies, encryption, uploads in parts, and events for EventBridge.
//!
//! Bucket names are global over the server's accounts. Objects' bytes lie in blobs; those under a KMS key are encrypted
//! with a data key of their own. ETags, checksums, conditions, ranges, listings and errors are S3's.

mod access;
mod bucket;
pub(crate) mod checksum;
mod conditions;
mod copy_source;
mod crypt;
mod data;
pub(crate) mod encryption;
mod event;
mod listing;
mod multipart;
pub(crate) mod object;
pub(crate) mod ops;
mod policy;
mod table;
mod versions;

pub use data::read_all;

use crate::Service;
use aws::s3;

pub fn service() -> Service {
    let service = Service::new(&s3::SERVICE).state(policy::Policies::default());
    objects(buckets(service)).not_served(UNSERVED)
}

const UNSERVED: &[(&str, &str)] = &[
    (
        "SSE-C, aws:kms:dsse",
        "Encryption with customer-provided keys and dual-layer encryption; refused by name.",
    ),
    ("Object Lock, MFA delete", "Refused by name."),
    (
        "ACLs that give access to others",
        "Bucket policies do that; canned ACL private is served, others are refused.",
    ),
    ("GLACIER, DEEP_ARCHIVE", "Storage classes from which objects must be restored; refused by name."),
    ("notifications to SNS, SQS and Lambda", "EventBridge is served; the other targets are refused by name."),
];

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
