//! The credentials of a job's role, as builds and jobs on AWS find them: behind an endpoint that only they can ask, renewed
//! for as long as the job goes on, however long that is. [Container credential provider]

use super::masks;
use crate::{Caller, Cx, OpError, OpResult, World};
use aws::sts::Credentials;
use aws::{Account, Error, Region};
use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use engine::{DeliverError, ExecutionId};
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};
use std::collections::HashMap;
use std::sync::{Arc, Mutex, PoisonError};

/// What a job's token is sealed for.
const PURPOSE: &str = "job-credentials";
/// Credentials that are valid for less are renewed: SDKs ask again a quarter of an hour before the end.
const LEAST_LEFT: i64 = 30 * 60 * 1000;
/// The variable that the token is in.
pub const TOKEN: &str = "AWS_CONTAINER_AUTHORIZATION_TOKEN";
/// Where the endpoint is, below the server's.
pub const PATH: &str = "/_sluice/credentials";

/// Whose credentials they are, and by which service.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct Holder {
    pub execution: ExecutionId,
    /// `codebuild.amazonaws.com`
    pub service: String,
    pub role: String,
    pub session_name: String,
    /// The role that `role` is assumed from, if it is not the service itself that does.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub via: Option<String>,
}

impl Holder {
    /// A session of the role.
    pub async fn assume(&self, cx: &Cx) -> OpResult<(Cx, Credentials)> {
        let service = cx.as_service(&self.service);
        match &self.via {
            None => service.assume_role(&self.role, &self.session_name).await,
            Some(via) => {
                let (via, _) = service.assume_role(via, &self.session_name).await?;
                via.assume_role(&self.role, &self.session_name).await
            }
        }
    }
}

/// What a token says. It is sealed, so nothing has to be kept for it.
#[derive(Serialize, Deserialize)]
struct Statement {
    account: Account,
    region: Region,
    holder: Holder,
}

/// What jobs were given last, by holder: a hundred clients of one job ask IAM once. An execution can have many holders: each
/// variant of an endpoint has the role of its model.
#[derive(Default)]
pub struct Sessions(Mutex<HashMap<Holder, Credentials>>);

impl Sessions {
    fn held(&self) -> std::sync::MutexGuard<'_, HashMap<Holder, Credentials>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn fresh(&self, holder: &Holder, now: i64) -> Option<Credentials> {
        let known = self.held().get(holder).cloned()?;
        known.expiration.filter(|until| until.millis() - now > LEAST_LEFT).map(|_| known)
    }

    fn keep(&self, holder: Holder, credentials: Credentials) {
        self.held().insert(holder, credentials);
    }

    /// What any holder of an execution was given.
    pub fn forget(&self, execution: &ExecutionId) {
        self.held().retain(|holder, _| holder.execution != *execution);
    }
}

/// The variables by which SDKs and the aws command line find the endpoint.
pub fn variables(cx: &Cx, holder: Holder) -> OpResult<[(String, String); 2]> {
    variables_of(cx, token(cx, holder)?)
}

/// Those of a token that was made before.
pub fn variables_of(cx: &Cx, token: String) -> OpResult<[(String, String); 2]> {
    let endpoints =
        cx.world().endpoints().ok_or_else(|| OpError::internal("the server does not listen yet"))?;
    let url = format!("{}{PATH}", endpoints.url());
    Ok([("AWS_CONTAINER_CREDENTIALS_FULL_URI".to_owned(), url), (TOKEN.to_owned(), token)])
}

/// What says to the endpoint whose credentials are asked for: each another one.
pub fn token(cx: &Cx, holder: Holder) -> OpResult<String> {
    let statement = Statement { account: cx.account(), region: cx.region().clone(), holder };
    let sealed = cx.world().store().sealer().seal_bytes(PURPOSE, &serde_json::to_vec(&statement)?);
    Ok(URL_SAFE_NO_PAD.encode(sealed))
}

