//! API Gateway: models, validators, authorizers, metering, compression, and changes of what there is.

#![expect(clippy::unwrap_used, reason = "what the helpers of tests meet fails the test")]

use crate::apigateway::{body, deploy, request};
use crate::lambda::{python, world};
use aws::apigateway::{
    ApiStage, AuthorizerType, CreateApiKey, CreateApiKeyInput, CreateAuthorizer, CreateAuthorizerInput,
    CreateModel, CreateModelInput, CreateRequestValidator, CreateRequestValidatorInput, CreateResource,
    CreateResourceInput, CreateRestApi, CreateRestApiInput, CreateUsagePlan, CreateUsagePlanInput,
    CreateUsagePlanKey, CreateUsagePlanKeyInput, DeleteModel, DeleteModelInput, GetModels, GetModelsInput,
    GetResources, GetResourcesInput, IntegrationType, Op, PatchOperation, PutIntegration,
    PutIntegrationInput, PutIntegrationResponse, PutIntegrationResponseInput, PutMethod, PutMethodInput,
    PutMethodResponse, PutMethodResponseInput, QuotaPeriodType, QuotaSettings, UpdateApiKey,
    UpdateApiKeyInput, UpdateMethod, UpdateMethodInput, UpdateResource, UpdateResourceInput, UpdateRestApi,
    UpdateRestApiInput,
};
use aws::lambda::{AddPermission, AddPermissionInput, CreateFunction};
use serde_json::{Value, json};
use services::apigateway::{ExecuteAnswer, ExecuteRequest, handle};
use std::io::Read as _;
use testkit::{TOOLS, TestWorld};

async fn new_api(world: &TestWorld) -> (String, String) {
    let created = CreateRestApiInput { name: "api".into(), ..Default::default() };
    let api = world.call::<CreateRestApi>(created).await.unwrap();
    (api.id.unwrap(), api.root_resource_id.unwrap())
}

/// A method of the root that answers with a text, and is otherwise as it is told.
async fn mock(
    world: &TestWorld,
    (api, root): (&str, &str),
    text: &str,
    change: impl FnOnce(&mut PutMethodInput),
) {
    let (rest_api_id, resource_id, http_method) = (api.to_owned(), root.to_owned(), "POST".to_owned());
    let mut method = PutMethodInput {
        rest_api_id: rest_api_id.clone(),
        resource_id: resource_id.clone(),
        http_method: http_method.clone(),
        authorization_type: "NONE".into(),
        ..Default::default()
    };
    change(&mut method);
    world.call::<PutMethod>(method).await.unwrap();
    let json_of = |text: &str| Some([("application/json".to_owned(), text.to_owned())].into());
    let integration = PutIntegrationInput {
        rest_api_id: rest_api_id.clone(),
        resource_id: resource_id.clone(),
        http_method: http_method.clone(),
        r#type: IntegrationType::Mock,
        request_templates: json_of("{\"statusCode\": 200}"),
        ..Default::default()
    };
    world.call::<PutIntegration>(integration).await.unwrap();
    let response = PutMethodResponseInput {
        rest_api_id: rest_api_id.clone(),
        resource_id: resource_id.clone(),
        http_method: http_method.clone(),
        status_code: "200".into(),
        ..Default::default()
    };
    world.call::<PutMethodResponse>(response).await.unwrap();
    let response = PutIntegrationResponseInput {
        rest_api_id,
        resource_id,
        http_method,
        status_code: "200".into(),
        response_templates: json_of(text),
        ..Default::default()
    };
    world.call::<PutIntegrationResponse>(response).await.unwrap();
}

fn post(api: &str, headers: &[(&str, &str)], body: &str) -> ExecuteRequest {
    let mut request = request(api, "POST", "/");
    request.headers.extend(headers.iter().map(|(n, v)| ((*n).to_owned(), (*v).to_owned())));
    request.body = body.to_owned().into();
    request
}

fn patch(op: Op, path: &str, value: Option<&str>) -> Option<Vec<PatchOperation>> {
    let value = value.map(str::to_owned);
    Some(vec![PatchOperation { op: Some(op), path: Some(path.to_owned()), value, from: None }])
}

