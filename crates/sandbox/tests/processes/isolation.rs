//! What a command sees of the host, and what it may do to it.

use std::path::Path;

use crate::common::{Place, place, place_with, put};
use sandbox::{Bind, Mode, PlacedFile, Reason, RootKind, RunSpec, Tmpfs, User};

#[track_caller]
fn assert_reads(actual: &str, expected: &str) {
    assert_eq!(actual.trim_end(), expected);
}

async fn check(place: &Place, key: &str, spec: &RunSpec, expected: &str) {
    let (exit, output) = place.run(key, spec).await;
    assert!(exit.success(), "{key}: {exit:?}: {output}");
    assert_eq!(output.trim_end(), expected, "{key}");
}

#[tokio::test]
async fn the_host_is_seen_and_not_changed() {
    let place = place();
    let marker = format!("sandbox-test-{}", std::process::id());
    let script = format!(
        "echo changed >> /etc/hostname && rm /etc/passwd && touch /usr/{marker} /root/{marker} /tmp/{marker} \
         && mkdir /{marker} && mv /usr/share/doc /usr/share/{marker} && ls -d /usr/{marker} /usr/share/{marker} && rm -r /usr/lib/os-release"
    );
    let (exit, output) = place.shell(&script).await;
    assert!(exit.success(), "{exit:?} {output}");
    assert_eq!(exit.isolation.root, "overlay");
    assert_reads(&output, &format!("/usr/{marker}\n/usr/share/{marker}"));
    for path in ["/usr", "/root", "/tmp", "", "/usr/share"] {
        assert!(
            !Path::new(path).join(&marker).exists() && !Path::new(&format!("{path}/{marker}")).exists(),
            "{path}"
        );
    }
    assert!(Path::new("/etc/passwd").exists() && Path::new("/usr/lib/os-release").exists());
    assert!(!std::fs::read_to_string("/etc/hostname").unwrap_or_default().contains("changed"));
}

/// Copies a program of the host and the libraries that it is linked with.
async fn transplant(program: &str, root: &Path) {
    let linked = sandbox::tool("ldd", [program], [("PATH", "/usr/bin:/bin")], "/").output(&[]).await.unwrap();
    let linked = String::from_utf8(linked.stdout).unwrap();
    let libraries = linked.split_whitespace().filter(|word| word.starts_with('/'));
    for path in libraries.chain([program]) {
        let to = root.join(path.trim_start_matches('/'));
        std::fs::create_dir_all(to.parent().unwrap()).unwrap();
        std::fs::copy(path, to).unwrap();
    }
}

#[tokio::test]
async fn a_root_of_its_own_has_nothing_of_the_host() {
    let place = place();
    let root = place.path("image");
    transplant("/bin/sh", &root).await;
    put(&root.join("etc/greeting"), "from the image");
    put(&place.path("given/file"), "from the host");
    let mut spec = RunSpec::shell(
        "read -r a < /etc/greeting; read -r b < /given/file; echo \"$a, $b\"; [ -d /usr ] || [ -e /etc/passwd ] || echo nothing; \
         echo changed > /etc/greeting; echo new > /tmp/new; echo over > /dev/null; [ -s /etc/hosts ] && [ -d /proc/self ] && pwd",
    );
    spec.root = Some(root.clone());
    spec.cwd = "/work".into();
    spec.binds.push(Bind::read_only(place.path("given"), "/given"));
    for key in ["first", "second"] {
        // What the first one wrote is gone.
        check(&place, key, &spec, "from the image, from the host\nnothing\n/work").await;
    }
    assert_eq!(std::fs::read_to_string(root.join("etc/greeting")).unwrap(), "from the image");
    assert!(!root.join("work").exists() && !root.join("tmp/new").exists());

    spec.root = Some(place.path("missing"));
    let (exit, _) = place.run("third", &spec).await;
    let Reason::SetupFailed { message } = &exit.reason else { panic!("{exit:?}") };
    assert!(message.contains("missing can't be layered to be the root"), "{message}");
}

