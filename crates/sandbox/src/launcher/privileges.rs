//! What a command inside may not do although it is root there.

use rustix::process::{Gid, Uid};
use rustix::thread::{CapabilitySet, CapabilitySets};

use super::sys;
use crate::spec::User;

/// Enough for `pip`, `npm -g` and `apt-get` to work as root; nothing that reaches the host's kernel, devices or clock.
/// DAC_READ_SEARCH is absent because `open_by_handle_at` with it leaves any root.
const KEPT: CapabilitySet = CapabilitySet::CHOWN
    .union(CapabilitySet::DAC_OVERRIDE)
    .union(CapabilitySet::FOWNER)
    .union(CapabilitySet::FSETID)
    .union(CapabilitySet::KILL)
    .union(CapabilitySet::SETGID)
    .union(CapabilitySet::SETUID)
    .union(CapabilitySet::SETPCAP)
    .union(CapabilitySet::SETFCAP)
    .union(CapabilitySet::NET_BIND_SERVICE)
    .union(CapabilitySet::SYS_CHROOT)
    .union(CapabilitySet::AUDIT_WRITE);

/// One more than the highest capability that a kernel can have.
const CAPABILITIES: u32 = 63;

/// For good: also for what is executed later, and for whatever has the set-uid bit.
pub fn drop_capabilities() -> Result<(), String> {
    for number in 0..CAPABILITIES {
        let capability = CapabilitySet::from_bits_retain(1 << number);
        // Those that this kernel lacks can't be dropped.
        if !KEPT.contains(capability)
            && matches!(rustix::thread::capability_is_in_bounding_set(capability), Ok(true))
            && let Err(error) = rustix::thread::remove_capability_from_bounding_set(capability)
        {
            return Err(format!("dropping capability {number}: {error}"));
        }
    }
    let _ = rustix::thread::clear_ambient_capability_set();
    let had = rustix::thread::capabilities(None).map_err(|error| format!("capabilities: {error}"))?;
    let kept = had.permitted.intersection(KEPT);
    let sets = CapabilitySets { effective: kept, permitted: kept, inheritable: CapabilitySet::empty() };
    rustix::thread::set_capabilities(None, sets).map_err(|error| format!("dropping capabilities: {error}"))
}

/// Becomes another user, who then has no capabilities.
pub fn become_user(user: User) -> Result<(), String> {
    if user.uid == u32::MAX || user.gid == u32::MAX {
        return Err("no user has the number -1".to_owned());
    }
    let (uid, gid) = (Uid::from_raw(user.uid), Gid::from_raw(user.gid));
    rustix::thread::set_thread_groups(&[gid])
        .and_then(|()| rustix::thread::set_thread_res_gid(gid, gid, gid))
        .and_then(|()| rustix::thread::set_thread_res_uid(uid, uid, uid))
        .map_err(|error| format!("becoming user {}:{}: {error}", user.uid, user.gid))
}

/// No program gives more than one has; and the system calls of administration are refused.
pub fn confine() -> Result<bool, String> {
    rustix::thread::set_no_new_privs(true).map_err(|error| format!("no_new_privs: {error}"))?;
    let Some(mut program) = filter() else { return Ok(false) };
    match sys::install_filter(&mut program) {
        Ok(()) => Ok(true),
        // A kernel without seccomp.
        Err(error) if error.raw_os_error() == Some(libc::EINVAL) => Ok(false),
        Err(error) => Err(format!("seccomp: {error}")),
    }
}

/// They administer the kernel or open a way around the mounts; no build needs them. Most need a capability that is gone:
/// this is for those who get it back in a user namespace of their own.
const REFUSED: &[libc::c_long] = &[
    libc::SYS_acct,
    libc::SYS_add_key,
    libc::SYS_adjtimex,
    libc::SYS_bpf,
    libc::SYS_clock_adjtime,
    libc::SYS_clock_settime,
    libc::SYS_delete_module,
    libc::SYS_finit_module,
    libc::SYS_fsconfig,
    libc::SYS_fsmount,
    libc::SYS_fsopen,
    libc::SYS_fspick,
    libc::SYS_init_module,
    libc::SYS_io_uring_enter,
    libc::SYS_io_uring_register,
    libc::SYS_io_uring_setup,
    libc::SYS_kexec_load,
    libc::SYS_keyctl,
    libc::SYS_mount,
    libc::SYS_mount_setattr,
    libc::SYS_move_mount,
    libc::SYS_name_to_handle_at,
    libc::SYS_open_by_handle_at,
    libc::SYS_open_tree,
    libc::SYS_perf_event_open,
    libc::SYS_pivot_root,
    libc::SYS_quotactl,
    libc::SYS_reboot,
    libc::SYS_request_key,
    libc::SYS_setns,
    libc::SYS_settimeofday,
    libc::SYS_swapoff,
    libc::SYS_swapon,
    libc::SYS_syslog,
    libc::SYS_umount2,
    libc::SYS_unshare,
    libc::SYS_userfaultfd,
    libc::SYS_vhangup,
    #[cfg(target_arch = "x86_64")]
    libc::SYS_ioperm,
    #[cfg(target_arch = "x86_64")]
    libc::SYS_iopl,
    #[cfg(target_arch = "x86_64")]
    libc::SYS_kexec_file_load,
];

