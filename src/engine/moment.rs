//! The interaction under way: its local time, its keys, and what is asked of it, each question answered once.

use std::collections::BTreeSet;

use serde::{Deserialize, Serialize};

use super::history::Remembered;
use super::keys::{Found, Keys, Numbers};
use super::mention::Mention;
use super::shape::Shape;
use super::texts::Texts;
use super::words::Said;
use crate::alerts::Missing;
use crate::framework::Same;
use crate::log::{Interaction, Sym, Value};
use crate::plan::{ConditionId, Plan, ProjectionId, Rule, SelectorId, Truth};
use crate::time::{CalendarSpan, Date, Instant, Local, Period};
use crate::vocabulary::PartyId;

/// What the engine knows of the log so far, beside the states of rules.
#[derive(Debug, Default, Serialize, Deserialize)]
pub(super) struct Past {
    /// The tables of keys.
    pub(super) keys: Keys,
    /// What look backs remember.
    pub(super) histories: Vec<Remembered>,
    /// The words of consent, by list of covered fields.
    pub(super) words: Vec<Said>,
}

impl Past {
    /// Nothing known yet.
    pub(super) fn new(plan: &Plan) -> Past {
        Past {
            keys: Keys::new(plan),
            histories: vec![Remembered::default(); plan.histories.len()],
            words: vec![Said::default(); plan.coverings.len()],
        }
    }
}

/// Answers already given, each with the turn it was given in.
#[derive(Debug)]
pub(super) struct Answers {
    pub(super) conditions: Vec<(u64, Truth)>,
    pub(super) selectors: Vec<(u64, Truth)>,
    /// The last walk that came by each condition and each selector, so that none is walked twice.
    pub(super) walked: Vec<u64>,
    pub(super) walked_selectors: Vec<u64>,
    pub(super) walks: u64,
    /// By period, a local day and the first day of the one that holds it.
    periods: [Option<(Date, Date)>; 3],
    /// The instants that lie certain spans before it.
    ago: Vec<(CalendarSpan, u64, Instant)>,
}

impl Answers {
    pub(super) fn new(plan: &Plan) -> Answers {
        Answers {
            conditions: vec![(0, Truth::False); plan.conditions.len()],
            selectors: vec![(0, Truth::False); plan.selectors.len()],
            walked: vec![0; plan.conditions.len()],
            walked_selectors: vec![0; plan.selectors.len()],
            walks: 0,
            periods: [None; 3],
            ago: Vec::new(),
        }
    }
}

/// One interaction while rules look at it: all answers are about what was so before it.
pub(super) struct Moment<'a> {
    pub(super) plan: &'a Plan,
    pub(super) it: &'a Interaction,
    /// Its place in log order, from 1.
    pub(super) turn: u64,
    pub(super) shape: &'a Shape,
    pub(super) local: Local,
    /// The interaction as evidence.
    pub(super) mention: Mention,
    pub(super) past: &'a mut Past,
    pub(super) texts: &'a Texts,
    pub(super) answers: &'a mut Answers,
}

