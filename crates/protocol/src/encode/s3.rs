//! What S3's answers have that the model does not say.

use crate::xml::Writer;
use aws::{OperationInfo, Structure, Tree};

pub const NAMESPACE: &str = "http://s3.amazonaws.com/doc/2006-03-01/";

/// The root element of an answer whose output has no payload member. Botocore does not look at it, other clients do.
pub fn root_name(operation: &OperationInfo) -> &'static str {
    match operation.name {
        "ListObjects" | "ListObjectsV2" => "ListBucketResult",
        "ListObjectVersions" => "ListVersionsResult",
        "ListBuckets" => "ListAllMyBucketsResult",
        "ListParts" => "ListPartsResult",
        "ListMultipartUploads" => "ListMultipartUploadsResult",
        "CreateMultipartUpload" => "InitiateMultipartUploadResult",
        "CompleteMultipartUpload" => "CompleteMultipartUploadResult",
        "DeleteObjects" => "DeleteResult",
        "GetBucketVersioning" => "VersioningConfiguration",
        "GetBucketTagging" | "GetObjectTagging" => "Tagging",
        "GetBucketAcl" | "GetObjectAcl" => "AccessControlPolicy",
        "GetBucketCors" => "CORSConfiguration",
        "GetBucketLifecycleConfiguration" => "LifecycleConfiguration",
        "GetBucketNotificationConfiguration" => "NotificationConfiguration",
        "GetBucketWebsite" => "WebsiteConfiguration",
        "GetBucketLogging" => "BucketLoggingStatus",
        "GetBucketRequestPayment" => "RequestPaymentConfiguration",
        "GetBucketAccelerateConfiguration" => "AccelerateConfiguration",
        "GetObjectAttributes" => "GetObjectAttributesResponse",
        _ => operation.output.location_name.unwrap_or(operation.output.name),
    }
}

/// Members that some clients expect before the others, and those that they expect after them: a client that reads as
/// the text comes knows the owner of buckets, and the bucket of objects, by then.
pub fn order(operation: &OperationInfo) -> (&'static [&'static str], &'static [&'static str]) {
    match operation.name {
        "ListBuckets" => (&["Owner"], &[]),
        "ListObjects" | "ListObjectsV2" => (&[], &["Contents", "CommonPrefixes"]),
        "ListObjectVersions" => (&[], &["Version", "DeleteMarker", "CommonPrefixes"]),
        _ => (&[], &[]),
    }
}

/// `GetBucketLocation` answers with the bare value as its root element; for us-east-1 that is empty.
pub fn bucket_location(structure: &Structure) -> String {
    let region = match structure.0.first() {
        Some(Some(Tree::String(region))) => region.as_str(),
        Some(_) | None => "",
    };
    let mut writer = Writer::with_declaration();
    writer.text("LocationConstraint", &[("xmlns", NAMESPACE)], region);
    writer.into_string()
}
