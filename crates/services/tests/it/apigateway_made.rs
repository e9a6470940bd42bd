//! API Gateway: what stacks make of it and make again, what is refused by name, and to whom roles are given.

#![expect(clippy::unwrap_used, reason = "what the helpers of tests meet fails the test")]

use aws::apigateway::{self as model, Op, PatchOperation};
use serde_json::{Value, json};
use services::resource::{Physical, ResourceRequest};
use services::{Cx, OpError, OpResult};
use testkit::{TestWorld, allow};

fn request(logical_id: &str, token: &str) -> ResourceRequest {
    ResourceRequest {
        stack_id: "arn:aws:cloudformation:us-east-1:111111111111:stack/st/1".into(),
        stack_name: "st".into(),
        logical_id: logical_id.into(),
        token: token.into(),
        stack_tags: Vec::new(),
    }
}

async fn create(cx: &Cx, kind: &str, token: &str, properties: &Value) -> Result<Physical, OpError> {
    let resource_type = cx.world().registry().resource_type(kind).unwrap();
    resource_type.create(cx, &request(kind, token), properties.clone()).await
}

async fn update(cx: &Cx, kind: &str, id: &str, old: &Value, new: &Value) {
    let resource_type = cx.world().registry().resource_type(kind).unwrap();
    resource_type.update(cx, &request(kind, "update"), id, old.clone(), new.clone()).await.unwrap();
}

async fn delete(cx: &Cx, kind: &str, id: &str, properties: &Value) {
    let resource_type = cx.world().registry().resource_type(kind).unwrap();
    resource_type.delete(cx, &request(kind, "delete"), id, properties.clone()).await.unwrap();
}

async fn new_api(world: &TestWorld) -> (String, String) {
    let created = model::CreateRestApiInput { name: "api".into(), ..Default::default() };
    let api = world.call::<model::CreateRestApi>(created).await.unwrap();
    (api.id.unwrap(), api.root_resource_id.unwrap())
}

const URI: &str = "arn:aws:apigateway:us-east-1:lambda:path/2015-03-31/functions/\
                   arn:aws:lambda:us-east-1:111111111111:function:f/invocations";

/// A method of a mock that answers with its name.
fn mock(api: &str, resource: &str, answer: &str) -> Value {
    json!({ "RestApiId": api, "ResourceId": resource, "HttpMethod": "GET", "AuthorizationType": "NONE",
        "MethodResponses": [{ "StatusCode": "200" }],
        "Integration": { "Type": "MOCK", "RequestTemplates": { "application/json": "{\"statusCode\": 200}" },
            "IntegrationResponses":
                [{ "StatusCode": "200", "ResponseTemplates": { "application/json": answer } }] } })
}

/// What a creation made before it crashed is found by the same token, and what others made is not taken.
#[tokio::test]
async fn a_creation_finds_its_own_and_takes_nobody_else_s() {
    let world = TestWorld::new();
    let cx = world.cx();
    let (api, root) = new_api(&world).await;
    let resource = json!({ "RestApiId": api, "ParentId": root, "PathPart": "pets" });
    let authorizer = json!({ "RestApiId": api, "Name": "a", "Type": "TOKEN", "AuthorizerUri": URI,
        "IdentitySource": "method.request.header.Authorization" });
    let model = json!({ "RestApiId": api, "Name": "M", "Schema": { "type": "object" } });
    let method = mock(&api, &root, "hi");
    for (kind, properties) in [
        ("AWS::ApiGateway::Resource", &resource),
        ("AWS::ApiGateway::Authorizer", &authorizer),
        ("AWS::ApiGateway::Model", &model),
        ("AWS::ApiGateway::Method", &method),
    ] {
        let first = create(&cx, kind, "mine", properties).await.unwrap();
        assert_eq!(create(&cx, kind, "mine", properties).await.unwrap(), first, "{kind}");
        let error = create(&cx, kind, "another", properties).await.unwrap_err();
        assert_eq!(error.code(), "AlreadyExists", "{kind}: {error}");
    }
    // Of these there can be several, so only the token tells.
    let validator = json!({ "RestApiId": api, "Name": "v" });
    let deployment = json!({ "RestApiId": api, "StageName": "prod" });
    for (kind, properties) in
        [("AWS::ApiGateway::RequestValidator", &validator), ("AWS::ApiGateway::Deployment", &deployment)]
    {
        let first = create(&cx, kind, "mine", properties).await.unwrap();
        assert_eq!(create(&cx, kind, "mine", properties).await.unwrap(), first, "{kind}");
        assert_ne!(create(&cx, kind, "another", properties).await.unwrap(), first, "{kind}");
    }
    update(&cx, "AWS::ApiGateway::Method", "m", &method, &mock(&api, &root, "ho")).await;
    let input = model::TestInvokeMethodInput {
        rest_api_id: api,
        resource_id: root,
        http_method: "GET".into(),
        ..Default::default()
    };
    let tested = world.call::<model::TestInvokeMethod>(input).await.unwrap();
    assert_eq!(tested.body.as_deref(), Some("ho"), "an update makes it anew");
}

