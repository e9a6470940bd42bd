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
    let source_identity = super::super::access::source_identity(&cx, &input);
    let seconds = duration(&cx, &role, input.duration_seconds)?;
    let who = Who::Role {
        arn: input.role_arn.clone(),
        id: role.id.clone(),
        session_name: input.role_session_name.clone(),
    };
    let mut session = Session::new(&cx, account, who, seconds);
    session.policy_arns = input.policy_arns.into_iter().flatten().filter_map(|p| p.arn).collect();
    session.policy = input.policy;
    let given = input.tags.as_deref().unwrap_or_default();
    (session.tags, session.transitive_tags) =
        session_tags(&cx, given, input.transitive_tag_keys.unwrap_or_default())?;
    session.source_identity = source_identity;
    let packed_policy_size = packed_size(&session)?;
    Ok(AssumeRoleOutput {
        credentials: Some(session.credentials(cx.world())?),
        assumed_role_user: Some(AssumedRoleUser {
            assumed_role_id: Some(format!("{}:{}", role.id, input.role_session_name)),
            arn: Some(session.principal().arn),
        }),
        packed_policy_size,
        source_identity: session.source_identity,
        ..Default::default()
    })
}

fn check(input: &AssumeRoleInput) -> OpResult<()> {
    let unserved = [
        (input.serial_number.is_some() || input.token_code.is_some(), "MFA (SerialNumber, TokenCode)"),
        (input.provided_contexts.as_ref().is_some_and(|c| !c.is_empty()), "ProvidedContexts"),
        (input.minimum_session_token_size.is_some(), "MinimumSessionTokenSize"),
    ];
    if let Some((_, what)) = unserved.iter().find(|(asked, _)| *asked) {
        return Err(OpError::not_served(&sts::SERVICE, what));
    }
    check_limits(
        input.policy.as_deref(),
        input.policy_arns.as_deref().unwrap_or_default(),
        input.tags.as_deref().unwrap_or_default(),
    )
}

/// What all sessions may be given.
pub(super) fn check_limits(
    policy: Option<&str>,
    policy_arns: &[sts::PolicyDescriptorType],
    tags: &[sts::Tag],
) -> OpResult<()> {
    if let Some(policy) = policy {
        PolicyDocument::parse(policy, DocumentKind::Identity, Some(SESSION_POLICY_SIZE))
            .map_err(|e| errors::malformed_policy_document_exception(e.to_string()))?;
    }
    if policy_arns.len() > MOST_POLICY_ARNS {
        return Err(validation(format!("At most {MOST_POLICY_ARNS} policy ARNs can be given")).into());
    }
    let twice = |at: usize| tags[..at].iter().any(|t| t.key.eq_ignore_ascii_case(&tags[at].key));
    if tags.len() > MOST_TAGS || (0..tags.len()).any(twice) {
        let message = "Duplicate tag keys found. Please note that Tag keys are case insensitive.";
        return Err(Error::new("InvalidParameterValue", 400, message).into());
    }
    Ok(())
}

/// The tags of the session and the keys of those that go on to its own sessions: what was asked for, and what the
/// calling session hands down, which can't be changed.
#[expect(clippy::type_complexity, reason = "tags and keys, as a session has them")]
fn session_tags(
    cx: &Cx,
    given: &[sts::Tag],
    transitive: Vec<String>,
) -> OpResult<(Vec<(String, String)>, Vec<String>)> {
    let invalid = |message: &str| Error::new("InvalidParameterValue", 400, message.to_owned());
    let asked = |key: &String| given.iter().any(|tag| tag.key.eq_ignore_ascii_case(key));
    if !transitive.iter().all(asked) {
        return Err(
            invalid("The specified transitive tag key must be included in the requested tags.").into()
        );
    }
    let caller = cx.caller();
    if caller.transitive_tags.iter().any(asked) {
        return Err(invalid(
            "One of the specified transitive tag keys can't be set because it conflicts with a transitive tag key from \
             the calling session.",
        )
        .into());
    }
    let handed_down = caller.principal.tags.iter().filter(|(key, _)| caller.transitive_tags.contains(key));
    let mut tags: Vec<_> = handed_down.cloned().collect();
    let mut keys: Vec<String> = tags.iter().map(|(key, _)| key.clone()).collect();
    for tag in given {
        if transitive.iter().any(|key| key.eq_ignore_ascii_case(&tag.key)) {
            keys.push(tag.key.clone());
        }
        tags.push((tag.key.clone(), tag.value.clone()));
    }
    Ok((tags, keys))
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
pub(super) fn packed_size(session: &Session) -> OpResult<Option<i32>> {
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
