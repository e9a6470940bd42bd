//! Performs the effects of pipelines: waiting for polled sources, and forgetting what was deleted.

use super::actions::{
    Halt, PRINCIPAL, changed_files, connection_head, head, newest, references, role, trigger_detail,
};
use super::declaration;
use super::kinds::{self, Provider};
use super::machine::pipeline::{Effect, Event, Pipeline};
use super::machine::state::{Instead, Start, Subject};
use super::table::{EXECUTIONS, PIPELINES, POLLED, PipelineRow, TRIGGERED, forget_some};
use super::triggers::{self, Judgement, Moved};
use crate::connections::{self, Wanted};
use crate::{Cx, OpError, WorldHandle};
use async_trait::async_trait;
use aws::codepipeline::{ActionDeclaration, GitConfiguration, PipelineExecutionStatus, TriggerType};
use engine::{EffectKey, Performed, Performer, Trouble};
use indexmap::IndexMap;
use serde::Serialize;
use serde::de::DeserializeOwned;
use std::collections::HashMap;
use std::time::Duration;
use store::{Key, StoreError, Table, Tx};

/// Rows of a deleted pipeline's history that one transaction takes.
const FORGET_AT_ONCE: usize = 1000;

pub struct Pipelines {
    pub world: WorldHandle,
    /// Between two looks at a polled source.
    pub poll_every: Duration,
}

#[async_trait]
impl Performer<Pipeline> for Pipelines {
    async fn perform(&self, key: &EffectKey, effect: Effect) -> Result<Performed<Event>, Trouble> {
        match effect {
            Effect::Poll { subject, version } => self.poll(key, &subject, version).await,
            Effect::Forget { subject } => self.forget(&subject).await,
        }
    }
}

/// A turn of the looking; each source is looked at every so many turns.
const TURNS: u32 = 5;
/// What costs a process and no network, and what costs nothing at all.
const LOCAL: u32 = 1;
/// A remote of somebody else's is not to be worn out.
const REMOTE: u32 = 2 * TURNS;

/// What a look at a source found.
struct Look {
    change: Option<Change>,
    /// Turns to the next look.
    pause: u32,
    /// What could not be looked at, and why.
    trouble: Option<String>,
}

impl Look {
    fn nothing(pause: u32) -> Self {
        Self { change: None, pause, trouble: None }
    }

    fn failed(provider: Option<Provider>, trouble: String) -> Self {
        let pause = if provider == Some(Provider::Connection) { REMOTE } else { TURNS };
        Self { trouble: Some(trouble), ..Self::nothing(pause) }
    }
}

/// What is known of a source between two looks at it.
struct Watched {
    /// Turns to the next look.
    pause: u32,
    /// What was logged last, so that it is not logged again at each look.
    trouble: Option<String>,
}

impl Watched {
    fn new() -> Self {
        Self { pause: 1, trouble: None }
    }

    fn note(&mut self, subject: &Subject, action: &str, look: &Look) {
        self.pause = look.pause;
        if self.trouble == look.trouble {
            return;
        }
        self.trouble.clone_from(&look.trouble);
        if let Some(trouble) = &self.trouble {
            let pipeline = &subject.name;
            tracing::warn!(%pipeline, account = %subject.account, action, trouble, "a source can't be looked at");
        }
    }
}

/// A commit that the source was not at before.
struct Change {
    commit: String,
    trigger: TriggerType,
    detail: Option<String>,
    seen: Noted,
}

/// How the source is seen from then on.
enum Noted {
    /// At a commit.
    At(Sighting<String>),
    /// By a trigger that says which pushes start the pipeline; and what was pushed.
    Pushed(Instead, Sighting<triggers::Seen>),
}

/// How a source is seen from now on, where it was seen otherwise before.
struct Sighting<T: 'static> {
    subject: Subject,
    version: i32,
    table: &'static Table<T>,
    key: Key,
    before: Option<T>,
    now: T,
}

impl<T: Serialize + DeserializeOwned> Sighting<T> {
    /// An update of the pipeline that came in between may have forgotten what was seen, and looks at it anew: then nothing is
    /// noted, nor is anything started. Nor is what an execution has taken in between not seen.
    fn note(&self, tx: &Tx<'_>) -> Result<(), StoreError> {
        let scope = self.subject.scope();
        let row = PIPELINES.get(tx, &scope, &self.subject.name)?;
        let is_current = row.is_some_and(|row| row.id == self.subject.id && row.version == self.version);
        let is_first = self.before.is_none();
        if is_current && !(is_first && self.table.get(tx, &scope, self.key.as_str())?.is_some()) {
            self.table.put(tx, &scope, self.key.as_str(), &self.now)?;
        }
        Ok(())
    }
}

