//! What lies in a bucket: an object with its beginning, or the folder that a URI names. Read as the bucket's account.

use super::links;
use super::page::{Page, Problem, aside, empty};
use super::site::Site;
use super::states;
use super::text;
use crate::body::{Response, from_stream};
use aws::s3;
use futures_util::StreamExt;
use http::{HeaderValue, StatusCode, header};
use maud::{Markup, html};
use services::OpError;
use services::lineage::Records;
use services::s3::sample_data;

/// Of an object that is text, on its page.
const SHOWN_BYTES: usize = 64 * 1024;
/// Objects and folders of one folder.
const SHOWN: i32 = 500;

/// The bucket's own account. The sample data's is nobody's, and everybody may read it.
async fn owner(site: &Site, bucket: &str) -> Result<Site, Problem> {
    if sample_data::is_reserved(bucket) {
        return Ok(site.clone());
    }
    let found = Records::new(&site.world, &site.region).owner(bucket).await?;
    let account = found.and_then(|cx| site.world.accounts().iter().find(|a| a.id == cx.account()).cloned());
    match account {
        Some(account) => Ok(site.in_account(&account)),
        None => Err(Problem::missing(format!("No account here has a bucket {bucket}."))),
    }
}

pub async fn page(site: &Site, bucket: &str, key: &str) -> Result<Page, Problem> {
    let there = owner(site, bucket).await?;
    if key.is_empty() || key.ends_with('/') {
        return folder(&there, bucket, key).await;
    }
    let head = s3::HeadObjectInput { bucket: bucket.to_owned(), key: key.to_owned(), ..Default::default() };
    match there.call::<s3::HeadObject>(head).await {
        Ok(head) => object(&there, bucket, key, &head).await,
        Err(error) if is_missing(&error) => folder(&there, bucket, key).await,
        Err(error) => Err(error.into()),
    }
}

/// Whether there is no object, or a mark of its deletion: a folder can be called the same.
fn is_missing(error: &OpError) -> bool {
    matches!(error, OpError::Aws(error) if error.status == 404 && error.code != "NoSuchBucket")
}

/// The folders above a key, as breadcrumbs.
fn below(page: Page, site: &Site, bucket: &str, key: &str) -> Page {
    let mut page = page.below(bucket.to_owned(), links::object(site, bucket, ""));
    let mut at = 0;
    let inner = key.trim_end_matches('/');
    while let Some(slash) = inner[at..].find('/') {
        page =
            page.below(inner[at..at + slash].to_owned(), links::object(site, bucket, &inner[..=at + slash]));
        at += slash + 1;
    }
    page
}

fn name_of(key: &str) -> &str {
    key.trim_end_matches('/').rsplit('/').next().unwrap_or(key)
}

async fn object(site: &Site, bucket: &str, key: &str, head: &s3::HeadObjectOutput) -> Result<Page, Problem> {
    let length = head.content_length.unwrap_or_default();
    let kind = head.content_type.as_deref().unwrap_or_default();
    let beginning = beginning(site, bucket, key).await?;
    let is_whole = usize::try_from(length).is_ok_and(|length| length <= SHOWN_BYTES);
    let body = html! {
        div.lead {
            span.quiet { (text::size(length)) @if !kind.is_empty() { ", " (kind) } }
            span.quiet { "changed " (text::moment(head.last_modified)) }
            div.buttons.spread { a.button.primary href={ (links::object(site, bucket, key)) "?download" } { "Download" } }
        }
        section.panel {
            header { h2 { "Content" } @if beginning.is_some() && !is_whole { span.quiet { "the first " (text::size(i64::try_from(SHOWN_BYTES).unwrap_or_default())) } } }
            @match &beginning {
                Some(text) => pre.document tabindex="0" { (if is_whole && key.ends_with(".json") { states::pretty(text) } else { text.clone() }) },
                None => (empty("It is not text", "Download it to look at it.")),
            }
        }
        section.panel { div.inside { dl {
            dt { "URI" } dd { code { "s3://" (bucket) "/" (key) } }
            dt { "Account" } dd { @if sample_data::is_reserved(bucket) { "sample data" } @else { (site.account.name) } }
            @if let Some(version) = &head.version_id { dt { "Version" } dd { code { (version) } } }
            @if let Some(encryption) = head.server_side_encryption { dt { "Encrypted" } dd { (encryption.as_str()) } }
            @if let Some(key) = &head.ssekms_key_id { dt { "Key" } dd { code { (key) } } }
            @for (name, value) in head.metadata.iter().flatten() { dt { (name) } dd { code { (value) } } }
        } } }
    };
    Ok(below(Page::new(name_of(key), body), site, bucket, key))
}

