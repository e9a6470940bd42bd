//! What every action has: its declaration with variables replaced, its artifacts, its role.

use super::super::declaration;
use super::super::machine::action::{Began, Effect, Event, External, Failure, Finished, Invocation, Placed};
use super::super::observe::inputs_of;
use super::super::rules;
use super::super::table::{self, DECLARATIONS, EXECUTIONS, ExecutionRow, declaration_key, descending};
use super::super::variables::{BUILT_IN, EXECUTION_ID, PIPELINE, Variables};
use crate::{Cx, Internal, OpError, OpResult, WorldHandle};
use aws::codepipeline::{ActionDeclaration, ArtifactStore, PipelineDeclaration};
use engine::{EffectKey, Trouble};
use indexmap::IndexMap;

/// The principal that pipelines' roles trust.
pub const PRINCIPAL: &str = "codepipeline.amazonaws.com";

/// Why an action goes no further.
#[derive(Debug)]
pub enum Halt {
    /// It failed, and a person is told why.
    Failed(Failure),
    /// Something is broken here; the effect is tried again.
    Broken(Internal),
}

impl Halt {
    pub fn configuration(message: impl Into<String>) -> Self {
        Self::Failed(Failure::configuration(message))
    }

    pub fn job(message: impl Into<String>) -> Self {
        Self::Failed(Failure::job(message))
    }
}

impl From<OpError> for Halt {
    fn from(error: OpError) -> Self {
        match error {
            OpError::Aws(error) if denies(&error.code) => Self::Failed(Failure::permission(error.message)),
            OpError::Aws(error) => Self::Failed(Failure::job(error.message)),
            OpError::Internal(internal) => Self::Broken(internal),
        }
    }
}

/// Whether an error's code says that something is not allowed.
pub fn denies(code: &str) -> bool {
    matches!(code, "AccessDenied" | "AccessDeniedException" | "UnauthorizedOperation")
}

/// An error as AWS's own SDK writes it, which is what pipelines show.
pub fn sentence(cx: &Cx, service: &str, error: &aws::Error) -> String {
    format!(
        "{} (Service: {service}; Status Code: {}; Error Code: {}; Request ID: {}; Proxy: null)",
        error.message,
        error.status,
        error.code,
        cx.request_id()
    )
}

/// One effect of one action, and what it needs.
pub struct Work {
    pub cx: Cx,
    pub key: EffectKey,
    pub invocation: Invocation,
    pub declaration: PipelineDeclaration,
    pub action: ActionDeclaration,
    pub execution: ExecutionRow,
    pub began: Began,
    /// Artifacts that say where to clone from, instead of holding the files.
    pub references: Vec<String>,
    /// What the action has shown so far.
    pub external: External,
    /// When the action execution started.
    pub started_at: Option<aws::Timestamp>,
}

impl Work {
    /// Reads what the action needs in one go, and replaces the variables.
    pub fn load(
        handle: &WorldHandle,
        key: &EffectKey,
        effect: &Effect,
    ) -> Result<Result<Self, Failure>, Trouble> {
        let invocation = effect.invocation.clone();
        let subject = &invocation.subject;
        let cx = handle.service_cx(PRINCIPAL, subject.account, subject.region.clone())?;
        let read: Result<_, store::StoreError> = cx.world().store().read(|r| {
            let scope = subject.scope();
            let version = declaration_key(&subject.id, invocation.version);
            let declaration = DECLARATIONS.get(r, &scope, version)?;
            let execution = EXECUTIONS.get(r, &scope, descending(&subject.id, invocation.sequence))?;
            let rows = table::actions_of(r, &scope, &subject.id, invocation.sequence)?;
            let own = table::Runs::of(invocation.rule).rows;
            let own = own.get(r, &scope, descending(&subject.id, invocation.number))?;
            Ok((declaration, execution, rows, own))
        });
        let (Some(declaration), Some(execution), rows, own) = read? else {
            return Ok(Err(Failure::job("The pipeline has been deleted.")));
        };
        let found = match invocation.rule {
            None => declaration::find(&declaration, &invocation.stage, &invocation.action).cloned(),
            Some(hook) => {
                let rule = rules::find(&declaration, &invocation.stage, hook, &invocation.action);
                rule.map(rules::as_action)
            }
        };
        let Some(action) = found else {
            return Ok(Err(Failure::configuration("The action is not in the pipeline's structure.")));
        };
        let own = own.filter(|row| row.id == invocation.id);
        let external = own.as_ref().map(|row| row.external.clone()).unwrap_or_default();
        let started_at = own.as_ref().map(|row| row.started_at);
        let references = super::artifacts::references(&rows);
        let began = match own.and_then(|row| row.began) {
            Some(began) => began,
            None => match begin(&declaration, &action, &execution, &rows) {
                Ok(began) => began,
                Err(message) => return Ok(Err(Failure::configuration(message))),
            },
        };
        let key = key.clone();
        Ok(Ok(Self {
            cx,
            key,
            invocation,
            declaration,
            action,
            execution,
            began,
            references,
            external,
            started_at,
        }))
    }

    pub fn configured(&self, name: &str) -> Option<&str> {
        self.began.configured(name)
    }

    pub fn required(&self, name: &str) -> Result<&str, Halt> {
        self.began.required(name)
    }

    pub fn store(&self) -> Result<&ArtifactStore, Halt> {
        declaration::store(&self.declaration)
            .ok_or_else(|| Halt::configuration("The pipeline has no artifact store."))
    }

