//! `jalon status`: what a peer sees before she acts, in both languages, and what she does not.

use jalon::alerts::{Figure, Unit};

use crate::desk::{Desk, Ran};

const RULES: &str = r#"
framework small 1.0
  zone "America/Toronto"
  quiet after closure where reason is died
party peer en "peer" fr "pair"
party person en "person" fr "personne"
kind call en "call" "calls" fr "appel" "appels"
kind share, consent, supervision, closure
field direction of call one of inbound, outbound
field reason of closure one of together, died
field audience en "told to" fr "destinataire" of share, consent
  set of clinician fr "clinicien", family fr "famille", team fr "équipe"
field scope en "about" fr "sujet" of share, consent set of health fr "santé", mood fr "moral"
field status of consent one of granted, withdrawn, restricted
field until of consent date
field notes private text
limit repeated-calls
  title en "Many calls" fr "Beaucoup d'appels"
  count call where direction is inbound
  per peer and person
  in any 24 hours
  raise note at 4, talk at 8
limit week
  title en "A full week" fr "Une semaine pleine"
  count call
  per peer
  in each week
  raise note at 10
duty debrief
  title en "A debriefing" fr "Un débreffage"
  after call where direction is outbound
  expect supervision with the same peer
  within 2 days
  raise note
consent shared
  title en "Told to someone" fr "Dit à quelqu'un"
  sharing share
  covering scope and audience
  lasting 1 year
  raise talk
consent shared-with-family
  title en "Told to family" fr "Dit à la famille"
  sharing share where audience includes family
  covering audience
  raise talk
"#;

const LOG: &str = "\
at,kind,peer,person,direction,reason,audience,scope,status,until,notes
2023-04-20 10:00,consent,,p1,,,clinician;team,health;mood,granted,,SECRET
2024-02-10 10:00,consent,ana,p2,,,clinician,health,granted,2024-03-30,
2024-02-10 10:00,consent,ana,p3,,,clinician,health,granted,2024-03-30,
2024-02-10 10:00,consent,ben,p4,,,clinician,health,granted,2024-03-30,
2024-02-11 10:00,closure,ana,p3,,died,,,,,
2024-03-04 10:00,consent,ana,p1,,,team,,withdrawn,,
2024-03-06 09:00,call,ana,p1,inbound,,,,,,
2024-03-06 10:00,call,ana,p1,inbound,,,,,,SECRET
2024-03-06 11:00,call,ana,p1,inbound,,,,,,
2024-03-06 11:10,call,ana,p2,outbound,,,,,,
2024-03-06 11:20,call,ben,p4,inbound,,,,,,
";

/// `jalon status` over the small log, in English and without a terminal.
fn status(args: &[&str]) -> Ran {
    let desk = Desk::new(&[("small.jalon", RULES), ("log.csv", LOG)]);
    let status = ["status", "log.csv", "--framework", "small.jalon"];
    let ran = desk.jalon(&[&status[..], args].concat());
    assert!(!ran.out.contains("SECRET"), "{}", ran.out);
    ran
}

#[test]
fn what_is_near_is_said_by_person() {
    let Ran { code, out, err } = status(&["--peer", "ana", "--as-of", "2024-03-06 12:00"]);
    assert_eq!((code, err.as_str()), (Some(0), ""));
    let expected = "\
ana, Wednesday 6 March 2024, 12:00
──────────────────────────────────
p1  Many calls: 1 of 4 calls left before a note, until 09:00 tomorrow
    A yes (about: health and mood; told to: clinician), until Saturday 20 April,
    10:00
    A no (told to: team), since Monday 4 March 2024
p2  A debriefing: by Friday 11:10
    A yes (about: health; told to: clinician), until the end of Saturday 30
    March
Beside these: one limit with more than half of its room left; --all shows all.
";
    assert_eq!(out, expected);
}

#[test]
fn french_says_the_same() {
    let Ran { out, .. } = status(&[
        "--peer",
        "ana",
        "--as-of",
        "2024-03-06 12:00",
        "--lang",
        "fr",
    ]);
    let expected = "\
ana, mercredi 6 mars 2024, 12 h
───────────────────────────────
p1  Beaucoup d'appels : reste 1 sur 4 appels avant une note, jusqu'à demain 9 h
    Un oui (sujet : santé et moral ; destinataire : clinicien), jusqu'au samedi
    20 avril, 10 h
    Un non (destinataire : équipe), depuis le lundi 4 mars 2024
p2  Un débreffage : d'ici vendredi 11 h 10
    Un oui (sujet : santé ; destinataire : clinicien), jusqu'à la fin du samedi
    30 mars
En plus : une limite dont il reste plus de la moitié de la marge ; --all montre
tout.
";
    assert_eq!(out.replace('\u{a0}', " "), expected);
}

