//! What is new since one last looked: an execution's actions as the API lists them, told as events. Pure; `watch` asks and prints.

use aws::Timestamp;
use aws::codepipeline::{
    ActionExecutionDetail, ActionExecutionStatus, PipelineExecutionStatus, PipelineExecutionSummary,
};
use indexmap::IndexMap;
use serde::Serialize;
use std::collections::HashMap;

/// Something that a follower is told.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(tag = "event", rename_all = "snake_case")]
pub enum Event {
    Execution {
        execution: String,
        status: String,
        revision: Option<String>,
        message: Option<String>,
        trigger: Option<String>,
    },
    ActionStarted {
        stage: String,
        action: String,
        provider: String,
    },
    ActionEnded {
        stage: String,
        action: String,
        status: String,
        milliseconds: i64,
        summary: Option<String>,
        error: Option<String>,
    },
    Log {
        stage: String,
        action: String,
        line: String,
    },
    /// A task of the state machine that an action started.
    StateEntered {
        stage: String,
        action: String,
        state: String,
    },
    JobStarted {
        stage: String,
        action: String,
        state: String,
        job: String,
        kind: String,
    },
    JobMeasured {
        stage: String,
        action: String,
        job: String,
        metrics: IndexMap<String, f64>,
    },
    /// A try of a task failed; the state machine may try again, or catch it.
    StateFailed {
        stage: String,
        action: String,
        state: String,
        error: String,
    },
    StateExited {
        stage: String,
        action: String,
        state: String,
        milliseconds: i64,
    },
    /// Something of what an action does can't be told, and why. It is told once, and asked for again.
    Untold {
        stage: String,
        action: String,
        error: String,
    },
    ApprovalNeeded {
        stage: String,
        action: String,
        text: Option<String>,
        link: Option<String>,
    },
}

impl Event {
    /// Whether it tells of what an action does, between its start and its end.
    pub fn is_of(&self, stage: &str, action: &str) -> bool {
        match self {
            Self::Log { stage: s, action: a, .. }
            | Self::StateEntered { stage: s, action: a, .. }
            | Self::JobStarted { stage: s, action: a, .. }
            | Self::JobMeasured { stage: s, action: a, .. }
            | Self::StateFailed { stage: s, action: a, .. }
            | Self::StateExited { stage: s, action: a, .. }
            | Self::Untold { stage: s, action: a, .. } => s == stage && a == action,
            Self::Execution { .. }
            | Self::ActionStarted { .. }
            | Self::ActionEnded { .. }
            | Self::ApprovalNeeded { .. } => false,
        }
    }
}

/// An action as it stands.
#[derive(Clone, Debug, PartialEq)]
pub struct Action {
    pub id: String,
    pub stage: String,
    pub name: String,
    pub provider: String,
    pub status: ActionExecutionStatus,
    pub started: Timestamp,
    pub updated: Timestamp,
    pub external_id: Option<String>,
    /// The log group and the stream in it, where the action itself says where it writes.
    pub log: Option<(String, String)>,
    pub summary: Option<String>,
    pub error: Option<String>,
    /// What an approval shows to whoever decides.
    pub custom_data: Option<String>,
    pub link: Option<String>,
    /// Whether the variables in these have their values.
    pub is_resolved: bool,
}

impl Action {
    pub fn of(detail: &ActionExecutionDetail) -> Self {
        let input = detail.input.as_ref();
        let result = detail.output.as_ref().and_then(|output| output.execution_result.as_ref());
        let provider = input.and_then(|i| i.action_type_id.as_ref()).map(|t| t.provider.clone());
        let configured = |key: &str| {
            let input = input?;
            let resolved = input.resolved_configuration.as_ref().and_then(|c| c.get(key));
            resolved.or_else(|| input.configuration.as_ref()?.get(key)).cloned()
        };
        let error = result
            .and_then(|r| r.error_details.as_ref())
            .and_then(|e| e.message.clone().or_else(|| e.code.clone()));
        Self {
            id: detail.action_execution_id.clone().unwrap_or_default(),
            stage: detail.stage_name.clone().unwrap_or_default(),
            name: detail.action_name.clone().unwrap_or_default(),
            provider: provider.unwrap_or_default(),
            status: detail.status.unwrap_or_default(),
            started: detail.start_time.unwrap_or_default(),
            updated: detail.last_update_time.unwrap_or_default(),
            external_id: result.and_then(|r| r.external_execution_id.clone()),
            log: result.and_then(|r| r.log_stream_arn.as_deref()).and_then(log_stream),
            summary: result
                .and_then(|r| r.external_execution_summary.clone())
                .filter(|text| !text.is_empty()),
            error,
            custom_data: configured("CustomData"),
            link: configured("ExternalEntityLink"),
            is_resolved: input.is_some_and(|i| {
                let is_given = i.configuration.as_ref().is_some_and(|c| !c.is_empty());
                !is_given || i.resolved_configuration.as_ref().is_some_and(|c| !c.is_empty())
            }),
        }
    }

