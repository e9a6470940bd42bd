//! The system calls that have no safe wrapper.
#![expect(unsafe_code, reason = "fork, signals, and mount attributes have no safe interface")]

use std::fs::OpenOptions;
use std::io;
use std::os::fd::{AsFd, AsRawFd, FromRawFd, OwnedFd};
use std::panic::{AssertUnwindSafe, catch_unwind};

use rustix::process::{Pid, Signal};

/// What a forked child that panics ends with: `EX_SOFTWARE`.
const PANICKED: i32 = 70;

/// Runs `child` in a forked process, in new namespaces if `flags` say so. It never returns there, even if it panics.
pub fn fork(flags: i32, child: impl FnOnce() -> i32) -> io::Result<Pid> {
    // SAFETY: without CLONE_VM and with no stack this is fork(2): the child has a copy of everything. The launcher has
    // checked that it is single-threaded, so no lock is held by a thread that the child lacks.
    let result =
        unsafe { libc::syscall(libc::SYS_clone, libc::c_long::from(flags | libc::SIGCHLD), 0, 0, 0, 0) };
    match i32::try_from(result).ok().and_then(Pid::from_raw) {
        Some(pid) if result > 0 => Ok(pid),
        _ if result == 0 => {
            let code = catch_unwind(AssertUnwindSafe(child)).unwrap_or(PANICKED);
            exit_now(code)
        }
        _ => Err(io::Error::last_os_error()),
    }
}

/// Without destructors and handlers, which are the parent's.
pub fn exit_now(code: i32) -> ! {
    // SAFETY: ends the process; nothing can go wrong after.
    unsafe { libc::_exit(code) }
}

/// How a process ended, and what it and those that it waited for had used.
#[derive(Clone, Copy, Debug)]
pub struct Ended {
    pub pid: i32,
    pub status: i32,
    pub max_rss_kib: u64,
    pub user_ms: u64,
    pub sys_ms: u64,
}

/// A child that has ended, or `None` if none has (`WouldBlock`: there are some that run).
pub fn wait_any(block: bool) -> io::Result<Option<Ended>> {
    let mut status = 0;
    // SAFETY: an all-zero rusage is a valid one.
    let mut usage: libc::rusage = unsafe { std::mem::zeroed() };
    let flags = if block { 0 } else { libc::WNOHANG };
    // SAFETY: both pointers are to live variables of the right type.
    let pid = unsafe { libc::wait4(-1, &raw mut status, flags, &raw mut usage) };
    match pid {
        0 => Err(io::ErrorKind::WouldBlock.into()),
        -1 => match io::Error::last_os_error() {
            error if error.raw_os_error() == Some(libc::ECHILD) => Ok(None),
            error => Err(error),
        },
        pid => Ok(Some(Ended {
            pid,
            status,
            max_rss_kib: u64::try_from(usage.ru_maxrss).unwrap_or(0),
            user_ms: milliseconds(usage.ru_utime),
            sys_ms: milliseconds(usage.ru_stime),
        })),
    }
}

fn milliseconds(time: libc::timeval) -> u64 {
    u64::try_from(time.tv_sec * 1000 + time.tv_usec / 1000).unwrap_or(0)
}

fn signal_set(signals: &[i32]) -> libc::sigset_t {
    // SAFETY: sigemptyset makes any memory a valid set, and the numbers are of real signals.
    unsafe {
        let mut set: libc::sigset_t = std::mem::zeroed();
        libc::sigemptyset(&raw mut set);
        for &signal in signals {
            libc::sigaddset(&raw mut set, signal);
        }
        set
    }
}

/// Makes the signals that a launcher is sent wait in a file.
pub fn signal_file() -> io::Result<OwnedFd> {
    let asked = [libc::SIGTERM, libc::SIGINT, libc::SIGHUP, libc::SIGUSR1, libc::SIGCHLD];
    let set = signal_set(&asked);
    // SAFETY: the set is a live variable; a new descriptor that is not negative is ours alone.
    unsafe {
        if libc::sigprocmask(libc::SIG_SETMASK, &raw const set, std::ptr::null_mut()) != 0 {
            return Err(io::Error::last_os_error());
        }
        match libc::signalfd(-1, &raw const set, libc::SFD_CLOEXEC | libc::SFD_NONBLOCK) {
            -1 => Err(io::Error::last_os_error()),
            fd => Ok(OwnedFd::from_raw_fd(fd)),
        }
    }
}

