//! Plan and interactions to alerts: new, push, finish; no clock, no disk.

mod assemble;
mod boundary;
mod condition;
mod consent;
mod duty;
mod history;
mod keys;
mod limit;
mod mention;
mod moment;
mod output;
mod quiet;
mod record;
mod records;
mod rule;
mod saved;
mod selection;
mod shape;
mod silence;
mod standing;
mod texts;
mod words;

pub use records::{Records, Told};
pub use saved::ResumeError;
pub use selection::Selection;

use std::collections::BTreeSet;
use std::sync::Arc;

use serde::{Deserialize, Serialize};

use crate::alerts::{Missing, Outcome};
use crate::log::{Interaction, Names};
use crate::plan::{Plan, Share, Truth};
use crate::time::{Instant, WallClock};
use keys::Numbers;
use mention::Mention;
use moment::{Answers, Moment, Past};
use output::Output;
use quiet::Quiet;
use rule::RuleState;
use shape::Shapes;
use silence::Silences;
use texts::Texts;
use words::{Said, Spoken};

/// Runs a plan over a log, one interaction after the other; its state is what windows, clocks and consents still need.
#[derive(Debug)]
pub struct Engine<'p> {
    plan: &'p Plan,
    state: State,
    texts: Texts,
    answers: Answers,
    shapes: Shapes,
    wall: WallClock,
    /// What enters histories when the rules have looked, kept between interactions for its room.
    entering: Vec<Entering>,
}

/// All that goes on from one part of a log to the next.
#[derive(Debug, Default, Serialize, Deserialize)]
struct State {
    turn: u64,
    last: Option<Instant>,
    past: Past,
    rules: Vec<RuleState>,
    quiet: Quiet,
    silences: Silences,
    out: Output,
}

/// What every engine of a log knows alike at its end.
#[derive(Debug)]
struct Last {
    quiet: Quiet,
    words: Vec<Said>,
}

/// An interaction about to enter one history.
#[derive(Debug)]
struct Entering {
    history: usize,
    selected: Truth,
    begins: bool,
    missing: BTreeSet<Missing>,
}

