//! Performs what a stack operation asks for: each resource through its type, under the stack's permissions.

mod bring;
mod deferred;
mod dynamic;
mod failure;
mod remove;
mod turn;

pub use dynamic::resolve as resolve_dynamic;
pub use turn::{changed, everything, exports_of, in_use, skip};

use super::acting::Acting;
use super::error::{template_errors, validation};
use super::machine::{Effect, Event, StackOperation};
use super::prepared::Prepared;
use super::request::{imports, missing_import};
use super::table::{OPERATIONS, Operation, RESOURCES, Resource, StackRef, TEMPLATES};
use crate::resource::ResourceRequest;
use crate::{Cx, OpError, OpResult, World, WorldHandle};
use async_trait::async_trait;
use aws::Timestamp;
use documents::template::Template;
use engine::{EffectKey, ExecutionId, Performed, Performer, Trouble};
use std::collections::{BTreeMap, HashMap};
use std::sync::{Arc, Mutex, OnceLock, PoisonError};
use store::Scope;

/// Operations kept in memory at once; what is dropped is read again.
const KEPT: usize = 64;
/// How long a session of the stack's role is used. Sessions live an hour at least.
const SESSION_SECONDS: i64 = 1_800;

/// Operations under way, so that a template is parsed once and not for each resource.
#[derive(Default)]
pub struct Memory(Mutex<HashMap<ExecutionId, Arc<Remembered>>>);

pub struct Remembered {
    pub operation: Operation,
    prepared: OnceLock<Arc<Prepared>>,
    imports: OnceLock<Arc<BTreeMap<String, String>>>,
    session: tokio::sync::Mutex<Option<(Cx, Timestamp)>>,
}

impl Memory {
    fn get(&self, world: &World, execution: &ExecutionId) -> OpResult<Arc<Remembered>> {
        let mut known = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(remembered) = known.get(execution) {
            return Ok(remembered.clone());
        }
        let row = world.store().read(|r| OPERATIONS.get(r, &Scope::server(), execution.as_str()))?;
        let operation = row.ok_or_else(|| OpError::internal(format!("the operation {execution} is lost")))?;
        let remembered = Arc::new(Remembered {
            operation,
            prepared: OnceLock::new(),
            imports: OnceLock::new(),
            session: tokio::sync::Mutex::default(),
        });
        if known.len() >= KEPT {
            known.clear();
        }
        known.insert(execution.clone(), remembered.clone());
        Ok(remembered)
    }

    fn forget(&self, execution: &ExecutionId) {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).remove(execution);
    }

    /// Puts in what has just been prepared, to save parsing it again.
    pub fn remember(&self, execution: &ExecutionId, operation: Operation, prepared: Prepared) {
        let remembered = Remembered {
            operation,
            prepared: OnceLock::from(Arc::new(prepared)),
            imports: OnceLock::new(),
            session: tokio::sync::Mutex::default(),
        };
        let mut known = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        if known.len() >= KEPT {
            known.clear();
        }
        known.insert(execution.clone(), Arc::new(remembered));
    }
}

/// One effect that is being performed.
pub struct Job {
    pub world: Arc<World>,
    pub key: EffectKey,
    remembered: Arc<Remembered>,
}

impl Job {
    pub fn operation(&self) -> &Operation {
        &self.remembered.operation
    }

    pub fn stack(&self) -> &StackRef {
        &self.operation().stack
    }

    pub fn scope(&self) -> Scope {
        self.stack().scope()
    }

    pub fn acting(&self) -> &Acting {
        &self.operation().acting
    }

    pub fn now(&self) -> Timestamp {
        self.world.now()
    }

    pub fn token(&self) -> String {
        self.key.token()
    }

    /// What a creation or an update leads to.
    pub fn prepared(&self) -> OpResult<Arc<Prepared>> {
        if let Some(prepared) = self.remembered.prepared.get() {
            return Ok(prepared.clone());
        }
        let target = self.operation().target.clone();
        let target =
            target.ok_or_else(|| OpError::internal("an operation without a template evaluates one"))?;
        let text = self.world.store().read(|r| TEMPLATES.get(r, &self.scope(), &target.template))?;
        let text = text.ok_or_else(|| OpError::internal("a stack's template is lost"))?;
        let template = Template::parse(&text).map_err(|errors| template_errors(&errors))?;
        let prepared = Prepared::new(template, target, self.stack())
            .map_err(|error| super::error::template_error(&error))?;
        Ok(self.remembered.prepared.get_or_init(|| Arc::new(prepared)).clone())
    }

    /// The values of the exports that the template imports.
    pub fn imports(&self, prepared: &Prepared) -> OpResult<Arc<BTreeMap<String, String>>> {
        if let Some(imports) = self.remembered.imports.get() {
            return Ok(imports.clone());
        }
        let found = imports(&self.world, self.stack(), prepared)?;
        if let Some(name) = missing_import(&found) {
            return Err(validation(format!("No export named {name} found")));
        }
        Ok(self.remembered.imports.get_or_init(|| Arc::new(found)).clone())
    }

    /// The context under whose permissions resources are worked on.
    pub async fn cx(&self) -> OpResult<Cx> {
        let mut session = self.remembered.session.lock().await;
        let now = self.now();
        if let Some((cx, until)) = session.as_ref().filter(|(_, until)| now < *until) {
            let _ = until;
            return Ok(cx.clone());
        }
        let cx = self.acting().cx(&self.world, &self.stack().region).await?;
        *session = Some((cx.clone(), now.plus_seconds(SESSION_SECONDS)));
        Ok(cx)
    }

    pub fn row(&self, name: &str) -> OpResult<Option<Resource>> {
        let key = self.stack().child(name);
        Ok(self.world.store().read(|r| RESOURCES.get(r, &self.scope(), key))?)
    }

    pub fn request(&self, name: &str) -> ResourceRequest {
        let tags = self.operation().target.as_ref().map(|g| g.tags.clone()).unwrap_or_default();
        ResourceRequest {
            stack_id: self.stack().id(),
            stack_name: self.stack().name.clone(),
            logical_id: name.to_owned(),
            token: self.token(),
            stack_tags: tags,
        }
    }
}

pub struct StackPerformer(pub WorldHandle);

#[async_trait]
impl Performer<StackOperation> for StackPerformer {
    async fn perform(&self, key: &EffectKey, effect: Effect) -> Result<Performed<Event>, Trouble> {
        let world = self.0.get()?;
        let memory = world.state::<Memory>();
        let remembered = memory.get(&world, &key.execution).map_err(trouble)?;
        let job = Job { world, key: key.clone(), remembered };
        match effect {
            Effect::Bring { name } => bring::bring(&job, name).await.map_err(trouble),
            Effect::Restore { name } => bring::restore(&job, name).await.map_err(trouble),
            Effect::Remove { name, status } => remove::remove(&job, name, status).await.map_err(trouble),
            Effect::Collect { name, status, outcome } => {
                deferred::collect(&job, name, status, outcome).await.map_err(trouble)
            }
            Effect::Cancel { execution } => deferred::cancel(&job, &execution).await.map_err(trouble),
            Effect::Turn { to, reason } => {
                let turned = turn::turn(&job, to, reason).await.map_err(trouble)?;
                if !to.as_str().ends_with("_IN_PROGRESS") {
                    memory.forget(&key.execution);
                }
                Ok(turned)
            }
        }
    }
}

fn trouble(error: OpError) -> Trouble {
    Trouble::new(error.to_string())
}
