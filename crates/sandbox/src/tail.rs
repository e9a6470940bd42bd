//! Following a file that grows, to the end of the run that writes it, without losing its last words.

use std::future::Future;
use std::io;
use std::path::{Path, PathBuf};
use std::pin::Pin;
use std::time::Duration;

use bytes::{Bytes, BytesMut};
use rustix::fs::OFlags;
use rustix::io::Errno;
use tokio::fs::{File, OpenOptions};
use tokio::io::{AsyncReadExt, AsyncSeekExt, SeekFrom};

use crate::run::Run;

/// Of one chunk. Large enough that a torrent is read quickly, small enough that many tails cost little.
const CHUNK_BYTES: usize = 64 * 1024;

/// Looking costs a read that returns nothing. Right after output there is often more; later it may take a while.
const PAUSE_FIRST: Duration = Duration::from_millis(2);
const PAUSE_LAST: Duration = Duration::from_millis(20);

type End = Pin<Box<dyn Future<Output = ()> + Send>>;

/// See [`tail`] and [`Run::tail`].
pub struct Tail {
    path: PathBuf,
    offset: u64,
    file: Option<File>,
    /// `None` once the writer has ended: what the file holds then is all.
    end: Option<End>,
}

/// Reads `path` from `offset` and on as it grows. `end` becomes ready when nothing more will be written; what was
/// written before that is still read. The file need not exist yet.
pub fn tail(path: impl AsRef<Path>, offset: u64, end: impl Future<Output = ()> + Send + 'static) -> Tail {
    Tail { path: path.as_ref().to_owned(), offset, file: None, end: Some(Box::pin(end)) }
}

impl Tail {
    pub(crate) fn of_run(path: PathBuf, offset: u64, run: Run) -> Self {
        tail(path, offset, async move {
            if let Err(error) = run.wait().await {
                tracing::warn!(%error, "the end of a tail is not known");
            }
        })
    }

    /// Of the next byte to be read: where to go on another time.
    pub fn offset(&self) -> u64 {
        self.offset
    }

    /// What there is more, waiting for it if need be; `None` at the end. Cancelling loses nothing.
    pub async fn next_chunk(&mut self) -> io::Result<Option<Bytes>> {
        let mut pause = PAUSE_FIRST;
        loop {
            let ended = self.end.is_none();
            let chunk = self.read().await?;
            if !chunk.is_empty() {
                return Ok(Some(chunk));
            }
            let Some(end) = self.end.as_mut().filter(|_| !ended) else { return Ok(None) };
            tokio::select! {
                () = end => self.end = None,
                () = tokio::time::sleep(pause) => pause = (pause * 2).min(PAUSE_LAST),
            }
        }
    }

    async fn read(&mut self) -> io::Result<Bytes> {
        // Taken out for as long as the read lasts: if that is cancelled, the file's position is unknown, and the next
        // read opens it anew.
        let mut file = match self.file.take() {
            Some(file) => file,
            None => match open(&self.path).await? {
                Some(mut file) => {
                    file.seek(SeekFrom::Start(self.offset)).await?;
                    file
                }
                None => return Ok(Bytes::new()),
            },
        };
        let mut buffer = BytesMut::with_capacity(CHUNK_BYTES);
        file.read_buf(&mut buffer).await?;
        self.file = Some(file);
        self.offset += buffer.len() as u64;
        Ok(buffer.freeze())
    }
}

/// A run may write the file itself, and so put anything in its place: only a regular file is read. A link is not followed, and
/// a pipe's writer not waited for.
async fn open(path: &Path) -> io::Result<Option<File>> {
    let flags = OFlags::NOFOLLOW.union(OFlags::NONBLOCK).bits().cast_signed();
    match OpenOptions::new().read(true).custom_flags(flags).open(path).await {
        Ok(file) => Ok(file.metadata().await?.is_file().then_some(file)),
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(None),
        Err(error) if error.raw_os_error() == Some(Errno::LOOP.raw_os_error()) => Ok(None),
        Err(error) => Err(error),
    }
}

impl std::fmt::Debug for Tail {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Tail({} from {})", self.path.display(), self.offset)
    }
}

#[cfg(test)]
mod tests {
    use std::io::Write;

    use super::*;

    #[tokio::test]
    async fn only_a_regular_file_is_read() {
        let root = tempfile::tempdir().unwrap();
        let (link, pipe) = (root.path().join("link"), root.path().join("pipe"));
        std::os::unix::fs::symlink("/proc/self/comm", &link).unwrap();
        let kind = rustix::fs::FileType::Fifo;
        rustix::fs::mknodat(rustix::fs::CWD, &pipe, kind, rustix::fs::Mode::RUSR, 0).unwrap();
        for path in [link, pipe, root.path().to_owned()] {
            let chunk = tail(&path, 0, async {}).next_chunk().await.unwrap();
            assert_eq!(chunk, None, "{}", path.display());
        }
    }

    #[tokio::test]
    async fn all_is_read_whatever_the_order_of_writing_and_ending() {
        for (before, between, offset, expected) in [
            ("", "", 0, ""),
            ("ab", "", 0, "ab"),
            ("", "cd", 0, "cd"),
            ("ab", "cd", 1, "bcd"),
            ("ab", "cd", 4, ""),
        ] {
            let directory = tempfile::tempdir().unwrap();
            let path = directory.path().join("out");
            let (send, receive) = tokio::sync::oneshot::channel::<()>();
            let mut tail = tail(&path, offset, async { drop(receive.await) });
            let write = |text: &str| {
                let mut file = std::fs::OpenOptions::new().create(true).append(true).open(&path).unwrap();
                file.write_all(text.as_bytes()).unwrap();
            };
            write(before);
            let writer = async {
                tokio::time::sleep(Duration::from_millis(10)).await;
                write(between);
                send.send(()).unwrap();
            };
            let reader = async {
                let mut all = Vec::new();
                while let Some(chunk) = tail.next_chunk().await.unwrap() {
                    all.extend(chunk);
                }
                all
            };
            let (all, ()) = tokio::join!(reader, writer);
            assert_eq!(String::from_utf8(all).unwrap(), expected);
        }
    }

    #[tokio::test]
    async fn a_file_that_never_comes_ends_too() {
        let mut tail = tail("/nonexistent/out", 0, async {});
        assert_eq!(tail.next_chunk().await.unwrap(), None);
        assert_eq!(tail.next_chunk().await.unwrap(), None);
    }
}