    pub fn runs(&self) -> bool {
        self.status == ActionExecutionStatus::InProgress
    }

    /// Whether a person is asked. What they are asked is known a moment after the action has started.
    pub fn waits(&self) -> bool {
        self.runs() && self.provider == "Manual" && self.is_resolved
    }
}

/// Group and stream of `arn:aws:logs:<region>:<account>:log-group:<group>:log-stream:<stream>`.
fn log_stream(arn: &str) -> Option<(String, String)> {
    let (group, stream) = arn.split_once(":log-group:")?.1.split_once(":log-stream:")?;
    Some((group.to_owned(), stream.to_owned()))
}

/// What a follower has been told.
#[derive(Default)]
pub struct Follower {
    execution: Option<(String, PipelineExecutionStatus, bool)>,
    /// The last status of each action, and whether a person was seen to be asked by it.
    actions: HashMap<String, (ActionExecutionStatus, bool)>,
}

impl Follower {
    /// The execution's own news, and whether it is another one than before.
    pub fn execution(&mut self, summary: &PipelineExecutionSummary) -> Option<Event> {
        let id = summary.pipeline_execution_id.clone().unwrap_or_default();
        let status = summary.status.unwrap_or_default();
        let revision = summary.source_revisions.as_ref().and_then(|all| all.first());
        let now = (id.clone(), status, revision.is_some());
        if self.execution.as_ref() == Some(&now) {
            return None;
        }
        self.execution = Some(now);
        Some(Event::Execution {
            execution: id,
            status: status.to_string(),
            revision: revision.and_then(|r| r.revision_id.clone()),
            message: revision.and_then(|r| r.revision_summary.clone()),
            trigger: summary.trigger.as_ref().and_then(|t| t.trigger_type).map(|t| t.to_string()),
        })
    }

    /// What is new in the actions, which are given in the order in which they started.
    pub fn actions(&mut self, actions: &[Action]) -> Vec<Event> {
        let mut events = Vec::new();
        for action in actions {
            let now = (action.status, action.waits());
            let before = self.actions.insert(action.id.clone(), now);
            if before == Some(now) {
                continue;
            }
            let (stage, name) = (action.stage.clone(), action.name.clone());
            if before.is_none() {
                events.push(Event::ActionStarted {
                    stage: stage.clone(),
                    action: name.clone(),
                    provider: action.provider.clone(),
                });
            }
            if action.waits() {
                let (text, link) = (action.custom_data.clone(), action.link.clone());
                events.push(Event::ApprovalNeeded { stage, action: name, text, link });
            } else if !action.runs() {
                events.push(Event::ActionEnded {
                    stage,
                    action: name,
                    status: action.status.to_string(),
                    milliseconds: action.updated.millis() - action.started.millis(),
                    summary: action.summary.clone(),
                    error: action.error.clone(),
                });
            }
        }
        events
    }
}

/// The execution to follow: the newest, or the newest that carries the commit (or may yet turn out to).
pub fn choose<'a>(
    newest_first: &'a [PipelineExecutionSummary],
    id: Option<&str>,
    commit: Option<&str>,
) -> Option<&'a PipelineExecutionSummary> {
    newest_first.iter().find(|summary| {
        if let Some(id) = id {
            return summary.pipeline_execution_id.as_deref() == Some(id);
        }
        let Some(commit) = commit else { return true };
        let revisions = summary.source_revisions.as_deref().unwrap_or_default();
        let carries =
            revisions.iter().any(|r| r.revision_id.as_deref().is_some_and(|id| id.starts_with(commit)));
        carries || (revisions.is_empty() && !ended(summary.status.unwrap_or_default()))
    })
}

