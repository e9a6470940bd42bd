//! The list of operations that are generated.

use std::collections::BTreeMap;

/// Reads `service: Operation Operation …`; a line that begins with a space goes on with the service above it.
pub fn parse(text: &str) -> Result<BTreeMap<String, Vec<String>>, String> {
    let mut services: BTreeMap<String, Vec<String>> = BTreeMap::new();
    let mut service = None;
    for (number, line) in text.lines().enumerate() {
        let line = line.split('#').next().unwrap_or_default();
        let fail = |why: &str| format!("operations.txt, line {}: {why}", number + 1);
        if line.trim().is_empty() {
            continue;
        }
        let operations = if line.starts_with(' ') {
            line
        } else {
            let (name, rest) =
                line.split_once(':').ok_or_else(|| fail("a service's name ends in a colon"))?;
            if services.insert(name.to_owned(), Vec::new()).is_some() {
                return Err(fail("the service stands above already"));
            }
            service = Some(name);
            rest
        };
        let list = service.and_then(|name| services.get_mut(name)).ok_or_else(|| fail("no service yet"))?;
        for operation in operations.split_whitespace() {
            if list.iter().any(|o| o == operation) {
                return Err(fail(&format!("{operation} stands there twice")));
            }
            list.push(operation.to_owned());
        }
    }
    for list in services.values_mut() {
        list.sort();
    }
    Ok(services)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lines_and_continuations() {
        let list =
            parse("# all\nssm: PutParameter GetParameter # two\n  DeleteParameter\n\nsts:\n  AssumeRole\n")
                .unwrap();
        assert_eq!(list["ssm"], ["DeleteParameter", "GetParameter", "PutParameter"]);
        assert_eq!(list["sts"], ["AssumeRole"]);
    }

    #[test]
    fn mistakes_name_their_line() {
        for (text, wanted) in [
            ("  A", "operations.txt, line 1: no service yet"),
            ("ssm A", "operations.txt, line 1: a service's name ends in a colon"),
            ("ssm: A\n  A", "operations.txt, line 2: A stands there twice"),
            ("ssm: A\nssm: B", "operations.txt, line 2: the service stands above already"),
        ] {
            assert_eq!(parse(text), Err(wanted.to_owned()), "{text}");
        }
    }
}
