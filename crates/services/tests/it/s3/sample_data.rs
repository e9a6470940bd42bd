//! The buckets that public scripts read: one, under the name of every region, and not for everybody to write.

use super::{create, fetch, get_input, put_input, world};
use aws::s3::{
    DeleteObject, DeleteObjectInput, DeletePublicAccessBlock, DeletePublicAccessBlockInput,
    GetBucketLocation, GetBucketLocationInput, GetObjectInput, HeadBucket, HeadBucketInput, ListBuckets,
    ListBucketsInput, ListObjectsV2, ListObjectsV2Input, PutBucketPolicy, PutBucketPolicyInput, PutObject,
    PutObjectInput,
};
use services::s3::sample_data;
use services::{Caller, Cx};
use testkit::{QA, TestWorld, account, allow};

const EAST: &str = "sagemaker-sample-data-us-east-1";
const SINGAPORE: &str = "sagemaker-sample-data-ap-southeast-1";
const KEY: &str = "processing/census/census-income.csv";

/// As `sluice data add` does it.
async fn fill(world: &TestWorld) -> Cx {
    let owner = world.world.cx(Caller::root(sample_data::account()), aws::Region::us_east_1());
    let bucket = sample_data::BUCKET;
    create(&owner, bucket).await.unwrap();
    let input = DeletePublicAccessBlockInput { bucket: bucket.into(), ..Default::default() };
    owner.call::<DeletePublicAccessBlock>(input).await.unwrap();
    let policy = sample_data::policy();
    let input = PutBucketPolicyInput { bucket: bucket.into(), policy, ..Default::default() };
    owner.call::<PutBucketPolicy>(input).await.unwrap();
    owner.call::<PutObject>(put(bucket)).await.unwrap();
    owner
}

fn put(bucket: &str) -> PutObjectInput {
    PutObjectInput { bucket: bucket.into(), ..put_input(KEY, "age\n7\n") }
}

async fn read(cx: &Cx, bucket: &str) -> Result<String, String> {
    let input = GetObjectInput { bucket: bucket.into(), ..get_input(KEY) };
    let fetched = fetch(cx, input).await.map_err(|error| error.code().to_owned())?;
    Ok(String::from_utf8(fetched.1.to_vec()).unwrap())
}

#[tokio::test]
async fn whoever_may_by_their_own_policies_reads_it_in_every_region() {
    let world = world().await;
    assert_eq!(read(&world.cx(), EAST).await, Err("NoSuchBucket".into()));
    fill(&world).await;
    let reader = allow(&["s3:GetObject", "s3:ListBucket"], "*");
    let reader = world.cx_allowed("reader", &reader).await;
    let other = world.cx_allowed("other", &allow(&["s3:GetObject"], "arn:aws:s3:::other/*")).await;
    let abroad = world.cx_of(QA).in_region("eu-west-1".parse().unwrap());
    for bucket in [EAST, SINGAPORE] {
        for who in [&world.cx(), &abroad, &reader] {
            assert_eq!(read(who, bucket).await, Ok("age\n7\n".into()));
        }
        assert_eq!(read(&other, bucket).await, Err("AccessDenied".into()));
    }
    let nobody = world.world.cx(Caller::anonymous(account(QA)), aws::Region::us_east_1());
    assert_eq!(read(&nobody, EAST).await, Err("AccessDenied".into()));
    let input = ListObjectsV2Input { bucket: SINGAPORE.into(), ..Default::default() };
    let page = reader.call::<ListObjectsV2>(input).await.unwrap();
    assert_eq!(page.name.as_deref(), Some(SINGAPORE));
    assert_eq!(page.contents.unwrap()[0].key.as_deref(), Some(KEY));
    let head = HeadBucketInput { bucket: SINGAPORE.into(), ..Default::default() };
    assert_eq!(
        reader.call::<HeadBucket>(head).await.unwrap().bucket_region.as_deref(),
        Some("ap-southeast-1")
    );
    let input = GetBucketLocationInput { bucket: EAST.into(), ..Default::default() };
    assert_eq!(abroad.call::<GetBucketLocation>(input).await.unwrap().location_constraint, None);
    for name in ["sagemaker-sample-data-nowhere-1", "sagemaker-sample-data-us-east-1-mine"] {
        assert_eq!(read(&world.cx(), name).await, Err("NoSuchBucket".into()), "{name}");
    }
}

#[tokio::test]
async fn only_its_owner_writes_it_and_nobody_takes_its_names() {
    let world = world().await;
    let cx = world.cx();
    for name in [EAST, SINGAPORE, sample_data::BUCKET] {
        assert_eq!(create(&cx, name).await.unwrap_err().code(), "BucketAlreadyExists", "{name}");
    }
    let owner = fill(&world).await;
    for bucket in [EAST, SINGAPORE, sample_data::BUCKET] {
        assert_eq!(cx.call::<PutObject>(put(bucket)).await.unwrap_err().code(), "AccessDenied");
        let input = DeleteObjectInput { bucket: bucket.into(), key: KEY.into(), ..Default::default() };
        assert_eq!(cx.call::<DeleteObject>(input).await.unwrap_err().code(), "AccessDenied");
    }
    let own = cx.call::<ListBuckets>(ListBucketsInput::default()).await.unwrap().buckets.unwrap_or_default();
    assert_eq!(own.iter().filter_map(|bucket| bucket.name.as_deref()).collect::<Vec<_>>(), ["bkt"]);
    // Whatever name it is written by, it is one.
    let input = DeleteObjectInput { bucket: SINGAPORE.into(), key: KEY.into(), ..Default::default() };
    owner.call::<DeleteObject>(input).await.unwrap();
    assert_eq!(read(&cx, EAST).await, Err("NoSuchKey".into()));
}
