//! The closing questions, through the three lenses of the metasynthesis of peer workers' experience.

use super::maker::Maker;
use super::view::{Lens, Section};

/// The lenses, each with how many questions it has.
const LENSES: [(&str, usize); 3] = [("identity", 3), ("reciprocity", 3), ("use-of-self", 3)];

impl Maker<'_> {
    pub(super) fn questions(&self) -> Section<Lens> {
        let items = LENSES.map(|(name, count)| {
            let question = |at| self.say(&format!("pattern-ask-{name}-{at}"), &[]);
            Lens {
                title: self.say(&format!("pattern-lens-{name}"), &[]),
                questions: (1..=count).map(question).collect(),
            }
        });
        Section {
            heading: self.say("pattern-questions-heading", &[]),
            says: self.say("pattern-questions-says", &[]),
            items: items.into(),
        }
    }
}
