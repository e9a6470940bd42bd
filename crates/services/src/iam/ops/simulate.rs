//! SimulatePrincipalPolicy and SimulateCustomPolicy: the decision that a request would get, without the request.

use super::super::entity::{Group, Holder, Principal, Role, User};
use super::super::identity::{add_grants, compiled_managed};
use super::super::names::read_arn;
use super::super::words::{malformed, no_such_entity, validation};
use super::{page, read};
use crate::{Cx, OpError, OpResult};
use aws::Partition;
use aws::iam::{self, PolicyEvaluationDecisionType as Outcome, PolicySourceType};
use documents::policy::{
    Context, Decision, DocumentKind, Policies, PolicyDocument, PolicyKind, PrincipalInfo, Request,
    ResourcePolicyMode, StatementAt, evaluate,
};
use indexmap::IndexMap;
use serde_json::Value;
use std::sync::Arc;

/// What both operations come down to.
struct Simulation {
    principal: PrincipalInfo,
    identity: Vec<Arc<PolicyDocument>>,
    boundary: Option<Arc<PolicyDocument>>,
    resource: Option<PolicyDocument>,
    resource_account: String,
    context: Context,
    actions: Vec<String>,
    resources: Vec<String>,
}

pub async fn simulate_principal_policy(
    cx: Cx,
    input: iam::SimulatePrincipalPolicyInput,
) -> OpResult<iam::SimulatePrincipalPolicyOutput> {
    if input.policy_exclusion_list.as_ref().is_some_and(|list| !list.is_empty()) {
        return Err(OpError::not_served(&iam::SERVICE, "PolicyExclusionList"));
    }
    let mut simulation = of_principal(&cx, &input.policy_source_arn)?;
    for text in input.policy_input_list.iter().flatten() {
        simulation.identity.push(parsed(text, DocumentKind::Identity)?.into());
    }
    if let Some(text) = boundary_text(input.permissions_boundary_policy_input_list.as_deref())? {
        simulation.boundary = Some(parsed(text, DocumentKind::Identity)?.into());
    }
    simulation.fill(&input.action_names, input.resource_arns, input.context_entries.as_deref());
    simulation.resource(input.resource_policy.as_deref(), input.resource_owner.as_deref())?;
    if let Some(caller) = &input.caller_arn {
        simulation.caller(caller)?;
    }
    let (evaluation_results, is_truncated, marker) =
        simulation.run(input.marker.as_deref(), input.max_items)?;
    Ok(iam::SimulatePrincipalPolicyOutput { evaluation_results, is_truncated, marker })
}

pub async fn simulate_custom_policy(
    cx: Cx,
    input: iam::SimulateCustomPolicyInput,
) -> OpResult<iam::SimulateCustomPolicyOutput> {
    if input.ordered_organization_policy_input_list.as_ref().is_some_and(|list| !list.is_empty()) {
        return Err(OpError::not_served(&iam::SERVICE, "OrderedOrganizationPolicyInputList"));
    }
    let anybody = format!("arn:{}:iam::{}:user/simulated", Partition::NAME, cx.account());
    let mut simulation = Simulation::new(PrincipalInfo::user(&anybody, "AIDASIMULATED"));
    for text in &input.policy_input_list {
        simulation.identity.push(parsed(text, DocumentKind::Identity)?.into());
    }
    if let Some(text) = boundary_text(input.permissions_boundary_policy_input_list.as_deref())? {
        simulation.boundary = Some(parsed(text, DocumentKind::Identity)?.into());
    }
    simulation.fill(&input.action_names, input.resource_arns, input.context_entries.as_deref());
    simulation.resource(input.resource_policy.as_deref(), input.resource_owner.as_deref())?;
    if let Some(caller) = &input.caller_arn {
        simulation.caller(caller)?;
    }
    let (evaluation_results, is_truncated, marker) =
        simulation.run(input.marker.as_deref(), input.max_items)?;
    Ok(iam::SimulateCustomPolicyOutput { evaluation_results, is_truncated, marker })
}

fn parsed(text: &str, kind: DocumentKind) -> OpResult<PolicyDocument> {
    PolicyDocument::parse(text, kind, None).map_err(|e| malformed(&e).into())
}

