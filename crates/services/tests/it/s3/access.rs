//! Who gets at what: by lists, by policies that let anybody in, and as nobody in particular.

use super::{get_input, put, put_input, text, world};
use aws::s3::{
    DeletePublicAccessBlock, DeletePublicAccessBlockInput, GetBucketAcl, GetBucketAclInput, GetObjectAcl,
    GetObjectAclInput, ListObjectsV2, ListObjectsV2Input, ObjectCannedACL, ObjectOwnership,
    OwnershipControls, OwnershipControlsRule, Permission, PublicAccessBlockConfiguration, PutBucketAcl,
    PutBucketAclInput, PutBucketOwnershipControls, PutBucketOwnershipControlsInput, PutBucketPolicy,
    PutBucketPolicyInput, PutObject, PutObjectAcl, PutObjectAclInput, PutObjectInput, PutPublicAccessBlock,
    PutPublicAccessBlockInput,
};
use serde_json::json;
use services::resource::ResourceRequest;
use services::{Caller, Cx};
use testkit::{QA, TestWorld, account};

/// Nobody in particular.
fn anonymous(world: &TestWorld) -> Cx {
    world.world.cx(Caller::anonymous(account(QA)), aws::Region::us_east_1())
}

async fn open_up(cx: &Cx) {
    let input = DeletePublicAccessBlockInput { bucket: "bkt".into(), ..Default::default() };
    cx.call::<DeletePublicAccessBlock>(input).await.expect("a test's setup works");
}

async fn own(cx: &Cx, object_ownership: ObjectOwnership) {
    let input = PutBucketOwnershipControlsInput {
        bucket: "bkt".into(),
        ownership_controls: OwnershipControls { rules: vec![OwnershipControlsRule { object_ownership }] },
        ..Default::default()
    };
    cx.call::<PutBucketOwnershipControls>(input).await.expect("a test's setup works");
}

fn policy() -> PutBucketPolicyInput {
    PutBucketPolicyInput {
        bucket: "bkt".into(),
        policy:
            r#"{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Principal":"*","Action":"s3:GetObject",
            "Resource":"arn:aws:s3:::bkt/*"}]}"#
                .into(),
        ..Default::default()
    }
}

fn list(bucket: &str) -> ListObjectsV2Input {
    ListObjectsV2Input { bucket: bucket.into(), ..Default::default() }
}

#[tokio::test]
async fn anybody_is_let_in_by_a_public_policy_until_it_is_blocked() {
    let world = world().await;
    let cx = world.cx();
    put(&cx, "k", "shared").await;
    let nobody = anonymous(&world);
    assert_eq!(text(&nobody, "k").await, Err("AccessDenied".into()));
    assert_eq!(cx.call::<PutBucketPolicy>(policy()).await.unwrap_err().code(), "AccessDenied");
    open_up(&cx).await;
    cx.call::<PutBucketPolicy>(policy()).await.unwrap();
    for who in [&nobody, &world.cx_of(QA)] {
        assert_eq!(text(who, "k").await, Ok("shared".into()));
        // Who may not list learns nothing of what is missing.
        assert_eq!(text(who, "none").await, Err("AccessDenied".into()));
        assert_eq!(who.call::<PutObject>(put_input("x", "1")).await.unwrap_err().code(), "AccessDenied");
        assert_eq!(who.call::<ListObjectsV2>(list("bkt")).await.unwrap_err().code(), "AccessDenied");
    }
    let input = PutPublicAccessBlockInput {
        bucket: "bkt".into(),
        public_access_block_configuration: PublicAccessBlockConfiguration {
            restrict_public_buckets: Some(true),
            ..Default::default()
        },
        ..Default::default()
    };
    cx.call::<PutPublicAccessBlock>(input).await.unwrap();
    assert_eq!(text(&nobody, "k").await, Err("AccessDenied".into()));
    assert_eq!(text(&cx, "k").await, Ok("shared".into()));
}

fn grants(list: Option<Vec<aws::s3::Grant>>) -> String {
    let shown = |grant: aws::s3::Grant| {
        let grantee = grant.grantee.expect("a grant is to somebody");
        let uri = grantee.uri.map(|uri| uri.rsplit('/').next().unwrap_or_default().to_owned());
        let whom = uri.or(grantee.id.map(|_| "user".to_owned())).unwrap_or_default();
        format!("{whom}:{}", grant.permission.map_or("", |p: Permission| p.as_str()))
    };
    list.into_iter().flatten().map(shown).collect::<Vec<_>>().join(" ")
}

