//! Rules and alerts in sentences, in both languages.

use jalon::alerts::{Alert, Figure, Unit};
use jalon::framework::Framework;
use jalon::programme::Programme;
use jalon::text::{Lang, Messages};
use jalon::time::{CalendarSpan, Instant};
use jalon::vocabulary::Level;
use jalon::words::Voice;

use crate::made::{alert, at, framework, key, rule};

/// A small vocabulary with labels, and a rule for every family, measure, window and clause.
const RULES: &str = r#"
framework words 1.0
  zone "America/Toronto"
party peer    en "peer" "peers"     fr "pair" "pairs"
party person  en "person" "people"  fr "personne" "personnes"
kind call     en "call" "calls"        fr "appel" "appels"
kind message  en "message" "messages"  fr "texto" "textos"
kind meeting  en "meeting" "meetings"  fr "rencontre" "rencontres"
kind share    en "exchange" "exchanges" fr "échange" "échanges"
kind consent  en "word of consent" "words of consent" fr "mot de consentement" "mots de consentement"
kind supervision en "supervision" "supervisions" fr "supervision" "supervisions"
kind closure  en "closing" "closings"  fr "fin de suivi" "fins de suivi"
kind pause, leave
field direction en "direction" fr "sens" of call, message
  one of inbound en "incoming" fr "reçu", outbound en "outgoing" fr "envoyé"
field line of call, message one of work, personal
field length en "length" fr "durée" of call, meeting duration
field crisis en "crisis" fr "crise" of call, message, meeting yes or no
field place en "place" fr "lieu" of meeting one of clinic fr "clinique", home fr "domicile"
field mood of meeting number
field marks en "marks" fr "repères" of meeting set of gift fr "cadeau", goodbye fr "au revoir"
field scope en "about" fr "sujet" of share, consent set of health fr "santé", housing fr "logement"
field audience en "told to" fr "destinataire" of share, consent set of clinician fr "clinicien", team fr "équipe"
field status of consent one of granted, withdrawn, restricted
field until of consent date
field agreed-week en "hours agreed a week" fr "heures convenues par semaine" of peer duration
define contact as call or message or meeting
define by-phone as call or message
define call-in as call where direction is inbound
define timed as call or meeting
define heavy as meeting where no earlier supervision with the same peer within 2 days
hours office = mon to fri 09:00-17:00 except holidays
days holidays = 2024-12-25
parameter busy-day = 8 from 3 to 20
parameter growth = 2.5 from 1.5 to 6

boundary personal-line
  flag by-phone where line is personal and outside office
  unless crisis is yes
  group within 7 days
  raise note
boundary heavy-home
  flag heavy where place is not clinic or (marks includes gift and not marks includes goodbye) or mood at least 2.5 or length is unknown
  needs any earlier contact with the same peer and person
  raise talk
  tell peer, lead after 2 days
boundary after-closing
  flag contact where any earlier closure with the same peer and person since supervision
  raise note
boundary despite-refusal
  flag share where despite a refusal covering scope and audience or on sat, sun
  raise act
limit repeated-calls
  count call-in
  per peer and person
  in any 24 hours
  show count message
  raise note at busy-day, talk at 12
limit talks
  conversations in message apart by 30 minutes
  per peer and person
  in each day
  raise note at 8
limit weekly-time
  total length of timed
  per peer and person
  in each week
  usual over 8 weeks
  raise note above growth times usual and at least 3 hours
limit agreed-hours
  total length of timed
  per peer
  in each week
  raise note above agreed-week of peer
limit mood-sum
  total mood of meeting
  per person
  in each month
  raise note above 10
limit caseload
  different person in contact
  per peer
  in any 28 days
  raise talk above 20
limit places
  different place in meeting
  per person
  in any 28 days
  raise note above 2
limit busy-days
  days with contact
  per peer
  in each week
  raise note at 6
limit days-in-a-row
  run of days with contact
  per peer
  raise note at 7
limit day-span
  span of contact
  per peer
  in each day
  raise note above 12 hours
limit weekly-rest
  rest from contact
  per peer
  in each week
  raise talk below 32 hours
limit personal-share
  count by-phone where line is personal
  out of count by-phone with the same peer
  per peer and person
  in each month
  given at least 10
  raise note at 30%
consent share-with-clinician
  sharing share where audience includes clinician
  covering scope and audience
  lasting 1 year
  grace 24 hours
  raise act
