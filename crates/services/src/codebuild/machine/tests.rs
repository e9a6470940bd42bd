//! Builds under crashes: every phase, every way of ending, each command once.

use super::*;
use engine::EffectKey;
use engine::simulation::{self, Simulation};
use serde_json::Value;
use std::collections::BTreeMap;

fn machine() -> BuildMachine {
    BuildMachine {
        account: "111111111111".parse().unwrap(),
        region: Region::us_east_1(),
        build: Build {
            id: Some("p:1".into()),
            project_name: Some("p".into()),
            build_status: Some(StatusType::InProgress),
            ..Default::default()
        },
        artifacts: ProjectArtifacts::default(),
        secondary_artifacts: Vec::new(),
        pipeline: None,
        lent: None,
        stage: Stage::Submitted,
        stop_requested: false,
        deadline: 0,
        run: 0,
        progress: 0,
        verdict: None,
    }
}

fn phase(phase: Phase, failure: Option<&str>) -> [Entry; 2] {
    let failure = failure.map(|message| Failure::new("COMMAND_EXECUTION_ERROR", message));
    [Entry::PhaseBegan { phase, at: 5 }, Entry::PhaseEnded { phase, failure, ignored: false, at: 6 }]
}

fn entries(build_failure: Option<&str>) -> Vec<Entry> {
    let mut all: Vec<Entry> = Vec::new();
    all.extend(phase(Phase::Install, None));
    all.extend(phase(Phase::PreBuild, None));
    all.extend(phase(Phase::Build, build_failure));
    all.extend(phase(Phase::PostBuild, None));
    all.push(Entry::Done { at: 7 });
    all
}

/// The world of one build: what each effect comes to, and how often a command was run for the first time.
#[derive(Clone, Default)]
struct World {
    entries: Vec<Entry>,
    source: Option<Failure>,
    runs: BTreeMap<EffectKey, u32>,
}

impl simulation::World for World {
    fn perform(&mut self, _: &str, key: &EffectKey, effect: Value) -> Option<Value> {
        let effect: Effect = serde_json::from_value(effect).unwrap();
        let event = match effect {
            Effect::AwaitSlot => Event::Admitted,
            Effect::Provision => Event::Provisioned(Ok(())),
            Effect::DownloadSource => Event::SourceDownloaded(match self.source.clone() {
                Some(failure) => Err(failure),
                None => Ok(Source { resolved_version: Some("v1".into()) }),
            }),
            Effect::Run => {
                *self.runs.entry(key.clone()).or_default() += 1;
                let exported =
                    vec![ExportedEnvironmentVariable { name: Some("V".into()), value: Some("1".into()) }];
                Event::RunEnded { from: 0, entries: self.entries.clone(), end: RunEnd::Exited, exported }
            }
            Effect::StopRun { .. } => return None,
            Effect::UploadArtifacts => Event::ArtifactsUploaded(Ok(Vec::new())),
            Effect::Finalize => Event::Finalized,
        };
        Some(serde_json::to_value(event).unwrap())
    }
}

#[track_caller]
fn check(world: World, status: StatusType, expected_phases: &str, message: &str) {
    let id = ExecutionId::from("codebuild-build/p:1");
    let runs = simulation::everywhere(
        || Simulation::default().with::<BuildMachine>(),
        || world.clone(),
        |sim| sim.start(&id, &machine(), &Event::Submitted),
        |sim, world| {
            let build = sim.load::<BuildMachine>(&id).unwrap();
            let outcome = sim.outcome(&id).unwrap();
            let phases = build.build.phases.clone().unwrap_or_default();
            let shown: Vec<String> = phases
                .iter()
                .map(|p| {
                    let status = p.phase_status.map_or("", StatusType::as_str);
                    format!("{}:{status}", p.phase_type.unwrap())
                })
                .collect();
            assert_eq!(build.build.build_status, Some(status));
            assert_eq!(build.build.current_phase.as_deref(), Some("COMPLETED"));
            assert_eq!(shown.join(" "), expected_phases);
            assert_eq!(outcome.detail["message"], message);
            assert!(world.runs.len() <= 1, "the commands are one run");
            (shown, outcome.status)
        },
    );
    assert!(runs > 25, "{runs}");
}

