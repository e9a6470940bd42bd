//! The bare mirror of a remote: `git/mirrors/<connection>/<remote>.git`, made when it is first needed, and nothing is lost
//! when it goes: it can be fetched again.

use super::remote::{Remote, Transport};
use super::table::CONNECTIONS;
use crate::git::{Git, is_object_id, is_reference};
use crate::{OpError, OpResult, World};
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use sandbox::ToolOutput;
use sha2::{Digest, Sha256};
use std::collections::{BTreeMap, HashMap};
use std::io::ErrorKind;
use std::path::PathBuf;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::{Duration, Instant};

/// How long a remote may take to say what it has, and to give it.
const LOOK_TIME: Duration = Duration::from_secs(30);
const FETCH_TIME: Duration = Duration::from_mins(30);
/// Branches and tags of one repository: all of them are held in memory, and those that a trigger may take are remembered in
/// one row.
const MOST_REFERENCES: usize = 20_000;
/// What git says at most in a message of ours.
const MOST_SAID: usize = 600;
/// How to leave the host, where it has such a way.
const PASSED_ON: &[&str] = &[
    "HTTP_PROXY",
    "HTTPS_PROXY",
    "NO_PROXY",
    "http_proxy",
    "https_proxy",
    "no_proxy",
    "SSL_CERT_FILE",
    "GIT_SSL_CAINFO",
    "SSH_AUTH_SOCK",
];
/// A repository of this machine may belong to somebody else than who runs the server.
const TRUST: &str = "[safe]\n\tdirectory = *\n";

/// One fetch into a mirror at a time.
#[derive(Default)]
pub struct Locks(Mutex<HashMap<PathBuf, Arc<tokio::sync::Mutex<()>>>>);

/// Why a remote is not read.
#[derive(Debug)]
pub enum Problem {
    /// In git's words.
    Unreachable(String),
    Broken(OpError),
}

impl From<OpError> for Problem {
    fn from(error: OpError) -> Self {
        Self::Broken(error)
    }
}

pub struct Mirror {
    git: Git,
    location: String,
    lock: Arc<tokio::sync::Mutex<()>>,
    /// Git's configuration, for the processes that git starts itself.
    trust: PathBuf,
}

fn root(world: &World) -> PathBuf {
    world.store().directory().git().join("mirrors")
}

impl Mirror {
    /// `location` is what the remote leads to; `secret` is `user:password`.
    pub fn new(
        world: &World,
        connection: &str,
        remote: &Remote,
        location: &str,
        secret: Option<&str>,
    ) -> Self {
        let name = hex::encode(&Sha256::digest(location)[..16]);
        let directory = root(world).join(connection).join(format!("{name}.git"));
        let locks = world.state::<Locks>();
        let lock = {
            let mut all = locks.0.lock().unwrap_or_else(PoisonError::into_inner);
            all.entry(directory.clone()).or_default().clone()
        };
        let trust = root(world).join("trust");
        let host = world.host_environment();
        let passed = PASSED_ON.iter().filter_map(|name| Some((*name, host.0.get(*name)?.clone())));
        let own = [
            ("GIT_ALLOW_PROTOCOL", "file:git:http:https:ssh".to_owned()),
            ("GIT_CONFIG_GLOBAL", trust.to_string_lossy().into_owned()),
            ("GIT_SSH_COMMAND", "ssh -o BatchMode=yes".to_owned()),
        ];
        let mut git = Git::at(world, directory).with_environment(passed.chain(own));
        if let (Some(secret), Transport::Http) = (secret, remote.transport) {
            let header = format!("Authorization: Basic {}", STANDARD.encode(secret));
            // For this host alone, wherever it may redirect to.
            let scheme = location.find("://").map_or(0, |at| at + 3);
            let end = location[scheme..].find('/').map_or(location.len(), |at| scheme + at);
            git = git.configured(format!("http.{}/.extraHeader", &location[..end]), header);
        }
        Self { git, location: location.to_owned(), lock, trust }
    }

    async fn make(&self) -> OpResult<()> {
        if tokio::fs::try_exists(self.git.directory().join("HEAD")).await? {
            return Ok(());
        }
        if let Some(mirrors) = self.trust.parent() {
            tokio::fs::create_dir_all(mirrors).await?;
        }
        tokio::fs::write(&self.trust, TRUST).await?;
        self.git.create().await
    }

