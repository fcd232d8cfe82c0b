//! `jalon log`: what is added stands there whole or not at all, in the log's own words; and what a log looks like by itself.

use std::fs;

use jalon::log::{Begun, Pen};
use proptest::prelude::{Strategy, prop_assert_eq, proptest};
use tempfile::TempDir;

use crate::desk::{Desk, Ran};

const RULES: &str = r#"
framework small 1.0
  zone "America/Toronto"
party peer en "peer" fr "pair"
party person en "person" fr "personne"
kind call en "call" "calls" fr "appel" "appels"
kind supervision, visit
field direction en "direction" fr "sens" of call
  one of inbound en "incoming" fr "entrant", outbound en "outgoing" fr "sortant"
field answered en "answered" fr "répondu" of call yes or no
field length en "length" fr "durée" of call, visit duration
field place of visit one of clinic, home
field marks of call, visit set of heavy fr "lourd", need fr "besoin"
  blank means none
field notes private text
limit repeated-calls
  title en "Many calls" fr "Beaucoup d'appels"
  count call where direction is inbound
  per peer and person
  in any 24 hours
  raise note at 4
limit home
  title en "At home" fr "À domicile"
  count visit where place is home
  per peer
  in each week
  raise note at 4
"#;

const HEADER: &str = "at,kind,peer,person,direction,answered,length,place,marks,notes";

/// A folder with a framework and a log in it.
fn desk(log: &str) -> Desk {
    Desk::new(&[("small.jalon", RULES), ("log.csv", log)])
}

impl Desk {
    fn log(&self) -> String {
        self.read("log.csv")
    }

    fn add(&self, words: &[&str]) -> Ran {
        let add = [
            "log",
            "add",
            "--log",
            "log.csv",
            "--framework",
            "small.jalon",
        ];
        self.jalon(&[&add[..], words].concat())
    }

    fn check(&self, args: &[&str]) -> Ran {
        let check = ["log", "check", "log.csv", "--framework", "small.jalon"];
        self.jalon(&[&check[..], args].concat())
    }
}

#[test]
fn words_become_a_row_in_the_words_of_the_log() {
    let before = format!("{HEADER}\n2024-03-04 09:00,appel,ana,p1,entrant,oui,10,,,\n");
    let desk = desk(&before);
    let at = ["--at", "2024-03-04 10:15"];
    let words = [
        "call",
        "ana",
        "p1",
        "direction=incoming",
        "answered=no",
        "marks=lourd,need",
    ];
    let ran = desk.add(&[&words[..], &at[..]].concat());
    assert_eq!((ran.code, ran.err.as_str()), (Some(0), ""));
    let row = "2024-03-04 10:15,appel,ana,p1,entrant,no,,,heavy;need,\n";
    assert_eq!(desk.log(), format!("{before}{row}"));
    assert_eq!(
        ran.out,
        "\
Added to log.csv: call, ana and p1, Monday 4 March 2024, 10:15 (direction:
  incoming; answered: no; marks: heavy and need).
What it changes, as of Monday 4 March 2024, 10:15:
p1: Many calls: 2 of 4 calls left before a note, until 09:00 tomorrow
"
    );
}

#[test]
fn names_of_either_language_serve() {
    let desk = desk(&format!("{HEADER}\n"));
    let words = [
        "appel",
        "ana",
        "p1",
        "sens=sortant",
        "répondu=oui",
        "durée=1 h 30",
        "--lang",
        "fr",
    ];
    let ran = desk.add(&[&words[..], &["--at", "2024-03-04 10:15"]].concat());
    assert_eq!(ran.code, Some(0), "{}", ran.err);
    let row = "2024-03-04 10:15,call,ana,p1,outbound,yes,90,,,\n";
    assert_eq!(desk.log(), format!("{HEADER}\n{row}"));
    assert!(
        ran.out
            .starts_with("Ajouté à log.csv\u{a0}: appel, ana et p1,"),
        "{}",
        ran.out
    );
}

