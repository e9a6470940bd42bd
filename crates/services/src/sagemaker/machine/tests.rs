//! Jobs under crashes: every way of ending, each process once, each status in its order.

use super::super::job::Request;
use super::*;
use engine::EffectKey;
use engine::simulation::{self, Simulation};
use serde_json::{Value, json};
use std::collections::BTreeSet;

fn environment() -> Environment {
    serde_json::from_value(json!({ "images": ["python:3"], "python": ["3"], "packages": [] })).unwrap()
}

fn training() -> JobMachine {
    let request = json!({
        "TrainingJobName": "j", "RoleArn": "arn:aws:iam::111111111111:role/r",
        "AlgorithmSpecification": { "TrainingImage": "python:3", "TrainingInputMode": "File" },
        "OutputDataConfig": { "S3OutputPath": "s3://b/" },
    });
    of(Request::Training(Box::new(serde_json::from_value(request).unwrap())))
}

fn processing() -> JobMachine {
    let request = json!({
        "ProcessingJobName": "j", "RoleArn": "arn:aws:iam::111111111111:role/r",
        "AppSpecification": { "ImageUri": "python:3" }, "ProcessingResources": { "ClusterConfig": { "VolumeSizeInGB": 1 } },
    });
    of(Request::Processing(Box::new(serde_json::from_value(request).unwrap())))
}

fn of(request: Request) -> JobMachine {
    let account = "111111111111".parse().unwrap();
    JobMachine::new(account, Region::us_east_1(), "arn".into(), request, environment(), 1_700_000_000_000)
}

/// The world of one job: what each effect comes to, and which runs there were.
#[derive(Clone)]
struct World {
    prepared: Result<(), String>,
    downloaded: Result<(), String>,
    end: End,
    uploaded: Result<(), String>,
    runs: BTreeSet<EffectKey>,
    uploads: BTreeSet<EffectKey>,
}

impl Default for World {
    fn default() -> Self {
        Self {
            prepared: Ok(()),
            downloaded: Ok(()),
            end: End::Succeeded,
            uploaded: Ok(()),
            runs: BTreeSet::new(),
            uploads: BTreeSet::new(),
        }
    }
}

impl simulation::World for World {
    fn perform(&mut self, _: &str, key: &EffectKey, effect: Value) -> Option<Value> {
        let effect: Effect = serde_json::from_value(effect).unwrap();
        let event = match effect {
            Effect::AwaitSlot => Event::Admitted,
            Effect::Prepare => Event::Prepared(self.prepared.clone()),
            Effect::Download => Event::Downloaded(self.downloaded.clone()),
            Effect::Run => {
                self.runs.insert(key.clone());
                Event::RunEnded { end: self.end.clone(), exit_message: Some("bye".into()) }
            }
            Effect::StopRun { .. } => return None,
            Effect::Upload => {
                self.uploads.insert(key.clone());
                Event::Uploaded(self.uploaded.clone())
            }
            Effect::Finalize => Event::Finalized,
        };
        Some(serde_json::to_value(event).unwrap())
    }
}

fn shown(job: &JobMachine) -> String {
    let names: Vec<&str> = job.transitions.iter().map(|transition| transition.status.as_str()).collect();
    names.join(" ")
}

#[track_caller]
fn check(machine: &JobMachine, world: World, status: JobStatus, transitions: &str, reason: Option<&str>) {
    let id = ExecutionId::from("sagemaker-job/j");
    let runs = simulation::everywhere(
        || Simulation::default().with::<JobMachine>(),
        || world.clone(),
        |sim| sim.start(&id, machine, &Event::Submitted),
        |sim, world| {
            let job = sim.load::<JobMachine>(&id).unwrap();
            let outcome = sim.outcome(&id).unwrap();
            assert_eq!(job.status, status);
            assert_eq!(shown(&job), transitions);
            assert_eq!(job.failure_reason.as_deref(), reason);
            assert_eq!(outcome.detail["status"], status.of_training().as_str());
            assert_eq!(outcome.detail["failureReason"].as_str(), reason);
            assert!(job.transitions.iter().all(|transition| transition.end.is_some()));
            assert!(world.runs.len() <= 1 && world.uploads.len() <= 1, "one run and one upload");
            (shown(&job), outcome.status)
        },
    );
    assert!(runs > 10, "{runs}");
}

#[test]
fn a_training_job_goes_through_its_statuses_whatever_crashes() {
    check(
        &training(),
        World::default(),
        JobStatus::Completed,
        "Starting Downloading Training Uploading Completed",
        None,
    );
}

