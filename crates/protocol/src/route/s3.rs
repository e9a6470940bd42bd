//! What is peculiar to routing in S3: a query parameter can turn a request into another operation, so one that we
//! don't serve must not be passed over. `GET /bucket?acl` is not a listing of the bucket.

use super::template::Template;
use crate::request::RequestHead;
use aws::Error;

const SUBRESOURCES: &[&str] = &[
    "abac",
    "accelerate",
    "acl",
    "analytics",
    "annotation",
    "attributes",
    "cors",
    "delete",
    "encryption",
    "intelligent-tiering",
    "inventory",
    "legal-hold",
    "lifecycle",
    "location",
    "logging",
    "metadataAnnotationTable",
    "metadataConfiguration",
    "metadataInventoryTable",
    "metadataJournalTable",
    "metadataTable",
    "metrics",
    "notification",
    "object-lock",
    "ownershipControls",
    "partNumber",
    "policy",
    "policyStatus",
    "publicAccessBlock",
    "renameObject",
    "replication",
    "requestPayment",
    "restore",
    "retention",
    "select",
    "select-type",
    "session",
    "tagging",
    "torrent",
    "uploadId",
    "uploads",
    "versionId",
    "versioning",
    "versions",
    "website",
];

/// The error for a subresource that the operation found does not know.
pub fn unserved(head: &RequestHead, template: &Template) -> Option<Error> {
    let is_unknown = |name: &&str| SUBRESOURCES.contains(name) && !template.knows_parameter(name);
    let name = head.query.iter().map(|(name, _)| name.as_str()).find(is_unknown)?;
    let message = format!(
        "A header or query you provided implies functionality that is not implemented: {} with the parameter {name} is not served.",
        head.method
    );
    Some(Error::new("NotImplemented", 501, message).with("Header", name))
}

/// The error where nothing matches: a method that the resource does not have.
pub fn no_operation(head: &RequestHead, path: &str) -> Error {
    let resource = match path.trim_start_matches('/').split_once('/') {
        Some((_, key)) if !key.is_empty() => "OBJECT",
        Some(_) => "BUCKET",
        None if path.len() > 1 => "BUCKET",
        None => "SERVICE",
    };
    Error::new("MethodNotAllowed", 405, "The specified method is not allowed against this resource.")
        .with("Method", head.method.as_str())
        .with("ResourceType", resource)
}
