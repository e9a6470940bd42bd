//! The Pythons of this machine.

use crate::jobs::{first_version, installed, is_version, numbers};
use crate::surroundings::HostEnvironment;
use sandbox::tool;
use std::path::{Path, PathBuf};

/// A Python that jobs can run on.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Python {
    pub version: String,
    /// The interpreter itself.
    pub program: PathBuf,
}

impl Python {
    /// Where its programs are.
    pub fn directory(&self) -> &Path {
        self.program.parent().unwrap_or(Path::new("/usr/bin"))
    }
}

/// The first of these versions that the machine has; else what is missing, and what there is.
pub async fn choose(host: &HostEnvironment, wanted: &[String]) -> Result<Python, String> {
    let managed = managed(host);
    let mut seen = Vec::new();
    for version in wanted {
        if let Some(found) = on_path(host, version, &managed, &mut seen).await {
            return Ok(found);
        }
        let newest = managed
            .iter()
            .filter(|python| is_version(&python.version, version))
            .max_by_key(|python| numbers(&python.version));
        if let Some(newest) = newest {
            return Ok(newest.clone());
        }
    }
    seen.extend(managed.into_iter().map(|python| python.version));
    seen.sort_by_key(|version| numbers(version));
    seen.dedup();
    let has = if seen.is_empty() { "none".to_owned() } else { seen.join(", ") };
    let first = wanted.first().map_or("3", String::as_str);
    Err(format!(
        "This machine has no Python {}. It was looked for on the search path, among pyenv's versions and among uv's; \
         there are: {has}. Install it (`pyenv install {first}` or `uv python install {first}`), or map the image to \
         another version in environments.json",
        wanted.join(" or ")
    ))
}

/// Those of version managers.
fn managed(host: &HostEnvironment) -> Vec<Python> {
    let variable = |name: &str| host.0.get(name).filter(|value| !value.is_empty()).map(PathBuf::from);
    let home = variable("HOME").unwrap_or_else(|| PathBuf::from("/root"));
    let pyenv = variable("PYENV_ROOT").unwrap_or_else(|| home.join(".pyenv")).join("versions");
    let of_pyenv = installed(&pyenv, "bin/python3")
        .into_iter()
        .map(|(version, directory)| Python { version, program: directory.join("python3") });
    let data = variable("XDG_DATA_HOME").unwrap_or_else(|| home.join(".local/share"));
    let uv = variable("UV_PYTHON_INSTALL_DIR").unwrap_or_else(|| data.join("uv/python"));
    of_pyenv.chain(of_uv(&uv)).collect()
}

/// `cpython-3.11.7-linux-x86_64-gnu`
fn of_uv(directory: &Path) -> Vec<Python> {
    let entries = std::fs::read_dir(directory).into_iter().flatten().flatten();
    let each = entries.filter_map(|entry| {
        let name = entry.file_name().to_string_lossy().into_owned();
        let version = name.strip_prefix("cpython-")?.split('-').next()?.to_owned();
        let program = entry.path().join("bin/python3");
        (version.matches('.').count() == 2 && program.exists()).then_some(Python { version, program })
    });
    each.collect()
}

/// What the search path has by the name of a version: `python3.11`; a version manager's shim stands for the version that
/// it would choose.
async fn on_path(
    host: &HostEnvironment,
    wanted: &str,
    managed: &[Python],
    seen: &mut Vec<String>,
) -> Option<Python> {
    let names = [format!("python{}", minor(wanted)), "python3".to_owned()];
    let path = host.0.get("PATH").cloned().unwrap_or_default();
    for name in names {
        for directory in path.split(':').filter(|directory| !directory.is_empty()) {
            let program = Path::new(directory).join(&name);
            if !program.exists() {
                continue;
            }
            let Some(version) = version_of(host, &program).await else { continue };
            let is_shim = directory.ends_with("/shims");
            let found = if is_shim {
                managed.iter().find(|python| python.version == version).cloned()
            } else {
                Some(Python { version, program })
            };
            let Some(found) = found else { continue };
            if is_version(&found.version, wanted) {
                return Some(found);
            }
            seen.push(found.version);
        }
    }
    None
}

