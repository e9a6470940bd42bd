//! Files between a job's directory on this machine and a bucket, and what strangers leave in directories.

use crate::{Cx, OpError, OpResult};
use aws::ByteStream;
use aws::s3::{GetObject, GetObjectInput, GetObjectOutput};
use bytes::Bytes;
use futures_util::{StreamExt, TryStreamExt};
use std::fs;
use std::io::{self, Write};
use std::os::unix::fs::{OpenOptionsExt, PermissionsExt};
use std::path::{Component, Path, PathBuf};

/// A name as a path below a directory; `None` for one that leaves it.
pub fn safe_path(name: &str) -> Option<PathBuf> {
    let name = name.replace('\\', "/");
    let mut path = PathBuf::new();
    for component in Path::new(&name).components() {
        match component {
            Component::Normal(part) => path.push(part),
            Component::CurDir => {}
            Component::ParentDir | Component::RootDir | Component::Prefix(_) => return None,
        }
    }
    Some(path)
}

/// Writes a small file of ours, for our eyes only: whole or not at all, and there for good.
pub fn write_whole(path: &Path, bytes: &[u8]) -> io::Result<()> {
    let fresh = path.with_extension("new");
    let mut file = fs::OpenOptions::new().write(true).create(true).truncate(true).mode(0o600).open(&fresh)?;
    file.write_all(bytes)?;
    file.sync_all()?;
    fs::rename(&fresh, path)?;
    path.parent().map_or(Ok(()), |directory| fs::File::open(directory)?.sync_all())
}

/// Removes a tree, whatever permissions a job has left in it.
pub fn remove(directory: &Path) -> io::Result<()> {
    match fs::remove_dir_all(directory) {
        Err(error) if error.kind() == io::ErrorKind::PermissionDenied => {
            open_up(directory)?;
            fs::remove_dir_all(directory)
        }
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(()),
        other => other,
    }
}

fn open_up(directory: &Path) -> io::Result<()> {
    fs::set_permissions(directory, fs::Permissions::from_mode(0o700))?;
    for entry in fs::read_dir(directory)? {
        let entry = entry?;
        if entry.file_type()?.is_dir() {
            open_up(&entry.path())?;
        }
    }
    Ok(())
}

/// An object into a file. What came with it is given back, without its body.
pub async fn fetch_object(role: &Cx, input: GetObjectInput, to: &Path) -> OpResult<GetObjectOutput> {
    let mut output = role.call::<GetObject>(input).await?;
    let mut body = output.body.take().unwrap_or_default();
    let mut file = tokio::fs::File::create(to).await?;
    while let Some(chunk) = body.next().await {
        tokio::io::AsyncWriteExt::write_all(&mut file, &chunk?).await?;
    }
    tokio::io::AsyncWriteExt::flush(&mut file).await?;
    Ok(output)
}

/// A file of ours as an object's body.
pub async fn object_file(path: &Path) -> Result<ByteStream, OpError> {
    object_of(fs::File::open(path)?)
}

/// An open file as an object's body: as long as it is now, even if somebody goes on writing to it.
pub fn object_of(file: fs::File) -> Result<ByteStream, OpError> {
    let length = file.metadata()?.len();
    let file = tokio::io::AsyncReadExt::take(tokio::fs::File::from_std(file), length);
    Ok(ByteStream::new(chunks(file), Some(length)))
}

/// A file as a stream.
fn chunks(file: tokio::io::Take<tokio::fs::File>) -> impl futures_core::Stream<Item = io::Result<Bytes>> {
    const CHUNK: usize = 256 * 1024;
    futures_util::stream::try_unfold(file, |mut file| async move {
        let mut buffer = bytes::BytesMut::with_capacity(CHUNK);
        let read = tokio::io::AsyncReadExt::read_buf(&mut file, &mut buffer).await?;
        Ok((read > 0).then(|| (buffer.freeze(), file)))
    })
    .into_stream()
}
