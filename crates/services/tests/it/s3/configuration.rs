//! What buckets are told of locks, lifecycles, metrics and places, and what follows from it.

use super::{ENABLED, get_input, put, put_input, text, world};
use aws::s3::{
    CreateBucket, CreateBucketConfiguration, CreateBucketInput, DefaultRetention, DeleteObject,
    DeleteObjectInput, GetBucketLocation, GetBucketLocationInput, GetBucketMetricsConfiguration,
    GetBucketMetricsConfigurationInput, GetObject, LifecycleExpiration, LifecycleRule, LifecycleRuleFilter,
    MetricsConfiguration, ObjectLockConfiguration, ObjectLockEnabled, ObjectLockLegalHold,
    ObjectLockLegalHoldStatus, ObjectLockRetentionMode, ObjectLockRule, PutBucketLifecycleConfiguration,
    PutBucketLifecycleConfigurationInput, PutBucketMetricsConfiguration, PutBucketMetricsConfigurationInput,
    PutBucketVersioning, PutBucketVersioningInput, PutObject, PutObjectLegalHold, PutObjectLegalHoldInput,
    PutObjectLockConfiguration, PutObjectLockConfigurationInput, VersioningConfiguration,
};
use services::{Cx, OpError};
use std::time::Duration;

fn code<T>(result: Result<T, OpError>) -> Result<(), String> {
    result.map(drop).map_err(|error| error.code().to_owned())
}

async fn versioning(cx: &Cx, status: Option<aws::s3::BucketVersioningStatus>) -> Result<(), String> {
    let input = PutBucketVersioningInput {
        bucket: "bkt".into(),
        versioning_configuration: VersioningConfiguration { status, ..Default::default() },
        ..Default::default()
    };
    code(cx.call::<PutBucketVersioning>(input).await)
}

#[tokio::test]
async fn a_locked_version_stays_until_its_time() {
    let world = world().await;
    let cx = world.cx();
    let lock = || PutObjectLockConfigurationInput {
        bucket: "bkt".into(),
        object_lock_configuration: Some(ObjectLockConfiguration {
            object_lock_enabled: Some(ObjectLockEnabled::Enabled),
            rule: Some(ObjectLockRule {
                default_retention: Some(DefaultRetention {
                    mode: Some(ObjectLockRetentionMode::Governance),
                    days: Some(1),
                    ..Default::default()
                }),
            }),
        }),
        ..Default::default()
    };
    assert_eq!(code(cx.call::<PutObjectLockConfiguration>(lock()).await), Err("InvalidBucketState".into()));
    versioning(&cx, ENABLED).await.unwrap();
    cx.call::<PutObjectLockConfiguration>(lock()).await.unwrap();
    let suspended = Some(aws::s3::BucketVersioningStatus::Suspended);
    assert_eq!(versioning(&cx, suspended).await, Err("InvalidBucketState".into()));
    let version = put(&cx, "k", "1").await.version_id;
    let seen = cx.call::<GetObject>(get_input("k")).await.unwrap();
    assert_eq!(seen.object_lock_mode.map(aws::s3::ObjectLockMode::as_str), Some("GOVERNANCE"));
    let delete = |bypass: Option<bool>| DeleteObjectInput {
        bucket: "bkt".into(),
        key: "k".into(),
        version_id: version.clone(),
        bypass_governance_retention: bypass,
        ..Default::default()
    };
    assert_eq!(code(cx.call::<DeleteObject>(delete(None)).await), Err("AccessDenied".into()));
    let hold = |status| PutObjectLegalHoldInput {
        bucket: "bkt".into(),
        key: "k".into(),
        legal_hold: Some(ObjectLockLegalHold { status: Some(status) }),
        ..Default::default()
    };
    cx.call::<PutObjectLegalHold>(hold(ObjectLockLegalHoldStatus::On)).await.unwrap();
    assert_eq!(code(cx.call::<DeleteObject>(delete(Some(true))).await), Err("AccessDenied".into()));
    world.clock.advance(Duration::from_hours(25));
    assert_eq!(code(cx.call::<DeleteObject>(delete(None)).await), Err("AccessDenied".into()));
    cx.call::<PutObjectLegalHold>(hold(ObjectLockLegalHoldStatus::Off)).await.unwrap();
    cx.call::<DeleteObject>(delete(None)).await.unwrap();
    assert_eq!(text(&cx, "k").await, Err("NoSuchKey".into()));
}

