//! Files, folders and blobs, read.

use super::super::repository::{file_path, path};
use super::{commit, open};
use crate::git::{Entry, Git, is_object_id};
use crate::{Cx, OpResult};
use aws::codecommit::{
    File, FileModeTypeEnum, Folder, GetBlobInput, GetBlobOutput, GetFileInput, GetFileOutput, GetFolderInput,
    GetFolderOutput, SubModule, SymbolicLink, errors,
};

/// The largest file that an operation gives back. [GetBlob, GetFile: 6 MB]
const MOST_BYTES: u64 = 6 * 1024 * 1024;

/// AWS's word for the mode of an entry. A folder and a submodule have none.
pub fn mode(mode: &str) -> Option<FileModeTypeEnum> {
    match mode {
        "100644" | "100664" => Some(FileModeTypeEnum::Normal),
        "100755" => Some(FileModeTypeEnum::Executable),
        "120000" => Some(FileModeTypeEnum::Symlink),
        _ => None,
    }
}

fn too_large() -> aws::Error {
    errors::file_too_large_exception(
        "The specified file exceeds the file size limit for AWS CodeCommit. For more information about limits in AWS \
         CodeCommit, see AWS CodeCommit User Guide.",
    )
}

pub async fn get_file(cx: Cx, input: GetFileInput) -> OpResult<GetFileOutput> {
    let (git, _) = open(&cx, &input.repository_name)?;
    let path = file_path(&input.file_path)?;
    let commit = commit(&git, input.commit_specifier.as_deref()).await?;
    let entry = entry(&git, &commit, &path).await?.filter(|entry| mode(&entry.mode).is_some());
    let missing = || {
        errors::file_does_not_exist_exception(format!(
            "The file {path} does not exist in the commit {commit}."
        ))
    };
    let entry = entry.ok_or_else(missing)?;
    let object = git.object(entry.id.clone()).await?.ok_or_else(missing)?;
    if object.size > MOST_BYTES {
        return Err(too_large().into());
    }
    let content = git.read("blob", &entry.id).await?;
    Ok(GetFileOutput {
        commit_id: Some(commit),
        blob_id: Some(entry.id),
        file_path: Some(path),
        file_mode: mode(&entry.mode),
        file_size: i64::try_from(object.size).ok(),
        file_content: Some(content.into()),
    })
}

/// The entry of a commit at a path: found in the listing of its folder, which says its mode.
async fn entry(git: &Git, commit: &str, path: &str) -> OpResult<Option<Entry>> {
    let (folder, name) = path.rsplit_once('/').unwrap_or(("", path));
    let Some(tree) = tree(git, commit, folder).await? else { return Ok(None) };
    Ok(git.tree(&tree, false).await?.into_iter().find(|entry| entry.path == name))
}

/// The tree of a folder of a commit.
async fn tree(git: &Git, commit: &str, folder: &str) -> OpResult<Option<String>> {
    let object = git.object(format!("{commit}:{folder}")).await?;
    Ok(object.filter(|object| object.kind == "tree").map(|object| object.id))
}

pub async fn get_folder(cx: Cx, input: GetFolderInput) -> OpResult<GetFolderOutput> {
    let (git, _) = open(&cx, &input.repository_name)?;
    let folder = path(&input.folder_path)?;
    let commit = commit(&git, input.commit_specifier.as_deref()).await?;
    let tree_id = tree(&git, &commit, &folder).await?.ok_or_else(|| {
        errors::folder_does_not_exist_exception(format!(
            "The folder {folder} does not exist in the commit {commit}."
        ))
    })?;
    let (mut folders, mut files) = (Vec::new(), Vec::new());
    let (mut links, mut modules) = (Vec::new(), Vec::new());
    for entry in git.tree(&tree_id, false).await? {
        let absolute =
            if folder.is_empty() { entry.path.clone() } else { format!("{folder}/{}", entry.path) };
        let (absolute_path, relative_path) = (Some(absolute), Some(entry.path));
        let id = Some(entry.id);
        match (entry.mode.as_str(), mode(&entry.mode)) {
            (_, Some(FileModeTypeEnum::Symlink)) => links.push(SymbolicLink {
                blob_id: id,
                absolute_path,
                relative_path,
                file_mode: Some(FileModeTypeEnum::Symlink),
            }),
            (_, file_mode @ Some(FileModeTypeEnum::Normal | FileModeTypeEnum::Executable)) => {
                files.push(File { blob_id: id, absolute_path, relative_path, file_mode });
            }
            ("160000", None) => modules.push(SubModule { commit_id: id, absolute_path, relative_path }),
            (_, None) => folders.push(Folder { tree_id: id, absolute_path, relative_path }),
        }
    }
    Ok(GetFolderOutput {
        commit_id: Some(commit),
        folder_path: Some(folder),
        tree_id: Some(tree_id),
        sub_folders: Some(folders),
        files: Some(files),
        symbolic_links: Some(links),
        sub_modules: Some(modules),
    })
}

pub async fn get_blob(cx: Cx, input: GetBlobInput) -> OpResult<GetBlobOutput> {
    let (git, _) = open(&cx, &input.repository_name)?;
    if !is_object_id(&input.blob_id) {
        return Err(errors::invalid_blob_id_exception("The specified blob ID is not valid.").into());
    }
    let id = input.blob_id.to_ascii_lowercase();
    let object = git.object(id.clone()).await?.filter(|object| object.kind == "blob");
    let object = object
        .ok_or_else(|| errors::blob_id_does_not_exist_exception(format!("The blob {id} does not exist.")))?;
    if object.size > MOST_BYTES {
        return Err(too_large().into());
    }
    Ok(GetBlobOutput { content: Some(git.read("blob", &id).await?.into()) })
}
