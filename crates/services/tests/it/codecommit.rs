//! CodeCommit through the typed client, and through the real `git`.

use aws::codecommit as cc;
use aws::{ByteStream, Region};
use bytes::{Bytes, BytesMut};
use futures_util::{StreamExt, stream};
use services::codecommit::{GitRequest, archive, git_http};
use services::{Announcement, Announcer, Caller, Service, World};
use std::io::Read;
use std::path::Path;
use std::sync::{Arc, Mutex};
use store::{StoreError, Tx};
use testkit::{QA, TestWorld};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};

/// Keeps what is announced, where EventBridge would route it.
#[derive(Clone, Default)]
struct Heard(Arc<Mutex<Vec<Announcement>>>);

impl Announcer for Heard {
    fn announce(&self, _: &World, _: &Tx<'_>, announcement: Announcement) -> Result<(), StoreError> {
        self.0.lock().unwrap().push(announcement);
        Ok(())
    }
}

impl Heard {
    /// `event reference` of each.
    fn take(&self) -> Vec<String> {
        let all = std::mem::take(&mut *self.0.lock().unwrap());
        let text = |a: &Announcement, key: &str| a.detail[key].as_str().unwrap_or_default().to_owned();
        all.iter().map(|a| format!("{} {}", text(a, "event"), text(a, "referenceFullName"))).collect()
    }
}

fn world() -> (TestWorld, Heard) {
    let heard = Heard::default();
    let ears = Service::new(&aws::events::SERVICE).announcer(Arc::new(heard.clone()));
    (TestWorld::with(vec![services::codecommit::service(), ears], false), heard)
}

async fn create(world: &TestWorld, name: &str) -> cc::RepositoryMetadata {
    let input = cc::CreateRepositoryInput { repository_name: name.into(), ..Default::default() };
    world.call::<cc::CreateRepository>(input).await.unwrap().repository_metadata.unwrap()
}

fn put(path: &str, content: &'static str, parent: Option<&str>) -> cc::PutFileInput {
    cc::PutFileInput {
        repository_name: "demo".into(),
        branch_name: "main".into(),
        file_content: Bytes::from_static(content.as_bytes()),
        file_path: path.into(),
        parent_commit_id: parent.map(str::to_owned),
        commit_message: Some("a message\n".into()),
        name: Some("Mary Major".into()),
        email: Some("mary@example.com".into()),
        ..Default::default()
    }
}

async fn head(world: &TestWorld, branch: &str) -> Result<String, String> {
    let input = cc::GetBranchInput { repository_name: Some("demo".into()), branch_name: Some(branch.into()) };
    let output = world.call::<cc::GetBranch>(input).await.map_err(|e| e.code().to_owned())?;
    Ok(output.branch.unwrap().commit_id.unwrap())
}

#[tokio::test]
async fn a_repository_has_its_metadata() {
    let (world, _) = world();
    let made = create(&world, "demo").await;
    assert_eq!(made.arn.as_deref(), Some("arn:aws:codecommit:us-east-1:111111111111:demo"));
    let url = "https://git-codecommit.us-east-1.amazonaws.com/v1/repos/demo";
    assert_eq!(made.clone_url_http.as_deref(), Some(url));
    assert_eq!(made.default_branch, None);
    let again = cc::CreateRepositoryInput { repository_name: "demo".into(), ..Default::default() };
    let error = world.call::<cc::CreateRepository>(again).await.unwrap_err();
    assert_eq!(error.code(), "RepositoryNameExistsException");
    let input = cc::UpdateRepositoryNameInput { old_name: "demo".into(), new_name: "new".into() };
    world.call::<cc::UpdateRepositoryName>(input).await.unwrap();
    let get = |name: &str| cc::GetRepositoryInput { repository_name: name.into() };
    let shown = world.call::<cc::GetRepository>(get("new")).await.unwrap().repository_metadata.unwrap();
    assert_eq!(shown.repository_id, made.repository_id);
    let error = world.call::<cc::GetRepository>(get("demo")).await.unwrap_err();
    assert_eq!((error.code(), error.message()), ("RepositoryDoesNotExistException", "demo does not exist"));
    let input = cc::DeleteRepositoryInput { repository_name: "new".into() };
    let deleted = world.call::<cc::DeleteRepository>(input.clone()).await.unwrap();
    assert_eq!(deleted.repository_id, made.repository_id);
    assert_eq!(world.call::<cc::DeleteRepository>(input).await.unwrap().repository_id, None);
}

