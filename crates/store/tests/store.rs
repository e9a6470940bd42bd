//! The store as its users see it: what is committed stays, what failed leaves nothing, and a kill tears nothing.

#![expect(clippy::unwrap_used, reason = "a panic is how a test reports, also from its helpers")]

use serde::{Deserialize, Serialize};
use std::path::Path;
use std::process::{Command, Stdio};
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Barrier};
use store::{BlobId, Key, Scope, Store, StoreError, Table};

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
struct Row {
    n: u64,
}

const ROWS: Table<Row> = Table::new("test_row");
const BLOBS: Table<BlobId> = Table::new("test_blob");

fn scope() -> Scope {
    Scope::new("123456789012", "us-east-1")
}

fn open(path: &Path) -> Store {
    Store::open(path).unwrap()
}

fn put(store: &Store, key: &str, n: u64) {
    let key = Key::new(key);
    store.write_blocking(move |tx| ROWS.put(tx, &scope(), key, &Row { n })).unwrap();
}

fn get(store: &Store, key: &str) -> Option<u64> {
    store.read(|r| ROWS.get(r, &scope(), key)).unwrap().map(|row| row.n)
}

#[test]
fn rows_are_found_again_after_a_restart() {
    let directory = tempfile::tempdir().unwrap();
    let store = open(directory.path());
    assert_eq!(get(&store, "a"), None);
    put(&store, "a", 1);
    put(&store, "a", 2);
    drop(store);
    assert_eq!(get(&open(directory.path()), "a"), Some(2));
}

#[test]
fn a_second_server_is_refused() {
    let directory = tempfile::tempdir().unwrap();
    let _first = open(directory.path());
    assert!(matches!(Store::open(directory.path()), Err(StoreError::Busy { .. })));
}

fn format_of(database: &Path) -> i64 {
    let connection = rusqlite::Connection::open(database).unwrap();
    connection.query_row("PRAGMA user_version", [], |row| row.get(0)).unwrap()
}

/// Rows of another format would be refused one by one, in the middle of whatever needs them.
#[test]
fn a_directory_of_another_format_is_refused_and_left_as_it_is() {
    let directory = tempfile::tempdir().unwrap();
    drop(open(directory.path()));
    let database = directory.path().join("sluice.db");
    let known = format_of(&database);
    for (found, message) in [
        (known - 1, "run the version that wrote it, or begin with an empty directory (--data-dir)"),
        (known + 1, "was written by a newer version"),
    ] {
        let set = format!("PRAGMA user_version = {found}");
        rusqlite::Connection::open(&database).unwrap().execute_batch(&set).unwrap();
        let refused = Store::open(directory.path()).err().unwrap().to_string();
        assert!(refused.contains(message), "{refused}");
        assert!(refused.contains(&format!("(format {found}, and this is {known})")), "{refused}");
        assert_eq!(format_of(&database), found);
    }
}

#[test]
fn scans_are_ordered_and_bounded() {
    let directory = tempfile::tempdir().unwrap();
    let store = open(directory.path());
    for (n, key) in ["b/2", "a", "b/1", "b", "c", "b/3"].iter().enumerate() {
        put(&store, key, n as u64);
    }
    let scan = |prefix: &str, after: Option<&str>, limit| -> Vec<String> {
        let after = after.map(Key::new);
        let rows = store.read(|r| ROWS.scan(r, &scope(), prefix, after.as_ref(), limit)).unwrap();
        rows.into_iter().map(|(key, _)| key.as_str().to_owned()).collect()
    };
    assert_eq!(scan("b/", None, 9), ["b/1", "b/2", "b/3"]);
    assert_eq!(scan("b/", Some("b/1"), 9), ["b/2", "b/3"]);
    assert_eq!(scan("b/", None, 2), ["b/1", "b/2"]);
    assert_eq!(scan("", Some("b"), 9), ["b/1", "b/2", "b/3", "c"]);
    let last = store.read(|r| ROWS.last(r, &scope(), "b/")).unwrap().unwrap();
    assert_eq!(last.0.as_str(), "b/3");
    let elsewhere = store.read(|r| ROWS.all(r, &Scope::new("210987654321", "us-east-1"))).unwrap();
    assert_eq!(elsewhere, []);
}

#[test]
fn a_transaction_that_fails_leaves_nothing_and_stops_nobody() {
    let directory = tempfile::tempdir().unwrap();
    let store = open(directory.path());
    let failed: Result<(), StoreError> = store.write_blocking(|tx| {
        ROWS.put(tx, &scope(), "a", &Row { n: 1 })?;
        assert_eq!(ROWS.get(tx, &scope(), "a")?, Some(Row { n: 1 }), "a transaction reads its own writes");
        Err(StoreError::Unseal)
    });
    assert!(failed.is_err());
    assert_eq!(get(&store, "a"), None);
    let panicked: Result<(), StoreError> = store.write_blocking(|tx| {
        ROWS.put(tx, &scope(), "b", &Row { n: 1 })?;
        panic!("a bug in one request")
    });
    assert!(matches!(panicked, Err(StoreError::Panicked)), "{panicked:?}");
    put(&store, "c", 3);
    assert_eq!((get(&store, "b"), get(&store, "c")), (None, Some(3)));
}

