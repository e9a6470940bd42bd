//! How runs end, how they are limited and stopped, and what they say.

use std::sync::Arc;
use std::time::{Duration, Instant};

use crate::common::{ended, output, place, place_with, processes_with, put, until};
use sandbox::{Bind, Mode, Output, Reason, RunSpec, RunState};

#[tokio::test]
async fn ends_are_told_as_they_were() {
    let place = place();
    for (key, script, code, signal) in [
        ("zero", "exit 0", Some(0), None),
        ("three", "exit 3", Some(3), None),
        ("255", "exit 255", Some(255), None),
        ("term", "kill -TERM $$", None, Some(15)),
        ("kill", "kill -KILL $$", None, Some(9)),
        ("pipe", "kill -PIPE $$", None, Some(13)),
        ("not found", "nonexistent", Some(127), None),
    ] {
        let (exit, _) = place.run(key, &RunSpec::shell(script)).await;
        assert_eq!((exit.code, exit.signal, &exit.reason), (code, signal, &Reason::Exited), "{key}");
        assert!(exit.started_ms > 1_500_000_000_000 && exit.ended_ms >= exit.started_ms, "{exit:?}");
        assert!(exit.max_rss_kib > 100, "{exit:?}");
        assert_eq!(exit.isolation.namespaces, "root namespaces");
        assert!(exit.isolation.seccomp);
    }
    let (busy, _) =
        place.run("busy", &RunSpec::shell("i=0; while [ $i -lt 300000 ]; do i=$((i+1)); done")).await;
    assert!(busy.user_ms >= 20, "{busy:?}");
}

#[tokio::test]
async fn all_output_is_kept_in_order() {
    let place = place();
    let (_, output) =
        place.run("merged", &RunSpec::shell("for i in 1 2 3; do echo o$i; echo e$i >&2; done")).await;
    assert_eq!(output, "o1\ne1\no2\ne2\no3\ne3\n");
    let mut split = RunSpec::shell("echo o; echo e >&2");
    split.output = Output::Split;
    let run = place.sandbox.start_or_adopt("split", &split).await.unwrap();
    let (_, output) = ended(&run).await;
    assert_eq!(
        (output.as_str(), std::fs::read_to_string(run.error_path()).unwrap().as_str()),
        ("o\n", "e\n")
    );
    // Truncating one's standard output is a thing that programs do.
    let (_, output) = place.run("truncated", &RunSpec::shell("echo a; echo b > /dev/stdout; echo c")).await;
    assert_eq!(output, "a\nb\nc\n");
}

#[tokio::test]
async fn big_output_is_complete_and_bounded_if_asked() {
    let place = place();
    let count = 3_000_000;
    let run = place.sandbox.start_or_adopt("big", &RunSpec::shell(format!("seq {count}"))).await.unwrap();
    let mut tail = run.tail(0);
    let mut tailed = Vec::new();
    while let Some(chunk) = tail.next_chunk().await.unwrap() {
        tailed.extend(chunk);
    }
    let (exit, output) = ended(&run).await;
    assert!(exit.success());
    assert!(output.starts_with("1\n2\n") && output.ends_with(&format!("\n{count}\n")));
    assert_eq!(output.lines().count(), count);
    assert_eq!(tailed, output.as_bytes());

    let mut bounded = RunSpec::shell("seq 100000; exit 7");
    bounded.limits.output_bytes = Some(10);
    let (exit, output) = place.run("bounded", &bounded).await;
    assert_eq!(exit.code, Some(7));
    assert_eq!(output, "1\n2\n3\n4\n5\n\n[the rest of this output is not kept: it is too long]\n");
}

#[tokio::test]
async fn a_tail_sees_output_as_it_comes() {
    let place = place();
    let script = "echo one; while [ ! -e /door/open ]; do sleep 0.01; done; echo two";
    let mut spec = RunSpec::shell(script);
    spec.binds.push(Bind::cache(place.path("door"), "/door"));
    let run = place.sandbox.start_or_adopt("r", &spec).await.unwrap();
    let mut tail = run.tail(0);
    assert_eq!(tail.next_chunk().await.unwrap().unwrap(), "one\n");
    put(&place.path("door/open"), "");
    assert_eq!(tail.next_chunk().await.unwrap().unwrap(), "two\n");
    assert_eq!(tail.next_chunk().await.unwrap(), None);
    assert_eq!(tail.offset(), 8);
}

