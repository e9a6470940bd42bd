//! How a failure of a resource reads in the stack's events.

use aws::Error;

/// `Resource handler returned message: "…" (RequestToken: …, HandlerErrorCode: …)`
pub fn reason(error: &Error, token: &str) -> String {
    let code = handler_code(error);
    let token = dashed(token);
    format!(
        "Resource handler returned message: \"{}\" (RequestToken: {token}, HandlerErrorCode: {code})",
        error.message
    )
}

/// As a UUID is written, which is how AWS's tokens look.
fn dashed(token: &str) -> String {
    let part = |from: usize, to: usize| token.get(from..to).unwrap_or_default();
    format!("{}-{}-{}-{}-{}", part(0, 8), part(8, 12), part(12, 16), part(16, 20), part(20, 32))
}

/// [CloudFormation CLI User Guide, handler error codes]
fn handler_code(error: &Error) -> &'static str {
    let code = error.code.as_ref();
    let has = |texts: &[&str]| texts.iter().any(|text| code.contains(text));
    if has(&["AlreadyExist", "AlreadyOwned", "EntityExists", "ResourceInUse", "ResourceConflict"]) {
        "AlreadyExists"
    } else if has(&["AccessDenied", "Unauthorized", "NotAuthorized"]) {
        "AccessDenied"
    } else if has(&["NotFound", "NoSuch", "DoesNotExist"]) {
        "NotFound"
    } else if has(&["LimitExceeded", "TooMany", "Quota"]) {
        "ServiceLimitExceeded"
    } else if has(&["Throttl", "SlowDown"]) {
        "Throttling"
    } else if has(&["Validation", "Invalid", "Malformed", "Unsupported", "BadRequest"]) {
        "InvalidRequest"
    } else if error.status >= 500 {
        "ServiceInternalError"
    } else {
        "GeneralServiceException"
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn codes_are_told_by_kind() {
        for (code, expected) in [
            ("ParameterAlreadyExists", "AlreadyExists"),
            ("EntityAlreadyExists", "AlreadyExists"),
            ("AccessDeniedException", "AccessDenied"),
            ("NoSuchBucket", "NotFound"),
            ("ParameterLimitExceeded", "ServiceLimitExceeded"),
            ("ValidationException", "InvalidRequest"),
            ("Odd", "GeneralServiceException"),
        ] {
            assert_eq!(handler_code(&Error::new(code, 400, "m")), expected, "{code}");
        }
        let shown = reason(&Error::new("NoSuchBucket", 404, "gone"), "0123456789abcdef0123456789abcdef");
        assert_eq!(
            shown,
            "Resource handler returned message: \"gone\" (RequestToken: 01234567-89ab-cdef-0123-456789abcdef, \
             HandlerErrorCode: NotFound)"
        );
    }
}
