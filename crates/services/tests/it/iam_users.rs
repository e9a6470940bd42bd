//! Users, keys, groups, managed policies and simulation: what each change does to the very next request.

use aws::iam::{self, PolicyEvaluationDecisionType as Outcome, StatusType};
use aws::ssm::{GetParameter, GetParameterInput};
use aws::sts::{GetCallerIdentity, GetCallerIdentityInput, GetSessionToken, GetSessionTokenInput};
use services::{CredentialError, Cx};
use testkit::{QA, TOOLS, TestWorld, account, allow};

/// `ParameterNotFound` where it is allowed.
async fn code_of_get(cx: &Cx) -> String {
    let input = GetParameterInput { name: "nope".into(), with_decryption: None };
    cx.call::<GetParameter>(input).await.unwrap_err().code().to_owned()
}

async fn check(cx: &Cx, allowed: bool, after: &str) {
    let code = if allowed { "ParameterNotFound" } else { "AccessDeniedException" };
    assert_eq!(code_of_get(cx).await, code, "after {after}");
}

fn named(name: &str) -> Option<String> {
    Some(name.to_owned())
}

#[tokio::test]
async fn a_key_works_until_it_does_not() {
    let world = TestWorld::new();
    let (cx, key) = world.user("ana", &allow(&["ssm:*"], "*")).await;
    let id = key.access_key_id.clone().unwrap();
    assert!(id.starts_with("AKIA") && id.len() == 20, "{id}");
    let secret = key.secret_access_key.unwrap();
    assert_eq!(secret.len(), 40);
    let ask =
        || world.world.identity().credential(&world.world, &id, None).unwrap().map(|c| c.secret.to_string());
    assert_eq!(ask(), Ok(secret.clone()));
    let identity = cx.call::<GetCallerIdentity>(GetCallerIdentityInput {}).await.unwrap();
    assert_eq!(identity.arn.as_deref(), Some("arn:aws:iam::111111111111:user/ana"));
    assert!(identity.user_id.is_some_and(|id| id.starts_with("AIDA") && id.len() == 21));

    let update =
        |status| iam::UpdateAccessKeyInput { user_name: named("ana"), access_key_id: id.clone(), status };
    world.call::<iam::UpdateAccessKey>(update(StatusType::Inactive)).await.unwrap();
    assert_eq!(ask(), Err(CredentialError::Unknown));
    world.call::<iam::UpdateAccessKey>(update(StatusType::Active)).await.unwrap();
    assert_eq!(ask(), Ok(secret));
    let list = iam::ListAccessKeysInput { user_name: named("ana"), ..Default::default() };
    let keys = world.call::<iam::ListAccessKeys>(list).await.unwrap().access_key_metadata.unwrap();
    assert_eq!(keys.len(), 1);
    let delete = iam::DeleteAccessKeyInput { user_name: named("ana"), access_key_id: id.clone() };
    world.call::<iam::DeleteAccessKey>(delete.clone()).await.unwrap();
    assert_eq!(ask(), Err(CredentialError::Unknown));
    let again = world.call::<iam::DeleteAccessKey>(delete).await.unwrap_err();
    assert_eq!(again.message(), format!("The Access Key with id {id} cannot be found."));
}

#[tokio::test]
async fn a_user_has_at_most_two_keys_and_another_s_is_no_key_of_theirs() {
    let world = TestWorld::new();
    let (_, key) = world.user("ana", &allow(&["ssm:*"], "*")).await;
    world.user("ben", &allow(&["ssm:*"], "*")).await;
    let create = iam::CreateAccessKeyInput { user_name: named("ana") };
    world.call::<iam::CreateAccessKey>(create.clone()).await.unwrap();
    let third = world.call::<iam::CreateAccessKey>(create).await.unwrap_err();
    assert_eq!(
        (third.code(), third.message()),
        ("LimitExceeded", "Cannot exceed quota for AccessKeysPerUser: 2")
    );
    let delete =
        iam::DeleteAccessKeyInput { user_name: named("ben"), access_key_id: key.access_key_id.unwrap() };
    assert_eq!(world.call::<iam::DeleteAccessKey>(delete).await.unwrap_err().code(), "NoSuchEntity");
}

