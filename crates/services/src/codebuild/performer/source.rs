//! DOWNLOAD_SOURCE: the sources unpacked, the buildspec found and read, what it asks for looked up.

use super::super::machine::{PipelineArtifact, Source};
use super::super::project::codecommit_repository;
use super::super::reference::Reference;
use super::problem::Problem;
use super::{Job, caches, environment, parse_buildspec, runtimes, unpack};
use crate::codecommit::{CheckOut, check_out};
use crate::connections;
use crate::{Cx, OpError, jobs};
use aws::codebuild::{ProjectSource, SourceType};
use aws::s3::{GetObjectInput, ListObjectsV2, ListObjectsV2Input};
use documents::buildspec::{PhaseName, STATUS_CODE};
use std::fs;
use std::io::Write;
use std::path::{Path, PathBuf};
use tokio::task::spawn_blocking;

const DEFAULT_BUILDSPEC: &str = "buildspec.yml";
/// A buildspec in S3 that is larger is none.
const LONGEST_BUILDSPEC: usize = 1024 * 1024;

pub async fn download(job: &Job) -> Result<Source, Problem> {
    // An earlier attempt may have been cut off anywhere: begin afresh. No command has seen these directories yet.
    jobs::remove(&job.directory)?;
    for directory in
        [job.source_directory(), job.state_directory().join("exported"), job.state_directory().join("names")]
    {
        fs::create_dir_all(directory)?;
    }
    let role = job.role().await?;
    let build = &job.machine.build;
    let mut resolved_version = None;
    if let Some(pipeline) = &job.machine.pipeline {
        fetch_artifact(job, &role, &pipeline.primary, &job.source_directory()).await?;
        for artifact in &pipeline.secondary {
            let directory = job.secondary_directory(&artifact.name)?;
            fs::create_dir_all(&directory)?;
            fetch_artifact(job, &role, artifact, &directory).await?;
        }
    } else {
        let source = build.source.clone().unwrap_or_default();
        let version = build.source_version.as_deref();
        resolved_version = fetch(job, &role, &source, version, &job.source_directory()).await?;
        for source in build.secondary_sources.iter().flatten() {
            let identifier = source.source_identifier.as_deref().unwrap_or_default();
            let versions = build.secondary_source_versions.iter().flatten();
            let version = versions
                .filter(|version| version.source_identifier == identifier)
                .map(|version| version.source_version.as_str())
                .next();
            let directory = job.secondary_directory(identifier)?;
            fs::create_dir_all(&directory)?;
            fetch(job, &role, source, version, &directory).await?;
        }
    }
    let text = find_buildspec(job, &role).await?;
    let buildspec = parse_buildspec(&text).map_err(Problem::Failure)?;
    fs::File::create(job.buildspec_path())?.write_all(text.as_bytes())?;
    // All that the commands' run needs is asked for here, where it is this phase that fails.
    caches::binds(job, &buildspec, &job.inside())?;
    // Looked up again when the commands run: what is secret is in no row.
    environment::resolve(job, &role, &buildspec).await?;
    if let Some(install) = buildspec.phases.get(PhaseName::Install) {
        runtimes::choose(job.world.host_environment(), &install.runtime_versions).await?;
    }
    Ok(Source { resolved_version })
}

async fn fetch(
    job: &Job,
    role: &Cx,
    source: &ProjectSource,
    version: Option<&str>,
    into: &Path,
) -> Result<Option<String>, Problem> {
    let location = source.location.clone().unwrap_or_default();
    match source.r#type {
        SourceType::NoSource => Ok(None),
        SourceType::S3 => {
            let location = location.trim_start_matches("arn:aws:s3:::");
            let (bucket, key) = location.split_once('/').unwrap_or((location, ""));
            if key.is_empty() || key.ends_with('/') {
                fetch_folder(role, bucket, key, into).await?;
                return Ok(None);
            }
            let artifact = PipelineArtifact {
                name: String::new(),
                bucket: bucket.to_owned(),
                key: key.to_owned(),
                is_reference: Some(false),
            };
            fetch_zip(job, role, &artifact, version, into).await
        }
        SourceType::Codecommit => clone(role, source, version, into).await.map(Some),
        other => {
            let what = format!("Sluice does not serve sources of the type {other} outside a pipeline");
            Err(Problem::failure("CLIENT_ERROR", what))
        }
    }
}

/// A repository's commit, cloned under the build's role.
async fn clone(
    role: &Cx,
    source: &ProjectSource,
    version: Option<&str>,
    into: &Path,
) -> Result<String, Problem> {
    let url = source.location.as_deref().unwrap_or_default();
    let (region, repository) =
        codecommit_repository(url).map_err(|error| Problem::failure("CLIENT_ERROR", error.message))?;
    let asked = CheckOut {
        repository,
        version,
        depth: source.git_clone_depth.and_then(|depth| u32::try_from(depth).ok()).filter(|depth| *depth > 0),
        url,
        into,
    };
    check_out(&role.clone().in_region(region), &asked)
        .await
        .map_err(|error| not_cloned(source, version, error))
}

