//! The layers of the root.

use std::os::fd::OwnedFd;
use std::os::unix::fs::{MetadataExt, PermissionsExt, symlink};
use std::path::{Path, PathBuf};

use super::attach::{Kind, attach, tmpfs, try_file_system, try_take};
use super::host::{self, Mounted, OWN};
use super::make_directory;
use crate::spec::RootKind;

/// More file systems than this below `/` are read-only: each layer costs a moment when a run starts.
const LAYERS_MAXIMUM: usize = 8;

/// Of these, where they can't be layered, the first level is made anew, so that what AWS promises below them can be made.
const OPENED: &[&str] = &["/home", "/opt", "/root", "/srv", "/var"];

/// `/etc` is copied up to so many files.
const COPIES_MAXIMUM: usize = 10_000;

pub struct Base {
    pub kind: &'static str,
    /// Where this run's own directories are made: the scratch directory, or a tmpfs in it.
    pub layers: PathBuf,
}

const BINDS: &str = "read-only binds";

/// Where private layers are made, and by whom.
struct Layers<'a> {
    directory: &'a Path,
    user_namespace: bool,
}

/// The best root that can be had, mounted at `<scratch>/root`.
pub fn make(scratch: &Path, wanted: RootKind, user_namespace: bool) -> Result<Base, String> {
    let root = scratch.join("root");
    make_directory(&root, 0o755)?;
    let mut obstacles = Vec::new();
    if wanted == RootKind::Best {
        let disk = Layers { directory: scratch, user_namespace };
        if let Some(kind) = layer_root(&root, &disk, ["overlay", "overlays"], &mut obstacles)? {
            return Ok(Base { kind, layers: scratch.to_owned() });
        }
    }
    let memory = scratch.join("memory");
    make_directory(&memory, 0o755)?;
    attach(&tmpfs(u64::MAX, 0o755)?, &memory)?;
    if wanted != RootKind::ReadOnlyBinds {
        let layers = Layers { directory: &memory, user_namespace };
        if let Some(kind) =
            layer_root(&root, &layers, ["overlay on tmpfs", "overlays on tmpfs"], &mut obstacles)?
        {
            return Ok(Base { kind, layers: memory });
        }
    }
    attach(&tmpfs(u64::MAX, 0o755)?, &root)?;
    match assemble(&root, None) {
        Ok(()) => Ok(Base { kind: BINDS, layers: memory }),
        Err(error) => Err(format!("no root can be made: {}; {BINDS}: {error}", obstacles.join("; "))),
    }
}

/// A private layer over a directory that is to be the root, mounted at `<scratch>/root`.
pub fn make_own(own: &Path, scratch: &Path, wanted: RootKind, user_namespace: bool) -> Result<Base, String> {
    let root = scratch.join("root");
    make_directory(&root, 0o755)?;
    let disk = Layers { directory: scratch, user_namespace };
    let mut obstacles = Vec::new();
    if wanted == RootKind::Best {
        match disk.overlay(own, "root") {
            Ok(tree) => {
                attach(&tree, &root)?;
                return Ok(Base { kind: "own", layers: scratch.to_owned() });
            }
            Err(error) => obstacles.push(error),
        }
    }
    let memory = scratch.join("memory");
    make_directory(&memory, 0o755)?;
    attach(&tmpfs(u64::MAX, 0o755)?, &memory)?;
    if wanted != RootKind::ReadOnlyBinds {
        match (Layers { directory: &memory, user_namespace }).overlay(own, "root") {
            Ok(tree) => {
                attach(&tree, &root)?;
                return Ok(Base { kind: "own on tmpfs", layers: memory });
            }
            Err(error) => obstacles.push(format!("on tmpfs: {error}")),
        }
    }
    Err(format!("{} can't be layered to be the root: {}", own.display(), obstacles.join("; ")))
}

