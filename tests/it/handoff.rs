//! What a peer hands over: what is in it, what never is, and how its file is written.

use std::fs;
use std::path::PathBuf;
use std::process::Stdio;
use std::time::Duration;

use jalon::handoff::{Handoff, HandoffError, Key, parse, put, read};
use jalon::reviews::{Answer, Review, append};
use jalon::text::{Lang, Messages};
use jalon::time::{Instant, Zone, read_instant};
use tempfile::TempDir;

use crate::desk::{Desk, Ran};

/// Every word that only the peer may read has this in it.
const MARK: &str = "zqmark";

const RULES: &str = r#"
framework small 1.0
  zone "America/Toronto"
  quiet after closure
party peer en "peer" fr "pair"
party person en "person" fr "personne"
kind call en "call" "calls" fr "appel" "appels"
kind share
kind consent
kind closure
kind supervision
field direction of call one of inbound, outbound
field scope of share, consent set of text
field status of consent one of granted, withdrawn, restricted
field mood of call text
field diary of call private text
field remarks private text
field story of peer private text
field work-phone of peer yes or no
limit repeated-calls
  title en "Many calls" fr "Beaucoup d'appels"
  count call where direction is inbound
  per peer and person
  in any 24 hours
  raise note at 2
limit act-calls
  title en "Too many calls for {person}" fr "Trop d'appels pour {person}"
  count call where direction is inbound
  per peer and person
  in any 24 hours
  raise act at 3
boundary moody
  flag call where mood is "zqmark-mood"
  raise act
consent share-consent
  sharing share
  covering scope
  raise act
duty supervision-gap
  every 7 days
  expect supervision
  per peer
  raise talk
  tell lead
boundary tried
  flag call
  raise act
  on trial
"#;

const PROGRAMME: &str = r#"
name = "zqmark-team"
framework = "small.jalon"
[[peer]]
id = "zqmark-ana"
story = "zqmark-story"
[[exception]]
rule = "repeated-calls"
person = "zqmark-p7"
from = 2024-03-01
until = 2024-04-30
reason = "zqmark-reason"
"#;

const LOG: &str = "\
at,id,kind,peer,person,direction,scope,status,mood,diary,remarks,zqmark-column
2024-03-04 09:00,zqmark-1,call,zqmark-ana,zqmark-p1,inbound,,,zqmark-mood,zqmark-diary,zqmark-note,zqmark-cell
2024-03-04 10:00,zqmark-2,call,zqmark-ana,zqmark-p1,inbound,,,,zqmark-diary,,
2024-03-04 11:00,zqmark-3,call,zqmark-ana,zqmark-p1,inbound,,,,,zqmark-note,
2024-03-04 12:00,zqmark-4,share,zqmark-ana,zqmark-p2,,zqmark-scope;zqmark-other,,,,,
2024-03-05 09:00,zqmark-5,call,zqmark-ben,zqmark-p3,inbound,,,zqmark-mood,,,
2024-03-05 10:00,zqmark-6,call,zqmark-ben,zqmark-p3,inbound,,,,,,
2024-03-16 10:00,zqmark-7,call,zqmark-ana,zqmark-p4,,,,,,,
2024-03-17 10:00,zqmark-8,closure,zqmark-ana,zqmark-p4,,,,,,,
2024-03-18 10:00,zqmark-9,share,zqmark-ana,zqmark-p4,,zqmark-scope,,,,,
";

/// A team's folder.
fn desk() -> Desk {
    Desk::new(&[
        ("small.jalon", RULES),
        ("programme.toml", PROGRAMME),
        ("zqmark-log.csv", LOG),
    ])
}

impl Desk {
    /// `jalon handoff` of Ana, over the log.
    fn handoff(&self, more: &[&str]) -> Ran {
        let mut args = vec!["handoff", "zqmark-log.csv", "--peer", "zqmark-ana"];
        args.extend(more);
        self.jalon(&args)
    }

    /// The alerts of the log as data.
    fn raised(&self) -> Vec<serde_json::Value> {
        let ran = self.jalon(&["run", "zqmark-log.csv", "--format", "json"]);
        ran.json()["alerts"].as_array().expect("alerts").clone()
    }

