//! Counts in how many random cases each construct of the language decided an alert.

use std::collections::{BTreeMap, BTreeSet};

use jalon::alerts::Alert;
use jalon::framework::{Framework, ProfileCondition, RuleId};
use jalon::programme::Programme;

use super::evaluate::evaluate;
use super::generate::{Case, Ready};
use super::neutral::{constructs, raising};
use super::runs;
use crate::whole::Whole;

/// In so many of the cases at least, in CI.
const ENOUGH: u32 = 200;

/// Every construct counted.
const CONSTRUCTS: &[&str] = &[
    "C and C",
    "C or C",
    "a field of the roster",
    "a test against a parameter",
    "above",
    "after … until",
    "alert: folded",
    "alert: settled",
    "alert: several hits",
    "alert: several rungs",
    "any earlier",
    "applies where",
    "at least N earlier",
    "at least",
    "at most N earlier",
    "at most",
    "below",
    "boundary",
    "cannot tell: field",
    "cannot tell: given",
    "cannot tell: needs",
    "cannot tell: party",
    "cannot tell: usual",
    "consent lasting",
    "consent … lasting",
    "consent",
    "conversations",
    "count",
    "covering F and F",
    "date is not",
    "date is",
    "days with",
    "despite a refusal",
    "different FIELD",
    "different PARTY",
    "does not include",
    "duty after",
    "duty every",
    "earlier with the same field",
    "earlier with the same party",
    "earlier with the same set field",
    "earlier … since",
    "earlier … within",
    "every … for",
    "every … from",
    "every … until",
    "expect with the same field",
    "expect with the same party",
    "expect with the same",
    "expect without the same",
    "fewer than N earlier",
    "given MEASURE",
    "given",
    "grace",
    "group",
    "in any PARAMETER",
    "in any days",
    "in any hours",
    "in any months",
    "in each day",
    "in each month",
    "in each week",
    "in force from",
    "in force … until",
    "includes any of",
    "includes",
    "inside",
    "is known",
    "is not",
    "is one of",
    "is unknown",
    "is yes",
    "is",
    "limit",
    "list: cannot tell",
    "list: due",
    "list: due, folded",
    "list: excepted",
    "list: not run",
    "list: room",
    "list: room, a rung ahead",
    "list: silences",
    "more than N earlier",
    "needs",
    "no earlier",
    "no window",
    "not C",
    "on trial",
    "on",
    "out of another measure",
    "out of count",
    "out of … with the same",
    "out of",
    "outside",
    "parameter times usual",
    "party is known",
    "party is",
    "programme: days",
    "programme: exceptions",
    "programme: hours of a peer",
    "programme: hours",
    "programme: parameters",
    "programme: profile",
    "programme: roster values",
    "quiet after",
    "rest from",
    "run of days",
    "rung FIELD of PARTY",
    "rung above",
    "rung at a parameter",
    "rung at",
    "rung below",
    "set of text does not include",
    "set of text includes",
    "show",
    "span of",
    "tell … after",
    "tell",
    "text is not",
    "text is",
    "times usual and at least",
    "times usual",
    "total",
    "unless",
    "week starts sunday",
    "with consent",
    "within a span",
    "within days of hours",
    "without consent",
];

/// How often each construct decided.
struct Tally(BTreeMap<&'static str, u32>);

impl Tally {
    /// Nothing has decided yet.
    fn new() -> Tally {
        Tally(CONSTRUCTS.iter().map(|name| (*name, 0)).collect())
    }

    /// Whether a construct has not yet decided often enough.
    fn wants(&self, name: &'static str) -> bool {
        let times = self
            .0
            .get(name)
            .unwrap_or_else(|| panic!("`{name}` is not listed"));
        *times < ENOUGH
    }

    fn add(&mut self, names: BTreeSet<&'static str>) {
        for name in names {
            let times = self
                .0
                .get_mut(name)
                .unwrap_or_else(|| panic!("`{name}` is not listed"));
            *times += 1;
        }
    }

    fn rare(&self) -> Vec<(&'static str, u32)> {
        let rare = self.0.iter().filter(|(name, _)| self.wants(name));
        rare.map(|(name, times)| (*name, *times)).collect()
    }
}

/// Goes through no more cases than it takes.
#[test]
fn every_construct_decides_alerts() {
    let mut tally = Tally::new();
    let mut seen = 0;
    runs::each(|case| {
        seen += 1;
        let decided = decided(case, &tally);
        tally.add(decided);
        !tally.rare().is_empty()
    });
    assert!(
        tally.rare().is_empty(),
        "in {seen} cases these decided too few alerts: {:#?}",
        tally.rare()
    );
}

fn decided(case: &Case, tally: &Tally) -> BTreeSet<&'static str> {
    let ready = case
        .ready()
        .unwrap_or_else(|findings| panic!("{findings}\n{}", case.show()));
    let mut decided = BTreeSet::new();
    let whole = run(case, &ready, &ready.framework, &ready.programme);
    lists(&whole, &mut decided);
    let mut idle = idle(&ready.framework);
    for (place, rule) in ready.framework.rules.iter().enumerate() {
        let id = RuleId(place as u16);
        let alerts: Vec<&Alert> = whole
            .alerts
            .iter()
            .filter(|alert| alert.rule == id)
            .collect();
        if !alerts.is_empty() {
            decided.extend(raising(rule));
        }
        for (name, other) in constructs(&ready.framework, rule) {
            if !decided.contains(name) && tally.wants(name) {
                let idle_rule = std::mem::replace(&mut idle.rules[place], other);
                let changed = run(case, &ready, &idle, &ready.programme);
                idle.rules[place] = idle_rule;
                if changed.alerts.iter().collect::<Vec<_>>() != alerts {
                    decided.insert(name);
                }
            }
        }
    }
    settings(case, &ready, &whole, tally, &mut decided);
    decided
}