consent share-at-team
  sharing share where audience includes team
  covering scope
  raise talk
duty debrief
  after meeting where crisis is yes
  expect supervision with the same peer
  within 3 days
  until leave
  raise talk
duty answer-call
  after call-in
  expect by-phone where direction is outbound with the same peer and person
  within 2 days of office
  raise note
duty regular-supervision
  every 28 days
  expect supervision
  per peer
  raise note
duty early-contact
  every 7 days
  expect contact
  per peer and person
  from share
  until closure or pause
  for 8 weeks
  raise note
"#;

fn in_both(say: impl Fn(&Messages) -> String) -> String {
    let lines = Lang::ALL.map(|lang| say(&Messages::new(lang)));
    lines.join("\n")
}

#[test]
fn every_rule_is_a_sentence_in_both_languages() {
    let framework = framework(RULES);
    let programme = Programme::default();
    let sentences: Vec<String> = framework
        .rules
        .iter()
        .map(|rule| {
            let said = in_both(|messages| Voice::new(&framework, &programme, messages).rule(rule));
            format!("{}\n{said}\n", rule.name)
        })
        .collect();
    insta::assert_snapshot!(sentences.join("\n"));
}

/// What an alert of a rule says in both languages.
fn facts(framework: &Framework, alert: &Alert) -> String {
    let programme = Programme::default();
    let said = in_both(|messages| Voice::new(framework, &programme, messages).message(alert));
    format!("{}\n{said}\n", framework.rule(alert.rule).name)
}

#[test]
fn every_family_and_measure_tells_its_facts() {
    let framework = framework(RULES);
    let pair = || key(&framework, &[("peer", "ana"), ("person", "p1")]);
    let peer = || key(&framework, &[("peer", "ana")]);
    let person = || key(&framework, &[("person", "p1")]);
    let whole = Figure::whole;
    // Rule, key, level, start, end, observed, asked, unit.
    let limits = [
        (
            "repeated-calls",
            pair(),
            Level::Note,
            "2024-03-19 16:10",
            "2024-03-19 18:05",
            whole(10),
            whole(8),
            Unit::Interactions,
        ),
        (
            "talks",
            pair(),
            Level::Note,
            "2024-05-01 16:10",
            "2024-05-01 18:05",
            whole(9),
            whole(8),
            Unit::Conversations,
        ),
        (
            "weekly-time",
            pair(),
            Level::Note,
            "2024-03-21 16:10",
            "2024-03-22 18:05",
            whole(610),
            whole(300),
            Unit::Minutes,
        ),
        (
            "agreed-hours",
            peer(),
            Level::Note,
            "2024-03-21 16:10",
            "2024-03-21 16:10",
            whole(285),
            whole(240),
            Unit::Minutes,
        ),
        (
            "mood-sum",
            person(),
            Level::Note,
            "2024-08-21 16:10",
            "2024-08-21 16:10",
            Figure(12_500_000),
            whole(10),
            Unit::Values,
        ),
        (
            "caseload",
            peer(),
            Level::Talk,
            "2024-03-21 16:10",
            "2024-04-01 09:00",
            whole(21),
            whole(20),
            Unit::Values,
        ),
        (
            "places",
            person(),
            Level::Note,
            "2024-03-21 16:10",
            "2024-03-21 16:10",
            whole(3),
            whole(2),
            Unit::Values,
        ),
        (
            "busy-days",
            peer(),
            Level::Note,
            "2024-03-21 16:10",
            "2024-03-22 16:10",
            whole(7),
            whole(6),
            Unit::Days,
        ),
        (
            "days-in-a-row",
            peer(),
            Level::Note,
            "2024-03-21 16:10",
            "2024-03-25 16:10",
            whole(11),
            whole(7),
            Unit::Days,
        ),
        (
            "day-span",
            peer(),
            Level::Note,
            "2024-03-21 22:10",
            "2024-03-21 22:30",
            Figure(807_500_000),
            whole(720),
            Unit::Minutes,
        ),
        (
            "weekly-rest",
            peer(),
            Level::Talk,
            "2024-04-01 09:00",
            "2024-04-01 09:00",
            whole(1440),
            whole(1920),
            Unit::Minutes,
        ),
        (
            "personal-share",
            pair(),
            Level::Note,
            "2024-03-21 16:10",
            "2024-03-22 18:05",
            Figure(33_333_333),
            whole(30),
            Unit::Percent,
        ),
    ];
    let mut said = Vec::new();
    for (name, key, level, start, end, observed, asked, unit) in limits {
        let mut alert = alert(&framework, name, key, level, start);
        alert.end = at(end);
        alert.observed = Some(observed);
        alert.asked = Some(asked);
        alert.unit = Some(unit);
        if name == "repeated-calls" {
            alert.shown = vec![(whole(1), Unit::Interactions)];
        }
        said.push(facts(&framework, &alert));
    }
    let mut flagged = alert(
        &framework,
        "personal-line",
        key(&framework, &[("peer", "ana"), ("person", "-")]),
        Level::Note,
        "2024-03-19 20:00",
    );
    flagged.end = at("2024-03-21 07:30");
    flagged.observed = Some(whole(2));
    flagged.unit = Some(Unit::Interactions);
    said.push(facts(&framework, &flagged));
    flagged.end = flagged.start;
    flagged.observed = Some(whole(1));
    said.push(facts(&framework, &flagged));
    for name in ["share-with-clinician", "share-at-team"] {
        said.push(facts(
            &framework,
            &alert(&framework, name, pair(), Level::Act, "2024-03-27 10:00"),
        ));
    }
    let mut owed = alert(
        &framework,
        "debrief",
        pair(),
        Level::Talk,
        "2024-03-19 15:00",
    );
    owed.raised = at("2024-03-22 15:00");
    said.push(facts(&framework, &owed));
    owed.settled = Some(at("2024-03-25 09:00"));
    said.push(facts(&framework, &owed));
    let mut owed = alert(
        &framework,
        "answer-call",
        pair(),
        Level::Note,
        "2024-03-15 15:00",
    );
    owed.raised = at("2024-03-19 17:00");
    said.push(facts(&framework, &owed));
    said.push(facts(
        &framework,
        &alert(
            &framework,
            "early-contact",
            pair(),
            Level::Note,
            "2024-04-01 10:00",
        ),
    ));
    insta::assert_snapshot!(said.join("\n"));
}

