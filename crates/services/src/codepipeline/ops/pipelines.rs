//! CreatePipeline, GetPipeline, UpdatePipeline, DeletePipeline, ListPipelines.

use super::super::declaration;
use super::super::machine::Pipeline;
use super::super::machine::pipeline::Event;
use super::super::machine::state::Start;
use super::super::table::{DECLARATIONS, PIPELINES, POLLED, PipelineRow, TRIGGERED, declaration_key};
use super::super::triggers;
use super::tags::{accept_tags, shown};
use super::{after, deliver, find, look_up};
use crate::{Cx, OpResult, paging};
use aws::codepipeline::{
    CreatePipelineInput, CreatePipelineOutput, DeletePipelineInput, DeletePipelineOutput, GetPipelineInput,
    GetPipelineOutput, ListPipelinesInput, ListPipelinesOutput, PipelineMetadata, PipelineSummary,
    TriggerType, UpdatePipelineInput, UpdatePipelineOutput, errors,
};
use indexmap::IndexMap;
use store::Key;

pub async fn create_pipeline(cx: Cx, input: CreatePipelineInput) -> OpResult<CreatePipelineOutput> {
    let mut accepted = declaration::accept(input.pipeline, cx.region())?;
    accepted.version = Some(1);
    let tags = accept_tags(IndexMap::new(), input.tags.clone().unwrap_or_default())?;
    let row = PipelineRow {
        id: cx.uuid(),
        name: accepted.name.clone(),
        version: 1,
        declaration: accepted.clone(),
        created: cx.now(),
        updated: cx.now(),
        tags: tags.clone(),
    };
    let start = Start {
        id: cx.uuid(),
        trigger: TriggerType::CreatePipeline,
        trigger_detail: Some(cx.caller().arn().to_owned()),
        variables: declaration::default_variables(&accepted),
        revisions: IndexMap::new(),
        instead: IndexMap::new(),
    };
    let scope = cx.scope();
    let context = cx.clone();
    cx.write(move |tx| {
        if PIPELINES.get(tx, &scope, &row.name)?.is_some() {
            return Err(errors::pipeline_name_in_use_exception(format!(
                "A pipeline with the name '{}' already exists in account '{}'",
                row.name,
                context.account()
            ))
            .into());
        }
        PIPELINES.put(tx, &scope, &row.name, &row)?;
        DECLARATIONS.put(tx, &scope, declaration_key(&row.id, 1), &row.declaration)?;
        let subject = row.subject(context.account(), context.region());
        let event = Event::Created { structure: declaration::plan(&row.declaration), start };
        let engine = context.world().engine();
        Ok(engine.start(tx, &subject.execution_id(), &Pipeline::new(subject.clone()), &event)?)
    })
    .await?;
    let tags = input.tags.map(|_| shown(tags));
    Ok(CreatePipelineOutput { pipeline: Some(accepted), tags })
}

pub async fn update_pipeline(cx: Cx, input: UpdatePipelineInput) -> OpResult<UpdatePipelineOutput> {
    look_up(&cx, &input.pipeline.name)?;
    let mut accepted = declaration::accept(input.pipeline, cx.region())?;
    let (context, now) = (cx.clone(), cx.now());
    let updated = cx
        .write(move |tx| {
            let found = find(&context, tx, &accepted.name)?;
            let mut row = found.row;
            row.version += 1;
            row.updated = now;
            accepted.version = Some(row.version);
            let before = std::mem::replace(&mut row.declaration, accepted.clone());
            let scope = context.scope();
            // What a trigger had seen would come back with it, however late, and be taken for news; so would what was seen of
            // a branch.
            for action in triggers::forgotten(&before, &accepted) {
                TRIGGERED.delete(tx, &scope, Key::new(&row.id).then(action))?;
            }
            for action in triggers::unseen(&before, &accepted) {
                POLLED.delete(tx, &scope, Key::new(&row.id).then(action))?;
            }
            PIPELINES.put(tx, &scope, &row.name, &row)?;
            DECLARATIONS.put(tx, &scope, declaration_key(&row.id, row.version), &accepted)?;
            let event = Event::Updated { structure: declaration::plan(&accepted) };
            deliver(&context, tx, &found.subject, &event)?;
            Ok(accepted)
        })
        .await?;
    Ok(UpdatePipelineOutput { pipeline: Some(updated) })
}

pub async fn get_pipeline(cx: Cx, input: GetPipelineInput) -> OpResult<GetPipelineOutput> {
    let found = look_up(&cx, &input.name)?;
    let row = found.row;
    let pipeline = match input.version {
        None => Some(row.declaration),
        Some(version) => cx.read(|r| DECLARATIONS.get(r, &cx.scope(), declaration_key(&row.id, version)))?,
    };
    let pipeline = pipeline.ok_or_else(|| {
        errors::pipeline_version_not_found_exception(format!(
            "Account '{}' does not have a pipeline with name '{}' and version '{}'",
            cx.account(),
            input.name,
            input.version.unwrap_or_default()
        ))
    })?;
    let metadata = PipelineMetadata {
        pipeline_arn: Some(found.subject.arn()),
        created: Some(row.created),
        updated: Some(row.updated),
        polling_disabled_at: None,
    };
    Ok(GetPipelineOutput { pipeline: Some(pipeline), metadata: Some(metadata) })
}

pub async fn delete_pipeline(cx: Cx, input: DeletePipelineInput) -> OpResult<DeletePipelineOutput> {
    let context = cx.clone();
    cx.write(move |tx| {
        let scope = context.scope();
        // What is gone already is deleted.
        let Some(row) = PIPELINES.get(tx, &scope, &input.name)? else { return Ok(()) };
        PIPELINES.delete(tx, &scope, &input.name)?;
        deliver(&context, tx, &row.subject(context.account(), context.region()), &Event::Deleted)
    })
    .await?;
    Ok(DeletePipelineOutput {})
}

pub async fn list_pipelines(cx: Cx, input: ListPipelinesInput) -> OpResult<ListPipelinesOutput> {
    const LIST: &str = "ListPipelines";
    // This list alone may be asked for a thousand, and is by default. [ListPipelines]
    let size = input.max_results.and_then(|n| usize::try_from(n).ok()).unwrap_or(1000).clamp(1, 1000);
    let after = after(LIST, input.next_token.as_deref())?;
    let mut rows = cx.read(|r| PIPELINES.scan(r, &cx.scope(), "", after.as_ref(), size + 1))?;
    let more = rows.len() > size;
    rows.truncate(size);
    let next = rows.last().filter(|_| more).map(|(key, _)| paging::token(LIST, key.as_str()));
    let summary = |row: PipelineRow| PipelineSummary {
        name: Some(row.name),
        version: Some(row.version),
        pipeline_type: row.declaration.pipeline_type,
        execution_mode: row.declaration.execution_mode,
        created: Some(row.created),
        updated: Some(row.updated),
    };
    let pipelines = rows.into_iter().map(|(_, row)| summary(row)).collect();
    Ok(ListPipelinesOutput { pipelines: Some(pipelines), next_token: next })
}
