//! API Gateway: an API in front of a function, and its mocks.

#![expect(clippy::unwrap_used, reason = "what the helpers of tests meet fails the test")]

use crate::lambda::{python, world};
use aws::apigateway::{
    CreateDeployment, CreateDeploymentInput, CreateResource, CreateResourceInput, CreateRestApi,
    CreateRestApiInput, DeleteMethod, DeleteMethodInput, IntegrationType, PutIntegration,
    PutIntegrationInput, PutIntegrationResponse, PutIntegrationResponseInput, PutMethod, PutMethodInput,
    PutMethodResponse, PutMethodResponseInput, TestInvokeMethod, TestInvokeMethodInput,
};
use aws::lambda::{AddPermission, AddPermissionInput, CreateFunction};
use serde_json::{Value, json};
use services::apigateway::{ExecuteAnswer, ExecuteRequest, handle};
use services::resource::ResourceRequest;
use testkit::{TOOLS, TestWorld, account};

const FUNCTION: &str = r#"
import json
def handler(event, context):
    if event["path"] == "/bad": return {"body": {"not": "text"}}
    if event["path"] == "/raise": raise ValueError("x")
    return {"statusCode": 201, "headers": {"X-A": "b"}, "body": json.dumps(event)}
"#;

pub fn request(api: &str, method: &str, path: &str) -> ExecuteRequest {
    ExecuteRequest {
        api_id: api.into(),
        stage: "prod".into(),
        method: method.into(),
        path: path.into(),
        query: vec![("a".into(), "1".into()), ("a".into(), "2".into())],
        headers: vec![("content-type".into(), "application/json".into()), ("host".into(), "h".into())],
        body: "{}".into(),
        source_ip: "192.0.2.1".into(),
        request_id: "12345678-1234-4123-8123-123456789012".into(),
        domain_name: format!("{api}.execute-api.us-east-1.amazonaws.com"),
        ..Default::default()
    }
}

pub fn body(answer: &ExecuteAnswer) -> Value {
    serde_json::from_slice(&answer.body).unwrap()
}

/// An API with a function behind everything: its id, and its root.
pub async fn api(world: &TestWorld, role: &str) -> (String, String) {
    let function = world.call::<CreateFunction>(python("f", role, FUNCTION)).await.unwrap();
    let input = CreateRestApiInput { name: "api".into(), ..Default::default() };
    let api = world.call::<CreateRestApi>(input).await.unwrap();
    let (id, root) = (api.id.unwrap(), api.root_resource_id.unwrap());
    assert_eq!((id.len(), root.len()), (10, 10));
    let proxy = CreateResourceInput {
        rest_api_id: id.clone(),
        parent_id: root.clone(),
        path_part: "{proxy+}".into(),
    };
    let proxy = world.call::<CreateResource>(proxy).await.unwrap();
    assert_eq!(proxy.path.as_deref(), Some("/{proxy+}"));
    let method = PutMethodInput {
        rest_api_id: id.clone(),
        resource_id: proxy.id.clone().unwrap(),
        http_method: "ANY".into(),
        authorization_type: "NONE".into(),
        ..Default::default()
    };
    world.call::<PutMethod>(method).await.unwrap();
    let arn = function.function_arn.unwrap();
    let integration = PutIntegrationInput {
        rest_api_id: id.clone(),
        resource_id: proxy.id.unwrap(),
        http_method: "ANY".into(),
        r#type: IntegrationType::AwsProxy,
        integration_http_method: Some("POST".into()),
        uri: Some(format!("arn:aws:apigateway:us-east-1:lambda:path/2015-03-31/functions/{arn}/invocations")),
        ..Default::default()
    };
    world.call::<PutIntegration>(integration).await.unwrap();
    (id, root)
}

pub async fn deploy(world: &TestWorld, api: &str) {
    let input = CreateDeploymentInput {
        rest_api_id: api.into(),
        stage_name: Some("prod".into()),
        variables: Some([("v".to_owned(), "1".to_owned())].into()),
        ..Default::default()
    };
    world.call::<CreateDeployment>(input).await.unwrap();
}

