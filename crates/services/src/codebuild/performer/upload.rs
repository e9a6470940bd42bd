//! UPLOAD_ARTIFACTS: the files that the buildspec chooses, zipped the same way each time, put under the build's role.

use super::super::build::{artifact_key, shown_artifact};
use super::super::machine::PipelineArtifact;
use super::listing::listing;
use super::problem::Problem;
use super::{Job, SOURCE};
use crate::jobs::{Tree, object_file};
use crate::{Cx, OpError};
use aws::ByteStream;
use aws::codebuild::{ArtifactPackaging, ArtifactsType, BucketOwnerAccess, BuildArtifacts, ProjectArtifacts};
use aws::s3::{ObjectCannedACL, PutObject, PutObjectInput, ServerSideEncryption};
use bytes::Bytes;
use documents::buildspec::{Artifacts, Buildspec, select_files};
use md5::{Digest, Md5};
use sha2::Sha256;
use std::fs::File;
use std::io::{self, Read};
use std::os::unix::fs::PermissionsExt;
use std::path::Path;
use std::sync::Arc;
use tokio::task::spawn_blocking;

/// No key in S3 is longer.
const LONGEST_NAME: u64 = 1024;

pub async fn upload(job: &Job) -> Result<Vec<BuildArtifacts>, Problem> {
    let build = &job.machine.build;
    if let Some(pipeline) = &job.machine.pipeline {
        if pipeline.outputs.is_empty() {
            return Ok(Vec::new());
        }
        let buildspec = job.buildspec()?;
        let role = job.role().await?;
        for output in &pipeline.outputs {
            let chosen = of_output(&buildspec, &output.name, pipeline.outputs.len() == 1)?;
            put_zip(job, &role, chosen, output, Put { is_encrypted: true, acl: None }).await?;
        }
        return Ok(build.artifacts.clone().into_iter().collect());
    }
    let wanted: Vec<&ProjectArtifacts> = std::iter::once(&job.machine.artifacts)
        .chain(&job.machine.secondary_artifacts)
        .filter(|artifacts| artifacts.r#type == ArtifactsType::S3)
        .collect();
    if wanted.is_empty() {
        return Ok(Vec::new());
    }
    let buildspec = job.buildspec()?;
    let role = job.role().await?;
    let mut uploaded = Vec::new();
    for artifacts in wanted {
        let chosen = match &artifacts.artifact_identifier {
            None => primary(&buildspec)?,
            Some(identifier) => secondary(&buildspec, identifier)?,
        };
        uploaded.push(put(job, &role, artifacts, chosen).await?);
    }
    Ok(uploaded)
}

fn missing(what: &str) -> Problem {
    Problem::failure("CLIENT_ERROR", format!("the buildspec has no artifacts section for {what}"))
}

fn primary(buildspec: &Buildspec) -> Result<&Artifacts, Problem> {
    let artifacts = buildspec.artifacts.as_ref().filter(|artifacts| !artifacts.files.is_empty());
    artifacts.ok_or_else(|| missing("the primary artifact"))
}

fn secondary<'a>(buildspec: &'a Buildspec, identifier: &str) -> Result<&'a Artifacts, Problem> {
    let found = buildspec.artifacts.as_ref().and_then(|artifacts| artifacts.secondary.get(identifier));
    found.ok_or_else(|| missing(&format!("the secondary artifact {identifier}")))
}

/// An action's one output is the primary artifact; of several, each is the secondary one of its name.
fn of_output<'a>(buildspec: &'a Buildspec, name: &str, is_only: bool) -> Result<&'a Artifacts, Problem> {
    if is_only && let Ok(artifacts) = primary(buildspec) {
        return Ok(artifacts);
    }
    secondary(buildspec, name)
}

/// To where the project says.
async fn put(
    job: &Job,
    role: &Cx,
    artifacts: &ProjectArtifacts,
    chosen: &Artifacts,
) -> Result<BuildArtifacts, Problem> {
    let bucket = artifacts.location.clone().unwrap_or_default();
    let identifier = artifacts.artifact_identifier.as_deref().unwrap_or_default();
    let name = (artifacts.override_artifact_name == Some(true)).then(|| told_name(job, identifier)).flatten();
    let key = artifact_key(artifacts, job.machine.id(), name.as_deref());
    let shown = shown_artifact(artifacts, format!("arn:aws:s3:::{bucket}/{key}"));
    let how = Put {
        is_encrypted: artifacts.encryption_disabled != Some(true),
        acl: artifacts.bucket_owner_access.and_then(acl),
    };
    if artifacts.packaging == Some(ArtifactPackaging::Zip) {
        if key.is_empty() {
            return Err(Problem::failure(
                "CLIENT_ERROR",
                "a zip file of artifacts needs a name other than /",
            ));
        }
        let target = PipelineArtifact { name: identifier.to_owned(), bucket, key, is_reference: None };
        let sums = put_zip(job, role, chosen, &target, how).await?;
        return Ok(BuildArtifacts { sha256sum: Some(sums.sha256), md5sum: Some(sums.md5), ..shown });
    }
    let Selected { tree, files } = files(job, identifier, chosen).await?;
    for (path, source) in files {
        let mut bytes = Vec::new();
        opened(&tree, &source)?.read_to_end(&mut bytes)?;
        let bytes = Bytes::from(bytes);
        let body = ByteStream::from_bytes(bytes);
        put_object(job, role, &bucket, file_key(&key, path), body, how).await?;
    }
    Ok(shown)
}