#[tokio::test]
async fn lists_are_kept_answered_and_enforced() {
    let world = world().await;
    let cx = world.cx();
    let nobody = anonymous(&world);
    put(&cx, "k", "1").await;
    let public = |key: &str| PutObjectAclInput {
        bucket: "bkt".into(),
        key: key.into(),
        acl: Some(ObjectCannedACL::PublicRead),
        ..Default::default()
    };
    let code = |result: Result<_, services::OpError>| result.map_err(|e| e.code().to_owned()).map(drop);
    let refused = code(cx.call::<PutObjectAcl>(public("k")).await);
    assert_eq!(refused, Err("AccessControlListNotSupported".into()));
    own(&cx, ObjectOwnership::BucketOwnerPreferred).await;
    assert_eq!(code(cx.call::<PutObjectAcl>(public("k")).await), Err("AccessDenied".into()));
    open_up(&cx).await;
    cx.call::<PutObjectAcl>(public("k")).await.unwrap();
    assert_eq!(text(&nobody, "k").await, Ok("1".into()));
    let get = GetObjectAclInput { bucket: "bkt".into(), key: "k".into(), ..Default::default() };
    let shown = cx.call::<GetObjectAcl>(get).await.unwrap();
    assert_eq!(grants(shown.grants), "user:FULL_CONTROL AllUsers:READ");
    // A new version of the object has a list of its own.
    put(&cx, "k", "2").await;
    assert_eq!(text(&nobody, "k").await, Err("AccessDenied".into()));
    let input = PutObjectInput { acl: Some(ObjectCannedACL::AuthenticatedRead), ..put_input("k", "3") };
    cx.call::<PutObject>(input).await.unwrap();
    assert_eq!(text(&nobody, "k").await, Err("AccessDenied".into()));
    assert_eq!(text(&world.cx_of(QA), "k").await, Ok("3".into()));
    // The bucket's list says who may see the names and put more.
    assert_eq!(nobody.call::<ListObjectsV2>(list("bkt")).await.unwrap_err().code(), "AccessDenied");
    let everyone = r#"uri="http://acs.amazonaws.com/groups/global/AllUsers""#;
    let input = PutBucketAclInput {
        bucket: "bkt".into(),
        grant_read: Some(everyone.into()),
        grant_write: Some(everyone.into()),
        ..Default::default()
    };
    cx.call::<PutBucketAcl>(input).await.unwrap();
    let get = GetBucketAclInput { bucket: "bkt".into(), ..Default::default() };
    let shown = cx.call::<GetBucketAcl>(get).await.unwrap();
    assert_eq!(grants(shown.grants), "AllUsers:READ AllUsers:WRITE");
    assert_eq!(nobody.call::<ListObjectsV2>(list("bkt")).await.unwrap().key_count, Some(1));
    nobody.call::<PutObject>(put_input("theirs", "4")).await.unwrap();
    assert_eq!(text(&cx, "theirs").await, Ok("4".into()));
}

