//! The Amazon S3 source and deploy actions. [Amazon S3 source action reference; Amazon S3 deploy action reference]

use super::super::machine::action::{Event, External, Finished, Placed, Revision};
use super::super::variables;
use super::archive::{Archive, Unpacked};
use super::work::{Halt, Work, told};
use crate::jobs::object_file;
use crate::{Cx, OpError};
use aws::ByteStream;
use aws::s3::{
    GetObject, GetObjectInput, HeadObject, HeadObjectInput, ObjectCannedACL, PutObject, PutObjectInput,
    ServerSideEncryption,
};
use indexmap::IndexMap;

const SERVICE: &str = "Amazon S3";

/// The newest version of a source's object.
pub async fn newest(cx: &Cx, bucket: &str, key: &str) -> Result<String, Halt> {
    let input = HeadObjectInput { bucket: bucket.to_owned(), key: key.to_owned(), ..Default::default() };
    let head = match cx.call::<HeadObject>(input).await {
        Err(OpError::Aws(error)) if matches!(error.code.as_ref(), "NotFound" | "NoSuchKey") => {
            return Err(Halt::configuration(format!(
                "The action failed because either the artifact or the Amazon S3 bucket could not be found. Name of \
                 artifact bucket: {bucket}. Key: {key}. Verify that this bucket exists, and that the object is in it."
            )));
        }
        other => {
            told(other, cx, SERVICE, |s| format!("The object s3://{bucket}/{key} can't be read. Error: {s}"))?
        }
    };
    head.version_id.filter(|version| version != "null").ok_or_else(|| {
        Halt::configuration(format!(
            "The object in the Amazon S3 bucket {bucket} has no version. A source's bucket must have versioning enabled."
        ))
    })
}

/// Takes the object into the artifact store: the version and the key that the start names, or else the newest.
pub async fn take(work: &mut Work) -> Result<Event, Halt> {
    let bucket = work.required("S3Bucket")?.to_owned();
    let instead = work.execution.instead.get(&work.action.name);
    let key = match instead.and_then(|instead| instead.object_key.clone()) {
        Some(key) => key,
        None => work.required("S3ObjectKey")?.to_owned(),
    };
    let cx = work.role().await?;
    let version = match work.execution.revisions.get(&work.action.name) {
        Some(version) => version.clone(),
        None => newest(&cx, &bucket, &key).await?,
    };
    let summary = format!("Amazon S3 version id: {version}");
    let region = work.invocation.subject.region.as_str();
    let url = format!("https://console.aws.amazon.com/s3/object/{bucket}?region={region}&prefix={key}");
    work.external = External {
        id: Some(version.clone()),
        url: Some(url.clone()),
        summary: Some(summary.clone()),
        ..External::default()
    };
    let (mut outputs, mut etag) = (Vec::new(), String::new());
    for artifact in work.action.output_artifacts.iter().flatten() {
        let input = GetObjectInput {
            bucket: bucket.clone(),
            key: key.clone(),
            version_id: Some(version.clone()),
            ..Default::default()
        };
        let read = cx.call::<GetObject>(input).await;
        let object = told(read, &cx, SERVICE, |s| {
            format!("The object s3://{bucket}/{key} can't be read. Error: {s}")
        })?;
        object.e_tag.unwrap_or_default().trim_matches('"').clone_into(&mut etag);
        let mut body = object.body.unwrap_or_default();
        body.length = body.length.or(object.content_length.and_then(|n| u64::try_from(n).ok()));
        let placed = work.place(&artifact.name)?;
        work.upload(&cx, &placed, body).await?;
        outputs.push(placed);
    }
    let output_variables: IndexMap<String, String> =
        [("BucketName", bucket), ("ETag", etag), ("ObjectKey", key), ("VersionId", version.clone())]
            .map(|(name, value)| (name.to_owned(), value))
            .into();
    variables::check_outputs(&output_variables).map_err(Halt::configuration)?;
    Ok(work.finish(Finished {
        external: work.external.clone(),
        outputs,
        variables: output_variables,
        revision: Some(Revision { id: version, summary, url: Some(url) }),
        ..Finished::default()
    }))
}

