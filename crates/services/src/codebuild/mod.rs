//! CodeBuild: projects, and builds that run their buildspec's commands in the sandbox.
//!
//! A build is a durable [`machine`]: queued, provisioned, its source unpacked, its commands run in one sandboxed run that
//! outlives the server, its artifacts uploaded. What a build does outside the sandbox it does under its project's role.
//!
//! Not served: sources on other hosts than this server (GitHub and the like), webhooks, VPCs, file systems, batch builds,
//! fleets, debug sessions, images that are not CodeBuild's own, report groups, caches in S3.

mod access;
mod announce;
mod build;
mod cloudformation;
mod commands;
mod machine;
mod ops;
mod performer;
mod phases;
mod project;
mod reference;
mod start;
mod table;

pub use commands::{Commands, Started as CommandsStarted, start_commands};
pub use machine::{Lent, PipelineArtifact, PipelineInvocation};
pub use reference::{FILE as CLONE_REFERENCE, Reference as CloneReference};
pub use start::{execution_id, start_for_pipeline};

use crate::{Service, jobs};
use aws::codebuild;

/// Of builds alone: a build that waits for a job of another service must not hold the slot that the job waits for.
struct Slots(jobs::Slots);

impl std::ops::Deref for Slots {
    type Target = jobs::Slots;

    fn deref(&self) -> &jobs::Slots {
        &self.0
    }
}

pub fn service() -> Service {
    service_with(jobs::Slots::of_this_machine())
}

/// For tests: so many builds at once.
pub fn service_with_slots(count: usize) -> Service {
    service_with(jobs::Slots::new(count))
}

fn service_with(slots: jobs::Slots) -> Service {
    Service::new(&codebuild::SERVICE)
        .operation::<codebuild::CreateProject, _>(access::create_project, ops::create_project)
        .operation::<codebuild::UpdateProject, _>(access::update_project, ops::update_project)
        .operation::<codebuild::DeleteProject, _>(access::delete_project, ops::delete_project)
        .operation::<codebuild::BatchGetProjects, _>(access::batch_get_projects, ops::batch_get_projects)
        .operation::<codebuild::ListProjects, _>(access::list_projects, ops::list_projects)
        .operation::<codebuild::StartBuild, _>(access::start_build, ops::start_build)
        .operation::<codebuild::BatchGetBuilds, _>(access::batch_get_builds, ops::batch_get_builds)
        .operation::<codebuild::ListBuilds, _>(access::list_builds, ops::list_builds)
        .operation::<codebuild::ListBuildsForProject, _>(
            access::list_builds_for_project,
            ops::list_builds_for_project,
        )
        .operation::<codebuild::StopBuild, _>(access::stop_build, ops::stop_build)
        .operation::<codebuild::RetryBuild, _>(access::retry_build, ops::retry_build)
        .operation::<codebuild::BatchDeleteBuilds, _>(access::batch_delete_builds, ops::batch_delete_builds)
        .operation::<codebuild::InvalidateProjectCache, _>(
            access::invalidate_project_cache,
            ops::invalidate_project_cache,
        )
        .operation::<codebuild::ListCuratedEnvironmentImages, _>(
            access::list_curated_environment_images,
            ops::list_curated_environment_images,
        )
        .resource_type(cloudformation::Project)
        .observed_machine::<machine::BuildMachine, _>(performer::BuildPerformer::new, machine::observer)
        .state(Slots(slots))
        .not_served(&[
            (
                "images other than aws/codebuild/...",
                "Builds run on the host's own toolchain; refused by name.",
            ),
            (
                "GITHUB, BITBUCKET, GITLAB and other hosts as sources",
                "Refused by name; use CODECOMMIT, S3 or a pipeline.",
            ),
            ("VPC, file systems, batch builds, webhooks, fleets, debug sessions", "Refused by name."),
            ("S3 caches", "LOCAL caches are served; S3 is refused by name."),
            (
                "the cache modes LOCAL_SOURCE_CACHE and LOCAL_DOCKER_LAYER_CACHE",
                "Stored; sources come from this machine anyway, and there is no Docker daemon inside.",
            ),
            ("hostKernel", "Refused by name: the kernel is the host's."),
            (
                "reports",
                "A buildspec's reports section is read and checked; no report is made of it, as its log says.",
            ),
            (
                "enable-symlinks, s3-prefix, and a cache's key, fallback-keys and action in a buildspec",
                "Refused by name.",
            ),
            ("privileged mode", "Stored; there is no Docker daemon inside."),
        ])
}