#[tokio::test]
async fn requests_are_validated() {
    let world = TestWorld::new();
    let (api, root) = new_api(&world).await;
    let model = |name: &str, schema: Value| CreateModelInput {
        rest_api_id: api.clone(),
        name: name.into(),
        content_type: "application/json".into(),
        schema: Some(schema.to_string()),
        ..Default::default()
    };
    let pet =
        json!({ "type": "object", "required": ["name"], "properties": { "name": { "type": "string" } } });
    world.call::<CreateModel>(model("Pet", pet.clone())).await.unwrap();
    for (name, schema, message) in [
        ("Pet", pet, "Model name already exists for this REST API"),
        ("Odd", json!({ "patternProperties": {} }), "patternProperties"),
    ] {
        let error = world.call::<CreateModel>(model(name, schema)).await.unwrap_err();
        assert!(error.message().contains(message), "{error}");
    }
    let models = GetModelsInput { rest_api_id: api.clone(), ..Default::default() };
    let names: Vec<_> = world
        .call::<GetModels>(models)
        .await
        .unwrap()
        .items
        .unwrap()
        .into_iter()
        .filter_map(|m| m.name)
        .collect();
    assert_eq!(names, ["Empty", "Error", "Pet"]);
    let validator = CreateRequestValidatorInput {
        rest_api_id: api.clone(),
        name: Some("all".into()),
        validate_request_body: Some(true),
        validate_request_parameters: Some(true),
    };
    let validator = world.call::<CreateRequestValidator>(validator).await.unwrap();
    mock(&world, (&api, &root), "fine", |method| {
        method.request_validator_id = validator.id;
        method.request_models = Some([("application/json".to_owned(), "Pet".to_owned())].into());
        method.request_parameters = Some([("method.request.header.x-needed".to_owned(), true)].into());
    })
    .await;
    deploy(&world, &api).await;
    let good = r#"{"name": "Rex"}"#;
    for (headers, text, status, message) in [
        (vec![], good, 400, "Missing required request parameters: [x-needed]"),
        (vec![("x-needed", "1")], "{}", 400, "Invalid request body"),
        (vec![("x-needed", "1")], "no json", 400, "Invalid request body"),
        (vec![("x-needed", "1")], "", 400, "Invalid request body"),
    ] {
        let answer = handle(&world.world, post(&api, &headers, text)).await;
        assert_eq!((answer.status, body(&answer)), (status, json!({ "message": message })), "{text}");
    }
    assert_eq!(handle(&world.world, post(&api, &[("x-needed", "1")], good)).await.body, "fine");
    let delete = DeleteModelInput { rest_api_id: api, model_name: "Pet".into() };
    let used = world.call::<DeleteModel>(delete).await.unwrap_err();
    assert_eq!(used.message(), "Cannot delete model 'Pet', is referenced in method request: //POST");
}

#[tokio::test]
async fn keys_let_requests_through_until_they_are_used_up() {
    let world = TestWorld::new();
    let (api, root) = new_api(&world).await;
    mock(&world, (&api, &root), "fine", |method| method.api_key_required = Some(true)).await;
    deploy(&world, &api).await;
    let value = "0123456789abcdef0123";
    let short = CreateApiKeyInput { value: Some("short".into()), ..Default::default() };
    let error = world.call::<CreateApiKey>(short).await.unwrap_err();
    assert_eq!(error.message(), "API Key value should be at least 20 characters");
    let key = CreateApiKeyInput { enabled: Some(true), value: Some(value.into()), ..Default::default() };
    let key = world.call::<CreateApiKey>(key).await.unwrap().id.unwrap();
    let asked = async || handle(&world.world, post(&api, &[("x-api-key", value)], "")).await.status;
    assert_eq!(asked().await, 403, "the key has no plan");
    let plan = CreateUsagePlanInput {
        name: "plan".into(),
        api_stages: Some(vec![ApiStage {
            api_id: Some(api.clone()),
            stage: Some("prod".into()),
            ..Default::default()
        }]),
        quota: Some(QuotaSettings {
            limit: Some(2),
            period: Some(QuotaPeriodType::Month),
            ..Default::default()
        }),
        ..Default::default()
    };
    let plan = world.call::<CreateUsagePlan>(plan).await.unwrap().id.unwrap();
    let join =
        CreateUsagePlanKeyInput { usage_plan_id: plan, key_id: key.clone(), key_type: "API_KEY".into() };
    world.call::<CreateUsagePlanKey>(join).await.unwrap();
    assert_eq!(handle(&world.world, post(&api, &[], "")).await.status, 403, "no key");
    assert_eq!([asked().await, asked().await, asked().await], [200, 200, 429]);
    let disable =
        UpdateApiKeyInput { api_key: key, patch_operations: patch(Op::Replace, "/enabled", Some("false")) };
    world.call::<UpdateApiKey>(disable).await.unwrap();
    assert_eq!(asked().await, 403, "the key is disabled");
}

