//! The declaration of a service, and the table of all of them.

use crate::resource::{ErasedResourceType, ResourceType};
use crate::{Access, Announcer, Cx, Identity, OpError, OpResult, World, WorldHandle};
use aws::{Operation, OperationInfo, ServiceInfo, Tree, TreeValue};
use engine::{EngineBuilder, ExecutionId, Machine, Observer, Performer};
use futures_util::future::BoxFuture;
use std::any::{Any, TypeId};
use std::collections::{BTreeMap, HashMap};
use std::sync::Arc;

type AnyBox = Box<dyn Any + Send>;
type CallTyped = dyn Fn(Cx, AnyBox) -> BoxFuture<'static, OpResult<AnyBox>> + Send + Sync;
type CallTree = dyn Fn(Cx, Tree) -> BoxFuture<'static, OpResult<Tree>> + Send + Sync;
/// Not to take long: the server starts when it returns.
type Sweep = fn(&World) -> OpResult<()>;
/// Finds the execution of a job by its ARN.
type FindJob = fn(&str) -> Option<ExecutionId>;
type RegisterMachine = Box<dyn FnOnce(&mut EngineBuilder, &WorldHandle) + Send>;

/// An operation that is served, with its types erased.
pub struct ErasedOperation {
    pub service: &'static ServiceInfo,
    pub info: &'static OperationInfo,
    typed: Box<CallTyped>,
    tree: Box<CallTree>,
}

impl ErasedOperation {
    /// Authorises and performs a call that came over the wire. The input has been validated against the model.
    pub fn call(&self, cx: Cx, input: Tree) -> BoxFuture<'static, OpResult<Tree>> {
        (self.tree)(cx, input)
    }
}

/// The declaration of a service.
pub struct Service {
    pub info: &'static ServiceInfo,
    operations: Vec<(TypeId, ErasedOperation)>,
    resource_types: Vec<Arc<dyn ErasedResourceType>>,
    machines: Vec<RegisterMachine>,
    states: Vec<(TypeId, Arc<dyn Any + Send + Sync>)>,
    sweeps: Vec<Sweep>,
    identity: Option<Arc<dyn Identity>>,
    announcer: Option<Arc<dyn Announcer>>,
    jobs: Option<FindJob>,
    unserved: &'static [(&'static str, &'static str)],
}

impl Service {
    pub fn new(info: &'static ServiceInfo) -> Self {
        Self {
            info,
            operations: Vec::new(),
            resource_types: Vec::new(),
            machines: Vec::new(),
            states: Vec::new(),
            sweeps: Vec::new(),
            identity: None,
            announcer: None,
            jobs: None,
            unserved: &[],
        }
    }

    /// Serves an operation. `access` says what the caller must be allowed; without one, this does not compile.
    #[must_use]
    pub fn operation<O: Operation, F>(
        mut self,
        access: fn(&Cx, &O::Input) -> OpResult<Vec<Access>>,
        perform: impl Fn(Cx, O::Input) -> F + Send + Sync + 'static,
    ) -> Self
    where
        F: Future<Output = OpResult<O::Output>> + Send + 'static,
    {
        let perform = Arc::new(perform);
        let checked = {
            let perform = perform.clone();
            move |cx: Cx, input: O::Input| -> BoxFuture<'static, OpResult<O::Output>> {
                let allowed = crate::access::check_federated(&cx, O::SERVICE, O::INFO)
                    .and_then(|()| access(&cx, &input))
                    .and_then(|asked| asked.iter().try_for_each(|access| access.check(&cx, O::SERVICE)));
                match allowed {
                    Ok(()) => Box::pin(perform(cx, input)),
                    Err(error) => Box::pin(std::future::ready(Err(error))),
                }
            }
        };
        let checked = Arc::new(checked);
        let typed = checked.clone();
        let operation = ErasedOperation {
            service: O::SERVICE,
            info: O::INFO,
            typed: Box::new(move |cx, input| {
                let input = *input.downcast::<O::Input>().expect("an operation is called with its own input");
                let call = typed(cx, input);
                Box::pin(async move { call.await.map(|output| Box::new(output) as AnyBox) })
            }),
            tree: Box::new(move |cx, tree| {
                let call = O::Input::from_tree(tree).map(|input| checked(cx, input));
                Box::pin(async move { Ok(call?.await?.into_tree()) })
            }),
        };
        self.operations.push((TypeId::of::<O>(), operation));
        self
    }

    /// Serves a CloudFormation resource type, a client of the operations above.
    #[must_use]
    pub fn resource_type<R: ResourceType>(mut self, resource_type: R) -> Self {
        self.resource_types.push(crate::resource::erase(resource_type));
        self
    }

    /// Has the engine run a kind of machine; `performer` performs its effects.
    #[must_use]
    pub fn machine<M: Machine, P: Performer<M>>(
        mut self,
        performer: impl FnOnce(WorldHandle) -> P + Send + 'static,
    ) -> Self {
        self.machines.push(Box::new(move |engine, world| {
            engine.register::<M>(Arc::new(performer(world.clone())));
        }));
        self
    }

    /// The same, with an observer that writes in each event's own commit.
    #[must_use]
    pub fn observed_machine<M: Machine, P: Performer<M>>(
        mut self,
        performer: impl FnOnce(WorldHandle) -> P + Send + 'static,
        observer: impl FnOnce(WorldHandle) -> Observer<M> + Send + 'static,
    ) -> Self {
        self.machines.push(Box::new(move |engine, world| {
            engine.register_observed::<M>(Arc::new(performer(world.clone())), observer(world.clone()));
        }));
        self
    }

    /// What the service keeps in memory; read with [`crate::World::state`].
    #[must_use]
    pub fn state<T: Any + Send + Sync>(mut self, state: T) -> Self {
        self.states.push((TypeId::of::<T>(), Arc::new(state)));
        self
    }

    /// What takes away, at each start and before anything is served, what a server that died left outside of the store.
    #[must_use]
    pub fn swept(mut self, sweep: Sweep) -> Self {
        self.sweeps.push(sweep);
        self
    }

    /// This service knows access keys and policies.
    #[must_use]
    pub fn identity(mut self, identity: Arc<dyn Identity>) -> Self {
        self.identity = Some(identity);
        self
    }

    /// This service routes what the others announce.
    #[must_use]
    pub fn announcer(mut self, announcer: Arc<dyn Announcer>) -> Self {
        self.announcer = Some(announcer);
        self
    }

    /// Others wait for jobs of this service: how the execution of one is found by its ARN.
    #[must_use]
    pub fn jobs(mut self, find: FindJob) -> Self {
        self.jobs = Some(find);
        self
    }

    /// What is known not to be served: a name and a reason, for the documents.
    #[must_use]
    pub fn not_served(mut self, unserved: &'static [(&'static str, &'static str)]) -> Self {
        self.unserved = unserved;
        self
    }

    pub(crate) fn take_machines(&mut self) -> Vec<RegisterMachine> {
        std::mem::take(&mut self.machines)
    }

    pub(crate) fn take_states(&mut self) -> Vec<(TypeId, Arc<dyn Any + Send + Sync>)> {
        std::mem::take(&mut self.states)
    }

    pub(crate) fn take_sweeps(&mut self) -> Vec<Sweep> {
        std::mem::take(&mut self.sweeps)
    }

    pub(crate) fn take_identity(&mut self) -> Option<Arc<dyn Identity>> {
        self.identity.take()
    }

    pub(crate) fn take_announcer(&mut self) -> Option<Arc<dyn Announcer>> {
        self.announcer.take()
    }

    pub fn operation_names(&self) -> impl Iterator<Item = &'static str> + '_ {
        self.operations.iter().map(|(_, operation)| operation.info.name)
    }

    pub fn resource_types(&self) -> impl Iterator<Item = &Arc<dyn ErasedResourceType>> {
        self.resource_types.iter()
    }

    pub fn unserved(&self) -> &'static [(&'static str, &'static str)] {
        self.unserved
    }
}

