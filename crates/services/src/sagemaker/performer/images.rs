//! Container images, where the machine has Docker (or Podman, whose command line is the same): the files of an image are taken once,
//! and are then the root of the sandbox that a job runs in. So a job of an image is a job like any other: it survives the server,
//! its memory is limited and its use recorded, and no daemon is asked while it runs.
//!
//! Which image a tag names is for the engine to say; where none answers, it is the image that the tag named when an engine was asked
//! last. A digest names one image for ever, and nobody is asked of one whose files are there.

use super::Problem;
use super::docker::{Client, Config, Inspected, PATH};
use super::prepare::{Ground, MARK, Making};
use crate::sagemaker::table::IMAGES;
use engine::Trouble;
use sandbox::RunSpec;
use std::fs;
use std::io::{self, Write};
use std::path::{Path, PathBuf};
use store::{Key, Scope, StoreError};
use tokio::task::spawn_blocking;

/// What an image's files lie below, in the directory of its environment.
const ROOT: &str = "root";
/// What the image says of how it is run, beside them.
const CONFIG: &str = "image.json";

/// An image whose files are on this machine.
pub struct Image {
    root: PathBuf,
    config: Config,
}

impl Image {
    /// What was taken into a directory; `None` if that is not all there.
    fn taken(directory: &Path) -> Option<Self> {
        let config = fs::read(directory.join(CONFIG)).ok().filter(|_| directory.join(MARK).exists())?;
        Some(Self { root: directory.join(ROOT), config: serde_json::from_slice(&config).ok()? })
    }

    /// `NAME=value` of the image; it has a `PATH` in any case.
    fn variables(&self) -> Vec<(String, String)> {
        let own = self.config.env.iter().flatten();
        let own = own.filter_map(|pair| pair.split_once('='));
        let first = [("PATH", PATH)].into_iter().chain(own);
        first.map(|(name, value)| (name.to_owned(), value.to_owned())).collect()
    }

    fn directory(&self) -> &Path {
        let given = self.config.working_dir.as_deref().filter(|directory| directory.starts_with('/'));
        Path::new(given.unwrap_or("/"))
    }

    /// A run of it in the sandbox: what [`command`](Self::command) gives, if that is anything.
    pub fn spec(&self, entrypoint: Option<&[String]>, arguments: Option<&[String]>) -> Option<RunSpec> {
        let mut words = self.command(entrypoint, arguments).into_iter();
        let mut spec = RunSpec::new(words.next()?).args(words);
        spec.root = Some(self.root.clone());
        self.directory().clone_into(&mut spec.cwd);
        spec.env.extend(self.variables());
        Some(spec)
    }

    /// Whether a label says `true`.
    pub fn is_labelled(&self, name: &str) -> bool {
        self.config.labels.as_ref().and_then(|labels| labels.get(name)).is_some_and(|value| value == "true")
    }

