//! Compares what a test expects with the alerts of its log: each alert answers at most one expectation.

use super::trial::instant;
use crate::alerts::{Alert, Outcome};
use crate::framework::{Case, Expectation, RuleId};
use crate::report::{Compared, Seen, Why};
use crate::time::{Instant, Zone};
use crate::vocabulary::Level;

/// An alert that a test expects.
struct Wish<'c> {
    /// Its place among the expectations.
    place: usize,
    rule: RuleId,
    level: Level,
    key: Option<&'c [Option<String>]>,
    at: Option<Instant>,
}

impl Wish<'_> {
    /// What an alert of the rule has in common with it: level, key, instant; what is not asked is never different.
    fn alike(&self, seen: &Seen) -> [bool; 3] {
        [
            seen.level == self.level,
            self.key.is_none_or(|key| key == seen.key),
            self.at.is_none_or(|at| at == seen.at),
        ]
    }

    fn is(&self, seen: &Seen) -> bool {
        seen.rule == self.rule && self.alike(seen) == [true; 3]
    }
}

/// Each thing a test expects, beside what was found.
///
/// An alert that is folded away is one that nobody sees: no expectation is met by it, and it is nothing else.
pub(super) fn compare(
    case: &Case,
    (alerts, outcome): (Vec<Alert>, Outcome),
    zone: &Zone,
) -> Vec<Compared> {
    let unfolded = alerts.iter().filter(|alert| !alert.folded);
    let seen: Vec<Seen> = unfolded.map(seen).collect();
    let wishes = wishes(case, zone);
    let met = matched(&wishes, &seen);
    // What is shown beside an expectation is not told again as something else.
    let mut told: Vec<bool> = (0..seen.len()).map(|at| met.contains(&Some(at))).collect();
    let mut rows: Vec<Compared> = (0..case.expected.len())
        .map(|expected| Compared {
            expected,
            found: Vec::new(),
            holds: true,
            why: Vec::new(),
        })
        .collect();
    for (wish, met) in wishes.iter().zip(&met) {
        let Some(row) = rows.get_mut(wish.place) else {
            continue;
        };
        let found = met.or_else(|| nearest(wish, &seen, &told));
        row.holds = met.is_some();
        if let Some(found) = found {
            told[found] = true;
            row.found.push(seen[found].clone());
        } else {
            row.why = why(wish.rule, &alerts, &outcome);
        }
    }
    for (row, expectation) in rows.iter_mut().zip(&case.expected) {
        if let Expectation::Silent(rule) = expectation {
            for (one, told) in seen.iter().zip(&mut told) {
                if one.rule == *rule {
                    *told = true;
                    row.found.push(one.clone());
                }
            }
            row.holds = row.found.is_empty();
        }
    }
    for (row, expectation) in rows.iter_mut().zip(&case.expected) {
        if *expectation == Expectation::NothingElse {
            let others = seen.iter().zip(&told).filter(|(_, told)| !**told);
            row.found.extend(others.map(|(one, _)| one.clone()));
            row.holds = row.found.is_empty();
        }
    }
    rows
}

fn wishes<'c>(case: &'c Case, zone: &Zone) -> Vec<Wish<'c>> {
    let expected = case.expected.iter().enumerate();
    expected
        .filter_map(|(place, expectation)| match expectation {
            Expectation::Alert {
                rule,
                level,
                key,
                at,
            } => Some(Wish {
                place,
                rule: *rule,
                level: *level,
                key: key.as_deref(),
                at: at.as_ref().map(|at| instant(at, zone)),
            }),
            Expectation::Silent(_) | Expectation::NothingElse => None,
        })
        .collect()
}

fn seen(alert: &Alert) -> Seen {
    let members = alert.key.iter();
    Seen {
        rule: alert.rule,
        level: alert.level,
        key: members
            .map(|(_, code)| code.as_ref().map(ToString::to_string))
            .collect(),
        at: alert.raised,
    }
}

/// For each wish the place of the alert that meets it, so that as many as can be are met: one that leaves something open
/// gives way to one that does not.
fn matched(wishes: &[Wish<'_>], seen: &[Seen]) -> Vec<Option<usize>> {
    let mut of_alert: Vec<Option<usize>> = vec![None; seen.len()];
    for wish in 0..wishes.len() {
        let mut tried = vec![false; seen.len()];
        meet(wish, wishes, seen, &mut of_alert, &mut tried);
    }
    let mut met = vec![None; wishes.len()];
    for (alert, wish) in of_alert.iter().enumerate() {
        if let Some(slot) = wish.and_then(|wish| met.get_mut(wish)) {
            *slot = Some(alert);
        }
    }
    met
}

/// Finds an alert for a wish, moving others to another of theirs where that makes room.
fn meet(
    first: usize,
    wishes: &[Wish<'_>],
    seen: &[Seen],
    of_alert: &mut [Option<usize>],
    tried: &mut [bool],
) -> bool {
    // A path of wishes that would each take the alert of the next, looked through without recursion.
    let mut path: Vec<(usize, usize)> = Vec::new();
    let mut wish = first;
    let mut from = 0;
    loop {
        let next = (from..seen.len())
            .find(|alert| !tried[*alert] && wishes.get(wish).is_some_and(|w| w.is(&seen[*alert])));
        match next {
            Some(alert) => {
                tried[alert] = true;
                path.push((wish, alert));
                match of_alert[alert] {
                    Some(holder) => (wish, from) = (holder, 0),
                    None => {
                        for (wish, alert) in path {
                            of_alert[alert] = Some(wish);
                        }
                        return true;
                    }
                }
            }
            None => match path.pop() {
                Some((before, alert)) => (wish, from) = (before, alert + 1),
                None => return false,
            },
        }
    }
}

/// The alert of the rule that is most like one expected, among those that nothing is said of yet.
fn nearest(wish: &Wish<'_>, seen: &[Seen], told: &[bool]) -> Option<usize> {
    let candidates = seen.iter().enumerate();
    candidates
        .filter(|(at, one)| one.rule == wish.rule && !told[*at])
        .max_by_key(|(at, one)| {
            let [level, key, when] = wish.alike(one);
            let alike = usize::from(level) + 2 * usize::from(key) + 2 * usize::from(when);
            (alike, std::cmp::Reverse(*at))
        })
        .map(|(at, _)| at)
}

/// Why a rule may have raised nothing.
fn why(rule: RuleId, alerts: &[Alert], outcome: &Outcome) -> Vec<Why> {
    let mut why = Vec::new();
    if outcome.not_run.iter().any(|not| not.rule == rule) {
        why.push(Why::NotRun);
    }
    if alerts
        .iter()
        .any(|alert| alert.rule == rule && alert.folded)
    {
        why.push(Why::Folded);
    }
    if outcome.excepted.iter().any(|held| held.rule == rule) {
        why.push(Why::Excepted);
    }
    let due = outcome.due.iter().find(|due| due.rule == rule);
    why.extend(due.map(|due| Why::Due(due.due)));
    let wanting = outcome.cannot_tell.iter().filter(|lack| lack.rule == rule);
    why.extend(wanting.map(|lack| Why::CannotTell(lack.missing)));
    why
}
