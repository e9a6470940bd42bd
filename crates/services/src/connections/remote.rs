//! What a connection leads to: the text that a person gave, and what git makes of it. Pure.

use aws::Error;
use aws::codeconnections::errors;
use serde::{Deserialize, Serialize};

/// In a remote that leads to many repositories, what stands for the one that a pipeline names.
const REPOSITORY: &str = "{repository}";
/// Providers that people name without a scheme.
const PROVIDERS: &[&str] = &["github.com", "gitlab.com", "bitbucket.org"];

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Transport {
    /// A directory of this machine.
    Local,
    /// With the keys that whoever runs the server has.
    Ssh,
    Http,
    /// Git's own, without any proof of who asks.
    Git,
}

/// A remote, without secrets.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Remote {
    pub location: String,
    pub transport: Transport,
}

fn invalid(message: impl std::fmt::Display) -> Error {
    errors::invalid_input_exception(message.to_string())
}

impl Remote {
    /// Reads what a person gave: a path, a URL, `host:path` or `github.com/owner/repo`. The second is the user and
    /// password that stood in the URL.
    pub fn read(text: &str) -> Result<(Self, Option<String>), Error> {
        if text.is_empty() || text.starts_with('-') || text.contains(|c: char| c.is_control() || c == ' ') {
            return Err(invalid(format!("{text:?} is not a remote that git takes.")));
        }
        let remote = |transport, location: &str| Self { location: location.to_owned(), transport };
        if let Some((scheme, rest)) = text.split_once("://") {
            return match scheme {
                "https" | "http" => Ok(without_secret(scheme, rest)),
                "ssh" | "git+ssh" => Ok((remote(Transport::Ssh, text), None)),
                "git" => Ok((remote(Transport::Git, text), None)),
                "file" if rest.starts_with('/') => Ok((remote(Transport::Local, rest), None)),
                _ => Err(invalid(format!("Remotes by {scheme} are not served."))),
            };
        }
        if text.starts_with('/') {
            return Ok((remote(Transport::Local, text), None));
        }
        let (first, rest) = text.split_once('/').unwrap_or((text, ""));
        if PROVIDERS.contains(&first) && rest.contains(|c| c != '/') {
            let path = rest.trim_matches('/');
            let end = if path.ends_with(".git") { "" } else { ".git" };
            return Ok((remote(Transport::Http, &format!("https://{first}/{path}{end}")), None));
        }
        // `git@host:owner/repo.git`
        if first.split_once(':').is_some_and(|(host, path)| host.len() > 1 && !path.starts_with(':')) {
            return Ok((remote(Transport::Ssh, text), None));
        }
        Err(invalid(format!(
            "The remote {text} is neither an absolute path nor a URL nor of the form github.com/owner/repository."
        )))
    }

    /// Whether it leads wherever whoever runs the server may go, by files or by keys.
    pub fn is_of_the_host(&self) -> bool {
        matches!(self.transport, Transport::Local | Transport::Ssh)
    }

    pub fn leads_to_many(&self) -> bool {
        self.location.contains(REPOSITORY)
    }

    /// Where a repository is. A remote that leads to one leads to it under whatever name.
    pub fn of(&self, repository: &str) -> Result<String, Error> {
        let fits = |c: char| c.is_ascii_alphanumeric() || matches!(c, '-' | '_' | '.' | '/');
        let strange = |part: &str| part.is_empty() || part.starts_with(['.', '-']) || part == "..";
        if !repository.contains('/') || !repository.chars().all(fits) || repository.split('/').any(strange) {
            return Err(invalid(format!("{repository} is not the full name of a repository: owner/name.")));
        }
        Ok(self.location.replace(REPOSITORY, repository))
    }
}

/// A URL without the user and password in it.
fn without_secret(scheme: &str, rest: &str) -> (Remote, Option<String>) {
    let (host, path) = rest.find('/').map_or((rest, ""), |at| rest.split_at(at));
    let (secret, host) = host.rsplit_once('@').map_or((None, host), |(user, host)| (Some(user), host));
    let remote = Remote { location: format!("{scheme}://{host}{path}"), transport: Transport::Http };
    (remote, secret.map(decoded))
}

fn decoded(text: &str) -> String {
    percent_encoding::percent_decode_str(text).decode_utf8_lossy().into_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(text: &str, expected: Option<(Transport, &str, Option<&str>)>) {
        let read = Remote::read(text).ok();
        let read = read.as_ref().map(|(r, secret)| (r.transport, r.location.as_str(), secret.as_deref()));
        assert_eq!(read, expected, "{text}");
    }

    #[test]
    fn remotes_are_read() {
        check("/srv/app.git", Some((Transport::Local, "/srv/app.git", None)));
        check("file:///srv/app", Some((Transport::Local, "/srv/app", None)));
        check("github.com/o/r", Some((Transport::Http, "https://github.com/o/r.git", None)));
        check("gitlab.com/o/g/r.git/", Some((Transport::Http, "https://gitlab.com/o/g/r.git", None)));
        check("https://h/o/r", Some((Transport::Http, "https://h/o/r", None)));
        check("https://u:p%40x@h:8/o/r", Some((Transport::Http, "https://h:8/o/r", Some("u:p@x"))));
        check("git@github.com:o/r.git", Some((Transport::Ssh, "git@github.com:o/r.git", None)));
        check("ssh://git@h/o/r", Some((Transport::Ssh, "ssh://git@h/o/r", None)));
        check("git://h/o/r", Some((Transport::Git, "git://h/o/r", None)));
        for bad in [
            "",
            "relative/path",
            "github.com/",
            "--upload-pack=x",
            "ext::sh -c x",
            "ext::sh",
            "ftp://h/x",
            "file://h/x",
            "a\nb",
        ] {
            check(bad, None);
        }
    }

    #[test]
    fn a_remote_leads_to_one_repository_or_to_many() {
        let (one, _) = Remote::read("/srv/app").unwrap();
        assert_eq!((one.of("o/r").unwrap().as_str(), one.leads_to_many()), ("/srv/app", false));
        let (many, _) = Remote::read("https://h/{repository}.git").unwrap();
        assert_eq!((many.of("o/r").unwrap().as_str(), many.leads_to_many()), ("https://h/o/r.git", true));
        for bad in ["r", "o/../r", "../r", "o/", "/r", "o/-r", "o/r x", "o/r?x"] {
            assert!(many.of(bad).is_err() && one.of(bad).is_err(), "{bad}");
        }
    }
}