fn boundary_text(list: Option<&[String]>) -> OpResult<Option<&str>> {
    match list {
        None | Some([]) => Ok(None),
        Some([only]) => Ok(Some(only)),
        Some(_) => Err(validation("Only one permissions boundary policy can be simulated.").into()),
    }
}

/// The policies of a user, a group or a role of the account.
fn of_principal(cx: &Cx, arn: &str) -> OpResult<Simulation> {
    let scope = cx.global_scope();
    let own = |noun| read_arn(arn, noun).filter(|(account, ..)| *account == cx.account());
    read(cx, |r| {
        let mut simulation = Simulation::new(PrincipalInfo::user(arn, "AIDASIMULATED"));
        let boundary = if let Some((_, _, name)) = own("user") {
            let user = User::load(r, &scope, &name)?;
            simulation.principal = PrincipalInfo::user(&user.arn(cx.account()).to_string(), &user.id);
            simulation.principal.tags = user.tags.clone().into_iter().collect();
            add_grants(r, &scope, &user, &mut simulation.identity)?;
            for name in &user.groups {
                add_grants(r, &scope, &Group::load(r, &scope, name)?, &mut simulation.identity)?;
            }
            user.boundary().map(str::to_owned)
        } else if let Some((_, _, name)) = own("role") {
            let role = Role::load(r, &scope, &name)?;
            let arn = role.arn(cx.account()).to_string();
            simulation.principal = PrincipalInfo::assumed_role(&arn, &role.id, "simulated");
            simulation.principal.tags = role.tags.clone().into_iter().collect();
            add_grants(r, &scope, &role, &mut simulation.identity)?;
            role.boundary().map(str::to_owned)
        } else if let Some((_, _, name)) = own("group") {
            add_grants(r, &scope, &Group::load(r, &scope, &name)?, &mut simulation.identity)?;
            None
        } else {
            return Err(no_such_entity("entity", arn).into());
        };
        if let Some(boundary) = boundary {
            simulation.boundary = compiled_managed(r, &scope, &boundary)?;
        }
        Ok(simulation)
    })
}

impl Simulation {
    fn new(principal: PrincipalInfo) -> Self {
        Self {
            resource_account: principal.account.clone(),
            principal,
            identity: Vec::new(),
            boundary: None,
            resource: None,
            context: Context::new(),
            actions: Vec::new(),
            resources: Vec::new(),
        }
    }

    fn fill(
        &mut self,
        actions: &[String],
        resources: Option<Vec<String>>,
        entries: Option<&[iam::ContextEntry]>,
    ) {
        self.actions = actions.to_vec();
        self.resources = resources.filter(|all| !all.is_empty()).unwrap_or_else(|| vec!["*".into()]);
        for entry in entries.unwrap_or_default() {
            if let Some(name) = &entry.context_key_name {
                self.context.set_all(name, entry.context_key_values.iter().flatten().cloned());
            }
        }
    }

    fn resource(&mut self, policy: Option<&str>, owner: Option<&str>) -> OpResult<()> {
        self.resource = policy.map(|text| parsed(text, DocumentKind::Resource)).transpose()?;
        if let Some(owner) = owner {
            let account = owner.split(':').nth(4).unwrap_or(owner);
            account.clone_into(&mut self.resource_account);
        }
        Ok(())
    }

    /// Whom the resource's policy sees: a user.
    fn caller(&mut self, arn: &str) -> OpResult<()> {
        if read_arn(arn, "user").is_none() {
            return Err(validation(format!("Invalid CallerArn: {arn} is not the ARN of a user.")).into());
        }
        self.principal = PrincipalInfo {
            tags: std::mem::take(&mut self.principal.tags),
            ..PrincipalInfo::user(arn, "AIDASIMULATED")
        };
        Ok(())
    }

    #[expect(clippy::type_complexity, reason = "the three members that both answers have")]
    fn run(
        &self,
        marker: Option<&str>,
        max_items: Option<i32>,
    ) -> OpResult<(Option<Vec<iam::EvaluationResult>>, Option<bool>, Option<String>)> {
        let mut results = Vec::new();
        for action in &self.actions {
            if !action.contains(':') {
                return Err(
                    aws::iam::errors::invalid_input_exception(format!("Invalid Input {action}.")).into()
                );
            }
            for resource in &self.resources {
                results.push(self.one(action, resource));
            }
        }
        let name = |result: &iam::EvaluationResult| {
            format!(
                "{} {}",
                result.eval_action_name.as_deref().unwrap_or_default(),
                result.eval_resource_name.as_deref().unwrap_or_default()
            )
        };
        let page = page("simulation", results, name, marker, max_items)?;
        Ok((Some(page.items), page.is_truncated, page.marker))
    }

