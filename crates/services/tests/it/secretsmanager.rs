//! Secrets through the typed client, with KMS behind them.

use aws::kms;
use aws::secretsmanager::{self as sm, CreateSecret, GetSecretValue, PutSecretValue};
use serde_json::{Value, json};
use services::resource::ResourceRequest;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::Duration;
use testkit::{QA, TestWorld, allow};

const TOKEN: &str = "11111111-1111-1111-1111-111111111111";

/// A new one each time, as the SDKs make them up.
fn token() -> String {
    static NEXT: AtomicU64 = AtomicU64::new(1);
    format!("{:0>36}", NEXT.fetch_add(1, Ordering::Relaxed))
}

fn create(name: &str, value: &str) -> sm::CreateSecretInput {
    sm::CreateSecretInput {
        name: name.into(),
        client_request_token: Some(token()),
        secret_string: Some(value.into()),
        ..Default::default()
    }
}

fn put(id: &str, value: &str) -> sm::PutSecretValueInput {
    sm::PutSecretValueInput {
        secret_id: id.into(),
        client_request_token: Some(token()),
        secret_string: Some(value.into()),
        ..Default::default()
    }
}

fn get(id: &str) -> sm::GetSecretValueInput {
    sm::GetSecretValueInput { secret_id: id.into(), ..Default::default() }
}

async fn text(world: &TestWorld, input: sm::GetSecretValueInput) -> String {
    world.call::<GetSecretValue>(input).await.unwrap().secret_string.unwrap()
}

#[tokio::test]
async fn a_secret_has_versions_with_labels() {
    let world = TestWorld::new();
    let made = world.call::<CreateSecret>(create("a/b", "1")).await.unwrap();
    let arn = made.arn.unwrap();
    let (rest, suffix) = arn.rsplit_once('-').unwrap();
    assert_eq!(rest, "arn:aws:secretsmanager:us-east-1:111111111111:secret:a/b");
    assert_eq!(suffix.len(), 6);
    for id in ["a/b", rest, arn.as_str()] {
        assert_eq!(text(&world, get(id)).await, "1", "{id}");
    }
    let second = world.call::<PutSecretValue>(put("a/b", "2")).await.unwrap();
    assert_eq!(second.version_stages.unwrap(), ["AWSCURRENT"]);
    assert_eq!(text(&world, get(&arn)).await, "2");
    let previous = sm::GetSecretValueInput { version_stage: Some("AWSPREVIOUS".into()), ..get("a/b") };
    assert_eq!(text(&world, previous).await, "1");
    let first = sm::GetSecretValueInput { version_id: made.version_id.clone(), ..get("a/b") };
    assert_eq!(text(&world, first).await, "1");

    let back = sm::UpdateSecretVersionStageInput {
        secret_id: "a/b".into(),
        version_stage: "AWSCURRENT".into(),
        remove_from_version_id: None,
        move_to_version_id: made.version_id,
    };
    let refused = world.call::<sm::UpdateSecretVersionStage>(back.clone()).await.unwrap_err();
    assert_eq!(refused.code(), "InvalidParameterException");
    let back = sm::UpdateSecretVersionStageInput { remove_from_version_id: second.version_id, ..back };
    world.call::<sm::UpdateSecretVersionStage>(back).await.unwrap();
    assert_eq!(text(&world, get("a/b")).await, "1");
}

#[tokio::test]
async fn what_is_missing_is_said_to_be() {
    let world = TestWorld::new();
    let missing = world.call::<GetSecretValue>(get("x")).await.unwrap_err();
    assert_eq!(missing.code(), "ResourceNotFoundException");
    assert_eq!(missing.message(), "Secrets Manager can't find the specified secret.");
    let empty = sm::CreateSecretInput { secret_string: None, ..create("e", "") };
    assert_eq!(world.call::<CreateSecret>(empty).await.unwrap().version_id, None);
    let missing = world.call::<GetSecretValue>(get("e")).await.unwrap_err();
    assert_eq!(
        missing.message(),
        "Secrets Manager can't find the specified secret value for staging label: AWSCURRENT"
    );
    let other = world.cx_of(QA).call::<GetSecretValue>(get("e")).await.unwrap_err();
    assert_eq!(other.code(), "ResourceNotFoundException");
}