#[tokio::test]
async fn answers_are_compressed_where_the_api_says_so() {
    let world = TestWorld::new();
    let (api, root) = new_api(&world).await;
    mock(&world, (&api, &root), "0123456789", |_| ()).await;
    deploy(&world, &api).await;
    let asked = async || handle(&world.world, post(&api, &[("accept-encoding", "gzip")], "")).await;
    let coded =
        |answer: &ExecuteAnswer| answer.headers.iter().any(|(n, v)| n == "Content-Encoding" && v == "gzip");
    assert!(!coded(&asked().await));
    let size = |size: Option<&str>| UpdateRestApiInput {
        rest_api_id: api.clone(),
        patch_operations: patch(Op::Replace, "/minimumCompressionSize", size),
    };
    for (minimum, compressed) in [(Some("10"), true), (Some("11"), false), (Some("0"), true), (None, false)] {
        world.call::<UpdateRestApi>(size(minimum)).await.unwrap();
        let answer = asked().await;
        assert_eq!(coded(&answer), compressed, "{minimum:?}");
        if compressed {
            let mut text = String::new();
            flate2::read::GzDecoder::new(&*answer.body).read_to_string(&mut text).unwrap();
            assert_eq!(text, "0123456789");
        }
    }
    for odd in ["-1", "x", "10485761"] {
        let error = world.call::<UpdateRestApi>(size(Some(odd))).await.unwrap_err();
        assert_eq!(error.message(), "Invalid minimum compression size, must be between 0 and 10485760");
    }
}

#[tokio::test]
async fn changes_are_refused_in_api_gateways_words() {
    let world = TestWorld::new();
    let (api, root) = new_api(&world).await;
    let create = async |parent: &str, part: &str| {
        let input = CreateResourceInput {
            rest_api_id: api.clone(),
            parent_id: parent.into(),
            path_part: part.into(),
        };
        world.call::<CreateResource>(input).await.map(|r| r.id.unwrap())
    };
    let pets = create(&root, "pets").await.unwrap();
    let toys = create(&pets, "toys").await.unwrap();
    create(&root, "{proxy+}").await.unwrap();
    assert_eq!(
        create(&root, "{id}").await.unwrap_err().message(),
        "A sibling ({proxy+}) of this resource already has a variable path part -- only one is allowed"
    );
    let update = async |id: &str, op, path: &str, value: &str| {
        let input = UpdateResourceInput {
            rest_api_id: api.clone(),
            resource_id: id.into(),
            patch_operations: patch(op, path, Some(value)),
        };
        world.call::<UpdateResource>(input).await.map(|r| r.path.unwrap()).map_err(|e| e.message().to_owned())
    };
    let refused = |message: &str| Err(message.to_owned());
    assert_eq!(update(&pets, Op::Replace, "/pathPart", "dogs").await, Ok("/dogs".to_owned()));
    for (id, op, path, value, expected) in [
        (&pets, Op::Replace, "/parentId", toys.as_str(), refused("Resources cannot be cyclical.")),
        (&root, Op::Replace, "/pathPart", "x", refused("Root resource cannot update its pathPart.")),
        (
            &pets,
            Op::Replace,
            "/x",
            "x",
            refused(
                "Invalid patch path  '/x' specified for op 'replace'. Must be one of: [/parentId, /pathPart]",
            ),
        ),
        (
            &pets,
            Op::Add,
            "/pathPart",
            "x",
            refused(
                "Invalid patch path  '/pathPart' specified for op 'add'. Please choose supported operations",
            ),
        ),
    ] {
        assert_eq!(update(id, op, path, value).await, expected, "{path}");
    }
    let list = GetResourcesInput { rest_api_id: api.clone(), ..Default::default() };
    let paths: Vec<_> = world
        .call::<GetResources>(list)
        .await
        .unwrap()
        .items
        .unwrap()
        .into_iter()
        .filter_map(|r| r.path)
        .collect();
    assert_eq!(paths, ["/", "/dogs", "/dogs/toys", "/{proxy+}"]);
}

