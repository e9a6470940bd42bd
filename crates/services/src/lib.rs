//! The AWS services that are served, one folder each, and the one registry in which they are declared.
//!
//! A service is a declaration ([`Service`]): its operations with the access rule of each, its CloudFormation resource
//! types, its machines. Routing, authorisation, the documents under `docs/services/` and the coverage page follow from
//! it. Services are clients of each other: [`Cx::call`] is the same typed, authorised call that HTTP takes, and no
//! service reads another's tables.
//!
//! This crate knows no HTTP.

mod access;
mod announce;
mod cx;
mod error;
mod git;
mod identity;
pub mod jobs;
pub mod paging;
mod patience;
mod policy_cache;
mod registry;
pub mod resource;
mod server;
pub mod surroundings;
mod world;

pub mod apigateway;
pub mod cloudformation;
pub mod codebuild;
pub mod codecommit;
pub mod codepipeline;
pub mod connections;
pub mod events;
pub mod iam;
pub mod kms;
pub mod lambda;
pub mod lineage;
pub mod logs;
pub mod s3;
pub mod sagemaker;
pub mod secretsmanager;
pub mod sns;
pub mod sqs;
pub mod ssm;
pub mod stepfunctions;
pub mod sts;

pub use access::Access;
pub use announce::{Announcement, Announcer};
pub use cx::Cx;
pub use error::{Internal, OpError, OpResult, OrMissing};
pub use identity::{Caller, Credential, CredentialError, Identity, PrincipalPolicies};
pub use registry::{ErasedOperation, Registry, Service};
pub use server::{Settings, all, start};
pub use world::{AccountSettings, Endpoints, Randomness, World, WorldHandle};
