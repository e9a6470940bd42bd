//! The host's `git`, as plumbing on a bare repository: what CodeCommit keeps, and what connections mirror.
//!
//! Nothing of the host's configuration reaches it, and nothing that a user named reaches its command line: ids and
//! references have been checked, and go in by standard input wherever git takes them there.

use crate::{OpError, OpResult, World};
use sandbox::{Tool, ToolOutput, tool};
use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use tempfile::NamedTempFile;
use tokio::io::AsyncReadExt;

/// Where `git` is looked for, if the host's environment does not say.
const PATH: &str = "/usr/local/bin:/usr/bin:/bin";
/// The largest answer of the plumbing: the largest blob that is read as a whole, and the listing of a large tree.
const MOST_OUTPUT: usize = 128 * 1024 * 1024;
/// The largest push. [CodeCommit quotas: 2 GB for one file; the pack of a first push may hold many]
const MOST_INPUT: &str = "8g";

/// The largest zip. [CodePipeline quotas: 7 GB for the source artifacts of Amazon S3; less for others]
const MOST_BYTES: u64 = 7 * 1024 * 1024 * 1024;
/// What an explanation of git's takes at most.
const MOST_EXPLANATION: u64 = 64 * 1024;

/// In place of files of configuration, for every process and those that it starts.
const CONFIGURATION: &[(&str, &str)] = &[
    ("safe.directory", "*"),
    ("core.fsync", "all"),
    ("core.logAllRefUpdates", "false"),
    // A pack is synced once; its objects, unpacked, would be synced one by one.
    ("receive.unpackLimit", "1"),
    ("receive.maxInputSize", MOST_INPUT),
    ("receive.fsckObjects", "false"),
    ("uploadpack.allowFilter", "true"),
    ("uploadpack.allowReachableSHA1InWant", "true"),
    // Housekeeping ends with the push that set it off, and so under the repository's lock.
    ("gc.autoDetach", "false"),
    ("maintenance.autoDetach", "false"),
    ("init.defaultBranch", "main"),
];

/// Archives hold the files as they were committed, whatever attributes say. [`Git::archive`]
const ATTRIBUTES: &str = "* -export-ignore -export-subst -text -eol -ident -filter -working-tree-encoding\n";

/// A bare repository, or a working copy.
#[derive(Clone)]
pub struct Git {
    directory: PathBuf,
    path: String,
    /// Where the repository is, seen from the directory.
    git_dir: &'static str,
    /// Beside what every command has, and stronger.
    configured: Vec<(String, String)>,
    environment: Vec<(String, String)>,
}

/// An entry of a tree.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Entry {
    /// `100644`, `100755`, `120000`, `160000`, `040000`
    pub mode: String,
    pub id: String,
    pub path: String,
}

/// What `cat-file --batch-check` says of an object.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Object {
    pub id: String,
    pub kind: String,
    pub size: u64,
}

impl Git {
    pub fn at(world: &World, directory: PathBuf) -> Self {
        let path = world.host_environment().0.get("PATH").cloned().unwrap_or_else(|| PATH.to_owned());
        Self { directory, path, git_dir: ".", configured: Vec::new(), environment: Vec::new() }
    }

    /// A directory with files and a repository of its own in `.git`.
    pub fn working_copy(world: &World, directory: PathBuf) -> Self {
        Self { git_dir: ".git", ..Self::at(world, directory) }
    }

    /// With configuration of its own; secrets are safe in it, since it travels by the environment.
    #[must_use]
    pub fn configured(mut self, key: impl Into<String>, value: impl Into<String>) -> Self {
        self.configured.push((key.into(), value.into()));
        self
    }

    /// With variables of its own, in place of those that every command has.
    #[must_use]
    pub fn with_environment<K: Into<String>, V: Into<String>>(
        mut self,
        variables: impl IntoIterator<Item = (K, V)>,
    ) -> Self {
        self.environment.extend(variables.into_iter().map(|(name, value)| (name.into(), value.into())));
        self
    }

    pub fn directory(&self) -> &Path {
        &self.directory
    }

