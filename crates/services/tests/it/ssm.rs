//! The Parameter Store through the typed client.

use aws::ssm::{
    DeleteParameter, DeleteParameterInput, GetParameter, GetParameterInput, GetParametersByPath,
    GetParametersByPathInput, ParameterType, PutParameter, PutParameterInput,
};
use testkit::{QA, TestWorld};

fn put(name: &str, value: &str) -> PutParameterInput {
    PutParameterInput {
        name: name.into(),
        value: value.into(),
        r#type: Some(ParameterType::String),
        ..Default::default()
    }
}

fn get(name: &str) -> GetParameterInput {
    GetParameterInput { name: name.into(), with_decryption: None }
}

#[tokio::test]
async fn a_parameter_has_versions() {
    let world = TestWorld::new();
    assert_eq!(world.call::<PutParameter>(put("a", "1")).await.unwrap().version, Some(1));
    let again = world.call::<PutParameter>(put("a", "2")).await.unwrap_err();
    assert_eq!(again.code(), "ParameterAlreadyExists");
    let input = PutParameterInput { overwrite: Some(true), ..put("a", "2") };
    assert_eq!(world.call::<PutParameter>(input).await.unwrap().version, Some(2));
    for (name, value) in [("a", "2"), ("a:1", "1"), ("a:2", "2")] {
        let got = world.call::<GetParameter>(get(name)).await.unwrap().parameter.unwrap();
        assert_eq!(got.value.as_deref(), Some(value), "{name}");
        assert_eq!(got.arn.as_deref(), Some("arn:aws:ssm:us-east-1:111111111111:parameter/a"));
    }
    assert_eq!(world.call::<GetParameter>(get("a:3")).await.unwrap_err().code(), "ParameterVersionNotFound");
}

#[tokio::test]
async fn accounts_do_not_see_each_other() {
    let world = TestWorld::new();
    world.call::<PutParameter>(put("a", "1")).await.unwrap();
    let other = world.cx_of(QA).call::<GetParameter>(get("a")).await.unwrap_err();
    assert_eq!(other.code(), "ParameterNotFound");
}

#[tokio::test]
async fn a_path_is_read_level_by_level_and_page_by_page() {
    let world = TestWorld::new();
    for name in ["/a/1", "/a/2", "/a/b/3", "/ab/4"] {
        world.call::<PutParameter>(put(name, "v")).await.unwrap();
    }
    let by_path = |recursive, next_token, max_results| GetParametersByPathInput {
        path: "/a".into(),
        recursive,
        max_results,
        next_token,
        ..Default::default()
    };
    let names = |page: &aws::ssm::GetParametersByPathOutput| -> Vec<String> {
        page.parameters.iter().flatten().filter_map(|p| p.name.clone()).collect()
    };
    let page = world.call::<GetParametersByPath>(by_path(None, None, None)).await.unwrap();
    assert_eq!(names(&page), ["/a/1", "/a/2"]);
    let first = world.call::<GetParametersByPath>(by_path(Some(true), None, Some(2))).await.unwrap();
    let rest =
        world.call::<GetParametersByPath>(by_path(Some(true), first.next_token.clone(), None)).await.unwrap();
    assert_eq!([names(&first), names(&rest)].concat(), ["/a/1", "/a/2", "/a/b/3"]);
}

#[tokio::test]
async fn a_deleted_parameter_is_gone() {
    let world = TestWorld::new();
    world.call::<PutParameter>(put("a", "1")).await.unwrap();
    let input = DeleteParameterInput { name: "a".into() };
    world.call::<DeleteParameter>(input.clone()).await.unwrap();
    assert_eq!(world.call::<DeleteParameter>(input).await.unwrap_err().code(), "ParameterNotFound");
}

