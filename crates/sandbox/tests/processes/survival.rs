//! What is left when the server is killed: the runs, and nothing else.
//!
//! The server is this test program again, told by its environment to play that part.
#![expect(clippy::disallowed_methods, reason = "a server that is to be killed must be a process of its own")]

use std::io::{BufRead, BufReader};
use std::path::Path;
use std::process::{Command, Stdio};
use std::time::Duration;

use crate::common::{config, ended, place, processes_with, put, until};
use sandbox::{Bind, Reason, RunSpec, RunState, Sandbox};
use tokio::io::{AsyncReadExt, AsyncWriteExt};

const ROLE: &str = "SANDBOX_TEST_ROLE";
const PLACE: &str = "SANDBOX_TEST_PLACE";

/// Starts the server, and kills it once it has said that it is there.
fn serve_and_kill(role: &str, at: &Path) {
    let mut server = Command::new(std::env::current_exe().unwrap())
        .args(["--exact", "survival::server", "--ignored", "--nocapture"])
        .env(ROLE, role)
        .env(PLACE, at)
        .stdout(Stdio::piped())
        .spawn()
        .unwrap();
    let lines = BufReader::new(server.stdout.take().unwrap()).lines();
    assert!(lines.map_while(Result::ok).any(|line| line.contains("SERVING")), "{role}");
    server.kill().unwrap();
    server.wait().unwrap();
}

fn counting(at: &Path) -> RunSpec {
    let mut spec = RunSpec::shell(
        "echo ran >> /count/runs; echo begin; while [ ! -e /count/open ]; do sleep 0.01; done; echo end; exit 4",
    );
    spec.binds.push(Bind::cache(at.join("count"), "/count"));
    spec
}

/// The part of the server. Ignored, as it is not a test.
#[tokio::test]
#[ignore = "played by other tests"]
async fn server() {
    let Some(at) = std::env::var_os(PLACE) else { return };
    let at = Path::new(&at);
    let sandbox = Sandbox::new(config(at)).unwrap();
    match std::env::var(ROLE).unwrap().as_str() {
        "run" => {
            let run = sandbox.start_or_adopt("r", &counting(at)).await.unwrap();
            until("it began", || crate::common::output(&run) == "begin\n").await;
            println!("SERVING");
        }
        "instant" => {
            println!("SERVING");
            for index in 0.. {
                let run = sandbox.start_or_adopt(&format!("r{index}"), &counting(at)).await.unwrap();
                tokio::time::sleep(Duration::from_micros(index * 37 % 900)).await;
                drop(run);
            }
        }
        "child" | "tool" => {
            let mark = at.file_name().unwrap().to_str().unwrap();
            let script = format!("sleep 1000 & setsid sleep 1000 & echo up; wait; : {mark}");
            let spec = RunSpec::shell(&script);
            let tool = sandbox::tool("/bin/sh", ["-c", &script], [("PATH", "/bin")], "/");
            let mut child = sandbox.spawn(&spec, sandbox::Stdio::Null).await.unwrap();
            let mut tool = tool.spawn().await.unwrap();
            let mut up = [0; 3];
            child.stdout.as_mut().unwrap().read_exact(&mut up).await.unwrap();
            tool.stdout.as_mut().unwrap().read_exact(&mut up).await.unwrap();
            println!("SERVING");
            tokio::time::sleep(Duration::from_secs(1000)).await;
        }
        other => panic!("{other}"),
    }
    tokio::time::sleep(Duration::from_secs(1000)).await;
}

#[tokio::test]
async fn a_run_survives_its_server_and_is_adopted_by_the_next() {
    let place = place();
    let at = place.directory.path();
    serve_and_kill("run", at);
    let next = Sandbox::new(config(at)).unwrap();
    let run = next.start_or_adopt("r", &counting(at)).await.unwrap();
    assert!(matches!(run.state(), RunState::Running { .. }), "{:?}", run.state());
    let mut tail = run.tail(0);
    assert_eq!(tail.next_chunk().await.unwrap().unwrap(), "begin\n");
    put(&at.join("count/open"), "");
    let (exit, output) = ended(&run).await;
    assert_eq!((exit.code, exit.reason, output.as_str()), (Some(4), Reason::Exited, "begin\nend\n"));
    assert_eq!(std::fs::read_to_string(at.join("count/runs")).unwrap(), "ran\n");
}

#[tokio::test]
async fn an_adopted_run_can_be_stopped() {
    let place = place();
    let at = place.directory.path();
    serve_and_kill("run", at);
    let run = place.sandbox.find("r").unwrap().unwrap();
    run.stop(Duration::ZERO).await.unwrap();
    let (exit, _) = ended(&run).await;
    assert_eq!((exit.signal, exit.reason), (Some(9), Reason::Stopped));
}

