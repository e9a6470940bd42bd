//! Outside: the clock, the signals, the output, and how it ended.

use std::fs::File;
use std::io::Read;
use std::os::fd::{AsFd, OwnedFd};
use std::path::Path;
use std::time::{Duration, Instant};

use rustix::event::{PollFd, PollFlags, Timespec, poll};
use rustix::pipe::{PipeFlags, pipe_with};
use rustix::process::{Pid, PidfdFlags, Signal};

use super::init::{self, Inside, Report, Streams};
use super::limits::Cgroups;
use super::output::Stream;
use super::processes;
use super::sys::{self, Ended};
use crate::record::{Exit, Isolation, Reason, StopRequest, now_ms};
use crate::spec::{LaunchFile, Lifetime, Mode, Output};

/// When the machine goes down and nobody says how long we may take.
const GRACE_OF_SYSTEM: Duration = Duration::from_secs(5);

/// Why a run is being ended, and when the patience with it is over.
struct Ending {
    reason: Reason,
    kill_at: Instant,
    killed: bool,
}

struct Supervisor<'a> {
    directory: &'a Path,
    launch: &'a LaunchFile,
    signals: OwnedFd,
    /// The server, for those that die with it.
    server: Option<OwnedFd>,
    report: File,
    report_bytes: Vec<u8>,
    streams: Vec<Stream>,
    buffer: Vec<u8>,
    /// Init, or in plain mode the command.
    main: Pid,
    deadline: Option<Instant>,
    ending: Option<Ending>,
}

/// Runs the command to its end. An error is what kept it from being run.
pub fn run(directory: &Path, launch: &LaunchFile, signals: OwnedFd, started_ms: u64) -> Result<Exit, String> {
    let server = match launch.lifetime {
        Lifetime::Durable => None,
        Lifetime::With { server_pid } => Some(watch_server(server_pid)?),
    };
    // Asked for before we could be signalled.
    if stop_request(directory).is_some() {
        return Ok(Exit::without_usage(Reason::Stopped, started_ms, now_ms()));
    }
    let mut isolation = Isolation::default();
    let cgroups = Cgroups::make(&launch.name, &launch.run.limits, launch.cgroup.as_deref(), &mut isolation);
    let (streams, writers) = open_streams(directory, launch)?;
    let (report, report_writer) = pipe_with(PipeFlags::CLOEXEC).map_err(|error| format!("pipe: {error}"))?;
    let main = start(launch, &cgroups, isolation.clone(), File::from(report_writer), writers)?;
    if server.is_some() {
        // The server waits for the end of what the command says, not of us.
        sys::detach_streams().map_err(|error| format!("/dev/null: {error}"))?;
    }
    let mut supervisor = Supervisor {
        directory,
        launch,
        signals,
        server,
        report: File::from(report),
        report_bytes: Vec::new(),
        streams,
        buffer: Vec::new(),
        main,
        deadline: launch.run.limits.wall_clock_ms.map(|limit| Instant::now() + Duration::from_millis(limit)),
        ending: None,
    };
    let ended = supervisor.watch()?;
    supervisor.finish_output();
    Ok(supervisor.judge(ended, isolation, &cgroups, started_ms))
}

fn open_streams(directory: &Path, launch: &LaunchFile) -> Result<(Vec<Stream>, Streams), String> {
    let mut streams = Vec::new();
    let mut open = |name: &str| {
        let opened = Stream::open(&directory.join(name), launch.run.limits.output_bytes);
        let (stream, writer) = opened.map_err(|error| format!("{name}: {error}"))?;
        streams.push(stream);
        Ok::<_, String>(Some(writer))
    };
    let writers = match (launch.lifetime, launch.run.output) {
        (Lifetime::With { .. }, _) => Streams { stdout: None, stderr: None },
        (Lifetime::Durable, Output::Merged) => Streams { stdout: open("stdout")?, stderr: None },
        (Lifetime::Durable, Output::Split) => Streams { stdout: open("stdout")?, stderr: open("stderr")? },
    };
    Ok((streams, writers))
}

