//! What an instance type is, as far as a job can tell: the memory that it has. Pure.

const GIB: u64 = 1 << 30;

/// The memory of `ml.m5.xlarge`, by its family and size; `None` for families that have no such rule.
pub fn memory_bytes(instance_type: &str) -> Option<u64> {
    let mut parts = instance_type.strip_prefix("ml.")?.split('.');
    let (family, size) = (parts.next()?, parts.next()?);
    let (letters, _) = family.split_at(family.find(|c: char| c.is_ascii_digit())?);
    if letters == "t" {
        let gib = match size {
            "medium" => 4,
            "large" => 8,
            "xlarge" => 16,
            "2xlarge" => 32,
            _ => return None,
        };
        return Some(gib * GIB);
    }
    let per_core = match letters {
        "c" => 2,
        "m" => 4,
        "r" => 8,
        _ => return None,
    };
    let cores = match size {
        "large" => 2,
        "xlarge" => 4,
        _ => size.strip_suffix("xlarge")?.parse::<u64>().ok()? * 4,
    };
    Some(per_core * cores * GIB)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn memory_follows_family_and_size() {
        for (name, gib) in [
            ("ml.m5.large", Some(8)),
            ("ml.m5.xlarge", Some(16)),
            ("ml.m5.2xlarge", Some(32)),
            ("ml.c5.4xlarge", Some(32)),
            ("ml.r5d.xlarge", Some(32)),
            ("ml.t3.medium", Some(4)),
            ("ml.p3.2xlarge", None),
            ("ml.m5.huge", None),
            ("m5.large", None),
        ] {
            assert_eq!(memory_bytes(name), gib.map(|gib| gib * GIB), "{name}");
        }
    }
}
