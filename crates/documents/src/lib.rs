//! What users write: templates, buildspecs, policies, event patterns. Parsed with positions, validated, evaluated. Pure: no IO, no clock, no async.

pub mod buildspec;
pub mod spanned;
pub mod states;

pub mod pattern;
pub mod policy;
pub mod template;
