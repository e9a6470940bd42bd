//! Webhooks of providers: a signed word that something was pushed.
//!
//! What was pushed is not taken from there: pipelines look at the remote at once instead of in their own time, and see what
//! it has. So a webhook that comes twice, late or never changes nothing, and one that is replayed costs a look.

use super::connection::{Installed, Place};
use super::table::CONNECTIONS;
use crate::{Cx, OpResult, World};
use aws::codeconnections::ProviderType;
use aws::{Account, Region};
use hmac::{Hmac, Mac};
use sha2::Sha256;
use std::collections::HashMap;
use std::sync::{Mutex, PoisonError};
use store::Sealed;
use tokio::sync::watch;

const SEALED_FOR: &str = "connection-webhook";
/// Where webhooks are sent, below the server's address: `<account>/<region>/<connection id>`.
pub const PATH: &str = "/_sluice/webhooks/";
const LETTERS: &[u8] = b"abcdefghijklmnopqrstuvwxyz0123456789";
/// 36 to the power of 40 is more than 2 to the power of 200.
const SECRET_LENGTH: usize = 40;

/// Whether we know how a provider signs.
pub fn signs(provider: ProviderType) -> bool {
    provider == ProviderType::GitHub
}

pub fn new_secret(cx: &Cx) -> Sealed {
    let secret = cx.random_string(LETTERS, SECRET_LENGTH);
    cx.world().store().sealer().seal(SEALED_FOR, secret.as_bytes())
}

pub fn secret(world: &World, installed: &Installed) -> OpResult<Option<String>> {
    let Some(sealed) = &installed.webhook else { return Ok(None) };
    let bytes = world.store().sealer().open_sealed(SEALED_FOR, sealed)?;
    Ok(Some(String::from_utf8_lossy(&bytes).into_owned()))
}

pub fn path(place: &Place) -> String {
    format!("{PATH}{}/{}/{}", place.account, place.region, place.id)
}

/// How a webhook is answered.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Webhook {
    /// Nobody has signed it.
    Unsigned,
    /// There is no such connection, or somebody else has signed it: it does not say which.
    Refused,
    /// It tells of something else than a push.
    Ignored,
    Taken,
}

/// Takes a webhook: what stands behind [`PATH`], GitHub's `X-GitHub-Event` and `X-Hub-Signature-256`, and the body.
pub fn webhook(
    world: &World,
    place: &str,
    event: Option<&str>,
    signature: Option<&str>,
    body: &[u8],
) -> OpResult<Webhook> {
    let Some(signature) = signature else { return Ok(Webhook::Unsigned) };
    let mut parts = place.split('/');
    let (account, region, id) = (parts.next(), parts.next(), parts.next());
    let account: Option<Account> = account.and_then(|text| text.parse().ok());
    let region: Option<Region> = region.and_then(|text| text.parse().ok());
    let (Some(account), Some(region), Some(id), None) = (account, region, id, parts.next()) else {
        return Ok(Webhook::Refused);
    };
    let scope = store::Scope::new(account, &region);
    let row = world.store().read(|r| CONNECTIONS.get(r, &scope, id))?;
    let installed = row.and_then(|row| row.installed);
    let secret = installed.map(|installed| secret(world, &installed)).transpose()?.flatten();
    if !secret.is_some_and(|secret| is_signed(&secret, signature, body)) {
        return Ok(Webhook::Refused);
    }
    if event != Some("push") {
        return Ok(Webhook::Ignored);
    }
    tracing::debug!(connection = id, "a webhook tells of a push");
    world.state::<Nudges>().nudge(id);
    Ok(Webhook::Taken)
}

/// Whether `sha256=<hex>` is the body's, in a time that tells nothing of the secret.
fn is_signed(secret: &str, signature: &str, body: &[u8]) -> bool {
    let given = signature.strip_prefix("sha256=").and_then(|text| hex::decode(text).ok());
    let (Some(given), Ok(mut mac)) = (given, Hmac::<Sha256>::new_from_slice(secret.as_bytes())) else {
        return false;
    };
    mac.update(body);
    mac.verify_slice(&given).is_ok()
}

