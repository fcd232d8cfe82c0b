//! Reports as people and programs read them: text at two widths in two languages, JSON against its schema.

use std::io;

use jalon::alerts::{
    Alert, CannotTell, Due, Evidence, Excepted, Figure, Missing, NotRun, Outcome, Reached, Room,
    RoomRung, Silence, Told, Unit, WhyNotRun,
};
use jalon::framework::{Framework, Who};
use jalon::programme::{Exception, Programme};
use jalon::report::{Empty, FileRead, Reading, Report, SCHEMA, Show, json, jsonl, text};
use jalon::reviews::{Answer, Journal, Review};
use jalon::text::{Lang, Layout, Messages};
use jalon::time::Date;
use jalon::vocabulary::{KindId, Level};

use crate::made::{alert, at, framework, key, rule};

const RULES: &str = r#"
framework small-world 2.1
  title en "Peer support, a small world" fr "Soutien par les pairs, un petit monde"
  zone "America/Toronto"
  purpose en "reflection and support for the peer" fr "la réflexion et le soutien du pair"
  not for en "discipline" fr "la discipline", en "pay" fr "la paie", en "ranking" fr "le classement"
source lessard-2024
  cite "Lessard É, O'Brien N, Panaite A-C, Leclaire M, Castonguay G, Rouly G, Boivin A. BMC Primary Care 2024;25:298."
  doi "10.1186/s12875-024-02548-5"
  passage eight-calls "Someone who starts calling her 8 times a day or sending her nonsense because she hasn't called them back?"
  passage if-agrees "If the patient agrees, the peer will share with the care provider"
party peer    en "peer" "peers"     fr "pair" "pairs"
party person  en "person" "people"  fr "personne" "personnes"
kind call     en "call" "calls"        fr "appel" "appels"
kind message  en "message" "messages"  fr "texto" "textos"
kind share    en "exchange" "exchanges" fr "échange" "échanges"
kind consent  en "word of consent" "words of consent" fr "mot de consentement" "mots de consentement"
kind supervision en "supervision" "supervisions" fr "supervision" "supervisions"
kind closure  en "closing" "closings"  fr "fin de suivi" "fins de suivi"
field direction en "direction" fr "sens" of call, message
  one of inbound en "incoming" fr "reçu", outbound en "outgoing" fr "envoyé"
field length en "length" fr "durée" of call duration
field crisis en "crisis" fr "crise" of call, message yes or no, blank means no
field audience en "told to" fr "destinataire" of share, consent set of clinician fr "clinicien", team fr "équipe"
field status of consent one of granted, withdrawn, restricted
field until of consent date
field agreed-week en "hours agreed a week" fr "heures convenues par semaine" of peer duration
field notes of call private text
parameter busy-day = 8 from 3 to 20
limit repeated-calls
  title en "Many attempts to reach you in one day" fr "Plusieurs tentatives de vous joindre en un jour"
  because en "Many calls often say that something hurts. The {busy-day} is an example, not a norm." fr "Beaucoup d'appels disent souvent que quelque chose fait mal. Le {busy-day} est un exemple, pas une norme."
  source lessard-2024 eight-calls
  count call where direction is inbound
  per peer and person
  in any 24 hours
  show count message
  raise note at 4, talk at busy-day
  maybe en "A bad day, a broken phone." fr "Une mauvaise journée, un téléphone défectueux."
  ask en "What was {person} hoping to find at the other end?" fr "Qu'est-ce que {person} espérait trouver au bout du fil ?"
  next en "Agree on one time of day when you do call back." fr "Convenir d'un moment de la journée où vous rappelez."
  cannot see en "Calls that reached another phone." fr "Les appels sur un autre téléphone."
limit agreed-hours
  title en "More hours than were agreed" fr "Plus d'heures que convenu"
  total length of call
  per peer
  in each week
  raise note above agreed-week of peer
limit many-people
  title en "Many people" fr "Beaucoup de personnes"
  different person in call
  per peer
  in any 28 days
  raise note above 20
