//! Inside: the first process of the new namespaces, and the command.

use std::fs::{File, OpenOptions};
use std::io::Write;
use std::os::fd::OwnedFd;
use std::os::unix::process::CommandExt;

use rustix::event::{PollFd, PollFlags, poll};
use rustix::process::{DumpableBehavior, Signal, set_parent_process_death_signal};
use serde::{Deserialize, Serialize};

use super::limits::{self, Cgroups};
use super::{privileges, root, sys};
use crate::record::Isolation;
use crate::spec::{LaunchFile, RunSpec};

/// What a process inside ends with when the reason is in its report.
const FAILED: i32 = 127;

/// What comes out of the namespaces: one a line.
#[derive(Debug, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Report {
    /// The surroundings stand; the command is next.
    Ready(Isolation),
    Failed(String),
    /// The command's status, as wait(2) has it.
    Ended(i32),
}

/// The command's ends of its streams; `None` is the launcher's own.
pub struct Streams {
    pub stdout: Option<OwnedFd>,
    pub stderr: Option<OwnedFd>,
}

/// What the inside is told.
pub struct Inside<'a> {
    pub launch: &'a LaunchFile,
    pub cgroups: &'a Cgroups,
    pub isolation: Isolation,
    /// The uid and gid of the launcher, if we are in a user namespace of our own.
    pub mapped: Option<(u32, u32)>,
}

/// The life of init. What it returns is its exit code, which nobody reads.
pub fn init(mut inside: Inside<'_>, mut report: File, streams: &mut Streams) -> i32 {
    let result = prepare(&mut inside, &report).and_then(|()| start(&inside, &mut report, streams));
    match result {
        Ok(command) => reap(command, &mut report),
        Err(message) => {
            tell(&mut report, &Report::Failed(message));
            FAILED
        }
    }
}

fn prepare(inside: &mut Inside<'_>, report: &File) -> Result<(), String> {
    die_with_launcher(report)?;
    inside.cgroups.join()?;
    if let Some((uid, gid)) = inside.mapped {
        map_user(uid, gid)?;
    }
    sys::leave_keyring();
    let launch = inside.launch;
    root::enter(launch, inside.mapped.is_some()).map(|root| root.clone_into(&mut inside.isolation.root))?;
    let hostname = launch.run.hostname.as_deref().unwrap_or("sluice");
    rustix::system::sethostname(hostname.as_bytes()).map_err(|error| format!("host name {hostname}: {error}"))
}

/// Whatever ends the launcher ends all of this.
fn die_with_launcher(report: &File) -> Result<(), String> {
    set_parent_process_death_signal(Some(Signal::KILL)).map_err(|error| format!("death signal: {error}"))?;
    // It may have died before: then nobody reads what we report.
    let mut fds = [PollFd::new(report, PollFlags::empty())];
    let now = rustix::event::Timespec { tv_sec: 0, tv_nsec: 0 };
    match poll(&mut fds, Some(&now)) {
        Ok(_) if !fds[0].revents().contains(PollFlags::ERR) => Ok(()),
        _ => Err("the launcher is gone".to_owned()),
    }
}

/// We are root inside and who we were outside.
fn map_user(uid: u32, gid: u32) -> Result<(), String> {
    for (file, text) in [
        ("/proc/self/setgroups", "deny".to_owned()),
        ("/proc/self/uid_map", format!("0 {uid} 1")),
        ("/proc/self/gid_map", format!("0 {gid} 1")),
    ] {
        let written =
            OpenOptions::new().write(true).open(file).and_then(|mut file| file.write_all(text.as_bytes()));
        written.map_err(|error| format!("{file}: {error}"))?;
    }
    Ok(())
}

