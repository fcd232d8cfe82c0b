//! What holds of every random case: the engine says what the evaluator says, whole, in parts, and as the log grows.

use std::collections::{BTreeMap, BTreeSet};

use jalon::alerts::{Alert, Covered, Standing};
use jalon::engine::Engine;
use jalon::framework::RuleId;
use jalon::log::{Interaction, Names, RowId, Value};
use jalon::plan::Plan;
use jalon::time::Instant;
use jalon::vocabulary::PartyId;

use super::difference::difference;
use super::evaluate::{Atom, Latest, consents, evaluate};
use super::generate::{Case, Ready};
use super::runs;
use crate::whole::{Whole, called};

/// A case whose rules do not check without an error fails too.
#[test]
fn engine_agrees_with_the_evaluator() {
    runs::hold("tests/it/oracle/regressions/engine.txt", |case| {
        let ready = case.ready()?;
        let expected = evaluate(
            &ready.framework,
            &ready.programme,
            &ready.log,
            &ready.names,
            ready.as_of,
            case.on_trial,
        );
        let plan = Plan::new(&ready.framework, &ready.programme, case.on_trial);
        let log = in_log_order(&ready);
        let whole = run(&plan, &log, &ready.names, ready.as_of);
        difference("evaluator", &expected, "engine", &whole)?;
        engines_share_the_rules(case, &ready, &plan, &log, &whole)?;
        state_is_written_out_and_read_back(case, &ready, &plan, &log, &whole)?;
        alerts_keep_their_ids(case, &ready, &plan, &log, &whole)?;
        consents_stand_as_the_words_say(&ready, &plan, &log, &whole)?;
        rules_can_be_judged_in_parts(&ready, &plan, &log, &whole)
    });
}

/// The interactions up to as-of, sorted as a reader of logs does.
fn in_log_order(ready: &Ready) -> Vec<Interaction> {
    let mut log = ready.log.clone();
    log.sort_by_key(|interaction| interaction.at);
    log.retain(|interaction| ready.as_of.is_none_or(|as_of| interaction.at <= as_of));
    log
}

fn run(plan: &Plan, log: &[Interaction], names: &Names, as_of: Option<Instant>) -> Whole {
    let mut engine = Engine::new(plan);
    for interaction in log {
        engine.push(interaction, names);
    }
    Whole::of(engine, plan, as_of, names)
}

/// Engines that each run some of the rules say together what one says.
fn engines_share_the_rules(
    case: &Case,
    ready: &Ready,
    plan: &Plan,
    log: &[Interaction],
    whole: &Whole,
) -> Result<(), String> {
    let mut engines = Engine::shared(plan, 2 + case.cuts.len() % 3);
    for interaction in log {
        for engine in &mut engines {
            engine.push(interaction, &ready.names);
        }
    }
    let together = Whole::of_all(engines, plan, ready.as_of, &ready.names);
    difference("one engine", whole, "several", &together)
}

/// The log in several parts, the state written out and read back between them, and each part read with the names read back.
fn state_is_written_out_and_read_back(
    case: &Case,
    ready: &Ready,
    plan: &Plan,
    log: &[Interaction],
    whole: &Whole,
) -> Result<(), String> {
    let cuts: BTreeSet<usize> = case.cuts.iter().map(|cut| cut * log.len() / 1000).collect();
    let mut engine = Engine::new(plan);
    let mut names = Names::default();
    names.files.clone_from(&ready.names.files);
    for place in 0..=log.len() {
        if cuts.contains(&place) {
            let saved = engine.save(&names);
            (engine, names) = Engine::resume(plan, &saved)
                .map_err(|error| format!("not read back: {error:?}"))?;
        }
        if let Some(interaction) = log.get(place) {
            let interaction = renamed(interaction, &ready.names, &mut names);
            engine.push(&interaction, &names);
        }
    }
    let parted = Whole::of(engine, plan, ready.as_of, &names);
    difference("at once", whole, "state written out and read back", &parted)
}

/// An interaction with its texts in another table of names.
fn renamed(interaction: &Interaction, from: &Names, to: &mut Names) -> Interaction {
    let mut renamed = interaction.clone();
    renamed.id = RowId::text(&called(interaction.id, from), to);
    let mut rename = |sym: &mut _| *sym = to.sym(from.text(*sym));
    renamed.parties.iter_mut().flatten().for_each(&mut rename);
    for value in &mut renamed.values {
        match value {
            Value::Text(text) => rename(text),
            Value::Texts(texts) => {
                texts.iter_mut().for_each(&mut rename);
                texts.sort();
            }
            _ => {}
        }
    }
    renamed
}

/// What was said of a log stays, under the same ids, when the log grows at its end.
fn alerts_keep_their_ids(
    case: &Case,
    ready: &Ready,
    plan: &Plan,
    log: &[Interaction],
    whole: &Whole,
) -> Result<(), String> {
    let ids = |alerts: &[Alert]| -> BTreeSet<String> {
        alerts.iter().map(|alert| alert.id.clone()).collect()
    };
    let later = ids(&whole.alerts);
    if later.len() < whole.alerts.len() {
        return Err("two alerts have one id".to_string());
    }
    for cut in &case.cuts {
        let end = cut * log.len() / 1000;
        let at_once = end > 0 && log.get(end).is_some_and(|next| next.at == log[end - 1].at);
        if at_once {
            continue; // what comes at the very instant is still of the shorter log's last moment
        }
        let shorter = run(plan, &log[..end], &ready.names, None);
        if let Some(lost) = ids(&shorter.alerts).difference(&later).next() {
            let alert = shorter.alerts.iter().find(|alert| alert.id == *lost);
            return Err(format!(
                "known of the first {end} interactions and lost later: {alert:#?}"
            ));
        }
    }
    Ok(())
}