    /// Answers every alert of a rule, with a note.
    fn answer(&self, rule: &str, answer: Answer) {
        for alert in self.raised().iter().filter(|alert| alert["rule"] == rule) {
            let review = Review {
                at: at("2024-03-20T09:00:00-04:00"),
                alert: alert["id"].as_str().expect("an id").to_string(),
                rule: rule.to_string(),
                peer: Some("zqmark-ana".to_string()),
                answer,
                until: None,
                note: Some("zqmark-why".to_string()),
            };
            append(&self.path("answers.jsonl"), &review).expect("an answer");
        }
    }

    fn handed(&self, name: &str) -> Handoff {
        let handed = read(&self.path(name)).expect("a handoff");
        handed.expect("a handoff")
    }
}

fn at(text: &str) -> Instant {
    read_instant(text, &Zone::utc()).expect("an instant").at
}

fn rules(handoff: &Handoff) -> Vec<&str> {
    let brought = handoff.brought.iter().map(|one| one.rule.as_str());
    brought.collect()
}

#[test]
fn the_lead_sees_what_she_is_told_and_what_the_peer_forwards() {
    let desk = desk();
    let Ran { code, .. } = desk.handoff(&["--out", "a.json", "--yes"]);
    assert_eq!(code, Some(0));
    let handed = desk.handed("a.json");
    // The note stays with her, and so does what came after the closing.
    assert_eq!(rules(&handed), ["moody", "act-calls", "share-consent"]);
    assert!(handed.owed.iter().all(|one| one.rule == "supervision-gap"));
    assert!(!handed.owed.is_empty());
    desk.answer("repeated-calls", Answer::Talk);
    desk.answer("moody", Answer::NotRight);
    desk.handoff(&["--out", "b.json", "--yes"]);
    let handed = desk.handed("b.json");
    assert!(rules(&handed).contains(&"repeated-calls"));
    let moody = handed.brought.iter().find(|one| one.rule == "moody");
    assert_eq!(moody.and_then(|one| one.answer), Some(Answer::NotRight));
}

#[test]
fn a_wish_to_talk_that_is_over_forwards_nothing() {
    let desk = desk();
    let alerts = desk.raised();
    let alert = alerts
        .iter()
        .find(|alert| alert["rule"] == "repeated-calls");
    let id = alert.expect("an alert")["id"].as_str().expect("an id");
    for (until, forwarded) in [("2024-03-17", false), ("2024-03-18", true)] {
        let command = ["answer", id, "talk", "--until", until];
        let command = [&command[..], &["--log", "zqmark-log.csv"]].concat();
        let Ran { code, err, .. } = desk.jalon(&command);
        assert_eq!(code, Some(0), "{err}");
        let out = format!("{until}.json");
        desk.handoff(&["--out", &out, "--yes", "--as-of", "2024-03-18"]);
        let handed = desk.handed(&out);
        assert_eq!(rules(&handed).contains(&"repeated-calls"), forwarded);
    }
}

#[test]
fn what_is_not_yet_due_to_the_lead_stays() {
    let desk = desk();
    desk.handoff(&["--out", "a.json", "--yes", "--as-of", "2024-03-05"]);
    assert_eq!(rules(&desk.handed("a.json")), Vec::<&str>::new());
    let Ran { err, .. } = desk.handoff(&["--out", "b.json", "--as-of", "2024-03-05"]);
    assert!(err.contains("3 reach the lead later"), "{err}");
}

