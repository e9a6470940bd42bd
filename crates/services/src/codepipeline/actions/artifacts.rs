//! Artifacts: zip files in the pipeline's bucket, read and written under the action's role.

use super::super::machine::action::Placed;
use super::work::{Halt, Work, told};
use crate::codebuild::{CLONE_REFERENCE, CloneReference};
use crate::{Cx, OpError};
use aws::ByteStream;
use aws::s3::{GetObject, GetObjectInput, PutObject, PutObjectInput, ServerSideEncryption};
use bytes::{Bytes, BytesMut};
use futures_util::StreamExt;
use indexmap::IndexMap;
use std::io::{Cursor, Read, Write};

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
    /// The bytes of an input artifact.
    pub async fn download(&self, cx: &Cx) -> Result<Bytes, Halt> {
        let (placed, name) = (self, &self.name);
        let input =
            GetObjectInput { bucket: placed.bucket.clone(), key: placed.key.clone(), ..Default::default() };
        let result = cx.call::<GetObject>(input).await;
        let output = told(result, cx, "Amazon S3", |sentence| {
            format!(
                "The action could not read the artifact {name} at s3://{}/{}. Error: {sentence}",
                placed.bucket, placed.key
            )
        })?;
        let mut bytes = BytesMut::new();
        let mut body = output.body.unwrap_or_default();
        while let Some(chunk) = body.next().await {
            bytes.extend_from_slice(&chunk.map_err(OpError::from)?);
            if bytes.len() > MOST_BYTES {
                return Err(Halt::configuration(format!("The artifact {name} has more than 256 MB.")));
            }
        }
        Ok(bytes.freeze())
    }
}

/// A file of a zipped artifact, as text. `reference` is `Artifact::path`, for messages.
pub fn file(archive: &Bytes, path: &str, reference: &str) -> Result<String, Halt> {
    let missing = || Halt::configuration(format!("File [{path}] does not exist in artifact [{reference}]"));
    let broken = |e: &dyn std::fmt::Display| {
        Halt::configuration(format!("The artifact [{reference}] is not a zip file that can be read: {e}"))
    };
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
fn gives_reference(configuration: Option<&IndexMap<String, String>>) -> bool {
    configuration.and_then(|c| c.get("OutputArtifactFormat")).is_some_and(|f| f == "CODEBUILD_CLONE_REF")
}

/// References to repositories are for builds alone. [CodeStarSourceConnection, OutputArtifactFormat]
pub fn check_inputs(work: &Work) -> Result<(), Halt> {
    let sources = work.declaration.stages.iter().take(1).flat_map(|stage| &stage.actions);
    let references = sources.filter(|source| gives_reference(source.configuration.as_ref()));
    let mut outputs = references.flat_map(|source| source.output_artifacts.iter().flatten());
    match outputs.find(|output| work.began.inputs.iter().any(|input| input.name == output.name)) {
        None => Ok(()),
        Some(output) => Err(Halt::configuration(format!(
            "The input artifact {} has the format CODEBUILD_CLONE_REF, which can only be used by CodeBuild actions.",
            output.name
        ))),
    }
}

impl Work {
    /// Whether a source's artifact says where to clone from, instead of holding the files.
    pub fn gives_reference(&self) -> bool {
        gives_reference(Some(&self.began.configuration))
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
