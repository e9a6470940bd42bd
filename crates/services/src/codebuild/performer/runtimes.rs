//! `runtime-versions`: the host's own, where it has them.

use super::problem::Problem;
use crate::surroundings::HostEnvironment;
use indexmap::IndexMap;
use sandbox::tool;
use std::path::{Path, PathBuf};

/// A runtime of the host.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Runtime {
    pub name: String,
    pub version: String,
    /// Goes first on the search path, unless it is there already.
    pub directory: Option<PathBuf>,
}

/// The program that tells a runtime's version, and how.
fn program(name: &str) -> Option<(&'static str, &'static str)> {
    Some(match name {
        "python" => ("python3", "--version"),
        "nodejs" => ("node", "--version"),
        "golang" => ("go", "version"),
        "java" => ("java", "-version"),
        "ruby" => ("ruby", "--version"),
        "php" => ("php", "--version"),
        "dotnet" => ("dotnet", "--version"),
        _ => return None,
    })
}

/// Chooses what a buildspec asks for.
pub async fn choose(
    host: &HostEnvironment,
    wanted: &IndexMap<String, String>,
) -> Result<Vec<Runtime>, Problem> {
    let mut chosen = Vec::new();
    for (name, version) in wanted {
        let has = available(host, name).await;
        if has.is_empty() {
            let message = format!(
                "Unknown runtime named '{name}': the host has none, and builds run on the host's toolchain"
            );
            return Err(Problem::failure(documents::buildspec::STATUS_CODE, message));
        }
        let found = has
            .iter()
            .filter(|runtime| is_version(&runtime.version, version))
            .max_by_key(|runtime| numbers(&runtime.version));
        let Some(found) = found else {
            let known: Vec<&str> = has.iter().map(|runtime| runtime.version.as_str()).collect();
            let message = format!(
                "Unknown runtime version named '{version}' of {name}. This build image has the following versions: {}",
                known.join(", ")
            );
            return Err(Problem::failure(documents::buildspec::STATUS_CODE, message));
        };
        chosen.push(found.clone());
    }
    Ok(chosen)
}

async fn available(host: &HostEnvironment, name: &str) -> Vec<Runtime> {
    let mut all = Vec::new();
    let variable = |name: &str| host.0.get(name).map(PathBuf::from);
    let home = variable("HOME").unwrap_or_else(|| PathBuf::from("/root"));
    match name {
        "python" => {
            let root = variable("PYENV_ROOT").unwrap_or_else(|| home.join(".pyenv"));
            all.extend(installed(name, &root.join("versions"), "bin/python3"));
        }
        "nodejs" => {
            let root = variable("NVM_DIR").unwrap_or_else(|| home.join(".nvm"));
            all.extend(installed(name, &root.join("versions/node"), "bin/node"));
        }
        _ => {}
    }
    if let Some(version) = on_path(host, name).await
        && all.iter().all(|runtime| runtime.version != version)
    {
        all.push(Runtime { name: name.to_owned(), version, directory: None });
    }
    all.sort_by_key(|runtime| numbers(&runtime.version));
    all
}

/// Versions that lie side by side in a directory, as version managers have them.
fn installed(name: &str, versions: &Path, program: &str) -> Vec<Runtime> {
    let entries = std::fs::read_dir(versions).into_iter().flatten().flatten();
    let each = entries.filter(|entry| entry.path().join(program).exists()).filter_map(|entry| {
        let version = entry.file_name().to_string_lossy().trim_start_matches('v').to_owned();
        let is_version = !version.is_empty() && version.chars().all(|c| c.is_ascii_digit() || c == '.');
        is_version.then(|| Runtime {
            name: name.to_owned(),
            version,
            directory: Some(entry.path().join("bin")),
        })
    });
    each.collect()
}

/// The version that the search path of the host has.
async fn on_path(host: &HostEnvironment, name: &str) -> Option<String> {
    let (program, flag) = program(name)?;
    let path = host.0.get("PATH").cloned().unwrap_or_default();
    let directory = path.split(':').find(|directory| Path::new(directory).join(program).exists())?;
    let output =
        tool(Path::new(directory).join(program), [flag], host.0.clone(), "/").output(b"").await.ok()?;
    let text = [output.stdout, output.stderr].concat();
    first_version(&String::from_utf8_lossy(&text))
}

/// The first thing in a text that looks like a version.
fn first_version(text: &str) -> Option<String> {
    let words = text.split(|c: char| !(c.is_ascii_digit() || c == '.'));
    let version = words
        .map(|word| word.trim_matches('.'))
        .find(|word| word.contains('.') && word.starts_with(|c: char| c.is_ascii_digit()))?;
    Some(version.to_owned())
}

fn numbers(version: &str) -> Vec<u32> {
    version.split('.').map(|part| part.parse().unwrap_or(0)).collect()
}

/// Whether a version is what is asked for: `3`, `3.x`, `3.11`, `corretto17`, `latest`.
fn is_version(version: &str, wanted: &str) -> bool {
    let wanted = wanted.trim().trim_start_matches("corretto").trim_start_matches("openjdk");
    if wanted == "latest" {
        return true;
    }
    let wanted: Vec<&str> = wanted.split('.').filter(|part| *part != "x").collect();
    let parts: Vec<&str> = version.split('.').collect();
    parts.starts_with(&wanted)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn versions_match_by_their_parts() {
        for (version, wanted, expected) in [
            ("3.11.7", "3.11", true),
            ("3.11.7", "3", true),
            ("3.11.7", "3.x", true),
            ("3.11.7", "3.1", false),
            ("3.11.7", "3.11.8", false),
            ("20.1.0", "latest", true),
            ("17.0.2", "corretto17", true),
        ] {
            assert_eq!(is_version(version, wanted), expected, "{version} {wanted}");
        }
        assert_eq!(first_version("Python 3.11.7"), Some("3.11.7".into()));
        assert_eq!(first_version("v20.11.0\n"), Some("20.11.0".into()));
        assert_eq!(first_version("go version go1.22.1 linux/amd64"), Some("1.22.1".into()));
        assert!(numbers("3.9.1") < numbers("3.11.0"));
    }
}
