//! What is asked: an action on a resource by a principal, and the condition keys that come with it.

use std::borrow::Cow;
use std::collections::BTreeMap;

use super::glob::Variables;
use super::principal::PrincipalInfo;

/// One question to the policies.
#[derive(Debug, Clone, Copy)]
pub struct Request<'a> {
    /// `s3:GetObject`
    pub action: &'a str,
    /// An ARN, or `*` for an action that has no resource.
    pub resource: &'a str,
    pub principal: &'a PrincipalInfo,
    pub context: &'a Context,
}

/// Condition keys and their values. Keys are compared without regard to case; a key may have many values, or none.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Context {
    keys: BTreeMap<String, Vec<String>>,
}

impl Context {
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets a key to one value, in place of what it had.
    pub fn set(&mut self, key: &str, value: impl Into<String>) -> &mut Self {
        self.keys.insert(key.to_ascii_lowercase(), vec![value.into()]);
        self
    }

    /// Sets a key to many values (`aws:TagKeys`); an empty list is a key that is present without a value.
    pub fn set_all<T: Into<String>>(&mut self, key: &str, values: impl IntoIterator<Item = T>) -> &mut Self {
        self.keys.insert(key.to_ascii_lowercase(), values.into_iter().map(Into::into).collect());
        self
    }

    /// [`Context::set`] for building in one expression.
    #[must_use]
    pub fn with(mut self, key: &str, value: impl Into<String>) -> Self {
        self.set(key, value);
        self
    }

    pub fn get(&self, key: &str) -> Option<&[String]> {
        self.lookup(&key.to_ascii_lowercase())
    }

    fn lookup(&self, lower_key: &str) -> Option<&[String]> {
        self.keys.get(lower_key).map(Vec::as_slice)
    }
}

impl<K: AsRef<str>, V: Into<String>> FromIterator<(K, V)> for Context {
    fn from_iter<I: IntoIterator<Item = (K, V)>>(pairs: I) -> Self {
        let mut context = Self::new();
        for (key, value) in pairs {
            context.keys.entry(key.as_ref().to_ascii_lowercase()).or_default().push(value.into());
        }
        context
    }
}

/// The values of one key: the caller's, or the one that follows from who asks.
pub enum Values<'a> {
    Given(&'a [String]),
    Derived(Cow<'a, str>),
}

impl Values<'_> {
    pub fn len(&self) -> usize {
        match self {
            Values::Given(values) => values.len(),
            Values::Derived(_) => 1,
        }
    }

    pub fn any(&self, mut test: impl FnMut(&str) -> bool) -> bool {
        match self {
            Values::Given(values) => values.iter().any(|value| test(value)),
            Values::Derived(value) => test(value),
        }
    }

    pub fn all(&self, mut test: impl FnMut(&str) -> bool) -> bool {
        !self.any(|value| !test(value))
    }
}

/// A request made ready: what every statement would otherwise compute again.
pub struct Scope<'a> {
    pub request: Request<'a>,
    pub resource_account: &'a str,
    pub lower_action: String,
}

impl<'a> Scope<'a> {
    pub fn new(request: &Request<'a>, resource_account: &'a str) -> Self {
        Self { request: *request, resource_account, lower_action: request.action.to_ascii_lowercase() }
    }

    /// The values of a key, which is given in lower case. What the caller set wins over what the principal implies.
    pub fn values(&self, lower_key: &str) -> Option<Values<'a>> {
        if let Some(values) = self.request.context.lookup(lower_key) {
            return Some(Values::Given(values));
        }
        if lower_key == "aws:resourceaccount" && !self.resource_account.is_empty() {
            return Some(Values::Derived(self.resource_account.into()));
        }
        self.request.principal.condition_key(lower_key).map(Values::Derived)
    }
}

impl Variables for Scope<'_> {
    /// A key with many values can't stand in for one text.
    fn value(&self, key: &str) -> Option<Cow<'_, str>> {
        match self.values(key)? {
            Values::Given([only]) => Some(Cow::Borrowed(only)),
            Values::Given(_) => None,
            Values::Derived(value) => Some(value),
        }
    }
}