/// The beginning of an object, if it is text.
async fn beginning(site: &Site, bucket: &str, key: &str) -> Result<Option<String>, Problem> {
    let input = s3::GetObjectInput { bucket: bucket.to_owned(), key: key.to_owned(), ..Default::default() };
    let mut body = site.call::<s3::GetObject>(input).await?.body.unwrap_or_default();
    let mut bytes = Vec::new();
    while bytes.len() < SHOWN_BYTES
        && let Some(chunk) = body.next().await
    {
        bytes.extend_from_slice(
            &chunk.map_err(|error| Problem::new(StatusCode::BAD_GATEWAY, error.to_string()))?,
        );
    }
    bytes.truncate(SHOWN_BYTES);
    // What was cut may end within a character.
    let text = match std::str::from_utf8(&bytes) {
        Ok(text) => Some(text),
        Err(error) if error.error_len().is_none() => std::str::from_utf8(&bytes[..error.valid_up_to()]).ok(),
        Err(_) => None,
    };
    Ok(text.filter(|text| !text.contains('\0')).map(str::to_owned))
}

async fn folder(site: &Site, bucket: &str, prefix: &str) -> Result<Page, Problem> {
    let list = |prefix: String| {
        let (prefix, delimiter) = (Some(prefix), Some("/".to_owned()));
        let max_keys = Some(SHOWN);
        site.call::<s3::ListObjectsV2>(s3::ListObjectsV2Input {
            bucket: bucket.to_owned(),
            prefix,
            delimiter,
            max_keys,
            ..Default::default()
        })
    };
    // A prefix means the folder of its name, if there is one, as jobs read it.
    let folder =
        if prefix.is_empty() || prefix.ends_with('/') { prefix.to_owned() } else { format!("{prefix}/") };
    let mut page = list(folder.clone()).await?;
    let mut shown = folder;
    if page.contents.iter().flatten().next().is_none()
        && page.common_prefixes.iter().flatten().next().is_none()
    {
        page = list(prefix.to_owned()).await?;
        prefix.clone_into(&mut shown);
    }
    let folders: Vec<String> = page.common_prefixes.into_iter().flatten().filter_map(|p| p.prefix).collect();
    let objects = page.contents.unwrap_or_default();
    if folders.is_empty() && objects.is_empty() && !prefix.is_empty() {
        let problem = Problem::missing(format!("There is nothing at s3://{bucket}/{prefix}."));
        return Err(problem.or_else(format!("The bucket {bucket}"), links::object(site, bucket, "")));
    }
    let body = html! {
        section.panel {
            @if folders.is_empty() && objects.is_empty() { (empty("The bucket is empty", "`aws s3 cp` puts something into it.")) }
            @else { table.stacks {
                thead { tr { th { "Name" } th.tight { "Size" } th.tight { "Changed" } } }
                tbody {
                    @for folder in &folders { tr {
                        td { a href=(links::object(site, bucket, folder)) { strong { (folder.strip_prefix(&shown).unwrap_or(folder)) } } }
                        td.tight {} td.tight {} } }
                    @for object in &objects { (object_row(site, bucket, &shown, object)) }
                }
            } }
        }
        @if page.is_truncated == Some(true) { (aside("There is more than is shown here: `aws s3 ls` lists it all.")) }
    };
    let title = if shown.is_empty() { bucket.to_owned() } else { name_of(&shown).to_owned() };
    let page = Page::new(title, body);
    Ok(if shown.is_empty() { page } else { below(page, site, bucket, &shown) })
}

fn object_row(site: &Site, bucket: &str, shown: &str, object: &s3::Object) -> Markup {
    let key = object.key.as_deref().unwrap_or_default();
    html! { tr {
        td { a href=(links::object(site, bucket, key)) { (key.strip_prefix(shown).filter(|name| !name.is_empty()).unwrap_or(key)) } }
        td.tight { (text::size(object.size.unwrap_or_default())) }
        td.tight { (text::moment(object.last_modified)) }
    } }
}

/// An object itself, to be kept and not shown: whoever wrote it, it does not become a page of the console.
pub async fn download(site: &Site, bucket: &str, key: &str) -> Result<Response, Problem> {
    let there = owner(site, bucket).await?;
    let input = s3::GetObjectInput { bucket: bucket.to_owned(), key: key.to_owned(), ..Default::default() };
    let output = there.call::<s3::GetObject>(input).await?;
    let mut response = http::Response::new(from_stream(output.body.unwrap_or_default()));
    let safe: String = name_of(key)
        .chars()
        .map(|c| if c.is_ascii_graphic() && !"\"\\;".contains(c) { c } else { '_' })
        .collect();
    let mut set = |name, value: &str| {
        if let Ok(value) = HeaderValue::from_str(value) {
            response.headers_mut().insert(name, value);
        }
    };
    set(header::CONTENT_TYPE, "application/octet-stream");
    set(header::CONTENT_DISPOSITION, &format!("attachment; filename=\"{safe}\""));
    set(header::X_CONTENT_TYPE_OPTIONS, "nosniff");
    set(header::CONTENT_SECURITY_POLICY, "default-src 'none'; sandbox");
    if let Some(length) = output.content_length {
        set(header::CONTENT_LENGTH, &length.to_string());
    }
    Ok(response)
}
