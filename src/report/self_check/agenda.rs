//! Her agenda for supervision: what is open, rule by rule, in the order she gives it.

use super::maker::Maker;
use super::view::{Fact, Point, Section};
use crate::alerts::{Alert, Due};
use crate::framework::{RuleId, Text};
use crate::reviews::Answer;
use crate::vocabulary::Level;

/// What one rule brings to an agenda.
#[derive(Default)]
struct Open<'a> {
    alerts: Vec<&'a Alert>,
    due: Vec<&'a Due>,
}

/// Where a point stands: what she named first, then what she wants to talk about, then what waits least.
#[derive(PartialEq, Eq, PartialOrd, Ord)]
struct Rank {
    named: usize,
    answered: usize,
    level: std::cmp::Reverse<Option<Level>>,
    place: usize,
}

impl Maker<'_> {
    pub(super) fn agenda(&self, alerts: &[Alert]) -> Section<Point> {
        let due = self.of.report.due();
        let mut open: Vec<(RuleId, Open<'_>)> = Vec::new();
        let waiting = alerts.iter().filter(|alert| self.is_open(alert));
        for alert in waiting {
            of_rule(&mut open, alert.rule).alerts.push(alert);
        }
        for due in due.into_iter().filter(|due| !due.folded) {
            of_rule(&mut open, due.rule).due.push(due);
        }
        let points = open.iter().enumerate().map(|(place, (rule, open))| {
            let point = self.point(*rule, open);
            (self.rank(&point, open, place), point)
        });
        let mut ranked: Vec<(Rank, Point)> = points.collect();
        ranked.sort_by(|(one, _), (other, _)| one.cmp(other));
        let says = if ranked.is_empty() {
            "pattern-agenda-none"
        } else {
            "pattern-agenda-says"
        };
        Section {
            heading: self.say("pattern-agenda-heading", &[]),
            says: self.say(says, &[]),
            items: ranked.into_iter().map(|(_, point)| point).collect(),
        }
    }

    /// Whether an alert still waits: what fits, and what was agreed, is answered.
    fn is_open(&self, alert: &Alert) -> bool {
        let answer = self.of.report.answer(&alert.id);
        let answered = answer.map(|review| review.answer);
        self.shows(alert)
            && !alert.folded
            && !matches!(answered, Some(Answer::Fits | Answer::Agreed))
    }

    fn rank(&self, point: &Point, open: &Open<'_>, place: usize) -> Rank {
        let order = self.of.order;
        let named = order.iter().position(|word| point.named(word));
        let answers = open.alerts.iter().map(|alert| {
            let review = self.of.report.answer(&alert.id);
            review.map_or(2, |review| match review.answer {
                Answer::Talk => 0,
                Answer::ChangeRule | Answer::NotRight => 1,
                Answer::Fits | Answer::Agreed => 2,
            })
        });
        Rank {
            named: named.unwrap_or(order.len()),
            answered: answers.min().unwrap_or(2),
            level: std::cmp::Reverse(open.alerts.iter().map(|alert| alert.level).max()),
            place,
        }
    }

    fn point(&self, id: RuleId, open: &Open<'_>) -> Point {
        let rule = self.of.report.framework.rule(id);
        let first = open.alerts.first().copied();
        let text = |text: &Option<Text>| {
            let text = text.as_ref()?;
            Some(
                self.tell
                    .voice
                    .fill(text.get(self.tell.messages.lang()), first),
            )
        };
        // without an alert there is nothing yet to ask about: the date is what is to be known
        let asked = first.is_some();
        let alerts = open.alerts.iter().map(|alert| Fact {
            id: Some(alert.id.clone()),
            words: self.tell.voice.message(alert),
            answer: self.answered(alert),
        });
        let due = open.due.iter().map(|due| Fact {
            id: None,
            words: self.tell.due(due),
            answer: None,
        });
        Point {
            rule: rule.name.clone(),
            title: self.tell.title(id),
            facts: alerts.chain(due).collect(),
            ask: text(&rule.common.ask).filter(|_| asked),
            next: text(&rule.common.next).filter(|_| asked),
        }
    }
}

/// What a rule brings, added where it is new.
fn of_rule<'o, 'a>(open: &'o mut Vec<(RuleId, Open<'a>)>, rule: RuleId) -> &'o mut Open<'a> {
    let known = open.iter().position(|(known, _)| *known == rule);
    let place = known.unwrap_or_else(|| {
        open.push((rule, Open::default()));
        open.len() - 1
    });
    &mut open[place].1
}
