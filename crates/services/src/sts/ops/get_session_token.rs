//! GetSessionToken: a session of a user, or of root, with the same permissions.

use super::super::session::{Session, Who};
use super::validation;
use crate::{Cx, OpError, OpResult};
use aws::sts::{self, GetSessionTokenInput, GetSessionTokenOutput};
use documents::policy::PrincipalType;

/// [GetSessionToken in the STS reference]
const DEFAULT_SECONDS: i32 = 43_200;
const LONGEST_SECONDS: i32 = 129_600;
const LONGEST_ROOT_SECONDS: i32 = 3600;

pub async fn get_session_token(cx: Cx, input: GetSessionTokenInput) -> OpResult<GetSessionTokenOutput> {
    if input.serial_number.is_some() || input.token_code.is_some() {
        return Err(OpError::not_served(&sts::SERVICE, "MFA (SerialNumber, TokenCode)"));
    }
    let temporary = cx.caller().access_key_id.as_deref().is_some_and(|id| id.starts_with("ASIA"));
    let (who, longest) = match &cx.caller().principal.kind {
        PrincipalType::Root if !temporary => (Who::Root, LONGEST_ROOT_SECONDS),
        PrincipalType::User { id, .. } if !temporary => {
            (Who::User { arn: cx.caller().arn().to_owned(), id: id.clone() }, LONGEST_SECONDS)
        }
        _ => {
            return Err(OpError::denied(
                &sts::SERVICE,
                "Cannot call GetSessionToken with session credentials",
            ));
        }
    };
    let seconds = input.duration_seconds.unwrap_or(DEFAULT_SECONDS);
    if !(900..=LONGEST_SECONDS).contains(&seconds) {
        return Err(validation(format!(
            "The requested DurationSeconds {seconds} is not between 900 and 129600"
        ))
        .into());
    }
    // Root's are cut short, as AWS does, instead of refused.
    let session = Session::new(&cx, cx.account(), who, seconds.min(longest));
    Ok(GetSessionTokenOutput { credentials: Some(session.credentials(cx.world())?), ..Default::default() })
}
