//! PublishVersion and ListVersionsByFunction.

use super::create::shown_as;
use super::page;
use crate::lambda::code::keep_again;
use crate::lambda::function::{Function, LATEST, Reference, Revision, check_revision, invalid};
use crate::lambda::lookup;
use crate::lambda::table::{FUNCTIONS, VERSIONS, rows_of, version_key};
use crate::{Cx, OpError, OpResult};
use aws::Timestamp;
use aws::lambda::{
    self, FunctionConfiguration, ListVersionsByFunctionInput, ListVersionsByFunctionOutput,
    PublishVersionInput,
};
use store::{Scope, Store, Tx};

/// What a version has of its own when it is published.
pub struct Publication {
    pub description: Option<String>,
    pub now: Timestamp,
    pub revision_id: String,
}

/// Makes a version of `$LATEST`, or gives the last one if nothing has changed since. The function's row is the
/// caller's to write.
pub fn publish(
    tx: &Tx<'_>,
    store: &Store,
    scope: &Scope,
    function: &mut Function,
    publication: Publication,
) -> OpResult<Revision> {
    let last = version_key(&function.name, &function.published.to_string());
    if let Some(last) = VERSIONS.get(tx, scope, last)?
        && last.same_content(&function.latest, store.sealer())?
    {
        return Ok(last);
    }
    function.published += 1;
    let revision = Revision {
        described: Some(function.latest.description.clone()),
        version: function.published.to_string(),
        description: publication.description.unwrap_or_else(|| function.latest.description.clone()),
        modified_at: publication.now,
        revision_id: publication.revision_id,
        ..function.latest.clone()
    };
    keep_again(tx, scope, &revision.codes())?;
    VERSIONS.put(tx, scope, version_key(&function.name, &revision.version), &revision)?;
    Ok(revision)
}

pub async fn publish_version(cx: Cx, input: PublishVersionInput) -> OpResult<FunctionConfiguration> {
    if input.publish_to.is_some() {
        return Err(OpError::not_served(&lambda::SERVICE, "PublishTo"));
    }
    let reference = Reference::parse(&cx, &input.function_name, None)?;
    let (now, of, store) = (cx.now(), reference.clone(), cx.world().store().clone());
    let (revision_id, next) = (cx.uuid(), cx.uuid());
    let revision = cx
        .write(move |tx| {
            let scope = of.scope();
            let mut function = lookup::function(tx, &of)?;
            check_revision(input.revision_id.as_deref(), &function.latest.revision_id)?;
            let current = &function.latest.code.sha256;
            if let Some(given) = input.code_sha256.filter(|given| given != current) {
                return Err(invalid(format!(
                    "CodeSHA256 ({given}) is different from current CodeSHA256 in $LATEST ({current}). Please try \
                     again with the CodeSHA256 in $LATEST."
                ))
                .into());
            }
            let description = input.description.filter(|d| !d.is_empty());
            let before = function.published;
            let publication = Publication { description, now, revision_id };
            let revision = publish(tx, &store, &scope, &mut function, publication)?;
            if function.published != before {
                function.latest.revision_id = next;
            }
            FUNCTIONS.put(tx, &scope, &function.name, &function)?;
            Ok(revision)
        })
        .await?;
    shown_as(&cx, &reference, &revision)
}

pub async fn list_versions_by_function(
    cx: Cx,
    input: ListVersionsByFunctionInput,
) -> OpResult<ListVersionsByFunctionOutput> {
    let reference = Reference::parse(&cx, &input.function_name, None)?;
    let function = cx.world().store().read(|r| lookup::function(r, &reference))?;
    let scope = reference.scope();
    let rows = cx.read(|r| VERSIONS.scan(r, &scope, rows_of(&reference).as_str(), None, usize::MAX))?;
    let all: Vec<_> = std::iter::once(function.latest).chain(rows.into_iter().map(|(_, v)| v)).collect();
    let (versions, next_marker) =
        page("versions", all, |v| v.version.clone(), input.marker.as_deref(), input.max_items)?;
    let versions = versions
        .into_iter()
        .map(|v| {
            let of = Reference { qualifier: Some(v.version.clone()), ..reference.clone() };
            v.listed(&of, cx.world().store().sealer())
        })
        .collect::<OpResult<_>>()?;
    Ok(ListVersionsByFunctionOutput { next_marker, versions: Some(versions) })
}

/// Whether there is such a version, for what refers to one.
pub fn exists(tx: &Tx<'_>, reference: &Reference, version: &str) -> OpResult<()> {
    let found = version == LATEST
        || (lookup::is_version(version)
            && VERSIONS.get(tx, &reference.scope(), version_key(&reference.name, version))?.is_some());
    if found {
        return Ok(());
    }
    Err(Reference { qualifier: Some(version.to_owned()), ..reference.clone() }.not_found().into())
}