#[tokio::test]
async fn the_same_request_twice_is_one() {
    let world = TestWorld::new();
    let token = Some(TOKEN.to_owned());
    let input = sm::CreateSecretInput { client_request_token: token.clone(), ..create("a", "1") };
    let first = world.call::<CreateSecret>(input.clone()).await.unwrap();
    assert_eq!(world.call::<CreateSecret>(input.clone()).await.unwrap(), first);
    let other = sm::CreateSecretInput { secret_string: Some("2".into()), ..input };
    let refused = world.call::<CreateSecret>(other).await.unwrap_err();
    assert_eq!(refused.message(), "The operation failed because the secret a already exists.");
    let again = sm::PutSecretValueInput { client_request_token: token.clone(), ..put("a", "1") };
    assert_eq!(world.call::<PutSecretValue>(again).await.unwrap().version_id, token);
    let changed = sm::PutSecretValueInput { client_request_token: token, ..put("a", "2") };
    assert_eq!(world.call::<PutSecretValue>(changed).await.unwrap_err().code(), "ResourceExistsException");
}

#[tokio::test]
async fn a_deleted_secret_can_be_restored_for_a_while() {
    let world = TestWorld::new();
    world.call::<CreateSecret>(create("a", "1")).await.unwrap();
    let delete = sm::DeleteSecretInput {
        secret_id: "a".into(),
        recovery_window_in_days: Some(7),
        ..Default::default()
    };
    world.call::<sm::DeleteSecret>(delete.clone()).await.unwrap();
    assert_eq!(world.call::<GetSecretValue>(get("a")).await.unwrap_err().code(), "InvalidRequestException");
    let taken = world.call::<CreateSecret>(create("a", "2")).await.unwrap_err();
    assert_eq!(
        taken.message(),
        "You can't create this secret because a secret with this name is already scheduled for deletion."
    );
    world.call::<sm::RestoreSecret>(sm::RestoreSecretInput { secret_id: "a".into() }).await.unwrap();
    assert_eq!(text(&world, get("a")).await, "1");
    world.call::<sm::DeleteSecret>(delete).await.unwrap();
    world.clock.advance(Duration::from_hours(168));
    let gone = world.call::<GetSecretValue>(get("a")).await.unwrap_err();
    assert_eq!(gone.code(), "ResourceNotFoundException");
    world.call::<CreateSecret>(create("a", "3")).await.unwrap();
    assert_eq!(text(&world, get("a")).await, "3");
}

#[tokio::test]
async fn who_may_read_a_secret() {
    let world = TestWorld::new();
    let arn = world.call::<CreateSecret>(create("a", "1")).await.unwrap().arn.unwrap();
    let may = world.cx_allowed("may", &allow(&["secretsmanager:GetSecretValue"], &arn)).await;
    let may_not = world.cx_allowed("may-not", &allow(&["ssm:*"], "*")).await;
    assert!(may.call::<GetSecretValue>(get("a")).await.is_ok());
    let denied = may_not.call::<GetSecretValue>(get("a")).await.unwrap_err();
    assert_eq!(denied.code(), "AccessDeniedException");
    assert!(
        denied.message().contains(&format!("secretsmanager:GetSecretValue on resource: {arn}")),
        "{denied}"
    );
    let policy = r#"{"Version":"2012-10-17","Statement":{"Effect":"Allow","Principal":
        {"AWS":"arn:aws:iam::111111111111:role/may-not"},"Action":"secretsmanager:GetSecretValue","Resource":"*"}}"#;
    let put = sm::PutResourcePolicyInput {
        secret_id: "a".into(),
        resource_policy: policy.into(),
        ..Default::default()
    };
    world.call::<sm::PutResourcePolicy>(put).await.unwrap();
    assert!(may_not.call::<GetSecretValue>(get("a")).await.is_ok());
}

