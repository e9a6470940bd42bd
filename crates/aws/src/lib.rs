//! Shapes of the AWS operations that are served, and the words that every service shares.
//!
//! [`generated`] is written by `cargo xtask codegen` from the botocore service models: one module per service, with
//! its structures, enumerations, errors and operations. A structure is known three ways: as a Rust type, as a
//! [`Schema`] (what the wire calls its members, and what is required of them), and as a [`Tree`] (the neutral value
//! that a protocol reads and writes). So a protocol is written once, against schemas, and an operation is written
//! against types.
//!
//! Pure: no IO, no clock, no randomness.

pub mod arn;
mod convert;
mod error;
#[expect(clippy::unreadable_literal, reason = "bounds stand as in the models")]
pub mod generated;
pub mod json;
mod operation;
mod schema;
mod stream;
mod timestamp;
mod tree;
pub mod validate;

pub use arn::{Account, Arn, Partition, Region};
pub use convert::{Document, Shape, TreeValue, deserialize_shape, serialize_shape};
pub use error::Error;
pub use generated::*;
pub use operation::{Operation, OperationInfo, Protocol, ServiceInfo};
pub use schema::{Kind, Location, Member, Schema, TimestampFormat, scalar};
pub use stream::ByteStream;
pub use timestamp::Timestamp;
pub use tree::{Mismatch, Structure, Tree};
