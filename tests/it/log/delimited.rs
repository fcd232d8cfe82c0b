//! Delimited logs: separators, quotes, line ends, mapping, blanks, and what the csv crate says of the same bytes.

use std::io::Read;

use jalon::log::{LogError, Schema};
use jalon::programme::{Mapping, Unit};
use jalon::vocabulary::FieldId;
use proptest::prelude::*;

use super::{columns, read, read_from, read_with, toronto, vocabulary, words};

#[test]
fn comma_semicolon_and_tab_read_alike() {
    let text = "at,kind,peer,person,direction,length\n2024-03-04 09:00,call,ana,p1,inbound,45\n";
    let expected = "2024-03-04T09:00:00-05:00 call ana p1 direction=inbound line=work length=2700000000 crisis=false";
    for (name, separator) in [
        ("a.csv", ","),
        ("a.csv", ";"),
        ("a.tsv", "\t"),
        ("a.txt", ";"),
    ] {
        let run = read(name, &text.replace(',', separator));
        assert_eq!(run.shown(), [expected], "{separator:?}");
        assert!(run.refused.is_empty());
    }
}

#[test]
fn french_labels_are_headers_and_cells() {
    let text = "\u{feff}at;Kind;Pair aidant;Personne  accompagnée;Sens;Durée;Crise;Jusqu'au\r\n\
                2024-03-04 09:00;Appel;Ana;P1;ENTRANT;\"1 h 30\";Oui;\r\n";
    let run = read("journal.csv", text);
    assert_eq!(run.marks(), []);
    let expected = "2024-03-04T09:00:00-05:00 call Ana P1 direction=inbound line=work length=5400000000 crisis=true";
    assert_eq!(run.shown(), [expected]);
}

#[test]
fn quoted_line_ends_keep_line_numbers_right() {
    let text = "at,kind,remark\r\n\
                2024-03-04 09:00,call,\"one\r\ntwo, \"\"three\"\"\r\n\"\r\n\
                \r\n\
                never,call,\r\n";
    let run = read("a.csv", text);
    assert_eq!(run.marks(), [(6, 1, 702)]);
    let shown = &run.shown()[0];
    assert!(shown.ends_with("remark=one\r\ntwo, \"three\""), "{shown}");
    assert_eq!(run.refused[0].row, 2);
    assert_eq!(run.refused[0].raw, b"never,call,");
}

#[test]
fn old_line_ends_and_a_missing_last_one() {
    let run = read(
        "a.csv",
        "at,kind\r2024-03-04 09:00,call\r\r2024-03-04 09:01,visit",
    );
    assert_eq!(run.rows.len(), 2);
    let run = read("a.csv", "at,kind\r2024-03-04 09:00,call\rx,call");
    assert_eq!(run.marks(), [(3, 1, 702)]);
}

#[test]
fn blanks_are_missing_or_what_blank_means() {
    let text = "at,kind,line,crisis,length\n\
                2024-03-04 09:00,call, ,,\n\
                2024-03-04 09:01,message,personal,,\n\
                2024-03-04 09:02,consent,,,\n";
    let run = read("a.csv", text);
    assert_eq!(run.marks(), []);
    let shown = run.shown();
    assert!(
        shown[0].ends_with("- - line=work crisis=false"),
        "{}",
        shown[0]
    );
    assert!(shown[1].ends_with("- - line=personal"), "{}", shown[1]);
    assert!(shown[2].ends_with("consent - -"), "{}", shown[2]);
    assert_eq!((run.notes.blanks[1], run.notes.blanks[3]), (1, 1));
}

#[test]
fn ids_are_texts_or_rows() {
    let run = read(
        "logs/a.csv",
        "at,kind,id\n2024-03-04 09:00,call,c-1\n2024-03-04 09:00,call,\n",
    );
    assert_eq!(run.ids(), ["c-1", "logs/a.csv:2"]);
}

#[test]
fn sets_hold_several_values() {
    let text = "at;kind;audience;scope;until\n\
                2024-03-04 09:00;consent;\"team; Clinicien;team\";\"housing;work; housing\";2025-03-04\n\
                2024-03-04 09:00;consent;;\" ; \";\n";
    let run = read("a.csv", text);
    let shown = run.shown();
    assert!(
        shown[0].contains(
            r#"audience=["clinician", "team"] scope=["housing", "work"] until=2025-03-04"#
        ),
        "{}",
        shown[0]
    );
    assert!(shown[1].ends_with("consent - -"));
}

#[test]
fn nights_of_the_clocks_are_counted() {
    let text =
        "at,kind\n2024-03-10 02:30,call\n2024-11-03 01:30,call\n2024-11-03T01:30:00-05:00,call\n";
    let run = read("a.csv", text);
    assert_eq!((run.notes.gaps, run.notes.folds), (1, 1));
    let starts: Vec<_> = run
        .rows
        .iter()
        .map(|row| toronto().rfc3339(row.at))
        .collect();
    assert_eq!(
        starts,
        [
            "2024-03-10T03:30:00-04:00",
            "2024-11-03T01:30:00-04:00",
            "2024-11-03T01:30:00-05:00"
        ]
    );
}

