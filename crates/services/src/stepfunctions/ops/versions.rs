//! Versions: PublishStateMachineVersion, ListStateMachineVersions and DeleteStateMachineVersion.

use super::super::names::{self, Named, Qualifier};
use super::super::start::no_machine;
use super::super::table::{MACHINES, VersionItem};
use super::super::versions::{self, Said};
use super::{cut, limit, start};
use crate::{Cx, OpResult};
use aws::Error;
use aws::stepfunctions::{
    DeleteStateMachineVersionInput, DeleteStateMachineVersionOutput, ListStateMachineVersionsInput,
    ListStateMachineVersionsOutput, PublishStateMachineVersionInput, PublishStateMachineVersionOutput,
    StateMachineVersionListItem, errors,
};

/// The ARN of a version, or of an alias.
pub fn qualified(named: &Named, qualifier: impl std::fmt::Display) -> String {
    names::state_machine(named.account, &named.region, &format!("{}:{qualifier}", named.name))
}

/// A state machine by its own ARN: what is done is done to it, and not to a version.
pub fn unqualified(arn: &str) -> OpResult<Named> {
    let (named, qualifier) = Named::qualified(arn)?;
    match qualifier {
        None => Ok(named),
        Some(_) => Err(no_machine(arn).into()),
    }
}

/// Publishing the same revision again gives the same version.
pub async fn publish_version(
    cx: Cx,
    input: PublishStateMachineVersionInput,
) -> OpResult<PublishStateMachineVersionOutput> {
    let arn = input.state_machine_arn;
    let named = unqualified(&arn)?;
    let (now, creation) = (cx.now(), cx.creation().map(str::to_owned));
    cx.write(move |tx| {
        let scope = named.scope();
        let mut row = MACHINES.get(tx, &scope, &named.name)?.ok_or_else(|| no_machine(&arn))?;
        let current = row.settings.revision_id.as_deref().unwrap_or("INITIAL");
        if let Some(asked) = &input.revision_id
            && asked != current
        {
            let message = format!(
                "Failed to publish the State Machine version for revision {asked}. The current State Machine revision is \
                 {current}."
            );
            return Err(errors::conflict_exception(message).into());
        }
        let said = Said { description: input.description, creation };
        let version = versions::publish(tx, &scope, &mut row, said, now)?;
        MACHINES.put(tx, &scope, &named.name, &row)?;
        Ok(PublishStateMachineVersionOutput {
            creation_date: Some(version.created_at),
            state_machine_version_arn: Some(qualified(&named, version.number)),
        })
    })
    .await
}

/// The latest first.
pub async fn list_versions(
    cx: Cx,
    input: ListStateMachineVersionsInput,
) -> OpResult<ListStateMachineVersionsOutput> {
    let named = unqualified(&input.state_machine_arn)?;
    let limit = limit(input.max_results);
    let list = format!("versions:{}", input.state_machine_arn);
    let after = start(&list, input.next_token.as_deref())?;
    let mut rows = cx.read(|r| versions::items(r, &named.scope(), &named.name, after.as_ref(), limit + 1))?;
    let next_token = cut(&list, &mut rows, limit);
    let item = |row: VersionItem| StateMachineVersionListItem {
        state_machine_version_arn: Some(qualified(&named, row.number)),
        creation_date: Some(row.created_at),
    };
    let versions = rows.into_iter().map(|(_, row)| item(row)).collect();
    Ok(ListStateMachineVersionsOutput { state_machine_versions: Some(versions), next_token })
}

/// What does not exist is deleted; what an alias needs is not.
pub async fn delete_version(
    cx: Cx,
    input: DeleteStateMachineVersionInput,
) -> OpResult<DeleteStateMachineVersionOutput> {
    let arn = input.state_machine_version_arn;
    let (named, qualifier) = Named::qualified(&arn)?;
    let Some(Qualifier::Version(number)) = qualifier else {
        let message = format!("The ARN must be of a state machine version. Received: {arn}");
        return Err(Error::validation(message).into());
    };
    cx.write(move |tx| {
        let scope = named.scope();
        let needed = versions::aliases_of(tx, &scope, &named.name, number)?;
        if !needed.is_empty() {
            let names: Vec<String> = needed.into_iter().map(|row| row.name).collect();
            let message = format!(
                "Version to be deleted must not be referenced by an alias. Current list of aliases referencing this \
                 version: [{}]",
                names.join(", ")
            );
            return Err(errors::conflict_exception(message).into());
        }
        versions::delete(tx, &scope, &named.name, number)?;
        Ok(DeleteStateMachineVersionOutput {})
    })
    .await
}
