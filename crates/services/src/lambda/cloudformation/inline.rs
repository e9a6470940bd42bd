//! Code that a template holds itself: a package with one file, and the module that answers CloudFormation beside it if
//! the code uses that.

use crate::lambda::function::invalid;
use crate::lambda::runtime::{CFNRESPONSE_JS, CFNRESPONSE_PY};
use crate::{OpError, OpResult};
use bytes::Bytes;
use std::io::{Cursor, Write as _};
use zip::ZipWriter;
use zip::write::SimpleFileOptions;

/// [AWS::Lambda::Function Code]
const LARGEST: usize = 4 * 1024 * 1024;

pub fn package(runtime: &str, code: &str) -> OpResult<Bytes> {
    if code.len() > LARGEST {
        return Err(invalid(format!("ZipFile can't be longer than {LARGEST} characters.")).into());
    }
    let files: Vec<(&str, &str)> = match runtime {
        python if python.starts_with("python") => {
            let beside = code.contains("cfnresponse").then_some(("cfnresponse.py", CFNRESPONSE_PY));
            [("index.py", code)].into_iter().chain(beside).collect()
        }
        node if node.starts_with("nodejs") => {
            let name = "node_modules/cfn-response.js";
            let beside = code.contains("cfn-response").then_some((name, CFNRESPONSE_JS));
            [("index.js", code)].into_iter().chain(beside).collect()
        }
        other => {
            return Err(invalid(format!(
                "ZipFile can only be used when Runtime is set to one of nodejs, python, not {other}."
            ))
            .into());
        }
    };
    // Without times, so that the same code is the same package.
    let mut writer = ZipWriter::new(Cursor::new(Vec::new()));
    for (name, content) in files {
        let options = SimpleFileOptions::default().unix_permissions(0o644);
        writer.start_file(name, options).map_err(|e| OpError::internal(e.to_string()))?;
        writer.write_all(content.as_bytes())?;
    }
    let bytes = writer.finish().map_err(|e| OpError::internal(e.to_string()))?;
    Ok(bytes.into_inner().into())
}

#[cfg(test)]
mod tests {
    use super::*;
    use zip::ZipArchive;

    fn check_package(runtime: &str, code: &str, expected: &[&str]) {
        let bytes = package(runtime, code).unwrap();
        assert_eq!(bytes, package(runtime, code).unwrap(), "the same each time");
        let archive = ZipArchive::new(Cursor::new(bytes)).unwrap();
        let names: Vec<&str> = archive.file_names().collect();
        assert_eq!(names, expected, "{runtime} {code}");
    }

    #[test]
    fn inline_code_becomes_a_package() {
        check_package("python3.12", "x = 1", &["index.py"]);
        check_package("python3.12", "import cfnresponse", &["index.py", "cfnresponse.py"]);
        check_package("nodejs20.x", "1", &["index.js"]);
        let node = "require('cfn-response')";
        check_package("nodejs20.x", node, &["index.js", "node_modules/cfn-response.js"]);
        assert!(package("provided.al2", "x").is_err());
        assert!(package("python3.12", &"x".repeat(LARGEST + 1)).is_err());
    }
}