/// What was seen last of a source.
struct Seen {
    /// The newest execution is about to take the head by itself.
    taking: bool,
    polled: Option<String>,
}

impl Pipelines {
    /// Looks at the polled sources until one has changed, or the declaration has. One effect for all looks: a look that
    /// finds nothing leaves nothing behind.
    async fn poll(
        &self,
        key: &EffectKey,
        subject: &Subject,
        version: i32,
    ) -> Result<Performed<Event>, Trouble> {
        let mut all: HashMap<String, Watched> = HashMap::new();
        let mut nudged = connections::nudged(&*self.world.get()?);
        let turn = self.poll_every / TURNS;
        let mut turns = tokio::time::interval_at(tokio::time::Instant::now() + turn, turn);
        loop {
            // A webhook makes one look early, and lets the others have their time.
            let is_turn = tokio::select! {
                _ = turns.tick() => true,
                () = nudged.any() => false,
            };
            let Some(row) = self.current(subject, version)? else { return Ok(Performed::silently()) };
            let stages = &row.declaration.stages;
            let polled = |action: &&ActionDeclaration| declaration::polls(&row.declaration, action);
            for action in stages.iter().flat_map(|s| &s.actions).filter(polled) {
                let watched = all.entry(action.name.clone()).or_insert_with(Watched::new);
                if is_turn {
                    watched.pause = watched.pause.saturating_sub(1);
                }
                let is_told_of = nudged.is_told_of(&action.name, value(action, "ConnectionArn"));
                if watched.pause > 0 && !is_told_of {
                    continue;
                }
                let look = self.look(subject, &row, action).await?;
                watched.note(subject, &action.name, &look);
                if let Some(change) = look.change {
                    return Ok(changed(key, subject, &row, action, change));
                }
            }
        }
    }

    fn current(&self, subject: &Subject, version: i32) -> Result<Option<PipelineRow>, Trouble> {
        let cx = self.world.service_cx(PRINCIPAL, subject.account, subject.region.clone())?;
        let row: Result<_, StoreError> =
            cx.world().store().read(|r| PIPELINES.get(r, &subject.scope(), &subject.name));
        let row = row?;
        Ok(row.filter(|row| row.id == subject.id && row.version == version))
    }

    async fn look(
        &self,
        subject: &Subject,
        row: &PipelineRow,
        action: &ActionDeclaration,
    ) -> Result<Look, Trouble> {
        let cx = self.world.service_cx(PRINCIPAL, subject.account, subject.region.clone())?;
        let provider = kinds::of(action).map(|kind| kind.provider);
        let look = async {
            let role_arn = row.declaration.role_arn.as_str();
            let role = role(&cx, role_arn, action.role_arn.as_deref(), "polling").await?;
            match provider {
                Some(Provider::S3Source) => {
                    let version =
                        newest(&role, value(action, "S3Bucket"), value(action, "S3ObjectKey")).await?;
                    self.polled(subject, row.version, action, version)
                }
                Some(Provider::Connection) => match triggers::of(&row.declaration, &action.name) {
                    Some(git) => self.look_for_pushes(&role, subject, row.version, action, git).await,
                    None => self.look_at_connection(&role, subject, row.version, action).await,
                },
                _ => {
                    let branch = value(action, "BranchName");
                    let commit = head(&role, value(action, "RepositoryName"), branch).await?;
                    self.polled(subject, row.version, action, commit)
                }
            }
        };
        match look.await {
            Ok(look) => Ok(look),
            // No branch yet, or no permission: the execution that somebody starts will say so too.
            Err(Halt::Failed(failure)) => Ok(Look::failed(provider, failure.message)),
            Err(Halt::Broken(internal)) => Err(Trouble(internal.0)),
        }
    }

    /// Of a source that AWS looks at itself.
    fn polled(
        &self,
        subject: &Subject,
        version: i32,
        action: &ActionDeclaration,
        commit: String,
    ) -> Result<Look, Halt> {
        let seen = self.seen(subject, action)?;
        let is_new = !seen.taking && seen.polled.as_deref() != Some(commit.as_str());
        let change = is_new.then(|| Change {
            commit: commit.clone(),
            trigger: TriggerType::PollForSourceChanges,
            detail: None,
            seen: Noted::At(at(subject, version, action, seen.polled, commit)),
        });
        Ok(Look { change, ..Look::nothing(TURNS) })
    }

