//! The script that runs a build's commands: every command of every phase in one shell, so that directories, variables and
//! functions carry on, and a command that ends its shell (`exit 1`, `set -e`) ends only itself. Pure.
//!
//! Each command runs in a subshell that goes on with the rest of the script when the command returns; so its state
//! is the next one's. If the command ends the subshell instead, the shell around it, which is as it was before the command,
//! takes the exit status and goes on. The file `at` says which of the two it was.
//!
//! The time is asked of `date` once; after that it goes by the clock that counts from boot, which the shell can read
//! itself: a process for every line would be most of what a short build costs.
//!
//! What happens is noted in the file `progress`, a line each, of words: the time in milliseconds and one of
//! `phase P`, `begin P n`, `end P n status`, `over P ok`, `over P failed n status (fatal|ignored)`, `done`.

use documents::buildspec::{Buildspec, OnFailure, PhaseName, Shell};
use std::fmt::Write as _;

/// Where the script and what it notes lie, inside.
pub const STATE: &str = "/codebuild/output/.state";

/// What the script prints before the first phase, and how it begins.
pub struct Opening<'a> {
    /// Lines of the log.
    pub lines: &'a [String],
    /// Names of artifacts by identifier (empty for the primary one), in the language of the shell.
    pub artifact_names: &'a [(String, String)],
}

pub fn interpreter(buildspec: &Buildspec) -> &'static str {
    match buildspec.environment.shell {
        Some(Shell::Bash) => "/bin/bash",
        Some(Shell::Sh | Shell::PowerShell | Shell::Cmd) | None => "/bin/sh",
    }
}

/// The commands of a phase, those of `finally` after the others: their numbers are those of `begin` and `end`.
pub fn commands(buildspec: &Buildspec, phase: PhaseName) -> Vec<&str> {
    let phase = buildspec.phases.get(phase);
    let all = phase.into_iter().flat_map(|phase| phase.commands.iter().chain(&phase.finally));
    all.map(String::as_str).collect()
}

/// `'it'\''s'`
fn quote(text: &str) -> String {
    format!("'{}'", text.replace('\'', r"'\''"))
}

pub fn script(buildspec: &Buildspec, opening: &Opening<'_>) -> String {
    let mut script = PRELUDE.replace("@STATE@", STATE);
    script.push_str(&steps(buildspec));
    script.push_str(&finish(buildspec, opening));
    script.push_str(LOOP);
    for line in opening.lines {
        let _ = writeln!(script, "sluice_log {}", quote(line));
    }
    script.push_str("sluice_go\n");
    script
}

/// The steps, as a function that says what the step `$sluice_at` is.
fn steps(buildspec: &Buildspec) -> String {
    let mut script = String::from("sluice_step() {\ncase $sluice_at in\n");
    let mut number = 0;
    let mut step = |text: String| {
        let _ = writeln!(script, "{number}) {text} ;;");
        number += 1;
        number - 1
    };
    for name in PhaseName::ALL {
        let phase = buildspec.phases.get(name);
        let (ordinary, on_failure) =
            phase.map_or((0, None), |phase| (phase.commands.len(), phase.on_failure.as_ref()));
        let (policy, retries) = match on_failure {
            Some(OnFailure::Abort) => ("abort", 0),
            Some(OnFailure::Continue) => ("ignore", 0),
            Some(OnFailure::Retry { count, .. }) => (default_policy(name), *count),
            None => (default_policy(name), 0),
        };
        let name_text = name.api_name();
        let start = step(format!(
            "sluice_kind=begin sluice_phase={name_text} sluice_retries=${{sluice_retries:-{retries}}}"
        ));
        for (index, command) in commands(buildspec, name).into_iter().enumerate() {
            let kind = if index < ordinary { "command" } else { "finally" };
            step(format!("sluice_kind={kind} sluice_index={index} sluice_command={}", quote(command)));
        }
        step(format!("sluice_kind=end sluice_policy={policy} sluice_start={start}"));
    }
    script.push_str("*) sluice_kind=done ;;\nesac\n}\n");
    script
}

/// A build that fails while it prepares is over; one that fails later still cleans up after itself.
fn default_policy(phase: PhaseName) -> &'static str {
    match phase {
        PhaseName::Install | PhaseName::PreBuild => "abort",
        PhaseName::Build | PhaseName::PostBuild => "next",
    }
}

/// What is read out of the shell at its end: exported variables, and names that only the shell can tell.
fn finish(buildspec: &Buildspec, opening: &Opening<'_>) -> String {
    let mut script = String::from("sluice_finish() {\n");
    for name in &buildspec.environment.exported_variables {
        // A name of a variable: buildspecs with others are refused.
        let _ = writeln!(script, "printf '%s' \"${{{name}-}}\" >\"$sluice_state/exported/{name}\"");
    }
    for (identifier, name) in opening.artifact_names {
        let _ = writeln!(
            script,
            "sluice_name={}\n( eval \"printf '%s' \\\"$sluice_name\\\"\" ) >\"$sluice_state/names/{identifier}.name\"",
            quote(name)
        );
    }
    script.push_str("sluice_note done\n}\n");
    script
}

