//! Packages of code: checked when they come, kept sealed as blobs, unpacked where functions see them.

use super::function::{CodeRef, invalid};
use super::table::{CODES, Code};
use crate::{Cx, OpError, OpResult, World};
use aws::lambda::{FunctionCode, LayerVersionContentInput};
use aws::s3::{GetObject, GetObjectInput};
use aws::{Account, Error, Region, lambda};
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use bytes::Bytes;
use futures_util::StreamExt as _;
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};
use std::collections::HashSet;
use std::fs::{self, File};
use std::io::{self, Cursor, Read, Seek};
use std::os::unix::fs::{PermissionsExt, symlink};
use std::path::{Component, Path, PathBuf};
use store::{Blob, Scope, Store, StoreError, Tx};
use zip::ZipArchive;

/// Of a package in a request, and of one out of a bucket, when unpacked. [Lambda quotas]
const LARGEST_UPLOAD: usize = 50 * 1024 * 1024;
const LARGEST_UNPACKED: u64 = 262_144_000;
/// A link's target is a path: longer ones are not.
const LONGEST_LINK: u64 = 4096;

/// What packages are sealed for.
const PURPOSE: &str = "lambda code";
/// How long a link to a package leads to it. [GetFunction]
const LINK_MS: i64 = 10 * 60_000;

/// A package that was checked and lies in the store, not yet named by a row.
pub struct Package {
    pub code: CodeRef,
    pub unpacked: u64,
    blob: Blob,
}

/// Where a request has its code from.
pub struct Source {
    pub zip_file: Option<Bytes>,
    pub s3_bucket: Option<String>,
    pub s3_key: Option<String>,
    pub s3_object_version: Option<String>,
}

impl From<FunctionCode> for Source {
    fn from(code: FunctionCode) -> Self {
        Self {
            zip_file: code.zip_file,
            s3_bucket: code.s3_bucket,
            s3_key: code.s3_key,
            s3_object_version: code.s3_object_version,
        }
    }
}

impl From<LayerVersionContentInput> for Source {
    fn from(code: LayerVersionContentInput) -> Self {
        Self {
            zip_file: code.zip_file,
            s3_bucket: code.s3_bucket,
            s3_key: code.s3_key,
            s3_object_version: code.s3_object_version,
        }
    }
}

/// What a package is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Use {
    NewFunction,
    FunctionUpdate,
    Layer,
}

impl Use {
    fn operation(self) -> &'static str {
        match self {
            Self::NewFunction => "CreateFunction",
            Self::FunctionUpdate => "UpdateFunctionCode",
            Self::Layer => "PublishLayerVersion",
        }
    }
}

/// Fetches, checks and stores a package.
pub async fn take(cx: &Cx, source: Source, purpose: Use) -> OpResult<Package> {
    let bytes = match (source.zip_file, source.s3_bucket, source.s3_key) {
        (Some(bytes), None, None) => {
            check_upload(bytes.len(), purpose.operation())?;
            bytes
        }
        (None, Some(bucket), Some(key)) => fetch(cx, bucket, key, source.s3_object_version).await?,
        (None, ..) => {
            return Err(invalid("Please provide a source for function code.").into());
        }
        _ => {
            return Err(invalid(
                "Please do not provide other FunctionCode parameters when providing a ZipFile.",
            )
            .into());
        }
    };
    let store = cx.world().store().clone();
    // Packages are large: reading, hashing and sealing one takes a while.
    blocking(move || -> OpResult<Package> {
        let unpacked = check(&bytes)?;
        if purpose == Use::Layer {
            check_layer(&bytes)?;
        }
        let sha256 = STANDARD.encode(Sha256::digest(&bytes));
        let size = bytes.len() as u64;
        let blob = store.blobs().write(&store.sealer().seal_bytes(PURPOSE, &bytes))?;
        Ok(Package { code: CodeRef { sha256, size }, unpacked, blob })
    })
    .await?
}

