//! Memory and processes by cgroup where one may be made, and everything else by resource limits.
//!
//! A cgroup is made below the one that we are in (or that the user has delegated), so that what limits us goes on to.

use std::fs::OpenOptions;
use std::io::Write;
use std::path::{Path, PathBuf};

use rustix::process::{Resource, Rlimit, getrlimit, setrlimit};

use crate::record::Isolation;
use crate::spec::Limits;

/// The kernel prefers the command to us, and to the server, when memory runs out.
const OOM_SCORE: &str = "300";

/// The cgroups of one run: one in version 2, up to two in version 1.
#[derive(Debug, Default)]
pub struct Cgroups {
    directories: Vec<PathBuf>,
    /// `memory.events` or `memory.oom_control`.
    oom_file: Option<PathBuf>,
}

impl Cgroups {
    /// Makes what the limits need, as far as it can be had, and says in `isolation` what was had.
    pub fn make(name: &str, limits: &Limits, delegated: Option<&Path>, isolation: &mut Isolation) -> Self {
        let mut cgroups = Self::default();
        let name = format!("sluice-{name}-{}", std::process::id());
        isolation.memory = wanted(limits.memory_bytes);
        isolation.processes = wanted(limits.processes);
        if limits.memory_bytes.is_none() && limits.processes.is_none() {
            return cgroups;
        }
        let places = Places::find(delegated);
        if let Some(base) = &places.unified
            && cgroups.make_v2(&base.join(&name), limits).is_some()
        {
            for (limit, had) in
                [(limits.memory_bytes, &mut isolation.memory), (limits.processes, &mut isolation.processes)]
            {
                if limit.is_some() {
                    "cgroup v2".clone_into(had);
                }
            }
            return cgroups;
        }
        if let (Some(base), Some(bytes)) = (&places.memory, limits.memory_bytes)
            && let Some(directory) = cgroups.make_v1(&base.join(&name), "memory.limit_in_bytes", bytes)
        {
            // Swap counts too, where it is counted at all.
            let _ = put(&directory.join("memory.memsw.limit_in_bytes"), &bytes.to_string());
            cgroups.oom_file = Some(directory.join("memory.oom_control"));
            "cgroup v1".clone_into(&mut isolation.memory);
        }
        if let (Some(base), Some(processes)) = (&places.pids, limits.processes)
            && cgroups.make_v1(&base.join(&name), "pids.max", processes).is_some()
        {
            "cgroup v1".clone_into(&mut isolation.processes);
        }
        cgroups
    }

    fn make_v2(&mut self, directory: &Path, limits: &Limits) -> Option<()> {
        // Refused while the parent holds processes, unless it is the root; then there may be nothing for us here.
        let _ = put(&directory.parent()?.join("cgroup.subtree_control"), "+memory +pids");
        std::fs::create_dir(directory).ok()?;
        let bytes = limits
            .memory_bytes
            .map_or(Ok(()), |bytes| put(&directory.join("memory.max"), &bytes.to_string()));
        let processes =
            limits.processes.map_or(Ok(()), |count| put(&directory.join("pids.max"), &count.to_string()));
        if bytes.and(processes).is_err() {
            let _ = std::fs::remove_dir(directory);
            return None;
        }
        let _ = put(&directory.join("memory.swap.max"), "0");
        self.oom_file = Some(directory.join("memory.events"));
        self.directories.push(directory.to_owned());
        Some(())
    }

    fn make_v1(&mut self, directory: &Path, file: &str, value: u64) -> Option<PathBuf> {
        std::fs::create_dir(directory).ok()?;
        if put(&directory.join(file), &value.to_string()).is_err() {
            let _ = std::fs::remove_dir(directory);
            return None;
        }
        self.directories.push(directory.to_owned());
        Some(directory.to_owned())
    }

    /// Moves the calling process in; its children are born there.
    pub fn join(&self) -> Result<(), String> {
        for directory in &self.directories {
            // Zero is "myself", in whatever PID namespace.
            put(&directory.join("cgroup.procs"), "0")
                .map_err(|error| format!("{}: {error}", directory.display()))?;
        }
        Ok(())
    }

    /// Whether a process was killed for want of memory.
    pub fn out_of_memory(&self) -> bool {
        let text =
            self.oom_file.as_ref().and_then(|file| std::fs::read_to_string(file).ok()).unwrap_or_default();
        let count = text.lines().find_map(|line| line.strip_prefix("oom_kill "));
        count.is_some_and(|count| count.trim() != "0")
    }
}

impl Drop for Cgroups {
    fn drop(&mut self) {
        for directory in &self.directories {
            // The kernel may take a moment to see that the dead are gone.
            for _ in 0..20 {
                if std::fs::remove_dir(directory).is_ok() || !directory.exists() {
                    break;
                }
                std::thread::sleep(std::time::Duration::from_millis(1));
            }
        }
    }
}

fn wanted(limit: Option<u64>) -> String {
    if limit.is_some() { "rlimit".to_owned() } else { "none".to_owned() }
}

