//! Commands of a pipeline that run without a project, under a role that the pipeline lends: a build like any other, but in
//! no list, because AWS runs it on machines of CodePipeline's. [Commands action reference]

use super::build::{Plan, plan};
use super::machine::{BuildMachine, Event, Lent, PipelineInvocation, Stage};
use super::start::{execution_id, pipeline_token};
use super::table::TOKENS;
use crate::cx::uuid_from;
use crate::{Cx, OpResult};
use aws::codebuild::{
    ArtifactsType, CloudWatchLogsConfig, ComputeType, EnvironmentType, EnvironmentVariable, LogsConfig,
    LogsConfigStatusType, Project, ProjectArtifacts, ProjectEnvironment, ProjectSource, SourceType,
    StartBuildInput,
};
use engine::ExecutionId;
use serde_json::json;
use sha2::{Digest, Sha256};

/// [Commands action, considerations]
const TIMEOUT_MINUTES: i32 = 55;
const IMAGE: &str = "aws/codebuild/amazonlinux2-x86_64-standard:5.0";

/// What is run, and with what.
#[derive(Debug)]
pub struct Commands {
    /// Of the pipeline's action or rule.
    pub name: String,
    pub commands: Vec<String>,
    /// Patterns of the files that the output artifact has.
    pub files: Vec<String>,
    pub output_variables: Vec<String>,
    pub environment: Vec<EnvironmentVariable>,
    pub compute_type: Option<ComputeType>,
    pub role: String,
    pub lent: Lent,
    pub invocation: PipelineInvocation,
}

/// A build that runs commands.
#[derive(Debug)]
pub struct Started {
    pub id: String,
    pub execution: ExecutionId,
    pub log_stream_arn: Option<String>,
    pub log_url: Option<String>,
}

impl Commands {
    /// Letters that a project's name may have.
    fn project_name(&self) -> String {
        let text = format!("codepipeline-{}-{}", self.invocation.pipeline_name, self.name);
        let fits = |c: char| if c.is_ascii_alphanumeric() || c == '_' { c } else { '-' };
        text.chars().map(fits).take(150).collect()
    }

    fn buildspec(&self) -> String {
        let mut buildspec = json!({
            "version": "0.2",
            "phases": { "build": { "commands": self.commands } },
        });
        if !self.output_variables.is_empty() {
            buildspec["env"] = json!({ "exported-variables": self.output_variables });
        }
        if !self.invocation.outputs.is_empty() {
            let all = [String::from("**/*")];
            let files: &[String] = if self.files.is_empty() { &all } else { &self.files };
            buildspec["artifacts"] = json!({ "files": files });
        }
        buildspec.to_string()
    }

