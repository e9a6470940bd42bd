//! GetObjectAttributes.

use super::super::bucket::{self, check_owner};
use super::super::checksum::Kind;
use super::super::encryption;
use super::super::object::{ObjectRow, PartInfo};
use super::get_object::find;
use crate::{Cx, OpResult, put_checksum};
use aws::s3::{
    Checksum, GetObjectAttributesInput, GetObjectAttributesOutput, GetObjectAttributesParts,
    ObjectAttributes, ObjectPart, StorageClass,
};

/// [GetObjectAttributes]
const PAGE: i32 = 1000;

pub async fn get_object_attributes(
    cx: Cx,
    input: GetObjectAttributesInput,
) -> OpResult<GetObjectAttributesOutput> {
    let customer = crate::customer_headers!(input).key(true)?;
    let bucket = bucket::find(&cx, &input.bucket)?;
    check_owner(&bucket, input.expected_bucket_owner.as_deref())?;
    let row = find(&cx, &bucket, &input.key, input.version_id.as_deref())?;
    encryption::open(&cx, &bucket, &row.encryption, customer.as_ref()).await?;
    let wants = |attribute| input.object_attributes.contains(&attribute);
    Ok(GetObjectAttributesOutput {
        last_modified: Some(row.modified_at),
        version_id: bucket.is_versioned().then(|| row.version_id().to_owned()),
        // Without quotes, here alone.
        e_tag: wants(ObjectAttributes::ETag).then(|| row.e_tag.clone()),
        checksum: if wants(ObjectAttributes::Checksum) { checksum(&row) } else { None },
        object_parts: if wants(ObjectAttributes::ObjectParts) { parts(&row, &input) } else { None },
        storage_class: wants(ObjectAttributes::StorageClass)
            .then(|| row.headers.storage_class.unwrap_or(StorageClass::Standard)),
        object_size: i64::try_from(row.size).ok().filter(|_| wants(ObjectAttributes::ObjectSize)),
        ..Default::default()
    })
}

fn checksum(row: &ObjectRow) -> Option<Checksum> {
    let mut kept = row.checksum.clone()?;
    // How many parts it is of is not said here.
    if let Some(end) = kept.value.find('-') {
        kept.value.truncate(end);
    }
    let mut checksum = Checksum { checksum_type: Some(kept.kind.model()), ..Default::default() };
    put_checksum!(checksum, &Some(kept));
    Some(checksum)
}

fn parts(row: &ObjectRow, input: &GetObjectAttributesInput) -> Option<GetObjectAttributesParts> {
    if row.parts.is_empty() {
        return None;
    }
    let max_parts = input.max_parts.unwrap_or(PAGE).clamp(0, PAGE);
    let after = input.part_number_marker.unwrap_or_default();
    let mut rest = (1..).zip(&row.parts).filter(|(number, _)| *number > after);
    let page: Vec<(i32, &PartInfo)> = rest.by_ref().take(max_parts.unsigned_abs() as usize).collect();
    let next = page.last().map_or(0, |(number, _)| *number);
    let is_truncated = rest.next().is_some();
    let shown = |(number, part): (i32, &PartInfo)| {
        let mut shown = ObjectPart {
            part_number: Some(number),
            size: i64::try_from(part.size).ok(),
            ..Default::default()
        };
        put_checksum!(shown, &part.checksum);
        shown
    };
    // Parts without checksums are counted only.
    let is_composite = row.checksum.as_ref().is_some_and(|checksum| checksum.kind == Kind::Composite);
    let with_checksums = is_composite && row.parts.iter().any(|part| part.checksum.is_some());
    Some(GetObjectAttributesParts {
        total_parts_count: i32::try_from(row.parts.len()).ok(),
        part_number_marker: with_checksums.then_some(after),
        next_part_number_marker: with_checksums.then_some(next),
        max_parts: with_checksums.then_some(max_parts),
        is_truncated: with_checksums.then_some(is_truncated),
        parts: with_checksums.then(|| page.into_iter().map(shown).collect()),
    })
}
