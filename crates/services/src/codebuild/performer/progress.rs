//! What the driver notes, as entries of the build. Pure.

use super::super::machine::Entry;
use super::super::phases::Failure;
use super::driver;
use aws::codebuild::BuildPhaseType as Phase;
use documents::buildspec::{Buildspec, PhaseName};

fn phase(word: &str) -> Option<(Phase, PhaseName)> {
    let name = PhaseName::ALL.into_iter().find(|name| name.api_name() == word)?;
    let phase = match name {
        PhaseName::Install => Phase::Install,
        PhaseName::PreBuild => Phase::PreBuild,
        PhaseName::Build => Phase::Build,
        PhaseName::PostBuild => Phase::PostBuild,
    };
    Some((phase, name))
}

/// A line of the file. A build can write there what it likes: what makes no sense is nothing.
pub fn entry(buildspec: &Buildspec, line: &str) -> Option<Entry> {
    let mut words = line.split(' ');
    let at: i64 = words.next()?.parse().ok()?;
    let kind = words.next()?;
    if kind == "done" {
        return Some(Entry::Done { at });
    }
    let (phase, name) = phase(words.next()?)?;
    Some(match kind {
        "phase" => Entry::PhaseBegan { phase, at },
        "begin" => Entry::CommandBegan { phase, command: words.next()?.parse().ok()?, at },
        "end" => Entry::CommandEnded {
            phase,
            command: words.next()?.parse().ok()?,
            exit_status: words.next()?.parse().ok()?,
            at,
        },
        "over" => over(buildspec, phase, name, at, words)?,
        _ => return None,
    })
}

/// The end of a phase: `ok`, or which command failed it and how.
fn over<'a>(
    buildspec: &Buildspec,
    phase: Phase,
    name: PhaseName,
    at: i64,
    mut words: impl Iterator<Item = &'a str>,
) -> Option<Entry> {
    if words.next()? == "ok" {
        return Some(Entry::PhaseEnded { phase, failure: None, ignored: false, at });
    }
    let command: usize = words.next()?.parse().ok()?;
    let status: i32 = words.next()?.parse().ok()?;
    let ignored = words.next()? == "ignored";
    let all = driver::commands(buildspec, name);
    let text = all.get(command).copied().unwrap_or_default();
    let message = format!("Error while executing command: {text}. Reason: exit status {status}");
    let failure = Some(Failure::new("COMMAND_EXECUTION_ERROR", message));
    Some(Entry::PhaseEnded { phase, failure, ignored, at })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lines_become_entries() {
        let text = "version: 0.2\nphases:\n  build:\n    commands:\n      - pytest\n";
        let buildspec = Buildspec::parse(text).unwrap();
        let check =
            |line: &str, expected: Option<Entry>| assert_eq!(entry(&buildspec, line), expected, "{line}");
        check("5 phase BUILD", Some(Entry::PhaseBegan { phase: Phase::Build, at: 5 }));
        check("5 begin BUILD 0", Some(Entry::CommandBegan { phase: Phase::Build, command: 0, at: 5 }));
        check(
            "6 end BUILD 0 1",
            Some(Entry::CommandEnded { phase: Phase::Build, command: 0, exit_status: 1, at: 6 }),
        );
        let message = "Error while executing command: pytest. Reason: exit status 1";
        let failure = Some(Failure::new("COMMAND_EXECUTION_ERROR", message));
        check(
            "7 over BUILD failed 0 1 fatal",
            Some(Entry::PhaseEnded { phase: Phase::Build, failure, ignored: false, at: 7 }),
        );
        check("8 done", Some(Entry::Done { at: 8 }));
        for nonsense in ["", "x", "5 phase LUNCH", "5 over BUILD failed", "5 what BUILD"] {
            check(nonsense, None);
        }
    }
}
