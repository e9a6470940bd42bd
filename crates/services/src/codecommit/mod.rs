//! CodeCommit: repositories that `git` pushes to and clones from, and that pipelines start from.
//!
//! Contents lie in bare repositories on the disk, one for each repository, which the host's `git` reads and writes; what
//! AWS knows beside them lies in the store. Every change of a branch or tag is announced to EventBridge, whoever made
//! it and whatever dies meanwhile ([`push`]).
//!
//! Not served: pull requests, comments, approval rules, merges and triggers (a rule of EventBridge does what they do),
//! and keys of KMS that a customer chooses.

mod access;
mod archive;
mod checkout;
mod cloudformation;
mod events;
mod http;
mod ops;
mod push;
mod repository;
mod table;

pub use archive::archive;
pub use checkout::{CheckOut, check_out};
pub use http::{GitAnswer, GitRequest, git_http};

use crate::Service;
use aws::codecommit as cc;

pub fn service() -> Service {
    Service::new(&cc::SERVICE)
        .operation::<cc::CreateRepository, _>(access::create_repository, ops::create_repository)
        .operation::<cc::GetRepository, _>(access::get_repository, ops::get_repository)
        .operation::<cc::BatchGetRepositories, _>(access::batch_get_repositories, ops::batch_get_repositories)
        .operation::<cc::ListRepositories, _>(access::list_repositories, ops::list_repositories)
        .operation::<cc::DeleteRepository, _>(access::delete_repository, ops::delete_repository)
        .operation::<cc::UpdateRepositoryName, _>(access::update_name, ops::update_repository_name)
        .operation::<cc::UpdateRepositoryDescription, _>(
            access::update_description,
            ops::update_repository_description,
        )
        .operation::<cc::UpdateDefaultBranch, _>(access::update_default_branch, ops::update_default_branch)
        .operation::<cc::CreateBranch, _>(access::create_branch, ops::create_branch)
        .operation::<cc::GetBranch, _>(access::get_branch, ops::get_branch)
        .operation::<cc::ListBranches, _>(access::list_branches, ops::list_branches)
        .operation::<cc::DeleteBranch, _>(access::delete_branch, ops::delete_branch)
        .operation::<cc::CreateCommit, _>(access::create_commit, ops::create_commit)
        .operation::<cc::PutFile, _>(access::put_file, ops::put_file)
        .operation::<cc::DeleteFile, _>(access::delete_file, ops::delete_file)
        .operation::<cc::GetFile, _>(access::get_file, ops::get_file)
        .operation::<cc::GetFolder, _>(access::get_folder, ops::get_folder)
        .operation::<cc::GetBlob, _>(access::get_blob, ops::get_blob)
        .operation::<cc::GetCommit, _>(access::get_commit, ops::get_commit)
        .operation::<cc::BatchGetCommits, _>(access::batch_get_commits, ops::batch_get_commits)
        .operation::<cc::GetDifferences, _>(access::get_differences, ops::get_differences)
        .operation::<cc::TagResource, _>(access::tag, ops::tag_resource)
        .operation::<cc::UntagResource, _>(access::untag, ops::untag_resource)
        .operation::<cc::ListTagsForResource, _>(access::list_tags, ops::list_tags_for_resource)
        .operation::<cc::GetRepositoryTriggers, _>(access::get_triggers, ops::get_repository_triggers)
        .operation::<cc::PutRepositoryTriggers, _>(access::put_triggers, ops::put_repository_triggers)
        .resource_type(cloudformation::Repository)
        .machine::<push::Push, _>(push::Settler)
        .state(push::Locks::default())
        .swept(push::sweep)
        .not_served(&[
            (
                "repository triggers",
                "An EventBridge rule on the repository's state changes does the same; refused by name.",
            ),
            ("kmsKeyId", "Contents are not encrypted under a customer's key; refused by name."),
            ("pull requests, approvals, comments and merges", "Merge with git, and push."),
        ])
}
