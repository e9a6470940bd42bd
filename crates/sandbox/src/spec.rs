//! What to run, and in what surroundings. It goes to the launcher as `spec.json`.

use std::collections::BTreeMap;
use std::path::PathBuf;

use serde::{Deserialize, Serialize};

/// How much stands between the command and the host.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Mode {
    /// Namespaces and a private root.
    Isolated,
    /// None: the command sees and may change what the server may. Only where the user has allowed it. Binds, tmpfs,
    /// placed files and hidden paths can't be had, and a spec that asks for them fails by name.
    Plain,
}

/// What the root is made of: [`crate::launcher`] takes the best that the machine permits, or a lesser one if told so.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum RootKind {
    #[default]
    Best,
    OverlayOnTmpfs,
    ReadOnlyBinds,
}

/// Where the output of a durable run goes.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Output {
    /// Both into `stdout`, in the order written.
    #[default]
    Merged,
    /// `stdout` and `stderr`.
    Split,
}

/// The standard input of a child.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Stdio {
    #[default]
    Null,
    Piped,
}

/// A path of the host that is seen inside.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Bind {
    /// On the host; may lie within a hidden path.
    pub source: PathBuf,
    /// Inside; made if it does not exist.
    pub target: PathBuf,
    pub read_only: bool,
    /// Make `source` (a directory) first if it is not there: for caches.
    #[serde(default)]
    pub create: bool,
    /// What is written there goes to a private layer that ends with the run; where there can't be one, nothing can be
    /// written there.
    #[serde(default)]
    pub layered: bool,
}

impl Bind {
    pub fn read_only(source: impl Into<PathBuf>, target: impl Into<PathBuf>) -> Self {
        Self { source: source.into(), target: target.into(), read_only: true, create: false, layered: false }
    }

    pub fn writable(source: impl Into<PathBuf>, target: impl Into<PathBuf>) -> Self {
        Self { source: source.into(), target: target.into(), read_only: false, create: false, layered: false }
    }

    /// A directory that many runs share, each of which may change it for itself alone.
    pub fn layered(source: impl Into<PathBuf>, target: impl Into<PathBuf>) -> Self {
        Self { source: source.into(), target: target.into(), read_only: true, create: false, layered: true }
    }

    /// A writable directory that outlives the run, made when first used.
    pub fn cache(source: impl Into<PathBuf>, target: impl Into<PathBuf>) -> Self {
        Self { source: source.into(), target: target.into(), read_only: false, create: true, layered: false }
    }
}

/// An empty directory in memory.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Tmpfs {
    pub target: PathBuf,
    pub size_bytes: u64,
    pub mode: u32,
}

/// A file that exists only inside; what the host has at that path is covered.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct PlacedFile {
    pub path: PathBuf,
    #[serde(with = "file_bytes")]
    pub bytes: Vec<u8>,
    pub mode: u32,
}

impl PlacedFile {
    pub fn new(path: impl Into<PathBuf>, bytes: impl Into<Vec<u8>>, mode: u32) -> Self {
        Self { path: path.into(), bytes: bytes.into(), mode }
    }
}

// The content may be a credential, and specs are logged.
impl std::fmt::Debug for PlacedFile {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "PlacedFile({}, {} bytes, {:o})", self.path.display(), self.bytes.len(), self.mode)
    }
}

/// Numeric, because names are looked up differently inside and outside.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct User {
    pub uid: u32,
    pub gid: u32,
}

/// What a run may use. `None` is "what the host allows".
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Limits {
    /// From the start of the command; then TERM, the spec's `stop_grace_ms`, and KILL. Ends as [`crate::Reason::Timeout`].
    pub wall_clock_ms: Option<u64>,
    /// Of each process.
    pub cpu_seconds: Option<u64>,
    /// Of all processes together where a cgroup can be made; else of each one's data segment.
    pub memory_bytes: Option<u64>,
    /// Processes and threads, together.
    pub processes: Option<u64>,
    pub open_files: Option<u64>,
    /// Of each file written.
    pub file_bytes: Option<u64>,
    /// Of each file of output kept; the rest is dropped and said so in the output.
    pub output_bytes: Option<u64>,
}