#[test]
fn nothing_of_hers_and_nobodys_name_reaches_a_handoff_or_a_report() {
    let desk = desk();
    desk.answer("repeated-calls", Answer::Talk);
    desk.answer("act-calls", Answer::ChangeRule);
    let ids: Vec<String> = desk
        .raised()
        .iter()
        .map(|alert| alert["id"].as_str().expect("an id").to_string())
        .collect();
    let mut shown = Vec::new();
    for (peer, out) in [("zqmark-ana", "a.json"), ("zqmark-ben", "b.json")] {
        for lang in ["en", "fr"] {
            let args = ["handoff", "zqmark-log.csv", "--peer", peer, "--lang", lang];
            let more = ["--out", out, "--yes", "--replace"];
            let Ran {
                out: text,
                code,
                err,
            } = desk.jalon(&[&args[..], &more].concat());
            assert_eq!(code, Some(0), "{err}");
            shown.push(text);
        }
        shown.push(desk.read(out));
    }
    for lang in ["en", "fr"] {
        for format in ["text", "md", "csv", "json", "html"] {
            for inputs in [&["a.json", "b.json"][..], &["a.json"], &["zqmark-log.csv"]] {
                let args = [&["report", "--lang", lang, "--format", format], inputs].concat();
                let Ran {
                    out: text,
                    code,
                    err,
                } = desk.jalon(&args);
                assert_eq!(code, Some(0), "{err}");
                assert!(text.contains("small 1.0"), "{text}");
                shown.push(text);
            }
        }
    }
    let Ran { out: seen, .. } = desk.jalon(&["run", "zqmark-log.csv"]);
    assert!(seen.contains(MARK) && ids.iter().all(|id| id.len() == 12));
    for text in &shown {
        assert!(!text.to_lowercase().contains(MARK), "{text}");
        for id in &ids {
            assert!(!text.contains(id.as_str()), "{id} in {text}");
        }
    }
}

#[test]
fn a_pseudonym_stays_with_its_key() {
    let desk = desk();
    let Ran { err, .. } = desk.handoff(&["--out", "a.json", "--yes"]);
    assert!(err.contains("jalon.key was made"), "{err}");
    let Ran { err, .. } = desk.handoff(&["--out", "b.json", "--yes"]);
    assert!(!err.contains("was made"), "{err}");
    assert_eq!(desk.read("a.json"), desk.read("b.json"));
    let key = desk.path("jalon.key");
    assert_eq!(fs::read(&key).expect("a key").len(), 32);
    fs::write(&key, [9; 32]).expect("a key");
    desk.handoff(&["--out", "c.json", "--yes"]);
    let (a, c) = (desk.handed("a.json"), desk.handed("c.json"));
    assert_ne!(a.peer, c.peer);
    let ids = |handoff: &Handoff| -> Vec<String> {
        handoff.brought.iter().map(|one| one.id.clone()).collect()
    };
    assert!(ids(&a).iter().all(|id| !ids(&c).contains(id)));
    fs::write(&key, [9; 31]).expect("no key");
    let Ran { code, err, .. } = desk.handoff(&["--out", "d.json", "--yes"]);
    assert_eq!(code, Some(3));
    assert!(err.contains("32 bytes"), "{err}");
    assert!(!desk.path("d.json").exists());
}

#[cfg(unix)]
#[test]
fn key_and_handoff_are_for_this_account_alone() {
    use std::os::unix::fs::PermissionsExt;
    let desk = desk();
    desk.handoff(&["--out", "a.json", "--yes"]);
    for name in ["a.json", "jalon.key"] {
        let about = fs::metadata(desk.path(name)).expect("a file");
        assert_eq!(about.permissions().mode() & 0o777, 0o600, "{name}");
    }
}

#[test]
fn people_whose_pseudonyms_would_be_the_same_have_longer_ones() {
    // Two codes whose hashes begin alike, found as anybody who has the key could.
    let key = [5; 32];
    let short = |code: &str| {
        let mut hasher = blake3::Hasher::new_keyed(&key);
        for text in ["person", "person", code] {
            hasher.update(&(text.len() as u64).to_le_bytes());
            hasher.update(text.as_bytes());
        }
        hasher.finalize().to_hex()[..8].to_string()
    };
    let mut seen = std::collections::HashMap::new();
    let twins = (0..400_000).find_map(|number| {
        let code = format!("x{number}");
        let other = seen.insert(short(&code), code.clone())?;
        Some([other, code])
    });
    let twins = twins.expect("two codes");
    let desk = desk();
    fs::write(desk.path("jalon.key"), key).expect("a key");
    let exception = |code: &str| {
        format!(
            "[[exception]]\nrule = \"moody\"\nperson = \"{code}\"\nfrom = 2024-03-01\nuntil = 2024-04-30\nreason = \"r\"\n"
        )
    };
    let more: String = twins.iter().map(|code| exception(code)).collect();
    desk.write("programme.toml", &format!("{PROGRAMME}{more}"));
    desk.handoff(&["--out", "a.json", "--yes"]);
    let handed = desk.handed("a.json");
    let people = handed.exceptions.iter().filter(|one| one.rule == "moody");
    let people: Vec<String> = people.filter_map(|one| one.who["person"].clone()).collect();
    let [one, other] = &people[..] else {
        panic!("{people:?}")
    };
    assert!(one != other && one.len() > "p-12345678".len(), "{people:?}");
}

