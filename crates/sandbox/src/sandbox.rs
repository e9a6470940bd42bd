//! The directory of runs: starting, adopting, finding, and sweeping up.

use std::fmt::Write as _;
use std::fs::{DirBuilder, OpenOptions};
use std::io;
use std::os::unix::fs::{DirBuilderExt, OpenOptionsExt};
use std::path::{Path, PathBuf};
use std::process::Stdio;
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, OnceLock};

use crate::child::Child;
use crate::record::{Sync, now_ms, write_atomically};
use crate::run::{Run, RunState, probe};
use crate::spec::{self, LaunchFile, Lifetime, Mode, RootKind, RunSpec};

/// Keys become file names, with three bytes for an escaped one and a little for our own suffixes.
const KEY_LENGTH_MAXIMUM: usize = 240;

#[derive(Debug, thiserror::Error)]
pub enum Error {
    #[error("processes can't be isolated here: {why}")]
    NoIsolation { why: String },
    #[error("{key:?} can't name a run: {why}")]
    BadKey { key: String, why: &'static str },
    #[error("the launcher {} can't be started: {source}", program.display())]
    StartLauncher { program: PathBuf, source: io::Error },
    #[error("the launcher of {key} ends before it begins the run: {log}")]
    LauncherFails { key: String, log: String },
    #[error("{doing} {}: {source}", path.display())]
    File { doing: &'static str, path: PathBuf, source: io::Error },
    #[error("{doing} the launcher of {key}: {source}")]
    Watch { doing: &'static str, key: String, source: io::Error },
    #[error("starting {program}: {source}")]
    StartTool { program: String, source: io::Error },
    #[error("{program}: {source}")]
    Tool { program: String, source: io::Error },
    #[error("{program} wrote more than the {limit} bytes that it may")]
    ToolOutput { program: String, limit: usize },
}

pub type Result<T, E = Error> = std::result::Result<T, E>;

#[derive(Clone, Debug)]
pub struct SandboxConfig {
    /// Holds a directory per run; made if it does not exist.
    pub runs_dir: PathBuf,
    /// The program whose `main` calls [`crate::launcher::main`], and the arguments before the spec's path.
    pub launcher: PathBuf,
    pub launcher_args: Vec<String>,
    pub mode: Mode,
    /// Paths that no run sees: the server's data directory above all. [`SandboxConfig::new`] lists the usual places of secrets.
    pub hide: Vec<PathBuf>,
    /// Where writable layers go instead of `runs/<key>/scratch`: must be on a file system that can hold one.
    pub scratch_dir: Option<PathBuf>,
    pub root: RootKind,
    /// A cgroup (v2) directory that the user has delegated to us.
    pub cgroup: Option<PathBuf>,
}

impl SandboxConfig {
    pub fn new(runs_dir: impl Into<PathBuf>, launcher: impl Into<PathBuf>) -> Self {
        Self {
            runs_dir: runs_dir.into(),
            launcher: launcher.into(),
            launcher_args: Vec::new(),
            mode: Mode::Isolated,
            hide: usual_secrets(),
            scratch_dir: None,
            root: RootKind::Best,
            cgroup: None,
        }
    }
}

/// Where machines keep what a build must not see.
fn usual_secrets() -> Vec<PathBuf> {
    const IN_HOMES: &[&str] = &[
        ".aws",
        ".azure",
        ".bash_history",
        ".boto",
        ".cargo/credentials",
        ".cargo/credentials.toml",
        ".config/gcloud",
        ".config/gh",
        ".config/git/credentials",
        ".config/op",
        ".config/sops",
        ".docker",
        ".git-credentials",
        ".gnupg",
        ".kube",
        ".local/share/keyrings",
        ".local/share/sluice",
        ".netrc",
        ".password-store",
        ".pgpass",
        ".pypirc",
        ".ssh",
        ".vault-token",
        ".zsh_history",
    ];
    const IN_ROOT: &[&str] = &[
        "/etc/kubernetes",
        "/etc/rancher",
        "/etc/ssl/private",
        "/etc/sudoers.d",
        "/var/lib/containerd",
        "/var/lib/docker",
        "/var/lib/kubelet",
        "/var/spool/cron",
    ];
    let homes = ["/root", "/home/*"].iter();
    let in_homes = homes.flat_map(|home| IN_HOMES.iter().map(move |name| Path::new(home).join(name)));
    in_homes.chain(IN_ROOT.iter().map(PathBuf::from)).collect()
}

/// See the crate's page.
#[derive(Clone, Debug)]
pub struct Sandbox {
    config: Arc<SandboxConfig>,
}

impl Sandbox {
    /// Makes the directory of runs, and sweeps up (in a thread of its own) what earlier servers left there.
    pub fn new(mut config: SandboxConfig) -> Result<Self> {
        if config.mode == Mode::Isolated
            && let Some(why) = crate::mode::obstacle()
        {
            return Err(Error::NoIsolation { why });
        }
        make_directory(&config.runs_dir)?;
        // Launchers work elsewhere.
        config.runs_dir = canonical(&config.runs_dir)?;
        if let Some(scratch) = &mut config.scratch_dir {
            make_directory(scratch)?;
            *scratch = canonical(scratch)?;
        }
        let sandbox = Self { config: Arc::new(config) };
        let sweeper = sandbox.clone();
        std::thread::spawn(move || sweeper.gc());
        Ok(sandbox)
    }

    pub fn mode(&self) -> Mode {
        self.config.mode
    }

    /// Starts the command, unless it was ever started under this key: then it is that run that is returned, running or
    /// ended, and `spec` is not looked at.
    ///
    /// At most once is what it costs: a run whose launcher was killed is [`crate::Reason::Lost`], and not run again.
    /// Call it within a tokio runtime.
    pub async fn start_or_adopt(&self, key: &str, spec: &RunSpec) -> Result<Run> {
        let directory = self.directory(key)?;
        let run = Run::new(self.clone(), key.to_owned(), directory);
        if !matches!(probe(run.directory()), RunState::NotBegun) {
            return Ok(run);
        }
        make_directory(run.directory())?;
        let launch = LaunchFile {
            version: LaunchFile::VERSION,
            mode: self.config.mode,
            lifetime: Lifetime::Durable,
            hide: self.config.hide.clone(),
            scratch: self.scratch(run.directory()),
            root: self.config.root,
            cgroup: self.config.cgroup.clone(),
            name: file_name(run.directory()),
            run: spec.clone(),
        };
        write_launch_file(run.directory(), &launch)?;
        run.launch()?;
        Ok(run)
    }

    /// The run that was started under this key, by this server or an earlier one.
    pub fn find(&self, key: &str) -> Result<Option<Run>> {
        let directory = self.directory(key)?;
        Ok(directory.exists().then(|| Run::new(self.clone(), key.to_owned(), directory)))
    }

    /// Every run that has not been forgotten.
    pub fn list(&self) -> Result<Vec<Run>> {
        let mut runs = Vec::new();
        for name in entries(&self.config.runs_dir)? {
            if !name.starts_with('.')
                && let Some(key) = decode_key(&name)
            {
                let directory = self.config.runs_dir.join(&name);
                runs.push(Run::new(self.clone(), key, directory));
            }
        }
        Ok(runs)
    }

    /// Starts a command that dies with this process. Call it within a tokio runtime.
    pub async fn spawn(&self, spec: &RunSpec, stdin: spec::Stdio) -> Result<Child> {
        let name = format!("{}{}", own_children(), next_number());
        let directory = self.config.runs_dir.join(&name);
        make_directory(&directory)?;
        let launch = LaunchFile {
            version: LaunchFile::VERSION,
            mode: self.config.mode,
            lifetime: Lifetime::With { server_pid: rustix::process::getpid().as_raw_nonzero().get() },
            hide: self.config.hide.clone(),
            scratch: self.scratch(&directory),
            root: self.config.root,
            cgroup: self.config.cgroup.clone(),
            name,
            run: spec.clone(),
        };
        write_launch_file(&directory, &launch)?;
        let mut command = self.launcher(&directory);
        command.stdin(match stdin {
            spec::Stdio::Null => Stdio::null(),
            spec::Stdio::Piped => Stdio::piped(),
        });
        let process = command.stdout(Stdio::piped()).stderr(Stdio::piped()).spawn();
        match process {
            Ok(process) => Ok(Child::new(directory, launch.scratch, process)),
            Err(source) => {
                remove_tree(&directory);
                Err(Error::StartLauncher { program: self.config.launcher.clone(), source })
            }
        }
    }

    /// Removes what forgotten runs, ended runs and dead servers' children left on the disk; says how many leftovers there were.
    pub fn gc(&self) -> usize {
        let names = entries(&self.config.runs_dir).unwrap_or_default();
        let own = own_children();
        let mut removed = 0;
        for name in names {
            let directory = self.config.runs_dir.join(&name);
            // In this order: what had begun, and then has no launcher, will not have one again.
            let begun = directory.join("pid").exists();
            let idle = crate::run::lock_holder(&directory).is_none();
            if name.starts_with(".forgotten-")
                || (name.starts_with(".child-") && !name.starts_with(&own) && idle)
            {
                remove_tree(&self.scratch(&directory));
                removed += usize::from(remove_tree(&directory));
            } else if !name.starts_with('.') && idle && begun {
                let scratch = self.scratch(&directory);
                removed += usize::from(scratch.exists() && remove_tree(&scratch));
            }
        }
        removed
    }

    /// Where the run's writable layer is: below a configured place, or in its own directory.
    pub(crate) fn scratch(&self, directory: &Path) -> PathBuf {
        match &self.config.scratch_dir {
            Some(elsewhere) => elsewhere.join(file_name(directory)),
            None => directory.join("scratch"),
        }
    }

    /// A name in the directory of runs that no run has.
    pub(crate) fn forgotten_name(&self) -> PathBuf {
        loop {
            let name = format!(".forgotten-{}-{}", std::process::id(), next_number());
            let path = self.config.runs_dir.join(name);
            if !path.exists() {
                return path;
            }
        }
    }

    pub(crate) fn launcher(&self, directory: &Path) -> tokio::process::Command {
        let mut command = crate::tool::command(&self.config.launcher);
        command
            .args(&self.config.launcher_args)
            .arg(directory.join("spec.json"))
            .env_clear()
            .current_dir("/")
            .kill_on_drop(false);
        command
    }

    /// A launcher for a durable run: it has nothing of ours but a place to complain.
    pub(crate) fn start_launcher(&self, directory: &Path) -> Result<tokio::process::Child> {
        let path = directory.join("launcher.log");
        let log = OpenOptions::new().create(true).append(true).mode(0o600).open(&path);
        let log = log.map_err(|source| Error::File { doing: "opening", path, source })?;
        let mut command = self.launcher(directory);
        command.stdin(Stdio::null()).stdout(Stdio::null()).stderr(log);
        let program = self.config.launcher.clone();
        command.spawn().map_err(|source| Error::StartLauncher { program, source })
    }

    fn directory(&self, key: &str) -> Result<PathBuf> {
        Ok(self.config.runs_dir.join(encode_key(key)?))
    }
}

fn write_launch_file(directory: &Path, launch: &LaunchFile) -> Result<()> {
    let bytes = serde_json::to_vec(launch).expect("a spec has only keys that are text");
    write_atomically(directory, "spec.json", &bytes, Sync::None).map_err(|source| Error::File {
        doing: "writing spec.json in",
        path: directory.to_owned(),
        source,
    })
}

fn make_directory(path: &Path) -> Result<()> {
    // Output and specs are the owner's business.
    let made = DirBuilder::new().recursive(true).mode(0o700).create(path);
    made.map_err(|source| Error::File { doing: "making", path: path.to_owned(), source })
}

fn canonical(path: &Path) -> Result<PathBuf> {
    path.canonicalize().map_err(|source| Error::File { doing: "resolving", path: path.to_owned(), source })
}

fn entries(directory: &Path) -> Result<Vec<String>> {
    let failed = |source| Error::File { doing: "listing", path: directory.to_owned(), source };
    let mut names = Vec::new();
    for entry in std::fs::read_dir(directory).map_err(failed)? {
        names.extend(entry.map_err(failed)?.file_name().into_string());
    }
    Ok(names)
}

fn file_name(directory: &Path) -> String {
    directory.file_name().unwrap_or_default().to_string_lossy().into_owned()
}

/// How the directories of this process's children begin. The time tells it from an earlier process with its number.
fn own_children() -> String {
    static SINCE_MS: OnceLock<u64> = OnceLock::new();
    format!(".child-{}-{}-", std::process::id(), SINCE_MS.get_or_init(now_ms))
}

fn next_number() -> u64 {
    static NUMBER: AtomicU64 = AtomicU64::new(0);
    NUMBER.fetch_add(1, Ordering::Relaxed)
}

/// True when nothing is left.
pub(crate) fn remove_tree(path: &Path) -> bool {
    for _ in 0..2 {
        match std::fs::remove_dir_all(path) {
            Ok(()) => return true,
            Err(error) if error.kind() == io::ErrorKind::NotFound => return true,
            // A build may have taken its own permissions away, as overlayfs does with its work directory.
            Err(_) => open_up(path),
        }
    }
    tracing::warn!(path = %path.display(), "can't be removed");
    false
}

fn open_up(directory: &Path) {
    use std::os::unix::fs::PermissionsExt;
    let _ = std::fs::set_permissions(directory, std::fs::Permissions::from_mode(0o700));
    for entry in std::fs::read_dir(directory).into_iter().flatten().flatten() {
        if entry.file_type().is_ok_and(|kind| kind.is_dir()) {
            open_up(&entry.path());
        }
    }
}

fn encode_key(key: &str) -> Result<String> {
    let bad = |why| Err(Error::BadKey { key: key.to_owned(), why });
    let mut name = String::with_capacity(key.len());
    for (index, byte) in key.bytes().enumerate() {
        match byte {
            b'.' if index == 0 => name.push_str("%2E"),
            b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' | b'.' | b'_' | b'-' => name.push(char::from(byte)),
            _ => write!(name, "%{byte:02X}").expect("writing to a string does not fail"),
        }
    }
    match name.len() {
        0 => bad("it is empty"),
        length if length > KEY_LENGTH_MAXIMUM => bad("it is too long"),
        _ => Ok(name),
    }
}

fn decode_key(name: &str) -> Option<String> {
    let mut bytes = Vec::with_capacity(name.len());
    let mut rest = name.as_bytes();
    while let Some((&first, after)) = rest.split_first() {
        rest = after;
        if first == b'%' {
            let (digits, after) = rest.split_at_checked(2)?;
            bytes.extend(hex::decode(digits).ok()?);
            rest = after;
        } else {
            bytes.push(first);
        }
    }
    String::from_utf8(bytes).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check_key(key: &str, name: &str) {
        assert_eq!(encode_key(key).unwrap(), name);
        assert_eq!(decode_key(name).as_deref(), Some(key));
    }

    #[test]
    fn keys_become_file_names_and_come_back() {
        check_key("build-1", "build-1");
        check_key("exec/3", "exec%2F3");
        check_key("..", "%2E.");
        check_key(".forgotten-1", "%2Eforgotten-1");
        check_key("a%2Fb", "a%252Fb");
        check_key("arn:aws:x", "arn%3Aaws%3Ax");
        check_key("ü", "%C3%BC");
        assert!(matches!(encode_key(""), Err(Error::BadKey { .. })));
        assert!(matches!(encode_key(&"/".repeat(100)), Err(Error::BadKey { .. })));
        assert_eq!(decode_key("a%2"), None);
        assert_eq!(decode_key("a%zz"), None);
    }

    #[test]
    fn a_tree_without_permissions_is_removed() {
        use std::os::unix::fs::PermissionsExt;
        let directory = tempfile::tempdir().unwrap();
        let tree = directory.path().join("t");
        std::fs::create_dir_all(tree.join("a/b")).unwrap();
        std::fs::set_permissions(tree.join("a/b"), std::fs::Permissions::from_mode(0o000)).unwrap();
        assert!(remove_tree(&tree));
        assert!(!tree.exists());
        assert!(remove_tree(&tree));
    }
}
