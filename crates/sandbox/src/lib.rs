//! The only crate that starts processes.
//!
//! Three kinds of process, because they die differently:
//!
//! - a [`Run`] (a build, a training job) survives the server. It is keyed by the effect that asked for it, started at
//!   most once whatever is killed at whatever instant, and found again by the next server;
//! - a [`Child`] (a function's instance, a helper) dies with the server, however the server dies;
//! - a [`tool`] (`git`) is trusted, is not isolated, and dies with the server.
//!
//! Runs and children have a *launcher* between the server and the command: this program again, single-threaded, in
//! [`launcher::main`]. It makes the namespaces, enforces the clock, reaps, and writes down how it ended.
//!
//! # `runs/<key>/` on disk
//!
//! `<key>` is the idempotency key; bytes other than `A-Z a-z 0-9 . _ -` are written `%XX`.
//!
//! | file | written by | synced | meaning; a torn one |
//! |---|---|---|---|
//! | `spec.json` | server, before the launcher starts | no | what to run. Renamed into place; rewritten while nothing has begun; removed by the launcher at the end, as it holds secrets |
//! | `lock` | launcher | no | held (POSIX write lock) for as long as the launcher lives. Asked about, never taken, by the server |
//! | `pid` | launcher, holding the lock, before the command can exist | directory | **the run has begun**: from here it is never started again. Its existence is what counts, its content is for people |
//! | `stdout`, `stderr` | launcher, from pipes | no | the output; `stderr` only when kept apart |
//! | `stop` | server | no | a stop was asked for, with its grace. Read by the launcher on SIGTERM and when it begins |
//! | `exit` | launcher, last | file and directory | how it ended ([`Exit`]). Absent with `pid` there and no lock held: the launcher died, the run is [`Reason::Lost`] |
//! | `launcher.log` | launcher | no | what the launcher itself had to say; empty unless something is wrong |
//! | `scratch/` | launcher | no | the writable layer of the root; removed when the run ends |
//!
//! `.forgotten-<n>` is a run that nobody wants any more and `.child-<pid>-<time>-<n>` what a child needed; both are leftovers if
//! found when the server starts, and removed then.
//!
//! A launcher is in a session of its own, but in the server's cgroup: a service manager that kills by cgroup must be told to
//! kill the server only (systemd: `KillMode=process`), or runs end with it, as [`Reason::Stopped`].
//!
//! # What isolation is, and is not
//!
//! Mount, PID, IPC and UTS namespaces (and a user namespace when the server is not root), the host's root below a
//! private writable layer, a short list of capabilities, `no_new_privs`, a seccomp filter against the system calls that
//! administer a kernel, and a cgroup for memory and processes where one may be made. The network is the host's.

mod child;
mod kept;
pub mod launcher;
mod mode;
mod record;
mod run;
mod sandbox;
mod spec;
mod tail;
mod tool;
mod usage;

pub use child::{Child, read_now};
pub use mode::obstacle as isolation_obstacle;
pub use record::{Exit, Isolation, Reason};
pub use run::{Run, RunState};
pub use sandbox::{Error, Result, Sandbox, SandboxConfig};
pub use spec::{Bind, Limits, Mode, Output, PlacedFile, RootKind, RunSpec, Stdio, Tmpfs, User};
pub use tail::{Tail, tail};
pub use tool::{Tool, ToolChild, ToolOutput, tool};
pub use usage::Usage;
