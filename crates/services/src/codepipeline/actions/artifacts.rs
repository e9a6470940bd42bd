//! Artifacts: zip files in the pipeline's bucket, read and written under the action's role.

use super::super::machine::action::{Began, Placed};
use super::super::table::ActionRow;
use super::work::{Halt, Work, told};
use crate::codebuild::{CLONE_REFERENCE, CloneReference};
use crate::{Cx, OpError, OpResult, jobs};
use aws::ByteStream;
use aws::s3::{GetObject, GetObjectInput, PutObject, PutObjectInput, ServerSideEncryption};
use bytes::{Bytes, BytesMut};
use futures_util::StreamExt;
use std::fmt::Display;
use std::io::{Cursor, Read, Write};
use tempfile::NamedTempFile;

/// Of the artifacts of a CloudFormation action. [Quotas]
const MOST_BYTES: usize = 256 * 1024 * 1024;

impl Work {
    /// Puts an artifact into the store, with its key.
    pub async fn upload(&self, cx: &Cx, placed: &Placed, body: ByteStream) -> Result<(), Halt> {
        let key = self.store()?.encryption_key.as_ref().map(|k| k.id.clone());
        let input = PutObjectInput {
            bucket: placed.bucket.clone(),
            key: placed.key.clone(),
            content_length: body.length.and_then(|n| i64::try_from(n).ok()),
            body: Some(body),
            content_type: Some("application/zip".into()),
            server_side_encryption: Some(ServerSideEncryption::AwsKms),
            ssekms_key_id: key,
            ..Default::default()
        };
        let result = cx.call::<PutObject>(input).await;
        told(result, cx, "Amazon S3", |sentence| {
            format!(
                "The action could not upload the artifact {} to s3://{}/{}. Error: {sentence}",
                placed.name, placed.bucket, placed.key
            )
        })?;
        Ok(())
    }
}

impl Placed {
    fn read<T>(&self, result: OpResult<T>, cx: &Cx) -> Result<T, Halt> {
        let Self { name, bucket, key } = self;
        told(result, cx, "Amazon S3", |sentence| {
            format!("The action could not read the artifact {name} at s3://{bucket}/{key}. Error: {sentence}")
        })
    }

    fn object(&self) -> GetObjectInput {
        GetObjectInput { bucket: self.bucket.clone(), key: self.key.clone(), ..Default::default() }
    }

    /// An input artifact as it arrives.
    pub async fn stream(&self, cx: &Cx) -> Result<ByteStream, Halt> {
        let output = self.read(cx.call::<GetObject>(self.object()).await, cx)?;
        let mut body = output.body.unwrap_or_default();
        body.length = body.length.or(output.content_length.and_then(|n| u64::try_from(n).ok()));
        Ok(body)
    }

    /// An input artifact in a file that goes when it is let go of.
    pub async fn fetch(&self, cx: &Cx) -> Result<NamedTempFile, Halt> {
        let scratch = cx.world().store().directory().scratch();
        let file = NamedTempFile::new_in(scratch).map_err(OpError::from)?;
        self.read(jobs::fetch_object(cx, self.object(), file.path()).await, cx)?;
        Ok(file)
    }

    /// The bytes of an input artifact, for actions that have a limit of their own.
    pub async fn download(&self, cx: &Cx) -> Result<Bytes, Halt> {
        let name = &self.name;
        let mut bytes = BytesMut::new();
        let mut body = self.stream(cx).await?;
        while let Some(chunk) = body.next().await {
            bytes.extend_from_slice(&chunk.map_err(OpError::from)?);
            if bytes.len() > MOST_BYTES {
                return Err(Halt::configuration(format!("The artifact {name} has more than 256 MB.")));
            }
        }
        Ok(bytes.freeze())
    }
}

pub fn broken(artifact: &str, error: &dyn Display) -> Halt {
    Halt::configuration(format!("The artifact [{artifact}] is not a zip file that can be read: {error}"))
}

/// A file of a zipped artifact, as text. `reference` is `Artifact::path`, for messages.
pub fn file(archive: &Bytes, path: &str, reference: &str) -> Result<String, Halt> {
    let missing = || Halt::configuration(format!("File [{path}] does not exist in artifact [{reference}]"));
    let broken = |error: &dyn Display| broken(reference, error);
    let mut zip = zip::ZipArchive::new(Cursor::new(archive.as_ref())).map_err(|e| broken(&e))?;
    let wanted = path.trim_start_matches("./").trim_start_matches('/');
    let mut entry = match zip.by_name(wanted) {
        Ok(entry) => entry,
        Err(zip::result::ZipError::FileNotFound) => return Err(missing()),
        Err(error) => return Err(broken(&error)),
    };
    let mut text = String::new();
    entry.read_to_string(&mut text).map_err(|e| broken(&e))?;
    Ok(text)
}

/// Whether a source action gives where to clone from, instead of the files.
fn gives_reference(began: &Began) -> bool {
    began.configured("OutputArtifactFormat").is_some_and(|format| format == "CODEBUILD_CLONE_REF")
}

/// The artifacts of an execution that are references, by who made them: source actions alone have such a format.
pub fn references(rows: &[ActionRow]) -> Vec<String> {
    let givers = rows.iter().filter(|row| row.began.as_ref().is_some_and(gives_reference));
    givers.flat_map(|row| &row.outputs).map(|output| output.name.clone()).collect()
}

/// References to repositories are for builds alone. [CodeStarSourceConnection, OutputArtifactFormat]
pub fn check_inputs(work: &Work) -> Result<(), Halt> {
    match work.began.inputs.iter().find(|input| work.references.contains(&input.name)) {
        None => Ok(()),
        Some(input) => Err(Halt::configuration(format!(
            "The input artifact {} has the format CODEBUILD_CLONE_REF, which can only be used by CodeBuild actions.",
            input.name
        ))),
    }
}

impl Work {
    /// Whether a source's artifact says where to clone from, instead of holding the files.
    pub fn gives_reference(&self) -> bool {
        gives_reference(&self.began)
    }
}

/// An artifact that says where a build clones its source from.
pub fn reference(reference: &CloneReference) -> Result<ByteStream, Halt> {
    let text = serde_json::to_vec(reference).map_err(OpError::from)?;
    Ok(ByteStream::from_bytes(zipped(CLONE_REFERENCE, &text)?))
}

/// An artifact of one file.
pub fn zipped(name: &str, content: &[u8]) -> Result<Bytes, Halt> {
    let write = || -> Result<Vec<u8>, zip::result::ZipError> {
        let mut zip = zip::ZipWriter::new(Cursor::new(Vec::new()));
        zip.start_file(name, zip::write::SimpleFileOptions::default())?;
        zip.write_all(content)?;
        Ok(zip.finish()?.into_inner())
    };
    write().map(Bytes::from).map_err(|e| Halt::Broken(crate::Internal(Box::new(e))))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_file_is_found_in_an_artifact() {
        let archive = zipped("dir/template.json", b"{}").unwrap();
        for path in ["dir/template.json", "./dir/template.json", "/dir/template.json"] {
            assert_eq!(file(&archive, path, "A").unwrap(), "{}", "{path}");
        }
        for (archive, path, word) in
            [(&archive, "other", "File [other] does not exist in artifact [A]"), (&Bytes::new(), "x", "zip")]
        {
            let Err(Halt::Failed(failure)) = file(archive, path, "A") else { panic!("{path} is not found") };
            assert_eq!(failure.code, "ConfigurationError");
            assert!(failure.message.contains(word), "{}", failure.message);
        }
    }
}