#[test]
fn a_mapped_log_keeps_its_columns_marks_and_units() {
    let before = "\u{feff}\"Date\";\"Sorte\";\"Pair\";\"Qui\";\"Sens\";\"Secondes\";\"Mot\"\r\n";
    let desk = desk(before);
    let programme = r#"
framework = "small.jalon"
[log]
columns.at = "Date"
columns.kind = "Sorte"
columns.peer = "Pair"
columns.person = "Qui"
columns.direction = "Sens"
columns.length = "Secondes"
columns.notes = "Mot"
values.kind.telephone = "call"
values.direction.recu = "inbound"
values.peer.at = "ana"
units.length = "seconds"
"#;
    fs::write(desk.path("programme.toml"), programme).expect("a file");
    let words = [
        "call",
        "ana",
        "p1",
        "direction=inbound",
        "length=2",
        "notes=a;b",
    ];
    let add = ["log", "add", "--log", "log.csv", "--at", "2024-03-04 10:15"];
    let ran = desk.jalon_reading(&[&add[..], &words[..]].concat(), "");
    assert_eq!(ran.code, Some(0), "{}", ran.err);
    let row = "\"2024-03-04 10:15\";\"telephone\";\"at\";\"p1\";\"recu\";\"120\";\"a;b\"\r\n";
    assert_eq!(desk.log(), format!("{before}{row}"));
}

#[test]
fn what_no_log_may_say_is_refused_and_nothing_is_written() {
    let before = format!("{HEADER}\n2024-03-04 09:00,call,ana,p1,,,,,,\n");
    let desk = desk(&before);
    for (words, said) in [
        (
            &["call", "ana", "p1", "direction=inbund"][..],
            "Did you mean `inbound`?",
        ),
        (
            &["call", "ana", "p1", "place=home"],
            "column that `call` does not have",
        ),
        (&["cal", "ana"], "not a kind of interaction"),
        (&["call", "ana", "p1", "x"], "one word too many"),
        (&["call", "ana", "p1", "lenght=4"], "Did you mean “length”?"),
        (
            &["call", "ana", "p1", "length=long"],
            "not read as a length of time",
        ),
        (
            &["call", "ana", "p1", "--at", "tomorrow"],
            "not read as a date and time",
        ),
        (&["direction=inbound"], "what kind of interaction"),
        (&[], "jalon log add call ana p1"),
    ] {
        let ran = desk.add(words);
        let err = ran.err.split_whitespace().collect::<Vec<_>>().join(" ");
        assert_eq!((ran.code, ran.out.as_str()), (Some(3), ""), "{words:?}");
        assert!(err.contains(said), "{words:?}: {err}");
        assert_eq!(desk.log(), before);
    }
}

#[test]
fn a_column_that_is_not_there_is_named() {
    let before = "at,kind,peer,person\n";
    let desk = desk(before);
    let ran = desk.add(&["visit", "ana", "p1", "place=home"]);
    assert_eq!(ran.code, Some(3));
    assert!(
        ran.err.contains("log.csv has no column for place"),
        "{}",
        ran.err
    );
    assert_eq!(desk.log(), before);
}

#[test]
fn a_last_line_without_its_end_gets_it() {
    let before = format!("{HEADER}\r\n2024-03-04 09:00,call,ana,p1,,,,,,");
    let desk = desk(&before);
    let ran = desk.add(&["supervision", "ana", "--at", "2024-03-05 09:00"]);
    assert_eq!(ran.code, Some(0), "{}", ran.err);
    let row = "\r\n2024-03-05 09:00,supervision,ana,,,,,,,\r\n";
    assert_eq!(desk.log(), format!("{before}{row}"));
}

#[test]
fn nothing_is_added_behind_half_a_row() {
    let before = format!("{HEADER}\n2024-03-04 09:00,call,an");
    let desk = desk(&before);
    let ran = desk.add(&["supervision", "ana"]);
    assert_eq!(ran.code, Some(3));
    assert!(
        ran.err.contains("line 2: the last line is half a row"),
        "{}",
        ran.err
    );
    assert_eq!(desk.log(), before);
}

#[test]
fn a_new_log_has_a_column_for_everything() {
    let desk = desk("");
    fs::remove_file(desk.path("log.csv")).expect("a file");
    let ran = desk.add(&["visit", "ana", "p1", "--at", "2024-03-04 09:00", "--new"]);
    assert_eq!(ran.code, Some(0), "{}", ran.err);
    let whole = format!("{HEADER}\n2024-03-04 09:00,visit,ana,p1,,,,,,\n");
    assert_eq!(desk.log(), whole);
    let ran = desk.add(&["visit", "ana", "p1", "--new"]);
    assert_eq!(ran.code, Some(3));
    assert!(ran.err.contains("is there already"), "{}", ran.err);
    assert_eq!(desk.log(), whole);
}

