//! A durable run, as seen by whichever server is there.
//!
//! Nothing is remembered in this process that matters: what a run's state is follows from its directory alone, so that
//! "start", "adopt" and "found again after a crash" are one path.

use std::fs::File;
use std::io;
use std::os::fd::OwnedFd;
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use rustix::process::{Flock, FlockOffsetType, FlockType, Pid, PidfdFlags, Signal};
use tokio::io::Interest;
use tokio::io::unix::AsyncFd;

use crate::record::{Exit, StopRequest, Sync, read_exit, write_atomically};
use crate::sandbox::{Error, Result, Sandbox, remove_tree};
use crate::spec::RunSpec;
use crate::tail::Tail;

/// Of an output, what its last lines are looked for in.
const LAST_OUTPUT: u64 = 16 * 1024;
/// A launcher that ends without having begun is started again, as its machine may have been short of something; not
/// for ever.
const LAUNCHES_MAXIMUM: u32 = 5;

/// What a run's directory says.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum RunState {
    /// No launcher has it: it may be started.
    NotBegun,
    /// A launcher has it.
    Running {
        launcher: i32,
    },
    Ended(Exit),
}

/// Who holds the run's lock. Asking does not take it, so that asking never makes a launcher lose.
pub(crate) fn lock_holder(directory: &Path) -> Option<Pid> {
    let file = File::open(directory.join("lock")).ok()?;
    let whole =
        Flock { start: 0, length: 0, pid: None, typ: FlockType::ReadLock, offset_type: FlockOffsetType::Set };
    rustix::process::fcntl_getlk(&file, &whole).ok()??.pid
}

pub(crate) fn probe(directory: &Path) -> RunState {
    if let Some(exit) = read_exit(directory) {
        return RunState::Ended(exit);
    }
    if let Some(launcher) = lock_holder(directory) {
        return RunState::Running { launcher: launcher.as_raw_nonzero().get() };
    }
    // The launcher writes `exit` before it lets go of the lock: look again, now that the lock was seen free.
    if let Some(exit) = read_exit(directory) {
        return RunState::Ended(exit);
    }
    if directory.join("pid").exists() { RunState::Ended(Exit::lost()) } else { RunState::NotBegun }
}

/// Waits for a process, and without a thread.
#[expect(unsafe_code, reason = "tokio asks for a promise about the descriptor")]
pub(crate) async fn process_end(pidfd: OwnedFd) -> io::Result<()> {
    // SAFETY: the descriptor is owned, so it stays open, and the same, for as long as it is registered.
    let pidfd =
        unsafe { AsyncFd::register_with_interest(pidfd, Interest::READABLE) }.map_err(io::Error::from)?;
    pidfd.readable().await.map(|_| ())
}

/// A command that survives the server. Clones are the same run; dropping one does nothing to it.
#[derive(Clone, Debug)]
pub struct Run {
    inner: Arc<Inner>,
}

#[derive(Debug)]
struct Inner {
    sandbox: Sandbox,
    key: String,
    directory: PathBuf,
    launched: Mutex<Launched>,
}

#[derive(Debug, Default)]
struct Launched {
    count: u32,
    /// Kept so that it is reaped.
    process: Option<tokio::process::Child>,
}

impl Run {
    pub(crate) fn new(sandbox: Sandbox, key: String, directory: PathBuf) -> Self {
        Self { inner: Arc::new(Inner { sandbox, key, directory, launched: Mutex::default() }) }
    }

    pub fn key(&self) -> &str {
        &self.inner.key
    }

    pub fn directory(&self) -> &Path {
        &self.inner.directory
    }

    /// Standard output, and standard error too unless the spec keeps them apart. May not exist yet.
    pub fn output_path(&self) -> PathBuf {
        self.inner.directory.join("stdout")
    }

    /// Standard error, when the spec keeps it apart.
    pub fn error_path(&self) -> PathBuf {
        self.inner.directory.join("stderr")
    }

    /// The end of the output: what a person reads of it.
    pub fn last_output(&self) -> Vec<u8> {
        crate::kept::last(&self.output_path(), LAST_OUTPUT).unwrap_or_default()
    }

    /// Gives the output before an offset back to the disk, but for its end: for runs without an end, whose output somebody else
    /// has meanwhile. Offsets stay what they are.
    pub fn release_output(&self, before: u64) -> io::Result<()> {
        crate::kept::release(&self.output_path(), before.saturating_sub(LAST_OUTPUT))
    }

    pub fn state(&self) -> RunState {
        probe(&self.inner.directory)
    }

    /// What was asked for, as long as it has not ended.
    pub fn spec(&self) -> Option<RunSpec> {
        let bytes = std::fs::read(self.inner.directory.join("spec.json")).ok()?;
        serde_json::from_slice::<crate::spec::LaunchFile>(&bytes).ok().map(|file| file.run)
    }

    /// Reads the output as it grows, from an offset to its end.
    pub fn tail(&self, offset: u64) -> Tail {
        Tail::of_run(self.output_path(), offset, self.clone())
    }

    pub(crate) fn launch(&self) -> Result<()> {
        let mut launched = self.inner.launched.lock().unwrap_or_else(PoisonError::into_inner);
        if launched.count >= LAUNCHES_MAXIMUM {
            let log = std::fs::read_to_string(self.inner.directory.join("launcher.log")).unwrap_or_default();
            return Err(Error::LauncherFails { key: self.inner.key.clone(), log: log.trim().to_owned() });
        }
        launched.count += 1;
        launched.process = Some(self.inner.sandbox.start_launcher(&self.inner.directory)?);
        Ok(())
    }

