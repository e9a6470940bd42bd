//! The operations, a file for each noun.

mod attributes;
mod buckets;
mod copy_object;
mod delete_object;
mod get_object;
mod list_objects;
mod list_parts;
mod multipart;
mod object_tagging;
mod put_object;

pub use attributes::get_object_attributes;
pub use buckets::{create_bucket, delete_bucket, get_bucket_location, head_bucket, list_buckets};
pub use copy_object::copy_object;
pub use delete_object::{delete_object, delete_objects};
pub use get_object::{get_object, head_object};
pub use list_objects::{list_object_versions, list_objects, list_objects_v2};
pub use list_parts::{list_multipart_uploads, list_parts};
pub use multipart::{
    abort_multipart_upload, complete_multipart_upload, create_multipart_upload, upload_part, upload_part_copy,
};
pub use object_tagging::{delete_object_tagging, get_object_tagging, put_object_tagging};
pub use put_object::{put_object, without_framing};
