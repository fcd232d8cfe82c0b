//! The whole program on the sample log, from its start to the last alert printed.

use std::process::{Command, Output};

#[divan::bench]
fn sample_log() -> Output {
    let mut command = Command::new(env!("CARGO_BIN_EXE_jalon"));
    command.args(["run", "rules/caring-community/sample-log.csv"]);
    command.current_dir(env!("CARGO_MANIFEST_DIR"));
    let output = command.output().expect("the program runs");
    assert!(output.status.success(), "the sample log can be judged");
    output
}