    /// A push starts the pipeline; what is there at the first sight was not pushed just now.
    async fn look_at_connection(
        &self,
        role: &Cx,
        subject: &Subject,
        version: i32,
        action: &ActionDeclaration,
    ) -> Result<Look, Halt> {
        let wanted = Wanted {
            connection: value(action, "ConnectionArn"),
            repository: value(action, "FullRepositoryId"),
            branch: value(action, "BranchName"),
            tag: None,
        };
        let Some(head) = connection_head(role, wanted).await? else { return Ok(Look::nothing(LOCAL)) };
        let pause = if head.is_local { LOCAL } else { REMOTE };
        let seen = self.seen(subject, action)?;
        match (head.commit, seen.polled) {
            (commit, None) => {
                // No commit at all is what the first commit of a new branch will differ from.
                let first = at(subject, version, action, None, commit.unwrap_or_default());
                let world = self.world.get().map_err(OpError::from)?;
                let noted = world.store().write(move |tx| first.note(tx)).await;
                noted.map_err(OpError::from)?;
                Ok(Look::nothing(pause))
            }
            (Some(commit), Some(polled)) if !seen.taking && commit != polled => {
                let detail = trigger_detail(wanted, head.provider.as_str(), &commit);
                let trigger = TriggerType::WebhookV2;
                let seen = Noted::At(at(subject, version, action, Some(polled), commit.clone()));
                let change = Change { commit, trigger, detail: Some(detail), seen };
                Ok(Look { change: Some(change), ..Look::nothing(pause) })
            }
            _ => Ok(Look::nothing(pause)),
        }
    }

    /// The first push since the last look that the trigger takes notice of; the next look finds the next.
    async fn look_for_pushes(
        &self,
        role: &Cx,
        subject: &Subject,
        version: i32,
        action: &ActionDeclaration,
        git: &GitConfiguration,
    ) -> Result<Look, Halt> {
        let wanted = Wanted {
            connection: value(action, "ConnectionArn"),
            repository: value(action, "FullRepositoryId"),
            branch: value(action, "BranchName"),
            tag: None,
        };
        let Some(found) = references(role, wanted).await? else { return Ok(Look::nothing(LOCAL)) };
        let pause = if found.is_local { LOCAL } else { REMOTE };
        let world = self.world.get().map_err(OpError::from)?;
        let (scope, key) = (subject.scope(), Key::new(&subject.id).then(&action.name));
        let known: Result<_, StoreError> = world.store().read(|r| TRIGGERED.get(r, &scope, key.as_str()));
        let of = format!("{} {}", wanted.connection, wanted.repository);
        let references = triggers::kept(found.commits, git, wanted.branch);
        let mut sighting = Sighting {
            subject: subject.clone(),
            version,
            table: &TRIGGERED,
            key,
            before: known.map_err(OpError::from)?,
            now: triggers::Seen { of: of.clone(), references },
        };
        let mut trouble = None;
        if let Some(before) = sighting.before.clone().filter(|seen| seen.of == of) {
            let judged = first_push(role, wanted, git, (&before, &mut sighting.now)).await?;
            trouble = judged.trouble;
            if let Some((moved, seen)) = judged.found {
                sighting.now = seen;
                let change = push(wanted, found.provider.as_str(), &moved, sighting);
                return Ok(Look { change: Some(change), pause, trouble });
            }
        }
        if sighting.before.as_ref() != Some(&sighting.now) {
            let noted = world.store().write(move |tx| sighting.note(tx)).await;
            noted.map_err(OpError::from)?;
        }
        Ok(Look { change: None, pause, trouble })
    }

    fn seen(&self, subject: &Subject, action: &ActionDeclaration) -> Result<Seen, Halt> {
        let world = self.world.get().map_err(OpError::from)?;
        let seen: Result<_, StoreError> = world.store().read(|r| {
            let busy = EXECUTIONS.scan(r, &subject.scope(), Key::new(&subject.id).children(), None, 1)?;
            let taking = busy.first().is_some_and(|(_, e)| {
                e.status == PipelineExecutionStatus::InProgress
                    && !e.sources.iter().any(|s| s.action == action.name)
            });
            let polled = POLLED.get(r, &subject.scope(), Key::new(&subject.id).then(&action.name))?;
            Ok(Seen { taking, polled })
        });
        Ok(seen.map_err(OpError::from)?)
    }

