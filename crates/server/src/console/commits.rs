//! One commit of a repository, and what it changed.

use super::changes;
use super::page::{Page, Problem};
use super::site::Site;
use super::text;
use aws::codecommit as cc;
use maud::html;

pub async fn page(site: &Site, repository: &str, id: &str) -> Result<Page, Problem> {
    let input = cc::GetCommitInput { repository_name: repository.to_owned(), commit_id: id.to_owned() };
    let commit = site.call::<cc::GetCommit>(input).await?.commit.unwrap_or_default();
    let parents = commit.parents.unwrap_or_default();
    let files = changes::between(site, repository, parents.first().map(String::as_str), id).await?;
    let message = commit.message.unwrap_or_default();
    let more = message.split_once('\n').map(|(_, rest)| rest.trim()).filter(|rest| !rest.is_empty());
    let author = commit.author.unwrap_or_default();
    let body = html! {
        section.panel { div.inside {
            @if let Some(more) = more { p.prose { (more) } }
            dl {
                dt { "Author" } dd { (author.name.unwrap_or_default()) " " span.quiet { (author.email.unwrap_or_default()) } }
                dt { "Commit" } dd { code { (id) } }
                @for parent in &parents {
                    dt { "Parent" } dd { a href=(site.url(&["commits", repository, parent])) { code { (text::short(parent)) } } }
                }
                dt { "Repository" } dd { (repository) }
            }
        } }
        section.panel { header { h2 { "What changed" } span.quiet { @if parents.is_empty() { "the first commit" } } } (files) }
    };
    let title = text::first_line(&message).into_owned();
    Ok(Page::new(title, body).below("Pipelines", site.url(&["pipelines"])))
}