#[tokio::test]
async fn hidden_paths_look_empty_but_can_be_bound_from() {
    let place = place_with(|config| {
        let more = config.runs_dir.parent().unwrap().parent().unwrap().join("homes/*/.aws");
        config.hide.push(more);
    });
    put(&place.path("data/secret"), "s3cret");
    put(&place.path("data/sources/app/main.py"), "print(1)");
    put(&place.path("homes/a/.aws/credentials"), "key");
    put(&place.path("homes/a/.netrc"), "key");
    put(&place.path("homes/a/readable"), "fine");
    let at = place.directory.path().display();
    let mut spec = RunSpec::shell(format!(
        "ls -A {at}/data {at}/homes/a/.aws; cat {at}/homes/a/readable /codebuild/src/main.py; echo; cat {at}/homes/a/.netrc; \
         cat {at}/data/secret"
    ));
    spec.hide.push(place.path("homes/a/.netrc"));
    spec.binds.push(Bind::read_only(place.path("data/sources/app"), "/codebuild/src"));
    let (exit, output) = place.run("r", &spec).await;
    assert_eq!(exit.code, Some(1), "{exit:?} {output}");
    assert_reads(
        &output,
        &format!(
            "{at}/data:\n\n{at}/homes/a/.aws:\nfineprint(1)\ncat: {at}/homes/a/.netrc: No such file or directory\n\
             cat: {at}/data/secret: No such file or directory"
        ),
    );
    assert!(place.path("homes/a/.netrc").exists());
}

#[tokio::test]
async fn the_secrets_of_the_host_are_not_there() {
    // In homes that exist, which is root's at least.
    let (exit, output) = place()
        .shell("cut -d: -f2 /etc/shadow | grep ...; for d in .ssh .aws .gnupg .docker .kube; do ls -A ~/$d /root/$d 2>/dev/null; done | grep -v : | tr -d '\\n'; test ! -e /root/.netrc")
        .await;
    assert!(exit.success(), "{exit:?} {output}");
    assert_reads(&output, "");
}

#[tokio::test]
async fn binds_files_and_memory_are_where_they_were_asked_for() {
    let place = place();
    put(&place.path("in/file"), "in");
    put(&place.path("one"), "one");
    std::fs::create_dir_all(place.path("out")).unwrap();
    let mut spec = RunSpec::shell(
        "cat /opt/ml/input/file /opt/one /etc/hosts /deep/er/file; echo; stat -c %a /deep/er/file; \
         touch /opt/ml/input/x 2>/dev/null || echo read-only; echo out > /opt/ml/model/out; echo cached > /cache/it; \
         stat -f -c %T /opt/memory; stat -c %a /opt/memory; pwd; readlink -f /etc/hosts",
    );
    spec.binds = vec![
        Bind::read_only(place.path("in"), "/opt/ml/input"),
        Bind::writable(place.path("out"), "/opt/ml/model"),
        Bind::read_only(place.path("one"), "/opt/one"),
        Bind::cache(place.path("caches/new"), "/cache"),
    ];
    spec.tmpfs = vec![Tmpfs { target: "/opt/memory".into(), size_bytes: 1 << 20, mode: 0o700 }];
    spec.files = vec![
        PlacedFile::new("/etc/hosts", "1.2.3.4 x", 0o644),
        PlacedFile::new("/deep/er/file", [0x21], 0o751),
    ];
    spec.cwd = "/var/task".into();
    let before = std::fs::read("/etc/hosts").ok();
    check(&place, "r", &spec, "inone1.2.3.4 x!\n751\nread-only\ntmpfs\n700\n/var/task\n/etc/hosts").await;
    assert_eq!(std::fs::read_to_string(place.path("out/out")).unwrap(), "out\n");
    assert_eq!(std::fs::read_to_string(place.path("caches/new/it")).unwrap(), "cached\n");
    assert_eq!(std::fs::read("/etc/hosts").ok(), before);
    assert!(!Path::new("/deep").exists());
}

