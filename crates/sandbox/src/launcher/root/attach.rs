//! Mounts as things that are held before they are anywhere.

use std::io;
use std::os::fd::OwnedFd;
use std::path::Path;

use rustix::fs::CWD;
use rustix::mount::{
    FsMountFlags, FsOpenFlags, MountAttrFlags, MoveMountFlags, OpenTreeFlags, fsconfig_create,
    fsconfig_set_flag, fsconfig_set_string, fsmount, fsopen, move_mount, open_tree,
};

use crate::launcher::sys;

/// What may be done on a new file system.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    Proc,
    Sys,
    Devices,
    /// Programs and files, but no devices.
    Files,
}

impl Kind {
    fn attributes(self) -> MountAttrFlags {
        use MountAttrFlags as Attr;
        let plain = Attr::MOUNT_ATTR_NOSUID | Attr::MOUNT_ATTR_NODEV;
        match self {
            Self::Proc => plain | Attr::MOUNT_ATTR_NOEXEC,
            Self::Sys => plain | Attr::MOUNT_ATTR_NOEXEC | Attr::MOUNT_ATTR_RDONLY,
            Self::Devices => Attr::MOUNT_ATTR_NOSUID | Attr::MOUNT_ATTR_NOEXEC,
            Self::Files => plain,
        }
    }
}

/// A new file system. An option without a value is a flag.
pub fn file_system(kind: &str, options: &[(&str, &str)], mount: Kind) -> Result<OwnedFd, String> {
    try_file_system(kind, options, mount).map_err(|error| format!("mounting {kind}: {error}"))
}

pub fn try_file_system(kind: &str, options: &[(&str, &str)], mount: Kind) -> io::Result<OwnedFd> {
    let context = fsopen(kind, FsOpenFlags::FSOPEN_CLOEXEC)?;
    for &(name, value) in options {
        if value.is_empty() {
            fsconfig_set_flag(&context, name)?;
        } else {
            fsconfig_set_string(&context, name, value)?;
        }
    }
    fsconfig_create(&context)?;
    Ok(fsmount(&context, FsMountFlags::FSMOUNT_CLOEXEC, mount.attributes())?)
}

/// One in memory; of any size if that is the maximum.
pub fn tmpfs(bytes: u64, mode: u32) -> Result<OwnedFd, String> {
    // The kernel takes zero for "no limit".
    let size = bytes.max(4096).to_string();
    let mode = format!("{mode:o}");
    let options = [("mode", mode.as_str()), ("size", size.as_str())];
    let options = if bytes == u64::MAX { &options[..1] } else { &options[..] };
    file_system("tmpfs", options, Kind::Files)
}

/// A second view of a path of the host, with all that is mounted below it.
pub fn take(path: &Path, read_only: bool) -> Result<OwnedFd, String> {
    try_take(path, read_only).map_err(|error| format!("{}: {error}", path.display()))
}

pub fn try_take(path: &Path, read_only: bool) -> io::Result<OwnedFd> {
    let flags =
        OpenTreeFlags::OPEN_TREE_CLONE | OpenTreeFlags::OPEN_TREE_CLOEXEC | OpenTreeFlags::AT_RECURSIVE;
    let tree = open_tree(CWD, path, flags)?;
    if read_only {
        sys::set_mount_attributes(&tree, u64::from(MountAttrFlags::MOUNT_ATTR_RDONLY.bits()))?;
    }
    Ok(tree)
}

/// At a path that exists and is not a symbolic link.
pub fn attach(tree: &OwnedFd, path: &Path) -> Result<(), String> {
    move_mount(tree, "", CWD, path, MoveMountFlags::MOVE_MOUNT_F_EMPTY_PATH)
        .map_err(|error| format!("mounting at {}: {error}", path.display()))
}

pub fn is_directory(tree: &OwnedFd) -> Result<bool, String> {
    let stat = rustix::fs::fstat(tree).map_err(|error| format!("a bind's source: {error}"))?;
    Ok(rustix::fs::FileType::from_raw_mode(stat.st_mode).is_dir())
}