/// Every rule that may be judged in parts says the same of the parts, put together.
fn rules_can_be_judged_in_parts(
    ready: &Ready,
    plan: &Plan,
    log: &[Interaction],
    whole: &Whole,
) -> Result<(), String> {
    let mut by_split: BTreeMap<&[PartyId], BTreeSet<RuleId>> = BTreeMap::new();
    for place in 0..ready.framework.rules.len() {
        let rule = RuleId(place as u16);
        by_split.entry(plan.split(rule)).or_default().insert(rule);
    }
    by_split.remove(&[][..]);
    for (split, rules) in by_split {
        let mut parts: BTreeMap<_, Vec<Interaction>> = BTreeMap::new();
        for interaction in log {
            let part: Vec<_> = split
                .iter()
                .map(|&party| interaction.party(party))
                .collect();
            parts.entry(part).or_default().push(interaction.clone());
        }
        let mut together: Vec<Alert> = Vec::new();
        for part in parts.values() {
            together.extend(run(plan, part, &ready.names, Some(whole.as_of)).alerts);
        }
        together.sort_by(|a, b| {
            (a.raised, a.rule, &a.key, a.start).cmp(&(b.raised, b.rule, &b.key, b.start))
        });
        let of_rules = |alerts: &[Alert]| -> Vec<Alert> {
            alerts
                .iter()
                .filter(|alert| rules.contains(&alert.rule))
                .cloned()
                .collect()
        };
        let expected = Whole {
            alerts: of_rules(&whole.alerts),
            ..whole.clone()
        };
        let found = Whole {
            alerts: of_rules(&together),
            ..whole.clone()
        };
        difference(
            "whole log",
            &expected,
            &format!("parts by {split:?}"),
            &found,
        )?;
    }
    Ok(())
}

/// What stands at the end of the log is, for every combination, the latest word that the evaluator finds.
fn consents_stand_as_the_words_say(
    ready: &Ready,
    plan: &Plan,
    log: &[Interaction],
    whole: &Whole,
) -> Result<(), String> {
    let expected = consents(
        &ready.framework,
        &ready.programme,
        &ready.log,
        &ready.names,
        ready.as_of,
    );
    let mut engine = Engine::new(plan);
    for interaction in log {
        engine.push(interaction, &ready.names);
    }
    let (records, _) = engine.finish(ready.as_of, &ready.names);
    let vocabulary = &ready.framework.vocabulary;
    let standing = records.standing(plan, vocabulary, &ready.names, whole.as_of);
    let not_run = |rule| whole.not_run.iter().any(|not_run| not_run.rule == rule);
    for latest in expected.iter().filter(|latest| !not_run(latest.rule)) {
        let own: Vec<&Standing> = standing
            .iter()
            .filter(|one| *one.person == *latest.person && speaks(one, latest))
            .collect();
        // what was said of the very combination since a refusal of everything stands beside that
        let exact = |one: &&&Standing| one.covering.iter().all(|part| part.1 != Covered::Every);
        let refusals = own.iter().filter(|one| !exact(one));
        let found: Vec<&Standing> = match own.iter().any(|one| exact(&one)) {
            true => own.iter().filter(exact).copied().collect(),
            false => refusals.copied().collect(),
        };
        let alike = |one: &&Standing| {
            (one.granted, one.until, one.live) == (latest.granted, latest.until, latest.live)
                && (one.since == latest.since || !exact(&one))
        };
        if !found.iter().any(alike) {
            return Err(format!(
                "the evaluator takes {latest:?}; the engine {found:?}"
            ));
        }
    }
    // and nothing else is said of a combination that a rule asks about
    let invented = standing.iter().find(|one| {
        let parts = |latest: &&Latest| {
            let fields = one.covering.iter().map(|part| part.0);
            latest.covering.iter().copied().eq(fields) && latest.person == *one.person
        };
        let exact = one.covering.iter().all(|part| part.1 != Covered::Every);
        let mut asked = expected.iter().filter(parts).peekable();
        let said = |latest: &Latest| {
            speaks(one, latest) && (latest.granted, latest.since) == (one.granted, one.since)
        };
        exact && asked.peek().is_some() && !asked.any(said)
    });
    invented.map_or(Ok(()), |one| Err(format!("nobody said {one:?}")))
}

/// Whether what stands speaks for a combination.
fn speaks(standing: &Standing, latest: &Latest) -> bool {
    let parts = standing.covering.iter();
    let asked = latest.covering.iter().zip(&latest.values);
    standing.covering.len() == latest.covering.len()
        && parts.zip(asked).all(|((field, covered), (own, value))| {
            field == own
                && match (covered, value) {
                    (Covered::Every, _) => true,
                    (Covered::Choice(id), Atom::Number(value)) => i64::from(id.0) == *value,
                    (Covered::Text(text), Atom::Text(value)) => **text == **value,
                    _ => false,
                }
        })
}
