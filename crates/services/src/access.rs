//! What an operation asks of IAM, and the decision.

use crate::{Cx, OpError, OpResult};
use aws::{Account, Arn, Error, OperationInfo, Protocol, ServiceInfo};
use documents::policy::{
    Context, Decision, Policies, PolicyDocument, PrincipalType, Request, ResourcePolicyMode, denial_message,
    evaluate,
};
use std::sync::Arc;

/// One question: may the caller do this action to this resource?
#[derive(Clone, Debug)]
pub struct Access {
    /// `ssm:GetParameter`
    pub action: &'static str,
    /// An ARN, or `*`.
    pub resource: String,
    /// The account that the resource belongs to.
    pub account: Account,
    pub context: Context,
    pub resource_policy: Option<Arc<PolicyDocument>>,
    pub mode: ResourcePolicyMode,
}

impl Access {
    /// To a resource of the caller's own account, or whichever the ARN names.
    pub fn new(cx: &Cx, action: &'static str, resource: impl Into<String>) -> Self {
        let resource = resource.into();
        let account = resource.parse::<Arn>().ok().and_then(|a| a.account_id()).unwrap_or(cx.account());
        Self {
            action,
            resource,
            account,
            context: Context::new(),
            resource_policy: None,
            mode: ResourcePolicyMode::Optional,
        }
    }

    /// To no resource in particular.
    pub fn any(cx: &Cx, action: &'static str) -> Self {
        Self::new(cx, action, "*")
    }

    /// With a condition key of the service: `("s3:prefix", …)`.
    #[must_use]
    pub fn with(mut self, key: &str, value: impl Into<String>) -> Self {
        self.context.set(key, value);
        self
    }

    /// With the tags of the resource and those of the request, under the keys that policies know them by.
    #[must_use]
    pub fn with_tags<'a>(
        mut self,
        resource: impl IntoIterator<Item = (&'a str, &'a str)>,
        request: impl IntoIterator<Item = (&'a str, &'a str)>,
    ) -> Self {
        for (key, value) in resource {
            self.context.set(&format!("aws:ResourceTag/{key}"), value);
        }
        let mut keys = Vec::new();
        for (key, value) in request {
            self.context.set(&format!("aws:RequestTag/{key}"), value);
            keys.push(key.to_owned());
        }
        if !keys.is_empty() {
            self.context.set_all("aws:TagKeys", keys);
        }
        self
    }

    /// Of a resource that belongs to another account than its ARN can say (S3).
    #[must_use]
    pub fn owned_by(mut self, account: Account) -> Self {
        self.account = account;
        self
    }

    #[must_use]
    pub fn with_policy(mut self, policy: Option<Arc<PolicyDocument>>) -> Self {
        self.resource_policy = policy;
        self
    }

    /// Nothing is allowed that the resource's policy does not allow (KMS keys, role trust).
    #[must_use]
    pub fn authoritative(mut self) -> Self {
        self.mode = ResourcePolicyMode::Authoritative;
        self
    }

    /// Asks the policies. `Err` is the service's own access-denied error.
    pub fn check(&self, cx: &Cx, service: &ServiceInfo) -> OpResult<()> {
        match self.decide(cx)? {
            None => Ok(()),
            Some(message) => Err(denied(service, message).into()),
        }
    }

    /// The same where an action has two names (a service that was renamed): either may allow it, and a denial of either
    /// holds.
    pub fn check_either(&self, other: &Self, cx: &Cx, service: &ServiceInfo) -> OpResult<()> {
        let judged = [self.judge(cx)?, other.judge(cx)?];
        let denial = judged.iter().find(|(decision, _)| matches!(decision, Decision::ExplicitDeny { .. }));
        let allowed = judged.iter().any(|(decision, _)| decision.is_allowed());
        match denial.or(if allowed { None } else { judged.first() }) {
            None => Ok(()),
            Some((_, message)) => Err(denied(service, message.clone().unwrap_or_default()).into()),
        }
    }

    /// Whether the caller may; for lists that leave out what the caller may not see.
    pub fn is_allowed(&self, cx: &Cx) -> OpResult<bool> {
        Ok(self.decide(cx)?.is_none())
    }

    /// The sentence of the denial, if it is one.
    fn decide(&self, cx: &Cx) -> OpResult<Option<String>> {
        Ok(self.judge(cx)?.1)
    }

    fn judge(&self, cx: &Cx) -> OpResult<(Decision, Option<String>)> {
        let caller = cx.caller();
        let held = cx.world().identity().policies(cx.world(), &caller.principal)?;
        let context = self.full_context(cx);
        let policies = Policies {
            identity: held.identity.iter().map(AsRef::as_ref).collect(),
            boundary: held.boundary.as_deref(),
            session: caller.session_policies.as_ref().map(|all| all.iter().map(AsRef::as_ref).collect()),
            resource: self.resource_policy.as_deref(),
            resource_mode: self.mode,
            resource_account: self.account.as_str(),
        };
        // Tags of a user or role are looked up, not carried in the session.
        let mut principal = caller.principal.clone();
        for (key, value) in &held.tags {
            if !principal.tags.iter().any(|(k, _)| k.eq_ignore_ascii_case(key)) {
                principal.tags.push((key.clone(), value.clone()));
            }
        }
        let request = Request {
            action: self.action,
            resource: &self.resource,
            principal: &principal,
            context: &context,
        };
        let decision = evaluate(&request, &policies);
        let message = denial_message(&decision, &request);
        Ok((decision, message))
    }

    fn full_context(&self, cx: &Cx) -> Context {
        let caller = cx.caller();
        let mut context = self.context.clone();
        context.set("aws:RequestedRegion", cx.region().as_str());
        context.set("aws:SecureTransport", caller.secure_transport.to_string());
        let now = cx.now();
        context.set("aws:CurrentTime", now.whole_seconds().to_iso8601());
        context.set("aws:EpochTime", now.seconds().to_string());
        if let Some(ip) = caller.source_ip {
            context.set("aws:SourceIp", ip.to_string());
        }
        if let Some(agent) = &caller.user_agent {
            context.set("aws:UserAgent", agent);
        }
        if let Some(at) = caller.token_issued_at {
            context.set("aws:TokenIssueTime", at.whole_seconds().to_iso8601());
        }
        if let Some(identity) = &caller.source_identity {
            context.set("aws:SourceIdentity", identity);
        }
        if let (true, Some(source)) = (caller.is_service(), &caller.invoked_for) {
            // What a resource's policy can tie a service's calls to.
            let account = source.parse::<Arn>().ok().and_then(|arn| arn.account_id());
            context.set("aws:SourceArn", source);
            context.set("aws:SourceAccount", account.unwrap_or(caller.account).as_str());
        }
        if let Some(service) = &caller.invoked_by {
            context.set("aws:CalledViaLast", service);
            context.set("aws:ViaAWSService", "true");
        } else {
            context.set("aws:ViaAWSService", "false");
        }
        context
    }
}

