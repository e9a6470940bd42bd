//! What holds for every combination of statements, checked over all of a small world rather than a sample of it.

use super::cases::{ana, document, session};
use super::{
    Context, Decision, DocumentKind, Policies, PolicyDocument, PolicyKind, PrincipalInfo, Request,
    ResourcePolicyMode, evaluate,
};

const ACTIONS: [&str; 3] = ["s3:GetObject", "s3:PutObject", "iam:GetUser"];
const RESOURCES: [&str; 3] = ["arn:aws:s3:::b/k", "arn:aws:s3:::c/k", "*"];

/// Statements, each of which is about some of the requests of the world.
fn statements(effect: &str, principal: &str) -> Vec<String> {
    let mut all = Vec::new();
    for action in
        [r#""Action":"*""#, r#""Action":"s3:*""#, r#""NotAction":"s3:Get*""#, r#""Action":"iam:Get?ser""#]
    {
        for resource in
            [r#""Resource":"*""#, r#""Resource":"arn:aws:s3:::b/*""#, r#""NotResource":"arn:aws:s3:::b/*""#]
        {
            for condition in ["{}", r#"{"StringEquals":{"a:k":"v"}}"#, r#"{"StringNotEquals":{"a:k":"v"}}"#] {
                all.push(format!(
                    r#"{{"Effect":"{effect}",{principal}{action},{resource},"Condition":{condition}}}"#
                ));
            }
        }
    }
    all
}

fn principals() -> [PrincipalInfo; 3] {
    [ana(), session(), PrincipalInfo::root("aws", "111111111111")]
}

fn contexts() -> [Context; 2] {
    [Context::new(), Context::new().with("a:k", "v")]
}

/// Calls `visit` for every request of the world.
fn each_request(mut visit: impl FnMut(&Request<'_>)) {
    for principal in &principals() {
        for context in &contexts() {
            for action in ACTIONS {
                for resource in RESOURCES {
                    visit(&Request { action, resource, principal, context });
                }
            }
        }
    }
}

fn identity<'a>(documents: &[&'a PolicyDocument]) -> Policies<'a> {
    Policies { identity: documents.to_vec(), resource_account: "111111111111", ..Policies::default() }
}

#[test]
fn an_explicit_denial_wins_over_every_allow_in_any_order() {
    let allow = document(DocumentKind::Identity, r#"{"Effect":"Allow","Action":"*","Resource":"*"}"#);
    let open =
        document(DocumentKind::Resource, r#"{"Effect":"Allow","Principal":"*","Action":"*","Resource":"*"}"#);
    for (allowing, denying) in statements("Allow", "").iter().zip(statements("Deny", "")) {
        let twin = document(DocumentKind::Identity, allowing);
        let deny = document(DocumentKind::Identity, &denying);
        each_request(|request| {
            if *request.principal == PrincipalInfo::root("aws", "111111111111") {
                return;
            }
            let concerns = evaluate(request, &identity(&[&twin])).is_allowed();
            for order in [[&allow, &deny], [&deny, &allow]] {
                let mut policies = identity(&order);
                policies.resource = Some(&open);
                let denied = matches!(
                    evaluate(request, &policies),
                    Decision::ExplicitDeny { kind: PolicyKind::Identity, .. }
                );
                assert_eq!(denied, concerns, "{denying} {request:?}");
            }
        });
    }
}

#[test]
fn another_allow_never_takes_anything_away() {
    let all: Vec<PolicyDocument> =
        statements("Allow", "").iter().map(|text| document(DocumentKind::Identity, text)).collect();
    for (index, first) in all.iter().enumerate() {
        let second = &all[(index * 7 + 3) % all.len()];
        each_request(|request| {
            let before = evaluate(request, &identity(&[first])).is_allowed();
            let after = evaluate(request, &identity(&[first, second])).is_allowed();
            assert!(after || !before, "{request:?}");
        });
    }
}

#[test]
fn a_boundary_or_a_session_policy_never_gives_anything() {
    let limit: Vec<PolicyDocument> =
        statements("Allow", "").iter().map(|text| document(DocumentKind::Identity, text)).collect();
    for (index, own) in limit.iter().enumerate() {
        let boundary = &limit[(index * 5 + 1) % limit.len()];
        let session = &limit[(index * 11 + 2) % limit.len()];
        each_request(|request| {
            let open = evaluate(request, &identity(&[own])).is_allowed();
            let limited =
                Policies { boundary: Some(boundary), session: Some(vec![session]), ..identity(&[own]) };
            assert!(open || !evaluate(request, &limited).is_allowed(), "{request:?}");
        });
    }
}

#[test]
fn nothing_is_allowed_across_accounts_that_the_resource_does_not_allow() {
    let allow = document(DocumentKind::Identity, r#"{"Effect":"Allow","Action":"*","Resource":"*"}"#);
    let principal = r#""Principal":{"AWS":"111111111111"},"#;
    for text in statements("Allow", principal) {
        let resource = document(DocumentKind::Resource, &text);
        let twin = document(DocumentKind::Identity, &text.replace(principal, ""));
        each_request(|request| {
            let policies = Policies {
                resource: Some(&resource),
                resource_account: "222222222222",
                ..identity(&[&allow])
            };
            // The same statement as an identity policy tells what it is about; a session is as good as a root here.
            let who = session();
            let asked = Request { principal: &who, ..*request };
            let concerns = evaluate(&asked, &identity(&[&twin])).is_allowed();
            assert_eq!(evaluate(&asked, &policies).is_allowed(), concerns, "{text} {request:?}");
        });
    }
}

#[test]
fn an_authoritative_resource_policy_allows_no_more_than_an_optional_one() {
    for mark in [
        r#""Principal":"*","#,
        r#""Principal":{"AWS":"111111111111"},"#,
        r#""Principal":{"AWS":"222222222222"},"#,
    ] {
        for text in statements("Allow", mark) {
            let resource = document(DocumentKind::Resource, &text);
            let own =
                document(DocumentKind::Identity, r#"{"Effect":"Allow","Action":"s3:*","Resource":"*"}"#);
            each_request(|request| {
                let optional = Policies { resource: Some(&resource), ..identity(&[&own]) };
                let mut strict = optional.clone();
                strict.resource_mode = ResourcePolicyMode::Authoritative;
                assert!(
                    evaluate(request, &optional).is_allowed() || !evaluate(request, &strict).is_allowed(),
                    "{text} {request:?}"
                );
            });
        }
    }
}