/// The server dies at whatever instant of starting a run: each still runs, and once.
#[tokio::test]
async fn a_server_killed_while_it_starts_runs_starts_each_once() {
    let mut started = 0;
    for round in 0..6 {
        let place = place();
        let at = place.directory.path();
        let mut server = Command::new(std::env::current_exe().unwrap())
            .args(["--exact", "survival::server", "--ignored", "--nocapture"])
            .env(ROLE, "instant")
            .env(PLACE, at)
            .stdout(Stdio::piped())
            .spawn()
            .unwrap();
        let lines = BufReader::new(server.stdout.take().unwrap()).lines();
        assert!(lines.map_while(Result::ok).any(|line| line.contains("SERVING")));
        tokio::time::sleep(Duration::from_micros(5_000 + round * 7_300)).await;
        server.kill().unwrap();
        server.wait().unwrap();
        put(&at.join("count/open"), "");
        let next = Sandbox::new(config(at)).unwrap();
        let keys: Vec<String> = next.list().unwrap().iter().map(|run| run.key().to_owned()).collect();
        for key in &keys {
            let run = next.start_or_adopt(key, &counting(at)).await.unwrap();
            let (exit, output) = ended(&run).await;
            assert_eq!((exit.code, output.as_str()), (Some(4), "begin\nend\n"), "{key}: {exit:?}");
        }
        let runs = std::fs::read_to_string(at.join("count/runs")).unwrap_or_default();
        assert_eq!(runs.lines().count(), keys.len(), "{keys:?}");
        started += keys.len();
    }
    // A busy machine may have come to none in the shortest of the rounds.
    assert_ne!(started, 0);
}

#[tokio::test]
async fn children_and_tools_die_with_their_server() {
    for role in ["child", "tool"] {
        let place = place();
        let at = place.directory.path();
        let mark = at.file_name().unwrap().to_str().unwrap().to_owned();
        serve_and_kill(role, at);
        until("all are dead", || {
            !processes_with(&format!(": {mark}")).iter().any(|line| line.contains("/bin/sh"))
        })
        .await;
        until("nothing is left", || {
            place.sandbox.gc();
            std::fs::read_dir(at.join("data/runs")).unwrap().count() == 0
        })
        .await;
    }
}

#[tokio::test]
async fn a_child_is_talked_to_and_ends() {
    let place = place();
    let spec = RunSpec::shell("read line; echo \"got $line\"; echo problem >&2; exit 6");
    let mut child = place.sandbox.spawn(&spec, sandbox::Stdio::Piped).await.unwrap();
    child.stdin.take().unwrap().write_all(b"hello\n").await.unwrap();
    let (mut out, mut err) = (String::new(), String::new());
    child.stdout.take().unwrap().read_to_string(&mut out).await.unwrap();
    child.stderr.take().unwrap().read_to_string(&mut err).await.unwrap();
    assert_eq!((out.as_str(), err.as_str()), ("got hello\n", "problem\n"));
    let exit = child.wait().await.unwrap();
    assert_eq!((exit.code, &exit.reason), (Some(6), &Reason::Exited));
    assert_eq!(child.try_wait().unwrap(), Some(exit));
    drop(child);
    assert_eq!(std::fs::read_dir(place.path("data/runs")).unwrap().count(), 0);
}

#[tokio::test]
async fn a_child_is_killed_stopped_or_dropped() {
    let place = place();
    let mark = place.directory.path().file_name().unwrap().to_str().unwrap().to_owned();
    let spec = RunSpec::shell(format!(
        "trap 'exit 3' TERM; setsid sleep 1000 & echo up; while :; do sleep 0.01; done; : {mark}"
    ));
    let start = async || {
        let mut child = place.sandbox.spawn(&spec, sandbox::Stdio::Null).await.unwrap();
        let mut up = [0; 3];
        child.stdout.as_mut().unwrap().read_exact(&mut up).await.unwrap();
        assert_eq!(child.try_wait().unwrap(), None);
        child
    };
    let gone = async || until("all are dead", || processes_with(&format!(": {mark}")).is_empty()).await;

    let mut child = start().await;
    child.kill();
    let exit = child.wait().await.unwrap();
    assert_eq!((exit.signal, exit.reason), (Some(9), Reason::Stopped));
    gone().await;
    drop(child);

    let mut child = start().await;
    child.stop(Duration::from_secs(30)).await.unwrap();
    let exit = child.wait().await.unwrap();
    assert_eq!((exit.code, exit.reason), (Some(3), Reason::Stopped));
    gone().await;

    drop(child);
    drop(start().await);
    gone().await;
    let runs = place.path("data/runs");
    until("nothing is left", || std::fs::read_dir(&runs).unwrap().count() == 0).await;
}