    async fn forget(&self, subject: &Subject) -> Result<Performed<Event>, Trouble> {
        loop {
            let world = self.world.get()?;
            let (scope, id) = (subject.scope(), subject.id.clone());
            let done = world.store().write(move |tx| forget_some(tx, &scope, &id, FORGET_AT_ONCE));
            let done: Result<bool, StoreError> = done.await;
            if done? {
                return Ok(Performed::event(Event::Forgotten));
            }
        }
    }
}

fn value<'a>(action: &'a ActionDeclaration, name: &str) -> &'a str {
    let configuration = action.configuration.as_ref();
    configuration.and_then(|c| c.get(name)).map_or("", String::as_str)
}

/// What came of judging pushes.
struct Judged {
    /// The first that starts the pipeline, and how the repository is seen then.
    found: Option<(Moved, triggers::Seen)>,
    /// The last that could not be judged, and why.
    trouble: Option<String>,
}

/// Judges what has moved, up to the first push that starts the pipeline. One that can't be judged stops no other: it stays
/// as it was, also in `now`, and is judged again at the next look.
async fn first_push(
    role: &Cx,
    wanted: Wanted<'_>,
    git: &GitConfiguration,
    (before, now): (&triggers::Seen, &mut triggers::Seen),
) -> Result<Judged, Halt> {
    let mut judged = Judged { found: None, trouble: None };
    let mut seen = before.clone();
    seen.references.retain(|name, _| now.references.contains_key(name));
    for moved in triggers::moved(&before.references, &now.references) {
        match starts(role, wanted, git, &moved).await {
            Ok(is_it) => {
                seen.references.insert(moved.reference.clone(), moved.to.clone());
                if is_it {
                    judged.found = Some((moved, seen));
                    break;
                }
            }
            Err(Halt::Failed(failure)) => {
                judged.trouble = Some(format!("{}: {}", moved.reference, failure.message));
                match moved.from {
                    Some(from) => now.references.insert(moved.reference, from),
                    None => now.references.remove(&moved.reference),
                };
            }
            Err(broken @ Halt::Broken(_)) => return Err(broken),
        }
    }
    Ok(judged)
}

/// Whether a push starts the pipeline.
async fn starts(role: &Cx, wanted: Wanted<'_>, git: &GitConfiguration, moved: &Moved) -> Result<bool, Halt> {
    match moved.judged(git, wanted.branch) {
        Judgement::Starts => Ok(true),
        Judgement::Ignored => Ok(false),
        Judgement::ByFiles => {
            let wanted = Wanted { branch: moved.branch().unwrap_or(wanted.branch), ..wanted };
            let from = moved.from.as_deref().unwrap_or_default();
            let files = changed_files(role, wanted, from, &moved.to).await?;
            Ok(moved.takes(git, &files))
        }
    }
}

/// A source without a trigger, seen at a commit.
fn at(
    subject: &Subject,
    version: i32,
    action: &ActionDeclaration,
    before: Option<String>,
    now: String,
) -> Sighting<String> {
    let key = Key::new(&subject.id).then(&action.name);
    Sighting { subject: subject.clone(), version, table: &POLLED, key, before, now }
}

fn push(wanted: Wanted<'_>, provider: &str, moved: &Moved, sighting: Sighting<triggers::Seen>) -> Change {
    let wanted = Wanted { branch: moved.branch().unwrap_or(wanted.branch), tag: moved.tag(), ..wanted };
    let instead = Instead {
        branch: moved.branch().map(str::to_owned),
        tag: moved.tag().map(str::to_owned),
        ..Instead::default()
    };
    Change {
        commit: moved.to.clone(),
        trigger: TriggerType::WebhookV2,
        detail: Some(trigger_detail(wanted, provider, &moved.to)),
        seen: Noted::Pushed(instead, sighting),
    }
}