#[tokio::test]
async fn a_secret_is_read_as_a_parameter() {
    use aws::secretsmanager as sm;
    let world = TestWorld::new();
    let input = sm::CreateSecretInput {
        name: "db/password".into(),
        client_request_token: Some("11111111-1111-1111-1111-111111111111".into()),
        secret_string: Some("hush".into()),
        ..Default::default()
    };
    let arn = world.call::<sm::CreateSecret>(input).await.unwrap().arn;
    let get = |name: &str, decrypt| aws::ssm::GetParameterInput {
        name: format!("/aws/reference/secretsmanager/{name}"),
        with_decryption: Some(decrypt),
    };
    let read =
        world.call::<aws::ssm::GetParameter>(get("db/password", true)).await.unwrap().parameter.unwrap();
    assert_eq!(read.value.as_deref(), Some("hush"));
    assert_eq!((read.r#type, read.version), (Some(aws::ssm::ParameterType::SecureString), Some(0)));
    assert_eq!(read.arn, arn);
    assert!(read.source_result.unwrap().contains(r#""name":"db/password""#));
    let error = world.call::<aws::ssm::GetParameter>(get("db/password", false)).await.unwrap_err();
    assert_eq!(error.message(), "WithDecryption flag must be True for retrieving a Secret Manager secret.");
    let error = world.call::<aws::ssm::GetParameter>(get("nope", true)).await.unwrap_err();
    assert_eq!(error.code(), "ParameterNotFound");
    assert!(error.message().contains("Secret /aws/reference/secretsmanager/nope not found."), "{error}");
}

#[tokio::test]
async fn a_name_is_the_same_with_a_slash_before_it() {
    let world = TestWorld::new();
    let put = aws::ssm::PutParameterInput {
        name: "plain".into(),
        value: "1".into(),
        r#type: Some(aws::ssm::ParameterType::String),
        ..Default::default()
    };
    world.call::<aws::ssm::PutParameter>(put).await.unwrap();
    let get = |name: &str| aws::ssm::GetParameterInput { name: name.into(), with_decryption: None };
    let read = world.call::<aws::ssm::GetParameter>(get("/plain")).await.unwrap().parameter.unwrap();
    assert_eq!(read.name.as_deref(), Some("/plain"));
    for name in ["/a//b", "a/b"] {
        let error = world.call::<aws::ssm::GetParameter>(get(name)).await.unwrap_err();
        assert_eq!(error.code(), "ValidationException", "{name}");
        assert!(error.message().contains("sub-paths divided by slash symbol"), "{error}");
    }
}

/// The parameter `plain`, called `/plain`: conditions on its tags hold, and every operation finds it.
#[tokio::test]
async fn a_slash_before_a_name_opens_no_way_around_its_tags() {
    use aws::ssm::{self as model, Tag};
    let world = TestWorld::new();
    let tags = Some(vec![Tag { key: "secret".into(), value: "yes".into() }]);
    world.call::<PutParameter>(PutParameterInput { tags, ..put("plain", "1") }).await.unwrap();
    let policy = r#"{"Version":"2012-10-17","Statement":[
        {"Effect":"Allow","Action":"ssm:*","Resource":"*"},
        {"Effect":"Deny","Action":"ssm:*","Resource":"*",
            "Condition":{"StringEquals":{"aws:ResourceTag/secret":"yes"}}}]}"#;
    let limited = world.cx_allowed("limited", policy).await;
    for name in ["plain", "/plain"] {
        let denied = limited.call::<GetParameter>(get(name)).await.unwrap_err();
        assert_eq!(denied.code(), "AccessDeniedException", "{name}");
    }
    let again = world.call::<PutParameter>(put("/plain", "2")).await.unwrap_err();
    assert_eq!(again.code(), "ParameterAlreadyExists");
    let over = PutParameterInput { overwrite: Some(true), ..put("/plain", "2") };
    assert_eq!(world.call::<PutParameter>(over).await.unwrap().version, Some(2));
    let label = model::LabelParameterVersionInput {
        name: "/plain".into(),
        labels: vec!["l".into()],
        parameter_version: None,
    };
    world.call::<model::LabelParameterVersion>(label).await.unwrap();
    let history = model::GetParameterHistoryInput { name: "/plain".into(), ..Default::default() };
    let history = world.call::<model::GetParameterHistory>(history).await.unwrap().parameters.unwrap();
    let labels = |at: usize| history[at].labels.clone().unwrap_or_default();
    assert_eq!((history.len(), labels(1)), (2, vec!["l".to_owned()]));
    let list = model::ListTagsForResourceInput {
        resource_type: model::ResourceTypeForTagging::Parameter,
        resource_id: "/plain".into(),
    };
    assert_eq!(world.call::<model::ListTagsForResource>(list).await.unwrap().tag_list.unwrap().len(), 1);
    world.call::<DeleteParameter>(DeleteParameterInput { name: "/plain".into() }).await.unwrap();
    assert_eq!(world.call::<GetParameter>(get("plain")).await.unwrap_err().code(), "ParameterNotFound");
}

#[tokio::test]
async fn a_long_label_of_a_secret_is_no_version_s_id() {
    use aws::secretsmanager as sm;
    let world = TestWorld::new();
    let (id, label) = ("11111111-1111-1111-1111-111111111111", "a-label-that-is-longer-than-a-uuid-is");
    let input = sm::CreateSecretInput {
        name: "s".into(),
        client_request_token: Some(id.into()),
        secret_string: Some("hush".into()),
        ..Default::default()
    };
    world.call::<sm::CreateSecret>(input).await.unwrap();
    let input = sm::UpdateSecretVersionStageInput {
        secret_id: "s".into(),
        version_stage: label.into(),
        move_to_version_id: Some(id.into()),
        remove_from_version_id: None,
    };
    world.call::<sm::UpdateSecretVersionStage>(input).await.unwrap();
    for which in [id, label] {
        let name = format!("/aws/reference/secretsmanager/s:{which}");
        let input = GetParameterInput { name, with_decryption: Some(true) };
        let read = world.call::<GetParameter>(input).await.unwrap().parameter.unwrap();
        assert_eq!(read.value.as_deref(), Some("hush"), "{which}");
    }
}
