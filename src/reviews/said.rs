//! Answers in the words of a person's language.

use super::{Answer, Review};
use crate::text::Messages;
use crate::time::{Date, Zone};

impl Answer {
    /// The answer in words: `already agreed`.
    pub fn said(self, messages: &Messages) -> String {
        let key = match self {
            Answer::Fits => "reviews-fits",
            Answer::Agreed => "reviews-agreed",
            Answer::NotRight => "reviews-not-right",
            Answer::ChangeRule => "reviews-change-rule",
            Answer::Talk => "reviews-talk",
        };
        messages.say(key, &[])
    }
}

impl Review {
    /// Whether a peer gave this answer, or nobody signed it.
    pub fn may_be_of(&self, peer: &str) -> bool {
        self.peer.as_deref().is_none_or(|by| by == peer)
    }

    /// Whether the answer is meant for a day: it has no last day, or one that is not over.
    pub fn holds_on(&self, day: Date) -> bool {
        self.until.is_none_or(|until| day <= until)
    }

    /// The note, for the peer whose own it is; there is none for anybody else.
    pub fn note_for(&self, peer: Option<&str>) -> Option<&str> {
        let hers = peer.is_some() && self.peer.as_deref() == peer;
        self.note.as_deref().filter(|_| hers)
    }

    /// The answer with its day, and the day until which it is meant, never its note; `day` writes a date.
    pub fn said(&self, messages: &Messages, zone: &Zone, day: impl Fn(Date) -> String) -> String {
        let mut args = vec![
            ("answer", self.answer.said(messages).into()),
            ("day", day(zone.date(self.at)).into()),
        ];
        let key = match self.until {
            None => "reviews-said",
            Some(until) => {
                args.push(("until", day(until).into()));
                "reviews-said-until"
            }
        };
        messages.say(key, &args)
    }
}
