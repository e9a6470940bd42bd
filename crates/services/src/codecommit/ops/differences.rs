//! GetDifferences: what files two commits differ in.

use super::super::repository::{candidates, path};
use super::{bad_token, no_commit, open};
use crate::git::Git;
use crate::{Cx, OpResult, paging};
use aws::codecommit::{
    BlobMetadata, ChangeTypeEnum, Difference, GetDifferencesInput, GetDifferencesOutput, errors,
};

/// Differences of one page. [GetDifferences]
const PAGE: usize = 100;
/// The tree without an entry, which every repository has without its being there.
const EMPTY_TREE: &str = "4b825dc642cb6eb9a060e54bf8d69288fbee4904";

pub async fn get_differences(cx: Cx, input: GetDifferencesInput) -> OpResult<GetDifferencesOutput> {
    let (git, _) = open(&cx, &input.repository_name)?;
    let after = commit(&git, &input.after_commit_specifier).await?;
    let before = match &input.before_commit_specifier {
        Some(specifier) => commit(&git, specifier).await?,
        None => EMPTY_TREE.to_owned(),
    };
    let mut paths = Vec::new();
    for (text, commit) in [(&input.before_path, &before), (&input.after_path, &after)] {
        let Some(text) = text else { continue };
        let path = path(text)?;
        if !path.is_empty() {
            if git.object(format!("{commit}:{path}")).await?.is_none() {
                let message = format!("The path {path} does not exist in {commit}.");
                return Err(errors::path_does_not_exist_exception(message).into());
            }
            paths.push(path);
        }
    }
    let mut args =
        vec!["diff-tree", "-r", "-z", "--raw", "--no-renames", "--no-abbrev", &before, &after, "--"];
    args.extend(paths.iter().map(String::as_str));
    let raw = git.run(args, b"").await?;
    let differences = parse(&String::from_utf8_lossy(&raw));
    let size = match input.max_results {
        None => PAGE,
        Some(n) => usize::try_from(n).ok().filter(|n| *n > 0).ok_or_else(|| {
            errors::invalid_max_results_exception("The specified number of maximum results is not valid.")
        })?,
    };
    let list = format!("GetDifferences/{before}/{after}");
    let token = input.next_token.as_deref();
    let (page, next_token) =
        paging::page(&list, differences, |d| path_of(d).to_owned(), token, size).ok_or_else(bad_token)?;
    Ok(GetDifferencesOutput { differences: Some(page), next_token })
}

async fn commit(git: &Git, specifier: &str) -> OpResult<String> {
    Ok(git.commit(&candidates(specifier)?).await?.ok_or_else(|| no_commit(specifier))?)
}

fn path_of(difference: &Difference) -> &str {
    let blob = difference.after_blob.as_ref().or(difference.before_blob.as_ref());
    blob.and_then(|blob| blob.path.as_deref()).unwrap_or_default()
}

/// `:100644 100755 <id> <id> M\0path\0`, again and again.
fn parse(raw: &str) -> Vec<Difference> {
    let mut parts = raw.split('\0');
    let mut all = Vec::new();
    while let (Some(facts), Some(path)) = (parts.next(), parts.next()) {
        let words: Vec<&str> = facts.trim_start_matches(':').split(' ').collect();
        let [old_mode, new_mode, old, new, status] = words.as_slice() else { continue };
        let blob = |mode: &str, id: &str| BlobMetadata {
            blob_id: Some(id.to_owned()),
            path: Some(path.to_owned()),
            mode: Some(mode.to_owned()),
        };
        let (before, after) = (blob(old_mode, old), blob(new_mode, new));
        all.push(match *status {
            "A" => Difference {
                after_blob: Some(after),
                change_type: Some(ChangeTypeEnum::A),
                ..Default::default()
            },
            "D" => Difference {
                before_blob: Some(before),
                change_type: Some(ChangeTypeEnum::D),
                ..Default::default()
            },
            // A change of type (a file that becomes a link) is a modification to AWS.
            _ => Difference {
                before_blob: Some(before),
                after_blob: Some(after),
                change_type: Some(ChangeTypeEnum::M),
            },
        });
    }
    all
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn differences_are_read() {
        let (zero, a, b) = ("0".repeat(40), "a".repeat(40), "b".repeat(40));
        let raw = format!(
            ":000000 100644 {zero} {a} A\0new file\0:100644 100755 {a} {b} M\0x/y\0:100644 000000 {a} {zero} D\0gone\0"
        );
        let all = parse(&raw);
        let types: Vec<_> = all.iter().map(|d| d.change_type.unwrap()).collect();
        assert_eq!(types, [ChangeTypeEnum::A, ChangeTypeEnum::M, ChangeTypeEnum::D]);
        assert_eq!(all.iter().map(path_of).collect::<Vec<_>>(), ["new file", "x/y", "gone"]);
        assert!(all[0].before_blob.is_none() && all[2].after_blob.is_none());
        assert_eq!(all[1].after_blob.as_ref().unwrap().mode.as_deref(), Some("100755"));
        assert!(parse("").is_empty());
    }
}
