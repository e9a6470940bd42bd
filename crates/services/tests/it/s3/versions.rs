//! Versions, uploads in parts, copies, configuration, and the resource types.

use super::{ENABLED, bytes, fetch, get_input, put, text, world};
use aws::ByteStream;
use aws::s3::{
    BucketVersioningStatus, CompleteMultipartUpload, CompleteMultipartUploadInput, CompletedMultipartUpload,
    CompletedPart, CopyObject, CopyObjectInput, CreateMultipartUpload, CreateMultipartUploadInput,
    DeleteObject, DeleteObjectInput, GetBucketEncryption, GetBucketEncryptionInput, GetBucketVersioning,
    GetBucketVersioningInput, GetObjectInput, GetObjectTagging, GetObjectTaggingInput, ListObjectVersions,
    ListObjectVersionsInput, MetadataDirective, PutBucketPolicy, PutBucketPolicyInput, PutBucketVersioning,
    PutBucketVersioningInput, PutObject, PutObjectInput, UploadPart, UploadPartInput,
    VersioningConfiguration,
};
use services::Cx;
use services::resource::ResourceRequest;
use testkit::QA;

async fn versioning(cx: &Cx, status: Option<BucketVersioningStatus>) {
    let versioning_configuration = VersioningConfiguration { status, ..Default::default() };
    let input =
        PutBucketVersioningInput { bucket: "bkt".into(), versioning_configuration, ..Default::default() };
    cx.call::<PutBucketVersioning>(input).await.expect("a test's setup works");
}

/// `key:text*` for the newest version, `key!` for markers; newest first.
async fn shape(cx: &Cx, page: i32) -> String {
    let mut shown = Vec::new();
    let (mut key_marker, mut version_id_marker) = (None, None);
    loop {
        let input = ListObjectVersionsInput {
            bucket: "bkt".into(),
            max_keys: Some(page),
            key_marker,
            version_id_marker,
            ..Default::default()
        };
        let output = cx.call::<ListObjectVersions>(input).await.expect("a test's setup works");
        for version in output.versions.into_iter().flatten() {
            let (key, id) = (
                version.key.expect("a test's setup works"),
                version.version_id.expect("a test's setup works"),
            );
            let latest = if version.is_latest == Some(true) { "*" } else { "" };
            let null = if id == "null" { "0" } else { "" };
            shown.push(format!("{key}:{}{latest}{null}", version.size.expect("a test's setup works")));
        }
        for marker in output.delete_markers.into_iter().flatten() {
            let latest = if marker.is_latest == Some(true) { "*" } else { "" };
            shown.push(format!("{}!{latest}", marker.key.expect("a test's setup works")));
        }
        if output.is_truncated != Some(true) {
            shown.sort();
            return shown.join(" ");
        }
        (key_marker, version_id_marker) = (output.next_key_marker, output.next_version_id_marker);
    }
}

fn delete(version_id: Option<String>) -> DeleteObjectInput {
    DeleteObjectInput { bucket: "bkt".into(), key: "k".into(), version_id, ..Default::default() }
}

#[tokio::test]
async fn versions_are_kept_hidden_and_brought_back() {
    let world = world().await;
    let cx = world.cx();
    put(&cx, "k", "1").await;
    versioning(&cx, ENABLED).await;
    let second = put(&cx, "k", "22").await.version_id;
    assert_eq!(second.as_ref().map(String::len), Some(32));
    put(&cx, "l", "333").await;
    for page in [1, 2, 100] {
        assert_eq!(shape(&cx, page).await, "k:10 k:2* l:3*", "{page}");
    }
    let marked = cx.call::<DeleteObject>(delete(None)).await.unwrap();
    assert_eq!(marked.delete_marker, Some(true));
    assert_eq!(text(&cx, "k").await, Err("NoSuchKey".into()));
    let at = |version_id| GetObjectInput { version_id, ..get_input("k") };
    assert_eq!(fetch(&cx, at(second.clone())).await.unwrap().1, "22");
    assert_eq!(fetch(&cx, at(Some("null".into()))).await.unwrap().1, "1");
    assert_eq!(fetch(&cx, at(marked.version_id.clone())).await.unwrap_err().code(), "MethodNotAllowed");
    assert_eq!(fetch(&cx, at(Some("a".repeat(32)))).await.unwrap_err().code(), "InvalidArgument");
    for page in [1, 100] {
        assert_eq!(shape(&cx, page).await, "k!* k:10 k:2 l:3*", "{page}");
    }
    let undone = cx.call::<DeleteObject>(delete(marked.version_id.clone())).await.unwrap();
    assert_eq!((undone.delete_marker, undone.version_id), (Some(true), marked.version_id));
    assert_eq!(text(&cx, "k").await, Ok("22".into()));
    versioning(&cx, Some(BucketVersioningStatus::Suspended)).await;
    put(&cx, "k", "4444").await;
    assert_eq!(shape(&cx, 100).await, "k:2 k:4*0 l:3*");
    cx.call::<DeleteObject>(delete(None)).await.unwrap();
    assert_eq!(shape(&cx, 100).await, "k!* k:2 l:3*");
    cx.call::<DeleteObject>(delete(Some("null".into()))).await.unwrap();
    assert_eq!(text(&cx, "k").await, Ok("22".into()));
    cx.call::<DeleteObject>(delete(second.clone())).await.unwrap();
    assert_eq!(fetch(&cx, at(second)).await.unwrap_err().code(), "NoSuchVersion");
    assert_eq!(shape(&cx, 100).await, "l:3*");
}

