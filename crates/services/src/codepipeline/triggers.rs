//! What of a push a trigger takes notice of: branches, tags and paths by patterns. Pure. [Add trigger with code push or
//! pull request event types; Working with glob patterns in syntax]

use super::declaration;
use super::kinds::{self, Provider};
use aws::codepipeline::{ActionDeclaration, GitConfiguration, GitPushFilter, PipelineDeclaration};
use regex::Regex;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// Files of a push that filters by path look at. [Quotas]
pub const MOST_FILES: usize = 100;

/// Branches and tags of a repository, by their full names, and the commits that they are at.
pub type References = BTreeMap<String, String>;

/// How a repository was seen last, for one source action.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Seen {
    /// What was looked at: another connection or repository is seen for the first time.
    pub of: String,
    pub references: References,
}

/// A branch or tag that has come or moved.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Moved {
    /// `refs/heads/main`
    pub reference: String,
    pub from: Option<String>,
    pub to: String,
}

/// How filters judge a branch or tag before anybody has looked at its files.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Judgement {
    Starts,
    /// It does if one of the changed files fits.
    ByFiles,
    Ignored,
}

/// The trigger of a source action, if it has one.
pub fn of<'a>(declaration: &'a PipelineDeclaration, action: &str) -> Option<&'a GitConfiguration> {
    let triggers = declaration.triggers.iter().flatten().map(|trigger| &trigger.git_configuration);
    triggers.into_iter().find(|git| git.source_action_name == action)
}

/// The source actions whose trigger has gone from one declaration to the next, or looks for something else there.
pub fn forgotten<'a>(before: &'a PipelineDeclaration, after: &PipelineDeclaration) -> Vec<&'a str> {
    let actions = before.stages.iter().flat_map(|stage| &stage.actions).map(|action| action.name.as_str());
    let had = actions.filter(|action| of(before, action).is_some());
    had.filter(|action| watched(before, action) != watched(after, action)).collect()
}

/// All that a trigger looks for.
fn watched<'a>(
    declaration: &'a PipelineDeclaration,
    action: &str,
) -> Option<(&'a GitConfiguration, [Option<&'a String>; 3])> {
    let git = of(declaration, action)?;
    let action = declaration.stages.iter().flat_map(|stage| &stage.actions).find(|a| a.name == action)?;
    Some((git, place(action)))
}

/// The source actions that lead to a connection and are looked at otherwise by one declaration than by the one before: what was
/// seen there last is not what a push there would differ from.
pub fn unseen<'a>(before: &PipelineDeclaration, after: &'a PipelineDeclaration) -> Vec<&'a str> {
    let actions = after.stages.iter().flat_map(|stage| &stage.actions);
    let connected = actions.filter(|action| is_connected(action)).map(|action| action.name.as_str());
    connected.filter(|action| looked(before, action) != looked(after, action)).collect()
}

fn is_connected(action: &ActionDeclaration) -> bool {
    kinds::of(action).is_some_and(|kind| kind.provider == Provider::Connection)
}

/// What of a connection is looked at for a source action, without a trigger.
pub fn looked<'a>(declaration: &'a PipelineDeclaration, action: &str) -> Option<[Option<&'a String>; 3]> {
    let action = declaration.stages.iter().flat_map(|stage| &stage.actions).find(|a| a.name == action)?;
    let is_looked_at = of(declaration, &action.name).is_none() && declaration::polls(declaration, action);
    (is_connected(action) && is_looked_at).then(|| place(action))
}

fn place(action: &ActionDeclaration) -> [Option<&String>; 3] {
    let keys = ["ConnectionArn", "FullRepositoryId", "BranchName"];
    keys.map(|key| action.configuration.as_ref()?.get(key))
}

/// Of what a repository has, what the trigger takes notice of, at least once it moves: the rest need not be remembered.
pub fn kept(all: References, git: &GitConfiguration, configured_branch: &str) -> References {
    let filters: Vec<Names> = git.push.iter().flatten().map(Names::of).collect();
    let own = format!("refs/heads/{configured_branch}");
    let is_kept = |reference: &String| {
        if filters.is_empty() { *reference == own } else { filters.iter().any(|names| names.fit(reference)) }
    };
    all.into_iter().filter(|(reference, _)| is_kept(reference)).collect()
}

