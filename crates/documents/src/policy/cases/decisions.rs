//! All policies together: who is allowed what within an account, across accounts, and where only the resource decides.

use super::super::{
    Context, Decision, DocumentKind, Policies, PolicyDocument, PolicyKind, PrincipalInfo, Request,
    ResourcePolicyMode, evaluate,
};
use super::{ANA, ROLE, SESSION, ana, document, session};

const HERE: &str = "111111111111";
const ELSEWHERE: &str = "222222222222";

#[derive(Clone, Copy)]
enum Who {
    Ana,
    Session,
    Root,
    /// A federated user to whom root lends.
    OfRoot,
    /// A federated user to whom Ana lends.
    OfAna,
    Service,
    Federated,
    Anonymous,
}
use Who::{Ana, Anonymous, Federated, OfAna, OfRoot, Root, Service, Session};

fn principal(who: Who) -> PrincipalInfo {
    match who {
        Ana => ana(),
        Session => session(),
        Root => PrincipalInfo::root("aws", HERE),
        OfRoot => PrincipalInfo::federated_user(PrincipalInfo::root("aws", HERE), "bob"),
        OfAna => PrincipalInfo::federated_user(ana(), "bob"),
        Service => PrincipalInfo::service("sns.amazonaws.com"),
        Federated => PrincipalInfo::federated("accounts.example.com"),
        Anonymous => PrincipalInfo::anonymous(),
    }
}

/// `+` a policy that allows, `!` one that denies, `-` one that says nothing of the request, ` ` none at all.
fn policy(mark: char) -> Option<PolicyDocument> {
    let statement = match mark {
        ' ' => return None,
        '+' => r#"{"Effect":"Allow","Action":"*","Resource":"*"}"#,
        '!' => {
            r#"[{"Effect":"Allow","Action":"*","Resource":"*"},{"Effect":"Deny","Action":"*","Resource":"*"}]"#
        }
        '-' => r#"{"Effect":"Allow","Action":"nothing:*","Resource":"*"}"#,
        other => panic!("{other}"),
    };
    Some(document(DocumentKind::Identity, statement))
}

