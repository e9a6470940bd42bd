//! The tree of a commit as a zip file, by CodeCommit's own operations.

use crate::{Cx, OpError, OpResult};
use aws::codecommit::{GetBlob, GetBlobInput, GetFolder, GetFolderInput};
use bytes::Bytes;
use std::io::{Cursor, Write};
use zip::write::SimpleFileOptions;

pub async fn archive(cx: &Cx, repository: &str, commit: &str) -> OpResult<Bytes> {
    let mut zip = zip::ZipWriter::new(Cursor::new(Vec::new()));
    let mut folders = vec!["/".to_owned()];
    while let Some(path) = folders.pop() {
        let input = GetFolderInput {
            repository_name: repository.to_owned(),
            commit_specifier: Some(commit.to_owned()),
            folder_path: path,
        };
        let folder = cx.call::<GetFolder>(input).await?;
        folders.extend(folder.sub_folders.into_iter().flatten().filter_map(|f| f.absolute_path));
        for file in folder.files.into_iter().flatten() {
            let input = GetBlobInput {
                repository_name: repository.to_owned(),
                blob_id: file.blob_id.unwrap_or_default(),
            };
            let blob = cx.call::<GetBlob>(input).await?;
            let executable = file.file_mode.is_some_and(|m| m.as_str() == "EXECUTABLE");
            let mode = if executable { 0o755 } else { 0o644 };
            let options = SimpleFileOptions::default().unix_permissions(mode);
            let name = file.absolute_path.unwrap_or_default();
            zip.start_file(name, options).map_err(broken)?;
            zip.write_all(&blob.content.unwrap_or_default())?;
        }
    }
    Ok(Bytes::from(zip.finish().map_err(broken)?.into_inner()))
}

fn broken(error: zip::result::ZipError) -> OpError {
    OpError::Internal(crate::Internal(Box::new(error)))
}
