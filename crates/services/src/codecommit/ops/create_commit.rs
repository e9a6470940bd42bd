//! CreateCommit, PutFile and DeleteFile: commits that are made here, on top of a branch.

use super::super::push::Held;
use super::super::repository::{check_branch, file_path};
use super::super::table::Place;
use super::staging::Staging;
use super::{no_branch, open};
use crate::git::is_object_id;
use crate::{Cx, OpResult};
use aws::Error;
use aws::codecommit::{
    CreateCommitInput, CreateCommitOutput, DeleteFileInput, DeleteFileOutput, PutFileEntry, PutFileInput,
    PutFileOutput, errors,
};
use std::collections::HashSet;

/// Changes of one commit. [CodeCommit quotas]
const MOST_ENTRIES: usize = 100;
/// Bytes of one file, and of all files of a commit that is made by an operation. [CodeCommit quotas]
const MOST_FILE_BYTES: usize = 6 * 1024 * 1024;
const MOST_COMMIT_BYTES: usize = 20 * 1024 * 1024;
/// [CodeCommit quotas: commit messages, names]
const LONGEST_MESSAGE: usize = 256 * 1024;
const LONGEST_NAME: usize = 256;

/// Who makes a commit, and why.
struct Words {
    name: Option<String>,
    email: Option<String>,
    message: Option<String>,
}

/// A commit in the making: the branch can't move meanwhile.
struct Making {
    held: Held,
    branch: String,
    parent: Option<String>,
    words: Words,
    staging: Staging,
}

struct Made {
    commit: String,
    tree: String,
    staging: Staging,
}

pub async fn create_commit(cx: Cx, input: CreateCommitInput) -> OpResult<CreateCommitOutput> {
    let words = Words { name: input.author_name, email: input.email, message: input.commit_message };
    let parent = input.parent_commit_id.as_deref();
    let puts = input.put_files.unwrap_or_default();
    let deletes = input.delete_files.unwrap_or_default();
    let modes = input.set_file_modes.unwrap_or_default();
    let mut paths: Vec<&str> = puts.iter().map(|put| put.file_path.as_str()).collect();
    paths.extend(deletes.iter().map(|delete| delete.file_path.as_str()));
    paths.extend(modes.iter().map(|mode| mode.file_path.as_str()));
    check_entries(&paths, &puts)?;
    let mut making = begin(&cx, &input.repository_name, &input.branch_name, parent, words).await?;
    let keep = input.keep_empty_folders.unwrap_or(false);
    let keeper = if keep { making.held.git.write_blob(b"").await? } else { String::new() };
    for delete in &deletes {
        making.staging.delete(&file_path(&delete.file_path)?, keep, &keeper)?;
    }
    for put in puts {
        making.put(put, keep, &keeper).await?;
    }
    for change in &modes {
        making.staging.set_mode(&file_path(&change.file_path)?, change.file_mode)?;
    }
    if !making.staging.is_changed() {
        return Err(errors::no_change_exception("The commit makes no changes to the repository.").into());
    }
    let made = making.finish(&cx).await?;
    let (added, updated, deleted) = made.staging.changes();
    Ok(CreateCommitOutput {
        commit_id: Some(made.commit),
        tree_id: Some(made.tree),
        files_added: Some(added),
        files_updated: Some(updated),
        files_deleted: Some(deleted),
    })
}

pub async fn put_file(cx: Cx, input: PutFileInput) -> OpResult<PutFileOutput> {
    let words = Words { name: input.name, email: input.email, message: input.commit_message };
    if input.file_content.len() > MOST_FILE_BYTES {
        return Err(too_large().into());
    }
    let path = file_path(&input.file_path)?;
    let parent = input.parent_commit_id.as_deref();
    let mut making = begin(&cx, &input.repository_name, &input.branch_name, parent, words).await?;
    let blob = making.held.git.write_blob(&input.file_content).await?;
    making.staging.put(&path, blob.clone(), input.file_mode)?;
    if !making.staging.is_changed() {
        return Err(errors::same_file_content_exception(
            "The file was not added or updated either because the content of the file is exactly the same as the content \
             of that file in the repository and branch that you specified.",
        )
        .into());
    }
    let made = making.finish(&cx).await?;
    Ok(PutFileOutput { commit_id: Some(made.commit), blob_id: Some(blob), tree_id: Some(made.tree) })
}

