//! What each operation asks of IAM. [Service Authorization Reference, AWS CodeConnections and AWS CodeStar Connections]

use super::connection::Name;
use super::table;
use crate::{Access, Cx, OpError, OpResult};
use aws::Arn;
use aws::codeconnections as cc;

/// An action under the old name and the new.
struct Action(&'static str, &'static str);

impl Action {
    fn of(&self, name: Name) -> &'static str {
        match name {
            Name::CodeStar => self.0,
            Name::CodeConnections => self.1,
        }
    }
}

/// With the tags of a connection that is there.
fn to_connection(cx: &Cx, action: &'static str, arn: &str) -> OpResult<Access> {
    let tags = match table::find(cx, arn) {
        Ok((_, row)) => row.tags,
        Err(OpError::Aws(_)) => indexmap::IndexMap::new(),
        Err(error) => return Err(error),
    };
    let tags = tags.iter().map(|(key, value)| (key.as_str(), value.as_str()));
    Ok(Access::new(cx, action, arn).with_tags(tags, []))
}

fn pairs(tags: &[cc::Tag]) -> impl Iterator<Item = (&str, &str)> {
    tags.iter().map(|tag| (tag.key.as_str(), tag.value.as_str()))
}

pub fn create(name: Name, cx: &Cx, input: &cc::CreateConnectionInput) -> OpResult<Vec<Access>> {
    const CREATE: Action =
        Action("codestar-connections:CreateConnection", "codeconnections:CreateConnection");
    const TAG: Action = Action("codestar-connections:TagResource", "codeconnections:TagResource");
    let all = Arn::new(name.as_str(), cx.region(), cx.account(), "connection/*").to_string();
    let tags = input.tags.as_deref().unwrap_or_default();
    let mut create = Access::new(cx, CREATE.of(name), all.clone()).with_tags([], pairs(tags));
    if let Some(provider) = &input.provider_type {
        create = create.with(&format!("{}:ProviderType", name.as_str()), provider.as_str());
    }
    if tags.is_empty() {
        return Ok(vec![create]);
    }
    Ok(vec![create, Access::new(cx, TAG.of(name), all).with_tags([], pairs(tags))])
}

pub fn get(name: Name, cx: &Cx, input: &cc::GetConnectionInput) -> OpResult<Vec<Access>> {
    const GET: Action = Action("codestar-connections:GetConnection", "codeconnections:GetConnection");
    Ok(vec![to_connection(cx, GET.of(name), &input.connection_arn)?])
}

pub fn list(name: Name, cx: &Cx, _: &cc::ListConnectionsInput) -> OpResult<Vec<Access>> {
    const LIST: Action = Action("codestar-connections:ListConnections", "codeconnections:ListConnections");
    Ok(vec![Access::any(cx, LIST.of(name))])
}

pub fn delete(name: Name, cx: &Cx, input: &cc::DeleteConnectionInput) -> OpResult<Vec<Access>> {
    const DELETE: Action =
        Action("codestar-connections:DeleteConnection", "codeconnections:DeleteConnection");
    Ok(vec![to_connection(cx, DELETE.of(name), &input.connection_arn)?])
}

const COMPLETE: Action = Action(
    "codestar-connections:UpdateConnectionInstallation",
    "codeconnections:UpdateConnectionInstallation",
);

pub fn complete(name: Name, cx: &Cx, input: &cc::UpdateConnectionInstallationInput) -> OpResult<Vec<Access>> {
    Ok(vec![to_connection(cx, COMPLETE.of(name), &input.connection_arn)?])
}

/// Whether the caller may complete the connection: then it may also see what the provider signs webhooks with, which is not
/// for everybody who may read.
pub fn may_complete(name: Name, cx: &Cx, arn: &str) -> OpResult<bool> {
    to_connection(cx, COMPLETE.of(name), arn)?.is_allowed(cx)
}

pub fn installation(
    name: Name,
    cx: &Cx,
    input: &cc::GetConnectionInstallationInput,
) -> OpResult<Vec<Access>> {
    const GET: Action =
        Action("codestar-connections:GetConnectionInstallation", "codeconnections:GetConnectionInstallation");
    Ok(vec![to_connection(cx, GET.of(name), &input.connection_arn)?])
}

pub fn tag(name: Name, cx: &Cx, input: &cc::TagResourceInput) -> OpResult<Vec<Access>> {
    const TAG: Action = Action("codestar-connections:TagResource", "codeconnections:TagResource");
    Ok(vec![to_connection(cx, TAG.of(name), &input.resource_arn)?.with_tags([], pairs(&input.tags))])
}

pub fn untag(name: Name, cx: &Cx, input: &cc::UntagResourceInput) -> OpResult<Vec<Access>> {
    const UNTAG: Action = Action("codestar-connections:UntagResource", "codeconnections:UntagResource");
    Ok(vec![to_connection(cx, UNTAG.of(name), &input.resource_arn)?])
}

pub fn list_tags(name: Name, cx: &Cx, input: &cc::ListTagsForResourceInput) -> OpResult<Vec<Access>> {
    const LIST: Action =
        Action("codestar-connections:ListTagsForResource", "codeconnections:ListTagsForResource");
    Ok(vec![to_connection(cx, LIST.of(name), &input.resource_arn)?])
}

/// Whether the caller may take this branch of this repository by a connection. Policies know the permission by either of
/// the service's names, and a denial under either holds. [Permissions for connections, UseConnection]
pub fn check_use(cx: &Cx, arn: &str, repository: &str, branch: &str) -> OpResult<()> {
    const USE: Action = Action("codestar-connections:UseConnection", "codeconnections:UseConnection");
    let ask = |name: Name| {
        let mut access = to_connection(cx, USE.of(name), arn)?;
        let (owner, last) = repository.rsplit_once('/').unwrap_or(("", repository));
        for (key, value) in [
            ("FullRepositoryId", repository),
            ("BranchName", branch),
            ("OwnerId", owner),
            ("RepositoryName", last),
            ("ProviderAction", "GetBranch"),
            ("ProviderPermissionsRequired", "read_only"),
        ] {
            access = access.with(&format!("{}:{key}", name.as_str()), value);
        }
        Ok::<_, OpError>(access)
    };
    // A denial names the action by the connection's own name.
    let (own, other) = match super::connection::Place::of(arn)?.made_as {
        Name::CodeStar => (Name::CodeStar, Name::CodeConnections),
        Name::CodeConnections => (Name::CodeConnections, Name::CodeStar),
    };
    ask(own)?.check_either(&ask(other)?, cx, &cc::SERVICE)
}
