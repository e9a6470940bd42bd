//! The policy of a function: statements that let services and other accounts call it.

use super::function::{Policy, Reference, conflict, invalid};
use aws::lambda::AddPermissionInput;
use aws::{Account, Arn, Error};
use serde_json::{Map, Value, json};

/// [Lambda quotas]
const LARGEST: usize = 20 * 1024;

/// The whole policy, as GetPolicy shows it.
pub fn document(policy: &Policy) -> Value {
    json!({ "Version": "2012-10-17", "Id": "default", "Statement": policy.statements })
}

/// The statement that AddPermission makes of its input.
pub fn statement(reference: &Reference, input: &AddPermissionInput) -> Result<Value, Error> {
    let mut conditions: Map<String, Value> = Map::new();
    let mut equal = Map::new();
    if let Some(account) = &input.source_account {
        equal.insert("AWS:SourceAccount".into(), json!(account));
    }
    if let Some(auth) = input.function_url_auth_type {
        equal.insert("lambda:FunctionUrlAuthType".into(), json!(auth.as_str()));
    }
    if let Some(organization) = &input.principal_org_id {
        equal.insert("aws:PrincipalOrgID".into(), json!(organization));
    }
    if let Some(token) = &input.event_source_token {
        equal.insert("lambda:EventSourceToken".into(), json!(token));
    }
    if !equal.is_empty() {
        conditions.insert("StringEquals".into(), equal.into());
    }
    if let Some(arn) = &input.source_arn {
        conditions.insert("ArnLike".into(), json!({ "AWS:SourceArn": arn }));
    }
    let mut statement = json!({
        "Sid": input.statement_id,
        "Effect": "Allow",
        "Principal": principal(&input.principal)?,
        "Action": input.action,
        "Resource": reference.qualified_arn(),
    });
    if !conditions.is_empty() {
        statement["Condition"] = conditions.into();
    }
    Ok(statement)
}

pub fn principal(text: &str) -> Result<Value, Error> {
    if text == "*" {
        return Ok(json!("*"));
    }
    if let Ok(account) = text.parse::<Account>() {
        return Ok(json!({ "AWS": format!("arn:aws:iam::{account}:root") }));
    }
    if text.parse::<Arn>().is_ok_and(|arn| arn.service == "iam" || arn.service == "sts") {
        return Ok(json!({ "AWS": text }));
    }
    if text.ends_with(".amazonaws.com") {
        return Ok(json!({ "Service": text }));
    }
    Err(invalid("The provided principal was invalid. Please check the principal and try again."))
}

pub fn no_statement(id: &str) -> Error {
    aws::lambda::errors::resource_not_found_exception(format!(
        "Statement {id} is not found in resource policy."
    ))
    .with("Type", "User")
}

pub fn none_associated() -> Error {
    let message = "No policy is associated with the given resource.";
    aws::lambda::errors::resource_not_found_exception(message).with("Type", "User")
}

/// The answer to a change of a policy that was prepared on another state than the present one.
pub fn check_revision(given: Option<&str>, present: &str) -> Result<(), Error> {
    if given.is_none_or(|given| given == present) {
        return Ok(());
    }
    Err(aws::lambda::errors::precondition_failed_exception(
        "The Revision Id provided does not match the latest Revision Id. Call the GetPolicy API to retrieve the latest \
         Revision Id",
    )
    .with("Type", "User"))
}

impl Policy {
    pub fn add(&mut self, statement: Value) -> Result<(), Error> {
        let id = statement["Sid"].as_str().unwrap_or_default();
        if self.position(id).is_some() {
            return Err(conflict(format!(
                "The statement id ({id}) provided already exists. Please provide a new statement id, or remove the \
                 existing statement."
            )));
        }
        self.statements.push(statement);
        if document(self).to_string().len() > LARGEST {
            return Err(aws::lambda::errors::policy_length_exceeded_exception(format!(
                "The final policy size is bigger than the limit ({LARGEST})."
            ))
            .with("Type", "User"));
        }
        Ok(())
    }

    pub fn position(&self, id: &str) -> Option<usize> {
        self.statements.iter().position(|s| s["Sid"] == id)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use aws::Region;

    fn check_statement(input: &AddPermissionInput, expected: Value) {
        let reference = Reference {
            account: "111111111111".parse().unwrap(),
            region: Region::us_east_1(),
            name: "f".into(),
            qualifier: input.qualifier.clone(),
        };
        assert_eq!(statement(&reference, input).unwrap(), expected);
    }

    fn input(principal: &str) -> AddPermissionInput {
        AddPermissionInput {
            statement_id: "s".into(),
            action: "lambda:InvokeFunction".into(),
            principal: principal.into(),
            ..Default::default()
        }
    }

    #[test]
    fn statements_are_written_as_lambda_writes_them() {
        let arn = "arn:aws:lambda:us-east-1:111111111111:function:f";
        let own = |principal: Value| {
            json!({ "Sid": "s", "Effect": "Allow", "Principal": principal, "Action": "lambda:InvokeFunction",
                "Resource": arn })
        };
        check_statement(
            &input("apigateway.amazonaws.com"),
            own(json!({ "Service": "apigateway.amazonaws.com" })),
        );
        check_statement(&input("222222222222"), own(json!({ "AWS": "arn:aws:iam::222222222222:root" })));
        check_statement(&input("*"), own(json!("*")));
        let with = AddPermissionInput {
            source_arn: Some("arn:aws:events:us-east-1:111111111111:rule/r".into()),
            source_account: Some("111111111111".into()),
            ..input("events.amazonaws.com")
        };
        let mut expected = own(json!({ "Service": "events.amazonaws.com" }));
        expected["Condition"] = json!({
            "StringEquals": { "AWS:SourceAccount": "111111111111" },
            "ArnLike": { "AWS:SourceArn": "arn:aws:events:us-east-1:111111111111:rule/r" },
        });
        check_statement(&with, expected);
        let alias = AddPermissionInput { qualifier: Some("live".into()), ..input("*") };
        let mut expected = own(json!("*"));
        expected["Resource"] = json!(format!("{arn}:live"));
        check_statement(&alias, expected);
        assert!(principal("nobody").is_err());
    }

    #[test]
    fn a_statement_is_added_once() {
        let mut policy = Policy::default();
        policy.add(json!({ "Sid": "a" })).unwrap();
        assert_eq!(policy.add(json!({ "Sid": "a" })).unwrap_err().code, "ResourceConflictException");
        assert_eq!(policy.position("a"), Some(0));
        let large = json!({ "Sid": "b", "Resource": "x".repeat(LARGEST) });
        assert_eq!(policy.add(large).unwrap_err().code, "PolicyLengthExceededException");
    }
}
