//! The engine's state: small, whole in parts, refused where it does not belong; ids that stay.

use std::collections::BTreeMap;

use jalon::engine::{Engine, ResumeError};
use jalon::framework::RuleId;
use jalon::log::Interaction;

use super::made::{Made, rules};
use crate::whole::Whole;

/// Rules of every family and of most shapes.
const MANY: &str = r#"
boundary b-history
  flag    call where any earlier visit with the same person within 3 days
  raise   note
boundary b-plain
  flag    by-phone where line is personal
  unless  crisis is yes
  raise   note
consent c-share
  sharing  share
  covering scope and audience
  grace    1 day
  raise    act
duty d-after
  after   visit where crisis is yes
  expect  supervision with the same peer
  within  3 days
  raise   talk
duty d-every
  every   7 days
  expect  contact
  per     peer and person
  from    referral
  for     8 weeks
  raise   note
duty d-until
  every   7 days
  expect  contact
  per     peer and person
  until   leave
  raise   note
limit l-calls
  count   call
  per     peer and person
  in any  2 days
  show    total length of call
  raise   note at 3
limit l-percent
  total   length of call or visit
  out of  total length of call or visit with the same peer
  per     peer and person
  in each week
  given   at least 1 hours
  raise   note at 40%
limit l-rest
  rest from contact
  per     peer
  in each week
  raise   note below 20 hours
limit l-run
  run of days with contact
  per     peer
  raise   note at 3
limit l-talks
  conversations in call apart by 1 hour
  per     peer
  in any  1 day
  raise   note at 3
limit l-themes
  different themes in contact
  per     person
  in each month
  raise   note at 2
limit l-usual
  count   contact
  per     peer and person
  in each week
  usual   over 5 weeks
  raise   note at 2 times usual and at least 4
"#;

/// A small generator with no state but its seed, so that logs are the same everywhere.
struct Dice(u64);

impl Dice {
    fn below(&mut self, sides: u64) -> u64 {
        self.0 = self
            .0
            .wrapping_mul(6_364_136_223_846_793_005)
            .wrapping_add(1_442_695_040_888_963_407);
        (self.0 >> 33) % sides
    }

    fn one<'a>(&mut self, of: &[&'a str]) -> &'a str {
        of[self.below(of.len() as u64) as usize]
    }
}

fn busy(made: Made, rows: usize, seed: u64) -> Made {
    let mut dice = Dice(seed);
    let mut text = String::new();
    let (mut day, mut hour) = (0, 0);
    for _ in 0..rows {
        hour += dice.below(9);
        day += hour / 24;
        hour %= 24;
        let (month, date) = (1 + day / 28 % 12, 1 + day % 28);
        let year = 2023 + day / 336;
        let minute = dice.below(60);
        let peer = dice.one(&["ana", "ben", "-"]);
        let person = dice.one(&["p1", "p2", "p3", "-"]);
        let kind = dice.one(&[
            "call",
            "call",
            "call",
            "visit",
            "message",
            "share",
            "consent",
            "supervision",
            "referral",
            "leave",
        ]);
        let crisis = dice.one(&["crisis=yes", "crisis=no", ""]);
        let fields = match kind {
            "call" | "visit" => format!(
                "{crisis} {} {} {}",
                dice.one(&["length=10", "length=45", ""]),
                dice.one(&["themes=money", "themes=mood;housing", ""]),
                if kind == "call" {
                    dice.one(&["line=personal", "line=work", ""])
                } else {
                    ""
                }
            ),
            "share" | "consent" => format!(
                "{} {} {}",
                dice.one(&["scope=rent", "scope=rent;health", "scope="]),
                dice.one(&["audience=team", "audience=family;team", ""]),
                if kind == "consent" {
                    dice.one(&["status=granted", "status=withdrawn", "status=granted", ""])
                } else {
                    ""
                }
            ),
            _ => String::new(),
        };
        text += &format!(
            "{year}-{month:02}-{date:02} {hour:02}:{minute:02} {kind} {peer} {person} {fields}\n"
        );
    }
    made.log(&text)
}