#[tokio::test]
async fn files_are_committed_and_read() {
    let (world, heard) = world();
    create(&world, "demo").await;
    let first = world.call::<cc::PutFile>(put("a/b.txt", "one", None)).await.unwrap().commit_id.unwrap();
    assert_eq!(heard.take(), ["referenceCreated refs/heads/main"]);
    assert_eq!(head(&world, "main").await.as_ref(), Ok(&first));
    for (input, code) in [
        (put("x", "y", None), "ParentCommitIdRequiredException"),
        (put("x", "y", Some(&"a".repeat(40))), "ParentCommitDoesNotExistException"),
        (put("a/b.txt", "one", Some(&first)), "SameFileContentException"),
        (put("a", "one", Some(&first)), "FileNameConflictsWithDirectoryNameException"),
        (put("../a", "one", Some(&first)), "InvalidPathException"),
    ] {
        assert_eq!(world.call::<cc::PutFile>(input).await.unwrap_err().code(), code);
    }
    let second = world.call::<cc::PutFile>(put("c", "two", Some(&first))).await.unwrap().commit_id.unwrap();
    let outdated = world.call::<cc::PutFile>(put("d", "x", Some(&first))).await.unwrap_err();
    assert_eq!(outdated.code(), "ParentCommitIdOutdatedException");
    assert_eq!(heard.take(), ["referenceUpdated refs/heads/main"]);
    for specifier in [None, Some("main"), Some("refs/heads/main"), Some(second.as_str()), Some("HEAD")] {
        let input = cc::GetFileInput {
            repository_name: "demo".into(),
            commit_specifier: specifier.map(str::to_owned),
            file_path: "a/b.txt".into(),
        };
        let file = world.call::<cc::GetFile>(input).await.unwrap();
        assert_eq!(file.file_content.as_deref(), Some(b"one".as_slice()), "{specifier:?}");
        assert_eq!(file.commit_id.as_ref(), Some(&second));
        assert_eq!((file.file_size, file.file_mode), (Some(3), Some(cc::FileModeTypeEnum::Normal)));
    }
    let input = cc::GetCommitInput { repository_name: "demo".into(), commit_id: second.clone() };
    let commit = world.call::<cc::GetCommit>(input).await.unwrap().commit.unwrap();
    assert_eq!(commit.parents.unwrap(), std::slice::from_ref(&first));
    assert_eq!(commit.message.as_deref(), Some("a message\n"));
    assert_eq!(commit.author.unwrap().name.as_deref(), Some("Mary Major"));
    let input = cc::GetDifferencesInput {
        repository_name: "demo".into(),
        before_commit_specifier: Some(first),
        after_commit_specifier: "main".into(),
        ..Default::default()
    };
    let differences = world.call::<cc::GetDifferences>(input).await.unwrap().differences.unwrap();
    assert_eq!(differences.len(), 1);
    assert_eq!(differences[0].change_type, Some(cc::ChangeTypeEnum::A));
    let input =
        cc::GetFolderInput { repository_name: "demo".into(), folder_path: "/".into(), ..Default::default() };
    let folder = world.call::<cc::GetFolder>(input).await.unwrap();
    assert_eq!(folder.sub_folders.unwrap()[0].absolute_path.as_deref(), Some("a"));
    assert_eq!(folder.files.unwrap()[0].relative_path.as_deref(), Some("c"));
}

#[tokio::test]
async fn a_commit_changes_many_files() {
    let (world, _) = world();
    create(&world, "demo").await;
    let first = world.call::<cc::PutFile>(put("a/b", "one", None)).await.unwrap().commit_id.unwrap();
    let source = cc::SourceFileSpecifier { file_path: "a/b".into(), is_move: Some(true) };
    let entry = |path: &str, content: Option<&'static str>, source| cc::PutFileEntry {
        file_path: path.into(),
        file_mode: None,
        file_content: content.map(|c| Bytes::from_static(c.as_bytes())),
        source_file: source,
    };
    let input = cc::CreateCommitInput {
        repository_name: "demo".into(),
        branch_name: "main".into(),
        parent_commit_id: Some(first),
        put_files: Some(vec![entry("run.sh", Some("#!"), None), entry("moved", None, Some(source))]),
        keep_empty_folders: Some(true),
        ..Default::default()
    };
    let made = world.call::<cc::CreateCommit>(input.clone()).await.unwrap();
    let names = |files: Option<Vec<cc::FileMetadata>>| -> Vec<String> {
        files.unwrap().into_iter().filter_map(|f| f.absolute_path).collect()
    };
    assert_eq!(names(made.files_added), ["a/.gitkeep", "moved", "run.sh"]);
    assert_eq!(names(made.files_deleted), ["a/b"]);
    let none = cc::CreateCommitInput { put_files: None, ..input };
    let error = world.call::<cc::CreateCommit>(none).await.unwrap_err();
    assert_eq!(error.code(), "FileEntryRequiredException");
}

