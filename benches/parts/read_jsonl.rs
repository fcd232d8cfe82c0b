//! JSON Lines to interactions, beside serde_json reading the same rows into borrowed structs.

use std::hint::black_box;

use divan::Bencher;
use divan::counter::ItemsCount;

use super::logs::{Form, JsonRow};
use super::{ROWS, log, setting};

#[divan::bench]
fn ours(bencher: Bencher) {
    let bytes = log(Form::JsonLines);
    let five = setting::five();
    let schema = setting::schema(&five);
    bencher.counter(ItemsCount::new(ROWS)).bench(|| {
        setting::read(&bytes, "made.jsonl", &five, &schema, |row, _| {
            black_box(row);
        })
    });
}

#[divan::bench]
fn serde_json_borrowed(bencher: Bencher) {
    let bytes = log(Form::JsonLines);
    bencher.counter(ItemsCount::new(ROWS)).bench(|| {
        for line in bytes.split(|byte| *byte == b'\n') {
            if !line.is_empty() {
                let row: JsonRow<'_> = serde_json::from_slice(line).expect("a row");
                black_box(row.size());
            }
        }
    });
}