async fn upload_part(cx: &Cx, upload: &str, number: i32, bytes: bytes::Bytes) -> CompletedPart {
    let input = UploadPartInput {
        bucket: "bkt".into(),
        key: "big".into(),
        upload_id: upload.into(),
        part_number: number,
        body: Some(ByteStream::from_bytes(bytes)),
        ..Default::default()
    };
    let e_tag = cx.call::<UploadPart>(input).await.expect("a test's setup works").e_tag;
    CompletedPart { e_tag, part_number: Some(number), ..Default::default() }
}

#[tokio::test]
async fn parts_become_an_object() {
    let world = world().await;
    let cx = world.cx();
    let input = CreateMultipartUploadInput { bucket: "bkt".into(), key: "big".into(), ..Default::default() };
    let upload = cx.call::<CreateMultipartUpload>(input).await.unwrap().upload_id.unwrap();
    let whole = bytes(5 * 1024 * 1024 + 1000);
    let first = upload_part(&cx, &upload, 1, whole.slice(..5 * 1024 * 1024)).await;
    let small = upload_part(&cx, &upload, 2, "small".into()).await;
    let last = upload_part(&cx, &upload, 3, whole.slice(5 * 1024 * 1024..)).await;
    let complete = |parts: &[&CompletedPart]| CompleteMultipartUploadInput {
        bucket: "bkt".into(),
        key: "big".into(),
        upload_id: upload.clone(),
        multipart_upload: Some(CompletedMultipartUpload {
            parts: Some(parts.iter().map(|p| (*p).clone()).collect()),
        }),
        ..Default::default()
    };
    let wrong = CompletedPart { e_tag: Some("\"x\"".into()), ..last.clone() };
    for (parts, code) in [
        (&[&first, &small, &last][..], "EntityTooSmall"),
        (&[&last, &first], "InvalidPartOrder"),
        (&[&first, &wrong], "InvalidPart"),
        (&[], "InvalidRequest"),
    ] {
        let refused = cx.call::<CompleteMultipartUpload>(complete(parts)).await.unwrap_err();
        assert_eq!(refused.code(), code);
    }
    let done = cx.call::<CompleteMultipartUpload>(complete(&[&first, &last])).await.unwrap();
    assert!(done.e_tag.unwrap().ends_with("-2\""));
    let (got, body) = fetch(&cx, get_input("big")).await.unwrap();
    assert_eq!((body, got.parts_count), (whole.clone(), None));
    let input = GetObjectInput { part_number: Some(2), ..get_input("big") };
    let (got, body) = fetch(&cx, input).await.unwrap();
    assert_eq!((body, got.parts_count), (whole.slice(5 * 1024 * 1024..), Some(2)));
    let whole_at_once =
        PutObjectInput { body: Some(ByteStream::from_bytes(whole)), ..super::put_input("w", "") };
    let output = cx.call::<PutObject>(whole_at_once).await.unwrap();
    assert_eq!(output.checksum_crc64_nvme, done.checksum_crc64_nvme);
    let again = cx.call::<CompleteMultipartUpload>(complete(&[&first, &last])).await.unwrap_err();
    assert_eq!(again.code(), "NoSuchUpload");
}