#[tokio::test]
async fn root_has_a_key_of_each_account() {
    let world = TestWorld::new();
    let first = services::iam::root_credentials(&world.world, account(TOOLS)).await.unwrap();
    let again = services::iam::root_credentials(&world.world, account(TOOLS)).await.unwrap();
    let other = services::iam::root_credentials(&world.world, account(QA)).await.unwrap();
    assert_eq!(first.access_key_id, again.access_key_id);
    assert_eq!(*first.secret_access_key, *again.secret_access_key);
    assert_ne!(first.access_key_id, other.access_key_id);
    for (key, id) in [(first, TOOLS), (other, QA)] {
        let credential = world.world.identity().credential(&world.world, &key.access_key_id, None).unwrap();
        let credential = credential.unwrap();
        assert_eq!(*credential.secret, *key.secret_access_key);
        assert_eq!(credential.caller.arn(), format!("arn:aws:iam::{id}:root"));
    }
}

#[tokio::test]
async fn the_next_request_sees_a_change_of_policies() {
    let world = TestWorld::new();
    let (cx, _) = world.user("ana", &allow(&["s3:*"], "*")).await;
    check(&cx, false, "an unrelated policy").await;
    let (user_name, group_name) = ("ana".to_owned(), "ops".to_owned());
    let attach = iam::AttachUserPolicyInput {
        user_name: user_name.clone(),
        policy_arn: "arn:aws:iam::aws:policy/AmazonSSMReadOnlyAccess".into(),
    };
    world.call::<iam::AttachUserPolicy>(attach.clone()).await.unwrap();
    check(&cx, true, "attaching").await;
    let detach = iam::DetachUserPolicyInput { user_name: user_name.clone(), policy_arn: attach.policy_arn };
    world.call::<iam::DetachUserPolicy>(detach.clone()).await.unwrap();
    check(&cx, false, "detaching").await;
    assert_eq!(world.call::<iam::DetachUserPolicy>(detach).await.unwrap_err().code(), "NoSuchEntity");

    let create = iam::CreateGroupInput { group_name: group_name.clone(), path: None };
    world.call::<iam::CreateGroup>(create).await.unwrap();
    let put = iam::PutGroupPolicyInput {
        group_name: group_name.clone(),
        policy_name: "p".into(),
        policy_document: allow(&["ssm:*"], "*"),
    };
    world.call::<iam::PutGroupPolicy>(put).await.unwrap();
    check(&cx, false, "making a group").await;
    let add = iam::AddUserToGroupInput { group_name: group_name.clone(), user_name: user_name.clone() };
    world.call::<iam::AddUserToGroup>(add).await.unwrap();
    check(&cx, true, "joining").await;
    let refused =
        world.call::<iam::DeleteGroup>(iam::DeleteGroupInput { group_name: group_name.clone() }).await;
    assert_eq!(refused.unwrap_err().message(), "Cannot delete entity, must remove users from group first.");
    let remove = iam::RemoveUserFromGroupInput { group_name, user_name };
    world.call::<iam::RemoveUserFromGroup>(remove).await.unwrap();
    check(&cx, false, "leaving").await;
}

#[tokio::test]
async fn a_boundary_limits_what_policies_allow() {
    let world = TestWorld::new();
    let (cx, _) = world.user("ana", &allow(&["ssm:*"], "*")).await;
    check(&cx, true, "nothing").await;
    let create = iam::CreatePolicyInput {
        policy_name: "limit".into(),
        policy_document: allow(&["s3:*"], "*"),
        ..Default::default()
    };
    let arn = world.call::<iam::CreatePolicy>(create).await.unwrap().policy.unwrap().arn.unwrap();
    let put =
        iam::PutUserPermissionsBoundaryInput { user_name: "ana".into(), permissions_boundary: arn.clone() };
    world.call::<iam::PutUserPermissionsBoundary>(put).await.unwrap();
    check(&cx, false, "a boundary without it").await;
    let version = iam::CreatePolicyVersionInput {
        policy_arn: arn.clone(),
        policy_document: allow(&["ssm:GetParameter"], "*"),
        set_as_default: Some(true),
    };
    world.call::<iam::CreatePolicyVersion>(version).await.unwrap();
    check(&cx, true, "a version of the boundary with it").await;
    let refused = world.call::<iam::DeletePolicy>(iam::DeletePolicyInput { policy_arn: arn.clone() }).await;
    assert_eq!(refused.unwrap_err().message(), "Cannot delete a policy attached to entities.");
    let set = iam::SetDefaultPolicyVersionInput { policy_arn: arn, version_id: "v1".into() };
    world.call::<iam::SetDefaultPolicyVersion>(set).await.unwrap();
    check(&cx, false, "the first version again").await;
    let delete = iam::DeleteUserPermissionsBoundaryInput { user_name: "ana".into() };
    world.call::<iam::DeleteUserPermissionsBoundary>(delete).await.unwrap();
    check(&cx, true, "no boundary").await;
}

