//! The inputs of a job, from S3 into the directory that is `/opt/ml` inside, under the job's role.

use super::super::job::{Input, Request};
use super::super::layout;
use super::super::s3_uri::{Chosen, S3Uri, choose, read_manifest};
use super::super::script::Instructions;
use super::{Job, Problem, serve};
use crate::jobs::{self, fetch_object};
use crate::{Cx, OpError};
use aws::s3::{GetObjectInput, ListObjectsV2, ListObjectsV2Input};
use futures_util::{StreamExt, TryStreamExt};
use std::fs;
use std::io::Write;
use std::path::{Path, PathBuf};

/// Objects that are fetched at once.
const AT_ONCE: usize = 8;
/// A manifest that is larger is none.
const LONGEST_MANIFEST: u64 = 64 * 1024 * 1024;

pub async fn download(job: &Job) -> Result<(), Problem> {
    // An earlier attempt may have been cut off anywhere: begin afresh. No process has seen these directories yet.
    jobs::remove(&job.directory)?;
    let (request, ml) = (&job.machine.request, job.ml());
    if let Request::Transform(transform) = request {
        return serve::fetch(&job.role().await?, &transform.served, &job.directory).await;
    }
    for directory in layout::directories(request) {
        fs::create_dir_all(ml.join(directory))?;
    }
    for (path, value) in layout::files(request, &job.machine.arn) {
        let text = serde_json::to_vec(&value).map_err(OpError::from)?;
        fs::File::create(ml.join(path))?.write_all(&text)?;
    }
    let role = job.role().await?;
    for input in request.inputs() {
        download_input(job, &role, &input).await?;
    }
    fetch_code(job, &role).await
}

async fn download_input(job: &Job, role: &Cx, input: &Input) -> Result<(), Problem> {
    let uri = parsed(&input.uri)?;
    let (bucket, chosen) = if input.is_manifest {
        let file = job.directory.join("manifest");
        get(role, &uri.bucket, &uri.key, &file).await?;
        if fs::metadata(&file)?.len() > LONGEST_MANIFEST {
            return Err(failed(format!("the manifest {} is too large", input.uri)));
        }
        let (prefix, chosen) = read_manifest(&fs::read(&file)?).map_err(failed)?;
        (prefix.bucket, chosen)
    } else {
        let chosen = choose(&uri.key, keys(role, &uri).await?);
        if chosen.is_empty() {
            return Err(nothing_there(job, &input.uri, &uri.bucket));
        }
        (uri.bucket, chosen)
    };
    let directory = job.ml().join(&input.path);
    for chosen in &chosen {
        let target = directory.join(&chosen.path);
        target.parent().map_or(Ok(()), fs::create_dir_all).map_err(|_| clash(&input.uri, chosen))?;
        if target.is_dir() {
            return Err(clash(&input.uri, chosen));
        }
    }
    let mut fetches = Vec::new();
    for chosen in chosen {
        let target = directory.join(&chosen.path);
        fetches.push(fetch(role.clone(), bucket.clone(), chosen.key, target));
    }
    futures_util::stream::iter(fetches).buffer_unordered(AT_ONCE).try_collect::<Vec<()>>().await?;
    Ok(())
}

pub fn parsed(uri: &str) -> Result<S3Uri, Problem> {
    S3Uri::parse(uri).ok_or_else(|| failed(format!("{uri} is no S3 URI")))
}

pub fn failed(message: impl std::fmt::Display) -> Problem {
    Problem::Failure(format!("ClientError: Data download failed:{message}"))
}

fn clash(uri: &str, chosen: &Chosen) -> Problem {
    failed(format!(
        "Failed to download data. Cannot download {uri}, a previously downloaded file/folder clashes with the download \
         target {}",
        chosen.path.display()
    ))
}

pub fn nothing_there(job: &Job, uri: &str, bucket: &str) -> Problem {
    failed(format!(
        "No S3 objects found under S3 URL \"{uri}\" given in input data source. Please ensure that the bucket exists in \
         the selected region ({}), that objects exist under that S3 prefix, and that the role \"{}\" has \
         \"s3:ListBucket\" permissions on bucket \"{bucket}\".",
        job.machine.region,
        job.machine.request.role(),
    ))
}

fn refused(what: &str, error: OpError) -> Problem {
    match error {
        OpError::Aws(error) => {
            let hint =
                if error.code == "NoSuchBucket" && is_sample_data(what) { SAMPLE_DATA_HINT } else { "" };
            failed(format!("{} ({}): {} ({what}){hint}", error.code, error.status, error.message))
        }
        internal @ OpError::Internal(_) => internal.into(),
    }
}

/// On AWS it is there; here a person puts it there.
const SAMPLE_DATA_HINT: &str = ". This server has no sample data yet: `sluice data add census` fetches it";

fn is_sample_data(what: &str) -> bool {
    S3Uri::parse(what).is_some_and(|uri| crate::s3::sample_data::is_reserved(&uri.bucket))
}

/// Every key that begins with the prefix of a URI.
pub async fn keys(role: &Cx, uri: &S3Uri) -> Result<Vec<String>, Problem> {
    let mut keys = Vec::new();
    let mut token = None;
    loop {
        let input = ListObjectsV2Input {
            bucket: uri.bucket.clone(),
            prefix: Some(uri.key.clone()),
            continuation_token: token.take(),
            ..Default::default()
        };
        let what = format!("s3://{}/{}", uri.bucket, uri.key);
        let page = role.call::<ListObjectsV2>(input).await.map_err(|error| refused(&what, error))?;
        keys.extend(page.contents.into_iter().flatten().filter_map(|object| object.key));
        token = page.next_continuation_token;
        if token.is_none() {
            return Ok(keys);
        }
    }
}

async fn fetch(role: Cx, bucket: String, key: String, to: PathBuf) -> Result<(), Problem> {
    get(&role, &bucket, &key, &to).await
}

pub async fn get(role: &Cx, bucket: &str, key: &str, to: &Path) -> Result<(), Problem> {
    let input = GetObjectInput { bucket: bucket.to_owned(), key: key.to_owned(), ..Default::default() };
    let fetched = fetch_object(role, input, to).await;
    fetched.map(drop).map_err(|error| refused(&format!("s3://{bucket}/{key}"), error))
}

/// Where `trainer.py` finds the archive of the code, inside.
pub const CODE_ARCHIVE: &str = "/opt/sluice/sourcedir.tar.gz";

/// The code of a script, and what the trainer is told of it.
async fn fetch_code(job: &Job, role: &Cx) -> Result<(), Problem> {
    let Some(script) = job.machine.request.script() else { return Ok(()) };
    let in_s3 = script.submit_directory.as_deref().filter(|directory| directory.starts_with("s3://"));
    if let Some(uri) = in_s3 {
        let uri = parsed(uri)?;
        get(role, &uri.bucket, &uri.key, &job.code_archive()).await?;
    }
    let instructions = Instructions {
        program: &script.program,
        arguments: script.arguments(),
        archive: in_s3.map(|_| CODE_ARCHIVE),
        directory: script.submit_directory.as_deref().filter(|directory| !directory.starts_with("s3://")),
    };
    let text = serde_json::to_vec(&instructions).map_err(OpError::from)?;
    fs::File::create(job.directory.join("trainer.json"))?.write_all(&text)?;
    Ok(())
}