#[test]
fn a_build_goes_through_its_phases_whatever_crashes() {
    check(
        World { entries: entries(None), ..World::default() },
        StatusType::Succeeded,
        "SUBMITTED:SUCCEEDED QUEUED:SUCCEEDED PROVISIONING:SUCCEEDED DOWNLOAD_SOURCE:SUCCEEDED INSTALL:SUCCEEDED \
         PRE_BUILD:SUCCEEDED BUILD:SUCCEEDED POST_BUILD:SUCCEEDED UPLOAD_ARTIFACTS:SUCCEEDED FINALIZING:SUCCEEDED COMPLETED:",
        "Build terminated with state: SUCCEEDED",
    );
}

#[test]
fn a_build_that_fails_still_uploads() {
    check(
        World { entries: entries(Some("boom")), ..World::default() },
        StatusType::Failed,
        "SUBMITTED:SUCCEEDED QUEUED:SUCCEEDED PROVISIONING:SUCCEEDED DOWNLOAD_SOURCE:SUCCEEDED INSTALL:SUCCEEDED \
         PRE_BUILD:SUCCEEDED BUILD:FAILED POST_BUILD:SUCCEEDED UPLOAD_ARTIFACTS:SUCCEEDED FINALIZING:SUCCEEDED COMPLETED:",
        "Build terminated with state: FAILED. Phase: BUILD, Code: COMMAND_EXECUTION_ERROR, Message: boom",
    );
}

#[test]
fn an_aborted_build_uploads_nothing() {
    let mut entries: Vec<Entry> = phase(Phase::Install, Some("no")).into();
    entries.push(Entry::Done { at: 7 });
    check(
        World { entries, ..World::default() },
        StatusType::Failed,
        "SUBMITTED:SUCCEEDED QUEUED:SUCCEEDED PROVISIONING:SUCCEEDED DOWNLOAD_SOURCE:SUCCEEDED INSTALL:FAILED \
         FINALIZING:SUCCEEDED COMPLETED:",
        "Build terminated with state: FAILED. Phase: INSTALL, Code: COMMAND_EXECUTION_ERROR, Message: no",
    );
}

#[test]
fn a_bad_source_fails_its_phase() {
    check(
        World { source: Some(Failure::new("YAML_FILE_ERROR", "bad")), ..World::default() },
        StatusType::Failed,
        "SUBMITTED:SUCCEEDED QUEUED:SUCCEEDED PROVISIONING:SUCCEEDED DOWNLOAD_SOURCE:FAILED FINALIZING:SUCCEEDED COMPLETED:",
        "Build terminated with state: FAILED. Phase: DOWNLOAD_SOURCE, Code: YAML_FILE_ERROR, Message: bad",
    );
}

#[test]
fn what_was_applied_is_not_applied_again() {
    let id = ExecutionId::from("codebuild-build/p:1");
    let mut sim = Simulation::default().with::<BuildMachine>();
    sim.start(&id, &machine(), &Event::Submitted).unwrap();
    for event in [
        Event::Admitted,
        Event::Provisioned(Ok(())),
        Event::SourceDownloaded(Ok(Source::default())),
        Event::Progressed { from: 0, entries: entries(Some("boom"))[..4].to_vec() },
        Event::Progressed { from: 0, entries: entries(Some("boom"))[..6].to_vec() },
        Event::RunEnded {
            from: 0,
            entries: entries(Some("boom")),
            end: RunEnd::Exited,
            exported: Vec::new(),
        },
    ] {
        sim.deliver::<BuildMachine>(&id, &event).unwrap();
    }
    let build = sim.load::<BuildMachine>(&id).unwrap();
    assert_eq!((build.progress, build.stage), (9, Stage::Uploading));
    assert_eq!(build.build.phases.unwrap().len(), 9);
}