fn not_cloned(source: &ProjectSource, version: Option<&str>, error: OpError) -> Problem {
    let OpError::Aws(error) = error else { return error.into() };
    let what = match error.code.as_ref() {
        "RepositoryDoesNotExistException" => "repository not found".to_owned(),
        "ReferenceDoesNotExistException" => "reference not found".to_owned(),
        "AccessDeniedException" => format!("authorization failed: {}", error.message),
        code => format!("{code}: {}", error.message),
    };
    let which =
        source.source_identifier.as_deref().map_or("primary source".into(), |id| format!("source {id}"));
    let version = version.unwrap_or_default();
    Problem::failure("CLIENT_ERROR", format!("{what} for {which} and source version {version}"))
}

async fn fetch_artifact(
    job: &Job,
    role: &Cx,
    artifact: &PipelineArtifact,
    into: &Path,
) -> Result<(), Problem> {
    fetch_zip(job, role, artifact, None, into).await?;
    let Some(reference) = referred(artifact, into)? else { return Ok(()) };
    let cloned = match &reference {
        Reference::Connection { connection, repository, branch, commit } => {
            let wanted = connections::Wanted { connection, repository, branch, tag: None };
            connections::check_out(role, wanted, commit, into).await
        }
        Reference::CodeCommit { repository, commit } => {
            let url = format!("https://git-codecommit.{}.amazonaws.com/v1/repos/{repository}", role.region());
            let version = Some(commit.as_str());
            check_out(role, &CheckOut { repository, version, depth: None, url: &url, into }).await.map(drop)
        }
    };
    cloned.map_err(|error| match error {
        OpError::Aws(error) => {
            let what =
                format!("the source of the artifact {} can't be cloned: {}", artifact.name, error.message);
            Problem::failure("CLIENT_ERROR", what)
        }
        internal @ OpError::Internal(_) => internal.into(),
    })
}

/// Where the source of an artifact that was unpacked is to be cloned from, if it is.
fn referred(artifact: &PipelineArtifact, into: &Path) -> Result<Option<Reference>, Problem> {
    if artifact.is_reference == Some(false) {
        return Ok(None);
    }
    match Reference::take(into)? {
        None if artifact.is_reference == Some(true) => {
            let name = &artifact.name;
            let what = format!("the artifact {name} does not say where its source is to be cloned from");
            Err(Problem::failure("CLIENT_ERROR", what))
        }
        found => Ok(found),
    }
}

/// A zip out of a bucket, unpacked. Gives the version of the object, or else its ETag.
async fn fetch_zip(
    job: &Job,
    role: &Cx,
    artifact: &PipelineArtifact,
    version: Option<&str>,
    into: &Path,
) -> Result<Option<String>, Problem> {
    let archive = job.directory.join("source.zip");
    let version = fetch_object(role, &artifact.bucket, &artifact.key, version, &archive).await?;
    let (from, into) = (archive.clone(), into.to_owned());
    let unpacked = spawn_blocking(move || unpack::unzip(&from, &into)).await;
    unpacked.map_err(|error| Problem::Trouble(error.into()))??;
    fs::remove_file(archive)?;
    Ok(version)
}

async fn fetch_object(
    role: &Cx,
    bucket: &str,
    key: &str,
    version: Option<&str>,
    to: &Path,
) -> Result<Option<String>, Problem> {
    let input = GetObjectInput {
        bucket: bucket.to_owned(),
        key: key.to_owned(),
        version_id: version.map(str::to_owned),
        ..Default::default()
    };
    let output = jobs::fetch_object(role, input, to).await.map_err(|error| refused(key, error))?;
    Ok(output.version_id.filter(|version| version != "null").or(output.e_tag))
}

fn refused(key: &str, error: OpError) -> Problem {
    match error {
        OpError::Aws(error) => Problem::failure(
            "CLIENT_ERROR",
            format!(
                "error while downloading key {key}, error: {}: {} status code: {}",
                error.code, error.message, error.status
            ),
        ),
        internal @ OpError::Internal(_) => internal.into(),
    }
}

async fn fetch_folder(role: &Cx, bucket: &str, prefix: &str, into: &Path) -> Result<(), Problem> {
    let mut token = None;
    loop {
        let input = ListObjectsV2Input {
            bucket: bucket.to_owned(),
            prefix: Some(prefix.to_owned()),
            continuation_token: token.take(),
            ..Default::default()
        };
        let page = role.call::<ListObjectsV2>(input).await.map_err(|error| refused(prefix, error))?;
        for key in page.contents.into_iter().flatten().filter_map(|object| object.key) {
            let name = key.strip_prefix(prefix).unwrap_or(&key);
            if name.is_empty() || name.ends_with('/') {
                continue;
            }
            let Some(path) = jobs::safe_path(name) else {
                return Err(Problem::failure(
                    "CLIENT_ERROR",
                    format!("the source has a file outside of it: {key}"),
                ));
            };
            let target = into.join(path);
            target.parent().map_or(Ok(()), fs::create_dir_all)?;
            fetch_object(role, bucket, &key, None, &target).await?;
        }
        token = page.next_continuation_token;
        if token.is_none() {
            return Ok(());
        }
    }
}

