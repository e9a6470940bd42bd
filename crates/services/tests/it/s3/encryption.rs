//! Objects under KMS keys.

use super::{bytes, fetch, get_input, put_input, text, world};
use aws::kms::{CreateKey, CreateKeyInput, DisableKey, DisableKeyInput};
use aws::s3::{GetObjectInput, PutObject, PutObjectInput, ServerSideEncryption};

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
    let input = PutObjectInput { sse_customer_algorithm: Some("AES256".into()), ..put_input("k", "x") };
    assert!(cx.call::<PutObject>(input).await.unwrap_err().message().contains("SSE-C"));
}
