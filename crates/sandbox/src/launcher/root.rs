//! The root that a command sees.
//!
//! Everything of the host that is needed is first taken hold of as a detached mount (sources may lie where the command
//! is not to look); then the root is entered, and only then are things attached, so that paths mean what they will mean
//! to the command, symbolic links included.
//!
//! The root itself, the best that can be had:
//!
//! 1. *overlay*: the host's `/` below, a private layer in the scratch directory above. File systems mounted below `/`
//!    each get such a layer too, or are read-only where that can't be.
//! 2. *overlays*: such a layer over each directory of `/`, where there can't be one over all: for users other than root.
//! 3. *overlay on tmpfs*, *overlays on tmpfs*: the same with the layers in memory, where the scratch directory's file
//!    system can't hold one (it is an overlay itself, or a network's).
//! 4. *read-only binds*: an empty root in memory with the host's directories bound read-only and a copy of `/etc`.
//!    `/opt`, `/var`, `/srv` and homes can be written at their first level only.
//!
//! A run with a root of its own (an image's) has a layer over that, and nothing of the host but what it asks for, and how
//! names are looked up.

mod attach;
mod base;
mod host;

use std::fs::{File, OpenOptions};
use std::io::{self, Write};
use std::os::fd::OwnedFd;
use std::os::unix::fs::{DirBuilderExt, MetadataExt, OpenOptionsExt, PermissionsExt, symlink};
use std::path::{Path, PathBuf};

use rustix::mount::{MountPropagationFlags, UnmountFlags};

use crate::spec::{LaunchFile, PlacedFile, RunSpec, Tmpfs, User};
use attach::{Kind, attach, file_system, take, tmpfs};

/// Devices without which programs don't work, and that give nothing away.
const DEVICES: &[&str] = &["null", "zero", "full", "random", "urandom", "tty"];

/// Parts of /proc through which root would administer the host, and those that tell of it.
const PROC_READ_ONLY: &[&str] = &["/proc/bus", "/proc/fs", "/proc/irq", "/proc/sys", "/proc/sysrq-trigger"];
const PROC_HIDDEN: &[&str] = &[
    "/proc/acpi",
    "/proc/kcore",
    "/proc/keys",
    "/proc/latency_stats",
    "/proc/sched_debug",
    "/proc/scsi",
    "/proc/timer_list",
];

/// What looks empty is also writable (a build may well make itself an `~/.aws/config`), a little.
const HIDDEN_BYTES: u64 = 16 * 1024 * 1024;
const RUN_BYTES: u64 = 64 * 1024 * 1024;

/// What was taken from the host before leaving it.
struct Taken {
    binds: Vec<OwnedFd>,
    devices: Vec<(PathBuf, OwnedFd)>,
    proc: OwnedFd,
    sys: OwnedFd,
    temporary: [OwnedFd; 2],
    mounts: Vec<host::Mounted>,
    files: Vec<PlacedFile>,
}

/// Makes the root and moves into it. Says which kind it became.
pub fn enter(launch: &LaunchFile, user_namespace: bool) -> Result<&'static str, String> {
    let root = Path::new("/");
    rustix::mount::mount_change(root, MountPropagationFlags::PRIVATE | MountPropagationFlags::REC)
        .map_err(|error| format!("making mounts private: {error}"))?;
    let base = match &launch.run.root {
        Some(own) => base::make_own(own, &launch.scratch, launch.root, user_namespace)?,
        None => base::make(&launch.scratch, launch.root, user_namespace)?,
    };
    let taken = take_all(launch, &base, user_namespace)?;
    pivot(&launch.scratch.join("root"))?;
    let kind = base.kind;
    furnish(launch, taken)?;
    Ok(kind)
}

fn pivot(new_root: &Path) -> Result<(), String> {
    std::env::set_current_dir(new_root).map_err(|error| format!("{}: {error}", new_root.display()))?;
    // The old root ends up on top of the new one, at ".", and is then let go.
    rustix::process::pivot_root(".", ".").map_err(|error| format!("pivot_root: {error}"))?;
    rustix::mount::unmount(".", UnmountFlags::DETACH)
        .map_err(|error| format!("leaving the host's root: {error}"))?;
    std::env::set_current_dir("/").map_err(|error| format!("/: {error}"))
}

