//! AWS CodeConnections, under both of its names: what a pipeline takes its source from that lies outside of AWS.
//!
//! A connection is PENDING until a person completes it, which no public operation of AWS does: its console does, with
//! the permission `UpdateConnectionInstallation`, and so do ours and `sluice connections complete`. Completed, it leads to
//! a git remote: a path of this machine, or the URL of a repository or of many. What a pipeline takes from there goes
//! through a bare mirror in `git/mirrors/` ([`mirror`]).
//!
//! The service was renamed; clients of either name see the same connections. One made under the old name is called
//! `arn:aws:codestar-connections:…` for ever, and the operations ask for the permissions of the name that they are called
//! by.
//!
//! Changes are found by looking at the remote; GitHub may say by a signed [`webhook`] that it is time to look.
//!
//! Not served: hosts, repository links, sync configurations, and webhooks of other providers.

mod access;
mod cloudformation;
mod connection;
mod mirror;
mod ops;
mod remote;
mod table;
mod take;
mod twin;
mod webhook;

pub use take::{Head, References, Taken, Wanted, changed_files, check_out, head, references, take};
pub use webhook::{Nudged, PATH as WEBHOOKS, Webhook, nudged, webhook};

use crate::Service;
use aws::{codeconnections as cc, codestar_connections as star};
use connection::Name;
use twin::convert;

const NOT_SERVED: &[(&str, &str)] = &[
    (
        "hosts",
        "For providers that a company runs itself; complete the connection with the repository's URL instead.",
    ),
    ("repository links and sync configurations", "Git sync of CloudFormation is not served."),
    (
        "webhooks of other providers than GitHub",
        "Changes are found by looking at the remote every few seconds, without anything at the provider.",
    ),
];

/// Serves an operation under the new name.
macro_rules! serve {
    ($service:expr, $($operation:ident: $access:path, $perform:path;)*) => {
        $service$(.operation::<cc::$operation, _>(
            |cx, input| $access(Name::CodeConnections, cx, input),
            |cx, input| $perform(Name::CodeConnections, cx, input),
        ))*
    };
}

/// The same operation under the old name, whose shapes are the same but for their types.
macro_rules! serve_old {
    ($service:expr, $($operation:ident($input:ident): $access:path, $perform:path;)*) => {
        $service$(.operation::<star::$operation, _>(
            |cx, input: &star::$input| $access(Name::CodeStar, cx, &convert(input.clone())?),
            |cx, input: star::$input| async move { convert($perform(Name::CodeStar, cx, convert(input)?).await?) },
        ))*
    };
}

pub fn codeconnections() -> Service {
    let service = Service::new(&cc::SERVICE);
    serve!(
        service,
        CreateConnection: access::create, ops::create_connection;
        GetConnection: access::get, ops::get_connection;
        ListConnections: access::list, ops::list_connections;
        DeleteConnection: access::delete, ops::delete_connection;
        UpdateConnectionInstallation: access::complete, ops::update_connection_installation;
        GetConnectionInstallation: access::installation, ops::get_connection_installation;
        TagResource: access::tag, ops::tag_resource;
        UntagResource: access::untag, ops::untag_resource;
        ListTagsForResource: access::list_tags, ops::list_tags_for_resource;
    )
    .resource_type(cloudformation::Connection(cloudformation::New))
    .state(mirror::Locks::default())
    .state(webhook::Nudges::default())
    .swept(mirror::sweep)
    .not_served(NOT_SERVED)
}

pub fn codestar_connections() -> Service {
    let service = Service::new(&star::SERVICE);
    serve_old!(
        service,
        CreateConnection(CreateConnectionInput): access::create, ops::create_connection;
        GetConnection(GetConnectionInput): access::get, ops::get_connection;
        ListConnections(ListConnectionsInput): access::list, ops::list_connections;
        DeleteConnection(DeleteConnectionInput): access::delete, ops::delete_connection;
        TagResource(TagResourceInput): access::tag, ops::tag_resource;
        UntagResource(UntagResourceInput): access::untag, ops::untag_resource;
        ListTagsForResource(ListTagsForResourceInput): access::list_tags, ops::list_tags_for_resource;
    )
    .resource_type(cloudformation::Connection(cloudformation::Old))
    .not_served(NOT_SERVED)
}
