//! Refused rows are written unchanged, with the reasons beside them, and can be read again.

use std::path::PathBuf;

use jalon::log::{Interaction, LogReader, Names, Schema, SetAside, Step};
use jalon::programme::Mapping;
use jalon::text::{Lang, Messages};

use super::{read, toronto, vocabulary};

fn set_aside(logs: &[(&str, &[u8])], into: PathBuf) -> Vec<PathBuf> {
    let schema = Schema::new(&vocabulary(), &Mapping::default(), &toronto());
    let messages = Messages::new(Lang::En);
    let mut aside = SetAside::new(into);
    for (name, bytes) in logs {
        let input = Box::new(std::io::Cursor::new(bytes.to_vec()));
        let mut reader = LogReader::open(input, name, 0, &schema).expect("it opens");
        let mut names = Names::default();
        let mut row = Interaction::blank(&vocabulary());
        loop {
            match reader
                .next(&schema, &mut names, &mut row)
                .expect("it reads")
            {
                Step::Row => {}
                Step::Refused(refused) => {
                    aside.add(&reader, &refused, &messages).expect("it writes");
                }
                Step::End => break,
            }
        }
    }
    aside.finish().expect("it finishes")
}

#[test]
fn delimited_rows_keep_their_bytes() {
    let folder = tempfile::tempdir().expect("a folder");
    let log = b"at;kind;notes\r\n2024-03-04 09:00;coll;\"a \"\"b\"\"\r\nc\"\r\n2024-03-04 09:00;call;\r\n2024-03-04 09:00;call;caf\xE9\r\n";
    let paths = set_aside(&[("march.csv", log)], folder.path().join("aside.csv"));
    let written = std::fs::read(&paths[0]).expect("it is there");
    let lossy = String::from_utf8_lossy(&written);
    assert!(
        lossy.starts_with("set aside because;at;kind;notes\r\n\"march.csv:2: `coll` is not"),
        "{lossy}"
    );
    let rows: [&[u8]; 2] = [
        b"\";2024-03-04 09:00;coll;\"a \"\"b\"\"\r\nc\"\r\n",
        b"\";2024-03-04 09:00;call;caf\xE9\r\n",
    ];
    for row in rows {
        assert!(
            written.windows(row.len()).any(|window| window == row),
            "{lossy}"
        );
    }
    // Mended, it is a log again.
    let mended = lossy.replace("coll", "call").replace('\u{fffd}', "é");
    let again = read("aside.csv", &mended);
    assert_eq!((again.rows.len(), again.marks()), (2, vec![]));
    assert_eq!(again.notes.ignored, ["set aside because"]);
}

#[test]
fn other_formats_and_headers_have_files_of_their_own() {
    let folder = tempfile::tempdir().expect("a folder");
    let logs: [(&str, &[u8]); 4] = [
        ("a.csv", b"at,kind\nx,call\n"),
        ("b.csv", b"kind,at\ncall,y\n"),
        ("c.jsonl", b"{\"at\": \"z\", \"kind\": \"call\"}\n{\"at\": \"2024-03-04 09:00\", \"kind\": \"call\"}\n"),
        ("d.csv", b"at,kind\nw,call\n"),
    ];
    let paths = set_aside(&logs, folder.path().join("aside.csv"));
    let names: Vec<_> = paths
        .iter()
        .map(|path| path.file_name().expect("a name").to_owned())
        .collect();
    assert_eq!(names, ["aside.csv", "aside-2.csv", "aside-3.csv"]);
    let text = |at: usize| std::fs::read_to_string(&paths[at]).expect("it is there");
    assert_eq!(text(0).lines().count(), 3);
    assert!(
        text(2).ends_with("[J0702]\n{\"at\": \"z\", \"kind\": \"call\"}\n")
            || text(2).contains("\n{\"at\": \"z\"")
    );
    assert_eq!(
        std::fs::read_dir(folder.path()).expect("a folder").count(),
        3
    );
}

#[test]
fn nothing_is_left_behind_without_an_end() {
    let folder = tempfile::tempdir().expect("a folder");
    assert!(set_aside(&[("a.csv", b"at,kind\n")], folder.path().join("none.csv")).is_empty());
    let schema = Schema::new(&vocabulary(), &Mapping::default(), &toronto());
    let input = Box::new(std::io::Cursor::new(b"at,kind\nx,call\n".to_vec()));
    let mut reader = LogReader::open(input, "a.csv", 0, &schema).expect("it opens");
    let mut row = Interaction::blank(&vocabulary());
    let Ok(Step::Refused(refused)) = reader.next(&schema, &mut Names::default(), &mut row) else {
        panic!("a refused row");
    };
    let mut aside = SetAside::new(folder.path().join("aside.csv"));
    aside
        .add(&reader, &refused, &Messages::new(Lang::En))
        .expect("it writes");
    drop(aside);
    assert_eq!(
        std::fs::read_dir(folder.path()).expect("a folder").count(),
        0
    );
}
