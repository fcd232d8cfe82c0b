//! `jalon answer`, and the answers where alerts are shown and rules are checked.

use std::fs;

use super::{bytes, folder};
use crate::desk::{Desk, Ran};
use jalon::report::SCHEMA;

const RULES: &str = r#"
framework small 1.0
  title "Small" 
  zone "America/Toronto"
party peer
party person
kind call
kind talk
field direction of call one of inbound, outbound
limit repeated-calls
  title "Many calls"
  count call where direction is inbound
  per peer and person
  in each day
  raise note at 2
limit talks
  title "Many talks"
  count talk
  per person
  in each day
  raise note at 2
"#;

const LOG: &str = "\
at,kind,peer,person,direction
2024-03-04 09:00,call,ana,p1,inbound
2024-03-04 10:00,call,ana,p1,inbound
2024-03-05 09:00,call,ana,p1,inbound
2024-03-05 10:00,call,ana,p1,inbound
2024-03-06 09:00,call,ana,p1,inbound
2024-03-06 10:00,call,ana,p1,inbound
2024-03-07 09:00,call,ben,p2,inbound
2024-03-07 10:00,call,ben,p2,inbound
2024-03-08 10:00,talk,ana,p1,
2024-03-08 11:00,talk,ben,p1,
";

/// A folder with a framework, its programme and a log.
fn desk() -> Desk {
    let programme = "framework = \"small.jalon\"\n\n[log]\nfile = \"log.csv\"\n";
    let files = [
        ("small.jalon", RULES),
        ("log.csv", LOG),
        ("programme.toml", programme),
    ];
    Desk::of(folder(), &files)
}

impl Desk {
    /// `jalon` in lines that are never wrapped.
    fn unwrapped(&self, args: &[&str]) -> Ran {
        let mut command = self.command(args);
        let output = command.env("COLUMNS", "400").output();
        Ran::of(output.expect("the program"))
    }

    fn done(&self, args: &[&str]) -> Ran {
        let ran = self.unwrapped(args);
        assert_eq!(ran.code, Some(0), "{args:?}: {}", ran.err);
        ran
    }

    /// The alerts of `run`, shown as these arguments say.
    fn alerts(&self, args: &[&str]) -> Vec<serde_json::Value> {
        let ran = self.done(&[&["run", "log.csv", "--format", "json"], args].concat());
        let result: serde_json::Value = serde_json::from_str(&ran.out).expect("JSON");
        let schema = serde_json::from_str(SCHEMA).expect("JSON");
        assert!(jsonschema::draft202012::is_valid(&schema, &result));
        result["alerts"].as_array().expect("a list").clone()
    }

    fn ids(&self) -> Vec<String> {
        let ids = self.alerts(&[]).into_iter();
        ids.map(|alert| alert["id"].as_str().expect("an id").to_string())
            .collect()
    }
}

#[test]
fn an_answer_stands_where_its_alert_is_shown_and_stays_when_the_log_grows() {
    let desk = desk();
    let ids = desk.ids();
    assert_eq!(ids.len(), 5);
    let listed = desk.done(&["answer"]).out;
    assert!(ids.iter().all(|id| listed.contains(id)), "{listed}");
    let asked = desk.done(&["answer", &ids[0][..4]]).out;
    assert!(asked.contains("change-rule: the rule should change"));
    let path = desk.path("answers.jsonl");
    assert_eq!(bytes(&path), b"", "to look keeps nothing");
    let agreed = [
        "agreed",
        "--until",
        "2024-06-15",
        "--note",
        "SECRET\nof hers",
    ];
    let kept = desk
        .done(&[&["answer", &ids[0][..4]], &agreed[..]].concat())
        .out;
    for words in [
        "already agreed, until Saturday 15 June 2024",
        "SECRET of hers",
        "answers.jsonl",
    ] {
        assert!(kept.contains(words), "{kept}");
    }
    desk.write(
        "log.csv",
        &format!("{LOG}2024-03-09 10:00,call,ana,p1,inbound\n"),
    );
    for (peer, note) in [(None, false), (Some("ana"), true), (Some("ben"), false)] {
        let peer: Vec<&str> = peer.iter().flat_map(|peer| ["--peer", *peer]).collect();
        let alerts = desk.alerts(&peer);
        let answers: Vec<_> = alerts
            .iter()
            .filter_map(|alert| alert.get("answer"))
            .collect();
        let text = desk.done(&[&["run", "log.csv"], &peer[..]].concat()).out;
        assert_eq!(text.contains("SECRET of hers"), note, "{text}");
        assert_eq!(text.contains("already agreed"), !answers.is_empty());
        assert_eq!(answers.is_empty(), peer.contains(&"ben"));
        assert!(
            answers
                .iter()
                .all(|one| one["said"] == "agreed" && one["until"] == "2024-06-15")
        );
        assert!(answers.iter().all(|one| one.get("note").is_some() == note));
    }
    let before = bytes(&path);
    desk.done(&["answer", &ids[0], "talk", "--lang", "fr"]);
    assert!(
        bytes(&path).starts_with(&before),
        "an answer is never edited"
    );
    assert_eq!(desk.alerts(&[])[0]["answer"]["said"], "talk");
    let listed = desk.done(&["answer", "--peer", "ana"]).out;
    assert!(!listed.contains(&ids[0]) && listed.contains(&ids[1]) && !listed.contains(&ids[3]));
}