pub async fn delete_file(cx: Cx, input: DeleteFileInput) -> OpResult<DeleteFileOutput> {
    let words = Words { name: input.name, email: input.email, message: input.commit_message };
    let path = file_path(&input.file_path)?;
    let parent = Some(input.parent_commit_id.as_str());
    let mut making = begin(&cx, &input.repository_name, &input.branch_name, parent, words).await?;
    let keep = input.keep_empty_folders.unwrap_or(false);
    let keeper = if keep { making.held.git.write_blob(b"").await? } else { String::new() };
    let deleted = making.staging.delete(&path, keep, &keeper)?;
    let made = making.finish(&cx).await?;
    Ok(DeleteFileOutput {
        commit_id: Some(made.commit),
        blob_id: Some(deleted.id),
        tree_id: Some(made.tree),
        file_path: Some(path),
    })
}

fn too_large() -> Error {
    errors::file_content_size_limit_exceeded_exception(
        "The file cannot be added because it is too large. The maximum file size is 6 MB, and the combined file content \
         change size is 7 MB. Consider making these changes using a Git client.",
    )
}

/// What can be said of the entries without the repository.
fn check_entries(paths: &[&str], puts: &[PutFileEntry]) -> Result<(), Error> {
    if paths.is_empty() {
        return Err(errors::file_entry_required_exception(
            "The commit cannot be created because no files have been specified as added, updated, or changed (PutFile \
             or DeleteFile) for the commit.",
        ));
    }
    if paths.len() > MOST_ENTRIES {
        return Err(errors::maximum_file_entries_exceeded_exception(format!(
            "The number of specified files to change as part of this commit exceeds the maximum of {MOST_ENTRIES}."
        )));
    }
    let mut seen = HashSet::new();
    for path in paths {
        if !seen.insert(file_path(path)?) {
            return Err(errors::same_path_request_exception(format!(
                "The file path {path} is specified more than once."
            )));
        }
    }
    let mut total = 0;
    for put in puts {
        let length = put.file_content.as_ref().map_or(0, bytes::Bytes::len);
        total += length;
        match (&put.file_content, &put.source_file) {
            (Some(_), Some(_)) => {
                return Err(errors::file_content_and_source_file_specified_exception(
                    "Both a source file and file content have been specified. You cannot specify both.",
                ));
            }
            (None, None) => {
                return Err(errors::source_file_or_content_required_exception(
                    "A source file or file content is required.",
                ));
            }
            (Some(_), None) | (None, Some(_)) => {}
        }
        if length > MOST_FILE_BYTES || total > MOST_COMMIT_BYTES {
            return Err(too_large());
        }
    }
    Ok(())
}

/// Takes the repository, and reads what the branch holds. The parent must be the branch's last commit.
async fn begin(
    cx: &Cx,
    repository: &str,
    branch: &str,
    parent: Option<&str>,
    words: Words,
) -> OpResult<Making> {
    let (_, row) = open(cx, repository)?;
    check_branch(branch)?;
    check_words(&words)?;
    let held = Held::take(cx.world(), Place::new(cx, &row)).await?;
    let head = held.git.commit(&[format!("refs/heads/{branch}")]).await?;
    if head.is_none() && !held.git.references().await?.is_empty() {
        return Err(no_branch(branch).into());
    }
    if let Some(parent) = parent {
        if !is_object_id(parent) {
            return Err(errors::invalid_parent_commit_id_exception(
                "The parent commit ID is not valid. The commit ID cannot be empty, and must match the head commit ID for the \
                 branch of the repository where you want to add or update a file.",
            )
            .into());
        }
        let parent = parent.to_ascii_lowercase();
        if head.as_ref() != Some(&parent) {
            if held.git.commit(&[parent]).await?.is_none() {
                return Err(errors::parent_commit_does_not_exist_exception(
                    "The parent commit ID is not valid because it does not exist.",
                )
                .into());
            }
            return Err(errors::parent_commit_id_outdated_exception(
                "The parent commit ID is outdated. The branch has been updated since; use its current head commit ID.",
            )
            .into());
        }
    } else if head.is_some() {
        return Err(errors::parent_commit_id_required_exception("A parent commit ID is required.").into());
    }
    let entries = match &head {
        Some(commit) => held.git.tree(commit, true).await?,
        None => Vec::new(),
    };
    let staging = Staging::new(entries);
    Ok(Making { held, branch: branch.to_owned(), parent: head, words, staging })
}