/// What has come or moved since.
pub fn moved(before: &References, now: &References) -> Vec<Moved> {
    let each = now.iter().filter(|(name, commit)| before.get(*name) != Some(*commit));
    each.map(|(name, commit)| Moved {
        reference: name.clone(),
        from: before.get(name).cloned(),
        to: commit.clone(),
    })
    .collect()
}

impl Moved {
    pub fn branch(&self) -> Option<&str> {
        self.reference.strip_prefix("refs/heads/")
    }

    pub fn tag(&self) -> Option<&str> {
        self.reference.strip_prefix("refs/tags/")
    }

    /// Without filters for pushes, a trigger is for the branch that the source action names.
    pub fn judged(&self, git: &GitConfiguration, configured_branch: &str) -> Judgement {
        let Some(filters) = git.push.as_deref().filter(|filters| !filters.is_empty()) else {
            let is_it = self.branch() == Some(configured_branch);
            return if is_it { Judgement::Starts } else { Judgement::Ignored };
        };
        let fits: Vec<&GitPushFilter> = filters.iter().filter(|filter| self.fits(filter)).collect();
        match fits.as_slice() {
            [] => Judgement::Ignored,
            fits if fits.iter().any(|filter| filter.file_paths.is_none()) => Judgement::Starts,
            // There is nothing to compare a new branch with. [Considerations for trigger filters]
            _ if self.from.is_none() => Judgement::Ignored,
            _ => Judgement::ByFiles,
        }
    }

    /// Whether one of the files fits a filter that the branch fits: each is judged by itself.
    pub fn takes(&self, git: &GitConfiguration, files: &[String]) -> bool {
        let filters = git.push.iter().flatten().filter(|filter| self.fits(filter));
        let mut paths = filters.filter_map(|filter| filter.file_paths.as_ref());
        paths.any(|paths| {
            let patterns = Patterns::of(paths.includes.as_deref(), paths.excludes.as_deref());
            files.iter().take(MOST_FILES).any(|file| patterns.pass(file))
        })
    }

    fn fits(&self, filter: &GitPushFilter) -> bool {
        Names::of(filter).fit(&self.reference)
    }
}

/// Which branches and tags a filter is for. Its patterns are read once, for however many names.
struct Names {
    branches: Option<Patterns>,
    tags: Option<Patterns>,
    /// A filter of paths alone is for every branch.
    any_branch: bool,
}

impl Names {
    fn of(filter: &GitPushFilter) -> Self {
        let branches = filter.branches.as_ref();
        let tags = filter.tags.as_ref();
        Self {
            any_branch: branches.is_none() && tags.is_none() && filter.file_paths.is_some(),
            branches: branches.map(|b| Patterns::of(b.includes.as_deref(), b.excludes.as_deref())),
            tags: tags.map(|t| Patterns::of(t.includes.as_deref(), t.excludes.as_deref())),
        }
    }

    fn fit(&self, reference: &str) -> bool {
        if let Some(branch) = reference.strip_prefix("refs/heads/") {
            return self.branches.as_ref().map_or(self.any_branch, |patterns| patterns.pass(branch));
        }
        let tag = reference.strip_prefix("refs/tags/");
        tag.zip(self.tags.as_ref()).is_some_and(|(tag, patterns)| patterns.pass(tag))
    }
}

/// Excludes win over includes; without includes, everything is included.
struct Patterns {
    includes: Option<Vec<Regex>>,
    excludes: Vec<Regex>,
}

impl Patterns {
    /// A pattern that can't be read matches nothing; declarations that have one are refused.
    fn of(includes: Option<&[String]>, excludes: Option<&[String]>) -> Self {
        let read = |patterns: &[String]| patterns.iter().filter_map(|pattern| glob(pattern)).collect();
        Self {
            includes: includes.filter(|patterns| !patterns.is_empty()).map(read),
            excludes: excludes.map(read).unwrap_or_default(),
        }
    }

    fn pass(&self, name: &str) -> bool {
        let any = |patterns: &[Regex]| patterns.iter().any(|pattern| pattern.is_match(name));
        self.includes.as_deref().is_none_or(any) && !any(&self.excludes)
    }
}

