//! IAM's resource types: created twice over, updated and deleted, as stacks do.

use aws::iam;
use serde_json::{Value, json};
use services::resource::{Physical, ResourceRequest};
use services::{Cx, OpError};
use testkit::TestWorld;

fn request(logical_id: &str, token: &str) -> ResourceRequest {
    ResourceRequest {
        stack_id: "arn:aws:cloudformation:us-east-1:111111111111:stack/st/1".into(),
        stack_name: "st".into(),
        logical_id: logical_id.into(),
        token: token.into(),
        stack_tags: Vec::new(),
    }
}

/// Twice, as after a crash: both give the same.
async fn create(cx: &Cx, kind: &str, properties: Value) -> Result<Physical, OpError> {
    let resource_type = cx.world().registry().resource_type(kind).unwrap();
    let request = request("Thing", "abcdef1234567890");
    let first = resource_type.create(cx, &request, properties.clone()).await?;
    let second = resource_type.create(cx, &request, properties).await?;
    assert_eq!(first, second, "{kind}");
    Ok(first)
}

async fn update(cx: &Cx, kind: &str, id: &str, old: &Value, new: &Value) -> Physical {
    let resource_type = cx.world().registry().resource_type(kind).unwrap();
    let request = request("Thing", "0987654321fedcba");
    let mut last = None;
    for _ in 0..2 {
        let made = resource_type.update(cx, &request, id, old.clone(), new.clone()).await;
        last = Some(made.unwrap());
    }
    last.unwrap()
}

async fn delete(cx: &Cx, kind: &str, id: &str, properties: &Value) {
    let resource_type = cx.world().registry().resource_type(kind).unwrap();
    for _ in 0..2 {
        resource_type.delete(cx, &request("Thing", "x"), id, properties.clone()).await.unwrap();
    }
}

fn trust() -> Value {
    json!({"Version": "2012-10-17", "Statement": [
        {"Effect": "Allow", "Principal": {"Service": "lambda.amazonaws.com"}, "Action": "sts:AssumeRole"}]})
}

fn policy(action: &str) -> Value {
    json!({"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Action": action, "Resource": "*"}]})
}

async fn inline_names(cx: &Cx, role: &str) -> Vec<String> {
    let input = iam::ListRolePoliciesInput { role_name: role.into(), ..Default::default() };
    cx.call::<iam::ListRolePolicies>(input).await.unwrap().policy_names.unwrap()
}

#[tokio::test]
async fn a_role_lives_and_dies_with_its_stack() {
    let world = TestWorld::new();
    let cx = world.cx();
    let old = json!({
        "AssumeRolePolicyDocument": trust(),
        "Path": "/service-role/",
        "ManagedPolicyArns": ["arn:aws:iam::aws:policy/service-role/AWSLambdaBasicExecutionRole"],
        "Policies": [{"PolicyName": "a", "PolicyDocument": policy("s3:*")},
                     {"PolicyName": "b", "PolicyDocument": policy("s3:*").to_string()}],
        "Tags": [{"Key": "k", "Value": "v"}],
    });
    let made = create(&cx, "AWS::IAM::Role", old.clone()).await.unwrap();
    assert_eq!(made.id, "st-Thing-reMNUQgVZhWY");
    assert_eq!(made.attributes["Arn"], "arn:aws:iam::111111111111:role/service-role/st-Thing-reMNUQgVZhWY");
    assert_eq!(inline_names(&cx, &made.id).await, ["a", "b"]);

    let new = json!({
        "AssumeRolePolicyDocument": trust(),
        "Path": "/service-role/",
        "MaxSessionDuration": 7200,
        "Description": "d",
        "Policies": [{"PolicyName": "b", "PolicyDocument": policy("ssm:*")},
                     {"PolicyName": "c", "PolicyDocument": policy("s3:*")}],
    });
    let updated = update(&cx, "AWS::IAM::Role", &made.id, &old, &new).await;
    assert_eq!(updated, made);
    assert_eq!(inline_names(&cx, &made.id).await, ["b", "c"]);
    let role = cx.call::<iam::GetRole>(iam::GetRoleInput { role_name: made.id.clone() }).await.unwrap().role;
    let role = role.unwrap();
    assert_eq!((role.max_session_duration, role.description.as_deref()), (Some(7200), Some("d")));
    assert!(!role.tags.unwrap().iter().any(|t| t.key == "k"));
    delete(&cx, "AWS::IAM::Role", &made.id, &new).await;
    let gone = cx.call::<iam::GetRole>(iam::GetRoleInput { role_name: made.id }).await.unwrap_err();
    assert_eq!(gone.code(), "NoSuchEntity");
}

#[tokio::test]
async fn a_name_that_is_taken_is_not_taken_over() {
    let world = TestWorld::new();
    let cx = world.cx();
    world.service_role("mine", "lambda.amazonaws.com", &policy("s3:*").to_string()).await;
    let properties = json!({"RoleName": "mine", "AssumeRolePolicyDocument": trust()});
    assert_eq!(create(&cx, "AWS::IAM::Role", properties).await.unwrap_err().code(), "AlreadyExists");
}