/// Who looks at remotes, and is told that it is time to.
pub struct Nudges {
    /// How often each connection was told of, by its id.
    counts: Mutex<HashMap<String, u64>>,
    changed: watch::Sender<()>,
}

impl Default for Nudges {
    fn default() -> Self {
        Self { counts: Mutex::default(), changed: watch::Sender::new(()) }
    }
}

impl Nudges {
    fn nudge(&self, connection: &str) {
        let mut counts = self.counts.lock().unwrap_or_else(PoisonError::into_inner);
        *counts.entry(connection.to_owned()).or_default() += 1;
        drop(counts);
        self.changed.send_replace(());
    }

    fn count(&self, connection: &str) -> u64 {
        let counts = self.counts.lock().unwrap_or_else(PoisonError::into_inner);
        counts.get(connection).copied().unwrap_or_default()
    }
}

/// One that waits to be told, on behalf of several that look: each is told once of every webhook.
pub struct Nudged {
    nudges: std::sync::Arc<Nudges>,
    changed: watch::Receiver<()>,
    /// The counts of when the waiting began.
    base: HashMap<String, u64>,
    /// How often each that looks has been told, by its name.
    told: HashMap<String, u64>,
}

/// Waits for webhooks from now on.
pub fn nudged(world: &World) -> Nudged {
    let nudges = world.state::<Nudges>();
    let changed = nudges.changed.subscribe();
    let base = nudges.counts.lock().unwrap_or_else(PoisonError::into_inner).clone();
    Nudged { nudges, changed, base, told: HashMap::new() }
}

impl Nudged {
    /// Until some connection is told of.
    pub async fn any(&mut self) {
        if self.changed.changed().await.is_err() {
            // The world goes down: nobody will be told of anything any more.
            std::future::pending::<()>().await;
        }
    }

    /// Whether this connection has been told of since the same asker asked last, or else since this waits.
    pub fn is_told_of(&mut self, asker: &str, arn: &str) -> bool {
        let id = arn.rsplit('/').next().unwrap_or_default();
        let count = self.nudges.count(id);
        let known = self.told.insert(asker.to_owned(), count);
        known.or_else(|| self.base.get(id).copied()).unwrap_or_default() != count
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn signatures_are_githubs() {
        // GitHub's own example: https://docs.github.com/webhooks, "Validating webhook deliveries"
        let (secret, body) = ("It's a Secret to Everybody", b"Hello, World!");
        let right = "sha256=757107ea0eb2509fc211221cce984b8a37570b6d7586c22c46f4379c8b043e17";
        assert!(is_signed(secret, right, body));
        for (secret, signature, body) in [
            ("another", right, &body[..]),
            (secret, right, b"Hello, World"),
            (secret, &right[..right.len() - 2], body),
            (secret, &right[7..], body),
            (secret, "sha256=", body),
            (secret, "sha256=zz", body),
            (secret, "", body),
        ] {
            assert!(!is_signed(secret, signature, body), "{signature}");
        }
    }

    #[tokio::test]
    async fn each_that_looks_is_told_once() {
        let nudges = std::sync::Arc::new(Nudges::default());
        nudges.nudge("c");
        let changed = nudges.changed.subscribe();
        let base = HashMap::from([("c".to_owned(), 1)]);
        let mut nudged = Nudged { nudges: nudges.clone(), changed, base, told: HashMap::new() };
        assert!(!nudged.is_told_of("one", "arn:x/c"), "it was told of before anybody waited");
        assert!(!nudged.is_told_of("other", "arn:x/d"));
        nudges.nudge("c");
        nudged.any().await;
        // Two look at the same connection, of which one has not asked before.
        assert!(nudged.is_told_of("one", "arn:x/c") && nudged.is_told_of("two", "arn:x/c"));
        assert!(!nudged.is_told_of("other", "arn:x/d"));
        assert!(!nudged.is_told_of("one", "arn:x/c") && !nudged.is_told_of("two", "arn:x/c"));
    }
}
