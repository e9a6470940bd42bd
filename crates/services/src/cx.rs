//! The context of a request: who calls, where, and how to reach everything else.

use crate::{Caller, OpError, OpResult, World};
use aws::{Account, Arn, Operation, Region, Timestamp};
use std::sync::Arc;
use store::{Reader, Scope, StoreError, Tx};

/// The context of one call. Cheap to clone.
#[derive(Clone)]
pub struct Cx {
    world: Arc<World>,
    caller: Arc<Caller>,
    region: Region,
    request_id: Arc<str>,
    /// A client outside waits for the answer of this very call.
    pub(crate) is_awaited: bool,
    /// What tells a creation from all others, for operations that take no client token.
    creation: Option<Arc<str>>,
}

impl Cx {
    pub(crate) fn new(world: Arc<World>, caller: Arc<Caller>, region: Region, request_id: String) -> Self {
        Self { world, caller, region, request_id: request_id.into(), is_awaited: false, creation: None }
    }

    pub fn world(&self) -> &Arc<World> {
        &self.world
    }

    pub fn caller(&self) -> &Caller {
        &self.caller
    }

    /// The account that the request acts in.
    pub fn account(&self) -> Account {
        self.caller.account
    }

    pub fn region(&self) -> &Region {
        &self.region
    }

    pub fn request_id(&self) -> &str {
        &self.request_id
    }

    pub fn now(&self) -> Timestamp {
        self.world.now()
    }

    /// A random UUID (version 4).
    pub fn uuid(&self) -> String {
        uuid_from(self.world.random())
    }

    /// Random characters out of an alphabet of at most 256.
    pub fn random_string(&self, alphabet: &[u8], length: usize) -> String {
        (0..length)
            .map(|_| {
                let n = u64::from_le_bytes(self.world.random()) % alphabet.len() as u64;
                char::from(alphabet[usize::try_from(n).unwrap_or_default()])
            })
            .collect()
    }

    /// The rows of this account in this region.
    pub fn scope(&self) -> Scope {
        Scope::new(self.account(), &self.region)
    }

    /// The rows of this account in no region.
    pub fn global_scope(&self) -> Scope {
        Scope::global(self.account())
    }

    /// `arn:aws:ssm:us-east-1:123456789012:parameter/x`
    pub fn arn(&self, service: &str, resource: impl Into<String>) -> Arn {
        Arn::new(service, &self.region, self.account(), resource)
    }

    /// Reads one consistent state.
    pub fn read<T>(&self, read: impl FnOnce(&Reader<'_>) -> Result<T, StoreError>) -> OpResult<T> {
        self.world.store.read(read).map_err(OpError::from)
    }

    /// Runs a transaction; durable when it returns.
    pub async fn write<T: Send + 'static>(
        &self,
        transaction: impl FnOnce(&Tx<'_>) -> OpResult<T> + Send + 'static,
    ) -> OpResult<T> {
        self.world.store.write(transaction).await
    }

    /// Calls an operation of any service as this caller: typed, authorised, the same as over HTTP.
    ///
    /// The one seam through which services reach each other; it is where an account that lies on AWS would be reached.
    pub async fn call<O: Operation>(&self, input: O::Input) -> OpResult<O::Output> {
        let inner = Self { is_awaited: false, ..self.clone() };
        self.world.registry().call::<O>(inner, input).await
    }

    /// The same context under the id that the client was told.
    #[must_use]
    pub fn with_request_id(self, request_id: &str) -> Self {
        Self { request_id: request_id.into(), ..self }
    }

    /// The context of a call that came over the wire, whose answer a client outside waits for.
    #[must_use]
    pub fn awaited(self) -> Self {
        Self { is_awaited: true, ..self }
    }

    /// The same caller in another region.
    #[must_use]
    pub fn in_region(&self, region: Region) -> Self {
        Self { region, ..self.clone() }
    }

    /// The context of a creation that may be asked for again, after a crash: with the same token, what it made before is
    /// found by the operations that take no token of their own, and what others made is not taken for it.
    #[must_use]
    pub fn creating(&self, token: &str) -> Self {
        Self { creation: Some(token.into()), ..self.clone() }
    }

    /// The token of [`Cx::creating`].
    pub fn creation(&self) -> Option<&str> {
        self.creation.as_deref()
    }

    /// A service that acts for this account: it may do what trusts it by name, such as assume a role.
    #[must_use]
    pub fn as_service(&self, name: &str) -> Self {
        self.as_caller(Caller::service(name, self.account()))
    }

    /// The same caller, of whom a service makes a request in passing: S3 that asks KMS for an object's key. Policies
    /// know it by `kms:ViaService` and `aws:ViaAWSService`.
    #[must_use]
    pub fn via(&self, service: &str) -> Self {
        let caller = self.caller().clone();
        self.as_caller(Caller { invoked_by: Some(service.to_owned()), ..caller })
    }

    #[must_use]
    pub fn as_caller(&self, caller: Caller) -> Self {
        Self { caller: Arc::new(caller), ..self.clone() }
    }

    /// Assumes a role as this caller, by `sts:AssumeRole` itself, and gives the context of the session.
    pub async fn assume_role(
        &self,
        role_arn: &str,
        session_name: &str,
    ) -> OpResult<(Self, aws::sts::Credentials)> {
        let input = aws::sts::AssumeRoleInput {
            role_arn: role_arn.to_owned(),
            role_session_name: session_name.to_owned(),
            ..Default::default()
        };
        let output = self.call::<aws::sts::AssumeRole>(input).await?;
        let credentials =
            output.credentials.ok_or_else(|| OpError::internal("AssumeRole gave no credentials"))?;
        let key = credentials.access_key_id.as_deref().unwrap_or_default();
        let token = credentials.session_token.as_deref();
        let credential = self.world.identity().credential(&self.world, key, token)?;
        let credential = credential
            .map_err(|e| OpError::internal(format!("credentials that were just made are refused: {e:?}")))?;
        Ok((self.as_caller(credential.caller), credentials))
    }
}

pub(crate) fn uuid_from(bytes: [u8; 16]) -> String {
    uuid::Builder::from_random_bytes(bytes).into_uuid().to_string()
}