#[tokio::test]
async fn a_policy_has_at_most_five_versions() {
    let world = TestWorld::new();
    let create = iam::CreatePolicyInput {
        policy_name: "p".into(),
        path: Some("/x/".into()),
        policy_document: allow(&["s3:*"], "*"),
        ..Default::default()
    };
    let policy = world.call::<iam::CreatePolicy>(create.clone()).await.unwrap().policy.unwrap();
    let arn = policy.arn.unwrap();
    assert_eq!(arn, "arn:aws:iam::111111111111:policy/x/p");
    assert_eq!((policy.attachment_count, policy.default_version_id.as_deref()), (Some(0), Some("v1")));
    let taken = world.call::<iam::CreatePolicy>(create).await.unwrap_err();
    assert_eq!(taken.message(), "A policy called p already exists. Duplicate names are not allowed.");
    let version = iam::CreatePolicyVersionInput {
        policy_arn: arn.clone(),
        policy_document: allow(&["s3:GetObject"], "*"),
        set_as_default: None,
    };
    for number in 2..=5 {
        let made = world.call::<iam::CreatePolicyVersion>(version.clone()).await.unwrap();
        assert_eq!(made.policy_version.unwrap().version_id, Some(format!("v{number}")));
    }
    let sixth = world.call::<iam::CreatePolicyVersion>(version.clone()).await.unwrap_err();
    assert_eq!(sixth.code(), "LimitExceeded");
    let delete = |version_id: &str| iam::DeletePolicyVersionInput {
        policy_arn: arn.clone(),
        version_id: version_id.into(),
    };
    assert_eq!(
        world.call::<iam::DeletePolicyVersion>(delete("v1")).await.unwrap_err().code(),
        "DeleteConflict"
    );
    assert_eq!(
        world.call::<iam::DeletePolicyVersion>(delete("v9")).await.unwrap_err().code(),
        "NoSuchEntity"
    );
    world.call::<iam::DeletePolicyVersion>(delete("v2")).await.unwrap();
    let made = world.call::<iam::CreatePolicyVersion>(version).await.unwrap();
    assert_eq!(made.policy_version.unwrap().version_id.as_deref(), Some("v6"));
}

#[tokio::test]
async fn a_user_with_something_is_not_deleted() {
    let world = TestWorld::new();
    let (_, key) = world.user("ana", &allow(&["ssm:*"], "*")).await;
    let delete = || world.call::<iam::DeleteUser>(iam::DeleteUserInput { user_name: "ana".into() });
    assert_eq!(delete().await.unwrap_err().message(), "Cannot delete entity, must delete policies first.");
    let policy = iam::DeleteUserPolicyInput { user_name: "ana".into(), policy_name: "test".into() };
    world.call::<iam::DeleteUserPolicy>(policy).await.unwrap();
    assert_eq!(delete().await.unwrap_err().message(), "Cannot delete entity, must delete access keys first.");
    let key =
        iam::DeleteAccessKeyInput { user_name: named("ana"), access_key_id: key.access_key_id.unwrap() };
    world.call::<iam::DeleteAccessKey>(key).await.unwrap();
    delete().await.unwrap();
    let gone = delete().await.unwrap_err();
    assert_eq!(gone.message(), "The user with name ana cannot be found.");
}

#[tokio::test]
async fn a_renamed_user_keeps_keys_and_permissions() {
    let world = TestWorld::new();
    let (_, key) = world.user("ana", &allow(&["ssm:*"], "*")).await;
    let update = iam::UpdateUserInput {
        user_name: "ana".into(),
        new_user_name: named("anna"),
        new_path: Some("/x/".into()),
    };
    world.call::<iam::UpdateUser>(update).await.unwrap();
    let id = key.access_key_id.unwrap();
    let credential = world.world.identity().credential(&world.world, &id, None).unwrap().unwrap();
    assert_eq!(credential.caller.arn(), "arn:aws:iam::111111111111:user/x/anna");
    check(&world.cx().as_caller(credential.caller), true, "a new name").await;
}

