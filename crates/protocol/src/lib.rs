//! HTTP bytes to typed operations and back: awsJson, awsQuery, ec2Query, restJson, restXml; SigV4.
//!
//! A request goes through in this order, and the caller does the IO and the clock between the steps:
//! [`Router::route`] names the operation, [`sigv4::Signed`] proves who asks, [`decode`] and [`validate_input`] make a
//! tree of the request, and [`encode`] or [`encode_error`] write the answer. Everything is directed by the schemas
//! of the `aws` crate, so that a protocol is written once and not once per operation.
//!
//! Pure: no sockets, no clock, no randomness.

pub mod checksum;
mod decode;
mod encode;
mod percent;
mod request;
mod route;
mod scalar;
pub mod sigv4;
mod xml;

pub use decode::{decode, parse_form, tags_of_xml, validate_input, wants_stream};
pub use encode::{ErrorContext, encode, encode_error, host_id, s3_answer, xml_document};
pub use percent::{decode_utf8, encode_path, encode_query};
pub use request::{AnswerBody, HttpAnswer, HttpRequest, RequestBody, RequestHead};
pub use route::{Labels, Route, RouteError, Router};

#[cfg(test)]
mod fixtures;