/// As the kernel names the architecture in `seccomp_data`.
const ARCHITECTURE: Option<u32> = if cfg!(target_arch = "x86_64") {
    Some(0xC000_003E)
} else if cfg!(target_arch = "aarch64") {
    Some(0xC000_00B7)
} else {
    None
};

/// Numbers from here on are x32's names for the same calls.
const X32: u32 = 0x4000_0000;

#[expect(
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "these are the widths of the kernel's fields"
)]
fn filter() -> Option<Vec<libc::sock_filter>> {
    const OFFSET_NUMBER: u32 = 0;
    const OFFSET_ARCHITECTURE: u32 = 4;
    let statement = |code: u32, k: u32| libc::sock_filter { code: code as u16, jt: 0, jf: 0, k };
    let jump = |code: u32, k: u32, jt: usize, jf: usize| libc::sock_filter {
        code: code as u16,
        jt: jt as u8,
        jf: jf as u8,
        k,
    };
    let load = |offset| statement(libc::BPF_LD | libc::BPF_W | libc::BPF_ABS, offset);
    let equal = libc::BPF_JMP | libc::BPF_JEQ | libc::BPF_K;
    let at_least = libc::BPF_JMP | libc::BPF_JGE | libc::BPF_K;
    let errno = |number: i32| statement(libc::BPF_RET | libc::BPF_K, libc::SECCOMP_RET_ERRNO | number as u32);
    let count = REFUSED.len();
    let mut program = vec![
        load(OFFSET_ARCHITECTURE),
        // Foreign calls would go around the list: there are none (the last instruction).
        jump(equal, ARCHITECTURE?, 0, count + 4),
        load(OFFSET_NUMBER),
        jump(at_least, X32, count + 2, 0),
    ];
    for (index, &number) in REFUSED.iter().enumerate() {
        // Over those that follow, and the permission.
        program.push(jump(equal, number as u32, count - index, 0));
    }
    program.push(statement(libc::BPF_RET | libc::BPF_K, libc::SECCOMP_RET_ALLOW));
    program.push(errno(libc::EPERM));
    program.push(errno(libc::ENOSYS));
    Some(program)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// What the program answers, by walking it as the kernel does.
    fn verdict(architecture: u32, number: u32) -> u32 {
        let program = filter().unwrap();
        let (mut at, mut accumulator) = (0, 0);
        loop {
            let instruction = program[at];
            let code = u32::from(instruction.code);
            at += 1;
            match code & 7 {
                libc::BPF_LD => accumulator = if instruction.k == 4 { architecture } else { number },
                libc::BPF_RET => return instruction.k,
                _ => {
                    let yes = if code & 0xf0 == libc::BPF_JGE {
                        accumulator >= instruction.k
                    } else {
                        accumulator == instruction.k
                    };
                    at += usize::from(if yes { instruction.jt } else { instruction.jf });
                }
            }
        }
    }

    #[test]
    fn the_filter_refuses_its_list_and_nothing_else() {
        let Some(own) = ARCHITECTURE else { return };
        let eperm = libc::SECCOMP_RET_ERRNO | libc::EPERM.unsigned_abs();
        let enosys = libc::SECCOMP_RET_ERRNO | libc::ENOSYS.unsigned_abs();
        for number in 0..600 {
            let expected =
                if REFUSED.contains(&libc::c_long::from(number)) { eperm } else { libc::SECCOMP_RET_ALLOW };
            assert_eq!(verdict(own, number), expected, "{number}");
            assert_eq!(verdict(own ^ 1, number), enosys, "{number}");
        }
        assert_eq!(verdict(own, X32), enosys);
        assert_eq!(verdict(own, X32 + 165), enosys);
    }
}
