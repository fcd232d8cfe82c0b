//! Instants read from text, by hand and by jiff: with an offset, and as local times of a zone.

use std::hint::black_box;

use divan::Bencher;
use divan::counter::ItemsCount;
use jalon::time::{InstantReader, Zone};
use jiff::Timestamp;
use jiff::civil::DateTime;
use jiff::tz::TimeZoneDatabase;

use super::logs::Form;
use super::{ROWS, log};

const ZONE: &str = "America/Toronto";

/// The instants of a log as they are written, or their local part.
fn texts(local: bool) -> Vec<String> {
    let bytes = log(Form::Csv);
    let text = String::from_utf8(bytes).expect("text");
    let cells = text.lines().skip(1).filter_map(|row| row.split(',').nth(1));
    cells
        .map(|cell| if local { &cell[..19] } else { cell }.to_string())
        .collect()
}

#[divan::bench(args = [false, true])]
fn ours(bencher: Bencher, local: bool) {
    let texts = texts(local);
    let zone = Zone::named(ZONE).expect("a zone");
    bencher.counter(ItemsCount::new(ROWS)).bench(|| {
        let mut reader = InstantReader::new(zone.clone());
        for text in &texts {
            black_box(reader.read(text));
        }
    });
}

#[divan::bench(args = [false, true])]
fn jiff(bencher: Bencher, local: bool) {
    let texts = texts(local);
    let zone = TimeZoneDatabase::bundled().get(ZONE).expect("a zone");
    bencher.counter(ItemsCount::new(ROWS)).bench(|| {
        for text in &texts {
            if local {
                let read = text.parse::<DateTime>().map(|at| zone.to_timestamp(at));
                black_box(read.ok());
            } else {
                black_box(text.parse::<Timestamp>().ok());
            }
        }
    });
}
