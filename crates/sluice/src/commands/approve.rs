//! `sluice approve` and `sluice reject`: a person's answer to an approval.

use super::pipeline::{self, Waiting};
use crate::error::{CliResult, say};
use crate::here::Here;
use crate::paint;
use aws::codepipeline as cp;
use clap::Args;
use std::process::ExitCode;

#[derive(Args)]
pub struct Answer {
    /// The pipeline; may be left out if there is one only
    pipeline: Option<String>,
    /// The stage, where several approvals wait
    #[arg(long)]
    stage: Option<String>,
    /// The action, where several approvals wait
    #[arg(long)]
    action: Option<String>,
    /// Why: kept with the execution
    #[arg(long, short = 'm', default_value = "")]
    summary: String,
}

impl Answer {
    pub async fn run(self, here: &Here, status: cp::ApprovalStatus) -> CliResult<ExitCode> {
        let client = here.client()?;
        let name = pipeline::named(&client, self.pipeline.clone()).await?;
        let waiting = pipeline::waiting(&pipeline::state(&client, &name).await?);
        let Waiting { stage, action, token } = self.choose(&name, waiting)?;
        let input = cp::PutApprovalResultInput {
            pipeline_name: name.clone(),
            stage_name: stage.clone(),
            action_name: action.clone(),
            result: cp::ApprovalResult { summary: self.summary, status },
            token,
        };
        client.call::<cp::PutApprovalResult>(input).await?;
        paint::line(format!("{status}: {name}, {stage}/{action}"))?;
        Ok(ExitCode::SUCCESS)
    }

    fn choose(&self, pipeline: &str, waiting: Vec<Waiting>) -> CliResult<Waiting> {
        let fits = |wanted: &Option<String>, found: &str| wanted.as_deref().is_none_or(|w| w == found);
        let mut fitting: Vec<Waiting> = waiting
            .into_iter()
            .filter(|w| fits(&self.stage, &w.stage) && fits(&self.action, &w.action))
            .collect();
        match (fitting.pop(), fitting.as_slice()) {
            (None, _) => say(format!("no approval waits in {pipeline}")),
            (Some(only), []) => Ok(only),
            (Some(last), others) => {
                let names = others.iter().chain([&last]).map(|w| format!("{}/{}", w.stage, w.action));
                let names: Vec<String> = names.collect();
                say(format!("several approvals wait; choose by --stage and --action: {}", names.join(", ")))
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn waiting(places: &[(&str, &str)]) -> Vec<Waiting> {
        let make = |(stage, action): &(&str, &str)| Waiting {
            stage: (*stage).into(),
            action: (*action).into(),
            token: "t".into(),
        };
        places.iter().map(make).collect()
    }

    #[track_caller]
    fn check(stage: Option<&str>, action: Option<&str>, places: &[(&str, &str)], expected: &str) {
        let answer = Answer {
            pipeline: None,
            stage: stage.map(str::to_owned),
            action: action.map(str::to_owned),
            summary: String::new(),
        };
        let chosen = answer.choose("p", waiting(places));
        let text = chosen.map_or_else(|error| error.to_string(), |w| format!("{}/{}", w.stage, w.action));
        assert_eq!(text, expected);
    }

    #[test]
    fn the_one_that_is_meant() {
        check(None, None, &[], "no approval waits in p");
        check(None, None, &[("A", "x")], "A/x");
        check(Some("B"), None, &[("A", "x"), ("B", "x")], "B/x");
        check(Some("C"), None, &[("A", "x")], "no approval waits in p");
        check(None, Some("y"), &[("A", "x"), ("A", "y")], "A/y");
        let both = "several approvals wait; choose by --stage and --action: A/x, B/x";
        check(None, None, &[("A", "x"), ("B", "x")], both);
    }
}