impl Moment<'_> {
    /// Its local day.
    pub(super) fn date(&self) -> Date {
        self.local.date
    }

    /// The first day of the period of the local calendar that holds it.
    pub(super) fn period(&mut self, period: Period) -> Date {
        let day = self.date();
        match self.answers.periods[period as usize] {
            Some((known, first)) if known == day => first,
            _ => {
                let plan = self.plan;
                let first = plan.zone.period_start(period, plan.week, day);
                self.answers.periods[period as usize] = Some((day, first));
                first
            }
        }
    }

    /// The instant that lies a span before it.
    #[inline]
    pub(super) fn ago(&mut self, span: CalendarSpan) -> Instant {
        if span.is_elapsed() {
            return self.plan.zone.minus(self.it.at, span);
        }
        self.calendar_ago(span)
    }

    fn calendar_ago(&mut self, span: CalendarSpan) -> Instant {
        let at = self.it.at;
        let known = self.answers.ago.iter().position(|(of, _, _)| *of == span);
        let place = known.unwrap_or_else(|| {
            self.answers.ago.push((span, 0, at));
            self.answers.ago.len() - 1
        });
        let (_, turn, before) = &mut self.answers.ago[place];
        if *turn != self.turn {
            *turn = self.turn;
            *before = self.plan.zone.minus(at, span);
        }
        *before
    }

    /// Whether a selector selects it.
    #[inline]
    pub(super) fn selects(&mut self, id: SelectorId) -> Truth {
        match self.shape.selector(id) {
            Some(truth) => truth,
            None => self.select(id),
        }
    }

    fn select(&mut self, id: SelectorId) -> Truth {
        let place = id.0 as usize;
        let (turn, known) = self.answers.selectors[place];
        if turn == self.turn {
            return known;
        }
        let selector = self.plan.selector(id);
        let mut truth = Truth::from(selector.picked[self.it.kind.0 as usize]);
        for &group in &selector.groups {
            if truth == Truth::True {
                break;
            }
            truth = truth.max(self.selects(group));
        }
        if truth != Truth::False
            && let Some(condition) = selector.condition
        {
            truth = truth.min(self.holds(condition));
        }
        self.answers.selectors[place] = (self.turn, truth);
        truth
    }

    /// Whether a condition holds of it.
    #[inline]
    pub(super) fn holds(&mut self, id: ConditionId) -> Truth {
        match self.shape.condition(id) {
            Some(truth) => truth,
            None => self.hold(id),
        }
    }

    fn hold(&mut self, id: ConditionId) -> Truth {
        let place = id.0 as usize;
        let (turn, known) = self.answers.conditions[place];
        if turn == self.turn {
            return known;
        }
        let truth = self.judge(id);
        self.answers.conditions[place] = (self.turn, truth);
        truth
    }

    /// Whether a rule's `unless` excuses it.
    pub(super) fn excused(&mut self, unless: Option<ConditionId>) -> Truth {
        unless.map_or(Truth::False, |unless| self.holds(unless))
    }

    /// Adds for want of what it could not be said whether a rule's `unless` excuses it.
    pub(super) fn wants_excuse(
        &mut self,
        rule: &Rule,
        excused: Truth,
        missing: &mut BTreeSet<Missing>,
    ) {
        if excused == Truth::Unknown
            && let Some(unless) = rule.unless
        {
            self.condition_wants(unless, missing);
        }
    }

    /// Whether what a rule needs is there.
    pub(super) fn met(&mut self, needs: Option<ConditionId>) -> bool {
        needs.is_none_or(|needs| self.holds(needs) == Truth::True)
    }

    /// The number of its key, added when new; nothing where a part is missing.
    #[inline]
    pub(super) fn index(&mut self, key: ProjectionId) -> Option<u32> {
        self.past.keys.index(self.plan, key, self.it, self.turn)
    }

    /// The numbers of its keys that have been seen; nothing where a part is missing.
    pub(super) fn seen(&mut self, key: ProjectionId) -> Option<Numbers> {
        if self.plan.projection(key).sets.is_empty() {
            match self.past.keys.find(self.plan, key, self.it, self.turn) {
                Found::Lacking => None,
                Found::Absent => Some(Numbers::One(None)),
                Found::At(number) => Some(Numbers::One(Some(number))),
            }
        } else {
            let all = self.past.keys.all(self.plan, key, self.it, false);
            all.map(Numbers::Several)
        }
    }

    /// The parts of a key that it lacks.
    pub(super) fn lacks(&self, key: ProjectionId, missing: &mut BTreeSet<Missing>) {
        for part in &self.plan.projection(key).parts {
            match part {
                Same::Party(id) if self.it.party(*id).is_none() => {
                    missing.insert(Missing::Party(*id));
                }
                Same::Field(id) if *self.it.value(*id) == Value::Missing => {
                    missing.insert(Missing::Field(*id));
                }
                Same::Party(_) | Same::Field(_) => {}
            }
        }
    }

    /// Who took part, of a rule's key, where one of its exceptions may ask.
    pub(super) fn excepted(&self, rule: &Rule) -> Box<[Option<Sym>]> {
        match rule.exceptions[..] {
            [] => Box::default(),
            _ => self.parties(&rule.key),
        }
    }

    /// Who took part, of these parties.
    pub(super) fn parties(&self, parties: &[PartyId]) -> Box<[Option<Sym>]> {
        parties.iter().map(|&party| self.it.party(party)).collect()
    }
}
