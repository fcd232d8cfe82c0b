//! Shapes: what is decided for all interactions that look alike, decided when the first of them comes.

use foldhash::fast::FixedState;
use hashbrown::HashMap;

use crate::framework::Same;
use crate::log::{Interaction, Value};
use crate::plan::{
    Body, Condition, ConditionId, Layout, Plan, Rule, SelectorId, Share, Test, Truth, few,
};
use crate::vocabulary::KindId;

/// What all interactions of one kind with the same parties, choices and known fields have in common.
///
/// A truth is there where nothing else could change it; what asks for quantities, texts, the time or the past is left
/// open, and asked of each interaction.
#[derive(Debug, Clone)]
pub(super) struct Shape {
    conditions: Box<[Option<Truth>]>,
    selectors: Box<[Option<Truth>]>,
    /// The places of the rules that such an interaction may matter to.
    pub(super) rules: Box<[usize]>,
    /// The histories that such an interaction may enter.
    pub(super) histories: Box<[usize]>,
}

/// The shapes met so far, by kind.
#[derive(Debug, Clone)]
pub(super) struct Shapes {
    share: Share,
    kinds: Vec<Met>,
}

/// The shapes of one kind.
#[derive(Debug, Clone, Default)]
struct Met {
    shapes: Vec<Shape>,
    places: HashMap<u64, usize, FixedState>,
    last: Option<(u64, usize)>,
}

/// Of a set of too many values to tell them: no set of few has this code.
const MANY: u64 = 0b10;

/// So many shapes of a kind are kept; a log with more of them begins anew, so that memory stays small.
const KEPT: usize = 4096;

impl Shapes {
    /// No shapes yet; rules and histories outside a share matter to none.
    pub(super) fn new(plan: &Plan, share: Share) -> Shapes {
        Shapes {
            share,
            kinds: vec![Met::default(); plan.kinds],
        }
    }

    /// The shape of an interaction.
    pub(super) fn of(&mut self, plan: &Plan, it: &Interaction) -> &Shape {
        let code = code(plan.layout(it.kind), it);
        let met = &mut self.kinds[it.kind.0 as usize];
        let place = match met.last {
            Some((last, place)) if last == code => place,
            _ => met.place(code, plan, &self.share, it),
        };
        met.last = Some((code, place));
        &met.shapes[place]
    }
}

impl Met {
    fn place(&mut self, code: u64, plan: &Plan, share: &Share, it: &Interaction) -> usize {
        if let Some(&place) = self.places.get(&code) {
            return place;
        }
        if self.shapes.len() >= KEPT {
            self.shapes.clear();
            self.places.clear();
        }
        let place = self.shapes.len();
        self.shapes.push(Shape::new(plan, share, it));
        self.places.insert(code, place);
        place
    }
}

impl Shape {
    /// Decides all that the shape of an interaction decides.
    fn new(plan: &Plan, share: &Share, it: &Interaction) -> Shape {
        let layout = plan.layout(it.kind);
        let mut shape = Shape {
            conditions: Box::default(),
            selectors: Box::default(),
            rules: Box::default(),
            histories: Box::default(),
        };
        // the parts of each stand before it in the plan
        let mut conditions = Vec::with_capacity(plan.conditions.len());
        for condition in &plan.conditions {
            conditions.push(decided(condition, layout, it, &conditions));
        }
        shape.conditions = conditions.into();
        let mut selectors = Vec::with_capacity(plan.selectors.len());
        for place in 0..plan.selectors.len() {
            let id = SelectorId(place as u32);
            selectors.push(shape.selected(plan, id, it.kind, &selectors));
        }
        shape.selectors = selectors.into();
        let word = plan.words.as_ref().map(|words| words.kind) == Some(it.kind);
        let rules = plan.rules_of(it.kind).iter().copied();
        shape.rules = rules
            .filter(|&place| share.rules[place] && shape.matters(&plan.rules[place], word))
            .collect();
        let histories = plan.histories_of(it.kind).iter().copied();
        shape.histories = histories
            .filter(|&place| {
                let history = &plan.histories[place];
                let enters = shape.may(history.selector)
                    || history.since.is_some_and(|since| shape.may(since));
                share.histories[place] && enters
            })
            .collect();
        shape
    }

    /// The truth of a condition, where the shape decides it.
    pub(super) fn condition(&self, id: ConditionId) -> Option<Truth> {
        self.conditions[id.0 as usize]
    }

