//! What the processes of a run hold and have used so far, as the kernel tells it of each.

use crate::Run;
use crate::run::RunState;
use std::collections::{HashMap, HashSet};
use std::fs;

/// The kernel counts a process's time in hundredths of a second for whoever reads it in `/proc`, on every architecture that we run on.
const MILLIS_OF_A_TICK: u64 = 10;

/// Of all processes of a run together.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Usage {
    pub resident_kib: u64,
    pub cpu_ms: u64,
}

impl Run {
    /// `None` for a run that is not running.
    pub fn usage(&self) -> Option<Usage> {
        let RunState::Running { launcher } = self.state() else { return None };
        Some(below(launcher))
    }
}

/// Of the processes that a process has started, and those that they have.
fn below(ancestor: i32) -> Usage {
    let mut children: HashMap<i32, Vec<(i32, u64)>> = HashMap::new();
    for entry in fs::read_dir("/proc").into_iter().flatten().flatten() {
        let Some(pid) = entry.file_name().to_str().and_then(|name| name.parse().ok()) else { continue };
        // It may have ended since it was listed.
        let Ok(status) = fs::read_to_string(entry.path().join("status")) else { continue };
        if let Some((parent, resident)) = parent_and_memory(&status) {
            children.entry(parent).or_default().push((pid, resident));
        }
    }
    let (mut usage, mut seen, mut left) = (Usage::default(), HashSet::from([ancestor]), vec![ancestor]);
    while let Some(parent) = left.pop() {
        for (pid, resident) in children.get(&parent).into_iter().flatten() {
            if seen.insert(*pid) {
                let stat = fs::read_to_string(format!("/proc/{pid}/stat")).unwrap_or_default();
                usage.resident_kib += resident;
                usage.cpu_ms += cpu_ticks(&stat).unwrap_or_default() * MILLIS_OF_A_TICK;
                left.push(*pid);
            }
        }
    }
    usage
}

/// The parent's id and the resident memory in KiB; a process that has ended and waits to be reaped holds none.
fn parent_and_memory(status: &str) -> Option<(i32, u64)> {
    let field = |name: &str| status.lines().find_map(|line| line.strip_prefix(name)).map(str::trim);
    let resident = field("VmRSS:").and_then(|text| text.strip_suffix("kB")?.trim().parse().ok());
    Some((field("PPid:")?.parse().ok()?, resident.unwrap_or(0)))
}

/// Of the process itself, and of those of its children that have ended and were waited for.
fn cpu_ticks(stat: &str) -> Option<u64> {
    // The name stands in parentheses and may hold anything, also parentheses.
    let (_, fields) = stat.rsplit_once(')')?;
    let numbers: Vec<u64> =
        fields.split_whitespace().skip(11).take(4).map_while(|field| field.parse().ok()).collect();
    (numbers.len() == 4).then(|| numbers.iter().sum())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_kernels_lines_are_read() {
        let status = "Name:\tpython3\nPPid:\t41\nVmRSS:\t   2048 kB\nThreads:\t1\n";
        assert_eq!(parent_and_memory(status), Some((41, 2048)));
        assert_eq!(parent_and_memory("Name:\tx\nState:\tZ\nPPid:\t7\n"), Some((7, 0)));
        assert_eq!(parent_and_memory("Name:\tx\n"), None);
        let stat = "42 (a ) (b) S 41 42 42 0 -1 4194304 1 0 0 0 11 22 33 44 20 0 1 0 5 6 7";
        assert_eq!(cpu_ticks(stat), Some(110));
        assert_eq!(cpu_ticks("42 (a) S 41"), None);
    }

    #[test]
    fn processes_below_this_one_are_counted() {
        #[expect(clippy::disallowed_methods, reason = "a child whose memory is looked at")]
        let mut child = std::process::Command::new("sleep").arg("30").spawn().unwrap();
        let usage = below(std::process::id().try_into().unwrap());
        child.kill().unwrap();
        child.wait().unwrap();
        assert!(usage.resident_kib > 0, "{usage:?}");
    }
}