fn take_all(launch: &LaunchFile, base: &base::Base, user_namespace: bool) -> Result<Taken, String> {
    let mut binds = Vec::new();
    for (number, bind) in launch.run.binds.iter().enumerate() {
        if bind.create {
            let made = std::fs::create_dir_all(&bind.source);
            made.map_err(|error| format!("making {}: {error}", bind.source.display()))?;
        }
        let layer = bind.layered.then(|| base.layer(&bind.source, number, user_namespace)).flatten();
        binds.push(layer.map_or_else(|| take(&bind.source, bind.read_only), Ok)?);
    }
    let mut devices = Vec::new();
    let usual = DEVICES.iter().map(|name| Path::new("/dev").join(name));
    for path in usual.chain(launch.run.devices.iter().cloned()) {
        if path.exists() {
            devices.push((path.clone(), take(&path, false)?));
        }
    }
    let temporary = |name: &str| {
        let path = base.layers.join(name);
        make_directory(&path, 0o1777)?;
        take(&path, false)
    };
    Ok(Taken {
        binds,
        devices,
        // While the host's is still there: a user namespace gets its own only beside one that is visible.
        proc: file_system("proc", &[], Kind::Proc)?,
        sys: sys(user_namespace)?,
        temporary: [temporary("tmp")?, temporary("var-tmp")?],
        mounts: base.mounts(user_namespace),
        files: if launch.run.root.is_some() { host::names() } else { host::files() },
    })
}

fn sys(user_namespace: bool) -> Result<OwnedFd, String> {
    // A new one has no cgroups in it. It takes the network namespace, which is not a user namespace's.
    if !user_namespace && let Ok(sys) = file_system("sysfs", &[], Kind::Sys) {
        return Ok(sys);
    }
    take(Path::new("/sys"), true)
}

/// Inside the root: fills it.
fn furnish(launch: &LaunchFile, taken: Taken) -> Result<(), String> {
    for mounted in &taken.mounts {
        // One that the host mounted over something hidden from us has nowhere to be.
        if mounted.path.exists() || make_directory(&mounted.path, 0o755).is_ok() {
            attach(&mounted.tree, &mounted.path)?;
        }
    }
    for (tree, path) in taken.temporary.iter().zip(["/tmp", "/var/tmp"]) {
        attach(tree, &place(Path::new(path), true)?)?;
    }
    mount_tmpfs(Path::new("/run"), RUN_BYTES, 0o755)?;
    make_directory(Path::new("/run/lock"), 0o1777)?;
    make_dev(&taken.devices)?;
    // After the devices: a file on a read-only file system is hidden behind one.
    for pattern in launch.hide.iter().chain(&launch.run.hide) {
        for path in host::expand(pattern) {
            hide(&path)?;
        }
    }
    attach(&taken.sys, &place(Path::new("/sys"), true)?)?;
    attach(&taken.proc, &place(Path::new("/proc"), true)?)?;
    restrict_proc()?;
    for file in &taken.files {
        write_file(file)?;
    }
    furnish_as_asked(&launch.run, &taken.binds)
}

fn furnish_as_asked(run: &RunSpec, binds: &[OwnedFd]) -> Result<(), String> {
    for Tmpfs { target, size_bytes, mode } in &run.tmpfs {
        mount_tmpfs(target, *size_bytes, *mode)?;
    }
    for (bind, tree) in run.binds.iter().zip(binds) {
        let directory = attach::is_directory(tree)?;
        attach(tree, &place(&bind.target, directory)?)?;
    }
    for file in &run.files {
        write_file(file)?;
    }
    if !run.cwd.exists() {
        make_directory(&run.cwd, 0o755)?;
        if let Some(User { uid, gid }) = run.user {
            let owned = std::os::unix::fs::chown(&run.cwd, Some(uid), Some(gid));
            owned.map_err(|error| format!("{}: {error}", run.cwd.display()))?;
        }
    }
    Ok(())
}