#[tokio::test]
async fn answers_tell_when_an_object_would_go() {
    let world = world().await;
    let cx = world.cx();
    let rule = |filter: Option<LifecycleRuleFilter>| PutBucketLifecycleConfigurationInput {
        bucket: "bkt".into(),
        lifecycle_configuration: Some(aws::s3::BucketLifecycleConfiguration {
            rules: vec![LifecycleRule {
                id: Some("old".into()),
                filter,
                expiration: Some(LifecycleExpiration { days: Some(1), ..Default::default() }),
                ..Default::default()
            }],
        }),
        ..Default::default()
    };
    assert_eq!(
        code(cx.call::<PutBucketLifecycleConfiguration>(rule(None)).await),
        Err("MalformedXML".into())
    );
    let filter = LifecycleRuleFilter { prefix: Some("logs/".into()), ..Default::default() };
    cx.call::<PutBucketLifecycleConfiguration>(rule(Some(filter))).await.unwrap();
    let expected = "expiry-date=\"Mon, 23 Nov 2026 00:00:00 GMT\", rule-id=\"old\"";
    assert_eq!(put(&cx, "logs/1", "").await.expiration.as_deref(), Some(expected));
    assert_eq!(put(&cx, "other", "").await.expiration, None);
    let seen = cx.call::<GetObject>(get_input("logs/1")).await.unwrap();
    assert_eq!(seen.expiration.as_deref(), Some(expected));
}

#[tokio::test]
async fn metrics_are_kept_by_name() {
    let world = world().await;
    let cx = world.cx();
    let put = |id: &str| PutBucketMetricsConfigurationInput {
        bucket: "bkt".into(),
        id: id.into(),
        metrics_configuration: MetricsConfiguration { id: "all".into(), filter: None },
        ..Default::default()
    };
    let get = || GetBucketMetricsConfigurationInput {
        bucket: "bkt".into(),
        id: "all".into(),
        ..Default::default()
    };
    assert_eq!(
        code(cx.call::<GetBucketMetricsConfiguration>(get()).await),
        Err("NoSuchConfiguration".into())
    );
    assert_eq!(code(cx.call::<PutBucketMetricsConfiguration>(put("x")).await), Err("IdMismatch".into()));
    cx.call::<PutBucketMetricsConfiguration>(put("all")).await.unwrap();
    let got = cx.call::<GetBucketMetricsConfiguration>(get()).await.unwrap();
    assert_eq!(got.metrics_configuration.map(|m| m.id), Some("all".into()));
}

#[tokio::test]
async fn buckets_are_made_where_the_endpoint_says() {
    let world = world().await;
    let cases = [
        ("us-east-1", None, Ok("/new")),
        ("us-east-1", Some("eu-west-2"), Ok("http://new.s3.amazonaws.com/")),
        ("us-east-1", Some("us-east-1"), Err("InvalidLocationConstraint")),
        ("us-east-1", Some("mars-1"), Err("InvalidLocationConstraint")),
        ("us-east-1", Some("aws-global"), Err("IllegalLocationConstraintException")),
        ("eu-west-1", None, Err("IllegalLocationConstraintException")),
        ("eu-west-1", Some("EU"), Ok("http://new.s3.amazonaws.com/")),
        ("eu-west-1", Some("bar"), Err("IllegalLocationConstraintException")),
    ];
    for (region, constraint, expected) in cases {
        let cx = world.cx().in_region(region.parse().unwrap());
        let input = CreateBucketInput {
            bucket: "new".into(),
            create_bucket_configuration: constraint.map(|text| CreateBucketConfiguration {
                location_constraint: Some(text.into()),
                ..Default::default()
            }),
            ..Default::default()
        };
        let made = cx.call::<CreateBucket>(input).await;
        let got = made.map(|output| output.location.unwrap()).map_err(|error| error.code().to_owned());
        assert_eq!(got, expected.map(str::to_owned).map_err(str::to_owned), "{region} {constraint:?}");
        if got.is_ok() {
            let input = GetBucketLocationInput { bucket: "new".into(), ..Default::default() };
            let location = cx.call::<GetBucketLocation>(input).await.unwrap().location_constraint;
            assert_eq!(location.as_deref(), constraint);
            let input = aws::s3::DeleteBucketInput { bucket: "new".into(), ..Default::default() };
            cx.call::<aws::s3::DeleteBucket>(input).await.unwrap();
        }
    }
    let cx = world.cx();
    let refused = cx.call::<PutObject>(aws::s3::PutObjectInput {
        expected_bucket_owner: Some("abcd".into()),
        ..put_input("k", "1")
    });
    assert_eq!(code(refused.await), Err("InvalidBucketOwnerAWSAccountID".into()));
}
