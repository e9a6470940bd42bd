//! CreateResource, GetResource, GetResources, UpdateResource, DeleteResource.

use super::super::api::{Api, Resource, bad, missing};
use super::super::table::{change, read};
use super::apis::created_id;
use super::{below, changes, page};
use crate::{Cx, OpResult};
use aws::Error;
use aws::apigateway::{
    self as model, CreateResourceInput, DeleteResourceInput, DeleteResourceOutput, GetResourceInput,
    GetResourcesInput, GetResourcesOutput, UpdateResourceInput, errors,
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

/// What may lie below a parent: its part, and how this goes with the parent and what else lies there.
fn check_place(api: &mut Api, parent: &str, part: &str, own: Option<&str>) -> Result<(), Error> {
    check_part(part)?;
    let above = api.resource(parent)?.clone();
    if let Some(greedy) = above.part.as_ref().filter(|p| p.ends_with("+}")) {
        return Err(bad(format!(
            "Cannot create a child of a resource with a greedy path variable: {greedy}"
        )));
    }
    let siblings: Vec<&Resource> = api
        .resources
        .values()
        .filter(|r| r.parent.as_deref() == Some(parent) && own.is_none_or(|own| r.id != own))
        .collect();
    if siblings.iter().any(|r| r.part.as_deref() == Some(part)) {
        return Err(errors::conflict_exception(format!(
            "Another resource with the same parent already has this name: {part}"
        )));
    }
    let is_variable = |p: &str| p.starts_with('{');
    let variable = siblings.iter().filter_map(|r| r.part.as_deref()).find(|p| is_variable(p));
    if let Some(other) = variable.filter(|_| is_variable(part)) {
        return Err(bad(format!(
            "A sibling ({other}) of this resource already has a variable path part -- only one is allowed"
        )));
    }
    Ok(())
}

fn add(api: &mut Api, parent: &str, part: &str, id: String) -> Result<model::Resource, Error> {
    check_place(api, parent, part, None)?;
    let resource = Resource {
        id: id.clone(),
        parent: Some(parent.to_owned()),
        part: Some(part.to_owned()),
        path: path_below(&api.resource(parent)?.path, part),
        methods: IndexMap::new(),
    };
    let shown = resource.shown(false);
    api.resources.insert(id, resource);
    Ok(shown)
}

fn path_below(above: &str, part: &str) -> String {
    format!("{}/{part}", above.trim_end_matches('/'))
}

/// The paths of everything below a resource, after it was moved.
fn rename_below(api: &mut Api, id: &str) {
    let path = api.resources.get(id).map(|r| r.path.clone()).unwrap_or_default();
    let children: Vec<String> =
        api.resources.values().filter(|r| r.parent.as_deref() == Some(id)).map(|r| r.id.clone()).collect();
    for child in children {
        if let Some(resource) = api.resources.get_mut(&child) {
            resource.path = path_below(&path, resource.part.as_deref().unwrap_or_default());
        }
        rename_below(api, &child);
    }
}

fn is_below(api: &Api, id: &str, above: &str) -> bool {
    let mut at = Some(id);
    while let Some(id) = at {
        if id == above {
            return true;
        }
        at = api.resources.get(id).and_then(|r| r.parent.as_deref());
    }
    false
}

pub async fn update_resource(cx: Cx, input: UpdateResourceInput) -> OpResult<model::Resource> {
    below(&cx, &input.rest_api_id)?;
    let operations = input.patch_operations;
    change(&cx, &input.rest_api_id, move |_, _, api| {
        let id = input.resource_id;
        api.resource(&id)?;
        for change in changes(operations)? {
            change.check_one_of(&["/parentId", "/pathPart"])?;
            if id == api.root {
                let what = change.raw.trim_start_matches('/');
                return Err(bad(format!("Root resource cannot update its {what}.")).into());
            }
            let (mut parent, mut part) = {
                let resource = api.resource(&id)?;
                (resource.parent.clone().unwrap_or_default(), resource.part.clone().unwrap_or_default())
            };
            if change.raw == "/parentId" {
                parent = change.text()?;
                api.resource(&parent)?;
                if is_below(api, &parent, &id) {
                    return Err(bad("Resources cannot be cyclical.").into());
                }
            } else {
                part = change.text()?;
            }
            check_place(api, &parent, &part, Some(&id))?;
            let path = path_below(&api.resource(&parent)?.path, &part);
            let resource = api.resource(&id)?;
            (resource.parent, resource.part, resource.path) = (Some(parent), Some(part), path);
            rename_below(api, &id);
        }
        Ok(api.resource(&id)?.shown(false))
    })
    .await
}

pub async fn create_resource(cx: Cx, input: CreateResourceInput) -> OpResult<model::Resource> {
    let id = created_id(&cx);
    change(&cx, &input.rest_api_id, move |_, _, api| {
        // Made before, by the same request.
        if let Some(made) = api.resources.get(&id) {
            return Ok(made.shown(false));
        }
        Ok(add(api, &input.parent_id, &input.path_part, id)?)
    })
    .await
}

fn embeds(embed: Option<&Vec<String>>) -> bool {
    embed.is_some_and(|all| all.iter().any(|e| e == "methods"))
}

pub async fn get_resource(cx: Cx, input: GetResourceInput) -> OpResult<model::Resource> {
    let mut api = below(&cx, &input.rest_api_id)?;
    Ok(api.resource(&input.resource_id)?.shown(embeds(input.embed.as_ref())))
}

pub async fn get_resources(cx: Cx, input: GetResourcesInput) -> OpResult<GetResourcesOutput> {
    let api = read(&cx, &input.rest_api_id)?;
    let mut all: Vec<Resource> = api.resources.into_values().collect();
    all.sort_by(|a, b| a.path.cmp(&b.path));
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
