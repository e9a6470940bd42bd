//! Services through the typed client, over a store in a temporary directory. One binary: linking is what tests wait for.

mod iam;
mod logs;
mod docs;
mod ssm;
mod sts;