pub fn ended(status: PipelineExecutionStatus) -> bool {
    match status {
        PipelineExecutionStatus::InProgress | PipelineExecutionStatus::Stopping => false,
        PipelineExecutionStatus::Cancelled
        | PipelineExecutionStatus::Stopped
        | PipelineExecutionStatus::Succeeded
        | PipelineExecutionStatus::Superseded
        | PipelineExecutionStatus::Failed => true,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use aws::codepipeline::SourceRevision;

    fn action(id: &str, provider: &str, status: ActionExecutionStatus) -> Action {
        Action {
            id: id.into(),
            stage: "S".into(),
            name: id.into(),
            provider: provider.into(),
            status,
            started: Timestamp::from_millis(1000),
            updated: Timestamp::from_millis(3500),
            external_id: None,
            log: None,
            summary: None,
            error: None,
            custom_data: Some("look".into()),
            link: None,
            is_resolved: true,
        }
    }

    fn names(events: &[Event]) -> Vec<&'static str> {
        events
            .iter()
            .map(|event| match event {
                Event::Execution { .. } => "execution",
                Event::ActionStarted { .. } => "started",
                Event::ActionEnded { .. } => "ended",
                Event::ApprovalNeeded { .. } => "approval",
                _ => "of an action",
            })
            .collect()
    }

    #[test]
    fn each_change_is_told_once() {
        use ActionExecutionStatus::{Failed, InProgress, Succeeded};
        let mut follower = Follower::default();
        let steps: [(Vec<Action>, &[&str]); 5] = [
            (vec![action("a", "CodeBuild", InProgress)], &["started"]),
            (vec![action("a", "CodeBuild", InProgress)], &[]),
            (
                vec![action("a", "CodeBuild", Succeeded), action("b", "Manual", InProgress)],
                &["ended", "started", "approval"],
            ),
            (vec![action("a", "CodeBuild", Succeeded), action("b", "Manual", Failed)], &["ended"]),
            (vec![action("c", "CodeBuild", Succeeded)], &["started", "ended"]),
        ];
        for (actions, expected) in steps {
            assert_eq!(names(&follower.actions(&actions)), expected);
        }
    }

    #[test]
    fn an_action_says_where_its_log_is() {
        use aws::codepipeline::{ActionExecutionOutput, ActionExecutionResult};
        let log = |arn: Option<&str>| {
            let result =
                ActionExecutionResult { log_stream_arn: arn.map(str::to_owned), ..Default::default() };
            let output = ActionExecutionOutput { execution_result: Some(result), ..Default::default() };
            Action::of(&ActionExecutionDetail { output: Some(output), ..Default::default() }).log
        };
        let arn = "arn:aws:logs:us-east-1:111111111111:log-group:/aws/codepipeline/p:log-stream:a/b";
        assert_eq!(log(Some(arn)), Some(("/aws/codepipeline/p".to_owned(), "a/b".to_owned())));
        for none in
            [None, Some(""), Some("arn:aws:logs:us-east-1:111111111111:log-group:/aws/codepipeline/p")]
        {
            assert_eq!(log(none), None, "{none:?}");
        }
    }

    #[test]
    fn a_person_is_asked_when_the_question_is_known() {
        let mut follower = Follower::default();
        let known = action("b", "Manual", ActionExecutionStatus::InProgress);
        let unknown = Action { is_resolved: false, ..known.clone() };
        assert_eq!(names(&follower.actions(&[unknown])), ["started"]);
        assert_eq!(names(&follower.actions(std::slice::from_ref(&known))), ["approval"]);
        assert!(follower.actions(&[known]).is_empty());
    }

    fn summary(id: &str, status: PipelineExecutionStatus) -> PipelineExecutionSummary {
        PipelineExecutionSummary {
            pipeline_execution_id: Some(id.into()),
            status: Some(status),
            ..Default::default()
        }
    }

    #[test]
    fn the_execution_of_a_commit_is_found() {
        let mut all = vec![
            summary("new", PipelineExecutionStatus::InProgress),
            summary("old", PipelineExecutionStatus::Failed),
        ];
        assert_eq!(choose(&all, None, None).and_then(|s| s.pipeline_execution_id.as_deref()), Some("new"));
        assert_eq!(
            choose(&all, Some("old"), None).and_then(|s| s.pipeline_execution_id.as_deref()),
            Some("old")
        );
        assert_eq!(choose(&all[1..], None, Some("abc")), None);
        assert_eq!(
            choose(&all, None, Some("abc")).and_then(|s| s.pipeline_execution_id.as_deref()),
            Some("new")
        );
        all[0].source_revisions =
            Some(vec![SourceRevision { revision_id: Some("def0".into()), ..Default::default() }]);
        assert_eq!(choose(&all, None, Some("abc")), None);
        assert!(choose(&all, None, Some("def")).is_some());
    }
}