/// A handle on the server, if that is still our parent.
fn watch_server(server_pid: i32) -> Result<OwnedFd, String> {
    let gone = || "the server is gone".to_owned();
    let pid = Pid::from_raw(server_pid).ok_or_else(gone)?;
    let server = rustix::process::pidfd_open(pid, PidfdFlags::empty()).map_err(|_| gone())?;
    if rustix::process::getppid() == Some(pid) { Ok(server) } else { Err(gone()) }
}

fn start(
    launch: &LaunchFile,
    cgroups: &Cgroups,
    mut isolation: Isolation,
    mut report: File,
    mut streams: Streams,
) -> Result<Pid, String> {
    match launch.mode {
        Mode::Isolated => {
            let root = rustix::process::geteuid().is_root();
            let mapped =
                (!root).then(|| (rustix::process::geteuid().as_raw(), rustix::process::getegid().as_raw()));
            if root { "root namespaces" } else { "user namespace" }.clone_into(&mut isolation.namespaces);
            let namespaces = libc::CLONE_NEWNS | libc::CLONE_NEWPID | libc::CLONE_NEWIPC | libc::CLONE_NEWUTS;
            let flags = namespaces | if root { 0 } else { libc::CLONE_NEWUSER };
            let inside = Inside { launch, cgroups, isolation, mapped };
            sys::fork(flags, || init::init(inside, report, &mut streams))
                .map_err(|error| format!("namespaces can't be made: {error}"))
        }
        Mode::Plain => {
            init::refuse_in_plain_mode(&launch.run)?;
            // What the command leaves behind becomes ours.
            rustix::process::set_child_subreaper(Some(rustix::process::getpid()))
                .map_err(|error| format!("subreaper: {error}"))?;
            "none".clone_into(&mut isolation.namespaces);
            "host".clone_into(&mut isolation.root);
            let forked = sys::fork(0, || {
                let joined = cgroups.join();
                let result = joined.and_then(|()| {
                    init::become_command(&launch.run, &isolation, false, &mut report, &streams)
                });
                let message = match result {
                    Ok(never) => match never {},
                    Err(message) => message,
                };
                init::tell(&mut report, &Report::Failed(message));
                1
            });
            forked.map_err(|error| format!("fork: {error}"))
        }
    }
}

fn stop_request(directory: &Path) -> Option<StopRequest> {
    let bytes = std::fs::read(directory.join("stop")).ok()?;
    serde_json::from_slice(&bytes).ok()
}

