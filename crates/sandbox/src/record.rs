//! How a run ended, as the launcher writes it down; and the few operations on files that this rests on.

use std::fs::{File, OpenOptions};
use std::io::{self, Write};
use std::os::unix::fs::OpenOptionsExt;
use std::path::Path;
use std::time::{SystemTime, UNIX_EPOCH};

use serde::{Deserialize, Serialize};

/// Why a run is no longer running.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Reason {
    /// By itself: see `code` and `signal`.
    Exited,
    /// The wall clock.
    Timeout,
    /// [`crate::Run::stop`], [`crate::Child::stop`], or the machine going down in good order.
    Stopped,
    /// A process was killed for want of memory, and the command failed.
    Oom,
    /// The command was never run.
    SetupFailed { message: String },
    /// The launcher died without a word: killed, or the machine stopped. The command may have run, wholly or partly.
    Lost,
}

/// What the surroundings really were, since they depend on the machine.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Isolation {
    /// `root namespaces`, `user namespace`, or `none`.
    pub namespaces: String,
    /// `overlay`, `overlays`, `own`, each of them perhaps `on tmpfs`; `read-only binds`, or `host`.
    pub root: String,
    /// `cgroup v2`, `cgroup v1`, `rlimit`, or `none`.
    pub memory: String,
    /// `cgroup v2`, `cgroup v1`, `rlimit`, or `none`.
    pub processes: String,
    /// Whether the seccomp filter is on.
    pub seccomp: bool,
}

/// How a run ended.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Exit {
    pub code: Option<i32>,
    pub signal: Option<i32>,
    pub reason: Reason,
    pub started_ms: u64,
    pub ended_ms: u64,
    /// Of the largest process.
    pub max_rss_kib: u64,
    /// Of all processes that were waited for.
    pub user_ms: u64,
    pub sys_ms: u64,
    #[serde(default)]
    pub isolation: Isolation,
}

impl Exit {
    /// The command ran to its end and said zero.
    pub fn success(&self) -> bool {
        self.reason == Reason::Exited && self.code == Some(0)
    }

    /// As a shell would say it: the code, or 128 and the signal.
    pub fn shell_code(&self) -> Option<i32> {
        self.code.or(self.signal.map(|signal| 128 + signal))
    }

    pub(crate) fn lost() -> Self {
        Self::without_usage(Reason::Lost, 0, 0)
    }

    pub(crate) fn without_usage(reason: Reason, started_ms: u64, ended_ms: u64) -> Self {
        Self {
            code: None,
            signal: None,
            reason,
            started_ms,
            ended_ms,
            max_rss_kib: 0,
            user_ms: 0,
            sys_ms: 0,
            isolation: Isolation::default(),
        }
    }
}

/// The `stop` file.
#[derive(Clone, Copy, Debug, Serialize, Deserialize)]
pub(crate) struct StopRequest {
    pub grace_ms: u64,
}

/// How much of a write must be on disk when it returns.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Sync {
    None,
    /// The name, not the content: enough for a file whose existence is the message.
    Directory,
    Full,
}

/// Writes a file that is never seen half-written.
pub(crate) fn write_atomically(directory: &Path, name: &str, bytes: &[u8], sync: Sync) -> io::Result<()> {
    // The process id keeps two launchers of one run apart; the sequence, two threads of one server.
    static SEQUENCE: std::sync::atomic::AtomicU64 = std::sync::atomic::AtomicU64::new(0);
    let number = SEQUENCE.fetch_add(1, std::sync::atomic::Ordering::Relaxed);
    let temporary = directory.join(format!(".{name}.{}.{number}", std::process::id()));
    // Specs carry credentials: only the owner reads.
    let mut file = OpenOptions::new().write(true).create(true).truncate(true).mode(0o600).open(&temporary)?;
    file.write_all(bytes)?;
    if sync == Sync::Full {
        file.sync_all()?;
    }
    std::fs::rename(&temporary, directory.join(name))?;
    if sync != Sync::None {
        File::open(directory)?.sync_all()?;
    }
    Ok(())
}

/// Reads an `exit` file; `None` when there is none, or only a torn one.
pub(crate) fn read_exit(directory: &Path) -> Option<Exit> {
    let bytes = std::fs::read(directory.join("exit")).ok()?;
    serde_json::from_slice(&bytes).ok()
}

#[expect(
    clippy::disallowed_methods,
    reason = "a launcher is outside of the replayed world; its times come in as events"
)]
pub(crate) fn now_ms() -> u64 {
    let elapsed = SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or_default();
    u64::try_from(elapsed.as_millis()).unwrap_or(u64::MAX)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_exit_record_reads_as_documented() {
        let exit = Exit { code: Some(3), ..Exit::without_usage(Reason::Exited, 1, 2) };
        let text = serde_json::to_string(&exit).unwrap();
        assert!(
            text.starts_with(r#"{"code":3,"signal":null,"reason":"exited","started_ms":1,"ended_ms":2,"#),
            "{text}"
        );
        let failed = Reason::SetupFailed { message: "x".to_owned() };
        assert_eq!(serde_json::to_string(&failed).unwrap(), r#"{"setup-failed":{"message":"x"}}"#);
    }

    #[test]
    fn a_torn_exit_record_is_none() {
        let directory = tempfile::tempdir().unwrap();
        assert_eq!(read_exit(directory.path()), None);
        write_atomically(directory.path(), "exit", br#"{"code":1"#, Sync::None).unwrap();
        assert_eq!(read_exit(directory.path()), None);
        let exit = Exit::without_usage(Reason::Timeout, 1, 2);
        write_atomically(directory.path(), "exit", &serde_json::to_vec(&exit).unwrap(), Sync::Full).unwrap();
        assert_eq!(read_exit(directory.path()), Some(exit));
    }

    #[test]
    fn success_is_zero_by_itself() {
        let zero = Exit { code: Some(0), ..Exit::without_usage(Reason::Exited, 0, 0) };
        assert!(zero.success());
        assert!(!Exit { reason: Reason::Stopped, ..zero.clone() }.success());
        assert!(!Exit { code: Some(1), ..zero.clone() }.success());
        assert_eq!(Exit { code: None, signal: Some(9), ..zero }.shell_code(), Some(137));
    }
}
