//! An execution drawn over its time. While a person was waited for nothing ran, so most of that is cut out of the axis:
//! what a machine took stays readable beside what a person took.

use super::executions::{provider, status_of};
use super::text;
use aws::Timestamp;
use aws::codepipeline as cp;
use maud::{Markup, html};

/// Units of the axis. The style sheet stretches them over the width there is.
const WIDTH: i64 = 1000;
/// The narrowest bar.
const NARROWEST: i64 = 4;
/// What a person's wait may take of the axis, as a share of what machines took.
const SHARE: i64 = 4;

/// From when to when something ran, in milliseconds.
type Run = (i64, i64);

pub fn chart(actions: &[cp::ActionExecutionDetail], now: Timestamp) -> Markup {
    // Whole seconds: while something runs the chart is drawn again, but not at every look.
    let last = now.millis() / 1000 * 1000;
    let all: Vec<Run> = actions.iter().map(|action| run(action, last)).collect();
    let waits: Vec<Run> =
        all.iter().zip(actions).filter(|(_, a)| provider(a) == "Manual").map(|(run, _)| *run).collect();
    let axis = Axis::new(&all, &waits);
    html! {
        div.timeline aria-hidden="true" {
            @for (action, run) in actions.iter().zip(&all) {
                @let (x, width) = axis.bar(*run);
                @let tone = text::tone(status_of(action));
                span.name { (action.action_name.as_deref().unwrap_or_default()) }
                svg class={ "bar " (tone) } viewBox={ "0 0 " (WIDTH) " 10" } preserveAspectRatio="none" {
                    rect.rail x="0" y="4.5" width=(WIDTH) height="1" {}
                    rect.run x=(x) y="0" width=(width) height="10" rx="2" {}
                }
                (text::span(action.start_time, action.last_update_time.filter(|_| !runs(action))))
            }
        }
    }
}

fn runs(action: &cp::ActionExecutionDetail) -> bool {
    action.status == Some(cp::ActionExecutionStatus::InProgress)
}

fn run(action: &cp::ActionExecutionDetail, last: i64) -> Run {
    let start = action.start_time.map_or(last, Timestamp::millis);
    let end = if runs(action) { last } else { action.last_update_time.map_or(last, Timestamp::millis) };
    (start, end.max(start))
}

/// Maps time to the chart.
struct Axis {
    from: i64,
    length: i64,
    /// Spans of time that are left out, in order.
    cuts: Vec<Run>,
}

impl Axis {
    fn new(runs: &[Run], waits: &[Run]) -> Self {
        let from = runs.iter().map(|run| run.0).min().unwrap_or_default();
        let to = runs.iter().map(|run| run.1).max().unwrap_or_default();
        let waited: i64 = waits.iter().map(|wait| wait.1 - wait.0).sum();
        let most = ((to - from - waited).max(0) / SHARE).max(1);
        let mut cuts: Vec<Run> =
            waits.iter().filter(|w| w.1 - w.0 > most).map(|wait| (wait.0 + most, wait.1)).collect();
        cuts.sort_unstable();
        let mut axis = Self { from, length: 1, cuts };
        axis.length = axis.place(to).max(1);
        axis
    }

    fn place(&self, time: i64) -> i64 {
        let cut: i64 = self.cuts.iter().map(|(start, end)| (time.min(*end) - start).max(0)).sum();
        time - self.from - cut
    }

    fn bar(&self, (start, end): Run) -> (i64, i64) {
        let at = |time| (self.place(time) * WIDTH / self.length).clamp(0, WIDTH);
        let width = (at(end) - at(start)).max(NARROWEST);
        (at(start).min(WIDTH - NARROWEST), width)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(runs: &[Run], waits: &[Run], expected: &[(i64, i64)]) {
        let axis = Axis::new(runs, waits);
        let bars: Vec<(i64, i64)> = runs.iter().map(|run| axis.bar(*run)).collect();
        assert_eq!(bars, expected);
    }

    #[test]
    fn bars_lie_where_time_was_spent() {
        check(&[(0, 100)], &[], &[(0, 1000)]);
        check(&[(50, 75), (75, 150)], &[], &[(0, 250), (250, 750)]);
        // Nothing is too short to be seen, or lies outside.
        check(&[(0, 1000), (1000, 1000)], &[], &[(0, 1000), (996, 4)]);
        check(&[(7, 7)], &[], &[(0, 4)]);
        check(&[], &[], &[]);
    }

    #[test]
    fn a_persons_wait_is_cut_short() {
        let runs = [(0, 40), (40, 1_000_040), (1_000_040, 1_000_080)];
        check(&runs, &[runs[1]], &[(0, 400), (400, 200), (600, 400)]);
        // A short one is left as it is.
        check(&[(0, 80), (80, 100)], &[(80, 100)], &[(0, 800), (800, 200)]);
    }
}
