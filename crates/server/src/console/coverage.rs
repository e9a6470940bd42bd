//! What is served, from the registry itself.

use super::page::Page;
use super::site::Site;
use maud::html;

pub fn page(site: &Site) -> Page {
    let registry = site.world.registry();
    let services = registry.services().iter().map(|service| {
        let (served, not): (Vec<&str>, Vec<&str>) = service
            .operations
            .iter()
            .map(|o| o.name)
            .partition(|name| registry.operation(service.name, name).is_some());
        (service, served, not)
    });
    let types: Vec<&str> = registry.resource_types().map(|t| t.name()).collect();
    let body = html! {
        p.prose.quiet { "What this server answers. Anything else is refused by name, and nothing is made of it." }
        section.panel {
            header { h2 { "Services" } span.quiet { (registry.services().len()) } }
            @for (service, served, not) in services {
                details.service id={ "service-" (service.name) } {
                    summary { strong { (service.service_id) } span.quiet { (served.len()) " operations" } }
                    ul.names { @for name in served { li { (name) } } }
                    @if !not.is_empty() { p.inside.quiet { "known, and not served: " (not.join(", ")) } }
                }
            }
        }
        section.panel {
            header { h2 { "CloudFormation resource types" } span.quiet { (types.len()) } }
            ul.names { @for name in types { li { (name) } } }
        }
    };
    Page::new("Coverage", body)
}
