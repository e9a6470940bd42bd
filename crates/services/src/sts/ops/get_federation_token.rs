//! GetFederationToken: a user lends some of its permissions to somebody without a user here.

use super::super::session::{Session, Who};
use super::assume_role::{check_limits, packed_size};
use crate::{Cx, OpError, OpResult};
use aws::sts::{self, FederatedUser, GetFederationTokenInput, GetFederationTokenOutput};
use documents::policy::PrincipalType;

/// [GetFederationToken in the STS reference]
const DEFAULT_SECONDS: i32 = 43_200;
const LONGEST_ROOT_SECONDS: i32 = 3600;

pub async fn get_federation_token(
    cx: Cx,
    input: GetFederationTokenInput,
) -> OpResult<GetFederationTokenOutput> {
    let temporary = cx.caller().access_key_id.as_deref().is_some_and(|id| id.starts_with("ASIA"));
    let (lender, longest) = match &cx.caller().principal.kind {
        PrincipalType::Root if !temporary => (Who::Root, LONGEST_ROOT_SECONDS),
        PrincipalType::User { id, .. } if !temporary => {
            (Who::User { arn: cx.caller().arn().to_owned(), id: id.clone() }, i32::MAX)
        }
        _ => {
            return Err(OpError::denied(
                &sts::SERVICE,
                "Cannot call GetFederationToken with session credentials",
            ));
        }
    };
    let tags = input.tags.unwrap_or_default();
    let policy_arns = input.policy_arns.unwrap_or_default();
    check_limits(input.policy.as_deref(), &policy_arns, &tags)?;
    let seconds = input.duration_seconds.unwrap_or(DEFAULT_SECONDS).min(longest);
    let who = Who::Federated { lender: Box::new(lender), name: input.name.clone() };
    let mut session = Session::new(&cx, cx.account(), who, seconds);
    session.policy = input.policy;
    session.policy_arns = policy_arns.into_iter().filter_map(|policy| policy.arn).collect();
    session.tags = tags.into_iter().map(|tag| (tag.key, tag.value)).collect();
    let packed = packed_size(&session)?.unwrap_or(0);
    Ok(GetFederationTokenOutput {
        credentials: Some(session.credentials(cx.world())?),
        federated_user: Some(FederatedUser {
            federated_user_id: Some(format!("{}:{}", cx.account(), input.name)),
            arn: Some(session.principal().arn),
        }),
        packed_policy_size: Some(packed),
        ..Default::default()
    })
}
