//! What the host has that runtimes are made of: its interpreters, and boto3.
//!
//! A runtime takes the interpreter of its own version: `pythonX.Y` or one that pyenv has, a `node` that nvm has. Where
//! there is none, the default `python3` or `node` stands in, and the bootstrap says so in the function's log: a function
//! that runs on a newer minor version is more use than one that does not run.

use crate::surroundings::HostEnvironment;
use std::fs;
use std::path::{Path, PathBuf};

/// What Lambda's Python runtimes have beside the standard library.
const PYTHON_PACKAGES: &[&str] =
    &["boto3", "botocore", "s3transfer", "jmespath", "dateutil", "urllib3", "six.py"];

fn variable<'a>(host: &'a HostEnvironment, name: &str) -> Option<&'a str> {
    host.0.get(name).map(String::as_str).filter(|v| !v.is_empty())
}

/// Directories of `PATH`, without those whose programs only look for another program.
fn path(host: &HostEnvironment) -> Vec<PathBuf> {
    let path = variable(host, "PATH").unwrap_or("/usr/local/bin:/usr/bin:/bin");
    path.split(':').filter(|d| !d.is_empty() && !d.ends_with("/shims")).map(PathBuf::from).collect()
}

fn on_path(host: &HostEnvironment, program: &str) -> Option<PathBuf> {
    path(host).into_iter().map(|d| d.join(program)).find(|p| p.is_file())
}

/// Directories of versions (`3.12.1`) in a directory, newest first.
fn versions(directory: &Path) -> Vec<(Vec<u32>, PathBuf)> {
    let entries = fs::read_dir(directory).into_iter().flatten().flatten();
    let mut found: Vec<_> = entries
        .filter_map(|entry| {
            let name = entry.file_name().to_string_lossy().into_owned();
            let numbers: Result<Vec<u32>, _> =
                name.trim_start_matches('v').split('.').map(str::parse).collect();
            Some((numbers.ok()?, entry.path()))
        })
        .collect();
    found.sort();
    found.reverse();
    found
}

fn pyenv(host: &HostEnvironment) -> Vec<(Vec<u32>, PathBuf)> {
    let root = variable(host, "PYENV_ROOT").map(PathBuf::from);
    let root = root.or_else(|| Some(Path::new(variable(host, "HOME")?).join(".pyenv")));
    root.map(|root| versions(&root.join("versions"))).unwrap_or_default()
}

/// The interpreter for `3.12`.
pub fn python(host: &HostEnvironment, version: &str) -> Option<PathBuf> {
    let wanted: Vec<u32> = version.split('.').filter_map(|n| n.parse().ok()).collect();
    let pyenv = pyenv(host);
    let own = pyenv.iter().find(|(numbers, _)| numbers.starts_with(&wanted));
    let own = own.map(|(_, path)| path.join("bin/python3")).filter(|p| p.is_file());
    let newest = || pyenv.iter().map(|(_, path)| path.join("bin/python3")).find(|p| p.is_file());
    own.or_else(|| on_path(host, &format!("python{version}")))
        .or_else(|| on_path(host, "python3"))
        .or_else(newest)
}

/// The interpreter for `20`.
pub fn node(host: &HostEnvironment, major: &str) -> Option<PathBuf> {
    let root = variable(host, "NVM_DIR").map(PathBuf::from);
    let root = root.or_else(|| Some(Path::new(variable(host, "HOME")?).join(".nvm")));
    let nvm = root.map(|root| versions(&root.join("versions/node"))).unwrap_or_default();
    let wanted: Option<u32> = major.parse().ok();
    let own = nvm.iter().find(|(numbers, _)| numbers.first().copied() == wanted && wanted.is_some());
    own.map(|(_, path)| path.join("bin/node"))
        .filter(|p| p.is_file())
        .or_else(|| on_path(host, "node"))
        .or_else(|| nvm.iter().map(|(_, path)| path.join("bin/node")).find(|p| p.is_file()))
}

/// The host's boto3 and what it needs: pure Python, so those of one interpreter serve all.
pub fn python_packages(host: &HostEnvironment) -> Vec<PathBuf> {
    let mut places = vec![PathBuf::from("/usr/lib/python3/dist-packages")];
    let prefixes = pyenv(host).into_iter().map(|(_, p)| p).chain(["/usr/local".into(), "/usr".into()]);
    for prefix in prefixes {
        for entry in fs::read_dir(prefix.join("lib")).into_iter().flatten().flatten() {
            if entry.file_name().to_string_lossy().starts_with("python3") {
                places.push(entry.path().join("site-packages"));
                places.push(entry.path().join("dist-packages"));
            }
        }
    }
    let complete = places.iter().find(|place| {
        PYTHON_PACKAGES.iter().all(|package| *package == "six.py" || place.join(package).exists())
    });
    let found = complete.into_iter().flat_map(|place| PYTHON_PACKAGES.iter().map(|p| place.join(p)));
    found.filter(|p| p.exists()).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::os::unix::fs::symlink;

    fn host_with(root: &Path, programs: &[&str]) -> HostEnvironment {
        for program in programs {
            let path = root.join(program);
            fs::create_dir_all(path.parent().unwrap()).unwrap();
            symlink("/bin/sh", path).unwrap();
        }
        let home = root.join("home").display().to_string();
        let path = format!("{0}/shims:{0}/bin", root.display());
        HostEnvironment([("HOME".to_owned(), home), ("PATH".to_owned(), path)].into())
    }

    #[test]
    fn interpreters_are_found_by_version() {
        let root = tempfile::tempdir().unwrap();
        let host = host_with(
            root.path(),
            &[
                "shims/python3.9",
                "shims/python3",
                "bin/python3",
                "bin/python3.10",
                "bin/node",
                "home/.pyenv/versions/3.12.1/bin/python3",
                "home/.pyenv/versions/3.12.10/bin/python3",
                "home/.pyenv/versions/3.1.0/bin/python3",
                "home/.nvm/versions/node/v18.20.1/bin/node",
            ],
        );
        for (version, expected) in [
            ("3.12", "home/.pyenv/versions/3.12.10/bin/python3"),
            ("3.10", "bin/python3.10"),
            ("3.9", "bin/python3"),
            ("3.1", "home/.pyenv/versions/3.1.0/bin/python3"),
        ] {
            assert_eq!(python(&host, version), Some(root.path().join(expected)), "{version}");
        }
        for (major, expected) in [("18", "home/.nvm/versions/node/v18.20.1/bin/node"), ("20", "bin/node")] {
            assert_eq!(node(&host, major), Some(root.path().join(expected)), "{major}");
        }
    }
}
