//! The accounts of a server: named at the first start, kept in the data directory, added to later.

use crate::ServeError;
use aws::Account;
use services::AccountSettings;
use store::{Scope, Store, StoreError, Table};

const ACCOUNTS: Table<AccountSettings> = Table::new("server_account");

/// The account of a server that was not told of any.
const DEFAULT: &str = "000000000000";

/// `name=123456789012`
pub fn parse_account(text: &str) -> Result<AccountSettings, String> {
    let (name, id) = text.split_once('=').ok_or_else(|| format!("{text:?} is not NAME=12-DIGIT-ID"))?;
    let fits = !name.is_empty() && name.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'-' || b == b'_');
    if !fits {
        return Err(format!("an account's name has letters, digits, - and _, and {name:?} does not"));
    }
    Ok(AccountSettings { name: name.to_owned(), id: id.parse()? })
}

/// Adds the accounts that are asked for, and gives all. The first is the one that `sluice env` speaks for.
pub fn settle(store: &Store, asked: Vec<AccountSettings>) -> Result<Vec<AccountSettings>, ServeError> {
    let known = store.read(|r| ACCOUNTS.all(r, &Scope::server())).map_err(ServeError::Store)?;
    let mut all: Vec<AccountSettings> = known.into_iter().map(|(_, account)| account).collect();
    for account in asked {
        if account.id == services::s3::sample_data::account() {
            let message =
                format!("{} is the account of the sample data, and can't be one of yours", account.id);
            return Err(ServeError::Account(message));
        }
        match all.iter().find(|a| a.name == account.name || a.id == account.id) {
            Some(same) if *same == account => {}
            Some(other) => {
                let AccountSettings { name, id } = other;
                return Err(ServeError::Account(format!(
                    "the data directory has the account {name}={id} already"
                )));
            }
            None => all.push(account),
        }
    }
    if all.is_empty() {
        let id: Account = DEFAULT.parse().map_err(ServeError::Account)?;
        all.push(AccountSettings { name: "default".into(), id });
    }
    let rows = all.clone();
    store.write_blocking(move |tx| {
        for (index, account) in rows.iter().enumerate() {
            ACCOUNTS.put(tx, &Scope::server(), format!("{index:04}"), account)?;
        }
        Ok::<_, StoreError>(())
    })?;
    Ok(all)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn accounts_are_named() {
        assert!(parse_account("qa=222222222222").is_ok());
        for bad in ["qa", "qa=", "=222222222222", "q a=222222222222", "qa=22222222222"] {
            assert!(parse_account(bad).is_err(), "{bad}");
        }
    }
}
