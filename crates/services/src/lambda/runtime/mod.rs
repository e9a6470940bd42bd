//! How functions run: processes in the sandbox that ask a runtime API for events, kept warm between them.

mod api;
mod host;
mod instance;
mod log;
mod pool;
mod spec;

pub use instance::Finished;
pub use pool::Pool;

use crate::lambda::function::{Reference, Revision};
use crate::{Cx, OpError, OpResult};
use api::Work;
use bytes::Bytes;
use instance::{Instance, Started};
use pool::Kind;
use std::sync::Arc;

/// What inline code finds beside itself to answer CloudFormation with.
pub const CFNRESPONSE_PY: &str = include_str!("cfnresponse.py");
pub const CFNRESPONSE_JS: &str = include_str!("cfnresponse.js");

/// One invocation.
#[derive(Clone, Debug)]
pub struct Call {
    pub reference: Reference,
    pub revision: Revision,
    pub reserved: Option<i32>,
    pub request_id: String,
    pub payload: Bytes,
    pub client_context: Option<String>,
}

/// Runs an invocation to its end. It goes on if the caller does not wait for it.
pub async fn run(cx: &Cx, call: Call) -> OpResult<Finished> {
    let pool = cx.world().state::<Pool>();
    let kind = Kind {
        arn: call.reference.arn().to_string(),
        version: call.revision.version.clone(),
        revision_id: call.revision.revision_id.clone(),
    };
    let permit = pool.enter(&kind.arn, call.revision.directories(), call.reserved)?;
    let (tell, told) = tokio::sync::oneshot::channel();
    // The function's own account and region, whoever calls it.
    let cx = cx.clone();
    let runner = pool.clone();
    pool.spawn(async move {
        let result = work(&cx, &runner, kind, permit, call).await;
        // Nobody may be left who waits.
        drop(tell.send(result));
    });
    told.await.map_err(|_| OpError::internal("an invocation was not finished"))?
}

async fn work(cx: &Cx, pool: &Arc<Pool>, kind: Kind, permit: pool::Permit, call: Call) -> OpResult<Finished> {
    let Call { reference, revision, request_id, payload, client_context, .. } = call;
    let cx = cx.as_service("lambda.amazonaws.com");
    let instance = if let Some(instance) = pool.take(&kind) {
        instance
    } else {
        pool.make_room();
        match Instance::start(&cx, pool, &reference, &revision, &request_id).await? {
            Started::Ready(instance) => instance,
            Started::Failed(finished) => return Ok(finished),
        }
    };
    let now = cx.now();
    let trace = hex::encode(cx.world().random::<12>());
    let parent = hex::encode(cx.world().random::<8>());
    let event = Work {
        request_id,
        payload,
        deadline_ms: now.plus_seconds(revision.timeout.into()).millis(),
        invoked_arn: reference.qualified_arn(),
        trace_id: format!("Root=1-{:08x}-{trace};Parent={parent};Sampled=0", now.seconds()),
        client_context,
    };
    let (finished, instance) = instance.invoke(&cx, event, &revision.version).await;
    if let Some(instance) = instance {
        pool.give_back(&permit, kind, instance);
    }
    Ok(finished)
}
