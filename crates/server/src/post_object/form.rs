//! `multipart/form-data`, as far as browsers write it. [RFC 7578]

use aws::Error;
use bytes::Bytes;
use protocol::RequestHead;

/// A form: its fields up to the file, which ends it, and the file.
#[derive(Debug, Default)]
pub struct Form {
    pub fields: Vec<(String, String)>,
    pub file: Bytes,
    pub file_name: Option<String>,
}

/// What stands between the parts of a request's body; `None` if the request is no form with parts.
pub fn boundary(head: &RequestHead) -> Option<String> {
    let text = head.header("content-type")?;
    let (kind, parameters) = text.split_once(';')?;
    if !kind.trim().eq_ignore_ascii_case("multipart/form-data") {
        return None;
    }
    parameter(parameters, "boundary").filter(|boundary| !boundary.is_empty())
}

/// `name="value"` out of a header's parameters.
fn parameter(text: &str, name: &str) -> Option<String> {
    text.split(';').find_map(|pair| {
        let (key, value) = pair.split_once('=')?;
        (key.trim().eq_ignore_ascii_case(name)).then(|| value.trim().trim_matches('"').to_owned())
    })
}

fn malformed() -> Error {
    let message = "The body of your POST request is not well-formed multipart/form-data.";
    Error::new("MalformedPOSTRequest", 400, message)
}

impl Form {
    pub fn parse(body: &Bytes, boundary: &str) -> Result<Self, Error> {
        let mut form = Self::default();
        let delimiter = format!("\r\n--{boundary}");
        // The first has no line break before it.
        let mut at = find(body, &delimiter.as_bytes()[2..], 0).ok_or_else(malformed)? + delimiter.len() - 2;
        let mut has_file = false;
        while !has_file && !body[at..].starts_with(b"--") {
            let start = find(body, b"\r\n", at).ok_or_else(malformed)? + 2;
            let end = find(body, b"\r\n\r\n", start.saturating_sub(2)).ok_or_else(malformed)?;
            let headers = String::from_utf8_lossy(&body[start.min(end)..end]).into_owned();
            let next = find(body, delimiter.as_bytes(), end + 2).ok_or_else(malformed)?;
            let content = body.slice((end + 4).min(next)..next);
            has_file = form.take(&headers, content)?;
            at = next + delimiter.len();
        }
        if has_file {
            return Ok(form);
        }
        let message = "POST requires exactly one file upload per request.";
        Err(Error::new("InvalidArgument", 400, message)
            .with("ArgumentName", "file")
            .with("ArgumentValue", "0"))
    }

    /// Takes one part in; whether it was the file.
    fn take(&mut self, headers: &str, content: Bytes) -> Result<bool, Error> {
        let header = |name: &str| {
            headers.lines().find_map(|line| {
                let (key, value) = line.split_once(':')?;
                key.trim().eq_ignore_ascii_case(name).then(|| value.trim().to_owned())
            })
        };
        let disposition = header("content-disposition").ok_or_else(malformed)?;
        let name = parameter(&disposition, "name").ok_or_else(malformed)?;
        if name.eq_ignore_ascii_case("file") {
            self.file_name = parameter(&disposition, "filename");
            self.file = content;
            return Ok(true);
        }
        // The policy is checked against a field, and the object is made of it: both must be the same one.
        let same = |earlier: &str| header_of(earlier) == header_of(&name);
        if self.fields.iter().any(|(earlier, _)| same(earlier)) {
            let message = format!("The form has the field {name} more than once.");
            return Err(Error::new("InvalidArgument", 400, message).with("ArgumentName", &name));
        }
        let text = String::from_utf8(content.to_vec()).map_err(|_| malformed())?;
        self.fields.push((name, text));
        Ok(false)
    }

    /// Names of fields are the same in any case.
    pub fn field(&self, name: &str) -> Option<&str> {
        self.fields.iter().find(|(n, _)| n.eq_ignore_ascii_case(name)).map(|(_, value)| value.as_str())
    }

