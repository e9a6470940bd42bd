//! Which version of a key is current, and what becomes of the others: everything that changes a key, in a transaction.

use super::bucket::BucketRow;
use super::object::{NULL_VERSION, ObjectRow};
use super::table::{OBJECTS, VERSIONS, all_of, scope, version_key};
use super::version_id;
use crate::OpResult;
use aws::s3::BucketVersioningStatus;
use store::{Blobs, Key, Reader, Scope, StoreError, Tx};

type Result<T> = std::result::Result<T, StoreError>;

/// The newest version of a key, which may be a delete marker.
pub fn newest(reader: &Reader<'_>, scope: &Scope, key: &str) -> Result<Option<ObjectRow>> {
    if let Some(row) = OBJECTS.get(reader, scope, key)? {
        return Ok(Some(row));
    }
    first_of_rest(reader, scope, key)
}

/// The newest version that lies in [`VERSIONS`].
fn first_of_rest(reader: &Reader<'_>, scope: &Scope, key: &str) -> Result<Option<ObjectRow>> {
    Ok(VERSIONS.scan(reader, scope, all_of(key), None, 1)?.pop().map(|(_, row)| row))
}

/// A version by its id.
pub fn by_id(reader: &Reader<'_>, scope: &Scope, key: &str, id: &str) -> Result<Option<ObjectRow>> {
    if let Some(row) = OBJECTS.get(reader, scope, key)?
        && row.version_id() == id
    {
        return Ok(Some(row));
    }
    if let Some(sequence) = version_id::sequence_of(id) {
        let row = VERSIONS.get(reader, scope, version_key(key, sequence))?;
        return Ok(row.filter(|row| row.version_id() == id));
    }
    let mut after: Option<Key> = None;
    loop {
        let rows = VERSIONS.scan(reader, scope, all_of(key), after.as_ref(), 100)?;
        let Some((last, _)) = rows.last() else { return Ok(None) };
        after = Some(last.clone());
        if let Some((_, row)) = rows.into_iter().find(|(_, row)| row.version_id() == id) {
            return Ok(Some(row));
        }
    }
}

/// What one change does to a bucket: the transaction and the bucket as it sees it.
pub struct Change<'a> {
    pub tx: &'a Tx<'a>,
    pub blobs: &'a Blobs,
    pub bucket: &'a BucketRow,
    pub scope: Scope,
}

impl<'a> Change<'a> {
    pub fn new(tx: &'a Tx<'a>, blobs: &'a Blobs, bucket: &'a BucketRow) -> Self {
        Self { tx, blobs, bucket, scope: scope(bucket) }
    }

    /// Puts a new version (or a delete marker) on top of a key; what versioning does not keep goes. `row.version` is what
    /// the id that a version would get is made of; it is taken away where versions have none.
    pub fn put(&self, key: &str, mut row: ObjectRow) -> OpResult<ObjectRow> {
        let newest = newest(self.tx, &self.scope, key)?;
        row.sequence = newest.map_or(0, |n| n.sequence + 1).max(row.modified_at.millis().unsigned_abs());
        match self.bucket.versioning {
            Some(BucketVersioningStatus::Enabled) => {
                row.version = row.version.map(|random| version_id::stamp(&random, row.sequence));
            }
            Some(BucketVersioningStatus::Suspended) | None => {
                row.version = None;
                self.remove_null(key)?;
            }
        }
        self.set_current_aside(key)?;
        for piece in &row.pieces {
            self.blobs.keep(self.tx, &piece.as_blob())?;
        }
        if row.is_marker {
            VERSIONS.put(self.tx, &self.scope, version_key(key, row.sequence), &row)?;
        } else {
            OBJECTS.put(self.tx, &self.scope, key, &row)?;
        }
        Ok(row)
    }

    /// Writes a version back whose row was changed (its tags).
    pub fn rewrite(&self, key: &str, row: &ObjectRow) -> OpResult<()> {
        let current = OBJECTS.get(self.tx, &self.scope, key)?;
        if current.is_some_and(|current| current.sequence == row.sequence) {
            OBJECTS.put(self.tx, &self.scope, key, row)?;
        } else {
            VERSIONS.put(self.tx, &self.scope, version_key(key, row.sequence), row)?;
        }
        Ok(())
    }

    /// Takes a version away for good. The one before it becomes the current one.
    pub fn remove(&self, key: &str, row: &ObjectRow) -> OpResult<()> {
        let current = OBJECTS.get(self.tx, &self.scope, key)?;
        if current.is_some_and(|current| current.sequence == row.sequence) {
            OBJECTS.delete(self.tx, &self.scope, key)?;
        } else {
            VERSIONS.delete(self.tx, &self.scope, version_key(key, row.sequence))?;
        }
        self.release(row)?;
        self.promote(key)
    }

    fn release(&self, row: &ObjectRow) -> OpResult<()> {
        for piece in &row.pieces {
            self.blobs.release(self.tx, &piece.blob)?;
        }
        Ok(())
    }

    /// If the newest version is an object that lies aside, it is the current one.
    fn promote(&self, key: &str) -> OpResult<()> {
        if OBJECTS.get(self.tx, &self.scope, key)?.is_some() {
            return Ok(());
        }
        let Some(row) = first_of_rest(self.tx, &self.scope, key)?.filter(|row| !row.is_marker) else {
            return Ok(());
        };
        VERSIONS.delete(self.tx, &self.scope, version_key(key, row.sequence))?;
        Ok(OBJECTS.put(self.tx, &self.scope, key, &row)?)
    }

    fn remove_null(&self, key: &str) -> OpResult<()> {
        if let Some(row) = by_id(self.tx, &self.scope, key, NULL_VERSION)? {
            let current = OBJECTS.get(self.tx, &self.scope, key)?;
            if current.is_some_and(|current| current.sequence == row.sequence) {
                OBJECTS.delete(self.tx, &self.scope, key)?;
            } else {
                VERSIONS.delete(self.tx, &self.scope, version_key(key, row.sequence))?;
            }
            self.release(&row)?;
        }
        Ok(())
    }

    fn set_current_aside(&self, key: &str) -> OpResult<()> {
        if let Some(current) = OBJECTS.get(self.tx, &self.scope, key)? {
            OBJECTS.delete(self.tx, &self.scope, key)?;
            VERSIONS.put(self.tx, &self.scope, version_key(key, current.sequence), &current)?;
        }
        Ok(())
    }

    /// Deletes a key as `DeleteObject` does. What it did is said by the outcome.
    pub fn delete(&self, key: &str, version: Option<&str>, marker: ObjectRow) -> OpResult<Deleted> {
        if let Some(id) = version {
            let Some(row) = by_id(self.tx, &self.scope, key, id)? else { return Ok(Deleted::Nothing) };
            self.remove(key, &row)?;
            return Ok(Deleted::Version(row));
        }
        if self.bucket.is_versioned() {
            return Ok(Deleted::Marked(self.put(key, marker)?));
        }
        let Some(row) = OBJECTS.get(self.tx, &self.scope, key)? else { return Ok(Deleted::Nothing) };
        self.remove(key, &row)?;
        Ok(Deleted::Object(row))
    }
}

/// What a deletion did.
pub enum Deleted {
    Nothing,
    /// The one version of a key in a bucket without versioning.
    Object(ObjectRow),
    /// A version that was named, or a marker.
    Version(ObjectRow),
    /// A marker was put on top.
    Marked(ObjectRow),
}
