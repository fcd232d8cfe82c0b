//! All answers given so far, in the order in which they were given.

use super::unread::Unread;
use super::{Answer, Review};

/// The answers of one journal.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Journal {
    pub(super) reviews: Vec<Review>,
    pub(super) unread: Vec<Unread>,
}

impl Journal {
    /// A journal of these answers, in the order in which they were given.
    pub fn of(reviews: Vec<Review>) -> Journal {
        Journal {
            reviews,
            unread: Vec::new(),
        }
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
        let hers = |review: &&Review| review.peer.as_deref().is_none_or(|by| by == peer);
        Journal {
            reviews: self.reviews.iter().filter(hers).cloned().collect(),
            unread: self.unread.clone(),
        }
    }

    /// All answers to an alert, in the order in which they were given; the last one stands.
    pub fn of_alert(&self, alert: &str) -> impl DoubleEndedIterator<Item = &Review> {
        self.reviews
            .iter()
            .filter(move |review| review.alert == alert)
    }

    /// The answer that stands for an alert.
    pub fn standing(&self, alert: &str) -> Option<&Review> {
        self.of_alert(alert).next_back()
    }

    /// Whether the alert is forwarded to the lead: the answer that stands is that she wants to talk.
    pub fn forwards(&self, alert: &str) -> bool {
        self.standing(alert)
            .is_some_and(|review| review.answer == Answer::Talk)
    }
}
