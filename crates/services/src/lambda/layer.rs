//! Layers: packages that functions have below `/opt`, in numbered versions.

use super::code::directory_name;
use super::function::{CodeRef, LayerRef, Policy, Revision, invalid};
use super::table::LAYERS;
use crate::{Cx, OpError, OpResult};
use aws::lambda::{self, Architecture, LayerVersionContentOutput, LayerVersionsListItem, errors};
use aws::{Account, Arn, Error, Region, Timestamp};
use serde::{Deserialize, Serialize};
use store::{Key, Reader, Scope};

/// Of a function. [Lambda quotas]
const MOST: usize = 5;

/// A version of a layer.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct LayerVersion {
    pub number: u64,
    pub code: CodeRef,
    pub description: String,
    #[serde(default)]
    pub architectures: Option<Vec<Architecture>>,
    #[serde(default)]
    pub runtimes: Option<Vec<String>>,
    #[serde(default)]
    pub license: Option<String>,
    pub created_at: Timestamp,
    /// Who else may have it.
    #[serde(default)]
    pub policy: Option<Policy>,
    /// The creation that published it, if that may be asked for again.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub creation: Option<String>,
}

/// A layer as a request names it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LayerName {
    pub account: Account,
    pub region: Region,
    pub name: String,
}

fn no_such_layer(text: &str) -> Error {
    invalid(format!("The layer name or ARN '{text}' is not valid."))
}

fn split_version(arn: &str) -> Result<(&str, u64), Error> {
    let (layer, number) = arn.rsplit_once(':').ok_or_else(|| no_such_layer(arn))?;
    Ok((layer, number.parse().map_err(|_| no_such_layer(arn))?))
}

impl LayerName {
    /// From a name, or an ARN without a version. Each region has its own: nothing reaches from one into another.
    pub fn parse(cx: &Cx, text: &str) -> Result<Self, Error> {
        let layer = Self::read_name(cx, text)?;
        if layer.region == *cx.region() {
            return Ok(layer);
        }
        Err(errors::resource_not_found_exception(format!(
            "Layers from '{}' are not reachable in this region ('{}')",
            layer.region,
            cx.region()
        ))
        .with("Type", "User"))
    }

    fn read_name(cx: &Cx, text: &str) -> Result<Self, Error> {
        if !text.starts_with("arn:") {
            return Ok(Self { account: cx.account(), region: cx.region().clone(), name: text.to_owned() });
        }
        match text.split(':').collect::<Vec<_>>().as_slice() {
            ["arn", _, "lambda", region, account, "layer", name] => Ok(Self {
                account: account.parse().map_err(|_| no_such_layer(text))?,
                region: region.parse().map_err(|_| no_such_layer(text))?,
                name: (*name).to_owned(),
            }),
            _ => Err(no_such_layer(text)),
        }
    }

    /// From an ARN with a version.
    pub fn of_version(cx: &Cx, arn: &str) -> Result<(Self, u64), Error> {
        let (layer, number) = split_version(arn)?;
        Ok((Self::parse(cx, layer)?, number))
    }

    pub fn scope(&self) -> Scope {
        Scope::new(self.account, &self.region)
    }

    /// `arn:aws:lambda:us-east-1:123456789012:layer:name`
    pub fn arn(&self) -> Arn {
        Arn::new("lambda", &self.region, self.account, format!("layer:{}", self.name))
    }

    pub fn version_arn(&self, number: u64) -> String {
        format!("{}:{number}", self.arn())
    }

    pub fn key(&self, number: u64) -> Key {
        Key::new(&self.name).then_number(number)
    }

    pub fn read(&self, reader: &Reader<'_>, number: u64) -> OpResult<Option<LayerVersion>> {
        Ok(LAYERS.get(reader, &self.scope(), self.key(number))?)
    }

    pub fn missing(&self, number: u64) -> String {
        format!("Layer version {} does not exist.", self.version_arn(number))
    }