    /// Makes the repository; it may be there already.
    pub async fn create(&self) -> OpResult<()> {
        tokio::fs::create_dir_all(&self.directory).await?;
        let init = self.tool(["init", "--quiet", "--bare", "--template=", "--initial-branch=main", "."], []);
        expect("init", init.output(b"").await)?;
        let info = self.directory.join("info");
        tokio::fs::create_dir_all(&info).await?;
        tokio::fs::write(info.join("attributes"), ATTRIBUTES).await?;
        Ok(())
    }

    /// A command in this repository, with variables beside those that every command has.
    pub fn tool<'a>(
        &self,
        args: impl IntoIterator<Item = &'a str>,
        more: impl IntoIterator<Item = (&'a str, String)>,
    ) -> Tool {
        let mut env: Vec<(String, String)> = [
            ("PATH", self.path.as_str()),
            ("HOME", "/nonexistent"),
            ("GIT_CONFIG_NOSYSTEM", "1"),
            ("GIT_CONFIG_GLOBAL", "/dev/null"),
            ("GIT_CONFIG_SYSTEM", "/dev/null"),
            ("GIT_TERMINAL_PROMPT", "0"),
            ("GIT_LITERAL_PATHSPECS", "1"),
            ("GIT_NO_REPLACE_OBJECTS", "1"),
            ("GIT_DIR", self.git_dir),
            ("LC_ALL", "C"),
            ("TZ", "UTC"),
        ]
        .map(|(name, value)| (name.to_owned(), value.to_owned()))
        .into();
        let own = self.configured.iter().map(|(key, value)| (key.as_str(), value.as_str()));
        let configuration: Vec<(&str, &str)> = CONFIGURATION.iter().copied().chain(own).collect();
        env.push(("GIT_CONFIG_COUNT".into(), configuration.len().to_string()));
        for (n, (key, value)) in configuration.into_iter().enumerate() {
            env.push((format!("GIT_CONFIG_KEY_{n}"), key.to_owned()));
            env.push((format!("GIT_CONFIG_VALUE_{n}"), value.to_owned()));
        }
        env.extend(self.environment.iter().cloned());
        env.extend(more.into_iter().map(|(name, value)| (name.to_owned(), value)));
        tool("git", args, env, &self.directory).output_limit(MOST_OUTPUT)
    }