/// `*` and `?` within a name, `**` across names, `[a-z]`, `{a,b}`, `\` before what would mean something.
pub fn glob(pattern: &str) -> Option<Regex> {
    let mut expression = String::from("^");
    let mut chars = pattern.chars().peekable();
    let mut is_in_group = false;
    while let Some(c) = chars.next() {
        match c {
            '*' if chars.next_if_eq(&'*').is_some() => {
                // Also no directory at all: `common/**/*.js` means common/app.js.
                let starts_name = expression.ends_with(['^', '/']);
                if starts_name && chars.next_if_eq(&'/').is_some() {
                    expression.push_str("(?:.*/)?");
                } else {
                    expression.push_str(".*");
                }
            }
            '*' => expression.push_str("[^/]*"),
            '?' => expression.push_str("[^/]"),
            '[' => class(&mut expression, &mut chars)?,
            '{' if is_in_group => return None,
            '{' => {
                is_in_group = true;
                expression.push_str("(?:");
            }
            '}' if is_in_group => {
                is_in_group = false;
                expression.push(')');
            }
            ',' if is_in_group => expression.push('|'),
            '\\' => literal(&mut expression, chars.next()?),
            c => literal(&mut expression, c),
        }
    }
    expression.push('$');
    if is_in_group { None } else { Regex::new(&expression).ok() }
}

/// Within brackets `*`, `?` and `\` mean themselves, and so does a `-` that comes first.
fn class(expression: &mut String, chars: &mut impl Iterator<Item = char>) -> Option<()> {
    let mut members: Vec<char> = Vec::new();
    loop {
        match chars.next()? {
            ']' if !members.is_empty() => break,
            c => members.push(c),
        }
    }
    let (negated, members) = match members.split_first()? {
        ('!', rest) => (true, rest),
        _ => (false, &members[..]),
    };
    if members.is_empty() {
        return None;
    }
    expression.push_str(if negated { "[^/" } else { "[" });
    for (n, member) in members.iter().enumerate() {
        if *member == '-' && n > 0 { expression.push('-') } else { literal(expression, *member) }
    }
    expression.push(']');
    Some(())
}

