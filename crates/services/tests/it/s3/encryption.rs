//! Objects under KMS keys.

use super::{bytes, fetch, get_input, put_input, text, world};
use aws::ByteStream;
use aws::kms::{CreateKey, CreateKeyInput, DisableKey, DisableKeyInput};
use aws::s3::{
    CompleteMultipartUpload, CompleteMultipartUploadInput, CompletedMultipartUpload, CompletedPart,
    CopyObject, CopyObjectInput, CreateMultipartUpload, CreateMultipartUploadInput, GetObjectInput,
    PutObject, PutObjectInput, ServerSideEncryption, UploadPart, UploadPartInput,
};
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use md5::{Digest as _, Md5};

fn under_kms(key: &str, bytes: bytes::Bytes, key_id: Option<String>) -> PutObjectInput {
    PutObjectInput {
        server_side_encryption: Some(ServerSideEncryption::AwsKms),
        ssekms_key_id: key_id,
        ..put_input(key, bytes)
    }
}

#[tokio::test]
async fn an_object_under_a_key_reads_back_in_ranges_and_lies_encrypted() {
    let world = world().await;
    let cx = world.cx();
    let whole = bytes(1_200_000);
    let output = cx.call::<PutObject>(under_kms("k", whole.clone(), None)).await.unwrap();
    assert_eq!(output.server_side_encryption, Some(ServerSideEncryption::AwsKms));
    assert!(output.ssekms_key_id.unwrap().starts_with("arn:aws:kms:us-east-1:111111111111:key/"));
    assert_eq!(fetch(&cx, get_input("k")).await.unwrap().1, whole);
    for (from, to) in [(0, 0), (65_530, 65_540), (131_072, 1_199_999), (1_199_999, 1_199_999), (1, 200_000)] {
        let input = GetObjectInput { range: Some(format!("bytes={from}-{to}")), ..get_input("k") };
        assert_eq!(fetch(&cx, input).await.unwrap().1, whole.slice(from..=to), "{from}-{to}");
    }
    let blobs = world.world.store().directory().path().join("blobs");
    let mut files = 0;
    for folder in std::fs::read_dir(blobs).unwrap() {
        for file in std::fs::read_dir(folder.unwrap().path()).unwrap() {
            let stored = std::fs::read(file.unwrap().path()).unwrap();
            assert!(!stored.windows(64).any(|window| window == &whole[..64]));
            files += 1;
        }
    }
    assert_eq!(files, 1);
}

#[tokio::test]
async fn the_key_decides() {
    let world = world().await;
    let cx = world.cx();
    let key = cx.call::<CreateKey>(CreateKeyInput::default()).await.unwrap().key_metadata.unwrap();
    let key_id = key.key_id.unwrap();
    let input = under_kms("k", "secret".into(), Some(key_id.clone()));
    assert_eq!(cx.call::<PutObject>(input).await.unwrap().ssekms_key_id, key.arn);
    assert_eq!(text(&cx, "k").await, Ok("secret".into()));
    cx.call::<DisableKey>(DisableKeyInput { key_id: key_id.clone() }).await.unwrap();
    assert_eq!(text(&cx, "k").await, Err("KMS.DisabledException".into()));
    let refused = cx.call::<PutObject>(under_kms("k", "x".into(), Some(key_id))).await.unwrap_err();
    assert_eq!(refused.code(), "KMS.DisabledException");
    let refused =
        cx.call::<PutObject>(under_kms("k", "x".into(), Some("alias/no".into()))).await.unwrap_err();
    assert_eq!(refused.code(), "KMS.NotFoundException");
}

/// The headers of a customer's key: the key in base64, and the MD5 of it.
fn customer(byte: u8) -> (Option<String>, Option<String>) {
    (Some(STANDARD.encode([byte; 32])), Some(STANDARD.encode(Md5::digest([byte; 32]))))
}