/// The stage of a deployment goes with the deployment that it serves, however many there are.
#[tokio::test]
async fn a_deployment_takes_along_the_stage_that_serves_it() {
    let world = TestWorld::new();
    let cx = world.cx();
    let (api, root) = new_api(&world).await;
    create(&cx, "AWS::ApiGateway::Method", "m", &mock(&api, &root, "hi")).await.unwrap();
    let kind = "AWS::ApiGateway::Deployment";
    let properties = json!({ "RestApiId": api, "StageName": "prod" });
    let old = create(&cx, kind, "old", &properties).await.unwrap().id;
    let new = create(&cx, kind, "new", &properties).await.unwrap().id;
    let served = async || {
        let input = model::GetStageInput { rest_api_id: api.clone(), stage_name: "prod".into() };
        world.call::<model::GetStage>(input).await.ok().and_then(|stage| stage.deployment_id)
    };
    assert_eq!(served().await.as_ref(), Some(&new));
    delete(&cx, kind, &old, &properties).await;
    assert_eq!(served().await.as_ref(), Some(&new), "the stage serves another by now");
    // One that nobody knows of any more is left.
    let input = model::CreateDeploymentInput { rest_api_id: api.clone(), ..Default::default() };
    world.call::<model::CreateDeployment>(input).await.unwrap();
    delete(&cx, kind, &new, &properties).await;
    assert_eq!(served().await, None);
}

#[tokio::test]
async fn tags_and_sources_of_keys_follow_the_template() {
    let world = TestWorld::new();
    let cx = world.cx();
    let kind = "AWS::ApiGateway::RestApi";
    let old = json!({ "Name": "a", "ApiKeySourceType": "HEADER" });
    let api = create(&cx, kind, "t", &old).await.unwrap();
    let root = api.attributes["RootResourceId"].as_str().unwrap().to_owned();
    update(&cx, kind, &api.id, &old, &json!({ "Name": "a" })).await;
    let authorizer = json!({ "Name": "a", "ApiKeySourceType": "AUTHORIZER" });
    let resource_type = world.world.registry().resource_type(kind).unwrap();
    let refused = resource_type.update(&cx, &request(kind, "u"), &api.id, old, authorizer).await.unwrap_err();
    assert!(refused.message().contains("apiKeySource AUTHORIZER"), "{refused}");

    create(&cx, "AWS::ApiGateway::Method", "m", &mock(&api.id, &root, "hi")).await.unwrap();
    let deployment =
        create(&cx, "AWS::ApiGateway::Deployment", "d", &json!({ "RestApiId": api.id })).await.unwrap();
    let stage = |tags: &[&str]| {
        let tags: Vec<Value> = tags.iter().map(|key| json!({ "Key": key, "Value": "v" })).collect();
        json!({ "RestApiId": api.id, "DeploymentId": deployment.id, "StageName": "prod", "Tags": tags })
    };
    create(&cx, "AWS::ApiGateway::Stage", "s", &stage(&["a", "b"])).await.unwrap();
    update(&cx, "AWS::ApiGateway::Stage", "prod", &stage(&["a", "b"]), &stage(&["b", "c"])).await;
    let input = model::GetStageInput { rest_api_id: api.id.clone(), stage_name: "prod".into() };
    let tags = world.call::<model::GetStage>(input).await.unwrap().tags.unwrap();
    let own: Vec<&str> = tags.keys().map(String::as_str).filter(|key| !key.starts_with("aws:")).collect();
    assert_eq!(own, ["b", "c"]);
}

#[track_caller]
fn check_refused<T: std::fmt::Debug>(result: OpResult<T>, what: &str) {
    let message = result.unwrap_err().message().to_owned();
    assert!(message.contains(&format!("does not serve {what}")), "{what}: {message}");
}

