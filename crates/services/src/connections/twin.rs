//! The shapes of the two names of the service are the same but for their types; this makes one of the other.

use crate::{OpError, OpResult};
use aws::Shape;

pub fn convert<A: Shape, B: Shape>(value: A) -> OpResult<B> {
    let written = aws::json::write(A::SCHEMA, &value.into_tree());
    let broken = |what: &dyn std::fmt::Display| OpError::internal(format!("shapes of connections: {what}"));
    let tree = aws::json::read(B::SCHEMA, written).map_err(|e| broken(&e))?;
    B::from_tree(tree).map_err(|e| broken(&e))
}

#[cfg(test)]
mod tests {
    use super::*;
    use aws::{codeconnections as cc, codestar_connections as star};

    #[test]
    fn both_names_say_the_same() {
        let input = star::CreateConnectionInput {
            provider_type: Some(star::ProviderType::GitHub),
            connection_name: "c".into(),
            tags: Some(vec![star::Tag { key: "k".into(), value: "v".into() }]),
            host_arn: None,
        };
        let new: cc::CreateConnectionInput = convert(input.clone()).unwrap();
        assert_eq!(new.provider_type, Some(cc::ProviderType::GitHub));
        let old: star::CreateConnectionInput = convert(new).unwrap();
        assert_eq!(old, input);
    }
}
