//! Puts, gets, conditions, ranges, deletions.

use super::{bytes, create, fetch, get_input, put, put_input, text, world};
use aws::ByteStream;
use aws::s3::{
    ChecksumAlgorithm, ChecksumMode, CreateBucket, CreateBucketConfiguration, CreateBucketInput, Delete,
    DeleteBucket, DeleteBucketInput, DeleteObject, DeleteObjectInput, DeleteObjects, DeleteObjectsInput,
    GetObjectInput, HeadObject, HeadObjectInput, ListBuckets, ListBucketsInput, ObjectIdentifier, PutObject,
    PutObjectInput, ServerSideEncryption,
};
use futures_util::stream;
use indexmap::IndexMap;
use services::OpError;
use std::io;
use testkit::{QA, TestWorld};

#[tokio::test]
async fn bucket_names_are_one_namespace() {
    let world = TestWorld::new();
    let (tools, qa) = (world.cx(), world.cx_of(QA));
    create(&tools, "mine").await.unwrap();
    create(&tools, "mine").await.unwrap();
    let taken = create(&qa, "mine").await.unwrap_err();
    assert_eq!(taken.code(), "BucketAlreadyExists");
    assert_eq!(create(&qa, "No_Good").await.unwrap_err().code(), "InvalidBucketName");
    create(&qa, "theirs").await.unwrap();
    let names = |output: aws::s3::ListBucketsOutput| -> Vec<String> {
        output.buckets.into_iter().flatten().filter_map(|b| b.name).collect()
    };
    let list = ListBucketsInput::default;
    assert_eq!(names(tools.call::<ListBuckets>(list()).await.unwrap()), ["mine"]);
    assert_eq!(names(qa.call::<ListBuckets>(list()).await.unwrap()), ["theirs"]);
    let located = |constraint: &str| CreateBucketInput {
        bucket: "abroad".into(),
        create_bucket_configuration: Some(CreateBucketConfiguration {
            location_constraint: Some(constraint.into()),
            ..Default::default()
        }),
        ..Default::default()
    };
    let west = tools.in_region("us-west-2".parse().unwrap());
    assert_eq!(create(&west, "abroad").await.unwrap_err().code(), "IllegalLocationConstraintException");
    let wrong = west.call::<CreateBucket>(located("eu-west-1")).await.unwrap_err();
    assert_eq!(wrong.code(), "IllegalLocationConstraintException");
    west.call::<CreateBucket>(located("us-west-2")).await.unwrap();
    let again = west.call::<CreateBucket>(located("us-west-2")).await.unwrap_err();
    assert_eq!(again.code(), "BucketAlreadyOwnedByYou");
    let missing = text(&tools, "k").await;
    assert_eq!(missing, Err("NoSuchBucket".into()));
}

#[tokio::test]
async fn what_is_put_comes_back() {
    let world = world().await;
    let cx = world.cx();
    let mut input = PutObjectInput {
        content_type: Some("text/plain".into()),
        content_encoding: Some("gzip,aws-chunked".into()),
        cache_control: Some("no-cache".into()),
        metadata: Some(IndexMap::from([("a".to_owned(), "b".to_owned())])),
        tagging: Some("t=1&u=2".into()),
        ..put_input("dir/ü key", "hello world")
    };
    input.content_length = Some(11);
    let output = cx.call::<PutObject>(input).await.unwrap();
    assert_eq!(output.e_tag.as_deref(), Some("\"5eb63bbbe01eeed093cb22bb8f5acdc3\""));
    assert_eq!(output.server_side_encryption, Some(ServerSideEncryption::Aes256));
    assert_eq!(output.version_id, None);
    let crc = output.checksum_crc64_nvme.clone();
    assert!(crc.is_some());
    let input = GetObjectInput { checksum_mode: Some(ChecksumMode::Enabled), ..get_input("dir/ü key") };
    let (got, body) = fetch(&cx, input).await.unwrap();
    assert_eq!(&body[..], b"hello world");
    assert_eq!(got.content_type.as_deref(), Some("text/plain"));
    assert_eq!(got.content_encoding.as_deref(), Some("gzip"));
    assert_eq!(got.metadata.unwrap()["a"], "b");
    assert_eq!((got.tag_count, got.content_length, got.content_range), (Some(2), Some(11), None));
    assert_eq!(got.checksum_crc64_nvme, crc);
    assert_eq!(got.e_tag, output.e_tag);
    let head = HeadObjectInput { bucket: "bkt".into(), key: "dir/ü key".into(), ..Default::default() };
    let head = cx.call::<HeadObject>(head).await.unwrap();
    assert_eq!((head.content_length, head.e_tag, head.checksum_crc64_nvme), (Some(11), output.e_tag, None));
    put(&cx, "empty", "").await;
    assert_eq!(text(&cx, "empty").await, Ok(String::new()));
    let (empty, _) = fetch(&cx, get_input("empty")).await.unwrap();
    assert_eq!(empty.e_tag.as_deref(), Some("\"d41d8cd98f00b204e9800998ecf8427e\""));
    assert_eq!(empty.content_type.as_deref(), Some("binary/octet-stream"));
}

