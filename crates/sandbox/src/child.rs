//! A command that dies with the server: a function's instance, a helper.
//!
//! Its launcher watches this process, so that not even `kill -9` leaves it behind; dropping the [`Child`] kills it too.

use std::io;
use std::os::fd::AsFd;
use std::path::PathBuf;
use std::time::Duration;

use rustix::buffer::spare_capacity;
use rustix::process::{Pid, Signal};
use tokio::process::{ChildStderr, ChildStdin, ChildStdout};

use crate::record::{Exit, StopRequest, Sync, read_exit, write_atomically};
use crate::sandbox::{Error, Result, remove_tree};

/// Reads what is in a child's pipe now, without waiting for the runtime to notice that there is something. Whether there
/// was; the buffer holds it, and nothing else.
pub fn read_now(pipe: impl AsFd, buffer: &mut Vec<u8>) -> bool {
    buffer.clear();
    buffer.reserve(1);
    // Tokio's pipes don't block; one that is broken has nothing more.
    rustix::io::read(pipe, spare_capacity(buffer)).is_ok_and(|length| length > 0)
}

/// See the module's page.
#[derive(Debug)]
pub struct Child {
    pub stdin: Option<ChildStdin>,
    pub stdout: Option<ChildStdout>,
    pub stderr: Option<ChildStderr>,
    directory: PathBuf,
    scratch: PathBuf,
    process: tokio::process::Child,
    exit: Option<Exit>,
}

impl Child {
    pub(crate) fn new(directory: PathBuf, scratch: PathBuf, mut process: tokio::process::Child) -> Self {
        let (stdin, stdout, stderr) = (process.stdin.take(), process.stdout.take(), process.stderr.take());
        Self { stdin, stdout, stderr, directory, scratch, process, exit: None }
    }

    /// Waits for the end. Output that was not read is still in the pipes.
    pub async fn wait(&mut self) -> Result<Exit> {
        if let Some(exit) = &self.exit {
            return Ok(exit.clone());
        }
        self.process.wait().await.map_err(|source| self.failed("watching", source))?;
        let exit = read_exit(&self.directory).unwrap_or_else(Exit::lost);
        self.exit = Some(exit.clone());
        Ok(exit)
    }

    /// How it ended, if it has.
    pub fn try_wait(&mut self) -> Result<Option<Exit>> {
        if self.exit.is_none()
            && self.process.try_wait().map_err(|source| self.failed("watching", source))?.is_some()
        {
            self.exit = Some(read_exit(&self.directory).unwrap_or_else(Exit::lost));
        }
        Ok(self.exit.clone())
    }

    /// Asks every process to end (TERM), and after `grace` makes it (KILL). Returns at once.
    pub async fn stop(&mut self, grace: Duration) -> Result<()> {
        let grace_ms = u64::try_from(grace.as_millis()).unwrap_or(u64::MAX);
        let bytes = serde_json::to_vec(&StopRequest { grace_ms }).expect("numbers are always JSON");
        write_atomically(&self.directory, "stop", &bytes, Sync::None).map_err(|source| Error::File {
            doing: "writing stop in",
            path: self.directory.clone(),
            source,
        })?;
        self.signal(Signal::TERM);
        Ok(())
    }

    /// Kills every process. Returns at once; [`Child::wait`] then tells how it was.
    pub fn kill(&mut self) {
        // Told, and not just killed, as the launcher has processes to take with it, and a record to write.
        if std::fs::exists(self.directory.join("lock")).unwrap_or(false) {
            self.signal(Signal::USR1);
        } else {
            let _ = self.process.start_kill();
        }
    }

    fn signal(&self, signal: Signal) {
        // tokio has not reaped it as long as it has an id, so the number is still its own.
        if let Some(pid) = self.process.id().and_then(|id| Pid::from_raw(i32::try_from(id).ok()?)) {
            let _ = rustix::process::kill_process(pid, signal);
        }
    }

    fn failed(&self, doing: &'static str, source: io::Error) -> Error {
        Error::Watch { doing, key: self.directory.display().to_string(), source }
    }
}

impl Drop for Child {
    fn drop(&mut self) {
        if self.exit.is_none() && matches!(self.process.try_wait(), Ok(None)) {
            // The launcher removes its directory itself when nobody is left to read its record.
            let _ = write_atomically(&self.directory, "dropped", b"", Sync::None);
            self.kill();
        } else {
            remove_tree(&self.scratch);
            remove_tree(&self.directory);
        }
    }
}