/// Requests are measured before what they bring is: as JSON, packages are longer by a third.
fn check_upload(size: usize, operation: &str) -> Result<(), Error> {
    const LARGEST_REQUEST: usize = 70_167_211;
    let too_large = |message: String| Err(Error::new("RequestEntityTooLargeException", 413, message));
    if size.div_ceil(3) * 4 > LARGEST_REQUEST {
        return too_large(format!(
            "Request must be smaller than {LARGEST_REQUEST} bytes for the {operation} operation"
        ));
    }
    if size > LARGEST_UPLOAD {
        return too_large(format!("Zipped size must be smaller than {LARGEST_UPLOAD} bytes"));
    }
    Ok(())
}

async fn fetch(cx: &Cx, bucket: String, key: String, version_id: Option<String>) -> OpResult<Bytes> {
    let input = GetObjectInput { bucket, key, version_id, ..Default::default() };
    let output = match cx.call::<GetObject>(input).await {
        Ok(output) => output,
        Err(OpError::Aws(error)) => {
            return Err(invalid(format!(
                "Error occurred while GetObject. S3 Error Code: {}. S3 Error Message: {}",
                error.code, error.message
            ))
            .into());
        }
        Err(error) => return Err(error),
    };
    let mut bytes = Vec::new();
    let mut body = output.body.unwrap_or_default();
    while let Some(chunk) = body.next().await {
        bytes.extend_from_slice(&chunk?);
        if bytes.len() as u64 > LARGEST_UNPACKED {
            return Err(too_large().into());
        }
    }
    Ok(bytes.into())
}

fn too_large() -> Error {
    invalid(format!("Unzipped size must be smaller than {LARGEST_UNPACKED} bytes"))
}

fn unreadable() -> Error {
    invalid("Could not unzip uploaded file. Please check your file, then try to upload again.")
}

/// Whether a package can be unpacked, and stays within its place when it is. Gives its size then.
fn check(bytes: &[u8]) -> Result<u64, Error> {
    let mut archive = ZipArchive::new(Cursor::new(bytes)).map_err(|_| unreadable())?;
    if archive.is_empty() {
        return Err(invalid("Uploaded file must be a non-empty zip"));
    }
    let mut total = 0_u64;
    for index in 0..archive.len() {
        let mut entry = archive.by_index(index).map_err(|_| unreadable())?;
        let name = entry.enclosed_name().ok_or_else(unreadable)?;
        if entry.is_symlink() {
            let mut target = String::new();
            (&mut entry).take(LONGEST_LINK).read_to_string(&mut target).map_err(|_| unreadable())?;
            if !stays_inside(&name, &target) {
                return Err(unreadable());
            }
        }
        total = total.saturating_add(entry.size());
        if total > LARGEST_UNPACKED {
            return Err(too_large());
        }
    }
    Ok(total)
}

/// Whether a link at `name` leads to somewhere below the root that it is below.
fn stays_inside(name: &Path, target: &str) -> bool {
    let mut depth = name.components().count().saturating_sub(1);
    for component in Path::new(target).components() {
        match component {
            Component::Normal(_) => depth += 1,
            Component::CurDir => {}
            Component::ParentDir if depth > 0 => depth -= 1,
            Component::ParentDir | Component::RootDir | Component::Prefix(_) => return false,
        }
    }
    true
}

impl Package {
    /// Keeps the package for one version more: in the transaction that writes the version.
    pub fn keep(&self, store: &Store, tx: &Tx<'_>, scope: &Scope) -> OpResult<()> {
        if CODES.get(tx, scope, &self.code.sha256)?.is_some() {
            // The blob that was written for nothing goes at the next start, as after a crash.
            return keep_again(tx, scope, std::slice::from_ref(&self.code));
        }
        store.blobs().keep(tx, &self.blob)?;
        let row =
            Code { blob: self.blob.id.clone(), size: self.code.size, unpacked: self.unpacked, versions: 1 };
        Ok(CODES.put(tx, scope, &self.code.sha256, &row)?)
    }
}

fn lost() -> OpError {
    OpError::internal("a function's code is not in the store")
}

