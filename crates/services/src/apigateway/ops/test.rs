//! TestInvokeMethod: a method as it is now, without a deployment.

use super::super::api::{Stage, missing};
use super::super::execute::{ExecuteRequest, Served, run};
use super::super::route::parameters;
use super::below;
use crate::{Cx, OpError, OpResult};
use aws::apigateway::{self as model, TestInvokeMethodInput, TestInvokeMethodOutput};
use indexmap::IndexMap;
use percent_encoding::percent_decode_str;

fn query(text: &str) -> Vec<(String, String)> {
    let decode = |t: &str| percent_decode_str(&t.replace('+', " ")).decode_utf8_lossy().into_owned();
    let pairs = text.split('&').filter(|p| !p.is_empty());
    pairs.map(|p| p.split_once('=').unwrap_or((p, ""))).map(|(n, v)| (decode(n), decode(v))).collect()
}

pub async fn test_invoke_method(cx: Cx, input: TestInvokeMethodInput) -> OpResult<TestInvokeMethodOutput> {
    if input.client_certificate_id.is_some() {
        return Err(OpError::not_served(&model::SERVICE, "clientCertificateId"));
    }
    let mut api = below(&cx, &input.rest_api_id)?;
    let resource = api.resource(&input.resource_id)?.clone();
    let method = api.method(&input.resource_id, &input.http_method)?;
    if method.integration.is_none() {
        return Err(missing("Integration identifier").into());
    }
    // The test is the caller's, whom the operation has authorised.
    method.authorization = "NONE".into();
    method.api_key_required = false;
    let method = method.clone();
    let now = cx.now();
    let stage = Stage {
        name: "test-invoke-stage".into(),
        deployment: String::new(),
        description: None,
        variables: input.stage_variables.unwrap_or_default(),
        documentation_version: None,
        tags: IndexMap::new(),
        created_at: now,
        updated_at: now,
    };
    let url = input.path_with_query_string.unwrap_or_else(|| resource.path.clone());
    let (path, text) = url.split_once('?').unwrap_or((&url, ""));
    // The path says what the parameters are; which method is tested, the request has named.
    let at = (&resource, parameters(&resource.path, path));
    let multi = input.multi_value_headers.unwrap_or_default().into_iter();
    let multi = multi.flat_map(|(n, all)| all.into_iter().map(move |v| (n.clone(), v)));
    let request = ExecuteRequest {
        api_id: api.id.clone(),
        stage: stage.name.clone(),
        method: input.http_method,
        path: path.to_owned(),
        query: query(text),
        headers: input.headers.unwrap_or_default().into_iter().chain(multi).collect(),
        body: input.body.unwrap_or_default().into(),
        source_ip: "test-invoke-source-ip".into(),
        request_id: cx.request_id().to_owned(),
        domain_name: "testPrefix.testDomainName".into(),
        caller: Some(cx.caller().clone()),
        api_key: None,
    };
    let resources = api.resources.clone();
    let parts = api.parts.clone();
    let served = Served { account: cx.account(), region: cx.region().clone(), api, stage, resources, parts };
    let answer = run(cx.world(), &served, &request, &method, at).await?;
    let mut multi_value_headers: IndexMap<String, Vec<String>> = IndexMap::new();
    for (name, value) in &answer.headers {
        multi_value_headers.entry(name.clone()).or_default().push(value.clone());
    }
    Ok(TestInvokeMethodOutput {
        status: Some(answer.status.into()),
        body: Some(String::from_utf8_lossy(&answer.body).into_owned()),
        headers: Some(answer.headers.into_iter().collect()),
        multi_value_headers: Some(multi_value_headers),
        log: Some(format!(
            "Execution log for request {}\nMethod completed with status: {}\n",
            cx.request_id(),
            answer.status
        )),
        latency: Some(cx.now().millis() - now.millis()),
    })
}