#[test]
fn a_new_log_is_named_as_what_it_is() {
    let desk = desk("");
    for name in ["log.jsonl", "log.TOML", "log.xlsx"] {
        let add = ["log", "add", "--framework", "small.jalon", "--log", name];
        let row = ["visit", "ana", "p1", "--new"];
        let ran = desk.jalon(&[&add[..], &row].concat());
        assert_eq!(ran.code, Some(3));
        assert!(ran.err.contains("is no CSV"), "{}", ran.err);
        assert!(!desk.path(name).exists());
        let ran = desk.jalon(&[&add[..], &row[..3]].concat());
        assert!(ran.err.contains("--new makes it"), "{}", ran.err);
    }
}

#[test]
fn slips_of_the_finger_are_told_and_not_judged() {
    let desk = desk(&format!("{HEADER}\n2024-03-04 09:00,call,ana,p1,,,,,,\n"));
    let ran = desk.add(&["call", "anna", "p1", "--at", "2999-03-04 09:00"]);
    assert_eq!(ran.code, Some(0), "{}", ran.err);
    assert!(
        ran.out
            .contains("“anna” stands in this log for the first time")
    );
    assert!(!ran.out.contains("“p1”"), "{}", ran.out);
    assert!(ran.out.contains("still to come"), "{}", ran.out);
    let ran = desk.add(&["call", "anna", "p1", "--at", "2024-03-05 09:00"]);
    assert!(!ran.out.contains("first time") && !ran.out.contains("to come"));
}

#[test]
fn questions_have_numbered_choices_and_last_time_s_answers() {
    let before = format!("{HEADER}\n2024-03-04 09:00,call,ana,p1,outbound,yes,10,,heavy,\n");
    let desk = desk(&before);
    let ask = [
        "log",
        "add",
        "--ask",
        "--log",
        "log.csv",
        "--framework",
        "small.jalon",
    ];
    // the same kind, peer and person; then when, direction, answered, length, marks, notes, and yes
    let answers = "\n\n\n2024-03-05 09:00\n1\n\n-\n1 2\n=HER(1)\n\n";
    let ran = desk.jalon_reading(&ask, answers);
    assert_eq!(ran.code, Some(0), "{}", ran.err);
    let row = "2024-03-05 09:00,call,ana,p1,inbound,yes,,,heavy;need,=HER(1)\n";
    assert_eq!(desk.log(), format!("{before}{row}"));
    assert!(ran.err.contains("1 incoming   2 outgoing"), "{}", ran.err);
    assert!(ran.err.contains("person [p1]"), "{}", ran.err);
    // what cannot be read is asked again, and a no writes nothing
    let before = desk.log();
    let answers = "visit\n\nben\n2024-03-05 10:00\nlong\n20\n9\nclinic\n\n\nno\n";
    let ran = desk.jalon_reading(&ask, answers);
    assert_eq!(ran.code, Some(0), "{}", ran.err);
    assert!(
        ran.err.contains("not read as a length of time"),
        "{}",
        ran.err
    );
    assert!(ran.err.contains("Nothing was added"), "{}", ran.err);
    // nor do answers that end too soon
    desk.jalon_reading(&ask, "call\nana\n");
    assert_eq!(desk.log(), before);
}

