//! A job that a function works on, struck by a crash at every point.

use super::action::{
    Action, Began, Effect, Event, External, Failure, Invocation, Phase, Placed, Report, Step,
};
use super::scenarios::{subject, value};
use aws::codepipeline::ExecutionMode;
use engine::simulation::{Simulation, World, everywhere};
use engine::{EffectKey, ExecutionId};
use indexmap::IndexMap;
use serde_json::Value;

fn action() -> Action {
    Action::new(Invocation {
        subject: subject(),
        version: 1,
        mode: ExecutionMode::Superseded,
        execution: "e".into(),
        sequence: 1,
        attempt: 1,
        stage: "S".into(),
        action: "A".into(),
        id: "job".into(),
        number: 1,
        rule: None,
    })
}

fn output() -> Placed {
    Placed { name: "O".into(), bucket: "b".into(), key: "k".into() }
}

/// Reports at the times that it is asked, in this order; after that it is silent.
struct Function {
    reports: Vec<Report>,
    /// What it was asked with, each time once.
    asked: Vec<(EffectKey, Option<String>)>,
}

impl World for Function {
    fn perform(&mut self, _: &str, key: &EffectKey, effect: Value) -> Option<Value> {
        let effect: Effect = serde_json::from_value(effect).unwrap();
        if effect.step == Step::Begin {
            let (began, external) = (Began::default(), External::default());
            return Some(value(&Event::Employed { began, outputs: vec![output()], external }));
        }
        assert_eq!(effect.step, Step::Employ);
        if !self.asked.iter().any(|(known, _)| known == key) {
            self.asked.push((key.clone(), effect.continuation));
        }
        None
    }

    fn idle(&mut self, simulation: &Simulation) -> Option<(ExecutionId, Value)> {
        let id = ExecutionId::from("job");
        let action: Action = simulation.load(&id)?;
        let Phase::Works { times, continuation, .. } = &action.phase else { return None };
        let index = usize::try_from(*times).unwrap() - 1;
        // It has said already that it goes on.
        if let Some(said) = continuation
            && *said == format!("c{index}")
        {
            return None;
        }
        let report = self.reports.get(index)?;
        Some((id, value(&Event::Reported(report.clone()))))
    }
}

fn goes_on(n: usize) -> Report {
    Report::Continues { token: format!("c{n}"), summary: Some(format!("part {n}")), external_id: None }
}

fn check(reports: &[Report], asked: &[Option<&str>], ended: impl Fn(&Action) + Copy) {
    let id = ExecutionId::from("job");
    let runs = everywhere(
        || Simulation::default().with::<Action>(),
        || Function { reports: reports.to_vec(), asked: Vec::new() },
        |simulation| simulation.start(&id, &action(), &Event::Begun),
        |simulation, function| {
            let action: Action = simulation.load(&id).unwrap();
            ended(&action);
            let with: Vec<_> = function.asked.iter().map(|(_, with)| with.as_deref()).collect();
            assert_eq!(with, asked);
            action
        },
    );
    assert!(runs > 5, "{runs}");
}

fn finished(action: &Action) -> &super::action::Finished {
    let Phase::Ended(finished) = &action.phase else { panic!("{action:?}") };
    finished
}

#[test]
fn a_job_that_goes_on_is_given_again_with_what_was_said() {
    let variables = IndexMap::from([("n".to_owned(), "1".to_owned())]);
    let done = Report::Succeeded { summary: None, external_id: Some("x".into()), variables };
    check(&[goes_on(0), goes_on(1), done], &[None, Some("c0"), Some("c1")], |action| {
        let finished = finished(action);
        assert_eq!(finished.error, None);
        assert_eq!(finished.outputs, [output()]);
        assert_eq!(finished.variables["n"], "1");
        assert_eq!(finished.external.summary.as_deref(), Some("part 1"));
        assert_eq!(finished.external.id.as_deref(), Some("x"));
    });
}

#[test]
fn a_job_fails_as_the_function_says() {
    let failed = Report::Failed { failure: Failure::configuration("no"), external_id: None };
    check(&[failed], &[None], |action| {
        assert_eq!(finished(action).error, Some(Failure::configuration("no")));
        assert!(finished(action).outputs.is_empty());
    });
}

#[test]
fn a_function_that_is_silent_fails_its_job() {
    check(&[goes_on(0)], &[None, Some("c0")], |action| {
        let error = finished(action).error.as_ref().unwrap();
        assert!(error.message.contains("failed to return a result"), "{error:?}");
    });
}
