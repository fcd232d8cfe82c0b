//! From hits to alerts: what was kept of each becomes the alert that people read, with its id, order and readers.

use hashbrown::HashMap;
use serde::{Deserialize, Serialize};

use super::mention::Mention;
use super::quiet::Quiet;
use crate::alerts::{Alert, Key, Reached, Told, Unit, alert_id};
use crate::framework::Who;
use crate::log::{Names, Sym};
use crate::plan::{Body, Plan, Ratio, Rule};
use crate::time::{CalendarSpan, Instant};
use crate::vocabulary::Level;

/// All that is kept of an alert until the end.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub(super) struct Record {
    /// The rule's place in the plan.
    pub(super) rule: usize,
    /// The first hit's place in log order.
    pub(super) turn: u64,
    /// Whom it is about, by the rule's key.
    pub(super) key: Box<[Option<Sym>]>,
    /// The first hit.
    pub(super) start: Instant,
    /// The last hit.
    pub(super) end: Instant,
    /// When it could first be known.
    pub(super) raised: Instant,
    /// Each rung reached, with when, in order.
    pub(super) reached: Vec<(Level, Instant)>,
    /// The peak.
    pub(super) observed: Option<Ratio>,
    /// The value of the highest rung reached.
    pub(super) asked: Option<Ratio>,
    /// What `observed` counts.
    pub(super) unit: Option<Unit>,
    /// The interactions at the first peak.
    pub(super) evidence: Vec<Mention>,
    /// When a duty was met after all.
    pub(super) settled: Option<Instant>,
    /// The measures shown beside, at the first peak.
    pub(super) shown: Vec<Ratio>,
}

/// What makes alerts equals: the rule, the key and the first hit's instant.
type Equals = (usize, Box<[Option<Sym>]>, Instant);

/// How long after `act` was reached the lead sees it, where a rule does not say.
const LEAD_AFTER: CalendarSpan = CalendarSpan::days(2);

/// The texts of a key.
pub(super) fn key(rule: &Rule, key: &[Option<Sym>], names: &Names) -> Key {
    let text = |sym: &Option<Sym>| sym.map(|sym| names.text(sym).clone());
    let parties = rule.key.iter().zip(key);
    parties.map(|(party, sym)| (*party, text(sym))).collect()
}

/// All alerts, in the order of `raised`, rule, key, start and place among equals.
pub(super) fn alerts(
    plan: &Plan,
    mut records: Vec<Record>,
    quiet: &Quiet,
    names: &Names,
) -> Vec<Alert> {
    // equals are counted in log order, whatever the order in which they became known
    records.sort_by_key(|record| record.turn);
    let mut places: HashMap<Equals, u32> = HashMap::new();
    let mut alerts: Vec<(Alert, u32)> = records
        .into_iter()
        .map(|record| {
            let equals = (record.rule, record.key.clone(), record.start);
            let next = places.entry(equals).or_default();
            let place = *next;
            *next += 1;
            (alert(plan, record, place, quiet, names), place)
        })
        .collect();
    alerts.sort_by(|(one, one_place), (two, two_place)| {
        let order = |alert: &Alert| (alert.raised, alert.rule);
        order(one)
            .cmp(&order(two))
            .then_with(|| one.key.cmp(&two.key))
            .then_with(|| (one.start, one_place).cmp(&(two.start, two_place)))
    });
    alerts.into_iter().map(|(alert, _)| alert).collect()
}

fn alert(plan: &Plan, record: Record, place: u32, quiet: &Quiet, names: &Names) -> Alert {
    let rule = &plan.rules[record.rule];
    let key = key(rule, &record.key, names);
    let levels = record.reached.iter().map(|(level, _)| *level);
    let level = levels.max().unwrap_or(Level::Note);
    let shown = match &rule.body {
        Body::Limit(limit) => {
            let units = limit.measures[limit.shown..].iter().map(|shown| shown.unit);
            let figures = record.shown.iter().map(|value| value.figure());
            figures.zip(units).collect()
        }
        _ => Vec::new(),
    };
    Alert {
        id: alert_id(&rule.name, &key, record.start, place),
        rule: rule.id,
        level,
        start: record.start,
        end: record.end,
        raised: record.raised,
        reached: record
            .reached
            .iter()
            .map(|&(level, at)| Reached { level, at })
            .collect(),
        observed: record.observed.map(Ratio::figure),
        asked: record.asked.map(Ratio::figure),
        unit: record.unit,
        evidence: record
            .evidence
            .iter()
            .map(|mention| mention.shown(names))
            .collect(),
        settled: record.settled,
        told: told(plan, rule, &record),
        folded: quiet.folds(plan, rule, &record.key, record.raised),
        shown,
        key,
    }
}

fn told(plan: &Plan, rule: &Rule, record: &Record) -> Vec<Told> {
    if rule.on_trial {
        return Vec::new();
    }
    let after = |who: Who, at: Instant, span: CalendarSpan| Told {
        who,
        from: plan.zone.plus(at, span),
    };
    if !rule.tell.is_empty() {
        let own = rule.tell.iter();
        return own
            .map(|&(who, span)| after(who, record.raised, span))
            .collect();
    }
    let act = record
        .reached
        .iter()
        .find(|(level, _)| *level == Level::Act);
    let lead = act.map(|&(_, at)| after(Who::Lead, at, LEAD_AFTER));
    let peer = after(Who::Peer, record.raised, CalendarSpan::default());
    std::iter::once(peer).chain(lead).collect()
}
