//! Her hours and kinds of work by month, and how her contacts spread over roles.

use super::maker::Maker;
use super::view::{Kind, Month, Role, Roles, Work};
use crate::alerts::Figure;
use crate::pattern::{KindWork, MonthWork};
use crate::time::Instant;

/// A kind is called by its plural, however many there are: a table has one name for it.
const SEVERAL: u64 = 2;

impl Maker<'_> {
    pub(super) fn work(&self) -> Work {
        let columns = [
            "pattern-work-month",
            "pattern-work-kind",
            "pattern-work-count",
            "pattern-work-hours",
            "pattern-work-untimed",
        ];
        let months = &self.of.pattern.months;
        let says = if months.is_empty() {
            "pattern-no-rows"
        } else {
            "pattern-work-says"
        };
        Work {
            heading: self.say("pattern-work-heading", &[]),
            says: self.say(says, &[]),
            columns: columns.map(|key| self.say(key, &[])),
            time: self.say("pattern-work-time", &[]),
            sum: self.say("pattern-work-sum", &[]),
            months: months.iter().map(|month| self.work_of(month)).collect(),
        }
    }

    fn work_of(&self, month: &MonthWork) -> Month {
        let time = month
            .kinds
            .iter()
            .fold(0i64, |sum, kind| sum.saturating_add(kind.time));
        Month {
            month: month.month,
            said: self.month(month.month),
            time: self.tell.voice.duration(time),
            hours: hours(time),
            kinds: month.kinds.iter().map(|kind| self.kind(kind)).collect(),
        }
    }

    fn kind(&self, work: &KindWork) -> Kind {
        let kind = self.of.report.framework.vocabulary.kind(work.kind);
        // where no length at all was written, nothing is known of the time
        let timed = work.untimed.filter(|untimed| *untimed < work.count);
        let timed = timed.map(|_| work.time);
        Kind {
            kind: kind.name.clone(),
            label: self.tell.voice.kind(work.kind, SEVERAL),
            count: work.count,
            count_said: self.tell.voice.count(work.count),
            minutes: timed.map(|time| Figure::minutes(i128::from(time))),
            hours: timed.map(hours),
            time: timed.map(|time| self.tell.voice.duration(time)),
            untimed: work.untimed,
        }
    }

    pub(super) fn roles(&self) -> Option<Roles> {
        let roles = self.of.pattern.roles.as_ref()?;
        let field = self.of.report.framework.vocabulary.field(roles.field);
        let choices = field.kind.choices();
        let items = roles.values.iter().filter_map(|(value, contacts)| {
            let choice = choices.get(usize::from(value.0))?;
            let label = choice
                .labels
                .word(&choice.name, self.tell.messages.lang(), 1);
            Some(Role {
                name: choice.name.clone(),
                label: label.to_string(),
                contacts: *contacts,
                words: self.many("pattern-contacts", *contacts, &[]),
            })
        });
        let all = roles.said + roles.unsaid;
        let says = match (all, roles.said) {
            (0, _) => self.say("pattern-no-contacts", &[]),
            (_, 0) => self.say("pattern-roles-unsaid", &[]),
            (_, said) => {
                let all = ("all", self.tell.voice.count(all).into());
                self.many("pattern-roles-says", said, &[all])
            }
        };
        Some(Roles {
            heading: self.say("pattern-roles-heading", &[]),
            says,
            items: items.collect(),
        })
    }
}

/// A time in hours, to the hundredth.
fn hours(micros: i64) -> Figure {
    let hundredths = Figure::ratio(i128::from(micros) * 100, i128::from(Instant::HOUR));
    let whole = (i128::from(hundredths.0) + 500_000) / 1_000_000;
    Figure::ratio(whole, 100)
}