    /// Runs plumbing that has no reason to fail but a broken disk or a bug.
    pub async fn run<'a>(&self, args: impl IntoIterator<Item = &'a str>, input: &[u8]) -> OpResult<Vec<u8>> {
        self.run_with(args, [], input).await
    }

    pub async fn run_with<'a>(
        &self,
        args: impl IntoIterator<Item = &'a str>,
        env: impl IntoIterator<Item = (&'a str, String)>,
        input: &[u8],
    ) -> OpResult<Vec<u8>> {
        let args: Vec<&str> = args.into_iter().collect();
        let name = args.first().copied().unwrap_or_default();
        expect(name, self.tool(args.iter().copied(), env).output(input).await)
    }

    async fn line<'a>(&self, args: impl IntoIterator<Item = &'a str>, input: &[u8]) -> OpResult<String> {
        Ok(String::from_utf8_lossy(&self.run(args, input).await?).trim_end().to_owned())
    }

    /// Objects by name, each `None` if there is none. Names are ids or references, maybe with `^{commit}` or `:path`.
    pub async fn objects(&self, names: &[String]) -> OpResult<Vec<Option<Object>>> {
        debug_assert!(names.iter().all(|name| !name.contains('\n')));
        let mut input = names.join("\n");
        input.push('\n');
        let answer = self.run(["cat-file", "--batch-check"], input.as_bytes()).await?;
        let answer = String::from_utf8_lossy(&answer);
        let mut objects: Vec<_> = answer.lines().map(read_object).collect();
        objects.resize(names.len(), None);
        Ok(objects)
    }

    pub async fn object(&self, name: String) -> OpResult<Option<Object>> {
        Ok(self.objects(&[name]).await?.pop().flatten())
    }

    /// The commit that the first of these names leads to, which may be a tag.
    pub async fn commit(&self, candidates: &[String]) -> OpResult<Option<String>> {
        let names: Vec<String> = candidates.iter().map(|name| format!("{name}^{{commit}}")).collect();
        let found = self.objects(&names).await?.into_iter().flatten().next();
        Ok(found.map(|object| object.id))
    }

    /// The bytes of an object.
    pub async fn read(&self, kind: &str, id: &str) -> OpResult<Vec<u8>> {
        self.run(["cat-file", kind, id], b"").await
    }

    /// The entries of a tree, or of everything below it.
    pub async fn tree(&self, id: &str, recursive: bool) -> OpResult<Vec<Entry>> {
        let args: &[&str] = if recursive {
            &["ls-tree", "-r", "-z", "--full-tree", id]
        } else {
            &["ls-tree", "-z", "--full-tree", id]
        };
        let listing = self.run(args.iter().copied(), b"").await?;
        Ok(listing.split(|b| *b == 0).filter_map(|line| read_entry(&String::from_utf8_lossy(line))).collect())
    }

    /// The paths that differ between two commits, so many at most; those that the second changed where there is no first.
    pub async fn changed_files(&self, from: &str, to: &str, most: usize) -> OpResult<Vec<String>> {
        debug_assert!(is_object_id(from) && is_object_id(to), "ids have been checked");
        let compare = ["diff-tree", "-r", "-z", "--no-renames", "--name-only", "--no-commit-id"];
        // A merge is named with its parent: before git 2.31 nothing else says which of them it is compared with.
        let from = match self.commit(&[from.to_owned()]).await? {
            Some(_) => Some(from.to_owned()),
            None => self.commit(&[format!("{to}^1")]).await?,
        };
        let between = [from.as_deref().unwrap_or("--root"), to];
        let listing = self.run(compare.into_iter().chain(between), b"").await?;
        let paths = listing.split(|b| *b == 0).filter(|path| !path.is_empty()).take(most);
        Ok(paths.map(|path| String::from_utf8_lossy(path).into_owned()).collect())
    }

    /// A working copy of a commit in an empty directory, with its history, or as many commits of it as are asked for; `url`
    /// is what the copy calls its origin.
    pub async fn check_out(
        &self,
        world: &World,
        commit: &str,
        depth: Option<u32>,
        url: &str,
        into: &Path,
    ) -> OpResult<()> {
        let copy = Self::working_copy(world, into.to_owned());
        let from =
            self.directory().to_str().ok_or_else(|| OpError::internal("a repository's path is not UTF-8"))?;
        let from = format!("file://{from}");
        copy.run(["init", "--quiet", "--template=", "--initial-branch=main"], b"").await?;
        copy.run(["config", "remote.origin.url", url], b"").await?;
        copy.run(["config", "remote.origin.fetch", "+refs/heads/*:refs/remotes/origin/*"], b"").await?;
        match depth {
            Some(depth) => {
                let depth = format!("--depth={depth}");
                copy.run(["fetch", "--quiet", "--no-tags", &depth, &from, commit], b"").await?;
            }
            None => {
                let heads = "+refs/heads/*:refs/remotes/origin/*";
                copy.run(["fetch", "--quiet", "--tags", &from, heads, commit], b"").await?;
            }
        }
        copy.run(["checkout", "--quiet", "--detach", commit], b"").await?;
        Ok(())
    }

    /// The files of a commit as a zip, without `.git`, in a file that goes when it is dropped. The same bytes each time.
    pub async fn archive(&self, world: &World, commit: &str) -> OpResult<NamedTempFile> {
        let file = NamedTempFile::new_in(world.store().directory().scratch())?;
        let failed = |e: sandbox::Error| OpError::internal(format!("git archive: {e}"));
        let mut child =
            self.tool(["archive", "--format=zip", "-1", commit], []).spawn().await.map_err(failed)?;
        drop(child.stdin.take());
        let (Some(stdout), Some(stderr)) = (child.stdout.take(), child.stderr.take()) else {
            return Err(OpError::internal("git archive has no output"));
        };
        let mut target = tokio::fs::File::from_std(file.reopen()?);
        let mut said = Vec::new();
        let mut stdout = stdout.take(MOST_BYTES + 1);
        let mut stderr = stderr.take(MOST_EXPLANATION);
        let (copied, explained) =
            tokio::join!(tokio::io::copy(&mut stdout, &mut target), stderr.read_to_end(&mut said));
        explained?;
        if copied? > MOST_BYTES {
            return Err(OpError::internal("the files of the commit are larger than an artifact may be"));
        }
        let (code, _) = child.wait().await.map_err(failed)?;
        if code != Some(0) {
            let said = String::from_utf8_lossy(&said);
            return Err(OpError::internal(format!("git archive ended with {code:?}: {}", said.trim_end())));
        }
        target.sync_data().await?;
        Ok(file)
    }

    /// Writes a blob; gives its id.
    pub async fn write_blob(&self, bytes: &[u8]) -> OpResult<String> {
        self.line(["hash-object", "-w", "--no-filters", "--stdin"], bytes).await
    }

    /// Branches and tags: full name to object id.
    pub async fn references(&self) -> OpResult<BTreeMap<String, String>> {
        let format = "--format=%(objectname) %(refname)";
        let lines = self.run(["for-each-ref", format, "refs/heads/", "refs/tags/"], b"").await?;
        let lines = String::from_utf8_lossy(&lines);
        let pairs = lines.lines().filter_map(|line| line.split_once(' '));
        Ok(pairs.map(|(id, name)| (name.to_owned(), id.to_owned())).collect())
    }

    /// Points `HEAD` at a branch, which says what a clone checks out.
    pub async fn set_head(&self, branch: &str) -> OpResult<()> {
        self.run(["symbolic-ref", "HEAD", &format!("refs/heads/{branch}")], b"").await.map(drop)
    }

    /// Removes what a killed git left behind, which would be in the way of the next one. Only for who holds the
    /// repository's lock: nobody else writes then.
    pub async fn remove_leftovers(&self) -> OpResult<()> {
        let mut folders = vec![self.directory.clone(), self.directory.join("refs")];
        while let Some(folder) = folders.pop() {
            let at_root = folder == self.directory;
            let mut entries = match tokio::fs::read_dir(&folder).await {
                Ok(entries) => entries,
                Err(error) if error.kind() == std::io::ErrorKind::NotFound => continue,
                Err(error) => return Err(error.into()),
            };
            while let Some(entry) = entries.next_entry().await? {
                let is_folder = entry.file_type().await?.is_dir();
                if is_folder && !at_root {
                    folders.push(entry.path());
                } else if !is_folder && entry.path().extension().is_some_and(|e| e == "lock") {
                    tokio::fs::remove_file(entry.path()).await?;
                }
            }
        }
        Ok(())
    }
}

