//! What changed between two commits, as a person reads it: files, counts, and the lines of those that are small enough.

use super::page::Problem;
use super::site::Site;
use aws::codecommit as cc;
use maud::{Markup, html};

/// Files whose lines are shown; the others are counted by name only.
const MOST_FILES: usize = 60;
const MOST_SHOWN: usize = 30;
/// Lines of a file beyond which the comparison, whose cost is their product, is left out.
const MOST_LINES: usize = 1500;
/// Unchanged lines around a change.
const AROUND: usize = 3;

/// A line of a comparison.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Line<'a> {
    Same(&'a str),
    Plus(&'a str),
    Minus(&'a str),
}

/// The commits of a repository between two revisions: the table of files, with the lines of the first ones.
pub async fn between(
    site: &Site,
    repository: &str,
    before: Option<&str>,
    after: &str,
) -> Result<Markup, Problem> {
    let input = cc::GetDifferencesInput {
        repository_name: repository.to_owned(),
        before_commit_specifier: before.map(str::to_owned),
        after_commit_specifier: after.to_owned(),
        ..Default::default()
    };
    let all = site.call::<cc::GetDifferences>(input).await?.differences.unwrap_or_default();
    let mut files = Vec::new();
    for (index, difference) in all.iter().take(MOST_FILES).enumerate() {
        let path = path_of(difference);
        let texts = if index < MOST_SHOWN {
            let old = blob(site, repository, difference.before_blob.clone()).await?;
            let new = blob(site, repository, difference.after_blob.clone()).await?;
            old.zip(new)
        } else {
            None
        };
        files.push((path, difference.change_type, texts));
    }
    Ok(html! {
        @if all.is_empty() { div.inside.quiet { "No file has changed." } }
        div.files {
            @for (path, kind, texts) in &files { (file(path, *kind, texts.as_ref())) }
            @if all.len() > MOST_FILES { div.file.plain-file.quiet { "and " (all.len() - MOST_FILES) " more files" } }
        }
    })
}

fn path_of(difference: &cc::Difference) -> String {
    let blob = difference.after_blob.as_ref().or(difference.before_blob.as_ref());
    blob.and_then(|b| b.path.clone()).unwrap_or_default()
}

/// A file's text; `None` if it is not one.
async fn blob(
    site: &Site,
    repository: &str,
    blob: Option<cc::BlobMetadata>,
) -> Result<Option<String>, Problem> {
    let Some(id) = blob.and_then(|b| b.blob_id) else { return Ok(Some(String::new())) };
    let input = cc::GetBlobInput { repository_name: repository.to_owned(), blob_id: id };
    let content = site.call::<cc::GetBlob>(input).await?.content.unwrap_or_default();
    Ok(String::from_utf8(content.to_vec()).ok().filter(|text| !text.contains('\0')))
}

fn file(path: &str, kind: Option<cc::ChangeTypeEnum>, texts: Option<&(String, String)>) -> Markup {
    let kind = match kind {
        Some(cc::ChangeTypeEnum::A) => "added",
        Some(cc::ChangeTypeEnum::D) => "deleted",
        Some(cc::ChangeTypeEnum::M) | None => "changed",
    };
    let lines = texts.and_then(|(old, new)| compare(old, new));
    html! {
        @match lines {
            Some(lines) => details.file id={ "file-" (path) } {
                summary { code { (path) } span.quiet { (kind) } (counts(&lines)) }
                pre.diff { (shown(&lines)) }
            },
            None => div.file.plain-file { code { (path) } " " span.quiet { (kind) } },
        }
    }
}

fn counts(lines: &[Line<'_>]) -> Markup {
    let plus = lines.iter().filter(|line| matches!(line, Line::Plus(_))).count();
    let minus = lines.iter().filter(|line| matches!(line, Line::Minus(_))).count();
    html! { span.counts.spread { @if plus > 0 { span.plus { "+" (plus) } } " " @if minus > 0 { span.minus { "−" (minus) } } } }
}

fn shown(lines: &[Line<'_>]) -> Markup {
    let changed: Vec<bool> = lines.iter().map(|line| !matches!(line, Line::Same(_))).collect();
    let near = |index: usize| {
        let (from, to) = (index.saturating_sub(AROUND), (index + AROUND + 1).min(lines.len()));
        changed[from..to].iter().any(|c| *c)
    };
    html! {
        @for (index, line) in lines.iter().enumerate() {
            @if near(index) {
                @match line {
                    Line::Same(text) => span { "  " (text) },
                    Line::Plus(text) => span.plus { "+ " (text) },
                    Line::Minus(text) => span.minus { "- " (text) },
                }
            } @else if index > 0 && near(index - 1) { span.skip-lines { "⋯" } }
        }
    }
}

/// Line by line, by the longest common subsequence; `None` if that would take long.
pub fn compare<'a>(old: &'a str, new: &'a str) -> Option<Vec<Line<'a>>> {
    let (old, new): (Vec<&str>, Vec<&str>) = (old.lines().collect(), new.lines().collect());
    let start = old.iter().zip(&new).take_while(|(a, b)| a == b).count();
    let most = old.len().min(new.len()) - start;
    let end = old.iter().rev().zip(new.iter().rev()).take(most).take_while(|(a, b)| a == b).count();
    let (a, b) = (&old[start..old.len() - end], &new[start..new.len() - end]);
    if a.len() > MOST_LINES || b.len() > MOST_LINES {
        return None;
    }
    let mut lines: Vec<Line<'a>> = old[..start].iter().map(|l| Line::Same(l)).collect();
    lines.extend(middle(a, b));
    lines.extend(old[old.len() - end..].iter().map(|l| Line::Same(l)));
    Some(lines)
}

fn middle<'a>(a: &[&'a str], b: &[&'a str]) -> Vec<Line<'a>> {
    // longest[i][j]: of a[i..] and b[j..]
    let width = b.len() + 1;
    let mut longest = vec![0u32; (a.len() + 1) * width];
    for i in (0..a.len()).rev() {
        for j in (0..b.len()).rev() {
            longest[i * width + j] = if a[i] == b[j] {
                longest[(i + 1) * width + j + 1] + 1
            } else {
                longest[(i + 1) * width + j].max(longest[i * width + j + 1])
            };
        }
    }
    let (mut i, mut j, mut lines) = (0, 0, Vec::new());
    while i < a.len() || j < b.len() {
        if i < a.len() && j < b.len() && a[i] == b[j] {
            lines.push(Line::Same(a[i]));
            (i, j) = (i + 1, j + 1);
        } else if j == b.len() || (i < a.len() && longest[(i + 1) * width + j] >= longest[i * width + j + 1])
        {
            lines.push(Line::Minus(a[i]));
            i += 1;
        } else {
            lines.push(Line::Plus(b[j]));
            j += 1;
        }
    }
    lines
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(old: &str, new: &str, expected: &str) {
        let lines = compare(old, new).unwrap();
        let text: Vec<String> = lines
            .iter()
            .map(|line| match line {
                Line::Same(text) => format!(" {text}"),
                Line::Plus(text) => format!("+{text}"),
                Line::Minus(text) => format!("-{text}"),
            })
            .collect();
        assert_eq!(text.join("|"), expected);
    }

    #[test]
    fn lines_are_compared() {
        check("", "", "");
        check("a\nb", "a\nb", " a| b");
        check("", "a\nb", "+a|+b");
        check("a\nb", "", "-a|-b");
        check("a\nb\nc", "a\nx\nc", " a|-b|+x| c");
        check("a\nc", "a\nb\nc", " a|+b| c");
        check("a\na", "a\na\na", " a| a|+a");
        check("x\na\nb\ny", "a\nz\nb", "-x| a|+z| b|-y");
    }

    #[test]
    fn long_files_are_left_out() {
        let old: Vec<String> = (0..2000).map(|n| format!("a{n}\n")).collect();
        let old = old.concat();
        let new = old.replace('a', "b");
        assert!(compare(&old, &new).is_none());
        assert!(compare(&old, &format!("{old}more\n")).is_some());
    }
}