/// The next signal that waits.
pub fn next_signal(file: &OwnedFd) -> Option<i32> {
    let mut buffer = [0_u8; size_of::<libc::signalfd_siginfo>()];
    match rustix::io::read(file, &mut buffer) {
        Ok(length) if length == buffer.len() => {
            // `ssi_signo` comes first.
            let number = buffer.first_chunk().map(|bytes| u32::from_ne_bytes(*bytes))?;
            i32::try_from(number).ok()
        }
        _ => None,
    }
}

/// As a fresh program expects it: nothing blocked, nothing ignored.
pub fn reset_signals() {
    let none = signal_set(&[]);
    for signal in 1..=31 {
        // SAFETY: the default action is always valid; KILL and STOP are refused, which changes nothing.
        unsafe { libc::signal(signal, libc::SIG_DFL) };
    }
    // SAFETY: the set is a live variable.
    unsafe { libc::sigprocmask(libc::SIG_SETMASK, &raw const none, std::ptr::null_mut()) };
}

extern "C" fn pass_on(signal: i32) {
    // SAFETY: kill is async-signal-safe. From the first process of a PID namespace, -1 is all others in it.
    unsafe { libc::kill(-1, signal) };
}

/// For init: TERM is passed on to everybody, the rest means nothing.
pub fn pass_on_term() {
    reset_signals();
    for signal in [libc::SIGINT, libc::SIGHUP, libc::SIGPIPE, libc::SIGUSR1, libc::SIGUSR2] {
        // SAFETY: ignoring is always valid.
        unsafe { libc::signal(signal, libc::SIG_IGN) };
    }
    // SAFETY: the handler is async-signal-safe and has the type that a handler has; zeroed flags and mask are valid.
    unsafe {
        let mut action: libc::sigaction = std::mem::zeroed();
        action.sa_sigaction = pass_on as *const () as libc::sighandler_t;
        libc::sigaction(libc::SIGTERM, &raw const action, std::ptr::null_mut());
    }
}

pub fn kill(pid: Pid, signal: Signal) {
    // Whether it is still there is for the waiting to find out.
    let _ = rustix::process::kill_process(pid, signal);
}

/// Standard streams that lead nowhere, so that their other ends see our end of them closed.
pub fn detach_streams() -> io::Result<()> {
    let null = OpenOptions::new().read(true).write(true).open("/dev/null")?;
    rustix::stdio::dup2_stdin(&null)?;
    rustix::stdio::dup2_stdout(&null)?;
    Ok(rustix::stdio::dup2_stderr(&null)?)
}

/// `struct mount_attr` of mount_setattr(2).
#[repr(C)]
#[derive(Default)]
struct MountAttributes {
    set: u64,
    clear: u64,
    propagation: u64,
    userns_fd: u64,
}

/// Sets `MOUNT_ATTR_*` flags on a mount and those below it.
pub fn set_mount_attributes(mount: impl AsFd, set: u64) -> io::Result<()> {
    let attributes = MountAttributes { set, ..MountAttributes::default() };
    let flags = libc::AT_EMPTY_PATH | libc::AT_RECURSIVE;
    // SAFETY: the path is an empty C string, the struct a live one of the size given.
    let result = unsafe {
        libc::syscall(
            libc::SYS_mount_setattr,
            mount.as_fd().as_raw_fd(),
            c"".as_ptr(),
            flags,
            &raw const attributes,
            size_of::<MountAttributes>(),
        )
    };
    if result == 0 { Ok(()) } else { Err(io::Error::last_os_error()) }
}

/// A session keyring of its own, so that the server's is out of reach.
pub fn leave_keyring() {
    const KEYCTL_JOIN_SESSION_KEYRING: libc::c_long = 1;
    // SAFETY: joins an anonymous keyring; touches no memory. A kernel without keyrings has none to leave.
    unsafe { libc::syscall(libc::SYS_keyctl, KEYCTL_JOIN_SESSION_KEYRING, 0, 0, 0, 0) };
}

/// Installs a seccomp program; `no_new_privs` must be set.
pub fn install_filter(program: &mut [libc::sock_filter]) -> io::Result<()> {
    let length = u16::try_from(program.len()).map_err(|_| io::Error::from(io::ErrorKind::InvalidInput))?;
    let program = libc::sock_fprog { len: length, filter: program.as_mut_ptr() };
    // SAFETY: the kernel copies the program, which is alive and as long as it says, and verifies it.
    let result = unsafe { libc::prctl(libc::PR_SET_SECCOMP, libc::SECCOMP_MODE_FILTER, &raw const program) };
    if result == 0 { Ok(()) } else { Err(io::Error::last_os_error()) }
}
