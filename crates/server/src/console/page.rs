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
    /// Kept live, unless it tells how an act went: that is not what the address leads to.
    pub body: Markup,
    pub is_live: bool,
    /// What is worked out once, when the page is loaded, and stands beside what is live.
    pub still: Option<Markup>,
    /// A log that is appended to as it grows: what the page's own address with `?log=` streams.
    pub log: Option<String>,
}

impl Page {
    pub fn new(title: impl Into<String>, body: Markup) -> Self {
        Self { title: title.into(), above: Vec::new(), body, is_live: true, still: None, log: None }
    }

    #[must_use]
    pub fn below(mut self, title: impl Into<String>, url: String) -> Self {
        self.above.push((title.into(), url));
        self
    }

    pub fn of_problem(problem: &Problem) -> Self {
        let title = if problem.status == StatusCode::NOT_FOUND { "Not found" } else { "This did not work" };
        Self::new(title, trouble(problem))
    }

    /// Why an act was refused.
    pub fn of_refusal(problem: &Problem) -> Self {
        Self { is_live: false, ..Self::of_problem(problem) }
    }
}

/// Why there is no page.
#[derive(Debug)]
pub struct Problem {
    pub status: StatusCode,
    pub message: String,
    pub code: Option<String>,
    /// Where to go from here.
    pub instead: Vec<(String, String)>,
}

impl Problem {
    pub fn new(status: StatusCode, message: impl Into<String>) -> Self {
        Self { status, message: message.into(), code: None, instead: Vec::new() }
    }

    pub fn missing(message: impl Into<String>) -> Self {
        Self::new(StatusCode::NOT_FOUND, message)
    }

    #[must_use]
    pub fn or_else(mut self, title: impl Into<String>, url: String) -> Self {
        self.instead.push((title.into(), url));
        self
    }
}

impl From<OpError> for Problem {
    fn from(error: OpError) -> Self {
        let code = error.code();
        // JSON protocols answer 400 to whatever is not there; a browser is told what it is.
        let is_missing =
            code.contains("NotFound") || code.contains("DoesNotExist") || code.starts_with("NoSuch");
        let status = match &error {
            OpError::Aws(_) if is_missing => StatusCode::NOT_FOUND,
            OpError::Aws(error) => StatusCode::from_u16(error.status).unwrap_or(StatusCode::BAD_REQUEST),
            OpError::Internal(internal) => {
                tracing::error!(error = %internal, "the console met an error");
                StatusCode::INTERNAL_SERVER_ERROR
            }
        };
        Self { code: Some(code.to_owned()), ..Self::new(status, sentence(error.message())) }
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
        div.trouble role="alert" {
            (text::sign("bad"))
            div {
                strong { (problem.message) }
                @if let Some(code) = &problem.code { p.quiet { code { (code) } } }
                @if !problem.instead.is_empty() {
                    ul { @for (title, url) in &problem.instead { li { a href=(url) { (title) } } } }
                }
            }
        }
    }
}

/// What a page says where there is nothing yet.
pub fn empty(what: &str, how: &str) -> Markup {
    html! { div.empty { strong { (what) } p { (with_commands(how)) } } }
}

/// What stands under a list that does not show everything.
pub fn aside(words: &str) -> Markup {
    html! { p.aside { (with_commands(words)) } }
}

/// Commands stand in backticks, as in our other texts.
fn with_commands(words: &str) -> Markup {
    html! { @for (index, part) in words.split('`').enumerate() {
        @if index % 2 == 1 { code { (part) } } @else { (part) }
    } }
}

/// A panel with a heading, and a word at its end.
pub fn panel(title: &str, aside: &Markup, content: &Markup) -> Markup {
    html! { section.panel { header { h2 { (title) } (aside) } (content) } }
}

const SECTIONS: &[(&str, &str)] = &[
    ("pipelines", "Pipelines"),
    ("states", "State machines"),
    ("jobs", "Jobs"),
    ("models", "Models"),
    ("endpoints", "Endpoints"),
    ("builds", "Builds"),
    ("stacks", "Stacks"),
    ("functions", "Functions"),
    ("logs", "Logs"),
    ("connections", "Connections"),
    ("coverage", "Coverage"),
];

const MARK: &str = r#"<svg class="mark" viewBox="0 0 32 32" aria-hidden="true"><path d="M5 4v24M27 4v24M5 8h22"/><path class="gate" d="M10 12h12v7H10z"/><path class="water" d="M8 25c2-2 4-2 5.3 0s3.3 2 5.4 0 3.3-2 5.3 0"/></svg>"#;

pub fn whole(site: &Site, place: &[String], page: &Page) -> Markup {
    let section = place.first().map(String::as_str).unwrap_or_default();
    html! {
        (DOCTYPE)
        html lang="en" {
            (head(&format!("{} · {} · Sluice", page.title, site.account.name)))
            body class={ "account-" (site.place_of(&site.account)) } {
                a.skip href="#main" { "To the content" }
                (bar(site, section))
                main #main {
                    header.top {
                        nav.crumbs aria-label="Breadcrumbs" {
                            span.account { (site.account.name) }
                            @for (title, url) in &page.above { span.slash aria-hidden="true" { "/" } a href=(url) { (title) } }
                        }
                        h1 { (page.title) }
                    }
                    @if let Some(still) = &page.still {
                        div.beside { div #live { (page.body) } div #still { (still) } }
                    } @else {
                        div id=[page.is_live.then_some("live")] { (page.body) }
                    }
                    @if let Some(log) = &page.log { (log_panel(log)) }
                }
            }
        }
    }
}

fn log_panel(log: &str) -> Markup {
    html! {
        section.panel.logs {
            header {
                h2 { "Log" }
                span.quiet #lines {}
                label.quiet.spread { input #follow type="checkbox" checked; " follow" }
            }
            pre #log data-log=(log) tabindex="0" role="log" aria-label="Log" aria-live="off" {}
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

/// The bar: where one can go, and in whose account one is.
fn bar(site: &Site, section: &str) -> Markup {
    html! {
        header.bar {
            a.brand href=(site.url(&["pipelines"])) { (PreEscaped(MARK)) span { "Sluice" } }
            nav.sections aria-label="Sections" {
                @for (name, title) in SECTIONS {
                    a href=(site.url(&[name])) aria-current=[(section == *name).then_some("page")] { (title) }
                }
            }
            span #connection role="status" { "live" }
            (accounts(site, section))
        }
    }
}

fn accounts(site: &Site, section: &str) -> Markup {
    let section = if section.is_empty() { "pipelines" } else { section };
    html! {
        nav.accounts aria-label="Accounts" title={ "Accounts in " (site.region) } {
            @for account in site.world.accounts() {
                a class={ "account-" (site.place_of(account)) } href=(site.in_account(account).url(&[section]))
                    aria-current=[(*account == site.account).then_some("true")] {
                    strong { (account.name) } small { (account.id) }
                }
            }
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
                    p { "This browser has not been let in yet. Run" }
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

/// A commit that is shown in full where it lies.
pub fn revision_link(url: Option<&str>, id: Option<&str>, message: Option<&str>) -> Markup {
    html! {
        @match (url, id) {
            (Some(url), Some(id)) => { a.commit href=(url) title=(id) { code { (text::short(id)) } } " "
                @if let Some(message) = message { span.message { (text::first_line(message)) } } },
            _ => (revision(id, message)),
        }
    }
}
