//! All answers given so far, in the order in which they were given.

use std::collections::{BTreeMap, HashMap};

use super::unread::Unread;
use super::{Answer, Review};
use crate::time::Date;

/// The answers of one journal.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Journal {
    reviews: Vec<Review>,
    /// The places of each alert's answers among all.
    of_alerts: HashMap<String, Vec<usize>>,
    unread: Vec<Unread>,
}

impl Journal {
    /// A journal of these answers, in the order in which they were given.
    pub fn of(reviews: Vec<Review>) -> Journal {
        let mut of_alerts: HashMap<String, Vec<usize>> = HashMap::new();
        for (place, review) in reviews.iter().enumerate() {
            let of_alert = of_alerts.entry(review.alert.clone()).or_default();
            of_alert.push(place);
        }
        Journal {
            reviews,
            of_alerts,
            unread: Vec::new(),
        }
    }

    /// The same journal with the lines of its file that could not be read.
    pub(super) fn beside(self, unread: Vec<Unread>) -> Journal {
        Journal { unread, ..self }
    }

    /// Every answer, in the order in which they were given.
    pub fn reviews(&self) -> &[Review] {
        &self.reviews
    }

    /// The lines of its file that could not be read.
    pub fn unread(&self) -> &[Unread] {
        &self.unread
    }

    /// The same journal with the answers of one peer alone, and those that nobody signed.
    pub fn of_peer(&self, peer: &str) -> Journal {
        let hers = self.reviews.iter().filter(|review| review.may_be_of(peer));
        Journal::of(hers.cloned().collect()).beside(self.unread.clone())
    }

    /// All answers to an alert, in the order in which they were given; the last one stands.
    pub fn of_alert(&self, alert: &str) -> impl DoubleEndedIterator<Item = &Review> {
        let places = self.of_alerts.get(alert).into_iter().flatten();
        places.filter_map(|place| self.reviews.get(*place))
    }

    /// The answer that stands for an alert.
    pub fn standing(&self, alert: &str) -> Option<&Review> {
        self.of_alert(alert).next_back()
    }

    /// Whether the alert is forwarded to the lead on a day: the answer that stands is that she wants to talk, and it is
    /// meant for that day too.
    pub fn forwards(&self, alert: &str, day: Date) -> bool {
        self.standing(alert)
            .is_some_and(|review| review.answer == Answer::Talk && review.holds_on(day))
    }

    /// Of each rule, by name: how many alerts there are whose standing answer is that the rule should change.
    pub fn changes_asked(&self) -> BTreeMap<String, usize> {
        let mut asked = BTreeMap::new();
        let standing = self.of_alerts.keys().filter_map(|id| self.standing(id));
        for review in standing.filter(|review| review.answer == Answer::ChangeRule) {
            *asked.entry(review.rule.clone()).or_default() += 1;
        }
        asked
    }
}