fn changed(
    key: &EffectKey,
    subject: &Subject,
    row: &PipelineRow,
    action: &ActionDeclaration,
    change: Change,
) -> Performed<Event> {
    let Change { commit, trigger, detail: trigger_detail, seen } = change;
    let token = hex::decode(key.token()).ok().and_then(|t| <[u8; 16]>::try_from(t).ok());
    let id = crate::cx::uuid_from(token.unwrap_or_default());
    let mut start = Start {
        id,
        trigger,
        trigger_detail,
        variables: declaration::default_variables(&row.declaration),
        revisions: IndexMap::new(),
        instead: IndexMap::new(),
    };
    tracing::debug!(pipeline = %subject.name, execution = %start.id, %commit, "a source has changed");
    let version = row.version;
    match seen {
        // A source that fails is not tried again before the next commit.
        Noted::At(sighting) => {
            Performed::event(Event::Noticed { start, version }).also(move |tx| sighting.note(tx))
        }
        Noted::Pushed(instead, sighting) => {
            start.revisions.insert(action.name.clone(), commit);
            start.instead.insert(action.name.clone(), instead);
            Performed::event(Event::Noticed { start, version }).also(move |tx| sighting.note(tx))
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use aws::{Region, Timestamp};
    use store::Store;

    fn subject() -> Subject {
        let account = "111111111111".parse().unwrap();
        Subject { account, region: Region::us_east_1(), name: "p".into(), id: "i".into() }
    }

    fn row(id: &str, version: i32) -> PipelineRow {
        let declaration = serde_json::json!({ "name": "p", "roleArn": "r", "stages": [] });
        PipelineRow {
            id: id.into(),
            name: "p".into(),
            version,
            declaration: serde_json::from_value(declaration).unwrap(),
            created: Timestamp::from_millis(0),
            updated: Timestamp::from_millis(0),
            tags: IndexMap::new(),
        }
    }

    /// What version 2 of a pipeline has seen, when the pipeline and what was seen are these meanwhile.
    async fn check(
        pipeline: Option<PipelineRow>,
        (before, meanwhile): (Option<&str>, Option<&str>),
        noted: bool,
    ) {
        let directory = tempfile::tempdir().unwrap();
        let store = Store::open(&directory.path().join("data")).unwrap();
        let [before, meanwhile] = [before, meanwhile].map(|seen| seen.map(str::to_owned));
        let key = Key::new("i").then("S");
        let sighting = Sighting {
            subject: subject(),
            version: 2,
            table: &POLLED,
            key: key.clone(),
            before: before.clone(),
            now: "new".to_owned(),
        };
        let scope = subject().scope();
        let (row, was) = (pipeline.clone(), meanwhile.clone());
        let write = move |tx: &Tx<'_>| -> Result<Option<String>, StoreError> {
            if let Some(row) = row {
                PIPELINES.put(tx, &scope, "p", &row)?;
            }
            if let Some(was) = was {
                POLLED.put(tx, &scope, key.as_str(), &was)?;
            }
            sighting.note(tx)?;
            POLLED.get(tx, &scope, key.as_str())
        };
        let found = store.write(write).await.unwrap();
        let expected = if noted { Some("new".to_owned()) } else { meanwhile };
        assert_eq!(found, expected, "{:?} {before:?}", pipeline.map(|row| (row.id, row.version)));
    }

    #[tokio::test]
    async fn what_an_earlier_version_has_seen_is_not_noted() {
        let seen = (Some("old"), Some("old"));
        check(Some(row("i", 2)), seen, true).await;
        check(Some(row("i", 2)), (None, None), true).await;
        check(Some(row("i", 2)), (Some("old"), Some("taken")), true).await;
        // An execution has taken something since the first look began.
        check(Some(row("i", 2)), (None, Some("taken")), false).await;
        for pipeline in [Some(row("i", 3)), Some(row("another", 2)), None] {
            check(pipeline.clone(), seen, false).await;
            check(pipeline.clone(), (Some("old"), None), false).await;
            check(pipeline, (None, None), false).await;
        }
    }

    #[test]
    fn a_remote_that_fails_is_left_alone_for_a_while() {
        for (provider, expected) in [
            (Some(Provider::Connection), REMOTE),
            (Some(Provider::S3Source), TURNS),
            (Some(Provider::CodeCommit), TURNS),
            (None, TURNS),
        ] {
            let look = Look::failed(provider, "why".into());
            assert_eq!((look.pause, look.trouble.as_deref()), (expected, Some("why")), "{provider:?}");
            assert!(look.change.is_none());
            let mut watched = Watched::new();
            watched.note(&subject(), "S", &look);
            assert_eq!((watched.pause, watched.trouble.as_deref()), (expected, Some("why")));
        }
        const { assert!(LOCAL < TURNS && TURNS < REMOTE) };
    }
}