/// Answers the endpoint: the document that SDKs read.
pub async fn container_credentials(world: &Arc<World>, token: &str) -> OpResult<Value> {
    let refused = || Error::new("InvalidToken", 403, "The token is not that of a job that goes on");
    let sealed = URL_SAFE_NO_PAD.decode(token.trim()).map_err(|_| refused())?;
    let plain = world.store().sealer().open_bytes(PURPOSE, &sealed).map_err(|_| refused())?;
    let Statement { account, region, holder } = serde_json::from_slice(&plain).map_err(|_| refused())?;
    match world.store().read(|r| world.engine().outcome(r, &holder.execution)) {
        Ok(None) => {}
        Ok(Some(_)) | Err(DeliverError::Unknown(_)) => return Err(refused().into()),
        Err(error) => return Err(error.into()),
    }
    let cx = world.cx(Caller::service(&holder.service, account), region);
    let sessions = world.sessions();
    let credentials = match sessions.fresh(&holder, cx.now().millis()) {
        Some(known) => known,
        None => issue(&cx, &holder, sessions).await?,
    };
    Ok(json!({
        "RoleArn": holder.role,
        "AccessKeyId": credentials.access_key_id,
        "SecretAccessKey": credentials.secret_access_key,
        "Token": credentials.session_token,
        "Expiration": credentials.expiration.map(|at| at.format("%Y-%m-%dT%H:%M:%SZ")),
    }))
}

async fn issue(cx: &Cx, holder: &Holder, sessions: &Sessions) -> OpResult<Credentials> {
    let (_, credentials) = holder.assume(cx).await?;
    // Before the job has them: what it prints of them is masked.
    let secret = [credentials.secret_access_key.clone(), credentials.session_token.clone()];
    let secret = secret.into_iter().flatten().collect();
    let until = credentials.expiration.map(aws::Timestamp::millis);
    masks::add_until(cx, &holder.execution, secret, until).await?;
    sessions.keep(holder.clone(), credentials.clone());
    Ok(credentials)
}

#[cfg(test)]
mod tests {
    use super::*;
    use aws::Timestamp;

    fn holder(execution: &str, role: &str, via: Option<&str>) -> Holder {
        Holder {
            execution: ExecutionId::from(execution),
            service: "codebuild.amazonaws.com".into(),
            role: role.into(),
            session_name: "s".into(),
            via: via.map(str::to_owned),
        }
    }

    fn credentials(id: &str, until: i64) -> Credentials {
        let expiration = Some(Timestamp::from_millis(until));
        Credentials { access_key_id: Some(id.into()), expiration, ..Default::default() }
    }

    const HOUR: i64 = 3_600_000;

    #[test]
    fn credentials_are_renewed_before_they_end() {
        let sessions = Sessions::default();
        let build = holder("build", "r", None);
        assert!(sessions.fresh(&build, 0).is_none());
        sessions.keep(build.clone(), credentials("k", HOUR));
        for (now, is_fresh) in [(0, true), (HOUR / 2 - 1, true), (HOUR / 2, false), (2 * HOUR, false)] {
            assert_eq!(sessions.fresh(&build, now).is_some(), is_fresh, "{now}");
        }
        sessions.forget(&build.execution);
        assert!(sessions.fresh(&build, 0).is_none());
    }

    #[test]
    fn each_holder_of_an_execution_has_credentials_of_its_own() {
        let sessions = Sessions::default();
        let all = [
            holder("e", "a", None),
            holder("e", "b", None),
            holder("e", "a", Some("c")),
            holder("other", "a", None),
        ];
        for (number, one) in all.iter().enumerate() {
            assert!(sessions.fresh(one, 0).is_none(), "{one:?}");
            sessions.keep(one.clone(), credentials(&number.to_string(), HOUR));
        }
        let known = |one: &Holder| sessions.fresh(one, 0).and_then(|known| known.access_key_id);
        for (number, one) in all.iter().enumerate() {
            assert_eq!(known(one), Some(number.to_string()), "{one:?}");
        }
        sessions.forget(&all[0].execution);
        let left: Vec<bool> = all.iter().map(|one| known(one).is_some()).collect();
        assert_eq!(left, [false, false, false, true]);
    }
}