/// One version more has packages that are there already.
pub fn keep_again(tx: &Tx<'_>, scope: &Scope, codes: &[CodeRef]) -> OpResult<()> {
    for code in codes {
        let mut row = CODES.get(tx, scope, &code.sha256)?.ok_or_else(lost)?;
        row.versions += 1;
        CODES.put(tx, scope, &code.sha256, &row)?;
    }
    Ok(())
}

/// One version less has them; the last takes a package along.
pub fn let_go(store: &Store, tx: &Tx<'_>, scope: &Scope, codes: &[CodeRef]) -> Result<(), StoreError> {
    for code in codes {
        let Some(mut row) = CODES.get(tx, scope, &code.sha256)? else { continue };
        row.versions -= 1;
        if row.versions > 0 {
            CODES.put(tx, scope, &code.sha256, &row)?;
            continue;
        }
        CODES.delete(tx, scope, &code.sha256)?;
        store.blobs().release(tx, &row.blob)?;
    }
    Ok(())
}

/// A layer may not bring what would start by itself beside a function, which is not served.
fn check_layer(bytes: &[u8]) -> OpResult<()> {
    let archive = ZipArchive::new(Cursor::new(bytes)).map_err(|_| unreadable())?;
    if archive.file_names().any(|name| name.starts_with("extensions/") && !name.ends_with('/')) {
        return Err(OpError::not_served(&lambda::SERVICE, "extensions"));
    }
    Ok(())
}

async fn blocking<T: Send + 'static>(work: impl FnOnce() -> T + Send + 'static) -> OpResult<T> {
    tokio::task::spawn_blocking(work).await.map_err(|e| OpError::internal(e.to_string()))
}

/// A package as it came.
fn read(cx: &Cx, scope: &Scope, code: &CodeRef) -> OpResult<Vec<u8>> {
    let row = cx.read(|r| CODES.get(r, scope, &code.sha256))?;
    let row = row.ok_or_else(lost)?;
    open(cx.world(), &row)
}

fn open(world: &World, row: &Code) -> OpResult<Vec<u8>> {
    let sealed = world.store().blobs().read(&row.blob)?;
    Ok(world.store().sealer().open_bytes(PURPOSE, &sealed)?.to_vec())
}

/// The size that packages have together when they are unpacked; one that is about to be kept is not there yet.
pub fn check_together(cx: &Cx, scope: &Scope, codes: &[CodeRef], fresh: Option<&Package>) -> OpResult<()> {
    let mut total = fresh.map_or(0, |package| package.unpacked);
    for code in codes.iter().filter(|code| fresh.is_none_or(|package| package.code != **code)) {
        total += cx.read(|r| CODES.get(r, scope, &code.sha256))?.map_or(0, |row| row.unpacked);
    }
    if total <= LARGEST_UNPACKED {
        return Ok(());
    }
    Err(invalid(format!(
        "Function code combined with layers exceeds the maximum allowed size of {LARGEST_UNPACKED} bytes. The actual \
         size is {total} bytes."
    ))
    .into())
}

/// What the link to a package says: whoever has it may fetch the package for a while.
#[derive(Serialize, Deserialize)]
struct Link {
    account: Account,
    region: Region,
    sha256: String,
    until: i64,
}

/// Where a package of an account can be fetched for a while; `None` as long as the server does not listen.
pub fn link(cx: &Cx, account: Account, code: &CodeRef) -> OpResult<Option<String>> {
    let Some(endpoints) = cx.world().endpoints() else { return Ok(None) };
    let link = Link {
        account,
        region: cx.region().clone(),
        sha256: code.sha256.clone(),
        until: cx.now().millis() + LINK_MS,
    };
    let token = cx.world().store().sealer().seal_bytes("lambda code link", &serde_json::to_vec(&link)?);
    Ok(Some(format!("{}/_sluice/lambda-code/{}", endpoints.url(), hex::encode(token))))
}

