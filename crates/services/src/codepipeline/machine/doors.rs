//! Conditions at the doors of stages, and stages that are retried by themselves, struck by a crash at every point.

use super::scenarios::{Act, begin, check_scenario, stop, structure, update};
use super::state::Hook;
use Act::{Decide, Override, Retry};
use aws::codepipeline::ExecutionMode::{Parallel, Superseded};
use aws::codepipeline::StageRetryMode;

const SOURCE: [&str; 3] = ["1 STARTED", "1/S STARTED", "1/S SUCCEEDED"];

#[track_caller]
fn check(stages: &str, failing: &[(&'static str, &'static str, usize)], acts: &[Act], expected: &[&str]) {
    for mode in [Superseded, Parallel] {
        let all: Vec<&str> = SOURCE.iter().chain(expected).copied().collect();
        check_scenario(&structure(1, mode, stages), failing, acts, &all);
    }
}

#[test]
fn a_condition_that_is_met_lets_the_execution_through() {
    check(
        "S: a | B in=x+y out=z: b",
        &[],
        &[],
        &[
            "1/B STARTED",
            "1/B BeforeEntry InProgress",
            "1/B BeforeEntry Succeeded",
            "1/B OnSuccess InProgress",
            "1/B OnSuccess Succeeded",
            "1/B SUCCEEDED",
            "1 SUCCEEDED",
        ],
    );
}

#[test]
fn one_rule_that_fails_fails_the_stage() {
    check(
        "S: a | B in=x+y: b | C: c",
        &[("1", "y", 9)],
        &[],
        &["1/B STARTED", "1/B BeforeEntry InProgress", "1/B BeforeEntry Failed", "1/B FAILED", "1 FAILED"],
    );
    check(
        "S: a | B out=x: b | C: c",
        &[("1", "x", 9)],
        &[],
        &["1/B STARTED", "1/B OnSuccess InProgress", "1/B OnSuccess Failed", "1/B FAILED", "1 FAILED"],
    );
}

#[test]
fn a_stage_may_be_skipped() {
    check(
        "S: a | B in=x skip: b | C: c",
        &[("1", "x", 9)],
        &[],
        &[
            "1/B STARTED",
            "1/B BeforeEntry InProgress",
            "1/B BeforeEntry Failed",
            "1/B SKIPPED",
            "1/C STARTED",
            "1/C SUCCEEDED",
            "1 SUCCEEDED",
        ],
    );
}

#[test]
fn a_retry_checks_again_what_was_not_met() {
    check(
        "S: a | B in=x out=y: b",
        &[("1", "x", 1), ("1", "y", 2)],
        &[Retry("1", "B", StageRetryMode::FailedActions), Retry("1", "B", StageRetryMode::AllActions)],
        &[
            "1/B STARTED",
            "1/B BeforeEntry InProgress",
            "1/B BeforeEntry Failed",
            "1/B FAILED",
            "1 FAILED",
            "1 RESUMED",
            "1/B RESUMED",
            "1/B BeforeEntry InProgress",
            "1/B BeforeEntry Succeeded",
            "1/B OnSuccess InProgress",
            "1/B OnSuccess Failed",
            "1/B FAILED",
            "1 FAILED",
            "1 RESUMED",
            "1/B RESUMED",
            "1/B BeforeEntry InProgress",
            "1/B BeforeEntry Succeeded",
            "1/B OnSuccess InProgress",
            "1/B OnSuccess Succeeded",
            "1/B SUCCEEDED",
            "1 SUCCEEDED",
        ],
    );
}

#[test]
fn somebody_may_say_to_go_on() {
    // While the rule is still being run, which is given up, and after it has failed.
    check(
        "S: a | B in=slow out=y: b | C: c",
        &[("1", "y", 9)],
        &[Override("1", "B", Hook::BeforeEntry), Override("1", "B", Hook::OnSuccess)],
        &[
            "1/B STARTED",
            "1/B BeforeEntry InProgress",
            "1/B/slow ABANDONED",
            "1/B BeforeEntry Overridden",
            "1/B OnSuccess InProgress",
            "1/B OnSuccess Failed",
            "1/B FAILED",
            "1 FAILED",
            "1/B OnSuccess Overridden",
            "1 RESUMED",
            "1/B RESUMED",
            "1/B SUCCEEDED",
            "1/C STARTED",
            "1/C SUCCEEDED",
            "1 SUCCEEDED",
        ],
    );
}

#[test]
fn a_stage_is_retried_by_itself_once() {
    check(
        "S: a | B retry: b c",
        &[("1", "b", 1)],
        &[],
        &["1/B STARTED", "1 RESUMED", "1/B RESUMED", "1/B SUCCEEDED", "1 SUCCEEDED"],
    );
    check(
        "S: a | B retry: b",
        &[("1", "b", 9)],
        &[],
        &["1/B STARTED", "1 RESUMED", "1/B RESUMED", "1/B FAILED", "1 FAILED"],
    );
}

#[test]
fn a_stop_or_an_update_waits_for_the_rules() {
    check(
        "S: a | B in=slow: b",
        &[],
        &[stop("1", false), Decide("1", "slow", true)],
        &[
            "1/B STARTED",
            "1/B BeforeEntry InProgress",
            "1 STOPPING",
            "1/B STOPPING",
            "1/B BeforeEntry Cancelled",
            "1/B STOPPED",
            "1 STOPPED",
        ],
    );
    check_scenario(
        &structure(1, Superseded, "S: a | B in=slow: b"),
        &[],
        &[update(structure(2, Superseded, "S: a | B: b")), Decide("1", "slow", true), begin("2")],
        &[
            "1 STARTED",
            "1/S STARTED",
            "1/S SUCCEEDED",
            "1/B STARTED",
            "1/B BeforeEntry InProgress",
            "1/B BeforeEntry Cancelled",
            "1/B CANCELED",
            "1 CANCELED",
            "2 STARTED",
            "2/S STARTED",
            "2/S SUCCEEDED",
            "2/B STARTED",
            "2/B SUCCEEDED",
            "2 SUCCEEDED",
        ],
    );
}