    fn one(&self, action: &str, resource: &str) -> iam::EvaluationResult {
        let request = Request { action, resource, principal: &self.principal, context: &self.context };
        let policies = Policies {
            identity: self.identity.iter().map(AsRef::as_ref).collect(),
            boundary: self.boundary.as_deref(),
            session: None,
            resource: self.resource.as_ref(),
            resource_mode: ResourcePolicyMode::Optional,
            resource_account: &self.resource_account,
        };
        let decision = evaluate(&request, &policies);
        let (outcome, matched) = match &decision {
            Decision::Allowed => (Outcome::Allowed, self.allowing(&request)),
            Decision::ExplicitDeny { kind, at } => {
                (Outcome::ExplicitDeny, vec![statement(*kind, at, self.document(*kind, at.policy))])
            }
            Decision::ImplicitDeny { .. } => (Outcome::ImplicitDeny, Vec::new()),
        };
        let boundary = self.boundary.as_deref().map(|boundary| iam::PermissionsBoundaryDecisionDetail {
            allowed_by_permissions_boundary: Some(allows(&request, boundary)),
        });
        // Where a resource is named, the whole result is that of the one resource.
        let of_resource = (resource != "*").then(|| iam::ResourceSpecificResult {
            eval_resource_name: Some(resource.to_owned()),
            eval_resource_decision: Some(outcome),
            matched_statements: Some(matched.clone()),
            missing_context_values: Some(Vec::new()),
            permissions_boundary_decision_detail: boundary.clone(),
            ..Default::default()
        });
        iam::EvaluationResult {
            eval_action_name: Some(action.to_owned()),
            eval_resource_name: Some(resource.to_owned()),
            eval_decision: Some(outcome),
            matched_statements: Some(matched),
            missing_context_values: Some(Vec::new()),
            // No account here is in an organization, whose policies would forbid it.
            organizations_decision_detail: Some(iam::OrganizationsDecisionDetail {
                allowed_by_organizations: Some(true),
            }),
            permissions_boundary_decision_detail: boundary,
            eval_decision_details: Some(IndexMap::new()),
            resource_specific_results: of_resource.map(|result| vec![result]),
        }
    }

    fn document(&self, kind: PolicyKind, policy: usize) -> Option<&PolicyDocument> {
        match kind {
            PolicyKind::Identity => self.identity.get(policy).map(AsRef::as_ref),
            PolicyKind::PermissionsBoundary => self.boundary.as_deref(),
            PolicyKind::Resource | PolicyKind::RoleTrust => self.resource.as_ref(),
            PolicyKind::Session => None,
        }
    }

    /// The statements of the principal's policies that allow it, each on its own.
    fn allowing(&self, request: &Request<'_>) -> Vec<iam::Statement> {
        let mut all = Vec::new();
        for (policy, document) in self.identity.iter().enumerate() {
            for (number, alone) in alone(document).iter().enumerate() {
                if allows(request, alone) {
                    let at = StatementAt { policy, statement: number, sid: None };
                    all.push(statement(PolicyKind::Identity, &at, Some(document)));
                }
            }
        }
        all
    }
}

fn allows(request: &Request<'_>, document: &PolicyDocument) -> bool {
    let account = &request.principal.account;
    let policies = Policies { identity: vec![document], resource_account: account, ..Policies::default() };
    evaluate(request, &policies).is_allowed()
}

/// The statements of a policy, each as a policy.
fn alone(document: &PolicyDocument) -> Vec<PolicyDocument> {
    let Ok(Value::Object(mut whole)) = serde_json::from_str(document.text()) else { return Vec::new() };
    let statements = match whole.remove("Statement") {
        Some(Value::Array(all)) => all,
        one => one.into_iter().collect(),
    };
    let policy = |statement: Value| {
        whole.insert("Statement".into(), statement);
        let text = Value::Object(whole.clone()).to_string();
        PolicyDocument::parse(&text, document.kind(), None).ok()
    };
    statements.into_iter().filter_map(policy).collect()
}

