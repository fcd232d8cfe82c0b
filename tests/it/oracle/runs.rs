//! How many random cases a test runs, from which seed, and where failing ones are kept.

use proptest::strategy::{Strategy, ValueTree};
use proptest::test_runner::{Config, FileFailurePersistence, RngSeed, TestError, TestRunner};

use super::generate::{Case, Cases};

/// Cases in CI; the variable `JALON_CASES` asks for more, or fewer.
const CASES: u32 = 3_000;

fn config() -> Config {
    let asked = std::env::var("JALON_CASES")
        .ok()
        .and_then(|cases| cases.parse().ok());
    Config {
        cases: asked.unwrap_or(CASES),
        max_shrink_iters: 20_000,
        max_global_rejects: 0,
        ..Config::default()
    }
}

/// Holds a property over random cases; failing seeds are kept in a file of this name and tried first ever after.
pub fn hold(file: &'static str, property: impl Fn(&Case) -> Result<(), String>) {
    let kept = FileFailurePersistence::Direct(file);
    let mut runner = TestRunner::new(Config {
        failure_persistence: Some(Box::new(kept)),
        source_file: Some(file!()),
        ..config()
    });
    let outcome = runner.run(&Cases, |case| {
        property(&case).map_err(proptest::test_runner::TestCaseError::fail)
    });
    match outcome {
        Ok(()) => {}
        Err(TestError::Fail(why, case)) => panic!("{why}\n\n{}", case.show()),
        Err(TestError::Abort(why)) => panic!("{why}"),
    }
}

/// Goes through the cases of CI, always the same ones, as long as each visit asks for more.
pub fn each(mut visit: impl FnMut(&Case) -> bool) {
    let config = Config {
        cases: CASES,
        rng_seed: RngSeed::Fixed(20_241_122),
        failure_persistence: None,
        ..config()
    };
    let mut runner = TestRunner::new(config);
    for _ in 0..CASES {
        let tree = Cases.new_tree(&mut runner).expect("a case");
        if !visit(&tree.current()) {
            break;
        }
    }
}
