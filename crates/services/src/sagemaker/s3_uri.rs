//! Where data is in S3, and which objects a URI means. Pure.

use crate::jobs::safe_path;
use serde_json::Value;
use std::path::PathBuf;

/// `s3://bucket/key`
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct S3Uri {
    pub bucket: String,
    /// A key, or the beginning of keys.
    pub key: String,
}

impl S3Uri {
    /// `None` for what is no such URI.
    pub fn parse(text: &str) -> Option<Self> {
        let (bucket, key) = text.strip_prefix("s3://")?.split_once('/').unwrap_or((&text[5..], ""));
        (!bucket.is_empty()).then(|| Self { bucket: bucket.to_owned(), key: key.to_owned() })
    }

    /// The key of something below this one, with one slash between.
    pub fn below(&self, path: &str) -> String {
        match self.key.trim_end_matches('/') {
            "" => path.to_owned(),
            key => format!("{key}/{path}"),
        }
    }
}

/// An object that an input means, and where it goes below the input's directory.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Chosen {
    pub key: String,
    pub path: PathBuf,
}

/// Which of the keys that begin with a prefix an input means, in the order given.
///
/// A key that is the prefix is one file. Else a prefix stands for the folder of its name, if there is one: a neighbour that
/// only begins alike (`output_data` beside `output`) is none of it. Else it stands for all keys that begin with it, which
/// keep their names from the last slash of the prefix on. Keys that end in a slash mark folders and are no files.
pub fn choose(prefix: &str, keys: impl IntoIterator<Item = String>) -> Vec<Chosen> {
    let files: Vec<String> = keys.into_iter().filter(|key| !key.ends_with('/')).collect();
    let start_of_name = prefix.rfind('/').map_or(0, |slash| slash + 1);
    let cut = |keep: &dyn Fn(&String) -> bool, length: usize| -> Vec<Chosen> {
        let kept = files.iter().filter(|key| keep(key));
        kept.filter_map(|key| Some(Chosen { key: key.clone(), path: safe_path(key.get(length..)?)? }))
            .collect()
    };
    if files.iter().any(|key| key == prefix) {
        return cut(&|key| key == prefix, start_of_name);
    }
    let folder =
        if prefix.is_empty() || prefix.ends_with('/') { prefix.to_owned() } else { format!("{prefix}/") };
    if files.iter().any(|key| key.starts_with(&folder)) {
        return cut(&|key| key.starts_with(&folder), folder.len());
    }
    cut(&|key| key.starts_with(prefix), start_of_name)
}

/// What a manifest lists: a prefix, then names below it.
pub fn read_manifest(text: &[u8]) -> Result<(S3Uri, Vec<Chosen>), String> {
    let malformed = || "the manifest is not a JSON list of a prefix and of names".to_owned();
    let entries: Vec<Value> = serde_json::from_slice(text).map_err(|_| malformed())?;
    let mut entries = entries.into_iter();
    let prefix = entries.next().and_then(|first| Some(first.get("prefix")?.as_str()?.to_owned()));
    let prefix = prefix.as_deref().and_then(S3Uri::parse).ok_or_else(malformed)?;
    let mut chosen = Vec::new();
    for entry in entries {
        let name = entry.as_str().ok_or_else(malformed)?;
        let path = safe_path(name.trim_start_matches('/'))
            .ok_or_else(|| format!("the manifest names a file outside of the input: {name}"))?;
        chosen.push(Chosen { key: format!("{}{name}", prefix.key), path });
    }
    Ok((prefix, chosen))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn uris_are_buckets_and_keys() {
        let check = |text: &str, expected: Option<(&str, &str)>| {
            let uri = S3Uri::parse(text);
            assert_eq!(uri.as_ref().map(|u| (u.bucket.as_str(), u.key.as_str())), expected, "{text}");
        };
        check("s3://b/k/x", Some(("b", "k/x")));
        check("s3://b/", Some(("b", "")));
        check("s3://b", Some(("b", "")));
        check("s3:///k", None);
        check("https://b/k", None);
    }

    #[test]
    fn keys_are_joined_with_one_slash() {
        for (uri, expected) in [
            ("s3://b", "j/output/model.tar.gz"),
            ("s3://b/", "j/output/model.tar.gz"),
            ("s3://b/p", "p/j/output/model.tar.gz"),
            ("s3://b/p/", "p/j/output/model.tar.gz"),
            ("s3://b/p//", "p/j/output/model.tar.gz"),
        ] {
            assert_eq!(S3Uri::parse(uri).unwrap().below("j/output/model.tar.gz"), expected, "{uri}");
        }
    }

    #[test]
    fn a_prefix_means_an_object_or_a_folder_or_what_begins_with_it() {
        let check = |prefix: &str, keys: &[&str], expected: &[(&str, &str)]| {
            let chosen = choose(prefix, keys.iter().map(|key| (*key).to_owned()));
            let shown: Vec<(String, String)> =
                chosen.into_iter().map(|c| (c.key, c.path.display().to_string())).collect();
            let expected: Vec<(String, String)> =
                expected.iter().map(|(key, path)| ((*key).to_owned(), (*path).to_owned())).collect();
            assert_eq!(shown, expected, "{prefix}");
        };
        check("j/code/train.py", &["j/code/train.py"], &[("j/code/train.py", "train.py")]);
        check(
            "j/code/train.py",
            &["j/code/train.py", "j/code/train.pyc"],
            &[("j/code/train.py", "train.py")],
        );
        check("data.csv", &["data.csv"], &[("data.csv", "data.csv")]);
        check(
            "j/output",
            &["j/output/a.csv", "j/output/d/b.csv", "j/output_data/c.csv"],
            &[("j/output/a.csv", "a.csv"), ("j/output/d/b.csv", "d/b.csv")],
        );
        check("j/output/", &["j/output/", "j/output/a.csv"], &[("j/output/a.csv", "a.csv")]);
        check("j/part-", &["j/part-1", "j/part-2"], &[("j/part-1", "part-1"), ("j/part-2", "part-2")]);
        check("", &["a", "d/b"], &[("a", "a"), ("d/b", "d/b")]);
        check("none", &[], &[]);
        check("d/", &["d/../../etc/passwd", "d/ok"], &[("d/ok", "ok")]);
    }

    #[test]
    fn manifests_are_a_prefix_and_names() {
        let (uri, chosen) = read_manifest(br#"[{"prefix": "s3://b/p/"}, "a.csv", "d/b.csv"]"#).unwrap();
        assert_eq!(uri, S3Uri { bucket: "b".into(), key: "p/".into() });
        let keys: Vec<&str> = chosen.iter().map(|c| c.key.as_str()).collect();
        assert_eq!(keys, ["p/a.csv", "p/d/b.csv"]);
        assert_eq!(chosen[1].path, PathBuf::from("d/b.csv"));
        for bad in [r#"{"prefix": "s3://b/p/"}"#, r#"["a"]"#, "x", r#"[{"prefix": "b/p"}, "a"]"#, "[]"] {
            assert!(read_manifest(bad.as_bytes()).unwrap_err().contains("the manifest is not"), "{bad}");
        }
        assert!(read_manifest(br#"[{"prefix": "s3://b/p/"}, "../x"]"#).unwrap_err().contains("outside"));
    }
}