#[tokio::test]
async fn a_key_of_one_s_own_has_its_say() {
    let world = TestWorld::new();
    let key =
        world.call::<kms::CreateKey>(kms::CreateKeyInput::default()).await.unwrap().key_metadata.unwrap();
    let key_id = key.key_id.unwrap();
    let input = sm::CreateSecretInput { kms_key_id: Some(key_id.clone()), ..create("a", "1") };
    world.call::<CreateSecret>(input).await.unwrap();
    let reader = world.cx_allowed("r", &allow(&["secretsmanager:*"], "*")).await;
    let denied = reader.call::<GetSecretValue>(get("a")).await.unwrap_err();
    assert_eq!((denied.code(), denied.message()), ("AccessDeniedException", "Access to KMS is not allowed"));
    assert_eq!(text(&world, get("a")).await, "1");
    world.call::<kms::DisableKey>(kms::DisableKeyInput { key_id }).await.unwrap();
    assert_eq!(world.call::<GetSecretValue>(get("a")).await.unwrap_err().code(), "DecryptionFailure");
}

#[tokio::test]
async fn secrets_are_listed_and_filtered() {
    let world = TestWorld::new();
    for name in ["app/one", "app/two", "other"] {
        world.call::<CreateSecret>(create(name, "v")).await.unwrap();
    }
    let list = |prefix: &str, max_results, next_token| sm::ListSecretsInput {
        filters: Some(vec![sm::Filter {
            key: Some(sm::FilterNameStringType::Name),
            values: Some(vec![prefix.into()]),
        }]),
        sort_order: Some(sm::SortOrderType::Asc),
        max_results,
        next_token,
        ..Default::default()
    };
    let names = |page: &sm::ListSecretsOutput| -> Vec<String> {
        page.secret_list.iter().flatten().filter_map(|s| s.name.clone()).collect()
    };
    let all = world.call::<sm::ListSecrets>(list("app/", None, None)).await.unwrap();
    assert_eq!(names(&all), ["app/one", "app/two"]);
    let others = world.call::<sm::ListSecrets>(list("!app/", None, None)).await.unwrap();
    assert_eq!(names(&others), ["other"]);
    let first = world.call::<sm::ListSecrets>(list("app/", Some(1), None)).await.unwrap();
    let rest = world.call::<sm::ListSecrets>(list("app/", Some(1), first.next_token.clone())).await.unwrap();
    assert_eq!([names(&first), names(&rest)].concat(), ["app/one", "app/two"]);
    let batch = sm::BatchGetSecretValueInput {
        secret_id_list: Some(vec!["other".into(), "nope".into()]),
        ..Default::default()
    };
    let batch = world.call::<sm::BatchGetSecretValue>(batch).await.unwrap();
    assert_eq!(batch.secret_values.unwrap()[0].secret_string.as_deref(), Some("v"));
    assert_eq!(batch.errors.unwrap()[0].error_code.as_deref(), Some("ResourceNotFoundException"));
}