/// The package that a link leads to. `None` if it leads nowhere (any more).
pub fn linked(world: &World, token: &str) -> OpResult<Option<Bytes>> {
    let opened = hex::decode(token)
        .ok()
        .and_then(|token| world.store().sealer().open_bytes("lambda code link", &token).ok());
    let Some(link) = opened.and_then(|text| serde_json::from_slice::<Link>(&text).ok()) else {
        return Ok(None);
    };
    if link.until < world.now().millis() {
        return Ok(None);
    }
    let scope = Scope::new(link.account, &link.region);
    let row = world.store().read(|r| CODES.get(r, &scope, &link.sha256))?;
    row.map(|row| Ok(open(world, &row)?.into())).transpose()
}

/// The name of the directory of packages that lie together: a package's hash, in hexadecimal since base64 has slashes.
pub fn directory_name(codes: &[CodeRef]) -> String {
    let bytes = |code: &CodeRef| STANDARD.decode(&code.sha256).unwrap_or_default();
    match codes {
        [code] => hex::encode(bytes(code)),
        several => hex::encode(Sha256::digest(several.iter().flat_map(bytes).collect::<Vec<u8>>())),
    }
}

/// The directory in which packages lie unpacked, one over the other, unpacking them if they do not. `in_use` are the
/// directories that instances run on now: of the others, those that no function has any more are removed.
pub async fn unpacked(
    cx: &Cx,
    scope: &Scope,
    codes: &[CodeRef],
    in_use: HashSet<String>,
) -> OpResult<PathBuf> {
    let root = cx.world().store().directory().scratch().join("lambda-code");
    let directory = root.join(directory_name(codes));
    if directory.is_dir() {
        return Ok(directory);
    }
    let mut wanted = in_use;
    let kept = cx.read(|r| CODES.everywhere(r))?;
    wanted.extend(
        kept.iter().map(|(_, key, row)| {
            directory_name(&[CodeRef { sha256: key.as_str().to_owned(), size: row.size }])
        }),
    );
    let (place, codes) = (directory.clone(), codes.to_vec());
    let (cx, scope) = (cx.clone(), scope.clone());
    blocking(move || -> OpResult<()> {
        fs::create_dir_all(&root)?;
        sweep(&root, &wanted);
        let half = tempfile::Builder::new().prefix(".unpacking-").tempdir_in(&root)?;
        let mut left = LARGEST_UNPACKED;
        for code in &codes {
            unpack(Cursor::new(read(&cx, &scope, code)?), half.path(), &mut left)?;
        }
        fs::set_permissions(half.path(), fs::Permissions::from_mode(0o755))?;
        match fs::rename(half.path(), &place) {
            // Another instance was faster: directories with something in them are not replaced.
            Err(_) if place.is_dir() => Ok(()),
            other => Ok(other?),
        }
    })
    .await??;
    Ok(directory)
}

fn sweep(root: &Path, wanted: &HashSet<String>) {
    for entry in fs::read_dir(root).into_iter().flatten().flatten() {
        let name = entry.file_name().to_string_lossy().into_owned();
        if !name.starts_with('.')
            && !wanted.contains(&name)
            && let Err(error) = fs::remove_dir_all(entry.path())
        {
            tracing::warn!(%error, name, "code that no function has any more can't be removed");
        }
    }
}

/// Unpacks what [`check`] has let in; sizes are counted again, as the archive only claims them.
fn unpack(package: impl Read + Seek, into: &Path, left: &mut u64) -> io::Result<()> {
    let mut archive = ZipArchive::new(package).map_err(io::Error::other)?;
    for index in 0..archive.len() {
        let mut entry = archive.by_index(index).map_err(io::Error::other)?;
        let name = entry.enclosed_name().ok_or_else(|| io::Error::other("a name that leads outside"))?;
        let path = into.join(&name);
        if entry.is_dir() {
            fs::create_dir_all(&path)?;
            continue;
        }
        if let Some(parent) = path.parent() {
            fs::create_dir_all(parent)?;
        }
        if entry.is_symlink() {
            let mut target = String::new();
            (&mut entry).take(LONGEST_LINK).read_to_string(&mut target)?;
            if !stays_inside(&name, &target) {
                return Err(io::Error::other("a link that leads outside"));
            }
            make_way(&path);
            symlink(target, &path)?;
            continue;
        }
        make_way(&path);
        let mut file = File::create(&path)?;
        let written = io::copy(&mut (&mut entry).take(*left + 1), &mut file)?;
        *left = left.checked_sub(written).ok_or_else(|| io::Error::other("larger than it claims"))?;
        // Zips made elsewhere may carry no permissions at all.
        let mode = entry.unix_mode().unwrap_or(0o644) & 0o777;
        fs::set_permissions(&path, fs::Permissions::from_mode(mode | 0o444))?;
    }
    Ok(())
}

