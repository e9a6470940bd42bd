//! Resources that another execution works on: nested stacks, and custom resources.

use super::super::error::not_served;
use super::super::kind::Kind;
use super::super::machine::Event;
use super::super::table::Made;
use super::Job;
use super::bring::Task;
use super::remove::Removal;
use crate::OpResult;
use aws::cloudformation::StackStatus;
use engine::{ExecutionId, Outcome, Performed};

pub async fn bring(_: &Job, _: Task) -> OpResult<Performed<Event>> {
    Err(not_served("nested stacks"))
}

pub async fn restore(_: &Job, _: Task) -> OpResult<Performed<Event>> {
    Err(not_served("nested stacks"))
}

pub async fn remove(_: &Job, _: &Kind, _: Removal, _: Made) -> OpResult<Performed<Event>> {
    Err(not_served("nested stacks"))
}

pub async fn collect(_: &Job, _: String, _: StackStatus, _: Outcome) -> OpResult<Performed<Event>> {
    Err(not_served("nested stacks"))
}

pub async fn cancel(_: &Job, _: &ExecutionId) -> OpResult<Performed<Event>> {
    Ok(Performed::silently())
}