fn literal(expression: &mut String, c: char) {
    expression.push_str(&regex::escape(c.encode_utf8(&mut [0; 4])));
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::{Value, json};

    #[test]
    fn patterns_are_those_of_the_guide() {
        for (pattern, name, expected) in [
            ("main", "main", true),
            ("main", "main2", false),
            ("main*", "mainline", true),
            ("main*", "main/x", false),
            ("feature/**", "feature/a/b", true),
            ("feature/**", "feature", false),
            ("release**", "release/1", true),
            ("**", "a/b", true),
            ("*", "a/b", false),
            ("common/**/*.js", "common/app.js", true),
            ("common/**/*.js", "common/a/b/app.js", true),
            ("common/**/*.js", "uncommon/app.js", false),
            ("**/README.md", "README.md", true),
            ("**/README.md", "docs/README.md", true),
            ("*.{java,class}", "A.class", true),
            ("*.{java,class}", "A.py", false),
            ("foo.?", "foo.x", true),
            ("foo.?", "foo./", false),
            ("v[0-9].[!0-4]", "v1.5", true),
            ("v[0-9].[!0-4]", "v1.3", false),
            ("v[-a]", "v-", true),
            ("a\\*", "a*", true),
            ("a\\*", "ab", false),
            ("a.b", "axb", false),
            ("(x)+", "(x)+", true),
        ] {
            let found = glob(pattern).is_some_and(|glob| glob.is_match(name));
            assert_eq!(found, expected, "{pattern} on {name}");
        }
        for bad in ["[", "[]", "{a", "{a,{b}}", "a\\", "[!]"] {
            assert!(glob(bad).is_none(), "{bad}");
        }
    }

    fn git(push: Value) -> GitConfiguration {
        serde_json::from_value(json!({ "sourceActionName": "S", "push": push })).unwrap()
    }

    fn push(reference: &str, from: Option<&str>) -> Moved {
        Moved { reference: reference.into(), from: from.map(str::to_owned), to: "new".into() }
    }

    #[test]
    fn filters_are_alternatives_and_their_parts_conditions() {
        use Judgement::{ByFiles, Ignored, Starts};
        let two = git(json!([
            { "tags": { "includes": ["release-*"], "excludes": ["release-2"] } },
            { "branches": { "includes": ["main", "feature/**"], "excludes": ["feature/x"] } },
        ]));
        let paths = git(json!([
            { "branches": { "includes": ["main"] }, "filePaths": { "includes": ["src/**"], "excludes": ["**/*.md"] } },
        ]));
        let others = git(json!([{ "branches": { "excludes": ["main"] } }]));
        let anywhere = git(json!([{ "filePaths": { "excludes": ["docs/**"] } }]));
        for (git, reference, from, expected) in [
            (&two, "refs/tags/release-1", None, Starts),
            (&two, "refs/tags/release-2", None, Ignored),
            (&two, "refs/tags/main", None, Ignored),
            (&two, "refs/heads/main", Some("old"), Starts),
            (&two, "refs/heads/feature/a/b", None, Starts),
            (&two, "refs/heads/feature/x", Some("old"), Ignored),
            (&two, "refs/heads/release-1", Some("old"), Ignored),
            (&two, "refs/notes/main", Some("old"), Ignored),
            (&paths, "refs/heads/main", Some("old"), ByFiles),
            (&paths, "refs/heads/main", None, Ignored),
            (&paths, "refs/heads/other", Some("old"), Ignored),
            (&others, "refs/heads/other", Some("old"), Starts),
            (&others, "refs/heads/main", Some("old"), Ignored),
            (&anywhere, "refs/heads/other", Some("old"), ByFiles),
            (&anywhere, "refs/tags/v1", None, Ignored),
            (&git(json!([])), "refs/heads/trunk", None, Starts),
            (&git(json!([])), "refs/heads/main", None, Ignored),
        ] {
            assert_eq!(push(reference, from).judged(git, "trunk"), expected, "{reference} {git:?}");
        }
        let main = push("refs/heads/main", Some("old"));
        for (files, expected) in [
            (vec!["src/a.rs"], true),
            (vec!["src/README.md"], false),
            (vec!["src/README.md", "src/a.rs"], true),
            (vec!["other"], false),
            (vec![], false),
        ] {
            let files: Vec<String> = files.into_iter().map(str::to_owned).collect();
            assert_eq!(main.takes(&paths, &files), expected, "{files:?}");
        }
        let mut many: Vec<String> = (0..MOST_FILES).map(|n| format!("docs/{n}")).collect();
        many.push("src/a.rs".into());
        assert!(!main.takes(&paths, &many), "only the first files of a push are looked at");
    }

    fn references(text: &str) -> References {
        let pairs = text.split_whitespace().map(|pair| pair.split_once('=').unwrap());
        pairs.map(|(name, commit)| (name.to_owned(), commit.to_owned())).collect()
    }

    #[test]
    fn what_no_filter_takes_is_not_kept() {
        let all = "refs/heads/main=1 refs/heads/dev=2 refs/heads/a/b=3 refs/tags/v1=4 refs/tags/w1=5";
        for (push, expected) in [
            (json!([]), "refs/heads/main=1"),
            (json!([{ "branches": { "includes": ["a/**"] } }]), "refs/heads/a/b=3"),
            (json!([{ "branches": { "excludes": ["*"] } }]), "refs/heads/a/b=3"),
            (json!([{ "tags": { "includes": ["v*"] } }]), "refs/tags/v1=4"),
            (
                json!([{ "branches": { "includes": ["dev"] }, "filePaths": { "includes": ["src/**"] } }]),
                "refs/heads/dev=2",
            ),
            (
                json!([{ "filePaths": { "includes": ["src/**"] } }, { "tags": { "includes": ["w1"] } }]),
                "refs/heads/main=1 refs/heads/dev=2 refs/heads/a/b=3 refs/tags/w1=5",
            ),
        ] {
            let git = git(push);
            assert_eq!(kept(references(all), &git, "main"), references(expected), "{git:?}");
        }
    }

    #[test]
    fn a_trigger_that_looks_for_something_else_forgets() {
        let declared = |configuration: Value, triggers: Value| -> PipelineDeclaration {
            serde_json::from_value(json!({ "name": "p", "roleArn": "r", "triggers": triggers, "stages": [
                { "name": "Source", "actions": [{
                    "name": "S", "configuration": configuration,
                    "actionTypeId": { "category": "Source", "owner": "AWS", "provider": "x", "version": "1" },
                }] },
            ] }))
            .unwrap()
        };
        let trigger = |action: &str, branch: &str| {
            json!([{ "providerType": "CodeStarSourceConnection", "gitConfiguration": {
                "sourceActionName": action, "push": [{ "branches": { "includes": [branch] } }] } }])
        };
        let configuration = json!({ "ConnectionArn": "c", "FullRepositoryId": "o/r", "BranchName": "b" });
        let before = declared(configuration.clone(), trigger("S", "main"));
        let none: [&str; 0] = [];
        assert_eq!(forgotten(&before, &before), none);
        let mut more = configuration.clone();
        more["DetectChanges"] = "false".into();
        assert_eq!(forgotten(&before, &declared(more, trigger("S", "main"))), none);
        for (key, trigger) in [
            ("", json!([])),
            ("", trigger("Other", "main")),
            ("", trigger("S", "dev")),
            ("ConnectionArn", trigger("S", "main")),
            ("FullRepositoryId", trigger("S", "main")),
            ("BranchName", trigger("S", "main")),
        ] {
            let mut other = configuration.clone();
            other[key] = "other".into();
            assert_eq!(forgotten(&before, &declared(other, trigger.clone())), ["S"], "{key} {trigger}");
        }
        let without = declared(configuration.clone(), json!([]));
        assert_eq!(forgotten(&without, &before), none, "it has seen nothing yet");
    }

    #[test]
    fn a_source_that_is_looked_at_otherwise_was_not_seen() {
        let declared = |provider: &str, configuration: Value, is_triggered: bool| -> PipelineDeclaration {
            let trigger = json!({ "providerType": "CodeStarSourceConnection", "gitConfiguration": {
                "sourceActionName": "S", "push": [{ "branches": { "includes": ["main"] } }] } });
            let triggers = if is_triggered { json!([trigger]) } else { json!([]) };
            serde_json::from_value(json!({ "name": "p", "roleArn": "r", "triggers": triggers, "stages": [
                { "name": "Source", "actions": [{
                    "name": "S", "configuration": configuration,
                    "actionTypeId": { "category": "Source", "owner": "AWS", "provider": provider, "version": "1" },
                }] },
            ] }))
            .unwrap()
        };
        let connected = |branch: &str, detects: &str, is_triggered: bool| {
            let configuration = json!({ "ConnectionArn": "c", "FullRepositoryId": "o/r", "BranchName": branch,
                "DetectChanges": detects });
            declared("CodeStarSourceConnection", configuration, is_triggered)
        };
        let plain = connected("main", "true", false);
        for (before, after, expected) in [
            (&plain, &plain, false),
            (&plain, &connected("dev", "true", false), true),
            (&connected("main", "true", true), &plain, true),
            (&connected("main", "false", true), &connected("dev", "true", true), false),
            (&connected("main", "false", false), &plain, true),
            (&connected("main", "false", false), &connected("dev", "false", false), false),
            (&declared("CodeCommit", json!({}), false), &plain, true),
            // These are seen to have changed by what they are, and not by a push.
            (&plain, &declared("CodeCommit", json!({ "BranchName": "main" }), false), false),
            (
                &declared("CodeCommit", json!({ "BranchName": "main" }), false),
                &declared("CodeCommit", json!({ "BranchName": "dev" }), false),
                false,
            ),
        ] {
            let found = unseen(before, after);
            assert_eq!(found, if expected { vec!["S"] } else { vec![] }, "{before:?} {after:?}");
        }
    }

    #[test]
    fn what_moved_is_what_differs() {
        let moved = moved(&references("a=1 b=1 gone=1"), &references("a=1 b=2 c=1"));
        let told: Vec<_> =
            moved.iter().map(|m| (m.reference.as_str(), m.from.as_deref(), m.to.as_str())).collect();
        assert_eq!(told, [("b", Some("1"), "2"), ("c", None, "1")]);
    }
}