/// Everything a rule says, told apart by rule, without the order among rules.
fn of_rule(outcome: &Whole, rule: RuleId) -> Vec<String> {
    let mut all: Vec<String> = Vec::new();
    all.extend(
        outcome
            .alerts
            .iter()
            .filter(|alert| alert.rule == rule)
            .map(|alert| format!("{alert:?}")),
    );
    all.extend(
        outcome
            .due
            .iter()
            .filter(|due| due.rule == rule)
            .map(|due| format!("{due:?}")),
    );
    all.extend(
        outcome
            .room
            .iter()
            .filter(|room| room.rule == rule)
            .map(|room| format!("{room:?}")),
    );
    all.extend(
        outcome
            .excepted
            .iter()
            .filter(|held| held.rule == rule)
            .map(|held| format!("{held:?}")),
    );
    all.sort();
    all
}

fn missing(outcomes: &[Whole], rule: RuleId) -> BTreeMap<String, u64> {
    let mut all = BTreeMap::new();
    for told in outcomes.iter().flat_map(|outcome| &outcome.cannot_tell) {
        if told.rule == rule {
            *all.entry(format!("{:?}", told.missing)).or_default() += told.times;
        }
    }
    all
}

#[test]
fn a_log_in_parts_gives_the_same() {
    for seed in 0..3 {
        // every outcome is also taken with the state saved and resumed after each interaction
        let outcome = busy(rules(MANY), 250, seed).outcome();
        assert!(outcome.alerts.len() > 20);
    }
}

#[test]
fn rules_may_be_judged_on_each_part_alone() {
    for header in ["", "  quiet after leave\n"] {
        let made = busy(rules(&format!("{header}{MANY}")), 600, 7);
        let plan = made.plan();
        let whole = made.outcome();
        let mut split = 0;
        for place in 0..made.framework.rules.len() {
            let rule = RuleId(place as u16);
            let by = plan.split(rule);
            split += usize::from(!by.is_empty());
            let mut parts: BTreeMap<Vec<Option<u32>>, Vec<&Interaction>> = BTreeMap::new();
            for it in &made.log {
                let part = by.iter().map(|&party| it.party(party).map(|sym| sym.0));
                parts.entry(part.collect()).or_default().push(it);
            }
            let outcomes: Vec<Whole> = parts
                .values()
                .map(|part| {
                    let mut engine = Engine::new(&plan);
                    for it in part {
                        engine.push(it, &made.names);
                    }
                    Whole::of(engine, &plan, Some(whole.as_of), &made.names)
                })
                .collect();
            let mut together: Vec<String> = outcomes
                .iter()
                .flat_map(|outcome| of_rule(outcome, rule))
                .collect();
            together.sort();
            let name = &made.framework.rule(rule).name;
            assert_eq!(together, of_rule(&whole, rule), "{name} by {by:?}");
            assert_eq!(
                missing(&outcomes, rule),
                missing(std::slice::from_ref(&whole), rule),
                "{name} by {by:?}"
            );
        }
        assert!(split > 0 || !header.is_empty());
    }
}

#[test]
fn parties_by_which_rules_may_be_split() {
    let made = rules(MANY);
    let plan = made.plan();
    let split = |name: &str| -> String {
        let place = made
            .framework
            .rules
            .iter()
            .position(|rule| rule.name == name);
        let rule = RuleId(place.expect("a rule of that name") as u16);
        let names = plan
            .split(rule)
            .iter()
            .map(|&party| made.framework.vocabulary.party(party).name.as_str());
        names.collect::<Vec<_>>().join(" ")
    };
    assert_eq!(split("b-plain"), "peer person helper");
    assert_eq!(split("b-history"), "person");
    assert_eq!(split("c-share"), "person");
    assert_eq!(split("d-after"), "peer");
    assert_eq!(split("d-every"), "peer person");
    assert_eq!(split("d-until"), "");
    assert_eq!(split("l-calls"), "peer person");
    assert_eq!(split("l-percent"), "peer");
    assert_eq!(split("l-themes"), "person");
    assert_eq!(split("l-usual"), "peer person");
}

