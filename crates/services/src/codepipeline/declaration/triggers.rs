//! What is refused of triggers. [Pipeline structure reference, triggers; Quotas]

use super::super::triggers::glob;
use super::{repeated, structure};
use crate::{OpError, OpResult};
use aws::codepipeline::{self, GitConfiguration, GitPushFilter, PipelineDeclaration};

const MOST_TRIGGERS: usize = 50;
/// Of all triggers of a pipeline, as JSON.
const MOST_BYTES: usize = 200 * 1024;
const MOST_FILTERS: usize = 3;
const MOST_PATTERNS: usize = 8;
const LONGEST_PATTERN: usize = 255;
const PROVIDER: &str = "CodeStarSourceConnection";

pub fn check(declaration: &PipelineDeclaration) -> OpResult<()> {
    let triggers = declaration.triggers.as_deref().unwrap_or_default();
    if triggers.len() > MOST_TRIGGERS {
        return Err(structure(format!("A pipeline can have at most {MOST_TRIGGERS} triggers.")));
    }
    let size = serde_json::to_string(triggers).map_or(0, |text| text.len());
    if size > MOST_BYTES {
        return Err(structure(format!("The triggers have {size} bytes; the limit is {MOST_BYTES}.")));
    }
    let all = || triggers.iter().map(|trigger| &trigger.git_configuration);
    if let Some(name) = repeated(all().map(|git| git.source_action_name.as_str())) {
        return Err(structure(format!(
            "A source action can have one trigger only. The source action {name} has more than one."
        )));
    }
    all().try_for_each(|git| check_one(declaration, git))
}

fn check_one(declaration: &PipelineDeclaration, git: &GitConfiguration) -> OpResult<()> {
    let name = &git.source_action_name;
    let mut sources = declaration.stages.iter().take(1).flat_map(|stage| &stage.actions);
    let source = sources.find(|action| action.name == *name);
    let source = source.ok_or_else(|| {
        structure(format!("The trigger names the source action {name}, which the pipeline does not have."))
    })?;
    if source.action_type_id.provider != PROVIDER {
        return Err(structure(format!(
            "The trigger names the source action {name}, whose provider is not {PROVIDER}."
        )));
    }
    if git.pull_request.as_ref().is_some_and(|filters| !filters.is_empty()) {
        let what = format!("pullRequest of the trigger for the source action {name}");
        return Err(OpError::not_served(&codepipeline::SERVICE, what));
    }
    let filters = git.push.as_deref().unwrap_or_default();
    if filters.len() > MOST_FILTERS {
        return Err(structure(format!(
            "The trigger for the source action {name} has {} filters for pushes; it can have at most {MOST_FILTERS}.",
            filters.len()
        )));
    }
    filters.iter().try_for_each(|filter| check_filter(name, filter))
}

fn check_filter(action: &str, filter: &GitPushFilter) -> OpResult<()> {
    let refuse = |what: String| {
        Err(structure(format!("A filter of the trigger for the source action {action} {what}")))
    };
    let GitPushFilter { tags, branches, file_paths } = filter;
    if tags.is_some() && (branches.is_some() || file_paths.is_some()) {
        return refuse("has tags beside branches or file paths: use a filter for each.".into());
    }
    let lists = [
        ("tags", tags.as_ref().map(|t| (&t.includes, &t.excludes))),
        ("branches", branches.as_ref().map(|b| (&b.includes, &b.excludes))),
        ("filePaths", file_paths.as_ref().map(|f| (&f.includes, &f.excludes))),
    ];
    if lists.iter().all(|(_, lists)| lists.is_none()) {
        return refuse("has neither tags nor branches nor file paths.".into());
    }
    for (what, lists) in lists {
        let Some((includes, excludes)) = lists else { continue };
        if [includes, excludes].iter().all(|list| list.as_ref().is_none_or(Vec::is_empty)) {
            return refuse(format!("has {what} with neither includes nor excludes."));
        }
        for list in [includes, excludes].into_iter().flatten() {
            if list.len() > MOST_PATTERNS {
                return refuse(format!(
                    "has {} patterns in a list of {what}; the limit is {MOST_PATTERNS}.",
                    list.len()
                ));
            }
            let is_bad = |pattern: &&String| pattern.len() > LONGEST_PATTERN || glob(pattern).is_none();
            if let Some(pattern) = list.iter().find(is_bad) {
                return refuse(format!("has a pattern of {what} that can't be read: {pattern}"));
            }
        }
    }
    Ok(())
}
