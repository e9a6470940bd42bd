//! IAM through the typed client.

use aws::iam::{
    AttachRolePolicy, AttachRolePolicyInput, CreateRole, CreateRoleInput, DeleteRole, DeleteRoleInput,
    GetRole, GetRoleInput, ListAttachedRolePolicies, ListAttachedRolePoliciesInput, ListRoles,
    ListRolesInput, RoleLastUsed,
};
use testkit::TestWorld;

const TRUST: &str = r#"{"Version":"2012-10-17","Statement":{"Effect":"Allow","Principal":{"Service":"lambda.amazonaws.com"},"Action":"sts:AssumeRole"}}"#;

fn role(name: &str) -> CreateRoleInput {
    CreateRoleInput {
        role_name: name.into(),
        assume_role_policy_document: TRUST.into(),
        ..Default::default()
    }
}

#[tokio::test]
async fn a_role_is_shown_as_aws_shows_it() {
    let world = TestWorld::new();
    let made = world.call::<CreateRole>(role("r")).await.unwrap().role.unwrap();
    assert_eq!(made.arn.as_deref(), Some("arn:aws:iam::111111111111:role/r"));
    let id = made.role_id.clone().unwrap();
    assert!(id.starts_with("AROA") && id.len() == 21, "{id}");
    assert!(made.assume_role_policy_document.unwrap().starts_with("%7B%22Version%22%3A%222012-10-17%22"));
    assert_eq!((made.max_session_duration, made.role_last_used), (None, None));
    let got = world.call::<GetRole>(GetRoleInput { role_name: "r".into() }).await.unwrap().role.unwrap();
    assert_eq!(got.max_session_duration, Some(3600));
    assert_eq!(got.role_last_used, Some(RoleLastUsed::default()));
    let again = world.call::<CreateRole>(role("R")).await.unwrap_err();
    assert_eq!(again.code(), "EntityAlreadyExists");
    assert_eq!(again.message(), "Role with name R already exists.");
    let missing = world.call::<GetRole>(GetRoleInput { role_name: "x".into() }).await.unwrap_err();
    assert_eq!(
        (missing.code(), missing.message()),
        ("NoSuchEntity", "The role with name x cannot be found.")
    );
}

#[tokio::test]
async fn trust_policies_are_checked() {
    let world = TestWorld::new();
    for (trust, message) in [
        ("{", "This policy contains invalid Json"),
        (
            r#"{"Version":"2012-10-17","Statement":{"Effect":"Allow","Principal":{"AWS":"arn:aws:iam::111111111111:role/x"},"Action":"sts:AssumeRole"}}"#,
            r#"Invalid principal in policy: "AWS":"arn:aws:iam::111111111111:role/x""#,
        ),
        (
            r#"{"Version":"2012-10-17","Statement":{"Effect":"Allow","Principal":{"Service":"lambda.amazonaws.com"},"Action":"s3:GetObject"}}"#,
            "AssumeRole policy may only specify STS AssumeRole actions.",
        ),
    ] {
        let input = CreateRoleInput { assume_role_policy_document: trust.into(), ..role("r") };
        let refused = world.call::<CreateRole>(input).await.unwrap_err();
        assert_eq!((refused.code(), refused.message()), ("MalformedPolicyDocument", message));
    }
}

#[tokio::test]
async fn a_role_with_policies_is_not_deleted() {
    let world = TestWorld::new();
    world.call::<CreateRole>(role("r")).await.unwrap();
    let attach = |arn: &str| AttachRolePolicyInput { role_name: "r".into(), policy_arn: arn.into() };
    let missing = world.call::<AttachRolePolicy>(attach("arn:aws:iam::aws:policy/Nope")).await.unwrap_err();
    assert_eq!(missing.code(), "NoSuchEntity");
    assert_eq!(missing.message(), "Policy arn:aws:iam::aws:policy/Nope does not exist or is not attachable.");
    let arn = "arn:aws:iam::aws:policy/service-role/AWSLambdaBasicExecutionRole";
    for _ in 0..2 {
        world.call::<AttachRolePolicy>(attach(arn)).await.unwrap();
    }
    let list = ListAttachedRolePoliciesInput { role_name: "r".into(), ..Default::default() };
    let attached = world.call::<ListAttachedRolePolicies>(list).await.unwrap().attached_policies.unwrap();
    assert_eq!(attached.len(), 1);
    assert_eq!(attached[0].policy_name.as_deref(), Some("AWSLambdaBasicExecutionRole"));
    let refused = world.call::<DeleteRole>(DeleteRoleInput { role_name: "r".into() }).await.unwrap_err();
    assert_eq!(refused.code(), "DeleteConflict");
    assert_eq!(refused.message(), "Cannot delete entity, must detach all policies first.");
}

#[tokio::test]
async fn roles_are_listed_page_by_page() {
    let world = TestWorld::new();
    for name in ["c", "A", "b"] {
        world.call::<CreateRole>(role(name)).await.unwrap();
    }
    let input = ListRolesInput { max_items: Some(2), ..Default::default() };
    let first = world.call::<ListRoles>(input.clone()).await.unwrap();
    assert_eq!(first.is_truncated, Some(true));
    let rest = world.call::<ListRoles>(ListRolesInput { marker: first.marker, ..input }).await.unwrap();
    let names: Vec<_> =
        first.roles.into_iter().chain(rest.roles).flatten().filter_map(|role| role.role_name).collect();
    assert_eq!(names, ["A", "b", "c"]);
    assert_eq!((rest.is_truncated, rest.marker), (Some(false), None));
}