#[tokio::test]
async fn what_is_not_served_is_refused_by_name() {
    let world = TestWorld::new();
    let cx = world.cx();
    let (api, root) = new_api(&world).await;
    create(&cx, "AWS::ApiGateway::Method", "m", &mock(&api, &root, "hi")).await.unwrap();
    let integration = || model::PutIntegrationInput {
        rest_api_id: api.clone(),
        resource_id: root.clone(),
        http_method: "GET".into(),
        r#type: model::IntegrationType::AwsProxy,
        integration_http_method: Some("POST".into()),
        uri: Some(URI.into()),
        ..Default::default()
    };
    let tls_config = Some(model::TlsConfig { insecure_skip_verification: Some(true) });
    let input = model::PutIntegrationInput { tls_config, ..integration() };
    check_refused(cx.call::<model::PutIntegration>(input).await, "tlsConfig");
    let input =
        model::PutIntegrationInput { credentials: Some("arn:aws:iam::*:user/*".into()), ..integration() };
    check_refused(cx.call::<model::PutIntegration>(input).await, "the caller's credentials");
    let named = || model::CreateRestApiInput { name: "b".into(), ..Default::default() };
    let security_policy = Some(model::SecurityPolicy::Tls1_2);
    let input = model::CreateRestApiInput { security_policy, ..named() };
    check_refused(cx.call::<model::CreateRestApi>(input).await, "securityPolicy");
    let endpoint_configuration = Some(model::EndpointConfiguration {
        vpc_endpoint_ids: Some(vec!["vpce-1".into()]),
        ..Default::default()
    });
    let input = model::CreateRestApiInput { endpoint_configuration, ..named() };
    check_refused(cx.call::<model::CreateRestApi>(input).await, "vpcEndpointIds");
    let cache_cluster_size = Some("0.5".parse().unwrap());
    let input =
        model::CreateDeploymentInput { rest_api_id: api.clone(), cache_cluster_size, ..Default::default() };
    check_refused(cx.call::<model::CreateDeployment>(input).await, "cacheClusterSize");
    let input =
        model::CreateStageInput { rest_api_id: api.clone(), cache_cluster_size, ..Default::default() };
    check_refused(cx.call::<model::CreateStage>(input).await, "cacheClusterSize");
    let input = model::CreateApiKeyInput { generate_distinct_id: Some(false), ..Default::default() };
    check_refused(cx.call::<model::CreateApiKey>(input).await, "generateDistinctId");
    let input =
        model::GetModelInput { rest_api_id: api.clone(), model_name: "Empty".into(), flatten: Some(true) };
    check_refused(cx.call::<model::GetModel>(input).await, "flatten");
    let input = model::TestInvokeMethodInput {
        rest_api_id: api.clone(),
        resource_id: root.clone(),
        http_method: "GET".into(),
        client_certificate_id: Some("c".into()),
        ..Default::default()
    };
    check_refused(cx.call::<model::TestInvokeMethod>(input).await, "clientCertificateId");
}

/// Who gives API Gateway a role must be allowed to pass it, whichever operation it is given to.
#[tokio::test]
async fn roles_are_passed_only_by_who_may() {
    const ROLE: &str = "arn:aws:iam::111111111111:role/gateway";
    let world = TestWorld::new();
    let (api, root) = new_api(&world).await;
    create(&world.cx(), "AWS::ApiGateway::Method", "m", &mock(&api, &root, "hi")).await.unwrap();
    let limited = world.cx_allowed("limited", &allow(&["apigateway:*"], "*")).await;
    let passing = r#"{"Version":"2012-10-17","Statement":[
        {"Effect":"Allow","Action":"apigateway:*","Resource":"*"},
        {"Effect":"Allow","Action":"iam:PassRole","Resource":"arn:aws:iam::111111111111:role/gateway",
            "Condition":{"StringEquals":{"iam:PassedToService":"apigateway.amazonaws.com"}}}]}"#;
    let passing = world.cx_allowed("passing", passing).await;
    let replace = |path: &str| {
        let (path, value) = (Some(path.to_owned()), Some(ROLE.to_owned()));
        Some(vec![PatchOperation { op: Some(Op::Replace), path, value, from: None }])
    };
    let authorizer = model::CreateAuthorizerInput {
        rest_api_id: api.clone(),
        name: "a".into(),
        r#type: model::AuthorizerType::Token,
        authorizer_uri: Some(URI.into()),
        authorizer_credentials: Some(ROLE.into()),
        identity_source: Some("method.request.header.Authorization".into()),
        ..Default::default()
    };
    let integration = model::PutIntegrationInput {
        rest_api_id: api.clone(),
        resource_id: root.clone(),
        http_method: "GET".into(),
        r#type: model::IntegrationType::AwsProxy,
        integration_http_method: Some("POST".into()),
        uri: Some(URI.into()),
        credentials: Some(ROLE.into()),
        ..Default::default()
    };
    let without =
        model::CreateAuthorizerInput { name: "b".into(), authorizer_credentials: None, ..authorizer.clone() };
    let other = limited.call::<model::CreateAuthorizer>(without).await.unwrap().id.unwrap();
    let change_authorizer = model::UpdateAuthorizerInput {
        rest_api_id: api.clone(),
        authorizer_id: other,
        patch_operations: replace("/authorizerCredentials"),
    };
    let change_integration = model::UpdateIntegrationInput {
        rest_api_id: api.clone(),
        resource_id: root.clone(),
        http_method: "GET".into(),
        // However the path is written.
        patch_operations: replace("credentials"),
    };
    let account = model::UpdateAccountInput { patch_operations: replace("/cloudwatchRoleArn") };
    for (cx, code) in [(&limited, Some("AccessDeniedException")), (&passing, None)] {
        let outcomes = [
            cx.call::<model::PutIntegration>(integration.clone()).await.map(drop),
            cx.call::<model::UpdateIntegration>(change_integration.clone()).await.map(drop),
            cx.call::<model::CreateAuthorizer>(authorizer.clone()).await.map(drop),
            cx.call::<model::UpdateAuthorizer>(change_authorizer.clone()).await.map(drop),
            cx.call::<model::UpdateAccount>(account.clone()).await.map(drop),
        ];
        for (n, outcome) in outcomes.into_iter().enumerate() {
            assert_eq!(outcome.err().as_ref().map(OpError::code), code, "{n}");
        }
    }
}

