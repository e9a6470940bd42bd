//! Intrinsic functions on plain values.

use std::net::{Ipv4Addr, Ipv6Addr};

use ipnet::{IpNet, Ipv4Net, Ipv6Net};
use serde_json::Value;

/// The text that CloudFormation makes of a scalar.
pub(super) fn scalar_text(value: &Value) -> Option<String> {
    match value {
        Value::String(text) => Some(text.clone()),
        Value::Number(number) => Some(number.to_string()),
        Value::Bool(value) => Some(value.to_string()),
        Value::Null | Value::Array(_) | Value::Object(_) => None,
    }
}

/// Equality as `Fn::Equals` sees it: `1` and `"1"` are the same.
pub(super) fn same(left: &Value, right: &Value) -> bool {
    match (left, right) {
        (Value::Array(left), Value::Array(right)) => {
            left.len() == right.len() && left.iter().zip(right).all(|(left, right)| same(left, right))
        }
        (Value::Object(left), Value::Object(right)) => {
            left.len() == right.len()
                && left.iter().all(|(key, value)| right.get(key).is_some_and(|other| same(value, other)))
        }
        _ => left == right || scalar_text(left).is_some_and(|text| scalar_text(right) == Some(text)),
    }
}

/// The first `count` networks in `block`. `bits` is the number of bits left to each network's hosts; without
/// it the networks are as large as will fit.
pub(super) fn cidr(block: &str, count: &str, bits: Option<&str>) -> Result<Vec<String>, String> {
    let net: IpNet =
        block.parse().map_err(|_| format!("Template error: Fn::Cidr: '{block}' is not a CIDR block"))?;
    let count: usize = count.parse().ok().filter(|count| (1..=256).contains(count)).ok_or_else(|| {
        format!("Template error: Fn::Cidr: the count must be between 1 and 256, not '{count}'")
    })?;
    let prefix = match bits {
        Some(bits) => bits
            .parse::<u8>()
            .ok()
            .and_then(|bits| net.max_prefix_len().checked_sub(bits))
            .ok_or_else(|| format!("Template error: Fn::Cidr: '{bits}' is not a number of subnet bits"))?,
        None => {
            net.prefix_len() + u8::try_from(count.next_power_of_two().trailing_zeros()).unwrap_or(u8::MAX)
        }
    };
    let too_many =
        || format!("Template error: Fn::Cidr: {block} has no room for {count} networks of /{prefix}");
    let available = prefix.checked_sub(net.prefix_len()).ok_or_else(too_many)?;
    if prefix > net.max_prefix_len() || (available < 9 && count > 1 << available) {
        return Err(too_many());
    }
    Ok((0..count).map(|index| nth_network(net, prefix, index as u128).to_string()).collect())
}

fn nth_network(net: IpNet, prefix: u8, index: u128) -> IpNet {
    match net.trunc() {
        IpNet::V4(net) => {
            let step = index << (32 - prefix);
            let address =
                u32::try_from(u128::from(u32::from(net.addr())) + step).expect("counted by the caller");
            Ipv4Net::new(Ipv4Addr::from(address), prefix).expect("checked by the caller").into()
        }
        IpNet::V6(net) => {
            // A shift by all 128 bits is only asked for with index 0.
            let step = index.checked_shl(u32::from(128 - prefix)).unwrap_or(0);
            let address = Ipv6Addr::from(u128::from(net.addr()) + step);
            Ipv6Net::new(address, prefix).expect("checked by the caller").into()
        }
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn networks_are_cut_from_a_block() {
        for (block, count, bits, expected) in [
            ("10.0.0.0/16", "3", Some("8"), Ok(vec!["10.0.0.0/24", "10.0.1.0/24", "10.0.2.0/24"])),
            ("192.168.0.0/24", "2", Some("5"), Ok(vec!["192.168.0.0/27", "192.168.0.32/27"])),
            (
                "10.0.0.0/24",
                "4",
                None,
                Ok(vec!["10.0.0.0/26", "10.0.0.64/26", "10.0.0.128/26", "10.0.0.192/26"]),
            ),
            ("10.0.0.7/24", "1", Some("4"), Ok(vec!["10.0.0.0/28"])),
            ("2001:db8::/56", "2", Some("64"), Ok(vec!["2001:db8::/64", "2001:db8:0:1::/64"])),
            ("0.0.0.0/0", "1", Some("32"), Ok(vec!["0.0.0.0/0"])),
            ("::/0", "1", Some("128"), Ok(vec!["::/0"])),
            ("10.0.0.0/24", "2", Some("8"), Err("10.0.0.0/24 has no room for 2 networks of /24")),
            ("10.0.0.0/24", "1", Some("9"), Err("no room")),
            ("10.0.0.0/24", "0", Some("4"), Err("between 1 and 256")),
            ("10.0.0.0/24", "257", Some("0"), Err("between 1 and 256")),
            ("10.0.0.0", "1", Some("4"), Err("is not a CIDR block")),
            ("10.0.0.0/24", "1", Some("33"), Err("is not a number of subnet bits")),
            ("10.0.0.0/32", "2", None, Err("no room")),
        ] {
            match (cidr(block, count, bits), expected) {
                (Ok(found), Ok(expected)) => assert_eq!(found, expected, "{block}"),
                (Err(found), Err(expected)) => assert!(found.contains(expected), "{block}: {found}"),
                (found, expected) => panic!("{block}: {found:?}, expected {expected:?}"),
            }
        }
    }

    #[test]
    fn equality_ignores_how_a_scalar_was_written() {
        for (left, right, expected) in [
            (json!("1"), json!(1), true),
            (json!(true), json!("true"), true),
            (json!("a"), json!("A"), false),
            (json!([1, "b"]), json!(["1", "b"]), true),
            (json!([1]), json!([1, 2]), false),
            (json!({ "a": 1 }), json!({ "a": "1" }), true),
            (json!({ "a": 1 }), json!({ "b": 1 }), false),
            (json!("a"), json!(["a"]), false),
        ] {
            assert_eq!(same(&left, &right), expected, "{left} {right}");
        }
    }
}