#[test]
fn unknown_columns_are_named_once() {
    let text = "at,colour,kind,paid,colour,\n2024-03-04 09:00,red,call,yes,blue,\n";
    let run = read("a.csv", text);
    assert_eq!(run.notes.ignored, ["colour", "paid"]);
    assert_eq!(run.rows.len(), 1);
}

#[test]
fn a_mapping_of_columns_words_and_units() {
    let mut mapping = columns(&[
        ("at", "datetime"),
        ("kind", "interaction"),
        ("person", "correspondent_id"),
        ("length", "call_duration"),
    ]);
    mapping = words(mapping, "kind", &[("text", "message")]);
    mapping = words(
        mapping,
        "direction",
        &[("in", "inbound"), ("out", "outbound")],
    );
    mapping = words(mapping, "peer", &[("ana-b.", "ana")]);
    mapping.units.insert(FieldId(2), Unit::Seconds);
    let text = "interaction,direction,correspondent_id,datetime,call_duration,antenna_id,peer\n\
                text,in,A,2014-03-02 07:13:30,,2,Ana B.\n\
                call,out,B,2014-03-04 16:35:27,90,10,zoe\n";
    let run = read_with("bandicoot.csv", text.as_bytes(), &mapping).expect("it opens");
    assert_eq!(run.marks(), []);
    assert_eq!(
        run.shown(),
        [
            "2014-03-02T07:13:30-05:00 message ana A direction=inbound line=work",
            "2014-03-04T16:35:27-05:00 call zoe B direction=outbound line=work length=90000000 crisis=false",
        ]
    );
    assert_eq!(run.notes.ignored, ["antenna_id"]);
    // A log in plain form is read with the same mapping.
    let plain =
        read_with("a.csv", b"at,kind\n2024-03-04 09:00,call\n", &mapping).expect("it opens");
    assert_eq!(plain.rows.len(), 1);
    // Where a mapped column is there, one of the vocabulary's own name is not read.
    let both = b"at,datetime,kind\nnever,2024-03-04 09:00,call\n";
    let both = read_with("a.csv", both, &mapping).expect("it opens");
    assert_eq!(
        (both.rows.len(), both.notes.ignored),
        (1, vec!["at".to_string()])
    );
}

#[test]
fn whole_files_that_cannot_be_read() {
    let open = |bytes: &[u8]| read_with("a.csv", bytes, &Mapping::default()).err();
    assert!(matches!(open(b""), Some(LogError::NoHeader { .. })));
    assert!(matches!(
        open(b"\r\n \r\n"),
        Some(LogError::NoHeader { .. })
    ));
    assert!(matches!(
        open(b"\xFF\xFEa\0t\0"),
        Some(LogError::Utf16 { .. })
    ));
    assert!(matches!(
        open(b"PK\x03\x04\0\0"),
        Some(LogError::NotText { .. })
    ));
    assert!(matches!(
        open(b"at,\"kind\n"),
        Some(LogError::BrokenHeader { line: 1, .. })
    ));
    assert!(matches!(
        open(b"at,at,kind\n"),
        Some(LogError::TwoColumns { .. })
    ));
    assert!(matches!(open(b"at;sens\n"), Some(LogError::NoColumn { name, .. }) if name == "kind"));
    assert!(matches!(
        open(b"at;kind;dur\xE9e\n"),
        Some(LogError::NotUtf8 {
            line: 1,
            letter: 'é',
            ..
        })
    ));
    let mut long = b"at,kind\n".to_vec();
    long.resize(3 << 20, b'x');
    assert!(matches!(
        open(&long),
        Some(LogError::LongLine { line: 2, .. })
    ));
}

#[test]
fn an_open_quote_costs_one_row() {
    let mut text = "at,kind,notes\n2024-03-04 09:00,call,\"open\n".to_string();
    for minute in 0..50_000 {
        text.push_str(&format!(
            "2024-03-05 10:{:02},visit,some more words here\n",
            minute % 60
        ));
    }
    let run = read("a.csv", &text);
    assert_eq!(run.marks(), [(2, 3, 713)]);
    assert_eq!(run.rows.len(), 50_000);
}

/// Gives its bytes in pieces of the sizes asked for, over and over.
pub struct Pieces {
    bytes: std::io::Cursor<Vec<u8>>,
    sizes: Vec<usize>,
    next: usize,
}

impl Pieces {
    pub fn new(bytes: Vec<u8>, sizes: Vec<usize>) -> Self {
        let bytes = std::io::Cursor::new(bytes);
        Pieces {
            bytes,
            sizes,
            next: 0,
        }
    }
}

impl Read for Pieces {
    fn read(&mut self, into: &mut [u8]) -> std::io::Result<usize> {
        let size = self.sizes[self.next % self.sizes.len()].min(into.len());
        self.next += 1;
        self.bytes.read(&mut into[..size])
    }
}