#[tokio::test]
async fn branches_come_and_go() {
    let (world, heard) = world();
    create(&world, "demo").await;
    let first = world.call::<cc::PutFile>(put("a", "one", None)).await.unwrap().commit_id.unwrap();
    heard.take();
    let input = cc::CreateBranchInput {
        repository_name: "demo".into(),
        branch_name: "feature/x".into(),
        commit_id: first.clone(),
    };
    world.call::<cc::CreateBranch>(input.clone()).await.unwrap();
    let again = world.call::<cc::CreateBranch>(input).await.unwrap_err();
    assert_eq!(again.code(), "BranchNameExistsException");
    let delete =
        |branch: &str| cc::DeleteBranchInput { repository_name: "demo".into(), branch_name: branch.into() };
    let error = world.call::<cc::DeleteBranch>(delete("main")).await.unwrap_err();
    assert_eq!(error.code(), "DefaultBranchCannotBeDeletedException");
    let input = cc::UpdateDefaultBranchInput {
        repository_name: "demo".into(),
        default_branch_name: "feature/x".into(),
    };
    world.call::<cc::UpdateDefaultBranch>(input).await.unwrap();
    let deleted = world.call::<cc::DeleteBranch>(delete("main")).await.unwrap().deleted_branch.unwrap();
    assert_eq!(deleted.commit_id, Some(first));
    assert_eq!(head(&world, "main").await, Err("BranchDoesNotExistException".into()));
    let input = cc::ListBranchesInput { repository_name: "demo".into(), next_token: None };
    assert_eq!(world.call::<cc::ListBranches>(input).await.unwrap().branches.unwrap(), ["feature/x"]);
    assert_eq!(heard.take(), ["referenceCreated refs/heads/feature/x", "referenceDeleted refs/heads/main"]);
}

#[tokio::test]
async fn an_archive_is_the_tree_and_the_same_each_time() {
    let (world, _) = world();
    create(&world, "demo").await;
    let attributes = "* text eol=crlf export-subst\na.txt export-ignore\n";
    let first = world.call::<cc::PutFile>(put(".gitattributes", attributes, None)).await.unwrap();
    let commit = first.commit_id.unwrap();
    let second =
        world.call::<cc::PutFile>(put("d/a.txt", "one\n$Format:%H$\n", Some(&commit))).await.unwrap();
    let commit = second.commit_id.unwrap();
    let zip = archive(&world.cx(), "demo", &commit).await.unwrap();
    let again = archive(&world.cx(), "demo", &commit).await.unwrap();
    assert_eq!(std::fs::read(zip.path()).unwrap(), std::fs::read(again.path()).unwrap());
    let mut archive_file = zip::ZipArchive::new(zip.reopen().unwrap()).unwrap();
    let mut text = String::new();
    archive_file.by_name("d/a.txt").unwrap().read_to_string(&mut text).unwrap();
    assert_eq!(text, "one\n$Format:%H$\n");
    for (repository, id, code) in [
        ("demo", "a".repeat(40), "CommitDoesNotExistException"),
        ("demo", "main".to_owned(), "InvalidCommitIdException"),
        ("none", commit.clone(), "RepositoryDoesNotExistException"),
    ] {
        assert_eq!(archive(&world.cx(), repository, &id).await.unwrap_err().code(), code);
    }
    let other = archive(&world.cx_of(QA), "demo", &commit).await.unwrap_err();
    assert_eq!(other.code(), "RepositoryDoesNotExistException");
}

