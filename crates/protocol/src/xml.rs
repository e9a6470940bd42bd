//! XML elements as a tree for reading, and a writer that escapes as AWS does.

use quick_xml::escape::resolve_xml_entity;
use quick_xml::events::{BytesStart, Event};
use quick_xml::reader::Reader;

/// Deepest nesting that is read; the deepest of AWS's own documents has about ten levels.
const MOST_DEPTH: usize = 64;

/// An element of a document that was read.
#[derive(Debug, Default, PartialEq, Eq)]
pub struct Element {
    /// Without its namespace prefix.
    pub name: String,
    /// With their prefixes, since the models name `xsi:type`.
    pub attributes: Vec<(String, String)>,
    pub children: Vec<Element>,
    /// All text directly inside.
    pub text: String,
}

impl Element {
    pub fn children_named<'a>(&'a self, name: &'a str) -> impl Iterator<Item = &'a Element> {
        self.children.iter().filter(move |child| child.name == name)
    }
}

/// Reads one document. `None` if it is not well-formed, has a DTD, or is nested too deep.
pub fn parse(bytes: &[u8]) -> Option<Element> {
    let text = std::str::from_utf8(bytes).ok()?;
    let mut reader = Reader::from_str(text.trim_start_matches('\u{feff}'));
    let mut open: Vec<Element> = Vec::new();
    let mut root = None;
    loop {
        match reader.read_event().ok()? {
            Event::Start(start) => {
                if root.is_some() || open.len() == MOST_DEPTH {
                    return None;
                }
                open.push(element(&start)?);
            }
            Event::Empty(start) => {
                let element = element(&start)?;
                close(&mut open, &mut root, element)?;
            }
            Event::End(_) => {
                let element = open.pop()?;
                close(&mut open, &mut root, element)?;
            }
            Event::Text(text) => append(&mut open, &text.xml10_content().ok()?)?,
            Event::CData(data) => append(&mut open, &data.decode().ok()?)?,
            Event::GeneralRef(reference) => {
                if let Some(character) = reference.resolve_char_ref().ok()? {
                    append(&mut open, character.encode_utf8(&mut [0; 4]))?;
                } else {
                    append(&mut open, resolve_xml_entity(&reference.decode().ok()?)?)?;
                }
            }
            Event::DocType(_) => return None,
            Event::Decl(_) | Event::PI(_) | Event::Comment(_) => {}
            Event::Eof => return if open.is_empty() { root } else { None },
        }
    }
}

fn element(start: &BytesStart<'_>) -> Option<Element> {
    let mut attributes = Vec::new();
    for attribute in start.attributes() {
        let attribute = attribute.ok()?;
        let name = std::str::from_utf8(attribute.key.as_ref()).ok()?.to_owned();
        attributes.push((name, attribute.unescape_value().ok()?.into_owned()));
    }
    let name = std::str::from_utf8(start.local_name().into_inner()).ok()?.to_owned();
    Some(Element { name, attributes, ..Element::default() })
}

/// Hands a finished element to its parent, or makes it the root, of which there is one.
fn close(open: &mut [Element], root: &mut Option<Element>, element: Element) -> Option<()> {
    match open.last_mut() {
        Some(parent) => parent.children.push(element),
        None if root.is_none() => *root = Some(element),
        None => return None,
    }
    Some(())
}

fn append(open: &mut [Element], text: &str) -> Option<()> {
    match open.last_mut() {
        Some(parent) => parent.text.push_str(text),
        None if text.trim().is_empty() => {}
        None => return None,
    }
    Some(())
}

/// A document that is being written.
#[derive(Debug, Default)]
pub struct Writer(String);

impl Writer {
    /// With `<?xml version="1.0" encoding="UTF-8"?>` and a line break, as S3 begins.
    pub fn with_declaration() -> Self {
        Self("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n".to_owned())
    }

    pub fn open(&mut self, name: &str, attributes: &[(&str, &str)]) {
        self.start(name, attributes);
        self.0.push('>');
    }

    pub fn close(&mut self, name: &str) {
        self.0.push_str("</");
        self.0.push_str(name);
        self.0.push('>');
    }

    pub fn empty(&mut self, name: &str, attributes: &[(&str, &str)]) {
        self.start(name, attributes);
        self.0.push_str("/>");
    }

    /// An element with text; without text it is written as an empty one.
    pub fn text(&mut self, name: &str, attributes: &[(&str, &str)], text: &str) {
        if text.is_empty() {
            self.empty(name, attributes);
        } else {
            self.open(name, attributes);
            self.escaped(text);
            self.close(name);
        }
    }

    pub fn into_string(self) -> String {
        self.0
    }

    fn start(&mut self, name: &str, attributes: &[(&str, &str)]) {
        self.0.push('<');
        self.0.push_str(name);
        for (name, value) in attributes {
            self.0.push(' ');
            self.0.push_str(name);
            self.0.push_str("=\"");
            self.escaped(value);
            self.0.push('"');
        }
    }

    fn escaped(&mut self, text: &str) {
        for character in text.chars() {
            match character {
                '&' => self.0.push_str("&amp;"),
                '<' => self.0.push_str("&lt;"),
                '>' => self.0.push_str("&gt;"),
                '"' => self.0.push_str("&quot;"),
                // A reader would turn a bare carriage return into a line break.
                '\r' => self.0.push_str("&#13;"),
                // XML 1.0 has no way to write the others, escaped or not.
                c if c < ' ' && c != '\n' && c != '\t' => self.0.push('\u{fffd}'),
                c => self.0.push(c),
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reads_elements() {
        let root = parse(
            b"<?xml version='1.0'?><!-- c -->\n<s:A xmlns:s='u' xsi:type=\"T&amp;\"><B> a&lt;&#233;<![CDATA[<&]]></B><C/></s:A>\n",
        )
        .unwrap();
        assert_eq!(root.name, "A");
        assert_eq!(root.attributes[1], ("xsi:type".to_owned(), "T&".to_owned()));
        assert_eq!(root.children[0].text, " a<é<&");
        assert_eq!(root.children_named("C").count(), 1);
    }

    #[test]
    fn refuses() {
        let deep = format!("{}{}", "<a>".repeat(65), "</a>".repeat(65));
        for document in [
            "",
            "text",
            "<a>",
            "<a></b>",
            "<a/><b/>",
            "<a>&nbsp;</a>",
            "<!DOCTYPE a [<!ENTITY x 'y'>]><a>&x;</a>",
            "<a b=1/>",
            "</a>",
            "<a/>x",
            &deep,
        ] {
            assert_eq!(parse(document.as_bytes()), None, "{document}");
        }
        assert_eq!(parse(b"<a>\xff</a>"), None);
    }

    #[test]
    fn writes_what_it_reads() {
        let mut writer = Writer::with_declaration();
        writer.open("A", &[("xmlns", "u\"")]);
        writer.text("B", &[], "<&>\"\r\n\u{1}");
        writer.text("C", &[], "");
        writer.close("A");
        let text = writer.into_string();
        assert_eq!(
            text,
            "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<A xmlns=\"u&quot;\"><B>&lt;&amp;&gt;&quot;&#13;\n\u{fffd}</B><C/></A>"
        );
        assert_eq!(parse(text.as_bytes()).unwrap().children[0].text, "<&>\"\r\n\u{fffd}");
    }
}