    /// Waits until the run has ended, whoever started it.
    pub async fn wait(&self) -> Result<Exit> {
        loop {
            match self.state() {
                RunState::Ended(exit) => return Ok(exit),
                RunState::Running { launcher } => self.watch(launcher).await?,
                RunState::NotBegun => match self.own_launcher() {
                    Some(launcher) => {
                        process_end(launcher).await.map_err(|error| self.failed("watching", error))?;
                    }
                    // It may have begun and ended since we looked.
                    None if self.state() != RunState::NotBegun => {}
                    None => self.launch()?,
                },
            }
        }
    }

    /// Waits for the end of a launcher that was seen to hold the lock.
    async fn watch(&self, launcher: i32) -> Result<()> {
        let Some(pidfd) = self.open_holder(launcher)? else { return Ok(()) };
        process_end(pidfd).await.map_err(|error| self.failed("watching", error))
    }

    /// A handle that is surely the holder's, and not that of a process which got its number.
    fn open_holder(&self, launcher: i32) -> Result<Option<OwnedFd>> {
        let Some(pid) = Pid::from_raw(launcher) else { return Ok(None) };
        let pidfd = match rustix::process::pidfd_open(pid, PidfdFlags::NONBLOCK) {
            Ok(pidfd) => pidfd,
            Err(rustix::io::Errno::SRCH) => return Ok(None),
            Err(error) => return Err(self.failed("finding", error.into())),
        };
        Ok((lock_holder(&self.inner.directory) == Some(pid)).then_some(pidfd))
    }

    /// The launcher that this object started, while it lives.
    fn own_launcher(&self) -> Option<OwnedFd> {
        let mut launched = self.inner.launched.lock().unwrap_or_else(PoisonError::into_inner);
        let process = launched.process.as_mut()?;
        if !matches!(process.try_wait(), Ok(None)) {
            launched.process = None;
            return None;
        }
        let pid = Pid::from_raw(i32::try_from(process.id()?).ok()?)?;
        rustix::process::pidfd_open(pid, PidfdFlags::NONBLOCK).ok()
    }

    /// Asks every process of the run to end (TERM), and after `grace` makes it (KILL). Returns at once; a run that has
    /// not begun never will.
    pub async fn stop(&self, grace: Duration) -> Result<()> {
        let grace_ms = u64::try_from(grace.as_millis()).unwrap_or(u64::MAX);
        let bytes = serde_json::to_vec(&StopRequest { grace_ms }).expect("numbers are always JSON");
        let directory = &self.inner.directory;
        if matches!(self.state(), RunState::Ended(_)) {
            return Ok(());
        }
        // In this order: a launcher that is not there to be signalled will read the file when it begins.
        write_atomically(directory, "stop", &bytes, Sync::None).map_err(|source| Error::File {
            doing: "writing stop in",
            path: directory.clone(),
            source,
        })?;
        if let RunState::Running { launcher } = self.state()
            && let Some(pidfd) = self.open_holder(launcher)?
        {
            match rustix::process::pidfd_send_signal(pidfd, Signal::TERM) {
                Ok(()) | Err(rustix::io::Errno::SRCH) => {}
                Err(error) => return Err(self.failed("signalling", error.into())),
            }
        }
        Ok(())
    }

    /// Removes every trace; kills it first if need be. The key may then be used anew.
    pub async fn forget(&self) -> Result<()> {
        while let RunState::Running { launcher } = self.state() {
            self.stop(Duration::ZERO).await?;
            self.watch(launcher).await?;
        }
        let forgotten = self.inner.sandbox.forgotten_name();
        let scratch = self.inner.sandbox.scratch(&self.inner.directory);
        match std::fs::rename(&self.inner.directory, &forgotten) {
            Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(()),
            Err(source) => {
                return Err(Error::File { doing: "forgetting", path: self.inner.directory.clone(), source });
            }
            Ok(()) => {}
        }
        // Nobody waits for a large writable layer to go. If we die first, the next server's sweep finds it.
        tokio::task::spawn_blocking(move || {
            remove_tree(&scratch);
            remove_tree(&forgotten)
        });
        Ok(())
    }

    fn failed(&self, doing: &'static str, source: io::Error) -> Error {
        Error::Watch { doing, key: self.inner.key.clone(), source }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::record::Reason;

    #[test]
    fn a_state_follows_from_the_files_alone() {
        let directory = tempfile::tempdir().unwrap();
        let path = directory.path();
        assert_eq!(probe(path), RunState::NotBegun);
        write_atomically(path, "lock", b"", Sync::None).unwrap();
        assert_eq!(probe(path), RunState::NotBegun);
        write_atomically(path, "pid", b"", Sync::Directory).unwrap();
        assert_eq!(probe(path), RunState::Ended(Exit::lost()));
        write_atomically(path, "exit", b"{", Sync::None).unwrap();
        assert_eq!(probe(path), RunState::Ended(Exit::lost()));
        let exit = Exit::without_usage(Reason::Stopped, 1, 2);
        write_atomically(path, "exit", &serde_json::to_vec(&exit).unwrap(), Sync::Full).unwrap();
        assert_eq!(probe(path), RunState::Ended(exit));
    }
}
