//! AssumeRole. Who may has been decided before this; here is how long, and with what limits.

use super::super::session::{Session, Who};
use super::validation;
use crate::iam::{Role, load_trust};
use crate::{Cx, OpError, OpResult};
use aws::sts::{self, AssumeRoleInput, AssumeRoleOutput, AssumedRoleUser, errors};
use aws::{Arn, Error};
use documents::policy::{
    DocumentKind, PolicyDocument, PrincipalType, SESSION_POLICY_SIZE, size_without_white_space,
};

const DEFAULT_SECONDS: i32 = 3600;
const SHORTEST_SECONDS: i32 = 900;
/// Of a session that is made by another session.
const LONGEST_CHAINED_SECONDS: i32 = 3600;
/// What a service may ask for, whatever the role allows people.
const LONGEST_SECONDS: i32 = 43_200;
/// [AssumeRole in the STS reference]
const MOST_POLICY_ARNS: usize = 10;
const MOST_TAGS: usize = 50;
/// What policies and tags may take together, of which PackedPolicySize is a percentage.
const PACKED_SIZE: usize = 4096;

pub async fn assume_role(cx: Cx, input: AssumeRoleInput) -> OpResult<AssumeRoleOutput> {
    check(&input)?;
    let arn: Arn =
        input.role_arn.parse().map_err(|_| validation(format!("{} is invalid", input.role_arn)))?;
    let found = load_trust(&cx, &input.role_arn)?.zip(arn.account_id());
    let Some(((role, _), account)) = found else {
        return Err(OpError::internal(format!("{} was deleted while it was assumed", input.role_arn)));
    };
    let seconds = duration(&cx, &role, input.duration_seconds)?;
    let who = Who::Role {
        arn: input.role_arn.clone(),
        id: role.id.clone(),
        session_name: input.role_session_name.clone(),
    };
    let mut session = Session::new(&cx, account, who, seconds);
    session.policy_arns = input.policy_arns.into_iter().flatten().filter_map(|p| p.arn).collect();
    session.policy = input.policy;
    session.tags = input.tags.into_iter().flatten().map(|t| (t.key, t.value)).collect();
    let packed_policy_size = packed_size(&session)?;
    Ok(AssumeRoleOutput {
        credentials: Some(session.credentials(cx.world())?),
        assumed_role_user: Some(AssumedRoleUser {
            assumed_role_id: Some(format!("{}:{}", role.id, input.role_session_name)),
            arn: Some(session.principal().arn),
        }),
        packed_policy_size,
        source_identity: input.source_identity,
        ..Default::default()
    })
}

fn check(input: &AssumeRoleInput) -> OpResult<()> {
    let unserved = [
        (input.serial_number.is_some() || input.token_code.is_some(), "MFA (SerialNumber, TokenCode)"),
        (input.transitive_tag_keys.as_ref().is_some_and(|k| !k.is_empty()), "TransitiveTagKeys"),
        (input.provided_contexts.as_ref().is_some_and(|c| !c.is_empty()), "ProvidedContexts"),
        (input.minimum_session_token_size.is_some(), "MinimumSessionTokenSize"),
    ];
    if let Some((_, what)) = unserved.iter().find(|(asked, _)| *asked) {
        return Err(OpError::not_served(&sts::SERVICE, what));
    }
    if let Some(policy) = &input.policy {
        PolicyDocument::parse(policy, DocumentKind::Identity, Some(SESSION_POLICY_SIZE))
            .map_err(|e| errors::malformed_policy_document_exception(e.to_string()))?;
    }
    if input.policy_arns.as_ref().is_some_and(|arns| arns.len() > MOST_POLICY_ARNS) {
        return Err(validation(format!("At most {MOST_POLICY_ARNS} policy ARNs can be given")).into());
    }
    let tags = input.tags.as_deref().unwrap_or_default();
    let twice = |at: usize| tags[..at].iter().any(|t| t.key.eq_ignore_ascii_case(&tags[at].key));
    if tags.len() > MOST_TAGS || (0..tags.len()).any(twice) {
        let message = "Duplicate tag keys found. Please note that Tag keys are case insensitive.";
        return Err(Error::new("InvalidParameterValue", 400, message).into());
    }
    Ok(())
}

fn duration(cx: &Cx, role: &Role, asked: Option<i32>) -> OpResult<i32> {
    let seconds = asked.unwrap_or(DEFAULT_SECONDS);
    let chained = matches!(cx.caller().principal.kind, PrincipalType::AssumedRole { .. });
    let (longest, message) = if cx.caller().is_service() {
        (LONGEST_SECONDS, "The requested DurationSeconds exceeds the 12 hour limit of sessions.")
    } else if chained && seconds > LONGEST_CHAINED_SECONDS {
        (
            LONGEST_CHAINED_SECONDS,
            "The requested DurationSeconds exceeds the 1 hour session limit for roles assumed by role chaining.",
        )
    } else {
        (
            role.max_session_seconds,
            "The requested DurationSeconds exceeds the MaxSessionDuration set for this role.",
        )
    };
    if seconds < SHORTEST_SECONDS {
        return Err(validation(format!(
            "1 validation error detected: Value '{seconds}' at 'durationSeconds' failed to satisfy constraint: Member \
             must have value greater than or equal to {SHORTEST_SECONDS}"
        ))
        .into());
    }
    if seconds > longest { Err(validation(message).into()) } else { Ok(seconds) }
}

/// The percentage of what policies and tags may take; absent where there are none.
fn packed_size(session: &Session) -> OpResult<Option<i32>> {
    let policy = session.policy.as_deref().map_or(0, size_without_white_space);
    let arns: usize = session.policy_arns.iter().map(String::len).sum();
    let tags: usize = session.tags.iter().map(|(k, v)| k.len() + v.len()).sum();
    let size = policy + arns + tags;
    if size == 0 {
        return Ok(None);
    }
    let percent = (size * 100).div_ceil(PACKED_SIZE);
    if percent > 100 {
        let message =
            format!("Packed policy consumes {percent}% of allotted space, please use smaller policy.");
        return Err(errors::packed_policy_too_large_exception(message).into());
    }
    Ok(i32::try_from(percent).ok())
}
