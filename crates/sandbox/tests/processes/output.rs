//! What is kept of the output of a run that writes for long.

use std::os::unix::fs::MetadataExt;

use crate::common::place;
use sandbox::RunSpec;

#[tokio::test]
async fn an_output_is_given_back_but_for_its_end() {
    const LENGTH: u64 = 1 << 20;
    let place = place();
    let spec = RunSpec::shell("head -c 1048576 /dev/zero | tr '\\0' x");
    let run = place.sandbox.start_or_adopt("r", &spec).await.unwrap();
    run.wait().await.unwrap();
    let shown = || std::fs::metadata(run.output_path()).unwrap();
    assert_eq!(shown().len(), LENGTH);
    // Less than what is kept of it in any case.
    run.release_output(1000).unwrap();
    let before = shown().blocks();
    run.release_output(LENGTH).unwrap();
    assert!(shown().blocks() < before / 2, "{} of {before}", shown().blocks());
    assert_eq!(shown().len(), LENGTH);
    let end = run.last_output();
    assert!(end.len() >= 16 * 1024 && end.iter().all(|byte| *byte == b'x'), "{}", end.len());
}
