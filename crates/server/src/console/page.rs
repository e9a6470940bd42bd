//! The frame around every page.

use super::site::Site;
use super::text;
use http::StatusCode;
use maud::{DOCTYPE, Markup, PreEscaped, html};
use services::OpError;

/// What a page consists of.
pub struct Page {
    pub title: String,
    /// Pages above this one, with their addresses.
    pub above: Vec<(String, String)>,
    /// Kept live.
    pub body: Markup,
    /// A log that is appended to as it grows: what the page's own address with `?log=` streams.
    pub log: Option<String>,
}

impl Page {
    pub fn new(title: impl Into<String>, body: Markup) -> Self {
        Self { title: title.into(), above: Vec::new(), body, log: None }
    }

    #[must_use]
    pub fn below(mut self, title: impl Into<String>, url: String) -> Self {
        self.above.push((title.into(), url));
        self
    }

    pub fn of_problem(problem: &Problem) -> Self {
        Self::new("This did not work", trouble(problem))
    }
}

/// Why there is no page.
#[derive(Debug)]
pub struct Problem {
    pub status: StatusCode,
    pub message: String,
    pub code: Option<String>,
}

impl Problem {
    pub fn new(status: StatusCode, message: impl Into<String>) -> Self {
        Self { status, message: message.into(), code: None }
    }
}

impl From<OpError> for Problem {
    fn from(error: OpError) -> Self {
        let status = match &error {
            OpError::Aws(error) => StatusCode::from_u16(error.status).unwrap_or(StatusCode::BAD_REQUEST),
            OpError::Internal(internal) => {
                tracing::error!(error = %internal, "the console met an error");
                StatusCode::INTERNAL_SERVER_ERROR
            }
        };
        Self { status, message: sentence(error.message()), code: Some(error.code().to_owned()) }
    }
}

fn sentence(text: &str) -> String {
    let mut characters = text.chars();
    let first = characters.next().map(|c| c.to_uppercase().to_string()).unwrap_or_default();
    let end = if text.ends_with(['.', '!', '?']) { "" } else { "." };
    format!("{first}{}{end}", characters.as_str())
}

pub fn trouble(problem: &Problem) -> Markup {
    html! {
        div.trouble {
            strong { (problem.message) }
            @if let Some(code) = &problem.code { p.quiet { (code) } }
        }
    }
}

/// What a page says where there is nothing yet.
pub fn empty(what: &str, how: &str) -> Markup {
    // Commands stand in backticks, as in our other texts.
    let parts = how.split('`').enumerate();
    html! { div.empty { strong { (what) } p { @for (index, part) in parts {
        @if index % 2 == 1 { code { (part) } } @else { (part) }
    } } } }
}

const SECTIONS: &[(&str, &str)] =
    &[("pipelines", "Pipelines"), ("builds", "Builds"), ("stacks", "Stacks"), ("coverage", "Coverage")];

const MARK: &str = r#"<svg class="mark" viewBox="0 0 32 32" aria-hidden="true"><path d="M5 4v24M27 4v24M5 8h22"/><path class="gate" d="M10 12h12v7H10z"/><path class="water" d="M8 25c2-2 4-2 5.3 0s3.3 2 5.4 0 3.3-2 5.3 0"/></svg>"#;

pub fn whole(site: &Site, place: &[String], page: &Page) -> Markup {
    let section = place.first().map(String::as_str).unwrap_or_default();
    html! {
        (DOCTYPE)
        html lang="en" {
            (head(&format!("{} · {}", page.title, site.account.name)))
            body {
                nav.side {
                    a.brand href=(site.url(&["pipelines"])) { (PreEscaped(MARK)) span { "Sluice" } }
                    (accounts(site, section))
                    ul.sections {
                        @for (name, title) in SECTIONS {
                            li { a href=(site.url(&[name])) aria-current=[(section == *name).then_some("page")] { (title) } }
                        }
                    }
                    p.foot { span #connection { "live" } }
                }
                main {
                    header.top {
                        @if !page.above.is_empty() {
                            p.crumbs {
                                @for (title, url) in &page.above { a href=(url) { (title) } span { "/" } }
                            }
                        }
                        h1 { (page.title) }
                    }
                    div #live { (page.body) }
                    @if let Some(log) = &page.log {
                        section.panel.logs {
                            header { h2 { "Log" } label.quiet { input #follow type="checkbox" checked; " follow" } }
                            pre #log data-log=(log) aria-live="off" {}
                        }
                    }
                }
            }
        }
    }
}

fn head(title: &str) -> Markup {
    html! {
        head {
            meta charset="utf-8";
            meta name="viewport" content="width=device-width,initial-scale=1";
            meta name="color-scheme" content="light dark";
            title { (title) }
            link rel="icon" href="/console/assets/icon.svg" type="image/svg+xml";
            link rel="stylesheet" href="/console/assets/style.css";
            script src="/console/assets/script.js" defer {}
        }
    }
}

fn accounts(site: &Site, section: &str) -> Markup {
    let section = if section.is_empty() { "pipelines" } else { section };
    html! {
        div.accounts {
            @for account in site.world.accounts() {
                a href=(site.in_account(account).url(&[section])) aria-current=[(*account == site.account).then_some("true")] {
                    strong { (account.name) } small { (account.id) }
                }
            }
            p.region { (site.region) }
        }
    }
}

/// For a browser that has not shown the token.
pub fn stranger() -> Markup {
    html! {
        (DOCTYPE)
        html lang="en" {
            (head("Sluice"))
            body.stranger {
                main {
                    (PreEscaped(MARK))
                    h1 { "Sluice" }
                    p { "This browser has not been let in. Run" }
                    pre { "sluice console" }
                    p { "and open the URL that it prints." }
                }
            }
        }
    }
}

/// A commit as a person knows it.
pub fn revision(id: Option<&str>, message: Option<&str>) -> Markup {
    html! {
        @if let Some(id) = id { code.commit title=(id) { (text::short(id)) } " " }
        @if let Some(message) = message { span.message { (text::first_line(message)) } }
    }
}