#[tokio::test]
async fn a_customers_key_is_asked_for_again() {
    let world = world().await;
    let cx = world.cx();
    let whole = bytes(100_000);
    let algorithm = || Some("AES256".to_owned());
    let (sse_customer_key, sse_customer_key_md5) = customer(1);
    let input = PutObjectInput {
        sse_customer_algorithm: algorithm(),
        sse_customer_key,
        sse_customer_key_md5: sse_customer_key_md5.clone(),
        ..put_input("k", whole.clone())
    };
    let output = cx.call::<PutObject>(input).await.unwrap();
    assert_eq!((output.sse_customer_key_md5, output.server_side_encryption), (sse_customer_key_md5, None));
    let with = |byte: u8| {
        let (sse_customer_key, sse_customer_key_md5) = customer(byte);
        GetObjectInput {
            sse_customer_algorithm: algorithm(),
            sse_customer_key,
            sse_customer_key_md5,
            ..get_input("k")
        }
    };
    assert_eq!(fetch(&cx, with(1)).await.unwrap().1, whole);
    assert_eq!(fetch(&cx, with(2)).await.unwrap_err().code(), "AccessDenied");
    assert_eq!(fetch(&cx, get_input("k")).await.unwrap_err().code(), "InvalidRequest");
    let (copy_source_sse_customer_key, copy_source_sse_customer_key_md5) = customer(1);
    let copy = CopyObjectInput {
        bucket: "bkt".into(),
        key: "plain".into(),
        copy_source: "bkt/k".into(),
        copy_source_sse_customer_algorithm: algorithm(),
        copy_source_sse_customer_key,
        copy_source_sse_customer_key_md5,
        ..Default::default()
    };
    cx.call::<CopyObject>(copy).await.unwrap();
    assert_eq!(fetch(&cx, get_input("plain")).await.unwrap().1, whole);
    let refused =
        cx.call::<PutObject>(PutObjectInput { sse_customer_algorithm: algorithm(), ..put_input("k", "x") });
    assert_eq!(refused.await.unwrap_err().code(), "InvalidArgument");
}

#[tokio::test]
async fn parts_under_a_key_become_one_object() {
    let world = world().await;
    let cx = world.cx();
    let key = cx.call::<CreateKey>(CreateKeyInput::default()).await.unwrap().key_metadata.unwrap();
    let key_id = key.key_id.unwrap();
    let input = CreateMultipartUploadInput {
        bucket: "bkt".into(),
        key: "big".into(),
        server_side_encryption: Some(ServerSideEncryption::AwsKms),
        ssekms_key_id: Some(key_id.clone()),
        ..Default::default()
    };
    let upload = cx.call::<CreateMultipartUpload>(input).await.unwrap();
    assert_eq!(upload.ssekms_key_id, key.arn);
    let upload_id = upload.upload_id.unwrap();
    let whole = bytes(5 * 1024 * 1024 + 70_000);
    let mut parts = Vec::new();
    for (number, part) in (1..).zip([whole.slice(..5 * 1024 * 1024), whole.slice(5 * 1024 * 1024..)]) {
        let input = UploadPartInput {
            bucket: "bkt".into(),
            key: "big".into(),
            upload_id: upload_id.clone(),
            part_number: number,
            body: Some(ByteStream::from_bytes(part)),
            ..Default::default()
        };
        let output = cx.call::<UploadPart>(input).await.unwrap();
        assert_eq!(output.server_side_encryption, Some(ServerSideEncryption::AwsKms));
        parts.push(CompletedPart { e_tag: output.e_tag, part_number: Some(number), ..Default::default() });
    }
    let input = CompleteMultipartUploadInput {
        bucket: "bkt".into(),
        key: "big".into(),
        upload_id,
        multipart_upload: Some(CompletedMultipartUpload { parts: Some(parts) }),
        ..Default::default()
    };
    let done = cx.call::<CompleteMultipartUpload>(input).await.unwrap();
    assert_eq!((done.checksum_type, done.ssekms_key_id), (None, key.arn));
    assert_eq!(fetch(&cx, get_input("big")).await.unwrap().1, whole);
    let (from, to) = (5 * 1024 * 1024 - 10, 5 * 1024 * 1024 + 10);
    let input = GetObjectInput { range: Some(format!("bytes={from}-{to}")), ..get_input("big") };
    assert_eq!(fetch(&cx, input).await.unwrap().1, whole.slice(from..=to));
    cx.call::<DisableKey>(DisableKeyInput { key_id }).await.unwrap();
    assert_eq!(fetch(&cx, get_input("big")).await.unwrap_err().code(), "KMS.DisabledException");
}