#[tokio::test]
async fn a_user_s_session_has_the_user_s_permissions() {
    let world = TestWorld::new();
    let (cx, _) = world.user("ana", &allow(&["ssm:*"], "*")).await;
    let output = cx.call::<GetSessionToken>(GetSessionTokenInput::default()).await.unwrap();
    let c = output.credentials.unwrap();
    let (id, token) = (c.access_key_id.unwrap(), c.session_token.unwrap());
    let credential = world.world.identity().credential(&world.world, &id, Some(&token)).unwrap().unwrap();
    let session = world.cx().as_caller(credential.caller);
    check(&session, true, "a session").await;
    let refused = session.call::<GetSessionToken>(GetSessionTokenInput::default()).await.unwrap_err();
    assert_eq!(refused.message(), "Cannot call GetSessionToken with session credentials");
}

#[tokio::test]
async fn simulations_decide_as_requests_do() {
    let world = TestWorld::new();
    let denying = r#"{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Action":"s3:*","Resource":"*"},
        {"Effect":"Deny","Action":"s3:DeleteObject","Resource":"*"}]}"#;
    world.user("ana", denying).await;
    let input = iam::SimulatePrincipalPolicyInput {
        policy_source_arn: "arn:aws:iam::111111111111:user/ana".into(),
        action_names: ["s3:GetObject", "s3:DeleteObject", "ssm:GetParameter"].map(str::to_owned).into(),
        ..Default::default()
    };
    let results =
        world.call::<iam::SimulatePrincipalPolicy>(input).await.unwrap().evaluation_results.unwrap();
    let decisions: Vec<_> = results.iter().map(|r| r.eval_decision.unwrap()).collect();
    assert_eq!(decisions, [Outcome::Allowed, Outcome::ExplicitDeny, Outcome::ImplicitDeny]);
    assert_eq!(results[0].eval_resource_name.as_deref(), Some("*"));
    let input = iam::SimulateCustomPolicyInput {
        policy_input_list: vec![allow(&["s3:GetObject"], "arn:aws:s3:::b/*")],
        action_names: vec!["s3:GetObject".into()],
        resource_arns: Some(vec!["arn:aws:s3:::b/k".into(), "arn:aws:s3:::c/k".into()]),
        ..Default::default()
    };
    let results = world.call::<iam::SimulateCustomPolicy>(input).await.unwrap().evaluation_results.unwrap();
    let decisions: Vec<_> = results.iter().map(|r| r.eval_decision.unwrap()).collect();
    assert_eq!(decisions, [Outcome::Allowed, Outcome::ImplicitDeny]);
}

#[tokio::test]
async fn the_account_is_summed_up() {
    let world = TestWorld::new();
    world.user("ana", &allow(&["ssm:*"], "*")).await;
    world.service_role("r", "lambda.amazonaws.com", &allow(&["s3:*"], "*")).await;
    let summary = world.call::<iam::GetAccountSummary>(iam::GetAccountSummaryInput {}).await.unwrap();
    let map = summary.summary_map.unwrap();
    assert_eq!((map["Users"], map["Roles"], map["Groups"]), (1, 1, 0));
    let details = world
        .call::<iam::GetAccountAuthorizationDetails>(iam::GetAccountAuthorizationDetailsInput::default())
        .await
        .unwrap();
    assert_eq!(details.user_detail_list.unwrap().len(), 1);
    assert_eq!(details.role_detail_list.unwrap()[0].role_policy_list.as_ref().unwrap().len(), 1);
    let alias = iam::CreateAccountAliasInput { account_alias: "tools".into() };
    world.call::<iam::CreateAccountAlias>(alias.clone()).await.unwrap();
    let taken = world.cx_of(QA).call::<iam::CreateAccountAlias>(alias).await.unwrap_err();
    assert_eq!(taken.code(), "EntityAlreadyExists");
    let list = world.call::<iam::ListAccountAliases>(iam::ListAccountAliasesInput::default()).await.unwrap();
    assert_eq!(list.account_aliases.unwrap(), ["tools"]);
}
