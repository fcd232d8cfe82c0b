//! What one selector selects of a log, with its looks back, and no rule asked.

use super::mention::Mention;
use super::moment::{Answers, Moment, Past};
use super::shape::Shapes;
use super::texts::Texts;
use super::words::{self, Spoken};
use super::{Entering, remember};
use crate::log::{Interaction, Names};
use crate::plan::{Picked, Share, Truth};
use crate::time::WallClock;

/// Says of one interaction after the other whether a selector selects it.
#[derive(Debug)]
pub struct Selection<'p> {
    picked: &'p Picked,
    turn: u64,
    past: Past,
    texts: Texts,
    answers: Answers,
    shapes: Shapes,
    wall: WallClock,
    entering: Vec<Entering>,
}

impl<'p> Selection<'p> {
    /// A selection that has seen nothing yet.
    pub fn new(picked: &'p Picked) -> Self {
        let plan = &picked.plan;
        Selection {
            picked,
            turn: 0,
            past: Past::new(plan),
            texts: Texts::new(plan),
            answers: Answers::new(plan),
            shapes: Shapes::new(plan, Share::whole(plan)),
            wall: WallClock::new(plan.zone.clone()),
            entering: Vec::new(),
        }
    }

    /// Whether the next interaction in log order is selected; what cannot be told for want of a value is not.
    pub fn push(&mut self, it: &Interaction, names: &Names) -> bool {
        let plan = &self.picked.plan;
        self.texts.learn(plan, names.since(self.texts.read()));
        self.turn += 1;
        let mut now = Moment {
            plan,
            it,
            turn: self.turn,
            shape: self.shapes.of(plan, it),
            local: self.wall.read(it.at),
            mention: Mention::of(plan, it),
            past: &mut self.past,
            texts: &self.texts,
            answers: &mut self.answers,
        };
        let selected = now.selects(self.picked.selector) == Truth::True;
        remember(&mut now, &mut self.entering);
        if let Spoken::Word(person, word) = words::spoken(plan, it, self.turn) {
            for (said, fields) in self.past.words.iter_mut().zip(&plan.coverings) {
                said.add(person, it, fields, &word);
            }
        }
        selected
    }
}
