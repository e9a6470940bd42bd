//! Sessions: who may make one, for how long, and what it can do.

use aws::iam::{self, DeleteRole, DeleteRoleInput, DeleteRolePolicy, DeleteRolePolicyInput};
use aws::ssm::{GetParameter, GetParameterInput};
use aws::sts::{
    AssumeRole, AssumeRoleInput, GetAccessKeyInfo, GetAccessKeyInfoInput, GetCallerIdentity,
    GetCallerIdentityInput, PolicyDescriptorType, Tag,
};
use services::{CredentialError, OpError};
use std::time::Duration;
use testkit::{QA, TOOLS, TestWorld, allow};

fn assume(arn: &str) -> AssumeRoleInput {
    AssumeRoleInput { role_arn: arn.into(), role_session_name: "s".into(), ..Default::default() }
}

fn trust(principal: &str) -> String {
    trust_when(principal, "{}")
}

fn trust_when(principal: &str, condition: &str) -> String {
    format!(
        r#"{{"Version":"2012-10-17","Statement":{{"Effect":"Allow","Principal":{principal},"Action":["sts:AssumeRole","sts:TagSession"],"Condition":{condition}}}}}"#
    )
}

fn get() -> GetParameterInput {
    GetParameterInput { name: "nope".into(), with_decryption: None }
}

/// `ParameterNotFound` where it is allowed.
async fn code_of_get(cx: &services::Cx) -> String {
    cx.call::<GetParameter>(get()).await.unwrap_err().code().to_owned()
}

#[tokio::test]
async fn a_service_assumes_a_role_that_trusts_it() {
    let world = TestWorld::new();
    let arn = world.service_role("r", "lambda.amazonaws.com", &allow(&["ssm:GetParameter"], "*")).await;
    let lambda = world.cx().as_service("lambda.amazonaws.com");
    let output = lambda.call::<AssumeRole>(assume(&arn)).await.unwrap();
    assert_eq!(output.packed_policy_size, None);
    let user = output.assumed_role_user.unwrap();
    assert_eq!(user.arn.as_deref(), Some("arn:aws:sts::111111111111:assumed-role/r/s"));
    let (session, credentials) = lambda.assume_role(&arn, "s").await.unwrap();
    assert_eq!(code_of_get(&session).await, "ParameterNotFound");
    let identity = session.call::<GetCallerIdentity>(GetCallerIdentityInput {}).await.unwrap();
    assert_eq!(identity.user_id, user.assumed_role_id);
    assert_eq!((identity.arn, identity.account.as_deref()), (user.arn, Some(TOOLS)));
    let id = credentials.access_key_id.unwrap();
    assert!(id.starts_with("ASIA") && id.len() == 20, "{id}");
    let info = world.call::<GetAccessKeyInfo>(GetAccessKeyInfoInput { access_key_id: id }).await.unwrap();
    assert_eq!(info.account.as_deref(), Some(TOOLS));

    let other = world.cx().as_service("codebuild.amazonaws.com");
    let denied = other.call::<AssumeRole>(assume(&arn)).await.unwrap_err();
    assert_eq!(denied.code(), "AccessDenied");
    assert_eq!(
        denied.message(),
        "User: codebuild.amazonaws.com is not authorized to perform: sts:AssumeRole on resource: \
         arn:aws:iam::111111111111:role/r"
    );
}

#[tokio::test]
async fn a_role_without_permission_is_denied() {
    let world = TestWorld::new();
    let session = world.cx_allowed("r", &allow(&["ssm:PutParameter"], "*")).await;
    let denied = session.call::<GetParameter>(get()).await.unwrap_err();
    assert_eq!(denied.code(), "AccessDeniedException");
    assert_eq!(
        denied.message(),
        "User: arn:aws:sts::111111111111:assumed-role/r/test is not authorized to perform: ssm:GetParameter on \
         resource: arn:aws:ssm:us-east-1:111111111111:parameter/nope because no identity-based policy allows the \
         ssm:GetParameter action"
    );
}