/// The full id of an object: 40 hexadecimal digits.
pub fn is_object_id(text: &str) -> bool {
    text.len() == 40 && text.bytes().all(|b| b.is_ascii_hexdigit())
}

/// [CodeCommit quotas: allowed branch names]
const LONGEST_REFERENCE: usize = 256;

/// Whether git would take this as the name of a reference below `refs/heads/` or `refs/tags/`; never an option, never a
/// revision expression, never a path out of the repository. [git check-ref-format]
pub fn is_reference(name: &str) -> bool {
    let bad = |c: char| {
        c.is_control() || matches!(c, ' ' | '~' | '^' | ':' | '?' | '*' | '[' | '\\') || c == '\u{7f}'
    };
    let component = |part: &str| {
        let lock = part.len() >= 5 && part.ends_with(".lock");
        !part.is_empty() && !part.starts_with('.') && !part.ends_with('.') && !lock
    };
    !name.is_empty()
        && name.len() <= LONGEST_REFERENCE
        && name != "@"
        && !name.starts_with('-')
        && !name.contains(bad)
        && !name.contains("..")
        && !name.contains("@{")
        && name.split('/').all(component)
}

fn expect(name: &str, output: sandbox::Result<ToolOutput>) -> OpResult<Vec<u8>> {
    let output = output.map_err(|e| OpError::internal(format!("git {name}: {e}")))?;
    if output.success() {
        return Ok(output.stdout);
    }
    let said = String::from_utf8_lossy(&output.stderr);
    Err(OpError::internal(format!("git {name} ended with {:?}: {}", output.code, said.trim_end())))
}

/// `<id> <type> <size>`; `<name> missing` for none.
fn read_object(line: &str) -> Option<Object> {
    let mut words = line.rsplitn(3, ' ');
    let size = words.next()?.parse().ok()?;
    let kind = words.next()?.to_owned();
    let id = words.next().filter(|id| is_object_id(id))?.to_owned();
    Some(Object { id, kind, size })
}