    /// The project that there would be.
    fn project(&self) -> Project {
        let has_output = !self.invocation.outputs.is_empty();
        let artifacts = if has_output { ArtifactsType::Codepipeline } else { ArtifactsType::NoArtifacts };
        let group_name = format!("/aws/codepipeline/{}", self.invocation.pipeline_name);
        let logs = CloudWatchLogsConfig {
            status: LogsConfigStatusType::Enabled,
            group_name: Some(group_name),
            ..Default::default()
        };
        Project {
            name: Some(self.project_name()),
            source: Some(ProjectSource {
                r#type: SourceType::Codepipeline,
                buildspec: Some(self.buildspec()),
                ..Default::default()
            }),
            artifacts: Some(ProjectArtifacts { r#type: artifacts, ..Default::default() }),
            environment: Some(ProjectEnvironment {
                r#type: EnvironmentType::LinuxContainer,
                image: IMAGE.to_owned(),
                compute_type: self.compute_type.unwrap_or(ComputeType::BuildGeneral1Small),
                environment_variables: Some(self.environment.clone()),
                ..Default::default()
            }),
            service_role: Some(self.role.clone()),
            timeout_in_minutes: Some(TIMEOUT_MINUTES),
            logs_config: Some(LogsConfig { cloud_watch_logs: Some(logs), ..Default::default() }),
            ..Default::default()
        }
    }
}

/// The id of the commands that a token starts: the same for the same token, so that they are found again by it.
fn uuid_of(token: &str) -> String {
    let digest: [u8; 32] = Sha256::digest(token).into();
    let mut bytes = [0; 16];
    bytes.copy_from_slice(&digest[..16]);
    uuid_from(bytes)
}

/// Starts the commands, or finds those that the token started. Its outcome is that of a build.
pub async fn start_commands(cx: &Cx, commands: Commands) -> OpResult<Started> {
    let project = commands.project();
    let token = pipeline_token(&commands.invocation);
    let uuid = uuid_of(&token);
    let input =
        StartBuildInput { project_name: project.name.clone().unwrap_or_default(), ..Default::default() };
    let Plan { build, artifacts, secondary_artifacts } =
        plan(cx, &project, &input, Some(&commands.invocation), &uuid, 1)?;
    let Commands { lent, invocation, .. } = commands;
    let machine = BuildMachine {
        account: cx.account(),
        region: cx.region().clone(),
        build,
        artifacts,
        secondary_artifacts,
        pipeline: Some(invocation),
        lent: Some(lent),
        stage: Stage::Submitted,
        stop_requested: false,
        deadline: 0,
        run: 0,
        progress: 0,
        verdict: None,
    };
    let (here, engine) = (cx.clone(), cx.world().engine().clone());
    cx.write(move |tx| {
        let of_build = |id: &str| execution_id(here.account(), here.region(), id);
        let execution = of_build(machine.id());
        // Those that an earlier server started have ids of no meaning, and a row that leads to them.
        let noted = TOKENS.get(tx, &here.scope(), &token)?.map(|row| of_build(&row.build));
        for known in [execution.clone()].into_iter().chain(noted) {
            if let Some(loaded) = engine.load::<BuildMachine>(tx, &known)? {
                return Ok(started(&loaded.machine, known));
            }
        }
        engine.start(tx, &execution, &machine, &Event::Submitted)?;
        Ok(started(&machine, execution))
    })
    .await
}

fn started(machine: &BuildMachine, execution: ExecutionId) -> Started {
    let logs = machine.build.logs.as_ref();
    Started {
        id: machine.id().to_owned(),
        execution,
        log_stream_arn: logs.and_then(|logs| logs.cloud_watch_logs_arn.clone()),
        log_url: logs.and_then(|logs| logs.deep_link.clone()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::codebuild::PipelineArtifact;
    use documents::buildspec::{Buildspec, PhaseName};

    #[test]
    fn commands_make_a_buildspec() {
        let output =
            PipelineArtifact { name: "O".into(), bucket: "b".into(), key: "k".into(), is_reference: None };
        let mut commands = Commands {
            name: "say it".into(),
            commands: vec!["echo \"a: b\"".into(), "ls # all".into()],
            files: vec!["out/**".into()],
            output_variables: vec!["A".into()],
            environment: Vec::new(),
            compute_type: None,
            role: "r".into(),
            lent: Lent { service: "s".into(), via: None },
            invocation: PipelineInvocation {
                pipeline_name: "my.pipeline".into(),
                primary: output.clone(),
                secondary: Vec::new(),
                outputs: vec![output],
                encryption_key: None,
                token: "t".into(),
            },
        };
        assert_eq!(commands.project_name(), "codepipeline-my-pipeline-say-it");
        let buildspec = Buildspec::parse(&commands.buildspec()).unwrap();
        let build = buildspec.phases.get(PhaseName::Build).unwrap();
        assert_eq!(build.commands.len(), 2);
        assert_eq!(buildspec.environment.exported_variables, ["A"]);
        assert!(buildspec.artifacts.is_some());
        commands.files.clear();
        assert!(commands.buildspec().contains("**/*"));
        commands.invocation.outputs.clear();
        assert!(Buildspec::parse(&commands.buildspec()).unwrap().artifacts.is_none());
    }
}