/// Conditions on the tags that a request brings hold for everything that can be tagged.
#[tokio::test]
async fn tags_of_requests_are_known_to_policies() {
    let world = TestWorld::new();
    let (api, root) = new_api(&world).await;
    create(&world.cx(), "AWS::ApiGateway::Method", "m", &mock(&api, &root, "hi")).await.unwrap();
    let input = model::CreateDeploymentInput { rest_api_id: api.clone(), ..Default::default() };
    let deployment_id = world.call::<model::CreateDeployment>(input).await.unwrap().id.unwrap();
    let policy = r#"{"Version":"2012-10-17","Statement":{"Effect":"Allow","Action":"apigateway:*",
        "Resource":"*","Condition":{"StringEquals":{"aws:RequestTag/team":"a"}}}}"#;
    let cx = world.cx_allowed("tagging", policy).await;
    for (team, code) in [("a", None), ("b", Some("AccessDeniedException"))] {
        let tags = indexmap::IndexMap::from([("team".to_owned(), team.to_owned())]);
        let stage = model::CreateStageInput {
            rest_api_id: api.clone(),
            stage_name: team.into(),
            deployment_id: deployment_id.clone(),
            tags: Some(tags.clone()),
            ..Default::default()
        };
        let key = model::CreateApiKeyInput { tags: Some(tags.clone()), ..Default::default() };
        let plan =
            model::CreateUsagePlanInput { name: "p".into(), tags: Some(tags.clone()), ..Default::default() };
        let resource_arn = format!("arn:aws:apigateway:us-east-1::/restapis/{api}");
        let outcomes = [
            cx.call::<model::CreateStage>(stage).await.map(drop),
            cx.call::<model::CreateApiKey>(key).await.map(drop),
            cx.call::<model::CreateUsagePlan>(plan).await.map(drop),
            cx.call::<model::TagResource>(model::TagResourceInput { resource_arn, tags }).await.map(drop),
        ];
        for (n, outcome) in outcomes.into_iter().enumerate() {
            assert_eq!(outcome.err().as_ref().map(OpError::code), code, "{n}");
        }
    }
}

/// The method that is named is the one that runs, wherever its path leads.
#[tokio::test]
async fn a_test_runs_the_method_that_it_names() {
    let world = TestWorld::new();
    let cx = world.cx();
    let (api, root) = new_api(&world).await;
    let mut ids = Vec::new();
    for part in ["{id}", "open"] {
        let resource = json!({ "RestApiId": api, "ParentId": root, "PathPart": part });
        let made = create(&cx, "AWS::ApiGateway::Resource", part, &resource).await.unwrap();
        create(&cx, "AWS::ApiGateway::Method", part, &mock(&api, &made.id, part)).await.unwrap();
        ids.push(made.id);
    }
    for (resource_id, expected) in ids.into_iter().zip(["{id}", "open"]) {
        for path in [None, Some("/open"), Some("/1?a=b"), Some("/none/there")] {
            let input = model::TestInvokeMethodInput {
                rest_api_id: api.clone(),
                resource_id: resource_id.clone(),
                http_method: "GET".into(),
                path_with_query_string: path.map(str::to_owned),
                ..Default::default()
            };
            let tested = world.call::<model::TestInvokeMethod>(input).await.unwrap();
            assert_eq!(tested.body.as_deref(), Some(expected), "{path:?}");
        }
    }
}