#[tokio::test]
async fn a_body_of_many_chunks_and_its_ranges() {
    let world = world().await;
    let cx = world.cx();
    let whole = bytes(3_000_000);
    let chunks: Vec<io::Result<bytes::Bytes>> = whole.chunks(70_001).map(|c| Ok(c.to_vec().into())).collect();
    let body = ByteStream::new(stream::iter(chunks), Some(3_000_000));
    cx.call::<PutObject>(PutObjectInput { body: Some(body), ..put_input("big", "") }).await.unwrap();
    assert_eq!(fetch(&cx, get_input("big")).await.unwrap().1, whole);
    for (range, from, to) in [
        ("bytes=0-0", 0, 1),
        ("bytes=1048570-1048590", 1_048_570, 1_048_591),
        ("bytes=100000-2999998", 100_000, 2_999_999),
        ("bytes=-1000000", 2_000_000, 3_000_000),
        ("bytes=2999999-", 2_999_999, 3_000_000),
    ] {
        let input = GetObjectInput { range: Some(range.into()), ..get_input("big") };
        let (got, body) = fetch(&cx, input).await.unwrap();
        assert_eq!(body, whole.slice(from..to), "{range}");
        let expected = format!("bytes {from}-{}/3000000", to - 1);
        assert_eq!(
            (got.content_range, got.content_length),
            (Some(expected), i64::try_from(to - from).ok()),
            "{range}"
        );
    }
    let input = GetObjectInput { range: Some("bytes=3000000-".into()), ..get_input("big") };
    assert_eq!(fetch(&cx, input).await.unwrap_err().code(), "InvalidRange");
}

#[tokio::test]
async fn a_broken_body_leaves_nothing() {
    let world = world().await;
    let cx = world.cx();
    let broken: Vec<io::Result<bytes::Bytes>> = vec![Ok("half".into()), Err(io::Error::other("gone"))];
    let body = ByteStream::new(stream::iter(broken), Some(8));
    let input = PutObjectInput { body: Some(body), ..put_input("k", "") };
    assert_eq!(cx.call::<PutObject>(input).await.unwrap_err().code(), "IncompleteBody");
    assert_eq!(text(&cx, "k").await, Err("NoSuchKey".into()));
    let blobs = world.world.store().directory().path().join("blobs");
    let files = || {
        let folders = std::fs::read_dir(&blobs).unwrap();
        folders.map(|f| std::fs::read_dir(f.unwrap().path()).unwrap().count()).sum::<usize>()
    };
    let input = PutObjectInput { if_match: Some("\"x\"".into()), ..put_input("k", "bytes") };
    assert_eq!(cx.call::<PutObject>(input).await.unwrap_err().code(), "NoSuchKey");
    assert_eq!(files(), 0);
    put(&cx, "k", "1").await;
    put(&cx, "k", "2").await;
    assert_eq!(files(), 1);
    let input = DeleteObjectInput { bucket: "bkt".into(), key: "k".into(), ..Default::default() };
    cx.call::<DeleteObject>(input).await.unwrap();
    assert_eq!(files(), 0);
}

#[tokio::test]
async fn checksums_are_compared() {
    let world = world().await;
    let cx = world.cx();
    let with = |change: fn(&mut PutObjectInput)| {
        let mut input = put_input("k", "123456789");
        change(&mut input);
        input
    };
    let cases: [(&str, PutObjectInput, Option<&str>); 8] = [
        ("crc32", with(|i| i.checksum_crc32 = Some("y/Q5Jg==".into())), None),
        ("wrong crc32", with(|i| i.checksum_crc32 = Some("y/Q5JA==".into())), Some("BadDigest")),
        ("trailer", with(|i| i.checksum_algorithm = Some(ChecksumAlgorithm::Sha256)), None),
        ("md5", with(|i| i.content_md5 = Some("JfnnlDI7RThtF9RwM2aKaA==".into())), Some("BadDigest")),
        ("no md5", with(|i| i.content_md5 = Some("x".into())), Some("InvalidDigest")),
        ("length", with(|i| i.content_length = Some(10)), Some("IncompleteBody")),
        ("xxhash", with(|i| i.checksum_xxhash3 = Some("x".into())), Some("NotImplemented")),
        (
            "two",
            with(|i| (i.checksum_crc32, i.checksum_sha1) = (Some("a".into()), Some("b".into()))),
            Some("InvalidRequest"),
        ),
    ];
    for (name, input, expected) in cases {
        let output = cx.call::<PutObject>(input).await;
        assert_eq!(output.as_ref().err().map(OpError::code), expected, "{name}");
    }
}

