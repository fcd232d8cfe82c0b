//! The parts of a run, each by itself: `cargo bench --bench parts`, or with a part's name after it.

mod calendar;
mod check;
mod engine;
mod instants;
#[path = "../logs/mod.rs"]
#[allow(
    dead_code,
    unused_imports,
    reason = "shared with the comparison, which uses the rest of it"
)]
mod logs;
mod read_csv;
mod read_jsonl;
#[path = "../rules/mod.rs"]
mod rules;
mod setting;
mod split;
mod start;

fn main() {
    divan::main();
}

/// So many rows are measured; as a test just enough to see that all of it works.
const ROWS: usize = if cfg!(debug_assertions) {
    2_000
} else {
    20_000
};
/// What the logs are made from.
const SEED: u64 = 42;

/// A made log.
fn log(form: logs::Form) -> Vec<u8> {
    let mut bytes = Vec::new();
    logs::write(ROWS, SEED, form, &mut bytes).expect("memory can be written");
    bytes
}
