//! What a job leaves, to S3 under the job's role. Done again after a crash it puts the same objects.

use super::super::job::Kind;
use super::super::machine::Verdict;
use super::super::s3_uri::S3Uri;
use super::archive::pack;
use super::{Job, Problem};
use crate::jobs::{Entry, Tree, object_of};
use crate::{Cx, OpError};
use aws::s3::{PutObject, PutObjectInput, ServerSideEncryption};
use std::collections::HashMap;
use std::convert::Infallible;
use std::fs::File;
use std::time::Duration;
use tokio::task::spawn_blocking;

/// Between two looks at what is uploaded continuously.
const PAUSE: Duration = Duration::from_secs(2);

pub async fn upload(job: &Job) -> Result<(), Problem> {
    let request = &job.machine.request;
    if !job.ml().exists() && request.kind() != Kind::Transform {
        return Err(Problem::Failure("InternalServerError: what the job left is gone".to_owned()));
    }
    match request.kind() {
        Kind::Processing => {
            let is_complete = job.machine.verdict == Some(Verdict::Completed);
            let outputs = request.outputs();
            let wanted: Vec<_> =
                outputs.into_iter().filter(|output| is_complete || output.is_continuous).collect();
            if wanted.is_empty() {
                return Ok(());
            }
            let role = job.role().await?;
            for output in wanted {
                let uri = parsed(&output.uri)?;
                put_all(job, &role, &output.path, &uri).await?;
            }
            Ok(())
        }
        Kind::Training => training(job).await,
        // Each object's answer was put when it was whole.
        Kind::Transform => Ok(()),
    }
}

fn parsed(uri: &str) -> Result<S3Uri, Problem> {
    S3Uri::parse(uri).ok_or_else(|| Problem::Failure(format!("ClientError: {uri} is no S3 URI")))
}

/// The model and what else was written for us. A directory with nothing in it makes no archive.
async fn training(job: &Job) -> Result<(), Problem> {
    let request = &job.machine.request;
    let role = job.role().await?;
    if request.is_model_archived() {
        put_archive(job, &role, "model", "model.tar.gz").await?;
    } else if let Some(uri) = request.training_output("model") {
        put_all(job, &role, "model", &uri).await?;
    }
    put_archive(job, &role, "output/data", "output.tar.gz").await
}

async fn put_archive(job: &Job, role: &Cx, below: &str, name: &str) -> Result<(), Problem> {
    let Some(uri) = job.machine.request.training_output(name) else { return Ok(()) };
    let (ml, below, archive) = (job.ml(), below.to_owned(), job.directory.join(name));
    let to = archive.clone();
    let packed = spawn_blocking(move || match Tree::open(&ml, &below)? {
        Some(tree) => pack(&tree, &to),
        None => Ok(false),
    });
    if packed.await.map_err(|error| Problem::Trouble(error.into()))?.map_err(unpackable)? {
        put(job, role, File::open(&archive)?, &uri).await?;
    }
    Ok(())
}

/// What the job has left there is its own fault; any other error is tried again.
fn unpackable(error: std::io::Error) -> Problem {
    match error.kind() {
        std::io::ErrorKind::InvalidInput => {
            Problem::Failure(format!("ClientError: Artifact upload failed: {error}"))
        }
        _ => error.into(),
    }
}

/// What is below a directory of `/opt/ml`, and its files.
async fn list(job: &Job, below: &str) -> Result<Option<(Tree, Vec<Entry>)>, Problem> {
    let (ml, below) = (job.ml(), below.to_owned());
    let listed = spawn_blocking(move || {
        let Some(tree) = Tree::open(&ml, &below)? else { return Ok(None) };
        let entries = tree.entries()?.into_iter().filter(|entry| !entry.is_directory).collect();
        Ok(Some((tree, entries)))
    });
    listed.await.map_err(|error| Problem::Trouble(error.into()))?.map_err(unpackable)
}

/// Every file below a directory of `/opt/ml`, each under its own name.
async fn put_all(job: &Job, role: &Cx, below: &str, uri: &S3Uri) -> Result<(), Problem> {
    let Some((tree, files)) = list(job, below).await? else { return Ok(()) };
    for Entry { name, .. } in files {
        let Some(file) = tree.file(&name)? else { continue };
        let to = S3Uri { bucket: uri.bucket.clone(), key: uri.below(&name) };
        put(job, role, file, &to).await?;
    }
    Ok(())
}

pub async fn put(job: &Job, role: &Cx, file: File, to: &S3Uri) -> Result<(), Problem> {
    let key = job.machine.request.output_key();
    let input = PutObjectInput {
        bucket: to.bucket.clone(),
        key: to.key.clone(),
        body: Some(object_of(file)?),
        server_side_encryption: key.as_ref().map(|_| ServerSideEncryption::AwsKms),
        ssekms_key_id: key,
        ..Default::default()
    };
    match role.call::<PutObject>(input).await {
        Ok(_) => Ok(()),
        Err(OpError::Aws(error)) => Err(Problem::Failure(format!(
            "ClientError: Artifact upload failed:{} ({}): {} (s3://{}/{})",
            error.code, error.status, error.message, to.bucket, to.key
        ))),
        Err(internal) => Err(internal.into()),
    }
}

/// Uploads what is new in the outputs that are uploaded continuously, for as long as it is polled. What can't be put now
/// is put when the process has ended, and fails the job then.
pub async fn continuously(job: &Job, role: &Cx) -> Infallible {
    let outputs: Vec<_> =
        job.machine.request.outputs().into_iter().filter(|output| output.is_continuous).collect();
    // Of each output by its place among them, and each file by its name.
    let mut known: HashMap<(usize, String), Entry> = HashMap::new();
    loop {
        if outputs.is_empty() {
            std::future::pending::<()>().await;
        }
        tokio::time::sleep(PAUSE).await;
        for (place, output) in outputs.iter().enumerate() {
            let Ok(uri) = parsed(&output.uri) else { continue };
            let Ok(Some((tree, files))) = list(job, &output.path).await else { continue };
            for entry in files {
                let key = (place, entry.name.clone());
                if known.get(&key) == Some(&entry) {
                    continue;
                }
                let Ok(Some(file)) = tree.file(&entry.name) else { continue };
                let to = S3Uri { bucket: uri.bucket.clone(), key: uri.below(&entry.name) };
                if put(job, role, file, &to).await.is_ok() {
                    known.insert(key, entry);
                }
            }
        }
    }
}