/// A row of which so many bytes were written before the end came; then somebody adds another.
#[test]
fn a_row_that_was_cut_off_anywhere_is_whole_afterwards() {
    let old = "at,kind,peer,person\n2024-03-04 09:00,call,ana,p1\n";
    let row = "2024-03-04 10:00,call,ana,\"p, 2\"\n";
    let next = "2024-03-04 11:00,call,ana,p3\n";
    let folder = TempDir::new().expect("a folder");
    let path = folder.path().join("log.csv");
    let note = folder.path().join(".log.csv.adding");
    // the note as it is while a row is added: written by a pen that cannot write the row
    fs::write(&path, old).expect("a file");
    Pen::take(&path)
        .expect("a pen")
        .add(row.as_bytes())
        .expect("added");
    assert_eq!(
        fs::read_to_string(&path).expect("a log"),
        format!("{old}{row}")
    );
    assert!(!note.exists());
    let whole_note = note_of(old, row);
    for cut in 0..=row.len() {
        fs::write(&path, [old.as_bytes(), &row.as_bytes()[..cut]].concat()).expect("a file");
        fs::write(&note, &whole_note).expect("a file");
        let mut pen = Pen::take(&path).expect("a pen");
        let begun = pen.finish_begun().expect("finished");
        let expected = (cut < row.len()).then(|| Begun::Finished(row.trim().to_string()));
        assert_eq!(begun, expected, "cut at {cut}");
        pen.add(next.as_bytes()).expect("added");
        let log = fs::read_to_string(&path).expect("a log");
        assert_eq!(log, format!("{old}{row}{next}"), "cut at {cut}");
        assert!(!note.exists());
    }
    // a note that was itself cut off was followed by nothing
    for cut in 0..whole_note.len() {
        fs::write(&path, old).expect("a file");
        fs::write(&note, &whole_note[..cut]).expect("a file");
        let mut pen = Pen::take(&path).expect("a pen");
        assert_eq!(pen.finish_begun().expect("finished"), None, "cut at {cut}");
        assert_eq!(fs::read_to_string(&path).expect("a log"), old);
        assert!(!note.exists());
    }
    // a log that somebody else changed meanwhile is left as it is, and the row is told
    let changed = format!("{old}2024-03-04 09:30,call,ana,p9\n");
    fs::write(&path, &changed).expect("a file");
    fs::write(&note, &whole_note).expect("a file");
    let mut pen = Pen::take(&path).expect("a pen");
    let begun = pen.finish_begun().expect("finished");
    assert_eq!(begun, Some(Begun::Lost(row.trim().to_string())));
    assert_eq!(fs::read_to_string(&path).expect("a log"), changed);
}

/// The note that stands beside a log while a row is added, taken from a pen that is kept from writing the row.
fn note_of(old: &str, row: &str) -> Vec<u8> {
    use std::hash::Hasher;
    let place = old.len() as u64;
    let mut sum = siphasher::sip::SipHasher13::new();
    sum.write_u64(place);
    sum.write(row.as_bytes());
    let head = [place.to_le_bytes(), sum.finish().to_le_bytes()].concat();
    [&head[..], row.as_bytes()].concat()
}

#[test]
fn a_row_that_was_cut_off_is_told_of() {
    let old = format!("{HEADER}\n2024-03-04 09:00,call,ana,p1,,,,,,\n");
    let row = "2024-03-04 10:00,call,ana,p2,,,,,,\n";
    let desk = desk(&format!("{old}{}", &row[..20]));
    fs::write(desk.path(".log.csv.adding"), note_of(&old, row)).expect("a file");
    let ran = desk.add(&["supervision", "ana", "--at", "2024-03-05 09:00"]);
    assert_eq!(ran.code, Some(0), "{}", ran.err);
    assert!(
        ran.err.contains("whole now: 2024-03-04 10:00,call,ana,p2"),
        "{}",
        ran.err
    );
    let next = "2024-03-05 09:00,supervision,ana,,,,,,,\n";
    assert_eq!(desk.log(), format!("{old}{row}{next}"));
}

#[test]
fn many_who_add_at_once_lose_nothing() {
    let desk = desk("at,kind,peer,person\n");
    std::thread::scope(|scope| {
        for writer in 0..8 {
            let path = desk.path("log.csv");
            scope.spawn(move || {
                for row in 0..25 {
                    let row = format!("2024-03-04 09:{row:02},call,ana,p{writer}\n");
                    let mut pen = Pen::take(&path).expect("a pen");
                    assert_eq!(pen.finish_begun().expect("nothing begun"), None);
                    pen.add(row.as_bytes()).expect("added");
                }
            });
        }
    });
    let log = desk.log();
    assert_eq!(log.lines().count(), 1 + 8 * 25);
    assert!(
        log.lines()
            .skip(1)
            .all(|line| line.starts_with("2024-03-04 09:"))
    );
}