#[test]
fn secondary_artifacts_need_no_primary_one() {
    let one = |identifier: Option<&str>, location: &str| BuildArtifacts {
        artifact_identifier: identifier.map(str::to_owned),
        location: Some(location.into()),
        ..Default::default()
    };
    let check = |uploaded: Vec<BuildArtifacts>, primary: &str, secondary: &[&str]| {
        let id = ExecutionId::from("codebuild-build/p:1");
        let mut sim = Simulation::default().with::<BuildMachine>();
        let mut machine = machine();
        machine.stage = Stage::Uploading;
        machine.build.artifacts = Some(one(None, "none"));
        sim.start(&id, &machine, &Event::ArtifactsUploaded(Ok(uploaded))).unwrap();
        let build = sim.load::<BuildMachine>(&id).unwrap().build;
        assert_eq!(build.artifacts.unwrap().location.as_deref(), Some(primary));
        let found = build.secondary_artifacts.unwrap_or_default();
        let found: Vec<&str> = found.iter().filter_map(|one| one.location.as_deref()).collect();
        assert_eq!(found, secondary);
    };
    check(vec![], "none", &[]);
    check(vec![one(None, "p")], "p", &[]);
    check(vec![one(None, "p"), one(Some("a"), "sa")], "p", &["sa"]);
    check(vec![one(Some("a"), "sa"), one(Some("b"), "sb")], "none", &["sa", "sb"]);
}

#[test]
fn a_build_that_waits_too_long_is_timed_out() {
    let id = ExecutionId::from("codebuild-build/p:1");
    let mut sim = Simulation::default().with::<BuildMachine>();
    sim.start(&id, &machine(), &Event::Submitted).unwrap();
    sim.deliver::<BuildMachine>(&id, &Event::QueueTimedOut).unwrap();
    let build = sim.load::<BuildMachine>(&id).unwrap();
    assert_eq!((build.build.build_status, build.stage), (Some(StatusType::TimedOut), Stage::Ended));
    // One that has begun knows nothing of it.
    let mut sim = Simulation::default().with::<BuildMachine>();
    sim.start(&id, &machine(), &Event::Submitted).unwrap();
    sim.deliver::<BuildMachine>(&id, &Event::Admitted).unwrap();
    sim.deliver::<BuildMachine>(&id, &Event::QueueTimedOut).unwrap();
    assert_eq!(sim.load::<BuildMachine>(&id).unwrap().stage, Stage::Provisioning);
}

#[test]
fn a_stop_ends_a_build_wherever_it_is() {
    let id = ExecutionId::from("codebuild-build/p:1");
    let steps = [
        Event::Admitted,
        Event::Provisioned(Ok(())),
        Event::SourceDownloaded(Ok(Source::default())),
        Event::RunEnded { from: 0, entries: Vec::new(), end: RunEnd::Stopped, exported: Vec::new() },
        Event::Finalized,
    ];
    for stopped_after in 0..4 {
        let mut sim = Simulation::default().with::<BuildMachine>();
        sim.start(&id, &machine(), &Event::Submitted).unwrap();
        for (number, event) in steps.iter().enumerate() {
            if number == stopped_after {
                sim.deliver::<BuildMachine>(&id, &Event::StopRequested).unwrap();
            }
            let is_next = match (&sim.load::<BuildMachine>(&id).unwrap().stage, event) {
                (Stage::Ended, _) => false,
                (Stage::Finalizing, event) => matches!(event, Event::Finalized),
                _ => true,
            };
            if is_next {
                sim.deliver::<BuildMachine>(&id, event).unwrap();
            }
        }
        let build = sim.load::<BuildMachine>(&id).unwrap().build;
        assert_eq!(build.build_status, Some(StatusType::Stopped), "stopped after {stopped_after}");
        assert!(build.end_time.is_some());
    }
}
