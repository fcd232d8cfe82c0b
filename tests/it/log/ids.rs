//! What interactions are called: short ids stand in their number, long ones are read back from the log.

use std::fs::File;
use std::io::Write;

use jalon::alerts::Alerts;
use jalon::log::{Again, LogError, Names, ReadBack, RowId};
use jalon::project::{Ask, Setting};
use jalon::text::{Lang, Layout, Messages};
use proptest::prelude::*;
use tempfile::TempDir;

use super::{Run, read};

/// Ids of every sort: numbers, short, long, with what reads otherwise than it is written, and of no file.
const SORTS: &[&str] = &[
    "0",
    "7",
    "007",
    "416",
    "999999999999999999",
    "1000000000000000000",
    "18446744073709551616",
    "+1",
    "1.5",
    "a",
    "seven77",
    "eight888",
    "Zoé",
    "日本語の番号",
    "3f2504e0-4f89-11d3-9a0c-0305e82c3301",
    "with, a comma",
    "with \"quotes\" in it",
    "on two\nlines",
    "\u{1f980}\u{1f980}",
];

fn long(length: usize) -> String {
    "x".repeat(length)
}

fn quoted(id: &str) -> String {
    format!("\"{}\"", id.replace('"', "\"\""))
}

/// A log with these ids; each stands in quotes, with blanks around it, or as it is.
fn log(ids: &[String], start: &str, end: &str) -> String {
    let mut text = format!("{start}at,id,kind{end}");
    for (at, id) in ids.iter().enumerate() {
        let bare = !id.contains(['"', ',', '\n', '\r']);
        let cell = match at % 3 {
            0 if bare => id.clone(),
            1 if bare => format!("  {id} "),
            _ => quoted(id),
        };
        text.push_str(&format!("2024-03-04 09:00,{cell},call{end}"));
    }
    text
}

#[test]
fn ids_are_told_as_they_were_written() {
    let mut ids: Vec<String> = SORTS.iter().map(ToString::to_string).collect();
    ids.extend([254, 255, 256, 300, 70_000].map(long));
    ids.extend(ids.clone());
    for (start, end) in [("", "\n"), ("\u{feff}", "\r\n"), ("sep=,\n\n", "\n")] {
        let run = read("log.csv", &log(&ids, start, end));
        assert_eq!(run.marks(), [], "{start:?}");
        assert_eq!(run.ids(), ids, "{start:?}");
    }
    let lines: Vec<String> = ids
        .iter()
        .map(|id| {
            serde_json::json!({ "at": "2024-03-04 09:00", "kind": "call", "id": id }).to_string()
        })
        .collect();
    assert_eq!(read("log.jsonl", &lines.join("\n")).ids(), ids);
}

#[test]
fn a_row_without_an_id_is_called_by_its_file_and_number() {
    let mut names = Names::default();
    names.files = vec!["a.csv".to_string(); 20_000];
    names.files.push("far.csv".to_string());
    let mut again = ReadBack::default();
    let mut told = |id, names: &Names| {
        let mut text = String::new();
        again.tell(id, names, &mut text).map(|()| text)
    };
    for (file, row, wanted) in [
        (0, 1, "a.csv:1"),
        (19_999, 12_345_678_901, "a.csv:12345678901"),
        (20_000, 3, "far.csv:3"),
        (5, u64::MAX, "a.csv:18446744073709551615"),
    ] {
        let id = RowId::row(file, row, &mut names);
        assert_eq!(told(id, &names).ok().as_deref(), Some(wanted));
        assert_eq!(id.file_to_read(), None);
    }
}

/// A log of many blocks, in which a long id stands in every row.
fn wide() -> Run {
    let ids: Vec<String> = (0..9_000)
        .map(|row| format!("{row:05}-{}", long(row % 240)))
        .collect();
    read("log.csv", &log(&ids, "", "\n"))
}

#[test]
fn ids_are_found_in_any_order() {
    let run = wide();
    let ids = run.ids();
    let again: Box<dyn Again> = Box::new(std::io::Cursor::new(run.bytes.clone()));
    let mut again = ReadBack::new(vec![Some(again)]);
    for step in [1, 7, 1_000, 4_001] {
        for at in (0..ids.len()).map(|at| at * step % ids.len()) {
            let mut text = String::new();
            let told = again.tell(run.rows[at].id, &run.names, &mut text);
            assert_eq!(told.map(|()| text).ok().as_ref(), Some(&ids[at]), "{at}");
        }
    }
}

#[test]
fn a_file_that_no_longer_holds_them_is_an_error() {
    let run = wide();
    let odd = vec![0xff; run.bytes.len()];
    for bytes in [&run.bytes[..run.bytes.len() / 2], &odd] {
        let again: Box<dyn Again> = Box::new(std::io::Cursor::new(bytes.to_vec()));
        let mut again = ReadBack::new(vec![Some(again)]);
        let mut text = String::new();
        let told = again.tell(run.rows[8_999].id, &run.names, &mut text);
        assert!(matches!(told, Err(LogError::Changed { file }) if file == "log.csv"));
    }
}

/// What is written to a log while it is read might be other than what was judged.
#[test]
fn a_log_that_changes_while_it_is_read_gives_no_result() {
    let folder = TempDir::new().expect("a folder");
    let write = |name: &str, text: &str| {
        let path = folder.path().join(name);
        std::fs::write(&path, text).expect("a file");
        path
    };
    let rules = "framework one 1.0\n  zone \"UTC\"\nparty peer\nkind call\nboundary calls\n  flag call\n  raise note\n";
    let rules = write("rules.jalon", rules);
    let row = |id: &str| format!("2024-03-04 09:00,{id},call\n");
    let rows = |id: &str| format!("at,id,kind\n{}", row(id).repeat(9_000));
    for (id, read_again) in [("short", false), ("much longer than that", true)] {
        let log = write("log.csv", &rows(id));
        let setting = Setting::open(rules.to_str(), None, None);
        let setting = setting.unwrap_or_else(|_| panic!("the rules can be used"));
        let ask = Ask {
            logs: vec![log.clone()],
            ..Ask::default()
        };
        let messages = Messages::new(Lang::En);
        let quiet = setting.judge(&ask, &messages, &mut |_| ());
        let alerts = quiet.map(|judged| judged.alerts().collected().map(|all| all.len()));
        assert!(matches!(alerts, Ok(Ok(1))));
        let judged = setting.judge(&ask, &messages, &mut |_| {
            let mut file = File::options().append(true).open(&log).expect("the log");
            file.write_all(row(id).as_bytes()).expect("one row more");
        });
        match judged {
            Ok(_) => assert!(!read_again),
            Err(error) => {
                let said = error.say(&messages, Layout::default());
                assert!(read_again && said.contains("log.csv changed"), "{said}");
            }
        }
    }
}

proptest! {
    #[test]
    fn any_id_is_told_as_it_was_written(ids in proptest::collection::vec("[^\\x00\\r]{1,12}|[0-9]{1,20}", 1..40)) {
        let ids: Vec<String> = ids
            .iter()
            .map(|id| id.trim().to_string())
            .filter(|id| !id.is_empty())
            .collect();
        let text = ids.iter().map(|id| format!("2024-03-04 09:00,{},call\n", quoted(id)));
        let run = read("log.csv", &format!("at,id,kind\n{}", text.collect::<String>()));
        prop_assert_eq!(run.ids(), ids);
    }
}
