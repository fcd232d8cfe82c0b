//! Rows wherever the blocks they are read in end: held against the csv crate, and places of ids read back.

use jalon::log::{Names, Schema};
use jalon::programme::Mapping;
use jalon::vocabulary::FieldId;
use proptest::prelude::*;

use super::delimited::Pieces;
use super::{read, read_from, toronto, vocabulary};

/// A text of so many bytes that says which row it is of.
fn text(row: usize, length: usize) -> String {
    format!("{row:0length$}")
}

/// A log of more than a few blocks, some of whose cells are in quotes, over several lines, or not ASCII.
fn log(rows: usize, step: usize, ends: csv::Terminator) -> Vec<u8> {
    let mut writer = csv::WriterBuilder::new()
        .terminator(ends)
        .from_writer(Vec::new());
    writer
        .write_record(["at", "kind", "topic", "remark"])
        .expect("memory");
    for row in 0..rows {
        let remark = match row % 97 {
            13 => format!("one\r\ntwo \"{row}\""),
            41 => format!("déjà, {row}"),
            _ => String::new(),
        };
        let topic = text(row, 1 + row * step % 61);
        let cells = ["2024-03-04 09:00", "call", &topic, &remark];
        writer.write_record(cells).expect("memory");
    }
    writer.into_inner().expect("memory")
}

/// What a reader of ours makes of the third and fourth cells, and what the csv crate says they are.
fn agree(bytes: Vec<u8>, sizes: Vec<usize>) {
    let schema = Schema::new(&vocabulary(), &Mapping::default(), &toronto());
    let input = Pieces::new(bytes.clone(), sizes);
    let run = read_from(Box::new(input), "a.csv", &schema).expect("it opens");
    assert_eq!(run.marks(), []);
    let mut records = csv::Reader::from_reader(&bytes[..]).into_records();
    for row in &run.rows {
        let record = records.next().expect("as many").expect("well-formed");
        for (field, cell) in [(8, 2), (11, 3)] {
            let found = match row.value(FieldId(field)) {
                jalon::log::Value::Text(text) => run.names.text(*text).to_string(),
                _ => String::new(),
            };
            assert_eq!(found, record[cell]);
        }
    }
    assert!(records.next().is_none());
}

#[test]
fn rows_over_the_ends_of_whole_blocks() {
    for (step, ends) in [
        (7, csv::Terminator::CRLF),
        (23, csv::Terminator::Any(b'\n')),
    ] {
        agree(log(12_000, step, ends), vec![usize::MAX]);
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(40))]

    #[test]
    fn rows_over_the_ends_of_blocks_of_any_size(
        rows in 1usize..60,
        step in 1usize..61,
        crlf in any::<bool>(),
        sizes in proptest::collection::vec(1usize..300, 1..5),
    ) {
        let ends = if crlf { csv::Terminator::CRLF } else { csv::Terminator::Any(b'\n') };
        agree(log(rows, step, ends), sizes);
    }

    /// Texts stay apart and come back, short and long, whatever bytes are in them.
    #[test]
    fn texts_are_kept_once(texts in proptest::collection::vec("[ab\u{0}é ]{0,18}", 1..200)) {
        let mut names = Names::default();
        let syms: Vec<_> = texts.iter().map(|text| names.sym(text)).collect();
        for (text, sym) in texts.iter().zip(&syms) {
            prop_assert_eq!(&**names.text(*sym), text.as_str());
            prop_assert_eq!(names.find(text), Some(*sym));
        }
        let distinct: std::collections::BTreeSet<_> = texts.iter().collect();
        prop_assert_eq!(names.len(), distinct.len());
    }
}

#[test]
fn ids_of_any_length_come_back() {
    let ids: Vec<_> = (1..40).map(|length| text(7, length)).collect();
    let mut log = "id,at,kind\n".to_string();
    for id in &ids {
        log.push_str(&format!("{id},2024-03-04 09:00,call\n"));
    }
    let run = read("a.csv", &log);
    assert_eq!(run.ids(), ids);
}

#[test]
fn words_of_any_length_are_told_apart() {
    // A topic of fifteen bytes is kept as a number, and one of sixteen is not.
    let lengths = [1, 2, 7, 8, 9, 14, 15, 16, 17, 40];
    let mut log = "at,kind,topic\n".to_string();
    for length in lengths {
        log.push_str(&format!("2024-03-04 09:00,call,{}\n", "x".repeat(length)));
        log.push_str(&format!("2024-03-04 09:00,call, {} \n", "x".repeat(length)));
    }
    let run = read("a.csv", &log);
    assert_eq!(run.names.len(), lengths.len());
    for pair in run.rows.chunks(2) {
        assert_eq!(pair[0].values, pair[1].values);
    }
}
