//! A table: rows of one type, by scope and key, in order.

use crate::error::{Result, StoreError};
use crate::{Key, Reader, Scope, Tx};
use rusqlite::{OptionalExtension, params};
use serde::Serialize;
use serde::de::DeserializeOwned;
use std::marker::PhantomData;

/// Names a table and the type of its rows. A row is kept as JSON, so that a stranger can read it with `sqlite3`.
///
/// The name is `service_noun` in lower case. Declared as a constant by the one module that owns it:
/// `const PARAMETERS: Table<Parameter> = Table::new("ssm_parameter");`
pub struct Table<V> {
    name: &'static str,
    rows: PhantomData<fn() -> V>,
}

impl<V> Table<V> {
    pub const fn new(name: &'static str) -> Self {
        Self { name, rows: PhantomData }
    }

    pub const fn name(&self) -> &'static str {
        self.name
    }
}

impl<V> Clone for Table<V> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<V> Copy for Table<V> {}

impl<V: Serialize + DeserializeOwned> Table<V> {
    pub fn get(&self, reader: &Reader<'_>, scope: &Scope, key: impl Into<Key>) -> Result<Option<V>> {
        let key = key.into();
        if !reader.has_table(self.name)? {
            return Ok(None);
        }
        let sql = format!("SELECT value FROM {} WHERE account = ?1 AND region = ?2 AND key = ?3", self.name);
        let mut statement = reader.prepare(&sql)?;
        let row: Option<String> = statement
            .query_row(params![scope.account, scope.region, key.as_str()], |row| row.get(0))
            .optional()
            .map_err(StoreError::database("a read"))?;
        row.map(|text| self.parse(key.as_str(), &text)).transpose()
    }

    pub fn put(&self, tx: &Tx<'_>, scope: &Scope, key: impl Into<Key>, value: &V) -> Result<()> {
        let key = key.into();
        tx.ensure_table(self.name)?;
        let text = serde_json::to_string(value).map_err(|source| StoreError::Row {
            table: self.name,
            key: key.as_str().into(),
            source,
        })?;
        let sql = format!(
            "INSERT INTO {} (account, region, key, value) VALUES (?1, ?2, ?3, ?4)
             ON CONFLICT (account, region, key) DO UPDATE SET value = excluded.value",
            self.name
        );
        let mut statement = tx.prepare(&sql)?;
        statement
            .execute(params![scope.account, scope.region, key.as_str(), text])
            .map_err(StoreError::database("a write"))?;
        Ok(())
    }

    /// Whether there was such a row.
    pub fn delete(&self, tx: &Tx<'_>, scope: &Scope, key: impl Into<Key>) -> Result<bool> {
        tx.ensure_table(self.name)?;
        let sql = format!("DELETE FROM {} WHERE account = ?1 AND region = ?2 AND key = ?3", self.name);
        let mut statement = tx.prepare(&sql)?;
        let deleted = statement
            .execute(params![scope.account, scope.region, key.into().as_str()])
            .map_err(StoreError::database("a delete"))?;
        Ok(deleted > 0)
    }

    /// Rows whose key starts with `prefix` and sorts after `after`, in order, at most `limit`.
    pub fn scan(
        &self,
        reader: &Reader<'_>,
        scope: &Scope,
        prefix: impl Into<Key>,
        after: Option<&Key>,
        limit: usize,
    ) -> Result<Vec<(Key, V)>> {
        let prefix = prefix.into();
        if !reader.has_table(self.name)? {
            return Ok(Vec::new());
        }
        let end = Key::prefix_end(prefix.as_str()).unwrap_or_else(|| "\u{10FFFF}\u{10FFFF}".into());
        let sql = format!(
            "SELECT key, value FROM {} WHERE account = ?1 AND region = ?2 AND key >= ?3 AND key < ?4 AND key > ?5
             ORDER BY key LIMIT ?6",
            self.name
        );
        let mut statement = reader.prepare(&sql)?;
        // Nothing sorts before the empty key, and no row has it.
        let after = after.map_or("", Key::as_str);
        let limit = i64::try_from(limit).unwrap_or(i64::MAX);
        let rows = statement
            .query_map(params![scope.account, scope.region, prefix.as_str(), end, after, limit], |row| {
                Ok((row.get::<_, String>(0)?, row.get::<_, String>(1)?))
            })
            .map_err(StoreError::database("a scan"))?;
        rows.map(|row| {
            let (key, text) = row.map_err(StoreError::database("a scan"))?;
            let value = self.parse(&key, &text)?;
            Ok((Key(key), value))
        })
        .collect()
    }

