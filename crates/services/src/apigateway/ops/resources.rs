//! CreateResource, GetResource, GetResources, DeleteResource.

use super::super::api::{Api, Resource, bad, missing};
use super::super::table::{change, read};
use super::apis::new_id;
use super::page;
use crate::{Cx, OpResult};
use aws::Error;
use aws::apigateway::{
    self as model, CreateResourceInput, DeleteResourceInput, DeleteResourceOutput, GetResourceInput,
    GetResourcesInput, GetResourcesOutput, errors,
};
use indexmap::IndexMap;

/// A part of a path: a name, `{parameter}` or `{proxy+}`.
fn check_part(part: &str) -> Result<(), Error> {
    let name = part.strip_prefix('{').and_then(|p| p.strip_suffix('}'));
    let name = name.map_or(part, |n| n.strip_suffix('+').unwrap_or(n));
    let fits = |c: char| c.is_ascii_alphanumeric() || "_.-:$~,!*'()@".contains(c);
    if name.is_empty() || !name.chars().all(fits) {
        return Err(bad(
            "Resource's path part only allow a-zA-Z0-9._-: or a valid greedy path variable and curly braces at the \
             beginning and the end.",
        ));
    }
    Ok(())
}

fn add(api: &mut Api, parent: &str, part: &str, id: String) -> Result<model::Resource, Error> {
    check_part(part)?;
    let above = api.resource(parent)?.clone();
    if above.part.as_ref().is_some_and(|p| p.ends_with("+}")) {
        return Err(bad("Cannot create a child of a resource with a greedy path variable."));
    }
    let siblings: Vec<&Resource> =
        api.resources.values().filter(|r| r.parent.as_deref() == Some(parent)).collect();
    if siblings.iter().any(|r| r.part.as_deref() == Some(part)) {
        return Err(errors::conflict_exception(format!(
            "Another resource with the same parent already has this name: {part}"
        )));
    }
    let is_variable = |p: &str| p.starts_with('{') && !p.ends_with("+}");
    let variable = siblings.iter().filter_map(|r| r.part.as_deref()).find(|p| is_variable(p));
    if let Some(other) = variable.filter(|_| is_variable(part)) {
        return Err(bad(format!(
            "A sibling ({other}) of this resource already has a variable path part -- only one is allowed"
        )));
    }
    let path = format!("{}/{part}", above.path.trim_end_matches('/'));
    let resource = Resource {
        id: id.clone(),
        parent: Some(parent.to_owned()),
        part: Some(part.to_owned()),
        path,
        methods: IndexMap::new(),
    };
    let shown = resource.shown(false);
    api.resources.insert(id, resource);
    Ok(shown)
}

pub async fn create_resource(cx: Cx, input: CreateResourceInput) -> OpResult<model::Resource> {
    let id = new_id(&cx, 6);
    change(&cx, &input.rest_api_id, move |_, _, api| Ok(add(api, &input.parent_id, &input.path_part, id)?))
        .await
}

fn embeds(embed: Option<&Vec<String>>) -> bool {
    embed.is_some_and(|all| all.iter().any(|e| e == "methods"))
}

pub async fn get_resource(cx: Cx, input: GetResourceInput) -> OpResult<model::Resource> {
    let mut api = read(&cx, &input.rest_api_id)?;
    Ok(api.resource(&input.resource_id)?.shown(embeds(input.embed.as_ref())))
}

pub async fn get_resources(cx: Cx, input: GetResourcesInput) -> OpResult<GetResourcesOutput> {
    let api = read(&cx, &input.rest_api_id)?;
    let all: Vec<Resource> = api.resources.into_values().collect();
    let (items, position) = page("resources", all, |r| r.id.clone(), input.position.as_deref(), input.limit)?;
    let whole = embeds(input.embed.as_ref());
    Ok(GetResourcesOutput { position, items: Some(items.iter().map(|r| r.shown(whole)).collect()) })
}

pub async fn delete_resource(cx: Cx, input: DeleteResourceInput) -> OpResult<DeleteResourceOutput> {
    change(&cx, &input.rest_api_id, move |_, _, api| {
        if input.resource_id == api.root {
            return Err(bad("Root resource cannot be deleted").into());
        }
        if api.resources.shift_remove(&input.resource_id).is_none() {
            return Err(missing("Resource identifier").into());
        }
        // What is below goes along, level by level.
        loop {
            let before = api.resources.len();
            let ids: Vec<String> = api.resources.keys().cloned().collect();
            api.resources.retain(|_, r| r.parent.as_ref().is_none_or(|p| ids.contains(p)));
            if api.resources.len() == before {
                return Ok(DeleteResourceOutput {});
            }
        }
    })
    .await
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn path_parts_have_rules() {
        for (part, good) in [
            ("pets", true),
            ("{id}", true),
            ("{proxy+}", true),
            ("a.b-c_d", true),
            ("", false),
            ("{}", false),
            ("a/b", false),
            ("{a", false),
            ("a+", false),
        ] {
            assert_eq!(check_part(part).is_ok(), good, "{part}");
        }
    }
}