#[test]
fn ids_stay_when_the_log_grows() {
    let made = busy(rules(MANY), 400, 3);
    let ids = |rows: usize| -> BTreeMap<String, String> {
        let plan = made.plan();
        let mut engine = Engine::new(&plan);
        for it in &made.log[..rows] {
            engine.push(it, &made.names);
        }
        let outcome = Whole::of(engine, &plan, None, &made.names);
        let named = outcome.alerts.iter().map(|alert| {
            let what = format!(
                "{:?} {:?} {:?} {:?}",
                alert.rule,
                alert.key,
                alert.start,
                alert.evidence.first()
            );
            (alert.id.clone(), what)
        });
        let count = outcome.alerts.len();
        let ids: BTreeMap<String, String> = named.collect();
        assert_eq!(ids.len(), count, "ids differ");
        ids
    };
    let (early, late) = (ids(200), ids(400));
    for id in early.keys() {
        assert!(late.contains_key(id), "{:?}", early[id]);
    }
}

#[test]
fn state_stays_small_where_nothing_is_raised() {
    let text = MANY
        .replace("raise   note at 3", "raise   note at 9000")
        .replace("note at 40%", "note above 100%")
        .replace(
            "note at 2 times usual and at least 4",
            "note at 900 times usual and at least 9000",
        )
        .replace("raise   note at 2\n", "raise   note at 9\n")
        .replace("note below 20 hours", "note below 1 minute");
    let made = rules(&text);
    let mut state = made.clone();
    let plan = made.plan();
    let mut engine = Engine::new(&plan);
    let mut sizes = Vec::new();
    for row in 0..20_000_u64 {
        let line = match row % 10 {
            0 => "supervision ana",
            1 => "consent ana p1 status=granted scope=rent audience=team",
            2 => "share ana p1 scope=rent audience=team",
            3 => "referral ana p1",
            4 => "visit ana p2 length=10 crisis=yes",
            5 => "visit ana p2",
            _ => "call ana p1 line=work length=5 themes=mood",
        };
        // two days without anything after every five, so that a run of days ends
        let hours = row + row / 120 * 48;
        let at = state.instant("2023-01-01 00:00").0 + hours as i64 * 3_600_000_000;
        state.log.clear();
        state.add(&format!("2023-01-01 00:00 {line}"));
        let mut it = state.log.remove(0);
        it.at = jalon::time::Instant(at);
        engine.push(&it, &state.names);
        if row % 100 == 99 {
            sizes.push(engine.save(&state.names).len());
        }
    }
    let alerts = Whole::of(engine, &plan, None, &state.names).alerts;
    let rules: Vec<_> = alerts.iter().map(|alert| made.line(alert)).collect();
    assert!(rules.is_empty(), "{}", rules.len());
    // the most it held in the first months, and ever after: windows that are full are full
    let (early, later) = sizes.split_at(40);
    let most = |sizes: &[usize]| sizes.iter().max().copied().unwrap_or_default();
    assert!(most(later) < most(early) + most(early) / 20, "{sizes:?}");
}

#[test]
fn state_is_refused_where_it_does_not_belong() {
    let made = busy(rules(MANY), 20, 1);
    let plan = made.plan();
    let mut engine = Engine::new(&plan);
    for it in &made.log {
        engine.push(it, &made.names);
    }
    let saved = engine.save(&made.names);
    assert!(Engine::resume(&plan, &saved).is_ok());
    assert!(matches!(
        Engine::resume(&plan, &saved[..saved.len() - 1]),
        Err(ResumeError::Damaged)
    ));
    assert!(matches!(
        Engine::resume(&plan, b"short"),
        Err(ResumeError::Damaged)
    ));
    let mut flipped = saved.clone();
    flipped[saved.len() / 2] ^= 1;
    assert!(matches!(
        Engine::resume(&plan, &flipped),
        Err(ResumeError::Damaged)
    ));
    let other = rules("boundary seen\n  flag visit\n  raise note\n").plan();
    assert!(matches!(
        Engine::resume(&other, &saved),
        Err(ResumeError::OtherPlan)
    ));
}
