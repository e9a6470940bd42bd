//! Container images, where the machine has Docker (or Podman, whose command line is the same): the files of an image are taken once,
//! and are then the root of the sandbox that a job runs in. So a job of an image is a job like any other: it survives the server,
//! its memory is limited and its use recorded, and no daemon is asked while it runs.

use super::Problem;
use super::prepare::{Ground, LAST_LINES, LONGEST, MARK, Making};
use crate::surroundings::HostEnvironment;
use engine::Trouble;
use sandbox::{ToolOutput, tool};
use serde::{Deserialize, Serialize};
use std::fs;
use std::io::Write;
use std::path::{Path, PathBuf};
use std::time::Duration;

/// What an image's files lie below, in the directory of its environment.
const ROOT: &str = "root";
/// What the image says of how it is run, beside them.
const CONFIG: &str = "image.json";
/// The command lines that will do, the first that the search path has.
const CLIENTS: [&str; 2] = ["docker", "podman"];
/// Of an image that does not set its own.
const PATH: &str = "/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin";

/// An image whose files are on this machine.
pub struct Image {
    pub root: PathBuf,
    config: Config,
}

/// The parts of an image's configuration that running it depends on. [OCI image specification, image configuration]
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "PascalCase", default)]
struct Config {
    env: Option<Vec<String>>,
    entrypoint: Option<Vec<String>>,
    cmd: Option<Vec<String>>,
    working_dir: Option<String>,
    user: Option<String>,
}

#[derive(Deserialize)]
#[serde(rename_all = "PascalCase")]
struct Inspected {
    id: String,
    #[serde(default)]
    config: Config,
}

impl Image {
    /// `NAME=value` of the image; it has a `PATH` in any case.
    pub fn variables(&self) -> Vec<(String, String)> {
        let own = self.config.env.iter().flatten();
        let own = own.filter_map(|pair| pair.split_once('='));
        let first = [("PATH", PATH)].into_iter().chain(own);
        first.map(|(name, value)| (name.to_owned(), value.to_owned())).collect()
    }

    pub fn directory(&self) -> &Path {
        let given = self.config.working_dir.as_deref().filter(|directory| directory.starts_with('/'));
        Path::new(given.unwrap_or("/"))
    }

    /// What is run: `entrypoint` in the place of the image's own, with it that one's arguments, or else `arguments`.
    pub fn command(&self, entrypoint: Option<&[String]>, arguments: Option<&[String]>) -> Vec<String> {
        let own = |words: &Option<Vec<String>>| words.clone().unwrap_or_default();
        match (entrypoint, arguments) {
            (Some(entrypoint), arguments) => [entrypoint, arguments.unwrap_or_default()].concat(),
            (None, Some(arguments)) => [own(&self.config.entrypoint), arguments.to_vec()].concat(),
            (None, None) => [own(&self.config.entrypoint), own(&self.config.cmd)].concat(),
        }
    }
}

/// The image that stands for the one that is asked for, taken if it is not there yet.
pub async fn ready(ground: &Ground<'_>, role: Option<&crate::Cx>, name: &str) -> Result<Image, Problem> {
    let failed = |why: String| {
        let image = ground.image;
        Problem::Failure(format!("ClientError: The environment of the image {image} can't be made: {why}"))
    };
    let name = name.replace("{image}", ground.image);
    let client = Client::of(ground.world.host_environment()).map_err(failed)?;
    let found = match client.inspect(&name).await.map_err(Trouble::from)? {
        Ok(found) => found,
        Err(_) => {
            say(ground, role, format!("Pulling {name}\n")).await;
            let pulled = client.run(&["pull", &name]).await.map_err(Trouble::from)?;
            if let Err(why) = pulled {
                return Err(failed(why));
            }
            client.inspect(&name).await.map_err(Trouble::from)?.map_err(failed)?
        }
    };
    if let Some(user) = found.config.user.as_deref().filter(|user| !is_root(user)) {
        return Err(failed(format!("it runs as {user:?}, and jobs are run as root")));
    }
    let id: String = found.id.trim_start_matches("sha256:").chars().take(24).collect();
    if id.is_empty() || !id.bytes().all(|byte| byte.is_ascii_hexdigit()) {
        return Err(failed(format!("{} is no image's id", found.id)));
    }
    let directory = ground.world.store().directory().environments().join(format!("image-{id}"));
    let making = ground.world.state::<Making>().of(&id);
    let _one_at_a_time = making.lock().await;
    if !directory.join(MARK).exists() {
        say(ground, role, format!("Taking the files of {name} ({id})\n")).await;
        client.take(&found, &id, &directory).await?.map_err(failed)?;
    }
    Ok(Image { root: directory.join(ROOT), config: found.config })
}

async fn say(ground: &Ground<'_>, role: Option<&crate::Cx>, line: String) {
    if let Some(role) = role {
        ground.log.say(role, "environment", vec![line]).await;
    }
}

fn is_root(user: &str) -> bool {
    let name = user.split(':').next().unwrap_or_default();
    matches!(name, "" | "0" | "root")
}

/// The command line of a container engine, which runs as the server does.
struct Client<'a> {
    program: PathBuf,
    host: &'a HostEnvironment,
}

