//! CreateBucket, HeadBucket, DeleteBucket, ListBuckets and GetBucketLocation.

use super::super::bucket::{
    self, BucketRow, canonical_id, check_owner, find_in, is_valid_name, no_such_bucket,
};
use super::super::listing;
use super::super::table::{BUCKETS, scope};
use crate::{Cx, OpError, OpResult, paging};
use aws::s3::{
    self, Bucket, BucketCannedACL, CreateBucketInput, CreateBucketOutput, DeleteBucketInput,
    DeleteBucketOutput, GetBucketLocationInput, GetBucketLocationOutput, HeadBucketInput, HeadBucketOutput,
    ListBucketsInput, ListBucketsOutput, Owner, errors,
};
use aws::{Error, Region};
use store::Scope;

/// Buckets of one account. [Quotas]
const MOST_BUCKETS: usize = 10_000;

pub async fn create_bucket(cx: Cx, input: CreateBucketInput) -> OpResult<CreateBucketOutput> {
    check_served(&input)?;
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
    let tags = configuration.tags.unwrap_or_default().into_iter().map(|t| (t.key, t.value)).collect();
    row.tags = super::super::conditions::bucket_tags(tags)?;
    let output = CreateBucketOutput { location: Some(format!("/{name}")), bucket_arn: Some(row.arn()) };
    cx.write(move |tx| {
        if let Some(old) = BUCKETS.get(tx, &Scope::server(), &name)? {
            return already_there(&old, &row);
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

/// In us-east-1, making one's own bucket again is a success, for historical reasons. [CreateBucket]
fn already_there(old: &BucketRow, new: &BucketRow) -> OpResult<()> {
    if old.owner != new.owner {
        let message = "The requested bucket name is not available. The bucket namespace is shared by all users of the \
                       system. Please select a different name and try again.";
        return Err(errors::bucket_already_exists(message).with("BucketName", &old.name).into());
    }
    if old.region == Region::us_east_1() && new.region == old.region {
        return Ok(());
    }
    let message = "Your previous request to create the named bucket succeeded and you already own it.";
    Err(errors::bucket_already_owned_by_you(message).with("BucketName", &old.name).into())
}

fn check_served(input: &CreateBucketInput) -> OpResult<()> {
    let not_served = |what: &str| Err(OpError::not_served(&s3::SERVICE, what));
    if input.acl.is_some_and(|acl| acl != BucketCannedACL::Private) {
        return not_served("bucket ACLs other than private");
    }
    let grants = [
        &input.grant_full_control,
        &input.grant_read,
        &input.grant_read_acp,
        &input.grant_write,
        &input.grant_write_acp,
    ];
    if grants.iter().any(|grant| grant.is_some()) {
        return not_served("grants of bucket ACLs");
    }
    if input.object_lock_enabled_for_bucket == Some(true) {
        return not_served("Object Lock");
    }
    let configuration = input.create_bucket_configuration.as_ref();
    if configuration.is_some_and(|c| c.location.is_some() || c.bucket.is_some()) {
        return not_served("directory buckets");
    }
    if input.bucket_namespace.is_some_and(|n| n.as_str() != "global") {
        return not_served("account regional namespaces of buckets");
    }
    Ok(())
}

/// The region of a new bucket: the request's own, said aloud everywhere but in us-east-1.
fn location(region: &Region, constraint: Option<&str>) -> OpResult<Region> {
    let illegal = |constraint: &str| {
        let message = format!(
            "The {constraint} location constraint is incompatible for the region specific endpoint this request was \
             sent to."
        );
        OpError::from(Error::new("IllegalLocationConstraintException", 400, message))
    };
    let is_first = *region == Region::us_east_1();
    match constraint {
        None | Some("") if is_first => Ok(region.clone()),
        None | Some("") => Err(illegal("unspecified")),
        Some("us-east-1") => {
            let message = "The specified location-constraint is not valid";
            Err(Error::new("InvalidLocationConstraint", 400, message)
                .with("LocationConstraint", "us-east-1")
                .into())
        }
        Some(text) => {
            let wanted = if text == "EU" { "eu-west-1" } else { text };
            let wanted: Region = wanted.parse().map_err(|_| {
                let error = Error::new(
                    "InvalidLocationConstraint",
                    400,
                    "The specified location-constraint is not valid",
                );
                OpError::from(error.with("LocationConstraint", text))
            })?;
            // The endpoint of us-east-1 makes buckets anywhere; the others, their own.
            if is_first || wanted == *region { Ok(wanted) } else { Err(illegal(text)) }
        }
    }
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
        BUCKETS.delete(tx, &Scope::server(), &bucket.name)?;
        Ok(())
    })
    .await?;
    Ok(DeleteBucketOutput {})
}

pub async fn list_buckets(cx: Cx, input: ListBucketsInput) -> OpResult<ListBucketsOutput> {
    let rows = cx.read(|r| BUCKETS.all(r, &Scope::server()))?;
    let prefix = input.prefix.as_deref().unwrap_or_default();
    let own: Vec<BucketRow> = rows
        .into_iter()
        .map(|(_, row)| row)
        .filter(|row| row.owner == cx.account() && row.name.starts_with(prefix))
        .filter(|row| input.bucket_region.as_ref().is_none_or(|region| row.region.as_str() == region))
        .collect();
    let limit = input.max_buckets.and_then(|n| usize::try_from(n).ok()).unwrap_or(MOST_BUCKETS);
    let start = input.continuation_token.as_deref();
    let (page, continuation_token) = paging::page("ListBuckets", own, |row| row.name.clone(), start, limit)
        .ok_or_else(|| {
        Error::new("InvalidArgument", 400, "The continuation token provided is incorrect")
    })?;
    // A page says more of a bucket than the list of all does. [ListBuckets]
    let is_paged = input.max_buckets.is_some() || start.is_some();
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
    let location_constraint = (bucket.region != Region::us_east_1()).then(|| bucket.region.to_string());
    Ok(GetBucketLocationOutput { location_constraint })
}