#[tokio::test]
async fn methods_are_changed_in_api_gateways_words() {
    let world = TestWorld::new();
    let (api, root) = new_api(&world).await;
    mock(&world, (&api, &root), "x", |_| ()).await;
    for (op, path, message) in [
        (Op::Replace, "/httpMethod", "Invalid patch path /httpMethod"),
        (Op::Replace, "/requestParameters", "Invalid patch path /requestParameters"),
        (Op::Add, "/authorizationType", "Invalid patch operation specified. Must be one of: [replace]"),
        (Op::Replace, "/requestValidatorId", "Invalid Request Validator identifier specified"),
    ] {
        let input = UpdateMethodInput {
            rest_api_id: api.clone(),
            resource_id: root.clone(),
            http_method: "POST".into(),
            patch_operations: patch(op, path, Some("x")),
        };
        assert_eq!(world.call::<UpdateMethod>(input).await.unwrap_err().message(), message);
    }
}

const AUTHORIZER: &str = r#"
def handler(event, context):
    token = event.get("authorizationToken") or event["headers"]["X-Token"]
    if token == "unknown":
        raise Exception("Unauthorized")
    if token == "broken":
        raise ValueError("x")
    effect = "Allow" if token.startswith("allow") else "Deny"
    resource = "*" if token != "allow-other" else "arn:aws:execute-api:us-east-1:111111111111:other/*"
    return {"principalId": "me", "context": {"n": 1}, "policyDocument": {"Version": "2012-10-17", "Statement": [
        {"Effect": effect, "Action": "execute-api:Invoke", "Resource": resource}]}}
"#;

#[tokio::test]
async fn functions_authorise() {
    let (world, role) = world().await;
    let (api, root) = new_api(&world).await;
    let function = world.call::<CreateFunction>(python("auth", &role, AUTHORIZER)).await.unwrap();
    let arn = function.function_arn.unwrap();
    let authorizer = |name: &str, kind, source: &str| CreateAuthorizerInput {
        rest_api_id: api.clone(),
        name: name.into(),
        r#type: kind,
        authorizer_uri: Some(format!(
            "arn:aws:apigateway:us-east-1:lambda:path/2015-03-31/functions/{arn}/invocations"
        )),
        identity_source: Some(source.into()),
        ..Default::default()
    };
    let bad = authorizer("x", AuthorizerType::Token, "method.request.querystring.q");
    assert_eq!(world.call::<CreateAuthorizer>(bad).await.unwrap_err().code(), "BadRequestException");
    let cognito = authorizer("x", AuthorizerType::CognitoUserPools, "method.request.header.x");
    let error = world.call::<CreateAuthorizer>(cognito).await.unwrap_err();
    assert!(error.message().contains("authorizers other than Lambda functions"), "{error}");
    let header = "method.request.header.X-Token";
    let token = world.call::<CreateAuthorizer>(authorizer("t", AuthorizerType::Token, header)).await.unwrap();
    assert_eq!(token.authorizer_result_ttl_in_seconds, Some(300));
    let id = token.id.unwrap();
    let permission = AddPermissionInput {
        function_name: "auth".into(),
        statement_id: "api".into(),
        action: "lambda:InvokeFunction".into(),
        principal: "apigateway.amazonaws.com".into(),
        source_arn: Some(format!("arn:aws:execute-api:us-east-1:{TOOLS}:{api}/authorizers/{id}")),
        ..Default::default()
    };
    world.call::<AddPermission>(permission).await.unwrap();
    mock(&world, (&api, &root), "fine", |method| {
        method.authorization_type = "CUSTOM".into();
        method.authorizer_id = Some(id);
    })
    .await;
    deploy(&world, &api).await;
    let denied = "User is not authorized to access this resource";
    for (token, status, expected) in [
        (None, 401, json!({ "message": "Unauthorized" })),
        (Some("unknown"), 401, json!({ "message": "Unauthorized" })),
        (Some("broken"), 500, json!({ "message": null })),
        (Some("deny"), 403, json!({ "Message": format!("{denied} with an explicit deny") })),
        (Some("allow-other"), 403, json!({ "Message": denied })),
    ] {
        let headers: Vec<(&str, &str)> = token.map(|t| ("x-token", t)).into_iter().collect();
        let answer = handle(&world.world, post(&api, &headers, "")).await;
        assert_eq!((answer.status, body(&answer)), (status, expected), "{token:?}");
    }
    assert_eq!(handle(&world.world, post(&api, &[("x-token", "allow")], "")).await.body, "fine");
}
