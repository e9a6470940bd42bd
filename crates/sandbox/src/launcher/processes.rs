//! The tree below the launcher, for plain mode, where no namespace holds it together.

use std::collections::BTreeMap;

use rustix::process::{Pid, Signal};

use super::sys;

/// Every process that descends from this one and has not ended.
fn descendants() -> Vec<i32> {
    let mut children: BTreeMap<i32, Vec<i32>> = BTreeMap::new();
    for entry in std::fs::read_dir("/proc").into_iter().flatten().flatten() {
        if let Some(pid) = entry.file_name().to_str().and_then(|name| name.parse().ok())
            && let Ok(stat) = std::fs::read_to_string(entry.path().join("stat"))
            && let Some(parent) = living_parent(&stat)
        {
            children.entry(parent).or_default().push(pid);
        }
    }
    let mut found = Vec::new();
    let mut next = vec![rustix::process::getpid().as_raw_nonzero().get()];
    while let Some(pid) = next.pop() {
        let of_it = children.remove(&pid).unwrap_or_default();
        found.extend(&of_it);
        next.extend(of_it);
    }
    found
}

/// The parent in a line of `/proc/<pid>/stat`: the second field after the name, which may hold anything, in brackets.
fn living_parent(stat: &str) -> Option<i32> {
    let mut fields = stat.rsplit_once(')')?.1.split_whitespace();
    let state = fields.next()?;
    if state == "Z" { None } else { fields.next()?.parse().ok() }
}

pub fn signal_all(signal: Signal) {
    for pid in descendants().into_iter().filter_map(Pid::from_raw) {
        sys::kill(pid, signal);
    }
}

/// Kills and reaps until there is none. Those that fork while we look are seen the next time.
pub fn kill_all() {
    loop {
        signal_all(Signal::KILL);
        match sys::wait_any(true) {
            Ok(Some(_)) => {}
            Err(error) if error.kind() == std::io::ErrorKind::Interrupted => {}
            Ok(None) | Err(_) => return,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_parent_is_found_behind_any_name() {
        for (stat, parent) in [
            ("12 (sh) S 7 12 12 0", Some(7)),
            ("12 (a) b) (c) R 8 1", Some(8)),
            ("12 (sh) Z 7 12", None),
            ("12 (sh", None),
            ("", None),
        ] {
            assert_eq!(living_parent(stat), parent, "{stat}");
        }
    }
}