#[tokio::test]
async fn who_writes_owns_where_lists_say_so() {
    let world = world().await;
    let (cx, other) = (world.cx(), world.cx_of(QA));
    own(&cx, ObjectOwnership::ObjectWriter).await;
    let mut policy = policy();
    policy.policy = policy
        .policy
        .replace("s3:GetObject", "s3:PutObject")
        .replace(r#""Principal":"*""#, &format!(r#""Principal":{{"AWS":"arn:aws:iam::{QA}:root"}}"#));
    cx.call::<PutBucketPolicy>(policy).await.unwrap();
    other.call::<PutObject>(put_input("theirs", "1")).await.unwrap();
    assert_eq!(text(&other, "theirs").await, Ok("1".into()));
    assert_eq!(text(&cx, "theirs").await, Err("AccessDenied".into()));
    let shared =
        PutObjectInput { acl: Some(ObjectCannedACL::BucketOwnerFullControl), ..put_input("shared", "2") };
    other.call::<PutObject>(shared).await.unwrap();
    assert_eq!(text(&cx, "shared").await, Ok("2".into()));
    own(&cx, ObjectOwnership::BucketOwnerEnforced).await;
    other.call::<PutObject>(put_input("ours", "3")).await.unwrap();
    assert_eq!(text(&cx, "ours").await, Ok("3".into()));
    let missing = cx.call::<aws::s3::GetObject>(get_input("none")).await.unwrap_err();
    assert_eq!(missing.code(), "NoSuchKey");
}

#[tokio::test]
async fn lists_that_can_not_be_read_are_refused() {
    let world = world().await;
    let cx = world.cx();
    let with = |change: fn(&mut PutBucketAclInput)| {
        let mut input = PutBucketAclInput { bucket: "bkt".into(), ..Default::default() };
        change(&mut input);
        input
    };
    let group = "uri=\"http://acs.amazonaws.com/groups/s3/LogDelivery\"";
    let both = PutBucketAclInput {
        acl: Some(aws::s3::BucketCannedACL::Private),
        grant_read: Some(group.into()),
        ..with(|_| {})
    };
    let cases = [
        (with(|_| {}), "MissingSecurityHeader", "Your request was missing a required header"),
        (with(|i| i.grant_write = Some("uri=\"x\"".into())), "InvalidArgument", "Invalid group uri"),
        (
            with(|i| i.grant_write = Some("x=\"1\"".into())),
            "InvalidArgument",
            "Argument format not recognized",
        ),
        (with(|i| i.grant_read = Some("id=\"x\"".into())), "InvalidArgument", "Invalid id"),
        (both, "InvalidRequest", "Specifying both Canned ACLs and Header Grants is not allowed"),
    ];
    for (input, code, message) in cases {
        let error = cx.call::<PutBucketAcl>(input).await.unwrap_err();
        assert_eq!((error.code(), error.message()), (code, message));
    }
}

#[tokio::test]
async fn a_template_may_name_a_canned_list() {
    let world = world().await;
    let cx = world.cx();
    let bucket = world.world.registry().resource_type("AWS::S3::Bucket").unwrap().clone();
    let request = ResourceRequest {
        stack_id: "arn:aws:cloudformation:us-east-1:111111111111:stack/s/1".into(),
        stack_name: "Stack".into(),
        logical_id: "Site".into(),
        token: "abcdefghijklmnop".into(),
        stack_tags: Vec::new(),
    };
    let private = json!({"BucketName": "site", "AccessControl": "Private"});
    bucket.create(&cx, &request, private.clone()).await.unwrap();
    let changed = async |new: &serde_json::Value| {
        bucket.update(&cx, &request, "site", private.clone(), new.clone()).await.map(drop)
    };
    let mut public = json!({"BucketName": "site", "AccessControl": "PublicRead"});
    let refused = changed(&public).await.unwrap_err();
    assert_eq!(refused.code(), "AccessControlListNotSupported");
    public["OwnershipControls"] = json!({"Rules": [{"ObjectOwnership": "ObjectWriter"}]});
    public["PublicAccessBlockConfiguration"] = json!({"BlockPublicAcls": false});
    changed(&public).await.unwrap();
    let input = GetBucketAclInput { bucket: "site".into(), ..Default::default() };
    let grants = cx.call::<GetBucketAcl>(input).await.unwrap().grants.unwrap();
    let permissions: Vec<_> = grants.iter().map(|grant| grant.permission).collect();
    assert_eq!(permissions, [Some(Permission::FullControl), Some(Permission::Read)]);
    // The way back: the list goes before the ownership that forbids it comes.
    bucket.update(&cx, &request, "site", public.clone(), private.clone()).await.unwrap();
    let input = GetBucketAclInput { bucket: "site".into(), ..Default::default() };
    let grants = cx.call::<GetBucketAcl>(input).await.unwrap().grants.unwrap();
    assert_eq!(grants.len(), 1, "{grants:?}");
    changed(&public).await.unwrap();
    public["AccessControl"] = json!("LogDeliveryWrite");
    let refused = changed(&public).await.unwrap_err();
    assert!(refused.message().contains("AccessControl LogDeliveryWrite"), "{}", refused.message());
}
