//! Looks back: how many earlier interactions, of the same people or values, in what stretch (section 3).

use jalon::framework::{History, Operand, Quantifier};

use super::condition::Answer;
use super::world::{Reasons, Row, World};

impl World<'_> {
    /// `Q earlier S with the same K within D since T`
    pub fn history(&self, history: &History, row: Row) -> Answer {
        let lacking = self.lacking(row, &history.same);
        if !lacking.is_empty() {
            return Answer::unknown(lacking);
        }
        let alike = |earlier: &Row| self.share(row, *earlier, &history.same);
        let last_since = history.since.as_ref().and_then(|since| {
            let mut earlier = (0..row).rev().filter(alike);
            earlier.find(|&earlier| self.selects(since, earlier).is_true())
        });
        let reach_back = history
            .within
            .map(|within| self.clock.minus(self.at(row), self.span(within)));
        let in_reach = |earlier: &Row| {
            last_since.is_none_or(|since| *earlier > since)
                && reach_back.is_none_or(|back| self.at(*earlier) >= back)
        };

        let mut sure = 0;
        let mut perhaps = 0;
        let mut unread = Reasons::new();
        for earlier in (0..row).filter(alike).filter(in_reach) {
            let selected = self.selects(&history.selector, earlier);
            if selected.is_true() {
                sure += 1;
            } else if selected.is_unknown() {
                perhaps += 1;
                unread.extend(selected.missing());
            }
        }

        let could_be: Vec<bool> = (sure..=sure + perhaps)
            .map(|count| self.asked_for(history.quantifier, count))
            .collect();
        if could_be.iter().all(|&holds| holds == could_be[0]) {
            Answer::decided(could_be[0])
        } else {
            Answer::unknown(unread)
        }
    }

    fn asked_for(&self, quantifier: Quantifier, count: i64) -> bool {
        let number = |operand: Operand| match self.operand(operand) {
            Operand::Number(millionths) => millionths,
            other => panic!("not a number: {other:?}"),
        };
        let count = count * 1_000_000;
        match quantifier {
            Quantifier::No => count == 0,
            Quantifier::Any => count > 0,
            Quantifier::AtLeast(least) => count >= number(least),
            Quantifier::AtMost(most) => count <= number(most),
            Quantifier::FewerThan(limit) => count < number(limit),
            Quantifier::MoreThan(limit) => count > number(limit),
        }
    }
}