/// Where a file goes that is not zipped: the name `/` means the bucket's root.
fn file_key(key: &str, path: String) -> String {
    if key.is_empty() { path } else { format!("{key}/{path}") }
}

/// How artifacts are put, beside where.
#[derive(Clone, Copy)]
struct Put {
    is_encrypted: bool,
    acl: Option<ObjectCannedACL>,
}

/// What the owner of another account's bucket may do with the artifacts, as S3 says it.
fn acl(access: BucketOwnerAccess) -> Option<ObjectCannedACL> {
    match access {
        BucketOwnerAccess::None => None,
        BucketOwnerAccess::ReadOnly => Some(ObjectCannedACL::BucketOwnerRead),
        BucketOwnerAccess::Full => Some(ObjectCannedACL::BucketOwnerFullControl),
    }
}

/// A name that the build's shell has told.
fn told_name(job: &Job, identifier: &str) -> Option<String> {
    let told =
        crate::jobs::told::read(&job.state_directory(), &format!("names/{identifier}.name"), LONGEST_NAME)
            .ok()?;
    let name = String::from_utf8(told).ok()?;
    Some(name.trim().to_owned()).filter(|name| !name.is_empty())
}

struct Sums {
    sha256: String,
    md5: String,
}

async fn put_zip(
    job: &Job,
    role: &Cx,
    chosen: &Artifacts,
    target: &PipelineArtifact,
    how: Put,
) -> Result<Sums, Problem> {
    let Selected { tree, files } = files(job, &target.name, chosen).await?;
    let archive = job.directory.join("artifact.zip");
    let to = archive.clone();
    let zipped = spawn_blocking(move || -> io::Result<Sums> {
        zip(&tree, &files, &to)?;
        sums(&to)
    });
    let sums = zipped.await.map_err(|error| Problem::Trouble(error.into()))??;
    let body = object_file(&archive).await?;
    put_object(job, role, &target.bucket, target.key.clone(), body, how).await?;
    Ok(sums)
}

async fn put_object(
    job: &Job,
    role: &Cx,
    bucket: &str,
    key: String,
    body: ByteStream,
    how: Put,
) -> Result<(), Problem> {
    // The account's default key needs no naming: it is what the bucket's own encryption is.
    let own_key = job.machine.build.encryption_key.clone().filter(|key| !key.ends_with("alias/aws/s3"));
    let own_key = own_key.filter(|_| how.is_encrypted);
    let input = PutObjectInput {
        bucket: bucket.to_owned(),
        key: key.clone(),
        body: Some(body),
        acl: how.acl,
        server_side_encryption: own_key.as_ref().map(|_| ServerSideEncryption::AwsKms),
        ssekms_key_id: own_key,
        ..Default::default()
    };
    match role.call::<PutObject>(input).await {
        Ok(_) => Ok(()),
        Err(OpError::Aws(error)) => Err(Problem::failure(
            "CLIENT_ERROR",
            format!(
                "error in PutObject to {bucket}/{key}: {}: {} status code: {}",
                error.code, error.message, error.status
            ),
        )),
        Err(internal) => Err(internal.into()),
    }
}

/// What an artifact has.
struct Selected {
    /// What its files lie in.
    tree: Arc<Tree>,
    /// Path in the artifact, and in the tree.
    files: Vec<(String, String)>,
}

async fn files(job: &Job, name: &str, chosen: &Artifacts) -> Result<Selected, Problem> {
    let inside = job.inside();
    let directory = job.directory.clone();
    let listed = spawn_blocking(move || listing(&directory, SOURCE)).await;
    let (tree, listed) = listed.map_err(|error| Problem::Trouble(error.into()))??;
    let chosen = relative(chosen, &inside);
    let selection = select_files(&chosen, listed.iter().map(String::as_str))
        .map_err(|error| Problem::failure("CLIENT_ERROR", error.to_string()))?;
    let base = selection.base_directories.join(", ");
    let mut lines = vec![format!("Expanding base directory path: {base}"), "Assembling file list".to_owned()];
    for (pattern, count) in &selection.found {
        lines.push(format!("Expanding {pattern}"));
        lines.push(format!("Expanding file paths for base directory {base}"));
        lines.push("Assembling file list".to_owned());
        lines.push(format!("Found {count} file(s)"));
    }
    job.log(&format!("files of {name}"), &lines).await;
    let mut files: Vec<(String, String)> =
        selection.files.into_iter().map(|file| (file.path, file.source.to_owned())).collect();
    files.sort();
    Ok(Selected { tree: Arc::new(tree), files })
}

