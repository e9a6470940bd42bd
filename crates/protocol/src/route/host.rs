//! What a host's name says: a service, or a bucket of S3.

use aws::{Partition, Region};

#[derive(Debug, PartialEq, Eq)]
pub enum Place {
    /// `ssm.us-east-1.amazonaws.com`. Under a domain of our own, a bucket can stand there just as well.
    Service { prefix: String, bucket: Option<String> },
    /// `s3.us-east-1.amazonaws.com`, or with a bucket before it.
    S3 { bucket: Option<String> },
    /// An address, or a name that tells nothing.
    Unknown,
}

impl Place {
    /// The bucket, if the request turns out to be one to S3.
    pub fn bucket(&self) -> Option<&str> {
        match self {
            Self::Service { bucket, .. } | Self::S3 { bucket } => bucket.as_deref(),
            Self::Unknown => None,
        }
    }
}

/// `host` is in lower case and has no port.
pub fn place(host: &str, domains: &[String]) -> Place {
    let under = |domain: &str| host.strip_suffix(domain)?.strip_suffix('.').filter(|rest| !rest.is_empty());
    let (rest, ours) = match under(Partition::DNS_SUFFIX) {
        Some(rest) => (rest, false),
        None => match domains.iter().find_map(|d| under(d)) {
            Some(rest) => (rest, true),
            None => return Place::Unknown,
        },
    };
    let mut labels: Vec<&str> = rest.split('.').collect();
    // `s3-us-west-2` has the form of a region's name too, and so can a bucket's.
    let is_region = |label: &&str| label.parse::<Region>().is_ok() && !is_s3(label);
    if labels.len() > 1 && labels.last().is_some_and(is_region) {
        labels.pop();
    }
    if labels.last() == Some(&"dualstack") {
        labels.pop();
    }
    match labels.split_last() {
        Some((last, before)) if is_s3(last) => {
            Place::S3 { bucket: (!before.is_empty()).then(|| before.join(".")) }
        }
        Some(_) => Place::Service { prefix: labels.join("."), bucket: ours.then(|| rest.to_owned()) },
        None => Place::Unknown,
    }
}

/// `s3`, and `s3-eu-west-1` from the time before hosts had regions.
fn is_s3(label: &str) -> bool {
    label == "s3"
        || label == "s3-accelerate"
        || label.strip_prefix("s3-").is_some_and(|region| region.parse::<Region>().is_ok())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn s3(bucket: Option<&str>) -> Place {
        Place::S3 { bucket: bucket.map(str::to_owned) }
    }

    fn service(prefix: &str, bucket: Option<&str>) -> Place {
        Place::Service { prefix: prefix.to_owned(), bucket: bucket.map(str::to_owned) }
    }

    #[test]
    fn places() {
        for (host, expected) in [
            ("s3.amazonaws.com", s3(None)),
            ("s3.us-west-2.amazonaws.com", s3(None)),
            ("s3-us-west-2.amazonaws.com", s3(None)),
            ("s3.dualstack.us-west-2.amazonaws.com", s3(None)),
            ("my.bucket.s3.us-west-2.amazonaws.com", s3(Some("my.bucket"))),
            ("b.s3.amazonaws.com", s3(Some("b"))),
            ("b.s3-accelerate.amazonaws.com", s3(Some("b"))),
            ("s3.s3.amazonaws.com", s3(Some("s3"))),
            ("b.s3.localhost", s3(Some("b"))),
            ("b.s3-us-west-2.amazonaws.com", s3(Some("b"))),
            ("my-app-1.localhost", service("my-app-1", Some("my-app-1"))),
            ("ssm.us-east-1.amazonaws.com", service("ssm", None)),
            ("iam.amazonaws.com", service("iam", None)),
            ("api.ecr.us-east-1.amazonaws.com", service("api.ecr", None)),
            ("s3-control.us-east-1.amazonaws.com", service("s3-control", None)),
            ("my.bucket.localhost", service("my.bucket", Some("my.bucket"))),
            ("localhost", Place::Unknown),
            ("amazonaws.com", Place::Unknown),
            ("127.0.0.1", Place::Unknown),
            ("", Place::Unknown),
        ] {
            assert_eq!(place(host, &["localhost".to_owned()]), expected, "{host}");
        }
    }
}
