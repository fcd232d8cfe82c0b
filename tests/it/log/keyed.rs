//! JSON Lines and TOML logs, and formats told from the first bytes.

use jalon::log::LogError;
use jalon::programme::Mapping;

use super::{columns, read, read_with};

const CALL: &str = "2024-03-04T09:00:00-05:00 call ana p1 direction=inbound line=work length=2700000000 crisis=true";

#[test]
fn json_lines() {
    let text = r#"{"at": "2024-03-04 09:00", "kind": "call", "peer": "ana", "person": "p1", "direction": "inbound", "length": 45, "crisis": true}

# a line set aside
{"at": "2024-03-04T09:00:00-05:00", "kind": "consent", "audience": ["team", "famille"], "scope": [], "until": null, "colour": {"deep": [1]}}
{"at": "2024-03-04 09:00", "kind": "visit", "distance": 2.5, "peer": 7, "colour": 1, "length": "1 h 30"}
"#;
    let run = read("a.jsonl", text);
    assert_eq!(run.marks(), []);
    assert_eq!(
        run.shown(),
        [
            CALL,
            r#"2024-03-04T09:00:00-05:00 consent - - audience=["family", "team"] scope=[]"#,
            "2024-03-04T09:00:00-05:00 visit 7 - length=5400000000 crisis=false distance=2500000",
        ]
    );
    assert_eq!(run.notes.ignored, ["colour"]);
    assert_eq!(run.ids()[2], "a.jsonl:3");
}

#[test]
fn json_lines_that_cannot_be_read() {
    let text = r#"{"at": "2024-03-04 09:00", "kind": "call"
[1, 2]
{"kind": "call"}
{"at": 5, "kind": "call"}
{"at": "2024-03-04 09:00", "kind": "coll"}
{"at": "2024-03-04 09:00", "kind": "call", "line": {"a": 1}}
{"at": "2024-03-04 09:00", "kind": "call", "line": ["work"]}
{"at": "2024-03-04 09:00", "kind": "call", "kind": "call"}
{"at": "2024-03-04 09:00", "kind": "call", "sens": "inbound", "direction": "inbound"}
{"at": "2024-03-04 09:00", "kind": "call", "length": -5}
"#;
    let run = read("a.ndjson", text);
    let codes: Vec<_> = run
        .marks()
        .iter()
        .map(|(line, _, code)| (*line, *code))
        .collect();
    assert_eq!(
        codes,
        [
            (1, 716),
            (2, 717),
            (3, 701),
            (4, 702),
            (5, 704),
            (6, 718),
            (7, 718),
            (8, 720),
            (9, 720),
            (10, 707)
        ]
    );
}

#[test]
fn deep_json_is_refused_and_not_followed() {
    let deep = format!("{{\"at\": {}", "[".repeat(100_000));
    assert_eq!(read("a.jsonl", &deep).marks()[0].2, 716);
}

#[test]
fn toml_tables() {
    let text = r#"title = "March"

[[interaction]]
at = 2024-03-04 09:00:00
kind = "call"
peer = "ana"
person = "p1"
direction = "inbound"
length = 45
crisis = true

[[interaction]]
at = 2024-03-04T14:00:00Z
kind = "consent"
audience = ["team"]
until = 2025-03-04

[[interaction]]
at = "2024-03-04 09:00"
kind = "coll"
"#;
    let run = read("a.toml", text);
    assert_eq!(
        run.shown(),
        [
            CALL,
            r#"2024-03-04T09:00:00-05:00 consent - - audience=["team"] until=2025-03-04"#
        ]
    );
    assert_eq!(run.marks(), [(18, 2, 704)]);
    assert_eq!(
        run.refused[0].raw,
        b"[[interaction]]\nat = \"2024-03-04 09:00\"\nkind = \"coll\""
    );
    assert_eq!(run.notes.ignored, ["title"]);
}

#[test]
fn toml_that_cannot_be_read() {
    let open = |text: &str| read_with("a.toml", text.as_bytes(), &Mapping::default()).err();
    let broken = open("[[interaction]]\nat = = 3\n");
    assert!(
        matches!(
            broken,
            Some(LogError::Toml {
                line: 2,
                column: 6,
                ..
            })
        ),
        "{broken:?}"
    );
    assert!(matches!(
        open("\n[interaction]\nat = 3\n"),
        Some(LogError::NoTables { line: 2, .. })
    ));
    assert!(matches!(
        open("interaction = [1]\n"),
        Some(LogError::NoTables { .. })
    ));
    assert!(open("").is_none());
}

#[test]
fn mapped_names_reach_every_format() {
    let mapping = columns(&[("at", "Date/heure"), ("kind", "Type de contact")]);
    let json = br#"{"date/heure": "2024-03-04 09:00", "Type de contact": "appel", "at": "x"}"#;
    let run = read_with("a.jsonl", json, &mapping).expect("it opens");
    assert_eq!(
        (run.rows.len(), run.notes.ignored),
        (1, vec!["at".to_string()])
    );
    let toml =
        "[[interaction]]\n\"Date/heure\" = 2024-03-04T09:00:00\n\"Type de contact\" = \"appel\"\n";
    let run = read_with("a.toml", toml.as_bytes(), &mapping).expect("it opens");
    assert_eq!(run.rows.len(), 1);
}

#[test]
fn standard_input_is_told_by_its_first_bytes() {
    let logs = [
        "\n  {\"at\": \"2024-03-04 09:00\", \"kind\": \"call\"}",
        "\n[[interaction]]\nat = 2024-03-04T09:00:00\nkind = \"call\"",
        "at\tkind\n2024-03-04 09:00\tcall",
        "\u{feff}kind,at\ncall,2024-03-04 09:00\n",
    ];
    for text in logs {
        let run = read("-", text);
        assert_eq!((run.rows.len(), run.refused.len()), (1, 0), "{text}");
        assert_eq!(run.ids()[0], "-:1");
    }
}

#[test]
fn private_cells_may_hold_anything_and_stay_in_the_file() {
    let text = r#"{"at": "2024-03-04 09:00", "kind": "call", "notes": ["she", "cried"]}
{"at": "2024-03-04 09:00", "kind": "call", "notes": 3}
"#;
    let run = read("a.jsonl", text);
    assert_eq!(run.marks(), []);
    assert!(!run.shown().iter().any(|row| row.contains("notes")));
    assert!(run.names.find("cried").is_none());
    let mut vocabulary = super::vocabulary();
    vocabulary.fields[9].owner = jalon::vocabulary::Owner::Kinds(Vec::new());
    let schema = jalon::log::Schema::new(&vocabulary, &Mapping::default(), &super::toronto());
    let input = Box::new(std::io::Cursor::new(text.as_bytes()));
    let run = super::read_from(input, "a.jsonl", &schema).expect("it opens");
    assert_eq!(run.marks(), [(1, 3, 706), (2, 3, 706)]);
    let messages = jalon::text::Messages::new(jalon::text::Lang::En);
    let said = jalon::log::draw_refused(&run.refused[0], &messages);
    assert!(!said.contains("cried"), "{said}");
}
