//! What AWS decides, as tables: text in, decision out.

mod conditions;
mod decisions;
mod parsing;
mod statements;

use super::{
    Context, Decision, DocumentKind, Policies, PolicyDocument, PolicyKind, PrincipalInfo, Request, evaluate,
};

pub const ANA: &str = "arn:aws:iam::111111111111:user/team/ana";
pub const ROLE: &str = "arn:aws:iam::111111111111:role/team/deploy";
pub const SESSION: &str = "arn:aws:sts::111111111111:assumed-role/deploy/run";

pub fn ana() -> PrincipalInfo {
    PrincipalInfo::user(ANA, "AIDA1").with_tag("Team", "blue").with_tag("star", "*")
}

pub fn session() -> PrincipalInfo {
    PrincipalInfo::assumed_role(ROLE, "AROADEPLOY", "run")
}

pub fn document(kind: DocumentKind, statement: &str) -> PolicyDocument {
    let text = format!(r#"{{"Version":"2012-10-17","Statement":{statement}}}"#);
    PolicyDocument::parse(&text, kind, None).unwrap_or_else(|error| panic!("{error}: {text}"))
}

/// Evaluates one identity statement for `who`, whose account owns the resource.
pub fn decide(
    who: &PrincipalInfo,
    statement: &str,
    action: &str,
    resource: &str,
    context: &Context,
) -> Decision {
    let document = document(DocumentKind::Identity, statement);
    let policies =
        Policies { identity: vec![&document], resource_account: &who.account, ..Policies::default() };
    evaluate(&Request { action, resource, principal: who, context }, &policies)
}

/// `!` is an explicit denial, `+` is allowed, `-` an implicit denial, each by an identity policy.
pub fn check_policy(statement: &str, action: &str, resource: &str, context: &Context, expected: char) {
    let found = match decide(&ana(), statement, action, resource, context) {
        Decision::Allowed => '+',
        Decision::ExplicitDeny { kind: PolicyKind::Identity, .. } => '!',
        Decision::ImplicitDeny { kind: PolicyKind::Identity } => '-',
        other => panic!("{other:?} for {statement}"),
    };
    assert_eq!(found, expected, "{action} on {resource} under {statement} with {context:?}");
}