#[tokio::test]
async fn a_stack_s_secret_is_generated_once() {
    let world = TestWorld::new();
    let cx = world.cx();
    let resource_type = world.world.registry().resource_type("AWS::SecretsManager::Secret").unwrap();
    let request = |token: &str| ResourceRequest {
        stack_id: "arn:aws:cloudformation:us-east-1:111111111111:stack/st/1".into(),
        stack_name: "st".into(),
        logical_id: "Db".into(),
        token: token.into(),
        stack_tags: Vec::new(),
    };
    let old = json!({"GenerateSecretString": {
        "SecretStringTemplate": "{\"username\":\"u\"}", "GenerateStringKey": "password", "PasswordLength": 12}});
    let made = resource_type.create(&cx, &request("abcdef123456"), old.clone()).await.unwrap();
    let again = resource_type.create(&cx, &request("abcdef123456"), old.clone()).await.unwrap();
    assert_eq!(made, again);
    assert!(made.id.starts_with("arn:aws:secretsmanager:us-east-1:111111111111:secret:st-Db-"));
    let value: Value = serde_json::from_str(&text(&world, get(&made.id)).await).unwrap();
    assert_eq!(value["username"], "u");
    assert_eq!(value["password"].as_str().unwrap().len(), 12);
    let new = json!({"SecretString": "fixed"});
    for _ in 0..2 {
        resource_type
            .update(&cx, &request("fedcba654321"), &made.id, old.clone(), new.clone())
            .await
            .unwrap();
    }
    assert_eq!(text(&world, get(&made.id)).await, "fixed");
    for _ in 0..2 {
        resource_type.delete(&cx, &request("x"), &made.id, new.clone()).await.unwrap();
    }
    assert_eq!(
        world.call::<GetSecretValue>(get(&made.id)).await.unwrap_err().code(),
        "ResourceNotFoundException"
    );
}

#[tokio::test]
async fn requests_that_can_be_no_secrets_are_refused() {
    let world = TestWorld::new();
    let without = sm::CreateSecretInput { client_request_token: None, ..create("a", "1") };
    let error = world.call::<CreateSecret>(without).await.unwrap_err();
    assert_eq!(error.code(), "InvalidRequestException");
    assert_eq!(
        error.message(),
        "You must provide a ClientRequestToken value. We recommend a UUID-type value."
    );
    for name in ["a b", " a", "a*", "a?"] {
        let error = world.call::<CreateSecret>(create(name, "1")).await.unwrap_err();
        assert_eq!(error.code(), "ValidationException", "{name}");
        let error = world.call::<GetSecretValue>(get(name)).await.unwrap_err();
        assert_eq!(error.code(), "ValidationException", "{name}");
    }
    // What starts like an ARN is looked up as one, but no secret is called so.
    let error = world.call::<CreateSecret>(create("arn:$ %", "1")).await.unwrap_err();
    assert_eq!(error.code(), "ValidationException");
}

#[tokio::test]
async fn a_deletion_by_force_of_nothing_answers_as_if() {
    let world = TestWorld::new();
    let force = sm::DeleteSecretInput {
        secret_id: "none".into(),
        force_delete_without_recovery: Some(true),
        ..Default::default()
    };
    let output = world.call::<sm::DeleteSecret>(force).await.unwrap();
    assert_eq!(output.name.as_deref(), Some("none"));
    assert!(output.arn.unwrap().starts_with("arn:aws:secretsmanager:us-east-1:111111111111:secret:none-"));
}

#[tokio::test]
async fn a_rotation_is_refused_without_a_function_that_can_be_called() {
    let world = TestWorld::new();
    world.call::<CreateSecret>(create("a", "1")).await.unwrap();
    let rotate = |lambda: Option<&str>, token: Option<String>| sm::RotateSecretInput {
        secret_id: "a".into(),
        client_request_token: token,
        rotation_lambda_arn: lambda.map(Into::into),
        ..Default::default()
    };
    let lambda = "arn:aws:lambda:us-east-1:111111111111:function:none";
    for (input, code, message) in [
        (
            rotate(None, None),
            "InvalidParameterException",
            "You must provide a ClientRequestToken value. We recommend a UUID-type value.",
        ),
        (
            rotate(None, Some(token())),
            "InvalidRequestException",
            "No Lambda rotation function ARN is associated with this secret.",
        ),
        (
            rotate(Some(lambda), Some(token())),
            "AccessDeniedException",
            "Secrets Manager cannot invoke the specified Lambda function. Ensure that the function policy grants access \
             to the principal secretsmanager.amazonaws.com.",
        ),
    ] {
        let error = world.call::<sm::RotateSecret>(input).await.unwrap_err();
        assert_eq!((error.code(), error.message()), (code, message));
    }
    let describe = sm::DescribeSecretInput { secret_id: "a".into() };
    let described = world.call::<sm::DescribeSecret>(describe).await.unwrap();
    assert_eq!((described.rotation_enabled, described.rotation_lambda_arn), (None, None));
}