    async fn ask(&self, args: &[&str], time: Duration) -> Result<ToolOutput, Problem> {
        let tool = self.git.tool(args.iter().copied(), []);
        let ended = tokio::time::timeout(time, tool.output(b"")).await;
        let Ok(ended) = ended else {
            return Err(Problem::Unreachable(format!("no answer within {} seconds", time.as_secs())));
        };
        let output = ended.map_err(|error| OpError::internal(format!("git {}: {error}", args[0])))?;
        if output.success() { Ok(output) } else { Err(Problem::Unreachable(said(&output))) }
    }

    /// Branches of the remote with their commits; one of them, or all.
    pub async fn heads(&self, branch: Option<&str>) -> Result<BTreeMap<String, String>, Problem> {
        self.make().await?;
        let reference = format!("refs/heads/{}", branch.unwrap_or("*"));
        let output = self.ask(&["ls-remote", "--quiet", "--", &self.location, &reference], LOOK_TIME).await?;
        let text = String::from_utf8_lossy(&output.stdout);
        let pairs = text.lines().filter_map(|line| line.split_once('\t'));
        let heads = pairs.filter_map(|(id, name)| Some((name.strip_prefix("refs/heads/")?, id)));
        // A pattern without `*` also means what ends with it.
        let heads = heads.filter(|(name, _)| branch.is_none_or(|branch| branch == *name));
        Ok(heads.map(|(name, id)| (name.to_owned(), id.to_owned())).collect())
    }

    /// Branches and tags of the remote with their commits.
    pub async fn references(&self) -> Result<BTreeMap<String, String>, Problem> {
        self.make().await?;
        let asked = ["ls-remote", "--quiet", "--", &self.location, "refs/heads/*", "refs/tags/*"];
        let output = self.ask(&asked, LOOK_TIME).await?;
        references(&String::from_utf8_lossy(&output.stdout))
    }

    /// Brings a commit into the mirror, with its history, by its branch or tag or by itself.
    pub async fn fetch(&self, reference: &str, commit: &str) -> Result<(), Problem> {
        let _held = self.lock.lock().await;
        self.make().await?;
        self.git.remove_leftovers().await?;
        if self.git.commit(&[commit.to_owned()]).await?.is_some() {
            return Ok(());
        }
        let (heads, began) = (format!("+{reference}:{reference}"), Instant::now());
        let by_branch =
            self.ask(&["fetch", "--quiet", "--no-tags", "--", &self.location, &heads], FETCH_TIME).await;
        if self.git.commit(&[commit.to_owned()]).await?.is_some() {
            return Ok(());
        }
        // The branch may be gone, or be somewhere else by now. Not every remote gives a commit by its id.
        let asked = ["fetch", "--quiet", "--no-tags", "--", &self.location, commit];
        let by_id = self.ask(&asked, time_left(began.elapsed())).await;
        if self.git.commit(&[commit.to_owned()]).await?.is_some() {
            return Ok(());
        }
        by_branch?;
        by_id.map(drop)
    }

    /// Brings a commit into the mirror, with all branches and tags that the remote has now.
    pub async fn fetch_all(&self, reference: &str, commit: &str) -> Result<(), Problem> {
        {
            let _held = self.lock.lock().await;
            self.make().await?;
            self.git.remove_leftovers().await?;
            let (heads, tags) = ("+refs/heads/*:refs/heads/*", "+refs/tags/*:refs/tags/*");
            self.ask(&["fetch", "--quiet", "--prune", "--", &self.location, heads, tags], FETCH_TIME).await?;
        }
        self.fetch(reference, commit).await
    }

    /// What the remote is called, without secrets.
    pub fn location(&self) -> &str {
        &self.location
    }

    pub fn git(&self) -> &Git {
        &self.git
    }
}

/// For a second try, after a first: both together have the time of one, so that a remote that hangs holds the mirror no longer.
fn time_left(passed: Duration) -> Duration {
    FETCH_TIME.saturating_sub(passed).max(LOOK_TIME)
}