/// A tree with a daemon that has left its session and its parents, and ignores TERM.
fn stubborn(mark: &str) -> String {
    format!(
        "python3 -c 'import os,signal,time,sys\n\
         if os.fork(): os._exit(0)\n\
         os.setsid()\n\
         if os.fork(): os._exit(0)\n\
         signal.signal(signal.SIGTERM, signal.SIG_IGN)\n\
         print(\"daemon\", flush=True)\n\
         time.sleep(1000)' {mark} & trap '' TERM; sleep 1000 & wait; wait; sleep 1000"
    )
}

#[tokio::test]
async fn time_being_over_takes_the_whole_tree() {
    for mode in [Mode::Isolated, Mode::Plain] {
        let place = place_with(|config| config.mode = mode);
        let mark = format!("mark-timeout-{mode:?}-{}", std::process::id());
        let mut spec = RunSpec::shell(stubborn(&mark));
        // Enough for a Python that was never started on this machine before.
        spec.limits.wall_clock_ms = Some(3_000);
        spec.stop_grace_ms = 100;
        let begin = Instant::now();
        let (exit, output) = place.run("r", &spec).await;
        assert_eq!(exit.reason, Reason::Timeout);
        assert_eq!(exit.signal, Some(9), "{exit:?}");
        assert!((3_100..60_000).contains(&begin.elapsed().as_millis()), "{:?}", begin.elapsed());
        assert_eq!(output, "daemon\n");
        assert_eq!(processes_with(&mark), Vec::<String>::new());
    }
}

#[tokio::test]
async fn a_command_that_ends_takes_its_daemons_along() {
    for mode in [Mode::Isolated, Mode::Plain] {
        let place = place_with(|config| config.mode = mode);
        let mark = format!("mark-daemon-{mode:?}-{}", std::process::id());
        let script = format!(
            "sh -c 'setsid sleep 1000 & echo {mark}; exec setsid sh -c \"sleep 1000; {mark}\"' & sleep 0.2; exit 5"
        );
        let (exit, _) = place.run("r", &RunSpec::shell(script)).await;
        assert_eq!((exit.code, exit.reason), (Some(5), Reason::Exited));
        assert_eq!(processes_with(&mark), Vec::<String>::new());
    }
}

#[tokio::test]
async fn a_stop_is_gentle_and_then_not() {
    for mode in [Mode::Isolated, Mode::Plain] {
        let place = place_with(|config| config.mode = mode);
        let gentle = RunSpec::shell("trap 'echo bye; exit 3' TERM; echo ready; while :; do sleep 0.01; done");
        let run = place.sandbox.start_or_adopt("gentle", &gentle).await.unwrap();
        until("it is ready", || output(&run) == "ready\n").await;
        run.stop(Duration::from_secs(30)).await.unwrap();
        let (exit, said) = ended(&run).await;
        assert_eq!((exit.code, exit.reason), (Some(3), Reason::Stopped));
        assert!(said.ends_with("bye\n"), "{said}");
        run.stop(Duration::ZERO).await.unwrap();

        let mark = format!("mark-stop-{mode:?}-{}", std::process::id());
        let run = place.sandbox.start_or_adopt("stubborn", &RunSpec::shell(stubborn(&mark))).await.unwrap();
        until("the daemon is there", || output(&run) == "daemon\n").await;
        let begin = Instant::now();
        run.stop(Duration::from_millis(200)).await.unwrap();
        let (exit, _) = ended(&run).await;
        assert_eq!((exit.signal, exit.reason), (Some(9), Reason::Stopped));
        assert!(begin.elapsed() >= Duration::from_millis(200));
        assert_eq!(processes_with(&mark), Vec::<String>::new());
    }
}

#[tokio::test]
async fn a_stop_at_once_is_never_missed() {
    let place = place();
    for (index, delay_us) in [0, 200, 500, 1000, 2000, 4000, 8000].into_iter().enumerate() {
        let key = format!("r{index}");
        let run = place.sandbox.start_or_adopt(&key, &RunSpec::shell("sleep 1000")).await.unwrap();
        tokio::time::sleep(Duration::from_micros(delay_us)).await;
        run.stop(Duration::ZERO).await.unwrap();
        let (exit, _) = ended(&run).await;
        assert_eq!(exit.reason, Reason::Stopped, "{delay_us}");
    }
}

