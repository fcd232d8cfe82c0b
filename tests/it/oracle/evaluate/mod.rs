//! The independent evaluator: reads the whole log again for every question, so that it is plainly right.

mod boundary;
mod condition;
mod consent;
mod duty;
mod history;
mod limit;
mod measure;
mod outcome;
mod profile;
mod ratio;
mod standing;
mod time;
mod world;

use jalon::alerts::{NotRun, Outcome, WhyNotRun};
use jalon::framework::{Body, Framework, RuleId};
use jalon::log::{Interaction, Names};
use jalon::programme::Programme;
use jalon::time::Instant;

use outcome::{Found, Judge};
pub use standing::Latest;
use time::Clock;
pub use world::Atom;
use world::World;

use crate::whole::Whole;

/// Judges a log, whose interactions may come in any order, as the language page says.
pub fn evaluate(
    framework: &Framework,
    programme: &Programme,
    log: &[Interaction],
    names: &Names,
    as_of: Option<Instant>,
    on_trial: bool,
) -> Whole {
    let world = world(framework, programme, log, names, as_of);
    let mut outcome = Whole {
        alerts: Vec::new(),
        beside: Outcome {
            as_of: world.as_of,
            due: Vec::new(),
            room: Vec::new(),
            cannot_tell: Vec::new(),
            excepted: Vec::new(),
            not_run: Vec::new(),
            silences: world.silences(),
        },
    };
    for (place, rule) in framework.rules.iter().enumerate() {
        let id = RuleId(place as u16);
        let applies = rule.common.applies_where.as_ref();
        if applies.is_some_and(|asked| !profile::applies(asked, &programme.profile)) {
            let why = WhyNotRun::Applies;
            outcome.not_run.push(NotRun { rule: id, why });
            continue;
        }
        if rule.common.on_trial && !on_trial {
            let why = WhyNotRun::OnTrial;
            outcome.not_run.push(NotRun { rule: id, why });
            continue;
        }
        let world = &world;
        let judge = Judge { world, id, rule };
        let mut found = Found::of(id);
        match &rule.body {
            Body::Boundary(boundary) => boundary::judge(&judge, boundary, &mut found),
            Body::Limit(limit) => limit::judge(&judge, limit, &mut found),
            Body::Consent(consent) => consent::judge(&judge, consent, &mut found),
            Body::Duty(duty) => duty::judge(&judge, duty, &mut found),
        }
        outcome.cannot_tell.extend(found.cannot_tells());
        outcome.excepted.extend(found.excepteds());
        outcome.alerts.extend(found.alerts);
        outcome.due.extend(found.due);
        outcome.room.extend(found.room);
    }
    let alerts = &mut outcome.alerts;
    alerts.sort_by(|a, b| {
        (a.raised, a.rule, &a.key, a.start).cmp(&(b.raised, b.rule, &b.key, b.start))
    });
    let due = &mut outcome.due;
    due.sort_by(|a, b| (a.due, a.rule, &a.key, a.since).cmp(&(b.due, b.rule, &b.key, b.since)));
    outcome
        .room
        .sort_by(|a, b| (a.rule, &a.key).cmp(&(b.rule, &b.key)));
    outcome
}

/// What every consent rule that is run takes as the latest words of people at the end of a log.
pub fn consents(
    framework: &Framework,
    programme: &Programme,
    log: &[Interaction],
    names: &Names,
    as_of: Option<Instant>,
) -> Vec<Latest> {
    let world = world(framework, programme, log, names, as_of);
    let mut all = Vec::new();
    for (place, rule) in framework.rules.iter().enumerate() {
        if let Body::Consent(consent) = &rule.body {
            all.extend(standing::standing(&world, RuleId(place as u16), consent));
        }
    }
    all
}

/// A log as the language page sees it: in order, and up to as-of.
fn world<'a>(
    framework: &'a Framework,
    programme: &'a Programme,
    log: &'a [Interaction],
    names: &'a Names,
    as_of: Option<Instant>,
) -> World<'a> {
    let mut log: Vec<&Interaction> = log.iter().collect();
    log.sort_by_key(|interaction| interaction.at);
    let last = log.last().map_or(Instant(0), |interaction| interaction.at);
    let as_of = as_of.unwrap_or(last);
    log.retain(|interaction| interaction.at <= as_of);
    let zone = programme.zone.as_ref().unwrap_or(&framework.zone);
    let clock = Clock::of(zone.name());
    World {
        framework,
        programme,
        names,
        days: log
            .iter()
            .map(|interaction| clock.day(interaction.at))
            .collect(),
        clock,
        log,
        as_of,
        peer: framework.vocabulary.find_party("peer"),
        person: framework.vocabulary.find_party("person"),
    }
}