#[tokio::test]
async fn a_copy_takes_or_replaces_what_is_said() {
    let world = world().await;
    let cx = world.cx();
    let input = PutObjectInput {
        content_type: Some("text/x".into()),
        tagging: Some("a=1".into()),
        ..super::put_input("from key", "bytes")
    };
    cx.call::<PutObject>(input).await.unwrap();
    let copy = |key: &str| CopyObjectInput {
        bucket: "bkt".into(),
        key: key.into(),
        copy_source: "/bkt/from%20key".into(),
        ..Default::default()
    };
    cx.call::<CopyObject>(copy("to")).await.unwrap();
    let (got, body) = fetch(&cx, get_input("to")).await.unwrap();
    assert_eq!((got.content_type.as_deref(), &body[..]), (Some("text/x"), &b"bytes"[..]));
    let tags = GetObjectTaggingInput { bucket: "bkt".into(), key: "to".into(), ..Default::default() };
    assert_eq!(cx.call::<GetObjectTagging>(tags).await.unwrap().tag_set.unwrap().len(), 1);
    let replacing = CopyObjectInput { metadata_directive: Some(MetadataDirective::Replace), ..copy("to") };
    cx.call::<CopyObject>(replacing).await.unwrap();
    let (got, _) = fetch(&cx, get_input("to")).await.unwrap();
    assert_eq!(got.content_type.as_deref(), Some("binary/octet-stream"));
    assert_eq!(cx.call::<CopyObject>(copy("from key")).await.unwrap_err().code(), "InvalidRequest");
    let missing = CopyObjectInput { copy_source: "bkt/none".into(), ..copy("to") };
    assert_eq!(cx.call::<CopyObject>(missing).await.unwrap_err().code(), "NoSuchKey");
}

#[tokio::test]
async fn a_policy_lets_another_account_in_unless_it_is_public() {
    let world = world().await;
    let cx = world.cx();
    put(&cx, "k", "shared").await;
    let policy = |principal: &str| PutBucketPolicyInput {
        bucket: "bkt".into(),
        policy: format!(
            r#"{{"Version":"2012-10-17","Statement":[{{"Effect":"Allow","Principal":{{"AWS":"{principal}"}},
            "Action":"s3:GetObject","Resource":"arn:aws:s3:::bkt/*"}}]}}"#
        ),
        ..Default::default()
    };
    let public = cx.call::<PutBucketPolicy>(policy("*")).await.unwrap_err();
    assert_eq!(public.code(), "AccessDenied");
    cx.call::<PutBucketPolicy>(policy(&format!("arn:aws:iam::{QA}:root"))).await.unwrap();
    assert_eq!(text(&world.cx_of(QA), "k").await, Ok("shared".into()));
    let mut elsewhere = policy(&format!("arn:aws:iam::{QA}:root"));
    elsewhere.policy = elsewhere.policy.replace("bkt/*", "other/*");
    assert_eq!(cx.call::<PutBucketPolicy>(elsewhere).await.unwrap_err().code(), "MalformedPolicy");
}

#[tokio::test]
async fn a_bucket_of_a_stack_is_made_once() {
    let world = world().await;
    let cx = world.cx();
    let bucket = world.world.registry().resource_type("AWS::S3::Bucket").unwrap().clone();
    let request = ResourceRequest {
        stack_id: "arn:aws:cloudformation:us-east-1:111111111111:stack/s/1".into(),
        stack_name: "Stack".into(),
        logical_id: "Artifacts".into(),
        token: "abcdefghijklmnop".into(),
        stack_tags: Vec::new(),
    };
    let properties = serde_json::json!({
        "VersioningConfiguration": {"Status": "Enabled"},
        "BucketEncryption": {"ServerSideEncryptionConfiguration": [
            {"BucketKeyEnabled": true, "ServerSideEncryptionByDefault": {"SSEAlgorithm": "aws:kms"}},
        ]},
        "CorsConfiguration": {"CorsRules": [{"AllowedMethods": ["GET"], "AllowedOrigins": ["*"], "MaxAge": 5}]},
        "LifecycleConfiguration": {"Rules": [{"Id": "x", "Status": "Enabled", "ExpirationInDays": 3}]},
    });
    let made = bucket.create(&cx, &request, properties.clone()).await.unwrap();
    // Of a bucket's name, CloudFormation's letters are small.
    let ending = made.id.strip_prefix("stack-artifacts-").unwrap();
    assert!(
        ending.len() == 12 && ending.chars().all(|c| c.is_ascii_lowercase() || c.is_ascii_digit()),
        "{}",
        made.id
    );
    assert_eq!(bucket.create(&cx, &request, properties.clone()).await.unwrap(), made);
    let other = ResourceRequest { logical_id: "Other".into(), ..request.clone() };
    let named = serde_json::json!({"BucketName": made.id});
    assert_eq!(bucket.create(&cx, &other, named).await.unwrap_err().code(), "AlreadyExists");
    let input = GetBucketVersioningInput { bucket: made.id.clone(), ..Default::default() };
    assert_eq!(cx.call::<GetBucketVersioning>(input).await.unwrap().status, ENABLED);
    let input = GetBucketEncryptionInput { bucket: made.id.clone(), ..Default::default() };
    let rule = cx.call::<GetBucketEncryption>(input).await.unwrap();
    assert_eq!(rule.server_side_encryption_configuration.unwrap().rules[0].bucket_key_enabled, Some(true));
    bucket.delete(&cx, &request, &made.id, properties.clone()).await.unwrap();
    bucket.delete(&cx, &request, &made.id, properties).await.unwrap();
}
