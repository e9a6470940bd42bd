//! CreateBucket, HeadBucket, DeleteBucket, ListBuckets and GetBucketLocation.

use super::super::acl;
use super::super::bucket::{
    self, BucketRow, canonical_id, check_owner, find_in, is_valid_name, no_such_bucket,
};
use super::super::table::{BUCKETS, scope};
use super::super::{listing, sample_data};
use crate::{Cx, OpError, OpResult, given_acl, paging};
use aws::s3::{
    self, Bucket, BucketVersioningStatus, CreateBucketInput, CreateBucketOutput, DeleteBucketInput,
    DeleteBucketOutput, GetBucketLocationInput, GetBucketLocationOutput, HeadBucketInput, HeadBucketOutput,
    ListBucketsInput, ListBucketsOutput, ObjectLockConfiguration, ObjectLockEnabled, Owner, errors,
};
use aws::{Error, Region};
use store::Scope;

/// Buckets of one account. [Quotas]
const MOST_BUCKETS: usize = 10_000;

pub async fn create_bucket(cx: Cx, input: CreateBucketInput) -> OpResult<CreateBucketOutput> {
    check_served(&input)?;
    let given_acl = given_acl!(input).and_write(input.grant_write.clone());
    let name = input.bucket;
    if !is_valid_name(&name) {
        let error = Error::new("InvalidBucketName", 400, "The specified bucket is not valid.");
        return Err(error.with("BucketName", name).into());
    }
    let configuration = input.create_bucket_configuration.unwrap_or_default();
    let region = location(cx.region(), configuration.location_constraint.as_deref())?;
    let mut row = BucketRow::new(&name, cx.account(), region.clone(), cx.now());
    if let Some(ownership) = input.object_ownership {
        row.ownership = Some(ownership);
    }
    if input.object_lock_enabled_for_bucket == Some(true) {
        row.versioning = Some(BucketVersioningStatus::Enabled);
        row.object_lock = Some(ObjectLockConfiguration {
            object_lock_enabled: Some(ObjectLockEnabled::Enabled),
            rule: None,
        });
    }
    row.acl = first_acl(&cx, &row, &given_acl)?;
    let tags = configuration.tags.unwrap_or_default().into_iter().map(|t| (t.key, t.value)).collect();
    row.tags = super::super::conditions::first_bucket_tags(tags, cx.caller().acts_for_service())?;
    row.location = configuration.location_constraint.filter(|name| name == "EU");
    let is_first = region == Region::us_east_1();
    let path = if is_first { format!("/{name}") } else { format!("http://{name}.s3.amazonaws.com/") };
    let output = CreateBucketOutput { location: Some(path), bucket_arn: Some(row.arn()) };
    cx.write(move |tx| {
        if let Some(old) = BUCKETS.get(tx, &Scope::server(), &name)? {
            return already_there(&old, &row);
        }
        if sample_data::is_reserved(&name) && row.owner != sample_data::account() {
            return Err(taken(&name));
        }
        let own =
            BUCKETS.all(tx, &Scope::server())?.into_iter().filter(|(_, b)| b.owner == row.owner).count();
        if own >= MOST_BUCKETS {
            let message = "You have attempted to create more buckets than allowed";
            return Err(Error::new("TooManyBuckets", 400, message).into());
        }
        Ok(BUCKETS.put(tx, &Scope::server(), &name, &row)?)
    })
    .await?;
    Ok(output)
}

/// The list of a new bucket, which its owner says, as long as the bucket has lists and keeps nothing from being public.
fn first_acl(cx: &Cx, bucket: &BucketRow, given: &acl::Given) -> OpResult<Option<Vec<acl::Granted>>> {
    let grants = given.grants(cx.world(), bucket.owner, bucket.owner)?;
    if acl::is_private(&grants, bucket.owner) {
        return Ok(None);
    }
    if acl::is_off(bucket) {
        let message = "Bucket cannot have ACLs set with ObjectOwnership's BucketOwnerEnforced setting";
        return Err(Error::new("InvalidBucketAclWithObjectOwnership", 400, message).into());
    }
    if acl::check(cx, bucket, &grants, (bucket.owner, "s3:PutBucketAcl", bucket.arn())).is_err() {
        let message = "Bucket cannot have public ACLs set with BlockPublicAccess enabled";
        return Err(Error::new("InvalidBucketAclWithBlockPublicAccessError", 400, message).into());
    }
    Ok(Some(grants))
}

fn taken(name: &str) -> OpError {
    let message = "The requested bucket name is not available. The bucket namespace is shared by all users of the system. \
                   Please select a different name and try again.";
    errors::bucket_already_exists(message).with("BucketName", name).into()
}

/// In us-east-1, making one's own bucket again is a success, for historical reasons. [CreateBucket]
fn already_there(old: &BucketRow, new: &BucketRow) -> OpResult<()> {
    if old.owner != new.owner {
        return Err(taken(&old.name));
    }
    // Tags would have to be set, and are not.
    if old.region == Region::us_east_1() && new.region == old.region && new.tags.is_empty() {
        return Ok(());
    }
    let message = "Your previous request to create the named bucket succeeded and you already own it.";
    Err(errors::bucket_already_owned_by_you(message).with("BucketName", &old.name).into())
}

fn check_served(input: &CreateBucketInput) -> OpResult<()> {
    let not_served = |what: &str| Err(OpError::not_served(&s3::SERVICE, what));
    let configuration = input.create_bucket_configuration.as_ref();
    if configuration.is_some_and(|c| c.location.is_some() || c.bucket.is_some()) {
        return not_served("directory buckets");
    }
    if input.bucket_namespace.is_some_and(|n| n.as_str() != "global") {
        return not_served("account regional namespaces of buckets");
    }
    Ok(())
}