/// With lent permissions nobody changes or asks who may what, whatever the lender may: only who they are themselves.
/// [Comparing AWS STS credentials]
pub fn check_federated(cx: &Cx, service: &ServiceInfo, operation: &OperationInfo) -> OpResult<()> {
    let closed = match service.name {
        "iam" => true,
        "sts" => operation.name != "GetCallerIdentity",
        _ => false,
    };
    if !closed || !matches!(cx.caller().principal.kind, PrincipalType::FederatedUser { .. }) {
        return Ok(());
    }
    let (who, name) = (cx.caller().arn(), service.name);
    let message = format!(
        "User: {who} is not authorized to perform: {name}:{} with federated user credentials",
        operation.name
    );
    Err(denied(service, message).into())
}

/// A service's own access-denied error.
pub fn denied(service: &ServiceInfo, message: impl Into<String>) -> Error {
    match service.protocol {
        _ if service.name == "sqs" => {
            let error = Error::new("AccessDeniedException", 403, message);
            Error { query_code: Some("AccessDenied"), ..error }
        }
        Protocol::AwsQuery if service.name == "sns" => Error::new("AuthorizationError", 403, message),
        Protocol::RestXml | Protocol::AwsQuery | Protocol::Ec2Query => {
            Error::new("AccessDenied", 403, message)
        }
        Protocol::RestJson => Error::new("AccessDeniedException", 403, message),
        Protocol::AwsJson10 | Protocol::AwsJson11 => Error::new("AccessDeniedException", 400, message),
    }
}

/// What is not served, by name, in the shape that the service's clients print.
pub fn not_served(service: &ServiceInfo, what: &str) -> Error {
    let message = format!(
        "Sluice does not serve {what} ({}). See docs/services/{}.md.",
        service.service_id, service.name
    );
    match service.protocol {
        Protocol::RestXml => Error::new("NotImplemented", 501, message),
        Protocol::AwsQuery | Protocol::Ec2Query => Error::new("ValidationError", 400, message),
        Protocol::RestJson | Protocol::AwsJson10 | Protocol::AwsJson11 => {
            Error::new("ValidationException", 400, message)
        }
    }
}

impl OpError {
    pub fn denied(service: &ServiceInfo, message: impl Into<String>) -> Self {
        Self::Aws(denied(service, message))
    }
}
