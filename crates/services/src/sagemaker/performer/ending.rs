//! How a job ended, in AWS's words. Pure, but for the files that a process leaves to say so.

use super::super::job::Kind;
use super::super::machine::End;
use sandbox::{Exit, Reason};

/// Of the log, in the reason of a failure.
const LAST_LINES: usize = 10;
/// Of a reason: AWS's limit, less what follows.
const LONGEST: usize = 1000;

/// The last lines of an output that say anything.
pub fn last_lines(output: &[u8], count: usize) -> String {
    // More than this is no line that a person reads.
    let end = &output[output.len().saturating_sub(16 * 1024)..];
    let text = String::from_utf8_lossy(end);
    let lines: Vec<&str> = text.lines().map(str::trim_end).filter(|line| !line.is_empty()).collect();
    lines[lines.len().saturating_sub(count)..].join("\n")
}

/// The end of a text, if all of it is too long.
fn shortened(text: &str, longest: usize) -> String {
    if text.len() <= longest {
        return text.to_owned();
    }
    let mut from = text.len() - longest.saturating_sub(3);
    while !text.is_char_boundary(from) {
        from += 1;
    }
    format!("...{}", &text[from..])
}

/// What a process left behind.
pub struct Left<'a> {
    pub kind: Kind,
    pub exit: &'a Exit,
    /// `/opt/ml/output/failure`
    pub failure: Option<String>,
    pub output: &'a [u8],
    pub instance_type: &'a str,
    pub memory_bytes: Option<u64>,
}

pub fn end(left: &Left<'_>) -> End {
    let code = left.exit.shell_code();
    match &left.exit.reason {
        Reason::Exited if left.exit.success() => End::Succeeded,
        Reason::Stopped => End::Stopped,
        Reason::Timeout => End::TimedOut,
        Reason::Exited => End::Failed(algorithm_error(left, code.unwrap_or(1))),
        Reason::Oom => End::Failed(out_of_memory(left)),
        Reason::SetupFailed { message } => End::Failed(format!(
            "ClientError: CannotStartContainerError. Please make sure the container can be run with 'docker run'. \
             The process could not be started: {message}"
        )),
        Reason::Lost => {
            End::Failed("InternalServerError: the process that watched the job was killed".to_owned())
        }
    }
}

fn algorithm_error(left: &Left<'_>, code: i32) -> String {
    let tail = format!(", exit code: {code}");
    let told = left.failure.as_deref().map(str::trim).filter(|text| !text.is_empty());
    if let (Kind::Training, Some(told)) = (left.kind, told) {
        return format!("AlgorithmError: {}{tail}", shortened(told, LONGEST - tail.len()));
    }
    let last = last_lines(left.output, LAST_LINES);
    if last.is_empty() {
        return format!("AlgorithmError: See job logs for more information{tail}");
    }
    let head = "AlgorithmError: See job logs for more information. The last of them:\n";
    format!("{head}{}{tail}", shortened(&last, LONGEST - head.len() - tail.len()))
}

fn out_of_memory(left: &Left<'_>) -> String {
    let had = left.memory_bytes.map_or(String::new(), |bytes| format!(" ({} GiB)", bytes >> 30));
    format!(
        "ClientError: Please use an instance type with more memory, or reduce the size of the data that is processed on \
         an instance. The job ran out of the memory of {}{had}, exit code: {}",
        left.instance_type,
        left.exit.shell_code().unwrap_or(137)
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    fn exit(reason: Reason, code: Option<i32>, signal: Option<i32>) -> Exit {
        serde_json::from_value(serde_json::json!({
            "code": code, "signal": signal, "reason": reason, "started_ms": 1, "ended_ms": 2,
            "max_rss_kib": 0, "user_ms": 0, "sys_ms": 0,
        }))
        .unwrap()
    }

    #[track_caller]
    fn check(kind: Kind, exit: &Exit, failure: Option<&str>, output: &str, expected: &str) {
        let left = Left {
            kind,
            exit,
            failure: failure.map(str::to_owned),
            output: output.as_bytes(),
            instance_type: "ml.m5.large",
            memory_bytes: Some(8 << 30),
        };
        let shown = match end(&left) {
            End::Failed(reason) => reason,
            other => format!("{other:?}"),
        };
        assert_eq!(shown, expected);
    }

    #[test]
    fn ends_are_told_in_the_words_of_aws() {
        let one = exit(Reason::Exited, Some(1), None);
        check(Kind::Training, &exit(Reason::Exited, Some(0), None), Some("x"), "", "Succeeded");
        check(Kind::Training, &exit(Reason::Stopped, Some(0), None), None, "", "Stopped");
        check(Kind::Processing, &exit(Reason::Timeout, None, Some(9)), None, "", "TimedOut");
        let told = "ExecuteUserScriptError:\nExitCode 1\nErrorMessage \"ValueError\"";
        check(Kind::Training, &one, Some(told), "log", &format!("AlgorithmError: {told}, exit code: 1"));
        check(
            Kind::Training,
            &one,
            None,
            "a\n\nb\n",
            "AlgorithmError: See job logs for more information. The last of them:\na\nb, exit code: 1",
        );
        check(
            Kind::Processing,
            &exit(Reason::Exited, None, Some(9)),
            Some("of training only"),
            "",
            "AlgorithmError: See job logs for more information, exit code: 137",
        );
        check(
            Kind::Training,
            &exit(Reason::Oom, None, Some(9)),
            None,
            "",
            "ClientError: Please use an instance type with more memory, or reduce the size of the data that is \
             processed on an instance. The job ran out of the memory of ml.m5.large (8 GiB), exit code: 137",
        );
    }

    #[test]
    fn long_reasons_keep_what_stands_last() {
        let output = "x".repeat(5000) + "\nValueError: the cause";
        let left = Left {
            kind: Kind::Processing,
            exit: &exit(Reason::Exited, Some(1), None),
            failure: None,
            output: output.as_bytes(),
            instance_type: "",
            memory_bytes: None,
        };
        let End::Failed(reason) = end(&left) else { panic!("it failed") };
        assert!(reason.len() <= 1024 && reason.ends_with("ValueError: the cause, exit code: 1"), "{reason}");
    }
}