/// What `ls-remote` lists. A tag with a message is followed by the commit that it leads to.
fn references(listing: &str) -> Result<BTreeMap<String, String>, Problem> {
    let mut references = BTreeMap::new();
    for (id, name) in listing.lines().filter_map(|line| line.split_once('\t')) {
        let name = name.strip_suffix("^{}").unwrap_or(name);
        let short = name.strip_prefix("refs/heads/").or_else(|| name.strip_prefix("refs/tags/"));
        if short.is_some_and(is_reference) && is_object_id(id) {
            references.insert(name.to_owned(), id.to_owned());
        }
        if references.len() > MOST_REFERENCES {
            let said = format!(
                "it has more than {MOST_REFERENCES} branches and tags, which triggers are not served for"
            );
            return Err(Problem::Unreachable(said));
        }
    }
    Ok(references)
}

/// The last that git said, on one line.
fn said(output: &ToolOutput) -> String {
    let text = String::from_utf8_lossy(&output.stderr);
    let lines: Vec<&str> = text.lines().map(str::trim).filter(|line| !line.is_empty()).collect();
    let text = lines.join(" ");
    match text.char_indices().nth(MOST_SAID) {
        Some((at, _)) => format!("{}…", &text[..at]),
        None if text.is_empty() => format!("git ended with {:?}", output.code),
        None => text,
    }
}

/// Removes the mirrors of a connection that was deleted; what stays is removed at the next start.
pub async fn forget(world: &World, connection: &str) {
    let directory = root(world).join(connection);
    match tokio::fs::remove_dir_all(&directory).await {
        Err(error) if error.kind() != ErrorKind::NotFound => {
            tracing::warn!(path = %directory.display(), %error, "mirrors of a deleted connection stay for now");
        }
        _ => {}
    }
}

/// Removes mirrors of connections that are no more.
pub fn sweep(world: &World) -> OpResult<()> {
    let entries = match std::fs::read_dir(root(world)) {
        Ok(entries) => entries,
        Err(error) if error.kind() == ErrorKind::NotFound => return Ok(()),
        Err(error) => return Err(error.into()),
    };
    let rows = world.store().read(|r| CONNECTIONS.everywhere(r))?;
    for entry in entries {
        let entry = entry?;
        let name = entry.file_name();
        let known = rows.iter().any(|(_, _, row)| name.to_str() == Some(row.id.as_str()));
        if entry.file_type()?.is_dir() && !known {
            std::fs::remove_dir_all(entry.path())?;
        }
    }
    Ok(())
}

/// A commit's facts, as `git show` writes them.
pub async fn describe(git: &Git, commit: &str) -> OpResult<(String, String)> {
    debug_assert!(is_object_id(commit), "ids have been checked");
    let args =
        ["show", "--no-patch", "--date=format-local:%Y-%m-%dT%H:%M:%SZ", "--format=%ad%x00%B", commit, "--"];
    let output = git.run(args, b"").await?;
    let text = String::from_utf8_lossy(&output);
    let (date, message) = text.split_once('\0').unwrap_or_default();
    Ok((date.to_owned(), message.trim_end().to_owned()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn two_tries_have_the_time_of_one() {
        for (passed, expected) in [
            (Duration::ZERO, FETCH_TIME),
            (FETCH_TIME.saturating_sub(2 * LOOK_TIME), 2 * LOOK_TIME),
            (FETCH_TIME, LOOK_TIME),
        ] {
            assert_eq!(time_left(passed), expected, "{passed:?}");
        }
    }

    #[test]
    fn a_listing_has_branches_and_the_commits_of_tags() {
        let [a, b, c] = ["a", "b", "c"].map(|digit| digit.repeat(40));
        let listing = format!(
            "{a}\trefs/heads/main\n{a}\trefs/tags/light\n{b}\trefs/tags/v1\n{c}\trefs/tags/v1^{{}}\n\
             {a}\trefs/pull/1/head\n{a}\trefs/heads/-x\nnonsense\trefs/heads/x\n"
        );
        let found = references(&listing).unwrap();
        let expected = [("refs/heads/main", &a), ("refs/tags/light", &a), ("refs/tags/v1", &c)];
        assert_eq!(found, expected.map(|(name, id)| (name.to_owned(), id.clone())).into());

        let many =
            |count: usize| (0..count).map(|n| format!("{a}\trefs/heads/{n}\n")).collect::<Vec<_>>().concat();
        assert_eq!(references(&many(MOST_REFERENCES)).unwrap().len(), MOST_REFERENCES);
        let Err(Problem::Unreachable(said)) = references(&many(MOST_REFERENCES + 1)) else {
            panic!("there is no limit");
        };
        assert!(said.starts_with("it has more than 20000 branches and tags"), "{said}");
    }
}
