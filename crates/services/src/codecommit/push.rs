//! A change of references, from the promise that it will be announced to the announcement.
//!
//! Git moves references on its own disk, and the store commits on another: between the two a crash may come. So before
//! git may move anything, a [`Push`] is started, and only the transaction that announces what moved ends it. The next
//! server finds the pushes that have not ended in the engine's outbox, compares the references with what was last
//! announced, and announces the difference. There is no other path: what a push announces is that same comparison.
//!
//! References of a repository are moved under its lock only, which the comparison needs too.

use super::events::{announcements, default_branch};
use super::repository::Repository;
use super::table::{ANNOUNCED, Announced, NAMES, Place, REPOSITORIES};
use crate::git::Git;
use crate::{Cx, Internal, OpError, OpResult, World, WorldHandle};
use async_trait::async_trait;
use engine::{
    DeliverError, EffectKey, ExecutionId, IllegalEvent, Machine, Outbox, Outcome, Performed, Performer,
    Status, Trouble,
};
use sandbox::ToolChild;
use serde::{Deserialize, Serialize};
use std::collections::HashMap;
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use tokio::sync::OwnedMutexGuard;

/// References of a repository may have moved, and what moved is yet to be announced.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Push {
    pub place: Place,
    /// The ARN of who moves them.
    pub caller: String,
    pub settled: bool,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Event {
    Begun,
    Settled,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Effect {
    /// When nobody moves references any more, announce what moved.
    Settle { place: Place, caller: String },
}

impl Machine for Push {
    const KIND: &'static str = "codecommit-push";
    type Event = Event;
    type Effect = Effect;

    fn apply(&mut self, event: Event, out: &mut Outbox<'_, Self>) -> Result<(), IllegalEvent> {
        match (event, self.settled) {
            (Event::Begun, false) => {
                out.perform(&Effect::Settle { place: self.place.clone(), caller: self.caller.clone() });
                Ok(())
            }
            (Event::Settled, false) => {
                self.settled = true;
                Ok(())
            }
            (event, true) => Err(IllegalEvent::new(format!("{event:?} after the push was settled"))),
        }
    }

    fn outcome(&self) -> Option<Outcome> {
        self.settled.then(|| Outcome::new(Status::Succeeded))
    }

    fn child_ended(_: ExecutionId, _: Outcome) -> Event {
        Event::Settled
    }
}

/// Settles what a push did not settle itself: the server died, or the client went away.
pub struct Settler(pub WorldHandle);

#[async_trait]
impl Performer<Push> for Settler {
    async fn perform(&self, key: &EffectKey, effect: Effect) -> Result<Performed<Event>, Trouble> {
        let Effect::Settle { place, caller } = effect;
        let world = self.0.get()?;
        let held = Held::take(&world, place).await.map_err(trouble)?;
        if world.store().read(|r| world.engine().outcome(r, &key.execution))?.is_some() {
            return Ok(Performed::silently());
        }
        if held.git.directory().exists() {
            held.git.remove_leftovers().await.map_err(trouble)?;
        }
        held.settle(&caller, None).await.map_err(trouble)?;
        Ok(Performed::event(Event::Settled))
    }
}

fn trouble(error: OpError) -> Trouble {
    Trouble::new(error.to_string())
}

/// The locks of repositories that are held or waited for, by id.
#[derive(Default)]
pub struct Locks(Mutex<HashMap<String, Arc<Lock>>>);

#[derive(Default)]
struct Lock {
    mutex: Arc<tokio::sync::Mutex<()>>,
    /// Processes that were to move references when their client went away. Killed, but a process dies when the kernel
    /// gets to it: who takes the lock next waits for that.
    dying: Mutex<Vec<ToolChild>>,
}

impl Lock {
    fn dying(&self) -> MutexGuard<'_, Vec<ToolChild>> {
        self.dying.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Locks {
    fn all(&self) -> MutexGuard<'_, HashMap<String, Arc<Lock>>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// A place at a lock. The last to leave takes the lock out of the map.
struct Turn {
    locks: Arc<Locks>,
    id: String,
    lock: Arc<Lock>,
}

impl Turn {
    fn at(locks: Arc<Locks>, id: &str) -> Self {
        let lock = locks.all().entry(id.to_owned()).or_default().clone();
        Self { locks, id: id.to_owned(), lock }
    }
}

impl Drop for Turn {
    fn drop(&mut self) {
        let mut all = self.locks.all();
        // The map's own and ours; others are had through the map only.
        if Arc::strong_count(&self.lock) == 2 && self.lock.dying().is_empty() {
            all.remove(&self.id);
        }
    }
}

/// A repository whose references nobody else moves.
pub struct Held {
    world: Arc<World>,
    pub place: Place,
    pub git: Git,
    // In this order: the lock is free before it may go.
    _guard: OwnedMutexGuard<()>,
    turn: Turn,
}

impl Held {
    pub async fn take(world: &Arc<World>, place: Place) -> OpResult<Self> {
        let turn = Turn::at(world.state::<Locks>(), &place.id);
        let guard = turn.lock.mutex.clone().lock_owned().await;
        let dying = std::mem::take(&mut *turn.lock.dying());
        for mut child in dying {
            child.kill();
            child.wait().await.map_err(|e| OpError::internal(format!("git was killed: {e}")))?;
        }
        Ok(Self { world: world.clone(), git: place.git(world), place, _guard: guard, turn })
    }

    /// Leaves a process to die before anyone else holds the repository.
    pub fn abandon(&self, mut child: ToolChild) {
        child.kill();
        self.turn.lock.dying().push(child);
    }

    /// Promises that what is about to move will be announced. `row` changes the repository in the same commit.
    pub async fn begin(
        &self,
        cx: &Cx,
        row: impl FnOnce(&mut Repository) + Send + 'static,
    ) -> OpResult<ExecutionId> {
        let Place { account, region, id } = &self.place;
        let push = ExecutionId::new(&["codecommit-push", account.as_str(), region.as_str(), id, &cx.uuid()]);
        let machine =
            Push { place: self.place.clone(), caller: cx.caller().arn().to_owned(), settled: false };
        let (world, execution, place) = (self.world.clone(), push.clone(), self.place.clone());
        let now = cx.now();
        cx.write(move |tx| {
            let mut repository = place
                .find(tx)?
                .ok_or_else(|| super::repository::missing("The repository, which has just been deleted,"))?;
            let before = repository.clone();
            row(&mut repository);
            if repository != before {
                repository.modified_at = now;
                REPOSITORIES.put(tx, &place.scope(), &repository.name, &repository)?;
            }
            Ok(world.engine().start(tx, &execution, &machine, &Event::Begun)?)
        })
        .await?;
        Ok(push)
    }

    /// Announces the difference between the references and what was last announced, and ends the push.
    pub async fn settle(&self, caller: &str, push: Option<ExecutionId>) -> OpResult<()> {
        let Some(repository) = self.world.store().read(|r| self.place.find(r))? else {
            return self.end(push).await;
        };
        let references = self.git.references().await?;
        let default = default_branch(repository.default_branch.as_deref(), &references);
        if let Some(branch) = &default {
            self.git.set_head(branch).await?;
        }
        let (world, place, caller) = (self.world.clone(), self.place.clone(), caller.to_owned());
        let now = world.now();
        self.world
            .store()
            .write::<_, OpError, _>(move |tx| {
                let scope = place.scope();
                let Some(mut repository) = place.find(tx)? else { return end(&world, tx, push) };
                let before = ANNOUNCED.get(tx, &scope, &place.id)?.unwrap_or_default();
                if before.references != references {
                    let both = (&before.references, &references);
                    for announcement in announcements(&place, &repository, both, &caller, now) {
                        world.announce(tx, announcement)?;
                    }
                    ANNOUNCED.put(tx, &scope, &place.id, &Announced { references })?;
                    repository.modified_at = now;
                    repository.default_branch = repository.default_branch.or(default);
                    REPOSITORIES.put(tx, &scope, &repository.name, &repository)?;
                }
                end(&world, tx, push)
            })
            .await
    }

    async fn end(&self, push: Option<ExecutionId>) -> OpResult<()> {
        let world = self.world.clone();
        self.world.store().write(move |tx| end(&world, tx, push)).await
    }

    /// Moves references, and announces it. `update` is in the language of `git update-ref --stdin`.
    pub async fn move_references(&self, cx: &Cx, update: &str) -> OpResult<()> {
        let push = self.begin(cx, |_| ()).await?;
        let moved = self.git.run(["update-ref", "--stdin"], update.as_bytes()).await;
        self.settle(cx.caller().arn(), Some(push)).await?;
        moved.map(drop)
    }

    /// Forgets the repository, then its contents. A crash in between leaves contents that nothing leads to: the next
    /// start [sweeps](sweep) them up.
    pub async fn delete(self) -> OpResult<()> {
        let place = self.place.clone();
        self.world
            .store()
            .write::<_, OpError, _>(move |tx| {
                let scope = place.scope();
                if let Some(repository) = place.find(tx)? {
                    REPOSITORIES.delete(tx, &scope, &repository.name)?;
                }
                NAMES.delete(tx, &scope, &place.id)?;
                ANNOUNCED.delete(tx, &scope, &place.id)?;
                Ok(())
            })
            .await?;
        match tokio::fs::remove_dir_all(self.git.directory()).await {
            Err(error) if error.kind() != std::io::ErrorKind::NotFound => {
                Err(OpError::Internal(Internal(Box::new(error))))
            }
            _ => Ok(()),
        }
    }
}

/// Removes contents that no repository has: of one that was deleted, or was never made, when a server died.
pub fn sweep(world: &World) -> OpResult<()> {
    let mut orphans = Vec::new();
    let root = world.store().directory().git();
    for account in folders(&root)? {
        for region in folders(&account)? {
            for directory in folders(&region)? {
                let names = [&account, &region, &directory]
                    .map(|path| path.file_name().unwrap_or_default().to_string_lossy().into_owned());
                if is_orphan(world, &names)? {
                    orphans.push(directory);
                }
            }
        }
    }
    if !orphans.is_empty() {
        // Large trees take their time, and nobody waits for them.
        std::thread::spawn(move || {
            for orphan in orphans {
                tracing::info!(path = %orphan.display(), "contents of a deleted repository are removed");
                if let Err(error) = std::fs::remove_dir_all(&orphan) {
                    tracing::warn!(path = %orphan.display(), %error, "can't be removed");
                }
            }
        });
    }
    Ok(())
}

fn folders(path: &Path) -> std::io::Result<Vec<PathBuf>> {
    let mut found = Vec::new();
    for entry in std::fs::read_dir(path)? {
        let entry = entry?;
        if entry.file_type()?.is_dir() {
            found.push(entry.path());
        }
    }
    Ok(found)
}

/// Whether what these names lead to is a repository's directory, and no repository has it.
fn is_orphan(world: &World, [account, region, directory]: &[String; 3]) -> OpResult<bool> {
    let (Ok(account), Ok(region), Some(id)) =
        (account.parse(), region.parse(), directory.strip_suffix(".git"))
    else {
        return Ok(false);
    };
    let place = Place { account, region, id: id.to_owned() };
    Ok(world.store().read(|r| place.find(r))?.is_none())
}

fn end(world: &World, tx: &store::Tx<'_>, push: Option<ExecutionId>) -> OpResult<()> {
    let Some(push) = push else { return Ok(()) };
    match world.engine().deliver::<Push>(tx, &push, &Event::Settled) {
        Ok(()) | Err(DeliverError::Ended(_)) => Ok(()),
        Err(error) => Err(error.into()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use engine::simulation::{Simulation, World as Outside, everywhere};
    use serde_json::Value;

    /// A repository in which the reference has moved, and what was announced of it.
    struct Repositories {
        reference: u32,
        announced: u32,
        announcements: Vec<(u32, u32)>,
    }

    impl Outside for Repositories {
        fn perform(&mut self, _: &str, _: &EffectKey, _: Value) -> Option<Value> {
            if self.announced != self.reference {
                self.announcements.push((self.announced, self.reference));
                self.announced = self.reference;
            }
            Some(serde_json::to_value(Event::Settled).unwrap())
        }
    }

    #[test]
    fn a_push_is_announced_once_wherever_the_server_dies() {
        let place = Place {
            account: "111111111111".parse().unwrap(),
            region: aws::Region::us_east_1(),
            id: "i".into(),
        };
        let id = ExecutionId::from("codecommit-push/1");
        let runs = everywhere(
            || Simulation::default().with::<Push>(),
            || Repositories { reference: 2, announced: 1, announcements: Vec::new() },
            |simulation| {
                let push = Push { place: place.clone(), caller: "arn:me".into(), settled: false };
                simulation.start(&id, &push, &Event::Begun)
            },
            |simulation, world| (simulation.outcome(&id), world.announcements.clone()),
        );
        assert!(runs > 20, "{runs}");
    }

    #[tokio::test]
    async fn locks_go_with_the_last_who_wants_them() {
        let locks = Arc::new(Locks::default());
        let first = Turn::at(locks.clone(), "a");
        let guard = first.lock.mutex.clone().lock_owned().await;
        let second = Turn::at(locks.clone(), "a");
        assert!(Arc::ptr_eq(&first.lock, &second.lock));
        assert!(second.lock.mutex.try_lock().is_err());
        drop((guard, first));
        assert_eq!(locks.all().len(), 1, "the second still wants it");
        assert!(second.lock.mutex.try_lock().is_ok());
        let other = Turn::at(locks.clone(), "b");
        assert_eq!(locks.all().len(), 2);
        drop((second, other));
        assert!(locks.all().is_empty());
    }

    #[test]
    fn a_settled_push_takes_no_event() {
        let id = ExecutionId::from("p");
        let place = Place {
            account: "111111111111".parse().unwrap(),
            region: aws::Region::us_east_1(),
            id: "i".into(),
        };
        let mut simulation = Simulation::default().with::<Push>();
        let push = Push { place, caller: String::new(), settled: false };
        simulation.start(&id, &push, &Event::Begun).unwrap();
        simulation.deliver::<Push>(&id, &Event::Settled).unwrap();
        assert!(simulation.outcome(&id).is_some_and(|o| o.succeeded()));
    }
}