#[tokio::test]
async fn policies_are_put_where_the_template_says() {
    let world = TestWorld::new();
    let cx = world.cx();
    for name in ["one", "two"] {
        world.service_role(name, "lambda.amazonaws.com", &policy("s3:*").to_string()).await;
    }
    let of = |roles: &[&str]| json!({"PolicyName": "p", "PolicyDocument": policy("ssm:*"), "Roles": roles});
    let made = create(&cx, "AWS::IAM::Policy", of(&["one"])).await.unwrap();
    assert_eq!(inline_names(&cx, "one").await, ["p", "test"]);
    update(&cx, "AWS::IAM::Policy", &made.id, &of(&["one"]), &of(&["two"])).await;
    assert_eq!(inline_names(&cx, "one").await, ["test"]);
    assert_eq!(inline_names(&cx, "two").await, ["p", "test"]);
    delete(&cx, "AWS::IAM::Policy", &made.id, &of(&["two"])).await;
    assert_eq!(inline_names(&cx, "two").await, ["test"]);
    let nowhere = create(&cx, "AWS::IAM::Policy", of(&[])).await.unwrap_err();
    assert_eq!(nowhere.message(), "At least one of [Groups,Roles,Users] must be non-empty.");
}

#[tokio::test]
async fn a_managed_policy_is_versioned_by_updates() {
    let world = TestWorld::new();
    let cx = world.cx();
    world.service_role("one", "lambda.amazonaws.com", &policy("s3:*").to_string()).await;
    let of = |action: &str| json!({"PolicyDocument": policy(action), "Roles": ["one"]});
    let made = create(&cx, "AWS::IAM::ManagedPolicy", of("s3:*")).await.unwrap();
    assert_eq!(made.id, "arn:aws:iam::111111111111:policy/st-Thing-reMNUQgVZhWY");
    assert_eq!(made.attributes["AttachmentCount"], 1);
    let mut old = "s3:*".to_owned();
    for number in 2..9 {
        let new = format!("s3:Get{number}");
        let updated = update(&cx, "AWS::IAM::ManagedPolicy", &made.id, &of(&old), &of(&new)).await;
        assert_eq!(updated.attributes["DefaultVersionId"], format!("v{number}"));
        old = new;
    }
    delete(&cx, "AWS::IAM::ManagedPolicy", &made.id, &of(&old)).await;
}

#[tokio::test]
async fn users_and_groups_live_and_die() {
    let world = TestWorld::new();
    let cx = world.cx();
    let group =
        json!({"GroupName": null, "Policies": [{"PolicyName": "a", "PolicyDocument": policy("s3:*")}]});
    let made_group = create(&cx, "AWS::IAM::Group", group.clone()).await.unwrap();
    let user = json!({"Groups": [made_group.id], "Policies": [{"PolicyName": "a", "PolicyDocument": policy("s3:*")}]});
    let made_user = create(&cx, "AWS::IAM::User", user.clone()).await.unwrap();
    assert_eq!(made_user.attributes["Arn"], format!("arn:aws:iam::111111111111:user/{}", made_user.id));
    let resource_type = cx.world().registry().resource_type("AWS::IAM::AccessKey").unwrap();
    let key = json!({"UserName": made_user.id, "Status": "Inactive"});
    let made_key = resource_type.create(&cx, &request("Key", "k"), key.clone()).await.unwrap();
    // It lies sealed in the rows of the stack.
    assert!(!made_key.attributes["SecretAccessKey"].is_string(), "{:?}", made_key.attributes);
    delete(&cx, "AWS::IAM::AccessKey", &made_key.id, &key).await;
    let none = json!({"Groups": []});
    update(&cx, "AWS::IAM::User", &made_user.id, &user, &none).await;
    delete(&cx, "AWS::IAM::User", &made_user.id, &none).await;
    delete(&cx, "AWS::IAM::Group", &made_group.id, &group).await;
}

#[tokio::test]
async fn a_profile_is_found_by_its_maker_alone() {
    let world = TestWorld::new();
    let cx = world.cx();
    let kind = "AWS::IAM::InstanceProfile";
    let role = json!({ "RoleName": "r", "AssumeRolePolicyDocument": trust() });
    create(&cx, "AWS::IAM::Role", role).await.unwrap();
    let properties = json!({ "InstanceProfileName": "named", "Roles": ["r"] });
    assert_eq!(create(&cx, kind, properties.clone()).await.unwrap().id, "named");
    let get = iam::GetInstanceProfileInput { instance_profile_name: "named".into() };
    let shown = world.call::<iam::GetInstanceProfile>(get).await.unwrap().instance_profile.unwrap();
    assert_eq!(shown.tags, Some(Vec::new()), "marks of the system are not shown");
    let resource_type = world.world.registry().resource_type(kind).unwrap();
    let error = resource_type.create(&cx, &request("Other", "x"), properties.clone()).await.unwrap_err();
    assert_eq!(error.code(), "AlreadyExists");
    delete(&cx, kind, "named", &properties).await;
}