#[tokio::test]
async fn git_clones_and_pushes() {
    let (world, heard) = world();
    create(&world, "demo").await;
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let url = format!("http://{}/v1/repos/demo", listener.local_addr().unwrap());
    let here = world.world.clone();
    let serve = async move {
        loop {
            let (stream, _) = listener.accept().await.unwrap();
            answer(&here, stream).await;
        }
    };
    let work = async {
        let folder = tempfile::tempdir().unwrap();
        let at = folder.path();
        git(at, &["clone", "-q", &url, "work"]).await;
        let work = at.join("work");
        tokio::fs::write(work.join("big"), vec![7_u8; 3 << 20]).await.unwrap();
        git(&work, &["add", "."]).await;
        git(&work, &["commit", "-qm", "one"]).await;
        git(&work, &["push", "-q", "origin", "HEAD:main", "HEAD:refs/tags/v1"]).await;
        assert_eq!(heard.take(), ["referenceCreated refs/heads/main", "referenceCreated refs/tags/v1"]);
        let commit = git(&work, &["rev-parse", "HEAD"]).await;
        assert_eq!(head(&world, "main").await, Ok(commit));
        git(&work, &["commit", "-q", "--allow-empty", "-m", "two"]).await;
        git(&work, &["push", "-q", "origin", "HEAD:main", ":refs/tags/v1"]).await;
        assert_eq!(heard.take(), ["referenceUpdated refs/heads/main", "referenceDeleted refs/tags/v1"]);
        git(at, &["clone", "-q", &url, "again"]).await;
        assert_eq!(std::fs::read(at.join("again/big")).unwrap().len(), 3 << 20);
        let input = cc::GetRepositoryInput { repository_name: "demo".into() };
        let shown = world.call::<cc::GetRepository>(input).await.unwrap().repository_metadata.unwrap();
        assert_eq!(shown.default_branch.as_deref(), Some("main"));
    };
    tokio::select! {
        () = work => {}
        () = serve => {}
    }
}

#[tokio::test]
async fn a_push_whose_client_goes_away_is_settled_by_its_machine() {
    let (world, heard) = world();
    create(&world, "demo").await;
    let cx = world.cx();
    let nobody = "0".repeat(40);
    let commit = "a".repeat(40);
    let command = format!("{nobody} {commit} refs/heads/main\0 report-status");
    let head = format!("{:04x}{command}0000PACK", command.len() + 4);
    // The pack never comes.
    let body = stream::iter([Ok(Bytes::from(head))]).chain(stream::pending());
    let request = GitRequest {
        repository: "demo".into(),
        path: "git-receive-pack".into(),
        query: String::new(),
        content_encoding: None,
        git_protocol: None,
        body: ByteStream::new(body, None),
    };
    let gone = tokio::time::timeout(std::time::Duration::from_millis(300), git_http(&cx, request)).await;
    assert!(gone.is_err());
    // The repository is free again, and whole.
    world.call::<cc::PutFile>(put("a", "one", None)).await.unwrap();
    assert_eq!(heard.take(), ["referenceCreated refs/heads/main"]);
}

#[tokio::test]
async fn who_may_not_push_does_not() {
    let (world, _) = world();
    create(&world, "demo").await;
    let user = documents::policy::PrincipalInfo::user("arn:aws:iam::111111111111:user/u", "AIDA");
    let caller = Caller::new(user, testkit::account(testkit::TOOLS));
    let cx = world.world.cx(caller, Region::us_east_1());
    for (path, query) in [
        ("info/refs", "service=git-upload-pack"),
        ("info/refs", "service=git-receive-pack"),
        ("git-upload-pack", ""),
        ("git-receive-pack", ""),
    ] {
        let request = GitRequest {
            repository: "demo".into(),
            path: path.into(),
            query: query.into(),
            content_encoding: None,
            git_protocol: None,
            body: ByteStream::default(),
        };
        let error = git_http(&cx, request).await.map(|a| a.status).unwrap_err();
        assert_eq!(error.code(), "AccessDeniedException", "{path}?{query}");
    }
}

async fn git(at: &Path, args: &[&str]) -> String {
    let env = [
        ("PATH", std::env::var_os("PATH").unwrap_or_default().into_string().unwrap_or_default()),
        ("HOME", "/nonexistent".into()),
        ("GIT_CONFIG_NOSYSTEM", "1".into()),
        ("GIT_AUTHOR_NAME", "a".into()),
        ("GIT_AUTHOR_EMAIL", "a@example.com".into()),
        ("GIT_COMMITTER_NAME", "a".into()),
        ("GIT_COMMITTER_EMAIL", "a@example.com".into()),
    ];
    let output = sandbox::tool("git", args.iter().copied(), env, at).output(b"").await.unwrap();
    let said = String::from_utf8_lossy(&output.stderr);
    assert!(output.success(), "git {args:?}: {said}");
    String::from_utf8_lossy(&output.stdout).trim().to_owned()
}

