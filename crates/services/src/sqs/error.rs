//! Errors of SQS, each with the code that clients of its first protocol know it by.

use crate::OpError;
use aws::Error;
use aws::sqs::errors;
use std::fmt::Display;

fn coded(error: Error, query_code: &'static str) -> OpError {
    OpError::Aws(Error { query_code: Some(query_code), ..error })
}

pub fn no_queue() -> OpError {
    let error = errors::queue_does_not_exist("The specified queue does not exist.");
    coded(error, "AWS.SimpleQueueService.NonExistentQueue")
}

pub fn name_exists(attribute: &str) -> OpError {
    let message =
        format!("A queue already exists with the same name and a different value for attribute {attribute}");
    coded(errors::queue_name_exists(message), "QueueAlreadyExists")
}

pub fn invalid(message: impl Into<String>) -> OpError {
    coded(Error::new("InvalidParameterValueException", 400, message), "InvalidParameterValue")
}

/// `Value 11 for parameter MaxNumberOfMessages is invalid. Reason: …`
pub fn invalid_value(value: impl Display, parameter: &str, reason: &str) -> OpError {
    invalid(format!("Value {value} for parameter {parameter} is invalid. Reason: {reason}"))
}

pub fn missing(parameter: &str) -> OpError {
    let message = format!("The request must contain the parameter {parameter}.");
    coded(Error::new("MissingRequiredParameterException", 400, message), "MissingParameter")
}

pub fn unknown_attribute(name: &str) -> OpError {
    errors::invalid_attribute_name(format!("Unknown Attribute {name}.")).into()
}

pub fn bad_attribute(name: &str) -> OpError {
    errors::invalid_attribute_value(format!("Invalid value for the parameter {name}.")).into()
}

pub fn two_encryptions() -> OpError {
    let message = "You can use one type of server-side encryption (SSE) at one time. You can either enable KMS SSE or SQS SSE.";
    errors::invalid_attribute_value(message).into()
}

pub fn characters() -> OpError {
    let message = "Invalid characters found. Valid unicode characters are #x9 | #xA | #xD | #x20 to #xD7FF | #xE000 to \
                   #xFFFD | #x10000 to #x10FFFF";
    errors::invalid_message_contents(message).into()
}

pub fn no_lists() -> OpError {
    let message = "Message attribute list values in SendMessage operation are not supported.";
    coded(errors::unsupported_operation(message), "AWS.SimpleQueueService.UnsupportedOperation")
}

pub fn bad_handle() -> OpError {
    let message = "The input receipt handle is invalid.";
    coded(Error { status: 404, ..errors::receipt_handle_is_invalid(message) }, "ReceiptHandleIsInvalid")
}

pub fn not_in_flight() -> OpError {
    let message = "The specified message isn't in flight.";
    coded(errors::message_not_inflight(message), "AWS.SimpleQueueService.MessageNotInflight")
}

pub fn purge_in_progress(name: &str) -> OpError {
    let message = format!("Only one PurgeQueue operation on {name} is allowed every 60 seconds.");
    let error = Error { status: 403, ..errors::purge_queue_in_progress(message) };
    coded(error, "AWS.SimpleQueueService.PurgeQueueInProgress")
}

pub fn over_limit(message: impl Into<String>) -> OpError {
    coded(Error { status: 403, ..errors::over_limit(message) }, "OverLimit")
}

pub fn empty_batch(entry: &str) -> OpError {
    let message = format!("There should be at least one {entry} in the request.");
    coded(errors::empty_batch_request(message), "AWS.SimpleQueueService.EmptyBatchRequest")
}

pub fn too_many(count: usize) -> OpError {
    let message = format!("Maximum number of entries per request are 10. You have sent {count}.");
    let error = errors::too_many_entries_in_batch_request(message);
    coded(error, "AWS.SimpleQueueService.TooManyEntriesInBatchRequest")
}

pub fn same_ids(id: &str) -> OpError {
    let error = errors::batch_entry_ids_not_distinct(format!("Id {id} repeated."));
    coded(error, "AWS.SimpleQueueService.BatchEntryIdsNotDistinct")
}

pub fn bad_id() -> OpError {
    let message = "A batch entry id can only contain alphanumeric characters, hyphens and underscores. It can be at most 80 letters long.";
    coded(errors::invalid_batch_entry_id(message), "AWS.SimpleQueueService.InvalidBatchEntryId")
}

pub fn batch_too_long(limit: usize, bytes: usize) -> OpError {
    let message = format!("Batch requests cannot be longer than {limit} bytes. You have sent {bytes} bytes.");
    coded(errors::batch_request_too_long(message), "AWS.SimpleQueueService.BatchRequestTooLong")
}

/// What KMS said, in the words that SQS passes it on with.
pub fn of_kms(error: OpError) -> OpError {
    let OpError::Aws(error) = error else { return error };
    let message = format!("{} (Service: Kms, Status Code: {})", error.message, error.status);
    match error.code.as_ref() {
        "NotFoundException" => coded(errors::kms_not_found(message), "KMS.NotFoundException"),
        "DisabledException" => coded(errors::kms_disabled(message), "KMS.DisabledException"),
        "KMSInvalidStateException" => coded(errors::kms_invalid_state(message), "KMS.InvalidStateException"),
        "InvalidKeyUsageException" => {
            coded(errors::kms_invalid_key_usage(message), "KMS.InvalidKeyUsageException")
        }
        _ => coded(errors::kms_access_denied(message), "KMS.AccessDeniedException"),
    }
}
