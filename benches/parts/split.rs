//! Delimited text cut into rows and cells: ours with nothing but instant and kind decoded, csv and simd-csv beside it.

// Our splitter stands behind the door of `log`; a framework that knows two columns comes nearest to it from outside.

use std::hint::black_box;

use divan::Bencher;
use divan::counter::{BytesCount, ItemsCount};

use super::logs::Form;
use super::{ROWS, log, setting};

const BARE: &str = "framework bare 1.0\n  zone \"America/Toronto\"\n\
                    kind call, message, visit, disclosure, consent, supervision\n\
                    boundary calls\n  flag call\n  raise note\n";

#[divan::bench]
fn ours_at_and_kind_only(bencher: Bencher) {
    let bytes = log(Form::Csv);
    let folder = tempfile::tempdir().expect("a folder");
    let rules = folder.path().join("bare.jalon");
    std::fs::write(&rules, BARE).expect("a file");
    let bare = setting::open(&rules.to_string_lossy());
    let schema = setting::schema(&bare);
    counted(bencher, &bytes).bench(|| {
        let mut rows = 0;
        setting::read(&bytes, "made.csv", &bare, &schema, |_, _| rows += 1);
        rows
    });
}

#[divan::bench]
fn csv_records(bencher: Bencher) {
    let bytes = log(Form::Csv);
    counted(bencher, &bytes).bench(|| {
        let mut reader = csv::Reader::from_reader(&bytes[..]);
        let mut record = csv::ByteRecord::new();
        while reader.read_byte_record(&mut record).expect("a record") {
            black_box(&record);
        }
    });
}

#[divan::bench]
fn simd_csv_records(bencher: Bencher) {
    let bytes = log(Form::Csv);
    counted(bencher, &bytes).bench(|| {
        let mut reader = simd_csv::ZeroCopyReader::from_reader(&bytes[..]);
        while let Some(record) = reader.read_byte_record().expect("a record") {
            black_box(&record);
        }
    });
}

/// What rates are told in.
fn counted<'a, 'b>(bencher: Bencher<'a, 'b>, bytes: &[u8]) -> Bencher<'a, 'b> {
    bencher
        .counter(ItemsCount::new(ROWS))
        .counter(BytesCount::new(bytes.len()))
}