#[test]
fn nothing_is_written_without_a_yes_and_nothing_is_written_over() {
    let desk = desk();
    let Ran { out, code, err } = desk.handoff(&["--out", "a.json"]);
    assert_eq!(code, Some(3));
    assert!(out.contains("What the lead will see"), "{out}");
    assert!(err.contains("was not written. --yes"), "{err}");
    assert!(!desk.path("a.json").exists());
    desk.write("a.json", "mine");
    let Ran { out, code, err } = desk.handoff(&["--out", "a.json", "--yes"]);
    assert_eq!((out.as_str(), code), ("", Some(3)));
    assert!(err.contains("--replace"), "{err}");
    assert_eq!(desk.read("a.json"), "mine");
    desk.handoff(&["--out", "b.json", "--yes", "--as-of", "2024-03-05"]);
    let Ran { code, .. } = desk.handoff(&["--out", "b.json", "--yes", "--replace"]);
    assert_eq!(code, Some(0));
    assert!(!rules(&desk.handed("b.json")).is_empty());
    let Ran { code, .. } = desk.jalon(&["report", "b.json", "--out", "b.json"]);
    assert_eq!(code, Some(3));
}

#[test]
fn what_people_wrote_is_never_replaced() {
    let desk = desk();
    desk.handoff(&["--out", "a.json", "--yes"]);
    desk.answer("act-calls", Answer::Fits);
    desk.write("mine.txt", "mine");
    let report = ["report", "a.json", "--replace", "--out"];
    let of_log = ["report", "zqmark-log.csv", "--replace", "--out"];
    let files = fs::read_dir(desk.folder()).expect("the folder");
    let paths: Vec<PathBuf> = files.map(|file| file.expect("a file").path()).collect();
    let before: Vec<Vec<u8>> = (paths.iter())
        .map(|path| fs::read(path).expect("a file"))
        .collect();
    let refused = |args: &[&str], out: &str| {
        let Ran { code, err, .. } = desk.jalon(&[args, &[out]].concat());
        assert_eq!(code, Some(3), "{args:?} {out}");
        assert!(err.contains("stays as it is"), "{err}");
    };
    let handoff = ["handoff", "zqmark-log.csv", "--peer", "zqmark-ana"];
    let handoff = [&handoff[..], &["--yes", "--replace", "--out"]].concat();
    for out in [
        "zqmark-log.csv",
        "answers.jsonl",
        "jalon.key",
        "mine.txt",
        ".",
    ] {
        refused(&handoff, out);
    }
    for out in [
        "a.json",
        "answers.jsonl",
        "./jalon.key",
        "programme.toml",
        ".",
    ] {
        refused(&report, out);
    }
    for out in ["zqmark-log.csv", "small.jalon", "answers.jsonl"] {
        refused(&of_log, out);
    }
    for (path, before) in paths.iter().zip(before) {
        assert_eq!(fs::read(path).expect("a file"), before, "{path:?}");
    }
    let Ran { code, .. } = desk.jalon(&[&report[..], &["mine.txt"]].concat());
    assert_eq!(code, Some(0), "an earlier report is replaced");
}

