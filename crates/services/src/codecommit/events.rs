//! What a change of references is announced as. Pure. [Monitoring CodeCommit events]

use super::repository::{Repository, arn};
use super::table::Place;
use crate::Announcement;
use aws::Timestamp;
use serde_json::{Map, Value};
use std::collections::BTreeMap;

type References = BTreeMap<String, String>;

/// The announcements that lead from what was known to what is there.
pub fn announcements(
    place: &Place,
    repository: &Repository,
    (before, after): (&References, &References),
    caller: &str,
    at: Timestamp,
) -> Vec<Announcement> {
    let mut names: Vec<&String> = before.keys().chain(after.keys()).collect();
    names.sort();
    names.dedup();
    let changes = names.into_iter().filter_map(|name| {
        let (old, new) = (before.get(name), after.get(name));
        let event = match (old, new) {
            (None, Some(_)) => "referenceCreated",
            (Some(old), Some(new)) if old != new => "referenceUpdated",
            (Some(_), None) => "referenceDeleted",
            (Some(_), Some(_)) | (None, None) => return None,
        };
        let (kind, short) = split(name)?;
        let mut detail = Map::new();
        let mut set = |key: &str, value: &str| drop(detail.insert(key.to_owned(), Value::from(value)));
        set("callerUserArn", caller);
        if let Some(new) = new {
            set("commitId", new);
        }
        set("event", event);
        if let Some(old) = old {
            set("oldCommitId", old);
        }
        set("referenceFullName", name);
        set("referenceName", short);
        set("referenceType", kind);
        set("repositoryId", &repository.id);
        set("repositoryName", &repository.name);
        Some(Value::Object(detail))
    });
    let announce = |detail| Announcement {
        account: place.account,
        region: place.region.clone(),
        source: "aws.codecommit".into(),
        detail_type: "CodeCommit Repository State Change".into(),
        resources: vec![arn(&place.region, place.account, &repository.name).to_string()],
        detail,
        at,
    };
    changes.map(announce).collect()
}

fn split(name: &str) -> Option<(&'static str, &str)> {
    let branch = name.strip_prefix("refs/heads/").map(|short| ("branch", short));
    branch.or_else(|| name.strip_prefix("refs/tags/").map(|short| ("tag", short)))
}

/// The default branch that a repository has from now on: the one that it had; else the first that came.
pub fn default_branch(current: Option<&str>, references: &References) -> Option<String> {
    if let Some(current) = current {
        return Some(current.to_owned());
    }
    let branches: Vec<&str> = references.keys().filter_map(|name| name.strip_prefix("refs/heads/")).collect();
    let known = ["main", "master"].into_iter().find(|name| branches.contains(name));
    known.or(branches.first().copied()).map(str::to_owned)
}

#[cfg(test)]
mod tests {
    use super::*;
    use indexmap::IndexMap;
    use serde_json::json;

    fn references(pairs: &[(&str, &str)]) -> References {
        pairs.iter().map(|(name, id)| ((*name).to_owned(), (*id).to_owned())).collect()
    }

    #[test]
    fn each_change_is_announced_once() {
        let place = Place {
            account: "111111111111".parse().unwrap(),
            region: aws::Region::us_east_1(),
            id: "i".into(),
        };
        let repository = Repository {
            id: "i".into(),
            name: "demo".into(),
            description: None,
            default_branch: None,
            created_at: Timestamp::from_millis(0),
            modified_at: Timestamp::from_millis(0),
            tags: IndexMap::new(),
        };
        let before = references(&[("refs/heads/a", "1"), ("refs/heads/b", "1"), ("refs/heads/c", "1")]);
        let after = references(&[("refs/heads/b", "1"), ("refs/heads/c", "2"), ("refs/tags/v/1", "3")]);
        let at = Timestamp::from_millis(5);
        let all = announcements(&place, &repository, (&before, &after), "arn:me", at);
        let details: Vec<_> = all.iter().map(|a| a.detail.clone()).collect();
        let common = |extra: Value| {
            let mut all = json!({"callerUserArn": "arn:me", "repositoryId": "i", "repositoryName": "demo"});
            all.as_object_mut().unwrap().extend(extra.as_object().unwrap().clone());
            all
        };
        assert_eq!(
            details,
            [
                common(json!({"event": "referenceDeleted", "oldCommitId": "1", "referenceType": "branch",
                    "referenceFullName": "refs/heads/a", "referenceName": "a"})),
                common(json!({"event": "referenceUpdated", "oldCommitId": "1", "commitId": "2",
                    "referenceType": "branch", "referenceFullName": "refs/heads/c", "referenceName": "c"})),
                common(json!({"event": "referenceCreated", "commitId": "3", "referenceType": "tag",
                    "referenceFullName": "refs/tags/v/1", "referenceName": "v/1"})),
            ]
        );
        assert_eq!(all[0].resources, ["arn:aws:codecommit:us-east-1:111111111111:demo"]);
        assert!(announcements(&place, &repository, (&after, &after), "arn:me", at).is_empty());
    }

    #[test]
    fn the_first_branch_is_the_default_one() {
        let two = references(&[("refs/heads/a", "1"), ("refs/heads/master", "1")]);
        for (current, expected) in [(None, "master"), (Some("a"), "a"), (Some("gone"), "gone")] {
            assert_eq!(default_branch(current, &two).as_deref(), Some(expected));
        }
        assert_eq!(default_branch(None, &references(&[("refs/tags/t", "1")])), None);
        assert_eq!(default_branch(None, &references(&[("refs/heads/z", "1")])).as_deref(), Some("z"));
    }
}