#[tokio::test]
async fn writes_and_reads_on_condition() {
    let world = world().await;
    let cx = world.cx();
    let first = put(&cx, "k", "1").await.e_tag;
    let none = |tag: &str| PutObjectInput { if_none_match: Some(tag.into()), ..put_input("k", "2") };
    assert_eq!(cx.call::<PutObject>(none("*")).await.unwrap_err().code(), "PreconditionFailed");
    let matching = |tag| PutObjectInput { if_match: tag, ..put_input("k", "2") };
    cx.call::<PutObject>(matching(first.clone())).await.unwrap();
    assert_eq!(cx.call::<PutObject>(matching(first.clone())).await.unwrap_err().code(), "PreconditionFailed");
    assert_eq!(text(&cx, "k").await.unwrap(), "2");
    let (now, _) = fetch(&cx, get_input("k")).await.unwrap();
    let (tag, at) = (now.e_tag, now.last_modified);
    let before = at.map(|at| at.plus_seconds(-1));
    let get = get_input;
    let cases = [
        (GetObjectInput { if_match: tag.clone(), ..get("k") }, None),
        (GetObjectInput { if_match: first.clone(), ..get("k") }, Some("PreconditionFailed")),
        (GetObjectInput { if_none_match: tag.clone(), ..get("k") }, Some("NotModified")),
        (GetObjectInput { if_none_match: first.clone(), ..get("k") }, None),
        (GetObjectInput { if_modified_since: at, ..get("k") }, Some("NotModified")),
        (GetObjectInput { if_modified_since: before, ..get("k") }, None),
        (GetObjectInput { if_unmodified_since: at, ..get("k") }, None),
        (GetObjectInput { if_unmodified_since: before, ..get("k") }, Some("PreconditionFailed")),
        (GetObjectInput { if_match: tag.clone(), if_unmodified_since: before, ..get("k") }, None),
        (GetObjectInput { if_none_match: first, if_modified_since: at, ..get("k") }, None),
    ];
    for (input, expected) in cases {
        let shown = format!("{input:?}");
        let got = fetch(&cx, input).await;
        assert_eq!(got.as_ref().err().map(OpError::code), expected, "{shown}");
    }
}

#[tokio::test]
async fn a_read_under_way_outlives_its_object() {
    let world = world().await;
    let cx = world.cx();
    let whole = bytes(5_000_000);
    put(&cx, "k", whole.clone()).await;
    let output = cx.call::<aws::s3::GetObject>(get_input("k")).await.unwrap();
    put(&cx, "k", "other").await;
    let read = services::s3::read_all(output.body.unwrap(), super::LIMIT).await.unwrap();
    assert_eq!(read, whole);
}

#[tokio::test]
async fn many_are_deleted_at_once() {
    let world = world().await;
    let cx = world.cx();
    for key in ["a", "b", "c"] {
        put(&cx, key, key).await;
    }
    let objects = ["a", "b", "never"].map(|key| ObjectIdentifier { key: key.into(), ..Default::default() });
    let input = |quiet| DeleteObjectsInput {
        bucket: "bkt".into(),
        delete: Delete { objects: objects.to_vec(), quiet },
        ..Default::default()
    };
    let output = cx.call::<DeleteObjects>(input(None)).await.unwrap();
    let deleted: Vec<_> = output.deleted.unwrap().into_iter().filter_map(|d| d.key).collect();
    assert_eq!((deleted.join(" "), output.errors), ("a b never".to_owned(), None));
    assert_eq!(cx.call::<DeleteObjects>(input(Some(true))).await.unwrap().deleted, None);
    let delete = || DeleteBucketInput { bucket: "bkt".into(), ..Default::default() };
    assert_eq!(cx.call::<DeleteBucket>(delete()).await.unwrap_err().code(), "BucketNotEmpty");
    assert_eq!(text(&cx, "c").await, Ok("c".into()));
    let input = DeleteObjectInput { bucket: "bkt".into(), key: "c".into(), ..Default::default() };
    cx.call::<DeleteObject>(input).await.unwrap();
    cx.call::<DeleteBucket>(delete()).await.unwrap();
}

#[tokio::test]
async fn another_account_sees_nothing_without_a_policy() {
    let world = world().await;
    put(&world.cx(), "k", "secret").await;
    assert_eq!(text(&world.cx_of(QA), "k").await, Err("AccessDenied".into()));
}