/// As little of HTTP as git needs: one request a connection, bodies of a length or in chunks.
async fn answer(world: &Arc<World>, mut stream: TcpStream) {
    let mut read = BytesMut::new();
    let end = loop {
        if let Some(end) = read.windows(4).position(|w| w == b"\r\n\r\n") {
            break end;
        }
        assert!(stream.read_buf(&mut read).await.unwrap() > 0, "a request has a head");
    };
    let head = String::from_utf8(read.split_to(end + 4).to_vec()).unwrap();
    let header = |name: &str| {
        let mut lines = head.lines().filter_map(|line| line.split_once(": "));
        lines.find(|(n, _)| n.eq_ignore_ascii_case(name)).map(|(_, value)| value.to_owned())
    };
    if header("expect").is_some() {
        stream.write_all(b"HTTP/1.1 100 Continue\r\n\r\n").await.unwrap();
    }
    let mut body = read.to_vec();
    if let Some(length) = header("content-length") {
        let length = length.parse::<usize>().unwrap();
        while body.len() < length {
            assert!(stream.read_buf(&mut body).await.unwrap() > 0, "a body has its length");
        }
    } else if header("transfer-encoding").is_some() {
        while !body.ends_with(b"0\r\n\r\n") {
            assert!(stream.read_buf(&mut body).await.unwrap() > 0, "a body has an end");
        }
        body = unchunked(&body);
    }
    let target = head.split(' ').nth(1).unwrap();
    let (path, query) = target.split_once('?').unwrap_or((target, ""));
    let request = GitRequest {
        repository: "demo".into(),
        path: path.strip_prefix("/v1/repos/demo/").unwrap().to_owned(),
        query: query.to_owned(),
        content_encoding: header("content-encoding"),
        git_protocol: header("git-protocol"),
        body: ByteStream::from_bytes(body.into()),
    };
    let cx = world.cx(Caller::root(testkit::account(testkit::TOOLS)), Region::us_east_1());
    let mut answer = git_http(&cx, request).await.unwrap();
    let mut head = format!("HTTP/1.1 {} OK\r\nConnection: close\r\n", answer.status);
    for (name, value) in &answer.headers {
        head.push_str(&format!("{name}: {value}\r\n"));
    }
    stream.write_all(format!("{head}\r\n").as_bytes()).await.unwrap();
    while let Some(chunk) = answer.body.next().await {
        stream.write_all(&chunk.unwrap()).await.unwrap();
    }
}

fn unchunked(mut body: &[u8]) -> Vec<u8> {
    let mut whole = Vec::new();
    loop {
        let end = body.windows(2).position(|w| w == b"\r\n").unwrap();
        let length = usize::from_str_radix(std::str::from_utf8(&body[..end]).unwrap(), 16).unwrap();
        if length == 0 {
            return whole;
        }
        whole.extend_from_slice(&body[end + 2..end + 2 + length]);
        body = &body[end + 4 + length..];
    }
}

#[tokio::test]
async fn what_a_deletion_left_is_swept_up() {
    let (world, _) = world();
    let (kept, gone) = (create(&world, "kept").await, create(&world, "gone").await);
    let input = cc::DeleteRepositoryInput { repository_name: "gone".into() };
    world.call::<cc::DeleteRepository>(input).await.unwrap();
    let closed = world.close().await;
    let place = closed.data_directory().join("git/111111111111/us-east-1");
    let directory =
        |made: &cc::RepositoryMetadata| place.join(format!("{}.git", made.repository_id.as_deref().unwrap()));
    let (kept, gone) = (directory(&kept), directory(&gone));
    assert!(kept.exists() && !gone.exists());
    // As if the server had died between the row and the files.
    std::fs::create_dir_all(gone.join("objects")).unwrap();
    std::fs::create_dir_all(place.join("somebody's")).unwrap();
    let world = closed.open(vec![services::codecommit::service()]);
    for _ in 0..testkit::LOOKS {
        if !gone.exists() {
            break;
        }
        tokio::time::sleep(std::time::Duration::from_millis(10)).await;
    }
    assert!(!gone.exists() && kept.exists() && place.join("somebody's").exists());
    drop(world);
}