fn put(file: &Path, text: &str) -> std::io::Result<()> {
    OpenOptions::new().write(true).open(file)?.write_all(text.as_bytes())
}

/// The directories of the cgroups that this process is in.
#[derive(Debug, Default, PartialEq, Eq)]
struct Places {
    unified: Option<PathBuf>,
    memory: Option<PathBuf>,
    pids: Option<PathBuf>,
}

impl Places {
    fn find(delegated: Option<&Path>) -> Self {
        if let Some(directory) = delegated {
            return Self { unified: Some(directory.to_owned()), ..Self::default() };
        }
        let mounts = std::fs::read_to_string("/proc/self/mountinfo").unwrap_or_default();
        let own = std::fs::read_to_string("/proc/self/cgroup").unwrap_or_default();
        Self::parse(&mounts, &own)
    }

    fn parse(mounts: &str, own: &str) -> Self {
        let mut places = Self::default();
        for line in mounts.lines() {
            let Some((mount, file_system)) = line.split_once(" - ") else { continue };
            let mut fields = mount.split(' ').skip(3);
            let (Some(root), Some(point)) = (fields.next(), fields.next()) else { continue };
            let mut fields = file_system.split(' ');
            let kind = fields.next().unwrap_or_default();
            let options: Vec<&str> = fields.nth(1).unwrap_or_default().split(',').collect();
            let path = |controller| own_path(own, controller, root).map(|path| Path::new(point).join(path));
            match kind {
                "cgroup2" => places.unified = path(""),
                "cgroup" if options.contains(&"memory") => places.memory = path("memory"),
                "cgroup" if options.contains(&"pids") => places.pids = path("pids"),
                _ => {}
            }
        }
        places
    }
}

/// Our path in the hierarchy of this controller, relative to the part of it that is mounted.
fn own_path(own: &str, controller: &str, root: &str) -> Option<PathBuf> {
    let path = own.lines().find_map(|line| {
        let mut fields = line.splitn(3, ':').skip(1);
        let controllers = fields.next()?;
        controllers.split(',').any(|name| name == controller).then(|| fields.next())?
    })?;
    let path = Path::new(path);
    let relative = path.strip_prefix(root).or_else(|_| path.strip_prefix("/")).ok()?;
    Some(relative.to_owned())
}

/// Applies to the calling process what is limited by process.
pub fn apply(limits: &Limits, isolation: &Isolation) -> Result<(), String> {
    let by_process = |value: Option<u64>, how: &str| value.filter(|_| how == "rlimit");
    for (name, resource, value) in [
        ("CPU time", Resource::Cpu, limits.cpu_seconds),
        ("the size of files", Resource::Fsize, limits.file_bytes),
        ("open files", Resource::Nofile, limits.open_files),
        ("memory", Resource::Data, by_process(limits.memory_bytes, &isolation.memory)),
        ("processes", Resource::Nproc, by_process(limits.processes, &isolation.processes)),
        // Nobody looks for them in a root that goes away.
        ("core dumps", Resource::Core, Some(0)),
    ] {
        if let Some(value) = value {
            set(resource, value).map_err(|error| format!("limiting {name}: {error}"))?;
        }
    }
    let _ = put(Path::new("/proc/self/oom_score_adj"), OOM_SCORE);
    Ok(())
}

fn set(resource: Resource, value: u64) -> rustix::io::Result<()> {
    // What the host allows is the most that there is.
    let value = getrlimit(resource).maximum.map_or(value, |most| most.min(value));
    setrlimit(resource, Rlimit { current: Some(value), maximum: Some(value) })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(mounts: &str, own: &str, unified: Option<&str>, memory: Option<&str>, pids: Option<&str>) {
        let path = |text: Option<&str>| text.map(PathBuf::from);
        assert_eq!(
            Places::parse(mounts, own),
            Places { unified: path(unified), memory: path(memory), pids: path(pids) }
        );
    }

    #[test]
    fn own_cgroups_are_found() {
        check("", "", None, None, None);
        check(
            "31 23 0:28 / /sys/fs/cgroup rw - cgroup2 cgroup2 rw",
            "0::/user.slice/x",
            Some("/sys/fs/cgroup/user.slice/x"),
            None,
            None,
        );
        let v1 = "35 31 0:32 / /cg/memory rw,relatime shared:3 - cgroup cgroup rw,memory\n\
                  39 31 0:36 / /cg/pids rw - cgroup cgroup rw,pids\n\
                  40 31 0:37 / /cg/unified rw - cgroup2 cgroup2 rw";
        check(
            v1,
            "8:pids:/\n4:memory:/a/b\n0::/",
            Some("/cg/unified/"),
            Some("/cg/memory/a/b"),
            Some("/cg/pids/"),
        );
        let container = "35 31 0:32 /docker/1 /cg/memory ro - cgroup cgroup rw,memory";
        check(container, "4:memory:/docker/1", None, Some("/cg/memory/"), None);
        check(container, "4:cpu,memory:/docker/1/x", None, Some("/cg/memory/x"), None);
    }
}