#[test]
fn waiting_transactions_share_a_commit() {
    const WRITERS: u64 = 64;
    let directory = tempfile::tempdir().unwrap();
    let store = open(directory.path());
    put(&store, "warm", 0);
    let before = store.commits();
    let barrier = Arc::new(Barrier::new(usize::try_from(WRITERS).unwrap()));
    std::thread::scope(|threads| {
        for n in 0..WRITERS {
            let (store, barrier) = (store.clone(), barrier.clone());
            threads.spawn(move || {
                barrier.wait();
                put(&store, &format!("row-{n}"), n);
            });
        }
    });
    let commits = store.commits() - before;
    assert!(commits < WRITERS, "{WRITERS} writers took {commits} commits");
    assert_eq!(store.read(|r| ROWS.scan(r, &scope(), "row-", None, 99)).unwrap().len(), 64);
}

#[test]
fn hooks_run_after_the_commit_and_only_then() {
    let directory = tempfile::tempdir().unwrap();
    let store = open(directory.path());
    let woken = Arc::new(AtomicUsize::new(0));
    for fails in [false, true] {
        let (woken, reader) = (woken.clone(), store.clone());
        let result: Result<(), StoreError> = store.write_blocking(move |tx| {
            ROWS.put(tx, &scope(), "a", &Row { n: 7 })?;
            tx.after_commit(move || {
                assert_eq!(get(&reader, "a"), Some(7), "what was committed is seen");
                woken.fetch_add(1, Ordering::SeqCst);
            });
            if fails { Err(StoreError::Unseal) } else { Ok(()) }
        });
        assert_eq!(result.is_err(), fails);
    }
    assert_eq!(woken.load(Ordering::SeqCst), 1);
}

#[test]
fn blobs_live_as_long_as_a_row_names_them() {
    let directory = tempfile::tempdir().unwrap();
    let store = open(directory.path());
    let blob = store.blobs().write(b"bytes").unwrap();
    let (kept, blobs) = (blob.clone(), store.blobs().clone());
    let keep = move |tx: &store::Tx<'_>| {
        blobs.keep(tx, &kept)?;
        BLOBS.put(tx, &scope(), "b", &kept.id)
    };
    store.write_blocking(keep).unwrap();
    let orphan = store.blobs().write(b"nobody's").unwrap();
    let unfinished = store.blobs().writer().unwrap();
    std::mem::forget(unfinished);
    drop(store);
    let store = open(directory.path());
    assert_eq!(store.blobs().read(&blob.id).unwrap(), b"bytes");
    assert!(store.blobs().read(&orphan.id).is_err(), "what no row names is swept at the start");
    let (id, blobs) = (blob.id.clone(), store.blobs().clone());
    store.write_blocking(move |tx| blobs.release(tx, &id)).unwrap();
    assert!(store.blobs().read(&blob.id).is_err());
}

#[test]
fn secrets_open_for_their_purpose_only() {
    let directory = tempfile::tempdir().unwrap();
    let store = open(directory.path());
    let sealed = store.sealer().seal("key 1", b"secret");
    let text = serde_json::to_string(&sealed).unwrap();
    drop(store);
    let store = open(directory.path());
    let sealed = serde_json::from_str(&text).unwrap();
    assert_eq!(&**store.sealer().open_sealed("key 1", &sealed).unwrap(), b"secret");
    assert!(store.sealer().open_sealed("key 2", &sealed).is_err());
    let mut bytes = store.sealer().seal_bytes("t", b"secret");
    *bytes.last_mut().unwrap() ^= 1;
    assert!(store.sealer().open_bytes("t", &bytes).is_err());
    assert!(store.sealer().open_bytes("t", &[]).is_err());
}

/// Not a test of its own: what the test below runs and kills. Writes pairs of rows, and says which are durable.
#[test]
fn child_that_is_killed() {
    let Some(path) = std::env::var_os("STORE_TEST_VICTIM") else { return };
    let store = open(Path::new(&path));
    let from = store.read(|r| ROWS.last(r, &scope(), "left-")).unwrap().map_or(0, |(_, row)| row.n + 1);
    for n in from..100_000 {
        store
            .write_blocking(move |tx| {
                ROWS.put(tx, &scope(), format!("left-{n:06}"), &Row { n })?;
                ROWS.put(tx, &scope(), format!("right-{n:06}"), &Row { n })
            })
            .unwrap();
        // On a line of its own: the harness has begun one.
        eprintln!("\ndurable {n}");
    }
}

#[test]
#[expect(clippy::disallowed_methods, reason = "the victim has to be a process of its own")]
fn a_kill_at_any_instant_tears_nothing() {
    use std::io::{BufRead, BufReader};
    let directory = tempfile::tempdir().unwrap();
    for round in 1..=10_u64 {
        let mut child = Command::new(std::env::current_exe().unwrap())
            .args(["--exact", "child_that_is_killed", "--nocapture", "--test-threads=1"])
            .env("STORE_TEST_VICTIM", directory.path())
            .stdout(Stdio::null())
            .stderr(Stdio::piped())
            .spawn()
            .unwrap();
        let lines = BufReader::new(child.stderr.take().unwrap()).lines().map_while(Result::ok);
        let mut durable = lines.filter_map(|line| line.strip_prefix("durable ")?.parse::<u64>().ok());
        let last = durable.nth(usize::try_from(round * 3).unwrap()).unwrap();
        child.kill().unwrap();
        child.wait().unwrap();
        let store = open(directory.path());
        let count =
            |prefix: &str| store.read(|r| ROWS.scan(r, &scope(), prefix, None, usize::MAX)).unwrap().len();
        let (left, right) = (count("left-"), count("right-"));
        assert_eq!(left, right, "a transaction is whole or not there");
        assert!(left as u64 > last, "what was said to be durable is there");
    }
}