const PRELUDE: &str = r#"exec 8>&1
sluice_state='@STATE@'
sluice_date=$(command -v date)
sluice_at=0
sluice_flags=
sluice_retries=
sluice_base=
sluice_sync() {
{ IFS=' ' read -r sluice_up sluice_rest </proc/uptime; } 2>/dev/null || sluice_up=
sluice_look=$("$sluice_date" -u '+%s%3N %Y/%m/%d')
sluice_zero=${sluice_look% *}
sluice_today=${sluice_look#* }
sluice_day=$((sluice_zero / 86400000))
case $sluice_up in
*[!0-9.]*|'') sluice_base= ;;
*.??) sluice_base=$((sluice_zero - ${sluice_up%.*} * 1000 - (1${sluice_up#*.} - 100) * 10 - 10)) ;;
esac
}
sluice_now() {
if [ -n "$sluice_base" ] && IFS=' ' read -r sluice_up sluice_rest </proc/uptime; then
sluice_ms=$((sluice_base + ${sluice_up%.*} * 1000 + (1${sluice_up#*.} - 100) * 10))
if [ "$sluice_ms" -lt "$sluice_zero" ]; then sluice_ms=$sluice_zero; fi
if [ "$((sluice_ms / 86400000))" -eq "$sluice_day" ]; then return; fi
fi
sluice_sync
sluice_ms=$sluice_zero
}
sluice_log() {
sluice_now
sluice_of_day=$((sluice_ms / 1000 % 86400))
printf '[Container] %s %02d:%02d:%02d.%03d000 %s\n' "$sluice_today" "$((sluice_of_day / 3600))" \
"$((sluice_of_day / 60 % 60))" "$((sluice_of_day % 60))" "$((sluice_ms % 1000))" "$1" >&8
}
sluice_note() { sluice_now; printf '%s %s\n' "$sluice_ms" "$1" >>"$sluice_state/progress"; }
sluice_eval() { eval "$sluice_command"; }
"#;

const LOOP: &str = r#"sluice_after() {
printf '%s\n' "after $sluice_at" >"$sluice_state/at"
sluice_note "end $sluice_phase $sluice_index $sluice_status"
if [ "$sluice_status" -ne 0 ]; then
sluice_log "Command did not exit successfully $sluice_command exit status $sluice_status"
if [ "$sluice_kind" = finally ]; then sluice_finally=failed; fi
if [ -z "$sluice_failed" ]; then
sluice_failed="$sluice_index $sluice_status"
sluice_message="Error while executing command: $sluice_command. Reason: exit status $sluice_status"
fi
fi
sluice_at=$((sluice_at + 1))
}
sluice_end() {
if [ -z "$sluice_failed" ]; then
sluice_log "Phase complete: $sluice_phase State: SUCCEEDED"
sluice_log "Phase context status code:  Message: "
sluice_note "over $sluice_phase ok"
sluice_retries=
sluice_at=$((sluice_at + 1))
return
fi
if [ "$sluice_retries" -gt 0 ]; then
sluice_retries=$((sluice_retries - 1))
sluice_log "Phase $sluice_phase failed, and is tried again: $sluice_message"
sluice_at=$sluice_start
return
fi
sluice_retries=
sluice_log "Phase complete: $sluice_phase State: FAILED"
sluice_log "Phase context status code: COMMAND_EXECUTION_ERROR Message: $sluice_message"
sluice_at=$((sluice_at + 1))
if [ "$sluice_policy" = ignore ]; then
sluice_note "over $sluice_phase failed $sluice_failed ignored"
else
sluice_note "over $sluice_phase failed $sluice_failed fatal"
CODEBUILD_BUILD_SUCCEEDING=0
export CODEBUILD_BUILD_SUCCEEDING
if [ "$sluice_policy" = abort ]; then sluice_at=100000; fi
fi
}
sluice_run() {
sluice_note "begin $sluice_phase $sluice_index"
sluice_log "Running command $sluice_command"
printf '%s\n' "at $sluice_at" >"$sluice_state/at"
(
case $sluice_flags in *u*) set -u ;; esac
case $sluice_flags in *e*) set -e ;; esac
case $sluice_flags in *x*) set -x ;; esac
sluice_eval
{ sluice_status=$? sluice_flags=$-; set +e +u +x; } 2>/dev/null
sluice_after
sluice_go
)
sluice_status=$?
sluice_was=
read -r sluice_was <"$sluice_state/at"
if [ "$sluice_was" != "at $sluice_at" ]; then exit 0; fi
sluice_after
}
sluice_go() {
while :; do
sluice_step
case $sluice_kind in
begin)
sluice_failed=
sluice_finally=
sluice_log "Entering phase $sluice_phase"
sluice_note "phase $sluice_phase"
sluice_at=$((sluice_at + 1))
;;
command) if [ -z "$sluice_failed" ]; then sluice_run; else sluice_at=$((sluice_at + 1)); fi ;;
finally) if [ -z "$sluice_finally" ]; then sluice_run; else sluice_at=$((sluice_at + 1)); fi ;;
end) sluice_end ;;
done)
sluice_finish
exit 0
;;
esac
done
}
"#;

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn commands_are_quoted_whatever_they_hold() {
        for (text, quoted) in [("a", "'a'"), ("it's", r"'it'\''s'"), ("a\nb", "'a\nb'"), ("$x", "'$x'")] {
            assert_eq!(quote(text), quoted);
        }
    }

    #[test]
    fn a_script_has_every_phase() {
        let text = "version: 0.2\nphases:\n  build:\n    commands:\n      - echo hi\n    finally:\n      - echo bye\n";
        let buildspec = Buildspec::parse(text).unwrap();
        let script =
            script(&buildspec, &Opening { lines: &["Phase is DOWNLOAD_SOURCE".into()], artifact_names: &[] });
        for part in [
            "sluice_phase=INSTALL",
            "sluice_phase=POST_BUILD",
            "'echo hi'",
            "sluice_kind=finally",
            "policy=abort",
        ] {
            assert!(script.contains(part), "{part}");
        }
        assert_eq!(commands(&buildspec, PhaseName::Build), ["echo hi", "echo bye"]);
    }
}