/// What a layer below has brought gives way to what one above brings.
fn make_way(path: &Path) {
    if fs::symlink_metadata(path).is_ok_and(|there| !there.is_dir()) {
        // If it can't be removed, writing fails, and says why.
        drop(fs::remove_file(path));
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::io::Write as _;
    use zip::ZipWriter;
    use zip::write::SimpleFileOptions;

    fn zip(entries: &[(&str, &str)]) -> Vec<u8> {
        let mut writer = ZipWriter::new(Cursor::new(Vec::new()));
        for (name, content) in entries {
            if let Some(target) = content.strip_prefix("-> ") {
                writer.add_symlink(*name, target, SimpleFileOptions::default()).unwrap();
            } else {
                let options = SimpleFileOptions::default().unix_permissions(0o755);
                writer.start_file(*name, options).unwrap();
                writer.write_all(content.as_bytes()).unwrap();
            }
        }
        writer.finish().unwrap().into_inner()
    }

    fn check_package(entries: &[(&str, &str)], good: bool) {
        assert_eq!(check(&zip(entries)).is_ok(), good, "{entries:?}");
    }

    #[test]
    fn packages_stay_in_their_place() {
        check_package(&[("index.py", "1")], true);
        check_package(&[("a/b.py", "1"), ("a/link", "-> b.py"), ("c", "-> a/b.py")], true);
        check_package(&[("a/up", "-> ../c"), ("c", "1")], true);
        check_package(&[], false);
        check_package(&[("../evil", "1")], false);
        check_package(&[("a/../../evil", "1")], false);
        check_package(&[("/etc/passwd", "1")], false);
        check_package(&[("link", "-> /etc/passwd")], false);
        check_package(&[("link", "-> ../x")], false);
        check_package(&[("a/link", "-> ../../x")], false);
        assert!(check(b"not a zip").is_err());
    }

    #[test]
    fn what_is_unpacked_is_what_was_packed() {
        let target = tempfile::tempdir().unwrap();
        let package = tempfile::tempdir().unwrap();
        let path = package.path().join("zip");
        let bytes = zip(&[("bin/bootstrap", "#!/bin/sh"), ("etc/name", "x"), ("link", "-> bin/bootstrap")]);
        File::create(&path).unwrap().write_all(&bytes).unwrap();
        unpack(File::open(&path).unwrap(), target.path(), &mut 1000).unwrap();
        let over = zip(&[("etc/name", "y"), ("link", "-> etc/name")]);
        unpack(Cursor::new(over), target.path(), &mut 1000).unwrap();
        assert_eq!(fs::read_to_string(target.path().join("link")).unwrap(), "y");
        let target = tempfile::tempdir().unwrap();
        assert!(unpack(File::open(&path).unwrap(), target.path(), &mut 5).is_err());
        let target = tempfile::tempdir().unwrap();
        unpack(File::open(&path).unwrap(), target.path(), &mut 1000).unwrap();
        let bootstrap = target.path().join("bin/bootstrap");
        assert_eq!(fs::read_to_string(target.path().join("link")).unwrap(), "#!/bin/sh");
        assert_eq!(fs::metadata(bootstrap).unwrap().permissions().mode() & 0o777, 0o755);
        assert_eq!(fs::read_to_string(target.path().join("etc/name")).unwrap(), "x");
    }
}