    /// The context of the action's role.
    pub async fn role(&self) -> Result<Cx, Halt> {
        let action_role = self.action.role_arn.as_deref();
        role(&self.cx, &self.declaration.role_arn, action_role, &self.invocation.execution).await
    }

    /// Where an output artifact goes: the same place each time that the effect is performed.
    pub fn place(&self, name: &str) -> Result<Placed, Halt> {
        let bucket = self.store()?.location.clone();
        let short = |text: &str, most: usize| text.chars().take(most).collect::<String>();
        let pipeline = short(&self.declaration.name, 20);
        let key = format!("{pipeline}/{}/{}", short(name, 10), suffix(&self.invocation.id, name));
        Ok(Placed { name: name.to_owned(), bucket, key })
    }

    pub fn finish(&self, finished: Finished) -> Event {
        Event::Finished { began: Some(self.began.clone()), finished: Box::new(finished) }
    }

    /// The console's address, as links are made of.
    pub fn console(&self) -> String {
        let region = self.invocation.subject.region.as_str();
        format!("https://{region}.console.aws.amazon.com")
    }
}

impl Began {
    /// A value of the resolved configuration; an empty one counts as none.
    pub fn configured(&self, name: &str) -> Option<&str> {
        self.configuration.get(name).map(String::as_str).filter(|v| !v.is_empty())
    }

    pub fn required(&self, name: &str) -> Result<&str, Halt> {
        self.configured(name)
            .ok_or_else(|| Halt::configuration(format!("The action configuration has no value for {name}.")))
    }

    pub fn input(&self, name: &str) -> Result<&Placed, Halt> {
        self.inputs.iter().find(|i| i.name == name).ok_or_else(|| {
            Halt::configuration(format!("The artifact {name} is not an input artifact of the action."))
        })
    }
}

/// Seven letters and digits that are a function of the action execution and the artifact.
fn suffix(execution: &str, artifact: &str) -> String {
    use sha2::{Digest, Sha256};
    const ALPHABET: &[u8] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789";
    let digest = Sha256::digest(format!("{execution}/{artifact}"));
    digest.iter().take(7).map(|b| char::from(ALPHABET[usize::from(*b) % ALPHABET.len()])).collect()
}

/// Assumes the pipeline's role, and from there the action's.
pub async fn role(cx: &Cx, pipeline: &str, action: Option<&str>, session: &str) -> Result<Cx, Halt> {
    let (pipeline_cx, _) = cx.assume_role(pipeline, session).await.map_err(|error| match error {
        OpError::Aws(error) => Halt::Failed(Failure::permission(format!(
            "CodePipeline is not authorized to perform AssumeRole on role {pipeline}: {}",
            error.message
        ))),
        OpError::Internal(internal) => Halt::Broken(internal),
    })?;
    let Some(action) = action else { return Ok(pipeline_cx) };
    let (action_cx, _) = pipeline_cx.assume_role(action, session).await.map_err(|error| match error {
        OpError::Aws(error) => Halt::Failed(Failure::permission(format!(
            "{pipeline} is not authorized to perform AssumeRole on role {action}: {}",
            error.message
        ))),
        OpError::Internal(internal) => Halt::Broken(internal),
    })?;
    Ok(action_cx)
}

/// What an action has once it begins: its configuration with the variables in it, and its inputs. Or why it can't begin.
pub fn begin(
    declaration: &PipelineDeclaration,
    action: &ActionDeclaration,
    execution: &ExecutionRow,
    rows: &[table::ActionRow],
) -> Result<Began, String> {
    let mut variables = Variables::default();
    let built_in = IndexMap::from([(EXECUTION_ID.to_owned(), execution.id.clone())]);
    variables.set(BUILT_IN, built_in);
    variables.set(PIPELINE, execution.variables.clone());
    for stage in &declaration.stages {
        for producer in &stage.actions {
            let Some(namespace) = &producer.namespace else { continue };
            let row = rows.iter().find(|r| r.stage == stage.name && r.action == producer.name);
            if let Some(row) = row {
                variables.set(namespace, row.variables.clone());
            }
        }
    }
    let none = IndexMap::new();
    let configuration = variables.resolve(action.configuration.as_ref().unwrap_or(&none))?;
    let inputs = inputs_of(action, rows);
    if inputs.len() < action.input_artifacts.as_ref().map_or(0, Vec::len) {
        return Err("An input artifact of the action was not produced by an earlier action.".into());
    }
    let commands = action.commands.iter().flatten().map(|text| variables.text("commands", text));
    let commands = commands.collect::<Result<_, _>>()?;
    let environment = action.environment_variables.iter().flatten();
    let environment = environment.map(|v| Ok((v.name.clone(), variables.text(&v.name, &v.value)?)));
    let environment = environment.collect::<Result<_, String>>()?;
    Ok(Began { configuration, inputs, commands, environment })
}

/// An error of a call as a person is shown it, with `told` around the sentence of the service.
pub fn told<T>(
    result: OpResult<T>,
    cx: &Cx,
    service: &str,
    told: impl FnOnce(String) -> String,
) -> Result<T, Halt> {
    result.map_err(|error| match error {
        OpError::Aws(error) => {
            let message = told(sentence(cx, service, &error));
            let denied = denies(&error.code);
            Halt::Failed(if denied { Failure::permission(message) } else { Failure::job(message) })
        }
        OpError::Internal(internal) => Halt::Broken(internal),
    })
}