impl<'a> Client<'a> {
    fn of(host: &'a HostEnvironment) -> Result<Self, String> {
        let path = host.0.get("PATH").map_or(PATH, String::as_str);
        let directories = || path.split(':').filter(|directory| directory.starts_with('/'));
        let found = CLIENTS.iter().flat_map(|name| directories().map(move |d| Path::new(d).join(name)));
        let program = found.into_iter().find(|program| program.is_file());
        let program = program
            .ok_or_else(|| format!("the search path has neither {} nor {}", CLIENTS[0], CLIENTS[1]))?;
        Ok(Self { program, host })
    }

    /// Its answer, or the end of what it said against it.
    async fn run(&self, arguments: &[&str]) -> sandbox::Result<Result<ToolOutput, String>> {
        let environment = self.host.0.iter().map(|(name, value)| (name.as_str(), value.as_str()));
        let run = tool(&self.program, arguments.iter().copied(), environment, "/");
        let Ok(output) = tokio::time::timeout(Duration::from_millis(LONGEST), run.output(&[])).await else {
            return Ok(Err(format!("`{} {}` took longer than an hour", self.name(), arguments.join(" "))));
        };
        let output = output?;
        if output.success() {
            return Ok(Ok(output));
        }
        let said = super::ending::last_lines(&output.stderr, LAST_LINES);
        Ok(Err(format!("`{} {}`: {said}", self.name(), arguments.join(" "))))
    }

    fn name(&self) -> String {
        self.program.file_name().unwrap_or_default().to_string_lossy().into_owned()
    }

    async fn inspect(&self, name: &str) -> sandbox::Result<Result<Inspected, String>> {
        let output = match self.run(&["image", "inspect", name]).await? {
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

    /// The files, by a container that is never started. What an earlier attempt left is removed first.
    async fn take(
        &self,
        image: &Inspected,
        id: &str,
        directory: &Path,
    ) -> Result<Result<(), String>, Problem> {
        crate::jobs::remove(directory)?;
        let root = directory.join(ROOT);
        fs::create_dir_all(&root)?;
        let container = format!("sluice-{id}");
        let archive = directory.join("root.tar").display().to_string();
        let remove = ["rm", "--force", &container];
        // It is nearly always not there.
        let _ = self.run(&remove).await.map_err(Trouble::from)?;
        // An image may have no command, and one is asked for.
        let create = ["create", "--name", &container, &image.id, "/none"];
        for step in [&create[..], &["export", "--output", &archive, &container], &remove] {
            if let Err(why) = self.run(step).await.map_err(Trouble::from)? {
                return Ok(Err(why));
            }
        }
        let into = root.display().to_string();
        let unpack = ["--extract", "--numeric-owner", "--file", &archive, "--directory", &into];
        let environment = [("PATH", PATH)];
        let unpacked =
            tool("tar", unpack, environment, directory).output(&[]).await.map_err(Trouble::from)?;
        fs::remove_file(&archive)?;
        if !unpacked.success() {
            let said = super::ending::last_lines(&unpacked.stderr, LAST_LINES);
            return Ok(Err(format!("its files can't be unpacked: {said}")));
        }
        let told = serde_json::to_vec(&image.config).map_err(crate::OpError::from)?;
        fs::File::create(directory.join(CONFIG))?.write_all(&told)?;
        rustix::fs::sync();
        fs::File::create(directory.join(MARK))?;
        Ok(Ok(()))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn image(config: &str) -> Image {
        Image { root: PathBuf::new(), config: serde_json::from_str(config).unwrap() }
    }

    #[test]
    fn what_is_run_is_as_docker_has_it() {
        let words = |text: &str| text.split_whitespace().map(str::to_owned).collect::<Vec<_>>();
        let check = |config: &str, entrypoint: Option<&str>, arguments: Option<&str>, expected: &str| {
            let (entrypoint, arguments) = (entrypoint.map(words), arguments.map(words));
            let command = image(config).command(entrypoint.as_deref(), arguments.as_deref());
            assert_eq!(command.join(" "), expected, "{config}");
        };
        let both = r#"{"Entrypoint":["run","--fast"],"Cmd":["all"]}"#;
        check(both, None, None, "run --fast all");
        check(both, None, Some("train"), "run --fast train");
        check(both, Some("python3 x.py"), None, "python3 x.py");
        check(both, Some("python3"), Some("x.py"), "python3 x.py");
        check(r#"{"Entrypoint":null,"Cmd":["all"]}"#, None, None, "all");
        check(r#"{"Cmd":["all"]}"#, None, Some("train"), "train");
        check("{}", None, None, "");
    }

    #[test]
    fn variables_and_directory_are_the_images() {
        let bare = image("{}");
        assert_eq!(bare.variables(), [("PATH".to_owned(), PATH.to_owned())]);
        assert_eq!(bare.directory(), Path::new("/"));
        let own = image(r#"{"Env":["PATH=/opt/bin","A=b=c","odd"],"WorkingDir":"/srv"}"#);
        let variables: std::collections::BTreeMap<_, _> = own.variables().into_iter().collect();
        assert_eq!(
            (variables["PATH"].as_str(), variables["A"].as_str(), variables.len()),
            ("/opt/bin", "b=c", 2)
        );
        assert_eq!(own.directory(), Path::new("/srv"));
        assert!(is_root("") && is_root("0:0") && is_root("root") && !is_root("1000") && !is_root("app:root"));
    }
}
