//! Commits, read.

use super::open;
use crate::git::Git;
use crate::git::is_object_id;
use crate::{Cx, OpResult};
use aws::Error;
use aws::codecommit::{
    BatchGetCommitsError, BatchGetCommitsInput, BatchGetCommitsOutput, Commit, GetCommitInput,
    GetCommitOutput, UserInfo, errors,
};

/// Commits of one BatchGetCommits. [BatchGetCommits]
const MOST_COMMITS: usize = 100;

pub async fn get_commit(cx: Cx, input: GetCommitInput) -> OpResult<GetCommitOutput> {
    let (git, _) = open(&cx, &input.repository_name)?;
    let commit = read(&git, &input.commit_id).await??;
    Ok(GetCommitOutput { commit: Some(commit) })
}

pub async fn batch_get_commits(cx: Cx, input: BatchGetCommitsInput) -> OpResult<BatchGetCommitsOutput> {
    let (git, _) = open(&cx, &input.repository_name)?;
    if input.commit_ids.is_empty() {
        return Err(errors::commit_ids_list_required_exception("A list of commit IDs is required.").into());
    }
    if input.commit_ids.len() > MOST_COMMITS {
        let message = format!("At most {MOST_COMMITS} commit IDs can be requested at once.");
        return Err(errors::commit_ids_limit_exceeded_exception(message).into());
    }
    let (mut commits, mut failed) = (Vec::new(), Vec::new());
    for id in input.commit_ids {
        match read(&git, &id).await? {
            Ok(commit) => commits.push(commit),
            Err(error) => failed.push(BatchGetCommitsError {
                commit_id: Some(id),
                error_code: Some(error.code.into_owned()),
                error_message: Some(error.message),
            }),
        }
    }
    Ok(BatchGetCommitsOutput { commits: Some(commits), errors: Some(failed) })
}

async fn read(git: &Git, id: &str) -> OpResult<Result<Commit, Error>> {
    if !is_object_id(id) {
        return Ok(Err(errors::invalid_commit_id_exception("The specified commit ID is not valid.")));
    }
    let id = id.to_ascii_lowercase();
    let missing =
        || errors::commit_id_does_not_exist_exception(format!("The commit ID {id} does not exist."));
    let found = git.object(id.clone()).await?.filter(|object| object.kind == "commit");
    if found.is_none() {
        return Ok(Err(missing()));
    }
    let text = git.read("commit", &id).await?;
    Ok(Ok(parse(&id, &String::from_utf8_lossy(&text))))
}

/// A commit as git keeps it: headers, an empty line, the message.
fn parse(id: &str, text: &str) -> Commit {
    let (headers, message) = text.split_once("\n\n").unwrap_or((text.trim_end_matches('\n'), ""));
    let mut commit = Commit {
        commit_id: Some(id.to_owned()),
        parents: Some(Vec::new()),
        message: Some(message.to_owned()),
        additional_data: Some(String::new()),
        ..Default::default()
    };
    let mut rest = String::new();
    // A signature goes on over several lines, all but the first with a space before them.
    let mut in_rest = false;
    for line in headers.lines() {
        let (name, value) = line.split_once(' ').unwrap_or((line, ""));
        let continues = name.is_empty() && in_rest;
        match name {
            "tree" => commit.tree_id = Some(value.to_owned()),
            "parent" => commit.parents.get_or_insert_default().push(value.to_owned()),
            "author" => commit.author = Some(user(value)),
            "committer" => commit.committer = Some(user(value)),
            _ => {
                if continues || !name.is_empty() {
                    rest.push_str(line);
                    rest.push('\n');
                }
                in_rest = true;
                continue;
            }
        }
        in_rest = false;
    }
    if !rest.is_empty() {
        commit.additional_data = Some(rest.trim_end().to_owned());
    }
    commit
}

/// `Mary Major <mary@example.com> 1484167798 -0800`
fn user(text: &str) -> UserInfo {
    let (name, rest) = text.split_once('<').unwrap_or((text, ""));
    let (email, date) = rest.split_once('>').unwrap_or((rest, ""));
    UserInfo {
        name: Some(name.trim().to_owned()),
        email: Some(email.to_owned()),
        date: Some(date.trim().to_owned()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn commits_are_read() {
        let text = "tree t1\nparent p1\nparent p2\nauthor Mary Major <m@x.com> 1484167798 -0800\ncommitter C D <> 2 \
                    +0000\ngpgsig -----BEGIN\n line\n -----END\n\nsubject\n\nbody\n";
        let commit = parse("id", text);
        assert_eq!(commit.tree_id.as_deref(), Some("t1"));
        assert_eq!(commit.parents.unwrap(), ["p1", "p2"]);
        assert_eq!(commit.message.as_deref(), Some("subject\n\nbody\n"));
        let author = commit.author.unwrap();
        assert_eq!(
            (author.name.as_deref(), author.email.as_deref(), author.date.as_deref()),
            (Some("Mary Major"), Some("m@x.com"), Some("1484167798 -0800"))
        );
        assert_eq!(commit.committer.unwrap().email.as_deref(), Some(""));
        assert_eq!(commit.additional_data.as_deref(), Some("gpgsig -----BEGIN\n line\n -----END"));
        let bare = parse("id", "tree t\nauthor A <a> 1 +0000\ncommitter A <a> 1 +0000\n\n");
        assert_eq!((bare.message.as_deref(), bare.additional_data.as_deref()), (Some(""), Some("")));
    }
}
