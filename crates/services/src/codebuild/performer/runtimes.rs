//! `runtime-versions`: the host's own, where it has them.

use super::problem::Problem;
use crate::jobs::{first_version, installed, is_version, numbers};
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
            all.extend(side_by_side(name, &root.join("versions"), "bin/python3"));
        }
        "nodejs" => {
            let root = variable("NVM_DIR").unwrap_or_else(|| home.join(".nvm"));
            all.extend(side_by_side(name, &root.join("versions/node"), "bin/node"));
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

fn side_by_side<'a>(
    name: &'a str,
    versions: &Path,
    program: &str,
) -> impl Iterator<Item = Runtime> + use<'a> {
    installed(versions, program).into_iter().map(move |(version, directory)| Runtime {
        name: name.to_owned(),
        version,
        directory: Some(directory),
    })
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