#[test]
fn what_looks_like_a_formula_is_only_words() {
    let words =
        "[=+@\\-]?[a-zà-ÿ0-9 ,;\"'=\t|\n()]{0,24}".prop_map(|words| words.trim().to_string());
    proptest!(proptest::test_runner::Config::with_cases(24), |(words in words)| {
        let desk = desk(&format!("{HEADER}\n"));
        let notes = format!("notes={words}");
        let ran = desk.add(&["call", "ana", "p1", &notes, "--at", "2024-03-04 09:00"]);
        prop_assert_eq!(ran.code, Some(0), "{}", ran.err);
        let log = desk.log();
        let mut rows = csv::Reader::from_reader(log.as_bytes());
        let row = rows.records().next().expect("a row").expect("a row that reads");
        prop_assert_eq!(row.get(9), Some(words.as_str()));
    });
}

#[test]
fn a_log_is_checked_by_itself() {
    let desk = desk(&format!(
        "{HEADER},id,lenght,extra\n\
         2024-03-04 09:00,call,ana,p1,inbound,,,,,,a,,\n\
         2024-03-04 09:00,call,ana,p1,inbound,,,,,,a,,\n\
         2024-03-04 08:00,call,ana,p1,,,,,,SECRET,b,,\n\
         2024-05-04 10:00,visit,ana,p1,,,,,,,b,,\n\
         2024-05-04 10:00,visit,ana,p1,,,,,,,c,,\n"
    ));
    let ran = desk.check(&[]);
    assert_eq!((ran.code, ran.err.as_str()), (Some(1), ""));
    let expected = "\
log.csv: 5 rows
From Monday 4 March 2024, 08:00 to Saturday 4 May 2024, 10:00

May change a result
───────────────────
- log.csv, line 3 says just what log.csv, line 2 says. Where both are meant, an
  id of its own tells them apart.
- log.csv, line 5 has the same id as log.csv, line 4: b.
- The column lenght is read by nobody. Perhaps “length” was meant.

Good to know
────────────
- One rule could not always judge for want of “place” (2 times; empty on 2
  rows): home.
- One rule could not always judge for want of “direction” (once; empty on one
  row): repeated-calls.
- log.csv: one row is earlier than the row before it; first in line 4: Monday 4
  March 2024, 08:00, after Monday 4 March 2024, 09:00. Rows are put in order
  when they are read.
- The column extra is read by nobody: the vocabulary does not know it.
- “marks”: 5 empty cells were read as its blank.
- ana wrote nothing for 60 days, between Monday 4 March 2024 and Saturday 4 May
  2024.
";
    assert_eq!(ran.out, expected);
    let ran = desk.check(&["--lang", "fr"]);
    assert!(
        ran.out.contains("lignes") && !ran.out.contains("diary-"),
        "{}",
        ran.out
    );
    let ran = desk.check(&["--format", "json"]);
    let told: serde_json::Value = serde_json::from_str(&ran.out).expect("JSON");
    assert_eq!(told["may_change"], true);
    assert_eq!(told["twice"][1]["id"], "b");
    assert_eq!(told["back"][0]["line"], 4);
    assert!(!ran.out.contains("SECRET"));
}

#[test]
fn a_log_without_a_slip_checks() {
    let desk = desk(&format!(
        "{HEADER}\n2024-03-04 09:00,call,ana,p1,inbound,,,,,\n"
    ));
    let ran = desk.check(&[]);
    assert_eq!(ran.code, Some(0), "{}", ran.err);
    assert!(
        ran.out
            .contains("Nothing here changes a result by mistake."),
        "{}",
        ran.out
    );
}

#[test]
fn help_knows_commands_of_commands() {
    let desk = desk("");
    for args in [&["help", "log", "add"][..], &["log", "add", "--help"]] {
        let ran = desk.jalon_reading(args, "");
        assert_eq!(ran.code, Some(0));
        assert!(ran.out.contains("Usage: jalon log add"), "{}", ran.out);
        assert!(!ran.out.contains("cli-"), "{}", ran.out);
    }
    let ran = desk.jalon_reading(&["help", "log"], "");
    assert!(
        ran.out.contains("check  Checks a log by itself"),
        "{}",
        ran.out
    );
    let ran = desk.jalon_reading(&["help", "log", "ad"], "");
    assert_eq!(ran.code, Some(3));
}