consent share-with-clinician
  title en "Told to someone: was it agreed?" fr "Dit à quelqu'un : était-ce convenu ?"
  source lessard-2024 if-agrees
  sharing share
  covering audience
  raise act
limit calls-of-a-person
  count call
  per person
  in any 24 hours
  raise note at 3
duty debrief
  title en "A debriefing owed after a crisis" fr "Un débreffage dû après une crise"
  after call where crisis is yes
  expect supervision with the same peer
  within 3 days
  raise talk
  tell peer, lead
boundary on-trial-rule
  flag call where crisis is yes
  raise note
  on trial
boundary elsewhere
  flag call where crisis is yes
  applies where setting is street
  raise note
"#;

/// A run made by hand: something in every list.
struct Made {
    framework: Framework,
    programme: Programme,
    alerts: Vec<Alert>,
    outcome: Outcome,
    reading: Reading,
    journal: Journal,
}

fn evidence(ids: &[(&str, &str)]) -> Vec<Evidence> {
    let one = |(id, peer): &(&str, &str)| Evidence {
        id: id.to_string(),
        peer: Some((*peer).into()),
    };
    ids.iter().map(one).collect()
}

fn alerts(framework: &Framework) -> Vec<Alert> {
    let pair = |peer, person| key(framework, &[("peer", peer), ("person", person)]);
    let mut calls = alert(
        framework,
        "repeated-calls",
        pair("ana", "p1"),
        Level::Talk,
        "2024-03-19 14:00",
    );
    calls.end = at("2024-03-19 18:05");
    calls.reached = vec![
        Reached {
            level: Level::Note,
            at: at("2024-03-19 14:00"),
        },
        Reached {
            level: Level::Talk,
            at: at("2024-03-19 16:10"),
        },
    ];
    calls.observed = Some(Figure::whole(14));
    calls.asked = Some(Figure::whole(8));
    calls.unit = Some(Unit::Interactions);
    calls.shown = vec![(Figure::whole(3), Unit::Interactions)];
    calls.evidence = (31..45)
        .map(|row| Evidence {
            id: format!("sample-log.csv:{row}"),
            peer: Some("ana".into()),
        })
        .collect();
    let mut shared = alert(
        framework,
        "share-with-clinician",
        pair("ben", "-"),
        Level::Act,
        "2024-03-27 10:00",
    );
    shared.told.push(Told {
        who: Who::Lead,
        from: at("2024-03-29 10:00"),
    });
    shared.evidence = evidence(&[("sample-log.csv:60", "ben"), ("sample-log.csv:71", "ben")]);
    let mut owed = alert(
        framework,
        "debrief",
        pair("ana", "p1"),
        Level::Talk,
        "2024-03-19 15:00",
    );
    owed.raised = at("2024-03-22 15:00");
    owed.reached = vec![Reached {
        level: Level::Talk,
        at: owed.raised,
    }];
    owed.settled = Some(at("2024-03-25 09:00"));
    owed.told = [Who::Peer, Who::Lead]
        .map(|who| Told {
            who,
            from: owed.raised,
        })
        .to_vec();
    let mut both = alert(
        framework,
        "calls-of-a-person",
        key(framework, &[("person", "p4")]),
        Level::Note,
        "2024-03-26 11:00",
    );
    both.observed = Some(Figure::whole(3));
    both.asked = Some(Figure::whole(3));
    both.unit = Some(Unit::Interactions);
    both.evidence = evidence(&[("m1", "ana"), ("m2", "ben"), ("m3", "ben")]);
    let mut folded = alert(
        framework,
        "agreed-hours",
        key(framework, &[("peer", "ben")]),
        Level::Note,
        "2024-03-28 12:00",
    );
    folded.observed = Some(Figure::whole(285));
    folded.asked = Some(Figure::whole(240));
    folded.unit = Some(Unit::Minutes);
    folded.folded = true;
    vec![calls, owed, both, shared, folded]
}