#[tokio::test]
async fn memory_is_limited() {
    let place = place();
    let script = "python3 -c 'x = bytearray(400 << 20); print(len(x))'";
    let mut spec = RunSpec::shell(script);
    spec.limits.memory_bytes = Some(100 << 20);
    let (exit, output) = place.run("limited", &spec).await;
    assert!(!output.contains("419430400"), "{output}");
    match exit.isolation.memory.as_str() {
        "rlimit" => assert!(output.contains("MemoryError"), "{output}"),
        "cgroup v1" | "cgroup v2" => assert_eq!(exit.reason, Reason::Oom, "{exit:?}"),
        other => panic!("{other}"),
    }
    spec.limits.memory_bytes = Some(600 << 20);
    let (exit, output) = place.run("enough", &spec).await;
    assert!(exit.success(), "{exit:?} {output}");
    assert!(exit.max_rss_kib >= 400 << 10, "{exit:?}");
}

#[tokio::test]
async fn processes_files_and_time_are_limited() {
    let place = place();
    let mut spec = RunSpec::shell("ulimit -n; ulimit -f; ulimit -t; ulimit -c");
    spec.limits.open_files = Some(77);
    spec.limits.file_bytes = Some(512 * 10);
    spec.limits.cpu_seconds = Some(9);
    let (_, output) = place.run("shown", &spec).await;
    assert_eq!(output, "77\n10\n9\n0\n");

    let mut spec = RunSpec::shell("for i in 1 2 3 4 5 6 7 8 9; do sleep 1 & done; wait");
    spec.limits.processes = Some(5);
    let (exit, output) = place.run("forks", &spec).await;
    if exit.isolation.processes.starts_with("cgroup") {
        assert!(output.contains("fork"), "{output}");
    }

    let mut spec = RunSpec::shell("while :; do :; done");
    spec.limits.cpu_seconds = Some(1);
    let (exit, _) = place.run("spins", &spec).await;
    assert!(matches!(exit.signal, Some(9 | 24)), "{exit:?}");
}

#[tokio::test]
async fn a_key_runs_once() {
    let place = Arc::new(place());
    let mut spec = RunSpec::shell("echo ran >> /count/runs; sleep 0.1");
    spec.binds.push(Bind::cache(place.path("count"), "/count"));
    let starts = (0..16).map(|_| async {
        let run = place.sandbox.start_or_adopt("same", &spec).await.unwrap();
        run.wait().await.unwrap()
    });
    let mut set = tokio::task::JoinSet::new();
    for _ in 0..16 {
        let (place, spec) = (place.clone(), spec.clone());
        set.spawn(async move {
            place.sandbox.start_or_adopt("other/key", &spec).await.unwrap().wait().await.unwrap()
        });
    }
    let exits = futures_join(starts).await;
    assert!(exits.iter().all(|exit| exit == &exits[0] && exit.success()), "{exits:?}");
    assert!(set.join_all().await.iter().all(sandbox::Exit::success));
    assert_eq!(std::fs::read_to_string(place.path("count/runs")).unwrap(), "ran\nran\n");

    // Another spec under the key changes nothing, until the key is forgotten.
    let (exit, _) = place.run("same", &RunSpec::shell("exit 9")).await;
    assert_eq!(exit, exits[0]);
    let mut keys: Vec<_> = place.sandbox.list().unwrap().iter().map(|run| run.key().to_owned()).collect();
    keys.sort();
    assert_eq!(keys, ["other/key", "same"]);
    place.sandbox.find("same").unwrap().unwrap().forget().await.unwrap();
    assert!(place.sandbox.find("same").unwrap().is_none());
    let (exit, _) = place.run("same", &RunSpec::shell("exit 9")).await;
    assert_eq!(exit.code, Some(9));
}

/// All at once, on this one thread.
async fn futures_join<T>(futures: impl Iterator<Item = impl Future<Output = T>>) -> Vec<T> {
    let mut futures: Vec<_> = futures.map(|future| (Box::pin(future), None)).collect();
    std::future::poll_fn(|context| {
        for (future, result) in &mut futures {
            if result.is_none()
                && let std::task::Poll::Ready(value) = future.as_mut().poll(context)
            {
                *result = Some(value);
            }
        }
        if futures.iter().all(|(_, result)| result.is_some()) {
            std::task::Poll::Ready(())
        } else {
            std::task::Poll::Pending
        }
    })
    .await;
    futures.into_iter().filter_map(|(_, result)| result).collect()
}