/// `effect principal`, such as `Allow {"AWS":"*"}`; empty for no policy.
fn resource_policy(text: &str) -> Option<PolicyDocument> {
    let (effect, principal) = text.split_once(' ')?;
    let element = if effect.starts_with("Not") { "NotPrincipal" } else { "Principal" };
    let effect = effect.trim_start_matches("Not");
    let statement = format!(r#"{{"Effect":"{effect}","{element}":{principal},"Action":"*","Resource":"*"}}"#);
    Some(document(DocumentKind::Resource, &statement))
}

/// `marks` are the identity policy, the boundary and the session policy.
fn decide_by(who: Who, marks: &str, resource: &str, account: &str, mode: ResourcePolicyMode) -> String {
    let principal = principal(who);
    let marks: Vec<Option<PolicyDocument>> = marks.chars().map(policy).collect();
    let resource = resource_policy(resource);
    let policies = Policies {
        identity: marks[0].iter().collect(),
        boundary: marks[1].as_ref(),
        session: marks[2].as_ref().map(|session| vec![session]),
        resource: resource.as_ref(),
        resource_mode: mode,
        resource_account: account,
    };
    let context = Context::new();
    let request = Request {
        action: "s3:GetObject",
        resource: "arn:aws:s3:::b/k",
        principal: &principal,
        context: &context,
    };
    match evaluate(&request, &policies) {
        Decision::Allowed => "allowed".to_owned(),
        Decision::ExplicitDeny { kind, .. } => format!("denied by {kind:?}"),
        Decision::ImplicitDeny { kind } => format!("no {kind:?}"),
    }
}

fn check(cases: &[(Who, &str, &str, &str)], account: &str, mode: ResourcePolicyMode) {
    for (who, marks, resource, expected) in cases {
        let expand = resource.replace("ANA", ANA).replace("ROLE", ROLE).replace("SESSION", SESSION);
        assert_eq!(decide_by(*who, marks, &expand, account, mode), *expected, "[{marks}] {resource}");
    }
}

#[test]
fn within_an_account() {
    check(
        &[
            (Ana, "   ", "", "no Identity"),
            (Ana, "-  ", "", "no Identity"),
            (Ana, "+  ", "", "allowed"),
            (Ana, "!  ", "", "denied by Identity"),
            (Ana, "++ ", "", "allowed"),
            (Ana, "+- ", "", "no PermissionsBoundary"),
            (Ana, "+! ", "", "denied by PermissionsBoundary"),
            (Ana, "-+ ", "", "no Identity"),
            (Ana, "-  ", r#"Allow {"AWS":"ANA"}"#, "allowed"),
            (Ana, "-- ", r#"Allow {"AWS":"ANA"}"#, "allowed"),
            (Ana, "!  ", r#"Allow {"AWS":"ANA"}"#, "denied by Identity"),
            (Ana, "-! ", r#"Allow {"AWS":"ANA"}"#, "denied by PermissionsBoundary"),
            (Ana, "-  ", r#"Allow "*""#, "allowed"),
            (Ana, "-  ", r#"Allow {"AWS":"*"}"#, "allowed"),
            (Ana, "-  ", r#"Allow {"AWS":"111111111111"}"#, "no Identity"),
            (Ana, "-  ", r#"Allow {"AWS":"arn:aws:iam::111111111111:root"}"#, "no Identity"),
            (Ana, "+  ", r#"Allow {"AWS":"arn:aws:iam::111111111111:root"}"#, "allowed"),
            (Ana, "-  ", r#"Allow {"AWS":"AIDA1"}"#, "allowed"),
            (Ana, "-  ", r#"Allow {"AWS":"arn:aws:iam::111111111111:user/bob"}"#, "no Identity"),
            (Ana, "-  ", r#"Allow {"Service":"sns.amazonaws.com"}"#, "no Identity"),
            (Ana, "+  ", r#"Deny {"AWS":"ANA"}"#, "denied by Resource"),
            (Ana, "+  ", r#"Deny {"AWS":"111111111111"}"#, "denied by Resource"),
            (Ana, "+  ", r#"Deny "*""#, "denied by Resource"),
            (Ana, "+  ", r#"Deny {"AWS":"arn:aws:iam::111111111111:user/bob"}"#, "allowed"),
            (Ana, "+  ", r#"Deny {"AWS":"222222222222"}"#, "allowed"),
            (Session, "+  ", "", "allowed"),
            (Session, "   ", "", "no Identity"),
            (Session, "+ +", "", "allowed"),
            (Session, "+ -", "", "no Session"),
            (Session, "+ !", "", "denied by Session"),
            (Session, "- +", "", "no Identity"),
            (Session, "+++", "", "allowed"),
            (Session, "+-+", "", "no PermissionsBoundary"),
            (Session, "++-", "", "no Session"),
            (Session, "-  ", r#"Allow {"AWS":"ROLE"}"#, "allowed"),
            (Session, "-- ", r#"Allow {"AWS":"ROLE"}"#, "no PermissionsBoundary"),
            (Session, "-+ ", r#"Allow {"AWS":"ROLE"}"#, "allowed"),
            (Session, "- -", r#"Allow {"AWS":"ROLE"}"#, "no Session"),
            (Session, "- +", r#"Allow {"AWS":"ROLE"}"#, "allowed"),
            (Session, "-- ", r#"Allow {"AWS":"SESSION"}"#, "allowed"),
            (Session, "- -", r#"Allow {"AWS":"SESSION"}"#, "allowed"),
            (Session, "---", r#"Allow "*""#, "allowed"),
            (Session, "--!", r#"Allow {"AWS":"SESSION"}"#, "denied by Session"),
            (Session, "-  ", r#"Allow {"AWS":"AROADEPLOY"}"#, "allowed"),
            (Session, "-- ", r#"Allow {"AWS":"AROADEPLOY"}"#, "no PermissionsBoundary"),
            (Session, "---", r#"Allow {"AWS":["ROLE","SESSION"]}"#, "allowed"),
            (
                Session,
                "-  ",
                r#"Allow {"AWS":"arn:aws:sts::111111111111:assumed-role/deploy/other"}"#,
                "no Identity",
            ),
            (Session, "-  ", r#"Allow {"AWS":"arn:aws:iam::111111111111:role/deploy"}"#, "no Identity"),
            (Session, "+  ", r#"Deny {"AWS":"ROLE"}"#, "denied by Resource"),
            (Session, "+  ", r#"Deny {"AWS":"SESSION"}"#, "denied by Resource"),
            (Root, "   ", "", "allowed"),
            (Root, "!!!", "", "allowed"),
            (Root, "   ", r#"Deny {"AWS":"arn:aws:iam::111111111111:root"}"#, "denied by Resource"),
            (Root, "   ", r#"Deny {"AWS":"ANA"}"#, "allowed"),
            (Root, "   ", r#"Deny "*""#, "denied by Resource"),
        ],
        HERE,
        ResourcePolicyMode::Optional,
    );
}

#[test]
fn across_accounts_both_sides_must_allow() {
    check(
        &[
            (Ana, "+  ", "", "no Resource"),
            (Ana, "-  ", "", "no Identity"),
            (Ana, "-  ", r#"Allow {"AWS":"ANA"}"#, "no Identity"),
            (Ana, "+  ", r#"Allow {"AWS":"ANA"}"#, "allowed"),
            (Ana, "+  ", r#"Allow {"AWS":"111111111111"}"#, "allowed"),
            (Ana, "+  ", r#"Allow {"AWS":"222222222222"}"#, "no Resource"),
            (Ana, "+  ", r#"Allow "*""#, "allowed"),
            (Ana, "-  ", r#"Allow "*""#, "no Identity"),
            (Ana, "+- ", r#"Allow {"AWS":"ANA"}"#, "no PermissionsBoundary"),
            (Ana, "!  ", r#"Allow {"AWS":"ANA"}"#, "denied by Identity"),
            (Ana, "+  ", r#"Deny {"AWS":"111111111111"}"#, "denied by Resource"),
            (Session, "+  ", r#"Allow {"AWS":"ROLE"}"#, "allowed"),
            (Session, "- +", r#"Allow {"AWS":"SESSION"}"#, "no Identity"),
            (Session, "+ -", r#"Allow {"AWS":"SESSION"}"#, "no Session"),
            (Session, "+ -", r#"Allow {"AWS":"ROLE"}"#, "no Session"),
            (Root, "   ", "", "no Resource"),
            (Root, "   ", r#"Allow {"AWS":"111111111111"}"#, "allowed"),
            (Service, "   ", "", "no Resource"),
            (Service, "   ", r#"Allow {"Service":"sns.amazonaws.com"}"#, "allowed"),
            (Service, "   ", r#"Allow {"Service":"sqs.amazonaws.com"}"#, "no Resource"),
            (Service, "   ", r#"Allow {"AWS":"*"}"#, "allowed"),
            (Service, "   ", r#"Deny {"Service":"sns.amazonaws.com"}"#, "denied by Resource"),
            (Anonymous, "   ", "", "no Resource"),
            (Anonymous, "   ", r#"Allow "*""#, "allowed"),
            (Anonymous, "   ", r#"Allow {"AWS":"111111111111"}"#, "no Resource"),
            (Federated, "   ", r#"Allow {"Federated":"accounts.example.com"}"#, "allowed"),
            (Federated, "   ", r#"Allow {"Federated":"other.example.com"}"#, "no Resource"),
        ],
        ELSEWHERE,
        ResourcePolicyMode::Optional,
    );
}

#[test]
fn where_the_resource_decides() {
    check(
        &[
            (Ana, "+  ", "", "no Resource"),
            (Ana, "+  ", r#"Allow {"AWS":"111111111111"}"#, "allowed"),
            (Ana, "-  ", r#"Allow {"AWS":"111111111111"}"#, "no Identity"),
            (Ana, "-  ", r#"Allow {"AWS":"ANA"}"#, "allowed"),
            (Ana, "+  ", r#"Allow {"AWS":"222222222222"}"#, "no Resource"),
            (Ana, "+  ", r#"Allow {"AWS":"arn:aws:iam::111111111111:user/bob"}"#, "no Resource"),
            (Ana, "+- ", r#"Allow {"AWS":"111111111111"}"#, "no PermissionsBoundary"),
            (Session, "-  ", r#"Allow {"AWS":"ROLE"}"#, "allowed"),
            (Session, "- -", r#"Allow {"AWS":"ROLE"}"#, "no Session"),
            (Session, "+ +", r#"Allow {"AWS":"arn:aws:iam::111111111111:root"}"#, "allowed"),
            (Root, "   ", "", "no Resource"),
            (Root, "   ", r#"Allow {"AWS":"ANA"}"#, "no Resource"),
            (Root, "   ", r#"Allow {"AWS":"111111111111"}"#, "allowed"),
            (Service, "   ", r#"Allow {"Service":"sns.amazonaws.com"}"#, "allowed"),
            (Service, "   ", r#"Allow {"AWS":"111111111111"}"#, "no Resource"),
        ],
        HERE,
        ResourcePolicyMode::Authoritative,
    );
}

#[test]
fn not_principal() {
    const ACCOUNT: &str = "arn:aws:iam::111111111111:root";
    let all = format!(r#"NotDeny {{"AWS":["{ACCOUNT}","ROLE","SESSION"]}}"#);
    let user = format!(r#"NotDeny {{"AWS":["{ACCOUNT}","ANA"]}}"#);
    check(
        &[
            (Ana, "+  ", &user, "allowed"),
            (Ana, "+  ", r#"NotDeny {"AWS":"ANA"}"#, "denied by Resource"),
            (Ana, "+  ", r#"NotDeny {"AWS":"111111111111"}"#, "denied by Resource"),
            (Ana, "+  ", r#"NotDeny {"AWS":"222222222222"}"#, "denied by Resource"),
            (Ana, "+  ", r#"NotDeny {"AWS":"*"}"#, "allowed"),
            (Session, "+  ", &all, "allowed"),
            (Session, "+  ", r#"NotDeny {"AWS":["ROLE","111111111111"]}"#, "denied by Resource"),
            (Session, "+  ", &user, "denied by Resource"),
            (Root, "   ", r#"NotDeny {"AWS":"111111111111"}"#, "allowed"),
            (Root, "   ", r#"NotDeny {"AWS":"ANA"}"#, "denied by Resource"),
            (Service, "   ", r#"NotDeny {"Service":"sns.amazonaws.com"}"#, "no Resource"),
            (Anonymous, "   ", &user, "denied by Resource"),
            (Ana, "-  ", r#"NotAllow {"AWS":"arn:aws:iam::111111111111:user/bob"}"#, "allowed"),
            (Ana, "-  ", r#"NotAllow {"AWS":"ANA"}"#, "no Identity"),
            (Anonymous, "   ", r#"NotAllow {"AWS":"ANA"}"#, "allowed"),
        ],
        HERE,
        ResourcePolicyMode::Optional,
    );
}

#[test]
fn trust_policies() {
    let trust = |statement: &str, who: &PrincipalInfo, identity: char, context: &Context| {
        let document = document(DocumentKind::Trust, statement);
        let identity = policy(identity);
        let policies = Policies {
            identity: identity.iter().collect(),
            resource: Some(&document),
            resource_mode: ResourcePolicyMode::Authoritative,
            resource_account: HERE,
            ..Policies::default()
        };
        evaluate(&Request { action: "sts:AssumeRole", resource: ROLE, principal: who, context }, &policies)
    };
    let none = Context::new();
    let service =
        r#"{"Effect":"Allow","Principal":{"Service":"codebuild.amazonaws.com"},"Action":"sts:AssumeRole"}"#;
    let codebuild = PrincipalInfo::service("codebuild.amazonaws.com");
    assert_eq!(trust(service, &codebuild, ' ', &none), Decision::Allowed);
    assert_eq!(trust(service, &ana(), '+', &none), Decision::ImplicitDeny { kind: PolicyKind::RoleTrust });

    let account = r#"{"Effect":"Allow","Principal":{"AWS":"111111111111"},"Action":"sts:AssumeRole",
        "Condition":{"StringEquals":{"sts:ExternalId":"secret"}}}"#;
    let with_id = Context::new().with("sts:ExternalId", "secret");
    assert_eq!(trust(account, &ana(), '+', &with_id), Decision::Allowed);
    assert_eq!(trust(account, &ana(), '+', &none), Decision::ImplicitDeny { kind: PolicyKind::RoleTrust });
    assert_eq!(trust(account, &ana(), '-', &with_id), Decision::ImplicitDeny { kind: PolicyKind::Identity });

    let denying = r#"{"Effect":"Deny","Principal":{"AWS":"*"},"Action":"sts:*"}"#;
    let denied = trust(denying, &ana(), '+', &none);
    assert!(matches!(denied, Decision::ExplicitDeny { kind: PolicyKind::RoleTrust, .. }), "{denied:?}");
}

#[test]
fn a_denial_says_which_statement() {
    let allow = policy('+').unwrap();
    let deny = document(
        DocumentKind::Identity,
        r#"[{"Effect":"Allow","Action":"*","Resource":"*"},{"Sid":"Never","Effect":"Deny","Action":"s3:*","Resource":"*"}]"#,
    );
    let (who, context) = (ana(), Context::new());
    let policies = Policies { identity: vec![&allow, &deny], resource_account: HERE, ..Policies::default() };
    let request = Request { action: "s3:GetObject", resource: "*", principal: &who, context: &context };
    let Decision::ExplicitDeny { kind, at } = evaluate(&request, &policies) else { panic!("not denied") };
    assert_eq!(
        (kind, at.policy, at.statement, at.sid.as_deref()),
        (PolicyKind::Identity, 1, 1, Some("Never"))
    );
}

/// What names the lender or the account reaches a federated user as far as the session's policies go.
#[test]
fn who_is_lent_to_is_not_the_lender() {
    const BOB: &str = r#"Allow {"AWS":"arn:aws:sts::111111111111:federated-user/bob"}"#;
    const THE_ROOT: &str = r#"Allow {"AWS":"arn:aws:iam::111111111111:root"}"#;
    check(
        &[
            (OfRoot, "   ", "", "allowed"),
            (OfRoot, "  -", "", "no Session"),
            (OfRoot, "  +", "", "allowed"),
            (OfRoot, "  !", "", "denied by Session"),
            (OfRoot, "  -", THE_ROOT, "no Session"),
            (OfRoot, "  +", THE_ROOT, "allowed"),
            (OfRoot, "  -", BOB, "allowed"),
            (OfRoot, "  +", r#"Deny {"AWS":"arn:aws:iam::111111111111:root"}"#, "denied by Resource"),
            (OfAna, "- +", "", "no Identity"),
            (OfAna, "+ +", "", "allowed"),
            (OfAna, "+ -", "", "no Session"),
            (OfAna, "+ -", THE_ROOT, "no Session"),
            (OfAna, "+ -", r#"Allow {"AWS":"ANA"}"#, "no Session"),
            (OfAna, "- +", r#"Allow {"AWS":"ANA"}"#, "allowed"),
            (OfAna, "- -", BOB, "allowed"),
            (OfAna, "+ +", r#"Deny {"AWS":"ANA"}"#, "denied by Resource"),
            (OfAna, "!++", BOB, "denied by Identity"),
        ],
        HERE,
        ResourcePolicyMode::Optional,
    );
}