/// A file that was listed. If it has become another since, the next try lists anew.
fn opened(tree: &Tree, source: &str) -> io::Result<File> {
    tree.file(source)?.ok_or_else(|| io::Error::other(format!("{source} was swapped while it was taken")))
}

/// Patterns that name the source directory as the build sees it mean what lies in it.
fn relative(chosen: &Artifacts, inside: &str) -> Artifacts {
    let strip = |text: &String| {
        ["$CODEBUILD_SRC_DIR", "${CODEBUILD_SRC_DIR}", inside]
            .iter()
            .find_map(|prefix| {
                text.strip_prefix(prefix).filter(|rest| rest.is_empty() || rest.starts_with('/'))
            })
            .map_or_else(
                || text.clone(),
                |rest| match rest.trim_start_matches('/') {
                    "" => ".".to_owned(),
                    rest => rest.to_owned(),
                },
            )
    };
    Artifacts {
        files: chosen.files.iter().map(strip).collect(),
        exclude_paths: chosen.exclude_paths.iter().map(strip).collect(),
        base_directory: chosen.base_directory.as_ref().map(strip),
        ..chosen.clone()
    }
}

/// The same bytes for the same files: in order of name, at one time.
fn zip(tree: &Tree, files: &[(String, String)], to: &Path) -> io::Result<()> {
    let mut zip = zip::ZipWriter::new(File::create(to)?);
    for (name, source) in files {
        let mut file = opened(tree, source)?;
        let metadata = file.metadata()?;
        let options = zip::write::SimpleFileOptions::default()
            .compression_method(zip::CompressionMethod::Deflated)
            .last_modified_time(zip::DateTime::default())
            .large_file(metadata.len() >= u64::from(u32::MAX))
            .unix_permissions(metadata.permissions().mode() & 0o777);
        zip.start_file(name, options).map_err(io::Error::other)?;
        io::copy(&mut file, &mut zip)?;
    }
    zip.finish().map_err(io::Error::other)?;
    Ok(())
}

fn sums(path: &Path) -> io::Result<Sums> {
    let mut file = File::open(path)?;
    let (mut sha256, mut md5) = (Sha256::new(), Md5::new());
    let mut buffer = vec![0; 256 * 1024];
    loop {
        let read = file.read(&mut buffer)?;
        if read == 0 {
            return Ok(Sums { sha256: hex::encode(sha256.finalize()), md5: hex::encode(md5.finalize()) });
        }
        sha256.update(&buffer[..read]);
        md5.update(&buffer[..read]);
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::fs;
    use std::os::unix::fs::symlink;

    #[test]
    fn the_root_of_a_bucket_has_no_name() {
        assert_eq!(file_key("", "index.html".into()), "index.html");
        assert_eq!(file_key("site/p", "a/b.css".into()), "site/p/a/b.css");
    }

    #[test]
    fn zips_are_the_same_each_time_and_hold_nothing_of_the_host() {
        let root = tempfile::tempdir().unwrap();
        let at = root.path().join("src");
        fs::create_dir_all(at.join("d")).unwrap();
        for name in ["src/b.txt", "src/a.txt", "src/d/c.txt", "c.txt"] {
            fs::copy("/proc/self/comm", root.path().join(name)).unwrap();
        }
        symlink("a.txt", at.join("in")).unwrap();
        let (tree, listed) = listing(root.path(), "src").unwrap();
        assert_eq!(listed, ["a.txt", "b.txt", "d/", "d/c.txt", "in"]);
        let names = listed.into_iter().filter(|name| !name.ends_with('/'));
        let files: Vec<(String, String)> = names.map(|name| (name.clone(), name)).collect();
        let both = ["1.zip", "2.zip"].map(|name| {
            let to = root.path().join(name);
            zip(&tree, &files, &to).unwrap();
            sums(&to).unwrap().sha256
        });
        assert_eq!(both[0], both[1]);
        // A process that is left swaps a directory for a link, after the files were listed.
        fs::rename(at.join("d"), at.join("away")).unwrap();
        symlink("..", at.join("d")).unwrap();
        assert_eq!(fs::read_to_string(at.join("d/c.txt")).unwrap().lines().count(), 1);
        let error = zip(&tree, &files, &root.path().join("3.zip")).unwrap_err();
        assert_eq!(error.to_string(), "d/c.txt was swapped while it was taken");
        assert!(opened(&tree, "away/c.txt").is_ok());
    }
}