/// Where the buildspec is: in the project, in S3, or a file of the source.
pub enum Place {
    Inline(String),
    Object { bucket: String, key: String },
    File(PathBuf),
}

pub fn place(text: Option<&str>) -> Place {
    let text = text.filter(|text| !text.trim().is_empty()).unwrap_or(DEFAULT_BUILDSPEC);
    if let Some(location) = text.strip_prefix("arn:aws:s3:::")
        && let Some((bucket, key)) = location.split_once('/')
    {
        return Place::Object { bucket: bucket.to_owned(), key: key.to_owned() };
    }
    let looks_inline =
        text.contains('\n') || text.trim_start().starts_with(['{', '#']) || text.contains(": ");
    if looks_inline { Place::Inline(text.to_owned()) } else { Place::File(PathBuf::from(text)) }
}

async fn find_buildspec(job: &Job, role: &Cx) -> Result<String, Problem> {
    let source = job.machine.build.source.as_ref();
    match place(source.and_then(|source| source.buildspec.as_deref())) {
        Place::Inline(text) => Ok(text),
        Place::Object { bucket, key } => {
            let file = job.directory.join("buildspec.download");
            fetch_object(role, &bucket, &key, None, &file).await?;
            read_text(&file, &key)
        }
        Place::File(path) => {
            let shown = format!("{}/{}", job.inside(), path.display());
            let missing =
                || Problem::failure(STATUS_CODE, format!("stat {shown}: no such file or directory"));
            let path = path.to_str().and_then(jobs::safe_path).ok_or_else(missing)?;
            let path = job.source_directory().join(path);
            // A link in the source may not lead out of it, nor to nothing.
            let is_inside = match (path.canonicalize(), job.source_directory().canonicalize()) {
                (Ok(path), Ok(source)) => path.starts_with(source),
                _ => false,
            };
            if !is_inside || !path.is_file() {
                return Err(missing());
            }
            read_text(&path, &shown)
        }
    }
}

fn read_text(path: &Path, shown: &str) -> Result<String, Problem> {
    let bytes = fs::read(path)?;
    if bytes.len() > LONGEST_BUILDSPEC {
        return Err(Problem::failure(STATUS_CODE, format!("{shown} is too large to be a buildspec")));
    }
    String::from_utf8(bytes)
        .map_err(|_| Problem::failure(STATUS_CODE, format!("{shown} is not text in UTF-8")))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_artifact_refers_if_it_was_made_to_and_of_before_if_it_looks_so() {
        let row = |more: &str| format!(r#"{{"name":"A","bucket":"b","key":"k"{more}}}"#);
        let reference = Reference::CodeCommit { repository: "r".into(), commit: "c".into() };
        let text = serde_json::to_string(&reference).unwrap();
        for (more, is_there, expected) in [
            ("", true, Ok(true)),
            ("", false, Ok(false)),
            (r#","is_reference":false"#, true, Ok(false)),
            (r#","is_reference":true"#, true, Ok(true)),
            (r#","is_reference":true"#, false, Err("CLIENT_ERROR")),
        ] {
            let artifact: PipelineArtifact = serde_json::from_str(&row(more)).unwrap();
            assert_eq!(serde_json::to_string(&artifact).unwrap(), row(more));
            let into = tempfile::tempdir().unwrap();
            let name = if is_there { super::super::super::reference::FILE } else { "other" };
            fs::File::create(into.path().join(name)).unwrap().write_all(text.as_bytes()).unwrap();
            match (referred(&artifact, into.path()), expected) {
                (Ok(found), Ok(refers)) => assert_eq!(found, refers.then(|| reference.clone()), "{more}"),
                (Err(Problem::Failure(failure)), Err(code)) => assert_eq!(failure.code, code, "{more}"),
                _ => panic!("{more} {is_there}"),
            }
        }
    }

    #[test]
    fn a_buildspec_is_found_where_it_says() {
        let check = |text: Option<&str>, expected: &str| {
            let found = match place(text) {
                Place::Inline(text) => format!("inline {text}"),
                Place::Object { bucket, key } => format!("object {bucket} {key}"),
                Place::File(path) => format!("file {}", path.display()),
            };
            assert_eq!(found, expected);
        };
        check(None, "file buildspec.yml");
        check(Some(""), "file buildspec.yml");
        check(Some("ci/build.yml"), "file ci/build.yml");
        check(Some("arn:aws:s3:::b/k/x.yml"), "object b k/x.yml");
        check(Some("{\"version\":\"0.2\"}"), "inline {\"version\":\"0.2\"}");
        check(Some("version: 0.2\nphases: {}"), "inline version: 0.2\nphases: {}");
    }
}