    /// The object's key, with the file's name where it asks for it.
    pub fn key(&self) -> Result<String, Error> {
        let key = self.field("key").filter(|key| !key.is_empty()).ok_or_else(|| super::missing("key"))?;
        Ok(match &self.file_name {
            Some(name) => key.replace("${filename}", name.rsplit(['/', '\\']).next().unwrap_or_default()),
            None => key.to_owned(),
        })
    }
}

/// The header of a PutObject that a field stands for, if it stands for one: two fields have names of their own in forms.
pub fn header_of(field: &str) -> String {
    match field.to_ascii_lowercase().as_str() {
        "acl" => "x-amz-acl".to_owned(),
        "tagging" => "x-amz-tagging".to_owned(),
        other => other.to_owned(),
    }
}

fn find(body: &[u8], what: &[u8], from: usize) -> Option<usize> {
    let found = body.get(from..)?.windows(what.len()).position(|window| window == what)?;
    Some(from + found)
}

/// Tags come as XML in a form, and as a query string in a header.
pub fn tagging(text: &str) -> Result<String, Error> {
    let pairs = protocol::tags_of_xml(text.as_bytes()).ok_or_else(|| {
        let message =
            "The XML you provided was not well-formed or did not validate against our published schema";
        Error::new("MalformedXML", 400, message)
    })?;
    let pair = |(key, value): &(String, String)| {
        format!("{}={}", protocol::encode_query(key), protocol::encode_query(value))
    };
    Ok(pairs.iter().map(pair).collect::<Vec<_>>().join("&"))
}

/// The document that a form can ask for.
pub fn post_response(location: &str, bucket: &str, key: &str, e_tag: &str) -> String {
    protocol::xml_document(
        "PostResponse",
        &[("Location", location), ("Bucket", bucket), ("Key", key), ("ETag", e_tag)],
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn forms_are_read() {
        let body = Bytes::from_static(
            b"--B\r\nContent-Disposition: form-data; name=\"key\"\r\n\r\na/${filename}\r\n--B\r\ncontent-disposition: form-data; name=\"Empty\"\r\n\r\n\r\n--B\r\nContent-Disposition: form-data; name=\"file\"; filename=\"x/y.txt\"\r\nContent-Type: text/plain\r\n\r\nline\r\n--A\r\n\r\n--B\r\nContent-Disposition: form-data; name=\"after\"\r\n\r\n1\r\n--B--\r\n",
        );
        let form = Form::parse(&body, "B").unwrap();
        assert_eq!(form.key().unwrap(), "a/y.txt");
        assert_eq!((form.field("KEY"), form.field("empty")), (Some("a/${filename}"), Some("")));
        assert_eq!(form.field("after"), None);
        assert_eq!(form.file.as_ref(), b"line\r\n--A\r\n");
        for broken in
            ["", "--B--\r\n", "--B\r\n", "--B\r\nx: y\r\n\r\n1\r\n--B--", "--B\r\nContent-Disposition: x"]
        {
            assert!(Form::parse(&Bytes::from(broken), "B").is_err(), "{broken}");
        }
    }

    #[test]
    fn a_field_comes_once() {
        let part =
            |name: &str| format!("--B\r\nContent-Disposition: form-data; name=\"{name}\"\r\n\r\n1\r\n");
        for (names, is_fine) in [
            (["key", "acl"], true),
            (["acl", "acl"], false),
            (["Content-Type", "content-type"], false),
            (["acl", "x-amz-acl"], false),
            (["x-amz-tagging", "tagging"], false),
        ] {
            let body = names.map(part).concat() + &part("file") + "--B--\r\n";
            let parsed = Form::parse(&Bytes::from(body), "B");
            assert_eq!(
                parsed.err().map(|e| e.code),
                (!is_fine).then(|| "InvalidArgument".into()),
                "{names:?}"
            );
        }
    }

    #[test]
    fn tags_become_a_query_string() {
        let xml = "<Tagging><TagSet><Tag><Key>a b</Key><Value>1&amp;</Value></Tag><Tag><Key>c</Key><Value/></Tag></TagSet></Tagging>";
        assert_eq!(tagging(xml).unwrap(), "a%20b=1%26&c=");
        assert_eq!(tagging("<Other/>").unwrap(), "");
        assert!(tagging("not xml").is_err());
    }
}