#[tokio::test]
async fn a_secret_that_had_tags_shows_that_it_has_none() {
    let world = TestWorld::new();
    world.call::<CreateSecret>(create("a", "1")).await.unwrap();
    let tags = async || {
        let describe = sm::DescribeSecretInput { secret_id: "a".into() };
        world.call::<sm::DescribeSecret>(describe).await.unwrap().tags.map(|tags| tags.len())
    };
    assert_eq!(tags().await, None);
    let tag = sm::Tag { key: Some("k".into()), value: Some("v".into()) };
    let input = sm::TagResourceInput { secret_id: "a".into(), tags: vec![tag] };
    world.call::<sm::TagResource>(input).await.unwrap();
    assert_eq!(tags().await, Some(1));
    let input = sm::UntagResourceInput { secret_id: "a".into(), tag_keys: vec!["k".into()] };
    world.call::<sm::UntagResource>(input).await.unwrap();
    assert_eq!(tags().await, Some(0));
}

const ROTATE: &str = r#"
import time
def handler(event, context):
    print("step", event["Step"], event["ClientRequestToken"][-4:])
    time.sleep(0.5)
"#;

async fn rotation_function(world: &TestWorld, role: &str) -> String {
    let function = crate::lambda::python("rotate", role, ROTATE);
    let lambda_arn = world.call::<aws::lambda::CreateFunction>(function).await.unwrap().function_arn;
    let permission = aws::lambda::AddPermissionInput {
        function_name: "rotate".into(),
        statement_id: "s".into(),
        action: "lambda:InvokeFunction".into(),
        principal: "secretsmanager.amazonaws.com".into(),
        ..Default::default()
    };
    world.call::<aws::lambda::AddPermission>(permission).await.unwrap();
    lambda_arn.unwrap()
}

/// A rotation that is cancelled before or in its first step has no second.
#[tokio::test]
async fn a_cancelled_rotation_goes_no_further() {
    let (world, role) = crate::lambda::world().await;
    world.call::<CreateSecret>(create("a", "1")).await.unwrap();
    let lambda_arn = rotation_function(&world, &role).await;
    for (id, only_test) in [("aaaa", false), ("bbbb", true)] {
        let new = format!("{id:0>36}");
        let rotate = sm::RotateSecretInput {
            secret_id: "a".into(),
            client_request_token: Some(new.clone()),
            rotation_lambda_arn: Some(lambda_arn.clone()),
            rotate_immediately: Some(!only_test),
            ..Default::default()
        };
        world.call::<sm::RotateSecret>(rotate).await.unwrap();
        let cancel = sm::CancelRotateSecretInput { secret_id: "a".into() };
        let cancelled = world.call::<sm::CancelRotateSecret>(cancel).await.unwrap();
        assert_eq!(cancelled.version_id.as_ref(), Some(&new), "{id}");
        let describe = sm::DescribeSecretInput { secret_id: "a".into() };
        let described = world.call::<sm::DescribeSecret>(describe).await.unwrap();
        let kept = described.version_ids_to_stages.unwrap().contains_key(&new);
        assert_eq!(kept, !only_test, "a test leaves nothing behind");
        tokio::time::sleep(Duration::from_secs(4)).await;
        let second =
            crate::lambda::logged(&world, "/aws/lambda/rotate", &format!("step setSecret {id}")).await;
        assert_eq!(second, 0, "{id}");
    }
}