/// Forks the command, and leaves init with no privilege and no open file but its report.
fn start(inside: &Inside<'_>, report: &mut File, streams: &mut Streams) -> Result<i32, String> {
    let run = &inside.launch.run;
    // Nobody inside may look at init through /proc, least of all at the program that it is. (Executing undoes this.)
    rustix::process::set_dumpable_behavior(DumpableBehavior::NotDumpable)
        .map_err(|error| format!("dumpable: {error}"))?;
    let forked = sys::fork(0, || {
        let message = match become_command(run, &inside.isolation, true, report, streams) {
            Ok(never) => match never {},
            Err(message) => message,
        };
        tell(report, &Report::Failed(message));
        FAILED
    });
    let command = forked.map_err(|error| format!("fork: {error}"))?;
    drop((streams.stdout.take(), streams.stderr.take()));
    sys::detach_streams().map_err(|error| format!("/dev/null: {error}"))?;
    privileges::drop_capabilities()?;
    Ok(command.as_raw_nonzero().get())
}

fn reap(command: i32, report: &mut File) -> i32 {
    sys::pass_on_term();
    loop {
        match sys::wait_any(true) {
            Ok(Some(ended)) if ended.pid == command => {
                tell(report, &Report::Ended(ended.status));
                return 0;
            }
            Ok(Some(_)) => {}
            // TERM was passed on.
            Err(error) if error.kind() == std::io::ErrorKind::Interrupted => {}
            Ok(None) | Err(_) => return FAILED,
        }
    }
}

/// Turns the calling process into the command. Only failure comes back.
pub fn become_command(
    run: &RunSpec,
    isolation: &Isolation,
    isolated: bool,
    report: &mut File,
    streams: &Streams,
) -> Result<std::convert::Infallible, String> {
    let _ = rustix::process::setsid();
    let stream = |result: rustix::io::Result<()>| result.map_err(|error| format!("output: {error}"));
    if let Some(stdout) = &streams.stdout {
        stream(rustix::stdio::dup2_stdout(stdout))?;
        let stderr = streams.stderr.as_ref().unwrap_or(stdout);
        stream(rustix::stdio::dup2_stderr(stderr))?;
    }
    limits::apply(&run.limits, isolation)?;
    let mut isolation = isolation.clone();
    if isolated {
        privileges::drop_capabilities()?;
    } else {
        // No namespace dies with the launcher: let at least the command itself do so.
        set_parent_process_death_signal(Some(Signal::KILL))
            .map_err(|error| format!("death signal: {error}"))?;
    }
    if let Some(user) = run.user {
        privileges::become_user(user)?;
    }
    if isolated {
        isolation.seccomp = privileges::confine()?;
    }
    std::env::set_current_dir(&run.cwd).map_err(|error| format!("{}: {error}", run.cwd.display()))?;
    sys::reset_signals();
    tell(report, &Report::Ready(isolation));
    let error = command(run).exec();
    Err(format!("{}: {error}", run.program))
}

#[expect(
    clippy::disallowed_methods,
    reason = "this crate is where processes start; this one becomes another"
)]
fn command(run: &RunSpec) -> std::process::Command {
    let mut command = std::process::Command::new(&run.program);
    command.args(&run.args).env_clear().envs(&run.env);
    command
}

pub fn tell(report: &mut File, message: &Report) {
    let mut line = serde_json::to_vec(message).expect("a report has only keys that are text");
    line.push(b'\n');
    // If the launcher does not listen any more, we end in a moment.
    let _ = report.write_all(&line);
}

/// What plain mode can't do, by name.
pub fn refuse_in_plain_mode(run: &RunSpec) -> Result<(), String> {
    let different = run.binds.iter().find(|bind| bind.source != bind.target);
    let asked = if let Some(root) = &run.root {
        format!("{} in the place of the host's root", root.display())
    } else if let Some(bind) = different {
        format!("{} at {}", bind.source.display(), bind.target.display())
    } else if let Some(tmpfs) = run.tmpfs.first() {
        format!("a file system in memory at {}", tmpfs.target.display())
    } else if let Some(file) = run.files.first() {
        format!("a file at {} that the host does not have", file.path.display())
    } else if let Some(path) = run.hide.first() {
        format!("{} hidden", path.display())
    } else {
        return Ok(());
    };
    Err(format!("without isolation there can't be {asked}"))
}