/// A command and its surroundings.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct RunSpec {
    /// Looked up in `env`'s `PATH`, inside, unless it has a slash.
    pub program: String,
    pub args: Vec<String>,
    /// Exactly this; nothing is inherited.
    pub env: BTreeMap<String, String>,
    /// A directory of the host that is seen as `/` in the place of the host's own, as that of a container image. What is
    /// written there goes to a private layer that ends with the run. Where there can't be one the run fails by name.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub root: Option<PathBuf>,
    /// Inside; made if it does not exist.
    pub cwd: PathBuf,
    /// Root (inside) if not given.
    pub user: Option<User>,
    pub hostname: Option<String>,
    /// In this order, so a later one may lie in an earlier one.
    pub binds: Vec<Bind>,
    pub tmpfs: Vec<Tmpfs>,
    /// Written last, over everything.
    pub files: Vec<PlacedFile>,
    /// Paths that look empty inside, beyond those of the sandbox's configuration. A component `*` stands for every entry.
    pub hide: Vec<PathBuf>,
    /// Devices of the host to have in `/dev`, such as a GPU's.
    pub devices: Vec<PathBuf>,
    pub limits: Limits,
    pub output: Output,
    /// Between TERM and KILL when the time is over.
    pub stop_grace_ms: u64,
}

impl RunSpec {
    pub fn new(program: impl Into<String>) -> Self {
        Self {
            program: program.into(),
            args: Vec::new(),
            env: BTreeMap::new(),
            root: None,
            cwd: PathBuf::from("/"),
            user: None,
            hostname: None,
            binds: Vec::new(),
            tmpfs: Vec::new(),
            files: Vec::new(),
            hide: Vec::new(),
            devices: Vec::new(),
            limits: Limits::default(),
            output: Output::Merged,
            stop_grace_ms: 2_000,
        }
    }

    /// `/bin/sh -c script`, with a usual `PATH`.
    pub fn shell(script: impl Into<String>) -> Self {
        Self::new("/bin/sh")
            .args(["-c".to_owned(), script.into()])
            .env("PATH", "/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin")
    }

    #[must_use]
    pub fn args<S: Into<String>>(mut self, args: impl IntoIterator<Item = S>) -> Self {
        self.args.extend(args.into_iter().map(Into::into));
        self
    }

    #[must_use]
    pub fn env(mut self, name: impl Into<String>, value: impl Into<String>) -> Self {
        self.env.insert(name.into(), value.into());
        self
    }
}

/// What the launcher is told: the spec, and what only the server knows.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub(crate) struct LaunchFile {
    pub version: u32,
    pub mode: Mode,
    pub lifetime: Lifetime,
    /// From the configuration; the run's own are in `run`.
    pub hide: Vec<PathBuf>,
    pub scratch: PathBuf,
    pub root: RootKind,
    /// Below which cgroups may be made, when the user has delegated one.
    pub cgroup: Option<PathBuf>,
    pub name: String,
    pub run: RunSpec,
}

impl LaunchFile {
    /// Of the file's format; a launcher refuses any other.
    pub const VERSION: u32 = 1;
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub(crate) enum Lifetime {
    /// Survives the server; begins once; output into files.
    Durable,
    /// Dies with the process named; output into the pipes it was given.
    With { server_pid: i32 },
}

/// Text as text, since most placed files are, and anything else as hex.
mod file_bytes {
    use serde::de::Error as _;
    use serde::{Deserialize, Deserializer, Serialize, Serializer};

    #[derive(Serialize, Deserialize)]
    #[serde(rename_all = "kebab-case")]
    enum Bytes {
        Text(String),
        Hex(String),
    }

    pub fn serialize<S: Serializer>(bytes: &[u8], serializer: S) -> Result<S::Ok, S::Error> {
        match std::str::from_utf8(bytes) {
            Ok(text) => Bytes::Text(text.to_owned()),
            Err(_) => Bytes::Hex(hex::encode(bytes)),
        }
        .serialize(serializer)
    }

    pub fn deserialize<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Vec<u8>, D::Error> {
        match Bytes::deserialize(deserializer)? {
            Bytes::Text(text) => Ok(text.into_bytes()),
            Bytes::Hex(text) => hex::decode(text).map_err(D::Error::custom),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_spec_survives_its_file() {
        let mut spec = RunSpec::shell("echo hi").env("A", "b");
        spec.binds = vec![Bind::read_only("/a", "/b"), Bind::cache("/c", "/d")];
        spec.files =
            vec![PlacedFile::new("/t", "text", 0o644), PlacedFile::new("/x", vec![0xff, 0, 1], 0o600)];
        spec.limits.wall_clock_ms = Some(5);
        let text = serde_json::to_string(&spec).unwrap();
        assert!(text.contains(r#"{"text":"text"}"#) && text.contains(r#"{"hex":"ff0001"}"#), "{text}");
        assert_eq!(serde_json::from_str::<RunSpec>(&text).unwrap(), spec);
    }

    #[test]
    fn the_content_of_placed_files_stays_out_of_logs() {
        let mut spec = RunSpec::new("x");
        spec.files = vec![PlacedFile::new("/t", "hunter2", 0o600)];
        assert!(!format!("{spec:?}").contains("hunter2"));
    }
}
