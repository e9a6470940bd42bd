//! GetCallerIdentity.

use crate::{Cx, OpResult};
use aws::sts::{GetCallerIdentityInput, GetCallerIdentityOutput};
use documents::policy::PrincipalType;

pub async fn get_caller_identity(cx: Cx, _: GetCallerIdentityInput) -> OpResult<GetCallerIdentityOutput> {
    let user_id = match &cx.caller().principal.kind {
        PrincipalType::FederatedUser { name, .. } => format!("{}:{name}", cx.account()),
        PrincipalType::Root => cx.account().to_string(),
        PrincipalType::User { id, .. } => id.clone(),
        PrincipalType::AssumedRole { role_id, session_name, .. } => format!("{role_id}:{session_name}"),
        PrincipalType::Service { name } | PrincipalType::Federated { provider: name } => name.clone(),
        PrincipalType::Anonymous => "anonymous".into(),
    };
    Ok(GetCallerIdentityOutput {
        user_id: Some(user_id),
        account: Some(cx.account().to_string()),
        arn: Some(cx.caller().arn().to_owned()),
    })
}