fn made() -> Made {
    let framework = framework(RULES);
    let pair = |peer, person| key(&framework, &[("peer", peer), ("person", person)]);
    let named = |name| rule(&framework, name);
    let field = |name| framework.vocabulary.find_field(name).expect("a field");
    let person = framework.vocabulary.find_party("person").expect("a party");
    let day = |month, day| Date::new(2024, month, day).expect("a day");
    let rung = |level, asked, left| RoomRung {
        level,
        asked: Figure::whole(asked),
        left: Figure::whole(left),
    };
    let told = |rule, missing, times| CannotTell {
        rule: named(rule),
        missing,
        times,
    };
    let outcome = Outcome {
        as_of: at("2024-04-07 18:00"),
        due: vec![
            Due {
                rule: named("debrief"),
                key: pair("ana", "p2"),
                since: at("2024-04-06 11:00"),
                due: at("2024-04-09 11:00"),
                folded: false,
            },
            Due {
                rule: named("debrief"),
                key: pair("ben", "p9"),
                since: at("2024-04-06 12:00"),
                due: at("2024-04-09 12:00"),
                folded: true,
            },
        ],
        room: vec![
            Room {
                rule: named("repeated-calls"),
                key: pair("ana", "p1"),
                now: Figure::whole(6),
                unit: Unit::Interactions,
                ahead: vec![rung(Level::Talk, 8, 2)],
                until: at("2024-04-08 09:10"),
            },
            Room {
                rule: named("agreed-hours"),
                key: key(&framework, &[("peer", "ben")]),
                now: Figure::whole(150),
                unit: Unit::Minutes,
                ahead: vec![rung(Level::Note, 240, 90)],
                until: at("2024-04-08 00:00"),
            },
            Room {
                rule: named("many-people"),
                key: key(&framework, &[("peer", "ana")]),
                now: Figure::whole(3),
                unit: Unit::Values,
                ahead: vec![rung(Level::Note, 20, 17)],
                until: at("2024-04-10 00:00"),
            },
        ],
        cannot_tell: vec![
            told("agreed-hours", Missing::Field(field("length")), 12),
            told("agreed-hours", Missing::Field(field("agreed-week")), 1),
            told("debrief", Missing::Party(person), 2),
            told("repeated-calls", Missing::Field(field("direction")), 1_204),
            told("repeated-calls", Missing::Needs, 1),
            told("share-with-clinician", Missing::Given, 3),
            told("share-with-clinician", Missing::Usual, 3),
        ],
        excepted: vec![Excepted {
            rule: named("agreed-hours"),
            exception: 0,
            key: key(&framework, &[("peer", "ben")]),
            hits: 3,
            first: at("2024-03-19 09:00"),
            last: at("2024-03-21 12:00"),
        }],
        not_run: vec![
            NotRun {
                rule: named("elsewhere"),
                why: WhyNotRun::Applies,
            },
            NotRun {
                rule: named("on-trial-rule"),
                why: WhyNotRun::OnTrial,
            },
        ],
        silences: vec![Silence {
            peer: "ben".into(),
            from: day(3, 5),
            to: day(3, 24),
        }],
    };
    let programme = Programme {
        name: Some("Clinic of the example".to_string()),
        exceptions: vec![Exception {
            rule: named("agreed-hours"),
            parties: Vec::new(),
            from: day(3, 18),
            until: day(4, 30),
            reason: "Intensive follow-up agreed at the team meeting".to_string(),
        }],
        ..Programme::default()
    };
    let reading = Reading {
        files: vec![
            FileRead {
                name: "march.csv".to_string(),
                rows: 1_121,
            },
            FileRead {
                name: "april.jsonl".to_string(),
                rows: 1,
            },
        ],
        span: Some((at("2024-03-04 09:00"), at("2024-04-08 10:00"))),
        later: 1,
        blanks: vec![(field("crisis"), 59_835)],
        empty: vec![Empty {
            field: field("direction"),
            kind: KindId(0),
            empty: 1_200,
            of: 2_000,
        }],
        gaps: 1,
        folds: 2,
        ignored: vec!["Ringtone".to_string(), "Battery".to_string()],
        refused: 2,
    };
    Made {
        alerts: alerts(&framework),
        framework,
        programme,
        outcome,
        reading,
        journal: Journal::default(),
    }
}