#[tokio::test]
async fn there_are_no_processes_but_its_own() {
    let place = place();
    check(&place, "1", &RunSpec::shell("set -- /proc/[0-9]*; echo $#; echo $$; hostname"), "2\n2\nsluice")
        .await;
    let mut named = RunSpec::shell(
        "hostname; for f in exe root cwd fd/0 fd/3 fd/5; do readlink /proc/1/$f; done | wc -l",
    );
    named.hostname = Some("builder".to_owned());
    check(&place, "2", &named, "builder\n0").await;
}

#[tokio::test]
async fn devices_and_system_files_are_few_and_harmless() {
    let place = place();
    let script = "ls /run; ls /dev | tr '\\n' ' '; echo; cat /dev/null; head -c 3 /dev/urandom | wc -c; echo to-stdout > /dev/stdout; \
        for f in /proc/sys/kernel/core_pattern /proc/sysrq-trigger /sys/kernel/uevent_helper; do \
        sh -c \"echo x > $f\" 2>/dev/null && echo wrote $f; done; cat /proc/kcore 2>/dev/null | head -c 1; \
        mknod /tmp/disk b 254 0 2>/dev/null && echo made a disk; \
        mount -t tmpfs x /mnt 2>/dev/null && echo mounted; unshare -m true 2>/dev/null && echo unshared; \
        umount /proc/sys 2>/dev/null && echo unmounted; \
        python3 -c 'import os; os.openpty(); print(\"terminal\")'; stat -f -c %T /dev/shm";
    let expected = "lock\nfd full null ptmx pts random shm stderr stdin stdout tty urandom zero \n3\nto-stdout\nterminal\ntmpfs";
    check(&place, "r", &RunSpec::shell(script), expected).await;
}

#[tokio::test]
async fn privileges_are_few() {
    let place = place();
    let script = "grep -E '^(CapBnd|NoNewPrivs|Seccomp):' /proc/self/status | tr -d '\\t'; chown 33:33 /etc/fstab /tmp && id -u";
    check(&place, "root", &RunSpec::shell(script), "CapBnd:00000000a00405fb\nNoNewPrivs:1\nSeccomp:2\n0")
        .await;
    let mut spec = RunSpec::shell(
        "id -u; id -g; id -G; grep CapEff /proc/self/status | tr -d '\\t'; touch mine; touch /etc/x 2>&1 || true",
    );
    spec.user = Some(User { uid: 1234, gid: 2345 });
    spec.cwd = "/home/builder".into();
    let expected =
        "1234\n2345\n2345\nCapEff:0000000000000000\ntouch: cannot touch '/etc/x': Permission denied";
    check(&place, "user", &spec, expected).await;
}

#[tokio::test]
async fn the_environment_is_exact() {
    let place = place();
    let spec = RunSpec::new("env").env("A", "b=c").env("PATH", "/usr/bin:/bin");
    check(&place, "r", &spec, "A=b=c\nPATH=/usr/bin:/bin").await;
}

#[tokio::test]
async fn lesser_roots_serve_too() {
    for (root, kind) in
        [(RootKind::OverlayOnTmpfs, "overlay on tmpfs"), (RootKind::ReadOnlyBinds, "read-only binds")]
    {
        let place = place_with(|config| config.root = root);
        put(&place.path("in/file"), "in");
        put(&place.path("data/secret"), "s3cret");
        let script = format!(
            "cat /opt/ml/input/file; python3 -c 'print(1)'; echo x >> /etc/hostname && touch /tmp/y /var/task/z; ls {}/data",
            place.directory.path().display()
        );
        let mut spec = RunSpec::shell(script);
        spec.binds.push(Bind::read_only(place.path("in"), "/opt/ml/input"));
        spec.cwd = "/var/task".into();
        let (exit, output) = place.run("r", &spec).await;
        assert!(exit.success(), "{exit:?} {output}");
        assert_reads(&output, "in1");
        assert_eq!(exit.isolation.root, kind);
        assert!(!Path::new("/var/task").exists());
    }
}