/// The region of a new bucket: the request's own, said aloud everywhere but in us-east-1, whose endpoint makes buckets
/// anywhere else.
fn location(region: &Region, constraint: Option<&str>) -> OpResult<Region> {
    let illegal = |constraint: &str| {
        let message = format!(
            "The {constraint} location constraint is incompatible for the region specific endpoint this request was \
             sent to."
        );
        OpError::from(Error::new("IllegalLocationConstraintException", 400, message))
    };
    let is_first = *region == Region::us_east_1();
    let Some(text) = constraint.filter(|text| !text.is_empty()) else {
        return if is_first { Ok(region.clone()) } else { Err(illegal("unspecified")) };
    };
    let wanted = if text == "EU" { "eu-west-1" } else { text };
    if !is_first {
        return if wanted == region.as_str() { Ok(region.clone()) } else { Err(illegal(text)) };
    }
    if text == "aws-global" {
        return Err(illegal(text));
    }
    wanted
        .parse()
        .ok()
        .filter(|wanted| *wanted != Region::us_east_1() && Region::is_known(wanted))
        .ok_or_else(|| {
            Error::new("InvalidLocationConstraint", 400, "The specified location-constraint is not valid")
                .with("LocationConstraint", text)
                .into()
        })
}

pub async fn head_bucket(cx: Cx, input: HeadBucketInput) -> OpResult<HeadBucketOutput> {
    let bucket = bucket::find(&cx, &input.bucket)?;
    check_owner(&bucket, input.expected_bucket_owner.as_deref())?;
    Ok(HeadBucketOutput {
        bucket_arn: Some(bucket.arn()),
        bucket_region: Some(bucket.region.to_string()),
        access_point_alias: Some(false),
        ..Default::default()
    })
}

pub async fn delete_bucket(cx: Cx, input: DeleteBucketInput) -> OpResult<DeleteBucketOutput> {
    let blobs = cx.world().store().blobs().clone();
    cx.write(move |tx| {
        let bucket = find_in(tx, &input.bucket)?;
        check_owner(&bucket, input.expected_bucket_owner.as_deref())?;
        let scope = scope(&bucket);
        if !listing::is_empty(tx, &scope)? {
            let message = if bucket.is_versioned() {
                "The bucket you tried to delete is not empty. You must delete all versions in the bucket."
            } else {
                "The bucket you tried to delete is not empty"
            };
            return Err(Error::new("BucketNotEmpty", 409, message).with("BucketName", &bucket.name).into());
        }
        // Uploads under way are no objects, and go with the bucket.
        super::multipart::drop_uploads(tx, &blobs, &scope)?;
        BUCKETS.delete(tx, &Scope::server(), bucket.kept_as())?;
        Ok(())
    })
    .await?;
    Ok(DeleteBucketOutput {})
}

pub async fn list_buckets(cx: Cx, input: ListBucketsInput) -> OpResult<ListBucketsOutput> {
    if let Some(region) = input.bucket_region.as_deref()
        && !region.parse::<Region>().is_ok_and(|region| Region::is_known(&region))
    {
        let message = format!("Argument value {region} is not a valid AWS Region");
        return Err(Error::new("InvalidArgument", 400, message).with("ArgumentName", "bucket-region").into());
    }
    let rows = cx.read(|r| BUCKETS.all(r, &Scope::server()))?;
    let prefix = input.prefix.as_deref().unwrap_or_default();
    let own: Vec<BucketRow> = rows
        .into_iter()
        .map(|(_, row)| row)
        .filter(|row| row.owner == cx.account() && row.name.starts_with(prefix))
        .filter(|row| input.bucket_region.as_ref().is_none_or(|region| row.region.as_str() == region))
        .collect();
    let limit = input.max_buckets.and_then(|n| usize::try_from(n).ok()).unwrap_or(MOST_BUCKETS);
    let start = input.continuation_token.as_deref().filter(|token| !token.is_empty());
    let (page, continuation_token) = paging::page("ListBuckets", own, |row| row.name.clone(), start, limit)
        .ok_or_else(|| {
        Error::new("InvalidArgument", 400, "The continuation token provided is incorrect")
    })?;
    // With any parameter, the list says more of a bucket than without. [ListBuckets]
    let is_paged = input.max_buckets.is_some()
        || start.is_some()
        || input.prefix.is_some()
        || input.bucket_region.is_some();
    let bucket = |row: BucketRow| Bucket {
        bucket_arn: Some(row.arn()),
        creation_date: Some(row.created_at),
        bucket_region: is_paged.then(|| row.region.to_string()),
        name: Some(row.name),
    };
    Ok(ListBucketsOutput {
        buckets: Some(page.into_iter().map(bucket).collect()),
        owner: Some(Owner { id: Some(canonical_id(cx.account())), ..Default::default() }),
        continuation_token,
        prefix: input.prefix,
    })
}

pub async fn get_bucket_location(cx: Cx, input: GetBucketLocationInput) -> OpResult<GetBucketLocationOutput> {
    let bucket = bucket::find(&cx, &input.bucket).map_err(|_| no_such_bucket(&input.bucket))?;
    check_owner(&bucket, input.expected_bucket_owner.as_deref())?;
    let region = || (bucket.region != Region::us_east_1()).then(|| bucket.region.to_string());
    Ok(GetBucketLocationOutput { location_constraint: bucket.location.clone().or_else(region) })
}
