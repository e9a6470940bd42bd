//! Shapes of the AWS operations that are served, generated from the service models, and the words they share: Arn, account, region, error. Pure.
