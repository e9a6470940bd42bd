//! `docs/services/` is written from the registry, and this test holds it there. `SLUICE_WRITE_DOCS=1` writes.

use services::{Service, all};
use std::fmt::Write as _;
use std::path::{Path, PathBuf};

fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../../docs/services")
}

fn page(service: &Service) -> String {
    let info = service.info;
    let mut names: Vec<_> = service.operation_names().collect();
    names.sort_unstable();
    let mut page = format!(
        "# {}\n\nGenerated from the registry: `SLUICE_WRITE_DOCS=1 cargo nextest run -p services docs`.\n",
        info.service_id
    );
    write!(
        page,
        "\nAPI version {}, {} operations served.\n\n## Operations\n\n",
        info.api_version,
        names.len()
    )
    .unwrap();
    for name in &names {
        writeln!(page, "- {name}").unwrap();
    }
    let mut types: Vec<_> = service.resource_types().collect();
    types.sort_unstable_by_key(|t| t.name());
    if !types.is_empty() {
        page.push_str("\n## CloudFormation\n\nProperties that are not listed are refused by name.\n");
    }
    for resource_type in types {
        write!(page, "\n### {}\n\n", resource_type.name()).unwrap();
        for property in resource_type.properties() {
            let required = if property.required { ", required" } else { "" };
            writeln!(page, "- `{}`{required}; update: {:?}", property.name, property.update).unwrap();
        }
        let attributes: Vec<_> = resource_type.attributes().iter().map(|a| format!("`{a}`")).collect();
        if !attributes.is_empty() {
            writeln!(page, "\n`Fn::GetAtt`: {}", attributes.join(", ")).unwrap();
        }
    }
    if !service.unserved().is_empty() {
        page.push_str("\n## Not served\n\n");
    }
    for (name, why) in service.unserved() {
        writeln!(page, "- **{name}**: {why}").unwrap();
    }
    page
}

#[test]
#[expect(clippy::disallowed_methods, reason = "the test writes the documents when it is asked to")]
fn docs_are_what_the_registry_says() {
    let write = std::env::var_os("SLUICE_WRITE_DOCS").is_some();
    let mut expected = Vec::new();
    for service in all() {
        let path = folder().join(format!("{}.md", service.info.name));
        let page = page(&service);
        if write {
            std::fs::write(&path, &page).unwrap();
        }
        let found = std::fs::read_to_string(&path).unwrap_or_default();
        assert_eq!(found, page, "{} is out of date: run with SLUICE_WRITE_DOCS=1", path.display());
        expected.push(path.file_name().unwrap().to_owned());
    }
    for entry in std::fs::read_dir(folder()).unwrap() {
        let name = entry.unwrap().file_name();
        assert!(expected.contains(&name), "{} is of no service", name.display());
    }
}
