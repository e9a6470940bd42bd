//! What the tests of processes share.

use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

use sandbox::{Exit, Run, RunSpec, Sandbox, SandboxConfig};

pub const LAUNCHER: &str = env!("CARGO_BIN_EXE_sandbox-launch");

/// A sandbox with a directory of its own, which is on a real file system, and outside of `/tmp` (which is new inside
/// anyway, and would make hiding look easy).
pub struct Place {
    pub directory: tempfile::TempDir,
    pub sandbox: Sandbox,
}

pub fn config(directory: &Path) -> SandboxConfig {
    let mut config = SandboxConfig::new(directory.join("data/runs"), LAUNCHER);
    config.hide.push(directory.join("data"));
    config
}

pub fn place_with(change: impl FnOnce(&mut SandboxConfig)) -> Place {
    let directory =
        tempfile::Builder::new().prefix("sandbox-").tempdir_in(env!("CARGO_TARGET_TMPDIR")).unwrap();
    let mut config = config(directory.path());
    change(&mut config);
    Place { sandbox: Sandbox::new(config).unwrap(), directory }
}

pub fn place() -> Place {
    place_with(|_| {})
}

impl Place {
    pub fn path(&self, name: &str) -> PathBuf {
        self.directory.path().join(name)
    }

    /// Runs it to its end; also says what it wrote.
    pub async fn run(&self, key: &str, spec: &RunSpec) -> (Exit, String) {
        let run = self.sandbox.start_or_adopt(key, spec).await.unwrap();
        ended(&run).await
    }

    pub async fn shell(&self, script: &str) -> (Exit, String) {
        self.run("r", &RunSpec::shell(script)).await
    }
}

pub async fn ended(run: &Run) -> (Exit, String) {
    let exit = tokio::time::timeout(Duration::from_mins(1), run.wait()).await.expect("it ends").unwrap();
    (exit, output(run))
}

pub fn output(run: &Run) -> String {
    String::from_utf8_lossy(&std::fs::read(run.output_path()).unwrap_or_default()).into_owned()
}

pub fn put(path: &Path, text: &str) {
    use std::io::Write;
    std::fs::create_dir_all(path.parent().unwrap()).unwrap();
    std::fs::File::create(path).unwrap().write_all(text.as_bytes()).unwrap();
}

pub async fn until(what: &str, mut condition: impl FnMut() -> bool) {
    let begin = Instant::now();
    while !condition() {
        assert!(begin.elapsed() < Duration::from_mins(1), "{what} does not come true");
        tokio::time::sleep(Duration::from_millis(5)).await;
    }
}

/// Processes of this machine whose command line has this in it.
pub fn processes_with(mark: &str) -> Vec<String> {
    let mut found = Vec::new();
    for entry in std::fs::read_dir("/proc").unwrap().flatten() {
        let line = std::fs::read(entry.path().join("cmdline")).unwrap_or_default();
        let line = String::from_utf8_lossy(&line).replace('\0', " ");
        if line.contains(mark) {
            found.push(line);
        }
    }
    found
}