    /// Whether a selector selects, where the shape decides it.
    pub(super) fn selector(&self, id: SelectorId) -> Option<Truth> {
        self.selectors[id.0 as usize]
    }

    fn may(&self, id: SelectorId) -> bool {
        self.selector(id) != Some(Truth::False)
    }

    fn matters(&self, rule: &Rule, word: bool) -> bool {
        // what these excuse is nothing to them; other families look at more than what they may flag
        let whole = match &rule.body {
            Body::Boundary(_) => true,
            Body::Limit(limit) => limit.usual.is_none(),
            Body::Consent(_) | Body::After(_) | Body::Every(_) => false,
        };
        let excused = rule.unless.map(|unless| self.condition(unless));
        !(whole && excused == Some(Some(Truth::True)))
            && rule.may_meet(word, |selector| self.may(selector))
    }

    fn selected(
        &self,
        plan: &Plan,
        id: SelectorId,
        kind: KindId,
        known: &[Option<Truth>],
    ) -> Option<Truth> {
        if !plan.may_select(id, kind) {
            return Some(Truth::False);
        }
        let selector = plan.selector(id);
        let picked = Some(Truth::from(selector.picked[kind.0 as usize]));
        let groups = selector.groups.iter();
        let picks = groups.map(|group| known[group.0 as usize]);
        let condition = selector.condition.map(|asked| self.condition(asked));
        let picked = any(std::iter::once(picked).chain(picks));
        all([picked].into_iter().chain(condition))
    }
}

/// The truth of a condition, where a shape decides it, given that of those before it.
fn decided(
    condition: &Condition,
    layout: &Layout,
    it: &Interaction,
    known: &[Option<Truth>],
) -> Option<Truth> {
    let part = |part: &ConditionId| known[part.0 as usize];
    match condition {
        Condition::Or(parts) => any(parts.iter().map(part)),
        Condition::And(parts) => all(parts.iter().map(part)),
        Condition::Not(negated) => part(negated).map(Truth::not),
        Condition::Field(field, test) if layout.tells(*field) => match (test, it.value(*field)) {
            (Test::Known, value) => Some(Truth::from(*value != Value::Missing)),
            (_, Value::Missing) => Some(Truth::Unknown),
            (Test::Choice(choices), Value::Choice(choice)) => Some(choices.contains(choice).into()),
            (Test::YesNo(yes), Value::YesNo(value)) => Some(Truth::from(yes == value)),
            (Test::Includes(bits), Value::Choices(choices)) => {
                few(*choices).map(|few| Truth::from(bits & few != 0))
            }
            _ => None,
        },
        Condition::Party(party, test) if layout.tells_party(*party) => {
            match (test, it.party(*party)) {
                (Test::Known, code) => Some(Truth::from(code.is_some())),
                (_, None) => Some(Truth::Unknown),
                _ => None,
            }
        }
        _ => None,
    }
}

/// The greatest of some truths, where those that are open cannot change it.
fn any(truths: impl Iterator<Item = Option<Truth>>) -> Option<Truth> {
    fold(truths, Truth::False, Truth::True, Truth::max)
}

/// The least of some truths, where those that are open cannot change it.
fn all(truths: impl Iterator<Item = Option<Truth>>) -> Option<Truth> {
    fold(truths, Truth::True, Truth::False, Truth::min)
}

fn fold(
    mut truths: impl Iterator<Item = Option<Truth>>,
    start: Truth,
    decisive: Truth,
    join: impl Fn(Truth, Truth) -> Truth,
) -> Option<Truth> {
    let joined = truths.try_fold(Some(start), |sofar, truth| match truth {
        Some(truth) if truth == decisive => Err(()),
        truth => Ok(sofar.zip(truth).map(|(one, two)| join(one, two))),
    });
    joined.unwrap_or(Some(decisive))
}

/// The shape of an interaction as a number.
fn code(layout: &Layout, it: &Interaction) -> u64 {
    let mut code = 0;
    for &(part, shift) in &layout.parts {
        let told = match part {
            Same::Party(party) => u64::from(it.party(party).is_some()),
            Same::Field(field) => match it.value(field) {
                Value::Missing => 0,
                Value::Choice(choice) => u64::from(choice.0) + 1,
                Value::YesNo(yes) => u64::from(*yes) + 1,
                // the lowest bit is there of an empty set too, which is not a missing one
                Value::Choices(choices) => few(*choices).map_or(MANY, |few| few << 1 | 1),
                _ => 1,
            },
        };
        code |= told << shift;
    }
    code
}
