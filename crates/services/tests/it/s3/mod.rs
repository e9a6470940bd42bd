//! S3 through the typed client.

mod access;
mod configuration;
mod encryption;
mod listing;
mod objects;
mod sample_data;
mod versions;

use aws::ByteStream;
use aws::s3::{
    BucketVersioningStatus, CreateBucket, CreateBucketInput, GetObject, GetObjectInput, GetObjectOutput,
    PutObject, PutObjectInput, PutObjectOutput,
};
use bytes::Bytes;
use services::{Cx, OpResult};
use testkit::TestWorld;

pub const LIMIT: usize = 64 * 1024 * 1024;

/// A world with a bucket `bkt`.
pub async fn world() -> TestWorld {
    let world = TestWorld::new();
    create(&world.cx(), "bkt").await.expect("a test's setup works");
    world
}

pub async fn create(cx: &Cx, name: &str) -> OpResult<()> {
    cx.call::<CreateBucket>(CreateBucketInput { bucket: name.into(), ..Default::default() }).await.map(drop)
}

pub fn put_input(key: &str, bytes: impl Into<Bytes>) -> PutObjectInput {
    PutObjectInput {
        bucket: "bkt".into(),
        key: key.into(),
        body: Some(ByteStream::from_bytes(bytes.into())),
        ..Default::default()
    }
}

pub async fn put(cx: &Cx, key: &str, bytes: impl Into<Bytes>) -> PutObjectOutput {
    cx.call::<PutObject>(put_input(key, bytes)).await.expect("a test's setup works")
}

pub fn get_input(key: &str) -> GetObjectInput {
    GetObjectInput { bucket: "bkt".into(), key: key.into(), ..Default::default() }
}

/// An object's answer and its bytes.
pub async fn fetch(cx: &Cx, input: GetObjectInput) -> OpResult<(GetObjectOutput, Bytes)> {
    let mut output = cx.call::<GetObject>(input).await?;
    let bytes = services::s3::read_all(output.body.take().expect("a test's setup works"), LIMIT).await?;
    Ok((output, bytes))
}

pub async fn text(cx: &Cx, key: &str) -> Result<String, String> {
    let fetched = fetch(cx, get_input(key)).await.map_err(|e| e.code().to_owned())?;
    Ok(String::from_utf8(fetched.1.to_vec()).expect("a test's setup works"))
}

pub fn bytes(length: usize) -> Bytes {
    (0..length).map(|n| u8::try_from(n * 7 % 251).expect("a test's setup works")).collect::<Vec<u8>>().into()
}

pub const ENABLED: Option<BucketVersioningStatus> = Some(BucketVersioningStatus::Enabled);