#[tokio::test]
async fn a_request_reaches_the_function_that_lets_it_in() {
    let (world, role) = world().await;
    let (id, _) = api(&world, &role).await;
    let before = handle(&world.world, request(&id, "GET", "/x")).await;
    assert_eq!((before.status, body(&before)), (403, json!({ "message": "Forbidden" })), "not deployed");
    deploy(&world, &id).await;
    let denied = handle(&world.world, request(&id, "GET", "/x")).await;
    assert_eq!((denied.status, body(&denied)), (500, json!({ "message": "Internal server error" })));
    let permission = AddPermissionInput {
        function_name: "f".into(),
        statement_id: "api".into(),
        action: "lambda:InvokeFunction".into(),
        principal: "apigateway.amazonaws.com".into(),
        source_arn: Some(format!("arn:aws:execute-api:us-east-1:{TOOLS}:{id}/*/GET/*")),
        ..Default::default()
    };
    world.call::<AddPermission>(permission).await.unwrap();
    let answer = handle(&world.world, request(&id, "GET", "/x/y")).await;
    assert_eq!(answer.status, 201, "{answer:?}");
    assert!(answer.headers.contains(&("X-A".into(), "b".into())));
    assert!(answer.headers.iter().any(|(n, _)| n == "x-amzn-RequestId"));
    let event = body(&answer);
    for (pointer, expected) in [
        ("/resource", json!("/{proxy+}")),
        ("/path", json!("/x/y")),
        ("/httpMethod", json!("GET")),
        ("/headers/Content-Type", json!("application/json")),
        ("/headers/X-Forwarded-For", json!("192.0.2.1")),
        ("/queryStringParameters", json!({ "a": "2" })),
        ("/multiValueQueryStringParameters", json!({ "a": ["1", "2"] })),
        ("/pathParameters", json!({ "proxy": "x/y" })),
        ("/stageVariables", json!({ "v": "1" })),
        ("/requestContext/path", json!("/prod/x/y")),
        ("/requestContext/stage", json!("prod")),
        ("/requestContext/apiId", json!(id)),
        ("/requestContext/accountId", json!(TOOLS)),
        ("/requestContext/identity/sourceIp", json!("192.0.2.1")),
        ("/requestContext/identity/userArn", Value::Null),
        ("/body", json!("{}")),
        ("/isBase64Encoded", json!(false)),
    ] {
        assert_eq!(event.pointer(pointer), Some(&expected), "{pointer}");
    }
    for (method, path, status, message) in [
        ("POST", "/x", 500, "Internal server error"),
        ("GET", "/", 403, "Missing Authentication Token"),
        ("GET", "/bad", 502, "Internal server error"),
        ("GET", "/raise", 502, "Internal server error"),
    ] {
        let answer = handle(&world.world, request(&id, method, path)).await;
        assert_eq!(
            (answer.status, body(&answer)),
            (status, json!({ "message": message })),
            "{method} {path}"
        );
    }
    let unknown = handle(&world.world, request("none", "GET", "/")).await;
    assert_eq!((unknown.status, body(&unknown)), (403, json!({ "message": "Forbidden" })));
}

#[tokio::test]
async fn a_stage_serves_what_was_deployed() {
    let world = TestWorld::new();
    let created = CreateRestApiInput { name: "api".into(), ..Default::default() };
    let api = world.call::<CreateRestApi>(created).await.unwrap();
    let (id, root) = (api.id.unwrap(), api.root_resource_id.unwrap());
    let empty = CreateDeploymentInput { rest_api_id: id.clone(), ..Default::default() };
    let error = world.call::<CreateDeployment>(empty).await.unwrap_err();
    assert_eq!(error.message(), "The REST API doesn't contain any methods");
    let json_of = |text: &str| Some([("application/json".to_owned(), text.to_owned())].into());
    let header = "method.response.header.Access-Control-Allow-Origin".to_owned();
    let at = || (id.clone(), root.clone(), "OPTIONS".to_owned());
    let (rest_api_id, resource_id, http_method) = at();
    let method = |authorization: &str| PutMethodInput {
        rest_api_id: rest_api_id.clone(),
        resource_id: resource_id.clone(),
        http_method: http_method.clone(),
        authorization_type: authorization.into(),
        ..Default::default()
    };
    let error = world.call::<PutMethod>(method("CUSTOM")).await.unwrap_err();
    assert!(error.message().contains("requires a valid authorizer"), "{error}");
    world.call::<PutMethod>(method("NONE")).await.unwrap();
    let (rest_api_id, resource_id, http_method) = at();
    let response = PutMethodResponseInput {
        rest_api_id,
        resource_id,
        http_method,
        status_code: "204".into(),
        response_parameters: Some([(header.clone(), true)].into()),
        ..Default::default()
    };
    world.call::<PutMethodResponse>(response).await.unwrap();
    let mock = |kind, template: &str| {
        let (rest_api_id, resource_id, http_method) = at();
        let request_templates = json_of(template);
        PutIntegrationInput {
            rest_api_id,
            resource_id,
            http_method,
            r#type: kind,
            request_templates,
            ..Default::default()
        }
    };
    let refused = world.call::<PutIntegration>(mock(IntegrationType::Http, "")).await.unwrap_err();
    assert!(refused.message().contains("AWS_PROXY and MOCK"), "{refused}");
    assert!(world.call::<PutIntegration>(mock(IntegrationType::Mock, "$input.x")).await.is_err());
    world.call::<PutIntegration>(mock(IntegrationType::Mock, "{\"statusCode\": 204}")).await.unwrap();
    let (rest_api_id, resource_id, http_method) = at();
    let response = PutIntegrationResponseInput {
        rest_api_id,
        resource_id,
        http_method,
        status_code: "204".into(),
        response_parameters: Some([(header, "'*'".to_owned())].into()),
        ..Default::default()
    };
    world.call::<PutIntegrationResponse>(response).await.unwrap();
    let (rest_api_id, resource_id, http_method) = at();
    let test = TestInvokeMethodInput { rest_api_id, resource_id, http_method, ..Default::default() };
    assert_eq!(world.call::<TestInvokeMethod>(test).await.unwrap().status, Some(204));
    deploy(&world, &id).await;
    let (rest_api_id, resource_id, http_method) = at();
    let delete = DeleteMethodInput { rest_api_id, resource_id, http_method };
    world.call::<DeleteMethod>(delete).await.unwrap();
    let answer = handle(&world.world, request(&id, "OPTIONS", "/")).await;
    assert_eq!(answer.status, 204, "the deployment has it still");
    assert!(answer.headers.contains(&("Access-Control-Allow-Origin".into(), "*".into())));
}