    pub fn not_found(&self, number: u64) -> Error {
        errors::resource_not_found_exception(self.missing(number)).with("Type", "User")
    }
}

/// The number that a request gives.
pub fn number(given: i64) -> Result<u64, Error> {
    u64::try_from(given).ok().filter(|n| *n > 0).ok_or_else(|| invalid("Layer Version Cannot be less than 1"))
}

impl LayerVersion {
    pub fn created_date(&self) -> String {
        self.created_at.to_iso8601_millis().replace('Z', "+0000")
    }

    pub fn content(&self, location: Option<String>) -> LayerVersionContentOutput {
        LayerVersionContentOutput {
            location,
            code_sha256: Some(self.code.sha256.clone()),
            code_size: Some(i64::try_from(self.code.size).unwrap_or(i64::MAX)),
            ..Default::default()
        }
    }

    pub fn listed(&self, layer: &LayerName) -> LayerVersionsListItem {
        LayerVersionsListItem {
            layer_version_arn: Some(layer.version_arn(self.number)),
            version: i64::try_from(self.number).ok(),
            description: Some(self.description.clone()),
            created_date: Some(self.created_date()),
            compatible_architectures: self.architectures.clone(),
            compatible_runtimes: self.runtimes.clone(),
            license_info: self.license.clone(),
        }
    }
}

/// The layers that a function is to have, which must be there.
pub fn find(cx: &Cx, arns: &[String]) -> OpResult<Vec<LayerRef>> {
    if arns.len() > MOST {
        return Err(invalid(format!("Cannot reference more than {MOST} layers.")).into());
    }
    let mut found: Vec<(LayerName, LayerRef)> = Vec::new();
    for arn in arns {
        let (layer, number) = split_version(arn)?;
        let layer = LayerName::read_name(cx, layer)?;
        if layer.region != *cx.region() {
            return Err(invalid(format!(
                "Layers are not in the same region as the function. Layers are expected to be in region {}.",
                cx.region()
            ))
            .into());
        }
        if layer.account != cx.account() {
            return Err(OpError::not_served(&lambda::SERVICE, "layers of other accounts"));
        }
        let version = cx.world().store().read(|r| layer.read(r, number))?;
        let version = version.ok_or_else(|| invalid(layer.missing(number)))?;
        if let Some((_, other)) = found.iter().find(|(other, _)| *other == layer) {
            return Err(invalid(format!(
                "Two different versions of the same layer are not allowed to be referenced in the same function. {} and \
                 {arn} are versions of the same layer.",
                other.arn
            ))
            .into());
        }
        found.push((layer, LayerRef { arn: arn.clone(), code: version.code }));
    }
    Ok(found.into_iter().map(|(_, layer)| layer).collect())
}

/// Layers that [`find`] found may be deleted before they are kept: in the transaction that keeps them, they must be there.
pub fn check_there(cx: &Cx, reader: &Reader<'_>, layers: &[LayerRef]) -> OpResult<()> {
    for LayerRef { arn, code } in layers {
        let (layer, number) = LayerName::of_version(cx, arn)?;
        let version = layer.read(reader, number)?.filter(|version| version.code == *code);
        version.ok_or_else(|| invalid(layer.missing(number)))?;
    }
    Ok(())
}

impl Revision {
    pub fn layer_codes(&self) -> Vec<CodeRef> {
        self.layers.iter().map(|layer| layer.code.clone()).collect()
    }

    /// What lies unpacked together: the function's own code, and its layers, if it has any.
    pub fn unpacked_together(&self) -> (Vec<CodeRef>, Option<Vec<CodeRef>>) {
        (vec![self.code.clone()], Some(self.layer_codes()).filter(|codes| !codes.is_empty()))
    }

    /// The names of the directories that it runs on.
    pub fn directories(&self) -> Vec<String> {
        let (own, layers) = self.unpacked_together();
        std::iter::once(own).chain(layers).map(|codes| directory_name(&codes)).collect()
    }
}