    /// Rows whose key starts with `prefix` and sorts before `before`, last first, at most `limit`.
    pub fn scan_back(
        &self,
        reader: &Reader<'_>,
        scope: &Scope,
        prefix: impl Into<Key>,
        before: Option<&Key>,
        limit: usize,
    ) -> Result<Vec<(Key, V)>> {
        let prefix = prefix.into();
        if !reader.has_table(self.name)? {
            return Ok(Vec::new());
        }
        let mut end = Key::prefix_end(prefix.as_str()).unwrap_or_else(|| "\u{10FFFF}\u{10FFFF}".into());
        if let Some(before) = before.filter(|before| before.as_str() < end.as_str()) {
            before.as_str().clone_into(&mut end);
        }
        let sql = format!(
            "SELECT key, value FROM {} WHERE account = ?1 AND region = ?2 AND key >= ?3 AND key < ?4
             ORDER BY key DESC LIMIT ?5",
            self.name
        );
        let mut statement = reader.prepare(&sql)?;
        let limit = i64::try_from(limit).unwrap_or(i64::MAX);
        let rows = statement
            .query_map(params![scope.account, scope.region, prefix.as_str(), end, limit], |row| {
                Ok((row.get::<_, String>(0)?, row.get::<_, String>(1)?))
            })
            .map_err(StoreError::database("a scan"))?;
        rows.map(|row| {
            let (key, text) = row.map_err(StoreError::database("a scan"))?;
            let value = self.parse(&key, &text)?;
            Ok((Key(key), value))
        })
        .collect()
    }

    /// Deletes every row whose key starts with `prefix`, unread. How many there were.
    pub fn delete_all(&self, tx: &Tx<'_>, scope: &Scope, prefix: impl Into<Key>) -> Result<usize> {
        let prefix = prefix.into();
        tx.ensure_table(self.name)?;
        let end = Key::prefix_end(prefix.as_str()).unwrap_or_else(|| "\u{10FFFF}\u{10FFFF}".into());
        let sql = format!(
            "DELETE FROM {} WHERE account = ?1 AND region = ?2 AND key >= ?3 AND key < ?4",
            self.name
        );
        let mut statement = tx.prepare(&sql)?;
        statement
            .execute(params![scope.account, scope.region, prefix.as_str(), end])
            .map_err(StoreError::database("a delete"))
    }

    /// Every row of a scope.
    pub fn all(&self, reader: &Reader<'_>, scope: &Scope) -> Result<Vec<(Key, V)>> {
        self.scan(reader, scope, "", None, usize::MAX)
    }

    /// The greatest key with a prefix that is not after `before`, and its row.
    pub fn last(
        &self,
        reader: &Reader<'_>,
        scope: &Scope,
        prefix: impl Into<Key>,
    ) -> Result<Option<(Key, V)>> {
        let prefix = prefix.into();
        if !reader.has_table(self.name)? {
            return Ok(None);
        }
        let end = Key::prefix_end(prefix.as_str()).unwrap_or_else(|| "\u{10FFFF}\u{10FFFF}".into());
        let sql = format!(
            "SELECT key, value FROM {} WHERE account = ?1 AND region = ?2 AND key >= ?3 AND key < ?4
             ORDER BY key DESC LIMIT 1",
            self.name
        );
        let mut statement = reader.prepare(&sql)?;
        let row: Option<(String, String)> = statement
            .query_row(params![scope.account, scope.region, prefix.as_str(), end], |row| {
                Ok((row.get(0)?, row.get(1)?))
            })
            .optional()
            .map_err(StoreError::database("a scan"))?;
        row.map(|(key, text)| Ok((Key(key.clone()), self.parse(&key, &text)?))).transpose()
    }

    /// Rows of all scopes, for a server's own rounds (timers, counts). Ordered by account, region and key.
    pub fn everywhere(&self, reader: &Reader<'_>) -> Result<Vec<(Scope, Key, V)>> {
        if !reader.has_table(self.name)? {
            return Ok(Vec::new());
        }
        let sql =
            format!("SELECT account, region, key, value FROM {} ORDER BY account, region, key", self.name);
        let mut statement = reader.prepare(&sql)?;
        let rows = statement
            .query_map([], |row| {
                let scope = Scope { account: row.get(0)?, region: row.get(1)? };
                Ok((scope, row.get::<_, String>(2)?, row.get::<_, String>(3)?))
            })
            .map_err(StoreError::database("a scan"))?;
        rows.map(|row| {
            let (scope, key, text) = row.map_err(StoreError::database("a scan"))?;
            let value = self.parse(&key, &text)?;
            Ok((scope, Key(key), value))
        })
        .collect()
    }

    fn parse(&self, key: &str, text: &str) -> Result<V> {
        serde_json::from_str(text).map_err(|source| StoreError::Row {
            table: self.name,
            key: key.to_owned(),
            source,
        })
    }
}