#[tokio::test]
async fn signed_methods_ask_who_calls() {
    let world = TestWorld::new();
    let request_for = |logical: &str| ResourceRequest {
        stack_id: "arn:aws:cloudformation:us-east-1:111111111111:stack/s/1".into(),
        stack_name: "s".into(),
        logical_id: logical.into(),
        token: "0123456789abcdef".into(),
        stack_tags: Vec::new(),
    };
    let create = async |kind: &str, properties: Value| {
        let resource_type = world.world.registry().resource_type(kind).unwrap().clone();
        let request = request_for(kind);
        let made = resource_type.create(&world.cx(), &request, properties.clone()).await.unwrap();
        (made, resource_type, properties)
    };
    let (api, api_type, properties) = create("AWS::ApiGateway::RestApi", json!({ "Name": "a" })).await;
    let again =
        api_type.create(&world.cx(), &request_for("AWS::ApiGateway::RestApi"), properties).await.unwrap();
    assert_eq!(api, again, "what an earlier attempt made is found");
    let root = api.attributes["RootResourceId"].clone();
    let resource = json!({ "RestApiId": api.id, "ParentId": root, "PathPart": "pets" });
    let (pets, ..) = create("AWS::ApiGateway::Resource", resource).await;
    let method = json!({ "RestApiId": api.id, "ResourceId": pets.id, "HttpMethod": "GET",
        "AuthorizationType": "AWS_IAM", "MethodResponses": [{ "StatusCode": "200" }],
        "Integration": { "Type": "MOCK", "RequestTemplates": { "application/json": "{\"statusCode\": 200}" },
            "IntegrationResponses": [{ "StatusCode": "200", "ResponseTemplates": { "application/json": "hi" } }] } });
    let (_, method_type, method) = create("AWS::ApiGateway::Method", method).await;
    let (deployment, ..) = create("AWS::ApiGateway::Deployment", json!({ "RestApiId": api.id })).await;
    let stage = json!({ "RestApiId": api.id, "DeploymentId": deployment.id, "StageName": "prod" });
    let (stage, stage_type, stage_properties) = create("AWS::ApiGateway::Stage", stage).await;
    assert_eq!(stage.id, "prod");
    let unsigned = handle(&world.world, request(&api.id, "GET", "/pets")).await;
    assert_eq!(
        (unsigned.status, body(&unsigned)),
        (403, json!({ "message": "Missing Authentication Token" }))
    );
    let policy = |action: &str| {
        format!(
            r#"{{"Version":"2012-10-17","Statement":{{"Effect":"Allow","Action":"{action}","Resource":"arn:aws:execute-api:us-east-1:{TOOLS}:{}/prod/GET/*"}}}}"#,
            api.id
        )
    };
    for (name, action, status) in [("may", "execute-api:Invoke", 200), ("not", "s3:GetObject", 403)] {
        let cx = world.cx_allowed(name, &policy(action)).await;
        let signed = ExecuteRequest { caller: Some(cx.caller().clone()), ..request(&api.id, "GET", "/pets") };
        assert_eq!(handle(&world.world, signed).await.status, status, "{name}");
    }
    let root = services::Caller::root(account(TOOLS));
    let signed = ExecuteRequest { caller: Some(root), ..request(&api.id, "GET", "/pets") };
    assert_eq!(handle(&world.world, signed).await.body, "hi");
    for _ in 0..2 {
        stage_type.delete(&world.cx(), &request_for("x"), "prod", stage_properties.clone()).await.unwrap();
        method_type.delete(&world.cx(), &request_for("x"), "x", method.clone()).await.unwrap();
        api_type.delete(&world.cx(), &request_for("x"), &api.id, json!({ "Name": "a" })).await.unwrap();
    }
}
