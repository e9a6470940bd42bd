//! GetAccessKeyInfo: the account, which can be read off the key's id.

use super::validation;
use crate::iam::account_of_key;
use crate::{Cx, OpResult};
use aws::sts::{GetAccessKeyInfoInput, GetAccessKeyInfoOutput};

pub async fn get_access_key_info(_: Cx, input: GetAccessKeyInfoInput) -> OpResult<GetAccessKeyInfoOutput> {
    let account = account_of_key(&input.access_key_id)
        .ok_or_else(|| validation(format!("{} is not a valid access key id", input.access_key_id)))?;
    Ok(GetAccessKeyInfoOutput { account: Some(account.to_string()) })
}
