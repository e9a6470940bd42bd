//! UpdateFunctionCode.

use super::create::shown_as;
use super::versions::{Publication, publish};
use crate::lambda::code::{self, Source};
use crate::lambda::function::{Reference, as_updated, check_revision};
use crate::lambda::runtime::Pool;
use crate::lambda::table::FUNCTIONS;
use crate::lambda::{lookup, settings};
use crate::{Cx, OpError, OpResult};
use aws::lambda::{self, FunctionConfiguration, UpdateFunctionCodeInput};

pub async fn update_function_code(cx: Cx, input: UpdateFunctionCodeInput) -> OpResult<FunctionConfiguration> {
    let unserved = [
        (input.image_uri.is_some(), "PackageType Image"),
        (input.source_kms_key_arn.is_some(), "SourceKMSKeyArn"),
        (input.s3_object_storage_mode.is_some(), "S3ObjectStorageMode"),
        (input.publish_to.is_some(), "PublishTo"),
    ];
    if let Some((_, what)) = unserved.iter().find(|(given, _)| *given) {
        return Err(OpError::not_served(&lambda::SERVICE, what));
    }
    settings::check_architectures(input.architectures.as_deref())?;
    let reference = Reference::parse(&cx, &input.function_name, None)?;
    let function = cx.world().store().read(|r| lookup::function(r, &reference))?;
    check_revision(input.revision_id.as_deref(), &function.latest.revision_id)?;
    let source = Source {
        zip_file: input.zip_file,
        s3_bucket: input.s3_bucket,
        s3_key: input.s3_key,
        s3_object_version: input.s3_object_version,
    };
    let package = code::take(&cx, source, code::Use::FunctionUpdate).await?;
    code::check_together(&cx, &reference.scope(), &function.latest.layer_codes(), Some(&package))?;
    let (now, ids) = (cx.now(), [cx.uuid(), cx.uuid(), cx.uuid()]);
    if input.dry_run.unwrap_or_default() {
        let mut revision = function.latest;
        revision.code = package.code;
        return shown_as(&cx, &reference, &revision);
    }
    let (publishes, given) = (input.publish.unwrap_or_default(), input.revision_id);
    let (store, of) = (cx.world().store().clone(), reference.clone());
    let shown = cx
        .write(move |tx| {
            let scope = of.scope();
            let mut function = lookup::function(tx, &of)?;
            check_revision(given.as_deref(), &function.latest.revision_id)?;
            package.keep(&store, tx, &scope)?;
            code::let_go(&store, tx, &scope, std::slice::from_ref(&function.latest.code))?;
            let [first, second, third] = ids;
            function.latest.code = package.code;
            function.latest.modified_at = now;
            function.latest.revision_id = first;
            let mut shown = function.latest.clone();
            if publishes {
                let publication = Publication { description: None, now, revision_id: second };
                shown = publish(tx, &store, &scope, &mut function, publication)?;
            }
            // That the update is done is a change of its own.
            function.latest.revision_id = third;
            FUNCTIONS.put(tx, &scope, &function.name, &function)?;
            Ok(shown)
        })
        .await?;
    cx.world().state::<Pool>().retire(&reference.arn().to_string());
    Ok(as_updated(shown_as(&cx, &reference, &shown)?))
}
