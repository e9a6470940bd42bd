//! Which resource a path is: literal parts before parameters, parameters before greedy ones.

use super::api::{Resource, Resources};
use indexmap::IndexMap;
use percent_encoding::percent_decode_str;

/// The resource, and the parameters of its path, decoded.
pub fn find<'a>(
    resources: &'a Resources,
    root: &str,
    path: &str,
) -> Option<(&'a Resource, IndexMap<String, String>)> {
    let parts: Vec<&str> = path.split('/').filter(|p| !p.is_empty()).collect();
    let mut parameters = IndexMap::new();
    let found = below(resources, resources.get(root)?, &parts, &mut parameters)?;
    Some((found, parameters))
}

fn below<'a>(
    resources: &'a Resources,
    at: &'a Resource,
    parts: &[&str],
    parameters: &mut IndexMap<String, String>,
) -> Option<&'a Resource> {
    let Some((first, rest)) = parts.split_first() else { return Some(at) };
    let children = || resources.values().filter(|r| r.parent.as_deref() == Some(&at.id));
    let part = |r: &'a Resource| r.part.as_deref().unwrap_or_default();
    let decoded = |text: &str| percent_decode_str(text).decode_utf8_lossy().into_owned();
    let literal = children().find(|r| part(r) == decoded(first));
    if let Some(found) = literal.and_then(|child| below(resources, child, rest, parameters)) {
        return Some(found);
    }
    let name = |r: &'a Resource| part(r).strip_prefix('{').and_then(|p| p.strip_suffix('}'));
    for child in children().filter(|r| name(r).is_some_and(|n| !n.ends_with('+'))) {
        let mut with = parameters.clone();
        with.insert(name(child).unwrap_or_default().to_owned(), decoded(first));
        if let Some(found) = below(resources, child, rest, &mut with) {
            *parameters = with;
            return Some(found);
        }
    }
    let greedy = children().find(|r| name(r).is_some_and(|n| n.ends_with('+')))?;
    let key = name(greedy).unwrap_or_default().trim_end_matches('+').to_owned();
    parameters.insert(key, decoded(&parts.join("/")));
    Some(greedy)
}

/// The parameters that a path has for a resource that is known: `/pets/1` for `/pets/{id}`. Where the two differ, there
/// are none.
pub fn parameters(template: &str, path: &str) -> IndexMap<String, String> {
    let decoded = |text: &str| percent_decode_str(text).decode_utf8_lossy().into_owned();
    let mut rest = path.split('/').filter(|p| !p.is_empty());
    let mut found = IndexMap::new();
    for part in template.split('/').filter(|p| !p.is_empty()) {
        let name = part.strip_prefix('{').and_then(|p| p.strip_suffix('}'));
        if let Some(greedy) = name.and_then(|n| n.strip_suffix('+')) {
            found.insert(greedy.to_owned(), decoded(&rest.by_ref().collect::<Vec<_>>().join("/")));
            break;
        }
        match (name, rest.next()) {
            (Some(name), Some(value)) => drop(found.insert(name.to_owned(), decoded(value))),
            (None, Some(literal)) if decoded(literal) == part => {}
            _ => return IndexMap::new(),
        }
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    fn resources(paths: &[&str]) -> Resources {
        let resource = |id: &str, parent: Option<&str>, part: Option<&str>| Resource {
            id: id.into(),
            parent: parent.map(str::to_owned),
            part: part.map(str::to_owned),
            path: id.into(),
            methods: IndexMap::new(),
        };
        let mut all: Resources = [("/".to_owned(), resource("/", None, None))].into();
        for path in paths {
            let (above, part) = path.rsplit_once('/').unwrap();
            let above = if above.is_empty() { "/" } else { above };
            all.insert((*path).to_owned(), resource(path, Some(above), Some(part)));
        }
        all
    }

    #[test]
    fn paths_have_the_parameters_of_a_known_resource() {
        for (template, path, expected) in [
            ("/", "/", ""),
            ("/pets/{id}", "/pets/dog", "id=dog"),
            ("/pets/{id}", "/pets/a%20b", "id=a b"),
            ("/pets/{id}/toys/{toy}", "/pets/1/toys/2", "id=1,toy=2"),
            ("/files/{proxy+}", "/files/a/b.txt", "proxy=a/b.txt"),
            ("/pets/{id}", "/pets/{id}", "id={id}"),
            ("/pets/{id}", "/other/1", ""),
            ("/pets/{id}", "/pets", ""),
        ] {
            let text: Vec<String> =
                parameters(template, path).iter().map(|(k, v)| format!("{k}={v}")).collect();
            assert_eq!(text.join(","), expected, "{template} {path}");
        }
    }

    #[test]
    fn the_most_particular_resource_is_found() {
        let all = resources(&[
            "/pets",
            "/pets/{id}",
            "/pets/{id}/toys",
            "/pets/dog",
            "/pets/{all+}",
            "/files",
            "/files/{proxy+}",
        ]);
        for (path, expected) in [
            ("/", Some(("/", ""))),
            ("", Some(("/", ""))),
            ("/pets", Some(("/pets", ""))),
            ("/pets/", Some(("/pets", ""))),
            ("/pets/dog", Some(("/pets/dog", ""))),
            ("/pets/cat", Some(("/pets/{id}", "id=cat"))),
            ("/pets/a%20b", Some(("/pets/{id}", "id=a b"))),
            ("/pets/cat/toys", Some(("/pets/{id}/toys", "id=cat"))),
            ("/pets/dog/toys", Some(("/pets/{id}/toys", "id=dog"))),
            ("/pets/cat/x/y", Some(("/pets/{all+}", "all=cat/x/y"))),
            ("/files", Some(("/files", ""))),
            ("/files/a/b.txt", Some(("/files/{proxy+}", "proxy=a/b.txt"))),
            ("/none", None),
            ("/none/x", None),
        ] {
            let got = find(&all, "/", path).map(|(resource, parameters)| {
                let text: Vec<String> = parameters.iter().map(|(k, v)| format!("{k}={v}")).collect();
                (resource.id.clone(), text.join(","))
            });
            assert_eq!(got, expected.map(|(id, p)| (id.to_owned(), p.to_owned())), "{path}");
        }
    }
}
