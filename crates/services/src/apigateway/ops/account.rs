//! GetAccount and UpdateAccount: the role that logs would be written under.

use super::super::table::ACCOUNTS;
use super::changes;
use crate::{Cx, OpResult};
use aws::apigateway::{Account, GetAccountInput, ThrottleSettings, UpdateAccountInput};

const KEY: &str = "cloudwatch role";

fn shown(cloudwatch_role_arn: Option<String>) -> Account {
    Account {
        cloudwatch_role_arn,
        // [Amazon API Gateway quotas]
        throttle_settings: Some(ThrottleSettings { burst_limit: Some(5000), rate_limit: Some(10_000.0) }),
        features: Some(vec!["UsagePlans".to_owned()]),
        api_key_version: Some("4".to_owned()),
    }
}

pub async fn get_account(cx: Cx, _: GetAccountInput) -> OpResult<Account> {
    Ok(shown(cx.read(|r| ACCOUNTS.get(r, &cx.scope(), KEY))?))
}

pub async fn update_account(cx: Cx, input: UpdateAccountInput) -> OpResult<Account> {
    let (changes, scope) = (changes(input.patch_operations)?, cx.scope());
    let role = cx
        .write(move |tx| {
            for change in changes {
                match (change.parts().as_slice(), &change.value) {
                    (["cloudwatchRoleArn"], Some(role)) if !role.is_empty() => {
                        ACCOUNTS.put(tx, &scope, KEY, role)?;
                    }
                    (["cloudwatchRoleArn"], _) => drop(ACCOUNTS.delete(tx, &scope, KEY)?),
                    _ => return Err(change.refused()),
                }
            }
            Ok(ACCOUNTS.get(tx, &scope, KEY)?)
        })
        .await?;
    Ok(shown(role))
}