/// Puts the artifact, or each file in it, into a bucket.
pub async fn deploy(work: &mut Work) -> Result<Event, Halt> {
    let bucket = work.required("BucketName")?.to_owned();
    let extract = work.required("Extract")?.eq_ignore_ascii_case("true");
    let cx = work.role().await?;
    let input = work.began.inputs.first();
    let input: Placed =
        input.cloned().ok_or_else(|| Halt::configuration("The action has no input artifact."))?;
    if extract {
        let prefix = named(work, work.configured("ObjectKey").unwrap_or_default());
        let prefix = prefix.trim_matches('/');
        let archive = input.fetch(&cx).await?;
        let scratch = cx.world().store().directory().scratch();
        let mut left = Archive::open(archive.path(), scratch, &input.name).await?;
        while let Some((rest, Unpacked { path, file })) = left.next().await? {
            let key = if prefix.is_empty() { path } else { format!("{prefix}/{path}") };
            let content = object_file(file.path()).await?;
            put(work, &cx, &bucket, key, content).await?;
            left = rest;
        }
    } else {
        let key = named(work, work.required("ObjectKey")?);
        let content = input.stream(&cx).await?;
        put(work, &cx, &bucket, key, content).await?;
    }
    let summary = Some("Deployment Succeeded".to_owned());
    work.external = External { summary, ..External::default() };
    Ok(work.finish(Finished { external: work.external.clone(), ..Finished::default() }))
}

/// `{datetime}` and `{uuid}` in a key: the same each time that the effect is performed.
fn named(work: &Work, key: &str) -> String {
    let at = work.started_at.unwrap_or_else(|| work.cx.now());
    key.replace("{datetime}", &at.format("%Y-%m-%d_%H-%M-%S")).replace("{uuid}", &work.invocation.id)
}

async fn put(work: &Work, cx: &Cx, bucket: &str, key: String, content: ByteStream) -> Result<(), Halt> {
    let kms = work.configured("KMSEncryptionKeyARN").map(str::to_owned);
    let acl = work.configured("CannedACL").map(|text| {
        let read: Result<ObjectCannedACL, _> = text.parse();
        read.map_err(|_| Halt::configuration(format!("The CannedACL {text} is not one of Amazon S3's.")))
    });
    let input = PutObjectInput {
        bucket: bucket.to_owned(),
        content_type: content_type(&key).map(str::to_owned),
        content_length: content.length.and_then(|length| i64::try_from(length).ok()),
        key: key.clone(),
        body: Some(content),
        acl: acl.transpose()?,
        cache_control: work.configured("CacheControl").map(str::to_owned),
        server_side_encryption: kms.is_some().then_some(ServerSideEncryption::AwsKms),
        ssekms_key_id: kms,
        ..Default::default()
    };
    let result = cx.call::<PutObject>(input).await;
    told(result, cx, SERVICE, |s| format!("The object s3://{bucket}/{key} can't be written. Error: {s}"))?;
    Ok(())
}

/// What a browser makes of a file, by its name. S3 calls the others `binary/octet-stream`.
fn content_type(key: &str) -> Option<&'static str> {
    let (_, extension) = key.rsplit_once('/').map_or(key, |(_, name)| name).rsplit_once('.')?;
    Some(match extension.to_ascii_lowercase().as_str() {
        "html" | "htm" => "text/html",
        "css" => "text/css",
        "js" | "mjs" => "text/javascript",
        "json" | "map" => "application/json",
        "txt" | "log" => "text/plain",
        "csv" => "text/csv",
        "xml" => "application/xml",
        "md" => "text/markdown",
        "svg" => "image/svg+xml",
        "png" => "image/png",
        "jpg" | "jpeg" => "image/jpeg",
        "gif" => "image/gif",
        "webp" => "image/webp",
        "ico" => "image/vnd.microsoft.icon",
        "pdf" => "application/pdf",
        "zip" => "application/zip",
        "wasm" => "application/wasm",
        "woff" => "font/woff",
        "woff2" => "font/woff2",
        _ => return None,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn files_are_what_browsers_expect() {
        for (key, expected) in [
            ("site/index.html", Some("text/html")),
            ("a.b/c.JSON", Some("application/json")),
            ("a.b/c", None),
            ("x.unknown", None),
        ] {
            assert_eq!(content_type(key), expected, "{key}");
        }
    }
}