#[test]
fn placeholders_are_filled_and_unknown_ones_stay() {
    let framework = framework(RULES);
    let programme = Programme::default();
    let mut alert = alert(
        &framework,
        "weekly-time",
        key(&framework, &[("peer", "ana"), ("person", "-")]),
        Level::Note,
        "2024-03-19 16:10",
    );
    alert.observed = Some(Figure::whole(610));
    alert.asked = Some(Figure::whole(300));
    alert.unit = Some(Unit::Minutes);
    let text = "{observed} of {asked} with {person} by {peer} from {start}; {growth} and {busy-day}; {other} {";
    let said =
        in_both(|messages| Voice::new(&framework, &programme, messages).fill(text, Some(&alert)));
    assert_eq!(
        said.replace(['\u{a0}', '\u{202f}'], " "),
        "10 h 10 of 5 h with an unnamed person by ana from Tuesday 19 March 2024, 16:10; 2.5 and 8; {other} {\n\
         10 h 10 of 5 h with personne sans nom by ana from mardi 19 mars 2024, 16 h 10; 2,5 and 8; {other} {"
    );
    let messages = Messages::new(Lang::En);
    let voice = Voice::new(&framework, &programme, &messages);
    assert_eq!(voice.fill("{observed} {busy-day}", None), "{observed} 8");
    assert_eq!(voice.fill("no {braces", None), "no {braces");
}

#[test]
fn a_programme_s_parameters_are_said() {
    let framework = framework(RULES);
    let mut programme = Programme::default();
    let busy = framework
        .parameters
        .iter()
        .position(|parameter| parameter.name == "busy-day");
    programme.parameters.insert(
        jalon::framework::ParameterId(busy.expect("a parameter") as u16),
        jalon::framework::Operand::Number(6_000_000),
    );
    let messages = Messages::new(Lang::En);
    let voice = Voice::new(&framework, &programme, &messages);
    let calls = framework.rule(rule(&framework, "repeated-calls"));
    assert!(voice.rule(calls).contains("a note from 6 on"));
    assert_eq!(voice.fill("{busy-day}", None), "6");
}