#[tokio::test]
async fn forgetting_kills_and_leaves_nothing() {
    let place = place();
    let mark = format!("mark-forget-{}", std::process::id());
    let run = place.sandbox.start_or_adopt("r", &RunSpec::shell(stubborn(&mark))).await.unwrap();
    until("the daemon is there", || output(&run) == "daemon\n").await;
    assert!(matches!(run.state(), RunState::Running { .. }));
    run.forget().await.unwrap();
    assert_eq!(processes_with(&mark), Vec::<String>::new());
    assert_eq!(run.state(), RunState::NotBegun);
    let runs = place.path("data/runs");
    until("nothing is left", || std::fs::read_dir(&runs).unwrap().count() == 0).await;
    run.forget().await.unwrap();
}

#[tokio::test]
async fn leftovers_are_swept_up() {
    let place = place();
    let (exit, _) = place.shell("true").await;
    assert!(exit.success());
    let runs = place.path("data/runs");
    put(&runs.join(".forgotten-1-1/scratch/upper/file"), "x");
    put(&runs.join(".child-1-1/spec.json"), "x");
    put(&runs.join("r/scratch/upper-root/x"), "x");
    let alive = place
        .sandbox
        .start_or_adopt("alive", &RunSpec::shell("touch /x; echo up; sleep 1000"))
        .await
        .unwrap();
    until("it is up", || output(&alive) == "up\n").await;
    assert_eq!(place.sandbox.gc(), 3);
    let mut left: Vec<_> =
        std::fs::read_dir(&runs).unwrap().map(|entry| entry.unwrap().file_name()).collect();
    left.sort();
    assert_eq!(left, ["alive", "r"]);
    assert!(!runs.join("r/scratch").exists() && runs.join("r/exit").exists());
    assert!(runs.join("alive/scratch/upper-root/x").exists());
    alive.forget().await.unwrap();
}

#[tokio::test]
async fn a_launcher_that_is_killed_is_a_lost_run_and_its_tree_is_dead() {
    let place = place();
    let mark = format!("mark-lost-{}", std::process::id());
    let run = place.sandbox.start_or_adopt("r", &RunSpec::shell(stubborn(&mark))).await.unwrap();
    until("the daemon is there", || output(&run) == "daemon\n").await;
    let RunState::Running { launcher } = run.state() else { panic!("{:?}", run.state()) };
    kill(launcher);
    let (exit, _) = ended(&run).await;
    assert_eq!(exit.reason, Reason::Lost);
    until("the tree is dead", || processes_with(&mark).is_empty()).await;
    // It is not run again.
    let (exit, _) = place.run("r", &RunSpec::shell("true")).await;
    assert_eq!(exit.reason, Reason::Lost);
}

fn kill(pid: i32) {
    let pid = rustix::process::Pid::from_raw(pid).unwrap();
    rustix::process::kill_process(pid, rustix::process::Signal::KILL).unwrap();
}

#[tokio::test]
async fn a_launcher_that_can_not_be_is_an_error() {
    let missing = place_with(|config| config.launcher = "/nonexistent/launcher".into());
    let error = missing.sandbox.start_or_adopt("r", &RunSpec::shell("true")).await.unwrap_err();
    assert!(
        error.to_string().starts_with("the launcher /nonexistent/launcher can't be started: "),
        "{error}"
    );
    let wrong = place_with(|config| config.launcher = "/bin/false".into());
    let run = wrong.sandbox.start_or_adopt("r", &RunSpec::shell("true")).await.unwrap();
    let error = run.wait().await.unwrap_err();
    assert_eq!(error.to_string(), "the launcher of r ends before it begins the run: ");
}

/// Not a test of right or wrong: `cargo nextest run -p sandbox --run-ignored only overhead --no-capture`.
#[tokio::test]
#[ignore = "measures"]
async fn overhead() {
    for mode in [Mode::Isolated, Mode::Plain] {
        let place = place_with(|config| config.mode = mode);
        let spec = RunSpec::new("/bin/true");
        let mut times = Vec::new();
        for index in 0..100 {
            let begin = Instant::now();
            place.run(&format!("r{index}"), &spec).await;
            times.push(begin.elapsed());
        }
        times.sort();
        println!("{mode:?} run: p50 {:?}, p90 {:?}, p99 {:?}", times[50], times[90], times[99]);
        let mut times = Vec::new();
        for _ in 0..100 {
            let begin = Instant::now();
            let mut child = place.sandbox.spawn(&spec, sandbox::Stdio::Null).await.unwrap();
            child.wait().await.unwrap();
            times.push(begin.elapsed());
        }
        times.sort();
        println!("{mode:?} child: p50 {:?}, p90 {:?}, p99 {:?}", times[50], times[90], times[99]);
    }
}
