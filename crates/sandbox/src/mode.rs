//! Whether this machine lets us make namespaces: asked once, when the server starts, so that the answer can be said
//! plainly instead of every build failing.

use std::path::Path;

/// Why isolation is unavailable, or `None` when nothing known stands in its way.
///
/// Only what can be read without trying: the launcher's own attempt remains the judge.
pub fn obstacle() -> Option<String> {
    if !cfg!(target_os = "linux") {
        return Some("isolation needs Linux".to_owned());
    }
    for (file, what) in [("mnt", "mount"), ("pid", "PID"), ("ipc", "IPC"), ("uts", "UTS")] {
        if !Path::new("/proc/self/ns").join(file).exists() {
            return Some(format!("the kernel has no {what} namespaces"));
        }
    }
    if rustix::process::geteuid().is_root() {
        return None;
    }
    let forbids =
        |file: &str, value: &str| std::fs::read_to_string(file).is_ok_and(|text| text.trim() == value);
    if forbids("/proc/sys/user/max_user_namespaces", "0")
        || forbids("/proc/sys/kernel/unprivileged_userns_clone", "0")
    {
        return Some("this machine does not permit user namespaces to people other than root".to_owned());
    }
    if forbids("/proc/sys/kernel/apparmor_restrict_unprivileged_userns", "1") {
        return Some(
            "AppArmor restricts user namespaces (kernel.apparmor_restrict_unprivileged_userns = 1)"
                .to_owned(),
        );
    }
    None
}