#[test]
fn what_cannot_be_answered_is_told_and_nothing_is_kept() {
    let desk = desk();
    let ids = desk.ids();
    let slip = ids[0].replace(|letter| letter == ids[0].chars().next().unwrap_or('0'), "x");
    let shared = &ids[4];
    for (args, code, words) in [
        (vec!["zzzz", "fits"], 3, "lists those that wait"),
        (vec![&slip, "fits"], 3, "There is no alert"),
        (vec!["", "fits"], 3, "too short"),
        (vec![&ids[0], "fits", "--until", "soon"], 3, "not a day"),
        (vec![&ids[0], "perhaps"], 3, "which takes: fits, agreed"),
        (vec![&ids[0], "--note", "x"], 3, "missing"),
        (
            vec![&ids[0], "fits", "--peer", "ben"],
            3,
            "There is no alert",
        ),
        (
            vec![shared, "fits", "--note", "x"],
            3,
            "whose it is: --peer",
        ),
    ] {
        let ran = desk.unwrapped(&[&["answer"], &args[..]].concat());
        assert_eq!((ran.code, ran.out.as_str()), (Some(code), ""), "{args:?}");
        assert!(ran.err.contains(words), "{args:?}: {}", ran.err);
    }
    assert!(!desk.path("answers.jsonl").exists());
    desk.done(&[
        "answer",
        shared,
        "fits",
        "--note",
        "ana's own",
        "--peer",
        "ana",
    ]);
    let shown = |peer| desk.done(&["run", "log.csv", "--peer", peer]).out;
    assert!(shown("ana").contains("ana's own"));
    assert!(!shown("ben").contains("it fits"), "another peer's answer");
    let nowhere = desk.unwrapped(&["answer", shared, "fits", "--journal", "no/such.jsonl"]);
    assert_eq!(nowhere.code, Some(3));
    assert!(
        nowhere.err.contains("its folder is not there"),
        "{}",
        nowhere.err
    );
}

#[test]
fn a_journal_that_cannot_be_read_ends_a_run_and_a_damaged_line_does_not() {
    let desk = desk();
    let ids = desk.ids();
    desk.done(&["answer", &ids[0], "fits"]);
    let path = desk.path("answers.jsonl");
    let damaged = [&bytes(&path)[..], b"what is this\n{\"at\":\"2026-11"].concat();
    fs::write(&path, &damaged).expect("a file");
    desk.done(&["answer", &ids[1], "not-right"]);
    assert!(bytes(&path).starts_with(&damaged));
    let ran = desk.done(&["run", "log.csv"]);
    assert!(
        ran.out.contains("it fits") && ran.out.contains("not right"),
        "{}",
        ran.out
    );
    for words in [
        "line 2: this line is not",
        "line 3: this answer was cut off",
    ] {
        assert!(ran.err.contains(words), "{}", ran.err);
    }
    let elsewhere = desk.done(&["run", "log.csv", "--journal", "none.jsonl"]);
    assert!(
        elsewhere.err.contains("none.jsonl: it is not there"),
        "{}",
        elsewhere.err
    );
    assert!(!elsewhere.out.contains("it fits"));
    fs::create_dir(desk.path("folder")).expect("a folder");
    for args in [
        ["run", "log.csv", "--journal", "folder"],
        ["check", "small.jalon", "--journal", "folder"],
    ] {
        let ran = desk.unwrapped(&args);
        assert_eq!((ran.code, ran.out.as_str()), (Some(3), ""));
        assert!(ran.err.contains("it is a folder"), "{}", ran.err);
    }
}

#[test]
fn a_file_that_is_no_journal_is_not_added_to() {
    let desk = desk();
    let ids = desk.ids();
    for file in ["log.csv", "small.jalon", "programme.toml"] {
        let before = bytes(&desk.path(file));
        for args in [
            &["answer", &ids[0], "fits"][..],
            &["answer"],
            &["run", "log.csv"],
        ] {
            let ran = desk.jalon(&[args, &["--journal", file]].concat());
            assert_eq!((ran.code, ran.out.as_str()), (Some(3), ""));
            assert!(ran.err.contains("no file of answers"), "{}", ran.err);
        }
        assert_eq!(bytes(&desk.path(file)), before);
    }
}

#[test]
fn three_alerts_of_a_rule_bring_it_back_to_its_authors() {
    let desk = desk();
    let ids = desk.ids();
    let named = |path: &str| {
        let ran = desk.done(&["check", path]);
        ran.out.contains("advice[J0545]")
    };
    for id in [&ids[0], &ids[1], &ids[1], &ids[4]] {
        desk.done(&[
            "answer",
            id,
            "change-rule",
            "--note",
            "SECRET",
            "--peer",
            "ana",
        ]);
        assert!(
            !named("programme.toml"),
            "two alerts of one rule are not three"
        );
    }
    desk.done(&["answer", &ids[3], "change-rule"]);
    for path in ["programme.toml", "small.jalon", "."] {
        assert!(named(path), "{path}");
        let said = desk.done(&["check", path]).out;
        assert!(
            said.contains("3 alerts of `repeated-calls`") && !said.contains("SECRET"),
            "{said}"
        );
    }
    let here = desk.done(&["check"]).out;
    assert!(
        here.contains("J0545"),
        "the programme of this folder: {here}"
    );
    let shown = desk.done(&["check", "small.jalon", "--journal", "none.jsonl"]);
    assert!(!shown.out.contains("J0545"));
    let allow = "  allow J0545 until 2999-01-01 because \"Looked at with them.\"\n";
    let heard = RULES.replace(
        "  raise note at 2\nlimit talks",
        &format!("  raise note at 2\n{allow}limit talks"),
    );
    desk.write("small.jalon", &heard);
    for args in [
        &["check", "."][..],
        &["check", ".", "--journal", "none.jsonl"],
        &["check", "programme.toml"],
    ] {
        let said = desk.done(args).out;
        assert!(!said.contains("J05"), "{said}");
    }
    desk.write("small.jalon", RULES);
    desk.done(&["answer", &ids[3], "fits"]);
    assert!(!named("."), "the answer that stands");
}