/// `3.11` of `3.11.7`
fn minor(version: &str) -> String {
    version.split('.').take(2).collect::<Vec<_>>().join(".")
}

async fn version_of(host: &HostEnvironment, program: &Path) -> Option<String> {
    let output = tool(program, ["--version"], host.0.clone(), "/").output(b"").await.ok()?;
    let text = [output.stdout, output.stderr].concat();
    first_version(&String::from_utf8_lossy(&text)).filter(|_| output.code == Some(0))
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::BTreeMap;
    use std::os::unix::fs::PermissionsExt;

    /// A machine with Pythons that only say their versions.
    fn machine(pythons: &[(&str, &str)]) -> (tempfile::TempDir, HostEnvironment) {
        let root = tempfile::tempdir().unwrap();
        for (path, version) in pythons {
            let path = root.path().join(path);
            std::fs::create_dir_all(path.parent().unwrap()).unwrap();
            let mut file = std::fs::File::create(&path).unwrap();
            std::io::Write::write_all(&mut file, format!("#!/bin/sh\necho Python {version}\n").as_bytes())
                .unwrap();
            file.set_permissions(std::fs::Permissions::from_mode(0o755)).unwrap();
        }
        let at = |path: &str| root.path().join(path).display().to_string();
        let variables = BTreeMap::from([
            ("PATH".to_owned(), format!("{}:{}", at("pyenv/shims"), at("bin"))),
            ("PYENV_ROOT".to_owned(), at("pyenv")),
            ("HOME".to_owned(), at("home")),
        ]);
        (root, HostEnvironment(variables))
    }

    async fn check(pythons: &[(&str, &str)], wanted: &[&str], expected: Result<&str, &str>) {
        let (root, host) = machine(pythons);
        let wanted: Vec<String> = wanted.iter().map(|version| (*version).to_owned()).collect();
        match (choose(&host, &wanted).await, expected) {
            (Ok(python), Ok(path)) => assert_eq!(python.program, root.path().join(path), "{wanted:?}"),
            (Err(message), Err(part)) => assert!(message.contains(part), "{message}"),
            (found, expected) => panic!("{found:?}, but {expected:?}"),
        }
    }

    #[tokio::test]
    async fn pythons_are_found_wherever_machines_have_them() {
        let machine = [
            ("bin/python3", "3.11.2"),
            ("pyenv/shims/python3", "3.12.1"),
            ("pyenv/versions/3.7.16/bin/python3", "3.7.16"),
            ("pyenv/versions/3.12.1/bin/python3", "3.12.1"),
            ("pyenv/versions/3.12.0/bin/python3", "3.12.0"),
            ("home/.local/share/uv/python/cpython-3.9.18-linux-x86_64-gnu/bin/python3", "3.9.18"),
        ];
        check(&machine, &["3.7"], Ok("pyenv/versions/3.7.16/bin/python3")).await;
        check(&machine, &["3.11"], Ok("bin/python3")).await;
        check(&machine, &["3"], Ok("pyenv/versions/3.12.1/bin/python3")).await;
        check(&machine, &["3.12.0"], Ok("pyenv/versions/3.12.0/bin/python3")).await;
        let of_uv = "home/.local/share/uv/python/cpython-3.9.18-linux-x86_64-gnu/bin/python3";
        check(&machine, &["3.9"], Ok(of_uv)).await;
        check(&machine, &["3.6", "3.9"], Ok(of_uv)).await;
        check(&machine, &["3.6"], Err("there are: 3.7.16, 3.9.18, 3.11.2, 3.12.0, 3.12.1.")).await;
        check(&[], &["3.6", "3.5"], Err("has no Python 3.6 or 3.5. It was looked for on the search path"))
            .await;
    }
}