#[test]
fn one_person_or_everything_can_be_asked_for() {
    let day = ["--peer", "ana", "--as-of", "2024-03-06 12:00"];
    let Ran { out, .. } = status(&[&day[..], &["--person", "p2"]].concat());
    assert!(out.contains("A debriefing") && !out.contains("p1"), "{out}");
    let Ran { out, .. } = status(&[&day[..], &["--all"]].concat());
    assert!(
        out.contains("ana  A full week: 6 of 10 calls left before a note, until the end of Sunday"),
        "{out}"
    );
    assert!(!out.contains("--all"), "{out}");
}

#[test]
fn nobody_is_reminded_of_the_dead_or_of_others() {
    let Ran { out, .. } = status(&["--peer", "ana", "--as-of", "2024-03-06 12:00", "--all"]);
    assert!(!out.contains("p3") && !out.contains("p4"), "{out}");
    assert!(!out.contains("ben"), "{out}");
}

#[test]
fn what_fell_due_and_waits_is_said() {
    let Ran { out, .. } = status(&["--peer", "ana", "--as-of", "2024-03-09 12:00"]);
    let late = "p2  A debriefing: hoped for by 11:10 yesterday, not written yet";
    assert!(out.contains(late), "{out}");
}

#[test]
fn an_old_log_says_that_it_is_old() {
    let Ran { code, out, .. } = status(&["--peer", "ana", "--as-of", "2024-03-20 12:00"]);
    assert_eq!(code, Some(0));
    assert!(!out.contains("last entry"), "{out}");
    let Ran { out, .. } = status(&["--peer", "ana", "--as-of", "2024-03-20 13:00"]);
    let old = "The last entry is from Wednesday 6 March 2024, 11:10";
    assert!(out.contains(old), "{out}");
    // unless said, it is told as of now
    let Ran { out, .. } = status(&["--peer", "ana"]);
    assert!(out.contains(old), "{out}");
}

#[test]
fn a_log_that_begins_later_is_said_to() {
    let Ran { code, err, .. } = status(&["--peer", "ana", "--as-of", "2020-01-01"]);
    assert_eq!(code, Some(0));
    assert!(err.contains("The log begins later"), "{err}");
}

#[test]
fn what_comes_one_by_one_has_no_quarter() {
    let own = |millionths, unit| Figure(millionths).countable(unit).0;
    assert_eq!(own(2_250_000, Unit::Conversations), 3_000_000);
    assert_eq!(own(6_000_000, Unit::Interactions), 6_000_000);
    assert_eq!(own(2_250_000, Unit::Minutes), 2_250_000);
}

#[test]
fn one_of_several_peers_is_to_be_named() {
    let Ran { code, out, err } = status(&["--as-of", "2024-03-06 12:00"]);
    assert_eq!((code, out.as_str()), (Some(3), ""));
    assert!(err.contains("--peer") && err.contains("ana, ben"), "{err}");
    let Ran { code, out, err } = status(&["--peer", "zoe"]);
    // a mistyped code has no room left that anybody could rely on
    assert_eq!((code, out.as_str()), (Some(3), ""));
    assert!(err.contains("zoe"), "{err}");
}

#[test]
fn as_data_it_holds_everything() {
    let Ran { out, .. } = status(&[
        "--peer",
        "ana",
        "--as-of",
        "2024-03-06 12:00",
        "--format",
        "json",
    ]);
    let told: serde_json::Value = serde_json::from_str(&out).expect("JSON");
    assert_eq!(told["peer"], "ana");
    assert_eq!(told["last_entry"], "2024-03-06T11:10:00-05:00");
    let room = told["room"].as_array().expect("a list");
    let near = |room: &&serde_json::Value| room["near"] == true;
    assert_eq!(room.len(), 2);
    assert_eq!(room.iter().filter(near).count(), 1);
    assert_eq!(told["due"][0]["rule"], "debrief");
    let consents = told["consents"].as_array().expect("a list");
    assert_eq!(consents.len(), 3);
    let no = consents.iter().find(|one| one["granted"] == false);
    let no = no.expect("a refusal");
    assert_eq!(no["covering"]["audience"], serde_json::json!(["team"]));
    assert_eq!(no["covering"]["scope"], serde_json::Value::Null);
}
