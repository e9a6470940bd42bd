//! The command line of a container engine, which runs as the server does: Docker's, or Podman's, which is the same.

use super::ending::last_lines;
use super::prepare::{LAST_LINES, LONGEST};
use crate::surroundings::HostEnvironment;
use sandbox::{ToolOutput, tool};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use std::os::unix::fs::PermissionsExt;
use std::path::{Path, PathBuf};
use std::time::Duration;

/// The command lines that will do: the first whose engine answers is asked.
const CLIENTS: [&str; 2] = ["docker", "podman"];
/// For an engine to say that it is there.
const GREETING: Duration = Duration::from_secs(30);
/// For whatever else it is asked: an image of many gigabytes is pulled in less.
const AT_MOST: Duration = Duration::from_millis(LONGEST);
/// Of an image that does not set its own.
pub const PATH: &str = "/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin";

/// The parts of an image's configuration that running it depends on. [OCI image specification, image configuration]
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "PascalCase", default)]
pub struct Config {
    pub env: Option<Vec<String>>,
    pub entrypoint: Option<Vec<String>>,
    pub cmd: Option<Vec<String>>,
    pub working_dir: Option<String>,
    pub user: Option<String>,
    pub labels: Option<BTreeMap<String, String>>,
}

#[derive(Deserialize)]
#[serde(rename_all = "PascalCase")]
pub struct Inspected {
    pub id: String,
    #[serde(default)]
    pub config: Config,
}

pub struct Client<'a> {
    program: PathBuf,
    host: &'a HostEnvironment,
}

/// What a program answered, or the end of what it said against it.
type Said<T> = Result<T, String>;

impl<'a> Client<'a> {
    /// The first client behind which an engine is. A client alone can do nothing: its `version` fails, as it asks the engine for its
    /// own, and Podman's, which is its own engine, does not.
    pub async fn of(host: &'a HostEnvironment) -> Said<Self> {
        let path = host.0.get("PATH").map_or(PATH, String::as_str);
        let mut said = Vec::new();
        for name in CLIENTS {
            let Some(program) = program(path, name) else { continue };
            let client = Self { program, host };
            match client.run(&["version"], GREETING).await {
                Ok(Ok(_)) => return Ok(client),
                Ok(Err(why)) => said.push(why),
                Err(error) => said.push(error.to_string()),
            }
        }
        if said.is_empty() {
            return Err(format!("the search path has neither {} nor {}", CLIENTS[0], CLIENTS[1]));
        }
        Err(format!("no container engine answers: {}", said.join("; ")))
    }

    async fn run(&self, arguments: &[&str], at_most: Duration) -> sandbox::Result<Said<ToolOutput>> {
        let environment = self.host.0.iter().map(|(name, value)| (name.as_str(), value.as_str()));
        let run = tool(&self.program, arguments.iter().copied(), environment, "/");
        let asked = format!("`{} {}`", self.name(), arguments.join(" "));
        let Ok(output) = tokio::time::timeout(at_most, run.output(&[])).await else {
            return Ok(Err(format!("{asked} took longer than {} seconds", at_most.as_secs())));
        };
        let output = output?;
        if output.success() {
            return Ok(Ok(output));
        }
        let said = last_lines(&output.stderr, LAST_LINES);
        let said = match output.code {
            Some(code) if said.is_empty() => format!("exit code {code}"),
            _ => said,
        };
        Ok(Err(format!("{asked}: {said}")))
    }

    fn name(&self) -> String {
        self.program.file_name().unwrap_or_default().to_string_lossy().into_owned()
    }

    pub async fn pull(&self, name: &str) -> sandbox::Result<Said<()>> {
        Ok(self.run(&["pull", name], AT_MOST).await?.map(drop))
    }

    pub async fn inspect(&self, name: &str) -> sandbox::Result<Said<Inspected>> {
        let output = match self.run(&["image", "inspect", name], AT_MOST).await? {
            Ok(output) => output,
            Err(why) => return Ok(Err(why)),
        };
        let found: Result<Vec<Inspected>, _> = serde_json::from_slice(&output.stdout);
        Ok(match found.map(|all| all.into_iter().next()) {
            Ok(Some(found)) => Ok(found),
            Ok(None) => Err(format!("`{} image inspect {name}` tells of no image", self.name())),
            Err(error) => {
                Err(format!("`{} image inspect {name}` gives what is no description: {error}", self.name()))
            }
        })
    }

    /// An image's files below a directory, by a container that is never started and an archive.
    pub async fn export(
        &self,
        image: &str,
        id: &str,
        archive: &Path,
        into: &Path,
    ) -> sandbox::Result<Said<()>> {
        let container = format!("sluice-{id}");
        let remove = ["rm", "--force", &container];
        // It is nearly always not there.
        let _ = self.run(&remove, AT_MOST).await?;
        let (archive, directory) = (archive.display().to_string(), into.display().to_string());
        // An image may have no command, and one is asked for.
        let create = ["create", "--name", &container, image, "/none"];
        for step in [&create[..], &["export", "--output", &archive, &container], &remove] {
            if let Err(why) = self.run(step, AT_MOST).await? {
                return Ok(Err(why));
            }
        }
        let unpack = ["--extract", "--numeric-owner", "--file", &archive, "--directory", &directory];
        let unpacked = tool("tar", unpack, [("PATH", PATH)], into).output(&[]).await?;
        if unpacked.success() {
            return Ok(Ok(()));
        }
        let said = last_lines(&unpacked.stderr, LAST_LINES);
        Ok(Err(format!("its files can't be unpacked: {said}")))
    }
}

/// The first program of a name that the search path has.
fn program(path: &str, name: &str) -> Option<PathBuf> {
    let directories = path.split(':').filter(|directory| directory.starts_with('/'));
    let mut all = directories.map(|directory| Path::new(directory).join(name));
    all.find(|program| {
        program.metadata().is_ok_and(|found| found.is_file() && found.permissions().mode() & 0o111 != 0)
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::io::Write;

    /// What one is told of engines that are `name=script`.
    async fn asked(programs: &[(&str, &str)]) -> Said<String> {
        let directory = tempfile::tempdir().unwrap();
        for (name, script) in programs {
            let mut file = std::fs::File::create(directory.path().join(name)).unwrap();
            write!(file, "#!/bin/sh\n[ \"$*\" = version ] || exit 9\n{script}\n").unwrap();
            file.set_permissions(PermissionsExt::from_mode(0o755)).unwrap();
        }
        let path = format!("relative:{}", directory.path().display());
        let host = HostEnvironment([("PATH".to_owned(), path)].into());
        Client::of(&host).await.map(|client| client.name())
    }

    #[tokio::test]
    async fn the_first_engine_that_answers_is_asked() {
        let (up, down) = ("echo 1", "echo 'Client: 1'; echo Cannot connect to the daemon >&2; exit 1");
        for (programs, expected) in [
            (&[("docker", up), ("podman", up)][..], Ok("docker")),
            (&[("docker", down), ("podman", up)], Ok("podman")),
            (&[("podman", up)], Ok("podman")),
            (
                &[("docker", down)],
                Err("no container engine answers: `docker version`: Cannot connect to the daemon"),
            ),
            (
                &[("docker", down), ("podman", "exit 125")],
                Err(
                    "no container engine answers: `docker version`: Cannot connect to the daemon; `podman version`: \
                     exit code 125",
                ),
            ),
            (&[], Err("the search path has neither docker nor podman")),
        ] {
            assert_eq!(
                asked(programs).await,
                expected.map(str::to_owned).map_err(str::to_owned),
                "{programs:?}"
            );
        }
    }
}