impl Made {
    fn report<'a>(&'a self, show: Show<'a>) -> Report<'a> {
        Report {
            framework: &self.framework,
            programme: &self.programme,
            alerts: &self.alerts,
            outcome: &self.outcome,
            reading: &self.reading,
            threads: 1,
            journal: &self.journal,
            show,
        }
    }

    fn text(&self, lang: Lang, width: usize, show: Show<'_>) -> String {
        let layout = Layout {
            width,
            colour: false,
        };
        text(self.report(show), &Messages::new(lang), layout).expect("a text")
    }
}

/// A result in a form for programs.
fn data(
    write: fn(Report<'_>, &Messages, &mut Vec<u8>) -> io::Result<()>,
    report: Report<'_>,
    lang: Lang,
) -> String {
    let mut bytes = Vec::new();
    write(report, &Messages::new(lang), &mut bytes).expect("a result");
    String::from_utf8(bytes).expect("text")
}

const ANA: Show<'static> = Show {
    peer: Some("ana"),
    all: false,
};

#[test]
fn text_in_english_and_french_at_two_widths() {
    let made = made();
    for lang in Lang::ALL {
        for width in [80, 120] {
            let text = made.text(lang, width, Show::default());
            let widest = text.lines().map(|line| line.chars().count()).max();
            assert!(
                widest <= Some(width),
                "{widest:?} characters in a line of {width}"
            );
            insta::assert_snapshot!(format!("text_{}_{width}", lang.code()), text);
        }
    }
}

#[test]
fn everything_is_shown_when_asked_and_one_peer_sees_her_own() {
    let made = made();
    let all = Show {
        peer: None,
        all: true,
    };
    insta::assert_snapshot!("text_all", made.text(Lang::En, 80, all));
    let hers = made.text(Lang::En, 80, ANA);
    insta::assert_snapshot!("text_peer", hers);
    for of_others in ["ben", "m2", "p9"] {
        assert!(!hers.contains(of_others), "{of_others} is another peer's");
    }
}

#[test]
fn narrow_text_stays_whole() {
    let made = made();
    let narrow = made.text(Lang::Fr, 20, Show::default());
    assert_eq!(
        narrow,
        made.text(Lang::Fr, 60, Show::default()),
        "60 is the least width"
    );
}

#[test]
fn styles_add_nothing_to_the_words() {
    let made = made();
    let messages = Messages::new(Lang::En);
    let layout = Layout {
        width: 80,
        colour: true,
    };
    let styled = text(made.report(Show::default()), &messages, layout).expect("a text");
    assert!(styled.contains('\u{1b}'));
    assert!(!styled.contains("\u{1b}[31m"), "no red");
    let mut plain = String::new();
    let mut rest = styled.as_str();
    while let Some((before, after)) = rest.split_once('\u{1b}') {
        plain.push_str(before);
        rest = after.split_once('m').map_or("", |(_, after)| after);
    }
    plain.push_str(rest);
    assert_eq!(plain, made.text(Lang::En, 80, Show::default()));
}

#[test]
fn nothing_to_say_is_said() {
    let mut made = made();
    made.alerts = Vec::new();
    made.outcome = Outcome {
        as_of: at("2024-04-07 18:00"),
        due: Vec::new(),
        room: Vec::new(),
        cannot_tell: Vec::new(),
        excepted: Vec::new(),
        not_run: Vec::new(),
        silences: Vec::new(),
    };
    made.reading = Reading::default();
    insta::assert_snapshot!("text_empty", made.text(Lang::En, 80, Show::default()));
}