fn run(case: &Case, ready: &Ready, framework: &Framework, programme: &Programme) -> Whole {
    evaluate(
        framework,
        programme,
        &ready.log,
        &ready.names,
        ready.as_of,
        case.on_trial,
    )
}

/// A framework none of whose rules is run, so that one can be put in its place and run alone.
fn idle(framework: &Framework) -> Framework {
    let mut framework = framework.clone();
    for rule in &mut framework.rules {
        rule.common.applies_where = Some(ProfileCondition::Or(Vec::new()));
    }
    framework
}

/// The lists of an outcome, and the parts of alerts that not every alert has.
fn lists(outcome: &Whole, decided: &mut BTreeSet<&'static str>) {
    let mut put = |is_there: bool, name| {
        if is_there {
            decided.insert(name);
        }
    };
    put(!outcome.due.is_empty(), "list: due");
    put(
        outcome.due.iter().any(|due| due.folded),
        "list: due, folded",
    );
    put(!outcome.room.is_empty(), "list: room");
    put(
        outcome.room.iter().any(|room| !room.ahead.is_empty()),
        "list: room, a rung ahead",
    );
    put(!outcome.cannot_tell.is_empty(), "list: cannot tell");
    for cannot_tell in &outcome.cannot_tell {
        use jalon::alerts::Missing;
        let name = match cannot_tell.missing {
            Missing::Party(_) => "cannot tell: party",
            Missing::Field(_) => "cannot tell: field",
            Missing::Given => "cannot tell: given",
            Missing::Usual => "cannot tell: usual",
            Missing::Needs => "cannot tell: needs",
        };
        put(true, name);
    }
    put(!outcome.excepted.is_empty(), "list: excepted");
    put(!outcome.not_run.is_empty(), "list: not run");
    put(!outcome.silences.is_empty(), "list: silences");
    for alert in &outcome.alerts {
        put(alert.settled.is_some(), "alert: settled");
        put(alert.folded, "alert: folded");
        put(alert.reached.len() > 1, "alert: several rungs");
        put(alert.start != alert.end, "alert: several hits");
    }
}

/// What belongs to the framework or the programme as a whole.
fn settings(
    case: &Case,
    ready: &Ready,
    whole: &Whole,
    tally: &Tally,
    decided: &mut BTreeSet<&'static str>,
) {
    let mut try_programme =
        |name: &'static str, is_there: bool, change: &dyn Fn(&mut Programme)| {
            if is_there && tally.wants(name) {
                let mut programme = ready.programme.clone();
                change(&mut programme);
                if run(case, ready, &ready.framework, &programme).alerts != whole.alerts {
                    decided.insert(name);
                }
            }
        };
    let programme = &ready.programme;
    try_programme(
        "programme: exceptions",
        !programme.exceptions.is_empty(),
        &|other| other.exceptions.clear(),
    );
    try_programme(
        "programme: parameters",
        !programme.parameters.is_empty(),
        &|other| other.parameters.clear(),
    );
    try_programme("programme: hours", !programme.hours.is_empty(), &|other| {
        other.hours.clear()
    });
    try_programme(
        "programme: profile",
        !programme.profile.is_empty(),
        &|other| other.profile.clear(),
    );
    try_programme("programme: days", !programme.days.is_empty(), &|other| {
        other.days.clear();
        for (id, hours) in &mut other.hours {
            hours
                .except
                .clone_from(&ready.framework.hours(*id).hours.except);
        }
    });
    let has_hours = programme
        .roster
        .iter()
        .any(|member| !member.hours.is_empty());
    try_programme("programme: hours of a peer", has_hours, &|other| {
        other
            .roster
            .iter_mut()
            .for_each(|member| member.hours.clear());
    });
    let has_values = programme
        .roster
        .iter()
        .any(|member| !member.values.is_empty());
    try_programme("programme: roster values", has_values, &|other| {
        other
            .roster
            .iter_mut()
            .for_each(|member| member.values.clear());
    });

    let mut try_framework =
        |name: &'static str, is_there: bool, change: &dyn Fn(&mut Framework)| {
            if is_there && tally.wants(name) {
                let mut framework = ready.framework.clone();
                change(&mut framework);
                if run(case, ready, &framework, &ready.programme).alerts != whole.alerts {
                    decided.insert(name);
                }
            }
        };
    let framework = &ready.framework;
    try_framework("quiet after", framework.quiet_after.is_some(), &|other| {
        other.quiet_after = None
    });
    try_framework(
        "week starts sunday",
        framework.week == jalon::time::WeekStart::Sunday,
        &|other| {
            other.week = jalon::time::WeekStart::Monday;
        },
    );
}
