//! A denial in AWS's words. People search for these sentences, and tools match on them.

use super::evaluate::{Decision, PolicyKind};
use super::request::Request;

/// The message of `AccessDenied` for a decision; `None` if the request is allowed.
pub fn denial_message(decision: &Decision, request: &Request<'_>) -> Option<String> {
    let reason = match decision {
        Decision::Allowed => return None,
        Decision::ExplicitDeny { kind, .. } => format!("with an explicit deny in {}", with_article(*kind)),
        Decision::ImplicitDeny { kind } => {
            format!("because no {} allows the {} action", name(*kind), request.action)
        }
    };
    let on_resource = match request.resource {
        "" => String::new(),
        resource => format!(" on resource: {resource}"),
    };
    let who = &request.principal.arn;
    Some(format!("User: {who} is not authorized to perform: {}{on_resource} {reason}", request.action))
}

fn name(kind: PolicyKind) -> &'static str {
    match kind {
        PolicyKind::Identity => "identity-based policy",
        PolicyKind::PermissionsBoundary => "permissions boundary",
        PolicyKind::Session => "session policy",
        PolicyKind::Resource => "resource-based policy",
        PolicyKind::RoleTrust => "role trust policy",
    }
}

fn with_article(kind: PolicyKind) -> String {
    match kind {
        PolicyKind::Identity => format!("an {}", name(kind)),
        PolicyKind::RoleTrust => format!("the {}", name(kind)),
        PolicyKind::PermissionsBoundary | PolicyKind::Session | PolicyKind::Resource => {
            format!("a {}", name(kind))
        }
    }
}

#[cfg(test)]
mod tests {
    use super::super::{Context, PrincipalInfo, StatementAt};
    use super::*;

    fn check_message(decision: &Decision, resource: &str, expected: &str) {
        let principal = PrincipalInfo::user("arn:aws:iam::111111111111:user/ana", "AIDA1");
        let request =
            Request { action: "s3:GetObject", resource, principal: &principal, context: &Context::new() };
        assert_eq!(denial_message(decision, &request).as_deref(), Some(expected));
    }

    #[test]
    fn denials_say_what_aws_says() {
        const WHO: &str =
            "User: arn:aws:iam::111111111111:user/ana is not authorized to perform: s3:GetObject";
        for (kind, implicit, explicit) in [
            (PolicyKind::Identity, "identity-based policy", "an identity-based policy"),
            (PolicyKind::Resource, "resource-based policy", "a resource-based policy"),
            (PolicyKind::PermissionsBoundary, "permissions boundary", "a permissions boundary"),
            (PolicyKind::Session, "session policy", "a session policy"),
            (PolicyKind::RoleTrust, "role trust policy", "the role trust policy"),
        ] {
            check_message(
                &Decision::ImplicitDeny { kind },
                "arn:aws:s3:::b/k",
                &format!(
                    "{WHO} on resource: arn:aws:s3:::b/k because no {implicit} allows the s3:GetObject action"
                ),
            );
            let at = StatementAt { policy: 0, statement: 0, sid: None };
            check_message(
                &Decision::ExplicitDeny { kind, at },
                "",
                &format!("{WHO} with an explicit deny in {explicit}"),
            );
        }
    }

    #[test]
    fn what_is_allowed_has_no_message() {
        let principal = PrincipalInfo::anonymous();
        let context = Context::new();
        let request = Request { action: "a:B", resource: "*", principal: &principal, context: &context };
        assert_eq!(denial_message(&Decision::Allowed, &request), None);
    }
}