proptest! {
    /// The cells of a well-formed file are those that the csv crate reads, however the bytes arrive.
    #[test]
    fn cells_agree_with_the_csv_crate(
        rows in proptest::collection::vec(proptest::collection::vec("[a-c \",;\t\r\né]{0,6}", 2), 1..8),
        separator in proptest::sample::select(vec![b',', b';', b'\t']),
        ends in proptest::sample::select(vec![csv::Terminator::CRLF, csv::Terminator::Any(b'\n')]),
        quotes in proptest::sample::select(vec![csv::QuoteStyle::Always, csv::QuoteStyle::Necessary]),
        sizes in proptest::collection::vec(1usize..9, 1..4),
    ) {
        let mut writer = csv::WriterBuilder::new()
            .delimiter(separator)
            .terminator(ends)
            .quote_style(quotes)
            .from_writer(Vec::new());
        writer.write_record(["at", "kind", "topic", "remark"]).expect("memory");
        for row in &rows {
            let cells = ["2024-03-04 09:00", "call", &row[0], &row[1]];
            writer.write_record(cells).expect("memory");
        }
        let bytes = writer.into_inner().expect("memory");
        let mut oracle = csv::ReaderBuilder::new().delimiter(separator).from_reader(&bytes[..]);
        let schema = Schema::new(&vocabulary(), &Mapping::default(), &toronto());
        let input = Pieces::new(bytes.clone(), sizes);
        let run = read_from(Box::new(input), "a.csv", &schema).expect("it opens");
        prop_assert_eq!(run.refused.len(), 0, "{:?}", run.marks());
        let mut count = 0;
        for (row, record) in run.rows.iter().zip(oracle.records()) {
            let record = record.expect("well-formed");
            for (field, cell) in [(8, 2), (11, 3)] {
                let expected = record[cell].trim().to_string();
                let found = match row.value(FieldId(field)) {
                    jalon::log::Value::Text(text) => run.names.text(*text).to_string(),
                    _ => String::new(),
                };
                prop_assert_eq!(found, expected);
            }
            count += 1;
        }
        prop_assert_eq!(count, rows.len());
    }
}

#[test]
fn blanks_around_a_cell_are_no_part_of_it_wherever_it_stands() {
    // Signs are looked for sixty-four bytes at once: the blank and the sign beside it stand at every place of them.
    let head = "note,at,kind,peer,person";
    for blank in [" ", "\t", "\u{a0}", "\u{3000}", ""] {
        for (before, after, end) in [
            (blank, "", "\n"),
            ("", blank, "\n"),
            ("", blank, "\r\n"),
            ("", blank, "\r"),
            ("", blank, ""),
        ] {
            for length in 0..130 {
                let note = "n".repeat(length);
                let text =
                    format!("{head}\n{note},2024-03-04 09:00,call,ana,{before}p1{after}{end}");
                let run = read("a.csv", &text);
                let expected = "2024-03-04T09:00:00-05:00 call ana p1 line=work crisis=false";
                assert_eq!(run.shown(), [expected], "{text:?}");
            }
        }
    }
}

#[test]
fn what_spreadsheets_leave_behind_is_passed_over() {
    let rows = "at;kind;peer;person\r\n;;;\r\n2024-03-04 09:00;call;ana;p1\r\n ; ;;\r\n;;;\r\n2024-03-05 09:00;call;ana;p1\r\n;;;\r\n";
    let plain = read(
        "log.csv",
        &rows.replace(";;;\r\n", "").replace(" ; ;;\r\n", ""),
    );
    for start in [
        "",
        "sep=;\r\n",
        "\"sep=;\"\n",
        "\u{feff}SEP=;\r\n",
        ";;;\n\nsep=;\n",
    ] {
        let run = read("log.csv", &format!("{start}{rows}"));
        assert_eq!(run.marks(), [], "{start:?}");
        assert_eq!(run.shown(), plain.shown(), "{start:?}");
        assert_eq!(run.ids(), plain.ids(), "{start:?}");
    }
    let tabs = read("log.tsv", "sep=\t\nat\tkind\n\t\n2024-03-04 09:00\tcall\n");
    assert_eq!((tabs.rows.len(), tabs.marks()), (1, vec![]));
    // Signs of another sort are words like any other.
    let other = read("log.csv", "at,kind\n;;\n2024-03-04 09:00,call\n");
    assert_eq!(other.marks(), [(2, 2, 711)]);
}

#[test]
fn accents_are_the_same_composed_or_not() {
    let composed = "at,kind,pair aidant,durée,portée\n2024-03-04 09:00,visite,Zoé,45,\n2024-03-05 09:00,consentement,Zoé,,santé\n";
    let apart = composed.replace('é', "e\u{301}");
    assert_ne!(composed, apart);
    let (one, other) = (read("log.csv", composed), read("log.csv", &apart));
    assert_eq!(other.marks(), []);
    assert_eq!(one.shown(), other.shown());
    assert_eq!(one.notes.ignored, other.notes.ignored);
}
