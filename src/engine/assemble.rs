//! From what was kept of it to an alert: with its id, its level, its readers and its evidence, as people read it.

use super::mention::Mention;
use super::quiet::Quiet;
use super::record::{Kept, Record};
use crate::alerts::{Alert, Evidence, Figure, Key, Reached, Told, Unit, alert_id};
use crate::framework::{RuleId, Who};
use crate::log::{LogError, Names, ReadBack, Sym};
use crate::plan::{Body, Plan, Rule};
use crate::time::{CalendarSpan, Instant};
use crate::vocabulary::Level;

/// How long after `act` was reached the lead sees it, where a rule does not say.
const LEAD_AFTER: CalendarSpan = CalendarSpan::days(2);

/// The texts of a key.
pub(super) fn key(rule: &Rule, key: &[Option<Sym>], names: &Names) -> Key {
    texts(rule, key, names).collect()
}

fn texts(
    rule: &Rule,
    key: &[Option<Sym>],
    names: &Names,
) -> impl Iterator<Item = <Key as IntoIterator>::Item> {
    let text = |sym: &Option<Sym>| sym.map(|sym| names.text(sym).clone());
    let parties = rule.key.iter().zip(key);
    parties.map(move |(party, sym)| (*party, text(sym)))
}

/// An alert that says nothing yet, to be filled by [`tell`] again and again.
pub(super) fn blank() -> Alert {
    let never = Instant(0);
    Alert {
        id: String::new(),
        rule: RuleId(0),
        level: Level::Note,
        key: Vec::new(),
        start: never,
        end: never,
        raised: never,
        reached: Vec::new(),
        observed: None,
        asked: None,
        unit: None,
        evidence: Vec::new(),
        settled: None,
        told: Vec::new(),
        folded: false,
        shown: Vec::new(),
    }
}

/// Fills an alert with all that was kept of one but its evidence, which [`show`] adds.
pub(super) fn tell(
    (kept, record): (&Kept, &Record),
    plan: &Plan,
    quiet: &Quiet,
    names: &Names,
    alert: &mut Alert,
) {
    let rule = &plan.rules[record.rule];
    alert.rule = rule.id;
    (alert.start, alert.end, alert.raised) = (record.start, record.end, record.raised);
    alert.key.clear();
    alert.key.extend(texts(rule, &record.key, names));
    alert.id = alert_id(&rule.name, &alert.key, record.start, kept.place);
    alert.folded = quiet.folds(plan, rule, &record.key, record.raised);
    alert.settled = kept.settled;
    measure(record, rule, alert);
    alert.told.clear();
    if !rule.on_trial {
        told(plan, rule, alert);
    }
}

/// Fills in the rungs and the numbers.
fn measure(record: &Record, rule: &Rule, alert: &mut Alert) {
    alert.reached.clear();
    alert.shown.clear();
    (alert.observed, alert.asked, alert.unit) = (None, None, None);
    let at = record.raised;
    let mut reach = |level, at| alert.reached.push(Reached { level, at });
    match &rule.body {
        Body::Boundary(boundary) => {
            reach(boundary.level, at);
            alert.observed = Some(Figure::whole(record.evidence.len() as i64));
            alert.unit = Some(Unit::Interactions);
        }
        Body::Limit(limit) => {
            if let Some(measured) = &record.measured {
                for &(level, at) in &measured.reached {
                    reach(level, at);
                }
                alert.observed = Some(measured.observed);
                alert.asked = measured.asked;
                let units = limit.measures[limit.shown..].iter().map(|shown| shown.unit);
                let shown = measured.shown.iter().copied().zip(units);
                alert.shown.extend(shown);
            }
            alert.unit = Some(limit.unit);
        }
        Body::Consent(consent) => reach(consent.level, at),
        Body::After(after) => reach(after.level, at),
        Body::Every(every) => reach(every.level, at),
    }
    let levels = alert.reached.iter().map(|reached| reached.level);
    alert.level = levels.max().unwrap_or(Level::Note);
}

fn told(plan: &Plan, rule: &Rule, alert: &mut Alert) {
    let after = |who: Who, at: Instant, span: CalendarSpan| Told {
        who,
        from: plan.zone.plus(at, span),
    };
    if !rule.tell.is_empty() {
        let own = rule.tell.iter();
        let own = own.map(|&(who, span)| after(who, alert.raised, span));
        alert.told.extend(own);
        return;
    }
    let mut reached = alert.reached.iter();
    let act = reached.find(|reached| reached.level == Level::Act);
    let lead = act.map(|act| after(Who::Lead, act.at, LEAD_AFTER));
    let peer = after(Who::Peer, alert.raised, CalendarSpan::default());
    alert.told.extend(std::iter::once(peer).chain(lead));
}

/// Fills in the evidence of an alert, in its texts.
pub(super) fn show(
    evidence: &[Mention],
    names: &Names,
    again: &mut ReadBack,
    into: &mut Vec<Evidence>,
) -> Result<(), LogError> {
    let blank = Evidence {
        id: String::new(),
        peer: None,
    };
    into.resize(evidence.len(), blank);
    for (one, mention) in into.iter_mut().zip(evidence) {
        one.id.clear();
        again.tell(mention.id, names, &mut one.id)?;
        one.peer = mention.peer().map(|peer| names.text(peer).clone());
    }
    Ok(())
}