impl<'p> Engine<'p> {
    /// An engine that has seen nothing yet.
    pub fn new(plan: &'p Plan) -> Engine<'p> {
        Engine::of(plan, Share::whole(plan))
    }

    /// So many engines that have seen nothing yet and share the rules out between them, at least one: each takes in every
    /// interaction, and [`Engine::finish_all`] brings together what they have to say.
    pub fn shared(plan: &'p Plan, engines: usize) -> Vec<Engine<'p>> {
        let shares = match engines {
            0 | 1 => vec![Share::whole(plan)],
            _ => Share::shares(plan, engines),
        };
        let engines = shares.into_iter();
        engines.map(|share| Engine::of(plan, share)).collect()
    }

    fn of(plan: &'p Plan, share: Share) -> Engine<'p> {
        let state = State {
            past: Past::new(plan),
            rules: plan.rules.iter().map(RuleState::new).collect(),
            ..State::default()
        };
        Engine::with(plan, share, state)
    }

    fn with(plan: &'p Plan, share: Share, state: State) -> Engine<'p> {
        Engine {
            plan,
            state,
            texts: Texts::new(plan),
            answers: Answers::new(plan),
            shapes: Shapes::new(plan, share),
            wall: WallClock::new(plan.zone.clone()),
            entering: Vec::new(),
        }
    }

    /// Takes in the next interaction in log order, with the texts it is written in.
    pub fn push(&mut self, it: &Interaction, names: &Names) {
        self.learn(names.since(self.texts.read()));
        self.take(it);
    }

    /// Learns the texts that the log has brought since the last time.
    pub fn learn(&mut self, new: &[Arc<str>]) {
        self.texts.learn(self.plan, new);
    }

    /// Takes in the next interaction in log order, all of whose texts it has learnt.
    pub fn take(&mut self, it: &Interaction) {
        let plan = self.plan;
        // what falls due at this very instant may still be met by it
        self.fire(Instant(it.at.0.saturating_sub(1)));
        self.state.turn += 1;
        self.state.last = Some(it.at);
        let State {
            turn,
            past,
            rules,
            quiet,
            silences,
            out,
            ..
        } = &mut self.state;
        let mut now = Moment {
            plan,
            it,
            turn: *turn,
            shape: self.shapes.of(plan, it),
            local: self.wall.read(it.at),
            mention: Mention::of(plan, it),
            past,
            texts: &self.texts,
            answers: &mut self.answers,
        };
        let spoken = words::spoken(plan, it, *turn);
        for &place in &now.shape.rules {
            rules[place].push(place, &plan.rules[place], &spoken, &mut now, out);
        }
        quiet.push(&mut now);
        silences.push(&mut now);
        remember(&mut now, &mut self.entering);
        if let Spoken::Word(person, word) = &spoken {
            for (said, fields) in now.past.words.iter_mut().zip(&plan.coverings) {
                said.add(*person, it, fields, word);
            }
        }
    }

    /// Ends the log: judges what is due at `as_of`, which is the last interaction's instant unless said, and tells all:
    /// the alerts as records, and what stands beside them.
    ///
    /// No interaction later than `as_of` may have been pushed.
    pub fn finish(self, as_of: Option<Instant>, names: &Names) -> (Records, Outcome) {
        let plan = self.plan;
        let (out, last, outcome) = self.end(as_of, names);
        (Records::new(vec![out], last, plan, names), outcome)
    }

    /// Ends the log for engines of [`Engine::shared`], as [`Engine::finish`] does for one.
    pub fn finish_all(
        plan: &'p Plan,
        engines: Vec<Engine<'p>>,
        as_of: Option<Instant>,
        names: &Names,
    ) -> (Records, Outcome) {
        let mut ends = engines.into_iter().map(|engine| engine.end(as_of, names));
        let first = ends.next();
        let first = first.unwrap_or_else(|| Engine::new(plan).end(as_of, names));
        let (out, last, mut outcome) = first;
        let mut outs = vec![out];
        for (out, _, other) in ends {
            outs.push(out);
            outcome.join(other);
        }
        outcome.due = duty::in_order(outcome.due);
        (Records::new(outs, last, plan, names), outcome)
    }

    fn end(mut self, as_of: Option<Instant>, names: &Names) -> (Output, Last, Outcome) {
        let plan = self.plan;
        self.learn(names.since(self.texts.read()));
        let as_of = as_of.or(self.state.last).unwrap_or(Instant(0));
        self.fire(as_of);
        let State {
            past,
            mut rules,
            quiet,
            silences,
            mut out,
            ..
        } = self.state;
        let sight = limit::Sight {
            plan,
            keys: &past.keys,
            texts: &self.texts,
            names,
            as_of,
        };
        let (mut room, mut due) = (Vec::new(), Vec::new());
        for (place, (state, rule)) in rules.iter_mut().zip(&plan.rules).enumerate() {
            state.close(place, rule, &past.keys, &mut out);
            room.extend(state.room(place, rule, sight));
            due.extend(state.due(rule, sight, &quiet));
        }
        let outcome = Outcome {
            as_of,
            due: duty::in_order(due),
            room,
            cannot_tell: out.told_missing(plan),
            excepted: out.told_excepted(plan, names),
            not_run: plan.not_run.clone(),
            silences: silences.told(plan, names),
        };
        let words = past.words;
        (out, Last { quiet, words }, outcome)
    }

    /// Looks at everything whose time has come at or before an instant, in the order of their times.
    fn fire(&mut self, until: Instant) {
        while let Some(timer) = self.state.out.next(until) {
            let place = timer.rule;
            if let (Some(state), Some(rule)) =
                (self.state.rules.get_mut(place), self.plan.rules.get(place))
            {
                state.fire(&timer, rule, self.plan, &self.texts, &mut self.state.out);
            }
        }
    }
}

/// Enters the interaction into the histories it belongs to, once all questions about it have been answered.
fn remember(now: &mut Moment<'_>, entering: &mut Vec<Entering>) {
    let plan = now.plan;
    entering.clear();
    for &place in &now.shape.histories {
        let history = &plan.histories[place];
        let selected = now.selects(history.selector);
        let begins = history
            .since
            .is_some_and(|since| now.selects(since) == Truth::True);
        let mut missing = BTreeSet::new();
        if selected == Truth::Unknown {
            now.selector_wants(history.selector, &mut missing);
        }
        if selected != Truth::False || begins {
            entering.push(Entering {
                history: place,
                selected,
                begins,
                missing,
            });
        }
    }
    for entry in entering.drain(..) {
        let history = &plan.histories[entry.history];
        let sets = !plan.projection(history.key).sets.is_empty();
        let keys = if sets {
            let all = now.past.keys.all(plan, history.key, now.it, true);
            Numbers::Several(all.unwrap_or_default())
        } else {
            Numbers::One(now.index(history.key))
        };
        let place = (now.turn, now.it.at);
        let remembered = &mut now.past.histories[entry.history];
        for &key in keys.as_slice() {
            remembered.add(key, place, entry.selected, &entry.missing, history.count);
            if entry.begins {
                remembered.begin(key, place, sets);
            }
        }
    }
}

/// The place of a key's state, made where it is new.
fn slot<T: Default>(states: &mut Vec<T>, number: u32) -> &mut T {
    let place = number as usize;
    if states.len() <= place {
        states.resize_with(place + 1, T::default);
    }
    &mut states[place]
}