#[test]
fn a_processing_job_ends_as_its_process_does() {
    let transitions = "Starting Downloading Training Completed";
    check(&processing(), World::default(), JobStatus::Completed, transitions, None);
    let world = World { end: End::Failed("AlgorithmError: x".into()), ..World::default() };
    let transitions = "Starting Downloading Training Failed";
    check(&processing(), world, JobStatus::Failed, transitions, Some("AlgorithmError: x"));
}

#[test]
fn a_job_fails_with_the_first_thing_that_goes_wrong() {
    let failed = |text: &str| Err(text.to_owned());
    let world = World { prepared: failed("no python"), ..World::default() };
    check(&training(), world, JobStatus::Failed, "Starting Failed", Some("no python"));
    let world = World { downloaded: failed("no data"), ..World::default() };
    check(&training(), world, JobStatus::Failed, "Starting Downloading Failed", Some("no data"));
    let world = World { uploaded: failed("denied"), ..World::default() };
    let all = "Starting Downloading Training Uploading Failed";
    check(&training(), world, JobStatus::Failed, all, Some("denied"));
    let end = End::Failed("AlgorithmError: x".into());
    let world = World { end, uploaded: failed("denied"), ..World::default() };
    check(&training(), world, JobStatus::Failed, all, Some("AlgorithmError: x"));
}

#[test]
fn time_that_is_over_stops_a_job_and_keeps_what_it_left() {
    let world = World { end: End::TimedOut, ..World::default() };
    let transitions = "Starting Downloading Training Uploading MaxRuntimeExceeded";
    check(&training(), world, JobStatus::Stopped, transitions, None);
}

#[test]
fn a_host_that_goes_down_is_no_stop_of_the_users() {
    let world = World { end: End::Stopped, ..World::default() };
    let reason = Some("InternalServerError: the host stopped the job");
    check(&processing(), world, JobStatus::Failed, "Starting Downloading Training Failed", reason);
}

#[test]
fn a_stop_ends_a_job_wherever_it_is() {
    let id = ExecutionId::from("sagemaker-job/j");
    let steps = [
        Event::Admitted,
        Event::Prepared(Ok(())),
        Event::Downloaded(Ok(())),
        Event::RunEnded { end: End::Stopped, exit_message: None },
        Event::Uploaded(Ok(())),
        Event::Finalized,
    ];
    for stopped_after in 0..5 {
        let mut sim = Simulation::default().with::<JobMachine>();
        sim.start(&id, &training(), &Event::Submitted).unwrap();
        for (number, event) in steps.iter().enumerate() {
            if number == stopped_after {
                sim.deliver::<JobMachine>(&id, &Event::StopRequested).unwrap();
                let job = sim.load::<JobMachine>(&id).unwrap();
                assert!(matches!(job.status, JobStatus::Stopping | JobStatus::Stopped), "{stopped_after}");
            }
            let stage = sim.load::<JobMachine>(&id).unwrap().stage;
            let is_next = match (stage, event) {
                (Stage::Ended, _) => false,
                // The environment that nobody waits for any more is ready all the same.
                (Stage::Finalizing, event) => matches!(event, Event::Finalized | Event::Prepared(_)),
                (_, Event::RunEnded { .. }) => stage == Stage::Running,
                _ => true,
            };
            let event = match event {
                // One that nobody stopped ended by itself.
                Event::RunEnded { .. } if stopped_after > number => {
                    &Event::RunEnded { end: End::Succeeded, exit_message: None }
                }
                event => event,
            };
            if is_next {
                sim.deliver::<JobMachine>(&id, event).unwrap();
            }
        }
        let job = sim.load::<JobMachine>(&id).unwrap();
        assert_eq!(job.status, JobStatus::Stopped, "stopped after {stopped_after}");
        assert_eq!(job.secondary_status(), SecondaryStatus::Stopped, "stopped after {stopped_after}");
        assert!(job.ended_at.is_some());
    }
}

#[test]
fn what_makes_no_sense_is_refused_and_a_second_stop_is_nothing() {
    let id = ExecutionId::from("sagemaker-job/j");
    let mut machine = training();
    let mut sim = Simulation::default().with::<JobMachine>();
    sim.start(&id, &machine, &Event::Submitted).unwrap();
    for event in [Event::Admitted, Event::StopRequested, Event::StopRequested] {
        sim.deliver::<JobMachine>(&id, &event).unwrap();
    }
    assert_eq!(shown(&sim.load::<JobMachine>(&id).unwrap()), "Starting Stopping");
    machine.fail(&"x".repeat(5000));
    assert_eq!(machine.failure_reason.map(|reason| reason.len()), Some(LONGEST_REASON));
}