#[tokio::test]
async fn a_service_can_be_trusted_for_one_account() {
    let world = TestWorld::new();
    for (name, account, trusted) in [("own", TOOLS, true), ("other", QA, false)] {
        let condition = format!(r#"{{"StringEquals":{{"aws:SourceAccount":"{account}"}}}}"#);
        let trust = trust_when(r#"{"Service":"lambda.amazonaws.com"}"#, &condition);
        let arn = world.role(TOOLS, name, &trust, &allow(&["s3:*"], "*")).await;
        let lambda = world.cx().as_service("lambda.amazonaws.com");
        assert_eq!(lambda.call::<AssumeRole>(assume(&arn)).await.is_ok(), trusted, "{name}");
    }
}

#[tokio::test]
async fn both_accounts_must_agree() {
    let world = TestWorld::new();
    let target = "arn:aws:iam::222222222222:role/deploy";
    let may = world.cx_allowed("may", &allow(&["sts:AssumeRole"], target)).await;
    let may_not = world.cx_allowed("may-not", &allow(&["s3:*"], "*")).await;
    // Before there is such a role, nobody can tell.
    let denied = may.call::<AssumeRole>(assume(target)).await.unwrap_err();
    assert_eq!(denied.code(), "AccessDenied");
    let root = r#"{"AWS":"arn:aws:iam::111111111111:root"}"#;
    world.role(QA, "deploy", &trust(root), &allow(&["ssm:*"], "*")).await;
    let (session, _) = may.assume_role(target, "s").await.unwrap();
    assert_eq!(session.account().as_str(), QA);
    assert_eq!(code_of_get(&session).await, "ParameterNotFound");
    assert_eq!(may_not.call::<AssumeRole>(assume(target)).await.unwrap_err().code(), "AccessDenied");

    let named = r#"{"AWS":"arn:aws:iam::111111111111:role/may-not"}"#;
    let update =
        iam::UpdateAssumeRolePolicyInput { role_name: "deploy".into(), policy_document: trust(named) };
    world.cx_of(QA).call::<iam::UpdateAssumeRolePolicy>(update).await.unwrap();
    for cx in [&may, &may_not] {
        assert_eq!(cx.call::<AssumeRole>(assume(target)).await.unwrap_err().code(), "AccessDenied");
    }
}

#[tokio::test]
async fn an_external_id_is_asked_for() {
    let world = TestWorld::new();
    let caller = world.cx_allowed("caller", &allow(&["sts:AssumeRole"], "*")).await;
    let trust = trust_when(r#"{"AWS":"111111111111"}"#, r#"{"StringEquals":{"sts:ExternalId":"secret"}}"#);
    let arn = world.role(TOOLS, "r", &trust, &allow(&["s3:*"], "*")).await;
    for (id, allowed) in [(None, false), (Some("wrong"), false), (Some("secret"), true)] {
        let input = AssumeRoleInput { external_id: id.map(str::to_owned), ..assume(&arn) };
        assert_eq!(caller.call::<AssumeRole>(input).await.is_ok(), allowed, "{id:?}");
    }
}

#[tokio::test]
async fn session_policies_limit_a_session() {
    let world = TestWorld::new();
    let arn = world.service_role("r", "lambda.amazonaws.com", &allow(&["ssm:*"], "*")).await;
    let lambda = world.cx().as_service("lambda.amazonaws.com");
    let managed = |arn: &str| Some(vec![PolicyDescriptorType { arn: Some(arn.into()) }]);
    for (policy, policy_arns, code) in [
        (Some(allow(&["ssm:GetParameter"], "*")), None, "ParameterNotFound"),
        (Some(allow(&["ssm:PutParameter"], "*")), None, "AccessDeniedException"),
        (None, managed("arn:aws:iam::aws:policy/AmazonSSMReadOnlyAccess"), "ParameterNotFound"),
        (None, managed("arn:aws:iam::aws:policy/AmazonS3ReadOnlyAccess"), "AccessDeniedException"),
    ] {
        let input = AssumeRoleInput { policy, policy_arns, ..assume(&arn) };
        let output = lambda.call::<AssumeRole>(input.clone()).await.unwrap();
        assert!(output.packed_policy_size.is_some_and(|n| n > 0));
        let credentials = output.credentials.unwrap();
        let caller = world
            .world
            .identity()
            .credential(
                &world.world,
                credentials.access_key_id.as_deref().unwrap(),
                credentials.session_token.as_deref(),
            )
            .unwrap()
            .unwrap()
            .caller;
        assert_eq!(code_of_get(&world.cx().as_caller(caller)).await, code, "{input:?}");
    }
    let input = AssumeRoleInput { policy: Some("{".into()), ..assume(&arn) };
    assert_eq!(lambda.call::<AssumeRole>(input).await.unwrap_err().code(), "MalformedPolicyDocument");
}

#[tokio::test]
async fn tags_of_a_session_are_known_to_policies() {
    let world = TestWorld::new();
    let policy = r#"{"Version":"2012-10-17","Statement":{"Effect":"Allow","Action":"ssm:*","Resource":"*",
        "Condition":{"StringEquals":{"aws:PrincipalTag/team":"a"}}}}"#;
    let trust = trust(r#"{"Service":"lambda.amazonaws.com"}"#);
    let arn = world.role(TOOLS, "r", &trust, policy).await;
    let lambda = world.cx().as_service("lambda.amazonaws.com");
    for (value, code) in [("a", "ParameterNotFound"), ("b", "AccessDeniedException")] {
        let tags = Some(vec![Tag { key: "team".into(), value: value.into() }]);
        let output = lambda.call::<AssumeRole>(AssumeRoleInput { tags, ..assume(&arn) }).await.unwrap();
        let c = output.credentials.unwrap();
        let (id, token) = (c.access_key_id.unwrap(), c.session_token.unwrap());
        let credential = world.world.identity().credential(&world.world, &id, Some(&token)).unwrap();
        let cx = world.cx().as_caller(credential.unwrap().caller);
        assert_eq!(code_of_get(&cx).await, code, "{value}");
    }
}

#[tokio::test]
async fn durations_have_limits() {
    let world = TestWorld::new();
    let caller = world.cx_allowed("caller", &allow(&["sts:AssumeRole"], "*")).await;
    let arn = world.role(TOOLS, "r", &trust(r#"{"AWS":"111111111111"}"#), &allow(&["s3:*"], "*")).await;
    let lambda_arn = world.service_role("s", "lambda.amazonaws.com", &allow(&["s3:*"], "*")).await;
    let lambda = world.cx().as_service("lambda.amazonaws.com");
    for (cx, arn, seconds, fits) in [
        (&caller, &arn, 899, false),
        (&caller, &arn, 900, true),
        (&caller, &arn, 3600, true),
        (&caller, &arn, 3601, false),
        (&lambda, &lambda_arn, 43_200, true),
        (&lambda, &lambda_arn, 43_201, false),
    ] {
        let input = AssumeRoleInput { duration_seconds: Some(seconds), ..assume(arn) };
        assert_eq!(cx.call::<AssumeRole>(input).await.is_ok(), fits, "{seconds}");
    }
}

#[tokio::test]
async fn root_assumes_no_role_and_what_is_not_served_is_refused() {
    let world = TestWorld::new();
    let arn = world.service_role("r", "lambda.amazonaws.com", &allow(&["s3:*"], "*")).await;
    let refused = world.call::<AssumeRole>(assume(&arn)).await.unwrap_err();
    assert_eq!(refused.message(), "Roles may not be assumed by root accounts.");
    let lambda = world.cx().as_service("lambda.amazonaws.com");
    let input = AssumeRoleInput { serial_number: Some("arn".into()), ..assume(&arn) };
    let refused = lambda.call::<AssumeRole>(input).await.unwrap_err();
    assert!(matches!(&refused, OpError::Aws(e) if e.message.contains("MFA")), "{refused}");
}

#[tokio::test]
async fn a_token_is_checked_and_expires() {
    let world = TestWorld::new();
    let arn = world.service_role("r", "lambda.amazonaws.com", &allow(&["ssm:*"], "*")).await;
    let lambda = world.cx().as_service("lambda.amazonaws.com");
    let (_, c) = lambda.assume_role(&arn, "s").await.unwrap();
    let (id, token) = (c.access_key_id.unwrap(), c.session_token.unwrap());
    let ask = |id: &str, token: Option<&str>| {
        let answer = world.world.identity().credential(&world.world, id, token).unwrap();
        answer.map(|credential| credential.secret.to_string())
    };
    assert_eq!(ask(&id, Some(&token)), Ok(c.secret_access_key.unwrap()));
    assert_eq!(ask(&id, None), Err(CredentialError::Unknown));
    assert_eq!(ask("ASIAAAAAAAAAAAAAAAAA", Some(&token)), Err(CredentialError::BadToken));
    assert_eq!(ask(&id, Some(&token[..token.len() - 4])), Err(CredentialError::BadToken));
    world.clock.advance(Duration::from_secs(3601));
    assert_eq!(ask(&id, Some(&token)), Err(CredentialError::Expired));
}

#[tokio::test]
async fn a_session_of_a_deleted_role_may_nothing() {
    let world = TestWorld::new();
    let session = world.cx_allowed("r", &allow(&["ssm:*"], "*")).await;
    assert_eq!(code_of_get(&session).await, "ParameterNotFound");
    let input = DeleteRolePolicyInput { role_name: "r".into(), policy_name: "test".into() };
    world.call::<DeleteRolePolicy>(input).await.unwrap();
    assert_eq!(code_of_get(&session).await, "AccessDeniedException");
    world.call::<DeleteRole>(DeleteRoleInput { role_name: "r".into() }).await.unwrap();
    // A role of the same name is another role.
    world.cx_allowed("r", &allow(&["ssm:*"], "*")).await;
    assert_eq!(code_of_get(&session).await, "AccessDeniedException");
}

#[tokio::test]
async fn a_role_made_anew_is_not_trusted_in_the_old_one_s_stead() {
    let world = TestWorld::new();
    let assuming = allow(&["sts:AssumeRole"], "*");
    let old = world.cx_allowed("caller", &assuming).await;
    let named = trust(r#"{"AWS":["arn:aws:iam::111111111111:role/caller"]}"#);
    let target = world.role(QA, "target", &named, &allow(&["s3:*"], "*")).await;
    old.call::<AssumeRole>(assume(&target)).await.unwrap();
    let input = DeleteRolePolicyInput { role_name: "caller".into(), policy_name: "test".into() };
    world.call::<DeleteRolePolicy>(input).await.unwrap();
    world.call::<DeleteRole>(DeleteRoleInput { role_name: "caller".into() }).await.unwrap();
    let new = world.cx_allowed("caller", &assuming).await;
    assert_eq!(new.call::<AssumeRole>(assume(&target)).await.unwrap_err().code(), "AccessDenied");
    let get = iam::GetRoleInput { role_name: "target".into() };
    let shown = world.cx_of(QA).call::<iam::GetRole>(get).await.unwrap().role.unwrap();
    assert!(shown.assume_role_policy_document.unwrap().contains("%22AROA"));
}
