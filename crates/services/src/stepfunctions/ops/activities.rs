//! Activities: CreateActivity, DescribeActivity, DeleteActivity, ListActivities and GetActivityTask.

use super::super::activities::{self, Waiters, missing};
use super::super::names::{self, Named, check_name};
use super::super::table::{ACTIVITIES, ActivityRow, WORK};
use super::tags::checked;
use super::{cut, limit, start};
use crate::{Cx, OpError, OpResult};
use aws::stepfunctions::{
    self as s, ActivityListItem, CreateActivityInput, CreateActivityOutput, DeleteActivityInput,
    DeleteActivityOutput, DescribeActivityInput, DescribeActivityOutput, EncryptionConfiguration,
    EncryptionType, GetActivityTaskInput, GetActivityTaskOutput, ListActivitiesInput, ListActivitiesOutput,
};
use std::time::Duration;
use store::Key;

/// How long a worker's question waits for a task. [GetActivityTask]
const PATIENCE: Duration = Duration::from_mins(1);

fn owned_key() -> EncryptionConfiguration {
    EncryptionConfiguration { r#type: EncryptionType::AwsOwnedKey, ..Default::default() }
}

/// Creating what is there already gives what is there.
pub async fn create_activity(cx: Cx, input: CreateActivityInput) -> OpResult<CreateActivityOutput> {
    check_name(&input.name)?;
    if input.encryption_configuration.is_some_and(|e| e.r#type == EncryptionType::CustomerManagedKmsKey) {
        return Err(OpError::not_served(&s::SERVICE, "encryptionConfiguration with a customer managed key"));
    }
    let tags = checked(input.tags.unwrap_or_default())?;
    let arn = names::activity(cx.account(), cx.region(), &input.name);
    let row = ActivityRow { name: input.name, created_at: cx.now(), tags, next: 0 };
    let scope = cx.scope();
    let created_at = cx
        .write(move |tx| {
            if let Some(known) = ACTIVITIES.get(tx, &scope, &row.name)? {
                return Ok(known.created_at);
            }
            ACTIVITIES.put(tx, &scope, &row.name, &row)?;
            Ok(row.created_at)
        })
        .await?;
    Ok(CreateActivityOutput { activity_arn: Some(arn), creation_date: Some(created_at) })
}

pub async fn describe_activity(cx: Cx, input: DescribeActivityInput) -> OpResult<DescribeActivityOutput> {
    let arn = input.activity_arn;
    let named = Named::activity(&arn)?;
    let row = cx.read(|r| ACTIVITIES.get(r, &named.scope(), &named.name))?.ok_or_else(|| missing(&arn))?;
    Ok(DescribeActivityOutput {
        activity_arn: Some(arn),
        name: Some(row.name),
        creation_date: Some(row.created_at),
        encryption_configuration: Some(owned_key()),
    })
}

/// What does not exist is deleted. Tasks that wait for a worker wait on, until their time is over.
pub async fn delete_activity(cx: Cx, input: DeleteActivityInput) -> OpResult<DeleteActivityOutput> {
    let named = Named::activity(&input.activity_arn)?;
    cx.write(move |tx| {
        ACTIVITIES.delete(tx, &named.scope(), &named.name)?;
        WORK.delete_all(tx, &named.scope(), Key::new(&named.name).children())?;
        Ok(DeleteActivityOutput {})
    })
    .await
}

pub async fn list_activities(cx: Cx, input: ListActivitiesInput) -> OpResult<ListActivitiesOutput> {
    let limit = limit(input.max_results);
    let after = start("activities", input.next_token.as_deref())?;
    let mut rows = cx.read(|r| ACTIVITIES.scan(r, &cx.scope(), "", after.as_ref(), limit + 1))?;
    let next_token = cut("activities", &mut rows, limit);
    let item = |row: ActivityRow| ActivityListItem {
        activity_arn: Some(names::activity(cx.account(), cx.region(), &row.name)),
        name: Some(row.name),
        creation_date: Some(row.created_at),
    };
    let activities = rows.into_iter().map(|(_, row)| item(row)).collect();
    Ok(ListActivitiesOutput { activities: Some(activities), next_token })
}

/// Gives a worker the next task, as soon as there is one; nothing if none comes for a minute.
pub async fn get_activity_task(cx: Cx, input: GetActivityTaskInput) -> OpResult<GetActivityTaskOutput> {
    let named = activities::find(&cx, &input.activity_arn)?;
    let waiters = cx.world().state::<Waiters>();
    let search = async {
        loop {
            // Asked to be told before looking, so that a task that comes in between is not missed.
            let told = waiters.notify().notified();
            tokio::pin!(told);
            told.as_mut().enable();
            let (world, named, worker) = (cx.world().clone(), named.clone(), input.worker_name.clone());
            let taken = cx.write(move |tx| activities::take(&world, tx, &named, worker.as_deref())).await?;
            if taken.is_some() || !cx.is_awaited {
                return OpResult::Ok(taken);
            }
            told.await;
        }
    };
    let taken = match tokio::time::timeout(PATIENCE, search).await {
        Ok(taken) => taken?,
        Err(_) => None,
    };
    Ok(match taken {
        Some(work) => GetActivityTaskOutput { task_token: Some(work.token), input: Some(work.input) },
        None => GetActivityTaskOutput::default(),
    })
}