/// All services.
pub struct Registry {
    operations: HashMap<TypeId, Arc<ErasedOperation>>,
    by_name: HashMap<&'static str, HashMap<&'static str, Arc<ErasedOperation>>>,
    resource_types: BTreeMap<&'static str, Arc<dyn ErasedResourceType>>,
    jobs: HashMap<&'static str, FindJob>,
    infos: Vec<&'static ServiceInfo>,
}

impl Registry {
    pub(crate) fn new(services: Vec<Service>) -> Self {
        let mut registry = Self {
            operations: HashMap::new(),
            by_name: HashMap::new(),
            resource_types: BTreeMap::new(),
            jobs: HashMap::new(),
            infos: Vec::new(),
        };
        for service in services {
            registry.infos.push(service.info);
            registry.jobs.extend(service.jobs.map(|find| (service.info.name, find)));
            for (id, operation) in service.operations {
                let operation = Arc::new(operation);
                let names = registry.by_name.entry(operation.service.name).or_default();
                names.insert(operation.info.name, operation.clone());
                let previous = registry.operations.insert(id, operation);
                assert!(previous.is_none(), "an operation is declared once");
            }
            for resource_type in service.resource_types {
                let previous = registry.resource_types.insert(resource_type.name(), resource_type);
                assert!(previous.is_none(), "a resource type is declared once");
            }
        }
        registry
    }

    /// The services that are served.
    pub fn services(&self) -> &[&'static ServiceInfo] {
        &self.infos
    }

    /// An operation by the service's name in the model (`ssm`) and its own.
    pub fn operation(&self, service: &str, name: &str) -> Option<&Arc<ErasedOperation>> {
        self.by_name.get(service)?.get(name)
    }

    /// The execution of a service's job, for a machine that waits for its end.
    pub fn job(&self, service: &str, arn: &str) -> Option<ExecutionId> {
        self.jobs.get(service)?(arn)
    }

    pub fn has_jobs(&self, service: &str) -> bool {
        self.jobs.contains_key(service)
    }

    pub fn resource_type(&self, name: &str) -> Option<&Arc<dyn ErasedResourceType>> {
        self.resource_types.get(name)
    }

    pub fn resource_types(&self) -> impl Iterator<Item = &Arc<dyn ErasedResourceType>> {
        self.resource_types.values()
    }

    pub(crate) async fn call<O: Operation>(&self, cx: Cx, input: O::Input) -> OpResult<O::Output> {
        let Some(operation) = self.operations.get(&TypeId::of::<O>()) else {
            return Err(OpError::not_served(O::SERVICE, O::INFO.name));
        };
        let output = (operation.typed)(cx, Box::new(input)).await?;
        Ok(*output.downcast::<O::Output>().expect("an operation answers with its own output"))
    }
}
