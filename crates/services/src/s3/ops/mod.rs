//! The operations, a file for each noun.

mod acls;
mod attributes;
mod buckets;
mod configuration;
mod copy_object;
mod delete_object;
mod documents;
mod get_object;
mod kept;
mod list_objects;
mod list_parts;
mod locks;
mod multipart;
mod object_tagging;
mod put_object;

pub use acls::{get_bucket_acl, get_object_acl, put_bucket_acl, put_object_acl};
pub use attributes::get_object_attributes;
pub use buckets::{create_bucket, delete_bucket, get_bucket_location, head_bucket, list_buckets};
pub use copy_object::copy_object;
pub use delete_object::{delete_object, delete_objects};
pub use get_object::{get_object, head_object};
pub use kept::{
    delete_bucket_analytics_configuration, delete_bucket_intelligent_tiering_configuration,
    delete_bucket_metrics_configuration, get_bucket_analytics_configuration,
    get_bucket_intelligent_tiering_configuration, get_bucket_metrics_configuration,
    list_bucket_analytics_configurations, list_bucket_intelligent_tiering_configurations,
    list_bucket_metrics_configurations, put_bucket_analytics_configuration,
    put_bucket_intelligent_tiering_configuration, put_bucket_metrics_configuration,
};
pub use list_objects::{list_object_versions, list_objects, list_objects_v2};
pub use list_parts::{list_multipart_uploads, list_parts};
pub use locks::{
    get_object_legal_hold, get_object_lock_configuration, get_object_retention, put_object_legal_hold,
    put_object_lock_configuration, put_object_retention,
};
pub use multipart::{
    abort_multipart_upload, complete_multipart_upload, create_multipart_upload, upload_part, upload_part_copy,
};
pub use object_tagging::{delete_object_tagging, get_object_tagging, put_object_tagging};
pub use put_object::{put_object, without_framing};

pub use configuration::{
    delete_bucket_encryption, delete_bucket_policy, delete_bucket_tagging, delete_public_access_block,
    get_bucket_encryption, get_bucket_notification_configuration, get_bucket_policy,
    get_bucket_policy_status, get_bucket_tagging, get_bucket_versioning, get_public_access_block,
    put_bucket_encryption, put_bucket_notification_configuration, put_bucket_policy, put_bucket_tagging,
    put_bucket_versioning, put_public_access_block,
};
pub use documents::{
    delete_bucket_cors, delete_bucket_lifecycle, delete_bucket_ownership_controls,
    get_bucket_accelerate_configuration, get_bucket_cors, get_bucket_lifecycle_configuration,
    get_bucket_logging, get_bucket_ownership_controls, get_bucket_replication, get_bucket_request_payment,
    get_bucket_website, put_bucket_accelerate_configuration, put_bucket_cors,
    put_bucket_lifecycle_configuration, put_bucket_logging, put_bucket_ownership_controls,
    put_bucket_request_payment,
};
