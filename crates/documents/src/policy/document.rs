//! A policy document: its statements, ready to match.

use super::condition::Condition;
use super::error::PolicyError;
use super::glob::{Glob, NoVariables};
use super::parse;
use super::principal::{PrincipalEntry, PrincipalSet};
use super::request::Scope;

/// What a document is attached to, which decides what it must and must not say.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum DocumentKind {
    /// Inline in a user, group or role, or a session policy: no principal; both versions of the language.
    Identity,
    /// A customer managed policy: as `Identity`, and of version 2012-10-17.
    Managed,
    /// Attached to a resource: has a principal.
    Resource,
    /// The trust policy of a role: has a principal, no resource, and is about assuming the role.
    Trust,
}

impl DocumentKind {
    pub(super) fn has_principal(self) -> bool {
        matches!(self, DocumentKind::Resource | DocumentKind::Trust)
    }
}

/// The version of the language. Policy variables came with the second.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Version {
    V2008,
    V2012,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Effect {
    Allow,
    Deny,
}

/// A parsed policy.
#[derive(Debug, Clone)]
pub struct PolicyDocument {
    pub(super) kind: DocumentKind,
    pub(super) version: Version,
    pub(super) id: Option<String>,
    pub(super) statements: Vec<Statement>,
    pub(super) text: String,
}

/// One statement, compiled.
#[derive(Debug, Clone)]
pub struct Statement {
    pub(super) sid: Option<String>,
    pub(super) effect: Effect,
    /// Absent in identity policies.
    pub(super) principals: Option<PrincipalSet>,
    pub(super) actions: Actions,
    /// Absent in trust policies, which are about the role that they belong to.
    pub(super) resources: Option<Resources>,
    pub(super) conditions: Vec<Condition>,
}

/// `Action` or `NotAction`.
#[derive(Debug, Clone)]
pub(super) struct Actions {
    pub names: Vec<String>,
    pub globs: Vec<Glob>,
    pub inverted: bool,
}

/// `Resource` or `NotResource`.
#[derive(Debug, Clone)]
pub(super) struct Resources {
    pub names: Vec<String>,
    pub globs: Vec<Glob>,
    pub inverted: bool,
}

impl PolicyDocument {
    /// Parses a policy of `kind`; `max_size` is one of the limits of this module, if the caller has one to enforce.
    pub fn parse(text: &str, kind: DocumentKind, max_size: Option<usize>) -> Result<Self, PolicyError> {
        parse::parse(text, kind, max_size)
    }

    /// As it was written, for whoever keeps it to parse it again.
    pub fn text(&self) -> &str {
        &self.text
    }

    pub fn kind(&self) -> DocumentKind {
        self.kind
    }

    pub fn version(&self) -> Version {
        self.version
    }

    pub fn id(&self) -> Option<&str> {
        self.id.as_deref()
    }

    pub fn statements(&self) -> &[Statement] {
        &self.statements
    }

    /// Everyone that the document names, for a service that checks that they exist.
    pub fn principals(&self) -> impl Iterator<Item = &PrincipalEntry> {
        self.statements
            .iter()
            .filter_map(|statement| statement.principals.as_ref())
            .flat_map(|set| &set.entries)
    }
}

impl Statement {
    pub fn sid(&self) -> Option<&str> {
        self.sid.as_deref()
    }

    pub fn effect(&self) -> Effect {
        self.effect
    }

    /// The texts of `Action` or `NotAction`.
    pub fn actions(&self) -> &[String] {
        &self.actions.names
    }

    pub fn is_not_action(&self) -> bool {
        self.actions.inverted
    }

    /// The texts of `Resource` or `NotResource`; empty in a trust policy.
    pub fn resources(&self) -> &[String] {
        self.resources.as_ref().map_or(&[], |resources| &resources.names)
    }

    pub fn is_not_resource(&self) -> bool {
        self.resources.as_ref().is_some_and(|resources| resources.inverted)
    }

    /// The entries of `Principal` or `NotPrincipal`; empty in an identity policy.
    pub fn principals(&self) -> &[PrincipalEntry] {
        self.principals.as_ref().map_or(&[], |set| &set.entries)
    }

    pub fn has_conditions(&self) -> bool {
        !self.conditions.is_empty()
    }

    /// Whether the statement is about this request, whoever makes it.
    pub(super) fn concerns(&self, scope: &Scope<'_>) -> bool {
        self.actions.include(&scope.lower_action)
            && self.resources.as_ref().is_none_or(|resources| resources.include(scope))
            && self.conditions.iter().all(|condition| condition.holds(scope))
    }
}

impl Actions {
    fn include(&self, lower_action: &str) -> bool {
        self.globs.iter().any(|glob| glob.matches(lower_action, &NoVariables)) != self.inverted
    }
}

impl Resources {
    fn include(&self, scope: &Scope<'_>) -> bool {
        let named = |glob: &Glob| glob.is_everything() || glob.matches(scope.request.resource, scope);
        self.globs.iter().any(named) != self.inverted
    }
}
