//! Between the server and a command: this program again, single-threaded, in a session of its own.
//!
//! Three processes are involved. The *launcher* stays outside of every namespace; it holds the run's lock, has the clock,
//! moves the output, and writes the record. *Init* is its child, the first process of the new PID namespace: it builds the
//! root, gives up its privileges, reaps, and its death is the death of everything inside. The *command* is init's child.
//! (In plain mode there is no init; the launcher is the reaper of whatever the command leaves.)

mod init;
mod limits;
mod output;
mod privileges;
mod processes;
mod root;
mod supervise;
mod sys;

use std::fs::{File, OpenOptions};
use std::io::Write;
use std::os::unix::fs::OpenOptionsExt;
use std::path::Path;
use std::process::ExitCode;

use rustix::fs::{FlockOperation, Mode};

use crate::record::{Exit, Reason, Sync, now_ms, write_atomically};
use crate::sandbox::remove_tree;
use crate::spec::{LaunchFile, Lifetime};

/// Up to so many files a writable layer is removed before the launcher ends; a larger one by a process that nobody waits for.
const SCRATCH_FILES_INLINE: usize = 100;

/// Runs the spec at this path, in the directory that holds it.
///
/// Call it first thing in `main`: it forks, so no thread may have been started. The exit code says only whether there is
/// a record to read.
pub fn main(spec_path: &Path) -> ExitCode {
    match launch(spec_path) {
        Ok(()) => ExitCode::SUCCESS,
        Err(message) => {
            // The server made our standard error a file for this.
            let _ = writeln!(std::io::stderr(), "launcher of {}: {message}", spec_path.display());
            ExitCode::FAILURE
        }
    }
}

fn launch(spec_path: &Path) -> Result<(), String> {
    let directory = spec_path.parent().ok_or("the spec's path has no directory")?;
    require_single_thread()?;
    // In this order: signals wait from here on, then the lock says that we can be signalled.
    let signals = sys::signal_file().map_err(|error| format!("signals: {error}"))?;
    // Whatever the server's is: the command's files are as on other machines.
    rustix::process::umask(Mode::from_raw_mode(0o022));
    // Not the terminal's, so that its ^C is not ours. (Fails if we lead a group already; then it is not needed.)
    let _ = rustix::process::setsid();
    let Some(_lock) = take_lock(directory)? else { return Ok(()) };
    if directory.join("exit").exists() {
        return Ok(());
    }
    let launch = read_spec(spec_path)?;
    let sync = match launch.lifetime {
        Lifetime::Durable => {
            if directory.join("pid").exists() {
                return Ok(());
            }
            Sync::Full
        }
        Lifetime::With { .. } => Sync::None,
    };
    mark_begun(directory, launch.lifetime)?;
    let started_ms = now_ms();
    let supervised = supervise::run(directory, &launch, signals, started_ms);
    let exit = supervised
        .unwrap_or_else(|message| Exit::without_usage(Reason::SetupFailed { message }, started_ms, now_ms()));
    let bytes = serde_json::to_vec(&exit).expect("a record has only keys that are text");
    write_atomically(directory, "exit", &bytes, sync).map_err(|error| format!("writing exit: {error}"))?;
    if launch.lifetime == Lifetime::Durable {
        // It holds the environment, and so perhaps secrets, for which there is no more use.
        let _ = std::fs::remove_file(spec_path);
    }
    clean_up(directory, &launch);
    Ok(())
}

fn require_single_thread() -> Result<(), String> {
    let tasks = std::fs::read_dir("/proc/self/task").map_err(|error| format!("/proc/self/task: {error}"))?;
    if tasks.count() == 1 {
        Ok(())
    } else {
        Err("the launcher must be called before any thread is started".to_owned())
    }
}

fn read_spec(path: &Path) -> Result<LaunchFile, String> {
    let bytes = std::fs::read(path).map_err(|error| format!("reading it: {error}"))?;
    let launch: LaunchFile =
        serde_json::from_slice(&bytes).map_err(|error| format!("parsing it: {error}"))?;
    if launch.version != LaunchFile::VERSION {
        return Err(format!("version {} is not this launcher's {}", launch.version, LaunchFile::VERSION));
    }
    Ok(launch)
}

/// A POSIX lock, as it is the kind that tells others who holds it, and that children don't inherit.
fn take_lock(directory: &Path) -> Result<Option<File>, String> {
    let mut options = OpenOptions::new();
    options.read(true).write(true).create(true).truncate(false).mode(0o600);
    let file = options.open(directory.join("lock")).map_err(|error| format!("lock: {error}"))?;
    match rustix::fs::fcntl_lock(&file, FlockOperation::NonBlockingLockExclusive) {
        Ok(()) => Ok(Some(file)),
        // Another launcher has this run.
        Err(rustix::io::Errno::AGAIN | rustix::io::Errno::ACCESS) => Ok(None),
        Err(error) => Err(format!("lock: {error}")),
    }
}

/// From here the command may exist, so from here it is never started again.
fn mark_begun(directory: &Path, lifetime: Lifetime) -> Result<(), String> {
    if lifetime != Lifetime::Durable {
        return Ok(());
    }
    let text = format!("{}\n{}\n", std::process::id(), now_ms());
    write_atomically(directory, "pid", text.as_bytes(), Sync::Directory)
        .map_err(|error| format!("writing pid: {error}"))
}

fn clean_up(directory: &Path, launch: &LaunchFile) {
    let abandoned = match launch.lifetime {
        Lifetime::Durable => false,
        Lifetime::With { server_pid } => {
            let orphaned =
                rustix::process::getppid().is_none_or(|pid| pid.as_raw_nonzero().get() != server_pid);
            orphaned || directory.join("dropped").exists()
        }
    };
    let work = || {
        remove_tree(&launch.scratch);
        if abandoned {
            remove_tree(directory);
        }
    };
    let mut files = 0;
    if count_files(&launch.scratch, &mut files) {
        work();
        return;
    }
    // Whoever waits for us has its answer. The remover must not hold what they wait for the end of.
    let forked = sys::fork(0, || {
        let _ = sys::detach_streams();
        work();
        0
    });
    if forked.is_err() {
        work();
    }
}

/// Whether there are few enough.
fn count_files(directory: &Path, files: &mut usize) -> bool {
    for entry in std::fs::read_dir(directory).into_iter().flatten().flatten() {
        *files += 1;
        let is_directory = entry.file_type().is_ok_and(|kind| kind.is_dir());
        if *files > SCRATCH_FILES_INLINE || (is_directory && !count_files(&entry.path(), files)) {
            return false;
        }
    }
    true
}