/// One layer over the whole of `/`, or one over each of its directories. Says which of the two kinds it became.
fn layer_root(
    root: &Path,
    layers: &Layers<'_>,
    [one, many]: [&'static str; 2],
    obstacles: &mut Vec<String>,
) -> Result<Option<&'static str>, String> {
    match layers.overlay(Path::new("/"), "root") {
        Ok(tree) => {
            attach(&tree, root)?;
            return Ok(Some(one));
        }
        Err(error) => obstacles.push(format!("{one}: {error}")),
    }
    // In a user namespace `/` can't be a lower layer, as other file systems are mounted on it that may not be uncovered.
    if let Err(error) = layers.overlay(Path::new("/usr"), "trial") {
        obstacles.push(format!("{many}: {error}"));
        return Ok(None);
    }
    attach(&tmpfs(u64::MAX, 0o755)?, root)?;
    assemble(root, Some(layers))?;
    Ok(Some(many))
}

impl Base {
    /// A private layer over a directory that is bound; `None` where there can't be one.
    pub fn layer(&self, directory: &Path, number: usize, user_namespace: bool) -> Option<OwnedFd> {
        let layers = Layers { directory: &self.layers, user_namespace };
        layers.overlay(directory, &format!("bind-{number}")).ok()
    }

    /// What the host has mounted below `/`, which no layer over `/` shows.
    pub fn mounts(&self, user_namespace: bool) -> Vec<Mounted> {
        if !matches!(self.kind, "overlay" | "overlay on tmpfs") {
            // What is assembled by directory has them already.
            return Vec::new();
        }
        let layers = Layers { directory: &self.layers, user_namespace };
        let mut mounts = Vec::new();
        for (path, layerable) in host::mount_points() {
            if !path.is_dir() {
                continue;
            }
            let number = mounts.len();
            let layered = layerable && number < LAYERS_MAXIMUM;
            let layer = layered.then(|| layers.overlay(&path, &number.to_string()).ok()).flatten();
            // One that we may not even look at is not shown.
            if let Some(tree) = layer.or_else(|| try_take(&path, true).ok()) {
                mounts.push(Mounted { path, tree });
            }
        }
        mounts
    }
}

impl Layers<'_> {
    /// A private layer over a directory of the host.
    fn overlay(&self, lower: &Path, name: &str) -> Result<OwnedFd, String> {
        let upper = self.directory.join(format!("upper-{name}"));
        make_directory(&upper, 0o755)?;
        copy_permissions(lower, &upper)?;
        let (lower, upper) = (escape(lower)?, escape(&upper)?);
        // The layer does not outlive the run, so nothing in it need be synced. Directories of the host can be renamed.
        let extras: [&[(&str, &str)]; 3] = if self.user_namespace {
            [&[("userxattr", ""), ("volatile", "")], &[("userxattr", "")], &[]]
        } else {
            [&[("volatile", ""), ("redirect_dir", "on")], &[("volatile", "")], &[]]
        };
        let mut last = String::new();
        for (index, extra) in extras.into_iter().enumerate() {
            // One that was volatile can't be used again.
            let work = self.directory.join(format!("work-{name}-{index}"));
            make_directory(&work, 0o755)?;
            let work = escape(&work)?;
            let required =
                [("lowerdir", lower.as_str()), ("upperdir", upper.as_str()), ("workdir", work.as_str())];
            match try_file_system("overlay", &[&required, extra].concat(), Kind::Files) {
                Ok(tree) => return Ok(tree),
                Err(error) => last = error.to_string(),
            }
        }
        Err(last)
    }
}

fn copy_permissions(from: &Path, to: &Path) -> Result<(), String> {
    let failed = |error: std::io::Error| format!("{}: {error}", from.display());
    let metadata = std::fs::metadata(from).map_err(failed)?;
    // Where another's can't be given away, it is ours.
    let _ = std::os::unix::fs::chown(to, Some(metadata.uid()), Some(metadata.gid()));
    std::fs::set_permissions(to, metadata.permissions()).map_err(failed)
}

