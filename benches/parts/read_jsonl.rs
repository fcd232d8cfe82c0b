//! JSON Lines to interactions, beside serde_json reading the same rows into borrowed structs.

use std::borrow::Cow;
use std::hint::black_box;

use divan::Bencher;
use divan::counter::ItemsCount;
use serde::Deserialize;

use super::logs::Form;
use super::{ROWS, log, setting};

/// A row with its texts where they stand in the line.
#[derive(Deserialize)]
#[allow(dead_code, reason = "read, and not looked at")]
struct Row<'a> {
    #[serde(borrow)]
    id: Cow<'a, str>,
    #[serde(borrow)]
    at: Cow<'a, str>,
    #[serde(borrow)]
    peer: Cow<'a, str>,
    #[serde(borrow)]
    person: Option<Cow<'a, str>>,
    #[serde(borrow)]
    kind: Cow<'a, str>,
    #[serde(borrow)]
    direction: Cow<'a, str>,
    #[serde(borrow)]
    channel: Cow<'a, str>,
    #[serde(borrow)]
    line: Cow<'a, str>,
    minutes: u32,
    #[serde(borrow)]
    to: Option<Cow<'a, str>>,
    #[serde(borrow)]
    scope: Option<Cow<'a, str>>,
    #[serde(borrow)]
    status: Option<Cow<'a, str>>,
}

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
                black_box(serde_json::from_slice::<Row<'_>>(line).expect("a row"));
            }
        }
    });
}