#[test]
fn an_answer_stands_beside_its_alert_and_a_note_beside_its_author_alone() {
    let mut made = made();
    let answered = |alert: &Alert, answer, peer: &str, until| Review {
        at: at("2024-03-12 10:00"),
        alert: alert.id.clone(),
        rule: "whatever".to_string(),
        peer: Some(peer.to_string()),
        answer,
        until,
        note: Some("SECRET of my own\nand more".to_string()),
    };
    let until = Date::new(2024, 6, 15);
    let reviews = vec![
        answered(&made.alerts[0], Answer::Fits, "ana", None),
        answered(&made.alerts[0], Answer::Agreed, "ana", until),
        answered(&made.alerts[1], Answer::ChangeRule, "ana", None),
    ];
    made.journal = Journal::of(reviews);
    for lang in Lang::ALL {
        let all = made.text(lang, 80, Show::default());
        assert!(!all.contains("SECRET"), "{all}");
        let hers = made.text(lang, 120, ANA);
        let lines = hers.lines().collect::<Vec<_>>();
        let beside = lines.iter().position(|line| line.contains("SECRET"));
        let beside = beside.expect("her note");
        assert!(
            lines[beside].contains("SECRET of my own and more"),
            "{hers}"
        );
        insta::assert_snapshot!(
            format!("answer_{}", lang.code()),
            lines[beside - 1..=beside].join("\n")
        );
        for show in [Show::default(), ANA] {
            let written = data(json, made.report(show), lang);
            let value: serde_json::Value = serde_json::from_str(&written).expect("JSON");
            assert_eq!(wrong(&value, ""), Vec::<String>::new());
            let answer = &value["alerts"][0]["answer"];
            assert_eq!(answer["said"], "agreed");
            assert_eq!(answer["until"], "2024-06-15");
            assert_eq!(answer.get("note").is_some(), show.peer.is_some());
            let fields = written.split("\n    }").next().unwrap_or_default();
            let last = fields.rfind("\n      \"").map(|at| &fields[at..]);
            assert!(
                last.is_some_and(|last| last.contains("\"answer\"")),
                "{fields}"
            );
        }
    }
    let ben = Show {
        peer: Some("ben"),
        all: true,
    };
    let seen = data(json, made.report(ben), Lang::En);
    assert!(
        !seen.contains("SECRET") && !seen.contains("\"answer\""),
        "{seen}"
    );
}

/// What the schema finds wrong with a value.
fn wrong(value: &serde_json::Value, part: &str) -> Vec<String> {
    let mut schema: serde_json::Value = serde_json::from_str(SCHEMA).expect("the schema is JSON");
    if !part.is_empty() {
        let defs = schema["$defs"].clone();
        schema = schema["$defs"][part].clone();
        schema["$defs"] = defs;
    }
    let validator = jsonschema::draft202012::new(&schema).expect("the schema is a schema");
    validator
        .iter_errors(value)
        .map(|error| error.to_string())
        .collect()
}

#[test]
fn json_holds_to_its_schema_and_its_order() {
    let made = made();
    for lang in Lang::ALL {
        for show in [Show::default(), ANA] {
            let written = data(json, made.report(show), lang);
            let value: serde_json::Value = serde_json::from_str(&written).expect("JSON");
            assert_eq!(wrong(&value, ""), Vec::<String>::new());
        }
    }
    let written = data(json, made.report(Show::default()), Lang::En);
    insta::assert_snapshot!("json", written);
}

#[test]
fn the_schema_refuses_what_is_no_result() {
    let made = made();
    let written = data(json, made.report(Show::default()), Lang::En);
    let mut value: serde_json::Value = serde_json::from_str(&written).expect("JSON");
    value["alerts"][0]["level"] = "alarm".into();
    assert_eq!(wrong(&value, "").len(), 1);
    value["alerts"][0]["level"] = "note".into();
    value["surprise"] = true.into();
    assert_eq!(wrong(&value, "").len(), 1);
}

#[test]
fn json_lines_hold_one_alert_each_and_nothing_else() {
    let made = made();
    let lines = data(jsonl, made.report(Show::default()), Lang::En);
    assert_eq!(lines.lines().count(), made.alerts.len());
    for line in lines.lines() {
        let value: serde_json::Value = serde_json::from_str(line).expect("JSON");
        assert_eq!(wrong(&value, "alert"), Vec::<String>::new());
    }
    let hers = data(jsonl, made.report(ANA), Lang::En);
    assert_eq!(hers.lines().count(), 3);
}