fn make_dev(devices: &[(PathBuf, OwnedFd)]) -> Result<(), String> {
    let dev = Path::new("/dev");
    mount_tmpfs(dev, HIDDEN_BYTES, 0o755)?;
    for (path, tree) in devices {
        attach(tree, &place(path, false)?)?;
    }
    mount_tmpfs(&dev.join("shm"), u64::MAX, 0o1777)?;
    let terminals = place(&dev.join("pts"), true)?;
    let options = [("newinstance", ""), ("ptmxmode", "0666"), ("mode", "0620")];
    attach(&file_system("devpts", &options, Kind::Devices)?, &terminals)?;
    for (target, name) in [
        ("pts/ptmx", "ptmx"),
        ("/proc/self/fd", "fd"),
        ("/proc/self/fd/0", "stdin"),
        ("/proc/self/fd/1", "stdout"),
        ("/proc/self/fd/2", "stderr"),
    ] {
        symlink(target, dev.join(name)).map_err(|error| format!("/dev/{name}: {error}"))?;
    }
    Ok(())
}

fn restrict_proc() -> Result<(), String> {
    for path in PROC_READ_ONLY.iter().map(Path::new).filter(|path| path.exists()) {
        attach(&take(path, true)?, path)?;
    }
    for path in PROC_HIDDEN.iter().map(Path::new).filter(|path| path.exists()) {
        if path.is_dir() {
            attach(&tmpfs(0, 0o555)?, path)?;
        } else {
            attach(&take(Path::new("/dev/null"), false)?, path)?;
        }
    }
    Ok(())
}

/// Makes a path look empty.
fn hide(path: &Path) -> Result<(), String> {
    // What a symbolic link leads to is what is to be hidden.
    let Ok(path) = path.canonicalize() else { return Ok(()) };
    if path.is_dir() {
        return attach(&tmpfs(HIDDEN_BYTES, 0o755)?, &path);
    }
    match std::fs::remove_file(&path) {
        Ok(()) => Ok(()),
        // On a read-only file system.
        Err(_) => attach(&take(Path::new("/dev/null"), true)?, &path),
    }
}

fn mount_tmpfs(path: &Path, bytes: u64, mode: u32) -> Result<(), String> {
    attach(&tmpfs(bytes, mode)?, &place(path, true)?)
}

/// The path, made if need be, for something to be mounted there.
fn place(path: &Path, directory: bool) -> Result<PathBuf, String> {
    let failed = |error: io::Error| format!("{}: {error}", path.display());
    if !path.exists() {
        if path.is_symlink() {
            // It leads nowhere in here.
            std::fs::remove_file(path).map_err(failed)?;
        }
        if directory {
            make_directory(path, 0o755)?;
        } else {
            make_parent(path)?;
            File::create(path).map_err(failed)?;
        }
    }
    path.canonicalize().map_err(failed)
}

fn make_parent(path: &Path) -> Result<(), String> {
    path.parent().map_or(Ok(()), |parent| make_directory(parent, 0o755))
}

fn make_directory(path: &Path, mode: u32) -> Result<(), String> {
    let failed = |error: io::Error| format!("making {}: {error}", path.display());
    if path.is_dir() {
        return Ok(());
    }
    std::fs::DirBuilder::new().recursive(true).mode(0o755).create(path).map_err(failed)?;
    if mode == 0o755 {
        return Ok(());
    }
    std::fs::set_permissions(path, std::fs::Permissions::from_mode(mode)).map_err(failed)
}

fn write_file(file: &PlacedFile) -> Result<(), String> {
    let failed = |error: io::Error| format!("{}: {error}", file.path.display());
    make_parent(&file.path)?;
    let before = std::fs::symlink_metadata(&file.path).ok();
    // A new file, and not what a link leads to; unless something is mounted there.
    match std::fs::remove_file(&file.path) {
        Err(error)
            if error.kind() != io::ErrorKind::NotFound && error.raw_os_error() != Some(libc::EBUSY) =>
        {
            return Err(failed(error));
        }
        _ => {}
    }
    let options = OpenOptions::new().write(true).create(true).truncate(true).mode(file.mode).open(&file.path);
    let mut opened = options.map_err(failed)?;
    opened.write_all(&file.bytes).map_err(failed)?;
    opened.set_permissions(std::fs::Permissions::from_mode(file.mode)).map_err(failed)?;
    if let Some(before) = before {
        // `/etc/shadow` stays its group's. Where that can't be kept, nobody is there to miss it.
        let _ = std::os::unix::fs::fchown(&opened, Some(before.uid()), Some(before.gid()));
    }
    Ok(())
}
