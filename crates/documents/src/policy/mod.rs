//! IAM policies: parsed once into matchers, then evaluated in microseconds for every request that is served.
//!
//! `document` is what a policy is, `condition` and `glob` are how one of its statements matches, `principal` is who
//! asks, `request` is what they ask, `evaluate` is AWS's decision over all policies that have a say, and `message`
//! is that decision in the words that clients know.

mod condition;
mod date;
mod document;
mod error;
mod evaluate;
mod glob;
mod json;
mod limits;
mod message;
mod parse;
mod principal;
mod request;

#[cfg(test)]
mod cases;
#[cfg(test)]
mod properties;

pub use document::{DocumentKind, Effect, PolicyDocument, Statement, Version};
pub use error::PolicyError;
pub use evaluate::{Decision, Policies, PolicyKind, ResourcePolicyMode, StatementAt, evaluate};
pub use limits::*;
pub use message::denial_message;
pub use principal::{PrincipalEntry, PrincipalInfo, PrincipalType};
pub use request::{Context, Request};