#[test]
fn numbers_and_times_are_written_as_each_language_does() {
    let framework = framework(RULES);
    let programme = Programme::default();
    let said = in_both(|messages| {
        let voice = Voice::new(&framework, &programme, messages);
        let number = |millionths| voice.number(Figure(millionths));
        let minutes = |micros: i64| voice.duration(micros);
        [
            number(1_234_567_500_000),
            number(-2_500_000),
            number(333_333),
            number(-1),
            voice.count(59_835),
            minutes(0),
            minutes(30 * Instant::SECOND),
            minutes(45 * Instant::MINUTE),
            minutes(5 * Instant::HOUR),
            minutes(4 * Instant::HOUR + 5 * Instant::MINUTE),
            minutes(4 * Instant::HOUR + 5 * Instant::MINUTE + 7 * Instant::SECOND),
            voice.amount(Figure(52_300_000), Unit::Percent),
            voice.span(CalendarSpan::months(12)),
            voice.span(CalendarSpan::months(30)),
            voice.span(CalendarSpan::days(1)),
            voice.span(CalendarSpan::days(28)),
            voice.span(CalendarSpan::days(56)),
            voice.span(CalendarSpan::elapsed(Instant::HOUR)),
            voice.span(CalendarSpan::elapsed(270 * Instant::MINUTE)),
            voice.span(CalendarSpan::elapsed(30 * Instant::MINUTE)),
            voice.span(CalendarSpan::default()),
            voice.moment(at("2024-03-01 09:05")),
            voice.moment(at("2024-03-02 00:00")),
            voice.moment(at("0999-12-31 23:59")),
        ]
        .join(" | ")
    });
    assert_eq!(
        said.replace(['\u{a0}', '\u{202f}'], " "),
        "1,234,567.5 | −2.5 | 0.33 | 0 | 59,835 | 0 min | 30 s | 45 min | 5 h | 4 h 05 | 4 h 05 min 7 s | 52.3% \
         | 1 year | 2 years and 6 months | 1 day | 28 days | 8 weeks | 1 hour | 4 h 30 | 30 minutes | 0 min \
         | Friday 1 March 2024, 09:05 | Saturday 2 March 2024, 00:00 | Tuesday 31 December 999, 23:59\n\
         1 234 567,5 | −2,5 | 0,33 | 0 | 59 835 | 0 min | 30 s | 45 min | 5 h | 4 h 05 | 4 h 05 min 7 s | 52,3 % \
         | 1 an | 2 ans et 6 mois | 1 jour | 28 jours | 8 semaines | 1 heure | 4 h 30 | 30 minutes | 0 min \
         | vendredi 1er mars 2024, 9 h 05 | samedi 2 mars 2024, 0 h | mardi 31 décembre 999, 23 h 59"
    );
}

/// Definitions, hours and days that have labels go by them, in rules as in sentences and in a programme.
#[test]
fn labels_of_definitions_hours_and_days_are_names_and_are_said() {
    let text = r#"
framework labelled 1.0
  zone "America/Toronto"
party peer
kind call en "call" "calls" fr "appel" "appels"
kind message en "message" "messages" fr "texto" "textos"
field direction of call one of inbound, outbound
define call-missed en "missed call" "missed calls" fr "appel manqué" "appels manqués"
  as call where direction is inbound
hours office en "clinic" fr "clinique" = mon to fri 09:00-17:00 except jours-fériés
days holidays fr "jours fériés" = 2024-12-25
boundary late
  flag appels-manqués or message where outside clinique and on jours-fériés
  raise note
"#;
    let framework = framework(text);
    let said = in_both(|messages| {
        let programme = Programme::default();
        let voice = Voice::new(&framework, &programme, messages);
        voice.rule(&framework.rules[0])
    });
    let calls = ["missed calls or messages", "appels manqués ou textos"];
    let hours = [
        "“clinic”",
        "«\u{a0}clinique\u{a0}»",
        "«\u{a0}jours fériés\u{a0}»",
        "“holidays”",
    ];
    for words in calls.iter().chain(&hours) {
        assert!(said.contains(words), "{words}\n{said}");
    }
    let mut sources = jalon::text::Sources::default();
    let own = "[hours]\nclinique = \"mon 10:00-11:00\"\n[days]\n\"jours-fériés\" = [2024-12-26]\n";
    let id = sources.add("programme.toml", own);
    let (programme, findings) = jalon::programme::read(id, own, &framework);
    assert!(findings.is_empty(), "{findings:?}");
    let programme = programme.expect("a programme");
    assert_eq!(programme.hours.len(), 1);
    let day = jalon::time::Date::new(2024, 12, 26).expect("a day");
    assert_eq!(framework.days[0].days.days.dates.len(), 1);
    assert_eq!(programme.days["holidays"].dates, [day]);
}