    /// What is run: `entrypoint` in the place of the image's own, with it that one's arguments, or else `arguments`.
    fn command(&self, entrypoint: Option<&[String]>, arguments: Option<&[String]>) -> Vec<String> {
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
    let name = name.replace("{image}", ground.image);
    if is_digest(&name)
        && let Some(image) = known(ground, &name)?
    {
        return Ok(image);
    }
    let client = match Client::of(ground.world.host_environment()).await {
        Ok(client) => client,
        Err(why) => {
            let Some(image) = known(ground, &name)? else { return Err(failed(ground, &why)) };
            say(ground, role, "engine", format!("{why}. {name} is run as it was when one last answered\n"))
                .await;
            return Ok(image);
        }
    };
    let found = match client.inspect(&name).await.map_err(Trouble::from)? {
        Ok(found) => found,
        Err(_) => {
            say(ground, role, "pull", format!("Pulling {name}\n")).await;
            client.pull(&name).await.map_err(Trouble::from)?.map_err(|why| failed(ground, &why))?;
            let pulled = client.inspect(&name).await.map_err(Trouble::from)?;
            pulled.map_err(|why| failed(ground, &why))?
        }
    };
    let id = checked(&found).map_err(|why| failed(ground, &why))?;
    let directory = directory(ground, &id);
    let making = ground.world.state::<Making>().of(&id);
    let _one_at_a_time = making.lock().await;
    let image = match Image::taken(&directory) {
        Some(image) => image,
        None => {
            say(ground, role, "take", format!("Taking the files of {name} ({id})\n")).await;
            take(ground, &client, found, &id, &directory).await?
        }
    };
    note(ground, name, id).await?;
    Ok(image)
}

/// What [`ready`] has made ready for a job that now runs: no engine is asked again.
pub async fn prepared(ground: &Ground<'_>, name: &str) -> Result<Image, Problem> {
    match known(ground, &name.replace("{image}", ground.image))? {
        Some(image) => Ok(image),
        // Its files were deleted meanwhile.
        None => ready(ground, None, name).await,
    }
}

fn failed(ground: &Ground<'_>, why: &str) -> Problem {
    let image = ground.image;
    Problem::Failure(format!("ClientError: The environment of the image {image} can't be made: {why}"))
}

/// Whether a name is that of one image for ever: `repository@sha256:…`, or an image's id.
fn is_digest(name: &str) -> bool {
    let digest = name.rsplit_once('@').map_or(name, |(_, digest)| digest);
    digest
        .strip_prefix("sha256:")
        .is_some_and(|hex| hex.len() == 64 && hex.bytes().all(|byte| byte.is_ascii_hexdigit()))
}

/// The name that an image has in the environments, if it can be run.
fn checked(found: &Inspected) -> Result<String, String> {
    if let Some(user) = found.config.user.as_deref().filter(|user| !is_root(user)) {
        return Err(format!("it runs as {user:?}, and jobs are run as root"));
    }
    let id: String = found.id.trim_start_matches("sha256:").chars().take(24).collect();
    if id.is_empty() || !id.bytes().all(|byte| byte.is_ascii_hexdigit()) {
        return Err(format!("{} is no image's id", found.id));
    }
    Ok(id)
}

fn is_root(user: &str) -> bool {
    let name = user.split(':').next().unwrap_or_default();
    matches!(name, "" | "0" | "root")
}

fn directory(ground: &Ground<'_>, id: &str) -> PathBuf {
    ground.world.store().directory().environments().join(format!("image-{id}"))
}

/// The image that a name was the last time, if its files are still there.
fn known(ground: &Ground<'_>, name: &str) -> Result<Option<Image>, Trouble> {
    let id: Result<_, StoreError> =
        ground.world.store().read(|r| IMAGES.get(r, &Scope::server(), Key::new(name)));
    Ok(id?.and_then(|id| Image::taken(&directory(ground, &id))))
}

async fn note(ground: &Ground<'_>, name: String, id: String) -> Result<(), Trouble> {
    let store = ground.world.store();
    let known: Result<_, StoreError> = store.read(|r| IMAGES.get(r, &Scope::server(), Key::new(&name)));
    if known?.as_ref() == Some(&id) {
        return Ok(());
    }
    let put = move |tx: &store::Tx<'_>| IMAGES.put(tx, &Scope::server(), Key::new(&name), &id);
    store.write::<(), StoreError, _>(put).await?;
    Ok(())
}

async fn say(ground: &Ground<'_>, role: Option<&crate::Cx>, what: &str, line: String) {
    if let Some(role) = role {
        ground.log.say(role, &format!("environment-{what}"), vec![line]).await;
    }
}

/// An image's files into a directory. What an earlier attempt left there is removed first, and what is not whole last.
async fn take(
    ground: &Ground<'_>,
    client: &Client<'_>,
    found: Inspected,
    id: &str,
    directory: &Path,
) -> Result<Image, Problem> {
    let fresh = directory.to_owned();
    blocking(move || {
        crate::jobs::remove(&fresh)?;
        fs::create_dir_all(fresh.join(ROOT))
    })
    .await?;
    let (root, archive) = (directory.join(ROOT), directory.join("root.tar"));
    if let Err(why) = client.export(&found.id, id, &archive, &root).await.map_err(Trouble::from)? {
        let half = directory.to_owned();
        blocking(move || crate::jobs::remove(&half)).await?;
        return Err(failed(ground, &why));
    }
    let told = serde_json::to_vec(&found.config).map_err(crate::OpError::from)?;
    let whole = directory.to_owned();
    blocking(move || {
        fs::remove_file(archive)?;
        seal(&whole, &told)
    })
    .await?;
    Ok(Image { root, config: found.config })
}

/// Marks a directory as whole: all of its files are on the disk before the mark is.
fn seal(directory: &Path, told: &[u8]) -> io::Result<()> {
    fs::File::create(directory.join(CONFIG))?.write_all(told)?;
    let itself = fs::File::open(directory)?;
    rustix::fs::syncfs(&itself)?;
    fs::File::create(directory.join(MARK))?;
    itself.sync_all()
}

/// Work on very many files, which no worker of the server's is to wait for.
async fn blocking(work: impl FnOnce() -> io::Result<()> + Send + 'static) -> Result<(), Problem> {
    spawn_blocking(work).await.map_err(|error| Problem::Trouble(error.into()))??;
    Ok(())
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

    #[test]
    fn a_label_says_true_or_nothing() {
        let labelled = image(r#"{"Labels":{"a":"true","b":"false"}}"#);
        assert!(labelled.is_labelled("a") && !labelled.is_labelled("b") && !labelled.is_labelled("c"));
        assert!(!image(r#"{"Labels":null}"#).is_labelled("a"));
    }

    #[test]
    fn an_image_is_taken_once_it_is_whole() {
        let directory = tempfile::tempdir().unwrap();
        assert!(Image::taken(directory.path()).is_none());
        let config = br#"{"Env":["A=b"],"Entrypoint":["run"],"Cmd":null,"WorkingDir":"/srv","User":""}"#;
        std::io::Write::write_all(&mut fs::File::create(directory.path().join(CONFIG)).unwrap(), config)
            .unwrap();
        assert!(Image::taken(directory.path()).is_none(), "it has no mark");
        seal(directory.path(), config).unwrap();
        let image = Image::taken(directory.path()).unwrap();
        assert_eq!(
            (image.command(None, None), image.directory()),
            (vec!["run".to_owned()], Path::new("/srv"))
        );
        assert_eq!(image.root, directory.path().join("root"));
        std::fs::File::create(directory.path().join(CONFIG)).unwrap();
        assert!(Image::taken(directory.path()).is_none(), "nothing says how it is run");
    }

    #[test]
    fn a_digest_is_one_image() {
        let hex = "0123456789abcdef".repeat(4);
        for (name, is_one) in [
            (format!("sha256:{hex}"), true),
            (format!("host:5000/trainer@sha256:{hex}"), true),
            (format!("trainer:1@sha256:{hex}"), true),
            (format!("trainer:{hex}"), false),
            (format!("trainer@sha256:{}", &hex[1..]), false),
            ("trainer:1".to_owned(), false),
        ] {
            assert_eq!(is_digest(&name), is_one, "{name}");
        }
    }
}
