//! The two machines, both pure: a pipeline orders its executions, an action is carried out.
//!
//! A pipeline is **one** machine, not one for each execution: what AWS specifies (a stage holds one execution, a newer
//! one supersedes an older one that waits, an update cancels) are statements about several executions at once, and so
//! each is one transition here. What is long (configurations, variables, artifacts, history) lies in rows that the
//! observers write; the state holds the executions that run, and what stood last in each stage.

pub mod action;
mod advance;
mod conditions;
pub mod pipeline;
pub mod state;

#[cfg(test)]
mod doors;
#[cfg(test)]
mod jobs;
#[cfg(test)]
mod properties;
#[cfg(test)]
mod scenarios;

pub use action::Action;
pub use pipeline::Pipeline;