/// Options of overlayfs take these three for themselves.
fn escape(path: &Path) -> Result<String, String> {
    let path = path.to_str().ok_or_else(|| format!("{} is not text", path.display()))?;
    Ok(path.replace('\\', r"\\").replace(':', r"\:").replace(',', r"\,"))
}

/// The host's `/`, entry by entry, into an empty root: layered where that can be, else read-only.
fn assemble(root: &Path, layers: Option<&Layers<'_>>) -> Result<(), String> {
    assemble_entries(Path::new("/"), root, layers)?;
    let etc = root.join("etc");
    make_directory(&etc, 0o755)?;
    if let Some(tree) = layers.and_then(|layers| layers.overlay(Path::new("/etc"), "etc").ok()) {
        return attach(&tree, &etc);
    }
    let mut copies = 0;
    copy(Path::new("/etc"), &etc, &mut copies).map_err(|error| format!("copying /etc: {error}"))
}

fn assemble_entries(from: &Path, to: &Path, layers: Option<&Layers<'_>>) -> Result<(), String> {
    let failed = |error: std::io::Error| format!("{}: {error}", from.display());
    // What we may not list is empty.
    for entry in std::fs::read_dir(from).into_iter().flatten().flatten() {
        let (source, target) = (entry.path(), to.join(entry.file_name()));
        let Ok(kind) = entry.file_type() else { continue };
        if source == Path::new("/etc") {
            continue;
        }
        if kind.is_symlink() {
            let link = std::fs::read_link(&source).map_err(failed)?;
            symlink(link, &target).map_err(failed)?;
        } else if kind.is_dir() {
            make_directory(&target, 0o755)?;
            copy_permissions(&source, &target)?;
            assemble_directory(&source, &target, layers)?;
        } else if kind.is_file() {
            std::fs::File::create(&target).map_err(failed)?;
            bind(&source, &target);
        }
    }
    Ok(())
}

fn assemble_directory(source: &Path, target: &Path, layers: Option<&Layers<'_>>) -> Result<(), String> {
    if OWN.iter().any(|own| source == Path::new(own)) {
        return Ok(());
    }
    let top = source.parent() == Some(Path::new("/"));
    if let Some(layers) = layers
        && top
        && let Some(name) = source.file_name().and_then(|name| name.to_str())
        && let Ok(tree) = layers.overlay(source, &format!("of-{name}"))
    {
        return attach(&tree, target);
    }
    if OPENED.iter().any(|opened| source == Path::new(opened)) {
        return assemble_entries(source, target, layers);
    }
    bind(source, target);
    Ok(())
}

/// What can't be bound is empty.
fn bind(source: &Path, target: &Path) {
    if let Ok(tree) = try_take(source, true) {
        let _ = attach(&tree, target);
    }
}

fn copy(from: &Path, to: &Path, copies: &mut usize) -> std::io::Result<()> {
    for entry in std::fs::read_dir(from)?.flatten() {
        let (source, target) = (entry.path(), to.join(entry.file_name()));
        let kind = entry.file_type()?;
        *copies += 1;
        if *copies > COPIES_MAXIMUM {
            return Err(std::io::Error::other("it has too many files"));
        }
        if kind.is_symlink() {
            symlink(std::fs::read_link(&source)?, &target)?;
        } else if kind.is_dir() {
            std::fs::create_dir(&target)?;
            std::fs::set_permissions(&target, entry.metadata()?.permissions())?;
            copy(&source, &target, copies)?;
        } else if kind.is_file() && std::fs::copy(&source, &target).is_err() {
            // A file that we may not read is not there.
            let _ = std::fs::remove_file(&target);
        }
    }
    // Last, so that we may fill it.
    if let Ok(metadata) = std::fs::metadata(from) {
        std::fs::set_permissions(to, std::fs::Permissions::from_mode(metadata.permissions().mode()))?;
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn paths_are_escaped_for_overlayfs() {
        assert_eq!(escape(Path::new("/a:b,c\\d")).unwrap(), r"/a\:b\,c\\d");
    }
}