fn check_words(words: &Words) -> Result<(), Error> {
    let plain = |text: &str| !text.contains(['<', '>', '\n', '\0']);
    let name = words.name.as_deref().unwrap_or_default();
    if name.len() > LONGEST_NAME || !plain(name) {
        return Err(errors::name_length_exceeded_exception(
            "The user name is not valid because it has exceeded the character limit for author names.",
        ));
    }
    let email = words.email.as_deref().unwrap_or_default();
    if email.len() > LONGEST_NAME || !plain(email) {
        return Err(errors::invalid_email_exception("The specified email address is not valid."));
    }
    let message = words.message.as_deref().unwrap_or_default();
    if message.len() > LONGEST_MESSAGE || message.contains('\0') {
        return Err(errors::commit_message_length_exceeded_exception(
            "The commit message is too long. Provide a shorter string.",
        ));
    }
    Ok(())
}

impl Making {
    async fn put(&mut self, put: PutFileEntry, keep: bool, keeper: &str) -> OpResult<()> {
        let path = file_path(&put.file_path)?;
        let Some(source) = put.source_file else {
            let content = put.file_content.unwrap_or_default();
            let blob = self.held.git.write_blob(&content).await?;
            return Ok(self.staging.put(&path, blob, put.file_mode)?);
        };
        let from = file_path(&source.file_path)?;
        let copied = self.staging.source(&from)?.clone();
        if source.is_move == Some(true) {
            self.staging.delete(&from, keep, keeper)?;
        }
        let mode = put.file_mode.or_else(|| super::file::mode(&copied.mode));
        Ok(self.staging.put(&path, copied.id, mode)?)
    }

    async fn finish(self, cx: &Cx) -> OpResult<Made> {
        let git = &self.held.git;
        let scratch = tempfile::tempdir_in(cx.world().store().directory().scratch())?;
        let index = scratch.path().join("index").display().to_string();
        let env = || [("GIT_INDEX_FILE", index.clone())];
        git.run_with(["update-index", "-z", "--index-info"], env(), &self.staging.index()).await?;
        let tree = text(git.run_with(["write-tree"], env(), b"").await?);
        let mut args = vec!["commit-tree", tree.as_str()];
        if let Some(parent) = &self.parent {
            args.extend(["-p", parent.as_str()]);
        }
        let arn = cx.caller().arn();
        let caller = arn.rsplit(['/', ':']).next().unwrap_or(arn);
        let name = self.words.name.clone().filter(|name| !name.trim().is_empty());
        let name = name.unwrap_or_else(|| caller.to_owned());
        let email = self.words.email.clone().unwrap_or_default();
        let date = format!("@{} +0000", cx.now().seconds());
        let env = [
            ("GIT_AUTHOR_NAME", name.clone()),
            ("GIT_AUTHOR_EMAIL", email.clone()),
            ("GIT_AUTHOR_DATE", date.clone()),
            ("GIT_COMMITTER_NAME", name),
            ("GIT_COMMITTER_EMAIL", email),
            ("GIT_COMMITTER_DATE", date),
        ];
        let message = self.words.message.clone().unwrap_or_default();
        let commit = text(git.run_with(args, env, message.as_bytes()).await?);
        let reference = format!("refs/heads/{}", self.branch);
        let update = match &self.parent {
            Some(parent) => format!("update {reference} {commit} {parent}\n"),
            None => format!("create {reference} {commit}\n"),
        };
        self.held.move_references(cx, &update).await?;
        Ok(Made { commit, tree, staging: self.staging })
    }
}

fn text(line: Vec<u8>) -> String {
    String::from_utf8_lossy(&line).trim_end().to_owned()
}