#[test]
fn what_stays_with_her_is_told_to_her_and_not_to_the_file() {
    let desk = desk();
    let Ran { out, err, .. } = desk.handoff(&["--out", "a.json", "--yes"]);
    assert!(err.contains("one is for your own eyes"), "{err}");
    assert!(err.contains("one is folded away"), "{err}");
    assert!(!rules(&desk.handed("a.json")).contains(&"repeated-calls"));
    let file = desk.read("a.json");
    for word in ["left", "stay", "hers", "folded", "early"] {
        assert!(!file.contains(word), "{word}: {file}");
    }
    assert!(!out.contains("own eyes"), "{out}");
}

#[test]
fn a_stop_in_the_middle_leaves_the_old_file_or_the_new_one() {
    let desk = desk();
    desk.handoff(&["--out", "a.json", "--yes"]);
    let old = desk.read("a.json");
    let args = [
        "handoff",
        "zqmark-log.csv",
        "--peer",
        "zqmark-ben",
        "--out",
        "a.json",
        "--yes",
        "--replace",
    ];
    for pause in 0..24 {
        fs::write(desk.path("a.json"), &old).expect("a file");
        let mut command = desk.command(&args);
        command.stdout(Stdio::null()).stderr(Stdio::null());
        let mut child = command.spawn().expect("the program");
        std::thread::sleep(Duration::from_millis(pause * 4));
        child.kill().expect("an end");
        child.wait().expect("an end");
        let now = desk.read("a.json");
        assert!(now == old || parse(now.as_bytes()).is_ok(), "{now}");
    }
}

#[test]
fn a_file_is_put_whole_and_only_where_nothing_is() {
    let folder = TempDir::new().expect("a folder");
    let path = folder.path().join("file");
    put(&path, b"one", false, &[]).expect("a file");
    let again = put(&path, b"two", false, &[]);
    assert!(matches!(again, Err(HandoffError::Taken { .. })));
    assert_eq!(fs::read(&path).expect("a file"), b"one");
    put(&path, b"two", true, &[]).expect("a file");
    assert_eq!(fs::read(&path).expect("a file"), b"two");
    // Nothing is left beside it.
    assert_eq!(fs::read_dir(folder.path()).expect("a folder").count(), 1);
    assert!(put(&folder.path().join("no/file"), b"one", false, &[]).is_err());
}

#[test]
fn a_handoff_of_another_version_is_told_apart_from_a_log() {
    let desk = desk();
    desk.handoff(&["--out", "a.json", "--yes"]);
    let newer = desk
        .read("a.json")
        .replace("\"jalon_handoff\": 1", "\"jalon_handoff\": 2");
    desk.write("new.json", &newer);
    desk.write(
        "more.json",
        &desk
            .read("a.json")
            .replace("\"zone\"", "\"note\": \"\", \"zone\""),
    );
    for name in ["new.json", "more.json"] {
        let Ran { code, err, .. } = desk.jalon(&["report", name]);
        assert_eq!(code, Some(3));
        assert!(err.contains("cannot be read as one"), "{err}");
    }
    assert!(
        read(&desk.path("zqmark-log.csv"))
            .expect("a file")
            .is_none()
    );
    let Ran { code, err, .. } = desk.jalon(&["report", "nowhere.json"]);
    assert_eq!(code, Some(3));
    assert!(err.contains("could not be read"), "{err}");
}

#[test]
fn what_goes_wrong_is_said_in_both_languages() {
    let path = PathBuf::from("file");
    let error = || std::io::Error::from(std::io::ErrorKind::StorageFull);
    let errors = [
        HandoffError::NoChance,
        HandoffError::NoKey { path: path.clone() },
        HandoffError::Taken { path: path.clone() },
        HandoffError::Form {
            path: path.clone(),
            reason: "why".to_string(),
        },
        HandoffError::Unread {
            path: path.clone(),
            source: error(),
        },
        HandoffError::Unwritten {
            path,
            source: error(),
        },
    ];
    for lang in Lang::ALL {
        let messages = Messages::new(lang);
        for error in &errors {
            let said = error.say(&messages);
            assert!(said.len() > 20 && !said.contains('{'), "{said}");
        }
    }
    assert!(Key::fresh().is_ok_and(|key| Key::fresh().is_ok_and(|other| key != other)));
}