#[tokio::test]
async fn what_can_not_be_set_up_says_so() {
    let place = place();
    let mut no_source = RunSpec::shell("true");
    no_source.binds.push(Bind::read_only("/nonexistent/source", "/x"));
    let mut bad_user = RunSpec::shell("true");
    bad_user.user = Some(User { uid: u32::MAX, gid: 0 });
    let mut file_as_cwd = RunSpec::shell("true");
    file_as_cwd.cwd = "/etc/passwd".into();
    for (key, spec, part) in [
        ("program", RunSpec::new("/nonexistent/program"), "/nonexistent/program: No such file or directory"),
        (
            "path",
            RunSpec::new("nonexistent-program").env("PATH", "/bin"),
            "nonexistent-program: No such file",
        ),
        ("not executable", RunSpec::new("/etc/passwd"), "/etc/passwd: Permission denied"),
        ("source", no_source, "/nonexistent/source: No such file"),
        ("user", bad_user, "no user has the number -1"),
        ("cwd", file_as_cwd, "/etc/passwd: Not a directory"),
    ] {
        let (exit, _) = place.run(key, &spec).await;
        let Reason::SetupFailed { message } = &exit.reason else { panic!("{key}: {exit:?}") };
        assert!(message.contains(part), "{key}: {message}");
        assert_eq!((exit.code, exit.signal), (None, None));
    }
}

#[tokio::test]
async fn plain_mode_runs_on_the_host_and_refuses_the_rest() {
    let place = place_with(|config| config.mode = Mode::Plain);
    let mut spec = RunSpec::shell("pwd; kill -0 $PPID && readlink /proc/$PPID/exe");
    spec.cwd = place.directory.path().to_owned();
    check(&place, "r", &spec, &format!("{}\n{}", spec.cwd.display(), crate::common::LAUNCHER)).await;
    spec.binds.push(Bind::read_only("/a", "/b"));
    let (exit, _) = place.run("bind", &spec).await;
    assert_eq!(
        exit.reason,
        Reason::SetupFailed { message: "without isolation there can't be /a at /b".to_owned() }
    );
}

#[tokio::test]
async fn a_user_who_is_not_root_has_a_namespace() {
    // Needs root to become somebody else, and a launcher that somebody else may execute.
    let place = place_with(|config| config.launcher = "/bin/true".into());
    let directory = tempfile::tempdir_in("/tmp").unwrap();
    let at = directory.path();
    std::fs::copy(crate::common::LAUNCHER, at.join("launch")).unwrap();
    put(&at.join("runs/r/spec.json"), &spec_of(&place, &at.join("runs/r")).await);
    put(&at.join("runs/secret"), "s3cret");
    let script = format!(
        "chown -R 65534:65534 {0} && chmod 755 {0} && exec setpriv --reuid 65534 --regid 65534 --clear-groups {0}/launch {0}/runs/r/spec.json",
        at.display()
    );
    let tool = sandbox::tool("/bin/sh", ["-c", &script], [("PATH", "/usr/bin:/bin")], "/");
    let output = tool.output(b"").await.unwrap();
    assert!(output.success(), "{output:?}");
    let exit = std::fs::read_to_string(at.join("runs/r/exit")).unwrap();
    let exit: sandbox::Exit = serde_json::from_str(&exit).unwrap();
    let output = std::fs::read_to_string(at.join("runs/r/stdout")).unwrap_or_default();
    assert!(exit.success(), "{exit:?} {output}");
    assert_reads(&output, "0\nwritten\nhidden");
    assert_eq!(exit.isolation.namespaces, "user namespace");
}

/// A spec as this version writes it, for a directory of another user.
async fn spec_of(place: &Place, directory: &Path) -> String {
    let spec = RunSpec::shell(
        "id -u; touch /etc/x /var/x && echo written; ls /tmp/*/runs/secret 2>/dev/null || echo hidden",
    );
    let run = place.sandbox.start_or_adopt("spec", &spec).await.unwrap();
    let text = std::fs::read_to_string(run.directory().join("spec.json")).unwrap();
    text.replace(&run.directory().display().to_string(), &directory.display().to_string())
}