/// `<mode> <type> <id>\t<path>`
fn read_entry(line: &str) -> Option<Entry> {
    let (facts, path) = line.split_once('\t')?;
    let mut words = facts.split(' ');
    let (mode, _, id) = (words.next()?, words.next()?, words.next()?);
    Some(Entry { mode: mode.to_owned(), id: id.to_owned(), path: path.to_owned() })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn gits_lines_are_read() {
        let id = "a".repeat(40);
        let object = read_object(&format!("{id} blob 12")).unwrap();
        assert_eq!((object.kind.as_str(), object.size), ("blob", 12));
        for none in ["refs/heads/x missing", "x ambiguous", "", "one two 3"] {
            assert_eq!(read_object(none), None, "{none}");
        }
        let entry = read_entry(&format!("100755 blob {id}\ta dir/b\tc")).unwrap();
        assert_eq!((entry.mode.as_str(), entry.path.as_str()), ("100755", "a dir/b\tc"));
        assert_eq!(read_entry("x"), None);
    }

    /// A repository without a world, for what needs only git.
    async fn repository(directory: &Path) -> Git {
        let git = Git {
            directory: directory.to_owned(),
            path: PATH.to_owned(),
            git_dir: ".",
            configured: Vec::new(),
            environment: ["GIT_AUTHOR_NAME", "GIT_AUTHOR_EMAIL", "GIT_COMMITTER_NAME", "GIT_COMMITTER_EMAIL"]
                .map(|name| (name.to_owned(), "x".to_owned()))
                .into(),
        };
        git.create().await.unwrap();
        git
    }

    async fn commit(git: &Git, files: &[(&str, &str)], parents: &[&str]) -> String {
        let mut tree = String::new();
        for (path, text) in files {
            let blob = git.write_blob(text.as_bytes()).await.unwrap();
            tree += &format!("100644 blob {blob}\t{path}\n");
        }
        let tree = git.line(["mktree"], tree.as_bytes()).await.unwrap();
        let mut args = vec!["commit-tree", tree.as_str(), "-m", "m"];
        args.extend(parents.iter().flat_map(|parent| ["-p", parent]));
        git.line(args, b"").await.unwrap()
    }

    #[tokio::test]
    async fn what_a_commit_changed_is_against_its_first_parent() {
        let directory = tempfile::tempdir().unwrap();
        let git = repository(directory.path()).await;
        let root = commit(&git, &[("a", "1"), ("b", "1")], &[]).await;
        let ours = commit(&git, &[("a", "2"), ("b", "1")], &[&root]).await;
        let theirs = commit(&git, &[("a", "1"), ("b", "2")], &[&root]).await;
        let merge = commit(&git, &[("a", "2"), ("b", "2")], &[&ours, &theirs]).await;
        let unknown = "0".repeat(40);
        for (from, to, expected) in [
            (&unknown, &root, vec!["a", "b"]),
            (&unknown, &ours, vec!["a"]),
            (&unknown, &merge, vec!["b"]),
            (&root, &merge, vec!["a", "b"]),
            (&theirs, &merge, vec!["a"]),
        ] {
            assert_eq!(git.changed_files(from, to, 10).await.unwrap(), expected, "{from} {to}");
        }
        assert_eq!(git.changed_files(&root, &merge, 1).await.unwrap(), ["a"]);
    }

    #[test]
    fn references_are_gits() {
        for good in ["main", "feature/x", "v1.0", "a-b_c", "x@y", "ü"] {
            assert!(is_reference(good), "{good}");
        }
        for bad in [
            "",
            "-x",
            "a..b",
            "a b",
            "a~1",
            "a^",
            "a:b",
            "a?",
            "a*",
            "a[",
            "a\\b",
            "/a",
            "a/",
            "a//b",
            ".a",
            "a/.b",
            "a.lock",
            "a.lock/b",
            "a.",
            "@",
            "a@{1}",
            "a\nb",
            "a\u{7f}",
            &"a".repeat(257),
        ] {
            assert!(!is_reference(bad), "{bad:?}");
        }
    }
}