impl Supervisor<'_> {
    /// Until init, or in plain mode the command and all that it left, has ended.
    fn watch(&mut self) -> Result<Ended, String> {
        loop {
            self.wait_for_something().map_err(|error| format!("poll: {error}"))?;
            for stream in &mut self.streams {
                if !stream.ended {
                    stream.pump(&mut self.buffer);
                }
            }
            while let Some(signal) = sys::next_signal(&self.signals) {
                match signal {
                    libc::SIGTERM => self.asked_to_stop(),
                    libc::SIGUSR1 => self.end(Reason::Stopped, Duration::ZERO),
                    // A child has ended: looked at below. The terminal's signals are not meant for us.
                    _ => {}
                }
            }
            if let Some(ended) = self.reap() {
                if self.launch.mode == Mode::Plain {
                    processes::kill_all();
                }
                return Ok(ended);
            }
            self.look_at_clock();
        }
    }

    fn wait_for_something(&mut self) -> rustix::io::Result<()> {
        let next = match (&self.ending, self.deadline) {
            (Some(ending), _) if ending.killed => None,
            (Some(ending), _) => Some(ending.kill_at),
            (None, deadline) => deadline,
        };
        let timeout = next.map(|next| {
            let left = next.saturating_duration_since(Instant::now());
            // More than a century is no limit.
            Timespec {
                tv_sec: i64::try_from(left.as_secs()).unwrap_or(i64::MAX),
                tv_nsec: left.subsec_nanos().into(),
            }
        });
        let mut fds = vec![PollFd::new(&self.signals, PollFlags::IN)];
        fds.extend(
            self.streams
                .iter()
                .filter(|stream| !stream.ended)
                .map(|stream| PollFd::new(&stream.pipe, PollFlags::IN)),
        );
        let server = self.server.as_ref().map(|server| server.as_fd());
        let server_at = fds.len();
        fds.extend(server.as_ref().map(|server| PollFd::new(server, PollFlags::IN)));
        match poll(&mut fds, timeout.as_ref()) {
            Ok(_) | Err(rustix::io::Errno::INTR) => {}
            Err(error) => return Err(error),
        }
        let server_died = fds.get(server_at).is_some_and(|fd| !fd.revents().is_empty());
        if server_died {
            // Once: it stays readable.
            self.server = None;
            self.end(Reason::Stopped, Duration::ZERO);
        }
        Ok(())
    }

    fn reap(&self) -> Option<Ended> {
        loop {
            match sys::wait_any(false) {
                Ok(Some(ended)) if ended.pid == self.main.as_raw_nonzero().get() => return Some(ended),
                Ok(Some(_)) => {}
                Err(error) if error.kind() == std::io::ErrorKind::Interrupted => {}
                Ok(None) | Err(_) => return None,
            }
        }
    }

    fn asked_to_stop(&mut self) {
        let grace =
            stop_request(self.directory).map_or(GRACE_OF_SYSTEM, |stop| Duration::from_millis(stop.grace_ms));
        self.end(Reason::Stopped, grace);
    }

    fn look_at_clock(&mut self) {
        let now = Instant::now();
        match &mut self.ending {
            Some(ending) if !ending.killed && ending.kill_at <= now => {
                ending.killed = true;
                self.signal(Signal::KILL);
            }
            None if self.deadline.is_some_and(|deadline| deadline <= now) => {
                self.end(Reason::Timeout, Duration::from_millis(self.launch.run.stop_grace_ms));
            }
            _ => {}
        }
    }

    /// The first reason stands; a later one may only make it quicker.
    fn end(&mut self, reason: Reason, grace: Duration) {
        let now = Instant::now();
        // Beyond what the clock can count there is no patience either.
        let kill_at = now.checked_add(grace).unwrap_or(now);
        let first = self.ending.is_none();
        let ending = self.ending.get_or_insert(Ending { reason, kill_at, killed: false });
        ending.kill_at = ending.kill_at.min(kill_at);
        if first && !grace.is_zero() {
            self.signal(Signal::TERM);
        }
        self.look_at_clock();
    }

    fn signal(&self, signal: Signal) {
        match self.launch.mode {
            // Init passes TERM on, and takes everything with it when killed.
            Mode::Isolated => sys::kill(self.main, signal),
            Mode::Plain => processes::signal_all(signal),
        }
    }

    fn finish_output(&mut self) {
        for stream in &mut self.streams {
            stream.finish(&mut self.buffer);
        }
        // All writers are dead, so this ends.
        let _ = self.report.read_to_end(&mut self.report_bytes);
    }

    fn judge(&self, ended: Ended, mut isolation: Isolation, cgroups: &Cgroups, started_ms: u64) -> Exit {
        let (mut status, mut failure) = (None, None);
        for report in self
            .report_bytes
            .split(|&byte| byte == b'\n')
            .filter_map(|line| serde_json::from_slice(line).ok())
        {
            match report {
                Report::Ready(had) => isolation = had,
                Report::Failed(message) => failure = Some(message),
                Report::Ended(of_command) => status = Some(of_command),
            }
        }
        // In plain mode, and when init is killed, its own.
        let status = status.unwrap_or(ended.status);
        let code = libc::WIFEXITED(status).then(|| libc::WEXITSTATUS(status));
        let signal = libc::WIFSIGNALED(status).then(|| libc::WTERMSIG(status));
        let mut exit = Exit {
            code,
            signal,
            reason: Reason::Exited,
            started_ms,
            ended_ms: now_ms(),
            max_rss_kib: ended.max_rss_kib,
            user_ms: ended.user_ms,
            sys_ms: ended.sys_ms,
            isolation,
        };
        if let Some(ending) = &self.ending {
            exit.reason = ending.reason.clone();
        } else if let Some(message) = failure {
            exit.reason = Reason::SetupFailed { message };
            (exit.code, exit.signal) = (None, None);
        } else if code != Some(0) && cgroups.out_of_memory() {
            exit.reason = Reason::Oom;
        }
        exit
    }
}