/// AWS numbers the policies of a simulation from 1, and says where in its policy a statement stands.
fn statement(kind: PolicyKind, at: &StatementAt, document: Option<&PolicyDocument>) -> iam::Statement {
    let (source, source_type) = match kind {
        PolicyKind::PermissionsBoundary => {
            ("PermissionsBoundaryPolicyInputList", PolicySourceType::IamPolicy)
        }
        PolicyKind::Resource | PolicyKind::RoleTrust => ("ResourcePolicy", PolicySourceType::Resource),
        PolicyKind::Identity | PolicyKind::Session => ("PolicyInputList", PolicySourceType::IamPolicy),
    };
    let text = document.map(PolicyDocument::text).unwrap_or_default();
    let span = spans(text).get(at.statement).copied();
    iam::Statement {
        source_policy_id: Some(format!("{source}.{}", at.policy + 1)),
        source_policy_type: Some(source_type),
        start_position: span.map(|(start, _)| position(text, start)),
        end_position: span.map(|(_, end)| position(text, end)),
    }
}

/// Line and column from 1.
fn position(text: &str, at: usize) -> iam::Position {
    let before = &text[..at];
    let line = before.matches('\n').count() + 1;
    let column = before.chars().rev().take_while(|c| *c != '\n').count() + 1;
    let number = |n: usize| i32::try_from(n).ok();
    iam::Position { line: number(line), column: number(column) }
}

/// Where the statements of a policy begin and end, in bytes. The text is known to be JSON.
fn spans(text: &str) -> Vec<(usize, usize)> {
    let (mut spans, mut depth) = (Vec::new(), 0_usize);
    // Where the statement under way began, and at which depth.
    let mut open: Option<(usize, usize)> = None;
    let (mut quoted, mut escaped, mut word) = (false, false, 0);
    let (mut key, mut inside) = (String::new(), false);
    for (at, c) in text.char_indices() {
        if quoted {
            match c {
                _ if escaped => escaped = false,
                '\\' => escaped = true,
                '"' => {
                    quoted = false;
                    if depth == 1 {
                        text[word..at].clone_into(&mut key);
                    }
                }
                _ => {}
            }
            continue;
        }
        match c {
            '"' => (quoted, word) = (true, at + 1),
            ':' if depth == 1 => inside = key == "Statement",
            ',' if depth == 1 => inside = false,
            '{' | '[' => {
                depth += 1;
                if inside && c == '{' && open.is_none() {
                    open = Some((depth, at));
                }
            }
            '}' | ']' => {
                if let Some((_, start)) = open.filter(|(began, _)| *began == depth) {
                    spans.push((start, at + 1));
                    open = None;
                }
                depth -= 1;
            }
            _ => {}
        }
    }
    spans
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check_spans(text: &str, expected: &[&str]) {
        let found: Vec<&str> = spans(text).into_iter().map(|(start, end)| &text[start..end]).collect();
        assert_eq!(found, expected, "{text}");
    }

    #[test]
    fn statements_are_found_where_they_stand() {
        let one = r#"{"Effect": "Allow", "Action": ["a:B"], "Resource": "x{"}"#;
        let conditional = r#"{"Effect":"Deny","Condition":{"Bool":{"a":["]}\""]}}}"#;
        check_spans(&format!(r#"{{"Version": "2012-10-17", "Statement": {one}}}"#), &[one]);
        check_spans(
            &format!(r#"{{"Statement":[{one}, {conditional}],"Id":"Statement"}}"#),
            &[one, conditional],
        );
        check_spans(&format!(r#"{{"Statement" : [ {conditional} ] }}"#), &[conditional]);
        check_spans("{}", &[]);
    }

    #[test]
    fn positions_count_from_one() {
        for (at, line, column) in [(0, 1, 1), (2, 1, 3), (4, 2, 1), (6, 2, 3)] {
            let found = position("abc\ndef", at);
            assert_eq!((found.line, found.column), (Some(line), Some(column)), "{at}");
        }
    }
}
