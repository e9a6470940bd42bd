//! `sluice data`: the sample data that public scripts find in `s3://sagemaker-sample-data-<region>`. On AWS it is there; here a
//! person puts it there.

mod census;

use crate::error::{CliError, CliResult, say};
use crate::here::Here;
use crate::paint::{self, Paint};
use crate::s3::{Body, S3};
use clap::{Args, Subcommand};
use services::s3::sample_data;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

#[derive(Args)]
pub struct Data {
    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand)]
enum Command {
    /// Show what there is
    List(List),
    /// Add a data set that is known by its name (census), or the files of a directory
    Add(Add),
}

#[derive(Args)]
struct List {
    /// What keys begin with
    #[arg(default_value = "")]
    prefix: String,
}

#[derive(Args)]
struct Add {
    /// `census`, or a directory: `./census` is always one
    #[arg(value_name = "census or DIRECTORY")]
    what: String,
    /// What the keys of a directory's files begin with
    #[arg(long, value_name = "PREFIX")]
    prefix: Option<String>,
}

/// Whose census income, and where public scripts look for it.
const CENSUS: &str = "census";
const CENSUS_KEY: &str = "processing/census/census-income.csv";

impl Data {
    pub async fn run(self, here: &Here) -> CliResult<ExitCode> {
        let s3 = S3::of_sample_data(here.settings()?)?;
        match self.command {
            Command::List(list) => list.run(here, &s3).await?,
            Command::Add(add) => add.run(here, &s3).await?,
        }
        Ok(ExitCode::SUCCESS)
    }
}

impl List {
    async fn run(self, here: &Here, s3: &S3) -> CliResult<()> {
        let paint = Paint::new(here.colour);
        let mut from = None;
        let mut is_empty = true;
        loop {
            let page = match s3.list(&self.prefix, from.as_deref()).await {
                Err(CliError::Api { code, .. }) if code == "NoSuchBucket" => break,
                page => page?,
            };
            for object in page.objects {
                is_empty = false;
                let uri = format!("s3://{}/{}", s3.bucket_in_region(), object.key);
                paint::line(format!("{:>14}  {}", object.size, paint::harmless(&uri)))?;
            }
            from = page.next;
            if from.is_none() {
                break;
            }
        }
        if is_empty {
            let text = format!("nothing under s3://{}/{}", s3.bucket_in_region(), self.prefix);
            paint::line(paint.dim(&paint::harmless(&text)))?;
        }
        Ok(())
    }
}

impl Add {
    async fn run(self, here: &Here, s3: &S3) -> CliResult<()> {
        if self.what == CENSUS {
            if self.prefix.is_some() {
                return say(format!("scripts look for census at {CENSUS_KEY}: it takes no --prefix"));
            }
            let table = census::fetch(&here.environment).await?;
            open(s3).await?;
            return put(s3, CENSUS_KEY, Body::Bytes(table.into())).await;
        }
        let directory = Path::new(&self.what);
        if !directory.is_dir() {
            return say(format!("{} is no directory, and of data sets only {CENSUS} is known", self.what));
        }
        let files = files(directory)?;
        if files.is_empty() {
            return say(format!("there is no file in {}", self.what));
        }
        open(s3).await?;
        let prefix = self.prefix.unwrap_or_default();
        let prefix = prefix.trim_matches('/');
        for (path, name) in files {
            let key = if prefix.is_empty() { name } else { format!("{prefix}/{name}") };
            put(s3, &key, Body::File(path)).await?;
        }
        Ok(())
    }
}

/// Makes the bucket, if it is not there, such that everybody may read it and only its owner may write.
async fn open(s3: &S3) -> CliResult<()> {
    s3.put("", "", Body::empty()).await?;
    s3.delete("", "publicAccessBlock").await?;
    s3.put("", "policy", Body::Bytes(sample_data::policy().into())).await
}

async fn put(s3: &S3, key: &str, body: Body) -> CliResult<()> {
    let size = body.size()?;
    s3.put(key, "", body).await?;
    let uri = format!("s3://{}/{key}", s3.bucket_in_region());
    Ok(paint::line(format!("{size:>14}  {}", paint::harmless(&uri)))?)
}

/// The files below a directory, and their names as keys have them, in order.
fn files(directory: &Path) -> CliResult<Vec<(PathBuf, String)>> {
    let failed = |path: &Path, error: std::io::Error| CliError::Say(format!("{}: {error}", path.display()));
    let (mut found, mut waiting) = (Vec::new(), vec![directory.to_owned()]);
    while let Some(next) = waiting.pop() {
        for entry in std::fs::read_dir(&next).map_err(|error| failed(&next, error))? {
            let entry = entry.map_err(|error| failed(&next, error))?;
            let (path, kind) = (entry.path(), entry.file_type());
            let kind = kind.map_err(|error| failed(&path, error))?;
            if kind.is_dir() {
                waiting.push(path);
            } else if path.is_file() {
                let name = path.strip_prefix(directory).ok().and_then(Path::to_str);
                let Some(name) = name else { return say(format!("{} is not UTF-8", path.display())) };
                found.push((path.clone(), name.to_owned()));
            } else {
                return say(format!("{} is neither a file nor a directory", path.display()));
            }
        }
    }
    found.sort();
    Ok(found)
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::io::Write;

    #[test]
    fn a_directory_is_its_files() {
        let directory = tempfile::tempdir().unwrap();
        std::fs::create_dir_all(directory.path().join("b/c")).unwrap();
        for name in ["b/c/two", "a.csv", "b/one"] {
            std::fs::File::create(directory.path().join(name)).unwrap().write_all(b"x").unwrap();
        }
        let names: Vec<String> = files(directory.path()).unwrap().into_iter().map(|(_, name)| name).collect();
        assert_eq!(names, ["a.csv", "b/c/two", "b/one"]);
    }

    #[test]
    fn what_can_not_be_added_is_said() {
        for target in ["b", "missing"] {
            let directory = tempfile::tempdir().unwrap();
            std::fs::create_dir(directory.path().join("b")).unwrap();
            std::os::unix::fs::symlink(target, directory.path().join("link")).unwrap();
            let CliError::Say(text) = files(directory.path()).unwrap_err() else { panic!("it is said") };
            assert!(text.ends_with("link is neither a file nor a directory"), "{text}");
        }
        let directory = tempfile::tempdir().unwrap();
        std::fs::File::create(directory.path().join("a")).unwrap();
        std::os::unix::fs::symlink("a", directory.path().join("link")).unwrap();
        assert_eq!(files(directory.path()).unwrap().len(), 2);
    }
}
